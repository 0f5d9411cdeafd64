import { Fault } from '@xinqiao/platform/errors/fault.js';

/** Requests a minute from one address without a matter (domain.md 7.3(4)). */
const PER_MINUTE = 60;

/** Addresses remembered at once; beyond, the oldest window ends early. */
const MOST_ADDRESSES = 50_000;

/** Counts requests of the public by address, in this gateway. Throws QUOTA_EXCEEDED with the seconds to wait. */
export function publicQuota(perMinute: number = PER_MINUTE): (address: string, now: Date) => void {
  const windows = new Map<string, { readonly until: number; count: number }>();
  return (address, now) => {
    const at = now.getTime();
    const window = windows.get(address);
    if (!window || window.until <= at) {
      windows.delete(address);
      const oldest = windows.size >= MOST_ADDRESSES ? windows.keys().next().value : undefined;
      if (oldest !== undefined) windows.delete(oldest);
      windows.set(address, { until: at + 60_000, count: 1 });
      return;
    }
    window.count += 1;
    if (window.count > perMinute) {
      const retryAfter = Math.ceil((window.until - at) / 1_000);
      throw new Fault('QUOTA_EXCEEDED', `More than ${perMinute} requests a minute came from your address.`, {
        retryAfter,
      });
    }
  };
}
