/** What a word or sign behind a number multiplies it by. */
const multipliers: readonly (readonly [words: string, times: number])[] = [
  ["k|t|tsd|tausend|thousand|mil|千|仟", 1e3],
  ["万|萬|万円", 1e4],
  ["m|mn|mm|mio|mill|million|millionen|millions|millones|milioni|miljoen|百万|百萬", 1e6],
  ["千万|千萬", 1e7],
  ["亿|億", 1e8],
  ["b|bn|mrd|mia|md|milliarde|milliarden|milliard|milliards|miliardi|miljard|billion", 1e9],
];

const currency = "(?:[$€£¥₩₹]|usd|eur|euro|gbp|chf|cny|rmb|jpy|元|円|人民币|美元)";
const digits = "([+-]?\\d+(?:[.,'’\\s]\\d{3})*(?:[.,]\\d+)?)";
const scaled = multipliers.map(([words, times]) => ({
  times,
  form: new RegExp(`^${currency}?\\s*${digits}\\s*(?:${words})\\.?\\s*${currency}?$`, "iu"),
}));

/** "1.234 Mio" is a thousand times as much here as there. */
const ambiguous = /^\D*\d{1,3}[.,]\d{3}$/;

/** An amount that is written short: "€1.2k", "1,2 Mio", "800 T€", "3.5亿"; null for any other text, and in doubt. */
export function amountIn(text: string): number | null {
  for (const { form, times } of scaled) {
    const match = form.exec(text);
    if (match === null) continue;
    const [, written = ""] = match;
    return ambiguous.test(written) ? null : Number((withGroups(written) * times).toPrecision(12));
  }
  return null;
}

/** A number with signs between its thousands, such as "1.234.567,80". */
export function withGroups(text: string): number {
  const tail = /[.,](\d{1,2}|\d{4,})$/.exec(text);
  const whole = (tail === null ? text : text.slice(0, -tail[0].length)).replace(/[^\d+-]/g, "");
  return Number(tail === null ? whole : `${whole}.${tail[1] ?? ""}`);
}
