import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { requireRole } from "./access/require-role.server.ts";
import { ErrorPage } from "./components/error-page.tsx";
import { Shell } from "./components/shell.tsx";
import { currentLocale } from "./languages/current.server.ts";
import { fallbackLocale } from "./languages/languages.ts";
import { LanguageProvider } from "./languages/use-text.tsx";
import { windowTitle } from "./languages/window-title.ts";
import { readColumns } from "./server/columns.server.ts";
import { holdingsOf } from "./server/holdings.server.ts";
import { NonceContext } from "./server/nonce.ts";
import { readTheme } from "./server/theme.server.ts";
import { openWarehouse } from "./warehouse/warehouse.server.ts";
import "./app.css";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  const { hasDemo } = await holdingsOf(await openWarehouse());
  return json({
    locale: currentLocale(),
    theme: readTheme(request),
    columns: readColumns(request),
    isDemo: hasDemo,
  });
}

export const meta: MetaFunction = (page) => windowTitle(page, "app.name");

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const data = useRouteLoaderData<typeof loader>("root");
  const locale = data?.locale ?? fallbackLocale();
  const theme = data?.theme ?? "system";
  return (
    <html data-theme={theme === "system" ? undefined : theme} lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content="light dark" name="color-scheme" />
        <link href="/icon.svg" rel="icon" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider locale={locale}>
          <Shell isDemo={data?.isDemo ?? false} theme={theme}>
            {children}
          </Shell>
        </LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
