import { clientOf, type HttpResponse } from "../../../src/workbench/excel/host/client";
import { createHost } from "../../../src/workbench/excel/host/host";
import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { watchWork, type Cancelling } from "./cancel";
import type { Moments } from "./moments";
import { noteUsable } from "./note-usable";

declare global {
  interface Window {
    /** Answers a request of the client library in another process, as Excel does. */
    kamAnswer(url: string, body: string): Promise<HttpResponse>;
    kamMoments?: Moments;
    openPane(): void;
    /** What the pane says of its next piece of work, which is cancelled at this step. */
    watchWork(step: string | null): Promise<Cancelling>;
  }
}

/** The frame's Office object is made here; its requests leave the page. */
function connect(frame: Window): void {
  const client = clientOf(frame);
  createHost(createWorkbook(), "web").connect(client);
  client.OfficeExtension.HttpUtility.setCustomSendRequestFunc(({ url, body }) =>
    window.kamAnswer(url, typeof body === "string" ? body : JSON.stringify(body)),
  );
  const moments: Moments = { first: NaN, last: NaN, usable: null };
  window.kamMoments = moments;
  Object.assign(client.CustomFunctions, {
    associate: () => {
      moments.last = frame.performance.now();
      if (Number.isNaN(moments.first)) moments.first = moments.last;
    },
  });
  noteUsable(frame, moments);
}

Object.assign(window, { kamWorkbench: { connect } });

window.openPane = () => {
  const frame = document.createElement("iframe");
  frame.src = "/addin/taskpane.html";
  document.body.append(frame);
};

window.watchWork = (step) => {
  const pane = document.querySelector("iframe")?.contentWindow;
  if (pane == null) throw new Error("No pane is open");
  return watchWork(pane, step);
};
