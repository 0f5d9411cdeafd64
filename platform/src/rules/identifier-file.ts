import { z } from 'zod';
import { organisationCodeCheck } from './organisation-code.js';
import { regime } from './regime.js';
import { checkResidentId } from './resident-id.js';
import { checkUscc } from './uscc.js';

const file = z.strictObject({
  scheme: z.enum(['USCC', 'RESIDENT_ID', 'ORG_CODE']),
  value: z.string().max(100),
});

/** Identifiers (domain.md 6.1, 6.2). Test divisions are accepted: a trial is no import. */
export const identifierRegime = regime({
  name: 'identifier',
  description: 'check digits of 统一社会信用代码, 居民身份证号码 and 组织机构代码',
  file,
  judge({ scheme, value }, { on }) {
    const text = value.trim().toUpperCase();
    if (scheme === 'ORG_CODE') return organisationCode(text);
    const check = scheme === 'USCC' ? checkUscc(text) : checkResidentId(text, on, { allowTestDivision: true });
    return check.ok ? { valid: true } : { valid: false, reason: check.code };
  },
});

function organisationCode(text: string): { valid: boolean; reason?: string } {
  const parts = /^([0-9A-Z]{8})-?([0-9X])$/.exec(text);
  if (!parts) return { valid: false, reason: /^[0-9A-Z-]*$/.test(text) ? 'WRONG_LENGTH' : 'BAD_CHARACTER' };
  const [, body = '', check] = parts;
  return organisationCodeCheck(body) === check ? { valid: true } : { valid: false, reason: 'BAD_CHECK_CHARACTER' };
}
