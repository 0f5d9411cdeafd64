/**
 * Kinds of the 全国公共信用信息基础目录: nothing beyond it is collected as credit information (domain.md 5.4). Eleven since 2021,
 * the last two since the edition of 2024; their names from general knowledge, to be confirmed before production.
 */
export type CatalogueKind =
  | 'REGISTRATION'
  | 'JUDICIAL'
  | 'ADMINISTRATIVE'
  | 'TITLES'
  | 'ABNORMAL_OPERATION'
  | 'SERIOUS_LIST'
  | 'CONTRACT'
  | 'COMMITMENT'
  | 'EVALUATION'
  | 'HONOUR'
  | 'VOLUNTARY'
  | 'INTELLECTUAL_PROPERTY'
  | 'SOCIAL_INSURANCE';

/** The edition by which records are kept. */
export const CATALOGUE_EDITION = '2024';
