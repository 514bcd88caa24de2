import type { Definitions } from "./define";
import { aggregates } from "./aggregates";

export { forms } from "./forms";

/** Every worksheet function the calculator knows, except those in `forms`. */
export const definitions: Definitions = { ...aggregates };
