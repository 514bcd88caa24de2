import type { Document } from "@xmldom/xmldom";
import type { Chart, Sheet } from "../../model/types";
import { writeHeld } from "./raw-chart";
import { contentTypes } from "../content-types";
import { NotAWorkbook } from "../not-a-workbook";
import type { Package } from "../package";
import { parseXml } from "../xml-tree";
import { readRelationships, RelationshipList } from "../relationships";
import { attribute, escapeXml, ns, root } from "../xml";
import { markersXml, movePlace, readPlace, type Place, type SheetTracks } from "./anchor";
import { withValues } from "./caches";
import { writeChart } from "./chart-write";
import { emptyChart } from "./empty-chart";
import { chartDocument, type ChartDocument } from "./far-points";
import { chartFrames, freeShapeId, nameOf, type ChartFrame } from "./frames";
import { standardLooks, type Looks } from "./looks";
import { frameOf } from "./origin";
import { familyOf, plotOf } from "./plot";
import { tracksOf } from "./tracks";

/** Moves smaller than this (points) come from rounding to a drawing's units. */
const NO_MOVE = 0.01;

const blank = `<xdr:wsDr xmlns:xdr="${ns.sheetDrawing}" xmlns:a="${ns.drawing}"/>`;

/**
 * Brings the drawing of a sheet in step with the model's charts; whatever else it holds stays.
 *
 * @param added content types by part, to which the new parts are added
 * @param relationships of the sheet's part; the caller writes them
 * @returns the id of the relationship to the drawing; undefined where the sheet has none
 */
export function writeDrawing(
  pkg: Package,
  sheetPart: string,
  sheet: Sheet,
  added: Map<string, string>,
  relationships: RelationshipList,
): string | undefined {
  const known = relationships.all().find(({ kind }) => kind === "drawing");
  if (known === undefined && sheet.charts.length === 0) return undefined;
  const part = known?.target ?? pkg.free("xl/drawings/drawing{}.xml");
  const writer = new DrawingWriter(pkg, part, sheet, tracksOf(pkg, sheetPart, sheet), added);
  writer.write();
  return known?.id ?? relationships.to(part, `${ns.relationships}/drawing`);
}

class DrawingWriter {
  private readonly document: Document;
  private readonly relationships: RelationshipList;

  constructor(
    private readonly pkg: Package,
    private readonly part: string,
    private readonly sheet: Sheet,
    private readonly tracks: SheetTracks,
    private readonly added: Map<string, string>,
  ) {
    this.document = pkg.xml(part) ?? parseXml(blank, part);
    this.relationships = new RelationshipList(pkg, part);
  }

  write(): void {
    const frames = chartFrames(this.document, this.relationships.all());
    const kept = new Set<ChartFrame>();
    const matched = this.sheet.charts.map((chart) => {
      const frame = frames.find((each) => !kept.has(each) && belongs(chart, each));
      if (frame !== undefined) kept.add(frame);
      return { chart, frame };
    });
    for (const frame of frames) if (!kept.has(frame)) this.remove(frame);
    for (const { chart, frame } of matched) {
      if (frame === undefined) this.add(chart);
      else this.update(chart, frame);
    }
    this.added.set(this.part, contentTypes.drawing);
    this.pkg.set(this.part, this.document);
    this.relationships.write();
  }

  private update(chart: Chart, { anchor, properties, part }: ChartFrame): void {
    if (attribute(properties, "name") !== chart.name) properties.setAttribute("name", chart.name);
    if ((attribute(properties, "descr") ?? "") !== chart.altText) {
      properties.setAttribute("descr", chart.altText);
    }
    if (moved(readPlace(anchor, this.tracks), chart)) movePlace(anchor, chart, this.tracks);
    if (chart.raw !== undefined) {
      writeHeld(this.pkg, part, chart);
      return;
    }
    const present = chartDocument(this.pkg, part);
    // A chart that became another kind has nothing left of what it was.
    const fits = present !== undefined && plotOf(present.document)?.family === familyOf(chart.type);
    if (fits) this.writePart(chart, part, present);
    else this.writePart(chart, part, made(chart), standardLooks);
  }

  private add(chart: Chart): void {
    const part = this.pkg.free("xl/charts/chart{}.xml");
    if (chart.raw === undefined) this.writePart(chart, part, made(chart), standardLooks);
    else this.pkg.set(part, chart.raw);
    this.added.set(part, contentTypes.chart);
    const id = this.relationships.to(part, `${ns.relationships}/chart`);
    const xml = anchorXml(chart, freeShapeId(this.document), id, this.tracks);
    root(this.document).appendChild(this.document.importNode(root(parseXml(xml, this.part)), true));
  }

  private writePart(chart: Chart, part: string, present: ChartDocument, looks?: Looks): void {
    writeChart(present.document, chart, looks);
    const xml = withValues(present, this.sheet.workbook);
    if (xml === undefined) throw new NotAWorkbook("tooManyElements", part);
    this.pkg.set(part, xml);
  }

  /** A deleted chart takes its colours and styles with it. */
  private remove({ anchor, relationshipId, part }: ChartFrame): void {
    root(this.document).removeChild(anchor);
    this.relationships.remove(({ id }) => id === relationshipId);
    for (const { external, target } of readRelationships(this.pkg, part)) {
      if (!external && target.startsWith("xl/charts/")) this.pkg.delete(target);
    }
    new RelationshipList(this.pkg, part).clear();
    this.pkg.delete(part);
  }
}

function made({ type }: Chart): ChartDocument {
  return { document: emptyChart(type), isWhole: true };
}

/** A chart is found by where it was read from; one that never was, by its name. */
function belongs(chart: Chart, frame: ChartFrame): boolean {
  const origin = frameOf(chart);
  return origin === undefined ? nameOf(frame) === chart.name : origin === frame.relationshipId;
}

function moved(present: Place, { left, top, width, height }: Place): boolean {
  return (
    Math.abs(present.left - left) > NO_MOVE ||
    Math.abs(present.top - top) > NO_MOVE ||
    Math.abs(present.width - width) > NO_MOVE ||
    Math.abs(present.height - height) > NO_MOVE
  );
}

/** A chart's frame in a drawing: it moves with the cells below it and keeps its size. */
function anchorXml(chart: Chart, shape: number, relationship: string, tracks: SheetTracks): string {
  const name = `id="${shape}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.altText)}"`;
  const reference = `<c:chart xmlns:c="${ns.chart}" xmlns:r="${ns.relationships}" r:id="${relationship}"/>`;
  return `<xdr:twoCellAnchor xmlns:xdr="${ns.sheetDrawing}" xmlns:a="${ns.drawing}" editAs="oneCell">${markersXml(chart, tracks)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${name}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${ns.chart}">${reference}</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}
