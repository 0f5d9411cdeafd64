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

export type GradeATaxpayer = {
  readonly __typename?: 'GradeATaxpayer';
  /** GB/T 2260 code of the division of the tax authority. */
  readonly division?: Maybe<Scalars['String']['output']>;
  readonly subject: Subject;
  /** The calendar year that was evaluated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** 纳税信用A级名单: one page of the public list (domain.md 3.2). */
export type GradeATaxpayers = {
  readonly __typename?: 'GradeATaxpayers';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<GradeATaxpayer>;
};

export type MajorTaxViolation = {
  readonly __typename?: 'MajorTaxViolation';
  readonly conduct?: Maybe<Scalars['String']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Date']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** A级纳税人: the published list of A-grade taxpayers of one evaluation year, by opaque cursor, 100 a page at most. */
  readonly gradeATaxpayers: GradeATaxpayers;
};


export type QueryGradeATaxpayersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  divisions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};

export type Subject = {
  readonly __typename?: 'Subject';
  readonly id: Scalars['ID']['output'];
  /** 纳税信用: null when the tax authority did not answer; `recorded: false` when it was asked and has no record. */
  readonly tax?: Maybe<TaxRecord>;
  readonly taxItems?: Maybe<CreditItems>;
};

/** 欠税: a published notice of tax in arrears. */
export type TaxArrears = {
  readonly __typename?: 'TaxArrears';
  /** Yuan, two decimals. */
  readonly amountYuan?: Maybe<Scalars['String']['output']>;
  readonly clearedOn?: Maybe<Scalars['Date']['output']>;
  readonly noticeNo?: Maybe<Scalars['String']['output']>;
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  readonly taxType?: Maybe<Scalars['String']['output']>;
};

export type TaxEvaluation = {
  readonly __typename?: 'TaxEvaluation';
  readonly grade?: Maybe<TaxGrade>;
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Points of 100, two decimals. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type TaxGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'M';

export type TaxRecord = {
  readonly __typename?: 'TaxRecord';
  readonly arrears?: Maybe<ReadonlyArray<TaxArrears>>;
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Yearly evaluations, latest first. */
  readonly evaluations?: Maybe<ReadonlyArray<TaxEvaluation>>;
  /** The current grade 纳税信用级别. */
  readonly grade?: Maybe<TaxGrade>;
  /** Evaluation years for which the subject is on the published A list, latest first. */
  readonly gradeAYears?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Yes or no instead of the notices: tax in arrears was published and is not cleared. */
  readonly hasArrears?: Maybe<Scalars['Boolean']['output']>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 重大税收违法失信主体: the published list. */
  readonly majorViolations?: Maybe<ReadonlyArray<MajorTaxViolation>>;
  /** Yes or no instead of the grade: the current grade is this one or better (A, B, M, C, D). */
  readonly meetsTaxGrade?: Maybe<Scalars['Boolean']['output']>;
  readonly recorded?: Maybe<Scalars['Boolean']['output']>;
};


export type TaxRecordMeetsTaxGradeArgs = {
  grade: TaxGrade;
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
  form?: Scalars['String']['input'];
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
  items?: Resolver<ReadonlyArray<ResolversTypes['CreditItem']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GradeATaxpayer']>, ParentType, ContextType>;
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
  arrears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxArrears']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaxEvaluation']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  gradeAYears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  hasArrears?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  majorViolations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MajorTaxViolation']>>, ParentType, ContextType>;
  meetsTaxGrade?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<TaxRecordMeetsTaxGradeArgs, 'grade'>>;
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
