import { act, screen, within } from "@testing-library/react";
import { configureAxe, toHaveNoViolations } from "jest-axe";
import type { Language } from "../../../src/i18n/language";
import { callsOf, renderPane, settled } from "../render-pane";

expect.extend(toHaveNoViolations);

// jsdom paints nothing, so contrast is measured in a browser.
const axe = configureAxe({ rules: { "color-contrast": { enabled: false } } });

afterEach(() => {
  jest.useRealTimers();
});

/** A pane in which Excel has not answered to scoring for half a minute. */
async function unanswered(language: Language, scoreName: string) {
  jest.useFakeTimers({ advanceTimers: true });
  const pane = await renderPane({ language });
  const release = pane.port.holdScore();
  await pane.user.click(screen.getByRole("button", { name: scoreName }));
  await screen.findByRole("progressbar");
  act(() => {
    jest.advanceTimersByTime(30_000);
  });
  // What is loaded from here on takes real time, which a clock moved by hand does not wait for.
  jest.useRealTimers();
  return { ...pane, release };
}

const languages: readonly (readonly [Language, string, RegExp, RegExp])[] = [
  ["en-US", "Score 24 customers", /not answered for half a minute/, /nothing of it is written/],
  ["zh-CN", "为 24 个客户评分", /半分钟没有响应/, /没有写入任何内容：/],
  ["zh-TW", "為 24 位客戶評分", /半分鐘沒有回應/, /沒有寫入任何內容：/],
];

test.each(languages)(
  "in %s, Excel's silence is seen and heard, and what is asked for meanwhile refused in words",
  async (language, scoreName, overdue, refused) => {
    const { container, port, user } = await unanswered(language, scoreName);
    expect(screen.getAllByText(overdue)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: scoreName }));
    await settled();
    const bars = screen.getByRole("region", { name: /Messages|消息|訊息/ });
    expect(await within(bars).findByText(refused)).toBeVisible();
    expect(callsOf(port, "score")).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  },
);

test("while Excel is silent the other screens can be looked at, and its late answer is told", async () => {
  const { release, user } = await unanswered("en-US", "Score 24 customers");
  await user.click(screen.getByRole("tab", { name: "Matrix" }));
  await settled();
  expect(document.querySelector("[data-screen=matrix]")).toBeVisible();
  act(release);
  expect(
    await screen.findByText("24 customers scored.", { ignore: "[role=status]" }),
  ).toBeVisible();
  expect(screen.queryByText(/not answered for half a minute/)).not.toBeInTheDocument();
});
