import type { AxisId } from "../../../engine/portfolio/axes";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { foldName } from "../fold";
import { byTotals } from "./by-totals";
import { axisOfFactor, axisOfGroup, axisOfTitle, directionOfFactor, saysLess } from "./axes";
import { indices } from "./grid";
import { bareName } from "./header-parts";
import { linesWith } from "./line-roles";
import type { NamedFactors } from "./named-factors";
import type { Answers, ProposedColumn, Reason } from "./proposal";
import type { ReadTable } from "./read-table";
import type { Table } from "./table";
import { isWordOf } from "./word-match";

/** What is known of factors besides the table itself. */
export interface Naming {
  /** Titles above the table, and the name of its sheet. */
  readonly around: readonly string[];
  /** Whether the lowest rating is said to be the best: less is better for every factor then, which is asked. */
  readonly isLowestBest: boolean;
  readonly factors: NamedFactors;
  readonly answers: Answers;
}

/** What each column holds; of a factor also its axis, its weight and its direction. */
export function proposedColumns(table: Table, read: ReadTable, naming: Naming): ProposedColumn[] {
  const { grid, headers, groups } = table;
  const groupLine = linesWith(read.lines, "group")[0];
  const chosen = chosenSize(table, read);
  const columns = indices(grid.width).map((place): ProposedColumn => {
    const { role, why } = read.roles[place] ?? { role: "blank", why: "values" };
    const isOther = role === "size" && chosen !== null && chosen !== place && why !== "answer";
    const above = groups[place] ?? "";
    const beside = groupLine === undefined ? "" : grid.text(groupLine, place);
    const base = {
      at: grid.placeAt(place),
      header: headers[place] ?? "",
      group: [above, beside].filter((text) => text !== "").join(" · "),
      role: isOther ? ("measure" as const) : role,
      why,
    };
    return role === "factor"
      ? { ...base, ...factorAt(table, read, naming, { place, group: base.group }) }
      : { ...base, ...noFactor };
  });
  return byMajority(byTotals(table, read, columns));
}

const noFactor = {
  axis: null,
  axisWhy: "default",
  weight: null,
  lessIsBetter: false,
  directionAsked: false,
  outOf: null,
} as const;

interface Placed {
  readonly place: number;
  readonly group: string;
}

type FactorPart = Omit<ProposedColumn, "at" | "header" | "group" | "role" | "why">;

function factorAt(
  { grid, headers }: Table,
  read: ReadTable,
  { around, isLowestBest, factors, answers }: Naming,
  { place, group }: Placed,
): FactorPart {
  const at = grid.placeAt(place);
  const bare = bareName(headers[place] ?? "");
  const listed = factors.get(foldName(bare)) ?? factors.get(foldName(headers[place] ?? ""));
  const axisLine = linesWith(read.lines, "axis")[0];
  const directionLine = linesWith(read.lines, "direction")[0];
  const ways: [AxisId | null, Reason][] = [
    [answers.axes?.[at] ?? null, "answer"],
    [axisLine === undefined ? null : axisOfGroup(grid.text(axisLine, place)), "axis-column"],
    [axisOfGroup(group), "group-header"],
    [listed?.axis ?? null, "axis-column"],
    [axisOfAll(around), "header-text"],
    [axisOfFactor(bare), "factor-name"],
  ];
  const [axis, axisWhy] = ways.find(([found]) => found !== null) ?? [null, "default" as const];
  const directed =
    directionLine === undefined
      ? (listed?.lessIsBetter ?? null)
      : saysLess(grid.text(directionLine, place));
  const said = answers.reversed === undefined ? directed : (answers.reversed[at] ?? false);
  const byName = directionOfFactor(bare);
  return {
    axis,
    axisWhy,
    weight: answers.weights?.[at] ?? read.weights?.of.get(place) ?? listed?.weight ?? null,
    lessIsBetter: said ?? (isLowestBest || byName !== "more"),
    directionAsked: said === null && (isLowestBest || byName === "ask"),
    outOf: read.outOf.get(place) ?? null,
  };
}

/** The axis that all titles which name one are about. */
function axisOfAll(titles: readonly string[]): AxisId | null {
  const [first = null, ...others] = new Set(titles.flatMap((title) => axisOfTitle(title) ?? []));
  return others.length === 0 ? first : null;
}

/** Factors under one heading are of one axis: that of most of them whose names say one. */
function byMajority(columns: readonly ProposedColumn[]): ProposedColumn[] {
  const named = new Map<string, Record<AxisId, number>>();
  for (const { group, axis, axisWhy, role } of columns) {
    if (role !== "factor" || group === "" || axisWhy !== "factor-name" || axis === null) continue;
    const counts = named.get(group) ?? { attractiveness: 0, advantage: 0 };
    named.set(group, { ...counts, [axis]: counts[axis] + 1 });
  }
  return columns.map((column): ProposedColumn => {
    const { attractiveness = 0, advantage = 0 } = named.get(column.group) ?? {};
    const isOpen = column.axisWhy === "factor-name" || column.axis === null;
    if (column.role !== "factor" || !isOpen || attractiveness === advantage) return column;
    const axis = attractiveness > advantage ? "attractiveness" : "advantage";
    return { ...column, axis, axisWhy: "group-header" };
  });
}

/** Of several sizes the one called nothing else, then that of the latest year, then the first; null for one alone. */
function chosenSize({ headers }: Table, { roles }: ReadTable): number | null {
  const sizes = roles.flatMap(({ role }, place) => (role === "size" ? [place] : []));
  if (sizes.length < 2) return null;
  const year = (place: number) => {
    const digits = /(?<!\d)(?:20)?(\d{2})(?!\d)/.exec(headers[place] ?? "")?.[1];
    return digits === undefined ? -1 : Number(digits);
  };
  const isPlain = (place: number) => isWordOf(headers[place] ?? "", sheetWords.size);
  const [best = null] = [...sizes].sort(
    (one, other) =>
      Number(isPlain(other)) - Number(isPlain(one)) || year(other) - year(one) || one - other,
  );
  return best;
}
