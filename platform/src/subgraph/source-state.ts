import type { Feeds } from '../database/facts.js';
import type { Dataset } from '../exchange/dataset.js';

/** How far a source's data reach: the oldest of the feeds that verdicts read; nulls when one of them never came. */
export interface SourceState {
  readonly asOf: string | null;
  readonly loadedAt: string | null;
}

export function sourceState(feeds: Feeds, datasets: readonly Dataset[]): SourceState {
  if (last?.feeds !== feeds || last.datasets !== datasets) last = { feeds, datasets, state: stateOf(feeds, datasets) };
  return last.state;
}

/** All subjects of one reading share its feeds, and are answered one after another. */
let last: { readonly feeds: Feeds; readonly datasets: readonly Dataset[]; readonly state: SourceState } | null = null;

function stateOf(feeds: Feeds, datasets: readonly Dataset[]): SourceState {
  const read = datasets.filter((dataset) => dataset.readByVerdicts).map((dataset) => feeds[dataset.name]);
  const known = read.filter((feed) => feed !== undefined);
  if (read.length === 0 || known.length < read.length) return { asOf: null, loadedAt: null };
  return {
    asOf: known.map((feed) => feed.as_of).reduce((a, b) => (a < b ? a : b)),
    loadedAt: known.map((feed) => feed.loaded_at).reduce((a, b) => (Date.parse(a) < Date.parse(b) ? a : b)),
  };
}
