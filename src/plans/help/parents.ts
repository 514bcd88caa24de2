import { parentsHelp } from "../../i18n/help/parents";
import type { Language } from "../../i18n/language";
import { parentsTexts } from "../../i18n/models/parents";
import type { ModelHelp } from "./spec";
import { customerNames } from "./words";

const owner = (id: "ann" | "bob") => (language: Language) => parentsHelp[language][`owner.${id}`];
const alder = (language: Language) => customerNames(language, 1)[0] ?? "";
const owners = (language: Language) => parentsTexts[language]["setting.owners.usual"];

/** A parent with two companies, one of which somebody else looks after, and one that stands alone. */
export const parents: ModelHelp = {
  texts: parentsHelp,
  functions: [],
  example: {
    inputs: ["parent", "revenue", "owner"],
    rows: [
      [null, 100, owner("ann")],
      [alder, 40, owner("ann")],
      [alder, 30, owner("bob")],
      [null, 80, owner("bob")],
    ],
    results: {
      columns: ["together", "members", "state"],
      rows: [
        [170, 3, owners],
        [170, 3, owners],
        [170, 3, owners],
        [80, 1, ""],
      ],
    },
  },
};
