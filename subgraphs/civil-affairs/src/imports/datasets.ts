import {
  date,
  decimal,
  integer,
  oneOf,
  optional,
  organisationCode,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { birthDateOf, isAdult } from '@xinqiao/platform/rules/resident-id.js';
import { tables } from '../entities.js';
import { VILLAGE_POINTS, type VillageItemKind } from '../rules/village-points.js';

/** Nobody under 18 is a credit subject (domain.md 5.2): their good deeds are nobody's record. */
function adultOnly(subject: string, on: string): string {
  if (/^\d{17}[\dX]$/.test(subject) && !isAdult(birthDateOf(subject), on)) {
    throw new RowProblem('OUT_OF_RANGE', 'SUBJECT', 'Nobody under 18 is a credit subject. 未满18周岁不是信用主体。');
  }
  return subject;
}

function clock(day: string, time: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RowProblem('IMPOSSIBLE_DATE', 'STARTED_AT', `"${time}" is no time; write it like 08:30.`);
  }
  return `${day}T${time}:00+08:00`;
}

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
    organisation: optional(organisationCode(['CONFIRMED_BY_CODE', '确认单位代码'])),
    from: optional(text(['STARTED_AT', '开始时间'], { max: 5 })),
    to: optional(text(['ENDED_AT', '结束时间'], { max: 5 })),
    campaign: optional(text(['CAMPAIGN', '活动编号'], { max: 50 })),
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
    organisation: optional(organisationCode(['CONFIRMED_BY_CODE', '确认单位代码'])),
    evidence: optional(text(['EVIDENCE', '佐证材料'], { max: 500 })),
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

const donations = dataset({
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
    evidence: text(['EVIDENCE', '佐证材料'], { max: 500 }),
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

const committees = dataset({
  name: 'committees',
  description: 'Village and neighbourhood committees and their towns 村（居）民委员会',
  readByVerdicts: false,
  table: tables.committee,
  columns: () => ({
    village: organisationCode(['VILLAGE', '村居代码']),
    kind: oneOf(['KIND', '类型'], { 村民委员会: 'VILLAGE', 居民委员会: 'NEIGHBOURHOOD' }),
    name: text(['NAME', '名称'], { max: 200 }),
    town: organisationCode(['TOWN', '镇街代码']),
    since: date(['SINCE', '起始日期']),
  }),
  toFact: ({ village, kind, name, town, since }) => ({
    identifiers: { subject_id: village },
    values: { village, kind, name, town, valid_from: since },
  }),
});

const villageMembers = dataset({
  name: 'village-members',
  description: 'Residents who opted into the village record 村居信用参与居民',
  readByVerdicts: false,
  table: tables.villageMembership,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    village: organisationCode(['VILLAGE', '村居代码']),
    residence: oneOf(['RESIDENCE', '居住类型'], { 户籍: 'REGISTERED', 居住证: 'RESIDENCE_PERMIT' }),
    unrated: optional(
      oneOf(['UNRATED', '不予评定原因'], {
        在校: 'AT_SCHOOL',
        迁出: 'MOVED_OUT',
        接受调查: 'UNDER_INVESTIGATION',
        死亡: 'DECEASED',
      }),
    ),
    joinedOn: date(['JOINED_ON', '加入日期']),
    leftOn: optional(date(['LEFT_ON', '退出日期'])),
  }),
  toFact: ({ subject, ...row }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: {
      village: row.village,
      residence: row.residence,
      unrated_because: row.unrated,
      valid_from: row.joinedOn,
      valid_to: row.leftOn,
    },
  }),
});

const KINDS_BY_NAME: Readonly<Record<string, VillageItemKind>> = Object.fromEntries(
  Object.entries(VILLAGE_POINTS.kinds).flatMap(([kind, { zh }]) => [
    [zh, kind as VillageItemKind],
    [kind, kind as VillageItemKind],
  ]),
);

