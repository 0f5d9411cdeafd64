/** Tells how far a long run is: a bar that is drawn over itself on a terminal, a line at each tenth elsewhere. */
export interface Progress {
  count(): void;
  end(): void;
}

/** Characters of the bar. */
const WIDTH = 40;

export function openProgress(total: number, out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>): Progress {
  const began = Date.now();
  // A bar that moves by a hundredth is smooth, and costs nothing.
  const every = Math.max(1, Math.floor(total / (out.isTTY ? 100 : 10)));
  let done = 0;
  const draw = () => {
    const part = Math.min(1, done / total);
    const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    const text = `${bar} ${Math.floor(part * 100)} %  ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} rows  ${seconds} s`;
    out.write(out.isTTY ? `\r${text}` : `${text}\n`);
  };
  return {
    count() {
      done += 1;
      if (done % every === 0) draw();
    },
    end() {
      draw();
      if (out.isTTY) out.write('\n');
    },
  };
}
