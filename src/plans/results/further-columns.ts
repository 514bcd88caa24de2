import type { ColumnSpec } from "../models/model";
import type { FurtherColumn } from "../source/types";
import type { At, Scored } from "./columns";
import { keyColumns } from "./key-columns";
import { nextStepColumns } from "./next-step-columns";
import { strengthColumns } from "./strength-columns";

/** Columns that stand at the right end of the results where somebody wants them. */
export const furtherColumns: Readonly<Record<FurtherColumn, ColumnSpec<At, At, Scored>>> = {
  ...strengthColumns,
  ...nextStepColumns,
  ...keyColumns,
};
