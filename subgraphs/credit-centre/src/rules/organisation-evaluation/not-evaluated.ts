import type { Label } from '@xinqiao/platform/rules/label.js';

/** Those that have no evaluation, and why; their facts are shown as facts (rulebook/rules.md, Five dimensions and Scope). */
export const NOT_EVALUATED = {
  GOVERNMENT_BODY: {
    en: 'a government body is not evaluated; its broken agreements are shown as facts',
    zh: '机关不参与评价，其违约事实依法展示',
  },
  PUBLIC_INSTITUTION: {
    en: 'a public institution is not evaluated; its facts are shown as facts',
    zh: '事业单位不参与评价，其事实依法展示',
  },
  SOLE_TRADER: {
    en: 'a sole trader is treated as a natural person and is not evaluated as an organisation',
    zh: '个体工商户按自然人保护，不按法人评价',
  },
  PERSON: {
    en: 'a natural person is not evaluated; a score is opt-in and for benefits only',
    zh: '自然人不参与公共信用综合评价，积分自愿参加且仅用于激励',
  },
  COMMITTEE: {
    en: 'the rulebooks cover enterprises, cooperatives and social organisations; a committee is none of them',
    zh: '评价适用于企业、合作社和社会组织，村（居）民委员会不在其列',
  },
  OTHER: {
    en: 'the rulebooks cover enterprises, cooperatives and social organisations only',
    zh: '评价仅适用于企业、合作社和社会组织',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Why a kind of subject has no evaluation; null: it has one. */
export function whyNotEvaluated(kind: string): Label | null {
  return Object.hasOwn(NOT_EVALUATED, kind) ? NOT_EVALUATED[kind as keyof typeof NOT_EVALUATED] : null;
}
