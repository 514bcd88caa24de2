import { cells } from "../../../engine/matrix/portfolio";
import { defaultsIn } from "../../../plans/settings/specs";
import type { AxisId } from "../../../engine/portfolio/axes";
import { cli } from "../../../i18n/cli";
import type { Language } from "../../../i18n/language";
import { formatNumber, message } from "../../../i18n/message";
import { recognise as texts } from "../../../i18n/recognise";
import { vocabulary } from "../../../i18n/vocabulary";
import { outcomeOf } from "../../../plans/adopt/outcome";
import { columnName } from "../../../plans/address";
import {
  columnWith,
  countCustomers,
  customersOf,
  factorsOf,
  firstOf,
  proposeWith,
  type ColumnRole,
  type Notice,
  type Proposal,
  type Question,
} from "../../../plans/recognise/sheet";
import { alignColumns } from "../columns";
import { placeText, type Decision } from "./decide";

/** What is proposed, column by column, and what is said beside. */
export function proposalLines({ proposal }: Decision, language: Language): string[] {
  const { columns, scale, refusal } = proposal;
  const place = placeText(proposal);
  if (refusal !== null) return [`${place}: ${message(texts, language, `refusal.${refusal}`)}`];
  const [count, looked] = [countCustomers(proposal), customersOf(proposal).length];
  const used = columns.filter(({ role }) => !unused.includes(role));
  return [
    message(cli, language, "proposal", { place, count, factors: factorsOf(proposal).length }),
    ...(looked < count ? [message(cli, language, "lookedAt", { looked })] : []),
    ...alignColumns(
      used.map(({ header, role, why, axis, axisWhy, weight, lessIsBetter }) => [
        header,
        axis === null ? message(texts, language, `role.${role}`) : axisText(axis, language),
        weight === null ? "" : formatNumber(weight, language),
        lessIsBetter ? vocabulary[language]["direction.less"] : "",
        message(texts, language, `reason.${role === "factor" ? axisWhy : why}`),
      ]),
    ),
    message(cli, language, "proposalScale", {
      lowest: scale.lowest,
      highest: scale.highest,
      why: message(texts, language, `reason.${scale.why}`),
    }),
    ...proposal.notices.map((notice) => noticeText(notice, proposal, language)),
  ];
}

/** Columns that play no part in the results: a wide export has a hundred of them. */
const unused: readonly ColumnRole[] = ["note", "blank", "measure"];

/** What has to be answered, each with the option that answers it. */
export function questionLines(decision: Decision, language: Language): string[] {
  const { proposal, rivals } = decision;
  if (proposal.refusal !== null) return [];
  const table: Question[] = rivals.length === 0 ? [] : [{ code: "table", places: rivals }];
  const questions = [...table, ...proposal.questions];
  if (questions.length === 0) return [];
  return [
    message(cli, language, "questions", { count: questions.length }),
    ...questions.flatMap((question) => [
      `  ${questionText(question, proposal, language)}`,
      ...optionsFor(question, decision, language).map((line) => `    ${line}`),
    ]),
  ];
}

function questionText(question: Question, proposal: Proposal, language: Language): string {
  switch (question.code) {
    case "axis":
    case "direction": {
      const names = headersAt(proposal, question.columns).join(", ");
      return message(texts, language, `question.${question.code}`, {
        count: question.columns.length,
        names,
      });
    }
    case "one-axis": {
      const other = question.missing === "advantage" ? "attractiveness" : "advantage";
      return message(texts, language, "question.one-axis", { axis: axisText(other, language) });
    }
    case "scale":
      return message(texts, language, "question.scale", { ...question.found });
    case "words":
      return message(texts, language, "question.words", { words: wordsText(question.words) });
    default:
      return message(texts, language, `question.${question.code}`);
  }
}

/** The options that answer a question, as they would be typed. */
function optionsFor(question: Question, decision: Decision, language: Language): string[] {
  const { proposal } = decision;
  switch (question.code) {
    case "table":
      return question.places.map((place) => `--customers ${quoted(placeText(place))}`);
    case "orientation":
      return orientationOptions(decision);
    case "name":
      return namesIn(proposal).map((header) => `--name ${quoted(header)}`);
    case "factors":
      return [];
    case "axis":
      return axisOptions(proposal, question.columns);
    case "one-axis":
      return oneAxisOptions(proposal, question.missing);
    case "scale":
      return question.choices.map((scale) => {
        const counts = countsWith(decision, { scale }, language);
        // What begins with a minus would be taken for an option.
        const between = scale.lowest < 0 ? "=" : " ";
        const option = `--scale${between}${scale.lowest},${scale.highest}`;
        return `${option}${counts === "" ? "" : `   ${counts}`}`;
      });
    case "words":
      return [`--words ${quoted(wordsText(question.words))}`];
    case "direction":
      return [`--reverse ${quoted(headersAt(proposal, question.columns))}`, "--reverse none"];
  }
}

