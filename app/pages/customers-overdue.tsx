import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import { TableFiles } from "../components/table-files.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import type { AgingData } from "./aging.server.ts";
import { CustomerLink } from "./customer-link.tsx";
import type { PageFrame } from "./load.server.ts";
import { isProblem } from "./parts.tsx";

/** Who is late, the largest amounts first, and what was last done about it. */
export function CustomersOverdue(props: { overdue: AgingData["overdue"]; frame: PageFrame }) {
  const { overdue, frame } = props;
  const t = useText();
  const format = useFormats();
  const { scope } = frame;
  const title = t("aging.question.overdue");
  if (isProblem(overdue)) {
    return (
      <Section title={title}>
        <Notice>{overdue.problem}</Notice>
      </Section>
    );
  }
  if (overdue.total === 0 && !overdue.state.find) return null;
  const address = (format: string) => {
    const query = writeScope(scope);
    query.set("format", format);
    return `/api/reports/customers_overdue?${query}`;
  };
  return (
    <Section actions={<TableFiles address={address} prefix="overdue" />} id="overdue" title={title}>
      <DataTable
        caption={t("report.customers_overdue.title")}
        columns={[
          {
            name: "name",
            unit: "text",
            label: t("page.column.customer"),
            cell: (row) => <CustomerLink metric="overdue_receivables" row={row} scope={scope} />,
          },
          { name: "overdue_amount", unit: "money" },
          { name: "oldest_days", unit: "count" },
          { name: "last_contact_on", unit: "date" },
          { name: "last_payment_on", unit: "date" },
          {
            name: "promised_amount",
            unit: "money",
            // Nothing promised is nothing unknown: blank.
            cell: (row) =>
              row.promise_due_on === null
                ? ""
                : format.money(row.promised_amount as number | null, null),
          },
          { name: "promise_due_on", unit: "date" },
          { name: "collector_name", unit: "text" },
        ]}
        currency={overdue.currency}
        isCaptionHidden
        prefix="overdue"
        rows={overdue.rows}
        state={overdue.state}
        sums={overdue.sums}
        total={overdue.total}
      />
    </Section>
  );
}
