import type { CodegenConfig } from '@graphql-codegen/cli';
import { readdirSync } from 'node:fs';

/** Resolver types of every subgraph from its SDL, next to its resolvers. */
const config: CodegenConfig = {
  generates: Object.fromEntries(
    readdirSync('subgraphs').map((name) => [
      `subgraphs/${name}/src/resolver-types.gen.ts`,
      {
        schema: ['schema/directives.graphql', `schema/${name}.graphql`],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          contextType: './loaders.js#Context',
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
          scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        },
      },
    ]),
  ),
};

export default config;
