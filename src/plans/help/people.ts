import { peopleGuide } from "../../i18n/help/people-guide";
import { peopleHelp } from "../../i18n/help/people";
import type { Language } from "../../i18n/language";
import { peopleTexts } from "../../i18n/models/people";
import type { ModelHelp } from "./spec";
import { person } from "./words";

type Label = "role.decisionMaker" | "role.gatekeeper" | "role.user" | "side.opponent";
type Other = "side.supporter" | "style.driver" | "style.amiable" | "conflict.compromising";

const label = (id: Label | Other | "conflict.competing") => (language: Language) =>
  peopleTexts[language][`setting.${id}.usual`];

/** Three people of one customer, the second with little known of it. */
export const people: ModelHelp = {
  texts: peopleHelp,
  functions: ["PLACE"],
  example: {
    customers: [0, 0, 0],
    inputs: [
      ...["person", "participation", "interest", "stance"],
      ...["expressiveness", "control", "cooperativeness", "assertiveness"],
    ],
    rows: [
      [person("Li"), 5, 5, -1, 4, 4, 2, 4],
      [person("Chen"), 4, 2, null, null, null, null, null],
      [person("Wang"), 1, 2, 2, 1, 2, 3, 3.5],
    ],
    results: {
      columns: ["role", "side", "style", "conflict", "opposed"],
      rows: [
        [
          ...[label("role.decisionMaker"), label("side.opponent"), label("style.driver")],
          ...[label("conflict.competing"), 1],
        ],
        [label("role.user"), "", "", "", 1],
        [
          ...[label("role.gatekeeper"), label("side.supporter"), label("style.amiable")],
          ...[label("conflict.compromising"), 1],
        ],
      ],
    },
  },
  guide: {
    texts: peopleGuide,
    tables: [
      { id: "deciding", rows: ["authority", "committee", "consultative"], columns: ["how", "do"] },
      {
        id: "biases",
        rows: [
          "confirmation",
          "overconfidence",
          "availability",
          "representativeness",
          "anchoring",
          "hindsight",
          "randomness",
          "escalation",
          "framing",
        ],
        columns: ["sign", "check"],
      },
      { id: "motives", rows: ["company", "person"], columns: ["for", "against"] },
      {
        id: "needs",
        rows: ["increase", "protect", "improve", "save", "reduce"],
        columns: ["what"],
      },
      {
        id: "quarrels",
        rows: ["goals", "difference", "dependence", "scarcity", "vagueness", "talk"],
        columns: ["sign", "do"],
      },
    ],
  },
};
