import { proposalJson } from "../../../plans/recognise/sheet";
import type { Decision } from "./decide";

/** A decision for other programs: the proposal, its questions, and what else was looked at. */
export function decisionJson({ proposal, rivals, others }: Decision): object {
  const { questions, ...rest } = proposalJson(proposal);
  const table = rivals.length === 0 ? [] : [{ code: "table", places: rivals }];
  return {
    ...rest,
    questions: [...table, ...questions],
    others: others.map(({ sheet, range, table: name, refusal }) => ({
      sheet,
      range,
      table: name,
      refusal,
    })),
  };
}
