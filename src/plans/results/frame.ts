import { message } from "../../i18n/message";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { vocabulary } from "../../i18n/vocabulary";
import { areaAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import type { Surroundings } from "../models/results-sheet";
import type { FormatPlan, PlanCell } from "../plan";
import { rowBlock } from "../sheet";
import { aboveCertainty } from "./certainty-column";
import { cutFormula } from "./cut-formula";
import { aboveKeyColumns } from "./key-columns";
import { layout, resultIndex, type ResultColumn } from "./layout";
import { liveBeside } from "./live-beside";
import { spilled } from "./live-columns";
import { nativeBeside } from "./native-beside";
import { inUse, settingsInUseBlocks, settingsInUseFormats } from "./settings-in-use";
import type { ResultsSpec } from "./spec";

/** Around the portfolio's results: title and stamp, the cuts in use, and to the right what their formulas go by. */
export function surroundings(spec: ResultsSpec): Surroundings {
  const further = [aboveKeyColumns(spec), aboveCertainty(spec)];
  const own = {
    blocks: [...above(spec), ...further.flatMap(({ blocks }) => blocks)],
    formats: [...formats, ...further.flatMap((each) => each.formats)],
  };
  if (spec.mode === "values") return own;
  const beside = spec.mode === "live" ? liveBeside(spec) : nativeBeside(spec);
  return {
    ...beside,
    blocks: [...own.blocks, ...settingsInUseBlocks(spec), ...beside.blocks],
    formats: [...own.formats, ...settingsInUseFormats(spec), ...beside.formats],
  };
}

function above(spec: ResultsSpec) {
  const texts = portfolioTexts[spec.language];
  const { cuts, tie } = settings(spec);
  return [
    rowBlock(layout.titleRow, 0, [texts.title]),
    rowBlock(layout.titleRow, stampColumn, [stamp(spec)]),
    rowBlock(layout.cutRow, 0, [texts.cut, ...cuts]),
    rowBlock(layout.tieRow, 0, [texts.tie, tie]),
  ];
}

const stampColumn = resultIndex("coverageAttractiveness");

/** The cuts and the tie rule in force: worked out from the settings, but for frozen results. */
function settings(spec: ResultsSpec): { readonly cuts: PlanCell[]; readonly tie: PlanCell } {
  const { mode, names, portfolio, source, language } = spec;
  if (mode === "values") {
    const { attractiveness, advantage } = portfolio.cuts;
    const tie = vocabulary[language][`tie.${source.settings.tie}`];
    return { cuts: [attractiveness, advantage], tie };
  }
  const scores = (column: ResultColumn) => {
    const area = areaAt(layout.firstRow, resultIndex(column), Math.max(1, names.length), 1);
    return mode === "live" ? spilled(column) : areaAddress(area, "both");
  };
  return {
    cuts: [
      cutFormula(spec, "attractiveness", scores("attractiveness")),
      cutFormula(spec, "advantage", scores("advantage")),
    ],
    tie: { formula: `=${inUse(spec, "tie")}` },
  };
}

export function stamp({ mode, language, date, source, names }: ResultsSpec): string {
  const { customerOrigin, factorOrigin } = source;
  return message(portfolioTexts, language, `stamp.${mode}`, {
    date,
    count: names.length,
    customers: customerOrigin.table ?? customerOrigin.sheet,
    factors: factorOrigin.table ?? factorOrigin.sheet,
  });
}

const formats: readonly FormatPlan[] = [
  { area: areaAt(layout.titleRow, 0, 1, 1), style: look.title },
  { area: areaAt(layout.titleRow, stampColumn, 1, 1), style: look.hint },
  { area: areaAt(layout.cutRow, 0, 2, 1), style: look.label },
  { area: areaAt(layout.cutRow, 1, 1, 2), style: look.score },
];
