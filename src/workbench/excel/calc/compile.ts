import { parse } from "@borgar/fx";
import type { AstExpression, CallExpression, Token } from "@borgar/fx";
import { ArrayValue } from "./array-value";
import { lift1, lift2 } from "./broadcast";
import { callCustom } from "./custom-call";
import { errorOf, NAME, NULL, REF, VALUE } from "./errors";
import { functionName, variableName } from "./function-name";
import { definitions, forms } from "./functions";
import type { Operand } from "./functions/define";
import { invoke, takesSingle } from "./functions/define";
import { implicitIntersection, intersection, rangeBetween } from "./range-operators";
import { binary, unary } from "./operators";
import { readBound, readCell, referenceToCell } from "./read-slot";
import type { Services } from "./services";
import { parseSlot } from "./slots";
import type { RangeSlot, Slot } from "./slots";
import type { Evaluate, Template } from "./template";
import { Reference } from "./reference";
import { read } from "./value";
import type { Value } from "./value";

/** Variables of the LETs around an expression: each holds a stack, because formulas call each other. */
type Scope = ReadonlyMap<string, { readonly stack: Value[] }>;

const noScope: Scope = new Map();

/** The template of a formula's tokens in R1C1 notation; what is no formula gives #NAME? wherever it stands. */
export function compile(tokens: Token[], services: Services): Template {
  const compiler = new Compiler(services);
  let evaluate: Evaluate;
  try {
    const tree = parse(tokens, { looseRefCalls: true, permitArrayCalls: true });
    evaluate = compiler.operand(tree, noScope).reference;
  } catch {
    evaluate = () => NAME;
    compiler.unsupported = true;
  }
  const { slots, cells, volatile, array, unsupported, functions } = compiler;
  return { slots, cells, evaluate, volatile, array, unsupported, functions };
}

function constant(value: Value): Operand {
  const evaluate = () => value;
  return { value: evaluate, reference: evaluate };
}

function computed(evaluate: Evaluate): Operand {
  return { value: (frame) => read(evaluate(frame)), reference: evaluate };
}

class Compiler {
  readonly slots: Slot[] = [];
  readonly cells: RangeSlot[] = [];
  readonly functions = new Set<string>();
  volatile = false;
  array = false;
  unsupported = false;

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
        return this.binary(node.operator, node.arguments[0], node.arguments[1], scope);
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

  private binary(
    operator: string,
    left: AstExpression | undefined,
    right: AstExpression | undefined,
    scope: Scope,
  ): Operand {
    if (left === undefined || right === undefined) return constant(NAME);
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
    if (operator === ",") return this.notSupported(VALUE);
    const operation = binary[operator as keyof typeof binary];
    return computed((frame) => lift2(a.value(frame), b.value(frame), operation));
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
    const variables: { stack: Value[]; value: Evaluate }[] = [];
    for (const [name, init] of pairs) {
      if (init === null) return constant(NAME);
      const variable = { stack: [], value: this.operand(init, inner).reference };
      variables.push(variable);
      inner.set(variableName(name), variable);
    }
    if (body === null) return constant(NAME);
    const result = this.operand(body, inner).reference;
    return computed((frame) => {
      let held = 0;
      try {
        for (const { stack, value } of variables) {
          stack.push(value(frame));
          held++;
        }
        return result(frame);
      } finally {
        for (const { stack } of variables.slice(0, held)) stack.pop();
      }
    });
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
    const form = forms[name];
    if (form !== undefined) return computed(form(operands));
    const definition = definitions.get(name);
    if (definition === undefined) {
      this.array = true;
      return computed(callCustom(written, operands, this.services));
    }
    if (args.length < definition.min || args.length > definition.max) return constant(VALUE);
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

  /** LET as files write it: a plain call, its variables prefixed with `_xlpm.`. */
  private letCall(args: readonly (AstExpression | null)[], scope: Scope): Operand {
    const pairs: (readonly [string, AstExpression | null])[] = [];
    for (let i = 0; i + 2 < args.length; i += 2) {
      const name = args[i];
      if (name?.type !== "ReferenceIdentifier") return constant(NAME);
      pairs.push([name.value, args[i + 1] ?? null]);
    }
    return this.letExpression(pairs, args[args.length - 1] ?? null, scope);
  }
}
