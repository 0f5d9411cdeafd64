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

export type AbnormalListChanged = {
  readonly __typename?: 'AbnormalListChanged';
  readonly documentNo: Scalars['String']['output'];
  /** Whether it stands on the list now. */
  readonly listed: Scalars['Boolean']['output'];
};

export type AbnormalListResult = AbnormalListChanged | VillageRefused;

export type AnnualInspection = {
  readonly __typename?: 'AnnualInspection';
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly result?: Maybe<InspectionResult>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type AnnualInspectionInput = {
  readonly decidedOn: Scalars['Date']['input'];
  /** 文书号. */
  readonly documentNo: Scalars['String']['input'];
  readonly result: InspectionResult;
  /** Opaque id of the organisation. */
  readonly subject: Scalars['ID']['input'];
  /** The year that was inspected. */
  readonly year: Scalars['Int']['input'];
};

export type AnswerVillageObjectionInput = {
  readonly itemNo: Scalars['String']['input'];
  readonly outcome: VillageObjectionOutcome;
};

export type AnswerVillageObjectionResult = VillageObjectionAnswered | VillageRefused;

export type ApplyForAttestationInput = {
  /** The office's number of the business item 业务件号. */
  readonly item: Scalars['String']['input'];
  readonly kind: AttestationKind;
  /** For VOLUNTEER_HOURS: at least so many hours in this calendar year. */
  readonly leastHours?: InputMaybe<Scalars['Int']['input']>;
  /** 统一社会信用代码 of the office that is to be told. */
  readonly office: Scalars['String']['input'];
};

export type ApplyForAttestationResult = AttestationApplied | AttestationRefused;

export type ApplyForRepairResult = RecordCaseFiled | RecordCaseRefused | RepairExcluded;

export type AttestResult = AttestationRefused | Attested;

export type Attestation = {
  readonly __typename?: 'Attestation';
  readonly appliedOn?: Maybe<Scalars['Date']['output']>;
  readonly asks?: Maybe<ReadonlyArray<AttestationAsk>>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly item?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<AttestationKind>;
  readonly office?: Maybe<Scalars['String']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly withdrawn?: Maybe<Scalars['Boolean']['output']>;
};

export type AttestationAnswer =
  | 'NO'
  /** Nobody who could know answered: ask again, or accept another proof. */
  | 'NOT_AVAILABLE'
  | 'YES';

export type AttestationApplied = {
  readonly __typename?: 'AttestationApplied';
  readonly id: Scalars['ID']['output'];
  /** The last day on which the office may ask. */
  readonly until: Scalars['Date']['output'];
};

export type AttestationAsk = {
  readonly __typename?: 'AttestationAsk';
  /** What was told; null for NO_CRIME, of which nothing is kept. */
  readonly answer?: Maybe<AttestationAnswer>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly by?: Maybe<Scalars['String']['output']>;
};

export type AttestationKind =
  /** 无犯罪记录: asked of the police for each item, and never stored. */
  | 'NO_CRIME'
  /** 居住: the resident is in a village's or community's record, by registration or residence permit. */
  | 'RESIDENCE'
  /** 社会救助: assistance is in force. */
  | 'SOCIAL_ASSISTANCE'
  /** 志愿服务时长: at least so many hours this year. */
  | 'VOLUNTEER_HOURS';

export type AttestationList = {
  readonly __typename?: 'AttestationList';
  readonly nodes?: Maybe<ReadonlyArray<Attestation>>;
};

export type AttestationRefusal =
  | 'BAD_HOURS'
  | 'BAD_ITEM'
  | 'BAD_OFFICE'
  /** 未满18周岁: the person is a child, about whom nothing is recorded. */
  | 'NOT_A_CREDIT_SUBJECT'
  | 'NOT_FOR_THIS_MATTER'
  | 'NOT_YOUR_RECORD'
  | 'NO_APPLICATION';

/** Why nothing was done, and what to do. */
export type AttestationRefused = {
  readonly __typename?: 'AttestationRefused';
  readonly code: AttestationRefusal;
  readonly message: Scalars['String']['output'];
};

export type AttestationWithdrawn = {
  readonly __typename?: 'AttestationWithdrawn';
  readonly id: Scalars['ID']['output'];
};

export type Attested = {
  readonly __typename?: 'Attested';
  readonly answer: AttestationAnswer;
  readonly kind: AttestationKind;
};

export type AwardDeleted = {
  readonly __typename?: 'AwardDeleted';
  readonly deletedOn: Scalars['Date']['output'];
  readonly reference: Scalars['String']['output'];
};

export type CampaignOpened = {
  readonly __typename?: 'CampaignOpened';
  /** True when the same campaign was opened before; nothing was written again. */
  readonly alreadyOpen: Scalars['Boolean']['output'];
  readonly code: Scalars['String']['output'];
};

export type CampaignRefusal =
  | 'BAD_CODE'
  | 'BAD_TERM'
  | 'BAD_TEXT'
  | 'CODE_TAKEN'
  | 'FORBIDDEN_DATA'
  /** 未满18周岁: the person is a child, about whom nothing is recorded. */
  | 'NOT_A_CREDIT_SUBJECT'
  | 'NOT_OPEN'
  | 'NOT_YOUR_RECORD';

/** Why nothing was done, and what to do. */
export type CampaignRefused = {
  readonly __typename?: 'CampaignRefused';
  readonly code: CampaignRefusal;
  readonly message: Scalars['String']['output'];
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

export type CivilAffairsRecord = {
  readonly __typename?: 'CivilAffairsRecord';
  /** 社会组织活动异常名录: entries of the abnormal list. */
  readonly abnormalListings?: Maybe<ReadonlyArray<SocialOrganisationListing>>;
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 慈善捐助: confirmed donations. */
  readonly donations?: Maybe<ReadonlyArray<Donation>>;
  readonly goodDeeds?: Maybe<ReadonlyArray<GoodDeed>>;
  /** 年检结论: results of the annual inspections. */
  readonly inspections?: Maybe<ReadonlyArray<AnnualInspection>>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 社会组织登记: as what a social organisation or committee is registered; null for everybody else. */
  readonly organisation?: Maybe<SocialOrganisation>;
  /** 社会救助: social assistance in force. No star, grade or score is ever read for it. */
  readonly socialAssistance?: Maybe<ReadonlyArray<SocialAssistance>>;
  /**
   * 村居信用: the village or community record that the resident opted into. Null where there is none, and for every village
   * but the resident's own.
   */
  readonly village?: Maybe<VillageRecord>;
  /** Confirmed volunteer hours 志愿服务时长 of the current calendar year. */
  readonly volunteerHoursThisYear?: Maybe<Scalars['Float']['output']>;
  readonly volunteering?: Maybe<ReadonlyArray<VolunteerService>>;
};

export type CommitteeInput = {
  readonly kind: CommitteeKind;
  readonly name: Scalars['String']['input'];
  readonly since: Scalars['Date']['input'];
  /** Opaque id of the committee. */
  readonly subject: Scalars['ID']['input'];
  /** 统一社会信用代码 of the town or street that reviews what it decides. */
  readonly town: Scalars['String']['input'];
  /** 统一社会信用代码 of the committee. */
  readonly village: Scalars['String']['input'];
};

export type CommitteeKind =
  | 'NEIGHBOURHOOD'
  | 'VILLAGE';

export type ConfirmDonationInput = {
  /** Yuan with at most two decimals. */
  readonly amountYuan: Scalars['String']['input'];
  readonly confirmedBy: Scalars['String']['input'];
  readonly donatedOn: Scalars['Date']['input'];
  readonly donationNo: Scalars['String']['input'];
  readonly evidence: Scalars['String']['input'];
  /** Opaque id of the person. */
  readonly subject: Scalars['ID']['input'];
};

export type ConfirmDonationResult = DonationConfirmed | VillageRefused;

export type ConfirmGoodDeedInput = {
  readonly confirmedBy: Scalars['String']['input'];
  readonly confirmedOn: Scalars['Date']['input'];
  /** 证书编号 or number of the confirmation. */
  readonly deedNo: Scalars['String']['input'];
  readonly evidence: Scalars['String']['input'];
  readonly kind: GoodDeedKind;
  /** Opaque id of the person. */
  readonly subject: Scalars['ID']['input'];
};

export type ConfirmGoodDeedResult = GoodDeedConfirmed | VillageRefused;

export type ConfirmHelperServiceInput = {
  readonly campaign: Scalars['String']['input'];
  readonly confirmedBy: Scalars['String']['input'];
  readonly endedAt: Scalars['DateTime']['input'];
  /** 佐证材料, such as the sheet of signatures. */
  readonly evidence: Scalars['String']['input'];
  readonly serviceNo: Scalars['String']['input'];
  readonly startedAt: Scalars['DateTime']['input'];
  /** Opaque id of the helper. */
  readonly subject: Scalars['ID']['input'];
};

export type ConfirmVolunteerServiceInput = {
  readonly confirmedBy: Scalars['String']['input'];
  readonly endedAt: Scalars['DateTime']['input'];
  /** 佐证材料, such as the sheet of signatures. */
  readonly evidence: Scalars['String']['input'];
  readonly serviceNo: Scalars['String']['input'];
  readonly startedAt: Scalars['DateTime']['input'];
  /** Opaque id of the person. */
  readonly subject: Scalars['ID']['input'];
};

export type ConfirmVolunteerServiceResult = VillageRefused | VolunteerServiceConfirmed;

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

export type DecideVillageItemsInput = {
  readonly accepted: ReadonlyArray<Scalars['String']['input']>;
  /** YYYY-MM. */
  readonly month: Scalars['String']['input'];
  readonly rejected: ReadonlyArray<Scalars['String']['input']>;
};

export type DecideVillageItemsResult = VillageItemsDecided | VillageRefused;

export type DeletableKind =
  | 'AWARD'
  | 'DONATION'
  | 'VOLUNTEERING';

export type DeleteOwnAwardInput = {
  readonly kind: DeletableKind;
  /** Number of the item, service or donation. */
  readonly reference: Scalars['String']['input'];
};

export type DeleteOwnAwardResult = AwardDeleted | VillageRefused;

export type DocumentChangeInput = {
  /** 文书号 of what changed or annulled it. */
  readonly documentNo: Scalars['String']['input'];
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** What was changed or annulled, and by whom. */
  readonly grounds: Scalars['String']['input'];
  readonly reference: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

/** 慈善捐助: a donation that its receiver confirmed. */
export type Donation = {
  readonly __typename?: 'Donation';
  /** Yuan with two decimals. */
  readonly amountYuan?: Maybe<Scalars['String']['output']>;
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly donatedOn?: Maybe<Scalars['Date']['output']>;
  readonly donationNo?: Maybe<Scalars['String']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

export type DonationConfirmed = {
  readonly __typename?: 'DonationConfirmed';
  readonly donationNo: Scalars['String']['output'];
};

export type EnlistAsHelperResult = CampaignRefused | HelperEnlisted;

export type EnterVillageItemInput = {
  readonly confirmedBy: Scalars['String']['input'];
  readonly evidence: Scalars['String']['input'];
  readonly itemNo: Scalars['String']['input'];
  readonly kind: VillageItemKind;
  readonly occurredOn: Scalars['Date']['input'];
  /** 统一社会信用代码 of who confirmed; the village itself if left out. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** Opaque id of the resident. */
  readonly subject: Scalars['ID']['input'];
  readonly summary: Scalars['String']['input'];
};

export type EnterVillageItemResult = VillageItemEntered | VillageRefused;

export type FieldCorrection = {
  readonly field: Scalars['String']['input'];
  /** The value as the record shows it; null: none. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type FileObjectionResult = RecordCaseFiled | RecordCaseRefused;

/** 好人好事: a good deed confirmed by an organisation. */
export type GoodDeed = {
  readonly __typename?: 'GoodDeed';
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  readonly confirmedOn?: Maybe<Scalars['Date']['output']>;
  readonly deedNo?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

export type GoodDeedConfirmed = {
  readonly __typename?: 'GoodDeedConfirmed';
  readonly deedNo: Scalars['String']['output'];
};

export type GoodDeedKind =
  /** 见义勇为, certified */
  | 'COURAGE'
  /** 助人为乐 */
  | 'HELPING_OTHERS';

export type HelperEnlisted = {
  readonly __typename?: 'HelperEnlisted';
  readonly alreadyEnlisted: Scalars['Boolean']['output'];
  readonly campaign: Scalars['String']['output'];
};

export type InspectionResult =
  | 'BASICALLY_PASSED'
  | 'FAILED'
  /** The organisation did not file its report. */
  | 'NOT_FILED'
  | 'PASSED';

export type JoinVillageRecordInput = {
  readonly residence: VillageResidence;
  /** 统一社会信用代码 of the village or neighbourhood committee. */
  readonly village: Scalars['String']['input'];
};

export type JoinVillageRecordResult = VillageRecordJoined | VillageRefused;

/** A text for people, in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type LeaveVillageRecordResult = VillageRecordLeft | VillageRefused;

export type ListAsAbnormalInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  /** Opaque id of the organisation. */
  readonly subject: Scalars['ID']['input'];
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
  /** The town answers the objection. Who may: the village's town, its case naming the resident. */
  readonly answerVillageObjection: AnswerVillageObjectionResult;
  /** A resident applies that one office be told yes or no 证明核验, for one item, instead of bringing a paper. Under OWN_RECORD. */
  readonly applyForAttestation: ApplyForAttestationResult;
  /** 信用修复: one application with commitment and proof. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly applyForCivilAffairsRepair: ApplyForRepairResult;
  /**
   * Tells the office of an application yes or no, and records who asked. Who may: the office itself, under its open case of
   * the application's item; NO_CRIME only where the matter opens slice P5.
   */
  readonly attest: AttestResult;
  /** Confirms a donation 慈善捐助; who may: as for volunteer services. */
  readonly confirmDonation: ConfirmDonationResult;
  /** Confirms a good deed 善行义举. Who may: the civil affairs bureau, under STATUTORY_DUTY with a case that names the person. */
  readonly confirmGoodDeed: ConfirmGoodDeedResult;
  /** Confirms a helper's hours; a duplicate or an overlap is refused. Who may: the organiser, for those who enlisted. */
  readonly confirmHelperService: ConfirmVolunteerServiceResult;
  /**
   * Confirms a volunteer service 志愿服务; a duplicate or an overlap is refused. Who may: a village, school or civil affairs
   * bureau, under STATUTORY_DUTY with a case that names the person.
   */
  readonly confirmVolunteerService: ConfirmVolunteerServiceResult;
  /** Decides a case with a reason; the record follows at once. Who may: the civil affairs bureau 民政局. */
  readonly decideCivilAffairsCase: DecideRecordCaseResult;
  /** The village council's decision of a month 村民议事会评议: once a month. Who may: the village, its case naming the residents. */
  readonly decideVillageItems: DecideVillageItemsResult;
  /**
   * Deletes an own award, volunteer service or donation; the rule gives three working days, it is done at once. Under
   * OWN_RECORD.
   */
  readonly deleteOwnAward: DeleteOwnAwardResult;
  /** Offers to help, so that the organiser may confirm hours. Who may: the person, under OWN_RECORD. */
  readonly enlistAsHelper: EnlistAsHelperResult;
  /**
   * A village enters what a resident of its record did well, with confirming organisation and evidence. Who may: the village,
   * under STATUTORY_DUTY with a case that names the resident.
   */
  readonly enterVillageItem: EnterVillageItemResult;
  /** Puts the answer to an objection off to the last day that its rule gives. Who may: as to decide. */
  readonly extendCivilAffairsObjection: DecideRecordCaseResult;
  /** 异议: the subject objects to one of its records here, once. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly fileCivilAffairsObjection: FileObjectionResult;
  /** A resident opts into the record of the village or community 参加村居信用. Who may: the resident, under OWN_RECORD. */
  readonly joinVillageRecord: JoinVillageRecordResult;
  /** Leaves it: every item of the record is deleted. Who may: the resident, under OWN_RECORD. */
  readonly leaveVillageRecord: LeaveVillageRecordResult;
  /**
   * Puts a social organisation or committee on the abnormal list 活动异常名录. Who may: the civil affairs bureau, under
   * STATUTORY_DUTY with a case that names it.
   */
  readonly listAsAbnormal: AbnormalListResult;
  /** A resident objects 异议 to the decision on an own item; answered within seven working days. Under OWN_RECORD. */
  readonly objectToVillageItem: ObjectToVillageItemResult;
  /** Opens a pledge campaign 签名承诺活动 of the caller's organisation. Who may: public bodies, committees and schools. */
  readonly openCampaign: OpenCampaignResult;
  /** 年检: the result of a year that is over, once; who may: as for listing. */
  readonly recordAnnualInspection: SocialOrganisationResult;
  /** 村（居）民委员会: enters a committee whose record residents may join, or what changed of it; who may: as for listing. */
  readonly registerCommittee: SocialOrganisationResult;
  /** Enters a social organisation 社会组织 or committee, or what changed of it; who may: as for listing. */
  readonly registerSocialOrganisation: SocialOrganisationResult;
  /** Takes it off the list 移出; who may: as for listing. */
  readonly removeFromAbnormalList: AbnormalListResult;
  /** The document below a record was changed or annulled: to be corrected in three working days. Who may: the owner's officers. */
  readonly reportCivilAffairsDocumentChange: ReportDocumentChangeResult;
  /**
   * The town's review 镇街复核 of what the council accepted, by the 10th of the month after. Who may: the village's town
   * (civil-affairs-bureau), its case naming the residents.
   */
  readonly reviewVillageItems: DecideVillageItemsResult;
  /** Signs, once; who does not sign loses nothing. Who may: the person, under OWN_RECORD. */
  readonly signPledge: SignPledgeResult;
  /** Takes an application back; under OWN_RECORD. */
  readonly withdrawAttestation: WithdrawAttestationResult;
};


export type MutationAnswerVillageObjectionArgs = {
  input: AnswerVillageObjectionInput;
};


export type MutationApplyForAttestationArgs = {
  input: ApplyForAttestationInput;
};


export type MutationApplyForCivilAffairsRepairArgs = {
  input: RepairInput;
};


export type MutationAttestArgs = {
  application: Scalars['ID']['input'];
};


export type MutationConfirmDonationArgs = {
  input: ConfirmDonationInput;
};


export type MutationConfirmGoodDeedArgs = {
  input: ConfirmGoodDeedInput;
};


export type MutationConfirmHelperServiceArgs = {
  input: ConfirmHelperServiceInput;
};


export type MutationConfirmVolunteerServiceArgs = {
  input: ConfirmVolunteerServiceInput;
};


export type MutationDecideCivilAffairsCaseArgs = {
  input: RecordDecisionInput;
};


export type MutationDecideVillageItemsArgs = {
  input: DecideVillageItemsInput;
};


export type MutationDeleteOwnAwardArgs = {
  input: DeleteOwnAwardInput;
};


export type MutationEnlistAsHelperArgs = {
  campaign: Scalars['String']['input'];
};


export type MutationEnterVillageItemArgs = {
  input: EnterVillageItemInput;
};


export type MutationExtendCivilAffairsObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFileCivilAffairsObjectionArgs = {
  input: ObjectionInput;
};


export type MutationJoinVillageRecordArgs = {
  input: JoinVillageRecordInput;
};


export type MutationListAsAbnormalArgs = {
  input: ListAsAbnormalInput;
};


export type MutationObjectToVillageItemArgs = {
  input: ObjectToVillageItemInput;
};


export type MutationOpenCampaignArgs = {
  input: OpenCampaignInput;
};


export type MutationRecordAnnualInspectionArgs = {
  input: AnnualInspectionInput;
};


export type MutationRegisterCommitteeArgs = {
  input: CommitteeInput;
};


export type MutationRegisterSocialOrganisationArgs = {
  input: SocialOrganisationInput;
};


export type MutationRemoveFromAbnormalListArgs = {
  documentNo: Scalars['String']['input'];
};


export type MutationReportCivilAffairsDocumentChangeArgs = {
  input: DocumentChangeInput;
};


export type MutationReviewVillageItemsArgs = {
  input: ReviewVillageItemsInput;
};


export type MutationSignPledgeArgs = {
  campaign: Scalars['String']['input'];
};


export type MutationWithdrawAttestationArgs = {
  id: Scalars['ID']['input'];
};

export type ObjectToVillageItemInput = {
  readonly grounds: Scalars['String']['input'];
  readonly itemNo: Scalars['String']['input'];
};

export type ObjectToVillageItemResult = VillageObjectionFiled | VillageRefused;

export type ObjectionInput = {
  /** References to documents, 20 at most. */
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** 理由, 1 to 2,000 characters. */
  readonly grounds: Scalars['String']['input'];
  /** The record's `reference`, as its section shows it. */
  readonly reference: Scalars['String']['input'];
};

export type OpenCampaignInput = {
  readonly closesOn: Scalars['Date']['input'];
  /** Capital letters, digits and hyphens, such as FANZHA-2026. */
  readonly code: Scalars['String']['input'];
  readonly opensOn: Scalars['Date']['input'];
  readonly pledge: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

export type OpenCampaignResult = CampaignOpened | CampaignRefused;

/** Class of a penalty 失信行为等级, which decides its publication and repair. */
export type PenaltyClass =
  | 'GENERAL'
  | 'MINOR'
  | 'SERIOUS';

export type PledgeCampaign = {
  readonly __typename?: 'PledgeCampaign';
  readonly closesOn: Scalars['Date']['output'];
  readonly code: Scalars['String']['output'];
  readonly opensOn: Scalars['Date']['output'];
  /** 统一社会信用代码 of who runs it. */
  readonly organiser: Scalars['String']['output'];
  readonly pledge: Scalars['String']['output'];
  /** Signatures at this moment; who signed is nobody's to see. */
  readonly signatures: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
};

export type PledgeSigned = {
  readonly __typename?: 'PledgeSigned';
  /** True when the person had signed before: the signature counts once. */
  readonly alreadySigned: Scalars['Boolean']['output'];
  readonly campaign: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A pledge campaign 签名承诺活动 and its live count; null where there is none of this code. */
  readonly campaign?: Maybe<PledgeCampaign>;
};


export type QueryCampaignArgs = {
  code: Scalars['String']['input'];
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

export type ReviewVillageItemsInput = {
  readonly accepted: ReadonlyArray<Scalars['String']['input']>;
  /** YYYY-MM. */
  readonly month: Scalars['String']['input'];
  readonly rejected: ReadonlyArray<Scalars['String']['input']>;
  /** 统一社会信用代码 of the village. */
  readonly village: Scalars['String']['input'];
};

export type SignPledgeResult = CampaignRefused | PledgeSigned;

/** 社会救助: a grant that is in force. */
export type SocialAssistance = {
  readonly __typename?: 'SocialAssistance';
  readonly assistanceNo?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly grantedBy?: Maybe<Scalars['String']['output']>;
  readonly grantedOn?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<SocialAssistanceKind>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** 低保, 特困, 临时, 住房 and 教育救助. */
export type SocialAssistanceKind =
  | 'EDUCATION'
  | 'EXTREME_HARDSHIP'
  | 'HOUSING'
  | 'MINIMUM_LIVING'
  | 'TEMPORARY';

export type SocialOrganisation = {
  readonly __typename?: 'SocialOrganisation';
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly kind?: Maybe<SocialOrganisationKind>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
};

export type SocialOrganisationInput = {
  /** 登记机关. */
  readonly authority: Scalars['String']['input'];
  readonly kind: SocialOrganisationKind;
  readonly registeredOn: Scalars['Date']['input'];
  /** Opaque id of the organisation. */
  readonly subject: Scalars['ID']['input'];
};

export type SocialOrganisationKind =
  | 'FOUNDATION'
  | 'NEIGHBOURHOOD_COMMITTEE'
  | 'SERVICE_ORGANISATION'
  | 'SOCIAL_GROUP'
  | 'VILLAGE_COMMITTEE';

export type SocialOrganisationListing = {
  readonly __typename?: 'SocialOrganisationListing';
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly removedOn?: Maybe<Scalars['Date']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

export type SocialOrganisationRecorded = {
  readonly __typename?: 'SocialOrganisationRecorded';
  /** True when the same was recorded before; nothing was written again. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
  /** What an objection refers to; the same in the section. */
  readonly reference: Scalars['String']['output'];
};

export type SocialOrganisationResult = SocialOrganisationRecorded | VillageRefused;

export type Subject = {
  readonly __typename?: 'Subject';
  /** 证明核验: the resident's applications, and who asked on them, latest first. */
  readonly attestations?: Maybe<AttestationList>;
  /** 民政信用: volunteering and good deeds of persons, standing of social organisations. */
  readonly civilAffairs?: Maybe<CivilAffairsRecord>;
  readonly civilAffairsCases?: Maybe<RecordCases>;
  readonly civilAffairsItems?: Maybe<CreditItems>;
  readonly civilAffairsMerits?: Maybe<ReadonlyArray<Merit>>;
  readonly id: Scalars['ID']['output'];
};

export type VillageBenefit = {
  readonly __typename?: 'VillageBenefit';
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly fund?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<VillageBenefitKind>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly leastStars?: Maybe<Scalars['Int']['output']>;
};

export type VillageBenefitKind =
  | 'CULTURE'
  | 'GIFT'
  | 'HONOUR'
  | 'SERVICE'
  | 'TRAINING';

/** 善行义举、公益劳动、表彰: an item of the village record. */
export type VillageItem = {
  readonly __typename?: 'VillageItem';
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** The day of the village council's decision 村民议事会评议. */
  readonly councilOn?: Maybe<Scalars['Date']['output']>;
  /** An objection is open: the item counts for nothing until it is decided. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly itemNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<VillageItemKind>;
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  /** The day of the town's review 镇街复核. */
  readonly reviewedOn?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<VillageItemState>;
  readonly summary?: Maybe<Scalars['String']['output']>;
};

export type VillageItemEntered = {
  readonly __typename?: 'VillageItemEntered';
  /** True when the same item was entered before; nothing was written again. */
  readonly alreadyEntered: Scalars['Boolean']['output'];
  readonly itemNo: Scalars['String']['output'];
  readonly points: Scalars['Int']['output'];
};

export type VillageItemKind =
  | 'AWARD_CITY'
  | 'AWARD_COUNTY'
  | 'AWARD_NATIONAL'
  | 'AWARD_PROVINCIAL'
  | 'CARE_OF_NEIGHBOURS'
  | 'COURAGE'
  | 'COURAGE_OUTSTANDING'
  | 'HELPING_OTHERS'
  | 'PROJECT_LED'
  | 'PUBLIC_WORK';

export type VillageItemState =
  /** Accepted by the council and by the town: it counts. */
  | 'CONFIRMED'
  | 'COUNCIL_ACCEPTED'
  /** Entered by the village; the council has not met on it. */
  | 'ENTERED'
  | 'REJECTED';

export type VillageItemsDecided = {
  readonly __typename?: 'VillageItemsDecided';
  readonly accepted: ReadonlyArray<Scalars['String']['output']>;
  /** True when the town's review came after the 10th of the month after. */
  readonly late: Scalars['Boolean']['output'];
  readonly month: Scalars['String']['output'];
  readonly rejected: ReadonlyArray<Scalars['String']['output']>;
};

export type VillageObjectionAnswered = {
  readonly __typename?: 'VillageObjectionAnswered';
  readonly itemNo: Scalars['String']['output'];
  /** True when the answer came after its last day. */
  readonly late: Scalars['Boolean']['output'];
  readonly state: VillageItemState;
};

export type VillageObjectionFiled = {
  readonly __typename?: 'VillageObjectionFiled';
  /** The last day of the answer, seven working days after filing. */
  readonly answerBy: Scalars['Date']['output'];
  readonly article: Scalars['String']['output'];
  readonly itemNo: Scalars['String']['output'];
  /** The day lies in a year whose holidays nobody has arranged yet: it was counted by weekends alone, and may move. */
  readonly provisional: Scalars['Boolean']['output'];
};

export type VillageObjectionOutcome =
  | 'REJECTED'
  /** The decision is turned round. */
  | 'UPHELD';

export type VillageRecord = {
  readonly __typename?: 'VillageRecord';
  /** 信用基金福利: what the fund gives by last year's stars (schema/benefits). Statutory welfare is never among it. */
  readonly benefits?: Maybe<ReadonlyArray<VillageBenefit>>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly items?: Maybe<ReadonlyArray<VillageItem>>;
  readonly joinedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Registered here, or here with a residence permit 居住证: both count alike. */
  readonly residence?: Maybe<VillageResidence>;
  /** 农村信用星级: this calendar year's so far, and the last one's. */
  readonly stars?: Maybe<ReadonlyArray<VillageStars>>;
  /** Why no stars are given; null where they are (文登区农村信用管理办法). */
  readonly unratedBecause?: Maybe<VillageUnrated>;
  /** 统一社会信用代码 of the committee. */
  readonly village?: Maybe<Scalars['String']['output']>;
  readonly villageName?: Maybe<Scalars['String']['output']>;
};

export type VillageRecordJoined = {
  readonly __typename?: 'VillageRecordJoined';
  /** True when the resident was in it before; nothing was written again. */
  readonly alreadyMember: Scalars['Boolean']['output'];
  readonly village: Scalars['String']['output'];
};

export type VillageRecordLeft = {
  readonly __typename?: 'VillageRecordLeft';
  readonly deletedItems: Scalars['Int']['output'];
};

export type VillageRefusal =
  | 'ALREADY_MEMBER'
  | 'ALREADY_OBJECTED'
  | 'BAD_AMOUNT'
  | 'BAD_DAY'
  | 'BAD_TEXT'
  | 'BAD_TIMES'
  | 'DUPLICATE'
  | 'FORBIDDEN_DATA'
  | 'ITEM_NOT_FOUND'
  | 'ITEM_NUMBER_TAKEN'
  | 'MONTH_DECIDED'
  /** 未满18周岁: the person is a child, about whom nothing is recorded. */
  | 'NOT_A_CREDIT_SUBJECT'
  | 'NOT_A_HELPER'
  | 'NOT_A_MEMBER'
  | 'NOT_DELETABLE'
  | 'NOT_THE_MONTH'
  | 'NOT_YOUR_RECORD'
  | 'NOT_YOUR_VILLAGE'
  | 'NO_OBJECTION'
  | 'OVERLAP'
  | 'VILLAGE_NOT_FOUND'
  | 'WRONG_STATE';

/** Why nothing was done, and what to do. */
export type VillageRefused = {
  readonly __typename?: 'VillageRefused';
  readonly code: VillageRefusal;
  readonly message: Scalars['String']['output'];
};

export type VillageResidence =
  | 'REGISTERED'
  | 'RESIDENCE_PERMIT';

export type VillageStarReason = {
  readonly __typename?: 'VillageStarReason';
  readonly points?: Maybe<Scalars['Int']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly why?: Maybe<Scalars['String']['output']>;
};

export type VillageStars = {
  readonly __typename?: 'VillageStars';
  /** Each line that made the points, in both languages, with its rule. */
  readonly because?: Maybe<ReadonlyArray<VillageStarReason>>;
  /** Points that the district's record gains next January. */
  readonly district?: Maybe<Scalars['Int']['output']>;
  /** True when the year is over. */
  readonly final?: Maybe<Scalars['Boolean']['output']>;
  /** Every year begins with 1000; nothing takes points away. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  readonly ruleVersion?: Maybe<Scalars['String']['output']>;
  readonly stars?: Maybe<Scalars['Int']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type VillageUnrated =
  | 'AT_SCHOOL'
  | 'DECEASED'
  | 'MOVED_OUT'
  | 'UNDER_INVESTIGATION';

export type VolunteerService = {
  readonly __typename?: 'VolunteerService';
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  /** 佐证材料: null where a file of before named none. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly servedOn?: Maybe<Scalars['Date']['output']>;
  readonly serviceNo?: Maybe<Scalars['String']['output']>;
};

export type VolunteerServiceConfirmed = {
  readonly __typename?: 'VolunteerServiceConfirmed';
  readonly hours: Scalars['Float']['output'];
  readonly servedOn: Scalars['Date']['output'];
  readonly serviceNo: Scalars['String']['output'];
};

export type WithdrawAttestationResult = AttestationRefused | AttestationWithdrawn;



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
  AbnormalListResult:
    | ( AbnormalListChanged )
    | ( VillageRefused )
  ;
  AnswerVillageObjectionResult:
    | ( VillageObjectionAnswered )
    | ( VillageRefused )
  ;
  ApplyForAttestationResult:
    | ( AttestationApplied )
    | ( AttestationRefused )
  ;
  ApplyForRepairResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
    | ( RepairExcluded )
  ;
  AttestResult:
    | ( AttestationRefused )
    | ( Attested )
  ;
  ConfirmDonationResult:
    | ( DonationConfirmed )
    | ( VillageRefused )
  ;
  ConfirmGoodDeedResult:
    | ( GoodDeedConfirmed )
    | ( VillageRefused )
  ;
  ConfirmVolunteerServiceResult:
    | ( VillageRefused )
    | ( VolunteerServiceConfirmed )
  ;
  DecideRecordCaseResult:
    | ( RecordCaseDecided )
    | ( RecordCaseRefused )
  ;
  DecideVillageItemsResult:
    | ( VillageItemsDecided )
    | ( VillageRefused )
  ;
  DeleteOwnAwardResult:
    | ( AwardDeleted )
    | ( VillageRefused )
  ;
  EnlistAsHelperResult:
    | ( CampaignRefused )
    | ( HelperEnlisted )
  ;
  EnterVillageItemResult:
    | ( VillageItemEntered )
    | ( VillageRefused )
  ;
  FileObjectionResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  JoinVillageRecordResult:
    | ( VillageRecordJoined )
    | ( VillageRefused )
  ;
  LeaveVillageRecordResult:
    | ( VillageRecordLeft )
    | ( VillageRefused )
  ;
  ObjectToVillageItemResult:
    | ( VillageObjectionFiled )
    | ( VillageRefused )
  ;
  OpenCampaignResult:
    | ( CampaignOpened )
    | ( CampaignRefused )
  ;
  ReportDocumentChangeResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  SignPledgeResult:
    | ( CampaignRefused )
    | ( PledgeSigned )
  ;
  SocialOrganisationResult:
    | ( SocialOrganisationRecorded )
    | ( VillageRefused )
  ;
  WithdrawAttestationResult:
    | ( AttestationRefused )
    | ( AttestationWithdrawn )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbnormalListChanged: ResolverTypeWrapper<AbnormalListChanged>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AbnormalListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbnormalListResult']>;
  AnnualInspection: ResolverTypeWrapper<AnnualInspection>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnnualInspectionInput: AnnualInspectionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnswerVillageObjectionInput: AnswerVillageObjectionInput;
  AnswerVillageObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerVillageObjectionResult']>;
  ApplyForAttestationInput: ApplyForAttestationInput;
  ApplyForAttestationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForAttestationResult']>;
  ApplyForRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRepairResult']>;
  AttestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttestResult']>;
  Attestation: ResolverTypeWrapper<Attestation>;
  AttestationAnswer: AttestationAnswer;
  AttestationApplied: ResolverTypeWrapper<AttestationApplied>;
  AttestationAsk: ResolverTypeWrapper<AttestationAsk>;
  AttestationKind: AttestationKind;
  AttestationList: ResolverTypeWrapper<AttestationList>;
  AttestationRefusal: AttestationRefusal;
  AttestationRefused: ResolverTypeWrapper<AttestationRefused>;
  AttestationWithdrawn: ResolverTypeWrapper<AttestationWithdrawn>;
  Attested: ResolverTypeWrapper<Attested>;
  AwardDeleted: ResolverTypeWrapper<AwardDeleted>;
  CampaignOpened: ResolverTypeWrapper<CampaignOpened>;
  CampaignRefusal: CampaignRefusal;
  CampaignRefused: ResolverTypeWrapper<CampaignRefused>;
  CatalogueKind: CatalogueKind;
  CivilAffairsRecord: ResolverTypeWrapper<CivilAffairsRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommitteeInput: CommitteeInput;
  CommitteeKind: CommitteeKind;
  ConfirmDonationInput: ConfirmDonationInput;
  ConfirmDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDonationResult']>;
  ConfirmGoodDeedInput: ConfirmGoodDeedInput;
  ConfirmGoodDeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmGoodDeedResult']>;
  ConfirmHelperServiceInput: ConfirmHelperServiceInput;
  ConfirmVolunteerServiceInput: ConfirmVolunteerServiceInput;
  ConfirmVolunteerServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmVolunteerServiceResult']>;
  CreditFigure: ResolverTypeWrapper<CreditFigure>;
  CreditIndicator: ResolverTypeWrapper<CreditIndicator>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRecordCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRecordCaseResult']>;
  DecideVillageItemsInput: DecideVillageItemsInput;
  DecideVillageItemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideVillageItemsResult']>;
  DeletableKind: DeletableKind;
  DeleteOwnAwardInput: DeleteOwnAwardInput;
  DeleteOwnAwardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteOwnAwardResult']>;
  DocumentChangeInput: DocumentChangeInput;
  Donation: ResolverTypeWrapper<Donation>;
  DonationConfirmed: ResolverTypeWrapper<DonationConfirmed>;
  EnlistAsHelperResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnlistAsHelperResult']>;
  EnterVillageItemInput: EnterVillageItemInput;
  EnterVillageItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterVillageItemResult']>;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileObjectionResult']>;
  GoodDeed: ResolverTypeWrapper<GoodDeed>;
  GoodDeedConfirmed: ResolverTypeWrapper<GoodDeedConfirmed>;
  GoodDeedKind: GoodDeedKind;
  HelperEnlisted: ResolverTypeWrapper<HelperEnlisted>;
  InspectionResult: InspectionResult;
  JoinVillageRecordInput: JoinVillageRecordInput;
  JoinVillageRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinVillageRecordResult']>;
  Label: ResolverTypeWrapper<Label>;
  LeaveVillageRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveVillageRecordResult']>;
  ListAsAbnormalInput: ListAsAbnormalInput;
  Merit: ResolverTypeWrapper<Merit>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectToVillageItemInput: ObjectToVillageItemInput;
  ObjectToVillageItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectToVillageItemResult']>;
  ObjectionInput: ObjectionInput;
  OpenCampaignInput: OpenCampaignInput;
  OpenCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCampaignResult']>;
  PenaltyClass: PenaltyClass;
  PledgeCampaign: ResolverTypeWrapper<PledgeCampaign>;
  PledgeSigned: ResolverTypeWrapper<PledgeSigned>;
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
  Repairability: ResolverTypeWrapper<Repairability>;
  ReportDocumentChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDocumentChangeResult']>;
  ReviewVillageItemsInput: ReviewVillageItemsInput;
  SignPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignPledgeResult']>;
  SocialAssistance: ResolverTypeWrapper<SocialAssistance>;
  SocialAssistanceKind: SocialAssistanceKind;
  SocialOrganisation: ResolverTypeWrapper<SocialOrganisation>;
  SocialOrganisationInput: SocialOrganisationInput;
  SocialOrganisationKind: SocialOrganisationKind;
  SocialOrganisationListing: ResolverTypeWrapper<SocialOrganisationListing>;
  SocialOrganisationRecorded: ResolverTypeWrapper<SocialOrganisationRecorded>;
  SocialOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SocialOrganisationResult']>;
  Subject: ResolverTypeWrapper<Subject>;
  VillageBenefit: ResolverTypeWrapper<VillageBenefit>;
  VillageBenefitKind: VillageBenefitKind;
  VillageItem: ResolverTypeWrapper<VillageItem>;
  VillageItemEntered: ResolverTypeWrapper<VillageItemEntered>;
  VillageItemKind: VillageItemKind;
  VillageItemState: VillageItemState;
  VillageItemsDecided: ResolverTypeWrapper<VillageItemsDecided>;
  VillageObjectionAnswered: ResolverTypeWrapper<VillageObjectionAnswered>;
  VillageObjectionFiled: ResolverTypeWrapper<VillageObjectionFiled>;
  VillageObjectionOutcome: VillageObjectionOutcome;
  VillageRecord: ResolverTypeWrapper<VillageRecord>;
  VillageRecordJoined: ResolverTypeWrapper<VillageRecordJoined>;
  VillageRecordLeft: ResolverTypeWrapper<VillageRecordLeft>;
  VillageRefusal: VillageRefusal;
  VillageRefused: ResolverTypeWrapper<VillageRefused>;
  VillageResidence: VillageResidence;
  VillageStarReason: ResolverTypeWrapper<VillageStarReason>;
  VillageStars: ResolverTypeWrapper<VillageStars>;
  VillageUnrated: VillageUnrated;
  VolunteerService: ResolverTypeWrapper<VolunteerService>;
  VolunteerServiceConfirmed: ResolverTypeWrapper<VolunteerServiceConfirmed>;
  WithdrawAttestationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAttestationResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbnormalListChanged: AbnormalListChanged;
  Boolean: Scalars['Boolean']['output'];
  AbnormalListResult: ResolversUnionTypes<ResolversParentTypes>['AbnormalListResult'];
  AnnualInspection: AnnualInspection;
  Int: Scalars['Int']['output'];
  AnnualInspectionInput: AnnualInspectionInput;
  ID: Scalars['ID']['output'];
  AnswerVillageObjectionInput: AnswerVillageObjectionInput;
  AnswerVillageObjectionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerVillageObjectionResult'];
  ApplyForAttestationInput: ApplyForAttestationInput;
  ApplyForAttestationResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForAttestationResult'];
  ApplyForRepairResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRepairResult'];
  AttestResult: ResolversUnionTypes<ResolversParentTypes>['AttestResult'];
  Attestation: Attestation;
  AttestationApplied: AttestationApplied;
  AttestationAsk: AttestationAsk;
  AttestationList: AttestationList;
  AttestationRefused: AttestationRefused;
  AttestationWithdrawn: AttestationWithdrawn;
  Attested: Attested;
  AwardDeleted: AwardDeleted;
  CampaignOpened: CampaignOpened;
  CampaignRefused: CampaignRefused;
  CivilAffairsRecord: CivilAffairsRecord;
  Float: Scalars['Float']['output'];
  CommitteeInput: CommitteeInput;
  ConfirmDonationInput: ConfirmDonationInput;
  ConfirmDonationResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmDonationResult'];
  ConfirmGoodDeedInput: ConfirmGoodDeedInput;
  ConfirmGoodDeedResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmGoodDeedResult'];
  ConfirmHelperServiceInput: ConfirmHelperServiceInput;
  ConfirmVolunteerServiceInput: ConfirmVolunteerServiceInput;
  ConfirmVolunteerServiceResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmVolunteerServiceResult'];
  CreditFigure: CreditFigure;
  CreditIndicator: CreditIndicator;
  CreditItem: CreditItem;
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRecordCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideRecordCaseResult'];
  DecideVillageItemsInput: DecideVillageItemsInput;
  DecideVillageItemsResult: ResolversUnionTypes<ResolversParentTypes>['DecideVillageItemsResult'];
  DeleteOwnAwardInput: DeleteOwnAwardInput;
  DeleteOwnAwardResult: ResolversUnionTypes<ResolversParentTypes>['DeleteOwnAwardResult'];
  DocumentChangeInput: DocumentChangeInput;
  Donation: Donation;
  DonationConfirmed: DonationConfirmed;
  EnlistAsHelperResult: ResolversUnionTypes<ResolversParentTypes>['EnlistAsHelperResult'];
  EnterVillageItemInput: EnterVillageItemInput;
  EnterVillageItemResult: ResolversUnionTypes<ResolversParentTypes>['EnterVillageItemResult'];
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolversUnionTypes<ResolversParentTypes>['FileObjectionResult'];
  GoodDeed: GoodDeed;
  GoodDeedConfirmed: GoodDeedConfirmed;
  HelperEnlisted: HelperEnlisted;
  JoinVillageRecordInput: JoinVillageRecordInput;
  JoinVillageRecordResult: ResolversUnionTypes<ResolversParentTypes>['JoinVillageRecordResult'];
  Label: Label;
  LeaveVillageRecordResult: ResolversUnionTypes<ResolversParentTypes>['LeaveVillageRecordResult'];
  ListAsAbnormalInput: ListAsAbnormalInput;
  Merit: Merit;
  Mutation: Record<PropertyKey, never>;
  ObjectToVillageItemInput: ObjectToVillageItemInput;
  ObjectToVillageItemResult: ResolversUnionTypes<ResolversParentTypes>['ObjectToVillageItemResult'];
  ObjectionInput: ObjectionInput;
  OpenCampaignInput: OpenCampaignInput;
  OpenCampaignResult: ResolversUnionTypes<ResolversParentTypes>['OpenCampaignResult'];
  PledgeCampaign: PledgeCampaign;
  PledgeSigned: PledgeSigned;
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
  Repairability: Repairability;
  ReportDocumentChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReportDocumentChangeResult'];
  ReviewVillageItemsInput: ReviewVillageItemsInput;
  SignPledgeResult: ResolversUnionTypes<ResolversParentTypes>['SignPledgeResult'];
  SocialAssistance: SocialAssistance;
  SocialOrganisation: SocialOrganisation;
  SocialOrganisationInput: SocialOrganisationInput;
  SocialOrganisationListing: SocialOrganisationListing;
  SocialOrganisationRecorded: SocialOrganisationRecorded;
  SocialOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['SocialOrganisationResult'];
  Subject: Subject | FederationReferenceTypes['Subject'];
  VillageBenefit: VillageBenefit;
  VillageItem: VillageItem;
  VillageItemEntered: VillageItemEntered;
  VillageItemsDecided: VillageItemsDecided;
  VillageObjectionAnswered: VillageObjectionAnswered;
  VillageObjectionFiled: VillageObjectionFiled;
  VillageRecord: VillageRecord;
  VillageRecordJoined: VillageRecordJoined;
  VillageRecordLeft: VillageRecordLeft;
  VillageRefused: VillageRefused;
  VillageStarReason: VillageStarReason;
  VillageStars: VillageStars;
  VolunteerService: VolunteerService;
  VolunteerServiceConfirmed: VolunteerServiceConfirmed;
  WithdrawAttestationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawAttestationResult'];
  String: Scalars['String']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SliceDirectiveArgs = {
  form?: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type SliceDirectiveResolver<Result, Parent, ContextType = Context, Args = SliceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbnormalListChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbnormalListChanged'] = ResolversParentTypes['AbnormalListChanged']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbnormalListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbnormalListResult'] = ResolversParentTypes['AbnormalListResult']> = {
  __resolveType: TypeResolveFn<'AbnormalListChanged' | 'VillageRefused', ParentType, ContextType>;
};

export type AnnualInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualInspection'] = ResolversParentTypes['AnnualInspection']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnswerVillageObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerVillageObjectionResult'] = ResolversParentTypes['AnswerVillageObjectionResult']> = {
  __resolveType: TypeResolveFn<'VillageObjectionAnswered' | 'VillageRefused', ParentType, ContextType>;
};

export type ApplyForAttestationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForAttestationResult'] = ResolversParentTypes['ApplyForAttestationResult']> = {
  __resolveType: TypeResolveFn<'AttestationApplied' | 'AttestationRefused', ParentType, ContextType>;
};

export type ApplyForRepairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForRepairResult'] = ResolversParentTypes['ApplyForRepairResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused' | 'RepairExcluded', ParentType, ContextType>;
};

export type AttestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestResult'] = ResolversParentTypes['AttestResult']> = {
  __resolveType: TypeResolveFn<'AttestationRefused' | 'Attested', ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AttestationAsk']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttestationKind']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AttestationAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestationApplied'] = ResolversParentTypes['AttestationApplied']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestationAskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestationAsk'] = ResolversParentTypes['AttestationAsk']> = {
  answer?: Resolver<Maybe<ResolversTypes['AttestationAnswer']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttestationListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestationList'] = ResolversParentTypes['AttestationList']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
};

export type AttestationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestationRefused'] = ResolversParentTypes['AttestationRefused']> = {
  code?: Resolver<ResolversTypes['AttestationRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestationWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestationWithdrawn'] = ResolversParentTypes['AttestationWithdrawn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attested'] = ResolversParentTypes['Attested']> = {
  answer?: Resolver<ResolversTypes['AttestationAnswer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttestationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardDeleted'] = ResolversParentTypes['AwardDeleted']> = {
  deletedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignOpened'] = ResolversParentTypes['CampaignOpened']> = {
  alreadyOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignRefused'] = ResolversParentTypes['CampaignRefused']> = {
  code?: Resolver<ResolversTypes['CampaignRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilAffairsRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilAffairsRecord'] = ResolversParentTypes['CivilAffairsRecord']> = {
  abnormalListings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SocialOrganisationListing']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  donations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Donation']>>, ParentType, ContextType>;
  goodDeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GoodDeed']>>, ParentType, ContextType>;
  inspections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AnnualInspection']>>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['SocialOrganisation']>, ParentType, ContextType>;
  socialAssistance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SocialAssistance']>>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['VillageRecord']>, ParentType, ContextType>;
  volunteerHoursThisYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  volunteering?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteerService']>>, ParentType, ContextType>;
};

export type ConfirmDonationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDonationResult'] = ResolversParentTypes['ConfirmDonationResult']> = {
  __resolveType: TypeResolveFn<'DonationConfirmed' | 'VillageRefused', ParentType, ContextType>;
};

export type ConfirmGoodDeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmGoodDeedResult'] = ResolversParentTypes['ConfirmGoodDeedResult']> = {
  __resolveType: TypeResolveFn<'GoodDeedConfirmed' | 'VillageRefused', ParentType, ContextType>;
};

export type ConfirmVolunteerServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmVolunteerServiceResult'] = ResolversParentTypes['ConfirmVolunteerServiceResult']> = {
  __resolveType: TypeResolveFn<'VillageRefused' | 'VolunteerServiceConfirmed', ParentType, ContextType>;
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

export type DecideVillageItemsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideVillageItemsResult'] = ResolversParentTypes['DecideVillageItemsResult']> = {
  __resolveType: TypeResolveFn<'VillageItemsDecided' | 'VillageRefused', ParentType, ContextType>;
};

export type DeleteOwnAwardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteOwnAwardResult'] = ResolversParentTypes['DeleteOwnAwardResult']> = {
  __resolveType: TypeResolveFn<'AwardDeleted' | 'VillageRefused', ParentType, ContextType>;
};

export type DonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Donation'] = ResolversParentTypes['Donation']> = {
  amountYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  donatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  donationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DonationConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonationConfirmed'] = ResolversParentTypes['DonationConfirmed']> = {
  donationNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnlistAsHelperResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnlistAsHelperResult'] = ResolversParentTypes['EnlistAsHelperResult']> = {
  __resolveType: TypeResolveFn<'CampaignRefused' | 'HelperEnlisted', ParentType, ContextType>;
};

export type EnterVillageItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterVillageItemResult'] = ResolversParentTypes['EnterVillageItemResult']> = {
  __resolveType: TypeResolveFn<'VillageItemEntered' | 'VillageRefused', ParentType, ContextType>;
};

export type FileObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileObjectionResult'] = ResolversParentTypes['FileObjectionResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type GoodDeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodDeed'] = ResolversParentTypes['GoodDeed']> = {
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deedNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GoodDeedConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodDeedConfirmed'] = ResolversParentTypes['GoodDeedConfirmed']> = {
  deedNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelperEnlistedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelperEnlisted'] = ResolversParentTypes['HelperEnlisted']> = {
  alreadyEnlisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinVillageRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinVillageRecordResult'] = ResolversParentTypes['JoinVillageRecordResult']> = {
  __resolveType: TypeResolveFn<'VillageRecordJoined' | 'VillageRefused', ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaveVillageRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveVillageRecordResult'] = ResolversParentTypes['LeaveVillageRecordResult']> = {
  __resolveType: TypeResolveFn<'VillageRecordLeft' | 'VillageRefused', ParentType, ContextType>;
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
  answerVillageObjection?: Resolver<ResolversTypes['AnswerVillageObjectionResult'], ParentType, ContextType, RequireFields<MutationAnswerVillageObjectionArgs, 'input'>>;
  applyForAttestation?: Resolver<ResolversTypes['ApplyForAttestationResult'], ParentType, ContextType, RequireFields<MutationApplyForAttestationArgs, 'input'>>;
  applyForCivilAffairsRepair?: Resolver<ResolversTypes['ApplyForRepairResult'], ParentType, ContextType, RequireFields<MutationApplyForCivilAffairsRepairArgs, 'input'>>;
  attest?: Resolver<ResolversTypes['AttestResult'], ParentType, ContextType, RequireFields<MutationAttestArgs, 'application'>>;
  confirmDonation?: Resolver<ResolversTypes['ConfirmDonationResult'], ParentType, ContextType, RequireFields<MutationConfirmDonationArgs, 'input'>>;
  confirmGoodDeed?: Resolver<ResolversTypes['ConfirmGoodDeedResult'], ParentType, ContextType, RequireFields<MutationConfirmGoodDeedArgs, 'input'>>;
  confirmHelperService?: Resolver<ResolversTypes['ConfirmVolunteerServiceResult'], ParentType, ContextType, RequireFields<MutationConfirmHelperServiceArgs, 'input'>>;
  confirmVolunteerService?: Resolver<ResolversTypes['ConfirmVolunteerServiceResult'], ParentType, ContextType, RequireFields<MutationConfirmVolunteerServiceArgs, 'input'>>;
  decideCivilAffairsCase?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCivilAffairsCaseArgs, 'input'>>;
  decideVillageItems?: Resolver<ResolversTypes['DecideVillageItemsResult'], ParentType, ContextType, RequireFields<MutationDecideVillageItemsArgs, 'input'>>;
  deleteOwnAward?: Resolver<ResolversTypes['DeleteOwnAwardResult'], ParentType, ContextType, RequireFields<MutationDeleteOwnAwardArgs, 'input'>>;
  enlistAsHelper?: Resolver<ResolversTypes['EnlistAsHelperResult'], ParentType, ContextType, RequireFields<MutationEnlistAsHelperArgs, 'campaign'>>;
  enterVillageItem?: Resolver<ResolversTypes['EnterVillageItemResult'], ParentType, ContextType, RequireFields<MutationEnterVillageItemArgs, 'input'>>;
  extendCivilAffairsObjection?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationExtendCivilAffairsObjectionArgs, 'id'>>;
  fileCivilAffairsObjection?: Resolver<ResolversTypes['FileObjectionResult'], ParentType, ContextType, RequireFields<MutationFileCivilAffairsObjectionArgs, 'input'>>;
  joinVillageRecord?: Resolver<ResolversTypes['JoinVillageRecordResult'], ParentType, ContextType, RequireFields<MutationJoinVillageRecordArgs, 'input'>>;
  leaveVillageRecord?: Resolver<ResolversTypes['LeaveVillageRecordResult'], ParentType, ContextType>;
  listAsAbnormal?: Resolver<ResolversTypes['AbnormalListResult'], ParentType, ContextType, RequireFields<MutationListAsAbnormalArgs, 'input'>>;
  objectToVillageItem?: Resolver<ResolversTypes['ObjectToVillageItemResult'], ParentType, ContextType, RequireFields<MutationObjectToVillageItemArgs, 'input'>>;
  openCampaign?: Resolver<ResolversTypes['OpenCampaignResult'], ParentType, ContextType, RequireFields<MutationOpenCampaignArgs, 'input'>>;
  recordAnnualInspection?: Resolver<ResolversTypes['SocialOrganisationResult'], ParentType, ContextType, RequireFields<MutationRecordAnnualInspectionArgs, 'input'>>;
  registerCommittee?: Resolver<ResolversTypes['SocialOrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterCommitteeArgs, 'input'>>;
  registerSocialOrganisation?: Resolver<ResolversTypes['SocialOrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterSocialOrganisationArgs, 'input'>>;
  removeFromAbnormalList?: Resolver<ResolversTypes['AbnormalListResult'], ParentType, ContextType, RequireFields<MutationRemoveFromAbnormalListArgs, 'documentNo'>>;
  reportCivilAffairsDocumentChange?: Resolver<ResolversTypes['ReportDocumentChangeResult'], ParentType, ContextType, RequireFields<MutationReportCivilAffairsDocumentChangeArgs, 'input'>>;
  reviewVillageItems?: Resolver<ResolversTypes['DecideVillageItemsResult'], ParentType, ContextType, RequireFields<MutationReviewVillageItemsArgs, 'input'>>;
  signPledge?: Resolver<ResolversTypes['SignPledgeResult'], ParentType, ContextType, RequireFields<MutationSignPledgeArgs, 'campaign'>>;
  withdrawAttestation?: Resolver<ResolversTypes['WithdrawAttestationResult'], ParentType, ContextType, RequireFields<MutationWithdrawAttestationArgs, 'id'>>;
};

export type ObjectToVillageItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToVillageItemResult'] = ResolversParentTypes['ObjectToVillageItemResult']> = {
  __resolveType: TypeResolveFn<'VillageObjectionFiled' | 'VillageRefused', ParentType, ContextType>;
};

export type OpenCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCampaignResult'] = ResolversParentTypes['OpenCampaignResult']> = {
  __resolveType: TypeResolveFn<'CampaignOpened' | 'CampaignRefused', ParentType, ContextType>;
};

export type PledgeCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeCampaign'] = ResolversParentTypes['PledgeCampaign']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organiser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PledgeSignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeSigned'] = ResolversParentTypes['PledgeSigned']> = {
  alreadySigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  campaign?: Resolver<Maybe<ResolversTypes['PledgeCampaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'code'>>;
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

export type SignPledgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignPledgeResult'] = ResolversParentTypes['SignPledgeResult']> = {
  __resolveType: TypeResolveFn<'CampaignRefused' | 'PledgeSigned', ParentType, ContextType>;
};

export type SocialAssistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialAssistance'] = ResolversParentTypes['SocialAssistance']> = {
  assistanceNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SocialAssistanceKind']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SocialOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganisation'] = ResolversParentTypes['SocialOrganisation']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SocialOrganisationKind']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SocialOrganisationListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganisationListing'] = ResolversParentTypes['SocialOrganisationListing']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SocialOrganisationRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganisationRecorded'] = ResolversParentTypes['SocialOrganisationRecorded']> = {
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganisationResult'] = ResolversParentTypes['SocialOrganisationResult']> = {
  __resolveType: TypeResolveFn<'SocialOrganisationRecorded' | 'VillageRefused', ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attestations?: Resolver<Maybe<ResolversTypes['AttestationList']>, ParentType, ContextType>;
  civilAffairs?: Resolver<Maybe<ResolversTypes['CivilAffairsRecord']>, ParentType, ContextType>;
  civilAffairsCases?: Resolver<Maybe<ResolversTypes['RecordCases']>, ParentType, ContextType>;
  civilAffairsItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
  civilAffairsMerits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Merit']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VillageBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageBenefit'] = ResolversParentTypes['VillageBenefit']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VillageBenefitKind']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leastStars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VillageItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageItem'] = ResolversParentTypes['VillageItem']> = {
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  councilOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VillageItemKind']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VillageItemState']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VillageItemEnteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageItemEntered'] = ResolversParentTypes['VillageItemEntered']> = {
  alreadyEntered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VillageItemsDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageItemsDecided'] = ResolversParentTypes['VillageItemsDecided']> = {
  accepted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VillageObjectionAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageObjectionAnswered'] = ResolversParentTypes['VillageObjectionAnswered']> = {
  itemNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VillageItemState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VillageObjectionFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageObjectionFiled'] = ResolversParentTypes['VillageObjectionFiled']> = {
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VillageRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageRecord'] = ResolversParentTypes['VillageRecord']> = {
  benefits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageBenefit']>>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageItem']>>, ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['VillageResidence']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageStars']>>, ParentType, ContextType>;
  unratedBecause?: Resolver<Maybe<ResolversTypes['VillageUnrated']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  villageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VillageRecordJoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageRecordJoined'] = ResolversParentTypes['VillageRecordJoined']> = {
  alreadyMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VillageRecordLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageRecordLeft'] = ResolversParentTypes['VillageRecordLeft']> = {
  deletedItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VillageRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageRefused'] = ResolversParentTypes['VillageRefused']> = {
  code?: Resolver<ResolversTypes['VillageRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VillageStarReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageStarReason'] = ResolversParentTypes['VillageStarReason']> = {
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VillageStarsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageStars'] = ResolversParentTypes['VillageStars']> = {
  because?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageStarReason']>>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  final?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerService'] = ResolversParentTypes['VolunteerService']> = {
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolunteerServiceConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerServiceConfirmed'] = ResolversParentTypes['VolunteerServiceConfirmed']> = {
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  serviceNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawAttestationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAttestationResult'] = ResolversParentTypes['WithdrawAttestationResult']> = {
  __resolveType: TypeResolveFn<'AttestationRefused' | 'AttestationWithdrawn', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AbnormalListChanged?: AbnormalListChangedResolvers<ContextType>;
  AbnormalListResult?: AbnormalListResultResolvers<ContextType>;
  AnnualInspection?: AnnualInspectionResolvers<ContextType>;
  AnswerVillageObjectionResult?: AnswerVillageObjectionResultResolvers<ContextType>;
  ApplyForAttestationResult?: ApplyForAttestationResultResolvers<ContextType>;
  ApplyForRepairResult?: ApplyForRepairResultResolvers<ContextType>;
  AttestResult?: AttestResultResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  AttestationApplied?: AttestationAppliedResolvers<ContextType>;
  AttestationAsk?: AttestationAskResolvers<ContextType>;
  AttestationList?: AttestationListResolvers<ContextType>;
  AttestationRefused?: AttestationRefusedResolvers<ContextType>;
  AttestationWithdrawn?: AttestationWithdrawnResolvers<ContextType>;
  Attested?: AttestedResolvers<ContextType>;
  AwardDeleted?: AwardDeletedResolvers<ContextType>;
  CampaignOpened?: CampaignOpenedResolvers<ContextType>;
  CampaignRefused?: CampaignRefusedResolvers<ContextType>;
  CivilAffairsRecord?: CivilAffairsRecordResolvers<ContextType>;
  ConfirmDonationResult?: ConfirmDonationResultResolvers<ContextType>;
  ConfirmGoodDeedResult?: ConfirmGoodDeedResultResolvers<ContextType>;
  ConfirmVolunteerServiceResult?: ConfirmVolunteerServiceResultResolvers<ContextType>;
  CreditFigure?: CreditFigureResolvers<ContextType>;
  CreditIndicator?: CreditIndicatorResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRecordCaseResult?: DecideRecordCaseResultResolvers<ContextType>;
  DecideVillageItemsResult?: DecideVillageItemsResultResolvers<ContextType>;
  DeleteOwnAwardResult?: DeleteOwnAwardResultResolvers<ContextType>;
  Donation?: DonationResolvers<ContextType>;
  DonationConfirmed?: DonationConfirmedResolvers<ContextType>;
  EnlistAsHelperResult?: EnlistAsHelperResultResolvers<ContextType>;
  EnterVillageItemResult?: EnterVillageItemResultResolvers<ContextType>;
  FileObjectionResult?: FileObjectionResultResolvers<ContextType>;
  GoodDeed?: GoodDeedResolvers<ContextType>;
  GoodDeedConfirmed?: GoodDeedConfirmedResolvers<ContextType>;
  HelperEnlisted?: HelperEnlistedResolvers<ContextType>;
  JoinVillageRecordResult?: JoinVillageRecordResultResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LeaveVillageRecordResult?: LeaveVillageRecordResultResolvers<ContextType>;
  Merit?: MeritResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ObjectToVillageItemResult?: ObjectToVillageItemResultResolvers<ContextType>;
  OpenCampaignResult?: OpenCampaignResultResolvers<ContextType>;
  PledgeCampaign?: PledgeCampaignResolvers<ContextType>;
  PledgeSigned?: PledgeSignedResolvers<ContextType>;
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
  SignPledgeResult?: SignPledgeResultResolvers<ContextType>;
  SocialAssistance?: SocialAssistanceResolvers<ContextType>;
  SocialOrganisation?: SocialOrganisationResolvers<ContextType>;
  SocialOrganisationListing?: SocialOrganisationListingResolvers<ContextType>;
  SocialOrganisationRecorded?: SocialOrganisationRecordedResolvers<ContextType>;
  SocialOrganisationResult?: SocialOrganisationResultResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  VillageBenefit?: VillageBenefitResolvers<ContextType>;
  VillageItem?: VillageItemResolvers<ContextType>;
  VillageItemEntered?: VillageItemEnteredResolvers<ContextType>;
  VillageItemsDecided?: VillageItemsDecidedResolvers<ContextType>;
  VillageObjectionAnswered?: VillageObjectionAnsweredResolvers<ContextType>;
  VillageObjectionFiled?: VillageObjectionFiledResolvers<ContextType>;
  VillageRecord?: VillageRecordResolvers<ContextType>;
  VillageRecordJoined?: VillageRecordJoinedResolvers<ContextType>;
  VillageRecordLeft?: VillageRecordLeftResolvers<ContextType>;
  VillageRefused?: VillageRefusedResolvers<ContextType>;
  VillageStarReason?: VillageStarReasonResolvers<ContextType>;
  VillageStars?: VillageStarsResolvers<ContextType>;
  VolunteerService?: VolunteerServiceResolvers<ContextType>;
  VolunteerServiceConfirmed?: VolunteerServiceConfirmedResolvers<ContextType>;
  WithdrawAttestationResult?: WithdrawAttestationResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
