import { useEffect, useState } from "react";
import { usePane } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { ribbonEvents, type Availability, type PaneRequest, type PaneTask } from "./ribbon-events";

/** Does what the ribbon asks once the workbook has been read, and tells the ribbon what there is to work on. */
export function useRibbon(): void {
  const { state, dispatch, commands } = usePane();
  const run = useTask();
  const [waiting, setWaiting] = useState<PaneRequest | null>(null);
  const ready = state.phase === "ready";

  useEffect(() => {
    const receive = (event: Event) => {
      setWaiting((event as CustomEvent<PaneRequest>).detail);
    };
    document.addEventListener(ribbonEvents.request, receive);
    document.dispatchEvent(new Event(ribbonEvents.ready));
    return () => {
      document.removeEventListener(ribbonEvents.request, receive);
    };
  }, []);

  useEffect(() => {
    if (waiting === null || !ready) return;
    setWaiting(null);
    dispatch({ type: "screenShown", screen: waiting.screen });
    if (waiting.screen === "card") void commands.followSelection();
    if (waiting.task !== null) run(waiting.task);
  }, [waiting, ready, dispatch, commands, run]);

  useAvailability();
}

function useTask(): (task: PaneTask) => void {
  const { state, commands, dispatch } = usePane();
  const language = useLanguage();
  const mode = state.book?.summary.settings.writeMode ?? "live";
  return (task) => {
    switch (task.kind) {
      case "score":
      case "chart":
        // Without tables of the product's own there may be one of the user's.
        if (state.book?.scored == null) {
          dispatch({ type: "screenShown", screen: "map" });
          return;
        }
        return void commands.score({ kind: task.kind, mode, language });
      case "freeze":
        return void commands.score({ kind: "score", mode: "values", language });
      case "template":
        return void commands.insertTemplate({ template: task.template, language, form: false });
      case "form":
        return void commands.insertTemplate({ template: "standard", language, form: true });
    }
  };
}

function useAvailability(): void {
  const { book } = usePane().state;
  const scorable = book?.scored != null;
  const scored = book?.summary.results?.mode === "live";
  useEffect(() => {
    const detail: Availability = { scorable, scored };
    document.dispatchEvent(new CustomEvent(ribbonEvents.workbook, { detail }));
  }, [scorable, scored]);
}
