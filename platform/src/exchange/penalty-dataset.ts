import type { FactTable } from '../database/facts.js';
import { dataset, type Dataset } from './dataset.js';
import { penaltyTemplate } from './penalty-template.js';
import { RowProblem } from './read-table.js';
import { templateSubject } from './template-subject.js';

/** Yuan up to which a fine may be imposed on the spot (行政处罚法 art. 51). */
const MOST_ON_THE_SPOT = { PERSON: 200, OTHER: 3_000 };

const ON_THE_SPOT: ReadonlySet<string> = new Set(['WARNING', 'FINE']);

/** Whether it was decided by the simplified procedure 简易程序; a decision that this procedure does not allow is rejected. */
function isSimplified({
  procedure,
  kinds,
  fineYuan,
  category,
}: {
  readonly procedure: string | null;
  readonly kinds: readonly string[];
  readonly fineYuan: string | null;
  readonly category: string;
}): boolean {
  if (procedure !== 'SIMPLIFIED') return false;
  const most = category === 'PERSON' ? MOST_ON_THE_SPOT.PERSON : MOST_ON_THE_SPOT.OTHER;
  if (kinds.every((kind) => ON_THE_SPOT.has(kind)) && Number(fineYuan ?? 0) <= most) return true;
  throw new RowProblem(
    'OUT_OF_RANGE',
    'CF_CX',
    `By the simplified procedure only a warning, or a fine of up to ${most} yuan, is imposed. 简易程序只能给予警告或 ${most} 元以下罚款。`,
  );
}

/** Administrative penalties in the national 双公示 template, for whoever owns them. */
export function penaltyDataset(name: string, whose: string, table: FactTable): Dataset {
  return dataset({
    name,
    description: `Administrative penalties ${whose}, the national 双公示 template (CF_…)`,
    readByVerdicts: true,
    table,
    columns: penaltyTemplate,
    toFact: (row, reading) => ({
      identifiers: { subject_id: templateSubject(row, 'CF', reading) },
      values: {
        authority_uscc: row.authorityUscc,
        document_no: row.documentNo,
        authority: row.authority,
        conduct: row.conduct,
        basis: row.basis,
        kinds: row.kinds,
        simplified: isSimplified(row),
        fine_yuan: row.fineYuan,
        confiscated_yuan: row.confiscatedYuan,
        decided_on: row.decidedOn,
        published_until: row.publishedUntil,
        facts: row.facts,
        content: row.content,
        licence: row.licence,
        valid_until: row.validUntil,
        status: row.status ?? 'IN_FORCE',
        note: row.note,
        source: row.source,
        source_uscc: row.sourceUscc,
        valid_from: row.decidedOn,
      },
    }),
  });
}
