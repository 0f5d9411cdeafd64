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

export type AcceptCommitmentInput = {
  readonly commitmentNo: Scalars['String']['input'];
  readonly content: Scalars['String']['input'];
  readonly kind: PublicCommitmentKind;
  readonly subject: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type ApplyForRemovalInput = {
  readonly listing: Scalars['ID']['input'];
  readonly proof: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type ApplyForRepairResult = RecordCaseFiled | RecordCaseRefused | RepairExcluded;

export type AssessCommitmentInput = {
  readonly commitmentNo: Scalars['String']['input'];
  /** Of the finding, where it was broken. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  readonly performance: CommitmentPerformance;
};

export type AssessedSubject = {
  readonly __typename?: 'AssessedSubject';
  readonly assessment?: Maybe<Assessment>;
  readonly evaluation?: Maybe<Evaluation>;
  readonly id: Scalars['ID']['output'];
  readonly registration?: Maybe<Registration>;
};

/** The verdict. CLEAR only when every required source answered from fresh data with nothing in force. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** Codes such as SUBJECT_NOT_REGISTERED. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  readonly legalBasis: Label;
  readonly matter: Scalars['String']['output'];
  readonly matterLabel: Label;
  readonly sources: ReadonlyArray<SourceVerdict>;
  readonly verdict: Verdict;
};

export type BenefitAnswer =
  | 'NO'
  /** A source did not answer: ask again, and deny nothing for it. */
  | 'NOT_AVAILABLE'
  | 'YES';

/** Who is preferred, who is excluded and by what, and of whom too little is known to say. */
export type BidRanking = {
  readonly __typename?: 'BidRanking';
  /** The rule that lets good standing prefer. */
  readonly basis: Label;
  /** What the order may be used for. */
  readonly condition: Label;
  /** By listed measures only 限制措施. */
  readonly excluded: ReadonlyArray<ExcludedCandidate>;
  /** Best first; equals share a rank. */
  readonly ranked?: Maybe<ReadonlyArray<RankedCandidate>>;
  /** Never ranked silently: a required source, or one that the evaluation reads, is missing. */
  readonly undecided: ReadonlyArray<UndecidedCandidate>;
};

/** 一批主体: a business case with every subject that it names, 500 at most, judged in one reading of every source. */
export type CaseAssessments = {
  readonly __typename?: 'CaseAssessments';
  /** In the order in which the case names them; ask here rather than under subjects, and every table is read once. */
  readonly answers?: Maybe<ReadonlyArray<AssessedSubject>>;
  /** The number of the case. */
  readonly case: Scalars['ID']['output'];
  /** 投标人排序: the order of preference among candidates whose bids are otherwise equal. Null for a matter that ranks nobody. */
  readonly ranking?: Maybe<BidRanking>;
  readonly subjects: ReadonlyArray<Subject>;
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

export type Commitment = {
  readonly __typename?: 'Commitment';
  readonly acceptedBy?: Maybe<Scalars['String']['output']>;
  readonly acceptedByUscc?: Maybe<Scalars['String']['output']>;
  readonly commitmentNo?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly kind?: Maybe<PublicCommitmentKind>;
  readonly madeOn?: Maybe<Scalars['Date']['output']>;
  /** 履行期限已过: its last day is over, and the body that accepted it has not found it kept or broken. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  readonly performance?: Maybe<CommitmentPerformance>;
  readonly performedOn?: Maybe<Scalars['Date']['output']>;
  readonly posted?: Maybe<Scalars['Boolean']['output']>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type CommitmentKept = {
  readonly __typename?: 'CommitmentKept';
  readonly commitment: Commitment;
};

export type CommitmentPerformance =
  | 'BROKEN'
  | 'PARTLY_PERFORMED'
  | 'PENDING'
  | 'PERFORMED';

/** Why nothing was done, and what to do. */
export type CommitmentRefused = {
  readonly __typename?: 'CommitmentRefused';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type CommitmentResult = CommitmentKept | CommitmentRefused;

export type Commitments = {
  readonly __typename?: 'Commitments';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For everybody those that are posted; for the subject, the centre and a court all, for an agency what it accepted. */
  readonly made?: Maybe<ReadonlyArray<Commitment>>;
};

export type ComprehensiveEntry = {
  readonly __typename?: 'ComprehensiveEntry';
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The number of the item or posting that it follows from; one fact for each. */
  readonly item?: Maybe<Scalars['String']['output']>;
  readonly ledger?: Maybe<Scalars['String']['output']>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  /** Whole points; a reversal has the opposite sign. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 冲正: the entry that it takes back. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** Who told the centre. */
  readonly toldBy?: Maybe<Scalars['String']['output']>;
};

export type ComprehensiveLedger = {
  readonly __typename?: 'ComprehensiveLedger';
  /** By day, oldest first. */
  readonly entries?: Maybe<ReadonlyArray<ComprehensiveEntry>>;
};

export type CreateShopCardResult = HaibeiRefused | ShopCardCreated;

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

export type CreditLabel =
  /** 守信激励对象: on a red list. */
  | 'INCENTIVE'
  /** 失信惩戒对象: on a serious list. */
  | 'PUNISHED';

export type DecideListingInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly facts: Scalars['String']['input'];
  readonly listing: Scalars['ID']['input'];
  readonly measures: ReadonlyArray<PunitiveMeasure>;
  /** 救济途径: review and suit, with their periods. */
  readonly remedies: Scalars['String']['input'];
  readonly removalConditions: Scalars['String']['input'];
  /** The legal representative or controller who is responsible; in the document, and never published. */
  readonly responsiblePerson?: InputMaybe<Scalars['String']['input']>;
};

export type DecideListingRemovalInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly grant: Scalars['Boolean']['input'];
  readonly listing: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type DecideRecordCaseResult = RecordCaseDecided | RecordCaseRefused;

export type DimensionScore = {
  readonly __typename?: 'DimensionScore';
  /** False where it may not be used: FINANCIAL without authorisation. */
  readonly available?: Maybe<Scalars['Boolean']['output']>;
  /** GOVERNMENT 政务, JUDICIAL 司法, FINANCIAL 金融, ENTERPRISE 企业, SOCIAL 社会. */
  readonly dimension?: Maybe<Scalars['String']['output']>;
  /** 0 to 100; null where the dimension is not available. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Its part of the whole, 0 to 1; an absent dimension's is shared out. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
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

export type DocumentPart = {
  readonly __typename?: 'DocumentPart';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** One domain of a firm's public record. */
export type DomainRecord = {
  readonly __typename?: 'DomainRecord';
  readonly domain: RecordDomain;
  readonly others?: Maybe<ReadonlyArray<ForeignListing>>;
  readonly penalties?: Maybe<ReadonlyArray<Penalty>>;
  readonly red?: Maybe<ReadonlyArray<RedListing>>;
  readonly serious?: Maybe<ReadonlyArray<SeriousListing>>;
};

/** 评价条目. One of a slice that the caller does not hold is withheld: it says what it costs, and whom to ask. */
export type EvaluatedItem = {
  readonly __typename?: 'EvaluatedItem';
  /** The article of the rulebook. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** The rulebook's item, such as O-TAX-01. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly counted?: Maybe<Scalars['Boolean']['output']>;
  readonly dimension?: Maybe<Scalars['String']['output']>;
  /** B, C or D by 直接判级. */
  readonly direct?: Maybe<Scalars['String']['output']>;
  readonly document?: Maybe<Scalars['String']['output']>;
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What the record's owner calls it. */
  readonly id?: Maybe<Scalars['String']['output']>;
  readonly label?: Maybe<Label>;
  /** What the record rests on. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** COUNTED, DISPUTED, REPAIRED, EXPIRED, SAME_ACT, ARCHIVED, WAITS, NO_RULE and the like. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly owner?: Maybe<Label>;
  /** Signed points; 0 for a direct grade and for what does not count. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** What the subject may do, and what that is worth. */
  readonly remedy?: Maybe<Label>;
  readonly slice?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly why?: Maybe<Label>;
  readonly withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 公共信用综合评价. Nothing of it is stored: every reading computes it anew from what the agencies say. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** Sources without which there is no level. */
  readonly missing?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why there is none. */
  readonly reason?: Maybe<Label>;
  /** One for each rulebook 评价办法 that is in force for organisations, whoever issued it. */
  readonly rulebooks?: Maybe<ReadonlyArray<RulebookEvaluation>>;
  readonly status?: Maybe<EvaluationStatus>;
};

export type EvaluationLevel =
  /** 优. */
  | 'EXCELLENT'
  /** 中. */
  | 'FAIR'
  /** 良. */
  | 'GOOD'
  /** 差. */
  | 'POOR';

export type EvaluationStatus =
  | 'EVALUATED'
  /** A source that the evaluation reads did not answer, was never loaded or is stale; or the subject is not registered. */
  | 'INCOMPLETE'
  /** Government bodies, public institutions, sole traders and persons have no evaluation. */
  | 'NOT_APPLICABLE';

export type ExcludedCandidate = {
  readonly __typename?: 'ExcludedCandidate';
  readonly measures: ReadonlyArray<Reason>;
  readonly subject: Scalars['ID']['output'];
};

export type FieldCorrection = {
  readonly field: Scalars['String']['input'];
  /** The value as the record shows it; null: none. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type FileObjectionResult = RecordCaseFiled | RecordCaseRefused;

export type ForeignListing = {
  readonly __typename?: 'ForeignListing';
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: an objection is open at the owner; the content is then shown to nobody here. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly domain?: Maybe<RecordDomain>;
  readonly kind?: Maybe<ListKind>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly listCode?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection to its owner refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

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

export type GovernmentJudgment = {
  readonly __typename?: 'GovernmentJudgment';
  readonly agreementNo?: Maybe<Scalars['String']['output']>;
  readonly excuse?: Maybe<Scalars['String']['output']>;
  readonly finding?: Maybe<Scalars['String']['output']>;
  readonly flaggedOn?: Maybe<Scalars['Date']['output']>;
  readonly judgmentNo?: Maybe<Scalars['String']['output']>;
  /** FLAG_BREACH, FLAG_UNPERFORMED or LISTED. */
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly levelSince?: Maybe<Scalars['Date']['output']>;
  readonly performBy?: Maybe<Scalars['Date']['output']>;
};

/** 政府承诺. */
export type GovernmentPromise = {
  readonly __typename?: 'GovernmentPromise';
  /** 统一社会信用代码 of the organ that found it. */
  readonly brokenBy?: Maybe<Scalars['String']['output']>;
  readonly brokenDocument?: Maybe<Scalars['String']['output']>;
  readonly brokenOn?: Maybe<Scalars['Date']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  /** Null: the public. */
  readonly counterparty?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly excuse?: Maybe<PromiseExcuse>;
  /** Why what was pleaded changes nothing. */
  readonly excuseAnswered?: Maybe<Label>;
  readonly kind?: Maybe<PromiseKind>;
  readonly performanceDocument?: Maybe<Scalars['String']['output']>;
  readonly performedOn?: Maybe<Scalars['Date']['output']>;
  readonly promiseNo?: Maybe<Scalars['String']['output']>;
  readonly promisedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly standing?: Maybe<PromiseStanding>;
};

export type GovernmentRecord = {
  readonly __typename?: 'GovernmentRecord';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly courtsAnswered?: Maybe<Scalars['Boolean']['output']>;
  /** 行政协议违约: null while the courts do not answer. */
  readonly judgments?: Maybe<ReadonlyArray<GovernmentJudgment>>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly promises?: Maybe<ReadonlyArray<GovernmentPromise>>;
  /** Promises overdue or broken, and the courts' flags that are not closed, together; null while the courts do not answer. */
  readonly unkept?: Maybe<Scalars['Int']['output']>;
};

export type Haibei = {
  readonly __typename?: 'Haibei';
  /** The instant of the reading. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the grade opens a benefit of the caller's own organisation: all that its provider is told. */
  readonly benefit?: Maybe<BenefitAnswer>;
  /** What the grade opens today, for the resident; nothing that the law grants is among it. */
  readonly benefits?: Maybe<ReadonlyArray<HaibeiBenefit>>;
  /** The resident's cards, latest first; each scan of one is a look of the access log under SHOP_CARD. */
  readonly cards?: Maybe<ReadonlyArray<ShopCard>>;
  /** Null unless SCORED. */
  readonly grade?: Maybe<HaibeiGrade>;
  readonly issuedBy?: Maybe<Label>;
  readonly items?: Maybe<ReadonlyArray<HaibeiItem>>;
  /** Who did not answer, while NOT_AVAILABLE. */
  readonly missing?: Maybe<ReadonlyArray<Label>>;
  /** Points to the next grade; null at AAA. */
  readonly pointsToNextGrade?: Maybe<Scalars['Int']['output']>;
  /**
   * A report 信用报告 signed by the centre, which the resident may hand to whom it names, such as for recruitment: name, grade
   * and day, and no points. Who holds it verifies it without asking anybody. Only the resident gets one; null unless SCORED.
   */
  readonly report?: Maybe<Scalars['String']['output']>;
  /** The rulebook 评价办法, and the authority that issued it. */
  readonly rulebook?: Maybe<Label>;
  /** 1000 and what the items in force add. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  readonly status?: Maybe<HaibeiStatus>;
  /** What would add points, by rule 加分途径. */
  readonly waysUp?: Maybe<ReadonlyArray<HaibeiWay>>;
};


export type HaibeiBenefitArgs = {
  code: Scalars['ID']['input'];
};


export type HaibeiReportArgs = {
  days?: Scalars['Int']['input'];
  recipient: Scalars['String']['input'];
};

/** A benefit 惠民措施 that its provider gives of its own will. What the law grants is nobody's benefit, and has no kind here. */
export type HaibeiBenefit = {
  readonly __typename?: 'HaibeiBenefit';
  readonly basis: Label;
  readonly code: Scalars['ID']['output'];
  readonly from: Scalars['Date']['output'];
  /** The authority that issued the list, and its document. */
  readonly issuedBy: Label;
  readonly kind: HaibeiBenefitKind;
  readonly label: Label;
  readonly leastGrade: HaibeiGrade;
  /** 统一社会信用代码. */
  readonly provider: Scalars['String']['output'];
  readonly providerName: Label;
  readonly terms: Label;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type HaibeiBenefitKind =
  /** 信易批: green channel, and papers that may follow. */
  | 'GREEN_CHANNEL'
  /** 信易医: treatment without deposit. */
  | 'HOSPITAL_DEPOSIT'
  /** 信易借: books without deposit. */
  | 'LIBRARY_DEPOSIT'
  /** 信易租. */
  | 'RENT'
  /** 信易健. */
  | 'SPORT'
  /** 信易游. */
  | 'TOURISM'
  /** 信易行. */
  | 'TRANSPORT';

export type HaibeiGrade =
  /** 诚信 */
  | 'A'
  /** 诚信优秀 */
  | 'AA'
  /** 诚信模范 */
  | 'AAA';

export type HaibeiItem = {
  readonly __typename?: 'HaibeiItem';
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly change?: Maybe<Label>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly counted?: Maybe<Scalars['Boolean']['output']>;
  /** First and last day on which it counts. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly label?: Maybe<Label>;
  /** Who confirmed it. */
  readonly owner?: Maybe<Label>;
  /** Null where it does not count. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly why?: Maybe<Label>;
};

export type HaibeiJoined = {
  readonly __typename?: 'HaibeiJoined';
  /** True when there was a score before; nothing was written again. */
  readonly alreadyJoined: Scalars['Boolean']['output'];
  readonly joinedOn: Scalars['Date']['output'];
};

export type HaibeiLeft = {
  readonly __typename?: 'HaibeiLeft';
  readonly leftOn: Scalars['Date']['output'];
};

export type HaibeiRefusal =
  | 'BAD_TERM'
  | 'CARD_NOT_FOUND'
  | 'NOT_A_CREDIT_SUBJECT'
  | 'NOT_OPTED_IN'
  | 'NOT_REGISTERED'
  | 'NOT_YOUR_RECORD'
  | 'TOO_MANY_CARDS';

/** Why nothing was done, and what to do. */
export type HaibeiRefused = {
  readonly __typename?: 'HaibeiRefused';
  readonly code: HaibeiRefusal;
  readonly message: Scalars['String']['output'];
};

export type HaibeiStatus =
  /** 暂不可用: a source did not answer. Never a lower score instead. */
  | 'NOT_AVAILABLE'
  /** The person did not opt in, or nobody is known of this identifier: both alike. */
  | 'NO_SCORE'
  | 'SCORED';

export type HaibeiWay = {
  readonly __typename?: 'HaibeiWay';
  /** Points that the next step adds. */
  readonly adds?: Maybe<Scalars['Int']['output']>;
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly label?: Maybe<Label>;
  /** What the next step takes. */
  readonly step?: Maybe<Label>;
};

export type IdentityDocument = {
  readonly __typename?: 'IdentityDocument';
  /** RESIDENT_IDENTITY_CARD 居民身份证. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Masked as 371002********0015. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

export type JoinHaibeiResult = HaibeiJoined | HaibeiRefused;

/** A text for people, in both languages. */
export type Label = {
  readonly __typename?: 'Label';
  readonly en: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type LatePublication = {
  readonly __typename?: 'LatePublication';
  readonly authority: Scalars['String']['output'];
  readonly authorityUscc: Scalars['String']['output'];
  /** Calendar days after the last day. */
  readonly daysLate: Scalars['Int']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly documentNo: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly publishedOn: Scalars['Date']['output'];
  /** Null for a natural person. */
  readonly subject?: Maybe<Scalars['ID']['output']>;
};

export type LeaveHaibeiResult = HaibeiLeft | HaibeiRefused;

/** How many items do not count, and why. */
export type LeftOut = {
  readonly __typename?: 'LeftOut';
  readonly disputed: Scalars['Int']['output'];
  readonly expired: Scalars['Int']['output'];
  readonly repaired: Scalars['Int']['output'];
};

export type ListEvent = {
  readonly __typename?: 'ListEvent';
  /** What listeners get, as JSON. */
  readonly data: Scalars['String']['output'];
  readonly id: Scalars['String']['output'];
};

export type ListEvents = {
  readonly __typename?: 'ListEvents';
  readonly events: ReadonlyArray<ListEvent>;
  /** The number of the last event there is. */
  readonly latest: Scalars['String']['output'];
};

export type ListKind =
  /** 守信红名单. */
  | 'RED'
  /** 失信名单: serious untrustworthy lists, judgment debtors and the like. */
  | 'UNTRUSTWORTHY';

export type ListingActInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly listing: Scalars['ID']['input'];
  /** The record, the reason, or the manner of service. */
  readonly text: Scalars['String']['input'];
};

export type ListingActResult = ListingAdvanced | ListingRefused;

export type ListingAdvanced = {
  readonly __typename?: 'ListingAdvanced';
  readonly procedure: ListingProcedure;
};

export type ListingDocument = {
  readonly __typename?: 'ListingDocument';
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<ListingDocumentKind>;
  readonly on?: Maybe<Scalars['Date']['output']>;
  readonly parts?: Maybe<ReadonlyArray<DocumentPart>>;
};

export type ListingDocumentKind =
  | 'DECISION'
  | 'DROP'
  | 'HEARING'
  | 'LISTING'
  | 'PRE_NOTICE'
  | 'RELISTING'
  | 'REMOVAL'
  | 'REMOVAL_APPLICATION'
  | 'REMOVAL_REFUSAL'
  | 'REVOCATION'
  | 'SERVICE'
  | 'STATEMENT'
  | 'STOP';

/** A procedure of a serious untrustworthy list, for its authority and its subject. */
export type ListingProcedure = {
  readonly __typename?: 'ListingProcedure';
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documents?: Maybe<ReadonlyArray<ListingDocument>>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly listCode?: Maybe<SeriousList>;
  readonly listingNo?: Maybe<Scalars['ID']['output']>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** After this day early removal may be applied for; null: the basis gives none. */
  readonly removableFrom?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<ListingState>;
  /** The last day of statement and defence. */
  readonly statementBy?: Maybe<Scalars['Date']['output']>;
  /** The last day on the list; it stops by itself. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Why nothing was done, and what to do. */
export type ListingRefused = {
  readonly __typename?: 'ListingRefused';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type ListingState =
  | 'DECIDED'
  | 'DROPPED'
  | 'EXPIRED'
  | 'LISTED'
  | 'NOTICED'
  | 'REMOVAL_APPLIED'
  | 'REMOVED'
  | 'REVOKED'
  /** 自动终止: the penalty that founded it fell before the subject was listed. */
  | 'STOPPED';

export type MakeCommitmentInput = {
  /** 统一社会信用代码 of the body to which it is made. */
  readonly acceptedByUscc: Scalars['String']['input'];
  readonly commitmentNo: Scalars['String']['input'];
  readonly content: Scalars['String']['input'];
  /** VOLUNTARY or INDUSTRY_DISCIPLINE. */
  readonly kind: PublicCommitmentKind;
  readonly posted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The identifier cannot be one: its length, characters or a check digit are wrong. */
export type MalformedIdentifier = {
  readonly __typename?: 'MalformedIdentifier';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type MarkPromiseBrokenInput = {
  /** With PUBLIC_INTEREST: the decision by which the change was compensated. */
  readonly compensationDocument?: InputMaybe<Scalars['String']['input']>;
  /** The decision that finds it broken. */
  readonly documentNo: Scalars['String']['input'];
  readonly excuse?: PromiseExcuse;
  readonly foundOn: Scalars['Date']['input'];
  readonly promiseNo: Scalars['String']['input'];
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
  /** An agency enters the commitment that it accepted in a business. */
  readonly acceptCommitment: CommitmentResult;
  /** 信用修复: one application with commitment and proof. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly applyForCentreRepair: ApplyForRepairResult;
  /** 申请提前移出: the subject, once the basis allows it. */
  readonly applyForListingRemoval: ListingActResult;
  /** 履约: the accepting body says whether it was kept; a broken one is an item that verdicts read. */
  readonly assessCommitment: CommitmentResult;
  /**
   * A card 海贝分二维码 for the shop's wall: who scans it sees the masked name and the grade, until its last day or until it is
   * taken back. Who may: the person, under OWN_RECORD.
   */
  readonly createShopCard: CreateShopCardResult;
  /** Decides a case with a reason; the record follows at once. Who may: the credit centre 信用中心, or the authority that decided what the record says. */
  readonly decideCentreCase: DecideRecordCaseResult;
  /** 列入决定: signed by the head of the authority. */
  readonly decideListing: ListingActResult;
  /** 移出 or refusal. */
  readonly decideListingRemoval: ListingActResult;
  /** The authority lets the procedure go. */
  readonly dropListing: ListingActResult;
  /** Puts the answer to an objection off to the last day that its rule gives. Who may: as to decide. */
  readonly extendCentreObjection: DecideRecordCaseResult;
  /** 异议: the subject objects to one of its records here, once. Who may: the subject or its mandate, under OWN_RECORD. */
  readonly fileCentreObjection: FileObjectionResult;
  /** 听证: held where the subject asked for it. */
  readonly holdListingHearing: ListingActResult;
  /** An adult opts into a Haibei score 开通海贝分. Who may: the person, under OWN_RECORD. Nobody is asked to, or loses by not having one. */
  readonly joinHaibei: JoinHaibeiResult;
  /** Opts out 注销海贝分: the score ceases to exist, and every card with it. Who may: the person, under OWN_RECORD. */
  readonly leaveHaibei: LeaveHaibeiResult;
  /** 信用承诺: an organisation commits itself, and posts it in the shop if it likes. */
  readonly makeCommitment: CommitmentResult;
  /**
   * The superior organ finds a promise broken 认定违约, by a document, once its deadline has passed. A change of division,
   * government, functions or persons is recorded, and is no defence (优化营商环境条例 art. 31).
   */
  readonly markPromiseBroken: PromiseResult;
  /** 严重失信主体名单 (domain.md 5.5): the authority's pre-notice 事先告知. Each command of the procedure adds a document to it. */
  readonly noticeListing: ListingActResult;
  /** Posting in the shop, for everybody to read, or taking down. */
  readonly postCommitment: CommitmentResult;
  /** The same record its performance 履行, by a document; late performance closes a finding, and stays late. */
  readonly recordPromisePerformance: PromiseResult;
  /**
   * A government body (OWN_RECORD), its superior organ or the centre (STATUTORY_DUTY) registers a promise 政府承诺 with its
   * deadline. The same again changes nothing.
   */
  readonly registerPromise: PromiseResult;
  /** Whoever concealed something to be removed early is listed again for the rest of the term. */
  readonly relistUntrustworthy: ListingActResult;
  /** The document below a record was changed or annulled: to be corrected in three working days. Who may: the owner's officers. */
  readonly reportCentreDocumentChange: ReportDocumentChangeResult;
  /**
   * Agencies turn identifiers into opaque subject ids, 10,000 at most, answered in their order; sealed calls of subgraphs
   * only, recorded.
   */
  readonly resolveIdentifiers: ReadonlyArray<Scalars['ID']['output']>;
  /** 撤销: the decision was wrong, or its document was annulled. */
  readonly revokeListing: ListingActResult;
  /** Takes a card back: the next scan shows nothing. Who may: the person, under OWN_RECORD. */
  readonly revokeShopCard: RevokeShopCardResult;
  /** 送达: from the service on the subject is listed. */
  readonly serveListing: ListingActResult;
  /** 陈述申辩: the subject, before the decision. */
  readonly stateAgainstListing: ListingActResult;
};


export type MutationAcceptCommitmentArgs = {
  input: AcceptCommitmentInput;
};


export type MutationApplyForCentreRepairArgs = {
  input: RepairInput;
};


export type MutationApplyForListingRemovalArgs = {
  input: ApplyForRemovalInput;
};


export type MutationAssessCommitmentArgs = {
  input: AssessCommitmentInput;
};


export type MutationCreateShopCardArgs = {
  days?: Scalars['Int']['input'];
};


export type MutationDecideCentreCaseArgs = {
  input: RecordDecisionInput;
};


export type MutationDecideListingArgs = {
  input: DecideListingInput;
};


export type MutationDecideListingRemovalArgs = {
  input: DecideListingRemovalInput;
};


export type MutationDropListingArgs = {
  input: ListingActInput;
};


export type MutationExtendCentreObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFileCentreObjectionArgs = {
  input: ObjectionInput;
};


export type MutationHoldListingHearingArgs = {
  input: ListingActInput;
};


export type MutationMakeCommitmentArgs = {
  input: MakeCommitmentInput;
};


export type MutationMarkPromiseBrokenArgs = {
  input: MarkPromiseBrokenInput;
};


export type MutationNoticeListingArgs = {
  input: NoticeListingInput;
};


export type MutationPostCommitmentArgs = {
  input: PostCommitmentInput;
};


export type MutationRecordPromisePerformanceArgs = {
  input: PromisePerformanceInput;
};


export type MutationRegisterPromiseArgs = {
  input: RegisterPromiseInput;
};


export type MutationRelistUntrustworthyArgs = {
  input: ListingActInput;
};


export type MutationReportCentreDocumentChangeArgs = {
  input: DocumentChangeInput;
};


export type MutationResolveIdentifiersArgs = {
  dataset: Scalars['String']['input'];
  identifiers: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationRevokeListingArgs = {
  input: ListingActInput;
};


export type MutationRevokeShopCardArgs = {
  id: Scalars['ID']['input'];
};


export type MutationServeListingArgs = {
  input: ListingActInput;
};


export type MutationStateAgainstListingArgs = {
  input: StateAgainstListingInput;
};

export type NameMatch =
  | 'CONTAINS'
  | 'PREFIX';

/** Nobody under 18 is a credit subject 信用主体; a guardian and the child's school see the school's record only. */
export type NotACreditSubject = {
  readonly __typename?: 'NotACreditSubject';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type NoticeListingInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly facts: Scalars['String']['input'];
  readonly list: SeriousList;
  /** The authority's own penalty 处罚决定书 that it follows, where the list needs one, whichever agency keeps it. */
  readonly penaltyDocumentNo?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type ObjectionInput = {
  /** References to documents, 20 at most. */
  readonly evidence?: ReadonlyArray<Scalars['String']['input']>;
  /** 理由, 1 to 2,000 characters. */
  readonly grounds: Scalars['String']['input'];
  /** The record's `reference`, as its section shows it. */
  readonly reference: Scalars['String']['input'];
};

export type OfficialIntegrity = {
  readonly __typename?: 'OfficialIntegrity';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recorded?: Maybe<Scalars['Boolean']['output']>;
  /** Latest first. What its term ended, the official alone still sees. */
  readonly records?: Maybe<ReadonlyArray<OfficialRecord>>;
};

export type OfficialRecord = {
  readonly __typename?: 'OfficialRecord';
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 of the body that employs the official. */
  readonly employer?: Maybe<Scalars['String']['output']>;
  /** From its effect on. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly inTerm?: Maybe<Scalars['Boolean']['output']>;
  readonly kind?: Maybe<OfficialRecordKind>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Of discipline: WARNING 警告, DEMERIT 记过, MAJOR_DEMERIT 记大过, DEMOTION 降级, REMOVAL 撤职, DISMISSAL 开除. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  readonly recordNo?: Maybe<Scalars['String']['output']>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly remedy?: Maybe<Label>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The last day on which it counts: of discipline by 公职人员政务处分法 art. 8; five years at most. A commendation has none. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type OfficialRecordKind =
  /** 问责处理. */
  | 'ACCOUNTABILITY'
  /** 表彰奖励. */
  | 'COMMENDATION'
  /** 纪律处分. */
  | 'DISCIPLINE'
  /** 行政处罚. */
  | 'PENALTY'
  /** 司法判决. */
  | 'RULING';

/** 行政处罚. */
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

/** 行政许可. */
export type Permit = {
  readonly __typename?: 'Permit';
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly certificate?: Maybe<Scalars['String']['output']>;
  readonly certificateNo?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  /** 决定文书名称. */
  readonly documentName?: Maybe<Scalars['String']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** GENERAL, FRANCHISE, ACCREDITATION, VERIFICATION, REGISTRATION or OTHER 许可类别. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

export type PostCommitmentInput = {
  readonly commitmentNo: Scalars['String']['input'];
  readonly posted: Scalars['Boolean']['input'];
};

/** One step of a warning (domain.md 4.5). */
export type PreWarningEvent = {
  readonly __typename?: 'PreWarningEvent';
  /** What the superior organ answered. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** 案号 of the enforcement. */
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  readonly court?: Maybe<Scalars['String']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** Its number: events come in this order. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<PreWarningEventKind>;
  /** The first day on which the court may list; the day of the listing itself for a state-owned firm. */
  readonly listFrom?: Maybe<Scalars['Date']['output']>;
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** The id of the courts' PreWarning. */
  readonly preWarning?: Maybe<Scalars['ID']['output']>;
  readonly subject?: Maybe<Subject>;
  /** 统一社会信用代码 of the superior organ. */
  readonly superiorOrgan?: Maybe<Scalars['String']['output']>;
  readonly toldOn?: Maybe<Scalars['Date']['output']>;
};

export type PreWarningEventKind =
  | 'ACKNOWLEDGED'
  | 'ANSWERED'
  | 'CLOSED_LISTED'
  | 'CLOSED_PERFORMED'
  | 'CLOSED_REMOVED'
  | 'CLOSED_REVERSED'
  | 'TOLD'
  /** Daily in the last half of December. */
  | 'TOLD_AGAIN';

export type PromiseChanged = {
  readonly __typename?: 'PromiseChanged';
  readonly promiseNo: Scalars['String']['output'];
  readonly standing: PromiseStanding;
};

/** What a body pleads. None of the first five, nor want of funds, is a defence; 公共利益 is one only when lawfully compensated. */
export type PromiseExcuse =
  /** 行政区划调整. */
  | 'DIVISION_CHANGE'
  /** 机构或者职能调整. */
  | 'FUNCTIONS_CHANGE'
  | 'FUNDING'
  /** 政府换届. */
  | 'GOVERNMENT_CHANGE'
  /** 相关责任人更替. */
  | 'LEADER_CHANGE'
  | 'NONE'
  | 'OTHER'
  /** 国家利益、社会公共利益. */
  | 'PUBLIC_INTEREST';

export type PromiseKind =
  /** 合同. */
  | 'CONTRACT'
  /** 债务融资. */
  | 'DEBT'
  /** 政策承诺. */
  | 'POLICY'
  /** 政府和社会资本合作. */
  | 'PPP'
  /** 政府采购. */
  | 'PROCUREMENT'
  /** 招标投标. */
  | 'TENDER';

export type PromisePerformanceInput = {
  readonly documentNo: Scalars['String']['input'];
  readonly performedOn: Scalars['Date']['input'];
  readonly promiseNo: Scalars['String']['input'];
};

export type PromiseRefusal =
  | 'ALREADY_BROKEN'
  | 'ALREADY_PERFORMED'
  | 'BAD_DATE'
  | 'LAWFULLY_CHANGED'
  | 'NOT_A_GOVERNMENT_BODY'
  | 'NOT_DUE'
  | 'PROMISE_NOT_FOUND'
  | 'PROMISE_NUMBER_TAKEN'
  | 'SUBJECT_NOT_IN_CASE';

/** Why nothing was done, and what to do. */
export type PromiseRefused = {
  readonly __typename?: 'PromiseRefused';
  readonly code: PromiseRefusal;
  readonly message: Scalars['String']['output'];
};

export type PromiseResult = PromiseChanged | PromiseRefused;

export type PromiseStanding =
  /** Found broken by a document. */
  | 'BROKEN'
  | 'OPEN'
  /** The deadline passed, nothing was recorded or found yet. */
  | 'OVERDUE'
  | 'PERFORMED'
  | 'PERFORMED_LATE';

/** 信用承诺类型: 主动型, 审批替代型, 容缺受理型, 证明事项型, 信用修复型, 行业自律型. */
export type PublicCommitmentKind =
  | 'APPROVAL_SUBSTITUTE'
  | 'CERTIFICATE'
  | 'CREDIT_REPAIR'
  | 'DOCUMENT_TOLERANCE'
  | 'INDUSTRY_DISCIPLINE'
  | 'VOLUNTARY';

/** An entry of a list that is published (slices E2 and E3, which are in everybody's row). */
export type PublicListEntry = {
  readonly __typename?: 'PublicListEntry';
  readonly authority: Scalars['String']['output'];
  /** 统一社会信用代码. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly documentNo: Scalars['String']['output'];
  readonly domain: RecordDomain;
  /** The number of the entry on the list, by which the stream of changes names it. */
  readonly entry: Scalars['ID']['output'];
  readonly kind: ListKind;
  readonly legalBasis: Scalars['String']['output'];
  readonly listCode: Scalars['String']['output'];
  readonly listedOn: Scalars['Date']['output'];
  readonly name: Scalars['String']['output'];
  /** The owner: centre, or the source of another agency. */
  readonly source: Scalars['String']['output'];
  /** The last day; null: until it is removed. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type PublicListPage = {
  readonly __typename?: 'PublicListPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<PublicListEntry>;
};

export type PublicLists = {
  readonly __typename?: 'PublicLists';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The same by domain 领域, those with anything in them. */
  readonly domains?: Maybe<ReadonlyArray<DomainRecord>>;
  /** As the public report of 信用中国 labels the subject: by what stands on a list, in term and undisputed; never by a score. */
  readonly labels?: Maybe<ReadonlyArray<CreditLabel>>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What other owners publish and told the centre, in term. */
  readonly others?: Maybe<ReadonlyArray<ForeignListing>>;
  readonly penalties?: Maybe<ReadonlyArray<Penalty>>;
  readonly permits?: Maybe<ReadonlyArray<Permit>>;
  /** Procedures of serious lists, for the subject and each authority's own; latest first. */
  readonly procedures?: Maybe<ReadonlyArray<ListingProcedure>>;
  /** 守信红名单 in term. */
  readonly red?: Maybe<ReadonlyArray<RedListing>>;
  /** 严重失信主体名单 and procurement bans in term. */
  readonly serious?: Maybe<ReadonlyArray<SeriousListing>>;
  /** Minor ones, which are not published; for the subject and a court the archive of those beyond their term, too. */
  readonly unpublished?: Maybe<ReadonlyArray<UnpublishedPenalty>>;
};

export type PublicationState =
  | 'NOT_PUBLISHED'
  | 'PUBLISHED'
  | 'STOPPED'
  | 'WITHDRAWN';

/** 失信惩戒措施: those of the national list. */
export type PunitiveMeasure =
  | 'FUNDS_RESTRICTED'
  | 'HONOURS_BARRED'
  | 'INSPECTED_MORE'
  | 'LICENCES_REVIEWED'
  | 'OFFICE_BARRED'
  | 'PROCUREMENT_BARRED'
  | 'TENDERING_BARRED';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Every subject of the case that the request is made under (header Credit-Case): verdicts, levels and, for tenders, the
   * order of preference. One question to each agency, however many subjects the case names.
   */
  readonly assessments: CaseAssessments;
  /** Whose card the request shows, under SHOP_CARD; null for every other request. */
  readonly cardHolder?: Maybe<Subject>;
  /** 信用惠民目录: what residents' grades open, by provider and issuing authority (schema/haibei). */
  readonly haibeiBenefits: ReadonlyArray<HaibeiBenefit>;
  /** The keys with which anybody verifies a report that a resident hands over: a JWK set as JSON. */
  readonly haibeiReportKeys: Scalars['String']['output'];
  /**
   * Work-safety penalties that were published later than seven working days after their decision (安全生产法 art. 78), by the
   * days on which they were; for the credit centre and an auditor. 500 at most.
   */
  readonly latePublications: ReadonlyArray<LatePublication>;
  /**
   * Changes of the public lists after an event, in their order; waits up to so many milliseconds for the first one. Without
   * `after`, the latest. For the gateway's stream only.
   */
  readonly listEvents: ListEvents;
  /**
   * 预警推送: what the courts told of warnings before government bodies and state-owned firms are listed, and of each step
   * after, in order; ask again with the last number for what is new. Who may, under STATUTORY_DUTY: the superior organ what is
   * told to it, the centre's operator everything. Acknowledged and answered at the courts (acknowledgePreWarning).
   */
  readonly preWarningEvents?: Maybe<ReadonlyArray<PreWarningEvent>>;
  /**
   * 公开名单: entries of the public lists in term, in the order of names, 100 a page at most; by a name or part of one, by
   * 统一社会信用代码, by domain. Natural persons are on no list that is searched. Counted, and not recorded.
   */
  readonly publicList: PublicListPage;
  /**
   * 异议与修复台账: cases about records of all owners with their clocks, the longest waiting first, 1,000 at most. For the
   * centre under STATUTORY_DUTY and the auditor under AUDIT; for an office its own. `overdue`: past the last day and not decided.
   */
  readonly recordCases?: Maybe<ReadonlyArray<WatchedCase>>;
  /** Whose card it is, and its last day; for the gateway's admission only. */
  readonly shopCardHolder?: Maybe<ShopCardHolder>;
  /** Whether a person acts for the holder of an identifier by a mandate in force; for the gateway's admission only. */
  readonly standing?: Maybe<Standing>;
  /**
   * The subject 信用主体 of an identifier (统一社会信用代码 or 居民身份证号码). A well-formed identifier that nobody
   * holds, and one that the caller's case does not name, answer alike.
   */
  readonly subject: SubjectResult;
  /** The same for up to 500 identifiers, in their order. */
  readonly subjects: ReadonlyArray<SubjectResult>;
};


export type QueryAssessmentsArgs = {
  case: Scalars['String']['input'];
};


export type QueryLatePublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryListEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  waitMs: Scalars['Int']['input'];
};


export type QueryPreWarningEventsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPublicListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<RecordDomain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ListKind>;
  match?: InputMaybe<NameMatch>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecordCasesArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
};


export type QueryShopCardHolderArgs = {
  token: Scalars['String']['input'];
};


export type QueryStandingArgs = {
  identifier: Scalars['String']['input'];
  person: Scalars['ID']['input'];
};


export type QuerySubjectArgs = {
  identifier: Scalars['String']['input'];
};


export type QuerySubjectsArgs = {
  identifiers: ReadonlyArray<Scalars['String']['input']>;
};

export type RankedCandidate = {
  readonly __typename?: 'RankedCandidate';
  /** The lowest of all rulebooks; null for who has no evaluation, and stands as GOOD. */
  readonly level?: Maybe<EvaluationLevel>;
  readonly rank?: Maybe<Scalars['Int']['output']>;
  readonly subject?: Maybe<Scalars['ID']['output']>;
  readonly verdict?: Maybe<Verdict>;
  readonly why?: Maybe<Label>;
};

/** A reason of a slice that the caller does not hold says WITHHELD, whether it excludes, and whom to ask. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** Whom to ask about a reason that is withheld. */
  readonly ask?: Maybe<Label>;
  readonly code: Scalars['String']['output'];
  readonly document?: Maybe<Scalars['String']['output']>;
  /** By a listed measure with a legal basis of its own. */
  readonly excludes: Scalars['Boolean']['output'];
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What the code means. */
  readonly label: Label;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** What the subject may do 救济途径. */
  readonly remedy?: Maybe<Label>;
  /** Of which slice; null where withheld. */
  readonly slice?: Maybe<Scalars['String']['output']>;
  /** The last day of its effect 有效期; null: until it is removed. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly withheld: Scalars['Boolean']['output'];
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

/** 领域: labour 劳动保障, intellectual property 知识产权, social insurance 社会保障, tax 纳税, fire 消防 and others. */
export type RecordDomain =
  | 'FIRE'
  | 'INTELLECTUAL_PROPERTY'
  | 'JUDICIAL'
  | 'LABOUR'
  | 'MARKET'
  | 'OTHER'
  | 'PROCUREMENT'
  | 'SOCIAL_INSURANCE'
  | 'TAX'
  | 'WORK_SAFETY';

export type RecordHeld = {
  readonly __typename?: 'RecordHeld';
  /** What it is in the national catalogue; null: no credit information, such as a school's record of a child. */
  readonly catalogue?: Maybe<CatalogueKind>;
  readonly catalogueEdition?: Maybe<Scalars['String']['output']>;
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
};

/** 守信红名单: who says so, on what basis, for how long. */
export type RedListing = {
  readonly __typename?: 'RedListing';
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly domain?: Maybe<RecordDomain>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly listCode?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type RegisterPromiseInput = {
  readonly content: Scalars['String']['input'];
  readonly counterparty?: InputMaybe<Scalars['String']['input']>;
  /** The document that gives the promise. */
  readonly documentNo: Scalars['String']['input'];
  /** The last day for performance. */
  readonly dueOn: Scalars['Date']['input'];
  readonly kind: PromiseKind;
  readonly promiseNo: Scalars['String']['input'];
  readonly promisedOn: Scalars['Date']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type Registration = {
  readonly __typename?: 'Registration';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  /** GB/T 2260. */
  readonly division?: Maybe<Scalars['String']['output']>;
  /** 证件信息: the identity card, for the person alone. */
  readonly document?: Maybe<IdentityDocument>;
  readonly kind?: Maybe<SubjectKind>;
  /** 法定代表人, or the operator 经营者 of a sole trader (masked). */
  readonly legalRepresentative?: Maybe<Scalars['String']['output']>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** A person's name, masked for everybody but the person. */
  readonly personName?: Maybe<Scalars['String']['output']>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码. */
  readonly uscc?: Maybe<Scalars['String']['output']>;
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

export type RevokeShopCardResult = HaibeiRefused | ShopCardRevoked;

export type RulebookEvaluation = {
  readonly __typename?: 'RulebookEvaluation';
  readonly dimensions?: Maybe<ReadonlyArray<DimensionScore>>;
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  readonly evaluatedOn?: Maybe<Scalars['Date']['output']>;
  /** The item that gives the lowest level whatever the index; null: none. */
  readonly flooredBy?: Maybe<Scalars['String']['output']>;
  /** AAA to C; D by points, or DA, DB, DC by a direct grade 直接判级, which names the class before. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** The weighted mean of the dimensions, 0 to 100. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** How much more or less often than others it is drawn for inspection 抽查频次系数; 1 is neutral, and it is never 0. */
  readonly inspectionFactor?: Maybe<Scalars['Float']['output']>;
  /** The issuing authority 发布机关. */
  readonly issuedBy?: Maybe<Label>;
  /** Every fact that was looked at, counted or not, and why. */
  readonly items?: Maybe<ReadonlyArray<EvaluatedItem>>;
  readonly level?: Maybe<EvaluationLevel>;
  /** Points; 1000 is the start. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** A folder of schema/rulebooks. */
  readonly rulebook?: Maybe<Scalars['String']['output']>;
  /** The table of weights, such as EVAL_2019_V1. */
  readonly table?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Label>;
};

export type SeriousList =
  | 'GOVERNMENT_PROCUREMENT'
  | 'MARKET_SUPERVISION'
  | 'WAGE_ARREARS'
  | 'WORK_SAFETY';

export type SeriousListing = {
  readonly __typename?: 'SeriousListing';
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** 异议处理中: disputed, it decides nothing; the content is then shown to the subject, its owner, a court and an auditor only. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly domain?: Maybe<RecordDomain>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly listCode?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  /** What an objection or an application for repair refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** 已修复: shown to the subject, its owner, a court and an auditor only. */
  readonly repaired?: Maybe<Scalars['Boolean']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type ShopCard = {
  readonly __typename?: 'ShopCard';
  readonly createdOn?: Maybe<Scalars['Date']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

export type ShopCardCreated = {
  readonly __typename?: 'ShopCardCreated';
  readonly id: Scalars['ID']['output'];
  /** The QR code as SVG. */
  readonly qr: Scalars['String']['output'];
  /** 128 random bits, told this once: only a digest is kept. */
  readonly token: Scalars['String']['output'];
  /** Where who scans it is sent. */
  readonly url: Scalars['String']['output'];
  /** The last day, Asia/Shanghai. */
  readonly validUntil: Scalars['Date']['output'];
};

export type ShopCardHolder = {
  readonly __typename?: 'ShopCardHolder';
  readonly subject: Scalars['ID']['output'];
  readonly validUntil: Scalars['Date']['output'];
};

export type ShopCardRevoked = {
  readonly __typename?: 'ShopCardRevoked';
  readonly id: Scalars['ID']['output'];
};

export type SourceStatus =
  | 'ANSWERED'
  | 'NOT_ANSWERED'
  | 'NOT_LOADED'
  | 'STALE';

export type SourceVerdict = {
  readonly __typename?: 'SourceVerdict';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly leftOut: LeftOut;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly owner: Label;
  readonly reasons: ReadonlyArray<Reason>;
  readonly required: Scalars['Boolean']['output'];
  readonly source: Scalars['String']['output'];
  readonly status: SourceStatus;
  readonly verdict: Verdict;
};

export type Standing = {
  readonly __typename?: 'Standing';
  /** LEGAL_REPRESENTATIVE, OPERATOR, AGENT or GUARDIAN. */
  readonly kind: Scalars['String']['output'];
  readonly subject: Scalars['ID']['output'];
};

export type StateAgainstListingInput = {
  readonly listing: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly wantsHearing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Subject = {
  readonly __typename?: 'Subject';
  /** 办事先查信用: the verdict for the matter of the request; null without a matter that asks for one. */
  readonly assessment?: Maybe<Assessment>;
  readonly centreCases?: Maybe<RecordCases>;
  readonly civilAffairsItems?: Maybe<CreditItems>;
  readonly civilAffairsMerits?: Maybe<ReadonlyArray<Merit>>;
  /** 信用承诺 and their performance. */
  readonly commitments?: Maybe<Commitments>;
  /**
   * 综合信用分（义乌）: facts about a person as the one responsible for a supervised object (D6), on the ledger
   * yiwu-comprehensive. Shown to that person and to the emergency management bureau, null for everybody else; no verdict,
   * evaluation, score or benefit reads it (D-l).
   */
  readonly comprehensiveLedger?: Maybe<ComprehensiveLedger>;
  readonly courtsFlags?: Maybe<GovernmentFlags>;
  readonly courtsItems?: Maybe<CreditItems>;
  readonly educationItems?: Maybe<CreditItems>;
  readonly educationMerits?: Maybe<ReadonlyArray<Merit>>;
  /** 公共信用综合评价: the organisation's level by each rulebook, computed anew at each reading. */
  readonly evaluation?: Maybe<Evaluation>;
  /**
   * 政务诚信: a government body's promises, and beside them the courts' flags. The public sees what was found broken, the
   * body and its superior organ all. Null for everybody else than government bodies.
   */
  readonly governmentRecord?: Maybe<GovernmentRecord>;
  /**
   * 海贝分: an adult resident's opt-in score, for benefits only. Computed anew at each reading from what the agencies confirm,
   * kept nowhere; null for everybody but persons.
   */
  readonly haibei?: Maybe<Haibei>;
  readonly id: Scalars['ID']['output'];
  /** 双公示: permits and penalties within their publication term. */
  readonly lists?: Maybe<PublicLists>;
  /**
   * 公职人员政务信用记录: what arose in the performance of duty; for the official, and under an approved case of
   * CADRE_SELECTION for the organisation department. Nobody scores it.
   */
  readonly officialIntegrity?: Maybe<OfficialIntegrity>;
  /** 登记信息: null when nobody of this identifier is registered, or the caller may not see the person. */
  readonly registration?: Maybe<Registration>;
  readonly safetyItems?: Maybe<CreditItems>;
  readonly safetyMerits?: Maybe<ReadonlyArray<Merit>>;
  readonly taxItems?: Maybe<CreditItems>;
};

export type SubjectKind =
  | 'COMMITTEE'
  | 'COOPERATIVE'
  | 'ENTERPRISE'
  | 'GOVERNMENT_BODY'
  | 'OTHER'
  | 'PERSON'
  | 'PUBLIC_INSTITUTION'
  | 'SOCIAL_ORGANISATION'
  | 'SOLE_TRADER';

export type SubjectResult = MalformedIdentifier | NotACreditSubject | Subject;

export type UndecidedCandidate = {
  readonly __typename?: 'UndecidedCandidate';
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  readonly subject: Scalars['ID']['output'];
  readonly why: Label;
};

/** A penalty that is not published, or no more. */
export type UnpublishedPenalty = {
  readonly __typename?: 'UnpublishedPenalty';
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly class?: Maybe<PenaltyClass>;
  readonly conduct?: Maybe<Scalars['String']['output']>;
  /** Yuan, two decimals. */
  readonly confiscatedYuan?: Maybe<Scalars['String']['output']>;
  /** 处罚内容. */
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议处理中: an objection is open, or the document below was changed. */
  readonly disputed?: Maybe<Scalars['Boolean']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** 违法事实. */
  readonly facts?: Maybe<Scalars['String']['output']>;
  /** Yuan, two decimals. */
  readonly fineYuan?: Maybe<Scalars['String']['output']>;
  readonly kinds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** 暂扣或吊销证照名称及编号. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The last day on which it was published; null: it never was. */
  readonly publishedUntil?: Maybe<Scalars['Date']['output']>;
  /** What an objection refers to. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly ruleSet?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PublicationState>;
};

export type Verdict =
  | 'CLEAR'
  | 'FLAGGED'
  | 'INCONCLUSIVE';

/** A case at its owner; its grounds stay there. */
export type WatchedCase = {
  readonly __typename?: 'WatchedCase';
  readonly answerBy?: Maybe<Scalars['Date']['output']>;
  /** Past `answerBy`, too. */
  readonly answerOverdue?: Maybe<Scalars['Boolean']['output']>;
  readonly article?: Maybe<Scalars['String']['output']>;
  /** The last day for the owner's decision. */
  readonly decideBy?: Maybe<Scalars['Date']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly extended?: Maybe<Scalars['Boolean']['output']>;
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<RecordCaseKind>;
  readonly outcome?: Maybe<RecordCaseOutcome>;
  /** Past `decideBy` and not decided. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** The subgraph that keeps the record. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** The days lie in a year whose holidays nobody has arranged yet: counted by weekends alone, they may move. */
  readonly provisional?: Maybe<Scalars['Boolean']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly subject?: Maybe<Scalars['ID']['output']>;
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
  CaseAssessments: CaseAssessments;
  Subject: Subject;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CaseAssessments:
    ( { __typename: 'CaseAssessments' }
    & GraphQLRecursivePick<FederationTypes['CaseAssessments'], {"case":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CaseAssessments'], {"subjects":{"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['CaseAssessments'], {"subjects":{"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['CaseAssessments'], {"subjects":{"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}}}}> ) );
  Subject:
    ( { __typename: 'Subject' }
    & GraphQLRecursivePick<FederationTypes['Subject'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"courtsFlags":{"loadedAt":true,"flags":{"judgmentNo":true,"agreementNo":true,"level":true,"levelSince":true,"finding":true,"flaggedOn":true,"performBy":true,"excuse":true}}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true}}},"civilAffairsMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"educationMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"safetyMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsFlags":{"loadedAt":true,"flags":{"judgmentNo":true,"agreementNo":true,"level":true,"levelSince":true,"finding":true,"flaggedOn":true,"performBy":true,"excuse":true}}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"educationMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"safetyMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsFlags":{"loadedAt":true,"flags":{"judgmentNo":true,"agreementNo":true,"level":true,"levelSince":true,"finding":true,"flaggedOn":true,"performBy":true,"excuse":true}},"civilAffairsMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"educationMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"safetyMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsFlags":{"loadedAt":true,"flags":{"judgmentNo":true,"agreementNo":true,"level":true,"levelSince":true,"finding":true,"flaggedOn":true,"performBy":true,"excuse":true}}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"educationMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"safetyMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"taxItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"safetyItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"educationItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"civilAffairsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsItems":{"asOf":true,"loadedAt":true,"items":{"code":true,"slice":true,"reference":true,"document":true,"legalBasis":true,"from":true,"until":true,"disputed":true,"status":true,"repairedOn":true,"remedy":{"en":true,"zh":true},"indicators":{"code":true,"recordedOn":true,"continuing":true,"endedOn":true,"correctedOn":true,"performedOn":true,"act":true,"event":true,"run":true,"points":true,"requirementMet":true,"ground":true,"penaltyClass":true,"figures":{"measure":true,"value":true}}}},"courtsFlags":{"loadedAt":true,"flags":{"judgmentNo":true,"agreementNo":true,"level":true,"levelSince":true,"finding":true,"flaggedOn":true,"performBy":true,"excuse":true}},"civilAffairsMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"educationMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"safetyMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"courtsFlags":{"loadedAt":true,"flags":{"judgmentNo":true,"agreementNo":true,"level":true,"levelSince":true,"finding":true,"flaggedOn":true,"performBy":true,"excuse":true}}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"courtsFlags":{"loadedAt":true,"flags":{"judgmentNo":true,"agreementNo":true,"level":true,"levelSince":true,"finding":true,"flaggedOn":true,"performBy":true,"excuse":true}},"civilAffairsMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"educationMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"safetyMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true}}>
        | GraphQLRecursivePick<FederationTypes['Subject'], {"civilAffairsMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"educationMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true},"safetyMerits":{"code":true,"reference":true,"formedOn":true,"event":true,"disputed":true,"hours":true,"amountYuan":true}}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplyForRepairResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
    | ( RepairExcluded )
  ;
  CommitmentResult:
    | ( CommitmentKept )
    | ( CommitmentRefused )
  ;
  CreateShopCardResult:
    | ( HaibeiRefused )
    | ( ShopCardCreated )
  ;
  DecideRecordCaseResult:
    | ( RecordCaseDecided )
    | ( RecordCaseRefused )
  ;
  FileObjectionResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  JoinHaibeiResult:
    | ( HaibeiJoined )
    | ( HaibeiRefused )
  ;
  LeaveHaibeiResult:
    | ( HaibeiLeft )
    | ( HaibeiRefused )
  ;
  ListingActResult:
    | ( ListingAdvanced )
    | ( ListingRefused )
  ;
  PromiseResult:
    | ( PromiseChanged )
    | ( PromiseRefused )
  ;
  ReportDocumentChangeResult:
    | ( RecordCaseFiled )
    | ( RecordCaseRefused )
  ;
  RevokeShopCardResult:
    | ( HaibeiRefused )
    | ( ShopCardRevoked )
  ;
  SubjectResult:
    | ( MalformedIdentifier )
    | ( NotACreditSubject )
    | ( Subject )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCommitmentInput: AcceptCommitmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApplyForRemovalInput: ApplyForRemovalInput;
  ApplyForRepairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRepairResult']>;
  AssessCommitmentInput: AssessCommitmentInput;
  AssessedSubject: ResolverTypeWrapper<AssessedSubject>;
  Assessment: ResolverTypeWrapper<Assessment>;
  BenefitAnswer: BenefitAnswer;
  BidRanking: ResolverTypeWrapper<BidRanking>;
  CaseAssessments: ResolverTypeWrapper<CaseAssessments>;
  CatalogueKind: CatalogueKind;
  Commitment: ResolverTypeWrapper<Commitment>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CommitmentKept: ResolverTypeWrapper<CommitmentKept>;
  CommitmentPerformance: CommitmentPerformance;
  CommitmentRefused: ResolverTypeWrapper<CommitmentRefused>;
  CommitmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitmentResult']>;
  Commitments: ResolverTypeWrapper<Commitments>;
  ComprehensiveEntry: ResolverTypeWrapper<ComprehensiveEntry>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ComprehensiveLedger: ResolverTypeWrapper<ComprehensiveLedger>;
  CreateShopCardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShopCardResult']>;
  CreditFigure: ResolverTypeWrapper<CreditFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreditIndicator: ResolverTypeWrapper<CreditIndicator>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  CreditLabel: CreditLabel;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideListingInput: DecideListingInput;
  DecideListingRemovalInput: DecideListingRemovalInput;
  DecideRecordCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRecordCaseResult']>;
  DimensionScore: ResolverTypeWrapper<DimensionScore>;
  DocumentChangeInput: DocumentChangeInput;
  DocumentPart: ResolverTypeWrapper<DocumentPart>;
  DomainRecord: ResolverTypeWrapper<DomainRecord>;
  EvaluatedItem: ResolverTypeWrapper<EvaluatedItem>;
  Evaluation: ResolverTypeWrapper<Evaluation>;
  EvaluationLevel: EvaluationLevel;
  EvaluationStatus: EvaluationStatus;
  ExcludedCandidate: ResolverTypeWrapper<ExcludedCandidate>;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileObjectionResult']>;
  ForeignListing: ResolverTypeWrapper<ForeignListing>;
  GovernmentFlag: ResolverTypeWrapper<GovernmentFlag>;
  GovernmentFlags: ResolverTypeWrapper<GovernmentFlags>;
  GovernmentJudgment: ResolverTypeWrapper<GovernmentJudgment>;
  GovernmentPromise: ResolverTypeWrapper<GovernmentPromise>;
  GovernmentRecord: ResolverTypeWrapper<GovernmentRecord>;
  Haibei: ResolverTypeWrapper<Haibei>;
  HaibeiBenefit: ResolverTypeWrapper<HaibeiBenefit>;
  HaibeiBenefitKind: HaibeiBenefitKind;
  HaibeiGrade: HaibeiGrade;
  HaibeiItem: ResolverTypeWrapper<HaibeiItem>;
  HaibeiJoined: ResolverTypeWrapper<HaibeiJoined>;
  HaibeiLeft: ResolverTypeWrapper<HaibeiLeft>;
  HaibeiRefusal: HaibeiRefusal;
  HaibeiRefused: ResolverTypeWrapper<HaibeiRefused>;
  HaibeiStatus: HaibeiStatus;
  HaibeiWay: ResolverTypeWrapper<HaibeiWay>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocument>;
  JoinHaibeiResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinHaibeiResult']>;
  Label: ResolverTypeWrapper<Label>;
  LatePublication: ResolverTypeWrapper<LatePublication>;
  LeaveHaibeiResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveHaibeiResult']>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  ListEvent: ResolverTypeWrapper<ListEvent>;
  ListEvents: ResolverTypeWrapper<ListEvents>;
  ListKind: ListKind;
  ListingActInput: ListingActInput;
  ListingActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListingActResult']>;
  ListingAdvanced: ResolverTypeWrapper<ListingAdvanced>;
  ListingDocument: ResolverTypeWrapper<ListingDocument>;
  ListingDocumentKind: ListingDocumentKind;
  ListingProcedure: ResolverTypeWrapper<ListingProcedure>;
  ListingRefused: ResolverTypeWrapper<ListingRefused>;
  ListingState: ListingState;
  MakeCommitmentInput: MakeCommitmentInput;
  MalformedIdentifier: ResolverTypeWrapper<MalformedIdentifier>;
  MarkPromiseBrokenInput: MarkPromiseBrokenInput;
  Merit: ResolverTypeWrapper<Merit>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameMatch: NameMatch;
  NotACreditSubject: ResolverTypeWrapper<NotACreditSubject>;
  NoticeListingInput: NoticeListingInput;
  ObjectionInput: ObjectionInput;
  OfficialIntegrity: ResolverTypeWrapper<OfficialIntegrity>;
  OfficialRecord: ResolverTypeWrapper<OfficialRecord>;
  OfficialRecordKind: OfficialRecordKind;
  Penalty: ResolverTypeWrapper<Penalty>;
  PenaltyClass: PenaltyClass;
  Permit: ResolverTypeWrapper<Permit>;
  PostCommitmentInput: PostCommitmentInput;
  PreWarningEvent: ResolverTypeWrapper<PreWarningEvent>;
  PreWarningEventKind: PreWarningEventKind;
  PromiseChanged: ResolverTypeWrapper<PromiseChanged>;
  PromiseExcuse: PromiseExcuse;
  PromiseKind: PromiseKind;
  PromisePerformanceInput: PromisePerformanceInput;
  PromiseRefusal: PromiseRefusal;
  PromiseRefused: ResolverTypeWrapper<PromiseRefused>;
  PromiseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromiseResult']>;
  PromiseStanding: PromiseStanding;
  PublicCommitmentKind: PublicCommitmentKind;
  PublicListEntry: ResolverTypeWrapper<PublicListEntry>;
  PublicListPage: ResolverTypeWrapper<PublicListPage>;
  PublicLists: ResolverTypeWrapper<PublicLists>;
  PublicationState: PublicationState;
  PunitiveMeasure: PunitiveMeasure;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedCandidate: ResolverTypeWrapper<RankedCandidate>;
  Reason: ResolverTypeWrapper<Reason>;
  RecordCase: ResolverTypeWrapper<RecordCase>;
  RecordCaseDecided: ResolverTypeWrapper<RecordCaseDecided>;
  RecordCaseFiled: ResolverTypeWrapper<RecordCaseFiled>;
  RecordCaseKind: RecordCaseKind;
  RecordCaseOutcome: RecordCaseOutcome;
  RecordCaseRefusal: RecordCaseRefusal;
  RecordCaseRefused: ResolverTypeWrapper<RecordCaseRefused>;
  RecordCases: ResolverTypeWrapper<RecordCases>;
  RecordDecisionInput: RecordDecisionInput;
  RecordDomain: RecordDomain;
  RecordHeld: ResolverTypeWrapper<RecordHeld>;
  RedListing: ResolverTypeWrapper<RedListing>;
  RegisterPromiseInput: RegisterPromiseInput;
  Registration: ResolverTypeWrapper<Registration>;
  RepairCondition: ResolverTypeWrapper<RepairCondition>;
  RepairExcluded: ResolverTypeWrapper<RepairExcluded>;
  RepairInput: RepairInput;
  Repairability: ResolverTypeWrapper<Repairability>;
  ReportDocumentChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDocumentChangeResult']>;
  RevokeShopCardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeShopCardResult']>;
  RulebookEvaluation: ResolverTypeWrapper<RulebookEvaluation>;
  SeriousList: SeriousList;
  SeriousListing: ResolverTypeWrapper<SeriousListing>;
  ShopCard: ResolverTypeWrapper<ShopCard>;
  ShopCardCreated: ResolverTypeWrapper<ShopCardCreated>;
  ShopCardHolder: ResolverTypeWrapper<ShopCardHolder>;
  ShopCardRevoked: ResolverTypeWrapper<ShopCardRevoked>;
  SourceStatus: SourceStatus;
  SourceVerdict: ResolverTypeWrapper<SourceVerdict>;
  Standing: ResolverTypeWrapper<Standing>;
  StateAgainstListingInput: StateAgainstListingInput;
  Subject: ResolverTypeWrapper<Subject>;
  SubjectKind: SubjectKind;
  SubjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubjectResult']>;
  UndecidedCandidate: ResolverTypeWrapper<UndecidedCandidate>;
  UnpublishedPenalty: ResolverTypeWrapper<UnpublishedPenalty>;
  Verdict: Verdict;
  WatchedCase: ResolverTypeWrapper<WatchedCase>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCommitmentInput: AcceptCommitmentInput;
  ID: Scalars['ID']['output'];
  ApplyForRemovalInput: ApplyForRemovalInput;
  ApplyForRepairResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRepairResult'];
  AssessCommitmentInput: AssessCommitmentInput;
  AssessedSubject: AssessedSubject;
  Assessment: Assessment;
  BidRanking: BidRanking;
  CaseAssessments: CaseAssessments | FederationReferenceTypes['CaseAssessments'];
  Commitment: Commitment;
  Boolean: Scalars['Boolean']['output'];
  CommitmentKept: CommitmentKept;
  CommitmentRefused: CommitmentRefused;
  CommitmentResult: ResolversUnionTypes<ResolversParentTypes>['CommitmentResult'];
  Commitments: Commitments;
  ComprehensiveEntry: ComprehensiveEntry;
  Int: Scalars['Int']['output'];
  ComprehensiveLedger: ComprehensiveLedger;
  CreateShopCardResult: ResolversUnionTypes<ResolversParentTypes>['CreateShopCardResult'];
  CreditFigure: CreditFigure;
  Float: Scalars['Float']['output'];
  CreditIndicator: CreditIndicator;
  CreditItem: CreditItem;
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideListingInput: DecideListingInput;
  DecideListingRemovalInput: DecideListingRemovalInput;
  DecideRecordCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideRecordCaseResult'];
  DimensionScore: DimensionScore;
  DocumentChangeInput: DocumentChangeInput;
  DocumentPart: DocumentPart;
  DomainRecord: DomainRecord;
  EvaluatedItem: EvaluatedItem;
  Evaluation: Evaluation;
  ExcludedCandidate: ExcludedCandidate;
  FieldCorrection: FieldCorrection;
  FileObjectionResult: ResolversUnionTypes<ResolversParentTypes>['FileObjectionResult'];
  ForeignListing: ForeignListing;
  GovernmentFlag: GovernmentFlag;
  GovernmentFlags: GovernmentFlags;
  GovernmentJudgment: GovernmentJudgment;
  GovernmentPromise: GovernmentPromise;
  GovernmentRecord: GovernmentRecord;
  Haibei: Haibei;
  HaibeiBenefit: HaibeiBenefit;
  HaibeiItem: HaibeiItem;
  HaibeiJoined: HaibeiJoined;
  HaibeiLeft: HaibeiLeft;
  HaibeiRefused: HaibeiRefused;
  HaibeiWay: HaibeiWay;
  IdentityDocument: IdentityDocument;
  JoinHaibeiResult: ResolversUnionTypes<ResolversParentTypes>['JoinHaibeiResult'];
  Label: Label;
  LatePublication: LatePublication;
  LeaveHaibeiResult: ResolversUnionTypes<ResolversParentTypes>['LeaveHaibeiResult'];
  LeftOut: LeftOut;
  ListEvent: ListEvent;
  ListEvents: ListEvents;
  ListingActInput: ListingActInput;
  ListingActResult: ResolversUnionTypes<ResolversParentTypes>['ListingActResult'];
  ListingAdvanced: ListingAdvanced;
  ListingDocument: ListingDocument;
  ListingProcedure: ListingProcedure;
  ListingRefused: ListingRefused;
  MakeCommitmentInput: MakeCommitmentInput;
  MalformedIdentifier: MalformedIdentifier;
  MarkPromiseBrokenInput: MarkPromiseBrokenInput;
  Merit: Merit;
  Mutation: Record<PropertyKey, never>;
  NotACreditSubject: NotACreditSubject;
  NoticeListingInput: NoticeListingInput;
  ObjectionInput: ObjectionInput;
  OfficialIntegrity: OfficialIntegrity;
  OfficialRecord: OfficialRecord;
  Penalty: Penalty;
  Permit: Permit;
  PostCommitmentInput: PostCommitmentInput;
  PreWarningEvent: PreWarningEvent;
  PromiseChanged: PromiseChanged;
  PromisePerformanceInput: PromisePerformanceInput;
  PromiseRefused: PromiseRefused;
  PromiseResult: ResolversUnionTypes<ResolversParentTypes>['PromiseResult'];
  PublicListEntry: PublicListEntry;
  PublicListPage: PublicListPage;
  PublicLists: PublicLists;
  Query: Record<PropertyKey, never>;
  RankedCandidate: RankedCandidate;
  Reason: Reason;
  RecordCase: RecordCase;
  RecordCaseDecided: RecordCaseDecided;
  RecordCaseFiled: RecordCaseFiled;
  RecordCaseRefused: RecordCaseRefused;
  RecordCases: RecordCases;
  RecordDecisionInput: RecordDecisionInput;
  RecordHeld: RecordHeld;
  RedListing: RedListing;
  RegisterPromiseInput: RegisterPromiseInput;
  Registration: Registration;
  RepairCondition: RepairCondition;
  RepairExcluded: RepairExcluded;
  RepairInput: RepairInput;
  Repairability: Repairability;
  ReportDocumentChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReportDocumentChangeResult'];
  RevokeShopCardResult: ResolversUnionTypes<ResolversParentTypes>['RevokeShopCardResult'];
  RulebookEvaluation: RulebookEvaluation;
  SeriousListing: SeriousListing;
  ShopCard: ShopCard;
  ShopCardCreated: ShopCardCreated;
  ShopCardHolder: ShopCardHolder;
  ShopCardRevoked: ShopCardRevoked;
  SourceVerdict: SourceVerdict;
  Standing: Standing;
  StateAgainstListingInput: StateAgainstListingInput;
  Subject: Subject | FederationReferenceTypes['Subject'];
  SubjectResult: ResolversUnionTypes<ResolversParentTypes>['SubjectResult'];
  UndecidedCandidate: UndecidedCandidate;
  UnpublishedPenalty: UnpublishedPenalty;
  WatchedCase: WatchedCase;
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

export type AssessedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessedSubject'] = ResolversParentTypes['AssessedSubject']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceVerdict']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type BidRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidRanking'] = ResolversParentTypes['BidRanking']> = {
  basis?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedCandidate']>, ParentType, ContextType>;
  ranked?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RankedCandidate']>>, ParentType, ContextType>;
  undecided?: Resolver<ReadonlyArray<ResolversTypes['UndecidedCandidate']>, ParentType, ContextType>;
};

export type CaseAssessmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAssessments'] = ResolversParentTypes['CaseAssessments'], FederationReferenceType extends FederationReferenceTypes['CaseAssessments'] = FederationReferenceTypes['CaseAssessments']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseAssessments']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AssessedSubject']>>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['BidRanking']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  acceptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedByUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitmentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PublicCommitmentKind']>, ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  performance?: Resolver<Maybe<ResolversTypes['CommitmentPerformance']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  posted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommitmentKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentKept'] = ResolversParentTypes['CommitmentKept']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentRefused'] = ResolversParentTypes['CommitmentRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentResult'] = ResolversParentTypes['CommitmentResult']> = {
  __resolveType: TypeResolveFn<'CommitmentKept' | 'CommitmentRefused', ParentType, ContextType>;
};

export type CommitmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitments'] = ResolversParentTypes['Commitments']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  made?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commitment']>>, ParentType, ContextType>;
};

export type ComprehensiveEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComprehensiveEntry'] = ResolversParentTypes['ComprehensiveEntry']> = {
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toldBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComprehensiveLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComprehensiveLedger'] = ResolversParentTypes['ComprehensiveLedger']> = {
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComprehensiveEntry']>>, ParentType, ContextType>;
};

export type CreateShopCardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateShopCardResult'] = ResolversParentTypes['CreateShopCardResult']> = {
  __resolveType: TypeResolveFn<'HaibeiRefused' | 'ShopCardCreated', ParentType, ContextType>;
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

export type DimensionScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionScore'] = ResolversParentTypes['DimensionScore']> = {
  available?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DocumentPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentPart'] = ResolversParentTypes['DocumentPart']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DomainRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainRecord'] = ResolversParentTypes['DomainRecord']> = {
  domain?: Resolver<ResolversTypes['RecordDomain'], ParentType, ContextType>;
  others?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ForeignListing']>>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Penalty']>>, ParentType, ContextType>;
  red?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RedListing']>>, ParentType, ContextType>;
  serious?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriousListing']>>, ParentType, ContextType>;
};

export type EvaluatedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatedItem'] = ResolversParentTypes['EvaluatedItem']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  slice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  rulebooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RulebookEvaluation']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EvaluationStatus']>, ParentType, ContextType>;
};

export type ExcludedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedCandidate'] = ResolversParentTypes['ExcludedCandidate']> = {
  measures?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FileObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileObjectionResult'] = ResolversParentTypes['FileObjectionResult']> = {
  __resolveType: TypeResolveFn<'RecordCaseFiled' | 'RecordCaseRefused', ParentType, ContextType>;
};

export type ForeignListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForeignListing'] = ResolversParentTypes['ForeignListing']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['RecordDomain']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ListKind']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type GovernmentJudgmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentJudgment'] = ResolversParentTypes['GovernmentJudgment']> = {
  agreementNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excuse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flaggedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  judgmentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  levelSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  performBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GovernmentPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentPromise'] = ResolversParentTypes['GovernmentPromise']> = {
  brokenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brokenDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brokenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  excuse?: Resolver<Maybe<ResolversTypes['PromiseExcuse']>, ParentType, ContextType>;
  excuseAnswered?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PromiseKind']>, ParentType, ContextType>;
  performanceDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  promiseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['PromiseStanding']>, ParentType, ContextType>;
};

export type GovernmentRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentRecord'] = ResolversParentTypes['GovernmentRecord']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  courtsAnswered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  judgments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GovernmentJudgment']>>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  promises?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GovernmentPromise']>>, ParentType, ContextType>;
  unkept?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HaibeiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Haibei'] = ResolversParentTypes['Haibei']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['BenefitAnswer']>, ParentType, ContextType, RequireFields<HaibeiBenefitArgs, 'code'>>;
  benefits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HaibeiBenefit']>>, ParentType, ContextType>;
  cards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShopCard']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['HaibeiGrade']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HaibeiItem']>>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Label']>>, ParentType, ContextType>;
  pointsToNextGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HaibeiReportArgs, 'days' | 'recipient'>>;
  rulebook?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['HaibeiStatus']>, ParentType, ContextType>;
  waysUp?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HaibeiWay']>>, ParentType, ContextType>;
};

export type HaibeiBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HaibeiBenefit'] = ResolversParentTypes['HaibeiBenefit']> = {
  basis?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HaibeiBenefitKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  leastGrade?: Resolver<ResolversTypes['HaibeiGrade'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerName?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HaibeiItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HaibeiItem'] = ResolversParentTypes['HaibeiItem']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type HaibeiJoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HaibeiJoined'] = ResolversParentTypes['HaibeiJoined']> = {
  alreadyJoined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HaibeiLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HaibeiLeft'] = ResolversParentTypes['HaibeiLeft']> = {
  leftOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HaibeiRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HaibeiRefused'] = ResolversParentTypes['HaibeiRefused']> = {
  code?: Resolver<ResolversTypes['HaibeiRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HaibeiWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HaibeiWay'] = ResolversParentTypes['HaibeiWay']> = {
  adds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JoinHaibeiResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinHaibeiResult'] = ResolversParentTypes['JoinHaibeiResult']> = {
  __resolveType: TypeResolveFn<'HaibeiJoined' | 'HaibeiRefused', ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LatePublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LatePublication'] = ResolversParentTypes['LatePublication']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityUscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LeaveHaibeiResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveHaibeiResult'] = ResolversParentTypes['LeaveHaibeiResult']> = {
  __resolveType: TypeResolveFn<'HaibeiLeft' | 'HaibeiRefused', ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repaired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEvent'] = ResolversParentTypes['ListEvent']> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListEventsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEvents'] = ResolversParentTypes['ListEvents']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['ListEvent']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListingActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingActResult'] = ResolversParentTypes['ListingActResult']> = {
  __resolveType: TypeResolveFn<'ListingAdvanced' | 'ListingRefused', ParentType, ContextType>;
};

export type ListingAdvancedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingAdvanced'] = ResolversParentTypes['ListingAdvanced']> = {
  procedure?: Resolver<ResolversTypes['ListingProcedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingDocument'] = ResolversParentTypes['ListingDocument']> = {
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ListingDocumentKind']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentPart']>>, ParentType, ContextType>;
};

