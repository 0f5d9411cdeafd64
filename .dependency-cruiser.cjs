/** Imports run one way, down, and never in a circle. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'platform-is-the-ground-floor',
      severity: 'error',
      from: { path: '^platform/' },
      to: { path: '^(gateway|subgraphs|cli|test)/' },
    },
    {
      name: 'subgraphs-meet-in-the-graph-only',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/([^/]+)/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'subgraphs-stay-below',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^(gateway|cli|test)/' },
    },
    {
      name: 'the-gateway-knows-no-subgraph',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(subgraphs|cli|test)/' },
    },
    { name: 'nobody-imports-tests', severity: 'error', from: { path: '^cli/' }, to: { path: '^test/' } },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '/rules/' },
      to: { path: '^platform/src/(database|log|config)/|^node_modules/(pg|typeorm|pino|undici)/' },
    },
    {
      name: 'only-stores-and-loads-know-postgres',
      severity: 'error',
      from: {
        path: '^(subgraphs|gateway)/',
        pathNot: '/(migrations|commands|store)/|/(store|entities|resolver-types\\.gen)\\.ts$',
      },
      to: { path: '^node_modules/(pg|typeorm)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '\\.gen\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { conditionNames: ['types', 'import'], exportsFields: ['exports'] },
  },
};
