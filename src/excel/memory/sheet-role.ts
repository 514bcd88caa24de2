import * as z from "zod/mini";
import { isSheetRole, type SheetRole } from "../../plans/plan";

/** What a sheet is for; a model's sheets are among them, of models that this version does not know too. */
export const sheetRole = z.custom<SheetRole>(
  (value) => typeof value === "string" && isSheetRole(value),
);
