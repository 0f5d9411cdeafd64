import { publishedPenaltiesOf } from '@xinqiao/platform/rules/penalty-record.js';
import { shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { ClassNotice, EducationRecord, Institution } from '../resolver-types.gen.js';
import type { EducationFacts, NoticeRow } from '../store.js';
import { INSTITUTION_RULE_SETS, ruleSetOf } from './institution-class/rule-set.js';
import { decisionOf, isInTerm, studentRecordsOf, teacherRecordOf } from './people-record.js';
import { records } from './records.js';
import { seesSchoolRow, type Viewer } from './viewer.js';

export interface EducationReading {
  readonly viewer: Viewer;
  /** The subject is of the case. */
  readonly held: boolean;
  /** Asia/Shanghai. */
  readonly today: string;
  readonly marking: Marking;
}

/** The section that the education bureau hangs under Subject; decisions leave it when their term ends. */
export function recordOf(
  facts: EducationFacts,
  state: SourceState,
  { viewer, held, today, marking }: EducationReading,
): EducationRecord {
  const classifications = shown(facts.classifications, records.classifications, marking, (decision) => ({
    year: decision.year,
    class: decision.class,
    decidedOn: decision.decided_on,
    documentNo: decision.document_no,
  }));
  return {
    institutionClass: classifications[0]?.class ?? null,
    classifications,
    institution: institutionOf(facts, marking),
    classNotices:
      held && HEARS_NOTICES.has(viewer.kind) ? shown(facts.notices, records.notices, marking, noticeOf) : null,
    commitments: shown(
      facts.commitments.filter((row) => seesSchoolRow(viewer, { school: row.institution })),
      records.commitments,
      marking,
      (row) => ({ institution: row.institution, kind: row.kind, signedOn: row.signed_on }),
    ),
    misconduct: mayKnow(facts, viewer)
      ? shown(
          facts.misconduct.filter((row) => isInTerm(row, today)),
          records.misconduct,
          marking,
          (row) => ({ ...decisionOf(row), kind: row.kind, conduct: row.conduct }),
        )
      : null,
    teacher: teacherRecordOf(facts, { viewer, today, marking }),
    students: studentRecordsOf(facts, { viewer, marking }),
    penalties: publishedPenaltiesOf(facts.penalties, { today, marking }),
    ...state,
  };
}

/** A school that the person does not work for learns no decision, whatever it was authorised for. */
function mayKnow(facts: EducationFacts, viewer: Viewer): boolean {
  return viewer.kind !== 'school' || facts.employments.some((row) => seesSchoolRow(viewer, row));
}

/** Before it is decided a class is between the institution and the bureau; the decided class is public. */
const HEARS_NOTICES: ReadonlySet<string> = new Set(['enterprise', 'education-bureau']);

function institutionOf(
  { institutions, classifications: [current] }: EducationFacts,
  marking: Marking,
): Institution | null {
  const rules = current && current.year >= FIRST_YEAR ? ruleSetOf(current.year) : null;
  const [institution] = shown(institutions, records.institutions, marking, ({ name, kind, valid_from }) => ({
    name,
    kind,
    since: valid_from,
    checksPerYear: current && rules ? rules.checksPerYear[current.class] : null,
    ruleVersion: rules?.version ?? null,
  }));
  return institution ?? null;
}

const FIRST_YEAR = Number(INSTITUTION_RULE_SETS[0].effectiveFrom.slice(0, 4));

function noticeOf(row: NoticeRow): ClassNotice {
  return {
    year: row.year,
    class: row.class,
    ruleVersion: row.rule_version,
    because: row.reasons,
    noticedOn: row.noticed_on,
    statementBy: row.statement_by,
    statement: row.statement,
    decidedBy: row.document_no,
    objectedOn: row.objected_on,
    answerBy: row.answer_by,
    outcome: row.outcome,
  };
}
