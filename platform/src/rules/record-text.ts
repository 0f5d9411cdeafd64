/** The longest free text of a record. */
const LONGEST = 500;

/**
 * Data that no credit record may hold (山东省社会信用条例 art. 42; domain.md 5.2). Free text is where they slip in, so text
 * that names them is refused, and a person writes it anew. The bodies in charge of disease control and of religious affairs
 * are named as bodies, and say nothing of anybody.
 */
const FORBIDDEN =
  /宗教(?!事务)|信教|基因|遗传|指纹|血型|疾病(?!预防控制)|病史|病历|患有|艾滋|乙肝|信访|上访|计划生育|religio|\bgen(e|es|etics?|omes?)\b|\bDNA\b|fingerprint|blood (type|group)|disease(?! control)|medical history|\bpetition/i;

export type TextFault = 'BAD_TEXT' | 'FORBIDDEN_DATA';

/** What is wrong with the texts of an entry, or null. */
export function textFault(texts: readonly string[]): TextFault | null {
  if (texts.some((text) => text.trim() === '' || text.length > LONGEST)) return 'BAD_TEXT';
  return texts.some(namesForbiddenData) ? 'FORBIDDEN_DATA' : null;
}

export function namesForbiddenData(text: string): boolean {
  return FORBIDDEN.test(text);
}
