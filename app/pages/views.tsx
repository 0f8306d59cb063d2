import { Form, Link } from "@remix-run/react";
import { Notice, Page } from "../components/page.tsx";
import { Removed } from "../components/removed.tsx";
import "./habits.css";
import type { SavedView } from "../habits/views.server.ts";
import { useText } from "../languages/use-text.tsx";

interface ViewsPageProps {
  readonly views: readonly SavedView[];
  readonly isSaved: boolean;
  /** What could not be done, with what was typed. */
  readonly refused:
    | { readonly problem: string; readonly name: string; readonly address: string }
    | undefined;
}

/** Every saved view: opened, renamed, removed. */
export function ViewsPage({ views, isSaved, refused }: ViewsPageProps) {
  const t = useText();
  return (
    <Page lead={t("views.lead")} title={t("views.title")}>
      {refused ? <Notice tone="bad">{refused.problem}</Notice> : null}
      {isSaved && !refused ? <Notice tone="good">{t("views.saved")}</Notice> : null}
      <Removed list="views" />
      {refused?.address ? (
        <Form className="kept-form" method="post">
          <input name="address" type="hidden" value={refused.address} />
          <label>
            {t("views.name")}
            <input defaultValue={refused.name} maxLength={120} name="name" required />
          </label>
          <button name="do" type="submit" value="save">
            {t("views.save")}
          </button>
        </Form>
      ) : null}
      {views.length === 0 ? (
        <p className="table-empty">{t("views.none")}</p>
      ) : (
        <ul className="kept">
          {views.map((view) => (
            <li key={view.key}>
              <Link to={view.address}>{view.name}</Link>
              <Form className="kept-form" method="post">
                <input name="key" type="hidden" value={view.key} />
                <input
                  aria-label={t("views.name_of", { name: view.name })}
                  defaultValue={view.name}
                  key={view.name}
                  maxLength={120}
                  name="name"
                  required
                />
                <button
                  aria-label={t("views.rename_one", { name: view.name })}
                  name="do"
                  type="submit"
                  value="rename"
                >
                  {t("views.rename")}
                </button>
                <button
                  aria-label={t("views.remove_one", { name: view.name })}
                  className="quiet"
                  formNoValidate
                  name="do"
                  type="submit"
                  value="remove"
                >
                  {t("views.remove")}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
