/**
 * Who gets in while there are no accounts yet.
 *
 * - `open`: everybody; only where the server listens on this machine alone, or
 *   shows the demo department
 * - `password`: whoever knows the one password of `RECOUP_PASSWORD`
 * - `closed`: nobody; what holds unless the server has said otherwise
 */
export type AccessMode = "open" | "password" | "closed";

/** The mode that the server set when it started. */
export function accessMode(): AccessMode {
  const mode = process.env.RECOUP_ACCESS;
  return mode === "open" || mode === "password" ? mode : "closed";
}

/** Whether a host name or address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host === "::1" ||
    host === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(host) ||
    host.endsWith(".localhost")
  );
}

/** The mode for an address to listen on; `closed` means that the server must not start. */
export function chooseAccessMode(options: {
  host: string;
  demo: boolean;
  password: string | undefined;
}): AccessMode {
  if (options.password) return "password";
  if (options.demo || isLoopback(options.host)) return "open";
  return "closed";
}
