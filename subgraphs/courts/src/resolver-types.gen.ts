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
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<AgreementKind>;
  readonly subjectMatter?: Maybe<Scalars['String']['output']>;
};

export type AgreementBreach = {
  readonly __typename?: 'AgreementBreach';
  readonly agreement?: Maybe<AdministrativeAgreement>;
  readonly excuse?: Maybe<BreachExcuse>;
  readonly finding?: Maybe<Scalars['String']['output']>;
  readonly flaggedOn?: Maybe<Scalars['Date']['output']>;
  readonly judgmentNo?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<AgreementBreachLevel>;
};

export type AgreementBreachFlagged = {
  readonly __typename?: 'AgreementBreachFlagged';
  /** True when the same judgment had been flagged before; nothing was written again. */
  readonly alreadyFlagged: Scalars['Boolean']['output'];
  readonly breach: AgreementBreach;
  readonly subject: Subject;
};

export type AgreementBreachLevel =
  | 'FLAG_BREACH'
  | 'FLAG_UNPERFORMED';

/** Why the judgment grounds no flag, and what to do. */
export type AgreementBreachNotFlagged = {
  readonly __typename?: 'AgreementBreachNotFlagged';
  readonly code: BreachRefusal;
  readonly message: Scalars['String']['output'];
};

export type AgreementKind =
  | 'EXPROPRIATION_COMPENSATION'
  | 'FRANCHISE'
  | 'INVESTMENT_PROMOTION'
  | 'OTHER'
  | 'PPP'
  | 'RESOURCE_USE_GRANT'
  | 'SECURED_HOUSING';

export type BreachExcuse =
  | 'FUNDING'
  | 'GOVERNMENT_CHANGE'
  | 'NONE'
  | 'OTHER'
  | 'PLANNING_CHANGE';

export type BreachRefusal =
  | 'AGREEMENT_BEFORE_2015_05'
  | 'COMPENSATION_ONLY'
  | 'JUDGMENT_NOT_FOUND'
  | 'JUDGMENT_OF_ANOTHER_COURT'
  | 'NOT_AN_ADMINISTRATIVE_AGREEMENT'
  | 'NOT_A_GOVERNMENT_BODY'
  | 'NOT_EFFECTIVE'
  | 'NO_BREACH_FOUND';

