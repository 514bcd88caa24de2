import { placeMatrices } from "../../engine/models/matrices";
import { supplierTexts } from "../../i18n/models/supplier";
import { matrixModel } from "./matrix-model";

const { matrix, scale, cut } = placeMatrices.supplier;

/** How a customer's buyers see us: how much of their spend we get, and how much depends on what we supply. */
export const supplier = matrixModel({
  id: "supplier",
  matrix,
  bands: { x: ["high"], y: ["high"] },
  scale,
  cuts: { x: [cut.x], y: [cut.y] },
  live: (at) =>
    `KAM.PLACE("supplier",${at.column("x")},${at.column("y")},${at.setting("cut.x.high")},${at.setting("cut.y.high")},${at.setting("label.partner", "label.convenience")})`,
  texts: supplierTexts,
});
