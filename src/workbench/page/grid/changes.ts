import type { Area } from "../../excel/model/area";
import { merged } from "../../excel/model/merged";
import type { CellsChanged, Sheet, Workbook } from "../../excel/model/types";
import { extentOf } from "./extent";
import { tableKey } from "./table-look";

export interface Look {
  /** Where cells may hold something else. */
  readonly contents: readonly Area[];
  /** Where they may look different. */
  readonly looks: readonly Area[];
}

/** Which cells of a workbook may show something else than when they were last looked at. */
export class Changes {
  private readonly changed = new Map<Sheet, Area[]>();
  private readonly looks = new Map<Sheet, string>();
  private readonly unsubscribe: (() => void)[];

  constructor(private readonly workbook: Workbook) {
    const note = ({ sheet, area }: CellsChanged) => {
      const areas = this.changed.get(sheet) ?? [];
      areas.push(area);
      this.changed.set(sheet, areas);
    };
    this.unsubscribe = [
      workbook.onCellsChanged(note),
      workbook.onCalculated((changes) => {
        changes.forEach(note);
      }),
    ];
    this.takeAll();
  }

  dispose(): void {
    for (const stop of this.unsubscribe) stop();
  }

  /** What to look at, by sheet; from then on it counts as seen. */
  take(): Map<Sheet, Look> {
    this.workbook.calculate();
    const taken = new Map<Sheet, Look>();
    for (const sheet of this.workbook.sheets) {
      const looks = looksOf(sheet);
      const contents = merged(this.changed.get(sheet) ?? []);
      // No event tells of formats: when one has changed, every cell is looked at.
      const relooked = looks === this.looks.get(sheet) ? [] : [extentOf(sheet).formatted];
      this.looks.set(sheet, looks);
      taken.set(sheet, { contents, looks: relooked });
    }
    this.changed.clear();
    return taken;
  }

  /** Counts everything as seen. */
  takeAll(): void {
    this.workbook.calculate();
    this.changed.clear();
    for (const sheet of this.workbook.sheets) this.looks.set(sheet, looksOf(sheet));
  }
}

function looksOf(sheet: Sheet): string {
  return `${sheet.formatsVersion} ${tableKey(sheet)}`;
}
