import { failure, open, plain } from "./script";

test("a sheet keeps what programs note of it, by keys of either case", async () => {
  const { run, workbook } = open();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.customProperties.add("Maker", "one");
    sheet.customProperties.add("maker", "two");
    sheet.customProperties.add("other", "");
    await context.sync();
    const { customProperties } = sheet;
    customProperties.load("items/key,items/value");
    const found = customProperties.getItem("MAKER");
    found.load("key,value");
    const none = customProperties.getItemOrNullObject("nobody");
    none.load("value");
    await context.sync();
    return [
      customProperties.items.map(({ key, value }) => [key, value]),
      [found.key, found.value],
      none.isNullObject,
    ];
  });
  expect(plain(read)).toEqual([
    [
      ["Maker", "two"],
      ["other", ""],
    ],
    ["Maker", "two"],
    true,
  ]);
  expect([...(workbook.sheets[0]?.customProperties ?? [])]).toEqual([
    ["Maker", "two"],
    ["other", ""],
  ]);
});

test("a note is changed and taken off; one that is not there cannot be read", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getFirst();
    customProperties.add("one", "1").value = "changed";
    customProperties.add("two", "2").delete();
    await context.sync();
  });
  expect([...(workbook.sheets[0]?.customProperties ?? [])]).toEqual([["one", "changed"]]);
  const error = await failure(() =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().customProperties.getItem("two").load("value");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});
