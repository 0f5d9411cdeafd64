import { residentIdCheckDigit } from '@xinqiao/platform/rules/resident-id.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import {
  runInstallation,
  type Answer,
  type Asking,
  type RunningInstallation,
} from '../support/running-installation.js';

const TEXTILE = '91371002MA00TEXT0Y';
const PERSON = '339999198512310216';
const NOBODY = `37999919880808001${residentIdCheckDigit('37999919880808001')}`;

describe('fields that the row does not open', () => {
  let house: RunningInstallation;
  beforeAll(async () => {
    house = await runInstallation();
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const clerk: Asking = { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' };
  const ask = (selection: string, as: Asking = clerk, variables: object = {}, header = '') =>
    house.ask(`query ${header} { subject(identifier: "${TEXTILE}") { ... on Subject { ${selection} } } }`, {
      ...as,
      variables,
    });
  const deniedAt = ({ body }: Answer) =>
    (body.errors ?? [])
      .filter(({ extensions }) => extensions.code === 'SLICE_NOT_PERMITTED')
      .map((error) => (error as unknown as { path: (string | number)[] }).path.join('.'))
      .toSorted();

  test('are null, each with slice, matter and rule; the rest stands', async () => {
    const answer = await ask('tax { gradeAYears grade arrears { noticeNo } } safety { tier balance }');
    expect(answer.status).toBe(200);
    expect(answer.body.data.subject).toMatchObject({
      tax: { grade: 'A', gradeAYears: expect.any(Array), arrears: null },
      safety: { tier: expect.any(String), balance: null },
    });
    expect(deniedAt(answer)).toEqual(['subject.safety.balance', 'subject.tax.arrears']);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      slice: expect.stringMatching(/^(S2|T3)$/),
      matter: 'PROJECT_APPLICATION',
      rule: expect.stringMatching(/^matters\.yaml@[0-9a-f]{12} PROJECT_APPLICATION\/clerk$/),
      agency: { en: expect.any(String), zh: expect.any(String) },
    });
  });

  test.each<[string, string, object, string, string[]]>([
    ['behind an alias', 'tax { x: grade y: arrears { noticeNo } }', {}, '', ['subject.tax.y']],
    ['twice', 'tax { a: arrears { noticeNo } b: arrears { taxType } }', {}, '', ['subject.tax.a', 'subject.tax.b']],
    ['under the name of another field', 'tax { grade: arrears { noticeNo } }', {}, '', ['subject.tax.grade']],
    [
      'in an inline fragment',
      'tax { ... on TaxRecord { arrears { noticeNo } grade } }',
      {},
      '',
      ['subject.tax.arrears'],
    ],
    ['in a fragment without a type', 'tax { ... { arrears { noticeNo } grade } }', {}, '', ['subject.tax.arrears']],
    [
      'under a condition that holds',
      'tax { grade arrears @include(if: $c) { noticeNo } }',
      { c: true },
      '($c: Boolean!)',
      ['subject.tax.arrears'],
    ],
    [
      'under a condition that does not hold',
      'tax { grade arrears @include(if: $c) { noticeNo } }',
      { c: false },
      '($c: Boolean!)',
      [],
    ],
    [
      'in a fragment that is skipped',
      'tax { grade ... @skip(if: $c) { arrears { noticeNo } } }',
      { c: true },
      '($c: Boolean!)',
      [],
    ],
    [
      'whose variable nobody else uses',
      'safety { tier } tax { gradeAYears m: arrears { noticeNo @include(if: $c) } }',
      { c: true },
      '($c: Boolean!)',
      ['subject.tax.m'],
    ],
    [
      'in a whole section',
      'tax { arrears { noticeNo amountYuan } } safety { balance entries { itemNo } }',
      {},
      '',
      ['subject.safety.balance', 'subject.safety.entries', 'subject.tax.arrears'],
    ],
  ])('are denied %s', async (_, selection, variables, header, paths) => {
    const answer = await ask(selection, clerk, variables, header);
    expect(answer.status).toBe(200);
    expect(deniedAt(answer)).toEqual(paths.toSorted());
    expect(JSON.stringify(answer.body.data)).not.toContain('TaxRecord');
  });

  test('are denied in named fragments, nested and shared by two operations', async () => {
    const document = `
      query One { subject(identifier: "${TEXTILE}") { ...S } }
      query Two { subject(identifier: "${TEXTILE}") { ... on Subject { tax { grade } } } }
      fragment S on Subject { tax { ...T } safety { tier } }
      fragment T on TaxRecord { grade ...U }
      fragment U on TaxRecord { arrears { noticeNo } }`;
    const one = await house.ask(document, { ...clerk, operationName: 'One' });
    expect(deniedAt(one)).toEqual(['subject.tax.arrears']);
    expect(one.body.data.subject).toMatchObject({ tax: { grade: 'A', arrears: null } });
    const two = await house.ask(document, { ...clerk, operationName: 'Two' });
    expect([two.status, two.body.errors]).toEqual([200, undefined]);
  });

  test('are denied in lists, at every place', async () => {
    const answer = await house.ask(
      '{ gradeATaxpayers(year: 2025, first: 2) { nodes { subject { tax { gradeAYears grade } } } } }',
    );
    expect(deniedAt(answer)).toEqual([0, 1].map((at) => `gradeATaxpayers.nodes.${at}.subject.tax.grade`));
    expect(answer.body.data.gradeATaxpayers.nodes[0].subject.tax).toEqual({
      gradeAYears: expect.any(Array),
      grade: null,
    });
  });

  test('cost no fetch: their owner is not asked', async () => {
    const sourcesOf = async (selection: string) => {
      const { headers } = await ask(selection);
      const access = house.installation.subgraphs.get('access');
      const [row] = (await access?.database.source.query(
        "SELECT leaf::jsonb -> 'sources' AS sources FROM record_entry WHERE leaf::jsonb ->> 'trace' = $1",
        [headers.get('credit-trace')],
      )) as { sources: object }[];
      return Object.keys(row?.sources ?? {});
    };
    expect(await sourcesOf('registration { name } tax { arrears { noticeNo } }')).not.toContain('tax');
    expect(await sourcesOf('registration { name } tax { grade }')).toContain('tax');
  });

  test.each([
    ['items of an agency', 'taxItems { items { code } }'],
    ['items under a fragment', '... on Subject { courtsItems { asOf } }'],
  ])('%s cannot be asked for at all', async (_, selection) => {
    const { status, body } = await ask(selection);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test.each([
    '_entities(representations: []) { __typename }',
    '_service { sdl }',
    'standing(person: "p1_x", identifier: "x") { kind }',
  ])('the subgraphs’ own field %s is not in the graph', async (field) => {
    expect((await house.ask(`{ ${field} }`, clerk)).status).toBe(400);
  });

  test('a subject outside the case shows everybody’s row, whatever the case opens (M28)', async () => {
    const { body } = await house.ask(
      '{ gradeATaxpayers(year: 2025, first: 3) { nodes { subject { tax { grade gradeAYears } safety { tier } } } } }',
      clerk,
    );
    const nodes = body.data.gradeATaxpayers.nodes as {
      subject: { tax: { grade: string | null }; safety: { tier: string | null } };
    }[];
    const grades = nodes.map(({ subject }) => [subject.tax.grade, subject.safety.tier]);
    expect(grades.filter(([grade]) => grade !== null).length).toBeLessThanOrEqual(1);
    expect(grades.filter(([, tier]) => tier !== null).length).toBeLessThanOrEqual(1);
  });

  test('the owner enforces the same without the gateway', async () => {
    const tax = house.installation.subgraphs.get('tax');
    const { body } = await house.ask(`{ subject(identifier: "${TEXTILE}") { ... on Subject { id } } }`);
    const { id } = body.data.subject as { id: string };
    const call = (slices: Record<string, 'full' | 'level' | 'boolean'>, subjects: string[]) =>
      tax?.call(
        {
          query:
            'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Subject { tax { gradeAYears grade meetsTaxGrade(grade: B) arrears { noticeNo } } } } }',
          variables: { r: [{ __typename: 'Subject', id }] },
        },
        { ...systemCaller('gateway', 't'), kind: 'clerk', matter: 'PROJECT_APPLICATION', slices, subjects },
      );
    const shown = async (...given: Parameters<typeof call>) =>
      ((await call(...given))?.data?._entities as { tax: Record<string, unknown> }[])[0]?.tax;
    expect(await shown({ T2: 'level' }, [id])).toEqual({
      gradeAYears: null,
      grade: 'A',
      meetsTaxGrade: true,
      arrears: null,
    });
    expect(await shown({ T2: 'boolean' }, [id])).toEqual({
      gradeAYears: null,
      grade: null,
      meetsTaxGrade: true,
      arrears: null,
    });
    expect(await shown({ T1: 'full' }, [id])).toMatchObject({ gradeAYears: expect.any(Array), grade: null });
    expect(await shown({ T2: 'full', T3: 'full' }, [])).toMatchObject({
      gradeAYears: expect.any(Array),
      grade: null,
      arrears: null,
    });
  });

  test('a person outside the case answers like nobody, and within 5 % of the same time (M3)', async () => {
    const QUERY =
      'query ($id: String!) { subject(identifier: $id) { ... on Subject { registration { personName } civilAffairs { volunteerHoursThisYear } } } }';
    const time = async (id: string) => {
      const start = process.hrtime.bigint();
      const { body } = await house.ask(QUERY, { variables: { id } });
      return [Number(process.hrtime.bigint() - start), body] as const;
    };
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
    for (let warm = 0; warm < 100; warm += 1) await time(warm % 2 ? PERSON : NOBODY);
    let ratio = 0;
    // The machine is shared: a round that it disturbed is run again.
    for (let round = 0; round < 3 && Math.abs(ratio - 1) > 0.05; round += 1) {
      const existing: number[] = [];
      const unknown: number[] = [];
      for (let turn = 0; turn < 1_000; turn += 1) {
        const [first, answer] = await time(PERSON);
        const [second, other] = await time(NOBODY);
        if (turn === 0) expect(answer).toEqual(other);
        existing.push(first);
        unknown.push(second);
      }
      ratio = median(existing) / median(unknown);
    }
    expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(0.05);
  }, 60_000);
});
