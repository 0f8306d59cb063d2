import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { writeColumns } from "../components/table-columns.ts";
import { parameterNames } from "../components/table-state.ts";
import { columnsCookie } from "../server/columns.server.ts";
import { returnTo } from "../server/return-to.ts";

/** Keeps the reader's choice of a table's columns, and goes back to the page that shows them. */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "viewer");
  const form = await request.formData();
  const given = (name: string) => String(form.get(name) ?? "");
  const named = (name: string) => form.getAll(name).map(String);
  const chosen = writeColumns(named("column"), named("pinned"));
  const isUsual = given("do") === "usual" || chosen === given("usual");
  const back = new URL(returnTo(form), "http://localhost");
  const parameter = parameterNames(given("prefix") || undefined).columns;
  if (isUsual) back.searchParams.delete(parameter);
  else back.searchParams.set(parameter, chosen);
  return redirect(back.pathname + back.search, {
    headers: {
      "Set-Cookie": columnsCookie(request, given("table"), isUsual ? null : chosen),
    },
  });
}
