import { contactsTableTexts } from "../../i18n/accounts/contacts";
import type { TypedTable } from "./table";

const levels = { choices: ["director", "manager", "specialist", "staff", "operator"] };

/**
 * Who of ours knows whom of theirs.
 *
 * @source The essay on key account management, figures 3 to 7: the levels; part 1: the functions that a team is to cover
 */
export const contacts: TypedTable = {
  id: "contacts",
  name: "Contacts",
  columns: [
    { id: "ours", holds: "text" },
    { id: "ourFunction", holds: "text" },
    { id: "ourLevel", holds: levels },
    { id: "theirs", holds: "text" },
    { id: "theirFunction", holds: "text" },
    { id: "theirLevel", holds: levels },
    { id: "strength", holds: { lowest: 0, highest: 5 } },
    { id: "manager", holds: "mark" },
    { id: "last", holds: "date" },
    { id: "note", holds: "note" },
  ],
  items: {
    ids: ["lead", "management", "finance", "logistics", "operations", "it", "development"],
    given: ["ourFunction", "theirFunction"],
  },
  who: "key",
  texts: contactsTableTexts,
};
