import { Refusal } from "../../refusal.ts";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import type { LoadRequest } from "../load.server.ts";
import type { Message, Staged } from "../mapping.ts";
import { type FigureChange, rehearse } from "../rehearsal.server.ts";

/** How far it is known what loading a file would make of the figures. */
export type Rehearsal =
  | { readonly state: "working" }
  /** So large that it is only done when somebody asks for it. */
  | { readonly state: "offered" }
  | { readonly state: "known"; readonly changes: readonly FigureChange[] }
  | { readonly state: "failed"; readonly message: Message };

/** A rehearsal costs as much as the load: beyond this many records it waits to be asked for. */
const mostUnasked = 200_000;

interface Held {
  readonly version: number;
  readonly abort: AbortController;
  now: Rehearsal;
}

const all = new WeakMap<Warehouse, Map<Staged, Held>>();

/**
 * The rehearsal of a staged file on the warehouse as it is; started if there is none.
 * It is known as long as neither the file is read another way nor the data changes.
 */
export function rehearsal(warehouse: Warehouse, request: LoadRequest, isAsked: boolean): Rehearsal {
  const held = all.get(warehouse) ?? new Map<Staged, Held>();
  all.set(warehouse, held);
  const known = held.get(request.staged);
  if (known?.version === warehouse.version) return known.now;
  if (!isAsked && request.staged.read > mostUnasked) return { state: "offered" };
  for (const [staged, old] of held) {
    if (old.version !== warehouse.version) held.delete(staged);
  }
  const started: Held = {
    version: warehouse.version,
    abort: new AbortController(),
    now: { state: "working" },
  };
  held.set(request.staged, started);
  rehearse(warehouse, request, started.abort.signal).then(
    (changes) => {
      started.now = { state: "known", changes };
    },
    (cause: unknown) => {
      // Ended for the sake of a write; whoever asks again has it done again.
      if (isEnded(cause)) held.delete(request.staged);
      else started.now = { state: "failed", message: messageOf(cause) };
    },
  );
  return started.now;
}

const isEnded = (cause: unknown) => cause instanceof Error && cause.name === "AbortError";

function messageOf(cause: unknown): Message {
  if (cause instanceof Refusal) return { id: cause.id, values: cause.values };
  console.error(cause);
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { id: "preview.figures.failed", values: { detail } };
}

/** Ends all rehearsals under way, so that a load has its turn at once. */
export function stopRehearsals(warehouse: Warehouse): void {
  for (const { abort, now } of all.get(warehouse)?.values() ?? []) {
    if (now.state === "working") abort.abort();
  }
}
