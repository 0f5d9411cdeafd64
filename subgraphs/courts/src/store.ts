import { CURRENT, subjectFactsReader, type SubjectFacts } from '@xinqiao/platform/database/facts.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from './entities.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD. */
export interface JudgmentRow {
  readonly subject_id: string;
  readonly judgment_no: string;
  /** The defendant's 统一社会信用代码 begins with 1 (domain.md 4.4). */
  readonly defendant_is_body: boolean;
  readonly court: string;
  readonly court_uscc: string;
  readonly agreement_no: string | null;
  readonly status: string;
  readonly finding: string;
  readonly operative: readonly string[];
  readonly issued_on: string;
  readonly effective_on: string | null;
  readonly perform_by: string | null;
  readonly enforcement_applied_on: string | null;
  readonly performed_on: string | null;
}

export interface AgreementRow {
  readonly subject_id: string;
  readonly agreement_no: string;
  readonly kind:
    | 'FRANCHISE'
    | 'EXPROPRIATION_COMPENSATION'
    | 'RESOURCE_USE_GRANT'
    | 'SECURED_HOUSING'
    | 'PPP'
    | 'INVESTMENT_PROMOTION'
    | 'OTHER';
  readonly concluded_on: string;
  readonly subject_matter: string;
}

export interface BreachRow {
  readonly subject_id: string;
  readonly judgment_no: string;
  readonly agreement_no: string;
  readonly finding: string;
  /** What the body pleaded; recorded, and never a defence. */
  readonly excuse: 'NONE' | 'GOVERNMENT_CHANGE' | 'PLANNING_CHANGE' | 'FUNDING' | 'OTHER';
  readonly flagged_on: string;
}

export interface DebtorRow {
  readonly subject_id: string;
  readonly case_no: string;
  readonly court: string;
  readonly document_no: string;
  readonly conduct: string;
  readonly listed_on: string;
  readonly until: string;
}

export type CourtsLists = {
  readonly debtors: readonly DebtorRow[];
  readonly breaches: readonly BreachRow[];
  readonly judgments: readonly JudgmentRow[];
  readonly agreements: readonly AgreementRow[];
};

export type CourtsFacts = SubjectFacts<CourtsLists>;

const JUDGMENT = `subject_id, judgment_no, defendant_is_body, court, court_uscc, agreement_no, status, finding, operative,
  issued_on, effective_on, perform_by, enforcement_applied_on, performed_on`;

const readFacts = subjectFactsReader<CourtsLists>('courts_facts', {
  debtors: `SELECT subject_id, case_no, court, document_no, conduct, listed_on, until
            FROM debtor_listing WHERE ${CURRENT} ORDER BY listed_on DESC, case_no`,
  breaches: `SELECT subject_id, judgment_no, agreement_no, finding, excuse, flagged_on
             FROM agreement_breach WHERE ${CURRENT} ORDER BY flagged_on DESC, judgment_no`,
  judgments: `SELECT ${JUDGMENT} FROM judgment WHERE ${CURRENT} ORDER BY issued_on DESC, judgment_no`,
  agreements: `SELECT subject_id, agreement_no, kind, concluded_on, subject_matter
               FROM administrative_agreement WHERE ${CURRENT} ORDER BY agreement_no`,
});

/** A judgment as a command sees it, locked until the command's transaction ends. */
export interface JudgedAgreement {
  readonly judgment: JudgmentRow;
  readonly agreement: AgreementRow | null;
  readonly flag: BreachRow | null;
}

export interface Store {
  factsOf(ids: readonly string[], day: string): Promise<CourtsFacts[]>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Two clerks that flag the same judgment at once wait for each other here. */
  lockJudgment(manager: EntityManager, judgmentNo: string): Promise<JudgedAgreement | null>;
  addBreach(manager: EntityManager, breach: BreachRow & { readonly flagged_by: string }): Promise<void>;
}

const LOCK_JUDGMENT = `SELECT ${JUDGMENT} FROM judgment WHERE judgment_no = $1 AND superseded_at IS NULL FOR UPDATE`;

export function openStore(database: Database): Store {
  return {
    factsOf: (ids, day) => readFacts(database, ids, day),
    transaction: (work) => database.source.transaction(work),
    async lockJudgment(manager, judgmentNo) {
      const [judgment] = (await manager.query(LOCK_JUDGMENT, [judgmentNo])) as JudgmentRow[];
      if (!judgment) return null;
      const current = { superseded_at: IsNull() };
      const agreement = judgment.agreement_no
        ? await manager.findOneBy(tables.administrativeAgreement.entity, {
            agreement_no: judgment.agreement_no,
            ...current,
          })
        : null;
      const flag = await manager.findOneBy(tables.agreementBreach.entity, { judgment_no: judgmentNo, ...current });
      return { judgment, agreement: agreement as AgreementRow | null, flag: flag as BreachRow | null };
    },
    async addBreach(manager, breach) {
      await manager.insert(tables.agreementBreach.entity, { ...breach, valid_from: breach.flagged_on });
    },
  };
}
