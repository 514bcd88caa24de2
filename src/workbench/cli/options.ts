import { parseArgs } from "node:util";
import { cutRules, type CutRule } from "../../engine/matrix/cuts";
import { consensusMethods, type ConsensusMethod } from "../../engine/raters/consensus";
import { cli } from "../../i18n/cli";
import { languages, pickLanguage, type Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { writeModes, type WriteMode } from "../../plans/settings/types";
import { badOption } from "./bad-option";
import { UsageError } from "./outcome";

export interface Options {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  /** The language of the output, and of what is written where the workbook has none of its own yet. */
  readonly language: Language;
  /** Whether the language was asked for, or is only the default. */
  readonly languageAsked: boolean;
  readonly out: string | undefined;
  readonly mode: WriteMode;
  readonly cuts: { readonly attractiveness: CutRule; readonly advantage: CutRule } | undefined;
  readonly svg: string | undefined;
  /** Where the results go as comma-separated values. */
  readonly csv: string | undefined;
  /** Headers of the columns that go there, by commas; left out: the usual ones. */
  readonly columns: string | undefined;
  /** An earlier file of these: customers of whom it says the same are left out. */
  readonly changedSince: string | undefined;
  /** Whether the results are written as a table as well, to sort and filter. */
  readonly table: boolean;
  readonly template: string | undefined;
  /** Settings of the workbook that is scored, or of an analysis, each as id=value. */
  readonly set: readonly string[];
  /** What a table of somebody's own leaves open: its place, its columns by their headers, its scale and its words. */
  readonly customers: string | undefined;
  readonly name: string | undefined;
  readonly size: string | undefined;
  readonly attractiveness: string | undefined;
  readonly advantage: string | undefined;
  readonly weights: string | undefined;
  /** Weights to be compared, each as a=30,b=x2; of a table of somebody's own the last counts. */
  readonly weightSets: readonly string[];
  readonly scale: string | undefined;
  readonly reverse: string | undefined;
  readonly words: string | undefined;
  readonly transpose: boolean;
  /** Whether customers whose rows are hidden or filtered away are left out. */
  readonly withoutHidden: boolean;
  /** Of a snapshot: what it is called, who signs for it, the day that a forecast is for. */
  readonly label: string | undefined;
  readonly who: string | undefined;
  readonly forecast: string | undefined;
  /** Whether there may be a snapshot of that day already. */
  readonly another: boolean;
  /** Of a scoring round: the owners' column or the raters, when forms are due, where they go, how they are put together. */
  readonly owner: string | undefined;
  readonly raters: string | undefined;
  /** Customers who are asked themselves, and what raters count beside one another. */
  readonly askCustomers: string | undefined;
  readonly raterWeights: string | undefined;
  readonly due: string | undefined;
  readonly dir: string | undefined;
  readonly method: ConsensusMethod;
  /** Days of the snapshots that are compared. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Of account plans: whom, or all key accounts, and the folder that their PDF goes to. */
  readonly customer: string | undefined;
  readonly all: boolean;
  readonly pdf: string | undefined;
  /** Of a template: the case history whose customers it holds. */
  readonly history: string | undefined;
  readonly form: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly force: boolean;
  readonly help: boolean;
}

const accepted = {
  out: { type: "string" },
  mode: { type: "string", default: "live" },
  language: { type: "string" },
  cuts: { type: "string" },
  svg: { type: "string" },
  csv: { type: "string" },
  columns: { type: "string" },
  "changed-since": { type: "string" },
  table: { type: "boolean", default: false },
  template: { type: "string" },
  set: { type: "string", multiple: true, default: [] as string[] },
  customers: { type: "string" },
  name: { type: "string" },
  size: { type: "string" },
  attractiveness: { type: "string" },
  advantage: { type: "string" },
  weights: { type: "string", multiple: true, default: [] as string[] },
  scale: { type: "string" },
  reverse: { type: "string" },
  words: { type: "string" },
  transpose: { type: "boolean", default: false },
  "without-hidden": { type: "boolean", default: false },
  label: { type: "string" },
  who: { type: "string" },
  forecast: { type: "string" },
  another: { type: "boolean", default: false },
  owner: { type: "string" },
  raters: { type: "string" },
  "ask-customers": { type: "string" },
  "rater-weights": { type: "string" },
  due: { type: "string" },
  dir: { type: "string" },
  method: { type: "string", default: "mean" },
  from: { type: "string" },
  to: { type: "string" },
  customer: { type: "string" },
  all: { type: "boolean", default: false },
  pdf: { type: "string" },
  case: { type: "string" },
  form: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Options by name, and whether they take a value. */
export const optionNames = Object.entries(accepted).map(([name, { type }]) => {
  return { name, takesValue: type === "string" };
});

/**
 * The command line as options.
 * @throws UsageError where an option is unknown, its value is not one of those allowed, or something is empty
 */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const language =
    oneOf("language", values.language, languages) ??
    pickLanguage(process.env.LANG?.replace("_", "-"));
  refuseEmpty(values, positionals, language);
  return {
    command: positionals[0],
    operands: positionals.slice(1),
    language,
    languageAsked: values.language !== undefined,
    out: values.out,
    mode: oneOf("mode", values.mode, writeModes, language) ?? "live",
    cuts: values.cuts === undefined ? undefined : parseCuts(values.cuts, language),
    svg: values.svg,
    csv: values.csv,
    columns: values.columns,
    changedSince: values["changed-since"],
    table: values.table,
    template: values.template,
    set: values.set,
    customers: values.customers,
    name: values.name,
    size: values.size,
    attractiveness: values.attractiveness,
    advantage: values.advantage,
    weights: values.weights.at(-1),
    weightSets: values.weights,
    scale: values.scale,
    reverse: values.reverse,
    words: values.words,
    transpose: values.transpose,
    withoutHidden: values["without-hidden"],
    label: values.label,
    who: values.who,
    forecast: values.forecast,
    another: values.another,
    owner: values.owner,
    raters: values.raters,
    askCustomers: values["ask-customers"],
    raterWeights: values["rater-weights"],
    due: values.due,
    dir: values.dir,
    method: oneOf("method", values.method, consensusMethods, language) ?? "mean",
    from: values.from,
    to: values.to,
    customer: values.customer,
    all: values.all,
    pdf: values.pdf,
    history: values.case,
    form: values.form,
    json: values.json,
    strict: values.strict,
    force: values.force,
    help: values.help,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: accepted, allowPositionals: true });
  } catch (error) {
    throw new UsageError([error instanceof Error ? error.message : String(error)]);
  }
}

