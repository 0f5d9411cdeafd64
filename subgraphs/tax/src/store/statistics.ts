import type { Database } from '@xinqiao/platform/database/database.js';
import type { LoanTally, PushTally } from '../rules/bank-rows.js';

/** A division's prefix and a period of days in Asia/Shanghai, both ends included. */
export interface StatisticsScope {
  readonly division: string;
  readonly from: string;
  readonly to: string;
}

export interface StatisticsStore {
  pushTallies(scope: StatisticsScope): Promise<readonly PushTally[]>;
  /** Of each bank and, with `bank` null, of all; of each year and, with `year` null, of all. */
  loanTallies(scope: StatisticsScope): Promise<readonly LoanTally[]>;
  /** The first day on which each bank agreed, was pushed to or reported. */
  banksSince(scope: StatisticsScope): Promise<readonly { readonly bank: string; readonly since: string }[]>;
}

const PUSHES = `
  SELECT recipient, kind, extract(year FROM pushed_on)::integer AS year, sum(pushes)::integer AS pushes FROM push_tally
  WHERE pushed_on BETWEEN $2 AND $3 AND division LIKE $1 GROUP BY 1, 2, 3`;

/** A report that a later one corrects or continues is not the loan any more. */
const LOANS = `
  SELECT bank, year, count(*)::integer AS loans, sum(disbursed_yuan)::text AS amount_yuan,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM disbursed_at - authorized_at) / 3600)::float8 AS median_hours
  FROM (
    SELECT *, extract(year FROM disbursed_at AT TIME ZONE 'Asia/Shanghai')::integer AS year FROM loan_report r
    WHERE disbursed_at >= ($2::date)::timestamp AT TIME ZONE 'Asia/Shanghai'
      AND disbursed_at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AND division LIKE $1
      AND NOT EXISTS (SELECT FROM loan_report n WHERE n.corrects = r.id)
      AND NOT EXISTS (SELECT FROM loan_report n WHERE n.continues = r.id)
  ) loan
  GROUP BY GROUPING SETS ((bank), (), (bank, year), (year))`;

const BANKS = `
  SELECT bank, min(since)::text AS since FROM (
    SELECT recipient AS bank, (agreed_at AT TIME ZONE 'Asia/Shanghai')::date AS since FROM push_agreement
    WHERE kind = 'bank' AND EXISTS (SELECT FROM unnest(divisions) d
      WHERE d LIKE $1 OR rtrim($1, '%') LIKE regexp_replace(d, '(00){1,2}$', '') || '%')
    UNION ALL
    SELECT recipient, min(pushed_on) FROM push_tally WHERE kind = 'bank' AND division LIKE $1 GROUP BY recipient
    UNION ALL
    SELECT bank, min((coalesce(disbursed_at, reported_at) AT TIME ZONE 'Asia/Shanghai')::date) FROM loan_report
    WHERE division LIKE $1 GROUP BY bank
  ) known GROUP BY bank`;

export function openStatisticsStore(database: Database): StatisticsStore {
  const valuesOf = ({ division, from, to }: StatisticsScope) => [`${division}%`, from, to];
  return {
    pushTallies: (scope) => database.rows<PushTally & object>('push_tallies', PUSHES, valuesOf(scope)),
    loanTallies: (scope) => database.rows<LoanTally & object>('loan_tallies', LOANS, valuesOf(scope)),
    banksSince: ({ division }) => database.rows('banks_since', BANKS, [`${division}%`]),
  };
}
