import { useText } from "../languages/use-text.tsx";

/** The links that save all rows of a table, whatever page of it is shown. */
export function TableFiles({ address }: { address: (format: "csv" | "xlsx") => string }) {
  const t = useText();
  return (
    <>
      <a download href={address("csv")}>
        {t("page.save_csv")}
      </a>
      <a download href={address("xlsx")}>
        {t("page.save_xlsx")}
      </a>
    </>
  );
}
