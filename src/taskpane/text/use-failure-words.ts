import { shellTexts } from "../../i18n/pane/shell";
import type { Failure } from "../ports";
import { useText } from "./use-text";

export interface FailureWords {
  readonly what: string;
  readonly remedy: string;
}

/** What went wrong and how to mend it; a code without words of its own gets the general ones. */
export function useFailureWords(): (failure: Failure) => FailureWords {
  const t = useText(shellTexts);
  return () => ({ what: t("failed.title"), remedy: t("failed.body") });
}
