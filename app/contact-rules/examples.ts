import type { ContactRule } from "./contact-rule.ts";

/** Rules of a country that ship with the product, to be taken over and changed. */
export interface ExampleRules {
  readonly id: "us" | "au" | "ph";
  readonly rules: readonly ContactRule[];
}

const blank: Omit<ContactRule, "jurisdiction" | "ruleId"> = {
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
        ruleId: "Regulation F: seven calls",
        counts: "calls",
        maxCount: 7,
        days: 7,
        per: "debt",
        validFrom: "2021-11-30",
      },
      {
        ...blank,
        jurisdiction: "US",
        ruleId: "Regulation F: after a conversation",
        counts: "calls",
        daysAfterConversation: 7,
        per: "debt",
        validFrom: "2021-11-30",
      },
      {
        ...blank,
        jurisdiction: "US",
        ruleId: "Regulation F: hours",
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
        ruleId: "Three contacts a week",
        counts: "contacts",
        maxCount: 3,
        days: 7,
      },
      {
        ...blank,
        jurisdiction: "AU",
        ruleId: "Ten contacts a month",
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
        ruleId: "SEC circular 18: hours",
        hourFrom: "06:00",
        hourTo: "22:00",
        validFrom: "2019-09-01",
      },
    ],
  },
];
