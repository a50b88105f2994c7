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
  s[12] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[14] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[13] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[536] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[16] = v5
  const v6 = v5 >= v4
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[15] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[69] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[71] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[17] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[73] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[70] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[318] = v14
  const v15 = !v8 && v13 && v14
  s[76] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[75] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[85] = v17
  const v18 = !v8 && v16 && v17
  s[494] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[72] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[88] = v20
  const v21 = f.persongruppe === 'ledig'
  s[91] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[454] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[74] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[376] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[377] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[375] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[378] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[319] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v35 = !v32 && (v33 || v34) || v32 && (v33 || v34 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v36 && (!v31 || v35)
  s[553] = BEK937_27
  const BEK937_27_nej = !v36 && (!v31 || !v35)
  s[554] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v31
  s[555] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[1] = LAS_68_5
  const FERIEBEK_2_6 = LAS_68_5 && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[557] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v42 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v43 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v44 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v45 = shiftMonths(v43, -1)
  const v46 = shiftMonths(v43, -2)
  const v47 = shiftMonths(v43, -3)
  const v48 = shiftMonths(v43, -4)
  const v49 = shiftMonths(v43, -5)
  const v50 = shiftMonths(v43, -6)
  const v51 = shiftMonths(v43, -7)
  const v52 = shiftMonths(v43, -8)
  const v53 = shiftMonths(v43, -9)
  const v54 = shiftMonths(v43, -10)
  const v55 = shiftMonths(v43, -11)
  const v56 = countDays(v42, v43, monthEnd(v43)) >= 1 && countDays(v44, v45, monthEnd(v45)) >= 1 && countDays(v44, v46, monthEnd(v46)) >= 1 && countDays(v44, v47, monthEnd(v47)) >= 1 && countDays(v44, v48, monthEnd(v48)) >= 1 && countDays(v44, v49, monthEnd(v49)) >= 1 && countDays(v44, v50, monthEnd(v50)) >= 1 && countDays(v44, v51, monthEnd(v51)) >= 1 && countDays(v44, v52, monthEnd(v52)) >= 1 && countDays(v44, v53, monthEnd(v53)) >= 1 && countDays(v44, v54, monthEnd(v54)) >= 1 && countDays(v44, v55, monthEnd(v55)) >= 1
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v56 || FERIEBEK_2_6)
  s[284] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v56)
  s[283] = FERIEBEK_2_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v59 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[3] = v59
  const v60 = shiftMonths(f.foedselsdag, 360)
  s[0] = v60
  const LAB_95_1_er = f.soegteHjaelpDen >= v60
  s[5] = LAB_95_1_er
  const v62 = shiftDays(f.soegteHjaelpDen, 91)
  const v63 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  const LAB_92_straks_nej = !v59 || v63
  s[584] = LAB_92_straks_nej
  const LAB_92_1 = v59 ? (v63 ? FIRST_DAY : v62) : FIRST_DAY
  s[580] = LAB_92_1
  const LAB_92_1_hoej = v59 ? (v63 ? NEVER : v62) : NEVER
  s[581] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[583] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v68 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[4] = v68
  const v69 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  const v70 = shiftMonths(f.soegteHjaelpDen, 12)
  const v71 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v59 ? (v69 ? (v68 ? (v63 ? FIRST_DAY : v71) : FIRST_DAY) : v70) : FIRST_DAY
  s[588] = LAB_95_1
  const LAB_95_1_hoej = v59 ? (v69 ? (v68 ? (v63 ? NEVER : v71) : NEVER) : v70) : NEVER
  s[589] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v59 || v69 && (!v68 || v63)
  s[590] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v59 || v63 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[560] = LAB_29_1_ir
  const LAB_29_1 = v59 ? (v63 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[558] = LAB_29_1
  const LAB_29_1_hoej = v59 ? (v63 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[559] = LAB_29_1_hoej
}

function svar_2(f, s) {
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v0 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[135] = v0
  const v1 = f.vurderingsdato >= s[0]
  s[145] = v1
  const v2 = !v1 && f.harErhvervskompetencegivendeUddannelse === false
  s[137] = v2
  const LAB_30_3 = !v0 || v2
  s[561] = LAB_30_3
  const LAB_30_3_nej = !v0 || !v2
  s[562] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v5 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[134] = v5
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[112] = LAS_69t_2_er
  const v7 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[125] = v7
  const LAB_31_3 = LAS_69t_2_er ? (v5 ? (v7 ? -Infinity : 4) : 6) : -Infinity
  s[563] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v5 ? (v7 ? Infinity : 4) : 6) : Infinity
  s[564] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[115] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v5 && v7
  s[537] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v12 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v13 = f.risikoForFireAar ? v12 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v5 ? (v7 ? FIRST_DAY : v12) : v13) : FIRST_DAY
  s[566] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v5 ? (v7 ? NEVER : v12) : v13) : NEVER
  s[567] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[568] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[569] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[538] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[572] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v20 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[126] = v20
  const v21 = s[1] && (!v7 || v20)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[2] || v21)
  s[127] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[2] || !v21)
  s[129] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[2]
  s[128] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[2] || s[1] && (!v7 || LOV1750_21_8))
  s[539] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[1] || v7 && LOV1750_21_8_nej)
  s[540] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[1] && v7 && LOV1750_21_8_ir
  s[541] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v28 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[124] = v28
  const v29 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[304] = v29
  const v30 = v28 && v29
  const LAB_43 = !s[2] || v30
  s[542] = LAB_43
  const LAB_43_nej = !s[2] || !v30
  s[543] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[117] = LAB_45_1
  const v34 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[118] = v34
  const v35 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[119] = v35
  const v36 = v34 && !v35
  s[121] = v36
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v34)
  s[610] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v34 || !v35)
  s[611] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v36
  s[612] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v40 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  const v41 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[114] = v41
  const v42 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v43 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[116] = v43
  const v44 = !v40 && f.tvaerfagligtBehovIForloebet
  const v45 = v28 && v43 && !v40
  const LAB_109_1 = LAB_45_1 && (v45 || !LAB_45_1 || !v43 && (f.ventesFuldtRask === false || !v41 || LAB_109_2_kraft_nej) && !v42 || v43 && v44)
  s[604] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v45 || !LAB_45_1 || !v43 && (f.ventesFuldtRask && v41 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || v42) || v43 && !v44)
  s[605] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v45 || !LAB_45_1
  s[606] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v49 = !LAB_45_1 || v40
  const v50 = !LAB_45_1 || LAB_109_1_nej
  s[122] = v50
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[120] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v49
  s[576] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v50
  s[577] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v49
  s[578] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v49
  s[579] = LAB_45_1_ir
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const LAB_92_timer = s[3] ? (s[4] ? -Infinity : f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false ? 3000 : 0) : -Infinity
  s[585] = LAB_92_timer
  const LAB_92_timer_hoej = s[3] ? (s[4] ? Infinity : 3000) : Infinity
  s[586] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[5] || !s[3] || s[4]
  s[587] = LAB_92_timer_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v59 = f.retEfterEURetten || f.opholdSeneste8Aar >= 84
  const v60 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[140] = v60
  const v61 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  const v62 = !v60 && v59 || v60 && (f.vurderingsdato < 16679 /* 2015-09-01 */ || !v61 && v59 || v61 && (f.retEfterEURetten || f.opholdSeneste10Aar >= 108))
  const v63 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[141] = v63
  const v64 = f.modtogHjaelpenVedSkaerpelsen2019 && v61 && v63
  const LAS_11_3 = v64 && v59 || !v64 && (!s[2] || v62)
  s[8] = LAS_11_3
  const LAS_11_3_nej = v64 && !v59 || !v64 && (!s[2] || !v62)
  s[6] = LAS_11_3_nej
  const LAS_11_3_ir = !v64 && !s[2]
  s[9] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[11] = LAS_17_1_er
  const v69 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[123] = v69
  const v70 = f.fuldtidsarbejdeSeneste10Aar >= 30
  const v71 = !v60 && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || v69 || f.fuldtidsarbejdeSeneste8Aar >= 30) || v60 && (!v61 || !LAS_17_1_er && (!(f.indrejstFraUdlandet && f.indrejstDen >= 13879 /* 2008-01-01 */) || f.retEfterEURetten || f.pensionNedsatForOptjening || v69 || f.opfyldtBeskaeftigelseskravetFoer || v70) || LAS_17_1_er && (!(f.indrejstFraUdlandet && f.indrejstDen >= -639 /* 1968-04-02 */) || f.retEfterEURetten || f.pensionNedsatForOptjening || v69 || f.opfyldtBeskaeftigelseskravetFoer || v70))
  const LAS_11_8 = v64 || !s[2] || v71
  s[10] = LAS_11_8
  const LAS_11_8_nej = !v64 && (!s[2] || !v71)
  s[7] = LAS_11_8_nej
}

function svar_3(f, s) {
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[113] = LAB_105a_3_er
  const v1 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v2 = s[6] || s[7]
  s[149] = v2
  const v3 = (s[8] || s[9]) && (s[10] || s[9]) && (s[8] || s[10])
  s[150] = v3
  const v4 = v2 || s[9]
  s[151] = v4
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !s[11] && v1 || s[11] && v4 && f.fordrevetFraUkraine === false)
  s[591] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !s[11] && !v1 || s[11] && (v3 || f.fordrevetFraUkraine))
  s[592] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v7 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v7 : FIRST_DAY
  s[594] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v7 : NEVER
  s[595] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v10 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v10 : FIRST_DAY
  s[597] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v10 : NEVER
  s[598] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[77] = SDL_53_1_timer_er
  const v14 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[495] = v14
  const v15 = f.timerDuKanArbejde === 0 || v14 >= 400
  const v16 = f.persongruppe === 'selvstaendig'
  s[90] = v16
  const v17 = f.andelAfArbejdetDuKan <= 5000
  s[241] = v17
  const v18 = v16 && v17
  const v19 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v20 = !s[1] && (SDL_53_1_timer_er && v15 || v18 || v19) || s[1] && (SDL_53_1_timer_er && (v15 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v18 || v19)
  const SDL_7_2 = !s[2] || v20
  s[933] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v20
  s[934] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[2] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[2])
  s[92] = SDL_7_1
  const SDL_7_1_nej = !s[2] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[98] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v25 = v16 ? 14 : 15
  const v26 = v16 ? 14 : 21
  const v27 = v16 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v28 = dropFirst(s[12], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v27 : v26) : v25) : 14) : Infinity)
  const v29 = dropFirst(s[12], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v27 : v26) : v25) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v30 = allPeriods(f.afbrydelser)
  const v31 = without(v28, v30)
  const v32 = without(v29, v30)
  const SDL_24_3 = !s[13] ? NO_DAYS : without(v31, intersectTable(from(v32, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[21] = SDL_24_3
  const SDL_24_3_hoej = !s[13] ? ALL_DAYS : without(v32, intersectTable(from(v31, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[20] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[13] && sameDays(v28, v29)
  s[1020] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v36 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[99] = v36
  const v37 = f.pensionDuFaar === 'tidlig_pension'
  s[100] = v37
  const v38 = s[14] >= 15012 /* 2011-02-07 */
  s[448] = v38
  const v39 = onWeekdays(SDL_24_3, 62)
  s[19] = v39
  const v40 = onWeekdays(SDL_24_3_hoej, 62)
  s[18] = v40
  const v41 = monthEndOver(v40, 12, 130, s[14])
  const v42 = monthEndOver(v39, 12, 130, s[14])
  const v43 = !s[15] && s[16] >= v41
  const v44 = !s[15] && s[16] < v42
  const v45 = v43 && !s[15]
  const v46 = s[17] && !s[15] && v42 >= NEVER
  const v47 = v45 ? v41 : NEVER
  const v48 = v44 ? NEVER : v42
  const v49 = v45 ? (v44 || v46 ? Math.max(v42, v48) : v42) : v48
  const v50 = v45 || v44 || v46
  const v51 = monthEndOver(SDL_24_3_hoej, 12, 182, s[14])
  const v52 = monthEndOver(SDL_24_3, 12, 182, s[14])
  const v53 = !s[15] && s[16] >= v51
  const v54 = !s[15] && s[16] < v52
  const v55 = v53 && !s[15]
  const v56 = s[17] && !s[15] && v52 >= NEVER
  const v57 = v55 ? v51 : NEVER
  const v58 = v54 ? NEVER : v52
  const v59 = v55 ? (v54 || v56 ? Math.max(v52, v58) : v52) : v58
  const v60 = v55 || v54 || v56
  const SDL_25_1 = v38 ? (v50 ? (v60 ? Math.min(v47, v57) : v47) : v57) : FIRST_DAY
  s[105] = SDL_25_1
  const SDL_25_1_hoej = v38 ? (v50 ? (v60 ? Math.max(v49, v59) : v49) : v59) : NEVER
  s[107] = SDL_25_1_hoej
  const v63 = v36 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v37
  s[396] = v63
  const SDL_25_1_er = v63 && !s[15] && (!v38 || v50 || v60)
  s[101] = SDL_25_1_er
  const SDL_25_1_ir = !v63 || s[15] || !v38 || v43 && s[17] || s[17] && !((s[15] || !s[17] && v41 === v42) && !s[15] && (s[15] || v41 === NEVER)) || v53 && s[17] || s[17] && !((s[15] || !s[17] && v51 === v52) && !s[15] && (s[15] || v51 === NEVER))
  s[103] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[18], 18, 260, s[14])
  const v1 = monthEndOver(s[19], 18, 260, s[14])
  const v2 = !s[15] && v0 <= 16251 /* 2014-06-30 */
  s[22] = v2
  const v3 = !s[15] && v1 > 16251 /* 2014-06-30 */
  s[25] = v3
  const v4 = !s[15] && s[16] >= v0
  const v5 = !s[15] && s[16] < v1
  const v6 = v4 && !s[15]
  const v7 = s[17] && !s[15] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[17] || s[17] && !((s[15] || !s[17] && v0 === v1) && !s[15] && (s[15] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[17] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[37] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[38] = v17
  const v18 = v13 || v3 || v14
  s[35] = v18
  const v19 = v2 && v12 || s[17] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[36] = v19
  const v20 = monthEndOver(s[20], 18, 364, s[14])
  const v21 = monthEndOver(s[21], 18, 364, s[14])
  const v22 = !s[15] && v20 <= 16251 /* 2014-06-30 */
  s[23] = v22
  const v23 = !s[15] && v21 > 16251 /* 2014-06-30 */
  s[26] = v23
  const v24 = !s[15] && s[16] >= v20
  const v25 = !s[15] && s[16] < v21
  const v26 = v24 && !s[15]
  const v27 = s[17] && !s[15] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[17] || s[17] && !((s[15] || !s[17] && v20 === v21) && !s[15] && (s[15] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[17] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[41] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[42] = v37
  const v38 = v33 || v23 || v34
  s[39] = v38
  const v39 = v22 && v32 || s[17] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[40] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[29] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[31] = v42
  const v43 = v19 || v39
  s[34] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[33] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[43] = v45
  const v46 = s[14] >= 16252 /* 2014-07-01 */
  s[24] = v46
  const v47 = Math.max(s[14], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[18], 9, 110, v47)
  const v49 = monthEndOver(s[19], 9, 110, v47)
  const v50 = !s[15] && s[16] >= v48
  const v51 = !s[15] && s[16] < v49
  const v52 = v50 && !s[15]
  const v53 = s[17] && !s[15] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[47] = v57
  const v58 = v50 && s[17] || s[17] && !((s[15] || !s[17] && v48 === v49) && !s[15] && (s[15] || v48 === NEVER))
  s[45] = v58
  const v59 = monthEndOver(s[20], 9, 154, v47)
  const v60 = monthEndOver(s[21], 9, 154, v47)
  const v61 = !s[15] && s[16] >= v59
  const v62 = !s[15] && s[16] < v60
  const v63 = v61 && !s[15]
  const v64 = s[17] && !s[15] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[48] = v68
  const v69 = v61 && s[17] || s[17] && !((s[15] || !s[17] && v59 === v60) && !s[15] && (s[15] || v59 === NEVER))
  s[46] = v69
  const v70 = v57 || v68
  s[44] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[30] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[32] = v77
  const v78 = v44 && v40
  s[27] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[28] = v79
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[15] && countDays(s[18], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[22] || !s[15] && countDays(s[19], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = !s[15] && countDays(s[20], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[23] || !s[15] && countDays(s[21], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = !s[24] && (!s[15] && countDays(s[20], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[17]) && ((s[25] || s[17]) && (v0 || s[17]) && (s[25] || v0) || (s[26] || s[17]) && (v2 || s[17]) && (s[26] || v2) || s[17])
  const SDL_24_1 = v4 ? FIRST_DAY : s[27] ? (s[28] ? Math.min(s[29], s[30]) : s[29]) : s[30]
  s[106] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[27] ? (s[28] ? Math.max(s[31], s[32]) : s[31]) : s[32]
  s[108] = SDL_24_1_hoej
  const SDL_24_1_er = !s[15] && (v4 || !(v4 && !(s[24] || !s[15] && countDays(s[21], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[17]) && (v3 || s[17]) && (v1 || v3))) && (s[27] || s[28]))
  s[102] = SDL_24_1_er
  const SDL_24_1_ir = s[15] || v4 || !(v4 && !(s[24] || !s[15] && countDays(s[21], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[17]) && (v3 || s[17]) && (v1 || v3))) && (s[33] && s[34] || !(s[35] && !s[36] && s[37] >= 13332 /* 2006-07-03 */ && s[38] <= 15011 /* 2011-02-06 */ || s[39] && !s[40] && s[41] >= 13332 /* 2006-07-03 */ && s[42] <= 15011 /* 2011-02-06 */) && (s[43] && s[34] || !(s[35] && !s[36] && s[37] >= 15012 /* 2011-02-07 */ && s[38] <= 16251 /* 2014-06-30 */ || s[39] && !s[40] && s[41] >= 15012 /* 2011-02-07 */ && s[42] <= 16251 /* 2014-06-30 */) && (s[44] && (s[45] || s[46]) || !(s[47] && !s[45] || s[48] && !s[46]))))
  s[104] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = SDL_24_1_er && SDL_24_1 < NEVER
  s[388] = v9
  const v10 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[389] = v10
  const v11 = Math.max(f.vurderingsdato, SDL_24_1)
  const v12 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v13 = Math.max(f.vurderingsdato, v11)
  const v14 = Math.min(f.vurderingsdato, v12)
  const v15 = v9 && SDL_24_1_er
  const v16 = SDL_24_1_ir && SDL_24_1_er && v14 >= v13
  const v17 = v10 || v16
  const v18 = v10 ? (v16 ? Math.min(f.vurderingsdato, v13) : f.vurderingsdato) : v13
  const v19 = v10 ? (v16 ? Math.max(f.vurderingsdato, v14) : f.vurderingsdato) : v14
  const v20 = f.forlaengelseErAfgjort || v15 || v10 || v16
  s[413] = v20
  const v21 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.min(v11, v18) : v11) : v18
  s[415] = v21
  const v22 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.max(v12, v19) : v12) : v19
  s[416] = v22
  const v23 = v20 && v21 <= 13331 /* 2006-07-02 */
  s[65] = v23
  const v24 = v22 >= 13332 /* 2006-07-03 */
  s[414] = v24
  const v25 = v21 <= 15011 /* 2011-02-06 */
  s[417] = v25
  const v26 = v20 && v24 && v25
  s[66] = v26
  const v27 = v22 >= 15012 /* 2011-02-07 */
  const v28 = v21 <= 20484 /* 2026-01-31 */
  const v29 = v20 && v27 && v28
  const v30 = v21 <= 2147483646
  s[421] = v30
  const v31 = v20 && v22 >= 20485 /* 2026-02-01 */ && v30
  s[428] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v9 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v11 === v12) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v11))) || v20 && v22 === NEVER
  s[68] = v32
  const SDL_27_1_1 = v23 || v26 && f.revalideringErSandsynlig || v29 && f.revalideringErSandsynlig || v31
  s[49] = SDL_27_1_1
  const SDL_27_1_1_nej = v23 || v26 && f.revalideringErSandsynlig === false || v29 && f.revalideringErSandsynlig === false || v31
  s[56] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v23 || v31 || v32
  s[57] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v36 = v20 && v27 && v30
  s[67] = v36
  const SDL_27_1_2 = v23 || v26 && f.afklaringErNoedvendig || v36 && f.afklaringErNoedvendig
  s[50] = SDL_27_1_2
  const SDL_27_1_2_nej = v23 || v26 && f.afklaringErNoedvendig === false || v36 && f.afklaringErNoedvendig === false
  s[62] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v23 || v32
  s[59] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v40 = v20 && v24 && v21 <= 13544 /* 2007-01-31 */
  const v41 = v20 && v22 >= 13545 /* 2007-02-01 */ && v21 <= 13604 /* 2007-04-01 */
  const v42 = v20 && v22 >= 13605 /* 2007-04-02 */ && v25
  const v43 = v20 && v27 && v21 <= 16251 /* 2014-06-30 */
  s[418] = v43
  const v44 = v22 >= 16252 /* 2014-07-01 */
  const v45 = v20 && v44 && v30
  s[420] = v45
  const v46 = v43 || v45
  s[419] = v46
  const v47 = v42 || v46
  const SDL_27_1_3_uger = v23 ? -Infinity : v40 ? 364 : v41 ? 364 : v42 ? 728 : v43 ? 728 : 938
  s[424] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v23 ? Infinity : v41 || v47 ? (v47 ? (v46 ? (v45 ? 938 : 728) : 728) : 728) : 364
  s[426] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v23 || v40 || v41 || v42 || v43 || v45
  s[422] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v51 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v52 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v53 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v54 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v23 || v40 && v52 || v41 && (v53 || v54) || v42 && v52 || v36 && v52
  s[51] = SDL_27_1_3
  const SDL_27_1_3_nej = v23 || v40 && v51 || v41 && (!v53 || !v54) || v42 && v51 || v36 && v51
  s[63] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v57 = v20 && v44 && v28
  s[427] = v57
  const SDL_27_1_4 = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar || v43 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.sagSkalIRehabiliteringsteam || v31
  s[52] = SDL_27_1_4
  const SDL_27_1_4_nej = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v43 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.sagSkalIRehabiliteringsteam === false || v31
  s[64] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v60 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v23 || v26 && v60 || v43 && v60 || v45 && f.laegenVurdererLivstruende
  s[53] = SDL_27_1_5
  const SDL_27_1_5_nej = v23 || v26 && !v60 || v43 && !v60 || v45 && f.laegenVurdererLivstruende === false
  s[58] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v63 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v23 || v26 && v63 || v43 && v63 || v45 && v64
  s[54] = SDL_27_1_6
  const SDL_27_1_6_nej = v23 || v26 && !v63 || v43 && !v63 || v45 && !v64
  s[60] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v20 && v22 >= 16953 /* 2016-06-01 */ && v21 <= 16974 /* 2016-06-22 */
  const v68 = v20 && v22 >= 16975 /* 2016-06-23 */ && v21 <= 20634 /* 2026-06-30 */
  const v69 = v20 && v22 >= 20635 /* 2026-07-01 */ && v30
  const SDL_27_1_7_2 = v23 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres || v69
  s[1075] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v23 || v20 && v24 && v21 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v69
  s[1076] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v23 || v67 || v69 || v32
  s[1077] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v23 || v26 && f.foertidspensionssagPaabegyndt || v43 && f.foertidspensionssagPaabegyndt || v45 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[55] = SDL_27_1_7
  const SDL_27_1_7_nej = v23 || v26 && f.foertidspensionssagPaabegyndt === false || v43 && f.foertidspensionssagPaabegyndt === false || v45 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[61] = SDL_27_1_7_nej
}

function svar_6(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[49] || s[50] || s[51] || s[52] || s[53] || s[54] || s[55]
  const v1 = s[56] || s[57]
  s[429] = v1
  const v2 = s[58] || s[59]
  s[430] = v2
  const v3 = s[60] || s[59]
  s[431] = v3
  const v4 = s[61] || s[59]
  s[432] = v4
  const v5 = v1 && (s[62] || s[59]) && (s[63] || s[59]) && (s[64] || s[57]) && v2 && v3 && v4 && (s[56] || s[62] || s[63] || s[64] || s[58] || s[60] || s[61])
  const v6 = s[57] && s[59]
  s[446] = v6
  const SDL_27_1 = s[65] || s[66] && v0 || s[67] && v0
  s[109] = SDL_27_1
  const SDL_27_1_nej = s[65] || s[66] && v5 || s[67] && v5
  s[110] = SDL_27_1_nej
  const SDL_27_1_ir = s[65] || s[66] && v6 || s[67] && v6 || s[68]
  s[111] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v10 = s[69] <= 16251 /* 2014-06-30 */
  s[390] = v10
  const v11 = !s[15] && s[70] && v10
  s[96] = v11
  const v12 = !s[15] && s[71] >= 16252 /* 2014-07-01 */ && s[72]
  s[93] = v12
  const v13 = monthStart(s[69])
  s[86] = v13
  const v14 = monthStart(s[71])
  s[87] = v14
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftMonths(v14, -9)
  const v17 = shiftDays(v13, -1)
  const v18 = shiftDays(v14, -1)
  const v19 = shiftMonths(v13, -8)
  const v20 = shiftMonths(v14, -8)
  const v21 = shiftDays(s[69], -1)
  const v22 = shiftDays(s[71], -1)
  const SDL_24a_1_graense = s[73] || v12 && (!s[15] && countDays(s[18], v15, v18) > 110 || !s[15] && countDays(s[20], v15, v18) > 154 || !s[15] && countDays(s[18], v19, v22) > 110 || !s[15] && countDays(s[20], v19, v22) > 154)
  s[94] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[73] || v11 || v12 && (!s[15] && countDays(s[19], v16, v17) <= 110 || !s[15] && countDays(s[21], v16, v17) <= 154 || !s[15] && countDays(s[19], v20, v21) <= 110 || !s[15] && countDays(s[21], v20, v21) <= 154)
  s[97] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[73] || v12 && s[17] || s[74]
  s[95] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = f.timerHosArbejdsgiveren >= 7400
  const v27 = v26 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v28 = (!s[15] && shiftDays(s[71], -56) >= f.ansatFra || s[17]) && f.andetFravaerSeneste8Uger === false && v26 || v27
  const v29 = (!s[15] && shiftDays(s[69], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v26) && !v27
  const v30 = !s[15] && s[75] && s[72]
  s[89] = v30
  const SDL_30_2 = s[73] || s[76] && v28 || v30 && v28
  s[1091] = SDL_30_2
  const SDL_30_2_nej = s[73] || s[76] && v29 || v30 && v29
  s[1092] = SDL_30_2_nej
  const SDL_30_2_ir = s[73] || s[74]
  s[81] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[73] || s[76] || v30)
  s[1093] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[73]
  s[1094] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1095] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v37 = !s[77] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v38 = s[77] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  const SDL_30 = s[73] || s[76] && v38 || v30 && v38
  s[80] = SDL_30
  const SDL_30_nej = s[73] || s[76] && v37 || v30 && v37
  s[83] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v41 = !s[15] && s[70] && s[69] <= 13604 /* 2007-04-01 */
  const v42 = !s[15] && s[71] >= 13605 /* 2007-04-02 */ && s[69] <= 14031 /* 2008-06-01 */
  const v43 = s[69] <= 15340 /* 2012-01-01 */
  s[457] = v43
  const v44 = !s[15] && s[71] >= 14032 /* 2008-06-02 */ && v43
  const v45 = s[71] >= 15341 /* 2012-01-02 */
  s[458] = v45
  const v46 = !s[15] && v45 && s[72]
  const v47 = v44 || v46
  const SDL_30_1 = s[73] ? -Infinity : v41 ? 14 : v42 ? 15 : v44 ? 21 : 30
  s[1085] = SDL_30_1
  const SDL_30_1_hoej = s[73] ? Infinity : v42 || v47 ? (v47 ? (v46 ? 30 : 21) : 15) : 14
  s[1086] = SDL_30_1_hoej
  const SDL_30_1_er = s[73] || v41 || v42 || v44 || v46
  s[1087] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v51 = shiftDays(s[69], SDL_30_1)
  s[455] = v51
  const v52 = shiftDays(s[71], SDL_30_1_hoej)
  s[456] = v52
  const v53 = !s[15] && SDL_30_1_er
  s[307] = v53
  const v54 = s[17] || SDL_30_2_ir
  s[311] = v54
  const v55 = shiftDays(v51, -1)
  s[309] = v55
  const v56 = shiftDays(v52, -1)
  s[308] = v56
  const v57 = f.fratraeder ? Math.min(v55, f.fratraedelsesdag) : v55
  const v58 = f.fratraeder ? Math.min(v56, f.fratraedelsesdag) : v56
  const v59 = SDL_30 && v53
  const v60 = SDL_30_2_ir && v53 && v58 >= NEVER
  const v61 = SDL_30_nej ? NEVER : v58
  const v62 = v59 || SDL_30_nej || v60
  const v63 = SDL_30 && v54 || SDL_30_2_ir && !((!v53 || !v54 && v57 === v58) && v53 && (!v53 || v57 === NEVER))
  const SDL_31_1 = s[73] ? FIRST_DAY : v59 ? v57 : NEVER
  s[84] = SDL_31_1
  const SDL_31_1_hoej = s[73] ? NEVER : v59 ? (SDL_30_nej || v60 ? Math.max(v58, v61) : v58) : v61
  s[79] = SDL_31_1_hoej
  const SDL_31_1_er = s[73] || s[76] && v62 || v30 && v62
  s[78] = SDL_31_1_er
  const SDL_31_1_ir = s[73] || s[76] && v63 || v30 && v63 || s[74]
  s[82] = SDL_31_1_ir
}

function svar_7(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.timerSeneste13Uger >= 12000
  const v1 = s[78] && s[79] >= f.vurderingsdato
  const v2 = s[80] || s[81]
  s[310] = v2
  const v3 = v2 && (v1 || s[82]) && (s[80] || v1)
  const v4 = s[83] || s[78] && s[84] < f.vurderingsdato || s[81] && s[82]
  const v5 = f.uddannelsensLaengde >= 18
  const v6 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v7 = f.erhvervsmaessigUddannelse === false || !v5 || !s[15] && s[69] < f.uddannelseAfsluttet || !s[15] && v6 < s[71]
  const v8 = f.erhvervsmaessigUddannelse && v5 && (!s[15] && s[71] >= f.uddannelseAfsluttet || s[17]) && (!s[15] && v6 >= s[69] || s[17])
  const v9 = (!s[15] && shiftDays(s[71], -91) >= f.tilknyttetArbejdsmarkedetFra || s[17]) && v0 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v10 = (!s[15] && shiftDays(s[69], -91) < f.tilknyttetArbejdsmarkedetFra || !v0 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v11 = !s[15] && s[75] && s[69] <= 15522 /* 2012-07-01 */
  const v12 = !s[15] && s[71] >= 15523 /* 2012-07-02 */ && s[85]
  const v13 = f.timerSeneste26Uger >= 24000
  const v14 = shiftMonths(s[86], -6)
  const v15 = shiftMonths(s[87], -6)
  const v16 = 6 + f.maanederDerSesBortFra
  const v17 = -v16
  const v18 = shiftMonths(s[86], v17)
  const v19 = shiftMonths(s[87], v17)
  const SDL_32_1 = s[73] || s[76] && v9 || v11 && v9 || v12 && ((!s[15] && shiftDays(s[71], -182) >= f.tilknyttetArbejdsmarkedetFra || s[17]) && v13 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[88] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[15] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[15] && r_timerPrMaaned.maaned < s[87]; return (r0_0 || s[17]) && (r0_1 || s[17]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[15] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[15] && r_timerPrMaaned.maaned < s[87]; return (r0_0 || s[17]) && (r0_1 || s[17]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[15] && r_timerPrMaaned.maaned < s[87]; const r0_1 = !s[15] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[17]) && (r0_0 || s[17]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[15] && r_timerPrMaaned.maaned < s[87]; const r0_1 = !s[15] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[17]) && (r0_0 || s[17]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[1096] = SDL_32_1
  const SDL_32_1_nej = s[73] || s[76] && v10 || v11 && v10 || v12 && (!s[15] && shiftDays(s[69], -182) < f.tilknyttetArbejdsmarkedetFra || !v13 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[88] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[15] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[15] && r_timerPrMaaned.maaned < s[87]; const r0_2 = (r0_0 || s[17]) && (r0_1 || s[17]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[15] && r_timerPrMaaned.maaned < v15 || !s[15] && r_timerPrMaaned.maaned >= s[86]) && !s[17] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[15] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[15] && r_timerPrMaaned.maaned < s[87]; const r0_2 = (r0_0 || s[17]) && (r0_1 || s[17]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[15] && r_timerPrMaaned.maaned < v15 || !s[15] && r_timerPrMaaned.maaned >= s[86] || s[17] && !r0_3) && !(s[17] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[15] && r_timerPrMaaned.maaned < s[87]; const r0_1 = !s[15] && r_timerPrMaaned.maaned >= v18; const r0_2 = (r0_1 || s[17]) && (r0_0 || s[17]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[15] && r_timerPrMaaned.maaned < v19 || !s[15] && r_timerPrMaaned.maaned >= s[86]) && !s[17] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[15] && r_timerPrMaaned.maaned < s[87]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[15] && r_timerPrMaaned.maaned >= v18; const r0_3 = (r0_2 || s[17]) && (r0_0 || s[17]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[15] && r_timerPrMaaned.maaned < v19 || !s[15] && r_timerPrMaaned.maaned >= s[86] || s[17] && !r0_1) && !(s[17] && r0_1) ? 1 : 0) : 0 }) < 5) || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[1097] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v22 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v23 = !s[15] && s[75] && s[69] <= 15705 /* 2012-12-31 */
  const v24 = !s[15] && s[71] >= 15706 /* 2013-01-01 */ && s[69] <= 15883 /* 2013-06-27 */
  const v25 = v22 || f.tilskudTilEgenVirksomhed
  const v26 = !s[15] && s[71] >= 15884 /* 2013-06-28 */ && s[72]
  const SDL_42_1 = s[73] || s[76] && v22 || v23 && v22 || v24 && v25 || v26 && v25
  s[1138] = SDL_42_1
  const SDL_42_1_nej = s[73] || s[76] && !v22 || v23 && !v22 || v24 && !v25 || v26 && !v25
  s[1139] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v29 = f.arbejdsskade === false || v3
  const v30 = f.arbejdsskade && v4
  const SDL_34_1 = s[73] || s[76] && v30 || s[89] && v30
  s[1102] = SDL_34_1
  const SDL_34_1_nej = s[73] || s[76] && v29 || s[89] && v29
  s[1103] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v33 = f.persongruppe === 'ingen'
  s[453] = v33
  const v34 = !v33 || v7
  s[306] = v34
  const v35 = v33 && v8
  s[305] = v35
  const v36 = s[77] && (SDL_32_1 || s[81]) || s[90] && (SDL_42_1 || s[81]) || s[91] || v35 || SDL_34_1
  const v37 = (!s[77] || SDL_32_1_nej) && (!s[90] || SDL_42_1_nej) && !s[91] && v34 && (SDL_34_1_nej || s[81])
  const SDL_32 = s[73] || s[76] && v36 || s[89] && v36
  s[312] = SDL_32
  const SDL_32_nej = s[73] || s[76] && v37 || s[89] && v37
  s[313] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v40 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v41 = !v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v41
  s[317] = SDL_3
  const SDL_3_nej = !s[2] || !v41
  s[314] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v44 = SDL_32 || s[81]
  s[383] = v44
  const v45 = SDL_3 || !s[2]
  s[315] = v45
  const v46 = s[92] || !s[2]
  s[316] = v46
  const SDL_24a_1 = s[73] || s[93] && (s[94] || s[95]) && v44 && v45 && v46 && (s[94] || SDL_32 || SDL_3 || s[92])
  s[391] = SDL_24a_1
  const SDL_24a_1_nej = s[73] || s[96] || s[93] && (s[97] || SDL_32_nej || SDL_3_nej || s[98])
  s[394] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[73] || s[93] && s[95] && s[81] && !s[2] || s[74]
  s[393] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v50 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[136] = v50
  const v51 = v50 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v51
  s[1032] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v51
  s[1033] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v54 = s[99] || f.naaetFolkepensionsalder || s[100]
  const v55 = f.forlaengelseErAfgjort || v54 && s[101] || !v54 && s[102]
  s[384] = v55
  const v56 = f.forlaengelseErAfgjort === false && (v54 && s[103] || !v54 && s[104])
  s[385] = v56
  const v57 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[105] : s[106]
  s[386] = v57
  const v58 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[107] : s[108]
  s[387] = v58
  const v59 = v55 && f.vurderingsdato < v58 || v54 || s[109]
  const v60 = s[110] || s[111]
  s[447] = v60
  const v61 = (v55 && f.vurderingsdato >= v57 || v56) && !v54 && v60
  const v62 = SDL_24a_1_nej || SDL_24a_1_ir
  s[392] = v62
  const LAB_107_1 = !s[2] || s[112] && (!v50 && v46 && (v61 || SDL_24a_1) || v50 && v46 && (v61 || SDL_24a_1 || SDL_24c_1))
  s[599] = LAB_107_1
  const LAB_107_1_nej = !s[2] || !s[112] || !v50 && (s[98] || v59 && v62) || v50 && (s[98] || v59 && v62 && (SDL_24c_1_nej || !s[2]))
  s[600] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v65 = f.vurderingsdato < 17126 /* 2016-11-21 */ || s[113] || !(f.ventesFuldtRask && s[114] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[115] && (!s[112] || v65)
  s[602] = LAB_108_2
  const LAB_108_2_nej = s[115] && (!s[112] || !v65)
  s[603] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v68 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v69 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v70 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v71 = shiftDays(f.jobafklaringStartede, 28)
  const v72 = s[116] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v71
  const LAB_109_1_frist = s[117] ? (v68 ? (v70 ? (s[118] ? (s[119] ? v72 : FIRST_DAY) : v71) : FIRST_DAY) : v69) : FIRST_DAY
  s[607] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[117] ? (v68 ? (v70 ? (s[118] ? (s[119] ? v72 : NEVER) : v71) : NEVER) : v69) : NEVER
  s[608] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[120] && (!s[117] || v68 && (!v70 || s[121])) || s[122]
  s[609] = LAB_109_1_frist_ir
}

function svar_8(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[282] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[117] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[613] = LAB_110_1
  const LAB_110_1_hoej = s[117] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[614] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[117]
  s[615] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[117]
  s[616] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const v16 = f.uarbejdsdygtigVedEgenSygdom === false || s[123] || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[115] && (!s[112] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || v16))
  s[617] = LAB_110_2
  const LAB_110_2_nej = s[115] && (!s[112] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || !v16))
  s[618] = LAB_110_2_nej
  const LAB_110_2_ir = !s[115] || !s[112] || v15 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[619] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[112] ? LAB_110_1 : FIRST_DAY
  s[620] = LAB_111_1
  const LAB_111_1_hoej = s[112] ? LAB_110_1_hoej : NEVER
  s[621] = LAB_111_1_hoej
  const LAB_111_1_er = s[115] && (!s[112] || LAB_110_1_er)
  s[622] = LAB_111_1_er
  const LAB_111_1_ir = !s[115] || !s[112] || LAB_110_1_ir
  s[623] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v24 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[115] && (!s[112] || s[124] || v24)
  s[624] = LAB_111_2
  const LAB_111_2_nej = s[115] && (!s[112] || s[124] || !v24)
  s[625] = LAB_111_2_nej
  const LAB_111_2_ir = !s[115] || !s[112] || s[124]
  s[544] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v28 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[112] ? v28 : FIRST_DAY
  s[627] = LAB_111_3
  const LAB_111_3_hoej = s[112] ? v28 : NEVER
  s[628] = LAB_111_3_hoej
  const LAB_111_3_er = s[115] && f.risikoForFireAar
  s[629] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[112]
  s[630] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[115] && (!s[112] || s[124] || !v33)
  s[631] = LAB_111_4
  const LAB_111_4_nej = s[115] && (!s[112] || s[124] || v33)
  s[632] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v36 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v37 = s[1] && (!v36 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v36 && !s[125] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v37
  s[636] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v37
  s[637] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v40 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[133] = v40
  const v41 = !v40 || shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[2] || v41
  s[638] = LAB_112_3
  const LAB_112_3_nej = !s[2] || !v41
  s[639] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v44 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v45 = LAB_112_2_nej || !s[2]
  const v46 = s[125] && s[126]
  const LAB_112_1 = v46 || !s[2] || s[1] && (!v40 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 || v40 && !s[125] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 && (LAB_112_3 || !s[2]))
  s[633] = LAB_112_1
  const LAB_112_1_nej = v46 || !s[2] || !s[1] || !v40 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2) || v40 && (s[125] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2 || LAB_112_3_nej)
  s[634] = LAB_112_1_nej
  const LAB_112_1_ir = v46 || !s[2]
  s[635] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v50 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[131] = v50
  const v51 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  const v52 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[130] = v52
  const v53 = allPeriods(f.perioderUdenRaadighed)
  const v54 = without(ALL_DAYS, v53)
  const v55 = shiftMonths(f.ressourceforloebStartede, 6)
  const v56 = dayReaching(v54, shiftDays(f.ressourceforloebStartede, 1), v55 === NEVER ? Infinity : v55 - f.ressourceforloebStartede)
  const LAB_113_2 = v50 ? (v51 ? v56 : NEVER) : FIRST_DAY
  s[640] = LAB_113_2
  const LAB_113_2_hoej = v50 ? (v51 ? (v52 ? v56 : NEVER) : NEVER) : NEVER
  s[641] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v50
  s[132] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[124] || !v50 || v51 && (f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato || LAB_113_2_ir) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[643] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[124] || !v50 || !v51 || f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[644] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[124] || !v50
  s[645] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || v40 && (s[127] || s[128]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[646] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !v40 || s[129] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[647] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v66 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v67 = v66 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v65 ? v67 : FIRST_DAY
  s[649] = LAB_113_4
  const LAB_113_4_hoej = v65 ? v67 : NEVER
  s[650] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v65
  s[545] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v71 = v66 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v65 || v71)
  s[653] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v65 || !v71)
  s[654] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || v40 && s[127])
  s[655] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !v40 || s[129])
  s[656] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || v40 && s[128]
  s[657] = LAB_113a_ir
}

function svar_9(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[130] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[131] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[658] = LAB_114_1
  const LAB_114_1_hoej = s[131] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[659] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[131] || v0 && v12 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || s[132]))
  s[660] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[131] || !v0 || !v12 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[661] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v15 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  const v16 = v15 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  const v18 = v17 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v15 && !v17 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[1] && s[133] && s[125]
  s[665] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[1] ? (s[133] ? (s[125] ? -Infinity : v18) : v16) : 0) : -Infinity
  s[663] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[1] ? (s[133] ? (s[125] ? Infinity : v18) : v16) : 0) : Infinity
  s[664] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v22 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  const v23 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  const v24 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  const v25 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v22 ? (v23 ? (v24 ? v25 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[666] = LAB_114_4
  const LAB_114_4_hoej = v22 ? (v23 ? (v24 ? v25 : NEVER) : NEVER) : NEVER
  s[667] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v22 || v23 && !v24
  s[668] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v29 = s[1] && !s[125] && f.pensionDuFaar === 'foertidspension' && !v15 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v29
  s[669] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v29
  s[670] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v32 = !s[125] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v32
  s[671] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v32
  s[672] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v35 = !s[125] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v35)
  s[907] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v35)
  s[289] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[293] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v39 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[288] = v39
  const LAB_144 = !s[2] || !s[125] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[125] && f.revalideringErBevilget && v39 && f.erhvervssigtetErAfklaret === false
  s[546] = LAB_144
  const LAB_144_nej = !s[2] || !s[125] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[125] && (f.revalideringErBevilget === false || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret)
  s[295] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v42 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[683] = v42
  const v43 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v44 = !v43 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v43 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v42 || v44
  s[681] = LAB_145_2
  const LAB_145_2_nej = !v42 || !v44
  s[682] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v47 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v42 ? (LAB_145_2 && !LAB_145_2_nej && v42 ? NEVER : v47) : FIRST_DAY
  s[674] = LAB_145_1
  const LAB_145_1_hoej = v42 ? (LAB_145_2 ? NEVER : v47) : NEVER
  s[675] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v42
  s[677] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v42 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[678] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v42 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[679] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v42 || LAB_145_1_ir
  s[680] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v54 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  const v55 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v56 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v57 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[134] && v55 || s[134] && (!v54 && (v56 || v57) || v54 && v57)
  s[684] = LAB_146
  const LAB_146_nej = !s[2] || !s[134] && !v55 || s[134] && (!v54 && (!v56 || !v57) || v54 && !v57)
  s[685] = LAB_146_nej
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v60 = s[135] && !s[136]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[2] || v60)
  s[142] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[2] || !v60)
  s[143] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[2]
  s[144] = LAS_2a_ir
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v64 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[2] || v64
  s[686] = LAS_11_2
  const LAS_11_2_nej = !s[2] || !v64
  s[687] = LAS_11_2_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v67 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  const LAS_11_2_supplerende = !s[2] || (LAS_11_2 || !s[2]) && v67 && f.klarTilFuldTid
  s[688] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[2] || LAS_11_2_nej || !v67 || f.klarTilFuldTid === false
  s[689] = LAS_11_2_supplerende_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v70 = s[135] && !s[11] && s[137]
  const LAS_23_1 = !s[2] || v70
  s[138] = LAS_23_1
  const LAS_23_1_nej = !s[2] || !v70
  s[139] = LAS_23_1_nej
}

