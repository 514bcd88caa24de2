import { models } from "../../plans/models";
import { reports } from "../../plans/reports/report";

/** What the commands about analyses take: each analysis and each report by its id. */
export const modelNames: readonly string[] = [...models.map(({ id }) => id), ...reports];
