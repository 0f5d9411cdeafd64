import { HttpAnswerReader } from '@xinqiao/platform/subgraph/http-answer.js';
import fc from 'fast-check';

const TEXT = '{"data":{"名称":"青岛试验有限公司"}}';
const BYTES = Buffer.byteLength(TEXT);

/** Feeds an answer in pieces, as a network delivers it: each is overwritten by the next one. */
function readIn(pieces: readonly Buffer[], reader = new HttpAnswerReader()) {
  reader.begin();
  let answer = null;
  for (const piece of pieces) {
    const heard = Buffer.from(piece);
    answer ??= reader.take(heard);
    heard.fill('!');
  }
  return { answer, reader };
}

function read(text: string) {
  return readIn([Buffer.from(text)]);
}

function cut(bytes: Buffer, at: readonly number[]): Buffer[] {
  const ends = [...new Set(at.map((each) => each % bytes.length))].toSorted((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

/** A body in chunks of these lengths, the rest in one more. */
function chunked(body: string, lengths: readonly number[], more: { extension: string; trailer: string }): Buffer {
  const bytes = Buffer.from(body);
  const parts: Buffer[] = [];
  let at = 0;
  for (const length of [...lengths, bytes.length]) {
    const chunk = bytes.subarray(at, at + length);
    at += chunk.length;
    if (chunk.length > 0)
      parts.push(Buffer.from(`${chunk.length.toString(16)}${more.extension}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from(`0\r\n${more.trailer}\r\n`)]);
}

describe('an answer on the wire', () => {
  test('is read as it was sent, wherever the network cuts it', () => {
    const more = { extension: fc.constantFrom('', ';a=b', ' ; a'), trailer: fc.constantFrom('', 'x: y\r\n') };
    const framing = fc.oneof(
      fc.constant(null),
      fc.record({ lengths: fc.array(fc.integer({ min: 1, max: 40 })), more: fc.record(more) }),
    );
    const cuts = fc.array(fc.nat(5_000), { maxLength: 12 });
    const status = fc.constantFrom(200, 400, 503);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), status, framing, cuts, (body, code, chunks, at) => {
        const head = `HTTP/1.1 ${code} Whatever\r\nDate: today\r\nX-Other:  a: b \r\n`;
        const bytes = chunks
          ? Buffer.concat([
              Buffer.from(`${head}Transfer-Encoding: Chunked\r\n\r\n`),
              chunked(body, chunks.lengths, chunks.more),
            ])
          : Buffer.from(`${head}content-LENGTH: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
        const { answer, reader } = readIn(cut(bytes, at));
        expect(answer).toEqual({ status: code, text: Buffer.from(body).toString('utf8') });
        expect([reader.goesOn, reader.keptFor]).toEqual([false, 4_000]);
      }),
      { numRuns: 500 },
    );
  });

  test('ends with the connection where it says no length', () => {
    const { answer, reader } = read(`HTTP/1.1 200 OK\r\n\r\n${TEXT}`);
    expect(answer).toBeNull();
    expect(reader.end()).toEqual({ status: 200, text: TEXT });
    expect(reader.keptFor).toBe(0);
  });

  test.each([
    ['a body that is cut off', `HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n${TEXT}`],
    ['a chunk that is cut off', `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n${TEXT}`],
    ['chunks without their last', `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`],
    ['a head that is cut off', 'HTTP/1.1 200 OK\r\nContent-Le'],
  ])('is none when the connection ends before it: %s', (_, text) => {
    const { answer, reader } = read(text);
    expect([answer, reader.end()]).toEqual([null, null]);
  });

  test('comes after what a proxy says meanwhile', () => {
    const text = `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: ${BYTES}\r\n\r\n${TEXT}`;
    expect(read(text).answer).toEqual({ status: 200, text: TEXT });
  });

  test('has no body where its status has none', () => {
    const { answer, reader } = read('HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n');
    expect([answer, reader.goesOn]).toEqual([{ status: 204, text: '' }, false]);
  });

  test('that goes on after its end is told apart from one that does not', () => {
    expect(read(`HTTP/1.1 200 OK\r\nContent-Length: ${BYTES}\r\n\r\n${TEXT}HTTP/1.1 200 OK\r\n`)).toMatchObject({
      answer: { text: TEXT },
      reader: { goesOn: true },
    });
  });

  test.each([
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3'],
    ['a list of lengths', 'Content-Length: 2, 2'],
    ['a signed length', 'Content-Length: +2'],
    ['a length in other digits', 'Content-Length: 0x2'],
    ['an empty length', 'Content-Length:'],
    ['a length and chunks', 'Content-Length: 2\r\nTransfer-Encoding: chunked'],
    ['another encoding', 'Transfer-Encoding: gzip, chunked'],
    ['chunked twice', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked'],
    ['a space before the colon', 'Content-Length : 2'],
    ['a folded line', 'X-Other: a\r\n Content-Length: 2'],
    ['a line without a name', ': 2'],
    ['a line without a colon', 'Content-Length'],
    ['a line that ends early', 'X-Other: a\nContent-Length: 2'],
    ['NUL in a name', 'Content\0-Length: 2'],
  ])('is refused for %s', (_, fields) => {
    expect(() => read(`HTTP/1.1 200 OK\r\n${fields}\r\n\r\n{}`)).toThrow(
      expect.objectContaining({ code: 'SOURCE_INVALID' }) as Error,
    );
  });

  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n\r\n'],
    ['HTTP of another century', 'HTTP/2 200\r\n\r\n'],
    ['a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n'],
    ['a change of protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n{}'],
    ['a chunk of a negative size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}'],
    ['a chunk longer than it said', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n'],
    ['5 MB to come', 'HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n'],
    ['a chunk of 4 GB to come', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n'],
    ['a head without an end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}`],
    ['a long head with its end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['a chunk size without an end', `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(20_000)}`],
  ])('is refused at once: %s', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' }) as Error);
  });

  test('of 4 MB in chunks that never end is refused', () => {
    const reader = new HttpAnswerReader();
    reader.begin();
    reader.take(Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'));
    const chunk = Buffer.from(`10000\r\n${'x'.repeat(65_536)}\r\n`);
    expect(() => {
      for (let nth = 0; nth < 65; nth += 1) reader.take(chunk);
    }).toThrow('more than 4 MB');
  });

  test.each([
    ['HTTP/1.1', '', 4_000],
    ['HTTP/1.1', 'Connection: close\r\n', 0],
    ['HTTP/1.1', 'Connection: Keep-Alive\r\nKeep-Alive: timeout=5, max=100\r\n', 4_000],
    ['HTTP/1.1', 'Keep-Alive: timeout=60\r\n', 59_000],
    ['HTTP/1.1', 'Keep-Alive: timeout=1\r\n', 0],
    ['HTTP/1.1', 'Keep-Alive: timeout=99999999\r\n', 600_000],
    ['HTTP/1.1', 'Keep-Alive: whatever\r\n', 4_000],
    ['HTTP/1.0', 'Keep-Alive: timeout=60\r\n', 0],
  ])('lets its connection rest as long as it says: %s %j', (version, fields, keptFor) => {
    expect(read(`${version} 200 OK\r\n${fields}Content-Length: 0\r\n\r\n`).reader.keptFor).toBe(keptFor);
  });
});
