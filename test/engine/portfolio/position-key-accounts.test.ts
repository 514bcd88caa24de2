import { cells } from "../../../src/engine/matrix/portfolio";
import {
  keyAccounts,
  positionKeyAccounts,
} from "../../../src/engine/portfolio/position-key-accounts";

const scale = { lowest: 1, highest: 10 };
const axis = (...scores: number[]) => ({
  score: Float64Array.from(scores),
  coverage: new Float64Array(scores.length).fill(1),
});

test("key accounts are the Stars and the Cash cows that the user promotes, no others", () => {
  const cell = Uint8Array.of(0, 1, 2, 3, 1, 0, 255);
  expect([...keyAccounts(cell)]).toEqual([0, 5]);
  expect([...keyAccounts(cell, new Set([4, 2, 6]))]).toEqual([0, 4, 5]);
});

test("key accounts are placed among themselves by the medians of their own scores", () => {
  // Customers 1 and 3 are no key accounts; their scores must not move the medians of 7 and 8.
  const attractiveness = axis(6, 1, 7, 10, 9);
  const advantage = axis(9, 10, 8, 1, 6);
  const found = positionKeyAccounts({ attractiveness, advantage }, Uint32Array.of(0, 2, 4), scale);
  expect(found.cuts).toEqual({ attractiveness: 7, advantage: 8 });
  expect([...found.cell].map((code) => cells[code])).toEqual(["cashCow", "star", "questionMark"]);
});

test("other cuts may be chosen", () => {
  const attractiveness = axis(6, 9);
  const advantage = axis(6, 9);
  const settings = { cuts: { attractiveness: 7, advantage: "midpoint" }, tie: "high" } as const;
  const found = positionKeyAccounts(
    { attractiveness, advantage },
    Uint32Array.of(0, 1),
    scale,
    settings,
  );
  expect([...found.cell].map((code) => cells[code])).toEqual(["cashCow", "star"]);
});

test("no key accounts have no positions", () => {
  const found = positionKeyAccounts(
    { attractiveness: axis(), advantage: axis() },
    new Uint32Array(),
    scale,
  );
  expect(found.cell).toHaveLength(0);
});
