import { cells } from "./cells";
import { doJob, jobsOfReadme, openSample, type Job } from "./jobs";
import { Workbench, type WorkbenchPage } from "./workbench-page";

let workbench: Workbench;
let open: WorkbenchPage;

beforeAll(async () => {
  workbench = await Workbench.start();
  open = await workbench.open({ sample: "empty" });
  await openSample(open);
});

afterAll(() => workbench.close());

/** What each ends with of the sample: on its sheet, and in the pane. */
const ends = new Map([
  ["A page for the board", { cells: ["Total", 24, 76_770], pane: "24 customers scored." }],
  ["A watch list", { cells: ["Blue Lintel Offices"], pane: "Blue Lintel Offices" }],
  ["An account plan", { cells: ["Harbour Foods", "Star"], pane: "24 customers scored." }],
]);

test("the README walks through three jobs", () => {
  expect(jobsOfReadme().map(({ title }) => title)).toEqual([...ends.keys()]);
});

test.each(jobsOfReadme().map((job): [string, Job] => [job.title, job]))(
  "%s takes the clicks that the README names, and no more",
  async (title, job) => {
    expect(await doJob(open, job)).toBe(job.promised);
    const end = ends.get(title)!;
    await open.pane().getByText(end.pane).first().waitFor();
    const values = await cells(open.page, job.sheet, [0, 0, 60, 12]);
    expect(values.flat()).toEqual(expect.arrayContaining(end.cells));
  },
);
