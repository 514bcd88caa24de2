import { render, screen, within } from "@testing-library/react";
import { default as Models } from "../../../src/taskpane/model/Models";
import { PaneProvider, usePane } from "../../../src/taskpane/state/PaneProvider";
import { TextProvider } from "../../../src/taskpane/text/TextProvider";
import { ThemeProvider } from "../../../src/taskpane/theme/ThemeProvider";
import type { ColumnModel } from "../../../src/plans/models/model";
import { threeByThree, throwAway } from "../../models/throw-away";
import { stubBrowser } from "../browser-stubs";
import { createFakePort, filledWorkbook } from "../fake-port";
import { renderPane, settled } from "../render-pane";

test("an analysis finds its column, shows what it comes to, and is written by the one filled button", async () => {
  const workbook = filledWorkbook(24);
  const { port, user } = await renderPane({ screen: "models", workbook });
  await settled();
  expect(screen.queryByRole("combobox", { name: "Table" })).toBeNull();
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Profit" }).value).toBe(
    "Annual revenue",
  );
  const [, first] = within(screen.getByRole("table", { name: "Preview" })).getAllByRole("row");
  expect(first).toHaveTextContent(workbook.names[0]!);
  await user.click(screen.getByRole("button", { name: "Write the analysis" }));
  await settled();
  expect(port.calls.findLast(([member]) => member === "runModel")?.[1]).toMatchObject({
    id: "abc",
    mode: "live",
    language: "en-US",
    typed: {},
  });
});

test("cells that an analysis cannot use are said in words, with the place to go to", async () => {
  const workbook = filledWorkbook(24);
  const names = workbook.names.map((name, i) => (i === 5 ? workbook.names[4]! : name));
  const extras = workbook.extras.map((extra) => {
    const { header, cells } = extra;
    return header === "Annual revenue" ? { ...extra, cells: cells.with(2, "about 7") } : extra;
  });
  const { port, user } = await renderPane({
    screen: "models",
    workbook: { ...workbook, names, extras },
  });
  await settled();
  const list = screen.getByRole("region", { name: "2 places need a look" });
  expect(list).toHaveTextContent("“about 7” is not a number");
  expect(list).toHaveTextContent(`${names[4]!} occurs more than once, first as number 5`);
  await user.click(within(list).getByRole("button", { name: /Customers!A7/ }));
  expect(port.calls.at(-1)).toMatchObject(["select", { sheet: "Customers", address: "A7" }]);
});

test("the columns of a preview are drawn for the width of the pane, so that their letters can be read", async () => {
  await renderPane({ screen: "models", workbook: filledWorkbook(24) });
  await settled();
  const picture = document.querySelector("main svg[viewBox][lang]")!;
  // 318 pixels, 1.2 to a point.
  expect(picture.getAttribute("width")).toBe("318");
  expect(picture.getAttribute("viewBox")).toBe("0 0 265 265");
});

test("a setting that is typed changes the preview, and goes with what is written", async () => {
  const { port, user } = await renderPane({ screen: "models", workbook: filledWorkbook(24) });
  await settled();
  const classes = () =>
    within(screen.getByRole("table", { name: "Preview" }))
      .getAllByRole("row")
      .map((row) => row.children[2]!.textContent);
  const before = classes();
  const field = screen.getByRole("textbox", { name: "Class A ends at" });
  await user.type(field, "0.1");
  await user.tab();
  await settled();
  expect(classes()).not.toEqual(before);
  await user.click(screen.getByRole("button", { name: "Write the analysis" }));
  await settled();
  expect(port.calls.findLast(([member]) => member === "runModel")?.[1]).toMatchObject({
    typed: { endOfA: 0.1 },
  });
});

test("an analysis whose columns are not there asks for them, and cannot be written before", async () => {
  const { user } = await renderPane({ screen: "models", workbook: filledWorkbook(24) });
  await settled();
  await user.selectOptions(screen.getByRole("combobox", { name: "Analysis" }), "supplier");
  await settled();
  expect(screen.getByText("Choose the columns above to see the analysis.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Write the analysis" })).toBeDisabled();
  for (const name of ["Relative spend (1–5)", "Importance to them"]) {
    await user.selectOptions(screen.getByRole("combobox", { name }), "Annual revenue");
    await settled();
  }
  expect(screen.getByRole("button", { name: "Write the analysis" })).toBeEnabled();
});

test("where there are several tables, the one to be read is chosen; where there is one, nothing is asked", async () => {
  const workbook = { ...filledWorkbook(24), otherTables: ["Deals"] };
  const { port, user } = await renderPane({ screen: "models", workbook });
  await settled();
  const field = screen.getByRole<HTMLSelectElement>("combobox", { name: "Table" });
  expect(field.value).toBe("Customers");
  await user.selectOptions(field, "Deals");
  await settled();
  expect(field.value).toBe("Deals");
  await user.click(screen.getByRole("button", { name: "Write the analysis" }));
  await settled();
  expect(port.calls.findLast(([member]) => member === "runModel")?.[1]).toMatchObject({
    typed: { table: "Deals" },
  });
});

/** The screen of analyses with one that nobody else offers. */
async function showDeclared(model: ColumnModel) {
  stubBrowser();
  const workbook = filledWorkbook(24);
  const column = (header: string, step: number) => ({
    ...{ header, numeric: true },
    cells: workbook.names.map((_, i) => (i * step) % 10),
  });
  const columns = [column("Width", 1), column("Height", 3), column("Amount", 7)];
  const port = createFakePort({ ...workbook, extras: [...workbook.extras, ...columns] });
  function Offering() {
    return usePane().state.book?.scored == null ? null : <Models offered={[model]} />;
  }
  const { container } = render(
    <ThemeProvider theme="light">
      <PaneProvider port={port}>
        <TextProvider language="en-US">
          <Offering />
        </TextProvider>
      </PaneProvider>
    </ThemeProvider>,
  );
  return { container, preview: await screen.findByRole("table", { name: "Preview" }) };
}

test("a matrix of nine cells that is only declared is drawn with its names and its borders", async () => {
  const { container } = await showDeclared(threeByThree);
  const texts = Array.from(
    container.querySelectorAll("svg text"),
    ({ textContent }) => textContent,
  );
  for (const cell of "abcdefghi") expect(texts).toContain(`Box ${cell}`);
  expect(container.querySelectorAll("svg .border")).toHaveLength(4);
  expect(screen.getAllByRole("textbox", { name: /^Setting cut/ })).toHaveLength(4);
});

test.each(throwAway.map((model) => [model.id, model] as const))(
  "a model that is only declared (%s) has its preview, its settings and its button",
  async (_, model) => {
    const { preview } = await showDeclared(model);
    const texts: Readonly<Record<string, string>> = model.texts["en-US"];
    const headers = Object.keys(model.columns).map((id) => texts[`column.${id}`]);
    // The preview shows the first columns.
    expect(
      within(preview)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(headers.slice(0, 4));
    expect(within(preview).getAllByRole("row").length).toBeGreaterThan(5);
    for (const id of Object.keys(model.settings)) {
      expect(screen.getByRole("textbox", { name: texts[`setting.${id}`]! })).toBeVisible();
    }
    expect(screen.getByRole("button", { name: "Write the analysis" })).toBeEnabled();
  },
);
