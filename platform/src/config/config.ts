import { mkdirSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { SealKeys } from '../seal/seal.js';
import { developmentKeys, type Keys } from './development-keys.js';
import { rulesVersion } from './rules-version.js';
import { sealKeysOf } from './seal-keys.js';
import { subgraphNames } from './subgraph-names.js';

/** Everything that the environment decides, read once and frozen. */
export interface Config {
  readonly mode: 'development' | 'production';
  readonly schemaFolder: string;
  /** The version of the house, for records. */
  readonly software: string;
  /** The version of all rules, for records. */
  readonly rules: string;
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Connections of each pool of each database. */
  readonly poolSize: number;
  /** Milliseconds that one subgraph has to answer. */
  readonly subgraphDeadline: number;
  /** Databases that exist already; null: the embedded PostgreSQL serves. */
  readonly databaseUrls: Readonly<Record<string, string>> | null;
  /** Where the subgraphs listen in per-service mode; null: all in this process. */
  readonly subgraphUrls: Readonly<Record<string, string>> | null;
  /** Where the police answer the no-crime question of schema/attestation.json; null: nobody answers it. */
  readonly noCrimeUrl: string | null;
  readonly jwksUrl: string | null;
  readonly issuer: string;
  readonly audience: string;
  /** Signature algorithms that tokens may have. */
  readonly algorithms: readonly string[];
  readonly keys: Keys;
  /** The keys as the keys file has them now: a rotation is an edit of the file, without a restart. */
  sealKeysOf(subgraph: string): SealKeys;
  /** The private key that signs the heads of a subgraph's ledgers, PEM. */
  ledgerKeyOf(subgraph: string): string;
  /** The private key that signs residents' reports, PEM. Throws a sentence where there is none. */
  reportKey(): string;
  /** The gateway's address as clients know it, without a path; cards lead there. */
  readonly publicUrl: string;
  /** The second place of signed heads: append-only files, best on a disk of somebody else's. */
  readonly witnessFolder: string;
  /** Any Federation 2 supergraph to serve instead of the house; null: the house. */
  readonly supergraphFile: string | null;
  /** Milliseconds that all sources of one request have together, one after another included. */
  readonly answerWithin: number;
  /** Milliseconds for a request’s headers, for the whole of it, and for taking the answer: a slower client is cut. */
  readonly headersWithin: number;
  readonly requestWithin: number;
  /** Connections of clients at once. */
  readonly mostConnections: number;
  /** Requests a minute that one address of the public may send to one gateway. */
  readonly publicPerMinute: number;
  /** Where messages to others may go: in production by https only, and to private networks only where configured. */
  readonly endpoints: { readonly httpsOnly: boolean; readonly allowedNetworks: readonly string[] };
  /** Listeners to public streams at once, of one gateway and of one address. */
  readonly eventListeners: number;
  readonly eventListenersPerAddress: number;
  /** Requests a minute of one actor, and requests a day under one case for each of its subjects, at all gateways together. */
  readonly actorPerMinute: number;
  readonly casePerDay: number;
  /** Requests a day above which an officer’s volume is unusual and raises an alarm. */
  readonly unusualPerDay: number;
  /** Addresses or networks of the operator’s own proxies, whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** The operator’s word that TLS ends before the gateway. */
  readonly tlsTerminated: boolean;
  /** Where Prometheus finds the numbers of this process; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
}

const DEVELOPMENT_ISSUER = 'urn:xinqiao:development';

const environment = z.object({
  XINQIAO_MODE: z.enum(['development', 'production']).default('development'),
  XINQIAO_DATA: z.string().min(1).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('PORT must be a number.').int().min(0).max(65535).default(4000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
  POOL_SIZE: z.coerce.number().int().min(1).max(50).default(4),
  SUBGRAPH_DEADLINE_MS: z.coerce.number().int().min(50).max(9_000).default(3_000),
  NO_CRIME_URL: z.url('NO_CRIME_URL must be the address of the police’s service.').or(z.literal('')).optional(),
  PUBLIC_URL: z.url('PUBLIC_URL must be the gateway’s address as clients know it.').or(z.literal('')).optional(),
  JWKS_URL: z.url().optional(),
  JWT_ISSUER: z.string().default(DEVELOPMENT_ISSUER),
  JWT_AUDIENCE: z.string().default('xinqiao'),
  JWT_ALGORITHMS: z
    .string()
    .default('EdDSA,ES256,RS256')
    .transform((list) => list.split(',').map((name) => name.trim()))
    .refine(
      (list) => list.every((name) => /^(EdDSA|(ES|RS|PS)(256|384|512))$/.test(name)),
      'JWT_ALGORITHMS lists EdDSA, ES256, RS256 and the like; none and HS… are no signatures of a provider.',
    ),
  XINQIAO_KEYS: z.string().optional(),
  XINQIAO_HEADS: z.string().min(1).optional(),
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  ANSWER_WITHIN_MS: z.coerce.number().int().min(50).max(9_500).default(9_000),
  HEADERS_WITHIN_MS: z.coerce.number().int().min(100).max(10_000).default(10_000),
  REQUEST_WITHIN_MS: z.coerce.number().int().min(100).max(30_000).default(30_000),
  MOST_CONNECTIONS: z.coerce.number().int().min(1).default(2_000),
  PUBLIC_PER_MINUTE: z.coerce.number().int().min(1).default(60),
  ACTOR_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  CASE_PER_DAY: z.coerce.number().int().min(1).default(200),
  UNUSUAL_PER_DAY: z.coerce.number().int().min(1).default(200),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((entry) => entry.trim() || []))
    .refine(
      (list) => list.every((entry) => isIP(entry) !== 0 || isNetwork(entry)),
      'TRUSTED_PROXIES lists addresses or networks, such as 10.0.0.1,10.1.0.0/16.',
    ),
  TLS_TERMINATED: z.enum(['true', 'false']).default('false'),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  WEBHOOK_PRIVATE_NETWORKS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((network) => network.trim() || []))
    .refine(
      (list) => list.every(isNetwork),
      'WEBHOOK_PRIVATE_NETWORKS lists networks like 10.20.0.0/16,fd00:12::/32 that messages may be sent to.',
    ),
  EVENT_LISTENERS: z.coerce.number().int().min(0).max(50_000).default(2_000),
  EVENT_LISTENERS_PER_ADDRESS: z.coerce.number().int().min(1).default(200),
});

/** In development a receiver stands on the same machine. */
const LOOPBACK = ['127.0.0.0/8', '::1/128'];

function isNetwork(text: string): boolean {
  const [address = '', prefix = ''] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let rules: string | null = null;

/** Read once: rules change with a release. */
function rulesOfTheHouse(): string {
  return (rules ??= rulesVersion(ROOT));
}

/** Reads the environment; throws one sentence per thing that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const values = parsed.data;
  const production = values.XINQIAO_MODE === 'production';
  if (production && !values.JWKS_URL)
    throw new Error('Production needs JWKS_URL: the address of your identity provider’s keys.');
  if (production && !values.XINQIAO_KEYS)
    throw new Error('Production needs XINQIAO_KEYS: the file with the seal and registry keys.');
  const dataFolder = resolve(values.XINQIAO_DATA ?? resolve(ROOT, '.xinqiao'));
  const schemaFolder = resolve(ROOT, 'schema');
  const names = subgraphNames(schemaFolder);
  const keysFile = values.XINQIAO_KEYS ?? resolve(dataFolder, 'keys.json');
  const keys = developmentKeys(keysFile, names, !production);
  if (production && keys.issuer)
    throw new Error('Production refuses the development issuer: take `issuer` out of the keys file.');
  if (production && values.JWT_ISSUER === DEVELOPMENT_ISSUER)
    throw new Error('Production needs JWT_ISSUER: the name of your identity provider.');
  return Object.freeze({
    mode: values.XINQIAO_MODE,
    schemaFolder,
    rules: rulesOfTheHouse(),
    software: (JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string }).version,
    dataFolder,
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    poolSize: values.POOL_SIZE,
    subgraphDeadline: values.SUBGRAPH_DEADLINE_MS,
    databaseUrls: urlsOf(env, names, 'DATABASE_URL'),
    subgraphUrls: urlsOf(env, names, 'SUBGRAPH_URL'),
    noCrimeUrl: values.NO_CRIME_URL || null,
    jwksUrl: values.JWKS_URL ?? null,
    issuer: values.JWT_ISSUER,
    audience: values.JWT_AUDIENCE,
    algorithms: values.JWT_ALGORITHMS,
    keys,
    supergraphFile: values.SUPERGRAPH_FILE ?? null,
    answerWithin: values.ANSWER_WITHIN_MS,
    // Headers are a part of the request.
    headersWithin: Math.min(values.HEADERS_WITHIN_MS, values.REQUEST_WITHIN_MS),
    requestWithin: values.REQUEST_WITHIN_MS,
    mostConnections: values.MOST_CONNECTIONS,
    publicPerMinute: values.PUBLIC_PER_MINUTE,
    endpoints: {
      httpsOnly: production,
      allowedNetworks: [...values.WEBHOOK_PRIVATE_NETWORKS, ...(production ? [] : LOOPBACK)],
    },
    eventListeners: values.EVENT_LISTENERS,
    eventListenersPerAddress: values.EVENT_LISTENERS_PER_ADDRESS,
    actorPerMinute: values.ACTOR_PER_MINUTE,
    casePerDay: values.CASE_PER_DAY,
    unusualPerDay: values.UNUSUAL_PER_DAY,
    trustedProxies: values.TRUSTED_PROXIES,
    tlsTerminated: values.TLS_TERMINATED === 'true',
    metrics: values.METRICS_PORT === undefined ? null : { host: values.METRICS_HOST, port: values.METRICS_PORT },
    sealKeysOf: sealKeysOf(keysFile, keys),
    ledgerKeyOf(subgraph: string) {
      const own = keys.ledger[subgraph];
      if (!own) throw new Error(`There is no ledger key for ${subgraph}: add one to the keys file.`);
      return own;
    },
    reportKey() {
      if (!keys.report) throw new Error('There is no key for residents’ reports: add `report` to the keys file.');
      return keys.report;
    },
    publicUrl: (values.PUBLIC_URL || `http://${values.HOST}:${values.PORT}`).replace(/\/+$/, ''),
    witnessFolder: witnessFolderOf(values.XINQIAO_HEADS ?? resolve(dataFolder, 'heads')),
  });
}

function witnessFolderOf(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** TAX_DATABASE_URL, EMERGENCY_MANAGEMENT_SUBGRAPH_URL and so on. */
function urlsOf(
  env: NodeJS.ProcessEnv,
  names: readonly string[],
  suffix: string,
): Readonly<Record<string, string>> | null {
  const entries = names.flatMap((name) => {
    const url = env[`${name.toUpperCase().replaceAll('-', '_')}_${suffix}`];
    return url ? [[name, url] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
