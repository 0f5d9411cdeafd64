const BRACKETED_YEAR = /[([（［【〔﹝]\s*((?:19|20)\d\d)\s*[)\]）］】〕﹞]/;

/**
 * The number of a document with its year in the brackets that its kind has, so that one document has one number however a
 * keyboard wrote it: an agency's 〔2026〕 after its code (GB/T 9704-2012, as the reference writes them), a court's （2026）
 * in front (法〔2015〕137号).
 */
export function documentNumber(text: string): string {
  const found = BRACKETED_YEAR.exec(text);
  if (!found) return text;
  const [written, year = ''] = found;
  const before = text.slice(0, found.index).trim();
  const after = text.slice(found.index + written.length).trim();
  return before === '' ? `（${year}）${after}` : `${before}〔${year}〕${after}`;
}
