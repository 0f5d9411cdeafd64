import { isData, own, type Data } from './response-data.js';

export type Path = readonly (string | number)[];

/** An object of the answer so far, with the client's path to it. */
export interface Place {
  readonly data: Data;
  readonly path: Path;
}

/** Every object below these places at a plan's path, '@' standing for each element of a list; what is null is left out. */
export function placesAt(places: readonly Place[], path: readonly (string | number)[]): Place[] {
  const found: Place[] = [];
  for (const { data, path: from } of places) collect(data, path, 0, from, found);
  return found;
}

function collect(value: unknown, path: readonly (string | number)[], at: number, from: Path, into: Place[]): void {
  if (Array.isArray(value)) {
    const rest = path[at] === '@' ? at + 1 : at;
    value.forEach((element: unknown, index) => collect(element, path, rest, [...from, index], into));
    return;
  }
  if (!isData(value)) return;
  const key = path[at];
  if (key === undefined) into.push({ data: value, path: from });
  else if (typeof key === 'string' && key !== '@') collect(own(value, key), path, at + 1, [...from, key], into);
}
