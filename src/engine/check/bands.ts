import { problem, type Problem } from "../problems";

/** A class of scores from `lowest` to `highest`, as users write it down: A 8–10, B 6–7. */
export interface Band {
  readonly name: string;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Bands that leave values out or hold them twice. Bands may share a bound, for a value at it is placed by the tie
 * rule; any wider overlap, and any gap, is a problem: of A 8–10 and B 6–7 neither holds 7.5.
 */
export function checkBands(bands: readonly Band[]): Problem[] {
  const reversed = bands.filter(({ lowest, highest }) => lowest > highest);
  const sorted = bands
    .filter((band) => !reversed.includes(band))
    .sort((a, b) => a.lowest - b.lowest || a.highest - b.highest);
  const problems = reversed.map(({ name, lowest, highest }) =>
    problem("band-reversed", "settings", { value: name, params: { name, lowest, highest } }),
  );
  let top = sorted[0];
  for (const band of sorted.slice(1)) {
    if (top === undefined) break;
    if (band.lowest > top.highest) {
      const params = { lowest: top.highest, highest: band.lowest };
      problems.push(problem("band-gap", "settings", { value: band.name, params }));
    } else if (band.lowest < top.highest) {
      const highest = Math.min(top.highest, band.highest);
      const params = { name: top.name, other: band.name, lowest: band.lowest, highest };
      problems.push(problem("band-overlap", "settings", { value: band.name, params }));
    }
    if (band.highest > top.highest) top = band;
  }
  return problems;
}