function svar_10(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = (s[137] && f.staarTilRaadighedForUddannelse || !s[137] && v0) && v1
  const LAS_13_1 = !s[2] || !s[135] && v2 || s[135] && (!s[11] && (s[138] && f.staarTilRaadighedForUddannelse || s[139] && v0 || !s[2] && v3 || !s[2] && !(v3 || v4)) && v1 || s[11] && v5)
  s[691] = LAS_13_1
  const LAS_13_1_nej = !s[2] || !s[135] && !v2 || s[135] && (!s[11] && (s[138] && f.staarTilRaadighedForUddannelse === false || s[139] && !v0 || !s[2] && v4 || !v1) || s[11] && !v5)
  s[692] = LAS_13_1_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v8 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  const v9 = f.erGift === false || f.aarMedHjaelpSomPar < 2 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste24Maaneder >= 30000
  const v10 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  const v11 = v10 && !s[140]
  const LAS_13_8 = !s[2] || !v8 || v10 || v9
  s[693] = LAS_13_8
  const LAS_13_8_nej = !s[2] || v8 && (!v10 && !v9 || v11)
  s[694] = LAS_13_8_nej
  const LAS_13_8_ir = !s[2] || v8 && v11
  s[695] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v15 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[203] = v15
  const v16 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  const v17 = !v16 && (f.maanederMedHjaelpSeneste3Aar < 12 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste6Maaneder >= 11300) || v16 && (f.maanederMedHjaelpSeneste3Aar < 12 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste12Maaneder >= 22500)
  const LAS_25b_1_er = v15 && s[141]
  s[204] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v15 || v17)
  s[206] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v15 || !v17)
  s[696] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v15
  s[547] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v22 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v15 || v22)
  s[698] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v15 || !v22)
  s[699] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v25 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  const v26 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v27 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[286] = v27
  const v28 = f.vurderingsdato <= 18261 /* 2019-12-31 */ || v27
  const LAS_13g_1_beloeb = v15 ? (v25 ? (s[134] ? (v27 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v28 ? -Infinity : 105400) : v28 ? -Infinity : 52600) : -Infinity) : v26) : -Infinity
  s[704] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v15 ? (v25 ? (s[134] ? (v27 ? Infinity : f.hjaelpEfterVoksensatsen ? (v28 ? Infinity : 105400) : v28 ? Infinity : 52600) : Infinity) : v26) : Infinity
  s[705] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[706] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v15 || v25 && (!s[134] || v27 || v28)
  s[707] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v33 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  const v34 = LAS_13f_1_nej || LAS_13f_1_ir
  s[205] = v34
  const v35 = v34 && f.hjaelpPaaSUNiveau === false
  const v36 = v35 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v15 ? (v33 ? (v36 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[700] = LAS_13g_1
  const LAS_13g_1_hoej = v15 ? (v36 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[701] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v15 || v33 || v36)
  s[702] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v15 || v35 && LAS_13g_1_beloeb_ir
  s[703] = LAS_13g_1_ir
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v41 = f.erGift || s[142]
  const v42 = f.erGift === false && (s[143] || s[144])
  const v43 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[146] = v43
  const v44 = f.vurderingsdato <= 13513 /* 2006-12-31 */ || v43
  const v45 = SATS_1(f.vurderingsdato)
  const v46 = v44 ? -Infinity : v45
  const v47 = v44 ? Infinity : v45
  const v48 = SATS_2(f.vurderingsdato)
  const v49 = v44 ? -Infinity : v48
  const v50 = v44 ? Infinity : v48
  const LAS_14_1_graense_ir = !s[2] || s[11] && (v41 && v44 || v42 && v44)
  s[713] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[2] ? (s[11] ? (v41 ? (v42 ? Math.min(v46, v49) : v46) : v49) : v42 ? 1000000 : 2000000) : -Infinity
  s[711] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[2] ? (s[11] ? (v41 ? (v42 ? Math.max(v47, v50) : v47) : v50) : v41 ? 2000000 : 1000000) : Infinity
  s[712] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v54 = f.formue - f.formueDerSesBortFra
  const v55 = -LAS_14_1_graense_hoej === -Infinity
  const v56 = -LAS_14_1_graense === Infinity
  const v57 = v54 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[2] || LAS_14_1_graense_ir
  s[716] = LAS_14_1_over_ir
  const LAS_14_1_over = s[2] ? (s[11] ? Math.max(0, v55 ? -Infinity : v57 - LAS_14_1_graense_hoej) : Math.max(0, v55 ? -Infinity : v54 - LAS_14_1_graense_hoej)) : -Infinity
  s[714] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[2] ? (s[11] ? Math.max(0, v56 ? Infinity : v57 - LAS_14_1_graense) : Math.max(0, v56 ? Infinity : v54 - LAS_14_1_graense)) : Infinity
  s[715] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[2] || LAS_14_1_over_hoej > 0
  s[708] = LAS_14_1
  const LAS_14_1_nej = !s[2] || LAS_14_1_over <= 0
  s[709] = LAS_14_1_nej
  const LAS_14_1_ir = !s[2] || LAS_14_1_over_ir
  s[710] = LAS_14_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v64 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[152] = v64
  const v65 = v64 && (f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30 || f.opfyldtBeskaeftigelseskravetFoer)
  const LAS_16_3 = s[11] && (!s[11] || v65)
  s[147] = LAS_16_3
  const LAS_16_3_nej = s[11] && (!s[11] || !v65)
  s[148] = LAS_16_3_nej
}

function svar_11(f, s) {
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v0 = !s[145] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  const v1 = s[141] || s[146]
  s[217] = v1
  const v2 = SATS_3(f.vurderingsdato)
  const v3 = s[145] || s[147]
  const v4 = !s[145] && (s[148] || !s[11])
  const v5 = SATS_4(f.vurderingsdato)
  const v6 = v1 ? -Infinity : v5
  const v7 = v1 ? Infinity : v5
  const v8 = SATS_5(f.vurderingsdato)
  const v9 = v1 ? -Infinity : v8
  const v10 = v1 ? Infinity : v8
  const v11 = v3 ? (v4 ? Math.min(v6, v9) : v6) : v9
  const v12 = v3 ? (v4 ? Math.max(v7, v10) : v7) : v10
  const v13 = v3 && v1 || v4 && v1
  const v14 = SATS_6(f.vurderingsdato)
  const v15 = v1 ? -Infinity : v14
  const v16 = v1 ? Infinity : v14
  const v17 = Math.max(v11, v15)
  const v18 = Math.min(v12, v16)
  const v19 = s[9] && v18 >= v17
  const v20 = s[149] || v19
  const v21 = s[149] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[149] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const LAS_16_1 = s[11] ? (v0 ? (v1 ? -Infinity : v2) : s[150] ? (v20 ? Math.min(v11, v21) : v11) : v21) : -Infinity
  s[192] = LAS_16_1
  const LAS_16_1_hoej = s[11] ? (v0 ? (v1 ? Infinity : v2) : s[150] ? (v20 ? Math.max(v12, v22) : v12) : v22) : Infinity
  s[191] = LAS_16_1_hoej
  const LAS_16_1_er = s[11] && (!s[11] || v0 || s[150] || s[149] || v19)
  s[194] = LAS_16_1_er
  const LAS_16_1_ir = !s[11] || !s[11] || v0 && v1 || !v0 && (s[150] && v13 || s[149] && v1 || s[9] && v13 && v1 || s[9] && !(!v13 && v11 === v12 && !v1 && v15 === v16 && v11 === v15))
  s[195] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[2] || s[11]
  s[717] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[2] || !s[11]
  s[718] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v29 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[155] = v29
  const v30 = SATS_7(f.vurderingsdato)
  const v31 = v29 && v1
  const LAS_17_1 = s[11] ? (v29 ? (v1 ? -Infinity : v30) : 0) : -Infinity
  s[178] = LAS_17_1
  const LAS_17_1_hoej = s[11] ? (v29 ? (v1 ? Infinity : v30) : 0) : Infinity
  s[176] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[11] || !s[11] || v31
  s[180] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v35 = s[149] || v0 || v3
  const v36 = s[150] || s[9]
  const v37 = v36 && !v0 && v4
  const v38 = f.retTilEkstraBoernetilskud && (v37 || s[151] && !v0)
  const v39 = SATS_8(f.vurderingsdato)
  const v40 = v1 ? -Infinity : v39
  const LAS_18_1 = s[11] ? (v38 ? (f.retTilEkstraBoernetilskud === false || v35 && (s[150] || v0) ? Math.min(0, v40) : v40) : 0) : -Infinity
  s[177] = LAS_18_1
  const LAS_18_1_hoej = s[11] ? (v38 ? (v1 ? Infinity : v39) : 0) : Infinity
  s[179] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[11] || !s[11] || v38 && v1
  s[181] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v44 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && (v37 || v36 && !v0 && v3)
  const v45 = SATS_9(f.vurderingsdato)
  const v46 = v1 ? -Infinity : v45
  const LAS_18_3 = s[11] ? (v44 ? (f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v35 && (s[149] || v0 || v4) ? Math.min(0, v46) : v46) : 0) : -Infinity
  s[182] = LAS_18_3
  const LAS_18_3_hoej = s[11] ? (v44 ? (v1 ? Infinity : v45) : 0) : Infinity
  s[183] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[11] || !s[11] || v44 && v1
  s[184] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v50 = f.visiteretSom === 'aktivitetsparat'
  s[216] = v50
  const v51 = v50 || f.erForrevalidend
  const v52 = v37 || v36 && v0
  const v53 = v35 && (s[149] || !v0)
  const v54 = !s[145] && v51 && v52
  const v55 = SATS_10(f.vurderingsdato)
  const v56 = SATS_11(f.vurderingsdato)
  const v57 = SATS_12(f.vurderingsdato)
  const v58 = f.harForsoergelsespligt ? (v29 ? (v1 ? -Infinity : v55) : 0) : s[152] ? (v1 ? -Infinity : v57) : v1 ? -Infinity : v56
  const LAS_19_1 = s[11] ? (v54 ? (s[145] || !v51 || v53 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[185] = LAS_19_1
  const LAS_19_1_hoej = s[11] ? (v54 ? (f.harForsoergelsespligt ? (v29 ? (v1 ? Infinity : v55) : 0) : s[152] ? (v1 ? Infinity : v57) : v1 ? Infinity : v56) : 0) : Infinity
  s[186] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[11] || !s[11] || v54 && (f.harForsoergelsespligt && v31 || f.harForsoergelsespligt === false && v1)
  s[187] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v62 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  const v63 = f.gruppeIJuni2025 === 'ingen'
  const v64 = !s[145] && !v63 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v52
  const v65 = s[141] || v62
  const v66 = v65 ? -Infinity : 200000
  const LAS_20_1 = s[11] ? (v62 ? 0 : v64 ? (s[145] || v63 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v53 ? Math.min(0, v66) : v66) : 0) : -Infinity
  s[188] = LAS_20_1
  const LAS_20_1_hoej = s[11] ? (v62 ? 0 : v64 ? (v65 ? Infinity : 200000) : 0) : Infinity
  s[189] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[11] || !s[11] || !v62 && v64 && v65
  s[190] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v70 = f.deltagerEllerOenskerTilbud && (f.erForrevalidend || v50 && f.saerligtKomplekseUdfordringer) ? f.visiteretDen : f.deltagerEllerOenskerTilbud && v51 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[135] ? v70 : FIRST_DAY
  s[720] = LAS_24_1
  const LAS_24_1_hoej = s[135] ? v70 : NEVER
  s[721] = LAS_24_1_hoej
  const v73 = s[135] && s[141]
  s[153] = v73
  const LAS_24_1_er = v73 && !s[145]
  s[161] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[135]
  s[722] = LAS_24_1_ir
}

function svar_12(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[240] = v0
  const v1 = f.vurderingsdato <= 13148 /* 2005-12-31 */ || s[11]
  s[154] = v1
  const v2 = SATS_13(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[199] = v3
  const v4 = v1 ? Infinity : v2
  s[202] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[224] = v5
  const v6 = v5 || s[11]
  s[156] = v6
  const v7 = s[138] && v6
  s[164] = v7
  const v8 = s[139] && v6
  s[165] = v8
  const v9 = !s[2] && v6
  s[166] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  const v11 = SATS_14(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_15(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[2] && v18 >= v17
  const v20 = s[139] || v19
  const v21 = s[139] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[138] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[139] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[138] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[138] || s[139] || v19
  const v26 = v7 || v8 || v9 || !s[2] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_16(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_17(f.vurderingsdato)
  const v31 = s[152] && v6 || !s[152] && v1
  s[170] = v31
  const v32 = s[152] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[152] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[2] && v35 >= v34
  const v37 = s[139] || v36
  const v38 = s[139] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[138] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[158] = v39
  const v40 = s[139] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[138] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[160] = v41
  const v42 = s[138] || s[139] || v36
  s[163] = v42
  const v43 = s[139] && v31
  s[168] = v43
  const v44 = !s[2] && v6 && v31
  s[169] = v44
  const v45 = v7 || v43 || v44 || !s[2] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[171] = v45
  const LAS_25_3_forsoerger = s[135] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[157] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[135] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[159] = LAS_25_3_forsoerger_hoej
  const v48 = s[153] && !s[145] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  const LAS_25_3_forsoerger_er = v48 && (!s[135] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[162] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[135] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[167] = LAS_25_3_forsoerger_ir
}

function svar_13(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_18(f.vurderingsdato)
  const v1 = s[154] ? -Infinity : v0
  s[172] = v1
  const v2 = s[154] ? Infinity : v0
  s[174] = v2
  const v3 = SATS_19(f.vurderingsdato)
  const v4 = s[154] ? -Infinity : v3
  s[173] = v4
  const v5 = s[154] ? Infinity : v3
  s[175] = v5
  const v6 = SATS_20(f.vurderingsdato)
  const v7 = s[154] ? -Infinity : v6
  s[198] = v7
  const v8 = s[154] ? Infinity : v6
  s[201] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[155]
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  const v11 = SATS_21(f.vurderingsdato)
  const v12 = s[156] ? -Infinity : v11
  const v13 = s[156] ? Infinity : v11
  const v14 = SATS_22(f.vurderingsdato)
  const v15 = s[156] ? -Infinity : v14
  const v16 = s[156] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[2] && v18 >= v17
  const v20 = s[139] || v19
  const v21 = s[139] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[139] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_23(f.vurderingsdato)
  const v24 = s[156] ? -Infinity : v23
  const v25 = s[156] ? Infinity : v23
  const v26 = SATS_24(f.vurderingsdato)
  const v27 = s[152] ? (s[156] ? -Infinity : v26) : v7
  const v28 = s[152] ? (s[156] ? Infinity : v26) : v8
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[2] && v30 >= v29
  const v32 = s[139] || v31
  const v33 = s[139] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[139] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[135] ? (v9 ? v1 : v10 ? (s[138] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v4 : f.forsoergerEgetBarnIHjemmet ? s[157] : f.borHosForaeldre ? (s[138] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v4 : s[158]) : -Infinity
  s[197] = LAS_25_3
  const LAS_25_3_hoej = s[135] ? (v9 ? v2 : v10 ? (s[138] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v5 : f.forsoergerEgetBarnIHjemmet ? s[159] : f.borHosForaeldre ? (s[138] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v5 : s[160]) : Infinity
  s[200] = LAS_25_3_hoej
  const LAS_25_3_er = s[161] && (!s[135] || v9 || v10 && (s[138] || s[139] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[162] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[138] || s[139] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[163]))))
  s[193] = LAS_25_3_er
  const LAS_25_3_ir = !s[161] || !s[135] || v9 && s[154] || !v9 && (v10 && (s[164] || s[165] || s[166] || !s[2] && !(!s[156] && v12 === v13 && !s[156] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[154] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[167] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[164] || s[168] || s[169] || !s[2] && !(!s[156] && v24 === v25 && !s[170] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[154] || f.psykiskLidelseNaevntILoven === false && s[171])))))
  s[196] = LAS_25_3_ir
}

function svar_14(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[155] ? s[172] : s[173]
  s[207] = v0
  const v1 = s[155] ? s[174] : s[175]
  s[208] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[291] = v2
  const v3 = s[176] === Infinity
  const v4 = s[177] === -Infinity
  const v5 = s[178] === -Infinity
  const v6 = s[179] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[178] + s[177]
  const v9 = v3 || v6 ? Infinity : s[176] + s[179]
  const v10 = s[11] && !(v7 && (!s[11] || !s[180] && s[178] === s[176]) && (!s[11] || !s[181] && s[177] === s[179]))
  const v11 = s[180] || s[181] || v7
  const v12 = v9 === Infinity
  const v13 = s[182] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[183] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[182]
  const v18 = v12 || v15 ? Infinity : v9 + s[183]
  const v19 = v10 && s[11] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[11] || !s[184] && s[182] === s[183]))
  const v20 = v11 || s[184] || v16
  const v21 = v18 === Infinity
  const v22 = s[185] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[186] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[185]
  const v27 = v21 || v24 ? Infinity : v18 + s[186]
  const v28 = v19 && s[11] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[11] || !s[187] && s[185] === s[186]))
  const v29 = v20 || s[187] || v25
  const v30 = v27 === Infinity
  const v31 = s[188] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[189] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[188]
  const v36 = v30 || v33 ? Infinity : v27 + s[189]
  const v37 = v28 && s[11] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[11] || !s[190] && s[188] === s[189]))
  const v38 = v29 || s[190] || v34
  const v39 = s[191] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[192] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25_er = !s[2] || !s[135] || !s[11] && (s[145] || s[193]) || s[11] && s[194] && v37 && !(v43 && (!s[194] || !s[195] && s[192] === s[191]) && (!v37 || !v38 && v35 === v36))
  s[725] = LAS_25_er
  const LAS_25_ir = !s[2] || !s[135] && s[154] || s[135] && (!s[11] && (s[145] && s[154] || !s[145] && s[196]) || s[11] && (s[195] || v38 || v43))
  s[726] = LAS_25_ir
  const LAS_25 = s[2] ? (s[135] ? (s[11] ? (v41 || v40 ? -Infinity : s[192] + v35) : s[145] ? v0 : s[197]) : s[152] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[172] : v2 ? s[172] : f.gravidEfter12Uge ? s[173] : f.borHosForaeldre ? s[198] : f.psykiskLidelseNaevntILoven ? s[173] : s[199]) : -Infinity
  s[723] = LAS_25
  const LAS_25_hoej = s[2] ? (s[135] ? (s[11] ? (v39 || v42 ? Infinity : s[191] + v36) : s[145] ? v1 : s[200]) : s[152] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[174] : v2 ? s[174] : f.gravidEfter12Uge ? s[175] : f.borHosForaeldre ? s[201] : f.psykiskLidelseNaevntILoven ? s[175] : s[202]) : Infinity
  s[724] = LAS_25_hoej
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v48 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[203] ? v48 : -Infinity
  s[727] = LAS_25b_1
  const LAS_25b_1_hoej = s[203] ? v48 : Infinity
  s[728] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse)
  s[209] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse === false)
  s[210] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[2]
  s[211] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v54 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v55 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v56 = Math.max(LAS_25, v54)
  const v57 = Math.min(LAS_25_hoej, v55)
  const v58 = LAS_26_3 && LAS_25_er
  const v59 = LAS_26_3_nej && LAS_25_er
  const v60 = LAS_26_3_ir && LAS_25_er && v57 >= v56
  const v61 = v59 || v60
  const v62 = v59 ? (v60 ? Math.min(v54, v56) : v54) : v56
  const v63 = v59 ? (v60 ? Math.max(v55, v57) : v55) : v57
  const LAS_26_1_er = !s[2] || f.erGift && (v58 || v59 || v60) || f.erGift === false && LAS_25_er
  s[214] = LAS_26_1_er
  const LAS_26_1_ir = !s[2] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v54 === v55) && (!LAS_25_er || LAS_25 === v54))) || f.erGift === false && LAS_25_ir
  s[215] = LAS_26_1_ir
  const LAS_26_1 = s[2] ? (f.erGift ? (v58 ? (v61 ? Math.min(LAS_25, v62) : LAS_25) : v62) : LAS_25) : -Infinity
  s[212] = LAS_26_1
  const LAS_26_1_hoej = s[2] ? (f.erGift ? (v58 ? (v61 ? Math.max(LAS_25_hoej, v63) : LAS_25_hoej) : v63) : LAS_25_hoej) : Infinity
  s[213] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v68 = s[204] && f.erGift
  const LAS_26_5 = v68 && (!s[203] || f.hjaelpEfterVoksensatsen && s[205])
  s[730] = LAS_26_5
  const LAS_26_5_nej = v68 && (!s[203] || f.hjaelpEfterVoksensatsen === false || s[206])
  s[731] = LAS_26_5_nej
  const LAS_26_5_ir = !v68 || !s[203]
  s[548] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v68 && (!s[203] || f.hjaelpEfterVoksensatsen === false && s[205])
  s[733] = LAS_26_7
  const LAS_26_7_nej = v68 && (!s[203] || f.hjaelpEfterVoksensatsen || s[206])
  s[734] = LAS_26_7_nej
}

