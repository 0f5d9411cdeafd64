import { Fault } from '@xinqiao/platform/errors/fault.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type { QueryTaxBankStatisticsArgs, TaxBankStatistics } from '../resolver-types.gen.js';
import { bankStatisticsOf, type Rows } from '../rules/bank-statistics.js';
import { requiredPrefix } from '../rules/division.js';

/** Years of one question. */
const MOST_YEARS = 20;

/** Figures of 税银互动. Throws BAD_ARGUMENT for days that do not exist or a period that is too long. */
export async function bankStatistics(ctx: Context, args: QueryTaxBankStatisticsArgs): Promise<TaxBankStatistics> {
  const { from, to } = args;
  if (
    !isCalendarDate(from) ||
    !isCalendarDate(to) ||
    to < from ||
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS
  ) {
    throw new Fault('BAD_ARGUMENT', `"from" and "to" are days in order, at most ${MOST_YEARS} years apart.`);
  }
  const scope = { division: requiredPrefix(args.division), from, to };
  const [pushes, loans, banks] = await Promise.all([
    ctx.store.pushTallies(scope),
    ctx.store.loanTallies(scope),
    ctx.store.banksSince(scope),
  ]);
  return bankStatisticsOf(args, { pushes, loans, banks }, rowsFor(ctx));
}

function rowsFor({ caller: { kind, organisation, matter } }: Context): Rows {
  if (kind === 'bank' && organisation !== null) return { of: organisation };
  return matter === 'STATISTICS' && (kind === 'banking-regulator' || kind === 'tax-bureau') ? 'ALL' : 'NONE';
}
