import { peopleTableTexts } from "../../i18n/accounts/people";
import { oneToFive } from "../scales";
import type { TypedTable } from "./table";

const oneToFour = { lowest: 1, highest: 4 };

/** Who has a say at a key account, and what they need. */
export const people: TypedTable = {
  id: "people",
  name: "People",
  columns: [
    { id: "person", holds: "text" },
    { id: "function", holds: "text" },
    { id: "level", holds: "text" },
    { id: "participation", holds: oneToFive },
    { id: "interest", holds: oneToFive },
    { id: "stance", holds: { lowest: -2, highest: 2 } },
    { id: "expressiveness", holds: oneToFour },
    { id: "control", holds: oneToFour },
    { id: "cooperativeness", holds: oneToFive },
    { id: "assertiveness", holds: oneToFive },
    { id: "whose", holds: { choices: ["company", "person"] } },
    { id: "shown", holds: { choices: ["open", "private", "implied"] } },
    { id: "need", holds: { choices: ["increase", "protect", "improve", "save", "reduce"] } },
    { id: "motive", holds: { choices: ["gain", "safety", "recognition", "ease", "growth"] } },
    { id: "blocker", holds: { choices: ["change", "cost", "decision", "risk", "time"] } },
    { id: "answer", holds: "note" },
    { id: "last", holds: "date" },
  ],
  items: null,
  who: "key",
  texts: peopleTableTexts,
};