const villageItems = dataset({
  name: 'village-items',
  description: 'Items of village records 村居信用条目',
  readByVerdicts: false,
  table: tables.villageItem,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    itemNo: text(['ITEM_NO', '条目编号'], { max: 100 }),
    village: organisationCode(['VILLAGE', '村居代码']),
    kind: oneOf(['KIND', '类型'], KINDS_BY_NAME),
    occurredOn: date(['OCCURRED_ON', '发生日期']),
    summary: text(['SUMMARY', '事由'], { max: 500 }),
    confirmedBy: text(['CONFIRMED_BY', '确认单位'], { max: 200 }),
    organisation: organisationCode(['CONFIRMED_BY_CODE', '确认单位代码']),
    evidence: text(['EVIDENCE', '佐证材料'], { max: 500 }),
    councilOn: optional(date(['COUNCIL_ON', '评议日期'])),
    reviewedOn: optional(date(['REVIEWED_ON', '复核日期'])),
  }),
  toFact: ({ subject, ...row }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: {
      item_no: row.itemNo,
      village: row.village,
      kind: row.kind,
      occurred_on: row.occurredOn,
      points: VILLAGE_POINTS.kinds[row.kind].points,
      summary: row.summary,
      confirmed_by: row.confirmedBy,
      organisation: row.organisation,
      evidence: row.evidence,
      state: stateOf(row),
      council_on: row.councilOn,
      reviewed_on: row.reviewedOn,
      valid_from: row.occurredOn,
    },
  }),
});

/** A file brings what was accepted; what was refused never comes here. */
function stateOf(row: { readonly councilOn: string | null; readonly reviewedOn: string | null }): string {
  if (row.reviewedOn !== null) return 'CONFIRMED';
  return row.councilOn === null ? 'ENTERED' : 'COUNCIL_ACCEPTED';
}

const socialAssistance = dataset({
  name: 'social-assistance',
  description: 'Social assistance 社会救助',
  readByVerdicts: false,
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

const campaigns = dataset({
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

const signatures = dataset({
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

const socialOrganisationRegister = dataset({
  name: 'social-organisations',
  description: 'Social organisations and committees 社会组织与村（居）民委员会登记',
  readByVerdicts: false,
  table: tables.socialOrganisation,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    kind: oneOf(['KIND', '类型'], {
      社会团体: 'SOCIAL_GROUP',
      基金会: 'FOUNDATION',
      民办非企业单位: 'SERVICE_ORGANISATION',
      村民委员会: 'VILLAGE_COMMITTEE',
      居民委员会: 'NEIGHBOURHOOD_COMMITTEE',
    }),
    registeredOn: date(['REGISTERED_ON', '登记日期']),
    authority: text(['AUTHORITY', '登记机关'], { max: 200 }),
  }),
  toFact: ({ subject, kind, registeredOn, authority }) => ({
    identifiers: { subject_id: subject },
    values: { kind, registered_on: registeredOn, authority, valid_from: registeredOn },
  }),
});

const annualInspections = dataset({
  name: 'annual-inspections',
  description: 'Annual inspections of social organisations 社会组织年检',
  readByVerdicts: false,
  table: tables.annualInspection,
  columns: () => ({
    subject: organisationCode(['SUBJECT', '统一社会信用代码']),
    year: integer(['YEAR', '年度'], { min: 2000, max: 2100 }),
    result: oneOf(['RESULT', '结论'], {
      合格: 'PASSED',
      基本合格: 'BASICALLY_PASSED',
      不合格: 'FAILED',
      未参加: 'NOT_FILED',
    }),
    decidedOn: date(['DECIDED_ON', '结论日期']),
    documentNo: text(['DOCUMENT_NO', '文书号'], { max: 100 }),
  }),
  toFact: ({ subject, year, result, decidedOn, documentNo }) => ({
    identifiers: { subject_id: subject },
    values: { year, result, decided_on: decidedOn, document_no: documentNo, valid_from: decidedOn },
  }),
});

export const datasets: readonly Dataset[] = [
  volunteerHours,
  goodDeeds,
  socialOrganisations,
  donations,
  committees,
  villageMembers,
  villageItems,
  socialAssistance,
  campaigns,
  signatures,
  socialOrganisationRegister,
  annualInspections,
];
