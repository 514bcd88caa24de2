import { act, screen, waitFor, within } from "@testing-library/react";
import { KamError } from "../../../src/excel/errors";
import { ribbonEvents, type PaneRequest } from "../../../src/taskpane/ribbon/ribbon-events";
import type { WorkbookPort } from "../../../src/taskpane/ports";
import { createFakePort, emptyWorkbook, filledWorkbook } from "../fake-port";
import { callsOf, renderPane, settled } from "../render-pane";

const scoreButton = () => screen.getByRole("button", { name: "Score 24 customers" });

/** What the live regions say. */
function heard(): string {
  return screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" | ");
}

test("work in progress shows its count, is heard, and can be cancelled", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook });
  const release = port.holdScore();
  await user.click(scoreButton());
  expect(await screen.findByText("12 of 24")).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "12");
  expect(heard()).toContain("Scoring the customers");
  expect(scoreButton()).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("button", { name: "Cancelling…" })).toBeDisabled();
  act(release);
  await waitFor(() => {
    expect(heard()).toContain("Cancelled. The workbook is as it was.");
  });
  expect(workbook.results).toBeNull();
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
});

test("once writing is cancelled, what is left to do is told: to put back what was there", async () => {
  const port = createFakePort(filledWorkbook());
  let end: () => void;
  const score: WorkbookPort["score"] = (_, { onProgress }) =>
    new Promise((_, reject) => {
      onProgress?.({ step: "write", done: 1, total: 3 });
      end = () => {
        reject(new KamError("KAM-CANCELLED"));
      };
    });
  const { user } = await renderPane({ port: { ...port, score } });
  await user.click(scoreButton());
  expect(await screen.findByText("Writing the results")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByText("Putting back what was there")).toBeVisible();
  expect(screen.queryByText("1 of 3")).not.toBeInTheDocument();
  act(() => {
    end();
  });
  expect(
    await screen.findByText(/The workbook is as it was/, { ignore: "[role=status]" }),
  ).toBeVisible();
});

test("what is in the way is named before anything is written, and goes only with consent", async () => {
  const workbook = filledWorkbook();
  workbook.inTheWay = [{ sheet: "Results", address: "A1:D9", kind: "sheet" }];
  const { port, user } = await renderPane({ workbook });
  await user.click(scoreButton());
  const bar = await screen.findByRole("group", { name: /Something of yours is there/ });
  expect(bar).toHaveTextContent("Results!A1:D9");
  expect(workbook.results).toBeNull();
  await user.click(within(bar).getByRole("button", { name: "Go ahead" }));
  await waitFor(() => {
    expect(workbook.results).not.toBeNull();
  });
  expect(callsOf(port, "score").map(([request]) => request)).toMatchObject([
    { overwrite: false },
    { overwrite: true },
  ]);
});

test("a failure says what, how to mend it, and a code; its details can be copied", async () => {
  const { port, user } = await renderPane();
  const cause = Object.assign(new Error("The sheet is protected."), { code: "AccessDenied" });
  port.failNext("score", new KamError("KAM-PROTECTED", { sheet: "Results" }, { cause }));
  await user.click(scoreButton());
  const bar = await screen.findByRole("group", { name: /is protected/ });
  expect(bar).toHaveTextContent("Code KAM-PROTECTED");
  await user.click(within(bar).getByRole("button", { name: "Copy details" }));
  expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain("AccessDenied");
});

test("an error nobody foresaw has a code too", async () => {
  const { port, user } = await renderPane();
  port.failNext("score", new TypeError("x is not a function"));
  await user.click(scoreButton());
  expect(await screen.findByText(/Code KAM-UNKNOWN/)).toBeVisible();
});

test("what was there can be restored after a write", async () => {
  const workbook = filledWorkbook();
  const { user } = await renderPane({ workbook });
  await user.click(scoreButton());
  await user.click(
    await screen.findByRole("button", { name: "Restore what was here before the last write" }),
  );
  await waitFor(() => {
    expect(workbook.results).toBeNull();
  });
  expect(scoreButton()).toBeEnabled();
});

test("a workbook that cannot be read says so and can be read again", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook });
  port.failNext("inspect", new KamError("KAM-CONNECTION"));
  act(() => {
    port.changeHappens(null);
  });
  expect(await screen.findByText(/Code KAM-CONNECTION/)).toBeVisible();
  expect(scoreButton()).toBeEnabled();
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText(/KAM-CONNECTION/)).not.toBeInTheDocument();
});

