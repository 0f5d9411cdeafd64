import type { GraphQLSchema } from 'graphql';
import { askedNames } from './asked-names.js';
import { errorAt, variablesOf, type FetchNode, type Step } from './plan-run.js';
import { isData, mergeInto } from './response-data.js';
import { rewriteData } from './rewrite-data.js';

/** A fetch from the root of the graph, where a plan begins. */
export function compileRootFetch(node: FetchNode, supergraph: GraphQLSchema): Step {
  const { serviceName: subgraph, operation: query, operationName, outputRewrites } = node;
  const { root } = askedNames(query);
  return async (places, run) => {
    const asked = { subgraph, query, operationName, variables: variablesOf(node, run) };
    const answer = await run.fetch(asked);
    // A field that was not asked belongs to somebody else.
    const isForeign = isData(answer.data) && Object.keys(answer.data).some((key) => !root.has(key));
    const { data, errors } = isForeign ? run.refuse(asked) : answer;
    const [place] = places;
    for (const error of errors ?? []) {
      run.errors.push(errorAt(error, error.path && [...(place?.path ?? []), ...error.path]));
    }
    if (!isData(data)) return;
    if (outputRewrites) rewriteData(supergraph, outputRewrites, data);
    for (const each of places) mergeInto(each.data, data);
  };
}
