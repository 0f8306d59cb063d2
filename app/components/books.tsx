import { useFormats, useText } from "../languages/use-text.tsx";
import type { Violation } from "../reports/invariants.server.ts";
import { Notice } from "./page.tsx";

/** That the books do not add up, and where: never to be seen, unless Recoup is at fault. */
export function BooksDoNotAddUp({ found }: { found: readonly Violation[] }) {
  const t = useText();
  const format = useFormats();
  const [first] = found;
  if (!first) return null;
  return (
    <Notice tone="bad">
      <p>
        {t("invariant.broken", {
          what: t(`invariant.${first.invariant}`),
          about: first.about ?? "",
          day: format.date(first.day),
          expected: format.number(first.expected),
          found: format.number(first.found),
          others: found.length - 1,
        })}
      </p>
    </Notice>
  );
}