export type ListingProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingProcedure'] = ResolversParentTypes['ListingProcedure']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ListingDocument']>>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listCode?: Resolver<Maybe<ResolversTypes['SeriousList']>, ParentType, ContextType>;
  listingNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ListingState']>, ParentType, ContextType>;
  statementBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ListingRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingRefused'] = ResolversParentTypes['ListingRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MalformedIdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MalformedIdentifier'] = ResolversParentTypes['MalformedIdentifier']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  acceptCommitment?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationAcceptCommitmentArgs, 'input'>>;
  applyForCentreRepair?: Resolver<ResolversTypes['ApplyForRepairResult'], ParentType, ContextType, RequireFields<MutationApplyForCentreRepairArgs, 'input'>>;
  applyForListingRemoval?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationApplyForListingRemovalArgs, 'input'>>;
  assessCommitment?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationAssessCommitmentArgs, 'input'>>;
  createShopCard?: Resolver<ResolversTypes['CreateShopCardResult'], ParentType, ContextType, RequireFields<MutationCreateShopCardArgs, 'days'>>;
  decideCentreCase?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCentreCaseArgs, 'input'>>;
  decideListing?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationDecideListingArgs, 'input'>>;
  decideListingRemoval?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationDecideListingRemovalArgs, 'input'>>;
  dropListing?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationDropListingArgs, 'input'>>;
  extendCentreObjection?: Resolver<ResolversTypes['DecideRecordCaseResult'], ParentType, ContextType, RequireFields<MutationExtendCentreObjectionArgs, 'id'>>;
  fileCentreObjection?: Resolver<ResolversTypes['FileObjectionResult'], ParentType, ContextType, RequireFields<MutationFileCentreObjectionArgs, 'input'>>;
  holdListingHearing?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationHoldListingHearingArgs, 'input'>>;
  joinHaibei?: Resolver<ResolversTypes['JoinHaibeiResult'], ParentType, ContextType>;
  leaveHaibei?: Resolver<ResolversTypes['LeaveHaibeiResult'], ParentType, ContextType>;
  makeCommitment?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationMakeCommitmentArgs, 'input'>>;
  markPromiseBroken?: Resolver<ResolversTypes['PromiseResult'], ParentType, ContextType, RequireFields<MutationMarkPromiseBrokenArgs, 'input'>>;
  noticeListing?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationNoticeListingArgs, 'input'>>;
  postCommitment?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationPostCommitmentArgs, 'input'>>;
  recordPromisePerformance?: Resolver<ResolversTypes['PromiseResult'], ParentType, ContextType, RequireFields<MutationRecordPromisePerformanceArgs, 'input'>>;
  registerPromise?: Resolver<ResolversTypes['PromiseResult'], ParentType, ContextType, RequireFields<MutationRegisterPromiseArgs, 'input'>>;
  relistUntrustworthy?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationRelistUntrustworthyArgs, 'input'>>;
  reportCentreDocumentChange?: Resolver<ResolversTypes['ReportDocumentChangeResult'], ParentType, ContextType, RequireFields<MutationReportCentreDocumentChangeArgs, 'input'>>;
  resolveIdentifiers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationResolveIdentifiersArgs, 'dataset' | 'identifiers'>>;
  revokeListing?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationRevokeListingArgs, 'input'>>;
  revokeShopCard?: Resolver<ResolversTypes['RevokeShopCardResult'], ParentType, ContextType, RequireFields<MutationRevokeShopCardArgs, 'id'>>;
  serveListing?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationServeListingArgs, 'input'>>;
  stateAgainstListing?: Resolver<ResolversTypes['ListingActResult'], ParentType, ContextType, RequireFields<MutationStateAgainstListingArgs, 'input'>>;
};

