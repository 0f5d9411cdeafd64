import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { sumYear, type SafetyYear } from './judge-year.js';
import { ruledRows, type LedgerRow } from './ledger-row.js';
import { ledgerYears, type LedgerYear } from './ledger-years.js';
import type { YearClosing } from './posted-row.js';
import { DEFAULT_READINGS } from './readings.js';
import { safetyRulebookOn } from './rulebook.js';
import type { SafetyYearFacts } from './safety-entry.js';

export interface JudgedLedgerYear {
  readonly ledger: LedgerYear<LedgerRow>;
  readonly facts: SafetyYearFacts;
  readonly judged: SafetyYear;
}

/** The bureau's ledger by the rules, year by year up to a day in Asia/Shanghai: what was repaired, carried, granted. */
export function judgeLedger(
  day: string,
  rows: readonly LedgerRow[],
  closings: readonly YearClosing[] = [],
): JudgedLedgerYear[] {
  return ledgerYears(day, rows, closings).map((ledger) => {
    const ruled = ruledRows(ledger);
    // An adjusting entry restates what the year opened with; what it repaired or granted is judged from there.
    const opening = ledger.opening + ledger.adjusted;
    const facts = { year: ledger.year, opening, entries: ruled.map(({ entry }) => entry) };
    return { ledger, facts, judged: sumYear(facts, ruled, day, safetyRulebookOn(day), DEFAULT_READINGS) };
  });
}

/** Why each row of a year counts or not; reversals and adjusting entries among them. */
export function explainLedger({ ledger, facts, judged }: JudgedLedgerYear, day: string): Explanation[] {
  const rulebook = safetyRulebookOn(day);
  const moved = ledger.rows.flatMap((row) => {
    const why = row.kind === 'REVERSAL' ? REVERSAL : row.kind === 'ADJUSTMENT' ? ADJUSTMENT : null;
    if (!why) return [];
    const decidedBy = row.reverses ?? row.about;
    return [
      {
        ...why,
        about: row.item_no,
        counted: true,
        points: row.half_points / 2,
        ...(decidedBy && { decidedBy }),
        sources: ['domain.md 1.7', rulebook.instrument],
        from: row.occurred_on,
        until: judged.carried ? null : `${ledger.year}-12-31`,
      },
    ];
  });
  return [...explain(facts, judged, rulebook), ...moved];
}

const REVERSAL = {
  why: {
    en: 'It takes an entry back, which then counts as never posted. A reversal is no repair.',
    zh: '冲正原分录，原分录视为未记；冲正不计为修复。',
  },
  change: { en: 'A new posting for the same item.', zh: '对同一事项重新记分。' },
};

const ADJUSTMENT = {
  why: {
    en: 'Something of a closed year became known later: the opening of this year is restated by the difference.',
    zh: '已结年度有迟到分录，按差额调整本年度年初分。',
  },
  change: { en: 'Only another entry in the closed year.', zh: '仅已结年度再有分录时变动。' },
};
