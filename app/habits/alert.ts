import { z } from "zod";

export const alertSchema = z.object({
  key: z.string().min(1),
  metric: z.string().min(1),
  /** What it is raised by: the figure above its limit, or below it. */
  side: z.enum(["above", "below"]),
  /** The limit in the unit of the metric: 0.45 of a ratio, days, an amount. */
  limit: z.number(),
  /** Filters and variants as they stand in the address of a page, without days. */
  query: z.string().max(4000),
  /** In the words of whoever set it; may be empty. */
  name: z.string().trim().max(120),
});

/** A limit that somebody set for a figure: "tell me when countback DSO passes 45". */
export type Alert = z.output<typeof alertSchema>;
