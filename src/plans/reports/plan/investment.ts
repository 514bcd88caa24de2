import { paybackYears } from "../../../engine/models/payback";
import { planTables } from "../../../i18n/reports/plan-tables";
import { planTexts } from "../../../i18n/reports/plan";
import { left, leftValue, right, rightValue } from "./grid";
import { band, leftAligned, type Placed, type Row } from "./rows";
import { written, type PlanSpec, type Said } from "./spec";
import { noted } from "./typed";

const years = ["profit1", "profit2", "profit3"] as const;

const amount = { ...leftAligned, numberFormat: "#,##0" };
const decimal = { ...leftAligned, numberFormat: "0.0" };

/** What is to be invested in a customer, what is expected of it in three years, and when it has paid. */
export function investmentPart(spec: PlanSpec): Row[] {
  const { language, typed } = spec;
  if (typed.notes.columns.investment === null) return [];
  const texts = planTexts[language];
  const heads = planTables[language];
  const at = (half: 0 | 1, label: string, said: Said, style: Placed["style"] = amount): Row => [
    { column: half === 0 ? left : right, cell: label },
    { column: half === 0 ? leftValue : rightValue, cell: written(spec, said), style },
  ];
  const profit = (year: (typeof years)[number], half: 0 | 1) =>
    at(half, heads[`column.${year}`], noted(spec, year));
  return [
    band(texts.investment),
    [
      ...at(0, heads["column.investment"], noted(spec, "investment")),
      ...at(1, texts.payback, payback(spec), decimal),
    ],
    [...profit("profit1", 0), ...profit("profit2", 1)],
    [...profit("profit3", 0), ...at(1, texts.threeYears, threeYears(spec))],
    [],
  ];
}

function numbers(spec: PlanSpec, customer: number) {
  const numberOf = (column: "investment" | (typeof years)[number]) => {
    const cell = noted(spec, column).value(customer);
    return typeof cell === "number" ? cell : NaN;
  };
  return { investment: numberOf("investment"), profits: years.map(numberOf) };
}

function payback(spec: PlanSpec): Said {
  const cell = noted(spec, "investment").formula;
  const profits = years.map((year) => noted(spec, year).formula);
  const never = `"> ${years.length}"`;
  const from = profits.reduceRight((otherwise, profit, year) => {
    const before = [cell, ...profits.slice(0, year)].join("-");
    return `IF(ISNUMBER(${profit}),IF(${profit}>=${before},${year}+(${before})/${profit},${otherwise}),"")`;
  }, never);
  return {
    formula: `IF(ISNUMBER(${cell}),IF(${cell}<=0,0,${from}),"")`,
    value: (customer) => {
      const { investment, profits: own } = numbers(spec, customer);
      const after = paybackYears(Math.max(0, investment), own);
      if (Number.isNaN(after)) return null;
      return after === Infinity ? `> ${years.length}` : after;
    },
  };
}

function threeYears(spec: PlanSpec): Said {
  const cells = [
    noted(spec, "investment").formula,
    ...years.map((year) => noted(spec, year).formula),
  ];
  const [investment, ...profits] = cells;
  const known = cells.map((cell) => `ISNUMBER(${cell})`).join("*");
  return {
    formula: `IF(${known},${profits.join("+")}-${investment},"")`,
    value: (customer) => {
      const { investment: put, profits: own } = numbers(spec, customer);
      const left = own.reduce((sum, profit) => sum + profit, 0) - put;
      return Number.isNaN(left) ? null : left;
    },
  };
}
