import { satisfactionTableTexts } from "../../i18n/accounts/satisfaction";
import { satisfactionHelp } from "../../i18n/help/satisfaction";
import type { Language } from "../../i18n/language";
import { satisfactionTexts } from "../../i18n/models/satisfaction";
import type { ModelHelp } from "./spec";

const place = (id: "concentrate" | "keepUp" | "overkill" | "low") => (language: Language) =>
  satisfactionTexts[language][`setting.label.${id}.usual`];

type Element = "quality" | "price" | "delivery" | "service" | "recognition" | "technical";

const element = (id: Element) => (language: Language) =>
  satisfactionTableTexts[language][`item.${id}.element`];

/** Six elements of one customer: the importances come to 38, importance times performance to 236. */
export const satisfaction: ModelHelp = {
  texts: satisfactionHelp,
  functions: ["PLACE"],
  example: {
    customers: [0, 0, 0, 0, 0, 0],
    inputs: ["element", "importance", "performance"],
    rows: [
      [element("quality"), 9, 6],
      [element("price"), 8, 8],
      [element("delivery"), 5, 7],
      [element("service"), 6, 4],
      [element("recognition"), 3, 8],
      [element("technical"), 7, 5],
    ],
    results: {
      columns: ["place", "shortfall", "index"],
      rows: [
        [place("concentrate"), 36 / 38, 236 / 380],
        [place("keepUp"), 16 / 38, 236 / 380],
        [place("overkill"), 15 / 38, 236 / 380],
        [place("low"), 36 / 38, 236 / 380],
        [place("overkill"), 6 / 38, 236 / 380],
        [place("concentrate"), 35 / 38, 236 / 380],
      ],
    },
  },
};
