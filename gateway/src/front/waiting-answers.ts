import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface WaitingBounds {
  /** Milliseconds that a client has to take all that was answered to it. */
  readonly within: number;
  /** Bytes of all answers that are not taken yet. */
  readonly bytes: number;
}

/** Answers that were given and that their clients have not taken yet. */
export interface WaitingAnswers {
  /** Called with the answer’s size when the last of it was written. */
  watch(response: ServerResponse, bytes: number): void;
}

/** A client that is behind: by how many answers, and how many bytes these hold. */
interface Behind {
  answers: number;
  bytes: number;
  readonly late: NodeJS.Timeout;
  readonly left: () => void;
}

/**
 * A client that reads letter by letter keeps its connection alive and the rest of its answers in our memory: it is cut
 * when its time is over, and before that when all that is not taken becomes too much, whoever is behind longest first.
 */
export function waitingAnswers({ within, bytes: most }: WaitingBounds): WaitingAnswers {
  const waiting = new Map<Socket, Behind>();
  let together = 0;

  function forget(socket: Socket): void {
    const client = waiting.get(socket);
    if (!client) return;
    waiting.delete(socket);
    together -= client.bytes;
    clearTimeout(client.late);
    socket.off('close', client.left);
  }

  function cut(socket: Socket): void {
    forget(socket);
    // A connection that is closed in peace keeps in the kernel what the client does not take.
    socket.resetAndDestroy();
  }

  function behind(socket: Socket): Behind {
    const known = waiting.get(socket);
    if (known) return known;
    const left = () => forget(socket);
    const client = { answers: 0, bytes: 0, late: setTimeout(() => cut(socket), within), left };
    waiting.set(socket, client);
    socket.once('close', left);
    return client;
  }

  return {
    watch(response, bytes) {
      const { socket } = response.req;
      // Nearly every answer has gone to the kernel as a whole by now.
      if (response.writableFinished || socket.destroyed) return;
      const client = behind(socket);
      client.answers += 1;
      client.bytes += bytes;
      together += bytes;
      response.once('finish', () => {
        if (waiting.get(socket) !== client) return;
        client.answers -= 1;
        client.bytes -= bytes;
        together -= bytes;
        if (client.answers === 0) forget(socket);
      });
      for (const longest of waiting.keys()) {
        if (together <= most) break;
        cut(longest);
      }
    },
  };
}
