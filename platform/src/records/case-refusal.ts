import type { Label } from '../rules/label.js';

/** Why nothing was done, and what to do. */
export const CASE_REFUSALS = {
  NOT_YOUR_RECORD: {
    en: 'Only the subject itself, or who holds its mandate, files this, under OWN_RECORD.',
    zh: '仅本人或其受托人可在本人查询事项下提出。',
  },
  RECORD_NOT_FOUND: {
    en: 'There is no record of this reference; take the reference that your own record shows.',
    zh: '没有该编号的记录，请使用本人查询所示编号。',
  },
  BAD_TEXT: { en: 'Write 1 to 2,000 characters.', zh: '请填写1至2000字。' },
  BAD_EVIDENCE: {
    en: 'Name at most 20 pieces of evidence, each of 1 to 200 characters.',
    zh: '证据最多20项，每项1至200字。',
  },
  ALREADY_FILED: { en: 'It is filed already and is being handled: `first`.', zh: '已经提出，正在办理。' },
  ALREADY_DECIDED: {
    en: 'It was decided: `first`. Against the decision, ask for administrative review or go to court.',
    zh: '已经作出决定；不服的，可以申请行政复议或者提起诉讼。',
  },
  OWN_OBJECTION: {
    en: 'Objections to records of this kind have a command of their own: objectToClass, objectToVillageItem.',
    zh: '对该类记录的异议另有专门程序。',
  },
  OUT_OF_USE: { en: 'The record is repaired and in nobody’s use.', zh: '该记录已修复，不再使用。' },
  CONDITIONS_MISSING: { en: 'Conditions of repair are missing: `missing`.', zh: '尚不具备信用修复条件。' },
  OWN_PROCEDURE: {
    en: 'Records of this kind are repaired by the owner’s own procedure, which the record’s remedy names.',
    zh: '该类记录按其主管规定的程序修复。',
  },
  CASE_NOT_FOUND: {
    en: 'There is no case of this id about a subject of your business case.',
    zh: '业务件所列主体没有该编号的申请。',
  },
  WRONG_OUTCOME: { en: 'A case of this kind does not end like this.', zh: '该类申请不能作出此种决定。' },
  NOT_EXTENDABLE: {
    en: 'The rule of this clock knows no extension, or it was used.',
    zh: '该时限不能延长或者已经延长。',
  },
  NOTHING_CORRECTED: { en: 'Name the fields that are corrected.', zh: '请列明更正的内容。' },
  BAD_CORRECTION: {
    en: 'This field cannot be corrected, or not to this value.',
    zh: '该项内容不能更正，或者更正值无效。',
  },
  LEDGER_ENTRY: {
    en: 'A ledger is not rewritten: reverse the entry by its own command first, then decide.',
    zh: '台账不得改写，请先用相应命令冲正，再作决定。',
  },
} as const satisfies Record<string, Label>;

export type CaseRefusal = keyof typeof CASE_REFUSALS;
