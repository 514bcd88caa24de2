import { Suspense, use } from "react";
import type { Language } from "../../i18n/language";
import type { WorkbookPort } from "../ports";
import { TextProvider } from "../text/TextProvider";
import { ThemeProvider } from "../theme/ThemeProvider";
import { useOfficeTheme } from "../theme/use-office-theme";
import { App } from "./App";
import { Loading } from "./Loading";
import { OutsidePage } from "./OutsidePage";

interface Props {
  readonly language: Language;
  /** The way into the workbook, which is loaded beside the first screen; null outside Excel. */
  readonly port: Promise<WorkbookPort> | null;
}

/** The pane in Office's theme and language, or, outside Excel, how to get there. */
export function Start({ language, port }: Props) {
  const theme = useOfficeTheme();
  return (
    <ThemeProvider theme={theme}>
      <TextProvider language={language}>
        {port === null ? (
          <OutsidePage />
        ) : (
          <Suspense fallback={<Loading />}>
            <Opened language={language} port={port} />
          </Suspense>
        )}
      </TextProvider>
    </ThemeProvider>
  );
}

function Opened({ language, port }: { language: Language; port: Promise<WorkbookPort> }) {
  return <App language={language} port={use(port)} />;
}
