import { redirect } from "@remix-run/node";
import { type ChartView, chartView } from "../charts/draw.server.ts";
import { removeKept } from "../habits/removed.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { packContent } from "../packs/content.server.ts";
import { logoOf } from "../packs/logo.server.ts";
import type { Pack } from "../packs/pack.ts";
import { lastLook, listPacks, packOf, savePack } from "../packs/packs.server.ts";
import { packPeriods, type SectionId, sectionIds } from "../packs/sections.ts";
import { Refusal } from "../refusal.ts";
import { readScope } from "../scope/read-scope.ts";
import { writeScope } from "../scope/scope.ts";
import { holdingsOf } from "../server/holdings.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/** What stands in the form of a pack that nobody has saved yet. */
const blank: Omit<Pack, "key" | "name" | "title" | "query"> = {
  company: "",
  colour: "#1f4e79",
  logo: null,
  period: "month",
  compare: "previous",
  sections: [
    "position",
    "aging_trend",
    "dso",
    "effectiveness",
    "recovery",
    "collected",
    "collectors",
  ],
  commentary: {},
};

/** Every pack that was saved. */
export async function packList() {
  const warehouse = await openWarehouse();
  const { isEmpty } = await holdingsOf(warehouse);
  const packs = await listPacks(warehouse.directory);
  return {
    isEmpty,
    packs: packs.map(({ key, name, title, period, sections }) => ({
      key,
      name,
      title,
      period,
      count: sections.length,
    })),
  };
}

/** The form of a pack; `new` begins one with the filters that the reader came with. */
export async function packForm(key: string, request: Request) {
  const warehouse = await openWarehouse();
  const { searchParams } = new URL(request.url);
  if (key === "new") {
    const { scope } = readScope(searchParams);
    // A pack has a time of its own; of what the reader looked at only the filters go along.
    const { where, currency, window, ageBy, cei, buckets } = scope;
    const query = writeScope({ where, currency, window, ageBy, cei, buckets }).toString();
    const look = await lastLook(warehouse.directory);
    return { key: null, pack: { ...blank, ...look, name: "", title: "", query }, isSaved: false };
  }
  const { key: own, ...pack } = await packOf(warehouse.directory, key);
  return { key: own, pack, isSaved: searchParams.get("saved") === "1" };
}

/** One section of a pack as the page shows it before anything is saved as a file. */
export interface PackPreview {
  readonly id: SectionId;
  readonly headline: string;
  readonly topic: string;
  readonly chart: ChartView | null;
  readonly problem: string | null;
  readonly figures: readonly { title: string; value: string; change: string | null }[];
  readonly commentary: string;
  readonly notes: readonly string[];
}

/** What the slides of a saved pack would show now. */
export async function packPreview(
  key: string,
): Promise<{ readonly period: string; readonly slides: readonly PackPreview[] }> {
  const warehouse = await openWarehouse();
  const pack = await packOf(warehouse.directory, key);
  const content = await packContent(warehouse, pack, currentLocale());
  const query = writeScope(content.scope);
  return {
    period: content.period,
    slides: content.slides.map((slide) => ({
      id: slide.id,
      headline: slide.headline,
      topic: slide.topic,
      problem: slide.problem,
      commentary: slide.commentary,
      notes: slide.notes,
      figures: slide.figures.map(({ title, value, change }) => ({ title, value, change })),
      chart: slide.found
        ? chartView(
            slide.section.chart,
            slide.found.rows,
            slide.found.wording,
            { scope: content.scope, asOf: slide.found.asOf },
            query,
          )
        : null,
    })),
  };
}

/** Saves or removes a pack by what its form says, and leads on. */
export async function changePack(key: string, form: FormData): Promise<Response> {
  const { directory } = await openWarehouse();
  const replaced = key === "new" ? null : key;
  if (form.get("do") === "remove" && replaced) {
    return redirect(await removeKept(directory, "packs", replaced, "/board-pack"));
  }
  const before = replaced ? await packOf(directory, replaced) : await lastLook(directory);
  const pack = await savePack(directory, await read(form, before?.logo ?? null), replaced);
  return redirect(`/board-pack/${pack.key}?saved=1`);
}

async function read(form: FormData, logo: string | null): Promise<Omit<Pack, "key">> {
  const word = (name: string) => String(form.get(name) ?? "").trim();
  const chosen = form.getAll("section").map(String);
  const place = (id: SectionId) => Number(form.get(`place.${id}`)) || 0;
  const sections = sectionIds
    .filter((id) => chosen.includes(id))
    .sort((one, other) => place(one) - place(other));
  if (sections.length === 0) throw new Refusal("pack.refusal.no_section", {}, 400);
  const commentary = Object.fromEntries(
    sectionIds
      .map((id) => [id, word(`commentary.${id}`).replaceAll("\r\n", "\n")] as const)
      .filter(([, words]) => words !== ""),
  );
  return {
    name: word("name"),
    title: word("title") || word("name"),
    company: word("company"),
    colour: word("colour") || blank.colour,
    logo: form.get("no-logo") ? null : ((await sentLogo(form.get("logo"))) ?? logo),
    period: packPeriods.find((period) => period === word("period")) ?? "month",
    compare:
      (["previous", "year", "none"] as const).find((one) => one === word("compare")) ?? "none",
    query: word("query"),
    sections,
    commentary,
  };
}

/** The picture that was sent; null if none was. */
async function sentLogo(sent: FormDataEntryValue | null): Promise<string | null> {
  if (!(sent instanceof Blob) || sent.size === 0) return null;
  return logoOf(Buffer.from(await sent.arrayBuffer()));
}
