import { texts } from "../texts";

/** What helps where Excel stopped in the middle of a write. */
export const cutShortHelp = texts({
  "en-US": {
    title: "When Excel stops in the middle of a write",
    text: "The pane says so when it is opened the next time: “Finish” writes again, from what the workbook holds by then; “Take back” puts back what was there before. A Restore that was cut short is offered too, and “Finish” puts back the rest. What you have changed since stays.",
  },
  "zh-CN": {
    title: "如果写入中途 Excel 中断",
    text: "下次打开窗格时会有提示：“继续完成”按工作簿现状重新写入，“撤回”恢复写入之前的内容。中断的恢复同样会提示，“继续完成”会恢复其余内容。您之后改动过的地方保持不变。",
  },
  "zh-TW": {
    title: "如果寫入中途 Excel 中斷",
    text: "下次開啟窗格時會有提示：「繼續完成」依活頁簿現況重新寫入，「收回」還原寫入之前的內容。中斷的還原同樣會提示，「繼續完成」會還原其餘內容。您之後變更過的地方保持不變。",
  },
});
