import { Link } from "@fluentui/react-components";
import { settingsTexts } from "../../i18n/pane/settings";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

/** Leads to the help with the cell functions, which is deployed beside the pane in each language. */
export function FunctionHelp() {
  const t = useText(settingsTexts);
  const language = useLanguage();
  return (
    <Link href={language === "en-US" ? "help.html" : `help.${language}.html`} target="_blank">
      {t("about.help")}
    </Link>
  );
}
