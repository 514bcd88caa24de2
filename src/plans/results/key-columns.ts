import { cellOf as quadrantOf } from "../../engine/matrix/portfolio";
import type { AxisId } from "../../engine/portfolio/axes";
import { fewestKeyAccounts } from "../../engine/portfolio/position-key-accounts";
import { ROUND_DIGITS } from "../../engine/round";
import { keyAccountTexts } from "../../i18n/key-accounts";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { cellAddress } from "../address";
import { areaAt } from "../area";
import { keyColumnIndex, keyPositions } from "../key-accounts";
import { look } from "../look";
import type { ColumnSpec } from "../models/model";
import { markFormula } from "../models/refs";
import type { Surroundings } from "../models/results-sheet";
import type { PlanCell } from "../plan";
import { cellOn, textLiteral } from "../reference";
import { rowBlock } from "../sheet";
import type { FurtherColumn } from "../source/types";
import { resultRef } from "./chart-series";
import type { At, Scored } from "./columns";
import { furtherIndex, furtherRef, inBoth, inLive, type Read } from "./further-place";
import { layout } from "./layout";
import { perPortfolio } from "./per-portfolio";
import { inUse } from "./settings-in-use";
import { sourceRef } from "./source-ref";
import type { ResultsSpec } from "./spec";

/** Who is a key account, and where among those. */
export const keyColumns: Readonly<
  Record<"keyAccount" | "amongKeyAccounts", ColumnSpec<At, At, Scored>>
> = {
  keyAccount: {
    kind: "label",
    width: 90,
    formula: inBoth(isKey),
    value: ({ source, portfolio, language }, row) =>
      positionsOf(source, portfolio).members.has(row) ? keyWord(language) : "",
  },
  amongKeyAccounts: {
    kind: "label",
    width: 130,
    formula: inBoth(among),
    value: ({ source, portfolio }, row) => {
      const cell = quadrantOf(positionsOf(source, portfolio).cellOf(row));
      return cell === null ? "" : source.settings.labels[cell];
    },
  },
};

const positionsOf = perPortfolio(keyPositions);

/** What stands in the first column for a key account. */
export function keyWord(language: Language): string {
  return vocabulary[language]["choice.yes"];
}

/** Stars, and Cash cows that a column promotes; not who decides by price, unless promoted. */
function isKey(spec: ResultsSpec, read: Read): string {
  const { source, language } = spec;
  const marked = (which: "promoted" | "priceDriven") => {
    const column = keyColumnIndex(source, which);
    return column === null ? "0" : `(${markFormula(read(sourceRef(spec, column)), "1")}=1)`;
  };
  const quadrant = read(resultRef(spec, "quadrant"));
  const [star, cow] = [inUse(spec, "labelStar"), inUse(spec, "labelCashCow")];
  const raised = `${marked("promoted")}*((${quadrant}=${star})+(${quadrant}=${cow}))`;
  const usual = `(${quadrant}=${star})*(1-${marked("priceDriven")})`;
  return `IFERROR(IF(${raised}+${usual}>0,${textLiteral(keyWord(language))},""),"")`;
}

/** The quadrants about the cuts among the key accounts; blank where those are too few to be parted. */
function among(spec: ResultsSpec, read: Read): string {
  const tie = textLiteral(vocabulary[spec.language]["tie.high"]);
  const isHigh = (axis: AxisId) => {
    const [score, cut] = [read(resultRef(spec, axis)), keyCut(spec, axis)];
    return `(${score}>${cut})+(${score}=${cut})*(${inUse(spec, "tie")}=${tie})>0`;
  };
  const right = isHigh("advantage");
  const up = `IF(${right},${inUse(spec, "labelStar")},${inUse(spec, "labelQuestionMark")})`;
  const down = `IF(${right},${inUse(spec, "labelCashCow")},${inUse(spec, "labelDog")})`;
  const key = `${read(furtherRef(spec, "keyAccount"))}=${textLiteral(keyWord(spec.language))}`;
  const placed = `(${key})*ISNUMBER(${keyCut(spec, "attractiveness")})`;
  return `IF(${placed},IF(${isHigh("attractiveness")},${up},${down}),"")`;
}

const cutOver: Readonly<Record<AxisId, FurtherColumn>> = {
  attractiveness: "keyAccount",
  advantage: "amongKeyAccounts",
};

/** The cell with the cut among the key accounts, on the sheet of results. */
function keyCut({ source }: ResultsSpec, axis: AxisId): string {
  return cellAddress(layout.cutRow, furtherIndex(source, cutOver[axis]), "both");
}

/** The same from any sheet. */
export function keyCutOn({ source, sheets }: ResultsSpec, axis: AxisId): string {
  return cellOn(sheets.results, layout.cutRow, furtherIndex(source, cutOver[axis]));
}

/** Above the columns of key accounts the cuts that part them. */
export function aboveKeyColumns(spec: ResultsSpec): Pick<Surroundings, "blocks" | "formats"> {
  const { source, language } = spec;
  if (source.further?.includes("keyAccount") !== true) return { blocks: [], formats: [] };
  const column = furtherIndex(source, "keyAccount");
  const cuts = [cutCell(spec, "attractiveness"), cutCell(spec, "advantage")];
  return {
    blocks: [
      rowBlock(layout.titleRow, column, [keyAccountTexts[language].cuts]),
      rowBlock(layout.cutRow, column, cuts),
    ],
    formats: [
      { area: areaAt(layout.titleRow, column, 1, 2), style: look.label },
      { area: areaAt(layout.cutRow, column, 1, 2), style: look.score },
    ],
  };
}

/** The median of the key accounts' scores, which an error among the others does not touch. */
function cutCell(spec: ResultsSpec, axis: AxisId): PlanCell {
  const { mode, source, portfolio, language } = spec;
  if (mode === "values") return positionsOf(source, portfolio).cuts?.[axis] ?? null;
  const all: Read = mode === "live" ? inLive : ({ cells }) => cells;
  const [key, scores] = [all(furtherRef(spec, "keyAccount")), all(resultRef(spec, axis))];
  const word = textLiteral(keyWord(language));
  const median = `AGGREGATE(16,6,${scores}/(${key}=${word}),0.5)`;
  const few = `SUMPRODUCT(--(${key}=${word}))<${String(fewestKeyAccounts)}`;
  return { formula: `=IF(${few},"",ROUND(${median},${String(ROUND_DIGITS)}))` };
}
