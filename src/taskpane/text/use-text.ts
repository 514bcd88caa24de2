import { useCallback, useContext } from "react";
import { message, type Catalogue, type Params } from "../../i18n/message";
import { TextContext } from "./TextProvider";

/** The keys a catalogue can be asked for; `key.one` and `key.other` are asked for as `key`. */
export type TextKey<Key extends string> = Parameters<typeof message<Key>>[2];

export type Texts<Key extends string> = (key: TextKey<Key>, params?: Params) => string;

/** The texts of one catalogue in the pane's language. */
export function useText<Key extends string>(catalogue: Catalogue<Key>): Texts<Key> {
  const { language, dress } = useContext(TextContext);
  return useCallback(
    (key, params) => dress(message(catalogue, language, key, params)),
    [catalogue, language, dress],
  );
}
