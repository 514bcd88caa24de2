import { mkdir, writeFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { partWith, replaceIn } from "./package";
import { convert, lookAtLastPage, type Page } from "./soffice";

const FOLDER = "out/charts";

/** The page that the chart's sheet prints on by itself, the chart shrunk to it. */
export async function chartPage(file: Uint8Array): Promise<Page> {
  const sheet = partWith(file, "<drawing ");
  const landscape = '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="1"/>';
  const fit = '<pageSetUpPr fitToPage="1"/></sheetPr>';
  const change = (text: string) =>
    text
      .replace(/<pageSetUpPr[^>]*\/>|<pageSetup [^>]*\/>|<printOptions[^>]*\/>/g, "")
      .replace(/<headerFooter.*?<\/headerFooter>|<(row|col)Breaks.*?<\/\1Breaks>/gs, "")
      .replace(/<sheetPr\s*\/>/, "<sheetPr></sheetPr>")
      .replace(/(<sheetPr[^/>]*>.*?)<\/sheetPr>|(?=<dimension)/s, (found, inner?: string) =>
        inner === undefined ? `<sheetPr>${fit}${found}` : inner + fit,
      )
      .replace(/<drawing /, `${landscape}$&`);
  const alone = onlySheet(replaceIn(file, sheet, /^.*$/s, change), sheet);
  return lookAtLastPage(await convert(alone, "pdf"));
}

/** Hidden sheets are not printed. */
function onlySheet(file: Uint8Array, part: string): Uint8Array {
  const rels = strFromU8(unzipSync(file)["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const target = part.slice("xl/".length);
  const link = rels.split("<Relationship ").find((each) => each.includes(`"${target}"`)) ?? "";
  const id = /Id="([^"]*)"/.exec(link)?.[1] ?? "";
  const hide = (sheet: string) =>
    sheet.includes(`"${id}"`) ? sheet : sheet.replace("<sheet ", '<sheet state="hidden" ');
  return replaceIn(file, "xl/workbook.xml", /^.*$/s, (text) =>
    text
      .replace(/ state="[^"]*"/g, "")
      .replace(/ activeTab="[^"]*"/g, "")
      .replace(/<sheet [^>]*>/g, hide),
  );
}

/** Keeps a chart as LibreOffice draws it and as the pane does, side by side, to be looked at. */
export async function keepPictures(name: string, { png }: Page, svg: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}/${name}.png`, png);
  await writeFile(`${FOLDER}/${name}.svg`, svg);
}
