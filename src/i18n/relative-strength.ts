import { texts } from "./texts";

/** How strong we are beside the best competitor. */
export const relativeStrengthTexts = texts({
  "en-US": {
    "column.bestCompetitor": "Best competitor",
    "column.relativeStrength": "Relative strength",
    "card.leads": "Relative strength {ratio}: we score {own}, the best competitor {best}; we lead.",
    "card.trails": "Relative strength {ratio}: we score {own}, the best competitor {best}.",
  },
  "zh-CN": {
    "column.bestCompetitor": "最强竞争对手",
    "column.relativeStrength": "相对实力",
    "card.leads": "相对实力 {ratio}：我方得分 {own}，最强竞争对手 {best}，我方领先。",
    "card.trails": "相对实力 {ratio}：我方得分 {own}，最强竞争对手 {best}。",
  },
  "zh-TW": {
    "column.bestCompetitor": "最強競爭對手",
    "column.relativeStrength": "相對實力",
    "card.leads": "相對實力 {ratio}：我方得分 {own}，最強競爭對手 {best}，我方領先。",
    "card.trails": "相對實力 {ratio}：我方得分 {own}，最強競爭對手 {best}。",
  },
});

/**
 * What headers call the competitor: those of `alone` mean the best one's rating of everything by themselves, all mean
 * its rating of a factor where the factor's name stands beside.
 */
export const competitorWords = {
  alone: [
    "best competitor",
    "strongest competitor",
    "main competitor",
    "leading competitor",
    "top competitor",
    "best rival",
    "bester wettbewerber",
    "stärkster wettbewerber",
    "meilleur concurrent",
    "mejor competidor",
    "最强竞争对手",
    "最佳竞争对手",
    "主要竞争对手",
    "最强对手",
  ],
  beside: [
    "best of competition",
    "competitor",
    "competition",
    "rival",
    "wettbewerber",
    "wettbewerb",
    "concurrent",
    "competidor",
    "concorrente",
    "concurrentie",
    "竞争对手",
    "对手",
    "竞品",
    "競合他社",
    "競合",
  ],
  /** Our own rating, where it stands beside the competitor's under one heading. */
  own: [
    "we",
    "us",
    "our",
    "ours",
    "own",
    "our rating",
    "wir",
    "eigene",
    "nous",
    "nosotros",
    "noi",
    "nós",
    "wij",
    "我方",
    "我们",
    "自社",
  ],
} as const;
