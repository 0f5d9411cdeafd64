import { adultOnly } from '@xinqiao/platform/exchange/adult-only.js';
import { date, organisationCode, subjectIdentifier, text } from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';

export const campaigns = dataset({
  name: 'campaigns',
  description: 'Pledge campaigns 签名承诺活动',
  readByVerdicts: false,
  table: tables.campaign,
  columns: () => ({
    code: text(['CODE', '活动编号'], { max: 50 }),
    organiser: organisationCode(['ORGANISER', '组织单位代码']),
    title: text(['TITLE', '名称'], { max: 200 }),
    pledge: text(['PLEDGE', '承诺内容'], { max: 500 }),
    opensOn: date(['OPENS_ON', '开始日期']),
    closesOn: date(['CLOSES_ON', '结束日期']),
  }),
  toFact: ({ code, organiser, title, pledge, opensOn, closesOn }) => ({
    identifiers: {},
    values: {
      code,
      subject_id: organiser,
      organiser,
      title,
      pledge,
      opens_on: opensOn,
      closes_on: closesOn,
      valid_from: opensOn,
    },
  }),
});

export const signatures = dataset({
  name: 'campaign-signatures',
  description: 'Signatures given on paper, one for each person 签名',
  readByVerdicts: false,
  table: tables.campaignSignature,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    campaign: text(['CAMPAIGN', '活动编号'], { max: 50 }),
    signedOn: date(['SIGNED_ON', '签名日期']),
  }),
  toFact: ({ subject, campaign, signedOn }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: { campaign, signed_on: signedOn, valid_from: signedOn },
  }),
});
