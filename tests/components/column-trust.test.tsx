import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ColumnTrustNote, trustsOf } from "../../app/components/column-trust.tsx";
import { reasonsByHeader } from "../../app/components/reasons.ts";
import { type Locale, text } from "../../app/languages/text.ts";
import { LanguageProvider } from "../../app/languages/use-text.tsx";
import { recognised } from "../imports/stage/staging.ts";

/** A number by what it holds, a customer by a shared name, days by their own, an amount by one that is like it. */
const list = [
  "Q7;Debtor;Issue date;Due date;Amountt;Currency",
  ...Array.from(
    { length: 12 },
    (_, at) =>
      `INV-${at + 1};Customer ${at % 5};2026-01-${at + 10};2026-02-${at + 10};${at + 1}50.00;EUR`,
  ),
].join("\n");

const languages: readonly Locale[] = ["en", "pl", "sv", "cs", "lt", "fil"];

test("the preview says of each column how sure it is, and by what it was found", async () => {
  const recognition = await recognised("list.csv", list);
  const { mapping } = recognition;
  const headers = mapping?.layout.headers ?? [];
  const trusts = trustsOf({ recognition, mapping, isRemembered: false });
  const found = headers.map((header, index) => [header, trusts.get(index)?.by]);
  expect(Object.fromEntries(found)).toEqual({
    Q7: "values",
    Debtor: "shared_name",
    "Issue date": "name",
    "Due date": "name",
    Amountt: "near_name",
    Currency: "name",
  });
  const because = reasonsByHeader(recognition.reasons, headers);
  for (const locale of languages) {
    const shown = headers.map((header, index) =>
      renderToStaticMarkup(
        <LanguageProvider locale={locale}>
          <ColumnTrustNote reasons={because.get(header) ?? []} trust={trusts.get(index)} />
        </LanguageProvider>,
      ),
    );
    const [number, customer, issued, , amount] = shown;
    expect(issued).toContain(text(locale, "preview.found_by.name"));
    expect(customer).toContain(text(locale, "preview.found_by.shared_name"));
    expect(number).toContain(`<p class="trust check">${text(locale, "preview.trust.low")}</p>`);
    // The reason beside it names the name that it is like.
    expect(amount).not.toContain(text(locale, "preview.found_by.near_name"));
  }
});

test("what the user says, and what was confirmed before, needs no trust", async () => {
  const recognition = await recognised("list.csv", list);
  const { mapping } = recognition;
  const [main] = mapping?.tables ?? [];
  if (mapping === null || main === undefined) throw new Error("Nothing was recognised.");
  expect(trustsOf({ recognition, mapping, isRemembered: true }).size).toBe(0);
  const sources = main.sources.map((source) =>
    source.index === 3 ? { ...source, column: "settled_date" } : source,
  );
  const changed = { ...mapping, tables: [{ ...main, sources }] };
  expect(trustsOf({ recognition, mapping: changed, isRemembered: false }).has(3)).toBe(false);
});
