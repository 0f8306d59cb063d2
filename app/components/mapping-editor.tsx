import { Form } from "@remix-run/react";
import type { Mapping, Source } from "../imports/mapping.ts";
import { type TableName, tables } from "../imports/tables.ts";
import { useText } from "../languages/use-text.tsx";

/** A remembered mapping to be changed: what each header is, how it is written, what all rows share. */
export function MappingEditor({ mapping }: { mapping: Mapping }) {
  const t = useText();
  const [main] = mapping.tables;
  if (!main) return null;
  // A date that is said once for a whole file belongs to that file, not to its shape.
  const constants = main.constants.filter(({ column }) => !isDate(main.table, column));
  return (
    <Form method="post">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section aria-label={t("mapping.columns.title")} className="table-scroll" tabIndex={0}>
        <table className="mapping">
          <thead>
            <tr>
              <th scope="col">{t("preview.mapping.header")}</th>
              <th scope="col">{t("preview.mapping.understood")}</th>
              <th scope="col">{t("mapping.columns.format")}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.layout.headers.map((header, index) => {
              const source = main.sources.find((known) => known.index === index);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the order of a file's columns is fixed
                <tr key={index}>
                  <th scope="row">{header}</th>
                  <td>
                    <select
                      aria-label={t("preview.mapping.choose", { header })}
                      defaultValue={source?.column ?? ""}
                      name={`column-${index}`}
                    >
                      <option value="">{t("preview.mapping.left_out")}</option>
                      {tables[main.table].columns.map(({ name, required }) => (
                        <option key={name} value={name}>
                          {t(`column.${name}`)}
                          {required ? " *" : ""}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    {source ? <Format header={header} index={index} source={source} /> : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {constants.length > 0 ? (
        <fieldset className="constants">
          <legend>{t("mapping.columns.constants")}</legend>
          {constants.map(({ column, value }) => (
            <label key={column}>
              <span>{t(`column.${column}`)}</span>
              <input defaultValue={value} name={`constant-${column}`} size={14} />
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="actions">
        <button name="do" type="submit" value="edit">
          {t("mapping.columns.button")}
        </button>
      </div>
    </Form>
  );
}

const isDate = (table: TableName, column: string) =>
  tables[table].columns.some(({ name, type }) => name === column && type === "date");

function Format({ source, index, header }: { source: Source; index: number; header: string }) {
  const t = useText();
  const label = `${header}: ${t("mapping.columns.format")}`;
  if (source.dateOrder !== undefined) {
    return (
      <select aria-label={label} defaultValue={source.dateOrder} name={`date-${index}`}>
        {(["ymd", "dmy", "mdy"] as const).map((order) => (
          <option key={order} value={order}>
            {t(`mapping.date_order.${order}`)}
          </option>
        ))}
      </select>
    );
  }
  if (source.decimal !== undefined) {
    return (
      <select aria-label={label} defaultValue={source.decimal} name={`decimal-${index}`}>
        <option value=".">{t("mapping.decimal.point")}</option>
        <option value=",">{t("mapping.decimal.comma")}</option>
      </select>
    );
  }
  return null;
}
