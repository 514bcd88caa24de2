import { axes, type AxisId } from "../../engine/portfolio/axes";
import { sureTexts } from "../../i18n/models/certainty";
import { areaAddress, cellAddress } from "../address";
import { areaAt } from "../area";
import type { Block } from "../plan";
import { textLiteral } from "../reference";
import { call } from "../results/call";
import { factorRows } from "../results/layout";
import { axisLookups, type Lookups } from "../results/lookups";
import type { ResultsSpec } from "../results/spec";
import { settingKeys, type SettingKey } from "../settings/specs";
import { rowBlock } from "../sheet";
import { bodyReference } from "../source/origin";
import { callColumns, firstSettingRow, rows, settingColumn } from "./layout";

/** What live results are built on: one call for how sure, one an axis for what would move it, one for the places. */
export function certaintyCalls(spec: ResultsSpec): {
  readonly blocks: readonly Block[];
  readonly quadrant: string;
} {
  const { source, language } = spec;
  const names = bodyReference(source.customerOrigin, source.nameColumn);
  const [vertical, horizontal] = [
    axisLookups(spec, "attractiveness"),
    axisLookups(spec, "advantage"),
  ];
  if (spec.mode !== "live") return { blocks: [], quadrant: "" };
  const nobody = (cells: number) => `IF(${names}="",{${blanks(cells)}},{${blanks(cells)}})`;
  const both = vertical !== null && horizontal !== null;
  const args = both
    ? [vertical.ratings, vertical.weights, horizontal.ratings, horizontal.weights]
    : [];
  const marks = both
    ? [vertical.directions, horizontal.directions, vertical.optional, horizontal.optional]
    : [];
  const certainty = both ? call("CERTAINTY", ...args, allSettings, doubt, ...marks) : nobody(7);
  const portfolio = call("PORTFOLIO", names, ...args, allSettings, ...marks);
  const own = `INDEX(${cellAddress(rows.first, callColumns.certainty, "both")}#,0,1)`;
  // Attractiveness, advantage and quadrant, below the headers.
  const places = `INDEX(${portfolio},SEQUENCE(ROWS(${names}))+1,{2,3,5})`;
  const inPortfolio = (column: 1 | 2 | 3) =>
    `INDEX(${cellAddress(rows.first, callColumns.portfolio, "both")}#,0,${column})`;
  const placed = inPortfolio(3);
  const formula = (row: number, column: number, text: string) =>
    rowBlock(row, column, [{ formula: `=${text}` }]);
  return {
    quadrant: both ? `IF(ISERROR(${own}),${own},IF(${own}="","",${placed}))` : nobody(1),
    blocks: [
      ...namesBeside(spec),
      rowBlock(rows.header, callColumns.certainty, [sureTexts[language].calls]),
      formula(rows.first, callColumns.certainty, certainty),
      ...axes.map((axis) => {
        const found = axis === "attractiveness" ? vertical : horizontal;
        return formula(
          rows.first,
          callColumns[axis],
          found === null ? nobody(5) : flip(spec, axis, found),
        );
      }),
      formula(rows.first, callColumns.portfolio, both ? places : nobody(3)),
      // Attractiveness and advantage, by which the chart places the customers.
      ...([1, 2] as const).map((column) =>
        formula(rows.first, callColumns.placed + column - 1, inPortfolio(column)),
      ),
    ],
  };
}

function flip({ source }: ResultsSpec, axis: AxisId, found: Lookups): string {
  const cut = setting(axis === "attractiveness" ? "cutAttractiveness" : "cutAdvantage");
  const scale = `${setting("scaleLowest")}:${setting("scaleHighest")}`;
  return call(
    "FLIP",
    found.ratings,
    found.weights,
    // As a number a 0 could be a blank cell to the function.
    `IF(${cut}=0,"0",${cut})`,
    scale,
    setting("missing"),
    found.directions,
    found.optional,
    found.factors,
    textLiteral(source.settings.language),
  );
}

function setting(key: SettingKey): string {
  return cellAddress(firstSettingRow + settingKeys.indexOf(key), settingColumn + 1, "both");
}

const allSettings = areaAddress(
  areaAt(firstSettingRow, settingColumn, settingKeys.length, 2),
  "both",
);

const doubtArea = areaAddress(areaAt(rows.doubt, 1, 2, 1), "both");

/** A blank cell is the usual doubt, not none at all. */
const doubt = `IF(${doubtArea}="","",${doubtArea})`;

function blanks(count: number): string {
  return new Array<string>(count).fill('""').join(",");
}

/** The names of the factors in each rating column, where formulas cannot go by the headers. */
function namesBeside({ source, language, beside }: ResultsSpec): Block[] {
  if (source.ratingRange.headersAreNames) return [];
  const cells = [sureTexts[language].settings, ...source.ratingRange.names];
  return [rowBlock(factorRows.name, beside.factorLabel, cells)];
}
