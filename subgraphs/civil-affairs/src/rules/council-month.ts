/** The town reviews by this day of the month after the council's (文登区农村信用管理办法; domain.md 2.2). */
const REVIEW_BY_DAY = 10;

/** A month as YYYY-MM. The council decides a month in that month, or when it is just over: never ahead of it. */
export function mayDecide(month: string, today: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month <= today.slice(0, 7);
}

/** The last day of the town's review of a month, in the month after. */
export function reviewBy(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return `${next}-${REVIEW_BY_DAY}`;
}
