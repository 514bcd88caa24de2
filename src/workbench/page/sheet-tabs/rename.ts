import type { FUniver } from "@univerjs/core/facade";
import { focusGrid } from "../focus-grid";
import { sheetOf } from "./tabs";

/** Whether the tab's name is being typed. */
export const isEdited = (tab: HTMLElement): boolean =>
  tab.querySelector("[contenteditable]") !== null;

/** Lets the user type over the name on a sheet's tab: Enter or a click elsewhere takes it, Escape does not. */
export function editName(api: FUniver, tab: HTMLElement): void {
  const label = tab.querySelector("span");
  if (label === null || isEdited(tab)) return;
  const before = label.textContent;
  const over = new AbortController();
  const { signal } = over;
  const finish = (taken: boolean) => {
    if (signal.aborted) return;
    over.abort();
    const name = label.textContent.replace(/\s+/g, " ").trim();
    label.removeAttribute("contenteditable");
    // The grid writes the new name itself, once the sheet has it.
    label.textContent = before;
    focusGrid();
    if (!taken || name === before) return;
    void api.executeCommand("sheet.command.set-worksheet-name", { subUnitId: sheetOf(tab), name });
  };
  const onKey = (event: KeyboardEvent) => {
    // The tabs and the grid read keys too.
    event.stopPropagation();
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    finish(event.key === "Enter");
  };
  label.addEventListener("keydown", onKey, { signal });
  label.addEventListener(
    "blur",
    () => {
      finish(true);
    },
    { signal },
  );
  label.contentEditable = "plaintext-only";
  label.focus();
  getSelection()?.selectAllChildren(label);
}
