import type { WeighedItem } from './organisation-item.js';

/** A listing lasts until it ends or is corrected; its direct grade may outlive it by years (art. 20(1)). */
export function isListed({ item, outcome }: WeighedItem, day: string): boolean {
  return outcome === 'COUNTED' && [item.ended_on, item.corrected_on].every((end) => end === null || end > day);
}
