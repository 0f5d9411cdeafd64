import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { SAMPLES } from '@xinqiao/cli/exchange/samples.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { eventually } from '../records/parties.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { BAI, BUREAU, CHILD, LIN, LIUAN, MU, people, refused, SCHOOL, SHIQUAN, TOWN, type People } from './people.js';

// 石泉村: 慕德海 was born there, 林春燕 came to work and has a residence permit. 白玉兰 lives in 柳岸村.

const VILLAGE =
  'civilAffairs { village { villageName residence stars { year stars points final } items { itemNo state } } }';

describe('who sees a village record (domain.md 7.2, V1 and W1)', () => {
  let house: RunningInstallation;
  let who: People;
  beforeAll(async () => {
    house = await runInstallation();
    who = people(house);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const village = async (caseNo: string, organisation = SHIQUAN) => ({
    ...(await who.official('village', organisation)),
    matter: 'STATUTORY_DUTY',
    caseNo,
  });

  test('a village sees the record of its own resident', async () => {
    const { body } = await who.read(MU, VILLAGE, await village('CJ-2026-002'));
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.civilAffairs.village).toMatchObject({
      villageName: '石泉村村民委员会',
      items: [{ itemNo: 'SQ-2026-004' }, { itemNo: 'SQ-2025-002' }, { itemNo: 'SQ-2025-001' }],
    });
  });

  test('M18: of another village’s resident it sees nothing, as of somebody without a record', async () => {
    const foreign = await who.read(BAI, VILLAGE, await village('CJ-2026-003'));
    expect(foreign.body.data.subject.civilAffairs).toEqual({ village: null });
    expect(foreign.body.errors).toBeUndefined();
    const own = await who.read(BAI, VILLAGE, await who.onDuty('village', LIUAN, 'LA-1', [who.personId(BAI)]));
    expect(own.body.data.subject.civilAffairs.village.items).toEqual([{ itemNo: 'LA-2026-001', state: 'CONFIRMED' }]);
  });

  test('a village sees of volunteering only what it confirmed itself', async () => {
    const { body } = await who.read(MU, 'civilAffairs { donations { donationNo } }', await village('CJ-2026-002'));
    expect(body.data.subject.civilAffairs.donations).toEqual([]);
    const own = await who.read(MU, 'civilAffairs { donations { donationNo } }', await who.resident(MU));
    expect(own.body.data.subject.civilAffairs.donations).toEqual([{ donationNo: 'JZ-2025-018' }]);
  });

  test('the town that reviews the village sees its records, and no other town does', async () => {
    const town = await who.onDuty('civil-affairs-bureau', TOWN, 'ZF-1', [who.personId(LIN)]);
    expect((await who.read(LIN, VILLAGE, town)).body.data.subject.civilAffairs.village.residence).toBe(
      'RESIDENCE_PERMIT',
    );
    const other = await who.onDuty('civil-affairs-bureau', '1137100000000T018Y', 'ZF-2', [who.personId(LIN)]);
    expect((await who.read(LIN, VILLAGE, other)).body.data.subject.civilAffairs.village).toBeNull();
  });

  test('M24: no clerk sees social assistance, no village does, and the person does', async () => {
    const assistance = 'civilAffairs { socialAssistance { assistanceNo kind } }';
    const clerk = { persona: 'clerk', matter: 'COMMENDATION', caseNo: 'PX-2026-001' };
    expect(refused(await who.read('379999199001010010', assistance, clerk))).toEqual(['W1']);
    const project = { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' };
    expect(refused(await who.read('91371002MA00TEXT0Y', assistance, project))).toEqual(['W1']);
    expect(refused(await who.read(MU, assistance, await village('CJ-2026-002')))).toEqual(['W1']);
    const own = await who.read(MU, assistance, await who.resident(MU));
    expect(own.body.data.subject.civilAffairs.socialAssistance).toEqual([
      { assistanceNo: 'DB-2026-0031', kind: 'MINIMUM_LIVING' },
    ]);
  });

  test('M22: a resident sees all of the own record, and who looked', async () => {
    await who.read(LIN, VILLAGE, await village('CJ-2026-001'));
    const { body } = await who.read(
      LIN,
      `civilAffairs { volunteering { hours } goodDeeds { kind } donations { amountYuan } socialAssistance { kind }
         village { residence unratedBecause items { itemNo evidence } } } accesses { nodes { organisation slices } }`,
      await who.resident(LIN),
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.civilAffairs.village).toEqual({
      residence: 'RESIDENCE_PERMIT',
      unratedBecause: null,
      items: [{ itemNo: 'SQ-2026-005', evidence: '会议记录2026-3' }],
    });
    expect(body.data.subject.accesses.nodes[0]).toEqual({ organisation: SHIQUAN, slices: ['V1'] });
  });

  test('who came to work and holds a residence permit counts like everybody else', async () => {
    const points = async (number: string) => {
      const { body } = await who.read(number, VILLAGE, await who.resident(number));
      return body.data.subject.civilAffairs.village.stars[0].points;
    };
    expect(await points(LIN)).toBe(await points(MU));
  });

  test('without NO_CRIME_URL no crime is NOT_AVAILABLE, and the resident sees the question all the same', async () => {
    const [office, item, matter] = ['1137100000000T018Y', 'ZZ-1', 'QUALIFICATION_REVIEW'];
    const opened = { caseNo: item, matter, subjects: [who.personId(MU)] };
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      persona: 'clerk',
      variables: { input: opened },
    });
    const applied = await house.ask(
      `mutation ($input: ApplyForAttestationInput!) { applyForAttestation(input: $input) { ... on AttestationApplied { id } } }`,
      { ...(await who.resident(MU)), variables: { input: { kind: 'NO_CRIME', office, item } } },
    );
    const { id } = applied.body.data.applyForAttestation;
    const answer = await house.ask(
      `mutation { attest(application: "${id}") { ... on Attested { kind answer } ... on AttestationRefused { code } } }`,
      { persona: 'clerk', matter, caseNo: item },
    );
    expect(answer.body.data.attest).toEqual({ kind: 'NO_CRIME', answer: 'NOT_AVAILABLE' });
    const { body } = await who.read(MU, 'attestations { nodes { asks { by answer } } }', await who.resident(MU));
    expect(body.data.subject.attestations.nodes).toEqual([{ asks: [{ by: 'zhao.banshi', answer: null }] }]);
  });

  test('the public sees no person at all', async () => {
    expect((await who.read(MU, VILLAGE)).body.data.subject.civilAffairs).toBeNull();
  });
});

