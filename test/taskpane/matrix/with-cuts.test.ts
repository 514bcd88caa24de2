import fc from "fast-check";
import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { movers, withCuts } from "../../../src/taskpane/matrix/with-cuts";
import { createFakePort, filledWorkbook } from "../fake-port";

const rule = fc.oneof(
  fc.constantFrom("midpoint" as const, "mean" as const, "median" as const),
  fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10),
);

test("placing scores anew by other cuts is what scoring with those cuts gives", async () => {
  const { input } = await createFakePort(filledWorkbook(60)).read();
  const today = scorePortfolio(input);
  fc.assert(
    fc.property(rule, rule, fc.constantFrom("high" as const, "low" as const), (up, across, tie) => {
      const settings = { ...input.settings, tie, cuts: { attractiveness: up, advantage: across } };
      const scored = scorePortfolio({ ...input, settings });
      const placed = withCuts(today, settings, input.factors.scale);
      expect(placed.cell).toEqual(scored.cell);
      expect(placed.cuts).toEqual(scored.cuts);
      expect(placed.counts).toEqual(scored.counts);
      expect(placed.distance).toEqual(scored.distance);
    }),
  );
});

test("moves are the customers whose quadrant differs", () => {
  expect(movers(Uint8Array.of(0, 1, 2, 255), Uint8Array.of(0, 2, 2, 3))).toEqual([1, 3]);
});
