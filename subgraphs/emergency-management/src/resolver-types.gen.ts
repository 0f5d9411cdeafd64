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

/** 责令限期整改: an order to rectify by a deadline. */
export type RectificationOrder = {
  readonly __typename?: 'RectificationOrder';
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly orderNo?: Maybe<Scalars['String']['output']>;
};

export type SafetyEntryKind =
  | 'EXAM'
  | 'OVERDUE'
  | 'REVERSAL'
  | 'SELF_REPORT'
  | 'VIOLATION';

/** 记分: one entry of the append-only ledger. */
export type SafetyPointEntry = {
  readonly __typename?: 'SafetyPointEntry';
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly itemNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<SafetyEntryKind>;
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  /** Points, negative for deductions, halves possible. */
  readonly points?: Maybe<Scalars['Float']['output']>;
  readonly severity?: Maybe<SafetySeverity>;
};

export type SafetyRecord = {
  readonly __typename?: 'SafetyRecord';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 监管信用分: running balance in points, halves possible. */
  readonly balance?: Maybe<Scalars['Float']['output']>;
  readonly entries?: Maybe<ReadonlyArray<SafetyPointEntry>>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openOrders?: Maybe<ReadonlyArray<RectificationOrder>>;
  /** Weight in the double-random draw 双随机; NORMAL is 1. */
  readonly samplingWeight?: Maybe<Scalars['Float']['output']>;
  /** Whether the subject is a supervised object 监管对象 at all. */
  readonly supervised?: Maybe<Scalars['Boolean']['output']>;
  readonly tier?: Maybe<SafetyTier>;
};

export type SafetySeverity =
  | 'GENERAL'
  | 'MINOR'
  | 'SERIOUS'
  | 'SEVERE';

/** HIGH from 36 points, LOW at 0 and below (seed D12, D13; reading D-f). */
export type SafetyTier =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL';

export type Subject = {
  readonly __typename?: 'Subject';
  readonly id: Scalars['ID']['output'];
  /** 安全生产监管信用: the record in the 12-point supervision of work safety (Yiwu). */
  readonly safety?: Maybe<SafetyRecord>;
  readonly safetyItems?: Maybe<CreditItems>;
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
  RectificationOrder: ResolverTypeWrapper<RectificationOrder>;
  SafetyEntryKind: SafetyEntryKind;
  SafetyPointEntry: ResolverTypeWrapper<SafetyPointEntry>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SafetyRecord: ResolverTypeWrapper<SafetyRecord>;
  SafetySeverity: SafetySeverity;
  SafetyTier: SafetyTier;
  Subject: ResolverTypeWrapper<Subject>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreditItem: CreditItem;
  Boolean: Scalars['Boolean']['output'];
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  RectificationOrder: RectificationOrder;
  SafetyPointEntry: SafetyPointEntry;
  Float: Scalars['Float']['output'];
  SafetyRecord: SafetyRecord;
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

export type RectificationOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationOrder'] = ResolversParentTypes['RectificationOrder']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafetyPointEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyPointEntry'] = ResolversParentTypes['SafetyPointEntry']> = {
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SafetyEntryKind']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['SafetySeverity']>, ParentType, ContextType>;
};

export type SafetyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafetyRecord'] = ResolversParentTypes['SafetyRecord']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyPointEntry']>>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openOrders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RectificationOrder']>>, ParentType, ContextType>;
  samplingWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supervised?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['SafetyTier']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  safety?: Resolver<Maybe<ResolversTypes['SafetyRecord']>, ParentType, ContextType>;
  safetyItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  RectificationOrder?: RectificationOrderResolvers<ContextType>;
  SafetyPointEntry?: SafetyPointEntryResolvers<ContextType>;
  SafetyRecord?: SafetyRecordResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  slice?: SliceDirectiveResolver<any, any, ContextType>;
};
