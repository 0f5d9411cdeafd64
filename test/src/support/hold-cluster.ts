import { openCluster } from '@xinqiao/platform/database/cluster.js';

/** A process that opens a cluster and keeps it until it is ended: `node hold-cluster.js <folder>`. */
const cluster = await openCluster({ folder: process.argv[2] ?? '', durable: true });
process.send?.(cluster.urlOf('postgres'));
setInterval(() => undefined, 60_000);
