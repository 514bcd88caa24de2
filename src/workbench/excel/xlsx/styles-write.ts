import type { CellFormat } from "../model/types";
import { need, setAttribute } from "./child-order";
import { formatKey, normalFormat } from "./normal-format";
import { builtInFormats, FIRST_OWN_FORMAT } from "./number-formats";
import { StyleLists, xmlOf } from "./style-lists";
import { patchAlignment, patchBorder, patchFont, solidFill } from "./style-parts";
import { attribute, escapeXml, flag, ns, numeric } from "./xml";

const blank = `<styleSheet xmlns="${ns.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/**
 * The style part of a file while it is written: formats of the model become cell formats, each once. A format that
 * came from the file keeps all that the model does not know of it; only what was changed is written anew.
 */
export class StyleSheet {
  private opened: StyleLists | undefined;
  private readonly indices = new Map<string, number>();
  private readonly items = new Map<string, number>();
  private readonly quotedIndices = new Map<number, number>();
  private numberFormats: Map<string, number> | undefined;

  /**
   * @param original the lists of the file; asked for only where something is to be added to them
   * @param known what each cell format of the original means, as it was read
   */
  constructor(
    private readonly original: () => StyleLists | undefined,
    private readonly known: readonly CellFormat[],
  ) {}

  private get lists(): StyleLists {
    return (this.opened ??= this.original() ?? StyleLists.parse(blank));
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
      const xf = this.lists.item("cellXfs", index);
      quoted = index;
      if (xf !== undefined && !flag(xf, "quotePrefix")) {
        setAttribute(xf, "quotePrefix", 1);
        quoted = this.lists.add("cellXfs", xf);
      }
      this.quotedIndices.set(index, quoted);
    }
    return quoted;
  }

  /** Whether there are more cell formats than the file has. */
  get grown(): boolean {
    return this.opened?.hasGrown("cellXfs") === true;
  }

  /** The style part as it stands, piece by piece. */
  xml(): Iterable<string> {
    return this.lists.xml();
  }

  private add(base: number, wanted: CellFormat, present: CellFormat): number {
    const { lists } = this;
    const from = lists.item("cellXfs", base) ?? lists.item("cellXfs", 0);
    const xf = from ?? lists.element("<xf/>");
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
    return lists.add("cellXfs", xf);
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined) return 0;
    for (const [id, known] of builtInFormats) if (known === code) return id;
    const formats = (this.numberFormats ??= this.ownFormats());
    const known = formats.get(code);
    if (known !== undefined) return known;
    const id =
      [...formats.values()].reduce((most, used) => Math.max(most, used), FIRST_OWN_FORMAT - 1) + 1;
    this.lists.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    formats.set(code, id);
    return id;
  }

  /** The numbers of the file's own number formats. */
  private ownFormats(): Map<string, number> {
    return new Map(
      Array.from(this.lists.all("numFmts"), (each) => [
        attribute(each, "formatCode") ?? "",
        numeric(each, "numFmtId") ?? 0,
      ]),
    );
  }

  private font(base: number, wanted: CellFormat, present: CellFormat): number {
    const { lists } = this;
    const standard = lists.item("fonts", 0);
    const font = lists.item("fonts", base) ?? lists.item("fonts", 0) ?? lists.element("<font/>");
    patchFont(font, wanted, present, standard);
    return this.item("fonts", xmlOf(font));
  }

  private border(base: number, wanted: CellFormat, present: CellFormat): number {
    const border = this.lists.item("borders", base) ?? this.lists.element("<border/>");
    patchBorder(border, wanted.borders ?? {}, present.borders ?? {});
    return this.item("borders", xmlOf(border));
  }

  /** Index of an item of a list, added where it is new. */
  private item(list: "fonts" | "fills" | "borders", xml: string): number {
    const key = `${list} ${xml}`;
    let index = this.items.get(key);
    if (index === undefined) {
      index = this.lists.add(list, xml);
      this.items.set(key, index);
    }
    return index;
  }
}
