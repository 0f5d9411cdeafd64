import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { firmNo, openBureau, type Acted, type Bureau } from './bureau.js';

const PERSON = '379999199001010010';

describe('the bureau’s commands', () => {
  let house: RunningInstallation;
  let bureau: Bureau;
  let next = 0;
  beforeAll(async () => {
    house = await runInstallation();
    bureau = await openBureau(
      house,
      Array.from({ length: 40 }, (_, at) => firmNo(at)),
    );
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  /** A supervised firm of its own for each test, inspected on 1 March 2026. */
  const firm = async () => {
    const identifier = firmNo((next += 1));
    await bureau.inspected(identifier, '2026-03-01');
    return identifier;
  };
  const points = (of: string, itemNo: string, decidedOn = '2026-03-05') =>
    bureau.act('postSafetyPoints', of, { itemNo, decidedOn, documentNo: `记〔${itemNo}〕` });
  const penalty = (of: string, itemNo: string, documentNo = `罚〔${itemNo}〕`) =>
    bureau.act('recordSafetyPenalty', of, { itemNo, decidedOn: '2026-04-01', documentNo });
  const reverse = (of: string, kind: string, actNo: string) =>
    bureau.act('reverseSafetyAct', of, {
      kind,
      actNo,
      reason: '登记有误',
      reversedOn: '2026-07-01',
      documentNo: '更正〔1〕',
    });
  const order = (of: string, itemNo: string, orderNo: string) =>
    bureau.act('orderRectification', of, { itemNo, orderNo, issuedOn: '2026-03-05', dueOn: '2026-03-20' });
  const reinspect = (of: string, orderNo: string, reinspectionNo: string, reinspectedOn: string, rectified: boolean) =>
    bureau.act('recordReinspection', of, {
      orderNo,
      reinspectionNo,
      reinspectedOn,
      rectified,
      evidenceRef: 'photo:2',
      documentNo: `复查〔${reinspectionNo}〕`,
    });
  const exam = (of: string, examNo: string, takenOn: string, score = 100) =>
    bureau.act('recordSafetyExam', of, { examNo, takenOn, score, documentNo: `考〔${examNo}〕` });
  const report = (of: string, reportNo: string, reportedOn: string, truthful = true) =>
    bureau.act('recordSelfInspection', of, {
      reportNo,
      reportedOn,
      truthful,
      evidenceRef: `report:${reportNo}`,
      documentNo: `报〔${reportNo}〕`,
    });
  const moved = ({ entries }: Acted) => entries?.map(({ kind, points: by }) => [kind, by]);
  const refusedWith = (code: string) => ({
    code,
    message: expect.stringMatching(/[a-z].*\p{Script=Han}/u) as string,
  });

  test('post the points of a finding once, with officer, rule, document and evidence on the ledger', async () => {
    const one = await firm();
    expect(await bureau.finding(one, 'C1-1', 'GENERAL', '2026-03-01')).toMatchObject({ balance: 12, entries: [] });
    expect(await points(one, 'C1-1')).toMatchObject({ balance: 9, tier: 'NORMAL', alreadyRecorded: false });
    expect(await points(one, 'C1-1')).toMatchObject({ balance: 9, alreadyRecorded: true, entries: [] });
    const { entries } = await bureau.safety(
      one,
      'entries { itemNo points documentNo officer ruleVersion evidenceRef explanation { counted zh sources } }',
    );
    expect(entries).toEqual([
      {
        itemNo: 'C1-1',
        points: -3,
        documentNo: '记〔C1-1〕',
        officer: 'qian.jianguan',
        ruleVersion: 'yiwu-2019',
        evidenceRef: 'photo:C1-1',
        explanation: {
          counted: true,
          zh: expect.stringContaining('扣分'),
          sources: expect.arrayContaining(['D2', 'D3']),
        },
      },
    ]);
  });

  test('keep points and penalty apart, and say which to reverse first', async () => {
    const one = await firm();
    await bureau.finding(one, 'C2-1', 'SERIOUS', '2026-03-01');
    expect(moved(await penalty(one, 'C2-1'))).toEqual([]);
    const refused = await points(one, 'C2-1', '2026-04-02');
    expect(refused).toEqual(refusedWith('MATTER_HAS_PENALTY'));
    expect(refused.message).toContain('This matter already has a penalty: reverse it first.');
    expect(await penalty(one, 'C2-1', '罚〔另〕')).toEqual(refusedWith('MATTER_HAS_PENALTY'));
    await reverse(one, 'PENALTY', '罚〔C2-1〕');
    expect(await points(one, 'C2-1', '2026-05-02')).toMatchObject({ balance: 6 });
    expect(await points(one, 'C2-1', '2026-05-03')).toEqual(refusedWith('MATTER_HAS_POINTS'));
  });

  test('a later penalty reverses the points by a linked entry, and its own reversal brings them back', async () => {
    const one = await firm();
    await bureau.finding(one, 'C3-1', 'SERIOUS', '2026-03-01');
    await points(one, 'C3-1');
    const penalised = await penalty(one, 'C3-1');
    expect(penalised).toMatchObject({ balance: 12 });
    expect(penalised.entries).toEqual([
      expect.objectContaining({ itemNo: 'C3-1#R', reversesItemNo: 'C3-1', points: 6 }),
    ]);
    const revoked = await reverse(one, 'PENALTY', '罚〔C3-1〕');
    expect(revoked).toMatchObject({ balance: 6, entries: [{ itemNo: 'C3-1#2', points: -6, relatedItemNo: 'C3-1' }] });
    const { years } = await bureau.safety(one, 'years { year deducted repaired bonus closing }');
    expect(years[0]).toEqual({ year: 2026, deducted: 6, repaired: 0, bonus: 0, closing: 6 });
  });

  test('an order that is not rectified after its deadline costs 12 points beside the first item, once', async () => {
    const one = await firm();
    await bureau.finding(one, 'C4-1', 'GENERAL', '2026-03-01');
    await points(one, 'C4-1');
    await order(one, 'C4-1', 'C4-O');
    expect((await bureau.safety(one, 'openOrders { orderNo dueOn }')).openOrders).toEqual([
      { orderNo: 'C4-O', dueOn: '2026-03-20' },
    ]);
    expect(await reinspect(one, 'C4-O', 'C4-F', '2026-03-20', false)).toEqual(refusedWith('NOT_DUE_YET'));
    const overdue = await reinspect(one, 'C4-O', 'C4-F', '2026-03-21', false);
    expect(overdue).toMatchObject({ balance: -3, tier: 'LOW', entries: [{ kind: 'OVERDUE', relatedItemNo: 'C4-1' }] });
    expect(await reinspect(one, 'C4-O', 'C4-G', '2026-03-25', false)).toEqual(refusedWith('OVERDUE_POSTED'));
    await reinspect(one, 'C4-O', 'C4-H', '2026-03-26', true);
    expect((await bureau.safety(one, 'openOrders { orderNo }')).openOrders).toEqual([]);
    expect(await reinspect(one, 'C4-O', 'C4-I', '2026-03-27', true)).toEqual(refusedWith('ORDER_COMPLETED'));
    expect((await bureau.safety(one, 'restrictions')).restrictions).toContain('NO_SAFETY_AWARDS_OR_SUBSIDIES');
  });

  test('full-score exams add twice a day at most, truthful reports once in a half month', async () => {
    const one = await firm();
    await bureau.finding(one, 'C5-1', 'SERIOUS', '2026-03-01');
    await points(one, 'C5-1');
    expect(moved(await exam(one, 'C5-E1', '2026-06-01'))).toEqual([['EXAM', 1]]);
    expect(moved(await exam(one, 'C5-E2', '2026-06-01', 99))).toEqual([['EXAM', 0]]);
    expect(moved(await exam(one, 'C5-E3', '2026-06-01'))).toEqual([['EXAM', 1]]);
    const third = await exam(one, 'C5-E4', '2026-06-01');
    expect(third.entries?.[0]).toMatchObject({ points: 0, explanation: { counted: false } });
    expect(await exam(one, 'C5-E1', '2026-06-01')).toMatchObject({ alreadyRecorded: true, balance: 8 });
    expect(await exam(one, 'C5-E1', '2026-06-02')).toEqual(refusedWith('NUMBER_TAKEN'));
    expect(moved(await report(one, 'C5-R1', '2026-06-15'))).toEqual([['SELF_REPORT', 0.5]]);
    expect(moved(await report(one, 'C5-R2', '2026-06-14'))).toEqual([['SELF_REPORT', 0]]);
    expect(moved(await report(one, 'C5-R3', '2026-06-16', false))).toEqual([['SELF_REPORT', 0]]);
    const { years } = await bureau.safety(one, 'years { repaired bonus closing }');
    expect(years[0]).toEqual({ repaired: 2.5, bonus: 0, closing: 8.5 });
    // A reversal is no repair, and takes its points from the ledger by a linked entry.
    expect(await reverse(one, 'SELF_REPORT', 'C5-R1')).toMatchObject({ balance: 8 });
    expect(await reverse(one, 'SELF_REPORT', 'C5-R1')).toEqual(refusedWith('ALREADY_REVERSED'));
  });

  test('reaching 36 points grants the entitlements of the year, which a later fall leaves', async () => {
    const one = await firm();
    for (let day = 1; day <= 12; day += 1) {
      for (const turn of ['a', 'b']) await exam(one, `C6-${day}${turn}`, `2026-02-${String(day).padStart(2, '0')}`);
    }
    const read = () => bureau.safety(one, 'balance tier entitlements { kind grantedOn }');
    const entitlements = [
      { kind: 'FREE_SAFETY_CHECK', grantedOn: '2026-02-12' },
      { kind: 'FREE_TRAINING_PLACE', grantedOn: '2026-02-12' },
    ];
    expect(await read()).toEqual({ balance: 36, tier: 'HIGH', entitlements });
    await bureau.finding(one, 'C6-1', 'MINOR', '2026-03-01');
    await points(one, 'C6-1');
    expect(await read()).toEqual({ balance: 35, tier: 'NORMAL', entitlements });
  });

  test('the person of the day of the fact answers for it, though another is in office when it is posted', async () => {
    const one = await firm();
    const successor = '339999198512310216';
    const office = {
      person: bureau.idOf(successor),
      role: 'LEGAL_REPRESENTATIVE',
      from: '2026-03-02',
      documentNo: '任〔2〕',
    };
    await bureau.act('assignResponsiblePerson', one, office);
    await bureau.finding(one, 'C8-1', 'SEVERE', '2026-03-01');
    await points(one, 'C8-1');
    const read = 'personalFacts { ledger itemNo points } responsiblePersons { person from until }';
    const { personalFacts, responsiblePersons } = await bureau.safety(one, read);
    expect(personalFacts).toEqual([{ ledger: 'yiwu-comprehensive', itemNo: 'C8-1', points: -2 }]);
    expect(responsiblePersons).toEqual([
      { person: bureau.idOf(successor), from: '2026-03-02', until: null },
      { person: bureau.idOf(PERSON), from: '2020-01-01', until: '2026-03-02' },
    ]);
    expect(await bureau.act('assignResponsiblePerson', one, { ...office, from: '2026-03-01' })).toEqual(
      refusedWith('OFFICE_TOO_EARLY'),
    );
  });

  test('a severe item waits until a responsible person is registered', async () => {
    const one = firmNo((next += 1));
    await bureau.act('registerSupervisedObject', one, { kind: 'UNSPECIFIED_4', industry: '零售', since: '2020-01-01' });
    await bureau.act('recordInspection', one, {
      ...{ inspectionNo: `I-${one}`, reason: 'ACCIDENT', inspectedOn: '2026-03-01' },
      ...{ inspectors: ['A01', 'A02'], documentNo: '检' },
    });
    await bureau.finding(one, 'C9-1', 'SEVERE', '2026-03-01');
    expect(await points(one, 'C9-1')).toEqual(refusedWith('RESPONSIBLE_PERSON_MISSING'));
    expect((await bureau.safety(one, 'kind balance')).balance).toBe(12);
  });

  test('nothing is reversed while something stands on it', async () => {
    const one = await firm();
    await bureau.finding(one, 'C10-1', 'MINOR', '2026-03-01');
    await order(one, 'C10-1', 'C10-O');
    expect(await reverse(one, 'INSPECTION', `I-${one}`)).toEqual(refusedWith('STANDS_ON_IT'));
    expect(await reverse(one, 'FINDING', 'C10-1')).toEqual(refusedWith('STANDS_ON_IT'));
    await reverse(one, 'ORDER', 'C10-O');
    await points(one, 'C10-1');
    expect(await reverse(one, 'FINDING', 'C10-1')).toEqual(refusedWith('STANDS_ON_IT'));
    await reverse(one, 'POINTS', 'C10-1');
    expect(await reverse(one, 'FINDING', 'C10-1')).toMatchObject({ alreadyRecorded: false });
    expect(await points(one, 'C10-1')).toEqual(refusedWith('ITEM_NOT_FOUND'));
    const { acts, openOrders } = await bureau.safety(one, 'acts { kind actNo reversed } openOrders { orderNo }');
    expect(openOrders).toEqual([]);
    expect(acts).toContainEqual({ kind: 'FINDING', actNo: 'C10-1', reversed: true });
  });

  test.each<[string, string, object]>([
    ['BAD_DATE', 'recordSafetyExam', { examNo: 'B1', takenOn: '2099-01-01', score: 100, documentNo: 'x' }],
    ['BAD_DATE', 'recordSafetyExam', { examNo: 'B1', takenOn: '2018-12-31', score: 100, documentNo: 'x' }],
    ['BAD_SCORE', 'recordSafetyExam', { examNo: 'B1', takenOn: '2026-01-01', score: 101, documentNo: 'x' }],
    ['BAD_NUMBER', 'recordSafetyExam', { examNo: 'B#1', takenOn: '2026-01-01', score: 100, documentNo: 'x' }],
    ['TEXT_MISSING', 'recordSafetyExam', { examNo: 'B1', takenOn: '2026-01-01', score: 100, documentNo: ' ' }],
    ['UNKNOWN_KIND', 'registerSupervisedObject', { kind: 'TOYS', industry: 'x', since: '2020-01-01' }],
    ['ITEM_NOT_FOUND', 'postSafetyPoints', { itemNo: 'no', decidedOn: '2026-03-05', documentNo: 'x' }],
    [
      'ORDER_NOT_FOUND',
      'recordReinspection',
      {
        ...{ orderNo: 'no', reinspectionNo: 'B2', reinspectedOn: '2026-03-05', rectified: true },
        ...{ evidenceRef: 'x', documentNo: 'x' },
      },
    ],
    [
      'ACT_NOT_FOUND',
      'reverseSafetyAct',
      {
        ...{ kind: 'EXAM', actNo: 'no', reason: 'x', reversedOn: '2026-03-05', documentNo: 'x' },
      },
    ],
    [
      'NOT_A_PERSON',
      'assignResponsiblePerson',
      {
        ...{ person: 'o1_abcdefghijklmnopqrstuvwxyz0', role: 'OPERATOR', from: '2026-01-01', documentNo: 'x' },
      },
    ],
    [
      'TOO_FEW_INSPECTORS',
      'recordInspection',
      {
        ...{
          inspectionNo: 'B3',
          reason: 'COMPLAINT',
          inspectedOn: '2026-01-01',
          inspectors: ['A', 'A'],
          documentNo: 'x',
        },
      },
    ],
    [
      'DRAW_NOT_MEANT',
      'recordInspection',
      {
        ...{ inspectionNo: 'B3', reason: 'ACCIDENT', drawNo: 'D', inspectedOn: '2026-01-01' },
        ...{ inspectors: ['A', 'B'], documentNo: 'x' },
      },
    ],
    [
      'NOT_DRAWN',
      'recordInspection',
      {
        ...{ inspectionNo: 'B3', reason: 'DOUBLE_RANDOM', drawNo: 'D', inspectedOn: '2026-01-01' },
        ...{ inspectors: ['A', 'B'], documentNo: 'x' },
      },
    ],
  ])('answer %s to a clerk’s mistake in %s (%#)', async (code, command, input) => {
    const one = firmNo(39);
    await bureau.act('registerSupervisedObject', one, { kind: 'UNSPECIFIED_8', industry: 'x', since: '2020-01-01' });
    expect(await bureau.act(command, one, input)).toEqual(refusedWith(code));
  });

  test('an object that is not registered has no points', async () => {
    const answer = await exam(firmNo(38), 'N-1', '2026-01-01');
    expect(answer).toEqual(refusedWith('NOT_SUPERVISED'));
  });

  test('are for the bureau alone, and for the subjects of its case', async () => {
    const text = 'mutation ($v: ID!) { postSafetyAdditions(subject: $v) { __typename } }';
    const asked = async (as: object, id: string) =>
      (await house.ask(text, { ...as, variables: { v: bureau.idOf(id) } })).body.errors?.[0]?.extensions.code;
    const clerk = { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' };
    expect(await asked(clerk, '91371002MA00TEXT0Y')).toBe('MATTER_NOT_FOR_ACTOR');
    expect(await asked({ persona: 'firm', matter: 'OWN_RECORD' }, '91371002MA00TEXT0Y')).toBe('MATTER_NOT_FOR_ACTOR');
    expect(await asked({}, firmNo(1))).toBe('MATTER_NOT_FOR_ACTOR');
    const bureauAs = { persona: 'safety-inspector', matter: 'STATUTORY_DUTY', caseNo: 'ZF-1' };
    expect(await asked(bureauAs, '91371002MA00TEXT0Y')).toBe('SUBJECT_NOT_IN_CASE');
  });

  test('the firm sees its ledger, and not the person’s fact', async () => {
    const one = '91371002MA00TEXT0Y';
    const own = await openBureau(house, [one], { caseNo: 'ZF-2' });
    await own.inspected(one, '2026-03-01');
    await own.finding(one, 'C11-1', 'SEVERE', '2026-03-01');
    await own.act('postSafetyPoints', one, { itemNo: 'C11-1', decidedOn: '2026-03-05', documentNo: '记' });
    expect((await own.safety(one, 'personalFacts { itemNo }')).personalFacts).toEqual([{ itemNo: 'C11-1' }]);
    const { body } = await house.ask(
      `{ subject(identifier: "${one}") { ... on Subject { safety { personalFacts { itemNo } entries { itemNo } } } } }`,
      { persona: 'firm', matter: 'OWN_RECORD' },
    );
    expect(body.data.subject.safety.personalFacts).toBeNull();
    expect(body.data.subject.safety.entries).toContainEqual({ itemNo: 'C11-1' });
  });

  test('the ledger takes no change and no deletion, whoever holds the database', async () => {
    const database = house.installation.subgraphs.get('emergency-management')?.database;
    for (const statement of [
      "UPDATE safety_point_entry SET half_points = 0 WHERE item_no = 'JF-2026-001'",
      'DELETE FROM safety_point_entry',
      'TRUNCATE safety_point_entry',
      'UPDATE supervision_act SET acted_on = acted_on WHERE officer IS NOT NULL',
      'UPDATE personal_fact SET points = 0',
    ]) {
      await expect(database?.source.query(statement)).rejects.toThrow(/append-only/);
    }
  });
});
