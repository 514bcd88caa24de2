import type { MarkerShape } from "./plan";

/** A coordinate with as many decimals as a picture can show. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * SVG path data of a marker that fills a square of side 2 × radius about its centre, as Excel draws its markers.
 */
export function markerPath(shape: MarkerShape, x: number, y: number, radius: number): string {
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(round);
  const [centreX, centreY, r, diameter] = [x, y, radius, 2 * radius].map(round);
  switch (shape) {
    case "Circle":
      return `M${left} ${centreY}a${r} ${r} 0 1 0 ${diameter} 0a${r} ${r} 0 1 0 -${diameter} 0Z`;
    case "Square":
      return `M${left} ${top}H${right}V${bottom}H${left}Z`;
    case "Triangle":
      return `M${centreX} ${top}L${right} ${bottom}H${left}Z`;
    case "Diamond":
      return `M${centreX} ${top}L${right} ${centreY}L${centreX} ${bottom}L${left} ${centreY}Z`;
  }
}
