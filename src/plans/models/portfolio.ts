import { portfolioTexts } from "../../i18n/models/portfolio";
import { portfolioColumns, type At, type Scored } from "../results/columns";
import type { FactorModel } from "./model";

/** Where every customer stands: what it is worth to us against how strong we are with it. */
export const portfolio: FactorModel<At, Scored> = {
  id: "portfolio",
  reads: "factors",
  frozen: false,
  columns: portfolioColumns,
  texts: portfolioTexts,
};
