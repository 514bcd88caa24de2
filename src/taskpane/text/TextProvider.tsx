import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Language } from "../../i18n/language";
import { message, type Catalogue, type Params } from "../../i18n/message";

/** The keys a catalogue can be asked for; `key.one` and `key.other` are asked for as `key`. */
export type TextKey<Key extends string> = Parameters<typeof message<Key>>[2];

/** How a text is found; a test hands in a pseudo-language here. */
export type Speak = <Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
  key: TextKey<Key>,
  params?: Params,
) => string;

interface Speech {
  readonly language: Language;
  readonly speak: Speak;
}

export const TextContext = createContext<Speech>({ language: "en-US", speak: message });

interface Props {
  readonly language: Language;
  readonly speak?: Speak;
  readonly children: ReactNode;
}

/** Gives every screen below it one language; changing it changes every text in place. */
export function TextProvider({ language, speak = message, children }: Props) {
  const speech = useMemo(() => ({ language, speak }), [language, speak]);
  return <TextContext value={speech}>{children}</TextContext>;
}

export function useLanguage(): Language {
  return useContext(TextContext).language;
}
