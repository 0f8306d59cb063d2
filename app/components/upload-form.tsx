import { useNavigate, useRevalidator } from "@remix-run/react";
import { type DragEvent, type FormEvent, useEffect, useRef, useState } from "react";
import { useFormats, useText } from "../languages/use-text.tsx";

/** Where the files go; the answer to script is `{uploads: [id…]}`, to a plain form a redirect. */
const uploadAddress = "/api/uploads";

type State =
  | { step: "idle" }
  | { step: "sending"; sent: number; size: number; files: number }
  | { step: "sent"; next: string }
  | { step: "refused"; message: string };

/**
 * Chooses or drops files and sends them with a bar of the bytes that have left.
 * Without script it is a plain form that posts and is led on.
 */
export function UploadForm() {
  const t = useText();
  const format = useFormats();
  const navigate = useNavigate();
  const isAsking = useRevalidator().state !== "idle";
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ step: "idle" });
  const [isOver, setIsOver] = useState(false);
  const isUnderWay = state.step === "sending" || state.step === "sent";
  const next = state.step === "sent" ? state.next : null;

  // The page may be asking for news of other files; leaving then would break the answer off.
  useEffect(() => {
    if (next === null || isAsking) return;
    setState({ step: "idle" });
    navigate(next);
  }, [next, isAsking, navigate]);

  function send(files: readonly File[]) {
    if (files.length === 0 || isUnderWay) return;
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const body = new FormData();
    for (const file of files) body.append("file", file, file.name);
    // fetch cannot tell how much of a body has left.
    const request = new XMLHttpRequest();
    request.open("POST", uploadAddress);
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = (event) =>
      setState({ step: "sending", sent: event.loaded, size: event.total, files: files.length });
    request.onload = () => {
      const answer = readAnswer(request.responseText);
      if (request.status < 300 && answer.uploads) {
        const [only] = answer.uploads;
        const isOne = answer.uploads.length === 1;
        setState({ step: "sent", next: isOne ? `/data/uploads/${only}` : "/data" });
      } else setState({ step: "refused", message: answer.message ?? t("upload.failed") });
      if (input.current) input.current.value = "";
    };
    request.onerror = () => setState({ step: "refused", message: t("upload.interrupted") });
    request.send(body);
    setState({ step: "sending", sent: 0, size, files: files.length });
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    send([...(input.current?.files ?? [])]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    send([...event.dataTransfer.files]);
  };

  return (
    <form
      action={uploadAddress}
      className={isOver ? "drop is-over" : "drop"}
      encType="multipart/form-data"
      method="post"
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDrop={drop}
      onSubmit={submit}
    >
      <label>
        <span>{t("upload.choose")}</span>
        <input
          multiple
          name="file"
          onChange={(event) => send([...(event.currentTarget.files ?? [])])}
          ref={input}
          required
          type="file"
        />
      </label>
      <button className="primary" disabled={isUnderWay} type="submit">
        {t("upload.button")}
      </button>
      <p className="note">{t("upload.note")}</p>
      {state.step === "sending" ? (
        <div className="sending">
          <progress aria-label={t("upload.sending_label")} max={state.size} value={state.sent} />
          <span>
            {t("upload.sending", {
              files: state.files,
              sent: format.bytes(state.sent),
              size: format.bytes(state.size),
            })}
          </span>
        </div>
      ) : null}
      {state.step === "refused" ? (
        <p className="fault" role="alert">
          {state.message}
        </p>
      ) : null}
    </form>
  );
}

function readAnswer(body: string): { uploads?: string[]; message?: string } {
  try {
    return JSON.parse(body) as { uploads?: string[]; message?: string };
  } catch {
    // A plain-text refusal of the server.
    return body.length < 300 && !body.startsWith("<") ? { message: body } : {};
  }
}
