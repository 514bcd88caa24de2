import { cellText } from "../../engine/cell";
import { labelSchemes } from "../../engine/matrix/labels";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import type { PortfolioSettings } from "../../engine/portfolio/settings";
import { languages, type Language } from "../../i18n/language";
import { outcomeOf } from "../adopt/outcome";
import { foldName } from "../recognise/fold";
import { factorsOf, type SheetCells } from "../recognise/sheet";
import { schemeLabels } from "../settings/labels";
import type { AuditFinding } from "./finding";
import type { AuditedTable } from "./table";

/** Part of the quadrants that have to follow from the ratings before the others count as wrong. */
const mostFollow = 0.6;

/** Quadrants in words that are not those of the ratings beside them, where most are. */
export function checkQuadrants(
  table: AuditedTable,
  cells: SheetCells,
  settings: PortfolioSettings,
  language: Language,
): AuditFinding[] {
  const { proposal, customers } = table;
  const axes = new Set(factorsOf(proposal).map(({ axis }) => axis));
  if (axes.size < 2 || axes.has(null)) return [];
  const { portfolio } = outcomeOf(proposal, cells, settings, {}, language);
  return proposal.columns.flatMap(({ at }): AuditFinding[] => {
    const texts = customers.map((line) => cellText(table.cell(line.at, at)));
    const labels = labelsIn(texts);
    if (labels === null) return [];
    const codes = texts.map((text) =>
      labels.findIndex((label) => foldName(label) === foldName(text)),
    );
    const right = customers.map((_, row) => portfolio.cell[row] ?? -1);
    const same = codes.filter((code, row) => code === right[row]).length;
    if (same < customers.length * mostFollow) return [];
    return customers.flatMap((line, row): AuditFinding[] => {
      const expected = labels[right[row] ?? -1];
      if (codes[row] === right[row] || codes[row] === -1 || expected === undefined) return [];
      const address = table.address(line.at, at);
      const value = texts[row] ?? "";
      return [{ code: "quadrant-wrong", address, label: line.label, value, expected }];
    });
  });
}

/** The labels of the quadrants, in the order of their codes, that the texts of a column are from; null where they are others. */
function labelsIn(texts: readonly string[]): readonly string[] | null {
  const used = new Set(texts.filter((text) => text !== "").map(foldName));
  if (used.size < 2) return null;
  const schemes = labelSchemes.flatMap((scheme) =>
    languages.map((language) => {
      const labels = schemeLabels(scheme, language);
      return quadrants.map((cell) => labels[cell]);
    }),
  );
  const found = schemes.find((labels) => {
    const known = new Set(labels.map(foldName));
    return [...used].every((text) => known.has(text));
  });
  return found ?? null;
}