/** As a shell takes it. */
function quoted(text: string | readonly string[]): string {
  const whole = typeof text === "string" ? text : text.join(",");
  return `"${whole.replace(/["\\$`]/g, "\\$&")}"`;
}

/** Rows by their names, or columns. */
function orientationOptions({ proposal, candidate }: Decision): string[] {
  const upright = proposeWith(candidate, { turned: false });
  const name = columnWith(upright, "name")?.header ?? namesIn(upright)[0];
  const rows = name === undefined || name === "" ? [] : [`--name ${quoted(name)}`];
  return proposal.orientation === "rows" ? [...rows, "--transpose"] : ["--transpose", ...rows];
}

/** Headers of columns that may hold names, the likeliest first. */
function namesIn({ columns }: Proposal): string[] {
  const texts = (["name", "note", "id"] as const).flatMap((role) =>
    columns.filter((column) => column.role === role && column.header !== ""),
  );
  return texts.slice(0, 4).map(({ header }) => header);
}

/** Both axes with their factors, those that are open on the one or on the other; halves where nothing is known. */
function axisOptions(proposal: Proposal, columns: readonly number[]): string[] {
  const open = headersAt(proposal, columns);
  const of = (axis: AxisId) =>
    factorsOf(proposal).flatMap((column) => (column.axis === axis ? column.header : []));
  const [one, other] = [of("attractiveness"), of("advantage")];
  const options = (attractiveness: readonly string[], advantage: readonly string[]) =>
    `--attractiveness ${quoted(attractiveness)} --advantage ${quoted(advantage)}`;
  const half = Math.ceil(open.length / 2);
  const halves = options([...one, ...open.slice(0, half)], [...other, ...open.slice(half)]);
  const wholes = [
    ...(other.length === 0 ? [] : [options([...one, ...open], other)]),
    ...(one.length === 0 ? [] : [options(one, [...other, ...open])]),
  ];
  return open.length > 1 ? [...wholes, halves] : wholes;
}

/** Numbers of the table that could say it, or that there is no other axis. */
function oneAxisOptions({ columns }: Proposal, missing: AxisId): string[] {
  const numbers = columns.filter(({ role }) => role === "size" || role === "measure");
  return [
    ...numbers.slice(0, 3).map(({ header }) => `--${missing} ${quoted(header)}`),
    `--${missing} none`,
  ];
}

/** "6 Star, 9 Cash cow …" as they would be with an answer; nothing while factors' axes are open. */
function countsWith(
  { candidate, answers, measures }: Decision,
  more: Parameters<typeof proposeWith>[1],
  language: Language,
): string {
  const proposal = proposeWith(candidate, { ...answers, ...more });
  const axes = new Set(factorsOf(proposal).map(({ axis }) => axis));
  if (axes.size < 2 || axes.has(null)) return "";
  const settings = defaultsIn(language);
  const { portfolio } = outcomeOf(proposal, candidate.cells, settings, measures, language);
  const count = (code: number) => portfolio.cell.filter((one) => one === code).length;
  return cells
    .map((cell, code) => `${formatNumber(count(code), language)} ${settings.labels[cell]}`)
    .join(", ");
}

function noticeText(notice: Notice, proposal: Proposal, language: Language): string {
  const say = (params: Record<string, string | number>) =>
    message(texts, language, `notice.${notice.code}`, params);
  if ("places" in notice)
    return say({
      places: notice.places.map(placeText).join(", "),
      count: notice.places.length,
      header: notice.by,
    });
  if ("headers" in notice) return say({ names: notice.headers.join(", ") });
  if ("names" in notice)
    return say({
      sheet: notice.sheet,
      count: notice.names.length,
      names: firstOf(notice.names).join(", "),
    });
  if ("columns" in notice) {
    const names = headersAt(proposal, notice.columns);
    return say({ count: names.length, names: names.join(", ") });
  }
  if ("lines" in notice) {
    const places = notice.lines.map((at) => lineText(at, proposal)).join(", ");
    return say({ count: notice.lines.length, places });
  }
  return say({ ...notice });
}

function lineText(at: number, { orientation }: Proposal): string {
  return orientation === "rows" ? String(at + 1) : columnName(at);
}

function headersAt({ columns }: Proposal, places: readonly number[]): string[] {
  return columns.filter(({ at }) => places.includes(at)).map(({ header }) => header);
}

function axisText(axis: AxisId, language: Language): string {
  return vocabulary[language][`axis.${axis}`];
}

function wordsText(words: Readonly<Record<string, number>>): string {
  return Object.entries(words)
    .map(([word, value]) => `${word}=${value}`)
    .join(",");
}
