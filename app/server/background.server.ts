/** Long enough for what is refused at once to be refused in the answer itself. */
const moment = 300;

/**
 * Waits a moment for work that goes on after the answer. What fails by then is
 * thrown; a later failure is shown by the work's own state, and logged.
 */
export async function inBackground(work: Promise<unknown>): Promise<void> {
  let isAnswered = false;
  const watched = work.catch((cause: unknown) => {
    if (!isAnswered) throw cause;
    console.error(cause);
  });
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, moment);
  });
  try {
    await Promise.race([watched, waited]);
  } finally {
    isAnswered = true;
    clearTimeout(timer);
  }
}
