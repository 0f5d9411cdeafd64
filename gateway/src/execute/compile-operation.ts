import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileShape, type Shape } from './answer-shape.js';
import { compilePlan } from './compile-plan.js';
import type { Step } from './plan-run.js';

/** An operation compiled: its plan, and the shape of its answer for each outcome of its conditions. */
export interface CompiledOperation {
  readonly operation: OperationDefinitionNode;
  readonly runPlan: Step;
  /** With the operation's default values applied. */
  valueOf(variable: string, variables: Readonly<Record<string, unknown>>): unknown;
  shapeFor(variables: Readonly<Record<string, unknown>>): Shape;
}

/** Answers of one operation differ in few conditions; a client that tries them all compiles anew. */
const KEPT_SHAPES = 32;

export interface Planning {
  readonly supergraph: Supergraph;
  readonly planner: QueryPlanner;
  readonly apiSchema: GraphQLSchema;
  /** With what clients cannot see. */
  readonly wholeSchema: GraphQLSchema;
}

export function compileOperation(
  { supergraph, planner, apiSchema, wholeSchema }: Planning,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => operationName === undefined || name?.value === operationName);
  if (!operation) throw new Error('The document holds no such operation.');
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const planned = operationFromDocument(supergraph.apiSchema(), document, { operationName, validate: false });
  const runPlan = compilePlan(planner.buildQueryPlan(planned), wholeSchema);
  const conditions = conditionVariables(document);
  const defaults = defaultsOf(operation);
  const valueOf = (name: string, variables: Readonly<Record<string, unknown>>) =>
    Object.hasOwn(variables, name) && variables[name] !== undefined ? variables[name] : defaults.get(name);
  const shapes = new Map<string, Shape>();
  return {
    operation,
    runPlan,
    valueOf,
    shapeFor(variables) {
      const key = conditions.map((name) => (valueOf(name, variables) === true ? '1' : '0')).join('');
      const known = shapes.get(key);
      if (known) return known;
      if (shapes.size >= KEPT_SHAPES) shapes.clear();
      const values = Object.fromEntries(conditions.map((name) => [name, valueOf(name, variables)]));
      const shape = compileShape(apiSchema, operation, fragments, values);
      shapes.set(key, shape);
      return shape;
    },
  };
}

/** Variables that decide about @skip and @include somewhere in a document. */
function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): ReadonlyMap<string, unknown> {
  return new Map(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
    ),
  );
}
