import type { Customer } from "./portfolio";

/** The customers of samples/portfolio.xlsx as they are scored there. */
export const portfolioSample: readonly Customer[] = [
  { name: "Harbour Foods 海港食品", x: 6.7386, y: 7.11, size: 8420 },
  { name: "Lindqvist Dairies 林奎斯特乳业", x: 7.4512, y: 6.3, size: 6150 },
  { name: "Beacon Mills 灯塔面粉", x: 6.8191, y: 4.03, size: 5380 },
  { name: "Tern & Co 燕鸥商行", x: 3.625, y: 4.0737, size: 910 },
  { name: "Ostara Organics 春晓有机", x: 3.76, y: 8.02, size: 1740 },
  { name: "Copperleaf Hotels 铜叶酒店", x: 4.7045, y: 6.6, size: 4620 },
  { name: "Quayside Kitchens 码头厨坊", x: 4.7753, y: 6.46, size: 2280 },
  { name: "Rowan & Daughters 花楸家", x: 5.061, y: 4.67, size: 1350 },
  { name: "Silverbirch Stores 白桦百货", x: 7.6364, y: 6.1, size: 7960 },
  { name: "Emberline Coffee 余烬咖啡", x: 3.1023, y: 6.7174, size: 1180 },
  { name: "Fenwood Packaging 沼林包装", x: 7.2447, y: 4.1, size: 3040 },
  { name: "Mistral Bakeries 朔风烘焙", x: 6.0682, y: 4.92, size: 2670 },
  { name: "Cloudpine Catering 云松团膳", x: 6.8315, y: 7.2111, size: 3890 },
  { name: "Redtile Restaurants 红瓦餐饮", x: 4.5909, y: 3.39, size: 1520 },
  { name: "Jadewater Tea 碧水茶业", x: 7.7561, y: 5.79, size: 2130 },
  { name: "Ninebridge Logistics 九桥物流", x: 3.6105, y: 4.3837, size: 4470 },
  { name: "Larkfield Farms 云雀田农场", x: 5.4872, y: 2.89, size: 760 },
  { name: "Stonegate Pharmacies 石门药房", x: 5.764, y: 6.62, size: 3310 },
  { name: "Wayfarer Travel Retail 行者免税", x: 3.9024, y: 7.96, size: 5120 },
  { name: "Paper Lantern Books 纸灯书店", x: 3.3973, y: 3.21, size: 430 },
  { name: "Goldgrain Trading 金穗贸易", x: 3.9474, y: 4.72, size: 2950 },
  { name: "Saltmarsh Seafood 盐沼水产", x: 5.8077, y: 5.88, size: 1890 },
  { name: "Tidewheel Marine 潮轮船务", x: 7.012, y: 3.27, size: 3620 },
  { name: "Blue Lintel Offices 蓝楣办公", x: 3.6471, y: 6.23, size: 980 },
];
