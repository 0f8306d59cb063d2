import { Form, Link, useActionData, useNavigation } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Page, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { changeDuplicates, DuplicatesData } from "./duplicates.server.ts";
import "./pages.css";

type Props = { data: DuplicatesData };
type Group = DuplicatesData["groups"][number];

/** What may stand in the data twice, for the user to say whether it does. */
export function DuplicatesPage({ data }: Props) {
  const t = useText();
  const refusal = useActionData<typeof changeDuplicates>()?.refusal;
  const { groups, total } = data;
  return (
    <Page
      actions={<Link to="/data">{t("duplicates.back")}</Link>}
      lead={t("duplicates.lead")}
      title={t("duplicates.title")}
    >
      {refusal ? <Notice tone="bad">{t(refusal.id, refusal.values)}</Notice> : null}
      <Reasons data={data} />
      {groups.length === 0 ? (
        <Section title={t("duplicates.none.title")}>
          <p>{t("duplicates.none.text", { decided: data.decisionCount })}</p>
        </Section>
      ) : (
        <Groups data={data} key={`${data.search} ${total}`} />
      )}
      <Decisions data={data} />
    </Page>
  );
}

function Reasons({ data }: Props) {
  const t = useText();
  if (data.counts.length < 2) return null;
  const choices = [{ reason: null, count: data.total }, ...data.counts];
  return (
    <nav aria-label={t("duplicates.reasons")} className="kinds">
      {choices.map(({ reason, count }) => (
        <Link
          aria-current={reason === data.reason ? "true" : undefined}
          key={reason}
          to={reason === null ? "?" : `?reason=${reason}`}
        >
          {t(reason === null ? "duplicates.all" : `duplicates.reason.${reason}`)} ({count})
        </Link>
      ))}
    </nav>
  );
}

