import type { Report } from "./report.ts";

/**
 * Closed months whose figure newer data changed: one row a figure, month and change, the latest
 * first. `before` and `after` are in the unit and currency that stand beside them.
 */
export const restatements: Report = {
  id: "restatements",
  columns: [
    { name: "month_end", unit: "date" },
    { name: "metric", unit: "text" },
    { name: "before", unit: "times" },
    { name: "after", unit: "times" },
    { name: "difference", unit: "times" },
    { name: "unit", unit: "text" },
    { name: "currency", unit: "text" },
    { name: "changed_by", unit: "text" },
    { name: "import_ids", unit: "text" },
    { name: "file_names", unit: "text" },
    { name: "changed_at", unit: "text" },
  ],
  needs: [],
  dimensions: [],
  period: "history",
};
