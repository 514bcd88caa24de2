import { useCallback, useContext } from "react";
import type { Catalogue, Params } from "../../i18n/message";
import { TextContext, type TextKey } from "./TextProvider";

export type Texts<Key extends string> = (key: TextKey<Key>, params?: Params) => string;

/** The texts of one catalogue in the pane's language. */
export function useText<Key extends string>(catalogue: Catalogue<Key>): Texts<Key> {
  const { language, speak } = useContext(TextContext);
  return useCallback(
    (key, params) => speak(catalogue, language, key, params),
    [catalogue, language, speak],
  );
}
