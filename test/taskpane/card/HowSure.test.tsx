import { act, screen, within } from "@testing-library/react";
import { randomFrom } from "../../excel/support";
import { filledWorkbook, portfolioOf, type FakeWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

async function openCard(customer: number) {
  const workbook = filledWorkbook();
  const pane = await renderPane({ workbook, screen: "card" });
  act(() => {
    pane.port.selectionMoves({ sheet: "Customers", address: "C9", customer });
  });
  const panel = await screen.findByRole("region", { name: "How sure is it" });
  return { ...pane, workbook, panel };
}

const draws = 4000;

/** The share of all possible weights under which a customer stays in its quadrant, by drawing them. */
function drawnShare(workbook: FakeWorkbook, customer: number): number {
  const { attractiveness, advantage } = portfolioOf(workbook);
  const random = randomFrom(1);
  const lines = (axis: string) =>
    workbook.factors!.factors.flatMap(({ name, axis: of, lessIsBetter }) => {
      const rating = workbook.ratings.get(name)?.[customer] ?? NaN;
      return of === axis && !Number.isNaN(rating) ? [lessIsBetter ? 11 - rating : rating] : [];
    });
  const sides = [
    { rated: lines("attractiveness"), today: attractiveness.score[customer]! >= 5.5 },
    { rated: lines("advantage"), today: advantage.score[customer]! >= 5.5 },
  ];
  let stays = 0;
  for (let draw = 0; draw < draws; draw++) {
    const isSame = sides.map(({ rated, today }) => {
      const parts = rated.map(() => -Math.log(1 - random()));
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const score = rated.reduce((sum, rating, i) => sum + (rating * parts[i]!) / whole, 0);
      return score >= 5.5 === today;
    });
    if (isSame.every(Boolean)) stays++;
  }
  return stays / draws;
}

test("the card says how sure the quadrant is, and doubts weights as much as is chosen", async () => {
  const workbook = filledWorkbook();
  const { cell } = portfolioOf(workbook);
  const shares = workbook.names.map((_, customer) =>
    cell[customer] === 255 ? 1 : drawnShare(workbook, customer),
  );
  const customer = shares.findIndex((share) => share > 0.3 && share < 0.9);
  const { user, panel } = await openCard(customer);
  await user.selectOptions(within(panel).getByRole("combobox"), "Any weights");
  const [, share] = /in ([\d.]+)% of such weights/.exec(panel.textContent)!;
  const four = 4 * Math.sqrt(0.25 / draws);
  expect(Math.abs(Number(share) / 100 - shares[customer]!)).toBeLessThan(four);
});

test("the card says for each axis what weights would bring the customer to the border", async () => {
  const { panel } = await openCard(0);
  const lines = within(panel).getAllByText(
    /of 100 from .* to .* would bring it|no weights move it/,
  );
  expect(lines).toHaveLength(2);
});

test("the card says what one factor alone would have to weigh, and by that the score is at the cut", async () => {
  const { panel, workbook } = await openCard(0);
  const { factors } = workbook.factors!;
  const told = [...panel.textContent.matchAll(/one factor alone: (.+?) at ([\d.,]+) instead of/g)];
  expect(told.length).toBeGreaterThan(0);
  for (const [, name, typed = ""] of told) {
    const { axis } = factors.find((factor) => factor.name === name)!;
    const rated = factors.flatMap((factor) => {
      const rating = workbook.ratings.get(factor.name)?.[0] ?? NaN;
      if (factor.axis !== axis || Number.isNaN(rating)) return [];
      const weight = factor.name === name ? Number(typed.replaceAll(",", "")) : factor.weight;
      return [{ weight, rating: factor.lessIsBetter ? 11 - rating : rating }];
    });
    const whole = rated.reduce((sum, { weight }) => sum + weight, 0);
    const score = rated.reduce((sum, { weight, rating }) => sum + weight * rating, 0) / whole;
    // Weights are told to three decimals.
    expect(score).toBeCloseTo(5.5, 3);
  }
});

test("the card names the nearest customer in another quadrant, and leads to it", async () => {
  const { user, workbook } = await openCard(0);
  const { cell, attractiveness, advantage } = portfolioOf(workbook);
  const apart = (other: number) =>
    Math.hypot(
      attractiveness.score[other]! - attractiveness.score[0]!,
      advantage.score[other]! - advantage.score[0]!,
    );
  const [nearest] = Array.from(cell.keys())
    .filter((other) => cell[other] !== cell[0] && cell[other] !== 255)
    .sort((a, b) => apart(a) - apart(b));
  const name = workbook.names[nearest!]!;
  await user.click(screen.getByRole("button", { name: new RegExp(`across the line: ${name}`) }));
  expect(await screen.findByRole("heading", { name })).toBeVisible();
});

test("one click writes how sure everybody's place is, in the chosen doubt", async () => {
  const { user, panel, port } = await openCard(0);
  await user.selectOptions(within(panel).getByRole("combobox"), "Only their order is believed");
  await user.click(within(panel).getByRole("button", { name: "Write it for all customers" }));
  expect(callsOf(port, "runModel")).toEqual([
    [expect.objectContaining({ id: "certainty", typed: { "doubt.weights": "order" } })],
  ]);
});

test("a customer that is not rated has no certainty, and no neighbour", async () => {
  const { port } = await renderPane({ screen: "card" });
  act(() => {
    port.selectionMoves({ sheet: "Customers", address: "C9", customer: 5 });
  });
  expect(await screen.findByText("Not rated")).toBeVisible();
  expect(screen.queryByRole("region", { name: "How sure is it" })).toBeNull();
  expect(screen.queryByText(/across the line/)).toBeNull();
});

test("the card goes to a sheet for printing, by name and row", async () => {
  const { port, user, workbook } = await openCard(3);
  await user.click(screen.getByRole("button", { name: "On half a page, to print" }));
  expect(callsOf(port, "writeCard")).toMatchObject([[{ name: workbook.names[3], row: 3 }]]);
});
