import fc from "fast-check";
import { NOT_RATED } from "../../../src/engine/matrix/define-matrix";
import { cellOf, cells, classify, levels } from "../../../src/engine/matrix/portfolio";
import { strategyOf } from "../../../src/engine/matrix/strategy";

const cuts = { attractiveness: 5.5, advantage: 5.5 };
const place = (y: number, x: number, tie: "high" | "low" = "high"): string | null =>
  cellOf(classify(Float64Array.of(y), Float64Array.of(x), cuts, tie)[0]!);

test("the four quadrants are where the lectures' figure 1 has them", () => {
  expect(place(8, 8)).toBe("star");
  expect(place(3, 8)).toBe("cashCow");
  expect(place(8, 3)).toBe("questionMark");
  expect(place(3, 3)).toBe("dog");
});

test("the strategies are those of the lectures' figure 2", () => {
  expect(cells.map((cell) => strategyOf[cell])).toEqual([
    "invest",
    "maintain",
    "select",
    "harvest",
  ]);
});

test("a score at the cut is high, or low where the tie rule says so", () => {
  expect(place(5.5, 5.5)).toBe("star");
  expect(place(5.5, 5.5, "low")).toBe("dog");
  expect(place(5.5, 5.6, "low")).toBe("cashCow");
});

test("rounding noise around the cut does not move a customer", () => {
  const noisy = 0.1 * 3 + 0.2 * 5 + 0.7 * 6; // 5.5 to a person
  expect(noisy).toBeLessThan(5.5);
  expect(place(noisy, noisy)).toBe("star");
});

test("a customer without a score on either axis has no place", () => {
  expect(place(NaN, 8)).toBeNull();
  expect(place(8, NaN)).toBeNull();
});

const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);

test("every customer falls into exactly the quadrant of its two levels, or into none", () => {
  fc.assert(
    fc.property(value, value, value, value, fc.constantFrom("high", "low"), (y, x, cy, cx, tie) => {
      fc.pre(!Number.isNaN(cy) && !Number.isNaN(cx));
      const own = { attractiveness: cy, advantage: cx };
      const code = classify(Float64Array.of(y), Float64Array.of(x), own, tie)[0]!;
      if (Number.isNaN(x) || Number.isNaN(y)) {
        expect(code).toBe(NOT_RATED);
        return;
      }
      const high = (score: number, cut: number): boolean =>
        score > cut || (score === cut && tie === "high");
      const matching = cells.filter(
        (cell) =>
          (levels[cell].attractiveness === "high") === high(y, cy) &&
          (levels[cell].advantage === "high") === high(x, cx),
      );
      expect(matching).toEqual([cellOf(code)]);
    }),
  );
});
