import type { Factor, FactorTable } from "../../engine/factors/types";
import { axes, type AxisId } from "../../engine/portfolio/axes";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { columnName } from "../address";
import { sameFactor } from "../recognise/factor-names";
import { foldName } from "../recognise/fold";
import { factorsOf, type Proposal, type ProposedColumn } from "../recognise/sheet/proposal";

/** What every factor weighs where nobody says anything else. */
const usualWeight = 10;

/** A factor of the table, and the column that it is rated in. */
export interface AdoptedFactor {
  readonly column: ProposedColumn;
  readonly factor: Factor;
  /** Whether the workbook's own factor table has it, just so. */
  readonly isKnown: boolean;
}

/**
 * The factors whose axis is known, attractiveness first, each under a name of its own.
 *
 * @param known the workbook's own factor table: what a factor weighs there holds where the table itself says nothing
 */
export function adoptedFactors(
  proposal: Pick<Proposal, "columns" | "orientation">,
  language: Language,
  known: FactorTable | null = null,
): AdoptedFactor[] {
  const columns = axes.flatMap((axis) =>
    factorsOf(proposal).filter((column) => column.axis === axis),
  );
  const taken = new Set<string>();
  return columns.map((column) => {
    const name = freeName(headerOf(column, proposal), column.group, taken);
    taken.add(foldName(name));
    const there = known?.weighting === "flat" ? sameAs(column, name, known) : undefined;
    return {
      column,
      factor: there ?? factorOf(column, name, language),
      isKnown: there !== undefined,
    };
  });
}

function sameAs(
  { axis, weight, lessIsBetter }: ProposedColumn,
  name: string,
  { factors }: FactorTable,
): Factor | undefined {
  const found = factors.find((factor) => sameFactor(factor.name, name));
  if (found?.axis !== axis || found.lessIsBetter !== lessIsBetter) return undefined;
  return weight === null || weight === found.weight ? found : undefined;
}

export function factorTable(
  adopted: readonly AdoptedFactor[],
  { scale }: Pick<Proposal, "scale">,
): FactorTable {
  return {
    factors: adopted.map(({ factor }) => factor),
    scale: { lowest: scale.lowest, highest: scale.highest },
    weighting: "flat",
    claimedTotal: null,
  };
}

function factorOf(column: ProposedColumn, name: string, language: Language): Factor {
  const axis: AxisId = column.axis ?? "attractiveness";
  return {
    name,
    axis,
    group: column.group === "" ? vocabulary[language][`axis.${axis}`] : oneLine(column.group),
    partOf: null,
    weight: column.weight ?? usualWeight,
    groupWeight: null,
    partWeight: null,
    lessIsBetter: column.lessIsBetter,
    optional: false,
  };
}

/** What a column is called: by its header, else by its letter, or its row where it lies down. */
export function headerOf(
  { header, at }: Pick<ProposedColumn, "header" | "at">,
  { orientation }: Pick<Proposal, "orientation">,
): string {
  const text = oneLine(header);
  if (text !== "") return text;
  return orientation === "rows" ? columnName(at) : String(at + 1);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The name with its group, then with a number, where it is taken. */
function freeName(name: string, group: string, taken: ReadonlySet<string>): string {
  const candidates = [name, ...(group === "" ? [] : [`${name} (${oneLine(group)})`])];
  const free = candidates.find((one) => !taken.has(foldName(one)));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    const numbered = `${name} ${number}`;
    if (!taken.has(foldName(numbered))) return numbered;
  }
}
