import { cellText } from "../../../../engine/cell";
import { foldName } from "../../fold";
import { columnWith, type ColumnRole, type ProposedColumn, type ProposedLine } from "../proposal";
import type { Candidate } from "../recognise";
import {
  cellOf,
  columnOf,
  commonOf,
  compose,
  rowsOf,
  type JoinedCell,
  type JoinedColumn,
} from "./compose";
import { commonKey, linesBy, type Part } from "./parts";

/** What of a table goes along; its totals are worked out anew. */
const along: readonly ColumnRole[] = [
  "id",
  "owner",
  "segment",
  "region",
  "size",
  "measure",
  "factor",
  "note",
];

/** A table beside the first one, and where it has the same customers. */
interface Beside {
  readonly part: Part;
  /** The column by which its customers are found, and the first table's. */
  readonly key: ProposedColumn;
  readonly by: ProposedColumn;
  readonly lineOf: ReadonlyMap<ProposedLine, ProposedLine>;
  /** Its customers that the first table has not. */
  readonly added: readonly ProposedLine[];
}

/** Tables of the same customers as one: each customer once, with the columns of all. */
export function beside(parts: readonly [Part, ...Part[]]): Candidate {
  const [base, ...rest] = parts;
  // Before all rows have been read nobody can be said to be missing.
  const isWhole = parts.every((part) => part.isWhole);
  const others = rest.flatMap((part) => besideOf(base, part, isWhole) ?? []);
  const rows = rowsOfAll(base, others);
  const names = namesOf(base, others, rows);
  const taken = new Set([foldName(names.header)]);
  const columns: JoinedColumn[] = [names];
  const sides = [{ part: base, key: null }, ...others];
  sides.forEach(({ part, key }, side) => {
    const cell = cellOf(part);
    for (const column of part.candidate.proposal.columns) {
      const isAlong = along.includes(column.role) || (side === 0 && column.role === "name");
      const isTaken = column.role !== "factor" && taken.has(foldName(column.header));
      if (!isAlong || isTaken || column === key) continue;
      taken.add(foldName(column.header));
      const cells = rows.map(({ lines }) => cell(lines[side], column));
      columns.push({ ...columnOf(part, column), cells });
    }
  });
  return compose({
    ...commonOf(parts),
    columns,
    rows: [
      ...rowsOf(base),
      ...others.flatMap(({ added }) => added.map(({ isHidden }) => ({ isHidden, unread: 0 }))),
    ],
    joined: {
      how: "beside",
      by: others[0]?.by.header ?? "",
      onlyOn: isWhole ? others.flatMap((other) => onlyOn(base, other)) : [],
    },
  });
}

function besideOf(base: Part, part: Part, isWhole: boolean): Beside | null {
  const common = commonKey(base, part);
  if (common === null) return null;
  const theirs = linesBy(part, common.other);
  const lineOf = new Map(
    base.customers.flatMap((line) => {
      const found = theirs.get(foldName(cellText(base.at(line.at, common.one.at))));
      return found === undefined ? [] : [[line, found] as const];
    }),
  );
  const found = new Set(lineOf.values());
  const isRated = part.factors.length > 0;
  return {
    part,
    key: common.other,
    by: common.one,
    lineOf,
    added: isRated && isWhole ? part.customers.filter((line) => !found.has(line)) : [],
  };
}

interface Row {
  /** The customer's line in each of the tables. */
  readonly lines: readonly (ProposedLine | undefined)[];
}

function rowsOfAll({ customers }: Part, others: readonly Beside[]): Row[] {
  const own = customers.map((line) => ({
    lines: [line, ...others.map(({ lineOf }) => lineOf.get(line))],
  }));
  const added = others.flatMap((other) =>
    other.added.map((line) => ({
      lines: [undefined, ...others.map((one) => (one === other ? line : undefined))],
    })),
  );
  return [...own, ...added];
}

/** The customers' names: of the first table that has them for a customer, where others have their ids alone. */
function namesOf(base: Part, others: readonly Beside[], rows: readonly Row[]): JoinedColumn {
  const sides = [base, ...others.map(({ part }) => part)].map((part) => ({
    part,
    name: columnWith(part.candidate.proposal, "name") ?? part.keys[0],
  }));
  const isId = (side: number) => {
    const other = others.find(({ part, by, key }) => {
      const name = columnWith(part.candidate.proposal, "name");
      return by === sides[side]?.name && name !== null && name !== key;
    });
    return side === 0 && other !== undefined;
  };
  const order = sides.map((_, side) => side).sort((a, b) => Number(isId(a)) - Number(isId(b)));
  const cells = rows.map(({ lines }): JoinedCell => {
    const side = order.find((one) => lines[one] !== undefined) ?? 0;
    const { part, name } = sides[side] ?? {};
    if (part === undefined || name === undefined) throw new RangeError("A customer has no name");
    return cellOf(part)(lines[side], name);
  });
  const { part, name } = sides[order[0] ?? 0] ?? {};
  if (part === undefined || name === undefined) throw new RangeError("No table has names");
  return { ...columnOf(part, name), cells };
}

/** Who is on one of two tables and not on the other; who is not rated at all goes without saying. */
function onlyOn(base: Part, { part, lineOf, added }: Beside) {
  const sides = [
    { part: base, lines: base.customers.filter((line) => !lineOf.has(line)) },
    { part, lines: added },
  ];
  return sides.flatMap(({ part: { candidate }, lines }) =>
    lines.length === 0
      ? []
      : [{ sheet: candidate.proposal.sheet, names: lines.map(({ label }) => label) }],
  );
}
