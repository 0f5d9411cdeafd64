import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './loaders.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date in Asia/Shanghai, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with time zone. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 行政协议 (法释〔2019〕17号 art. 1, 2). */
export type AdministrativeAgreement = {
  readonly __typename?: 'AdministrativeAgreement';
  readonly agreementNo?: Maybe<Scalars['String']['output']>;
  /** True when an entrusted organisation concluded it for the body. */
  readonly byEntrustment?: Maybe<Scalars['Boolean']['output']>;
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly kind?: Maybe<AgreementKind>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly subjectMatter?: Maybe<Scalars['String']['output']>;
};

export type AgreementBreach = {
  readonly __typename?: 'AgreementBreach';
  readonly agreement?: Maybe<AdministrativeAgreement>;
  /** Why it has this level, by which article, and what would change it. */
  readonly because?: Maybe<BreachReason>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly excuse?: Maybe<BreachExcuse>;
  readonly finding?: Maybe<Scalars['String']['output']>;
  readonly flaggedOn?: Maybe<Scalars['Date']['output']>;
  readonly judgmentNo?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<AgreementBreachLevel>;
  /** The day from which it has this level. */
  readonly levelSince?: Maybe<Scalars['Date']['output']>;
  /** Last day for performance, and the day of performance. */
  readonly performBy?: Maybe<Scalars['Date']['output']>;
  readonly performedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

export type AgreementBreachFlagged = {
  readonly __typename?: 'AgreementBreachFlagged';
  /** True when a judgment of the same suit had been flagged before; nothing was written again. */
  readonly alreadyFlagged: Scalars['Boolean']['output'];
  readonly breach: AgreementBreach;
  readonly subject: Subject;
};

export type AgreementBreachLevel =
  | 'FLAG_BREACH'
  | 'FLAG_UNPERFORMED'
  | 'LISTED';

/** Why the judgment grounds no flag, and what to do. */
export type AgreementBreachNotFlagged = {
  readonly __typename?: 'AgreementBreachNotFlagged';
  readonly code: BreachRefusal;
  readonly message: Scalars['String']['output'];
};

export type AgreementCounterparty =
  /** Organs among themselves 公务协助: no administrative agreement (art. 3). */
  | 'ADMINISTRATIVE_ORGAN'
  | 'CITIZEN_OR_ORGANISATION'
  /** Labour and personnel agreements: none either. */
  | 'OWN_STAFF';

export type AgreementKind =
  | 'EXPROPRIATION_COMPENSATION'
  | 'FRANCHISE'
  | 'INVESTMENT_PROMOTION'
  | 'OTHER'
  | 'PPP'
  | 'RESOURCE_USE_GRANT'
  | 'SECURED_HOUSING';

export type AgreementRegistered = {
  readonly __typename?: 'AgreementRegistered';
  readonly agreement: AdministrativeAgreement;
  readonly alreadyRegistered: Scalars['Boolean']['output'];
  /** The answerable organ. */
  readonly subject: Subject;
};

/** Null counts are of 1 to 9, or would give such a one away. */
export type AgreementStatistics = {
  readonly __typename?: 'AgreementStatistics';
  /** Agreements concluded in the year, by kind. */
  readonly agreements: ReadonlyArray<StatisticsCount>;
  /** The same breaches by their level today. */
  readonly breachesByLevel: ReadonlyArray<StatisticsCount>;
  /** Breaches flagged in the year, by what the court found. */
  readonly breachesByReason: ReadonlyArray<StatisticsCount>;
  readonly division: Scalars['String']['output'];
  /** The same breaches by the reason that the body gave; government and leaders changed 新官不理旧账 among them. No defence. */
  readonly excuses: ReadonlyArray<StatisticsCount>;
  /** Of them, performed within the term of the judgment. */
  readonly performedWithinTerm?: Maybe<Scalars['Int']['output']>;
  /** Suits filed in the year. */
  readonly suits?: Maybe<Scalars['Int']['output']>;
  readonly year: Scalars['Int']['output'];
};

export type ApplyForRepairResult = RecordCaseFiled | RecordCaseRefused | RepairExcluded;

export type BreachExcuse =
  | 'FUNDING'
  /** 政府换届 */
  | 'GOVERNMENT_CHANGE'
  /** 领导更替 */
  | 'LEADER_CHANGE'
  | 'NONE'
  | 'OTHER'
  | 'PLANNING_CHANGE';

export type BreachReason = {
  readonly __typename?: 'BreachReason';
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly change?: Maybe<BreachText>;
  readonly why?: Maybe<BreachText>;
};

export type BreachRefusal =
  | 'AGREEMENT_BEFORE_2015_05'
  | 'COMPENSATION_ONLY'
  | 'INVALID_AGREEMENT'
  | 'JUDGMENT_NOT_FOUND'
  | 'JUDGMENT_OF_ANOTHER_COURT'
  | 'MEDIATED'
  | 'NOT_AN_ADMINISTRATIVE_AGREEMENT'
  | 'NOT_A_GOVERNMENT_BODY'
  | 'NOT_EFFECTIVE'
  | 'NO_BREACH_FOUND'
  | 'SUIT_BEFORE_2020';

export type BreachText = {
  readonly __typename?: 'BreachText';
  readonly en?: Maybe<Scalars['String']['output']>;
  readonly zh?: Maybe<Scalars['String']['output']>;
};

/**
 * Kinds of the national catalogue of public credit information 全国公共信用信息基础目录: registration, judicial, administrative, titles
 * and occupations, abnormal operation, serious list, performance of contracts, commitments, evaluation results, honours,
 * given voluntarily; since 2024 intellectual property and arrears of social insurance.
 */
export type CatalogueKind =
  | 'ABNORMAL_OPERATION'
  | 'ADMINISTRATIVE'
  | 'COMMITMENT'
  | 'CONTRACT'
  | 'EVALUATION'
  | 'HONOUR'
  | 'INTELLECTUAL_PROPERTY'
  | 'JUDICIAL'
  | 'REGISTRATION'
  | 'SERIOUS_LIST'
  | 'SOCIAL_INSURANCE'
  | 'TITLES'
  | 'VOLUNTARY';

export type CourtActRefusal =
  | 'AGREEMENT_NOT_FOUND'
  | 'ALREADY_PERFORMED'
  | 'BAD_ORGANISATION_CODE'
  | 'CALENDAR_MISSING'
  | 'DATE_IN_FUTURE'
  | 'DATE_OUT_OF_ORDER'
  | 'DEBTOR_CODE_MISSING'
  | 'ENTRUSTING_ORGAN_INCOMPLETE'
  | 'EVENT_NOT_FOUND'
  | 'EXTENSION_NOT_ALLOWED'
  | 'FINDING_MISSING'
  | 'JUDGMENT_NOT_FOUND'
  | 'JUDGMENT_OF_ANOTHER_COURT'
  | 'LISTING_NOT_FOUND'
  | 'LISTING_OF_ANOTHER_COURT'
  | 'NOT_AN_ADMINISTRATIVE_AGREEMENT'
  | 'NOT_APPEALABLE'
  | 'NOT_EFFECTIVE'
  | 'NUMBER_TAKEN'
  | 'PRE_WARNING_RUNNING'
  | 'PROOF_MISSING'
  | 'RECORDED_OTHERWISE'
  | 'REVIEW_INCOMPLETE'
  | 'SUBJECT_NOT_IN_CASE'
  | 'SUPERIOR_ORGAN_MISSING'
  | 'UNKNOWN_PARTY';

/** Why a court's act was not written, and what to do. */
export type CourtActRefused = {
  readonly __typename?: 'CourtActRefused';
  readonly code: CourtActRefusal;
  readonly message: Scalars['String']['output'];
};

export type CourtDocumentKind =
  | 'JUDGMENT'
  | 'MEDIATION'
  | 'RULING';

export type CourtEvent = {
  readonly __typename?: 'CourtEvent';
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly on?: Maybe<Scalars['Date']['output']>;
  readonly party?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when a later event took this one back. */
  readonly reversed?: Maybe<Scalars['Boolean']['output']>;
};

export type CourtInstance =
  | 'FIRST'
  | 'RETRIAL'
  | 'SECOND';

export type CourtRecord = {
  readonly __typename?: 'CourtRecord';
  /** Flags by effective judgments that are not closed; the public sees the unperformed and listed ones only. */
  readonly agreementBreaches?: Maybe<ReadonlyArray<AgreementBreach>>;
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 失信被执行人: listings in term. */
  readonly debtorListings?: Maybe<ReadonlyArray<DebtorListing>>;
  /** 政务信用: a government body's broken agreements in one view; the public sees a listing only. Null for everybody else. */
  readonly governmentIntegrity?: Maybe<GovernmentIntegrity>;
  /** Yes or no: a broken agreement is flagged and not closed, of the level that the caller may see. */
  readonly hasOpenBreach?: Maybe<Scalars['Boolean']['output']>;
  /** Yes or no: listed as a dishonest judgment debtor today. */
  readonly isListed?: Maybe<Scalars['Boolean']['output']>;
  /** Registered judgments, effective or not. */
  readonly judgments?: Maybe<ReadonlyArray<Judgment>>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A figure by which a rule chooses or counts: amount_cny, fine_cny (yuan), arrears_months and the like. */
export type CreditFigure = {
  readonly __typename?: 'CreditFigure';
  readonly measure: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

/** 评价指标: a fact as the owner's catalogue of credit information names it. What it is worth is each rulebook's business. */
export type CreditIndicator = {
  readonly __typename?: 'CreditIndicator';
  /** Items of one bad act, of one good matter, of one uninterrupted run have the same. */
  readonly act?: Maybe<Scalars['String']['output']>;
  /** Such as O-TAX-01 (schema/rulebooks). */
  readonly code: Scalars['String']['output'];
  /** The misconduct goes on. */
  readonly continuing: Scalars['Boolean']['output'];
  readonly correctedOn?: Maybe<Scalars['Date']['output']>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly event?: Maybe<Scalars['String']['output']>;
  readonly figures: ReadonlyArray<CreditFigure>;
  /** The ground of the authority, where a rule excludes some. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  readonly penaltyClass?: Maybe<PenaltyClass>;
  /** The duty of the judgment is performed. */
  readonly performedOn?: Maybe<Scalars['Date']['output']>;
  /** Set by the authority, where the rule leaves the points to it. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** When it became known, where that was later than its day. */
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  /** What the rule requires, such as an effective decision, is shown. */
  readonly requirementMet: Scalars['Boolean']['output'];
  readonly run?: Maybe<Scalars['String']['output']>;
};

/** One fact that a verdict may read. */
export type CreditItem = {
  readonly __typename?: 'CreditItem';
  readonly code: Scalars['String']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly document?: Maybe<Scalars['String']['output']>;
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What rulebooks may count of it, one for each of their items that the act fits; empty: the fact is none of a rulebook's. */
  readonly indicators: ReadonlyArray<CreditIndicator>;
  readonly legalBasis: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  /** What the subject may do 救济途径. */
  readonly remedy?: Maybe<Label>;
  /** From this day on a repaired record 信用修复 is neither shown nor used. */
  readonly repairedOn?: Maybe<Scalars['Date']['output']>;
  readonly slice: Scalars['String']['output'];
  readonly status: CreditItemStatus;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type CreditItemStatus =
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'REPAIRED'
  | 'WITHDRAWN';

/** 信用事项条目: one agency's items that verdicts and evaluations read. Clients cannot ask for them. */
export type CreditItems = {
  readonly __typename?: 'CreditItems';
  /** The day up to which the source's data speak. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly items: ReadonlyArray<CreditItem>;
  /** When every feed that verdicts read was last loaded: the oldest of them; null when one never was. */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DebtorListed = {
  readonly __typename?: 'DebtorListed';
  readonly alreadyListed: Scalars['Boolean']['output'];
  readonly listing: DebtorListing;
  /** What the superior of a state-owned firm was told with this listing. */
  readonly preWarning?: Maybe<PreWarning>;
  readonly subject: Subject;
};

export type DebtorListing = {
  readonly __typename?: 'DebtorListing';
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  readonly conduct?: Maybe<Scalars['String']['output']>;
  readonly court?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  /** The document that grounds the duty 执行依据. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly duty?: Maybe<Scalars['String']['output']>;
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly situation?: Maybe<DebtorSituation>;
  /** The last day; null: until the duty is performed (法释〔2017〕7号 art. 2). */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** The superior organ and the credit centre were told; the court calls again on the day or later. */
export type DebtorPreWarned = {
  readonly __typename?: 'DebtorPreWarned';
  readonly preWarning: PreWarning;
};

export type DebtorRemoved = {
  readonly __typename?: 'DebtorRemoved';
  /** True when the three working days were over. */
  readonly late: Scalars['Boolean']['output'];
  readonly removedOn: Scalars['Date']['output'];
  readonly subject: Subject;
};

/** The six situations of 法释〔2017〕7号 art. 1. */
export type DebtorSituation =
  | 'ABLE_BUT_REFUSES'
  | 'BREAKS_CONSUMPTION_LIMIT'
  | 'BREAKS_PROPERTY_REPORT'
  | 'EVADES'
  | 'OBSTRUCTS'
  | 'REFUSES_SETTLEMENT';

export type DecideRecordCaseResult = RecordCaseDecided | RecordCaseRefused;

export type DocumentChangeInput = {
  /** 文书号 of what changed or annulled it. */
  readonly documentNo: Scalars['String']['input'];
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** What was changed or annulled, and by whom. */
  readonly grounds: Scalars['String']['input'];
  readonly reference: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type FieldCorrection = {
  readonly field: Scalars['String']['input'];
  /** The value as the record shows it; null: none. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type FileObjectionResult = RecordCaseFiled | RecordCaseRefused;

export type FlagAgreementBreachInput = {
  /** The reason given by the body; a change of government or leaders is recorded and is never a defence. */
  readonly excuse?: InputMaybe<BreachExcuse>;
  /** The registered judgment on which the flag rests. */
  readonly judgmentNo: Scalars['String']['input'];
};

export type FlagAgreementBreachResult = AgreementBreachFlagged | AgreementBreachNotFlagged;

export type GovernmentFlag = {
  readonly __typename?: 'GovernmentFlag';
  readonly agreementNo?: Maybe<Scalars['String']['output']>;
  readonly excuse?: Maybe<Scalars['String']['output']>;
  readonly finding: Scalars['String']['output'];
  readonly flaggedOn: Scalars['Date']['output'];
  readonly judgmentNo: Scalars['String']['output'];
  readonly level: Scalars['String']['output'];
  readonly levelSince?: Maybe<Scalars['Date']['output']>;
  readonly performBy?: Maybe<Scalars['Date']['output']>;
};

/** What the courts tell of a government body's broken agreements, in what the caller may see of them. */
export type GovernmentFlags = {
  readonly __typename?: 'GovernmentFlags';
  readonly flags: ReadonlyArray<GovernmentFlag>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type GovernmentIntegrity = {
  readonly __typename?: 'GovernmentIntegrity';
  /** How often a change of government or leaders was pleaded 新官不理旧账; never a defence. */
  readonly changeOfOfficialsPleaded?: Maybe<Scalars['Int']['output']>;
  /** The highest level of a flag that is not closed; null: none. */
  readonly level?: Maybe<AgreementBreachLevel>;
  readonly openBreaches?: Maybe<Scalars['Int']['output']>;
  /** Flags closed by performance. */
  readonly performed?: Maybe<Scalars['Int']['output']>;
};

export type Judgment = {
  readonly __typename?: 'Judgment';
  readonly court?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  readonly enforcementAppliedOn?: Maybe<Scalars['Date']['output']>;
  /** What was recorded of it, in the order of record; nothing is ever taken out. */
  readonly events?: Maybe<ReadonlyArray<CourtEvent>>;
  readonly finding?: Maybe<JudgmentFinding>;
  readonly instance?: Maybe<CourtInstance>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly judgmentNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<CourtDocumentKind>;
  readonly operative?: Maybe<ReadonlyArray<OperativePart>>;
  readonly outcome?: Maybe<ReviewOutcome>;
  readonly performBy?: Maybe<Scalars['Date']['output']>;
  readonly performedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly reviews?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<JudgmentStatus>;
};

export type JudgmentFinding =
  | 'ANTICIPATORY_BREACH'
  | 'CLAIM_REJECTED'
  | 'COMPENSATION_ONLY'
  | 'DEFECTIVE_PERFORMANCE'
  | 'INVALID'
  /** Invalid by fault of the organ: told apart, and no public flag. */
  | 'INVALID_DUE_TO_AGENCY'
  | 'NONE'
  | 'NON_PERFORMANCE'
  | 'UNLAWFUL_CHANGE'
  | 'UNLAWFUL_TERMINATION';

export type JudgmentRecorded = {
  readonly __typename?: 'JudgmentRecorded';
  /** True when the same was recorded before; nothing was written again. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
  /** As it stands after the act. */
  readonly judgment: Judgment;
  readonly subject: Subject;
};

export type JudgmentStatus =
  | 'APPEALED'
  | 'CHANGED_ON_APPEAL'
  | 'EFFECTIVE'
  | 'FIRST_INSTANCE_ISSUED'
  | 'ISSUED'
  | 'REMANDED'
  | 'REVERSED_ON_RETRIAL'
  | 'SERVED';

/** A text for people, in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type ListJudgmentDebtorInput = {
  /** 案号 of the enforcement. */
  readonly caseNo: Scalars['String']['input'];
  /** 失信行为具体情形. */
  readonly conduct: Scalars['String']['input'];
  readonly court: Scalars['String']['input'];
  /** 统一社会信用代码 of a debtor organisation: tells whether it is a government body, and is not kept. */
  readonly debtorCode?: InputMaybe<Scalars['String']['input']>;
  /** 执行依据文号. */
  readonly documentNo: Scalars['String']['input'];
  /** 生效法律文书确定的义务. */
  readonly duty?: InputMaybe<Scalars['String']['input']>;
  /** Years beyond the two of the law, for serious or repeated conduct. */
  readonly extensionYears?: Scalars['Int']['input'];
  readonly filedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly situation: DebtorSituation;
  /**
   * 国有企业: whoever supervises a state-owned firm or holds its shares for the state is told on the day of the listing, which
   * waits for nobody (法释〔2017〕7号 art. 6).
   */
  readonly stateOwned?: Scalars['Boolean']['input'];
  readonly subject: Scalars['ID']['input'];
  /** 统一社会信用代码 of the superior organ of a government body or a state-owned firm. */
  readonly superiorOrgan?: InputMaybe<Scalars['String']['input']>;
};

export type ListJudgmentDebtorResult = CourtActRefused | DebtorListed | DebtorPreWarned;

/**
 * 守信事迹: what one agency confirmed that a resident did well. The resident's opt-in score reads it, and nothing else does;
 * clients cannot ask for it.
 */
export type Merit = {
  readonly __typename?: 'Merit';
  readonly amountYuan?: Maybe<Scalars['Float']['output']>;
  /** A rule for residents (schema/rulebooks), such as R-VOL-01. */
  readonly code: Scalars['String']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  /** One deed that is honoured at several levels has one; an award of a village the document that it names, document:<number>. */
  readonly event?: Maybe<Scalars['String']['output']>;
  readonly formedOn: Scalars['Date']['output'];
  readonly hours?: Maybe<Scalars['Float']['output']>;
  readonly reference: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 签收预警. Who may: the superior organ to which it was told, or the credit centre, under STATUTORY_DUTY. */
  readonly acknowledgePreWarning: PreWarningResult;
  /** 反馈预警: what the superior organ has the body do, and until when. Who may: as acknowledgePreWarning. */
  readonly answerPreWarning: PreWarningResult;
  /** 信用修复: one application with commitment and proof. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly applyForCourtRepair: ApplyForRepairResult;
  /** Decides a case with a reason; the record follows at once. Who may: the court 人民法院, under COURT_CASE. */
  readonly decideCourtCase: DecideRecordCaseResult;
  /** Puts the answer to an objection off to the last day that its rule gives. Who may: as to decide. */
  readonly extendCourtObjection: DecideRecordCaseResult;
  /** 异议: the subject objects to one of its records here, once. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly fileCourtObjection: FileObjectionResult;
  /**
   * A court flags a government body that broke an administrative agreement 行政协议, on an effective judgment only
   * (法释〔2019〕17号; domain.md 4.4). Who may: the court itself, under COURT_CASE with its own case.
   */
  readonly flagAgreementBreach: FlagAgreementBreachResult;
  /**
   * Lists a dishonest judgment debtor 失信被执行人. Of a government body the first call tells its superior organ and the credit
   * centre; the court calls again on the fifth working day after, and then it is listed (domain.md 4.5).
   */
  readonly listJudgmentDebtor: ListJudgmentDebtorResult;
  /** Appeal 上诉 by one party, and the ruling that permits its withdrawal 撤回上诉. */
  readonly recordAppeal: RecordJudgmentResult;
  /** Enforcement 强制执行 was applied for. */
  readonly recordEnforcement: RecordJudgmentResult;
  /** The body performed 履行完毕: the flag closes, a running pre-warning ends, a listing has to be removed. */
  readonly recordPerformance: RecordJudgmentResult;
  /** Service 送达 on one party; on the last of them the appeal period of the last runs (行政诉讼法 art. 85). */
  readonly recordService: RecordJudgmentResult;
  /**
   * A court registers an administrative agreement 行政协议 that its case is about. Who may, for this and each act below: the
   * court itself, under COURT_CASE, for a subject that its case names. The same again changes nothing.
   */
  readonly registerAgreement: RegisterAgreementResult;
  /** Registers a judgment, ruling or mediation document 裁判文书 of the caller's own on a registered agreement. */
  readonly registerJudgment: RecordJudgmentResult;
  /** Removes a listing of the caller's own 移出失信被执行人名单. */
  readonly removeJudgmentDebtor: RemoveJudgmentDebtorResult;
  /** The document below a record was changed or annulled: to be corrected in three working days. Who may: the owner's officers. */
  readonly reportCourtDocumentChange: ReportDocumentChangeResult;
  /** A retrial reverses 再审改判 an effective judgment; it takes effect on its own service. */
  readonly reverseOnRetrial: RecordJudgmentResult;
  /**
   * Takes back 更正 a service, appeal, enforcement or performance that was recorded by mistake: a new event that names the
   * mistaken one, which stays in the record.
   */
  readonly takeBackEvent: RecordJudgmentResult;
};


export type MutationAcknowledgePreWarningArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAnswerPreWarningArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationApplyForCourtRepairArgs = {
  input: RepairInput;
};


export type MutationDecideCourtCaseArgs = {
  input: RecordDecisionInput;
};


export type MutationExtendCourtObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFileCourtObjectionArgs = {
  input: ObjectionInput;
};


export type MutationFlagAgreementBreachArgs = {
  input: FlagAgreementBreachInput;
};


export type MutationListJudgmentDebtorArgs = {
  input: ListJudgmentDebtorInput;
};


export type MutationRecordAppealArgs = {
  input: RecordAppealInput;
};


export type MutationRecordEnforcementArgs = {
  input: RecordEnforcementInput;
};


export type MutationRecordPerformanceArgs = {
  input: RecordPerformanceInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


export type MutationRegisterAgreementArgs = {
  input: RegisterAgreementInput;
};


export type MutationRegisterJudgmentArgs = {
  input: RegisterJudgmentInput;
};


export type MutationRemoveJudgmentDebtorArgs = {
  input: RemoveJudgmentDebtorInput;
};


export type MutationReportCourtDocumentChangeArgs = {
  input: DocumentChangeInput;
};


export type MutationReverseOnRetrialArgs = {
  input: ReverseOnRetrialInput;
};


export type MutationTakeBackEventArgs = {
  event: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ObjectionInput = {
  /** References to documents, 20 at most. */
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** 理由, 1 to 2,000 characters. */
  readonly grounds: Scalars['String']['input'];
  /** The record's `reference`, as its section shows it. */
  readonly reference: Scalars['String']['input'];
};

export type OperativePart =
  | 'ANNUL_CHANGE'
  | 'CLAIM_REJECTED'
  | 'COMPENSATION'
  | 'CONFIRM_UNLAWFUL'
  | 'CONTINUE_PERFORMANCE'
  | 'DAMAGES'
  | 'LIQUIDATED_DAMAGES'
  | 'REMEDIAL_MEASURES'
  | 'RESTITUTION';

/** Class of a penalty 失信行为等级, which decides its publication and repair. */
export type PenaltyClass =
  | 'GENERAL'
  | 'MINOR'
  | 'SERIOUS';

/** 失信被执行人预警: TOLD, ACKNOWLEDGED, ANSWERED, and CLOSED by performance, reversal or the listing itself. */
export type PreWarning = {
  readonly __typename?: 'PreWarning';
  readonly acknowledgedOn?: Maybe<Scalars['Date']['output']>;
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  readonly closedBecause?: Maybe<PreWarningClosure>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly court?: Maybe<Scalars['String']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The first day on which the court may list. */
  readonly listFrom?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<PreWarningState>;
  readonly subject?: Maybe<Subject>;
  /** Each day on which it was told, the last half of December daily. */
  readonly toldAgainOn?: Maybe<ReadonlyArray<Scalars['Date']['output']>>;
  readonly toldOn?: Maybe<Scalars['Date']['output']>;
};

export type PreWarningChanged = {
  readonly __typename?: 'PreWarningChanged';
  readonly preWarning: PreWarning;
};

export type PreWarningClosure =
  | 'LISTED'
  | 'PERFORMED'
  /** The listing, of which a state-owned firm's superior had been told, was removed. */
  | 'REMOVED'
  | 'REVERSED';

export type PreWarningRefusal =
  | 'ALREADY_CLOSED'
  | 'BAD_ANSWER'
  | 'NOT_ACKNOWLEDGED'
  | 'PRE_WARNING_NOT_FOUND';

export type PreWarningRefused = {
  readonly __typename?: 'PreWarningRefused';
  readonly code: PreWarningRefusal;
  readonly message: Scalars['String']['output'];
};

export type PreWarningResult = PreWarningChanged | PreWarningRefused;

export type PreWarningState =
  | 'ACKNOWLEDGED'
  | 'ANSWERED'
  | 'CLOSED'
  | 'TOLD';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Administrative agreements and their breaches 行政协议履约统计 of one division and year, in counts only. A count from 1 to 9
   * is null, and so are the next smallest of the same list by which it could be worked out.
   */
  readonly agreementStatistics?: Maybe<AgreementStatistics>;
  /**
   * Pre-warnings 预警 before a government body is listed as a dishonest judgment debtor, latest first. Who may: the superior
   * organ sees those told to it and the credit centre all, under STATUTORY_DUTY; a court its own, under COURT_CASE.
   */
  readonly preWarnings?: Maybe<ReadonlyArray<PreWarning>>;
  /**
   * Listings that the court has to remove 移出 because the duty was performed or its ground reversed, longest waiting first.
   * Who may: the credit centre and superior organs see all, under STATUTORY_DUTY; a court its own, under COURT_CASE.
   */
  readonly removalsDue?: Maybe<ReadonlyArray<RemovalDue>>;
};


export type QueryAgreementStatisticsArgs = {
  division: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryPreWarningsArgs = {
  state?: InputMaybe<PreWarningState>;
};

export type RecordAppealInput = {
  readonly filedOn: Scalars['Date']['input'];
  readonly judgmentNo: Scalars['String']['input'];
  readonly party: Scalars['String']['input'];
  /** The day of the ruling that permits the withdrawal 准许撤回上诉. */
  readonly withdrawnOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An objection, an application for repair, or a change of the document below a record. Working days, by the rule in `article`. */
export type RecordCase = {
  readonly __typename?: 'RecordCase';
  /** The last day on which whoever filed has the answer. */
  readonly answerBy?: Maybe<Scalars['Date']['output']>;
  /** Past `answerBy`, too. */
  readonly answerOverdue?: Maybe<Scalars['Boolean']['output']>;
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly commitment?: Maybe<Scalars['String']['output']>;
  /** The last day for the owner's decision. */
  readonly decideBy?: Maybe<Scalars['Date']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Of a changed document: the number of what changed it. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly evidence?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly extended?: Maybe<Scalars['Boolean']['output']>;
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  /** 理由; of a repair, the commitment 信用承诺. */
  readonly grounds?: Maybe<Scalars['String']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<RecordCaseKind>;
  /** Null: not decided. */
  readonly outcome?: Maybe<RecordCaseOutcome>;
  /** Past `decideBy` and not decided. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The days lie in a year whose holidays nobody has arranged yet: counted by weekends alone, they may move. */
  readonly provisional?: Maybe<Scalars['Boolean']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The record's reference, as its section shows it to the subject. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

export type RecordCaseDecided = {
  readonly __typename?: 'RecordCaseDecided';
  readonly case: RecordCase;
};

export type RecordCaseFiled = {
  readonly __typename?: 'RecordCaseFiled';
  readonly case: RecordCase;
};

export type RecordCaseKind =
  /** 据以认定的文书变更或者撤销. */
  | 'DOCUMENT_CHANGE'
  /** 异议. */
  | 'OBJECTION'
  /** 信用修复. */
  | 'REPAIR';

export type RecordCaseOutcome =
  /** 更正: an error of the text. */
  | 'CORRECTED'
  /** 删除: an error of fact. */
  | 'DELETED'
  /** 准予修复. */
  | 'GRANTED'
  /** 不予修复. */
  | 'REFUSED'
  /** 补充: something was left out. */
  | 'SUPPLEMENTED'
  /** The record stands as it is. */
  | 'UPHELD';

export type RecordCaseRefusal =
  | 'ALREADY_DECIDED'
  | 'ALREADY_FILED'
  | 'BAD_CORRECTION'
  | 'BAD_EVIDENCE'
  | 'BAD_TEXT'
  | 'CASE_NOT_FOUND'
  | 'CONDITIONS_MISSING'
  | 'LEDGER_ENTRY'
  | 'NOTHING_CORRECTED'
  | 'NOT_EXTENDABLE'
  | 'NOT_YOUR_RECORD'
  | 'OUT_OF_USE'
  | 'OWN_OBJECTION'
  | 'OWN_PROCEDURE'
  | 'RECORD_NOT_FOUND'
  | 'WRONG_OUTCOME';

/** Why nothing was done, and what to do. */
export type RecordCaseRefused = {
  readonly __typename?: 'RecordCaseRefused';
  readonly code: RecordCaseRefusal;
  /** What was filed or decided before. */
  readonly first?: Maybe<RecordCase>;
  readonly message: Scalars['String']['output'];
  /** Conditions of repair that are not met. */
  readonly missing: ReadonlyArray<RepairCondition>;
};

/** 异议与修复: the cases about one owner's records of a subject; null but for the subject and the office that handles them. */
export type RecordCases = {
  readonly __typename?: 'RecordCases';
  /** Latest first. */
  readonly cases?: Maybe<ReadonlyArray<RecordCase>>;
  /** Every record that is kept here, by the reference that an objection 异议 names, whether or not a section shows it. */
  readonly records?: Maybe<ReadonlyArray<RecordHeld>>;
  /** 信用修复: each record that may be repaired on application, from when, and what is missing. */
  readonly repairable?: Maybe<ReadonlyArray<Repairability>>;
};

export type RecordDecisionInput = {
  /** For CORRECTED and SUPPLEMENTED: fields of the record by their names here. */
  readonly corrections?: ReadonlyArray<FieldCorrection>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  readonly outcome: RecordCaseOutcome;
  /** 理由, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

export type RecordEnforcementInput = {
  readonly appliedOn: Scalars['Date']['input'];
  readonly judgmentNo: Scalars['String']['input'];
};

export type RecordHeld = {
  readonly __typename?: 'RecordHeld';
  /** What it is in the national catalogue; null: no credit information, such as a school's record of a child. */
  readonly catalogue?: Maybe<CatalogueKind>;
  readonly catalogueEdition?: Maybe<Scalars['String']['output']>;
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

export type RecordJudgmentResult = CourtActRefused | JudgmentRecorded;

export type RecordPerformanceInput = {
  readonly judgmentNo: Scalars['String']['input'];
  readonly performedOn: Scalars['Date']['input'];
  /** Number of the document that proves it. */
  readonly proof: Scalars['String']['input'];
};

export type RecordServiceInput = {
  readonly judgmentNo: Scalars['String']['input'];
  /** DEFENDANT, PLAINTIFF_1, THIRD_PARTY_1 and so on. */
  readonly party: Scalars['String']['input'];
  readonly servedOn: Scalars['Date']['input'];
};

export type RegisterAgreementInput = {
  /** Rights and duties of administrative law (art. 1). */
  readonly administrative?: Scalars['Boolean']['input'];
  readonly agreementNo: Scalars['String']['input'];
  /** Who concluded it; an entrusted organisation 受委托组织 where another organ entrusted it. */
  readonly concludedBy: Scalars['ID']['input'];
  /** Its 统一社会信用代码: tells whether it is a government body and of which division, and is not kept. */
  readonly concludedByCode: Scalars['String']['input'];
  readonly concludedOn: Scalars['Date']['input'];
  readonly counterparty?: AgreementCounterparty;
  /** The entrusting organ 委托机关: it is the defendant, and the one flagged (法释〔2019〕17号 art. 4(2)). */
  readonly entrustedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly entrustedByCode?: InputMaybe<Scalars['String']['input']>;
  readonly kind: AgreementKind;
  /** The private side, where it is an organisation. */
  readonly privateParty?: InputMaybe<Scalars['ID']['input']>;
  readonly subjectMatter: Scalars['String']['input'];
};

export type RegisterAgreementResult = AgreementRegistered | CourtActRefused;

export type RegisterJudgmentInput = {
  readonly agreementNo: Scalars['String']['input'];
  /** Name of the court. */
  readonly court: Scalars['String']['input'];
  /** 立案日期 of the suit. */
  readonly filedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Left out by a review that upholds: what the reviewed judgment found stands. */
  readonly finding?: InputMaybe<JudgmentFinding>;
  readonly instance?: CourtInstance;
  readonly issuedOn: Scalars['Date']['input'];
  readonly judgmentNo: Scalars['String']['input'];
  readonly kind?: CourtDocumentKind;
  readonly operative?: InputMaybe<ReadonlyArray<OperativePart>>;
  readonly outcome?: InputMaybe<ReviewOutcome>;
  /** Last day for performance 履行期限. */
  readonly performBy?: InputMaybe<Scalars['Date']['input']>;
  /** Parties beside the defendant; they are told apart by role and number, never by name: DEFENDANT, PLAINTIFF_1, THIRD_PARTY_1. */
  readonly plaintiffs?: Scalars['Int']['input'];
  /** The judgment that a second instance or a retrial reviews, and what it does to it. */
  readonly reviews?: InputMaybe<Scalars['String']['input']>;
  readonly thirdParties?: Scalars['Int']['input'];
};

export type RemovalDue = {
  readonly __typename?: 'RemovalDue';
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  readonly court?: Maybe<Scalars['String']['output']>;
  /** The last of three working days; null while the calendar of that year is missing. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly ground?: Maybe<RemovalReason>;
  readonly groundOn?: Maybe<Scalars['Date']['output']>;
  /** The days are over: the listing is shown and used no more, and the court still has to remove it. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  readonly subject?: Maybe<Subject>;
};

/** 法释〔2017〕7号 art. 10. */
export type RemovalReason =
  | 'ENFORCEMENT_ENDED'
  | 'LISTED_IN_ERROR'
  | 'PERFORMED'
  | 'REVERSED'
  | 'SETTLED';

export type RemoveJudgmentDebtorInput = {
  readonly caseNo: Scalars['String']['input'];
  readonly reason: RemovalReason;
};

export type RemoveJudgmentDebtorResult = CourtActRefused | DebtorRemoved;

/** One condition of repair: whether it is met, by which article, and what would change it. */
export type RepairCondition = {
  readonly __typename?: 'RepairCondition';
  readonly article: Scalars['String']['output'];
  readonly changeEn?: Maybe<Scalars['String']['output']>;
  readonly changeZh?: Maybe<Scalars['String']['output']>;
  readonly condition: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** The earliest day; null: it does not go by a day. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly met: Scalars['Boolean']['output'];
  readonly zh: Scalars['String']['output'];
};

/** 不予修复: a law or central document excludes the repair of this record. */
export type RepairExcluded = {
  readonly __typename?: 'RepairExcluded';
  readonly article: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type RepairInput = {
  /** 信用承诺: the text of the public credit commitment. */
  readonly commitment: Scalars['String']['input'];
  /** 履行证明: references to the proof that the duty is performed and the misconduct corrected. */
  readonly proof: ReadonlyArray<Scalars['String']['input']>;
  readonly reference: Scalars['String']['input'];
};

export type Repairability = {
  readonly __typename?: 'Repairability';
  readonly conditions?: Maybe<ReadonlyArray<RepairCondition>>;
  /** A law or central document excludes repair. */
  readonly excluded?: Maybe<Scalars['Boolean']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** True where nothing is missing but what the application itself brings: commitment and proof. */
  readonly repairable?: Maybe<Scalars['Boolean']['output']>;
};

export type ReportDocumentChangeResult = RecordCaseFiled | RecordCaseRefused;

export type ReverseOnRetrialInput = {
  /** Name of the court. */
  readonly court: Scalars['String']['input'];
  readonly finding: JudgmentFinding;
  readonly issuedOn: Scalars['Date']['input'];
  /** The judgment that is reversed. */
  readonly judgmentNo: Scalars['String']['input'];
  readonly operative: ReadonlyArray<OperativePart>;
  /** The retrial's own number. */
  readonly retrialNo: Scalars['String']['input'];
  /** Service of the retrial judgment, where it is known; recordService otherwise. */
  readonly served?: ReadonlyArray<ServedParty>;
};

export type ReviewOutcome =
  | 'CHANGED'
  | 'REMANDED'
  | 'REVERSED'
  | 'UPHELD'
  | 'WITHDRAWN';

export type ServedParty = {
  readonly party: Scalars['String']['input'];
  readonly servedOn: Scalars['Date']['input'];
};

export type StatisticsCount = {
  readonly __typename?: 'StatisticsCount';
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly value: Scalars['String']['output'];
};

export type Subject = {
  readonly __typename?: 'Subject';
  /** 司法信用: debtor listings, and for a government body its broken agreements. */
  readonly courts?: Maybe<CourtRecord>;
  readonly courtsCases?: Maybe<RecordCases>;
  readonly courtsFlags?: Maybe<GovernmentFlags>;
  readonly courtsItems?: Maybe<CreditItems>;
  readonly id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Subject: Subject;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Subject:
    ( { __typename: 'Subject' }
    & GraphQLRecursivePick<FederationTypes['Subject'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplyForRepairResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
    | ( RepairExcluded )
  ;
  DecideRecordCaseResult:
    | ( RecordCaseDecided )
    | ( RecordCaseRefused )
  ;
  FileObjectionResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  FlagAgreementBreachResult:
    | ( AgreementBreachFlagged )
    | ( AgreementBreachNotFlagged )
  ;
  ListJudgmentDebtorResult:
    | ( CourtActRefused )
    | ( DebtorListed )
    | ( DebtorPreWarned )
  ;
  PreWarningResult:
    | ( PreWarningChanged )
    | ( PreWarningRefused )
  ;
  RecordJudgmentResult:
    | ( CourtActRefused )
    | ( JudgmentRecorded )
  ;
  RegisterAgreementResult:
    | ( AgreementRegistered )
    | ( CourtActRefused )
  ;
  RemoveJudgmentDebtorResult:
    | ( CourtActRefused )
    | ( DebtorRemoved )
  ;
  ReportDocumentChangeResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeAgreement: ResolverTypeWrapper<AdministrativeAgreement>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreementBreach: ResolverTypeWrapper<AgreementBreach>;
  AgreementBreachFlagged: ResolverTypeWrapper<AgreementBreachFlagged>;
  AgreementBreachLevel: AgreementBreachLevel;
  AgreementBreachNotFlagged: ResolverTypeWrapper<AgreementBreachNotFlagged>;
  AgreementCounterparty: AgreementCounterparty;
  AgreementKind: AgreementKind;
  AgreementRegistered: ResolverTypeWrapper<AgreementRegistered>;
  AgreementStatistics: ResolverTypeWrapper<AgreementStatistics>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplyForRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRepairResult']>;
  BreachExcuse: BreachExcuse;
  BreachReason: ResolverTypeWrapper<BreachReason>;
  BreachRefusal: BreachRefusal;
  BreachText: ResolverTypeWrapper<BreachText>;
  CatalogueKind: CatalogueKind;
  CourtActRefusal: CourtActRefusal;
  CourtActRefused: ResolverTypeWrapper<CourtActRefused>;
  CourtDocumentKind: CourtDocumentKind;
  CourtEvent: ResolverTypeWrapper<CourtEvent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CourtInstance: CourtInstance;
  CourtRecord: ResolverTypeWrapper<CourtRecord>;
  CreditFigure: ResolverTypeWrapper<CreditFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreditIndicator: ResolverTypeWrapper<CreditIndicator>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DebtorListed: ResolverTypeWrapper<DebtorListed>;
  DebtorListing: ResolverTypeWrapper<DebtorListing>;
  DebtorPreWarned: ResolverTypeWrapper<DebtorPreWarned>;
  DebtorRemoved: ResolverTypeWrapper<DebtorRemoved>;
  DebtorSituation: DebtorSituation;
  DecideRecordCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRecordCaseResult']>;
  DocumentChangeInput: DocumentChangeInput;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileObjectionResult']>;
  FlagAgreementBreachInput: FlagAgreementBreachInput;
  FlagAgreementBreachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FlagAgreementBreachResult']>;
  GovernmentFlag: ResolverTypeWrapper<GovernmentFlag>;
  GovernmentFlags: ResolverTypeWrapper<GovernmentFlags>;
  GovernmentIntegrity: ResolverTypeWrapper<GovernmentIntegrity>;
  Judgment: ResolverTypeWrapper<Judgment>;
  JudgmentFinding: JudgmentFinding;
  JudgmentRecorded: ResolverTypeWrapper<JudgmentRecorded>;
  JudgmentStatus: JudgmentStatus;
  Label: ResolverTypeWrapper<Label>;
  ListJudgmentDebtorInput: ListJudgmentDebtorInput;
  ListJudgmentDebtorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListJudgmentDebtorResult']>;
  Merit: ResolverTypeWrapper<Merit>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectionInput: ObjectionInput;
  OperativePart: OperativePart;
  PenaltyClass: PenaltyClass;
  PreWarning: ResolverTypeWrapper<PreWarning>;
  PreWarningChanged: ResolverTypeWrapper<PreWarningChanged>;
  PreWarningClosure: PreWarningClosure;
  PreWarningRefusal: PreWarningRefusal;
  PreWarningRefused: ResolverTypeWrapper<PreWarningRefused>;
  PreWarningResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreWarningResult']>;
  PreWarningState: PreWarningState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAppealInput: RecordAppealInput;
  RecordCase: ResolverTypeWrapper<RecordCase>;
  RecordCaseDecided: ResolverTypeWrapper<RecordCaseDecided>;
  RecordCaseFiled: ResolverTypeWrapper<RecordCaseFiled>;
  RecordCaseKind: RecordCaseKind;
  RecordCaseOutcome: RecordCaseOutcome;
  RecordCaseRefusal: RecordCaseRefusal;
  RecordCaseRefused: ResolverTypeWrapper<RecordCaseRefused>;
  RecordCases: ResolverTypeWrapper<RecordCases>;
  RecordDecisionInput: RecordDecisionInput;
  RecordEnforcementInput: RecordEnforcementInput;
  RecordHeld: ResolverTypeWrapper<RecordHeld>;
  RecordJudgmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordJudgmentResult']>;
  RecordPerformanceInput: RecordPerformanceInput;
  RecordServiceInput: RecordServiceInput;
  RegisterAgreementInput: RegisterAgreementInput;
  RegisterAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAgreementResult']>;
  RegisterJudgmentInput: RegisterJudgmentInput;
  RemovalDue: ResolverTypeWrapper<RemovalDue>;
  RemovalReason: RemovalReason;
  RemoveJudgmentDebtorInput: RemoveJudgmentDebtorInput;
  RemoveJudgmentDebtorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveJudgmentDebtorResult']>;
  RepairCondition: ResolverTypeWrapper<RepairCondition>;
  RepairExcluded: ResolverTypeWrapper<RepairExcluded>;
  RepairInput: RepairInput;
  Repairability: ResolverTypeWrapper<Repairability>;
  ReportDocumentChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDocumentChangeResult']>;
  ReverseOnRetrialInput: ReverseOnRetrialInput;
  ReviewOutcome: ReviewOutcome;
  ServedParty: ServedParty;
  StatisticsCount: ResolverTypeWrapper<StatisticsCount>;
  Subject: ResolverTypeWrapper<Subject>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeAgreement: AdministrativeAgreement;
  Boolean: Scalars['Boolean']['output'];
  AgreementBreach: AgreementBreach;
  AgreementBreachFlagged: AgreementBreachFlagged;
  AgreementBreachNotFlagged: AgreementBreachNotFlagged;
  AgreementRegistered: AgreementRegistered;
  AgreementStatistics: AgreementStatistics;
  Int: Scalars['Int']['output'];
  ApplyForRepairResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRepairResult'];
  BreachReason: BreachReason;
  BreachText: BreachText;
  CourtActRefused: CourtActRefused;
  CourtEvent: CourtEvent;
  ID: Scalars['ID']['output'];
  CourtRecord: CourtRecord;
  CreditFigure: CreditFigure;
  Float: Scalars['Float']['output'];
  CreditIndicator: CreditIndicator;
  CreditItem: CreditItem;
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DebtorListed: DebtorListed;
  DebtorListing: DebtorListing;
  DebtorPreWarned: DebtorPreWarned;
  DebtorRemoved: DebtorRemoved;
  DecideRecordCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideRecordCaseResult'];
  DocumentChangeInput: DocumentChangeInput;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolversUnionTypes<ResolversParentTypes>['FileObjectionResult'];
  FlagAgreementBreachInput: FlagAgreementBreachInput;
  FlagAgreementBreachResult: ResolversUnionTypes<ResolversParentTypes>['FlagAgreementBreachResult'];
  GovernmentFlag: GovernmentFlag;
  GovernmentFlags: GovernmentFlags;
  GovernmentIntegrity: GovernmentIntegrity;
  Judgment: Judgment;
  JudgmentRecorded: JudgmentRecorded;
  Label: Label;
  ListJudgmentDebtorInput: ListJudgmentDebtorInput;
  ListJudgmentDebtorResult: ResolversUnionTypes<ResolversParentTypes>['ListJudgmentDebtorResult'];
  Merit: Merit;
  Mutation: Record<PropertyKey, never>;
  ObjectionInput: ObjectionInput;
  PreWarning: PreWarning;
  PreWarningChanged: PreWarningChanged;
  PreWarningRefused: PreWarningRefused;
  PreWarningResult: ResolversUnionTypes<ResolversParentTypes>['PreWarningResult'];
  Query: Record<PropertyKey, never>;
  RecordAppealInput: RecordAppealInput;
  RecordCase: RecordCase;
  RecordCaseDecided: RecordCaseDecided;
  RecordCaseFiled: RecordCaseFiled;
  RecordCaseRefused: RecordCaseRefused;
  RecordCases: RecordCases;
  RecordDecisionInput: RecordDecisionInput;
  RecordEnforcementInput: RecordEnforcementInput;
  RecordHeld: RecordHeld;
  RecordJudgmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordJudgmentResult'];
  RecordPerformanceInput: RecordPerformanceInput;
  RecordServiceInput: RecordServiceInput;
  RegisterAgreementInput: RegisterAgreementInput;
  RegisterAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RegisterAgreementResult'];
  RegisterJudgmentInput: RegisterJudgmentInput;
  RemovalDue: RemovalDue;
  RemoveJudgmentDebtorInput: RemoveJudgmentDebtorInput;
  RemoveJudgmentDebtorResult: ResolversUnionTypes<ResolversParentTypes>['RemoveJudgmentDebtorResult'];
  RepairCondition: RepairCondition;
  RepairExcluded: RepairExcluded;
  RepairInput: RepairInput;
  Repairability: Repairability;
  ReportDocumentChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReportDocumentChangeResult'];
  ReverseOnRetrialInput: ReverseOnRetrialInput;
  ServedParty: ServedParty;
  StatisticsCount: StatisticsCount;
  Subject: Subject | FederationReferenceTypes['Subject'];
  String: Scalars['String']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SliceDirectiveArgs = {
  form?: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type SliceDirectiveResolver<Result, Parent, ContextType = Context, Args = SliceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdministrativeAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeAgreement'] = ResolversParentTypes['AdministrativeAgreement']> = {
  agreementNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byEntrustment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectMatter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementBreach'] = ResolversParentTypes['AgreementBreach']> = {
  agreement?: Resolver<Maybe<ResolversTypes['AdministrativeAgreement']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['BreachReason']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  excuse?: Resolver<Maybe<ResolversTypes['BreachExcuse']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flaggedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  judgmentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AgreementBreachLevel']>, ParentType, ContextType>;
  levelSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  performBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AgreementBreachFlaggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementBreachFlagged'] = ResolversParentTypes['AgreementBreachFlagged']> = {
  alreadyFlagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  breach?: Resolver<ResolversTypes['AgreementBreach'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementBreachNotFlaggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementBreachNotFlagged'] = ResolversParentTypes['AgreementBreachNotFlagged']> = {
  code?: Resolver<ResolversTypes['BreachRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRegistered'] = ResolversParentTypes['AgreementRegistered']> = {
  agreement?: Resolver<ResolversTypes['AdministrativeAgreement'], ParentType, ContextType>;
  alreadyRegistered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementStatistics'] = ResolversParentTypes['AgreementStatistics']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  breachesByLevel?: Resolver<ReadonlyArray<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  breachesByReason?: Resolver<ReadonlyArray<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excuses?: Resolver<ReadonlyArray<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  performedWithinTerm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplyForRepairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForRepairResult'] = ResolversParentTypes['ApplyForRepairResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused' | 'RepairExcluded', ParentType, ContextType>;
};

export type BreachReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachReason'] = ResolversParentTypes['BreachReason']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['BreachText']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['BreachText']>, ParentType, ContextType>;
};

export type BreachTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachText'] = ResolversParentTypes['BreachText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CourtActRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtActRefused'] = ResolversParentTypes['CourtActRefused']> = {
  code?: Resolver<ResolversTypes['CourtActRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourtEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtEvent'] = ResolversParentTypes['CourtEvent']> = {
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CourtRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtRecord'] = ResolversParentTypes['CourtRecord']> = {
  agreementBreaches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementBreach']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  debtorListings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DebtorListing']>>, ParentType, ContextType>;
  governmentIntegrity?: Resolver<Maybe<ResolversTypes['GovernmentIntegrity']>, ParentType, ContextType>;
  hasOpenBreach?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isListed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  judgments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Judgment']>>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreditFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditFigure'] = ResolversParentTypes['CreditFigure']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CreditIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditIndicator'] = ResolversParentTypes['CreditIndicator']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  continuing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CreditFigure']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  penaltyClass?: Resolver<Maybe<ResolversTypes['PenaltyClass']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requirementMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditItem'] = ResolversParentTypes['CreditItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['CreditIndicator']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  repairedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  slice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CreditItemStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CreditItemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditItems'] = ResolversParentTypes['CreditItems']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CreditItem']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DebtorListedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorListed'] = ResolversParentTypes['DebtorListed']> = {
  alreadyListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['DebtorListing'], ParentType, ContextType>;
  preWarning?: Resolver<Maybe<ResolversTypes['PreWarning']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtorListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorListing'] = ResolversParentTypes['DebtorListing']> = {
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  situation?: Resolver<Maybe<ResolversTypes['DebtorSituation']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DebtorPreWarnedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorPreWarned'] = ResolversParentTypes['DebtorPreWarned']> = {
  preWarning?: Resolver<ResolversTypes['PreWarning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebtorRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorRemoved'] = ResolversParentTypes['DebtorRemoved']> = {
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  removedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideRecordCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRecordCaseResult'] = ResolversParentTypes['DecideRecordCaseResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseDecided' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type FileObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileObjectionResult'] = ResolversParentTypes['FileObjectionResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type FlagAgreementBreachResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagAgreementBreachResult'] = ResolversParentTypes['FlagAgreementBreachResult']> = {
  __resolveType: TypeResolveFn<'AgreementBreachFlagged' | 'AgreementBreachNotFlagged', ParentType, ContextType>;
};

export type GovernmentFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentFlag'] = ResolversParentTypes['GovernmentFlag']> = {
  agreementNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excuse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flaggedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  judgmentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levelSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  performBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GovernmentFlagsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentFlags'] = ResolversParentTypes['GovernmentFlags']> = {
  flags?: Resolver<ReadonlyArray<ResolversTypes['GovernmentFlag']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GovernmentIntegrityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentIntegrity'] = ResolversParentTypes['GovernmentIntegrity']> = {
  changeOfOfficialsPleaded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AgreementBreachLevel']>, ParentType, ContextType>;
  openBreaches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  performed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JudgmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgment'] = ResolversParentTypes['Judgment']> = {
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enforcementAppliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CourtEvent']>>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['JudgmentFinding']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['CourtInstance']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  judgmentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CourtDocumentKind']>, ParentType, ContextType>;
  operative?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OperativePart']>>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  performBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['JudgmentStatus']>, ParentType, ContextType>;
};

export type JudgmentRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgmentRecorded'] = ResolversParentTypes['JudgmentRecorded']> = {
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgment?: Resolver<ResolversTypes['Judgment'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListJudgmentDebtorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListJudgmentDebtorResult'] = ResolversParentTypes['ListJudgmentDebtorResult']> = {
  __resolveType: TypeResolveFn<'CourtActRefused' | 'DebtorListed' | 'DebtorPreWarned', ParentType, ContextType>;
};

export type MeritResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merit'] = ResolversParentTypes['Merit']> = {
  amountYuan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgePreWarning?: Resolver<ResolversTypes['PreWarningResult'], ParentType, ContextType, RequireFields<MutationAcknowledgePreWarningArgs, 'id'>>;
  answerPreWarning?: Resolver<ResolversTypes['PreWarningResult'], ParentType, ContextType, RequireFields<MutationAnswerPreWarningArgs, 'answer' | 'id'>>;
  applyForCourtRepair?: Resolver<ResolversTypes['ApplyForRepairResult'], ParentType, ContextType, RequireFields<MutationApplyForCourtRepairArgs, 'input'>>;
  decideCourtCase?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCourtCaseArgs, 'input'>>;
  extendCourtObjection?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationExtendCourtObjectionArgs, 'id'>>;
  fileCourtObjection?: Resolver<ResolversTypes['FileObjectionResult'], ParentType, ContextType, RequireFields<MutationFileCourtObjectionArgs, 'input'>>;
  flagAgreementBreach?: Resolver<ResolversTypes['FlagAgreementBreachResult'], ParentType, ContextType, RequireFields<MutationFlagAgreementBreachArgs, 'input'>>;
  listJudgmentDebtor?: Resolver<ResolversTypes['ListJudgmentDebtorResult'], ParentType, ContextType, RequireFields<MutationListJudgmentDebtorArgs, 'input'>>;
  recordAppeal?: Resolver<ResolversTypes['RecordJudgmentResult'], ParentType, ContextType, RequireFields<MutationRecordAppealArgs, 'input'>>;
  recordEnforcement?: Resolver<ResolversTypes['RecordJudgmentResult'], ParentType, ContextType, RequireFields<MutationRecordEnforcementArgs, 'input'>>;
  recordPerformance?: Resolver<ResolversTypes['RecordJudgmentResult'], ParentType, ContextType, RequireFields<MutationRecordPerformanceArgs, 'input'>>;
  recordService?: Resolver<ResolversTypes['RecordJudgmentResult'], ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  registerAgreement?: Resolver<ResolversTypes['RegisterAgreementResult'], ParentType, ContextType, RequireFields<MutationRegisterAgreementArgs, 'input'>>;
  registerJudgment?: Resolver<ResolversTypes['RecordJudgmentResult'], ParentType, ContextType, RequireFields<MutationRegisterJudgmentArgs, 'input'>>;
  removeJudgmentDebtor?: Resolver<ResolversTypes['RemoveJudgmentDebtorResult'], ParentType, ContextType, RequireFields<MutationRemoveJudgmentDebtorArgs, 'input'>>;
  reportCourtDocumentChange?: Resolver<ResolversTypes['ReportDocumentChangeResult'], ParentType, ContextType, RequireFields<MutationReportCourtDocumentChangeArgs, 'input'>>;
  reverseOnRetrial?: Resolver<ResolversTypes['RecordJudgmentResult'], ParentType, ContextType, RequireFields<MutationReverseOnRetrialArgs, 'input'>>;
  takeBackEvent?: Resolver<ResolversTypes['RecordJudgmentResult'], ParentType, ContextType, RequireFields<MutationTakeBackEventArgs, 'event' | 'reason'>>;
};

export type PreWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreWarning'] = ResolversParentTypes['PreWarning']> = {
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['PreWarningClosure']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  listFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PreWarningState']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  toldAgainOn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Date']>>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PreWarningChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreWarningChanged'] = ResolversParentTypes['PreWarningChanged']> = {
  preWarning?: Resolver<ResolversTypes['PreWarning'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreWarningRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreWarningRefused'] = ResolversParentTypes['PreWarningRefused']> = {
  code?: Resolver<ResolversTypes['PreWarningRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreWarningResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreWarningResult'] = ResolversParentTypes['PreWarningResult']> = {
  __resolveType: TypeResolveFn<'PreWarningChanged' | 'PreWarningRefused', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreementStatistics?: Resolver<Maybe<ResolversTypes['AgreementStatistics']>, ParentType, ContextType, RequireFields<QueryAgreementStatisticsArgs, 'division' | 'year'>>;
  preWarnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PreWarning']>>, ParentType, ContextType, Partial<QueryPreWarningsArgs>>;
  removalsDue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RemovalDue']>>, ParentType, ContextType>;
};

export type RecordCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCase'] = ResolversParentTypes['RecordCase']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  extended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RecordCaseKind']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RecordCaseOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provisional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordCaseDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCaseDecided'] = ResolversParentTypes['RecordCaseDecided']> = {
  case?: Resolver<ResolversTypes['RecordCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCaseFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCaseFiled'] = ResolversParentTypes['RecordCaseFiled']> = {
  case?: Resolver<ResolversTypes['RecordCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCaseRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCaseRefused'] = ResolversParentTypes['RecordCaseRefused']> = {
  code?: Resolver<ResolversTypes['RecordCaseRefusal'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['RecordCase']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['RepairCondition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCases'] = ResolversParentTypes['RecordCases']> = {
  cases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordCase']>>, ParentType, ContextType>;
  records?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordHeld']>>, ParentType, ContextType>;
  repairable?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Repairability']>>, ParentType, ContextType>;
};

export type RecordHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHeld'] = ResolversParentTypes['RecordHeld']> = {
  catalogue?: Resolver<Maybe<ResolversTypes['CatalogueKind']>, ParentType, ContextType>;
  catalogueEdition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RecordJudgmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJudgmentResult'] = ResolversParentTypes['RecordJudgmentResult']> = {
  __resolveType: TypeResolveFn<'CourtActRefused' | 'JudgmentRecorded', ParentType, ContextType>;
};

export type RegisterAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAgreementResult'] = ResolversParentTypes['RegisterAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementRegistered' | 'CourtActRefused', ParentType, ContextType>;
};

export type RemovalDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalDue'] = ResolversParentTypes['RemovalDue']> = {
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['RemovalReason']>, ParentType, ContextType>;
  groundOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
};

export type RemoveJudgmentDebtorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveJudgmentDebtorResult'] = ResolversParentTypes['RemoveJudgmentDebtorResult']> = {
  __resolveType: TypeResolveFn<'CourtActRefused' | 'DebtorRemoved', ParentType, ContextType>;
};

export type RepairConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairCondition'] = ResolversParentTypes['RepairCondition']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepairExcludedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairExcluded'] = ResolversParentTypes['RepairExcluded']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepairabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Repairability'] = ResolversParentTypes['Repairability']> = {
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RepairCondition']>>, ParentType, ContextType>;
  excluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repairable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReportDocumentChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDocumentChangeResult'] = ResolversParentTypes['ReportDocumentChangeResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type StatisticsCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsCount'] = ResolversParentTypes['StatisticsCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  courts?: Resolver<Maybe<ResolversTypes['CourtRecord']>, ParentType, ContextType>;
  courtsCases?: Resolver<Maybe<ResolversTypes['RecordCases']>, ParentType, ContextType>;
  courtsFlags?: Resolver<Maybe<ResolversTypes['GovernmentFlags']>, ParentType, ContextType>;
  courtsItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministrativeAgreement?: AdministrativeAgreementResolvers<ContextType>;
  AgreementBreach?: AgreementBreachResolvers<ContextType>;
  AgreementBreachFlagged?: AgreementBreachFlaggedResolvers<ContextType>;
  AgreementBreachNotFlagged?: AgreementBreachNotFlaggedResolvers<ContextType>;
  AgreementRegistered?: AgreementRegisteredResolvers<ContextType>;
  AgreementStatistics?: AgreementStatisticsResolvers<ContextType>;
  ApplyForRepairResult?: ApplyForRepairResultResolvers<ContextType>;
  BreachReason?: BreachReasonResolvers<ContextType>;
  BreachText?: BreachTextResolvers<ContextType>;
  CourtActRefused?: CourtActRefusedResolvers<ContextType>;
  CourtEvent?: CourtEventResolvers<ContextType>;
  CourtRecord?: CourtRecordResolvers<ContextType>;
  CreditFigure?: CreditFigureResolvers<ContextType>;
  CreditIndicator?: CreditIndicatorResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DebtorListed?: DebtorListedResolvers<ContextType>;
  DebtorListing?: DebtorListingResolvers<ContextType>;
  DebtorPreWarned?: DebtorPreWarnedResolvers<ContextType>;
  DebtorRemoved?: DebtorRemovedResolvers<ContextType>;
  DecideRecordCaseResult?: DecideRecordCaseResultResolvers<ContextType>;
  FileObjectionResult?: FileObjectionResultResolvers<ContextType>;
  FlagAgreementBreachResult?: FlagAgreementBreachResultResolvers<ContextType>;
  GovernmentFlag?: GovernmentFlagResolvers<ContextType>;
  GovernmentFlags?: GovernmentFlagsResolvers<ContextType>;
  GovernmentIntegrity?: GovernmentIntegrityResolvers<ContextType>;
  Judgment?: JudgmentResolvers<ContextType>;
  JudgmentRecorded?: JudgmentRecordedResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  ListJudgmentDebtorResult?: ListJudgmentDebtorResultResolvers<ContextType>;
  Merit?: MeritResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PreWarning?: PreWarningResolvers<ContextType>;
  PreWarningChanged?: PreWarningChangedResolvers<ContextType>;
  PreWarningRefused?: PreWarningRefusedResolvers<ContextType>;
  PreWarningResult?: PreWarningResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCase?: RecordCaseResolvers<ContextType>;
  RecordCaseDecided?: RecordCaseDecidedResolvers<ContextType>;
  RecordCaseFiled?: RecordCaseFiledResolvers<ContextType>;
  RecordCaseRefused?: RecordCaseRefusedResolvers<ContextType>;
  RecordCases?: RecordCasesResolvers<ContextType>;
  RecordHeld?: RecordHeldResolvers<ContextType>;
  RecordJudgmentResult?: RecordJudgmentResultResolvers<ContextType>;
  RegisterAgreementResult?: RegisterAgreementResultResolvers<ContextType>;
  RemovalDue?: RemovalDueResolvers<ContextType>;
  RemoveJudgmentDebtorResult?: RemoveJudgmentDebtorResultResolvers<ContextType>;
  RepairCondition?: RepairConditionResolvers<ContextType>;
  RepairExcluded?: RepairExcludedResolvers<ContextType>;
  Repairability?: RepairabilityResolvers<ContextType>;
  ReportDocumentChangeResult?: ReportDocumentChangeResultResolvers<ContextType>;
  StatisticsCount?: StatisticsCountResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
