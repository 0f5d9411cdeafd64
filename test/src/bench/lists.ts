import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { openInstallation, type Installation } from '@xinqiao/cli/installation/open-installation.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import pg from 'pg';
import { WITHOUT_QUOTAS } from '../support/without-quotas.js';
import { openBenchPlace } from './bench-place.js';

/**
 * `npm run bench:lists`: the public lists with 400,000 entries of fictional firms, searched through the gateway over HTTP by
 * names, parts of names, single characters and codes, common and rare. One request at a time: how long each takes. Ends
 * by itself after some five minutes, most of which fill the lists.
 */
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 400_000);
const SEARCHES = Number(process.env.BENCH_SEARCHES ?? 300);
const ROUNDS = 3;

const say = (line: string) => process.stdout.write(`${line}\n`);

const PLACES = ['海晏', '义海', '荣海', '嵩阳', '天山', '云栖', '石泉', '望海', '临川', '青岚', '白鹭', '长汀'];
const SYLLABLES = [
  ...'信桥和泰安康永顺宏达鑫源盛隆恒兴瑞丰华茂锦程远航蓝湾翠竹松鹤梅岭雪峰紫荆银杏丹霞玉龙飞鸿腾云聚贤德润泽明辉光耀金诚义',
];
const TRADES = [
  '纺织',
  '五金制品',
  '冷链食品',
  '酒店管理',
  '建筑工程',
  '信息技术',
  '物流运输',
  '化工',
  '海带养殖',
  '文化传播',
  '医疗器械',
  '商贸',
];
const FORMS = ['有限公司', '有限责任公司', '股份有限公司', '专业合作社', '商行', '经营部'];

/** A deterministic generator, so that two runs search the same names. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const random = numbers(20191215);
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
const nameOf = () =>
  `${pick(PLACES)}${Array.from({ length: 2 + random(3) }, () => pick(SYLLABLES)).join('')}${pick(TRADES)}${pick(FORMS)}`;

// What is measured are searches: filling the list need not wait for the disk.
await using place = await openBenchPlace(false, WITHOUT_QUOTAS);
const { config, urlOf } = place;
await bench();

async function bench(): Promise<void> {
  await using house = await openInstallation({ config, log: openLog('silent'), urlOf, timetable: false });
  await loadSamples(config, house.subgraphs);
  const names = Array.from({ length: ENTRIES }, nameOf);
  const codes = names.map((_, at) =>
    uscc({ department: '91', division: '659999', body8: `L${String(at).padStart(7, '0')}` }),
  );
  const began = performance.now();
  await fill(await urlOf('credit-centre'), names, codes);
  say(`${ENTRIES} entries listed and indexed in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const kinds: Readonly<Record<string, () => string>> = {
    'a whole name': () => `name: "${pick(names)}"`,
    'four characters within': () => `name: "${partOf(pick(names), 4)}"`,
    'three characters within': () => `name: "${partOf(pick(names), 3)}"`,
    'two characters within': () => `name: "${partOf(pick(names), 2)}"`,
    'one character': () => `name: "${partOf(pick(names), 1)}"`,
    'a common ending': () => `name: "${pick(FORMS)}"`,
    'characters nobody has': () => `name: "${pick(SYLLABLES)}鑫${pick(SYLLABLES)}淼"`,
    'a beginning': () => `name: "${pick(names).slice(0, 2 + random(3))}", match: PREFIX`,
    'two characters in a domain': () =>
      `name: "${partOf(pick(names), 2)}", domain: ${pick(['FIRE', 'LABOUR', 'OTHER'])}`,
    'a code': () => `code: "${pick(codes)}"`,
    'a domain, first page': () => `domain: ${pick(['FIRE', 'LABOUR', 'TAX'])}`,
  };
  const measured = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, args] of Object.entries(kinds)) {
      const times = measured.get(kind) ?? [];
      measured.set(kind, times);
      for (let n = 0; n < SEARCHES / ROUNDS; n += 1) times.push(await timed(house, args()));
    }
  }
  say('| search, a page of 100 | p50 ms | p95 ms | p99 ms |');
  say('|---|---|---|---|');
  for (const [kind, times] of [...measured, ['all', [...measured.values()].flat()] as const]) {
    const sorted = times.toSorted((a, b) => a - b);
    const share = (part: number) => (sorted[Math.floor(part * sorted.length)] ?? Number.NaN).toFixed(1);
    say(`| ${kind} | ${share(0.5)} | ${share(0.95)} | ${share(0.99)} |`);
  }
}

function partOf(name: string, length: number): string {
  const from = random(name.length - length + 1);
  return name.slice(from, from + length);
}

async function timed(house: Installation, args: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(house.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ publicList(first: 100, ${args}) { nodes { name code listCode domain authority listedOn until } endCursor } }`,
    }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return performance.now() - began;
}

/** As two imports would: the registry, then a list of another owner; the list and its events follow by themselves. */
async function fill(connectionString: string, names: readonly string[], codes: readonly string[]): Promise<void> {
  const STEP = 50_000;
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (let from = 0; from < names.length; from += STEP) {
    const values = [names.slice(from, from + STEP), codes.slice(from, from + STEP)];
    await client.query(
      `INSERT INTO registered_subject (subject_id, kind, name, uscc, status, division, valid_from)
       SELECT 'o1_' || code, 'ENTERPRISE', name, code, 'ACTIVE', '659999', '2020-01-01' FROM unnest($1::text[], $2::text[]) AS given (name, code)`,
      values,
    );
    await client.query(
      `INSERT INTO foreign_listing (source, kind, list_code, reference, subject_id, authority, domain, legal_basis, document, listed_on, until, valid_from)
       SELECT 'tax', (ARRAY['RED', 'RED', 'UNTRUSTWORTHY'])[1 + at % 3], 'TAX_GRADE_A', code, 'o1_' || code, '税务局',
              (ARRAY['TAX', 'TAX', 'LABOUR', 'OTHER', 'MARKET', 'FIRE'])[1 + at % 6], '纳税信用管理办法', code, '2026-01-01', '2036-01-01', '2026-01-01'
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS given (name, code, at)`,
      values,
    );
  }
  await client.query('VACUUM ANALYZE');
  await client.end();
}
