/*
 * Advance widths in em, each the wider of Arial (the published Helvetica metrics) and Segoe UI, rounded up, since the
 * font a colleague's Excel picks is not known here. Aptos and Calibri are narrower or about the same.
 */
const groups: readonly (readonly [width: number, characters: string])[] = [
  [0.3, " !',.:;Iijl|"],
  [0.4, '"()-/[]\\`frt{}'],
  [0.52, "Jckrsvxyz"],
  [0.62, "#$0123456789?FLTZ_abdeghnopqu*^"],
  [0.7, "AEKPSVXY+<=>~"],
  [0.78, "&BCDGHNOQRUw"],
  [0.9, "%Mm"],
  [0.96, "W"],
  [1.02, "@"],
];

/** A character of no known width: a full em, which is what Han, kana and Hangul take and few alphabets exceed. */
const FULL_WIDTH = 1;
const EMOJI_WIDTH = 1.4;
const HALF_WIDTH = 0.6;

const ascii = new Float64Array(128).fill(FULL_WIDTH);
for (const [width, characters] of groups)
  for (const character of characters) ascii[character.charCodeAt(0)] = width;

const takesNoRoom = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const isEmoji = /^\p{Extended_Pictographic}$/u;
const isHalfWidth = /^[\uFF61-\uFFDC]$/u;

/**
 * Width of a line of text at a font size, in the size's unit: an upper estimate, so that what is laid out clear of its
 * neighbours stays clear in whichever of Excel's usual fonts it is drawn.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  // An accented Latin letter is as wide as its base letter; Hangul must stay composed, hence the range.
  const plain = text.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/gu, (letter) => letter.normalize("NFD"));
  for (const character of plain) em += characterWidth(character);
  return em * fontSize;
}

function characterWidth(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 128) return ascii[code] ?? FULL_WIDTH;
  if (takesNoRoom.test(character)) return 0;
  if (isHalfWidth.test(character)) return HALF_WIDTH;
  return isEmoji.test(character) ? EMOJI_WIDTH : FULL_WIDTH;
}

/** The text, or as much of its beginning as fits the width with an ellipsis; nothing where not even that fits. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let [taken, kept] = ["", ""];
  // From the beginning: a cell can hold 32,767 characters, and a label shows a few.
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    taken += segment;
    const shortened = `${taken.trimEnd()}…`;
    if (textWidth(shortened, fontSize) > width) break;
    kept = shortened;
  }
  return kept;
}
