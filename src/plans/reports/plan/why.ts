import type { MissingPolicy } from "../../../engine/factors/types";
import { axes, type AxisId } from "../../../engine/portfolio/axes";
import { contributions } from "../../../engine/scoring/contributions";
import { planTexts } from "../../../i18n/reports/plan";
import { vocabulary } from "../../../i18n/vocabulary";
import { areaAddress, cellAddress } from "../../address";
import { areaAt } from "../../area";
import type { Block, PlanCell } from "../../plan";
import { areaOn, cellOn, textLiteral } from "../../reference";
import { columnsInUse, inUseBlocks, orderInUse } from "../../results/in-use";
import { factorRows, layout, resultIndex, type SettingInUse } from "../../results/layout";
import { inUseOn } from "../../results/settings-in-use";
import { sourceRef } from "../../results/source-ref";
import { numberIn } from "../../settings/formulas";
import { textWidth } from "../../chart/text-width";
import { columnBlock, rowBlock } from "../../sheet";
import { columnPoints } from "./grid";
import { chosenIn, places, type PlanSpec, type Said } from "./spec";

/** Where the factors stand on the sheet behind the page. */
const factorsLeft = places.row.column + 3;

/** Below the factors in use, of the chosen customer. */
const rows = { rating: 4, counted: 5, effect: 6, order: 7, shown: 8 } as const;

/** Factors named on each side of a cut, on each axis. */
export const mostReasons = 3;

/** One of the factors that lift a customer above the cut most, or pull it below. */
export interface Reason {
  readonly axis: AxisId;
  readonly name: Said;
  readonly points: Said;
}

type Side = "up" | "down";

/** The strongest reasons on an axis: what lifts first, then what pulls down, the strongest first. */
export function reasonsFor(spec: PlanSpec, axis: AxisId): Reason[] {
  const side = (which: Side) =>
    Array.from({ length: mostReasons }, (_, k) => reason(spec, axis, which, k));
  return [...side("up"), ...side("down")];
}

function reason(spec: PlanSpec, axis: AxisId, side: Side, k: number): Reason {
  const found = columnsInUse(besideOf(spec), axis);
  const pick = (customer: number) => {
    const sorted = effectsOf(spec, axis, customer)
      .filter(({ effect }) => (side === "up" ? effect > 0 : effect < 0))
      .sort((a, b) => (side === "up" ? b.order - a.order : a.order - b.order));
    return sorted[k];
  };
  const value = (of: "name" | "effect") => (customer: number) => pick(customer)?.[of] ?? null;
  if (found === null) {
    return {
      axis,
      name: { formula: '""', value: value("name") },
      points: { formula: '""', value: value("effect") },
    };
  }
  const row = (at: number) =>
    areaOn(spec.sheets.data, areaAt(at, found[0], 1, found[1] - found[0] + 1));
  const nth = `${side === "up" ? "LARGE" : "SMALL"}(${row(rows.order)},${k + 1})`;
  const place = `MATCH(${nth},${row(rows.order)},0)`;
  const effect = `INDEX(${row(rows.effect)},${place})`;
  const shown = (what: string) => `IF(${effect}${side === "up" ? ">" : "<"}0,${what},"")`;
  return {
    axis,
    name: {
      formula: shown(`INDEX(${row(rows.shown)},${place})`),
      value: value("name"),
    },
    points: { formula: shown(effect), value: value("effect") },
  };
}

interface Effect {
  readonly name: string;
  readonly effect: number;
  /** Tells equal ones apart by the order in which factors stand. */
  readonly order: number;
}

function effectsOf(spec: PlanSpec, axis: AxisId, customer: number): Effect[] {
  const { source, portfolio } = spec;
  const { input, settings, factorTexts } = source;
  const own = input.ratings.map((ratings) => ratings[customer] ?? NaN);
  const lines = contributions(input.factors, axis, own, settings.missing);
  const factors = input.factors.factors;
  const order = orderInUse(source).filter((i) => factors[i]?.axis === axis);
  const cut = portfolio.cuts[axis];
  return order.flatMap((factor, place): Effect[] => {
    const line = lines.find((one) => one.factor === factors[factor]);
    if (line === undefined || Number.isNaN(line.counted)) return [];
    const effect = line.share * (line.counted - cut);
    const name = shownName(factorTexts[factor] ?? line.factor.name);
    return [{ name, effect, order: effect - (place + 1) * TIE }];
  });
}

