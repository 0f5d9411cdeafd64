import { z } from 'zod';
import type { ResidentGrade } from '../resident-score/score-resident.js';

/** What a report says, as claims of a JWS. It shows a grade and no points, so that it may prefer and hardly rank. */
export const reportClaims = z.strictObject({
  iss: z.literal('urn:xinqiao:credit-centre'),
  /** To whom the resident hands it: it speaks to nobody else. */
  aud: z.string(),
  /** Seconds since 1970, as RFC 7519 has them. */
  iat: z.number(),
  exp: z.number(),
  jti: z.string(),
  name: z.string(),
  grade: z.enum(['A', 'AA', 'AAA']),
  rulebook: z.string(),
  issuedBy: z.string(),
  /** 仅供正向使用. */
  use: z.literal('POSITIVE_ONLY'),
});

export type ReportClaims = z.output<typeof reportClaims>;

/** The header that tells a report from every other token of the house. */
export const REPORT_TYPE = 'haibei-report+jwt';

export interface ReportOf {
  readonly name: string;
  readonly grade: ResidentGrade;
  readonly rulebook: string;
  readonly issuedBy: string;
  readonly recipient: string;
  readonly days: number;
  readonly number: string;
}

const DAY_SECONDS = 86_400;

/** `now`: the instant of the reading that the grade was computed from. */
export function reportOf({ recipient, days, number, ...told }: ReportOf, now: Date): ReportClaims {
  const iat = Math.floor(now.getTime() / 1_000);
  return {
    iss: 'urn:xinqiao:credit-centre',
    aud: recipient,
    iat,
    exp: iat + days * DAY_SECONDS,
    jti: number,
    ...told,
    use: 'POSITIVE_ONLY',
  };
}
