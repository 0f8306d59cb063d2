import { useLocation } from "@remix-run/react";

/** The present address with some parameters set or, where undefined, removed. */
export function useAddress(): (changes: Readonly<Record<string, string | undefined>>) => string {
  const { pathname, search } = useLocation();
  return (changes) => {
    const parameters = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) parameters.delete(name);
      else parameters.set(name, value);
    }
    const text = parameters.toString();
    return text ? `${pathname}?${text}` : pathname;
  };
}
