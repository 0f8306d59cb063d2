/** The page that a form asks to go back to; only an address of ours, as a header may hold it. */
export function returnTo(form: FormData): string {
  const back = String(form.get("return-to") ?? "/");
  // Neither another host nor //host.
  return /^\/(?![/\\])[!-[\]-~]*$/.test(back) ? back : "/";
}
