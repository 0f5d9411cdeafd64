import { readdirSync, readFileSync } from 'node:fs';
import { regimes } from '@xinqiao/cli/rules/regimes.js';

const FOLDER = new URL('../../../schema/rules/', import.meta.url);

const trial = {
  on: '2026-06-01',
  askedOn: null,
  rulebook: null,
  schemaFolder: new URL('../../../schema', import.meta.url).pathname,
};

describe('the files that regimes are tried on', () => {
  test('have one committed JSON Schema for each regime', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(regimes.map(({ name }) => `${name}.json`).toSorted());
  });

  test.each(regimes)('$name is as schema/rules says', ({ name, schema }) => {
    expect(schema()).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
  });

  test.each(regimes)('$name names the JSON path of what is wrong', ({ run }) => {
    for (const malformed of [[], {}, { unknown: 1 }, 'text', null]) {
      expect(() => run(malformed, trial)).toThrow(/^\$/);
    }
  });
});
