import { z } from 'zod';
import { day } from '../rules/day.js';

/** What a corrected field may hold, as text of the decision. */
export const correctable = {
  text: z.string().trim().min(1).max(2_000),
  day,
  maybeDay: day.nullable(),
  /** Yuan, two decimals at most. */
  yuan: z.string().regex(/^\d{1,16}(\.\d{1,2})?$/),
  /** Two decimals at most. */
  decimal: z.string().regex(/^\d{1,6}(\.\d{1,2})?$/),
  oneOf: <const Values extends readonly [string, ...string[]]>(...values: Values) => z.enum(values),
} as const;
