import { Form } from "@remix-run/react";
import { useText } from "../languages/use-text.tsx";
import { UploadForm } from "./upload-form.tsx";

/** The first page of an empty warehouse: two ways in. */
export function Welcome() {
  const t = useText();
  return (
    <main className="page welcome" id="content" tabIndex={-1}>
      <h1>{t("welcome.title")}</h1>
      <p className="lead">{t("welcome.lead")}</p>
      <div className="ways">
        <section>
          <h2>{t("welcome.upload.title")}</h2>
          <p>{t("welcome.upload.text")}</p>
          <UploadForm />
        </section>
        <section>
          <h2>{t("welcome.demo.title")}</h2>
          <p>{t("welcome.demo.text")}</p>
          <Form action="/data/demo" method="post">
            <button className="primary" name="do" type="submit" value="open">
              {t("welcome.demo.button")}
            </button>
          </Form>
          <p className="note">{t("welcome.demo.note")}</p>
        </section>
      </div>
    </main>
  );
}
