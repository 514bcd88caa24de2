import { lateAnswers } from "../late/load";

/**
 * Measures the network of contacts with one customer: how many ties there are, how much hangs on one person, and which
 * shape it has. Example: =KAM.CONTACTS(A2:A9, B2:B9, C2:C9, D2:D9, E2:E9) fills 12 rows and 2 columns.
 * @customfunction CONTACTS
 * @helpurl https://localhost:3000/help.html#CONTACTS
 * @param ours Our person of each tie.
 * @param ourFunctions That person's function, such as Sales.
 * @param theirs Their person of each tie.
 * @param theirFunctions That person's function.
 * @param strength How strong the tie is, 1 to 5; blank or below 1 is no tie.
 * @param [manager] The key account manager. Default: our person with most strength.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns A header and one row per measure.
 */
export async function contacts(
  ours: unknown[][],
  ourFunctions: unknown[][],
  theirs: unknown[][],
  theirFunctions: unknown[][],
  strength: unknown[][],
  manager?: unknown,
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).contacts(
    ours,
    ourFunctions,
    theirs,
    theirFunctions,
    strength,
    manager,
    language,
  );
}
