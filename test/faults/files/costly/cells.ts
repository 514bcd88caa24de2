import { minimalParts, sheetOf } from "../../../workbench/excel/xlsx/minimal";
import {
  columnName,
  many,
  number,
  ratings,
  sheet,
  sheetPath,
  spreadsheet,
  withStyles,
  type Costly,
} from "./parts";

/** A row with its number and what stands in it. */
const row = (at: number, cells: string) => `<row r="${at}">${cells}</row>`;

const formula = (address: string, text: string) => `<c r="${address}"><f>${text}</f></c>`;

/** Files whose cells, few as they are, lie far apart, reach far, lean on each other, or are many in few bytes. */
export const cells: Costly = {
  "one cell at the far corner": () => sheet(ratings + row(1048576, number("XFD1048576"))),
  "one cell one row above the far corner": () =>
    sheet(ratings + row(1048575, number("XFD1048575"))),
  "one cell at the end of the first row": () => sheet(row(1, number("XFD1"))),
  "a diagonal of a thousand cells": () =>
    sheet(
      many(1000, (at) => row(at * 60 - 59, number(`${columnName(at * 15 - 15)}${at * 60 - 59}`))),
    ),
  "a diagonal from corner to corner": () =>
    sheet(many(16_384, (at) => row(at * 64, number(`${columnName(at - 1)}${at * 64}`)))),
  "a style at each step of a diagonal": () =>
    withStyles(
      '<cellXfs count="2"><xf/><xf><alignment horizontal="center"/></xf></cellXfs>',
      many(5000, (at) => row(at * 200, `<c r="${columnName(at * 3)}${at * 200}" s="1"/>`)),
    ),
  "an array formula that reaches the last row": () =>
    sheet(row(1, '<c r="A1"><f t="array" ref="A1:XFD1048576">ROW(1:9)</f><v>1</v></c>')),
  "a spilled formula that reaches the last row": () =>
    sheet(row(1, '<c r="A1" cm="1"><f t="array" ref="A1:Z400000">ROW(1:9)</f><v>1</v></c>')),
  "a shared formula that reaches the last row": () =>
    sheet(row(1, '<c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">B1+1</f><v>1</v></c>')),
  "a what-if table that reaches the last row": () =>
    sheet(
      row(
        1,
        '<c r="A1"><f t="dataTable" ref="A1:XFD1048576" dt2D="1" r1="B1" r2="B2"/><v>1</v></c>',
      ),
    ),
  "a million blanks with a style": () =>
    withStyles(
      '<cellXfs count="2"><xf/><xf><alignment horizontal="center"/></xf></cellXfs>',
      many(10_000, (at) => row(at, '<c s="1"/>'.repeat(100))),
    ),
  "ten million blanks": () => sheet(many(10_000, () => `<row>${"<c/>".repeat(1000)}</row>`)),
  "four million times one text": () =>
    minimalParts({
      [sheetPath]: sheetOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>`.repeat(10_000)),
      "xl/sharedStrings.xml": `<sst xmlns="${spreadsheet}"><si><t>${"long ".repeat(6000)}</t></si></sst>`,
    }),
  "a million texts written in their cells": () =>
    sheet(many(100_000, () => `<row>${'<c t="inlineStr"><is><t>a</t></is></c>'.repeat(10)}</row>`)),
  "a million rows with a height": () =>
    sheet(many(1_048_576, (at) => `<row r="${at}" ht="20" customHeight="1"/>`)),
  "a chain of a hundred thousand formulas": () =>
    sheet(
      row(1, number("A1")) + many(100_000, (at) => row(at + 1, formula(`A${at + 1}`, `A${at}+1`))),
    ),
  "a chain of a hundred thousand formulas from the end": () =>
    sheet(
      many(100_000, (at) => row(at, formula(`A${at}`, `A${at + 1}+1`))) +
        row(100_001, number("A100001")),
    ),
  "sums that each begin at the top": () =>
    sheet(many(20_000, (at) => row(at, number(`A${at}`) + formula(`B${at}`, `SUM(A$1:A${at})`)))),
  "ten thousand sums of sums": () =>
    sheet(
      row(1, number("A1")) +
        many(10_000, (at) => row(at + 1, formula(`A${at + 1}`, `SUM(A$1:A${at})`))),
    ),
  "twenty thousand look-ups of texts in each other's column": () =>
    sheet(
      many(20_000, (at) =>
        row(
          at,
          `<c r="A${at}" t="inlineStr"><is><t>Customer ${at}</t></is></c>${formula(`B${at}`, `VLOOKUP("customer "&amp;${20_001 - at},A:A,1,FALSE)`)}`,
        ),
      ),
    ),
  "twenty thousand counts of a column": () =>
    sheet(
      many(20_000, (at) =>
        row(at, number(`A${at}`) + formula(`B${at}`, `COUNTIF(A:A,"&gt;${at}")`)),
      ),
    ),
  "ten thousand sums of the whole sheet": () =>
    sheet(many(10_000, (at) => row(at, formula(`A${at}`, `SUM(B1:XFD1048576)`)))),
  "matrices multiplied, sorted and counted up to the limits": () =>
    sheet(
      row(1, formula("A1", "SUM(_xlfn.SEQUENCE(1000000,100))")) +
        row(2, formula("A2", "SUM(MMULT(_xlfn.SEQUENCE(3000,3000),_xlfn.SEQUENCE(3000,3000)))")) +
        row(3, formula("A3", "SUM(_xlfn._xlws.SORT(_xlfn.SEQUENCE(1000000)))")),
    ),
  "a hundred formulas that each stay below the limits": () =>
    sheet(
      many(100, (at) =>
        row(at, formula(`A${at}`, "SUM(_xlfn._xlws.SORT(_xlfn.SEQUENCE(900000)))")),
      ),
    ),
  "a formula of two hundred thousand operators": () =>
    sheet(row(1, `<c r="A1"><f>${"A2&amp;".repeat(200_000)}1</f><v>1</v></c>`)),
  "five thousand functions one in another": () =>
    sheet(row(1, `<c r="A1"><f>${"ABS(".repeat(1500)}1${")".repeat(1500)}</f><v>1</v></c>`)),
  "ten thousand brackets": () =>
    sheet(row(1, `<c r="A1"><f>${"(".repeat(4000)}1${")".repeat(4000)}</f><v>1</v></c>`)),
};
