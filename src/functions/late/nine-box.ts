import { isNothing } from "../coerce/cell";
import { cellText, isBlank, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { abcCodes, NO_CLASS, usualAbcCuts, type AbcCuts } from "../../engine/models/abc";
import {
  fitsStrategy,
  nineBox,
  outlookOf,
  type NineBox,
  type RelationLevel,
  type VolumeClass,
  volumeClassOf,
} from "../../engine/models/nine-box";
import { parseNumber } from "../../engine/number";
import { inUnits } from "../../engine/round";
import { findWord, nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { levelWords, nineBoxTexts, outlookWords } from "../../i18n/models/nine-box";
import { beside, passedError, yesOr } from "./beside";
import { grid, list, runsAcross } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { scaleOf } from "../coerce/scale";
import { fail, rowError } from "./relationship-errors";
import { spillRows } from "../spill";

/** =KAM.NINEBOX */
export function ninebox(
  volume: unknown,
  outlook: unknown,
  fit: unknown,
  level: unknown,
  cuts: unknown,
  scale: unknown,
  language: unknown,
): unknown[][] {
  return nineBoxes({ volume, outlook, fit, level, cuts, scale, language });
}

function nineBoxes(given: {
  readonly volume: unknown;
  readonly outlook: unknown;
  readonly fit: unknown;
  readonly level: unknown;
  readonly cuts: unknown;
  readonly scale: unknown;
  readonly language: unknown;
}): unknown[][] {
  const language = languageOf(given.language);
  refuseLeftOut(language, given.volume, given.outlook, given.fit);
  const scale = scaleOf(given.scale, language);
  const shape = grid(given.volume);
  const cells = list(shape);
  const [outlooks, fits, levels] = [given.outlook, given.fit, given.level].map((argument) =>
    beside(argument, shape, language),
  );
  const volumes = volumesOf(cells, given.cuts, language);
  const rows = cells.map((cell, i) => {
    const row = [cell, outlooks?.[i] ?? null, fits?.[i] ?? null, levels?.[i] ?? null] as const;
    const found = boxOf(row, volumes[i] ?? null, scale, language);
    if (found === null) return ["", "", ""];
    return found instanceof Error ? [found, "", found.message] : rowOf(found, row[3], language);
  });
  return spillRows(rows, runsAcross(shape));
}

/** Null where nobody says how the customer does or whether it fits. */
function boxOf(
  row: readonly [volume: Cell, outlook: Cell, fit: Cell, level: Cell],
  volume: VolumeClass | null,
  scale: Scale,
  language: Language,
): NineBox | Error | null {
  const passed = passedError(row, language);
  if (passed !== null) return passed;
  const [volumeCell, outlookCell, fitCell, levelCell] = row;
  if (isBlank(outlookCell) || isBlank(fitCell)) return null;
  const refuse = (key: RefusedWord, cell: Cell) =>
    rowError(language, key, { value: cellText(cell) });
  if (volume === null) return refuse("nineBox.volume", volumeCell);
  const growth = parseNumber(outlookCell);
  const outlook = Number.isNaN(growth)
    ? findWord(outlookWords, cellText(outlookCell))
    : outlookOf(growth);
  if (outlook === null) return refuse("nineBox.outlook", outlookCell);
  const fits = yesOr(fitCell, (rating) => fitsStrategy(rating, scale));
  if (fits === null) return refuse("nineBox.fit", fitCell);
  const level = levelOf(levelCell);
  if (level === undefined) return refuse("nineBox.level", levelCell);
  return nineBox(volume, outlook, fits, level);
}

type RefusedWord = "nineBox.volume" | "nineBox.outlook" | "nineBox.fit" | "nineBox.level";

function rowOf(found: NineBox, levelCell: Cell, language: Language): unknown[] {
  const texts = nineBoxTexts[language];
  const level = levelOf(levelCell);
  const notes = [
    ...(found.growsWithoutFit ? [texts["note.unfit"]] : []),
    ...(found.expected === null || level === null || level === undefined
      ? []
      : [
          message(nineBoxTexts, language, "note.lags", {
            level: texts[`level.${level}`].toLowerCase(),
            expected: texts[`level.${found.expected}`].toLowerCase(),
          }),
        ]),
  ];
  return [found.cell, texts[`cell.${found.cell}`], notes.join("; ")];
}

/** Null where nobody says; undefined for a word that means no level. */
function levelOf(cell: Cell): RelationLevel | null | undefined {
  if (isNothing(cell)) return null;
  return findWord(levelWords, cellText(cell)) ?? undefined;
}

/** Large, medium, small or none: class letters, or numbers as ABC classes them, or by bounds; null for other words. */
function volumesOf(
  cells: readonly Cell[],
  argument: unknown,
  language: Language,
): readonly (VolumeClass | null)[] {
  const numbers = Float64Array.from(cells, (cell) => parseNumber(cell));
  const cuts = cutsOf(argument, language);
  const codes = abcCodes(numbers, cuts.bounds === null ? cuts.shares : usualAbcCuts);
  return cells.map((cell, i) => {
    if (isBlank(cell)) return 2;
    const number = numbers[i] ?? NaN;
    if (Number.isNaN(number)) return volumeOfClass(cell);
    if (cuts.bounds !== null) return volumeBetween(number, cuts.bounds);
    return volumeClassOf(codes[i] ?? NO_CLASS);
  });
}

function volumeOfClass(cell: Cell): VolumeClass | null {
  const place = ["a", "b", "c", "c+"].indexOf(nameKey(cellText(cell)));
  return place < 0 ? null : place === 0 ? 0 : place === 1 ? 1 : 2;
}

function volumeBetween(number: number, [large, medium]: readonly [number, number]): VolumeClass {
  if (inUnits(number) >= inUnits(large)) return 0;
  return inUnits(number) >= inUnits(medium) ? 1 : 2;
}

type VolumeCuts =
  | { readonly shares: AbcCuts; readonly bounds: null }
  | { readonly bounds: readonly [large: number, medium: number] };

/** Shares at which large and medium end, or volumes above 1 at which large and medium begin. */
function cutsOf(argument: unknown, language: Language): VolumeCuts {
  const cells = list(grid(argument));
  if (cells.every(isNothing)) return { shares: usualAbcCuts, bounds: null };
  const [first = NaN, second = NaN] = cells.map((cell) => parseNumber(cell));
  if (cells.length === 2 && first > second && second > 1) return { bounds: [first, second] };
  if (cells.length === 2 && first > 0 && first < second && second < 1)
    return { shares: [first, second], bounds: null };
  return fail(language, "nineBox.cuts");
}
