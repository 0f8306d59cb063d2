/** What may stand in the data twice. */
export const duplicateKinds = ["customers", "invoices", "payments", "collectors"] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

/** Why two things look like one, the best reason first. */
export const duplicateReasons = [
  "lost_zeros",
  "number_formats",
  "equal_payments",
  "spelling",
  "mistyped",
  "same_name",
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** One of several ids that look like the same thing, as a query of `queries/duplicates/` finds it. */
export interface Suspect {
  readonly kind: DuplicateKind;
  readonly reason: DuplicateReason;
  /** What the suspects of one group have in common. */
  readonly group_key: string;
  readonly id: string;
}

/** Ids that may mean one thing. */
export interface DuplicateGroup {
  /** The same as long as the members are. */
  readonly key: string;
  readonly kind: DuplicateKind;
  readonly reasons: readonly DuplicateReason[];
  /** Two or more, sorted. */
  readonly ids: readonly string[];
}

/** One word of the user on some ids. */
export interface Decision {
  readonly id: string;
  readonly kind: DuplicateKind;
  readonly verdict: "same" | "different";
  readonly members: readonly {
    readonly id: string;
    /** Invoices: the client whose number it is, as received; null where the file names none. */
    readonly client: string | null;
  }[];
  /** The id that the others count as, where they are the same. */
  readonly canonical: string | null;
  readonly decidedAt: string;
  readonly decidedBy: string | null;
}

const nameOf = (kind: DuplicateKind, id: string) => `${kind} ${id}`;

/** Sets of names that grow together. */
function joined() {
  const parents = new Map<string, string>();
  const sizes = new Map<string, number>();
  const find = (name: string): string => {
    let root = name;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = name; at !== root; ) {
      const up = parents.get(at) as string;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const sizeOf = (name: string) => sizes.get(name) ?? 1;
  return {
    find,
    /** Joins two sets, if there would be no more in them than may be. */
    join(name: string, other: string, most: number): boolean {
      const [one, two] = [find(name), find(other)];
      if (one === two) return true;
      const size = sizeOf(one) + sizeOf(two);
      if (size > most) return false;
      const [from, to] = sizeOf(one) < sizeOf(two) ? [one, two] : [two, one];
      parents.set(from, to);
      sizes.set(to, size);
      return true;
    },
  };
}

/** Letters may be mistyped from name to name to name: more than this are not one thing. */
const mostByLikeness = 6;

/** Among more that are alike, each is held against its neighbours only. */
const mostHeldAgainstEach = 50;

/**
 * Puts suspects together that share a reason, and leaves out what the user has decided:
 * ids that are different by his word stay apart unless a further one links them. The
 * groups with the best reason come first.
 */
export function groupSuspects(
  suspects: readonly Suspect[],
  decisions: readonly Decision[],
): DuplicateGroup[] {
  const canonical = canonicalIds(decisions);
  const differ = differing(decisions, canonical);
  const sharing = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const key = JSON.stringify([suspect.kind, suspect.reason, suspect.group_key]);
    const known = sharing.get(key);
    if (known) known.push(suspect);
    else sharing.set(key, [suspect]);
  }
  const sets = joined();
  const reasons = new Map<string, Set<DuplicateReason>>();
  const members = new Map<string, Suspect>();
  const byReason = [...sharing.values()].sort(
    ([left], [right]) => placeOf(left as Suspect) - placeOf(right as Suspect),
  );
  for (const group of byReason) {
    for (const [index, one] of group.entries()) {
      const others = group.slice(
        index + 1,
        group.length > mostHeldAgainstEach ? index + 2 : undefined,
      );
      for (const other of others) {
        const names = [nameOf(one.kind, one.id), nameOf(other.kind, other.id)] as const;
        if (names[0] === names[1] || differ.has(pairOf(...names))) continue;
        const most = one.reason === "mistyped" ? mostByLikeness : Number.POSITIVE_INFINITY;
        if (!sets.join(...names, most)) continue;
        for (const [name, suspect] of [
          [names[0], one],
          [names[1], other],
        ] as const) {
          members.set(name, suspect);
          reasons.set(name, (reasons.get(name) ?? new Set()).add(suspect.reason));
        }
      }
    }
  }
  const groups = new Map<string, string[]>();
  for (const name of members.keys()) {
    const root = sets.find(name);
    const known = groups.get(root);
    if (known) known.push(name);
    else groups.set(root, [name]);
  }
  return [...groups.values()]
    .map((names) => {
      const { kind } = members.get(names[0] as string) as Suspect;
      const found = new Set(names.flatMap((name) => [...(reasons.get(name) ?? [])]));
      const ids = names.map((name) => (members.get(name) as Suspect).id).sort();
      return {
        key: JSON.stringify([kind, ...ids]),
        kind,
        reasons: duplicateReasons.filter((reason) => found.has(reason)),
        ids,
      };
    })
    .sort((left, right) => rank(left) - rank(right) || (left.key < right.key ? -1 : 1));
}

function placeOf({ reason }: Suspect): number {
  return duplicateReasons.indexOf(reason);
}

function rank({ reasons, kind }: DuplicateGroup): number {
  const best = reasons[0] ? duplicateReasons.indexOf(reasons[0]) : duplicateReasons.length;
  return best * duplicateKinds.length + duplicateKinds.indexOf(kind);
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** Pairs of ids, each as what it counts as, of which the user said that they are different. */
function differing(
  decisions: readonly Decision[],
  canonical: ReadonlyMap<string, string>,
): Set<string> {
  const pairs = new Set<string>();
  for (const { kind, verdict, members } of decisions) {
    if (verdict !== "different") continue;
    const names = members.map(({ id }) => nameOf(kind, canonical.get(nameOf(kind, id)) ?? id));
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) pairs.add(pairOf(one, other));
    }
  }
  return pairs;
}

/** Name → the id that it counts as, where that is another. */
function canonicalIds(decisions: readonly Decision[]): Map<string, string> {
  return new Map(
    aliasesOf(decisions).map(({ kind, id, canonical }) => [nameOf(kind, id), canonical]),
  );
}

/** An id that counts as another one, as the marts are told. */
interface Alias {
  readonly kind: DuplicateKind;
  readonly id: string;
  readonly canonical: string;
  readonly client: string | null;
}

/**
 * The aliases that follow from the decisions in their order: where one decision's
 * members are another's, they are all the same, and the latest says which id counts.
 */
export function aliasesOf(decisions: readonly Decision[]): Alias[] {
  type Member = Omit<Alias, "canonical">;
  const name = ({ kind, id, client }: Member) => JSON.stringify([kind, client, id]);
  /** Each member's set, whose first is the one that counts. */
  const sets = new Map<string, Member[]>();
  for (const { kind, verdict, members, canonical } of decisions) {
    const kept = members.find(({ id }) => id === canonical);
    if (verdict !== "same" || !kept) continue;
    const said = [kept, ...members].map(({ id, client }): Member => ({ kind, id, client }));
    const together = new Map<string, Member>();
    for (const member of said) {
      for (const one of [member, ...(sets.get(name(member)) ?? [])]) together.set(name(one), one);
    }
    const set = [...together.values()];
    for (const member of set) sets.set(name(member), set);
  }
  return [...new Set(sets.values())].flatMap(([kept, ...others]) =>
    others.map((other) => ({ ...other, canonical: (kept as Member).id })),
  );
}
