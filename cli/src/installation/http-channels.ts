import type { Config } from '@xinqiao/platform/config/config.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { httpChannel } from '@xinqiao/platform/subgraph/http-channel.js';

export interface HttpChannels extends AsyncDisposable {
  readonly channels: ReadonlyMap<string, SubgraphChannel>;
}

/** The ways to subgraphs of other processes, by their addresses. */
export function openHttpChannels(urls: Readonly<Record<string, string>>, config: Config): HttpChannels {
  const channels = new Map(
    Object.entries(urls).map(([name, url]) => [name, httpChannel(name, url, () => config.sealKeysOf(name))]),
  );
  return {
    channels,
    async [Symbol.asyncDispose]() {
      await Promise.all([...channels.values()].map((channel) => channel[Symbol.asyncDispose]()));
    },
  };
}
