import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { useText } from "../languages/use-text.tsx";

/** Statuses with words of their own; others are told by their hundred. */
const worded = new Set([400, 401, 403, 404, 405, 413, 422, 429, 500, 503]);

/**
 * What a page shows when its loader refused or failed: a plain title, what is
 * wrong and what to do. Routes export it as their `ErrorBoundary`.
 */
export function ErrorPage() {
  const t = useText();
  const error = useRouteError();
  const answered = isRouteErrorResponse(error);
  const status = answered ? error.status : 500;
  const key = worded.has(status) ? status : status < 500 ? 400 : 500;
  const message = answered ? messageOf(error.data) : null;
  return (
    <main className="page error-page" id="content" tabIndex={-1}>
      <h1>{t(`error.${key}.title`)}</h1>
      <p className="lead" role="alert">
        {message ?? t(`error.${key}.what_to_do`)}
      </p>
      <p>
        <Link className="button" to="/">
          {t("error.home")}
        </Link>{" "}
        <Link className="button" to="/data">
          {t("error.data")}
        </Link>
      </p>
    </main>
  );
}

function messageOf(data: unknown): string | null {
  if (typeof data !== "object" || data === null || !("message" in data)) return null;
  return typeof data.message === "string" ? data.message : null;
}
