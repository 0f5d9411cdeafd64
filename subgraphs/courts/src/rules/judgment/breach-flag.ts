import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import { deadlineOf } from '@xinqiao/platform/rules/repair-clock.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import { answerableOrgan, scopeOf, type Agreement, type AgreementRuleSet } from './agreement-scope.js';
import { grounds, isBreach } from './breach-grounds.js';
import { begunOn, type CourtDocument, type Suit } from './court-document.js';
import { documentStatesOf, type DocumentState } from './effective-date.js';

export type FlagLevel = 'NONE' | 'INVALID_DUE_TO_AGENCY' | 'FLAG_BREACH' | 'FLAG_UNPERFORMED' | 'LISTED';

export interface BreachFlag {
  readonly level: FlagLevel;
  /** 统一社会信用代码 of the organ that is flagged, or would be. */
  readonly organ: string;
  readonly document: string | null;
  /** The public sees unperformed and listed ones only (domain.md 4.4). */
  readonly public: boolean;
  readonly from: string | null;
  /** The day on which the reason for the flag fell away; null: it stands. */
  readonly closedOn: string | null;
  /** The last day to take a closed flag down: three working days (domain.md 4.4). */
  readonly removeBy: string | null;
  readonly ruleSet: AgreementRuleSet;
  readonly because: readonly { readonly why: Label; readonly article: string; readonly change: Label | null }[];
}

export type Because = BreachFlag['because'][number];

/**
 * Whether the organ of an agreement is flagged on a day, how, and why (domain.md 4.4). Its excuse is told in the answer
 * and never asked for by the rule: a change of government or leaders is no defence (优化营商环境条例 art. 31).
 * `on`: Asia/Shanghai. Throws an Error that names the calendar to add.
 */
export function breachFlagOf(
  agreement: Agreement,
  suit: Suit,
  on: string,
  days: WorkingDays,
): { readonly flag: BreachFlag; readonly documents: readonly DocumentState[] } {
  const scope = scopeOf(agreement, begunOn(suit));
  const organ = answerableOrgan(agreement);
  const documents = documentStatesOf(suit, on, days);
  const none: BreachFlag = {
    level: 'NONE',
    organ,
    document: null,
    public: false,
    from: null,
    closedOn: null,
    removeBy: null,
    ruleSet: scope.ruleSet,
    because: [],
  };
  const refused = (because: Because) => ({ flag: { ...none, because: [because] }, documents });
  if (scope.ruleSet !== 'ADMINISTRATIVE_AGREEMENT') return refused({ ...scope, change: null });
  if (!organ.startsWith('1')) {
    return refused({
      why: { en: 'the defendant is no government body: its code does not begin with 1', zh: '被告不是机关或事业单位' },
      article: 'domain.md 4.4',
      change: null,
    });
  }
  const judged = documents.map((state) => judge(state, suit, { on, days, none }));
  const flag = judged.toSorted((a, b) => rank(b) - rank(a))[0];
  return { flag: flag ?? { ...none, because: [PENDING] }, documents };
}

const LEVELS: readonly FlagLevel[] = ['NONE', 'INVALID_DUE_TO_AGENCY', 'FLAG_BREACH', 'FLAG_UNPERFORMED', 'LISTED'];

/** A flag that stands outweighs one that is closed, and that outweighs none. */
function rank({ level, closedOn }: BreachFlag): number {
  if (level === 'NONE') return 0;
  return LEVELS.indexOf(level) + (closedOn === null ? LEVELS.length : 0);
}

const PENDING: Because = {
  why: { en: 'no document has been given yet', zh: '尚无裁判文书' },
  article: 'domain.md 4.4',
  change: null,
};

interface Judging {
  readonly on: string;
  readonly days: WorkingDays;
  readonly none: BreachFlag;
}

function judge(state: DocumentState, suit: Suit, { on, days, none }: Judging): BreachFlag {
  const document = contentOf(state.id, suit);
  const { level, because } = levelOf(document, state, on);
  const own = { ...none, document: document.id, because: [because] };
  if (level === 'NONE' || level === 'INVALID_DUE_TO_AGENCY') return { ...own, level };
  const closed = closing(document, state, on);
  return {
    ...own,
    level,
    from: fromOf(document, state, level),
    public: closed === null && level !== 'FLAG_BREACH',
    closedOn: closed?.on ?? null,
    removeBy: closed && deadlineOf('basisChanged', closed.on, days).dueOn,
    because: closed ? [because, closed.because] : [because],
  };
}

/** A review that upholds says nothing of its own: finding and orders are those of the document below. */
function contentOf(id: string, suit: Suit): CourtDocument {
  const document = suit.documents.find((each) => each.id === id);
  if (!document) throw new RangeError(`No document ${id}.`);
  if (document.outcome !== 'UPHELD' || document.of === null) return document;
  const below = contentOf(document.of, suit);
  return {
    ...document,
    finding: document.finding ?? below.finding,
    operative: document.operative ?? below.operative,
    perform_by: document.perform_by ?? below.perform_by,
    performed_on: document.performed_on ?? below.performed_on,
    enforcement_applied_on: document.enforcement_applied_on ?? below.enforcement_applied_on,
    listed_on: document.listed_on ?? below.listed_on,
    delisted_on: document.delisted_on ?? below.delisted_on,
  };
}

