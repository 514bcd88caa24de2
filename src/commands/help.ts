import { pickLanguage } from "../i18n/language";

/** Opens the help page of the interface's language in the browser. */
export function openHelp(): Promise<void> {
  const language = pickLanguage(Office.context.displayLanguage);
  const page = language === "en-US" ? "help.html" : `help.${language}.html`;
  const address = new URL(page, window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    window.open(address, "_blank", "noopener");
  }
  return Promise.resolve();
}
