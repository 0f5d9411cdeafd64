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

export type AppealState =
  | 'ANNULLED'
  | 'NONE'
  | 'PENDING'
  | 'UPHELD';

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

/** A decision against a person, with its basis, term and appeal. */
export type EducationDecision = {
  readonly __typename?: 'EducationDecision';
  /** 申诉: a decision under appeal is marked, and leaves verdicts until it is decided. */
  readonly appeal?: Maybe<AppealState>;
  /** The article that it rests on; null where the file named none. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly conduct?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<EducationDecisionKind>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type EducationDecisionKind =
  | 'ACADEMIC_MISCONDUCT'
  | 'ETHICS_VIOLATION'
  | 'EXAM_CHEATING';

export type EducationRecord = {
  readonly __typename?: 'EducationRecord';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly classifications?: Maybe<ReadonlyArray<InstitutionClassification>>;
  /** The institution's class in force 分级分类; null where it is no institution. */
  readonly institutionClass?: Maybe<InstitutionClass>;
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 学术不端与考试作弊: decisions in term. Null for a school that the person does not work for. */
  readonly misconduct?: Maybe<ReadonlyArray<EducationDecision>>;
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
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly school?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
};

export type InstitutionClass =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

export type InstitutionClassification = {
  readonly __typename?: 'InstitutionClassification';
  readonly class?: Maybe<InstitutionClass>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type StaffEntry = {
  readonly __typename?: 'StaffEntry';
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  readonly result?: Maybe<Scalars['String']['output']>;
};

export type StudentEntry = {
  readonly __typename?: 'StudentEntry';
  readonly entryNo?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<StudentEntryKind>;
  readonly recordedOn?: Maybe<Scalars['Date']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
};

export type StudentEntryKind =
  | 'ACTIVITY'
  | 'GUIDANCE'
  | 'PRAISE';

export type StudentRecord = {
  readonly __typename?: 'StudentRecord';
  readonly className?: Maybe<Scalars['String']['output']>;
  readonly enrolledOn?: Maybe<Scalars['Date']['output']>;
  readonly entries?: Maybe<ReadonlyArray<StudentEntry>>;
  readonly school?: Maybe<Scalars['String']['output']>;
};

export type Subject = {
  readonly __typename?: 'Subject';
  /** 教育信用: what the education bureau holds of an institution or of a person's decisions. */
  readonly education?: Maybe<EducationRecord>;
  readonly educationItems?: Maybe<CreditItems>;
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AppealState: AppealState;
  CreditItem: ResolverTypeWrapper<CreditItem>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreditItemStatus: CreditItemStatus;
  CreditItems: ResolverTypeWrapper<CreditItems>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EducationDecision: ResolverTypeWrapper<EducationDecision>;
  EducationDecisionKind: EducationDecisionKind;
  EducationRecord: ResolverTypeWrapper<EducationRecord>;
  Employment: ResolverTypeWrapper<Employment>;
  InstitutionClass: InstitutionClass;
  InstitutionClassification: ResolverTypeWrapper<InstitutionClassification>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  StaffEntry: ResolverTypeWrapper<StaffEntry>;
  StudentEntry: ResolverTypeWrapper<StudentEntry>;
  StudentEntryKind: StudentEntryKind;
  StudentRecord: ResolverTypeWrapper<StudentRecord>;
  Subject: ResolverTypeWrapper<Subject>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  TeacherRecord: ResolverTypeWrapper<TeacherRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreditItem: CreditItem;
  Boolean: Scalars['Boolean']['output'];
  CreditItems: CreditItems;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EducationDecision: EducationDecision;
  EducationRecord: EducationRecord;
  Employment: Employment;
  InstitutionClassification: InstitutionClassification;
  Int: Scalars['Int']['output'];
  StaffEntry: StaffEntry;
  StudentEntry: StudentEntry;
  StudentRecord: StudentRecord;
  Subject: Subject | FederationReferenceTypes['Subject'];
  ID: Scalars['ID']['output'];
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

export type EducationDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationDecision'] = ResolversParentTypes['EducationDecision']> = {
  appeal?: Resolver<Maybe<ResolversTypes['AppealState']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conduct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EducationDecisionKind']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EducationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationRecord'] = ResolversParentTypes['EducationRecord']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  classifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InstitutionClassification']>>, ParentType, ContextType>;
  institutionClass?: Resolver<Maybe<ResolversTypes['InstitutionClass']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  misconduct?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EducationDecision']>>, ParentType, ContextType>;
  students?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StudentRecord']>>, ParentType, ContextType>;
  teacher?: Resolver<Maybe<ResolversTypes['TeacherRecord']>, ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InstitutionClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionClassification'] = ResolversParentTypes['InstitutionClassification']> = {
  class?: Resolver<Maybe<ResolversTypes['InstitutionClass']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffEntry'] = ResolversParentTypes['StaffEntry']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StudentEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentEntry'] = ResolversParentTypes['StudentEntry']> = {
  entryNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StudentEntryKind']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StudentRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentRecord'] = ResolversParentTypes['StudentRecord']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StudentEntry']>>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['EducationRecord']>, ParentType, ContextType>;
  educationItems?: Resolver<Maybe<ResolversTypes['CreditItems']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TeacherRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeacherRecord'] = ResolversParentTypes['TeacherRecord']> = {
  appraisals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffEntry']>>, ParentType, ContextType>;
  commendations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffEntry']>>, ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  ethicsViolations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EducationDecision']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditItems?: CreditItemsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EducationDecision?: EducationDecisionResolvers<ContextType>;
  EducationRecord?: EducationRecordResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  InstitutionClassification?: InstitutionClassificationResolvers<ContextType>;
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
