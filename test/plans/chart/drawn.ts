import { helveticaWidth } from "./helvetica";

/*
 * What a picture shows, read from its SVG alone: nothing here is shared with the layout, so a fault there cannot hide
 * in here.
 */

export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnLabel extends Rectangle {
  readonly row: number;
  readonly text: string;
}

export interface Drawn {
  readonly plot: Rectangle;
  readonly labels: readonly DrawnLabel[];
  readonly markers: ReadonlyMap<number, Rectangle>;
}

/** Ascent and descent of Microsoft YaHei in em, the tallest of the fonts a label may be drawn in. */
const ascent = 1.06;
const descent = 0.26;

export function readDrawn(svg: string): Drawn {
  const frame = /class="frame" d="([^"]*)"/.exec(svg)?.[1] ?? "";
  const markers = new Map<number, Rectangle>();
  for (const [, row, path = ""] of svg.matchAll(/<path data-row="(\d+)" d="([^"]*)"/g))
    markers.set(Number(row), extent(path));
  const labels = [
    ...svg.matchAll(
      /<text x="([^"]*)" y="([^"]*)" font-size="([^"]*)" data-row="(\d+)" text-anchor="(\w+)">([^<]*)/g,
    ),
  ].map(([, x, y, size, row, anchor = "", content = ""]) => {
    const text = content.replace(/&(amp|lt|gt|quot|#39);/g, "&");
    const width = helveticaWidth(text, Number(size));
    const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor]!;
    const [top, bottom] = [Number(y) - ascent * Number(size), Number(y) + descent * Number(size)];
    return { row: Number(row), text: content, left, right: left + width, top, bottom };
  });
  return { plot: extent(frame), labels, markers };
}

/** What is wrong in the picture, the first faults of it: all labels and all named customers' markers, compared. */
export function collisions({ plot, labels, markers }: Drawn): string[] {
  const found: string[] = [];
  for (const label of labels) {
    if (found.length > 9) break;
    const inside =
      label.left >= plot.left &&
      label.right <= plot.right &&
      label.top >= plot.top &&
      label.bottom <= plot.bottom;
    if (!inside) found.push(`${label.text} leaves the plot`);
    for (const other of labels) {
      if (other.row < label.row && overlap(label, other))
        found.push(`${label.text} overlaps ${other.text}`);
      if (overlap(label, markers.get(other.row)!))
        found.push(`${label.text} overlaps the marker of ${other.text}`);
    }
  }
  return found;
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The extent of a path of moves, lines and half circles. */
export function extent(path: string): Rectangle {
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  for (const [, command, values = ""] of path.matchAll(/([MLHVaZ])([^MLHVaZ]*)/g)) {
    const numbers = (values.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === "a") {
      ys.push(y - numbers[1]!, y + numbers[1]!);
      [x, y] = [x + numbers[5]!, y + numbers[6]!];
    } else if (command === "H") x = numbers[0]!;
    else if (command === "V") y = numbers[0]!;
    else if (command !== "Z") [x, y] = [numbers[0]!, numbers[1]!];
    xs.push(x);
    ys.push(y);
  }
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
