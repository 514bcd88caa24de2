import { useEffect, type Dispatch } from "react";
import type { WorkbookPort } from "../ports";
import type { Commands } from "./commands";
import type { PaneEvent } from "./reducer";

/** Typing and pasting come as a burst of events: the workbook is read when they pause. */
const PAUSE_MS = 300;

/** Reads the workbook again when it changes, and follows the selected customer. */
export function useWorkbookEvents(
  port: WorkbookPort,
  commands: Commands,
  dispatch: Dispatch<PaneEvent>,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const offChange = port.onChange((place) => {
      if (place !== null) dispatch({ type: "workbookChanged", place, at: new Date() });
      clearTimeout(timer);
      timer = setTimeout(() => void commands.refresh(), PAUSE_MS);
    });
    const offSelection = port.onSelection(({ customer }) => {
      if (customer !== null) dispatch({ type: "customerChosen", customer });
    });
    return () => {
      clearTimeout(timer);
      offChange();
      offSelection();
    };
  }, [port, commands, dispatch]);
}
