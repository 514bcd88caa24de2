import { abc } from "./abc";
import { balance } from "./balance";
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
import type { ModelHelp } from "./spec";
import { stage } from "./stage";
import { supplier } from "./supplier";
import { wallet } from "./wallet";
import { whiteSpace } from "./white-space";

/** What there is to say of each model, by its id: a line each. */
export const helps: Readonly<Record<string, ModelHelp>> = {
  portfolio,
  certainty,
  abc,
  supplier,
  effort,
  stage,
  "nine-box": nineBox,
  wallet,
  segments,
  "white-space": whiteSpace,
  parents,
  receivables,
  contacts,
  people,
  risks,
  satisfaction,
  balance,
  health,
};
