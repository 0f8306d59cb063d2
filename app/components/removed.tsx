import { Form, useLocation } from "@remix-run/react";
import { useText } from "../languages/use-text.tsx";
import { Notice } from "./page.tsx";

/** Says that something of a list was just removed, where the address names it, and offers it back. */
export function Removed({ list }: { list: "alerts" | "notes" | "views" | "packs" }) {
  const t = useText();
  const { pathname, search, hash } = useLocation();
  const parameters = new URLSearchParams(search);
  const removed = parameters.get("removed");
  if (!removed?.startsWith(`${list}.`)) return null;
  parameters.delete("removed");
  const rest = parameters.toString();
  return (
    <Notice>
      <Form action="/api/removed" className="removed" method="post">
        <input name="removed" type="hidden" value={removed} />
        <input
          name="return-to"
          type="hidden"
          value={`${pathname}${rest ? `?${rest}` : ""}${hash}`}
        />
        <span>{t("habits.removed")}</span> <button type="submit">{t("habits.undo")}</button>
      </Form>
    </Notice>
  );
}
