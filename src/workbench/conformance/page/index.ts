import { pickLanguage } from "../../../i18n/language";
import { scripts } from "../scripts";
import { showPage } from "./show-page";

const { displayLanguage } = await Office.onReady().then(() => Office.context);
const language = pickLanguage(displayLanguage);
document.documentElement.lang = language;
const main = document.querySelector("main");
if (main !== null) showPage(main, scripts, language);
