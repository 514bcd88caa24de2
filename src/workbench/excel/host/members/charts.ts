import type { Chart, Sheet } from "../../model/types";
import { assertUnprotected } from "../cells/protection";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { chart, rawChart } from "./chart";
import { buildSeries } from "./chart-source";
import { chartType } from "./chart-types";
import { asChoice } from "./choice";
import { asRange } from "./find-range";
import { newChart } from "./new-chart";
import { bind, type HostObject, type HostType } from "./type";

const bound = (found: Chart): HostObject => bind(found.raw ? rawChart : chart, found);

function add(sheet: Sheet, args: Arguments): HostObject {
  assertUnprotected(sheet);
  const added = newChart(sheet, chartType(args.at(0)));
  const by = asChoice(args.textOr(2, "Auto"), ["Auto", "Columns", "Rows"] as const);
  buildSeries(added, asRange(args.object(1)), by);
  sheet.charts.push(added);
  return bound(added);
}

export const charts: HostType<Sheet> = {
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map(bound),
  item: (sheet, key, { strict }) => {
    if (strict && key === "") throw new HostError("InvalidArgument");
    const name = String(key).toLowerCase();
    const found =
      sheet.charts.find(({ id }) => id === key) ??
      sheet.charts.find((each) => each.name.toLowerCase() === name);
    return found ? bound(found) : null;
  },
  methods: { Add: add },
};
