import { accountsTexts } from "../../i18n/accounts/accounts";
import { oneToFive } from "../scales";
import type { TypedTable } from "./table";

/** The stages that either side can aim at. */
const aims = { choices: ["exploratory", "early", "mid", "partnership", "synergistic"] };

/** What is known of each customer besides its ratings: every analysis finds its columns here. */
export const accounts: TypedTable = {
  id: "accounts",
  name: "Accounts",
  columns: [
    { id: "owner", holds: "text", lookedUp: true },
    { id: "key", holds: "mark", lookedUp: true },
    { id: "revenue", holds: "amount", lookedUp: true },
    { id: "profit", holds: "signed", lookedUp: true },
    { id: "purchases", holds: "amount", lookedUp: true },
    { id: "selfSupplied", holds: "amount", lookedUp: true },
    {
      id: "share",
      holds: "share",
      lookedUp: true,
      // Stated in the essay: what the customer makes itself nobody can sell to it.
      formula: (cell) => {
        const [revenue, bought] = [
          cell("revenue"),
          `(${cell("purchases")}-N(${cell("selfSupplied")}))`,
        ];
        return `IFERROR(IF((${revenue}="")+(${cell("purchases")}="")+(${bought}<=0)+(${revenue}>${bought})>0,"",ROUND(${revenue}/${bought},10)),"")`;
      },
    },
    { id: "sole", holds: "mark", lookedUp: true },
    { id: "transactions", holds: "count", lookedUp: true },
    { id: "months", holds: "count", lookedUp: true },
    {
      id: "position",
      holds: "text",
      lookedUp: true,
      // As the results say it, whatever the quadrants are called.
      beside: ({ position }) =>
        position("A1") === null ? null : (name) => `IF(${name}="","",${position(name) ?? '""'})`,
    },
    { id: "ours", holds: aims, lookedUp: true },
    { id: "theirs", holds: aims, lookedUp: true },
    // What is simple is bought by the transaction: no closer relationship pays for itself.
    { id: "simple", holds: "mark", lookedUp: true },
    { id: "growth", holds: "change", lookedUp: true },
    { id: "fit", holds: "mark", lookedUp: true },
    { id: "potential", holds: "mark", lookedUp: true },
    { id: "plusSince", holds: "date", lookedUp: true },
    {
      id: "plusMonths",
      holds: "count",
      lookedUp: true,
      formula: (cell) =>
        `IFERROR(IF(${cell("plusSince")}="","",DATEDIF(${cell("plusSince")},TODAY(),"m")),"")`,
    },
    { id: "group", holds: "text", lookedUp: true },
    { id: "parent", holds: "text", lookedUp: true },
    { id: "segment", holds: "text", lookedUp: true },
    { id: "market", holds: "amount", lookedUp: true },
    { id: "effort", holds: "amount", lookedUp: true },
    { id: "owed", holds: "amount", lookedUp: true },
    { id: "overdue", holds: "amount", lookedUp: true },
    { id: "limit", holds: "amount", lookedUp: true },
    { id: "terms", holds: "count", lookedUp: true },
    { id: "spend", holds: oneToFive, lookedUp: true },
    { id: "importance", holds: oneToFive, lookedUp: true },
    { id: "target", holds: "amount", lookedUp: true },
    {
      id: "opportunity",
      holds: "amount",
      lookedUp: true,
      // What others supply still.
      formula: (cell) => {
        const [revenue, bought] = [cell("revenue"), cell("purchases")];
        const rest = `${bought}-N(${cell("selfSupplied")})-${revenue}`;
        return `IFERROR(IF((${revenue}="")+(${bought}="")>0,"",IF(${rest}<0,"",ROUND(${rest},10))),"")`;
      },
    },
    { id: "needed", holds: "count", lookedUp: true },
    { id: "planned", holds: "count", lookedUp: true },
  ],
  items: null,
  who: "all",
  texts: accountsTexts,
};
