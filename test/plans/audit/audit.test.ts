import { audit, type Audit } from "../../../src/plans/audit";
import { defaultsIn } from "../../../src/plans/settings/specs";
import { sheetOf } from "../recognise/read-case";

/** What is said of the first table of a sheet. */
function audited(csv: string, formats: Readonly<Record<string, string>> = {}): Audit {
  const [first] = audit([sheetOf("Scores", csv.trim(), { formats })], defaultsIn("en-US"), "en-US");
  if (first === undefined) throw new Error("No table was found");
  return first;
}

function findings(csv: string) {
  return audited(csv).findings;
}

/** Best, Market-Based Management, figure 11-8: weights of two groups sum to 120 and 110, and its scores are stale. */
const competitiveAdvantage = `
Factor,Weight,Rating,Score
Differentiation Advantage,40,,62
Product quality,40,80,32
Service quality,30,60,18
Brand image,30,80,24
Cost Advantage,40,,58
Unit cost,70,40,16
Transaction cost,20,60,24
Marketing expenses,30,60,18
Marketing Advantage,20,,80
Market share,40,40,32
Brand awareness,40,40,30
Distribution,30,20,18
`;

test("a published template is caught: its weights sum to 120 and 110, its scores and subtotals are stale", () => {
  const found = findings(competitiveAdvantage);
  const of = (code: string) =>
    found.flatMap((one) =>
      one.code === code && "expected" in one && "found" in one
        ? [[one.address, one.found, one.expected]]
        : [],
    );
  expect(of("weights-sum")).toEqual([
    ["B7", 120, 100],
    ["B11", 110, 100],
  ]);
  expect(of("score-wrong")).toEqual([
    ["D7", 16, 28],
    ["D8", 24, 12],
    ["D11", 32, 16],
    ["D12", 30, 16],
    ["D13", 18, 6],
  ]);
  expect(of("subtotal-wrong")).toEqual([
    ["D2", 62, 74],
    ["D10", 80, 38],
  ]);
});

/** A worked customer satisfaction index, published with 9.24 for 7 ÷ 6 × 8 and 6.01 for its mean. */
test("a published satisfaction index is caught: its first product and the index that comes of it", () => {
  const found = findings(`
Attribute,Importance,Score,Weighted score
Delivery,7,8,9.24
Price,5,4,3.33
Quality,9,8,12
Packaging,3,3,1.5
Service,6,4,4
Index,,,6.01
`);
  expect(found).toEqual([
    { code: "score-wrong", address: "D2", label: "Delivery", found: 9.24, expected: 9.3333333333 },
    expect.objectContaining({ code: "total-wrong", address: "D7", found: 6.01 }),
  ]);
  expect(found[1]).toMatchObject({ expected: expect.closeTo(6.0333333, 6) as number });
});

test("a worked table that is right is not found fault with", () => {
  expect(
    findings(`
Success factor,Weight,Rating,Weighted score
Quality,0.2,4,0.8
Price,0.5,2,1
Service,0.3,3,0.9
Total,1,,2.7
`),
  ).toEqual([]);
});

test("a total that does not follow as the others do is named, and the ranking that it changes", () => {
  const { findings: found, effect } = audited(`
Customer,Growth,Margin,Service,Trust,Total score
Weight,40,20,30,10,100
Acme,4,3,5,2,3.9
Globex,5,2,1,3,4.4
Initech,1,5,4,4,3
Umbrella,2,2,4,5,2.9
`);
  // 40 × 5 + 20 × 2 + 30 × 1 + 10 × 3 = 300, of 100.
  expect(found).toEqual([
    { code: "total-wrong", address: "F4", label: "Globex", found: 4.4, expected: 3 },
  ]);
  expect(effect.ranks).toEqual([
    { name: "Acme", from: 2, to: 1 },
    { name: "Globex", from: 1, to: 2 },
    { name: "Initech", from: 3, to: 2 },
  ]);
});

test("weights that miss a hundred are named with what they sum to", () => {
  expect(
    findings(`
Customer,Growth,Margin,Trust
Weight,40,35,30
Acme,4,3,5
Globex,5,2,1
Initech,1,5,4
`),
  ).toEqual([{ code: "weights-sum", address: "B2", label: "Weight", found: 105, expected: 100 }]);
});

test("a rating off the scale that all others are on is named, and the quadrant that hangs on it", () => {
  const { findings: found, effect } = audited(`
Ratings 1-10,,,,
,,,,
Customer,Growth,Margin,Service,Trust
Acme,11,3,5,2
Globex,5,2,10,3
Initech,1,5,4,4
Umbrella,9,8,4,see note
`);
  expect(found).toEqual([
    expect.objectContaining({ code: "rating-impossible", address: "B4", value: "11" }),
    expect.objectContaining({ code: "rating-impossible", address: "E7", value: "see note" }),
  ]);
  // Acme: (10 + 3) ÷ 2 is above 5.5 and (5 + 2) ÷ 2 below, a Question mark; with 3 alone half of the weight is not rated.
  expect(effect.quadrants).toEqual([{ name: "Acme", from: 2, to: 255 }]);
});

