import type { MessageId } from "../languages/messages.ts";
import type { ContactRule } from "./contact-rule.ts";

/** A rule that gets its id from whoever takes it over: its name in their language. */
export interface ExampleRule extends Omit<ContactRule, "ruleId"> {
  readonly name: MessageId;
}

/** Rules of a country that ship with the product, to be taken over and changed. */
export interface ExampleRules {
  readonly id: "us" | "au" | "ph";
  readonly rules: readonly ExampleRule[];
}

const blank: Omit<ExampleRule, "jurisdiction" | "name"> = {
  counts: "attempts",
  maxCount: null,
  days: null,
  daysAfterConversation: null,
  hourFrom: null,
  hourTo: null,
  weekdays: null,
  per: "customer",
  validFrom: null,
  validTo: null,
  isOff: false,
};

/** The shipped examples. What they are taken from is said beside them; they are no legal advice. */
export const exampleRules: readonly ExampleRules[] = [
  {
    // Regulation F, 12 CFR 1006.14(b)(2) and 1006.6(b)(1), in force since 30 November 2021.
    id: "us",
    rules: [
      {
        ...blank,
        jurisdiction: "US",
        name: "rules.example.us.calls",
        counts: "calls",
        maxCount: 7,
        days: 7,
        per: "debt",
        validFrom: "2021-11-30",
      },
      {
        ...blank,
        jurisdiction: "US",
        name: "rules.example.us.conversation",
        counts: "calls",
        daysAfterConversation: 7,
        per: "debt",
        validFrom: "2021-11-30",
      },
      {
        ...blank,
        jurisdiction: "US",
        name: "rules.example.us.hours",
        counts: "calls",
        hourFrom: "08:00",
        hourTo: "21:00",
        validFrom: "2021-11-30",
      },
    ],
  },
  {
    // Debt collection guideline for collectors and creditors of the ACCC and ASIC.
    id: "au",
    rules: [
      {
        ...blank,
        jurisdiction: "AU",
        name: "rules.example.au.week",
        counts: "contacts",
        maxCount: 3,
        days: 7,
      },
      {
        ...blank,
        jurisdiction: "AU",
        name: "rules.example.au.month",
        counts: "contacts",
        maxCount: 10,
        days: 30,
      },
    ],
  },
  {
    // Securities and Exchange Commission, Memorandum Circular No. 18, series of 2019.
    id: "ph",
    rules: [
      {
        ...blank,
        jurisdiction: "PH",
        name: "rules.example.ph.hours",
        hourFrom: "06:00",
        hourTo: "22:00",
        validFrom: "2019-09-01",
      },
    ],
  },
];
