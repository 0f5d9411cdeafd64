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

/** A look at the subject. One that a court sealed shows its number only, until its day. */
export type AccessEntry = {
  readonly __typename?: 'AccessEntry';
  readonly actorKind?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The legal basis 法律依据 that the matter names. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: an objection to this look is open. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly matter?: Maybe<Scalars['String']['output']>;
  /** Its place in the ledger. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** Shows that the look stands in the ledger; null until the next head, a second later. */
  readonly proof?: Maybe<LedgerInclusion>;
  /** What an objection refers to; null while sealed. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What an objection found; the ledger's entry itself is never changed. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  readonly sealed?: Maybe<Scalars['Boolean']['output']>;
  readonly slices?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly verdict?: Maybe<Scalars['String']['output']>;
};

export type AccessList = {
  readonly __typename?: 'AccessList';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage?: Maybe<Scalars['Boolean']['output']>;
  readonly nodes?: Maybe<ReadonlyArray<AccessEntry>>;
};

/** An access record whole, for the auditor; what was shown is named by its fields, never by its content. */
export type AccessLogEntry = {
  readonly __typename?: 'AccessLogEntry';
  readonly actor?: Maybe<Scalars['String']['output']>;
  readonly actorKind?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly authorization?: Maybe<Scalars['String']['output']>;
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  readonly denied?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** A subject objects to this look. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly fields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly matter?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly operation?: Maybe<Scalars['String']['output']>;
  readonly organisation?: Maybe<Scalars['String']['output']>;
  readonly policy?: Maybe<Scalars['String']['output']>;
  readonly sealedUntil?: Maybe<Scalars['Date']['output']>;
  readonly sources?: Maybe<ReadonlyArray<SourceOutcome>>;
  readonly subjects?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly trace?: Maybe<Scalars['String']['output']>;
  readonly verdict?: Maybe<Scalars['String']['output']>;
};

export type AccessLogFilter = {
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** From the beginning of this day, Asia/Shanghai. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly matter?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** To the end of this day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type AccessLogPage = {
  readonly __typename?: 'AccessLogPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage?: Maybe<Scalars['Boolean']['output']>;
  readonly nodes?: Maybe<ReadonlyArray<AccessLogEntry>>;
};

export type AcknowledgeNoticeResult = NoticeAcknowledged | NoticeRefused;

export type ApplyForRepairResult = RecordCaseFiled | RecordCaseRefused | RepairExcluded;

/** 授权: what a subject lets somebody read. */
export type Authorization = {
  readonly __typename?: 'Authorization';
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly grantee?: Maybe<Scalars['String']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly matter?: Maybe<Scalars['String']['output']>;
  readonly maxReads?: Maybe<Scalars['Int']['output']>;
  readonly product?: Maybe<Scalars['String']['output']>;
  readonly reads?: Maybe<Scalars['Int']['output']>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly scopes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly signedBy?: Maybe<Scalars['String']['output']>;
  readonly slices?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type AuthorizationDeclined = {
  readonly __typename?: 'AuthorizationDeclined';
  readonly request: AuthorizationRequest;
};

export type AuthorizationGranted = {
  readonly __typename?: 'AuthorizationGranted';
  readonly id: Scalars['ID']['output'];
};

export type AuthorizationList = {
  readonly __typename?: 'AuthorizationList';
  readonly nodes?: Maybe<ReadonlyArray<Authorization>>;
};

export type AuthorizationRefusal =
  | 'ALREADY_REVOKED'
  | 'AUTHORIZATION_NOT_FOUND'
  | 'BAD_GRANTEE'
  | 'BAD_PRODUCT'
  | 'BAD_READS'
  | 'BAD_SUBJECT'
  | 'BAD_TERM'
  | 'NOTHING_TO_AUTHORISE'
  | 'NOT_YOUR_SUBJECT'
  | 'REQUEST_NOT_FOUND'
  | 'REQUEST_NOT_PENDING'
  | 'UNKNOWN_MATTER'
  | 'UNKNOWN_SCOPE'
  | 'WRONG_CODE';

export type AuthorizationRefused = {
  readonly __typename?: 'AuthorizationRefused';
  readonly code: AuthorizationRefusal;
  readonly message: Scalars['String']['output'];
};

/** 待确认授权: what somebody asks a subject to authorise. */
export type AuthorizationRequest = {
  readonly __typename?: 'AuthorizationRequest';
  /** The authorisation that was given. */
  readonly authorization?: Maybe<Scalars['ID']['output']>;
  readonly days: Scalars['Int']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly grantee: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly matter: Scalars['String']['output'];
  readonly maxReads: Scalars['Int']['output'];
  readonly product: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  readonly state: AuthorizationRequestState;
};

export type AuthorizationRequestList = {
  readonly __typename?: 'AuthorizationRequestList';
  readonly nodes?: Maybe<ReadonlyArray<AuthorizationRequest>>;
};

export type AuthorizationRequestState =
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  /** Too many wrong codes: ask anew. */
  | 'LOCKED'
  | 'PENDING';

export type AuthorizationRequested = {
  readonly __typename?: 'AuthorizationRequested';
  /** Eight digits, told once and only here. */
  readonly confirmationCode: Scalars['String']['output'];
  readonly request: AuthorizationRequest;
};

export type AuthorizationRevoked = {
  readonly __typename?: 'AuthorizationRevoked';
  readonly id: Scalars['ID']['output'];
  readonly revokedAt: Scalars['DateTime']['output'];
};

/** 业务件: the business at an agency that names its subjects. */
export type BusinessCase = {
  readonly __typename?: 'BusinessCase';
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** True while approveCase is missing and nothing can be asked. */
  readonly awaitsApproval: Scalars['Boolean']['output'];
  readonly caseNo: Scalars['String']['output'];
  readonly duty?: Maybe<Scalars['String']['output']>;
  readonly matter: Scalars['String']['output'];
  readonly openedBy: Scalars['String']['output'];
  readonly openedOn: Scalars['Date']['output'];
  readonly order?: Maybe<Scalars['String']['output']>;
  readonly status: CaseStatus;
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
};

export type CaseChanged = {
  readonly __typename?: 'CaseChanged';
  readonly case: BusinessCase;
};

export type CaseOpened = {
  readonly __typename?: 'CaseOpened';
  /** True when the same case was open already; nothing was written again. */
  readonly alreadyOpen: Scalars['Boolean']['output'];
  readonly case: BusinessCase;
};

export type CaseRefusal =
  | 'ALREADY_APPROVED'
  | 'ALREADY_CLOSED'
  | 'BAD_CASE_NUMBER'
  | 'BAD_SEAL_TERM'
  | 'BAD_SUBJECT_ID'
  | 'CASE_NOT_FOUND'
  | 'CASE_NUMBER_TAKEN'
  | 'DUTY_MISSING'
  | 'MATTER_NOT_FOR_ACTOR'
  | 'NOT_IN_CHARGE'
  | 'NO_CASE_FOR_THIS_MATTER'
  | 'NO_SUBJECT'
  | 'OWN_CASE'
  | 'TOO_MANY_SUBJECTS'
  | 'UNKNOWN_MATTER';

/** Why nothing was done, and what to do. */
export type CaseRefused = {
  readonly __typename?: 'CaseRefused';
  readonly code: CaseRefusal;
  readonly message: Scalars['String']['output'];
};

export type CaseResult = CaseChanged | CaseRefused;

export type CaseStatus =
  | 'CLOSED'
  | 'OPEN';

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

/** 变更告知: a record that the organisation saw is not what it was. */
export type ChangeNotice = {
  readonly __typename?: 'ChangeNotice';
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly acknowledgedBy?: Maybe<Scalars['String']['output']>;
  /** The case at the owner. */
  readonly case: Scalars['ID']['output'];
  readonly changedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** The organisation's latest look at the record. */
  readonly lookedAt: Scalars['DateTime']['output'];
  readonly outcome: RecordCaseOutcome;
  /** The subgraph that keeps the record. */
  readonly owner: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  readonly subject: Scalars['ID']['output'];
  readonly toldAt: Scalars['DateTime']['output'];
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

export type DecideRecordCaseResult = RecordCaseDecided | RecordCaseRefused;

export type DeclineAuthorizationResult = AuthorizationDeclined | AuthorizationRefused;

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

export type GrantAuthorizationInput = {
  /** First and last day in Asia/Shanghai; 90 days at most. */
  readonly from: Scalars['Date']['input'];
  /** 统一社会信用代码 of who may read. */
  readonly grantee: Scalars['String']['input'];
  /** The matter for which it may read, such as LOAN_APPLICATION. */
  readonly matter: Scalars['String']['input'];
  readonly maxReads: Scalars['Int']['input'];
  /** What it is for, such as the name of the loan product. */
  readonly product: Scalars['String']['input'];
  /** Scopes for banks: T-REG, T-GRADE, T-PAY, T-REV, T-VIOL, T-FIN. */
  readonly scopes?: ReadonlyArray<Scalars['String']['input']>;
  /** Slices for everybody else, such as P4. */
  readonly slices?: ReadonlyArray<Scalars['String']['input']>;
  /** Whose: the caller's own subject if left out, or one that the caller's standing names. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  readonly until: Scalars['Date']['input'];
};

export type GrantAuthorizationResult = AuthorizationGranted | AuthorizationRefused;

/** A text for people, in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type Ledger = {
  readonly __typename?: 'Ledger';
  /** The latest head, signed: a C2SP checkpoint. */
  readonly checkpoint?: Maybe<Scalars['String']['output']>;
  /** Shows that a later head continues an earlier one. */
  readonly consistency?: Maybe<LedgerConsistency>;
  /** Shows that an entry stands in the tree; null for a place that no head holds yet. Hashes in base64. */
  readonly inclusion?: Maybe<LedgerInclusion>;
  /** The C2SP verifier key of the ledger. */
  readonly verifierKey: Scalars['String']['output'];
};


export type LedgerConsistencyArgs = {
  first: Scalars['Int']['input'];
  size: Scalars['Int']['input'];
};


export type LedgerInclusionArgs = {
  index: Scalars['Int']['input'];
  size?: InputMaybe<Scalars['Int']['input']>;
};

export type LedgerConsistency = {
  readonly __typename?: 'LedgerConsistency';
  readonly first: Scalars['Int']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly size: Scalars['Int']['output'];
};

export type LedgerInclusion = {
  readonly __typename?: 'LedgerInclusion';
  readonly checkpoint: Scalars['String']['output'];
  readonly index: Scalars['Int']['output'];
  readonly leafHash: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly size: Scalars['Int']['output'];
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
  /** Acknowledges a notice to the caller's organisation: it has taken the change over into whatever it keeps. */
  readonly acknowledgeNotice: AcknowledgeNoticeResult;
  /** The person in charge 负责人 approves a case that somebody else opened. */
  readonly approveCase: CaseResult;
  /** Closes a case of the own agency; nothing can be asked under it afterwards. */
  readonly closeCase: CaseResult;
  /** The taxpayer, under OWN_RECORD, confirms a request with the code from the terminal: the authorisation is given. */
  readonly confirmAuthorization: GrantAuthorizationResult;
  /** Decides a case with a reason; the record follows at once. Who may: the credit centre 信用中心. */
  readonly decideAccessCase: DecideRecordCaseResult;
  /** The taxpayer declines a request. */
  readonly declineAuthorization: DeclineAuthorizationResult;
  /** Puts the answer to an objection off to the last day that its rule gives. Who may: as to decide. */
  readonly extendAccessObjection: DecideRecordCaseResult;
  /** 异议: the subject objects to one of its records here, once. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly fileAccessObjection: FileObjectionResult;
  /**
   * A subject authorises 授权 a bank, school or organiser to read named slices or scopes, for one matter, for at most 90 days
   * and a number of reads. Who may: the subject itself or its mandate holder, under OWN_RECORD.
   */
  readonly grantAuthorization: GrantAuthorizationResult;
  /**
   * An agency's clerk opens a business case 业务件 for a matter: from then on the agency may ask about its subjects, in what
   * the matter opens. Who may: an actor who has a row for the matter in matters.yaml; more than one subject, and matters
   * that need it, wait for approveCase. The same case again, with the same content, changes nothing.
   */
  readonly openCase: OpenCaseResult;
  /**
   * A self-service terminal 自助办税终端 in a bank's hall asks a taxpayer for an authorisation, for a quarter of an hour. The code in the
   * answer is shown to whoever stands there; nothing is authorised until the taxpayer confirms it elsewhere, under its own identity.
   */
  readonly requestAuthorization: RequestAuthorizationResult;
  /** Withdraws an authorisation 撤回授权: the next read is refused. What was read lawfully stays lawful (PIPL art. 15). */
  readonly revokeAuthorization: RevokeAuthorizationResult;
};


export type MutationAcknowledgeNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationApproveCaseArgs = {
  caseNo: Scalars['String']['input'];
  matter: Scalars['String']['input'];
};


export type MutationCloseCaseArgs = {
  caseNo: Scalars['String']['input'];
  matter: Scalars['String']['input'];
};


export type MutationConfirmAuthorizationArgs = {
  code: Scalars['String']['input'];
  request: Scalars['ID']['input'];
};


export type MutationDecideAccessCaseArgs = {
  input: RecordDecisionInput;
};


export type MutationDeclineAuthorizationArgs = {
  request: Scalars['ID']['input'];
};


export type MutationExtendAccessObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFileAccessObjectionArgs = {
  input: ObjectionInput;
};


export type MutationGrantAuthorizationArgs = {
  input: GrantAuthorizationInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationRequestAuthorizationArgs = {
  input: RequestAuthorizationInput;
};


export type MutationRevokeAuthorizationArgs = {
  id: Scalars['ID']['input'];
};

export type NoticeAcknowledged = {
  readonly __typename?: 'NoticeAcknowledged';
  readonly notice: ChangeNotice;
};

export type NoticeRefusal =
  | 'ALREADY_ACKNOWLEDGED'
  | 'NOTICE_NOT_FOUND';

export type NoticeRefused = {
  readonly __typename?: 'NoticeRefused';
  readonly code: NoticeRefusal;
  readonly message: Scalars['String']['output'];
};

export type ObjectionInput = {
  /** References to documents, 20 at most. */
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** 理由, 1 to 2,000 characters. */
  readonly grounds: Scalars['String']['input'];
  /** The record's `reference`, as its section shows it. */
  readonly reference: Scalars['String']['input'];
};

/** An officer made more requests on one day than officers do; once a day for each. */
export type OfficerAlarm = {
  readonly __typename?: 'OfficerAlarm';
  readonly actor?: Maybe<Scalars['String']['output']>;
  readonly actorKind?: Maybe<Scalars['String']['output']>;
  readonly day?: Maybe<Scalars['Date']['output']>;
  readonly organisation?: Maybe<Scalars['String']['output']>;
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Requests of the day when the alarm was raised. */
  readonly requests?: Maybe<Scalars['Int']['output']>;
};

export type OfficerDay = {
  readonly __typename?: 'OfficerDay';
  readonly actor?: Maybe<Scalars['String']['output']>;
  readonly actorKind?: Maybe<Scalars['String']['output']>;
  readonly day?: Maybe<Scalars['Date']['output']>;
  readonly looks?: Maybe<Scalars['Int']['output']>;
  readonly organisation?: Maybe<Scalars['String']['output']>;
  readonly subjects?: Maybe<Scalars['Int']['output']>;
  /** More than 20 looks and more than three times the median day of officers of this kind. */
  readonly unusual?: Maybe<Scalars['Boolean']['output']>;
};

export type OpenCaseInput = {
  /** The agency's own number for the business. */
  readonly caseNo: Scalars['String']['input'];
  /** The statutory duty 法定职责 and its article, for matters that need one. */
  readonly duty?: InputMaybe<Scalars['String']['input']>;
  readonly education?: Scalars['Boolean']['input'];
  readonly matter: Scalars['String']['input'];
  /** Document number of the court's order 裁定, for sealed slices. */
  readonly order?: InputMaybe<Scalars['String']['input']>;
  readonly safetyRelated?: Scalars['Boolean']['input'];
  /** With an order: the day from which the subjects may see the looks under this case; two years at most. */
  readonly sealedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Opaque ids of Subject; up to 500, more than one only with approval. */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
  readonly works?: Scalars['Boolean']['input'];
};

export type OpenCaseResult = CaseOpened | CaseRefused;

/** Class of a penalty 失信行为等级, which decides its publication and repair. */
export type PenaltyClass =
  | 'GENERAL'
  | 'MINOR'
  | 'SERIOUS';

export type PropagationRecipient = {
  readonly __typename?: 'PropagationRecipient';
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 统一社会信用代码. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  readonly toldAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The log 查询日志 for the auditor under AUDIT, latest first: by actor, organisation, matter, subject and period; 100 a page
   * at most.
   */
  readonly accessLog?: Maybe<AccessLogPage>;
  /** What became of a request of the own organisation; null where there is none of this id. */
  readonly authorizationRequest?: Maybe<AuthorizationRequest>;
  /** A business case 业务件 of the caller's own agency; null where there is none of this number and matter. */
  readonly businessCase?: Maybe<BusinessCase>;
  /**
   * 变更告知: what the caller's organisation was told of records that it saw and that were corrected, deleted or repaired since,
   * the latest first, 1,000 at most.
   */
  readonly changeNotices: ReadonlyArray<ChangeNotice>;
  /** The ledger of access records 查询记录链: heads and proofs for everybody. */
  readonly ledger: Ledger;
  /** Alarms of unusual volume 异常查询量预警, raised as it happened, latest first; for the auditor, 92 days at most. */
  readonly officerAlarms?: Maybe<ReadonlyArray<OfficerAlarm>>;
  /** Looks of each officer by day, with marks where a day is out of the ordinary; for the auditor, 92 days at most. */
  readonly officerStatistics?: Maybe<ReadonlyArray<OfficerDay>>;
  /**
   * Of a decided case: who was told of it, who has acknowledged it and who has not. For the subject, the office that handles
   * it, the centre and the auditor; null for everybody else, and for a case that changed nothing or of which nobody was told yet.
   */
  readonly repairPropagation?: Maybe<RepairPropagation>;
};


export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAuthorizationRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBusinessCaseArgs = {
  caseNo: Scalars['String']['input'];
  matter: Scalars['String']['input'];
};


export type QueryChangeNoticesArgs = {
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryOfficerAlarmsArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type QueryOfficerStatisticsArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type QueryRepairPropagationArgs = {
  id: Scalars['ID']['input'];
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

export type RepairPropagation = {
  readonly __typename?: 'RepairPropagation';
  /** 统一社会信用代码 of those that have not acknowledged it. */
  readonly awaited?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly case?: Maybe<Scalars['ID']['output']>;
  readonly changedOn?: Maybe<Scalars['Date']['output']>;
  readonly outcome?: Maybe<RecordCaseOutcome>;
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** Every organisation that saw the record; to the subject, but for looks that a court sealed. */
  readonly recipients?: Maybe<ReadonlyArray<PropagationRecipient>>;
  readonly reference?: Maybe<Scalars['String']['output']>;
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

export type RequestAuthorizationInput = {
  /** Days that the authorisation is to last, from the day of confirmation; 90 at most. */
  readonly days?: Scalars['Int']['input'];
  readonly maxReads?: Scalars['Int']['input'];
  /** The name of the loan product. */
  readonly product: Scalars['String']['input'];
  /** T-REG, T-GRADE, T-PAY, T-REV, T-VIOL, T-FIN. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** Whose authorisation is asked for. */
  readonly subject: Scalars['ID']['input'];
};

export type RequestAuthorizationResult = AuthorizationRefused | AuthorizationRequested;

export type RevokeAuthorizationResult = AuthorizationRefused | AuthorizationRevoked;

export type SourceOutcome = {
  readonly __typename?: 'SourceOutcome';
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
};

export type Subject = {
  readonly __typename?: 'Subject';
  readonly accessCases?: Maybe<RecordCases>;
  /** 谁看过我: looks at this subject, latest first, for the subject itself and the holders of its mandates; 100 a page at most. */
  readonly accesses?: Maybe<AccessList>;
  /** 待我确认: requests that wait for the subject's word, latest first. */
  readonly authorizationRequests?: Maybe<AuthorizationRequestList>;
  /** 我的授权: authorisations that the subject gave, latest first. */
  readonly authorizations?: Maybe<AuthorizationList>;
  readonly id: Scalars['ID']['output'];
};


export type SubjectAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
  AcknowledgeNoticeResult:
    | ( NoticeAcknowledged )
    | ( NoticeRefused )
  ;
  ApplyForRepairResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
    | ( RepairExcluded )
  ;
  CaseResult:
    | ( CaseChanged )
    | ( CaseRefused )
  ;
  DecideRecordCaseResult:
    | ( RecordCaseDecided )
    | ( RecordCaseRefused )
  ;
  DeclineAuthorizationResult:
    | ( AuthorizationDeclined )
    | ( AuthorizationRefused )
  ;
  FileObjectionResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  GrantAuthorizationResult:
    | ( AuthorizationGranted )
    | ( AuthorizationRefused )
  ;
  OpenCaseResult:
    | ( CaseOpened )
    | ( CaseRefused )
  ;
  ReportDocumentChangeResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  RequestAuthorizationResult:
    | ( AuthorizationRefused )
    | ( AuthorizationRequested )
  ;
  RevokeAuthorizationResult:
    | ( AuthorizationRefused )
    | ( AuthorizationRevoked )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessEntry: ResolverTypeWrapper<AccessEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessList: ResolverTypeWrapper<AccessList>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessLogFilter: AccessLogFilter;
  AccessLogPage: ResolverTypeWrapper<AccessLogPage>;
  AcknowledgeNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeNoticeResult']>;
  ApplyForRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRepairResult']>;
  Authorization: ResolverTypeWrapper<Authorization>;
  AuthorizationDeclined: ResolverTypeWrapper<AuthorizationDeclined>;
  AuthorizationGranted: ResolverTypeWrapper<AuthorizationGranted>;
  AuthorizationList: ResolverTypeWrapper<AuthorizationList>;
  AuthorizationRefusal: AuthorizationRefusal;
  AuthorizationRefused: ResolverTypeWrapper<AuthorizationRefused>;
  AuthorizationRequest: ResolverTypeWrapper<AuthorizationRequest>;
  AuthorizationRequestList: ResolverTypeWrapper<AuthorizationRequestList>;
  AuthorizationRequestState: AuthorizationRequestState;
  AuthorizationRequested: ResolverTypeWrapper<AuthorizationRequested>;
  AuthorizationRevoked: ResolverTypeWrapper<AuthorizationRevoked>;
  BusinessCase: ResolverTypeWrapper<BusinessCase>;
  CaseChanged: ResolverTypeWrapper<CaseChanged>;
  CaseOpened: ResolverTypeWrapper<CaseOpened>;
  CaseRefusal: CaseRefusal;
  CaseRefused: ResolverTypeWrapper<CaseRefused>;
  CaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseResult']>;
  CaseStatus: CaseStatus;
  CatalogueKind: CatalogueKind;
  ChangeNotice: ResolverTypeWrapper<ChangeNotice>;
  CreditFigure: ResolverTypeWrapper<CreditFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreditIndicator: ResolverTypeWrapper<CreditIndicator>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRecordCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRecordCaseResult']>;
  DeclineAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineAuthorizationResult']>;
  DocumentChangeInput: DocumentChangeInput;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileObjectionResult']>;
  GrantAuthorizationInput: GrantAuthorizationInput;
  GrantAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantAuthorizationResult']>;
  Label: ResolverTypeWrapper<Label>;
  Ledger: ResolverTypeWrapper<Ledger>;
  LedgerConsistency: ResolverTypeWrapper<LedgerConsistency>;
  LedgerInclusion: ResolverTypeWrapper<LedgerInclusion>;
  Merit: ResolverTypeWrapper<Merit>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoticeAcknowledged: ResolverTypeWrapper<NoticeAcknowledged>;
  NoticeRefusal: NoticeRefusal;
  NoticeRefused: ResolverTypeWrapper<NoticeRefused>;
  ObjectionInput: ObjectionInput;
  OfficerAlarm: ResolverTypeWrapper<OfficerAlarm>;
  OfficerDay: ResolverTypeWrapper<OfficerDay>;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCaseResult']>;
  PenaltyClass: PenaltyClass;
  PropagationRecipient: ResolverTypeWrapper<PropagationRecipient>;
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
  RepairExcluded: ResolverTypeWrapper<RepairExcluded>;
  RepairInput: RepairInput;
  RepairPropagation: ResolverTypeWrapper<RepairPropagation>;
  Repairability: ResolverTypeWrapper<Repairability>;
  ReportDocumentChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDocumentChangeResult']>;
  RequestAuthorizationInput: RequestAuthorizationInput;
  RequestAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAuthorizationResult']>;
  RevokeAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAuthorizationResult']>;
  SourceOutcome: ResolverTypeWrapper<SourceOutcome>;
  Subject: ResolverTypeWrapper<Subject>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessEntry: AccessEntry;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AccessList: AccessList;
  AccessLogEntry: AccessLogEntry;
  ID: Scalars['ID']['output'];
  AccessLogFilter: AccessLogFilter;
  AccessLogPage: AccessLogPage;
  AcknowledgeNoticeResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeNoticeResult'];
  ApplyForRepairResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRepairResult'];
  Authorization: Authorization;
  AuthorizationDeclined: AuthorizationDeclined;
  AuthorizationGranted: AuthorizationGranted;
  AuthorizationList: AuthorizationList;
  AuthorizationRefused: AuthorizationRefused;
  AuthorizationRequest: AuthorizationRequest;
  AuthorizationRequestList: AuthorizationRequestList;
  AuthorizationRequested: AuthorizationRequested;
  AuthorizationRevoked: AuthorizationRevoked;
  BusinessCase: BusinessCase;
  CaseChanged: CaseChanged;
  CaseOpened: CaseOpened;
  CaseRefused: CaseRefused;
  CaseResult: ResolversUnionTypes<ResolversParentTypes>['CaseResult'];
  ChangeNotice: ChangeNotice;
  CreditFigure: CreditFigure;
  Float: Scalars['Float']['output'];
  CreditIndicator: CreditIndicator;
  CreditItem: CreditItem;
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRecordCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideRecordCaseResult'];
  DeclineAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['DeclineAuthorizationResult'];
  DocumentChangeInput: DocumentChangeInput;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolversUnionTypes<ResolversParentTypes>['FileObjectionResult'];
  GrantAuthorizationInput: GrantAuthorizationInput;
  GrantAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['GrantAuthorizationResult'];
  Label: Label;
  Ledger: Ledger;
  LedgerConsistency: LedgerConsistency;
  LedgerInclusion: LedgerInclusion;
  Merit: Merit;
  Mutation: Record<PropertyKey, never>;
  NoticeAcknowledged: NoticeAcknowledged;
  NoticeRefused: NoticeRefused;
  ObjectionInput: ObjectionInput;
  OfficerAlarm: OfficerAlarm;
  OfficerDay: OfficerDay;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolversUnionTypes<ResolversParentTypes>['OpenCaseResult'];
  PropagationRecipient: PropagationRecipient;
  Query: Record<PropertyKey, never>;
  RecordCase: RecordCase;
  RecordCaseDecided: RecordCaseDecided;
  RecordCaseFiled: RecordCaseFiled;
  RecordCaseRefused: RecordCaseRefused;
  RecordCases: RecordCases;
  RecordDecisionInput: RecordDecisionInput;
  RecordHeld: RecordHeld;
  RepairCondition: RepairCondition;
  RepairExcluded: RepairExcluded;
  RepairInput: RepairInput;
  RepairPropagation: RepairPropagation;
  Repairability: Repairability;
  ReportDocumentChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReportDocumentChangeResult'];
  RequestAuthorizationInput: RequestAuthorizationInput;
  RequestAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['RequestAuthorizationResult'];
  RevokeAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAuthorizationResult'];
  SourceOutcome: SourceOutcome;
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

export type AccessEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  actorKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['LedgerInclusion']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sealed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  slices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessList'] = ResolversParentTypes['AccessList']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessEntry']>>, ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denied?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sealedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceOutcome']>>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessLogPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogPage'] = ResolversParentTypes['AccessLogPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessLogEntry']>>, ParentType, ContextType>;
};

export type AcknowledgeNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeNoticeResult'] = ResolversParentTypes['AcknowledgeNoticeResult']> = {
  __resolveType: TypeResolveFn<'NoticeAcknowledged' | 'NoticeRefused', ParentType, ContextType>;
};

export type ApplyForRepairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForRepairResult'] = ResolversParentTypes['ApplyForRepairResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused' | 'RepairExcluded', ParentType, ContextType>;
};

export type AuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorization'] = ResolversParentTypes['Authorization']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grantee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxReads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuthorizationDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationDeclined'] = ResolversParentTypes['AuthorizationDeclined']> = {
  request?: Resolver<ResolversTypes['AuthorizationRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorizationGrantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationGranted'] = ResolversParentTypes['AuthorizationGranted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorizationListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationList'] = ResolversParentTypes['AuthorizationList']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Authorization']>>, ParentType, ContextType>;
};

export type AuthorizationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationRefused'] = ResolversParentTypes['AuthorizationRefused']> = {
  code?: Resolver<ResolversTypes['AuthorizationRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorizationRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationRequest'] = ResolversParentTypes['AuthorizationRequest']> = {
  authorization?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxReads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AuthorizationRequestState'], ParentType, ContextType>;
};

export type AuthorizationRequestListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationRequestList'] = ResolversParentTypes['AuthorizationRequestList']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuthorizationRequest']>>, ParentType, ContextType>;
};

