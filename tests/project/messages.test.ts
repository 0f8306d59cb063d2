import { createIntl } from "react-intl";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { languages, locales } from "../../app/languages/languages.ts";
import type { MessageId } from "../../app/languages/messages.ts";
import { metrics } from "../../app/metrics/index.ts";
import { reports } from "../../app/reports/index.ts";
import { place, productSources, read, visit } from "./files.ts";

const messages = new Map(
  await Promise.all(
    locales.map(async (locale) => [locale, await languages[locale].load()] as const),
  ),
);
const english = await languages.en.load();
const ids = Object.keys(english);
const areas = new Set(ids.map((id) => id.slice(0, id.indexOf("."))));

/** Calls that take a message id. */
const takers = new Set(["text", "t", "windowTitle", "Refusal"]);

interface Mention {
  readonly id: string;
  readonly place: string;
}

/** Every literal of the code that is, or could be, a message id. */
function mentions() {
  const certain: Mention[] = [];
  const literals = new Set<string>();
  const patterns: {
    readonly pattern: RegExp;
    readonly text: string;
    readonly place: string;
    readonly isTaken: boolean;
  }[] = [];
  for (const file of productSources()) {
    if (/^app\/languages\/[a-z]{2,3}\.ts$/.test(file)) continue;
    visit(file, (node, source) => {
      if (ts.isStringLiteralLike(node)) {
        literals.add(node.text);
        if (looksLikeId(node.text) && (isTaken(node) || isNamed(node))) {
          certain.push({ id: node.text, place: place(node, source) });
        }
      }
      if (ts.isTemplateExpression(node) && /^[a-z_]+\.[\w.-]*$/.test(node.head.text)) {
        const rest = node.templateSpans.map((span) => span.literal.text);
        patterns.push({
          pattern: new RegExp(`^${[node.head.text, ...rest].map(asPattern).join(".+")}$`),
          text: node.getText(),
          place: place(node, source),
          isTaken: isTaken(node),
        });
      }
    });
  }
  return { certain, literals, patterns };
}

const asPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\-]/g, "\\$&");
const looksLikeId = (text: string) => /^[a-z_]+(\.[\w-]+)+$/.test(text);

/** What a literal is given to, also through `condition ? a : b`. */
function receiver(node: ts.Node): ts.Node {
  let at: ts.Node = node.parent;
  while (ts.isConditionalExpression(at) || ts.isParenthesizedExpression(at)) at = at.parent;
  return at;
}

/** The `id` of a message or of a component, where its area is one of the texts. */
function isNamed(node: ts.StringLiteralLike): boolean {
  const at = receiver(node);
  const named = ts.isPropertyAssignment(at) || ts.isJsxAttribute(at);
  return (
    named && at.name.getText() === "id" && areas.has(node.text.slice(0, node.text.indexOf(".")))
  );
}

/** An argument of a call that takes a message id. */
function isTaken(node: ts.Node): boolean {
  const at = receiver(node);
  if (!ts.isCallExpression(at) && !ts.isNewExpression(at)) return false;
  const called = at.expression;
  const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
  return takers.has(name);
}

/** The values that a message writes, by name; the words inside of a choice are no values. */
function named(message: string): string {
  const names = new Set<string>();
  let at = 0;
  const word = () => {
    const found = /^\s*([=\w]*)\s*/.exec(message.slice(at));
    at += found?.[0].length ?? 0;
    return found?.[1] ?? "";
  };
  // From the first sign of a text to the brace that ends it.
  const text = () => {
    for (; at < message.length && message[at] !== "}"; at += 1) {
      if (message[at] !== "{") continue;
      at += 1;
      names.add(word());
      const isChoice = /^,\s*(plural|select)\s*,/.exec(message.slice(at));
      if (!isChoice) at = message.indexOf("}", at);
      else {
        at += isChoice[0].length;
        while (word() !== "" && message[at] === "{") {
          at += 1;
          text();
          at += 1;
        }
      }
    }
  };
  text();
  return [...names].sort().join(", ");
}

const found = mentions();

describe("the texts", () => {
  test("every message that the code asks for exists", () => {
    const missing = found.certain.filter(({ id }) => !(id in english));
    expect(missing).toEqual([]);
  });

  test("every composed id stands for at least one message", () => {
    const empty = found.patterns
      .filter(({ text, isTaken }) => isTaken || areas.has(text.slice(1, text.indexOf("."))))
      .filter(({ pattern }) => !ids.some((id) => pattern.test(id)))
      .map(({ text, place }) => `${place} ${text}`);
    expect(empty).toEqual([]);
  });

  test("every message is used", () => {
    const unused = ids.filter(
      (id) => !found.literals.has(id) && !found.patterns.some(({ pattern }) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
  });

  test("every metric and every report says in words what it is", () => {
    const wanted = [
      ...metrics.flatMap(({ id }) =>
        ["title", "description", "formula", "source"].map((text) => `metric.${id}.${text}`),
      ),
      ...reports.flatMap(({ id }) => [`report.${id}.title`, `report.${id}.description`]),
    ];
    expect(wanted.filter((id) => !(id in english))).toEqual([]);
  });

  test.each(locales)("%s has every message and no other", (locale) => {
    expect(Object.keys(messages.get(locale) ?? {}).sort()).toEqual([...ids].sort());
  });

  test.each(locales)("a message of %s names the same values as the English one", (locale) => {
    const faults = Object.entries(messages.get(locale) ?? {})
      .map(([id, message]) => ({
        id,
        own: named(message),
        theirs: named(english[id as MessageId] ?? ""),
      }))
      .filter(({ own, theirs }) => own !== theirs)
      .map(({ id, own, theirs }) => `${id}: ${own} for ${theirs}`);
    expect(faults).toEqual([]);
  });

  test("no text is fixed to one language", () => {
    const fixed = productSources().filter((file) => /\btext\(\s*"[a-z]{2,3}",/.test(read(file)));
    expect(fixed).toEqual([]);
  });

  test.each(locales)("every message of %s can be formatted", (locale) => {
    const texts = { ...messages.get(locale) };
    const faults: string[] = [];
    const onError = (error: Error) => faults.push(error.message);
    const intl = createIntl({ locale, messages: texts, defaultLocale: "en", onError });
    for (const [id, message] of Object.entries(texts)) {
      const names = [...message.matchAll(/\{\s*(\w+)/g)].map((match) => match[1] as string);
      const tags = [...message.matchAll(/<(\w+)>/g)].map((match) => match[1] as string);
      const values = Object.fromEntries([
        ...names.map((name) => [name, 1] as const),
        ...tags.map((tag) => [tag, (parts: unknown) => String(parts)] as const),
      ]);
      const text = intl.formatMessage({ id }, values);
      if (String(text).trim() === "") faults.push(`${id} is empty`);
    }
    expect(faults).toEqual([]);
  });
});
