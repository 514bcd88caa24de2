import { languages } from "../../src/i18n/language";
import { textWidth } from "../../src/plans/chart/text-width";
import { analyses } from "../../src/plans/models";
import { aboutColumns } from "../../src/plans/models/about-column";
import { widthOf } from "../../src/plans/models/column-kinds";
import type { ColumnSpec } from "../../src/plans/models/model";
import { portfolioColumns } from "../../src/plans/results/columns";
import { portfolioTexts } from "../../src/i18n/models/portfolio";
import type { Language } from "../../src/i18n/language";

/** Points of a header's letters, and how much wider bold ones are; what a cell keeps free on both sides. */
const SIZE = 11;
const BOLD = 1.06;
const PADDING = 6;

type Columns = Readonly<Record<string, Pick<ColumnSpec<never, never, never>, "kind" | "width">>>;
type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const sheets: readonly (readonly [id: string, columns: Columns, texts: Words])[] = [
  ["portfolio", portfolioColumns, portfolioTexts],
  ...analyses.map(({ id, columns, texts }) => [id, columns, texts] as const),
];

test("the columns of every analysis are as wide as the longest word above them", () => {
  const cut = languages.flatMap((language) =>
    sheets.flatMap(([id, columns, texts]) =>
      Object.entries(columns).flatMap(([name, { kind, width = widthOf[kind] }]) => {
        const header = texts[language][`column.${name}`] ?? "";
        // Chinese lines may end behind any character.
        const words = header.split(/[\s\p{Script=Han}]+/u);
        return words
          .filter((word) => textWidth(word, SIZE) * BOLD + PADDING > width)
          .map((word) => `${id}: ${word}`);
      }),
    ),
  );
  expect(cut).toEqual([]);
});

test("what a setting does stands right of the text that is in use, which goes on over the cells between", () => {
  const [inUse, size] = [2, 9];
  const cut = languages.flatMap((language) =>
    analyses.flatMap((model) => {
      const widths = Object.values(model.columns).map(({ kind, width = widthOf[kind] }) => width);
      const about = aboutColumns(model);
      const room = (id: string) =>
        widths.slice(inUse, about(id)).reduce((sum, width) => sum + width, 0);
      return Object.keys(model.settings).flatMap((id) => {
        const text = model.texts[language][`setting.${id}.usual`] ?? "";
        return textWidth(text, size) > room(id) ? [`${model.id}: ${text}`] : [];
      });
    }),
  );
  expect(cut).toEqual([]);
});

test("what a setting does ends with the printed columns, and does not run on over the chart's page", () => {
  const size = 9;
  const over = languages.flatMap((language) =>
    analyses.flatMap(({ id: model, ...analysis }) => {
      const ids = Object.keys(analysis.columns);
      const printed = analysis.offPage === undefined ? ids.length : ids.indexOf(analysis.offPage);
      const widths = Object.values(analysis.columns).map(
        ({ kind, width = widthOf[kind] }) => width,
      );
      const about = aboutColumns({ id: model, ...analysis });
      return Object.keys(analysis.settings).flatMap((id) => {
        const room = widths.slice(about(id), printed).reduce((sum, width) => sum + width, 0);
        const text = analysis.texts[language][`setting.${id}.about`] ?? "";
        return textWidth(text, size) > room ? [`${model}: ${text}`] : [];
      });
    }),
  );
  expect(over).toEqual([]);
});

test("marks that print are ticks and dashes, which need no word of any language", () => {
  const digits = analyses.flatMap(({ id: model, inputs, columns, offPage }) => {
    const printed = Object.entries(columns).slice(
      0,
      offPage === undefined ? undefined : Object.keys(columns).indexOf(offPage),
    );
    return printed
      .filter(
        ([id, { numberFormat }]) => inputs[id]?.kind === "mark" && numberFormat !== '"✓";;"–"',
      )
      .map(([id]) => `${model}.${id}`);
  });
  expect(digits).toEqual([]);
});
