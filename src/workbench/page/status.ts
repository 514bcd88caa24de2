import { element } from "./element";

/** Says in the footer what was done, or what could not be. */
export function tell(text: string, kind: "done" | "failed" = "done"): void {
  element("status").textContent = text;
  element("status").dataset.kind = kind;
}
