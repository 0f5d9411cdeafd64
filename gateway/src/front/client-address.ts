import { BlockList, isIP, isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';

export type ClientAddress = (request: Pick<IncomingMessage, 'headers' | 'socket'>) => string;

/**
 * Whom a public request is counted against: the peer, or, where that is one of the operator’s own proxies, the last
 * address of X-Forwarded-For that is none of them. What a client writes into the header itself stands before that and is
 * never read. An IPv6 client is its /64, which is what one household or office holds.
 */
export function clientAddressBehind(trustedProxies: readonly string[]): ClientAddress {
  const proxies = new BlockList();
  for (const entry of trustedProxies) {
    const [address = '', bits] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  }
  const isProxy = (address: string) => proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return ({ headers, socket }) => {
    const peer = plain(socket.remoteAddress ?? '');
    // A check parses the address: nobody pays for that who has no proxies.
    if (trustedProxies.length === 0 || isIP(peer) === 0 || !isProxy(peer)) return countedAs(peer);
    const forwarded = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((part) => plain(part.trim()));
    const client = forwarded.findLast((address) => isIP(address) === 0 || !isProxy(address));
    return client !== undefined && isIP(client) !== 0 ? countedAs(client) : peer;
  };
}

/** An IPv4 address as an IPv6 socket names it is the IPv4 address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function countedAs(address: string): string {
  if (!address.includes(':') || !isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  const whole = [...groups, ...Array<string>(zeros).fill('0'), ...after];
  return whole
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
