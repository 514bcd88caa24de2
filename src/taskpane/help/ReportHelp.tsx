import { useMemo } from "react";
import { reportHelpPage } from "../../plans/help/report-page";
import type { ReportId } from "../../plans/reports/report";
import { useLanguage } from "../text/TextProvider";
import { HelpView } from "./HelpView";

/** All that helps with a page that is written with the results. */
export default function ReportHelp({ id }: { readonly id: ReportId }) {
  const language = useLanguage();
  return <HelpView page={useMemo(() => reportHelpPage(id, language), [id, language])} />;
}
