import { element } from "../element";
import { sheetOf, tabs } from "./tabs";

/** How far the mouse strays in a click, in pixels. */
const SLACK = 5;

/** A place between tabs. */
interface Gap {
  /** The sheet that follows; none behind the last. */
  readonly before: string | undefined;
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** Follows a tab that is dragged from where it was pressed, and tells before which sheet it was let go. */
export function followDrag(
  pressed: PointerEvent,
  dropped: (before: string | undefined) => void,
): void {
  const grid = element("grid");
  const mark = document.createElement("div");
  mark.className = "tab-gap";
  let gap: Gap | undefined;
  const over = new AbortController();
  const { signal } = over;
  const end = () => {
    over.abort();
    mark.remove();
  };
  const move = ({ clientX, pointerId }: PointerEvent) => {
    if (gap === undefined) {
      if (Math.abs(clientX - pressed.clientX) < SLACK) return;
      // Only now: a click would no longer be one on the tab. Over the pane's frame the mouse would be lost.
      grid.setPointerCapture(pointerId);
      document.body.append(mark);
    }
    gap = gapAt(clientX);
    const { x, top, height } = gap;
    Object.assign(mark.style, { left: `${x}px`, top: `${top}px`, height: `${height}px` });
  };
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointercancel", end, { signal });
  window.addEventListener(
    "pointerup",
    () => {
      end();
      if (gap !== undefined) dropped(gap.before);
    },
    { signal },
  );
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      end();
    },
    { signal, capture: true },
  );
}

/** The gap nearest to the mouse; what lies around it is brought into view. */
function gapAt(x: number): Gap {
  const all = tabs();
  const found = all.findIndex((tab) => {
    const { left, width } = tab.getBoundingClientRect();
    return x < left + width / 2;
  });
  const index = found < 0 ? all.length : found;
  const [left, right] = [all[index - 1], all[index]];
  for (const tab of [left, right]) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  const before = right && sheetOf(right);
  const edge = right?.getBoundingClientRect();
  const last = left?.getBoundingClientRect();
  const { top = 0, height = 0 } = edge ?? last ?? {};
  return { before, x: edge?.left ?? last?.right ?? 0, top, height };
}
