import { parseHTML } from "linkedom";
import type { Block, PaperCard, PaperCell, PaperPage, PaperPicture, PaperTable } from "./block.ts";

/** What is there to work with, and not to read; what is read aloud only stands on the page as well. */
const unread = [
  "script",
  "style",
  "form",
  "button",
  "nav:not(.pages)",
  ".pages a",
  "details",
  ".actions",
  ".filters",
  ".table-tools",
  ".visually-hidden",
  ".sort-mark",
  ".chart-full",
  ".chart-narrow",
  ".chart-help",
  "noscript",
  "input",
  "select",
].join(", ");

/**
 * A page of ours as it was rendered, as what paper shows of it: the same words, numbers and
 * drawings, without what only a screen needs.
 */
export function readPage(html: string): PaperPage | null {
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  const title = main?.querySelector("h1");
  if (!main || !title) return null;
  const chosen = [...main.querySelectorAll(".filters .chips li a[aria-label]")];
  const filters = chosen.map((link) => words(link).replace(/\s*×$/, ""));
  const scope = [words(main.querySelector(".scope-line")), ...filters].filter(Boolean).join(" · ");
  for (const element of [...main.querySelectorAll(unread)]) element.remove();
  const blocks = blocksIn(main);
  // What narrows the figures stands under the title, as on the page.
  const after = blocks.findIndex((block) => block.kind === "heading") + 1;
  if (filters.length > 0) {
    blocks.splice(after, 0, {
      kind: "words",
      text: filters.join(" · "),
      tone: "ink",
      isLarge: false,
    });
  }
  return { title: words(title), scope, blocks };
}

function blocksIn(parent: Element): Block[] {
  return [...parent.children].flatMap((element) => blocksOf(element));
}

function blocksOf(element: Element): Block[] {
  const name = element.tagName.toLowerCase();
  const has = (one: string) => element.classList.contains(one);
  const heading = /^h([1-3])$/.exec(name);
  if (heading) {
    return told(element, (text) => ({
      kind: "heading",
      level: Number(heading[1]) as 1 | 2 | 3,
      text,
    }));
  }
  if (has("cards")) return [{ kind: "cards", cards: [...element.children].map(cardOf) }];
  if (name === "svg") return pictured(element);
  if (name === "table") return tabled(element);
  if (name === "ul" || name === "ol") {
    const items = [...element.children].map(words).filter(Boolean);
    return items.length > 0 ? [{ kind: "list", items }] : [];
  }
  if (name === "dl") {
    const names = [...element.querySelectorAll("dt")];
    const facts = names.map((one) => [words(one), words(one.nextElementSibling)] as const);
    return facts.length > 0 ? [{ kind: "facts", facts }] : [];
  }
  if (name === "p" || hasOwnWords(element)) {
    const isLarge = has("card-value");
    const tone = /\b(note|lead|scope-line|pages|table-found)\b/.test(element.className)
      ? "muted"
      : "ink";
    return told(element, (text) => ({ kind: "words", text, tone, isLarge }));
  }
  return blocksIn(element);
}

function told(element: Element, block: (text: string) => Block): Block[] {
  const text = words(element);
  return text ? [block(text)] : [];
}

/** Whether an element holds text of its own, and not only further elements. */
function hasOwnWords(element: Element): boolean {
  const isInline = (child: Element) => /^(a|b|strong|em|span|time|code|abbr)$/i.test(child.tagName);
  const own = [...element.childNodes].some(
    (node) => node.nodeType === 3 && node.textContent?.trim(),
  );
  const children = [...element.children];
  return own || (children.length > 0 && children.every(isInline) && !element.querySelector("svg"));
}

function words(element: Element | null): string {
  return (element?.textContent ?? "").replaceAll(/[\s\u200b]+/g, " ").trim();
}

function cardOf(card: Element): PaperCard {
  const drawing = card.querySelector("svg");
  const lines = [...card.querySelectorAll(".card-change, .card-note")].map(words);
  return {
    title: words(card.querySelector("h3")),
    value: words(card.querySelector(".card-value")),
    lines: lines.filter(Boolean),
    picture: drawing ? pictureOf(drawing) : null,
  };
}

function pictured(svg: Element): Block[] {
  const picture = pictureOf(svg);
  // What is smaller is a sign beside words.
  return picture && picture.width > 60 ? [{ kind: "chart", picture }] : [];
}

function pictureOf(svg: Element): PaperPicture | null {
  const size = (name: string) => Number.parseFloat(svg.getAttribute(name) ?? "");
  const [width, height] = [size("width"), size("height")];
  if (!(width > 0 && height > 0)) return null;
  return { svg: svg.outerHTML.replaceAll("&nbsp;", "&#160;"), width, height };
}

function tabled(table: Element): Block[] {
  const cells = (row: Element | null): PaperCell[] =>
    [...(row?.children ?? [])].map((cell) => ({
      text: words(cell),
      isNumber: cell.classList.contains("number"),
    }));
  const rows = [...table.querySelectorAll("tbody > tr")].map(cells);
  const last = table.querySelector("tfoot > tr");
  const found: PaperTable = {
    header: cells(table.querySelector("thead > tr")),
    rows,
    sums: last ? cells(last) : null,
  };
  const caption = table.querySelector("caption");
  const title: Block[] = caption
    ? told(caption, (text) => ({ kind: "words", text, tone: "muted", isLarge: false }))
    : [];
  return rows.length > 0 ? [...title, { kind: "table", table: found }] : [];
}
