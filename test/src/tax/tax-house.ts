import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

export const TEXTILE = '91371002MA00TEXT0Y';
export const HOTEL = '91659999MA0T000116';
export const BANK = '91659999MA0BANK1XE';
export const OTHER_BANK = '91659999MA0BANK28E';
export const BUREAU = uscc({ department: '11', division: '659999', body8: '00000T81' });
export const REGULATOR = uscc({ department: '11', division: '659999', body8: '00000T82' });

/** A fictional firm of the test division that no sample knows. */
export function firm(no: number): string {
  return uscc({ department: '91', division: '659999', body8: `MA9X${String(no).padStart(4, '0')}` });
}

// Each test asserts on the answer's own shape.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Told = any;

export interface TaxHouse extends AsyncDisposable {
  readonly house: RunningInstallation;
  /** Puts the clock of every subgraph on noon of a day in Shanghai. */
  on(day: string): void;
  idOf(code: string): string;
  /** The tax bureau with an open case about a firm. */
  bureau(code: string): Promise<Asking>;
  /** A firm that looks at its own record. */
  owner(code: string): Promise<Asking>;
  /** A bank with an open loan case about a firm. */
  lender(code: string, bank?: string): Promise<Asking>;
  as(kind: string, organisation: string): Promise<Asking>;
  /** One mutation with its input; gives what its field answers. */
  act(name: string, type: string, input: object, selection: string, as: Asking): Promise<Told>;
  ask(query: string, as?: Asking): Promise<Told>;
  /** A firm's authorisation for a bank, by the scopes. */
  grant(code: string, scopes: readonly string[], changes?: object): Promise<string>;
  taxOf(selection: string, code: string, as?: Asking): Promise<{ tax: Told; denied: string[]; status: number }>;
}

const OPEN = 'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on CaseRefused { code } } }';
const GRANT = `mutation ($input: GrantAuthorizationInput!) { grantAuthorization(input: $input) {
  ... on AuthorizationGranted { id } ... on AuthorizationRefused { code message } } }`;

export async function openTaxHouse(firstDay: string, changes: Partial<Config> = {}): Promise<TaxHouse> {
  let today = firstDay;
  const house = await runInstallation(changes, { clock: () => new Date(`${today}T12:00:00+08:00`) });
  const idOf = (code: string) => subjectIdOf('organisation', code, house.config.keys.registry);
  const cases = new Map<string, Promise<Asking>>();
  const as = async (kind: string, organisation: string): Promise<Asking> => ({
    token: await developmentToken(house.config, { sub: `${kind}.1`, actor_kind: kind, organisation }),
  });
  const openFor = async (kind: string, matter: string, organisation: string, about: string, duty?: string) => {
    const { token } = await as(kind, organisation);
    const caseNo = `案-${matter}-${about}`;
    const variables = { input: { caseNo, matter, subjects: [idOf(about)], duty } };
    const { body } = await house.ask(OPEN, { token, variables });
    if (body.data?.openCase.__typename !== 'CaseOpened') throw new Error(JSON.stringify(body));
    return { token, matter, caseNo };
  };
  const opened = (kind: string, matter: string, organisation: string, about: string, duty?: string) => {
    const key = `${kind} ${organisation} ${about}`;
    const known = cases.get(key) ?? openFor(kind, matter, organisation, about, duty);
    cases.set(key, known);
    return known;
  };
  const ask: TaxHouse['ask'] = async (query, asking = {}) => {
    const { body } = await house.ask(query, asking);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  };
  const owner = async (code: string): Promise<Asking> => ({
    token: await developmentToken(house.config, {
      sub: `owner.${code}`,
      actor_kind: 'enterprise',
      organisation: code,
      subject: idOf(code),
    }),
    matter: 'OWN_RECORD',
  });
  return {
    house,
    on: (day) => {
      today = day;
    },
    idOf,
    as,
    bureau: (code) => opened('tax-bureau', 'STATUTORY_DUTY', BUREAU, code, '税收征收管理法第五条'),
    lender: (code, bank = BANK) => opened('bank', 'LOAN_APPLICATION', bank, code),
    owner,
    ask,
    async act(name, type, input, selection, asking) {
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} } }`;
      return (await ask(query, { ...asking, variables: { input } }))[name];
    },
    async grant(code, scopes, more = {}) {
      const input = {
        grantee: BANK,
        matter: 'LOAN_APPLICATION',
        product: '云税贷',
        scopes,
        from: today,
        until: today,
        maxReads: 20,
      };
      const { grantAuthorization } = await ask(GRANT, {
        ...(await owner(code)),
        variables: { input: { ...input, ...more } },
      });
      if (!grantAuthorization.id) throw new Error(JSON.stringify(grantAuthorization));
      return grantAuthorization.id as string;
    },
    async taxOf(selection, code, asking = {}) {
      const query = `query ($id: String!) { subject(identifier: $id) { ... on Subject { tax { ${selection} } } } }`;
      const { body, status } = await house.ask(query, { ...asking, variables: { id: code } });
      const codes = (body.errors ?? []).map(
        ({ extensions }) => (extensions as { slice?: string }).slice ?? extensions.code,
      );
      return { tax: body.data?.subject?.tax, denied: [...new Set(codes)].toSorted(), status };
    },
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  };
}
