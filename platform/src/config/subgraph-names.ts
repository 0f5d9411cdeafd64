/** The subgraphs that one installation runs: five agencies, the credit centre, and access. */
export const SUBGRAPHS = [
  'tax',
  'emergency-management',
  'education',
  'civil-affairs',
  'courts',
  'credit-centre',
  'access',
] as const;
