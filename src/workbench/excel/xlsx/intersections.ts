import { functionName } from "../calc/function-name";
import { definitions, forms } from "../calc/functions";
import { takesSingle } from "../calc/functions/define";
import { isThisRow, tokensOf, type Token } from "./formula-tokens";

/**
 * What a part of a formula is asked for: one value; whatever cells it refers to; or all values of a rectangle, with
 * which operations calculate too.
 */
type Wanted = "one" | "cells" | "all";

/** Functions that calculate with rectangles in any formula. */
const calculating = new Set(["SUMPRODUCT", "LOOKUP", "MMULT"]);

const operators = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">=", "%"]);

/**
 * Formulas that their file does not mark as dynamic arrays: where one value is asked for, a range means its cell in the
 * formula's own row or column, which people write with "@".
 */
export class Intersections {
  // Formulas filled down a column read alike: whether one needs a sign is found out once.
  private readonly needed = new Map<string, boolean>();

  /** @param isMany whether a name stands for several cells */
  constructor(private readonly isMany: (name: string) => boolean) {}

  /** A formula of a file as people write it, with its signs. */
  marked(formula: string): string {
    if (!/[:[\p{L}_\\]/u.test(formula)) return formula;
    const shape = formula.replace(/\d+/g, "0");
    if (this.needed.get(shape) === false) return formula;
    const result = new Marker(tokensOf(formula), this.isMany).text();
    this.needed.set(shape, result !== formula);
    return result;
  }

  /** The same without its signs, where a file means them anyway; undefined where some of them say more. */
  unmarked(formula: string): string | undefined {
    if (!formula.includes("@")) return formula;
    const plain = tokensOf(formula)
      .filter(({ type, value }) => type !== "operator" || value !== "@")
      .map(({ value }) => value)
      .join("");
    return this.marked(plain) === formula.replace(/^=/, "") ? plain : undefined;
  }
}

class Marker {
  private at = 0;
  private readonly signs = new Set<number>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly isMany: (name: string) => boolean,
  ) {}

  text(): string {
    while (this.at < this.tokens.length) {
      this.expression("one");
      this.at++;
    }
    return this.tokens.map(({ value }, i) => (this.signs.has(i) ? `@${value}` : value)).join("");
  }

  /** Walks to the end of an argument or of brackets; leaves the token that ends it. */
  private expression(wanted: Wanted): void {
    const calculates = wanted !== "all" && this.calculates();
    const inner: Wanted = calculates ? "one" : wanted;
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
      const { type, value } = token;
      if (type === "operator" && (value === ")" || value === ",")) return;
      if (type === "operator" && value === "{") this.skipTo("}");
      else if (type === "operator" && value === "(") this.brackets(() => inner);
      else if (type === "func") this.call(functionName(value), inner);
      else if (inner === "one" && this.standsAlone() && this.holdsMany(token)) {
        this.signs.add(this.at);
      }
      this.at++;
    }
  }

  /** Whether an operation on values stands at this level of the argument that begins here. */
  private calculates(): boolean {
    let depth = 0;
    for (let i = this.at; i < this.tokens.length; i++) {
      const { type, value } = this.tokens[i] ?? { type: "", value: "" };
      if (type !== "operator") continue;
      if (value === "(" || value === "{") depth++;
      else if (value === ")" || value === "}") depth--;
      if (depth < 0 || (depth === 0 && value === ",")) return false;
      if (depth === 0 && operators.has(value)) return true;
    }
    return false;
  }

  private call(name: string, wanted: Wanted): void {
    if (this.tokens[this.at + 1]?.value !== "(") return;
    this.at++;
    this.brackets((index) => wantedOf(name, index, wanted));
  }

  private brackets(wanted: (index: number) => Wanted): void {
    for (let index = 0; ; index++) {
      this.at++;
      this.expression(wanted(index));
      const end = this.tokens[this.at];
      if (end === undefined || end.value === ")") return;
    }
  }

  private skipTo(value: string): void {
    while (this.at < this.tokens.length && this.tokens[this.at]?.value !== value) this.at++;
  }

  /** Whether a token is a reference of its own: not part of a larger one, nor marked as one cell or many already. */
  private standsAlone(): boolean {
    return !this.joins(-1) && !this.joins(1);
  }

  private joins(step: 1 | -1): boolean {
    let i = this.at + step;
    const blank = (token: Token | undefined) =>
      token?.type === "whitespace" || token?.type === "newline";
    const apart = blank(this.tokens[i]);
    while (blank(this.tokens[i])) i += step;
    const neighbour = this.tokens[i];
    if (neighbour === undefined) return false;
    if (neighbour.type === "operator") {
      if ([":", "@", "#"].includes(neighbour.value)) return true;
      // A blank between two references is an operator too: what both cover.
      return apart && neighbour.value === (step === 1 ? "(" : ")");
    }
    return apart;
  }

  private holdsMany({ type, value }: Token): boolean {
    if (type === "structured") return !isThisRow(value);
    if (type === "range_named") return this.isMany(value);
    return type === "range_beam" || (type === "range" && value.includes(":"));
  }
}

/** What a function asks of one of its arguments, being asked itself for `wanted`. */
function wantedOf(name: string, index: number, wanted: Wanted): Wanted {
  if (calculating.has(name) || wanted === "all") return "all";
  if (name in forms) return asksForOne(name, index) ? "one" : wanted;
  const definition = definitions.get(name);
  // Of a function that is not known here it is not known either what it asks for.
  if (definition === undefined) return "cells";
  return takesSingle(definition.kinds, index) ? "one" : "cells";
}

/** Conditions and the like, beside the arguments that are handed on as they are. */
function asksForOne(name: string, index: number): boolean {
  if (name === "IFS") return index % 2 === 0;
  if (name === "SWITCH") return index % 2 === 1 || index === 0;
  return (name === "IF" || name === "CHOOSE") && index === 0;
}
