// `npm run fuzz`: generated operations beside the stock gateway; `npm run fuzz http`: mutated requests to a gateway.
import { spawnSync } from 'node:child_process';

if (process.argv[2] === 'http') {
  await import('./dist/fuzz/http.js');
} else {
  const jest = ['--no-warnings', 'node_modules/jest/bin/jest.js', 'execute/plan-executor'];
  const env = { FUZZ_OPERATIONS: '100000', ...process.env };
  process.exitCode = spawnSync(process.execPath, jest, { env, stdio: 'inherit' }).status ?? 1;
}
