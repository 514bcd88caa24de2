import { areaAddress } from "../address";
import { placeOf } from "../adopt/cells";
import { inside, type Area } from "../area";
import type { ProposedColumn, ProposedLine } from "../recognise/sheet";
import { referencesOf } from "../recognise/sheet/references";
import type { AuditFinding } from "./finding";
import type { AuditedTable } from "./table";

/** Part of the customers that a range has to reach over before the others count as left out. */
const mostTaken = 0.6;

/** Columns of totals whose formulas take too little, or something else from row to row, and all alike. */
export function checkColumnFormulas(table: AuditedTable): AuditFinding[] {
  return [
    ...factorsLeftOut(table),
    ...table.totals.flatMap((column) => [
      ...movingReference(table, column),
      ...shiftedReference(table, column),
      ...customersLeftOut(table, column),
    ]),
  ];
}

/** Factors beside those that a total takes which no total takes: its range ends too soon. */
function factorsLeftOut(table: AuditedTable): AuditFinding[] {
  const [line] = table.customers;
  if (line === undefined) return [];
  const taken = table.totals.map((column) => {
    const areas = areasOf(table, line, column);
    return { column, factors: table.factors.filter((one) => isTaken(table, line, one, areas)) };
  });
  const all = new Set(taken.flatMap(({ factors }) => factors));
  const [most] = [...taken].sort((one, other) => other.factors.length - one.factors.length);
  if (most === undefined || most.factors.length < 2) return [];
  const axes = new Set(most.factors.map(({ axis }) => axis));
  const missing = table.factors.filter((one) => !all.has(one) && axes.has(one.axis));
  if (missing.length === 0 || missing.length >= most.factors.length) return [];
  return [
    {
      code: "factors-missed",
      address: table.address(line.at, most.column.at),
      label: most.column.header,
      missing: missing.map(({ header }) => header).join(", "),
    },
  ];
}

/** A range that ought to stay where it is, on the weights, and moves on with every row. */
function movingReference(table: AuditedTable, column: ProposedColumn): AuditFinding[] {
  const [one, other] = table.customers;
  if (one === undefined || other === undefined) return [];
  const [first, second] = [one, other].map((line) =>
    areasOf(table, line, column).filter((area) => isElsewhere(table, line, area)),
  );
  const moved = (second ?? []).find((area) =>
    (first ?? []).some((before) => isShifted(table, before, area, other.at - one.at)),
  );
  return moved === undefined
    ? []
    : [
        {
          code: "reference-moves",
          address: table.address(other.at, column.at),
          label: column.header,
          takes: areaAddress(moved),
        },
      ];
}

/** A range of the line of weights that has as many cells as the range of ratings, and not the same ones. */
function shiftedReference(table: AuditedTable, column: ProposedColumn): AuditFinding[] {
  const { proposal, customers } = table;
  const weights = proposal.lines.find(({ role }) => role === "weight");
  const [line] = customers;
  if (weights === undefined || line === undefined) return [];
  const areas = areasOf(table, line, column);
  const within = (at: number) =>
    areas.filter((area) => ends(table, area).every((end) => end === at) && reach(table, area) > 1);
  const [ratings, taken] = [within(line.at), within(weights.at)];
  const [own] = ratings;
  const shifted = taken.find(
    (area) => !ratings.some((one) => begin(table, one) === begin(table, area)),
  );
  if (own === undefined || shifted === undefined) return [];
  if (ratings.length > 1 || taken.length > 1 || reach(table, own) !== reach(table, shifted))
    return [];
  return [
    {
      code: "reference-shifted",
      address: table.address(line.at, column.at),
      label: column.header,
      takes: areaAddress(shifted),
      ratings: areaAddress(own),
    },
  ];
}

/** Whether an area lies in another row than the customer's, over the factors. */
function isElsewhere(table: AuditedTable, line: ProposedLine, area: Area): boolean {
  if (isOwn(table, line, area) || isTall(table, area)) return false;
  return table.factors.some(({ at }) => {
    const { row, column } = placeOf(table.proposal, line.at, at);
    return table.proposal.orientation === "rows"
      ? column >= area.left && column <= area.right
      : row >= area.top && row <= area.bottom;
  });
}

function isShifted({ proposal }: AuditedTable, from: Area, to: Area, by: number): boolean {
  const [down, across] = proposal.orientation === "rows" ? [by, 0] : [0, by];
  return (
    from.top + down === to.top &&
    from.bottom + down === to.bottom &&
    from.left + across === to.left &&
    from.right + across === to.right
  );
}

/** A rank or a share that is taken of most customers and leaves some of them out. */
function customersLeftOut(table: AuditedTable, column: ProposedColumn): AuditFinding[] {
  const ranges = table.customers.flatMap((line) =>
    areasOf(table, line, column)
      .filter((area) => isTall(table, area))
      .map((area) => ({ line, area })),
  );
  // Running totals begin or end with their own rows.
  if (ranges.every(({ line, area }) => ends(table, area).includes(line.at))) return [];
  for (const { line, area } of ranges) {
    const missing = table.customers.filter((one) => !isOwn(table, one, area));
    const isMost = table.customers.length - missing.length >= table.customers.length * mostTaken;
    if (missing.length === 0 || !isMost) continue;
    const names = missing.map(({ label }) => label).join(", ");
    const address = table.address(line.at, column.at);
    return [{ code: "range-misses", address, label: line.label, missing: names }];
  }
  return [];
}

function areasOf(table: AuditedTable, { at }: ProposedLine, column: ProposedColumn): Area[] {
  return referencesOf(table.formula(at, column.at));
}

function isTaken(
  { proposal }: AuditedTable,
  line: ProposedLine,
  factor: ProposedColumn,
  areas: readonly Area[],
): boolean {
  const { row, column } = placeOf(proposal, line.at, factor.at);
  return areas.some((area) => inside(area, row, column));
}

/** First and last line of an area. */
function ends({ proposal }: AuditedTable, { top, bottom, left, right }: Area): number[] {
  return proposal.orientation === "rows" ? [top, bottom] : [left, right];
}

/** Where an area begins among the columns of the table. */
function begin({ proposal }: AuditedTable, { top, left }: Area): number {
  return proposal.orientation === "rows" ? left : top;
}

/** Over how many columns of the table an area reaches. */
function reach({ proposal }: AuditedTable, { top, bottom, left, right }: Area): number {
  return 1 + (proposal.orientation === "rows" ? right - left : bottom - top);
}

/** Whether an area reaches over a customer's line. */
function isOwn(table: AuditedTable, { at }: ProposedLine, area: Area): boolean {
  const [first = 0, last = 0] = ends(table, area);
  return at >= first && at <= last;
}

/** Whether an area reaches over several lines. */
function isTall(table: AuditedTable, area: Area): boolean {
  const [first, last] = ends(table, area);
  return first !== last;
}
