/** Data as subgraphs answer it: JSON objects whose keys are response keys. */
export type Data = Record<string, unknown>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value of a key; nothing inherited is ever an answer. */
export function own(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

/** Sets a key without ever reaching a setter of the prototype, whatever the key is called. */
export function put(data: Data, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(data, key, { value, writable: true, enumerable: true, configurable: true });
  else data[key] = value;
}

/** Whether a key can be read and set as it is: no object inherits a value or a setter under its name. */
export function isPlainKey(key: string): boolean {
  return !(key in Object.prototype);
}

/** Takes over what another fetch answered for the same object. */
export function mergeInto(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const known = own(target, key);
    if (isData(known) && isData(value)) mergeInto(known, value);
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergeLists(known, value);
    else put(target, key, value);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((value, at) => {
    const known = target[at];
    if (isData(known) && isData(value)) mergeInto(known, value);
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) mergeLists(known, value);
    else target[at] = value;
  });
}
