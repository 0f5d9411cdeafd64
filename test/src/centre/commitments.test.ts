import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { developmentToken } from '../support/token-issuer.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';

/** 阿丽日用品商行, the shop of 方阿丽 in 义海. */
const SHOP = '92330782MA0000T36A';
const TEXTILE = '91371002MA00TEXT0Y';
const REFORM_BUREAU = '1137100000000T018Y';

const RESULT =
  '... on CommitmentKept { commitment { commitmentNo performance posted acceptedBy } } ... on CommitmentRefused { code }';

describe('commitments', () => {
  let running: RunningInstallation;
  let shop: Asking;

  beforeAll(async () => {
    running = await runInstallation();
    shop = {
      matter: 'OWN_RECORD',
      token: await developmentToken(running.config, {
        sub: 'fang.ali',
        actor_kind: 'enterprise',
        organisation: SHOP,
        subject: await idOf(SHOP),
      }),
    };
  });
  afterAll(() => running[Symbol.asyncDispose]());

  const clerk = { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' };
  const idOf = async (identifier: string): Promise<string> =>
    (await running.ask(`{ subject(identifier: "${identifier}") { ... on Subject { id } } }`)).body.data.subject.id;
  const made = async (identifier: string, as: Asking = {}): Promise<string[]> => {
    const { body } = await running.ask(
      `{ subject(identifier: "${identifier}") { ... on Subject { commitments { made { commitmentNo } } } } }`,
      as,
    );
    return body.data.subject.commitments.made.map(({ commitmentNo }: { commitmentNo: string }) => commitmentNo);
  };
  const act = async (command: string, type: string, input: object, as: Asking) => {
    const query = `mutation ($input: ${type}!) { ${command}(input: $input) { ${RESULT} } }`;
    const { body } = await running.ask(query, { ...as, variables: { input } });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data[command];
  };
  const promise = {
    kind: 'VOLUNTARY',
    commitmentNo: 'CN-2026-101',
    content: '童装一律标明成分，绝不以次充好。',
    acceptedByUscc: REFORM_BUREAU,
  };

  test('those that hang in the shop are read by everybody, the others by the firm and by who accepted them', async () => {
    expect(await made(SHOP)).toEqual(['CN-2026-001']);
    expect(await made(TEXTILE)).toEqual(['CN-2026-002']);
    expect(await made(TEXTILE, clerk)).toEqual(['CN-2026-003', 'CN-2026-002']);
    expect(await made(TEXTILE, { persona: 'firm', matter: 'OWN_RECORD' })).toEqual(['CN-2026-003', 'CN-2026-002']);
  });

  test('a shop commits itself, posts the commitment and takes it down; nobody does so for it', async () => {
    const refused = [
      [{ ...promise, kind: 'APPROVAL_SUBSTITUTE' }, 'NOT_MADE_BY_ONESELF'],
      [{ ...promise, content: ' ' }, 'TEXT_MISSING'],
      [{ ...promise, until: '2020-01-01' }, 'BAD_DATE'],
      [{ ...promise, acceptedByUscc: '91650100MA0000T28X' }, 'BODY_UNKNOWN'],
      [{ ...promise, commitmentNo: 'CN-2026-002' }, 'NUMBER_TAKEN'],
    ] as const;
    for (const [input, code] of refused) {
      expect(await act('makeCommitment', 'MakeCommitmentInput', input, shop)).toEqual({ code });
    }
    expect(await act('makeCommitment', 'MakeCommitmentInput', promise, clerk)).toEqual({ code: 'NOT_YOUR_RECORD' });
    const { commitment } = await act('makeCommitment', 'MakeCommitmentInput', promise, shop);
    expect(commitment).toEqual({
      commitmentNo: 'CN-2026-101',
      performance: 'PENDING',
      posted: false,
      acceptedBy: '海晏市发展和改革局',
    });
    expect(await made(SHOP)).toEqual(['CN-2026-001']);
    const posting = { commitmentNo: 'CN-2026-101', posted: true };
    await act('postCommitment', 'PostCommitmentInput', posting, shop);
    expect(await made(SHOP)).toEqual(['CN-2026-101', 'CN-2026-001']);
    expect(
      await act('postCommitment', 'PostCommitmentInput', { commitmentNo: 'CN-2026-002', posted: false }, shop),
    ).toEqual({ code: 'COMMITMENT_NOT_FOUND' });
    await act('postCommitment', 'PostCommitmentInput', { ...posting, posted: false }, shop);
    expect(await made(SHOP)).toEqual(['CN-2026-001']);
  });

  test('what was promised in place of a document is followed: broken, it flags a procurement check', async () => {
    const accepted = {
      subject: await idOf(TEXTILE),
      kind: 'DOCUMENT_TOLERANCE',
      commitmentNo: 'CN-2026-102',
      content: '三十日内补交环评批复。',
      until: '2036-12-31',
    };
    const { commitment } = await act('acceptCommitment', 'AcceptCommitmentInput', accepted, clerk);
    expect(commitment.acceptedBy).toBe('海晏市发展和改革局');
    const assess = (input: object, as: Asking = clerk) => act('assessCommitment', 'AssessCommitmentInput', input, as);
    const broken = { commitmentNo: 'CN-2026-102', performance: 'BROKEN' };
    expect(await assess(broken)).toEqual({ code: 'DOCUMENT_MISSING' });
    const stranger = { persona: 'safety-inspector', matter: 'STATUTORY_DUTY', caseNo: 'FD-2026-001' };
    expect(await assess({ ...broken, documentNo: '义应急〔2026〕9号' }, stranger)).toEqual({
      code: 'COMMITMENT_NOT_FOUND',
    });
    const kept = await assess({ ...broken, documentNo: '海发改违〔2026〕1号' });
    expect(kept.commitment.performance).toBe('BROKEN');
    expect(await assess({ ...broken, documentNo: '海发改违〔2026〕2号' })).toEqual({ code: 'ALREADY_ASSESSED' });
    const input = { caseNo: 'ZC-2026-101', matter: 'GOVERNMENT_PROCUREMENT', subjects: [accepted.subject] };
    await running.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on CaseRefused { code } } }', {
      persona: 'clerk',
      variables: { input },
    });
    const { body } = await running.ask(
      `{ subject(identifier: "${TEXTILE}") { ... on Subject { assessment { verdict sources { source reasons { code document } } } } } }`,
      { persona: 'clerk', matter: 'GOVERNMENT_PROCUREMENT', caseNo: 'ZC-2026-101' },
    );
    const { sources, verdict } = body.data.subject.assessment;
    expect(verdict).toBe('FLAGGED');
    expect(sources.find(({ source }: { source: string }) => source === 'centre').reasons).toEqual([
      { code: 'COMMITMENT_BROKEN', document: '海发改违〔2026〕1号' },
    ]);
  });

  test('past its last day it is shown as overdue to the body that accepted it, until that says how it ended', async () => {
    const promised = {
      ...{
        subject: await idOf(TEXTILE),
        kind: 'CERTIFICATE',
        commitmentNo: 'CN-2026-103',
        content: '三日内提交证明。',
      },
      until: shanghaiDateOf(new Date()),
    };
    await act('acceptCommitment', 'AcceptCommitmentInput', promised, clerk);
    const overdue = async () => {
      const query = `{ subject(identifier: "${TEXTILE}") { ... on Subject { commitments { made { commitmentNo overdue } } } } }`;
      const { made: all } = (await running.ask(query, clerk)).body.data.subject.commitments;
      return all.flatMap((one: { commitmentNo: string; overdue: boolean }) => (one.overdue ? one.commitmentNo : []));
    };
    expect(await overdue()).toEqual([]);
    running.passDays(1);
    expect(await overdue()).toEqual(['CN-2026-103']);
    const late = { commitmentNo: 'CN-2026-103', performance: 'PERFORMED' };
    await act('assessCommitment', 'AssessCommitmentInput', late, clerk);
    expect(await overdue()).toEqual([]);
    running.passDays(-1);
  });

  test('kept in part, a commitment may still be kept whole', async () => {
    const assess = (performance: string) =>
      act('assessCommitment', 'AssessCommitmentInput', { commitmentNo: 'CN-2026-003', performance }, clerk);
    expect((await assess('PARTLY_PERFORMED')).commitment.performance).toBe('PARTLY_PERFORMED');
    expect((await assess('PERFORMED')).commitment.performance).toBe('PERFORMED');
    expect(await assess('PARTLY_PERFORMED')).toEqual({ code: 'ALREADY_ASSESSED' });
  });
});
