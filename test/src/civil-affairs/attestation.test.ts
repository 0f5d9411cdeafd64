import { readFileSync } from 'node:fs';
import { noCrimeContract, noCrimeQuestion } from '@xinqiao/civil-affairs/rules/no-crime-contract.js';
import { fakeSource, type FakeSource } from '../support/fake-source.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { LIN, MU, people, refused, type People } from './people.js';

// 慕德海 applies for a licence at the development bureau, 林春燕 for another; neither brings a paper.

const BUREAU = '1137100000000T018Y';
const APPLY = `mutation ($input: ApplyForAttestationInput!) { done: applyForAttestation(input: $input) {
  ... on AttestationApplied { id until } ... on AttestationRefused { code message } } }`;
const ATTEST = `mutation ($id: ID!) { done: attest(application: $id) { ... on Attested { kind answer } ... on AttestationRefused { code } } }`;
const WITHDRAW = `mutation ($id: ID!) { done: withdrawAttestation(id: $id) { ... on AttestationWithdrawn { id } ... on AttestationRefused { code } } }`;

type Police = (inquiry: string) => { status?: number; body?: unknown; cut?: true; late?: true };

describe('attestations instead of papers', () => {
  let house: RunningInstallation;
  let who: People;
  let server: FakeSource;
  let police: Police;

  beforeAll(async () => {
    server = await fakeSource((request, response, body) => {
      const { inquiry } = JSON.parse(body) as { inquiry: string };
      const { status = 200, body: answer, cut, late } = police(inquiry);
      if (cut) request.socket.destroy();
      if (cut || late) return;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
    house = await runInstallation({ noCrimeUrl: server.url });
    who = people(house);
    for (const [caseNo, number, matter] of [
      ['ZZ-1', MU, 'QUALIFICATION_REVIEW'],
      ['ZZ-2', LIN, 'QUALIFICATION_REVIEW'],
      ['XM-1', MU, 'PROJECT_APPLICATION'],
    ] as const)
      await open(house, { persona: 'clerk' }, caseNo, who.personId(number), matter);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  const clerk = (caseNo: string, matter = 'QUALIFICATION_REVIEW'): Asking => ({ persona: 'clerk', matter, caseNo });
  const apply = async (number: string, input: object) => {
    const { body } = await house.ask(APPLY, {
      ...(await who.resident(number)),
      variables: { input: { office: BUREAU, item: 'ZZ-1', ...input } },
    });
    return body.data.done;
  };
  const attest = async (id: string, as: Asking) =>
    (await house.ask(ATTEST, { ...as, variables: { id } })).body.data.done;

  test('the office is told yes or no, and nothing else', async () => {
    const assistance = await apply(MU, { kind: 'SOCIAL_ASSISTANCE' });
    const residence = await apply(MU, { kind: 'RESIDENCE' });
    const hours = await apply(MU, { kind: 'VOLUNTEER_HOURS', leastHours: 10 });
    expect(await attest(assistance.id, clerk('ZZ-1'))).toEqual({ kind: 'SOCIAL_ASSISTANCE', answer: 'YES' });
    expect(await attest(residence.id, clerk('ZZ-1'))).toEqual({ kind: 'RESIDENCE', answer: 'YES' });
    expect(await attest(hours.id, clerk('ZZ-1'))).toEqual({ kind: 'VOLUNTEER_HOURS', answer: 'NO' });
  });

  test('who came to work and holds a residence permit lives here as well', async () => {
    const { id } = await apply(LIN, { kind: 'RESIDENCE', item: 'ZZ-2' });
    expect(await attest(id, clerk('ZZ-2'))).toEqual({ kind: 'RESIDENCE', answer: 'YES' });
  });

  test('the resident sees who asked, here and in the record of looks', async () => {
    const { body } = await who.read(
      MU,
      'attestations { nodes { kind office asks { by answer } } } accesses { nodes { organisation caseNo slices } }',
      await who.resident(MU),
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.attestations.nodes).toContainEqual({
      kind: 'SOCIAL_ASSISTANCE',
      office: BUREAU,
      asks: [{ by: 'zhao.banshi', answer: 'YES' }],
    });
    expect(body.data.subject.accesses.nodes).toContainEqual({ organisation: BUREAU, caseNo: 'ZZ-1', slices: ['W1'] });
    expect(refused(await who.read(MU, 'attestations { nodes { kind } }', clerk('ZZ-1')))).toEqual(['P5']);
  });

  test('without the resident’s application, for another office, item, person or a bank, nobody is told anything', async () => {
    const { id } = await apply(MU, { kind: 'RESIDENCE' });
    await open(house, { persona: 'clerk' }, 'ZZ-3', who.personId(MU), 'QUALIFICATION_REVIEW');
    await open(house, { persona: 'bank' }, 'ZZ-1', who.personId(MU), 'LOAN_APPLICATION');
    const refusals = [
      await attest('b9d1f0a0-0000-4000-8000-000000000000', clerk('ZZ-1')),
      await attest('nonsense', clerk('ZZ-1')),
      await attest(id, clerk('ZZ-3')),
      await attest(id, clerk('ZZ-2')),
      await attest(id, { persona: 'bank', matter: 'LOAN_APPLICATION', caseNo: 'ZZ-1' }),
      await attest(id, { persona: 'clerk' }),
      await attest(id, {}),
    ];
    expect(refusals).toEqual(refusals.map(() => ({ code: 'NO_APPLICATION' })));
  });

  test('an application is the resident’s own, ends after 30 days, and can be taken back', async () => {
    const { id } = await apply(LIN, { kind: 'SOCIAL_ASSISTANCE', item: 'ZZ-2' });
    expect((await apply(LIN, { kind: 'SOCIAL_ASSISTANCE', item: 'ZZ-2' })).id).toBe(id);
    const withdraw = async (number: string) =>
      (await house.ask(WITHDRAW, { ...(await who.resident(number)), variables: { id } })).body.data.done;
    expect(await withdraw(MU)).toEqual({ code: 'NO_APPLICATION' });
    house.passDays(31);
    expect(await attest(id, clerk('ZZ-2'))).toEqual({ code: 'NO_APPLICATION' });
    house.passDays(-31);
    expect(await attest(id, clerk('ZZ-2'))).toMatchObject({ answer: 'NO' });
    expect(await withdraw(LIN)).toEqual({ id });
    expect(await attest(id, clerk('ZZ-2'))).toEqual({ code: 'NO_APPLICATION' });
  });

  test.each([
    ['BAD_OFFICE', { kind: 'RESIDENCE', office: '1137100000000T0180' }],
    ['BAD_ITEM', { kind: 'RESIDENCE', item: ' ' }],
    ['BAD_HOURS', { kind: 'VOLUNTEER_HOURS' }],
    ['BAD_HOURS', { kind: 'RESIDENCE', leastHours: 3 }],
  ])('%s is told in both languages', async (code, input) => {
    expect(await apply(MU, input)).toMatchObject({ code, message: expect.stringMatching(/[a-z].*\p{Script=Han}/u) });
  });

  describe('of no crime', () => {
    let id: string;
    beforeAll(async () => {
      id = (await apply(MU, { kind: 'NO_CRIME' })).id;
    });

    test('are asked of the police for each question, by the agreed contract, and kept nowhere', async () => {
      const before = server.requests.length;
      police = (inquiry) => ({ body: { inquiry, noCrime: true } });
      expect(await attest(id, clerk('ZZ-1'))).toEqual({ kind: 'NO_CRIME', answer: 'YES' });
      police = (inquiry) => ({ body: { inquiry, noCrime: false } });
      expect(await attest(id, clerk('ZZ-1'))).toEqual({ kind: 'NO_CRIME', answer: 'NO' });
      expect(server.requests.length).toBe(before + 2);
      const question = noCrimeQuestion.parse(JSON.parse(server.requests[before] ?? ''));
      expect(question).toMatchObject({ subject: who.personId(MU), office: BUREAU, item: 'ZZ-1', application: id });
      expect(server.requests.join()).not.toContain(MU);
      const database = house.installation.subgraphs.get('civil-affairs')?.database;
      expect(
        await database?.source.query('SELECT asked_by, answer FROM attestation_ask WHERE application = $1', [id]),
      ).toEqual([1, 2].map(() => ({ asked_by: 'zhao.banshi', answer: null })));
    });

    test('the contract is the committed schema/attestation.json', () => {
      const file = new URL('../../../schema/attestation.json', import.meta.url);
      expect(noCrimeContract()).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });

    test.each<[string, Police]>([
      ['an error', () => ({ status: 500, body: {} })],
      ['no JSON', () => ({ body: '<html>' })],
      ['another shape', (inquiry) => ({ body: { inquiry, noCrime: 'yes' } })],
      ['more than was asked', (inquiry) => ({ body: { inquiry, noCrime: true, offences: [] } })],
      [
        'the answer to another question',
        () => ({ body: { inquiry: 'b9d1f0a0-0000-4000-8000-000000000000', noCrime: true } }),
      ],
      ['silence for longer than a clerk waits', () => ({ late: true })],
      ['a broken line', () => ({ cut: true })],
      ['a book', (inquiry) => ({ body: { inquiry, noCrime: true, text: 'x'.repeat(10_000) } })],
    ])('%s of the police is NOT_AVAILABLE, never a clean record', async (_, answer) => {
      police = answer;
      expect(await attest(id, clerk('ZZ-1'))).toEqual({ kind: 'NO_CRIME', answer: 'NOT_AVAILABLE' });
    });

    test('are told only for a matter that opens them', async () => {
      const other = await apply(MU, { kind: 'NO_CRIME', item: 'XM-1' });
      const before = server.requests.length;
      expect(await attest(other.id, clerk('XM-1', 'PROJECT_APPLICATION'))).toEqual({ code: 'NOT_FOR_THIS_MATTER' });
      expect(server.requests.length).toBe(before);
    });
  });
});

async function open(house: RunningInstallation, as: Asking, caseNo: string, subject: string, matter: string) {
  const variables = { input: { caseNo, matter, subjects: [subject] } };
  await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', { ...as, variables });
}
