import { listed } from "./sheet-words";

/** Words of tables in which one score is worked out, besides those of all tables. */
export const auditWords = listed({
  importance: {
    en: "importance, relative importance, priority",
    "zh-CN": "重要性, 重要程度",
    de: "bedeutung, wichtigkeit",
    fr: "importance",
    es: "importancia",
    it: "importanza",
    pt: "importância",
    ja: "重要性",
    nl: "belang",
  },
  index: {
    en: "index, customer satisfaction index, csi, satisfaction index",
    "zh-CN": "指数, 满意度指数",
    de: "index, zufriedenheitsindex",
    fr: "indice",
    es: "índice",
    it: "indice",
    pt: "índice",
    ja: "指数",
    nl: "index",
  },
  rank: {
    en: "rank, ranking, place, position in ranking",
    "zh-CN": "排名, 名次",
    de: "rang, platz, rangfolge",
    fr: "rang, classement",
    es: "rango, puesto, posición",
    it: "classifica, posto",
    pt: "classificação, posto",
    ja: "順位, ランク",
    nl: "rang, plaats",
  },
} as const);
