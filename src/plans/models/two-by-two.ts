import { faultElse } from "./faults";

/** The four cells as formulas: both high, x alone, y alone, neither. */
export type FourCells = readonly [both: string, x: string, y: string, neither: string];

/** Which of four cells two numbers lie in; blank where one is missing, and the error where one is an error. */
export function placedFormula(
  [x, y]: readonly [x: string, y: string],
  [cutX, cutY]: readonly [x: string, y: string],
  [both, xAlone, yAlone, neither]: FourCells,
  middle: (placed: string) => string = (placed) => placed,
): string {
  const high = (value: string, cut: string) => `ROUND(${value},10)>=${cut}`;
  const placed = `IF(${high(y, cutY)},IF(${high(x, cutX)},${both},${yAlone}),IF(${high(x, cutX)},${xAlone},${neither}))`;
  const known = `IF((${x}="")+(${y}="")>0,"",${middle(placed)})`;
  return faultElse([x, y], known);
}
