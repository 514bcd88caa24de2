/** How many customers went from each place to each: `counts[before][after]`. */
export type Counts = readonly (readonly number[])[];

/**
 * Counts of moves between places, newcomers and leavers included as a place of their own.
 *
 * @param before the place of each customer then, below `places`; anything else for one that was not there
 * @param after the same now; `places` itself stands for newcomers among the rows and leavers among the columns
 */
export function migration(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  places: number,
): Counts {
  const counts = Array.from({ length: places + 1 }, () => new Array<number>(places + 1).fill(0));
  const known = (place: number | undefined) =>
    place !== undefined && place >= 0 && place < places ? place : places;
  for (let i = 0; i < before.length; i++) {
    const [row, column] = [known(before[i]), known(after[i])];
    const line = counts[row];
    if (line && !(row === places && column === places)) line[column] = (line[column] ?? 0) + 1;
  }
  return counts;
}

/** Each row as shares of its sum; a row without customers is one that stays. */
export function rowShares(counts: Counts): number[][] {
  return counts.map((row, place) => {
    const sum = row.reduce((all, count) => all + count, 0);
    return row.map((count, to) => (sum > 0 ? count / sum : Number(to === place)));
  });
}

/** How many customers each place would hold after one more period of the same shares. */
export function nextPeriod(counts: Counts): number[] {
  const now = counts.map((_, to) => counts.reduce((sum, row) => sum + (row[to] ?? 0), 0));
  return step(rowShares(counts), now);
}

const PERIODS = 100_000;

/**
 * The shares to which the places settle if every period moves the same shares: a Markov chain's stationary
 * distribution, from today's. Two dates are no law: it is a question, not a forecast.
 *
 * @param counts between places alone, without newcomers and leavers
 */
export function steadyShares(counts: Counts): number[] {
  const shares = rowShares(counts);
  const now = counts.map((_, to) => counts.reduce((sum, row) => sum + (row[to] ?? 0), 0));
  const whole = now.reduce((sum, count) => sum + count, 0);
  let place = now.map((count) => count / whole);
  for (let period = 0; period < PERIODS; period++) {
    // Half a step at a time, so that places that only swap customers settle too.
    const next = step(shares, place).map((value, i) => (value + (place[i] ?? 0)) / 2);
    const settled = next.every((value, i) => Math.abs(value - (place[i] ?? 0)) < 1e-14);
    place = next;
    if (settled) break;
  }
  return place;
}

function step(shares: readonly (readonly number[])[], from: readonly number[]): number[] {
  return from.map((_, to) =>
    shares.reduce((sum, row, place) => sum + (row[to] ?? 0) * (from[place] ?? 0), 0),
  );
}
