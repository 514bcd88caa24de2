import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { resolveCut, type CutRule } from "../../engine/matrix/cuts";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { placeAll, type Tie } from "../../engine/matrix/place";
import {
  placeMatrices,
  placeMiddle,
  type PlaceMatrix,
  type PlaceMatrixId,
} from "../../engine/models/matrices";
import { findWord } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { placeLabels, placeWords } from "../../i18n/models/place";
import { plainCell } from "../coerce/cell";
import { cutOf, tieOf } from "../coerce/cut";
import { columnCount, grid, layoutOf, list, type Grid } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { besideOf, listOf, standAlike } from "../coerce/lists";
import { scaleOf } from "../coerce/scale";
import { scoresOnScale } from "../coerce/scores";
import { fail } from "../fail";
import { passErrors } from "../pass-errors";
import { spillLike } from "../spill";

/** Fewer have no mean that says anything: then the middle of the scale is the cut. */
const fewestForMean = 4;

/** =KAM.PLACE */
export function placeAnswers(given: {
  readonly matrix: unknown;
  readonly x: unknown;
  readonly y: unknown;
  readonly cutX: unknown;
  readonly cutY: unknown;
  readonly labels: unknown;
  readonly language: unknown;
  readonly scale: unknown;
  readonly tie: unknown;
}): unknown[][] {
  const language = languageOf(given.language);
  refuseLeftOut(language, given.matrix, given.x, given.y);
  const id = matrixOf(given.matrix, language);
  const placed: PlaceMatrix = placeMatrices[id];
  const scale = scalesOf(given.scale, placed, language);
  const [shape, other] = [grid(given.x), grid(given.y)];
  const [xCells, yCells] = [list(shape), list(other)];
  if (xCells.length !== yCells.length)
    fail(language, "place.shape", { x: xCells.length, y: yCells.length });
  if (!standAlike(shape, other))
    fail(language, "place.layout", { x: layoutOf(shape), y: layoutOf(other) });
  const [xs, ys] = [scoresOnScale(xCells, scale.x), scoresOnScale(yCells, scale.y)];
  const context = { shape, language };
  const cutsX = cutsOf(given.cutX, { ...context, usual: placed.cut.x, values: xs, scale: scale.x });
  const cutsY = cutsOf(given.cutY, { ...context, usual: placed.cut.y, values: ys, scale: scale.y });
  const codes = codesOf(placed, [xs, ys], [cutsX, cutsY], tieOf(given.tie, language));
  const labels = labelsOf(given.labels, id, language);
  const answers = Array.from(placeMiddle(placed, codes, [xs, ys], scale), (code) =>
    code === NOT_RATED ? "" : labels[code],
  );
  const passed = passErrors(xCells, passErrors(yCells, answers, language), language);
  return spillLike(passed, columnCount(shape));
}

function matrixOf(argument: unknown, language: Language): PlaceMatrixId {
  // "importance–performance" is written with a dash or a hyphen.
  const name = cellText(plainCell(argument)).replaceAll(/[\p{Pd}_]/gu, "-");
  return findWord(placeWords, name) ?? fail(language, "place.matrix", { value: name });
}

function scalesOf(argument: unknown, { scale }: PlaceMatrix, language: Language) {
  const cells = list(grid(argument)).filter((cell) => !isBlank(cell));
  if (cells.every((cell) => cell === 0)) return scale;
  if (cells.length !== 4) {
    const both = scaleOf([cells], language);
    return { x: both, y: both };
  }
  return {
    x: scaleOf([cells.slice(0, 2)], language),
    y: scaleOf([cells.slice(2)], language),
  };
}

interface CutContext {
  readonly usual: CutRule;
  readonly values: Float64Array;
  readonly scale: Scale;
  /** The cells that the values stand in. */
  readonly shape: Grid;
  readonly language: Language;
}

/** One cut for all, or one for each value. */
function cutsOf(argument: unknown, context: CutContext): readonly number[] {
  const { usual, values, scale, shape, language } = context;
  const cells = list(grid(argument));
  const resolve = (cell: Cell) => {
    const given = isBlank(cell) || cell === 0 ? usual : cutOf(cell, scale, language);
    const few = values.filter((value) => !Number.isNaN(value)).length < fewestForMean;
    return resolveCut(given === "mean" && few ? "midpoint" : given, values, scale);
  };
  if (cells.length <= 1) return [resolve(cells[0] ?? null)];
  return besideOf(argument, shape, language).map(resolve);
}

function codesOf(
  { matrix }: PlaceMatrix,
  [xs, ys]: readonly [Float64Array, Float64Array],
  [cutsX, cutsY]: readonly [readonly number[], readonly number[]],
  tie: Tie,
): Uint8Array {
  const at = (cuts: readonly number[], row: number) => cuts[cuts.length === 1 ? 0 : row] ?? NaN;
  if (cutsX.length === 1 && cutsY.length === 1)
    return placeAll(matrix, xs, ys, { x: cutsX, y: cutsY }, tie);
  return Uint8Array.from(xs, (_, row) => {
    const own = { x: [at(cutsX, row)], y: [at(cutsY, row)] };
    return (
      placeAll(matrix, xs.slice(row, row + 1), ys.slice(row, row + 1), own, tie)[0] ?? NOT_RATED
    );
  });
}

/** In the order of the codes, which is that of the labels given: upper right, lower right, upper left, lower left. */
function labelsOf(argument: unknown, id: PlaceMatrixId, language: Language): readonly string[] {
  const { matrix }: PlaceMatrix = placeMatrices[id];
  const usual: Readonly<Record<string, string>> = placeLabels[language];
  const own = listOf(argument, language)
    .filter((cell) => !isBlank(cell) && cell !== 0 && !isErrorValue(cell))
    .map(cellText);
  if (own.length !== 0 && own.length !== 4 && own.length !== matrix.order.length)
    fail(language, "place.labels", { found: own.length });
  return matrix.order.map((cell, code) => own[code] ?? usual[`${id}.${cell}`] ?? cell);
}
