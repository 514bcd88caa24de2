import { runModel } from "../../src/excel";
import { languages } from "../../src/i18n/language";
import { workbook } from "../../src/i18n/workbook";
import { analyses, models } from "../../src/plans/models";
import { findInputs } from "../../src/plans/models/source";
import { now } from "../excel/support";
import { openModelScene } from "./support";

/** What Excel takes of the warning that appears where a setting is typed that cannot be. */
const limits = { title: 32, message: 255 };

test.each(
  models.flatMap((model) => languages.map((language) => [model.id, language, model] as const)),
)(
  "Excel takes the sheet of %s in %s, with what its settings warn of",
  async (_, language, model) => {
    const { workbook } = await openModelScene(model, { customers: 3, language });
    const { sheets } = await runModel({ model, mode: "values", language, now });
    expect(sheets.length).toBeGreaterThan(0);
    const warnings = workbook.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => (rule.error === undefined ? [] : [rule.error])),
    );
    const long = warnings.filter(
      ({ title, message }) => title.length > limits.title || message.length > limits.message,
    );
    expect(long).toEqual([]);
  },
);

test.each(languages)(
  "what a template heads the revenue with is found by every analysis of money (%s)",
  (language) => {
    const headers = [workbook[language]["customers.revenue"]];
    const reads = { abc: "value", segments: "revenue", parents: "revenue", wallet: "revenue" };
    for (const [id, input] of Object.entries(reads)) {
      const model = analyses.find((each) => each.id === id);
      if (model?.reads !== "columns") throw new Error(`No analysis ${id} of columns`);
      expect({ id, column: findInputs(model, headers, {})[input] }).toEqual({ id, column: 0 });
    }
  },
);
