/**
 * Classes of tax owed that the catalogue knows (annex 2 涉税事项/1 to 3) and does not put into figures. Read as 法释〔2024〕4号
 * art. 2 reads the same words of the Criminal Law: large from 100,000 yuan, very large from 500,000; 以上 includes the figure.
 */
const CLASSES = [
  { code: 'O-TAX-03', from: 500_000 },
  { code: 'O-TAX-02', from: 100_000 },
] as const;

const BELOW = 'O-TAX-01';

/** The catalogue's code for an amount in yuan, as text with two decimals. */
export function arrearsIndicatorOf(amountYuan: string): string {
  const yuan = Number(amountYuan);
  return CLASSES.find(({ from }) => yuan >= from)?.code ?? BELOW;
}
