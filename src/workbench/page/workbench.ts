import { files } from "../../i18n/files";
import { message } from "../../i18n/message";
import { openedNotice } from "./opened-notice";
import { refusalOf } from "./refusal";
import type { Area } from "../excel/model/area";
import type { Sheet } from "../excel/model/types";
import { NotAWorkbook, writeWorkbook } from "../excel/xlsx";
import { AddIn } from "./addin";
import { ask } from "./ask";
import { bindCellMenu } from "./cell-menu";
import { ChartOverlay } from "./charts/overlay";
import { element } from "./element";
import { acceptDrops, bindFiles, download, nameFiles } from "./files";
import { createGrid, dressGrid } from "./grid/univer";
import { extentOf } from "./grid/extent";
import type { BadEntry } from "./grid/typed";
import { GridView } from "./grid/view";
import { layoutStep } from "./history/layout-step";
import { listenForKeys } from "./keys";
import { opened, type Open } from "./open";
import { readFile } from "./read-file";
import { applyPreferences, preferred } from "./preferences";
import { changeRows } from "./rows";
import { bindSheetMenu } from "./sheet-tabs/menu";
import { bindSheetTabs } from "./sheet-tabs/mouse";
import { spillOver } from "./spill-note";
import { tell } from "./status";
import { alertText, shown } from "./validation/alert";
import { wordsOf } from "./words";

/** The page as a whole: one workbook that is open, the grid and charts that show it, and the add-in that works on it. */
export class Workbench {
  private preferences = preferred();
  private say = wordsOf(this.preferences.language);
  private open: Open = opened(this.preferences);
  private unsaved = false;
  private waiting = false;
  private readonly api = createGrid("grid", this.preferences);
  private readonly addin = new AddIn(this.open, {
    answered: (wrote) => {
      // As in Excel after a macro: what the user did before may stand on cells that are others now.
      if (wrote) {
        this.grid.history.clear();
        // What was said of opening the file is no longer the latest; what went wrong stays.
        if (element("status").dataset.kind === "done") tell("");
      }
      this.refresh();
    },
    arrived: () => {
      this.refresh();
    },
    failed: (error) => {
      tell(this.say("cannotRun", { reason: reasonOf(error) }), "failed");
    },
  });
  private readonly charts = new ChartOverlay(this.api, () => this.preferences, {
    changing: ({ sheet }) => {
      this.grid.history.record(layoutStep(sheet));
    },
    changed: () => {
      this.edited();
    },
  });
  private readonly grid: GridView = new GridView(this.api, this.inGrid(), {
    edited: () => {
      this.edited();
    },
    selected: (sheet, area) => {
      this.selected(sheet, area);
    },
    refused: (reason) => {
      this.refused(reason);
    },
    confirmDelete: ({ name }) =>
      ask(this.say("deleteSheet", { sheet: name }), this.say("delete"), this.say("cancel")),
    confirmEntry: (entry) => this.confirmEntry(entry),
  });
  private readonly fileActions = {
    mayLeave: () => this.mayLeave(),
    open: (bytes: Uint8Array, file: string) => this.openBytes(bytes, file),
    save: () => this.save(),
    empty: () => {
      this.show(opened(this.preferences));
    },
  };

  constructor() {
    this.dress();
    bindCellMenu(
      this.api,
      () => this.say,
      () => this.cellActions(),
    );
    listenForKeys(element("grid"), {
      insertRows: () => {
        this.rowsByKey("insert");
      },
      deleteRows: () => {
        this.rowsByKey("delete");
      },
      refused: () => {
        this.refused(undefined);
      },
    });
    const sheets = () => this.open.workbook.sheets;
    bindSheetMenu(this.api, () => this.say, sheets);
    bindSheetTabs(this.api, sheets);
    window.addEventListener("beforeunload", (event) => {
      if (this.unsaved) event.preventDefault();
    });
  }

  /** Opens the first workbook. */
  start(): void {
    bindFiles(this.fileActions);
  }

  get current(): Open {
    return this.open;
  }

  connect(frame: Window): void {
    this.addin.connect(frame);
    acceptDrops(frame, this.fileActions);
  }

  bytes(): Promise<Uint8Array> {
    return writeWorkbook(this.open.workbook, this.open.original, this.open.file);
  }

