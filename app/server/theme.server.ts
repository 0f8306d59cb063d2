import { type Theme, themes } from "../components/shell.tsx";

/** The theme that the reader chose; `system` follows the device. */
export function readTheme(request: Request): Theme {
  const match = /(?:^|;\s*)recoup_theme=(light|dark)(?:;|$)/.exec(
    request.headers.get("cookie") ?? "",
  );
  return (match?.[1] as Theme | undefined) ?? "system";
}

/** The `Set-Cookie` header that keeps a theme for a year; of an unknown one, `system`. */
export function themeCookie(theme: string | null): string {
  const known = themes.find((candidate) => candidate === theme) ?? "system";
  const age = known === "system" ? 0 : 365 * 24 * 3600;
  return `recoup_theme=${known}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`;
}
