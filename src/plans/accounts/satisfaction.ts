import { satisfactionTableTexts } from "../../i18n/accounts/satisfaction";
import type { TypedTable } from "./table";

const oneToTen = { lowest: 1, highest: 10 };

/** What key accounts judge us by. @source The lectures on large customers, 3.3.3: the elements of satisfaction */
export const satisfaction: TypedTable = {
  id: "satisfaction",
  name: "Satisfaction",
  columns: [
    { id: "element", holds: "text" },
    { id: "importance", holds: oneToTen },
    { id: "performance", holds: oneToTen },
    { id: "competitor", holds: oneToTen },
    { id: "note", holds: "note" },
  ],
  items: {
    ids: ["quality", "price", "delivery", "service", "recognition", "technical"],
    given: ["element"],
  },
  who: "key",
  texts: satisfactionTableTexts,
};
