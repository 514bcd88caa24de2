import { createRoot } from "react-dom/client";
import { pickLanguage } from "../i18n/language";
import { Start } from "./app/Start";
import { opened } from "./open-workbook";

const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no place for the pane");
const workbook = await opened;
const language = pickLanguage(workbook?.context.displayLanguage ?? navigator.language);
createRoot(place).render(<Start language={language} port={workbook?.port ?? null} />);
