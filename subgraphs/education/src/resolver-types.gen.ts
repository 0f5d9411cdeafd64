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

export type AnnulInstitutionFindingInput = {
  /** 文书号 of what annulled it. */
  readonly annulledBy: Scalars['String']['input'];
  /** 文书号 of the finding. */
  readonly documentNo: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type AnnulInstitutionFindingResult = ClassificationRefused | InstitutionFindingAnnulled;

export type AnswerClassObjectionInput = {
  readonly outcome: ClassObjectionOutcome;
  readonly subject: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
};

export type AppealChanged = {
  readonly __typename?: 'AppealChanged';
  readonly appeal: AppealState;
  readonly documentNo: Scalars['String']['output'];
};

export type AppealDecisionInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly of: AppealableKind;
};

export type AppealResult = AppealChanged | ClassificationRefused;

export type AppealState =
  | 'ANNULLED'
  | 'NONE'
  | 'PENDING'
  | 'UPHELD';

export type AppealableKind =
  /** Academic misconduct or exam cheating. */
  | 'PERSON_DECISION'
  /** Professional ethics of staff. */
  | 'STAFF_DECISION';

export type ApplyForRepairResult = RecordCaseFiled | RecordCaseRefused | RepairExcluded;

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

export type ClassNotice = {
  readonly __typename?: 'ClassNotice';
  readonly answerBy?: Maybe<Scalars['Date']['output']>;
  readonly because?: Maybe<ReadonlyArray<ClassReason>>;
  readonly class?: Maybe<InstitutionClass>;
  /** 文书号 of the decision; null before it. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly noticedOn?: Maybe<Scalars['Date']['output']>;
  readonly objectedOn?: Maybe<Scalars['Date']['output']>;
  readonly outcome?: Maybe<ClassObjectionOutcome>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly ruleVersion?: Maybe<Scalars['String']['output']>;
  readonly statement?: Maybe<Scalars['String']['output']>;
  readonly statementBy?: Maybe<Scalars['Date']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type ClassNoticeGiven = {
  readonly __typename?: 'ClassNoticeGiven';
  readonly because: ReadonlyArray<ClassReason>;
  readonly class: InstitutionClass;
  readonly points: Scalars['Int']['output'];
  /** The day lies in a year whose holidays nobody has arranged yet: it was counted by weekends alone, and may move. */
  readonly provisional: Scalars['Boolean']['output'];
  readonly ruleVersion: Scalars['String']['output'];
  /** The last day of the institution's statement. */
  readonly statementBy: Scalars['Date']['output'];
  readonly year: Scalars['Int']['output'];
};

export type ClassObjectionFiled = {
  readonly __typename?: 'ClassObjectionFiled';
  readonly answerBy: Scalars['Date']['output'];
  readonly article: Scalars['String']['output'];
  /** As of ClassNoticeGiven. */
  readonly provisional: Scalars['Boolean']['output'];
  readonly year: Scalars['Int']['output'];
};

export type ClassObjectionOutcome =
  | 'REJECTED'
  | 'UPHELD';

export type ClassObjectionResult = ClassObjectionFiled | ClassificationRefused;

/** One line that made a class, in both languages. */
export type ClassReason = {
  readonly __typename?: 'ClassReason';
  readonly basis: Scalars['String']['output'];
  readonly documentNo: Scalars['String']['output'];
  readonly points: Scalars['Int']['output'];
  readonly why: Scalars['String']['output'];
};

export type ClassSpeechInput = {
  readonly text: Scalars['String']['input'];
  readonly year: Scalars['Int']['input'];
};

export type ClassStatementMade = {
  readonly __typename?: 'ClassStatementMade';
  readonly year: Scalars['Int']['output'];
};

export type ClassStatementResult = ClassStatementMade | ClassificationRefused;

export type ClassificationDecisionResult = ClassificationRefused | InstitutionClassDecided;

export type ClassificationNoticeResult = ClassNoticeGiven | ClassificationRefused;

export type ClassificationRefusal =
  | 'ALREADY_DECIDED'
  | 'ALREADY_NOTICED'
  | 'ALREADY_OBJECTED'
  | 'BAD_DAY'
  | 'BAD_RESULT'
  | 'BAD_TEXT'
  | 'BAD_YEAR'
  | 'BASIS_MISSING'
  | 'CASE_OPEN'
  | 'DOCUMENT_TAKEN'
  | 'NOT_AN_INSTITUTION'
  | 'NOT_A_CREDIT_SUBJECT'
  | 'NOT_DECIDED'
  | 'NOT_YOUR_CASE'
  | 'NOT_YOUR_RECORD'
  | 'NOT_YOUR_STAFF'
  | 'NO_FINDING'
  | 'NO_NOTICE'
  | 'NO_OBJECTION'
  | 'STATEMENT_OVER'
  | 'STATEMENT_PERIOD';

/** Why nothing was done, and what to do. */
export type ClassificationRefused = {
  readonly __typename?: 'ClassificationRefused';
  readonly code: ClassificationRefusal;
  readonly message: Scalars['String']['output'];
};

export type CommitmentKind =
  | 'STAFF'
  | 'STUDENT';

