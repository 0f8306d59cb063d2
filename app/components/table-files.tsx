import { useSearchParams } from "@remix-run/react";
import { useText } from "../languages/use-text.tsx";
import { parameterNames } from "./table-state.ts";

interface TableFilesProps {
  readonly address: (format: "csv" | "xlsx") => string;
  /** Of the table whose rows the files hold: as it is looked through and sorted. */
  readonly prefix?: string;
}

/** The links that save all rows of a table, whatever page of it is shown. */
export function TableFiles({ address, prefix }: TableFilesProps) {
  const t = useText();
  const [parameters] = useSearchParams();
  const to = (format: "csv" | "xlsx") => {
    if (!prefix) return address(format);
    const [path = "", query = ""] = address(format).split("?");
    const asked = new URLSearchParams(query);
    const names = parameterNames(prefix);
    const plain = parameterNames();
    for (const name of ["find", "sort"] as const) {
      const value = parameters.get(names[name]);
      if (value) asked.set(plain[name], value);
    }
    const text = asked.toString();
    return text ? `${path}?${text}` : path;
  };
  return (
    <>
      <a download href={to("csv")}>
        {t("page.save_csv")}
      </a>
      <a download href={to("xlsx")}>
        {t("page.save_xlsx")}
      </a>
    </>
  );
}
