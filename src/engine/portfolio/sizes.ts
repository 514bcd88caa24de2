import { cellText, isBlank, isErrorValue, type Cell } from "../cell";
import { parseNumber, type DecimalSeparator } from "../number";
import { problem, type Problem, type ProblemCode } from "../problems";

/** The column that says how large a customer is, for example by annual revenue. */
export interface SizeLayout {
  readonly column: number;
  readonly header: string;
  /** The customers' names, for the problems. */
  readonly names: readonly string[];
  readonly decimal?: DecimalSeparator;
}

/** One size per row of cells, in the column's own unit; NaN where there is none. A negative size is none. */
export function parseSizes(
  cells: readonly (readonly Cell[])[],
  layout: SizeLayout,
): { sizes: Float64Array; problems: Problem[] } {
  const problems: Problem[] = [];
  const sizes = Float64Array.from(cells, (row, at) => {
    const cell = row[layout.column] ?? null;
    const size = parseNumber(cell, layout.decimal);
    if (size >= 0 || isBlank(cell)) return size;
    problems.push(
      problem(faultOf(cell, size), "customers", {
        row: at,
        column: layout.column,
        customer: layout.names[at] ?? "",
        value: typeof cell === "number" ? cell : cellText(cell),
        params: { name: layout.header },
      }),
    );
    return NaN;
  });
  return { sizes, problems };
}

function faultOf(cell: Cell, size: number): ProblemCode {
  if (isErrorValue(cell)) return "excel-error";
  return size < 0 ? "size-negative" : "size-not-number";
}