test("a formula unlike its neighbours and a number typed over one are named", () => {
  expect(
    findings(`
Customer,Growth,Margin,Service,Trust,Total
Acme,4,3,5,2,=SUM(B2:E2)=>14
Globex,5,2,1,3,=SUM(B3:D3)=>8
Initech,1,5,4,4,13
Umbrella,2,2,4,5,=SUM(B5:E5)=>13
Hooli,3,2,1,5,=SUM(B6:E6)=>11
`),
  ).toEqual([
    { code: "total-wrong", address: "F3", label: "Globex", found: 8, expected: 11 },
    { code: "total-wrong", address: "F4", label: "Initech", found: 13, expected: 14 },
    { code: "formula-differs", address: "F3", label: "Globex" },
    { code: "formula-typed-over", address: "F4", label: "Initech" },
  ]);
});

test("a total whose range ends too soon is named with what it leaves out, and a typed one that does not add up", () => {
  expect(
    findings(`
Customer,Revenue,Visits,Growth,Service
Acme,100000,1100,4,3
Globex,200000,1200,5,2
Initech,300000,1300,1,5
Total,=SUM(B2:B3)=>300000,3700,,
`),
  ).toEqual([
    { code: "range-misses", address: "B5", label: "Total", missing: "B4" },
    { code: "line-total-wrong", address: "C5", label: "Total", found: 3700, expected: 3600 },
  ]);
});

test("totals that all leave one factor out are told apart from those that take all, with the ranking that it changes", () => {
  const { findings: found, effect } = audited(`
Customer,Growth,Margin,Quality,Service,Total
Weight,40,60,50,50,
Acme,9,8,3,2,"=SUMPRODUCT(B3:D3,$B$2:$D$2)=>990"
Globex,5,4,8,9,"=SUMPRODUCT(B4:D4,$B$2:$D$2)=>840"
Initech,2,3,7,6,"=SUMPRODUCT(B5:D5,$B$2:$D$2)=>610"
Umbrella,8,7,1,8,"=SUMPRODUCT(B6:D6,$B$2:$D$2)=>790"
`);
  expect(found).toEqual([
    { code: "factors-missed", address: "F3", label: "Total", missing: "Service" },
  ]);
  // With Service: 1090, 1290, 910, 1190.
  expect(effect.ranks).toEqual([
    { name: "Acme", from: 1, to: 3 },
    { name: "Globex", from: 2, to: 1 },
    { name: "Umbrella", from: 3, to: 2 },
  ]);
});

test("weights that move with every row for want of a $ are named with the cells that are taken", () => {
  const { findings: found, effect } = audited(`
Customer,Growth,Margin,Quality,Total
Weight,0.5,0.3,0.2,
Acme,9,1,1,"=SUMPRODUCT(B3:D3,B2:D2)=>5"
Globex,2,8,9,"=SUMPRODUCT(B4:D4,B3:D3)=>35"
Initech,3,3,4,"=SUMPRODUCT(B5:D5,B4:D4)=>66"
`);
  expect(found).toEqual([
    { code: "reference-moves", address: "E4", label: "Total", takes: "B3:D3" },
  ]);
  // 5, 5.2 and 3.2.
  expect(effect.ranks).toEqual([
    { name: "Acme", from: 3, to: 2 },
    { name: "Globex", from: 2, to: 1 },
    { name: "Initech", from: 1, to: 3 },
  ]);
});

test("weights that are taken a column off are named with the ratings that they are multiplied with", () => {
  const { findings: found, effect } = audited(`
Customer,Growth,Margin,Quality,Total
Weight,0.5,0.3,0.2,
Acme,9,1,1,"=SUMPRODUCT(B3:D3,$A$2:$C$2)=>0.8"
Globex,2,8,9,"=SUMPRODUCT(B4:D4,$A$2:$C$2)=>6.7"
Initech,3,3,4,"=SUMPRODUCT(B5:D5,$A$2:$C$2)=>2.7"
`);
  expect(found).toEqual([
    { code: "reference-shifted", address: "E3", label: "Total", takes: "A2:C2", ratings: "B3:D3" },
  ]);
  // 5, 5.2 and 3.2.
  expect(effect.ranks).toEqual([
    { name: "Acme", from: 3, to: 2 },
    { name: "Initech", from: 2, to: 3 },
  ]);
});

test("weights typed a column off are named by what stands beyond the factors and what lacks it", () => {
  expect(
    findings(`
Customer,Growth,Margin,Quality,Total
Weight,,0.5,0.3,0.2
Acme,9,1,1,0.8
Globex,2,8,9,6.7
Initech,3,3,4,2.7
`),
  ).toEqual([{ code: "weights-shifted", address: "E2", label: "Growth", missed: "B2" }]);
});

