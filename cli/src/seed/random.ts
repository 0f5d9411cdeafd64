/** Numbers that look like chance and are the same on every machine. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  /** Normally distributed, mean 0 and deviation 1. */
  normal(): number;
  /** One value by its weight. */
  weighted<Value>(choices: readonly (readonly [Value, number])[]): Value;
}

/** mulberry32: 32 bits of state are enough for a plan of some millions of draws. */
export function openRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (below) => Math.floor(next() * below),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    weighted(choices) {
      const all = choices.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * all;
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      const last = choices.at(-1);
      if (!last) throw new Error('There is nothing to choose from.');
      return last[0];
    },
  };
}