export type AuthorizationRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationRequested'] = ResolversParentTypes['AuthorizationRequested']> = {
  confirmationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['AuthorizationRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorizationRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationRevoked'] = ResolversParentTypes['AuthorizationRevoked']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCase'] = ResolversParentTypes['BusinessCase']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awaitsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CaseChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseChanged'] = ResolversParentTypes['CaseChanged']> = {
  case?: Resolver<ResolversTypes['BusinessCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseOpened'] = ResolversParentTypes['CaseOpened']> = {
  alreadyOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['BusinessCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseRefused'] = ResolversParentTypes['CaseRefused']> = {
  code?: Resolver<ResolversTypes['CaseRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseResult'] = ResolversParentTypes['CaseResult']> = {
  __resolveType: TypeResolveFn<'CaseChanged' | 'CaseRefused', ParentType, ContextType>;
};

export type ChangeNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNotice'] = ResolversParentTypes['ChangeNotice']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecordCaseOutcome'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type DeclineAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineAuthorizationResult'] = ResolversParentTypes['DeclineAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'AuthorizationDeclined' | 'AuthorizationRefused', ParentType, ContextType>;
};

export type FileObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileObjectionResult'] = ResolversParentTypes['FileObjectionResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type GrantAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAuthorizationResult'] = ResolversParentTypes['GrantAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'AuthorizationGranted' | 'AuthorizationRefused', ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consistency?: Resolver<Maybe<ResolversTypes['LedgerConsistency']>, ParentType, ContextType, RequireFields<LedgerConsistencyArgs, 'first' | 'size'>>;
  inclusion?: Resolver<Maybe<ResolversTypes['LedgerInclusion']>, ParentType, ContextType, RequireFields<LedgerInclusionArgs, 'index'>>;
  verifierKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerConsistencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerConsistency'] = ResolversParentTypes['LedgerConsistency']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerInclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerInclusion'] = ResolversParentTypes['LedgerInclusion']> = {
  checkpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  acknowledgeNotice?: Resolver<ResolversTypes['AcknowledgeNoticeResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'id'>>;
  approveCase?: Resolver<ResolversTypes['CaseResult'], ParentType, ContextType, RequireFields<MutationApproveCaseArgs, 'caseNo' | 'matter'>>;
  closeCase?: Resolver<ResolversTypes['CaseResult'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'caseNo' | 'matter'>>;
  confirmAuthorization?: Resolver<ResolversTypes['GrantAuthorizationResult'], ParentType, ContextType, RequireFields<MutationConfirmAuthorizationArgs, 'code' | 'request'>>;
  decideAccessCase?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationDecideAccessCaseArgs, 'input'>>;
  declineAuthorization?: Resolver<ResolversTypes['DeclineAuthorizationResult'], ParentType, ContextType, RequireFields<MutationDeclineAuthorizationArgs, 'request'>>;
  extendAccessObjection?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationExtendAccessObjectionArgs, 'id'>>;
  fileAccessObjection?: Resolver<ResolversTypes['FileObjectionResult'], ParentType, ContextType, RequireFields<MutationFileAccessObjectionArgs, 'input'>>;
  grantAuthorization?: Resolver<ResolversTypes['GrantAuthorizationResult'], ParentType, ContextType, RequireFields<MutationGrantAuthorizationArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCaseResult'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  requestAuthorization?: Resolver<ResolversTypes['RequestAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRequestAuthorizationArgs, 'input'>>;
  revokeAuthorization?: Resolver<ResolversTypes['RevokeAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRevokeAuthorizationArgs, 'id'>>;
};

export type NoticeAcknowledgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeAcknowledged'] = ResolversParentTypes['NoticeAcknowledged']> = {
  notice?: Resolver<ResolversTypes['ChangeNotice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeRefused'] = ResolversParentTypes['NoticeRefused']> = {
  code?: Resolver<ResolversTypes['NoticeRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerAlarmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerAlarm'] = ResolversParentTypes['OfficerAlarm']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfficerDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerDay'] = ResolversParentTypes['OfficerDay']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  looks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unusual?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OpenCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCaseResult'] = ResolversParentTypes['OpenCaseResult']> = {
  __resolveType: TypeResolveFn<'CaseOpened' | 'CaseRefused', ParentType, ContextType>;
};

export type PropagationRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropagationRecipient'] = ResolversParentTypes['PropagationRecipient']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogPage']>, ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'first'>>;
  authorizationRequest?: Resolver<Maybe<ResolversTypes['AuthorizationRequest']>, ParentType, ContextType, RequireFields<QueryAuthorizationRequestArgs, 'id'>>;
  businessCase?: Resolver<Maybe<ResolversTypes['BusinessCase']>, ParentType, ContextType, RequireFields<QueryBusinessCaseArgs, 'caseNo' | 'matter'>>;
  changeNotices?: Resolver<ReadonlyArray<ResolversTypes['ChangeNotice']>, ParentType, ContextType, Partial<QueryChangeNoticesArgs>>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType>;
  officerAlarms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficerAlarm']>>, ParentType, ContextType, RequireFields<QueryOfficerAlarmsArgs, 'from' | 'until'>>;
  officerStatistics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficerDay']>>, ParentType, ContextType, RequireFields<QueryOfficerStatisticsArgs, 'from' | 'until'>>;
  repairPropagation?: Resolver<Maybe<ResolversTypes['RepairPropagation']>, ParentType, ContextType, RequireFields<QueryRepairPropagationArgs, 'id'>>;
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

export type RepairPropagationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairPropagation'] = ResolversParentTypes['RepairPropagation']> = {
  awaited?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RecordCaseOutcome']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PropagationRecipient']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type RequestAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAuthorizationResult'] = ResolversParentTypes['RequestAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'AuthorizationRefused' | 'AuthorizationRequested', ParentType, ContextType>;
};

export type RevokeAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAuthorizationResult'] = ResolversParentTypes['RevokeAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'AuthorizationRefused' | 'AuthorizationRevoked', ParentType, ContextType>;
};

