import { parse } from "@borgar/fx";
import type { AstExpression, BinaryExpression, CallExpression, Token } from "@borgar/fx";
import { ArrayValue } from "./array-value";
import { lift1, lift2 } from "./broadcast";
import { callCustom } from "./custom-call";
import { errorOf, NAME, NULL, REF, VALUE } from "./errors";
import { functionName, variableName } from "./function-name";
import { definitions, forms, takes } from "./functions";
import type { Operand } from "./functions/define";
import { invoke, takesSingle } from "./functions/define";
import { implicitIntersection, intersection, rangeBetween } from "./range-operators";
import { pairsOf, withVariables, type Variable } from "./let-variables";
import { isEnclosed, isTooDeep } from "./nesting";
import { computed, constant } from "./operands";
import { binary, last, unary, type Binary } from "./operators";
import { readBound, readCell, referenceToCell } from "./read-slot";
import type { Services } from "./services";
import { parseSlot } from "./slots";
import type { RangeSlot, Slot } from "./slots";
import type { Evaluate, Template } from "./template";
import { Reference } from "./reference";
import { read } from "./value";
import type { Value } from "./value";

/** Variables of the LETs around an expression. */
type Scope = ReadonlyMap<string, Pick<Variable, "stack">>;

/** Functions that take the place of their cells, not what is in them. */
const placing = new Set(["ROW", "COLUMN", "ROWS", "COLUMNS"]);

const noScope: Scope = new Map();

/** The template of a formula's tokens in R1C1 notation; what is no formula gives #NAME? wherever it stands. */
export function compile(tokens: Token[], services: Services): Template {
  const compiler = new Compiler(services);
  let evaluate: Evaluate;
  try {
    if (isTooDeep(tokens)) throw new RangeError("Too many levels");
    const tree = parse(tokens, { looseRefCalls: true, permitArrayCalls: true });
    if (!isEnclosed(tokens)) compiler.outermost = tree;
    evaluate = compiler.operand(tree, noScope).reference;
  } catch {
    evaluate = () => NAME;
    compiler.unsupported = true;
  }
  const { slots, unread, cells, volatile, array, unsupported, miscalled, functions } = compiler;
  return { slots, unread, cells, evaluate, volatile, array, unsupported, miscalled, functions };
}

class Compiler {
  readonly slots: Slot[] = [];
  readonly unread = new Set<number>();
  readonly cells: RangeSlot[] = [];
  readonly functions = new Set<string>();
  volatile = false;
  array = false;
  unsupported = false;
  miscalled = false;
  /** The operation that is calculated last, where no brackets hold it. */
  outermost: AstExpression | undefined;

  constructor(private readonly services: Services) {}

  operand(node: AstExpression, scope: Scope): Operand {
    switch (node.type) {
      case "Literal":
        return constant(node.value);
      case "ErrorLiteral":
        return constant(errorOf(node.value));
      case "ReferenceIdentifier":
        return this.reference(node.value, node.kind, scope);
      case "UnaryExpression":
        return this.unary(node.operator, node.arguments[0], scope);
      case "BinaryExpression":
        return this.binary(node, scope);
      case "ArrayExpression":
        return this.arrayLiteral(node.elements, scope);
      case "LetExpression": {
        const pairs = node.declarations.map(({ id, init }) => [id.name, init] as const);
        return this.letExpression(pairs, node.body, scope);
      }
      case "CallExpression":
        return this.call(node, scope);
      case "LambdaExpression":
        return this.notSupported(NAME);
    }
  }

  /** What is not calculated here; `value` is what it shows where a file says nothing better. */
  private notSupported(value: Value): Operand {
    this.unsupported = true;
    return constant(value);
  }

  private reference(text: string, kind: string, scope: Scope): Operand {
    const variable = kind === "name" ? scope.get(variableName(text)) : undefined;
    if (variable !== undefined) {
      return computed(() => variable.stack[variable.stack.length - 1] ?? null);
    }
    const slot = parseSlot(text, kind);
    if (slot === undefined) return this.notSupported(REF);
    if (slot.kind === "range" && slot.single) {
      this.cells.push(slot);
      return {
        value: readCell(slot, this.services),
        reference: referenceToCell(slot, this.services),
      };
    }
    if (!(
      slot.kind === "table" &&
      slot.sections.includes("this row") &&
      slot.columns.length === 1
    )) {
      this.array = true;
    }
    return computed(readBound(this.slots.push(slot) - 1));
  }

  private unary(operator: string, node: AstExpression | undefined, scope: Scope): Operand {
    if (node === undefined) return constant(NAME);
    if (operator === "#") return this.spilled(node, scope);
    if (operator === "@") return this.intersected(node, scope);
    const operation = operator === "-" || operator === "%" ? unary[operator] : unary["+"];
    const { value } = this.operand(node, scope);
    return computed((frame) => lift1(value(frame), operation));
  }

  private spilled(node: AstExpression, scope: Scope): Operand {
    this.array = true;
    const { reference } = this.operand(node, scope);
    return computed((frame) => {
      const anchor = reference(frame);
      if (!(anchor instanceof Reference)) return REF;
      this.services.ensure(anchor);
      return this.services.spillOf(anchor.grid, anchor.top, anchor.left);
    });
  }

  private intersected(node: AstExpression, scope: Scope): Operand {
    const array = this.array;
    const { reference } = this.operand(node, scope);
    this.array = array;
    return computed((frame) => implicitIntersection(reference(frame), frame));
  }

