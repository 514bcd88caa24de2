import { act, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../../src/i18n/language";
import { createFakePort, emptyWorkbook, filledWorkbook, type FakeWorkbook } from "../fake-port";
import { callsOf, renderPane, settled } from "../render-pane";

const sheets = ["Results", "Chart data"];

function cutShort(workbook: FakeWorkbook, restores = false): FakeWorkbook {
  workbook.cutShort = { at: new Date("2026-03-04T10:02:00"), sheets, restores };
  return workbook;
}

const bar = (name: RegExp) => screen.findByRole("group", { name });

test("a write that was cut short is told at the start, and finished at a click", async () => {
  const workbook = cutShort(filledWorkbook());
  const { port, user } = await renderPane({ workbook });
  const told = await bar(/A write was cut short/);
  expect(told).toHaveTextContent("Results and Chart data");
  await user.click(within(told).getByRole("button", { name: "Finish" }));
  expect(
    await screen.findByText(/What had been cut short is done now/, { ignore: "[role=status]" }),
  ).toBeVisible();
  expect(callsOf(port, "finishCutShort")).toEqual([[{ overwrite: false }]]);
  expect(screen.queryByText(/A write was cut short/)).not.toBeInTheDocument();
});

test("it can be taken back, also where there are no tables", async () => {
  const workbook = cutShort(emptyWorkbook());
  const { port, user } = await renderPane({ workbook });
  const told = await bar(/A write was cut short/);
  await user.click(within(told).getByRole("button", { name: "Take back" }));
  await waitFor(() => {
    expect(screen.queryByText(/A write was cut short/)).not.toBeInTheDocument();
  });
  expect(callsOf(port, "takeBackCutShort")).toHaveLength(1);
  // There is no way back from what brings back.
  expect(screen.queryByRole("button", { name: /Restore/ })).not.toBeInTheDocument();
});

test.each([
  ["en-US", /A Restore was cut short/, "Finish"],
  ["zh-CN", /有一次恢复没有完成/, "继续完成"],
  ["zh-TW", /有一次還原沒有完成/, "繼續完成"],
] as const)(
  "a Restore that was cut short can only be finished (%s)",
  async (language: Language, title, finish) => {
    const workbook = cutShort(filledWorkbook(24, language), true);
    const { port, user } = await renderPane({ workbook, language });
    const told = within(await bar(title));
    expect(told.getAllByRole("button")).toHaveLength(1);
    await user.click(told.getByRole("button", { name: finish }));
    await waitFor(() => {
      expect(callsOf(port, "takeBackCutShort")).toHaveLength(1);
    });
    expect(callsOf(port, "finishCutShort")).toEqual([]);
  },
);

test("where something of the user's is in the way by now, finishing asks", async () => {
  const workbook = cutShort(filledWorkbook());
  workbook.inTheWay = [{ sheet: "Results", address: "A1:D9", kind: "sheet" }];
  const { port, user } = await renderPane({ workbook });
  await user.click(within(await bar(/cut short/)).getByRole("button", { name: "Finish" }));
  const question = await bar(/Something of yours is there/);
  await user.click(within(question).getByRole("button", { name: "Go ahead" }));
  await waitFor(() => {
    expect(callsOf(port, "finishCutShort")).toEqual([
      [{ overwrite: false }],
      [{ overwrite: true }],
    ]);
  });
});

test("what this pane writes just now is not taken for cut short", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ port: createFakePort(workbook) });
  const release = port.holdScore();
  await user.click(screen.getByRole("button", { name: "Score 24 customers" }));
  await screen.findByText("12 of 24");
  cutShort(workbook);
  const looks = callsOf(port, "inspect").length;
  act(() => {
    port.changeHappens({ sheet: "Customers", address: "B5" });
  });
  await waitFor(() => {
    expect(callsOf(port, "inspect").length).toBeGreaterThan(looks);
  });
  await settled();
  expect(screen.queryByText(/A write was cut short/)).not.toBeInTheDocument();
  workbook.cutShort = null;
  act(release);
  await waitFor(() => {
    expect(screen.queryByText("12 of 24")).not.toBeInTheDocument();
  });
});

test.each([
  ["zh-CN", /有一次写入没有完成/, "继续完成", "撤回"],
  ["zh-TW", /有一次寫入沒有完成/, "繼續完成", "收回"],
] as const)("it is offered in %s", async (language: Language, title, finish, takeBack) => {
  await renderPane({ workbook: cutShort(filledWorkbook(24, language)), language });
  const told = within(await bar(title));
  expect(told.getByRole("button", { name: finish })).toBeVisible();
  expect(told.getByRole("button", { name: takeBack })).toBeVisible();
});
