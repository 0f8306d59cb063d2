import type { Span } from "../scope/calendar.ts";

/** What marks lead to, and how they say their words. */
export interface Answers {
  /** To the rows behind a mark: an address of ours. */
  readonly open: (address: string) => void;
  /** Null where the page has no period to choose. */
  readonly choose: ((span: Span) => void) | null;
  /** A chosen period in words. */
  readonly spanInWords: (span: Span) => string;
  /** For those who hear the page. */
  readonly say: (words: string) => void;
}

interface Mark extends Span {
  readonly element: SVGElement;
  readonly x: number;
  readonly y: number;
  readonly tip: string;
  readonly href: string | null;
}

/** Further than this between pressing and letting go is a choice of a period, not a click. */
const leastDrag = 6;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function marksOf(svg: SVGSVGElement): Mark[] {
  return [...svg.querySelectorAll<SVGElement>(".chart-mark")].map((element) => ({
    element,
    x: Number(element.dataset.x),
    y: Number(element.dataset.y),
    from: element.dataset.from ?? "",
    to: element.dataset.to ?? "",
    tip: element.dataset.tip ?? "",
    href: element.getAttribute("href"),
  }));
}

/** The nearest mark in a direction; on the way aside counts double, so that rows and columns are kept. */
export function neighbour<Place extends { readonly x: number; readonly y: number }>(
  places: readonly Place[],
  from: Place,
  [right, down]: readonly [number, number],
  shape: string,
): Place | null {
  let found: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    // Columns stand beside each other and rows below each other, however long they are.
    const across = shape === "row" ? 0 : place.x - from.x;
    const along = shape === "column" ? 0 : place.y - from.y;
    const ahead = across * right + along * down;
    if (ahead <= 0.05) continue;
    const aside = Math.abs(right === 0 ? across : along);
    const distance = ahead + aside * 2;
    if (distance < least) {
      found = place;
      least = distance;
    }
  }
  return found;
}

/**
 * Lets the marks of a drawing be pointed at, walked through by keyboard, opened, and,
 * on an axis of time, be chosen as a period. Returns what takes it all back.
 *
 * @param host what has the keyboard's focus; its child is the drawing
 */
