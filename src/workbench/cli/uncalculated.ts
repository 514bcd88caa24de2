import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { formatAddress } from "../excel/host/cells/address";
import type { Workbook } from "../excel/model/types";

/** So many places are named; the others are counted. */
const MOST_PLACES = 5;

/** Says which formulas keep their file's values because they cannot be calculated without Excel; [] where none does. */
export function uncalculatedLines(workbook: Workbook, language: Language): string[] {
  const left = workbook.uncalculated();
  if (left.length === 0) return [];
  const places = left
    .slice(0, MOST_PLACES)
    .map(({ sheet, row, column }) =>
      formatAddress(sheet.name, { top: row, left: column, bottom: row, right: column }),
    );
  const functions = new Set(left.flatMap((each) => each.functions));
  return [
    message(cli, language, "uncalculated", { count: left.length }),
    `  ${[...places, ...(left.length > MOST_PLACES ? ["…"] : [])].join(", ")}`,
    ...(functions.size === 0 ? [] : [`  ${[...functions].join(", ")}`]),
  ];
}
