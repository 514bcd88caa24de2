import { risksTableTexts } from "../../i18n/accounts/risks";
import { oneToFive } from "../scales";
import type { TypedTable } from "./table";

/** Why a relationship breaks off, for each key account. @source The essay on key account management, part 1, section 4 */
export const risks: TypedTable = {
  id: "risks",
  name: "Risks",
  columns: [
    { id: "cause", holds: "text" },
    { id: "likelihood", holds: oneToFive },
    { id: "impact", holds: oneToFive },
    { id: "mitigation", holds: "note" },
    { id: "owner", holds: "text" },
    { id: "due", holds: "date" },
    { id: "note", holds: "note" },
  ],
  items: {
    ids: [
      ...["keyPerson", "trust", "durability", "culture", "quality"],
      ...["market", "finance", "complexity", "chain", "attitude"],
    ],
    given: ["cause", "mitigation"],
  },
  who: "key",
  texts: risksTableTexts,
};
