/**
 * Files measure columns in digits of the standard font, Office.js in points. For Calibri 11, whose digits are
 * 7 pixels wide, a width of w characters is 7·w pixels (5 of them margins and grid line) at 96 pixels per inch.
 */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

export function pointsOf(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL * 100) / 100;
}

export function charactersOf(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER) * 10000) / 10000;
}
