import { runModel } from "../../src/excel";
import { renderSvg } from "../../src/plans/chart/svg";
import { models } from "../../src/plans/models";
import { writeWorkbook } from "../../src/workbench/excel/xlsx";
import { now } from "../excel/support";
import { openModelScene } from "../models/support";
import { chartPage, keepPictures } from "./page";
import { faultsOf } from "./validator";

/** Besides the portfolio's, which is drawn and looked at by itself. */
const drawn = models.flatMap((model) =>
  model.reads === "columns" && model.chart !== null ? [[model.id, model] as const] : [],
);

test.each(drawn)(
  "the chart of %s is valid, and LibreOffice draws it clear of the hints beside the settings",
  async (id, model) => {
    const { workbook } = await openModelScene(model, { customers: 40, seed: 3 });
    const { picture } = await runModel({ model, mode: "native", language: "en-US", now });
    if (picture === null) throw new Error("No chart");
    const file = await writeWorkbook(workbook);
    expect(await faultsOf(file)).toEqual([]);
    const page = await chartPage(file);
    await keepPictures(id, page, renderSvg(picture));
    expect(page.text).toContain(picture.title);
    expect(page.text).not.toContain("after a change");
    expect(page.text).not.toContain("is run again");
  },
);