/** A script whose variable holds nothing hands over "": taken for a name it would be the folder one stands in. */
function refuseEmpty(
  values: Readonly<Record<string, unknown>>,
  operands: readonly string[],
  language: Language,
): void {
  const option = Object.keys(values).find((name) => [values[name]].flat().includes(""));
  if (option !== undefined) {
    throw new UsageError([message(cli, language, "emptyOption", { option })]);
  }
  if (operands.includes("")) throw new UsageError([message(cli, language, "emptyOperand")]);
}

function oneOf<const Value extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Value[],
  language: Language = "en-US",
): Value | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw badOption(language, option, value, allowed.join(", "));
  return found;
}

function parseCuts(text: string, language: Language): NonNullable<Options["cuts"]> {
  const parts = text.split(",").map((part) => part.trim());
  const [attractiveness, advantage = attractiveness] = parts;
  if (attractiveness === undefined || advantage === undefined || parts.length > 2) {
    throw badOption(language, "cuts", text, `${cutRules.join(", ")}, 5.5`);
  }
  return {
    attractiveness: parseCut(attractiveness, language),
    advantage: parseCut(advantage, language),
  };
}

function parseCut(text: string, language: Language): CutRule {
  const rule = cutRules.find((candidate) => candidate === text.toLowerCase());
  if (rule !== undefined) return rule;
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) {
    throw badOption(language, "cuts", text, `${cutRules.join(", ")}, 5.5`);
  }
  return value;
}