function svar_15(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || s[146]
  s[225] = v0
  const v1 = SATS_25(f.vurderingsdato)
  const v2 = v0 ? -Infinity : v1
  const v3 = v0 ? Infinity : v1
  const v4 = SATS_26(f.vurderingsdato)
  const v5 = v0 ? -Infinity : v4
  const v6 = v0 ? Infinity : v4
  const LAS_30_2 = s[2] ? (s[11] ? (s[155] ? v2 : v5) : s[207]) : -Infinity
  s[739] = LAS_30_2
  const LAS_30_2_hoej = s[2] ? (s[11] ? (s[155] ? v3 : v6) : s[208]) : Infinity
  s[740] = LAS_30_2_hoej
  const LAS_30_2_ir = s[209] && (!s[2] || !s[11] && s[154] || s[11] && v0) || s[210] || s[211]
  s[741] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v10 = s[212] === -Infinity ? -Infinity : s[212] - f.egneIndtaegterPrMaaned
  const v11 = s[213] === Infinity ? Infinity : s[213] - f.egneIndtaegterPrMaaned
  const v12 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v13 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v14 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v13)
  const v16 = s[211] && s[209] && v15 >= v14
  const v17 = s[210] || v16
  const v18 = s[210] ? (v16 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = s[210] ? (v16 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v15) : f.aegtefaellensIndtaegterPrMaaned) : v15
  const v20 = f.erGift === false || s[209] || s[210] || v16
  const v21 = f.erGift && (s[209] && LAS_30_2_ir || s[211] && !((!s[209] || !LAS_30_2_ir && v12 === v13) && s[209] && (!s[209] || f.aegtefaellensIndtaegterPrMaaned === v12)))
  const v22 = f.erGift ? (s[209] ? (v17 ? Math.min(v12, v18) : v12) : v18) : 0
  const v23 = f.erGift ? (s[209] ? (v17 ? Math.max(v13, v19) : v13) : v19) : 0
  const v24 = v11 === Infinity
  const v25 = -v23 === -Infinity
  const v26 = v24 && v25
  const LAS_30_1_er = !s[2] || s[214] && v20 && !(v26 && (!s[214] || !s[215] && v10 === v11) && (!v20 || !v21 && v22 === v23))
  s[737] = LAS_30_1_er
  const LAS_30_1_ir = !s[2] || s[215] || v21 || v26
  s[738] = LAS_30_1_ir
  const LAS_30_1 = s[2] ? Math.max(0, v10 === -Infinity || v25 ? -Infinity : v10 - v23) : -Infinity
  s[735] = LAS_30_1
  const LAS_30_1_hoej = s[2] ? Math.max(0, v24 ? Infinity : v11 - v22) : Infinity
  s[736] = LAS_30_1_hoej
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v31 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[302] = v31
  const v32 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[287] = v32
  const v33 = !s[134] && f.skriftligtVejledtOmSanktioner || s[134] && (!v32 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || v32 && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v31 || v33
  s[742] = LAS_35_1
  const LAS_35_1_nej = !v31 || !v33
  s[743] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v36 = s[216] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v37 = LAS_35_1 || !v31
  const v38 = !s[216] && f.manglendeViljeTilRaadighed && v37
  const LAS_40a_1 = !s[2] || s[135] && (!s[134] && v38 || s[134] && (!s[113] && f.manglendeViljeTilRaadighed && v37 || s[113] && v38))
  s[744] = LAS_40a_1
  const LAS_40a_1_nej = !s[2] || !s[135] || !s[134] && v36 || s[134] && (!s[113] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[113] && v36)
  s[745] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[746] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[747] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v43 = f.bidragspligtigeBoern <= 0
  const v44 = SATS_27(f.vurderingsdato)
  const v45 = s[217] ? -Infinity : v44
  const v46 = s[217] ? Infinity : v44
  const v47 = v45 > -Infinity && v46 < Infinity
  const v48 = quotient([v45, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v49 = quotient([v46, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[1] ? (s[11] ? (v47 ? Math.min(v48, v49) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[762] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[1] ? (s[11] ? (v47 ? Math.max(v48, v49) : Infinity) : f.bidragPrMaaned) : Infinity
  s[763] = LAS_69j_2_bidrag_hoej
  const v52 = s[1] && !v43
  const LAS_69j_2_bidrag_er = v52 && (!s[1] || !s[11] || !(!v47 && !s[217] && v45 === v46))
  s[764] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v52 || !s[1] || s[11] && (s[217] || !v47)
  s[765] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v55 = !s[152] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[285] = v55
  const v56 = SATS_28(f.vurderingsdato)
  const v57 = v0 ? -Infinity : v56
  const v58 = v0 ? Infinity : v56
  const v59 = v58 === Infinity
  const v60 = LAS_69j_2_bidrag === -Infinity
  const v61 = v57 === -Infinity
  const v62 = LAS_69j_2_bidrag_hoej === Infinity
  const v63 = v59 && v60 || v61 && v62
  const v64 = SATS_29(f.vurderingsdato)
  const v65 = s[155] || !v55 || v43 || LAS_69j_2_bidrag_er && !(v63 && !v0 && v57 === v58 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[238] = v65
  const v66 = s[155] && v0 || !s[155] && (v55 && (!v43 && (v0 || LAS_69j_2_bidrag_ir || v63 || v0) || v43 && v0) || !v55 && v0)
  s[239] = v66
  const v67 = s[155] ? v2 : v55 ? (v43 ? v57 : Math.min(v61 || v60 ? -Infinity : v57 + LAS_69j_2_bidrag, v0 ? -Infinity : v64)) : v5
  s[236] = v67
  const v68 = s[155] ? v3 : v55 ? (v43 ? v58 : Math.min(v59 || v62 ? Infinity : v58 + LAS_69j_2_bidrag_hoej, v0 ? Infinity : v64)) : v6
  s[237] = v68
  const LAS_68_2 = s[1] ? v67 : -Infinity
  s[218] = LAS_68_2
  const LAS_68_2_hoej = s[1] ? v68 : Infinity
  s[219] = LAS_68_2_hoej
  const LAS_68_2_er = s[1] && (!s[1] || v65)
  s[220] = LAS_68_2_er
  const LAS_68_2_ir = !s[1] || !s[1] || v66
  s[223] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v73 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[290] = v73
  const LAS_68_5_nej = s[1] && !v73
  s[222] = LAS_68_5_nej
  const LAS_68_5_ir = !s[1] || !v73
  s[221] = LAS_68_5_ir
}

function svar_16(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v1 = Math.max(s[218], f.hidtidigYdelsePrMaaned)
  const v2 = Math.max(s[219], f.hidtidigYdelsePrMaaned)
  const v3 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v4 = Math.max(f.hidtidigYdelsePrMaaned, v1)
  const v5 = Math.min(f.hidtidigYdelsePrMaaned, v2)
  const v6 = s[1] && s[220]
  const v7 = s[221] && s[220] && v5 >= v4
  const v8 = s[222] || v7
  const v9 = s[222] ? (v7 ? Math.min(f.hidtidigYdelsePrMaaned, v4) : f.hidtidigYdelsePrMaaned) : v4
  const v10 = s[222] ? (v7 ? Math.max(f.hidtidigYdelsePrMaaned, v5) : f.hidtidigYdelsePrMaaned) : v5
  const LAS_68_4 = s[1] ? (v0 ? v1 : v3 ? (v6 ? (v8 ? Math.min(v1, v9) : v1) : v9) : s[218]) : -Infinity
  s[228] = LAS_68_4
  const LAS_68_4_hoej = s[1] ? (v0 ? v2 : v3 ? (v6 ? (v8 ? Math.max(v2, v10) : v2) : v10) : s[219]) : Infinity
  s[226] = LAS_68_4_hoej
  const v13 = s[1] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v13 && (!s[1] || v0 && s[220] || !v0 && (v3 && (v6 || s[222] || v7) || !v3 && s[220]))
  s[232] = LAS_68_4_er
  const LAS_68_4_ir = !v13 || !s[1] || v0 && s[223] || !v0 && (v3 && (s[1] && s[223] || s[221] && !((!s[220] || !s[223] && v1 === v2) && s[220] && (!s[220] || f.hidtidigYdelsePrMaaned === v1))) || !v3 && s[223])
  s[234] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v16 = !s[1] || s[136]
  const v17 = !s[1] || !s[136]
  const LAS_68a_1_tid = s[1] && v16
  s[753] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[1] && v17
  s[230] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v20 = LAS_68a_1_tid || !s[1]
  s[231] = v20
  const v21 = Math.min(f.timerITilbud, 16000)
  const v22 = s[224] || s[146]
  s[245] = v22
  const v23 = SATS_30(f.vurderingsdato)
  const v24 = v22 ? -Infinity : v23
  s[246] = v24
  const v25 = v22 ? Infinity : v23
  s[247] = v25
  const v26 = v24 > -Infinity && v25 < Infinity
  s[244] = v26
  const v27 = quotient([v21, v24], [100], 'nærmeste', 1)
  const v28 = quotient([v21, v25], [100], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  s[242] = v29
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  s[243] = v30
  const v31 = v22 || !v26
  s[248] = v31
  const LAS_68a_3 = s[1] ? Math.min(v29, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v20) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[754] = LAS_68a_3
  const LAS_68a_3_hoej = s[1] ? Math.min(v30, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[755] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[1] && (!s[1] || !(!v26 && !v22 && v24 === v25))
  s[756] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[1] || !s[1] || v31
  s[757] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v36 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v20) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v20) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v37 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v38 = SATS_31(f.vurderingsdato)
  const v39 = s[225] ? -Infinity : v38
  s[255] = v39
  const v40 = s[225] ? Infinity : v38
  s[256] = v40
  const v41 = Math.min(v36, v39)
  const v42 = Math.min(v37, v40)
  const v43 = !s[225] && v39 === v40
  s[258] = v43
  const v44 = LAS_68a_3_ir || s[225]
  const v45 = v41 > -Infinity && v42 < Infinity
  const v46 = quotient([v41, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = LAS_68a_3_er && !(!v45 && (!LAS_68a_3_er || !v44 && v41 === v42))
  const v51 = v44 || !v45
  const v52 = v37 === Infinity
  const v53 = -v40 === -Infinity
  s[257] = v53
  const v54 = v52 && v53
  const v55 = -v39 === Infinity
  s[259] = v55
  const v56 = LAS_68a_3_er && !(v54 && (!LAS_68a_3_er || !LAS_68a_3_ir && v36 === v37) && v43)
  const v57 = LAS_68a_3_ir || s[225] || v54
  const v58 = Math.max(0, v53 ? -Infinity : v36 - v40)
  const v59 = Math.max(0, v52 || v55 ? Infinity : v37 - v39)
  const v60 = v59 >= Infinity
  const v61 = v60 ? -Infinity : quotient([v58, 5500], [10000], 'nærmeste', 1)
  const v62 = v60 ? Infinity : quotient([v59, 5500], [10000], 'nærmeste', 1)
  const v63 = v56 && !(v60 && (!v56 || !v57 && v58 === v59))
  const v64 = v57 || v60
  const v65 = v49 === Infinity
  const v66 = v61 === -Infinity
  const v67 = v48 === -Infinity
  const v68 = v62 === Infinity
  const v69 = v65 && v66 || v67 && v68
  const LAS_68a_2 = s[1] ? (s[133] ? v61 : v67 || v66 ? -Infinity : v48 + v61) : -Infinity
  s[229] = LAS_68a_2
  const LAS_68a_2_hoej = s[1] ? (s[133] ? v62 : v65 || v68 ? Infinity : v49 + v62) : Infinity
  s[227] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[1] && (!s[1] || !s[133] && v50 && v63 && !(v69 && (!v50 || !v51 && v48 === v49) && (!v63 || !v64 && v61 === v62)) || s[133] && v63)
  s[233] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[1] || !s[1] || !s[133] && (v51 || v64 || v69) || s[133] && v64
  s[235] = LAS_68a_2_ir
}

function svar_17(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[226] === Infinity
  const v1 = -s[227] === -Infinity
  const v2 = s[228] === -Infinity
  const v3 = -s[229] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[228] - s[227]
  const v6 = v0 || v3 ? Infinity : s[226] - s[229]
  const v7 = v5 === -Infinity ? -Infinity : v5 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[230]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v8 = v6 === Infinity ? Infinity : v6 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[230]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[231]) ? r_indtaegter.beloeb : 0) : 0 })
  const v9 = v7 === -Infinity ? -Infinity : v7 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[230]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v10 = v8 === Infinity ? Infinity : v8 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[230]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[231]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[1] ? Math.max(0, v9 === -Infinity ? -Infinity : v9 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[230]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[749] = LAS_68a_1
  const LAS_68a_1_hoej = s[1] ? Math.max(0, v10 === Infinity ? Infinity : v10 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[230]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[231]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[750] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[1] && (!s[1] || s[232] && s[233] && !(v4 && (!s[232] || !s[234] && s[228] === s[226]) && (!s[233] || !s[235] && s[229] === s[227])))
  s[751] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[1] || !s[1] || s[234] || s[235] || v4
  s[752] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[112] ? s[236] : -Infinity
  s[758] = LAS_69j_2
  const LAS_69j_2_hoej = s[112] ? s[237] : Infinity
  s[759] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[112] && (!s[112] || s[238])
  s[760] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[112] || !s[112] || s[239]
  s[761] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v19 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[276] = v19
  const v20 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v21 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v22 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v23 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v24 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v25 = v22 ? Math.min(v23, v24) : -Infinity
  const v26 = v22 ? Math.max(v23, v24) : Infinity
  const v27 = LAS_69j_2_er && !(!v22 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v28 = LAS_69j_2_ir || !v22
  const v29 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v30 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v31 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v32 = v22 ? Math.min(v30, v31) : -Infinity
  const v33 = v22 ? Math.max(v30, v31) : Infinity
  const v34 = !s[90] && LAS_69j_2_er
  const v35 = !s[90] && LAS_69j_2_ir
  const v36 = f.andelAfArbejdetDuKan <= 0
  s[275] = v36
  const v37 = f.andelAfArbejdetDuKan <= 2500
  s[488] = v37
  const LAS_69j_4 = s[112] ? (v19 ? (s[240] ? (s[90] ? (v36 ? LAS_69j_2 : v37 ? v25 : s[241] ? v32 : 0) : LAS_69j_2) : -Infinity) : s[90] ? (v20 ? LAS_69j_2 : v21 ? v25 : v29 ? v32 : 0) : LAS_69j_2) : -Infinity
  s[279] = LAS_69j_4
  const LAS_69j_4_hoej = s[112] ? (v19 ? (s[240] ? (s[90] ? (v36 ? LAS_69j_2_hoej : v37 ? v26 : s[241] ? v33 : 0) : LAS_69j_2_hoej) : Infinity) : s[90] ? (v20 ? LAS_69j_2_hoej : v21 ? v26 : v29 ? v33 : 0) : LAS_69j_2_hoej) : Infinity
  s[278] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[112] && (!s[112] || !v19 && (s[90] && (v20 && LAS_69j_2_er || !v20 && (v21 && v27 || !v21 && (!v29 || v27))) || v34) || v19 && (!s[240] || s[90] && (v36 && LAS_69j_2_er || !v36 && (v37 && v27 || !v37 && (!s[241] || v27))) || v34))
  s[280] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[112] || !s[112] || !v19 && (s[90] && (v20 && LAS_69j_2_ir || !v20 && (v21 && v28 || !v21 && v29 && v28)) || v35) || v19 && (!s[240] || s[90] && (v36 && LAS_69j_2_ir || !v36 && (v37 && v28 || !v37 && s[241] && v28)) || v35)
  s[281] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v42 = !s[112] || s[136]
  const v43 = !s[112] || !s[136]
  const LAS_69j_5_tid = s[112] && v42
  s[773] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[112] && v43
  s[250] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v46 = LAS_69j_5_tid || !s[112]
  s[251] = v46
  const LAS_69j_10 = s[112] ? Math.min(s[242], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v46) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[252] = LAS_69j_10
  const LAS_69j_10_hoej = s[112] ? Math.min(s[243], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[249] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[112] && (!s[112] || !(!s[244] && !s[245] && s[246] === s[247]))
  s[253] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[112] || !s[112] || s[248]
  s[254] = LAS_69j_10_ir
}

function svar_18(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[260] = v0
  const v1 = Math.max(0, -s[249] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[250]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[251]) ? r_indtaegter.beloeb : 0) : 0 }) - s[249])
  const v2 = Math.max(0, -s[252] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[250]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[252])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[269] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[267] = v10
  const v11 = s[253] && s[253] && !(v6 && (!s[253] || !s[254] && v4 === v5))
  s[265] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[250]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[250]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[251]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[270] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[268] = v21
  const v22 = s[253] && s[253] && !(v17 && (!s[253] || !s[254] && v15 === v16))
  s[266] = v22
  const v23 = Math.min(s[255], v1)
  const v24 = Math.min(s[256], v2)
  const v25 = s[254] || s[225]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[253] && !(!v26 && (!s[253] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[257]
  const v34 = s[253] && !(v33 && (!s[253] || !s[254] && v1 === v2) && s[258])
  const v35 = s[254] || s[225] || v33
  const v36 = Math.max(0, s[257] ? -Infinity : v1 - s[256])
  const v37 = Math.max(0, v3 || s[259] ? Infinity : v2 - s[255])
  const v38 = v37 >= Infinity
  const v39 = v38 ? -Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v38 ? Infinity : quotient([v37, 5500], [10000], 'nærmeste', 1)
  const v41 = v34 && !(v38 && (!v34 || !v35 && v36 === v37))
  const v42 = v35 || v38
  const v43 = v30 === Infinity
  const v44 = v39 === -Infinity
  const v45 = v29 === -Infinity
  const v46 = v40 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = v45 || v44 ? -Infinity : v29 + v39
  const v49 = v43 || v46 ? Infinity : v30 + v40
  s[261] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[262] = v50
  const v51 = v32 || v42 || v47
  s[271] = v51
  const v52 = Math.min(s[255], v12)
  const v53 = Math.min(s[256], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[253] && !(!v54 && (!s[253] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[272] = v60
  const v61 = v14 && s[257]
  const v62 = s[253] && !(v61 && (!s[253] || !s[254] && v12 === v13) && s[258])
  const v63 = s[254] || s[225] || v61
  const v64 = Math.max(0, s[257] ? -Infinity : v12 - s[256])
  const v65 = Math.max(0, v14 || s[259] ? Infinity : v13 - s[255])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[273] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[274] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[264] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[263] = v78
  const LAS_69j_9 = s[112] ? (v0 ? (s[136] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[277] = LAS_69j_9
}

function svar_19(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[112] ? (s[260] ? (s[136] ? s[261] : s[262] ? (s[263] ? Math.max(s[261], s[264]) : s[261]) : s[264]) : s[265] ? (s[266] ? Math.max(s[267], s[268]) : s[267]) : s[268]) : Infinity
  s[780] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[112] && (!s[112] || !s[260] && (s[265] || s[266]) || s[260] && (!s[136] && (s[262] || s[263]) || s[136] && s[262]))
  s[781] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[112] || !s[112] || !s[260] && (s[254] || s[254] || s[269] || s[254] || s[254] || s[270]) || s[260] && (!s[136] && (s[271] || s[272] || s[273] || s[274]) || s[136] && s[271])
  s[782] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[112] && (!s[112] || v3)
  s[775] = LAS_69j_7
  const LAS_69j_7_nej = s[112] && (!s[112] || !v3)
  s[776] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[90] && !s[275]
  const LAS_69j_8 = s[112] && (!s[112] || !s[276] || !s[240] || !v6)
  s[777] = LAS_69j_8
  const LAS_69j_8_nej = s[112] && (!s[112] || s[276] && (!s[240] || v6))
  s[778] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[112] || !s[112] || s[276] && !s[240]
  s[779] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[112] && (!s[112] || v10)
  s[786] = LAS_69j_13
  const LAS_69j_13_nej = s[112] && (!s[112] || !v10 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[787] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[112] || !s[112] || v10 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[788] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v14 = s[277] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[250]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[251]) ? r_indtaegter.beloeb : 0) : 0 }) + s[277]
  const v15 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[250]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v16 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[250]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[251]) ? r_indtaegter.beloeb : 0) : 0 })
  const v17 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[250]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v18 = !s[112] && v16 <= 0
  const v19 = LAS_69j_7_nej ? 0 : v16
  const v20 = v14 === -Infinity ? -Infinity : v14 + (LAS_69j_7 ? (LAS_69j_7_nej || v18 ? Math.min(v16, v19) : v16) : v19)
  const v21 = v15 === Infinity ? Infinity : v15 + (LAS_69j_7 ? v17 : 0)
  const v22 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[250]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[251]) ? r_indtaegter.beloeb : 0) : 0 })
  const v23 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[250]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v24 = LAS_69j_8_ir && v22 <= 0
  const v25 = LAS_69j_8_nej ? 0 : v22
  const v26 = v20 === -Infinity ? -Infinity : v20 + (LAS_69j_8 ? (LAS_69j_8_nej || v24 ? Math.min(v22, v25) : v22) : v25)
  const v27 = v21 === Infinity ? Infinity : v21 + (LAS_69j_8 ? v23 : 0)
  const v28 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[250]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[251]) ? r_indtaegter.beloeb : 0) : 0 })
  const v29 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[250]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v30 = LAS_69j_13_ir && v28 <= 0
  const v31 = LAS_69j_13 ? 0 : v28
  const LAS_69j_5 = s[112] ? (v26 === -Infinity ? -Infinity : v26 + (LAS_69j_13_nej ? (LAS_69j_13 || v30 ? Math.min(v28, v31) : v28) : v31)) : -Infinity
  s[766] = LAS_69j_5
  const LAS_69j_5_hoej = s[112] ? (v27 === Infinity ? Infinity : v27 + (LAS_69j_13_nej ? v29 : 0)) : Infinity
  s[767] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[112] && (!s[112] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v18) && (LAS_69j_8 || LAS_69j_8_nej || v24) && (LAS_69j_13_nej || LAS_69j_13 || v30))
  s[768] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[112] || !s[112] || LAS_69j_9_ir || !s[112] && !(v16 === v17 && v16 === 0) || LAS_69j_8_ir && !(v22 === v23 && v22 === 0) || LAS_69j_13_ir && !(v28 === v29 && v28 === 0)
  s[769] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v36 = !s[134] || f.harFrasagtYdelsen === false
  const v37 = s[112] && f.erIJobafklaring
  const LAS_69j_5_modtager = v37 && (!s[112] || v36)
  s[770] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v37 && (!s[112] || !v36)
  s[771] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v37 || !s[112]
  s[772] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v41 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[297] = v41
  const v42 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[1] && (!v41 || !v42)
  s[783] = LAS_69j_11
  const LAS_69j_11_nej = s[1] && (!v41 || v42)
  s[784] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[1] || !v41
  s[785] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v46 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[112] && (!s[112] || v46)
  s[789] = LAS_69j_15
  const LAS_69j_15_nej = s[112] && (!s[112] || !v46)
  s[790] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v49 = s[278] === Infinity
  const v50 = -LAS_69j_5_hoej === -Infinity
  const v51 = s[279] === -Infinity
  const v52 = -LAS_69j_5 === Infinity
  const v53 = v49 && v50 || v51 && v52
  const LAS_69j_udbetales = s[112] ? Math.max(0, v51 || v50 ? -Infinity : s[279] - LAS_69j_5_hoej) : -Infinity
  s[791] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[112] ? Math.max(0, v49 || v52 ? Infinity : s[278] - LAS_69j_5) : Infinity
  s[792] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[112] && (!s[112] || s[280] && LAS_69j_5_er && !(v53 && (!s[280] || !s[281] && s[279] === s[278]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[793] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[112] || !s[112] || s[281] || LAS_69j_5_ir || v53
  s[794] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v58 = countDays(s[282], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[112] && (!s[112] || v58)
  s[800] = LAS_69k_5
  const LAS_69k_5_nej = s[112] && (!s[112] || !v58)
  s[801] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v61 = 35 - f.ugerMedFeriegodtgoerelse
  s[296] = v61
  const v62 = Math.max(0, v61 - f.ferieMedYdelseHoldt)
  const v63 = !s[1] && v62 <= 0
  const v64 = s[283] ? 0 : v62
  const LAS_69k_6 = s[1] ? (s[284] ? (s[283] || v63 ? Math.min(v62, v64) : v62) : v64) : -Infinity
  s[802] = LAS_69k_6
  const LAS_69k_6_hoej = s[1] ? (s[284] ? v62 : 0) : Infinity
  s[803] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[1] && (!s[1] || s[284] || s[283] || v63)
  s[804] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v68 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[1] ? v68 : FIRST_DAY
  s[807] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[1] ? v68 : NEVER
  s[808] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[1] && (!s[1] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[1]) && (s[1] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[1]) && f.ferienErAftalt)
  s[805] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[1] && (!s[1] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[1] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[806] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[112] && (!s[112] || (LAS_69j_15_nej || !s[112]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[1])))
  s[795] = LAS_69k_1
  const LAS_69k_1_nej = s[112] && (!s[112] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[112]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[796] = LAS_69k_1_nej
}

function svar_20(f, s) {
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v0 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[373] = v0
  const v1 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[374] = v1
  const v2 = s[112] && !(f.afviser === 'ingenting')
  const LAS_69k_2 = v2 && (!v0 || v1)
  s[797] = LAS_69k_2
  const LAS_69k_2_nej = v2 && (!v0 || !v1)
  s[798] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v2 || !v0
  s[799] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[549] = LAS_69l_3_er
  const v7 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v8 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  const v9 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v10 = !v9 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v9 && v7
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && v7 || v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || v10))
  s[809] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && !v7 || v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v10))
  s[810] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v8 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[811] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v14 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v14 : FIRST_DAY
  s[812] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v14 : NEVER
  s[813] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v17 = from(ALL_DAYS, f.bruddetSkete)
  const v18 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v19 = Math.max(1, countDays(v17, f.bruddetSkete, v18))
  const v20 = onWeekdays(v17, 62)
  const v21 = Math.max(1, countDays(v20, f.bruddetSkete, v18))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v19, v21) : -Infinity
  s[819] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v19, v21) : Infinity
  s[820] = LAS_69n_1_hoej
  const v24 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke' && f.bruddetSkete >= 18262 /* 2020-01-01 */
  const LAS_69n_1_er = LAS_69l_3_er && v24
  s[821] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[822] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v27 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  const v28 = LAS_69l_1 || LAS_69l_1_ir
  const v29 = v28 && f.rimeligGrundTilBrud === false
  const v30 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v31 = v30 || LAS_69n_1_er
  const v32 = !v30 && LAS_69n_1_ir
  const v33 = v30 ? f.dageUdeblevet : LAS_69n_1
  const v34 = v30 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v35 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v36 = SATS_32(f.bruddetSkete)
  const v37 = SATS_33(f.bruddetSkete)
  const v38 = SATS_34(f.bruddetSkete)
  const v39 = s[155] ? (v35 ? -Infinity : v36) : s[285] ? (v35 ? -Infinity : v37) : v35 ? -Infinity : v38
  const v40 = s[155] ? (v35 ? Infinity : v36) : s[285] ? (v35 ? Infinity : v37) : v35 ? Infinity : v38
  const v41 = v33 > -Infinity && v34 < Infinity && v39 > -Infinity && v40 < Infinity
  const v42 = quotient([v33, v39], [1], 'nærmeste', 1)
  const v43 = quotient([v33, v40], [1], 'nærmeste', 1)
  const v44 = quotient([v34, v39], [1], 'nærmeste', 1)
  const v45 = quotient([v34, v40], [1], 'nærmeste', 1)
  const v46 = v41 ? Math.min(v45, v44, v42, v43) : -Infinity
  const v47 = v41 ? Math.max(v45, v44, v42, v43) : Infinity
  const v48 = v29 && v31 && !(!v41 && (!v31 || !v32 && v33 === v34) && !v35 && v39 === v40)
  const LAS_69m_2 = LAS_69l_3_er ? (v48 ? (v27 ? Math.min(0, v46) : v46) : 0) : -Infinity
  s[815] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v48 ? (v27 ? Math.max(0, v47) : v47) : 0) : Infinity
  s[816] = LAS_69m_2_hoej
  const v51 = LAS_69l_3_er && (v30 || v24)
  const LAS_69m_2_er = v51 && (!LAS_69l_3_er || v48 || v27)
  s[817] = LAS_69m_2_er
  const LAS_69m_2_ir = !v51 || !LAS_69l_3_er || v29 && (v32 || v35 || !v41)
  s[818] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v54 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v54 && (!LAS_69l_3_er || v28 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[823] = LAS_69o_1
  const LAS_69o_1_nej = v54 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[824] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v54 || !LAS_69l_3_er
  s[825] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v58 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v59 = s[285] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v58 ? -Infinity : v59) : -Infinity
  s[826] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v58 ? Infinity : v59) : Infinity
  s[827] = LAS_69o_2_hoej
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[828] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v58) || !LAS_69l_3_er || LAS_69o_1_nej
  s[829] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v28 && f.ydelsenBoerOphoere)
  s[830] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[831] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v66 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v66 : -Infinity
  s[832] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v66 : Infinity
  s[833] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v69 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[112] ? v69 : -Infinity
  s[834] = LAS_69t_2
  const LAS_69t_2_hoej = s[112] ? v69 : Infinity
  s[835] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v72 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[303] = v72
  const v73 = s[134] ? (s[286] ? (s[133] ? (f.vurderingsdato >= 19358 /* 2023-01-01 */ ? (s[287] ? (s[113] ? (f.vurderingsdato >= 20454 /* 2026-01-01 */ ? (s[146] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (v72 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[112] ? v73 : -Infinity
  s[837] = LAS_69x_3
  const LAS_69x_3_hoej = s[112] ? v73 : Infinity
  s[838] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v76 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[288] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v76)
  s[294] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[289] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v76)
  s[292] = LAS_70_1_nej
}

function svar_21(f, s) {
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v0 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[300] = v0
  const v1 = v0 && !s[290]
  const v2 = !s[2] || v1
  s[301] = v2
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v0 || f.saerligeForholdForLoen)
  s[839] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v0 && f.saerligeForholdForLoen === false || v1)
  s[840] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v2
  s[841] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v6 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  const v7 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v8 = SATS_35(f.revalideringBevilgetDen)
  const LAS_71_2_er = !s[145] && f.forsoergerEgetBarnIHjemmet === false
  s[852] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v6 || (v7 ? -Infinity : v8) < f.indtaegtFoerRevalidering)
  s[861] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v6 || (v7 ? Infinity : v8) >= f.indtaegtFoerRevalidering)
  s[862] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v6 || v7
  s[863] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v13 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[146]
  const v14 = SATS_36(f.vurderingsdato)
  const v15 = SATS_37(f.vurderingsdato)
  const v16 = SATS_38(f.vurderingsdato)
  const v17 = SATS_39(f.vurderingsdato)
  const v18 = SATS_40(f.vurderingsdato)
  const LAS_71_2_ung = v6 ? (s[291] ? (v13 ? -Infinity : v14) : f.gravidEfter12Uge ? (v13 ? -Infinity : v15) : f.borHosForaeldre ? (v13 ? -Infinity : v16) : f.psykiskLidelseNaevntILoven ? (v13 ? -Infinity : v17) : v13 ? -Infinity : v18) : -Infinity
  s[854] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v6 ? (s[291] ? (v13 ? Infinity : v14) : f.gravidEfter12Uge ? (v13 ? Infinity : v15) : f.borHosForaeldre ? (v13 ? Infinity : v16) : f.psykiskLidelseNaevntILoven ? (v13 ? Infinity : v17) : v13 ? Infinity : v18) : Infinity
  s[855] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[152] || !v6 || v13
  s[856] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v22 = SATS_41(f.vurderingsdato)
  const v23 = SATS_42(f.vurderingsdato)
  const LAS_71_2 = v6 ? (s[152] ? (f.forsoergelsespligtUdenForHjemmet ? (v13 ? -Infinity : v22) : v13 ? -Infinity : v23) : LAS_71_2_ung) : -Infinity
  s[850] = LAS_71_2
  const LAS_71_2_hoej = v6 ? (s[152] ? (f.forsoergelsespligtUdenForHjemmet ? (v13 ? Infinity : v22) : v13 ? Infinity : v23) : LAS_71_2_ung_hoej) : Infinity
  s[851] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v6 || !s[152] && LAS_71_2_ung_ir || s[152] && v13
  s[853] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v27 = SATS_43(f.vurderingsdato)
  const v28 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  const v29 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  const v30 = SATS_44(f.vurderingsdato)
  const v31 = v13 ? -Infinity : v30
  const v32 = v13 ? Infinity : v30
  const v33 = v29 && LAS_71_2_er
  const LAS_71_1 = v6 ? (s[145] ? (v13 ? -Infinity : v27) : v28 ? (v33 ? Math.min(v31, LAS_71_2) : v31) : LAS_71_2) : -Infinity
  s[846] = LAS_71_1
  const LAS_71_1_hoej = v6 ? (s[145] ? (v13 ? Infinity : v27) : v28 ? (v33 ? Math.max(v32, LAS_71_2_hoej) : v32) : LAS_71_2_hoej) : Infinity
  s[847] = LAS_71_1_hoej
  const v36 = s[292] || s[293]
  const LAS_71_1_er = s[294] && (!v6 || s[145] || v28 || v33)
  s[848] = LAS_71_1_er
  const LAS_71_1_ir = s[294] && (!v6 || s[145] && v13 || !s[145] && (v28 && v13 || v29 && LAS_71_2_ir)) || v36
  s[849] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[842] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[843] = LAS_70_4_hoej
  const LAS_70_4_er = s[294] && (!s[2] || LAS_71_1_er)
  s[844] = LAS_70_4_er
  const LAS_70_4_ir = s[294] && (!s[2] || LAS_71_1_ir) || v36
  s[845] = LAS_70_4_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v43 = SATS_45(f.vurderingsdato)
  const v44 = v13 ? -Infinity : v43
  const v45 = v13 ? Infinity : v43
  const v46 = v45 === Infinity
  const v47 = -LAS_71_1_hoej === -Infinity
  const v48 = v44 === -Infinity
  const v49 = -LAS_71_1 === Infinity
  const v50 = v46 && v47 || v48 && v49
  const LAS_71_3 = v6 ? Math.max(0, Math.min(f.bidragPrMaaned, v48 || v47 ? -Infinity : v44 - LAS_71_1_hoej)) : -Infinity
  s[857] = LAS_71_3
  const LAS_71_3_hoej = v6 ? Math.max(0, Math.min(f.bidragPrMaaned, v46 || v49 ? Infinity : v45 - LAS_71_1)) : Infinity
  s[858] = LAS_71_3_hoej
  const v53 = !s[152] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v54 = (s[294] || s[293]) && v53
  const LAS_71_3_er = v54 && (!v6 || LAS_71_1_er && !(v50 && !v13 && v44 === v45 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[859] = LAS_71_3_er
  const LAS_71_3_ir = v54 && (!v6 || v13 || LAS_71_1_ir || v50) || s[292] || !v53
  s[860] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[295] || !s[2]
  s[864] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v58 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v58)
  s[865] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v58)
  s[866] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v61 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v62 = f.maanederITilbudIRevalidering >= 12
  const v63 = v62 ? Math.max(0, s[296]) : 0
  const v64 = v62 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (v0 ? (s[290] ? (v61 ? (s[297] ? v64 : -Infinity) : v63) : -Infinity) : 0) : -Infinity
  s[867] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (v0 ? (s[290] ? (v61 ? (s[297] ? v64 : Infinity) : v63) : Infinity) : 0) : Infinity
  s[868] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || v0 && (!s[290] || v61 && !s[297])
  s[869] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v68 = f.andenArbejdsindtaegtOmAaret <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v68)
  s[870] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v68)
  s[871] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v71 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v72 = v68 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v71, v72) : -Infinity
  s[872] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v71, v72) : Infinity
  s[873] = LAS_73f_1_beloeb_hoej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v75 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[11] ? v75 : FIRST_DAY
  s[299] = LAS_86_7
  const LAS_86_7_hoej = s[11] ? v75 : NEVER
  s[298] = LAS_86_7_hoej
}

