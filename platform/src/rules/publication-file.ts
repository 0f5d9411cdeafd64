import { z } from 'zod';
import { day } from './day.js';
import { publicationOf } from './publication.js';
import { gravestOf } from './publication-term.js';
import { regime } from './regime.js';

const file = z.strictObject({
  kinds: z
    .array(z.enum(['MINOR', 'GENERAL', 'SERIOUS']))
    .min(1, 'Name at least one kind.')
    .max(100),
  document_on: day,
  corrected: z.boolean(),
  authority: z.enum(['NDRC', 'SAMR']).default('NDRC').describe('Whose rules; SAMR for market supervision.'),
  minor_needed: z.boolean().default(false).describe('The authority holds publishing a minor penalty necessary.'),
  sector_stops_after: day.nullable().default(null).describe('The end that a sector rule sets for the uncorrected.'),
});

/** Terms of publication (domain.md 5.6). */
export const publicationRegime = regime({
  name: 'publication',
  description: 'from when to when a penalty is published, and from when it may be repaired',
  file,
  judge(facts, { on }) {
    try {
      return publicationOf(
        {
          classUnder: () => gravestOf(facts.kinds),
          authority: facts.authority,
          documentOn: facts.document_on,
          corrected: facts.corrected,
          minorNeeded: facts.minor_needed,
          sectorStopsAfter: facts.sector_stops_after,
        },
        on,
      );
    } catch (error) {
      throw error instanceof RangeError ? new Error(`$.document_on: ${error.message}`, { cause: error }) : error;
    }
  },
});
