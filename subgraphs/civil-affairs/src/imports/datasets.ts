import { date, decimal, oneOf, optional, subjectIdentifier, text } from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';

const volunteerHours = dataset({
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
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      service_no: row.serviceNo,
      served_on: row.servedOn,
      hours: row.hours,
      confirmed_by: row.confirmedBy,
      valid_from: row.servedOn,
    },
  }),
});

const goodDeeds = dataset({
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
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      deed_no: row.deedNo,
      kind: row.kind,
      confirmed_on: row.confirmedOn,
      confirmed_by: row.confirmedBy,
      valid_from: row.confirmedOn,
    },
  }),
});

const socialOrganisations = dataset({
  name: 'social-organisations-abnormal',
  description: 'Abnormal list of social organisations 社会组织活动异常名录',
  readByVerdicts: true,
  table: tables.socialOrganisationListing,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    documentNo: text(['DOCUMENT_NO', '文书号'], { max: 100 }),
    reason: text(['REASON', '列入事由'], { max: 500 }),
    listedOn: date(['LISTED_ON', '列入日期']),
    removedOn: optional(date(['REMOVED_ON', '移出日期'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      document_no: row.documentNo,
      reason: row.reason,
      listed_on: row.listedOn,
      removed_on: row.removedOn,
      valid_from: row.listedOn,
    },
  }),
});

export const datasets: readonly Dataset[] = [volunteerHours, goodDeeds, socialOrganisations];
