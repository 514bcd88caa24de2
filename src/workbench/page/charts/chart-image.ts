import { createElement, useCallback, type ReactElement } from "react";

/** What a chart looks like now, and where it shows. */
export type Pictures = Map<
  string,
  { source: string; text: string; readonly images: Set<HTMLImageElement> }
>;

const style = {
  width: "100%",
  height: "100%",
  background: "#fff",
  boxShadow: "0 0 0 1px #d1d1d1",
} as const;

/** A chart's picture, which is exchanged in place as cells change: the grid does not draw its drawings anew. */
export function ChartImage({
  pictures,
  chart,
}: {
  pictures: Pictures;
  chart: string;
}): ReactElement {
  const watch = useCallback(
    (image: HTMLImageElement | null) => {
      if (image === null) return;
      const images = pictures.get(chart)?.images;
      images?.add(image);
      return () => images?.delete(image);
    },
    [pictures, chart],
  );
  const picture = pictures.get(chart);
  return createElement("img", {
    alt: picture?.text ?? "",
    src: picture?.source,
    style,
    draggable: false,
    ref: watch,
  });
}
