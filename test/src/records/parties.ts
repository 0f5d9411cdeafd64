import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { datasetOf } from '@xinqiao/cli/installation/definitions.js';
import { people, type People } from '../civil-affairs/people.js';
import type { Answer, AskedHouse, Asking, RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

/** Fictional: 天山云棉业 (tax arrears, grade D, on the debtors' list), 义海五金制品 (fined), 海晏信桥纺织 (clean), 蓝湾冷链食品. */
export const COTTON = '91650100MA0000T287';
export const HARDWARE = '91330782MA0000T1XJ';
export const TEXTILE = '91371002MA00TEXT0Y';
export const SEAFOOD = '91371002MA00001030';
export const TAX_OFFICE = '116599990TAX00011X';
export const CENTRE = '1137100000000T018Y';

const CASE = 'id kind reference decideBy answerBy article extended overdue outcome reason';
const REFUSED = `... on RecordCaseRefused { code message first { id outcome answerBy } missing { condition met en from } }`;

/** Those who meet about a record. */
export interface Litigants extends People {
  /** The firm itself, under OWN_RECORD. */
  firm(code: string): Promise<Asking>;
  auditor(): Promise<Asking>;
  /** The clerk of the development and reform bureau, with a case of the own. */
  clerk(matter: string, caseNo: string, code: string): Promise<Asking>;
  file(owner: string, as: Asking, input: object): Promise<Decided>;
  repair(owner: string, as: Asking, input: object): Promise<Decided>;
  change(owner: string, as: Asking, input: object): Promise<Decided>;
  decide(owner: string, as: Asking, input: object): Promise<Decided>;
  extend(owner: string, as: Asking, id: string): Promise<Decided>;
}

export interface Parties extends Litigants {
  /** Imports rows under a header as the owner's file. */
  load(dataset: string, ...lines: string[]): Promise<void>;
}

export interface Decided {
  readonly code?: string;
  readonly message?: string;
  readonly case?: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly first?: { readonly id: string; readonly outcome: string | null } | null;
  readonly missing?: readonly { readonly condition: string; readonly from: string | null }[];
  readonly article?: string;
  readonly zh?: string;
}

export function litigants(house: AskedHouse): Litigants {
  const who = people(house);
  const change = async (name: string, type: string, as: Asking, input: object): Promise<Decided> => {
    const excluded = type === 'RepairInput' ? '... on RepairExcluded { article en zh }' : '';
    const done = type === 'RecordDecisionInput' ? 'RecordCaseDecided' : 'RecordCaseFiled';
    const { body } = await house.ask(
      `mutation ($input: ${type}!) { done: ${name}(input: $input) { ... on ${done} { case { ${CASE} } } ${REFUSED} ${excluded} } }`,
      { ...as, variables: { input } },
    );
    return (body.data?.done ?? { code: body.errors?.[0]?.extensions.code }) as Decided;
  };
  return {
    ...who,
    async firm(code) {
      const subject = who.organisationId(code);
      const claims = { sub: `firm.${code}`, actor_kind: 'enterprise', organisation: code, subject };
      return { token: await developmentToken(house.config, claims), matter: 'OWN_RECORD' };
    },
    async auditor() {
      const as = { persona: 'auditor', matter: 'AUDIT' };
      const opened = await house.ask('{ __typename }', { ...as, caseNo: 'SJ-R' });
      if (opened.body.errors) {
        const input = { caseNo: 'SJ-R', matter: 'AUDIT', subjects: [who.organisationId(TEXTILE)] };
        await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
          persona: 'auditor',
          variables: { input },
        });
        const chief = await who.official('auditor', CENTRE, { sub: 'shen.zhang', in_charge: true });
        await house.ask('mutation { approveCase(caseNo: "SJ-R", matter: "AUDIT") { __typename } }', chief);
      }
      return { ...as, caseNo: 'SJ-R' };
    },
    async clerk(matter, caseNo, code) {
      const input = { caseNo, matter, subjects: [who.organisationId(code)] };
      await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
        persona: 'clerk',
        variables: { input },
      });
      return { persona: 'clerk', matter, caseNo };
    },
    file: (owner, as, input) => change(`file${owner}Objection`, 'ObjectionInput', as, input),
    repair: (owner, as, input) => change(`applyFor${owner}Repair`, 'RepairInput', as, input),
    change: (owner, as, input) => change(`report${owner}DocumentChange`, 'DocumentChangeInput', as, input),
    decide: (owner, as, input) => change(`decide${owner}Case`, 'RecordDecisionInput', as, input),
    async extend(owner, as, id) {
      const { body } = await house.ask(
        `mutation ($id: ID!) { done: extend${owner}Objection(id: $id) { ... on RecordCaseDecided { case { ${CASE} } } ${REFUSED} } }`,
        { ...as, variables: { id } },
      );
      return (body.data?.done ?? { code: body.errors?.[0]?.extensions.code }) as Decided;
    },
  };
}

export function parties(house: RunningInstallation): Parties {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-records-'));
  return {
    ...litigants(house),
    async load(dataset, ...lines) {
      const centre = house.installation.subgraphs.get('credit-centre');
      const { owner } = datasetOf(dataset);
      const database = house.installation.subgraphs.get(owner.name)?.database;
      if (!centre || !database) throw new Error(`Nobody here loads ${dataset}.`);
      const file = join(folder, `${dataset}-${lines.length}.csv`);
      writeFileSync(file, lines.join('\n'));
      const report = await importFile({ config: house.config, dataset, file, database, centre });
      if (report.rejected > 0) throw new Error(`${report.rejected} rows of ${dataset} were rejected.`);
    },
  };
}

/** What one subject's fields say to somebody. */
export async function read(
  house: RunningInstallation,
  code: string,
  selection: string,
  as: Asking = {},
): Promise<Answer> {
  return house.ask(`query ($id: String!) { subject(identifier: $id) { ... on Subject { ${selection} } } }`, {
    ...as,
    variables: { id: code },
  });
}

/** Waits until something holds. */
export async function eventually<Value>(look: () => Promise<Value>, holds: (value: Value) => boolean): Promise<Value> {
  const end = performance.now() + 15_000;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (performance.now() > end) throw new Error(`It did not come about: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
