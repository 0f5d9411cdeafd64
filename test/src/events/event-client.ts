export interface HeardEvent {
  readonly id: number;
  readonly data: { readonly change: string; readonly entry: string; readonly name?: string; readonly kind?: string };
}

/** A browser's EventSource in small: keeps the last id, and comes back with it when it is told to. */
export class EventClient {
  readonly heard: HeardEvent[] = [];
  lastId: number | null = null;
  #left = new AbortController();

  /** Resolves when the stream is open. */
  async connect(url: string, headers: Record<string, string> = {}): Promise<Response> {
    this.#left = new AbortController();
    const given = this.lastId === null ? headers : { ...headers, 'last-event-id': String(this.lastId) };
    const response = await fetch(url, { headers: given, signal: this.#left.signal });
    if (response.ok) this.#read(response).catch(() => undefined);
    return response;
  }

  disconnect(): void {
    this.#left.abort();
  }

  async until(holds: (heard: readonly HeardEvent[]) => boolean, ms = 5_000): Promise<void> {
    const deadline = Date.now() + ms;
    while (!holds(this.heard)) {
      if (Date.now() > deadline) throw new Error(`Heard only ${JSON.stringify(this.heard)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async #read(response: Response): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) this.#take(block);
    }
  }

  #take(block: string): void {
    const [, id, data] = /^id: (\d+)\ndata: (.*)$/s.exec(block) ?? [];
    if (id === undefined || data === undefined) return;
    this.lastId = Number(id);
    this.heard.push({ id: Number(id), data: JSON.parse(data) as HeardEvent['data'] });
  }
}
