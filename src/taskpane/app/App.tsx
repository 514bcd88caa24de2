import { useEffect } from "react";
import type { Language } from "../../i18n/language";
import type { WorkbookPort } from "../ports";
import { useRibbon } from "../ribbon/use-ribbon";
import { PaneProvider, usePane } from "../state/PaneProvider";
import type { ScreenId } from "../state/state";
import { TextProvider } from "../text/TextProvider";
import { Shell } from "./Shell";

interface Props {
  readonly port: WorkbookPort;
  /** Of Office; the workbook's own language and the user's pick go before it. */
  readonly language: Language;
  /** The screen to open with. */
  readonly screen?: ScreenId;
  /** Applied to every text; for tests. */
  readonly dress?: (text: string) => string;
}

/** The whole pane on a workbook. */
export function App({ port, screen, ...speech }: Props) {
  return (
    <PaneProvider port={port} {...(screen === undefined ? {} : { screen })}>
      <Spoken {...speech} />
    </PaneProvider>
  );
}

/** In the language the user picked, else the workbook's, else Office's. */
function Spoken({ language, dress }: Pick<Props, "language" | "dress">) {
  const { state } = usePane();
  const chosen = state.language ?? state.book?.summary.settings.language ?? language;
  useEffect(() => {
    document.documentElement.lang = chosen;
  }, [chosen]);
  return (
    <TextProvider language={chosen} {...(dress === undefined ? {} : { dress })}>
      <Ribbon />
      <Shell />
    </TextProvider>
  );
}

/** Draws nothing: keeps pane and ribbon in touch, in the language of the pane. */
function Ribbon() {
  useRibbon();
  return null;
}
