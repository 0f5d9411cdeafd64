import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Agent, errors, request } from 'undici';
import { signedHeaders, type Webhook } from './sign-webhook.js';

/** Milliseconds for connection, headers and body each: a receiver stores the message and answers at once. */
const WITHIN = 10_000;

/** What is kept of an answer, for the list of dead letters. */
const LONGEST_NOTE = 200;

export type Delivery =
  | { readonly outcome: 'TAKEN' }
  /** 410: the receiver wants no more. */
  | { readonly outcome: 'GONE' }
  | { readonly outcome: 'FAILED'; readonly why: string };

export interface EndpointRules {
  readonly httpsOnly: boolean;
  /** Networks in CIDR form that may be reached although they are private. */
  readonly allowedNetworks: readonly string[];
}

export interface WebhookSender extends AsyncDisposable {
  send(
    webhook: Webhook,
    to: { readonly endpoint: string; readonly secret: Buffer; readonly now: Date },
  ): Promise<Delivery>;
}

/** Why an address cannot be an endpoint, whatever its name resolves to; null: it can. */
export function endpointProblem(endpoint: string, { httpsOnly, allowedNetworks }: EndpointRules): string | null {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (!url || !['https:', 'http:'].includes(url.protocol)) return 'It is no address of the web.';
  if (httpsOnly && url.protocol !== 'https:') return 'Only https is taken.';
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return 'Write it without user, password and fragment.';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isForbidden = forbiddenAddresses(allowedNetworks);
  return isIP(host) !== 0 && isForbidden(host) ? 'Its address is private.' : null;
}

/**
 * Sends signed messages. The name is resolved at every connection, and no connection is made to a private address that is
 * not configured: a name that changes its address later gets nowhere. Redirects are failures. `within`: milliseconds.
 */
export function openWebhookSender(rules: EndpointRules, within = WITHIN): WebhookSender {
  const isForbidden = forbiddenAddresses(rules.allowedNetworks);
  const dispatcher = new Agent({
    connect: { lookup: guardedLookup(isForbidden), timeout: within },
    headersTimeout: within,
    bodyTimeout: within,
  });
  return {
    async send(webhook, { endpoint, secret, now }) {
      const problem = endpointProblem(endpoint, rules);
      if (problem !== null) return { outcome: 'FAILED', why: problem };
      try {
        const { statusCode, body } = await request(endpoint, {
          method: 'POST',
          headers: signedHeaders(webhook, secret, now),
          body: webhook.body,
          dispatcher,
          signal: AbortSignal.timeout(2 * within),
        });
        // What it says is not needed; what is left unread would hold the connection.
        await body.dump({ limit: 16_384 });
        if (statusCode >= 200 && statusCode < 300) return { outcome: 'TAKEN' };
        return statusCode === 410
          ? { outcome: 'GONE' }
          : { outcome: 'FAILED', why: `The receiver answered ${statusCode}.` };
      } catch (error) {
        return { outcome: 'FAILED', why: sentenceOf(error) };
      }
    },
    [Symbol.asyncDispose]: () => dispatcher.destroy(),
  };
}

function sentenceOf(error: unknown): string {
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return 'It took too long.';
  if (error instanceof Error && error.name === 'TimeoutError') return 'It took too long.';
  const { code, message } = error as { code?: string; message?: string };
  return `${code ?? ''} ${message ?? 'The connection failed.'}`.trim().slice(0, LONGEST_NOTE);
}

function guardedLookup(isForbidden: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => isForbidden(address))) {
        return callback(
          Object.assign(new Error(`${hostname} has a private address.`), { code: 'PRIVATE_ADDRESS' }),
          '',
          0,
        );
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** Private, loopback, link-local, shared and other special networks (RFC 6890), where no bank receives. */
const SPECIAL = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['64:ff9b::', 96],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const;

function forbiddenAddresses(allowedNetworks: readonly string[]): (address: string) => boolean {
  const special = new BlockList();
  for (const [network, prefix] of SPECIAL) special.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  const allowed = new BlockList();
  for (const network of allowedNetworks) {
    const [address = '', prefix] = network.split('/');
    allowed.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  // A BlockList takes ::ffff:127.0.0.1 for 127.0.0.1, however it is written.
  return (address) => {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    return special.check(address, family) && !allowed.check(address, family);
  };
}
