import { minorsTold } from '@xinqiao/platform/identity/minors.js';
import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import type { z } from 'zod';
import type { Store } from './store.js';

/** Of whom the registry says that nothing may be recorded here yet. */
const keepMinors: Receiver<Store, z.output<typeof minorsTold>> = {
  senders: ['credit-centre'],
  shape: minorsTold,
  receive: ({ store, manager }, { minors }) => store.keepMinors(manager, minors),
};

export const receivers: Readonly<Record<string, Receiver<Store>>> = {
  'minors-known': keepMinors as Receiver<Store>,
};
