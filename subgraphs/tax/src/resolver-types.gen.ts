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

export type AListChange =
  | 'LISTED'
  | 'REMOVED';

export type AdjustEvaluationInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly findingNo: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
};

export type ApplyForRepairResult = RecordCaseFiled | RecordCaseRefused | RepairExcluded;

export type ArrearsInput = {
  /** Yuan, two decimals. */
  readonly amountYuan: Scalars['String']['input'];
  readonly noticeNo: Scalars['String']['input'];
  readonly publishedOn: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
  readonly taxType: Scalars['String']['input'];
};

export type BankRow = {
  readonly __typename?: 'BankRow';
  readonly amountYuan?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码. */
  readonly bank: Scalars['String']['output'];
  readonly loans?: Maybe<Scalars['Int']['output']>;
  readonly medianHours?: Maybe<Scalars['Float']['output']>;
  readonly pushes?: Maybe<Scalars['Int']['output']>;
};

export type BanksByYear = {
  readonly __typename?: 'BanksByYear';
  readonly banks: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
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

export type DecideRecordCaseResult = RecordCaseDecided | RecordCaseRefused;

export type DeclaredSales = {
  readonly __typename?: 'DeclaredSales';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  /** The first day of the period. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** 1 for a month, 3 for a quarter, 12 for a year. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  /** Yuan, two decimals. */
  readonly salesYuan?: Maybe<Scalars['String']['output']>;
};

export type DocumentChangeInput = {
  /** 文书号 of what changed or annulled it. */
  readonly documentNo: Scalars['String']['input'];
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** What was changed or annulled, and by whom. */
  readonly grounds: Scalars['String']['input'];
  readonly reference: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type EvaluationKind =
  /** 四月发布. */
  | 'ANNUAL'
  /** 动态调整. */
  | 'DYNAMIC_ADJUSTMENT'
  /** 复评. */
  | 'REEVALUATION'
  /** 信用修复. */
  | 'REPAIR';

export type EvaluationRecorded = {
  readonly __typename?: 'EvaluationRecorded';
  /** What happened to the published A list: nothing, or the taxpayer came onto it or left it. */
  readonly aList?: Maybe<AListChange>;
  /** True when the same result stood already; nothing was written again. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
  readonly evaluation: TaxEvaluation;
};

export type EvaluationResult = EvaluationRecorded | TaxActRefused;

export type FieldCorrection = {
  readonly field: Scalars['String']['input'];
  /** The value as the record shows it; null: none. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type FileObjectionResult = RecordCaseFiled | RecordCaseRefused;

/** Yuan, two decimals. */
export type FinancialStatement = {
  readonly __typename?: 'FinancialStatement';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  readonly netProfitYuan?: Maybe<Scalars['String']['output']>;
  readonly operatingCashFlowYuan?: Maybe<Scalars['String']['output']>;
  readonly operatingCostYuan?: Maybe<Scalars['String']['output']>;
  readonly operatingRevenueYuan?: Maybe<Scalars['String']['output']>;
  readonly ownersEquityYuan?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly totalAssetsYuan?: Maybe<Scalars['String']['output']>;
  readonly totalLiabilitiesYuan?: Maybe<Scalars['String']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type GradeATaxpayer = {
  readonly __typename?: 'GradeATaxpayer';
  /** GB/T 2260 code of the division of the tax authority. */
  readonly division?: Maybe<Scalars['String']['output']>;
  /** Section of GB/T 4754, A to T. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly subject: Subject;
  /** 统一社会信用代码; null where the published list does not name it. */
  readonly uscc?: Maybe<Scalars['String']['output']>;
  /** The calendar year that was evaluated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** 纳税信用A级名单: one page of the public list (domain.md 3.2). */
export type GradeATaxpayers = {
  readonly __typename?: 'GradeATaxpayers';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<GradeATaxpayer>;
  /** How many the whole list holds for these filters, counted some minutes ago at most. */
  readonly total: ListEstimate;
};

export type IndicatorBasis =
  | 'ALL'
  | 'INCOMPLETE'
  | 'NO_IRREGULAR';

/** A text for people, in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type ListEstimate = {
  readonly __typename?: 'ListEstimate';
  /** Age of the count in seconds. */
  readonly ageSeconds: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly countedAt: Scalars['DateTime']['output'];
};

export type LoanEligibility =
  | 'ELIGIBLE'
  | 'NOT_ELIGIBLE';

export type LoanReport = {
  readonly __typename?: 'LoanReport';
  readonly approvedOn: Scalars['Date']['output'];
  readonly corrects?: Maybe<Scalars['ID']['output']>;
  readonly creditLineYuan: Scalars['String']['output'];
  readonly disbursedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly disbursedYuan?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly loanNo: Scalars['String']['output'];
  readonly product: Scalars['String']['output'];
  readonly reportedAt: Scalars['DateTime']['output'];
};

export type LoanReportInput = {
  readonly approvedOn: Scalars['Date']['input'];
  /** The report that this one corrects; left out: it is the first, or adds the disbursement. */
  readonly corrects?: InputMaybe<Scalars['ID']['input']>;
  /** Yuan, two decimals. */
  readonly creditLineYuan: Scalars['String']['input'];
  readonly disbursedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Yuan, two decimals; left out: not disbursed yet. */
  readonly disbursedYuan?: InputMaybe<Scalars['String']['input']>;
  /** GB/T 2260 code of the borrower's division. */
  readonly division: Scalars['String']['input'];
  /** The bank's own number of the loan. */
  readonly loanNo: Scalars['String']['input'];
  readonly product: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type LoanReportRefusal =
  | 'ABSURD_AMOUNT'
  | 'BAD_AMOUNT'
  | 'BAD_DIVISION'
  | 'BAD_LOAN_NUMBER'
  | 'DATE_IN_FUTURE'
  | 'DATE_OUT_OF_ORDER'
  | 'DISBURSEMENT_INCOMPLETE'
  | 'MORE_THAN_CREDIT_LINE'
  | 'NOT_THE_LATEST_REPORT'
  | 'REPORTED_OTHERWISE'
  | 'SUBJECT_NOT_IN_CASE';

export type LoanReportRefused = {
  readonly __typename?: 'LoanReportRefused';
  readonly code: LoanReportRefusal;
  readonly message: Scalars['String']['output'];
};

export type LoanReportResult = LoanReportRefused | LoanReported;

export type LoanReported = {
  readonly __typename?: 'LoanReported';
  readonly alreadyReported: Scalars['Boolean']['output'];
  readonly report: LoanReport;
};

export type MajorTaxViolation = {
  readonly __typename?: 'MajorTaxViolation';
  readonly conduct?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type MajorViolationInput = {
  readonly conduct: Scalars['String']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly listedOn: Scalars['Date']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['ID']['input'];
  /** The last day of publication: three years. */
  readonly until: Scalars['Date']['input'];
};

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
  /** 动态调整: a finding of an earlier year changes that year's result; under the measures of 2025 only where it leads straight to D. */
  readonly adjustEvaluation: EvaluationResult;
  /**
   * A bank or the banking regulator agrees once to receive the A list of divisions, from its beginning, by signed messages. A
   * new agreement of the same caller ends the one before, and goes on where that one stood.
   */
  readonly agreeToPush: PushAgreementResult;
  /** 信用修复: one application with commitment and proof. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly applyForTaxRepair: ApplyForRepairResult;
  /** 清缴: the arrears of a notice were paid. */
  readonly clearArrears: TaxFactResult;
  /** Decides a case with a reason; the record follows at once. Who may: the tax bureau 税务局. */
  readonly decideTaxCase: DecideRecordCaseResult;
  readonly endPushAgreement: PushAgreementResult;
  /** Puts the answer to an objection off to the last day that its rule gives. Who may: as to decide. */
  readonly extendTaxObjection: DecideRecordCaseResult;
  /** 异议: the subject objects to one of its records here, once. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly fileTaxObjection: FileObjectionResult;
  /** 非正常户认定. */
  readonly identifyNonNormal: TaxFactResult;
  /** 非正常户解除. */
  readonly liftNonNormal: TaxFactResult;
  /** 重大税收违法失信主体: the subject comes onto the published list; the credit centre is told. */
  readonly listMajorViolation: TaxFactResult;
  /** 欠税公告. */
  readonly publishArrears: TaxFactResult;
  /**
   * The result of a year 年度评价结果, fixed in April of the next year at the earliest, by the grade rules from the facts and the
   * findings on record. Who may: the tax bureau under STATUTORY_DUTY, about the subjects of its case.
   */
  readonly publishEvaluation: EvaluationResult;
  /** 指标记录: a late filing, an evasion, and whatever else costs points or leads to D. */
  readonly recordTaxFinding: TaxFactResult;
  /** 复评: the year is judged anew on the taxpayer's application, by the end of the year in which the result was published. */
  readonly reevaluate: EvaluationResult;
  /** 提前停止公布: the subject leaves the list; the credit centre is told. */
  readonly removeMajorViolation: TaxFactResult;
  /** 信用修复: a finding is repaired within its window, and the year judged anew with the points that the table gives back. */
  readonly repairEvaluation: EvaluationResult;
  /** Sends everything after a cursor of the feed again, in order; without a cursor everything. */
  readonly replayPush: PushAgreementResult;
  /**
   * A bank tells what became of a loan 授信反馈: credit line and approval, later the disbursement. The same report again changes
   * nothing; what was told wrongly is corrected by a report linked to it. Who may: a bank under LOAN_APPLICATION, about the subject
   * of its case; with the authorisation in the header the time from authorisation to disbursement is counted.
   */
  readonly reportLoan: LoanReportResult;
  /** The document below a record was changed or annulled: to be corrected in three working days. Who may: the owner's officers. */
  readonly reportTaxDocumentChange: ReportDocumentChangeResult;
};


export type MutationAdjustEvaluationArgs = {
  input: AdjustEvaluationInput;
};


export type MutationAgreeToPushArgs = {
  input: PushAgreementInput;
};


export type MutationApplyForTaxRepairArgs = {
  input: RepairInput;
};


export type MutationClearArrearsArgs = {
  clearedOn: Scalars['Date']['input'];
  noticeNo: Scalars['String']['input'];
};


export type MutationDecideTaxCaseArgs = {
  input: RecordDecisionInput;
};


export type MutationEndPushAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationExtendTaxObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFileTaxObjectionArgs = {
  input: ObjectionInput;
};


export type MutationIdentifyNonNormalArgs = {
  input: NonNormalInput;
};


export type MutationLiftNonNormalArgs = {
  documentNo: Scalars['String']['input'];
  liftedOn: Scalars['Date']['input'];
};


export type MutationListMajorViolationArgs = {
  input: MajorViolationInput;
};


export type MutationPublishArrearsArgs = {
  input: ArrearsInput;
};


export type MutationPublishEvaluationArgs = {
  input: TaxpayerYearInput;
};


export type MutationRecordTaxFindingArgs = {
  input: TaxFindingInput;
};


export type MutationReevaluateArgs = {
  input: TaxpayerYearInput;
};


export type MutationRemoveMajorViolationArgs = {
  documentNo: Scalars['String']['input'];
  removedOn: Scalars['Date']['input'];
};


export type MutationRepairEvaluationArgs = {
  input: RepairEvaluationInput;
};


export type MutationReplayPushArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreement: Scalars['ID']['input'];
};


export type MutationReportLoanArgs = {
  input: LoanReportInput;
};


export type MutationReportTaxDocumentChangeArgs = {
  input: DocumentChangeInput;
};

export type NonNormalHousehold = {
  readonly __typename?: 'NonNormalHousehold';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly identifiedOn?: Maybe<Scalars['Date']['output']>;
  readonly liftedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

export type NonNormalInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly identifiedOn: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type NotCountedFor =
  | 'AUTHORITY_FAULT'
  | 'FORCE_MAJEURE'
  | 'HONEST_ERROR';

export type ObjectionInput = {
  /** References to documents, 20 at most. */
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** 理由, 1 to 2,000 characters. */
  readonly grounds: Scalars['String']['input'];
  /** The record's `reference`, as its section shows it. */
  readonly reference: Scalars['String']['input'];
};

/** 行政处罚 that the agency imposed itself, within its publication term 公示期. */
export type Penalty = {
  readonly __typename?: 'Penalty';
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly class?: Maybe<PenaltyClass>;
  readonly conduct?: Maybe<Scalars['String']['output']>;
  /** Yuan, two decimals. */
  readonly confiscatedYuan?: Maybe<Scalars['String']['output']>;
  /** 处罚内容. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** 违法事实. */
  readonly facts?: Maybe<Scalars['String']['output']>;
  /** Yuan, two decimals. */
  readonly fineYuan?: Maybe<Scalars['String']['output']>;
  readonly kinds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** 暂扣或吊销证照名称及编号. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly publishedUntil?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly repairableAfter?: Maybe<Scalars['Date']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  /** The rule set that decides on the publication. */
  readonly ruleSet?: Maybe<Scalars['String']['output']>;
};

/** Class of a penalty 失信行为等级, which decides its publication and repair. */
export type PenaltyClass =
  | 'GENERAL'
  | 'MINOR'
  | 'SERIOUS';

export type PushAgreed = {
  readonly __typename?: 'PushAgreed';
  readonly agreement: PushAgreement;
};

export type PushAgreement = {
  readonly __typename?: 'PushAgreement';
  readonly agreedAt: Scalars['DateTime']['output'];
  /** Up to where messages were taken. */
  readonly cursor: Scalars['String']['output'];
  readonly dead: Scalars['Int']['output'];
  readonly delivered: Scalars['Int']['output'];
  readonly divisions: ReadonlyArray<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endpoint?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /**
   * The tax authority's X25519 public key, PEM. The secret of the signatures, in the form whsec_<base64>, is
   * HKDF-SHA256(X25519(own private key, senderKey), salt empty, info "xinqiao webhook v1", 32 bytes).
   */
  readonly senderKey: Scalars['String']['output'];
  readonly waiting: Scalars['Int']['output'];
};

export type PushAgreementInput = {
  /** GB/T 2260 codes; 650000 is the whole province. */
  readonly divisions: ReadonlyArray<Scalars['String']['input']>;
  /** Where messages are POSTed; https in production. */
  readonly endpoint?: InputMaybe<Scalars['String']['input']>;
  /**
   * The recipient's X25519 public key, PEM (SPKI): the secret that signs is agreed with it, and never sent. Left out with the
   * endpoint: the recipient pulls by taxpayerFeed.
   */
  readonly publicKey?: InputMaybe<Scalars['String']['input']>;
};

export type PushAgreementResult = PushAgreed | PushRefused;

export type PushMessage = {
  readonly __typename?: 'PushMessage';
  readonly attempts: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** The header webhook-id. */
  readonly id: Scalars['ID']['output'];
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** A replay after this cursor begins with the message. */
  readonly replayAfter: Scalars['String']['output'];
};

export type PushRefusal =
  | 'AGREEMENT_ENDED'
  | 'AGREEMENT_NOT_FOUND'
  | 'BAD_CURSOR'
  | 'BAD_DIVISION'
  | 'BAD_ENDPOINT'
  | 'BAD_PUBLIC_KEY';

export type PushRefused = {
  readonly __typename?: 'PushRefused';
  readonly code: PushRefusal;
  readonly message: Scalars['String']['output'];
};

export type PushesOfYear = {
  readonly __typename?: 'PushesOfYear';
  readonly pushes?: Maybe<Scalars['Int']['output']>;
  readonly year: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Messages that the caller's endpoints did not take in time 死信, oldest first; 100 at most. */
  readonly deadPushMessages: ReadonlyArray<PushMessage>;
  /**
   * A级纳税人: the published list of A-grade taxpayers of one evaluation year, by opaque cursor, 100 a page at most. Pages
   * hold while the list changes: nobody who stays on it is left out or comes twice.
   */
  readonly gradeATaxpayers: GradeATaxpayers;
  /** The bank's own loans of one number, latest report first. */
  readonly loanReports: ReadonlyArray<LoanReport>;
  /** The caller's own agreements on the A list, latest first. */
  readonly pushAgreements: ReadonlyArray<PushAgreement>;
  /**
   * 税银互动 statistics of a division and a period: for everybody the totals, for a bank its own row, for the banking
   * regulator and the tax bureau under STATISTICS every bank's. A number of fewer than 10 is withheld: null; and so is one by
   * which it could be worked out, the total less the others, the total less a bank's own part, or a period less a shorter one
   * of whole years.
   */
  readonly taxBankStatistics: TaxBankStatistics;
  /**
   * For a bank or the banking regulator with an agreement: what changed on the A list since a cursor, oldest first, 100 a page at
   * most. Without a cursor from the beginning.
   */
  readonly taxpayerFeed?: Maybe<TaxpayerFeed>;
};


export type QueryDeadPushMessagesArgs = {
  agreement: Scalars['ID']['input'];
};


export type QueryGradeATaxpayersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  divisions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  minConsecutiveYears?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};


export type QueryLoanReportsArgs = {
  loanNo: Scalars['String']['input'];
};


export type QueryTaxBankStatisticsArgs = {
  division: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryTaxpayerFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type RecordHeld = {
  readonly __typename?: 'RecordHeld';
  /** What it is in the national catalogue; null: no credit information, such as a school's record of a child. */
  readonly catalogue?: Maybe<CatalogueKind>;
  readonly catalogueEdition?: Maybe<Scalars['String']['output']>;
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

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

export type RepairEvaluationInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly findingNo: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
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

export type Subject = {
  readonly __typename?: 'Subject';
  readonly id: Scalars['ID']['output'];
  /** 纳税信用: null when the tax authority did not answer; `recorded: false` when it was asked and has no record. */
  readonly tax?: Maybe<TaxRecord>;
  readonly taxCases?: Maybe<RecordCases>;
  readonly taxItems?: Maybe<CreditItems>;
};

export type TaxActRefusal =
  | 'ALREADY_PUBLISHED'
  | 'ALREADY_REPAIRED'
  | 'BAD_AMOUNT'
  | 'BAD_CODE'
  | 'BAD_SCORE'
  | 'DATE_IN_FUTURE'
  | 'DATE_OUT_OF_ORDER'
  | 'FINDING_NOT_FOUND'
  | 'NOT_ADJUSTED'
  | 'NOT_FOUND'
  | 'NOT_PUBLISHED'
  | 'NOT_REPAIRABLE'
  | 'NO_FACTS'
  | 'NUMBER_TAKEN'
  | 'SUBJECT_NOT_IN_CASE'
  | 'TOO_EARLY'
  | 'UNRATED'
  | 'WINDOW_CLOSED'
  | 'YEAR_WITHOUT_RULES';

/** Why nothing was done, and what to do. */
export type TaxActRefused = {
  readonly __typename?: 'TaxActRefused';
  readonly code: TaxActRefusal;
  readonly message: Scalars['String']['output'];
};

/** 欠税: a published notice of tax in arrears. */
export type TaxArrears = {
  readonly __typename?: 'TaxArrears';
  /** Yuan, two decimals. */
  readonly amountYuan?: Maybe<Scalars['String']['output']>;
  readonly clearedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly noticeNo?: Maybe<Scalars['String']['output']>;
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly taxType?: Maybe<Scalars['String']['output']>;
};

export type TaxBankStatistics = {
  readonly __typename?: 'TaxBankStatistics';
  /** Yuan, two decimals. */
  readonly amountYuan?: Maybe<Scalars['String']['output']>;
  /** Banks that had agreed or reported by the end of each year of the period. */
  readonly banks: ReadonlyArray<BanksByYear>;
  /** The own row of a bank; every bank's for those who may see them. */
  readonly byBank: ReadonlyArray<BankRow>;
  readonly division: Scalars['String']['output'];
  readonly from: Scalars['Date']['output'];
  /** Loans disbursed in the period. */
  readonly loans?: Maybe<Scalars['Int']['output']>;
  /** Median hours from authorisation to disbursement, of loans where both are known. */
  readonly medianHours?: Maybe<Scalars['Float']['output']>;
  /** A-grade taxpayers x recipients x years that were pushed in the period, in all divisions asked for. */
  readonly pushes?: Maybe<Scalars['Int']['output']>;
  /** Pushes of each calendar year. */
  readonly pushesByYear: ReadonlyArray<PushesOfYear>;
  readonly to: Scalars['Date']['output'];
};

export type TaxEvaluation = {
  readonly __typename?: 'TaxEvaluation';
  /** Why the result is what it is; null for results that came by a file. */
  readonly because?: Maybe<ReadonlyArray<TaxReason>>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly grade?: Maybe<TaxGrade>;
  /** The versions before, latest first. */
  readonly history?: Maybe<ReadonlyArray<TaxEvaluationVersion>>;
  readonly kind?: Maybe<EvaluationKind>;
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  /** Points of 100, two decimals. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type TaxEvaluationVersion = {
  readonly __typename?: 'TaxEvaluationVersion';
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly grade?: Maybe<TaxGrade>;
  readonly kind?: Maybe<EvaluationKind>;
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  readonly score?: Maybe<Scalars['Float']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type TaxFactRecorded = {
  readonly __typename?: 'TaxFactRecorded';
  readonly alreadyRecorded: Scalars['Boolean']['output'];
  /** The number under which the fact stands. */
  readonly reference: Scalars['String']['output'];
};

export type TaxFactResult = TaxActRefused | TaxFactRecorded;

export type TaxFinding = {
  readonly __typename?: 'TaxFinding';
  /** Yuan, two decimals. */
  readonly amountYuan?: Maybe<Scalars['String']['output']>;
  readonly correctedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly excludedBy?: Maybe<NotCountedFor>;
  readonly findingNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<TaxFindingKind>;
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** Points that it cost. */
  readonly points?: Maybe<Scalars['Float']['output']>;
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly repairedOn?: Maybe<Scalars['Date']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type TaxFindingInput = {
  /** Yuan, two decimals. */
  readonly amountYuan?: InputMaybe<Scalars['String']['input']>;
  readonly correctedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly crime?: Scalars['Boolean']['input'];
  /** The last day that the decision gave for payment. */
  readonly deadlineOn?: InputMaybe<Scalars['Date']['input']>;
  readonly excludedBy?: InputMaybe<NotCountedFor>;
  readonly findingNo: Scalars['String']['input'];
  readonly kind: TaxFindingKind;
  readonly liftedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly paidInTime?: InputMaybe<Scalars['Boolean']['input']>;
  readonly paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Points that it cost in the score. */
  readonly points?: InputMaybe<Scalars['Float']['input']>;
  readonly recordedOn: Scalars['Date']['input'];
  /** Part of all tax due in the year, 0 to 1. */
  readonly share?: InputMaybe<Scalars['Float']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly withPolice?: Scalars['Boolean']['input'];
  readonly year: Scalars['Int']['input'];
};

export type TaxFindingKind =
  | 'ABNORMAL_TAXPAYER'
  | 'ABSCONDED'
  | 'EVADING_RECOVERY'
  | 'EVASION'
  | 'FALSE_MATERIALS'
  | 'FALSE_VAT_INVOICES'
  | 'INVOICE_VIOLATION_WITH_LOSS'
  | 'LATE_FILING'
  | 'LATE_PAYMENT'
  | 'LATE_RECORD'
  | 'MAJOR_VIOLATION_LISTED'
  | 'OBSTRUCTION'
  | 'OTHER_FALSE_INVOICES'
  | 'OTHER_SERIOUS'
  | 'REFUND_FRAUD'
  | 'REFUND_SUSPENDED'
  | 'RETAINED_CREDIT_FRAUD'
  | 'RUN_BY_PERSONS_OF_ABNORMAL'
  | 'RUN_BY_PERSONS_OF_D'
  | 'TAX_CRIME'
  | 'UNPAID_DECISION';

export type TaxGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'M';

/** Of one year and tax; yuan, two decimals. */
export type TaxPaid = {
  readonly __typename?: 'TaxPaid';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly dueYuan?: Maybe<Scalars['String']['output']>;
  readonly inputTaxYuan?: Maybe<Scalars['String']['output']>;
  readonly outputTaxYuan?: Maybe<Scalars['String']['output']>;
  readonly paidYuan?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly reliefYuan?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly taxType?: Maybe<Scalars['String']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type TaxReason = {
  readonly __typename?: 'TaxReason';
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly change?: Maybe<Scalars['String']['output']>;
  readonly counted?: Maybe<Scalars['Boolean']['output']>;
  readonly item?: Maybe<Scalars['String']['output']>;
  /** In English and Chinese. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

export type TaxRecord = {
  readonly __typename?: 'TaxRecord';
  readonly arrears?: Maybe<ReadonlyArray<TaxArrears>>;
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Declared sales 申报销售收入 by period, latest first. */
  readonly declaredSales?: Maybe<ReadonlyArray<DeclaredSales>>;
  /** Yearly evaluations, the version that holds, latest first. */
  readonly evaluations?: Maybe<ReadonlyArray<TaxEvaluation>>;
  /** Financial statements 财务报表 as filed, latest first. */
  readonly financialStatements?: Maybe<ReadonlyArray<FinancialStatement>>;
  /** Indicators and direct findings 指标与直接判级事项, latest first. */
  readonly findings?: Maybe<ReadonlyArray<TaxFinding>>;
  /** The current grade 纳税信用级别: the latest version of the latest year. */
  readonly grade?: Maybe<TaxGrade>;
  /** Evaluation years for which the subject is on the published A list, latest first. */
  readonly gradeAYears?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The year of the current grade. */
  readonly gradeYear?: Maybe<Scalars['Int']['output']>;
  /** Yes or no instead of the notices: tax in arrears was published and is not cleared. */
  readonly hasArrears?: Maybe<Scalars['Boolean']['output']>;
  /** Yes or no instead of the listing: on the list of major tax violations. */
  readonly hasMajorViolation?: Maybe<Scalars['Boolean']['output']>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether 税银互动 is open to the taxpayer (税总发〔2019〕113号: A, B and M): one predicate, without reasons. Of a taxpayer graded D a bank
   * gets nothing else that an authorisation opens.
   */
  readonly loanEligibility?: Maybe<LoanEligibility>;
  /** 重大税收违法失信主体: the published list. */
  readonly majorViolations?: Maybe<ReadonlyArray<MajorTaxViolation>>;
  /** Yes or no instead of the grade: the current grade is this one or better (A, B, M, C, D). */
  readonly meetsTaxGrade?: Maybe<Scalars['Boolean']['output']>;
  /** 非正常户. */
  readonly nonNormal?: Maybe<ReadonlyArray<NonNormalHousehold>>;
  readonly penalties?: Maybe<ReadonlyArray<Penalty>>;
  readonly recorded?: Maybe<Scalars['Boolean']['output']>;
  /** Per year and tax, latest first. */
  readonly taxPaid?: Maybe<ReadonlyArray<TaxPaid>>;
  /** 税务登记: what the tax authority registers beyond the public identity. */
  readonly taxRegistration?: Maybe<TaxRegistration>;
};


export type TaxRecordMeetsTaxGradeArgs = {
  grade: TaxGrade;
};

export type TaxRegistration = {
  readonly __typename?: 'TaxRegistration';
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  /** Percent, two decimals. */
  readonly incomeTaxRate?: Maybe<Scalars['String']['output']>;
  /** Section of GB/T 4754, A to T. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** 纳税人资格: 一般纳税人 or 小规模纳税人. */
  readonly qualification?: Maybe<TaxpayerQualification>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Percent, two decimals. */
  readonly vatRate?: Maybe<Scalars['String']['output']>;
};

/** What may be told of an A-grade taxpayer to a recipient: public data only. */
export type TaxpayerChange = {
  readonly __typename?: 'TaxpayerChange';
  readonly change: AListChange;
  readonly evaluationYear: Scalars['Int']['output'];
  readonly grade: TaxGrade;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly uscc: Scalars['String']['output'];
};

export type TaxpayerFeed = {
  readonly __typename?: 'TaxpayerFeed';
  /** Where to go on; the same as asked where there is nothing new. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<TaxpayerChange>;
};

export type TaxpayerQualification =
  | 'GENERAL'
  | 'SMALL_SCALE';

export type TaxpayerYearInput = {
  readonly accountsProper?: Scalars['Boolean']['input'];
  /** GB/T 2260 code of the tax authority's division. */
  readonly division: Scalars['String']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly establishedOn: Scalars['Date']['input'];
  readonly firstYearComplete?: Scalars['Boolean']['input'];
  readonly hadIncome: Scalars['Boolean']['input'];
  /** What the score was deducted from. */
  readonly indicators?: InputMaybe<IndicatorBasis>;
  /** Section of GB/T 4754, A to T. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  /** Points of 100, two decimals; left out: no record. */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
  readonly subject: Scalars['ID']['input'];
  /** For the published list, if the grade is A. */
  readonly uscc: Scalars['String']['input'];
  readonly year: Scalars['Int']['input'];
  readonly zeroVat?: InputMaybe<ZeroVatInput>;
};

export type ZeroVatInput = {
  /** Months with no VAT payable. */
  readonly monthsInARow: Scalars['Int']['input'];
  readonly monthsInAll: Scalars['Int']['input'];
  readonly normalReason: Scalars['Boolean']['input'];
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
  EvaluationResult:
    | ( EvaluationRecorded )
    | ( TaxActRefused )
  ;
  FileObjectionResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  LoanReportResult:
    | ( LoanReportRefused )
    | ( LoanReported )
  ;
  PushAgreementResult:
    | ( PushAgreed )
    | ( PushRefused )
  ;
  ReportDocumentChangeResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  TaxFactResult:
    | ( TaxActRefused )
    | ( TaxFactRecorded )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AListChange: AListChange;
  AdjustEvaluationInput: AdjustEvaluationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplyForRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRepairResult']>;
  ArrearsInput: ArrearsInput;
  BankRow: ResolverTypeWrapper<BankRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BanksByYear: ResolverTypeWrapper<BanksByYear>;
  CatalogueKind: CatalogueKind;
  CreditFigure: ResolverTypeWrapper<CreditFigure>;
  CreditIndicator: ResolverTypeWrapper<CreditIndicator>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRecordCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRecordCaseResult']>;
  DeclaredSales: ResolverTypeWrapper<DeclaredSales>;
  DocumentChangeInput: DocumentChangeInput;
  EvaluationKind: EvaluationKind;
  EvaluationRecorded: ResolverTypeWrapper<EvaluationRecorded>;
  EvaluationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EvaluationResult']>;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileObjectionResult']>;
  FinancialStatement: ResolverTypeWrapper<FinancialStatement>;
  GradeATaxpayer: ResolverTypeWrapper<GradeATaxpayer>;
  GradeATaxpayers: ResolverTypeWrapper<GradeATaxpayers>;
  IndicatorBasis: IndicatorBasis;
  Label: ResolverTypeWrapper<Label>;
  ListEstimate: ResolverTypeWrapper<ListEstimate>;
  LoanEligibility: LoanEligibility;
  LoanReport: ResolverTypeWrapper<LoanReport>;
  LoanReportInput: LoanReportInput;
  LoanReportRefusal: LoanReportRefusal;
  LoanReportRefused: ResolverTypeWrapper<LoanReportRefused>;
  LoanReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanReportResult']>;
  LoanReported: ResolverTypeWrapper<LoanReported>;
  MajorTaxViolation: ResolverTypeWrapper<MajorTaxViolation>;
  MajorViolationInput: MajorViolationInput;
  Merit: ResolverTypeWrapper<Merit>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NonNormalHousehold: ResolverTypeWrapper<NonNormalHousehold>;
  NonNormalInput: NonNormalInput;
  NotCountedFor: NotCountedFor;
  ObjectionInput: ObjectionInput;
  Penalty: ResolverTypeWrapper<Penalty>;
  PenaltyClass: PenaltyClass;
  PushAgreed: ResolverTypeWrapper<PushAgreed>;
  PushAgreement: ResolverTypeWrapper<PushAgreement>;
  PushAgreementInput: PushAgreementInput;
  PushAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PushAgreementResult']>;
  PushMessage: ResolverTypeWrapper<PushMessage>;
  PushRefusal: PushRefusal;
  PushRefused: ResolverTypeWrapper<PushRefused>;
  PushesOfYear: ResolverTypeWrapper<PushesOfYear>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCase: ResolverTypeWrapper<RecordCase>;
  RecordCaseDecided: ResolverTypeWrapper<RecordCaseDecided>;
  RecordCaseFiled: ResolverTypeWrapper<RecordCaseFiled>;
  RecordCaseKind: RecordCaseKind;
  RecordCaseOutcome: RecordCaseOutcome;
  RecordCaseRefusal: RecordCaseRefusal;
  RecordCaseRefused: ResolverTypeWrapper<RecordCaseRefused>;
  RecordCases: ResolverTypeWrapper<RecordCases>;
  RecordDecisionInput: RecordDecisionInput;
  RecordHeld: ResolverTypeWrapper<RecordHeld>;
  RepairCondition: ResolverTypeWrapper<RepairCondition>;
  RepairEvaluationInput: RepairEvaluationInput;
  RepairExcluded: ResolverTypeWrapper<RepairExcluded>;
  RepairInput: RepairInput;
  Repairability: ResolverTypeWrapper<Repairability>;
  ReportDocumentChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDocumentChangeResult']>;
  Subject: ResolverTypeWrapper<Subject>;
  TaxActRefusal: TaxActRefusal;
  TaxActRefused: ResolverTypeWrapper<TaxActRefused>;
  TaxArrears: ResolverTypeWrapper<TaxArrears>;
  TaxBankStatistics: ResolverTypeWrapper<TaxBankStatistics>;
  TaxEvaluation: ResolverTypeWrapper<TaxEvaluation>;
  TaxEvaluationVersion: ResolverTypeWrapper<TaxEvaluationVersion>;
  TaxFactRecorded: ResolverTypeWrapper<TaxFactRecorded>;
  TaxFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxFactResult']>;
  TaxFinding: ResolverTypeWrapper<TaxFinding>;
  TaxFindingInput: TaxFindingInput;
  TaxFindingKind: TaxFindingKind;
  TaxGrade: TaxGrade;
  TaxPaid: ResolverTypeWrapper<TaxPaid>;
  TaxReason: ResolverTypeWrapper<TaxReason>;
  TaxRecord: ResolverTypeWrapper<TaxRecord>;
  TaxRegistration: ResolverTypeWrapper<TaxRegistration>;
  TaxpayerChange: ResolverTypeWrapper<TaxpayerChange>;
  TaxpayerFeed: ResolverTypeWrapper<TaxpayerFeed>;
  TaxpayerQualification: TaxpayerQualification;
  TaxpayerYearInput: TaxpayerYearInput;
  ZeroVatInput: ZeroVatInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdjustEvaluationInput: AdjustEvaluationInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ApplyForRepairResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRepairResult'];
  ArrearsInput: ArrearsInput;
  BankRow: BankRow;
  Float: Scalars['Float']['output'];
  BanksByYear: BanksByYear;
  CreditFigure: CreditFigure;
  CreditIndicator: CreditIndicator;
  Boolean: Scalars['Boolean']['output'];
  CreditItem: CreditItem;
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRecordCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideRecordCaseResult'];
  DeclaredSales: DeclaredSales;
  DocumentChangeInput: DocumentChangeInput;
  EvaluationRecorded: EvaluationRecorded;
  EvaluationResult: ResolversUnionTypes<ResolversParentTypes>['EvaluationResult'];
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolversUnionTypes<ResolversParentTypes>['FileObjectionResult'];
  FinancialStatement: FinancialStatement;
  GradeATaxpayer: GradeATaxpayer;
  GradeATaxpayers: GradeATaxpayers;
  Label: Label;
  ListEstimate: ListEstimate;
  LoanReport: LoanReport;
  LoanReportInput: LoanReportInput;
  LoanReportRefused: LoanReportRefused;
  LoanReportResult: ResolversUnionTypes<ResolversParentTypes>['LoanReportResult'];
  LoanReported: LoanReported;
  MajorTaxViolation: MajorTaxViolation;
  MajorViolationInput: MajorViolationInput;
  Merit: Merit;
  Mutation: Record<PropertyKey, never>;
  NonNormalHousehold: NonNormalHousehold;
  NonNormalInput: NonNormalInput;
  ObjectionInput: ObjectionInput;
  Penalty: Penalty;
  PushAgreed: PushAgreed;
  PushAgreement: PushAgreement;
  PushAgreementInput: PushAgreementInput;
  PushAgreementResult: ResolversUnionTypes<ResolversParentTypes>['PushAgreementResult'];
  PushMessage: PushMessage;
  PushRefused: PushRefused;
  PushesOfYear: PushesOfYear;
  Query: Record<PropertyKey, never>;
  RecordCase: RecordCase;
  RecordCaseDecided: RecordCaseDecided;
  RecordCaseFiled: RecordCaseFiled;
  RecordCaseRefused: RecordCaseRefused;
  RecordCases: RecordCases;
  RecordDecisionInput: RecordDecisionInput;
  RecordHeld: RecordHeld;
  RepairCondition: RepairCondition;
  RepairEvaluationInput: RepairEvaluationInput;
  RepairExcluded: RepairExcluded;
  RepairInput: RepairInput;
  Repairability: Repairability;
  ReportDocumentChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReportDocumentChangeResult'];
  Subject: Subject | FederationReferenceTypes['Subject'];
  TaxActRefused: TaxActRefused;
  TaxArrears: TaxArrears;
  TaxBankStatistics: TaxBankStatistics;
  TaxEvaluation: TaxEvaluation;
  TaxEvaluationVersion: TaxEvaluationVersion;
  TaxFactRecorded: TaxFactRecorded;
  TaxFactResult: ResolversUnionTypes<ResolversParentTypes>['TaxFactResult'];
  TaxFinding: TaxFinding;
  TaxFindingInput: TaxFindingInput;
  TaxPaid: TaxPaid;
  TaxReason: TaxReason;
  TaxRecord: TaxRecord;
  TaxRegistration: TaxRegistration;
  TaxpayerChange: TaxpayerChange;
  TaxpayerFeed: TaxpayerFeed;
  TaxpayerYearInput: TaxpayerYearInput;
  ZeroVatInput: ZeroVatInput;
  String: Scalars['String']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SliceDirectiveArgs = {
  form?: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type SliceDirectiveResolver<Result, Parent, ContextType = Context, Args = SliceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApplyForRepairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForRepairResult'] = ResolversParentTypes['ApplyForRepairResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused' | 'RepairExcluded', ParentType, ContextType>;
};

export type BankRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankRow'] = ResolversParentTypes['BankRow']> = {
  amountYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pushes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BanksByYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BanksByYear'] = ResolversParentTypes['BanksByYear']> = {
  banks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DecideRecordCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRecordCaseResult'] = ResolversParentTypes['DecideRecordCaseResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseDecided' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type DeclaredSalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredSales'] = ResolversParentTypes['DeclaredSales']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  salesYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRecorded'] = ResolversParentTypes['EvaluationRecorded']> = {
  aList?: Resolver<Maybe<ResolversTypes['AListChange']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['TaxEvaluation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationResult'] = ResolversParentTypes['EvaluationResult']> = {
  __resolveType: TypeResolveFn<'EvaluationRecorded' | 'TaxActRefused', ParentType, ContextType>;
};

export type FileObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileObjectionResult'] = ResolversParentTypes['FileObjectionResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type FinancialStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancialStatement'] = ResolversParentTypes['FinancialStatement']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  netProfitYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingCashFlowYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingCostYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingRevenueYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownersEquityYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  totalAssetsYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalLiabilitiesYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GradeATaxpayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeATaxpayer'] = ResolversParentTypes['GradeATaxpayer']> = {
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GradeATaxpayersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeATaxpayers'] = ResolversParentTypes['GradeATaxpayers']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GradeATaxpayer']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ListEstimate'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEstimate'] = ResolversParentTypes['ListEstimate']> = {
  ageSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LoanReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanReport'] = ResolversParentTypes['LoanReport']> = {
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  creditLineYuan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disbursedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disbursedYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loanNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LoanReportRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanReportRefused'] = ResolversParentTypes['LoanReportRefused']> = {
  code?: Resolver<ResolversTypes['LoanReportRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanReportResult'] = ResolversParentTypes['LoanReportResult']> = {
  __resolveType: TypeResolveFn<'LoanReportRefused' | 'LoanReported', ParentType, ContextType>;
};

export type LoanReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanReported'] = ResolversParentTypes['LoanReported']> = {
  alreadyReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['LoanReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MajorTaxViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MajorTaxViolation'] = ResolversParentTypes['MajorTaxViolation']> = {
  conduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  adjustEvaluation?: Resolver<ResolversTypes['EvaluationResult'], ParentType, ContextType, RequireFields<MutationAdjustEvaluationArgs, 'input'>>;
  agreeToPush?: Resolver<ResolversTypes['PushAgreementResult'], ParentType, ContextType, RequireFields<MutationAgreeToPushArgs, 'input'>>;
  applyForTaxRepair?: Resolver<ResolversTypes['ApplyForRepairResult'], ParentType, ContextType, RequireFields<MutationApplyForTaxRepairArgs, 'input'>>;
  clearArrears?: Resolver<ResolversTypes['TaxFactResult'], ParentType, ContextType, RequireFields<MutationClearArrearsArgs, 'clearedOn' | 'noticeNo'>>;
  decideTaxCase?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationDecideTaxCaseArgs, 'input'>>;
  endPushAgreement?: Resolver<ResolversTypes['PushAgreementResult'], ParentType, ContextType, RequireFields<MutationEndPushAgreementArgs, 'id'>>;
  extendTaxObjection?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationExtendTaxObjectionArgs, 'id'>>;
  fileTaxObjection?: Resolver<ResolversTypes['FileObjectionResult'], ParentType, ContextType, RequireFields<MutationFileTaxObjectionArgs, 'input'>>;
  identifyNonNormal?: Resolver<ResolversTypes['TaxFactResult'], ParentType, ContextType, RequireFields<MutationIdentifyNonNormalArgs, 'input'>>;
  liftNonNormal?: Resolver<ResolversTypes['TaxFactResult'], ParentType, ContextType, RequireFields<MutationLiftNonNormalArgs, 'documentNo' | 'liftedOn'>>;
  listMajorViolation?: Resolver<ResolversTypes['TaxFactResult'], ParentType, ContextType, RequireFields<MutationListMajorViolationArgs, 'input'>>;
  publishArrears?: Resolver<ResolversTypes['TaxFactResult'], ParentType, ContextType, RequireFields<MutationPublishArrearsArgs, 'input'>>;
  publishEvaluation?: Resolver<ResolversTypes['EvaluationResult'], ParentType, ContextType, RequireFields<MutationPublishEvaluationArgs, 'input'>>;
  recordTaxFinding?: Resolver<ResolversTypes['TaxFactResult'], ParentType, ContextType, RequireFields<MutationRecordTaxFindingArgs, 'input'>>;
  reevaluate?: Resolver<ResolversTypes['EvaluationResult'], ParentType, ContextType, RequireFields<MutationReevaluateArgs, 'input'>>;
  removeMajorViolation?: Resolver<ResolversTypes['TaxFactResult'], ParentType, ContextType, RequireFields<MutationRemoveMajorViolationArgs, 'documentNo' | 'removedOn'>>;
  repairEvaluation?: Resolver<ResolversTypes['EvaluationResult'], ParentType, ContextType, RequireFields<MutationRepairEvaluationArgs, 'input'>>;
  replayPush?: Resolver<ResolversTypes['PushAgreementResult'], ParentType, ContextType, RequireFields<MutationReplayPushArgs, 'agreement'>>;
  reportLoan?: Resolver<ResolversTypes['LoanReportResult'], ParentType, ContextType, RequireFields<MutationReportLoanArgs, 'input'>>;
  reportTaxDocumentChange?: Resolver<ResolversTypes['ReportDocumentChangeResult'], ParentType, ContextType, RequireFields<MutationReportTaxDocumentChangeArgs, 'input'>>;
};

export type NonNormalHouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NonNormalHousehold'] = ResolversParentTypes['NonNormalHousehold']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Penalty'] = ResolversParentTypes['Penalty']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['PenaltyClass']>, ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confiscatedYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fineYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repairableAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PushAgreedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushAgreed'] = ResolversParentTypes['PushAgreed']> = {
  agreement?: Resolver<ResolversTypes['PushAgreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PushAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushAgreement'] = ResolversParentTypes['PushAgreement']> = {
  agreedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  senderKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PushAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushAgreementResult'] = ResolversParentTypes['PushAgreementResult']> = {
  __resolveType: TypeResolveFn<'PushAgreed' | 'PushRefused', ParentType, ContextType>;
};

export type PushMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushMessage'] = ResolversParentTypes['PushMessage']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PushRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushRefused'] = ResolversParentTypes['PushRefused']> = {
  code?: Resolver<ResolversTypes['PushRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PushesOfYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushesOfYear'] = ResolversParentTypes['PushesOfYear']> = {
  pushes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  deadPushMessages?: Resolver<ReadonlyArray<ResolversTypes['PushMessage']>, ParentType, ContextType, RequireFields<QueryDeadPushMessagesArgs, 'agreement'>>;
  gradeATaxpayers?: Resolver<ResolversTypes['GradeATaxpayers'], ParentType, ContextType, RequireFields<QueryGradeATaxpayersArgs, 'first' | 'year'>>;
  loanReports?: Resolver<ReadonlyArray<ResolversTypes['LoanReport']>, ParentType, ContextType, RequireFields<QueryLoanReportsArgs, 'loanNo'>>;
  pushAgreements?: Resolver<ReadonlyArray<ResolversTypes['PushAgreement']>, ParentType, ContextType>;
  taxBankStatistics?: Resolver<ResolversTypes['TaxBankStatistics'], ParentType, ContextType, RequireFields<QueryTaxBankStatisticsArgs, 'division' | 'from' | 'to'>>;
  taxpayerFeed?: Resolver<Maybe<ResolversTypes['TaxpayerFeed']>, ParentType, ContextType, RequireFields<QueryTaxpayerFeedArgs, 'first'>>;
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

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['TaxRecord']>, ParentType, ContextType>;
  taxCases?: Resolver<Maybe<ResolversTypes['RecordCases']>, ParentType, ContextType>;
  taxItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
};

export type TaxActRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxActRefused'] = ResolversParentTypes['TaxActRefused']> = {
  code?: Resolver<ResolversTypes['TaxActRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxArrearsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxArrears'] = ResolversParentTypes['TaxArrears']> = {
  amountYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clearedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  noticeNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaxBankStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxBankStatistics'] = ResolversParentTypes['TaxBankStatistics']> = {
  amountYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  banks?: Resolver<ReadonlyArray<ResolversTypes['BanksByYear']>, ParentType, ContextType>;
  byBank?: Resolver<ReadonlyArray<ResolversTypes['BankRow']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  loans?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pushes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pushesByYear?: Resolver<ReadonlyArray<ResolversTypes['PushesOfYear']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TaxEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxEvaluation'] = ResolversParentTypes['TaxEvaluation']> = {
  because?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxReason']>>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxEvaluationVersion']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EvaluationKind']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxEvaluationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxEvaluationVersion'] = ResolversParentTypes['TaxEvaluationVersion']> = {
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EvaluationKind']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxFactRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxFactRecorded'] = ResolversParentTypes['TaxFactRecorded']> = {
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxFactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxFactResult'] = ResolversParentTypes['TaxFactResult']> = {
  __resolveType: TypeResolveFn<'TaxActRefused' | 'TaxFactRecorded', ParentType, ContextType>;
};

export type TaxFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxFinding'] = ResolversParentTypes['TaxFinding']> = {
  amountYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  excludedBy?: Resolver<Maybe<ResolversTypes['NotCountedFor']>, ParentType, ContextType>;
  findingNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TaxFindingKind']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  repairedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxPaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxPaid'] = ResolversParentTypes['TaxPaid']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dueYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputTaxYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputTaxYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliefYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxReason'] = ResolversParentTypes['TaxReason']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaxRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRecord'] = ResolversParentTypes['TaxRecord']> = {
  arrears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxArrears']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  declaredSales?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeclaredSales']>>, ParentType, ContextType>;
  evaluations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxEvaluation']>>, ParentType, ContextType>;
  financialStatements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FinancialStatement']>>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxFinding']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  gradeAYears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  gradeYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasArrears?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasMajorViolation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  loanEligibility?: Resolver<Maybe<ResolversTypes['LoanEligibility']>, ParentType, ContextType>;
  majorViolations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MajorTaxViolation']>>, ParentType, ContextType>;
  meetsTaxGrade?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<TaxRecordMeetsTaxGradeArgs, 'grade'>>;
  nonNormal?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NonNormalHousehold']>>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Penalty']>>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxPaid?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxPaid']>>, ParentType, ContextType>;
  taxRegistration?: Resolver<Maybe<ResolversTypes['TaxRegistration']>, ParentType, ContextType>;
};

