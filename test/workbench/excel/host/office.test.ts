import { createHost, installGlobals, loadOfficeClient } from "../../../../src/workbench/excel/host";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { settled } from "./script";

function connected(profile: "desktop" | "web" = "desktop"): {
  office: typeof Office;
  host: ReturnType<typeof createHost>;
  client: ReturnType<typeof loadOfficeClient>;
} {
  const client = loadOfficeClient();
  const host = createHost(createWorkbook(), profile, { language: "zh-TW", dark: true });
  host.connect(client);
  return { office: client.scope.Office as typeof Office, host, client };
}

test("the globals are those of the connected library, and runs go to its host", async () => {
  const { client, host } = connected();
  installGlobals(client);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["global"]];
    await context.sync();
  });
  expect(host.workbook.activeSheet.value(0, 0)).toBe("global");
  expect((await Office.onReady()).host).toBe(Office.HostType.Excel);
  expect(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable).code).toBe("#N/A");
});

test("what a run fails with is an error of the script's own kind", async () => {
  const { client } = connected();
  const run = client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").activate();
    await context.sync();
  });
  await expect(run).rejects.toBeInstanceOf(Error);
});

test("the context tells language, theme and platform", () => {
  const { office, host } = connected("web");
  expect(office.context.displayLanguage).toBe("zh-TW");
  expect(office.context.officeTheme.isDarkTheme).toBe(true);
  host.surroundings.dark = false;
  expect(office.context.officeTheme.isDarkTheme).toBe(false);
  expect(office.context.platform).toBe(office.PlatformType.OfficeOnline);
});

test.each([
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.12", true],
  ["ExcelApi", "1.99", false],
  ["SharedRuntime", "1.1", true],
  ["CustomFunctionsRuntime", "1.3", true],
  ["WordApi", "1.1", false],
])("requirement set %s %s is supported: %s", (name, version, supported) => {
  const { office } = connected();
  expect(office.context.requirements.isSetSupported(name, version)).toBe(supported);
});

test("the library refuses what the host's requirement sets do not hold", async () => {
  const { client } = connected();
  await expect(
    client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      (range as unknown as { getDataClassificationIds(): void }).getDataClassificationIds();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("document settings reach the workbook when they are saved", async () => {
  const { office, host } = connected();
  const { settings } = office.context.document;
  settings.set("pane", "open");
  expect(host.workbook.settings.has("pane")).toBe(false);
  await new Promise((resolve) => {
    settings.saveAsync(resolve);
  });
  expect(host.workbook.settings.get("pane")).toBe("open");
  expect(settings.get("other")).toBeNull();
});

test("the pane is shown and hidden, and who listens is told", async () => {
  const { office, host } = connected();
  const seen: string[] = [];
  await office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
  await office.addin.showAsTaskpane();
  expect(host.shell.paneVisible).toBe(true);
  await office.addin.hide();
  expect(seen).toEqual(["Taskpane", "Hidden"]);
  await office.addin.setStartupBehavior(office.StartupBehavior.load);
  expect(await office.addin.getStartupBehavior()).toBe(office.StartupBehavior.load);
});

test("commands are run as a button runs them", async () => {
  const { office, host } = connected();
  const done: string[] = [];
  office.actions.associate("score", (event: Office.AddinCommands.Event) => {
    done.push(event.source.id);
    event.completed();
  });
  await host.shell.run("score");
  expect(done).toEqual(["score"]);
  await expect(host.shell.run("other")).rejects.toThrow("other");
});

test("buttons are enabled and disabled", async () => {
  const { office, host } = connected();
  let updates = 0;
  host.shell.onRibbon(() => updates++);
  await office.ribbon.requestUpdate({
    tabs: [
      { id: "kam", groups: [{ id: "g", controls: [{ id: "score", enabled: false }] }] },
      { id: "kam", controls: [{ id: "matrix", enabled: true }] },
    ],
  });
  expect([...host.shell.enabled]).toEqual([
    ["score", false],
    ["matrix", true],
  ]);
  expect(updates).toBe(1);
});

test("the document tells of selections until the handler is removed", async () => {
  const { office, host } = connected();
  let selections = 0;
  const { document } = office.context;
  const handler = (): void => {
    selections++;
  };
  document.addHandlerAsync(office.EventType.DocumentSelectionChanged, handler);
  host.select(host.workbook.activeSheet, { top: 1, left: 1, bottom: 1, right: 1 });
  document.removeHandlerAsync(office.EventType.DocumentSelectionChanged, { handler });
  host.select(host.workbook.activeSheet, { top: 2, left: 1, bottom: 2, right: 1 });
  await settled();
  expect(selections).toBe(1);
});

test("a blank reaches a custom function as 0 on the desktop and as null on the web", () => {
  expect(connected("desktop").host.traits.blankForFunctions).toBe(0);
  expect(connected("web").host.traits.blankForFunctions).toBeNull();
});
