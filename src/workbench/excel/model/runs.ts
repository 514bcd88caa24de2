/** Neighbouring rows that share a value; both ends inside. */
export interface Run<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Adds a run behind the last, or lengthens that; rows with the value `none` have no run. */
function append<T>(runs: Run<T>[], run: Run<T>, none: T): void {
  if (run.start > run.end || run.value === none) return;
  const last = runs.at(-1);
  if (last !== undefined && last.end + 1 === run.start && last.value === run.value) {
    runs[runs.length - 1] = { ...last, end: run.end };
  } else {
    runs.push(run);
  }
}

/** The runs (in order, without overlap) after the rows `start` to `end` got `next` of their value. */
export function replaceRuns<T>(
  runs: Run<T>[],
  start: number,
  end: number,
  none: T,
  next: (value: T) => T,
): Run<T>[] {
  const last = runs.at(-1);
  // Cells are often formatted from top to bottom.
  if (last === undefined || last.end < start) {
    append(runs, { start, end, value: next(none) }, none);
    return runs;
  }
  const result: Run<T>[] = [];
  let reached = start;
  for (const run of runs) {
    append(result, { ...run, end: Math.min(run.end, start - 1) }, none);
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from <= to) {
      append(result, { start: reached, end: from - 1, value: next(none) }, none);
      append(result, { start: from, end: to, value: next(run.value) }, none);
      reached = to + 1;
    }
    if (run.end > end) {
      append(result, { start: reached, end, value: next(none) }, none);
      reached = end + 1;
      append(result, { ...run, start: Math.max(run.start, end + 1) }, none);
    }
  }
  append(result, { start: reached, end, value: next(none) }, none);
  return result;
}

/** The runs after `count` rows were inserted before `row`, or deleted from it on where it is negative. */
export function shiftRuns<T>(runs: readonly Run<T>[], row: number, count: number): Run<T>[] {
  const result: Run<T>[] = [];
  for (const { start, end, value } of runs) {
    if (count >= 0) {
      // The inserted rows part a run that they fall into.
      if (start < row) result.push({ start, end: Math.min(end, row - 1), value });
      if (end >= row) result.push({ start: Math.max(start, row) + count, end: end + count, value });
      continue;
    }
    const gone = row - count;
    const first = start >= gone ? start + count : Math.min(start, row);
    const final = end >= gone ? end + count : Math.min(end, row - 1);
    if (first <= final) result.push({ start: first, end: final, value });
  }
  return result;
}