export type CommitmentSigned = {
  readonly __typename?: 'CommitmentSigned';
  readonly alreadySigned: Scalars['Boolean']['output'];
  readonly institution: Scalars['String']['output'];
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

export type DecideAppealInput = {
  /** True: the decision falls. False: it stands. */
  readonly annul: Scalars['Boolean']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly of: AppealableKind;
};

export type DecideInstitutionClassInput = {
  /** 文书号 of the decision. */
  readonly documentNo: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
};

export type DecideRecordCaseResult = RecordCaseDecided | RecordCaseRefused;

export type DecisionRecorded = {
  readonly __typename?: 'DecisionRecorded';
  /** True when the same document was recorded before; nothing was written again. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
  readonly documentNo: Scalars['String']['output'];
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

/** A decision against a person, with its basis, term and appeal. */
export type EducationDecision = {
  readonly __typename?: 'EducationDecision';
  /** 申诉: a decision under appeal is marked, and leaves verdicts until it is decided. */
  readonly appeal?: Maybe<AppealState>;
  /** The article that it rests on; null where the file named none. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly conduct?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<EducationDecisionKind>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type EducationDecisionKind =
  | 'ACADEMIC_MISCONDUCT'
  | 'ETHICS_VIOLATION'
  | 'EXAM_CHEATING';

export type EducationRecord = {
  readonly __typename?: 'EducationRecord';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 事先告知: for the institution itself and the bureau; null for everybody else. */
  readonly classNotices?: Maybe<ReadonlyArray<ClassNotice>>;
  readonly classifications?: Maybe<ReadonlyArray<InstitutionClassification>>;
  /** 诚信承诺: signed by choice; an institution sees its own with the person's authorisation. */
  readonly commitments?: Maybe<ReadonlyArray<HonestyCommitment>>;
  /** 办学机构: kind, and how often it is checked by its class. */
  readonly institution?: Maybe<Institution>;
  /** The institution's class in force 分级分类; null where it is no institution. */
  readonly institutionClass?: Maybe<InstitutionClass>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 学术不端与考试作弊: decisions in term. Null for a school that the person does not work for. */
  readonly misconduct?: Maybe<ReadonlyArray<EducationDecision>>;
  readonly penalties?: Maybe<ReadonlyArray<Penalty>>;
  /**
   * 学生档案: the school-internal record of a pupil, for the pupil's own school and guardian. No verdict, evaluation or other
   * answer of the federation reads it.
   */
  readonly students?: Maybe<ReadonlyArray<StudentRecord>>;
  /** 教职工诚信档案: for the person, and with the person's authorisation for the school where the person works. */
  readonly teacher?: Maybe<TeacherRecord>;
};

export type Employment = {
  readonly __typename?: 'Employment';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly post?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly school?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type EmploymentChangeInput = {
  readonly post: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type EmploymentCorrectionInput = {
  /** 文书号 of what shows the mistake. */
  readonly documentNo: Scalars['String']['input'];
  readonly post: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly schoolName: Scalars['String']['input'];
  readonly since: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
  /** The first day without the employment; null: it lasts. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type EmploymentInput = {
  readonly post: Scalars['String']['input'];
  /** The school's name, as the person reads it. */
  readonly schoolName: Scalars['String']['input'];
  readonly since: Scalars['Date']['input'];
  /** Opaque id of the person. */
  readonly subject: Scalars['ID']['input'];
};

export type EnrolmentChangeInput = {
  readonly className: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type EnrolmentCorrectionInput = {
  readonly bornOn: Scalars['Date']['input'];
  readonly className: Scalars['String']['input'];
  /** 文书号 of what shows the mistake. */
  readonly documentNo: Scalars['String']['input'];
  readonly enrolledOn: Scalars['Date']['input'];
  readonly guardianConsentOn?: InputMaybe<Scalars['Date']['input']>;
  /** The first day away from the school; null: the pupil is there. */
  readonly leftOn?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly schoolName: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type EnrolmentInput = {
  /** Kept is only the eighteenth birthday that follows from it. */
  readonly bornOn: Scalars['Date']['input'];
  readonly className: Scalars['String']['input'];
  readonly enrolledOn: Scalars['Date']['input'];
  /** Under 14 the guardian has to consent (PIPL art. 31). */
  readonly guardianConsentOn?: InputMaybe<Scalars['Date']['input']>;
  /** The school's name, as the guardian reads it. */
  readonly schoolName: Scalars['String']['input'];
  /** Opaque id of the pupil. */
  readonly subject: Scalars['ID']['input'];
};

export type FieldCorrection = {
  readonly field: Scalars['String']['input'];
  /** The value as the record shows it; null: none. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type FileObjectionResult = RecordCaseFiled | RecordCaseRefused;

export type GiveClassNoticeInput = {
  /** Opaque id of the institution. */
  readonly subject: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
};

export type HonestyCommitment = {
  readonly __typename?: 'HonestyCommitment';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly institution?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<CommitmentKind>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
};

export type Institution = {
  readonly __typename?: 'Institution';
  /** Checks a year by the class in force; never none. */
  readonly checksPerYear?: Maybe<Scalars['Int']['output']>;
  /** 异议处理中: disputed; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly kind?: Maybe<InstitutionKind>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The version of the rules of the class in force. */
  readonly ruleVersion?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type InstitutionChangeInput = {
  readonly kind: InstitutionKind;
  readonly name: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type InstitutionClass =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

export type InstitutionClassDecided = {
  readonly __typename?: 'InstitutionClassDecided';
  readonly class: InstitutionClass;
  readonly documentNo: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
};

export type InstitutionClassification = {
  readonly __typename?: 'InstitutionClassification';
  readonly class?: Maybe<InstitutionClass>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** An objection is open: the class leaves verdicts until the answer. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type InstitutionCorrectionInput = {
  /** 文书号 of what shows the mistake. */
  readonly documentNo: Scalars['String']['input'];
  readonly kind: InstitutionKind;
  readonly name: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly since: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
  /** The first day without the institution; null: it lasts. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type InstitutionFindingAnnulled = {
  readonly __typename?: 'InstitutionFindingAnnulled';
  readonly alreadyAnnulled: Scalars['Boolean']['output'];
  readonly documentNo: Scalars['String']['output'];
};

export type InstitutionFindingKind =
  | 'COMMITMENT'
  | 'INSPECTION'
  | 'VIOLATION';

export type InstitutionFindingRecorded = {
  readonly __typename?: 'InstitutionFindingRecorded';
  /** True when the same finding was recorded before; nothing was written again. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
  readonly documentNo: Scalars['String']['output'];
};

/** Of a violation SERIOUS, GENERAL or MINOR; of an inspection PASSED, RECTIFIED or FAILED; of a commitment KEPT or BROKEN. */
export type InstitutionFindingResult =
  | 'BROKEN'
  | 'FAILED'
  | 'GENERAL'
  | 'KEPT'
  | 'MINOR'
  | 'PASSED'
  | 'RECTIFIED'
  | 'SERIOUS';

export type InstitutionInput = {
  readonly kind: InstitutionKind;
  readonly name: Scalars['String']['input'];
  readonly since: Scalars['Date']['input'];
  /** Opaque id of the institution. */
  readonly subject: Scalars['ID']['input'];
};

export type InstitutionKind =
  | 'PRIVATE_INSTITUTION'
  | 'SCHOOL'
  | 'TUTORING';

/** A text for people, in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
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
  /**
   * 撤销: the document of a finding was annulled. It counts for no class any more, no older file brings it back, and the case that
   * ends it is the institution's to read. Who may: as for the notice.
   */
  readonly annulInstitutionFinding: AnnulInstitutionFindingResult;
  /** Answers the objection. Who may: as for the notice. */
  readonly answerClassObjection: ClassificationDecisionResult;
  /** 申诉: a person appeals against an own decision. Under OWN_RECORD. */
  readonly appealDecision: AppealResult;
  /** 信用修复: one application with commitment and proof. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly applyForEducationRepair: ApplyForRepairResult;
  /** 变更: another name or kind from today; what the register said before stays on record. Who may: as to register. */
  readonly changeInstitution: RegisterResult;
  /** 岗位变动: another post from today. */
  readonly changePost: RegisterResult;
  /** 注销: the institution has ended. Who may: as to register. */
  readonly closeInstitution: RegisterResult;
  /** 更正: as of an institution. */
  readonly correctEmployment: RegisterResult;
  /** 更正: linked as of an institution, and inside the school: nobody else is told. */
  readonly correctEnrolment: RegisterResult;
  /**
   * 更正: the register was wrong. The new version is linked to the one before by a case that the subject reads; whoever saw it is
   * told, and no older file brings it back. Who may: as to register.
   */
  readonly correctInstitution: RegisterResult;
  /** 更正: as of an enrolment. */
  readonly correctPupilEntry: RegisterResult;
  /** Decides the appeal. Who may: the education bureau, under STATUTORY_DUTY with a case that names the person. */
  readonly decideAppeal: AppealResult;
  /** Decides a case with a reason; the record follows at once. Who may: the education bureau 教育局. */
  readonly decideEducationCase: DecideRecordCaseResult;
  /** Decides the class after the period for statements; never a worse one than was told. Who may: as for the notice. */
  readonly decideInstitutionClass: ClassificationDecisionResult;
  /** 离职: from then on the school neither reads nor writes anything about the person. */
  readonly endEmployment: RegisterResult;
  /** 离校: from then on the school reads and writes nothing about the pupil. */
  readonly endEnrolment: RegisterResult;
  /**
   * 聘用: a school enters who works there. Who may: the school, under STATUTORY_DUTY with an approved case that names the person;
   * so too the three that follow.
   */
  readonly engageStaff: RegisterResult;
  /**
   * 入学: a school enters a pupil, who stays between school and guardian; under 14 with the guardian's consent. Who may: the
   * school, under STATUTORY_DUTY with an approved case that names the pupil; so too the five that follow.
   */
  readonly enrolPupil: RegisterResult;
  /** Puts the answer to an objection off to the last day that its rule gives. Who may: as to decide. */
  readonly extendEducationObjection: DecideRecordCaseResult;
  /** 异议: the subject objects to one of its records here, once. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly fileEducationObjection: FileObjectionResult;
  /**
   * Computes an institution's class of a past year by the rules of that year, and tells it before anything is decided
   * 事先告知. Who may: the education bureau, under STATUTORY_DUTY with a case that names it.
   */
  readonly giveClassNotice: ClassificationNoticeResult;
  /** 转班: another class from today. */
  readonly moveToClass: RegisterResult;
  /** 异议: it objects to the decision, which is disputed until the answer. Who may: the institution, under OWN_RECORD. */
  readonly objectToClass: ClassObjectionResult;
  /**
   * Records a violation, inspection or commitment of an institution with its document, which the year's class reads. Who may:
   * as for the notice.
   */
  readonly recordInstitutionFinding: RecordInstitutionFindingResult;
  /**
   * The bureau enters a decision on academic misconduct or exam cheating, with basis and term. Who may: the education bureau,
   * under STATUTORY_DUTY with a case that names the person.
   */
  readonly recordPersonDecision: RecordDecisionResult;
  /** 学生成长记录: the school writes a line about its pupil, for school and guardian only. */
  readonly recordPupilEntry: RegisterResult;
  /**
   * A school enters an appraisal, a commendation or an ethics decision of somebody who works there. Who may: the school, under
   * STATUTORY_DUTY with an approved case that names the person.
   */
  readonly recordStaffEntry: RecordDecisionResult;
  /**
   * 办学机构登记: enters an institution in the bureau's register. Who may: the education bureau, under STATUTORY_DUTY with a case
   * that names it.
   */
  readonly registerInstitution: RegisterResult;
  /** The document below a record was changed or annulled: to be corrected in three working days. Who may: the owner's officers. */
  readonly reportEducationDocumentChange: ReportDocumentChangeResult;
  /** An adult student or member of staff signs an honesty commitment 诚信承诺, by choice. Under OWN_RECORD. */
  readonly signCommitment: SignCommitmentResult;
  /** 陈述申辩: the institution speaks before the decision. Who may: the institution, under OWN_RECORD. */
  readonly stateAgainstClass: ClassStatementResult;
};


export type MutationAnnulInstitutionFindingArgs = {
  input: AnnulInstitutionFindingInput;
};


export type MutationAnswerClassObjectionArgs = {
  input: AnswerClassObjectionInput;
};


export type MutationAppealDecisionArgs = {
  input: AppealDecisionInput;
};


export type MutationApplyForEducationRepairArgs = {
  input: RepairInput;
};


export type MutationChangeInstitutionArgs = {
  input: InstitutionChangeInput;
};


export type MutationChangePostArgs = {
  input: EmploymentChangeInput;
};


export type MutationCloseInstitutionArgs = {
  input: RegisterEndInput;
};


export type MutationCorrectEmploymentArgs = {
  input: EmploymentCorrectionInput;
};


export type MutationCorrectEnrolmentArgs = {
  input: EnrolmentCorrectionInput;
};


export type MutationCorrectInstitutionArgs = {
  input: InstitutionCorrectionInput;
};


export type MutationCorrectPupilEntryArgs = {
  input: PupilEntryCorrectionInput;
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


export type MutationDecideEducationCaseArgs = {
  input: RecordDecisionInput;
};


export type MutationDecideInstitutionClassArgs = {
  input: DecideInstitutionClassInput;
};


export type MutationEndEmploymentArgs = {
  input: RegisterEndInput;
};


export type MutationEndEnrolmentArgs = {
  input: RegisterEndInput;
};


export type MutationEngageStaffArgs = {
  input: EmploymentInput;
};


export type MutationEnrolPupilArgs = {
  input: EnrolmentInput;
};


export type MutationExtendEducationObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFileEducationObjectionArgs = {
  input: ObjectionInput;
};


export type MutationGiveClassNoticeArgs = {
  input: GiveClassNoticeInput;
};


export type MutationMoveToClassArgs = {
  input: EnrolmentChangeInput;
};


export type MutationObjectToClassArgs = {
  input: ClassSpeechInput;
};


export type MutationRecordInstitutionFindingArgs = {
  input: RecordInstitutionFindingInput;
};


export type MutationRecordPersonDecisionArgs = {
  input: RecordPersonDecisionInput;
};


export type MutationRecordPupilEntryArgs = {
  input: PupilEntryInput;
};


export type MutationRecordStaffEntryArgs = {
  input: RecordStaffEntryInput;
};


export type MutationRegisterInstitutionArgs = {
  input: InstitutionInput;
};


export type MutationReportEducationDocumentChangeArgs = {
  input: DocumentChangeInput;
};


export type MutationSignCommitmentArgs = {
  input: SignCommitmentInput;
};


export type MutationStateAgainstClassArgs = {
  input: ClassSpeechInput;
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

export type PersonDecisionKind =
  | 'ACADEMIC_MISCONDUCT'
  | 'EXAM_CHEATING';

export type PupilEntryCorrectionInput = {
  /** 文书号 of what shows the mistake. */
  readonly documentNo: Scalars['String']['input'];
  readonly entryNo: Scalars['String']['input'];
  readonly kind: StudentEntryKind;
  readonly reason: Scalars['String']['input'];
  readonly recordedOn: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
  readonly summary: Scalars['String']['input'];
};

export type PupilEntryInput = {
  /** 记录编号 of the school. */
  readonly entryNo: Scalars['String']['input'];
  readonly kind: StudentEntryKind;
  readonly recordedOn: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
  /** What happened; nothing about religion, illness and the like. */
  readonly summary: Scalars['String']['input'];
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

export type RecordDecisionResult = ClassificationRefused | DecisionRecorded;

export type RecordHeld = {
  readonly __typename?: 'RecordHeld';
  /** What it is in the national catalogue; null: no credit information, such as a school's record of a child. */
  readonly catalogue?: Maybe<CatalogueKind>;
  readonly catalogueEdition?: Maybe<Scalars['String']['output']>;
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

export type RecordInstitutionFindingInput = {
  /** The article that it rests on 依据. */
  readonly basis: Scalars['String']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  /** 文书号. */
  readonly documentNo: Scalars['String']['input'];
  readonly kind: InstitutionFindingKind;
  readonly result: InstitutionFindingResult;
  /** Opaque id of the institution. */
  readonly subject: Scalars['ID']['input'];
};

export type RecordInstitutionFindingResult = ClassificationRefused | InstitutionFindingRecorded;

export type RecordPersonDecisionInput = {
  /** The article that it rests on 依据. */
  readonly basis: Scalars['String']['input'];
  readonly conduct: Scalars['String']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  readonly documentNo: Scalars['String']['input'];
  readonly kind: PersonDecisionKind;
  /** Opaque id of the person. */
  readonly subject: Scalars['ID']['input'];
  readonly until: Scalars['Date']['input'];
};

export type RecordStaffEntryInput = {
  /** The article that an ethics decision rests on 依据. */
  readonly basis?: InputMaybe<Scalars['String']['input']>;
  readonly decidedOn: Scalars['Date']['input'];
  /** 文书号. */
  readonly documentNo: Scalars['String']['input'];
  readonly kind: StaffEntryKind;
  /** The result of an appraisal, the name of a commendation, or the conduct of an ethics decision. */
  readonly result: Scalars['String']['input'];
  /** Opaque id of the person. */
  readonly subject: Scalars['ID']['input'];
  /** The last day of an ethics decision. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type RegisterEndInput = {
  /** The first day on which it no longer holds, today at the latest. */
  readonly on: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type RegisterKept = {
  readonly __typename?: 'RegisterKept';
  /** True when the register said so before; nothing was written again. */
  readonly alreadyKept: Scalars['Boolean']['output'];
  /** Of a correction: the case that links the new version to the one before. */
  readonly case?: Maybe<Scalars['ID']['output']>;
  /** What an objection refers to; the same in the section. */
  readonly reference: Scalars['String']['output'];
};

export type RegisterRefusal =
  | 'ALREADY_KEPT'
  | 'BAD_DAY'
  | 'BAD_TEXT'
  | 'CASE_OPEN'
  | 'CONSENT_MISSING'
  | 'ENDED'
  | 'FORBIDDEN_DATA'
  | 'NOT_AN_ORGANISATION'
  | 'NOT_A_PERSON'
  | 'NOT_KEPT'
  | 'NOT_YOUR_CASE'
  | 'NUMBER_TAKEN'
  | 'WITHDRAWN';

/** Why nothing was done, and what to do. */
export type RegisterRefused = {
  readonly __typename?: 'RegisterRefused';
  readonly code: RegisterRefusal;
  readonly message: Scalars['String']['output'];
};

export type RegisterResult = RegisterKept | RegisterRefused;

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

export type SignCommitmentInput = {
  /** 统一社会信用代码 of the university, school or institution. */
  readonly institution: Scalars['String']['input'];
  readonly kind: CommitmentKind;
};

export type SignCommitmentResult = ClassificationRefused | CommitmentSigned;

export type StaffEntry = {
  readonly __typename?: 'StaffEntry';
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly result?: Maybe<Scalars['String']['output']>;
};

export type StaffEntryKind =
  | 'APPRAISAL'
  | 'COMMENDATION'
  | 'ETHICS_VIOLATION';

export type StudentEntry = {
  readonly __typename?: 'StudentEntry';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly entryNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<StudentEntryKind>;
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
};

export type StudentEntryKind =
  | 'ACTIVITY'
  | 'GUIDANCE'
  | 'PRAISE';

export type StudentRecord = {
  readonly __typename?: 'StudentRecord';
  readonly className?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed; the content is then shown to the guardian and the school only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly enrolledOn?: Maybe<Scalars['Date']['output']>;
  readonly entries?: Maybe<ReadonlyArray<StudentEntry>>;
  /** What the guardian's objection refers to; the school decides it, and nobody else hears of it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly school?: Maybe<Scalars['String']['output']>;
};

export type Subject = {
  readonly __typename?: 'Subject';
  /** 教育信用: what the education bureau holds of an institution or of a person's decisions. */
  readonly education?: Maybe<EducationRecord>;
  readonly educationCases?: Maybe<RecordCases>;
  readonly educationItems?: Maybe<CreditItems>;
  readonly educationMerits?: Maybe<ReadonlyArray<Merit>>;
  readonly id: Scalars['ID']['output'];
};

export type TeacherRecord = {
  readonly __typename?: 'TeacherRecord';
  /** 年度考核. */
  readonly appraisals?: Maybe<ReadonlyArray<StaffEntry>>;
  /** 表彰奖励. */
  readonly commendations?: Maybe<ReadonlyArray<StaffEntry>>;
  readonly employments?: Maybe<ReadonlyArray<Employment>>;
  /** 师德失范: decisions in term. */
  readonly ethicsViolations?: Maybe<ReadonlyArray<EducationDecision>>;
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
  AnnulInstitutionFindingResult:
    | ( ClassificationRefused )
    | ( InstitutionFindingAnnulled )
  ;
  AppealResult:
    | ( AppealChanged )
    | ( ClassificationRefused )
  ;
  ApplyForRepairResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
    | ( RepairExcluded )
  ;
  ClassObjectionResult:
    | ( ClassObjectionFiled )
    | ( ClassificationRefused )
  ;
  ClassStatementResult:
    | ( ClassStatementMade )
    | ( ClassificationRefused )
  ;
  ClassificationDecisionResult:
    | ( ClassificationRefused )
    | ( InstitutionClassDecided )
  ;
  ClassificationNoticeResult:
    | ( ClassNoticeGiven )
    | ( ClassificationRefused )
  ;
  DecideRecordCaseResult:
    | ( RecordCaseDecided )
    | ( RecordCaseRefused )
  ;
  FileObjectionResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  RecordDecisionResult:
    | ( ClassificationRefused )
    | ( DecisionRecorded )
  ;
  RecordInstitutionFindingResult:
    | ( ClassificationRefused )
    | ( InstitutionFindingRecorded )
  ;
  RegisterResult:
    | ( RegisterKept )
    | ( RegisterRefused )
  ;
  ReportDocumentChangeResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  SignCommitmentResult:
    | ( ClassificationRefused )
    | ( CommitmentSigned )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnnulInstitutionFindingInput: AnnulInstitutionFindingInput;
  AnnulInstitutionFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnulInstitutionFindingResult']>;
  AnswerClassObjectionInput: AnswerClassObjectionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AppealChanged: ResolverTypeWrapper<AppealChanged>;
  AppealDecisionInput: AppealDecisionInput;
  AppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealResult']>;
  AppealState: AppealState;
  AppealableKind: AppealableKind;
  ApplyForRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRepairResult']>;
  CatalogueKind: CatalogueKind;
  ClassNotice: ResolverTypeWrapper<ClassNotice>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClassNoticeGiven: ResolverTypeWrapper<ClassNoticeGiven>;
  ClassObjectionFiled: ResolverTypeWrapper<ClassObjectionFiled>;
  ClassObjectionOutcome: ClassObjectionOutcome;
  ClassObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClassObjectionResult']>;
  ClassReason: ResolverTypeWrapper<ClassReason>;
  ClassSpeechInput: ClassSpeechInput;
  ClassStatementMade: ResolverTypeWrapper<ClassStatementMade>;
  ClassStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClassStatementResult']>;
  ClassificationDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClassificationDecisionResult']>;
  ClassificationNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClassificationNoticeResult']>;
  ClassificationRefusal: ClassificationRefusal;
  ClassificationRefused: ResolverTypeWrapper<ClassificationRefused>;
  CommitmentKind: CommitmentKind;
  CommitmentSigned: ResolverTypeWrapper<CommitmentSigned>;
  CreditFigure: ResolverTypeWrapper<CreditFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreditIndicator: ResolverTypeWrapper<CreditIndicator>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAppealInput: DecideAppealInput;
  DecideInstitutionClassInput: DecideInstitutionClassInput;
  DecideRecordCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRecordCaseResult']>;
  DecisionRecorded: ResolverTypeWrapper<DecisionRecorded>;
  DocumentChangeInput: DocumentChangeInput;
  EducationDecision: ResolverTypeWrapper<EducationDecision>;
  EducationDecisionKind: EducationDecisionKind;
  EducationRecord: ResolverTypeWrapper<EducationRecord>;
  Employment: ResolverTypeWrapper<Employment>;
  EmploymentChangeInput: EmploymentChangeInput;
  EmploymentCorrectionInput: EmploymentCorrectionInput;
  EmploymentInput: EmploymentInput;
  EnrolmentChangeInput: EnrolmentChangeInput;
  EnrolmentCorrectionInput: EnrolmentCorrectionInput;
  EnrolmentInput: EnrolmentInput;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileObjectionResult']>;
  GiveClassNoticeInput: GiveClassNoticeInput;
  HonestyCommitment: ResolverTypeWrapper<HonestyCommitment>;
  Institution: ResolverTypeWrapper<Institution>;
  InstitutionChangeInput: InstitutionChangeInput;
  InstitutionClass: InstitutionClass;
  InstitutionClassDecided: ResolverTypeWrapper<InstitutionClassDecided>;
  InstitutionClassification: ResolverTypeWrapper<InstitutionClassification>;
  InstitutionCorrectionInput: InstitutionCorrectionInput;
  InstitutionFindingAnnulled: ResolverTypeWrapper<InstitutionFindingAnnulled>;
  InstitutionFindingKind: InstitutionFindingKind;
  InstitutionFindingRecorded: ResolverTypeWrapper<InstitutionFindingRecorded>;
  InstitutionFindingResult: InstitutionFindingResult;
  InstitutionInput: InstitutionInput;
  InstitutionKind: InstitutionKind;
  Label: ResolverTypeWrapper<Label>;
  Merit: ResolverTypeWrapper<Merit>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectionInput: ObjectionInput;
  Penalty: ResolverTypeWrapper<Penalty>;
  PenaltyClass: PenaltyClass;
  PersonDecisionKind: PersonDecisionKind;
  PupilEntryCorrectionInput: PupilEntryCorrectionInput;
  PupilEntryInput: PupilEntryInput;
  RecordCase: ResolverTypeWrapper<RecordCase>;
  RecordCaseDecided: ResolverTypeWrapper<RecordCaseDecided>;
  RecordCaseFiled: ResolverTypeWrapper<RecordCaseFiled>;
  RecordCaseKind: RecordCaseKind;
  RecordCaseOutcome: RecordCaseOutcome;
  RecordCaseRefusal: RecordCaseRefusal;
  RecordCaseRefused: ResolverTypeWrapper<RecordCaseRefused>;
  RecordCases: ResolverTypeWrapper<RecordCases>;
  RecordDecisionInput: RecordDecisionInput;
  RecordDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDecisionResult']>;
  RecordHeld: ResolverTypeWrapper<RecordHeld>;
  RecordInstitutionFindingInput: RecordInstitutionFindingInput;
  RecordInstitutionFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInstitutionFindingResult']>;
  RecordPersonDecisionInput: RecordPersonDecisionInput;
  RecordStaffEntryInput: RecordStaffEntryInput;
  RegisterEndInput: RegisterEndInput;
  RegisterKept: ResolverTypeWrapper<RegisterKept>;
  RegisterRefusal: RegisterRefusal;
  RegisterRefused: ResolverTypeWrapper<RegisterRefused>;
  RegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterResult']>;
  RepairCondition: ResolverTypeWrapper<RepairCondition>;
  RepairExcluded: ResolverTypeWrapper<RepairExcluded>;
  RepairInput: RepairInput;
  Repairability: ResolverTypeWrapper<Repairability>;
  ReportDocumentChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDocumentChangeResult']>;
  SignCommitmentInput: SignCommitmentInput;
  SignCommitmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignCommitmentResult']>;
  StaffEntry: ResolverTypeWrapper<StaffEntry>;
  StaffEntryKind: StaffEntryKind;
  StudentEntry: ResolverTypeWrapper<StudentEntry>;
  StudentEntryKind: StudentEntryKind;
  StudentRecord: ResolverTypeWrapper<StudentRecord>;
  Subject: ResolverTypeWrapper<Subject>;
  TeacherRecord: ResolverTypeWrapper<TeacherRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnnulInstitutionFindingInput: AnnulInstitutionFindingInput;
  AnnulInstitutionFindingResult: ResolversUnionTypes<ResolversParentTypes>['AnnulInstitutionFindingResult'];
  AnswerClassObjectionInput: AnswerClassObjectionInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AppealChanged: AppealChanged;
  AppealDecisionInput: AppealDecisionInput;
  AppealResult: ResolversUnionTypes<ResolversParentTypes>['AppealResult'];
  ApplyForRepairResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRepairResult'];
  ClassNotice: ClassNotice;
  Boolean: Scalars['Boolean']['output'];
  ClassNoticeGiven: ClassNoticeGiven;
  ClassObjectionFiled: ClassObjectionFiled;
  ClassObjectionResult: ResolversUnionTypes<ResolversParentTypes>['ClassObjectionResult'];
  ClassReason: ClassReason;
  ClassSpeechInput: ClassSpeechInput;
  ClassStatementMade: ClassStatementMade;
  ClassStatementResult: ResolversUnionTypes<ResolversParentTypes>['ClassStatementResult'];
  ClassificationDecisionResult: ResolversUnionTypes<ResolversParentTypes>['ClassificationDecisionResult'];
  ClassificationNoticeResult: ResolversUnionTypes<ResolversParentTypes>['ClassificationNoticeResult'];
  ClassificationRefused: ClassificationRefused;
  CommitmentSigned: CommitmentSigned;
  CreditFigure: CreditFigure;
  Float: Scalars['Float']['output'];
  CreditIndicator: CreditIndicator;
  CreditItem: CreditItem;
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideAppealInput: DecideAppealInput;
  DecideInstitutionClassInput: DecideInstitutionClassInput;
  DecideRecordCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideRecordCaseResult'];
  DecisionRecorded: DecisionRecorded;
  DocumentChangeInput: DocumentChangeInput;
  EducationDecision: EducationDecision;
  EducationRecord: EducationRecord;
  Employment: Employment;
  EmploymentChangeInput: EmploymentChangeInput;
  EmploymentCorrectionInput: EmploymentCorrectionInput;
  EmploymentInput: EmploymentInput;
  EnrolmentChangeInput: EnrolmentChangeInput;
  EnrolmentCorrectionInput: EnrolmentCorrectionInput;
  EnrolmentInput: EnrolmentInput;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolversUnionTypes<ResolversParentTypes>['FileObjectionResult'];
  GiveClassNoticeInput: GiveClassNoticeInput;
  HonestyCommitment: HonestyCommitment;
  Institution: Institution;
  InstitutionChangeInput: InstitutionChangeInput;
  InstitutionClassDecided: InstitutionClassDecided;
  InstitutionClassification: InstitutionClassification;
  InstitutionCorrectionInput: InstitutionCorrectionInput;
  InstitutionFindingAnnulled: InstitutionFindingAnnulled;
  InstitutionFindingRecorded: InstitutionFindingRecorded;
  InstitutionInput: InstitutionInput;
  Label: Label;
  Merit: Merit;
  Mutation: Record<PropertyKey, never>;
  ObjectionInput: ObjectionInput;
  Penalty: Penalty;
  PupilEntryCorrectionInput: PupilEntryCorrectionInput;
  PupilEntryInput: PupilEntryInput;
  RecordCase: RecordCase;
  RecordCaseDecided: RecordCaseDecided;
  RecordCaseFiled: RecordCaseFiled;
  RecordCaseRefused: RecordCaseRefused;
  RecordCases: RecordCases;
  RecordDecisionInput: RecordDecisionInput;
  RecordDecisionResult: ResolversUnionTypes<ResolversParentTypes>['RecordDecisionResult'];
  RecordHeld: RecordHeld;
  RecordInstitutionFindingInput: RecordInstitutionFindingInput;
  RecordInstitutionFindingResult: ResolversUnionTypes<ResolversParentTypes>['RecordInstitutionFindingResult'];
  RecordPersonDecisionInput: RecordPersonDecisionInput;
  RecordStaffEntryInput: RecordStaffEntryInput;
  RegisterEndInput: RegisterEndInput;
  RegisterKept: RegisterKept;
  RegisterRefused: RegisterRefused;
  RegisterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterResult'];
  RepairCondition: RepairCondition;
  RepairExcluded: RepairExcluded;
  RepairInput: RepairInput;
  Repairability: Repairability;
  ReportDocumentChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReportDocumentChangeResult'];
  SignCommitmentInput: SignCommitmentInput;
  SignCommitmentResult: ResolversUnionTypes<ResolversParentTypes>['SignCommitmentResult'];
  StaffEntry: StaffEntry;
  StudentEntry: StudentEntry;
  StudentRecord: StudentRecord;
  Subject: Subject | FederationReferenceTypes['Subject'];
  TeacherRecord: TeacherRecord;
  String: Scalars['String']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SliceDirectiveArgs = {
  form?: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type SliceDirectiveResolver<Result, Parent, ContextType = Context, Args = SliceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnnulInstitutionFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnulInstitutionFindingResult'] = ResolversParentTypes['AnnulInstitutionFindingResult']> = {
  __resolveType: TypeResolveFn<'ClassificationRefused' | 'InstitutionFindingAnnulled', ParentType, ContextType>;
};

export type AppealChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealChanged'] = ResolversParentTypes['AppealChanged']> = {
  appeal?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealResult'] = ResolversParentTypes['AppealResult']> = {
  __resolveType: TypeResolveFn<'AppealChanged' | 'ClassificationRefused', ParentType, ContextType>;
};

export type ApplyForRepairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForRepairResult'] = ResolversParentTypes['ApplyForRepairResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused' | 'RepairExcluded', ParentType, ContextType>;
};

export type ClassNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassNotice'] = ResolversParentTypes['ClassNotice']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClassReason']>>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['InstitutionClass']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  noticedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  objectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ClassObjectionOutcome']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statementBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClassNoticeGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassNoticeGiven'] = ResolversParentTypes['ClassNoticeGiven']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['ClassReason']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['InstitutionClass'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassObjectionFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassObjectionFiled'] = ResolversParentTypes['ClassObjectionFiled']> = {
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassObjectionResult'] = ResolversParentTypes['ClassObjectionResult']> = {
  __resolveType: TypeResolveFn<'ClassObjectionFiled' | 'ClassificationRefused', ParentType, ContextType>;
};

export type ClassReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassReason'] = ResolversParentTypes['ClassReason']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClassStatementMadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassStatementMade'] = ResolversParentTypes['ClassStatementMade']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClassStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassStatementResult'] = ResolversParentTypes['ClassStatementResult']> = {
  __resolveType: TypeResolveFn<'ClassStatementMade' | 'ClassificationRefused', ParentType, ContextType>;
};

export type ClassificationDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationDecisionResult'] = ResolversParentTypes['ClassificationDecisionResult']> = {
  __resolveType: TypeResolveFn<'ClassificationRefused' | 'InstitutionClassDecided', ParentType, ContextType>;
};

export type ClassificationNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationNoticeResult'] = ResolversParentTypes['ClassificationNoticeResult']> = {
  __resolveType: TypeResolveFn<'ClassNoticeGiven' | 'ClassificationRefused', ParentType, ContextType>;
};

export type ClassificationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationRefused'] = ResolversParentTypes['ClassificationRefused']> = {
  code?: Resolver<ResolversTypes['ClassificationRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentSignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentSigned'] = ResolversParentTypes['CommitmentSigned']> = {
  alreadySigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type DecisionRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRecorded'] = ResolversParentTypes['DecisionRecorded']> = {
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EducationDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationDecision'] = ResolversParentTypes['EducationDecision']> = {
  appeal?: Resolver<Maybe<ResolversTypes['AppealState']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EducationDecisionKind']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EducationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationRecord'] = ResolversParentTypes['EducationRecord']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  classNotices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClassNotice']>>, ParentType, ContextType>;
  classifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InstitutionClassification']>>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HonestyCommitment']>>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  institutionClass?: Resolver<Maybe<ResolversTypes['InstitutionClass']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  misconduct?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EducationDecision']>>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Penalty']>>, ParentType, ContextType>;
  students?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StudentRecord']>>, ParentType, ContextType>;
  teacher?: Resolver<Maybe<ResolversTypes['TeacherRecord']>, ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FileObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileObjectionResult'] = ResolversParentTypes['FileObjectionResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type HonestyCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonestyCommitment'] = ResolversParentTypes['HonestyCommitment']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommitmentKind']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  checksPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InstitutionClassDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionClassDecided'] = ResolversParentTypes['InstitutionClassDecided']> = {
  class?: Resolver<ResolversTypes['InstitutionClass'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionClassification'] = ResolversParentTypes['InstitutionClassification']> = {
  class?: Resolver<Maybe<ResolversTypes['InstitutionClass']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InstitutionFindingAnnulledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionFindingAnnulled'] = ResolversParentTypes['InstitutionFindingAnnulled']> = {
  alreadyAnnulled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionFindingRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionFindingRecorded'] = ResolversParentTypes['InstitutionFindingRecorded']> = {
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  annulInstitutionFinding?: Resolver<ResolversTypes['AnnulInstitutionFindingResult'], ParentType, ContextType, RequireFields<MutationAnnulInstitutionFindingArgs, 'input'>>;
  answerClassObjection?: Resolver<ResolversTypes['ClassificationDecisionResult'], ParentType, ContextType, RequireFields<MutationAnswerClassObjectionArgs, 'input'>>;
  appealDecision?: Resolver<ResolversTypes['AppealResult'], ParentType, ContextType, RequireFields<MutationAppealDecisionArgs, 'input'>>;
  applyForEducationRepair?: Resolver<ResolversTypes['ApplyForRepairResult'], ParentType, ContextType, RequireFields<MutationApplyForEducationRepairArgs, 'input'>>;
  changeInstitution?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationChangeInstitutionArgs, 'input'>>;
  changePost?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationChangePostArgs, 'input'>>;
  closeInstitution?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationCloseInstitutionArgs, 'input'>>;
  correctEmployment?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationCorrectEmploymentArgs, 'input'>>;
  correctEnrolment?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationCorrectEnrolmentArgs, 'input'>>;
  correctInstitution?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationCorrectInstitutionArgs, 'input'>>;
  correctPupilEntry?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationCorrectPupilEntryArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['AppealResult'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  decideEducationCase?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationDecideEducationCaseArgs, 'input'>>;
  decideInstitutionClass?: Resolver<ResolversTypes['ClassificationDecisionResult'], ParentType, ContextType, RequireFields<MutationDecideInstitutionClassArgs, 'input'>>;
  endEmployment?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  endEnrolment?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationEndEnrolmentArgs, 'input'>>;
  engageStaff?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationEngageStaffArgs, 'input'>>;
  enrolPupil?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationEnrolPupilArgs, 'input'>>;
  extendEducationObjection?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationExtendEducationObjectionArgs, 'id'>>;
  fileEducationObjection?: Resolver<ResolversTypes['FileObjectionResult'], ParentType, ContextType, RequireFields<MutationFileEducationObjectionArgs, 'input'>>;
  giveClassNotice?: Resolver<ResolversTypes['ClassificationNoticeResult'], ParentType, ContextType, RequireFields<MutationGiveClassNoticeArgs, 'input'>>;
  moveToClass?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationMoveToClassArgs, 'input'>>;
  objectToClass?: Resolver<ResolversTypes['ClassObjectionResult'], ParentType, ContextType, RequireFields<MutationObjectToClassArgs, 'input'>>;
  recordInstitutionFinding?: Resolver<ResolversTypes['RecordInstitutionFindingResult'], ParentType, ContextType, RequireFields<MutationRecordInstitutionFindingArgs, 'input'>>;
  recordPersonDecision?: Resolver<ResolversTypes['RecordDecisionResult'], ParentType, ContextType, RequireFields<MutationRecordPersonDecisionArgs, 'input'>>;
  recordPupilEntry?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRecordPupilEntryArgs, 'input'>>;
  recordStaffEntry?: Resolver<ResolversTypes['RecordDecisionResult'], ParentType, ContextType, RequireFields<MutationRecordStaffEntryArgs, 'input'>>;
  registerInstitution?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRegisterInstitutionArgs, 'input'>>;
  reportEducationDocumentChange?: Resolver<ResolversTypes['ReportDocumentChangeResult'], ParentType, ContextType, RequireFields<MutationReportEducationDocumentChangeArgs, 'input'>>;
  signCommitment?: Resolver<ResolversTypes['SignCommitmentResult'], ParentType, ContextType, RequireFields<MutationSignCommitmentArgs, 'input'>>;
  stateAgainstClass?: Resolver<ResolversTypes['ClassStatementResult'], ParentType, ContextType, RequireFields<MutationStateAgainstClassArgs, 'input'>>;
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

export type RecordDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDecisionResult'] = ResolversParentTypes['RecordDecisionResult']> = {
  __resolveType: TypeResolveFn<'ClassificationRefused' | 'DecisionRecorded', ParentType, ContextType>;
};

export type RecordHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHeld'] = ResolversParentTypes['RecordHeld']> = {
  catalogue?: Resolver<Maybe<ResolversTypes['CatalogueKind']>, ParentType, ContextType>;
  catalogueEdition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RecordInstitutionFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInstitutionFindingResult'] = ResolversParentTypes['RecordInstitutionFindingResult']> = {
  __resolveType: TypeResolveFn<'ClassificationRefused' | 'InstitutionFindingRecorded', ParentType, ContextType>;
};

export type RegisterKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterKept'] = ResolversParentTypes['RegisterKept']> = {
  alreadyKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterRefused'] = ResolversParentTypes['RegisterRefused']> = {
  code?: Resolver<ResolversTypes['RegisterRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterResult'] = ResolversParentTypes['RegisterResult']> = {
  __resolveType: TypeResolveFn<'RegisterKept' | 'RegisterRefused', ParentType, ContextType>;
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

export type SignCommitmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignCommitmentResult'] = ResolversParentTypes['SignCommitmentResult']> = {
  __resolveType: TypeResolveFn<'ClassificationRefused' | 'CommitmentSigned', ParentType, ContextType>;
};

export type StaffEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffEntry'] = ResolversParentTypes['StaffEntry']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StudentEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentEntry'] = ResolversParentTypes['StudentEntry']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  entryNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StudentEntryKind']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StudentRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentRecord'] = ResolversParentTypes['StudentRecord']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enrolledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StudentEntry']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['EducationRecord']>, ParentType, ContextType>;
  educationCases?: Resolver<Maybe<ResolversTypes['RecordCases']>, ParentType, ContextType>;
  educationItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
  educationMerits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Merit']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TeacherRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeacherRecord'] = ResolversParentTypes['TeacherRecord']> = {
  appraisals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffEntry']>>, ParentType, ContextType>;
  commendations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffEntry']>>, ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  ethicsViolations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EducationDecision']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnnulInstitutionFindingResult?: AnnulInstitutionFindingResultResolvers<ContextType>;
  AppealChanged?: AppealChangedResolvers<ContextType>;
  AppealResult?: AppealResultResolvers<ContextType>;
  ApplyForRepairResult?: ApplyForRepairResultResolvers<ContextType>;
  ClassNotice?: ClassNoticeResolvers<ContextType>;
  ClassNoticeGiven?: ClassNoticeGivenResolvers<ContextType>;
  ClassObjectionFiled?: ClassObjectionFiledResolvers<ContextType>;
  ClassObjectionResult?: ClassObjectionResultResolvers<ContextType>;
  ClassReason?: ClassReasonResolvers<ContextType>;
  ClassStatementMade?: ClassStatementMadeResolvers<ContextType>;
  ClassStatementResult?: ClassStatementResultResolvers<ContextType>;
  ClassificationDecisionResult?: ClassificationDecisionResultResolvers<ContextType>;
  ClassificationNoticeResult?: ClassificationNoticeResultResolvers<ContextType>;
  ClassificationRefused?: ClassificationRefusedResolvers<ContextType>;
  CommitmentSigned?: CommitmentSignedResolvers<ContextType>;
  CreditFigure?: CreditFigureResolvers<ContextType>;
  CreditIndicator?: CreditIndicatorResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRecordCaseResult?: DecideRecordCaseResultResolvers<ContextType>;
  DecisionRecorded?: DecisionRecordedResolvers<ContextType>;
  EducationDecision?: EducationDecisionResolvers<ContextType>;
  EducationRecord?: EducationRecordResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  FileObjectionResult?: FileObjectionResultResolvers<ContextType>;
  HonestyCommitment?: HonestyCommitmentResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionClassDecided?: InstitutionClassDecidedResolvers<ContextType>;
  InstitutionClassification?: InstitutionClassificationResolvers<ContextType>;
  InstitutionFindingAnnulled?: InstitutionFindingAnnulledResolvers<ContextType>;
  InstitutionFindingRecorded?: InstitutionFindingRecordedResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Merit?: MeritResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  RecordCase?: RecordCaseResolvers<ContextType>;
  RecordCaseDecided?: RecordCaseDecidedResolvers<ContextType>;
  RecordCaseFiled?: RecordCaseFiledResolvers<ContextType>;
  RecordCaseRefused?: RecordCaseRefusedResolvers<ContextType>;
  RecordCases?: RecordCasesResolvers<ContextType>;
  RecordDecisionResult?: RecordDecisionResultResolvers<ContextType>;
  RecordHeld?: RecordHeldResolvers<ContextType>;
  RecordInstitutionFindingResult?: RecordInstitutionFindingResultResolvers<ContextType>;
  RegisterKept?: RegisterKeptResolvers<ContextType>;
  RegisterRefused?: RegisterRefusedResolvers<ContextType>;
  RegisterResult?: RegisterResultResolvers<ContextType>;
  RepairCondition?: RepairConditionResolvers<ContextType>;
  RepairExcluded?: RepairExcludedResolvers<ContextType>;
  Repairability?: RepairabilityResolvers<ContextType>;
  ReportDocumentChangeResult?: ReportDocumentChangeResultResolvers<ContextType>;
  SignCommitmentResult?: SignCommitmentResultResolvers<ContextType>;
  StaffEntry?: StaffEntryResolvers<ContextType>;
  StudentEntry?: StudentEntryResolvers<ContextType>;
  StudentRecord?: StudentRecordResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  TeacherRecord?: TeacherRecordResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
