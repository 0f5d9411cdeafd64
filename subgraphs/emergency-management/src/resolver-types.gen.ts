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

export type ApplyForRepairResult = RecordCaseFiled | RecordCaseRefused | RepairExcluded;

export type CandidateLevelInput = {
  readonly level: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
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

export type DispositionInput = {
  readonly decidedOn: Scalars['Date']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly itemNo: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
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

export type DrawPlanInput = {
  readonly drawNo: Scalars['String']['input'];
  readonly inspectors: ReadonlyArray<InspectorInput>;
  /** Inspectors to draw for each object. */
  readonly inspectorsEach?: Scalars['Int']['input'];
  /** Factors by level, above 0; a level left out has the factor 1. Without a list: those of the rulebook. */
  readonly levelFactors?: InputMaybe<ReadonlyArray<LevelFactorInput>>;
  /** Levels of the public-credit evaluation as the sampling service read them; an object left out has the factor 1. */
  readonly levels?: ReadonlyArray<CandidateLevelInput>;
  /** Objects to draw. */
  readonly objects: Scalars['Int']['input'];
  /**
   * 从名录库抽取: the candidates are the objects of these kinds in the agency's own register, of all kinds if empty, however
   * many; left out: the supervised subjects of the case. Only what is drawn is told, and a case is opened for that.
   */
  readonly registerKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type DrawRefusal =
  | 'BAD_FACTOR'
  | 'BAD_NUMBER'
  | 'BAD_PLAN'
  | 'DRAW_NOT_FOUND'
  | 'DRAW_NUMBER_TAKEN'
  | 'TOO_FEW_CANDIDATES'
  | 'TOO_FEW_INSPECTORS'
  | 'WITNESS_MISSING';

export type DrawRefused = {
  readonly __typename?: 'DrawRefused';
  readonly code: DrawRefusal;
  readonly message: Scalars['String']['output'];
};

export type DrawResult = DrawRefused | InspectionDraw;

export type DrawVerification = {
  readonly __typename?: 'DrawVerification';
  /** What does not hold, in English and Chinese. */
  readonly differences: ReadonlyArray<Scalars['String']['output']>;
  readonly drawNo: Scalars['String']['output'];
  readonly holds: Scalars['Boolean']['output'];
};

export type DrawnObject = {
  readonly __typename?: 'DrawnObject';
  readonly inspectors?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly subject?: Maybe<Scalars['ID']['output']>;
};

export type FieldCorrection = {
  readonly field: Scalars['String']['input'];
  /** The value as the record shows it; null: none. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type FileObjectionResult = RecordCaseFiled | RecordCaseRefused;

export type FindingInput = {
  readonly documentNo: Scalars['String']['input'];
  /** Where the evidence lies. */
  readonly evidenceRef: Scalars['String']['input'];
  /** What was found. */
  readonly facts: Scalars['String']['input'];
  readonly foundOn: Scalars['Date']['input'];
  readonly inspectionNo: Scalars['String']['input'];
  readonly itemNo: Scalars['String']['input'];
  readonly severity: SafetySeverity;
  readonly subject: Scalars['ID']['input'];
};

/** 双随机: a draw of objects and of inspectors. */
export type InspectionDraw = {
  readonly __typename?: 'InspectionDraw';
  readonly committedAt: Scalars['DateTime']['output'];
  readonly drawNo: Scalars['String']['output'];
  readonly drawn?: Maybe<ReadonlyArray<DrawnObject>>;
  /** Null until drawn, as everything below. */
  readonly drawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** What `xinqiao safety verify-draw --file` reads: seed, witness, plan, candidates with their weights, and the outcome. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the seed, in hexadecimal: published before anything was drawn. */
  readonly seedHash: Scalars['String']['output'];
};

export type InspectionInput = {
  readonly documentNo: Scalars['String']['input'];
  /** For DOUBLE_RANDOM, the draw that selected the object. */
  readonly drawNo?: InputMaybe<Scalars['String']['input']>;
  readonly inspectedOn: Scalars['Date']['input'];
  readonly inspectionNo: Scalars['String']['input'];
  /** Who inspected, by staff number: two at least. */
  readonly inspectors: ReadonlyArray<Scalars['String']['input']>;
  readonly reason: InspectionReason;
  readonly subject: Scalars['ID']['input'];
};

export type InspectionReason =
  | 'ACCIDENT'
  | 'COMPLAINT'
  | 'DOUBLE_RANDOM'
  | 'SPECIAL_CAMPAIGN';

export type InspectorInput = {
  /** 回避: objects with which the inspector has a conflict of interest. */
  readonly conflictsWith?: ReadonlyArray<Scalars['ID']['input']>;
  /** Staff number. */
  readonly inspector: Scalars['String']['input'];
};

/** A text for people, in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type LevelFactorInput = {
  readonly factor: Scalars['Float']['input'];
  readonly level: Scalars['String']['input'];
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

/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 信用修复: one application with commitment and proof. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly applyForSafetyRepair: ApplyForRepairResult;
  /** 法定代表人或负责人: names the person responsible from a day on; the one before is kept. */
  readonly assignResponsiblePerson: SafetyActResult;
  /** 年度结转: closes a year that is over for every subject of the case. It may be run again: then it only restates. */
  readonly closeSafetyYear: SafetyYearRun;
  /**
   * Commits a double-random draw 双随机 by the SHA-256 hash of its secret seed. Who may: the sampling service, under
   * INSPECTION_SAMPLING; the candidates are the supervised subjects of its case, or the register that `registerKinds` names.
   */
  readonly commitDraw: DrawResult;
  /** Decides a case with a reason; the record follows at once. Who may: the emergency bureau 应急管理局. */
  readonly decideSafetyCase: DecideRecordCaseResult;
  /** Draws what was committed, once, and reveals the seed. `witness` is something said in public after the commitment. */
  readonly drawInspection: DrawResult;
  /** Puts the answer to an objection off to the last day that its rule gives. Who may: as to decide. */
  readonly extendSafetyObjection: DecideRecordCaseResult;
  /** 异议: the subject objects to one of its records here, once. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly fileSafetyObjection: FileObjectionResult;
  /** 责令限期整改: orders to rectify an item by a deadline. */
  readonly orderRectification: SafetyActResult;
  /** Posts the additions of exams and reports that came by a file and are not on the ledger yet. */
  readonly postSafetyAdditions: SafetyActResult;
  /** 监管记分: deducts supervision points for an item, by its severity (D2, D3). */
  readonly postSafetyPoints: SafetyActResult;
  /** 检查发现: an item found in an inspection, with its evidence; points or a penalty follow by a command of their own. */
  readonly recordFinding: SafetyActResult;
  /** 检查: an inspection on site. A double-random one names its draw; complaints and accidents know no draw. */
  readonly recordInspection: SafetyActResult;
  /** 复查: rectified closes the order; not rectified after the deadline is an item of its own, of 12 points (D5, D-j). */
  readonly recordReinspection: SafetyActResult;
  /** 在线考试: an exam; only a full score adds, and two a day at most (D7). */
  readonly recordSafetyExam: SafetyActResult;
  /** 行政处罚: a penalty for an item instead of points (D4); points posted before are reversed by a linked entry (D-i). */
  readonly recordSafetyPenalty: SafetyActResult;
  /** 自检自报: a self-inspection report; a truthful one adds once in each half month (D8). */
  readonly recordSelfInspection: SafetyActResult;
  /** 纳入监管: enters an object in the register, or corrects its kind and industry. */
  readonly registerSupervisedObject: SafetyActResult;
  /** The document below a record was changed or annulled: to be corrected in three working days. Who may: the owner's officers. */
  readonly reportSafetyDocumentChange: ReportDocumentChangeResult;
  /** 冲正: takes back one act by a linked reversal, and what it posted with it. */
  readonly reverseSafetyAct: SafetyActResult;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationApplyForSafetyRepairArgs = {
  input: RepairInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationAssignResponsiblePersonArgs = {
  input: ResponsiblePersonInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationCloseSafetyYearArgs = {
  year: Scalars['Int']['input'];
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationCommitDrawArgs = {
  input: DrawPlanInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationDecideSafetyCaseArgs = {
  input: RecordDecisionInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationDrawInspectionArgs = {
  drawNo: Scalars['String']['input'];
  witness: Scalars['String']['input'];
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationExtendSafetyObjectionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationFileSafetyObjectionArgs = {
  input: ObjectionInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationOrderRectificationArgs = {
  input: RectificationInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationPostSafetyAdditionsArgs = {
  subject: Scalars['ID']['input'];
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationPostSafetyPointsArgs = {
  input: DispositionInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationRecordFindingArgs = {
  input: FindingInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationRecordInspectionArgs = {
  input: InspectionInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationRecordReinspectionArgs = {
  input: ReinspectionInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationRecordSafetyExamArgs = {
  input: SafetyExamInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationRecordSafetyPenaltyArgs = {
  input: DispositionInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationRecordSelfInspectionArgs = {
  input: SelfInspectionInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationRegisterSupervisedObjectArgs = {
  input: SupervisedObjectInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationReportSafetyDocumentChangeArgs = {
  input: DocumentChangeInput;
};


/**
 * Who may: the emergency management bureau under STATUTORY_DUTY, for a subject of its case. Each command is recorded with
 * its officer, rule version and document number; the same command again changes nothing; corrections are linked reversals.
 */
export type MutationReverseSafetyActArgs = {
  input: ReversalInput;
};

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

export type Query = {
  readonly __typename?: 'Query';
  /** A double-random draw 双随机 of the own organisation: its commitment, and after the draw everything to recompute it. */
  readonly inspectionDraw?: Maybe<InspectionDraw>;
  /**
   * Deductions and repair by kind of object over a period, both days included. Who may: the bureau under STATISTICS; a group
   * of fewer than ten supervised objects shows no figures, nor does the total where it would tell them by subtraction.
   */
  readonly safetyStatistics: SafetyStatistics;
  /** 监管对象类别: the eight kinds of supervised objects; three are named by the source, five are numbers only (reading D-p). */
  readonly supervisedObjectKinds: ReadonlyArray<SupervisedObjectKind>;
  /** Computes a draw of the own organisation anew from its seed, and says whether it holds. */
  readonly verifyDraw?: Maybe<DrawVerification>;
};


export type QueryInspectionDrawArgs = {
  drawNo: Scalars['String']['input'];
};


export type QuerySafetyStatisticsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryVerifyDrawArgs = {
  drawNo: Scalars['String']['input'];
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

export type RectificationInput = {
  readonly dueOn: Scalars['Date']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly itemNo: Scalars['String']['input'];
  readonly orderNo: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

/** 责令限期整改: an order to rectify by a deadline. */
export type RectificationOrder = {
  readonly __typename?: 'RectificationOrder';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly orderNo?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

export type ReinspectionInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly evidenceRef: Scalars['String']['input'];
  readonly orderNo: Scalars['String']['input'];
  readonly rectified: Scalars['Boolean']['input'];
  readonly reinspectedOn: Scalars['Date']['input'];
  /** The number of the re-inspection; if the order is overdue, that of the new item. */
  readonly reinspectionNo: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
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

export type ResponsiblePerson = {
  readonly __typename?: 'ResponsiblePerson';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Opaque id. */
  readonly person?: Maybe<Scalars['ID']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly role?: Maybe<ResponsibleRole>;
  /** First day on which somebody else is. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type ResponsiblePersonInput = {
  readonly documentNo: Scalars['String']['input'];
  /** First day of the office. */
  readonly from: Scalars['Date']['input'];
  /** The person's opaque id of Subject. */
  readonly person: Scalars['ID']['input'];
  readonly role: ResponsibleRole;
  readonly subject: Scalars['ID']['input'];
};

export type ResponsibleRole =
  | 'LEGAL_REPRESENTATIVE'
  | 'OPERATOR'
  | 'PERSON_IN_CHARGE';

export type ReversalInput = {
  /** The number of the act; of points, that of the ledger's entry; of a penalty, its document number. */
  readonly actNo: Scalars['String']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly kind: SafetyActKind;
  /** Why it is taken back. */
  readonly reason: Scalars['String']['input'];
  readonly reversedOn: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type SafetyAct = {
  readonly __typename?: 'SafetyAct';
  /** The act that it is about: the inspection of a finding, the item of points, the order of a re-inspection. */
  readonly about?: Maybe<Scalars['String']['output']>;
  readonly actNo?: Maybe<Scalars['String']['output']>;
  readonly actedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly evidenceRef?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<SafetyActKind>;
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly reversed?: Maybe<Scalars['Boolean']['output']>;
  readonly ruleVersion?: Maybe<Scalars['String']['output']>;
};

export type SafetyActKind =
  | 'ENTITLEMENT'
  | 'EXAM'
  | 'FINDING'
  | 'INSPECTION'
  | 'ORDER'
  | 'PENALTY'
  | 'POINTS'
  | 'REINSPECTION'
  | 'REVERSAL'
  | 'SELF_REPORT';

export type SafetyActRecorded = {
  readonly __typename?: 'SafetyActRecorded';
  /** True when the same had been recorded before; nothing was written again. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
  /** The balance of today, in points. */
  readonly balance?: Maybe<Scalars['Float']['output']>;
  /** What this put on the ledger, adjusting entries of later years among it. */
  readonly entries?: Maybe<ReadonlyArray<SafetyPointEntry>>;
  readonly subject: Subject;
  readonly tier?: Maybe<SafetyTier>;
};

/** Why nothing was recorded, and what to do; in English and Chinese. */
export type SafetyActRefused = {
  readonly __typename?: 'SafetyActRefused';
  readonly code: SafetyRefusal;
  readonly message: Scalars['String']['output'];
};

export type SafetyActResult = SafetyActRecorded | SafetyActRefused;

export type SafetyEntitlement = {
  readonly __typename?: 'SafetyEntitlement';
  readonly grantedOn?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
};

export type SafetyEntryKind =
  /** Restates the opening of a year after a late entry into a closed one. */
  | 'ADJUSTMENT'
  | 'EXAM'
  | 'OVERDUE'
  | 'REVERSAL'
  | 'SELF_REPORT'
  | 'VIOLATION';

export type SafetyExamInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly examNo: Scalars['String']['input'];
  readonly fullScore?: Scalars['Float']['input'];
  readonly score: Scalars['Float']['input'];
  readonly subject: Scalars['ID']['input'];
  readonly takenOn: Scalars['Date']['input'];
};

/** Whether an entry counted, why, and what would change it. */
export type SafetyExplanation = {
  readonly __typename?: 'SafetyExplanation';
  /** Of an addition, the points that met no open deduction. */
  readonly bonus?: Maybe<Scalars['Float']['output']>;
  readonly changeEn?: Maybe<Scalars['String']['output']>;
  readonly changeZh?: Maybe<Scalars['String']['output']>;
  readonly counted?: Maybe<Scalars['Boolean']['output']>;
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Of a deduction, the points that are repaired. */
  readonly repaired?: Maybe<Scalars['Float']['output']>;
  /** Rows D1 .. and readings D-a .. of domain.md, and the instrument. */
  readonly sources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly zh?: Maybe<Scalars['String']['output']>;
};

/**
 * Figures of one group; null where the group has fewer than ten supervised objects, or its figures would tell those of one
 * that has. Points with halves.
 */
export type SafetyFigures = {
  readonly __typename?: 'SafetyFigures';
  readonly bonus?: Maybe<Scalars['Float']['output']>;
  readonly deducted?: Maybe<Scalars['Float']['output']>;
  /** Objects with a deduction that was not reversed. */
  readonly firms?: Maybe<Scalars['Int']['output']>;
  readonly inspections?: Maybe<Scalars['Int']['output']>;
  /** Null for all kinds together, and for objects without a kind. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Supervised objects of the group. */
  readonly objects?: Maybe<Scalars['Int']['output']>;
  readonly penalties?: Maybe<Scalars['Int']['output']>;
  /** Additions that met an open deduction; a reversal is none (D9, D-q). */
  readonly repaired?: Maybe<Scalars['Float']['output']>;
};

export type SafetyPersonalFact = {
  readonly __typename?: 'SafetyPersonalFact';
  readonly itemNo?: Maybe<Scalars['String']['output']>;
  /** The ledger yiwu-comprehensive. */
  readonly ledger?: Maybe<Scalars['String']['output']>;
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  /** Whole points; a reversal has the opposite sign. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  readonly reversal?: Maybe<Scalars['Boolean']['output']>;
};

/** 记分: one entry of the append-only ledger. */
export type SafetyPointEntry = {
  readonly __typename?: 'SafetyPointEntry';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly evidenceRef?: Maybe<Scalars['String']['output']>;
  readonly explanation?: Maybe<SafetyExplanation>;
  readonly itemNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<SafetyEntryKind>;
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  /** Who entered it; null where it came by a file. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** Points, negative for deductions, halves possible. */
  readonly points?: Maybe<Scalars['Float']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The item that it hangs on. */
  readonly relatedItemNo?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  /** The entry that it takes back. */
  readonly reversesItemNo?: Maybe<Scalars['String']['output']>;
  readonly ruleVersion?: Maybe<Scalars['String']['output']>;
  readonly severity?: Maybe<SafetySeverity>;
  /** The calendar year in which it counts. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type SafetyRecord = {
  readonly __typename?: 'SafetyRecord';
  /** Inspections, findings, dispositions, orders and the rest, latest first. */
  readonly acts?: Maybe<ReadonlyArray<SafetyAct>>;
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 监管信用分: running balance in points, halves possible. */
  readonly balance?: Maybe<Scalars['Float']['output']>;
  /** What the object earned, once a year (D12): a later fall does not take it away. */
  readonly entitlements?: Maybe<ReadonlyArray<SafetyEntitlement>>;
  readonly entries?: Maybe<ReadonlyArray<SafetyPointEntry>>;
  /** 监管对象类别: a code of supervisedObjectKinds; null until the register names it. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openOrders?: Maybe<ReadonlyArray<RectificationOrder>>;
  readonly penalties?: Maybe<ReadonlyArray<Penalty>>;
  /**
   * What the bureau told the centre about responsible persons of this object (D6): deductions of 综合信用分 on a ledger of its
   * own. Shown here to the bureau alone, null for everybody else; the person sees it as comprehensiveLedger of the own record.
   */
  readonly personalFacts?: Maybe<ReadonlyArray<SafetyPersonalFact>>;
  /** Responsible persons, latest first. */
  readonly responsiblePersons?: Maybe<ReadonlyArray<ResponsiblePerson>>;
  /** What the object may not have while its tier is LOW (D13). */
  readonly restrictions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Weight in the double-random draw 双随机; NORMAL is 1. */
  readonly samplingWeight?: Maybe<Scalars['Float']['output']>;
  /** Whether the subject is a supervised object 监管对象 at all. */
  readonly supervised?: Maybe<Scalars['Boolean']['output']>;
  readonly tier?: Maybe<SafetyTier>;
  /** Year by year, latest first, with what was carried over. */
  readonly years?: Maybe<ReadonlyArray<SafetyYear>>;
};

export type SafetyRefusal =
  | 'ACT_NOT_FOUND'
  | 'ALREADY_REVERSED'
  | 'BAD_DATE'
  | 'BAD_DEADLINE'
  | 'BAD_NUMBER'
  | 'BAD_SCORE'
  | 'DRAW_NOT_MEANT'
  | 'INSPECTION_NOT_FOUND'
  | 'ITEM_NOT_FOUND'
  | 'MATTER_HAS_PENALTY'
  | 'MATTER_HAS_POINTS'
  | 'NOT_A_PERSON'
  | 'NOT_DRAWN'
  | 'NOT_DUE_YET'
  | 'NOT_REVERSIBLE'
  | 'NOT_SUPERVISED'
  | 'NUMBER_TAKEN'
  | 'OFFICE_TOO_EARLY'
  | 'ORDER_COMPLETED'
  | 'ORDER_NOT_FOUND'
  | 'OVERDUE_POSTED'
  | 'RESPONSIBLE_PERSON_MISSING'
  | 'STANDS_ON_IT'
  | 'TEXT_MISSING'
  | 'TOO_FEW_INSPECTORS'
  | 'UNKNOWN_KIND';

export type SafetySeverity =
  | 'GENERAL'
  | 'MINOR'
  | 'SERIOUS'
  | 'SEVERE';

export type SafetyStatistics = {
  readonly __typename?: 'SafetyStatistics';
  readonly byKind: ReadonlyArray<SafetyFigures>;
  readonly from: Scalars['Date']['output'];
  readonly to: Scalars['Date']['output'];
  /** All kinds together. */
  readonly total: SafetyFigures;
};

/** HIGH from 36 points, LOW at 0 and below (seed D12, D13; reading D-f). */
export type SafetyTier =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL';

/** 记分年度: one calendar year in points, halves possible. */
export type SafetyYear = {
  readonly __typename?: 'SafetyYear';
  /** Adjusting entries that restated the opening; contained in it. */
  readonly adjusted?: Maybe<Scalars['Float']['output']>;
  readonly bonus?: Maybe<Scalars['Float']['output']>;
  /** Deductions beyond 12 points go on into the next year (D11). */
  readonly carried?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the year-end run closed it. */
  readonly closed?: Maybe<Scalars['Boolean']['output']>;
  readonly closing?: Maybe<Scalars['Float']['output']>;
  readonly deducted?: Maybe<Scalars['Float']['output']>;
  readonly nextOpening?: Maybe<Scalars['Float']['output']>;
  readonly opening?: Maybe<Scalars['Float']['output']>;
  readonly repaired?: Maybe<Scalars['Float']['output']>;
  readonly tier?: Maybe<SafetyTier>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What a year-end run did for the subjects of the case. */
export type SafetyYearRun = {
  readonly __typename?: 'SafetyYearRun';
  readonly alreadyClosed: Scalars['Int']['output'];
  /** Of all closed, those whose deductions go on into the next year (D11). */
  readonly carried: Scalars['Int']['output'];
  /** Closed by this run, and before it. */
  readonly closed: Scalars['Int']['output'];
  /** Subjects of the case that are not supervised. */
  readonly notSupervised: Scalars['Int']['output'];
  /** Adjusting entries that this run posted. */
  readonly restated: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};

export type SelfInspectionInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly evidenceRef: Scalars['String']['input'];
  readonly reportNo: Scalars['String']['input'];
  readonly reportedOn: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
  readonly truthful: Scalars['Boolean']['input'];
};

export type Subject = {
  readonly __typename?: 'Subject';
  readonly id: Scalars['ID']['output'];
  /** 安全生产监管信用: the record in the 12-point supervision of work safety (Yiwu). */
  readonly safety?: Maybe<SafetyRecord>;
  readonly safetyCases?: Maybe<RecordCases>;
  readonly safetyItems?: Maybe<CreditItems>;
  readonly safetyMerits?: Maybe<ReadonlyArray<Merit>>;
};

export type SupervisedObjectInput = {
  readonly industry: Scalars['String']['input'];
  /** A code of supervisedObjectKinds. */
  readonly kind: Scalars['String']['input'];
  readonly since: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type SupervisedObjectKind = {
  readonly __typename?: 'SupervisedObjectKind';
  readonly code: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
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
  DrawResult:
    | ( DrawRefused )
    | ( InspectionDraw )
  ;
  FileObjectionResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  ReportDocumentChangeResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  SafetyActResult:
    | ( SafetyActRecorded )
    | ( SafetyActRefused )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApplyForRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRepairResult']>;
  CandidateLevelInput: CandidateLevelInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CatalogueKind: CatalogueKind;
  CreditFigure: ResolverTypeWrapper<CreditFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreditIndicator: ResolverTypeWrapper<CreditIndicator>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRecordCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRecordCaseResult']>;
  DispositionInput: DispositionInput;
  DocumentChangeInput: DocumentChangeInput;
  DrawPlanInput: DrawPlanInput;
  DrawRefusal: DrawRefusal;
  DrawRefused: ResolverTypeWrapper<DrawRefused>;
  DrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DrawResult']>;
  DrawVerification: ResolverTypeWrapper<DrawVerification>;
  DrawnObject: ResolverTypeWrapper<DrawnObject>;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileObjectionResult']>;
  FindingInput: FindingInput;
  InspectionDraw: ResolverTypeWrapper<InspectionDraw>;
  InspectionInput: InspectionInput;
  InspectionReason: InspectionReason;
  InspectorInput: InspectorInput;
  Label: ResolverTypeWrapper<Label>;
  LevelFactorInput: LevelFactorInput;
  Merit: ResolverTypeWrapper<Merit>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectionInput: ObjectionInput;
  Penalty: ResolverTypeWrapper<Penalty>;
  PenaltyClass: PenaltyClass;
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
  RectificationInput: RectificationInput;
  RectificationOrder: ResolverTypeWrapper<RectificationOrder>;
  ReinspectionInput: ReinspectionInput;
  RepairCondition: ResolverTypeWrapper<RepairCondition>;
  RepairExcluded: ResolverTypeWrapper<RepairExcluded>;
  RepairInput: RepairInput;
  Repairability: ResolverTypeWrapper<Repairability>;
  ReportDocumentChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDocumentChangeResult']>;
  ResponsiblePerson: ResolverTypeWrapper<ResponsiblePerson>;
  ResponsiblePersonInput: ResponsiblePersonInput;
  ResponsibleRole: ResponsibleRole;
  ReversalInput: ReversalInput;
  SafetyAct: ResolverTypeWrapper<SafetyAct>;
  SafetyActKind: SafetyActKind;
  SafetyActRecorded: ResolverTypeWrapper<SafetyActRecorded>;
  SafetyActRefused: ResolverTypeWrapper<SafetyActRefused>;
  SafetyActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SafetyActResult']>;
  SafetyEntitlement: ResolverTypeWrapper<SafetyEntitlement>;
  SafetyEntryKind: SafetyEntryKind;
  SafetyExamInput: SafetyExamInput;
  SafetyExplanation: ResolverTypeWrapper<SafetyExplanation>;
  SafetyFigures: ResolverTypeWrapper<SafetyFigures>;
  SafetyPersonalFact: ResolverTypeWrapper<SafetyPersonalFact>;
  SafetyPointEntry: ResolverTypeWrapper<SafetyPointEntry>;
  SafetyRecord: ResolverTypeWrapper<SafetyRecord>;
  SafetyRefusal: SafetyRefusal;
  SafetySeverity: SafetySeverity;
  SafetyStatistics: ResolverTypeWrapper<SafetyStatistics>;
  SafetyTier: SafetyTier;
  SafetyYear: ResolverTypeWrapper<SafetyYear>;
  SafetyYearRun: ResolverTypeWrapper<SafetyYearRun>;
  SelfInspectionInput: SelfInspectionInput;
  Subject: ResolverTypeWrapper<Subject>;
  SupervisedObjectInput: SupervisedObjectInput;
  SupervisedObjectKind: ResolverTypeWrapper<SupervisedObjectKind>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApplyForRepairResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRepairResult'];
  CandidateLevelInput: CandidateLevelInput;
  ID: Scalars['ID']['output'];
  CreditFigure: CreditFigure;
  Float: Scalars['Float']['output'];
  CreditIndicator: CreditIndicator;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  CreditItem: CreditItem;
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRecordCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideRecordCaseResult'];
  DispositionInput: DispositionInput;
  DocumentChangeInput: DocumentChangeInput;
  DrawPlanInput: DrawPlanInput;
  DrawRefused: DrawRefused;
  DrawResult: ResolversUnionTypes<ResolversParentTypes>['DrawResult'];
  DrawVerification: DrawVerification;
  DrawnObject: DrawnObject;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolversUnionTypes<ResolversParentTypes>['FileObjectionResult'];
  FindingInput: FindingInput;
  InspectionDraw: InspectionDraw;
  InspectionInput: InspectionInput;
  InspectorInput: InspectorInput;
  Label: Label;
  LevelFactorInput: LevelFactorInput;
  Merit: Merit;
  Mutation: Record<PropertyKey, never>;
  ObjectionInput: ObjectionInput;
  Penalty: Penalty;
  Query: Record<PropertyKey, never>;
  RecordCase: RecordCase;
  RecordCaseDecided: RecordCaseDecided;
  RecordCaseFiled: RecordCaseFiled;
  RecordCaseRefused: RecordCaseRefused;
  RecordCases: RecordCases;
  RecordDecisionInput: RecordDecisionInput;
  RecordHeld: RecordHeld;
  RectificationInput: RectificationInput;
  RectificationOrder: RectificationOrder;
  ReinspectionInput: ReinspectionInput;
  RepairCondition: RepairCondition;
  RepairExcluded: RepairExcluded;
  RepairInput: RepairInput;
  Repairability: Repairability;
  ReportDocumentChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReportDocumentChangeResult'];
  ResponsiblePerson: ResponsiblePerson;
  ResponsiblePersonInput: ResponsiblePersonInput;
  ReversalInput: ReversalInput;
  SafetyAct: SafetyAct;
  SafetyActRecorded: SafetyActRecorded;
  SafetyActRefused: SafetyActRefused;
  SafetyActResult: ResolversUnionTypes<ResolversParentTypes>['SafetyActResult'];
  SafetyEntitlement: SafetyEntitlement;
  SafetyExamInput: SafetyExamInput;
  SafetyExplanation: SafetyExplanation;
  SafetyFigures: SafetyFigures;
  SafetyPersonalFact: SafetyPersonalFact;
  SafetyPointEntry: SafetyPointEntry;
  SafetyRecord: SafetyRecord;
  SafetyStatistics: SafetyStatistics;
  SafetyYear: SafetyYear;
  SafetyYearRun: SafetyYearRun;
  SelfInspectionInput: SelfInspectionInput;
  Subject: Subject | FederationReferenceTypes['Subject'];
  SupervisedObjectInput: SupervisedObjectInput;
  SupervisedObjectKind: SupervisedObjectKind;
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

export type DrawRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawRefused'] = ResolversParentTypes['DrawRefused']> = {
  code?: Resolver<ResolversTypes['DrawRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawResult'] = ResolversParentTypes['DrawResult']> = {
  __resolveType: TypeResolveFn<'DrawRefused' | 'InspectionDraw', ParentType, ContextType>;
};

export type DrawVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawVerification'] = ResolversParentTypes['DrawVerification']> = {
  differences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  drawNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DrawnObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnObject'] = ResolversParentTypes['DrawnObject']> = {
  inspectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FileObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileObjectionResult'] = ResolversParentTypes['FileObjectionResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type InspectionDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionDraw'] = ResolversParentTypes['InspectionDraw']> = {
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drawNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrawnObject']>>, ParentType, ContextType>;
  drawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seedHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  applyForSafetyRepair?: Resolver<ResolversTypes['ApplyForRepairResult'], ParentType, ContextType, RequireFields<MutationApplyForSafetyRepairArgs, 'input'>>;
  assignResponsiblePerson?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationAssignResponsiblePersonArgs, 'input'>>;
  closeSafetyYear?: Resolver<ResolversTypes['SafetyYearRun'], ParentType, ContextType, RequireFields<MutationCloseSafetyYearArgs, 'year'>>;
  commitDraw?: Resolver<ResolversTypes['DrawResult'], ParentType, ContextType, RequireFields<MutationCommitDrawArgs, 'input'>>;
  decideSafetyCase?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationDecideSafetyCaseArgs, 'input'>>;
  drawInspection?: Resolver<ResolversTypes['DrawResult'], ParentType, ContextType, RequireFields<MutationDrawInspectionArgs, 'drawNo' | 'witness'>>;
  extendSafetyObjection?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationExtendSafetyObjectionArgs, 'id'>>;
  fileSafetyObjection?: Resolver<ResolversTypes['FileObjectionResult'], ParentType, ContextType, RequireFields<MutationFileSafetyObjectionArgs, 'input'>>;
  orderRectification?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationOrderRectificationArgs, 'input'>>;
  postSafetyAdditions?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationPostSafetyAdditionsArgs, 'subject'>>;
  postSafetyPoints?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationPostSafetyPointsArgs, 'input'>>;
  recordFinding?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  recordInspection?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationRecordInspectionArgs, 'input'>>;
  recordReinspection?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationRecordReinspectionArgs, 'input'>>;
  recordSafetyExam?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationRecordSafetyExamArgs, 'input'>>;
  recordSafetyPenalty?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationRecordSafetyPenaltyArgs, 'input'>>;
  recordSelfInspection?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationRecordSelfInspectionArgs, 'input'>>;
  registerSupervisedObject?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationRegisterSupervisedObjectArgs, 'input'>>;
  reportSafetyDocumentChange?: Resolver<ResolversTypes['ReportDocumentChangeResult'], ParentType, ContextType, RequireFields<MutationReportSafetyDocumentChangeArgs, 'input'>>;
  reverseSafetyAct?: Resolver<ResolversTypes['SafetyActResult'], ParentType, ContextType, RequireFields<MutationReverseSafetyActArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inspectionDraw?: Resolver<Maybe<ResolversTypes['InspectionDraw']>, ParentType, ContextType, RequireFields<QueryInspectionDrawArgs, 'drawNo'>>;
  safetyStatistics?: Resolver<ResolversTypes['SafetyStatistics'], ParentType, ContextType, RequireFields<QuerySafetyStatisticsArgs, 'from' | 'to'>>;
  supervisedObjectKinds?: Resolver<ReadonlyArray<ResolversTypes['SupervisedObjectKind']>, ParentType, ContextType>;
  verifyDraw?: Resolver<Maybe<ResolversTypes['DrawVerification']>, ParentType, ContextType, RequireFields<QueryVerifyDrawArgs, 'drawNo'>>;
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

export type RectificationOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationOrder'] = ResolversParentTypes['RectificationOrder']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ResponsiblePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsiblePerson'] = ResolversParentTypes['ResponsiblePerson']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResponsibleRole']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SafetyActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyAct'] = ResolversParentTypes['SafetyAct']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SafetyActKind']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reversed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafetyActRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyActRecorded'] = ResolversParentTypes['SafetyActRecorded']> = {
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyPointEntry']>>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['SafetyTier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyActRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyActRefused'] = ResolversParentTypes['SafetyActRefused']> = {
  code?: Resolver<ResolversTypes['SafetyRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyActResult'] = ResolversParentTypes['SafetyActResult']> = {
  __resolveType: TypeResolveFn<'SafetyActRecorded' | 'SafetyActRefused', ParentType, ContextType>;
};

export type SafetyEntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyEntitlement'] = ResolversParentTypes['SafetyEntitlement']> = {
  grantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafetyExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyExplanation'] = ResolversParentTypes['SafetyExplanation']> = {
  bonus?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  changeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  zh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafetyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyFigures'] = ResolversParentTypes['SafetyFigures']> = {
  bonus?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deducted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inspections?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SafetyPersonalFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyPersonalFact'] = ResolversParentTypes['SafetyPersonalFact']> = {
  itemNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reversal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SafetyPointEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyPointEntry'] = ResolversParentTypes['SafetyPointEntry']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['SafetyExplanation']>, ParentType, ContextType>;
  itemNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SafetyEntryKind']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatedItemNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reversesItemNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['SafetySeverity']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SafetyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyRecord'] = ResolversParentTypes['SafetyRecord']> = {
  acts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyAct']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  entitlements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyEntitlement']>>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyPointEntry']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openOrders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RectificationOrder']>>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Penalty']>>, ParentType, ContextType>;
  personalFacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyPersonalFact']>>, ParentType, ContextType>;
  responsiblePersons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResponsiblePerson']>>, ParentType, ContextType>;
  restrictions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  samplingWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supervised?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['SafetyTier']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyYear']>>, ParentType, ContextType>;
};

export type SafetyStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyStatistics'] = ResolversParentTypes['SafetyStatistics']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['SafetyFigures']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SafetyFigures'], ParentType, ContextType>;
};

export type SafetyYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyYear'] = ResolversParentTypes['SafetyYear']> = {
  adjusted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bonus?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  carried?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deducted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nextOpening?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['SafetyTier']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SafetyYearRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyYearRun'] = ResolversParentTypes['SafetyYearRun']> = {
  alreadyClosed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSupervised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  safety?: Resolver<Maybe<ResolversTypes['SafetyRecord']>, ParentType, ContextType>;
  safetyCases?: Resolver<Maybe<ResolversTypes['RecordCases']>, ParentType, ContextType>;
  safetyItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
  safetyMerits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Merit']>>, ParentType, ContextType>;
};

export type SupervisedObjectKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisedObjectKind'] = ResolversParentTypes['SupervisedObjectKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApplyForRepairResult?: ApplyForRepairResultResolvers<ContextType>;
  CreditFigure?: CreditFigureResolvers<ContextType>;
  CreditIndicator?: CreditIndicatorResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRecordCaseResult?: DecideRecordCaseResultResolvers<ContextType>;
  DrawRefused?: DrawRefusedResolvers<ContextType>;
  DrawResult?: DrawResultResolvers<ContextType>;
  DrawVerification?: DrawVerificationResolvers<ContextType>;
  DrawnObject?: DrawnObjectResolvers<ContextType>;
  FileObjectionResult?: FileObjectionResultResolvers<ContextType>;
  InspectionDraw?: InspectionDrawResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Merit?: MeritResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCase?: RecordCaseResolvers<ContextType>;
  RecordCaseDecided?: RecordCaseDecidedResolvers<ContextType>;
  RecordCaseFiled?: RecordCaseFiledResolvers<ContextType>;
  RecordCaseRefused?: RecordCaseRefusedResolvers<ContextType>;
  RecordCases?: RecordCasesResolvers<ContextType>;
  RecordHeld?: RecordHeldResolvers<ContextType>;
  RectificationOrder?: RectificationOrderResolvers<ContextType>;
  RepairCondition?: RepairConditionResolvers<ContextType>;
  RepairExcluded?: RepairExcludedResolvers<ContextType>;
  Repairability?: RepairabilityResolvers<ContextType>;
  ReportDocumentChangeResult?: ReportDocumentChangeResultResolvers<ContextType>;
  ResponsiblePerson?: ResponsiblePersonResolvers<ContextType>;
  SafetyAct?: SafetyActResolvers<ContextType>;
  SafetyActRecorded?: SafetyActRecordedResolvers<ContextType>;
  SafetyActRefused?: SafetyActRefusedResolvers<ContextType>;
  SafetyActResult?: SafetyActResultResolvers<ContextType>;
  SafetyEntitlement?: SafetyEntitlementResolvers<ContextType>;
  SafetyExplanation?: SafetyExplanationResolvers<ContextType>;
  SafetyFigures?: SafetyFiguresResolvers<ContextType>;
  SafetyPersonalFact?: SafetyPersonalFactResolvers<ContextType>;
  SafetyPointEntry?: SafetyPointEntryResolvers<ContextType>;
  SafetyRecord?: SafetyRecordResolvers<ContextType>;
  SafetyStatistics?: SafetyStatisticsResolvers<ContextType>;
  SafetyYear?: SafetyYearResolvers<ContextType>;
  SafetyYearRun?: SafetyYearRunResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SupervisedObjectKind?: SupervisedObjectKindResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
