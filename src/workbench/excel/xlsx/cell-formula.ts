import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { parseArea, quoteSheet } from "../host/cells/address";
import type { Area } from "../model/area";
import { cellName } from "./cell-address";
import { fromFile, intersections } from "./formula";
import type { Loss, LossKind } from "./losses";
import type { RawCell } from "./sheet-data";

export interface CellFormula {
  /** As a person writes it, without "=". */
  readonly text: string;
  /** The cells that its result fills; undefined where it is one cell. */
  readonly spill: Area | undefined;
}

/** Reads the formulas of a sheet's cells, in the order in which they stand: a shared one is written out only once. */
export class FormulaReader {
  private readonly masters = new Map<string, { text: string; cell: string }>();
  private readonly intersected = intersections();

  constructor(
    private readonly sheet: string,
    private readonly losses: Loss[],
  ) {}

  /** A cell's formula; undefined where it has none, or one that the model cannot hold (its value stays). */
  read({ formula, row, column, metadata }: RawCell): CellFormula | undefined {
    if (formula === undefined) return undefined;
    const address = cellName(row, column);
    switch (formula.type) {
      case "dataTable":
        this.lose("dataTable", address);
        return undefined;
      case "array":
        return this.array(formula.text, formula.area ?? address, metadata !== undefined);
      case "shared":
        return this.shared(formula.text, formula.shared ?? "", address);
      default:
        return { text: this.plain(formula.text), spill: undefined };
    }
  }

  private plain(text: string): string {
    return this.intersected(fromFile(text));
  }

  private array(text: string, cells: string, dynamic: boolean): CellFormula {
    const area = parseArea(cells);
    const many = area !== undefined && (area.bottom > area.top || area.right > area.left);
    if (many && !dynamic) this.lose("arrayExtent", cells);
    return { text: fromFile(text), spill: many ? area : undefined };
  }

  /** The first cell of a shared formula holds its text; it moves with each of the others. */
  private shared(text: string, group: string, address: string): CellFormula | undefined {
    const own = text === "" ? undefined : { text: this.plain(text), cell: address };
    if (own !== undefined) this.masters.set(group, own);
    const master = own ?? this.masters.get(group);
    if (master === undefined) return undefined;
    return { text: own?.text ?? moved(master, address), spill: undefined };
  }

  private lose(what: LossKind, cells: string): void {
    this.losses.push({ part: `${quoteSheet(this.sheet)}!${cells}`, what });
  }
}

function moved({ text, cell }: { text: string; cell: string }, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(`=${text}`, cell), to).slice(1);
}
