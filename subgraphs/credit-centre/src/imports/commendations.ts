import { adultOnly } from '@xinqiao/platform/exchange/adult-only.js';
import { date, documentNo, oneOf, optional, subjectIdentifier, text } from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';
import type { COMMENDATION_RULES } from '../rules/haibei/merits.js';

type Level = keyof typeof COMMENDATION_RULES;

const LEVELS: Readonly<Record<string, Level>> = {
  国家级: 'NATIONAL',
  省部级: 'PROVINCIAL',
  地市级: 'CITY',
  省级部门: 'PROVINCIAL_DEPARTMENT',
  市级部门: 'CITY_DEPARTMENT',
  区县级: 'COUNTY',
  区县部门: 'COUNTY_DEPARTMENT',
  嘉奖或三等功: 'MERIT_THIRD_CLASS',
  二等功: 'MERIT_SECOND_CLASS',
  一等功: 'MERIT_FIRST_CLASS',
};

/** What authorities awarded to residents: read by nothing but the score of those who opted in. */
export const commendations = dataset({
  name: 'commendations',
  description: 'Commendations of residents 表彰奖励',
  readByVerdicts: false,
  table: tables.commendation,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    level: oneOf(['LEVEL', '级别'], LEVELS),
    authority: text(['AUTHORITY', '表彰机关'], { max: 200 }),
    awardedOn: date(['AWARDED_ON', '表彰日期']),
    event: optional(text(['EVENT', '事迹编号'], { max: 100 })),
  }),
  toFact: ({ subject, documentNo, level, authority, awardedOn, event }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: { document_no: documentNo, level, authority, awarded_on: awardedOn, event, valid_from: awardedOn },
  }),
});
