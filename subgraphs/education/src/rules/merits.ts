import { merit, type Merit } from '@xinqiao/platform/subgraph/merits.js';
import type { EducationFacts } from '../store.js';
import { records } from './records.js';

/** The result of a year's appraisal that counts (Annex 1, 国家公职人员考核: 考核优秀). */
const EXCELLENT = /^优秀$/;

/** What the education bureau confirmed that a member of staff did well. */
export function meritsOf({ staffEntries }: EducationFacts): Merit[] {
  return staffEntries
    .filter(({ kind, result }) => kind === 'APPRAISAL' && EXCELLENT.test(result))
    .map(({ document_no, decided_on }) =>
      merit({ code: 'R-TEACH-01', reference: records.staffEntries.reference({ document_no }), formedOn: decided_on }),
    );
}
