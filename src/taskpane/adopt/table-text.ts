import type { BlockPlace } from "../../plans/recognise/sheet";
import { placeText } from "../../plans/reference";

/** What a table is called in a list of them: by its name, its place, or the sheets that it was put together from. */
export function tableText({ sheet, range, table, joined }: BlockPlace): string {
  return joined === undefined ? (table ?? placeText({ sheet, address: range })) : sheet;
}
