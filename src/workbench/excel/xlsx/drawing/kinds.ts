import type { Chart, ChartAxis, MarkerStyle, PointLabel } from "../../model/types";

type Pairs<Value extends string> = readonly (readonly [file: string, model: Value])[];

export const markers: Pairs<MarkerStyle> = [
  ["auto", "Automatic"],
  ["none", "None"],
  ["square", "Square"],
  ["diamond", "Diamond"],
  ["triangle", "Triangle"],
  ["x", "X"],
  ["star", "Star"],
  ["dot", "Dot"],
  ["dash", "Dash"],
  ["circle", "Circle"],
  ["plus", "Plus"],
];

export const labelPositions: Pairs<NonNullable<PointLabel["position"]>> = [
  ["r", "Right"],
  ["t", "Top"],
  ["l", "Left"],
  ["b", "Bottom"],
  ["ctr", "Center"],
];

export const tickLabels: Pairs<ChartAxis["tickLabelPosition"]> = [
  ["low", "Low"],
  ["high", "High"],
  ["nextTo", "NextToAxis"],
  ["none", "None"],
];

/** "tr" is the top right corner, which the model counts as right. */
export const legendPositions: Pairs<Chart["legend"]["position"]> = [
  ["t", "Top"],
  ["b", "Bottom"],
  ["l", "Left"],
  ["r", "Right"],
  ["tr", "Right"],
];

export function toModel<Value extends string>(
  pairs: Pairs<Value>,
  word: string | undefined,
): Value | undefined {
  return pairs.find(([file]) => file === word)?.[1];
}

export function toFile<Value extends string>(pairs: Pairs<Value>, value: Value): string {
  return pairs.find(([, model]) => model === value)?.[0] ?? value.toLowerCase();
}
