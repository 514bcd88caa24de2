import { agreement, contentment, type Ladder } from "./questionnaire-words";

const degrees: Ladder = [
  [
    "very high",
    "sehr hoch",
    "très élevé",
    "muy alto",
    "molto alto",
    "muito alto",
    "zeer hoog",
    "很高",
    "极高",
    "非常高",
    "VH",
  ],
  ["high", "hoch", "élevé", "élevée", "haut", "alto", "alta", "hoog", "高", "H", "较高", "高い"],
  [
    "medium",
    "mid",
    "med",
    "moderate",
    "average",
    "normal",
    "mittel",
    "moyen",
    "moyenne",
    "medio",
    "media",
    "médio",
    "média",
    "gemiddeld",
    "midden",
    "中",
    "中等",
    "一般",
    "M",
    "普通",
  ],
  [
    "low",
    "niedrig",
    "gering",
    "tief",
    "faible",
    "bas",
    "bajo",
    "baja",
    "basso",
    "bassa",
    "baixo",
    "baixa",
    "laag",
    "低",
    "L",
    "较低",
    "低い",
  ],
  [
    "very low",
    "sehr niedrig",
    "sehr gering",
    "très faible",
    "muy bajo",
    "molto basso",
    "muito baixo",
    "zeer laag",
    "很低",
    "极低",
    "非常低",
    "VL",
  ],
];

const qualities: Ladder = [
  [
    "excellent",
    "outstanding",
    "sehr gut",
    "excelente",
    "eccellente",
    "ottimo",
    "uitstekend",
    "优",
    "优秀",
    "很好",
  ],
  ["good", "gut", "bon", "bonne", "bueno", "buono", "bom", "goed", "良", "良好", "好"],
  [
    "average",
    "fair",
    "satisfactory",
    "befriedigend",
    "moyen",
    "regular",
    "medio",
    "voldoende",
    "中",
    "一般",
    "中等",
    "可",
  ],
  [
    "poor",
    "weak",
    "bad",
    "ausreichend",
    "mauvais",
    "malo",
    "scarso",
    "ruim",
    "slecht",
    "差",
    "不好",
  ],
  [
    "very poor",
    "very weak",
    "mangelhaft",
    "très mauvais",
    "muy malo",
    "pessimo",
    "péssimo",
    "zeer slecht",
    "很差",
    "劣",
  ],
];

const strengths: Ladder = [
  ["strong", "stark", "fort", "fuerte", "forte", "sterk", "强"],
  ["medium", "moderate", "average", "mittel", "moyen", "medio", "gemiddeld", "中"],
  ["weak", "schwach", "faible", "débil", "debole", "fraco", "zwak", "弱"],
];

const lights: Ladder = [
  ["🟢", "green", "grün", "vert", "verde", "groen", "绿", "绿色"],
  [
    "🟡",
    "🟠",
    "amber",
    "yellow",
    "gelb",
    "orange",
    "jaune",
    "amarillo",
    "giallo",
    "amarelo",
    "geel",
    "黄",
    "黄色",
  ],
  ["🔴", "red", "rot", "rouge", "rojo", "rosso", "vermelho", "rood", "红", "红色"],
];

/** Traffic lights by their first letters. */
const lightLetters: Ladder = [["G"], ["A", "Y"], ["R"]];

/** Discs that are filled by quarters. */
export const discs: Ladder = [["●", "⬤"], ["◕"], ["◑", "◐", "◒", "◓"], ["◔"], ["○", "◯"]];

/** Whether something holds: worth a rating only where nothing else is rated. */
export const yesAndNo: Ladder = [
  ["yes", "y", "true", "ja", "oui", "sí", "si", "sim", "是", "有", "はい"],
  ["no", "n", "false", "nein", "non", "não", "nee", "否", "无", "いいえ"],
];

const marks: Ladder = [["◎"], ["○", "〇"], ["△"], ["×", "✕"]];

const signs: Ladder = [["++"], ["+"], ["0", "o", "±", "+/-"], ["-", "–", "−"], ["--", "––", "−−"]];

const letters: Ladder = [["A"], ["B"], ["C"], ["D"], ["E"]];

/** Letters with halves between them: A+ is better than A. */
export const gradedLetters: Ladder = letters.flatMap(([letter = ""]) => [
  [`${letter}+`],
  [letter],
  [`${letter}-`, `${letter}−`, `${letter}–`],
]);

/** Words for ratings, each ladder from the best to the worst, the short ones before those that hold them. */
export const ratingLadders: readonly Ladder[] = [
  degrees.slice(1, 4),
  degrees,
  qualities.slice(1, 4),
  qualities.slice(0, 4),
  qualities,
  strengths,
  agreement,
  contentment,
  lights,
  lightLetters,
  discs,
  marks,
  signs.slice(1, 4),
  signs,
  letters,
  gradedLetters,
  yesAndNo,
];

/** Grades of which the lowest number is the best. */
export const schoolGrades: readonly string[] = ["schulnote", "schulnoten", "school grades"];

/** What stands beside the end of a scale that is good, and beside the one that is not. */
export const bestWords: readonly string[] = [
  ...[
    "best",
    "top",
    "strongest",
    "highest",
    "beste",
    "bester",
    "meilleur",
    "mejor",
    "migliore",
    "melhor",
  ],
  ...["最好", "最高", "最强", "最优", "最佳"],
  ...[degrees, qualities, strengths].flatMap((ladder) =>
    ladder.slice(0, ladder === strengths ? 1 : 2).flat(),
  ),
];

export const worstWords: readonly string[] = [
  ...[
    "worst",
    "weakest",
    "lowest",
    "schlechteste",
    "pire",
    "peor",
    "peggiore",
    "pior",
    "slechtste",
  ],
  ...["最差", "最低", "最弱"],
  ...[degrees, qualities, strengths].flatMap((ladder) =>
    ladder.slice(ladder === strengths ? 2 : 3).flat(),
  ),
];
