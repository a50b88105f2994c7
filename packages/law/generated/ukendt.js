// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_2 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_3 = (day) => day < 20454 ? 292500 : 305700

const SATS_4 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_5 = (day) => day < 20454 ? 720500 : 752900

const SATS_6 = (day) => day < 20454 ? 678900 : 709500

const SATS_7 = (day) => day < 20454 ? 278400 : 290900

const SATS_8 = (day) => day < 20454 ? 163800 : 171200

const SATS_9 = (day) => day < 20454 ? 109200 : 114100

const SATS_10 = (day) => day < 20454 ? 259000 : 270700

const SATS_11 = (day) => day < 20454 ? 103600 : 108300

const SATS_12 = (day) => day < 20454 ? 259000 : 270700

const SATS_13 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_14 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_15 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_16 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_17 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_18 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_19 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_20 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_21 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_22 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_23 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_24 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_25 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_26 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_27 = (day) => day < 20454 ? 160400 : 167600

const SATS_28 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_29 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_30 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_31 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_32 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_33 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_34 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_35 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_36 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_37 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_38 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_39 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_40 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_41 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_42 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_43 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_44 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_45 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_46 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_47 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[716] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[32] = v1
  const v2 = f.vurderingsdato ?? FIRST_DAY
  s[0] = v2
  const v3 = f.vurderingsdato ?? 84005 /* 2199-12-31 */
  s[1] = v3
  const v4 = runStart(v1, v2)
  const v5 = runStart(v1, v3)
  const v6 = v4 === 2147483647
  const v7 = v5 === 2147483647
  const v8 = !v6 || v7
  const v9 = v2 === v3
  s[71] = v9
  const v10 = v9 || v8
  const v11 = f.fravaer !== undefined && v10
  const v12 = v11 ? v4 : FIRST_DAY
  s[29] = v12
  const v13 = v11 ? v5 : NEVER
  s[30] = v13
  const v14 = v12 <= 13331 /* 2006-07-02 */
  s[33] = v14
  const v15 = v13 >= 13332 /* 2006-07-03 */
  s[28] = v15
  const v16 = v12 <= 2147483646
  s[31] = v16
  const v17 = v15 && v16
  const v18 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v19 = f.fravaer !== undefined ? v18 : NO_DAYS
  const v20 = f.fravaer !== undefined ? v18 : ALL_DAYS
  const v21 = dayReaching(v20, v12, 1)
  s[873] = v21
  const v22 = dayReaching(v19, v13, 1)
  s[872] = v22
  const v23 = runEnd(v1, v2)
  const v24 = runEnd(v1, v3)
  const v25 = v23 === 2147483647
  const v26 = v24 === 2147483647
  const v27 = v26 && v8
  const v28 = !v25 || v27
  const v29 = v9 || v28
  const v30 = f.fravaer !== undefined && v29
  const v31 = v30 ? v23 : FIRST_DAY
  s[38] = v31
  const v32 = v30 ? v24 : NEVER
  s[37] = v32
  const v33 = v32 >= v21
  const v34 = v31 >= v22
  const v35 = v33 ? v21 : NEVER
  const v36 = v34 ? v22 : NEVER
  const v37 = v13 === NEVER
  s[42] = v37
  const SDL_6_1_er = v14 || v17
  s[98] = SDL_6_1_er
  const SDL_6_1 = v14 ? FIRST_DAY : v35
  s[97] = SDL_6_1
  const SDL_6_1_hoej = v14 ? NEVER : v36
  s[100] = SDL_6_1_hoej
  const SDL_6_1_ir = v14 || v37
  s[39] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v42 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[102] = v42
  const v43 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[99] = v43
  const v44 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[539] = v44
  const v45 = SDL_6_1_er && v43 && v44
  s[107] = v45
  const v46 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[106] = v46
  const v47 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[117] = v47
  const v48 = SDL_6_1_er && v46 && v47
  s[821] = v48
  const v49 = SDL_6_1 <= 2147483646
  s[101] = v49
  const v50 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v49
  s[120] = v50
  const v51 = f.persongruppe === 'ledig'
  const v52 = f.persongruppe !== undefined && v51 || !(f.persongruppe !== undefined)
  s[122] = v52
  const v53 = f.persongruppe !== undefined && !v51 || !(f.persongruppe !== undefined)
  s[124] = v53
  const v54 = shiftDays(SDL_6_1, 13)
  const v55 = shiftDays(SDL_6_1_hoej, 13)
  const v56 = Math.min(v54, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v57 = Math.min(v55, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v58 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v59 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v60 = v52 && (v58 || v59)
  const v61 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[103] = v61
  const v62 = v50 && (v60 || v53)
  const ALF_62_3 = v42 ? FIRST_DAY : v48 || v62 ? (v62 ? (v60 ? (v58 ? (v59 ? Math.min(v54, v56) : v56) : v54) : NEVER) : NEVER) : NEVER
  s[686] = ALF_62_3
  const ALF_62_3_hoej = v42 ? NEVER : v45 ? NEVER : v48 ? NEVER : v53 ? NEVER : v58 ? (v59 ? Math.max(v55, v57) : v57) : v55
  s[687] = ALF_62_3_hoej
  const ALF_62_3_er = v42 || v45 || v48 || v62
  s[685] = ALF_62_3_er
  const ALF_62_3_ir = v42 || v50 && v52 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v61
  s[688] = ALF_62_3_ir
}

function svar_2(f, s) {
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const LAB_43_ir = s[0] <= 13331 /* 2006-07-02 */
  s[6] = LAB_43_ir
  const v1 = s[1] >= 13332 /* 2006-07-03 */
  s[2] = v1
  const v2 = s[0] <= 16439 /* 2015-01-04 */
  s[515] = v2
  const v3 = v1 && v2
  s[545] = v3
  const v4 = f.uddannelseUnderSygdom === 'foer'
  const v5 = f.uddannelseUnderSygdom !== undefined && v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v6 = f.uddannelseUnderSygdom !== undefined && !v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v7 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v8 = f.uddannelseUnderSygdom !== undefined && !v7 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v9 = (f.uddannelseUnderSygdom !== undefined && v7 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v10 = s[1] >= 16440 /* 2015-01-05 */
  s[516] = v10
  const v11 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v12 = f.uddannelseUnderSygdom === 'ingen'
  const v13 = f.uddannelseUnderSygdom !== undefined && !v12 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v13 && (LAB_43_ir || v3 && (v5 || v9) || v10 && (v5 || v9 || f.uddannelseUnderSygdom !== undefined && v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[888] = BEK937_27
  const BEK937_27_nej = v13 && (LAB_43_ir || v3 && v6 && v8 || v10 && v6 && v8 && (f.uddannelseUnderSygdom !== undefined && !v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[889] = BEK937_27_nej
  const BEK937_27_ir = v13 && LAB_43_ir || f.uddannelseUnderSygdom !== undefined && v12 || !(f.uddannelseUnderSygdom !== undefined)
  s[890] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v17 = s[0] <= 15705 /* 2012-12-31 */
  s[14] = v17
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[15] = LAS_69k_6_senest_er
  const v19 = s[0] >= 15706 /* 2013-01-01 */
  s[328] = v19
  const v20 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v20 : Infinity) > 0 && (v17 || LAS_69k_6_senest_er)
  s[892] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v19 || (f.ydelsesperioder !== undefined ? v20 : 0) <= 0
  s[893] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v23 = s[0] <= 16070 /* 2013-12-31 */
  s[3] = v23
  const v24 = LAS_69k_6_senest_er && v23
  const v25 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v26 = f.ydelsesperioder !== undefined ? v25 : NO_DAYS
  const v27 = f.ydelsesperioder !== undefined ? v25 : ALL_DAYS
  const v28 = monthStart(shiftDays(monthStart(shiftDays(s[0], 1)), -1))
  const v29 = monthStart(shiftDays(monthStart(shiftDays(s[1], 1)), -1))
  const v30 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v31 = f.ydelsesperioder !== undefined ? v30 : NO_DAYS
  const v32 = f.ydelsesperioder !== undefined ? v30 : ALL_DAYS
  const v33 = shiftMonths(v28, -1)
  const v34 = shiftMonths(v29, -1)
  const v35 = shiftMonths(v28, -2)
  const v36 = shiftMonths(v29, -2)
  const v37 = shiftMonths(v28, -3)
  const v38 = shiftMonths(v29, -3)
  const v39 = shiftMonths(v28, -4)
  const v40 = shiftMonths(v29, -4)
  const v41 = shiftMonths(v28, -5)
  const v42 = shiftMonths(v29, -5)
  const v43 = shiftMonths(v28, -6)
  const v44 = shiftMonths(v29, -6)
  const v45 = shiftMonths(v28, -7)
  const v46 = shiftMonths(v29, -7)
  const v47 = shiftMonths(v28, -8)
  const v48 = shiftMonths(v29, -8)
  const v49 = shiftMonths(v28, -9)
  const v50 = shiftMonths(v29, -9)
  const v51 = shiftMonths(v28, -10)
  const v52 = shiftMonths(v29, -10)
  const v53 = shiftMonths(v28, -11)
  const v54 = shiftMonths(v29, -11)
  const v55 = countDays(v27, v28, monthEnd(v29)) >= 1 && countDays(v32, v33, monthEnd(v34)) >= 1 && countDays(v32, v35, monthEnd(v36)) >= 1 && countDays(v32, v37, monthEnd(v38)) >= 1 && countDays(v32, v39, monthEnd(v40)) >= 1 && countDays(v32, v41, monthEnd(v42)) >= 1 && countDays(v32, v43, monthEnd(v44)) >= 1 && countDays(v32, v45, monthEnd(v46)) >= 1 && countDays(v32, v47, monthEnd(v48)) >= 1 && countDays(v32, v49, monthEnd(v50)) >= 1 && countDays(v32, v51, monthEnd(v52)) >= 1 && countDays(v32, v53, monthEnd(v54)) >= 1 || FERIEBEK_2_6
  const v56 = (countDays(v26, v29, monthEnd(v28)) < 1 || countDays(v31, v34, monthEnd(v33)) < 1 || countDays(v31, v36, monthEnd(v35)) < 1 || countDays(v31, v38, monthEnd(v37)) < 1 || countDays(v31, v40, monthEnd(v39)) < 1 || countDays(v31, v42, monthEnd(v41)) < 1 || countDays(v31, v44, monthEnd(v43)) < 1 || countDays(v31, v46, monthEnd(v45)) < 1 || countDays(v31, v48, monthEnd(v47)) < 1 || countDays(v31, v50, monthEnd(v49)) < 1 || countDays(v31, v52, monthEnd(v51)) < 1 || countDays(v31, v54, monthEnd(v53)) < 1) && (FERIEBEK_2_6 || FERIEBEK_2_6_ir)
  const v57 = s[1] >= 16071 /* 2014-01-01 */
  s[4] = v57
  const v58 = s[0] <= 16616 /* 2015-06-30 */
  s[250] = v58
  const v59 = v57 && v58
  const v60 = s[1] >= 16617 /* 2015-07-01 */
  s[251] = v60
  const v61 = s[0] <= 18261 /* 2019-12-31 */
  s[5] = v61
  const v62 = v60 && v61
  const v63 = s[1] >= 18262 /* 2020-01-01 */
  s[7] = v63
  const v64 = s[0] <= 20269 /* 2025-06-30 */
  s[26] = v64
  const v65 = v63 && v64
  const LAS_17_1_er = s[1] >= 20270 /* 2025-07-01 */
  s[27] = LAS_17_1_er
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v17 || v24 && v55 || v59 && v55 || v62 && v55 || v65 && v55 || LAS_17_1_er && v55)
  s[450] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v17 || v24 && v56 || v59 && v56 || v62 && v56 || v65 && v56 || LAS_17_1_er && v56)
  s[449] = FERIEBEK_2_nej
  const v69 = LAS_69k_6_senest_er && v17
  const FERIEBEK_2_ir = v69 || !v19
  s[343] = FERIEBEK_2_ir
}

function svar_3(f, s) {
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen ?? FIRST_DAY
  const v1 = f.soegteHjaelpDen ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[18] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v0 <= 14027 /* 2008-05-28 */
  const v5 = v3 && v4
  s[19] = v5
  const v6 = f.foedselsdag ?? FIRST_DAY
  s[204] = v6
  const v7 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[205] = v7
  const v8 = shiftMonths(v6, 360)
  const v9 = shiftMonths(v7, 360)
  s[235] = v9
  const v10 = v0 >= v9
  s[24] = v10
  const LAB_95_1_er = v1 >= v8
  s[25] = LAB_95_1_er
  const v12 = shiftDays(v0, 91)
  const v13 = shiftDays(v1, 91)
  const v14 = v1 >= 14028 /* 2008-05-29 */
  s[23] = v14
  const v15 = v14 && v0 <= 16070 /* 2013-12-31 */
  s[20] = v15
  const v16 = v1 >= 16071 /* 2014-01-01 */ && v0 <= 18261 /* 2019-12-31 */
  s[21] = v16
  const v17 = v1 >= 18262 /* 2020-01-01 */
  s[22] = v17
  const v18 = v16 || v17
  const v19 = v15 || v18
  const v20 = v18 ? FIRST_DAY : v12
  const LAB_92_1 = v2 ? FIRST_DAY : v5 ? (v19 ? Math.min(v12, v20) : v12) : v20
  s[921] = LAB_92_1
  const v22 = v18 ? NEVER : v13
  const LAB_92_1_hoej = v2 ? NEVER : v5 ? (v19 ? Math.max(v13, v22) : v13) : v22
  s[922] = LAB_92_1_hoej
  const LAB_92_straks_nej = v2 || v16 || v17
  s[926] = LAB_92_straks_nej
  const LAB_92_1_ir = !v10 && LAB_92_straks_nej || LAB_95_1_er
  s[924] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v26 = v3 && v0 <= 13571 /* 2007-02-27 */
  const v27 = shiftMonths(v0, 12)
  const v28 = shiftMonths(v1, 12)
  const v29 = v1 >= 13572 /* 2007-02-28 */ && v4
  const v30 = v29 || v19
  const v31 = v29 ? FIRST_DAY : v18 ? FIRST_DAY : shiftMonths(v0, 9)
  const LAB_95_1 = v2 ? FIRST_DAY : v26 ? (v30 ? Math.min(v27, v31) : v27) : v31
  s[930] = LAB_95_1
  const v33 = v29 ? NEVER : v18 ? NEVER : shiftMonths(v1, 9)
  const LAB_95_1_hoej = v2 ? NEVER : v26 ? (v30 ? Math.max(v28, v33) : v28) : v33
  s[931] = LAB_95_1_hoej
  const LAB_95_1_ir = LAB_95_1_er && (v2 || v29 || v16 || v17) || !v10
  s[932] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const v36 = !v10 || LAB_95_1_er
  const v37 = v10 ? LAB_95_1 : LAB_95_1_er ? Math.min(LAB_92_1, LAB_95_1) : LAB_92_1
  const v38 = v10 ? LAB_95_1_hoej : LAB_95_1_er ? Math.max(LAB_92_1_hoej, LAB_95_1_hoej) : LAB_92_1_hoej
  const v39 = !v10 && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  const v40 = v5 && v36
  const v41 = v15 && v36
  const v42 = v41 || v18
  const v43 = v18 ? FIRST_DAY : v37
  const LAB_29_1 = v2 ? FIRST_DAY : v40 ? (v42 ? Math.min(v37, v43) : v37) : v43
  s[894] = LAB_29_1
  const v45 = v18 ? NEVER : v38
  const LAB_29_1_hoej = v2 ? NEVER : v40 ? (v42 ? Math.max(v38, v45) : v38) : v45
  s[895] = LAB_29_1_hoej
  const LAB_29_1_er = v2 || v40 || v41 || v16 || v17
  s[896] = LAB_29_1_er
  const LAB_29_1_ir = v2 || v5 && v39 || v15 && v39 || v16 || v17
  s[897] = LAB_29_1_ir
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v49 = s[2] && s[3]
  const v50 = s[4] && s[5]
  s[325] = v50
  const v51 = s[1] >= v8
  s[234] = v51
  const v52 = v51 || f.harErhvervskompetencegivendeUddannelse !== false
  s[217] = v52
  const v53 = s[0] < v9 && f.harErhvervskompetencegivendeUddannelse !== true
  s[216] = v53
  const LAB_30_3 = s[6] || v49 || v50 && v53 || s[7] && v53
  s[898] = LAB_30_3
  const LAB_30_3_nej = s[6] || v49 || v50 && v52 || s[7] && v52
  s[899] = LAB_30_3_nej
  const LAB_30_3_ir = s[6] || v49
  s[900] = LAB_30_3_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v57 = s[0] <= 16251 /* 2014-06-30 */
  s[9] = v57
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[136] = LAS_69t_2_er
  const v59 = LAS_69t_2_er && s[5]
  s[10] = v59
  const v60 = s[0] <= 20484 /* 2026-01-31 */
  s[16] = v60
  const v61 = s[7] && v60
  s[17] = v61
  const v62 = s[1] >= 20485 /* 2026-02-01 */
  s[8] = v62
  const v63 = v61 || v62
  s[11] = v63
  const LAB_31_3 = v57 ? -Infinity : v63 ? (v62 ? -Infinity : 4) : 6
  s[901] = LAB_31_3
  const v65 = v62 ? Infinity : 4
  const LAB_31_3_hoej = v57 ? Infinity : v59 ? (v63 ? Math.max(6, v65) : 6) : v65
  s[902] = LAB_31_3_hoej
  const v67 = s[0] >= 16252 /* 2014-07-01 */
  s[363] = v67
  const v68 = f.erIJobafklaring !== true || !v67
  s[13] = v68
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[12] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v57 || v62) || v68
  s[874] = LAB_31_3_ir
}

function svar_4(f, s) {
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v0 = f.jobafklaringStartede ?? FIRST_DAY
  s[152] = v0
  const v1 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[158] = v1
  const v2 = shiftDays(shiftMonths(v0, 6), -1)
  const v3 = shiftDays(shiftMonths(v1, 6), -1)
  const v4 = shiftDays(shiftMonths(v0, 12), -1)
  const v5 = shiftDays(shiftMonths(v1, 12), -1)
  const v6 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v2, v4) : v2) : v4
  const v7 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v3, v5) : v3) : v5
  const v8 = s[8] ? FIRST_DAY : v2
  const LAB_31_3_vindue = s[9] ? FIRST_DAY : s[10] ? (s[11] ? Math.min(v6, v8) : v6) : v8
  s[904] = LAB_31_3_vindue
  const v10 = s[8] ? NEVER : v3
  const LAB_31_3_vindue_hoej = s[9] ? NEVER : s[10] ? (s[11] ? Math.max(v7, v10) : v7) : v10
  s[905] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[12] && (s[9] || s[10] && f.kontaktUhensigtsmaessig !== false || s[7] && f.kontaktUhensigtsmaessig !== false)
  s[906] = LAB_33_3
  const LAB_33_3_nej = s[12] && (s[9] || s[10] && f.kontaktUhensigtsmaessig !== true || s[7] && f.kontaktUhensigtsmaessig !== true)
  s[907] = LAB_33_3_nej
  const LAB_36_3_nej = s[12] && s[9]
  s[910] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || s[13]
  s[875] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = s[12] && (s[9] || s[10] || s[7])
  s[909] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v17 = s[2] && s[14]
  s[177] = v17
  const v18 = s[15] && s[16]
  s[335] = v18
  const v19 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[180] = v19
  const v20 = s[8] && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[179] = v20
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[6] || v18 || v20)
  s[184] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[6] || v17 || s[8] && v19)
  s[183] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[6] || f.ressourceforloebErBevilget !== true
  s[185] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v24 = s[15] && s[5]
  s[209] = v24
  const v25 = s[8] && LOV1750_21_8
  s[181] = v25
  const v26 = s[8] && LOV1750_21_8_nej
  s[188] = v26
  const v27 = s[8] && LOV1750_21_8_ir
  s[189] = v27
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[6] || v24 || s[17] || v25)
  s[911] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[6] || v17 || v26)
  s[876] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[6] || v27) || f.ressourceforloebErBevilget !== true
  s[877] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v31 = s[0] <= 20634 /* 2026-06-30 */
  s[173] = v31
  const v32 = s[1] >= 20635 /* 2026-07-01 */
  s[174] = v32
  const v33 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v34 = f.afgoerelsenGaelder !== undefined && v33 || !(f.afgoerelsenGaelder !== undefined)
  s[521] = v34
  const v35 = f.afgoerelsenGaelder !== undefined && !v33 || !(f.afgoerelsenGaelder !== undefined)
  s[522] = v35
  const LAB_43 = s[6] || v32 && v34
  s[878] = LAB_43
  const LAB_43_nej = s[6] || s[2] && v31 || v32 && v35
  s[879] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v38 = v0 <= 16251 /* 2014-06-30 */
  s[165] = v38
  const v39 = v1 >= 16252 /* 2014-07-01 */
  s[157] = v39
  const v40 = v0 <= 16617 /* 2015-07-01 */
  s[159] = v40
  const v41 = v1 >= 16618 /* 2015-07-02 */ && v0 <= 17125 /* 2016-11-20 */
  s[164] = v41
  const v42 = v1 >= 17126 /* 2016-11-21 */
  s[160] = v42
  const LAB_109_2_kraft = v39 && (v38 || v41 || v42)
  s[952] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v39 && (v38 || v39 && v40 || v41)
  s[953] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v39 && (v38 || v41) || v0 < 16252 /* 2014-07-01 */
  s[954] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v46 = v0 <= 18261 /* 2019-12-31 */
  s[161] = v46
  const v47 = v39 && v46
  const v48 = v1 >= 18262 /* 2020-01-01 */
  s[168] = v48
  const v49 = v0 <= 20634 /* 2026-06-30 */
  const v50 = v1 >= 20635 /* 2026-07-01 */
  const v51 = f.forventetRask ?? FIRST_DAY
  s[542] = v51
  const v52 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[153] = v52
  const v53 = shiftDays(v1, 56) >= v51
  s[154] = v53
  const v54 = f.ventesFuldtRask !== false && v53 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v55 = (f.ventesFuldtRask !== true || shiftDays(v0, 56) < v52 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v56 = v48 && v0 <= 20088 /* 2024-12-31 */
  s[162] = v56
  const v57 = v1 >= 20089 /* 2025-01-01 */
  s[163] = v57
  const v58 = v57 && v49
  const v59 = s[0] >= 20635 /* 2026-07-01 */
  s[182] = v59
  const v60 = v32 && v57 && v0 < 20635 /* 2026-07-01 */
  const LAB_109_1 = v39 && (v60 || !(v60 && !(!v59 || v0 < 20089 /* 2025-01-01 */ || v50)) && (v38 || v47 && v55 || v56 && v55 || v58 && f.tvaerfagligtBehovIForloebet !== false))
  s[946] = LAB_109_1
  const LAB_109_1_nej = v39 && (v60 || !(v60 && !(!v59 || v0 < 20089 /* 2025-01-01 */ || v50)) && (v38 || v47 && v54 || v56 && v54 || v58 && f.tvaerfagligtBehovIForloebet !== true || v50))
  s[947] = LAB_109_1_nej
  const LAB_109_1_ir = v39 && (v60 || !(v60 && !(!v59 || v0 < 20089 /* 2025-01-01 */ || v50)) && v38) || v0 < 16252 /* 2014-07-01 */
  s[948] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v64 = v38 || v47 || v48 && v49 || v50
  const v65 = v38 || v50
  const v66 = v0 < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[167] = v66
  const LAB_109_1_frist_er = v39 && (LAB_109_1 || LAB_109_1_ir)
  s[166] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v64
  s[915] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v65
  s[916] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v66
  s[917] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = v39 && v64
  s[918] = LAB_45_1
  const LAB_45_1_nej = v39 && v65
  s[919] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || v0 < 16252 /* 2014-07-01 */
  s[920] = LAB_45_1_ir
  // LAB.92.straks: Tilbud fra første dag er tilladt (LAB § 102, stk. 1)
  const LAB_92_straks = s[18] || s[19] || s[20] || s[21] || s[22]
  s[925] = LAB_92_straks
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const LAB_92_timer = s[18] ? -Infinity : s[23] ? -Infinity : f.kunProblemetLedighed !== true || f.harErhvervskompetencegivendeUddannelse !== false ? 0 : 3000
  s[927] = LAB_92_timer
  const LAB_92_timer_hoej = s[18] ? Infinity : s[23] ? Infinity : 3000
  s[928] = LAB_92_timer_hoej
  const LAB_92_timer_ir = !s[24] && (s[18] || s[23]) || s[25]
  s[929] = LAB_92_timer_ir
}

function svar_5(f, s) {
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v0 = s[0] <= 13858 /* 2007-12-11 */
  s[218] = v0
  const v1 = s[2] && v0
  s[211] = v1
  const v2 = f.retEfterEURetten !== false || (f.opholdSeneste8Aar ?? 96) >= 84
  const v3 = f.retEfterEURetten !== true && (f.opholdSeneste8Aar ?? 0) < 84
  const v4 = s[1] >= 13859 /* 2007-12-12 */
  s[210] = v4
  const v5 = s[0] <= 15339 /* 2011-12-31 */
  s[219] = v5
  const v6 = v4 && v5
  const v7 = s[1] >= 15340 /* 2012-01-01 */
  s[220] = v7
  const v8 = s[0] <= 17896 /* 2018-12-31 */
  s[534] = v8
  const v9 = s[1] >= 16679 /* 2015-09-01 */ && v8
  const v10 = s[1] >= 17897 /* 2019-01-01 */
  s[535] = v10
  const v11 = v10 && s[26]
  const v12 = f.retEfterEURetten !== false || (f.opholdSeneste10Aar ?? 120) >= 108
  const v13 = f.retEfterEURetten !== true && (f.opholdSeneste10Aar ?? 0) < 108
  const v14 = f.modtogHjaelpenVedSkaerpelsen2019 !== false && v10 && s[26]
  const LAS_11_3 = v14 && v2 || !(v14 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[1] > 20269 /* 2025-06-30 */)) && (s[6] || v1 && v2 || v6 && v2 || v7 && s[0] <= 16678 /* 2015-08-31 */ || v9 && v2 || v11 && v12 || s[27] && v12)
  s[1031] = LAS_11_3
  const LAS_11_3_nej = v14 && v3 || !(v14 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[1] > 20269 /* 2025-06-30 */)) && (s[6] || v1 && v3 || v6 && v3 || v9 && v3 || v11 && v13 || s[27] && v13)
  s[1032] = LAS_11_3_nej
  const LAS_11_3_ir = !(v14 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[1] > 20269 /* 2025-06-30 */)) && s[6]
  s[236] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const v18 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[178] = v18
  const v19 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[171] = v19
  const v20 = s[1] >= v18
  s[170] = v20
  const v21 = f.harHaftRetTilStarthjaelp !== true || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v20 || (f.fuldtidsarbejdeSeneste8Aar ?? 96) >= 30
  const v22 = f.harHaftRetTilStarthjaelp !== false && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < v19 && (f.fuldtidsarbejdeSeneste8Aar ?? 0) < 30
  const v23 = f.indrejstDen ?? FIRST_DAY
  const v24 = f.indrejstDen ?? 84005 /* 2199-12-31 */
  const v25 = (f.fuldtidsarbejdeSeneste10Aar ?? 120) >= 30
  const LAS_11_8 = v14 || !(v14 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[1] > 20269 /* 2025-06-30 */)) && (s[6] || v1 && v21 || v6 && v21 || v7 && v8 || v11 && (f.indrejstFraUdlandet !== true || v23 < 13879 /* 2008-01-01 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v20 || f.opfyldtBeskaeftigelseskravetFoer !== false || v25) || s[27] && (f.indrejstFraUdlandet !== true || v23 < -639 /* 1968-04-02 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v20 || f.opfyldtBeskaeftigelseskravetFoer !== false || v25))
  s[1034] = LAS_11_8
  const LAS_11_8_nej = !(v14 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[1] > 20269 /* 2025-06-30 */)) && (s[6] || v1 && v22 || v6 && v22 || v11 && f.indrejstFraUdlandet !== false && v24 >= 13879 /* 2008-01-01 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < v19 && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30 || s[27] && f.indrejstFraUdlandet !== false && v24 >= -639 /* 1968-04-02 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < v19 && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30)
  s[1035] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const v28 = s[0] <= 20088 /* 2024-12-31 */
  s[155] = v28
  const LAB_105a_3_er = s[1] >= 20089 /* 2025-01-01 */
  s[156] = LAB_105a_3_er
  const v30 = LAB_105a_3_er && s[26]
  s[327] = v30
  const v31 = LAS_11_3_nej || LAS_11_8_nej
  s[237] = v31
  const v32 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[238] = v32
  const v33 = v31 || LAS_11_3_ir
  s[244] = v33
  const LAB_105a_1 = LAB_105a_3_er && (v28 || v30 && f.fikSelvforsoergelsesydelse !== false && f.fordrevetFraUkraine !== true || s[27] && v33 && f.fordrevetFraUkraine !== true)
  s[933] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (v28 || v30 && (f.fikSelvforsoergelsesydelse !== true || f.fordrevetFraUkraine !== false) || s[27] && (v32 || f.fordrevetFraUkraine !== false))
  s[934] = LAB_105a_1_nej
  const LAB_105a_1_ir = LAB_105a_3_er && v28 || s[0] < 20089 /* 2025-01-01 */
  s[880] = LAB_105a_1_ir
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const LAB_105a_3 = v28 ? FIRST_DAY : shiftMonths(f.omfattetAfArbejdspligtFra ?? FIRST_DAY, 1)
  s[936] = LAB_105a_3
  const LAB_105a_3_hoej = v28 ? NEVER : shiftMonths(f.omfattetAfArbejdspligtFra ?? 84005 /* 2199-12-31 */, 1)
  s[937] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const LAB_105a_indfaset = v28 ? FIRST_DAY : f.fikSelvforsoergelsesydelse !== false ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  s[939] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = v28 ? NEVER : f.fikSelvforsoergelsesydelse !== true ? 20454 /* 2026-01-01 */ : 20270 /* 2025-07-01 */
  s[940] = LAB_105a_indfaset_hoej
}

function svar_6(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = s[0] <= 15011 /* 2011-02-06 */
  s[601] = v0
  const v1 = s[2] && v0
  s[126] = v1
  const v2 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v2 || !(f.persongruppe !== undefined)
  s[109] = SDL_53_1_timer_er
  const v4 = f.persongruppe !== undefined && !v2 || !(f.persongruppe !== undefined)
  s[108] = v4
  const v5 = f.timerDuKanArbejde ?? 0
  const v6 = f.timerDuKanArbejde ?? 16800
  const v7 = v5 <= 0
  const v8 = f.normalTimerPrUge ?? 0
  s[812] = v8
  const v9 = f.normalTimerPrUge ?? 16800
  s[813] = v9
  const v10 = v8 - v6
  s[822] = v10
  const v11 = v9 - v5
  s[823] = v11
  const v12 = v7 || v11 >= 400
  const v13 = !(v7 && v5 === v6) && v10 < 400
  const v14 = f.persongruppe === 'selvstaendig'
  const v15 = f.persongruppe !== undefined && v14
  const v16 = v15 || !(f.persongruppe !== undefined)
  s[121] = v16
  const v17 = f.persongruppe !== undefined && !v14
  const v18 = v17 || !(f.persongruppe !== undefined)
  s[123] = v18
  const v19 = f.andelAfArbejdetDuKan ?? 0
  s[368] = v19
  const v20 = f.andelAfArbejdetDuKan ?? 10000
  s[371] = v20
  const v21 = v19 <= 5000
  s[369] = v21
  const v22 = v20 <= 5000
  s[370] = v22
  const v23 = v18 || !v22
  const v24 = v16 && v21
  const v25 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v26 = f.persongruppe !== undefined && v25 || !(f.persongruppe !== undefined)
  const v27 = f.persongruppe !== undefined && !v25 || !(f.persongruppe !== undefined)
  const v28 = SDL_53_1_timer_er && v12 || v24 || v26
  const v29 = (v4 || v13) && v23 && v27
  const v30 = s[1] >= 15012 /* 2011-02-07 */
  s[125] = v30
  const v31 = v30 && s[14]
  s[537] = v31
  const v32 = s[15] && s[0] <= 15883 /* 2013-06-27 */
  s[538] = v32
  const v33 = f.ansatFra ?? FIRST_DAY
  s[104] = v33
  const v34 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[105] = v34
  const v35 = SDL_53_1_timer_er && (v12 || f.ansatIFleksjob !== false && v34 >= 15706 /* 2013-01-01 */) || v24 || v26
  const v36 = (v4 || v13 && (f.ansatIFleksjob !== true || v33 < 15706 /* 2013-01-01 */)) && v23 && v27
  const v37 = s[1] >= 15884 /* 2013-06-28 */
  s[536] = v37
  const SDL_7_2 = s[6] || v1 && v28 || v31 && v28 || v32 && v35 || v37 && v35
  s[1240] = SDL_7_2
  const SDL_7_2_nej = s[6] || v1 && v29 || v31 && v29 || v32 && v36 || v37 && v36
  s[1241] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v40 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v41 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[6])
  const SDL_7_1 = s[6] || v1 && v41 || v30 && v41
  s[128] = SDL_7_1
  const SDL_7_1_nej = s[6] || v1 && v40 || v30 && v40
  s[135] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v44 = v16 ? 14 : 15
  const v45 = v18 ? 15 : 14
  const v46 = v16 ? 14 : 21
  const v47 = v18 ? 21 : 14
  const v48 = v16 ? 14 : 30
  const v49 = v18 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v50 = s[28] && s[29] <= 15011 /* 2011-02-06 */
  s[40] = v50
  const v51 = s[30] >= 15012 /* 2011-02-07 */ && s[31]
  s[41] = v51
  const v52 = dropFirst(s[32], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v49 : v47) : v45) : 14) : Infinity)
  const v53 = dropFirst(s[32], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v48 : v46) : v44) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v54 = f.fravaer !== undefined ? v52 : NO_DAYS
  const v55 = f.fravaer !== undefined ? v53 : ALL_DAYS
  const v56 = allPeriods(f.afbrydelser)
  const v57 = f.afbrydelser !== undefined ? v56 : NO_DAYS
  const v58 = f.afbrydelser !== undefined ? v56 : ALL_DAYS
  const v59 = without(v54, v58)
  const v60 = without(v55, v57)
  const v61 = f.fravaer !== undefined && sameDays(v52, v53) && f.afbrydelser !== undefined
  const v62 = from(v59, 15523 /* 2012-07-02 */)
  const v63 = from(v60, 15523 /* 2012-07-02 */)
  const v64 = intersectTable(v62, HELLIGDAGE_1)
  const v65 = intersectTable(v63, HELLIGDAGE_1)
  const v66 = without(v59, v65)
  const v67 = without(v60, v64)
  const v68 = s[33] && v50
  const v69 = v68 ? NO_DAYS : s[33] ? NO_DAYS : v66
  const v70 = v68 ? ALL_DAYS : s[33] ? ALL_DAYS : v67
  const v71 = s[33] || v50
  const v72 = v71 && v51
  const SDL_24_3 = v72 ? v69 : v71 ? v69 : v66
  s[34] = SDL_24_3
  const SDL_24_3_hoej = v72 ? v70 : v71 ? v70 : v67
  s[35] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v72 || sameDays(v66, v69)) && (!v71 || (!v68 || sameDays(NO_DAYS, v66)) && !s[33] && (!v50 || v61)) && (!v51 || v61)
  s[1324] = SDL_24_3_eksakt
  const SDL_24_3_er = v71 || v51
  s[36] = SDL_24_3_er
}

function svar_7(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[137] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[139] = v2
  const v3 = f.pensionDuFaar === 'tidlig_pension'
  const v4 = f.pensionDuFaar !== undefined && v3 || !(f.pensionDuFaar !== undefined)
  s[138] = v4
  const v5 = f.pensionDuFaar !== undefined && !v3 || !(f.pensionDuFaar !== undefined)
  s[140] = v5
  const v6 = onWeekdays(s[34], 62)
  s[44] = v6
  const v7 = onWeekdays(s[35], 62)
  s[43] = v7
  const v8 = monthEndOver(v7, 12, 130, s[29])
  const v9 = monthEndOver(v6, 12, 130, s[30])
  const v10 = s[36] && s[37] >= v8
  const v11 = s[36] && s[38] < v9
  const v12 = v10 && s[36]
  const v13 = s[39] && s[36] && v9 >= NEVER
  const v14 = v12 ? v8 : NEVER
  const v15 = v11 ? NEVER : v9
  const v16 = v12 ? (v11 || v13 ? Math.max(v9, v15) : v9) : v15
  const v17 = v12 || v11 || v13
  const v18 = monthEndOver(s[35], 12, 182, s[29])
  const v19 = monthEndOver(s[34], 12, 182, s[30])
  const v20 = s[36] && s[37] >= v18
  const v21 = s[36] && s[38] < v19
  const v22 = v20 && s[36]
  const v23 = s[39] && s[36] && v19 >= NEVER
  const v24 = v22 ? v18 : NEVER
  const v25 = v21 ? NEVER : v19
  const v26 = v22 ? (v21 || v23 ? Math.max(v19, v25) : v19) : v25
  const v27 = v22 || v21 || v23
  const SDL_25_1 = s[33] ? FIRST_DAY : s[40] ? FIRST_DAY : v17 ? (v27 ? Math.min(v14, v24) : v14) : v24
  s[143] = SDL_25_1
  const SDL_25_1_hoej = s[33] ? NEVER : s[40] ? NEVER : v17 ? (v27 ? Math.max(v16, v26) : v16) : v26
  s[145] = SDL_25_1_hoej
  const v30 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v4
  s[717] = v30
  const v31 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v5
  s[718] = v31
  const SDL_25_1_er = v30 && (s[33] || s[40] || s[41] && (v17 || v27))
  s[141] = SDL_25_1_er
  const SDL_25_1_ir = v30 && (s[33] || s[40] || s[41] && (v10 && s[39] || s[39] && !((!s[36] || !s[39] && v8 === v9) && s[36] && (!s[36] || v8 === NEVER)) || v20 && s[39] || s[39] && !((!s[36] || !s[39] && v18 === v19) && s[36] && (!s[36] || v18 === NEVER))) || s[42]) || v31
  s[147] = SDL_25_1_ir
}

function svar_8(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[43], 18, 260, s[29])
  const v1 = monthEndOver(s[44], 18, 260, s[30])
  const v2 = s[36] && v0 <= 16251 /* 2014-06-30 */
  s[45] = v2
  const v3 = s[36] && v1 > 16251 /* 2014-06-30 */
  s[47] = v3
  const v4 = s[36] && s[37] >= v0
  const v5 = s[36] && s[38] < v1
  const v6 = v4 && s[36]
  const v7 = s[39] && s[36] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[39] || s[39] && !((!s[36] || !s[39] && v0 === v1) && s[36] && (!s[36] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[39] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[59] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[60] = v17
  const v18 = v13 || v3 || v14
  s[57] = v18
  const v19 = v2 && v12 || s[39] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[58] = v19
  const v20 = monthEndOver(s[35], 18, 364, s[29])
  const v21 = monthEndOver(s[34], 18, 364, s[30])
  const v22 = s[36] && v20 <= 16251 /* 2014-06-30 */
  s[46] = v22
  const v23 = s[36] && v21 > 16251 /* 2014-06-30 */
  s[48] = v23
  const v24 = s[36] && s[37] >= v20
  const v25 = s[36] && s[38] < v21
  const v26 = v24 && s[36]
  const v27 = s[39] && s[36] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[39] || s[39] && !((!s[36] || !s[39] && v20 === v21) && s[36] && (!s[36] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[39] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[63] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[64] = v37
  const v38 = v33 || v23 || v34
  s[61] = v38
  const v39 = v22 && v32 || s[39] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[62] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[51] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[53] = v42
  const v43 = v19 || v39
  s[56] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[55] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[65] = v45
  const v46 = Math.max(s[29], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[30], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[43], 9, 110, v46)
  const v49 = monthEndOver(s[44], 9, 110, v47)
  const v50 = s[36] && s[37] >= v48
  const v51 = s[36] && s[38] < v49
  const v52 = v50 && s[36]
  const v53 = s[39] && s[36] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[69] = v57
  const v58 = v50 && s[39] || s[39] && !((!s[36] || !s[39] && v48 === v49) && s[36] && (!s[36] || v48 === NEVER))
  s[67] = v58
  const v59 = monthEndOver(s[35], 9, 154, v46)
  const v60 = monthEndOver(s[34], 9, 154, v47)
  const v61 = s[36] && s[37] >= v59
  const v62 = s[36] && s[38] < v60
  const v63 = v61 && s[36]
  const v64 = s[39] && s[36] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[70] = v68
  const v69 = v61 && s[39] || s[39] && !((!s[36] || !s[39] && v59 === v60) && s[36] && (!s[36] || v59 === NEVER))
  s[68] = v69
  const v70 = v57 || v68
  s[66] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[52] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[54] = v77
  const v78 = v44 && v40
  s[49] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[50] = v79
}

function svar_9(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[36] && countDays(s[43], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[45] || s[36] && countDays(s[44], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[36] && countDays(s[35], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[46] || s[36] && countDays(s[34], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[29] < 16252 /* 2014-07-01 */ && (s[36] && countDays(s[35], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[39]) && ((s[47] || s[39]) && (v0 || s[39]) && (s[47] || v0) || (s[48] || s[39]) && (v2 || s[39]) && (s[48] || v2) || s[39])
  const SDL_24_1 = v4 ? FIRST_DAY : s[49] ? (s[50] ? Math.min(s[51], s[52]) : s[51]) : s[52]
  s[144] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[49] ? (s[50] ? Math.max(s[53], s[54]) : s[53]) : s[54]
  s[146] = SDL_24_1_hoej
  const SDL_24_1_er = s[29] < NEVER && (v4 || !(v4 && !(s[30] >= 16252 /* 2014-07-01 */ || s[36] && countDays(s[34], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[39]) && (v3 || s[39]) && (v1 || v3))) && (s[49] || s[50]))
  s[142] = SDL_24_1_er
  const SDL_24_1_ir = s[29] < NEVER && (v4 || !(v4 && !(s[30] >= 16252 /* 2014-07-01 */ || s[36] && countDays(s[34], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[39]) && (v3 || s[39]) && (v1 || v3))) && (s[55] && s[56] || !(s[57] && !s[58] && s[59] >= 13332 /* 2006-07-03 */ && s[60] <= 15011 /* 2011-02-06 */ || s[61] && !s[62] && s[63] >= 13332 /* 2006-07-03 */ && s[64] <= 15011 /* 2011-02-06 */) && (s[65] && s[56] || !(s[57] && !s[58] && s[59] >= 15012 /* 2011-02-07 */ && s[60] <= 16251 /* 2014-06-30 */ || s[61] && !s[62] && s[63] >= 15012 /* 2011-02-07 */ && s[64] <= 16251 /* 2014-06-30 */) && (s[66] && (s[67] || s[68]) || !(s[69] && !s[67] || s[70] && !s[68]))))) || s[30] >= NEVER
  s[148] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[702] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[703] = v12
  const v13 = Math.max(s[0], SDL_24_1)
  const v14 = Math.max(s[1], SDL_24_1_hoej)
  const v15 = Math.max(s[0], v13)
  const v16 = Math.min(s[1], v14)
  const v17 = v11 && SDL_24_1_er
  const v18 = SDL_24_1_ir && SDL_24_1_er && v16 >= v15
  const v19 = v12 || v18
  const v20 = v12 ? (v18 ? Math.min(s[0], v15) : s[0]) : v15
  const v21 = v17 ? (v19 ? Math.min(v13, v20) : v13) : v20
  const v22 = v12 ? (v18 ? Math.max(s[1], v16) : s[1]) : v16
  const v23 = v17 ? (v19 ? Math.max(v14, v22) : v14) : v22
  const v24 = f.forlaengelseErAfgjort !== true && (v17 || v12 || v18)
  const v25 = f.forlaengelseErAfgjort !== false || v24
  s[72] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[74] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[73] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[76] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[77] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[737] = v30
  const v31 = v25 && v29 && v30
  s[79] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[75] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[745] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[71] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[78] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[82] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[88] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[89] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[96] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[83] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[93] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[91] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[80] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[81] = v50
  const v51 = v48 || v50
  s[738] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[741] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[743] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[739] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[84] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[94] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[744] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[85] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[95] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[86] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[90] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[87] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[92] = SDL_27_1_6_nej
}

function svar_10(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[72] && s[73] >= 16953 /* 2016-06-01 */ && s[74] <= 16974 /* 2016-06-22 */
  const v1 = s[72] && s[73] >= 16975 /* 2016-06-23 */ && s[74] <= 20634 /* 2026-06-30 */
  const v2 = s[72] && s[73] >= 20635 /* 2026-07-01 */ && s[75]
  const SDL_27_1_7_2 = s[76] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[1391] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[76] || s[72] && s[77] && s[74] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[1392] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[76] || v0 || v2 || s[78]
  s[1393] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[76] || s[79] && f.foertidspensionssagPaabegyndt !== false || s[80] && f.foertidspensionssagPaabegyndt !== false || s[81] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[746] = SDL_27_1_7
  const SDL_27_1_7_nej = s[76] || s[79] && f.foertidspensionssagPaabegyndt !== true || s[80] && f.foertidspensionssagPaabegyndt !== true || s[81] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[751] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[82] || s[83] || s[84] || s[85] || s[86] || s[87] || SDL_27_1_7
  const v9 = s[88] || s[89]
  s[747] = v9
  const v10 = s[90] || s[91]
  s[748] = v10
  const v11 = s[92] || s[91]
  s[749] = v11
  const v12 = SDL_27_1_7_nej || s[91]
  s[750] = v12
  const v13 = v9 && (s[93] || s[91]) && (s[94] || s[91]) && (s[95] || s[89]) && v10 && v11 && v12 && (s[88] || s[93] || s[94] || s[95] || s[90] || s[92] || SDL_27_1_7_nej)
  const v14 = s[89] && s[91]
  s[753] = v14
  const SDL_27_1 = s[76] || s[79] && v8 || s[96] && v8
  s[149] = SDL_27_1
  const SDL_27_1_nej = s[76] || s[79] && v13 || s[96] && v13
  s[150] = SDL_27_1_nej
  const SDL_27_1_ir = s[76] || s[79] && v14 || s[96] && v14 || s[78]
  s[151] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[97] <= 16251 /* 2014-06-30 */
  s[704] = v18
  const v19 = s[98] && s[99] && v18
  s[132] = v19
  const v20 = s[98] && s[100] >= 16252 /* 2014-07-01 */ && s[101]
  s[129] = v20
  const v21 = monthStart(s[97])
  s[118] = v21
  const v22 = monthStart(s[100])
  s[119] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[36] && s[98]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[97], -1)
  const v31 = shiftDays(s[100], -1)
  const SDL_24a_1_graense = s[102] || v20 && (v27 && countDays(s[43], v23, v26) > 110 || v27 && countDays(s[35], v23, v26) > 154 || v27 && countDays(s[43], v28, v31) > 110 || v27 && countDays(s[35], v28, v31) > 154)
  s[130] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[102] || v19 || v20 && (v27 && countDays(s[44], v24, v25) <= 110 || v27 && countDays(s[34], v24, v25) <= 154 || v27 && countDays(s[44], v29, v30) <= 110 || v27 && countDays(s[34], v29, v30) <= 154)
  s[133] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[102] || v20 && s[39] || s[103]
  s[131] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[98] && shiftDays(s[100], -56) >= s[104] || s[39]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[98] && shiftDays(s[97], -56) < s[105] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[98] && s[106] && s[101]
  s[116] = v38
  const SDL_30_2 = s[102] || s[107] && v36 || v38 && v36
  s[1405] = SDL_30_2
  const SDL_30_2_nej = s[102] || s[107] && v37 || v38 && v37
  s[1406] = SDL_30_2_nej
  const SDL_30_2_ir = s[102] || s[103]
  s[113] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[102] || s[107] || v38)
  s[1407] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[102]
  s[1408] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[1409] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[108] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[109] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[102] || s[107] && v46 || v38 && v46
  s[114] = SDL_30
  const SDL_30_nej = s[102] || s[107] && v45 || v38 && v45
  s[115] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[98] && s[99] && s[97] <= 13604 /* 2007-04-01 */
  const v50 = s[98] && s[100] >= 13605 /* 2007-04-02 */ && s[97] <= 14031 /* 2008-06-01 */
  const v51 = s[97] <= 15340 /* 2012-01-01 */
  s[775] = v51
  const v52 = s[98] && s[100] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[100] >= 15341 /* 2012-01-02 */
  s[776] = v53
  const v54 = s[98] && v53 && s[101]
  const v55 = v52 || v54
  const SDL_30_1 = s[102] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[110] = SDL_30_1
  const SDL_30_1_hoej = s[102] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[111] = SDL_30_1_hoej
  const SDL_30_1_er = s[102] || v49 || v50 || v52 || v54
  s[112] = SDL_30_1_er
}

function svar_11(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[97], s[110])
  s[773] = v0
  const v1 = shiftDays(s[100], s[111])
  s[774] = v1
  const v2 = s[98] && s[112]
  s[525] = v2
  const v3 = s[39] || s[113]
  s[529] = v3
  const v4 = shiftDays(v0, -1)
  s[527] = v4
  const v5 = shiftDays(v1, -1)
  s[526] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[541] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[540] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[114] && v12
  const v17 = s[113] && v12 && v14 >= NEVER
  const v18 = s[115] ? NEVER : v14
  const v19 = v16 || s[115] || v17
  const v20 = s[114] && v15 || s[113] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[102] ? FIRST_DAY : v16 ? v13 : NEVER
  s[682] = SDL_31_1
  const SDL_31_1_hoej = s[102] ? NEVER : v16 ? (s[115] || v17 ? Math.max(v14, v18) : v14) : v18
  s[683] = SDL_31_1_hoej
  const SDL_31_1_er = s[102] || s[107] && v19 || s[116] && v19
  s[681] = SDL_31_1_er
  const SDL_31_1_ir = s[102] || s[107] && v20 || s[116] && v20 || s[103]
  s[684] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[114] || s[113]
  s[528] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[114] || v27)
  const v30 = s[115] || SDL_31_1_er && SDL_31_1 < s[1] || s[113] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[98] && s[97] < v32 || s[98] && shiftMonths(v31, 1) < s[100]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[98] && s[100] >= v31 || s[39]) && (s[98] && shiftMonths(v32, 1) >= s[97] || s[39])
  const v35 = (s[98] && shiftDays(s[100], -91) >= v25 || s[39]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[98] && shiftDays(s[97], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[98] && s[106] && s[97] <= 15522 /* 2012-07-01 */
  const v38 = s[98] && s[100] >= 15523 /* 2012-07-02 */ && s[117]
  const v39 = shiftMonths(s[118], -6)
  const v40 = shiftMonths(s[119], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[118], v45)
  const v48 = shiftMonths(s[119], v46)
  const SDL_32_1 = s[102] || s[107] && v35 || v37 && v35 || v38 && ((s[98] && shiftDays(s[100], -182) >= v25 || s[39]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[120] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[98] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[98] && r_timerPrMaaned.maaned < s[119]; return (r0_0 || s[39]) && (r0_1 || s[39]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[98] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[98] && r_timerPrMaaned.maaned < s[119]; return (r0_0 || s[39]) && (r0_1 || s[39]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[98] && r_timerPrMaaned.maaned < s[119]; const r0_1 = s[98] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[39]) && (r0_0 || s[39]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[98] && r_timerPrMaaned.maaned < s[119]; const r0_1 = s[98] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[39]) && (r0_0 || s[39]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[1410] = SDL_32_1
  const SDL_32_1_nej = s[102] || s[107] && v36 || v37 && v36 || v38 && (s[98] && shiftDays(s[97], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[120] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[98] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[98] && r_timerPrMaaned.maaned < s[119]; const r0_2 = (r0_0 || s[39]) && (r0_1 || s[39]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[98] && r_timerPrMaaned.maaned < v40 || s[98] && r_timerPrMaaned.maaned >= s[118]) && !s[39] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[98] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[98] && r_timerPrMaaned.maaned < s[119]; const r0_2 = (r0_0 || s[39]) && (r0_1 || s[39]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[98] && r_timerPrMaaned.maaned < v40 || s[98] && r_timerPrMaaned.maaned >= s[118] || s[39] && !r0_3) && !(s[39] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[98] && r_timerPrMaaned.maaned < s[119]; const r0_1 = s[98] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[39]) && (r0_0 || s[39]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[98] && r_timerPrMaaned.maaned < v48 || s[98] && r_timerPrMaaned.maaned >= s[118]) && !s[39] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[98] && r_timerPrMaaned.maaned < s[119]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[98] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[39]) && (r0_0 || s[39]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[98] && r_timerPrMaaned.maaned < v48 || s[98] && r_timerPrMaaned.maaned >= s[118] || s[39] && !r0_1) && !(s[39] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[1411] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[98] && s[106] && s[97] <= 15705 /* 2012-12-31 */
  const v54 = s[98] && s[100] >= 15706 /* 2013-01-01 */ && s[97] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[98] && s[100] >= 15884 /* 2013-06-28 */ && s[101]
  const SDL_42_1 = s[102] || s[107] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[1449] = SDL_42_1
  const SDL_42_1_nej = s[102] || s[107] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[1450] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[102] || s[107] && v61 || s[116] && v61
  s[1412] = SDL_34_1
  const SDL_34_1_nej = s[102] || s[107] && v60 || s[116] && v60
  s[1413] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[760] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[761] = v66
  const v67 = v66 || v33
  s[524] = v67
  const v68 = v65 && v34
  s[523] = v68
  const v69 = s[109] && (SDL_32_1 || s[113]) || s[121] && (SDL_42_1 || s[113]) || s[122] || v68 || SDL_34_1
  const v70 = (s[108] || SDL_32_1_nej) && (s[123] || SDL_42_1_nej) && s[124] && v67 && (SDL_34_1_nej || s[113])
  const SDL_32 = s[102] || s[107] && v69 || s[116] && v69
  s[127] = SDL_32
  const SDL_32_nej = s[102] || s[107] && v70 || s[116] && v70
  s[134] = SDL_32_nej
}

function svar_12(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[125] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[1] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[6] || s[126] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[533] = SDL_3
  const SDL_3_nej = s[6] || s[126] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[530] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[127] || s[113]
  s[694] = v8
  const v9 = SDL_3 || s[6]
  s[531] = v9
  const v10 = s[128] || s[6]
  s[532] = v10
  const SDL_24a_1 = s[102] || s[129] && (s[130] || s[131]) && v8 && v9 && v10 && (s[130] || s[127] || SDL_3 || s[128])
  s[705] = SDL_24a_1
  const SDL_24a_1_nej = s[102] || s[132] || s[129] && (s[133] || s[134] || SDL_3_nej || s[135])
  s[709] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[102] || s[129] && s[131] && s[113] && s[6] || s[103]
  s[707] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[214] = v14
  const v15 = s[1] >= 16801 /* 2016-01-01 */
  s[215] = v15
  const v16 = s[2] && v14
  s[708] = v16
  const SDL_24c_1 = s[6] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[1336] = SDL_24c_1
  const SDL_24c_1_nej = s[6] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[1337] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[136] && v14
  s[374] = v19
  const v20 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[723] = v20
  const v21 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[724] = v21
  const v22 = s[137] || f.naaetFolkepensionsalder !== false || s[138]
  const v23 = s[139] && f.naaetFolkepensionsalder !== true && s[140]
  const v24 = v22 && s[141]
  const v25 = v23 && s[142]
  const v26 = v24 ? (v25 ? Math.min(s[143], s[144]) : s[143]) : s[144]
  const v27 = v24 ? (v25 ? Math.max(s[145], s[146]) : s[145]) : s[146]
  const v28 = f.forlaengelseErAfgjort !== true && (v24 || v25)
  const v29 = f.forlaengelseErAfgjort !== false || v28
  s[696] = v29
  const v30 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.min(v20, v26) : v20) : v26
  s[697] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.max(v21, v27) : v21) : v27
  s[699] = v31
  const v32 = f.forlaengelseErAfgjort !== true && (v22 && s[147] || v23 && s[148])
  s[701] = v32
  const v33 = v29 && s[0] < v31 || v22 || s[149]
  const v34 = s[150] || s[151]
  s[754] = v34
  const v35 = (v29 && s[1] >= v30 || v32) && v23 && v34
  const v36 = SDL_24a_1_nej || SDL_24a_1_ir
  s[706] = v36
  const v37 = v15 && s[5]
  const v38 = s[135] || v33 && v36 && (SDL_24c_1_nej || s[6])
  const v39 = v10 && (v35 || SDL_24a_1 || SDL_24c_1)
  const LAB_107_1 = s[6] || v19 && v10 && (v35 || SDL_24a_1) || v37 && v39 || s[7] && v39
  s[941] = LAB_107_1
  const LAB_107_1_nej = s[6] || s[2] && s[9] || v19 && (s[135] || v33 && v36) || v37 && v38 || s[7] && v38
  s[942] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v42 = s[0] <= 17125 /* 2016-11-20 */
  s[169] = v42
  const v43 = s[1] >= 17126 /* 2016-11-21 */ && s[5]
  s[172] = v43
  const v44 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v45 = f.ventesFuldtRask !== true || shiftDays(s[152], 56) < s[153] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v44 || !(f.tilbudUnderForloebet !== undefined)
  const v46 = f.ventesFuldtRask !== false && s[154] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v44 || !(f.tilbudUnderForloebet !== undefined))
  const v47 = s[7] && s[155]
  s[326] = v47
  const LAB_108_2 = s[12] && (s[9] || s[136] && v42 || v43 && v45 || v47 && v45 || s[156])
  s[944] = LAB_108_2
  const LAB_108_2_nej = s[12] && (s[9] || v43 && v46 || v47 && v46)
  s[945] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v50 = s[157] && s[152] <= 16427 /* 2014-12-23 */
  const v51 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  s[175] = v51
  const v52 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  s[176] = v52
  const v53 = shiftDays(v51, 28)
  const v54 = shiftDays(v52, 28)
  const v55 = s[158] >= 16428 /* 2014-12-24 */ && s[152] <= 16616 /* 2015-06-30 */
  const v56 = s[158] >= 16617 /* 2015-07-01 */ && s[159]
  const v57 = shiftDays(s[152], 28)
  const v58 = shiftDays(s[158], 28)
  const v59 = s[160] && s[161]
  const v60 = f.jobafklaringEfter === 'ny_sygemelding'
  const v61 = f.jobafklaringEfter !== undefined && v60 || !(f.jobafklaringEfter !== undefined)
  const v62 = f.jobafklaringEfter !== undefined && !v60 || !(f.jobafklaringEfter !== undefined)
  const v63 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v64 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v65 = v61 ? (v62 ? Math.min(v57, v63) : v63) : v57
  const v66 = v61 ? (v62 ? Math.max(v58, v64) : v64) : v58
  const v67 = s[162] || s[163]
  const v68 = s[162] ? v65 : NEVER
  const v69 = s[164] || v59 || v67
  const v70 = s[164] ? FIRST_DAY : v59 ? (v67 ? Math.min(v65, v68) : v65) : v68
  const v71 = v55 || v56 || v69
  const v72 = v55 ? FIRST_DAY : v56 ? (v69 ? Math.min(v57, v70) : v57) : v70
  const LAB_109_1_frist = s[165] ? FIRST_DAY : v50 ? (v71 ? Math.min(v53, v72) : v53) : v72
  s[949] = LAB_109_1_frist
  const v74 = s[163] ? NEVER : v66
  const v75 = s[164] ? NEVER : v59 ? (v67 ? Math.max(v66, v74) : v66) : v74
  const v76 = v55 ? NEVER : v56 ? (v69 ? Math.max(v58, v75) : v58) : v75
  const LAB_109_1_frist_hoej = s[165] ? NEVER : v50 ? (v71 ? Math.max(v54, v76) : v54) : v76
  s[950] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[166] && (s[165] || v55 || s[164]) || s[167]
  s[951] = LAB_109_1_frist_ir
}

function svar_13(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = s[157] && s[152] <= 17532 /* 2018-01-01 */
  const v1 = shiftMonths(s[152], 24)
  const v2 = shiftMonths(s[158], 24)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[158] >= 17533 /* 2018-01-02 */ && s[161]
  const v6 = allPeriods(f.barselUnderJobafklaring)
  const v7 = f.barselUnderJobafklaring !== undefined ? v6 : NO_DAYS
  s[446] = v7
  const v8 = f.barselUnderJobafklaring !== undefined ? v6 : ALL_DAYS
  s[444] = v8
  const v9 = without(ALL_DAYS, v8)
  const v10 = without(ALL_DAYS, v7)
  const v11 = v1 === NEVER ? Infinity : v1 - s[158]
  const v12 = v2 === NEVER ? Infinity : v2 - s[152]
  const v13 = dayReaching(v10, s[152], v11)
  const v14 = dayReaching(v9, s[158], v12)
  const v15 = from(v7, 18262 /* 2020-01-01 */)
  const v16 = from(v8, 18262 /* 2020-01-01 */)
  const v17 = without(ALL_DAYS, v16)
  const v18 = without(ALL_DAYS, v15)
  const v19 = Math.min(v3, v13, dayReaching(v18, s[152], v11))
  const v20 = Math.max(v4, v14, dayReaching(v17, s[158], v12))
  const v21 = v5 || s[168]
  const v22 = v5 ? (s[168] ? Math.min(v13, v19) : v19) : v13
  const LAB_110_1 = s[165] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[955] = LAB_110_1
  const v24 = v5 ? (s[168] ? Math.max(v14, v20) : v20) : v14
  const LAB_110_1_hoej = s[165] ? NEVER : v0 ? (v21 ? Math.max(v4, v24) : v4) : v24
  s[956] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[157]
  s[957] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[165] || f.erIJobafklaring !== true || s[152] < 16252 /* 2014-07-01 */
  s[958] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v28 = s[136] && s[0] <= 16617 /* 2015-07-01 */
  const v29 = s[1] >= 16618 /* 2015-07-02 */ && s[169]
  const v30 = f.uarbejdsdygtigVedEgenSygdom !== true || s[170] || f.fikSygedagpengeVedLivstruende !== false
  const v31 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < s[171] && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[12] && (s[9] || v28 && f.uarbejdsdygtigVedEgenSygdom !== true || v29 || s[172] && v30 || s[7] && v30)
  s[959] = LAB_110_2
  const LAB_110_2_nej = s[12] && (s[9] || v28 && f.uarbejdsdygtigVedEgenSygdom !== false || v29 || s[172] && v31 || s[7] && v31)
  s[960] = LAB_110_2_nej
  const LAB_110_2_ir = s[12] && (s[9] || v29) || s[13]
  s[961] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[9] ? FIRST_DAY : LAB_110_1
  s[962] = LAB_111_1
  const LAB_111_1_hoej = s[9] ? NEVER : LAB_110_1_hoej
  s[963] = LAB_111_1_hoej
  const LAB_111_1_er = s[12] && (s[9] || s[10] && LAB_110_1_er || s[7] && LAB_110_1_er)
  s[964] = LAB_111_1_er
  const LAB_111_1_ir = s[12] && (s[9] || s[10] && LAB_110_1_ir || s[7] && LAB_110_1_ir) || s[13]
  s[965] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v39 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v40 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v41 = s[7] && s[173]
  s[519] = v41
  const LAB_111_2 = s[12] && (s[9] || s[10] && v40 || v41 && v40 || s[174])
  s[966] = LAB_111_2
  const LAB_111_2_nej = s[12] && (s[9] || s[10] && v39 || v41 && v39 || s[174])
  s[967] = LAB_111_2_nej
  const LAB_111_2_ir = s[12] && (s[9] || s[174]) || s[13]
  s[881] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[9] ? FIRST_DAY : shiftMonths(s[175], 42)
  s[969] = LAB_111_3
  const LAB_111_3_hoej = s[9] ? NEVER : shiftMonths(s[176], 42)
  s[970] = LAB_111_3_hoej
  const LAB_111_3_er = s[12] && f.risikoForFireAar !== false
  s[971] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[9] || s[13] || f.risikoForFireAar !== true
  s[972] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v49 = shiftMonths(s[176], 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[12] && (s[9] || s[10] && shiftMonths(s[175], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || v41 && shiftMonths(s[175], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[174])
  s[973] = LAB_111_4
  const LAB_111_4_nej = s[12] && (s[9] || s[10] && v49 || v41 && v49 || s[174])
  s[974] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v52 = s[15] && s[0] <= 17682 /* 2018-05-31 */
  const v53 = s[1] >= 17683 /* 2018-06-01 */ && s[5]
  const v54 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v55 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[6] || v52 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v53 && v54 || s[17] && v54
  s[978] = LAB_112_2
  const LAB_112_2_nej = s[6] || s[177] || v52 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v53 && v55 || s[17] && v55 || s[8]
  s[979] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v58 = s[0] <= 18992 /* 2021-12-31 */
  s[471] = v58
  const v59 = s[1] >= 18993 /* 2022-01-01 */
  s[350] = v59
  const v60 = s[15] && v58
  s[187] = v60
  const v61 = s[0] <= 19133 /* 2022-05-21 */
  s[212] = v61
  const v62 = v59 && v61
  s[207] = v62
  const v63 = shiftMonths(s[171], -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v64 = shiftMonths(s[178], -72) < s[1] && f.oenskerRessourceforloeb !== true
  const v65 = s[1] >= 19134 /* 2022-05-22 */ && s[16]
  s[206] = v65
  const LAB_112_3 = s[6] || s[177] || v60 || v62 && v63 || v65 && v63 || s[8] && v63
  s[980] = LAB_112_3
  const LAB_112_3_nej = s[6] || v62 && v64 || v65 && v64 || s[8] && v64
  s[981] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v68 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v69 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v70 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v69 || LAB_112_2
  const v71 = LAB_112_2_nej || s[6]
  const v72 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v68 && v71
  const v73 = s[7] && v58
  s[208] = v73
  const v74 = v59 && s[16]
  s[186] = v74
  const LAB_112_1 = s[179] || !(s[179] && !(s[0] < 20485 /* 2026-02-01 */ || s[180])) && (s[6] || v52 && v72 || v53 && v72 || v73 && v72 || v74 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v68 && v71 && (LAB_112_3 || s[6]))
  s[975] = LAB_112_1
  const LAB_112_1_nej = s[179] || !(s[179] && !(s[0] < 20485 /* 2026-02-01 */ || s[180])) && (s[6] || s[177] || v52 && v70 || v53 && v70 || v73 && v70 || v74 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v69 || LAB_112_2 || LAB_112_3_nej) || s[8])
  s[976] = LAB_112_1_nej
  const LAB_112_1_ir = s[179] || !(s[179] && !(s[0] < 20485 /* 2026-02-01 */ || s[180])) && s[6]
  s[977] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[6] || v60 || v74 || s[181])
  s[982] = LAB_112_3_igang
}

function svar_14(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede ?? FIRST_DAY
  s[196] = v0
  const v1 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[193] = v1
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[201] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 15705 /* 2012-12-31 */
  s[203] = v3
  const v4 = v1 >= 15706 /* 2013-01-01 */
  s[190] = v4
  const v5 = v4 && v0 <= 18808 /* 2021-06-30 */
  const v6 = v1 >= 18809 /* 2021-07-01 */
  const v7 = v0 <= 18992 /* 2021-12-31 */
  const v8 = v6 && v7
  const v9 = allPeriods(f.perioderUdenRaadighed)
  const v10 = shiftMonths(v0, 6)
  const v11 = shiftMonths(v1, 6)
  const v12 = v1 >= 18993 /* 2022-01-01 */
  const v13 = v0 <= 20484 /* 2026-01-31 */
  s[200] = v13
  const v14 = v1 >= 20485 /* 2026-02-01 */
  s[202] = v14
  const v15 = v8 || v12 && v13 || v14
  const LAB_113_2 = v2 ? FIRST_DAY : v5 || v15 ? (v15 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v9 : NO_DAYS), shiftDays(v0, 1), v10 === NEVER ? Infinity : v10 - v1) : NEVER) : NEVER
  s[983] = LAB_113_2
  const LAB_113_2_hoej = v2 ? NEVER : v3 ? NEVER : v5 ? NEVER : v8 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v9 : ALL_DAYS), shiftDays(v1, 1), v11 === NEVER ? Infinity : v11 - v0)
  s[984] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v2 || f.ressourceforloebErBevilget !== true
  s[198] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v19 = v6 && v13
  const v20 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v21 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[1] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[174] || !(s[174] && s[182]) && (v2 || v19 && v21 || v14 && v21))
  s[986] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[174] || !(s[174] && s[182]) && (v2 || v3 || v5 || v19 && v20 || v14 && v20))
  s[987] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[174] || !(s[174] && s[182]) && v2) || f.ressourceforloebErBevilget !== true
  s[988] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v25 = s[183] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v26 = (s[184] || s[185]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[6] || s[186] && v26 || s[8] && v26)
  s[989] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[6] || s[177] || s[187] || s[186] && v25 || s[8] && v25)
  s[990] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v29 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[192] = v29
  const v30 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[195] = v30
  const v31 = v29 <= 13331 /* 2006-07-02 */
  const v32 = v30 >= 13332 /* 2006-07-03 */ && v29 <= 15705 /* 2012-12-31 */
  const v33 = v30 >= 15706 /* 2013-01-01 */
  const v34 = v29 <= 20484 /* 2026-01-31 */
  const v35 = v30 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v31 ? FIRST_DAY : v33 && v29 <= 18261 /* 2019-12-31 */ || v30 >= 18262 /* 2020-01-01 */ && v29 <= 18992 /* 2021-12-31 */ || v30 >= 18993 /* 2022-01-01 */ && v34 || v35 ? v29 : NEVER
  s[992] = LAB_113_4
  const LAB_113_4_hoej = v31 ? NEVER : v32 ? NEVER : v30
  s[993] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v31 || f.ressourceforloebErBevilget !== true
  s[882] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v39 = v33 && v34
  const v40 = v30 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v41 = v29 < s[1] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v31 || v39 && v40 || v35 && v40)
  s[996] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v31 || v32 || v39 && v41 || v35 && v41)
  s[997] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[6] || s[186] && s[184] || s[181])
  s[998] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[6] || s[177] || s[187] || s[186] && s[183] || s[188])
  s[999] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[6] || s[186] && s[185] || s[189]) || f.ressourceforloebErBevilget !== true
  s[1000] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v47 = v4 && v0 <= 16435 /* 2014-12-31 */
  const v48 = shiftMonths(v0, 60)
  const v49 = shiftMonths(v1, 60)
  const v50 = shiftDays(v48, -1)
  const v51 = shiftDays(v49, -1)
  const v52 = v0 <= 18261 /* 2019-12-31 */
  s[191] = v52
  const v53 = v1 >= 16436 /* 2015-01-01 */ && v52
  const v54 = allPeriods(f.barselUnderRessourceforloeb)
  const v55 = f.barselUnderRessourceforloeb !== undefined ? v54 : NO_DAYS
  const v56 = f.barselUnderRessourceforloeb !== undefined ? v54 : ALL_DAYS
  const v57 = without(ALL_DAYS, v56)
  const v58 = without(ALL_DAYS, v55)
  const v59 = dayReaching(v58, v0, v48 === NEVER ? Infinity : v48 - v1)
  const v60 = dayReaching(v57, v1, v49 === NEVER ? Infinity : v49 - v0)
  const v61 = Math.min(v50, v59)
  const v62 = Math.max(v51, v60)
  const v63 = v1 >= 18262 /* 2020-01-01 */
  s[199] = v63
  const v64 = v63 && v7
  const v65 = shiftMonths(v0, 36)
  const v66 = shiftMonths(v1, 36)
  const v67 = dayReaching(v58, v0, v65 === NEVER ? Infinity : v65 - v1)
  const v68 = dayReaching(v57, v1, v66 === NEVER ? Infinity : v66 - v0)
  const v69 = v12 && v0 <= 19133 /* 2022-05-21 */ || v1 >= 19134 /* 2022-05-22 */ && v13 || v14
  const v70 = v64 || v69
  const v71 = v64 ? (v69 ? Math.min(v59, v67) : v59) : v67
  const v72 = v53 || v70
  const v73 = v53 ? (v70 ? Math.min(v61, v71) : v61) : v71
  const LAB_114_1 = v2 ? FIRST_DAY : v47 || v72 ? (v47 ? (v72 ? Math.min(v50, v73) : v50) : v73) : NEVER
  s[194] = LAB_114_1
  const v75 = v64 ? (v69 ? Math.max(v60, v68) : v60) : v68
  const v76 = v53 ? (v70 ? Math.max(v62, v75) : v62) : v75
  const LAB_114_1_hoej = v2 ? NEVER : v3 ? NEVER : v47 ? (v72 ? Math.max(v51, v76) : v51) : v76
  s[197] = LAB_114_1_hoej
}

function svar_15(f, s) {
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v0 = s[190] && s[191]
  const v1 = s[192] < shiftDays(shiftMonths(s[193], 12), -1) || f.ressourceforloebErBevilget !== false && s[194] < s[195]
  const v2 = s[195] >= shiftDays(shiftMonths(s[196], 12), -1) && (f.ressourceforloebErBevilget !== false && s[197] >= s[192] || s[198])
  const v3 = s[199] && s[200]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[201] || v0 && v2 || v3 && v2 || s[202] && v2)
  s[1001] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[201] || s[203] || v0 && v1 || v3 && v1 || s[202] && v1)
  s[1002] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v6 = s[1] >= shiftMonths(s[204], 480)
  const v7 = f.maanederIRessourceforloeb ?? 0
  const v8 = f.maanederIRessourceforloeb ?? 240
  const v9 = v7 <= 0
  const v10 = v6 && v8 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v11 = s[0] < shiftMonths(s[205], 480) || v9 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v12 = s[1] >= shiftMonths(s[204], 600)
  const v13 = v12 && v8 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v6 && s[0] < shiftMonths(s[205], 600) && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v8)) : 36
  const v14 = s[0] < shiftMonths(s[205], 600) || v9 || f.oenskerRessourceforloeb !== false ? (s[0] < shiftMonths(s[205], 480) || v12 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v7))) : 0
  const v15 = s[206] || s[8]
  const v16 = s[8] ? -Infinity : v13
  const v17 = s[207] || v15
  const v18 = s[207] ? (v15 ? Math.min(v13, v16) : v13) : v16
  const v19 = s[208] || v17
  const v20 = s[208] ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v21 = s[209] || v19
  const v22 = s[209] ? (v19 ? Math.min(v10, v20) : v10) : v20
  const LAB_114_3 = s[6] ? -Infinity : s[177] ? (v21 ? Math.min(0, v22) : 0) : v22
  s[1004] = LAB_114_3
  const v24 = s[8] ? Infinity : v14
  const v25 = s[207] ? (v15 ? Math.max(v14, v24) : v14) : v24
  const v26 = s[208] ? (v17 ? Math.max(v11, v25) : v11) : v25
  const LAB_114_3_hoej = s[6] ? Infinity : v21 ? (s[209] ? (v19 ? Math.max(v11, v26) : v11) : v26) : 0
  s[1005] = LAB_114_3_hoej
  const LAB_114_3_ir = s[6] || s[8]
  s[1006] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[6] || s[209] || s[208] || s[186] || s[181])
  s[1007] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v30 = s[178] <= 13331 /* 2006-07-02 */
  const v31 = s[171] >= 15706 /* 2013-01-01 */ && s[178] <= 16617 /* 2015-07-01 */
  const v32 = s[171] >= 16618 /* 2015-07-02 */ && s[178] <= 17125 /* 2016-11-20 */
  const v33 = v32 || s[171] >= 17126 /* 2016-11-21 */ && s[178] <= 18261 /* 2019-12-31 */ || s[171] >= 18262 /* 2020-01-01 */ && s[178] <= 18992 /* 2021-12-31 */ || s[171] >= 18993 /* 2022-01-01 */ && s[178] <= 20484 /* 2026-01-31 */ || s[171] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v30 ? FIRST_DAY : v31 || v33 ? (v33 ? (v32 ? FIRST_DAY : shiftDays(s[178], -1)) : NEVER) : NEVER
  s[1008] = LAB_114_4
  const LAB_114_4_hoej = v30 ? NEVER : s[171] >= 13332 /* 2006-07-03 */ && s[178] <= 15705 /* 2012-12-31 */ ? NEVER : v31 ? NEVER : v32 ? NEVER : shiftDays(s[171], -1)
  s[1009] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v30 || v32) || f.ressourceforloebErBevilget !== true
  s[1010] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v37 = f.pensionDuFaar === 'foertidspension'
  const v38 = f.pensionDuFaar !== undefined && !v37 || !(f.pensionDuFaar !== undefined) || v6 || f.oenskerRessourceforloeb !== true
  const v39 = (f.pensionDuFaar !== undefined && v37 || !(f.pensionDuFaar !== undefined)) && s[0] < shiftMonths(s[205], 480) && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[6] || s[209] && v39 || s[17] && v39
  s[1011] = LAB_115_1
  const LAB_115_1_nej = s[6] || s[177] || s[209] && v38 || s[17] && v38 || s[8]
  s[1012] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v42 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v43 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v44 = s[210] && s[5]
  s[213] = v44
  const LAB_142_1 = s[6] || s[211] && v43 || v44 && v43 || s[17] && v43
  s[1013] = LAB_142_1
  const LAB_142_1_nej = s[6] || s[211] && v42 || v44 && v42 || s[17] && v42 || s[8]
  s[1014] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v47 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[479] = v47
  const v48 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[480] = v48
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[6] || s[211] || v44 || s[17] || s[8] && v47 < 20485 /* 2026-02-01 */)
  s[1214] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[6] || s[8] && v48 >= 20485 /* 2026-02-01 */)
  s[475] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[6] || f.revalideringErBevilget !== true
  s[494] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v52 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v53 = (LAB_142_1 || s[6]) && f.erhvervssigtetErAfklaret !== true
  const v54 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[476] = v54
  const LAB_144 = s[6] || s[211] && v53 || v44 && v53 || s[17] && v53 || s[8] && f.revalideringErBevilget !== false && v54 && f.erhvervssigtetErAfklaret !== true
  s[499] = LAB_144
  const LAB_144_nej = s[6] || s[211] && v52 || v44 && v52 || s[17] && v52 || s[8] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[500] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v57 = f.revalideringStartede ?? FIRST_DAY
  const v58 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v57 <= 13331 /* 2006-07-02 */
  s[1024] = LAB_145_2_ir
  const v60 = v58 >= 13332 /* 2006-07-03 */ && v57 <= 13858 /* 2007-12-11 */
  const v61 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v62 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v63 = v58 >= 13859 /* 2007-12-12 */ && v57 <= 18261 /* 2019-12-31 */
  const v64 = v58 >= 18262 /* 2020-01-01 */ && v57 <= 20484 /* 2026-01-31 */
  const v65 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v66 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v67 = v58 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v60 && v62 || v63 && v62 || v64 && v66 || v67 && v66
  s[1022] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v60 && v61 || v63 && v61 || v64 && v65 || v67 && v65
  s[1023] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v57, 60), -1)
  s[1015] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v58, 60), -1)
  s[1016] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[1018] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v73 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v74 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v60 && v73 || v63 && v73 || v64 && v73 || v67 && v73)
  s[1019] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v60 && v74 || v63 && v74 || v64 && v74 || v67 && v74)
  s[1020] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v60 && LAB_145_1_ir || v63 && LAB_145_1_ir || v64 && LAB_145_1_ir || v67 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[1021] = LAB_145_1_plan_ir
}

function svar_16(f, s) {
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v0 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v1 = f.grundTilForsinkelse !== undefined && v0 || !(f.grundTilForsinkelse !== undefined)
  const v2 = f.grundTilForsinkelse !== undefined && !v0 || !(f.grundTilForsinkelse !== undefined)
  const v3 = s[7] && s[212]
  const v4 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v5 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v6 = f.grundTilForsinkelse !== undefined && v5 || !(f.grundTilForsinkelse !== undefined)
  const v7 = f.grundTilForsinkelse !== undefined && !v5 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[6] || s[211] && v1 || s[213] && v1 || v3 && (f.grundTilForsinkelse !== undefined && v4 || !(f.grundTilForsinkelse !== undefined) || v6) || s[206] && v6 || s[8] && v6
  s[1025] = LAB_146
  const LAB_146_nej = s[6] || s[211] && v2 || s[213] && v2 || v3 && (f.grundTilForsinkelse !== undefined && !v4 || !(f.grundTilForsinkelse !== undefined) || v7) || s[206] && v7 || s[8] && v7
  s[1026] = LAB_146_nej
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v10 = s[210] && s[3]
  s[305] = v10
  const LAS_2a = f.harSamleverMedForsoergelsespligt !== false && (s[6] || s[4] && s[214])
  s[231] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt !== false && (s[6] || s[211] || v10 || s[215])
  s[232] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt !== false && s[6] || f.harSamleverMedForsoergelsespligt !== true
  s[233] = LAS_2a_ir
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v14 = f.aendringIForholdene !== true || f.kanIkkeForsoergeSig !== true || f.behovetDaekkesAfAndenYdelse !== false
  const v15 = f.aendringIForholdene !== false && f.kanIkkeForsoergeSig !== false && f.behovetDaekkesAfAndenYdelse !== true
  const LAS_11_2 = s[6] || s[211] && v15 || s[210] && v15
  s[1027] = LAS_11_2
  const LAS_11_2_nej = s[6] || s[211] && v14 || s[210] && v14
  s[1028] = LAS_11_2_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v18 = LAS_11_2_nej || f.arbejderDeltid !== true && f.dagpengeUnderDetHoejeste !== true || f.klarTilFuldTid !== true
  const v19 = (LAS_11_2 || s[6]) && (f.arbejderDeltid !== false || f.dagpengeUnderDetHoejeste !== false) && f.klarTilFuldTid !== false
  const LAS_11_2_supplerende = s[6] || s[211] && v19 || s[210] && v19
  s[1029] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = s[6] || s[211] && v18 || s[210] && v18
  s[1030] = LAS_11_2_supplerende_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v22 = s[4] && s[26]
  s[247] = v22
  const LAS_23_1 = s[6] || v22 && s[216]
  s[248] = LAS_23_1
  const LAS_23_1_nej = s[6] || s[211] || v10 || v22 && s[217] || s[27]
  s[249] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v25 = f.harRimeligtTilbudOmArbejde !== false || f.udnytterSineMuligheder !== true
  const v26 = f.harRimeligtTilbudOmArbejde !== true && f.udnytterSineMuligheder !== false
  const v27 = f.erGift !== true || f.aegtefaellenErUndtagetFraRaadighed !== false || f.aegtefaellenUdnytterSineMuligheder !== false
  const v28 = f.erGift !== false && f.aegtefaellenErUndtagetFraRaadighed !== true && f.aegtefaellenUdnytterSineMuligheder !== true
  const v29 = v25 || v28
  const v30 = v26 && v27
  const v31 = f.staarTilRaadighedForUddannelse !== false && v26
  const LAS_13_1 = s[6] || s[211] && v30 || v10 && v30 || v22 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== false || LAS_23_1_nej && v26 || s[6] && v31 || s[6] && !((f.staarTilRaadighedForUddannelse !== false && f.staarTilRaadighedForUddannelse === true || f.staarTilRaadighedForUddannelse !== true && f.staarTilRaadighedForUddannelse === false) && (v26 && !v25 || v25 && !v26) && (v31 || f.staarTilRaadighedForUddannelse === false && !v26))) && v27 || s[27] && (s[216] && f.staarTilRaadighedForUddannelse !== false || s[217] && v26) && v27
  s[1036] = LAS_13_1
  const LAS_13_1_nej = s[6] || s[211] && v29 || v10 && v29 || v22 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== true || LAS_23_1_nej && v25 || s[6] && f.staarTilRaadighedForUddannelse !== true && v25 || v28) || s[27] && (s[216] && f.staarTilRaadighedForUddannelse !== true || s[217] && v25 || v28)
  s[1037] = LAS_13_1_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v34 = s[1] >= 13604 /* 2007-04-01 */ && s[218]
  const v35 = f.erGift !== true || (f.aarMedHjaelpSomPar ?? 0) < 2 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste24Maaneder ?? 1800000) >= 30000
  const v36 = f.erGift !== false && (f.aarMedHjaelpSomPar ?? 60) >= 2 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste24Maaneder ?? 0) < 30000
  const v37 = s[210] && s[0] <= 15155 /* 2011-06-30 */
  const v38 = s[1] >= 15156 /* 2011-07-01 */ && s[219]
  const LAS_13_8 = s[6] || s[2] && s[0] <= 13603 /* 2007-03-31 */ || v34 && v35 || v37 && v35 || v38 || s[220]
  s[1038] = LAS_13_8
  const LAS_13_8_nej = s[6] || v34 && v36 || v37 && v36 || v38
  s[1039] = LAS_13_8_nej
  const LAS_13_8_ir = s[6] || v38
  s[1040] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v42 = s[0] <= 17074 /* 2016-09-30 */
  s[225] = v42
  const v43 = s[1] >= 17075 /* 2016-10-01 */
  s[228] = v43
  const v44 = v43 && s[0] <= 17256 /* 2017-03-31 */
  const v45 = (f.maanederMedHjaelpSeneste3Aar ?? 36) >= 12
  const v46 = s[1] >= 17257 /* 2017-04-01 */
  const v47 = s[0] < 17075 /* 2016-10-01 */ || s[1] > 20269 /* 2025-06-30 */
  s[313] = v47
  const LAS_25b_1_er = v43 && s[26]
  s[311] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (v42 || v44 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste6Maaneder ?? 450000) >= 11300) || v46 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste12Maaneder ?? 900000) >= 22500))
  s[221] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (v42 || v44 && v45 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste6Maaneder ?? 0) < 11300 || v46 && v45 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste12Maaneder ?? 0) < 22500)
  s[222] = LAS_13f_1_nej
  const LAS_13f_1_ir = LAS_25b_1_er && v42 || v47
  s[223] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const LAS_13f_14 = LAS_25b_1_er && (v42 || v43 && (f.ordinaereTimerEfterNedsaettelsen ?? 900000) >= 22500)
  s[1042] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (v42 || v43 && (f.ordinaereTimerEfterNedsaettelsen ?? 0) < 22500)
  s[1043] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v54 = v43 && s[0] <= 17166 /* 2016-12-31 */
  const v55 = f.hjaelpEfterVoksensatsen !== true ? 50000 : 100000
  const v56 = f.hjaelpEfterVoksensatsen !== false ? 100000 : 50000
  const v57 = s[1] >= 17167 /* 2017-01-01 */ && s[5]
  const v58 = s[7] && s[0] <= 18627 /* 2020-12-31 */
  s[474] = v58
  const v59 = s[1] >= 18628 /* 2021-01-01 */
  s[470] = v59
  const v60 = s[5] || v59
  const v61 = v60 ? -Infinity : 105400
  const v62 = v60 ? Infinity : 105400
  const v63 = v60 ? -Infinity : 52600
  const v64 = v60 ? Infinity : 52600
  const v65 = v57 || v58 || v59
  const v66 = v57 ? -Infinity : v59 ? -Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.min(v61, v63) : v61) : v63
  const LAS_13g_1_beloeb = v42 ? -Infinity : v54 ? (v65 ? Math.min(v55, v66) : v55) : v66
  s[226] = LAS_13g_1_beloeb
  const v68 = v57 ? Infinity : v59 ? Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.max(v62, v64) : v62) : v64
  const LAS_13g_1_beloeb_hoej = v42 ? Infinity : v54 ? (v65 ? Math.max(v56, v68) : v56) : v68
  s[227] = LAS_13g_1_beloeb_hoej
  const v70 = v47 || f.erGift !== false
  s[230] = v70
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift !== true
  s[224] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = LAS_13g_1_beloeb_er && (v42 || v57 || v58 && (f.hjaelpEfterVoksensatsen !== false && v60 || f.hjaelpEfterVoksensatsen !== true && v60) || v59) || v70
  s[229] = LAS_13g_1_beloeb_ir
}

function svar_17(f, s) {
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v0 = s[221] || f.hjaelpPaaSUNiveau !== false
  const v1 = s[222] || s[223]
  s[312] = v1
  const v2 = v1 && f.hjaelpPaaSUNiveau !== true
  const v3 = v2 && s[224]
  const LAS_13g_1 = s[225] ? -Infinity : v0 ? (v3 ? Math.min(0, s[226]) : 0) : s[226]
  s[1044] = LAS_13g_1
  const LAS_13g_1_hoej = s[225] ? Infinity : v3 ? s[227] : 0
  s[1045] = LAS_13g_1_hoej
  const LAS_13g_1_er = s[224] && (s[225] || s[228] && (v0 || v3))
  s[1046] = LAS_13g_1_er
  const LAS_13g_1_ir = s[224] && (s[225] || s[228] && v2 && s[229]) || s[230]
  s[1047] = LAS_13g_1_ir
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v8 = f.erGift !== false || s[231]
  const v9 = f.erGift !== true && (s[232] || s[233])
  const v10 = v9 ? 1000000 : 2000000
  const v11 = v8 ? 2000000 : 1000000
  const v12 = s[210] && s[26]
  s[315] = v12
  const v13 = s[1] >= 20819 /* 2027-01-01 */
  s[314] = v13
  const v14 = s[0] <= 13513 /* 2006-12-31 */ || v13
  const v15 = v14 ? -Infinity : SATS_1(s[0])
  const v16 = v14 ? Infinity : SATS_1(s[1])
  const v17 = v14 ? -Infinity : SATS_2(s[0])
  const v18 = v14 ? Infinity : SATS_2(s[1])
  const v19 = v8 ? (v9 ? Math.min(v15, v17) : v15) : v17
  const v20 = v8 ? (v9 ? Math.max(v16, v18) : v16) : v18
  const v21 = v12 || s[27]
  s[317] = v21
  const v22 = v12 ? (s[27] ? Math.min(v10, v19) : v10) : v19
  const LAS_14_1_graense = s[6] ? -Infinity : s[211] ? (v21 ? Math.min(v10, v22) : v10) : v22
  s[1051] = LAS_14_1_graense
  const v24 = v12 ? (s[27] ? Math.max(v11, v20) : v11) : v20
  const LAS_14_1_graense_hoej = s[6] ? Infinity : s[211] ? (v21 ? Math.max(v11, v24) : v11) : v24
  s[1052] = LAS_14_1_graense_hoej
  const LAS_14_1_graense_ir = s[6] || s[27] && (v8 && v14 || v9 && v14)
  s[1053] = LAS_14_1_graense_ir
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v27 = (f.formue ?? 0) - (f.formueDerSesBortFra ?? 100000000000)
  const v28 = (f.formue ?? 100000000000) - (f.formueDerSesBortFra ?? 0)
  const v29 = -LAS_14_1_graense_hoej === -Infinity
  const v30 = -LAS_14_1_graense === Infinity
  const v31 = Math.max(0, v29 ? -Infinity : v27 - LAS_14_1_graense_hoej)
  const v32 = Math.max(0, v30 ? Infinity : v28 - LAS_14_1_graense)
  const v33 = Math.max(0, v29 ? -Infinity : v27 - (f.arbejdsgiverbetaltPension ?? 100000000000) - LAS_14_1_graense_hoej)
  const v34 = Math.max(0, v30 ? Infinity : v28 - (f.arbejdsgiverbetaltPension ?? 0) - LAS_14_1_graense)
  const v35 = v12 ? (s[27] ? Math.min(v31, v33) : v31) : v33
  const LAS_14_1_over = s[6] ? -Infinity : s[211] ? (v21 ? Math.min(v31, v35) : v31) : v35
  s[1054] = LAS_14_1_over
  const v37 = v12 ? (s[27] ? Math.max(v32, v34) : v32) : v34
  const LAS_14_1_over_hoej = s[6] ? Infinity : s[211] ? (v21 ? Math.max(v32, v37) : v32) : v37
  s[1055] = LAS_14_1_over_hoej
  const LAS_14_1_over_ir = s[6] || s[211] && LAS_14_1_graense_ir || v12 && LAS_14_1_graense_ir || s[27] && LAS_14_1_graense_ir
  s[1056] = LAS_14_1_over_ir
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const v40 = LAS_14_1_over <= 0
  const LAS_14_1 = s[6] || s[211] && LAS_14_1_over_hoej > 0 || s[210] && LAS_14_1_over_hoej > 0
  s[1048] = LAS_14_1
  const LAS_14_1_nej = s[6] || s[211] && v40 || s[210] && v40
  s[1049] = LAS_14_1_nej
  const LAS_14_1_ir = s[6] || s[211] && LAS_14_1_over_ir || s[210] && LAS_14_1_over_ir
  s[1050] = LAS_14_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v44 = s[1] >= shiftMonths(s[204], 300)
  s[246] = v44
  const v45 = s[0] >= shiftMonths(s[205], 300)
  s[245] = v45
  const LAS_16_3 = s[27] && (s[26] || s[27] && v44 && ((f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 120) >= 30 || f.opfyldtBeskaeftigelseskravetFoer !== false))
  s[1057] = LAS_16_3
  const LAS_16_3_nej = s[27] && (s[26] || s[27] && (!v45 || (f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 0) < 30 && f.opfyldtBeskaeftigelseskravetFoer !== true))
  s[1058] = LAS_16_3_nej
  const LAS_16_3_ir = s[27] && s[26] || s[0] < 20270 /* 2025-07-01 */
  s[507] = LAS_16_3_ir
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v49 = s[234] || f.borHosForaeldre !== true || f.forsoergerEgetBarnIHjemmet !== false
  s[242] = v49
  const v50 = s[0] < s[235] && f.borHosForaeldre !== false && f.forsoergerEgetBarnIHjemmet !== true
  s[240] = v50
  const v51 = s[26] || v13
  s[239] = v51
  const v52 = v51 ? -Infinity : SATS_3(s[0])
  const v53 = v51 ? Infinity : SATS_3(s[1])
  const v54 = s[234] || LAS_16_3
  s[241] = v54
  const v55 = s[0] < s[235] && (LAS_16_3_nej || LAS_16_3_ir)
  s[243] = v55
  const v56 = v51 ? -Infinity : SATS_4(s[0])
  const v57 = v51 ? Infinity : SATS_4(s[1])
  const v58 = v51 ? -Infinity : SATS_5(s[0])
  const v59 = v51 ? Infinity : SATS_5(s[1])
  const v60 = v54 ? (v55 ? Math.min(v56, v58) : v56) : v58
  const v61 = v54 ? (v55 ? Math.max(v57, v59) : v57) : v59
  const v62 = v54 && v51 || v55 && v51
  const v63 = v51 ? -Infinity : SATS_6(s[0])
  const v64 = v51 ? Infinity : SATS_6(s[1])
  const v65 = Math.max(v60, v63)
  const v66 = Math.min(v61, v64)
  const v67 = s[236] && v66 >= v65
  const v68 = s[237] || v67
  const v69 = s[237] ? (v67 ? Math.min(v63, v65) : v63) : v65
  const v70 = s[238] ? (v68 ? Math.min(v60, v69) : v60) : v69
  const v71 = s[237] ? (v67 ? Math.max(v64, v66) : v64) : v66
  const v72 = s[238] ? (v68 ? Math.max(v61, v71) : v61) : v71
  const v73 = v49 && (s[238] || s[237] || v67)
  const LAS_16_1 = s[26] ? -Infinity : v50 ? (v73 ? Math.min(v52, v70) : v52) : v70
  s[302] = LAS_16_1
  const LAS_16_1_hoej = s[26] ? Infinity : v50 ? (v73 ? Math.max(v53, v72) : v53) : v72
  s[301] = LAS_16_1_hoej
  const LAS_16_1_er = s[27] && (s[26] || s[27] && (v50 || v73))
  s[303] = LAS_16_1_er
  const LAS_16_1_ir = s[27] && (s[26] || s[27] && (v50 && v51 || v49 && (s[238] && v62 || s[237] && v51 || s[236] && v62 && v51 || s[236] && !(!v62 && v60 === v61 && !v51 && v63 === v64 && v60 === v63)))) || s[0] < 20270 /* 2025-07-01 */
  s[304] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = s[6] || s[27]
  s[1060] = LAS_16_overgang
  const LAS_16_overgang_nej = s[6] || s[2] && s[26]
  s[1061] = LAS_16_overgang_nej
}

function svar_18(f, s) {
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v0 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[254] = v0
  const v1 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[255] = v1
  const v2 = s[239] ? -Infinity : SATS_7(s[0])
  const v3 = v1 && s[239]
  const LAS_17_1 = s[26] ? -Infinity : v1 ? (v0 ? Math.min(0, v2) : v2) : 0
  s[288] = LAS_17_1
  const LAS_17_1_hoej = s[26] ? Infinity : v1 ? (s[239] ? Infinity : SATS_7(s[1])) : 0
  s[286] = LAS_17_1_hoej
  const LAS_17_1_ir = s[27] && (s[26] || s[27] && v3) || s[0] < 20270 /* 2025-07-01 */
  s[290] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v7 = s[237] || s[240] || s[241]
  const v8 = s[238] || s[236]
  const v9 = v8 && s[242] && s[243]
  const v10 = f.retTilEkstraBoernetilskud !== false && (v9 || s[244] && s[242])
  const v11 = s[239] ? -Infinity : SATS_8(s[0])
  const LAS_18_1 = s[26] ? -Infinity : v10 ? (f.retTilEkstraBoernetilskud !== true || v7 && (s[238] || s[240]) ? Math.min(0, v11) : v11) : 0
  s[287] = LAS_18_1
  const LAS_18_1_hoej = s[26] ? Infinity : v10 ? (s[239] ? Infinity : SATS_8(s[1])) : 0
  s[289] = LAS_18_1_hoej
  const LAS_18_1_ir = s[27] && (s[26] || s[27] && v10 && s[239]) || s[0] < 20270 /* 2025-07-01 */
  s[291] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v15 = f.enligEfterBoernetilskudsloven !== false && f.harForsoergelsespligt !== true && (v9 || v8 && s[242] && s[241])
  const v16 = s[239] ? -Infinity : SATS_9(s[0])
  const LAS_18_3 = s[26] ? -Infinity : v15 ? (f.enligEfterBoernetilskudsloven !== true || f.harForsoergelsespligt !== false || v7 && (s[237] || s[240] || s[243]) ? Math.min(0, v16) : v16) : 0
  s[292] = LAS_18_3
  const LAS_18_3_hoej = s[26] ? Infinity : v15 ? (s[239] ? Infinity : SATS_9(s[1])) : 0
  s[293] = LAS_18_3_hoej
  const LAS_18_3_ir = s[27] && (s[26] || s[27] && v15 && s[239]) || s[0] < 20270 /* 2025-07-01 */
  s[294] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v20 = f.visiteretSom === 'aktivitetsparat'
  const v21 = f.visiteretSom !== undefined && v20 || !(f.visiteretSom !== undefined)
  s[320] = v21
  const v22 = f.visiteretSom !== undefined && !v20 || !(f.visiteretSom !== undefined)
  s[324] = v22
  const v23 = v21 || f.erForrevalidend !== false
  const v24 = v22 && f.erForrevalidend !== true
  const v25 = v9 || v8 && s[240]
  const v26 = v7 && (s[237] || s[242])
  const v27 = s[0] < s[235] && v23 && v25
  const v28 = s[239] ? -Infinity : SATS_10(s[0])
  const v29 = v1 ? (v0 ? Math.min(0, v28) : v28) : 0
  const v30 = v1 ? (s[239] ? Infinity : SATS_10(s[1])) : 0
  const v31 = s[239] ? -Infinity : SATS_11(s[0])
  const v32 = s[239] ? Infinity : SATS_11(s[1])
  const v33 = s[239] ? -Infinity : SATS_12(s[0])
  const v34 = s[239] ? Infinity : SATS_12(s[1])
  const v35 = s[245] ? v33 : s[246] ? Math.min(v31, v33) : v31
  const v36 = s[245] ? v34 : s[246] ? Math.max(v32, v34) : v32
  const v37 = f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.min(v29, v35) : v29) : v35
  const LAS_19_1 = s[26] ? -Infinity : v27 ? (s[234] || v24 || v26 ? Math.min(0, v37) : v37) : 0
  s[295] = LAS_19_1
  const LAS_19_1_hoej = s[26] ? Infinity : v27 ? (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.max(v30, v36) : v30) : v36) : 0
  s[296] = LAS_19_1_hoej
  const LAS_19_1_ir = s[27] && (s[26] || s[27] && v27 && (f.harForsoergelsespligt !== false && v3 || f.harForsoergelsespligt !== true && (!s[245] && s[239] || s[246] && s[239]))) || s[0] < 20270 /* 2025-07-01 */
  s[297] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v41 = s[27] && s[0] <= 20999 /* 2027-06-30 */
  const v42 = f.gruppeIJuni2025 === 'ingen'
  const v43 = s[0] < s[235] && (f.gruppeIJuni2025 !== undefined && !v42 || !(f.gruppeIJuni2025 !== undefined)) && f.grundsatsEllerHjemmeboendeIJuli2025 !== false && f.tillaegspakkenIJuli2025 !== false && v25
  const v44 = s[1] >= 21000 /* 2027-07-01 */
  const v45 = s[26] || v44
  const v46 = v45 ? -Infinity : 200000
  const v47 = v43 ? (s[234] || f.gruppeIJuni2025 !== undefined && v42 || !(f.gruppeIJuni2025 !== undefined) || f.grundsatsEllerHjemmeboendeIJuli2025 !== true || f.tillaegspakkenIJuli2025 !== true || v26 ? Math.min(0, v46) : v46) : 0
  const LAS_20_1 = s[26] ? -Infinity : v41 ? (v44 ? Math.min(0, v47) : v47) : 0
  s[298] = LAS_20_1
  const LAS_20_1_hoej = s[26] ? Infinity : v41 ? (v43 ? (v45 ? Infinity : 200000) : 0) : 0
  s[299] = LAS_20_1_hoej
  const LAS_20_1_ir = s[27] && (s[26] || v41 && v43 && v45) || s[0] < 20270 /* 2025-07-01 */
  s[300] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v51 = f.visiteretDen ?? FIRST_DAY
  const v52 = f.visiteretDen ?? 84005 /* 2199-12-31 */
  const v53 = f.deltagerEllerOenskerTilbud !== false && v23 ? Math.max(v51, shiftMonths(f.fikHjaelpFra ?? FIRST_DAY, 3)) : NEVER
  const v54 = f.deltagerEllerOenskerTilbud !== true || v24 ? NEVER : Math.max(v52, shiftMonths(f.fikHjaelpFra ?? 84005 /* 2199-12-31 */, 3))
  const v55 = f.deltagerEllerOenskerTilbud !== false && (f.erForrevalidend !== false || v21 && f.saerligtKomplekseUdfordringer !== false)
  const v56 = v55 && !(f.deltagerEllerOenskerTilbud !== true || f.erForrevalidend !== true && (v22 || f.saerligtKomplekseUdfordringer !== true))
  const LAS_24_1 = s[3] ? FIRST_DAY : v55 ? (v56 ? v51 : Math.min(v51, v53)) : v53
  s[1063] = LAS_24_1
  const LAS_24_1_hoej = s[3] ? NEVER : v55 ? (v56 ? v52 : Math.max(v52, v54)) : v54
  s[1064] = LAS_24_1_hoej
  const v59 = s[0] < 16071 /* 2014-01-01 */ || s[1] > 20269 /* 2025-06-30 */
  s[252] = v59
  const v60 = v59 || s[234]
  s[272] = v60
  const LAS_24_1_er = s[247] && s[0] < s[235]
  s[263] = LAS_24_1_er
  const LAS_24_1_ir = LAS_24_1_er && s[3] || v60
  s[1065] = LAS_24_1_ir
}

function svar_19(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = s[0] <= 13148 /* 2005-12-31 */ || s[27]
  s[253] = v0
  const v1 = v0 ? -Infinity : SATS_13(s[0])
  s[277] = v1
  const v2 = v0 ? Infinity : SATS_13(s[1])
  s[278] = v2
  const v3 = s[3] || s[27]
  s[256] = v3
  const v4 = s[248] && v3
  s[264] = v4
  const v5 = s[249] && v3
  s[265] = v5
  const v6 = s[6] && v3
  s[266] = v6
  const v7 = s[4] && s[0] <= 16387 /* 2014-11-13 */
  const v8 = v3 ? -Infinity : SATS_14(s[0])
  const v9 = v3 ? Infinity : SATS_14(s[1])
  const v10 = v3 ? -Infinity : SATS_15(s[0])
  const v11 = v3 ? Infinity : SATS_15(s[1])
  const v12 = Math.max(v8, v10)
  const v13 = Math.min(v9, v11)
  const v14 = s[6] && v13 >= v12
  const v15 = s[249] || v14
  const v16 = s[249] ? (v14 ? Math.min(v10, v12) : v10) : v12
  const v17 = s[248] ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = s[249] ? (v14 ? Math.max(v11, v13) : v11) : v13
  const v19 = s[248] ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[248] || s[249] || v14
  const v21 = v4 || v5 || v6 || s[6] && !(!v3 && v8 === v9 && !v3 && v10 === v11 && v8 === v10)
  const v22 = v3 ? -Infinity : SATS_16(s[0])
  const v23 = v3 ? Infinity : SATS_16(s[1])
  const v24 = v3 ? -Infinity : SATS_17(s[0])
  const v25 = v3 ? Infinity : SATS_17(s[1])
  const v26 = s[246] ? (s[245] ? v24 : Math.min(v1, v24)) : v1
  const v27 = s[246] ? (s[245] ? v25 : Math.max(v2, v25)) : v2
  const v28 = s[246] && v3 || !s[245] && v0
  s[270] = v28
  const v29 = Math.max(v22, v26)
  const v30 = Math.min(v23, v27)
  const v31 = s[6] && v30 >= v29
  const v32 = s[249] || v31
  const v33 = s[249] ? (v31 ? Math.min(v26, v29) : v26) : v29
  const v34 = s[248] ? (v32 ? Math.min(v22, v33) : v22) : v33
  s[258] = v34
  const v35 = s[249] ? (v31 ? Math.max(v27, v30) : v27) : v30
  const v36 = s[248] ? (v32 ? Math.max(v23, v35) : v23) : v35
  s[259] = v36
  const v37 = s[248] || s[249] || v31
  s[257] = v37
  const v38 = s[249] && v28
  s[268] = v38
  const v39 = s[6] && v3 && v28
  s[269] = v39
  const v40 = v4 || v38 || v39 || s[6] && !(!v3 && v22 === v23 && !v28 && v26 === v27 && v22 === v26)
  s[271] = v40
  const v41 = f.samleverMedUngeydelse !== false && v20
  const v42 = f.samleverMedUngeydelse !== true && v37
  const v43 = v41 ? (v42 ? Math.min(v17, v34) : v17) : v34
  const v44 = v41 ? (v42 ? Math.max(v19, v36) : v19) : v36
  const v45 = s[1] >= 16388 /* 2014-11-14 */ && s[250]
  const v46 = v7 && (v41 || v42)
  const v47 = s[251] && v20
  const v48 = v45 || v47
  const v49 = v45 ? -Infinity : v17
  const LAS_25_3_forsoerger = s[3] ? -Infinity : v46 ? (v48 ? Math.min(v43, v49) : v43) : v49
  s[261] = LAS_25_3_forsoerger
  const v51 = v45 ? Infinity : v19
  const LAS_25_3_forsoerger_hoej = s[3] ? Infinity : v46 ? (v48 ? Math.max(v44, v51) : v44) : v51
  s[262] = LAS_25_3_forsoerger_hoej
  const v53 = s[247] && s[0] < s[235] && f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== true
  const LAS_25_3_forsoerger_er = v53 && (s[3] || v46 || v45 || v47)
  s[260] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = v53 && (s[3] || v7 && (f.samleverMedUngeydelse !== false && v21 || f.samleverMedUngeydelse !== true && v40) || v45 || s[251] && v21) || s[252] || s[234] || f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== false
  s[267] = LAS_25_3_forsoerger_ir
}

function svar_20(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = s[253] ? -Infinity : SATS_18(s[0])
  s[273] = v0
  const v1 = s[253] ? Infinity : SATS_18(s[1])
  s[275] = v1
  const v2 = s[253] ? -Infinity : SATS_19(s[0])
  s[274] = v2
  const v3 = s[253] ? Infinity : SATS_19(s[1])
  s[276] = v3
  const v4 = s[253] ? -Infinity : SATS_20(s[0])
  s[279] = v4
  const v5 = s[253] ? Infinity : SATS_20(s[1])
  s[280] = v5
  const v6 = f.psykiskLidelseNaevntILoven !== false && s[253]
  s[282] = v6
  const v7 = f.gravidEfter12Uge !== false && s[253]
  s[281] = v7
  const v8 = f.psykiskLidelseNaevntILoven !== true || s[254]
  const v9 = f.psykiskLidelseNaevntILoven !== false && s[255]
  const v10 = f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== true
  const v11 = f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== false
  const v12 = s[256] ? -Infinity : SATS_21(s[0])
  const v13 = s[256] ? Infinity : SATS_21(s[1])
  const v14 = s[256] ? -Infinity : SATS_22(s[0])
  const v15 = s[256] ? Infinity : SATS_22(s[1])
  const v16 = Math.max(v12, v14)
  const v17 = Math.min(v13, v15)
  const v18 = s[6] && v17 >= v16
  const v19 = s[249] || v18
  const v20 = s[249] ? (v18 ? Math.min(v14, v16) : v14) : v16
  const v21 = s[248] ? (v19 ? Math.min(v12, v20) : v12) : v20
  const v22 = s[249] ? (v18 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[248] ? (v19 ? Math.max(v13, v22) : v13) : v22
  const v24 = s[256] ? -Infinity : SATS_23(s[0])
  const v25 = s[256] ? Infinity : SATS_23(s[1])
  const v26 = s[256] ? -Infinity : SATS_24(s[0])
  const v27 = s[256] ? Infinity : SATS_24(s[1])
  const v28 = s[246] ? (s[245] ? v26 : Math.min(v4, v26)) : v4
  const v29 = s[246] ? (s[245] ? v27 : Math.max(v5, v27)) : v5
  const v30 = Math.max(v24, v28)
  const v31 = Math.min(v25, v29)
  const v32 = s[6] && v31 >= v30
  const v33 = s[249] || v32
  const v34 = s[249] ? (v32 ? Math.min(v28, v30) : v28) : v30
  const v35 = s[248] ? (v33 ? Math.min(v24, v34) : v24) : v34
  const v36 = s[249] ? (v32 ? Math.max(v29, v31) : v29) : v31
  const v37 = s[248] ? (v33 ? Math.max(v25, v36) : v25) : v36
  const v38 = f.psykiskLidelseNaevntILoven !== true && s[257]
  const v39 = f.psykiskLidelseNaevntILoven !== false ? (v38 ? Math.min(v2, s[258]) : v2) : s[258]
  const v40 = f.psykiskLidelseNaevntILoven !== false ? (v38 ? Math.max(v3, s[259]) : v3) : s[259]
  const v41 = f.borHosForaeldre !== false && (s[248] || s[249] || v32)
  const v42 = f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false || v38)
  const v43 = v41 ? (v42 ? Math.min(v35, v39) : v35) : v39
  const v44 = v41 ? (v42 ? Math.max(v37, v40) : v37) : v40
  const v45 = f.forsoergerEgetBarnIHjemmet !== false && s[260]
  const v46 = f.forsoergerEgetBarnIHjemmet !== true && (v41 || v42)
  const v47 = v45 ? (v46 ? Math.min(s[261], v43) : s[261]) : v43
  const v48 = v45 ? (v46 ? Math.max(s[262], v44) : s[262]) : v44
  const v49 = f.gravidEfter12Uge !== true && (v45 || v46)
  const v50 = f.gravidEfter12Uge !== false ? (v49 ? Math.min(v2, v47) : v2) : v47
  const v51 = f.gravidEfter12Uge !== false ? (v49 ? Math.max(v3, v48) : v3) : v48
  const v52 = v11 && (s[248] || s[249] || v18)
  const v53 = v10 && (f.gravidEfter12Uge !== false || v49)
  const v54 = v52 ? (v53 ? Math.min(v21, v50) : v21) : v50
  const v55 = v52 ? (v53 ? Math.max(v23, v51) : v23) : v51
  const v56 = v8 && (v52 || v53)
  const LAS_25_3 = s[3] ? -Infinity : v9 ? (v56 ? Math.min(v0, v54) : v0) : v54
  s[284] = LAS_25_3
  const LAS_25_3_hoej = s[3] ? Infinity : v9 ? (v56 ? Math.max(v1, v55) : v1) : v55
  s[285] = LAS_25_3_hoej
  const LAS_25_3_er = s[263] && (s[3] || s[4] && (v9 || v56))
  s[283] = LAS_25_3_er
  const LAS_25_3_ir = s[263] && (s[3] || s[4] && (v9 && s[253] || v8 && (v11 && (s[264] || s[265] || s[266] || s[6] && !(!s[256] && v12 === v13 && !s[256] && v14 === v15 && v12 === v14)) || v10 && (v7 || f.gravidEfter12Uge !== true && (f.forsoergerEgetBarnIHjemmet !== false && s[267] || f.forsoergerEgetBarnIHjemmet !== true && (f.borHosForaeldre !== false && (s[264] || s[268] || s[269] || s[6] && !(!s[256] && v24 === v25 && !s[270] && v28 === v29 && v24 === v28)) || f.borHosForaeldre !== true && (v6 || f.psykiskLidelseNaevntILoven !== true && s[271]))))))) || s[272]
  s[306] = LAS_25_3_ir
}

function svar_21(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[255] ? (s[254] ? Math.min(s[273], s[274]) : s[273]) : s[274]
  s[316] = v0
  const v1 = s[255] ? (s[254] ? Math.max(s[275], s[276]) : s[275]) : s[276]
  s[318] = v1
  const v2 = s[255] && s[253] || s[254] && s[253]
  s[319] = v2
  const v3 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  s[482] = v3
  const v4 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  s[481] = v4
  const v5 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(s[274], s[277]) : s[274]) : s[277]
  const v6 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(s[276], s[278]) : s[276]) : s[278]
  const v7 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[279], v5) : s[279]) : v5
  const v8 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[280], v6) : s[280]) : v6
  const v9 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(s[274], v7) : s[274]) : v7
  const v10 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(s[276], v8) : s[276]) : v8
  const v11 = v4 ? (v3 ? Math.min(s[273], v9) : s[273]) : v9
  const v12 = v4 ? (v3 ? Math.max(s[275], v10) : s[275]) : v10
  const v13 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[273], v11) : s[273]) : v11
  const v14 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[275], v12) : s[275]) : v12
  const v15 = s[246] ? (s[245] ? v0 : Math.min(v0, v13)) : v13
  const v16 = s[246] ? (s[245] ? v1 : Math.max(v1, v14)) : v14
  const v17 = s[246] && v2 || !s[245] && (f.forsoergerEgetBarnIHjemmet !== false && s[253] || f.forsoergerEgetBarnIHjemmet !== true && (v4 && s[253] || v3 && (s[281] || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && s[253] || f.borHosForaeldre !== true && (s[282] || f.psykiskLidelseNaevntILoven !== true && s[253])))))
  const v18 = s[0] < s[235] && s[283]
  const v19 = s[234] ? (v18 ? Math.min(v0, s[284]) : v0) : s[284]
  const v20 = s[234] ? (v18 ? Math.max(v1, s[285]) : v1) : s[285]
  const v21 = s[286] === Infinity
  const v22 = s[287] === -Infinity
  const v23 = s[288] === -Infinity
  const v24 = s[289] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : s[288] + s[287]
  const v27 = v21 || v24 ? Infinity : s[286] + s[289]
  const v28 = s[27] && !(v25 && (!s[27] || !s[290] && s[288] === s[286]) && (!s[27] || !s[291] && s[287] === s[289]))
  const v29 = s[290] || s[291] || v25
  const v30 = v27 === Infinity
  const v31 = s[292] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[293] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[292]
  const v36 = v30 || v33 ? Infinity : v27 + s[293]
  const v37 = v28 && s[27] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[27] || !s[294] && s[292] === s[293]))
  const v38 = v29 || s[294] || v34
  const v39 = v36 === Infinity
  const v40 = s[295] === -Infinity
  const v41 = v35 === -Infinity
  const v42 = s[296] === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v41 || v40 ? -Infinity : v35 + s[295]
  const v45 = v39 || v42 ? Infinity : v36 + s[296]
  const v46 = v37 && s[27] && !(v43 && (!v37 || !v38 && v35 === v36) && (!s[27] || !s[297] && s[295] === s[296]))
  const v47 = v38 || s[297] || v43
  const v48 = v45 === Infinity
  const v49 = s[298] === -Infinity
  const v50 = v44 === -Infinity
  const v51 = s[299] === Infinity
  const v52 = v48 && v49 || v50 && v51
  const v53 = v50 || v49 ? -Infinity : v44 + s[298]
  const v54 = v48 || v51 ? Infinity : v45 + s[299]
  const v55 = v46 && s[27] && !(v52 && (!v46 || !v47 && v44 === v45) && (!s[27] || !s[300] && s[298] === s[299]))
  const v56 = v47 || s[300] || v52
  const v57 = s[301] === Infinity
  const v58 = v53 === -Infinity
  const v59 = s[302] === -Infinity
  const v60 = v54 === Infinity
  const v61 = v57 && v58 || v59 && v60
  const v62 = v59 || v58 ? -Infinity : s[302] + v53
  const v63 = v57 || v60 ? Infinity : s[301] + v54
  const v64 = s[247] && (s[234] || v18)
  const v65 = s[27] && s[303] && v55 && !(v61 && (!s[303] || !s[304] && s[302] === s[301]) && (!v55 || !v56 && v53 === v54))
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(v19, v62) : v19) : v62
  const v68 = s[305] || v66
  const v69 = s[305] ? (v66 ? Math.min(v15, v67) : v15) : v67
  const LAS_25 = s[6] ? -Infinity : s[211] ? (v68 ? Math.min(v15, v69) : v15) : v69
  s[307] = LAS_25
  const v71 = v64 ? (v65 ? Math.max(v20, v63) : v20) : v63
  const v72 = s[305] ? (v66 ? Math.max(v16, v71) : v16) : v71
  const LAS_25_hoej = s[6] ? Infinity : s[211] ? (v68 ? Math.max(v16, v72) : v16) : v72
  s[308] = LAS_25_hoej
  const LAS_25_er = s[6] || s[211] || s[305] || v64 || v65
  s[309] = LAS_25_er
  const LAS_25_ir = s[6] || s[211] && v17 || s[305] && v17 || s[247] && (s[234] && v2 || s[0] < s[235] && s[306]) || s[27] && (s[304] || v56 || v61)
  s[310] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const LAS_25b_1 = s[225] ? -Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 0) - (f.loftForDinFamilie ?? 10000000))
  s[1066] = LAS_25b_1
  const LAS_25b_1_hoej = s[225] ? Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 20000000) - (f.loftForDinFamilie ?? 0))
  s[1067] = LAS_25b_1_hoej
}

function svar_22(f, s) {
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift !== false && (s[6] || s[211] && f.aegtefaellenFaarAndenYdelse !== false || s[210] && f.aegtefaellenFaarAndenYdelse !== false)
  s[883] = LAS_26_3
  const LAS_26_3_nej = f.erGift !== false && (s[6] || s[211] && f.aegtefaellenFaarAndenYdelse !== true || s[210] && f.aegtefaellenFaarAndenYdelse !== true)
  s[1073] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift !== false && s[6] || f.erGift !== true
  s[1074] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v3 = s[307] === -Infinity ? -Infinity : s[307] + (f.aegtefaellensHjaelpPrMaaned ?? 0)
  const v4 = s[308] === Infinity ? Infinity : s[308] + (f.aegtefaellensHjaelpPrMaaned ?? 10000000)
  const v5 = Math.max(s[307], v3)
  const v6 = Math.min(s[308], v4)
  const v7 = LAS_26_3 && s[309]
  const v8 = LAS_26_3_nej && s[309]
  const v9 = LAS_26_3_ir && s[309] && v6 >= v5
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v3, v5) : v3) : v5
  const v12 = v7 ? (v10 ? Math.min(s[307], v11) : s[307]) : v11
  const v13 = v8 ? (v9 ? Math.max(v4, v6) : v4) : v6
  const v14 = v7 ? (v10 ? Math.max(s[308], v13) : s[308]) : v13
  const v15 = f.erGift !== false && (v7 || v8 || v9)
  const v16 = f.erGift !== true && s[309]
  const v17 = v15 || v16
  const v18 = f.erGift !== false && (LAS_26_3 && s[310] || LAS_26_3_nej && s[310] || LAS_26_3_ir && s[310] || LAS_26_3_ir && !((!s[309] || !s[310] && s[307] === s[308]) && (!s[309] || !s[310] && v3 === v4) && (!s[309] || s[307] === v3))) || f.erGift !== true && s[310]
  const LAS_26_1 = s[6] ? -Infinity : v15 ? (v16 ? Math.min(s[307], v12) : v12) : s[307]
  s[1068] = LAS_26_1
  const LAS_26_1_hoej = s[6] ? Infinity : v15 ? (v16 ? Math.max(s[308], v14) : v14) : s[308]
  s[1069] = LAS_26_1_hoej
  const LAS_26_1_er = s[6] || s[211] && v17 || s[210] && v17
  s[1070] = LAS_26_1_er
  const LAS_26_1_ir = s[6] || s[211] && v18 || s[210] && v18
  s[1071] = LAS_26_1_ir
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v23 = s[311] && f.erGift !== false
  const LAS_26_5 = v23 && (s[225] || s[228] && f.hjaelpEfterVoksensatsen !== false && s[312])
  s[1075] = LAS_26_5
  const LAS_26_5_nej = v23 && (s[225] || s[228] && (f.hjaelpEfterVoksensatsen !== true || s[221]))
  s[1076] = LAS_26_5_nej
  const LAS_26_5_ir = v23 && s[225] || s[313] || f.erGift !== true
  s[884] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v23 && (s[225] || s[228] && f.hjaelpEfterVoksensatsen !== true && s[312])
  s[1078] = LAS_26_7
  const LAS_26_7_nej = v23 && (s[225] || s[228] && (f.hjaelpEfterVoksensatsen !== false || s[221]))
  s[1079] = LAS_26_7_nej
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v29 = s[14] || s[314]
  s[329] = v29
  const v30 = v29 ? -Infinity : SATS_25(s[0])
  s[332] = v30
  const v31 = v29 ? Infinity : SATS_25(s[1])
  s[333] = v31
  const v32 = v29 ? -Infinity : SATS_26(s[0])
  s[330] = v32
  const v33 = v29 ? Infinity : SATS_26(s[1])
  s[331] = v33
  const v34 = s[255] ? (s[254] ? Math.min(v30, v32) : v30) : v32
  const v35 = s[255] ? (s[254] ? Math.max(v31, v33) : v31) : v33
  const v36 = s[255] && v29
  s[334] = v36
  const v37 = s[315] ? (s[27] ? Math.min(s[316], v34) : s[316]) : v34
  const LAS_30_2 = s[6] ? -Infinity : s[211] ? (s[317] ? Math.min(s[316], v37) : s[316]) : v37
  s[1084] = LAS_30_2
  const v39 = s[315] ? (s[27] ? Math.max(s[318], v35) : s[318]) : v35
  const LAS_30_2_hoej = s[6] ? Infinity : s[211] ? (s[317] ? Math.max(s[318], v39) : s[318]) : v39
  s[1085] = LAS_30_2_hoej
  const LAS_30_2_ir = LAS_26_3 && (s[6] || s[211] && s[319] || s[315] && s[319] || s[27] && (v36 || s[254] && v29)) || LAS_26_3_nej || LAS_26_3_ir
  s[1086] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v42 = LAS_26_1 === -Infinity ? -Infinity : LAS_26_1 - (f.egneIndtaegterPrMaaned ?? 100000000)
  const v43 = LAS_26_1_hoej === Infinity ? Infinity : LAS_26_1_hoej - (f.egneIndtaegterPrMaaned ?? 0)
  const v44 = f.aegtefaellensIndtaegterPrMaaned ?? 0
  const v45 = f.aegtefaellensIndtaegterPrMaaned ?? 100000000
  const v46 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : v44 - LAS_30_2_hoej)
  const v47 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : v45 - LAS_30_2)
  const v48 = Math.max(v44, v46)
  const v49 = Math.min(v45, v47)
  const v50 = LAS_26_3_ir && LAS_26_3 && v49 >= v48
  const v51 = LAS_26_3_nej || v50
  const v52 = LAS_26_3_nej ? (v50 ? Math.min(v44, v48) : v44) : v48
  const v53 = LAS_26_3_nej ? (v50 ? Math.max(v45, v49) : v45) : v49
  const v54 = f.erGift !== false && (LAS_26_3 || LAS_26_3_nej || v50)
  const v55 = v54 || f.erGift !== true
  const v56 = f.erGift !== true ? 0 : LAS_26_3 ? (v51 ? Math.min(v46, v52) : v46) : v52
  const v57 = v54 ? (LAS_26_3 ? (v51 ? Math.max(v47, v53) : v47) : v53) : 0
  const v58 = f.erGift !== false && (LAS_26_3 && LAS_30_2_ir || LAS_26_3_ir && !((!LAS_26_3 || !LAS_30_2_ir && v46 === v47) && v44 === v45 && LAS_26_3 && (!LAS_26_3 || v44 === v46)))
  const v59 = v43 === Infinity
  const v60 = -v57 === -Infinity
  const v61 = v59 && v60
  const v62 = LAS_26_1_er && v55 && !(v61 && (!LAS_26_1_er || !LAS_26_1_ir && v42 === v43) && (!v55 || !v58 && v56 === v57))
  const v63 = LAS_26_1_ir || v58 || v61
  const LAS_30_1 = s[6] ? -Infinity : Math.max(0, v42 === -Infinity || v60 ? -Infinity : v42 - v57)
  s[1080] = LAS_30_1
  const LAS_30_1_hoej = s[6] ? Infinity : Math.max(0, v59 ? Infinity : v43 - v56)
  s[1081] = LAS_30_1_hoej
  const LAS_30_1_er = s[6] || s[211] && v62 || s[210] && v62
  s[1082] = LAS_30_1_er
  const LAS_30_1_ir = s[6] || s[211] && v63 || s[210] && v63
  s[1083] = LAS_30_1_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v68 = s[0] <= 14517 /* 2009-09-30 */
  s[513] = v68
  const v69 = s[2] && v68
  const v70 = s[1] >= 14518 /* 2009-10-01 */
  s[514] = v70
  const v71 = v70 && s[5]
  const v72 = s[0] <= 19722 /* 2023-12-31 */
  s[472] = v72
  const v73 = s[7] && v72
  const v74 = s[1] >= 19723 /* 2024-01-01 */
  s[473] = v74
  const LAS_35_1 = s[6] || v69 || v71 && f.skriftligtVejledtOmSanktioner !== false || v73 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false || v74 && f.skriftligtVejledtOmSanktioner !== false
  s[322] = LAS_35_1
  const LAS_35_1_nej = s[6] || v69 || v71 && f.skriftligtVejledtOmSanktioner !== true || v73 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true) || v74 && f.skriftligtVejledtOmSanktioner !== true
  s[321] = LAS_35_1_nej
  const LAS_35_1_ir = s[6] || v69
  s[323] = LAS_35_1_ir
}

function svar_23(f, s) {
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v0 = s[320] || f.manglendeViljeTilRaadighed !== true || s[321]
  const v1 = s[322] || s[323]
  const v2 = s[324] && f.manglendeViljeTilRaadighed !== false && v1
  const LAS_40a_1 = s[6] || s[325] && v2 || s[326] && f.manglendeViljeTilRaadighed !== false && v1 || s[327] && v2 || s[27] && v2
  s[1087] = LAS_40a_1
  const LAS_40a_1_nej = s[6] || s[211] || s[305] || s[325] && v0 || s[326] && (f.manglendeViljeTilRaadighed !== true || s[321]) || s[327] && v0 || s[27] && v0
  s[1088] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v5 = s[210] && s[250]
  const v6 = s[0] <= 17967 /* 2019-03-12 */
  s[510] = v6
  const v7 = s[251] && v6
  const v8 = s[1] >= 17968 /* 2019-03-13 */
  s[511] = v8
  const v9 = v8 && s[5]
  const LAS_50 = f.revalideringErBevilget !== false && (s[6] || s[211] && f.erhvervssigtetErAfklaret !== false || v5 && f.erhvervssigtetErAfklaret !== false || v7 && f.erhvervssigtetErAfklaret !== false || v9 && f.erhvervssigtetErAfklaret !== false || s[17] && f.erhvervssigtetErAfklaret !== false || s[8] && f.erhvervssigtetErAfklaret !== false)
  s[1089] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[6] || s[211] && f.erhvervssigtetErAfklaret !== true || v5 && f.erhvervssigtetErAfklaret !== true || v7 && f.erhvervssigtetErAfklaret !== true || v9 && f.erhvervssigtetErAfklaret !== true || s[17] && f.erhvervssigtetErAfklaret !== true || s[8] && f.erhvervssigtetErAfklaret !== true)
  s[1090] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v12 = f.bidragspligtigeBoern ?? 0
  const v13 = f.bidragspligtigeBoern ?? 50
  const v14 = v12 <= 0
  const v15 = s[15] && s[26]
  const v16 = f.bidragPrMaaned ?? 0
  s[497] = v16
  const v17 = f.bidragPrMaaned ?? 10000000
  s[498] = v17
  const v18 = s[239] ? -Infinity : SATS_27(s[0])
  const v19 = s[239] ? Infinity : SATS_27(s[1])
  const v20 = v18 > -Infinity && v19 < Infinity
  const v21 = quotient([v18, v12], [1], 'nærmeste', 1)
  const v22 = quotient([v18, v13], [1], 'nærmeste', 1)
  const v23 = quotient([v19, v12], [1], 'nærmeste', 1)
  const v24 = quotient([v19, v13], [1], 'nærmeste', 1)
  const v25 = v20 ? Math.min(v24, v23, v21, v22) : -Infinity
  const v26 = v20 ? Math.max(v24, v23, v21, v22) : Infinity
  const v27 = s[27] && !(!v20 && !s[239] && v18 === v19 && v12 === v13)
  const LAS_69j_2_bidrag = s[14] ? -Infinity : v15 ? (v27 ? Math.min(v16, v25) : v16) : v25
  s[1097] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[14] ? Infinity : v15 ? (v27 ? Math.max(v17, v26) : v17) : v26
  s[1098] = LAS_69j_2_bidrag_hoej
  const v30 = s[15] && v13 > 0
  const LAS_69j_2_bidrag_er = v30 && (s[14] || v15 || v27)
  s[1099] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v30 && (s[14] || s[27] && (s[239] || !v20)) || !s[328] || v14
  s[1100] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v33 = s[246] || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[463] = v33
  const v34 = !s[245] && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[462] = v34
  const v35 = s[329] ? -Infinity : SATS_28(s[0])
  const v36 = s[329] ? Infinity : SATS_28(s[1])
  const v37 = v36 === Infinity
  const v38 = LAS_69j_2_bidrag === -Infinity
  const v39 = v35 === -Infinity
  const v40 = LAS_69j_2_bidrag_hoej === Infinity
  const v41 = v37 && v38 || v39 && v40
  const v42 = Math.min(v39 || v38 ? -Infinity : v35 + LAS_69j_2_bidrag, s[329] ? -Infinity : SATS_29(s[0]))
  const v43 = Math.min(v37 || v40 ? Infinity : v36 + LAS_69j_2_bidrag_hoej, s[329] ? Infinity : SATS_29(s[1]))
  const v44 = v13 > 0 && LAS_69j_2_bidrag_er && !(v41 && !s[329] && v35 === v36 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  const v45 = v44 ? (v14 ? Math.min(v35, v42) : v42) : v35
  const v46 = v44 ? (v14 ? Math.max(v36, v43) : v43) : v36
  const v47 = v34 && (v44 || v14)
  const v48 = v47 ? (v33 ? Math.min(s[330], v45) : v45) : s[330]
  const v49 = v47 ? (v33 ? Math.max(s[331], v46) : v46) : s[331]
  const v50 = s[254] && (v47 || v33)
  const v51 = s[255] || v50
  s[361] = v51
  const v52 = s[255] ? (v50 ? Math.min(s[332], v48) : s[332]) : v48
  s[359] = v52
  const v53 = s[255] ? (v50 ? Math.max(s[333], v49) : s[333]) : v49
  s[360] = v53
  const v54 = s[334] || s[254] && (v34 && (v13 > 0 && (s[329] || LAS_69j_2_bidrag_ir || v41 || s[329]) || v14 && s[329]) || v33 && s[329])
  s[362] = v54
  const LAS_68_2 = s[14] ? -Infinity : v52
  s[336] = LAS_68_2
  const LAS_68_2_hoej = s[14] ? Infinity : v53
  s[337] = LAS_68_2_hoej
  const LAS_68_2_er = s[15] && (s[14] || s[335] && v51 || s[8] && v51)
  s[339] = LAS_68_2_er
  const LAS_68_2_ir = s[15] && (s[14] || s[335] && v54 || s[8] && v54) || !s[328]
  s[342] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v59 = s[0] <= 16386 /* 2014-11-12 */
  s[477] = v59
  const v60 = s[15] && v59
  const v61 = s[1] >= 16387 /* 2014-11-13 */
  s[478] = v61
  const LAS_68_5 = s[15] && (s[14] || v60 || v61)
  s[338] = LAS_68_5
  const LAS_68_5_nej = s[15] && (s[14] || v60)
  s[341] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[328]
  s[340] = LAS_68_5_ir
}

function svar_24(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v1 = f.ydelseFoerForloebet !== undefined && !v0 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v2 = (f.ydelseFoerForloebet !== undefined && v0 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v3 = f.hidtidigYdelsePrMaaned ?? 0
  const v4 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v5 = Math.max(s[336], v3)
  const v6 = Math.max(s[337], v4)
  const v7 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v8 = f.ydelseFoerForloebet !== undefined && v7 || !(f.ydelseFoerForloebet !== undefined)
  const v9 = f.ydelseFoerForloebet !== undefined && !v7 || !(f.ydelseFoerForloebet !== undefined)
  const v10 = Math.max(v3, v5)
  const v11 = Math.min(v4, v6)
  const v12 = s[338] && s[339]
  const v13 = s[340] && s[339] && v11 >= v10
  const v14 = s[341] || v13
  const v15 = s[341] ? (v13 ? Math.min(v3, v10) : v3) : v10
  const v16 = v12 ? (v14 ? Math.min(v5, v15) : v5) : v15
  const v17 = s[341] ? (v13 ? Math.max(v4, v11) : v4) : v11
  const v18 = v12 ? (v14 ? Math.max(v6, v17) : v6) : v17
  const v19 = v8 && (v12 || s[341] || v13)
  const v20 = v9 && s[339]
  const v21 = v19 ? (v20 ? Math.min(s[336], v16) : v16) : s[336]
  const v22 = v19 ? (v20 ? Math.max(s[337], v18) : v18) : s[337]
  const v23 = v2 && s[339]
  const v24 = v1 && (v19 || v20)
  const v25 = v23 || v24
  const v26 = v2 && s[342] || v1 && (v8 && (s[338] && s[342] || s[340] && !((!s[339] || !s[342] && v5 === v6) && v3 === v4 && s[339] && (!s[339] || v3 === v5))) || v9 && s[342])
  const LAS_68_4 = s[14] ? -Infinity : v23 ? (v24 ? Math.min(v5, v21) : v5) : v21
  s[353] = LAS_68_4
  const LAS_68_4_hoej = s[14] ? Infinity : v23 ? (v24 ? Math.max(v6, v22) : v6) : v22
  s[351] = LAS_68_4_hoej
  const v29 = f.ydelseFoerForloebet === 'foertidspension'
  const v30 = s[15] && (f.ydelseFoerForloebet !== undefined && !v29 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v30 && (s[14] || s[335] && v25 || s[8] && v25)
  s[355] = LAS_68_4_er
  const LAS_68_4_ir = v30 && (s[14] || s[335] && v26 || s[8] && v26) || !s[328] || f.ydelseFoerForloebet !== undefined && v29 || !(f.ydelseFoerForloebet !== undefined)
  s[357] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v33 = s[15] && s[214]
  const v34 = s[0] <= 16940 /* 2016-05-19 */
  s[434] = v34
  const v35 = s[215] && v34
  s[372] = v35
  const v36 = s[1] >= 16941 /* 2016-05-20 */
  s[373] = v36
  const v37 = s[14] || v35 || v36
  const v38 = s[14] || v33
  const LAS_68a_1_tid = s[15] && v37
  s[1096] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[15] && v38
  s[344] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v41 = LAS_68a_1_tid || s[343]
  s[345] = v41
  const v42 = Math.min(f.timerITilbud ?? 0, 16000)
  s[378] = v42
  const v43 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[379] = v43
  const v44 = s[3] || s[314]
  s[380] = v44
  const v45 = v44 ? -Infinity : SATS_30(s[0])
  s[381] = v45
  const v46 = v44 ? Infinity : SATS_30(s[1])
  s[382] = v46
  const v47 = v45 > -Infinity && v46 < Infinity
  s[377] = v47
  const v48 = quotient([v42, v45], [100], 'nærmeste', 1)
  const v49 = quotient([v42, v46], [100], 'nærmeste', 1)
  const v50 = quotient([v43, v45], [100], 'nærmeste', 1)
  const v51 = quotient([v43, v46], [100], 'nærmeste', 1)
  const v52 = v47 ? Math.min(v51, v50, v48, v49) : -Infinity
  s[375] = v52
  const v53 = v47 ? Math.max(v51, v50, v48, v49) : Infinity
  s[376] = v53
  const v54 = v44 || !v47
  s[383] = v54
  const LAS_68a_3 = s[14] ? -Infinity : Math.min(v52, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v41) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[347] = LAS_68a_3
  const LAS_68a_3_hoej = s[14] ? Infinity : Math.min(v53, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[346] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[15] && (s[14] || s[15] && !(!v47 && v42 === v43 && !v44 && v45 === v46))
  s[348] = LAS_68a_3_er
  const LAS_68a_3_ir = s[15] && (s[14] || s[15] && v54) || !s[328]
  s[349] = LAS_68a_3_ir
}

function svar_25(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[344]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[345]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[344]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[344]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[345]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[344]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[346] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[347] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[348] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[348] || !s[349] && s[347] === s[346]))
  const v18 = v8 || s[349] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[346])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[347])
  const v21 = s[329] ? -Infinity : SATS_31(s[0])
  s[390] = v21
  const v22 = s[329] ? Infinity : SATS_31(s[1])
  s[391] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[329] && v21 === v22
  s[393] = v25
  const v26 = v18 || s[329]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[392] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[394] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[329] || v36
  const v40 = Math.max(0, v35 ? -Infinity : v19 - v22)
  const v41 = Math.max(0, v34 || v37 ? Infinity : v20 - v21)
  const v42 = v41 >= Infinity
  const v43 = v42 ? -Infinity : quotient([v40, 5500], [10000], 'nærmeste', 1)
  const v44 = v42 ? Infinity : quotient([v41, 5500], [10000], 'nærmeste', 1)
  const v45 = v38 && !(v42 && (!v38 || !v39 && v40 === v41))
  const v46 = v39 || v42
  const v47 = v31 === Infinity
  const v48 = v43 === -Infinity
  const v49 = v30 === -Infinity
  const v50 = v44 === Infinity
  const v51 = v47 && v48 || v49 && v50
  const v52 = v49 || v48 ? -Infinity : v30 + v43
  const v53 = v47 || v50 ? Infinity : v31 + v44
  const v54 = s[0] <= 19529 /* 2023-06-21 */
  s[443] = v54
  const v55 = s[350] && v54
  const v56 = s[1] >= 19530 /* 2023-06-22 */
  s[445] = v56
  const v57 = v56 && s[16]
  const v58 = s[187] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[8] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[14] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[354] = LAS_68a_2
  const LAS_68a_2_hoej = s[14] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[352] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[15] && (s[14] || v58 || v59 || v60 || v61)
  s[356] = LAS_68a_2_er
  const LAS_68a_2_ir = s[15] && (s[14] || s[187] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[8] && v46) || !s[328]
  s[358] = LAS_68a_2_ir
}

function svar_26(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[351] === Infinity
  const v1 = -s[352] === -Infinity
  const v2 = s[353] === -Infinity
  const v3 = -s[354] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[353] - s[352]
  const v6 = v0 || v3 ? Infinity : s[351] - s[354]
  const v7 = s[355] && s[356] && !(v4 && (!s[355] || !s[357] && s[353] === s[351]) && (!s[356] || !s[358] && s[354] === s[352]))
  const v8 = s[357] || s[358] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[344]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[345]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[344]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[344]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[345]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[344]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[344]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[345]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[344]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[14] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[1092] = LAS_68a_1
  const LAS_68a_1_hoej = s[14] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[1093] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[15] && (s[14] || s[335] && v38 || s[8] && v38)
  s[1094] = LAS_68a_1_er
  const LAS_68a_1_ir = s[15] && (s[14] || s[335] && v39 || s[8] && v39) || !s[328]
  s[1095] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[9] ? -Infinity : s[359]
  s[364] = LAS_69j_2
  const LAS_69j_2_hoej = s[9] ? Infinity : s[360]
  s[365] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[136] && (s[9] || s[136] && s[361])
  s[366] = LAS_69j_2_er
  const LAS_69j_2_ir = s[136] && (s[9] || s[136] && s[362]) || !s[363]
  s[367] = LAS_69j_2_ir
}

function svar_27(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[136] && s[0] <= 16427 /* 2014-12-23 */
  s[418] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[364] > -Infinity && s[365] < Infinity
  const v6 = quotient([s[364], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[365], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[366] && !(!v5 && (!s[366] || !s[367] && s[364] === s[365]))
  const v11 = s[367] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[364], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[365], 2], [4], 'nærmeste', 1)
  const v16 = v5 ? Math.min(v14, v15) : -Infinity
  const v17 = v5 ? Math.max(v14, v15) : Infinity
  const v18 = v12 && v10
  const v19 = Math.min(0, v16)
  const v20 = v18 ? (v13 ? v16 : v19) : 0
  const v21 = Math.max(0, v17)
  const v22 = v18 ? (v13 ? v17 : v21) : 0
  const v23 = v4 && v10
  const v24 = v2 > 2500 && (v18 || !v13)
  const v25 = v23 ? (v24 ? Math.min(v8, v20) : v8) : v20
  const v26 = v23 ? (v24 ? Math.max(v9, v22) : v9) : v22
  const v27 = v3 && s[366]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[364], v25) : s[364]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[365], v26) : s[365]) : v26
  const v31 = s[121] && (v27 || v28)
  const v32 = s[123] && s[366]
  const v33 = v31 ? (v32 ? Math.min(s[364], v29) : v29) : s[364]
  const v34 = v31 ? (v32 ? Math.max(s[365], v30) : v30) : s[365]
  const v35 = s[123] && s[367]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[250]
  s[419] = v36
  const v37 = s[368] <= 0
  s[420] = v37
  const v38 = s[368] <= 2500
  s[811] = v38
  const v39 = s[369] && v10
  const v40 = v39 ? (s[370] ? v16 : v19) : 0
  const v41 = v39 ? (s[370] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[371] > 2500 && (v39 || !s[370])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[366]
  const v47 = s[371] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[364], v44) : s[364]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[365], v45) : s[365]) : v45
  const v50 = s[121] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[251] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[364], v48) : v48) : s[364]
  const LAS_69j_4 = s[9] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[437] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[365], v49) : v49) : s[365]
  const LAS_69j_4_hoej = s[9] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[435] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[136] && (s[9] || v51 || v36 || v52)
  s[439] = LAS_69j_4_er
  const LAS_69j_4_ir = s[136] && (s[9] || v0 && (s[121] && (v3 && s[367] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[251] && (s[121] && (v37 && s[367] || s[371] > 0 && (v38 && v11 || s[371] > 2500 && s[369] && v11)) || v35)) || !s[363]
  s[441] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[9] || s[372] || s[373]
  const v61 = s[9] || s[374]
  const LAS_69j_5_tid = s[136] && v60
  s[1104] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[136] && v61
  s[384] = LAS_69j_5_tid_nej
  const v64 = s[136] && s[9]
  const LAS_69j_5_tid_ir = v64 || !s[363]
  s[425] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[385] = v66
  const LAS_69j_10 = s[9] ? -Infinity : Math.min(s[375], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[387] = LAS_69j_10
  const LAS_69j_10_hoej = s[9] ? Infinity : Math.min(s[376], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[386] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[136] && (s[9] || s[136] && !(!s[377] && s[378] === s[379] && !s[380] && s[381] === s[382]))
  s[388] = LAS_69j_10_er
  const LAS_69j_10_ir = s[136] && (s[9] || s[136] && s[383]) || !s[363]
  s[389] = LAS_69j_10_ir
}

function svar_28(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[136] && s[0] <= 16435 /* 2014-12-31 */
  s[408] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[384]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[385]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[384]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[386] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[387] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[388] && !(v7 && v1 === v2 && (!s[388] || !s[389] && s[387] === s[386]))
  const v9 = s[389] || v7
  s[414] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[386])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[387])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[415] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[409] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[384]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[385]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[384]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[398] = v26
  const v27 = v9 || v25
  s[399] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[400] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[401] = v29
  const v30 = v29 === Infinity
  s[397] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[416] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[410] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[412] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[413] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */ && s[214]
  s[411] = v41
  const v42 = Math.min(s[390], v10)
  const v43 = Math.min(s[391], v11)
  const v44 = v9 || s[329]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[392]
  const v53 = v8 && !(v52 && v12 && s[393])
  const v54 = v9 || s[329] || v52
  const v55 = Math.max(0, s[392] ? -Infinity : v10 - s[391])
  const v56 = Math.max(0, v13 || s[394] ? Infinity : v11 - s[390])
  const v57 = v56 >= Infinity
  const v58 = v57 ? -Infinity : quotient([v55, 5500], [10000], 'nærmeste', 1)
  const v59 = v57 ? Infinity : quotient([v56, 5500], [10000], 'nærmeste', 1)
  const v60 = v53 && !(v57 && (!v53 || !v54 && v55 === v56))
  const v61 = v54 || v57
  const v62 = v49 === Infinity
  const v63 = v58 === -Infinity
  const v64 = v48 === -Infinity
  const v65 = v59 === Infinity
  const v66 = v62 && v63 || v64 && v65
  const v67 = v64 || v63 ? -Infinity : v48 + v58
  s[406] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[407] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[405] = v69
  const v70 = v51 || v61 || v66
  s[417] = v70
  const v71 = Math.min(s[390], v28)
  const v72 = Math.min(s[391], v29)
  const v73 = v27 || s[329]
  s[395] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[396] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[403] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[402] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[404] = v79
}

function svar_29(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[395] || !s[396]
  const v1 = s[397] && s[392]
  const v2 = s[398] && !(v1 && (!s[398] || !s[399] && s[400] === s[401]) && s[393])
  const v3 = s[399] || s[329] || v1
  const v4 = Math.max(0, s[392] ? -Infinity : s[400] - s[391])
  const v5 = Math.max(0, s[397] || s[394] ? Infinity : s[401] - s[390])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[402] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[403] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[403] + v7
  const v17 = v11 || v14 ? Infinity : s[402] + v8
  const v18 = s[404] && v9 && !(v15 && (!s[404] || !v0 && s[403] === s[402]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[405] ? (v18 ? Math.min(s[406], v16) : s[406]) : v16
  const v20 = s[405] ? (v18 ? Math.max(s[407], v17) : s[407]) : v17
  const v21 = s[408] && (s[409] || s[410])
  const v22 = s[411] && (s[405] || v18)
  const v23 = s[372] && s[405]
  const v24 = s[373] && s[405]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[406], v19) : v19) : s[406]
  const LAS_69j_9 = s[9] ? -Infinity : v21 ? (v26 ? Math.min(s[412], v27) : s[412]) : v27
  s[421] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[407], v20) : v20) : s[407]
  const LAS_69j_9_hoej = s[9] ? Infinity : v21 ? (v26 ? Math.max(s[413], v29) : s[413]) : v29
  s[422] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[136] && (s[9] || v21 || v22 || v23 || v24)
  s[423] = LAS_69j_9_er
  const LAS_69j_9_ir = s[136] && (s[9] || s[408] && (s[414] || s[414] || s[415] || s[399] || s[399] || s[416]) || s[411] && (s[417] || v0 || v10 || v15) || s[372] && s[417] || s[373] && s[417]) || !s[363]
  s[424] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[136] && (s[9] || s[136] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[427] = LAS_69j_7
  const LAS_69j_7_nej = s[136] && (s[9] || s[136] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[426] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[136] && (s[9] || s[418] || s[419] || s[251] && (s[123] || s[420]))
  s[430] = LAS_69j_8
  const LAS_69j_8_nej = s[136] && (s[9] || s[419] || s[251] && s[121] && s[371] > 0)
  s[429] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[136] && (s[9] || s[419]) || !s[363]
  s[428] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[136] && (s[9] || v39 || s[1] >= 19899 /* 2024-06-25 */)
  s[432] = LAS_69j_13
  const LAS_69j_13_nej = s[136] && (s[9] || s[136] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[433] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[136] && (s[9] || v39) || !s[363]
  s[431] = LAS_69j_13_ir
}

function svar_30(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[384]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[385]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[384]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[421] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[422] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[421]
  const v8 = v2 || v5 ? Infinity : v1 + s[422]
  const v9 = s[423] && !(v6 && v0 === v1 && (!s[423] || !s[424] && s[421] === s[422]))
  const v10 = s[424] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[384]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[385]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[384]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[425] && !(v11 === v12 && v11 === 0)
  const v15 = s[425] && v13 <= 0
  const v16 = s[426] ? 0 : v13
  const v17 = s[427] ? (s[426] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[427] ? v12 : 0
  const v19 = s[427] || s[426] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[384]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[385]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[384]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[428] && !(v29 === v30 && v29 === 0)
  const v33 = s[428] && v31 <= 0
  const v34 = s[429] ? 0 : v31
  const v35 = s[430] ? (s[429] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[430] ? v30 : 0
  const v37 = s[430] || s[429] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[384]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[385]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[384]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[431] && !(v47 === v48 && v47 === 0)
  const v51 = s[431] && v49 <= 0
  const v52 = s[432] ? 0 : v49
  const v53 = s[433] ? (s[432] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[433] ? v48 : 0
  const v55 = s[433] || s[432] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[9] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[438] = LAS_69j_5
  const LAS_69j_5_hoej = s[9] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[436] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[136] && (s[9] || s[136] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[440] = LAS_69j_5_er
  const LAS_69j_5_ir = s[136] && (s[9] || s[136] && (v46 || v50 || v60)) || !s[363]
  s[442] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[136] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[9] || s[10] || s[7] && f.harFrasagtYdelsen !== true)
  s[1101] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[9] || s[7] && f.harFrasagtYdelsen !== false)
  s[1102] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[9] || !s[363] || f.erIJobafklaring !== true
  s[1103] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[15] && s[434]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[448] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[447] = v71
  const LAS_69j_11 = s[15] && (s[14] || v69 || s[373] && v71 > 0)
  s[1106] = LAS_69j_11
  const LAS_69j_11_nej = s[15] && (s[14] || v69 || s[373] && v70 <= 0)
  s[1107] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[15] && (s[14] || v69) || !s[328]
  s[1108] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[136] && (s[9] || s[136] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[451] = LAS_69j_15
  const LAS_69j_15_nej = s[136] && (s[9] || s[136] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[452] = LAS_69j_15_nej
}

function svar_31(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[435] === Infinity
  const v1 = -s[436] === -Infinity
  const v2 = s[437] === -Infinity
  const v3 = -s[438] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[9] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[437] - s[436])
  s[1109] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[9] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[435] - s[438])
  s[1110] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[136] && (s[9] || s[136] && s[439] && s[440] && !(v4 && (!s[439] || !s[441] && s[437] === s[435]) && (!s[440] || !s[442] && s[438] === s[436])))
  s[1111] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[136] && (s[9] || s[136] && (s[441] || s[442] || v4)) || !s[363]
  s[1112] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[136] && s[443]
  const v10 = countDays(s[444], s[0], s[1]) >= 1
  const LAS_69k_5 = s[136] && (s[9] || v9 && v10 || s[445] && v10)
  s[1118] = LAS_69k_5
  const LAS_69k_5_nej = s[136] && (s[9] || v9 && countDays(s[446], s[1], s[0]) < 1 || s[445] && countDays(s[446], s[1], s[0]) < 1)
  s[1119] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[447]
  s[501] = v13
  const v14 = 35 - s[448]
  s[502] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[343] && v15 <= 0
  const v18 = s[449] ? 0 : v15
  const LAS_69k_6 = s[14] ? -Infinity : s[450] ? (s[449] || v17 ? Math.min(v15, v18) : v15) : v18
  s[1120] = LAS_69k_6
  const LAS_69k_6_hoej = s[14] ? Infinity : s[450] ? v16 : 0
  s[1121] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[15] && (s[14] || s[15] && (s[450] || s[449] || v17))
  s[1122] = LAS_69k_6_er
  const LAS_69k_6_ir = s[15] && (s[14] || s[15] && s[343] && !(v15 === v16 && v15 === 0)) || !s[328]
  s[1123] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[14] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[1126] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[14] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[1127] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[15] && (s[14] || s[15] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[15] && LAS_69k_6_senest_hoej >= s[0] || s[343]) && f.ferienErAftalt !== false)
  s[1124] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[15] && (s[14] || s[15] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[15] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[1125] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[136] && s[250]
  const v28 = s[451] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[425]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[452] || s[425]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[343]))
  const LAS_69k_1 = s[136] && (s[9] || v27 && v29 || s[251] && v29)
  s[1113] = LAS_69k_1
  const LAS_69k_1_nej = s[136] && (s[9] || v27 && v28 || s[251] && v28)
  s[1114] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[0] <= 18077 /* 2019-06-30 */
  s[645] = v32
  const v33 = s[136] && v32
  const v34 = s[1] >= 18078 /* 2019-07-01 */
  const v35 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v36 = f.afviser === 'anden_laegebehandling'
  const v37 = v34 && (f.afviser !== undefined && v35 || !(f.afviser !== undefined) || (f.afviser !== undefined && v36 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[646] = v37
  const v38 = v34 && (f.afviser !== undefined && !v35 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v36 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[647] = v38
  const v39 = f.afviser === 'ingenting'
  const v40 = s[136] && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined))
  const LAS_69k_2 = v40 && (s[9] || v33 || v37)
  s[1115] = LAS_69k_2
  const LAS_69k_2_nej = v40 && (s[9] || v33 || v38)
  s[1116] = LAS_69k_2_nej
  const LAS_69k_2_ir = v40 && (s[9] || v33) || !s[363] || f.afviser !== undefined && v39 || !(f.afviser !== undefined)
  s[1117] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v44 = f.bruddetSkete ?? FIRST_DAY
  s[460] = v44
  const v45 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[461] = v45
  const v46 = v44 <= 16251 /* 2014-06-30 */
  s[464] = v46
  const LAS_69l_3_er = v45 >= 16252 /* 2014-07-01 */
  s[465] = LAS_69l_3_er
  const v48 = LAS_69l_3_er && v44 <= 16616 /* 2015-06-30 */
  s[467] = v48
  const v49 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v50 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v51 = v45 >= 16617 /* 2015-07-01 */
  s[468] = v51
  const v52 = v51 && v44 <= 18257 /* 2019-12-27 */
  const v53 = v45 >= 18258 /* 2019-12-28 */ && v44 <= 18669 /* 2021-02-11 */
  const v54 = v45 >= 18670 /* 2021-02-12 */ && v44 <= 19722 /* 2023-12-31 */
  const v55 = v45 >= 19723 /* 2024-01-01 */ && v44 <= 19898 /* 2024-06-24 */
  const v56 = v45 >= 19899 /* 2024-06-25 */
  const LAS_69l_1 = LAS_69l_3_er && (v46 || v48 && v50 || v52 && v50 || v53 || v54 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false || v55 && v50 || v56 && v50)
  s[454] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v46 || v48 && v49 || v52 && v49 || v53 || v54 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true) || v55 && v49 || v56 && v49)
  s[453] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v46 || v53) || v44 < 16252 /* 2014-07-01 */
  s[455] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v46 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v44), 4), -1)
  s[1128] = LAS_69l_3
  const LAS_69l_3_hoej = v46 ? NEVER : shiftDays(shiftMonths(monthStart(v45), 4), -1)
  s[1129] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v46 || v44 < 16252 /* 2014-07-01 */
  s[885] = LAS_69l_3_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v63 = from(ALL_DAYS, v45)
  const v64 = from(ALL_DAYS, v44)
  const v65 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v66 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v67 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v65) : v65) : s[0]
  const v68 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v66) : v66) : s[1]
  const LAS_69n_1 = v46 ? -Infinity : Math.min(Math.max(1, countDays(v63, v45, v67)), Math.max(1, countDays(onWeekdays(v63, 62), v45, v67)))
  s[457] = LAS_69n_1
  const LAS_69n_1_hoej = v46 ? Infinity : Math.max(1, countDays(v64, v44, v68), 1, countDays(onWeekdays(v64, 62), v44, v68))
  s[458] = LAS_69n_1_hoej
  const v71 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v72 = f.brudPaaPligten === 'bookede_ikke'
  const v73 = f.brudPaaPligten !== undefined && v71 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v72 || !(f.brudPaaPligten !== undefined)) && v45 >= 18262 /* 2020-01-01 */
  s[466] = v73
  const v74 = (f.brudPaaPligten !== undefined && !v71 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v72 || !(f.brudPaaPligten !== undefined) || v44 < 18262 /* 2020-01-01 */)
  s[469] = v74
  const LAS_69n_1_er = LAS_69l_3_er && v73
  s[456] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && v46 || v44 < 16252 /* 2014-07-01 */ || v74
  s[459] = LAS_69n_1_ir
}

function svar_32(f, s) {
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v0 = s[453] || f.rimeligGrundTilBrud !== false
  const v1 = s[454] || s[455]
  const v2 = v1 && f.rimeligGrundTilBrud !== true
  const v3 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v4 = f.brudPaaPligten !== undefined && v3 || !(f.brudPaaPligten !== undefined)
  const v5 = f.brudPaaPligten !== undefined && !v3 || !(f.brudPaaPligten !== undefined)
  const v6 = f.dageUdeblevet ?? 0
  const v7 = f.dageUdeblevet ?? 3660
  const v8 = v5 && s[456]
  const v9 = v4 || v8
  const v10 = v4 ? (v8 ? Math.min(v6, s[457]) : v6) : s[457]
  const v11 = v4 ? (v8 ? Math.max(v7, s[458]) : v7) : s[458]
  const v12 = v5 && s[459]
  const v13 = s[460] <= 18261 /* 2019-12-31 */ || s[461] >= 20819 /* 2027-01-01 */
  const v14 = v13 ? -Infinity : SATS_32(s[460])
  const v15 = v13 ? Infinity : SATS_32(s[461])
  const v16 = v13 ? -Infinity : SATS_33(s[460])
  const v17 = v13 ? Infinity : SATS_33(s[461])
  const v18 = v13 ? -Infinity : SATS_34(s[460])
  const v19 = v13 ? Infinity : SATS_34(s[461])
  const v20 = s[462] ? (s[463] ? Math.min(v16, v18) : v16) : v18
  const v21 = s[462] ? (s[463] ? Math.max(v17, v19) : v17) : v19
  const v22 = s[255] ? (s[254] ? Math.min(v14, v20) : v14) : v20
  const v23 = s[255] ? (s[254] ? Math.max(v15, v21) : v15) : v21
  const v24 = s[255] && v13 || s[254] && (s[462] && v13 || s[463] && v13)
  const v25 = v10 > -Infinity && v11 < Infinity && v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v10, v22], [1], 'nærmeste', 1)
  const v27 = quotient([v10, v23], [1], 'nærmeste', 1)
  const v28 = quotient([v11, v22], [1], 'nærmeste', 1)
  const v29 = quotient([v11, v23], [1], 'nærmeste', 1)
  const v30 = v25 ? Math.min(v29, v28, v26, v27) : -Infinity
  const v31 = v25 ? Math.max(v29, v28, v26, v27) : Infinity
  const v32 = v2 && v9 && !(!v25 && (!v9 || !v12 && v10 === v11) && !v24 && v22 === v23)
  const v33 = v32 || v0
  const v34 = v2 && (v12 || v24 || !v25)
  const LAS_69m_2 = s[464] ? -Infinity : v32 ? (v0 ? Math.min(0, v30) : v30) : 0
  s[1131] = LAS_69m_2
  const LAS_69m_2_hoej = s[464] ? Infinity : v32 ? (v0 ? Math.max(0, v31) : v31) : 0
  s[1132] = LAS_69m_2_hoej
  const v37 = s[465] && (v4 || s[466])
  const LAS_69m_2_er = v37 && (s[464] || s[467] && v33 || s[468] && v33)
  s[1133] = LAS_69m_2_er
  const LAS_69m_2_ir = v37 && (s[464] || s[467] && v34 || s[468] && v34) || s[460] < 16252 /* 2014-07-01 */ || v5 && s[469]
  s[1134] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v40 = s[453] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v41 = v1 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v42 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v43 = s[465] && (f.brudPaaPligten !== undefined && v42 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v43 && (s[464] || s[467] && v41 || s[468] && v41)
  s[1135] = LAS_69o_1
  const LAS_69o_1_nej = v43 && (s[464] || s[467] && v40 || s[468] && v40)
  s[1136] = LAS_69o_1_nej
  const LAS_69o_1_ir = v43 && s[464] || s[460] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v42 || !(f.brudPaaPligten !== undefined)
  s[1137] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v47 = s[461] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[464] ? -Infinity : v47 ? -Infinity : s[462] ? 25500 : 164400
  s[1138] = LAS_69o_2
  const LAS_69o_2_hoej = s[464] ? Infinity : v47 ? Infinity : s[463] ? 164400 : 25500
  s[1139] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[465] && (LAS_69o_1 || LAS_69o_1_ir)
  s[1140] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[464] || v47) || s[460] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[1141] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v52 = s[453] || f.ydelsenBoerOphoere !== true
  const v53 = v1 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[465] && (s[464] || s[467] && v53 || s[468] && v53)
  s[1142] = LAS_69p_1
  const LAS_69p_1_nej = s[465] && (s[464] || s[467] && v52 || s[468] && v52)
  s[1143] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v56 = f.forseelserPaaFemAar ?? 0
  const v57 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[464] ? -Infinity : f.modBedreVidende !== true ? 0 : v56 <= 1 ? (v56 <= 0 ? 0 : 21) : 140
  s[1145] = LAS_69q_1
  const LAS_69q_1_hoej = s[464] ? Infinity : f.modBedreVidende !== false ? (v57 <= 1 ? (v57 <= 0 ? 0 : 21) : 140) : 0
  s[1146] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v60 = f.loenUnderSygdomPrUge ?? 0
  s[841] = v60
  const v61 = f.loenUnderSygdomPrUge ?? 1000000000
  s[840] = v61
  const LAS_69t_2 = s[9] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(f.timerMedLoenUnderSygdom ?? 0, 3700) / 100), v60) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[1147] = LAS_69t_2
  const LAS_69t_2_hoej = s[9] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(f.timerMedLoenUnderSygdom ?? 16800, 3700) / 100), v61) - (f.sygedagpengerefusionPrUge ?? 0))
  s[1148] = LAS_69t_2_hoej
}

function svar_33(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[470] && s[471]
  const v1 = s[350] && s[0] <= 19357 /* 2022-12-31 */
  const v2 = s[1] >= 19358 /* 2023-01-01 */ && s[472]
  const v3 = s[473] && s[155]
  const v4 = s[156] && s[0] <= 20453 /* 2025-12-31 */
  const v5 = s[1] >= 20454 /* 2026-01-01 */ && s[0] <= 20818 /* 2026-12-31 */
  const v6 = s[314] && s[0] <= 21183 /* 2027-12-31 */
  const v7 = s[1] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v8 = s[0] <= 21914 /* 2029-12-31 */
  s[517] = v8
  const v9 = s[1] >= 21550 /* 2029-01-01 */ && v8
  const v10 = s[1] >= 21915 /* 2030-01-01 */
  s[518] = v10
  const v11 = v9 || v10
  const v12 = v7 || v11
  const v13 = v6 || v12
  const v14 = v5 || v13
  const v15 = v4 || v14
  const v16 = v3 || v15
  const v17 = v2 || v16
  const v18 = v1 || v17
  const v19 = v0 || v18
  const LAS_69x_3 = s[9] ? -Infinity : s[10] ? 0 : s[474] ? 30 : v0 ? 60 : v1 ? 90 : v2 ? 120 : v3 ? 150 : v4 ? 180 : v5 ? 210 : v6 ? 240 : v7 ? 270 : v9 ? 300 : 330
  s[1150] = LAS_69x_3
  const LAS_69x_3_hoej = s[9] ? Infinity : s[474] || v19 ? (v19 ? (v18 ? (v17 ? (v16 ? (v15 ? (v14 ? (v13 ? (v12 ? (v11 ? (v10 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[1151] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v22 = s[475] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v23 = s[476] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v24 = s[210] && s[0] <= 17246 /* 2017-03-21 */
  s[512] = v24
  const v25 = s[1] >= 17247 /* 2017-03-22 */
  s[509] = v25
  const v26 = v25 && s[5]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[6] || s[211] && v23 || v24 && v23 || v26 && v23 || s[17] && v23 || s[8] && v23)
  s[495] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[6] || s[211] && v22 || v24 && v22 || v26 && v22 || s[17] && v22 || s[8] && v22)
  s[493] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v29 = s[210] && s[0] <= 15394 /* 2012-02-24 */
  s[504] = v29
  const v30 = s[1] >= 15395 /* 2012-02-25 */ && s[477]
  s[503] = v30
  const v31 = s[6] || v30
  s[508] = v31
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[6] || s[211] && f.saerligeForholdForLoen !== false || v29 && f.saerligeForholdForLoen !== false || v30 || s[478] && s[5] || s[17] || s[8])
  s[1152] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[6] || s[211] && f.saerligeForholdForLoen !== true || v29 && f.saerligeForholdForLoen !== true || v30)
  s[1153] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && v31 || f.revalideringErBevilget !== true
  s[1154] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v35 = s[210] && s[0] <= 15070 /* 2011-04-06 */
  s[491] = v35
  const v36 = s[1] >= 15071 /* 2011-04-07 */ && s[0] <= 15393 /* 2012-02-23 */
  s[492] = v36
  const v37 = s[1] >= 15394 /* 2012-02-24 */ && s[5]
  s[496] = v37
  const v38 = s[479] <= 14974 /* 2010-12-31 */ || s[480] >= 20819 /* 2027-01-01 */
  const v39 = (v38 ? Infinity : SATS_35(s[480])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v40 = s[234] || f.forsoergerEgetBarnIHjemmet !== false
  const v41 = s[0] < s[235] && f.forsoergerEgetBarnIHjemmet !== true
  const LAS_71_4 = v41 && (s[6] || s[211] || v35 || v36 || v37 && (v38 ? -Infinity : SATS_35(s[479])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[17] && (v38 ? -Infinity : SATS_35(s[479])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[8] && (v38 ? -Infinity : SATS_35(s[479])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[484] = LAS_71_4
  const LAS_71_4_nej = v41 && (s[6] || s[211] || v35 || v36 || v37 && v39 || s[17] && v39 || s[8] && v39)
  s[485] = LAS_71_4_nej
  const LAS_71_4_ir = v41 && (s[6] || s[211] || v35 || v36 || v37 && v38 || s[17] && v38 || s[8] && v38) || v40
  s[486] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v45 = s[0] <= 14974 /* 2010-12-31 */ || s[314]
  s[483] = v45
  const v46 = v45 ? -Infinity : SATS_36(s[0])
  const v47 = v45 ? Infinity : SATS_36(s[1])
  const v48 = v45 ? -Infinity : SATS_37(s[0])
  const v49 = v45 ? Infinity : SATS_37(s[1])
  const v50 = v45 ? -Infinity : SATS_38(s[0])
  const v51 = v45 ? Infinity : SATS_38(s[1])
  const v52 = v45 ? -Infinity : SATS_39(s[0])
  const v53 = v45 ? Infinity : SATS_39(s[1])
  const v54 = v45 ? -Infinity : SATS_40(s[0])
  const v55 = v45 ? Infinity : SATS_40(s[1])
  const v56 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(v52, v54) : v52) : v54
  const v57 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(v53, v55) : v53) : v55
  const v58 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v50, v56) : v50) : v56
  const v59 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v51, v57) : v51) : v57
  const v60 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v48, v58) : v48) : v58
  const v61 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v49, v59) : v49) : v59
  const v62 = s[481] && v45 || s[482] && (f.gravidEfter12Uge !== false && v45 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v45 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v45 || f.psykiskLidelseNaevntILoven !== true && v45)))
  const LAS_71_2_ung = s[6] ? -Infinity : s[211] ? -Infinity : v35 ? -Infinity : v36 ? -Infinity : s[481] ? (s[482] ? Math.min(v46, v60) : v46) : v60
  s[1163] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[6] ? Infinity : s[211] ? Infinity : v35 ? Infinity : v36 ? Infinity : s[481] ? (s[482] ? Math.max(v47, v61) : v47) : v61
  s[1164] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = !s[245] && (s[6] || s[211] || v35 || v36 || v37 && v62 || s[17] && v62 || s[8] && v62) || s[246]
  s[1165] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v66 = !s[245] || s[246]
  const v67 = v45 ? -Infinity : SATS_41(s[0])
  const v68 = v45 ? Infinity : SATS_41(s[1])
  const v69 = v45 ? -Infinity : SATS_42(s[0])
  const v70 = v45 ? Infinity : SATS_42(s[1])
  const v71 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v67, v69) : v67) : v69
  const v72 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v68, v70) : v68) : v70
  const v73 = !s[245] && LAS_71_2_ung_ir || s[246] && (f.forsoergelsespligtUdenForHjemmet !== false && v45 || f.forsoergelsespligtUdenForHjemmet !== true && v45)
  const LAS_71_2 = s[6] ? -Infinity : s[211] ? -Infinity : v35 ? -Infinity : v36 ? -Infinity : s[245] ? v71 : s[246] ? Math.min(LAS_71_2_ung, v71) : LAS_71_2_ung
  s[488] = LAS_71_2
  const LAS_71_2_hoej = s[6] ? Infinity : s[211] ? Infinity : v35 ? Infinity : v36 ? Infinity : s[245] ? v72 : s[246] ? Math.max(LAS_71_2_ung_hoej, v72) : LAS_71_2_ung_hoej
  s[489] = LAS_71_2_hoej
  const LAS_71_2_er = v41 && (s[6] || s[211] || v35 || v36 || v37 && v66 || s[17] && v66 || s[8] && v66)
  s[487] = LAS_71_2_er
  const LAS_71_2_ir = v41 && (s[6] || s[211] || v35 || v36 || v37 && v73 || s[17] && v73 || s[8] && v73) || v40
  s[490] = LAS_71_2_ir
}

function svar_34(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[483] ? -Infinity : SATS_43(s[0])
  const v1 = s[483] ? Infinity : SATS_43(s[1])
  const v2 = f.forsoergerEgetBarnIHjemmet !== false || s[484]
  const v3 = f.forsoergerEgetBarnIHjemmet !== true && (s[485] || s[486])
  const v4 = s[483] ? -Infinity : SATS_44(s[0])
  const v5 = s[483] ? Infinity : SATS_44(s[1])
  const v6 = v3 && s[487]
  const v7 = v2 ? (v6 ? Math.min(v4, s[488]) : v4) : s[488]
  const v8 = v2 ? (v6 ? Math.max(v5, s[489]) : v5) : s[489]
  const v9 = s[0] < s[235] && (v2 || v6)
  const v10 = s[234] || v9
  const v11 = s[234] && s[483] || s[0] < s[235] && (v2 && s[483] || v3 && s[490])
  const LAS_71_1 = s[6] ? -Infinity : s[211] ? -Infinity : s[491] ? -Infinity : s[492] ? -Infinity : s[234] ? (v9 ? Math.min(v0, v7) : v0) : v7
  s[1159] = LAS_71_1
  const LAS_71_1_hoej = s[6] ? Infinity : s[211] ? Infinity : s[491] ? Infinity : s[492] ? Infinity : s[234] ? (v9 ? Math.max(v1, v8) : v1) : v8
  s[1160] = LAS_71_1_hoej
  const v14 = s[493] || s[494]
  const LAS_71_1_er = s[495] && (s[6] || s[211] || s[491] || s[492] || s[496] && v10 || s[17] && v10 || s[8] && v10)
  s[1161] = LAS_71_1_er
  const LAS_71_1_ir = s[495] && (s[6] || s[211] || s[491] || s[492] || s[496] && v11 || s[17] && v11 || s[8] && v11) || v14
  s[1162] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[6] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[1155] = LAS_70_4
  const LAS_70_4_hoej = s[6] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[1156] = LAS_70_4_hoej
  const LAS_70_4_er = s[495] && (s[6] || s[211] && LAS_71_1_er || s[213] && LAS_71_1_er || s[17] && LAS_71_1_er || s[8] && LAS_71_1_er)
  s[1157] = LAS_70_4_er
  const LAS_70_4_ir = s[495] && (s[6] || s[211] && LAS_71_1_ir || s[213] && LAS_71_1_ir || s[17] && LAS_71_1_ir || s[8] && LAS_71_1_ir) || v14
  s[1158] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v21 = s[483] ? -Infinity : SATS_45(s[0])
  const v22 = s[483] ? Infinity : SATS_45(s[1])
  const v23 = v22 === Infinity
  const v24 = -LAS_71_1_hoej === -Infinity
  const v25 = v21 === -Infinity
  const v26 = -LAS_71_1 === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = LAS_71_1_er && !(v27 && !s[483] && v21 === v22 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v29 = s[483] || LAS_71_1_ir || v27
  const LAS_71_3 = s[6] ? -Infinity : s[211] ? -Infinity : s[491] ? -Infinity : s[492] ? -Infinity : Math.max(0, Math.min(s[497], v25 || v24 ? -Infinity : v21 - LAS_71_1_hoej))
  s[1166] = LAS_71_3
  const LAS_71_3_hoej = s[6] ? Infinity : s[211] ? Infinity : s[491] ? Infinity : s[492] ? Infinity : Math.max(0, Math.min(s[498], v23 || v26 ? Infinity : v22 - LAS_71_1))
  s[1167] = LAS_71_3_hoej
  const v32 = (s[495] || s[494]) && !s[245] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v32 && (s[6] || s[211] || s[491] || s[492] || s[496] && v28 || s[17] && v28 || s[8] && v28)
  s[1168] = LAS_71_3_er
  const LAS_71_3_ir = v32 && (s[6] || s[211] || s[491] || s[492] || s[496] && v29 || s[17] && v29 || s[8] && v29) || s[493] || s[246] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[1169] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[499] && (s[6] || s[211] || s[213] || s[17] || s[8])
  s[1170] = LAS_71_6
  const LAS_71_6_ir = s[6] || s[500] || s[6]
  s[1171] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v37 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v38 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[6] || s[211] && v37 || s[213] && v37 || s[17] && v37 || s[8] && v37)
  s[1172] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[6] || s[211] && v38 || s[213] && v38 || s[17] && v38 || s[8] && v38)
  s[1173] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v41 = s[478] && s[0] <= 16882 /* 2016-03-22 */
  const v42 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v43 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v44 = v43 ? Math.max(0, s[501]) : 0
  const v45 = v42 ? Math.max(0, s[502]) : 0
  const v46 = s[1] >= 16883 /* 2016-03-23 */ && s[434]
  const v47 = v46 || s[373] && s[5] || s[11]
  const v48 = v46 ? -Infinity : v43 ? Math.max(0, 28 - s[447]) : 0
  const v49 = s[503] || v41 || v47
  const v50 = s[503] ? -Infinity : v41 ? (v47 ? Math.min(v44, v48) : v44) : v48
  const v51 = s[504] || v49
  const v52 = s[504] ? (v49 ? Math.min(0, v50) : 0) : v50
  const LAS_73c_1 = s[6] ? -Infinity : s[211] ? (v51 ? Math.min(0, v52) : 0) : v52
  s[1174] = LAS_73c_1
  const v54 = v46 ? Infinity : v42 ? Math.max(0, 28 - s[448]) : 0
  const LAS_73c_1_hoej = s[6] ? Infinity : v51 ? (v49 ? (s[503] ? Infinity : v41 ? (v47 ? Math.max(v45, v54) : v45) : v54) : 0) : 0
  s[1175] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[6] || s[503] || v46) || f.revalideringErBevilget !== true
  s[1176] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v57 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v58 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v59 = v58 <= 1200000
  const v60 = v57 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[6] || s[211] && !v59 || s[213] && !v59 || s[17] && !v59 || s[8] && !v59)
  s[1177] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[6] || s[211] && v60 || s[213] && v60 || s[17] && v60 || s[8] && v60)
  s[1178] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[6] ? -Infinity : Math.min(Math.max(0, v57 - 1200000), v60 ? 0 : v57)
  s[1179] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[6] ? Infinity : Math.max(0, v58 - 1200000, v59 ? 0 : v58)
  s[1180] = LAS_73f_1_beloeb_hoej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const LAS_86_7 = s[26] ? FIRST_DAY : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? FIRST_DAY, 3), -1)), 1)
  s[506] = LAS_86_7
  const LAS_86_7_hoej = s[26] ? NEVER : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? 84005 /* 2199-12-31 */, 3), -1)), 1)
  s[505] = LAS_86_7_hoej
}

function svar_35(f, s) {
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v0 = s[27] && s[0] < s[505]
  const v1 = s[27] && s[1] >= s[506]
  const v2 = s[239] ? -Infinity : 45000
  const v3 = s[239] ? Infinity : 45000
  const v4 = Math.min(3, f.boernTilFritidstillaeg ?? 0)
  const v5 = Math.min(3, f.boernTilFritidstillaeg ?? 30)
  const v6 = v2 > -Infinity && v3 < Infinity
  const v7 = quotient([v2, v4], [1], 'nærmeste', 1)
  const v8 = quotient([v2, v5], [1], 'nærmeste', 1)
  const v9 = quotient([v3, v4], [1], 'nærmeste', 1)
  const v10 = quotient([v3, v5], [1], 'nærmeste', 1)
  const v11 = v6 ? Math.min(v10, v9, v7, v8) : -Infinity
  const v12 = v6 ? Math.max(v10, v9, v7, v8) : Infinity
  const v13 = !v6 && !s[239] && v2 === v3 && v4 === v5
  const v14 = s[239] || !v6
  const v15 = v11 > -Infinity && v12 < Infinity
  const v16 = quotient([v11], [4], 'nærmeste', 1)
  const v17 = quotient([v12], [4], 'nærmeste', 1)
  const v18 = v15 ? Math.min(v16, v17) : -Infinity
  const v19 = v15 ? Math.max(v16, v17) : Infinity
  const v20 = f.retTilEkstraBoernetilskud !== false && !v13 && !(!v15 && (v13 || !v14 && v11 === v12))
  const v21 = f.retTilEkstraBoernetilskud !== true && !v13
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(v11, v18) : v18) : v11
  const v24 = v20 ? (v21 ? Math.max(v12, v19) : v19) : v12
  const v25 = f.retTilEkstraBoernetilskud !== false && (v14 || !v15) || f.retTilEkstraBoernetilskud !== true && v14
  const v26 = Math.max(0, v23)
  const v27 = Math.min(0, v24)
  const v28 = v1 && v22
  const v29 = s[507] && v22 && v27 >= v26
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v23, v26) : v23) : v26
  const v32 = v28 ? (v29 ? Math.max(v24, v27) : v24) : v27
  const LAS_86_2 = s[26] ? -Infinity : v0 ? (v30 ? Math.min(0, v31) : 0) : v31
  s[1181] = LAS_86_2
  const LAS_86_2_hoej = s[26] ? Infinity : v0 ? (v30 ? Math.max(0, v32) : 0) : v32
  s[1182] = LAS_86_2_hoej
  const LAS_86_2_er = s[27] && (s[26] || s[27] && (v0 || v28 || v29))
  s[1183] = LAS_86_2_er
  const LAS_86_2_ir = s[27] && (s[26] || s[27] && (v1 && v25 || s[507] && !((!v22 || !v25 && v23 === v24) && v22 && v23 === 0))) || s[0] < 20270 /* 2025-07-01 */
  s[1184] = LAS_86_2_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid !== false && (s[6] || s[503] || s[478])
  s[1190] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid !== false && (s[6] || s[211] || s[504] || s[503])
  s[1191] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid !== false && s[508] || f.fikSUForSammeTid !== true
  s[1192] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v40 = s[509] && s[510]
  const LAS_91_1_dom = f.doemtForHandlingILovensListe !== false && (s[6] || v40 || s[511])
  s[1187] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe !== false && (s[6] || s[211] || s[512] || v40)
  s[1188] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe !== false && (s[6] || v40) || f.doemtForHandlingILovensListe !== true
  s[1189] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const v44 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false || LAS_91_1_su || f.sanktionIDagpenge !== false || LAS_91_1_dom
  const v45 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge !== true && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  const LAS_91_1 = s[6] || s[211] && v44 || s[210] && v44
  s[1185] = LAS_91_1
  const LAS_91_1_nej = s[6] || s[211] && v45 || s[210] && v45
  s[1186] = LAS_91_1_nej
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v48 = f.tilbagebetalingAfgjortDen ?? FIRST_DAY
  const v49 = f.tilbagebetalingAfgjortDen ?? 84005 /* 2199-12-31 */
  const LAS_91_6_ir = v48 <= 13331 /* 2006-07-02 */
  s[1195] = LAS_91_6_ir
  const v51 = v49 >= 18262 /* 2020-01-01 */ && v48 <= 19357 /* 2022-12-31 */
  const v52 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false
  const v53 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true
  const v54 = (f.sammenhaengendeDageIUdlandet ?? 0) <= 14
  const v55 = f.tilbagebetalingskravet ?? 0
  const v56 = f.tilbagebetalingskravet ?? 10000000000
  const v57 = v49 >= 19358 /* 2023-01-01 */
  const LAS_91_6 = LAS_91_6_ir || v51 && v52 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v56 > 3000000) || v57 && v52 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v56 > 2150000)
  s[1193] = LAS_91_6
  const LAS_91_6_nej = LAS_91_6_ir || v49 >= 13332 /* 2006-07-03 */ && v48 <= 13858 /* 2007-12-11 */ || v49 >= 13859 /* 2007-12-12 */ && v48 <= 18261 /* 2019-12-31 */ || v51 && (v53 || v54 && v55 <= 3000000) || v57 && (v53 || v54 && v55 <= 2150000)
  s[1194] = LAS_91_6_nej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const v60 = s[1] >= 13860 /* 2007-12-13 */ && s[513]
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig !== false && (s[6] || s[211] || s[210] && s[0] <= 13859 /* 2007-12-12 */ || v60)
  s[1198] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig !== false && (s[6] || v60 || s[514])
  s[1199] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig !== false && (s[6] || v60) || f.selvforskyldtLedig !== true
  s[1200] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v64 = f.hjaelpenYdesUnderTilbud !== false || f.oplystOmTilbagebetalingspligt !== true || (f.brugteMidlerUndtagetFraForsoergelse !== false || f.uforsvarligOekonomi !== true) && f.gavIkkeOplysningerTilAndreMyndigheder !== true && f.indblandetIArbejdsstrid !== true && f.kanSnartBetaleTilbage !== true && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  const v65 = f.hjaelpenYdesUnderTilbud !== true && f.oplystOmTilbagebetalingspligt !== false && (f.brugteMidlerUndtagetFraForsoergelse !== true && f.uforsvarligOekonomi !== false || f.gavIkkeOplysningerTilAndreMyndigheder !== false || f.indblandetIArbejdsstrid !== false || f.kanSnartBetaleTilbage !== false || LAS_93_1_selvforskyldt)
  const LAS_93_1 = s[6] || s[211] && v65 || s[210] && v65
  s[1196] = LAS_93_1
  const LAS_93_1_nej = s[6] || s[211] && v64 || s[210] && v64
  s[1197] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-3)
  const v68 = f.senereErstatningForSammeTid !== true || f.hjaelpenYdesUnderTilbud !== false || f.erstatningForTabAfErhvervsevne !== false
  const v69 = f.senereErstatningForSammeTid !== false && f.hjaelpenYdesUnderTilbud !== true && f.erstatningForTabAfErhvervsevne !== true
  const LAS_94_1 = s[6] || s[211] && v69 || s[210] && v69
  s[1201] = LAS_94_1
  const LAS_94_1_nej = s[6] || s[211] && v68 || s[210] && v68
  s[1202] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v72 = s[2] && s[0] <= 14774 /* 2010-06-14 */
  const v73 = s[1] >= 14775 /* 2010-06-15 */ && s[515]
  const v74 = s[516] && s[16]
  s[520] = v74
  const v75 = s[8] && s[517]
  const LOB_4_1 = s[6] || v72 && f.jobcenterUdfoererIndsatsen !== false || v73 && f.jobcenterUdfoererIndsatsen !== false || v74 && f.jobcenterUdfoererIndsatsen !== false || v75 && f.indsatsenErIÉtUdvalg !== false || s[518]
  s[1203] = LOB_4_1
  const LOB_4_1_nej = s[6] || v72 && f.jobcenterUdfoererIndsatsen !== true || v73 && f.jobcenterUdfoererIndsatsen !== true || v74 && f.jobcenterUdfoererIndsatsen !== true || v75 && f.indsatsenErIÉtUdvalg !== true
  s[1204] = LOB_4_1_nej
}

function svar_36(f, s) {
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v0 = f.afgoerelsenGaelder === 'foertidspension'
  const v1 = f.afgoerelsenGaelder !== undefined && v0 || !(f.afgoerelsenGaelder !== undefined)
  const v2 = f.afgoerelsenGaelder !== undefined && !v0 || !(f.afgoerelsenGaelder !== undefined)
  const v3 = s[1] >= 16953 /* 2016-06-01 */ && s[5]
  const v4 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v5 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v1 && (s[6] || v3 && v4 || s[519] && v4)
  s[1215] = LSP_18_2
  const LSP_18_2_nej = v1 && (s[6] || s[177] || s[15] && s[0] <= 16952 /* 2016-05-31 */ || v3 && v5 || s[519] && v5 || s[174])
  s[1216] = LSP_18_2_nej
  const LSP_18_2_ir = v1 && s[6] || v2
  s[1217] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v9 = s[15] && s[515]
  const v10 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v11 = v2 || LSP_18_2
  const v12 = v1 && (LSP_18_2_nej || LSP_18_2_ir)
  const v13 = f.afgoerelsenGaelder !== undefined && v10 || !(f.afgoerelsenGaelder !== undefined) || v12
  const v14 = (f.afgoerelsenGaelder !== undefined && !v10 || !(f.afgoerelsenGaelder !== undefined)) && v11
  const v15 = s[8] && s[173]
  s[543] = v15
  const v16 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v17 = s[174] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v17 || !(v17 && !(!s[182] || f.sagenErForelagtTeamet !== true)) && (s[6] || v9 && v13 || s[520] && v13 || v15 && (f.afgoerelsenGaelder !== undefined && v16 || !(f.afgoerelsenGaelder !== undefined) || v12))
  s[1205] = LOB_9_1
  const LOB_9_1_nej = v17 || !(v17 && !(!s[182] || f.sagenErForelagtTeamet !== true)) && (s[6] || s[177] || v9 && v14 || s[520] && v14 || v15 && (f.afgoerelsenGaelder !== undefined && !v16 || !(f.afgoerelsenGaelder !== undefined)) && v11 || s[174])
  s[1206] = LOB_9_1_nej
  const LOB_9_1_ir = v17 || !(v17 && !(!s[182] || f.sagenErForelagtTeamet !== true)) && s[6]
  s[1207] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v21 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v22 = f.forvaltningsomraade === 'undervisning'
  const v23 = f.forvaltningsomraade !== undefined && v21 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v22 || !(f.forvaltningsomraade !== undefined)) && (s[216] || f.behovForUndervisningsomraadet !== false)
  const v24 = (f.forvaltningsomraade !== undefined && !v21 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v22 || !(f.forvaltningsomraade !== undefined) || s[217] && f.behovForUndervisningsomraadet !== true)
  const v25 = s[516] && s[155]
  s[544] = v25
  const v26 = s[156] && s[173]
  const v27 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[6] || v9 && v23 || v25 && v23 || v26 && (f.forvaltningsomraade !== undefined && v27 || !(f.forvaltningsomraade !== undefined))
  s[1208] = LOB_10_1
  const LOB_10_1_nej = s[6] || s[177] || v9 && v24 || v25 && v24 || v26 && (f.forvaltningsomraade !== undefined && !v27 || !(f.forvaltningsomraade !== undefined)) || s[174]
  s[1209] = LOB_10_1_nej
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[26] ? FIRST_DAY : 20300 /* 2025-07-31 */
  s[1210] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[26] ? NEVER : 20300 /* 2025-07-31 */
  s[1211] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[27] && f.modtogHjaelp30Juni2025 !== false
  s[1212] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = LOV1655_udbetaling_er && s[26] || s[0] < 20270 /* 2025-07-01 */ || f.modtogHjaelp30Juni2025 !== true
  s[1213] = LOV1655_udbetaling_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v34 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[6] || s[335] && (f.afgoerelsenGaelder !== undefined && v34 || !(f.afgoerelsenGaelder !== undefined)) || v15 && s[521]
  s[1218] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[6] || s[177] || s[335] && f.afgoerelsenGaelder !== undefined && !v34 || v15 && s[522] || s[174]
  s[1219] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v37 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v38 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v39 = v37 <= 16251 /* 2014-06-30 */
  const v40 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v41 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v42 = Math.max(s[152], shiftMonths(v37, -3))
  const v43 = Math.max(s[158], shiftMonths(v38, -3))
  const REFUSIONSBEK_2 = v39 ? FIRST_DAY : v40 ? (v41 ? Math.min(s[152], v42) : s[152]) : v42
  s[1220] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v39 ? NEVER : v40 ? (v41 ? Math.max(s[158], v43) : s[158]) : v43
  s[1221] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v38 >= 16252 /* 2014-07-01 */ && s[157]
  s[1222] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v39 || v37 < 16252 /* 2014-07-01 */ || s[152] < 16252 /* 2014-07-01 */
  s[1223] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v48 = s[109] || s[121] || s[122] || f.arbejdsskade !== false || s[523]
  const v49 = s[108] && s[123] && s[124] && f.arbejdsskade !== true && s[524]
  const SDL_2_1 = s[102] || s[107] && v48 || s[116] && v48
  s[1227] = SDL_2_1
  const SDL_2_1_nej = s[102] || s[107] && v49 || s[116] && v49
  s[1228] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v52 = s[525] && s[526] >= s[0]
  const v53 = s[115] || s[525] && s[527] < s[1]
  const v54 = s[528] && (v52 || s[529]) && (s[114] || v52) || s[127]
  const v55 = SDL_2_1_nej || (v53 || s[113]) && (s[134] || s[113]) && (v53 || s[134]) || s[530] || s[135]
  const v56 = (SDL_2_1 || s[113]) && (v54 || s[113]) && s[531] && s[532] && (SDL_2_1 || v54 || s[533] || s[128])
  const v57 = s[113] && s[6]
  const SDL_2 = s[102] || s[107] && v56 || s[116] && v56
  s[1224] = SDL_2
  const SDL_2_nej = s[102] || s[107] && v55 || s[116] && v55
  s[1225] = SDL_2_nej
  const SDL_2_ir = s[102] || s[107] && v57 || s[116] && v57 || s[103]
  s[1226] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v61 = s[2] && s[534]
  const SDL_7_1_ferie_nej = s[6] || v61 || s[535]
  s[1232] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v63 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v64 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[6] || v61 && v64 || s[535] && v64
  s[1233] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[6] || v61 && v63 || s[535] && v63
  s[1234] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v67 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v68 = runEnd(v67, s[0])
  const v69 = runEnd(v67, s[1])
  const v70 = f.afbrydelser !== undefined && (s[71] || v68 !== 2147483647 || v69 === 2147483647 && (runStart(v67, s[0]) !== 2147483647 || runStart(v67, s[1]) === 2147483647))
  const SDL_7_1_genoptagelse = s[6] ? FIRST_DAY : shiftDays(v70 ? v68 : FIRST_DAY, 1)
  s[1235] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[6] ? NEVER : shiftDays(v70 ? v69 : NEVER, 1)
  s[1236] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[6] || f.ferieAftalt !== true
  s[1237] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[6] || v61 && f.ferieAftalt !== true || s[535] && f.ferieAftalt !== true
  s[1238] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[6] || v61 && f.ferieAftalt !== false || s[535] && f.ferieAftalt !== false
  s[1239] = SDL_7_1_ny_nej
}

function svar_37(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[97], 3)
  s[603] = v0
  const v1 = shiftMonths(s[100], 3)
  s[604] = v1
  const v2 = f.bredVurderingsdag ?? FIRST_DAY
  const v3 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v4 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[98]
  const v5 = f.saerligeGrundeTilAndetTidspunkt !== false || v4
  const v6 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[39]
  const SDL_7_3 = s[102] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.min(v0, v2) : v2) : v0
  s[1242] = SDL_7_3
  const SDL_7_3_hoej = s[102] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v4 ? Math.max(v1, v3) : v3) : v1
  s[1243] = SDL_7_3_hoej
  const v9 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v10 = f.persongruppe !== undefined && v9 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v10 && (s[102] || s[107] && v5 || s[116] && v5)
  s[1244] = SDL_7_3_er
  const SDL_7_3_ir = v10 && (s[102] || s[107] && v6 || s[116] && v6 || s[103]) || f.persongruppe !== undefined && !v9 || !(f.persongruppe !== undefined)
  s[1245] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v13 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v14 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v15 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v16 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v17 = s[536] && s[16]
  const SDL_7_5 = s[6] || s[126] && v14 || s[537] && v14 || s[538] && v16 || v17 && v16 || s[8] && v16
  s[1246] = SDL_7_5
  const SDL_7_5_nej = s[6] || s[126] && v13 || s[537] && v13 || s[538] && v15 || v17 && v15 || s[8] && v15
  s[1247] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v20 = s[2] && s[0] <= 17654 /* 2018-05-03 */
  const v21 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[698] = v21
  const v22 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[700] = v22
  const SDL_7_5_fra = s[6] ? FIRST_DAY : v20 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v21 : NEVER
  s[1248] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[6] ? NEVER : v20 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v22
  s[1249] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[6] || v20
  s[1250] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v26 = s[98] && s[99] && s[97] <= 14612 /* 2010-01-03 */
  const v27 = s[98] && s[100] >= 14613 /* 2010-01-04 */ && s[539]
  const v28 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v29 = runStart(v28, s[0])
  const v30 = runStart(v28, s[1])
  const v31 = f.fravaer !== undefined && (s[71] || v29 !== 2147483647 || v30 === 2147483647)
  const v32 = v31 ? v29 : FIRST_DAY
  const v33 = v31 ? v30 : NEVER
  const SDL_7a_1 = s[102] ? FIRST_DAY : v27 || s[116] ? (f.fratraeder !== true || shiftDays(v32, 56) < s[540] ? shiftDays(v32, 28) : NEVER) : NEVER
  s[1251] = SDL_7a_1
  const SDL_7a_1_hoej = s[102] ? NEVER : v26 ? NEVER : f.fratraeder !== false && shiftDays(v33, 56) >= s[541] ? NEVER : shiftDays(v33, 28)
  s[1252] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[109] && (s[102] || v26 || v27 || s[116])
  s[1253] = SDL_7a_1_er
  const SDL_7a_1_ir = s[109] && s[113] || s[108]
  s[870] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v38 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v39 = f.tidligOpfoelgningOensketAf !== undefined && v38 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v40 = f.tidligOpfoelgningOensketAf !== undefined && !v38 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v41 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[556] = v41
  const v42 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[557] = v42
  const v43 = shiftDays(s[97], 35)
  s[782] = v43
  const v44 = shiftDays(s[100], 35)
  s[784] = v44
  const v45 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v46 = v39 && f.ventesRaskInden8Uger !== true && (s[98] && shiftDays(v44, -1) >= v41 || s[39]) && f.oenskerTidligOpfoelgning !== false || v40 && (f.tidligOpfoelgningOensketAf !== undefined && v45 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v47 = v39 && (f.ventesRaskInden8Uger !== false || s[98] && shiftDays(v43, -1) < v42 || f.oenskerTidligOpfoelgning !== true) || v40 && (f.tidligOpfoelgningOensketAf !== undefined && !v45 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[516] && (s[515] || s[520] && v46 || s[8] && v46)
  s[563] = SDL_7c
  const SDL_7c_nej = s[516] && (s[515] || s[520] && v47 || s[8] && v47)
  s[564] = SDL_7c_nej
  const SDL_7c_ir = s[516] && s[515] || s[0] < 16440 /* 2015-01-05 */
  s[565] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[6] || s[126] || s[125] && s[214] || s[215] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[1255] = SDL_10a
  const SDL_10a_nej = s[6] || s[215] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[1256] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v53 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v53 <= 13331 /* 2006-07-02 */
  s[1259] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v53, 8)
  s[1257] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[1258] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v57 = s[125] && s[515]
  s[547] = v57
  const v58 = shiftDays(shiftDays(s[97], 56), -1)
  s[558] = v58
  const v59 = shiftDays(shiftDays(s[100], 56), -1)
  s[559] = v59
  const v60 = s[98] && v59 >= s[542]
  const v61 = s[98] && v59 >= s[0]
  const v62 = s[98] && v58 < s[153] || s[98] && v58 < s[1]
  s[546] = v62
  const v63 = (v60 || s[39]) && (v61 || s[39]) && (v60 || v61)
  s[550] = v63
  const v64 = s[156] && s[16]
  s[555] = v64
  const v65 = v64 && v63
  s[551] = v65
  const v66 = s[543] && v63
  s[552] = v66
  const SDL_12_1_1 = s[6] || s[126] && f.tilbagevendenForestaar !== false || v57 && f.tilbagevendenForestaar !== false || s[544] && v63 || v65 || v66
  s[562] = SDL_12_1_1
  const v68 = v64 && v62
  s[548] = v68
  const v69 = s[543] && v62
  s[549] = v69
  const SDL_12_1_1_nej = s[6] || s[126] && f.tilbagevendenForestaar !== true || v57 && f.tilbagevendenForestaar !== true || s[544] && v62 || v68 || v69 || s[174]
  s[560] = SDL_12_1_1_nej
  const v71 = v64 && s[39]
  s[553] = v71
  const v72 = s[543] && s[39]
  s[554] = v72
  const SDL_12_1_1_ir = s[6] || s[544] && s[39] || v71 || v72
  s[561] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v74 = s[516] && s[5]
  s[607] = v74
  const SDL_11a_1 = s[6] || s[545] && f.laegeattestNoedvendig !== false || v74 && SDL_12_1_1_nej || s[7] && f.laegeattestNoedvendig !== false
  s[1260] = SDL_11a_1
  const SDL_11a_1_nej = s[6] || s[545] && f.laegeattestNoedvendig !== true || v74 && SDL_12_1_1 || s[7] && f.laegeattestNoedvendig !== true
  s[1261] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[6] || v74 && SDL_12_1_1_ir
  s[1262] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[6] || s[7] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[1263] = SDL_11c
  const SDL_11c_nej = s[6] || s[2] && s[5] || s[7] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[1264] = SDL_11c_nej
}

function svar_38(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v1 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v2 = s[546] || s[39]
  const SDL_12_1_2 = s[6] || s[126] && v1 || s[547] && v1 || s[544] && v2 && f.behovForTvaerfagligIndsats !== true || s[548] || s[549]
  s[600] = SDL_12_1_2
  const SDL_12_1_2_nej = s[6] || s[126] && v0 || s[547] && v0 || s[544] && (s[550] || f.behovForTvaerfagligIndsats !== false) || s[551] || s[552] || s[174]
  s[599] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[6] || s[553] || s[554]
  s[598] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v6 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v7 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[6] || s[126] && v7 || s[547] && v7 || s[544] && v2 && f.behovForTvaerfagligIndsats !== false
  s[634] = SDL_12_1_3
  const SDL_12_1_3_nej = s[6] || s[126] && v6 || s[547] && v6 || s[544] && (s[550] || f.behovForTvaerfagligIndsats !== true) || s[555] || s[543] || s[174]
  s[635] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v10 = s[108] || f.fratraeder !== false && s[541] < s[1]
  s[637] = v10
  const v11 = s[109] && (f.fratraeder !== true || s[540] >= s[0])
  s[636] = v11
  const v12 = f.holdteSamtaler ?? 0
  s[596] = v12
  const v13 = f.holdteSamtaler ?? 200
  s[602] = v13
  const v14 = v13 >= 1
  s[597] = v14
  const v15 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[638] = v15
  const v16 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[640] = v16
  const v17 = v10 || v12 < 1 || f.forudsigeligtForloeb !== true || v15 < s[153] || v15 < s[1]
  s[593] = v17
  const v18 = v11 && v14 && f.forudsigeligtForloeb !== false && v16 >= s[542] && v16 >= s[0]
  s[608] = v18
  const v19 = shiftDays(shiftDays(s[97], 182), -1)
  s[639] = v19
  const v20 = shiftDays(shiftDays(s[100], 182), -1)
  s[641] = v20
  const v21 = v10 || s[98] && v19 < s[153] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[98] && v19 < s[1]
  s[574] = v21
  const v22 = v11 && (s[98] && v20 >= s[542] || s[39]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[98] && v20 >= s[0] || s[39])
  s[576] = v22
  const v23 = s[174] && (s[98] && s[97] < 20635 /* 2026-07-01 */ || s[39])
  s[585] = v23
  const SDL_13f_1 = s[156] && (v23 && (v18 || v22) || !(v23 && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[155] || s[555] && v18 || s[543] && v18 || s[174] && v22))
  s[568] = SDL_13f_1
  const SDL_13f_1_nej = s[156] && (v23 && (v17 || v21) || !(v23 && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[155] || s[555] && v17 || s[543] && v17 || s[174] && v21))
  s[566] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[156] && !(v23 && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && s[155] || s[0] < 20089 /* 2025-01-01 */
  s[567] = SDL_13f_1_ir
}

function svar_39(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[556], 14)
  const v1 = shiftDays(s[557], 14)
  const v2 = Math.min(s[558], v0)
  const v3 = Math.min(s[559], v1)
  const v4 = !s[98] || !s[39] && s[558] === s[559]
  const v5 = s[560] && s[98]
  const v6 = s[561] && s[98] && s[559] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[558] : NEVER) : NEVER
  const v8 = s[562] ? NEVER : s[559]
  const v9 = s[562] || v5 || v6
  const v10 = s[560] && s[39] || s[561] && !(v4 && s[98] && s[558] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[98] || !s[39] && v2 === v3
  const v14 = s[563] && s[98]
  const v15 = s[564] && v9
  const v16 = s[565] && s[98] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[583] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[584] = v21
  const v22 = v14 || v15 || v16
  s[582] = v22
  const v23 = s[563] && s[39]
  const v24 = v23 || s[564] && v10 || s[565] && s[39] && v10 || s[565] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[98] && v9 || !s[98] && !v9) && (!s[98] || v2 === v7))
  s[590] = v24
  const v25 = shiftMonths(s[97], 6)
  s[594] = v25
  const v26 = shiftMonths(s[100], 6)
  s[595] = v26
  const v27 = shiftDays(v25, -1)
  s[605] = v27
  const v28 = shiftDays(v26, -1)
  s[606] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[564] && s[98]
  const v34 = s[565] && s[98] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[577] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[578] = v39
  const v40 = v14 || v33 || v34
  s[575] = v40
  const v41 = s[564] && s[39]
  const v42 = s[565] && s[39]
  const v43 = v23 || v41 || v42 || s[565] && !((!s[98] || !s[39] && v29 === v30) && (!s[98] || !s[39] && v27 === v28) && (!s[98] || v27 === v29))
  s[591] = v43
  const v44 = s[566] && v40
  const v45 = s[567] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[568] ? NEVER : v39
  const v48 = s[568] || v44 || v45
  const v49 = Math.max(s[558], v2)
  const v50 = Math.min(s[559], v3)
  const v51 = s[565] && s[98] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[558], v49) : s[558]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[580] = v54
  const v55 = v33 ? (v51 ? Math.max(s[559], v50) : s[559]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[581] = v56
  const v57 = v14 || v33 || v51
  s[579] = v57
  const v58 = v23 || v41 || v42 || s[565] && !(v13 && v4 && (!s[98] || s[558] === v2))
  s[592] = v58
  const v59 = s[566] && v57
  const v60 = s[567] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[568] ? NEVER : v56
  const v63 = s[568] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[126] && s[98]
  s[572] = v66
  const v67 = s[547] && s[98]
  s[569] = v67
  const v68 = s[520] && v22
  s[586] = v68
  const v69 = s[543] && v22
  s[587] = v69
  const v70 = s[174] && (v48 || v63)
  s[588] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[570] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[573] = v75
  const v76 = v67 ? (v73 ? Math.min(s[558], v74) : s[558]) : v74
  const v77 = s[6] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[558], v76) : s[558]) : v76
  s[589] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[571] = v79
}

function svar_40(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[569] ? (s[570] ? Math.max(s[559], s[571]) : s[559]) : s[571]
  const v1 = s[6] ? NEVER : s[572] ? (s[573] ? Math.max(s[559], v0) : s[559]) : v0
  const v2 = s[574] && s[575]
  const v3 = s[576] || v2
  const v4 = v2 ? s[577] : NEVER
  const v5 = s[576] ? NEVER : s[578]
  const v6 = s[574] && s[579]
  const v7 = s[576] || v6
  const v8 = v6 ? s[580] : NEVER
  const v9 = s[576] ? NEVER : s[581]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[582] ? (v10 ? Math.min(s[583], v11) : s[583]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[582] ? (v10 ? Math.max(s[584], v13) : s[584]) : v13
  const v15 = s[585] && (s[582] || v3 || v7)
  const v16 = !(s[585] && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[6] || s[572] || s[569] || s[586] || s[587] || s[588])
  const SDL_13b_1_er = v15 || v16
  s[1267] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[589], v12) : v12) : s[589]
  s[1265] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[1266] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[585] && (s[590] || s[574] && s[591] || s[574] && s[592]) || !(s[585] && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[6] || s[126] && s[39] || s[547] && s[39] || s[520] && s[590] || s[543] && s[590] || s[174] && (s[566] && s[591] || s[567] && !((!s[575] || !s[591] && s[577] === s[578]) && s[575] && s[577] === NEVER) || s[566] && s[592] || s[567] && !((!s[579] || !s[592] && s[580] === s[581]) && s[579] && s[580] === NEVER)))
  s[1268] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[562] || s[560]
  const v22 = s[562] ? 0 : 4
  const v23 = s[560] ? 4 : 0
  const v24 = Math.max(1, v22)
  const v25 = Math.min(1, v23)
  const v26 = s[566] && v21
  const v27 = s[567] && v21 && v25 >= v24
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v22) : v24
  const v30 = s[568] ? (v28 ? Math.min(1, v29) : 1) : v29
  const v31 = v26 ? (v27 ? Math.max(v23, v25) : v23) : v25
  const v32 = s[568] ? (v28 ? Math.max(1, v31) : 1) : v31
  const v33 = s[568] || v26 || v27
  const v34 = s[566] && s[561] || s[567] && !((!v21 || !s[561] && v22 === v23) && v21 && v22 === 1)
  const v35 = s[568] ? 0 : 1
  const v36 = s[566] ? 1 : 0
  const v37 = s[326] && v21
  const v38 = s[555] && v33
  const v39 = s[543] && v33
  const v40 = s[174] && (s[568] || s[566])
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(v30, v35) : v30) : v35
  const v43 = v38 || v41
  const v44 = v38 ? (v41 ? Math.min(v30, v42) : v30) : v42
  const v45 = s[5] ? -Infinity : v37 ? (v43 ? Math.min(v22, v44) : v22) : v44
  const v46 = v39 ? (v40 ? Math.max(v32, v36) : v32) : v36
  const v47 = v38 ? (v41 ? Math.max(v32, v46) : v32) : v46
  const v48 = s[5] ? Infinity : v37 ? (v43 ? Math.max(v23, v47) : v23) : v47
  const v49 = s[593] ? 4 : 1
  const v50 = s[576] ? 0 : 1
  const v51 = !(s[585] && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[5] || v37 || v38 || v39 || v40)
  const SDL_13b_1_antal = s[585] ? (v51 ? Math.min(v45, v50) : v50) : v45
  s[1269] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[585] ? (v51 ? Math.max(v48, v49) : v49) : v48
  s[1270] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[7] && (s[585] || v51)
  s[1271] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[7] && !(s[585] && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[5] || s[326] && s[561] || s[555] && v34 || s[543] && v34 || s[174] && s[567]) || s[0] < 18262 /* 2020-01-01 */
  s[1272] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v56 = s[1] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v57 = s[1] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v58 = s[98] && s[1] >= s[594]
  s[642] = v58
  const v59 = s[98] && s[0] < s[595]
  s[644] = v59
  const v60 = s[1] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v61 = s[1] >= 19621 /* 2023-09-21 */ && s[16]
  const v62 = s[596] < 1 || f.fremmoedeErNoedvendigt !== false
  const v63 = s[597] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[6] || v56 || v57 && (v58 || s[39]) && f.fremmoedeErNoedvendigt !== true || v60 || v61 && v63 || s[8] && v63
  s[1273] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[6] || s[2] && s[0] <= 18989 /* 2021-12-28 */ || v56 || v57 && (v59 || f.fremmoedeErNoedvendigt !== false) || v60 || v61 && v62 || s[8] && v62
  s[1274] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[6] || v56 || v60
  s[1275] = SDL_13b_1_form_ir
}

function svar_41(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[2] && s[0] <= 14406 /* 2009-06-11 */
  s[623] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[627] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[625] = v5
  const v6 = shiftDays(v2, 56)
  s[626] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[624] = v9
  const v10 = s[598] && v8 >= v7
  const v11 = s[599] || v10
  const v12 = s[599] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[600] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[599] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[600] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[620] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[601]
  s[612] = v16
  const v17 = s[602] >= 2
  s[643] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[603], -1)
  const v21 = shiftDays(s[604], -1)
  const v22 = s[596] < 2 && s[98]
  const v23 = v17 || v22
  s[629] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[630] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[631] = v25
  const v26 = s[596] < 2 && s[39]
  s[628] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[599] && v23
  const v30 = s[598] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[600] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[600] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[561] && v4 >= NEVER
  const v37 = s[560] || v36 ? (s[560] ? v3 : NEVER) : NEVER
  const v38 = s[562] ? NEVER : v4
  const v39 = s[602] >= 4
  const v40 = s[596] < 4 && s[98]
  const v41 = v40 || v39
  const v42 = v40 ? s[605] : NEVER
  s[610] = v42
  const v43 = v39 ? NEVER : s[606]
  const v44 = s[596] < 4 && s[39]
  s[622] = v44
  const v45 = s[560] && v41
  const v46 = s[561] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[562] ? NEVER : v43
  const v49 = s[562] || v45 || v46
  const v50 = s[560] && v44 || s[561] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[632] = v50
  const v51 = s[566] && v49
  const v52 = s[567] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[568] ? NEVER : v48
  const v55 = s[568] || v51 || v52
  const v56 = s[566] && v50 || s[567] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[633] = v56
  const v57 = v0 && (s[600] || s[599] || v10)
  s[611] = v57
  const v58 = s[547] && (s[600] || v29 || v30)
  s[613] = v58
  const v59 = s[607] && (s[562] || s[560] || v36)
  s[614] = v59
  const v60 = s[326] && v49
  s[615] = v60
  const v61 = s[555] && v55
  s[616] = v61
  const v62 = s[543] && v55
  s[617] = v62
  const v63 = v62 || s[174]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[619] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[6] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[618] = v73
  const v74 = s[174] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[621] = v78
  const v79 = s[593] && v41
  s[609] = v79
}

function svar_42(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[608] || s[609] ? (s[609] ? s[610] : NEVER) : NEVER
  const v1 = !(s[585] && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[6] || s[611] || s[612] || s[613] || s[614] || s[615] || s[616] || s[617] || s[174])
  const SDL_13b_1_naeste = s[585] ? (v1 ? Math.min(s[618], v0) : v0) : s[618]
  s[1276] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[585] ? NEVER : s[6] ? NEVER : s[611] ? (s[619] ? Math.max(s[620], s[621]) : s[620]) : s[621]
  s[1277] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[597] && (s[585] || v1)
  s[1278] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[597] && (s[585] && s[593] && s[622] || !(s[585] && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[6] || s[623] && s[598] && !(s[624] && s[625] === s[626] && s[627] === s[625]) || s[612] || s[547] && (s[599] && s[628] || s[598] && !(s[624] && (!s[629] || !s[628] && s[630] === s[631]) && s[629] && s[627] === s[630])) || s[607] && s[561] && !(s[624] && s[627] === NEVER) || s[326] && s[632] || s[555] && s[633] || s[543] && s[633])) || s[596] < 1
  s[1279] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[125] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[515]
  const SDL_13b_5 = s[6] || s[126] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[516] && f.kontaktUhensigtsmaessig !== false
  s[1280] = SDL_13b_5
  const SDL_13b_5_nej = s[6] || s[126] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[516] && f.kontaktUhensigtsmaessig !== true
  s[1281] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[6] || s[126] || v7
  s[1282] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[6] || s[544] && s[634] || s[555] && f.behovForTvaerfagligIndsats !== false || s[8] && f.behovForTvaerfagligIndsats !== false
  s[1283] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[6] || s[545] || s[544] && s[635] || s[555] && f.behovForTvaerfagligIndsats !== true || s[8] && f.behovForTvaerfagligIndsats !== true
  s[1284] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[599] || s[636]
  const v15 = (s[600] || s[598]) && s[637]
  const SDL_13c_2 = s[6] || s[326] && s[600] || s[555] && v15 || s[8] && v15
  s[1285] = SDL_13c_2
  const SDL_13c_2_nej = s[6] || s[545] || s[607] || s[326] && s[599] || s[555] && v14 || s[8] && v14
  s[1286] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[6] || s[326] && s[598]
  s[1287] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[174] && s[98]
  const v20 = s[543] || v19
  const v21 = Math.min(s[638], s[639])
  const v22 = s[543] ? (v19 ? v21 : s[638]) : s[639]
  const v23 = s[155] ? FIRST_DAY : s[555] ? (v20 ? Math.min(s[638], v22) : s[638]) : v22
  const v24 = Math.max(s[640], s[641])
  const v25 = s[543] ? (v19 ? v24 : s[640]) : s[641]
  const v26 = s[155] ? NEVER : s[555] ? (v20 ? Math.max(s[640], v25) : s[640]) : v25
  const v27 = s[98] ? v21 : s[638]
  const v28 = s[98] ? v24 : s[640]
  const v29 = !(s[585] && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[155] || s[555] || s[543] || v19)
  const SDL_13f_1_dag = s[585] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[1288] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[585] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[1289] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[156] && (s[585] || v29)
  s[1290] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[156] && (s[585] && s[39] || !(s[585] && !(!s[182] || s[98] && s[100] >= 20635 /* 2026-07-01 */)) && (s[155] || s[174] && s[39])) || s[0] < 20089 /* 2025-01-01 */
  s[1291] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[6] || s[623] && s[642] || s[612] || s[547] && s[643]
  s[1292] = SDL_16_2
  const SDL_16_2_nej = s[6] || s[623] && s[644] || s[612] || s[547] && s[596] < 2 || s[516]
  s[1293] = SDL_16_2_nej
  const SDL_16_2_ir = s[6] || s[623] && s[39] || s[612]
  s[1294] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[536] && s[173]
  const SDL_21_1_1 = s[6] || s[126] && v38 || s[537] && v38 || s[538] && v38 || v39 && v38 || s[174] && v38
  s[1295] = SDL_21_1_1
  const SDL_21_1_1_nej = s[6] || s[126] && v37 || s[537] && v37 || s[538] && v37 || v39 && v37 || s[174] && v37
  s[1296] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[136] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[1] >= 16983 /* 2016-07-01 */ && s[645]
  const SDL_21a = s[6] || v42 && v45 || v46 && v45 || s[646]
  s[1315] = SDL_21a
  const SDL_21a_nej = s[6] || s[126] || s[125] && s[9] || v42 && v44 || v46 && v44 || s[647]
  s[1316] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v50 = f.afviser === 'optraening'
  const v51 = (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v50 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v52 = ((f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v50 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[6]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[6] || s[126] && v52 || s[125] && v52
  s[1297] = SDL_21_1_2
  const SDL_21_1_2_nej = s[6] || s[126] && v51 || s[125] && v51
  s[1298] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[6] || s[126] && f.forhalerHelbredelsen !== false || s[125] && f.forhalerHelbredelsen !== false
  s[1299] = SDL_21_1_3
  const SDL_21_1_3_nej = s[6] || s[126] && f.forhalerHelbredelsen !== true || s[125] && f.forhalerHelbredelsen !== true
  s[1300] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v57 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v58 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[1])
  const SDL_21_3 = s[6] || s[126] && v58 || s[125] && v58
  s[1301] = SDL_21_3
  const SDL_21_3_nej = s[6] || s[126] && v57 || s[125] && v57
  s[1302] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v61 = s[2] && s[0] <= 18638 /* 2021-01-11 */
  const v62 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v63 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v64 = s[1] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[6] || v61 && v63 || v64 && v63
  s[1303] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[6] || v61 && v62 || v64 && v62
  s[1304] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[6] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[1306] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[6] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[1307] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v69 = f.opfyldtIgen ?? FIRST_DAY
  s[648] = v69
  const v70 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[649] = v70
  const v71 = SDL_21_4_dag_hoej >= v69
  const v72 = s[125] && s[0] <= 15397 /* 2012-02-27 */
  const v73 = s[0] <= 15516 /* 2012-06-25 */
  s[710] = v73
  const v74 = s[1] >= 15398 /* 2012-02-28 */ && v73
  const v75 = s[1] >= 15517 /* 2012-06-26 */
  s[711] = v75
  const SDL_21_4 = s[6] || s[126] && v71 || v72 && v71 || v74 || v75 && (v71 || s[6]) && f.genoptagetFoer !== true
  s[886] = SDL_21_4
  const SDL_21_4_nej = s[6] || s[126] && SDL_21_4_dag < v70 || v72 && SDL_21_4_dag < v70 || v74 || v75 && (SDL_21_4_dag < v70 || f.genoptagetFoer !== false)
  s[650] = SDL_21_4_nej
  const SDL_21_4_ir = s[6] || v74
  s[651] = SDL_21_4_ir
}

function svar_43(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[6] ? FIRST_DAY : shiftDays(s[648], 1)
  s[1309] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[6] ? NEVER : shiftDays(s[649], 1)
  s[1310] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[6] || s[650] || s[651]
  s[1311] = SDL_21_4_fra_ir
}

function svar_44(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[810] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[808] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[796] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[809] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[794] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[795] = v7
  const v8 = shiftDays(s[97], 14)
  s[789] = v8
  const v9 = shiftDays(s[100], 14)
  s[790] = v9
  const v10 = v5 && s[98]
  s[797] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[98]
  s[798] = v13
  const v14 = v2 && (v4 || v10)
  s[799] = v14
  const v15 = v13 || v14
  s[803] = v15
  const v16 = v13 ? (v14 ? Math.min(s[97], v11) : s[97]) : v11
  s[654] = v16
  const v17 = v13 ? (v14 ? Math.max(s[100], v12) : s[100]) : v12
  s[670] = v17
  const v18 = v1 && s[39]
  const v19 = v18 || v2 && v5 && s[39]
  s[671] = v19
  const v20 = s[98] && s[106] && s[97] <= 15397 /* 2012-02-27 */
  s[672] = v20
  const v21 = s[100] >= 15398 /* 2012-02-28 */
  s[802] = v21
  const v22 = s[97] <= 15516 /* 2012-06-25 */
  s[755] = v22
  const v23 = s[98] && v21 && v22
  s[673] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[98]
  s[804] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[98]
  const v26 = Math.min(s[97], v8)
  const v27 = v24 ? (v25 ? v26 : s[97]) : v8
  const v28 = Math.max(s[100], v9)
  const v29 = v24 ? (v25 ? v28 : s[100]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[39]
  s[807] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[97], v32) : s[97]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[100], v33) : s[100]) : v33
  s[658] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[39])
  s[674] = v38
  const v39 = s[100] >= 15517 /* 2012-06-26 */
  s[756] = v39
  const v40 = s[98] && v39 && s[97] <= 18318 /* 2020-02-26 */
  s[675] = v40
  const v41 = s[98] && s[100] >= 18319 /* 2020-02-27 */ && s[97] <= 18858 /* 2021-08-19 */
  s[676] = v41
  const v42 = f.sygMedCovid19 !== false && s[98]
  const v43 = f.sygMedCovid19 !== true && s[98]
  const v44 = v42 ? (v43 ? v26 : s[97]) : v8
  const v45 = v42 ? (v43 ? v28 : s[100]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[97], v44) : s[97]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[100], v45) : s[100]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[97], v50) : s[97]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[100], v51) : s[100]) : v51
  s[659] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[39] || f.sygMedCovid19 !== true && s[39]))
  s[677] = v56
  const v57 = s[98] && s[100] >= 18859 /* 2021-08-20 */ && s[97] <= 18953 /* 2021-11-22 */
  s[678] = v57
  const v58 = s[98] && s[100] >= 18954 /* 2021-11-23 */ && s[97] <= 19051 /* 2022-02-28 */
  s[679] = v58
  const v59 = s[98] && s[100] >= 19052 /* 2022-03-01 */ && s[101]
  s[680] = v59
  const v60 = s[107] && v15
  s[652] = v60
  const v61 = v20 && v15
  s[668] = v61
  const v62 = v23 && v35
  s[666] = v62
  const v63 = v40 && v35
  s[664] = v63
  const v64 = v41 && v53
  s[662] = v64
  const v65 = v57 && v35
  s[660] = v65
  const v66 = v58 && v53
  s[656] = v66
  const v67 = v59 && v35
  s[657] = v67
  const v68 = v66 || v67
  s[661] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[663] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[665] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[667] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[669] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[653] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[655] = v79
}

function svar_45(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[102] ? FIRST_DAY : s[652] ? (s[653] ? Math.min(s[654], s[655]) : s[654]) : s[655]
  s[1445] = SDL_41_1
  const v1 = s[656] ? (s[657] ? Math.max(s[658], s[659]) : s[659]) : s[658]
  const v2 = s[660] ? (s[661] ? Math.max(s[658], v1) : s[658]) : v1
  const v3 = s[662] ? (s[663] ? Math.max(s[659], v2) : s[659]) : v2
  const v4 = s[664] ? (s[665] ? Math.max(s[658], v3) : s[658]) : v3
  const v5 = s[666] ? (s[667] ? Math.max(s[658], v4) : s[658]) : v4
  const v6 = s[668] ? (s[669] ? Math.max(s[670], v5) : s[670]) : v5
  const SDL_41_1_hoej = s[102] ? NEVER : s[652] ? (s[653] ? Math.max(s[670], v6) : s[670]) : v6
  s[1446] = SDL_41_1_hoej
  const SDL_41_1_er = s[102] || s[652] || s[668] || s[666] || s[664] || s[662] || s[660] || s[656] || s[657]
  s[1447] = SDL_41_1_er
  const v9 = s[107] && s[671]
  s[805] = v9
  const v10 = s[672] && s[671]
  s[806] = v10
  const SDL_41_1_ir = s[102] || v9 || v10 || s[673] && s[674] || s[675] && s[674] || s[676] && s[677] || s[678] && s[674] || s[679] && s[677] || s[680] && s[674] || s[103]
  s[1448] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[98] || !s[39] && s[97] === s[100]
  s[757] = v12
  const v13 = s[681] && s[682] < NEVER
  const v14 = s[681] && s[683] >= NEVER
  const v15 = Math.max(s[97], shiftDays(s[682], 1))
  const v16 = Math.max(s[100], shiftDays(s[683], 1))
  const v17 = s[681] && s[98]
  const v18 = s[684] || s[39]
  const v19 = Math.max(s[97], v15)
  const v20 = Math.min(s[100], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[98]
  const v23 = s[684] && v17 && s[98] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[97], v19) : s[97]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[100], v20) : s[100]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[685] && s[686] < NEVER
  const v30 = s[685] && s[687] >= NEVER
  const v31 = Math.max(s[97], shiftDays(s[686], 1))
  const v32 = Math.max(s[100], shiftDays(s[687], 1))
  const v33 = s[685] && s[98]
  const v34 = s[688] || s[39]
  const v35 = Math.max(s[97], v31)
  const v36 = Math.min(s[100], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[98]
  const v39 = s[688] && v33 && s[98] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[97], v35) : s[97]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[100], v36) : s[100]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[98]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[97], SDL_41_1) : s[97]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[100], SDL_41_1_hoej) : s[100]) : SDL_41_1_hoej
  const v49 = s[121] && (v45 || v46)
  const v50 = s[123] && s[98]
  const v51 = v49 ? (v50 ? Math.min(s[97], v47) : v47) : s[97]
  const v52 = v49 ? (v50 ? Math.max(s[100], v48) : v48) : s[100]
  const v53 = s[122] && (v37 || v38 || v39)
  const v54 = s[124] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[109] && (v21 || v22 || v23)
  const v58 = s[108] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[109] && (v13 && v18 || v14 && s[39] || s[684] && s[39] || s[684] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[98] || !v17 && !s[98]) && (!v17 || s[97] === v15))) || s[108] && (s[122] && (v29 && v34 || v30 && s[39] || s[688] && s[39] || s[688] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[98] || !v33 && !s[98]) && (!v33 || s[97] === v31))) || s[124] && (s[121] && (f.arbejdsskade !== false && s[39] || f.arbejdsskade !== true && SDL_41_1_ir) || s[123] && s[39]))
  const SDL_33_1 = s[102] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[690] = SDL_33_1
  const SDL_33_1_hoej = s[102] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[691] = SDL_33_1_hoej
  const SDL_33_1_er = s[102] || s[107] && v59 || s[116] && v59
  s[689] = SDL_33_1_er
  const SDL_33_1_ir = s[102] || s[107] && v60 || s[116] && v60 || s[103]
  s[692] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[115] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[528] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[102] || s[107] && v66 || s[116] && v66
  s[695] = SDL_56_1
  const SDL_56_1_nej = s[102] || s[107] && v65 || s[116] && v65
  s[693] = SDL_56_1_nej
}

function svar_46(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[759] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[758] = v2
  const v3 = s[689] && s[1] >= s[690]
  const v4 = s[689] && s[0] < s[691] || s[134]
  const v5 = s[692] && s[113]
  const v6 = s[98] && s[1] >= s[97]
  const v7 = s[693] || s[98] && s[0] < s[100]
  const v8 = s[113] && s[39]
  const v9 = s[108] || v2 || (v4 || v5) && (v7 || v8) && (v4 || v7)
  const v10 = s[109] && v1 && ((v3 || s[692]) && s[694] && (v3 || s[127]) || (s[695] || s[113]) && (v6 || s[39]) && (s[695] || v6) || v5 && v8)
  const SDL_54_1 = s[102] || s[107] && v10 || s[116] && v10
  s[846] = SDL_54_1
  const SDL_54_1_nej = s[102] || s[107] && v9 || s[116] && v9
  s[849] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[6] || s[126] && SDL_54_1 || s[125] && SDL_54_1
  s[1312] = SDL_21_5
  const SDL_21_5_nej = s[6] || s[126] && SDL_54_1_nej || s[125] && SDL_54_1_nej
  s[1313] = SDL_21_5_nej
  const SDL_21_5_ir = s[6] || s[126] && s[113] || s[125] && s[113]
  s[1314] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v16 = s[2] && s[0] <= 16687 /* 2015-09-09 */
  const v17 = s[1] >= 16688 /* 2015-09-10 */
  const v18 = f.ophoerErAfgjort !== false && s[696]
  const SDL_24_1_ophoer = s[6] ? FIRST_DAY : v16 ? FIRST_DAY : v18 ? Math.max(s[697], s[698]) : NEVER
  s[1317] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[6] ? NEVER : v16 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[699], s[700])
  s[1318] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[6] || v16 || v17 && (v18 || f.ophoerErAfgjort !== true)
  s[1319] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[6] || v16 || v17 && f.ophoerErAfgjort !== false && s[701]
  s[1320] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v23 = s[142] && s[144] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[702] && (v23 || s[142] && s[146] >= 16252 /* 2014-07-01 */ && s[144] <= 2147483646)
  s[1321] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[702] && (v23 || s[142] && s[146] >= 13332 /* 2006-07-03 */ && s[144] <= 16251 /* 2014-06-30 */)
  s[1322] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[702] && (v23 || s[148] || s[142] && s[146] === NEVER) || s[703] || s[148]
  s[1323] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v27 = s[98] && s[704]
  const v28 = s[121] && s[98]
  const v29 = s[123] && s[689]
  const SDL_24a_2 = v27 ? FIRST_DAY : v28 ? (v29 ? Math.min(s[97], s[690]) : s[97]) : s[690]
  s[1325] = SDL_24a_2
  const SDL_24a_2_hoej = v27 ? NEVER : v28 ? (v29 ? Math.max(s[100], s[691]) : s[100]) : s[691]
  s[1326] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[705] && (v27 || s[129] && (v28 || v29))
  s[1327] = SDL_24a_2_er
  const SDL_24a_2_ir = s[705] && (v27 || s[129] && (s[121] && s[39] || s[123] && s[692]) || s[103]) || s[706]
  s[1328] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[6] || s[215] && (s[705] || s[707]) && f.laegenVurdererLivstruende !== false
  s[1329] = SDL_24a_6
  const SDL_24a_6_nej = s[6] || s[708] || s[215] && (s[709] || f.laegenVurdererLivstruende !== true)
  s[1330] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[6] || s[215] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[887] = SDL_24b_1
  const SDL_24b_1_nej = s[6] || s[708] || s[215] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[1332] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v38 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v39 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v40 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v41 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v42 = shiftDays(v41, 56) >= v38
  const v43 = shiftDays(v40, 56) >= v39
  const SDL_24b_2 = s[214] ? FIRST_DAY : v42 ? (v43 ? v40 : Math.min(v38, v40)) : v38
  s[1333] = SDL_24b_2
  const SDL_24b_2_hoej = s[214] ? NEVER : v42 ? (v43 ? v41 : Math.max(v39, v41)) : v39
  s[1334] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[214] || SDL_24b_1_nej || s[6]
  s[1335] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v47 = s[125] && s[0] <= 15320 /* 2011-12-12 */
  const v48 = s[1] >= 15321 /* 2011-12-13 */ && s[710]
  const v49 = f.pensionBetalesFra ?? FIRST_DAY
  const v50 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  const v51 = Math.max(f.pensionAfgjortDen ?? FIRST_DAY, shiftDays(v49, -1))
  const v52 = Math.max(f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */, shiftDays(v50, -1))
  const v53 = shiftDays(monthStart(v49), -1)
  const v54 = shiftDays(monthStart(v50), -1)
  const v55 = s[126] && s[141]
  const v56 = v47 && s[141]
  const v57 = s[711] && s[141]
  const v58 = v48 || v57
  const v59 = v48 ? FIRST_DAY : Math.min(s[143], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v51, v53) : v51) : v53)
  const v60 = v56 || v58
  const v61 = v56 ? (v58 ? Math.min(s[143], v59) : s[143]) : v59
  const SDL_25_2 = s[6] ? FIRST_DAY : v55 ? (v60 ? Math.min(s[143], v61) : s[143]) : v61
  s[1338] = SDL_25_2
  const v63 = v48 ? NEVER : Math.min(s[145], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v52, v54) : v52) : v54)
  const v64 = v56 ? (v58 ? Math.max(s[145], v63) : s[145]) : v63
  const SDL_25_2_hoej = s[6] ? NEVER : v55 ? (v60 ? Math.max(s[145], v64) : s[145]) : v64
  s[1339] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[6] || v55 || v56 || v48 || v57)
  s[1340] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[6] || s[126] && s[147] || v47 && s[147] || v48 || s[711] && s[147]) || f.pensionTilkendt !== true
  s[1341] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v68 = s[98] && s[106] && s[704]
  s[715] = v68
  const SDL_26_1_uger = s[102] ? -Infinity : v68 || s[129] ? (s[129] ? 0 : 91) : 91
  s[713] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[102] ? Infinity : s[107] ? 91 : v68 ? 91 : 0
  s[714] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[102] || s[107] || v68 || s[129]
  s[712] = SDL_26_1_uger_er
}

function svar_47(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[712] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[713]
  const v1 = s[712] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[714]
  const v2 = s[134] || s[150]
  const v3 = s[113] && s[151]
  const v4 = v0 || s[694] && (s[149] || s[151]) && (s[127] || s[149])
  const v5 = (v1 || s[113]) && (v2 || v3) && (v1 || v2)
  const v6 = s[113] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[102] || s[107] && v4 || s[715] && v4 || s[129])
  s[1342] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[102] || s[107] && v5 || s[715] && v5)
  s[1343] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[102] || s[107] && v6 || s[715] && v6 || s[103]) || f.retErOpbrugt !== true || v7 <= 364
  s[1344] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[716] : ALL_DAYS
  const v14 = Math.max(s[144], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[146], 18330 /* 2020-03-09 */)
  const v16 = s[142] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[142] && s[146] >= 18330 /* 2020-03-09 */
  const v18 = s[142] && s[144] < 18330 /* 2020-03-09 */
  const v19 = s[142] && s[144] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[142] && s[146] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[148]) && (v19 || s[148]) && (v17 || v19)
  const v22 = v17 || countDays(s[32], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[148]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[148]) && v22
  const v26 = shiftDays(s[144], 1)
  s[740] = v26
  const v27 = shiftDays(s[146], 1)
  s[742] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[142]
  const v33 = s[148] && s[142] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[148]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[142]
  const v42 = v40 ? (v41 ? Math.min(s[144], v36) : v36) : s[144]
  const v43 = v40 ? (v41 ? Math.max(s[146], v38) : v38) : s[146]
  const v44 = v14 <= 2147483646
  const v45 = s[142] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[148] || s[142] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[142]
  const SDL_26_1_covid_er = v47 || v48
  s[721] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[144], v42) : v42) : s[144]
  s[719] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[146], v43) : v43) : s[146]
  s[720] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[148] && !((!s[142] || !s[148] && v28 === v29) && s[142] && (!s[142] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[148]) || v45 && s[148] || v46
  s[722] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[142] || !s[148] && s[144] === s[146]
  s[752] = v53
  const v54 = s[142] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[144], v55)
  const v58 = Math.min(s[146], v56)
  const v59 = s[148] && s[142] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[144], v61) : s[144]) : v61
  s[1345] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[146], v63) : s[146]) : v63
  s[1346] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[1347] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[148] && !(v53 && v55 === v56 && s[142] && (!s[142] || s[144] === v55))) || v46
  s[1348] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[717]
  const SDL_26_2 = v67 && (s[102] || s[107] || s[715] && v0 || s[129])
  s[1349] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[102] || s[107] || s[715] && v1)
  s[1350] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[102] || s[107] || s[715] && s[113] || s[103]) || f.retErOpbrugt !== true || v7 <= 182 || s[718]
  s[1351] = SDL_26_2_ir
}

function svar_48(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[719])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[720])
  const v2 = s[721] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[721] && s[142]
  const v4 = v3 && s[144] < s[720]
  const v5 = s[721] && s[720] >= 18443 /* 2020-06-30 */
  const v6 = s[721] && s[719] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[722]) && (v6 || s[722]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[719], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[720], 1), 3), -1)
  const v10 = Math.max(s[719], v8)
  const v11 = Math.min(s[720], v9)
  const v12 = (v4 || s[722] || s[148]) && (v7 || s[722]) && (v4 || v7) && s[721]
  const v13 = (v3 && s[146] >= s[719] || s[721] && s[719] < 18443 /* 2020-06-30 */ || s[721] && s[720] > 18535 /* 2020-09-30 */) && s[721]
  const v14 = s[722] && s[721] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[719], v10) : s[719]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[720], v11) : s[720]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[721] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[721]
  const SDL_26_3_covid_er = v21 || v22
  s[1354] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[719], v17) : v17) : s[719]
  s[1352] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[720], v19) : v19) : s[720]
  s[1353] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[722] || v20 && s[722] || s[722] || s[721] && v1 === NEVER
  s[1355] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[723], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[723] < 18330 /* 2020-03-09 */ || s[724] > 18535 /* 2020-09-30 */
  const v29 = s[724] >= 18330 /* 2020-03-09 */ && s[723] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[723], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[724], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[723], v34) : v34) : s[723]
  const v37 = v29 ? (v28 ? Math.max(s[724], v35) : v35) : s[724]
  const v38 = Math.max(s[724], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[723], v36) : v36) : s[723]
  s[1356] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[724], v37) : v37) : s[724]
  s[1357] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[724] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[723] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[728] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[727] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[725] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[726] = SDL_26a_3_covid_hoej
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v55 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid)
  const v56 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid_hoej)
  const v57 = SDL_26_3_covid_er && v55 <= 18808 /* 2021-06-30 */
  const v58 = SDL_26_3_covid_er && SDL_26_3_covid_hoej >= 18535 /* 2020-09-30 */
  const v59 = SDL_26_3_covid_er && SDL_26_3_covid <= 18566 /* 2020-10-31 */
  const v60 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid, 1), 1), -1)
  const v61 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid_hoej, 1), 1), -1)
  const v62 = Math.max(SDL_26_3_covid, v60)
  const v63 = Math.min(SDL_26_3_covid_hoej, v61)
  const v64 = (v58 || SDL_26_3_covid_ir) && (v59 || SDL_26_3_covid_ir) && (v58 || v59) && SDL_26_3_covid_er
  const v65 = (SDL_26_3_covid_er && SDL_26_3_covid < 18535 /* 2020-09-30 */ || SDL_26_3_covid_er && SDL_26_3_covid_hoej > 18566 /* 2020-10-31 */) && SDL_26_3_covid_er
  const v66 = SDL_26_3_covid_ir && SDL_26_3_covid_er && v63 >= v62
  const v67 = v65 || v66
  const v68 = v65 ? (v66 ? Math.min(SDL_26_3_covid, v62) : SDL_26_3_covid) : v62
  const v69 = v64 ? (v67 ? Math.min(v60, v68) : v60) : v68
  const v70 = v65 ? (v66 ? Math.max(SDL_26_3_covid_hoej, v63) : SDL_26_3_covid_hoej) : v63
  const v71 = v64 ? (v67 ? Math.max(v61, v70) : v61) : v70
  const v72 = SDL_26_3_covid_er && v56 >= 18809 /* 2021-07-01 */ && v55 <= 2147483646
  const v73 = v57 && (v64 || v65 || v66)
  const v74 = v72 && SDL_26_3_covid_er
  const SDL_26c_covid_er = v73 || v74
  s[729] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[730] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[731] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[732] = SDL_26c_covid_ir
}

function svar_49(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[725])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[726])
  const v2 = s[727] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[727] && s[726] >= 18535 /* 2020-09-30 */
  const v4 = s[727] && s[725] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[725], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[726], 1), 1), -1)
  const v7 = Math.max(s[725], v5)
  const v8 = Math.min(s[726], v6)
  const v9 = (v3 || s[728]) && (v4 || s[728]) && (v3 || v4) && s[727]
  const v10 = (s[727] && s[725] < 18535 /* 2020-09-30 */ || s[727] && s[726] > 18566 /* 2020-10-31 */) && s[727]
  const v11 = s[728] && s[727] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[725], v7) : s[725]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[726], v8) : s[726]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[727] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[727]
  const SDL_26d_covid_er = v18 || v19
  s[1360] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[725], v14) : v14) : s[725]
  s[1358] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[726], v16) : v16) : s[726]
  s[1359] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[728] || v17 && s[728] || s[728] || s[727] && v1 === NEVER
  s[1361] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[729]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[730], SDL_26d_covid) : SDL_26d_covid) : s[730]
  const v28 = v24 ? (v25 ? Math.max(s[731], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[731]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[732]
  const v30 = Math.max(18330 /* 2020-03-09 */, v27)
  const v31 = Math.max(18330 /* 2020-03-09 */, v28)
  const v32 = v26 && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(v27, 1)
  const v34 = shiftDays(v28, 1)
  const v35 = v26 && v34 >= 18567 /* 2020-11-01 */
  const v36 = v26 && v33 <= 18658 /* 2021-01-31 */
  const v37 = shiftDays(shiftMonths(v33, 3), -1)
  const v38 = shiftDays(shiftMonths(v34, 3), -1)
  const v39 = Math.max(v27, v37)
  const v40 = Math.min(v28, v38)
  const v41 = (v35 || v29) && (v36 || v29) && (v35 || v36) && v26
  const v42 = (v26 && v33 < 18567 /* 2020-11-01 */ || v26 && v34 > 18658 /* 2021-01-31 */) && v26
  const v43 = v29 && v26 && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(v27, v39) : v27) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(v28, v40) : v28) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = v26 && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v50 = v32 && (v41 || v42 || v43)
  const v51 = v49 && v26
  const SDL_26f_covid_er = v50 || v51
  s[735] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[733] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[734] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[736] = SDL_26f_covid_ir
}

function svar_50(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[733])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[734])
  const v2 = s[735] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[733], 1)
  const v4 = shiftDays(s[734], 1)
  const v5 = s[735] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[735] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[733], v7)
  const v10 = Math.min(s[734], v8)
  const v11 = (v5 || s[736]) && (v6 || s[736]) && (v5 || v6) && s[735]
  const v12 = (s[735] && v3 < 18659 /* 2021-02-01 */ || s[735] && v4 > 18686 /* 2021-02-28 */) && s[735]
  const v13 = s[736] && s[735] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[733], v9) : s[733]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[734], v10) : s[734]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[735] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[735]
  const SDL_26g_covid_er = v20 || v21
  s[1364] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[733], v16) : v16) : s[733]
  s[1362] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[734], v18) : v18) : s[734]
  s[1363] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[736] || v19 && s[736] || s[736] || s[735] && v1 === NEVER
  s[1365] = SDL_26g_covid_ir
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v26 = Math.max(18330 /* 2020-03-09 */, SDL_26g_covid)
  const v27 = Math.max(18330 /* 2020-03-09 */, SDL_26g_covid_hoej)
  const v28 = SDL_26g_covid_er && v26 <= 18808 /* 2021-06-30 */
  const v29 = shiftDays(SDL_26g_covid, 1)
  const v30 = shiftDays(SDL_26g_covid_hoej, 1)
  const v31 = SDL_26g_covid_er && v30 >= 18687 /* 2021-03-01 */
  const v32 = SDL_26g_covid_er && v29 <= 18747 /* 2021-04-30 */
  const v33 = shiftDays(shiftMonths(v29, 2), -1)
  const v34 = shiftDays(shiftMonths(v30, 2), -1)
  const v35 = Math.max(SDL_26g_covid, v33)
  const v36 = Math.min(SDL_26g_covid_hoej, v34)
  const v37 = (v31 || SDL_26g_covid_ir) && (v32 || SDL_26g_covid_ir) && (v31 || v32) && SDL_26g_covid_er
  const v38 = (SDL_26g_covid_er && v29 < 18687 /* 2021-03-01 */ || SDL_26g_covid_er && v30 > 18747 /* 2021-04-30 */) && SDL_26g_covid_er
  const v39 = SDL_26g_covid_ir && SDL_26g_covid_er && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(SDL_26g_covid, v35) : SDL_26g_covid) : v35
  const v42 = v37 ? (v40 ? Math.min(v33, v41) : v33) : v41
  const v43 = v38 ? (v39 ? Math.max(SDL_26g_covid_hoej, v36) : SDL_26g_covid_hoej) : v36
  const v44 = v37 ? (v40 ? Math.max(v34, v43) : v34) : v43
  const v45 = SDL_26g_covid_er && v27 >= 18809 /* 2021-07-01 */ && v26 <= 2147483646
  const v46 = v28 && (v37 || v38 || v39)
  const v47 = v45 && SDL_26g_covid_er
  const SDL_26h_covid_er = v46 || v47
  s[1368] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[1366] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[1367] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[1369] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v52 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  const v53 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  const v54 = SDL_26h_covid_er && v52 <= 18808 /* 2021-06-30 */
  const v55 = shiftDays(SDL_26h_covid, 1)
  const v56 = shiftDays(SDL_26h_covid_hoej, 1)
  const v57 = SDL_26h_covid_er && v56 >= 18748 /* 2021-05-01 */
  const v58 = SDL_26h_covid_er && v55 <= 18808 /* 2021-06-30 */
  const v59 = shiftDays(shiftMonths(v55, 2), -1)
  const v60 = shiftDays(shiftMonths(v56, 2), -1)
  const v61 = Math.max(SDL_26h_covid, v59)
  const v62 = Math.min(SDL_26h_covid_hoej, v60)
  const v63 = (v57 || SDL_26h_covid_ir) && (v58 || SDL_26h_covid_ir) && (v57 || v58) && SDL_26h_covid_er
  const v64 = (SDL_26h_covid_er && v55 < 18748 /* 2021-05-01 */ || SDL_26h_covid_er && v56 > 18808 /* 2021-06-30 */) && SDL_26h_covid_er
  const v65 = SDL_26h_covid_ir && SDL_26h_covid_er && v62 >= v61
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(SDL_26h_covid, v61) : SDL_26h_covid) : v61
  const v68 = v63 ? (v66 ? Math.min(v59, v67) : v59) : v67
  const v69 = v64 ? (v65 ? Math.max(SDL_26h_covid_hoej, v62) : SDL_26h_covid_hoej) : v62
  const v70 = v63 ? (v66 ? Math.max(v60, v69) : v60) : v69
  const v71 = SDL_26h_covid_er && v53 >= 18809 /* 2021-07-01 */ && v52 <= 2147483646
  const v72 = v54 && (v63 || v64 || v65)
  const v73 = v71 && SDL_26h_covid_er
  const SDL_26i_covid_er = v72 || v73
  s[1372] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[1370] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[1371] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[1373] = SDL_26i_covid_ir
}

function svar_51(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[72] && s[77] && s[74] <= 14691 /* 2010-03-23 */
  const v1 = s[72] && s[73] >= 14692 /* 2010-03-24 */ && s[737]
  const SDL_27_1_2_uger = s[76] ? -Infinity : v0 ? 182 : v1 ? 273 : s[80] ? 273 : 483
  s[1380] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[76] ? Infinity : v1 || s[738] ? (s[738] ? (s[81] ? 483 : 273) : 273) : 182
  s[1381] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[76] || v0 || v1 || s[80] || s[81]
  s[1382] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[72] && s[77] && s[75]
  const v6 = s[148] || s[91]
  const SDL_27_1_2_slut_er = s[76] || v5 && s[142] && SDL_27_1_2_uger_er
  s[1378] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[76] ? FIRST_DAY : shiftDays(s[144], SDL_27_1_2_uger)
  s[1376] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[76] ? NEVER : shiftDays(s[146], SDL_27_1_2_uger_hoej)
  s[1377] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[76] || v5 && v6 || s[78]
  s[1379] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[142] && s[739]
  const SDL_27_1_3_slut = s[76] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[740], s[741])
  s[1383] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[76] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[742], s[743])
  s[1384] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[76] || s[79] && v12 || s[96] && v12
  s[1385] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[76] || s[79] && v6 || s[96] && v6 || s[78]
  s[1386] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[144], 182)
  const v18 = s[80] && s[142]
  const v19 = s[744] || s[745]
  const v20 = s[745] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[76] ? FIRST_DAY : s[79] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[1387] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[76] ? NEVER : s[79] ? NEVER : v19 ? NEVER : shiftDays(s[146], 182)
  s[1388] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[76] || s[79] || v18 || s[744] || s[745]
  s[1389] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[76] || s[79] || s[80] && s[148] || s[745] || s[78]
  s[1390] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[82] || s[86] || s[87] || s[746]
  const v26 = s[747] && s[748] && s[749] && s[750] && (s[88] || s[90] || s[92] || s[751])
  const v27 = Math.max(s[144], SDL_27_1_2_slut)
  const v28 = Math.min(s[146], SDL_27_1_2_slut_hoej)
  const v29 = s[83] && SDL_27_1_2_slut_er
  const v30 = s[93] && s[142]
  const v31 = s[91] && SDL_27_1_2_slut_er && s[142] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[144], v27) : s[144]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[146], v28) : s[146]) : v28
  const v35 = Math.max(s[144], SDL_27_1_3_slut)
  const v36 = Math.min(s[146], SDL_27_1_3_slut_hoej)
  const v37 = s[84] && SDL_27_1_3_slut_er
  const v38 = s[94] && s[142]
  const v39 = s[91] && SDL_27_1_3_slut_er && s[142] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[144], v35) : s[144]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[146], v36) : s[146]) : v36
  const v43 = Math.max(s[144], SDL_27_1_4_slut)
  const v44 = Math.min(s[146], SDL_27_1_4_slut_hoej)
  const v45 = s[85] && SDL_27_1_4_slut_er
  const v46 = s[95] && s[142]
  const v47 = s[89] && SDL_27_1_4_slut_er && s[142] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[144], v43) : s[144]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[146], v44) : s[146]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[83] && SDL_27_1_2_slut_ir || s[93] && s[148] || s[91] && SDL_27_1_2_slut_ir && s[148] || s[91] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[752] && (SDL_27_1_2_slut_er && s[142] || !SDL_27_1_2_slut_er && !s[142]) && (!SDL_27_1_2_slut_er || s[144] === SDL_27_1_2_slut)) || s[84] && SDL_27_1_3_slut_ir || s[94] && s[148] || s[91] && SDL_27_1_3_slut_ir && s[148] || s[91] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[752] && (SDL_27_1_3_slut_er && s[142] || !SDL_27_1_3_slut_er && !s[142]) && (!SDL_27_1_3_slut_er || s[144] === SDL_27_1_3_slut)) || s[85] && SDL_27_1_4_slut_ir || s[95] && s[148] || s[89] && SDL_27_1_4_slut_ir && s[148] || s[89] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[752] && (SDL_27_1_4_slut_er && s[142] || !SDL_27_1_4_slut_er && !s[142]) && (!SDL_27_1_4_slut_er || s[144] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[753] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[753] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[76] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[1394] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[76] ? NEVER : v25 ? NEVER : v52
  s[1395] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[149] && (s[76] || s[79] && v57 || s[96] && v57)
  s[1396] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[149] && (s[76] || s[79] && v58 || s[96] && v58 || s[78]) || s[754]
  s[1397] = SDL_27_1_slut_ir
  // SDL.27.3.nedsat: Sygedagpenge til nedsat sats i stedet for jobafklaring (SDL § 27, stk. 3)
  const SDL_27_3_nedsat_nej = s[6] || s[2]
  s[1398] = SDL_27_3_nedsat_nej
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[717] && (s[33] || s[40] || s[41] && f.laegenVenterArbejdeInden26Uger !== false)
  s[1399] = SDL_29_1
  const SDL_29_1_nej = s[717] && (s[33] || s[40] || s[41] && f.laegenVenterArbejdeInden26Uger !== true)
  s[1400] = SDL_29_1_nej
  const SDL_29_1_ir = s[717] && (s[33] || s[40] || s[42]) || s[718]
  s[1401] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[6] ? FIRST_DAY : Math.max(s[29], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[1402] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[6] ? NEVER : Math.max(s[30], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[1403] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[6] || f.sygUnderAftaltFri !== true
  s[1404] = SDL_30_1_fri_ir
}

function svar_52(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[98]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[97], v0) : s[97]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[100], v1) : s[100]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[39]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[98]
  const v9 = v7 ? (v8 ? Math.min(s[97], v4) : v4) : s[97]
  const v10 = v7 ? (v8 ? Math.max(s[100], v5) : v5) : s[100]
  const v11 = f.sygemeldtITide !== false && s[98]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[39] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[39])
  const SDL_35_2 = s[102] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[97], v9) : s[97]) : v9
  s[1414] = SDL_35_2
  const SDL_35_2_hoej = s[102] ? NEVER : v11 ? (v12 ? Math.max(s[100], v10) : s[100]) : v10
  s[1415] = SDL_35_2_hoej
  const SDL_35_2_er = s[114] && (s[102] || s[107] && v13 || s[116] && v13)
  s[1416] = SDL_35_2_er
  const SDL_35_2_ir = s[114] && (s[102] || s[107] && v14 || s[116] && v14 || s[103]) || s[115] || s[113]
  s[1417] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[98] && s[99] && s[755]
  const v20 = s[98] && s[756] && s[101]
  s[787] = v20
  const SDL_35_3 = s[102] ? FIRST_DAY : v19 ? FIRST_DAY : s[97]
  s[1418] = SDL_35_3
  const SDL_35_3_hoej = s[102] ? NEVER : v19 ? NEVER : s[100]
  s[1419] = SDL_35_3_hoej
  const SDL_35_3_er = s[122] && (s[102] || v19 || v20 && s[98])
  s[1420] = SDL_35_3_er
  const SDL_35_3_ir = s[122] && (s[102] || v19 || v20 && s[39] || s[103]) || s[124]
  s[1421] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[792] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[793] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[97], v25) : s[97]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[100], v26) : s[100]) : v26
  const v31 = Math.max(s[97], v29)
  const v32 = Math.min(s[100], v30)
  const v33 = v27 && s[98]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[98] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[102] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[97], v37) : s[97]) : v37
  s[1422] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[102] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[100], v38) : s[100]) : v38
  s[1423] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[122] && (s[102] || v19 || v20 && (v33 || v34 || v35))
  s[1424] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[122] && (s[102] || v19 || v20 && (v27 && s[39] || v28 && v6 || SDL_35_3_ir && s[39] && v6 || SDL_35_3_ir && !(s[757] && (!v3 || !v6 && v29 === v30) && (s[98] && v3 || !s[98] && !v3) && (!s[98] || s[97] === v29))) || s[103]) || s[124]
  s[1425] = SDL_35_3_fra_ir
}

function svar_53(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[780] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[765] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[763] = v4
  const v5 = shiftDays(v3, 7)
  s[783] = v5
  const v6 = shiftDays(v4, 7)
  s[785] = v6
  const v7 = shiftDays(s[97], 7)
  s[800] = v7
  const v8 = shiftDays(s[100], 7)
  s[801] = v8
  const v9 = v2 && s[98]
  s[781] = v9
  const v10 = v1 || v9
  s[786] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[39]
  s[791] = v13
  const v14 = s[97] <= 15426 /* 2012-03-27 */
  s[777] = v14
  const v15 = s[98] && s[106] && v14
  s[768] = v15
  const v16 = s[100] >= 15427 /* 2012-03-28 */
  s[766] = v16
  const v17 = s[98] && v16 && s[755]
  s[788] = v17
  const v18 = s[98] && s[756] && s[117]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[97], 21)
  s[778] = v21
  const v22 = shiftDays(s[100], 21)
  s[779] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[758] && s[98]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[759] ? NEVER : v22
  const v28 = v2 && (s[759] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[122] && s[98]
  const v32 = s[124] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[124] && v2 && s[758] && s[39]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[760] && s[98]
  const v40 = s[761] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[760] && s[39]
  const v44 = s[122] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[122] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[122] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[761] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[107] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[120] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[102] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[1426] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[102] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[1427] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[767] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[769] = v66
  const SDL_38_1_er = v65 && (s[102] || v52 || v53 || v17 || v54 || v55)
  s[1428] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[102] || s[107] && v13 || v15 && v13 || v17 || v18 && (v43 || s[761] && f.underretningsbrevSendt !== true && (s[122] && s[39] || v35)) || s[120] && (v43 || s[761] && f.underretningsbrevSendt !== true && v35) || s[103]) || v66
  s[1429] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[762] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[764] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[102] || s[107] && v71 || s[116] && v71)
  s[770] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[102] || s[107] && v72 || s[116] && v72)
  s[771] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[102] || s[107] && SDL_38_1_ir || s[116] && SDL_38_1_ir || s[103]) || v66
  s[772] = SDL_38_7_tide_ir
}

function svar_54(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[98] && s[595] >= s[762] || s[39]) && f.undskyldendeForhold !== false || s[109] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[763], 28) >= s[762]
  const v1 = (s[98] && s[594] < s[764] || f.undskyldendeForhold !== true) && (s[108] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[765], 28) < s[764])
  const v2 = s[98] && s[766] && s[97] <= 19722 /* 2023-12-31 */
  const v3 = s[98] && s[100] >= 19723 /* 2024-01-01 */ && s[101]
  const SDL_38_8 = s[767] && (s[102] || s[107] && v0 || s[768] && v0 || v2 && v0 || v3 && v0)
  s[1434] = SDL_38_8
  const SDL_38_8_nej = s[767] && (s[102] || s[107] && v1 || s[768] && v1 || v2 && v1 || v3 && v1)
  s[1435] = SDL_38_8_nej
  const SDL_38_8_ir = s[767] && s[113] || s[769]
  s[1436] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[97], s[762])
  const v8 = Math.min(s[100], s[764])
  const v9 = SDL_38_8 && s[98]
  const v10 = SDL_38_8_ir && s[98] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[762], v7) : s[762]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[97], v12) : s[97]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[764], v8) : s[764]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[100], v14) : s[100]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[39] || SDL_38_8_ir && !(s[757] && s[762] === s[764] && s[98] && (!s[98] || s[97] === s[762]))
  const v18 = Math.max(s[97], v13)
  const v19 = Math.min(s[100], v15)
  const v20 = s[770] && s[98]
  const v21 = s[771] && v16
  const v22 = s[772] && s[98] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[770] && s[39] || s[771] && v17 || s[772] && s[39] && v17 || s[772] && !(s[757] && (!v16 || !v17 && v13 === v15) && (s[98] && v16 || !s[98] && !v16) && (!s[98] || s[97] === v13))
  const SDL_38_7 = s[102] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[97], v24) : s[97]) : v24
  s[1430] = SDL_38_7
  const SDL_38_7_hoej = s[102] ? NEVER : v20 ? (v23 ? Math.max(s[100], v25) : s[100]) : v25
  s[1431] = SDL_38_7_hoej
  const SDL_38_7_er = s[767] && (s[102] || s[107] && v26 || s[768] && v26 || v2 && v26 || v3 && v26)
  s[1432] = SDL_38_7_er
  const SDL_38_7_ir = s[767] && (s[102] || s[107] && v27 || s[768] && v27 || v2 && v27 || v3 && v27 || s[103]) || s[769]
  s[1433] = SDL_38_7_ir
}

function svar_55(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[525] && s[37] >= s[773]
  const v1 = s[525] && s[38] < s[774]
  const v2 = shiftDays(s[97], 28)
  s[867] = v2
  const v3 = shiftDays(s[100], 28)
  s[868] = v3
  const v4 = s[759] && s[98]
  const v5 = v4 || s[758]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[758] ? NEVER : v3
  const v8 = s[759] && s[39]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[529] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[529] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[98] && s[106] && s[775]
  const v18 = s[98] && s[776] && s[777]
  const v19 = s[98] && s[37] >= s[778]
  s[871] = v19
  const v20 = s[98] && s[38] < s[779]
  s[869] = v20
  const v21 = v19 && v5
  const v22 = s[39] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[780] ? (s[781] ? Math.min(s[782], s[783]) : s[783]) : s[782]
  const v30 = s[780] ? (s[781] ? Math.max(s[784], s[785]) : s[785]) : s[784]
  const v31 = v0 && s[786]
  const v32 = s[529] && s[786] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[98]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[107] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[787] && (v36 || v37)
  const v42 = s[788] || v41
  const v43 = s[788] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[789], v33) : s[789]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[102] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[1437] = SDL_40_1
  const v49 = s[788] ? NEVER : v36 ? (v37 ? Math.max(s[790], v35) : s[790]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[102] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[1438] = SDL_40_1_hoej
  const SDL_40_1_er = s[109] && (s[102] || v38 || v39 || v40 || s[788] || v41)
  s[1439] = SDL_40_1_er
  const SDL_40_1_ir = s[109] && (s[102] || s[107] && v16 || v17 && v16 || v18 && (v19 && v8 || s[39] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[788] || s[787] && (v27 && s[39] || v28 && (v0 && s[791] || s[529] && !((!s[786] || !s[791] && v29 === v30) && s[786] && (!s[786] || v29 === NEVER)))) || s[103]) || s[108]
  s[1440] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[98] && s[756] && s[97] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[792], 7)
  const v57 = shiftDays(s[793], 7)
  const v58 = s[98] && s[100] >= 16249 /* 2014-06-28 */ && s[97] <= 16658 /* 2015-08-11 */
  const v59 = s[98] && s[100] >= 16659 /* 2015-08-12 */ && s[101]
  const v60 = shiftDays(s[792], 21)
  const v61 = shiftDays(s[793], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[788] || v55 || v63
  const SDL_40a_1 = s[102] ? FIRST_DAY : s[768] || v65 ? (v65 ? (s[788] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[1441] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[102] ? NEVER : s[107] ? NEVER : s[768] ? NEVER : s[788] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[1442] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[122] && (s[102] || s[107] || s[768] || s[788] || v55 || v58 || v59)
  s[1443] = SDL_40a_1_er
  const SDL_40a_1_ir = s[122] && (s[102] || s[788] || v58 || s[103]) || s[124]
  s[1444] = SDL_40a_1_ir
}

function svar_56(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[794], 7)
  const v1 = shiftDays(s[795], 7)
  const v2 = s[796] ? (s[797] ? Math.min(s[778], v0) : v0) : s[778]
  const v3 = s[796] ? (s[797] ? Math.max(s[779], v1) : v1) : s[779]
  const v4 = s[798] ? (s[799] ? Math.min(s[800], v2) : s[800]) : v2
  const v5 = s[798] ? (s[799] ? Math.max(s[801], v3) : s[801]) : v3
  const v6 = s[98] && s[802] && s[101]
  const v7 = f.aftaleForSelvstaendig !== true && s[803]
  const v8 = s[804] ? (v7 ? Math.min(s[800], v4) : s[800]) : v4
  const v9 = s[804] ? (v7 ? Math.max(s[801], v5) : s[801]) : v5
  const v10 = v6 && (s[804] || v7)
  const v11 = s[668] || v10
  const v12 = s[668] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[102] ? FIRST_DAY : s[652] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[1451] = SDL_43_1
  const v14 = s[668] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[102] ? NEVER : s[652] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[1452] = SDL_43_1_hoej
  const SDL_43_1_er = s[121] && (s[102] || s[652] || s[668] || v10)
  s[1453] = SDL_43_1_er
  const SDL_43_1_ir = s[121] && (s[102] || s[805] || s[806] || v6 && (s[807] || f.aftaleForSelvstaendig !== true && s[671]) || s[103]) || s[123]
  s[1454] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[98] && s[594] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[98] && s[595] >= v18 || s[39]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[98] && s[106] && s[97] <= 15111 /* 2011-05-17 */
  s[864] = v24
  const v25 = s[98] && s[100] >= 15112 /* 2011-05-18 */ && s[97] <= 15207 /* 2011-08-21 */
  s[865] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[98] && s[100] >= 15208 /* 2011-08-22 */ && s[101]
  s[866] = v28
  const SDL_43_5 = s[121] && (s[102] || s[107] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[1462] = SDL_43_5
  const SDL_43_5_nej = s[121] && (s[102] || s[107] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[1463] = SDL_43_5_nej
  const SDL_43_5_ir = s[121] && s[113] || s[123]
  s[1464] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[97], v18)
  const v35 = Math.min(s[100], v19)
  const v36 = SDL_43_5 && s[98]
  const v37 = SDL_43_5_ir && s[98] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[97], v39) : s[97]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[100], v41) : s[100]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[39] || SDL_43_5_ir && !(s[757] && v18 === v19 && s[98] && (!s[98] || s[97] === v18))
  const v45 = Math.max(s[97], v40)
  const v46 = Math.min(s[100], v42)
  const v47 = v32 && s[98]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[98] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[39] || v33 && v44 || SDL_43_1_ir && s[39] && v44 || SDL_43_1_ir && !(s[757] && (!v43 || !v44 && v40 === v42) && (s[98] && v43 || !s[98] && !v43) && (!s[98] || s[97] === v40))
  const SDL_43_4 = s[102] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[97], v51) : s[97]) : v51
  s[1455] = SDL_43_4
  const SDL_43_4_hoej = s[102] ? NEVER : v47 ? (v50 ? Math.max(s[100], v52) : s[100]) : v52
  s[1456] = SDL_43_4_hoej
  const SDL_43_4_er = s[121] && (s[102] || s[107] && v53 || s[116] && v53)
  s[1457] = SDL_43_4_er
  const SDL_43_4_ir = s[121] && (s[102] || s[107] && v54 || s[116] && v54 || s[103]) || s[123]
  s[1458] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[121] && (s[102] || s[107] && v32 || s[116] && v32)
  s[1459] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[121] && (s[102] || s[107] && v33 || s[116] && v33)
  s[1460] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[121] && (s[102] || s[107] && SDL_43_1_ir || s[116] && SDL_43_1_ir || s[103]) || s[123]
  s[1461] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[6] ? -Infinity : s[808] ? (s[809] ? 0 : 5500) : 8500
  s[1465] = SDL_45_4
  const SDL_45_4_hoej = s[6] ? Infinity : s[810] ? 8500 : s[796] ? 5500 : 0
  s[1466] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[6] ? -Infinity : f.dagpengePrUge ?? 0
  s[837] = SDL_51_1
  const SDL_51_1_hoej = s[6] ? Infinity : f.dagpengePrUge ?? 2000000
  s[838] = SDL_51_1_hoej
}

function svar_57(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[862] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[860] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[820] = v5
  const v6 = v5 ? -Infinity : SATS_46(s[0])
  s[818] = v6
  const v7 = v5 ? Infinity : SATS_46(s[1])
  s[819] = v7
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, 2], [3], 'nærmeste', 100)
  const v10 = quotient([v7, 2], [3], 'nærmeste', 100)
  const v11 = v5 || !v8
  const v12 = Math.max(v3, v8 ? Math.min(v9, v10) : -Infinity)
  const v13 = Math.max(v4, v8 ? Math.max(v9, v10) : Infinity)
  const v14 = v2 && !(!v8 && !v5 && v6 === v7)
  const v15 = v1 || v14
  const v16 = v2 && v11 || v5
  const SDL_52_1 = s[6] ? -Infinity : Math.min(v6, v1 ? (v14 ? Math.min(v3, v12) : v3) : v12)
  s[831] = SDL_52_1
  const SDL_52_1_hoej = s[6] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[833] = SDL_52_1_hoej
  const SDL_52_1_er = s[6] || s[126] && v15 || s[125] && v15
  s[1479] = SDL_52_1_er
  const SDL_52_1_ir = s[6] || s[126] && v16 || s[125] && v16
  s[1480] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = s[2] && s[0] <= 14691 /* 2010-03-23 */
  const v22 = s[1] >= 14692 /* 2010-03-24 */ && s[601]
  const v23 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v24 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v25 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = SDL_52_1_er && !(!v23 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v29 = SDL_52_1_ir || !v23
  const v30 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v31 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v32 = v23 ? Math.min(v30, v31) : -Infinity
  const v33 = v23 ? Math.max(v30, v31) : Infinity
  const v34 = s[369] && v28
  const v35 = v34 ? (s[370] ? v32 : Math.min(0, v32)) : 0
  const v36 = v34 ? (s[370] ? v33 : Math.max(0, v33)) : 0
  const v37 = s[811] && v28
  const v38 = s[371] > 2500 && (v34 || !s[370])
  const v39 = v37 ? (v38 ? Math.min(v26, v35) : v26) : v35
  const v40 = v37 ? (v38 ? Math.max(v27, v36) : v27) : v36
  const v41 = s[420] && SDL_52_1_er
  s[830] = v41
  const v42 = s[371] > 0 && (v37 || v38)
  const v43 = v41 || v42
  const v44 = s[420] && SDL_52_1_ir
  s[835] = v44
  const v45 = v44 || s[371] > 0 && (s[811] && v29 || s[371] > 2500 && s[369] && v29)
  const SDL_53_3 = s[6] ? -Infinity : v21 ? -Infinity : v41 ? (v42 ? Math.min(SDL_52_1, v39) : SDL_52_1) : v39
  s[832] = SDL_53_3
  const SDL_53_3_hoej = s[6] ? Infinity : v21 ? Infinity : v41 ? (v42 ? Math.max(SDL_52_1_hoej, v40) : SDL_52_1_hoej) : v40
  s[834] = SDL_53_3_hoej
  const SDL_53_3_er = s[6] || v21 || v22 && v43 || s[125] && v43
  s[829] = SDL_53_3_er
  const SDL_53_3_ir = s[6] || v21 || v22 && v45 || s[125] && v45
  s[836] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v50 = s[2] && s[0] <= 13604 /* 2007-04-01 */
  s[827] = v50
  const v51 = s[1] >= 13605 /* 2007-04-02 */ && s[601]
  s[828] = v51
  const v52 = f.ledigUdenLoen !== false || s[122] || f.arbejdsgiverTilbyderDeltid !== true
  const v53 = f.ledigUdenLoen !== true && s[124] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[6] || v50 || v51 && v52 || s[125] && v52
  s[824] = SDL_53_2
  const SDL_53_2_nej = s[6] || v50 || v51 && v53 || s[125] && v53
  s[825] = SDL_53_2_nej
  const SDL_53_2_ir = s[6] || v50
  s[826] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v57 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v58 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[6] ? -Infinity : v8 ? Math.min(v57, v58) : -Infinity
  s[816] = SDL_50_1
  const SDL_50_1_hoej = s[6] ? Infinity : v8 ? Math.max(v57, v58) : Infinity
  s[815] = SDL_50_1_hoej
  const SDL_50_1_er = s[6] || s[126] && !(!v8 && !v5 && v6 === v7) || s[125] && !(!v8 && !v5 && v6 === v7)
  s[814] = SDL_50_1_er
  const SDL_50_1_ir = s[6] || s[126] && v11 || s[125] && v11
  s[817] = SDL_50_1_ir
}

function svar_58(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[812] === s[813]
  s[839] = v0
  const v1 = f.timefortjeneste ?? 0
  s[842] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[843] = v2
  const v3 = s[814] && v1 < s[815]
  const v4 = v3 || s[812] < 3700
  const v5 = s[814] && v2 >= s[816] || s[817]
  const v6 = v5 && s[813] >= 3700
  const v7 = Math.min(v1, s[816])
  const v8 = Math.min(v2, s[815])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[812]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[813]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[812]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[813]], [100], 'nærmeste', 1)
  const v14 = !s[814] || !s[817] && v7 === v8
  const v15 = Math.min(s[818], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[819], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[817] || v9 || s[820]
  const v18 = v4 && s[814] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[820] || v4 && v17
  const SDL_47_1 = s[102] ? -Infinity : v6 ? (v18 ? Math.min(s[818], v15) : s[818]) : v15
  s[851] = SDL_47_1
  const SDL_47_1_hoej = s[102] ? Infinity : v6 ? (v18 ? Math.max(s[819], v16) : s[819]) : v16
  s[852] = SDL_47_1_hoej
  const SDL_47_1_er = s[102] || s[107] && v19 || s[821] && v19 || s[120] && v19
  s[850] = SDL_47_1_er
  const SDL_47_1_ir = s[102] || s[107] && v20 || s[821] && v20 || s[120] && v20 || s[103]
  s[853] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[822])
  const v26 = Math.max(0, s[823])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[818], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[819], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[814] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[818], v33) : s[818]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[819], v34) : s[819]) : v34
  const v39 = v28 && s[820] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[824] && SDL_47_1_er
  const v43 = s[825] && v36
  const v44 = s[826] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[824] && SDL_47_1_ir || s[825] && v39 || s[826] && SDL_47_1_ir && v39 || s[826] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[6] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[844] = SDL_53_1
  const SDL_53_1_hoej = s[6] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[845] = SDL_53_1_hoej
  const SDL_53_1_er = s[6] || s[827] && v48 || s[828] && v48 || s[125] && v48
  s[847] = SDL_53_1_er
  const SDL_53_1_ir = s[6] || s[827] && v49 || s[828] && v49 || s[125] && v49
  s[848] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[371] > 0 && s[829]
  const v55 = s[830] ? (v54 ? Math.min(s[831], s[832]) : s[831]) : s[832]
  const v56 = s[830] ? (v54 ? Math.max(s[833], s[834]) : s[833]) : s[834]
  const v57 = s[121] && (s[830] || v54)
  const v58 = s[123] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[124] && (v57 || v58)
  const v62 = s[122] || v61
  const v63 = s[122] && s[6] || s[124] && (s[121] && (s[835] || s[371] > 0 && s[836]) || s[123] && SDL_53_1_ir)
  const SDL_46_1 = s[6] ? -Infinity : s[122] ? (v61 ? Math.min(s[837], v59) : s[837]) : v59
  s[1467] = SDL_46_1
  const SDL_46_1_hoej = s[6] ? Infinity : s[122] ? (v61 ? Math.max(s[838], v60) : s[838]) : v60
  s[1468] = SDL_46_1_hoej
  const SDL_46_1_er = s[6] || s[126] && v62 || s[125] && v62
  s[1469] = SDL_46_1_er
  const SDL_46_1_ir = s[6] || s[126] && v63 || s[125] && v63
  s[1470] = SDL_46_1_ir
}

function svar_59(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[816], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[815], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[812]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[813]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[812]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[813]], [100], 'nærmeste', 1)
  const v7 = s[814] && !(v2 && (!s[814] || !s[817] && v0 === v1) && s[839])
  const v8 = s[817] || v2
  const SDL_47_1_3 = s[102] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[1471] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[102] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[1472] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[102] || s[107] && v7 || s[116] && v7
  s[1473] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[102] || s[107] && v8 || s[116] && v8 || s[103]
  s[1474] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[6] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[840])
  s[1475] = SDL_50_4
  const SDL_50_4_hoej = s[6] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[841])
  s[1476] = SDL_50_4_hoej
  const SDL_50_4_er = s[109] && (s[6] || s[126] && SDL_47_1_3_er || s[125] && SDL_47_1_3_er)
  s[1477] = SDL_50_4_er
  const SDL_50_4_ir = s[109] && (s[6] || s[126] && SDL_47_1_3_ir || s[125] && SDL_47_1_3_ir) || s[108]
  s[1478] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_47(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[842], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[843], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_46(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_47(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[842], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[843], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_46(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[6] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[1481] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[6] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[1482] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[109] && (s[6] || s[827] && !(!v19 && v17 === v18) || s[828] && !(!v19 && v17 === v18) || s[125] && !(!v19 && v17 === v18))
  s[1483] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[109] && (s[6] || s[827] && !v19 || s[828] && !v19 || s[125] && !v19) || s[108]
  s[1484] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[6] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[1485] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[6] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[1486] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[109] && s[6] || s[108]
  s[1487] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[1] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[6] || v30 && countDays(v31, s[0], s[1]) >= 1
  s[1488] = SDL_53a_1
  const SDL_53a_1_nej = s[6] || s[126] || s[125] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[1], s[0]) < 1
  s[1489] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v34 = s[1] >= 18319 /* 2020-02-27 */ && s[0] <= 18670 /* 2021-02-12 */
  const v35 = s[108] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v36 = s[109] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v37 = s[1] >= 18671 /* 2021-02-13 */ && s[0] <= 18858 /* 2021-08-19 */
  const v38 = s[1] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[6] || v34 && v36 || v37 || v38 && v36
  s[1490] = SDL_53b_1
  const SDL_53b_1_nej = s[6] || s[2] && s[0] <= 18318 /* 2020-02-26 */ || v34 && v35 || v37 || s[1] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v38 && v35 || s[1] >= 19052 /* 2022-03-01 */
  s[1491] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[6] || v37
  s[1492] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[6] ? -Infinity : Math.min(s[841], s[844])
  s[1493] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[6] ? Infinity : Math.min(s[840], s[845])
  s[1494] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[846] && (s[6] || s[126] && s[847] || s[125] && s[847])
  s[1495] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[846] && (s[6] || s[126] && s[848] || s[125] && s[848]) || s[849] || s[113]
  s[1496] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v46 = Math.min(s[818], SDL_47_1_3)
  const v47 = Math.min(s[819], SDL_47_1_3_hoej)
  const v48 = SDL_47_1_3_ir || s[820]
  const v49 = s[107] && SDL_47_1_3_er
  const v50 = s[821] && SDL_47_1_3_er
  const v51 = s[120] && s[850]
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(s[851], v46) : v46) : s[851]
  const SDL_56_1_beloeb = s[102] ? -Infinity : v49 ? (v52 ? Math.min(v46, v53) : v46) : v53
  s[1497] = SDL_56_1_beloeb
  const v55 = v50 ? (v51 ? Math.max(s[852], v47) : v47) : s[852]
  const SDL_56_1_beloeb_hoej = s[102] ? Infinity : v49 ? (v52 ? Math.max(v47, v55) : v47) : v55
  s[1498] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[695] && (s[102] || v49 || v50 || v51)
  s[1499] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[695] && (s[102] || s[107] && v48 || s[821] && v48 || s[120] && s[853] || s[103]) || s[693] || s[113]
  s[1500] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v59 = f.aftaleIndgaaetDen ?? FIRST_DAY
  s[858] = v59
  const v60 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  s[859] = v60
  const SDL_56_2_ir = v59 <= 13331 /* 2006-07-02 */
  s[856] = SDL_56_2_ir
  const v62 = v60 >= 13332 /* 2006-07-03 */
  s[854] = v62
  const v63 = v62 && v59 <= 13604 /* 2007-04-01 */
  const v64 = f.langvarigEllerKroniskLidelse !== true || f.risikoenErVaesentligtForoeget !== true || (f.skoennedeFravaersdage ?? 0) < 10
  s[861] = v64
  const v65 = f.langvarigEllerKroniskLidelse !== false && f.risikoenErVaesentligtForoeget !== false && (f.skoennedeFravaersdage ?? 366) >= 10
  s[863] = v65
  const v66 = f.dageBetaltForLidelsen ?? 0
  const v67 = f.dageBetaltForLidelsen ?? 366
  const v68 = v60 >= 13605 /* 2007-04-02 */ && v59 <= 14031 /* 2008-06-01 */
  const v69 = v59 <= 15011 /* 2011-02-06 */
  s[855] = v69
  const v70 = v60 >= 14032 /* 2008-06-02 */ && v69
  const v71 = v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 21
  const v72 = v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 21
  const v73 = v60 >= 15012 /* 2011-02-07 */
  s[857] = v73
  const SDL_56_2 = SDL_56_2_ir || v63 && (v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 14) || v68 && (v65 || f.behandlingBesluttetVedAnsaettelsen !== false || v67 >= 15) || v70 && v71 || v73 && v71
  s[1501] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v63 && v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 14 || v68 && v64 && f.behandlingBesluttetVedAnsaettelsen !== true && v66 < 15 || v70 && v72 || v73 && v72
  s[1502] = SDL_56_2_nej
}

function svar_60(f, s) {
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v0 = s[854] && s[855]
  const v1 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v2 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = s[856] || v0 && v2 || s[857] && v2
  s[1504] = SDL_56_3
  const SDL_56_3_nej = s[856] || v0 && v1 || s[857] && v1
  s[1505] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = s[856] ? FIRST_DAY : shiftDays(shiftMonths(s[858], 24), -1)
  s[1506] = SDL_56_4
  const SDL_56_4_hoej = s[856] ? NEVER : shiftDays(shiftMonths(s[859], 24), -1)
  s[1507] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v7 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v8 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = s[856] || v0 && v7 || s[857] && v7
  s[1508] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = s[856] || v0 && v8 || s[857] && v8
  s[1509] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v11 = s[859] >= 15398 /* 2012-02-28 */ && s[858] <= 15516 /* 2012-06-25 */
  const v12 = s[860] || s[861] || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v13 = s[862] && s[863] && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v14 = s[859] >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = s[856] || v11 && v13 || v14 && v13
  s[1510] = SDL_58a_1
  const SDL_58a_1_nej = s[856] || v0 || s[857] && s[858] <= 15397 /* 2012-02-27 */ || v11 && v12 || v14 && v12
  s[1511] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v17 = f.refusionskravFremsat ?? FIRST_DAY
  const v18 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  const v19 = s[98] && s[594] < v18
  const v20 = v19 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v21 = s[98] && s[595] >= v17 || s[39]
  const v22 = v21 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v23 = v19 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v24 = v21 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[109] && (s[102] || s[107] && v22 || s[864] && v22 || s[865] && v24 || s[866] && v24)
  s[1516] = SDL_59_6
  const SDL_59_6_nej = s[109] && (s[102] || s[107] && v20 || s[864] && v20 || s[865] && v23 || s[866] && v23)
  s[1517] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v27 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v28 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v29 = s[98] && s[867] < v28
  const v30 = s[98] && s[868] >= v27 || s[869] || SDL_59_6
  const v31 = SDL_59_6_nej || s[870]
  const v32 = (v29 || s[39]) && (s[871] || s[39]) && v31 && (v29 || s[871] || SDL_59_6_nej)
  const v33 = s[39] && s[870]
  const v34 = shiftMonths(v17, -3)
  const v35 = shiftMonths(v18, -3)
  const v36 = Math.max(v27, v34)
  const v37 = Math.max(v28, v35)
  const v38 = Math.max(v34, v36)
  const v39 = Math.min(v35, v37)
  const v40 = v33 && !(v34 === v35 && v36 === v37 && v34 === v36)
  const v41 = v33 && v39 >= v38
  const v42 = v32 || v41
  const v43 = v41 ? Math.min(v36, v38) : v36
  const v44 = v32 ? v43 : v38
  const v45 = v30 ? (v42 ? Math.min(v34, v44) : v34) : v44
  const v46 = v41 ? Math.max(v37, v39) : v37
  const v47 = v32 ? v46 : v39
  const v48 = v30 ? (v42 ? Math.max(v35, v47) : v35) : v47
  const v49 = v30 || v32 || v41
  const v50 = s[98] && s[782] < v28
  const v51 = s[98] && s[37] >= shiftDays(s[97], 30)
  const v52 = s[98] && s[784] >= v27 || s[98] && s[38] < shiftDays(s[100], 30) || SDL_59_6
  const v53 = (v50 || s[39]) && (v51 || s[39]) && v31 && (v50 || v51 || SDL_59_6_nej)
  const v54 = v53 || v41
  const v55 = v53 ? v43 : v38
  const v56 = v53 ? v46 : v39
  const v57 = s[107] && v49
  const v58 = s[768] && v49
  const v59 = s[787] && (v52 || v53 || v41)
  const v60 = s[788] || v59
  const v61 = s[788] ? FIRST_DAY : v52 ? (v54 ? Math.min(v34, v55) : v34) : v55
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v45, v61) : v45) : v61
  const SDL_59_2 = s[102] ? FIRST_DAY : v57 ? (v62 ? Math.min(v45, v63) : v45) : v63
  s[1512] = SDL_59_2
  const v65 = s[788] ? NEVER : v52 ? (v54 ? Math.max(v35, v56) : v35) : v56
  const v66 = v58 ? (v60 ? Math.max(v48, v65) : v48) : v65
  const SDL_59_2_hoej = s[102] ? NEVER : v57 ? (v62 ? Math.max(v48, v66) : v48) : v66
  s[1513] = SDL_59_2_hoej
  const SDL_59_2_er = s[109] && (s[102] || v57 || v58 || s[788] || v59)
  s[1514] = SDL_59_2_er
  const SDL_59_2_ir = s[109] && (s[102] || s[107] && v40 || s[768] && v40 || s[788] || s[787] && v40 || s[103]) || s[108]
  s[1515] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[6] || s[2] && s[872] >= 13332 /* 2006-07-03 */
  s[1518] = SDL_82_1
  const SDL_82_1_nej = s[6] || s[2] && s[873] < 13332 /* 2006-07-03 */
  s[1519] = SDL_82_1_nej
}

function svar_61(f, s) {
  const v0 = s[343] ? 4 : 0
  s[891] = v0
  const v1 = (s[12] ? 1 : 0) + (s[874] ? 4 : 0)
  s[903] = v1
  const v2 = s[875] ? 4 : 0
  s[908] = v2
  const v3 = s[876] ? 2 : 0
  s[912] = v3
  const v4 = s[877] ? 4 : 0
  s[913] = v4
  const v5 = s[6] ? 4 : 0
  s[943] = v5
  const v6 = (s[878] ? 1 : 0) + (s[879] ? 2 : 0) + v5
  s[914] = v6
  const v7 = s[24] ? 0 : 1
  s[923] = v7
  const v8 = s[880] ? 4 : 0
  s[935] = v8
  const v9 = (s[156] ? 1 : 0) + v8
  s[938] = v9
  const v10 = s[881] ? 4 : 0
  s[968] = v10
  const v11 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[994] = v11
  const v12 = s[198] ? 4 : 0
  s[1003] = v12
  const v13 = v11 + v12
  s[985] = v13
  const v14 = s[185] ? 4 : 0
  s[991] = v14
  const v15 = s[882] ? 4 : 0
  s[995] = v15
  const v16 = f.revalideringErBevilget !== false ? 1 : 0
  s[1017] = v16
  const v17 = s[236] ? 4 : 0
  s[1033] = v17
  const v18 = s[223] ? 4 : 0
  s[1041] = v18
  const v19 = s[507] ? 4 : 0
  s[1059] = v19
  const v20 = s[27] ? 1 : 0
  s[1062] = v20
  const v21 = s[883] ? 1 : 0
  s[1072] = v21
  const v22 = s[884] ? 4 : 0
  s[1077] = v22
  const v23 = s[494] ? 4 : 0
  s[1091] = v23
  const v24 = s[425] ? 4 : 0
  s[1105] = v24
  const v25 = s[885] ? 4 : 0
  s[1144] = v25
  const v26 = (s[465] ? 1 : 0) + v25
  s[1130] = v26
  const v27 = (s[136] ? 1 : 0) + v24
  s[1149] = v27
  const v28 = s[113] ? 4 : 0
  s[1229] = v28
  const v29 = s[39] ? 4 : 0
  s[1230] = v29
  const v30 = s[6] ? 1 : 0
  s[1231] = v30
  const v31 = s[870] ? 4 : 0
  s[1254] = v31
  const v32 = s[886] ? 1 : 0
  s[1305] = v32
  const v33 = 1 + v5
  s[1308] = v33
  const v34 = s[887] ? 1 : 0
  s[1331] = v34
  const v35 = s[89] ? 4 : 0
  s[1374] = v35
  const v36 = s[91] ? 4 : 0
  s[1375] = v36
  const v37 = s[856] ? 4 : 0
  s[1503] = v37
}

export function svar(f) {
  const s = new Array(1520)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  return { ALF_62_3: s[686], ALF_62_3_hoej: s[687], ALF_62_3_kan: (s[685] ? 1 : 0) + (s[688] ? 4 : 0), BEK937_27_kan: (s[888] ? 1 : 0) + (s[889] ? 2 : 0) + (s[890] ? 4 : 0), FERIEBEK_2_kan: (s[450] ? 1 : 0) + (s[449] ? 2 : 0) + s[891], FERIEBEK_2_6_kan: (s[892] ? 3 : 0) + (s[893] ? 4 : 0), LAB_29_1: s[894], LAB_29_1_hoej: s[895], LAB_29_1_kan: (s[896] ? 1 : 0) + (s[897] ? 4 : 0), LAB_30_3_kan: (s[898] ? 1 : 0) + (s[899] ? 2 : 0) + (s[900] ? 4 : 0), LAB_31_3: s[901], LAB_31_3_hoej: s[902], LAB_31_3_kan: s[903], LAB_31_3_vindue: s[904], LAB_31_3_vindue_hoej: s[905], LAB_31_3_vindue_kan: s[903], LAB_33_3_kan: (s[906] ? 1 : 0) + (s[907] ? 2 : 0) + s[908], LAB_36_3_kan: (s[909] ? 1 : 0) + (s[910] ? 2 : 0) + s[908], LAB_36_3_ressourceforloeb_kan: (s[911] ? 1 : 0) + s[912] + s[913], LAB_43_kan: s[914], LAB_44_1_kan: (s[915] ? 1 : 0) + (s[916] ? 2 : 0) + (s[917] ? 4 : 0), LAB_45_1_kan: (s[918] ? 1 : 0) + (s[919] ? 2 : 0) + (s[920] ? 4 : 0), LAB_92_1: s[921], LAB_92_1_hoej: s[922], LAB_92_1_kan: s[923] + (s[924] ? 4 : 0), LAB_92_straks_kan: (s[925] ? 1 : 0) + (s[926] ? 2 : 0) + (s[926] ? 4 : 0), LAB_92_timer: s[927], LAB_92_timer_hoej: s[928], LAB_92_timer_kan: s[923] + (s[929] ? 4 : 0), LAB_95_1: s[930], LAB_95_1_hoej: s[931], LAB_95_1_kan: (s[25] ? 1 : 0) + (s[932] ? 4 : 0), LAB_105a_1_kan: (s[933] ? 1 : 0) + (s[934] ? 2 : 0) + s[935], LAB_105a_3: s[936], LAB_105a_3_hoej: s[937], LAB_105a_3_kan: s[938], LAB_105a_indfaset: s[939], LAB_105a_indfaset_hoej: s[940], LAB_105a_indfaset_kan: s[938], LAB_107_1_kan: (s[941] ? 1 : 0) + (s[942] ? 2 : 0) + s[943], LAB_108_2_kan: (s[944] ? 1 : 0) + (s[945] ? 2 : 0) + s[908], LAB_109_1_kan: (s[946] ? 1 : 0) + (s[947] ? 2 : 0) + (s[948] ? 4 : 0), LAB_109_1_frist: s[949], LAB_109_1_frist_hoej: s[950], LAB_109_1_frist_kan: (s[166] ? 1 : 0) + (s[951] ? 4 : 0), LAB_109_2_kraft_kan: (s[952] ? 1 : 0) + (s[953] ? 2 : 0) + (s[954] ? 4 : 0), LAB_110_1: s[955], LAB_110_1_hoej: s[956], LAB_110_1_kan: (s[957] ? 1 : 0) + (s[958] ? 4 : 0), LAB_110_2_kan: (s[959] ? 1 : 0) + (s[960] ? 2 : 0) + (s[961] ? 4 : 0), LAB_111_1: s[962], LAB_111_1_hoej: s[963], LAB_111_1_kan: (s[964] ? 1 : 0) + (s[965] ? 4 : 0), LAB_111_2_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + s[968], LAB_111_3: s[969], LAB_111_3_hoej: s[970], LAB_111_3_kan: (s[971] ? 1 : 0) + (s[972] ? 4 : 0), LAB_111_4_kan: (s[973] ? 1 : 0) + (s[974] ? 2 : 0) + s[968], LAB_112_1_kan: (s[975] ? 1 : 0) + (s[976] ? 2 : 0) + (s[977] ? 4 : 0), LAB_112_2_kan: (s[978] ? 1 : 0) + (s[979] ? 2 : 0) + s[943], LAB_112_3_kan: (s[980] ? 1 : 0) + (s[981] ? 2 : 0) + s[943], LAB_112_3_igang_kan: (s[982] ? 1 : 0) + s[912] + s[913], LAB_113_2: s[983], LAB_113_2_hoej: s[984], LAB_113_2_kan: s[985], LAB_113_2_team_kan: (s[986] ? 1 : 0) + (s[987] ? 2 : 0) + (s[988] ? 4 : 0), LAB_113_3_kan: (s[989] ? 1 : 0) + (s[990] ? 2 : 0) + s[991], LAB_113_4: s[992], LAB_113_4_hoej: s[993], LAB_113_4_kan: s[994] + s[995], LAB_113_4_ydelse_kan: (s[996] ? 1 : 0) + (s[997] ? 2 : 0) + s[995], LAB_113a_kan: (s[998] ? 1 : 0) + (s[999] ? 2 : 0) + (s[1000] ? 4 : 0), LAB_114_1: s[194], LAB_114_1_hoej: s[197], LAB_114_1_kan: s[985], LAB_114_1_plan_kan: (s[1001] ? 1 : 0) + (s[1002] ? 2 : 0) + s[1003], LAB_114_3: s[1004], LAB_114_3_hoej: s[1005], LAB_114_3_kan: 1 + (s[1006] ? 4 : 0), LAB_114_3_igang_kan: (s[1007] ? 1 : 0) + s[912] + s[913], LAB_114_4: s[1008], LAB_114_4_hoej: s[1009], LAB_114_4_kan: s[994] + (s[1010] ? 4 : 0), LAB_115_1_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + s[943], LAB_142_1_kan: (s[1013] ? 1 : 0) + (s[1014] ? 2 : 0) + s[943], LAB_144_kan: (s[499] ? 1 : 0) + (s[500] ? 2 : 0) + s[943], LAB_145_1: s[1015], LAB_145_1_hoej: s[1016], LAB_145_1_kan: s[1017] + (s[1018] ? 4 : 0), LAB_145_1_plan_kan: (s[1019] ? 1 : 0) + (s[1020] ? 2 : 0) + (s[1021] ? 4 : 0), LAB_145_2_kan: (s[1022] ? 1 : 0) + (s[1023] ? 2 : 0) + (s[1024] ? 4 : 0), LAB_146_kan: (s[1025] ? 1 : 0) + (s[1026] ? 2 : 0) + s[943], LAS_2a_kan: (s[231] ? 1 : 0) + (s[232] ? 2 : 0) + (s[233] ? 4 : 0), LAS_11_2_kan: (s[1027] ? 1 : 0) + (s[1028] ? 2 : 0) + s[943], LAS_11_2_supplerende_kan: (s[1029] ? 1 : 0) + (s[1030] ? 2 : 0) + s[943], LAS_11_3_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + s[1033], LAS_11_8_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + s[1033], LAS_13_1_kan: (s[1036] ? 1 : 0) + (s[1037] ? 2 : 0) + s[943], LAS_13_8_kan: (s[1038] ? 1 : 0) + (s[1039] ? 2 : 0) + (s[1040] ? 4 : 0), LAS_13f_1_kan: (s[221] ? 1 : 0) + (s[222] ? 2 : 0) + s[1041], LAS_13f_14_kan: (s[1042] ? 1 : 0) + (s[1043] ? 2 : 0) + s[1041], LAS_13g_1: s[1044], LAS_13g_1_hoej: s[1045], LAS_13g_1_kan: (s[1046] ? 1 : 0) + (s[1047] ? 4 : 0), LAS_13g_1_beloeb: s[226], LAS_13g_1_beloeb_hoej: s[227], LAS_13g_1_beloeb_kan: (s[224] ? 1 : 0) + (s[229] ? 4 : 0), LAS_14_1_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + (s[1050] ? 4 : 0), LAS_14_1_graense: s[1051], LAS_14_1_graense_hoej: s[1052], LAS_14_1_graense_kan: 1 + (s[1053] ? 4 : 0), LAS_14_1_over: s[1054], LAS_14_1_over_hoej: s[1055], LAS_14_1_over_kan: 1 + (s[1056] ? 4 : 0), LAS_16_1: s[302], LAS_16_1_hoej: s[301], LAS_16_1_kan: (s[303] ? 1 : 0) + (s[304] ? 4 : 0), LAS_16_3_kan: (s[1057] ? 1 : 0) + (s[1058] ? 2 : 0) + s[1059], LAS_16_overgang_kan: (s[1060] ? 1 : 0) + (s[1061] ? 2 : 0) + s[943], LAS_17_1: s[288], LAS_17_1_hoej: s[286], LAS_17_1_kan: s[1062] + (s[290] ? 4 : 0), LAS_18_1: s[287], LAS_18_1_hoej: s[289], LAS_18_1_kan: s[1062] + (s[291] ? 4 : 0), LAS_18_3: s[292], LAS_18_3_hoej: s[293], LAS_18_3_kan: s[1062] + (s[294] ? 4 : 0), LAS_19_1: s[295], LAS_19_1_hoej: s[296], LAS_19_1_kan: s[1062] + (s[297] ? 4 : 0), LAS_20_1: s[298], LAS_20_1_hoej: s[299], LAS_20_1_kan: s[1062] + (s[300] ? 4 : 0), LAS_23_1_kan: (s[248] ? 1 : 0) + (s[249] ? 2 : 0) + s[943], LAS_24_1: s[1063], LAS_24_1_hoej: s[1064], LAS_24_1_kan: (s[263] ? 1 : 0) + (s[1065] ? 4 : 0), LAS_25: s[307], LAS_25_hoej: s[308], LAS_25_kan: (s[309] ? 1 : 0) + (s[310] ? 4 : 0), LAS_25_3: s[284], LAS_25_3_hoej: s[285], LAS_25_3_kan: (s[283] ? 1 : 0) + (s[306] ? 4 : 0), LAS_25_3_forsoerger: s[261], LAS_25_3_forsoerger_hoej: s[262], LAS_25_3_forsoerger_kan: (s[260] ? 1 : 0) + (s[267] ? 4 : 0), LAS_25b_1: s[1066], LAS_25b_1_hoej: s[1067], LAS_25b_1_kan: (s[311] ? 1 : 0) + s[1041], LAS_26_1: s[1068], LAS_26_1_hoej: s[1069], LAS_26_1_kan: (s[1070] ? 1 : 0) + (s[1071] ? 4 : 0), LAS_26_3_kan: s[1072] + (s[1073] ? 2 : 0) + (s[1074] ? 4 : 0), LAS_26_5_kan: (s[1075] ? 1 : 0) + (s[1076] ? 2 : 0) + s[1077], LAS_26_7_kan: (s[1078] ? 1 : 0) + (s[1079] ? 2 : 0) + s[1077], LAS_30_1: s[1080], LAS_30_1_hoej: s[1081], LAS_30_1_kan: (s[1082] ? 1 : 0) + (s[1083] ? 4 : 0), LAS_30_2: s[1084], LAS_30_2_hoej: s[1085], LAS_30_2_kan: s[1072] + (s[1086] ? 4 : 0), LAS_35_1_kan: (s[322] ? 1 : 0) + (s[321] ? 2 : 0) + (s[323] ? 4 : 0), LAS_40a_1_kan: (s[1087] ? 1 : 0) + (s[1088] ? 2 : 0) + s[943], LAS_50_kan: (s[1089] ? 1 : 0) + (s[1090] ? 2 : 0) + s[1091], LAS_68_2: s[336], LAS_68_2_hoej: s[337], LAS_68_2_kan: (s[339] ? 1 : 0) + (s[342] ? 4 : 0), LAS_68_4: s[353], LAS_68_4_hoej: s[351], LAS_68_4_kan: (s[355] ? 1 : 0) + (s[357] ? 4 : 0), LAS_68_5_kan: (s[338] ? 1 : 0) + (s[341] ? 2 : 0) + (s[340] ? 4 : 0), LAS_68a_1: s[1092], LAS_68a_1_hoej: s[1093], LAS_68a_1_kan: (s[1094] ? 1 : 0) + (s[1095] ? 4 : 0), LAS_68a_1_tid_kan: (s[1096] ? 1 : 0) + (s[344] ? 2 : 0) + s[891], LAS_68a_2: s[354], LAS_68a_2_hoej: s[352], LAS_68a_2_kan: (s[356] ? 1 : 0) + (s[358] ? 4 : 0), LAS_68a_3: s[347], LAS_68a_3_hoej: s[346], LAS_68a_3_kan: (s[348] ? 1 : 0) + (s[349] ? 4 : 0), LAS_69j_2: s[364], LAS_69j_2_hoej: s[365], LAS_69j_2_kan: (s[366] ? 1 : 0) + (s[367] ? 4 : 0), LAS_69j_2_bidrag: s[1097], LAS_69j_2_bidrag_hoej: s[1098], LAS_69j_2_bidrag_kan: (s[1099] ? 1 : 0) + (s[1100] ? 4 : 0), LAS_69j_4: s[437], LAS_69j_4_hoej: s[435], LAS_69j_4_kan: (s[439] ? 1 : 0) + (s[441] ? 4 : 0), LAS_69j_5: s[438], LAS_69j_5_hoej: s[436], LAS_69j_5_kan: (s[440] ? 1 : 0) + (s[442] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1101] ? 1 : 0) + (s[1102] ? 2 : 0) + (s[1103] ? 4 : 0), LAS_69j_5_tid_kan: (s[1104] ? 1 : 0) + (s[384] ? 2 : 0) + s[1105], LAS_69j_7_kan: (s[427] ? 1 : 0) + (s[426] ? 2 : 0) + s[1105], LAS_69j_8_kan: (s[430] ? 1 : 0) + (s[429] ? 2 : 0) + (s[428] ? 4 : 0), LAS_69j_9: s[421], LAS_69j_9_hoej: s[422], LAS_69j_9_kan: (s[423] ? 1 : 0) + (s[424] ? 4 : 0), LAS_69j_10: s[387], LAS_69j_10_hoej: s[386], LAS_69j_10_kan: (s[388] ? 1 : 0) + (s[389] ? 4 : 0), LAS_69j_11_kan: (s[1106] ? 1 : 0) + (s[1107] ? 2 : 0) + (s[1108] ? 4 : 0), LAS_69j_13_kan: (s[432] ? 1 : 0) + (s[433] ? 2 : 0) + (s[431] ? 4 : 0), LAS_69j_15_kan: (s[451] ? 1 : 0) + (s[452] ? 2 : 0) + s[1105], LAS_69j_udbetales: s[1109], LAS_69j_udbetales_hoej: s[1110], LAS_69j_udbetales_kan: (s[1111] ? 1 : 0) + (s[1112] ? 4 : 0), LAS_69k_1_kan: (s[1113] ? 1 : 0) + (s[1114] ? 2 : 0) + s[1105], LAS_69k_2_kan: (s[1115] ? 1 : 0) + (s[1116] ? 2 : 0) + (s[1117] ? 4 : 0), LAS_69k_5_kan: (s[1118] ? 1 : 0) + (s[1119] ? 2 : 0) + s[1105], LAS_69k_6: s[1120], LAS_69k_6_hoej: s[1121], LAS_69k_6_kan: (s[1122] ? 1 : 0) + (s[1123] ? 4 : 0), LAS_69k_6_aftale_kan: (s[1124] ? 1 : 0) + (s[1125] ? 2 : 0) + s[891], LAS_69k_6_senest: s[1126], LAS_69k_6_senest_hoej: s[1127], LAS_69k_6_senest_kan: (s[15] ? 1 : 0) + s[891], LAS_69l_1_kan: (s[454] ? 1 : 0) + (s[453] ? 2 : 0) + (s[455] ? 4 : 0), LAS_69l_3: s[1128], LAS_69l_3_hoej: s[1129], LAS_69l_3_kan: s[1130], LAS_69m_2: s[1131], LAS_69m_2_hoej: s[1132], LAS_69m_2_kan: (s[1133] ? 1 : 0) + (s[1134] ? 4 : 0), LAS_69n_1: s[457], LAS_69n_1_hoej: s[458], LAS_69n_1_kan: (s[456] ? 1 : 0) + (s[459] ? 4 : 0), LAS_69o_1_kan: (s[1135] ? 1 : 0) + (s[1136] ? 2 : 0) + (s[1137] ? 4 : 0), LAS_69o_2: s[1138], LAS_69o_2_hoej: s[1139], LAS_69o_2_kan: (s[1140] ? 1 : 0) + (s[1141] ? 4 : 0), LAS_69p_1_kan: (s[1142] ? 1 : 0) + (s[1143] ? 2 : 0) + s[1144], LAS_69q_1: s[1145], LAS_69q_1_hoej: s[1146], LAS_69q_1_kan: s[1130], LAS_69t_2: s[1147], LAS_69t_2_hoej: s[1148], LAS_69t_2_kan: s[1149], LAS_69x_3: s[1150], LAS_69x_3_hoej: s[1151], LAS_69x_3_kan: s[1149], LAS_70_1_kan: (s[495] ? 1 : 0) + (s[493] ? 2 : 0) + s[1091], LAS_70_1_3_kan: (s[1152] ? 1 : 0) + (s[1153] ? 2 : 0) + (s[1154] ? 4 : 0), LAS_70_4: s[1155], LAS_70_4_hoej: s[1156], LAS_70_4_kan: (s[1157] ? 1 : 0) + (s[1158] ? 4 : 0), LAS_71_1: s[1159], LAS_71_1_hoej: s[1160], LAS_71_1_kan: (s[1161] ? 1 : 0) + (s[1162] ? 4 : 0), LAS_71_2: s[488], LAS_71_2_hoej: s[489], LAS_71_2_kan: (s[487] ? 1 : 0) + (s[490] ? 4 : 0), LAS_71_2_ung: s[1163], LAS_71_2_ung_hoej: s[1164], LAS_71_2_ung_kan: (s[245] ? 0 : 1) + (s[1165] ? 4 : 0), LAS_71_3: s[1166], LAS_71_3_hoej: s[1167], LAS_71_3_kan: (s[1168] ? 1 : 0) + (s[1169] ? 4 : 0), LAS_71_4_kan: (s[484] ? 1 : 0) + (s[485] ? 2 : 0) + (s[486] ? 4 : 0), LAS_71_6_kan: (s[1170] ? 1 : 0) + (s[6] ? 2 : 0) + (s[1171] ? 4 : 0), LAS_73b_kan: (s[1172] ? 1 : 0) + (s[1173] ? 2 : 0) + s[1091], LAS_73c_1: s[1174], LAS_73c_1_hoej: s[1175], LAS_73c_1_kan: s[1017] + (s[1176] ? 4 : 0), LAS_73f_1_kan: (s[1177] ? 1 : 0) + (s[1178] ? 2 : 0) + s[1091], LAS_73f_1_beloeb: s[1179], LAS_73f_1_beloeb_hoej: s[1180], LAS_73f_1_beloeb_kan: s[1017] + s[1091], LAS_86_2: s[1181], LAS_86_2_hoej: s[1182], LAS_86_2_kan: (s[1183] ? 1 : 0) + (s[1184] ? 4 : 0), LAS_86_7: s[506], LAS_86_7_hoej: s[505], LAS_86_7_kan: s[1062] + s[1059], LAS_91_1_kan: (s[1185] ? 1 : 0) + (s[1186] ? 2 : 0) + s[943], LAS_91_1_dom_kan: (s[1187] ? 1 : 0) + (s[1188] ? 2 : 0) + (s[1189] ? 4 : 0), LAS_91_1_su_kan: (s[1190] ? 1 : 0) + (s[1191] ? 2 : 0) + (s[1192] ? 4 : 0), LAS_91_6_kan: (s[1193] ? 1 : 0) + (s[1194] ? 2 : 0) + (s[1195] ? 4 : 0), LAS_93_1_kan: (s[1196] ? 1 : 0) + (s[1197] ? 2 : 0) + s[943], LAS_93_1_selvforskyldt_kan: (s[1198] ? 1 : 0) + (s[1199] ? 2 : 0) + (s[1200] ? 4 : 0), LAS_94_1_kan: (s[1201] ? 1 : 0) + (s[1202] ? 2 : 0) + s[943], LOB_4_1_kan: (s[1203] ? 1 : 0) + (s[1204] ? 2 : 0) + s[943], LOB_9_1_kan: (s[1205] ? 1 : 0) + (s[1206] ? 2 : 0) + (s[1207] ? 4 : 0), LOB_10_1_kan: (s[1208] ? 1 : 0) + (s[1209] ? 2 : 0) + s[943], LOB_15a_1_kan: s[914], LOV1655_udbetaling: s[1210], LOV1655_udbetaling_hoej: s[1211], LOV1655_udbetaling_kan: (s[1212] ? 1 : 0) + (s[1213] ? 4 : 0), LOV1750_21_8_kan: (s[184] ? 1 : 0) + (s[183] ? 2 : 0) + s[991], LOV1750_21_revalidering_kan: (s[1214] ? 1 : 0) + (s[475] ? 2 : 0) + s[1091], LSP_18_2_kan: (s[1215] ? 1 : 0) + (s[1216] ? 2 : 0) + (s[1217] ? 4 : 0), PLANBEK_2_1_kan: (s[1218] ? 1 : 0) + (s[1219] ? 2 : 0) + s[943], REFUSIONSBEK_2: s[1220], REFUSIONSBEK_2_hoej: s[1221], REFUSIONSBEK_2_kan: (s[1222] ? 1 : 0) + (s[1223] ? 4 : 0), SDL_2_kan: (s[1224] ? 1 : 0) + (s[1225] ? 2 : 0) + (s[1226] ? 4 : 0), SDL_2_1_kan: (s[1227] ? 1 : 0) + (s[1228] ? 2 : 0) + s[1229], SDL_3_kan: (s[533] ? 1 : 0) + (s[530] ? 2 : 0) + s[943], SDL_6_1: s[97], SDL_6_1_hoej: s[100], SDL_6_1_kan: (s[98] ? 1 : 0) + s[1230], SDL_7_1_kan: (s[128] ? 1 : 0) + (s[135] ? 2 : 0) + s[943], SDL_7_1_ferie_kan: s[1231] + (s[1232] ? 2 : 0) + s[943], SDL_7_1_ferieaftale_kan: (s[1233] ? 1 : 0) + (s[1234] ? 2 : 0) + s[943], SDL_7_1_genoptagelse: s[1235], SDL_7_1_genoptagelse_hoej: s[1236], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[1237] ? 4 : 0), SDL_7_1_ny_kan: (s[1238] ? 1 : 0) + (s[1239] ? 2 : 0) + s[943], SDL_7_2_kan: (s[1240] ? 1 : 0) + (s[1241] ? 2 : 0) + s[943], SDL_7_3: s[1242], SDL_7_3_hoej: s[1243], SDL_7_3_kan: (s[1244] ? 1 : 0) + (s[1245] ? 4 : 0), SDL_7_5_kan: (s[1246] ? 1 : 0) + (s[1247] ? 2 : 0) + s[943], SDL_7_5_fra: s[1248], SDL_7_5_fra_hoej: s[1249], SDL_7_5_fra_kan: 1 + (s[1250] ? 4 : 0), SDL_7a_1: s[1251], SDL_7a_1_hoej: s[1252], SDL_7a_1_kan: (s[1253] ? 1 : 0) + s[1254], SDL_7c_kan: (s[563] ? 1 : 0) + (s[564] ? 2 : 0) + (s[565] ? 4 : 0), SDL_10a_kan: (s[1255] ? 1 : 0) + (s[1256] ? 2 : 0) + s[943], SDL_11_3: s[1257], SDL_11_3_hoej: s[1258], SDL_11_3_kan: 1 + (s[1259] ? 4 : 0), SDL_11a_1_kan: (s[1260] ? 1 : 0) + (s[1261] ? 2 : 0) + (s[1262] ? 4 : 0), SDL_11c_kan: (s[1263] ? 1 : 0) + (s[1264] ? 2 : 0) + s[943], SDL_12_1_1_kan: (s[562] ? 1 : 0) + (s[560] ? 2 : 0) + (s[561] ? 4 : 0), SDL_12_1_2_kan: (s[600] ? 1 : 0) + (s[599] ? 2 : 0) + (s[598] ? 4 : 0), SDL_12_1_3_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + s[943], SDL_13b_1: s[1265], SDL_13b_1_hoej: s[1266], SDL_13b_1_kan: (s[1267] ? 1 : 0) + (s[1268] ? 4 : 0), SDL_13b_1_antal: s[1269], SDL_13b_1_antal_hoej: s[1270], SDL_13b_1_antal_kan: (s[1271] ? 1 : 0) + (s[1272] ? 4 : 0), SDL_13b_1_form_kan: (s[1273] ? 1 : 0) + (s[1274] ? 2 : 0) + (s[1275] ? 4 : 0), SDL_13b_1_naeste: s[1276], SDL_13b_1_naeste_hoej: s[1277], SDL_13b_1_naeste_kan: (s[1278] ? 1 : 0) + (s[1279] ? 4 : 0), SDL_13b_5_kan: (s[1280] ? 1 : 0) + (s[1281] ? 2 : 0) + (s[1282] ? 4 : 0), SDL_13c_1_2_kan: (s[1283] ? 1 : 0) + (s[1284] ? 2 : 0) + s[943], SDL_13c_2_kan: (s[1285] ? 1 : 0) + (s[1286] ? 2 : 0) + (s[1287] ? 4 : 0), SDL_13f_1_kan: (s[568] ? 1 : 0) + (s[566] ? 2 : 0) + (s[567] ? 4 : 0), SDL_13f_1_dag: s[1288], SDL_13f_1_dag_hoej: s[1289], SDL_13f_1_dag_kan: (s[1290] ? 1 : 0) + (s[1291] ? 4 : 0), SDL_16_2_kan: (s[1292] ? 1 : 0) + (s[1293] ? 2 : 0) + (s[1294] ? 4 : 0), SDL_21_1_1_kan: (s[1295] ? 1 : 0) + (s[1296] ? 2 : 0) + s[943], SDL_21_1_2_kan: (s[1297] ? 1 : 0) + (s[1298] ? 2 : 0) + s[943], SDL_21_1_3_kan: (s[1299] ? 1 : 0) + (s[1300] ? 2 : 0) + s[943], SDL_21_3_kan: (s[1301] ? 1 : 0) + (s[1302] ? 2 : 0) + s[943], SDL_21_3_grundlag_kan: (s[1303] ? 1 : 0) + (s[1304] ? 2 : 0) + s[943], SDL_21_4_kan: s[1305] + (s[650] ? 2 : 0) + (s[651] ? 4 : 0), SDL_21_4_dag: s[1306], SDL_21_4_dag_hoej: s[1307], SDL_21_4_dag_kan: s[1308], SDL_21_4_fra: s[1309], SDL_21_4_fra_hoej: s[1310], SDL_21_4_fra_kan: s[1305] + (s[1311] ? 4 : 0), SDL_21_5_kan: (s[1312] ? 1 : 0) + (s[1313] ? 2 : 0) + (s[1314] ? 4 : 0), SDL_21a_kan: (s[1315] ? 1 : 0) + (s[1316] ? 2 : 0) + s[943], SDL_24_1: s[144], SDL_24_1_hoej: s[146], SDL_24_1_kan: (s[142] ? 1 : 0) + (s[148] ? 4 : 0), SDL_24_1_ophoer: s[1317], SDL_24_1_ophoer_hoej: s[1318], SDL_24_1_ophoer_kan: (s[1319] ? 1 : 0) + (s[1320] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1321] ? 1 : 0) + (s[1322] ? 2 : 0) + (s[1323] ? 4 : 0), SDL_24_3: flat(s[34]), SDL_24_3_hoej: flat(s[35]), SDL_24_3_kan: (s[36] ? 1 : 0) + (s[36] && !s[1324] ? 2 : 0) + s[1230], SDL_24a_1_kan: (s[705] ? 1 : 0) + (s[709] ? 2 : 0) + (s[707] ? 4 : 0), SDL_24a_1_graense_kan: (s[130] ? 1 : 0) + (s[133] ? 2 : 0) + (s[131] ? 4 : 0), SDL_24a_2: s[1325], SDL_24a_2_hoej: s[1326], SDL_24a_2_kan: (s[1327] ? 1 : 0) + (s[1328] ? 4 : 0), SDL_24a_6_kan: (s[1329] ? 1 : 0) + (s[1330] ? 2 : 0) + s[943], SDL_24b_1_kan: s[1331] + (s[1332] ? 2 : 0) + s[943], SDL_24b_2: s[1333], SDL_24b_2_hoej: s[1334], SDL_24b_2_kan: s[1331] + (s[1335] ? 4 : 0), SDL_24c_1_kan: (s[1336] ? 1 : 0) + (s[1337] ? 2 : 0) + s[943], SDL_25_1: s[143], SDL_25_1_hoej: s[145], SDL_25_1_kan: (s[141] ? 1 : 0) + (s[147] ? 4 : 0), SDL_25_2: s[1338], SDL_25_2_hoej: s[1339], SDL_25_2_kan: (s[1340] ? 1 : 0) + (s[1341] ? 4 : 0), SDL_26_1_kan: (s[1342] ? 1 : 0) + (s[1343] ? 2 : 0) + (s[1344] ? 4 : 0), SDL_26_1_covid: s[719], SDL_26_1_covid_hoej: s[720], SDL_26_1_covid_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), SDL_26_1_fra: s[1345], SDL_26_1_fra_hoej: s[1346], SDL_26_1_fra_kan: (s[1347] ? 1 : 0) + (s[1348] ? 4 : 0), SDL_26_1_uger: s[713], SDL_26_1_uger_hoej: s[714], SDL_26_1_uger_kan: (s[712] ? 1 : 0) + s[1229], SDL_26_2_kan: (s[1349] ? 1 : 0) + (s[1350] ? 2 : 0) + (s[1351] ? 4 : 0), SDL_26_3_covid: s[1352], SDL_26_3_covid_hoej: s[1353], SDL_26_3_covid_kan: (s[1354] ? 1 : 0) + (s[1355] ? 4 : 0), SDL_26a_1_covid: s[1356], SDL_26a_1_covid_hoej: s[1357], SDL_26a_3_covid: s[725], SDL_26a_3_covid_hoej: s[726], SDL_26a_3_covid_kan: (s[727] ? 1 : 0) + (s[728] ? 4 : 0), SDL_26c_covid: s[730], SDL_26c_covid_hoej: s[731], SDL_26c_covid_kan: (s[729] ? 1 : 0) + (s[732] ? 4 : 0), SDL_26d_covid: s[1358], SDL_26d_covid_hoej: s[1359], SDL_26d_covid_kan: (s[1360] ? 1 : 0) + (s[1361] ? 4 : 0), SDL_26f_covid: s[733], SDL_26f_covid_hoej: s[734], SDL_26f_covid_kan: (s[735] ? 1 : 0) + (s[736] ? 4 : 0), SDL_26g_covid: s[1362], SDL_26g_covid_hoej: s[1363], SDL_26g_covid_kan: (s[1364] ? 1 : 0) + (s[1365] ? 4 : 0), SDL_26h_covid: s[1366], SDL_26h_covid_hoej: s[1367], SDL_26h_covid_kan: (s[1368] ? 1 : 0) + (s[1369] ? 4 : 0), SDL_26i_covid: s[1370], SDL_26i_covid_hoej: s[1371], SDL_26i_covid_kan: (s[1372] ? 1 : 0) + (s[1373] ? 4 : 0), SDL_27_1_kan: (s[149] ? 1 : 0) + (s[150] ? 2 : 0) + (s[151] ? 4 : 0), SDL_27_1_1_kan: (s[82] ? 1 : 0) + (s[88] ? 2 : 0) + s[1374], SDL_27_1_2_kan: (s[83] ? 1 : 0) + (s[93] ? 2 : 0) + s[1375], SDL_27_1_2_slut: s[1376], SDL_27_1_2_slut_hoej: s[1377], SDL_27_1_2_slut_kan: (s[1378] ? 1 : 0) + (s[1379] ? 4 : 0), SDL_27_1_2_uger: s[1380], SDL_27_1_2_uger_hoej: s[1381], SDL_27_1_2_uger_kan: (s[1382] ? 1 : 0) + s[1375], SDL_27_1_3_kan: (s[84] ? 1 : 0) + (s[94] ? 2 : 0) + s[1375], SDL_27_1_3_slut: s[1383], SDL_27_1_3_slut_hoej: s[1384], SDL_27_1_3_slut_kan: (s[1385] ? 1 : 0) + (s[1386] ? 4 : 0), SDL_27_1_3_uger: s[741], SDL_27_1_3_uger_hoej: s[743], SDL_27_1_3_uger_kan: (s[739] ? 1 : 0) + s[1375], SDL_27_1_4_kan: (s[85] ? 1 : 0) + (s[95] ? 2 : 0) + s[1374], SDL_27_1_4_slut: s[1387], SDL_27_1_4_slut_hoej: s[1388], SDL_27_1_4_slut_kan: (s[1389] ? 1 : 0) + (s[1390] ? 4 : 0), SDL_27_1_5_kan: (s[86] ? 1 : 0) + (s[90] ? 2 : 0) + s[1375], SDL_27_1_6_kan: (s[87] ? 1 : 0) + (s[92] ? 2 : 0) + s[1375], SDL_27_1_7_kan: (s[746] ? 1 : 0) + (s[751] ? 2 : 0) + s[1375], SDL_27_1_7_2_kan: (s[1391] ? 1 : 0) + (s[1392] ? 2 : 0) + (s[1393] ? 4 : 0), SDL_27_1_slut: s[1394], SDL_27_1_slut_hoej: s[1395], SDL_27_1_slut_kan: (s[1396] ? 1 : 0) + (s[1397] ? 4 : 0), SDL_27_3_nedsat_kan: s[1231] + (s[1398] ? 2 : 0) + s[943], SDL_29_1_kan: (s[1399] ? 1 : 0) + (s[1400] ? 2 : 0) + (s[1401] ? 4 : 0), SDL_30_kan: (s[114] ? 1 : 0) + (s[115] ? 2 : 0) + s[1229], SDL_30_1: s[110], SDL_30_1_hoej: s[111], SDL_30_1_kan: (s[112] ? 1 : 0) + s[1229], SDL_30_1_fri: s[1402], SDL_30_1_fri_hoej: s[1403], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[1404] ? 4 : 0), SDL_30_2_kan: (s[1405] ? 1 : 0) + (s[1406] ? 2 : 0) + s[1229], SDL_30_fleksjob_kan: (s[1407] ? 1 : 0) + (s[1408] ? 2 : 0) + (s[1409] ? 4 : 0), SDL_31_1: s[682], SDL_31_1_hoej: s[683], SDL_31_1_kan: (s[681] ? 1 : 0) + (s[684] ? 4 : 0), SDL_32_kan: (s[127] ? 1 : 0) + (s[134] ? 2 : 0) + s[1229], SDL_32_1_kan: (s[1410] ? 1 : 0) + (s[1411] ? 2 : 0) + s[1229], SDL_33_1: s[690], SDL_33_1_hoej: s[691], SDL_33_1_kan: (s[689] ? 1 : 0) + (s[692] ? 4 : 0), SDL_34_1_kan: (s[1412] ? 1 : 0) + (s[1413] ? 2 : 0) + s[1229], SDL_35_2: s[1414], SDL_35_2_hoej: s[1415], SDL_35_2_kan: (s[1416] ? 1 : 0) + (s[1417] ? 4 : 0), SDL_35_3: s[1418], SDL_35_3_hoej: s[1419], SDL_35_3_kan: (s[1420] ? 1 : 0) + (s[1421] ? 4 : 0), SDL_35_3_fra: s[1422], SDL_35_3_fra_hoej: s[1423], SDL_35_3_fra_kan: (s[1424] ? 1 : 0) + (s[1425] ? 4 : 0), SDL_38_1: s[1426], SDL_38_1_hoej: s[1427], SDL_38_1_kan: (s[1428] ? 1 : 0) + (s[1429] ? 4 : 0), SDL_38_7: s[1430], SDL_38_7_hoej: s[1431], SDL_38_7_kan: (s[1432] ? 1 : 0) + (s[1433] ? 4 : 0), SDL_38_7_tide_kan: (s[770] ? 1 : 0) + (s[771] ? 2 : 0) + (s[772] ? 4 : 0), SDL_38_8_kan: (s[1434] ? 1 : 0) + (s[1435] ? 2 : 0) + (s[1436] ? 4 : 0), SDL_40_1: s[1437], SDL_40_1_hoej: s[1438], SDL_40_1_kan: (s[1439] ? 1 : 0) + (s[1440] ? 4 : 0), SDL_40a_1: s[1441], SDL_40a_1_hoej: s[1442], SDL_40a_1_kan: (s[1443] ? 1 : 0) + (s[1444] ? 4 : 0), SDL_41_1: s[1445], SDL_41_1_hoej: s[1446], SDL_41_1_kan: (s[1447] ? 1 : 0) + (s[1448] ? 4 : 0), SDL_42_1_kan: (s[1449] ? 1 : 0) + (s[1450] ? 2 : 0) + s[1229], SDL_43_1: s[1451], SDL_43_1_hoej: s[1452], SDL_43_1_kan: (s[1453] ? 1 : 0) + (s[1454] ? 4 : 0), SDL_43_4: s[1455], SDL_43_4_hoej: s[1456], SDL_43_4_kan: (s[1457] ? 1 : 0) + (s[1458] ? 4 : 0), SDL_43_4_tide_kan: (s[1459] ? 1 : 0) + (s[1460] ? 2 : 0) + (s[1461] ? 4 : 0), SDL_43_5_kan: (s[1462] ? 1 : 0) + (s[1463] ? 2 : 0) + (s[1464] ? 4 : 0), SDL_45_4: s[1465], SDL_45_4_hoej: s[1466], SDL_45_4_kan: s[1308], SDL_46_1: s[1467], SDL_46_1_hoej: s[1468], SDL_46_1_kan: (s[1469] ? 1 : 0) + (s[1470] ? 4 : 0), SDL_47_1: s[851], SDL_47_1_hoej: s[852], SDL_47_1_kan: (s[850] ? 1 : 0) + (s[853] ? 4 : 0), SDL_47_1_3: s[1471], SDL_47_1_3_hoej: s[1472], SDL_47_1_3_kan: (s[1473] ? 1 : 0) + (s[1474] ? 4 : 0), SDL_50_1: s[816], SDL_50_1_hoej: s[815], SDL_50_1_kan: (s[814] ? 1 : 0) + (s[817] ? 4 : 0), SDL_50_4: s[1475], SDL_50_4_hoej: s[1476], SDL_50_4_kan: (s[1477] ? 1 : 0) + (s[1478] ? 4 : 0), SDL_51_1: s[837], SDL_51_1_hoej: s[838], SDL_51_1_kan: s[1308], SDL_52_1: s[831], SDL_52_1_hoej: s[833], SDL_52_1_kan: (s[1479] ? 1 : 0) + (s[1480] ? 4 : 0), SDL_53_1: s[844], SDL_53_1_hoej: s[845], SDL_53_1_kan: (s[847] ? 1 : 0) + (s[848] ? 4 : 0), SDL_53_1_ialt: s[1481], SDL_53_1_ialt_hoej: s[1482], SDL_53_1_ialt_kan: (s[1483] ? 1 : 0) + (s[1484] ? 4 : 0), SDL_53_1_timer: s[1485], SDL_53_1_timer_hoej: s[1486], SDL_53_1_timer_kan: (s[109] ? 1 : 0) + (s[1487] ? 4 : 0), SDL_53_2_kan: (s[824] ? 1 : 0) + (s[825] ? 2 : 0) + (s[826] ? 4 : 0), SDL_53_3: s[832], SDL_53_3_hoej: s[834], SDL_53_3_kan: (s[829] ? 1 : 0) + (s[836] ? 4 : 0), SDL_53a_1_kan: (s[1488] ? 1 : 0) + (s[1489] ? 2 : 0) + s[943], SDL_53b_1_kan: (s[1490] ? 1 : 0) + (s[1491] ? 2 : 0) + (s[1492] ? 4 : 0), SDL_54_1_kan: (s[846] ? 1 : 0) + (s[849] ? 2 : 0) + s[1229], SDL_54_1_beloeb: s[1493], SDL_54_1_beloeb_hoej: s[1494], SDL_54_1_beloeb_kan: (s[1495] ? 1 : 0) + (s[1496] ? 4 : 0), SDL_56_1_kan: (s[695] ? 1 : 0) + (s[693] ? 2 : 0) + s[1229], SDL_56_1_beloeb: s[1497], SDL_56_1_beloeb_hoej: s[1498], SDL_56_1_beloeb_kan: (s[1499] ? 1 : 0) + (s[1500] ? 4 : 0), SDL_56_2_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + s[1503], SDL_56_3_kan: (s[1504] ? 1 : 0) + (s[1505] ? 2 : 0) + s[1503], SDL_56_4: s[1506], SDL_56_4_hoej: s[1507], SDL_56_4_kan: 1 + s[1503], SDL_56_4_fornyelse_kan: (s[1508] ? 1 : 0) + (s[1509] ? 2 : 0) + s[1503], SDL_58a_1_kan: (s[1510] ? 1 : 0) + (s[1511] ? 2 : 0) + s[1503], SDL_59_2: s[1512], SDL_59_2_hoej: s[1513], SDL_59_2_kan: (s[1514] ? 1 : 0) + (s[1515] ? 4 : 0), SDL_59_6_kan: (s[1516] ? 1 : 0) + (s[1517] ? 2 : 0) + s[1254], SDL_82_1_kan: (s[1518] ? 1 : 0) + (s[1519] ? 2 : 0) + s[943] }
}
