import type { PromiseRefusal } from '../../resolver-types.gen.js';

/** What happened and what to do, in both languages. */
export const PROMISE_REFUSALS: Readonly<Record<PromiseRefusal, string>> = {
  SUBJECT_NOT_IN_CASE: 'The case does not name this body. 业务件未载明该主体。',
  NOT_A_GOVERNMENT_BODY: 'Promises are registered for government bodies only. 仅登记机关的承诺。',
  PROMISE_NUMBER_TAKEN: 'This number stands for another promise; give a new one. 该编号已用于其他承诺。',
  PROMISE_NOT_FOUND: 'No promise of this number is known of the body. 未找到该编号的承诺。',
  BAD_DATE: 'A day lies in the future, or before what it follows; correct it. 日期有误。',
  ALREADY_PERFORMED: 'The promise is performed. 该承诺已履行。',
  ALREADY_BROKEN: 'The promise was found broken already. 该承诺已认定违约。',
  NOT_DUE: 'The deadline has not passed: nothing is broken yet. 履行期限未届满。',
  LAWFULLY_CHANGED:
    'It was changed for the public interest in the lawful procedure and compensated: no breach (优化营商环境条例 art. 31). 因公共利益依法变更并已补偿，不构成违约。',
};
