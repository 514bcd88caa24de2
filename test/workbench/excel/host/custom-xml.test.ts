import { failure, open, plain } from "./script";

test("parts of one namespace are found, changed and deleted, and others are left alone", async () => {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add("<a xmlns='urn:one'>1</a>");
    customXmlParts.add("<p:b xmlns:p='urn:two'/>");
    await context.sync();
    const ones = customXmlParts.getByNamespace("urn:one").load("items/id,items/namespaceUri");
    const only = customXmlParts.getByNamespace("urn:two").getOnlyItem();
    const xml = only.getXml();
    const none = customXmlParts.getByNamespace("urn:three").getOnlyItemOrNullObject();
    const count = customXmlParts.getCount();
    await context.sync();
    ones.items[0]!.setXml("<a xmlns='urn:one'>2</a>");
    only.delete();
    await context.sync();
    return [
      ones.items.map(({ namespaceUri }) => namespaceUri),
      xml.value,
      none.isNullObject,
      count.value,
    ];
  });
  expect(plain(read)).toEqual([["urn:one"], "<p:b xmlns:p='urn:two'/>", true, 2]);
  expect(workbook.customXml.map(({ xml }) => xml)).toEqual(["<a xmlns='urn:one'>2</a>"]);
});

test("of several parts of a namespace none is the only one", async () => {
  const { run } = open();
  const error = await failure(() =>
    run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add("<a xmlns='urn:one'/>");
      customXmlParts.add("<b xmlns='urn:one'/>");
      customXmlParts.getByNamespace("urn:one").getOnlyItem().load("id");
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
});

test("a part that was deleted meanwhile answers nothing any more", async () => {
  const { run } = open();
  const error = await failure(() =>
    run(async (context) => {
      const part = context.workbook.customXmlParts.add("<a xmlns='urn:one'/>");
      await context.sync();
      part.delete();
      await context.sync();
      part.getXml();
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test.each([
  ["text", "plain", "InvalidArgument"],
  ["markup that does not end", "<a>", "InvalidArgument"],
  ["two roots", "<a/><b/>", "InvalidArgument"],
  ["more than a megabyte (office-js#2408)", `<a>${"中".repeat(350_000)}</a>`, "GeneralException"],
])(
  "%s is refused as a part, when it is added and when one is changed",
  async (_what, xml, code) => {
    const { run, workbook } = open();
    const adding = await failure(() =>
      run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      }),
    );
    expect(adding.code).toBe(code);
    const changing = await failure(() =>
      run(async (context) => {
        const part = context.workbook.customXmlParts.add("<a xmlns='urn:one'/>");
        await context.sync();
        part.setXml(xml);
        await context.sync();
      }),
    );
    expect(changing.code).toBe(code);
    expect(workbook.customXml.map((part) => part.xml)).toEqual(["<a xmlns='urn:one'/>"]);
  },
);
