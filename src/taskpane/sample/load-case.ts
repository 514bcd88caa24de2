import type { InsertOptions } from "../../excel";
import type { Language } from "../../i18n/language";
import type { CaseId } from "../../plans/cases/case";

/** The workbook of a case history; loaded only when asked for. */
export async function loadCase(id: CaseId, language: Language): Promise<InsertOptions> {
  const [{ cases }, { caseContent }] = await Promise.all([
    import("../../plans/cases"),
    import("../../plans/cases/case"),
  ]);
  return caseContent(cases[id], language);
}
