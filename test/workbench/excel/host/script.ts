import {
  createHost,
  loadOfficeClient,
  type Host,
  type Profile,
} from "../../../../src/workbench/excel/host";
import type { Workbook } from "../../../../src/workbench/excel/model/types";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";

/** A workbook, its host and a freshly loaded client library that talks to it. */
export interface Script {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly excel: typeof Excel;
  readonly run: typeof Excel.run;
}

export function open(profile: Profile = "desktop", workbook = createWorkbook()): Script {
  const client = loadOfficeClient();
  const host = createHost(workbook, profile);
  host.connect(client);
  return { workbook, host, excel: client.Excel, run: client.Excel.run };
}

/** A value of the library's own realm as plain JSON, so that it can be compared. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** What a script failed with. */
export async function failure(act: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await act();
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("It did not fail.");
}

/** Until events that were raised have reached their handlers. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
