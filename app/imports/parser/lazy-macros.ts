/**
 * Macros that a database may be asked for. Making one costs as much as reading a small file, and a
 * file needs few of them: each is given out once, when a statement first names it.
 */
export class LazyMacros {
  private readonly waiting = new Map<string, string>();

  /** @param macros statements that each make one: `create macro name(…) as …` */
  add(macros: readonly string[]): void {
    for (const macro of macros) {
      const name = /\bcreate macro (\w+)/.exec(macro)?.[1];
      if (name === undefined) throw new Error(`This makes no macro: ${macro}`);
      this.waiting.set(name, macro);
    }
  }

  /** Those that a statement needs and that were not given out yet, each after those it needs itself. */
  take(sql: string): string[] {
    if (this.waiting.size === 0) return [];
    const found: string[] = [];
    for (const [name] of sql.matchAll(/\b\w+(?=\()/g)) {
      const macro = this.waiting.get(name);
      if (macro === undefined) continue;
      this.waiting.delete(name);
      found.push(...this.take(macro), macro);
    }
    return found;
  }
}
