import { instantOf } from '@xinqiao/platform/rules/instant.js';

/** One volunteer service as it was confirmed; times are instants, null where only day and hours are known. */
export interface ServiceTime {
  readonly service_no: string;
  readonly served_on: string;
  readonly hours: number;
  readonly organisation: string | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
}

export type ServiceRefusal = 'DUPLICATE' | 'OVERLAP';

/** Nobody serves more in one day. */
const HOURS_OF_A_DAY = 24;

/**
 * Why a service counts for nothing beside those known of the same person, or null when it counts. Without times two
 * services of one day are told apart by hours and organisation, and together they fit into the day.
 */
export function serviceRefusal(service: ServiceTime, known: readonly ServiceTime[]): ServiceRefusal | null {
  const sameDay = known.filter(({ served_on }) => served_on === service.served_on);
  if (sameDay.some((other) => isSame(service, other))) return 'DUPLICATE';
  if (known.some((other) => overlaps(service, other))) return 'OVERLAP';
  const day = sameDay.reduce((total, { hours }) => total + hours, service.hours);
  return day > HOURS_OF_A_DAY ? 'OVERLAP' : null;
}

/** The services that count, in their order: a later one that repeats or overlaps an earlier one is left out. */
export function countedServices<Service extends ServiceTime>(services: readonly Service[]): Service[] {
  return services.reduce<Service[]>(
    (counted, service) => (serviceRefusal(service, counted) ? counted : [...counted, service]),
    [],
  );
}

function isSame(one: ServiceTime, other: ServiceTime): boolean {
  if (one.started_at !== null && other.started_at !== null) {
    return instant(one.started_at) === instant(other.started_at) && instant(one.ended_at) === instant(other.ended_at);
  }
  return one.hours === other.hours && one.organisation !== null && one.organisation === other.organisation;
}

function overlaps(one: ServiceTime, other: ServiceTime): boolean {
  if (one.started_at === null || other.started_at === null) return false;
  return instant(one.started_at) < instant(other.ended_at) && instant(other.started_at) < instant(one.ended_at);
}

function instant(time: string | null): number {
  return time === null ? Number.NaN : Date.parse(time);
}

const HOUR_MS = 3_600_000;

/** Hours of one service in whole tenths, or null where the times are none of one past service of a day at most. */
export function serviceHours(startedAt: string, endedAt: string, now: Date): number | null {
  const [start, end] = [instantOf(startedAt), instantOf(endedAt)];
  if (!start || !end || end > now) return null;
  const tenths = Math.floor(((end.getTime() - start.getTime()) * 10) / HOUR_MS);
  if (tenths < 1 || tenths > HOURS_OF_A_DAY * 10) return null;
  return tenths / 10;
}
