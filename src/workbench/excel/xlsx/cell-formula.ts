import { formulaMoved } from "../calc/rewrite";
import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { FormulaShape } from "../model/types";
import { cellName } from "./cell-address";
import { fromFile } from "./formula";
import type { RawCell } from "./sheet-data";

export interface CellFormula {
  /** As a person writes it, without "=". */
  readonly text: string;
  /** Whether its file does not mark it as an array: then a range means one cell where one value is asked for. */
  readonly plain: boolean;
  readonly shape: FormulaShape;
  /** The cells that its result fills; undefined where it is one cell. */
  readonly spill: Area | undefined;
}

/** The first cell of a shared formula. */
interface Master {
  readonly text: string;
  readonly cell: { readonly row: number; readonly column: number };
}

/** Reads the formulas of a sheet's cells, in the order in which they stand: a shared one is written out only once. */
export class FormulaReader {
  private readonly masters = new Map<string, Master>();
  /** A cell's formula; undefined where it has none, or one that the model cannot hold (its value stays). */
  read({ formula, row, column, metadata }: RawCell): CellFormula | undefined {
    if (formula === undefined) return undefined;
    const address = cellName(row, column);
    switch (formula.type) {
      case "dataTable":
        return undefined;
      case "array":
        return arrayFormula(formula.text, formula.area ?? address, metadata !== undefined);
      case "shared":
        return this.shared(formula.text, formula.shared ?? "", { row, column });
      default:
        return plainFormula(fromFile(formula.text));
    }
  }

  /** The first cell of a shared formula holds its text; it moves with each of the others. */
  private shared(text: string, group: string, cell: Master["cell"]): CellFormula | undefined {
    const own = text === "" ? undefined : { text: fromFile(text), cell };
    if (own !== undefined) this.masters.set(group, own);
    const master = own ?? this.masters.get(group);
    if (master === undefined) return undefined;
    return plainFormula(own?.text ?? formulaMoved(`=${master.text}`, master.cell, cell).slice(1));
  }
}

function plainFormula(text: string): CellFormula {
  return { text, plain: true, shape: "single", spill: undefined };
}

/** What is entered with Ctrl+Shift+Enter keeps its rectangle; a dynamic array finds its own. */
function arrayFormula(text: string, cells: string, dynamic: boolean): CellFormula {
  const area = parseArea(cells) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return {
    text: fromFile(text),
    plain: false,
    shape: dynamic ? "spilling" : { rows, columns },
    spill: rows * columns > 1 ? area : undefined,
  };
}
