import type { BrandVariants } from "@fluentui/react-components";

/** A spreadsheet's green; 80 carries white text at 5.3 : 1. */
export const brand: BrandVariants = {
  10: "#03150B",
  20: "#052312",
  30: "#07311A",
  40: "#093F21",
  50: "#0B4D28",
  60: "#0C5C30",
  70: "#0E6B38",
  80: "#107C41",
  90: "#2B8C57",
  100: "#459C6D",
  110: "#60AC84",
  120: "#7CBC9A",
  130: "#98CCB1",
  140: "#B4DCC8",
  150: "#D1ECDF",
  160: "#EEFAF4",
};