function Groups({ data }: Props) {
  const t = useText();
  const format = useFormats();
  const isSending = useNavigation().state === "submitting";
  const { page, pages, reason } = data;
  const to = (target: number) => {
    const query = new URLSearchParams(reason ? { reason } : {});
    if (target > 1) query.set("page", String(target));
    return `?${query}`;
  };
  return (
    <Form method="post">
      {data.groups.map((group, index) => (
        <GroupSection asOf={data.asOf} group={group} index={index} key={group.key} />
      ))}
      <div className="decide-bar">
        <button className="primary" disabled={isSending} name="do" type="submit" value="decide">
          {t("duplicates.save")}
        </button>
        <span className="note">{t("duplicates.save.note")}</span>
      </div>
      {pages > 1 ? (
        <nav aria-label={t("table.pages")} className="pages">
          {page > 1 ? (
            <Link rel="prev" to={to(page - 1)}>
              {t("table.previous")}
            </Link>
          ) : null}
          <span>
            {t("duplicates.page", {
              page: format.count(page),
              pages: format.count(pages),
              total: data.chosen,
            })}
          </span>
          {page < pages ? (
            <Link rel="next" to={to(page + 1)}>
              {t("table.next")}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </Form>
  );
}

/** One group: what is known under each id, what merging would do, and the user's word. */
function GroupSection({ group, index, asOf }: { group: Group; index: number; asOf: string }) {
  const t = useText();
  const { kind, reasons, ids, canonical, members } = group;
  const first = members.find(({ id }) => id === canonical)?.name || canonical;
  const title = t(`duplicates.group.${kind}`, { count: ids.length, first });
  const firsts = new Set(ids.map((id) => members.findIndex((member) => member.id === id)));
  const rows = members.map((member, place) => ({ ...member, is_first: firsts.has(place) }));
  return (
    <Section
      note={reasons.map((reason) => t(`duplicates.because.${reason}`)).join(" ")}
      title={title}
    >
      <input name="group" type="hidden" value={group.key} />
      <DataTable
        caption={title}
        columns={[
          {
            name: "member",
            unit: "text",
            label: t("duplicates.meant"),
            isSortable: false,
            cell: (row) =>
              row.is_first ? (
                <input
                  aria-label={t("duplicates.meant.one", { id: String(row.id) })}
                  defaultChecked
                  name={`member.${index}`}
                  type="checkbox"
                  value={String(row.id)}
                />
              ) : null,
          },
          {
            name: "canonical",
            unit: "text",
            label: t("duplicates.counts"),
            isSortable: false,
            cell: (row) =>
              row.is_first ? (
                <input
                  aria-label={t("duplicates.counts.one", { id: String(row.id) })}
                  defaultChecked={row.id === canonical}
                  name={`canonical.${index}`}
                  type="radio"
                  value={String(row.id)}
                />
              ) : null,
          },
          ...factColumns(group, t),
        ]}
        isCaptionHidden
        rows={rows}
      />
      <Effect asOf={asOf} group={group} />
      <fieldset className="verdict">
        <legend className="visually-hidden">{t("duplicates.verdict", { title })}</legend>
        {(["undecided", "same", "different"] as const).map((verdict) => (
          <label key={verdict}>
            <input
              defaultChecked={verdict === "undecided"}
              name={`verdict.${index}`}
              type="radio"
              value={verdict}
            />
            {t(`duplicates.verdict.${verdict}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

type Fact = "id" | "name" | "place" | "customer" | "invoice" | "on" | "due_on" | "amount";

/** The columns that say something of the group's kind. */
function factColumns(group: Group, t: ReturnType<typeof useText>): DataTableColumn[] {
  const { kind, members } = group;
  const label = (name: string) => t(`duplicates.column.${name}`);
  const isKnown = (name: keyof Group["members"][number]) =>
    members.some((member) => (member[name] ?? "") !== "");
  const units: readonly (readonly [Fact, DataTableColumn["unit"]])[] = [
    ["id", "text"],
    ["name", "text"],
    ["place", "text"],
    ["customer", "text"],
    ["invoice", "text"],
    ["on", "date"],
    ["due_on", "date"],
    ["amount", "money"],
  ];
  const facts = units
    .filter(([name]) => name === "id" || isKnown(name))
    .map(
      ([name, unit]): DataTableColumn => ({
        name,
        unit,
        isSortable: false,
        label: label(
          kind === "customers" && name === "on"
            ? "last_on"
            : name === "amount" && kind === "customers"
              ? "open"
              : name,
        ),
      }),
    );
  const rows: DataTableColumn[] = isKnown("row_count")
    ? [{ name: "row_count", unit: "count", isSortable: false, label: label(`rows_of_${kind}`) }]
    : [];
  return [
    ...facts,
    ...rows,
    {
      name: "file_name",
      unit: "text",
      isSortable: false,
      cell: (row) =>
        row.file_name === null ? (
          <span className="note">
            {t(row.is_listed ? "duplicates.many_files" : "duplicates.named_only")}
          </span>
        ) : (
          <Link to={`/data/imports/${row.import_id}`}>
            {t("duplicates.file_line", { file: String(row.file_name), line: Number(row.line) })}
          </Link>
        ),
    },
  ];
}

/** The accounts concerned as they are, and as they would be. */
function Effect({ group, asOf }: { group: Group; asOf: string }) {
  const t = useText();
  const format = useFormats();
  const { kind, effects } = group;
  const isChanged = effects.some(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
  if (!isChanged) return <p className="note">{t(`duplicates.effect.none.${kind}`)}</p>;
  const caption = t("duplicates.effect", { date: format.date(asOf) });
  return (
    <DataTable
      caption={caption}
      columns={[
        { name: "state", unit: "text", label: t("duplicates.effect.state"), isSortable: false },
        ...(["documents", "open", "overdue", "unapplied"] as const).map(
          (name): DataTableColumn => ({
            name,
            unit: name === "documents" ? "count" : "money",
            label: t(`duplicates.effect.${name}`),
            isSortable: false,
          }),
        ),
      ]}
      rows={effects.flatMap(({ currency, before, after }) => [
        { state: t("duplicates.effect.before"), currency: currency || null, ...before },
        { state: t("duplicates.effect.after"), currency: currency || null, ...after },
      ])}
    />
  );
}

/** What was said before; each word can be taken back. */
function Decisions({ data }: Props) {
  const t = useText();
  const format = useFormats();
  const { decisions, decisionCount } = data;
  if (decisions.length === 0) return null;
  return (
    <Section
      note={t("duplicates.decided.note", { count: decisionCount, shown: decisions.length })}
      title={t("duplicates.decided.title")}
    >
      <ul className="decisions">
        {decisions.map(({ id, kind, verdict, members, canonical, decidedAt, decidedBy }) => (
          <li key={id}>
            <div>
              <strong>
                {t(`duplicates.decided.${verdict}`, {
                  kind: t(`tables.${kind}`),
                  canonical: canonical ?? "",
                  ids: members
                    .map((member) => member.id)
                    .filter((member) => member !== canonical)
                    .join(", "),
                })}
              </strong>
              <p className="note">
                {t("duplicates.decided.who", {
                  at: format.moment(decidedAt),
                  by: decidedBy ?? t("check.accepted.somebody"),
                })}
              </p>
            </div>
            <Form method="post">
              <input name="decision" type="hidden" value={id} />
              <button name="do" type="submit" value="undo">
                {t("duplicates.undo")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
