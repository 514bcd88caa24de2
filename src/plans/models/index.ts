import { abc } from "./abc";
import type { ColumnModel } from "./model";
import { supplier } from "./supplier";

/** The models there are, in the order in which they are offered: a line each. */
export const models: readonly ColumnModel[] = [abc, supplier];

export function modelOf(id: string): ColumnModel | null {
  return models.find((model) => model.id === id) ?? null;
}
