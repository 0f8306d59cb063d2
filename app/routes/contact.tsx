import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { contactData } from "../pages/contact.server.ts";
import { Contact } from "../pages/contact.tsx";
import { loadPage } from "../pages/load.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "contact.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, contactData);
}

export default function ContactRoute() {
  return <Contact page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
