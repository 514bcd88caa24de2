import type { enUS } from "./en-US";

export const zhCN: Record<keyof typeof enUS, string> = {
  product: "KAM 矩阵",
  "tab.home": "首页",
  "tab.factors": "因素",
  "tab.matrix": "矩阵",
  "tab.results": "结果",
  "tab.card": "客户",
  "tab.problems": "问题",
  "tab.settings": "设置",
  tabs: "各个页面",
  more: "更多页面",
  loading: "正在读取工作簿…",
  reload: "重新读取工作簿",
  privacy: "所有数据都留在本工作簿内。",
  restore: "恢复到上次写入之前",
  restoreShort: "恢复",

  "job.score": "正在为客户评分",
  "job.chart": "正在绘制图表",
  "job.template": "正在插入模板",
  "job.sample": "正在插入示例",
  "job.factors": "正在写入因素",
  "job.settings": "正在写入设置",
  "job.mapping": "正在保存列对应",
  "job.fix": "正在修正单元格",
  "job.restore": "正在恢复原有内容",
  "job.progress": "{done} / {total}",
  cancel: "取消",
  cancelling: "正在取消…",

  "done.score.one": "已为 {count} 个客户评分。",
  "done.score.other": "已为 {count} 个客户评分。",
  "done.chart": "图表已是最新的矩阵。",
  "done.template": "模板已插入工作簿。接下来请填写客户和评分。",
  "done.sample": "示例已插入工作簿。点“评分”即可看到矩阵。",
  "done.factors": "因素已写入，结果随之更新。",
  "done.settings": "已保存到工作簿。",
  "done.mapping": "列对应已记在本工作簿中。",
  "done.fix": "已修正。",
  "done.restore": "一切已恢复原样。",
  cancelled: "已取消，工作簿没有变动。",

  "consent.title": "这里有您自己的内容",
  "consent.body":
    "{places}：这些内容需要让出位置。工作表和表格会改名，单元格会被覆盖；用“恢复”可以找回。目前还没有写入任何内容。",
  "consent.overwrite": "继续",
  "consent.keep": "保留",

  "failed.code": "代码 {code}",
  copyDetails: "复制详情",
  copied: "已复制",
  dismiss: "关闭",

  "crash.title": "此页面无法显示",
  "crash.body": "您的工作簿没有改动，其中的公式仍会照常计算。",
  "crash.retry": "重试",
  "crash.details": "供技术支持参考的详情",

  "outside.title": "KAM 矩阵要在 Excel 中使用",
  "outside.body":
    "这是一个 Excel 加载项的任务窗格。请在 Excel 中打开工作簿，然后在功能区选择 KAM。",
};
