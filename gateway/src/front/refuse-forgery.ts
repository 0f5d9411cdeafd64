import type { IncomingHttpHeaders } from 'node:http';
import { Fault } from '@xinqiao/platform/errors/fault.js';

/** Either makes a browser ask first, whoever's page sends the request. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * Refuses a GET that the page of another site could make a browser send without asking us first (Apollo's rule): it carries
 * `Content-Type: application/json` or one of the preflight headers. Other content types are refused outright, since a
 * browser once sent `message/...` without a preflight (GHSA-9q82-xgwf-vj6h). POST needs no more than its JSON.
 * Throws CSRF_PREVENTED or UNSUPPORTED_MEDIA_TYPE.
 */
export function refuseForgery(headers: IncomingHttpHeaders): void {
  const essence = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (essence !== undefined && essence !== '') {
    if (essence === 'application/json') return;
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'A GET has no body, and its type is no other than JSON.');
  }
  if (PREFLIGHT_HEADERS.some((name) => Boolean(headers[name]))) return;
  throw new Fault('CSRF_PREVENTED', 'The page of another site could have sent this GET.');
}