export type NotACreditSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotACreditSubject'] = ResolversParentTypes['NotACreditSubject']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialIntegrityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialIntegrity'] = ResolversParentTypes['OfficialIntegrity']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfficialRecord']>>, ParentType, ContextType>;
};

export type OfficialRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialRecord'] = ResolversParentTypes['OfficialRecord']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inTerm?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OfficialRecordKind']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type PermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permit'] = ResolversParentTypes['Permit']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PreWarningEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreWarningEvent'] = ResolversParentTypes['PreWarningEvent']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PreWarningEventKind']>, ParentType, ContextType>;
  listFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  preWarning?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  superiorOrgan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PromiseChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseChanged'] = ResolversParentTypes['PromiseChanged']> = {
  promiseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PromiseStanding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseRefused'] = ResolversParentTypes['PromiseRefused']> = {
  code?: Resolver<ResolversTypes['PromiseRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseResult'] = ResolversParentTypes['PromiseResult']> = {
  __resolveType: TypeResolveFn<'PromiseChanged' | 'PromiseRefused', ParentType, ContextType>;
};

export type PublicListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicListEntry'] = ResolversParentTypes['PublicListEntry']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['RecordDomain'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PublicListPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicListPage'] = ResolversParentTypes['PublicListPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicListEntry']>, ParentType, ContextType>;
};

