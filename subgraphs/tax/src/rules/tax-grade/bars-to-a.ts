import type { Reason } from '@xinqiao/platform/rules/reason.js';
import { addYears } from '@xinqiao/platform/rules/calendar-date.js';
import type { TaxRuleSet } from './rule-set.js';
import type { TaxpayerYear } from './taxpayer-year.js';

/** Whatever keeps a taxpayer of 90 points and more from A (T2025 art. 17, T2014 alike); empty: nothing does. */
export function barsToAOf(facts: TaxpayerYear, { barsToA }: TaxRuleSet): Reason[] {
  const { year, established_on, prior_grade, accounts_proper, zero_vat } = facts;
  const bar = (item: string, why: string, change: string): Reason => ({
    item,
    counted: true,
    why,
    article: barsToA.article,
    from: null,
    until: null,
    change,
  });
  const bars: Reason[] = [];

  // Three years are counted to the end of the evaluated year, its last day included.
  const operatingFor = addYears(established_on, barsToA.leastYearsOperating);
  if (operatingFor > `${year + 1}-01-01`) {
    const years = `${barsToA.leastYearsOperating} years`;
    bars.push(
      bar('$.established_on', `operating for less than ${years} at the end of ${year}`, `A from ${operatingFor} on`),
    );
  }
  if (prior_grade === 'D') {
    bars.push(bar('$.prior_grade', `graded D for ${year - 1}`, 'a year without D in between'));
  }
  if (zero_vat && !zero_vat.normal_reason) {
    const { zeroVatMonthsInARow, zeroVatMonthsInAll } = barsToA;
    if (zero_vat.months_in_a_row >= zeroVatMonthsInARow || zero_vat.months_in_all >= zeroVatMonthsInAll) {
      const limits = `${zeroVatMonthsInARow} months in a row or ${zeroVatMonthsInAll} in all`;
      bars.push(bar('$.zero_vat', `no VAT payable for ${limits}`, 'a normal reason shown to the authority'));
    }
  }
  if (!accounts_proper) {
    bars.push(bar('$.accounts_proper', 'accounts not properly kept', 'accounts kept by the national system'));
  }
  return bars;
}
