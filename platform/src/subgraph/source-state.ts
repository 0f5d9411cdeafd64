import type { Dataset } from '../exchange/dataset.js';

/** One JSON object of all feeds, dataset to {as_of, loaded_at}: part of every store's one statement. */
export const FEEDS_SQL = `(SELECT coalesce(json_object_agg(dataset, json_build_object('as_of', as_of, 'loaded_at', loaded_at)), '{}') FROM feed)`;

export type Feeds = Readonly<Record<string, { readonly as_of: string; readonly loaded_at: string }>>;

/** How far a source's data reach: the oldest of the feeds that verdicts read; nulls when one of them never came. */
export interface SourceState {
  readonly asOf: string | null;
  readonly loadedAt: string | null;
}

export function sourceState(feeds: Feeds, datasets: readonly Dataset[]): SourceState {
  const read = datasets.filter((dataset) => dataset.readByVerdicts).map((dataset) => feeds[dataset.name]);
  if (read.length === 0 || read.some((feed) => feed === undefined)) return { asOf: null, loadedAt: null };
  const known = read.filter((feed) => feed !== undefined);
  return {
    asOf: known.map((feed) => feed.as_of).reduce((a, b) => (a < b ? a : b)),
    loadedAt: known.map((feed) => feed.loaded_at).reduce((a, b) => (Date.parse(a) < Date.parse(b) ? a : b)),
  };
}
