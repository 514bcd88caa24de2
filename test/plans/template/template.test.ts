import { instantiate } from "../../../src/engine/factors/templates";
import { languages } from "../../../src/i18n/language";
import { workbook as texts } from "../../../src/i18n/workbook";
import { overlap } from "../../../src/plans/area";
import { blockArea } from "../../../src/plans/sheet";
import { templatePlan } from "../../../src/plans/template";
import type { SheetPlan, SheetRole } from "../../../src/plans/plan";

function sheet(role: SheetRole, language: (typeof languages)[number] = "en-US"): SheetPlan {
  const plan = templatePlan({ template: "standard", language, form: true });
  const found = plan.sheets.find((one) => one.role === role);
  if (found === undefined) throw new Error(`There is no sheet ${role}`);
  return found;
}

test.each(languages)(
  "the template has its sheets, named in %s, none written twice in a cell",
  (language) => {
    const { sheets, show } = templatePlan({ template: "standard", language, form: true });
    expect(sheets.map(({ name }) => name)).toEqual(
      (["readMe", "factors", "customers", "settings", "form"] as const).map(
        (role) => texts[language][`sheet.${role}`],
      ),
    );
    expect(show).toBe("form");
    expect(templatePlan({ template: "standard", language }).show).toBe("customers");
    for (const { blocks } of sheets) {
      const areas = blocks.map(blockArea);
      areas.forEach((area, i) => {
        for (const other of areas.slice(i + 1)) expect(overlap(area, other)).toBeNull();
      });
      for (const { cells } of blocks) {
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      }
    }
  },
);

test("table names are the same in every language, headers are not", () => {
  for (const language of languages) {
    expect(sheet("factors", language).tables.map(({ name }) => name)).toEqual(["Factors"]);
    expect(sheet("customers", language).tables.map(({ name }) => name)).toEqual(["Customers"]);
  }
  const header = (language: (typeof languages)[number]) =>
    sheet("customers", language).blocks[3]?.cells[0];
  expect(header("en-US")?.[0]).toBe("Customer");
  expect(header("zh-TW")?.[0]).toBe("客戶");
});

test("ratings are checked against the scale on the Settings sheet, and the headers are frozen", () => {
  const customers = sheet("customers");
  const factors = instantiate("standard", "en-US").factors.length;
  const [validation] = customers.validations;
  expect(validation?.rule).toEqual({
    kind: "between",
    lowest: { formula: "=Settings!$B$6" },
    highest: { formula: "=Settings!$B$7" },
  });
  expect((validation?.area.right ?? 0) - (validation?.area.left ?? 0) + 1).toBe(factors);
  expect(customers.freeze).toEqual({ rows: 4, columns: 1 });
  const [table] = customers.tables;
  expect(table?.area.top).toBe(3);
  expect(table?.area.right).toBe(validation?.area.right);
});

test("every choice that is offered fits into Excel's list of 255 characters and holds no comma", () => {
  for (const language of languages) {
    for (const role of ["factors", "settings"] as const) {
      for (const { rule } of sheet(role, language).validations) {
        if (rule.kind !== "list") continue;
        expect(rule.choices.join(",").length).toBeLessThanOrEqual(255);
        expect(rule.choices.filter((choice) => choice.includes(","))).toEqual([]);
      }
    }
  }
});

test("each language has every text, and no placeholder is left open in what is written", () => {
  for (const language of languages) {
    const { sheets } = templatePlan({ template: "relative", language, form: true });
    const written = sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
    const open = written.filter((cell) => typeof cell === "string" && /\{\w+\}/.test(cell));
    expect(open).toEqual([]);
  }
});
