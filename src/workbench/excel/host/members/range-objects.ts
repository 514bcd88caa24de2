import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./range-format";
import type { RangeTarget } from "./range-target";
import { bind, type HostType } from "./type";
import { worksheet } from "./worksheet";

/** The objects a range leads to by name. */
export const rangeObjects: NonNullable<HostType<RangeTarget>["objects"]> = {
  Format: (target) => bind(rangeFormat, target),
  DataValidation: (target) => bind(dataValidation, target),
  ConditionalFormats: (target) => bind(conditionalFormats, target),
  Worksheet: ({ sheet }) => bind(worksheet, sheet),
};
