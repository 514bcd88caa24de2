import { useCallback, useContext } from "react";
import type { Problem } from "../../engine/problems";
import { describeProblem, type Description } from "../../i18n/problems/describe";
import { TextContext } from "./TextProvider";

/** What a problem says and how to mend it, in the pane's language. */
export function useDescription(): (problem: Problem) => Description {
  const { language, dress } = useContext(TextContext);
  return useCallback(
    (problem) => {
      const { severity, text, remedy } = describeProblem(problem, language);
      return { severity: dress(severity), text: dress(text), remedy: dress(remedy) };
    },
    [language, dress],
  );
}
