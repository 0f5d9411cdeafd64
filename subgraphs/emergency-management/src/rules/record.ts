import { publishedPenaltiesOf } from '@xinqiao/platform/rules/penalty-record.js';
import { markingOf, shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { SafetyPersonalFact, SafetyPointEntry, SafetyRecord, SafetyYear } from '../resolver-types.gen.js';
import type { EmergencyManagementFacts } from '../store.js';
import { decidingEntries, records } from './records.js';
import { isReversed } from './acts/supervision-act.js';
import { PERSONAL_LEDGER } from './acts/personal-facts.js';
import { explainLedger, judgeLedger } from './safety-points/judge-ledger.js';
import type { LedgerRow } from './safety-points/ledger-row.js';
import { postedBalanceOn } from './safety-points/posted-balance.js';
import { yearOf, type YearClosing } from './safety-points/posted-row.js';
import { safetyRulebookOn } from './safety-points/rulebook.js';
import { samplingWeightOf } from './safety-points/sampling.js';
import { restrictionsOf } from './safety-points/entitlements.js';

type Core = 'subjectId' | 'feeds' | 'supervision' | 'entries' | 'orders';

/** What the section is made of; without the rest it is that of an object about which only files came. */
export type RecordFacts = Pick<EmergencyManagementFacts, Core> & Partial<Omit<EmergencyManagementFacts, Core>>;

const NOTHING_MORE = { closings: [], acts: [], persons: [], facts: [], penalties: [], marks: [] };

interface Reading {
  readonly personal: boolean;
  readonly marking: Marking;
}

const UNMARKED: Reading = { personal: false, marking: markingOf([], false) };

/**
 * The section that the emergency management bureau hangs under Subject. `personal`: the caller is the bureau, which
 * alone sees here what the centre was told about persons (D-l). Balance and tier leave disputed entries out for whoever may not see them. What takes judging the years is computed only where it is asked for. `today`:
 * Asia/Shanghai.
 */
export function recordOf(
  recordFacts: RecordFacts,
  state: SourceState,
  today: string,
  { personal, marking } = UNMARKED,
): SafetyRecord {
  const facts = { ...NOTHING_MORE, ...recordFacts };
  const [object] = facts.supervision;
  const personalFacts = personal ? facts.facts.map(personalFactOf) : null;
  const penalties = publishedPenaltiesOf(facts.penalties, { today, marking });
  if (!object) return { ...state, supervised: false, entries: [], openOrders: [], personalFacts, penalties };
  const deciding = marking.whole ? facts.entries : decidingEntries(facts.entries, facts.marks);
  const { balance, tier } = postedBalanceOn(today, deciding, facts.closings);
  const rulebook = safetyRulebookOn(today);
  return Object.assign(new JudgedYears(facts, marking, today), {
    supervised: true,
    kind: object.kind ?? null,
    tier,
    balance: balance / 2,
    openOrders: shown(
      facts.orders.filter(({ completed_on }) => completed_on === null),
      records.orders,
      marking,
      (order) => ({ orderNo: order.order_no, issuedOn: order.issued_on, dueOn: order.due_on }),
    ),
    samplingWeight: samplingWeightOf(tier, rulebook),
    restrictions: restrictionsOf(tier, rulebook),
    acts: shown(facts.acts.toReversed(), records.acts, marking, (act) => ({
      kind: act.kind,
      actNo: act.act_no,
      about: act.about,
      actedOn: act.acted_on,
      documentNo: act.document_no,
      evidenceRef: act.evidence_ref,
      ruleVersion: act.rule_version,
      officer: act.officer,
      reversed: isReversed(act, facts.acts),
    })),
    responsiblePersons: shown(facts.persons, records.persons, marking, ({ person_id, role, valid_from, valid_to }) => ({
      person: person_id,
      role,
      from: valid_from,
      until: valid_to,
    })),
    personalFacts,
    penalties,
    ...state,
  });
}

/**
 * Computed where it is asked for. Not by accessors of a literal: what those close over V8 lets go of only when it collects
 * its old generation, and a record closes over all that was read.
 */
class JudgedYears {
  constructor(
    private readonly facts: Pick<EmergencyManagementFacts, 'acts' | 'entries' | 'closings'>,
    private readonly marking: Marking,
    private readonly today: string,
  ) {}

  get entries() {
    const entries = ledgerEntriesOf(this.facts.entries, this.facts.closings, this.today).toReversed();
    return shown(entries, ENTRY, this.marking, (entry) => entry);
  }

  get entitlements() {
    return entitlementsOf(this.facts, this.today);
  }

  get years() {
    return yearsOf(this.facts.entries, this.facts.closings, this.today);
  }
}

const ENTRY = { reference: ({ itemNo }: SafetyPointEntry) => records.entries.reference({ item_no: itemNo ?? '' }) };

/** Each row with its explanation, oldest first. */
export function ledgerEntriesOf(
  rows: readonly LedgerRow[],
  closings: readonly YearClosing[],
  today: string,
): SafetyPointEntry[] {
  return judgeLedger(today, rows, closings).flatMap((year) => {
    const lines = new Map(explainLedger(year, today).map((line) => [line.about, line]));
    return year.ledger.rows.map((row) => {
      const line = lines.get(row.item_no);
      return {
        itemNo: row.item_no,
        kind: row.kind,
        severity: row.severity,
        points: row.half_points / 2,
        occurredOn: row.occurred_on,
        documentNo: row.document_no,
        year: year.ledger.year,
        relatedItemNo: row.about ?? null,
        reversesItemNo: row.reverses ?? null,
        evidenceRef: row.evidence_ref ?? null,
        ruleVersion: row.rule_version ?? null,
        officer: row.officer ?? null,
        explanation: line
          ? {
              counted: line.counted,
              en: line.why.en,
              zh: line.why.zh,
              sources: [...line.sources],
              changeEn: line.change.en,
              changeZh: line.change.zh,
              repaired: line.repaired ?? null,
              bonus: line.bonus ?? null,
            }
          : null,
      };
    });
  });
}

/** What was granted by an act, and, for ledgers that came by a file, what the rules grant this year. */
function entitlementsOf(
  { acts, entries, closings }: Pick<EmergencyManagementFacts, 'acts' | 'entries' | 'closings'>,
  today: string,
) {
  const granted = acts.flatMap((act) =>
    act.kind === 'ENTITLEMENT' && act.detail.year === yearOf(today)
      ? [{ kind: act.detail.kind, grantedOn: act.acted_on }]
      : [],
  );
  const judged = judgeLedger(today, entries, closings).at(-1)?.judged.entitlements ?? [];
  return [...granted, ...judged.filter(({ kind }) => !granted.some((known) => known.kind === kind))];
}

function yearsOf(rows: readonly LedgerRow[], closings: readonly YearClosing[], today: string): SafetyYear[] {
  const closed = new Set(closings.map(({ year }) => year));
  return judgeLedger(today, rows, closings)
    .map(({ ledger, judged }) => ({
      year: ledger.year,
      opening: judged.opening / 2,
      adjusted: ledger.adjusted / 2,
      deducted: judged.deducted / 2,
      repaired: judged.repaired / 2,
      bonus: judged.bonus / 2,
      closing: judged.closing / 2,
      tier: judged.tier,
      carried: judged.carried,
      nextOpening: judged.nextOpening / 2,
      closed: closed.has(ledger.year),
    }))
    .toReversed();
}

function personalFactOf(fact: EmergencyManagementFacts['facts'][number]): SafetyPersonalFact {
  return {
    ledger: PERSONAL_LEDGER,
    itemNo: fact.item,
    points: fact.points,
    occurredOn: fact.occurred_on,
    reversal: fact.reverses !== null,
  };
}
