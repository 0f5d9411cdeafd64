import { createHmac } from 'node:crypto';

export interface Webhook {
  /** The same at every attempt: receivers tell repeats by it. */
  readonly id: string;
  readonly body: string;
}

/** The headers of Standard Webhooks 1.0.0; the signature covers id, second and body. */
export function signedHeaders({ id, body }: Webhook, secret: Buffer, now: Date): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
