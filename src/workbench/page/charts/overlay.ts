import type { FUniver } from "@univerjs/core/facade";
import { createElement } from "react";
import type { Language } from "../../../i18n/language";
import { renderSvg } from "../../../plans/chart/svg";
import type { Chart, Workbook } from "../../model/types";
import { drawnChart } from "./model";

const COMPONENT = "kam-chart";
const PIXELS_PER_POINT = 96 / 72;

/** Draws the workbook's charts over the grid, where they can be moved and sized, and redraws them as cells change. */
export class ChartOverlay {
  private readonly pictures = new Map<string, string>();
  private readonly images = new Map<string, Set<HTMLImageElement>>();
  private layers: { dispose(): void }[] = [];
  private placed = "";

  constructor(
    private readonly api: FUniver,
    private readonly dark: () => boolean,
    private readonly language: () => Language,
  ) {
    api.registerComponent(COMPONENT, ({ data }: { data?: { chart?: string } }) =>
      createElement("img", {
        alt: data?.chart ?? "",
        src: this.pictures.get(data?.chart ?? ""),
        style: {
          width: "100%",
          height: "100%",
          background: "#fff",
          boxShadow: "0 0 0 1px #d1d1d1",
        },
        draggable: false,
        ref: (image: HTMLImageElement | null) => {
          if (image !== null) this.watch(data?.chart ?? "", image);
        },
      }),
    );
  }

  private watch(name: string, image: HTMLImageElement): void {
    const watching = this.images.get(name) ?? new Set();
    watching.add(image);
    this.images.set(name, watching);
  }

  /** Draws every chart of the visible sheet anew, and places those that are new to it. */
  sync(workbook: Workbook): void {
    const charts = workbook.activeSheet.charts.filter(({ raw }) => raw === undefined);
    for (const chart of charts) this.draw(chart);
    const place = JSON.stringify([
      this.api.getActiveWorkbook()?.getId(),
      workbook.activeSheet.id,
      charts.map(({ id, left, top, width, height }) => [id, left, top, width, height]),
    ]);
    if (place === this.placed) return;
    this.placed = place;
    for (const layer of this.layers.splice(0)) layer.dispose();
    for (const chart of charts) this.place(chart);
  }

  private draw(chart: Chart): void {
    const svg = renderSvg(drawnChart(chart), {
      theme: this.dark() ? "dark" : "light",
      language: this.language(),
      ariaLabel: chart.altText || chart.title,
    });
    // As an image the picture can neither run script nor reach the page, whatever the cells hold.
    const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    this.pictures.set(chart.name, source);
    for (const image of this.images.get(chart.name) ?? []) image.src = source;
  }

  private place(chart: Chart): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const pixels = (points: number) => points * PIXELS_PER_POINT;
    const layer = sheet?.addFloatDomToPosition({
      componentKey: COMPONENT,
      initPosition: {
        startX: pixels(chart.left),
        startY: pixels(chart.top),
        endX: pixels(chart.left + chart.width),
        endY: pixels(chart.top + chart.height),
      },
      allowTransform: true,
      data: { chart: chart.name },
    });
    if (layer) this.layers.push(layer);
  }
}
