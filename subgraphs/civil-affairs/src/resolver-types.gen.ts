import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './loaders.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

export type CivilAffairsRecord = {
  readonly __typename?: 'CivilAffairsRecord';
  /** 社会组织活动异常名录: entries of the abnormal list. */
  readonly abnormalListings?: Maybe<ReadonlyArray<SocialOrganisationListing>>;
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 慈善捐助: confirmed donations. */
  readonly donations?: Maybe<ReadonlyArray<Donation>>;
  readonly goodDeeds?: Maybe<ReadonlyArray<GoodDeed>>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
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

/** One fact that a verdict may read. */
export type CreditItem = {
  readonly __typename?: 'CreditItem';
  readonly code: Scalars['String']['output'];
  readonly disputed: Scalars['Boolean']['output'];
  readonly document?: Maybe<Scalars['String']['output']>;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly legalBasis: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  readonly remedy?: Maybe<Scalars['String']['output']>;
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

/** 慈善捐助: a donation that its receiver confirmed. */
export type Donation = {
  readonly __typename?: 'Donation';
  /** Yuan with two decimals. */
  readonly amountYuan?: Maybe<Scalars['String']['output']>;
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  readonly donatedOn?: Maybe<Scalars['Date']['output']>;
  readonly donationNo?: Maybe<Scalars['String']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
};

/** 好人好事: a good deed confirmed by an organisation. */
export type GoodDeed = {
  readonly __typename?: 'GoodDeed';
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  readonly confirmedOn?: Maybe<Scalars['Date']['output']>;
  readonly deedNo?: Maybe<Scalars['String']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
};

/** 社会救助: a grant that is in force. */
export type SocialAssistance = {
  readonly __typename?: 'SocialAssistance';
  readonly assistanceNo?: Maybe<Scalars['String']['output']>;
  readonly grantedBy?: Maybe<Scalars['String']['output']>;
  readonly grantedOn?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<SocialAssistanceKind>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** 低保, 特困, 临时, 住房 and 教育救助. */
export type SocialAssistanceKind =
  | 'EDUCATION'
  | 'EXTREME_HARDSHIP'
  | 'HOUSING'
  | 'MINIMUM_LIVING'
  | 'TEMPORARY';

export type SocialOrganisationListing = {
  readonly __typename?: 'SocialOrganisationListing';
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly removedOn?: Maybe<Scalars['Date']['output']>;
};

export type Subject = {
  readonly __typename?: 'Subject';
  /** 民政信用: volunteering and good deeds of persons, standing of social organisations. */
  readonly civilAffairs?: Maybe<CivilAffairsRecord>;
  readonly civilAffairsItems?: Maybe<CreditItems>;
  readonly id: Scalars['ID']['output'];
};

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
  /** The day of the town's review 镇街复核. */
  readonly reviewedOn?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<VillageItemState>;
  readonly summary?: Maybe<Scalars['String']['output']>;
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

export type VillageRecord = {
  readonly __typename?: 'VillageRecord';
  readonly items?: Maybe<ReadonlyArray<VillageItem>>;
  readonly joinedOn?: Maybe<Scalars['Date']['output']>;
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
  readonly hours?: Maybe<Scalars['Float']['output']>;
  readonly servedOn?: Maybe<Scalars['Date']['output']>;
  readonly serviceNo?: Maybe<Scalars['String']['output']>;
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CivilAffairsRecord: ResolverTypeWrapper<CivilAffairsRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Donation: ResolverTypeWrapper<Donation>;
  GoodDeed: ResolverTypeWrapper<GoodDeed>;
  SocialAssistance: ResolverTypeWrapper<SocialAssistance>;
  SocialAssistanceKind: SocialAssistanceKind;
  SocialOrganisationListing: ResolverTypeWrapper<SocialOrganisationListing>;
  Subject: ResolverTypeWrapper<Subject>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  VillageItem: ResolverTypeWrapper<VillageItem>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  VillageItemKind: VillageItemKind;
  VillageItemState: VillageItemState;
  VillageRecord: ResolverTypeWrapper<VillageRecord>;
  VillageResidence: VillageResidence;
  VillageStarReason: ResolverTypeWrapper<VillageStarReason>;
  VillageStars: ResolverTypeWrapper<VillageStars>;
  VillageUnrated: VillageUnrated;
  VolunteerService: ResolverTypeWrapper<VolunteerService>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CivilAffairsRecord: CivilAffairsRecord;
  Float: Scalars['Float']['output'];
  CreditItem: CreditItem;
  Boolean: Scalars['Boolean']['output'];
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Donation: Donation;
  GoodDeed: GoodDeed;
  SocialAssistance: SocialAssistance;
  SocialOrganisationListing: SocialOrganisationListing;
  Subject: Subject | FederationReferenceTypes['Subject'];
  ID: Scalars['ID']['output'];
  VillageItem: VillageItem;
  Int: Scalars['Int']['output'];
  VillageRecord: VillageRecord;
  VillageStarReason: VillageStarReason;
  VillageStars: VillageStars;
  VolunteerService: VolunteerService;
  String: Scalars['String']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SliceDirectiveArgs = {
  form?: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type SliceDirectiveResolver<Result, Parent, ContextType = Context, Args = SliceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CivilAffairsRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilAffairsRecord'] = ResolversParentTypes['CivilAffairsRecord']> = {
  abnormalListings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SocialOrganisationListing']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  donations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Donation']>>, ParentType, ContextType>;
  goodDeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GoodDeed']>>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  socialAssistance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SocialAssistance']>>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['VillageRecord']>, ParentType, ContextType>;
  volunteerHoursThisYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  volunteering?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteerService']>>, ParentType, ContextType>;
};

export type CreditItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditItem'] = ResolversParentTypes['CreditItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DonationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Donation'] = ResolversParentTypes['Donation']> = {
  amountYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  donatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  donationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoodDeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodDeed'] = ResolversParentTypes['GoodDeed']> = {
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deedNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SocialAssistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialAssistance'] = ResolversParentTypes['SocialAssistance']> = {
  assistanceNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SocialAssistanceKind']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SocialOrganisationListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganisationListing'] = ResolversParentTypes['SocialOrganisationListing']> = {
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  civilAffairs?: Resolver<Maybe<ResolversTypes['CivilAffairsRecord']>, ParentType, ContextType>;
  civilAffairsItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VillageItemState']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VillageRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageRecord'] = ResolversParentTypes['VillageRecord']> = {
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageItem']>>, ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['VillageResidence']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageStars']>>, ParentType, ContextType>;
  unratedBecause?: Resolver<Maybe<ResolversTypes['VillageUnrated']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  villageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CivilAffairsRecord?: CivilAffairsRecordResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Donation?: DonationResolvers<ContextType>;
  GoodDeed?: GoodDeedResolvers<ContextType>;
  SocialAssistance?: SocialAssistanceResolvers<ContextType>;
  SocialOrganisationListing?: SocialOrganisationListingResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  VillageItem?: VillageItemResolvers<ContextType>;
  VillageRecord?: VillageRecordResolvers<ContextType>;
  VillageStarReason?: VillageStarReasonResolvers<ContextType>;
  VillageStars?: VillageStarsResolvers<ContextType>;
  VolunteerService?: VolunteerServiceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
