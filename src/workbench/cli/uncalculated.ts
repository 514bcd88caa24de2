import { cli } from "../../i18n/cli";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { formatAddress, formatArea } from "../excel/model/address";
import type { Area } from "../excel/model/area";
import type { UncalculatedFormula, Workbook } from "../excel/model/types";

/** So many places are named; the others are counted. */
const MOST_PLACES = 5;

/** Formulas that keep their file's values because they cannot be calculated without Excel, for other programs. */
export function uncalculatedJson(workbook: Workbook): unknown[] {
  return workbook.uncalculated().map((each) => {
    const { functions, sheet } = each;
    return { sheet: sheet.name, address: formatArea(placeOf(each)), functions };
  });
}

function placeOf({ row, column }: UncalculatedFormula): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Says which formulas keep their file's values because they cannot be calculated without Excel; [] where none does. */
export function uncalculatedLines(workbook: Workbook, language: Language): string[] {
  const left = workbook.uncalculated();
  if (left.length === 0) return [];
  const places = left
    .slice(0, MOST_PLACES)
    .map((each) => formatAddress(each.sheet.name, placeOf(each)));
  const functions = new Set(left.flatMap((each) => each.functions));
  return [
    message(cli, language, "uncalculated", { count: left.length }),
    `  ${[...places, ...(left.length > MOST_PLACES ? ["…"] : [])].join(", ")}`,
    ...(functions.size === 0 ? [] : [`  ${[...functions].join(", ")}`]),
  ];
}