  async openBytes(bytes: Uint8Array, file: string): Promise<void> {
    const { language } = this.preferences;
    try {
      const { workbook, losses, ...from } = await readFile(bytes, file);
      this.show(opened(this.preferences, { workbook, ...from }));
      const { length: uncalculated } = workbook.uncalculated();
      const notice = openedNotice({ file, losses, uncalculated }, language);
      tell(notice.text, notice.kind);
    } catch (error) {
      const reason =
        error instanceof NotAWorkbook
          ? message(files, language, `reason.${error.reason}`, { part: error.part })
          : reasonOf(error);
      tell(this.say("cannotOpen", { file, reason }), "failed");
    }
  }

  /** Shows page, grid and add-in in another language or theme; the workbook stays as it is. */
  prefer(): void {
    this.preferences = preferred();
    this.say = wordsOf(this.preferences.language);
    Object.assign(this.open.host.surroundings, this.preferences);
    this.dress();
    dressGrid(this.api, this.preferences);
    this.charts.sync(this.open.workbook);
    this.addin.start(this.open);
  }

  private dress(): void {
    const { say } = this;
    applyPreferences(this.preferences, say);
    document.title = say("title");
    element("title").textContent = say("title");
    element("title").title = say("standIn");
    element("language").ariaLabel = say("language");
    element("theme").ariaLabel = say("theme");
    nameFiles(say);
    this.nameFile();
    void this.addin.dress(this.preferences, say);
  }

  private show(next: Open): void {
    this.open = next;
    this.unsaved = false;
    next.workbook.onCellsChanged(() => {
      if (this.open === next) this.touched();
    });
    this.nameFile();
    this.grid.show(this.inGrid());
    this.charts.sync(next.workbook);
    this.addin.start(next);
  }

  private inGrid() {
    return { workbook: this.open.workbook, user: this.open.host.user };
  }

  private nameFile(): void {
    const { file } = this.open;
    element("file").textContent = this.unsaved ? this.say("unsaved", { file }) : file;
  }

  private touched(): void {
    if (this.unsaved) return;
    this.unsaved = true;
    this.nameFile();
  }

  private edited(): void {
    this.touched();
    this.refresh();
  }

  /** Brings grid and charts up to date once after whatever happens in this turn. */
  private refresh(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.grid.sync();
      this.charts.sync(this.open.workbook);
    });
  }

  private selected(sheet: Sheet, area: Area): void {
    this.open.host.select(sheet, area);
    const spill = spillOver(sheet, area);
    if (spill !== undefined) tell(this.say("spilled", spill));
    // Charts can be placed once the grid has turned to their sheet.
    this.refresh();
  }

  private refused(reason: unknown): void {
    tell(this.say(refusalOf(reason)), "failed");
  }

  /** By the style of the rule's alert: "stop" takes nothing else, the others ask. */
  private async confirmEntry(entry: BadEntry): Promise<boolean> {
    const { say } = this;
    const text = alertText(entry, say);
    if ((entry.rule.error?.style ?? "stop") === "stop") {
      await ask(text, say("close"));
      return false;
    }
    const question = say("keepAnyway", { value: shown(entry.typed) });
    return ask(`${text}\n${question}`, say("keep"), say("cancel"));
  }

  private cellActions() {
    return {
      insertRows: () => {
        this.changeRows("insert");
      },
      deleteRows: () => {
        this.changeRows("delete");
      },
      clear: () => void this.api.executeCommand("sheet.command.clear-selection-content"),
      own: this.addin.cellItems,
    };
  }

  private changeRows(what: "insert" | "delete"): void {
    try {
      changeRows(this.open, this.grid.history, what);
      this.edited();
    } catch (error) {
      this.refused(error);
    }
  }

  /** Where no whole rows are selected Excel asks which cells are to move, which the workbench cannot do. */
  private rowsByKey(what: "insert" | "delete"): void {
    const { activeSheet, selection } = this.open.workbook;
    const whole = selection.right - selection.left + 1 >= extentOf(activeSheet).columns;
    if (whole) this.changeRows(what);
    else this.refused(undefined);
  }

  private mayLeave(): Promise<boolean> {
    if (!this.unsaved) return Promise.resolve(true);
    const { file } = this.open;
    return ask(this.say("leave", { file }), this.say("discard"), this.say("cancel"));
  }

  private async save(): Promise<void> {
    const { file } = this.open;
    download(file, await this.bytes());
    this.unsaved = false;
    this.nameFile();
    tell(this.say("saved", { file }));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
