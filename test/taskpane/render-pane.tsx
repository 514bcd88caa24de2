import "@testing-library/jest-dom";
import { configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../src/i18n/language";
import { App } from "../../src/taskpane/app/App";
import type { ScreenId } from "../../src/taskpane/state/state";
import { ThemeProvider } from "../../src/taskpane/theme/ThemeProvider";
import type { ThemeName } from "../../src/taskpane/theme/themes";
import { stubBrowser } from "./browser-stubs";
import { createFakePort, filledWorkbook, type FakePort, type FakeWorkbook } from "./fake-port";

interface Options {
  readonly workbook?: FakeWorkbook;
  /** In place of the fake workbook's own port. */
  readonly port?: FakePort;
  readonly language?: Language;
  readonly theme?: ThemeName;
  readonly screen?: ScreenId;
  readonly dress?: (text: string) => string;
}

interface Rendered {
  readonly port: FakePort;
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

/** The pane on a fake workbook, after it has read it and loaded its screen. */
export async function renderPane({
  language = "en-US",
  workbook = filledWorkbook(24, language),
  theme = "light",
  port = createFakePort(workbook),
  ...app
}: Options = {}): Promise<Rendered> {
  stubBrowser();
  const user = userEvent.setup();
  const { container } = render(
    <ThemeProvider theme={theme}>
      <App port={port} language={language} {...app} />
    </ThemeProvider>,
  );
  await settled();
  return { port, user, container };
}

// The first render of a file loads all of Fluent UI, which takes a busy machine its time.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 30_000, getElementError: (message) => new Error(message ?? "") });

const loading = /^⟦?(Reading the workbook…|正在读取工作簿…|正在讀取活頁簿…)/;

/** Waits until nothing is being read or loaded. */
export async function settled(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByText(loading)).not.toBeInTheDocument();
    expect(document.querySelector("[aria-busy=true]")).toBeNull();
  });
}

/** Calls of one member of the port: their arguments, in order. */
export function callsOf(port: FakePort, member: string): readonly (readonly unknown[])[] {
  return port.calls.filter(([name]) => name === member).map(([, ...args]) => args);
}
