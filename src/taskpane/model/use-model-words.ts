import { useContext } from "react";
import type { ColumnModel } from "../../plans/models/model";
import { inputNames } from "../../plans/models/source";
import { TextContext } from "../text/TextProvider";

/** An analysis' own words in the pane's language. */
export function useModelWords(model: ColumnModel) {
  const { language, dress } = useContext(TextContext);
  return {
    word: (key: string) => dress(model.texts[language][key] ?? key),
    input: (id: string) => dress(inputNames(model, id, language)[0] ?? id),
  };
}
