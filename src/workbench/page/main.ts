import type { Workbook } from "../excel/model/types";
import { onPreference } from "./preferences";
import { Workbench } from "./workbench";
import "./main.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";

declare global {
  interface Window {
    /** What the pane's frame and the browser tests reach of the workbench. */
    kamWorkbench: {
      connect(frame: Window): void;
      open(bytes: Uint8Array, file: string): Promise<void>;
      bytes(): Promise<Uint8Array>;
      readonly workbook: Workbook;
    };
  }
}

const workbench = new Workbench();

window.kamWorkbench = {
  connect: (frame) => {
    workbench.connect(frame);
  },
  open: (bytes, file) => workbench.openBytes(bytes, file),
  bytes: () => workbench.bytes(),
  get workbook() {
    return workbench.current.workbook;
  },
};

workbench.start();
onPreference(() => {
  workbench.prefer();
});
