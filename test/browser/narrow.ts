/*
 * What does not fit in a narrow pane, looked for in the page itself: everything here is in one function, for it is
 * carried out there.
 */

/** Texts and controls that are cut, run out of their boxes or lie on one another, in words; none where all is well. */
export function misfits(): string[] {
  /** Fractions of pixels are rounding. */
  const HAIR = 1;
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}”`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    element.closest("[aria-hidden=true], svg, [inert]") === null;
  /** A text for those who listen alone is a pixel large. */
  const isForEyes = (rect: DOMRect) => rect.width > 2 && rect.height > 2;
  const cuts = (overflow: string) => overflow !== "visible";
  /** The part of the pane that whatever stands in an element is seen in; null where it can be scrolled to. */
  const windowOn = (element: Element): DOMRect | null => {
    let [left, top, right, bottom] = [0, 0, width, document.documentElement.clientHeight];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
      const scrolls = /auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth + HAIR;
      // A list that says by dots that a name is longer shows all of it elsewhere.
      if ((scrolls && at.tagName !== "MAIN") || textOverflow === "ellipsis") return null;
      const box = at.getBoundingClientRect();
      if (cuts(overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (cuts(overflowY)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, top, right - left, bottom - top);
  };

  if (document.documentElement.scrollWidth > width + HAIR) found.push("the pane scrolls sideways");
  for (const element of document.querySelectorAll("main, footer, header"))
    if (element.scrollWidth > element.clientWidth + HAIR)
      found.push(`${named(element)} scrolls sideways`);

  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const element = node.parentElement;
    if (element === null || (node.textContent ?? "").trim() === "" || !isSeen(element)) continue;
    if (["SCRIPT", "STYLE", "OPTION"].includes(element.tagName)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const seen = windowOn(element);
    if (seen === null || !isForEyes(seen)) continue;
    for (const rect of range.getClientRects()) {
      if (!isForEyes(rect) || rect.bottom < seen.top || rect.top > seen.bottom) continue;
      const beyond = Math.max(seen.left - rect.left, rect.right - seen.right);
      if (beyond <= HAIR) continue;
      found.push(`${named(element)} runs out of its box by ${Math.round(beyond)}`);
      break;
    }
  }

  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      "button, input, select, textarea, a[href], [role=tab], [role=option], [role=menuitem]",
    ),
  ].filter((control) => isSeen(control) && isForEyes(control.getBoundingClientRect()));
  const boxes = controls.flatMap((control) => {
    const seen = windowOn(control);
    if (seen === null) return [];
    const whole = control.getBoundingClientRect();
    if (whole.left < seen.left - HAIR || whole.right > seen.right + HAIR)
      found.push(`${named(control)} is cut`);
    // A link that goes on in the next line has a box in each.
    const rects = [...control.getClientRects()].flatMap((rect) => {
      const [top, bottom] = [Math.max(rect.top, seen.top), Math.min(rect.bottom, seen.bottom)];
      return bottom - top > HAIR ? [{ left: rect.left, right: rect.right, top, bottom }] : [];
    });
    return [{ control, rects }];
  });
  for (const { control } of boxes) {
    if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) continue;
    if (
      control.scrollWidth > control.clientWidth + HAIR &&
      cuts(getComputedStyle(control).overflowX)
    )
      found.push(`${named(control)} cuts its text`);
  }
  for (const [i, one] of boxes.entries())
    for (const other of boxes.slice(0, i)) {
      if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
      // What sticks to an edge lies over what scrolls under it.
      if (isFixed(one.control) !== isFixed(other.control)) continue;
      const meet = one.rects.some((a) =>
        other.rects.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > HAIR &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HAIR,
        ),
      );
      if (meet) found.push(`${named(one.control)} lies on ${named(other.control)}`);
    }
  return found;

  function isFixed(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    return element.closest("main") === null;
  }
}
