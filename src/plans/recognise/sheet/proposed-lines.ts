import type { SheetCells } from "./cells";
import { indices } from "./grid";
import type { Headings } from "./headings";
import { labelOf } from "./line-roles";
import type { ProposedLine } from "./proposal";
import type { RoleOfLine, Table } from "./table";

/** Every line of a table with what it is, from its header on. */
export function proposedLines(
  table: Table,
  roles: ReadonlyMap<number, RoleOfLine>,
  cells: SheetCells,
): ProposedLine[] {
  const { grid, headings } = table;
  const hidden = new Set(cells.hiddenRows ?? []);
  return indices(grid.lines).map((line): ProposedLine => {
    const role = roles.get(line) ?? headRole(headings, line);
    const at = grid.lineAt(line);
    return { at, ...role, label: labelOf(table, line), isHidden: !grid.turned && hidden.has(at) };
  });
}

function headRole({ header, groups, numbers }: Headings, line: number): RoleOfLine {
  if (line === header) return { role: "header", why: "position" };
  if (groups.includes(line)) return { role: "group", why: "position" };
  if (numbers.includes(line)) return { role: "weight", why: "values" };
  return { role: "title", why: "position" };
}
