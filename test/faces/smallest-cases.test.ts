import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import { readPortfolio, scoreWorkbook, type ScoreReport } from "../../src/excel";
import { message } from "../../src/i18n/message";
import { vocabulary } from "../../src/i18n/vocabulary";
import { writeModes } from "../../src/plans/settings/types";
import { createExcelPort } from "../../src/taskpane/excel-port";
import { labelsOf } from "../../src/taskpane/text/use-labels";
import { reportJson } from "../../src/workbench/cli/report";
import { scoring } from "../excel/support";
import {
  byEngine,
  byFunction,
  likeFunction,
  placed,
  problemColumn,
  resultsOf,
  shown,
} from "./faces";
import { openSmallest, smallestCases } from "./smallest-cases";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const language = "en-US";

/** What the pane shows of each customer: no number where there is an error. */
async function byPane(): Promise<unknown[][]> {
  const { input, settings } = await createExcelPort().read();
  const { attractiveness, advantage, cell } = scorePortfolio(input);
  const labels = labelsOf(settings.labels, (key) => message(vocabulary, language, key));
  return input.names.map((_, row) => [
    shown(attractiveness.score[row]),
    shown(advantage.score[row]),
    labels.label(cell[row] ?? NaN),
  ]);
}

/** What the command line tells other programs. */
function byCommand(report: ScoreReport): unknown[][] {
  const { customers } = reportJson(report) as {
    customers: { attractiveness: unknown; advantage: unknown; label: string }[];
  };
  return customers.map(({ attractiveness, advantage, label }) => {
    return [shown(attractiveness), shown(advantage), label];
  });
}

/** Where cells have an error, pane and command line have no number, and say what is wrong among the problems. */
const inWords = ([attractiveness, advantage, label]: readonly unknown[]) => {
  const number = (value: unknown) => (typeof value === "number" ? value : "");
  return [
    number(attractiveness),
    number(advantage),
    String(label).startsWith("#") ? "Not rated" : label,
  ];
};

test.each(smallestCases.map((smallest) => [smallest.rule, smallest] as const))(
  "%s",
  async (_, smallest) => {
    const { workbook } = await openSmallest(smallest);
    const source = await readPortfolio();
    const expected = smallest.expected.map((row) => row.map(shown));
    const engine = byEngine(source, scorePortfolio(source.input), language);
    expect(engine.map(placed)).toEqual(expected);
    if (smallest.distance !== undefined) expect(engine[0]?.[8]).toBe(shown(smallest.distance));
    expect(source.problems.map(({ code }) => code).sort()).toEqual([...smallest.problems].sort());
    expect(await byPane()).toEqual(expected.map(inWords));
    const said: Record<string, unknown[]> = {};
    for (const mode of writeModes) {
      const report = await scoreWorkbook(scoring({ mode, chart: false, consent: "overwrite" }));
      expect(byCommand(report)).toEqual(expected.map(inWords));
      const rows = resultsOf(workbook, language, expected.length, problemColumn);
      expect({ mode, rows: rows.map((row) => row.slice(0, problemColumn)) }).toEqual({
        mode,
        rows: engine,
      });
      said[mode] = rows.map((row) => row[problemColumn]);
    }
    expect(said.live).toEqual(said.values);
    if (smallest.told !== undefined) {
      for (const texts of Object.values(said)) {
        expect([...texts.keys()].filter((row) => texts[row] !== "")).toEqual(smallest.told);
      }
    }
    expect(byFunction(workbook, source)).toEqual(likeFunction(engine));
  },
);
