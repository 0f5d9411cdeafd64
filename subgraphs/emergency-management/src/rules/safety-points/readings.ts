/**
 * Where the text of the 12-point system can be read in two ways (domain.md 1.6): the id there, and the choices, the
 * default first. The floor of D-g (weight 0 for HIGH) is no choice: it would free hazardous plants from inspection.
 */
export const READINGS = {
  surplus: { id: 'D-b', choices: ['CLEARED', 'KEPT'] },
  carryBoundary: { id: 'D-c', choices: ['GT_12', 'GTE_12'] },
  carryMeasure: { id: 'D-d', choices: ['NET', 'GROSS'] },
  carriedOpening: { id: 'D-e', choices: ['CLOSING', 'TWELVE_PLUS_CLOSING'] },
  lowBoundary: { id: 'D-f', choices: ['<=0', '<0'] },
  penalisedMatter: { id: 'D-i', choices: ['REVERSED', 'KEEP_BOTH'] },
  overdueAmount: { id: 'D-j', choices: ['ADDS', 'TOP_UP_TO_12'] },
  overdueIsSevere: { id: 'D-k', choices: ['YES', 'NO'] },
  entitlementsMeasured: { id: 'D-o', choices: ['CURRENT', 'YEAR_END'] },
  examCap: { id: 'D-s', choices: ['DAILY', 'DAILY_AND_YEARLY'] },
} as const satisfies Record<string, { id: string; choices: readonly [string, string] }>;

type ReadingName = keyof typeof READINGS;

export type Readings = { readonly [Name in ReadingName]: (typeof READINGS)[Name]['choices'][number] };

/** One choice for every reading: what is chosen by name or by id, else the default. */
export function readingsOf(chosen: Readonly<Record<string, string | undefined>>): Readings {
  return Object.fromEntries(
    Object.entries(READINGS).map(([name, { id, choices }]) => [name, chosen[name] ?? chosen[id] ?? choices[0]]),
  ) as Readings;
}

export const DEFAULT_READINGS = readingsOf({});