  private binary(node: BinaryExpression, scope: Scope): Operand {
    const { operator } = node;
    const [left, right] = node.arguments;
    if (left === undefined || right === undefined) return constant(NAME);
    if (operator in binary) return this.chain(node, left, right, scope);
    const a = this.operand(left, scope);
    const b = this.operand(right, scope);
    if (operator === ":") {
      this.volatile = true;
      this.array = true;
      return computed((frame) => {
        const range = rangeBetween(a.reference(frame), b.reference(frame));
        if (range instanceof Reference) this.services.ensure(range);
        return range;
      });
    }
    if (operator === " ") {
      this.array = true;
      return computed((frame) => intersection(a.reference(frame), b.reference(frame)) ?? NULL);
    }
    // A union of ranges: "A1,B2".
    return this.notSupported(VALUE);
  }

  /**
   * Operations on values. Long chains such as a&b&c… lean to the left; they are followed by a loop, which cannot
   * overflow the stack.
   */
  private chain(
    node: BinaryExpression,
    left: AstExpression,
    right: AstExpression,
    scope: Scope,
  ): Operand {
    const links = [{ operation: this.operation(node), right }];
    let head = left;
    while (head.type === "BinaryExpression" && head.operator in binary) {
      const [next, operand] = head.arguments;
      if (next === undefined || operand === undefined) return constant(NAME);
      links.push({ operation: this.operation(head), right: operand });
      head = next;
    }
    const first = this.operand(head, scope);
    const steps = links.reverse().map((link) => ({
      operation: link.operation,
      value: this.operand(link.right, scope).value,
    }));
    const [only] = steps;
    if (steps.length === 1 && only !== undefined) {
      return computed((frame) => lift2(first.value(frame), only.value(frame), only.operation));
    }
    return computed((frame) => {
      let result = first.value(frame);
      for (const { operation, value } of steps) result = lift2(result, value(frame), operation);
      return result;
    });
  }

  private operation(node: BinaryExpression): Binary {
    const rounded = node === this.outermost ? last[node.operator] : undefined;
    return rounded ?? binary[node.operator as keyof typeof binary];
  }

  private arrayLiteral(elements: readonly (readonly AstExpression[])[], scope: Scope): Operand {
    this.array = true;
    const rows = elements.map((row) => row.map((cell) => this.operand(cell, scope).value));
    const [firstRow = []] = rows;
    return computed((frame) => {
      const cells = rows.flatMap((row) => row.map((cell) => read(cell(frame))));
      const data = cells.map((cell) =>
        cell instanceof ArrayValue || cell instanceof Reference ? cell.at(0, 0) : cell,
      );
      return new ArrayValue(rows.length, firstRow.length, data);
    });
  }

  private letExpression(
    pairs: readonly (readonly [string, AstExpression | null])[],
    body: AstExpression | null,
    scope: Scope,
  ): Operand {
    const inner = new Map(scope);
    const variables: Variable[] = [];
    for (const [name, init] of pairs) {
      if (init === null) return constant(NAME);
      const variable = { stack: [], value: this.operand(init, inner).reference };
      variables.push(variable);
      inner.set(variableName(name), variable);
    }
    if (body === null) return constant(NAME);
    const result = this.operand(body, inner).reference;
    return withVariables(variables, result);
  }

  private call(node: CallExpression, scope: Scope): Operand {
    const written = node.callee.name;
    const name = functionName(written);
    const args: readonly (AstExpression | null)[] = node.arguments;
    this.functions.add(name);
    const [only] = args;
    if (name === "ANCHORARRAY" && only) return this.spilled(only, scope);
    if (name === "SINGLE" && only) return this.intersected(only, scope);
    if (name === "LET") return this.letCall(args, scope);
    const operands = args.map((arg) => (arg === null ? undefined : this.operand(arg, scope)));
    if (placing.has(name)) this.leaveUnread(only, scope);
    const form = forms[name];
    if (form !== undefined) {
      if (!takes(name, args.length)) this.miscalled = true;
      return computed(form(operands));
    }
    const definition = definitions.get(name);
    if (definition === undefined) {
      this.array = true;
      return computed(callCustom(written, operands, this.services));
    }
    if (args.length < definition.min || args.length > definition.max) {
      this.miscalled = true;
      return constant(VALUE);
    }
    if (definition.volatile) this.volatile = true;
    if (definition.array) this.array = true;
    const { services } = this;
    const evaluates = operands.map((operand, i) =>
      takesSingle(definition.kinds, i) ? operand?.value : operand?.reference,
    );
    return computed((frame) =>
      invoke(
        definition,
        evaluates.map((evaluate) => evaluate?.(frame)),
        { services, frame },
      ),
    );
  }

  /** Cells of which a function takes only the place need not be calculated before it, nor can they close a circle. */
  private leaveUnread(argument: AstExpression | null | undefined, scope: Scope): void {
    if (argument?.type !== "ReferenceIdentifier" || scope.has(variableName(argument.value))) return;
    const slot = parseSlot(argument.value, argument.kind);
    if (slot?.kind === "range" && slot.single) this.cells.pop();
    else if (slot?.kind === "range") this.unread.add(this.slots.length - 1);
  }

  /** LET as files write it: a plain call, its variables prefixed with `_xlpm.`. */
  private letCall(args: readonly (AstExpression | null)[], scope: Scope): Operand {
    const pairs = pairsOf(args);
    if (pairs === null) return constant(NAME);
    return this.letExpression(pairs, args[args.length - 1] ?? null, scope);
  }
}
