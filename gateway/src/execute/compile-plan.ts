import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { placesAt } from './cursor.js';
import { compileEntityFetch } from './entity-fetch.js';
import type { Step } from './plan-run.js';
import { compileRootFetch } from './root-fetch.js';

/**
 * Compiles a query plan into steps. `supergraph` holds types and fields that clients cannot see: what fetches require may
 * be among them.
 */
export function compilePlan({ node }: QueryPlan, supergraph: GraphQLSchema): Step {
  return node && node.kind !== 'Subscription' ? compileNode(node, supergraph) : () => undefined;
}

function compileNode(node: PlanNode, supergraph: GraphQLSchema): Step {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileNode(each, supergraph)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compileNode(each, supergraph)));
    case 'Flatten': {
      const inner = compileNode(node.node, supergraph);
      return (places, run) => {
        const found = placesAt(places, node.path);
        return found.length > 0 ? inner(found, run) : undefined;
      };
    }
    case 'Condition': {
      const [yes, no] = [node.ifClause, node.elseClause].map((each) => each && compileNode(each, supergraph));
      return (places, run) => (run.condition(node.condition) ? yes : no)?.(places, run);
    }
    case 'Fetch':
      return node.requires ? compileEntityFetch(node, supergraph) : compileRootFetch(node, supergraph);
    case 'Defer':
      throw new GraphQLError('Deferred fragments are not offered here.');
  }
}

function inSequence(steps: readonly Step[]): Step {
  return async (places, run) => {
    for (const step of steps) await step(places, run);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return (places, run) => Promise.all(steps.flatMap((step) => step(places, run) ?? []));
}
