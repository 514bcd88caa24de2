/** As much of the package, which brings no types, as the tests use. */
declare module "xlsx-populate" {
  type Value = string | number | boolean | RichText;

  class RichText {
    add(text: string, style?: Readonly<Record<string, unknown>>): this;
  }

  interface Cells {
    value(value: Value | (string | number)[][]): this;
    formula(formula: string): this;
    style(style: Readonly<Record<string, unknown>>): this;
    merged(merged: boolean): this;
    dataValidation(rule: string | Readonly<Record<string, unknown>>): this;
    hyperlink(target: string): this;
  }

  interface Line {
    width(width: number): this;
    height(height: number): this;
    hidden(hidden: boolean): this;
  }

  interface Sheet {
    name(name: string): this;
    hidden(hidden: boolean): this;
    cell(address: string): Cells;
    range(address: string): Cells;
    column(name: string): Line;
    row(number: number): Line;
  }

  interface Workbook {
    sheet(index: number): Sheet;
    addSheet(name: string): Sheet;
    definedName(name: string, target: Cells): this;
    outputAsync(type: "uint8array"): Promise<Uint8Array>;
  }

  const populate: { fromBlankAsync(): Promise<Workbook>; RichText: typeof RichText };
  export default populate;
}
