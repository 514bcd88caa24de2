import { check } from "./evaluate";

describe("parts of a text (Microsoft Support: LEFT, RIGHT, MID, LEN, TRIM, PROPER, REPT)", () => {
  check([
    ['=LEFT("Sale Price",4)', "Sale"],
    ['=LEFT("Sweden")', "S"],
    ['=LEFT("abc",-1)', "#VALUE!"],
    ['=RIGHT("Sale Price",5)', "Price"],
    ['=RIGHT("Stock Number")', "r"],
    ['=RIGHT("abc",0)', ""],
    ['=MID("Fluid Flow",1,5)', "Fluid"],
    ['=MID("Fluid Flow",7,20)', "Flow"],
    ['=MID("Fluid Flow",20,5)', ""],
    ['=LEN("Phoenix, AZ")', 11],
    ['=LEN("     One   ")', 11],
    ['=TRIM("  First   Quarter Earnings ")', "First Quarter Earnings"],
    ['=PROPER("this is a TITLE")', "This Is A Title"],
    ['=PROPER("2-way street")', "2-Way Street"],
    ['=PROPER("76BudGet")', "76Budget"],
    ['=UPPER("total")', "TOTAL"],
    ['=LOWER("E. E. Cummings")', "e. e. cummings"],
    ['=REPT("*-",3)', "*-*-*-"],
    ['=EXACT("word","word")', true],
    ['=EXACT("Word","word")', false],
    ["=LEN(1/4)", 4],
    ["=LEFT(12345,2)", "12"],
  ]);
});

describe("finding (Microsoft Support: FIND, SEARCH, SUBSTITUTE)", () => {
  check([
    ['=FIND("M","Miriam McGovern")', 1],
    ['=FIND("m","Miriam McGovern")', 6],
    ['=FIND("M","Miriam McGovern",3)', 8],
    ['=FIND("z","Miriam McGovern")', "#VALUE!"],
    ['=SEARCH("e","Statements",6)', 7],
    ['=SEARCH("margin","Profit Margin")', 8],
    ['=SEARCH("m?c","Miriam McGovern")', "#VALUE!"],
    ['=SEARCH("m*g","Miriam McGovern")', 1],
    ['=SUBSTITUTE("Sales Data","Sales","Cost")', "Cost Data"],
    ['=SUBSTITUTE("Quarter 1, 2008","1","2",1)', "Quarter 2, 2008"],
    ['=SUBSTITUTE("Quarter 1, 2011","1","2",3)', "Quarter 1, 2012"],
    ['=SUBSTITUTE("a$b","b","$&")', "a$$&"],
  ]);
});

describe("joining (Microsoft Support: TEXTJOIN, CONCAT)", () => {
  check(
    [
      ['=TEXTJOIN(", ",TRUE,A1:A4)', "a, b, c"],
      ['=TEXTJOIN(", ",FALSE,A1:A4)', "a, , b, c"],
      ["=CONCAT(A1:A4,1)", "abc1"],
      ['=CONCATENATE("Stream ","population"," ",32)', "Stream population 32"],
      ['="x"&1.5&TRUE', "x1.5TRUE"],
    ],
    [["a"], [null], ["b"], ["c"]],
  );
});

describe("numbers as text (Microsoft Support: TEXT, VALUE, N, T)", () => {
  check([
    ['=TEXT(1234.567,"$#,##0.00")', "$1,234.57"],
    ['=TEXT(0.285,"0.0%")', "28.5%"],
    ['=TEXT(1234,"0000000")', "0001234"],
    ['=TEXT(4.34,"# ?/?")', "4 1/3"],
    ['=TEXT(DATE(2012,3,14),"MM/DD/YY")', "03/14/12"],
    ['=TEXT("abc","0.0")', "abc"],
    ['=VALUE("$1,000")', 1000],
    ['=VALUE("16:48:00")-VALUE("12:00:00")', 0.2],
    ['=VALUE("12%")', 0.12],
    ['=VALUE("x")', "#VALUE!"],
    ["=N(7)", 7],
    ['=N("Even")', 0],
    ["=N(TRUE)", 1],
    ['=N("7")', 0],
    ['=T("Rainfall")', "Rainfall"],
    ["=T(19)", ""],
    ['=0.1+0.2&""', "0.3"],
    ['=1/3&""', "0.333333333333333"],
    ['=10^21&""', "1E+21"],
    ['=10^-10&""', "1E-10"],
  ]);
});

describe("dates (Microsoft Support: DATE)", () => {
  check([
    ["=DATE(2008,1,35)", 39482],
    ["=DATE(2008,14,2)", 39846],
    ["=DATE(108,1,2)", 39449],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(1900,1,1)", 1],
    ["=YEAR(39482)", 2008],
    ["=MONTH(39482)", 2],
    ["=DAY(39482)", 4],
    ['=YEAR("2026-11-22")', 2026],
    ["=INT(NOW())=TODAY()", true],
  ]);
});

describe("letters without a capital of their own", () => {
  check([
    ['=UPPER("Straße")', "STRAßE"],
    ['=UPPER("éß𐐨")', "Éß𐐀"],
  ]);
});
