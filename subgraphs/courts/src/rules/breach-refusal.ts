import type { BreachRefusal } from '../resolver-types.gen.js';

/** Why a judgment grounds no flag, and what to do; for clerks, in both languages. */
export const BREACH_REFUSALS: Readonly<Record<BreachRefusal, string>> = {
  JUDGMENT_NOT_FOUND:
    'No judgment of this number against the body of your case is registered. Check the number and the case. 未找到该文书，请核对文书号和案件。',
  JUDGMENT_OF_ANOTHER_COURT:
    'Another court gave this judgment; only that court may flag on it. 该文书由其他法院作出，仅该法院可以标记。',
  NOT_EFFECTIVE:
    'The judgment is not effective. Flag again after the appeal period or the second instance. 文书未生效，生效后方可标记。',
  NOT_A_GOVERNMENT_BODY:
    'The defendant is no government body or public institution; this flag is not for it. 被告不是机关或事业单位。',
  NO_BREACH_FOUND:
    'The judgment finds no breach by the body, or orders nothing that grounds a flag. 未认定行政机关违约，或判项不构成标记依据。',
  COMPENSATION_ONLY:
    'Compensation for a lawful change is no breach (法释〔2019〕17号 art. 16(1), 21). 合法变更、解除的补偿不是违约。',
  INVALID_AGREEMENT:
    'An invalid agreement is not broken; its fault is recorded with the judgment (art. 12, 15). 协议无效不属于违约。',
  MEDIATED:
    'It was settled by mediation; flag again if it is not performed in time (行政诉讼法 art. 94). 已调解结案，逾期不履行的方可标记。',
  AGREEMENT_BEFORE_2015_05:
    'The agreement was concluded before 1 May 2015; this interpretation does not apply (art. 28). 协议订立于2015年5月1日之前，不适用该解释。',
  SUIT_BEFORE_2020:
    'The suit began before 1 January 2020; this interpretation is in force for later ones (art. 29). 案件受理于2020年1月1日之前，不适用该解释。',
  NOT_AN_ADMINISTRATIVE_AGREEMENT:
    'No administrative agreement is registered for this judgment. Register it first, if it is one. 文书未登记行政协议，请先登记。',
};
