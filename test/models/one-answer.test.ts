import { runModel } from "../../src/excel";
import { languages } from "../../src/i18n/language";
import { analyses, models, type AnyModel } from "../../src/plans/models";
import type { ColumnKind } from "../../src/plans/models/model";
import { layoutOf } from "../../src/plans/models/layout";
import { writeModes } from "../../src/plans/settings/types";
import { now, sheetOf } from "../excel/support";
import { openModelScene, shown, shownResults } from "./support";
import { throwAway } from "./throw-away";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const all = [...models, ...throwAway].map((model) => [model.id, model] as const);

/** Settings above the results; the portfolio's have a sheet of their own. */
const withOwnSettings = [...analyses, ...throwAway].map((model) => [model.id, model] as const);

/** What was computed, as the cells show it. */
const computed = (cells: readonly (readonly (number | string)[])[]) =>
  cells.map((row) => row.map(shown));

/** Without what plain formulas can only count. */
const comparable = (model: AnyModel, rows: readonly (readonly string[])[]) => {
  const columns: Readonly<Record<string, { readonly kind: ColumnKind }>> = model.columns;
  const kinds = Object.values(columns).map(({ kind }) => kind);
  return rows.map((row) => row.filter((_, column) => kinds[column] !== "note"));
};

/** Where no plain formula says what a model says, only live results follow an edit. */
function modesThatFollow(model: AnyModel): readonly ("live" | "native")[] {
  return model.reads === "factors" && model.frozen ? ["live"] : ["live", "native"];
}

describe.each(all)("%s", (_, model) => {
  test.each(writeModes)("computes 200 random customers as %s cells do", async (mode) => {
    const { workbook, host } = await openModelScene(model, { seed: 11 });
    host.statistics.reset();
    const { cells, warnings } = await runModel({ model, mode, language: "en-US", now });
    expect(warnings).toEqual([]);
    // Reading 2, or 3 where factors are read too, writing with a look before it 1, drawing 1, asking where names stand
    // beside points 1, and at last moving them, setting up the page and remembering 1, however many customers.
    if (model.id !== "portfolio")
      expect(host.statistics.requests).toBeLessThanOrEqual(model.reads === "columns" ? 6 : 7);
    expect(cells).toHaveLength(200);
    const expected = computed(cells);
    const found = shownResults(workbook, model, 200);
    const isCounted = mode === "native";
    expect(isCounted ? comparable(model, found) : found).toEqual(
      isCounted ? comparable(model, expected) : expected,
    );
  });

  test.each(modesThatFollow(model))(
    "in %s mode follows an edit as computing again does",
    async (mode) => {
      const { workbook } = await openModelScene(model, { customers: 30, seed: 3 });
      await runModel({ model, mode, language: "en-US", now });
      const customers = sheetOf(workbook, "Customers");
      for (let row = 1; row <= 30; row += 3) customers.setValue(row, 2, (row * 7) % 9);
      const edited = shownResults(workbook, model, 30);
      const { cells } = await runModel({ model, mode, language: "en-US", now });
      expect(comparable(model, edited)).toEqual(comparable(model, computed(cells)));
    },
  );

  test.each(languages)(
    "says the same in %s, from columns headed in that language",
    async (language) => {
      const { workbook } = await openModelScene(model, { customers: 20, language });
      const { cells } = await runModel({ model, mode: "live", language, now });
      expect(shownResults(workbook, model, 20)).toEqual(computed(cells));
    },
  );
});

describe.each(withOwnSettings)("%s", (_, model) => {
  test("keeps what was typed for a setting, and reads an unusable one as its cells do, and says so", async () => {
    const { workbook } = await openModelScene(model, { customers: 40, seed: 8 });
    const { sheets } = await runModel({ model, mode: "native", language: "en-US", now });
    const sheet = sheetOf(workbook, sheets[0]!);
    const { settingRow } = layoutOf(model);
    const [first, ...others] = Object.keys(model.settings);
    // A label may say anything.
    const second = others.find((id) => model.settings[id]!.kind !== "label");
    sheet.setValue(settingRow(first!), 1, model.settings[first!]!.kind === "share" ? 0.3 : 2);
    if (second !== undefined) sheet.setValue(settingRow(second), 1, "nonsense");
    const edited = shownResults(workbook, model, 40);
    const again = await runModel({ model, mode: "native", language: "en-US", now });
    expect(edited).toEqual(computed(again.cells));
    expect(sheet.value(settingRow(first!), 1)).toBe(again.typed[first!]);
    expect(again.problems.filter(({ code }) => code === "model-setting")).toHaveLength(
      second === undefined ? 0 : 1,
    );
  });
});
