import { bestWorstWeights } from "../../../src/engine/weights/best-worst";
import {
  firstNeeded,
  judgementsOf,
  questionsOf,
  type Interview,
} from "../../../src/engine/weights/interview";
import {
  consistencySoFar,
  pairOrder,
  pairWeights,
  ratiosOf,
} from "../../../src/engine/weights/pair-interview";

const fifteen: Interview = { factors: 15, best: 3, worst: 9 };

test("fifteen factors take 27 questions, no comparison twice", () => {
  const asked = questionsOf(fifteen).map(({ against, factor }) => `${against} ${factor}`);
  expect(asked).toHaveLength(27);
  expect(new Set(asked).size).toBe(27);
  expect(asked[0]).toBe("best 9");
  expect(asked.filter((each) => each.endsWith(" 3"))).toEqual([]);
});

/** The five criteria of a car: quality, price, comfort, safety, style; price is the best, style the worst. */
const car: Interview = { factors: 5, best: 1, worst: 4 };
const toOthers = [2, 1, 4, 2, 8];
const toWorst = [4, 8, 2, 4, 1];

const carAnswers = new Map(
  questionsOf(car).map(({ against, factor }, place) => [
    place,
    (against === "best" ? toOthers : toWorst)[factor]!,
  ]),
);

test("the answers are the two lists of judgements", () => {
  expect(judgementsOf(car, carAnswers)).toEqual({
    bestToOthers: toOthers,
    othersToWorst: toWorst,
  });
  expect(firstNeeded(car, carAnswers)).toBe(-1);
});

test("where answers agree, one of a factor's two can be skipped: the weights stay 4, 8, 2, 4, 1 of 19", () => {
  const skipped = new Map([...carAnswers].filter(([place]) => place !== 1 && place !== 5));
  expect(firstNeeded(car, skipped)).toBe(-1);
  const { weights, ksi } = bestWorstWeights(judgementsOf(car, skipped), car);
  [4, 8, 2, 4, 1].forEach((weight, i) => {
    expect(weights[i]).toBeCloseTo(weight / 19, 9);
  });
  expect(ksi).toBeCloseTo(0, 9);
});

test("both of a factor's answers cannot be skipped, nor the best against the worst", () => {
  const places = (factor: number) =>
    questionsOf(car).flatMap((question, place) => (question.factor === factor ? [place] : []));
  const without = (gone: readonly number[]) =>
    new Map([...carAnswers].filter(([place]) => !gone.includes(place)));
  expect(firstNeeded(car, without(places(2)))).toBe(places(2)[0]);
  expect(firstNeeded(car, without([0]))).toBe(0);
});

describe("pairs", () => {
  /** A matrix at 0.164 (CRAN MCDA): 1 to 2 is 1/4, 1 to 3 is 4, 2 to 3 is 4, 1 to 4 is 1/6, 2 to 4 is 1/4, 3 to 4 is 1/5. */
  const answers = [1 / 4, 4, 4, 1 / 6, 1 / 4, 1 / 5];
  const upTo = (count: number) => new Map(answers.slice(0, count).entries());

  test("each element is compared with all before it, so that triangles close soonest", () => {
    expect(pairOrder(4)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  test("two answers contradict nothing; three already tell, by the closed form for three elements", () => {
    expect(consistencySoFar(ratiosOf(4, upTo(2))).ratio).toBeNaN();
    const { ratio, among } = consistencySoFar(ratiosOf(4, upTo(3)));
    // λ = 1 + t + 1 ∕ t with t the cube root of a13 ∕ (a12 a23) = 4; random index 0.5247 (Alonso & Lamata 2006).
    const t = Math.cbrt(4);
    expect(among).toBe(3);
    expect(ratio).toBeCloseTo((1 + t + 1 / t - 3) / 2 / 0.5247, 9);
  });

  test("the judgement that hurts most is named with the value that mends it (CRAN MCDA)", () => {
    const { ratio, worst } = consistencySoFar(ratiosOf(4, upTo(6)));
    expect(ratio).toBeCloseTo(0.164357, 5);
    expect(worst).toMatchObject({ pair: [0, 2], now: 4, better: 1 });
    expect(worst!.ratioAfter).toBeCloseTo(0.057, 3);
  });

  test("of skipped pairs the ratio is that of the elements compared with all others before", () => {
    // The second is not compared with the third: the first, second and fourth are left.
    const skipped = new Map([...upTo(6)].filter(([place]) => place !== 2));
    const { ratio, among, worst } = consistencySoFar(ratiosOf(4, skipped));
    const t = Math.cbrt(1 / 6 / (1 / 4) / (1 / 4));
    expect(among).toBe(3);
    expect(ratio).toBeCloseTo((1 + t + 1 / t - 3) / 2 / 0.5247, 9);
    expect(worst!.pair.every((element) => element !== 2)).toBe(true);
  });

  test("a chain of answers is enough: 2 and 3 times make 6 : 3 : 1; without one the two apart are named", () => {
    const chain = new Map([
      [0, 2],
      [2, 3],
    ]);
    const found = pairWeights(ratiosOf(3, chain));
    expect(found).toHaveProperty("weights");
    const { weights } = found as { readonly weights: readonly number[] };
    [0.6, 0.3, 0.1].forEach((weight, i) => {
      expect(weights[i]).toBeCloseTo(weight, 9);
    });
    expect(pairWeights(ratiosOf(3, new Map([[0, 2]])))).toEqual({ apart: [0, 2] });
    expect(pairWeights(ratiosOf(1, new Map()))).toEqual({ weights: [1] });
  });
});
