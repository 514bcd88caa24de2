import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { labelOf } from "../../../src/plans/settings/labels";
import { readPortfolio } from "../../../src/excel";
import type { Scalar } from "../../../src/workbench/excel/model/value";
import { openSession } from "../../../src/workbench/session";
import { readWorkbook } from "../../../src/workbench/excel/xlsx";
import { ownFolder } from "./own-folder";

interface Said {
  readonly name: string;
  readonly attractiveness: number | null;
  readonly advantage: number | null;
  readonly label: string;
}

const { folder } = ownFolder("one-engine");

/** From the sources, as `npm run kam` runs it; the other tests run what is bundled of them. */
function scoreByCommand(sample: string, out: string): Said[] {
  const args = ["score", sample, "--out", out, "--json", "--force"];
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/workbench/cli/main.ts", ...args],
    { encoding: "utf8" },
  );
  expect(status).toBe(0);
  const { customers } = JSON.parse(stdout) as { customers: Said[] };
  return customers.map(({ name, attractiveness, advantage, label }) => {
    return { name, attractiveness, advantage, label };
  });
}

const numberOrNull = (value: Scalar | undefined) => (typeof value === "number" ? value : null);

test.each(["samples/portfolio.xlsx", "samples/wholesale.xlsx"])(
  "cells, pane code and command line say the same of every customer in %s, to the last digit",
  async (sample) => {
    const out = join(folder, "scored.xlsx");
    const byCommand = scoreByCommand(sample, out);

    const { workbook } = await readWorkbook(readFileSync(out));
    openSession(workbook);
    const results = workbook.sheet("Results")!;
    // Written anew, so that the cells' own formulas answer and not what the file remembers of them.
    for (let column = 0; column < 11; column++) {
      results.setFormula(4, column, results.formula(4, column)!);
    }
    const rows = results.values({ top: 4, left: 0, bottom: 3 + byCommand.length, right: 5 });
    const byCells = rows.map(([name, attractiveness, advantage, , , label]) => ({
      name,
      attractiveness: numberOrNull(attractiveness),
      advantage: numberOrNull(advantage),
      label,
    }));
    expect(byCells).toEqual(byCommand);

    const { input, settings } = await readPortfolio();
    const { attractiveness, advantage, cell } = scorePortfolio(input);
    const orNull = (value: number | undefined) => (Number.isNaN(value) ? null : value);
    const byPane = input.names.map((name, i) => ({
      name,
      attractiveness: orNull(attractiveness.score[i]),
      advantage: orNull(advantage.score[i]),
      label: labelOf(settings.labels, cell[i]!),
    }));
    expect(byPane).toEqual(byCommand);
  },
);
