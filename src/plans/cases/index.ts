import { bank } from "./bank";
import type { CaseHistory, CaseId } from "./case";
import { importer } from "./importer";
import { packaging } from "./packaging";

/** The case histories that can be opened, in the order in which they are offered. */
export const cases: Readonly<Record<CaseId, CaseHistory>> = { bank, packaging, importer };
