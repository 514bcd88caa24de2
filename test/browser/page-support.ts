import type { Page } from "playwright-core";
import type { View, Workbench, WorkbenchPage } from "./workbench-page";

/** A cell by sheet, row and column, counted from 0. */
export type Place = readonly [sheet: string, row: number, column: number];

/** What somebody does with the workbench's page, and what the workbook then holds. */
export class Hand {
  constructor(
    private readonly open: WorkbenchPage,
    /** Addresses that were asked for elsewhere than at the workbench, and what the browser complained about. */
    readonly complaints: readonly string[],
  ) {}

  get page(): Page {
    return this.open.page;
  }

  get pane() {
    return this.open.pane();
  }

  /** Selects a cell through the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator("#grid input").first();
    await box.click();
    await box.fill(address);
    await box.press("Enter");
  }

  async showSheet(name: string): Promise<void> {
    await this.tab(name).click();
    await this.page.waitForFunction(
      (sheet) => window.kamWorkbench.workbook.activeSheet.name === sheet,
      name,
    );
  }

  tab(name: string) {
    return this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).first();
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What the cell holds, errors as their code. */
  value([sheet, row, column]: Place): Promise<unknown> {
    return this.page.evaluate(
      ([name, r, c]) => {
        const value = window.kamWorkbench.workbook.sheet(name)?.value(r, c) ?? null;
        return typeof value === "object" && value !== null ? value.code : value;
      },
      [sheet, row, column] as const,
    );
  }

  /** Waits until the cell holds something. */
  async holds(place: Place, expected: string | number | boolean | null): Promise<void> {
    await this.page
      .waitForFunction(
        ([[name, r, c], wanted]) => {
          const value = window.kamWorkbench.workbook.sheet(name)?.value(r, c) ?? null;
          return (typeof value === "object" && value !== null ? value.code : value) === wanted;
        },
        [place, expected] as const,
        { timeout: 5_000 },
      )
      .catch(async () => {
        throw new Error(`${place.join(" ")} holds ${String(await this.value(place))}`);
      });
  }

  /** The area of a table as rows and columns: top, left, bottom, right. */
  tableArea(name: string): Promise<number[]> {
    return this.page.evaluate((table) => {
      const area = window.kamWorkbench.workbook.table(table)?.area;
      return area ? [area.top, area.left, area.bottom, area.right] : [];
    }, name);
  }

  /** Drops a file on the grid. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(
      ([file, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(content)], file));
        const canvas = document.querySelector("#grid canvas");
        for (const type of ["dragover", "drop"]) {
          const event = { dataTransfer, bubbles: true, cancelable: true };
          canvas?.dispatchEvent(new DragEvent(type, event));
        }
      },
      [name, [...bytes]] as const,
    );
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Opens the workbench and listens to what the browser complains about. */
export async function openHand(workbench: Workbench, view: View): Promise<Hand> {
  const open = await workbench.open(view);
  const complaints: string[] = [];
  const { page } = open;
  page.on("console", (line) => {
    if (line.type() === "error") complaints.push(line.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") complaints.push(request.url());
  });
  return new Hand(open, complaints);
}
