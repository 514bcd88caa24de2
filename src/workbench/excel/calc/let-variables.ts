import type { AstExpression } from "@borgar/fx";
import type { Operand } from "./functions/define";
import { computed } from "./operands";
import type { Evaluate } from "./template";
import type { Value } from "./value";

/** A variable of a LET: it holds a stack, because formulas call each other. */
export interface Variable {
  readonly stack: Value[];
  readonly value: Evaluate;
}

/** The names of a plain call of LET, each with what it stands for; null where one is no name. */
export function pairsOf(
  args: readonly (AstExpression | null)[],
): (readonly [string, AstExpression | null])[] | null {
  const pairs: (readonly [string, AstExpression | null])[] = [];
  for (let i = 0; i + 2 < args.length; i += 2) {
    const name = args[i];
    if (name?.type !== "ReferenceIdentifier") return null;
    pairs.push([name.value, args[i + 1] ?? null]);
  }
  return pairs;
}

/** What an expression comes to while its variables hold their values, each built on those before it. */
export function withVariables(variables: readonly Variable[], result: Evaluate): Operand {
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
