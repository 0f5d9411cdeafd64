import { shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import { creditItem, type CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { OfficialIntegrity } from '../../resolver-types.gen.js';
import { records as kinds } from '../records.js';
import type { OfficialRecordRow } from './record-term.js';

/**
 * 公职人员政务信用记录 for whoever holds G2. What its term ended is shown to the official alone (domain.md 7.3(3)), marked as
 * such. `today`: Asia/Shanghai.
 */
export function officialIntegrityOf(
  records: readonly OfficialRecordRow[],
  state: SourceState,
  { today, own, marking }: { readonly today: string; readonly own: boolean; readonly marking: Marking },
): OfficialIntegrity {
  const read = records.filter((record) => own || isInTerm(record, today));
  const listed = shown(read, kinds.officialRecords, marking, (record) => officialRecordOf(record, today));
  return {
    ...state,
    recorded: listed.length > 0,
    records: listed,
  };
}

function officialRecordOf(record: OfficialRecordRow, today: string) {
  return {
    recordNo: record.record_no,
    kind: record.kind,
    measure: record.measure,
    summary: record.summary,
    authority: record.authority,
    employer: record.employer_uscc,
    documentNo: record.document_no,
    legalBasis: record.legal_basis,
    decidedOn: record.decided_on,
    from: record.effective_on,
    until: record.until,
    inTerm: isInTerm(record, today),
    remedy: REMEDIES[record.kind],
  };
}

/** What verdicts read: rulings, penalties, discipline and accountability in term; a commendation never flags. */
export function officialItemsOf(records: readonly OfficialRecordRow[]): CreditItem[] {
  return records
    .filter(({ kind }) => kind !== 'COMMENDATION')
    .map((record) =>
      creditItem({
        code: 'OFFICIAL_DISCIPLINE',
        slice: 'G2',
        reference: kinds.officialRecords.reference(record),
        document: record.document_no,
        legalBasis: record.legal_basis,
        from: record.effective_on,
        until: record.until,
        remedy: REMEDIES[record.kind],
      }),
    );
}

function isInTerm({ effective_on, until }: OfficialRecordRow, today: string): boolean {
  return effective_on <= today && (until === null || until >= today);
}

const REMEDIES: Readonly<Record<OfficialRecordRow['kind'], Label | null>> = {
  RULING: {
    en: 'Apply for retrial to the court that ruled (Administrative Procedure Law art. 90)',
    zh: '可向作出裁判的人民法院申请再审（《行政诉讼法》第九十条）',
  },
  PENALTY: {
    en: 'Apply for review within 60 days, or sue within 6 months',
    zh: '可在六十日内申请行政复议，或在六个月内提起行政诉讼',
  },
  DISCIPLINE: {
    en: 'Apply for reconsideration within one month (Law on Administrative Discipline of Public Officials art. 55)',
    zh: '可在一个月内申请复审（《公职人员政务处分法》第五十五条）',
  },
  ACCOUNTABILITY: {
    en: 'Appeal to the body that decided',
    zh: '可向作出问责决定的机关申诉',
  },
  COMMENDATION: null,
};
