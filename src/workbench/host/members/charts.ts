import type { Sheet } from "../../model/types";
import type { HostType } from "./type";

export const charts: HostType<Sheet> = {
  name: "ChartCollection",
  items: () => [],
};
