import type { Label } from '@xinqiao/platform/rules/label.js';
import type { ChangeNotice, NoticeRefusal, NoticeRefused, RepairPropagation } from '../resolver-types.gen.js';
import type { ChangeNoticeRow, RecordChangeRow } from '../store/change-notices.js';

export function changeNoticeOf(row: ChangeNoticeRow): ChangeNotice {
  return {
    id: row.id,
    case: row.case_id,
    owner: row.owner,
    subject: row.subject_id,
    reference: row.reference,
    outcome: row.outcome,
    changedOn: row.changed_on,
    lookedAt: row.looked_at.toISOString(),
    toldAt: row.told_at.toISOString(),
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    acknowledgedBy: row.acknowledged_by,
  };
}

/** A look that a court sealed stays unknown to its subject until the day, and so does the notice to whoever looked. */
export function propagationOf(
  change: RecordChangeRow,
  notices: readonly ChangeNoticeRow[],
  { today, isSubject }: { readonly today: string; readonly isSubject: boolean },
): RepairPropagation {
  const seen = notices.filter(({ sealed_until }) => !isSubject || sealed_until === null || sealed_until <= today);
  return {
    case: change.case_id,
    owner: change.owner,
    reference: change.reference,
    outcome: change.outcome,
    changedOn: change.changed_on,
    recipients: seen.map(({ organisation, told_at, acknowledged_at }) => ({
      organisation,
      toldAt: told_at.toISOString(),
      acknowledgedAt: acknowledged_at?.toISOString() ?? null,
    })),
    awaited: seen.filter(({ acknowledged_at }) => acknowledged_at === null).map(({ organisation }) => organisation),
  };
}

const NOTICE_REFUSALS: Readonly<Record<NoticeRefusal, Label>> = {
  NOTICE_NOT_FOUND: {
    en: 'Your organisation was told nothing under this id; changeNotices lists what it was told.',
    zh: '本单位没有该编号的变更告知。',
  },
  ALREADY_ACKNOWLEDGED: { en: 'It is acknowledged already.', zh: '已经确认。' },
};

export function noticeRefused(code: NoticeRefusal): NoticeRefused & { __typename: 'NoticeRefused' } {
  const { en, zh } = NOTICE_REFUSALS[code];
  return { __typename: 'NoticeRefused', code, message: `${en} ${zh}` };
}
