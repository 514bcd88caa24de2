import { axes } from "../../engine/portfolio/axes";
import { listSnapshots, writeMovement, type MovementReport } from "../../excel";
import type { Language } from "../../i18n/language";
import { formatNumber, message } from "../../i18n/message";
import { movementSheetTexts } from "../../i18n/movement";
import { movementCli } from "../../i18n/movement-cli";
import { renderSvg } from "../../plans/chart/svg";
import { dateName } from "../../plans/movement/words";
import { labelled } from "../../plans/settings/labels";
import { print, printJson } from "../terminal";
import { alignColumns } from "./columns";
import { finite } from "./finite";
import { moverLines } from "./mover-lines";
import { operand } from "./operand";
import type { Options } from "./options";
import { CouldNot, exitCode, type ExitCode } from "./outcome";
import { saveBeside } from "./save-beside";
import { wroteLines } from "./wrote";

/** Movers that are printed; the workbook holds all. */
const MOST_ROWS = 20;

/** What stands for how the customers stand now, in place of a day. */
const TODAY = "today";

/** Compares two snapshots, or one and today, and saves who moved and why. */
export async function movement(options: Options): Promise<ExitCode> {
  const { language, mode, json, svg } = options;
  const file = operand(options, "<in.xlsx>");
  const { result, written } = await saveBeside(
    {
      file,
      ending: "movement",
      work: async (asked) =>
        writeMovement({ ...asked, ...(await datesOf(options)), mode, now: new Date() }),
      besides: svg === undefined ? [] : [{ file: svg }],
      contents: ({ picture }) =>
        svg === undefined ? [] : [{ file: svg, content: renderSvg(picture, { language }) }],
    },
    options,
  );
  if (json) printJson(asJson(result), 1);
  else {
    print([...describe(result, language), ...wroteLines(written, language)]);
  }
  return exitCode.done;
}

/** Left out: from the latest snapshot to today. */
async function datesOf({ from, to, language }: Options) {
  const heads = await listSnapshots();
  const keys = heads.map(({ key }) => key);
  const named = (given: string): string | null => {
    if (given === TODAY) return null;
    if (keys.includes(given)) return given;
    const allowed = [TODAY, ...keys].join(", ");
    throw new CouldNot([message(movementCli, language, "noSnapshot", { value: given, allowed })]);
  };
  const latest = heads.find(({ forecast }) => !forecast)?.key;
  const start = from ?? latest;
  if (start === undefined) throw new CouldNot([message(movementCli, language, "noSnapshots")]);
  return { from: named(start), to: named(to ?? TODAY) };
}

function describe({ reading }: MovementReport, language: Language): string[] {
  const { from, to, comparison } = reading;
  const texts = movementSheetTexts[language];
  const { movers, newcomers, leavers, counts } = comparison;
  const names = { from: dateName(from, language), to: dateName(to, language) };
  const lines = [...labelled.map((one) => from.labels[one]), texts.newcomers];
  const heads = [...labelled.map((one) => to.labels[one]), texts.leavers];
  const labels = { from: from.labels, to: to.labels };
  const shown = movers.slice(0, MOST_ROWS);
  return [
    message(movementSheetTexts, language, "dates", names),
    ...alignColumns([
      [texts.corner, ...heads],
      ...lines.map((line, r) => [
        line,
        ...heads.map((_, c) => formatNumber(counts[r]?.[c] ?? 0, language)),
      ]),
    ]),
    message(movementCli, language, "moved", {
      count: movers.length,
      newcomers: newcomers.length,
      leavers: leavers.length,
    }),
    ...(shown.length === 0 ? [] : moverLines(shown, labels, language)),
    ...(movers.length > MOST_ROWS
      ? [message(movementCli, language, "more", { count: movers.length - MOST_ROWS })]
      : []),
  ];
}

function asJson({ reading, sheet }: MovementReport): unknown {
  const { from, to, comparison } = reading;
  const { counts, movers, newcomers, leavers } = comparison;
  const places = [...labelled];
  return {
    from: from.key === "" ? TODAY : from.key,
    to: to.key === "" ? TODAY : to.key,
    sheet,
    places: [...places, "elsewhere"],
    counts,
    movers: movers.map((mover) => ({
      name: mover.name,
      size: finite(mover.size),
      from: places[mover.from],
      to: places[mover.to],
      ...Object.fromEntries(
        axes.map((axis) => [
          axis,
          {
            before: finite(mover.before[axis]),
            after: finite(mover.after[axis]),
            why: mover.why[axis],
          },
        ]),
      ),
    })),
    newcomers: newcomers.map(({ name, place }) => ({ name, place: places[place] })),
    leavers: leavers.map(({ name, place }) => ({ name, place: places[place] })),
  };
}
