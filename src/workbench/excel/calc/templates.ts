import { stringifyTokens, toCol, translateTokensToR1C1 } from "@borgar/fx";
import { compile } from "./compile";
import { FillPattern } from "./fill-pattern";
import { formulaTokens } from "./formula-tokens";
import type { Services } from "./services";
import { NAME } from "./errors";
import type { Template } from "./template";
import { LONGEST_FORMULA } from "./work";

/** A formula that is longer than Excel takes is not read at all. */
const tooLong: Template = {
  slots: [],
  unread: new Set(),
  cells: [],
  evaluate: () => NAME,
  volatile: false,
  array: false,
  unsupported: true,
  miscalled: false,
  functions: new Set(),
};

/** Compiled formulas, one for all that read the same in R1C1 notation. */
export class Templates {
  private readonly byText = new Map<string, Template>();
  /** The last formula of each column, which the next one often continues. */
  private readonly lastInColumn = new Map<number, FillPattern | undefined>();

  constructor(private readonly services: Services) {}

  /** The template of a formula as it reads from a cell. */
  at(formula: string, row: number, column: number): Template {
    if (formula.length > LONGEST_FORMULA + "=".length) return tooLong;
    const last = this.lastInColumn.get(column);
    if (last?.matches(formula, row)) return last.template;
    const tokens = formulaTokens(formula);
    const relative = translateTokensToR1C1(tokens, `${toCol(column)}${row + 1}`);
    const key = stringifyTokens(relative);
    let template = this.byText.get(key);
    if (template === undefined) {
      template = compile(relative, this.services);
      this.byText.set(key, template);
    }
    this.lastInColumn.set(column, FillPattern.of(tokens, row, template));
    return template;
  }
}
