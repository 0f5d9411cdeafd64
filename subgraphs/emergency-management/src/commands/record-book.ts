import { factBook } from '@xinqiao/platform/records/record-book.js';
import type { Context } from '../loaders.js';
import { records } from '../rules/records.js';
import type { EmergencyManagementFacts } from '../store.js';

/** The bureau is Yiwu's, whose rules it applies. */
const YIWU = '330782';

/** Who decides about the records that are kept here. */
export const book = factBook<EmergencyManagementFacts, Context>(records, {
  officers: ['emergency-bureau'],
  division: YIWU,
  read: ({ load }, subject) => load.facts.load(subject),
});
