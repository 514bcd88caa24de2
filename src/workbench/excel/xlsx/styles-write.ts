import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import type { CellFormat } from "../model/types";
import { element, need, setAttribute } from "./child-order";
import { formatKey, normalFormat } from "./normal-format";
import { builtInFormats, FIRST_OWN_FORMAT } from "./number-formats";
import { parseXml } from "./xml-tree";
import { patchAlignment, patchBorder, patchFont, solidFill } from "./style-parts";
import { attribute, children, escapeXml, flag, ns, numeric, root } from "./xml";

const blank = `<styleSheet xmlns="${ns.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/**
 * The style part of a file while it is written: formats of the model become cell formats, each once. A format that
 * came from the file keeps all that the model does not know of it; only what was changed is written anew.
 */
export class StyleSheet {
  readonly document: Document;
  private readonly sheet: Element;
  private readonly formatsRead: number;
  private readonly indices = new Map<string, number>();
  private readonly items = new Map<string, number>();
  private readonly quotedIndices = new Map<number, number>();
  private readonly numberFormats = new Map<string, number>();

  /** @param known what each cell format of the original means, as it was read */
  constructor(
    original: Document | undefined,
    private readonly known: readonly CellFormat[],
  ) {
    this.document = original ?? parseXml(blank, "styles");
    this.sheet = root(this.document);
    this.formatsRead = this.formats;
    for (const each of children(need(this.sheet, "numFmts"), "numFmt")) {
      this.numberFormats.set(attribute(each, "formatCode") ?? "", numeric(each, "numFmtId") ?? 0);
    }
  }

  /** Index of the cell format for a format of the model. */
  indexOf(format: Readonly<CellFormat>): number {
    const from = this.known.length === 0 ? undefined : format.fileStyle;
    const wanted = normalFormat(format);
    const key = `${from ?? ""} ${formatKey(wanted)}`;
    let index = this.indices.get(key);
    if (index === undefined) {
      const present = from === undefined ? {} : normalFormat(this.known[from] ?? {});
      const same = formatKey(wanted) === formatKey(present);
      index = same ? (from ?? 0) : this.add(from ?? 0, wanted, present);
      this.indices.set(key, index);
    }
    return index;
  }

  /** Index of the cell format that looks like this one and says that its text was entered with an apostrophe. */
  quoted(index: number): number {
    let quoted = this.quotedIndices.get(index);
    if (quoted === undefined) {
      const xfs = need(this.sheet, "cellXfs");
      const xf = children(xfs, "xf")[index];
      quoted = index;
      if (xf !== undefined && !flag(xf, "quotePrefix")) {
        const copy = xf.cloneNode(true) as Element;
        setAttribute(copy, "quotePrefix", 1);
        quoted = append(xfs, copy);
      }
      this.quotedIndices.set(index, quoted);
    }
    return quoted;
  }

  /** Whether there are more cell formats than the file has. */
  get grown(): boolean {
    return this.formats > this.formatsRead;
  }

  private get formats(): number {
    return children(need(this.sheet, "cellXfs"), "xf").length;
  }

  /** The style part as it stands; a list of number formats without any is left out. */
  finish(): Document {
    const formats = need(this.sheet, "numFmts");
    if (children(formats).length === 0) this.sheet.removeChild(formats);
    return this.document;
  }

  private add(base: number, wanted: CellFormat, present: CellFormat): number {
    const xfs = need(this.sheet, "cellXfs");
    const all = children(xfs, "xf");
    const from = all[base] ?? all[0];
    const xf = (from?.cloneNode(true) ?? element(xfs, "<xf/>")) as Element;
    setAttribute(xf, "xfId", attribute(xf, "xfId") ?? 0);
    const changed = (...names: (keyof CellFormat)[]) =>
      names.some((name) => JSON.stringify(wanted[name]) !== JSON.stringify(present[name]));
    const set = (attributeName: string, aspect: string, id: number) => {
      setAttribute(xf, attributeName, id);
      setAttribute(xf, `apply${aspect}`, 1);
    };
    if (changed("numberFormat")) {
      set("numFmtId", "NumberFormat", this.numberFormat(wanted.numberFormat));
    }
    if (changed("bold", "italic", "fontColor", "fontName", "fontSize")) {
      set("fontId", "Font", this.font(numeric(xf, "fontId") ?? 0, wanted, present));
    }
    if (changed("fill")) {
      const fill = wanted.fill === undefined ? undefined : solidFill(wanted.fill);
      set("fillId", "Fill", fill === undefined ? 0 : this.item("fills", fill));
    }
    if (changed("borders")) {
      set("borderId", "Border", this.border(numeric(xf, "borderId") ?? 0, wanted, present));
    }
    if (changed("horizontal", "vertical", "wrap", "indent")) {
      patchAlignment(need(xf, "alignment"), wanted, present);
      setAttribute(xf, "applyAlignment", 1);
    }
    if (changed("locked")) {
      setAttribute(need(xf, "protection"), "locked", wanted.locked === false ? 0 : 1);
      setAttribute(xf, "applyProtection", 1);
    }
    if (changed("quotePrefix")) {
      setAttribute(xf, "quotePrefix", wanted.quotePrefix === true ? 1 : undefined);
    }
    return append(xfs, xf);
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined) return 0;
    for (const [id, known] of builtInFormats) if (known === code) return id;
    const known = this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id =
      [...this.numberFormats.values()].reduce(
        (most, used) => Math.max(most, used),
        FIRST_OWN_FORMAT - 1,
      ) + 1;
    const list = need(this.sheet, "numFmts");
    append(list, element(list, `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`));
    this.numberFormats.set(code, id);
    return id;
  }

  private font(base: number, wanted: CellFormat, present: CellFormat): number {
    const fonts = children(need(this.sheet, "fonts"), "font");
    const [standard] = fonts;
    const font = (fonts[base] ?? standard)?.cloneNode(true);
    const patched = (font ?? element(this.sheet, "<font/>")) as Element;
    patchFont(patched, wanted, present, standard);
    return this.item("fonts", xmlOf(patched), patched);
  }

  private border(base: number, wanted: CellFormat, present: CellFormat): number {
    const border = children(need(this.sheet, "borders"), "border")[base]?.cloneNode(true);
    const patched = (border ?? element(this.sheet, "<border/>")) as Element;
    patchBorder(patched, wanted.borders ?? {}, present.borders ?? {});
    return this.item("borders", xmlOf(patched), patched);
  }

  /** Index of an item of a list, added where it is new. */
  private item(list: "fonts" | "fills" | "borders", xml: string, made?: Element): number {
    const key = `${list} ${xml}`;
    let index = this.items.get(key);
    if (index === undefined) {
      const parent = need(this.sheet, list);
      index = append(parent, made ?? element(parent, xml));
      this.items.set(key, index);
    }
    return index;
  }
}

function xmlOf(item: Element): string {
  return new XMLSerializer().serializeToString(item);
}

/** Adds an item to a list that says how many it has; returns its index. */
function append(list: Element, item: Element): number {
  list.appendChild(item);
  const count = children(list, item.localName ?? "").length;
  setAttribute(list, "count", count);
  return count - 1;
}
