import { readSheets } from "../../excel";
import { audit as texts } from "../../i18n/audit";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { audit as auditSheets, type Audit, type AuditFinding, type Moved } from "../../plans/audit";
import { labelOf } from "../../plans/settings/labels";
import { defaultsIn } from "../../plans/settings/specs";
import { print, printJson } from "../terminal";
import { openFile } from "./open";
import { operand } from "./operand";
import type { Options } from "./options";
import { exitCode, type ExitCode } from "./outcome";
import { placeText } from "./own-table/decide";

/** Says what is wrong in the scoring tables of a file, and what mending it changes; nothing is written. */
export async function audit(options: Options): Promise<ExitCode> {
  const { language } = options;
  const file = operand(options, "<in.xlsx|in.csv>");
  await openFile(file, language, true);
  const { sheets } = await readSheets();
  const found = auditSheets(sheets, defaultsIn(language), language);
  if (options.json) printJson({ tables: found.map(auditJson) }, 1);
  else {
    const lines = found.flatMap((one) => auditLines(one, file, language));
    print(lines.length === 0 ? [message(texts, language, "none")] : lines);
  }
  const isWrong = found.some(({ findings }) => findings.length > 0);
  return isWrong ? exitCode.problems : exitCode.done;
}

function auditJson({ sheet, range, findings, effect }: Audit): object {
  return { sheet, range, findings, ...effect };
}

function auditLines(one: Audit, file: string, language: Language): string[] {
  const { sheet, range, findings, effect, proposal } = one;
  const place = `${sheet}!${range}`;
  const say = (key: Parameters<typeof message<keyof (typeof texts)["en-US"]>>[2], params = {}) =>
    message(texts, language, key, params);
  const { labels } = defaultsIn(language);
  const label = (code: number) => labelOf(labels, code);
  const moves = (key: "rank" | "quadrant", moved: readonly Moved[]) =>
    moved.map(({ name, from, to }) =>
      key === "rank"
        ? `    ${say("rank", { name, from, to })}`
        : `    ${say("quadrant", { name, from: label(from), to: label(to) })}`,
    );
  const { ranks, quadrants } = effect;
  const hasTotals = proposal?.columns.some(({ role }) => role === "total") ?? false;
  const isUnexplained = findings.some(({ code }) => code === "total-unexplained");
  return [
    say("table", { place }),
    ...(findings.length === 0
      ? [`  ${say("clean")}`]
      : [
          `  ${say("found", { count: findings.length })}`,
          ...findings.map((finding) => `    ${findingText(finding, language)}`),
        ]),
    ...(ranks.length > 0
      ? [`  ${say("ranks", { count: ranks.length })}`, ...moves("rank", ranks)]
      : hasTotals && findings.length > 0 && !isUnexplained
        ? [`  ${say("sameRanks")}`]
        : []),
    ...(quadrants.length > 0
      ? [`  ${say("quadrants", { count: quadrants.length })}`, ...moves("quadrant", quadrants)]
      : []),
    ...(proposal === null ? [] : [`  ${say("use", { file, place: placeText(proposal) })}`]),
  ];
}

function findingText(finding: AuditFinding, language: Language): string {
  return message(texts, language, finding.code, { ...finding });
}
