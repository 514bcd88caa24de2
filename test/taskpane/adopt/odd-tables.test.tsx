import { screen } from "@testing-library/react";
import { readCase } from "../../plans/recognise/read-case";
import { emptyWorkbook, sheetsOf } from "../fake-port";
import { renderPane } from "../render-pane";

/** Tables as people have them, of which the pane has to propose what is right of them. */
const odd = [
  "a-pivot-table-with-groups-over-their-members",
  "amounts-in-millions-with-a-decimal-comma",
  "choices-of-a-form-with-numbers-and-words",
  "criteria-down-the-side-and-customers-across",
  "discs-filled-by-quarters",
  "ratings-from-minus-two-to-two",
  "ratings-with-remarks-in-brackets",
  "Schulnoten-from-one-to-six",
  "subtotals-of-regions-and-a-Total-in-Portuguese",
  "traffic-lights-by-letters",
  "weights-in-a-row-below-the-header",
  "以万和亿写的销售额",
] as const;

interface Expected {
  readonly customers: number;
  readonly questions: readonly unknown[];
}

test.each(odd)("%s: the pane counts its customers and asks what is open", async (folder) => {
  const { sheets, expected } = readCase(folder);
  const reading = { ...sheetsOf({}), sheets };
  await renderPane({ workbook: { ...emptyWorkbook(), sheets: reading }, screen: "map" });
  const { customers, questions = [] } = expected as Partial<Expected>;
  const score = await screen.findByRole("button", { name: /^Score \d+ customers$/ });
  if (customers !== undefined) expect(score).toHaveAccessibleName(`Score ${customers} customers`);
  if (questions.length > 0) {
    const open = new RegExp(`^${questions.length} questions? (is|are) open\\.$`);
    expect(screen.getByText(open)).toBeVisible();
    expect(score).toBeDisabled();
  }
  const taken = screen.queryAllByRole("button", { name: /^Customer: leave .*(total|summe|合计)/i });
  expect(taken).toEqual([]);
});

test("a list of one rating a line is said to be one", async () => {
  const reading = { ...sheetsOf({}), sheets: readCase("one-rating-a-line").sheets };
  await renderPane({ workbook: { ...emptyWorkbook(), sheets: reading }, screen: "map" });
  expect(await screen.findByText(/one rating per line. Make a pivot table/)).toBeVisible();
});