export type SourceOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceOutcome'] = ResolversParentTypes['SourceOutcome']> = {
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessCases?: Resolver<Maybe<ResolversTypes['RecordCases']>, ParentType, ContextType>;
  accesses?: Resolver<Maybe<ResolversTypes['AccessList']>, ParentType, ContextType, RequireFields<SubjectAccessesArgs, 'first'>>;
  authorizationRequests?: Resolver<Maybe<ResolversTypes['AuthorizationRequestList']>, ParentType, ContextType>;
  authorizations?: Resolver<Maybe<ResolversTypes['AuthorizationList']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessList?: AccessListResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogPage?: AccessLogPageResolvers<ContextType>;
  AcknowledgeNoticeResult?: AcknowledgeNoticeResultResolvers<ContextType>;
  ApplyForRepairResult?: ApplyForRepairResultResolvers<ContextType>;
  Authorization?: AuthorizationResolvers<ContextType>;
  AuthorizationDeclined?: AuthorizationDeclinedResolvers<ContextType>;
  AuthorizationGranted?: AuthorizationGrantedResolvers<ContextType>;
  AuthorizationList?: AuthorizationListResolvers<ContextType>;
  AuthorizationRefused?: AuthorizationRefusedResolvers<ContextType>;
  AuthorizationRequest?: AuthorizationRequestResolvers<ContextType>;
  AuthorizationRequestList?: AuthorizationRequestListResolvers<ContextType>;
  AuthorizationRequested?: AuthorizationRequestedResolvers<ContextType>;
  AuthorizationRevoked?: AuthorizationRevokedResolvers<ContextType>;
  BusinessCase?: BusinessCaseResolvers<ContextType>;
  CaseChanged?: CaseChangedResolvers<ContextType>;
  CaseOpened?: CaseOpenedResolvers<ContextType>;
  CaseRefused?: CaseRefusedResolvers<ContextType>;
  CaseResult?: CaseResultResolvers<ContextType>;
  ChangeNotice?: ChangeNoticeResolvers<ContextType>;
  CreditFigure?: CreditFigureResolvers<ContextType>;
  CreditIndicator?: CreditIndicatorResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRecordCaseResult?: DecideRecordCaseResultResolvers<ContextType>;
  DeclineAuthorizationResult?: DeclineAuthorizationResultResolvers<ContextType>;
  FileObjectionResult?: FileObjectionResultResolvers<ContextType>;
  GrantAuthorizationResult?: GrantAuthorizationResultResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerConsistency?: LedgerConsistencyResolvers<ContextType>;
  LedgerInclusion?: LedgerInclusionResolvers<ContextType>;
  Merit?: MeritResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeAcknowledged?: NoticeAcknowledgedResolvers<ContextType>;
  NoticeRefused?: NoticeRefusedResolvers<ContextType>;
  OfficerAlarm?: OfficerAlarmResolvers<ContextType>;
  OfficerDay?: OfficerDayResolvers<ContextType>;
  OpenCaseResult?: OpenCaseResultResolvers<ContextType>;
  PropagationRecipient?: PropagationRecipientResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCase?: RecordCaseResolvers<ContextType>;
  RecordCaseDecided?: RecordCaseDecidedResolvers<ContextType>;
  RecordCaseFiled?: RecordCaseFiledResolvers<ContextType>;
  RecordCaseRefused?: RecordCaseRefusedResolvers<ContextType>;
  RecordCases?: RecordCasesResolvers<ContextType>;
  RecordHeld?: RecordHeldResolvers<ContextType>;
  RepairCondition?: RepairConditionResolvers<ContextType>;
  RepairExcluded?: RepairExcludedResolvers<ContextType>;
  RepairPropagation?: RepairPropagationResolvers<ContextType>;
  Repairability?: RepairabilityResolvers<ContextType>;
  ReportDocumentChangeResult?: ReportDocumentChangeResultResolvers<ContextType>;
  RequestAuthorizationResult?: RequestAuthorizationResultResolvers<ContextType>;
  RevokeAuthorizationResult?: RevokeAuthorizationResultResolvers<ContextType>;
  SourceOutcome?: SourceOutcomeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
