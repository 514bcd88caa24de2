import { languages } from "../../src/i18n/language";
import { misfits } from "./narrow";
import { walk } from "./walk";
import { Workbench } from "./workbench-page";

/** The narrowest that Excel shows a pane. */
const NARROW = 320;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});

afterAll(() => workbench.close());

test.each(languages)(
  "on every screen of a pane of 320 pixels all texts and controls have room (%s)",
  async (language) => {
    const open = await workbench.open({ language, sample: "empty" });
    await open.page.addStyleTag({
      content: `#pane iframe { width: ${NARROW}px !important; min-width: 0 !important; }`,
    });
    const found: string[] = [];
    await walk(open, language, async (stop, frame) => {
      expect(await frame.evaluate(() => window.innerWidth)).toBe(NARROW);
      found.push(...(await frame.evaluate(misfits)).map((each) => `${stop}: ${each}`));
    });
    await open.page.close();
    expect(found).toEqual([]);
  },
);
