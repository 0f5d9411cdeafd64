export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test/dist'],
  testMatch: ['**/*.test.js'],
  transform: {},
  maxWorkers: 2,
  testTimeout: 30_000,
};
