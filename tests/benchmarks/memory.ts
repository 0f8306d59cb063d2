import { readdirSync, readFileSync } from "node:fs";

/** Peaks in mebibytes while a meter ran; null where the system does not tell. */
export interface Peak {
  readonly own: number | null;
  readonly all: number | null;
}

/**
 * Watches the resident memory of this process and of everything it started, five
 * times a second, where the system has /proc.
 */
export function measureMemory(): { stop(): Peak } {
  let own = 0;
  let all = 0;
  const look = () => {
    const family = processFamily();
    if (!family) return;
    own = Math.max(own, family.get(process.pid) ?? 0);
    all = Math.max(
      all,
      [...family.values()].reduce((sum, size) => sum + size, 0),
    );
  };
  const timer = setInterval(look, 200);
  look();
  return {
    stop() {
      clearInterval(timer);
      look();
      return own === 0 ? { own: null, all: null } : { own, all };
    },
  };
}

/** Resident mebibytes by process: this one and its descendants. */
function processFamily(): Map<number, number> | null {
  let numbers: number[];
  try {
    numbers = readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return null;
  }
  const found = new Map<number, { parent: number; size: number }>();
  for (const number of numbers) {
    const status = statusOf(number);
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? -1);
    const size = Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    found.set(number, { parent, size });
  }
  const family = new Map<number, number>();
  const add = (number: number) => {
    family.set(number, found.get(number)?.size ?? 0);
    for (const [child, { parent }] of found) if (parent === number) add(child);
  };
  add(process.pid);
  return family;
}

/** A process may end while it is looked at; it then has no memory. */
function statusOf(number: number): string {
  try {
    return readFileSync(`/proc/${number}/status`, "utf8");
  } catch {
    return "";
  }
}
