import { balanceOf, type Balance, type BalanceFlag } from "../../engine/models/balance";
import { balanceTexts } from "../../i18n/models/balance";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { amounts } from "../scales";
import {
  countedColumn,
  customerColumn,
  numberColumn,
  rankColumn,
  ranked,
  type Ranks,
} from "./shared-columns";

const hours = { lowest: 0, highest: 1e6 };
const flags: readonly BalanceFlag[] = ["above", "short"];

type Input = "target" | "opportunity" | "needed" | "planned";

interface Result extends Ranks, Readonly<Record<Input, InputValues>> {
  readonly names: readonly string[];
  readonly found: readonly Balance[];
  readonly label: (flag: BalanceFlag) => string;
}

/** Whether what is aimed at fits what there is to win, and the hours that are there for it. */
export const balance = defineModel<Result>()({
  id: "balance",
  inputs: {
    target: { scale: amounts },
    opportunity: { scale: amounts },
    needed: { scale: hours, optional: true },
    planned: { scale: hours, optional: true },
  },
  settings: {
    limit: { kind: "number", scale: { lowest: 0.1, highest: 10 }, usual: 1 },
    slack: { kind: "number", scale: hours, usual: 0 },
    above: { kind: "label" },
    short: { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const at = (id: Input, row: number) => inputs[id].numbers[row] ?? NaN;
    const found = names.map((_, row) =>
      balanceOf(
        at("target", row),
        at("opportunity", row),
        { needed: at("needed", row), planned: at("planned", row) },
        { limit: Number(settings.limit), slack: Number(settings.slack) },
      ),
    );
    return {
      names,
      ...inputs,
      found,
      ...ranked(inputs.target.numbers),
      label: (flag) => String(settings[flag]),
    };
  },
  columns: {
    customer: customerColumn,
    target: numberColumn("amount", "target"),
    opportunity: numberColumn("amount", "opportunity"),
    ratio: {
      kind: "percent",
      formula: (at) => {
        const [target, opportunity] = [at.column("target"), at.column("opportunity")];
        return whereBoth(
          target,
          opportunity,
          `IF(${opportunity}>0,ROUND(${target}/${opportunity},10),"")`,
        );
      },
      value: ({ target, opportunity, found }, row) =>
        faultOf([target, opportunity], row) ?? found[row]?.ratio,
    },
    state: {
      kind: "label",
      width: 220,
      formula: (at) => {
        const [ratio, missing] = [at.column("ratio"), at.column("missing")];
        const [target, opportunity] = [at.column("target"), at.column("opportunity")];
        const nothing = `IFERROR((${opportunity}<>"")*(${target}<>"")*(${opportunity}<=0)*(${target}>0),0)`;
        const above = `IF(ISNUMBER(${ratio}),${ratio}>${at.setting("limit")},${nothing}>0)`;
        const short = `IF(ISNUMBER(${missing}),${missing}>${at.setting("slack")},FALSE)`;
        return `MID(IF(${above},"; "&${at.setting("above")},"")&IF(${short},"; "&${at.setting("short")},""),3,500)`;
      },
      value: ({ found, label }, row) =>
        flags
          .filter((flag) => found[row]?.flags.includes(flag))
          .map(label)
          .join("; "),
    },
    missing: {
      kind: "signed",
      formula: (at) => {
        const [needed, planned] = [at.column("needed"), at.column("planned")];
        return whereBoth(needed, planned, `ROUND(${needed}-${planned},10)`);
      },
      value: ({ needed, planned, found }, row) =>
        faultOf([needed, planned], row) ?? found[row]?.missing,
    },
    needed: numberColumn("amount", "needed"),
    planned: numberColumn("amount", "planned"),
    within: {
      kind: "amount",
      formula: (at) => {
        const [target, opportunity] = [at.column("target"), at.column("opportunity")];
        return whereBoth(
          target,
          opportunity,
          `ROUND(IF(${target}<${opportunity},${target},${opportunity}),10)`,
        );
      },
      value: ({ target, opportunity, found }, row) =>
        faultOf([target, opportunity], row) ?? found[row]?.within,
    },
    beyond: {
      kind: "amount",
      formula: (at) =>
        whereBoth(
          at.column("target"),
          at.column("opportunity"),
          `ROUND(${at.column("target")}-${at.column("within")},10)`,
        ),
      value: ({ target, opportunity, found }, row) =>
        faultOf([target, opportunity], row) ?? found[row]?.beyond,
    },
    /** From the highest target down. */
    rank: rankColumn,
    counted: countedColumn("target"),
  },
  offPage: "rank",
  chart: {
    kind: "parts",
    type: "BarStacked",
    rank: "rank",
    parts: ["within", "beyond"],
    total: "target",
  },
  texts: balanceTexts,
});

/** Blank where one of two is missing, and the error where one is an error. */
function whereBoth(one: string, other: string, formula: string): string {
  return faultElse([one, other], `IF((${one}="")+(${other}="")>0,"",${formula})`);
}
