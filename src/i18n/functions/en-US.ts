/** What a KAM function says when it cannot answer. Descriptions of the functions are in the metadata files beside. */
export const enUS = {
  "cell.error": "The cell holds the error {value}.",
  "ratings.shape":
    "{factors} factors do not fit ratings of {rows} rows and {columns} columns: as many rows or columns as factors are needed.",
  "names.shape": "{names} names do not fit the ratings of {customers} customers.",
  "axes.shape": "Attractiveness has {attractiveness} cells, but advantage has {advantage}.",
  "weights.vector": "Weights stand in one row or one column.",
  "weights.number": "Weight {position} is not a number: {value}.",
  "weights.negative": "Weight {position} is negative: {value}.",
  "weights.zero": "All weights are zero.",
  "claim.number":
    "{value} is not what weights can sum to: give a number above 0, such as 100 or 1.",
  "scale.numbers": "A scale is two numbers, the lowest rating and the highest.",
  "directions.count": "{found} directions were given for {weights} weights.",
  "directions.word":
    "{value} is no direction: write “more is better” or “less is better”, or 1 or -1.",
  "optional.count": "{found} optional marks were given for {weights} weights.",
  "optional.word": "{value} is no optional mark: write yes or no, TRUE or FALSE.",
  "missing.word": "{value} is no way to treat a missing rating: write exclude, lowest or reject.",
  "cut.word": "{value} is no cut: give a number, or write midpoint, mean or median.",
  "tie.word": "{value} does not say where a score at the cut belongs: write high or low.",
  "labels.count":
    "{found} labels were given: four are needed (star, cash cow, question mark, dog), or five with one for not rated.",
  "labels.scheme":
    "{value} is no label scheme: write bcg, key account or mcdonald, or give four labels.",
  "label.unknown": "{value} is no known quadrant.",
  "settings.shape": "Settings are two columns: what is set, and its value.",
  "settings.name": "{value} is no setting.",
  "settings.coverage":
    "The minimum coverage is a share between 0 and 1, such as 60%; it is {value}.",
  "result.number": "The numbers are too large to add up.",
  "header.customer": "Customer",
  "header.attractiveness": "Attractiveness",
  "header.advantage": "Advantage",
  "header.coverage": "Coverage",
  "header.quadrant": "Quadrant",
  "header.strategy": "Strategy",
  "header.distance": "Distance",
  "header.problem": "Problem",
  "header.severity": "Severity",
  "header.factor": "Factor",
  "header.value": "Value",
  "header.remedy": "Remedy",
  "factor.attractiveness": "attractiveness factor {position}",
  "factor.advantage": "advantage factor {position}",
  "check.none": "No problems found",
} as const;
