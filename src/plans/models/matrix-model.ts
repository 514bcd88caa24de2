import type { Scale } from "../../engine/factors/types";
import type { CutRule } from "../../engine/matrix/cuts";
import { NOT_RATED, type Matrix } from "../../engine/matrix/define-matrix";
import { placeAll } from "../../engine/matrix/place";
import { roundScore } from "../../engine/round";
import type { Catalogue } from "../../i18n/message";
import { faultOf } from "./faults";
import {
  defineModel,
  type ColumnModel,
  type ColumnSpec,
  type InputValues,
  type ModelTextKey,
  type Refs,
  type SettingSpec,
} from "./model";
import { customerColumn } from "./shared-columns";

type Side = "x" | "y";
type Cut<Band extends string> = `cut.${Side}.${Band}`;
type Setting = string;
type Column = "customer" | Side | "cell" | `distance.${Side}`;

/** What a model of a matrix must be called: cuts are named by the band that begins there, labels by their cell. */
type MatrixTextKey<Cell extends string, Band extends string> = ModelTextKey<
  Side,
  Readonly<Record<Cut<Band>, { kind: "cut"; usual: CutRule; of: Side; scale: Scale }>> &
    Readonly<Record<`label.${Cell}`, { kind: "label" }>>,
  Column
>;

interface Placed {
  readonly names: readonly string[];
  readonly inputs: Readonly<Record<Side, InputValues>>;
  readonly cuts: Readonly<Record<Side, readonly number[]>>;
  readonly codes: Uint8Array;
  readonly labels: readonly string[];
}

/** A model that places customers in a matrix by two of their columns: cuts and labels are its settings. */
export function matrixModel<Cell extends string, const Band extends string>(spec: {
  readonly id: string;
  readonly matrix: Matrix<Cell>;
  /** The bands above the lowest, from the lowest up; each begins at a cut. */
  readonly bands: { readonly x: readonly Band[]; readonly y: readonly Band[] };
  readonly scale: Readonly<Record<Side, Scale>>;
  /** Where each of the bands begins. */
  readonly cuts: { readonly x: readonly CutRule[]; readonly y: readonly CutRule[] };
  /** The live formula of the cell's label, where a function gives it. */
  readonly live?: (at: Refs<Side, Setting, Column>) => string;
  readonly texts: Catalogue<MatrixTextKey<NoInfer<Cell>, NoInfer<Band>>>;
}): ColumnModel {
  const { matrix, scale } = spec;
  const cutIds = (side: Side) => spec.bands[side].map((band) => `cut.${side}.${band}`);
  const labelId = (cell: string) => `label.${cell}`;
  const cutSettings = (["x", "y"] as const).flatMap((side) =>
    cutIds(side).map((id, i): [string, SettingSpec] => [
      id,
      { kind: "cut", usual: spec.cuts[side][i] ?? "midpoint", of: side, scale: scale[side] },
    ]),
  );
  const labelSettings = matrix.order.map((cell): [string, SettingSpec] => [
    labelId(cell),
    { kind: "label" },
  ]);
  const own = columns(matrix, cutIds, labelId);
  return defineModel<Placed>()<
    Readonly<Record<Side, { scale: Scale }>>,
    Readonly<Record<string, SettingSpec>>,
    Column
  >({
    id: spec.id,
    inputs: { x: { scale: scale.x }, y: { scale: scale.y } },
    settings: Object.fromEntries([...cutSettings, ...labelSettings]),
    compute: ({ names, inputs, settings }) => {
      const cuts = {
        x: cutIds("x").map((id) => Number(settings[id])),
        y: cutIds("y").map((id) => Number(settings[id])),
      };
      const codes = placeAll(matrix, inputs.x.numbers, inputs.y.numbers, cuts, "high");
      const labels = matrix.order.map((cell) => String(settings[labelId(cell)]));
      return { names, inputs, cuts, codes, labels };
    },
    columns:
      spec.live === undefined
        ? own
        : { ...own, cell: { ...own.cell, formula: { live: spec.live, native: own.cell.formula } } },
    chart: {
      kind: "matrix",
      x: "x",
      y: "y",
      cell: "cell",
      cells: matrix.cells.map((row) => row.map(labelId)),
      cuts: { x: cutIds("x"), y: cutIds("y") },
      scale,
    },
    texts: spec.texts,
  });
}

type At = Refs<Side, Setting, Column>;
type Own = ColumnSpec<At, At, Placed>;
type OneFormula = (at: At) => string;

function columns(
  matrix: Matrix,
  cutIds: (side: Side) => readonly string[],
  labelId: (cell: string) => string,
): Readonly<Record<Column, Own & { readonly formula: OneFormula }>> {
  const measure = (side: Side) => ({
    kind: "score" as const,
    // Of the settings above, the label in use stands there.
    width: 115,
    formula: (at: At) => at.number(side),
    value: ({ inputs }: Placed, row: number) => inputs[side].shown[row],
  });
  /** From the cut that the customer is nearest to in its own favour: the one below it, or the first above. */
  const distance = (side: Side) => ({
    kind: "signed" as const,
    width: 100,
    formula: (at: At) => {
      const value = at.column(side);
      const nearest = cutIds(side)
        .slice(1)
        .reduce(
          (lower, id) => `IF(${value}>=${at.setting(id)},${at.setting(id)},${lower})`,
          at.setting(cutIds(side)[0] ?? ""),
        );
      return `IF(${value}="","",ROUND(${value}-${nearest},10))`;
    },
    value: ({ inputs, cuts }: Placed, row: number) => {
      const shown = inputs[side].shown[row];
      if (typeof shown !== "number") return shown;
      const nearest = cuts[side].findLast((cut) => shown >= cut) ?? cuts[side][0] ?? NaN;
      return roundScore(shown - nearest);
    },
  });
  const band = (at: At, side: Side) =>
    cutIds(side)
      .map((id) => `(ROUND(${at.column(side)},10)>=${at.setting(id)})`)
      .join("+");
  return {
    customer: customerColumn,
    x: measure("x"),
    y: measure("y"),
    cell: {
      kind: "label",
      formula: (at) => {
        const labels = Array.from(matrix.codes, (code) =>
          at.setting(labelId(matrix.order[code] ?? "")),
        );
        const place = `1+${band(at, "x")}+${matrix.x.bands.length}*(${band(at, "y")})`;
        return `IF((${at.column("x")}="")+(${at.column("y")}=""),"",CHOOSE(${place},${labels.join(",")}))`;
      },
      value: ({ inputs, codes, labels }, row) => {
        const code = codes[row] ?? NOT_RATED;
        return faultOf([inputs.x, inputs.y], row) ?? labels[code];
      },
    },
    "distance.x": distance("x"),
    "distance.y": distance("y"),
  };
}