export type CourtRecord = {
  readonly __typename?: 'CourtRecord';
  /** Flags by effective judgments; the public sees the unperformed ones only. */
  readonly agreementBreaches?: Maybe<ReadonlyArray<AgreementBreach>>;
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 失信被执行人: listings in term. */
  readonly debtorListings?: Maybe<ReadonlyArray<DebtorListing>>;
  /** Yes or no: a broken agreement is flagged and not closed, of the level that the caller may see. */
  readonly hasOpenBreach?: Maybe<Scalars['Boolean']['output']>;
  /** Yes or no: listed as a dishonest judgment debtor today. */
  readonly isListed?: Maybe<Scalars['Boolean']['output']>;
  /** Registered judgments, effective or not. */
  readonly judgments?: Maybe<ReadonlyArray<Judgment>>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
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

export type DebtorListing = {
  readonly __typename?: 'DebtorListing';
  readonly caseNo?: Maybe<Scalars['String']['output']>;
  readonly conduct?: Maybe<Scalars['String']['output']>;
  readonly court?: Maybe<Scalars['String']['output']>;
  /** The document that grounds the duty 执行依据. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type FlagAgreementBreachInput = {
  /** The reason given by the body; a change of government or leaders is recorded and is never a defence. */
  readonly excuse?: InputMaybe<BreachExcuse>;
  /** The registered judgment on which the flag rests. */
  readonly judgmentNo: Scalars['String']['input'];
};

export type FlagAgreementBreachResult = AgreementBreachFlagged | AgreementBreachNotFlagged;

export type Judgment = {
  readonly __typename?: 'Judgment';
  readonly court?: Maybe<Scalars['String']['output']>;
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly judgmentNo?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * A court flags a government body that broke an administrative agreement 行政协议, on an effective judgment only
   * (法释〔2019〕17号; domain.md 4.4). Who may: the court itself, under COURT_CASE with its own case.
   */
  readonly flagAgreementBreach: FlagAgreementBreachResult;
};


export type MutationFlagAgreementBreachArgs = {
  input: FlagAgreementBreachInput;
};

export type Subject = {
  readonly __typename?: 'Subject';
  /** 司法信用: debtor listings, and for a government body its broken agreements. */
  readonly courts?: Maybe<CourtRecord>;
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
  FlagAgreementBreachResult:
    | ( AgreementBreachFlagged )
    | ( AgreementBreachNotFlagged )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeAgreement: ResolverTypeWrapper<AdministrativeAgreement>;
  AgreementBreach: ResolverTypeWrapper<AgreementBreach>;
  AgreementBreachFlagged: ResolverTypeWrapper<AgreementBreachFlagged>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgreementBreachLevel: AgreementBreachLevel;
  AgreementBreachNotFlagged: ResolverTypeWrapper<AgreementBreachNotFlagged>;
  AgreementKind: AgreementKind;
  BreachExcuse: BreachExcuse;
  BreachRefusal: BreachRefusal;
  CourtRecord: ResolverTypeWrapper<CourtRecord>;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DebtorListing: ResolverTypeWrapper<DebtorListing>;
  FlagAgreementBreachInput: FlagAgreementBreachInput;
  FlagAgreementBreachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FlagAgreementBreachResult']>;
  Judgment: ResolverTypeWrapper<Judgment>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subject: ResolverTypeWrapper<Subject>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeAgreement: AdministrativeAgreement;
  AgreementBreach: AgreementBreach;
  AgreementBreachFlagged: AgreementBreachFlagged;
  Boolean: Scalars['Boolean']['output'];
  AgreementBreachNotFlagged: AgreementBreachNotFlagged;
  CourtRecord: CourtRecord;
  CreditItem: CreditItem;
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DebtorListing: DebtorListing;
  FlagAgreementBreachInput: FlagAgreementBreachInput;
  FlagAgreementBreachResult: ResolversUnionTypes<ResolversParentTypes>['FlagAgreementBreachResult'];
  Judgment: Judgment;
  Mutation: Record<PropertyKey, never>;
  Subject: Subject | FederationReferenceTypes['Subject'];
  ID: Scalars['ID']['output'];
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
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  subjectMatter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementBreach'] = ResolversParentTypes['AgreementBreach']> = {
  agreement?: Resolver<Maybe<ResolversTypes['AdministrativeAgreement']>, ParentType, ContextType>;
  excuse?: Resolver<Maybe<ResolversTypes['BreachExcuse']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flaggedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  judgmentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AgreementBreachLevel']>, ParentType, ContextType>;
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

export type CourtRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtRecord'] = ResolversParentTypes['CourtRecord']> = {
  agreementBreaches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementBreach']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  debtorListings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DebtorListing']>>, ParentType, ContextType>;
  hasOpenBreach?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isListed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  judgments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Judgment']>>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type DebtorListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorListing'] = ResolversParentTypes['DebtorListing']> = {
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FlagAgreementBreachResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagAgreementBreachResult'] = ResolversParentTypes['FlagAgreementBreachResult']> = {
  __resolveType: TypeResolveFn<'AgreementBreachFlagged' | 'AgreementBreachNotFlagged', ParentType, ContextType>;
};

export type JudgmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgment'] = ResolversParentTypes['Judgment']> = {
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  judgmentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  flagAgreementBreach?: Resolver<ResolversTypes['FlagAgreementBreachResult'], ParentType, ContextType, RequireFields<MutationFlagAgreementBreachArgs, 'input'>>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  courts?: Resolver<Maybe<ResolversTypes['CourtRecord']>, ParentType, ContextType>;
  courtsItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministrativeAgreement?: AdministrativeAgreementResolvers<ContextType>;
  AgreementBreach?: AgreementBreachResolvers<ContextType>;
  AgreementBreachFlagged?: AgreementBreachFlaggedResolvers<ContextType>;
  AgreementBreachNotFlagged?: AgreementBreachNotFlaggedResolvers<ContextType>;
  CourtRecord?: CourtRecordResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DebtorListing?: DebtorListingResolvers<ContextType>;
  FlagAgreementBreachResult?: FlagAgreementBreachResultResolvers<ContextType>;
  Judgment?: JudgmentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
