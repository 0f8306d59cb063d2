import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { MappingEditor } from "../components/mapping-editor.tsx";
import { Notice, Page, Section } from "../components/page.tsx";
import {
  editMapping,
  forgetMapping,
  knownMapping,
  nameMapping,
} from "../imports/mappings/mappings.server.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { Refusal } from "../refusal.ts";
import { editOf } from "../server/edit-mapping.server.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "mapping.window", () => ({
    name: page.data?.known.name ?? page.data?.known.lastUsed?.fileName ?? "",
  }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { directory } = await openWarehouse();
    const known = await knownMapping(directory, String(params.key));
    return { known, isSaved: new URL(request.url).searchParams.get("saved") === "1" };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    const { directory } = await openWarehouse();
    const key = String(params.key);
    const form = await request.formData();
    switch (form.get("do")) {
      case "name":
        await nameMapping(directory, key, String(form.get("name") ?? ""));
        break;
      case "edit": {
        const { mapping } = await knownMapping(directory, key);
        await editMapping(directory, key, editOf(mapping, form));
        break;
      }
      case "forget":
        await forgetMapping(directory, key);
        return redirect("/data/mappings");
      default:
        throw new Refusal("preview.refusal.unknown", {}, 400);
    }
    return redirect(`/data/mappings/${key}?saved=1`);
  });
}

export default function MappingPage() {
  const { known, isSaved } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormats();
  const { key, name, mapping, lastUsed, editedAt } = known;
  const title =
    name ?? (lastUsed ? t("mappings.unnamed", { file: lastUsed.fileName }) : t("mappings.brought"));
  return (
    <Page
      actions={
        <>
          <Link to="/data/mappings">{t("mapping.back")}</Link>
          <a className="button" href={`/api/mappings/${key}`}>
            {t("mapping.export")}
          </a>
        </>
      }
      lead={t("mapping.lead", { table: t(`tables.${mapping.tables[0]?.table}`) })}
      title={title}
    >
      {isSaved ? <Notice tone="good">{t("mapping.saved")}</Notice> : null}
      {editedAt ? <Notice>{t("mapping.edited", { at: format.moment(editedAt) })}</Notice> : null}
      <Section note={t("mapping.name.note")} title={t("mapping.name.title")}>
        <Form className="inline-form" method="post">
          <label>
            <span>{t("mapping.name.label")}</span>
            <input defaultValue={name ?? ""} key={name} maxLength={80} name="name" size={40} />
          </label>
          <button name="do" type="submit" value="name">
            {t("mapping.name.button")}
          </button>
        </Form>
      </Section>
      <Section note={t("preview.mapping.note")} title={t("mapping.columns.title")}>
        <MappingEditor key={editedAt} mapping={mapping} />
      </Section>
      <Section note={t("mapping.forget.note")} title={t("mapping.forget.title")}>
        <Form className="actions" method="post">
          <button className="danger" name="do" type="submit" value="forget">
            {t("mapping.forget.button")}
          </button>
        </Form>
      </Section>
    </Page>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
