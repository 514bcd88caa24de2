import { quantileOfF } from "./special-functions";

/** Which agreement: of single raters drawn anew for each row, on absolute values, or on differences alone. */
type Kind = "1" | "A" | "C";

export type IntraclassForm = `${Kind},${"1" | "k"}`;

export interface Intraclass {
  readonly value: number;
  /** Ends of the confidence interval; a lower end below 0 is right, not an error. */
  readonly lower: number;
  readonly upper: number;
  readonly f: number;
  /** Rows without a blank, the others being left out. */
  readonly rows: number;
}

/** Mean squares of a table of rows by raters. */
interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly rows: number;
  readonly raters: number;
  readonly error: number;
  readonly within: number;
}

/**
 * The intraclass correlation of raters and its interval: "A,1" says whether one manager's score would do, "A,k"
 * how good the consensus is.
 *
 * @param ratings one row per rated thing, one number per rater, NaN where left blank
 * @param level of confidence, 0 to 1
 * @source McGraw & Wong 1996, Forming inferences about some intraclass correlation coefficients, Psychological
 * Methods 1, with the errata; Shrout & Fleiss 1979
 */
export function intraclass(
  ratings: readonly (readonly number[])[],
  form: IntraclassForm = "A,1",
  level = 0.95,
): Intraclass {
  const squares = meanSquares(ratings.filter((row) => !row.some(Number.isNaN)));
  const kind = form.slice(0, 1) as Kind;
  const single = kind === "A" ? absolute(squares, level) : relative(squares, kind, level);
  const raters = form.endsWith("k") ? squares.k : 1;
  return {
    value: stepUp(single.value, raters),
    lower: stepUp(single.lower, raters),
    upper: stepUp(single.upper, raters),
    f: squares.rows / (kind === "1" ? squares.within : squares.error),
    rows: squares.n,
  };
}

/**
 * What the mean of k raters reaches where one reaches `value`; NaN where single raters disagree so much that no mean of
 * them has a correlation: the formula would come out above 1.
 *
 * @source Spearman 1910; Brown 1910
 */
function stepUp(value: number, k: number): number {
  const spread = 1 + (k - 1) * value;
  return spread > 0 ? (k * value) / spread : NaN;
}

function relative({ n, k, rows, error, within }: MeanSquares, kind: "1" | "C", level: number) {
  const noise = kind === "1" ? within : error;
  const freedom = kind === "1" ? n * (k - 1) : (n - 1) * (k - 1);
  const tail = (1 - level) / 2;
  const f = rows / noise;
  const low = f / quantileOfF(1 - tail, n - 1, freedom);
  const high = f * quantileOfF(1 - tail, freedom, n - 1);
  const share = (ratio: number) => (ratio - 1) / (ratio + k - 1);
  return { value: share(f), lower: share(low), upper: share(high) };
}

function absolute({ n, k, rows, raters, error }: MeanSquares, level: number) {
  const value = (rows - error) / (rows + (k - 1) * error + (k * (raters - error)) / n);
  const a = (k * value) / (n * (1 - value));
  const b = 1 + (k * value * (n - 1)) / (n * (1 - value));
  const freedom =
    (a * raters + b * error) ** 2 /
    ((a * raters) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
  const tail = (1 - level) / 2;
  const low = quantileOfF(1 - tail, n - 1, freedom);
  const high = quantileOfF(1 - tail, freedom, n - 1);
  const noise = k * raters + (k * n - k - n) * error;
  return {
    value,
    lower: (n * (rows - low * error)) / (low * noise + n * rows),
    upper: (n * (high * rows - error)) / (noise + n * high * rows),
  };
}

function meanSquares(table: readonly (readonly number[])[]): MeanSquares {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const whole = mean(table.flat());
  const rowMeans = table.map(mean);
  const raterMeans = Array.from({ length: k }, (_, j) => mean(table.map((row) => row[j] ?? NaN)));
  const squareSum = (values: readonly number[], from: number) =>
    values.reduce((sum, value) => sum + (value - from) ** 2, 0);
  const betweenRows = k * squareSum(rowMeans, whole);
  const betweenRaters = n * squareSum(raterMeans, whole);
  const all = squareSum(table.flat(), whole);
  return {
    n,
    k,
    rows: betweenRows / (n - 1),
    raters: betweenRaters / (k - 1),
    error: (all - betweenRows - betweenRaters) / ((n - 1) * (k - 1)),
    within: (all - betweenRows) / (n * (k - 1)),
  };
}
