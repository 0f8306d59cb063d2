import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of processor time of this process and of everything it started, dead or alive. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childrenTime();
}

/** A tick of the system's clock for processor time; a hundred a second on every Linux there is. */
const tickMilliseconds = 10;

/** Of all children, where the system has /proc; else 0, and the figures lack them. */
function childrenTime(): number {
  const own = statOf(process.pid);
  if (!own) return 0;
  let ticks = own.deadChildren;
  for (const child of childrenOf(process.pid)) {
    const stat = statOf(child);
    if (stat) ticks += stat.used + stat.deadChildren;
  }
  return ticks * tickMilliseconds;
}

function statOf(pid: number): { used: number; deadChildren: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold blanks; fields count from the one behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [user = 0, system = 0, deadUser = 0, deadSystem = 0] = fields.slice(11, 15).map(Number);
    return { used: user + system, deadChildren: deadUser + deadSystem };
  } catch {
    // It ended meanwhile; its parent counts it among its dead.
    return null;
  }
}

function childrenOf(pid: number): number[] {
  const found: number[] = [];
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      const list = readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").trim();
      if (list !== "") found.push(...list.split(" ").map(Number));
    } catch {
      // A thread that ended has started nothing more.
    }
  }
  return found;
}
