import { Form, Link, useLocation } from "@remix-run/react";
import { useEffect, useId, useState } from "react";
import { useFormats, useText } from "../languages/use-text.tsx";
import { type Copied, toClipboard } from "./copy-table.ts";
import { parameterNames, type TableState } from "./table-state.ts";
import { useAddress } from "./use-address.ts";
import "./table-tools.css";

interface TableToolsProps {
  readonly caption: string;
  readonly state: TableState;
  readonly prefix?: string;
  /** What the table is called where the reader's choice of columns is kept. */
  readonly memory: string;
  readonly columns: readonly { readonly name: string; readonly label: string }[];
  readonly shown: readonly string[];
  /** Those that stay in sight; the first of the table always does. */
  readonly pinned: readonly string[];
  /** The columns that it shows to whoever chose nothing. */
  readonly usual: readonly string[];
  /** How many rows there are; of all where nothing is looked for. */
  readonly total: number;
  readonly copied: () => Copied;
  /** Turns the table from pages into one list and back, where it can be one. */
  readonly list: { readonly isOn: boolean; readonly toggle: () => void } | null;
}

/** A table this short is seen at a glance. */
const shortTable = 10;

/** Whether there is anything to do with a table but to read it. */
export function needsTools(state: TableState, total: number, columns: number): boolean {
  return total > shortTable || state.find !== "" || columns > 6;
}

/**
 * Above a table: look for rows, choose columns, scroll through all, copy. All but the last two works
 * without script.
 */
export function TableTools(props: TableToolsProps) {
  const { state, total } = props;
  return (
    <div className="table-tools">
      {total > shortTable || state.find ? <Find {...props} /> : null}
      <Columns {...props} />
      {props.list ? <List list={props.list} total={total} /> : null}
      {total > 0 && !props.list?.isOn ? <Copy {...props} /> : null}
    </div>
  );
}

function Find({ state, total, prefix, caption }: TableToolsProps) {
  const t = useText();
  const format = useFormats();
  const address = useAddress();
  const { pathname, search } = useLocation();
  const id = useId();
  const names = parameterNames(prefix);
  const others = [...new URLSearchParams(search)].filter(
    ([name]) => name !== names.find && name !== names.page,
  );
  return (
    <>
      <Form action={pathname} className="table-find" method="get" preventScrollReset>
        {others.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand several times, in this order
          <input key={at} name={name} type="hidden" value={value} />
        ))}
        <label className="visually-hidden" htmlFor={id}>
          {t("table.find_in", { table: caption })}
        </label>
        <input
          defaultValue={state.find}
          id={id}
          key={state.find}
          maxLength={200}
          name={names.find}
          placeholder={t("table.find_placeholder")}
          type="search"
        />
        <button className="quiet" type="submit">
          {t("table.find")}
        </button>
      </Form>
      {state.find ? (
        <span className="table-found" role="status">
          {t("table.found", { count: total, total: format.count(total), find: state.find })}{" "}
          <Link
            preventScrollReset
            to={address({ [names.find]: undefined, [names.page]: undefined })}
          >
            {t("table.show_all")}
          </Link>
        </span>
      ) : null}
    </>
  );
}

function Columns(props: TableToolsProps) {
  const { columns, shown, pinned, usual, memory, prefix, caption } = props;
  const t = useText();
  const { pathname, search } = useLocation();
  const [first, ...others] = columns;
  if (!first || others.length < 2) return null;
  return (
    <details className="table-columns">
      <summary aria-label={t("table.columns_of", { table: caption })}>{t("table.columns")}</summary>
      <Form
        action="/api/columns"
        // What was ticked and not applied is not what is shown.
        key={`${shown} ${pinned}`}
        method="post"
        preventScrollReset
      >
        <input name="return-to" type="hidden" value={pathname + search} />
        <input name="table" type="hidden" value={memory} />
        <input name="prefix" type="hidden" value={prefix ?? ""} />
        <input name="usual" type="hidden" value={usual.join(",")} />
        <input name="column" type="hidden" value={first.name} />
        <div className="table-column-list">
          {others.map(({ name, label }) => (
            <div key={name}>
              <label>
                <input
                  defaultChecked={shown.includes(name)}
                  name="column"
                  type="checkbox"
                  value={name}
                />
                {label}
              </label>
              <label
                className="table-column-pin"
                title={t("table.keep_in_sight", { column: label })}
              >
                <input
                  defaultChecked={pinned.includes(name)}
                  name="pinned"
                  type="checkbox"
                  value={name}
                />
                <span className="visually-hidden">
                  {t("table.keep_in_sight", { column: label })}
                </span>
                <Pin />
              </label>
            </div>
          ))}
        </div>
        <p className="note">
          <Pin /> {t("table.pin_note")}
        </p>
        <div className="actions">
          <button type="submit">{t("table.columns_apply")}</button>
          <button className="quiet" name="do" type="submit" value="usual">
            {t("table.columns_usual")}
          </button>
        </div>
      </Form>
    </details>
  );
}

function Pin() {
  return (
    <svg aria-hidden="true" className="pin-mark" height="14" viewBox="0 0 14 14" width="14">
      <path d="M5 1h4v4l2 3H3l2-3zM7 8v5" />
    </svg>
  );
}

/** Without script its place stays free, so that nothing moves once there is one. */
function useScript(): boolean {
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  return hasScript;
}

function List({ list, total }: { list: NonNullable<TableToolsProps["list"]>; total: number }) {
  const t = useText();
  const format = useFormats();
  const hasScript = useScript();
  return (
    <span className={hasScript ? "table-copy" : "table-copy is-waiting"}>
      <button className="quiet" onClick={list.toggle} type="button">
        {list.isOn ? t("table.in_pages") : t("table.as_list", { total: format.count(total) })}
      </button>
    </span>
  );
}

function Copy({ copied }: TableToolsProps) {
  const t = useText();
  const hasScript = useScript();
  const [said, setSaid] = useState("");
  const copy = async () => {
    setSaid(t((await toClipboard(copied())) ? "table.copied" : "table.copy_failed"));
  };
  return (
    <span className={hasScript ? "table-copy" : "table-copy is-waiting"}>
      <button className="quiet" onClick={copy} title={t("table.copy_note")} type="button">
        {t("table.copy")}
      </button>
      <span className="note" role="status">
        {said}
      </span>
    </span>
  );
}
