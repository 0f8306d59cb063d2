import { expect, test } from "vitest";
import { readSettingsForm, typedSettings } from "../../app/pages/settings.server.ts";
import { readSettings } from "../../app/settings.server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function form(fields: Record<string, string>, tiers: [string, string][] = [["0", "1"]]) {
  const data = new FormData();
  const usual = {
    reportingCurrency: "eur",
    buckets: "15, 45; 90",
    promiseGraceDays: "5",
    forwardFactor: "1,1",
    fullTimeHours: "152.5",
  };
  for (const [name, value] of Object.entries({ ...usual, ...fields })) data.set(name, value);
  for (const [from, times] of tiers) {
    data.append("tier-from", from);
    data.append("tier-times", times);
  }
  return data;
}

test("the form reads what people type", () => {
  const tiers: [string, string][] = [
    ["0", "1"],
    ["110 %", "1.5"],
    ["", ""],
  ];
  expect(readSettingsForm(form({}, tiers))).toMatchObject({
    faults: [],
    changes: {
      reportingCurrency: "EUR",
      buckets: [15, 45, 90],
      promiseGraceDays: 5,
      forwardFactor: 1.1,
      fullTimeHours: 152.5,
      commissionTiers: [
        { from: 0, times: 1 },
        { from: 1.1, times: 1.5 },
      ],
    },
  });
});

test.each([
  ["reportingCurrency", form({ reportingCurrency: "euro" })],
  ["buckets", form({ buckets: "60, 30" })],
  ["buckets", form({ buckets: "" })],
  ["buckets", form({ buckets: "30.5" })],
  ["promiseGraceDays", form({ promiseGraceDays: "" })],
  ["promiseGraceDays", form({ promiseGraceDays: "61" })],
  ["forwardFactor", form({ forwardFactor: "-1" })],
  ["fullTimeHours", form({ fullTimeHours: "0" })],
  ["commissionTiers", form({}, [["10", "1"]])],
  ["commissionTiers", form({}, [["0", ""]])],
])("what cannot be is marked: %s", (name, data) => {
  const { faults, typed } = readSettingsForm(data);
  expect(faults).toEqual([name]);
  // What was typed comes back, to be mended.
  expect(typed.fullTimeHours).toBe(data.get("fullTimeHours"));
});

test("the defaults are shown as the form reads them", async () => {
  const folder = temporaryFolder();
  try {
    const settings = await readSettings(folder.path);
    const { commissionTiers, ...typed } = typedSettings(settings);
    const lines = commissionTiers.map(({ from, times }): [string, string] => [from, times]);
    const { changes, faults } = readSettingsForm(form(typed, lines));
    expect(faults).toEqual([]);
    expect(settings).toMatchObject(changes);
  } finally {
    folder.remove();
  }
});
