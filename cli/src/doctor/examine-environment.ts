import { note, refused, type Finding } from './finding.js';

type Env = NodeJS.ProcessEnv;

/** What the variables say by themselves, before anything is opened. */
export function examineEnvironment(env: Env): Finding[] {
  return [...examineMode(env), ...examineProvider(env), ...examineFront(env), ...examineOthers(env)];
}

function examineMode({ XINQIAO_MODE, SUPERGRAPH_FILE }: Env): Finding[] {
  const findings: Finding[] = [];
  if (XINQIAO_MODE !== 'production') {
    findings.push(
      refused(
        'Introspection, the explorer, unknown operations and the development issuer are open: set XINQIAO_MODE=production.',
        '内省、调试页面、未登记操作和开发签发者处于开放状态：请设置 XINQIAO_MODE=production。',
      ),
    );
  }
  if (SUPERGRAPH_FILE) {
    findings.push(
      refused(
        'SUPERGRAPH_FILE serves a graph without admission and records: take it out.',
        'SUPERGRAPH_FILE 提供的图不经准入也不留记录：请删除该变量。',
      ),
    );
  }
  return findings;
}

function examineProvider({ JWKS_URL, JWT_ISSUER }: Env): Finding[] {
  const findings: Finding[] = [];
  if (!JWKS_URL) {
    findings.push(
      refused(
        'Nobody but the development issuer signs tokens: set JWKS_URL to your identity provider’s keys.',
        '除开发签发者外无人签发令牌：请将 JWKS_URL 设为身份认证平台的公钥地址。',
      ),
    );
  } else if (!/^https:/i.test(JWKS_URL)) {
    findings.push(
      refused(
        'JWKS_URL is not https: whoever sits on the way may put own keys in.',
        'JWKS_URL 不是 https：传输途中可被替换公钥。',
      ),
    );
  }
  if (!JWT_ISSUER || JWT_ISSUER === 'urn:xinqiao:development') {
    findings.push(
      refused(
        'The issuer is the development issuer: set JWT_ISSUER to the name of your identity provider.',
        '签发者为开发签发者：请将 JWT_ISSUER 设为身份认证平台的名称。',
      ),
    );
  }
  return findings;
}

function examineFront({ TLS_TERMINATED, TRUSTED_PROXIES, METRICS_HOST, METRICS_PORT }: Env): Finding[] {
  const findings: Finding[] = [];
  if (TLS_TERMINATED !== 'true') {
    findings.push(
      refused(
        'Nothing says that TLS ends before the gateway: put a proxy with TLS before it and set TLS_TERMINATED=true.',
        '未声明网关前已终止 TLS：请在网关前部署 TLS 代理并设置 TLS_TERMINATED=true。',
      ),
    );
  } else if (!TRUSTED_PROXIES) {
    findings.push(
      note(
        'TRUSTED_PROXIES is empty: all of the public behind the TLS proxy counts as one address, and shares one quota.',
        'TRUSTED_PROXIES 为空：TLS 代理后的公众被视为同一地址，共用一个限额。',
      ),
    );
  }
  if (METRICS_PORT && METRICS_HOST && !/^(127\.|localhost$|::1$)/.test(METRICS_HOST)) {
    findings.push(
      note(
        `Metrics are served at ${METRICS_HOST}: let only Prometheus reach that port.`,
        `指标在 ${METRICS_HOST} 提供：请仅允许 Prometheus 访问该端口。`,
      ),
    );
  }
  return findings;
}

function examineOthers({ NO_CRIME_URL, LOG_LEVEL }: Env): Finding[] {
  const findings: Finding[] = [];
  if (!NO_CRIME_URL) {
    findings.push(
      note(
        'NO_CRIME_URL is not set: attestations of no crime say that nobody answered.',
        '未设置 NO_CRIME_URL：无犯罪记录核查将显示无人答复。',
      ),
    );
  }
  if (LOG_LEVEL === 'trace' || LOG_LEVEL === 'debug') {
    findings.push(
      note(`LOG_LEVEL=${LOG_LEVEL} writes more than production needs.`, `LOG_LEVEL=${LOG_LEVEL} 日志过细。`),
    );
  }
  return findings;
}
