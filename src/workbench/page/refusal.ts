import { PartOfWhatIf } from "../excel/host/cells/protection";
import { HostError } from "../excel/host/protocol/error";

/** What is said of an edit that the workbook did not take. @param reason undefined where the page cannot do it */
export function refusalOf(reason: unknown): "notHere" | "notTaken" | "partOfWhatIf" | "protected" {
  if (reason === undefined) return "notHere";
  if (reason instanceof PartOfWhatIf) return "partOfWhatIf";
  if (!(reason instanceof HostError)) return "notTaken";
  if (reason.code === "NotImplemented") return "notHere";
  return reason.code === "AccessDenied" ? "protected" : "notTaken";
}
