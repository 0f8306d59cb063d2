import { places } from "../components/places.ts";
import { type Locale, text } from "../languages/text.ts";
import { metrics } from "../metrics/index.ts";
import { folded } from "../scope/folded.ts";
import { type Scope, writeScope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { listViews } from "./views.server.ts";

/** Somewhere to go. */
export interface JumpTarget {
  readonly kind: "page" | "view" | "figure" | "customer" | "collector" | "document";
  readonly label: string;
  /** An id beside a name, or the customer of a document; may be empty. */
  readonly detail: string;
  readonly href: string;
}

/** Pages that the masthead has no room for. */
const morePlaces = [
  { to: "/views", id: "views.title" },
  { to: "/data/duplicates", id: "duplicates.title" },
  { to: "/data/mappings", id: "mappings.title" },
  { to: "/data/restatements", id: "restated.title" },
  { to: "/settings/contact-rules", id: "rules.title" },
  { to: "/settings/targets", id: "targets.title" },
  { to: "/glossary", id: "glossary.title" },
] as const;

const mostOfAKind = 20;

/**
 * Saved views, pages, figures, customers, collectors and documents whose name or id holds a text, what
 * begins with it first. Without a text: the views and pages. The scope goes along.
 */
export async function jumpTargets(
  warehouse: Warehouse,
  wanted: string,
  scope: Scope,
  locale: Locale,
): Promise<JumpTarget[]> {
  const query = folded(wanted.trim().slice(0, 100));
  const search = writeScope(scope).toString();
  const pages = [...places, ...morePlaces].map(({ to, id }) => ({
    kind: "page" as const,
    label: text(locale, id),
    detail: "",
    href: search ? `${to}?${search}` : to,
  }));
  const views = (await listViews(warehouse.directory)).map(({ name, address }) => ({
    kind: "view" as const,
    label: name,
    detail: "",
    href: address,
  }));
  if (query === "") return [...views, ...pages];
  const figures = metrics.map(({ id }) => ({
    kind: "figure" as const,
    label: text(locale, `metric.${id}.title`),
    detail: id,
    href: search ? `/figures/${id}?${search}` : `/figures/${id}`,
  }));
  const fixed = [...matching(views, query), ...matching(pages, query), ...matching(figures, query)];
  return [...fixed, ...(await inData(warehouse, wanted.trim().slice(0, 100), scope))];
}

function matching(targets: readonly JumpTarget[], query: string): JumpTarget[] {
  const rank = ({ label, detail }: JumpTarget) => {
    const name = folded(label);
    if (name.startsWith(query) || folded(detail).startsWith(query)) return 0;
    return name.includes(` ${query}`) ? 1 : 2;
  };
  return targets
    .filter(({ label, detail }) => folded(label).includes(query) || folded(detail).includes(query))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostOfAKind);
}

async function inData(warehouse: Warehouse, wanted: string, scope: Scope): Promise<JumpTarget[]> {
  const rows = await warehouse.run<{
    kind: "customer" | "collector" | "document";
    id: string;
    customer_id: string;
    name: string;
  }>("reports/jump_targets", { text: wanted });
  const narrowed = (dimension: "customer_id" | "collector_id", id: string) =>
    writeScope({ ...scope, where: { ...scope.where, [dimension]: [id] } }).toString();
  return rows.map(({ kind, id, customer_id, name }) => {
    if (kind === "document") {
      const customer = new URLSearchParams({ customer: customer_id });
      const href = `/documents/${encodeURIComponent(id)}?${customer}`;
      return { kind, label: id, detail: customer_id, href };
    }
    const href =
      kind === "customer"
        ? `/figures/open_receivables?${narrowed("customer_id", id)}`
        : `/figures/collected?${narrowed("collector_id", id)}`;
    return { kind, label: name || id, detail: name ? id : "", href };
  });
}
