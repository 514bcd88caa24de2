import { bestWorstWeights } from "../../../src/engine/weights/best-worst";
import {
  firstNeeded,
  judgementsOf,
  questionsOf,
  type Interview,
} from "../../../src/engine/weights/interview";

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
