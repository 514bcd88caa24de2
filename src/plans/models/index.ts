import { abc } from "./abc";
import { balance } from "./balance";
import type { ColumnModel } from "./model";
import { certainty } from "./certainty";
import { contacts } from "./contacts";
import { effort } from "./effort";
import { health } from "./health";
import { nineBox } from "./nine-box";
import { parents } from "./parents";
import { people } from "./people";
import { portfolio } from "./portfolio";
import { receivables } from "./receivables";
import { risks } from "./risks";
import { satisfaction } from "./satisfaction";
import { segments } from "./segments";
import { stage } from "./stage";
import { supplier } from "./supplier";
import { wallet } from "./wallet";
import { whiteSpace } from "./white-space";

export type AnyModel = typeof portfolio | typeof certainty | ColumnModel;

/** The models there are, in the order in which they are offered: a line each. */
export const models: readonly AnyModel[] = [
  portfolio,
  certainty,
  abc,
  supplier,
  effort,
  stage,
  nineBox,
  wallet,
  segments,
  whiteSpace,
  parents,
  receivables,
  contacts,
  people,
  risks,
  satisfaction,
  balance,
  health,
];

/** Those that one screen offers; those of the factors have screens of their own. */
export const analyses: readonly ColumnModel[] = models.filter((model) => model.reads === "columns");

export function modelOf(id: string): AnyModel | null {
  return models.find((model) => model.id === id) ?? null;
}

export function analysisOf(id: string): ColumnModel | null {
  return analyses.find((model) => model.id === id) ?? null;
}
