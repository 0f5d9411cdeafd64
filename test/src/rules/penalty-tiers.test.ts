import type { PenaltyRow } from '@xinqiao/platform/database/penalty-table.js';
import { penaltyItemsOf } from '@xinqiao/platform/subgraph/penalty-items.js';

/** A penalty of a fictional authority on 海晏信桥纺织有限公司. */
const penalty = (given: Partial<PenaltyRow>): PenaltyRow => ({
  subject_id: 'o1',
  authority_uscc: '1165999900000T501F',
  document_no: '天罚〔2026〕1号',
  authority: '天泽市市场监督管理局',
  conduct: '超范围经营',
  basis: '《无证无照经营查处办法》第十三条',
  kinds: ['FINE'],
  simplified: false,
  fine_yuan: '20000.00',
  confiscated_yuan: null,
  decided_on: '2026-10-01',
  published_until: null,
  facts: null,
  content: null,
  licence: null,
  status: 'IN_FORCE',
  ...given,
});

const codesOf = (given: Partial<PenaltyRow>) =>
  penaltyItemsOf([penalty(given)], '2026-11-01').flatMap(({ indicators }) => indicators.map(({ code }) => code));

describe('a penalty counts by the table of its service (annex 2 行政处罚)', () => {
  const fire = { basis: '《中华人民共和国消防法》第六十条', authority: '天泽市消防救援支队' };
  const police = { authority: '天泽市公安局' };

  test.each([
    [fire, '10000.00', 'O-FIR-03'],
    [fire, '10000.01', 'O-FIR-04'],
    [fire, '29999.99', 'O-FIR-04'],
    [fire, '30000.00', 'O-FIR-05'],
    [fire, '50000.00', 'O-FIR-05'],
    [fire, '50000.01', 'O-FIR-06'],
    [police, '1000.00', 'O-PEN-02'],
    [police, '1000.01', 'O-PEN-03'],
    [police, '9999.99', 'O-PEN-03'],
    [police, '10000.00', 'O-PEN-04'],
    [police, '30000.00', 'O-PEN-04'],
    [police, '30000.01', 'O-PEN-05'],
    [{}, '30000.01', 'O-PEN-07'],
  ])('%j, a fine of %s yuan: %s', (service, fine, code) => {
    expect(codesOf({ ...service, fine_yuan: fine })).toEqual([code]);
  });

  test.each([
    [fire, 'O-FIR-02'],
    [police, 'O-PEN-01'],
    [{}, 'O-PEN-06'],
  ])('%j, a warning beside a fine: %s', (service, code) => {
    expect(codesOf({ ...service, kinds: ['WARNING', 'FINE'] })).toContain(code);
  });
});
