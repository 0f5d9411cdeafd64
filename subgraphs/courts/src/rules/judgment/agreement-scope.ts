import type { Label } from '@xinqiao/platform/rules/label.js';

export const AGREEMENT_KINDS = [
  'FRANCHISE',
  'EXPROPRIATION_COMPENSATION',
  'RESOURCE_USE_GRANT',
  'SECURED_HOUSING',
  'PPP',
  'INVESTMENT_PROMOTION',
  'OTHER',
] as const;

/** An agreement in a suit (domain.md 4.1). */
export interface Agreement {
  readonly kind: (typeof AGREEMENT_KINDS)[number];
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly concluded_on: string;
  /** With whom the organ agreed. */
  readonly counterparty: 'CITIZEN_OR_ORGANISATION' | 'ADMINISTRATIVE_ORGAN' | 'OWN_STAFF';
  /** 统一社会信用代码 of the body that concluded it. */
  readonly concluded_by: string;
  /** The organ that entrusted that body; null: it concluded for itself. */
  readonly entrusted_by: string | null;
  /** Administrative-law rights and duties for administration or public service (art. 1). */
  readonly administrative: boolean;
}

export type AgreementRuleSet =
  'ADMINISTRATIVE_AGREEMENT' | 'PRE_2015_05' | 'SUIT_PRE_2020' | 'NOT_AN_ADMINISTRATIVE_AGREEMENT';

/** 法释〔2019〕17号 art. 28: agreements concluded from 1 May 2015, when the revised Administrative Litigation Law came into force. */
export const FIRST_DAY_OF_AGREEMENTS = '2015-05-01';

/** 法释〔2019〕17号 is in force from this day, for suits begun on it or later (domain.md 4.1, 5.9). */
export const FIRST_DAY_OF_SUITS = '2020-01-01';

/**
 * Under which rules an agreement stands (法释〔2019〕17号 art. 1 to 3, 28, 29). `begunOn`: the day on which its suit was
 * filed, or its first document, where that is all that is known; null: there is no suit yet. Asia/Shanghai.
 */
export function scopeOf(
  agreement: Agreement,
  begunOn: string | null,
): { ruleSet: AgreementRuleSet; why: Label; article: string } {
  if (agreement.counterparty === 'ADMINISTRATIVE_ORGAN') {
    return {
      ruleSet: 'NOT_AN_ADMINISTRATIVE_AGREEMENT',
      why: { en: 'organs agreed on assistance among themselves', zh: '行政机关之间因公务协助等事由订立的协议' },
      article: '法释〔2019〕17号第三条第一项',
    };
  }
  if (agreement.counterparty === 'OWN_STAFF') {
    return {
      ruleSet: 'NOT_AN_ADMINISTRATIVE_AGREEMENT',
      why: { en: 'a labour or personnel agreement with own staff', zh: '行政机关与其工作人员订立的劳动人事协议' },
      article: '法释〔2019〕17号第三条第二项',
    };
  }
  if (!agreement.administrative) {
    return {
      ruleSet: 'NOT_AN_ADMINISTRATIVE_AGREEMENT',
      why: { en: 'it has no rights and duties of administrative law', zh: '不具有行政法上的权利义务内容' },
      article: '法释〔2019〕17号第一条、第二条',
    };
  }
  if (agreement.concluded_on < FIRST_DAY_OF_AGREEMENTS) {
    return {
      ruleSet: 'PRE_2015_05',
      why: {
        en: `concluded before ${FIRST_DAY_OF_AGREEMENTS}: the rules of that time apply`,
        zh: `订立于${FIRST_DAY_OF_AGREEMENTS}之前，适用当时的规定`,
      },
      article: '法释〔2019〕17号第二十八条',
    };
  }
  if (begunOn !== null && begunOn < FIRST_DAY_OF_SUITS) {
    return {
      ruleSet: 'SUIT_PRE_2020',
      why: {
        en: `the suit began before ${FIRST_DAY_OF_SUITS}: the rules of that time apply`,
        zh: `案件受理于${FIRST_DAY_OF_SUITS}之前，适用当时的规定`,
      },
      article: '法释〔2019〕17号第二十九条; domain.md 5.9',
    };
  }
  return {
    ruleSet: 'ADMINISTRATIVE_AGREEMENT',
    why: { en: 'an administrative agreement', zh: '行政协议' },
    article: '法释〔2019〕17号第一条、第二条',
  };
}

/** The organ that is sued and flagged: whoever entrusted stands for the entrusted (art. 4(2)). */
export function answerableOrgan({
  concluded_by,
  entrusted_by,
}: Pick<Agreement, 'concluded_by' | 'entrusted_by'>): string {
  return entrusted_by ?? concluded_by;
}
