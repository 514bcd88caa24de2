/** How much of a colour is left in its tint. */
const SHARE = 0.3;

/** A colour mixed with what lies behind it: what half-transparent would look like, but opaque, as Excel's charts can be. */
export function tint(color: string, background: string): string {
  const parts = [1, 3, 5].map((start) => {
    const [own, behind] = [color, background].map((hex) =>
      Number.parseInt(hex.slice(start, start + 2), 16),
    ) as [number, number];
    return Math.round(SHARE * own + (1 - SHARE) * behind)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

/** How a marker is filled: with a tint, with its whole colour, or not at all. */
export type Fill = "tinted" | "full" | "hollow";

/** What is inside a marker's outline. */
export function fillOf(fill: Fill, color: string, background: string): string {
  if (fill === "full") return color;
  return fill === "hollow" ? background : tint(color, background);
}

/** A bubble's outline is of its colour; a full one's is of what lies behind, for it to stand out from those it covers. */
export function bubbleOutline(inside: string, color: string, background: string): string {
  return inside === color ? background : color;
}
