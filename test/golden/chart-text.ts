import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";

/** The chart parts of a file, an element a line. */
export function chartParts(file: Uint8Array): string[] {
  return Object.entries(unzipSync(file))
    .filter(([path]) => /^xl\/(charts|drawings)\/[^/]+\.xml$/.test(path))
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([path, bytes]) => [`== ${path}`, ...lines(strFromU8(bytes))]);
}

function lines(xml: string): string[] {
  return likeTheFirst(withoutPoints(xml)).replaceAll("><", ">\n<").split("\n");
}

/** Points that the file keeps of the cells' values would repeat those: their number and a digest stand for them. */
function withoutPoints(xml: string): string {
  return xml.replaceAll(/(?:<c:pt idx="\d+">.*?<\/c:pt>)+/gs, (points) => {
    const count = points.split("<c:pt ").length - 1;
    const digest = createHash("sha256").update(points).digest("hex").slice(0, 12);
    return `<points count="${count}" digest="${digest}"/>`;
  });
}

/** Of labels that differ in point and position alone only the first is written out. */
function likeTheFirst(xml: string): string {
  const seen = new Set<string>();
  return xml.replaceAll(/<c:dLbl>.*?<\/c:dLbl>/gs, (label) => {
    const point = /<c:idx val="(\d+)"\/>/.exec(label)?.[1] ?? "";
    const position = /<c:dLblPos val="(\w+)"\/>/.exec(label)?.[1] ?? "";
    const rest = label
      .replace(/<c:idx val="\d+"\/>/, "")
      .replace(/<c:dLblPos val="\w+"\/>/, "")
      .replace(/ id="\{[^}]*\}"/, "");
    if (seen.has(rest)) return `<label point="${point}" position="${position}"/>`;
    seen.add(rest);
    return label;
  });
}
