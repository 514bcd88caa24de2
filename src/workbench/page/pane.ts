import { element } from "./element";
import type { Say } from "./words";

/** What an edge can be dragged to, in pixels: narrower than Excel's pane makes no sense, wider hides the sheet. */
const WIDTH = { least: 320, most: 480, step: 16 };

/** The place of the add-in's pane beside the grid: its title bar, its edge to drag, and its page in a frame. */
export class Pane {
  private title = "";

  constructor(closed: () => void) {
    element("close-pane").addEventListener("click", closed);
    bindEdge();
  }

  /** The pane and its commands are one page, the shared runtime: it starts anew with each workbook, as in Excel. */
  load(loaded: (frame: Window) => void): void {
    const frame = document.createElement("iframe");
    frame.title = this.title;
    frame.src = "/addin/taskpane.html";
    // What is dropped on a page that does not listen yet, the browser would open in its place.
    frame.style.pointerEvents = "none";
    frame.addEventListener("load", () => {
      frame.style.pointerEvents = "";
      if (frame.contentWindow) loaded(frame.contentWindow);
    });
    element("pane").querySelector("iframe")?.replaceWith(frame);
  }

  name(say: Say): void {
    this.title = say("pane");
    element("pane").ariaLabel = this.title;
    element("pane-edge").ariaLabel = say("paneEdge");
    element("close-pane").ariaLabel = say("closePane");
    element("close-pane").title = say("closePane");
  }

  set visible(visible: boolean) {
    element("pane").hidden = !visible;
  }
}

function bindEdge(): void {
  const edge = element("pane-edge");
  const pane = element("pane");
  const size = (width: number) => {
    const kept = Math.min(WIDTH.most, Math.max(WIDTH.least, width));
    pane.style.width = `${kept}px`;
    edge.ariaValueNow = String(kept);
  };
  edge.ariaValueMin = String(WIDTH.least);
  edge.ariaValueMax = String(WIDTH.most);
  edge.ariaValueNow = String(pane.offsetWidth);
  edge.addEventListener("pointerdown", (event) => {
    edge.setPointerCapture(event.pointerId);
  });
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId)) size(innerWidth - event.clientX);
  });
  edge.addEventListener("keydown", ({ key }) => {
    const by = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step }[key];
    if (by !== undefined) size(pane.offsetWidth + by);
  });
}
