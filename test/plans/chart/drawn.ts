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
  /** Where the cuts' lines stand. */
  readonly cross: { readonly x: number; readonly y: number } | null;
  readonly labels: readonly DrawnLabel[];
  readonly markers: ReadonlyMap<number, DrawnMarker>;
}

export interface DrawnMarker extends Rectangle {
  readonly round: boolean;
}

/** Ascent and descent of Microsoft YaHei in em, the tallest of the fonts a label may be drawn in. */
const ascent = 1.06;
const descent = 0.26;

export function readDrawn(svg: string): Drawn {
  const frame = /class="frame" d="([^"]*)"/.exec(svg)?.[1] ?? "";
  const markers = new Map<number, DrawnMarker>();
  for (const [, row, path = ""] of svg.matchAll(/<path data-row="(\d+)" d="([^"]*)"/g))
    markers.set(Number(row), { ...extent(path), round: path.includes("a") });
  const [, across, up] = /class="cross" d="M\S+ (\S+)H\S+M(\S+) /.exec(svg) ?? [];
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
  const cross = up === undefined ? null : { x: Number(up), y: Number(across) };
  return { plot: extent(frame), cross, labels, markers };
}

/** What is wrong in the picture, the first faults of it: all labels and all named customers' markers, compared. */
export function collisions({ plot, cross, labels, markers }: Drawn): string[] {
  const found: string[] = [];
  for (const label of labels) {
    if (found.length > 9) break;
    const inside =
      label.left >= plot.left &&
      label.right <= plot.right &&
      label.top >= plot.top &&
      label.bottom <= plot.bottom;
    if (!inside) found.push(`${label.text} leaves the plot`);
    if (cross !== null && label.left < cross.x && cross.x < label.right)
      found.push(`${label.text} lies on a cut`);
    if (cross !== null && label.top < cross.y && cross.y < label.bottom)
      found.push(`${label.text} lies on a cut`);
    for (const other of labels) {
      if (other.row < label.row && overlap(label, other))
        found.push(`${label.text} overlaps ${other.text}`);
      if (covers(label, markers.get(other.row)!))
        found.push(`${label.text} overlaps the marker of ${other.text}`);
    }
  }
  return found;
}

/** The rows of those whose markers a label lies on. */
export function covered({ markers }: Drawn, label: DrawnLabel): number[] {
  return [...markers].filter(([, marker]) => covers(label, marker)).map(([row]) => row);
}

function covers(label: Rectangle, marker: DrawnMarker): boolean {
  if (!marker.round) return overlap(label, marker);
  const [x, y] = [(marker.left + marker.right) / 2, (marker.top + marker.bottom) / 2];
  const across = Math.max(label.left - x, x - label.right, 0);
  const down = Math.max(label.top - y, y - label.bottom, 0);
  return Math.hypot(across, down) < (marker.right - marker.left) / 2;
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
