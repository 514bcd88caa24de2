import type { Operand } from "./functions/define";
import type { Evaluate } from "./template";
import { read } from "./value";
import type { Value } from "./value";

/** What is the same wherever its formula stands. */
export function constant(value: Value): Operand {
  const evaluate = () => value;
  return { value: evaluate, reference: evaluate };
}

/** What is calculated from its surroundings: a reference as one, or as what its cells hold. */
export function computed(evaluate: Evaluate): Operand {
  return { value: (frame) => read(evaluate(frame)), reference: evaluate };
}
