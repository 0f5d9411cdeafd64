import pg from 'pg';

/** One connection of its own, that nobody waits for. */
export interface LoneConnection extends AsyncDisposable {
  /** Opened at the first need, and anew after it was lost. Throws while the database cannot be reached. */
  client(): Promise<pg.Client>;
}

export interface LoneConnectionOptions extends pg.ClientConfig {
  /** What a connection is made ready with before anybody gets it. */
  readonly prepare: (client: pg.Client) => unknown;
  readonly onLost?: () => void;
}

export function openLoneConnection({ prepare, onLost, ...config }: LoneConnectionOptions): LoneConnection {
  let connecting: Promise<pg.Client> | null = null;

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...config, keepAlive: true });
    // Whatever breaks a connection ends it, too.
    client.on('error', () => undefined);
    client.on('end', () => {
      connecting = null;
      onLost?.();
    });
    await client.connect();
    await prepare(client);
    return client;
  }

  return {
    client() {
      connecting ??= connect().catch((error: unknown) => {
        connecting = null;
        throw error;
      });
      return connecting;
    },
    async [Symbol.asyncDispose]() {
      await connecting?.then((client) => client.end()).catch(() => undefined);
    },
  };
}
