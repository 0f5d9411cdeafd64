/** Why nothing is recorded, scored or shown of a child (domain.md 5.2). */
export const NO_CREDIT_SUBJECT = 'Nobody under 18 is a credit subject. 未满18周岁不是信用主体。';
