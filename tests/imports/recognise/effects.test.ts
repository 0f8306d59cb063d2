import { expect, test } from "vitest";
import type { AnswerEffect, Recognition } from "../../../app/imports/mapping.ts";
import { recognised } from "../stage/staging.ts";

/** The effects of the answers to one question, by answer. */
function effects(
  recognition: Recognition,
  about: string,
): Record<string, AnswerEffect | undefined> {
  const question = recognition.questions.find((each) => each.about === about);
  return Object.fromEntries(
    (question?.choices ?? []).map((choice) => [choice.value, choice.effect]),
  );
}

const header = "Invoice,Customer,Invoice date,Due date,Amount,Currency\n";

test("an order of dates: what would be read, and what would be late", async () => {
  const recognition = await recognised(
    "list.csv",
    `${header}1,A,01/02/2024,05/03/2024,100.50,EUR\n2,A,03/02/2024,04/02/2024,20,EUR\n3,A,06/01/2024,n/a,1,EUR\n4,A,05/05/2024,05/05/2024,,EUR\n`,
  );
  // The fourth has no amount and is not loaded. By days first the latest issue is 3 February, and
  // nothing is due before it; by months first it is 1 June, and dues of 3 May and 2 April are late.
  expect(effects(recognition, "date_order")).toEqual({
    dmy: {
      total: "121.50",
      readable: 7,
      unreadable: 0,
      late: 0,
      from: "2024-01-06",
      to: "2024-05-05",
    },
    mdy: {
      total: "121.50",
      readable: 7,
      unreadable: 0,
      late: 2,
      from: "2024-01-02",
      to: "2024-06-01",
    },
  });
});

test("a mixed column: what each order cannot read", async () => {
  const rows = ["13/01/2024", "14/01/2024", "01/15/2024", "01/16/2024", "02/03/2024"];
  const recognition = await recognised(
    "list.csv",
    `${header}${rows.map((date, index) => `${index},A,${date},2024-03-01,10,EUR`).join("\n")}\n`,
  );
  const found = effects(recognition, "date_order");
  expect(found.dmy).toMatchObject({
    readable: 3,
    unreadable: 2,
    from: "2024-01-13",
    to: "2024-03-02",
  });
  expect(found.mdy).toMatchObject({
    readable: 3,
    unreadable: 2,
    from: "2024-01-15",
    to: "2024-02-03",
  });
  // All are due on 1 March: on 2 March, the latest day by days first, the three that are read are late.
  expect([found.dmy?.late, found.mdy?.late]).toEqual([3, 0]);
  expect([found.dmy?.total, found.mdy?.total]).toEqual(["30.00", "30.00"]);
});

test("a decimal sign: exact totals of either", async () => {
  const recognition = await recognised(
    "list.csv",
    `${header}1,A,2024-01-01,2024-02-01,1.234,EUR\n2,A,2024-03-01,2024-04-01,10.001,EUR\n`,
  );
  expect(effects(recognition, "decimal_sign")).toEqual({
    ",": {
      total: "11235.00",
      readable: 2,
      unreadable: 0,
      late: 1,
      from: "2024-01-01",
      to: "2024-03-01",
    },
    ".": {
      total: "11.235",
      readable: 2,
      unreadable: 0,
      late: 1,
      from: "2024-01-01",
      to: "2024-03-01",
    },
  });
});

test("amounts of several currencies are not added", async () => {
  const recognition = await recognised(
    "list.csv",
    `${header}1,A,2024-01-01,2024-02-01,1.234,EUR\n2,A,2024-03-01,2024-04-01,10.001,USD\n`,
  );
  expect(effects(recognition, "decimal_sign")[","]?.total).toBeNull();
});

test("the day of a list: how many of its rows are late then", async () => {
  const recognition = await recognised(
    "list.csv",
    "Invoice,Customer,Invoice date,Due date,Amount,Open amount,Currency\n" +
      "1,A,2024-01-10,2024-01-20,10,10,EUR\n2,A,2024-01-15,2024-01-25,10,4,EUR\n" +
      "3,A,2024-01-22,2024-02-21,10,10,EUR\n4,A,2024-01-01,2024-01-05,10,0,EUR\n",
  );
  // The fourth is paid. On 22 January the first is late, at the end of January the second, too.
  const found = effects(recognition, "listed_on");
  expect(Object.entries(found).map(([day, effect]) => [day, effect?.late])).toEqual([
    ["2024-01-22", 1],
    ["2024-01-31", 2],
  ]);
});

test("a currency: the total of which it would be the currency", async () => {
  const recognition = await recognised(
    "list.csv",
    "Invoice,Customer,Invoice date,Due date,Amount\n1,A,2024-01-01,2024-02-01,1.50\n2,A,2024-03-01,2024-04-01,x\n",
  );
  const found = Object.values(effects(recognition, "currency"));
  expect(found.length).toBeGreaterThan(3);
  expect(found.every((effect) => effect?.total === "1.50" && effect.unreadable === 1)).toBe(true);
});
