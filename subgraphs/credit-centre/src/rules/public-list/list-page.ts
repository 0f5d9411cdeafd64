import { Fault } from '@xinqiao/platform/errors/fault.js';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import { z } from 'zod';
import type { PublicListPage, QueryPublicListArgs } from '../../resolver-types.gen.js';
import type { ListedEntry, ListSearch } from '../../store/public-list.js';
import { nameKeyOf } from './name-key.js';

/** A page that fits a screen and an answer of some 40 KB. */
const LONGEST_PAGE = 100;

/** Longer than any registered name. */
const LONGEST_NAME = 100;

const cursorShape = z.tuple([z.string(), z.string().regex(/^\d{1,18}$/)]);

/** Throws BAD_ARGUMENT for a page that is too long, an impossible code, or a cursor that this list never gave. */
export function searchOf(args: QueryPublicListArgs, today: string): ListSearch {
  const length = args.first ?? 20;
  if (length < 1 || length > LONGEST_PAGE) {
    throw new Fault('BAD_ARGUMENT', `"first" must lie between 1 and ${LONGEST_PAGE}, not be ${length}.`);
  }
  const name = args.name ? nameKeyOf(args.name) : null;
  if (name !== null && (name === '' || name.length > LONGEST_NAME)) {
    throw new Fault('BAD_ARGUMENT', `"name" must have 1 to ${LONGEST_NAME} characters.`);
  }
  return {
    today,
    length,
    name,
    isPrefix: args.match === 'PREFIX',
    code: args.code ? codeOf(args.code) : null,
    kind: args.kind ?? null,
    domain: args.domain ?? null,
    after: args.after ? positionOf(args.after) : null,
  };
}

/** `listed` holds one entry more than the page when there is a next page. */
export function pageOf(listed: readonly ListedEntry[], length: number): PublicListPage {
  const shown = listed.slice(0, length);
  const last = shown.at(-1);
  return {
    nodes: shown.map(entryOf),
    endCursor: last ? Buffer.from(JSON.stringify([last.name_key, last.id]), 'utf8').toString('base64url') : null,
    hasNextPage: listed.length > length,
  };
}

export function entryOf(entry: Omit<ListedEntry, 'name_key'>) {
  return {
    entry: entry.id,
    kind: entry.kind,
    listCode: entry.list_code,
    source: entry.source,
    domain: entry.domain,
    name: entry.name,
    code: entry.code,
    authority: entry.authority,
    legalBasis: entry.legal_basis,
    documentNo: entry.document,
    listedOn: entry.listed_on,
    until: entry.until,
  };
}

function codeOf(text: string): string {
  const check = checkUscc(text.normalize('NFKC').trim().toUpperCase());
  if (!check.ok) throw new Fault('BAD_ARGUMENT', `"code" is no 统一社会信用代码: ${check.message.en}`);
  return check.value;
}

function positionOf(cursor: string): { name: string; id: string } {
  const refusal = new Fault('BAD_ARGUMENT', '"after" is no cursor of this list.');
  let text: unknown;
  try {
    text = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refusal;
  }
  const parsed = cursorShape.safeParse(text);
  if (!parsed.success) throw refusal;
  const [name, id] = parsed.data;
  return { name, id };
}
