import type { ListingState } from './procedure.js';

/** What an authority or a subject is told: what is wrong, and what to do. */
export const LISTING_REFUSALS = {
  LISTING_NOT_FOUND: 'There is no such procedure of yours. 没有该列入程序。',
  NOT_YOUR_LIST: 'This list is decided by another kind of authority. 该名单由其他机关认定。',
  NOT_REGISTERED: 'The subject is not in the registry. 该主体未登记。',
  LIST_NOT_IN_FORCE: 'The basis of this list is not in force yet: nobody is listed without one. 该名单的依据尚未施行。',
  PENALTY_REQUIRED:
    'This list follows an administrative penalty of your own about this subject; supervision points never list anybody. Name the number of its document. 列入须以本机关已作出的行政处罚为前提，监管扣分不得作为列入依据，请填写处罚决定书文号。',
  PENALTY_UNKNOWN:
    'No penalty of your authority about this subject is known under this number, and another authority’s founds no listing of yours. Check the number, or record the penalty first. 未查到本机关对该主体作出的该文号处罚，他机关处罚不得作为列入依据；请核对文号，或先录入处罚决定。',
  PENALTY_OVER:
    'This penalty is minor, repaired, withdrawn or beyond its term: nothing is founded on it. 该处罚属轻微处罚、已修复、已撤销或已超过公示期限，不得作为列入依据。',
  PENALTY_DISPUTED:
    'The penalty is disputed: decide the objection or the change of its document first. 该处罚正在异议或文书变更处理中，请先作出处理决定。',
  ALREADY_RUNNING: 'A procedure of yours about this subject and list is running. 该主体的同一列入程序正在进行。',
  TEXT_MISSING: 'Fill in the number of the document and every part of it. 请填写文书号及文书各项内容。',
  NUMBER_TAKEN: 'The number is used by another document of your authority. 文书号已被使用。',
  STATEMENT_PERIOD: 'The period for statement and defence is not over. 陈述申辩期限未满。',
  STATEMENT_OVER: 'The period for statement and defence is over. 陈述申辩期限已过。',
  HEARING_REQUIRED: 'The subject asked for a hearing: hold it first. 当事人要求听证，请先举行听证。',
  NOT_IN_CHARGE: 'Only the head of the authority signs a decision. 决定须由机关负责人签发。',
  MEASURE_NOT_LISTED: 'The basis of this list gives no such measure. 该名单依据未规定此惩戒措施。',
  TOO_EARLY: 'Early removal cannot be applied for yet. 尚未达到可申请提前移出的期限。',
  NO_EARLY_REMOVAL: 'The basis of this list gives no early removal. 该名单依据未规定提前移出。',
  WRONG_STATE: 'The procedure does not stand where this may follow. 当前程序状态不允许此操作。',
} as const satisfies Readonly<Record<string, string>>;

export type ListingRefusal = keyof typeof LISTING_REFUSALS;

/** `state`: where the procedure stands, where that is what is wrong. */
export function listingRefused(code: ListingRefusal, state?: ListingState) {
  const message = state ? `${LISTING_REFUSALS[code]} (${state})` : LISTING_REFUSALS[code];
  return { __typename: 'ListingRefused', code, message } as const;
}
