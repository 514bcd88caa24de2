import { nextStepOf } from "../../../src/engine/portfolio/next-step";

const unknown = { future: NaN, profit: NaN };

test("without more than the quadrant the step is its strategy", () => {
  const steps = (["star", "cashCow", "questionMark", "dog"] as const).map((cell) =>
    nextStepOf(cell, unknown, 5.5),
  );
  expect(steps).toEqual(["invest", "maintain", "select", "harvest"]);
});

test("a Question mark is built up from the cut on, and below it spent less on", () => {
  const step = (future: number) => nextStepOf("questionMark", { ...unknown, future }, 5.5);
  expect([step(5.4), step(5.5), step(9)]).toEqual(["shrink", "build", "build"]);
});

test("a Dog is left where it makes a loss, and only there", () => {
  const step = (profit: number) => nextStepOf("dog", { ...unknown, profit }, 5.5);
  expect([step(-0.01), step(0), step(1)]).toEqual(["exit", "harvest", "harvest"]);
});

test("neither a loss nor a poor future moves anybody else", () => {
  const poor = { future: 1, profit: -1 };
  expect(nextStepOf("star", poor, 5.5)).toBe("invest");
  expect(nextStepOf("cashCow", poor, 5.5)).toBe("maintain");
  expect(nextStepOf("questionMark", { future: NaN, profit: -1 }, 5.5)).toBe("select");
  expect(nextStepOf("dog", { future: 9, profit: NaN }, 5.5)).toBe("harvest");
});
