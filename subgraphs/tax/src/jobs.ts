import { enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { dailyAt, type Job, type JobContext } from '@xinqiao/platform/outbox/job.js';
import { openWebhookSender } from '@xinqiao/platform/webhooks/send-webhook.js';
import { z } from 'zod';
import { pushChanges } from './commands/push-changes.js';
import { tellAList } from './commands/tell-a-list.js';
import { tellListEntries } from './commands/tell-list-entry.js';
import { PUSH_ALL, PUSH_ONE, type Store } from './store.js';

const agreementShape = z.object({ agreement: z.uuid() });

/** Pushing is two kinds of work: one that finds who is served, and one for each recipient, so that none waits for another. */
export const jobs: Readonly<Record<string, Job<Store>>> = {
  'tell-list-entries': { crontab: dailyAt('02:30'), run: (_, { store }) => tellListEntries(store) },
  'tell-a-list': { crontab: '*/5 * * * *', run: (_, { store, today }) => tellAList(store, today) },
  [PUSH_ALL]: { crontab: '*/5 * * * *', run: (_, ctx) => pushToAll(ctx) },
  [PUSH_ONE]: { run: (payload, ctx) => pushToOne(ctx, agreementShape.parse(payload).agreement) },
};

async function pushToAll({ store }: JobContext<Store>): Promise<void> {
  const agreements = await store.agreementsToServe();
  await store.transaction(async (manager) => {
    for (const agreement of agreements)
      await enqueueJob(manager, PUSH_ONE, { agreement }, { jobKey: `push ${agreement}` });
  });
}

async function pushToOne({ store, config, now }: JobContext<Store>, agreement: string): Promise<void> {
  await using sender = openWebhookSender(config.endpoints);
  // The job's own clock: it began when the context says, and goes on with the time that it takes.
  const began = Date.now();
  const clock = () => new Date(now.getTime() + Date.now() - began);
  const runAt = await pushChanges({ store, sender, clock, chance: Math.random }, agreement);
  if (!runAt) return;
  const waits = new Date(Date.now() + Math.max(0, runAt.getTime() - clock().getTime()));
  await store.transaction((manager) =>
    enqueueJob(manager, PUSH_ONE, { agreement }, { jobKey: `push ${agreement}`, runAt: waits }),
  );
}
