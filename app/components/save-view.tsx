import { Form, Link, useLocation } from "@remix-run/react";
import { useText } from "../languages/use-text.tsx";
import "./save-view.css";

/** Saves the page with its scope under a name; the list of what was saved is a link away. */
export function SaveView() {
  const t = useText();
  const { pathname, search } = useLocation();
  return (
    <details className="save-view">
      <summary>{t("views.save_this")}</summary>
      {/* On another page the name typed for this one is gone. */}
      <Form action="/views" className="filter-form" key={pathname + search} method="post">
        <input name="address" type="hidden" value={pathname + search} />
        <label>
          <span>{t("views.name")}</span>
          <input maxLength={120} name="name" required />
        </label>
        <button name="do" type="submit" value="save">
          {t("views.save")}
        </button>
        <Link to="/views">{t("views.all")}</Link>
      </Form>
    </details>
  );
}
