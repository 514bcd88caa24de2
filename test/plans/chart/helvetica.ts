/** Advance widths of Helvetica in 1/1000 em, characters 32 to 126: Adobe's published core font metrics (Helvetica.afm). */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Width in points of text of ASCII and Han characters, the latter one em each, as every Han font draws them. */
export function helveticaWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += (widths[character.charCodeAt(0) - 32] ?? 1000) / 1000;
  return em * fontSize;
}

export const printable = widths.map((_, index) => String.fromCharCode(32 + index));
