import { readWorkbook, writeWorkbook } from "../../../../../src/workbench/excel/xlsx";
import { edited, elementOf, find, partOf, textAt } from "../package";
import { sampleChart } from "./sample-chart";

const chartPath = "xl/charts/chart1.xml";

/** The same chart in other words: `c:` before each name becomes what another program writes. */
async function fileWith(prefix: string): Promise<Uint8Array> {
  const file = await writeWorkbook(sampleChart("XYScatter").workbook);
  const xml = partOf(file, chartPath)
    .replaceAll("<c:", `<${prefix}`)
    .replaceAll("</c:", `</${prefix}`)
    .replace("xmlns:c=", prefix === "" ? "xmlns=" : `xmlns:${prefix.slice(0, -1)}=`);
  return edited(file, [chartPath, /^[^]*$/, xml]);
}

test.each(["", "chart:"])(
  "a chart whose names begin with %j stays one when its values follow an edit",
  async (prefix) => {
    const original = await fileWith(prefix);
    const { workbook } = await readWorkbook(original);
    workbook.sheet("Chart data")?.setValue(0, 3, "Hound");
    const chart = elementOf(await writeWorkbook(workbook, original), chartPath);
    const dog = find(chart, "chart", "plotArea", "scatterChart", "ser")[1];
    if (dog === undefined) throw new Error("The second series is gone");
    const [cache] = find(dog, "tx", "strRef", "strCache");
    expect(cache?.namespaceURI).toBe(chart.namespaceURI);
    expect(textAt(dog, "tx", "strRef", "strCache", "pt", "v")).toBe("Hound");
    const [labels] = find(dog, "extLst", "ext", "datalabelsRange", "dlblRangeCache");
    const points = labels === undefined ? [] : find(labels, "ptCount");
    expect(points.map(({ namespaceURI }) => namespaceURI)).toEqual(
      points.map(() => chart.namespaceURI),
    );
  },
);
