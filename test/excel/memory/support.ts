import type { Workbook } from "../../../src/workbench/excel/model/types";

export const namespace = "urn:kam-matrix:memory";

/** Puts a part into the workbook as another program, another pane or a later version may have left it. */
export async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

export function record(kind: string, key: string, revision: number, value: unknown): string {
  const text = JSON.stringify({ kind, key, revision, value });
  return `<record>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</record>`;
}

export function part(...records: string[]): string {
  return `<memory xmlns="${namespace}">${records.join("")}</memory>`;
}

/** The parts of the add-in's namespace. */
export function partsIn({ customXml }: Workbook): string[] {
  return customXml.map(({ xml }) => xml).filter((xml) => xml.includes(namespace));
}
