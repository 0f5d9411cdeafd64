import { readConfig } from '@xinqiao/platform/config/config.js';
import { openDatabase } from '@xinqiao/platform/database/database.js';
import { openWebhookSender, type WebhookSender } from '@xinqiao/platform/webhooks/send-webhook.js';
import { pushChanges } from '@xinqiao/tax/commands/push-changes.js';
import { openStore } from '@xinqiao/tax/store.js';
import { tax } from '@xinqiao/tax/subgraph.js';

/**
 * The tax authority's worker, which is killed once the receiver has a message and before it is marked:
 * `node die-pushing.js <database> <agreement> <instant>`.
 */
const [url = '', agreement = '', instant = ''] = process.argv.slice(2);
const config = readConfig({ ...process.env, LOG_LEVEL: 'silent' });
const { entities, migrations } = tax;
const database = await openDatabase({ url, entities, migrations, poolSize: 2 });
const real = openWebhookSender(config.endpoints);
const mortal: WebhookSender = {
  ...real,
  async send(...sent) {
    await real.send(...sent);
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  },
};
const around = { store: openStore(database, config), sender: mortal, clock: () => new Date(instant), chance: () => 1 };
await pushChanges(around, agreement);