export type TaxRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRegistration'] = ResolversParentTypes['TaxRegistration']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  incomeTaxRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['TaxpayerQualification']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaxpayerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxpayerChange'] = ResolversParentTypes['TaxpayerChange']> = {
  change?: Resolver<ResolversTypes['AListChange'], ParentType, ContextType>;
  evaluationYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TaxGrade'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxpayerFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxpayerFeed'] = ResolversParentTypes['TaxpayerFeed']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxpayerChange']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApplyForRepairResult?: ApplyForRepairResultResolvers<ContextType>;
  BankRow?: BankRowResolvers<ContextType>;
  BanksByYear?: BanksByYearResolvers<ContextType>;
  CreditFigure?: CreditFigureResolvers<ContextType>;
  CreditIndicator?: CreditIndicatorResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRecordCaseResult?: DecideRecordCaseResultResolvers<ContextType>;
  DeclaredSales?: DeclaredSalesResolvers<ContextType>;
  EvaluationRecorded?: EvaluationRecordedResolvers<ContextType>;
  EvaluationResult?: EvaluationResultResolvers<ContextType>;
  FileObjectionResult?: FileObjectionResultResolvers<ContextType>;
  FinancialStatement?: FinancialStatementResolvers<ContextType>;
  GradeATaxpayer?: GradeATaxpayerResolvers<ContextType>;
  GradeATaxpayers?: GradeATaxpayersResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  ListEstimate?: ListEstimateResolvers<ContextType>;
  LoanReport?: LoanReportResolvers<ContextType>;
  LoanReportRefused?: LoanReportRefusedResolvers<ContextType>;
  LoanReportResult?: LoanReportResultResolvers<ContextType>;
  LoanReported?: LoanReportedResolvers<ContextType>;
  MajorTaxViolation?: MajorTaxViolationResolvers<ContextType>;
  Merit?: MeritResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NonNormalHousehold?: NonNormalHouseholdResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  PushAgreed?: PushAgreedResolvers<ContextType>;
  PushAgreement?: PushAgreementResolvers<ContextType>;
  PushAgreementResult?: PushAgreementResultResolvers<ContextType>;
  PushMessage?: PushMessageResolvers<ContextType>;
  PushRefused?: PushRefusedResolvers<ContextType>;
  PushesOfYear?: PushesOfYearResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCase?: RecordCaseResolvers<ContextType>;
  RecordCaseDecided?: RecordCaseDecidedResolvers<ContextType>;
  RecordCaseFiled?: RecordCaseFiledResolvers<ContextType>;
  RecordCaseRefused?: RecordCaseRefusedResolvers<ContextType>;
  RecordCases?: RecordCasesResolvers<ContextType>;
  RecordHeld?: RecordHeldResolvers<ContextType>;
  RepairCondition?: RepairConditionResolvers<ContextType>;
  RepairExcluded?: RepairExcludedResolvers<ContextType>;
  Repairability?: RepairabilityResolvers<ContextType>;
  ReportDocumentChangeResult?: ReportDocumentChangeResultResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  TaxActRefused?: TaxActRefusedResolvers<ContextType>;
  TaxArrears?: TaxArrearsResolvers<ContextType>;
  TaxBankStatistics?: TaxBankStatisticsResolvers<ContextType>;
  TaxEvaluation?: TaxEvaluationResolvers<ContextType>;
  TaxEvaluationVersion?: TaxEvaluationVersionResolvers<ContextType>;
  TaxFactRecorded?: TaxFactRecordedResolvers<ContextType>;
  TaxFactResult?: TaxFactResultResolvers<ContextType>;
  TaxFinding?: TaxFindingResolvers<ContextType>;
  TaxPaid?: TaxPaidResolvers<ContextType>;
  TaxReason?: TaxReasonResolvers<ContextType>;
  TaxRecord?: TaxRecordResolvers<ContextType>;
  TaxRegistration?: TaxRegistrationResolvers<ContextType>;
  TaxpayerChange?: TaxpayerChangeResolvers<ContextType>;
  TaxpayerFeed?: TaxpayerFeedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
