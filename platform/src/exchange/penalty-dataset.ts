import type { FactTable } from '../database/facts.js';
import { dataset, type Dataset } from './dataset.js';
import { penaltyTemplate } from './penalty-template.js';
import { templateSubject } from './template-subject.js';

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
