/** How the customers of one segment buy and pay, before their own character is added. */
export interface Segment {
  readonly name: string;
  /** Share of the customers. */
  readonly share: number;
  /** Mean monthly invoice, in hundredths of a euro. */
  readonly invoice: number;
  readonly terms: number;
  /** Days from the due date to a payment that nobody had to ask for. */
  readonly late: number;
  readonly lateSpread: number;
  /** Shares of the invoices that are paid only when chased, and never. */
  readonly chased: number;
  readonly lost: number;
  /** Chance to be reached by one call, compared with the others. */
  readonly reach: number;
  readonly industries: readonly string[];
}

export const segments: readonly Segment[] = [
  {
    name: "Wholesale",
    share: 0.1,
    invoice: 540_000,
    terms: 30,
    late: 1,
    lateSpread: 4,
    chased: 0.15,
    lost: 0.005,
    reach: 1.15,
    industries: ["Food", "Building materials", "Electronics"],
  },
  {
    name: "Business",
    share: 0.42,
    invoice: 170_000,
    terms: 30,
    late: -1,
    lateSpread: 6,
    chased: 0.29,
    lost: 0.012,
    reach: 1.05,
    industries: ["Transport", "Construction", "Hospitality", "Crafts", "Health"],
  },
  {
    name: "Public sector",
    share: 0.1,
    invoice: 360_000,
    terms: 30,
    late: 7,
    lateSpread: 5,
    chased: 0.1,
    lost: 0,
    reach: 1.2,
    industries: ["Administration", "Health", "Education"],
  },
  {
    name: "Private",
    share: 0.38,
    invoice: 8_500,
    terms: 14,
    late: 2,
    lateSpread: 8,
    chased: 0.6,
    lost: 0.045,
    reach: 0.9,
    industries: ["Households"],
  },
];

export interface Country {
  readonly code: string;
  readonly region: string;
  readonly language: string;
  readonly share: number;
}

/** The region whose payments slip, month by month, at the end (see README). */
export const slippingRegion = "Nordics and Baltics";

export const countries: readonly Country[] = [
  { code: "PL", region: "Central Europe", language: "pl", share: 0.34 },
  { code: "CZ", region: "Central Europe", language: "cs", share: 0.12 },
  { code: "SE", region: slippingRegion, language: "sv", share: 0.16 },
  { code: "LT", region: slippingRegion, language: "lt", share: 0.12 },
  { code: "PH", region: "Overseas", language: "fil", share: 0.09 },
  { code: "GB", region: "Overseas", language: "en", share: 0.08 },
  { code: "IE", region: "Overseas", language: "en", share: 0.03 },
  { code: "US", region: "Overseas", language: "en", share: 0.03 },
  { code: "AU", region: "Overseas", language: "en", share: 0.03 },
];

/** A customer's character: what it adds to the habits of its segment. */
export interface Grade {
  readonly share: number;
  readonly late: number;
  readonly chased: number;
  readonly lost: number;
  readonly riskClass: string;
}

export const grades: readonly Grade[] = [
  { share: 0.34, late: -5, chased: 0.3, lost: 0.05, riskClass: "A" },
  { share: 0.4, late: 0, chased: 0.8, lost: 0.4, riskClass: "B" },
  { share: 0.19, late: 5, chased: 1.6, lost: 1.5, riskClass: "C" },
  { share: 0.07, late: 8, chased: 2.4, lost: 9, riskClass: "D" },
];

/** PLN for one euro where an amount is thought up; the daily rates move around it. */
export const typicalRate = 4.28;

/** Below this balance, in hundredths of a euro, nobody is sent after an account. */
export const worthChasing = 1_000;
