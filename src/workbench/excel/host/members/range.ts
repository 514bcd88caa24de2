import type { RangeTarget } from "./range-target";
import type { HostType } from "./type";
import { rangeEdits } from "./range-edits";
import { rangeNavigation } from "./range-navigation";
import { rangeObjects } from "./range-objects";
import { rangeScalars } from "./range-scalars";

export const range: HostType<RangeTarget> = {
  name: "Range",
  scalars: rangeScalars,
  objects: rangeObjects,
  methods: { ...rangeNavigation, ...rangeEdits },
};
