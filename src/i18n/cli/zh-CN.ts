import type enUS from "./en-US";

const texts: Record<keyof typeof enUS, string> = {
  usage: `用法：
  npm run kam -- score <输入.xlsx> [--out 文件.xlsx] [--mode live|native|values] [--language en-US|zh-CN|zh-TW]
                       [--cuts 吸引力,业务优势] [--svg 文件.svg] [--json] [--strict] [--force]
  npm run kam -- template <输出.xlsx> [--template {templates}] [--form] [--language en-US|zh-CN|zh-TW]
  npm run kam -- check <输入.xlsx> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- call KAM.SCORE '<参数的 JSON 数组>'

分界可以是数字、midpoint（中点）、mean（均值）或 median（中位数）；只写一个则两轴共用。
退出码：0 完成，1 发现问题（check、--strict），2 用法错误，3 无法完成。`,
  unknownCommand: "没有这个命令：{command}",
  missingArgument: "{command} 需要 {argument}。",
  badOption: "--{option} 不能是 {value}，请用 {allowed}。",
  badArguments: "参数必须是 JSON 数组，例如 '[[[7,8]],[[1,1]]]'。",
  unknownFunction: "没有函数 {name}。可用的有：{names}",
  cannotRead: "无法读取 {file}：{reason}",
  cannotWrite: "无法写入 {file}：{reason}",
  losses: "{file} 中有些内容在此保存后会丢失。若仍要继续，请加 --force：",
  loss: "  {part}:{what}",
  needsConsent: "以下内容将被覆盖。若同意，请加 --force：",
  "scored.one": "已评分 {count} 个客户。",
  "scored.other": "已评分 {count} 个客户。",
  cut: "分界：客户吸引力 {attractiveness}，业务优势 {advantage}",
  largest: "规模最大的十个客户：",
  highestScores: "得分最高的十个客户：",
  noProblems: "未发现问题。",
  "problems.one": "{count} 个问题：",
  "problems.other": "{count} 个问题：",
  problem: "  {severity} {place}:{text}{remedy}",
  "more.one": "  ……另有 {count} 个（用 --json 查看全部）",
  "more.other": "  ……另有 {count} 个（用 --json 查看全部）",
  wrote: "已写入 {file}",
  failed: "{code}:{what}{remedy}",
  crashed: "发生了不应出现的错误：{reason}",
};

export default texts;
