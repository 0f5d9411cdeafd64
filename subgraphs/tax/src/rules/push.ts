import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { PushAgreement, PushMessage, PushRefusal, TaxpayerChange } from '../resolver-types.gen.js';
import type { AgreementRow, ChangeRow, MessageRow } from './bank-rows.js';

export const PUSH_REFUSALS: Readonly<Record<PushRefusal, string>> = {
  BAD_DIVISION: 'Name 1 to 50 divisions with six digits of GB/T 2260. 请填写1至50个六位行政区划代码。',
  BAD_PUBLIC_KEY: 'Send an X25519 public key as PEM (SPKI), together with the endpoint. 公钥须为X25519的PEM格式。',
  BAD_ENDPOINT: 'The endpoint cannot be used. 接收地址不可用。',
  AGREEMENT_NOT_FOUND: 'You have no agreement of this id. 未找到该协议。',
  AGREEMENT_ENDED: 'The agreement has ended. 该协议已终止。',
  BAD_CURSOR: 'The cursor is none of this feed. 游标无效。',
};

/** Cursors are opaque to those who hold them: a number of the feed behind a letter. */
export function cursorOf(seq: string): string {
  return Buffer.from(`s${seq}`, 'utf8').toString('base64url');
}

/** The number of the feed that a cursor stands for; null: it is none. */
export function seqOf(cursor: string | null | undefined): string | null {
  if (cursor === null || cursor === undefined) return '0';
  return /^s(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1] ?? null;
}

/** Throws BAD_ARGUMENT. */
export function requiredSeq(cursor: string | null | undefined): string {
  const seq = seqOf(cursor);
  if (seq === null) throw new Fault('BAD_ARGUMENT', '"after" is no cursor of this feed.');
  return seq;
}

/** What a recipient is told of a taxpayer: nothing but what is public (domain.md 3.3, flow 1). */
export function taxpayerChangeOf({ change, uscc, name, year }: ChangeRow): TaxpayerChange {
  return { change, uscc, name, evaluationYear: year, grade: 'A' };
}

/** The body of a message, in the form of Standard Webhooks. */
export function messageBody(changes: readonly ChangeRow[], lastSeq: string, now: Date): string {
  return JSON.stringify({
    type: 'tax.a-list.changed',
    timestamp: now.toISOString(),
    data: { cursor: cursorOf(lastSeq), changes: changes.map(taxpayerChangeOf) },
  });
}

export function agreementOf(row: AgreementRow, senderKey: string): PushAgreement {
  return {
    id: row.id,
    divisions: row.divisions.map((prefix) => prefix.padEnd(6, '0')),
    endpoint: row.endpoint,
    agreedAt: row.agreed_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    senderKey,
    cursor: cursorOf(row.cursor),
    delivered: row.delivered ?? 0,
    waiting: row.waiting ?? 0,
    dead: row.dead ?? 0,
  };
}

export function messageOf({ id, attempts, last_error, created_at, after_seq }: MessageRow): PushMessage {
  return {
    id,
    attempts,
    lastError: last_error,
    createdAt: created_at.toISOString(),
    replayAfter: cursorOf(after_seq),
  };
}