export type PublicListsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicLists'] = ResolversParentTypes['PublicLists']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  domains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DomainRecord']>>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreditLabel']>>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  others?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ForeignListing']>>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Penalty']>>, ParentType, ContextType>;
  permits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Permit']>>, ParentType, ContextType>;
  procedures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ListingProcedure']>>, ParentType, ContextType>;
  red?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RedListing']>>, ParentType, ContextType>;
  serious?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriousListing']>>, ParentType, ContextType>;
  unpublished?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnpublishedPenalty']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessments?: Resolver<ResolversTypes['CaseAssessments'], ParentType, ContextType, RequireFields<QueryAssessmentsArgs, 'case'>>;
  cardHolder?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  haibeiBenefits?: Resolver<ReadonlyArray<ResolversTypes['HaibeiBenefit']>, ParentType, ContextType>;
  haibeiReportKeys?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latePublications?: Resolver<ReadonlyArray<ResolversTypes['LatePublication']>, ParentType, ContextType, RequireFields<QueryLatePublicationsArgs, 'first'>>;
  listEvents?: Resolver<ResolversTypes['ListEvents'], ParentType, ContextType, RequireFields<QueryListEventsArgs, 'limit' | 'waitMs'>>;
  preWarningEvents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PreWarningEvent']>>, ParentType, ContextType, RequireFields<QueryPreWarningEventsArgs, 'first'>>;
  publicList?: Resolver<ResolversTypes['PublicListPage'], ParentType, ContextType, RequireFields<QueryPublicListArgs, 'first' | 'match'>>;
  recordCases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WatchedCase']>>, ParentType, ContextType, RequireFields<QueryRecordCasesArgs, 'open' | 'overdue'>>;
  shopCardHolder?: Resolver<Maybe<ResolversTypes['ShopCardHolder']>, ParentType, ContextType, RequireFields<QueryShopCardHolderArgs, 'token'>>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType, RequireFields<QueryStandingArgs, 'identifier' | 'person'>>;
  subject?: Resolver<ResolversTypes['SubjectResult'], ParentType, ContextType, RequireFields<QuerySubjectArgs, 'identifier'>>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['SubjectResult']>, ParentType, ContextType, RequireFields<QuerySubjectsArgs, 'identifiers'>>;
};

