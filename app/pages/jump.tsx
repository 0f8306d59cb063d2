import { Form, Link, useSearchParams } from "@remix-run/react";
import { Page } from "../components/page.tsx";
import "./habits.css";
import type { JumpTarget } from "../habits/jump.server.ts";
import { useText } from "../languages/use-text.tsx";

interface JumpPageProps {
  readonly wanted: string;
  readonly targets: readonly JumpTarget[];
}

/** Looks for a page, a figure, a customer, a collector or a document: also without script. */
export function JumpPage({ wanted, targets }: JumpPageProps) {
  const t = useText();
  const [parameters] = useSearchParams();
  const kept = [...parameters].filter(([name]) => name !== "q");
  return (
    <Page lead={t("jump.lead")} title={t("jump.title")}>
      <Form className="kept-form" method="get" role="search">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} name={name} type="hidden" value={value} />
        ))}
        <label>
          {t("jump.field")}
          <input defaultValue={wanted} key={wanted} maxLength={100} name="q" type="search" />
        </label>
        <button type="submit">{t("jump.search")}</button>
      </Form>
      {targets.length === 0 ? (
        <p className="table-empty">{t("jump.none", { text: wanted })}</p>
      ) : (
        <ul className="kept jump-found">
          {targets.map((target) => (
            <li key={`${target.kind} ${target.href}`}>
              <span className="note">{t(`jump.kind.${target.kind}`)}</span>{" "}
              <Link to={target.href}>{target.label}</Link>{" "}
              <span className="note">{target.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
