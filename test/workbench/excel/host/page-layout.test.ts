import { failure, open, plain } from "./script";

type Layout = Excel.PageLayout;

/** Does something with the pages of the first sheet, and reads them back. */
async function after(act: (layout: Layout, context: Excel.RequestContext) => void) {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    act(pageLayout, context);
    pageLayout.load("orientation,zoom,paperSize,leftMargin,topMargin,centerHorizontally");
    const texts = pageLayout.headersFooters.defaultForAllPages.load(
      "leftHeader,centerHeader,rightHeader,rightFooter",
    );
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    const { leftHeader, centerHeader, rightHeader, rightFooter } = texts;
    return {
      orientation: pageLayout.orientation,
      zoom: pageLayout.zoom,
      paper: pageLayout.paperSize,
      margins: [pageLayout.leftMargin, pageLayout.topMargin],
      centred: pageLayout.centerHorizontally,
      header: [leftHeader, centerHeader, rightHeader],
      footer: rightFooter,
      titles: [rows, columns].map((range) => (range.isNullObject ? null : range.address)),
      area: area.isNullObject ? null : area.address,
    };
  });
  return { read: plain(read), workbook };
}

test("a new sheet prints upright at its own size, with normal margins and nothing around it", async () => {
  const { read } = await after(() => undefined);
  expect(read).toEqual({
    orientation: "Portrait",
    zoom: { scale: 100 },
    paper: "Letter",
    margins: [50.4, 54],
    centred: false,
    header: ["", "", ""],
    footer: "",
    titles: [null, null],
    area: null,
  });
});

test("pages are set up, by addresses or by ranges", async () => {
  const { read, workbook } = await after((layout, context) => {
    const sheet = context.workbook.worksheets.getFirst();
    layout.orientation = "Landscape";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    layout.paperSize = "A4";
    layout.centerHorizontally = true;
    layout.setPrintMargins("Inches", { left: 0.5 });
    layout.topMargin = 36;
    layout.headersFooters.defaultForAllPages.leftHeader = "Marks && Spencer &F";
    layout.headersFooters.defaultForAllPages.rightHeader = "&D";
    layout.headersFooters.defaultForAllPages.rightFooter = "&P";
    layout.setPrintTitleRows("$4:$4");
    layout.setPrintTitleColumns(sheet.getRange("A:B"));
    layout.setPrintArea("A:K,M1:V34");
  });
  expect(read).toEqual({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
    paper: "A4",
    margins: [36, 36],
    centred: true,
    header: ["Marks && Spencer &F", "", "&D"],
    footer: "&P",
    titles: ["Sheet1!4:4", "Sheet1!A:B"],
    area: "Sheet1!A:K,Sheet1!M1:V34",
  });
  expect(workbook.sheets[0]?.page.header).toBe("&LMarks && Spencer &F&R&D");
});

test("print area and titles follow rows that are inserted and a sheet that is renamed", async () => {
  const { workbook } = await after((layout) => {
    layout.setPrintArea("A2:C9");
    layout.setPrintTitleRows("2:2");
  });
  workbook.sheets[0]?.insertRows(0, 3);
  workbook.renameSheet(workbook.activeSheet, "R&D, north");
  expect(workbook.activeSheet.page).toMatchObject({
    area: "='R&D, north'!$A$5:$C$12",
    titles: "='R&D, north'!$5:$5",
  });
});

const refused: Record<string, (layout: Layout, context: Excel.RequestContext) => void> = {
  "a scale below 10 per cent": (layout) => {
    layout.zoom = { scale: 5 };
  },
  "a scale together with pages to fit": (layout) => {
    layout.zoom = { scale: 50, horizontalFitToPages: 1 };
  },
  "no page at all": (layout) => {
    layout.zoom = { horizontalFitToPages: 0 };
  },
  "a zoom that says nothing": (layout) => {
    layout.zoom = {};
  },
  "titles that are not whole rows": (layout) => {
    layout.setPrintTitleRows("A4:K4");
  },
  "titles that are not whole columns": (layout) => {
    layout.setPrintTitleColumns("4:4");
  },
  "an area of another sheet": (layout, context) => {
    layout.setPrintArea(context.workbook.worksheets.add("Other").getRange("A1:B2"));
  },
  "an area that is no address": (layout) => {
    layout.setPrintArea("nowhere at all");
  },
  "a margin below 0": (layout) => {
    layout.leftMargin = -1;
  },
  "a header longer than 255 characters with its codes": (layout) => {
    layout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(254);
  },
};

test.each(Object.entries(refused))("%s is refused", async (_, act) => {
  const { run } = open();
  const { code } = await failure(() =>
    run(async (context) => {
      act(context.workbook.worksheets.getFirst().pageLayout, context);
      await context.sync();
    }),
  );
  expect(code).toBe("InvalidArgument");
});

test("a sheet without print area or titles has none to hand out", async () => {
  for (const ask of ["getPrintArea", "getPrintTitleRows", "getPrintTitleColumns"] as const) {
    const { run } = open();
    const { code } = await failure(() =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().pageLayout[ask]().load("address");
        await context.sync();
      }),
    );
    expect(code).toBe("ItemNotFound");
  }
});
