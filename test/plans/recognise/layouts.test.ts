import fc from "fast-check";
import { adoptedFactors } from "../../../src/plans/adopt/factors";
import { ratingOf } from "../../../src/plans/adopt/rating-of";
import {
  bestOf,
  columnWith,
  customersOf,
  proposeWith,
  recognise,
  type Proposal,
  type SheetCells,
} from "../../../src/plans/recognise/sheet";
import { dataFor, lay, layouts, type Data, type Layout } from "./layouts";

const drawn = layouts.chain((layout) => dataFor(layout).map((data) => ({ layout, data })));

function proposed(cells: SheetCells, { layout, data }: { layout: Layout; data: Data }): Proposal {
  const best = bestOf(recognise([cells]));
  if (best === null) throw new Error("Nothing was found");
  const { candidate, questions } = {
    candidate: best.best,
    questions: best.best.proposal.questions.map(({ code }) => code),
  };
  const allowed = layout.words ? ["words"] : layout.statesScale ? [] : ["scale"];
  expect(questions).toEqual(allowed);
  return layout.words ? candidate.proposal : proposeWith(candidate, { scale: data.scale });
}

/** The cell in a line and a column of the proposal, wherever it stands on the sheet. */
function cellAt(cells: SheetCells, { orientation }: Proposal, line: number, column: number) {
  const [row, place] = orientation === "rows" ? [line, column] : [column, line];
  return cells.values[row - cells.top]?.[place - cells.left] ?? null;
}

test("data laid out in any way are got back: customers, factors with axes and weights, ratings and sizes", () => {
  fc.assert(
    fc.property(drawn, ({ layout, data }) => {
      const cells = lay(data, layout);
      const proposal = proposed(cells, { layout, data });
      const customers = customersOf(proposal);
      expect(customers.map(({ label }) => label)).toEqual(data.customers);
      expect(proposal.orientation).toBe(layout.across ? "columns" : "rows");
      const adopted = adoptedFactors(proposal, "en-US");
      const named = adopted.map(({ column }) => ({
        name: column.header.replace(/ \(\d+%\)$/, ""),
        axis: column.axis,
      }));
      expect(named).toEqual(data.factors.map(({ name, axis }) => ({ name, axis })));
      const unit = layout.weightUnit === "fraction" && layout.weights !== "headers" ? 0.01 : 1;
      adopted.forEach(({ column }, i) => {
        const weight = (data.factors[i]?.weight ?? NaN) * unit;
        if (layout.weights === "none") expect(column.weight).toBeNull();
        else expect(column.weight).toBeCloseTo(weight, 9);
      });
      const read = customers.map(({ at }) =>
        adopted.map(({ column }) => {
          const rating = ratingOf(proposal, column)(cellAt(cells, proposal, at, column.at));
          return Number.isNaN(rating) ? null : rating;
        }),
      );
      expect(read).toEqual(data.ratings);
      const size = columnWith(proposal, "size");
      if (layout.sizes && !layout.across) {
        expect(customers.map(({ at }) => cellAt(cells, proposal, at, size?.at ?? -1))).toEqual(
          data.sizes,
        );
      }
    }),
    { numRuns: 300 },
  );
});
