import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import type { Formula } from "../plan";
import { tableColumns, thisRow } from "../reference";
import type { UsualColumn } from "../../engine/factors/words";

/**
 * A factor's share of its axis, in plain Excel. Flat: its weight over the axis' sum. Hierarchical: the product, from
 * group to leaf, of each node's weight over its siblings' sum, where a group or parent factor that stands in several
 * rows counts once (each row counts for one over their number).
 */
export function shareFormula(
  weighting: "flat" | "hierarchical",
  language: Language,
  table: string,
): Formula {
  const words = vocabulary[language];
  const all = (column: UsualColumn) => tableColumns(table, words[`header.${column}`]);
  const own = (column: UsualColumn) => thisRow(table, words[`header.${column}`]);
  const [axis, group, part, weight] = [all("axis"), all("group"), all("partOf"), all("weight")];
  if (weighting === "flat") {
    return { formula: `=IFERROR(${own("weight")}/SUMIFS(${weight},${axis},${own("axis")}),0)` };
  }
  const sameAxis = `(${axis}=${own("axis")})`;
  const sameGroup = `${sameAxis}*(${group}=${own("group")})`;
  const rowsOfGroup = `COUNTIFS(${axis},${axis},${group},${group})`;
  const rowsOfPart = `COUNTIFS(${axis},${axis},${group},${group},${part},${part}&"")`;
  const groups = `SUMPRODUCT(${sameAxis}*${all("groupWeight")}/${rowsOfGroup})`;
  const nodes = `SUMPRODUCT(${sameGroup}*((${part}="")*${weight}+(${part}<>"")*${all("partWeight")}/${rowsOfPart}))`;
  const leaves = `SUMPRODUCT(${sameGroup}*(${part}=${own("partOf")})*${weight})`;
  const node = `IF(${own("partOf")}="",${own("weight")},${own("partWeight")}*${own("weight")}/${leaves})`;
  return { formula: `=IFERROR(${own("groupWeight")}/${groups}*${node}/${nodes},0)` };
}
