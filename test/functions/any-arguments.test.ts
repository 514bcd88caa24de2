import fc from "fast-check";
import { registry } from "../../src/functions/registry";
import { cells, type ErrorCell } from "./call";

/** Whatever a cell may hand over. */
const anyCell = fc.oneof(
  fc.constant(null),
  fc.constant(""),
  fc.constant(0),
  fc.integer({ min: -2, max: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom("Star", "yes", "mean", "less is better", "７", "-", "#N/A", "zh-TW", "lowest"),
  fc.constantFrom("constructor", "__proto__", "toString", "hasOwnProperty"),
  fc.string(),
  fc.constantFrom({ code: "#REF!" }, { basicValue: 7 }, { basicValue: "#VALUE!" }, {}),
);

const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const anyArgument = fc.oneof(anyCell, anyRange);

test.each([...registry.keys()])(
  "%s ends with an error value or gives cells that Excel can show, whatever it is handed",
  (id) => {
    const parameters = registry.get(id)!.parameters;
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: parameters }), (args) => {
        const answer = cells(id, ...args);
        if (!Array.isArray(answer)) return isError(answer);
        const rows = answer as unknown[][];
        const widths = new Set(rows.map((row) => row.length));
        return widths.size === 1 && !widths.has(0) && rows.flat().every(isShowable);
      }),
      { numRuns: 400 },
    );
  },
);

/** Excel shows null, undefined and NaN in a spilled array as 0. */
function isShowable(cell: unknown): boolean {
  return typeof cell === "string" || Number.isFinite(cell) || isError(cell);
}

function isError(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (value as ErrorCell).error.startsWith("#");
}

const rating = fc.option(fc.integer({ min: 1, max: 10 }), { nil: null });

test("doubling every weight changes no score", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rating, rating, rating), { minLength: 1, maxLength: 8 }),
      fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 })),
      (ratings, weights) => {
        const doubled = weights.map((weight) => 2 * weight);
        expect(cells("SCORE", ratings, [doubled])).toEqual(cells("SCORE", ratings, [weights]));
      },
    ),
  );
});

test("each customer's score is the same alone and among others", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 8 }),
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)),
      (ratings, weights) => {
        const together = cells("SCORE", ratings, [weights]);
        const alone = ratings.map((row) => (cells("SCORE", [row], [weights]) as unknown[][])[0]);
        expect(together).toEqual(alone);
      },
    ),
  );
});
