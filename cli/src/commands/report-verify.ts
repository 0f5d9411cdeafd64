import { readFileSync } from 'node:fs';
import { reportClaims, REPORT_TYPE, type ReportClaims } from '@xinqiao/credit-centre/rules/haibei/report.js';
import { createLocalJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { say } from './say.js';

export type VerifiedReport =
  { readonly holds: true; readonly claims: ReportClaims } | { readonly holds: false; readonly why: string };

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

/**
 * Whether a report that a resident handed over is the centre's and in its term, from the text, the published keys and the
 * clock alone. Throws one sentence for keys that are none.
 */
export async function reportVerify(text: string, keys: string, now: Date): Promise<VerifiedReport> {
  const parsed = keySet.safeParse(jsonOf(keys));
  if (!parsed.success) throw new Error('The keys are no JWK set: save the text of haibeiReportKeys in a file.');
  try {
    const { payload } = await jwtVerify(text.trim(), createLocalJWKSet(parsed.data), {
      algorithms: ['EdDSA'],
      typ: REPORT_TYPE,
      currentDate: now,
    });
    const claims = reportClaims.safeParse(payload);
    return claims.success
      ? { holds: true, claims: claims.data }
      : { holds: false, why: 'It is no report 不是信用报告.' };
  } catch (error) {
    return { holds: false, why: whyNot(error) };
  }
}

function whyNot(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'Its term is over 已过期: ask the person for a new one.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'Its signature is not the centre’s 签名不符.';
  return 'It is no report 不是信用报告.';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export interface ReportVerifyOptions {
  readonly file: string;
  readonly keys: string;
}

/** Prints what a report says, offline. Exit codes: 0 it holds, 2 it does not. */
export async function reportVerifyCommand({ file, keys }: ReportVerifyOptions): Promise<0 | 2> {
  const verified = await reportVerify(readFileSync(file, 'utf8'), readFileSync(keys, 'utf8'), new Date());
  if (!verified.holds) {
    say(`! ${verified.why}`);
    return 2;
  }
  const { name, grade, aud, issuedBy, rulebook, iat, exp } = verified.claims;
  const day = (seconds: number) => new Date(seconds * 1_000).toISOString();
  say(`${name}: 海贝分等级 ${grade}, ${issuedBy} (${rulebook})`);
  say(`For ${aud}, made ${day(iat)}, good until ${day(exp)}. It may only count in the person's favour 仅供正向使用.`);
  return 0;
}
