const texts = {
  usage: `Usage:
  npm run kam -- score <in.xlsx> [--out file.xlsx] [--mode live|native|values] [--language en-US|zh-CN|zh-TW]
                       [--cuts attractiveness,advantage] [--svg file.svg] [--json] [--strict] [--force]
  npm run kam -- template <out.xlsx> [--template {templates}] [--form] [--language en-US|zh-CN|zh-TW]
  npm run kam -- check <in.xlsx> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- call KAM.SCORE '<JSON array of arguments>'

A cut is a number, midpoint, mean or median; one value serves both axes.
Exit code: 0 done, 1 problems found (check, --strict), 2 wrong usage, 3 could not.`,
  unknownCommand: "Unknown command: {command}",
  missingArgument: "{command} needs {argument}.",
  badOption: "--{option} cannot be {value}. Use {allowed}.",
  badArguments: "The arguments must be a JSON array, such as '[[[7,8]],[[1,1]]]'.",
  unknownFunction: "There is no function {name}. There are: {names}",
  cannotRead: "Cannot read {file}: {reason}",
  cannotWrite: "Cannot write {file}: {reason}",
  losses: "{file} holds parts that saving here would lose. Use --force to go on without them:",
  loss: "  {part}: {what}",
  needsConsent: "These would be overwritten. Use --force to allow it:",
  "scored.one": "Scored {count} customer.",
  "scored.other": "Scored {count} customers.",
  cut: "Cuts: attractiveness {attractiveness}, advantage {advantage}",
  largest: "The ten largest customers:",
  highestScores: "The ten customers with the highest scores:",
  noProblems: "No problems found.",
  "problems.one": "{count} problem:",
  "problems.other": "{count} problems:",
  problem: "  {severity} {place}: {text} {remedy}",
  "more.one": "  … and {count} more (--json lists all)",
  "more.other": "  … and {count} more (--json lists all)",
  wrote: "Wrote {file}",
  failed: "{code}: {what} {remedy}",
  crashed: "Something went wrong that should not: {reason}",
} as const;

export default texts;
