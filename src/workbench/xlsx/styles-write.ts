import type { Document, Element } from "@xmldom/xmldom";
import type { CellFormat } from "../model/types";
import { argb } from "./colors";
import { builtInFormats, FIRST_OWN_FORMAT } from "./number-formats";
import { parseXml } from "./package";
import { attribute, child, children, escapeXml, ns, numeric, root } from "./xml";

const blank = `<styleSheet xmlns="${ns.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/**
 * The style part of a file while it is written: formats of the model become cell formats, each once. A format that
 * came from the file and was not changed keeps its own, with all that the model does not know of it.
 */
export class StyleSheet {
  readonly document: Document;
  private readonly indices = new Map<string, number>();
  private readonly ownFormats = new Map<string, number>();

  /** @param known what each cell format of the original means, as it was read */
  constructor(
    original: Document | undefined,
    private readonly known: readonly CellFormat[],
  ) {
    this.document = original ?? parseXml(blank, "styles");
    const own = child(root(this.document), "numFmts");
    for (const each of own === undefined ? [] : children(own, "numFmt")) {
      this.ownFormats.set(attribute(each, "formatCode") ?? "", numeric(each, "numFmtId") ?? 0);
    }
  }

  /** Index of the cell format for a format of the model. */
  indexOf(format: Readonly<CellFormat>): number {
    const base = format.fileStyle ?? 0;
    const key = keyOf(format);
    if (key === keyOf(this.known[base] ?? {}) || key === "{}") return key === "{}" ? 0 : base;
    const full = `${base} ${key}`;
    const known = this.indices.get(full);
    if (known !== undefined) return known;
    const index = this.add(base, format);
    this.indices.set(full, index);
    return index;
  }

  private add(base: number, format: Readonly<CellFormat>): number {
    const xfs = this.list("cellXfs");
    const from = children(xfs, "xf")[base];
    const xf = (from?.cloneNode(true) ?? this.create("xf")) as Element;
    xf.setAttribute("xfId", attribute(xf, "xfId") ?? "0");
    const set = (name: string, id: number) => {
      xf.setAttribute(name, String(id));
    };
    set("numFmtId", this.numberFormat(format.numberFormat));
    set("fontId", this.font(format, numeric(from, "fontId") ?? 0));
    set("fillId", format.fill === undefined ? 0 : this.fill(format.fill));
    set("borderId", format.borders === undefined ? 0 : this.border(format.borders));
    for (const apply of ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"]) {
      xf.setAttribute(`apply${apply}`, "1");
    }
    for (const old of children(xf)) {
      if (old.localName === "alignment" || old.localName === "protection") xf.removeChild(old);
    }
    this.append(xf, alignmentXml(format));
    if (format.locked === false) this.append(xf, '<protection locked="0"/>');
    return this.addTo(xfs, xf);
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined) return 0;
    for (const [id, known] of builtInFormats) if (known === code) return id;
    const known = this.ownFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.ownFormats.values()) + 1;
    const formats = this.list("numFmts");
    this.append(formats, `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    formats.setAttribute("count", String(children(formats).length));
    this.ownFormats.set(code, id);
    return id;
  }

  private font(format: Readonly<CellFormat>, base: number): number {
    const fonts = this.list("fonts");
    const standard = children(fonts, "font")[0];
    const from = children(fonts, "font")[base] ?? standard;
    const size = format.fontSize ?? numeric(child(standard, "sz"), "val") ?? 11;
    const name = format.fontName ?? attribute(child(standard, "name"), "val") ?? "Calibri";
    const color = format.fontColor === undefined ? "" : `<color rgb="${argb(format.fontColor)}"/>`;
    const kept = children(from ?? fonts).filter(
      ({ localName }) => localName === "u" || localName === "strike",
    );
    const text =
      (format.bold === true ? "<b/>" : "") +
      (format.italic === true ? "<i/>" : "") +
      kept.map(({ localName }) => `<${localName ?? ""}/>`).join("") +
      `<sz val="${size}"/>${color}<name val="${escapeXml(name)}"/><family val="2"/>`;
    return this.addTo(fonts, this.parse(`<font>${text}</font>`));
  }

  private fill(color: string): number {
    return this.addTo(
      this.list("fills"),
      this.parse(
        `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`,
      ),
    );
  }

  private border(borders: NonNullable<CellFormat["borders"]>): number {
    const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
      const border = borders[side];
      if (border === undefined) return `<${side}/>`;
      return `<${side} style="${escapeXml(border.style)}"><color rgb="${argb(border.color)}"/></${side}>`;
    });
    return this.addTo(
      this.list("borders"),
      this.parse(`<border>${sides.join("")}<diagonal/></border>`),
    );
  }

  /** Adds an item to a list, or finds the one that is the same; returns its index. */
  private addTo(list: Element, item: Element): number {
    list.appendChild(item);
    const items = children(list);
    list.setAttribute("count", String(items.length));
    return items.length - 1;
  }

  private list(name: string): Element {
    const sheet = root(this.document);
    const found = child(sheet, name);
    if (found !== undefined) return found;
    // Only the list of number formats may be missing; it comes first.
    return sheet.insertBefore(this.create(name), sheet.firstChild) as Element;
  }

  private create(name: string): Element {
    return this.document.createElementNS(ns.main, name);
  }

  private append(parent: Element, xml: string): void {
    if (xml !== "") parent.appendChild(this.parse(xml));
  }

  private parse(xml: string): Element {
    const parsed = root(parseXml(xml.replace(/^<(\w+)/, `<$1 xmlns="${ns.main}"`), "styles"));
    return this.document.importNode(parsed, true);
  }
}

/** What of a format decides whether two are the same: everything but where it came from. */
function keyOf(format: Readonly<CellFormat>): string {
  const entries = Object.entries(format).filter(([name]) => name !== "fileStyle");
  return JSON.stringify(
    Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1))),
  );
}

function alignmentXml(format: Readonly<CellFormat>): string {
  const { horizontal, vertical, wrap, indent } = format;
  const attributes =
    (horizontal === undefined || horizontal === "General"
      ? ""
      : ` horizontal="${horizontal.toLowerCase()}"`) +
    (vertical === undefined ? "" : ` vertical="${vertical.toLowerCase()}"`) +
    (wrap === true ? ' wrapText="1"' : "") +
    (indent === undefined ? "" : ` indent="${indent}"`);
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}
