import { files } from "../../i18n/files";
import { workbenchTexts } from "../../i18n/workbench";
import { message } from "../../i18n/message";
import { registerFunction, registerFunctions } from "../functions/register";
import { clientOf } from "../host/client";
import { createHost, type Host } from "../host/host";
import type { Workbook } from "../model/types";
import { createWorkbook } from "../model/workbook";
import { NotAWorkbook, readWorkbook, writeWorkbook } from "../xlsx";
import { ChartOverlay } from "./charts/overlay";
import { bindFiles, download } from "./files";
import { createGrid } from "./grid/univer";
import { GridView } from "./grid/view";
import { preferences } from "./preferences";
import { drawRibbon } from "./ribbon-view";
import { element } from "./element";
import "./main.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";

const { language, dark } = preferences();
const say = (
  key: Parameters<typeof message<keyof (typeof workbenchTexts)["en-US"]>>[2],
  params = {},
) => message(workbenchTexts, language, key, params);

/** What is open: the workbook, the host that answers for it, and the file it came from. */
interface Open {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly file: string;
  readonly original: Uint8Array | undefined;
}

const api = createGrid("grid", language, dark);
const charts = new ChartOverlay(
  api,
  () => dark,
  () => language,
);
let open = host(createWorkbook(), "KAM.xlsx", undefined);
const grid = new GridView(api, open.workbook, {
  edited: refresh,
  selected: (sheetId, area) => {
    const sheet = open.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return;
    open.host.select(sheet, area);
    charts.sync(open.workbook);
  },
});

function host(workbook: Workbook, file: string, original: Uint8Array | undefined): Open {
  registerFunctions(workbook, "web");
  return { workbook, host: createHost(workbook, "web", { language, dark }), file, original };
}

function status(text: string): void {
  element("status").textContent = text;
}

let waiting = false;

/** Brings grid and charts up to date once after whatever happens in this turn. */
function refresh(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    grid.sync();
    charts.sync(open.workbook);
  });
}

function show(next: Open): void {
  open = next;
  element("file").textContent = next.file;
  grid.open(next.workbook);
  charts.sync(next.workbook);
  next.host.shell.onPane((mode) => {
    element("pane").hidden = mode === "Hidden";
  });
  next.host.shell.onRibbon(ribbon);
  loadPane();
}

/** The pane and its commands are one page, the shared runtime: it starts anew with each workbook, as in Excel. */
function loadPane(): void {
  const frame = document.createElement("iframe");
  frame.title = say("pane");
  frame.src = "/addin/taskpane.html";
  frame.addEventListener("load", () => {
    open.host.shell.showPane(true);
    ribbon();
  });
  element("pane").replaceChildren(frame);
}

function ribbon(): void {
  void drawRibbon(element("ribbon"), language, open.host.shell, (reason) => {
    status(say("cannotRun", { reason }));
  });
}

/** Called by the frame before the add-in's scripts run: connects its copy of Microsoft's library to the host. */
function connect(frame: Window): void {
  const client = clientOf(frame);
  const { host: answering, workbook } = open;
  answering.connect(client);
  // From here on the cells are answered by the add-in's own bundle, as it would be deployed.
  Object.assign(client.CustomFunctions, {
    associate: (id: string, call: (...args: unknown[]) => unknown) => {
      registerFunction(workbook, "web", { id, call, parameters: call.length });
    },
  });
  client.OfficeExtension.HttpUtility.setCustomSendRequestFunc(async (request) => {
    const answer = await answering.answer(request);
    refresh();
    return answer;
  });
}

async function openBytes(bytes: Uint8Array, file: string): Promise<void> {
  try {
    const { workbook, losses } = await readWorkbook(bytes);
    show(host(workbook, file, bytes));
    const parts = losses.map(({ part }) => part).join(", ");
    status(parts === "" ? say("opened", { file }) : say("losses", { file, parts }));
  } catch (error) {
    status(say("cannotOpen", { file, reason: reasonOf(error) }));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof NotAWorkbook) {
    return message(files, language, `reason.${error.reason}`, { part: error.part });
  }
  return error instanceof Error ? error.message : String(error);
}

async function save(): Promise<void> {
  download(open.file, await writeWorkbook(open.workbook, open.original));
  status(say("saved", { file: open.file }));
}

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

window.kamWorkbench = {
  connect,
  open: openBytes,
  bytes: () => writeWorkbook(open.workbook, open.original),
  get workbook() {
    return open.workbook;
  },
};

bindFiles({
  say,
  open: openBytes,
  save,
  empty: () => {
    show(host(createWorkbook(), "KAM.xlsx", undefined));
  },
});
