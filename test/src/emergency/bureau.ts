import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import type { Answer, RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

const BUREAU = '1133078200000T034L';
const DUTY = '《安全生产法》第六十二条';

const ACT = `... on SafetyActRecorded {
    alreadyRecorded balance tier entries { itemNo kind points year occurredOn relatedItemNo reversesItemNo explanation { counted en } } }
  ... on SafetyActRefused { code message }`;

/** What every command of the bureau answers, as far as tests look at it. */
export interface Acted {
  readonly code?: string;
  readonly message?: string;
  readonly alreadyRecorded?: boolean;
  readonly balance?: number;
  readonly tier?: string;
  readonly entries?: readonly {
    itemNo: string;
    kind: string;
    points: number;
    year: number;
    occurredOn: string;
    relatedItemNo: string | null;
    reversesItemNo: string | null;
    explanation: { counted: boolean; en: string } | null;
  }[];
}

/** A fictional firm of the test division. */
export function firmNo(number: number): string {
  return uscc({ department: '91', division: '659999', body8: `E${String(number).padStart(7, '0')}` });
}

/** The emergency management bureau at work on one case. */
export interface Bureau {
  idOf(identifier: string): string;
  /** Runs the command of this name; `input` without the subject, which is the firm's. */
  act(command: string, firm: string, input?: object): Promise<Acted>;
  /** The section `safety` of one firm, as the bureau sees it. */
  safety(firm: string, selection: string): Promise<Answer['body']['data']>;
  closeYear(year: number): Promise<Record<string, number>>;
  /** Registers the firm, with its responsible person, and an inspection I-<firm> of the day. */
  inspected(firm: string, on: string, kind?: string): Promise<void>;
  /** A finding of the firm's inspection. */
  finding(firm: string, itemNo: string, severity: string, foundOn: string): Promise<Acted>;
}

/** Opens a case that names these firms, approved by the person in charge where it names several. */
export async function openBureau(
  house: RunningInstallation,
  firms: readonly string[],
  { caseNo = 'ZF-1', matter = 'STATUTORY_DUTY' } = {},
): Promise<Bureau> {
  const idOf = (identifier: string) =>
    subjectIdOf(/^\d{17}[\dX]$/.test(identifier) ? 'person' : 'organisation', identifier, house.config.keys.registry);
  const subjects = firms.map(idOf);
  await openApprovedCase(house, { caseNo, matter, subjects });
  const as = { persona: 'safety-inspector', matter, caseNo };
  const bureau: Bureau = {
    idOf,
    async act(command, firm, input = {}) {
      const { type, args } =
        command === 'postSafetyAdditions'
          ? { type: 'ID!', args: 'subject' }
          : { type: `${INPUTS[command] ?? ''}!`, args: 'input' };
      const value = args === 'subject' ? idOf(firm) : { subject: idOf(firm), ...input };
      const { body } = await house.ask(`mutation ($v: ${type}) { ${command}(${args}: $v) { ${ACT} } }`, {
        ...as,
        variables: { v: value },
      });
      if (!body.data?.[command]) throw new Error(JSON.stringify(body.errors));
      return body.data[command] as Acted;
    },
    async safety(firm, selection) {
      const { body } = await house.ask(
        `query ($id: String!) { subject(identifier: $id) { ... on Subject { safety { ${selection} } } } }`,
        { ...as, variables: { id: firm } },
      );
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data.subject.safety;
    },
    async closeYear(year) {
      const { body } = await house.ask(
        `mutation { closeSafetyYear(year: ${year}) { closed alreadyClosed carried restated notSupervised } }`,
        as,
      );
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data.closeSafetyYear;
    },
    async inspected(firm, on, kind = 'FIREWORKS_RETAILER') {
      await bureau.act('registerSupervisedObject', firm, { kind, industry: '零售', since: '2020-01-01' });
      await bureau.act('assignResponsiblePerson', firm, {
        person: idOf('379999199001010010'),
        role: 'LEGAL_REPRESENTATIVE',
        from: '2020-01-01',
        documentNo: '任职〔2020〕1号',
      });
      await bureau.act('recordInspection', firm, {
        inspectionNo: `I-${firm}`,
        reason: 'COMPLAINT',
        inspectedOn: on,
        inspectors: ['A01', 'A02'],
        documentNo: `检〔${firm}〕`,
      });
    },
    finding: (firm, itemNo, severity, foundOn) =>
      bureau.act('recordFinding', firm, {
        inspectionNo: `I-${firm}`,
        itemNo,
        severity,
        facts: '消防通道堵塞',
        foundOn,
        evidenceRef: `photo:${itemNo}`,
        documentNo: `现场〔${itemNo}〕`,
      }),
  };
  return bureau;
}

const INPUTS: Readonly<Record<string, string>> = {
  registerSupervisedObject: 'SupervisedObjectInput',
  assignResponsiblePerson: 'ResponsiblePersonInput',
  recordInspection: 'InspectionInput',
  recordFinding: 'FindingInput',
  postSafetyPoints: 'DispositionInput',
  recordSafetyPenalty: 'DispositionInput',
  orderRectification: 'RectificationInput',
  recordReinspection: 'ReinspectionInput',
  recordSafetyExam: 'SafetyExamInput',
  recordSelfInspection: 'SelfInspectionInput',
  reverseSafetyAct: 'ReversalInput',
};

/** A case of the bureau, or of its sampling service, that may be used at once. */
export async function openApprovedCase(
  house: RunningInstallation,
  { caseNo, matter, subjects }: { caseNo: string; matter: string; subjects: readonly string[] },
): Promise<void> {
  const kind = matter === 'INSPECTION_SAMPLING' ? 'sampling-service' : 'emergency-bureau';
  const officer = await developmentToken(house.config, {
    sub: 'qian.jianguan',
    actor_kind: kind,
    organisation: BUREAU,
  });
  const chief = await developmentToken(house.config, {
    sub: 'wu.juzhang',
    actor_kind: kind,
    organisation: BUREAU,
    in_charge: true,
  });
  await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
    token: officer,
    variables: { input: { caseNo, matter, subjects, duty: DUTY, safetyRelated: true } },
  });
  await house.ask(
    'mutation ($caseNo: String!, $matter: String!) { approveCase(caseNo: $caseNo, matter: $matter) { __typename } }',
    { token: chief, variables: { caseNo, matter } },
  );
}
