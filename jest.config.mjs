export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test/dist'],
  // Test files run in plain Node: each worker loads the house once, where Jest's own virtual machines would for every file.
  runner: 'jest-light-runner/child-process',
  testMatch: ['**/*.test.js'],
  globalSetup: '<rootDir>/test/dist/support/template-cluster.js',
  globalTeardown: '<rootDir>/test/dist/support/global-teardown.js',
  transform: {},
  maxWorkers: 2,
  testTimeout: 30_000,
};
