import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashing } from '@xinqiao/emergency-management/commands/hashing.js';
import { drawFile } from '@xinqiao/emergency-management/rules/draw/draw-file.js';
import { differencesOf } from '@xinqiao/emergency-management/rules/draw/verify-draw.js';
import { enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { until } from '../support/until.js';
import { firmNo, openApprovedCase, openBureau, type Bureau } from './bureau.js';

const XINQIAO = new URL('../../../cli/bin/xinqiao.js', import.meta.url).pathname;
const FIRMS = Array.from({ length: 10 }, (_, at) => firmNo(200 + at));
const DRAW =
  '... on InspectionDraw { drawNo seedHash drawnAt drawn { subject inspectors } file } ... on DrawRefused { code message }';

describe('the double-random draw', () => {
  let house: RunningInstallation;
  let bureau: Bureau;
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-draw-'));
  const sampling = { persona: 'sampling-service', matter: 'INSPECTION_SAMPLING', caseNo: 'CC-1' };
  beforeAll(async () => {
    house = await runInstallation();
    bureau = await openBureau(house, FIRMS);
    for (const firm of FIRMS) {
      await bureau.act('registerSupervisedObject', firm, {
        kind: 'FIREWORKS_RETAILER',
        industry: '零售',
        since: '2020-01-01',
      });
    }
    await openApprovedCase(house, { caseNo: 'CC-1', matter: 'INSPECTION_SAMPLING', subjects: FIRMS.map(bureau.idOf) });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await house[Symbol.asyncDispose]();
  });

  const commit = async (plan: object, as: object = sampling) => {
    const { body } = await house.ask(`mutation ($v: DrawPlanInput!) { commitDraw(input: $v) { ${DRAW} } }`, {
      ...as,
      variables: {
        v: {
          ...{ drawNo: 'C-1', objects: 3, inspectorsEach: 2 },
          inspectors: ['A', 'B', 'C', 'D'].map((inspector) => ({ inspector })),
          ...plan,
        },
      },
    });
    return body.data?.commitDraw ?? body.errors?.[0]?.extensions.code;
  };
  const draw = async (drawNo: string, as: object = sampling, witness = '公证处见证 20261125') => {
    const { body } = await house.ask(
      `mutation ($n: String!, $w: String!) { drawInspection(drawNo: $n, witness: $w) { ${DRAW} } }`,
      { ...as, variables: { n: drawNo, w: witness } },
    );
    return body.data?.drawInspection ?? body.errors?.[0]?.extensions.code;
  };
  const verify = async (drawNo: string) => {
    const { body } = await house.ask(`{ verifyDraw(drawNo: "${drawNo}") { holds differences } }`, sampling);
    return body.data?.verifyDraw ?? body.errors?.[0]?.extensions.code;
  };
  const command = (file: string, ...more: string[]) => {
    const path = join(folder, 'draw.json');
    writeFileSync(path, file);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [XINQIAO, 'safety', 'verify-draw', '--file', path, ...more],
      {
        encoding: 'utf8',
        // No data folder, no database: the file is all there is.
        env: { PATH: process.env.PATH, XINQIAO_DATA: '/nowhere' },
      },
    );
    return { status, said: stdout + stderr };
  };

  test('publishes the hash, then draws once and reveals what makes it recomputable', async () => {
    const committed = await commit({ drawNo: 'C-2' });
    expect(committed).toMatchObject({
      seedHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      drawnAt: null,
      drawn: null,
      file: null,
    });
    expect(await verify('C-2')).toBe('BAD_ARGUMENT');
    const drawn = await draw('C-2');
    expect(drawn.seedHash).toBe(committed.seedHash);
    expect(new Set(drawn.drawn.map(({ subject }: { subject: string }) => subject)).size).toBe(3);
    for (const { inspectors } of drawn.drawn) expect(new Set(inspectors).size).toBe(2);
    expect(await draw('C-2', sampling, 'another witness')).toEqual(drawn);
    expect(await verify('C-2')).toEqual({ holds: true, differences: [] });

    expect(command(drawn.file, '--hash', committed.seedHash)).toMatchObject({
      status: 0,
      said: expect.stringContaining('C-2 holds'),
    });
    const forged = JSON.parse(drawn.file);
    const forgeries: [string, object][] = [
      ['The seed is not the one', { seed: '0'.repeat(64) }],
      ['draw something else', { witness: 'another' }],
      ['draw something else', { drawn: forged.drawn.toReversed() }],
      ['other tickets', { candidates: forged.candidates.map((each: object) => ({ ...each, tickets: 1 })) }],
      ['not those of the plan', { candidates: forged.candidates.slice(1) }],
    ];
    for (const [sentence, changes] of forgeries) {
      const differences = differencesOf(drawFile.parse({ ...forged, ...changes }), hashing);
      expect(differences.map(({ en }) => en).join()).toContain(sentence);
    }
    const published = command(JSON.stringify({ ...forged, witness: 'another' }), '--hash', '0'.repeat(64));
    expect(published).toMatchObject({ status: 2, said: expect.stringMatching(/draw something else[^]*published/) });
    expect(command('{}')).toMatchObject({ status: 1, said: expect.stringContaining('$.drawNo') });
  });

  test('weighs by tier and by the level’s factor at the moment of drawing', async () => {
    const [low = '', levelled = '', plain = ''] = FIRMS;
    await bureau.act('assignResponsiblePerson', low, {
      ...{ person: bureau.idOf('379999199001010010'), role: 'OPERATOR', from: '2020-01-01', documentNo: '任' },
    });
    await commit({
      drawNo: 'C-3',
      levels: [{ subject: bureau.idOf(levelled), level: '优' }],
      levelFactors: [{ level: '优', factor: 0.5 }],
    });
    await bureau.inspected(low, '2026-03-01');
    await bureau.finding(low, 'D-1', 'SEVERE', '2026-03-01');
    await bureau.act('postSafetyPoints', low, { itemNo: 'D-1', decidedOn: '2026-03-02', documentNo: '记' });
    const { candidates } = JSON.parse((await draw('C-3')).file);
    const ticketsOf = (firm: string) =>
      candidates.find(({ subject }: { subject: string }) => subject === bureau.idOf(firm)).tickets;
    expect([low, levelled, plain].map(ticketsOf)).toEqual([12_000_000, 3_000_000, 6_000_000]);
  });

  test('weighs by the rulebook’s factors where the plan names none', async () => {
    const [, excellent = '', fair = '', poor = ''] = FIRMS;
    const levels = [
      { subject: bureau.idOf(excellent), level: 'EXCELLENT' },
      { subject: bureau.idOf(fair), level: 'FAIR' },
      { subject: bureau.idOf(poor), level: 'POOR' },
    ];
    await commit({ drawNo: 'C-10', levels });
    const { candidates } = JSON.parse((await draw('C-10')).file);
    const ticketsOf = (firm: string) =>
      candidates.find(({ subject }: { subject: string }) => subject === bureau.idOf(firm)).tickets;
    expect([excellent, fair, poor].map(ticketsOf)).toEqual([3_000_000, 9_000_000, 12_000_000]);
    expect(await verify('C-10')).toEqual({ holds: true, differences: [] });
  });

  test('draws from the whole register, however many a case may name, and tells those who were drawn', async () => {
    const database = house.installation.subgraphs.get('emergency-management')?.database;
    await database?.pool.query(
      `INSERT INTO supervised_object (subject_id, industry, supervised_since, kind, valid_from)
       SELECT 'o1_' || lpad(n::text, 27, '0'), '化工', '2020-01-01', 'HAZARDOUS_CHEMICAL_PRODUCER', '2020-01-01'
       FROM generate_series(1, 1200) n`,
    );
    const registerKinds = ['HAZARDOUS_CHEMICAL_PRODUCER'];
    await commit({ drawNo: 'C-11', registerKinds, objects: 20 });
    const drawn = await draw('C-11');
    const { candidates } = JSON.parse(drawn.file);
    expect(candidates.length).toBeGreaterThanOrEqual(1200);
    expect(drawn.drawn).toHaveLength(20);
    const objects = drawn.drawn.map(({ subject }: { subject: string }) => subject);
    expect(candidates.map(({ subject }: { subject: string }) => subject)).toEqual(expect.arrayContaining(objects));
    expect(objects).not.toContain(bureau.idOf(FIRMS[0] ?? ''));
    expect(command(drawn.file, '--hash', drawn.seedHash)).toMatchObject({ status: 0 });
    const looks = await house.installation.subgraphs
      .get('access')
      ?.database.pool.query<{ leaf: string }>(
        `SELECT leaf FROM record_entry WHERE leaf::jsonb -> 'subjects' @> to_jsonb($1::text)`,
        [objects[0]],
      );
    expect(looks?.rows.map(({ leaf }) => (JSON.parse(leaf) as { matter: string }).matter)).toContain(
      'INSPECTION_SAMPLING',
    );
    expect(await commit({ drawNo: 'C-12', registerKinds: ['UNSPECIFIED_8'] })).toMatchObject({
      code: 'TOO_FEW_CANDIDATES',
    });
  });

  test('weights are deleted after a year by the daily job, and by nobody before', async () => {
    const subgraph = house.installation.subgraphs.get('emergency-management');
    const query = (text: string) => subgraph?.database.pool.query(text);
    await query(
      `INSERT INTO draw_commitment (draw_no, organisation, plan, seed, seed_hash, committed_by, committed_at)
       VALUES ('OLD-1', 'x', '{}', 's', 'h', 'a', now() - interval '13 months'), ('OLD-2', 'x', '{}', 's', 'h', 'a', now() - interval '13 months')`,
    );
    await query(
      `INSERT INTO draw_outcome (draw_no, file, drawn_by, drawn_at)
       VALUES ('OLD-1', '{}', 'a', now() - interval '13 months'), ('OLD-2', '{}', 'a', now() - interval '11 months')`,
    );
    await subgraph?.database.source.transaction((manager) => enqueueJob(manager, 'forget-draws', {}));
    const left = async () => (await query(`SELECT draw_no FROM draw_commitment WHERE draw_no LIKE 'OLD%'`))?.rows;
    await until(async () => (await left())?.length === 1);
    expect(await left()).toEqual([{ draw_no: 'OLD-2' }]);
    await expect(query(`DELETE FROM draw_outcome WHERE draw_no = 'C-2'`)).rejects.toThrow('kept for a year');
    expect(await verify('C-2')).toEqual({ holds: true, differences: [] });
  });

  test('sends nobody to an object with which there is a conflict of interest', async () => {
    const conflictsWith = FIRMS.map(bureau.idOf);
    const inspectors = [{ inspector: 'A' }, { inspector: 'B' }, { inspector: 'C', conflictsWith }];
    await commit({ drawNo: 'C-4', objects: 10, inspectors });
    const { drawn } = await draw('C-4');
    expect(drawn).toHaveLength(10);
    for (const each of drawn) expect(each.inspectors.toSorted()).toEqual(['A', 'B']);
    expect(await commit({ drawNo: 'C-5', inspectors: inspectors.slice(1) })).toMatchObject({
      code: 'TOO_FEW_INSPECTORS',
    });
  });

  test('an inspection rests on the draw that selected the object; a complaint on none', async () => {
    await commit({ drawNo: 'C-6' });
    const { drawn } = await draw('C-6');
    const selected = FIRMS.filter((firm) =>
      drawn.some(({ subject }: { subject: string }) => subject === bureau.idOf(firm)),
    );
    const others = FIRMS.filter((firm) => !selected.includes(firm));
    const inspect = (firm: string, reason: string, drawNo: string | null) =>
      bureau.act('recordInspection', firm, {
        ...{ inspectionNo: `${reason}-${firm}`, reason, drawNo, inspectedOn: '2026-11-20' },
        ...{ inspectors: ['A', 'B'], documentNo: '检' },
      });
    expect(await inspect(selected[0] ?? '', 'DOUBLE_RANDOM', 'C-6')).toMatchObject({ alreadyRecorded: false });
    expect(await inspect(others[0] ?? '', 'DOUBLE_RANDOM', 'C-6')).toMatchObject({ code: 'NOT_DRAWN' });
    expect(await inspect(others[0] ?? '', 'COMPLAINT', null)).toMatchObject({ alreadyRecorded: false });
  });

  test.each<[string, object]>([
    ['BAD_NUMBER', { drawNo: ' ' }],
    ['TOO_FEW_CANDIDATES', { objects: 11 }],
    ['BAD_PLAN', { objects: 0 }],
    ['BAD_FACTOR', { levelFactors: [{ level: '优', factor: 0 }] }],
    ['TOO_FEW_INSPECTORS', { inspectorsEach: 5 }],
    ['DRAW_NUMBER_TAKEN', { drawNo: 'C-2' }],
  ])('%s is told of a plan (%#), in both languages', async (code, plan) => {
    expect(await commit({ drawNo: 'C-9', ...plan })).toEqual({
      code,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  test('is the sampling service’s own, and needs a witness', async () => {
    const officer = { persona: 'safety-inspector', matter: 'STATUTORY_DUTY', caseNo: 'ZF-1' };
    expect(await commit({ drawNo: 'C-7' }, officer)).toBe('MATTER_NOT_FOR_ACTOR');
    await commit({ drawNo: 'C-7' });
    expect(await draw('C-7', sampling, '  ')).toMatchObject({ code: 'WITNESS_MISSING' });
    await openApprovedCase(house, {
      caseNo: 'CC-2',
      matter: 'INSPECTION_SAMPLING',
      subjects: [bureau.idOf(FIRMS[0] ?? '')],
    });
    expect(await draw('C-7', { ...sampling, caseNo: 'CC-2' })).toMatchObject({ code: 'DRAW_NOT_FOUND' });
    const { body } = await house.ask('{ inspectionDraw(drawNo: "C-2") { drawNo } }', {
      persona: 'clerk',
      matter: 'PROJECT_APPLICATION',
      caseNo: 'XM-2026-001',
    });
    expect(body.data.inspectionDraw).toBeNull();
  });

  test('ten that draw at once draw the same', async () => {
    await commit({ drawNo: 'C-8' });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => draw('C-8', sampling, `witness ${at}`)));
    expect(new Set(answers.map(({ file }) => file)).size).toBe(1);
  });
});
