import { useEffect, useState } from "react";
import type { ColumnModel } from "../../plans/models/model";
import type { Typed } from "../../plans/models/settings";
import type { ModelView } from "../ports";
import { usePane } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";

/** What an analysis finds in the workbook with what has been chosen here; null until it has been read. */
export function useModel(model: ColumnModel, typed: Typed): ModelView | null {
  const language = useLanguage();
  const { commands, state } = usePane();
  const [view, setView] = useState<ModelView | null>(null);
  const { book } = state;
  useEffect(() => {
    let wanted = true;
    void commands.readModel({ id: model.id, typed, language }).then((found) => {
      if (wanted && found !== null) setView(found);
    });
    return () => {
      wanted = false;
    };
    // The book is new whenever the workbook has been read again.
  }, [commands, model, typed, language, book]);
  return view?.id === model.id ? view : null;
}
