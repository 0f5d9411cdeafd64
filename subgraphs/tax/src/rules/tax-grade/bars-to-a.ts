import type { Reason } from '@xinqiao/platform/rules/reason.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import { addYears } from '@xinqiao/platform/rules/calendar-date.js';
import type { TaxRuleSet } from './rule-set.js';
import type { TaxpayerYear } from './taxpayer-year.js';

/** Whatever keeps a taxpayer of 90 points and more from A (T2025 art. 17, T2014 alike); empty: nothing does. */
export function barsToAOf(facts: TaxpayerYear, { barsToA }: TaxRuleSet): Reason[] {
  const { year, established_on, prior_grade, accounts_proper, zero_vat } = facts;
  const bar = (item: string, why: Label, change: Label): Reason => ({
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
      bar(
        '$.established_on',
        {
          en: `operating for less than ${years} at the end of ${year}`,
          zh: `至${year}年底实际生产经营不满${barsToA.leastYearsOperating}年`,
        },
        { en: `A from ${operatingFor} on`, zh: `${operatingFor}起可评A级` },
      ),
    );
  }
  if (prior_grade === 'D') {
    bars.push(
      bar(
        '$.prior_grade',
        { en: `graded D for ${year - 1}`, zh: `${year - 1}年度评为D级` },
        { en: 'a year without D in between', zh: '上一年度未评为D级' },
      ),
    );
  }
  if (zero_vat && !zero_vat.normal_reason) {
    const { zeroVatMonthsInARow, zeroVatMonthsInAll } = barsToA;
    if (zero_vat.months_in_a_row >= zeroVatMonthsInARow || zero_vat.months_in_all >= zeroVatMonthsInAll) {
      const limits = `${zeroVatMonthsInARow} months in a row or ${zeroVatMonthsInAll} in all`;
      bars.push(
        bar(
          '$.zero_vat',
          {
            en: `no VAT payable for ${limits}`,
            zh: `增值税连续${zeroVatMonthsInARow}个月或累计${zeroVatMonthsInAll}个月零申报`,
          },
          { en: 'a normal reason shown to the authority', zh: '向税务机关说明正当理由' },
        ),
      );
    }
  }
  if (!accounts_proper) {
    bars.push(
      bar(
        '$.accounts_proper',
        { en: 'accounts not properly kept', zh: '未按国家统一会计制度设置账簿' },
        { en: 'accounts kept by the national system', zh: '依法设置账簿' },
      ),
    );
  }
  return bars;
}
