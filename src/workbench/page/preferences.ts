import { pickLanguage, type Language } from "../../i18n/language";
import { selectElement } from "./element";

/**
 * Language and theme of the page: from the address, so that a view can be linked to, else what the browser prefers.
 * A change loads the page anew, as Excel starts anew in another language.
 */
export function preferences(): { language: Language; dark: boolean } {
  const asked = new URLSearchParams(location.search);
  const language = pickLanguage(asked.get("language") ?? navigator.language);
  const dark =
    (asked.get("theme") ??
      (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  document.documentElement.lang = language;
  document.body.classList.toggle("dark", dark);
  choose("language", language);
  choose("theme", dark ? "dark" : "light");
  return { language, dark };
}

function choose(name: "language" | "theme", value: string): void {
  const select = selectElement(name);
  if (name === "theme") {
    select.replaceChildren(...["light", "dark"].map((theme) => new Option(theme, theme)));
  }
  select.value = value;
  select.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set(name, select.value);
    location.assign(address);
  });
}
