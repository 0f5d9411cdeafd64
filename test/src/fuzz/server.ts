import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';

/** The gateway under fuzzing in a process of its own; tells its memory after a collection, and its sockets, when asked. */
const databases = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;
const { gateway } = await openInstallation({
  config: readConfig(process.env),
  log: openLog('silent'),
  urlOf: async (name) => databases[name] ?? '',
});
process.send?.({ url: gateway.url });
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const sockets = process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length;
  process.send?.({ rss, heapUsed, sockets });
});