function svar_22(f, s) {
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v0 = s[11] && f.vurderingsdato < s[298]
  const v1 = s[11] && f.vurderingsdato >= s[299]
  const v2 = s[217] ? -Infinity : 45000
  const v3 = s[217] ? Infinity : 45000
  const v4 = Math.min(3, f.boernTilFritidstillaeg)
  const v5 = v2 > -Infinity && v3 < Infinity
  const v6 = quotient([v2, v4], [1], 'nærmeste', 1)
  const v7 = quotient([v3, v4], [1], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[217] && v2 === v3
  const v11 = s[217] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8], [4], 'nærmeste', 1)
  const v14 = quotient([v9], [4], 'nærmeste', 1)
  const v15 = f.retTilEkstraBoernetilskud && !v10 && !(!v12 && (v10 || !v11 && v8 === v9)) || f.retTilEkstraBoernetilskud === false && !v10
  const v16 = f.retTilEkstraBoernetilskud && (v11 || !v12) || f.retTilEkstraBoernetilskud === false && v11
  const v17 = f.retTilEkstraBoernetilskud ? (v12 ? Math.min(v13, v14) : -Infinity) : v8
  const v18 = f.retTilEkstraBoernetilskud ? (v12 ? Math.max(v13, v14) : Infinity) : v9
  const v19 = Math.max(0, v17)
  const v20 = Math.min(0, v18)
  const v21 = v1 && v15
  const v22 = !s[11] && v15 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v17, v19) : v17) : v19
  const v25 = v21 ? (v22 ? Math.max(v18, v20) : v18) : v20
  const LAS_86_2 = s[11] ? (v0 ? (v23 ? Math.min(0, v24) : 0) : v24) : -Infinity
  s[874] = LAS_86_2
  const LAS_86_2_hoej = s[11] ? (v0 ? (v23 ? Math.max(0, v25) : 0) : v25) : Infinity
  s[875] = LAS_86_2_hoej
  const LAS_86_2_er = s[11] && (!s[11] || v0 || v21 || v22)
  s[876] = LAS_86_2_er
  const LAS_86_2_ir = !s[11] || !s[11] || v1 && v16 || !s[11] && !((!v15 || !v16 && v17 === v18) && v15 && v17 === 0)
  s[877] = LAS_86_2_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[2] || s[300])
  s[883] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[2] || !s[300] || !s[290])
  s[884] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[301]
  s[885] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v33 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[2] || v33)
  s[880] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[2] || !v33 || f.vurderingsdato < 17968 /* 2019-03-13 */)
  s[881] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[2] || v33 && f.vurderingsdato < 17968 /* 2019-03-13 */
  s[882] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[2] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[878] = LAS_91_1
  const LAS_91_1_nej = !s[2] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[879] = LAS_91_1_nej
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v39 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[888] = v39
  const v40 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  const v41 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  const v42 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */ && (!v40 && v41 && (f.sammenhaengendeDageIUdlandet > 14 || f.tilbagebetalingskravet > 3000000) || v40 && v41 && (f.sammenhaengendeDageIUdlandet > 14 || f.tilbagebetalingskravet > 2150000))
  const LAS_91_6 = !v39 || v42
  s[886] = LAS_91_6
  const LAS_91_6_nej = !v39 || !v42
  s[887] = LAS_91_6_nej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const v45 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[2] || !v45 || !s[302])
  s[891] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[2] || v45)
  s[892] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || !s[2] || v45 && !s[302]
  s[893] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v49 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  const LAS_93_1 = !s[2] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && (v49 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt)
  s[889] = LAS_93_1
  const LAS_93_1_nej = !s[2] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || !v49 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[890] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-3)
  const v52 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[2] || v52
  s[894] = LAS_94_1
  const LAS_94_1_nej = !s[2] || !v52
  s[895] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v55 = !s[125] && f.jobcenterUdfoererIndsatsen || s[125] && (s[303] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v55
  s[896] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v55
  s[897] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v58 = f.afgoerelsenGaelder === 'foertidspension'
  const v59 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[124] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v58 && (!s[2] || v59)
  s[908] = LSP_18_2
  const LSP_18_2_nej = v58 && (!s[2] || !v59)
  s[909] = LSP_18_2_nej
  const LSP_18_2_ir = !v58 || !s[2]
  s[910] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v63 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v64 = !v58 || LSP_18_2
  const v65 = v58 && (LSP_18_2_nej || LSP_18_2_ir)
  const v66 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v67 = s[124] && f.sagenErForelagtTeamet
  const LOB_9_1 = v67 || !s[2] || s[1] && (!s[125] && (v63 || v65) || s[125] && !s[124] && (v66 || v65))
  s[898] = LOB_9_1
  const LOB_9_1_nej = v67 || !s[2] || !s[1] || !s[125] && !v63 && v64 || s[125] && (s[124] || !v66 && v64)
  s[899] = LOB_9_1_nej
  const LOB_9_1_ir = v67 || !s[2]
  s[900] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v71 = s[1] && (!s[113] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region' || f.forvaltningsomraade === 'undervisning' && (s[137] || f.behovForUndervisningsomraadet)) || s[113] && !s[124] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v71
  s[901] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v71
  s[902] = LOB_10_1_nej
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[11] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[903] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[11] ? 20300 /* 2025-07-31 */ : NEVER
  s[904] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[11] && f.modtogHjaelp30Juni2025
  s[905] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[11]
  s[906] = LOV1655_udbetaling_ir
}

function svar_23(f, s) {
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v0 = s[1] && (!s[125] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[125] && !s[124] && s[304])
  const PLANBEK_2_1 = !s[2] || v0
  s[911] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v0
  s[912] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v3 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v4 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v3 ? v4 : FIRST_DAY
  s[913] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v3 ? v4 : NEVER
  s[914] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v3 && s[117]
  s[915] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v3
  s[916] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v9 = s[77] || s[90] || s[91] || f.arbejdsskade || s[305]
  const v10 = !s[77] && !s[90] && !s[91] && f.arbejdsskade === false && s[306]
  const SDL_2_1 = s[73] || s[76] && v9 || s[89] && v9
  s[920] = SDL_2_1
  const SDL_2_1_nej = s[73] || s[76] && v10 || s[89] && v10
  s[921] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v13 = s[307] && s[308] >= f.vurderingsdato
  const v14 = s[83] || s[307] && s[309] < f.vurderingsdato
  const v15 = s[310] && (v13 || s[311]) && (s[80] || v13) || s[312]
  const v16 = SDL_2_1_nej || (v14 || s[81]) && (s[313] || s[81]) && (v14 || s[313]) || s[314] || s[98]
  const v17 = (SDL_2_1 || s[81]) && (v15 || s[81]) && s[315] && s[316] && (SDL_2_1 || v15 || s[317] || s[92])
  const v18 = s[81] && !s[2]
  const SDL_2 = s[73] || s[76] && v17 || s[89] && v17
  s[917] = SDL_2
  const SDL_2_nej = s[73] || s[76] && v16 || s[89] && v16
  s[918] = SDL_2_nej
  const SDL_2_ir = s[73] || s[76] && v18 || s[89] && v18 || s[74]
  s[919] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v22 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v22
  s[926] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v22
  s[927] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v25 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v26 = shiftDays(runEnd(v25, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[2] ? v26 : FIRST_DAY
  s[928] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v26 : NEVER
  s[929] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[930] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[931] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[932] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v32 = shiftMonths(s[69], 3)
  s[357] = v32
  const v33 = shiftMonths(s[71], 3)
  s[358] = v33
  const v34 = f.saerligeGrundeTilAndetTidspunkt || !s[15]
  const v35 = f.saerligeGrundeTilAndetTidspunkt === false && s[17]
  const SDL_7_3 = s[73] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v32
  s[935] = SDL_7_3
  const SDL_7_3_hoej = s[73] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v33
  s[936] = SDL_7_3_hoej
  const v38 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v38 && (s[73] || s[76] && v34 || s[89] && v34)
  s[937] = SDL_7_3_er
  const SDL_7_3_ir = !v38 || s[73] || s[76] && v35 || s[89] && v35 || s[74]
  s[938] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v41 = !s[1] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[1] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v41
  s[939] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v41
  s[940] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v44 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[943] = v44
  const v45 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v44 ? v45 : FIRST_DAY
  s[941] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v44 ? v45 : NEVER
  s[942] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v48 = !s[15] && s[70] && s[69] <= 14612 /* 2010-01-03 */
  const v49 = !s[15] && s[71] >= 14613 /* 2010-01-04 */ && s[318]
  const v50 = allPeriods(f.fravaer)
  const v51 = runStart(v50, f.vurderingsdato)
  const v52 = f.fratraeder && shiftDays(v51, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v51, 28)
  const SDL_7a_1 = s[73] ? FIRST_DAY : v49 || s[89] ? v52 : NEVER
  s[944] = SDL_7a_1
  const SDL_7a_1_hoej = s[73] ? NEVER : v48 ? NEVER : v52
  s[945] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[77] && (s[73] || v48 || v49 || s[89])
  s[946] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[77] || s[81]
  s[534] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v57 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v58 = shiftDays(s[69], 35)
  s[464] = v58
  const v59 = shiftDays(s[71], 35)
  s[465] = v59
  const v60 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = s[319] && (!s[319] || v57 && f.ventesRaskInden8Uger === false && (!s[15] && shiftDays(v59, -1) >= f.tidligOpfoelgningBedtOm || s[17]) && f.oenskerTidligOpfoelgning || !v57 && v60)
  s[328] = SDL_7c
  const SDL_7c_nej = s[319] && (!s[319] || v57 && (f.ventesRaskInden8Uger || !s[15] && shiftDays(v58, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v57 && !v60)
  s[329] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v63 = !s[136] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v63
  s[948] = SDL_10a
  const SDL_10a_nej = !s[2] || !v63
  s[949] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v66 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[952] = v66
  const v67 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v66 ? v67 : FIRST_DAY
  s[950] = SDL_11_3
  const SDL_11_3_hoej = v66 ? v67 : NEVER
  s[951] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v70 = shiftDays(shiftDays(s[69], 56), -1)
  s[326] = v70
  const v71 = shiftDays(shiftDays(s[71], 56), -1)
  s[327] = v71
  const v72 = !s[15] && v71 >= f.forventetRask
  const v73 = !s[15] && v71 >= f.vurderingsdato
  const v74 = !s[15] && v70 < f.forventetRask || !s[15] && v70 < f.vurderingsdato
  s[323] = v74
  const v75 = (v72 || s[17]) && (v73 || s[17]) && (v72 || v73)
  s[324] = v75
  const v76 = !s[124] && s[17]
  s[325] = v76
  const SDL_12_1_1 = !s[2] || !s[319] && f.tilbagevendenForestaar || s[319] && !s[124] && v75
  s[321] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[319] && f.tilbagevendenForestaar === false || s[319] && (s[124] || v74)
  s[320] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[319] && v76
  s[322] = SDL_12_1_1_ir
}

function svar_24(f, s) {
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[319] && f.laegeattestNoedvendig || s[319] && (!s[134] && s[320] || s[134] && f.laegeattestNoedvendig)
  s[953] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[319] && f.laegeattestNoedvendig === false || s[319] && (!s[134] && s[321] || s[134] && f.laegeattestNoedvendig === false)
  s[954] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[319] && !s[134] && s[322]
  s[955] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v3 = s[134] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[2] || v3
  s[956] = SDL_11c
  const SDL_11c_nej = !s[2] || !v3
  s[957] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v6 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v7 = s[323] || s[17]
  const SDL_12_1_2 = !s[2] || !s[319] && v6 || s[319] && (!s[113] && v7 && f.behovForTvaerfagligIndsats === false || s[113] && !s[124] && s[323])
  s[361] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[319] && !v6 || s[319] && (!s[113] && (s[324] || f.behovForTvaerfagligIndsats) || s[113] && (s[124] || s[324]))
  s[356] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[319] && s[113] && s[325]
  s[355] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v11 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[319] && v11 || s[319] && !s[113] && v7 && f.behovForTvaerfagligIndsats
  s[362] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[319] && !v11 || s[319] && (s[113] || s[324] || f.behovForTvaerfagligIndsats === false)
  s[363] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v14 = s[77] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  s[364] = v14
  const v15 = f.holdteSamtaler >= 1
  s[354] = v15
  const v16 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[366] = v16
  const v17 = v14 && v15 && f.forudsigeligtForloeb && v16 >= f.forventetRask && v16 >= f.vurderingsdato
  s[351] = v17
  const v18 = shiftDays(shiftDays(s[69], 182), -1)
  s[365] = v18
  const v19 = shiftDays(shiftDays(s[71], 182), -1)
  s[367] = v19
  const v20 = !v14 || !s[15] && v18 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[15] && v18 < f.vurderingsdato
  s[332] = v20
  const v21 = v14 && (!s[15] && v19 >= f.forventetRask || s[17]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[15] && v19 >= f.vurderingsdato || s[17])
  s[333] = v21
  const v22 = s[124] && (!s[15] && s[69] < 20635 /* 2026-07-01 */ || s[17])
  s[334] = v22
  const SDL_13f_1 = s[113] && (v22 && (v17 || v21) || !(v22 && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[113] || !s[124] && v17 || s[124] && v21))
  s[331] = SDL_13f_1
  const SDL_13f_1_nej = s[113] && (v22 && (!v17 || v20) || !(v22 && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[113] || !s[124] && !v17 || s[124] && v20))
  s[330] = SDL_13f_1_nej
}

function svar_25(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[326], v0)
  const v2 = Math.min(s[327], v0)
  const v3 = s[15] || !s[17] && s[326] === s[327]
  const v4 = s[320] && !s[15]
  const v5 = s[322] && !s[15] && s[327] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[326] : NEVER) : NEVER
  const v7 = s[321] ? NEVER : s[327]
  const v8 = s[321] || v4 || v5
  const v9 = s[320] && s[17] || s[322] && !(v3 && !s[15] && s[326] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[15] || !s[17] && v1 === v2
  const v13 = s[328] && !s[15]
  const v14 = s[329] && v8
  const v15 = !s[319] && !s[15] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[328] && s[17]
  const v23 = v22 || s[329] && v9 || !s[319] && s[17] && v9 || !s[319] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[15] && v8 || s[15] && !v8) && (s[15] || v1 === v6))
  s[341] = v23
  const v24 = shiftMonths(s[69], 6)
  s[352] = v24
  const v25 = shiftMonths(s[71], 6)
  s[353] = v25
  const v26 = shiftDays(v24, -1)
  s[359] = v26
  const v27 = shiftDays(v25, -1)
  s[360] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[329] && !s[15]
  const v33 = !s[319] && !s[15] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[346] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[347] = v38
  const v39 = v13 || v32 || v33
  s[345] = v39
  const v40 = s[329] && s[17]
  const v41 = !s[319] && s[17]
  s[344] = v41
  const v42 = v22 || v40 || v41 || !s[319] && !((s[15] || !s[17] && v28 === v29) && (s[15] || !s[17] && v26 === v27) && (s[15] || v26 === v28))
  s[342] = v42
  const v43 = s[330] && v39
  const v44 = !s[113] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[331] ? NEVER : v38
  const v47 = s[331] || v43 || v44
  const v48 = Math.max(s[326], v1)
  const v49 = Math.min(s[327], v2)
  const v50 = !s[319] && !s[15] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[326], v48) : s[326]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[349] = v53
  const v54 = v32 ? (v50 ? Math.max(s[327], v49) : s[327]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[350] = v55
  const v56 = v13 || v32 || v50
  s[348] = v56
  const v57 = v22 || v40 || v41 || !s[319] && !(v12 && v3 && (s[15] || s[326] === v1))
  s[343] = v57
  const v58 = s[330] && v56
  const v59 = !s[113] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[331] ? NEVER : v55
  const v62 = s[331] || v58 || v59
  const v63 = s[2] ? (s[319] ? (s[124] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[326]) : FIRST_DAY
  s[337] = v63
  const v64 = s[2] ? (s[319] ? (s[124] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[327]) : NEVER
  s[339] = v64
  const v65 = s[332] && v39
  const v66 = s[333] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[333] ? NEVER : v38
  const v69 = s[332] && v56
  const v70 = s[333] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[333] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[338] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[340] = v77
  const v78 = s[334] && (v21 || v66 || v70)
  s[335] = v78
  const v79 = !(s[334] && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[2] || !s[319] && !s[15] || s[319] && (!s[124] && v21 || s[124] && (v47 || v62)))
  s[336] = v79
}

function svar_26(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[335] || s[336]
  s[960] = SDL_13b_1_er
  const SDL_13b_1 = s[335] ? (s[336] ? Math.min(s[337], s[338]) : s[338]) : s[337]
  s[958] = SDL_13b_1
  const SDL_13b_1_hoej = s[335] ? (s[336] ? Math.max(s[339], s[340]) : s[340]) : s[339]
  s[959] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[334] && (s[341] || s[332] && s[342] || s[332] && s[343]) || !(s[334] && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[2] || s[344] || s[319] && (!s[124] && s[341] || s[124] && (s[330] && s[342] || !s[113] && !((!s[345] || !s[342] && s[346] === s[347]) && s[345] && s[346] === NEVER) || s[330] && s[343] || !s[113] && !((!s[348] || !s[343] && s[349] === s[350]) && s[348] && s[349] === NEVER))))
  s[961] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[321] || s[320]
  const v5 = s[321] ? 0 : 4
  const v6 = s[320] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[330] && v4
  const v10 = !s[113] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[134] ? (s[113] ? (s[124] ? (s[331] ? 0 : 1) : s[331] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[134] ? (s[113] ? (s[124] ? (s[330] ? 1 : 0) : s[331] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[351] ? 1 : 4
  const v17 = s[333] ? 0 : 1
  const v18 = !(s[334] && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[134] || !s[113] && v4 || s[113] && (!s[124] && (s[331] || v9 || v10) || s[124] && (s[331] || s[330])))
  const SDL_13b_1_antal = s[334] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[962] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[334] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[963] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[134] && (s[334] || v18)
  s[964] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[134] || !(s[334] && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[134] || !s[113] && s[322] || s[113] && (!s[124] && (s[330] && s[322] || !s[113] && !((!v4 || !s[322] && v5 === v6) && v4 && v5 === 1)) || s[124] && !s[113]))
  s[965] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  const v24 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  const v25 = !s[15] && f.vurderingsdato >= s[352]
  s[370] = v25
  const v26 = !s[15] && f.vurderingsdato < s[353]
  s[372] = v26
  const v27 = s[354] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[2] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v25 || s[17]) && f.fremmoedeErNoedvendigt === false || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || v27))
  s[966] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[2] || !v23 || f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v26 || f.fremmoedeErNoedvendigt) || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || !v27)
  s[967] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[2] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || v24 && f.vurderingsdato < 19621 /* 2023-09-21 */)
  s[968] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v31 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[371] = v31
  const v32 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[369] = v32
  const v33 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v34 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v35 = Math.max(v33, v34)
  const v36 = Math.min(v33, v34)
  const v37 = s[355] && v36 >= v35
  const v38 = s[356] || v37
  const v39 = s[356] ? (v37 ? Math.min(v34, v35) : v34) : v35
  const v40 = s[356] ? (v37 ? Math.max(v34, v36) : v34) : v36
  const v41 = f.holdteSamtaler >= 2
  s[368] = v41
  const v42 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v43 = v41 || !s[15]
  const v44 = !v41 && s[17]
  const v45 = v41 ? v42 : shiftDays(s[357], -1)
  const v46 = v41 ? v42 : shiftDays(s[358], -1)
  const v47 = Math.max(v33, v45)
  const v48 = Math.min(v33, v46)
  const v49 = s[356] && v43
  const v50 = s[355] && v43 && v48 >= v47
  const v51 = v49 || v50
  const v52 = v49 ? (v50 ? Math.min(v45, v47) : v45) : v47
  const v53 = v49 ? (v50 ? Math.max(v46, v48) : v46) : v48
  const v54 = s[322] && v33 >= NEVER
  const v55 = f.holdteSamtaler >= 4
  const v56 = v55 || !s[15]
  const v57 = !v55 && s[17]
  const v58 = v55 ? NEVER : s[359]
  const v59 = v55 ? NEVER : s[360]
  const v60 = s[320] && v56
  const v61 = s[322] && v56 && v59 >= NEVER
  const v62 = v60 || v61 ? (v60 ? v58 : NEVER) : NEVER
  const v63 = s[321] ? NEVER : v59
  const v64 = s[321] || v60 || v61
  const v65 = s[320] && v57 || s[322] && !((!v56 || !v57 && v58 === v59) && v56 && v58 === NEVER)
  const v66 = s[330] && v64
  const v67 = !s[113] && v64 && v63 >= NEVER
  const v68 = s[2] ? (v32 ? (v31 ? (s[319] ? (s[134] ? (s[113] ? (s[124] ? NEVER : v66 || v67 ? (v66 ? v62 : NEVER) : NEVER) : v62) : s[320] || v54 ? (s[320] ? v33 : NEVER) : NEVER) : s[361] ? (v51 ? Math.min(v33, v52) : v33) : v52) : FIRST_DAY) : s[361] ? (v38 ? Math.min(v33, v39) : v33) : v39) : FIRST_DAY
  const v69 = s[351] || v56 ? (s[351] ? NEVER : v58) : NEVER
  const v70 = !(s[334] && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v32 && (s[361] || s[356] || v37) || v32 && (!v31 || !s[319] && (s[361] || v49 || v50) || s[319] && (!s[134] && (s[321] || s[320] || v54) || s[134] && (!s[113] && v64 || s[113] && (s[124] || s[331] || v66 || v67)))))
  const SDL_13b_1_naeste = s[334] ? (v70 ? Math.min(v68, v69) : v69) : v68
  s[969] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[334] ? NEVER : s[2] ? (v32 ? (v31 ? (s[319] ? (s[134] ? (s[113] ? (s[124] ? NEVER : s[331] ? NEVER : v63) : v63) : s[321] ? NEVER : v33) : s[361] ? (v51 ? Math.max(v33, v53) : v33) : v53) : NEVER) : s[361] ? (v38 ? Math.max(v33, v40) : v33) : v40) : NEVER
  s[970] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[354] && (s[334] || v70)
  s[971] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[354] || s[334] && !s[351] && v57 || !(s[334] && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v32 && s[355] && v33 !== v34 || v32 && (!v31 || !s[319] && (s[356] && v44 || s[355] && !((!v43 || !v44 && v45 === v46) && v43 && v33 === v45)) || s[319] && (!s[134] && s[322] && v33 !== NEVER || s[134] && (!s[113] && v65 || s[113] && !s[124] && (s[330] && v65 || !s[113] && !((!v64 || !v65 && v62 === v63) && v64 && v62 === NEVER))))))
  s[972] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v75 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v31 || !v75 && f.sygdomForhindrerKontakt || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[973] = SDL_13b_5
  const SDL_13b_5_nej = !v31 || !v75 && f.sygdomForhindrerKontakt === false || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[974] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v31 || v75 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[975] = SDL_13b_5_ir
}

function svar_27(f, s) {
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[2] || s[319] && (!s[113] && s[362] || s[113] && f.behovForTvaerfagligIndsats)
  s[976] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[2] || !s[319] || !s[113] && s[363] || s[113] && f.behovForTvaerfagligIndsats === false
  s[977] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[2] || s[319] && !s[113] && !s[2]
  s[978] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[2] || s[134] && (!s[113] && s[361] || s[113] && (s[361] || s[355]) && !s[364])
  s[979] = SDL_13c_2
  const SDL_13c_2_nej = !s[2] || !s[134] || !s[113] && s[356] || s[113] && (s[356] || s[364])
  s[980] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[2] || s[134] && !s[113] && s[355]
  s[981] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v6 = s[113] ? (s[124] ? s[365] : s[366]) : FIRST_DAY
  const v7 = s[113] ? (s[124] ? s[367] : s[366]) : NEVER
  const v8 = s[15] ? s[366] : Math.min(s[366], s[365])
  const v9 = s[15] ? s[366] : Math.max(s[366], s[367])
  const v10 = !(s[334] && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[113] || !s[124] || !s[15])
  const SDL_13f_1_dag = s[334] ? (v10 ? Math.min(v6, v8) : v8) : v6
  s[982] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[334] ? (v10 ? Math.max(v7, v9) : v9) : v7
  s[983] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[113] && (s[334] || v10)
  s[984] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[113] || s[334] && s[17] || !(s[334] && !(!s[124] || !s[15] && s[71] >= 20635 /* 2026-07-01 */)) && (!s[113] || s[124] && s[17])
  s[985] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v15 = !s[319] && s[368]
  const SDL_16_2 = !s[2] || !s[369] && s[370] || s[369] && (!s[371] || v15)
  s[986] = SDL_16_2
  const SDL_16_2_nej = !s[2] || !s[369] && s[372] || s[369] && (!s[371] || !v15)
  s[987] = SDL_16_2_nej
  const SDL_16_2_ir = !s[2] || !s[369] && s[17] || s[369] && !s[371]
  s[988] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v19 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v19
  s[989] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v19
  s[990] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v22 = s[112] && (!s[373] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[373] && s[374])
  const SDL_21a = !s[2] || v22
  s[1011] = SDL_21a
  const SDL_21a_nej = !s[2] || !v22
  s[1012] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v25 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[2] || v25 && f.opfordret && (SDL_21a_nej || !s[2]) && f.skriftligtOrienteret
  s[991] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[992] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[993] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[994] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v30 = f.partshoertOmOphoer && (f.harSvaretPaaPartshoering || f.partshoeringsfrist < f.vurderingsdato)
  const SDL_21_3 = !s[2] || v30
  s[995] = SDL_21_3
  const SDL_21_3_nej = !s[2] || !v30
  s[996] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v33 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[2] || v33
  s[997] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[2] || !v33
  s[998] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v36 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v36 : FIRST_DAY
  s[1002] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v36 : NEVER
  s[1003] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v39 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v40 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const v41 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[395] = v41
  const SDL_21_4 = !s[2] || !v40 && v39 || v40 && (!v41 || (v39 || !s[2]) && f.genoptagetFoer === false)
  s[550] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v40 && SDL_21_4_dag < f.opfyldtIgen || v40 && (!v41 || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[1000] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v40 && !s[2] || v40 && !v41
  s[1001] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v45 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v45 : FIRST_DAY
  s[1005] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v45 : NEVER
  s[1006] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[1007] = SDL_21_4_fra_ir
}

function svar_28(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[473] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[475] = v1
  const v2 = shiftDays(s[69], 14)
  s[469] = v2
  const v3 = shiftDays(s[71], 14)
  s[470] = v3
  const v4 = v0 && !s[15] || !v0 && (v1 || !s[15])
  s[478] = v4
  const v5 = v0 && s[17] || !v0 && !v1 && s[17]
  s[483] = v5
  const v6 = v0 ? s[69] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[71] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[15] && s[75] && s[69] <= 15397 /* 2012-02-27 */
  const v9 = s[71] >= 15398 /* 2012-02-28 */
  s[477] = v9
  const v10 = s[69] <= 15516 /* 2012-06-25 */
  s[449] = v10
  const v11 = !s[15] && v9 && v10
  const v12 = v0 ? s[69] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[69] : v2
  const v13 = v0 ? s[71] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[71] : v3
  const v14 = s[71] >= 15517 /* 2012-06-26 */
  s[450] = v14
  const v15 = !s[15] && v14 && s[69] <= 18318 /* 2020-02-26 */
  const v16 = !s[15] && s[71] >= 18319 /* 2020-02-27 */ && s[69] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[69] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[69] : f.sygMedCovid19 ? s[69] : v2
  const v18 = v0 ? s[71] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[71] : f.sygMedCovid19 ? s[71] : v3
  const v19 = !s[15] && s[71] >= 18859 /* 2021-08-20 */ && s[69] <= 18953 /* 2021-11-22 */
  const v20 = !s[15] && s[71] >= 18954 /* 2021-11-23 */ && s[69] <= 19051 /* 2022-02-28 */
  const v21 = !s[15] && s[71] >= 19052 /* 2022-03-01 */ && s[72]
  const v22 = s[76] && v4
  s[480] = v22
  const v23 = v8 && v4
  s[479] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[73] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[381] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[73] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[382] = SDL_41_1_hoej
  const SDL_41_1_er = s[73] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[379] = SDL_41_1_er
  const v51 = s[76] && v5
  s[481] = v51
  const v52 = v8 && v5
  s[482] = v52
  const SDL_41_1_ir = s[73] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[74]
  s[380] = SDL_41_1_ir
}

function svar_29(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[15] || !s[17] && s[69] === s[71]
  s[451] = v0
  const v1 = s[78] && s[84] < NEVER
  const v2 = s[78] && s[79] >= NEVER
  const v3 = Math.max(s[69], shiftDays(s[84], 1))
  const v4 = Math.max(s[71], shiftDays(s[79], 1))
  const v5 = s[78] && !s[15]
  const v6 = s[82] || s[17]
  const v7 = Math.max(s[69], v3)
  const v8 = Math.min(s[71], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[15]
  const v11 = s[82] && v5 && !s[15] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[69], v7) : s[69]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[71], v8) : s[71]) : v8
  const v15 = s[375] && s[376] < NEVER
  const v16 = s[375] && s[377] >= NEVER
  const v17 = Math.max(s[69], shiftDays(s[376], 1))
  const v18 = Math.max(s[71], shiftDays(s[377], 1))
  const v19 = s[375] && !s[15]
  const v20 = s[378] || s[17]
  const v21 = Math.max(s[69], v17)
  const v22 = Math.min(s[71], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[15]
  const v25 = s[378] && v19 && !s[15] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[69], v21) : s[69]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[71], v22) : s[71]) : v22
  const v29 = s[77] && (v9 || v10 || v11) || !s[77] && (s[91] && (v23 || v24 || v25) || !s[91] && (s[90] && (f.arbejdsskade && !s[15] || f.arbejdsskade === false && s[379]) || !s[90] && !s[15]))
  const v30 = s[77] && (v1 && v6 || v2 && s[17] || s[82] && s[17] || s[82] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[15] || !v5 && s[15]) && (!v5 || s[69] === v3))) || !s[77] && (s[91] && (v15 && v20 || v16 && s[17] || s[378] && s[17] || s[378] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[15] || !v19 && s[15]) && (!v19 || s[69] === v17))) || !s[91] && (s[90] && (f.arbejdsskade && s[17] || f.arbejdsskade === false && s[380]) || !s[90] && s[17]))
  const SDL_33_1 = s[73] ? FIRST_DAY : s[77] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[91] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[90] ? (f.arbejdsskade ? s[69] : s[381]) : s[69]
  s[1098] = SDL_33_1
  const SDL_33_1_hoej = s[73] ? NEVER : s[77] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[91] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[90] ? (f.arbejdsskade ? s[71] : s[382]) : s[71]
  s[1099] = SDL_33_1_hoej
  const SDL_33_1_er = s[73] || s[76] && v29 || s[89] && v29
  s[1100] = SDL_33_1_er
  const SDL_33_1_ir = s[73] || s[76] && v30 || s[89] && v30 || s[74]
  s[1101] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[83] || f.aftaleMedArbejdsgiver === false
  const v36 = s[310] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[73] || s[76] && v36 || s[89] && v36
  s[522] = SDL_56_1
  const SDL_56_1_nej = s[73] || s[76] && v35 || s[89] && v35
  s[524] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[452] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej || s[313]
  const v42 = SDL_33_1_ir && s[81]
  const v43 = !s[15] && f.vurderingsdato >= s[69]
  const v44 = SDL_56_1_nej || !s[15] && f.vurderingsdato < s[71]
  const v45 = s[81] && s[17]
  const v46 = !s[77] || !v39 || (v41 || v42) && (v44 || v45) && (v41 || v44)
  const v47 = s[77] && v39 && ((v40 || SDL_33_1_ir) && s[383] && (v40 || s[312]) || (SDL_56_1 || s[81]) && (v43 || s[17]) && (SDL_56_1 || v43) || v42 && v45)
  const SDL_54_1 = s[73] || s[76] && v47 || s[89] && v47
  s[511] = SDL_54_1
  const SDL_54_1_nej = s[73] || s[76] && v46 || s[89] && v46
  s[514] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[2] || SDL_54_1
  s[1008] = SDL_21_5
  const SDL_21_5_nej = !s[2] || SDL_54_1_nej
  s[1009] = SDL_21_5_nej
  const SDL_21_5_ir = !s[2] || s[81]
  s[1010] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v53 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v53 || f.ophoerErAfgjort === false || s[384]
  s[1015] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v53 || f.ophoerErAfgjort && s[385]
  s[1016] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v53 ? (f.ophoerErAfgjort ? Math.max(s[386], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1013] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v53 ? (f.ophoerErAfgjort ? Math.max(s[387], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1014] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v58 = s[102] && s[106] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[388] && (v58 || s[102] && s[108] >= 16252 /* 2014-07-01 */ && s[106] <= 2147483646)
  s[1017] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[388] && (v58 || s[102] && s[108] >= 13332 /* 2006-07-03 */ && s[106] <= 16251 /* 2014-06-30 */)
  s[1018] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[388] && (v58 || s[104] || s[102] && s[108] === NEVER) || s[389] || s[104]
  s[1019] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v62 = !s[15] && s[390]
  const SDL_24a_2 = v62 ? FIRST_DAY : s[90] ? s[69] : SDL_33_1
  s[1021] = SDL_24a_2
  const SDL_24a_2_hoej = v62 ? NEVER : s[90] ? s[71] : SDL_33_1_hoej
  s[1022] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[391] && (v62 || s[93] && (s[90] && !s[15] || !s[90] && SDL_33_1_er))
  s[1023] = SDL_24a_2_er
  const SDL_24a_2_ir = s[391] && (v62 || s[93] && (s[90] && s[17] || !s[90] && SDL_33_1_ir) || s[74]) || s[392]
  s[1024] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[136] && (s[391] || s[393]) && f.laegenVurdererLivstruende
  s[1025] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[136] || s[394] || f.laegenVurdererLivstruende === false
  s[1026] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v69 = s[136] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v69
  s[551] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v69
  s[1028] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v72 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[136] ? v72 : FIRST_DAY
  s[1029] = SDL_24b_2
  const SDL_24b_2_hoej = s[136] ? v72 : NEVER
  s[1030] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[136] || SDL_24b_1_nej || !s[2]
  s[1031] = SDL_24b_2_ir
}

function svar_30(f, s) {
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v0 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  const v1 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[2] ? (v0 ? (s[395] ? Math.min(s[105], v1) : FIRST_DAY) : s[105]) : FIRST_DAY
  s[1034] = SDL_25_2
  const SDL_25_2_hoej = s[2] ? (v0 ? (s[395] ? Math.min(s[107], v1) : NEVER) : s[107]) : NEVER
  s[1035] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[2] || !v0 && s[101] || v0 && (!s[395] || s[101]))
  s[1036] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[2] || !v0 && s[103] || v0 && (!s[395] || s[103])
  s[1037] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v6 = !s[15] && s[75] && s[390]
  const SDL_26_1_uger = s[73] ? -Infinity : v6 || s[93] ? (s[93] ? 0 : 91) : 91
  s[1045] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[73] ? Infinity : s[76] ? 91 : v6 ? 91 : 0
  s[1046] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[73] || s[76] || v6 || s[93]
  s[1047] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v10 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  const v11 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  const v12 = s[313] || s[110]
  const v13 = s[81] && s[111]
  const v14 = v10 || s[383] && (s[109] || s[111]) && (s[312] || s[109])
  const v15 = (v11 || s[81]) && (v12 || v13) && (v11 || v12)
  const v16 = s[81] && v13
  const v17 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v17 && (s[73] || s[76] && v14 || v6 && v14 || s[93])
  s[1038] = SDL_26_1
  const SDL_26_1_nej = v17 && (s[73] || s[76] && v15 || v6 && v15)
  s[1039] = SDL_26_1_nej
  const SDL_26_1_ir = !v17 || s[73] || s[76] && v16 || v6 && v16 || s[74]
  s[1040] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v21 = Math.max(s[106], 18330 /* 2020-03-09 */)
  const v22 = Math.max(s[108], 18330 /* 2020-03-09 */)
  const v23 = s[102] && v21 <= 18808 /* 2021-06-30 */
  const v24 = s[102] && s[108] >= 18330 /* 2020-03-09 */
  const v25 = s[102] && s[106] < 18330 /* 2020-03-09 */
  const v26 = s[102] && s[106] <= 18535 /* 2020-09-30 */
  const v27 = v25 || s[102] && s[108] > 18535 /* 2020-09-30 */
  const v28 = (v24 || s[104]) && (v26 || s[104]) && (v24 || v26)
  const v29 = countDays(s[12], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v30 = v24 || !v29 || f.fortsatRet9Marts2020 === false
  const v31 = (v25 || s[104]) && v29 && f.fortsatRet9Marts2020
  const v32 = v28 || v31
  const v33 = (v27 || s[104]) && v30
  const v34 = shiftDays(s[106], 1)
  s[423] = v34
  const v35 = shiftDays(s[108], 1)
  s[425] = v35
  const v36 = shiftDays(shiftMonths(v34, 3), -1)
  const v37 = shiftDays(shiftMonths(v35, 3), -1)
  const v38 = Math.max(v36, 18443 /* 2020-06-30 */)
  const v39 = Math.min(v37, 18443 /* 2020-06-30 */)
  const v40 = v28 && s[102]
  const v41 = s[104] && s[102] && v39 >= v38
  const v42 = v27 || v41
  const v43 = v27 ? 18443 /* 2020-06-30 */ : v38
  const v44 = v40 ? (v42 ? Math.min(v36, v43) : v36) : v43
  const v45 = v27 ? 18443 /* 2020-06-30 */ : v39
  const v46 = v40 ? (v42 ? Math.max(v37, v45) : v37) : v45
  const v47 = v28 && s[104]
  const v48 = v32 && (v40 || v27 || v41)
  const v49 = v33 && s[102]
  const v50 = v48 ? (v49 ? Math.min(s[106], v44) : v44) : s[106]
  const v51 = v48 ? (v49 ? Math.max(s[108], v46) : v46) : s[108]
  const v52 = v21 <= 2147483646
  const v53 = s[102] && v22 >= 18809 /* 2021-07-01 */ && v52
  const v54 = s[104] || s[102] && v22 === NEVER
  const v55 = v23 && (v48 || v49)
  const v56 = v53 && s[102]
  const SDL_26_1_covid_er = v55 || v56
  s[399] = SDL_26_1_covid_er
  const SDL_26_1_covid = v55 ? (v56 ? Math.min(s[106], v50) : v50) : s[106]
  s[397] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v55 ? (v56 ? Math.max(s[108], v51) : v51) : s[108]
  s[398] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v23 && (v32 && (v47 || s[104] && !((!s[102] || !s[104] && v36 === v37) && s[102] && (!s[102] || v36 === 18443 /* 2020-06-30 */))) || v33 && s[104]) || v53 && s[104] || v54
  s[400] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v61 = !s[102] || !s[104] && s[106] === s[108]
  s[443] = v61
  const v62 = s[102] && v52
  const v63 = v31 ? 18352 /* 2020-03-31 */ : NEVER
  const v64 = v30 ? NEVER : 18352 /* 2020-03-31 */
  const v65 = Math.max(s[106], v63)
  const v66 = Math.min(s[108], v64)
  const v67 = s[104] && s[102] && v66 >= v65
  const v68 = v27 || v67
  const v69 = v27 ? (v67 ? Math.min(v63, v65) : v63) : v65
  const SDL_26_1_fra = v40 ? (v68 ? Math.min(s[106], v69) : s[106]) : v69
  s[1041] = SDL_26_1_fra
  const v71 = v27 ? (v67 ? Math.max(v64, v66) : v64) : v66
  const SDL_26_1_fra_hoej = v40 ? (v68 ? Math.max(s[108], v71) : s[108]) : v71
  s[1042] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v62 && (v40 || v27 || v67)
  s[1043] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v62 && (v47 || s[104] && !(v61 && v63 === v64 && s[102] && (!s[102] || s[106] === v63))) || v54
  s[1044] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v75 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[396]
  const SDL_26_2 = v75 && (s[73] || s[76] || v6 && v10 || s[93])
  s[1048] = SDL_26_2
  const SDL_26_2_nej = v75 && (s[73] || s[76] || v6 && v11)
  s[1049] = SDL_26_2_nej
  const SDL_26_2_ir = !v75 || s[73] || s[76] || v6 && s[81] || s[74]
  s[1050] = SDL_26_2_ir
}

function svar_31(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[397])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[398])
  const v2 = s[399] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[399] && s[102]
  const v4 = v3 && s[106] < s[398]
  const v5 = s[399] && s[398] >= 18443 /* 2020-06-30 */
  const v6 = s[399] && s[397] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[400]) && (v6 || s[400]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[397], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[398], 1), 3), -1)
  const v10 = Math.max(s[397], v8)
  const v11 = Math.min(s[398], v9)
  const v12 = (v4 || s[400] || s[104]) && (v7 || s[400]) && (v4 || v7) && s[399]
  const v13 = (v3 && s[108] >= s[397] || s[399] && s[397] < 18443 /* 2020-06-30 */ || s[399] && s[398] > 18535 /* 2020-09-30 */) && s[399]
  const v14 = s[400] && s[399] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[397], v10) : s[397]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[398], v11) : s[398]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[399] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[399]
  const SDL_26_3_covid_er = v21 || v22
  s[1053] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[397], v17) : v17) : s[397]
  s[1051] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[398], v19) : v19) : s[398]
  s[1052] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[400] || v20 && s[400] || s[400] || s[399] && v1 === NEVER
  s[1054] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1055] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[1057] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[1056] = SDL_26a_3_covid
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid)
  const v33 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid_hoej)
  const v34 = SDL_26_3_covid_er && v32 <= 18808 /* 2021-06-30 */
  const v35 = SDL_26_3_covid_er && SDL_26_3_covid_hoej >= 18535 /* 2020-09-30 */
  const v36 = SDL_26_3_covid_er && SDL_26_3_covid <= 18566 /* 2020-10-31 */
  const v37 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid, 1), 1), -1)
  const v38 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid_hoej, 1), 1), -1)
  const v39 = Math.max(SDL_26_3_covid, v37)
  const v40 = Math.min(SDL_26_3_covid_hoej, v38)
  const v41 = (v35 || SDL_26_3_covid_ir) && (v36 || SDL_26_3_covid_ir) && (v35 || v36) && SDL_26_3_covid_er
  const v42 = (SDL_26_3_covid_er && SDL_26_3_covid < 18535 /* 2020-09-30 */ || SDL_26_3_covid_er && SDL_26_3_covid_hoej > 18566 /* 2020-10-31 */) && SDL_26_3_covid_er
  const v43 = SDL_26_3_covid_ir && SDL_26_3_covid_er && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(SDL_26_3_covid, v39) : SDL_26_3_covid) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(SDL_26_3_covid_hoej, v40) : SDL_26_3_covid_hoej) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = SDL_26_3_covid_er && v33 >= 18809 /* 2021-07-01 */ && v32 <= 2147483646
  const v50 = v34 && (v41 || v42 || v43)
  const v51 = v49 && SDL_26_3_covid_er
  const SDL_26c_covid_er = v50 || v51
  s[402] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[406] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[408] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[404] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v56 = Math.max(18330 /* 2020-03-09 */, SDL_26a_3_covid)
  const v57 = v56 >= 18809 /* 2021-07-01 */
  const v58 = SDL_26a_3_covid >= 18535 /* 2020-09-30 */
  const v59 = !SDL_26a_3_covid_ir && v58
  const v60 = SDL_26a_3_covid <= 18566 /* 2020-10-31 */
  const v61 = !SDL_26a_3_covid_ir && v60
  const v62 = shiftDays(shiftMonths(shiftDays(SDL_26a_3_covid, 1), 1), -1)
  const v63 = Math.max(SDL_26a_3_covid, v62)
  const v64 = Math.min(SDL_26a_3_covid, v62)
  const v65 = (v59 || SDL_26a_3_covid_ir) && (v61 || SDL_26a_3_covid_ir) && (v59 || v61) && !SDL_26a_3_covid_ir
  const v66 = (!SDL_26a_3_covid_ir && !v58 || !SDL_26a_3_covid_ir && !v60) && !SDL_26a_3_covid_ir
  const v67 = SDL_26a_3_covid_ir && !SDL_26a_3_covid_ir && v64 >= v63
  const v68 = v66 || v67
  const v69 = v66 ? (v67 ? Math.min(SDL_26a_3_covid, v63) : SDL_26a_3_covid) : v63
  const v70 = v66 ? (v67 ? Math.max(SDL_26a_3_covid, v64) : SDL_26a_3_covid) : v64
  const v71 = !SDL_26a_3_covid_ir && v56 < NEVER
  const SDL_26d_covid = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[405] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[407] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[401] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[403] = SDL_26d_covid_ir
}

