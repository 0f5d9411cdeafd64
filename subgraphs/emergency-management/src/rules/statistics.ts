import { isSmall, totalTellsSmall } from '@xinqiao/platform/rules/small-groups.js';
import type { SafetyFigures, SafetyStatistics } from '../resolver-types.gen.js';
import { isReversed, type NewAct } from './acts/supervision-act.js';
import { judgeLedger } from './safety-points/judge-ledger.js';
import type { SupervisedLedger } from './supervised-ledger.js';

interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Deductions and repair of all supervised objects in a period, both days included, judged on the day `today`. What is
 * asked for are the kinds: where their total would tell of a small one, the total is withheld, too. A group is the same in
 * every period, so that no two of them tell of few.
 */
export function statisticsOf(ledgers: readonly SupervisedLedger[], period: Period, today: string): SafetyStatistics {
  const kinds = [...new Set(ledgers.map(({ kind }) => kind))].sort((a, b) => (a ?? '~').localeCompare(b ?? '~'));
  const single = new Map(ledgers.map((ledger) => [ledger, figuresOf(ledger, period, today)]));
  const membersOf = (kind: string | null) => ledgers.filter((ledger) => ledger.kind === kind);
  const group = (kind: string | null, members: readonly SupervisedLedger[]): SafetyFigures => {
    if (isSmall(members.length)) return { kind };
    const sumOf = (figure: keyof Figures) =>
      members.reduce((sum, ledger) => sum + (single.get(ledger)?.[figure] ?? 0), 0);
    return {
      kind,
      objects: members.length,
      firms: members.filter((ledger) => (single.get(ledger)?.deducted ?? 0) > 0).length,
      deducted: sumOf('deducted') / 2,
      repaired: sumOf('repaired') / 2,
      bonus: sumOf('bonus') / 2,
      inspections: sumOf('inspections'),
      penalties: sumOf('penalties'),
    };
  };
  const tellsSmall = totalTellsSmall(kinds.map((kind) => membersOf(kind).length));
  return {
    ...period,
    total: tellsSmall ? { kind: null } : group(null, ledgers),
    byKind: kinds.map((kind) => group(kind, membersOf(kind))),
  };
}

interface Figures {
  /** Half-points. */
  readonly deducted: number;
  readonly repaired: number;
  readonly bonus: number;
  readonly inspections: number;
  readonly penalties: number;
}

/** A reversed entry was never posted, and a reversal is no repair. */
function figuresOf({ entries, closings, acts }: SupervisedLedger, { from, to }: Period, today: string): Figures {
  const inPeriod = (day: string) => day >= from && day <= to;
  const posted = judgeLedger(today, entries, closings)
    .flatMap(({ judged }) => judged.posted)
    .filter(({ entry }) => inPeriod(entry.on));
  const count = (kind: NewAct['kind']) =>
    acts.filter((act) => act.kind === kind && inPeriod(act.acted_on) && !isReversed(act, acts)).length;
  return {
    deducted: posted.reduce((sum, { halfPoints }) => sum + Math.max(0, -halfPoints), 0),
    repaired: posted.flatMap(({ repairs }) => repairs).reduce((sum, { halfPoints }) => sum + halfPoints, 0),
    bonus: posted.reduce((sum, { bonus }) => sum + bonus, 0),
    inspections: count('INSPECTION'),
    penalties: count('PENALTY'),
  };
}
