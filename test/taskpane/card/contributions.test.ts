import type { MissingPolicy } from "../../../src/engine/factors/types";
import { axes } from "../../../src/engine/portfolio/axes";
import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { contributions } from "../../../src/taskpane/card/contributions";
import { createFakePort, filledWorkbook } from "../fake-port";

const policies: readonly MissingPolicy[] = ["exclude", "lowest"];

test.each(policies)(
  "what the factors add sums to the score (missing ratings: %s)",
  async (missing) => {
    const { input } = await createFakePort(filledWorkbook(40)).read();
    const settings = { ...input.settings, missing };
    const portfolio = scorePortfolio({ ...input, settings });
    for (const axis of axes) {
      portfolio[axis].score.forEach((score, customer) => {
        const parts = contributions({ ...input, settings }, axis, customer);
        const sum = parts.reduce((all, { adds }) => all + adds, 0);
        expect(sum).toBeCloseTo(Number.isNaN(score) ? 0 : score, 9);
      });
    }
  },
);

test("a factor where less is better counts reversed on the scale", async () => {
  const workbook = filledWorkbook(1);
  workbook.ratings.get("Number of competitors")!.fill(3);
  const { input } = await createFakePort(workbook).read();
  const [part] = contributions(input, "attractiveness", 0).filter(
    ({ factor }) => factor.name === "Number of competitors",
  );
  expect(part).toMatchObject({ rating: 3, counted: 8 });
});

test("the largest part comes first, and what is not rated adds nothing", async () => {
  const { input } = await createFakePort(filledWorkbook(8)).read();
  const parts = contributions(input, "attractiveness", 2);
  const adds = parts.map((part) => part.adds);
  expect(adds).toEqual(adds.toSorted((a, b) => b - a));
  for (const { rating, share } of parts) if (Number.isNaN(rating)) expect(share).toBe(0);
});
