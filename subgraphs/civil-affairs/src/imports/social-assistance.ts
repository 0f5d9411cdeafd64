import { date, oneOf, optional, subjectIdentifier, text } from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';

export const socialAssistance = dataset({
  name: 'social-assistance',
  description: 'Social assistance 社会救助',
  readByVerdicts: false,
  namesChildren: true,
  table: tables.socialAssistance,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    assistanceNo: text(['ASSISTANCE_NO', '救助编号'], { max: 100 }),
    kind: oneOf(['KIND', '类型'], {
      最低生活保障: 'MINIMUM_LIVING',
      特困供养: 'EXTREME_HARDSHIP',
      临时救助: 'TEMPORARY',
      住房救助: 'HOUSING',
      教育救助: 'EDUCATION',
    }),
    grantedOn: date(['GRANTED_ON', '批准日期']),
    until: optional(date(['UNTIL', '截止日期'])),
    grantedBy: text(['GRANTED_BY', '批准单位'], { max: 200 }),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      assistance_no: row.assistanceNo,
      kind: row.kind,
      granted_on: row.grantedOn,
      until: row.until,
      granted_by: row.grantedBy,
      valid_from: row.grantedOn,
    },
  }),
});
