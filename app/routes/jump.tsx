import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { jumpTargets } from "../habits/jump.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { windowTitle } from "../languages/window-title.ts";
import { JumpPage } from "../pages/jump.tsx";
import { readScope } from "../scope/read-scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "jump.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { searchParams } = new URL(request.url);
    const wanted = searchParams.get("q") ?? "";
    const { scope } = readScope(searchParams);
    const targets = await jumpTargets(await openWarehouse(), wanted, scope, currentLocale());
    return { wanted, targets };
  });
}

export default function JumpRoute() {
  const { wanted, targets } = useLoaderData<typeof loader>();
  return <JumpPage targets={targets} wanted={wanted} />;
}

export { ErrorPage as ErrorBoundary };
