import { appearances, groupAppearances, palettes } from "../../../src/plans/chart/appearance";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test("black on white has the greatest contrast there is, 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
});

test.each(Object.entries(palettes))(
  "in the %s theme every sign and text can be seen",
  (_, palette) => {
    for (const colour of [...palette.corners, ...palette.groups, palette.cross])
      expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(3);
    for (const colour of [palette.text, palette.muted])
      expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(4.5);
  },
);

test("each corner has a shape and a colour of its own", () => {
  expect(new Set(appearances.map(({ marker }) => marker)).size).toBe(4);
  for (const { corners } of Object.values(palettes)) expect(new Set(corners).size).toBe(4);
});

test("each group has a colour of its own, and no two of one shape come one after the other", () => {
  expect(groupAppearances).toHaveLength(9);
  for (const { groups } of Object.values(palettes)) expect(new Set(groups).size).toBe(9);
  groupAppearances.forEach(({ marker }, i) => {
    expect(groupAppearances[i + 1]?.marker).not.toBe(marker);
  });
});
