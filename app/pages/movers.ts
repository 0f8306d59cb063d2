/** One value of a dimension now and at the comparison; null where it is not known. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
}

/** What moved a sum most in the direction in which it moved. */
export interface Mover {
  readonly label: string;
  readonly by: number;
  readonly total: number;
}

/**
 * The group whose change is the largest part of a sum's change. Null where the sum
 * did not move, there is but one group, or no group moved the same way.
 */
export function largestMover(now: readonly Group[], before: readonly Group[]): Mover | null {
  const keys = new Set([...now, ...before].map((group) => group.key));
  if (keys.size < 2) return null;
  const valueIn = (groups: readonly Group[], key: string) =>
    groups.find((group) => group.key === key)?.value ?? 0;
  const changes = [...keys].map((key) => ({
    label: [...now, ...before].find((group) => group.key === key)?.label ?? key,
    by: valueIn(now, key) - valueIn(before, key),
  }));
  const total = changes.reduce((sum, change) => sum + change.by, 0);
  const same = changes
    .filter((change) => change.by * total > 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const first = same[0];
  return first ? { ...first, total } : null;
}
