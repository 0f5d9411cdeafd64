import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import type { Answer, AskedHouse, Asking } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

/** The fictional people and organisations of these tests, as the samples have them. */
export const LIN = '339999199206150028';
export const MU = '379999196809230012';
export const BAI = '379999197905050032';
export const LU = '379999200401200011';
export const GU = '379999198503110025';
export const XU = '379999198307080017';
export const CHILD = '379999201410050013';
export const PUPIL = '379999200904020020';

export const SHIQUAN = '54371083MF0000T18X';
export const LIUAN = '54659999MF0LYUAN3U';
export const HAITANG = '55659999MF0CHA1W4T';
export const TOWN = '116599990TWN00013A';
export const SCHOOL = '126599990XUE00016U';
export const OTHER_SCHOOL = '126599990XUE00024N';
export const EDUCATION_BUREAU = '116599990EDU000108';
export const BUREAU = '116599990CAB000108';

export interface People {
  personId(number: string): string;
  organisationId(code: string): string;
  /** A resident with an own record, under OWN_RECORD. */
  resident(number: string): Promise<Asking>;
  /** Somebody of an organisation; no matter yet. */
  official(kind: string, organisation: string, claims?: Record<string, unknown>): Promise<Asking>;
  /** Opens a case under STATUTORY_DUTY and gives the asking under it. */
  onDuty(kind: string, organisation: string, caseNo: string, subjects: readonly string[]): Promise<Asking>;
  /** One subject's fields. */
  read(number: string, selection: string, as?: Asking): Promise<Answer>;
}

export function people(house: AskedHouse): People {
  const registry = house.config.keys.registry;
  const personId = (number: string) => subjectIdOf('person', number, registry);
  async function official(kind: string, organisation: string, claims: Record<string, unknown> = {}) {
    const token = await developmentToken(house.config, {
      sub: `${kind}.${organisation}`,
      actor_kind: kind,
      organisation,
      ...claims,
    });
    return { token };
  }
  return {
    personId,
    organisationId: (code) => subjectIdOf('organisation', code, registry),
    async resident(number) {
      const subject = personId(number);
      const token = await developmentToken(house.config, {
        sub: `resident.${number.slice(6, 14)}`,
        actor_kind: 'self',
        subject,
      });
      return { token, matter: 'OWN_RECORD' };
    },
    official,
    async onDuty(kind, organisation, caseNo, subjects) {
      const matter = 'STATUTORY_DUTY';
      const as = await official(kind, organisation);
      const input = { caseNo, matter, subjects, duty: '本部门法定职责' };
      const opened = await house.ask(
        'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on CaseRefused { code } } }',
        { ...as, variables: { input } },
      );
      if (opened.body.data?.openCase.__typename !== 'CaseOpened') throw new Error(JSON.stringify(opened.body));
      if (kind === 'school' || subjects.length > 1) {
        const head = await official(kind, organisation, { sub: `head.${organisation}`, in_charge: true });
        await house.ask(
          'mutation ($caseNo: String!, $matter: String!) { approveCase(caseNo: $caseNo, matter: $matter) { __typename } }',
          {
            ...head,
            variables: { caseNo, matter },
          },
        );
      }
      return { ...as, matter, caseNo };
    },
    read: (number, selection, as = {}) =>
      house.ask(
        `query ($id: String!) { subject(identifier: $id) { __typename ... on NotACreditSubject { code } ... on Subject { ${selection} } } }`,
        { ...as, variables: { id: number } },
      ),
  };
}

/** The codes of an answer's errors, or the slices that were denied. */
export function refused({ body }: Answer): string[] {
  return (body.errors ?? []).map(({ extensions }) => (extensions as { slice?: string }).slice ?? extensions.code);
}
