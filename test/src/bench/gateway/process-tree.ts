import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started have used, as /proc tells it. */
export interface TreeUsage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** Linux counts CPU time in hundredths of a second, on every machine of today. */
const MS_PER_TICK = 10;

interface Stat {
  readonly parent: number;
  readonly ticks: number;
}

export function usageOfTree(root: number): TreeUsage {
  const stats = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat) stats.set(Number(name), stat);
  }
  let cpuMs = 0;
  let rssMb = 0;
  const pending = [root];
  for (let pid = pending.pop(); pid !== undefined; pid = pending.pop()) {
    cpuMs += (stats.get(pid)?.ticks ?? 0) * MS_PER_TICK;
    rssMb += rssOf(pid);
    for (const [child, { parent }] of stats) if (parent === pid) pending.push(child);
  }
  return { cpuMs, rssMb };
}

/** Null for a process that has ended meanwhile. */
function statOf(pid: number): Stat | null {
  const text = textOf(`/proc/${pid}/stat`);
  // The name of the program, in brackets, may hold anything; fields are counted behind it.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields ? { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) } : null;
}

function rssOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`) ?? '')?.[1] ?? 0) / 1_024;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
