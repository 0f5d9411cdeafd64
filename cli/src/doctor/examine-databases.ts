import pg from 'pg';
import { note, refused, type Finding } from './finding.js';

/** Milliseconds that a database has to answer the doctor. */
const WITHIN = 3_000;

/** Characters of a password, at least. */
const SHORTEST = 12;

const WELL_KNOWN = /^(postgres|password|passwort|xinqiao|secret|changeme|change-me|admin|root|test|123456\d*)$/i;

/** Every subgraph has a database and a role of its own, or an address where it runs with them. */
export async function examineDatabases(
  urls: Readonly<Record<string, string>>,
  elsewhere: ReadonlySet<string>,
  subgraphs: readonly string[],
): Promise<Finding[]> {
  const missing = subgraphs.filter((name) => !urls[name] && !elsewhere.has(name));
  const findings: Finding[] = missing.map((name) =>
    refused(
      `${name} has no database: set ${variable(name)}, or ${variable(name, 'SUBGRAPH_URL')} where it runs elsewhere.`,
      `${name} 没有数据库：请设置 ${variable(name)}，或在他处运行时设置 ${variable(name, 'SUBGRAPH_URL')}。`,
    ),
  );
  findings.push(...examineSharing(urls));
  for (const [name, url] of Object.entries(urls)) {
    const parsed = addressOf(url);
    if (!parsed) findings.push(refused(`${variable(name)} is no address.`, `${variable(name)} 不是有效地址。`));
    else findings.push(...examinePassword(name, parsed), ...(await examineRole(name, url)));
  }
  return findings;
}

function addressOf(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function variable(name: string, suffix = 'DATABASE_URL'): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_${suffix}`;
}

function examineSharing(urls: Readonly<Record<string, string>>): Finding[] {
  const parts = Object.values(urls).flatMap((url) => addressOf(url) ?? []);
  const roles = parts.map(({ username, host }) => `${username}@${host}`);
  const databases = parts.map(({ pathname, host }) => `${host}${pathname}`);
  const findings: Finding[] = [];
  if (new Set(roles).size < roles.length) {
    findings.push(
      refused('Two subgraphs share a database role: give each its own.', '两个子图共用数据库角色：请各用各的角色。'),
    );
  }
  if (new Set(databases).size < databases.length) {
    findings.push(
      refused('Two subgraphs share a database: give each its own.', '两个子图共用数据库：请各用各的数据库。'),
    );
  }
  return findings;
}

function examinePassword(name: string, { username, password, hostname }: URL): Finding[] {
  const secret = decodeURIComponent(password);
  const findings: Finding[] = [];
  if (secret === '') {
    findings.push(refused(`The role of ${name} has no password.`, `${name} 的数据库角色没有密码。`));
  } else if (secret.length < SHORTEST || WELL_KNOWN.test(secret) || secret === decodeURIComponent(username)) {
    findings.push(
      refused(
        `The password of ${name}’s role is short or well known: make a random one.`,
        `${name} 的数据库密码过短或为常见密码：请使用随机密码。`,
      ),
    );
  }
  if (!/^(localhost|127\.|\[?::1|postgres$)/.test(hostname)) {
    findings.push(
      note(
        `${name} reaches its database at ${hostname}: see that the connection is encrypted.`,
        `${name} 通过网络连接数据库 ${hostname}：请确认连接已加密。`,
      ),
    );
  }
  return findings;
}

const ROLE = `
  SELECT rolsuper AS "isSuper", rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS "isPowerful",
    ARRAY(SELECT datname::text FROM pg_database WHERE NOT datistemplate AND datname NOT IN (current_database(), 'postgres')
      AND datname LIKE '%xinqiao%' AND pg_get_userbyid(datdba) <> current_user AND has_database_privilege(datname, 'CONNECT')) AS others,
    ARRAY(SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND relname ~ '^(record|receipt)_(entry|open|head)$'
      AND (has_table_privilege(oid, 'UPDATE') OR has_table_privilege(oid, 'DELETE'))) AS changeable,
    EXISTS (SELECT FROM pg_class WHERE relkind IN ('r', 'p') AND relname ~ '^(record|receipt)_entry$'
      AND pg_get_userbyid(relowner) = current_user) AS "ownsLedger",
    to_regclass('outbox') IS NOT NULL AS "hasOutbox"
  FROM pg_roles WHERE rolname = current_user`;

interface Role {
  readonly isSuper: boolean;
  readonly isPowerful: boolean;
  readonly others: readonly string[];
  readonly changeable: readonly string[];
  readonly ownsLedger: boolean;
  readonly hasOutbox: boolean;
}

async function examineRole(name: string, url: string): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: WITHIN, statement_timeout: WITHIN });
  // A connection that breaks later has told all it had to tell.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Role>(ROLE);
    const [role] = rows;
    if (!role) return [];
    const waiting = role.hasOutbox
      ? await client.query<{ count: number }>(
          'SELECT count(*)::integer AS count FROM outbox WHERE delivered_at IS NULL',
        )
      : null;
    return [...findingsOf(name, role), ...outboxFindings(name, waiting?.rows[0]?.count ?? 0)];
  } catch {
    return [
      refused(
        `The database of ${name} does not let us in: see that it runs, and name and password.`,
        `无法连接 ${name} 的数据库：请检查其是否运行以及用户名和密码。`,
      ),
    ];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function findingsOf(name: string, { isSuper, isPowerful, others, changeable, ownsLedger }: Role): Finding[] {
  const findings: Finding[] = [];
  if (isSuper || isPowerful) {
    findings.push(
      refused(
        `The role of ${name} is a superuser or may make roles and databases: give it its own database and nothing else.`,
        `${name} 的数据库角色权限过大（超级用户或可建角色、数据库）：只应拥有自己的数据库。`,
      ),
    );
  } else if (others.length > 0) {
    findings.push(
      refused(
        `The role of ${name} may connect to ${others.join(', ')}: REVOKE CONNECT ON DATABASE ... FROM PUBLIC.`,
        `${name} 的数据库角色可连接 ${others.join('、')}：请执行 REVOKE CONNECT ON DATABASE ... FROM PUBLIC。`,
      ),
    );
  }
  if (changeable.length > 0) {
    findings.push(
      refused(
        `The role of ${name} may change or delete entries of ${changeable.join(', ')}: REVOKE UPDATE, DELETE.`,
        `${name} 的数据库角色可修改或删除 ${changeable.join('、')}：请执行 REVOKE UPDATE, DELETE。`,
      ),
    );
  } else if (ownsLedger) {
    findings.push(
      note(
        `The role of ${name} owns its ledger and could grant itself what was revoked; the signed heads in XINQIAO_HEADS would tell.`,
        `${name} 的数据库角色是账本表的所有者，可自行恢复被收回的权限；XINQIAO_HEADS 中的签名头可揭示篡改。`,
      ),
    );
  }
  return findings;
}

function outboxFindings(name: string, count: number): Finding[] {
  if (count === 0) return [];
  return [
    note(`Messages that wait in the outbox of ${name}: ${count}.`, `${name} 的发件箱有 ${count} 条消息尚未送达。`),
  ];
}
