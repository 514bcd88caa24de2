import { healthScale } from "../../engine/models/health";
import { stageFit, type StageFit } from "../../engine/models/stage-fit";
import { stages, usualMonthsUntilDisrupted, usualStageBands } from "../../engine/models/stage";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { healthTableTexts } from "../../i18n/accounts/health";
import { languages } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { notDoneWords } from "../reports/plan/tables";
import { textLiteral } from "../reference";
import { literally } from "./look-up";
import type { Beside, TypedTable } from "./table";

const { lowest, highest } = healthScale;

/** How well each relationship stands, from what the other tables hold. No source measures it: the ends are ours. */
export const health: TypedTable = {
  id: "health",
  name: "Health",
  columns: [
    { id: "stageFit", holds: healthScale, beside: stageFitRating },
    { id: "contacts", holds: healthScale, beside: contactsRating },
    { id: "satisfaction", holds: healthScale, beside: satisfactionRating },
    { id: "receivables", holds: healthScale, beside: receivablesRating },
    { id: "kept", holds: healthScale, beside: keptRating },
    { id: "trend", holds: healthScale, beside: trendRating },
    { id: "other", holds: healthScale },
    { id: "note", holds: "note" },
  ],
  items: null,
  who: "key",
  texts: healthTableTexts,
};

type Rating = ((name: string) => string) | null;

/** A straight line between the value that is rated lowest and the one that is rated highest; beyond them the end. */
function between(value: string, worst: string, best: string): string {
  const part = `MIN(1,MAX(0,(${value}-(${worst}))/((${best})-(${worst}))))`;
  return `ROUND(${lowest}+${highest - lowest}*${part},10)`;
}

/** What cannot be worked out stays blank. */
function orBlank(formula: string): string {
  return `IFERROR(${formula},"")`;
}

const fitRatings: Readonly<Record<StageFit, number>> = {
  expected: 10,
  plausible: 7,
  mismatch: 2,
  disrupted: lowest,
};

function stageFitRating({ said, position }: Beside): Rating {
  const inOrder = stages.filter((stage) => stage !== "disrupted");
  const ratings = inOrder.map((stage) =>
    quadrants.map((quadrant) => fitRatings[stageFit(stage, quadrant).fit]).join(","),
  );
  const pairs = languages.flatMap((language) =>
    quadrants.map((quadrant) => textLiteral(vocabulary[language][`pair.${quadrant}`])),
  );
  // A share of 0 is none yet: the second stage begins above it.
  const shares = usualStageBands.share.map((from, i) => (i === 1 ? 1e-9 : from));
  const at = (value: string, bounds: readonly number[]) =>
    `MATCH(${value},{${bounds.join(",")}},1)`;
  return whereAll(
    (name) => [
      said("accounts", "share", name),
      said("accounts", "transactions", name),
      position(name),
    ],
    (name, [share = "", transactions = "", place = ""]) => {
      const stage = `MIN(${at(share, shares)},${at(transactions, usualStageBands.transactions)})`;
      const quadrant = `MOD(MATCH(${place},{${pairs.join(",")}},0)-1,${quadrants.length})+1`;
      const fit = `INDEX({${ratings.join(";")}},${stage},${quadrant})`;
      const months = said("accounts", "months", name);
      if (months === null) return orBlank(fit);
      const broken = `IF(ISNUMBER(${months}),${months}>=${usualMonthsUntilDisrupted},FALSE)`;
      return orBlank(`IF(${broken},${fitRatings.disrupted},${fit})`);
    },
  );
}

/** Everything through one of ours is the lowest, a third of the strength or less the highest. */
function contactsRating({ column }: Beside): Rating {
  return whereAll(
    () => [
      column("contacts", "customer"),
      column("contacts", "ours"),
      column("contacts", "strength"),
    ],
    (name, [customers = "", ours = "", strength = ""]) => {
      const sum = (...more: readonly string[]) =>
        `SUMIFS(${[strength, customers, `"="&${literally(name)}`, strength, '">=1"', ...more].join(",")})`;
      const byPerson = sum(ours, `"="&${literally(ours)}`);
      const most = `SUMPRODUCT(MAX((${customers}=${name})*${byPerson}))`;
      return orBlank(`IF(${sum()}>0,${between(`${most}/${sum()}`, "1", "1/3")},"")`);
    },
  );
}

/** The mean of what the customer judges, weighted by what matters to it: on the same scale already. */
function satisfactionRating({ column }: Beside): Rating {
  return whereAll(
    () => [
      column("satisfaction", "customer"),
      column("satisfaction", "importance"),
      column("satisfaction", "performance"),
    ],
    (name, [customers = "", importance = "", performance = ""]) => {
      const own = `(${customers}=${name})`;
      const weight = `SUMPRODUCT(${own}*ISNUMBER(${performance}),${importance})`;
      const sum = `SUMPRODUCT(--${own},${importance},${performance})`;
      return `IF(${weight}>0,ROUND(${sum}/${weight},10),"")`;
    },
  );
}

/** Nothing overdue is the highest, 40% the lowest. */
function receivablesRating({ said }: Beside): Rating {
  return whereAll(
    (name) => [said("accounts", "owed", name), said("accounts", "overdue", name)],
    (_, [owed = "", overdue = ""]) => {
      const part = `IF(${owed}>0,${overdue}/${owed},IF(${overdue}>0,1,0))`;
      const known = `ISNUMBER(${owed})*ISNUMBER(${overdue})`;
      return orBlank(`IF(${known},${between(part, "0.4", "0")},"")`);
    },
  );
}

/** A plan there is and actions that are done, of them and those that are late; blank while nobody plans anything. */
function keptRating({ column }: Beside): Rating {
  return whereAll(
    () => [
      column("notes", "customer"),
      column("notes", "goal"),
      column("actions", "customer"),
      column("actions", "done"),
      column("actions", "due"),
    ],
    (name, [planned = "", goal = "", customers = "", done = "", due = ""]) => {
      const own = `(${customers}=${name})`;
      const no = notDoneWords.map((word) => `*(${done}<>${textLiteral(word)})`).join("");
      const isDone = `(${done}<>"")*(${done}<>FALSE)${no}`;
      const kept = `SUMPRODUCT(${own}*${isDone})`;
      const late = `SUMPRODUCT(${own}*(1-${isDone})*ISNUMBER(${due})*(${due}<TODAY()))`;
      const plan = `(SUMPRODUCT((${planned}=${name})*(${goal}<>""))>0)`;
      const share = `(${plan}+${kept})/(1+${kept}+${late})`;
      const anybody = `SUMPRODUCT(--(${goal}<>""))+SUMPRODUCT(--(${customers}<>""))`;
      return orBlank(`IF(${anybody}=0,"",${between(share, "0", "1")})`);
    },
  );
}

/** A fifth less is the lowest, a fifth more the highest. */
function trendRating({ said }: Beside): Rating {
  return whereAll(
    (name) => [said("accounts", "growth", name)],
    (_, [growth = ""]) => orBlank(`IF(ISNUMBER(${growth}),${between(growth, "-0.2", "0.2")},"")`),
  );
}

/** A formula for each name, where all that it takes is there. */
function whereAll(
  parts: (name: string) => readonly (string | null)[],
  formula: (name: string, parts: readonly string[]) => string,
): Rating {
  // Whether it is there does not hang on whom is asked about.
  if (parts("A1").includes(null)) return null;
  return (name) => {
    const there = parts(name).filter((part) => part !== null);
    return `IF(${name}="","",${formula(name, there)})`;
  };
}