export type RankedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedCandidate'] = ResolversParentTypes['RankedCandidate']> = {
  level?: Resolver<Maybe<ResolversTypes['EvaluationLevel']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  ask?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excludes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  slice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type RedListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedListing'] = ResolversParentTypes['RedListing']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['RecordDomain']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type RevokeShopCardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeShopCardResult'] = ResolversParentTypes['RevokeShopCardResult']> = {
  __resolveType: TypeResolveFn<'HaibeiRefused' | 'ShopCardRevoked', ParentType, ContextType>;
};

export type RulebookEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulebookEvaluation'] = ResolversParentTypes['RulebookEvaluation']> = {
  dimensions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DimensionScore']>>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flooredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inspectionFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvaluatedItem']>>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EvaluationLevel']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rulebook?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type SeriousListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriousListing'] = ResolversParentTypes['SeriousListing']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['RecordDomain']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repaired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ShopCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopCard'] = ResolversParentTypes['ShopCard']> = {
  createdOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ShopCardCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopCardCreated'] = ResolversParentTypes['ShopCardCreated']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopCardHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopCardHolder'] = ResolversParentTypes['ShopCardHolder']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ShopCardRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopCardRevoked'] = ResolversParentTypes['ShopCardRevoked']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceVerdict'] = ResolversParentTypes['SourceVerdict']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  centreCases?: Resolver<Maybe<ResolversTypes['RecordCases']>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['Commitments']>, ParentType, ContextType>;
  comprehensiveLedger?: Resolver<Maybe<ResolversTypes['ComprehensiveLedger']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  governmentRecord?: Resolver<Maybe<ResolversTypes['GovernmentRecord']>, ParentType, ContextType>;
  haibei?: Resolver<Maybe<ResolversTypes['Haibei']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lists?: Resolver<Maybe<ResolversTypes['PublicLists']>, ParentType, ContextType>;
  officialIntegrity?: Resolver<Maybe<ResolversTypes['OfficialIntegrity']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectResult'] = ResolversParentTypes['SubjectResult']> = {
  __resolveType: TypeResolveFn<'MalformedIdentifier' | 'NotACreditSubject' | 'Subject', ParentType, ContextType>;
};

