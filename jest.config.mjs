export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test/dist'],
  testMatch: ['**/*.test.js'],
  globalSetup: '<rootDir>/test/dist/support/template-cluster.js',
  globalTeardown: '<rootDir>/test/dist/support/global-teardown.js',
  transform: {},
  maxWorkers: 2,
  testTimeout: 30_000,
};
