import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendarYear, workingDays, type WorkingDays } from './working-days.js';

/** Working days over every `calendars/<year>.csv` of the schema folder. Throws for a file that is wrong. */
export function readCalendars(schemaFolder: string): WorkingDays {
  const folder = join(schemaFolder, 'calendars');
  const years = readdirSync(folder).flatMap((name) => {
    const year = /^(\d{4})\.csv$/.exec(name)?.[1];
    return year === undefined ? [] : parseCalendarYear(Number(year), readFileSync(join(folder, name), 'utf8'));
  });
  return workingDays(years);
}
