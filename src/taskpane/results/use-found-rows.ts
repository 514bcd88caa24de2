import { useDeferredValue, useMemo } from "react";
import { nameKey } from "../../engine/text";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { findRows, type RowQuery } from "./find-rows";

/** The rows that fit the query. Typing goes before listing: with many customers the list follows a moment later. */
export function useFoundRows(query: RowQuery): readonly number[] {
  const { reading, portfolio } = useScored();
  const language = useLanguage();
  const { names } = reading.input;
  const keys = useMemo(() => names.map(nameKey), [names]);
  const compare = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    return (a: string, b: string) => collator.compare(a, b);
  }, [language]);
  const text = useDeferredValue(query.text);
  const { filter, sort } = query;
  return useMemo(
    () => findRows({ text, filter, sort }, keys, reading.input, portfolio, compare),
    [text, filter, sort, keys, reading.input, portfolio, compare],
  );
}
