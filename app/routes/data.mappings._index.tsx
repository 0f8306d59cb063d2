import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { DataTable } from "../components/data-table.tsx";
import { ErrorPage } from "../components/error-page.tsx";
import { Page, Section } from "../components/page.tsx";
import { importMapping, knownMappings } from "../imports/mappings/mappings.server.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { Refusal } from "../refusal.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "mappings.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { directory } = await openWarehouse();
    const mappings = await knownMappings(directory);
    return {
      mappings: mappings.map(({ key, name, mapping, lastUsed, imports }) => ({
        key,
        name,
        table: mapping.tables[0]?.table ?? null,
        headers: mapping.layout.headers,
        lastUsed,
        imports,
      })),
    };
  });
}

/** A mapping is a page of text; whatever is larger is none. */
const largestBytes = 1_000_000;

/** Takes a mapping that was exported elsewhere. */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    const file = (await request.formData()).get("mapping");
    if (!(file instanceof File) || file.size > largestBytes) {
      throw new Refusal("mappings.refusal.not_a_mapping");
    }
    const { directory } = await openWarehouse();
    return redirect(`/data/mappings/${await importMapping(directory, await file.text())}`);
  });
}

export default function MappingsPage() {
  const { mappings } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormats();
  return (
    <Page
      actions={<Link to="/data">{t("preview.back")}</Link>}
      lead={t("mappings.lead")}
      title={t("mappings.title")}
    >
      <Section title={t("mappings.caption")}>
        <DataTable
          caption={t("mappings.caption")}
          isCaptionHidden
          columns={[
            {
              name: "name",
              unit: "text",
              label: t("mappings.name"),
              isSortable: false,
              cell: (row) => <Link to={`/data/mappings/${row.key}`}>{row.name}</Link>,
            },
            { name: "table", unit: "text", isSortable: false },
            { name: "headers", unit: "text", label: t("mappings.headers"), isSortable: false },
            { name: "last_used", unit: "date", label: t("mappings.last_used"), isSortable: false },
            { name: "imports", unit: "count", label: t("mappings.imports"), isSortable: false },
          ]}
          empty={t("mappings.empty")}
          rows={mappings.map(({ key, name, table, headers, lastUsed, imports }) => ({
            key,
            name:
              name ??
              (lastUsed
                ? t("mappings.unnamed", { file: lastUsed.fileName })
                : t("mappings.brought")),
            table: table ? t(`tables.${table}`) : null,
            headers: headersInShort(t, headers),
            last_used: lastUsed ? format.moment(lastUsed.importedAt) : "–",
            imports,
          }))}
        />
      </Section>
      <Section note={t("mappings.bring.note")} title={t("mappings.bring.title")}>
        <Form className="inline-form" encType="multipart/form-data" method="post">
          <label>
            <span>{t("mappings.bring.file")}</span>
            <input accept=".json,application/json" name="mapping" required type="file" />
          </label>
          <button type="submit">{t("mappings.bring.button")}</button>
        </Form>
      </Section>
    </Page>
  );
}

function headersInShort(t: ReturnType<typeof useText>, headers: readonly string[]): string {
  const shown = headers.slice(0, 5).join(", ");
  const count = headers.length - 5;
  return count > 0 ? t("mappings.headers.more", { headers: shown, count }) : shown;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
