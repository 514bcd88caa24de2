import type { LookBefore } from "./snapshot";
import type { Step } from "./steps";
import { rangeOf } from "./write-cells";
import { writeFormat } from "./write-look";

/**
 * Brings back how cells looked that look otherwise now: a sheet on which nothing has to be brought back is not
 * touched, since it may be protected by now.
 */
export async function looksBack(
  context: Excel.RequestContext,
  looks: readonly LookBefore[],
): Promise<Step[]> {
  if (looks.length === 0) return [];
  const asked = looks.map((look) => {
    const range = rangeOf(context, look.sheet, look.area);
    range.load("numberFormat,format/horizontalAlignment");
    return { look, range };
  });
  await context.sync();
  return asked
    .filter(({ look: { style }, range }) => {
      const { numberFormat, horizontal } = style;
      const formats = (range.numberFormat as unknown[][]).flat();
      return (
        (numberFormat !== undefined && formats.some((format) => format !== numberFormat)) ||
        (horizontal !== undefined && range.format.horizontalAlignment !== horizontal)
      );
    })
    .map(({ look: { sheet, ...look } }) => writeFormat(sheet, look));
}
