import { totalOf } from "../../engine/movement/axis-change";
import type { Comparison, Mover } from "../../engine/movement/compare";
import { axes } from "../../engine/portfolio/axes";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { movementSheetTexts } from "../../i18n/movement";
import { vocabulary } from "../../i18n/vocabulary";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { FormatPlan, PlanCell, SheetPlan } from "../plan";
import { blocksOf, columnBlock, rowBlock, sheetPlan } from "../sheet";
import type { WriteMode } from "../settings/types";
import type { KeptSnapshot } from "../snapshots/layout";
import { allColumn, effectColumns, moverColumns, moversRow, mostExplained, rows } from "./layout";
import { matrixBlocks } from "./matrix";
import { becauseText, dateName, effectName, placeName } from "./words";

export interface MovementSpec {
  readonly from: KeptSnapshot;
  readonly to: KeptSnapshot;
  readonly comparison: Comparison;
  readonly mode: WriteMode;
  readonly language: Language;
  /** When it is written. */
  readonly date: string;
  readonly sheet: string;
  /** The sheet of what its chart is drawn from. */
  readonly dataSheet: string;
}

/** Who moved between two dates, and what moved them. */
export function movementSheet(spec: MovementSpec): SheetPlan {
  const { language, comparison, date, from, to } = spec;
  const texts = movementSheetTexts[language];
  const matrix = matrixBlocks(spec);
  const movers = moverRows(spec);
  const effectsRow = moversRow + 2 + movers.length + 2;
  const effects = effectRows(spec);
  const left = comparison.movers.length - mostExplained;
  const names = { from: dateName(from, language), to: dateName(to, language) };
  return sheetPlan({
    role: "movement",
    derived: true,
    name: spec.sheet,
    blocks: [
      columnBlock(rows.title, 0, [
        texts.title,
        message(movementSheetTexts, language, "dates", names),
        `${message(movementSheetTexts, language, "stamp", { date })} ${texts.caution}`,
      ]),
      ...matrix.blocks,
      columnBlock(moversRow, 0, [texts.movers]),
      rowBlock(
        moversRow + 1,
        0,
        moverColumns.map((id) => texts[`column.${id}`]),
      ),
      ...blocksOf(moversRow + 2, 0, movers),
      columnBlock(effectsRow, 0, [
        texts.effects,
        left > 0
          ? `${texts["effects.hint"]} ${message(movementSheetTexts, language, "effects.more", { count: left })}`
          : texts["effects.hint"],
      ]),
      rowBlock(
        effectsRow + 2,
        0,
        effectColumns.map((id) => texts[`column.${id}`]),
      ),
      ...blocksOf(effectsRow + 3, 0, effects),
    ],
    formats: [
      { area: areaAt(rows.title, 0, 1, 1), style: look.title },
      { area: areaAt(rows.stamp, 0, 1, 1), style: look.hint },
      ...matrix.formats,
      { area: areaAt(moversRow, 0, 1, 1), style: look.heading },
      { area: areaAt(moversRow + 1, 0, 1, moverColumns.length), style: look.header },
      ...ifAny(movers.length, (count) => [
        { area: areaAt(moversRow + 2, 3, count, 4), style: look.score },
      ]),
      { area: areaAt(effectsRow, 0, 1, 1), style: look.heading },
      { area: areaAt(effectsRow + 1, 0, 1, 1), style: look.hint },
      { area: areaAt(effectsRow + 2, 0, 1, effectColumns.length), style: look.header },
      ...ifAny(effects.length, (count) => [
        { area: areaAt(effectsRow + 3, 3, count, 3), style: look.signed },
      ]),
    ],
    widths: [
      { column: 0, count: 1, points: 190 },
      { column: 1, count: moverColumns.length - 2, points: 90 },
      { column: moverColumns.length - 1, count: 1, points: 260 },
      { column: allColumn, count: 1, points: 170 },
      { column: allColumn + 1, count: 2, points: 90 },
    ],
    tabColor: tabColors.output,
    page: pagePlan(language, { orientation: "landscape" }),
  });
}

function ifAny(count: number, formats: (count: number) => FormatPlan[]): FormatPlan[] {
  return count === 0 ? [] : formats(count);
}

/** Movers, then newcomers, then leavers. */
function moverRows({ comparison, from, to, language }: MovementSpec): PlanCell[][] {
  const texts = movementSheetTexts[language];
  const score = (value: number) => (Number.isNaN(value) ? null : value);
  return [
    ...comparison.movers.map((mover) => [
      mover.name,
      placeName(from, mover.from),
      placeName(to, mover.to),
      ...axes.flatMap((axis) => [score(mover.before[axis]), score(mover.after[axis])]),
      becauseText(mover, language),
    ]),
    ...comparison.newcomers.map(({ name, place }) => [
      ...[name, texts.newcomer, placeName(to, place), null, null, null, null, null],
    ]),
    ...comparison.leavers.map(({ name, place }) => [
      ...[name, placeName(from, place), texts.leaver, null, null, null, null, null],
    ]),
  ];
}

function effectRows({ comparison, language }: MovementSpec): PlanCell[][] {
  return comparison.movers.slice(0, mostExplained).flatMap((mover) => explained(mover, language));
}

/** What moved a customer on each axis where it crossed the cut, and that it sums to the change. */
function explained({ name, why }: Mover, language: Language): PlanCell[][] {
  const texts = movementSheetTexts[language];
  return axes.flatMap((axis) => {
    const change = why[axis];
    if (change === null || change.because.length === 0) return [];
    const label = vocabulary[language][`axis.${axis}`];
    const effects = change.effects.filter((effect) => totalOf(effect) !== 0);
    return [
      ...effects.map((effect) => [
        name,
        label,
        effectName(effect, language),
        effect.kind === "cut" ? null : effect.rating,
        effect.kind === "cut" ? null : effect.weight,
        totalOf(effect),
      ]),
      [name, label, texts.sum, null, null, change.after - change.before],
    ];
  });
}
