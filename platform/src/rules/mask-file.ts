import { z } from 'zod';
import {
  maskAccount,
  maskAddress,
  maskIdNumber,
  maskIdNumberOnList,
  maskName,
  maskPhone,
  type MaskLevel,
} from './mask.js';
import { regime } from './regime.js';

const MINOR = '某某(未成年人)';

const LEVELS = { L0: 'full', L1: 'partial', L2: 'strong', L3: 'hidden' } as const satisfies Record<string, MaskLevel>;

type Mask = (value: string, level: MaskLevel) => string | null;

const MASKS = {
  NAME: maskName,
  /** A minor's name is shown to nobody whom this mask is for. */
  MINOR_NAME: () => MINOR,
  RESIDENT_ID: maskIdNumber,
  RESIDENT_ID_ON_LIST: onlyPartly(maskIdNumberOnList),
  OTHER_DOCUMENT: maskIdNumber,
  PHONE: maskPhone,
  ACCOUNT: onlyPartly(maskAccount),
  ADDRESS: maskAddress,
} as const satisfies Record<string, Mask>;

const file = z.strictObject({
  kind: z.enum(Object.keys(MASKS) as (keyof typeof MASKS)[]),
  value: z.string().max(1_000),
  level: z.enum(['L0', 'L1', 'L2', 'L3']),
});

/** Masks for display (domain.md 6.5); null is hidden. */
export const maskRegime = regime({
  name: 'mask',
  description: 'how names, numbers and addresses are shown at the levels L0 to L3',
  file,
  judge: ({ kind, value, level }) => ({ masked: MASKS[kind](value, LEVELS[level]) }),
});

/** Some data have one masked form only: it stands for L1 and L2. */
function onlyPartly(mask: (value: string) => string): Mask {
  return (value, level) => (level === 'full' ? value : level === 'hidden' ? null : mask(value));
}
