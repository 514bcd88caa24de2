import { act, screen } from "@testing-library/react";
import { createExcelPort } from "../../src/taskpane/excel-port";
import { message } from "../../src/i18n/message";
import { errors } from "../../src/i18n/errors";
import type { FakePort } from "./fake-port";
import { oddities, scored } from "./oddities";
import { renderPane, settled } from "./render-pane";

const unknown = message(errors, "en-US", "KAM-UNKNOWN");

/** What can be pressed just now, by what it is called. */
function pressable(): Map<string, HTMLElement> {
  const roles = ["button", "tab", "menuitem", "radio", "switch"] as const;
  const all = roles.flatMap((role) => screen.queryAllByRole(role));
  return new Map(
    all
      .filter((one) => !(one as HTMLButtonElement).disabled && one.ariaDisabled !== "true")
      .map((one) => [`${one.getAttribute("aria-label") ?? ""} ${one.textContent}`.trim(), one]),
  );
}

/** Presses everything that appears, once each. */
async function pressAll(most: number): Promise<string[]> {
  const pressed: string[] = [];
  for (let i = 0; i < most; i++) {
    const next = [...pressable()].find(([name]) => !pressed.includes(name));
    if (next === undefined) return pressed;
    const [name, element] = next;
    pressed.push(name);
    await act(async () => {
      element.click();
      await Promise.resolve();
    });
    await settled();
    expect({ name, told: document.body.textContent.includes(unknown) }).toEqual({
      name,
      told: false,
    });
  }
  return pressed;
}

const all = "everyFault" in globalThis;

const workbooks = { "as it should be": scored, ...oddities };
const tried = Object.keys(workbooks).filter((_, i) => all || i % 7 === 0);

test.each(tried)(
  "no button of the pane ends in a failure that is not known, in a workbook %s",
  async (name) => {
    await workbooks[name as keyof typeof workbooks]();
    await renderPane({ port: createExcelPort() as FakePort });
    const pressed = await pressAll(all ? 200 : 40);
    expect(pressed.length).toBeGreaterThan(2);
  },
  600_000,
);
