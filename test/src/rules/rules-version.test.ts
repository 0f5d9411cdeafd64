import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesVersion } from '@xinqiao/platform/config/rules-version.js';

const HOUSE = new URL('../../../', import.meta.url).pathname;

describe('the version of all rules', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'xinqiao-rules-'));
    const subgraphs = readdirSync(join(HOUSE, 'subgraphs'));
    for (const folder of [
      'schema',
      'platform/dist/rules',
      ...subgraphs.map((name) => `subgraphs/${name}/dist/rules`),
    ]) {
      cpSync(join(HOUSE, folder), join(root, folder), { recursive: true });
    }
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('is the same wherever the house stands', () => {
    expect(rulesVersion(HOUSE)).toMatch(/^[0-9a-f]{12}$/);
    expect(rulesVersion(root)).toBe(rulesVersion(HOUSE));
  });

  test.each([
    'platform/dist/rules/working-days.js',
    'subgraphs/tax/dist/rules/tax-grade/t2025.js',
    'schema/rulebooks/wendeng-2020/residents.csv',
    'schema/calendars/2026.csv',
    'schema/haibei/weihai-2026.yaml',
    'schema/benefits/shiquan-2026.yaml',
  ])('is another when %s is', (file) => {
    const before = rulesVersion(root);
    writeFileSync(join(root, file), ' ', { flag: 'a' });
    expect(rulesVersion(root)).not.toBe(before);
  });

  test.each(['subgraphs/tax/dist/store.js', 'subgraphs/tax/dist/rules/facts.d.ts', 'schema/matters.yaml'])(
    'is the same when %s is another, which is no rule',
    (file) => {
      const before = rulesVersion(root);
      writeFileSync(join(root, file), ' ', { flag: 'a' });
      expect(rulesVersion(root)).toBe(before);
    },
  );
});