export function listen(host: HTMLElement, svg: SVGSVGElement, answers: Answers): () => void {
  const marks = marksOf(svg);
  const shape = svg.querySelector<SVGElement>(".chart-marks")?.dataset.shape ?? "dot";
  const hasPeriods = answers.choose !== null && marks.some((mark) => mark.from !== "");
  const tip = host.ownerDocument.createElement("div");
  tip.className = "chart-tip";
  tip.hidden = true;
  host.append(tip);
  const stop = new AbortController();
  let current: Mark | null = null;
  /** Where a period was begun: a mark, and for the pointer the place of pressing. */
  let start: Mark | null = null;
  let pressed: { readonly x: number; readonly isTouch: boolean } | null = null;
  let isDragged = false;

  const markOf = (target: EventTarget | null): Mark | null => {
    const element = target instanceof Element ? target.closest(".chart-mark") : null;
    return marks.find((mark) => mark.element === element) ?? null;
  };
  const span = (): Span | null => {
    if (!start || !current) return null;
    const [first, last] = start.from <= current.from ? [start, current] : [current, start];
    return { from: first.from, to: last.to };
  };
  const paint = () => {
    const chosen = span();
    for (const mark of marks) {
      const isChosen = chosen && mark.from >= chosen.from && mark.to <= chosen.to;
      mark.element.classList.toggle("is-chosen", Boolean(isChosen));
      mark.element.classList.toggle("is-active", mark === current);
    }
    tip.hidden = !current;
    if (!current) return;
    tip.textContent = chosen ? answers.spanInWords(chosen) : current.tip;
    place(tip, current, svg, host);
  };
  const go = (mark: Mark | null) => {
    current = mark;
    paint();
  };
  const leave = () => {
    start = null;
    pressed = null;
    go(null);
  };
  const settle = () => {
    const chosen = span();
    leave();
    if (chosen) answers.choose?.(chosen);
  };
  const atPointer = (event: PointerEvent): Mark | null => {
    const left = event.clientX - svg.getBoundingClientRect().left;
    return marks.reduce<Mark | null>(
      (best, mark) => (best && Math.abs(best.x - left) <= Math.abs(mark.x - left) ? best : mark),
      null,
    );
  };

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    work: (event: HTMLElementEventMap[Name]) => void,
  ) => host.addEventListener(name, work, { signal: stop.signal });

  on("pointermove", (event) => {
    if (pressed && hasPeriods && Math.abs(event.clientX - pressed.x) > leastDrag) {
      isDragged = true;
      start ??= current;
      if (!host.hasPointerCapture(event.pointerId)) host.setPointerCapture(event.pointerId);
    }
    if (isDragged && pressed) go(atPointer(event));
    else if (event.pointerType !== "touch") go(markOf(event.target));
  });
  on("pointerdown", (event) => {
    isDragged = false;
    const mark = markOf(event.target);
    if (!mark || event.button !== 0) return;
    const isTouch = event.pointerType === "touch";
    // A finger's first touch tells; its second one opens.
    pressed = { x: event.clientX, isTouch: isTouch && current !== mark };
    go(mark);
  });
  on("pointerup", () => {
    if (isDragged && pressed) settle();
    pressed = pressed?.isTouch ? pressed : null;
  });
  on("pointercancel", leave);
  on("pointerleave", (event) => {
    if (!pressed && event.pointerType !== "touch") leave();
  });
  // Pressing neither marks text nor takes the focus to a link that only a pointer reaches.
  on("mousedown", (event) => {
    if (markOf(event.target)) event.preventDefault();
  });
  on("dragstart", (event) => event.preventDefault());
  on("click", (event) => {
    const mark = markOf(event.target);
    const isFirstTouch = pressed?.isTouch === true;
    pressed = null;
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (isDragged || isFirstTouch) event.preventDefault();
    else if (mark?.href && !isElsewhere) {
      event.preventDefault();
      answers.open(mark.href);
    }
    isDragged = false;
  });
  on("focusout", leave);
  on("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = arrows[event.key];
    if (arrow || event.key === "Home" || event.key === "End") {
      event.preventDefault();
      const isChoosing = event.shiftKey && hasPeriods;
      if (!isChoosing) start = null;
      else start ??= current;
      go(step(event.key, arrow) ?? current);
      const chosen = span();
      if (current) answers.say(chosen ? answers.spanInWords(chosen) : current.tip);
    } else if (event.key === "Escape" && current) {
      event.preventDefault();
      leave();
      answers.say("");
    } else if (event.key === "Enter" && start) {
      event.preventDefault();
      settle();
    } else if (event.key === "Enter" && current?.href) {
      event.preventDefault();
      answers.open(current.href);
    } else if (event.key === " " && current && hasPeriods) {
      event.preventDefault();
      start ??= current;
      settle();
    }
  });

  /** The first step goes to the newest period, or to the first mark. */
  function step(key: string, arrow: readonly [number, number] | undefined): Mark | null {
    const first = marks[0] ?? null;
    const last = marks.at(-1) ?? null;
    if (key === "Home") return first;
    if (key === "End") return last;
    if (!current || !arrow) return hasPeriods ? last : first;
    return neighbour(marks, current, arrow, shape);
  }

  return () => {
    stop.abort();
    tip.remove();
  };
}

/** Words stand above their mark, or below it where there is no room, and never beyond the chart. */
function place(tip: HTMLElement, mark: Mark, svg: SVGSVGElement, host: HTMLElement): void {
  const frame = host.getBoundingClientRect();
  const drawn = svg.getBoundingClientRect();
  const x = drawn.left - frame.left + mark.x;
  const y = drawn.top - frame.top + mark.y;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const gap = 12;
  const left = Math.max(0, Math.min(frame.width - width, x - width / 2));
  const above = y - height - gap;
  const below = y + gap;
  tip.style.left = `${Math.round(left)}px`;
  tip.style.top = `${Math.round(above + frame.top < 0 ? below : above)}px`;
}