function svar_32(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[401] || f.forlaengelseErAfgjort === false && s[402]
  const v1 = f.forlaengelseErAfgjort && s[403] || f.forlaengelseErAfgjort === false && s[404]
  const v2 = f.forlaengelseErAfgjort ? s[405] : s[406]
  const v3 = f.forlaengelseErAfgjort ? s[407] : s[408]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  const v10 = v0 && v7 <= 18658 /* 2021-01-31 */
  const v11 = shiftDays(shiftMonths(v7, 3), -1)
  const v12 = shiftDays(shiftMonths(v8, 3), -1)
  const v13 = Math.max(v2, v11)
  const v14 = Math.min(v3, v12)
  const v15 = (v9 || v1) && (v10 || v1) && (v9 || v10) && v0
  const v16 = (v0 && v7 < 18567 /* 2020-11-01 */ || v0 && v8 > 18658 /* 2021-01-31 */) && v0
  const v17 = v1 && v0 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v2, v13) : v2) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(v3, v14) : v3) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v24 = v6 && (v15 || v16 || v17)
  const v25 = v23 && v0
  const SDL_26f_covid_er = v24 || v25
  s[1060] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[1058] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[1059] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[1061] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  const v32 = SDL_26f_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26f_covid, 1)
  const v34 = shiftDays(SDL_26f_covid_hoej, 1)
  const v35 = SDL_26f_covid_er && v34 >= 18659 /* 2021-02-01 */
  const v36 = SDL_26f_covid_er && v33 <= 18686 /* 2021-02-28 */
  const v37 = shiftDays(shiftMonths(v33, 1), -1)
  const v38 = shiftDays(shiftMonths(v34, 1), -1)
  const v39 = Math.max(SDL_26f_covid, v37)
  const v40 = Math.min(SDL_26f_covid_hoej, v38)
  const v41 = (v35 || SDL_26f_covid_ir) && (v36 || SDL_26f_covid_ir) && (v35 || v36) && SDL_26f_covid_er
  const v42 = (SDL_26f_covid_er && v33 < 18659 /* 2021-02-01 */ || SDL_26f_covid_er && v34 > 18686 /* 2021-02-28 */) && SDL_26f_covid_er
  const v43 = SDL_26f_covid_ir && SDL_26f_covid_er && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(SDL_26f_covid, v39) : SDL_26f_covid) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(SDL_26f_covid_hoej, v40) : SDL_26f_covid_hoej) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = SDL_26f_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v50 = v32 && (v41 || v42 || v43)
  const v51 = v49 && SDL_26f_covid_er
  const SDL_26g_covid_er = v50 || v51
  s[411] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[409] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[410] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[412] = SDL_26g_covid_ir
}

