/** Environment of houses that are asked as fast as they answer: in tests, in measurements, and while they are broken. */
export const WITHOUT_QUOTAS = {
  PUBLIC_PER_MINUTE: '1000000000',
  ACTOR_PER_MINUTE: '1000000000',
  CASE_PER_DAY: '1000000',
  UNUSUAL_PER_DAY: '1000000000',
} as const;
