import { noCrimeAnswer, type NoCrimeQuestion } from '../rules/no-crime-contract.js';
import type { Store } from '../store.js';

/** Bytes; the agreed answer has some eighty. */
const LONGEST_ANSWER = 4_096;

/**
 * Asks the police one question (schema/attestation.json). Null for whatever is no answer to it: no service, an error, a
 * late, long, malformed or foreign answer. A clean record is never guessed.
 */
export async function askNoCrime(
  { noCrimeUrl: url, noCrimePatience }: Pick<Store, 'noCrimeUrl' | 'noCrimePatience'>,
  question: NoCrimeQuestion,
): Promise<boolean | null> {
  if (url === null) return null;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      redirect: 'error',
      signal: AbortSignal.timeout(noCrimePatience),
    });
    if (response.status !== 200 || !response.body) return null;
    const answer = noCrimeAnswer.safeParse(JSON.parse(await shortText(response.body)));
    return answer.success && answer.data.inquiry === question.inquiry ? answer.data.noCrime : null;
  } catch {
    return null;
  }
}

async function shortText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) throw new Error('The answer is longer than any answer.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