function svar_33(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[409])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[410])
  const v2 = s[411] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[409], 1)
  const v4 = shiftDays(s[410], 1)
  const v5 = s[411] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[411] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[409], v7)
  const v10 = Math.min(s[410], v8)
  const v11 = (v5 || s[412]) && (v6 || s[412]) && (v5 || v6) && s[411]
  const v12 = (s[411] && v3 < 18687 /* 2021-03-01 */ || s[411] && v4 > 18747 /* 2021-04-30 */) && s[411]
  const v13 = s[412] && s[411] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[409], v9) : s[409]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[410], v10) : s[410]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[411] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[411]
  const SDL_26h_covid_er = v20 || v21
  s[1064] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[409], v16) : v16) : s[409]
  s[1062] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[410], v18) : v18) : s[410]
  s[1063] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[412] || v19 && s[412] || s[412] || s[411] && v1 === NEVER
  s[1065] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v26 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  const v27 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  const v28 = SDL_26h_covid_er && v26 <= 18808 /* 2021-06-30 */
  const v29 = shiftDays(SDL_26h_covid, 1)
  const v30 = shiftDays(SDL_26h_covid_hoej, 1)
  const v31 = SDL_26h_covid_er && v30 >= 18748 /* 2021-05-01 */
  const v32 = SDL_26h_covid_er && v29 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(shiftMonths(v29, 2), -1)
  const v34 = shiftDays(shiftMonths(v30, 2), -1)
  const v35 = Math.max(SDL_26h_covid, v33)
  const v36 = Math.min(SDL_26h_covid_hoej, v34)
  const v37 = (v31 || SDL_26h_covid_ir) && (v32 || SDL_26h_covid_ir) && (v31 || v32) && SDL_26h_covid_er
  const v38 = (SDL_26h_covid_er && v29 < 18748 /* 2021-05-01 */ || SDL_26h_covid_er && v30 > 18808 /* 2021-06-30 */) && SDL_26h_covid_er
  const v39 = SDL_26h_covid_ir && SDL_26h_covid_er && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(SDL_26h_covid, v35) : SDL_26h_covid) : v35
  const v42 = v37 ? (v40 ? Math.min(v33, v41) : v33) : v41
  const v43 = v38 ? (v39 ? Math.max(SDL_26h_covid_hoej, v36) : SDL_26h_covid_hoej) : v36
  const v44 = v37 ? (v40 ? Math.max(v34, v43) : v34) : v43
  const v45 = SDL_26h_covid_er && v27 >= 18809 /* 2021-07-01 */ && v26 <= 2147483646
  const v46 = v28 && (v37 || v38 || v39)
  const v47 = v45 && SDL_26h_covid_er
  const SDL_26i_covid_er = v46 || v47
  s[1068] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[1066] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[1067] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[1069] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[413] && s[414] && s[415] <= 14691 /* 2010-03-23 */
  const v53 = s[413] && s[416] >= 14692 /* 2010-03-24 */ && s[417]
  const SDL_27_1_2_uger = s[65] ? -Infinity : v52 ? 182 : v53 ? 273 : s[418] ? 273 : 483
  s[1072] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[65] ? Infinity : v53 || s[419] ? (s[419] ? (s[420] ? 483 : 273) : 273) : 182
  s[1073] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[65] || v52 || v53 || s[418] || s[420]
  s[1074] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v57 = s[413] && s[414] && s[421]
  const v58 = s[104] || s[59]
  const SDL_27_1_2_slut_er = s[65] || v57 && s[102] && SDL_27_1_2_uger_er
  s[435] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[65] ? FIRST_DAY : shiftDays(s[106], SDL_27_1_2_uger)
  s[433] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[65] ? NEVER : shiftDays(s[108], SDL_27_1_2_uger_hoej)
  s[434] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[65] || v57 && v58 || s[68]
  s[442] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v63 = allPeriods(f.ventetidPaaSygehus)
  const v64 = without(ALL_DAYS, v63)
  const v65 = s[102] && s[422]
  const SDL_27_1_3_slut = s[65] ? FIRST_DAY : dayReaching(v64, s[423], s[424])
  s[436] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[65] ? NEVER : dayReaching(v64, s[425], s[426])
  s[437] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[65] || s[66] && v65 || s[67] && v65
  s[438] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[65] || s[66] && v58 || s[67] && v58 || s[68]
  s[444] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v70 = shiftDays(s[106], 182)
  const v71 = s[418] && s[102]
  const v72 = s[427] || s[428]
  const v73 = s[428] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[65] ? FIRST_DAY : s[66] ? FIRST_DAY : v71 ? (v72 ? Math.min(v70, v73) : v70) : v73
  s[439] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[65] ? NEVER : s[66] ? NEVER : v72 ? NEVER : shiftDays(s[108], 182)
  s[440] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[65] || s[66] || v71 || s[427] || s[428]
  s[441] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[65] || s[66] || s[418] && s[104] || s[428] || s[68]
  s[445] = SDL_27_1_4_slut_ir
}

function svar_34(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[49] || s[53] || s[54] || s[55]
  const v1 = s[429] && s[430] && s[431] && s[432] && (s[56] || s[58] || s[60] || s[61])
  const v2 = Math.max(s[106], s[433])
  const v3 = Math.min(s[108], s[434])
  const v4 = s[50] && s[435]
  const v5 = s[62] && s[102]
  const v6 = s[59] && s[435] && s[102] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[106], v2) : s[106]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[108], v3) : s[108]) : v3
  const v10 = Math.max(s[106], s[436])
  const v11 = Math.min(s[108], s[437])
  const v12 = s[51] && s[438]
  const v13 = s[63] && s[102]
  const v14 = s[59] && s[438] && s[102] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[106], v10) : s[106]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[108], v11) : s[108]) : v11
  const v18 = Math.max(s[106], s[439])
  const v19 = Math.min(s[108], s[440])
  const v20 = s[52] && s[441]
  const v21 = s[64] && s[102]
  const v22 = s[57] && s[441] && s[102] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[106], v18) : s[106]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[108], v19) : s[108]) : v19
  const v26 = Math.max(v20 ? (v23 ? Math.min(s[439], v24) : s[439]) : v24, v4 ? (v7 ? Math.min(s[433], v8) : s[433]) : v8, v12 ? (v15 ? Math.min(s[436], v16) : s[436]) : v16)
  const v27 = Math.max(v20 ? (v23 ? Math.max(s[440], v25) : s[440]) : v25, v4 ? (v7 ? Math.max(s[434], v9) : s[434]) : v9, v12 ? (v15 ? Math.max(s[437], v17) : s[437]) : v17)
  const v28 = (v4 || v5 || v6) && (v12 || v13 || v14) && (v20 || v21 || v22)
  const v29 = s[50] && s[442] || s[62] && s[104] || s[59] && s[442] && s[104] || s[59] && !((!s[435] || !s[442] && s[433] === s[434]) && s[443] && (s[435] && s[102] || !s[435] && !s[102]) && (!s[435] || s[106] === s[433])) || s[51] && s[444] || s[63] && s[104] || s[59] && s[444] && s[104] || s[59] && !((!s[438] || !s[444] && s[436] === s[437]) && s[443] && (s[438] && s[102] || !s[438] && !s[102]) && (!s[438] || s[106] === s[436])) || s[52] && s[445] || s[64] && s[104] || s[57] && s[445] && s[104] || s[57] && !((!s[441] || !s[445] && s[439] === s[440]) && s[443] && (s[441] && s[102] || !s[441] && !s[102]) && (!s[441] || s[106] === s[439]))
  const v30 = v1 && v28
  const v31 = s[446] && v28 && v27 >= NEVER
  const v32 = v0 || v30 || v31
  const v33 = v1 && v29 || s[446] && !((!v28 || !v29 && v26 === v27) && v28 && v26 === NEVER)
  const SDL_27_1_slut = s[65] ? FIRST_DAY : v30 || v31 ? (v30 ? v26 : NEVER) : NEVER
  s[1078] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[65] ? NEVER : v0 ? NEVER : v27
  s[1079] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[109] && (s[65] || s[66] && v32 || s[67] && v32)
  s[1080] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[109] && (s[65] || s[66] && v33 || s[67] && v33 || s[68]) || s[447]
  s[1081] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[396] && !s[15] && (!s[448] || f.laegenVenterArbejdeInden26Uger)
  s[1082] = SDL_29_1
  const SDL_29_1_nej = s[396] && !s[15] && (!s[448] || f.laegenVenterArbejdeInden26Uger === false)
  s[1083] = SDL_29_1_nej
  const SDL_29_1_ir = !s[396] || s[15] || !s[448]
  s[1084] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v41 = Math.max(s[14], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[2] ? v41 : FIRST_DAY
  s[1088] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? v41 : NEVER
  s[1089] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[2]
  s[1090] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v45 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v46 = f.fyldestgoerendeBegrundelse === false || !s[15]
  const v47 = f.fyldestgoerendeBegrundelse && s[17]
  const v48 = f.sygemeldtITide && !s[15] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v46 || f.indsigelseModSenSygemelding === false && !s[15])
  const v49 = f.sygemeldtITide && s[17] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v47 || f.indsigelseModSenSygemelding === false && s[17])
  const SDL_35_2 = s[73] ? FIRST_DAY : f.sygemeldtITide ? s[69] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[69] : v45) : s[69]
  s[1104] = SDL_35_2
  const SDL_35_2_hoej = s[73] ? NEVER : f.sygemeldtITide ? s[71] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[71] : v45) : s[71]
  s[1105] = SDL_35_2_hoej
  const SDL_35_2_er = s[80] && (s[73] || s[76] && v48 || s[89] && v48)
  s[1106] = SDL_35_2_er
  const SDL_35_2_ir = s[80] && (s[73] || s[76] && v49 || s[89] && v49 || s[74]) || s[83] || s[81]
  s[1107] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v54 = !s[15] && s[70] && s[449]
  const v55 = !s[15] && s[450] && s[72]
  s[467] = v55
  const SDL_35_3 = s[73] ? FIRST_DAY : v54 ? FIRST_DAY : s[69]
  s[1108] = SDL_35_3
  const SDL_35_3_hoej = s[73] ? NEVER : v54 ? NEVER : s[71]
  s[1109] = SDL_35_3_hoej
  const SDL_35_3_er = s[91] && (s[73] || v54 || v55 && !s[15])
  s[1110] = SDL_35_3_er
  const SDL_35_3_ir = !s[91] || s[73] || v54 || v55 && s[17] || s[74]
  s[1111] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v60 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v61 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v62 = f.fyldestgoerendeBegrundelse ? s[69] : f.anmeldtTilAkasse
  const v63 = f.fyldestgoerendeBegrundelse ? s[71] : f.anmeldtTilAkasse
  const v64 = Math.max(s[69], v62)
  const v65 = Math.min(s[71], v63)
  const v66 = v60 && !s[15]
  const v67 = v61 && v46
  const v68 = SDL_35_3_ir && !s[15] && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v62, v64) : v62) : v64
  const v71 = v67 ? (v68 ? Math.max(v63, v65) : v63) : v65
  const SDL_35_3_fra = s[73] ? FIRST_DAY : v54 ? FIRST_DAY : v66 ? (v69 ? Math.min(s[69], v70) : s[69]) : v70
  s[1112] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[73] ? NEVER : v54 ? NEVER : v66 ? (v69 ? Math.max(s[71], v71) : s[71]) : v71
  s[1113] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[91] && (s[73] || v54 || v55 && (v66 || v67 || v68))
  s[1114] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[91] || s[73] || v54 || v55 && (v60 && s[17] || v61 && v47 || SDL_35_3_ir && s[17] && v47 || SDL_35_3_ir && !(s[451] && (!v46 || !v47 && v62 === v63) && (!s[15] || s[15] && !v46) && (s[15] || s[69] === v62))) || s[74]
  s[1115] = SDL_35_3_fra_ir
}

function svar_35(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[462] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[463] = v1
  const v2 = shiftDays(s[69], 7)
  s[474] = v2
  const v3 = shiftDays(s[71], 7)
  s[476] = v3
  const v4 = v0 || !s[15]
  s[466] = v4
  const v5 = !v0 && s[17]
  s[471] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[69] <= 15426 /* 2012-03-27 */
  s[459] = v8
  const v9 = !s[15] && s[75] && v8
  s[472] = v9
  const v10 = s[71] >= 15427 /* 2012-03-28 */
  const v11 = !s[15] && v10 && s[449]
  s[468] = v11
  const v12 = !s[15] && s[450] && s[85]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[69], 21)
  s[460] = v14
  const v15 = shiftDays(s[71], 21)
  s[461] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = v0 || s[452] || !s[15]
  const v18 = v0 ? v16 : s[452] ? NEVER : v14
  const v19 = v0 ? v16 : s[452] ? NEVER : v15
  const v20 = !s[91] && !v0 && !s[452] && s[17]
  const v21 = s[453] && !s[15]
  const v22 = s[453] && s[17]
  const v23 = s[453] ? v2 : f.underretningsbrevSendt ? v13 : s[91] ? v14 : v18
  const v24 = s[453] ? v3 : f.underretningsbrevSendt ? v13 : s[91] ? v15 : v19
  const v25 = s[453] ? v2 : f.underretningsbrevSendt ? v13 : s[91] ? v16 : v18
  const v26 = s[453] ? v3 : f.underretningsbrevSendt ? v13 : s[91] ? v16 : v19
  const v27 = s[76] && v4
  const v28 = v9 && v4
  const v29 = v12 && (v21 || !s[453] && (f.underretningsbrevSendt || s[91] && !s[15] || !s[91] && v17))
  const v30 = s[88] && (v21 || !s[453] && (f.underretningsbrevSendt || s[91] || v17))
  const v31 = v11 || v29 || v30
  const v32 = v11 ? FIRST_DAY : v29 ? (v30 ? Math.min(v23, v25) : v23) : v25
  const v33 = v28 || v31
  const v34 = v28 ? (v31 ? Math.min(v6, v32) : v6) : v32
  const SDL_38_1 = s[73] ? FIRST_DAY : v27 ? (v33 ? Math.min(v6, v34) : v6) : v34
  s[1116] = SDL_38_1
  const v36 = v11 ? NEVER : v29 ? (v30 ? Math.max(v24, v26) : v24) : v26
  const v37 = v28 ? (v31 ? Math.max(v7, v36) : v7) : v36
  const SDL_38_1_hoej = s[73] ? NEVER : v27 ? (v33 ? Math.max(v7, v37) : v7) : v37
  s[1117] = SDL_38_1_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const SDL_38_1_er = v39 && (s[73] || v27 || v28 || v11 || v29 || v30)
  s[1118] = SDL_38_1_er
  const SDL_38_1_ir = !v39 || s[73] || s[76] && v5 || v9 && v5 || v11 || v12 && (v22 || !s[453] && f.underretningsbrevSendt === false && (s[454] || v20)) || s[88] && (v22 || !s[453] && f.underretningsbrevSendt === false && v20) || s[74]
  s[1119] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v42 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v43 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v39 && (s[73] || s[76] && v42 || s[89] && v42)
  s[1124] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v39 && (s[73] || s[76] && v43 || s[89] && v43)
  s[1125] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v39 || s[73] || s[76] && SDL_38_1_ir || s[89] && SDL_38_1_ir || s[74]
  s[1126] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v47 = s[77] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v48 = (!s[15] && s[353] >= f.anmodningModtaget || s[17]) && f.undskyldendeForhold || v47
  const v49 = (!s[15] && s[352] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v47
  const v50 = !s[15] && v10 && s[69] <= 19722 /* 2023-12-31 */
  const v51 = !s[15] && s[71] >= 19723 /* 2024-01-01 */ && s[72]
  const SDL_38_8 = v39 && (s[73] || s[76] && v48 || v9 && v48 || v50 && v48 || v51 && v48)
  s[1127] = SDL_38_8
  const SDL_38_8_nej = v39 && (s[73] || s[76] && v49 || v9 && v49 || v50 && v49 || v51 && v49)
  s[1128] = SDL_38_8_nej
  const SDL_38_8_ir = !v39 || s[81]
  s[1129] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v55 = Math.max(s[69], f.anmodningModtaget)
  const v56 = Math.min(s[71], f.anmodningModtaget)
  const v57 = SDL_38_8 && !s[15]
  const v58 = SDL_38_8_ir && !s[15] && v56 >= v55
  const v59 = SDL_38_8_nej || v58
  const v60 = SDL_38_8_nej ? (v58 ? Math.min(f.anmodningModtaget, v55) : f.anmodningModtaget) : v55
  const v61 = v57 ? (v59 ? Math.min(s[69], v60) : s[69]) : v60
  const v62 = SDL_38_8_nej ? (v58 ? Math.max(f.anmodningModtaget, v56) : f.anmodningModtaget) : v56
  const v63 = v57 ? (v59 ? Math.max(s[71], v62) : s[71]) : v62
  const v64 = v57 || SDL_38_8_nej || v58
  const v65 = SDL_38_8 && s[17] || SDL_38_8_ir && !(s[451] && !s[15] && (s[15] || s[69] === f.anmodningModtaget))
  const v66 = Math.max(s[69], v61)
  const v67 = Math.min(s[71], v63)
  const v68 = SDL_38_7_tide && !s[15]
  const v69 = SDL_38_7_tide_nej && v64
  const v70 = SDL_38_7_tide_ir && !s[15] && v64 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v61, v66) : v61) : v66
  const v73 = v69 ? (v70 ? Math.max(v63, v67) : v63) : v67
  const v74 = v68 || v69 || v70
  const v75 = SDL_38_7_tide && s[17] || SDL_38_7_tide_nej && v65 || SDL_38_7_tide_ir && s[17] && v65 || SDL_38_7_tide_ir && !(s[451] && (!v64 || !v65 && v61 === v63) && (!s[15] && v64 || s[15] && !v64) && (s[15] || s[69] === v61))
  const SDL_38_7 = s[73] ? FIRST_DAY : v68 ? (v71 ? Math.min(s[69], v72) : s[69]) : v72
  s[1120] = SDL_38_7
  const SDL_38_7_hoej = s[73] ? NEVER : v68 ? (v71 ? Math.max(s[71], v73) : s[71]) : v73
  s[1121] = SDL_38_7_hoej
  const SDL_38_7_er = v39 && (s[73] || s[76] && v74 || v9 && v74 || v50 && v74 || v51 && v74)
  s[1122] = SDL_38_7_er
  const SDL_38_7_ir = !v39 || s[73] || s[76] && v75 || v9 && v75 || v50 && v75 || v51 && v75 || s[74]
  s[1123] = SDL_38_7_ir
}

function svar_36(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[307] && s[16] >= s[455]
  const v1 = s[307] && s[16] < s[456]
  const v2 = shiftDays(s[69], 28)
  s[529] = v2
  const v3 = shiftDays(s[71], 28)
  s[530] = v3
  const v4 = !s[452] || !s[15]
  const v5 = s[452] && s[17]
  const v6 = s[452] ? v2 : NEVER
  const v7 = s[452] ? v3 : NEVER
  const v8 = v4 && v7 >= NEVER
  const v9 = v0 && v4
  const v10 = s[311] && v8
  const v11 = v9 ? v6 : NEVER
  const v12 = v1 ? NEVER : v7
  const v13 = v9 ? (v1 || v10 ? Math.max(v7, v12) : v7) : v12
  const v14 = v9 || v1 || v10
  const v15 = v0 && v5 || s[311] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))
  const v16 = !s[15] && s[75] && s[457]
  const v17 = !s[15] && s[458] && s[459]
  const v18 = !s[15] && s[16] >= s[460]
  s[535] = v18
  const v19 = !s[15] && s[16] < s[461]
  s[531] = v19
  const v20 = v18 && v4
  const v21 = s[17] && v8
  const v22 = v20 ? v6 : NEVER
  const v23 = v19 ? NEVER : v7
  const v24 = v20 ? (v19 || v21 ? Math.max(v7, v23) : v7) : v23
  const v25 = f.arbejdsgiverensBetaling === 'ingen'
  const v26 = s[462] ? s[463] : s[464]
  const v27 = s[462] ? s[463] : s[465]
  const v28 = v0 && s[466]
  const v29 = s[311] && s[466] && v27 >= NEVER
  const v30 = v1 ? NEVER : v27
  const v31 = s[76] && v14
  const v32 = v16 && v14
  const v33 = v17 && (v20 || v19 || v21)
  const v34 = s[467] && (v25 && !s[15] || !v25 && (v28 || v1 || v29))
  const v35 = s[468] || v34
  const v36 = s[468] ? FIRST_DAY : v25 ? s[469] : v28 ? v26 : NEVER
  const v37 = v33 || v35
  const v38 = v33 ? (v35 ? Math.min(v22, v36) : v22) : v36
  const v39 = v32 || v37
  const v40 = v32 ? (v37 ? Math.min(v11, v38) : v11) : v38
  const SDL_40_1 = s[73] ? FIRST_DAY : v31 ? (v39 ? Math.min(v11, v40) : v11) : v40
  s[1130] = SDL_40_1
  const v42 = s[468] ? NEVER : v25 ? s[470] : v28 ? (v1 || v29 ? Math.max(v27, v30) : v27) : v30
  const v43 = v33 ? (v35 ? Math.max(v24, v42) : v24) : v42
  const v44 = v32 ? (v37 ? Math.max(v13, v43) : v13) : v43
  const SDL_40_1_hoej = s[73] ? NEVER : v31 ? (v39 ? Math.max(v13, v44) : v13) : v44
  s[1131] = SDL_40_1_hoej
  const SDL_40_1_er = s[77] && (s[73] || v31 || v32 || v33 || s[468] || v34)
  s[1132] = SDL_40_1_er
  const SDL_40_1_ir = !s[77] || s[73] || s[76] && v15 || v16 && v15 || v17 && (v18 && v5 || s[17] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))) || s[468] || s[467] && (v25 && s[17] || !v25 && (v0 && s[471] || s[311] && !((!s[466] || !s[471] && v26 === v27) && s[466] && (!s[466] || v26 === NEVER)))) || s[74]
  s[1133] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v48 = !s[15] && s[450] && s[69] <= 16248 /* 2014-06-27 */
  const v49 = shiftDays(f.anmeldtTilAkasse, 7)
  const v50 = !s[15] && s[71] >= 16249 /* 2014-06-28 */ && s[69] <= 16658 /* 2015-08-11 */
  const v51 = !s[15] && s[71] >= 16659 /* 2015-08-12 */ && s[72]
  const v52 = f.oplystDelvistLedig ? v49 : shiftDays(f.anmeldtTilAkasse, 21)
  const v53 = v50 || v51
  const v54 = v50 ? FIRST_DAY : v52
  const v55 = s[468] || v48 || v53
  const SDL_40a_1 = s[73] ? FIRST_DAY : s[472] || v55 ? (v55 ? (s[468] ? FIRST_DAY : v48 ? (v53 ? Math.min(v49, v54) : v49) : v54) : NEVER) : NEVER
  s[1134] = SDL_40a_1
  const v57 = v50 ? NEVER : v52
  const SDL_40a_1_hoej = s[73] ? NEVER : s[76] ? NEVER : s[472] ? NEVER : s[468] ? NEVER : v48 ? (v53 ? Math.max(v49, v57) : v49) : v57
  s[1135] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[91] && (s[73] || s[76] || s[472] || s[468] || v48 || v50 || v51)
  s[1136] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[91] || s[73] || s[468] || v50 || s[74]
  s[1137] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v61 = shiftDays(f.tredjeFravaersdag, 7)
  const v62 = s[473] ? s[474] : s[475] ? v61 : s[460]
  const v63 = s[473] ? s[476] : s[475] ? v61 : s[461]
  const v64 = !s[15] && s[477] && s[72]
  const v65 = f.aftaleForSelvstaendig ? s[474] : v62
  const v66 = f.aftaleForSelvstaendig ? s[476] : v63
  const v67 = v64 && (f.aftaleForSelvstaendig && !s[15] || f.aftaleForSelvstaendig === false && s[478])
  const v68 = s[479] || v67
  const v69 = s[479] ? (v67 ? Math.min(v62, v65) : v62) : v65
  const SDL_43_1 = s[73] ? FIRST_DAY : s[480] ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[486] = SDL_43_1
  const v71 = s[479] ? (v67 ? Math.max(v63, v66) : v63) : v66
  const SDL_43_1_hoej = s[73] ? NEVER : s[480] ? (v68 ? Math.max(v63, v71) : v63) : v71
  s[485] = SDL_43_1_hoej
  const SDL_43_1_er = s[90] && (s[73] || s[480] || s[479] || v67)
  s[484] = SDL_43_1_er
  const SDL_43_1_ir = !s[90] || s[73] || s[481] || s[482] || v64 && (f.aftaleForSelvstaendig && s[17] || f.aftaleForSelvstaendig === false && s[483]) || s[74]
  s[487] = SDL_43_1_ir
}

