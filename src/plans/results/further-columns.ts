import type { FreezableColumn } from "../models/model";
import type { FurtherColumn } from "../source/types";
import { certaintyColumn } from "./certainty-column";
import type { At, Scored } from "./columns";
import { keyColumns } from "./key-columns";
import { nextStepColumns } from "./next-step-columns";
import { strengthColumns } from "./strength-columns";

/** Columns that stand at the right end of the results where somebody wants them. */
export const furtherColumns: Readonly<Record<FurtherColumn, FreezableColumn<At, At, Scored>>> = {
  ...strengthColumns,
  ...nextStepColumns,
  ...keyColumns,
  ...certaintyColumn,
};