export type UndecidedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndecidedCandidate'] = ResolversParentTypes['UndecidedCandidate']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type UnpublishedPenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpublishedPenalty'] = ResolversParentTypes['UnpublishedPenalty']> = {
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
  ruleSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PublicationState']>, ParentType, ContextType>;
};

export type WatchedCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedCase'] = ResolversParentTypes['WatchedCase']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RecordCaseKind']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RecordCaseOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApplyForRepairResult?: ApplyForRepairResultResolvers<ContextType>;
  AssessedSubject?: AssessedSubjectResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  BidRanking?: BidRankingResolvers<ContextType>;
  CaseAssessments?: CaseAssessmentsResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentKept?: CommitmentKeptResolvers<ContextType>;
  CommitmentRefused?: CommitmentRefusedResolvers<ContextType>;
  CommitmentResult?: CommitmentResultResolvers<ContextType>;
  Commitments?: CommitmentsResolvers<ContextType>;
  ComprehensiveEntry?: ComprehensiveEntryResolvers<ContextType>;
  ComprehensiveLedger?: ComprehensiveLedgerResolvers<ContextType>;
  CreateShopCardResult?: CreateShopCardResultResolvers<ContextType>;
  CreditFigure?: CreditFigureResolvers<ContextType>;
  CreditIndicator?: CreditIndicatorResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRecordCaseResult?: DecideRecordCaseResultResolvers<ContextType>;
  DimensionScore?: DimensionScoreResolvers<ContextType>;
  DocumentPart?: DocumentPartResolvers<ContextType>;
  DomainRecord?: DomainRecordResolvers<ContextType>;
  EvaluatedItem?: EvaluatedItemResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  ExcludedCandidate?: ExcludedCandidateResolvers<ContextType>;
  FileObjectionResult?: FileObjectionResultResolvers<ContextType>;
  ForeignListing?: ForeignListingResolvers<ContextType>;
  GovernmentFlag?: GovernmentFlagResolvers<ContextType>;
  GovernmentFlags?: GovernmentFlagsResolvers<ContextType>;
  GovernmentJudgment?: GovernmentJudgmentResolvers<ContextType>;
  GovernmentPromise?: GovernmentPromiseResolvers<ContextType>;
  GovernmentRecord?: GovernmentRecordResolvers<ContextType>;
  Haibei?: HaibeiResolvers<ContextType>;
  HaibeiBenefit?: HaibeiBenefitResolvers<ContextType>;
  HaibeiItem?: HaibeiItemResolvers<ContextType>;
  HaibeiJoined?: HaibeiJoinedResolvers<ContextType>;
  HaibeiLeft?: HaibeiLeftResolvers<ContextType>;
  HaibeiRefused?: HaibeiRefusedResolvers<ContextType>;
  HaibeiWay?: HaibeiWayResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  JoinHaibeiResult?: JoinHaibeiResultResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LatePublication?: LatePublicationResolvers<ContextType>;
  LeaveHaibeiResult?: LeaveHaibeiResultResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  ListEvent?: ListEventResolvers<ContextType>;
  ListEvents?: ListEventsResolvers<ContextType>;
  ListingActResult?: ListingActResultResolvers<ContextType>;
  ListingAdvanced?: ListingAdvancedResolvers<ContextType>;
  ListingDocument?: ListingDocumentResolvers<ContextType>;
  ListingProcedure?: ListingProcedureResolvers<ContextType>;
  ListingRefused?: ListingRefusedResolvers<ContextType>;
  MalformedIdentifier?: MalformedIdentifierResolvers<ContextType>;
  Merit?: MeritResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotACreditSubject?: NotACreditSubjectResolvers<ContextType>;
  OfficialIntegrity?: OfficialIntegrityResolvers<ContextType>;
  OfficialRecord?: OfficialRecordResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  Permit?: PermitResolvers<ContextType>;
  PreWarningEvent?: PreWarningEventResolvers<ContextType>;
  PromiseChanged?: PromiseChangedResolvers<ContextType>;
  PromiseRefused?: PromiseRefusedResolvers<ContextType>;
  PromiseResult?: PromiseResultResolvers<ContextType>;
  PublicListEntry?: PublicListEntryResolvers<ContextType>;
  PublicListPage?: PublicListPageResolvers<ContextType>;
  PublicLists?: PublicListsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedCandidate?: RankedCandidateResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RecordCase?: RecordCaseResolvers<ContextType>;
  RecordCaseDecided?: RecordCaseDecidedResolvers<ContextType>;
  RecordCaseFiled?: RecordCaseFiledResolvers<ContextType>;
  RecordCaseRefused?: RecordCaseRefusedResolvers<ContextType>;
  RecordCases?: RecordCasesResolvers<ContextType>;
  RecordHeld?: RecordHeldResolvers<ContextType>;
  RedListing?: RedListingResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RepairCondition?: RepairConditionResolvers<ContextType>;
  RepairExcluded?: RepairExcludedResolvers<ContextType>;
  Repairability?: RepairabilityResolvers<ContextType>;
  ReportDocumentChangeResult?: ReportDocumentChangeResultResolvers<ContextType>;
  RevokeShopCardResult?: RevokeShopCardResultResolvers<ContextType>;
  RulebookEvaluation?: RulebookEvaluationResolvers<ContextType>;
  SeriousListing?: SeriousListingResolvers<ContextType>;
  ShopCard?: ShopCardResolvers<ContextType>;
  ShopCardCreated?: ShopCardCreatedResolvers<ContextType>;
  ShopCardHolder?: ShopCardHolderResolvers<ContextType>;
  ShopCardRevoked?: ShopCardRevokedResolvers<ContextType>;
  SourceVerdict?: SourceVerdictResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SubjectResult?: SubjectResultResolvers<ContextType>;
  UndecidedCandidate?: UndecidedCandidateResolvers<ContextType>;
  UnpublishedPenalty?: UnpublishedPenaltyResolvers<ContextType>;
  WatchedCase?: WatchedCaseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
