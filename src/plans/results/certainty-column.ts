import { defaultDoubt } from "../../engine/certainty/types";
import { axes } from "../../engine/portfolio/axes";
import { roundScore } from "../../engine/round";
import { certaintyColumnTexts } from "../../i18n/certainty-column";
import { message } from "../../i18n/message";
import { sureTexts } from "../../i18n/models/certainty";
import { areaAddress } from "../address";
import { areaAt, type Area } from "../area";
import { inputsCheck } from "../certainty/inputs-check";
import { settingsBlock } from "../certainty/settings-block";
import { look } from "../look";
import type { FreezableColumn } from "../models/model";
import type { Surroundings } from "../models/results-sheet";
import { settingKeys } from "../settings/specs";
import { rowBlock } from "../sheet";
import { call } from "./call";
import type { At, Scored } from "./columns";
import { furtherIndex } from "./further-place";
import { layout } from "./layout";
import { spilled } from "./live-columns";
import { axisLookups } from "./lookups";
import type { ResultsSpec } from "./spec";

/** How sure each customer's quadrant is while weights are in doubt as people usually doubt them. */
export const certaintyColumn: Readonly<Record<"certainty", FreezableColumn<At, At, Scored>>> = {
  certainty: {
    kind: "percent",
    width: 150,
    formula: { live: ({ spec }) => liveCertainty(spec), native: null },
    value: ({ portfolio }, row) =>
      axes.map((axis) => portfolio[axis].errors.get(row)).find((error) => error !== undefined) ??
      roundScore(portfolio.certainty?.[row] ?? NaN),
  },
};

function liveCertainty(spec: ResultsSpec): string {
  const [vertical = null, horizontal = null] = axes.map((axis) => axisLookups(spec, axis));
  if (vertical === null || horizontal === null) return `IF(${spilled("customer")}="","","")`;
  const said = call(
    "CERTAINTY",
    ...[vertical.ratings, vertical.weights, horizontal.ratings, horizontal.weights],
    areaAddress(settingsArea(spec), "both"),
    "",
    ...[vertical.directions, horizontal.directions, vertical.optional, horizontal.optional],
  );
  return `INDEX(${said},0,1)`;
}

/** Right of all else: the settings as the function is handed them. */
function settingsArea({ beside, source }: ResultsSpec): Area {
  const column = beside.firstFactor + source.ratingRange.names.length + 1;
  return areaAt(layout.cutRow, column, settingKeys.length, 2);
}

/** Above the column which doubt it is about and, where it does not recalculate, since when; beside all, its settings. */
export function aboveCertainty(spec: ResultsSpec): Pick<Surroundings, "blocks" | "formats"> {
  const { source, language, mode, date } = spec;
  if (source.further?.includes("certainty") !== true) return { blocks: [], formats: [] };
  const column = furtherIndex(source, "certainty");
  const doubt = `${String(100 * Number(defaultDoubt.weights))}%`;
  const said = message(certaintyColumnTexts, language, "doubt", { doubt });
  const asOf = message(certaintyColumnTexts, language, "asOf", { date });
  const [area, label] = [settingsArea(spec), sureTexts[language].settings];
  const handed =
    mode === "live"
      ? [
          rowBlock(layout.titleRow, area.left, [label]),
          settingsBlock(spec, { row: area.top, column: area.left }),
        ]
      : [];
  return {
    blocks: [
      rowBlock(layout.titleRow, column, [said]),
      ...(mode === "native" ? [rowBlock(layout.cutRow, column, [asOf])] : []),
      ...(mode === "native" ? [rowBlock(layout.tieRow, column, [inputsCheck(spec)])] : []),
      ...handed,
    ],
    formats: [
      { area: areaAt(layout.titleRow, column, 3, 1), style: look.hint },
      ...(mode === "live" ? [{ area, style: look.subBand }] : []),
    ],
  };
}
