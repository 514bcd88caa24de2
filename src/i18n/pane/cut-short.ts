import { texts } from "../texts";

/** The offer that follows a write which never came to its end. */
export const cutShortTexts = texts({
  "en-US": {
    title: "A write was cut short",
    body: "Writing {sheets} ({when}) did not come to its end. Finish does it again from what the workbook holds now; Take back puts back what was there before. If somebody else is writing just now, wait.",
    finish: "Finish",
    takeBack: "Take back",
    restoreTitle: "A Restore was cut short",
    restoreBody:
      "Putting back {sheets} ({when}) did not come to its end. Finish puts back the rest; what you have changed since stays. If somebody else is restoring just now, wait.",
  },
  "zh-CN": {
    title: "有一次写入没有完成",
    body: "{when} 开始写入{sheets}，中途中断了。“继续完成”会按工作簿现状重新写入，“撤回”会恢复写入之前的内容。如果此刻有其他人正在写入，请稍等。",
    finish: "继续完成",
    takeBack: "撤回",
    restoreTitle: "有一次恢复没有完成",
    restoreBody:
      "{when} 开始恢复{sheets}，中途中断了。“继续完成”会恢复其余内容；您之后改动过的地方保持不变。如果此刻有其他人正在恢复，请稍等。",
  },
  "zh-TW": {
    title: "有一次寫入沒有完成",
    body: "{when} 開始寫入{sheets}，中途中斷了。「繼續完成」會依活頁簿現況重新寫入，「收回」會還原寫入之前的內容。如果此刻有其他人正在寫入，請稍候。",
    finish: "繼續完成",
    takeBack: "收回",
    restoreTitle: "有一次還原沒有完成",
    restoreBody:
      "{when} 開始還原{sheets}，中途中斷了。「繼續完成」會還原其餘內容；您之後變更過的地方保持不變。如果此刻有其他人正在還原，請稍候。",
  },
});
