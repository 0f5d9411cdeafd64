/**
 * The least of HTTP/1.1 that a benchmark needs on both sides of a gateway: node:http would cost the core of stubs and load
 * more than the fastest gateway costs its own.
 */
export interface Message {
  readonly head: string;
  readonly body: Buffer;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const NOTHING = Buffer.alloc(0);

/** Cuts a stream of bytes into messages. Throws for what it does not understand. */
export function messageReader(onMessage: (message: Message) => void): (chunk: Buffer) => void {
  let kept: Buffer = NOTHING;
  return (chunk) => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    for (;;) {
      const end = kept.indexOf(END_OF_HEAD);
      if (end < 0) return;
      const head = kept.toString('latin1', 0, end);
      const start = end + END_OF_HEAD.length;
      const found = bodyFrom(head, kept, start);
      if (!found) return;
      kept = found.next >= kept.length ? NOTHING : kept.subarray(found.next);
      onMessage({ head, body: found.body });
    }
  };
}

/** Null: the rest is still under way. */
function bodyFrom(head: string, bytes: Buffer, start: number): { body: Buffer; next: number } | null {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const next = start + Number(length);
    return bytes.length < next ? null : { body: bytes.subarray(start, next), next };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return { body: NOTHING, next: start };
  const parts: Buffer[] = [];
  for (let at = start; ;) {
    const line = bytes.indexOf('\r\n', at, 'latin1');
    if (line < 0) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    const next = line + 2 + size + 2;
    if (bytes.length < next) return null;
    if (size === 0) return { body: Buffer.concat(parts), next };
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = next;
  }
}
