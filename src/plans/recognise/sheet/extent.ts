/** The lowest and the highest of numbers; infinite the wrong way round where there are none. */
export function extentOf(values: Iterable<number>): { lowest: number; highest: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    lowest = value < lowest ? value : lowest;
    highest = value > highest ? value : highest;
  }
  return { lowest, highest };
}
