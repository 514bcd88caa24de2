import { lazy, type ComponentType } from "react";
import type { ScreenId } from "../state/state";
import { Home } from "../home/Home";

/** Home is there at once; every other screen comes when it is first asked for. */
export const screenOf: Readonly<Record<ScreenId, ComponentType>> = {
  home: Home,
  map: lazy(() => import("../adopt/AdoptTable")),
  factors: lazy(() => import("../factors/Factors")),
  matrix: lazy(() => import("../matrix/Matrix")),
  results: lazy(() => import("../results/Results")),
  card: lazy(() => import("../card/CustomerCard")),
  models: lazy(() => import("../model/Models")),
  round: lazy(() => import("../round/Round")),
  movement: lazy(() => import("../movement/Movement")),
  problems: lazy(() => import("../problems/Problems")),
  help: lazy(() => import("../help/Help")),
  settings: lazy(() => import("../settings/Settings")),
};
