import { readFileSync } from "node:fs";
import { homeTexts } from "../../src/i18n/pane/home";
import { noticeTexts } from "../../src/i18n/pane/notices";
import { showScreen } from "./walk";
import type { WorkbenchPage } from "./workbench-page";

/** Something that a user wants done, as the README says it is done. */
export interface Job {
  readonly title: string;
  /** How many clicks the README promises. */
  readonly promised: number;
  /** The words that are clicked, in this order. */
  readonly clicks: readonly string[];
  /** The sheet that it ends with, which the picture shows. */
  readonly sheet: string;
  /** The name of the picture. */
  readonly picture: string;
}

const numbers = ["no", "one", "two", "three", "four", "five", "six"];

/** The jobs that the README walks through: its user clicks on what is printed bold there, and on nothing else. */
export function jobsOfReadme(): Job[] {
  const readme = readFileSync("README.md", "utf8");
  const [, section = ""] = /^## Three jobs\n([^]*?)^## /m.exec(readme) ?? [];
  return section
    .split(/^(?=\d\. )/m)
    .slice(1)
    .map((item) => {
      const [, title = "", count = ""] = /^\d\. (.+?), (\w+) clicks/.exec(item) ?? [];
      const [, sheet = "", picture = ""] =
        /!\[The ([^\]]+?) sheet[^\]]*\]\(assets\/readme\/([\w-]+)\.webp\)/.exec(item) ?? [];
      const clicks = [...item.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = ""]) => words);
      return { title, promised: numbers.indexOf(count), clicks, sheet, picture };
    });
}

/** Opens the sample from an empty workbook, as its user does. */
export async function openSample({ pane }: WorkbenchPage): Promise<void> {
  await pane().getByRole("button", { name: homeTexts["en-US"]["first.sample"] }).click();
  await pane().getByText(noticeTexts["en-US"]["done.sample"]).first().waitFor();
}

/** Does one of the jobs, from Home on; returns the number of clicks when the sheet that it ends with says all. */
export async function doJob({ page, pane }: WorkbenchPage, job: Job): Promise<number> {
  await showScreen({ page, pane, language: "en-US" }, "home");
  let clicks = 0;
  for (const words of job.clicks) {
    const named = pane()
      .locator("button, [role=tab]")
      .filter({ hasText: new RegExp(`^${words}$`) });
    await named.click();
    clicks++;
  }
  // The functions answer a little later than the sheet stands.
  await page.waitForFunction((sheet) => {
    const { activeSheet } = window.kamWorkbench.workbook;
    const top = activeSheet.values({ top: 0, left: 0, bottom: 40, right: 9 }).flat();
    const waits = top.some((cell) => typeof cell === "object" && cell?.code === "#BUSY!");
    return activeSheet.name === sheet && !waits;
  }, job.sheet);
  return clicks;
}
