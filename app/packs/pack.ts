import { z } from "zod";
import { packPeriods, type SectionId, sectionIds } from "./sections.ts";

/** Bytes of a logo: enough for a sharp one, too few for a photograph. */
export const largestLogo = 300_000;

const line = z.string().trim().max(120);

export const packSchema = z.object({
  /** Names the pack in addresses and on the command line. */
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  name: line.min(1),
  /** On the cover. */
  title: line.min(1),
  company: line,
  /** Of the cover and of the lines that lead; a hexadecimal colour. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** A picture as a data address, as `logoOf` makes it; null without one. */
  logo: z
    .string()
    .max(2_000_000)
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/)
    .nullable(),
  period: z.enum(packPeriods),
  compare: z.enum(["previous", "year", "none"]),
  /** Filters and variants as they stand in the address of a page. */
  query: z.string().max(4000),
  sections: z.array(z.enum(sectionIds as [SectionId, ...SectionId[]])).min(1),
  /** What the department says about a section, in its own words. */
  commentary: z.partialRecord(
    z.enum(sectionIds as [SectionId, ...SectionId[]]),
    z.string().max(2000),
  ),
});

/** A board pack: what it shows and how it looks. The figures come from the data each time. */
export type Pack = z.output<typeof packSchema>;

/** A name as a key: letters without their marks, digits and dashes. */
export function packKey(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .toLowerCase();
  return (
    plain
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 60) || "pack"
  );
}
