import { DIV0, VALUE } from "../errors";
import { Reference } from "../reference";
import { isError, isRectangle, toArray } from "../value";
import type { ErrorValue, Scalar } from "../../model/value";
import type { Rectangle, Value } from "../value";
import type { Argument, Definition, Definitions } from "./define";
import { raw, scalar } from "./define";
import { criterion, keyOf } from "./criteria";
import type { Criterion } from "./criteria";

/** From how many questions on a range is worth an index: one costs as much as several scans. */
const WORTH_AN_INDEX = 4;

/** Positions of cells that are equal to a criterion, if the range is asked often enough. */
function indexed(range: Rectangle, key: string): readonly number[] | undefined {
  if (!(range instanceof Reference)) return undefined;
  const asked = range.fact("criteria asked", () => ({ times: 0 }));
  if (++asked.times <= WORTH_AN_INDEX) return undefined;
  const index = range.fact("criteria", () => {
    const positions = new Map<string, number[]>();
    range.array().data.forEach((cell, i) => {
      const found = positions.get(keyOf(cell));
      if (found === undefined) positions.set(keyOf(cell), [i]);
      else found.push(i);
    });
    return positions;
  });
  return index.get(key) ?? [];
}

/** Positions of the cells of `range` that meet the criterion. */
function positionsIn(range: Rectangle, { test, key }: Criterion): readonly number[] {
  const known = key === undefined ? undefined : indexed(range, key);
  if (known !== undefined) return known;
  const found: number[] = [];
  toArray(range).data.forEach((cell, i) => {
    if (test(cell)) found.push(i);
  });
  return found;
}

/** Positions where every pair of range and criterion holds; all ranges must have one shape. */
function matching(pairs: readonly Argument[]): readonly number[] | ErrorValue {
  const conditions: { range: Rectangle; criterion: Criterion }[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const range = pairs[i];
    if (range === undefined || !isRectangle(range)) return VALUE;
    const [head] = conditions;
    if (head && (head.range.rows !== range.rows || head.range.columns !== range.columns))
      return VALUE;
    conditions.push({ range, criterion: criterion(scalar(pairs[i + 1])) });
  }
  const [head, ...others] = conditions;
  if (head === undefined) return VALUE;
  const checks = others.map(({ range, criterion: { test } }) => ({
    data: toArray(range).data,
    test,
  }));
  return positionsIn(head.range, head.criterion).filter((position) =>
    checks.every(({ data, test }) => test(data[position] ?? null)),
  );
}

type Finish = (numbers: readonly number[]) => Scalar;

const sum: Finish = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Finish = (numbers) =>
  numbers.length === 0
    ? DIV0
    : numbers.reduce((total, number) => total + number, 0) / numbers.length;
const least: Finish = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const most: Finish = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

/** The numbers of `values` at some positions put together; an error among them is the result. */
function gather(values: Rectangle, positions: readonly number[], finish: Finish): Scalar {
  const { data } = toArray(values);
  const numbers: number[] = [];
  for (const position of positions) {
    const cell = data[position];
    if (typeof cell === "number") numbers.push(cell);
    else if (isError(cell)) return cell;
  }
  return finish(numbers);
}

/** SUMIFS and its kin: what to put together, then pairs of range and criterion. */
function withConditions(finish: Finish): Definition {
  return raw(3, 255, "r(rs)", ([values, ...pairs]) => {
    const [head] = pairs;
    if (values === undefined || !isRectangle(values) || head === undefined || !isRectangle(head)) {
      return VALUE;
    }
    if (values.rows !== head.rows || values.columns !== head.columns) return VALUE;
    const positions = matching(pairs);
    return isError(positions) ? positions : gather(values, positions, finish);
  });
}

/** What SUMIF sums: the cells beside those tested, from the corner of the range given. */
function beside(tested: Rectangle, values: Argument): Value {
  if (values === undefined) return tested;
  if (!(values instanceof Reference)) return values;
  const { grid, top, left } = values;
  if (values.rows === tested.rows && values.columns === tested.columns) return values;
  return new Reference(grid, top, left, top + tested.rows - 1, left + tested.columns - 1);
}

/** SUMIF and AVERAGEIF: the range tested, a criterion, and the range to put together if it is another. */
function withCondition(finish: Finish): Definition {
  return raw(2, 3, "rsr", ([tested, wanted, values], { services }) => {
    if (tested === undefined || !isRectangle(tested)) return VALUE;
    const gathered = beside(tested, values);
    if (!isRectangle(gathered)) return VALUE;
    if (gathered instanceof Reference) services.ensure(gathered);
    return gather(gathered, positionsIn(tested, criterion(scalar(wanted))), finish);
  });
}

const countIfs = raw(2, 254, "(rs)", (pairs) => {
  const positions = matching(pairs);
  return isError(positions) ? positions : positions.length;
});

export const conditional: Definitions = {
  COUNTIF: { ...countIfs, max: 2 },
  COUNTIFS: countIfs,
  SUMIF: withCondition(sum),
  AVERAGEIF: withCondition(average),
  SUMIFS: withConditions(sum),
  AVERAGEIFS: withConditions(average),
  MINIFS: withConditions(least),
  MAXIFS: withConditions(most),
};
