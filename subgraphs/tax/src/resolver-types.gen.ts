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

/** One fact that a verdict may read. */
export type CreditItem = {
  __typename?: 'CreditItem';
  code: Scalars['String']['output'];
  disputed: Scalars['Boolean']['output'];
  document?: Maybe<Scalars['String']['output']>;
  from?: Maybe<Scalars['Date']['output']>;
  legalBasis: Scalars['String']['output'];
  reference: Scalars['String']['output'];
  remedy?: Maybe<Scalars['String']['output']>;
  slice: Scalars['String']['output'];
  status: CreditItemStatus;
  until?: Maybe<Scalars['Date']['output']>;
};

export type CreditItemStatus =
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'REPAIRED'
  | 'WITHDRAWN';

/** 信用事项条目: one agency's items that verdicts and evaluations read. Clients cannot ask for them. */
export type CreditItems = {
  __typename?: 'CreditItems';
  /** The day up to which the source's data speak. */
  asOf?: Maybe<Scalars['Date']['output']>;
  items: Array<CreditItem>;
  /** When every feed that verdicts read was last loaded: the oldest of them; null when one never was. */
  loadedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type GradeATaxpayer = {
  __typename?: 'GradeATaxpayer';
  /** GB/T 2260 code of the division of the tax authority. */
  division?: Maybe<Scalars['String']['output']>;
  subject: Subject;
  /** The calendar year that was evaluated. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 纳税信用A级名单: one page of the public list (domain.md 3.2). */
export type GradeATaxpayers = {
  __typename?: 'GradeATaxpayers';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  nodes: Array<GradeATaxpayer>;
};

export type MajorTaxViolation = {
  __typename?: 'MajorTaxViolation';
  conduct?: Maybe<Scalars['String']['output']>;
  documentNo?: Maybe<Scalars['String']['output']>;
  listedOn?: Maybe<Scalars['Date']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** A级纳税人: the published list of A-grade taxpayers of one evaluation year, by opaque cursor, 100 a page at most. */
  gradeATaxpayers: GradeATaxpayers;
};


export type QueryGradeATaxpayersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  divisions?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};

export type Subject = {
  __typename?: 'Subject';
  id: Scalars['ID']['output'];
  /** 纳税信用: null when the tax authority did not answer; `recorded: false` when it was asked and has no record. */
  tax?: Maybe<TaxRecord>;
  taxItems?: Maybe<CreditItems>;
};

/** 欠税: a published notice of tax in arrears. */
export type TaxArrears = {
  __typename?: 'TaxArrears';
  /** Yuan, two decimals. */
  amountYuan?: Maybe<Scalars['String']['output']>;
  clearedOn?: Maybe<Scalars['Date']['output']>;
  noticeNo?: Maybe<Scalars['String']['output']>;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  taxType?: Maybe<Scalars['String']['output']>;
};

export type TaxEvaluation = {
  __typename?: 'TaxEvaluation';
  grade?: Maybe<TaxGrade>;
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Points of 100, two decimals. */
  score?: Maybe<Scalars['Float']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type TaxGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'M';

export type TaxRecord = {
  __typename?: 'TaxRecord';
  arrears?: Maybe<Array<TaxArrears>>;
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Yearly evaluations, latest first. */
  evaluations?: Maybe<Array<TaxEvaluation>>;
  /** The current grade 纳税信用级别. */
  grade?: Maybe<TaxGrade>;
  /** Evaluation years for which the subject is on the published A list, latest first. */
  gradeAYears?: Maybe<Array<Scalars['Int']['output']>>;
  loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 重大税收违法失信主体: the published list. */
  majorViolations?: Maybe<Array<MajorTaxViolation>>;
  recorded?: Maybe<Scalars['Boolean']['output']>;
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
  CreditItem: ResolverTypeWrapper<CreditItem>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  GradeATaxpayer: ResolverTypeWrapper<GradeATaxpayer>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  GradeATaxpayers: ResolverTypeWrapper<GradeATaxpayers>;
  MajorTaxViolation: ResolverTypeWrapper<MajorTaxViolation>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subject: ResolverTypeWrapper<Subject>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  TaxArrears: ResolverTypeWrapper<TaxArrears>;
  TaxEvaluation: ResolverTypeWrapper<TaxEvaluation>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TaxGrade: TaxGrade;
  TaxRecord: ResolverTypeWrapper<TaxRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreditItem: CreditItem;
  Boolean: Scalars['Boolean']['output'];
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  GradeATaxpayer: GradeATaxpayer;
  Int: Scalars['Int']['output'];
  GradeATaxpayers: GradeATaxpayers;
  MajorTaxViolation: MajorTaxViolation;
  Query: Record<PropertyKey, never>;
  Subject: Subject | FederationReferenceTypes['Subject'];
  ID: Scalars['ID']['output'];
  TaxArrears: TaxArrears;
  TaxEvaluation: TaxEvaluation;
  Float: Scalars['Float']['output'];
  TaxRecord: TaxRecord;
  String: Scalars['String']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SliceDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type SliceDirectiveResolver<Result, Parent, ContextType = Context, Args = SliceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  items?: Resolver<Array<ResolversTypes['CreditItem']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GradeATaxpayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeATaxpayer'] = ResolversParentTypes['GradeATaxpayer']> = {
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GradeATaxpayersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeATaxpayers'] = ResolversParentTypes['GradeATaxpayers']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GradeATaxpayer']>, ParentType, ContextType>;
};

export type MajorTaxViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MajorTaxViolation'] = ResolversParentTypes['MajorTaxViolation']> = {
  conduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  gradeATaxpayers?: Resolver<ResolversTypes['GradeATaxpayers'], ParentType, ContextType, RequireFields<QueryGradeATaxpayersArgs, 'first' | 'year'>>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['TaxRecord']>, ParentType, ContextType>;
  taxItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
};

export type TaxArrearsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxArrears'] = ResolversParentTypes['TaxArrears']> = {
  amountYuan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clearedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  noticeNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  taxType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaxEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxEvaluation'] = ResolversParentTypes['TaxEvaluation']> = {
  grade?: Resolver<Maybe<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRecord'] = ResolversParentTypes['TaxRecord']> = {
  arrears?: Resolver<Maybe<Array<ResolversTypes['TaxArrears']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluations?: Resolver<Maybe<Array<ResolversTypes['TaxEvaluation']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  gradeAYears?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  majorViolations?: Resolver<Maybe<Array<ResolversTypes['MajorTaxViolation']>>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GradeATaxpayer?: GradeATaxpayerResolvers<ContextType>;
  GradeATaxpayers?: GradeATaxpayersResolvers<ContextType>;
  MajorTaxViolation?: MajorTaxViolationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  TaxArrears?: TaxArrearsResolvers<ContextType>;
  TaxEvaluation?: TaxEvaluationResolvers<ContextType>;
  TaxRecord?: TaxRecordResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