test("the language changes in place, and the workbook remembers it", async () => {
  const { port, user } = await renderPane({ screen: "settings" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "zh-TW");
  expect(await screen.findByRole("tab", { name: "設定" })).toBeVisible();
  expect(document.documentElement.lang).toBe("zh-TW");
  expect(callsOf(port, "writeSettings")).toEqual([[{ language: "zh-TW" }]]);
});

test("tabs are moved through with the arrow keys, those in sight alone, and opened with Enter", async () => {
  const { user } = await renderPane();
  screen.getByRole("tab", { name: "Home" }).focus();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "Results" })).toHaveFocus();
  await user.keyboard("{Home}{ArrowRight}{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Home" })).toHaveAttribute("aria-selected", "true");
  await user.keyboard("{Enter}");
  await settled();
  expect(screen.getByRole("tab", { name: "Matrix" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tabpanel", { name: "Matrix" })).toBeVisible();
});

test("screens whose tabs do not fit are in the menu at the end", async () => {
  const { user } = await renderPane();
  expect(screen.queryByRole("tab", { name: "Settings" })).not.toBeInTheDocument();
  screen.getByRole("button", { name: "More screens" }).focus();
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("menuitem", { name: "Problems" }));
  expect(await screen.findByRole("heading", { name: "3 problems" })).toBeVisible();
});

function ask(request: PaneRequest): void {
  act(() => {
    document.dispatchEvent(new CustomEvent(ribbonEvents.request, { detail: request }));
  });
}

test("the ribbon's buttons show a screen and begin their work there", async () => {
  const { port } = await renderPane();
  ask({ screen: "problems", task: null });
  expect(await screen.findByRole("heading", { name: "3 problems" })).toBeVisible();
  ask({ screen: "home", task: { kind: "freeze" } });
  await waitFor(() => {
    expect(callsOf(port, "score")).toMatchObject([[{ mode: "values" }]]);
  });
});

test("whoever asks for the scoring form is told what to do with it, not with a template", async () => {
  await renderPane();
  ask({ screen: "home", task: { kind: "form" } });
  const said = "The scoring form is in the workbook. Rate one customer on it.";
  expect(await screen.findByText(said, { ignore: "[role=status]" })).toBeVisible();
});

test("the ribbon is told what there is to work on", async () => {
  const told: unknown[] = [];
  const listen = (event: Event) => told.push((event as CustomEvent).detail);
  document.addEventListener(ribbonEvents.workbook, listen);
  const { user } = await renderPane({ workbook: emptyWorkbook() });
  await user.click(screen.getByRole("button", { name: "Open the sample" }));
  await user.click(await screen.findByRole("button", { name: "Score 24 customers" }));
  await screen.findByRole("button", { name: "Look at the matrix" });
  document.removeEventListener(ribbonEvents.workbook, listen);
  expect(told).toEqual([
    { scorable: false, scored: false },
    { scorable: true, scored: false },
    { scorable: true, scored: true },
  ]);
});

test("what is done is no longer told on the next screen", async () => {
  const { user } = await renderPane();
  await user.click(scoreButton());
  const done = () => screen.queryByRole("button", { name: "Dismiss" });
  await waitFor(() => {
    expect(done()).toBeVisible();
  });
  await user.click(screen.getByRole("tab", { name: "Results" }));
  expect(done()).toBeNull();
  // The way back is still at the foot.
  expect(
    screen.getByRole("button", { name: "Restore what was here before the last write" }),
  ).toBeVisible();
});

test("what a restore left as it is, is named", async () => {
  const port = createFakePort(filledWorkbook());
  const restore: WorkbookPort["restore"] = () =>
    Promise.resolve({ kept: [{ sheet: "Settings", address: "B6" }] });
  const { user } = await renderPane({ port: { ...port, restore } });
  await user.click(scoreButton());
  await user.click(await screen.findByRole("button", { name: "Restore" }));
  await waitFor(() => {
    expect(heard()).toContain("stay as they are: Settings!B6");
  });
  // Nobody misses it by going on.
  await user.click(screen.getByRole("tab", { name: "Results" }));
  expect(screen.getByRole("button", { name: "Dismiss" })).toBeVisible();
});

test("a chart that does not follow the results is told beside what was done", async () => {
  const port = createFakePort(filledWorkbook());
  const score: WorkbookPort["score"] = async (request, hooks) => {
    const written = await port.score(request, hooks);
    if (written === null) return null;
    return { ...written, warnings: [{ code: "KAM-CHART-CROSS", params: {}, details: "" }] };
  };
  const { user } = await renderPane({ port: { ...port, score } });
  await user.click(scoreButton());
  await waitFor(() => {
    expect(heard()).toContain("24 customers scored.");
  });
  expect(heard()).toContain("its cross could not be moved");
});

test("what a failed write left to others is named", async () => {
  const port = createFakePort(filledWorkbook());
  const failure = new KamError("KAM-GONE").leaving([
    { sheet: "Results", address: "", kind: "sheet" },
  ]);
  const { user } = await renderPane({ port: { ...port, score: () => Promise.reject(failure) } });
  await user.click(scoreButton());
  await waitFor(() => {
    expect(heard()).toContain("Left as they are, because somebody changed them meanwhile: Results");
  });
});
