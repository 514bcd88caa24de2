import { whiteSpaceTableTexts } from "../../i18n/accounts/white-space";
import type { TypedTable } from "./table";

/** What each key account could buy of what we sell: a row for each product, as many as there are. */
export const whiteSpace: TypedTable = {
  id: "white-space",
  name: "WhiteSpace",
  columns: [
    { id: "product", holds: "text" },
    { id: "bought", holds: "mark" },
    { id: "could", holds: "mark" },
    { id: "worth", holds: "amount" },
    { id: "note", holds: "note" },
  ],
  items: null,
  who: "key",
  texts: whiteSpaceTableTexts,
};
