import { sureTexts } from "../../i18n/models/certainty";
import { certaintyColumns, type At, type Sure } from "../certainty/columns";
import type { FactorModel } from "./model";

/** How sure every customer's place is, and what change of weights would move it. */
export const certainty: FactorModel<At, Sure> = {
  id: "certainty",
  reads: "factors",
  frozen: true,
  columns: certaintyColumns,
  texts: sureTexts,
};
