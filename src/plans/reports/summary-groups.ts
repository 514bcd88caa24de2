import { headerIndex } from "../source/customers";
import { canGroup, groupBy, type Grouping } from "../source/groups";
import type { PortfolioSource } from "../source/types";

/** A column by which customers are told apart, such as owner, segment or region. */
export interface SummaryGroups {
  /** Among the columns of the customers' origin. */
  readonly column: number;
  readonly header: string;
  readonly grouping: Grouping;
}

/** As many as stand on one page. */
const mostColumns = 3;

/** The columns of texts that customers share, those that the results show again first. */
export function summaryGroups({
  extras,
  carried,
  customerOrigin,
}: Pick<PortfolioSource, "extras" | "carried" | "customerOrigin">): SummaryGroups[] {
  const shown = carried.map(({ column }) => column);
  return extras
    .filter(({ numeric, cells }) => !numeric && canGroup(cells))
    .flatMap(({ header, cells }) => {
      const column = headerIndex(customerOrigin.headers, header);
      return column === null ? [] : [{ column, header, grouping: groupBy(cells) }];
    })
    .sort((a, b) => Number(shown.includes(b.column)) - Number(shown.includes(a.column)))
    .slice(0, mostColumns);
}
