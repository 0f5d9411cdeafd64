/** Milliseconds until something holds; throws after `within`. */
export async function until(holds: () => Promise<boolean>, within = 20_000): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > within) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - began;
}
