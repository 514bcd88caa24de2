import { registerFunction } from "../functions/register";
import { clientOf } from "../excel/host/client";
import { listenForAreas } from "./areas";
import { element } from "./element";
import type { Open } from "./open";
import { Pane } from "./pane";
import type { MenuItem } from "./popup-menu";
import type { Preferences } from "./preferences";
import { readSurface, type Command } from "./ribbon";
import { drawRibbon, menuItems, updateRibbon } from "./ribbon-view";
import { listenForShortcuts, loadShortcuts } from "./shortcuts";
import type { Say } from "./words";

export interface AddInListener {
  /** The add-in asked the workbook something; `wrote` where it changed cells. */
  answered(wrote: boolean): void;
  /** What a function of the add-in promised has come, and cells say something else. */
  arrived(): void;
  failed(error: unknown): void;
}

/** The add-in as the page shows it: its tab, its pane, its keys, its part of a cell's menu. */
export class AddIn {
  private readonly pane = new Pane(() => {
    this.open.host.shell.showPane(false);
  });
  private readonly manifest = fetch("/manifest.xml")
    .then((answer) => answer.text())
    .then((text) => new DOMParser().parseFromString(text, "text/xml"));
  private readonly shortcuts = loadShortcuts();
  private cellMenu: readonly Command[] = [];

  constructor(
    private open: Open,
    private readonly listener: AddInListener,
  ) {
    listenForAreas(window);
    void this.shortcuts.then((shortcuts) => {
      listenForShortcuts(window, shortcuts, (action) => {
        this.runAction(action);
      });
    });
  }

  /** Names everything in the page's language. */
  async dress({ language }: Preferences, say: Say): Promise<void> {
    this.pane.name(say);
    element("ribbon").ariaLabel = say("ribbon");
    const { name, groups, cellMenu } = readSurface(await this.manifest, language);
    element("pane-title").textContent = name;
    this.cellMenu = cellMenu;
    drawRibbon(element("ribbon"), groups, (command) => {
      this.run(command);
    });
    this.updateRibbon();
  }

  /** Starts anew with a workbook, as the add-in does in Excel; also where language or theme have changed. */
  start(open: Open): void {
    this.open = open;
    const { shell } = open.host;
    shell.onPane((mode) => {
      if (this.open === open) this.pane.visible = mode === "Taskpane";
    });
    shell.onRibbon(() => {
      this.updateRibbon();
    });
    this.pane.load((frame) => {
      shell.showPane(true);
      listenForAreas(frame);
      void this.shortcuts.then((shortcuts) => {
        listenForShortcuts(frame, shortcuts, (action) => {
          this.runAction(action);
        });
      });
    });
  }

  /** Called by the frame before the add-in's scripts run: connects its copy of Microsoft's library to the host. */
  connect(frame: Window): void {
    const client = clientOf(frame);
    const { host, workbook } = this.open;
    host.connect(client);
    // From here on the cells are answered by the add-in's own bundle, as it would be deployed.
    Object.assign(client.CustomFunctions, {
      associate: (id: string, call: (...args: unknown[]) => unknown) => {
        const own = { id, call, parameters: call.length };
        registerFunction(workbook, "web", own, () => {
          this.listener.arrived();
        });
      },
    });
    client.OfficeExtension.HttpUtility.setCustomSendRequestFunc(async (request) => {
      let wrote = false;
      const stop = workbook.onCellsChanged(() => {
        wrote = true;
      });
      const answer = await host.answer(request);
      stop();
      this.listener.answered(wrote);
      return answer;
    });
  }

  /** What the add-in offers for a cell. */
  get cellItems(): MenuItem[] {
    return menuItems(this.cellMenu, (command) => {
      this.run(command);
    });
  }

  private updateRibbon(): void {
    updateRibbon(element("ribbon"), this.open.host.shell);
  }

  private run({ action }: Command): void {
    if (action === null) this.open.host.shell.showPane(true);
    else this.runAction(action);
  }

  private runAction(action: string): void {
    this.open.host.shell.run(action).catch((error: unknown) => {
      this.listener.failed(error);
    });
  }
}
