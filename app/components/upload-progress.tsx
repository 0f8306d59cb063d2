import { useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { UploadPhase } from "../imports/upload.ts";
import { useText } from "../languages/use-text.tsx";

/** Phases in which the server is at work, in their order. */
const busy: readonly UploadPhase[] = ["receiving", "received", "recognising", "staging", "loading"];

export function isBusy(phase: UploadPhase): boolean {
  return busy.includes(phase);
}

/** How often a page asks again while the server is at work, in milliseconds. */
const interval = 500;

/** Loads the page's data again while something moves; without script the page reloads itself. */
export function KeepFresh({ while: isMoving }: { while: boolean }) {
  const revalidator = useRevalidator();
  const { state, revalidate } = revalidator;
  // What a form does may take away what would be asked for.
  const isLeaving = useNavigation().state !== "idle";
  useEffect(() => {
    if (!isMoving || isLeaving || state !== "idle") return;
    const timer = setTimeout(revalidate, interval);
    return () => clearTimeout(timer);
  }, [isMoving, isLeaving, state, revalidate]);
  if (!isMoving) return null;
  return (
    <noscript>
      <meta content="2" httpEquiv="refresh" />
    </noscript>
  );
}

/** What the server does with an upload, and how far it is. */
export function UploadProgress({
  phase,
  progress,
  secondsLeft = null,
}: {
  phase: UploadPhase;
  progress: number;
  secondsLeft?: number | null;
}) {
  const t = useText();
  const label = t(`phase.${phase}`);
  if (!isBusy(phase)) return <span>{label}</span>;
  return (
    <div className="sending">
      <progress aria-label={label} max={1} value={progress} />
      <span>
        {t("upload.progress", { phase: label, percent: Math.round(progress * 100) })}
        {secondsLeft === null ? null : ` · ${remaining(t, secondsLeft)}`}
      </span>
    </div>
  );
}

function remaining(t: ReturnType<typeof useText>, seconds: number): string {
  return seconds > 90
    ? t("upload.left.minutes", { minutes: Math.ceil(seconds / 60) })
    : t("upload.left.seconds", { seconds });
}
