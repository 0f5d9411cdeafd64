import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';
import type { CivilAffairsFacts } from '../store.js';
import type { AskedApplicationRow } from '../store/attestations.js';
import type {
  Attestation,
  AttestationAnswer,
  AttestationKind,
  AttestationRefusal,
  AttestationRefused,
} from '../resolver-types.gen.js';
import { assistanceInForce } from './statutory-welfare.js';
import { countedServices } from './volunteer-overlap.js';

/** Days that an application lasts: an item is handled within a month, or the resident applies again. */
const LASTS_DAYS = 30;

/** Offices that handle residents' items. No bank and no employer: they never ask for these (domain.md 7.2). */
export const OFFICES = ['clerk', 'education-bureau', 'civil-affairs-bureau', 'organisation-department'];

/** The slice that an attestation's yes or no is drawn from, for the access record. */
export const SLICE_OF: Readonly<Record<AttestationKind, string>> = {
  RESIDENCE: 'V1',
  SOCIAL_ASSISTANCE: 'W1',
  VOLUNTEER_HOURS: 'P4',
  NO_CRIME: 'P5',
};

export function applicationUntil(appliedOn: string): string {
  return addDays(appliedOn, LASTS_DAYS);
}

/** Yes or no from what this bureau holds; `today` in Asia/Shanghai. The police's question is not answered here. */
export function ownAnswer(
  { kind, leastHours }: { readonly kind: Exclude<AttestationKind, 'NO_CRIME'>; readonly leastHours: number | null },
  facts: CivilAffairsFacts,
  today: string,
): boolean {
  switch (kind) {
    case 'RESIDENCE':
      return facts.memberships.some(({ unrated_because }) => unrated_because !== 'MOVED_OUT');
    case 'SOCIAL_ASSISTANCE':
      return assistanceInForce(facts.assistance, today).length > 0;
    case 'VOLUNTEER_HOURS':
      return hoursOfYear(facts, today.slice(0, 4)) >= (leastHours ?? Infinity);
  }
}

function hoursOfYear(facts: CivilAffairsFacts, year: string): number {
  return countedServices(facts.volunteering)
    .filter(({ served_on }) => served_on.startsWith(year))
    .reduce((total, { hours }) => total + hours, 0);
}

const MESSAGES: Readonly<Record<AttestationRefusal, string>> = {
  NOT_A_CREDIT_SUBJECT: NO_CREDIT_SUBJECT,
  NOT_YOUR_RECORD: 'You apply for yourself, under OWN_RECORD. 只能为本人申请。',
  BAD_OFFICE: 'The office is no 统一社会信用代码: a check digit is wrong. 办理机构代码有误。',
  BAD_ITEM: 'Give the office’s item number, 1 to 100 characters. 请填写业务件号。',
  BAD_HOURS: 'Give the least hours for VOLUNTEER_HOURS, and for nothing else. 仅志愿时长证明须填最少小时数。',
  NO_APPLICATION:
    'There is no live application of the resident to your office for this item. 未找到居民向本单位就该事项提出的有效申请。',
  NOT_FOR_THIS_MATTER: 'Your matter does not open this attestation. 该事项不得核验此项证明。',
};

export function attestationRefused(
  code: AttestationRefusal,
): AttestationRefused & { __typename: 'AttestationRefused' } {
  return { __typename: 'AttestationRefused', code, message: MESSAGES[code] };
}

/** An application as its resident reads it. */
export function attestationOf(row: AskedApplicationRow): Attestation {
  return {
    id: row.id,
    kind: row.kind,
    office: row.office,
    item: row.item,
    appliedOn: row.applied_on,
    until: row.until,
    withdrawn: row.withdrawn,
    asks: row.asks.map(({ asked_at, asked_by, answer }) => ({
      at: asked_at,
      by: asked_by,
      answer: answer as AttestationAnswer | null,
    })),
  };
}
