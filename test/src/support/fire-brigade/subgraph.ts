import { factTable, CURRENT, createFactTable, subjectFactsReader } from '@xinqiao/platform/database/facts.js';
import { date, subjectIdentifier, text } from '@xinqiao/platform/exchange/columns.js';
import { dataset } from '@xinqiao/platform/exchange/dataset.js';
import type { CallContext } from '@xinqiao/platform/subgraph/call-context.js';
import { creditItem, releaseItems } from '@xinqiao/platform/subgraph/credit-items.js';
import type { SubgraphDefinition } from '@xinqiao/platform/subgraph/definition.js';
import { sourceState } from '@xinqiao/platform/subgraph/source-state.js';
import DataLoader from 'dataloader';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An eighth agency as small as one can be, to show what joining takes. */

const orders = factTable('fire_order', ['order_no'], {
  order_no: { type: 'text' },
  subject_id: { type: 'text' },
});

class FireOrders1764000009000 implements MigrationInterface {
  readonly name = 'FireOrders1764000009000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createFactTable('fire_order', ['order_no'], 'order_no text NOT NULL, subject_id text NOT NULL'));
  }
  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const datasets = [
  dataset({
    name: 'fire-orders',
    description: 'Open orders of the fire brigade 消防责令改正',
    readByVerdicts: true,
    table: orders,
    columns: (reading) => ({
      subject: subjectIdentifier(['SUBJECT'], reading),
      orderNo: text(['ORDER_NO'], { max: 100 }),
      issuedOn: date(['ISSUED_ON']),
    }),
    toFact: ({ subject, orderNo, issuedOn }) => ({
      identifiers: { subject_id: subject },
      values: { order_no: orderNo, valid_from: issuedOn },
    }),
  }),
];

type Facts = Awaited<ReturnType<typeof readFacts>>[number];
const readFacts = subjectFactsReader<{ orders: readonly { subject_id: string; order_no: string }[] }>('fire_facts', {
  orders: `SELECT subject_id, order_no FROM fire_order WHERE ${CURRENT}`,
});

interface Store {
  factsOf(ids: readonly string[], day: string): Promise<Facts[]>;
}
interface Loaders {
  readonly facts: DataLoader<string, Facts>;
}
type Context = CallContext<Store, Loaders>;

export const fireBrigade: SubgraphDefinition<Store, Loaders> = {
  name: 'fire-brigade',
  entities: [orders.entity],
  migrations: [FireOrders1764000009000],
  datasets,
  openStore: (database) => ({ factsOf: (ids, day) => readFacts(database, ids, day) }),
  openLoaders: (store, today) => ({ facts: new DataLoader((ids) => store.factsOf(ids, today)) }),
  resolvers: {
    Subject: {
      fireSafety: async ({ id }: { id: string }, _: unknown, ctx: Context) => {
        const facts = await ctx.load.facts.load(id);
        return { ...sourceState(facts.feeds, datasets), openOrders: facts.orders.map(({ order_no }) => order_no) };
      },
      fireItems: async ({ id }: { id: string }, _: unknown, ctx: Context) => {
        const facts = await ctx.load.facts.load(id);
        const items = facts.orders.map(({ order_no }) =>
          creditItem({ code: 'FIRE_ORDER', slice: 'S3', reference: order_no, legalBasis: '《消防法》第五十四条' }),
        );
        return releaseItems(ctx, facts, datasets, items);
      },
    },
  },
};
