import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const rows = z.array(
  z.object({
    domain: z.string().min(1),
    words: z.string(),
    reason_en: z.string().min(1),
    reason_zh: z.string().min(1),
  }),
);

export interface DenyList {
  /** Why a rule of this domain and these labels may not exist; null: nothing speaks against it. */
  reasonAgainst(domain: string, labels: readonly string[]): string | null;
}

/** Reads schema/rulebooks/deny-list.csv: domains, and words that give a forbidden rule away under another domain. */
export function parseDenyList(csvText: string): DenyList {
  const denied = rows
    .parse(parse(csvText, { bom: true, columns: true, skip_empty_lines: true }))
    .map(({ words, ...row }) => ({ ...row, words: words.split('|').filter(Boolean) }));
  return {
    reasonAgainst(domain, labels) {
      const text = labels.join('\n').toLowerCase();
      for (const row of denied) {
        if (row.domain === domain) return `its domain ${domain} is on the deny list: ${row.reason_en}`;
        const word = row.words.find((each) => says(text, each));
        if (word) return `its label says "${word.trim()}", which is on the deny list: ${row.reason_en}`;
      }
      return null;
    },
  };
}

/** English words by their beginning, so that competition is no petition; Chinese has no such borders. */
function says(text: string, word: string): boolean {
  return /^[a-z ]+$/.test(word)
    ? ` ${text.replace(/[^a-z]+/g, ' ')} `.includes(` ${word.trimStart()}`)
    : text.includes(word);
}
