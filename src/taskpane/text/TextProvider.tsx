import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Language } from "../../i18n/language";

interface Speech {
  readonly language: Language;
  /** Applied to every text last; a test hands in one that turns texts into a pseudo-language. */
  readonly dress: (text: string) => string;
}

const plain = (text: string) => text;

export const TextContext = createContext<Speech>({ language: "en-US", dress: plain });

interface Props {
  readonly language: Language;
  readonly dress?: Speech["dress"];
  readonly children: ReactNode;
}

/** Gives every screen below it one language; changing it changes every text in place. */
export function TextProvider({ language, dress = plain, children }: Props) {
  const speech = useMemo(() => ({ language, dress }), [language, dress]);
  return <TextContext value={speech}>{children}</TextContext>;
}

export function useLanguage(): Language {
  return useContext(TextContext).language;
}
