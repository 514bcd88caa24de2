import type { Area } from "../../model/area";
import type { CellsChanged, Sheet, Workbook } from "../../model/types";
import { extentOf } from "./extent";
import { tableKey } from "./table-look";

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

  /** The cells to look at, by sheet; from then on they count as seen. */
  take(): Map<Sheet, readonly Area[]> {
    this.workbook.calculate();
    const taken = new Map<Sheet, readonly Area[]>();
    for (const sheet of this.workbook.sheets) {
      const { formatted } = extentOf(sheet);
      const looks = looksOf(sheet);
      // No event tells of formats: when one has changed, every cell is looked at.
      if (looks !== this.looks.get(sheet)) {
        taken.set(sheet, [formatted]);
        this.looks.set(sheet, looks);
      }
      const areas = this.changed.get(sheet);
      if (areas !== undefined) {
        taken.set(sheet, [...(taken.get(sheet) ?? []), ...areas]);
      }
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
