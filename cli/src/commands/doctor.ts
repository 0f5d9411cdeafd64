import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { subgraphNames } from '@xinqiao/platform/config/subgraph-names.js';
import { examineDatabases } from '../doctor/examine-databases.js';
import { examineEnvironment } from '../doctor/examine-environment.js';
import { examineHeads } from '../doctor/examine-heads.js';
import { examineKeys } from '../doctor/examine-keys.js';
import { refused, type Finding } from '../doctor/finding.js';

export interface DoctorOptions {
  /** Examine as if XINQIAO_MODE were already production: everything that it refuses counts. */
  readonly production?: boolean;
}

const SCHEMA = fileURLToPath(new URL('../../../schema', import.meta.url));

/**
 * Prints what is wrong with the configuration, a sentence in each language. Exits 0: nothing is refused; 2: something is.
 * Without --production, a house in development is only told what production would refuse.
 */
export async function doctor(
  { production = false }: DoctorOptions,
  env: NodeJS.ProcessEnv,
  print: (line: string) => void,
): Promise<number> {
  const counts = production || env.XINQIAO_MODE === 'production';
  const findings = await examine(env, counts);
  for (const { level, en, zh } of findings) {
    const isRefused = level === 'refused' && counts;
    print(`${isRefused ? 'REFUSED 拒绝' : 'note 提示'}  ${en}\n            ${zh}`);
  }
  const unstartable = counts ? [] : unreadable(env, false, []);
  for (const { en, zh } of unstartable) print(`REFUSED 拒绝  ${en}\n            ${zh}`);
  if (unstartable.length > 0) return 2;
  const many = findings.filter(({ level }) => level === 'refused').length;
  if (many === 0) {
    print('Nothing is refused. 未发现必须改正的问题。');
    return 0;
  }
  if (!counts) {
    print(`Production would refuse ${many}; development starts. 生产环境会拒绝其中 ${many} 项；开发环境可以启动。`);
    return 0;
  }
  print(`${many} to be mended before production. 投产前须改正 ${many} 项。`);
  return 2;
}

async function examine(env: NodeJS.ProcessEnv, asProduction: boolean): Promise<Finding[]> {
  const subgraphs = subgraphNames(SCHEMA);
  const named = (suffix: string) =>
    Object.fromEntries(
      subgraphs.flatMap((name) => {
        const url = env[`${name.toUpperCase().replaceAll('-', '_')}_${suffix}`];
        return url ? [[name, url] as const] : [];
      }),
    );
  const urls = named('DATABASE_URL');
  const elsewhere = new Set(Object.keys(named('SUBGRAPH_URL')));
  const findings = [
    ...examineEnvironment(env),
    ...examineKeys(env.XINQIAO_KEYS && resolve(env.XINQIAO_KEYS), subgraphs, new Date()),
    ...examineHeads(env.XINQIAO_HEADS && resolve(env.XINQIAO_HEADS)),
    ...(await examineDatabases(urls, elsewhere, subgraphs)),
  ];
  return [...findings, ...unreadable(env, asProduction, findings)];
}

/** What the start itself would say, where nothing above has said so already. */
function unreadable(env: NodeJS.ProcessEnv, asProduction: boolean, findings: readonly Finding[]): Finding[] {
  if (findings.some(({ level }) => level === 'refused')) return [];
  try {
    readConfig(asProduction ? { ...env, XINQIAO_MODE: 'production' } : env);
    return [];
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return [refused(`The configuration cannot be read: ${sentence}`, `配置无法读取：${sentence}`)];
  }
}
