import { adultOnly } from '@xinqiao/platform/exchange/adult-only.js';
import {
  date,
  decimal,
  oneOf,
  optional,
  organisationCode,
  recordText,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { tables } from '../entities.js';

function clock(day: string, time: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RowProblem(
      'IMPOSSIBLE_DATE',
      'STARTED_AT',
      `"${time}" is no time; write it like 08:30. 时间有误，例如 08:30。`,
    );
  }
  return `${day}T${time}:00+08:00`;
}

export const volunteerHours = dataset({
  name: 'volunteer-hours',
  description: 'Confirmed volunteer services 志愿服务记录',
  readByVerdicts: false,
  table: tables.volunteerService,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    serviceNo: text(['SERVICE_NO', '服务编号'], { max: 100 }),
    servedOn: date(['SERVED_ON', '服务日期']),
    hours: decimal(['HOURS', '时长（小时）'], { digits: 1 }),
    confirmedBy: text(['CONFIRMED_BY', '确认单位'], { max: 200 }),
    organisation: optional(organisationCode(['CONFIRMED_BY_CODE', '确认单位代码'])),
    from: optional(text(['STARTED_AT', '开始时间'], { max: 5 })),
    to: optional(text(['ENDED_AT', '结束时间'], { max: 5 })),
    campaign: optional(text(['CAMPAIGN', '活动编号'], { max: 50 })),
    evidence: optional(recordText(['EVIDENCE', '佐证材料'], { max: 500 })),
  }),
  toFact: ({ subject, ...row }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: {
      service_no: row.serviceNo,
      served_on: row.servedOn,
      hours: row.hours,
      confirmed_by: row.confirmedBy,
      organisation: row.organisation,
      started_at: row.from === null || row.to === null ? null : clock(row.servedOn, row.from),
      ended_at: row.from === null || row.to === null ? null : clock(row.servedOn, row.to),
      campaign: row.campaign,
      evidence: row.evidence,
      valid_from: row.servedOn,
    },
  }),
});

export const goodDeeds = dataset({
  name: 'good-deeds',
  description: 'Confirmed good deeds 好人好事',
  readByVerdicts: false,
  table: tables.goodDeed,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    deedNo: text(['DEED_NO', '编号'], { max: 100 }),
    kind: oneOf(['KIND', '类型'], {
      助人为乐: 'HELPING_OTHERS',
      见义勇为: 'COURAGE',
      捐赠: 'DONATION',
      HELPING_OTHERS: 'HELPING_OTHERS',
      COURAGE: 'COURAGE',
      DONATION: 'DONATION',
    }),
    confirmedOn: date(['CONFIRMED_ON', '确认日期']),
    confirmedBy: text(['CONFIRMED_BY', '确认单位'], { max: 200 }),
    organisation: optional(organisationCode(['CONFIRMED_BY_CODE', '确认单位代码'])),
    evidence: optional(recordText(['EVIDENCE', '佐证材料'], { max: 500 })),
  }),
  toFact: ({ subject, ...row }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: {
      deed_no: row.deedNo,
      kind: row.kind,
      confirmed_on: row.confirmedOn,
      confirmed_by: row.confirmedBy,
      organisation: row.organisation,
      evidence: row.evidence,
      valid_from: row.confirmedOn,
    },
  }),
});

export const donations = dataset({
  name: 'donations',
  description: 'Confirmed donations 慈善捐助',
  readByVerdicts: false,
  table: tables.donation,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    donationNo: text(['DONATION_NO', '捐赠编号'], { max: 100 }),
    donatedOn: date(['DONATED_ON', '捐赠日期']),
    amountYuan: decimal(['AMOUNT_YUAN', '金额（元）'], { digits: 2 }),
    confirmedBy: text(['CONFIRMED_BY', '确认单位'], { max: 200 }),
    organisation: organisationCode(['CONFIRMED_BY_CODE', '确认单位代码']),
    evidence: recordText(['EVIDENCE', '佐证材料'], { max: 500 }),
  }),
  toFact: ({ subject, ...row }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: {
      donation_no: row.donationNo,
      donated_on: row.donatedOn,
      amount_yuan: row.amountYuan,
      confirmed_by: row.confirmedBy,
      organisation: row.organisation,
      evidence: row.evidence,
      valid_from: row.donatedOn,
    },
  }),
});
