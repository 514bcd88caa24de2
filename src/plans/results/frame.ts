import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import type { Block, FormatPlan, PlanCell, SheetPlan } from "../plan";
import { rowBlock } from "../sheet";
import { cutFormula } from "./cut-formula";
import { inUse } from "./settings-in-use";
import { layout, resultColumns, resultIndex } from "./layout";
import type { ResultsSpec } from "./spec";

/** What stands above the results in every mode: title and stamp, the cuts in use, the headers. */
export function frameBlocks(
  spec: ResultsSpec,
  cuts: readonly [PlanCell, PlanCell],
  tie: PlanCell,
): Block[] {
  const { language } = spec;
  const texts = portfolioTexts[language];
  return [
    rowBlock(layout.titleRow, 0, [texts.title]),
    rowBlock(layout.titleRow, resultIndex("coverageAttractiveness"), [stamp(spec)]),
    rowBlock(layout.cutRow, 0, [texts.cut, ...cuts]),
    rowBlock(layout.tieRow, 0, [texts.tie, tie]),
    rowBlock(layout.headerRow, 0, headers(language)),
  ];
}

/** The cuts and the tie rule, worked out from the settings. */
export function settingFormulas(
  spec: ResultsSpec,
  scores: readonly [attractiveness: string, advantage: string],
) {
  return {
    cuts: [
      cutFormula(spec, "attractiveness", scores[0]),
      cutFormula(spec, "advantage", scores[1]),
    ] as const,
    tie: { formula: `=${inUse("tie")}` },
  };
}

function headers(language: Language): PlanCell[] {
  return resultColumns.map((column) => portfolioTexts[language][`column.${column}`]);
}

function stamp({ mode, language, date, source }: ResultsSpec): string {
  const { customerOrigin, factorOrigin, input } = source;
  return message(portfolioTexts, language, `stamp.${mode}`, {
    date,
    count: input.names.length,
    customers: customerOrigin.table ?? customerOrigin.sheet,
    factors: factorOrigin.table ?? factorOrigin.sheet,
  });
}

/** How the Results sheet looks, for so many rows below the header. */
export function frameFormats(rows: number): FormatPlan[] {
  const column = (name: (typeof resultColumns)[number], style: FormatPlan["style"]) => ({
    area: areaAt(layout.firstRow, resultIndex(name), rows, 1),
    style,
  });
  return [
    { area: areaAt(layout.titleRow, 0, 1, 1), style: look.title },
    {
      area: areaAt(layout.titleRow, resultIndex("coverageAttractiveness"), 1, 1),
      style: look.hint,
    },
    { area: areaAt(layout.cutRow, 0, 2, 1), style: look.label },
    { area: areaAt(layout.cutRow, 1, 1, 2), style: look.score },
    { area: areaAt(layout.headerRow, 0, 1, resultColumns.length), style: look.header },
    column("attractiveness", look.score),
    column("advantage", look.score),
    column("coverageAttractiveness", look.percent),
    column("coverageAdvantage", look.percent),
    column("distanceAttractiveness", look.signed),
    column("distanceAdvantage", look.signed),
  ];
}

/** What all modes share of the sheet itself. */
export const resultsSheet = {
  role: "results",
  derived: true,
  freeze: { rows: layout.firstRow, columns: 1 },
  tabColor: tabColors.output,
  widths: [
    { column: 0, count: 1, points: 170 },
    { column: 1, count: 4, points: 84 },
    { column: resultIndex("quadrant"), count: 3, points: 110 },
    { column: resultIndex("distanceAttractiveness"), count: 2, points: 90 },
    { column: resultIndex("problem"), count: 1, points: 320 },
  ],
} as const satisfies Partial<SheetPlan>;
