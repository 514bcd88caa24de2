import { unzipSync } from "fflate";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, packed, relationships, utf16 } from "./minimal";

const foreign = "customXml/item7.xml";

test.each([
  [
    "in another spelling",
    new TextEncoder().encode("<?xml version='1.0'?>\r\n<m:a  xmlns:m='urn:x' >&#9;</m:a>\n"),
  ],
  ["in UTF-16", utf16('<?xml version="1.0" encoding="UTF-16"?><a xmlns="urn:x">中</a>', true)],
  ["that is damaged", new TextEncoder().encode("<a><b></a>")],
  ["that is empty", new Uint8Array()],
])(
  "another program's part %s stays byte for byte beside one that is added",
  async (_what, part) => {
    const original = packed(
      minimalParts({
        [foreign]: part,
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["customXml", "../customXml/item7.xml"],
        ),
      }),
    );
    const { workbook } = await readWorkbook(original);
    workbook.customXml.push({
      id: "{00000000-0000-4000-8000-000000000001}",
      xml: "<own xmlns='urn:own'/>",
    });
    const saved = await writeWorkbook(workbook, original);
    expect(unzipSync(saved)[foreign]).toEqual(part);
    const { workbook: again } = await readWorkbook(saved);
    expect(again.customXml.map(({ xml }) => xml)).toContainEqual(
      expect.stringContaining("urn:own"),
    );
  },
);
