import type { Facts, Store } from '../store.js';

/** The lists of the register, in the order of an export. */
const LISTS = {
  administrativeAgreement: 'agreement',
  judgment: 'judgment',
  agreementBreach: 'breach',
  debtorListing: 'debtor-listing',
} as const satisfies Record<keyof Facts, string>;

/**
 * The register as it is known now, as NDJSON: one object a line, ended by \n, with its list under `list`; subjects by
 * their opaque ids. Read page by page, so that it costs no more memory than one page.
 */
export async function* exportRegister(
  store: Store,
  lists: readonly (keyof Facts)[] = Object.keys(LISTS) as (keyof Facts)[],
): AsyncGenerator<string> {
  for (const name of lists) {
    let after = '0';
    for (let page = await store.exportPage(name, after); page.length > 0; page = await store.exportPage(name, after)) {
      for (const { id, line } of page) {
        yield `${JSON.stringify({ list: LISTS[name], ...line })}\n`;
        after = id;
      }
    }
  }
}
