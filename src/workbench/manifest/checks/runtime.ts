import { attribute, childrenOf, named } from "../xml";
import type { Check } from "./context";

/**
 * Functions, commands and pane share one runtime. Where the three resids differ, Excel says nothing and loads the page
 * several times, each with a state of its own.
 */
export const checkRuntime: Check = (root) => {
  const [runtime] = named(root, "Runtime");
  const page = named(root, "Page").flatMap(childrenOf)[0];
  const [functionFile] = named(root, "FunctionFile");
  const [resid, ...others] = [runtime, page, functionFile].map((element) =>
    element === undefined ? "" : attribute(element, "resid"),
  );
  const lifetime = runtime === undefined ? "" : attribute(runtime, "lifetime");
  return [
    ...(resid !== "" && others.every((other) => other === resid)
      ? []
      : ["Runtime, Page and FunctionFile must refer to the same page"]),
    ...(lifetime === "long" ? [] : [`The lifetime of the runtime is "${lifetime}", not "long"`]),
  ];
};
