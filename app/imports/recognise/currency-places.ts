import { plainWord } from "../vocabulary/names.ts";
import type { Profile } from "./values.ts";

/** What only files of one country have: papers of its tax office in headers, its places in cells. */
interface Country {
  readonly currency: string;
  readonly headers: readonly string[];
  readonly places: readonly string[];
}

/** Countries whose files are mostly in English, so that their language does not tell the currency. */
const countries: readonly Country[] = [
  {
    currency: "PHP",
    headers:
      "or no|or number|or date|official receipt|official receipt no|si no|sales invoice no|bir|bir form|bir permit|barangay|brgy|vatable sales|zero rated sales|vat exempt sales|ewt|cwt|form 2307".split(
        "|",
      ),
    places:
      "quezon city|makati|makati city|manila|metro manila|ncr|cebu|cebu city|davao|davao city|taguig|taguig city|pasig|pasig city|mandaluyong|mandaluyong city|paranaque|las pinas|muntinlupa|caloocan|valenzuela city|marikina|pasay|pasay city|baguio|baguio city|iloilo|iloilo city|bacolod|bacolod city|cagayan de oro|zamboanga|general santos|laguna|cavite|batangas|bulacan|pampanga|rizal|antipolo|luzon|visayas|mindanao|barangay|brgy|bgy".split(
        "|",
      ),
  },
  {
    currency: "INR",
    headers: "gstin|gst no|cgst|sgst|igst|pan no|hsn code|hsn sac".split("|"),
    places:
      "mumbai|delhi|new delhi|bengaluru|bangalore|chennai|kolkata|hyderabad|pune|ahmedabad".split(
        "|",
      ),
  },
  {
    currency: "AUD",
    headers: "abn|acn|bsb".split("|"),
    places: "nsw|qld|new south wales|queensland|victoria australia".split("|"),
  },
];

/** The currency of the country that headers and places speak for, and what says so; null where nothing does. */
export function currencyOfPlaces(
  profiles: readonly Profile[],
): { value: string; evidence: string } | null {
  for (const { currency, headers, places } of countries) {
    const named = profiles.find(({ header }) => headers.includes(plainWord(header)));
    if (named !== undefined) return { value: currency, evidence: named.header };
    for (const profile of profiles) {
      if (profile.numbers >= 0.5 || profile.filled === 0) continue;
      const cells = profile.values.filter((cell) => isIn(cell, places));
      // A place in a name or two is a customer from there.
      if (cells.length >= 2 && cells.length * 4 >= profile.filled)
        return { value: currency, evidence: `${profile.header}: ${cells[0]?.trim() ?? ""}` };
    }
  }
  return null;
}

function isIn(cell: string, places: readonly string[]): boolean {
  const words = ` ${plainWord(cell)} `;
  return places.some((place) => words.includes(` ${place} `));
}
