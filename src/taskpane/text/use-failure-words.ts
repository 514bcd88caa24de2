import { useContext } from "react";
import { describeError } from "../../i18n/errors";
import type { Failure } from "../ports";
import { TextContext } from "./TextProvider";

/** What went wrong and how to mend it, in the pane's language. */
export function useFailureWords(): (failure: Failure) => { what: string; remedy: string } {
  const { language, dress } = useContext(TextContext);
  return ({ code, params }) => {
    const { text, remedy } = describeError(code, language, params);
    return { what: dress(text), remedy: dress(remedy) };
  };
}
