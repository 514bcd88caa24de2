import { loadPort } from "./load-port";
import { createRoot } from "react-dom/client";
import { pickLanguage } from "../i18n/language";
import { Start } from "./app/Start";

/** Null where Office.js is missing or no Excel is around it. */
async function findExcel(): Promise<Office.Context | null> {
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? Office.context : null;
}

const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no place for the pane");
const root = createRoot(place);
const excel = await findExcel();
const language = pickLanguage(excel?.displayLanguage ?? navigator.language);
root.render(<Start language={language} port={excel === null ? null : "loading"} />);
if (excel !== null) root.render(<Start language={language} port={await loadPort()} />);
