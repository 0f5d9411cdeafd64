import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { recordChangedReceiver } from './commands/change-notices.js';
import type { Store } from './store.js';

export const receivers: Readonly<Record<string, Receiver<Store>>> = {
  'record-changed': recordChangedReceiver as Receiver<Store>,
};
