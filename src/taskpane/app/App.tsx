import { useEffect } from "react";
import type { Language } from "../../i18n/language";
import type { WorkbookPort } from "../ports";
import { PaneProvider, usePane } from "../state/PaneProvider";
import type { ScreenId } from "../state/state";
import { TextProvider } from "../text/TextProvider";
import { ThemeProvider } from "../theme/ThemeProvider";
import type { ThemeName } from "../theme/themes";
import { Shell } from "./Shell";

interface Props {
  readonly port: WorkbookPort;
  readonly theme: ThemeName;
  /** Of Office; the workbook's own language and the user's pick go before it. */
  readonly language: Language;
  readonly screen?: ScreenId;
  /** Applied to every text; for tests. */
  readonly dress?: (text: string) => string;
}

/** The whole pane on a workbook. */
export function App({ port, theme, screen, ...speech }: Props) {
  return (
    <ThemeProvider theme={theme}>
      <PaneProvider port={port} {...(screen === undefined ? {} : { screen })}>
        <Spoken {...speech} />
      </PaneProvider>
    </ThemeProvider>
  );
}

/** In the language the user picked, else the workbook's, else Office's. */
function Spoken({ language, dress }: Pick<Props, "language" | "dress">) {
  const { state } = usePane();
  const chosen = state.language ?? state.book?.scored?.reading.settings.language ?? language;
  useEffect(() => {
    document.documentElement.lang = chosen;
  }, [chosen]);
  return (
    <TextProvider language={chosen} {...(dress === undefined ? {} : { dress })}>
      <Shell />
    </TextProvider>
  );
}
