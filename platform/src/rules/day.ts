import { z } from 'zod';
import { isCalendarDate } from './calendar-date.js';

/** A day as files write it: YYYY-MM-DD, and one that exists. */
export const day = z.iso.date('Write a day that exists as YYYY-MM-DD.').refine(isCalendarDate);
