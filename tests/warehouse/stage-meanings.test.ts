import { afterAll, beforeAll, expect, test } from "vitest";
import { type Department, openDepartment } from "./department.ts";

const stages: Readonly<Record<string, readonly (readonly [words: string, ordinal?: number])[]>> = {
  courtesy: [
    ["Before due date"],
    ["Pre-due SMS"],
    ["Przed terminem płatności"],
    ["Före förfallodagen"],
  ],
  reminder: [
    ["Reminder"],
    ["First reminder", 1],
    ["2nd reminder", 2],
    ["Reminder 3", 3],
    ["Drugie upomnienie", 2],
    ["III monit", 3],
    ["Andra påminnelsen", 2],
    ["1. upomínka", 1],
    ["Druhá upomínka", 2],
    ["Antras priminimas", 2],
    ["Ikalawang paalala", 2],
    ["Zahlungserinnerung"],
    ["Deuxième relance", 2],
    ["Premier rappel", 1],
  ],
  demand: [["Demand"], ["2. Mahnung", 2], ["Dunning level 3", 3], ["Raginimas"]],
  formal_demand: [
    ["Formal demand"],
    ["Letter of demand"],
    ["Wezwanie do zapłaty"],
    ["Inkassokrav"],
    ["Výzva k úhradě"],
    ["Pretenzija"],
    ["Pormal na paniningil"],
    ["Mise en demeure"],
  ],
  notice: [
    ["Notice before hand-over"],
    ["Final notice"],
    ["Pre-legal letter"],
    ["Ostateczne przedsądowe wezwanie do zapłaty"],
    ["Sista påminnelse"],
    ["Předžalobní výzva"],
    ["Paskutinis įspėjimas"],
    ["Huling paalala"],
    ["Letzte Mahnung"],
    ["Dernier avis avant poursuites"],
  ],
  soft: [
    ["Soft collection"],
    ["Soft"],
    ["Windykacja telefoniczna"],
    ["Mjuk inkasso"],
    ["Telefonické vymáhání"],
    ["Koleksyon"],
    ["Recouvrement amiable"],
  ],
  hard: [["Hard collection"], ["Windykacja twarda"], ["Tvrdé vymáhání"], ["Hård inkasso"]],
  field: [
    ["Field collection"],
    ["Windykacja terenowa"],
    ["Osobní návštěva"],
    ["Hembesök"],
    ["Hausbesuch"],
  ],
  agency: [["Agency"], ["Inkasní agentura"], ["Inkassobyrå"], ["Zewnętrzna firma windykacyjna"]],
  legal: [
    ["Legal"],
    ["Court"],
    ["Postępowanie sądowe"],
    ["Komornik"],
    ["Kronofogden"],
    ["Soudní vymáhání"],
    ["Teismas"],
    ["Mahnbescheid"],
    ["Contentieux"],
  ],
  written_off: [["Written off"], ["Bad debt"], ["Odpis"], ["Avskriven"]],
  trace: [["Skip tracing"], ["Poszukiwanie dłużnika"], ["Adressermittlung"], ["Spårning"]],
  none: [["Dispute"], ["Self-service"], ["Promise reminder"], ["qwerty"]],
};

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

test("stages are understood in every language of the product", async () => {
  const words = Object.values(stages).flat();
  await department.load({
    activities: words.map(([stage]) => ({
      customer_id: "K",
      at: "2025-03-01",
      channel: "letter",
      stage,
    })),
  });
  const found = await department.warehouse.query<{ word: string; step: string; ordinal: number }>(
    "select word, step, ordinal from marts.stage_meanings",
  );
  const wrong = Object.entries(stages).flatMap(([step, list]) =>
    list.flatMap(([word, ordinal = null]) => {
      const row = found.find((one) => one.word === word);
      const read = `${row?.step ?? "none"} ${row?.ordinal ?? ""}`.trim();
      const expected = `${step} ${ordinal ?? ""}`.trim();
      return read === expected ? [] : [`${word}: ${read} instead of ${expected}`];
    }),
  );
  expect(wrong).toEqual([]);
});
