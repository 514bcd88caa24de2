import { outcome, type Script, type Stage } from "../script";

/** An address without its sheet. */
const local = (address: string) => address.split("!").at(-1)?.replaceAll("$", "") ?? "";

async function zoomOf({ context, sheet }: Stage, zoom: Excel.PageLayoutZoomOptions) {
  sheet.pageLayout.zoom = zoom;
  sheet.pageLayout.load("zoom");
  await context.sync();
  const { scale, horizontalFitToPages, verticalFitToPages } = sheet.pageLayout.zoom;
  return [scale, horizontalFitToPages, verticalFitToPages].map((value) => value ?? null);
}

/** How sheets print. */
export const pages: readonly Script[] = [
  {
    name: "a new sheet prints upright, all of it, at its own size and with empty edges",
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      const edges = pageLayout.headersFooters.defaultForAllPages;
      const none = [
        pageLayout.getPrintAreaOrNullObject(),
        pageLayout.getPrintTitleRowsOrNullObject(),
        pageLayout.getPrintTitleColumnsOrNullObject(),
      ];
      for (const one of none) one.load("address");
      pageLayout.load("orientation");
      edges.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
      await context.sync();
      return [
        pageLayout.orientation,
        none.map(({ isNullObject }) => isNullObject),
        [edges.leftHeader, edges.centerHeader, edges.rightHeader],
        [edges.leftFooter, edges.centerFooter, edges.rightFooter],
      ];
    },
    answer: ["Portrait", [true, true, true], ["", "", ""], ["", "", ""]],
    known: "inferred",
  },
  {
    name: "a sheet prints across, with margins and texts at the edges as they were set",
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.leftMargin = 36;
      pageLayout.rightMargin = 36;
      const edges = pageLayout.headersFooters.defaultForAllPages;
      edges.leftHeader = "Ann && Bob";
      edges.centerFooter = "&P / &N";
      pageLayout.load("orientation,leftMargin,rightMargin");
      edges.load("leftHeader,centerFooter");
      await context.sync();
      const { leftMargin, rightMargin } = pageLayout;
      return [
        pageLayout.orientation,
        [leftMargin, rightMargin].every((margin) => Math.abs(margin - 36) < 0.1),
        edges.leftHeader,
        edges.centerFooter,
      ];
    },
    answer: ["Landscape", true, "Ann && Bob", "&P / &N"],
    known: "documented",
  },
  {
    name: "a sheet that is fitted to one page of width has no size of its own",
    needs: "1.9",
    ask: (stage) => zoomOf(stage, { horizontalFitToPages: 1 }),
    answer: [null, 1, null],
    known: "documented",
  },
  {
    name: "a sheet that has a size of its own is not fitted",
    needs: "1.9",
    ask: (stage) => zoomOf(stage, { scale: 80 }),
    answer: [80, null, null],
    known: "documented",
  },
  {
    name: "a size below a tenth is refused",
    needs: "1.9",
    ask: (stage) =>
      outcome(stage, () => {
        stage.sheet.pageLayout.zoom = { scale: 9 };
      }),
    answer: "InvalidArgument",
    known: "documented",
  },
  {
    name: "rows and columns that repeat and the area that prints are told as they were set",
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintArea("A1:D9");
      pageLayout.setPrintTitleRows("$4:$4");
      pageLayout.setPrintTitleColumns("$A:$A");
      const told = [
        pageLayout.getPrintAreaOrNullObject(),
        pageLayout.getPrintTitleRowsOrNullObject(),
        pageLayout.getPrintTitleColumnsOrNullObject(),
      ];
      for (const one of told) one.load("address");
      await context.sync();
      return told.map(({ address }) => local(address));
    },
    answer: ["A1:D9", "4:4", "A:A"],
    known: "documented",
  },
];
