import type { Comparison } from "../imports/upload.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { DataTable } from "./data-table.tsx";

/** What loading does, or did: rows by table, money by currency, rejects by reason. */
export function Effects({ effect, isDone }: { effect: Comparison; isDone: boolean }) {
  const t = useText();
  const format = useFormats();
  const { counts } = effect;
  const parts = ["read", "new", "changed", "unchanged", "rejected"] as const;
  return (
    <>
      <dl className="counts">
        {parts.map((part) => (
          <div className={part === "rejected" && counts.rejected > 0 ? "is-bad" : ""} key={part}>
            <dt>{t(`counts.${part}`)}</dt>
            <dd>{format.count(counts[part])}</dd>
          </div>
        ))}
      </dl>
      {effect.from && effect.to ? (
        <p className="note">{t("preview.dates", { span: format.span(effect.from, effect.to) })}</p>
      ) : null}
      {effect.totals.length > 0 ? (
        <DataTable
          caption={t(isDone ? "preview.totals.done" : "preview.totals.caption")}
          columns={[
            { name: "table", unit: "text" },
            { name: "currency", unit: "text" },
            { name: "rows_before", unit: "count" },
            { name: "rows_after", unit: "count" },
            { name: "amount_before", unit: "money" },
            { name: "amount_after", unit: "money" },
          ]}
          rows={effect.totals.map((total) => ({
            table: t(`tables.${total.table}`),
            currency: total.currency,
            rows_before: total.rowsBefore,
            rows_after: total.rowsAfter,
            amount_before: total.amountBefore,
            amount_after: total.amountAfter,
          }))}
        />
      ) : null}
      {effect.stated ? <StatedTotals stated={effect.stated} /> : null}
      {effect.checked && effect.checked.length > 0 ? (
        <CheckedColumns checked={effect.checked} />
      ) : null}
      {effect.rejects.length > 0 ? (
        <DataTable
          caption={t("preview.rejects.caption")}
          columns={[
            { name: "reason", unit: "text" },
            { name: "reject_count", unit: "count" },
            { name: "example", unit: "text" },
          ]}
          rows={effect.rejects.map(({ reason, count, example }) => ({
            id: reason,
            reject_count: count,
            reason: t(example.message.id, example.message.values),
            example: t("preview.rejects.example", {
              line: format.count(example.line),
              column: example.column ?? "–",
              value: example.value ?? "–",
            }),
          }))}
        />
      ) : null}
    </>
  );
}

/** Columns that follow from others: how often they agree with these, and the first that does not. */
function CheckedColumns({ checked }: { checked: NonNullable<Comparison["checked"]> }) {
  const t = useText();
  const format = useFormats();
  return (
    <DataTable
      caption={t("preview.checked.caption")}
      columns={[
        { name: "column", unit: "text", label: t("preview.checked.column") },
        { name: "rule", unit: "text", label: t("preview.checked.rule") },
        { name: "agree", unit: "count", label: t("preview.checked.agree") },
        { name: "disagree", unit: "count", label: t("preview.checked.disagree") },
        { name: "example", unit: "text", label: t("preview.checked.example") },
      ]}
      rows={checked.map(({ kind, column, agree, disagree, first: [first] }) => ({
        id: `${kind} ${column}`,
        column,
        rule: t(`preview.checked.rule.${kind}`),
        agree,
        disagree,
        example:
          first === undefined
            ? "–"
            : t("preview.checked.first", {
                line: format.count(first.line),
                stated: first.stated,
                computed: first.computed,
              }),
      }))}
    />
  );
}

/** Totals that the report states, against the rows that they total. */
function StatedTotals({ stated }: { stated: NonNullable<Comparison["stated"]> }) {
  const t = useText();
  const format = useFormats();
  const { agree, disagree } = stated;
  if (agree + disagree.length === 0) return null;
  return (
    <>
      {agree > 0 ? <p className="note">{t("preview.stated.agree", { count: agree })}</p> : null}
      {disagree.length > 0 ? (
        <DataTable
          caption={t("preview.stated.disagree", { count: disagree.length })}
          columns={[
            { name: "line", unit: "count" },
            { name: "label", unit: "text", label: t("preview.stated.label") },
            { name: "column", unit: "text" },
            {
              name: "stated",
              unit: "count",
              label: t("preview.stated.stated"),
              cell: ({ stated: said }) => format.money(Number(said), null),
            },
            {
              name: "computed",
              unit: "count",
              label: t("preview.stated.computed"),
              cell: ({ computed }) => format.money(Number(computed), null),
            },
          ]}
          rows={disagree.map((each) => ({ id: `${each.line} ${each.column}`, ...each }))}
        />
      ) : null}
    </>
  );
}
