import type { QueryGradeATaxpayersArgs } from '../resolver-types.gen.js';
import { pageOf } from '../rules/grade-a-page.js';
import type { AListStore } from '../store/a-list.js';

/** Taxpayers of one statement: some megabyte, which is all that is held at a time. */
const AT_ONCE = 5_000;

/** The public list as NDJSON, a piece of lines at a time. `today`: Asia/Shanghai. Throws BAD_ARGUMENT. */
export async function* exportAList(
  store: Pick<AListStore, 'listedTaxpayers'>,
  args: Omit<QueryGradeATaxpayersArgs, 'first' | 'after'>,
  today: string,
): AsyncGenerator<string> {
  const { filter } = pageOf(args, today);
  let after = '';
  for (;;) {
    const listed = await store.listedTaxpayers(filter, after, AT_ONCE);
    const last = listed.at(-1);
    if (!last) return;
    yield listed
      .map(
        ({ uscc, name, year, division, industry }) =>
          `${JSON.stringify({ uscc, name, year, grade: 'A', division, industry })}\n`,
      )
      .join('');
    after = last.subject_id;
  }
}
