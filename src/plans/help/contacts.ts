import { contactsTableTexts } from "../../i18n/accounts/contacts";
import { contactsGuide } from "../../i18n/help/contacts-guide";
import { contactsHelp } from "../../i18n/help/contacts";
import type { Language } from "../../i18n/language";
import { contactTexts } from "../../i18n/models/contacts";
import { contactsModelTexts } from "../../i18n/models/contacts-model";
import type { ModelHelp } from "./spec";
import { person } from "./words";

const lead = person("Li");

const job =
  (id: "lead" | "management" | "finance" | "operations", of: "our" | "their" = "our") =>
  (language: Language) =>
    contactsTableTexts[language][`item.${id}.${of}Function`];

const level = (id: "director" | "manager" | "specialist") => (language: Language) =>
  contactsTableTexts[language][`choice.ourLevel.${id}`];

const state = (id: "one" | "several") => (language: Language) =>
  contactsModelTexts[language][`setting.label.${id}.usual`];

const [director, manager, specialist] = [level("director"), level("manager"), level("specialist")];
const shape = (id: "widening" | "one-to-one") => (language: Language) =>
  contactTexts[language][`shape.${id}`];
const alder = [state("several"), shape("widening"), 10 / 17, 5, 2, 2, 2, 3, 3, 1];
const birch = [state("one"), shape("one-to-one"), 1, 1, 0, 0, 1, 1, 1, 0];

/** Five ties of one customer, and another's only one. */
export const contacts: ModelHelp = {
  texts: contactsHelp,
  functions: ["CONTACTS"],
  example: {
    customers: [0, 0, 0, 0, 0, 1, 1],
    inputs: [
      ...["ours", "ourFunction", "ourLevel"],
      ...["theirs", "theirFunction", "theirLevel", "strength"],
    ],
    rows: [
      [lead, job("lead"), manager, person("Chen"), job("lead", "their"), manager, 5],
      [lead, job("lead"), manager, person("He"), job("operations"), manager, 3],
      [
        person("Qian"),
        job("operations"),
        specialist,
        person("Guo"),
        job("operations"),
        specialist,
        4,
      ],
      [lead, job("lead"), manager, person("Fang"), job("finance"), director, 2],
      [person("Zhao"), job("management"), director, person("Xu"), job("management"), director, 3],
      [person("Wu"), job("lead"), manager, person("Tan"), job("lead", "their"), manager, 4],
      [null, job("finance"), null, null, job("finance"), null, null],
    ],
    results: {
      columns: [
        ...["state", "shape", "through", "ties", "left", "functions", "functionsFacing"],
        ...["levels", "levelsFacing", "team"],
      ],
      rows: [alder, alder, alder, alder, alder, birch, birch],
    },
  },
  guide: {
    texts: contactsGuide,
    tables: [
      { id: "members", rows: ["quality", "price", "delivery", "always"], columns: ["ours"] },
    ],
  },
};