/** The level that one document grounds by itself on a day, and why; closed or not. */
export function levelOf(
  document: CourtDocument,
  state: Pick<DocumentState, 'status' | 'effectiveOn'>,
  on: string,
): { level: FlagLevel; because: Because } {
  const none = (en: string, zh: string, article: string, change: Label | null = null) =>
    ({ level: 'NONE', because: { why: { en, zh }, article, change } }) as const;
  if (state.effectiveOn === null) {
    const change = { en: 'it counts once it is effective', zh: '生效后方可标记' };
    return none(`not effective: ${state.status}`, '文书尚未生效', 'domain.md 4.3, 4.4', change);
  }
  if (document.kind === 'MEDIATION' && !isOverdue(document, on)) {
    const change = {
      en: 'a mediation document that is not performed in time counts',
      zh: '逾期不履行调解书的，予以标记',
    };
    return none('settled by mediation', '调解结案', '行政诉讼法第九十四条; domain.md 4.4', change);
  }
  if (document.finding === 'COMPENSATION_ONLY') {
    return none(
      'compensation for a lawful change is no breach',
      '合法变更、解除的补偿不是违约',
      '法释〔2019〕17号第十六条第一款、第二十一条',
    );
  }
  if (document.finding === 'INVALID') {
    const article = '法释〔2019〕17号第十二条、第十五条';
    if (!document.organ_at_fault) return none('the agreement is invalid', '协议无效', article);
    const why = {
      en: 'invalid by fault of the organ: told apart, never public',
      zh: '因行政机关原因无效，单独记录，不公开',
    };
    return { level: 'INVALID_DUE_TO_AGENCY', because: { why, article, change: null } };
  }
  const mediated = document.kind === 'MEDIATION';
  if (!mediated && !isBreach(document.finding)) {
    return none('no breach by the organ was found', '未认定行政机关违约', '法释〔2019〕17号第十九条; domain.md 4.4');
  }
  if (!mediated && !grounds(document.operative ?? [])) {
    return none('nothing is ordered that grounds a flag', '判项不构成标记依据', 'domain.md 4.4');
  }
  const perform = { en: 'perform, and the court closes the flag', zh: '履行后由法院解除标记' };
  if (document.listed_on !== null && document.listed_on <= on) {
    const why = { en: 'listed as a dishonest judgment debtor', zh: '已列入失信被执行人名单' };
    return { level: 'LISTED', because: { why, article: '法释〔2017〕7号', change: perform } };
  }
  if (isOverdue(document, on) && document.enforcement_applied_on !== null && document.enforcement_applied_on <= on) {
    const why = { en: 'not performed in time, and enforcement is applied for', zh: '逾期未履行且已申请强制执行' };
    return {
      level: 'FLAG_UNPERFORMED',
      because: { why, article: '行政诉讼法第九十六条; domain.md 4.4', change: perform },
    };
  }
  const why = { en: 'an effective document finds the organ in breach', zh: '生效文书认定行政机关违约' };
  return {
    level: 'FLAG_BREACH',
    because: { why, article: '法释〔2019〕17号第十九条; domain.md 4.4', change: perform },
  };
}

/** The day from which a document grounds its level. */
export function fromOf(
  document: CourtDocument,
  { effectiveOn }: Pick<DocumentState, 'effectiveOn'>,
  level: FlagLevel,
): string | null {
  if (level === 'LISTED') return document.listed_on;
  if (level === 'FLAG_BREACH' || document.perform_by === null) return effectiveOn;
  const after = addDays(document.perform_by, 1);
  return document.enforcement_applied_on !== null && document.enforcement_applied_on > after
    ? document.enforcement_applied_on
    : after;
}

function isOverdue({ perform_by, performed_on }: CourtDocument, on: string): boolean {
  if (perform_by === null || perform_by >= on) return false;
  return performed_on === null || performed_on > perform_by;
}

/** Performance closes a flag, and so does the loss of its ground; of two days the earlier. */
function closing(
  { performed_on }: CourtDocument,
  { endedBy }: DocumentState,
  on: string,
): { readonly on: string; readonly because: Because } | null {
  const performed = performed_on !== null && performed_on <= on ? performed_on : null;
  if (endedBy && (performed === null || endedBy.on <= performed)) {
    const why = { en: `${endedBy.document} took its effect`, zh: `已被${endedBy.document}改变或撤销` };
    return { on: endedBy.on, because: { why, article: '山东省社会信用条例第四十条; domain.md 4.4', change: null } };
  }
  if (performed === null) return null;
  return { on: performed, because: { why: { en: 'performed', zh: '已履行' }, article: 'domain.md 4.4', change: null } };
}
