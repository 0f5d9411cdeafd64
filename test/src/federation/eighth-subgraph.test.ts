import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSupergraph } from '@xinqiao/cli/commands/compose.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { importDataset } from '@xinqiao/platform/exchange/import-dataset.js';
import { fireBrigade } from '../support/fire-brigade/subgraph.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';

const SCHEMA = new URL('../../../schema/', import.meta.url).pathname;
const SDL = new URL('../../src/support/fire-brigade/fire-brigade.graphql', import.meta.url).pathname;
const TEXTILE = '91371002MA00TEXT0Y';

describe('an eighth agency', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-eighth-'));
  const schemaFolder = join(folder, 'schema');
  let house: RunningInstallation;

  const edit = (file: string, change: (text: string) => string) => {
    const path = join(schemaFolder, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} was not changed.`);
    writeFileSync(path, after);
  };

  // One folder (support/fire-brigade), one SDL, one row as a source, one item that a matter reads, one @requires entry.
  beforeAll(async () => {
    cpSync(SCHEMA, schemaFolder, { recursive: true });
    cpSync(SDL, join(schemaFolder, 'fire-brigade.graphql'));
    edit('matters.yaml', (text) =>
      text
        .replace(
          /^sources:\n/m,
          'sources:\n  fire: { subgraph: fire-brigade, items: fireItems, maxAgeDays: 7, owner: { en: Fire brigade, zh: 消防救援机构 } }\n',
        )
        .replace(
          /^items:\n/m,
          'items:\n  FIRE_ORDER: { slice: S3, measure: false, label: { en: Fire order, zh: 消防责令改正 } }\n',
        )
        .replace('S3: { owners: [emergency-management', 'S3: { owners: [fire-brigade, emergency-management')
        .replace(/(PROJECT_APPLICATION:[\s\S]*?sources: \[)(.*?)(\]\n\s+flags: \[)/, '$1$2, fire$3FIRE_ORDER, '),
    );
    edit('credit-centre.graphql', (text) =>
      text
        .replace('  taxItems: CreditItems', '  fireItems: CreditItems @external @public\n  taxItems: CreditItems')
        .replaceAll(
          'fields: "taxItems {',
          'fields: "fireItems { asOf loadedAt items { code slice reference document legalBasis from until disputed status remedy { en zh } } } taxItems {',
        ),
    );
    const eight = [...definitions, fireBrigade];
    writeFileSync(
      join(schemaFolder, 'supergraph.graphql'),
      composeSupergraph(
        schemaFolder,
        eight.map(({ name }) => name),
      ),
    );
    const { privateKey } = generateKeyPairSync('ed25519');
    const ledgerKeyOf = () => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    house = await runInstallation({ schemaFolder, ledgerKeyOf }, { definitions: eight });
  });

  afterAll(async () => {
    await house[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const check = async () =>
    (
      await house.ask(
        `{ subject(identifier: "${TEXTILE}") { ... on Subject { fireSafety { openOrders }
           assessment { verdict because sources { source reasons { code } } } } } }`,
        { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' },
      )
    ).body;

  const deliver = async (...lines: string[]) => {
    const [dataset] = fireBrigade.datasets;
    const database = house.installation.subgraphs.get('fire-brigade')?.database;
    if (!dataset || !database) throw new Error('The fire brigade does not run.');
    const file = join(folder, 'orders.csv');
    writeFileSync(file, ['SUBJECT,ORDER_NO,ISSUED_ON', ...lines].join('\n'));
    const rows = await house.ask(`{ subject(identifier: "${TEXTILE}") { ... on Subject { id } } }`);
    const id = String(rows.body.data.subject.id);
    await importDataset({
      dataset,
      file,
      database,
      reading: { on: '2026-06-01', allowTestDivision: true },
      resolve: async (identifiers) => identifiers.map(() => id),
    });
  };

  test('joins with one folder, one SDL, its rows in matters.yaml and its @requires entry', async () => {
    expect((await check()).data.subject.assessment).toMatchObject({
      verdict: 'INCONCLUSIVE',
      because: ['NOT_LOADED:fire'],
    });

    await deliver();
    expect((await check()).data.subject).toMatchObject({ assessment: { verdict: 'CLEAR' } });

    await deliver(`${TEXTILE},消责改〔2026〕1号,2026-05-01`);
    const { data, errors } = await check();
    expect(data.subject.assessment.verdict).toBe('FLAGGED');
    expect(data.subject.assessment.sources).toContainEqual({ source: 'fire', reasons: [{ code: 'WITHHELD' }] });
    expect(errors?.[0]?.extensions.code).toBe('SLICE_NOT_PERMITTED');
  });
});
