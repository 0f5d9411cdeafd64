import { z } from 'zod';

/**
 * Message `minors-known`: ids that the registry made and whose holders are under 18. An id says nothing of its holder, and
 * the registry alone makes them from numbers, so it tells who would otherwise write about a child without knowing.
 */
export const minorsTold = z.object({
  minors: z
    .array(
      z.object({
        person: z.string().regex(/^p\d+_[\w-]{27}$/),
        /** The day on which it turns 18, Asia/Shanghai. */
        adultOn: z.iso.date(),
      }),
    )
    .min(1)
    .max(10_000),
});