function svar_37(f, s) {
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v0 = !s[15] && s[352] < f.selvstaendigAnmeldt
  const v1 = v0 || f.undskyldendeForhold === false
  const v2 = !s[15] && s[353] >= f.selvstaendigAnmeldt || s[17]
  const v3 = v2 && f.undskyldendeForhold
  const v4 = !s[15] && s[75] && s[69] <= 15111 /* 2011-05-17 */
  s[526] = v4
  const v5 = !s[15] && s[71] >= 15112 /* 2011-05-18 */ && s[69] <= 15207 /* 2011-08-21 */
  s[527] = v5
  const v6 = f.undskyldendeForhold || f.nemrefusionNede
  const v7 = v0 || !v6
  const v8 = v2 && v6
  const v9 = !s[15] && s[71] >= 15208 /* 2011-08-22 */ && s[72]
  s[528] = v9
  const SDL_43_5 = s[90] && (s[73] || s[76] && v3 || v4 && v3 || v5 && v8 || v9 && v8)
  s[1147] = SDL_43_5
  const SDL_43_5_nej = s[90] && (s[73] || s[76] && v1 || v4 && v1 || v5 && v7 || v9 && v7)
  s[1148] = SDL_43_5_nej
  const SDL_43_5_ir = !s[90] || s[81]
  s[1149] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v13 = s[484] && s[485] >= f.selvstaendigAnmeldt
  const v14 = s[484] && s[486] < f.selvstaendigAnmeldt
  const v15 = Math.max(s[69], f.selvstaendigAnmeldt)
  const v16 = Math.min(s[71], f.selvstaendigAnmeldt)
  const v17 = SDL_43_5 && !s[15]
  const v18 = SDL_43_5_ir && !s[15] && v16 >= v15
  const v19 = SDL_43_5_nej || v18
  const v20 = SDL_43_5_nej ? (v18 ? Math.min(f.selvstaendigAnmeldt, v15) : f.selvstaendigAnmeldt) : v15
  const v21 = v17 ? (v19 ? Math.min(s[69], v20) : s[69]) : v20
  const v22 = SDL_43_5_nej ? (v18 ? Math.max(f.selvstaendigAnmeldt, v16) : f.selvstaendigAnmeldt) : v16
  const v23 = v17 ? (v19 ? Math.max(s[71], v22) : s[71]) : v22
  const v24 = v17 || SDL_43_5_nej || v18
  const v25 = SDL_43_5 && s[17] || SDL_43_5_ir && !(s[451] && !s[15] && (s[15] || s[69] === f.selvstaendigAnmeldt))
  const v26 = Math.max(s[69], v21)
  const v27 = Math.min(s[71], v23)
  const v28 = v13 && !s[15]
  const v29 = v14 && v24
  const v30 = s[487] && !s[15] && v24 && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v21, v26) : v21) : v26
  const v33 = v29 ? (v30 ? Math.max(v23, v27) : v23) : v27
  const v34 = v28 || v29 || v30
  const v35 = v13 && s[17] || v14 && v25 || s[487] && s[17] && v25 || s[487] && !(s[451] && (!v24 || !v25 && v21 === v23) && (!s[15] && v24 || s[15] && !v24) && (s[15] || s[69] === v21))
  const SDL_43_4 = s[73] ? FIRST_DAY : v28 ? (v31 ? Math.min(s[69], v32) : s[69]) : v32
  s[1140] = SDL_43_4
  const SDL_43_4_hoej = s[73] ? NEVER : v28 ? (v31 ? Math.max(s[71], v33) : s[71]) : v33
  s[1141] = SDL_43_4_hoej
  const SDL_43_4_er = s[90] && (s[73] || s[76] && v34 || s[89] && v34)
  s[1142] = SDL_43_4_er
  const SDL_43_4_ir = !s[90] || s[73] || s[76] && v35 || s[89] && v35 || s[74]
  s[1143] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[90] && (s[73] || s[76] && v13 || s[89] && v13)
  s[1144] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[90] && (s[73] || s[76] && v14 || s[89] && v14)
  s[1145] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[90] || s[73] || s[76] && s[487] || s[89] && s[487] || s[74]
  s[1146] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v43 = s[473] ? 8500 : s[475] ? 5500 : 0
  const SDL_45_4 = s[2] ? v43 : -Infinity
  s[1150] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? v43 : Infinity
  s[1151] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[503] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[506] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v48 = f.selvstaendigForsikring === 'ingen'
  s[525] = v48
  const v49 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[492] = v49
  const v50 = SATS_46(f.vurderingsdato)
  const v51 = v49 ? -Infinity : v50
  s[489] = v51
  const v52 = v49 ? Infinity : v50
  s[490] = v52
  const v53 = v51 > -Infinity && v52 < Infinity
  s[491] = v53
  const v54 = quotient([v51, 2], [3], 'nærmeste', 100)
  const v55 = quotient([v52, 2], [3], 'nærmeste', 100)
  const v56 = v49 || !v53
  s[493] = v56
  const SDL_52_1_er = !s[2] || v48 || !(!v53 && !v49 && v51 === v52)
  s[1164] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v48 && v56 || v49
  s[1165] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(v51, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.min(v54, v55) : -Infinity)) : -Infinity
  s[504] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(v52, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.max(v54, v55) : Infinity)) : Infinity
  s[507] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v61 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  const v62 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v63 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v64 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v65 = SDL_52_1_er && !(!v62 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v66 = SDL_52_1_ir || !v62
  const v67 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v68 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v69 = s[275] && SDL_52_1_er
  s[499] = v69
  const v70 = s[275] && SDL_52_1_ir
  s[501] = v70
  const SDL_53_3_er = !v61 || v69 || !s[275] && (s[488] && v65 || !s[488] && (!s[241] || v65))
  s[500] = SDL_53_3_er
  const SDL_53_3_ir = !v61 || v70 || !s[275] && (s[488] && v66 || !s[488] && s[241] && v66)
  s[502] = SDL_53_3_ir
  const SDL_53_3 = v61 ? (s[275] ? SDL_52_1 : s[488] ? (v62 ? Math.min(v63, v64) : -Infinity) : s[241] ? (v62 ? Math.min(v67, v68) : -Infinity) : 0) : -Infinity
  s[505] = SDL_53_3
  const SDL_53_3_hoej = v61 ? (s[275] ? SDL_52_1_hoej : s[488] ? (v62 ? Math.max(v63, v64) : Infinity) : s[241] ? (v62 ? Math.max(v67, v68) : Infinity) : 0) : Infinity
  s[508] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v75 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[498] = v75
  const v76 = f.ledigUdenLoen || s[91] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v75 || v76
  s[496] = SDL_53_2
  const SDL_53_2_nej = !v75 || !v76
  s[497] = SDL_53_2_nej
}

