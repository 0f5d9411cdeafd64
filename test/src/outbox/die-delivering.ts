import { courts } from '@xinqiao/courts/subgraph.js';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openWorkers } from '@xinqiao/platform/outbox/open-workers.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { httpChannel } from '@xinqiao/platform/subgraph/http-channel.js';
import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';

/**
 * The court's process, which is killed while it delivers: `node die-delivering.js <database> <recipient> <step>`, where
 * the step is `before` or `after` the recipient has taken the message in.
 */
const [databaseUrl = '', url = '', step] = process.argv.slice(2);
const config = readConfig({ ...process.env, LOG_LEVEL: 'silent' });
const log = openLog('silent');
const tax = httpChannel('tax', url, () => config.sealKeysOf('tax'));
const mortal: SubgraphChannel = {
  ...tax,
  async deliver(message, caller, signal) {
    if (step === 'after') await tax.deliver(message, caller, signal);
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  },
};
const subgraph = await openSubgraph(courts, { config, matters: mattersOf(config), log, databaseUrl });
await openWorkers(subgraph, { channels: new Map([['tax', mortal]]), log });
