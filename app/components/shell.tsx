import { Form, Link, NavLink, useLocation, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { languages, locales } from "../languages/languages.ts";
import { useLocale, useText } from "../languages/use-text.tsx";
import { scopeParameters } from "../scope/scope.ts";
import { JumpPalette } from "./jump-palette.tsx";
import { places } from "./places.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface ShellProps {
  readonly theme: Theme;
  /** The demo department is on show: said on every page. */
  readonly isDemo: boolean;
  readonly children: ReactNode;
}

/** What stands around every page: skip link, name, navigation, theme. */
export function Shell({ theme, isDemo, children }: ShellProps) {
  const t = useText();
  const location = useLocation();
  const navigation = useNavigation();
  const search = scopeOnly(location.search);
  return (
    <>
      <a className="skip" href="#content">
        {t("nav.skip")}
      </a>
      <header className="masthead">
        <div className="masthead-inner">
          <Link className="brand" to={{ pathname: "/", search }}>
            <svg aria-hidden="true" height="20" viewBox="0 0 20 20" width="20">
              <path d="M2 18V9h4v9zm6 0V5h4v13zm6 0V1h4v17z" fill="currentColor" />
            </svg>
            {t("app.name")}
          </Link>
          <nav aria-label={t("nav.label")} className="places">
            {places.map((place) => (
              <NavLink end={place.to === "/"} key={place.to} to={{ pathname: place.to, search }}>
                {t(place.id)}
              </NavLink>
            ))}
          </nav>
          <JumpPalette search={search} />
          <LanguageChoice returnTo={location.pathname + location.search} />
          <ThemeChoice returnTo={location.pathname + location.search} theme={theme} />
        </div>
        {navigation.state !== "idle" ? <div aria-hidden="true" className="loading-line" /> : null}
      </header>
      {isDemo ? (
        <p className="demo-line">
          {t("demo.line")} <Link to="/data">{t("demo.line.link")}</Link>
        </p>
      ) : null}
      {children}
      <footer className="footer">
        {t("app.footer")} <Link to="/glossary">{t("glossary.link")}</Link>
      </footer>
    </>
  );
}

/** Every language by its own name; the page comes back in the chosen one, with the same scope. */
function LanguageChoice({ returnTo }: { returnTo: string }) {
  const t = useText();
  const locale = useLocale();
  return (
    <Form action="/api/language" className="language-choice" method="post" reloadDocument>
      <input name="return-to" type="hidden" value={returnTo} />
      <select
        aria-label={t("language.label")}
        defaultValue={locale}
        key={locale}
        name="language"
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        {locales.map((code) => (
          <option key={code} lang={code} value={code}>
            {languages[code].name}
          </option>
        ))}
      </select>
      <noscript>
        <button className="quiet" type="submit">
          {t("language.change")}
        </button>
      </noscript>
    </Form>
  );
}

function ThemeChoice({ theme, returnTo }: { theme: Theme; returnTo: string }) {
  const t = useText();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme;
  return (
    <Form action="/api/theme" className="theme-choice" method="post" reloadDocument>
      <input name="return-to" type="hidden" value={returnTo} />
      <button
        aria-label={t("theme.change", { now: t(`theme.${theme}`), next: t(`theme.${next}`) })}
        className="quiet"
        name="theme"
        title={t("theme.change", { now: t(`theme.${theme}`), next: t(`theme.${next}`) })}
        type="submit"
        value={next}
      >
        <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
          <circle cx="8" cy="8" fill="none" r="6.25" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
        </svg>
        <span>{t(`theme.${theme}`)}</span>
      </button>
    </Form>
  );
}

/** The part of a query that is the scope: it goes along from page to page. */
function scopeOnly(search: string): string {
  const known = new Set<string>(scopeParameters);
  const kept = [...new URLSearchParams(search)].filter(([name, value]) => known.has(name) && value);
  const text = new URLSearchParams(kept).toString();
  return text ? `?${text}` : "";
}
