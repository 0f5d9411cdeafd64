import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { runInstallation } from '../support/running-installation.js';

const SCHEMA = new URL('../../../schema', import.meta.url).pathname;
const NUMBER = '379999199001010010';

function writtenLog() {
  const lines: string[] = [];
  const log = openLog('trace', personalFields(SCHEMA), { write: (line: string) => void lines.push(line) });
  return { log, text: () => lines.join('') };
}

test('a resolver that fails with an identity number in its error is logged without the number', async () => {
  const { log, text } = writtenLog();
  const broken = definitions.map((definition) =>
    definition.name === 'tax'
      ? {
          ...definition,
          resolvers: {
            ...definition.resolvers,
            Subject: {
              tax: () => {
                throw new Error(`no row for 王小明 ${NUMBER}, tel 13800005678, at postgres://tax:s3cret@db:5432/tax`);
              },
            },
          },
        }
      : definition,
  );
  await using house = await runInstallation({}, { definitions: broken, log });
  const { body } = await house.ask(
    '{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { tax { grade } } } }',
    {
      persona: 'clerk',
      matter: 'PROJECT_APPLICATION',
      caseNo: 'XM-2026-001',
    },
  );
  expect(body.errors?.map(({ extensions }) => extensions.code)).toContain('SOURCE_NOT_ANSWERED');
  expect(JSON.stringify(body)).not.toContain(NUMBER);
  expect(text()).toContain('a resolver failed');
  expect(text()).toContain('3****************0');
  expect(text()).not.toMatch(/379999199001010010|13800005678|s3cret/);
});

test('values of personal slices are replaced by the name of their slice; the log’s own words stay', () => {
  const { log, text } = writtenLog();
  const [field = '', slice = ''] = [...personalFields(SCHEMA)].find(([, of]) => of === 'P6') ?? [];
  expect(slice).toBe('P6');
  log.warn({ subgraph: 'tax', answer: { [field]: '王小明', nested: [{ [field]: '李某' }] } }, 'a word');
  expect(text()).toContain('[P6]');
  expect(text()).toContain('"subgraph":"tax"');
  expect(text()).not.toMatch(/王小明|李某/);
});

test('tokens, keys, passwords and accounts never reach the log', () => {
  const { log, text } = writtenLog();
  const secrets = ['eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ4In0.c2ln', 'hunter2', '6222021234567890123', 'MC4CAQAwBQYDK2Vw'];
  log.error({ authorization: `Bearer ${secrets[0]}`, request: { password: secrets[1] } }, `token ${secrets[0]}`);
  log.error(new Error(`Bearer ${secrets[0]} to https://x:${secrets[1]}@h, account ${secrets[2]}`), 'failed');
  log.error(`-----BEGIN PRIVATE KEY-----\n${secrets[3]}\n-----END PRIVATE KEY-----`);
  for (const secret of secrets) expect(text()).not.toContain(secret);
});
