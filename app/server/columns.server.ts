const cookieName = "recoup_columns";
/** A browser keeps four thousand characters of a cookie; the choices made last stay. */
const mostLength = 3000;

/** The columns that the reader chose, by the table's name. */
export function readColumns(request: Request): Record<string, string> {
  const cookies = request.headers.get("cookie") ?? "";
  const [, value = ""] = /(?:^|;\s*)recoup_columns=([^;]*)/.exec(cookies) ?? [];
  return Object.fromEntries(kept(value));
}

/** The `Set-Cookie` header that keeps a choice for a year; `null` forgets it. */
export function columnsCookie(request: Request, table: string, columns: string | null): string {
  const { [table]: _, ...others } = readColumns(request);
  const entries = Object.entries(columns === null ? others : { [table]: columns, ...others });
  const write = () => encodeURIComponent(new URLSearchParams(entries).toString());
  while (write().length > mostLength) entries.pop();
  const age = entries.length === 0 ? 0 : 365 * 24 * 3600;
  return `${cookieName}=${write()}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`;
}

const name = /^[\w.-]{1,80}$/;

function kept(value: string): [string, string][] {
  try {
    const entries = [...new URLSearchParams(decodeURIComponent(value))];
    return entries.filter(([table]) => name.test(table));
  } catch (cause) {
    // Somebody else's cookie, or one cut off: nothing was chosen.
    if (cause instanceof URIError) return [];
    throw cause;
  }
}
