import { isBlank } from "../../../engine/cell";
import { axisOfGroup } from "./axes";
import { indices, type Grid } from "./grid";

/**
 * The groups of places that titles between them make: down the side of a table with customers across, "GROWTH" over the
 * factors that follow.
 *
 * @param first the title above the whole table, which is that of its first part where others follow
 * @returns for each place its group, and whether it is itself a title
 */
export function findSections(
  grid: Grid,
  headers: readonly string[],
  body: readonly number[],
  first: string,
): { readonly group: string; readonly isTitle: boolean }[] {
  const titles = indices(grid.width).map((place) => {
    const text = headers[place] ?? "";
    const isEmpty = body.every((line) => isBlank(grid.value(line, place)));
    return text !== "" && isEmpty && (grid.turned || axisOfGroup(text) !== null);
  });
  const hasTitles = titles.some((isTitle) => isTitle);
  let group = hasTitles && titles[0] !== true ? first : "";
  return titles.map((isTitle, place) => {
    if (isTitle) group = headers[place] ?? "";
    return { group: isTitle ? "" : group, isTitle };
  });
}