function svar_38(f, s) {
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v0 = quotient([s[489], 100], [3700], 'nærmeste', 1)
  const v1 = quotient([s[490], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[2] || !(!s[491] && !s[492] && s[489] === s[490])
  s[1158] = SDL_50_1_er
  const SDL_50_1_ir = !s[2] || s[493]
  s[1159] = SDL_50_1_ir
  const SDL_50_1 = s[2] ? (s[491] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[1156] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (s[491] ? Math.max(v0, v1) : Infinity) : Infinity
  s[1157] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v6 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  const v7 = f.normalTimerPrUge >= 3700
  const v8 = v6 || !v7
  const v9 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1 || SDL_50_1_ir
  const v10 = v9 && v7
  const v11 = Math.min(f.timefortjeneste, SDL_50_1)
  const v12 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v13 = v11 <= -Infinity
  const v14 = quotient([v11, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v15 = quotient([v12, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v16 = SDL_50_1_er && !(v13 && (!SDL_50_1_er || !SDL_50_1_ir && v11 === v12))
  const v17 = Math.min(s[489], v13 ? -Infinity : Math.min(v14, v15))
  const v18 = Math.min(s[490], v13 ? Infinity : Math.max(v14, v15))
  const v19 = SDL_50_1_ir || v13 || s[492]
  const v20 = v8 && v16
  const v21 = v10 || v20
  const v22 = v10 && s[492] || v8 && v19
  const SDL_47_1 = s[73] ? -Infinity : v10 ? (v20 ? Math.min(s[489], v17) : s[489]) : v17
  s[520] = SDL_47_1
  const SDL_47_1_hoej = s[73] ? Infinity : v10 ? (v20 ? Math.max(s[490], v18) : s[490]) : v18
  s[521] = SDL_47_1_hoej
  const SDL_47_1_er = s[73] || s[76] && v21 || s[494] && v21 || s[88] && v21
  s[519] = SDL_47_1_er
  const SDL_47_1_ir = s[73] || s[76] && v22 || s[494] && v22 || s[88] && v22 || s[74]
  s[523] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v27 = Math.max(0, s[495])
  const v28 = v27 >= 3700
  const v29 = v6 || !v28
  const v30 = v9 && v28
  const v31 = quotient([v11, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v12, v27], [100], 'nærmeste', 1)
  const v33 = Math.min(s[489], v13 ? -Infinity : Math.min(v31, v32))
  const v34 = Math.min(s[490], v13 ? Infinity : Math.max(v31, v32))
  const v35 = v29 && v16
  const v36 = v30 || v35
  const v37 = v30 ? (v35 ? Math.min(s[489], v33) : s[489]) : v33
  const v38 = v30 ? (v35 ? Math.max(s[490], v34) : s[490]) : v34
  const v39 = v30 && s[492] || v29 && v19
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[496] && SDL_47_1_er
  const v43 = s[497] && v36
  const v44 = !s[498] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const SDL_53_1_er = !s[2] || v42 || v43 || v44
  s[512] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || s[496] && SDL_47_1_ir || s[497] && v39 || !s[498] && SDL_47_1_ir && v39 || !s[498] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  s[513] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46) : -Infinity
  s[509] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47) : Infinity
  s[510] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[91] || s[90] && (s[499] || !s[275] && s[500]) || !s[90] && SDL_53_1_er
  s[1154] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[91] && !s[2] || !s[91] && (s[90] && (s[501] || !s[275] && s[502]) || !s[90] && SDL_53_1_ir)
  s[1155] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[91] ? s[503] : s[90] ? (s[275] ? s[504] : s[505]) : SDL_53_1) : -Infinity
  s[1152] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[91] ? s[506] : s[90] ? (s[275] ? s[507] : s[508]) : SDL_53_1_hoej) : Infinity
  s[1153] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v56 = Math.min(SDL_50_1, f.timeloenHosArbejdsgiveren)
  const v57 = Math.min(SDL_50_1_hoej, f.timeloenHosArbejdsgiveren)
  const v58 = v56 <= -Infinity
  const v59 = quotient([v56, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v60 = quotient([v57, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v61 = SDL_50_1_er && !(v58 && (!SDL_50_1_er || !SDL_50_1_ir && v56 === v57))
  const v62 = SDL_50_1_ir || v58
  const SDL_47_1_3 = s[73] ? -Infinity : v58 ? -Infinity : Math.min(v59, v60)
  s[515] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[73] ? Infinity : v58 ? Infinity : Math.max(v59, v60)
  s[516] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[73] || s[76] && v61 || s[89] && v61
  s[518] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[73] || s[76] && v62 || s[89] && v62 || s[74]
  s[517] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1160] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1161] = SDL_50_4_hoej
  const SDL_50_4_er = s[77] && (!s[2] || SDL_47_1_3_er)
  s[1162] = SDL_50_4_er
  const SDL_50_4_ir = !s[77] || !s[2] || SDL_47_1_3_ir
  s[1163] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v71 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_47(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_46(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v72 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_47(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_46(r_timeregnskab.fra)) : 0 })
  const v73 = v71 > -Infinity && v72 < Infinity
  const v74 = quotient([v71, 1], [1], 'nærmeste', 1)
  const v75 = quotient([v72, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? (v73 ? Math.min(v74, v75) : -Infinity) : -Infinity
  s[1166] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? (v73 ? Math.max(v74, v75) : Infinity) : Infinity
  s[1167] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[77] && (!s[2] || !(!v73 && v71 === v72))
  s[1168] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[77] || !s[2] || !v73
  s[1169] = SDL_53_1_ialt_ir
}

function svar_39(f, s) {
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v0 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? v0 : -Infinity
  s[1170] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? v0 : Infinity
  s[1171] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[77] || !s[2]
  s[1172] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v4 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v5 = f.vurderingsdato >= 15523 /* 2012-07-02 */ && countDays(v4, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[2] || v5
  s[1173] = SDL_53a_1
  const SDL_53a_1_nej = !s[2] || !v5
  s[1174] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v8 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  const v9 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  const v10 = s[77] && (f.sygMedCovid19 || f.hjemmeEfterAnbefaling)
  const v11 = f.vurderingsdato >= 18954 /* 2021-11-23 */ && f.vurderingsdato < 19052 /* 2022-03-01 */ && v10
  const SDL_53b_1 = !s[2] || v8 && (!v9 && v10 || v9 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || v11))
  s[1175] = SDL_53b_1
  const SDL_53b_1_nej = !s[2] || !v8 || !v9 && !v10 || v9 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || !v11)
  s[1176] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[2] || v8 && v9 && f.vurderingsdato < 18859 /* 2021-08-20 */
  s[1177] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[509]) : -Infinity
  s[1178] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[510]) : Infinity
  s[1179] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[511] && (!s[2] || s[512])
  s[1180] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[511] && (!s[2] || s[513]) || s[514] || s[81]
  s[1181] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v19 = Math.min(s[489], s[515])
  const v20 = Math.min(s[490], s[516])
  const v21 = s[517] || s[492]
  const v22 = s[76] && s[518]
  const v23 = s[494] && s[518]
  const v24 = s[88] && s[519]
  const v25 = v23 || v24
  const v26 = v23 ? (v24 ? Math.min(s[520], v19) : v19) : s[520]
  const SDL_56_1_beloeb = s[73] ? -Infinity : v22 ? (v25 ? Math.min(v19, v26) : v19) : v26
  s[1182] = SDL_56_1_beloeb
  const v28 = v23 ? (v24 ? Math.max(s[521], v20) : v20) : s[521]
  const SDL_56_1_beloeb_hoej = s[73] ? Infinity : v22 ? (v25 ? Math.max(v20, v28) : v20) : v28
  s[1183] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[522] && (s[73] || v22 || v23 || v24)
  s[1184] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[522] && (s[73] || s[76] && v21 || s[494] && v21 || s[88] && s[523] || s[74]) || s[524] || s[81]
  s[1185] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v32 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[552] = v32
  const v33 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  const v34 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && f.skoennedeFravaersdage >= 10
  const v35 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  const v36 = !v33 && (v34 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 14) || v33 && (!v35 && (v34 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 15) || v35 && (v34 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 21))
  const SDL_56_2 = !v32 || v36
  s[1186] = SDL_56_2
  const SDL_56_2_nej = !v32 || !v36
  s[1187] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v39 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v32 || v39
  s[1189] = SDL_56_3
  const SDL_56_3_nej = !v32 || !v39
  s[1190] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v42 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v32 ? v42 : FIRST_DAY
  s[1191] = SDL_56_4
  const SDL_56_4_hoej = v32 ? v42 : NEVER
  s[1192] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v45 = f.fravaersdageSidsteAar >= 10 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v32 || v45
  s[1193] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v32 || !v45
  s[1194] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v48 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */ && s[525] && v34 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v32 || v48
  s[1195] = SDL_58a_1
  const SDL_58a_1_nej = !v32 || !v48
  s[1196] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v51 = !s[15] && s[352] < f.refusionskravFremsat
  const v52 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v53 = v51 || !v52
  const v54 = !s[15] && s[353] >= f.refusionskravFremsat || s[17]
  const v55 = v54 && v52
  const v56 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v57 = v51 || !v56
  const v58 = v54 && v56
  const SDL_59_6 = s[77] && (s[73] || s[76] && v55 || s[526] && v55 || s[527] && v58 || s[528] && v58)
  s[532] = SDL_59_6
  const SDL_59_6_nej = s[77] && (s[73] || s[76] && v53 || s[526] && v53 || s[527] && v57 || s[528] && v57)
  s[533] = SDL_59_6_nej
}

function svar_40(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[15] && s[529] < f.arbejdsgiverAnmeldt
  const v1 = !s[15] && s[530] >= f.arbejdsgiverAnmeldt || s[531] || s[532]
  const v2 = s[533] || s[534]
  const v3 = (v0 || s[17]) && (s[535] || s[17]) && v2 && (v0 || s[535] || s[533])
  const v4 = s[17] && s[534]
  const v5 = shiftMonths(f.refusionskravFremsat, -3)
  const v6 = Math.max(f.arbejdsgiverAnmeldt, v5)
  const v7 = Math.max(v5, v6)
  const v8 = Math.min(v5, v6)
  const v9 = v4 && v5 !== v6
  const v10 = v4 && v8 >= v7
  const v11 = v3 || v10
  const v12 = v10 ? Math.min(v6, v7) : v6
  const v13 = v3 ? v12 : v7
  const v14 = v1 ? (v11 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? Math.max(v6, v8) : v6
  const v16 = v3 ? v15 : v8
  const v17 = v1 ? (v11 ? Math.max(v5, v16) : v5) : v16
  const v18 = v1 || v3 || v10
  const v19 = !s[15] && s[464] < f.arbejdsgiverAnmeldt
  const v20 = !s[15] && s[16] >= shiftDays(s[69], 30)
  const v21 = !s[15] && s[465] >= f.arbejdsgiverAnmeldt || !s[15] && s[16] < shiftDays(s[71], 30) || s[532]
  const v22 = (v19 || s[17]) && (v20 || s[17]) && v2 && (v19 || v20 || s[533])
  const v23 = v22 || v10
  const v24 = v22 ? v12 : v7
  const v25 = v22 ? v15 : v8
  const v26 = s[76] && v18
  const v27 = s[472] && v18
  const v28 = s[467] && (v21 || v22 || v10)
  const v29 = s[468] || v28
  const v30 = s[468] ? FIRST_DAY : v21 ? (v23 ? Math.min(v5, v24) : v5) : v24
  const v31 = v27 || v29
  const v32 = v27 ? (v29 ? Math.min(v14, v30) : v14) : v30
  const SDL_59_2 = s[73] ? FIRST_DAY : v26 ? (v31 ? Math.min(v14, v32) : v14) : v32
  s[1197] = SDL_59_2
  const v34 = s[468] ? NEVER : v21 ? (v23 ? Math.max(v5, v25) : v5) : v25
  const v35 = v27 ? (v29 ? Math.max(v17, v34) : v17) : v34
  const SDL_59_2_hoej = s[73] ? NEVER : v26 ? (v31 ? Math.max(v17, v35) : v17) : v35
  s[1198] = SDL_59_2_hoej
  const SDL_59_2_er = s[77] && (s[73] || v26 || v27 || s[468] || v28)
  s[1199] = SDL_59_2_er
  const SDL_59_2_ir = !s[77] || s[73] || s[76] && v9 || s[472] && v9 || s[468] || s[467] && v9 || s[74]
  s[1200] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v39 = s[536] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[2] || v39
  s[1201] = SDL_82_1
  const SDL_82_1_nej = !s[2] || !v39
  s[1202] = SDL_82_1_nej
}

function svar_41(f, s) {
  const v0 = s[1] ? 0 : 4
  s[556] = v0
  const v1 = s[115] ? 1 : 0
  s[571] = v1
  const v2 = v1 + (s[537] ? 4 : 0)
  s[565] = v2
  const v3 = s[538] ? 4 : 0
  s[570] = v3
  const v4 = (s[539] ? 1 : 0) + (s[540] ? 2 : 0) + (s[541] ? 4 : 0)
  s[573] = v4
  const v5 = s[2] ? 0 : 4
  s[601] = v5
  const v6 = (s[542] ? 1 : 0) + (s[543] ? 2 : 0) + v5
  s[574] = v6
  const v7 = s[120] ? 1 : 0
  s[575] = v7
  const v8 = s[5] ? 0 : 1
  s[582] = v8
  const v9 = s[113] ? 0 : 4
  s[593] = v9
  const v10 = s[113] ? 1 : 4
  s[596] = v10
  const v11 = s[544] ? 4 : 0
  s[626] = v11
  const v12 = f.ressourceforloebErBevilget ? 1 : 0
  s[651] = v12
  const v13 = s[132] ? 4 : 0
  s[662] = v13
  const v14 = v12 + v13
  s[642] = v14
  const v15 = s[128] ? 4 : 0
  s[648] = v15
  const v16 = s[545] ? 4 : 0
  s[652] = v16
  const v17 = s[546] ? 1 : 0
  s[673] = v17
  const v18 = f.revalideringErBevilget ? 1 : 0
  s[676] = v18
  const v19 = s[9] ? 4 : 0
  s[690] = v19
  const v20 = s[547] ? 4 : 0
  s[697] = v20
  const v21 = s[11] ? 1 : 0
  s[719] = v21
  const v22 = s[209] ? 1 : 0
  s[729] = v22
  const v23 = s[548] ? 4 : 0
  s[732] = v23
  const v24 = s[293] ? 4 : 0
  s[748] = v24
  const v25 = s[112] ? 0 : 4
  s[774] = v25
  const v26 = s[549] ? 1 : 4
  s[814] = v26
  const v27 = s[112] ? 1 : 4
  s[836] = v27
  const v28 = s[81] ? 4 : 0
  s[922] = v28
  const v29 = s[15] ? 0 : 1
  s[923] = v29
  const v30 = s[17] ? 4 : 0
  s[924] = v30
  const v31 = (s[2] ? 0 : 1) + 2 + v5
  s[925] = v31
  const v32 = s[534] ? 4 : 0
  s[947] = v32
  const v33 = s[550] ? 1 : 0
  s[999] = v33
  const v34 = 1 + v5
  s[1004] = v34
  const v35 = s[551] ? 1 : 0
  s[1027] = v35
  const v36 = s[57] ? 4 : 0
  s[1070] = v36
  const v37 = s[59] ? 4 : 0
  s[1071] = v37
  const v38 = s[552] ? 0 : 4
  s[1188] = v38
}

export function svar(f) {
  const s = new Array(1203)
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
  return { ALF_62_3: s[376], ALF_62_3_hoej: s[377], ALF_62_3_kan: (s[375] ? 1 : 0) + (s[378] ? 4 : 0), BEK937_27_kan: (s[553] ? 1 : 0) + (s[554] ? 2 : 0) + (s[555] ? 4 : 0), FERIEBEK_2_kan: (s[284] ? 1 : 0) + (s[283] ? 2 : 0) + s[556], FERIEBEK_2_6_kan: (s[557] ? 3 : 0) + 4, LAB_29_1: s[558], LAB_29_1_hoej: s[559], LAB_29_1_kan: 1 + (s[560] ? 4 : 0), LAB_30_3_kan: (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + (s[135] ? 0 : 4), LAB_31_3: s[563], LAB_31_3_hoej: s[564], LAB_31_3_kan: s[565], LAB_31_3_vindue: s[566], LAB_31_3_vindue_hoej: s[567], LAB_31_3_vindue_kan: s[565], LAB_33_3_kan: (s[568] ? 1 : 0) + (s[569] ? 2 : 0) + s[570], LAB_36_3_kan: s[571] + (s[572] ? 2 : 0) + s[570], LAB_36_3_ressourceforloeb_kan: s[573], LAB_43_kan: s[574], LAB_44_1_kan: s[575] + (s[576] ? 2 : 0) + (s[577] ? 4 : 0), LAB_45_1_kan: (s[117] ? 1 : 0) + (s[578] ? 2 : 0) + (s[579] ? 4 : 0), LAB_92_1: s[580], LAB_92_1_hoej: s[581], LAB_92_1_kan: s[582] + (s[583] ? 4 : 0), LAB_92_straks_kan: 1 + (s[584] ? 2 : 0) + (s[584] ? 4 : 0), LAB_92_timer: s[585], LAB_92_timer_hoej: s[586], LAB_92_timer_kan: s[582] + (s[587] ? 4 : 0), LAB_95_1: s[588], LAB_95_1_hoej: s[589], LAB_95_1_kan: (s[5] ? 1 : 0) + (s[590] ? 4 : 0), LAB_105a_1_kan: (s[591] ? 1 : 0) + (s[592] ? 2 : 0) + s[593], LAB_105a_3: s[594], LAB_105a_3_hoej: s[595], LAB_105a_3_kan: s[596], LAB_105a_indfaset: s[597], LAB_105a_indfaset_hoej: s[598], LAB_105a_indfaset_kan: s[596], LAB_107_1_kan: (s[599] ? 1 : 0) + (s[600] ? 2 : 0) + s[601], LAB_108_2_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + s[570], LAB_109_1_kan: (s[604] ? 1 : 0) + (s[605] ? 2 : 0) + (s[606] ? 4 : 0), LAB_109_1_frist: s[607], LAB_109_1_frist_hoej: s[608], LAB_109_1_frist_kan: s[575] + (s[609] ? 4 : 0), LAB_109_2_kraft_kan: (s[610] ? 1 : 0) + (s[611] ? 2 : 0) + (s[612] ? 4 : 0), LAB_110_1: s[613], LAB_110_1_hoej: s[614], LAB_110_1_kan: (s[615] ? 1 : 0) + (s[616] ? 4 : 0), LAB_110_2_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + (s[619] ? 4 : 0), LAB_111_1: s[620], LAB_111_1_hoej: s[621], LAB_111_1_kan: (s[622] ? 1 : 0) + (s[623] ? 4 : 0), LAB_111_2_kan: (s[624] ? 1 : 0) + (s[625] ? 2 : 0) + s[626], LAB_111_3: s[627], LAB_111_3_hoej: s[628], LAB_111_3_kan: (s[629] ? 1 : 0) + (s[630] ? 4 : 0), LAB_111_4_kan: (s[631] ? 1 : 0) + (s[632] ? 2 : 0) + s[626], LAB_112_1_kan: (s[633] ? 1 : 0) + (s[634] ? 2 : 0) + (s[635] ? 4 : 0), LAB_112_2_kan: (s[636] ? 1 : 0) + (s[637] ? 2 : 0) + s[601], LAB_112_3_kan: (s[638] ? 1 : 0) + (s[639] ? 2 : 0) + s[601], LAB_112_3_igang_kan: s[573], LAB_113_2: s[640], LAB_113_2_hoej: s[641], LAB_113_2_kan: s[642], LAB_113_2_team_kan: (s[643] ? 1 : 0) + (s[644] ? 2 : 0) + (s[645] ? 4 : 0), LAB_113_3_kan: (s[646] ? 1 : 0) + (s[647] ? 2 : 0) + s[648], LAB_113_4: s[649], LAB_113_4_hoej: s[650], LAB_113_4_kan: s[651] + s[652], LAB_113_4_ydelse_kan: (s[653] ? 1 : 0) + (s[654] ? 2 : 0) + s[652], LAB_113a_kan: (s[655] ? 1 : 0) + (s[656] ? 2 : 0) + (s[657] ? 4 : 0), LAB_114_1: s[658], LAB_114_1_hoej: s[659], LAB_114_1_kan: s[642], LAB_114_1_plan_kan: (s[660] ? 1 : 0) + (s[661] ? 2 : 0) + s[662], LAB_114_3: s[663], LAB_114_3_hoej: s[664], LAB_114_3_kan: 1 + (s[665] ? 4 : 0), LAB_114_3_igang_kan: s[573], LAB_114_4: s[666], LAB_114_4_hoej: s[667], LAB_114_4_kan: s[651] + (s[668] ? 4 : 0), LAB_115_1_kan: (s[669] ? 1 : 0) + (s[670] ? 2 : 0) + s[601], LAB_142_1_kan: (s[671] ? 1 : 0) + (s[672] ? 2 : 0) + s[601], LAB_144_kan: s[673] + (s[295] ? 2 : 0) + s[601], LAB_145_1: s[674], LAB_145_1_hoej: s[675], LAB_145_1_kan: s[676] + (s[677] ? 4 : 0), LAB_145_1_plan_kan: (s[678] ? 1 : 0) + (s[679] ? 2 : 0) + (s[680] ? 4 : 0), LAB_145_2_kan: (s[681] ? 1 : 0) + (s[682] ? 2 : 0) + (s[683] ? 0 : 4), LAB_146_kan: (s[684] ? 1 : 0) + (s[685] ? 2 : 0) + s[601], LAS_2a_kan: (s[142] ? 1 : 0) + (s[143] ? 2 : 0) + (s[144] ? 4 : 0), LAS_11_2_kan: (s[686] ? 1 : 0) + (s[687] ? 2 : 0) + s[601], LAS_11_2_supplerende_kan: (s[688] ? 1 : 0) + (s[689] ? 2 : 0) + s[601], LAS_11_3_kan: (s[8] ? 1 : 0) + (s[6] ? 2 : 0) + s[690], LAS_11_8_kan: (s[10] ? 1 : 0) + (s[7] ? 2 : 0) + s[690], LAS_13_1_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + s[601], LAS_13_8_kan: (s[693] ? 1 : 0) + (s[694] ? 2 : 0) + (s[695] ? 4 : 0), LAS_13f_1_kan: (s[206] ? 1 : 0) + (s[696] ? 2 : 0) + s[697], LAS_13f_14_kan: (s[698] ? 1 : 0) + (s[699] ? 2 : 0) + s[697], LAS_13g_1: s[700], LAS_13g_1_hoej: s[701], LAS_13g_1_kan: (s[702] ? 1 : 0) + (s[703] ? 4 : 0), LAS_13g_1_beloeb: s[704], LAS_13g_1_beloeb_hoej: s[705], LAS_13g_1_beloeb_kan: (s[706] ? 1 : 0) + (s[707] ? 4 : 0), LAS_14_1_kan: (s[708] ? 1 : 0) + (s[709] ? 2 : 0) + (s[710] ? 4 : 0), LAS_14_1_graense: s[711], LAS_14_1_graense_hoej: s[712], LAS_14_1_graense_kan: 1 + (s[713] ? 4 : 0), LAS_14_1_over: s[714], LAS_14_1_over_hoej: s[715], LAS_14_1_over_kan: 1 + (s[716] ? 4 : 0), LAS_16_1: s[192], LAS_16_1_hoej: s[191], LAS_16_1_kan: (s[194] ? 1 : 0) + (s[195] ? 4 : 0), LAS_16_3_kan: (s[147] ? 1 : 0) + (s[148] ? 2 : 0) + (s[11] ? 0 : 4), LAS_16_overgang_kan: (s[717] ? 1 : 0) + (s[718] ? 2 : 0) + s[601], LAS_17_1: s[178], LAS_17_1_hoej: s[176], LAS_17_1_kan: s[719] + (s[180] ? 4 : 0), LAS_18_1: s[177], LAS_18_1_hoej: s[179], LAS_18_1_kan: s[719] + (s[181] ? 4 : 0), LAS_18_3: s[182], LAS_18_3_hoej: s[183], LAS_18_3_kan: s[719] + (s[184] ? 4 : 0), LAS_19_1: s[185], LAS_19_1_hoej: s[186], LAS_19_1_kan: s[719] + (s[187] ? 4 : 0), LAS_20_1: s[188], LAS_20_1_hoej: s[189], LAS_20_1_kan: s[719] + (s[190] ? 4 : 0), LAS_23_1_kan: (s[138] ? 1 : 0) + (s[139] ? 2 : 0) + s[601], LAS_24_1: s[720], LAS_24_1_hoej: s[721], LAS_24_1_kan: (s[161] ? 1 : 0) + (s[722] ? 4 : 0), LAS_25: s[723], LAS_25_hoej: s[724], LAS_25_kan: (s[725] ? 1 : 0) + (s[726] ? 4 : 0), LAS_25_3: s[197], LAS_25_3_hoej: s[200], LAS_25_3_kan: (s[193] ? 1 : 0) + (s[196] ? 4 : 0), LAS_25_3_forsoerger: s[157], LAS_25_3_forsoerger_hoej: s[159], LAS_25_3_forsoerger_kan: (s[162] ? 1 : 0) + (s[167] ? 4 : 0), LAS_25b_1: s[727], LAS_25b_1_hoej: s[728], LAS_25b_1_kan: (s[204] ? 1 : 0) + s[697], LAS_26_1: s[212], LAS_26_1_hoej: s[213], LAS_26_1_kan: (s[214] ? 1 : 0) + (s[215] ? 4 : 0), LAS_26_3_kan: s[729] + (s[210] ? 2 : 0) + (s[211] ? 4 : 0), LAS_26_5_kan: (s[730] ? 1 : 0) + (s[731] ? 2 : 0) + s[732], LAS_26_7_kan: (s[733] ? 1 : 0) + (s[734] ? 2 : 0) + s[732], LAS_30_1: s[735], LAS_30_1_hoej: s[736], LAS_30_1_kan: (s[737] ? 1 : 0) + (s[738] ? 4 : 0), LAS_30_2: s[739], LAS_30_2_hoej: s[740], LAS_30_2_kan: s[729] + (s[741] ? 4 : 0), LAS_35_1_kan: (s[742] ? 1 : 0) + (s[743] ? 2 : 0) + (s[302] ? 0 : 4), LAS_40a_1_kan: (s[744] ? 1 : 0) + (s[745] ? 2 : 0) + s[601], LAS_50_kan: (s[746] ? 1 : 0) + (s[747] ? 2 : 0) + s[748], LAS_68_2: s[218], LAS_68_2_hoej: s[219], LAS_68_2_kan: (s[220] ? 1 : 0) + (s[223] ? 4 : 0), LAS_68_4: s[228], LAS_68_4_hoej: s[226], LAS_68_4_kan: (s[232] ? 1 : 0) + (s[234] ? 4 : 0), LAS_68_5_kan: (s[1] ? 1 : 0) + (s[222] ? 2 : 0) + (s[221] ? 4 : 0), LAS_68a_1: s[749], LAS_68a_1_hoej: s[750], LAS_68a_1_kan: (s[751] ? 1 : 0) + (s[752] ? 4 : 0), LAS_68a_1_tid_kan: (s[753] ? 1 : 0) + (s[230] ? 2 : 0) + s[556], LAS_68a_2: s[229], LAS_68a_2_hoej: s[227], LAS_68a_2_kan: (s[233] ? 1 : 0) + (s[235] ? 4 : 0), LAS_68a_3: s[754], LAS_68a_3_hoej: s[755], LAS_68a_3_kan: (s[756] ? 1 : 0) + (s[757] ? 4 : 0), LAS_69j_2: s[758], LAS_69j_2_hoej: s[759], LAS_69j_2_kan: (s[760] ? 1 : 0) + (s[761] ? 4 : 0), LAS_69j_2_bidrag: s[762], LAS_69j_2_bidrag_hoej: s[763], LAS_69j_2_bidrag_kan: (s[764] ? 1 : 0) + (s[765] ? 4 : 0), LAS_69j_4: s[279], LAS_69j_4_hoej: s[278], LAS_69j_4_kan: (s[280] ? 1 : 0) + (s[281] ? 4 : 0), LAS_69j_5: s[766], LAS_69j_5_hoej: s[767], LAS_69j_5_kan: (s[768] ? 1 : 0) + (s[769] ? 4 : 0), LAS_69j_5_modtager_kan: (s[770] ? 1 : 0) + (s[771] ? 2 : 0) + (s[772] ? 4 : 0), LAS_69j_5_tid_kan: (s[773] ? 1 : 0) + (s[250] ? 2 : 0) + s[774], LAS_69j_7_kan: (s[775] ? 1 : 0) + (s[776] ? 2 : 0) + s[774], LAS_69j_8_kan: (s[777] ? 1 : 0) + (s[778] ? 2 : 0) + (s[779] ? 4 : 0), LAS_69j_9: s[277], LAS_69j_9_hoej: s[780], LAS_69j_9_kan: (s[781] ? 1 : 0) + (s[782] ? 4 : 0), LAS_69j_10: s[252], LAS_69j_10_hoej: s[249], LAS_69j_10_kan: (s[253] ? 1 : 0) + (s[254] ? 4 : 0), LAS_69j_11_kan: (s[783] ? 1 : 0) + (s[784] ? 2 : 0) + (s[785] ? 4 : 0), LAS_69j_13_kan: (s[786] ? 1 : 0) + (s[787] ? 2 : 0) + (s[788] ? 4 : 0), LAS_69j_15_kan: (s[789] ? 1 : 0) + (s[790] ? 2 : 0) + s[774], LAS_69j_udbetales: s[791], LAS_69j_udbetales_hoej: s[792], LAS_69j_udbetales_kan: (s[793] ? 1 : 0) + (s[794] ? 4 : 0), LAS_69k_1_kan: (s[795] ? 1 : 0) + (s[796] ? 2 : 0) + s[774], LAS_69k_2_kan: (s[797] ? 1 : 0) + (s[798] ? 2 : 0) + (s[799] ? 4 : 0), LAS_69k_5_kan: (s[800] ? 1 : 0) + (s[801] ? 2 : 0) + s[774], LAS_69k_6: s[802], LAS_69k_6_hoej: s[803], LAS_69k_6_kan: (s[804] ? 1 : 0) + s[556], LAS_69k_6_aftale_kan: (s[805] ? 1 : 0) + (s[806] ? 2 : 0) + s[556], LAS_69k_6_senest: s[807], LAS_69k_6_senest_hoej: s[808], LAS_69k_6_senest_kan: s[1] ? 1 : 4, LAS_69l_1_kan: (s[809] ? 1 : 0) + (s[810] ? 2 : 0) + (s[811] ? 4 : 0), LAS_69l_3: s[812], LAS_69l_3_hoej: s[813], LAS_69l_3_kan: s[814], LAS_69m_2: s[815], LAS_69m_2_hoej: s[816], LAS_69m_2_kan: (s[817] ? 1 : 0) + (s[818] ? 4 : 0), LAS_69n_1: s[819], LAS_69n_1_hoej: s[820], LAS_69n_1_kan: (s[821] ? 1 : 0) + (s[822] ? 4 : 0), LAS_69o_1_kan: (s[823] ? 1 : 0) + (s[824] ? 2 : 0) + (s[825] ? 4 : 0), LAS_69o_2: s[826], LAS_69o_2_hoej: s[827], LAS_69o_2_kan: (s[828] ? 1 : 0) + (s[829] ? 4 : 0), LAS_69p_1_kan: (s[830] ? 1 : 0) + (s[831] ? 2 : 0) + (s[549] ? 0 : 4), LAS_69q_1: s[832], LAS_69q_1_hoej: s[833], LAS_69q_1_kan: s[814], LAS_69t_2: s[834], LAS_69t_2_hoej: s[835], LAS_69t_2_kan: s[836], LAS_69x_3: s[837], LAS_69x_3_hoej: s[838], LAS_69x_3_kan: s[836], LAS_70_1_kan: (s[294] ? 1 : 0) + (s[292] ? 2 : 0) + s[748], LAS_70_1_3_kan: (s[839] ? 1 : 0) + (s[840] ? 2 : 0) + (s[841] ? 4 : 0), LAS_70_4: s[842], LAS_70_4_hoej: s[843], LAS_70_4_kan: (s[844] ? 1 : 0) + (s[845] ? 4 : 0), LAS_71_1: s[846], LAS_71_1_hoej: s[847], LAS_71_1_kan: (s[848] ? 1 : 0) + (s[849] ? 4 : 0), LAS_71_2: s[850], LAS_71_2_hoej: s[851], LAS_71_2_kan: (s[852] ? 1 : 0) + (s[853] ? 4 : 0), LAS_71_2_ung: s[854], LAS_71_2_ung_hoej: s[855], LAS_71_2_ung_kan: (s[152] ? 0 : 1) + (s[856] ? 4 : 0), LAS_71_3: s[857], LAS_71_3_hoej: s[858], LAS_71_3_kan: (s[859] ? 1 : 0) + (s[860] ? 4 : 0), LAS_71_4_kan: (s[861] ? 1 : 0) + (s[862] ? 2 : 0) + (s[863] ? 4 : 0), LAS_71_6_kan: s[673] + (s[2] ? 0 : 2) + (s[864] ? 4 : 0), LAS_73b_kan: (s[865] ? 1 : 0) + (s[866] ? 2 : 0) + s[748], LAS_73c_1: s[867], LAS_73c_1_hoej: s[868], LAS_73c_1_kan: s[676] + (s[869] ? 4 : 0), LAS_73f_1_kan: (s[870] ? 1 : 0) + (s[871] ? 2 : 0) + s[748], LAS_73f_1_beloeb: s[872], LAS_73f_1_beloeb_hoej: s[873], LAS_73f_1_beloeb_kan: s[676] + s[748], LAS_86_2: s[874], LAS_86_2_hoej: s[875], LAS_86_2_kan: (s[876] ? 1 : 0) + (s[877] ? 4 : 0), LAS_86_7: s[299], LAS_86_7_hoej: s[298], LAS_86_7_kan: s[11] ? 1 : 4, LAS_91_1_kan: (s[878] ? 1 : 0) + (s[879] ? 2 : 0) + s[601], LAS_91_1_dom_kan: (s[880] ? 1 : 0) + (s[881] ? 2 : 0) + (s[882] ? 4 : 0), LAS_91_1_su_kan: (s[883] ? 1 : 0) + (s[884] ? 2 : 0) + (s[885] ? 4 : 0), LAS_91_6_kan: (s[886] ? 1 : 0) + (s[887] ? 2 : 0) + (s[888] ? 0 : 4), LAS_93_1_kan: (s[889] ? 1 : 0) + (s[890] ? 2 : 0) + s[601], LAS_93_1_selvforskyldt_kan: (s[891] ? 1 : 0) + (s[892] ? 2 : 0) + (s[893] ? 4 : 0), LAS_94_1_kan: (s[894] ? 1 : 0) + (s[895] ? 2 : 0) + s[601], LOB_4_1_kan: (s[896] ? 1 : 0) + (s[897] ? 2 : 0) + s[601], LOB_9_1_kan: (s[898] ? 1 : 0) + (s[899] ? 2 : 0) + (s[900] ? 4 : 0), LOB_10_1_kan: (s[901] ? 1 : 0) + (s[902] ? 2 : 0) + s[601], LOB_15a_1_kan: s[574], LOV1655_udbetaling: s[903], LOV1655_udbetaling_hoej: s[904], LOV1655_udbetaling_kan: (s[905] ? 1 : 0) + (s[906] ? 4 : 0), LOV1750_21_8_kan: (s[127] ? 1 : 0) + (s[129] ? 2 : 0) + s[648], LOV1750_21_revalidering_kan: (s[907] ? 1 : 0) + (s[289] ? 2 : 0) + s[748], LSP_18_2_kan: (s[908] ? 1 : 0) + (s[909] ? 2 : 0) + (s[910] ? 4 : 0), PLANBEK_2_1_kan: (s[911] ? 1 : 0) + (s[912] ? 2 : 0) + s[601], REFUSIONSBEK_2: s[913], REFUSIONSBEK_2_hoej: s[914], REFUSIONSBEK_2_kan: (s[915] ? 1 : 0) + (s[916] ? 4 : 0), SDL_2_kan: (s[917] ? 1 : 0) + (s[918] ? 2 : 0) + (s[919] ? 4 : 0), SDL_2_1_kan: (s[920] ? 1 : 0) + (s[921] ? 2 : 0) + s[922], SDL_3_kan: (s[317] ? 1 : 0) + (s[314] ? 2 : 0) + s[601], SDL_6_1: s[69], SDL_6_1_hoej: s[71], SDL_6_1_kan: s[923] + s[924], SDL_7_1_kan: (s[92] ? 1 : 0) + (s[98] ? 2 : 0) + s[601], SDL_7_1_ferie_kan: s[925], SDL_7_1_ferieaftale_kan: (s[926] ? 1 : 0) + (s[927] ? 2 : 0) + s[601], SDL_7_1_genoptagelse: s[928], SDL_7_1_genoptagelse_hoej: s[929], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[930] ? 4 : 0), SDL_7_1_ny_kan: (s[931] ? 1 : 0) + (s[932] ? 2 : 0) + s[601], SDL_7_2_kan: (s[933] ? 1 : 0) + (s[934] ? 2 : 0) + s[601], SDL_7_3: s[935], SDL_7_3_hoej: s[936], SDL_7_3_kan: (s[937] ? 1 : 0) + (s[938] ? 4 : 0), SDL_7_5_kan: (s[939] ? 1 : 0) + (s[940] ? 2 : 0) + s[601], SDL_7_5_fra: s[941], SDL_7_5_fra_hoej: s[942], SDL_7_5_fra_kan: 1 + (s[943] ? 0 : 4), SDL_7a_1: s[944], SDL_7a_1_hoej: s[945], SDL_7a_1_kan: (s[946] ? 1 : 0) + s[947], SDL_7c_kan: (s[328] ? 1 : 0) + (s[329] ? 2 : 0) + (s[319] ? 0 : 4), SDL_10a_kan: (s[948] ? 1 : 0) + (s[949] ? 2 : 0) + s[601], SDL_11_3: s[950], SDL_11_3_hoej: s[951], SDL_11_3_kan: 1 + (s[952] ? 0 : 4), SDL_11a_1_kan: (s[953] ? 1 : 0) + (s[954] ? 2 : 0) + (s[955] ? 4 : 0), SDL_11c_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + s[601], SDL_12_1_1_kan: (s[321] ? 1 : 0) + (s[320] ? 2 : 0) + (s[322] ? 4 : 0), SDL_12_1_2_kan: (s[361] ? 1 : 0) + (s[356] ? 2 : 0) + (s[355] ? 4 : 0), SDL_12_1_3_kan: (s[362] ? 1 : 0) + (s[363] ? 2 : 0) + s[601], SDL_13b_1: s[958], SDL_13b_1_hoej: s[959], SDL_13b_1_kan: (s[960] ? 1 : 0) + (s[961] ? 4 : 0), SDL_13b_1_antal: s[962], SDL_13b_1_antal_hoej: s[963], SDL_13b_1_antal_kan: (s[964] ? 1 : 0) + (s[965] ? 4 : 0), SDL_13b_1_form_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + (s[968] ? 4 : 0), SDL_13b_1_naeste: s[969], SDL_13b_1_naeste_hoej: s[970], SDL_13b_1_naeste_kan: (s[971] ? 1 : 0) + (s[972] ? 4 : 0), SDL_13b_5_kan: (s[973] ? 1 : 0) + (s[974] ? 2 : 0) + (s[975] ? 4 : 0), SDL_13c_1_2_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + (s[978] ? 4 : 0), SDL_13c_2_kan: (s[979] ? 1 : 0) + (s[980] ? 2 : 0) + (s[981] ? 4 : 0), SDL_13f_1_kan: (s[331] ? 1 : 0) + (s[330] ? 2 : 0) + s[593], SDL_13f_1_dag: s[982], SDL_13f_1_dag_hoej: s[983], SDL_13f_1_dag_kan: (s[984] ? 1 : 0) + (s[985] ? 4 : 0), SDL_16_2_kan: (s[986] ? 1 : 0) + (s[987] ? 2 : 0) + (s[988] ? 4 : 0), SDL_21_1_1_kan: (s[989] ? 1 : 0) + (s[990] ? 2 : 0) + s[601], SDL_21_1_2_kan: (s[991] ? 1 : 0) + (s[992] ? 2 : 0) + s[601], SDL_21_1_3_kan: (s[993] ? 1 : 0) + (s[994] ? 2 : 0) + s[601], SDL_21_3_kan: (s[995] ? 1 : 0) + (s[996] ? 2 : 0) + s[601], SDL_21_3_grundlag_kan: (s[997] ? 1 : 0) + (s[998] ? 2 : 0) + s[601], SDL_21_4_kan: s[999] + (s[1000] ? 2 : 0) + (s[1001] ? 4 : 0), SDL_21_4_dag: s[1002], SDL_21_4_dag_hoej: s[1003], SDL_21_4_dag_kan: s[1004], SDL_21_4_fra: s[1005], SDL_21_4_fra_hoej: s[1006], SDL_21_4_fra_kan: s[999] + (s[1007] ? 4 : 0), SDL_21_5_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + (s[1010] ? 4 : 0), SDL_21a_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + s[601], SDL_24_1: s[106], SDL_24_1_hoej: s[108], SDL_24_1_kan: (s[102] ? 1 : 0) + (s[104] ? 4 : 0), SDL_24_1_ophoer: s[1013], SDL_24_1_ophoer_hoej: s[1014], SDL_24_1_ophoer_kan: (s[1015] ? 1 : 0) + (s[1016] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1017] ? 1 : 0) + (s[1018] ? 2 : 0) + (s[1019] ? 4 : 0), SDL_24_3: flat(s[21]), SDL_24_3_hoej: flat(s[20]), SDL_24_3_kan: s[923] + (!s[15] && !s[1020] ? 2 : 0) + s[924], SDL_24a_1_kan: (s[391] ? 1 : 0) + (s[394] ? 2 : 0) + (s[393] ? 4 : 0), SDL_24a_1_graense_kan: (s[94] ? 1 : 0) + (s[97] ? 2 : 0) + (s[95] ? 4 : 0), SDL_24a_2: s[1021], SDL_24a_2_hoej: s[1022], SDL_24a_2_kan: (s[1023] ? 1 : 0) + (s[1024] ? 4 : 0), SDL_24a_6_kan: (s[1025] ? 1 : 0) + (s[1026] ? 2 : 0) + s[601], SDL_24b_1_kan: s[1027] + (s[1028] ? 2 : 0) + s[601], SDL_24b_2: s[1029], SDL_24b_2_hoej: s[1030], SDL_24b_2_kan: s[1027] + (s[1031] ? 4 : 0), SDL_24c_1_kan: (s[1032] ? 1 : 0) + (s[1033] ? 2 : 0) + s[601], SDL_25_1: s[105], SDL_25_1_hoej: s[107], SDL_25_1_kan: (s[101] ? 1 : 0) + (s[103] ? 4 : 0), SDL_25_2: s[1034], SDL_25_2_hoej: s[1035], SDL_25_2_kan: (s[1036] ? 1 : 0) + (s[1037] ? 4 : 0), SDL_26_1_kan: (s[1038] ? 1 : 0) + (s[1039] ? 2 : 0) + (s[1040] ? 4 : 0), SDL_26_1_covid: s[397], SDL_26_1_covid_hoej: s[398], SDL_26_1_covid_kan: (s[399] ? 1 : 0) + (s[400] ? 4 : 0), SDL_26_1_fra: s[1041], SDL_26_1_fra_hoej: s[1042], SDL_26_1_fra_kan: (s[1043] ? 1 : 0) + (s[1044] ? 4 : 0), SDL_26_1_uger: s[1045], SDL_26_1_uger_hoej: s[1046], SDL_26_1_uger_kan: (s[1047] ? 1 : 0) + s[922], SDL_26_2_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + (s[1050] ? 4 : 0), SDL_26_3_covid: s[1051], SDL_26_3_covid_hoej: s[1052], SDL_26_3_covid_kan: (s[1053] ? 1 : 0) + (s[1054] ? 4 : 0), SDL_26a_1_covid: s[1055], SDL_26a_3_covid: s[1056], SDL_26a_3_covid_kan: s[1057] ? 4 : 1, SDL_26c_covid: s[406], SDL_26c_covid_hoej: s[408], SDL_26c_covid_kan: (s[402] ? 1 : 0) + (s[404] ? 4 : 0), SDL_26d_covid: s[405], SDL_26d_covid_hoej: s[407], SDL_26d_covid_kan: (s[401] ? 1 : 0) + (s[403] ? 4 : 0), SDL_26f_covid: s[1058], SDL_26f_covid_hoej: s[1059], SDL_26f_covid_kan: (s[1060] ? 1 : 0) + (s[1061] ? 4 : 0), SDL_26g_covid: s[409], SDL_26g_covid_hoej: s[410], SDL_26g_covid_kan: (s[411] ? 1 : 0) + (s[412] ? 4 : 0), SDL_26h_covid: s[1062], SDL_26h_covid_hoej: s[1063], SDL_26h_covid_kan: (s[1064] ? 1 : 0) + (s[1065] ? 4 : 0), SDL_26i_covid: s[1066], SDL_26i_covid_hoej: s[1067], SDL_26i_covid_kan: (s[1068] ? 1 : 0) + (s[1069] ? 4 : 0), SDL_27_1_kan: (s[109] ? 1 : 0) + (s[110] ? 2 : 0) + (s[111] ? 4 : 0), SDL_27_1_1_kan: (s[49] ? 1 : 0) + (s[56] ? 2 : 0) + s[1070], SDL_27_1_2_kan: (s[50] ? 1 : 0) + (s[62] ? 2 : 0) + s[1071], SDL_27_1_2_slut: s[433], SDL_27_1_2_slut_hoej: s[434], SDL_27_1_2_slut_kan: (s[435] ? 1 : 0) + (s[442] ? 4 : 0), SDL_27_1_2_uger: s[1072], SDL_27_1_2_uger_hoej: s[1073], SDL_27_1_2_uger_kan: (s[1074] ? 1 : 0) + s[1071], SDL_27_1_3_kan: (s[51] ? 1 : 0) + (s[63] ? 2 : 0) + s[1071], SDL_27_1_3_slut: s[436], SDL_27_1_3_slut_hoej: s[437], SDL_27_1_3_slut_kan: (s[438] ? 1 : 0) + (s[444] ? 4 : 0), SDL_27_1_3_uger: s[424], SDL_27_1_3_uger_hoej: s[426], SDL_27_1_3_uger_kan: (s[422] ? 1 : 0) + s[1071], SDL_27_1_4_kan: (s[52] ? 1 : 0) + (s[64] ? 2 : 0) + s[1070], SDL_27_1_4_slut: s[439], SDL_27_1_4_slut_hoej: s[440], SDL_27_1_4_slut_kan: (s[441] ? 1 : 0) + (s[445] ? 4 : 0), SDL_27_1_5_kan: (s[53] ? 1 : 0) + (s[58] ? 2 : 0) + s[1071], SDL_27_1_6_kan: (s[54] ? 1 : 0) + (s[60] ? 2 : 0) + s[1071], SDL_27_1_7_kan: (s[55] ? 1 : 0) + (s[61] ? 2 : 0) + s[1071], SDL_27_1_7_2_kan: (s[1075] ? 1 : 0) + (s[1076] ? 2 : 0) + (s[1077] ? 4 : 0), SDL_27_1_slut: s[1078], SDL_27_1_slut_hoej: s[1079], SDL_27_1_slut_kan: (s[1080] ? 1 : 0) + (s[1081] ? 4 : 0), SDL_27_3_nedsat_kan: s[925], SDL_29_1_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + (s[1084] ? 4 : 0), SDL_30_kan: (s[80] ? 1 : 0) + (s[83] ? 2 : 0) + s[922], SDL_30_1: s[1085], SDL_30_1_hoej: s[1086], SDL_30_1_kan: (s[1087] ? 1 : 0) + s[922], SDL_30_1_fri: s[1088], SDL_30_1_fri_hoej: s[1089], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1090] ? 4 : 0), SDL_30_2_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + s[922], SDL_30_fleksjob_kan: (s[1093] ? 1 : 0) + (s[1094] ? 2 : 0) + (s[1095] ? 4 : 0), SDL_31_1: s[84], SDL_31_1_hoej: s[79], SDL_31_1_kan: (s[78] ? 1 : 0) + (s[82] ? 4 : 0), SDL_32_kan: (s[312] ? 1 : 0) + (s[313] ? 2 : 0) + s[922], SDL_32_1_kan: (s[1096] ? 1 : 0) + (s[1097] ? 2 : 0) + s[922], SDL_33_1: s[1098], SDL_33_1_hoej: s[1099], SDL_33_1_kan: (s[1100] ? 1 : 0) + (s[1101] ? 4 : 0), SDL_34_1_kan: (s[1102] ? 1 : 0) + (s[1103] ? 2 : 0) + s[922], SDL_35_2: s[1104], SDL_35_2_hoej: s[1105], SDL_35_2_kan: (s[1106] ? 1 : 0) + (s[1107] ? 4 : 0), SDL_35_3: s[1108], SDL_35_3_hoej: s[1109], SDL_35_3_kan: (s[1110] ? 1 : 0) + (s[1111] ? 4 : 0), SDL_35_3_fra: s[1112], SDL_35_3_fra_hoej: s[1113], SDL_35_3_fra_kan: (s[1114] ? 1 : 0) + (s[1115] ? 4 : 0), SDL_38_1: s[1116], SDL_38_1_hoej: s[1117], SDL_38_1_kan: (s[1118] ? 1 : 0) + (s[1119] ? 4 : 0), SDL_38_7: s[1120], SDL_38_7_hoej: s[1121], SDL_38_7_kan: (s[1122] ? 1 : 0) + (s[1123] ? 4 : 0), SDL_38_7_tide_kan: (s[1124] ? 1 : 0) + (s[1125] ? 2 : 0) + (s[1126] ? 4 : 0), SDL_38_8_kan: (s[1127] ? 1 : 0) + (s[1128] ? 2 : 0) + (s[1129] ? 4 : 0), SDL_40_1: s[1130], SDL_40_1_hoej: s[1131], SDL_40_1_kan: (s[1132] ? 1 : 0) + (s[1133] ? 4 : 0), SDL_40a_1: s[1134], SDL_40a_1_hoej: s[1135], SDL_40a_1_kan: (s[1136] ? 1 : 0) + (s[1137] ? 4 : 0), SDL_41_1: s[381], SDL_41_1_hoej: s[382], SDL_41_1_kan: (s[379] ? 1 : 0) + (s[380] ? 4 : 0), SDL_42_1_kan: (s[1138] ? 1 : 0) + (s[1139] ? 2 : 0) + s[922], SDL_43_1: s[486], SDL_43_1_hoej: s[485], SDL_43_1_kan: (s[484] ? 1 : 0) + (s[487] ? 4 : 0), SDL_43_4: s[1140], SDL_43_4_hoej: s[1141], SDL_43_4_kan: (s[1142] ? 1 : 0) + (s[1143] ? 4 : 0), SDL_43_4_tide_kan: (s[1144] ? 1 : 0) + (s[1145] ? 2 : 0) + (s[1146] ? 4 : 0), SDL_43_5_kan: (s[1147] ? 1 : 0) + (s[1148] ? 2 : 0) + (s[1149] ? 4 : 0), SDL_45_4: s[1150], SDL_45_4_hoej: s[1151], SDL_45_4_kan: s[1004], SDL_46_1: s[1152], SDL_46_1_hoej: s[1153], SDL_46_1_kan: (s[1154] ? 1 : 0) + (s[1155] ? 4 : 0), SDL_47_1: s[520], SDL_47_1_hoej: s[521], SDL_47_1_kan: (s[519] ? 1 : 0) + (s[523] ? 4 : 0), SDL_47_1_3: s[515], SDL_47_1_3_hoej: s[516], SDL_47_1_3_kan: (s[518] ? 1 : 0) + (s[517] ? 4 : 0), SDL_50_1: s[1156], SDL_50_1_hoej: s[1157], SDL_50_1_kan: (s[1158] ? 1 : 0) + (s[1159] ? 4 : 0), SDL_50_4: s[1160], SDL_50_4_hoej: s[1161], SDL_50_4_kan: (s[1162] ? 1 : 0) + (s[1163] ? 4 : 0), SDL_51_1: s[503], SDL_51_1_hoej: s[506], SDL_51_1_kan: s[1004], SDL_52_1: s[504], SDL_52_1_hoej: s[507], SDL_52_1_kan: (s[1164] ? 1 : 0) + (s[1165] ? 4 : 0), SDL_53_1: s[509], SDL_53_1_hoej: s[510], SDL_53_1_kan: (s[512] ? 1 : 0) + (s[513] ? 4 : 0), SDL_53_1_ialt: s[1166], SDL_53_1_ialt_hoej: s[1167], SDL_53_1_ialt_kan: (s[1168] ? 1 : 0) + (s[1169] ? 4 : 0), SDL_53_1_timer: s[1170], SDL_53_1_timer_hoej: s[1171], SDL_53_1_timer_kan: (s[77] ? 1 : 0) + (s[1172] ? 4 : 0), SDL_53_2_kan: (s[496] ? 1 : 0) + (s[497] ? 2 : 0) + (s[498] ? 0 : 4), SDL_53_3: s[505], SDL_53_3_hoej: s[508], SDL_53_3_kan: (s[500] ? 1 : 0) + (s[502] ? 4 : 0), SDL_53a_1_kan: (s[1173] ? 1 : 0) + (s[1174] ? 2 : 0) + s[601], SDL_53b_1_kan: (s[1175] ? 1 : 0) + (s[1176] ? 2 : 0) + (s[1177] ? 4 : 0), SDL_54_1_kan: (s[511] ? 1 : 0) + (s[514] ? 2 : 0) + s[922], SDL_54_1_beloeb: s[1178], SDL_54_1_beloeb_hoej: s[1179], SDL_54_1_beloeb_kan: (s[1180] ? 1 : 0) + (s[1181] ? 4 : 0), SDL_56_1_kan: (s[522] ? 1 : 0) + (s[524] ? 2 : 0) + s[922], SDL_56_1_beloeb: s[1182], SDL_56_1_beloeb_hoej: s[1183], SDL_56_1_beloeb_kan: (s[1184] ? 1 : 0) + (s[1185] ? 4 : 0), SDL_56_2_kan: (s[1186] ? 1 : 0) + (s[1187] ? 2 : 0) + s[1188], SDL_56_3_kan: (s[1189] ? 1 : 0) + (s[1190] ? 2 : 0) + s[1188], SDL_56_4: s[1191], SDL_56_4_hoej: s[1192], SDL_56_4_kan: 1 + s[1188], SDL_56_4_fornyelse_kan: (s[1193] ? 1 : 0) + (s[1194] ? 2 : 0) + s[1188], SDL_58a_1_kan: (s[1195] ? 1 : 0) + (s[1196] ? 2 : 0) + s[1188], SDL_59_2: s[1197], SDL_59_2_hoej: s[1198], SDL_59_2_kan: (s[1199] ? 1 : 0) + (s[1200] ? 4 : 0), SDL_59_6_kan: (s[532] ? 1 : 0) + (s[533] ? 2 : 0) + s[947], SDL_82_1_kan: (s[1201] ? 1 : 0) + (s[1202] ? 2 : 0) + s[601] }
}