const TIE = 1e-9;

/** A factor's name as far as there is room for it. */
function shownName(name: string): string {
  const room = 3 * columnPoints - 4;
  const fits = (text: string) => textWidth(text, 11) <= room;
  if (fits(name)) return name;
  const letters = Array.from(name);
  const most = letters.findIndex((_, i) => !fits(`${letters.slice(0, i + 1).join("")}…`));
  return `${letters.slice(0, most).join("")}…`;
}

function besideOf(spec: PlanSpec): PlanSpec {
  return {
    ...spec,
    beside: { ...spec.beside, factorLabel: factorsLeft, firstFactor: factorsLeft + 1 },
  };
}

/** The first column on that sheet that the factors leave free. */
export function behindFactors({ source }: PlanSpec): number {
  return factorsLeft + orderInUse(source).length + 2;
}

/** Each factor with its weight, and what the chosen customer's rating on it does to the score. */
export function whyBlocks(spec: PlanSpec): Block[] {
  const order = orderInUse(spec.source);
  if (order.length === 0) return [];
  const placed = besideOf(spec);
  const { language } = spec;
  const texts = planTexts[language];
  const labels = [
    texts["data.rating"],
    texts["data.counted"],
    texts["data.effect"],
    texts["data.order"],
    texts["data.shown"],
  ];
  const columns = axes.flatMap((axis) => {
    const found = columnsInUse(placed, axis);
    if (found === null) return [];
    const [first, last] = found;
    return Array.from({ length: last - first + 1 }, (_, k) =>
      columnOfFactor(
        spec,
        axis,
        { first, last, column: first + k },
        order[first + k - factorsLeft - 1] ?? 0,
      ),
    );
  });
  const names = order.map((factor) => shownName(spec.source.factorTexts[factor] ?? ""));
  return [
    ...inUseBlocks(placed),
    rowBlock(rows.shown, factorsLeft + 1, names),
    columnBlock(rows.rating, factorsLeft, labels),
    ...[rows.rating, rows.counted, rows.effect, rows.order].map((row, i) =>
      rowBlock(
        row,
        factorsLeft + 1,
        columns.map((cells) => cells[i] ?? null),
      ),
    ),
  ];
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly column: number;
}

function columnOfFactor(
  spec: PlanSpec,
  axis: AxisId,
  { first, last, column }: Span,
  factor: number,
): PlanCell[] {
  const { source, sheets, language } = spec;
  const setting = (key: SettingInUse) => inUseOn(spec, sheets.results, key);
  const here = (row: number) => cellAddress(row, column, "row");
  const whole = (row: number) => areaAddress(areaAt(row, first, 1, last - first + 1), "both");
  const raw = chosenIn(spec, sourceRef(spec, source.ratingColumns[factor] ?? 0));
  const [low, high] = [setting("scaleLowest"), setting("scaleHighest")];
  const number = `IFERROR(${numberIn(raw, setting("decimalSign"))},"")`;
  const lowest = textLiteral(vocabulary[language][`missing.${"lowest" satisfies MissingPolicy}`]);
  const [rating, counted, effect] = [here(rows.rating), here(rows.counted), here(rows.effect)];
  const missing = `IF(AND(${setting("missing")}=${lowest},N(${here(factorRows.required)})=1),${low},"")`;
  const turned = `IF(N(${here(factorRows.direction)})<0,${low}+${high}-${rating},${rating})`;
  const cut = cellOn(sheets.results, layout.cutRow, resultIndex(axis));
  const share = `${here(factorRows.weight)}/SUMPRODUCT(${whole(factorRows.weight)},--ISNUMBER(${whole(rows.counted)}))`;
  return [
    `IF(${number}="","",IF((${number}<${low})+(${number}>${high}),"",${number}))`,
    `IF(${rating}="",${missing},${turned})`,
    `IF(${counted}="","",IFERROR(${share}*(${counted}-${cut}),""))`,
    `IF(${effect}="","",${effect}-${column - first + 1}/${1 / TIE})`,
  ].map((formula) => ({ formula: `=${formula}` }));
}
