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

const placeholders = /( ?)\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}( ?)/g;

function fill(text: string, language: Language, params: Params): string {
  return text.replace(
    placeholders,
    (found: string, before: string, name: string, one?: string, other?: string, ...rest) => {
      const value = params[name];
      if (value === undefined) return found;
      const [after, at] = rest as [string, number];
      const shown = typeof value === "number" ? formatNumber(value, language) : value;
      if (one !== undefined)
        return `${before}${shown} ${pluralForm(language, { count: value }) === "one" ? one : other}${after}`;
      const [previous, next] = [text.charAt(at - 1), text.charAt(at + found.length)];
      return `${gap(before, previous, shown.charAt(0))}${shown}${gap(after, shown.slice(-1), next)}`;
    },
  );
}

const chinese = /[\u2e80-\uffef]/;

/** In Chinese a space stands beside Latin letters and digits, and none between its own characters. */
function gap(space: string, left: string, right: string): string {
  return chinese.test(left) && chinese.test(right) ? "" : space;
}

/** Sentences behind one another: with a space between, but in Chinese. */
export function sentences(language: Language, ...texts: readonly string[]): string {
  return texts.join(language === "en-US" ? " " : "");
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it, with at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  const key = `${language} ${digits}`;
  const format =
    numbers.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  numbers.set(key, format);
  const shown = format.format(value);
  // What is below 0 by less than is shown.
  return shown === "-0" ? "0" : shown;
}
