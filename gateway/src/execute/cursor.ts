import { isData, own, type Data } from './response-data.js';

export type Path = readonly (string | number)[];

/** An object of the answer so far, with the client's path to it. */
export interface Place {
  readonly data: Data;
  readonly path: Path;
}

/** Every object below these places at a plan's path, '@' standing for each element of a list; what is null is left out. */
export function placesAt(places: readonly Place[], path: readonly (string | number)[]): Place[] {
  return places.flatMap(({ data, path: from }) => below(data, path, 0, from));
}

function below(value: unknown, path: readonly (string | number)[], at: number, from: Path): Place[] {
  if (Array.isArray(value)) {
    const rest = path[at] === '@' ? at + 1 : at;
    return value.flatMap((element: unknown, index) => below(element, path, rest, [...from, index]));
  }
  if (!isData(value)) return [];
  const key = path[at];
  if (key === undefined) return [{ data: value, path: from }];
  return typeof key === 'string' && key !== '@' ? below(own(value, key), path, at + 1, [...from, key]) : [];
}
