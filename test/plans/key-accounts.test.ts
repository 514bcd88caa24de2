import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import type { ExtraColumn } from "../../src/plans/source/types";
import { exportTable } from "../../src/plans/export/columns";
import { keyPositions } from "../../src/plans/key-accounts";
import { defaultsIn } from "../../src/plans/settings/specs";
import { factor } from "../engine/helpers";

const settings = defaultsIn("en-US");

/** Customers by their two scores. */
function scored(attractiveness: number[], advantage: number[], extras: ExtraColumn[] = []) {
  const input = {
    factors: {
      factors: [
        factor({ name: "Growth", axis: "attractiveness", group: "" }),
        factor({ name: "Relationship", axis: "advantage", group: "" }),
      ],
      scale: { lowest: 1, highest: 10 },
      weighting: "flat" as const,
      claimedTotal: null,
    },
    names: attractiveness.map((_, i) => `C${i + 1}`),
    ratings: [Float64Array.from(attractiveness), Float64Array.from(advantage)],
    sizes: null,
    settings,
  };
  const reading = { input, settings, extras, carried: [] };
  return { reading, portfolio: scorePortfolio(input) };
}

/** "Among key accounts", as it is copied. */
function among({ reading, portfolio }: ReturnType<typeof scored>): unknown[] {
  const table = exportTable(
    { reading, portfolio, language: "en-US" },
    new Set(["amongKeyAccounts"]),
  );
  return table.map(([cell]) => cell);
}

test("key accounts are placed among themselves, and no others", () => {
  // Medians 6.45 and 6.75 of the first six; the last two are no Stars.
  const found = scored([7.1, 6.1, 6.3, 7.2, 6.6, 5.5, 2, 9], [6.7, 7.6, 7.4, 6.8, 5.8, 6.0, 9, 2]);
  expect(among(found)).toEqual([
    "Among key accounts",
    "Question mark",
    "Cash cow",
    "Cash cow",
    "Star",
    "Question mark",
    "Dog",
    "",
    "",
  ]);
  expect(keyPositions(found.reading, found.portfolio).count).toBe(6);
});

test("a median of three says nothing", () => {
  expect(among(scored([7, 8, 9, 2], [9, 8, 7, 2])).slice(1)).toEqual(["", "", "", ""]);
});

test("a column promotes Cash cows, another leaves out who decides by price", () => {
  const column = (header: string, cells: ExtraColumn["cells"]) => ({
    header,
    numeric: false,
    cells,
  });
  const extras = [
    column("KEY ACCOUNT", [null, null, null, null, "yes", "是"]),
    column("Price-driven", ["yes", null, "no", null, null, null]),
  ];
  // The fifth is a promoted Cash cow; the sixth a promoted Dog, which is none.
  const found = scored([9, 8, 7, 6, 3, 2], [6, 7, 8, 9, 9, 2], extras);
  expect(
    among(found)
      .slice(1)
      .map((cell) => cell !== ""),
  ).toEqual([false, true, true, true, true, false]);
});
