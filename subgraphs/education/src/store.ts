import { openFactWriter, type FactWriter } from '@xinqiao/platform/database/fact-writer.js';
import { CURRENT, KNOWN_AT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import { PENALTIES, type PenaltyRow } from '@xinqiao/platform/database/penalty-table.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from './entities.js';
import type { ClassReason, Classified, Finding } from './rules/institution-class/classify.js';
import type { InstitutionClass } from './rules/institution-class/rule-set.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD. A decision against a person, and how its appeal stands. */
export interface DecisionRow {
  readonly document_no: string;
  readonly basis: string | null;
  readonly decided_on: string;
  readonly until: string | null;
  readonly appeal: 'NONE' | 'PENDING' | 'UPHELD' | 'ANNULLED';
}

/** What an institution was told before its class of a year was decided, and what it said. */
export interface NoticeRow {
  readonly subject_id: string;
  readonly year: number;
  readonly class: InstitutionClass;
  readonly rule_version: string;
  readonly reasons: readonly ClassReason[];
  readonly noticed_on: string;
  readonly statement_by: string;
  readonly statement: string | null;
  /** Null: not decided. */
  readonly document_no: string | null;
  readonly objected_on: string | null;
  readonly answer_by: string | null;
  readonly outcome: 'UPHELD' | 'REJECTED' | null;
}

export interface ClassRow {
  readonly subject_id: string;
  readonly year: number;
  readonly class: InstitutionClass;
}

export interface FindingRow extends Finding {
  readonly subject_id: string;
}

export interface AppealedRow {
  readonly subject_id: string;
  readonly kind: string;
  readonly appeal: 'NONE' | 'PENDING' | 'UPHELD' | 'ANNULLED';
}

export type EducationLists = {
  readonly classifications: readonly {
    subject_id: string;
    year: number;
    class: 'A' | 'B' | 'C' | 'D';
    decided_on: string;
    document_no: string;
  }[];
  readonly institutions: readonly {
    subject_id: string;
    name: string;
    kind: 'SCHOOL' | 'PRIVATE_INSTITUTION' | 'TUTORING';
    valid_from: string;
  }[];
  readonly notices: readonly NoticeRow[];
  readonly commitments: readonly {
    subject_id: string;
    institution: string;
    kind: 'STUDENT' | 'STAFF';
    signed_on: string;
  }[];
  readonly misconduct: readonly (DecisionRow & {
    subject_id: string;
    kind: 'ACADEMIC_MISCONDUCT' | 'EXAM_CHEATING';
    conduct: string;
    until: string;
  })[];
  readonly employments: readonly {
    subject_id: string;
    school: string;
    school_name: string;
    post: string;
    valid_from: string;
  }[];
  readonly staffEntries: readonly (DecisionRow & {
    subject_id: string;
    school: string;
    kind: 'APPRAISAL' | 'COMMENDATION' | 'ETHICS_VIOLATION';
    result: string;
  })[];
  readonly pupils: readonly {
    subject_id: string;
    school: string;
    school_name: string;
    class_name: string;
    valid_from: string;
  }[];
  readonly pupilEntries: readonly {
    subject_id: string;
    entry_no: string;
    school: string;
    kind: 'PRAISE' | 'ACTIVITY' | 'GUIDANCE';
    summary: string;
    recorded_on: string;
  }[];
  readonly penalties: readonly PenaltyRow[];
};

export type EducationFacts = SubjectFacts<EducationLists>;

const NOTICE = `subject_id, year, class, rule_version, reasons, noticed_on, statement_by, statement, document_no, objected_on,
  answer_by, outcome`;

const readFacts = subjectFactsReader<EducationLists>('education_facts', {
  classifications: `SELECT subject_id, year, class, decided_on, document_no
                    FROM institution_classification WHERE ${CURRENT} ORDER BY year DESC`,
  institutions: `SELECT subject_id, name, kind, valid_from FROM institution WHERE ${CURRENT}`,
  notices: `SELECT ${NOTICE} FROM classification_notice
            WHERE subject_id = ANY($1) AND noticed_on <= (${KNOWN_AT} AT TIME ZONE 'Asia/Shanghai')::date ORDER BY year DESC`,
  commitments: `SELECT subject_id, institution, kind, signed_on
                FROM honesty_commitment WHERE ${CURRENT} ORDER BY signed_on DESC, institution`,
  misconduct: `SELECT subject_id, document_no, kind, conduct, basis, decided_on, until, appeal
               FROM academic_misconduct WHERE ${CURRENT} ORDER BY decided_on DESC, document_no`,
  employments: `SELECT subject_id, school, school_name, post, valid_from
                FROM employment WHERE ${CURRENT} ORDER BY valid_from DESC, school`,
  staffEntries: `SELECT subject_id, document_no, school, kind, result, basis, decided_on, until, appeal
                 FROM staff_entry WHERE ${CURRENT} ORDER BY decided_on DESC, document_no`,
  pupils: `SELECT subject_id, school, school_name, class_name, valid_from
           FROM pupil WHERE ${CURRENT} ORDER BY valid_from DESC, school`,
  pupilEntries: `SELECT subject_id, entry_no, school, kind, summary, recorded_on
                 FROM pupil_entry WHERE ${CURRENT} ORDER BY recorded_on DESC, entry_no`,
  penalties: PENALTIES,
});

export type FactName = keyof typeof tables;

interface OfYear {
  readonly subject: string;
  readonly year: number;
}

export interface Store extends FactWriter<FactName> {
  readonly cases: RecordCases;
  readonly workingDays: WorkingDays;
  factsOf(ids: readonly string[], day: string): Promise<EducationFacts[]>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  findingsOf(manager: EntityManager, subject: string): Promise<Finding[]>;
  classOf(manager: EntityManager, subject: string, year: number): Promise<ClassRow | null>;
  isMinorPupil(manager: EntityManager, subject: string, day: string): Promise<boolean>;
  noticeOf(manager: EntityManager, subject: string, year: number): Promise<NoticeRow | null>;
  addNotice(
    manager: EntityManager,
    notice: OfYear & { readonly classified: Classified; readonly noticedOn: string; readonly statementBy: string },
  ): Promise<void>;
  decideNotice(manager: EntityManager, decision: OfYear & { readonly documentNo: string }): Promise<void>;
  recordStatement(manager: EntityManager, statement: OfYear & { readonly text: string }): Promise<void>;
  recordObjection(
    manager: EntityManager,
    objection: OfYear & { readonly text: string; readonly on: string; readonly answerBy: string },
  ): Promise<void>;
  answerObjection(manager: EntityManager, answer: OfYear & { readonly outcome: string }): Promise<void>;
}

export function openStore(database: Database, config: Config): Store {
  const { schemaFolder } = config;
  return {
    cases: openRecordCases(database, config),
    workingDays: readCalendars(schemaFolder),
    factsOf: (ids, day) => readFacts(database, ids, day),
    transaction: (work) => database.source.transaction(work),
    ...openFactWriter(tables),
    async findingsOf(manager, subject) {
      return (await manager.query(
        `SELECT document_no, kind, result, basis, decided_on FROM institution_finding
         WHERE subject_id = $1 AND superseded_at IS NULL AND valid_to IS NULL ORDER BY decided_on, document_no`,
        [subject],
      )) as Finding[];
    },
    async classOf(manager, subject, year) {
      const where = { subject_id: subject, year, superseded_at: IsNull() };
      return (await manager.findOneBy(tables.institutionClassification.entity, where)) as ClassRow | null;
    },
    async isMinorPupil(manager, subject, day) {
      const rows = (await manager.query(
        'SELECT FROM pupil WHERE subject_id = $1 AND superseded_at IS NULL AND adult_on > $2',
        [subject, day],
      )) as unknown[];
      return rows.length > 0;
    },
    async noticeOf(manager, subject, year) {
      const [row] = (await manager.query(
        `SELECT ${NOTICE} FROM classification_notice WHERE subject_id = $1 AND year = $2`,
        [subject, year],
      )) as NoticeRow[];
      return row ?? null;
    },
    async addNotice(manager, { subject, year, classified, noticedOn, statementBy }) {
      await manager.query(
        `INSERT INTO classification_notice (subject_id, year, class, rule_version, reasons, noticed_on, statement_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          subject,
          year,
          classified.class,
          classified.ruleVersion,
          JSON.stringify(classified.because),
          noticedOn,
          statementBy,
        ],
      );
    },
    async decideNotice(manager, { subject, year, documentNo }) {
      await manager.query('UPDATE classification_notice SET document_no = $3 WHERE subject_id = $1 AND year = $2', [
        subject,
        year,
        documentNo,
      ]);
    },
    async recordStatement(manager, { subject, year, text }) {
      await manager.query('UPDATE classification_notice SET statement = $3 WHERE subject_id = $1 AND year = $2', [
        subject,
        year,
        text,
      ]);
    },
    async recordObjection(manager, { subject, year, text, on, answerBy }) {
      await manager.query(
        `UPDATE classification_notice SET objection = $3, objected_on = $4, answer_by = $5
         WHERE subject_id = $1 AND year = $2`,
        [subject, year, text, on, answerBy],
      );
    },
    async answerObjection(manager, { subject, year, outcome }) {
      await manager.query('UPDATE classification_notice SET outcome = $3 WHERE subject_id = $1 AND year = $2', [
        subject,
        year,
        outcome,
      ]);
    },
  };
}
