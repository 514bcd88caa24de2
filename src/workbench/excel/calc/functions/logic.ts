import type { Scalar } from "../../model/value";
import { toBoolean } from "../coerce";
import { VALUE } from "../errors";
import { isError, isRectangle, toArray } from "../value";
import type { Definition, Definitions } from "./define";
import { raw, scalars } from "./define";

/** AND, OR, XOR: conditions written out, and the booleans and numbers of rectangles; text there is passed over. */
function joining(join: (conditions: readonly boolean[]) => boolean): Definition {
  return raw(1, 255, "r", (args) => {
    const conditions: boolean[] = [];
    for (const argument of args) {
      const inside = argument !== undefined && isRectangle(argument);
      const cells: readonly Scalar[] = inside ? toArray(argument).data : [argument ?? null];
      for (const cell of cells) {
        if (inside && (cell === null || typeof cell === "string")) continue;
        const condition = toBoolean(cell);
        if (isError(condition)) return condition;
        conditions.push(condition);
      }
    }
    return conditions.length === 0 ? VALUE : join(conditions);
  });
}

export const logic: Definitions = {
  AND: joining((conditions) => conditions.every(Boolean)),
  OR: joining((conditions) => conditions.some(Boolean)),
  XOR: joining((conditions) => conditions.filter(Boolean).length % 2 === 1),
  NOT: scalars(1, 1, (value = null) => {
    const condition = toBoolean(value);
    return isError(condition) ? condition : !condition;
  }),
  TRUE: scalars(0, 0, () => true),
  FALSE: scalars(0, 0, () => false),
};
