import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { registry } from "../../src/functions/registry";
import { helps } from "../../src/plans/help";
import { models } from "../../src/plans/models";

const text = readFileSync(join(__dirname, "../../README.md"), "utf8");

/** The cells of each row of the table of analyses. */
const rows = text
  .slice(text.indexOf("\n## Analyses"), text.indexOf("\n## Command line"))
  .split("\n")
  .filter((line) => line.startsWith("| `") && !line.startsWith("| `id`"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("the README has a row for every analysis there is, and for no other", () => {
  const ids = models.map(({ id }) => id).filter((id) => id !== "portfolio");
  expect(rows.map(([, id]) => id?.replaceAll("`", "")).sort()).toEqual(ids.sort());
});

test("the page for newcomers says of every model what it adds, in files that there are", () => {
  const src = join(__dirname, "../../src");
  const page = readFileSync(join(src, "README.md"), "utf8");
  const table = page.slice(
    page.indexOf("\n## What each model adds"),
    page.indexOf("\n## Three questions"),
  );
  const lines = table
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.includes("engine |"));
  const cells = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const titles = models.map(({ id, texts }) => texts["en-US"].title ?? id);
  expect(cells.map(([, title]) => title).sort()).toEqual(titles.sort());
  for (const [, title, , declaration = "", words = ""] of cells) {
    const named = (cell: string) =>
      (cell.match(/`[a-z-]+\.ts`/g) ?? []).map((file) => file.slice(1, -1));
    for (const file of named(declaration))
      expect({ title, file, is: existsSync(join(src, "plans/models", file)) }).toMatchObject({
        is: true,
      });
    for (const file of named(words))
      expect({ title, file, is: existsSync(join(src, "i18n/models", file)) }).toMatchObject({
        is: true,
      });
  }
});

test("functions, sheet, chart and source that the README names beside an analysis are what it has", () => {
  for (const [, idCell = "", , , functions = "", sheet, chart = "", source] of rows) {
    const named = functions.match(/KAM\.\w+/g) ?? [];
    for (const name of named) expect([...registry.keys()]).toContain(name.replace("KAM.", ""));
    const model = models.find(({ id }) => `\`${id}\`` === idCell);
    // How sure places are is drawn on the matrix of the portfolio.
    expect({ idCell, sheet, source }).toEqual({
      idCell,
      sheet: model?.texts["en-US"].sheet,
      source: helps[model?.id ?? ""]?.texts["en-US"].source,
    });
    const drawn = model?.reads === "columns" ? (model.chart?.kind ?? "–") : "matrix";
    expect({ idCell, chart: chart.toLowerCase() }).toEqual({ idCell, chart: drawn });
  }
});