// 许念安 is 12 and helps at 望海小学. The id is as opaque as anybody's: only what the registry told can refuse it.
describe('about somebody under 18 nothing is recorded (domain.md 5.2)', () => {
  let house: RunningInstallation;
  let who: People;
  beforeAll(async () => {
    house = await runInstallation();
    who = people(house);
    const civilAffairs = house.installation.subgraphs.get('civil-affairs');
    await eventually(
      async () =>
        (await civilAffairs?.database.rows('known', 'SELECT FROM minor WHERE subject_id = $1', [who.personId(CHILD)]))
          ?.length,
      (known) => known === 1,
    );
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const evidence = { confirmedBy: '望海小学', evidence: '照片' };
  const morning = { startedAt: '2026-11-07T08:00:00+08:00', endedAt: '2026-11-07T10:00:00+08:00' };

  /** Every command that would write about a person it names, with who gives it and what. */
  const commands = async (): Promise<Record<string, [type: string, as: Asking, input: unknown]>> => {
    const subject = who.personId(CHILD);
    const child = await who.resident(CHILD);
    const school = await who.onDuty('school', SCHOOL, 'ET-1', [subject]);
    const village = await who.onDuty('village', SHIQUAN, 'ET-2', [subject]);
    const bureau = await who.onDuty('civil-affairs-bureau', BUREAU, 'ET-3', [subject]);
    const service = { subject, serviceNo: 'ET-ZY-1', ...morning, ...evidence };
    const item = { itemNo: 'ET-CJ-1', kind: 'PUBLIC_WORK', occurredOn: '2026-11-07', summary: '清扫村道' };
    const organiser = await who.official('clerk', '116599990GAXX0015Y');
    return {
      confirmVolunteerService: ['ConfirmVolunteerServiceInput', school, service],
      confirmDonation: [
        ...(['ConfirmDonationInput', school] as const),
        { subject, donationNo: 'ET-JZ-1', donatedOn: '2026-11-07', amountYuan: '5.00', ...evidence },
      ],
      confirmGoodDeed: [
        ...(['ConfirmGoodDeedInput', bureau] as const),
        { subject, deedNo: 'ET-SX-1', kind: 'COURAGE', confirmedOn: '2026-11-07', ...evidence },
      ],
      confirmHelperService: ['ConfirmHelperServiceInput', organiser, { ...service, campaign: 'FANZHA-2026' }],
      enterVillageItem: ['EnterVillageItemInput', village, { subject, ...item, ...evidence }],
      joinVillageRecord: ['JoinVillageRecordInput', child, { village: SHIQUAN, residence: 'REGISTERED' }],
      applyForAttestation: [
        ...(['ApplyForAttestationInput', child] as const),
        { kind: 'RESIDENCE', office: SCHOOL, item: 'ET-9' },
      ],
      signPledge: ['String', child, 'FANZHA-2026'],
      enlistAsHelper: ['String', child, 'FANZHA-2026'],
    };
  };

  /** Commands that name no person, let one go, or act on what could never be written about a child. */
  const OTHERS = [
    ...['openCampaign', 'listAsAbnormal', 'removeFromAbnormalList', 'registerSocialOrganisation', 'registerCommittee'],
    ...['recordAnnualInspection', 'leaveVillageRecord', 'deleteOwnAward', 'withdrawAttestation', 'attest'],
    ...['decideVillageItems', 'reviewVillageItems', 'objectToVillageItem', 'answerVillageObjection'],
    ...['fileCivilAffairsObjection', 'applyForCivilAffairsRepair', 'reportCivilAffairsDocumentChange'],
    ...['decideCivilAffairsCase', 'extendCivilAffairsObjection'],
  ];

  const give = async (command: string, [type, as, input]: [string, Asking, unknown]) => {
    const argument = type === 'String' ? 'campaign' : 'input';
    const { body } = await house.ask(
      `mutation ($given: ${type}!) { done: ${command}(${argument}: $given) { __typename ... on ${refusalOf(command)} { code } } }`,
      { ...as, variables: { given: input } },
    );
    return body.data?.done ?? body.errors;
  };
  const refusalOf = (command: string) => {
    if (command === 'applyForAttestation') return 'AttestationRefused';
    return ['signPledge', 'enlistAsHelper'].includes(command) ? 'CampaignRefused' : 'VillageRefused';
  };

  test('by no command, whoever gives it: school, village, bureau, organiser or the child itself', async () => {
    const all = await commands();
    for (const [command, given] of Object.entries(all)) {
      expect([command, await give(command, given)]).toEqual([
        command,
        { __typename: refusalOf(command), code: 'NOT_A_CREDIT_SUBJECT' },
      ]);
    }
    const schema = readFileSync(`${house.config.schemaFolder}/civil-affairs.graphql`, 'utf8');
    const mutations = /^type Mutation \{$(.*?)^\}$/ms.exec(schema)?.[1] ?? '';
    const named = [...mutations.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...Object.keys(all), ...OTHERS].toSorted());
  });

  /** What files may say of children, and is no credit information. */
  const OF_CHILDREN = ['business-cases', 'mandates', 'pupil-entries', 'pupils', 'social-assistance'];
  const reading = { on: '2026-11-27', allowTestDivision: true };
  /** Datasets that read a person's number, each with the columns in which it stands. */
  const ofPersons = definitions.flatMap(({ name: owner, datasets }) =>
    datasets.flatMap((dataset) => {
      const numbers = Object.values(dataset.columns(reading)).flatMap(({ codes, parse }) => {
        const isSubject = ['SUBJECT', 'PERSON', 'NSRSBH', 'CF_XDR_ZJHM', 'XK_XDR_ZJHM'].includes(codes[0] ?? '');
        return isSubject && reads(parse, MU) ? [...codes] : [];
      });
      return numbers.length > 0 ? [[dataset.name, owner, dataset, numbers] as const] : [];
    }),
  );

  test.each(ofPersons.filter(([name]) => !OF_CHILDREN.includes(name)))(
    'by no file: a child’s row of %s is rejected, and the rest of the file loaded',
    async (name, owner, dataset, numbers) => {
      const folder = mkdtempSync(join(tmpdir(), 'xinqiao-child-'));
      await using _ = { [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true }) };
      const sampled = readFileSync(join(SAMPLES, name === 'penalties' ? 'penalties-utf8.csv' : `${name}.csv`), 'utf8');
      const [header = '', first = ''] = sampled.replaceAll(/^\ufeff|\r/g, '').split('\n');
      const person: Record<string, string> = { LB: '01', SHXYM: '', ZJLX: '01', ZJHM: CHILD };
      const row = header.split(',').map((column, at) => {
        const ofTemplate = /^(?:CF|XK)_XDR_(\w+)$/.exec(column)?.[1] ?? '';
        return numbers.includes(column.toUpperCase()) ? CHILD : (person[ofTemplate] ?? first.split(',')[at] ?? '');
      });
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, `${header}\n${first}\n${row.join(',')}\n`);
      const { subgraphs } = house.installation;
      const [database, centre] = [subgraphs.get(owner)?.database, subgraphs.get('credit-centre')];
      if (!database || !centre) throw new Error('The subgraphs do not run.');
      const report = await importFile({ config: house.config, dataset: name, file, database, centre });
      expect(report).toMatchObject({ changed: 0, rejected: 1 });
      const rejected = readFileSync(report.rejectsFile ?? '', 'utf8');
      expect(rejected).toMatch(/\n3,SUBJECT,OUT_OF_RANGE,.*未满18周岁不是信用主体/);
      const [kept] = await database.rows<{ facts: string }>(
        `child_in_${dataset.table.table}`,
        `SELECT count(*) AS facts FROM ${dataset.table.table} AS fact WHERE fact::text LIKE $1 OR fact::text LIKE $2`,
        [`%${who.personId(CHILD)}%`, `%${CHILD}%`],
      );
      expect(kept).toEqual({ facts: '0' });
    },
  );

  test('the files that may name a child are those of schools, of assistance, and of cases and mandates', () => {
    expect(ofPersons.map(([name]) => name)).toEqual(expect.arrayContaining(OF_CHILDREN));
    const named = ofPersons.filter(([, , { namesChildren }]) => namesChildren).map(([name]) => name);
    expect(named.toSorted()).toEqual(OF_CHILDREN);
  });

  test('until the day on which the child is of age', async () => {
    const service = (await commands()).confirmVolunteerService;
    if (!service) throw new Error('There is no such command.');
    const [born, today] = [new Date('2014-10-05T00:00:00+08:00'), new Date()];
    const coming = new Date(born);
    coming.setUTCFullYear(born.getUTCFullYear() + 18);
    const days = Math.ceil((coming.getTime() - today.getTime()) / 86_400_000);
    house.passDays(days - 1);
    expect(await give('confirmVolunteerService', service)).toMatchObject({ code: 'NOT_A_CREDIT_SUBJECT' });
    house.passDays(1);
    expect(await give('confirmVolunteerService', service)).toMatchObject({ __typename: 'VolunteerServiceConfirmed' });
  });
});

function reads(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
