import { createExcelPort } from "./excel-port";
import { withHeadStart } from "./head-start";
import type { WorkbookPort } from "./ports";

interface Opened {
  readonly context: Office.Context;
  readonly port: WorkbookPort;
}

/** Null where Office.js is missing or no Excel is around it. */
async function openWorkbook(): Promise<Opened | null> {
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  return { context: Office.context, port: withHeadStart(createExcelPort()) };
}

/** Loaded before the rest of the pane, so that Excel is at work while React's code is being read. */
export const opened = openWorkbook();
