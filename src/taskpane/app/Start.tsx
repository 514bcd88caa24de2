import type { Language } from "../../i18n/language";
import type { WorkbookPort } from "../ports";
import { TextProvider } from "../text/TextProvider";
import { ThemeProvider } from "../theme/ThemeProvider";
import { useOfficeTheme } from "../theme/use-office-theme";
import { App } from "./App";
import { OutsidePage } from "./OutsidePage";

interface Props {
  readonly language: Language;
  /** The way into the workbook; null outside Excel. */
  readonly port: WorkbookPort | null;
}

/** The pane in Office's theme and language, or, outside Excel, how to get there. */
export function Start({ language, port }: Props) {
  const theme = useOfficeTheme();
  return (
    <ThemeProvider theme={theme}>
      <TextProvider language={language}>
        {port === null ? <OutsidePage /> : <App language={language} port={port} />}
      </TextProvider>
    </ThemeProvider>
  );
}
