import type { FUniver } from "@univerjs/core/facade";
import { createElement } from "react";
import type { Language } from "../../../i18n/language";
import { renderSvg } from "../../../plans/chart/svg";
import type { Chart, Workbook } from "../../excel/model/types";
import { points, pixels } from "../grid/snapshot";
import { ChartImage, type Pictures } from "./chart-image";
import { drawnChart } from "./model";

const COMPONENT = "kam-chart";
const MOVED = "sheet.command.set-sheet-image";
const REMOVED = "sheet.command.remove-sheet-image";

export interface ChartListener {
  /** The user is about to move, size or remove a chart. */
  changing(chart: Chart): void;
  /** It has been done. */
  changed(): void;
}

/** How pictures are drawn; both may change while the page is open. */
export interface ChartTheme {
  readonly language: Language;
  readonly dark: boolean;
}

/** A drawing of the grid's, as its commands name it. */
interface Drawing {
  readonly drawingId: string;
  readonly transform?: { left?: number; top?: number; width?: number; height?: number };
}

/** Draws the workbook's charts over the grid, where they can be moved and sized, and redraws them as cells change. */
export class ChartOverlay {
  private readonly pictures: Pictures = new Map();
  private readonly drawn = new Map<string, string>();
  private layers: { dispose(): void }[] = [];
  private placed = "";
  private charts = new Map<string, Chart>();

  constructor(
    private readonly api: FUniver,
    private readonly theme: () => ChartTheme,
    private readonly listener: ChartListener,
  ) {
    api.registerComponent(COMPONENT, ({ data }: { data?: { chart?: string } }) =>
      createElement(ChartImage, { pictures: this.pictures, chart: data?.chart ?? "" }),
    );
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id !== MOVED && id !== REMOVED) return;
      for (const drawing of (params as { drawings?: Drawing[] }).drawings ?? []) {
        this.follow(id, drawing);
      }
    });
  }

  /** Draws every chart of the visible sheet whose cells have changed, and places those that are new to it. */
  sync(workbook: Workbook): void {
    const charts = workbook.activeSheet.charts.filter(({ raw }) => raw === undefined);
    const unit = this.unit();
    this.charts = new Map(charts.map((chart) => [`${unit} ${chart.id}`, chart]));
    for (const [id, chart] of this.charts) this.draw(id, chart);
    const place = placeKey(unit, workbook, charts);
    if (place === this.placed) return;
    this.placed = place;
    for (const layer of this.layers.splice(0)) layer.dispose();
    for (const [id, chart] of this.charts) this.place(id, chart);
  }

  private draw(id: string, chart: Chart): void {
    const { language, dark } = this.theme();
    const model = drawnChart(chart);
    const key = JSON.stringify([language, dark, chart.altText, model]);
    if (key === this.drawn.get(id)) return;
    this.drawn.set(id, key);
    const ariaLabel = chart.altText || chart.title;
    const svg = renderSvg(model, { theme: dark ? "dark" : "light", language, ariaLabel });
    const picture = this.pictures.get(id) ?? { source: "", text: "", images: new Set() };
    // As an image the picture can neither run script nor reach the page, whatever the cells hold.
    picture.source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    picture.text = ariaLabel;
    this.pictures.set(id, picture);
    for (const image of picture.images) image.src = picture.source;
  }

  private place(id: string, chart: Chart): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const origin = this.origin();
    const left = pixels(chart.left) + origin.left;
    const top = pixels(chart.top) + origin.top;
    const layer = sheet?.addFloatDomToPosition(
      {
        componentKey: COMPONENT,
        initPosition: {
          startX: left,
          startY: top,
          endX: left + pixels(chart.width),
          endY: top + pixels(chart.height),
        },
        allowTransform: true,
        // What the grid offers beside a picture (crop, flip) is nothing for a chart.
        data: { chart: id, disablePopup: true },
      },
      id,
    );
    if (layer) this.layers.push(layer);
  }

  /** Where the first cell begins: the grid counts its headings as part of the sheet. */
  private origin(): { left: number; top: number } {
    const skeleton = this.api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
    return { left: skeleton?.rowHeaderWidth ?? 0, top: skeleton?.columnHeaderHeight ?? 0 };
  }

  /** Takes over into the workbook what the user did to a chart with the mouse. */
  private follow(id: string, { drawingId, transform }: Drawing): void {
    const chart = this.charts.get(drawingId);
    if (chart === undefined || (id === MOVED && transform === undefined)) return;
    this.listener.changing(chart);
    if (id === REMOVED) chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    else {
      const origin = this.origin();
      const { left, top, width, height } = transform ?? {};
      if (left !== undefined) chart.left = Math.max(0, points(left - origin.left));
      if (top !== undefined) chart.top = Math.max(0, points(top - origin.top));
      if (width !== undefined) chart.width = points(width);
      if (height !== undefined) chart.height = points(height);
      // The grid shows it there already, unless it was pushed over the edge.
      const { workbook } = chart.sheet;
      const inside = (left ?? Infinity) >= origin.left && (top ?? Infinity) >= origin.top;
      if (inside) this.placed = placeKey(this.unit(), workbook, [...this.charts.values()]);
    }
    this.listener.changed();
  }

  private unit(): string {
    return this.api.getActiveWorkbook()?.getId() ?? "";
  }
}

/** Changes when charts have to be placed anew. */
function placeKey(unit: string, { activeSheet }: Workbook, charts: readonly Chart[]): string {
  const places = charts.map(({ id, left, top, width, height }) => [id, left, top, width, height]);
  return JSON.stringify([unit, activeSheet.id, places]);
}
