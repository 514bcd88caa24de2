import { usualKeyEffort } from "../../engine/models/effort";
import { usualKeyShare } from "../../engine/models/concentration";
import { languages } from "../../i18n/language";
import { message } from "../../i18n/message";
import { summaryTexts } from "../../i18n/reports/summary";
import { cellAddress } from "../address";
import { effort } from "../models/effort";
import { markOf, markWords } from "../models/marks";
import { inputNames } from "../models/source";
import type { PlanCell } from "../plan";
import { foldName } from "../recognise/fold";
import { textLiteral } from "../reference";
import type { ResultsSpec } from "../results/spec";
import { labelled } from "../settings/labels";
import { summaryAmounts } from "./summary-amounts";
import {
  amountOf,
  columnRead,
  countOf,
  customersOf,
  named,
  sizeOf,
  type Kind,
} from "./summary-cells";
import { amountHeaders, columns, firstAmount, totalRow, withShares } from "./summary-rows";

/** How many of the largest are looked at; a fifth is that of all who bring anything. */
const few = [1, 5, 10, "fifth"] as const;

/**
 * On how few customers the business hangs: what the largest bring of all gains; and the key accounts, whose part of
 * customers and effort the sources give bounds for. Nothing where neither sizes nor key accounts are known.
 */
export function fewRows(spec: ResultsSpec, top: number): PlanCell[][] {
  const texts = summaryTexts[spec.language];
  const ofLargest =
    spec.source.sizeColumn === null
      ? []
      : few.map((count, i) => [texts[`few.${count}`], ...largest(spec, count, top + 1 + i)]);
  const rows = [...ofLargest, ...keyRows(spec, top + 1 + ofLargest.length)];
  if (rows.length === 0) return [];
  const headers = [
    ...[texts.few, ...amountHeaders(spec)],
    ...Array.from({ length: labelled.length }, () => null),
    ...summaryAmounts(spec).map(({ header }) => header),
  ];
  return [headers, ...rows].map((row) => headers.map((_, i) => row[i] ?? null));
}

/** How many they are, their share of all customers, what they bring, and their share of all gains. */
function largest(spec: ResultsSpec, count: (typeof few)[number], row: number): PlanCell[] {
  const { sizeColumn } = spec.source;
  if (sizeColumn === null) return [];
  if (spec.mode === "values") {
    const gains = gainsOf(spec, sizeColumn);
    const own = gains.slice(0, count === "fifth" ? Math.ceil(gains.length / 5) : count);
    const [sum, all] = [own, gains].map((some) => some.reduce((total, size) => total + size, 0));
    const [, share = null] = withShares(spec, row, own.length, null);
    return [own.length, share, sum ?? 0, all === 0 ? "" : (sum ?? 0) / (all ?? 1)];
  }
  const sizes = columnRead(spec, sizeColumn);
  const numbers = `${named(spec)}*ISNUMBER(${sizes})`;
  const gains = `${numbers}*ISNUMBER(1/(${sizes}>0))`;
  const there = `SUMPRODUCT(1*${gains})`;
  const own = cellAddress(row, columns.customers);
  // Of several as large as the last only as many as are missing yet.
  const last = `AGGREGATE(14,6,${sizes}/(${named(spec)}),${own})`;
  const larger = `${numbers}*ISNUMBER(1/(${sizes}>${last}))`;
  const sum = `SUMPRODUCT(1*${larger},${sizes})+(${own}-SUMPRODUCT(1*${larger}))*${last}`;
  const all = `SUMPRODUCT(1*${gains},${sizes})`;
  const [, share = null] = withShares(spec, row, { formula: "" }, null);
  return [
    { formula: count === "fifth" ? `=ROUNDUP(${there}/5,0)` : `=MIN(${count},${there})` },
    share,
    { formula: `=IF(${own}=0,0,${sum})` },
    { formula: `=IF(${all}=0,"",${cellAddress(row, columns.size)}/${all})` },
  ];
}

/** What customers bring who bring anything, the largest first. */
function gainsOf(spec: ResultsSpec, column: number): number[] {
  const everybody: Kind = { condition: "", holds: () => true };
  return customersOf(spec, everybody)
    .flatMap((i) => {
      const size = spec.source.customerCells[i]?.[column];
      return typeof size === "number" && size > 0 ? [size] : [];
    })
    .sort((a, b) => b - a);
}

/** The key accounts that a column marks, beside what the sources aim at. */
function keyRows(spec: ResultsSpec, row: number): PlanCell[][] {
  const column = keyColumn(spec);
  if (column === null) return [];
  const cells = columnRead(spec, column);
  const says = markWords.map((word) => `(TRIM(${cells})=${textLiteral(word)})`).join("+");
  const number = `ISNUMBER(${cells})*ISNUMBER(1/(${cells}>=1))`;
  const kind: Kind = {
    condition: `${named(spec)}*((${number}+ISNUMBER(1/(${says})))>0)`,
    holds: (i) => markOf(spec.source.customerCells[i]?.[column] ?? null, 1) === true,
  };
  const amounts = summaryAmounts(spec);
  const before = firstAmount - columns.places;
  return [
    [
      summaryTexts[spec.language]["few.key"],
      ...withShares(spec, row, countOf(spec, kind), sizeOf(spec, kind)),
      aim(spec, row, kind),
      ...Array.from({ length: before - 1 }, () => null),
      ...amounts.map((amount) => amountOf(spec, kind, amount.column)),
    ],
  ];
}

function keyColumn({ source }: ResultsSpec): number | null {
  const known = languages.flatMap((language) => inputNames(effort, "key", language)).map(foldName);
  const headers = source.customerOrigin.headers.map(foldName);
  return known.map((name) => headers.indexOf(name)).find((column) => column >= 0) ?? null;
}

/** What share of customers and effort the sources aim at, and where effort is known what it is. */
function aim(spec: ResultsSpec, row: number, kind: Kind): PlanCell {
  const { language, mode } = spec;
  const at = summaryAmounts(spec).findIndex(({ of }) => of === "effort");
  const percent = (share: number) => `${String(Math.round(share * 100))}%`;
  const text = (key: "few.aim" | "few.aimEffort") =>
    message(summaryTexts, language, key, {
      customers: percent(usualKeyShare),
      effort: percent(usualKeyEffort),
    });
  const column = summaryAmounts(spec)[at]?.column;
  if (column === undefined) return text("few.aim");
  const [own, all] = [firstAmount + at, firstAmount + at].map((each, i) =>
    cellAddress(i === 0 ? row : totalRow, each),
  );
  const begin = `${text("few.aim")}${text("few.aimEffort")}`;
  if (mode !== "values")
    return { formula: `=${textLiteral(begin)}&IF(N(${all})=0,"–",TEXT(${own}/${all},"0%"))` };
  const everybody: Kind = { condition: "", holds: () => true };
  const [part, whole] = [kind, everybody].map((each) => Number(amountOf(spec, each, column)));
  return `${begin}${whole === 0 ? "–" : percent((part ?? 0) / (whole ?? 1))}`;
}
