import { addDays, daysBetween } from '@xinqiao/platform/rules/calendar-date.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import type { TaxFinding } from './finding.js';
import type { DirectD } from './rule-set.js';

/** 公告2019年第37号 (domain.md 3.2). In force from 2020-01-01 (general knowledge, to be confirmed). */
const REPAIR = {
  issuedBy: '国家税务总局',
  document: '公告2019年第37号',
  effectiveOn: '2020-01-01',
  /** Days after the deadline of the decision within which payment opens repair. */
  paidWithinDays: 60,
  /** Days of delay up to which the part of the points that comes back is high, or medium; low beyond. */
  delayDays: { high: 30, medium: 90 },
  /** Yuan up to which all points come back. */
  fullUpToYuan: 1_000,
} as const;

export interface TaxRepair {
  readonly article: string;
  /** First and last day to apply, YYYY-MM-DD in Asia/Shanghai; null: not yet open, or without end. */
  readonly from: string | null;
  readonly until: string | null;
  readonly condition: Label;
  /** How much of the points comes back, where points and no direct D are repaired. */
  readonly restores: 'FULL' | 'HIGH' | 'MEDIUM' | 'LOW' | null;
}

/** The repair that a finding allows (domain.md 3.2), given its ground for D if it has one; null where none is provided. */
export function repairWindowOf(finding: TaxFinding, ground: DirectD | null): TaxRepair | null {
  if (finding.crime || finding.kind === 'TAX_CRIME') return null;
  if (ground?.anyUnpaid) return paidLate(finding);
  switch (finding.kind) {
    case 'LATE_FILING':
    case 'LATE_PAYMENT':
    case 'LATE_RECORD':
      return madeGood(finding);
    case 'UNPAID_DECISION':
      return paidLate(finding);
    case 'ABNORMAL_TAXPAYER':
      return {
        article: `${REPAIR.issuedBy}${REPAIR.document}（三）`,
        from: opens(finding.lifted_on),
        until: null,
        condition: {
          en: 'the authority lifted the abnormal status; once only',
          zh: '税务机关已解除非正常户，仅限一次',
        },
        restores: null,
      };
    default:
      return null;
  }
}

function madeGood({ recorded_on, corrected_on, amount_cny }: TaxFinding): TaxRepair {
  return {
    article: `${REPAIR.issuedBy}${REPAIR.document}（一）`,
    from: opens(corrected_on),
    until: recorded_on && `${Number(recorded_on.slice(0, 4)) + 1}-12-31`,
    condition: {
      en: 'made good, and applied for by the end of the year after the record',
      zh: '已补办，并在记录次年年底前申请',
    },
    restores: recorded_on && corrected_on ? restored(daysBetween(recorded_on, corrected_on), amount_cny) : null,
  };
}

/** Payment after the last of the 60 days repairs nothing any more. */
function paidLate({ deadline_on, paid_on }: TaxFinding): TaxRepair | null {
  const last = deadline_on && addDays(deadline_on, REPAIR.paidWithinDays);
  if (last && paid_on && paid_on > last) return null;
  return {
    article: `${REPAIR.issuedBy}${REPAIR.document}（二）`,
    from: opens(paid_on),
    until: null,
    condition: {
      en: `paid in full within ${REPAIR.paidWithinDays} days after the deadline${last ? `, by ${last}` : ''}`,
      zh: `在期满后${REPAIR.paidWithinDays}日内足额缴纳${last ? `（${last}前）` : ''}`,
    },
    restores: null,
  };
}

function restored(delay: number, amountYuan: number | null): TaxRepair['restores'] {
  if (amountYuan !== null && amountYuan <= REPAIR.fullUpToYuan) return 'FULL';
  if (delay <= REPAIR.delayDays.high) return 'HIGH';
  return delay <= REPAIR.delayDays.medium ? 'MEDIUM' : 'LOW';
}

function opens(done: string | null): string | null {
  return done && (done > REPAIR.effectiveOn ? done : REPAIR.effectiveOn);
}
