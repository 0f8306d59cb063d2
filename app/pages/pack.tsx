import { Form, Link } from "@remix-run/react";
import "./pages.css";
import { Chart } from "../charts/chart.tsx";
import { Draft } from "../components/draft.tsx";
import { Notice, Page, Section } from "../components/page.tsx";
import { Removed } from "../components/removed.tsx";
import { useText } from "../languages/use-text.tsx";
import { packPeriods, sectionIds } from "../packs/sections.ts";
import type { PackPreview, packForm, packList } from "./pack.server.ts";

type PackForm = Awaited<ReturnType<typeof packForm>>;

const formats = ["pptx", "pdf", "xlsx"] as const;

/** The links that make the files of a pack, from the data as it is now. */
function PackFiles({ packKey }: { packKey: string }) {
  const t = useText();
  return (
    <>
      {formats.map((format) => (
        <a className="button" download href={`/board-pack/${packKey}/files/${format}`} key={format}>
          {t(`pack.save.${format}`)}
        </a>
      ))}
    </>
  );
}

/** The packs that were saved, each with its files. */
export function PackList({ data }: { data: Awaited<ReturnType<typeof packList>> }) {
  const t = useText();
  const { packs, isEmpty } = data;
  return (
    <Page
      actions={
        <Link className="button primary" to="/board-pack/new">
          {t("pack.new")}
        </Link>
      }
      lead={t("pack.lead")}
      title={t("pack.title")}
    >
      <Removed list="packs" />
      {isEmpty ? <Notice>{t("pack.refusal.no_data")}</Notice> : null}
      {packs.length === 0 ? (
        <Section title={t("pack.none.title")}>
          <p>{t("pack.none.note")}</p>
        </Section>
      ) : (
        packs.map(({ key, name, title, period, count }) => (
          <Section
            actions={<PackFiles packKey={key} />}
            key={key}
            note={t("pack.summary", { period: t(`pack.period.${period}`), count })}
            title={<Link to={`/board-pack/${key}`}>{name}</Link>}
          >
            <p>{title}</p>
          </Section>
        ))
      )}
    </Page>
  );
}

/** A pack: what it holds, how it looks, and what its slides show now. */
export function PackPage({
  form,
  preview,
  problem,
}: {
  form: PackForm;
  preview: { readonly period: string; readonly slides: readonly PackPreview[] } | null;
  problem: string | null;
}) {
  const t = useText();
  const { key, pack, isSaved } = form;
  return (
    <Page
      actions={
        <>
          <Link to="/board-pack">{t("pack.back")}</Link>
          {key ? <PackFiles packKey={key} /> : null}
        </>
      }
      lead={preview ? t("pack.covers", { period: preview.period }) : t("pack.lead")}
      title={key ? pack.name : t("pack.new")}
    >
      {isSaved ? <Notice tone="good">{t("pack.saved")}</Notice> : null}
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      <details className="pack-form" open={key === null || problem !== null}>
        <summary>{t(key ? "pack.change" : "pack.begin")}</summary>
        <Settings form={form} key={JSON.stringify(pack).length} />
      </details>
      {preview?.slides.map((slide) => (
        <Slide key={slide.id} slide={slide} />
      ))}
    </Page>
  );
}

function Slide({ slide }: { slide: PackPreview }) {
  const t = useText();
  return (
    <Section note={slide.topic} title={slide.headline}>
      {slide.problem ? <Notice tone="warn">{slide.problem}</Notice> : null}
      <dl className="facts">
        {slide.figures.map(({ title, value, change }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <strong>{value}</strong> {change}
            </dd>
          </div>
        ))}
      </dl>
      {slide.commentary ? <p className="commentary">{slide.commentary}</p> : null}
      {slide.notes.map((note) => (
        <p className="commentary note" key={note}>
          {note}
        </p>
      ))}
      {slide.chart ? (
        // A pack has the period that it was given.
        <Chart
          choosesPeriod={false}
          label={t("pack.chart_of", { topic: slide.topic })}
          view={slide.chart}
        />
      ) : null}
    </Section>
  );
}

function Settings({ form }: { form: PackForm }) {
  const t = useText();
  const { key, pack } = form;
  const field = (name: "name" | "title" | "company", isNeeded = false) => (
    <label>
      <span>{t(`pack.field.${name}`)}</span>
      <input defaultValue={pack[name]} maxLength={120} name={name} required={isNeeded} size={40} />
    </label>
  );
  const order = [...pack.sections, ...sectionIds.filter((id) => !pack.sections.includes(id))];
  return (
    <Form className="pack-settings" encType="multipart/form-data" method="post">
      <input name="query" type="hidden" value={pack.query} />
      <Draft name="pack" />
      <div className="fields">
        {field("name", true)}
        {field("title")}
        {field("company")}
        <label>
          <span>{t("pack.field.period")}</span>
          <select defaultValue={pack.period} name="period">
            {packPeriods.map((period) => (
              <option key={period} value={period}>
                {t(`pack.period.${period}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t("pack.field.compare")}</span>
          <select defaultValue={pack.compare} name="compare">
            {(["previous", "year", "none"] as const).map((compare) => (
              <option key={compare} value={compare}>
                {t(`compare.${compare}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t("pack.field.colour")}</span>
          <input defaultValue={pack.colour} name="colour" type="color" />
        </label>
        <label>
          <span>{t("pack.field.logo")}</span>
          <input accept="image/png,image/jpeg" name="logo" type="file" />
        </label>
        {pack.logo ? (
          <label className="tick">
            <img alt={t("pack.field.logo_now")} height={32} src={pack.logo} />
            <input name="no-logo" type="checkbox" value="1" />
            <span>{t("pack.field.no_logo")}</span>
          </label>
        ) : null}
      </div>
      <fieldset>
        <legend>{t("pack.field.sections")}</legend>
        {sectionIds.map((id) => (
          <div className="pack-section" key={id}>
            <label className="tick">
              <input
                defaultChecked={pack.sections.includes(id)}
                name="section"
                type="checkbox"
                value={id}
              />
              <span>{t(`pack.section.${id}`)}</span>
            </label>
            <label>
              <span className="visually-hidden">
                {t("pack.field.place", { section: t(`pack.section.${id}`) })}
              </span>
              <input
                defaultValue={order.indexOf(id) + 1}
                max={99}
                min={1}
                name={`place.${id}`}
                title={t("pack.field.place", { section: t(`pack.section.${id}`) })}
                type="number"
              />
            </label>
            <label>
              <span className="visually-hidden">
                {t("pack.field.commentary", { section: t(`pack.section.${id}`) })}
              </span>
              <textarea
                defaultValue={pack.commentary[id] ?? ""}
                maxLength={2000}
                name={`commentary.${id}`}
                placeholder={t("pack.field.commentary_hint")}
                rows={2}
              />
            </label>
          </div>
        ))}
      </fieldset>
      <div className="actions">
        <button className="primary" name="do" type="submit" value="save">
          {t("pack.save")}
        </button>
        {key ? (
          <button className="danger" formNoValidate name="do" type="submit" value="remove">
            {t("pack.remove")}
          </button>
        ) : null}
      </div>
    </Form>
  );
}
