import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import { readPortfolio, scoreWorkbook } from "../../src/excel";
import { now } from "../excel/support";
import { byEngine, byFunction, likeFunction, problemColumn, resultsOf } from "./faces";
import { drawWorkbook } from "./random-workbook";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const workbooks = 200;
const seeds = Array.from({ length: workbooks }, (_, seed) => seed);
const parts = 10;

test.each(Array.from({ length: parts }, (_, part) => part))(
  "engine, live, native and frozen results and KAM.PORTFOLIO agree cell by cell (part %d of the drawn workbooks)",
  async (part) => {
    for (const seed of seeds.filter((each) => each % parts === part)) {
      const { workbook, language } = await drawWorkbook(seed);
      const source = await readPortfolio();
      const expected = byEngine(source, scorePortfolio(source.input), language);
      const count = expected.length;
      const said: Record<string, unknown[]> = {};
      for (const mode of ["live", "native", "values"] as const) {
        await scoreWorkbook({ mode, language, now, chart: false, consent: "overwrite" });
        const rows = resultsOf(workbook, language, count, problemColumn);
        expect({ seed, mode, rows: rows.map((row) => row.slice(0, problemColumn)) }).toEqual({
          seed,
          mode,
          rows: expected,
        });
        said[mode] = rows.map((row) => row[problemColumn]);
      }
      expect({ seed, said: said.live }).toEqual({ seed, said: said.values });
      expect({ seed, rows: byFunction(workbook, source) }).toEqual({
        seed,
        rows: likeFunction(expected),
      });
    }
  },
);
