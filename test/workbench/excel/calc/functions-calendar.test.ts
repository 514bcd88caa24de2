import { check } from "./evaluate";

describe("months on and days between (Microsoft Support: EDATE, EOMONTH, DATEDIF, DAYS)", () => {
  check([
    ["=EDATE(DATE(2011,1,15),1)", 40589],
    ["=EDATE(DATE(2011,1,15),-1)", 40527],
    ["=EDATE(DATE(2011,1,15),2)", 40617],
    ["=EDATE(DATE(2024,1,31),1)", 45351],
    ['=EDATE("2011-01-15",1.9)', 40589],
    ["=EDATE(15,-1)", "#NUM!"],
    ["=EDATE(TRUE,1)", "#VALUE!"],
    ["=EOMONTH(DATE(2011,1,1),1)", 40602],
    ["=EOMONTH(DATE(2011,1,1),-3)", 40482],
    ["=EOMONTH({40544;40575},0)", [[40574], [40602]]],
    ['=DATEDIF("1/1/2001","1/1/2003","Y")', 2],
    ['=DATEDIF("6/1/2001","8/15/2002","D")', 440],
    ['=DATEDIF("6/1/2001","8/15/2002","YD")', 75],
    ['=DATEDIF("6/1/2001","8/15/2002","ym")', 2],
    ['=DATEDIF("6/1/2001","8/15/2002","M")', 14],
    ['=DATEDIF("6/1/2001","8/15/2002","MD")', 14],
    ['=DATEDIF("8/15/2002","6/1/2001","D")', "#NUM!"],
    ['=DATEDIF("6/1/2001","8/15/2002","W")', "#NUM!"],
    // Reported of Excel: counted from the 31st of a February.
    ['=DATEDIF(DATE(1998,10,31),DATE(2000,3,21),"MD")', 19],
    ['=DATEDIF(DATE(1998,10,31),DATE(2000,3,1),"MD")', -1],
    ['=DAYS("15-MAR-2021","1-FEB-2021")', 42],
    ["=DAYS(DATE(2021,12,31),DATE(2021,1,1))", 364],
    ['=DAYS("soon",1)', "#VALUE!"],
  ]);
});

describe("a range of several cells is no date for the functions of the Analysis ToolPak", () => {
  check(
    [
      ["=EOMONTH(A1:A2,0)", "#VALUE!"],
      ["=EOMONTH(+A1:A2,0)", [[40574], [40602]]],
      ["=EOMONTH(A1,0)", 40574],
      ["=EDATE(A1:A1,0)", 40544],
      ["=YEARFRAC(A1:A2,A2)", "#VALUE!"],
      ["=WORKDAY(A1:A2,1)", "#VALUE!"],
    ],
    [[40544], [40575]],
  );
});

describe("working days (Microsoft Support: NETWORKDAYS, WORKDAY and their .INTL)", () => {
  const holidays = [[41235], [41247], [41295]];
  check(
    [
      ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
      ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),A1)", 109],
      ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),A1:A3)", 107],
      ["=NETWORKDAYS(DATE(2013,3,1),DATE(2012,10,1),A1:A4)", -107],
      ["=NETWORKDAYS(41182,41183)", 1],
      ["=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,1,31))", 22],
      ["=NETWORKDAYS.INTL(DATE(2006,2,28),DATE(2006,1,31))", -21],
      ['=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),7,{"2006/1/2","2006/1/16"})', 22],
      ['=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),"0010001",{"2006/1/2","2006/1/16"})', 20],
      ['=NETWORKDAYS.INTL(1,9,"1111111")', 0],
      ["=WORKDAY(DATE(2008,10,1),151)", 39933],
      ["=WORKDAY(DATE(2008,10,1),151,{39778;39786;39834})", 39938],
      ["=WORKDAY(39933,-151)", 39722],
      ["=WORKDAY(DATE(2012,1,1),0)", 40909],
      ["=WORKDAY.INTL(DATE(2012,1,1),30,0)", "#NUM!"],
      ["=WORKDAY.INTL(DATE(2012,1,1),90,11)", 41013],
      ["=WORKDAY.INTL(DATE(2012,1,1),30,17)", 40944],
      ['=WORKDAY.INTL(1,1,"1111111")', "#VALUE!"],
    ],
    holidays,
  );
});

describe("shares of a year (Microsoft Support: YEARFRAC)", () => {
  check([
    ["=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30))", 0.58055556],
    ["=YEARFRAC(DATE(2012,7,30),DATE(2012,1,1),1)", 0.57650273],
    ["=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),3)", 0.57808219],
    // 1,827 days by the mean length of six years, two of them leap years: 2,192 days by 6.
    ["=YEARFRAC(DATE(2011,1,1),DATE(2016,1,2),1)", 5.000912],
    ["=YEARFRAC(DATE(2011,1,1),DATE(2011,7,1),2)", 0.50277778],
    ["=YEARFRAC(DATE(2011,1,31),DATE(2011,3,31),4)", 0.16666667],
    ["=YEARFRAC(1,2,5)", "#NUM!"],
  ]);
});

describe("weeks (Microsoft Support: WEEKDAY, WEEKNUM, ISOWEEKNUM; ISO 8601)", () => {
  check([
    ["=WEEKDAY(DATE(2008,2,14))", 5],
    ["=WEEKDAY(DATE(2008,2,14),2)", 4],
    ["=WEEKDAY(DATE(2008,2,14),3)", 3],
    ["=WEEKDAY(DATE(2008,2,14),14)", 1],
    ["=WEEKDAY(1)", 1],
    ["=WEEKDAY(1,4)", "#NUM!"],
    ["=WEEKNUM(DATE(2012,3,9))", 10],
    ["=WEEKNUM(DATE(2012,3,9),2)", 11],
    ["=WEEKNUM(DATE(2012,3,9),21)", 10],
    ["=ISOWEEKNUM(DATE(2012,3,9))", 10],
    ["=ISOWEEKNUM(DATE(2021,1,3))", 53],
    ["=ISOWEEKNUM(DATE(2024,12,30))", 1],
  ]);
});

describe("times and dates in texts (Microsoft Support: TIME, HOUR, MINUTE, SECOND, TIMEVALUE, DATEVALUE)", () => {
  check([
    ["=TIME(12,0,0)", 0.5],
    ["=TIME(16,48,10)", 0.7001157],
    ["=TIME(27,0,0)", 0.125],
    ["=TIME(0,750,0)", 0.520833],
    ["=TIME(0,0,-1)", "#NUM!"],
    ["=HOUR(0.75)", 18],
    ['=MINUTE("12:45:00 PM")', 45],
    ['=SECOND("4:48:18 PM")', 18],
    ['=TIMEVALUE("2:24 AM")', 0.1],
    ['=TIMEVALUE("22-Aug-2011 6:35 AM")', 0.2743],
    ['=DATEVALUE("8/22/2011")', 40777],
    ['=DATEVALUE("22-MAY-2011")', 40685],
    ['=DATEVALUE("2011/02/23")', 40597],
    ['=DATEVALUE("12")', "#VALUE!"],
    ["=DATEVALUE(40777)", "#VALUE!"],
  ]);
});
