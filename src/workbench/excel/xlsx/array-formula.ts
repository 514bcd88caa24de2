import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { definitions, forms } from "../calc/functions";
import { takesSingle } from "../calc/functions/define";
import { functionName, variableName } from "../calc/function-name";
import type { Sheet, Workbook } from "../model/types";

/** How many values an expression has: one, those of a rectangle of cells, or those that were calculated. */
type Extent = "one" | "cells" | "many";

/** Functions that calculate with rectangles in any formula. */
const calculating = new Set(["SUMPRODUCT", "LOOKUP"]);

/** Functions whose result is the cells they find. */
const finding = new Set(["INDEX", "OFFSET", "INDIRECT", "XLOOKUP"]);

/**
 * Tells which formulas a file has to mark as dynamic arrays: those that give, or on the way calculate with, more values
 * than formulas did before there were dynamic arrays. Excel puts an "@" into such a formula where the mark is missing;
 * other programs take one that has the mark for an array formula, so that no other should have it.
 */
export class ArrayFormulas {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly workbook: Workbook) {}

  /** Whether a name stands for several cells. */
  isMany(name: string): boolean {
    return new Inspection(this.workbook).isArray(`=${name}`);
  }

  has(sheet: Sheet, row: number, column: number, formula: string): boolean {
    // Formulas that are filled down read alike.
    const shape = formula.replace(/\d+/g, "0");
    let array = this.known.get(shape);
    if (array === undefined) {
      array = new Inspection(this.workbook).isArray(formula);
      this.known.set(shape, array);
    }
    return array || sheet.spill(row, column) !== undefined;
  }
}

class Inspection {
  private calculatesMany = false;
  private readonly names = new Set<string>();

  constructor(private readonly workbook: Workbook) {}

  isArray(formula: string): boolean {
    return this.extentOf(formula) !== "one" || this.calculatesMany;
  }

  private extentOf(formula: string): Extent {
    try {
      return this.extent(parse(tokenize(formula, { mergeRefs: true })), new Map());
    } catch {
      return "one"; // What cannot be read is #NAME? or the like.
    }
  }

  private extent(node: AstExpression, variables: ReadonlyMap<string, Extent>): Extent {
    switch (node.type) {
      case "ReferenceIdentifier":
        return this.reference(node.kind, node.value, variables);
      case "UnaryExpression":
        if (node.operator === "@") return "one";
        if (node.operator === "#") return "cells";
        return this.together(node.arguments, variables);
      case "BinaryExpression":
        if (node.operator === ":" || node.operator === " " || node.operator === ",") return "cells";
        return this.together(node.arguments, variables);
      case "ArrayExpression":
        return "cells";
      case "CallExpression":
        return this.call(functionName(node.callee.name), node.arguments, variables);
      case "LetExpression": {
        const inner = new Map(variables);
        for (const { id, init } of node.declarations) {
          if (init !== null) inner.set(variableName(id.name), this.extent(init, inner));
        }
        return node.body === null ? "one" : this.extent(node.body, inner);
      }
      case "LambdaExpression":
        this.calculatesMany = true;
        return "many";
      default:
        return "one";
    }
  }

  private reference(kind: string, text: string, variables: ReadonlyMap<string, Extent>): Extent {
    if (kind === "beam") return "cells";
    if (kind === "range") return text.includes(":") ? "cells" : "one";
    if (kind === "table") return /\[@|\[#This Row\]/i.test(text) ? "one" : "cells";
    const variable = variables.get(variableName(text));
    if (variable !== undefined) return variable;
    if (this.workbook.table(text) !== undefined) return "cells";
    if (this.names.has(text)) return "one";
    this.names.add(text);
    // Which sheet the formula is on is not told here: the widest of what is called so counts.
    const extents = [this.workbook, ...this.workbook.sheets].flatMap(({ names }) => {
      const formula = names.get(text);
      return formula === undefined ? [] : [this.extentOf(formula)];
    });
    return extents.find((extent) => extent !== "one") ?? "one";
  }

  /** An operation on several operands gives as many values as they have. */
  private together(
    nodes: readonly (AstExpression | null)[],
    variables: ReadonlyMap<string, Extent>,
  ): Extent {
    const extents = nodes.map((node) => (node === null ? "one" : this.extent(node, variables)));
    return extents.every((extent) => extent === "one") ? "one" : "many";
  }

  private call(
    name: string,
    args: readonly (AstExpression | null)[],
    variables: ReadonlyMap<string, Extent>,
  ): Extent {
    const extents = args.map((arg) => (arg === null ? "one" : this.extent(arg, variables)));
    if (name === "SINGLE") return "one";
    if (name === "ANCHORARRAY") return "cells";
    const definition = definitions.get(name);
    if (definition?.array === true && !finding.has(name)) this.calculatesMany = true;
    if (definition === undefined) {
      const many = !(name in forms) || extents.some((extent) => extent !== "one");
      if (many) this.calculatesMany = true;
      return many ? "many" : "one";
    }
    let result: Extent = definition.array === true ? "many" : "one";
    extents.forEach((extent, index) => {
      if (takesSingle(definition.kinds, index)) {
        if (extent !== "one") result = "many";
      } else if (extent === "many" && !calculating.has(name)) {
        this.calculatesMany = true;
      }
    });
    return finding.has(name) && result === "one" ? "cells" : result;
  }
}
