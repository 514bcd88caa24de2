/** Words that several screens share. */
export const enUS = {
  language: "Language",
  "cut.now": "{rule} ({value})",
  "cut.number": "My own number",
  "cut.value": "{axis}, my own number",
  "invalid.range": "Enter a number from {lowest} to {highest}.",
  size: "Size by",
  "size.none": "All of one size",
  color: "Colour by",
  "color.quadrant": "Quadrant",
  scheme: "Quadrant names",
  "scheme.beware":
    "Here the Star is attractive while we are weak there: look at the high/low pair beside the name.",
} as const;
