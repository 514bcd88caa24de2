import type { Language } from "./language";

/** One text per key in each language. A key that counts has the two forms `key.one` and `key.other`. */
export type Catalogue<Key extends string = string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

export type Params = Readonly<Record<string, string | number>>;

/** A key as it is asked for: one that counts without its forms. */
export type Base<Key> = Key extends `${infer Stem}.one` | `${infer Stem}.other` ? Stem : Key;

/**
 * The text of a key in a language, its `{placeholders}` filled in; numbers are written as the language writes them.
 * `{rows|row|rows}` is the number with the one noun or the other behind it.
 * Where the catalogue holds `key.one` and `key.other`, `params.count` chooses by the language's plural rule.
 */
export function message<Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
  key: Base<Key>,
  params: Params = {},
): string {
  const texts: Readonly<Record<string, string>> = catalogue[language];
  const text =
    texts[key] ?? texts[`${key}.${pluralForm(language, params)}`] ?? texts[`${key}.other`];
  if (text === undefined) throw new RangeError(`No message ${key} in ${language}`);
  return fill(text, language, params);
}

function pluralForm(language: Language, params: Params): string {
  const count = Number(params.count);
  return Number.isFinite(count) ? pluralRules(language).select(count) : "other";
}

const rules = new Map<Language, Intl.PluralRules>();

/** Made once for each language: making them takes longer than everything else here. */
function pluralRules(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

const placeholders = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

function fill(text: string, language: Language, params: Params): string {
  return text.replace(placeholders, (placeholder, name: string, one?: string, other?: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    const shown = typeof value === "number" ? formatNumber(value, language) : value;
    if (one === undefined) return shown;
    return `${shown} ${pluralForm(language, { count: value }) === "one" ? one : other}`;
  });
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it, with at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  const key = `${language} ${digits}`;
  const format =
    numbers.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  numbers.set(key, format);
  return format.format(value);
}