test("a sum printed beside the weights of one axis is right where those sum to it", () => {
  const weights = (sum: number) => `
GROWTH,,,
Criterion,Weight,Client A,Client B
Demand,0.6,4,2
Access to markets,0.4,3,3
WEIGHTED AVERAGE,${sum},3.6,2.4
,,,
COMPETITIVE POSITION,,,
Criterion,Weight,Client A,Client B
Culture of innovation,0.7,3,4
Reputation,0.3,5,5
WEIGHTED AVERAGE,,3.6,4.3
`;
  expect(findings(weights(1))).toEqual([]);
  expect(findings(weights(0.9))).toMatchObject([{ code: "weights-sum", found: 1, expected: 0.9 }]);
});

test("a percentage among parts of one is named", () => {
  expect(
    findings(`
Customer,Growth,Margin,Quality,Service
Weight,0.2,0.3,25,0.25
Acme,4,3,5,2
Globex,5,2,1,3
Initech,1,5,4,4
`),
  ).toEqual([{ code: "weight-mixed", address: "D2", label: "Quality", found: 25, expected: 0.25 }]);
  const { effect } = audited(`
Customer,Growth,Margin,Quality,Total
Weight,0.4,0.4,20,
Acme,9,9,1,=SUMPRODUCT(B3:D3*B$2:D$2)=>27.2
Globex,1,2,5,=SUMPRODUCT(B4:D4*B$2:D$2)=>101.2
Initech,3,3,3,=SUMPRODUCT(B5:D5*B$2:D$2)=>62.4
`);
  // With 0.2 they are 7.4, 2.2 and 3.
  expect(effect.ranks).toEqual([
    { name: "Acme", from: 3, to: 1 },
    { name: "Globex", from: 1, to: 3 },
  ]);
});

test("a place that does not follow from the totals, and one that is worked out over some customers only", () => {
  expect(
    findings(`
Customer,Growth,Margin,Quality,Total,Rank
Acme,4,3,5,=SUM(B2:D2)=>12,2
Globex,5,2,1,=SUM(B3:D3)=>8,4
Initech,1,5,4,=SUM(B4:D4)=>10,1
Umbrella,5,5,4,=SUM(B5:D5)=>14,1
Hooli,1,1,1,=SUM(B6:D6)=>3,5
`),
  ).toEqual([{ code: "rank-wrong", address: "F4", label: "Initech", found: 1, expected: 3 }]);
  expect(
    findings(`
Customer,Growth,Margin,Quality,Total,Rank
Acme,4,3,5,=SUM(B2:D2)=>12,"=RANK(E2,E$2:E$5)=>2"
Globex,5,2,1,=SUM(B3:D3)=>8,"=RANK(E3,E$2:E$5)=>4"
Initech,1,5,4,=SUM(B4:D4)=>10,"=RANK(E4,E$2:E$5)=>3"
Umbrella,5,5,4,=SUM(B5:D5)=>14,"=RANK(E5,E$2:E$5)=>1"
Hooli,1,1,1,=SUM(B6:D6)=>3,"=RANK(E6,E$2:E$6)=>5"
`),
  ).toEqual([
    { code: "range-misses", address: "F2", label: "Acme", missing: "Hooli" },
    { code: "formula-differs", address: "F6", label: "Hooli" },
  ]);
});

test("a quadrant that the ratings do not make is named with the right one", () => {
  expect(
    findings(`
Ratings 1-10,,,,,
,,,,,
Customer,Growth,Margin,Quality,Service,Quadrant
Acme,9,8,3,2,Star
Globex,5,4,8,9,Cash cow
Initech,2,3,7,6,Cash cow
Umbrella,8,7,9,8,Star
Hooli,4,5,2,3,Dog
`),
  ).toEqual([
    {
      code: "quadrant-wrong",
      address: "F4",
      label: "Acme",
      value: "Star",
      expected: "Question mark",
    },
  ]);
});

test("a mean of what its formula takes is right, whichever axis those factors are of", () => {
  expect(
    findings(`
Customer,Gizmo,Gadget,Thing,Widget,Share of wallet,Trust,First part,Second part
Acme,7,7,6,5,5,7,=AVERAGE(B2:E2)=>6.25,=AVERAGE(F2:G2)=>6
Globex,5,6,4,6,6,5,=AVERAGE(B3:E3)=>5.25,=AVERAGE(F3:G3)=>5.5
Initech,3,2,4,4,3,4,=AVERAGE(B4:E4)=>3.25,=AVERAGE(F4:G4)=>3.5
`),
  ).toEqual([]);
});

test("a review without a mistake is clean", () => {
  const { findings: found, effect } = audited(`
Customer,Revenue,Growth,Margin,Service,Trust,Average
Acme,100000,4,3,5,2,=AVERAGE(C2:F2)=>3.5
Globex,200000,5,2,,3,=AVERAGE(C3:F3)=>3.3333333333333335
Initech,300000,1,5,4,4,=AVERAGE(C4:F4)=>3.5
Total,=SUM(B2:B4)=>600000,,,,,
`);
  expect(found).toEqual([]);
  expect(effect).toEqual({ ranks: [], quadrants: [] });
});
