import { texts } from "./texts";

/** What the command line says. */
export const cli = texts({
  "en-US": {
    usage: `Usage:
  npm run kam -- score <in.xlsx|in.csv> [--out file.xlsx] [--mode live|native|values] [--language en-US|zh-CN|zh-TW]
                       [--cuts attractiveness,advantage] [--svg file.svg] [--csv file.csv] [--columns a,b] [--changed-since old.csv] [--table] [--set "setting=value" …] [--json] [--strict] [--force]
                       [--customers "Accounts 2026!A4:L34|table"] [--name header] [--size header] [--attractiveness a,b] [--advantage c,d]
                       [--weights a=30,b=70] [--scale 1,5] [--reverse a,b|none] [--words "High=9,Medium=5,Low=1"] [--transpose] [--without-hidden]
  npm run kam -- adopt <in.xlsx|in.csv> [--json] [the same options of the table]
  npm run kam -- audit <in.xlsx|in.csv> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- template <out.xlsx> [--template {templates} | --case bank|packaging|importer] [--form] [--language en-US|zh-CN|zh-TW] [--force]
  npm run kam -- model {models} <in.xlsx> [--set id=value …] [--out file.xlsx] [--mode live|native|values] [--svg file.svg] [--json] [--strict] [--force]
  npm run kam -- card <in.xlsx> <customer> [--out file.xlsx] [--json] [--force]
  npm run kam -- accounts [{tables}] <in.xlsx> [--out file.xlsx] [--json] [--force]
  npm run kam -- help {models} [--svg file.svg] [--language en-US|zh-CN|zh-TW]
  npm run kam -- snapshot <in.xlsx> [--label text] [--who name] [--forecast 2027-12-31] [--another] [--out file.xlsx] [--json] [--force]
  npm run kam -- movement <in.xlsx> [--from 2026-01-31] [--to today|2027-12-31] [--out file.xlsx] [--mode live|native|values] [--svg file.svg] [--json] [--force]
  npm run kam -- what-if <in.xlsx> [--weights "Growth=30,Margin=x2" …] [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- plan <in.xlsx> [--customer name | --all] [--pdf folder] [--out file.xlsx] [--mode live|native|values] [--json] [--force]
  npm run kam -- round split <in.xlsx> --owner header | --raters "Ann;Bob" [--ask-customers "Harbour Foods"] [--due 2026-12-15] [--dir folder] [--language en-US|zh-CN|zh-TW] [--force]
  npm run kam -- round merge <in.xlsx> <form.xlsx …> --owner header | --raters "Ann;Bob" [--ask-customers "Harbour Foods"] [--rater-weights "Ann=2;Bob=0.5"] [--method mean|median|trimmed] [--out file.xlsx] [--json] [--force]
  npm run kam -- round publish <in.xlsx> [--who name] [--label text] [--another] [--out file.xlsx] [--json] [--force]
  npm run kam -- check <in.xlsx> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- call KAM.SCORE '<JSON array of arguments>'

A cut is a number, midpoint, mean or median; one value serves both axes.
Exit code: 0 done, 1 problems found (check, audit, --strict), 2 wrong usage or a question to be answered, 3 could not.`,
    proposal: "{place}: {count} customers, {factors} factors",
    lookedAt:
      "So far {looked} of the rows were looked at, and what is counted here is of those; scoring takes them all.",
    proposalScale: "Scale {lowest} to {highest}: {why}",
    "questions.one": "One thing has to be answered first, by an option:",
    "questions.other": "{count} things have to be answered first, by options:",
    nothingOpen: "Nothing is open: score takes it as it is.",
    noCommand: "Say what to do.",
    surplus: "{command} does not take {argument} as well.",
    tooManyArguments: "{name} takes {most|argument|arguments} at most.",
    sameOutput: "Two outputs would go to {file}. Give each a name of its own.",
    overInput: "{file} is the workbook to be read. Use --force to have it replaced.",
    exists: "{file} is there already. Use --force to have it replaced, or --out for another name.",
    notAFile: "{file} is not a file.",
    unlike:
      "Nothing was written: the file would not hold what was computed, in {count|place|places}. Please report this.",
    tooManyCustomers:
      "{file} holds {count} customers; the command line scores up to {limit}. Nothing was done. Score it in Excel, where a sheet may be full of them, or in several files.",
    tooManyInMode:
      "{file} holds {count} customers; with --mode {mode} the command line scores up to {limit}. Nothing was done. Use --mode values (up to {values}), or score it in Excel.",
    tooManyColumns:
      "{file} holds {count} customers in {columns} columns; live formulas of so many read up to {limit} columns here. Nothing was done. Use --mode values, move columns that are not scored out of the table, or score it in Excel.",
    needsMemory:
      "{file} needs about {needed} MB of memory, more than the {limit} MB that Node.js takes. Nothing was done. Give it more: NODE_OPTIONS=--max-old-space-size={needed}",
    unknownCommand: "Unknown command: {command}",
    missingArgument: "{command} needs {argument}.",
    badOption: "--{option} cannot be {value}. Use {allowed}.",
    emptyOption: "--{option} is empty. Say what it is to be, or leave it out.",
    emptyOperand: 'One of the arguments is empty (""). Name the file or what else is meant.',
    badArguments: "The arguments must be a JSON array, such as '[[[7,8]],[[1,1]]]'.",
    setOnSheet:
      "The portfolio is set on the Settings sheet of the workbook, or by score --set; here --set is for the other analyses.",
    unknownTable: "There is no table {name} to fill in. There are: {names}",
    unknownModel: "There is no analysis {name}. There are: {names}",
    "modelHelp.reads": "Reads these columns, found by one of these headers or by --set id=header:",
    "modelHelp.optional": "(if there is one)",
    "modelHelp.settings": "Is set by --set id=value:",
    "modelHelp.usual": "usual: {value}",
    "modelHelp.writes": "Writes these columns:",
    "modelled.one": "{model}: {count} customer",
    "modelled.other": "{model}: {count} customers",
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
    "uncalculated.one":
      "{count} formula cannot be calculated without Excel; its last value counts:",
    "uncalculated.other":
      "{count} formulas cannot be calculated without Excel; their last values count:",
    noProblems: "No problems found.",
    "problems.one": "{count} problem:",
    "problems.other": "{count} problems:",
    problem: "  {severity} {place}: {text} {remedy}",
    "more.one": "  … and {count} more (--json lists all)",
    "more.other": "  … and {count} more (--json lists all)",
    wrote: "Wrote {file}",
    failed: "{code}: {what} {remedy}",
    crashed: "Something went wrong that should not: {reason}",
  },
  "zh-CN": {
    usage: `用法：
  npm run kam -- score <输入.xlsx|输入.csv> [--out 文件.xlsx] [--mode live|native|values] [--language en-US|zh-CN|zh-TW]
                       [--cuts 吸引力,业务优势] [--svg 文件.svg] [--csv 文件.csv] [--columns 列,列] [--changed-since 旧文件.csv] [--table] [--set "设置项=值" …] [--json] [--strict] [--force]
                       [--customers "客户 2026!A4:L34|表格名"] [--name 列名] [--size 列名] [--attractiveness a,b] [--advantage c,d]
                       [--weights a=30,b=70] [--scale 1,5] [--reverse a,b|none] [--words "高=9,中=5,低=1"] [--transpose] [--without-hidden]
  npm run kam -- adopt <输入.xlsx|输入.csv> [--json] [同样的表格选项]
  npm run kam -- audit <输入.xlsx|输入.csv> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- template <输出.xlsx> [--template {templates} | --case bank|packaging|importer] [--form] [--language en-US|zh-CN|zh-TW] [--force]
  npm run kam -- model {models} <输入.xlsx> [--set 设置=值 …] [--out 文件.xlsx] [--mode live|native|values] [--svg 文件.svg] [--json] [--strict] [--force]
  npm run kam -- card <输入.xlsx> <客户> [--out 文件.xlsx] [--json] [--force]
  npm run kam -- accounts [{tables}] <in.xlsx> [--out file.xlsx] [--json] [--force]
  npm run kam -- help {models} [--svg file.svg] [--language en-US|zh-CN|zh-TW]
  npm run kam -- snapshot <输入.xlsx> [--label 名称] [--who 签署人] [--forecast 2027-12-31] [--another] [--out 文件.xlsx] [--json] [--force]
  npm run kam -- movement <输入.xlsx> [--from 2026-01-31] [--to today|2027-12-31] [--out 文件.xlsx] [--mode live|native|values] [--svg 文件.svg] [--json] [--force]
  npm run kam -- what-if <输入.xlsx> [--weights "增长=30,利润=x2" …] [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- plan <输入.xlsx> [--customer 名称 | --all] [--pdf 文件夹] [--out 文件.xlsx] [--mode live|native|values] [--json] [--force]
  npm run kam -- round split <输入.xlsx> --owner 列名 | --raters "甲;乙" [--ask-customers "客户名"] [--due 2026-12-15] [--dir 文件夹] [--language en-US|zh-CN|zh-TW] [--force]
  npm run kam -- round merge <输入.xlsx> <表单.xlsx …> --owner 列名 | --raters "甲;乙" [--ask-customers "客户名"] [--rater-weights "甲=2;乙=0.5"] [--method mean|median|trimmed] [--out 文件.xlsx] [--json] [--force]
  npm run kam -- round publish <输入.xlsx> [--who 签署人] [--label 名称] [--another] [--out 文件.xlsx] [--json] [--force]
  npm run kam -- check <输入.xlsx> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- call KAM.SCORE '<参数的 JSON 数组>'

分界可以是数字、midpoint（中点）、mean（均值）或 median（中位数）；只写一个则两轴共用。
退出码：0 完成，1 发现问题（check、audit、--strict），2 用法错误或有待回答的问题，3 无法完成。`,
    proposal: "{place}：{count} 个客户，{factors} 个因素",
    lookedAt: "目前只查看了其中 {looked} 行，这里的数目只就这些行而言；评分时会计入全部。",
    proposalScale: "分制 {lowest} 至 {highest}：{why}",
    "questions.one": "请先用选项回答一个问题：",
    "questions.other": "请先用选项回答 {count} 个问题：",
    nothingOpen: "没有待确认的内容，可直接用 score 评分。",
    noCommand: "请指定要执行的命令。",
    surplus: "{command} 不接受多余的参数 {argument}。",
    tooManyArguments: "{name} 最多接受 {most} 个参数。",
    sameOutput: "有两项输出都要写入 {file}，请分别指定文件名。",
    overInput: "{file} 正是要读取的工作簿。若要替换它，请加 --force。",
    exists: "{file} 已存在。若要替换它，请加 --force；也可用 --out 另取文件名。",
    notAFile: "{file} 不是文件。",
    unlike: "没有写入任何内容：有 {count} 处，文件中的内容将与计算结果不一致。请向我们反馈。",
    tooManyCustomers:
      "{file} 中有 {count} 个客户，命令行最多为 {limit} 个客户评分，因此没有执行。请在 Excel 中评分（整张工作表写满也可以），或拆成几个文件。",
    tooManyInMode:
      "{file} 中有 {count} 个客户，使用 --mode {mode} 时命令行最多为 {limit} 个客户评分，因此没有执行。请改用 --mode values（最多 {values} 个），或在 Excel 中评分。",
    tooManyColumns:
      "{file} 中有 {count} 个客户、{columns} 列；客户这么多时，实时公式在此最多读取 {limit} 列，因此没有执行。请改用 --mode values，或把不参与评分的列移出表格，或在 Excel 中评分。",
    needsMemory:
      "处理 {file} 约需 {needed} MB 内存，超过 Node.js 可用的 {limit} MB，因此没有执行。请加大上限：NODE_OPTIONS=--max-old-space-size={needed}",
    unknownCommand: "没有这个命令：{command}",
    missingArgument: "{command} 需要 {argument}。",
    badOption: "--{option} 不能是 {value}，请用 {allowed}。",
    emptyOption: "--{option} 是空的，请写明取值，或去掉此选项。",
    emptyOperand: '有一个参数是空的（""），请写明文件名或所指的内容。',
    badArguments: "参数必须是 JSON 数组，例如 '[[[7,8]],[[1,1]]]'。",
    setOnSheet:
      "客户组合在工作簿的“设置”工作表中设置，或用 score --set 设置；此处的 --set 只用于其他分析。",
    unknownTable: "没有可填写的表 {name}。可用的有：{names}",
    unknownModel: "没有分析 {name}。可用的有：{names}",
    "modelHelp.reads": "读取以下各列，按这些标题之一查找，或用 --set id=标题 指定：",
    "modelHelp.optional": "（可以没有）",
    "modelHelp.settings": "可用 --set id=值 设置：",
    "modelHelp.usual": "默认：{value}",
    "modelHelp.writes": "写出以下各列：",
    "modelled.one": "{model}：{count} 个客户",
    "modelled.other": "{model}：{count} 个客户",
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
    "uncalculated.one": "有 {count} 个公式只能在 Excel 中计算，此处采用其上次的结果：",
    "uncalculated.other": "有 {count} 个公式只能在 Excel 中计算，此处采用其上次的结果：",
    noProblems: "未发现问题。",
    "problems.one": "{count} 个问题：",
    "problems.other": "{count} 个问题：",
    problem: "  {severity} {place}：{text}{remedy}",
    "more.one": "  ……另有 {count} 个（用 --json 查看全部）",
    "more.other": "  ……另有 {count} 个（用 --json 查看全部）",
    wrote: "已写入 {file}",
    failed: "{code}:{what}{remedy}",
    crashed: "发生了不应出现的错误：{reason}",
  },
  "zh-TW": {
    usage: `用法：
  npm run kam -- score <輸入.xlsx|輸入.csv> [--out 檔案.xlsx] [--mode live|native|values] [--language en-US|zh-CN|zh-TW]
                       [--cuts 吸引力,業務優勢] [--svg 檔案.svg] [--csv 檔案.csv] [--columns 欄,欄] [--changed-since 舊檔案.csv] [--table] [--set "設定項目=值" …] [--json] [--strict] [--force]
                       [--customers "客戶 2026!A4:L34|表格名稱"] [--name 欄名] [--size 欄名] [--attractiveness a,b] [--advantage c,d]
                       [--weights a=30,b=70] [--scale 1,5] [--reverse a,b|none] [--words "高=9,中=5,低=1"] [--transpose] [--without-hidden]
  npm run kam -- adopt <輸入.xlsx|輸入.csv> [--json] [同樣的表格選項]
  npm run kam -- audit <輸入.xlsx|輸入.csv> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- template <輸出.xlsx> [--template {templates} | --case bank|packaging|importer] [--form] [--language en-US|zh-CN|zh-TW] [--force]
  npm run kam -- model {models} <輸入.xlsx> [--set 設定=值 …] [--out 檔案.xlsx] [--mode live|native|values] [--svg 檔案.svg] [--json] [--strict] [--force]
  npm run kam -- card <輸入.xlsx> <客戶> [--out 檔案.xlsx] [--json] [--force]
  npm run kam -- accounts [{tables}] <in.xlsx> [--out file.xlsx] [--json] [--force]
  npm run kam -- help {models} [--svg file.svg] [--language en-US|zh-CN|zh-TW]
  npm run kam -- snapshot <輸入.xlsx> [--label 名稱] [--who 簽署人] [--forecast 2027-12-31] [--another] [--out 檔案.xlsx] [--json] [--force]
  npm run kam -- movement <輸入.xlsx> [--from 2026-01-31] [--to today|2027-12-31] [--out 檔案.xlsx] [--mode live|native|values] [--svg 檔案.svg] [--json] [--force]
  npm run kam -- what-if <輸入.xlsx> [--weights "成長=30,利潤=x2" …] [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- plan <輸入.xlsx> [--customer 名稱 | --all] [--pdf 資料夾] [--out 檔案.xlsx] [--mode live|native|values] [--json] [--force]
  npm run kam -- round split <輸入.xlsx> --owner 欄名 | --raters "甲;乙" [--ask-customers "客戶名"] [--due 2026-12-15] [--dir 資料夾] [--language en-US|zh-CN|zh-TW] [--force]
  npm run kam -- round merge <輸入.xlsx> <表單.xlsx …> --owner 欄名 | --raters "甲;乙" [--ask-customers "客戶名"] [--rater-weights "甲=2;乙=0.5"] [--method mean|median|trimmed] [--out 檔案.xlsx] [--json] [--force]
  npm run kam -- round publish <輸入.xlsx> [--who 簽署人] [--label 名稱] [--another] [--out 檔案.xlsx] [--json] [--force]
  npm run kam -- check <輸入.xlsx> [--json] [--language en-US|zh-CN|zh-TW]
  npm run kam -- call KAM.SCORE '<參數的 JSON 陣列>'

分界可以是數字、midpoint（中點）、mean（平均數）或 median（中位數）；只寫一個則兩軸共用。
結束代碼：0 完成，1 發現問題（check、audit、--strict），2 用法錯誤或有待回答的問題，3 無法完成。`,
    proposal: "{place}：{count} 個客戶，{factors} 個因素",
    lookedAt: "目前只查看了其中 {looked} 列，這裡的數目只就這些列而言；評分時會計入全部。",
    proposalScale: "分制 {lowest} 至 {highest}：{why}",
    "questions.one": "請先用選項回答一個問題：",
    "questions.other": "請先用選項回答 {count} 個問題：",
    nothingOpen: "沒有待確認的內容，可直接用 score 評分。",
    noCommand: "請指定要執行的命令。",
    surplus: "{command} 不接受多餘的參數 {argument}。",
    tooManyArguments: "{name} 最多接受 {most} 個參數。",
    sameOutput: "有兩項輸出都要寫入 {file}，請分別指定檔名。",
    overInput: "{file} 正是要讀取的活頁簿。若要取代它，請加 --force。",
    exists: "{file} 已存在。若要取代它，請加 --force；也可用 --out 另取檔名。",
    notAFile: "{file} 不是檔案。",
    unlike: "沒有寫入任何內容：有 {count} 處，檔案中的內容將與計算結果不一致。請向我們回報。",
    tooManyCustomers:
      "{file} 中有 {count} 個客戶，命令列最多為 {limit} 個客戶評分，因此沒有執行。請在 Excel 中評分（整張工作表填滿也可以），或拆成幾個檔案。",
    tooManyInMode:
      "{file} 中有 {count} 個客戶，使用 --mode {mode} 時命令列最多為 {limit} 個客戶評分，因此沒有執行。請改用 --mode values（最多 {values} 個），或在 Excel 中評分。",
    tooManyColumns:
      "{file} 中有 {count} 個客戶、{columns} 欄；客戶這麼多時，即時公式在此最多讀取 {limit} 欄，因此沒有執行。請改用 --mode values，或把不參與評分的欄移出表格，或在 Excel 中評分。",
    needsMemory:
      "處理 {file} 約需 {needed} MB 記憶體，超過 Node.js 可用的 {limit} MB，因此沒有執行。請提高上限：NODE_OPTIONS=--max-old-space-size={needed}",
    unknownCommand: "沒有這個命令：{command}",
    missingArgument: "{command} 需要 {argument}。",
    badOption: "--{option} 不能是 {value}，請用 {allowed}。",
    emptyOption: "--{option} 是空的，請寫明取值，或去掉此選項。",
    emptyOperand: '有一個參數是空的（""），請寫明檔名或所指的內容。',
    badArguments: "參數必須是 JSON 陣列，例如 '[[[7,8]],[[1,1]]]'。",
    setOnSheet:
      "客戶組合在活頁簿的「設定」工作表中設定，或用 score --set 設定；此處的 --set 只用於其他分析。",
    unknownTable: "沒有可填寫的表 {name}。可用的有：{names}",
    unknownModel: "沒有分析 {name}。可用的有：{names}",
    "modelHelp.reads": "讀取以下各欄，依這些標題之一尋找，或以 --set id=標題 指定：",
    "modelHelp.optional": "（可以沒有）",
    "modelHelp.settings": "可用 --set id=值 設定：",
    "modelHelp.usual": "預設：{value}",
    "modelHelp.writes": "寫出以下各欄：",
    "modelled.one": "{model}：{count} 個客戶",
    "modelled.other": "{model}：{count} 個客戶",
    unknownFunction: "沒有函數 {name}。可用的有：{names}",
    cannotRead: "無法讀取 {file}：{reason}",
    cannotWrite: "無法寫入 {file}：{reason}",
    losses: "{file} 中有些內容在此儲存後會遺失。若仍要繼續，請加 --force：",
    loss: "  {part}:{what}",
    needsConsent: "以下內容將被覆寫。若同意，請加 --force：",
    "scored.one": "已評分 {count} 個客戶。",
    "scored.other": "已評分 {count} 個客戶。",
    cut: "分界：客戶吸引力 {attractiveness}，業務優勢 {advantage}",
    largest: "規模最大的十個客戶：",
    highestScores: "得分最高的十個客戶：",
    "uncalculated.one": "有 {count} 個公式只能在 Excel 中計算，此處採用其上次的結果：",
    "uncalculated.other": "有 {count} 個公式只能在 Excel 中計算，此處採用其上次的結果：",
    noProblems: "未發現問題。",
    "problems.one": "{count} 個問題：",
    "problems.other": "{count} 個問題：",
    problem: "  {severity} {place}：{text}{remedy}",
    "more.one": "  ……另有 {count} 個（用 --json 檢視全部）",
    "more.other": "  ……另有 {count} 個（用 --json 檢視全部）",
    wrote: "已寫入 {file}",
    failed: "{code}:{what}{remedy}",
    crashed: "發生了不應出現的錯誤：{reason}",
  },
});
