import { pickLanguage, type Language } from "../../i18n/language";
import { selectElement } from "./element";
import type { Say } from "./words";

export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
}

/** Language and theme: from the address, so that a view can be linked to, else what the browser prefers. */
export function preferred(): Preferences {
  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    language: pickLanguage(asked.get("language") ?? navigator.language),
    dark: theme === null ? prefersDark : theme === "dark",
  };
}

/** Calls back when the user picks another language or theme, and keeps the address in step. */
export function onPreference(listener: (preferences: Preferences) => void): void {
  for (const name of ["language", "theme"] as const) {
    selectElement(name).addEventListener("change", () => {
      const address = new URL(location.href);
      address.searchParams.set(name, selectElement(name).value);
      window.history.replaceState(null, "", address);
      listener(preferred());
    });
  }
}

/** Dresses the page, the grid and the pane excepted. */
export function applyPreferences({ language, dark }: Preferences, say: Say): void {
  document.documentElement.lang = language;
  document.documentElement.classList.toggle("dark", dark);
  const themes = (["light", "dark"] as const).map((theme) => new Option(say(theme), theme));
  selectElement("theme").replaceChildren(...themes);
  selectElement("theme").value = dark ? "dark" : "light";
  selectElement("language").value = language;
}
