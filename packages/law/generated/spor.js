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
  s[5] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[7] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[6] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[595] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[11] = v5
  const v6 = v5 >= v4
  s[1282] = v6
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[10] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[65] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[67] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[12] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[69] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[66] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[347] = v14
  const v15 = !v8 && v13 && v14
  s[72] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[71] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[81] = v17
  const v18 = !v8 && v16 && v17
  s[543] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[68] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[84] = v20
  const v21 = f.persongruppe === 'ledig'
  s[94] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[504] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[70] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[407] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[408] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[406] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[409] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[348] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[1287] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[1289] = v34
  const v35 = f.undervisningstimer <= 600
  s[1290] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[1288] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[1291] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[1284] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[659] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[660] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[661] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v44 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[1292] = v44
  const FERIEBEK_2_6 = LAS_68_5 && !v44
  s[663] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v46 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v47 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v48 = countDays(v46, v47, monthEnd(v47)) >= 1
  s[1297] = v48
  const v49 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v50 = shiftMonths(v47, -1)
  const v51 = countDays(v49, v50, monthEnd(v50)) >= 1
  s[1298] = v51
  const v52 = shiftMonths(v47, -2)
  const v53 = countDays(v49, v52, monthEnd(v52)) >= 1
  s[1299] = v53
  const v54 = shiftMonths(v47, -3)
  const v55 = countDays(v49, v54, monthEnd(v54)) >= 1
  s[1300] = v55
  const v56 = shiftMonths(v47, -4)
  const v57 = countDays(v49, v56, monthEnd(v56)) >= 1
  s[1301] = v57
  const v58 = shiftMonths(v47, -5)
  const v59 = countDays(v49, v58, monthEnd(v58)) >= 1
  s[1302] = v59
  const v60 = shiftMonths(v47, -6)
  const v61 = countDays(v49, v60, monthEnd(v60)) >= 1
  s[1303] = v61
  const v62 = shiftMonths(v47, -7)
  const v63 = countDays(v49, v62, monthEnd(v62)) >= 1
  s[1304] = v63
  const v64 = shiftMonths(v47, -8)
  const v65 = countDays(v49, v64, monthEnd(v64)) >= 1
  s[1305] = v65
  const v66 = shiftMonths(v47, -9)
  const v67 = countDays(v49, v66, monthEnd(v66)) >= 1
  s[1306] = v67
  const v68 = shiftMonths(v47, -10)
  const v69 = countDays(v49, v68, monthEnd(v68)) >= 1
  s[1307] = v69
  const v70 = shiftMonths(v47, -11)
  const v71 = countDays(v49, v70, monthEnd(v70)) >= 1
  s[1308] = v71
  const v72 = v48 && v51 && v53 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71
  s[1296] = v72
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v72 || FERIEBEK_2_6)
  s[297] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v72)
  s[296] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[2] = v0
  const v1 = shiftMonths(f.foedselsdag, 360)
  const LAB_95_1_er = f.soegteHjaelpDen >= v1
  s[4] = LAB_95_1_er
  const v3 = shiftDays(f.soegteHjaelpDen, 91)
  const v4 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[611] = v4
  const LAB_92_straks_nej = !v0 || v4
  s[690] = LAB_92_straks_nej
  const LAB_92_1 = v0 ? (v4 ? FIRST_DAY : v3) : FIRST_DAY
  s[686] = LAB_92_1
  const LAB_92_1_hoej = v0 ? (v4 ? NEVER : v3) : NEVER
  s[687] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[689] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v9 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[3] = v9
  const v10 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[1312] = v10
  const v11 = shiftMonths(f.soegteHjaelpDen, 12)
  const v12 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v0 ? (v10 ? (v9 ? (v4 ? FIRST_DAY : v12) : FIRST_DAY) : v11) : FIRST_DAY
  s[694] = LAB_95_1
  const LAB_95_1_hoej = v0 ? (v10 ? (v9 ? (v4 ? NEVER : v12) : NEVER) : v11) : NEVER
  s[695] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v0 || v10 && (!v9 || v4)
  s[696] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v0 || v4 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[666] = LAB_29_1_ir
  const LAB_29_1 = v0 ? (v4 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[664] = LAB_29_1
  const LAB_29_1_hoej = v0 ? (v4 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[665] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v19 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[143] = v19
  const v20 = f.vurderingsdato >= v1
  s[152] = v20
  const v21 = !v20 && f.harErhvervskompetencegivendeUddannelse === false
  s[146] = v21
  const LAB_30_3 = !v19 || v21
  s[667] = LAB_30_3
  const LAB_30_3_nej = !v19 || !v21
  s[668] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v24 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[142] = v24
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[115] = LAS_69t_2_er
  const v26 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[133] = v26
  const LAB_31_3 = LAS_69t_2_er ? (v24 ? (v26 ? -Infinity : 4) : 6) : -Infinity
  s[669] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v24 ? (v26 ? Infinity : 4) : 6) : Infinity
  s[670] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[118] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v24 && v26
  s[596] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v31 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v32 = f.risikoForFireAar ? v31 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v24 ? (v26 ? FIRST_DAY : v31) : v32) : FIRST_DAY
  s[672] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v24 ? (v26 ? NEVER : v31) : v32) : NEVER
  s[673] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[674] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[675] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[597] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[678] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v39 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1319] = v39
  const v40 = f.ressourceforloebErBevilget && v39
  s[134] = v40
  const v41 = s[0] && (!v26 || v40)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v41)
  s[135] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v41)
  s[137] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[136] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v26 || LOV1750_21_8))
  s[598] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v26 && LOV1750_21_8_nej)
  s[599] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v26 && LOV1750_21_8_ir
  s[600] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v48 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[132] = v48
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[333] = v49
  const v50 = v48 && v49
  const LAB_43 = !s[1] || v50
  s[601] = LAB_43
  const LAB_43_nej = !s[1] || !v50
  s[602] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[120] = LAB_45_1
  const v54 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[121] = v54
  const v55 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[122] = v55
  const v56 = v54 && !v55
  s[124] = v56
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v54)
  s[716] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v54 || !v55)
  s[717] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v56
  s[718] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v60 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[620] = v60
  const v61 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[116] = v61
  const v62 = f.ventesFuldtRask === false || !v61 || LAB_109_2_kraft_nej
  s[1329] = v62
  const v63 = f.ventesFuldtRask && v61 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1328] = v63
  const v64 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1330] = v64
  const v65 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[119] = v65
  const v66 = !v60 && f.tvaerfagligtBehovIForloebet
  const v67 = v48 && v65 && !v60
  s[1323] = v67
  const LAB_109_1 = LAB_45_1 && (v67 || !LAB_45_1 || !v65 && v62 && !v64 || v65 && v66)
  s[710] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v67 || !LAB_45_1 || !v65 && (v63 || v64) || v65 && !v66)
  s[711] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v67 || !LAB_45_1
  s[712] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v71 = !LAB_45_1 || v60
  const v72 = !LAB_45_1 || LAB_109_1_nej
  s[125] = v72
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[123] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v71
  s[682] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v72
  s[683] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v71
  s[684] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v71
  s[685] = LAB_45_1_ir
}

function svar_3(f, s) {
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v0 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[1334] = v0
  const LAB_92_timer = s[2] ? (s[3] ? -Infinity : v0 ? 3000 : 0) : -Infinity
  s[691] = LAB_92_timer
  const LAB_92_timer_hoej = s[2] ? (s[3] ? Infinity : 3000) : Infinity
  s[692] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[4] || !s[2] || s[3]
  s[693] = LAB_92_timer_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v4 = f.opholdSeneste8Aar >= 84
  s[1341] = v4
  const v5 = f.retEfterEURetten || v4
  const v6 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[147] = v6
  const v7 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[1340] = v7
  const v8 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[651] = v8
  const v9 = f.opholdSeneste10Aar >= 108
  s[1342] = v9
  const v10 = !v6 && v5 || v6 && (!v7 || !v8 && v5 || v8 && (f.retEfterEURetten || v9))
  const v11 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[148] = v11
  const v12 = f.modtogHjaelpenVedSkaerpelsen2019 && v8 && v11
  s[1335] = v12
  const LAS_11_3 = v12 && v5 || !v12 && (!s[1] || v10)
  s[791] = LAS_11_3
  const LAS_11_3_nej = v12 && !v5 || !v12 && (!s[1] || !v10)
  s[792] = LAS_11_3_nej
  const LAS_11_3_ir = !v12 && !s[1]
  s[154] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[145] = LAS_17_1_er
  const v17 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[126] = v17
  const v18 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[1344] = v18
  const v19 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[1346] = v19
  const v20 = f.indrejstFraUdlandet && v19
  s[1345] = v20
  const v21 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[1347] = v21
  const v22 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[1349] = v22
  const v23 = f.indrejstFraUdlandet && v22
  s[1348] = v23
  const v24 = !v6 && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || v17 || v18) || v6 && (!v8 || !LAS_17_1_er && (!v20 || f.retEfterEURetten || f.pensionNedsatForOptjening || v17 || f.opfyldtBeskaeftigelseskravetFoer || v21) || LAS_17_1_er && (!v23 || f.retEfterEURetten || f.pensionNedsatForOptjening || v17 || f.opfyldtBeskaeftigelseskravetFoer || v21))
  const LAS_11_8 = v12 || !s[1] || v24
  s[794] = LAS_11_8
  const LAS_11_8_nej = !v12 && (!s[1] || !v24)
  s[795] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[117] = LAB_105a_3_er
  const v28 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v29 = LAS_11_3_nej || LAS_11_8_nej
  s[155] = v29
  const v30 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[156] = v30
  const v31 = v29 || LAS_11_3_ir
  s[157] = v31
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v28 || LAS_17_1_er && v31 && f.fordrevetFraUkraine === false)
  s[697] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v28 || LAS_17_1_er && (v30 || f.fordrevetFraUkraine))
  s[698] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v34 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v34 : FIRST_DAY
  s[700] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v34 : NEVER
  s[701] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v37 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v37 : FIRST_DAY
  s[703] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v37 : NEVER
  s[704] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[73] = SDL_53_1_timer_er
  const v41 = f.timerDuKanArbejde === 0
  s[1358] = v41
  const v42 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[544] = v42
  const v43 = v42 >= 400
  s[1359] = v43
  const v44 = v41 || v43
  s[1357] = v44
  const v45 = SDL_53_1_timer_er && v44
  s[1356] = v45
  const v46 = f.persongruppe === 'selvstaendig'
  s[89] = v46
  const v47 = f.andelAfArbejdetDuKan <= 5000
  s[254] = v47
  const v48 = v46 && v47
  s[1360] = v48
  const v49 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1361] = v49
  const v50 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1365] = v50
  const v51 = f.ansatIFleksjob && v50
  s[1364] = v51
  const v52 = v44 || v51
  s[1363] = v52
  const v53 = SDL_53_1_timer_er && v52
  s[1362] = v53
  const v54 = !s[0] && (v45 || v48 || v49) || s[0] && (v53 || v48 || v49)
  const SDL_7_2 = !s[1] || v54
  s[1028] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v54
  s[1029] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[95] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[101] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v59 = v46 ? 14 : 15
  const v60 = v46 ? 14 : 21
  const v61 = v46 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v62 = dropFirst(s[5], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v61 : v60) : v59) : 14) : Infinity)
  const v63 = dropFirst(s[5], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v61 : v60) : v59) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v64 = allPeriods(f.afbrydelser)
  const v65 = without(v62, v64)
  const v66 = without(v63, v64)
  const SDL_24_3 = !s[6] ? NO_DAYS : without(v65, intersectTable(from(v66, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[8] = SDL_24_3
  const SDL_24_3_hoej = !s[6] ? ALL_DAYS : without(v66, intersectTable(from(v65, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[9] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[6] && sameDays(v62, v63)
  s[609] = SDL_24_3_eksakt
}

function svar_4(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[102] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[103] = v1
  const v2 = s[7] >= 15012 /* 2011-02-07 */
  s[490] = v2
  const v3 = onWeekdays(s[8], 62)
  s[14] = v3
  const v4 = onWeekdays(s[9], 62)
  s[13] = v4
  const v5 = monthEndOver(v4, 12, 130, s[7])
  const v6 = monthEndOver(v3, 12, 130, s[7])
  const v7 = !s[10] && s[11] >= v5
  s[1368] = v7
  const v8 = !s[10] && s[11] < v6
  s[1369] = v8
  const v9 = v7 && !s[10]
  const v10 = s[12] && !s[10] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[9], 12, 182, s[7])
  const v16 = monthEndOver(s[8], 12, 182, s[7])
  const v17 = !s[10] && s[11] >= v15
  s[1370] = v17
  const v18 = !s[10] && s[11] < v16
  s[1371] = v18
  const v19 = v17 && !s[10]
  const v20 = s[12] && !s[10] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[108] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[110] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[436] = v27
  const SDL_25_1_er = v27 && !s[10] && (!v2 || v14 || v24)
  s[104] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[10] || !v2 || v7 && s[12] || s[12] && !((s[10] || !s[12] && v5 === v6) && !s[10] && (s[10] || v5 === NEVER)) || v17 && s[12] || s[12] && !((s[10] || !s[12] && v15 === v16) && !s[10] && (s[10] || v15 === NEVER))
  s[106] = SDL_25_1_ir
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[13], 18, 260, s[7])
  const v1 = monthEndOver(s[14], 18, 260, s[7])
  const v2 = !s[10] && v0 <= 16251 /* 2014-06-30 */
  s[15] = v2
  const v3 = !s[10] && v1 > 16251 /* 2014-06-30 */
  s[16] = v3
  const v4 = !s[10] && s[11] >= v0
  s[1387] = v4
  const v5 = !s[10] && s[11] < v1
  s[1388] = v5
  const v6 = v4 && !s[10]
  const v7 = s[12] && !s[10] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[12] || s[12] && !((s[10] || !s[12] && v0 === v1) && !s[10] && (s[10] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[12] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[30] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[31] = v17
  const v18 = v13 || v3 || v14
  s[28] = v18
  const v19 = v2 && v12 || s[12] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[29] = v19
  const v20 = monthEndOver(s[9], 18, 364, s[7])
  const v21 = monthEndOver(s[8], 18, 364, s[7])
  const v22 = !s[10] && v20 <= 16251 /* 2014-06-30 */
  s[17] = v22
  const v23 = !s[10] && v21 > 16251 /* 2014-06-30 */
  s[18] = v23
  const v24 = !s[10] && s[11] >= v20
  s[1389] = v24
  const v25 = !s[10] && s[11] < v21
  s[1390] = v25
  const v26 = v24 && !s[10]
  const v27 = s[12] && !s[10] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[12] || s[12] && !((s[10] || !s[12] && v20 === v21) && !s[10] && (s[10] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[12] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[34] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[35] = v37
  const v38 = v33 || v23 || v34
  s[32] = v38
  const v39 = v22 && v32 || s[12] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[33] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[22] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[24] = v42
  const v43 = v19 || v39
  s[27] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[26] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[36] = v45
  const v46 = s[7] >= 16252 /* 2014-07-01 */
  s[19] = v46
  const v47 = Math.max(s[7], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[13], 9, 110, v47)
  const v49 = monthEndOver(s[14], 9, 110, v47)
  const v50 = !s[10] && s[11] >= v48
  s[1391] = v50
  const v51 = !s[10] && s[11] < v49
  s[1392] = v51
  const v52 = v50 && !s[10]
  const v53 = s[12] && !s[10] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[40] = v57
  const v58 = v50 && s[12] || s[12] && !((s[10] || !s[12] && v48 === v49) && !s[10] && (s[10] || v48 === NEVER))
  s[38] = v58
  const v59 = monthEndOver(s[9], 9, 154, v47)
  const v60 = monthEndOver(s[8], 9, 154, v47)
  const v61 = !s[10] && s[11] >= v59
  s[1393] = v61
  const v62 = !s[10] && s[11] < v60
  s[1394] = v62
  const v63 = v61 && !s[10]
  const v64 = s[12] && !s[10] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[41] = v68
  const v69 = v61 && s[12] || s[12] && !((s[10] || !s[12] && v59 === v60) && !s[10] && (s[10] || v59 === NEVER))
  s[39] = v69
  const v70 = v57 || v68
  s[37] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[23] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[25] = v77
  const v78 = v44 && v40
  s[20] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[21] = v79
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[10] && countDays(s[9], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[1375] = v0
  const v1 = !s[10] && countDays(s[8], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[1376] = v1
  const v2 = !s[10] && countDays(s[13], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1381] = v2
  const v3 = !s[10] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1382] = v3
  const v4 = s[15] || v3
  s[1380] = v4
  const v5 = (s[16] || s[12]) && (v2 || s[12]) && (s[16] || v2)
  s[1379] = v5
  const v6 = !s[10] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1385] = v6
  const v7 = !s[10] && countDays(s[8], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1386] = v7
  const v8 = s[17] || v7
  s[1384] = v8
  const v9 = (s[18] || s[12]) && (v6 || s[12]) && (s[18] || v6)
  s[1383] = v9
  const v10 = v5 || v9
  s[1377] = v10
  const v11 = (v4 || s[12]) && (v8 || s[12]) && (v4 || v8)
  s[1378] = v11
  const v12 = s[19] || v1 || v11
  s[1374] = v12
  const v13 = !s[19] && (v0 || s[12]) && (v10 || s[12])
  s[1373] = v13
  const v14 = v13 && !v12
  s[1372] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[20] ? (s[21] ? Math.min(s[22], s[23]) : s[22]) : s[23]
  s[109] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[20] ? (s[21] ? Math.max(s[24], s[25]) : s[24]) : s[25]
  s[111] = SDL_24_1_hoej
  const SDL_24_1_er = !s[10] && (v13 || !v14 && (s[20] || s[21]))
  s[105] = SDL_24_1_er
  const SDL_24_1_ir = s[10] || v13 || !v14 && (s[26] && s[27] || !(s[28] && !s[29] && s[30] >= 13332 /* 2006-07-03 */ && s[31] <= 15011 /* 2011-02-06 */ || s[32] && !s[33] && s[34] >= 13332 /* 2006-07-03 */ && s[35] <= 15011 /* 2011-02-06 */) && (s[36] && s[27] || !(s[28] && !s[29] && s[30] >= 15012 /* 2011-02-07 */ && s[31] <= 16251 /* 2014-06-30 */ || s[32] && !s[33] && s[34] >= 15012 /* 2011-02-07 */ && s[35] <= 16251 /* 2014-06-30 */) && (s[37] && (s[38] || s[39]) || !(s[40] && !s[38] || s[41] && !s[39]))))
  s[107] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[1820] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[419] = v20
  const v21 = SDL_24_1_er && v19
  s[420] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[46] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[623] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[48] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[47] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[42] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[50] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[462] = v37
  const v38 = v31 && v36 && v37
  s[43] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[49] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[470] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[51] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[52] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[57] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[58] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[64] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[53] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[61] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[60] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[44] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[45] = v57
  const v58 = v55 || v57
  s[463] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[466] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[468] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[464] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1409] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1410] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[1411] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[1412] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[54] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[62] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[469] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[55] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[63] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[56] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[59] = SDL_27_1_5_nej
}

function svar_7(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[42] || s[43] && v0 || s[44] && v0 || s[45] && v1
  s[471] = SDL_27_1_6
  const SDL_27_1_6_nej = s[42] || s[43] && !v0 || s[44] && !v0 || s[45] && !v1
  s[477] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[46] && s[47] >= 16953 /* 2016-06-01 */ && s[48] <= 16974 /* 2016-06-22 */
  const v5 = s[46] && s[47] >= 16975 /* 2016-06-23 */ && s[48] <= 20634 /* 2026-06-30 */
  const v6 = s[46] && s[47] >= 20635 /* 2026-07-01 */ && s[49]
  const SDL_27_1_7_2 = s[42] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[1167] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[42] || s[46] && s[50] && s[48] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[1168] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[42] || v4 || v6 || s[51]
  s[1169] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[42] || s[43] && f.foertidspensionssagPaabegyndt || s[44] && f.foertidspensionssagPaabegyndt || s[45] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[472] = SDL_27_1_7
  const SDL_27_1_7_nej = s[42] || s[43] && f.foertidspensionssagPaabegyndt === false || s[44] && f.foertidspensionssagPaabegyndt === false || s[45] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[478] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[52] || s[53] || s[54] || s[55] || s[56] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[57] || s[58]
  s[473] = v13
  const v14 = s[59] || s[60]
  s[474] = v14
  const v15 = SDL_27_1_6_nej || s[60]
  s[475] = v15
  const v16 = SDL_27_1_7_nej || s[60]
  s[476] = v16
  const v17 = v13 && (s[61] || s[60]) && (s[62] || s[60]) && (s[63] || s[58]) && v14 && v15 && v16 && (s[57] || s[61] || s[62] || s[63] || s[59] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[58] && s[60]
  s[488] = v18
  const SDL_27_1 = s[42] || s[43] && v12 || s[64] && v12
  s[112] = SDL_27_1
  const SDL_27_1_nej = s[42] || s[43] && v17 || s[64] && v17
  s[113] = SDL_27_1_nej
  const SDL_27_1_ir = s[42] || s[43] && v18 || s[64] && v18 || s[51]
  s[114] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[65] <= 16251 /* 2014-06-30 */
  s[421] = v22
  const v23 = !s[10] && s[66] && v22
  s[99] = v23
  const v24 = !s[10] && s[67] >= 16252 /* 2014-07-01 */ && s[68]
  s[96] = v24
  const v25 = monthStart(s[65])
  s[82] = v25
  const v26 = monthStart(s[67])
  s[83] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[65], -1)
  const v34 = shiftDays(s[67], -1)
  const SDL_24a_1_graense = s[69] || v24 && (!s[10] && countDays(s[13], v27, v30) > 110 || !s[10] && countDays(s[9], v27, v30) > 154 || !s[10] && countDays(s[13], v31, v34) > 110 || !s[10] && countDays(s[9], v31, v34) > 154)
  s[97] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[69] || v23 || v24 && (!s[10] && countDays(s[14], v28, v29) <= 110 || !s[10] && countDays(s[8], v28, v29) <= 154 || !s[10] && countDays(s[14], v32, v33) <= 110 || !s[10] && countDays(s[8], v32, v33) <= 154)
  s[100] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[69] || v24 && s[12] || s[70]
  s[98] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[10] && shiftDays(s[67], -56) >= f.ansatFra
  s[1418] = v38
  const v39 = !s[10] && shiftDays(s[65], -56) < f.ansatFra
  s[1419] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[1417] = v40
  const v41 = (v38 || s[12]) && f.andetFravaerSeneste8Uger === false
  s[1416] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[1420] = v42
  const v43 = v40 || !v42
  s[1415] = v43
  const v44 = v41 && v42
  s[1414] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1421] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[10] && s[71] && s[68]
  s[80] = v48
  const SDL_30_2 = s[69] || s[72] && v46 || v48 && v46
  s[1180] = SDL_30_2
  const SDL_30_2_nej = s[69] || s[72] && v47 || v48 && v47
  s[1181] = SDL_30_2_nej
  const SDL_30_2_ir = s[69] || s[70]
  s[77] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[69] || s[72] || v48)
  s[1182] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[69]
  s[1183] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1184] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1422] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1423] = v56
  const v57 = !s[73] || SDL_30_2_nej || v56
  const v58 = s[73] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[69] || s[72] && v58 || v48 && v58
  s[78] = SDL_30
  const SDL_30_nej = s[69] || s[72] && v57 || v48 && v57
  s[79] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[10] && s[66] && s[65] <= 13604 /* 2007-04-01 */
  const v62 = !s[10] && s[67] >= 13605 /* 2007-04-02 */ && s[65] <= 14031 /* 2008-06-01 */
  const v63 = s[65] <= 15340 /* 2012-01-01 */
  s[517] = v63
  const v64 = !s[10] && s[67] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[67] >= 15341 /* 2012-01-02 */
  s[518] = v65
  const v66 = !s[10] && v65 && s[68]
  const v67 = v64 || v66
  const SDL_30_1 = s[69] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[74] = SDL_30_1
  const SDL_30_1_hoej = s[69] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[75] = SDL_30_1_hoej
  const SDL_30_1_er = s[69] || v61 || v62 || v64 || v66
  s[76] = SDL_30_1_er
}

function svar_8(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[65], s[74])
  s[515] = v0
  const v1 = shiftDays(s[67], s[75])
  s[516] = v1
  const v2 = !s[10] && s[76]
  s[336] = v2
  const v3 = s[12] || s[77]
  s[340] = v3
  const v4 = shiftDays(v0, -1)
  s[338] = v4
  const v5 = shiftDays(v1, -1)
  s[337] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[78] && v2
  const v9 = s[77] && v2 && v7 >= NEVER
  const v10 = s[79] ? NEVER : v7
  const v11 = v8 || s[79] || v9
  const v12 = s[78] && v3 || s[77] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[69] ? FIRST_DAY : v8 ? v6 : NEVER
  s[403] = SDL_31_1
  const SDL_31_1_hoej = s[69] ? NEVER : v8 ? (s[79] || v9 ? Math.max(v7, v10) : v7) : v10
  s[404] = SDL_31_1_hoej
  const SDL_31_1_er = s[69] || s[72] && v11 || s[80] && v11
  s[402] = SDL_31_1_er
  const SDL_31_1_ir = s[69] || s[72] && v12 || s[80] && v12 || s[70]
  s[405] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[10] && shiftDays(s[67], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1430] = v17
  const v18 = !s[10] && shiftDays(s[65], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1431] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[1432] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1435] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1436] = v21
  const v22 = s[79] || v20
  s[1433] = v22
  const v23 = s[78] || s[77]
  s[339] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[78] || v21)
  s[85] = v24
  const v25 = s[77] && SDL_31_1_ir
  s[1434] = v25
  const v26 = v18 || !v19 || v24
  s[1429] = v26
  const v27 = v22 || v25
  s[86] = v27
  const v28 = (v17 || s[12]) && v19 && v27
  s[1428] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[1437] = v29
  const v30 = !s[10] && s[67] >= f.uddannelseAfsluttet
  s[1438] = v30
  const v31 = !s[10] && s[65] < f.uddannelseAfsluttet
  s[1439] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[10] && v32 >= s[65]
  s[1440] = v33
  const v34 = !s[10] && v32 < s[67]
  s[1441] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[92] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[12]) && (v33 || s[12])
  s[93] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[10] && s[71] && s[65] <= 15522 /* 2012-07-01 */
  const v40 = !s[10] && s[67] >= 15523 /* 2012-07-02 */ && s[81]
  const v41 = !s[10] && shiftDays(s[67], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1444] = v41
  const v42 = !s[10] && shiftDays(s[65], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1445] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[1446] = v43
  const v44 = v42 || !v43 || v24
  s[1443] = v44
  const v45 = (v41 || s[12]) && v43 && v27
  s[1442] = v45
  const v46 = shiftMonths(s[82], -6)
  const v47 = shiftMonths(s[83], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[10] && r_timerPrMaaned.maaned < s[83]; return (r0_0 || s[12]) && (r0_1 || s[12]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1453] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[10] && r_timerPrMaaned.maaned < s[83]; const r0_2 = (r0_0 || s[12]) && (r0_1 || s[12]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[10] && r_timerPrMaaned.maaned < v47 || !s[10] && r_timerPrMaaned.maaned >= s[82]) && !s[12] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1454] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[10] && r_timerPrMaaned.maaned < s[83]; return (r0_0 || s[12]) && (r0_1 || s[12]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1455] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[10] && r_timerPrMaaned.maaned < s[83]; const r0_2 = (r0_0 || s[12]) && (r0_1 || s[12]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[10] && r_timerPrMaaned.maaned < v47 || !s[10] && r_timerPrMaaned.maaned >= s[82] || s[12] && !r0_3) && !(s[12] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1456] = v51
  const v52 = !v49 || !v51
  s[1452] = v52
  const v53 = v48 && v50
  s[1451] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[82], v55)
  const v57 = shiftMonths(s[83], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[10] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[12]) && (r0_0 || s[12]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1459] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[10] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[12]) && (r0_0 || s[12]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[10] && r_timerPrMaaned.maaned < v57 || !s[10] && r_timerPrMaaned.maaned >= s[82]) && !s[12] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1460] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[10] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[12]) && (r0_0 || s[12]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1461] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned < s[83]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[10] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[12]) && (r0_0 || s[12]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[10] && r_timerPrMaaned.maaned < v57 || !s[10] && r_timerPrMaaned.maaned >= s[82] || s[12] && !r0_1) && !(s[12] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1462] = v61
  const v62 = !v59 || !v61
  s[1458] = v62
  const v63 = v58 && v60
  s[1457] = v63
  const v64 = v53 || v63
  s[1449] = v64
  const v65 = v52 && v62
  s[1450] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[1448] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[1447] = v67
  const SDL_32_1 = s[69] || s[72] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[84] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[88] = SDL_32_1
  const SDL_32_1_nej = s[69] || s[72] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[84] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[87] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1464] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[1463] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[1465] = v72
  const v73 = v71 && v72
  s[1466] = v73
  const v74 = !s[10] && s[71] && s[65] <= 15705 /* 2012-12-31 */
  const v75 = !s[10] && s[67] >= 15706 /* 2013-01-01 */ && s[65] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[10] && s[67] >= 15884 /* 2013-06-28 */ && s[68]
  const SDL_42_1 = s[69] || s[72] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[91] = SDL_42_1
  const SDL_42_1_nej = s[69] || s[72] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[90] = SDL_42_1_nej
}

function svar_9(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[85]
  const v1 = f.arbejdsskade && s[86]
  const SDL_34_1 = s[69] || s[72] && v1 || s[80] && v1
  s[1189] = SDL_34_1
  const SDL_34_1_nej = s[69] || s[72] && v0 || s[80] && v0
  s[1190] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[73] || s[87]
  s[1468] = v4
  const v5 = s[73] && (s[88] || s[77])
  s[1467] = v5
  const v6 = !s[89] || s[90]
  s[1470] = v6
  const v7 = s[89] && (s[91] || s[77])
  s[1469] = v7
  const v8 = f.persongruppe === 'ingen'
  s[503] = v8
  const v9 = !v8 || s[92]
  s[335] = v9
  const v10 = v8 && s[93]
  s[334] = v10
  const v11 = v5 || v7 || s[94] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[94] && v9 && (SDL_34_1_nej || s[77])
  const SDL_32 = s[69] || s[72] && v11 || s[80] && v11
  s[341] = SDL_32
  const SDL_32_nej = s[69] || s[72] && v12 || s[80] && v12
  s[342] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1471] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[346] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[343] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[77]
  s[414] = v19
  const v20 = SDL_3 || !s[1]
  s[344] = v20
  const v21 = s[95] || !s[1]
  s[345] = v21
  const SDL_24a_1 = s[69] || s[96] && (s[97] || s[98]) && v19 && v20 && v21 && (s[97] || SDL_32 || SDL_3 || s[95])
  s[422] = SDL_24a_1
  const SDL_24a_1_nej = s[69] || s[99] || s[96] && (s[100] || SDL_32_nej || SDL_3_nej || s[101])
  s[425] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[69] || s[96] && s[98] && s[77] && !s[1] || s[70]
  s[424] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[144] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[1126] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[1127] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[102] || f.naaetFolkepensionsalder || s[103]
  s[1481] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[104] || !v29 && s[105]
  s[415] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[106] || !v29 && s[107])
  s[416] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[108] : s[109]
  s[417] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[110] : s[111]
  s[418] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[1479] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[1480] = v35
  const v36 = v35 || v29 || s[112]
  s[1478] = v36
  const v37 = s[113] || s[114]
  s[489] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[1477] = v38
  const v39 = v38 || SDL_24a_1
  s[1475] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[423] = v40
  const v41 = v36 && v40
  s[1476] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[1482] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[1])
  s[1483] = v43
  const LAB_107_1 = !s[1] || s[115] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[705] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[115] || !v25 && (s[101] || v41) || v25 && (s[101] || v43)
  s[706] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[127] = v46
  const v47 = f.ventesFuldtRask && s[116] && f.fikTvaerfagligIndsats === false
  s[1487] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1488] = v48
  const v49 = !v46 || s[117] || !v47 || v48
  const LAB_108_2 = s[118] && (!s[115] || v49)
  s[708] = LAB_108_2
  const LAB_108_2_nej = s[118] && (!s[115] || !v49)
  s[709] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v52 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1489] = v52
  const v53 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v54 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1490] = v54
  const v55 = shiftDays(f.jobafklaringStartede, 28)
  const v56 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1491] = v56
  const v57 = s[119] ? NEVER : v56 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v55
  const LAB_109_1_frist = s[120] ? (v52 ? (v54 ? (s[121] ? (s[122] ? v57 : FIRST_DAY) : v55) : FIRST_DAY) : v53) : FIRST_DAY
  s[713] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[120] ? (v52 ? (v54 ? (s[121] ? (s[122] ? v57 : NEVER) : v55) : NEVER) : v53) : NEVER
  s[714] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[123] && (!s[120] || v52 && (!v54 || s[124])) || s[125]
  s[715] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v61 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[618] = v61
  const v62 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[1492] = v62
  const v63 = shiftMonths(f.jobafklaringStartede, 24)
  const v64 = shiftDays(v63, -1)
  const v65 = allPeriods(f.barselUnderJobafklaring)
  s[295] = v65
  const v66 = without(ALL_DAYS, v65)
  const v67 = v63 === NEVER ? Infinity : v63 - f.jobafklaringStartede
  const v68 = dayReaching(v66, f.jobafklaringStartede, v67)
  const v69 = from(v65, 18262 /* 2020-01-01 */)
  const v70 = without(ALL_DAYS, v69)
  const v71 = dayReaching(v70, f.jobafklaringStartede, v67)
  const LAB_110_1 = s[120] ? (v62 ? (v61 ? v68 : Math.min(v64, v68, v71)) : v64) : FIRST_DAY
  s[128] = LAB_110_1
  const LAB_110_1_hoej = s[120] ? (v62 ? (v61 ? v68 : Math.max(v64, v68, v71)) : v64) : NEVER
  s[129] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[120]
  s[130] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[120]
  s[131] = LAB_110_1_ir
}

function svar_10(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1493] = v0
  const v1 = f.uarbejdsdygtigVedEgenSygdom === false || s[126] || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[118] && (!s[115] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[127] || v1))
  s[719] = LAB_110_2
  const LAB_110_2_nej = s[118] && (!s[115] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[127] || !v1))
  s[720] = LAB_110_2_nej
  const LAB_110_2_ir = !s[118] || !s[115] || v0 && !s[127]
  s[721] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[115] ? s[128] : FIRST_DAY
  s[722] = LAB_111_1
  const LAB_111_1_hoej = s[115] ? s[129] : NEVER
  s[723] = LAB_111_1_hoej
  const LAB_111_1_er = s[118] && (!s[115] || s[130])
  s[724] = LAB_111_1_er
  const LAB_111_1_ir = !s[118] || !s[115] || s[131]
  s[725] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v9 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1495] = v9
  const v10 = f.kanVendeTilbageIArbejde === false && v9
  const LAB_111_2 = s[118] && (!s[115] || s[132] || v10)
  s[726] = LAB_111_2
  const LAB_111_2_nej = s[118] && (!s[115] || s[132] || !v10)
  s[727] = LAB_111_2_nej
  const LAB_111_2_ir = !s[118] || !s[115] || s[132]
  s[603] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[115] ? v14 : FIRST_DAY
  s[729] = LAB_111_3
  const LAB_111_3_hoej = s[115] ? v14 : NEVER
  s[730] = LAB_111_3_hoej
  const LAB_111_3_er = s[118] && f.risikoForFireAar
  s[731] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[115]
  s[732] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v19 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[118] && (!s[115] || s[132] || !v19)
  s[733] = LAB_111_4
  const LAB_111_4_nej = s[118] && (!s[115] || s[132] || v19)
  s[734] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v22 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[1497] = v22
  const v23 = s[0] && (!v22 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v22 && !s[133] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v23
  s[738] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v23
  s[739] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v26 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[141] = v26
  const v27 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1503] = v27
  const v28 = !v26 || v27 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v28
  s[740] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v28
  s[741] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v31 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1505] = v31
  const v32 = LAB_112_2_nej || !s[1]
  const v33 = s[133] && s[134]
  s[1504] = v33
  const LAB_112_1 = v33 || !s[1] || s[0] && (!v26 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v31 && v32 || v26 && !s[133] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v31 && v32 && (LAB_112_3 || !s[1]))
  s[735] = LAB_112_1
  const LAB_112_1_nej = v33 || !s[1] || !s[0] || !v26 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v31 || LAB_112_2) || v26 && (s[133] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v31 || LAB_112_2 || LAB_112_3_nej)
  s[736] = LAB_112_1_nej
  const LAB_112_1_ir = v33 || !s[1]
  s[737] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v37 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[139] = v37
  const v38 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1512] = v38
  const v39 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[138] = v39
  const v40 = allPeriods(f.perioderUdenRaadighed)
  const v41 = without(ALL_DAYS, v40)
  const v42 = shiftMonths(f.ressourceforloebStartede, 6)
  const v43 = dayReaching(v41, shiftDays(f.ressourceforloebStartede, 1), v42 === NEVER ? Infinity : v42 - f.ressourceforloebStartede)
  const LAB_113_2 = v37 ? (v38 ? v43 : NEVER) : FIRST_DAY
  s[742] = LAB_113_2
  const LAB_113_2_hoej = v37 ? (v38 ? (v39 ? v43 : NEVER) : NEVER) : NEVER
  s[743] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v37
  s[140] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v47 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1515] = v47
  const v48 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1516] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1519] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1520] = v50
  const v51 = f.indsatsErBegyndt === false || v49
  s[1517] = v51
  const v52 = f.indsatsErBegyndt && (v50 || LAB_113_2_ir)
  s[1518] = v52
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[132] || !v37 || v38 && (v47 || LAB_113_2_ir) && v51 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[745] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[132] || !v37 || !v38 || v48 || v52 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[746] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[132] || !v37
  s[747] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v26 && (s[135] || s[136]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[748] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v26 || s[137] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[749] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v58 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[633] = v58
  const v59 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[632] = v59
  const v60 = v59 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v58 ? v60 : FIRST_DAY
  s[751] = LAB_113_4
  const LAB_113_4_hoej = v58 ? v60 : NEVER
  s[752] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v58
  s[604] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v64 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1526] = v64
  const v65 = v59 && (v64 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v58 || v65)
  s[755] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v58 || !v65)
  s[756] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || v26 && s[135])
  s[757] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !v26 || s[137])
  s[758] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || v26 && s[136]
  s[759] = LAB_113a_ir
}

function svar_11(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[631] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1528] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1529] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[138] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[139] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[760] = LAB_114_1
  const LAB_114_1_hoej = s[139] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[761] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1530] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[1531] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[1532] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[139] || v0 && v12 && (v13 || s[140]))
  s[762] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[139] || !v0 || !v12 || v14)
  s[763] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1535] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[1536] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[1534] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1538] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[1537] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[1539] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[141] && s[133]
  s[767] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[141] ? (s[133] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[765] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[141] ? (s[133] ? Infinity : v24) : v20) : 0) : Infinity
  s[766] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1540] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1541] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1542] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[768] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[769] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[770] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = f.pensionDuFaar === 'foertidspension'
  s[1543] = v35
  const v36 = s[0] && !s[133] && v35 && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v36
  s[771] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v36
  s[772] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v39 = !s[133] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v39
  s[773] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v39
  s[774] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v42 = !s[133] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v42)
  s[1002] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v42)
  s[314] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[317] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v46 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1546] = v46
  const v47 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[313] = v47
  const v48 = f.revalideringErBevilget && v47
  s[1545] = v48
  const LAB_144 = !s[1] || !s[133] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[133] && v48 && f.erhvervssigtetErAfklaret === false
  s[605] = LAB_144
  const LAB_144_nej = !s[1] || !s[133] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[133] && (v46 || f.erhvervssigtetErAfklaret)
  s[326] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v51 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[634] = v51
  const v52 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[635] = v52
  const v53 = !v52 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v52 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v51 || v53
  s[783] = LAB_145_2
  const LAB_145_2_nej = !v51 || !v53
  s[784] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v56 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v57 = LAB_145_2 && !LAB_145_2_nej && v51
  s[637] = v57
  const LAB_145_1 = v51 ? (v57 ? NEVER : v56) : FIRST_DAY
  s[776] = LAB_145_1
  const LAB_145_1_hoej = v51 ? (LAB_145_2 ? NEVER : v56) : NEVER
  s[777] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v51
  s[779] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v51 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[780] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v51 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[781] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v51 || LAB_145_1_ir
  s[782] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v64 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[629] = v64
  const v65 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v66 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v67 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[142] && v65 || s[142] && (!v64 && (v66 || v67) || v64 && v67)
  s[785] = LAB_146
  const LAB_146_nej = !s[1] || !s[142] && !v65 || s[142] && (!v64 && (!v66 || !v67) || v64 && !v67)
  s[786] = LAB_146_nej
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v70 = s[143] && !s[144]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v70)
  s[149] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v70)
  s[150] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[151] = LAS_2a_ir
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v74 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v74
  s[787] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v74
  s[788] = LAS_11_2_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v77 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[1551] = v77
  const LAS_11_2_supplerende = !s[1] || (LAS_11_2 || !s[1]) && v77 && f.klarTilFuldTid
  s[789] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || LAS_11_2_nej || !v77 || f.klarTilFuldTid === false
  s[790] = LAS_11_2_supplerende_nej
}

function svar_12(f, s) {
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v0 = s[143] && !s[145] && s[146]
  const LAS_23_1 = !s[1] || v0
  s[166] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v0
  s[167] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v3 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[1552] = v3
  const v4 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[1553] = v4
  const v5 = v3 && v4
  const v6 = f.staarTilRaadighedForUddannelse && v3
  const v7 = f.staarTilRaadighedForUddannelse === false && !v3
  const v8 = !s[1] && !(v6 || v7)
  s[1556] = v8
  const v9 = LAS_23_1 && f.staarTilRaadighedForUddannelse || LAS_23_1_nej && v3 || !s[1] && v6
  s[1554] = v9
  const v10 = LAS_23_1 && f.staarTilRaadighedForUddannelse === false || LAS_23_1_nej && !v3 || !s[1] && v7
  s[1555] = v10
  const v11 = s[146] && f.staarTilRaadighedForUddannelse || !s[146] && v3
  s[1557] = v11
  const v12 = v11 && v4
  const LAS_13_1 = !s[1] || !s[143] && v5 || s[143] && (!s[145] && (v9 || v8) && v4 || s[145] && v12)
  s[796] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[143] && !v5 || s[143] && (!s[145] && (v10 || !v4) || s[145] && !v12)
  s[797] = LAS_13_1_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v15 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[1558] = v15
  const v16 = f.aarMedHjaelpSomPar >= 2
  s[1560] = v16
  const v17 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[1561] = v17
  const v18 = f.erGift === false || !v16 || f.kanIkkeFaaOrdinaertArbejde || v17
  const v19 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[1559] = v19
  const v20 = v19 && !s[147]
  const LAS_13_8 = !s[1] || !v15 || v19 || v18
  s[798] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v15 && (!v19 && !v18 || v20)
  s[799] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v15 && v20
  s[800] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v24 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[217] = v24
  const v25 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[1563] = v25
  const v26 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[1564] = v26
  const v27 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[1565] = v27
  const v28 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[1566] = v28
  const v29 = !v25 && (!v26 || f.kanIkkeFaaOrdinaertArbejde || v27) || v25 && (!v26 || f.kanIkkeFaaOrdinaertArbejde || v28)
  const LAS_25b_1_er = v24 && s[148]
  s[218] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v24 || v29)
  s[220] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v24 || !v29)
  s[801] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v24
  s[606] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v34 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v24 || v34)
  s[803] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v24 || !v34)
  s[804] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v37 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[1567] = v37
  const v38 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v39 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[311] = v39
  const v40 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[612] = v40
  const v41 = v40 || v39
  const LAS_13g_1_beloeb = v24 ? (v37 ? (s[142] ? (v39 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v41 ? -Infinity : 105400) : v41 ? -Infinity : 52600) : -Infinity) : v38) : -Infinity
  s[809] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v24 ? (v37 ? (s[142] ? (v39 ? Infinity : f.hjaelpEfterVoksensatsen ? (v41 ? Infinity : 105400) : v41 ? Infinity : 52600) : Infinity) : v38) : Infinity
  s[810] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[811] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v24 || v37 && (!s[142] || v39 || v41)
  s[812] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v46 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[1569] = v46
  const v47 = LAS_13f_1_nej || LAS_13f_1_ir
  s[219] = v47
  const v48 = v47 && f.hjaelpPaaSUNiveau === false
  s[1570] = v48
  const v49 = v48 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v24 ? (v46 ? (v49 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[805] = LAS_13g_1
  const LAS_13g_1_hoej = v24 ? (v49 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[806] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v24 || v46 || v49)
  s[807] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v24 || v48 && LAS_13g_1_beloeb_ir
  s[808] = LAS_13g_1_ir
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v54 = f.erGift || s[149]
  s[1572] = v54
  const v55 = f.erGift === false && (s[150] || s[151])
  s[1573] = v55
  const v56 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[153] = v56
  const v57 = f.vurderingsdato <= 13513 /* 2006-12-31 */ || v56
  const v58 = SATS_1(f.vurderingsdato)
  const v59 = v57 ? -Infinity : v58
  const v60 = v57 ? Infinity : v58
  const v61 = SATS_2(f.vurderingsdato)
  const v62 = v57 ? -Infinity : v61
  const v63 = v57 ? Infinity : v61
  const LAS_14_1_graense_ir = !s[1] || s[145] && (v54 && v57 || v55 && v57)
  s[818] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[145] ? (v54 ? (v55 ? Math.min(v59, v62) : v59) : v62) : v55 ? 1000000 : 2000000) : -Infinity
  s[816] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[145] ? (v54 ? (v55 ? Math.max(v60, v63) : v60) : v63) : v54 ? 2000000 : 1000000) : Infinity
  s[817] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v67 = f.formue - f.formueDerSesBortFra
  const v68 = -LAS_14_1_graense_hoej === -Infinity
  const v69 = -LAS_14_1_graense === Infinity
  const v70 = v67 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[821] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[145] ? Math.max(0, v68 ? -Infinity : v70 - LAS_14_1_graense_hoej) : Math.max(0, v68 ? -Infinity : v67 - LAS_14_1_graense_hoej)) : -Infinity
  s[819] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[145] ? Math.max(0, v69 ? Infinity : v70 - LAS_14_1_graense) : Math.max(0, v69 ? Infinity : v67 - LAS_14_1_graense)) : Infinity
  s[820] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[813] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[814] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[815] = LAS_14_1_ir
}

function svar_13(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[164] = v0
  const v1 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[1575] = v1
  const v2 = v1 || f.opfyldtBeskaeftigelseskravetFoer
  s[1574] = v2
  const v3 = v0 && v2
  const LAS_16_3 = s[145] && (!s[145] || v3)
  s[822] = LAS_16_3
  const LAS_16_3_nej = s[145] && (!s[145] || !v3)
  s[823] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v6 = !s[152] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[158] = v6
  const v7 = s[148] || s[153]
  s[163] = v7
  const v8 = SATS_3(f.vurderingsdato)
  const v9 = s[152] || LAS_16_3
  s[1576] = v9
  const v10 = !s[152] && (LAS_16_3_nej || !s[145])
  s[1577] = v10
  const v11 = SATS_4(f.vurderingsdato)
  const v12 = v7 ? -Infinity : v11
  const v13 = v7 ? Infinity : v11
  const v14 = SATS_5(f.vurderingsdato)
  const v15 = v7 ? -Infinity : v14
  const v16 = v7 ? Infinity : v14
  const v17 = v9 ? (v10 ? Math.min(v12, v15) : v12) : v15
  const v18 = v9 ? (v10 ? Math.max(v13, v16) : v13) : v16
  const v19 = v9 && v7 || v10 && v7
  const v20 = SATS_6(f.vurderingsdato)
  const v21 = v7 ? -Infinity : v20
  const v22 = v7 ? Infinity : v20
  const v23 = Math.max(v17, v21)
  const v24 = Math.min(v18, v22)
  const v25 = s[154] && v24 >= v23
  const v26 = s[155] || v25
  const v27 = s[155] ? (v25 ? Math.min(v21, v23) : v21) : v23
  const v28 = s[155] ? (v25 ? Math.max(v22, v24) : v22) : v24
  const LAS_16_1 = s[145] ? (v6 ? (v7 ? -Infinity : v8) : s[156] ? (v26 ? Math.min(v17, v27) : v17) : v27) : -Infinity
  s[206] = LAS_16_1
  const LAS_16_1_hoej = s[145] ? (v6 ? (v7 ? Infinity : v8) : s[156] ? (v26 ? Math.max(v18, v28) : v18) : v28) : Infinity
  s[205] = LAS_16_1_hoej
  const LAS_16_1_er = s[145] && (!s[145] || v6 || s[156] || s[155] || v25)
  s[208] = LAS_16_1_er
  const LAS_16_1_ir = !s[145] || !s[145] || v6 && v7 || !v6 && (s[156] && v19 || s[155] && v7 || s[154] && v19 && v7 || s[154] && !(!v19 && v17 === v18 && !v7 && v21 === v22 && v17 === v21))
  s[209] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[145]
  s[824] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[145]
  s[825] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v35 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1578] = v35
  const v36 = f.harForsoergelsespligt && v35
  s[162] = v36
  const v37 = SATS_7(f.vurderingsdato)
  const v38 = v36 && v7
  s[165] = v38
  const LAS_17_1 = s[145] ? (v36 ? (v7 ? -Infinity : v37) : 0) : -Infinity
  s[192] = LAS_17_1
  const LAS_17_1_hoej = s[145] ? (v36 ? (v7 ? Infinity : v37) : 0) : Infinity
  s[190] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[145] || !s[145] || v38
  s[194] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v42 = s[155] || v6 || v9
  s[161] = v42
  const v43 = s[156] || s[154]
  s[159] = v43
  const v44 = v43 && !v6 && v10
  s[160] = v44
  const v45 = s[156] || v6
  s[1584] = v45
  const v46 = s[157] && !v6
  s[1583] = v46
  const v47 = v44 || v46
  s[1581] = v47
  const v48 = v42 && v45
  s[1582] = v48
  const v49 = f.retTilEkstraBoernetilskud === false || v48
  s[1580] = v49
  const v50 = f.retTilEkstraBoernetilskud && v47
  s[1579] = v50
  const v51 = SATS_8(f.vurderingsdato)
  const v52 = v7 ? -Infinity : v51
  const LAS_18_1 = s[145] ? (v50 ? (v49 ? Math.min(0, v52) : v52) : 0) : -Infinity
  s[191] = LAS_18_1
  const LAS_18_1_hoej = s[145] ? (v50 ? (v7 ? Infinity : v51) : 0) : Infinity
  s[193] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[145] || !s[145] || v50 && v7
  s[195] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v56 = s[155] || v6 || v10
  s[1590] = v56
  const v57 = v43 && !v6 && v9
  s[1589] = v57
  const v58 = v44 || v57
  s[1587] = v58
  const v59 = v42 && v56
  s[1588] = v59
  const v60 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v59
  s[1586] = v60
  const v61 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v58
  s[1585] = v61
  const v62 = SATS_9(f.vurderingsdato)
  const v63 = v7 ? -Infinity : v62
  const LAS_18_3 = s[145] ? (v61 ? (v60 ? Math.min(0, v63) : v63) : 0) : -Infinity
  s[196] = LAS_18_3
  const LAS_18_3_hoej = s[145] ? (v61 ? (v7 ? Infinity : v62) : 0) : Infinity
  s[197] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[145] || !s[145] || v61 && v7
  s[198] = LAS_18_3_ir
}

function svar_14(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[155] || !s[158]
  s[1597] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[230] = v1
  const v2 = v1 || f.erForrevalidend
  s[1593] = v2
  const v3 = s[159] && s[158]
  s[1596] = v3
  const v4 = s[160] || v3
  s[1594] = v4
  const v5 = s[161] && v0
  s[1595] = v5
  const v6 = s[152] || !v2 || v5
  s[1592] = v6
  const v7 = !s[152] && v2 && v4
  s[1591] = v7
  const v8 = SATS_10(f.vurderingsdato)
  const v9 = SATS_11(f.vurderingsdato)
  const v10 = SATS_12(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[162] ? (s[163] ? -Infinity : v8) : 0) : s[164] ? (s[163] ? -Infinity : v10) : s[163] ? -Infinity : v9
  const LAS_19_1 = s[145] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[199] = LAS_19_1
  const LAS_19_1_hoej = s[145] ? (v7 ? (f.harForsoergelsespligt ? (s[162] ? (s[163] ? Infinity : v8) : 0) : s[164] ? (s[163] ? Infinity : v10) : s[163] ? Infinity : v9) : 0) : Infinity
  s[200] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[145] || !s[145] || v7 && (f.harForsoergelsespligt && s[165] || f.harForsoergelsespligt === false && s[163])
  s[201] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[1598] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[1601] = v16
  const v17 = s[152] || v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[1600] = v17
  const v18 = !s[152] && !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[1599] = v18
  const v19 = s[148] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[145] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[202] = LAS_20_1
  const LAS_20_1_hoej = s[145] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[203] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[145] || !s[145] || !v15 && v18 && v19
  s[204] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[1606] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[1605] = v25
  const v26 = f.erForrevalidend || v25
  s[1604] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[1603] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[143] ? v28 : FIRST_DAY
  s[827] = LAS_24_1
  const LAS_24_1_hoej = s[143] ? v28 : NEVER
  s[828] = LAS_24_1_hoej
  const v31 = s[143] && s[148]
  s[168] = v31
  const LAS_24_1_er = v31 && !s[152]
  s[175] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[143]
  s[829] = LAS_24_1_ir
}

function svar_15(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[253] = v0
  const v1 = f.vurderingsdato <= 13148 /* 2005-12-31 */ || s[145]
  s[169] = v1
  const v2 = SATS_13(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[213] = v3
  const v4 = v1 ? Infinity : v2
  s[216] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[237] = v5
  const v6 = v5 || s[145]
  s[170] = v6
  const v7 = s[166] && v6
  s[178] = v7
  const v8 = s[167] && v6
  s[179] = v8
  const v9 = !s[1] && v6
  s[180] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[1609] = v10
  const v11 = SATS_14(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_15(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[167] || v19
  const v21 = s[167] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[166] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[167] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[166] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[166] || s[167] || v19
  const v26 = v7 || v8 || v9 || !s[1] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_16(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_17(f.vurderingsdato)
  const v31 = s[164] && v6 || !s[164] && v1
  s[184] = v31
  const v32 = s[164] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[164] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[1] && v35 >= v34
  const v37 = s[167] || v36
  const v38 = s[167] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[166] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[172] = v39
  const v40 = s[167] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[166] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[174] = v41
  const v42 = s[166] || s[167] || v36
  s[177] = v42
  const v43 = s[167] && v31
  s[182] = v43
  const v44 = !s[1] && v6 && v31
  s[183] = v44
  const v45 = v7 || v43 || v44 || !s[1] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[185] = v45
  const LAS_25_3_forsoerger = s[143] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[171] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[143] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[173] = LAS_25_3_forsoerger_hoej
  const v48 = s[168] && !s[152] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[1607] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[143] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[176] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[143] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[181] = LAS_25_3_forsoerger_ir
}

function svar_16(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_18(f.vurderingsdato)
  const v1 = s[169] ? -Infinity : v0
  s[186] = v1
  const v2 = s[169] ? Infinity : v0
  s[188] = v2
  const v3 = SATS_19(f.vurderingsdato)
  const v4 = s[169] ? -Infinity : v3
  s[187] = v4
  const v5 = s[169] ? Infinity : v3
  s[189] = v5
  const v6 = SATS_20(f.vurderingsdato)
  const v7 = s[169] ? -Infinity : v6
  s[212] = v7
  const v8 = s[169] ? Infinity : v6
  s[215] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[162]
  s[1610] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[1611] = v10
  const v11 = SATS_21(f.vurderingsdato)
  const v12 = s[170] ? -Infinity : v11
  const v13 = s[170] ? Infinity : v11
  const v14 = SATS_22(f.vurderingsdato)
  const v15 = s[170] ? -Infinity : v14
  const v16 = s[170] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[167] || v19
  const v21 = s[167] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[167] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_23(f.vurderingsdato)
  const v24 = s[170] ? -Infinity : v23
  const v25 = s[170] ? Infinity : v23
  const v26 = SATS_24(f.vurderingsdato)
  const v27 = s[164] ? (s[170] ? -Infinity : v26) : v7
  const v28 = s[164] ? (s[170] ? Infinity : v26) : v8
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[167] || v31
  const v33 = s[167] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[167] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[143] ? (v9 ? v1 : v10 ? (s[166] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v4 : f.forsoergerEgetBarnIHjemmet ? s[171] : f.borHosForaeldre ? (s[166] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v4 : s[172]) : -Infinity
  s[211] = LAS_25_3
  const LAS_25_3_hoej = s[143] ? (v9 ? v2 : v10 ? (s[166] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v5 : f.forsoergerEgetBarnIHjemmet ? s[173] : f.borHosForaeldre ? (s[166] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v5 : s[174]) : Infinity
  s[214] = LAS_25_3_hoej
  const LAS_25_3_er = s[175] && (!s[143] || v9 || v10 && (s[166] || s[167] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[176] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[166] || s[167] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[177]))))
  s[207] = LAS_25_3_er
  const LAS_25_3_ir = !s[175] || !s[143] || v9 && s[169] || !v9 && (v10 && (s[178] || s[179] || s[180] || !s[1] && !(!s[170] && v12 === v13 && !s[170] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[169] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[181] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[178] || s[182] || s[183] || !s[1] && !(!s[170] && v24 === v25 && !s[184] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[169] || f.psykiskLidelseNaevntILoven === false && s[185])))))
  s[210] = LAS_25_3_ir
}

function svar_17(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[162] ? s[186] : s[187]
  s[221] = v0
  const v1 = s[162] ? s[188] : s[189]
  s[222] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[316] = v2
  const v3 = s[190] === Infinity
  const v4 = s[191] === -Infinity
  const v5 = s[192] === -Infinity
  const v6 = s[193] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[192] + s[191]
  const v9 = v3 || v6 ? Infinity : s[190] + s[193]
  const v10 = s[145] && !(v7 && (!s[145] || !s[194] && s[192] === s[190]) && (!s[145] || !s[195] && s[191] === s[193]))
  const v11 = s[194] || s[195] || v7
  const v12 = v9 === Infinity
  const v13 = s[196] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[197] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[196]
  const v18 = v12 || v15 ? Infinity : v9 + s[197]
  const v19 = v10 && s[145] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[145] || !s[198] && s[196] === s[197]))
  const v20 = v11 || s[198] || v16
  const v21 = v18 === Infinity
  const v22 = s[199] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[200] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[199]
  const v27 = v21 || v24 ? Infinity : v18 + s[200]
  const v28 = v19 && s[145] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[145] || !s[201] && s[199] === s[200]))
  const v29 = v20 || s[201] || v25
  const v30 = v27 === Infinity
  const v31 = s[202] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[203] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[202]
  const v36 = v30 || v33 ? Infinity : v27 + s[203]
  const v37 = v28 && s[145] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[145] || !s[204] && s[202] === s[203]))
  const v38 = v29 || s[204] || v34
  const v39 = s[205] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[206] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25_er = !s[1] || !s[143] || !s[145] && (s[152] || s[207]) || s[145] && s[208] && v37 && !(v43 && (!s[208] || !s[209] && s[206] === s[205]) && (!v37 || !v38 && v35 === v36))
  s[832] = LAS_25_er
  const LAS_25_ir = !s[1] || !s[143] && s[169] || s[143] && (!s[145] && (s[152] && s[169] || !s[152] && s[210]) || s[145] && (s[209] || v38 || v43))
  s[833] = LAS_25_ir
  const LAS_25 = s[1] ? (s[143] ? (s[145] ? (v41 || v40 ? -Infinity : s[206] + v35) : s[152] ? v0 : s[211]) : s[164] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[186] : v2 ? s[186] : f.gravidEfter12Uge ? s[187] : f.borHosForaeldre ? s[212] : f.psykiskLidelseNaevntILoven ? s[187] : s[213]) : -Infinity
  s[830] = LAS_25
  const LAS_25_hoej = s[1] ? (s[143] ? (s[145] ? (v39 || v42 ? Infinity : s[205] + v36) : s[152] ? v1 : s[214]) : s[164] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[188] : v2 ? s[188] : f.gravidEfter12Uge ? s[189] : f.borHosForaeldre ? s[215] : f.psykiskLidelseNaevntILoven ? s[189] : s[216]) : Infinity
  s[831] = LAS_25_hoej
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v48 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[217] ? v48 : -Infinity
  s[834] = LAS_25b_1
  const LAS_25b_1_hoej = s[217] ? v48 : Infinity
  s[835] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[223] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[224] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[225] = LAS_26_3_ir
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
  const LAS_26_1_er = !s[1] || f.erGift && (v58 || v59 || v60) || f.erGift === false && LAS_25_er
  s[228] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v54 === v55) && (!LAS_25_er || LAS_25 === v54))) || f.erGift === false && LAS_25_ir
  s[229] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v58 ? (v61 ? Math.min(LAS_25, v62) : LAS_25) : v62) : LAS_25) : -Infinity
  s[226] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v58 ? (v61 ? Math.max(LAS_25_hoej, v63) : LAS_25_hoej) : v63) : LAS_25_hoej) : Infinity
  s[227] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v68 = s[218] && f.erGift
  s[1612] = v68
  const LAS_26_5 = v68 && (!s[217] || f.hjaelpEfterVoksensatsen && s[219])
  s[837] = LAS_26_5
  const LAS_26_5_nej = v68 && (!s[217] || f.hjaelpEfterVoksensatsen === false || s[220])
  s[838] = LAS_26_5_nej
  const LAS_26_5_ir = !v68 || !s[217]
  s[607] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v68 && (!s[217] || f.hjaelpEfterVoksensatsen === false && s[219])
  s[840] = LAS_26_7
  const LAS_26_7_nej = v68 && (!s[217] || f.hjaelpEfterVoksensatsen || s[220])
  s[841] = LAS_26_7_nej
}

function svar_18(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[615] = v0
  const v1 = v0 || s[153]
  s[238] = v1
  const v2 = SATS_25(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  const v4 = v1 ? Infinity : v2
  const v5 = SATS_26(f.vurderingsdato)
  const v6 = v1 ? -Infinity : v5
  const v7 = v1 ? Infinity : v5
  const LAS_30_2 = s[1] ? (s[145] ? (s[162] ? v3 : v6) : s[221]) : -Infinity
  s[846] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[145] ? (s[162] ? v4 : v7) : s[222]) : Infinity
  s[847] = LAS_30_2_hoej
  const LAS_30_2_ir = s[223] && (!s[1] || !s[145] && s[169] || s[145] && v1) || s[224] || s[225]
  s[848] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v11 = s[226] === -Infinity ? -Infinity : s[226] - f.egneIndtaegterPrMaaned
  const v12 = s[227] === Infinity ? Infinity : s[227] - f.egneIndtaegterPrMaaned
  const v13 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v14 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v15 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v13)
  const v16 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v14)
  const v17 = s[225] && s[223] && v16 >= v15
  const v18 = s[224] || v17
  const v19 = s[224] ? (v17 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v15) : f.aegtefaellensIndtaegterPrMaaned) : v15
  const v20 = s[224] ? (v17 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v16) : f.aegtefaellensIndtaegterPrMaaned) : v16
  const v21 = f.erGift === false || s[223] || s[224] || v17
  const v22 = f.erGift && (s[223] && LAS_30_2_ir || s[225] && !((!s[223] || !LAS_30_2_ir && v13 === v14) && s[223] && (!s[223] || f.aegtefaellensIndtaegterPrMaaned === v13)))
  const v23 = f.erGift ? (s[223] ? (v18 ? Math.min(v13, v19) : v13) : v19) : 0
  const v24 = f.erGift ? (s[223] ? (v18 ? Math.max(v14, v20) : v14) : v20) : 0
  const v25 = v12 === Infinity
  const v26 = -v24 === -Infinity
  const v27 = v25 && v26
  const LAS_30_1_er = !s[1] || s[228] && v21 && !(v27 && (!s[228] || !s[229] && v11 === v12) && (!v21 || !v22 && v23 === v24))
  s[844] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[229] || v22 || v27
  s[845] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v11 === -Infinity || v26 ? -Infinity : v11 - v24) : -Infinity
  s[842] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v25 ? Infinity : v12 - v23) : Infinity
  s[843] = LAS_30_1_hoej
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v32 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[331] = v32
  const v33 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[312] = v33
  const v34 = !s[142] && f.skriftligtVejledtOmSanktioner || s[142] && (!v33 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || v33 && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v32 || v34
  s[849] = LAS_35_1
  const LAS_35_1_nej = !v32 || !v34
  s[850] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v37 = s[230] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v38 = LAS_35_1 || !v32
  const v39 = !s[230] && f.manglendeViljeTilRaadighed && v38
  const LAS_40a_1 = !s[1] || s[143] && (!s[142] && v39 || s[142] && (!s[117] && f.manglendeViljeTilRaadighed && v38 || s[117] && v39))
  s[851] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[143] || !s[142] && v37 || s[142] && (!s[117] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[117] && v37)
  s[852] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[853] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[854] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v44 = f.bidragspligtigeBoern <= 0
  s[1619] = v44
  const v45 = SATS_27(f.vurderingsdato)
  const v46 = s[163] ? -Infinity : v45
  const v47 = s[163] ? Infinity : v45
  const v48 = v46 > -Infinity && v47 < Infinity
  const v49 = quotient([v46, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v50 = quotient([v47, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[145] ? (v48 ? Math.min(v49, v50) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[869] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[145] ? (v48 ? Math.max(v49, v50) : Infinity) : f.bidragPrMaaned) : Infinity
  s[870] = LAS_69j_2_bidrag_hoej
  const v53 = s[0] && !v44
  s[1618] = v53
  const LAS_69j_2_bidrag_er = v53 && (!s[0] || !s[145] || !(!v48 && !s[163] && v46 === v47))
  s[871] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v53 || !s[0] || s[145] && (s[163] || !v48)
  s[872] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v56 = !s[164] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[304] = v56
  const v57 = SATS_28(f.vurderingsdato)
  const v58 = v1 ? -Infinity : v57
  const v59 = v1 ? Infinity : v57
  const v60 = v59 === Infinity
  const v61 = LAS_69j_2_bidrag === -Infinity
  const v62 = v58 === -Infinity
  const v63 = LAS_69j_2_bidrag_hoej === Infinity
  const v64 = v60 && v61 || v62 && v63
  const v65 = SATS_29(f.vurderingsdato)
  const v66 = s[162] || !v56 || v44 || LAS_69j_2_bidrag_er && !(v64 && !v1 && v58 === v59 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[251] = v66
  const v67 = s[162] && v1 || !s[162] && (v56 && (!v44 && (v1 || LAS_69j_2_bidrag_ir || v64 || v1) || v44 && v1) || !v56 && v1)
  s[252] = v67
  const v68 = s[162] ? v3 : v56 ? (v44 ? v58 : Math.min(v62 || v61 ? -Infinity : v58 + LAS_69j_2_bidrag, v1 ? -Infinity : v65)) : v6
  s[249] = v68
  const v69 = s[162] ? v4 : v56 ? (v44 ? v59 : Math.min(v60 || v63 ? Infinity : v59 + LAS_69j_2_bidrag_hoej, v1 ? Infinity : v65)) : v7
  s[250] = v69
  const LAS_68_2 = s[0] ? v68 : -Infinity
  s[231] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v69 : Infinity
  s[232] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v66)
  s[233] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v67
  s[236] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v74 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[315] = v74
  const LAS_68_5_nej = s[0] && !v74
  s[235] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v74
  s[234] = LAS_68_5_ir
}

function svar_19(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1625] = v0
  const v1 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1626] = v1
  const v2 = v0 && v1
  s[1624] = v2
  const v3 = Math.max(s[231], f.hidtidigYdelsePrMaaned)
  const v4 = Math.max(s[232], f.hidtidigYdelsePrMaaned)
  const v5 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1627] = v5
  const v6 = Math.max(f.hidtidigYdelsePrMaaned, v3)
  const v7 = Math.min(f.hidtidigYdelsePrMaaned, v4)
  const v8 = s[0] && s[233]
  const v9 = s[234] && s[233] && v7 >= v6
  const v10 = s[235] || v9
  const v11 = s[235] ? (v9 ? Math.min(f.hidtidigYdelsePrMaaned, v6) : f.hidtidigYdelsePrMaaned) : v6
  const v12 = s[235] ? (v9 ? Math.max(f.hidtidigYdelsePrMaaned, v7) : f.hidtidigYdelsePrMaaned) : v7
  const LAS_68_4 = s[0] ? (v2 ? v3 : v5 ? (v8 ? (v10 ? Math.min(v3, v11) : v3) : v11) : s[231]) : -Infinity
  s[241] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v2 ? v4 : v5 ? (v8 ? (v10 ? Math.max(v4, v12) : v4) : v12) : s[232]) : Infinity
  s[239] = LAS_68_4_hoej
  const v15 = f.ydelseFoerForloebet === 'foertidspension'
  s[1623] = v15
  const v16 = s[0] && !v15
  s[1622] = v16
  const LAS_68_4_er = v16 && (!s[0] || v2 && s[233] || !v2 && (v5 && (v8 || s[235] || v9) || !v5 && s[233]))
  s[245] = LAS_68_4_er
  const LAS_68_4_ir = !v16 || !s[0] || v2 && s[236] || !v2 && (v5 && (s[0] && s[236] || s[234] && !((!s[233] || !s[236] && v3 === v4) && s[233] && (!s[233] || f.hidtidigYdelsePrMaaned === v3))) || !v5 && s[236])
  s[247] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v19 = !s[0] || s[144]
  const v20 = !s[0] || !s[144]
  const LAS_68a_1_tid = s[0] && v19
  s[860] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v20
  s[243] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v23 = LAS_68a_1_tid || !s[0]
  s[244] = v23
  const v24 = Math.min(f.timerITilbud, 16000)
  const v25 = s[237] || s[153]
  s[258] = v25
  const v26 = SATS_30(f.vurderingsdato)
  const v27 = v25 ? -Infinity : v26
  s[259] = v27
  const v28 = v25 ? Infinity : v26
  s[260] = v28
  const v29 = v27 > -Infinity && v28 < Infinity
  s[257] = v29
  const v30 = quotient([v24, v27], [100], 'nærmeste', 1)
  const v31 = quotient([v24, v28], [100], 'nærmeste', 1)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  s[255] = v32
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  s[256] = v33
  const v34 = v25 || !v29
  s[261] = v34
  const LAS_68a_3 = s[0] ? Math.min(v32, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v23) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[861] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v33, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[862] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v29 && !v25 && v27 === v28))
  s[863] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v34
  s[864] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v39 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v23) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v23) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v40 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v41 = SATS_31(f.vurderingsdato)
  const v42 = s[238] ? -Infinity : v41
  s[268] = v42
  const v43 = s[238] ? Infinity : v41
  s[269] = v43
  const v44 = Math.min(v39, v42)
  const v45 = Math.min(v40, v43)
  const v46 = !s[238] && v42 === v43
  s[271] = v46
  const v47 = LAS_68a_3_ir || s[238]
  const v48 = v44 > -Infinity && v45 < Infinity
  const v49 = quotient([v44, 3000], [10000], 'nærmeste', 1)
  const v50 = quotient([v45, 3000], [10000], 'nærmeste', 1)
  const v51 = v48 ? Math.min(v49, v50) : -Infinity
  const v52 = v48 ? Math.max(v49, v50) : Infinity
  const v53 = LAS_68a_3_er && !(!v48 && (!LAS_68a_3_er || !v47 && v44 === v45))
  const v54 = v47 || !v48
  const v55 = v40 === Infinity
  const v56 = -v43 === -Infinity
  s[270] = v56
  const v57 = v55 && v56
  const v58 = -v42 === Infinity
  s[272] = v58
  const v59 = LAS_68a_3_er && !(v57 && (!LAS_68a_3_er || !LAS_68a_3_ir && v39 === v40) && v46)
  const v60 = LAS_68a_3_ir || s[238] || v57
  const v61 = Math.max(0, v56 ? -Infinity : v39 - v43)
  const v62 = Math.max(0, v55 || v58 ? Infinity : v40 - v42)
  const v63 = v62 >= Infinity
  const v64 = v63 ? -Infinity : quotient([v61, 5500], [10000], 'nærmeste', 1)
  const v65 = v63 ? Infinity : quotient([v62, 5500], [10000], 'nærmeste', 1)
  const v66 = v59 && !(v63 && (!v59 || !v60 && v61 === v62))
  const v67 = v60 || v63
  const v68 = v52 === Infinity
  const v69 = v64 === -Infinity
  const v70 = v51 === -Infinity
  const v71 = v65 === Infinity
  const v72 = v68 && v69 || v70 && v71
  const LAS_68a_2 = s[0] ? (s[141] ? v64 : v70 || v69 ? -Infinity : v51 + v64) : -Infinity
  s[242] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[141] ? v65 : v68 || v71 ? Infinity : v52 + v65) : Infinity
  s[240] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[141] && v53 && v66 && !(v72 && (!v53 || !v54 && v51 === v52) && (!v66 || !v67 && v64 === v65)) || s[141] && v66)
  s[246] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[141] && (v54 || v67 || v72) || s[141] && v67
  s[248] = LAS_68a_2_ir
}

function svar_20(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[239] === Infinity
  const v1 = -s[240] === -Infinity
  const v2 = s[241] === -Infinity
  const v3 = -s[242] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[241] - s[240]
  const v6 = v0 || v3 ? Infinity : s[239] - s[242]
  const v7 = v5 === -Infinity ? -Infinity : v5 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[243]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v8 = v6 === Infinity ? Infinity : v6 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[243]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[244]) ? r_indtaegter.beloeb : 0) : 0 })
  const v9 = v7 === -Infinity ? -Infinity : v7 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[243]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v10 = v8 === Infinity ? Infinity : v8 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[243]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[244]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v9 === -Infinity ? -Infinity : v9 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[243]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[856] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v10 === Infinity ? Infinity : v10 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[243]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[244]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[857] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[245] && s[246] && !(v4 && (!s[245] || !s[247] && s[241] === s[239]) && (!s[246] || !s[248] && s[242] === s[240])))
  s[858] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[247] || s[248] || v4
  s[859] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[115] ? s[249] : -Infinity
  s[865] = LAS_69j_2
  const LAS_69j_2_hoej = s[115] ? s[250] : Infinity
  s[866] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[115] && (!s[115] || s[251])
  s[867] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[115] || !s[115] || s[252]
  s[868] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v19 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[289] = v19
  const v20 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1631] = v20
  const v21 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1632] = v21
  const v22 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v23 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v24 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v25 = v22 ? Math.min(v23, v24) : -Infinity
  const v26 = v22 ? Math.max(v23, v24) : Infinity
  const v27 = LAS_69j_2_er && !(!v22 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v28 = LAS_69j_2_ir || !v22
  const v29 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1633] = v29
  const v30 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v31 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v32 = v22 ? Math.min(v30, v31) : -Infinity
  const v33 = v22 ? Math.max(v30, v31) : Infinity
  const v34 = !s[89] && LAS_69j_2_er
  const v35 = !s[89] && LAS_69j_2_ir
  const v36 = f.andelAfArbejdetDuKan <= 0
  s[288] = v36
  const v37 = f.andelAfArbejdetDuKan <= 2500
  s[542] = v37
  const LAS_69j_4 = s[115] ? (v19 ? (s[253] ? (s[89] ? (v36 ? LAS_69j_2 : v37 ? v25 : s[254] ? v32 : 0) : LAS_69j_2) : -Infinity) : s[89] ? (v20 ? LAS_69j_2 : v21 ? v25 : v29 ? v32 : 0) : LAS_69j_2) : -Infinity
  s[292] = LAS_69j_4
  const LAS_69j_4_hoej = s[115] ? (v19 ? (s[253] ? (s[89] ? (v36 ? LAS_69j_2_hoej : v37 ? v26 : s[254] ? v33 : 0) : LAS_69j_2_hoej) : Infinity) : s[89] ? (v20 ? LAS_69j_2_hoej : v21 ? v26 : v29 ? v33 : 0) : LAS_69j_2_hoej) : Infinity
  s[291] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[115] && (!s[115] || !v19 && (s[89] && (v20 && LAS_69j_2_er || !v20 && (v21 && v27 || !v21 && (!v29 || v27))) || v34) || v19 && (!s[253] || s[89] && (v36 && LAS_69j_2_er || !v36 && (v37 && v27 || !v37 && (!s[254] || v27))) || v34))
  s[293] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[115] || !s[115] || !v19 && (s[89] && (v20 && LAS_69j_2_ir || !v20 && (v21 && v28 || !v21 && v29 && v28)) || v35) || v19 && (!s[253] || s[89] && (v36 && LAS_69j_2_ir || !v36 && (v37 && v28 || !v37 && s[254] && v28)) || v35)
  s[294] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v42 = !s[115] || s[144]
  const v43 = !s[115] || !s[144]
  const LAS_69j_5_tid = s[115] && v42
  s[880] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[115] && v43
  s[263] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v46 = LAS_69j_5_tid || !s[115]
  s[264] = v46
  const LAS_69j_10 = s[115] ? Math.min(s[255], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v46) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[265] = LAS_69j_10
  const LAS_69j_10_hoej = s[115] ? Math.min(s[256], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[262] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[115] && (!s[115] || !(!s[257] && !s[258] && s[259] === s[260]))
  s[266] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[115] || !s[115] || s[261]
  s[267] = LAS_69j_10_ir
}

function svar_21(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[273] = v0
  const v1 = Math.max(0, -s[262] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 }) - s[262])
  const v2 = Math.max(0, -s[265] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[265])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[282] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[280] = v10
  const v11 = s[266] && s[266] && !(v6 && (!s[266] || !s[267] && v4 === v5))
  s[278] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[283] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[281] = v21
  const v22 = s[266] && s[266] && !(v17 && (!s[266] || !s[267] && v15 === v16))
  s[279] = v22
  const v23 = Math.min(s[268], v1)
  const v24 = Math.min(s[269], v2)
  const v25 = s[267] || s[238]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[266] && !(!v26 && (!s[266] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[270]
  const v34 = s[266] && !(v33 && (!s[266] || !s[267] && v1 === v2) && s[271])
  const v35 = s[267] || s[238] || v33
  const v36 = Math.max(0, s[270] ? -Infinity : v1 - s[269])
  const v37 = Math.max(0, v3 || s[272] ? Infinity : v2 - s[268])
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
  s[274] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[275] = v50
  const v51 = v32 || v42 || v47
  s[284] = v51
  const v52 = Math.min(s[268], v12)
  const v53 = Math.min(s[269], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[266] && !(!v54 && (!s[266] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[285] = v60
  const v61 = v14 && s[270]
  const v62 = s[266] && !(v61 && (!s[266] || !s[267] && v12 === v13) && s[271])
  const v63 = s[267] || s[238] || v61
  const v64 = Math.max(0, s[270] ? -Infinity : v12 - s[269])
  const v65 = Math.max(0, v14 || s[272] ? Infinity : v13 - s[268])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[286] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[287] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[277] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[276] = v78
  const LAS_69j_9 = s[115] ? (v0 ? (s[144] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[290] = LAS_69j_9
}

function svar_22(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[115] ? (s[273] ? (s[144] ? s[274] : s[275] ? (s[276] ? Math.max(s[274], s[277]) : s[274]) : s[277]) : s[278] ? (s[279] ? Math.max(s[280], s[281]) : s[280]) : s[281]) : Infinity
  s[887] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[115] && (!s[115] || !s[273] && (s[278] || s[279]) || s[273] && (!s[144] && (s[275] || s[276]) || s[144] && s[275]))
  s[888] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[115] || !s[115] || !s[273] && (s[267] || s[267] || s[282] || s[267] || s[267] || s[283]) || s[273] && (!s[144] && (s[284] || s[285] || s[286] || s[287]) || s[144] && s[284])
  s[889] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1635] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[115] && (!s[115] || v4)
  s[882] = LAS_69j_7
  const LAS_69j_7_nej = s[115] && (!s[115] || !v4)
  s[883] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[89] && !s[288]
  const LAS_69j_8 = s[115] && (!s[115] || !s[289] || !s[253] || !v7)
  s[884] = LAS_69j_8
  const LAS_69j_8_nej = s[115] && (!s[115] || s[289] && (!s[253] || v7))
  s[885] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[115] || !s[115] || s[289] && !s[253]
  s[886] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1636] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1637] = v12
  const LAS_69j_13 = s[115] && (!s[115] || v11)
  s[893] = LAS_69j_13
  const LAS_69j_13_nej = s[115] && (!s[115] || !v11 || !v12)
  s[894] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[115] || !s[115] || v11 && !v12
  s[895] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[290] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 }) + s[290]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[115] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[263]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[263]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[264]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[263]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[115] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[873] = LAS_69j_5
  const LAS_69j_5_hoej = s[115] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[874] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[115] && (!s[115] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[875] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[115] || !s[115] || LAS_69j_9_ir || !s[115] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[876] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[142] || f.harFrasagtYdelsen === false
  const v39 = s[115] && f.erIJobafklaring
  s[1638] = v39
  const LAS_69j_5_modtager = v39 && (!s[115] || v38)
  s[877] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[115] || !v38)
  s[878] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[115]
  s[879] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[329] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[890] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[891] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[892] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1639] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[115] && (!s[115] || v49)
  s[303] = LAS_69j_15
  const LAS_69j_15_nej = s[115] && (!s[115] || !v49)
  s[302] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[291] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[292] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[115] ? Math.max(0, v54 || v53 ? -Infinity : s[292] - LAS_69j_5_hoej) : -Infinity
  s[896] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[115] ? Math.max(0, v52 || v55 ? Infinity : s[291] - LAS_69j_5) : Infinity
  s[897] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[115] && (!s[115] || s[293] && LAS_69j_5_er && !(v56 && (!s[293] || !s[294] && s[292] === s[291]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[898] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[115] || !s[115] || s[294] || LAS_69j_5_ir || v56
  s[899] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[295], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[115] && (!s[115] || v61)
  s[300] = LAS_69k_5
  const LAS_69k_5_nej = s[115] && (!s[115] || !v61)
  s[301] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = 35 - f.ugerMedFeriegodtgoerelse
  s[327] = v64
  const v65 = Math.max(0, v64 - f.ferieMedYdelseHoldt)
  const v66 = !s[0] && v65 <= 0
  const v67 = s[296] ? 0 : v65
  const LAS_69k_6 = s[0] ? (s[297] ? (s[296] || v66 ? Math.min(v65, v67) : v65) : v67) : -Infinity
  s[905] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[297] ? v65 : 0) : Infinity
  s[906] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[297] || s[296] || v66)
  s[907] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v71 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v71 : FIRST_DAY
  s[908] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v71 : NEVER
  s[909] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v74 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1640] = v74
  const v75 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1641] = v75
  const v76 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1642] = v76
  const v77 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1643] = v77
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v74 || !s[0]) && (v76 || !s[0]) && f.ferienErAftalt)
  s[299] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v75 || v77 || f.ferienErAftalt === false)
  s[298] = LAS_69k_6_aftale_nej
}

function svar_23(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[298]
  s[1647] = v0
  const v1 = f.holderFerieMedYdelse && (s[299] || !s[0])
  s[1646] = v1
  const v2 = f.deltagerAktivt || s[300] || v1
  s[1644] = v2
  const v3 = f.deltagerAktivt === false && (s[301] || !s[115]) && v0
  s[1645] = v3
  const LAS_69k_1 = s[115] && (!s[115] || (s[302] || !s[115]) && v2)
  s[900] = LAS_69k_1
  const LAS_69k_1_nej = s[115] && (!s[115] || s[303] || v3)
  s[901] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[400] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1651] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1653] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1652] = v9
  const v10 = v7 || v9
  s[401] = v10
  const v11 = f.afviser === 'ingenting'
  s[1650] = v11
  const v12 = s[115] && !v11
  s[1648] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[902] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[903] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[904] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[305] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1656] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1657] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1658] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[910] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[310] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[911] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[912] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[913] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[919] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[920] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[1661] = v35
  const v36 = f.brudPaaPligten === 'bookede_ikke'
  s[1663] = v36
  const v37 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[1664] = v37
  const v38 = v36 && v37
  s[1662] = v38
  const v39 = v35 || v38
  s[1660] = v39
  const LAS_69n_1_er = LAS_69l_3_er && v39
  s[921] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[922] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1669] = v42
  const v43 = LAS_69l_1 || LAS_69l_1_ir
  s[309] = v43
  const v44 = v43 && f.rimeligGrundTilBrud === false
  s[1668] = v44
  const v45 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1667] = v45
  const v46 = v45 || LAS_69n_1_er
  const v47 = !v45 && LAS_69n_1_ir
  const v48 = v45 ? f.dageUdeblevet : LAS_69n_1
  const v49 = v45 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v50 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v51 = SATS_32(f.bruddetSkete)
  const v52 = SATS_33(f.bruddetSkete)
  const v53 = SATS_34(f.bruddetSkete)
  const v54 = s[162] ? (v50 ? -Infinity : v51) : s[304] ? (v50 ? -Infinity : v52) : v50 ? -Infinity : v53
  const v55 = s[162] ? (v50 ? Infinity : v51) : s[304] ? (v50 ? Infinity : v52) : v50 ? Infinity : v53
  const v56 = v48 > -Infinity && v49 < Infinity && v54 > -Infinity && v55 < Infinity
  const v57 = quotient([v48, v54], [1], 'nærmeste', 1)
  const v58 = quotient([v48, v55], [1], 'nærmeste', 1)
  const v59 = quotient([v49, v54], [1], 'nærmeste', 1)
  const v60 = quotient([v49, v55], [1], 'nærmeste', 1)
  const v61 = v56 ? Math.min(v60, v59, v57, v58) : -Infinity
  const v62 = v56 ? Math.max(v60, v59, v57, v58) : Infinity
  const v63 = v44 && v46 && !(!v56 && (!v46 || !v47 && v48 === v49) && !v50 && v54 === v55)
  const LAS_69m_2 = LAS_69l_3_er ? (v63 ? (v42 ? Math.min(0, v61) : v61) : 0) : -Infinity
  s[915] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v63 ? (v42 ? Math.max(0, v62) : v62) : 0) : Infinity
  s[916] = LAS_69m_2_hoej
  const v66 = v45 || v39
  s[1666] = v66
  const v67 = LAS_69l_3_er && v66
  s[1665] = v67
  const LAS_69m_2_er = v67 && (!LAS_69l_3_er || v63 || v42)
  s[917] = LAS_69m_2_er
  const LAS_69m_2_ir = !v67 || !LAS_69l_3_er || v44 && (v47 || v50 || !v56)
  s[918] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v70 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1671] = v70
  const v71 = LAS_69l_3_er && v70
  s[1670] = v71
  const LAS_69o_1 = v71 && (!LAS_69l_3_er || v43 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[307] = LAS_69o_1
  const LAS_69o_1_nej = v71 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[306] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v71 || !LAS_69l_3_er
  s[308] = LAS_69o_1_ir
}

function svar_24(f, s) {
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v0 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1673] = v0
  const v1 = s[304] ? 25500 : 164400
  const LAS_69o_2 = s[305] ? (v0 ? -Infinity : v1) : -Infinity
  s[923] = LAS_69o_2
  const LAS_69o_2_hoej = s[305] ? (v0 ? Infinity : v1) : Infinity
  s[924] = LAS_69o_2_hoej
  const v4 = !s[305] || s[306]
  s[1672] = v4
  const LAS_69o_2_er = s[305] && (s[307] || s[308])
  s[925] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!s[305] || v0) || v4
  s[926] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[305] && (!s[305] || s[309] && f.ydelsenBoerOphoere)
  s[927] = LAS_69p_1
  const LAS_69p_1_nej = s[305] && (!s[305] || s[310] || f.ydelsenBoerOphoere === false)
  s[928] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v9 = f.forseelserPaaFemAar <= 1
  s[1674] = v9
  const v10 = f.forseelserPaaFemAar <= 0
  s[1675] = v10
  const v11 = f.modBedreVidende ? (v9 ? (v10 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[305] ? v11 : -Infinity
  s[929] = LAS_69q_1
  const LAS_69q_1_hoej = s[305] ? v11 : Infinity
  s[930] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v14 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[115] ? v14 : -Infinity
  s[931] = LAS_69t_2
  const LAS_69t_2_hoej = s[115] ? v14 : Infinity
  s[932] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v17 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1676] = v17
  const v18 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1678] = v18
  const v19 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1679] = v19
  const v20 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1681] = v20
  const v21 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[332] = v21
  const v22 = s[142] ? (s[311] ? (s[141] ? (v17 ? (s[312] ? (s[117] ? (v18 ? (s[153] ? (v19 ? (v20 ? (v21 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[115] ? v22 : -Infinity
  s[934] = LAS_69x_3
  const LAS_69x_3_hoej = s[115] ? v22 : Infinity
  s[935] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v25 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1685] = v25
  const v26 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v25
  s[1684] = v26
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[313] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v26)
  s[323] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[314] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v26)
  s[322] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v29 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[328] = v29
  const v30 = v29 && !s[315]
  const v31 = !s[1] || v30
  s[330] = v31
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v29 || f.saerligeForholdForLoen)
  s[936] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v29 && f.saerligeForholdForLoen === false || v30)
  s[937] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v31
  s[938] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v35 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[321] = v35
  const v36 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v37 = SATS_35(f.revalideringBevilgetDen)
  const LAS_71_2_er = !s[152] && f.forsoergerEgetBarnIHjemmet === false
  s[945] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v35 || (v36 ? -Infinity : v37) < f.indtaegtFoerRevalidering)
  s[954] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v35 || (v36 ? Infinity : v37) >= f.indtaegtFoerRevalidering)
  s[955] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v35 || v36
  s[956] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v42 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[153]
  s[318] = v42
  const v43 = SATS_36(f.vurderingsdato)
  const v44 = SATS_37(f.vurderingsdato)
  const v45 = SATS_38(f.vurderingsdato)
  const v46 = SATS_39(f.vurderingsdato)
  const v47 = SATS_40(f.vurderingsdato)
  const LAS_71_2_ung = v35 ? (s[316] ? (v42 ? -Infinity : v43) : f.gravidEfter12Uge ? (v42 ? -Infinity : v44) : f.borHosForaeldre ? (v42 ? -Infinity : v45) : f.psykiskLidelseNaevntILoven ? (v42 ? -Infinity : v46) : v42 ? -Infinity : v47) : -Infinity
  s[947] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v35 ? (s[316] ? (v42 ? Infinity : v43) : f.gravidEfter12Uge ? (v42 ? Infinity : v44) : f.borHosForaeldre ? (v42 ? Infinity : v45) : f.psykiskLidelseNaevntILoven ? (v42 ? Infinity : v46) : v42 ? Infinity : v47) : Infinity
  s[948] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[164] || !v35 || v42
  s[949] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v51 = SATS_41(f.vurderingsdato)
  const v52 = SATS_42(f.vurderingsdato)
  const LAS_71_2 = v35 ? (s[164] ? (f.forsoergelsespligtUdenForHjemmet ? (v42 ? -Infinity : v51) : v42 ? -Infinity : v52) : LAS_71_2_ung) : -Infinity
  s[943] = LAS_71_2
  const LAS_71_2_hoej = v35 ? (s[164] ? (f.forsoergelsespligtUdenForHjemmet ? (v42 ? Infinity : v51) : v42 ? Infinity : v52) : LAS_71_2_ung_hoej) : Infinity
  s[944] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v35 || !s[164] && LAS_71_2_ung_ir || s[164] && v42
  s[946] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v56 = SATS_43(f.vurderingsdato)
  const v57 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1691] = v57
  const v58 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1692] = v58
  const v59 = SATS_44(f.vurderingsdato)
  const v60 = v42 ? -Infinity : v59
  const v61 = v42 ? Infinity : v59
  const v62 = v58 && LAS_71_2_er
  const LAS_71_1 = v35 ? (s[152] ? (v42 ? -Infinity : v56) : v57 ? (v62 ? Math.min(v60, LAS_71_2) : v60) : LAS_71_2) : -Infinity
  s[320] = LAS_71_1
  const LAS_71_1_hoej = v35 ? (s[152] ? (v42 ? Infinity : v56) : v57 ? (v62 ? Math.max(v61, LAS_71_2_hoej) : v61) : LAS_71_2_hoej) : Infinity
  s[319] = LAS_71_1_hoej
  const v65 = LAS_70_1_nej || s[317]
  const LAS_71_1_er = LAS_70_1 && (!v35 || s[152] || v57 || v62)
  s[324] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v35 || s[152] && v42 || !s[152] && (v57 && v42 || v58 && LAS_71_2_ir)) || v65
  s[325] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[939] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[940] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[1] || LAS_71_1_er)
  s[941] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[1] || LAS_71_1_ir) || v65
  s[942] = LAS_70_4_ir
}

function svar_25(f, s) {
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v0 = SATS_45(f.vurderingsdato)
  const v1 = s[318] ? -Infinity : v0
  const v2 = s[318] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[319] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[320] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const LAS_71_3 = s[321] ? Math.max(0, Math.min(f.bidragPrMaaned, v5 || v4 ? -Infinity : v1 - s[319])) : -Infinity
  s[950] = LAS_71_3
  const LAS_71_3_hoej = s[321] ? Math.max(0, Math.min(f.bidragPrMaaned, v3 || v6 ? Infinity : v2 - s[320])) : Infinity
  s[951] = LAS_71_3_hoej
  const v10 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1697] = v10
  const v11 = f.psykiskLidelseNaevntILoven && v10
  s[1696] = v11
  const v12 = !s[164] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v11
  s[1695] = v12
  const v13 = s[322] || !v12
  s[1694] = v13
  const v14 = (s[323] || s[317]) && v12
  s[1693] = v14
  const LAS_71_3_er = v14 && (!s[321] || s[324] && !(v7 && !s[318] && v1 === v2 && (!s[324] || !s[325] && s[320] === s[319])))
  s[952] = LAS_71_3_er
  const LAS_71_3_ir = v14 && (!s[321] || s[318] || s[325] || v7) || v13
  s[953] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[326] || !s[1]
  s[957] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v18 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v18)
  s[958] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v18)
  s[959] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v21 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1698] = v21
  const v22 = f.maanederITilbudIRevalidering >= 12
  s[1700] = v22
  const v23 = v22 ? Math.max(0, s[327]) : 0
  const v24 = v22 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[328] ? (s[315] ? (v21 ? (s[329] ? v24 : -Infinity) : v23) : -Infinity) : 0) : -Infinity
  s[960] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[328] ? (s[315] ? (v21 ? (s[329] ? v24 : Infinity) : v23) : Infinity) : 0) : Infinity
  s[961] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[328] && (!s[315] || v21 && !s[329])
  s[962] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v28 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1701] = v28
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v28)
  s[963] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v28)
  s[964] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v31 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v32 = v28 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v31, v32) : -Infinity
  s[965] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v31, v32) : Infinity
  s[966] = LAS_73f_1_beloeb_hoej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v35 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[145] ? v35 : FIRST_DAY
  s[971] = LAS_86_7
  const LAS_86_7_hoej = s[145] ? v35 : NEVER
  s[972] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v38 = s[145] && f.vurderingsdato < LAS_86_7_hoej
  s[1702] = v38
  const v39 = s[145] && f.vurderingsdato >= LAS_86_7
  s[1703] = v39
  const v40 = s[163] ? -Infinity : 45000
  const v41 = s[163] ? Infinity : 45000
  const v42 = Math.min(3, f.boernTilFritidstillaeg)
  const v43 = v40 > -Infinity && v41 < Infinity
  const v44 = quotient([v40, v42], [1], 'nærmeste', 1)
  const v45 = quotient([v41, v42], [1], 'nærmeste', 1)
  const v46 = v43 ? Math.min(v44, v45) : -Infinity
  const v47 = v43 ? Math.max(v44, v45) : Infinity
  const v48 = !v43 && !s[163] && v40 === v41
  const v49 = s[163] || !v43
  const v50 = v46 > -Infinity && v47 < Infinity
  const v51 = quotient([v46], [4], 'nærmeste', 1)
  const v52 = quotient([v47], [4], 'nærmeste', 1)
  const v53 = f.retTilEkstraBoernetilskud && !v48 && !(!v50 && (v48 || !v49 && v46 === v47)) || f.retTilEkstraBoernetilskud === false && !v48
  const v54 = f.retTilEkstraBoernetilskud && (v49 || !v50) || f.retTilEkstraBoernetilskud === false && v49
  const v55 = f.retTilEkstraBoernetilskud ? (v50 ? Math.min(v51, v52) : -Infinity) : v46
  const v56 = f.retTilEkstraBoernetilskud ? (v50 ? Math.max(v51, v52) : Infinity) : v47
  const v57 = Math.max(0, v55)
  const v58 = Math.min(0, v56)
  const v59 = v39 && v53
  const v60 = !s[145] && v53 && v58 >= v57
  const v61 = v59 || v60
  const v62 = v59 ? (v60 ? Math.min(v55, v57) : v55) : v57
  const v63 = v59 ? (v60 ? Math.max(v56, v58) : v56) : v58
  const LAS_86_2 = s[145] ? (v38 ? (v61 ? Math.min(0, v62) : 0) : v62) : -Infinity
  s[967] = LAS_86_2
  const LAS_86_2_hoej = s[145] ? (v38 ? (v61 ? Math.max(0, v63) : 0) : v63) : Infinity
  s[968] = LAS_86_2_hoej
  const LAS_86_2_er = s[145] && (!s[145] || v38 || v59 || v60)
  s[969] = LAS_86_2_er
  const LAS_86_2_ir = !s[145] || !s[145] || v39 && v54 || !s[145] && !((!v53 || !v54 && v55 === v56) && v53 && v55 === 0)
  s[970] = LAS_86_2_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[328])
  s[978] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[328] || !s[315])
  s[979] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[330]
  s[980] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v71 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[642] = v71
  const v72 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[646] = v72
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v72)
  s[975] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v72 || !v71)
  s[976] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v72 && !v71
  s[977] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[973] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[974] = LAS_91_1_nej
}

function svar_26(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[983] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[1704] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[1705] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[1706] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[1708] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[1709] = v5
  const v6 = !v4 || !v5
  s[1707] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[1711] = v7
  const v8 = !v4 || !v7
  s[1710] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[981] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[982] = LAS_91_6_nej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const v12 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[1712] = v12
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !v12 || !s[331])
  s[986] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || v12)
  s[987] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || !s[1] || v12 && !s[331]
  s[988] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v16 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[1715] = v16
  const v17 = v16 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[1713] = v17
  const v18 = !v16 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[1714] = v18
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v17
  s[984] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v18
  s[985] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-3)
  const v21 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v21
  s[989] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v21
  s[990] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v24 = !s[133] && f.jobcenterUdfoererIndsatsen || s[133] && (s[332] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v24
  s[991] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v24
  s[992] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v27 = f.afgoerelsenGaelder === 'foertidspension'
  s[1717] = v27
  const v28 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1718] = v28
  const v29 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1720] = v29
  const v30 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1721] = v30
  const v31 = v28 && !s[132] && (v29 || v30)
  const LSP_18_2 = v27 && (!s[1] || v31)
  s[1003] = LSP_18_2
  const LSP_18_2_nej = v27 && (!s[1] || !v31)
  s[1004] = LSP_18_2_nej
  const LSP_18_2_ir = !v27 || !s[1]
  s[1005] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v35 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1724] = v35
  const v36 = !v27 || LSP_18_2
  s[1726] = v36
  const v37 = v27 && (LSP_18_2_nej || LSP_18_2_ir)
  s[1725] = v37
  const v38 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1727] = v38
  const v39 = s[132] && f.sagenErForelagtTeamet
  s[1722] = v39
  const LOB_9_1 = v39 || !s[1] || s[0] && (!s[133] && (v35 || v37) || s[133] && !s[132] && (v38 || v37))
  s[993] = LOB_9_1
  const LOB_9_1_nej = v39 || !s[1] || !s[0] || !s[133] && !v35 && v36 || s[133] && (s[132] || !v38 && v36)
  s[994] = LOB_9_1_nej
  const LOB_9_1_ir = v39 || !s[1]
  s[995] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v43 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1728] = v43
  const v44 = f.forvaltningsomraade === 'undervisning'
  s[1730] = v44
  const v45 = s[146] || f.behovForUndervisningsomraadet
  s[1731] = v45
  const v46 = v44 && v45
  s[1729] = v46
  const v47 = s[0] && (!s[117] && (v43 || v46) || s[117] && !s[132] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v47
  s[996] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v47
  s[997] = LOB_10_1_nej
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[145] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[998] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[145] ? 20300 /* 2025-07-31 */ : NEVER
  s[999] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[145] && f.modtogHjaelp30Juni2025
  s[1000] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[145]
  s[1001] = LOV1655_udbetaling_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v54 = s[0] && (!s[133] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[133] && !s[132] && s[333])
  const PLANBEK_2_1 = !s[1] || v54
  s[1006] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v54
  s[1007] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v57 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1733] = v57
  const v58 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1734] = v58
  const v59 = v58 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v57 ? v59 : FIRST_DAY
  s[1008] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v57 ? v59 : NEVER
  s[1009] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v57 && s[120]
  s[1010] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v57
  s[1011] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v64 = s[73] || s[89] || s[94] || f.arbejdsskade || s[334]
  const v65 = !s[73] && !s[89] && !s[94] && f.arbejdsskade === false && s[335]
  const SDL_2_1 = s[69] || s[72] && v64 || s[80] && v64
  s[1015] = SDL_2_1
  const SDL_2_1_nej = s[69] || s[72] && v65 || s[80] && v65
  s[1016] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v68 = s[336] && s[337] >= f.vurderingsdato
  s[1739] = v68
  const v69 = s[336] && s[338] < f.vurderingsdato
  s[1740] = v69
  const v70 = s[79] || v69
  s[1738] = v70
  const v71 = s[339] && (v68 || s[340]) && (s[78] || v68)
  s[1737] = v71
  const v72 = v71 || s[341]
  s[1735] = v72
  const v73 = (v70 || s[77]) && (s[342] || s[77]) && (v70 || s[342])
  s[1736] = v73
  const v74 = SDL_2_1_nej || v73 || s[343] || s[101]
  const v75 = (SDL_2_1 || s[77]) && (v72 || s[77]) && s[344] && s[345] && (SDL_2_1 || v72 || s[346] || s[95])
  const v76 = s[77] && !s[1]
  const SDL_2 = s[69] || s[72] && v75 || s[80] && v75
  s[1012] = SDL_2
  const SDL_2_nej = s[69] || s[72] && v74 || s[80] && v74
  s[1013] = SDL_2_nej
  const SDL_2_ir = s[69] || s[72] && v76 || s[80] && v76 || s[70]
  s[1014] = SDL_2_ir
}

function svar_27(f, s) {
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v0 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v0
  s[1021] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v0
  s[1022] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v3 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v4 = shiftDays(runEnd(v3, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v4 : FIRST_DAY
  s[1023] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v4 : NEVER
  s[1024] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[1025] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[1026] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[1027] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v10 = shiftMonths(s[65], 3)
  s[384] = v10
  const v11 = shiftMonths(s[67], 3)
  s[385] = v11
  const v12 = f.saerligeGrundeTilAndetTidspunkt || !s[10]
  const v13 = f.saerligeGrundeTilAndetTidspunkt === false && s[12]
  const SDL_7_3 = s[69] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v10
  s[1030] = SDL_7_3
  const SDL_7_3_hoej = s[69] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v11
  s[1031] = SDL_7_3_hoej
  const v16 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[652] = v16
  const SDL_7_3_er = v16 && (s[69] || s[72] && v12 || s[80] && v12)
  s[1032] = SDL_7_3_er
  const SDL_7_3_ir = !v16 || s[69] || s[72] && v13 || s[80] && v13 || s[70]
  s[1033] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v19 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v19
  s[1034] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v19
  s[1035] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v22 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1038] = v22
  const v23 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v22 ? v23 : FIRST_DAY
  s[1036] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v22 ? v23 : NEVER
  s[1037] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v26 = !s[10] && s[66] && s[65] <= 14612 /* 2010-01-03 */
  const v27 = !s[10] && s[67] >= 14613 /* 2010-01-04 */ && s[347]
  const v28 = allPeriods(f.fravaer)
  const v29 = runStart(v28, f.vurderingsdato)
  const v30 = shiftDays(v29, 56) >= f.fratraedelsesdag
  s[1746] = v30
  const v31 = f.fratraeder && v30
  s[1745] = v31
  const v32 = v31 ? NEVER : shiftDays(v29, 28)
  const SDL_7a_1 = s[69] ? FIRST_DAY : v27 || s[80] ? v32 : NEVER
  s[1039] = SDL_7a_1
  const SDL_7a_1_hoej = s[69] ? NEVER : v26 ? NEVER : v32
  s[1040] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[73] && (s[69] || v26 || v27 || s[80])
  s[1041] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[73] || s[77]
  s[593] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v37 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1748] = v37
  const v38 = shiftDays(s[65], 35)
  s[524] = v38
  const v39 = shiftDays(s[67], 35)
  s[525] = v39
  const v40 = !s[10] && shiftDays(v39, -1) >= f.tidligOpfoelgningBedtOm
  s[1749] = v40
  const v41 = !s[10] && shiftDays(v38, -1) < f.tidligOpfoelgningBedtOm
  s[1750] = v41
  const v42 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1751] = v42
  const v43 = v42 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[348] && (!s[348] || v37 && f.ventesRaskInden8Uger === false && (v40 || s[12]) && f.oenskerTidligOpfoelgning || !v37 && v43)
  s[354] = SDL_7c
  const SDL_7c_nej = s[348] && (!s[348] || v37 && (f.ventesRaskInden8Uger || v41 || f.oenskerTidligOpfoelgning === false) || !v37 && !v43)
  s[355] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v46 = !s[144] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v46
  s[1043] = SDL_10a
  const SDL_10a_nej = !s[1] || !v46
  s[1044] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v49 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1047] = v49
  const v50 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v49 ? v50 : FIRST_DAY
  s[1045] = SDL_11_3
  const SDL_11_3_hoej = v49 ? v50 : NEVER
  s[1046] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v53 = shiftDays(shiftDays(s[65], 56), -1)
  s[349] = v53
  const v54 = shiftDays(shiftDays(s[67], 56), -1)
  s[350] = v54
  const v55 = !s[10] && v54 >= f.forventetRask
  s[1753] = v55
  const v56 = !s[10] && v53 < f.forventetRask
  s[1754] = v56
  const v57 = !s[10] && v54 >= f.vurderingsdato
  s[1755] = v57
  const v58 = !s[10] && v53 < f.vurderingsdato
  s[1756] = v58
  const v59 = v56 || v58
  s[1757] = v59
  const v60 = (v55 || s[12]) && (v57 || s[12]) && (v55 || v57)
  s[1758] = v60
  const v61 = !s[132] && s[12]
  const SDL_12_1_1 = !s[1] || !s[348] && f.tilbagevendenForestaar || s[348] && !s[132] && v60
  s[353] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[348] && f.tilbagevendenForestaar === false || s[348] && (s[132] || v59)
  s[351] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[348] && v61
  s[352] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[348] && f.laegeattestNoedvendig || s[348] && (!s[142] && SDL_12_1_1_nej || s[142] && f.laegeattestNoedvendig)
  s[1048] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[348] && f.laegeattestNoedvendig === false || s[348] && (!s[142] && SDL_12_1_1 || s[142] && f.laegeattestNoedvendig === false)
  s[1049] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[348] && !s[142] && SDL_12_1_1_ir
  s[1050] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v68 = s[142] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v68
  s[1051] = SDL_11c
  const SDL_11c_nej = !s[1] || !v68
  s[1052] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v71 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v72 = v59 || s[12]
  const SDL_12_1_2 = !s[1] || !s[348] && v71 || s[348] && (!s[117] && v72 && f.behovForTvaerfagligIndsats === false || s[117] && !s[132] && v59)
  s[388] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[348] && !v71 || s[348] && (!s[117] && (v60 || f.behovForTvaerfagligIndsats) || s[117] && (s[132] || v60))
  s[383] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[348] && s[117] && v61
  s[382] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v76 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[348] && v76 || s[348] && !s[117] && v72 && f.behovForTvaerfagligIndsats
  s[390] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[348] && !v76 || s[348] && (s[117] || v60 || f.behovForTvaerfagligIndsats === false)
  s[391] = SDL_12_1_3_nej
}

function svar_28(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[1763] = v0
  const v1 = f.fratraeder && !v0
  s[1762] = v1
  const v2 = s[73] && !v1
  s[392] = v2
  const v3 = f.holdteSamtaler >= 1
  s[381] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[394] = v4
  const v5 = v4 >= f.forventetRask
  s[1764] = v5
  const v6 = v4 >= f.vurderingsdato
  s[1765] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[378] = v7
  const v8 = shiftDays(shiftDays(s[65], 182), -1)
  s[393] = v8
  const v9 = shiftDays(shiftDays(s[67], 182), -1)
  s[395] = v9
  const v10 = !s[10] && v9 >= f.forventetRask
  s[1768] = v10
  const v11 = !s[10] && v8 < f.forventetRask
  s[1769] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[1767] = v12
  const v13 = v2 && (v10 || s[12]) && f.opfoelgningOenskes === false
  s[1766] = v13
  const v14 = !s[10] && v9 >= f.vurderingsdato
  s[1770] = v14
  const v15 = !s[10] && v8 < f.vurderingsdato
  s[1771] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[358] = v16
  const v17 = v13 && f.opfoelgningAlligevel === false && (v14 || s[12])
  s[359] = v17
  const v18 = !s[10] && s[65] < 20635 /* 2026-07-01 */
  s[1760] = v18
  const v19 = !s[10] && s[67] >= 20635 /* 2026-07-01 */
  s[1761] = v19
  const v20 = !s[132] || v19
  s[1759] = v20
  const v21 = s[132] && (v18 || s[12])
  s[360] = v21
  const v22 = v21 && !v20
  s[361] = v22
  const SDL_13f_1 = s[117] && (v21 && (v7 || v17) || !v22 && (!s[117] || !s[132] && v7 || s[132] && v17))
  s[357] = SDL_13f_1
  const SDL_13f_1_nej = s[117] && (v21 && (!v7 || v16) || !v22 && (!s[117] || !s[132] && !v7 || s[132] && v16))
  s[356] = SDL_13f_1_nej
}

function svar_29(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[349], v0)
  const v2 = Math.min(s[350], v0)
  const v3 = s[10] || !s[12] && s[349] === s[350]
  const v4 = s[351] && !s[10]
  const v5 = s[352] && !s[10] && s[350] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[349] : NEVER) : NEVER
  const v7 = s[353] ? NEVER : s[350]
  const v8 = s[353] || v4 || v5
  const v9 = s[351] && s[12] || s[352] && !(v3 && !s[10] && s[349] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[10] || !s[12] && v1 === v2
  const v13 = s[354] && !s[10]
  const v14 = s[355] && v8
  const v15 = !s[348] && !s[10] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[354] && s[12]
  const v23 = v22 || s[355] && v9 || !s[348] && s[12] && v9 || !s[348] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[10] && v8 || s[10] && !v8) && (s[10] || v1 === v6))
  s[368] = v23
  const v24 = shiftMonths(s[65], 6)
  s[379] = v24
  const v25 = shiftMonths(s[67], 6)
  s[380] = v25
  const v26 = shiftDays(v24, -1)
  s[386] = v26
  const v27 = shiftDays(v25, -1)
  s[387] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[355] && !s[10]
  const v33 = !s[348] && !s[10] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[373] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[374] = v38
  const v39 = v13 || v32 || v33
  s[372] = v39
  const v40 = s[355] && s[12]
  const v41 = !s[348] && s[12]
  s[371] = v41
  const v42 = v22 || v40 || v41 || !s[348] && !((s[10] || !s[12] && v28 === v29) && (s[10] || !s[12] && v26 === v27) && (s[10] || v26 === v28))
  s[369] = v42
  const v43 = s[356] && v39
  const v44 = !s[117] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[357] ? NEVER : v38
  const v47 = s[357] || v43 || v44
  const v48 = Math.max(s[349], v1)
  const v49 = Math.min(s[350], v2)
  const v50 = !s[348] && !s[10] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[349], v48) : s[349]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[376] = v53
  const v54 = v32 ? (v50 ? Math.max(s[350], v49) : s[350]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[377] = v55
  const v56 = v13 || v32 || v50
  s[375] = v56
  const v57 = v22 || v40 || v41 || !s[348] && !(v12 && v3 && (s[10] || s[349] === v1))
  s[370] = v57
  const v58 = s[356] && v56
  const v59 = !s[117] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[357] ? NEVER : v55
  const v62 = s[357] || v58 || v59
  const v63 = s[1] ? (s[348] ? (s[132] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[349]) : FIRST_DAY
  s[364] = v63
  const v64 = s[1] ? (s[348] ? (s[132] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[350]) : NEVER
  s[366] = v64
  const v65 = s[358] && v39
  const v66 = s[359] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[359] ? NEVER : v38
  const v69 = s[358] && v56
  const v70 = s[359] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[359] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[365] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[367] = v77
  const v78 = s[360] && (v21 || v66 || v70)
  s[362] = v78
  const v79 = !s[361] && (!s[1] || !s[348] && !s[10] || s[348] && (!s[132] && v21 || s[132] && (v47 || v62)))
  s[363] = v79
}

function svar_30(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[362] || s[363]
  s[1055] = SDL_13b_1_er
  const SDL_13b_1 = s[362] ? (s[363] ? Math.min(s[364], s[365]) : s[365]) : s[364]
  s[1053] = SDL_13b_1
  const SDL_13b_1_hoej = s[362] ? (s[363] ? Math.max(s[366], s[367]) : s[367]) : s[366]
  s[1054] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[360] && (s[368] || s[358] && s[369] || s[358] && s[370]) || !s[361] && (!s[1] || s[371] || s[348] && (!s[132] && s[368] || s[132] && (s[356] && s[369] || !s[117] && !((!s[372] || !s[369] && s[373] === s[374]) && s[372] && s[373] === NEVER) || s[356] && s[370] || !s[117] && !((!s[375] || !s[370] && s[376] === s[377]) && s[375] && s[376] === NEVER))))
  s[1056] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[353] || s[351]
  const v5 = s[353] ? 0 : 4
  const v6 = s[351] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[356] && v4
  const v10 = !s[117] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[142] ? (s[117] ? (s[132] ? (s[357] ? 0 : 1) : s[357] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[142] ? (s[117] ? (s[132] ? (s[356] ? 1 : 0) : s[357] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[378] ? 1 : 4
  const v17 = s[359] ? 0 : 1
  const v18 = !s[361] && (!s[142] || !s[117] && v4 || s[117] && (!s[132] && (s[357] || v9 || v10) || s[132] && (s[357] || s[356])))
  const SDL_13b_1_antal = s[360] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[1057] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[360] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[1058] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[142] && (s[360] || v18)
  s[1059] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[142] || !s[361] && (!s[142] || !s[117] && s[352] || s[117] && (!s[132] && (s[356] && s[352] || !s[117] && !((!v4 || !s[352] && v5 === v6) && v4 && v5 === 1)) || s[132] && !s[117]))
  s[1060] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[1774] = v23
  const v24 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[1775] = v24
  const v25 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[1776] = v25
  const v26 = !s[10] && f.vurderingsdato >= s[379]
  s[398] = v26
  const v27 = !s[10] && f.vurderingsdato < s[380]
  s[399] = v27
  const v28 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[1777] = v28
  const v29 = s[381] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v23 && (!v24 || !v25 && (v26 || s[12]) && f.fremmoedeErNoedvendigt === false || v25 && (!v28 || v29))
  s[1061] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v23 || !v24 || !v25 && (v27 || f.fremmoedeErNoedvendigt) || v25 && (!v28 || !v29)
  s[1062] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v23 && (!v24 || v25 && !v28)
  s[1063] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v33 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[389] = v33
  const v34 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[397] = v34
  const v35 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v36 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = s[382] && v38 >= v37
  const v40 = s[383] || v39
  const v41 = s[383] ? (v39 ? Math.min(v36, v37) : v36) : v37
  const v42 = s[383] ? (v39 ? Math.max(v36, v38) : v36) : v38
  const v43 = f.holdteSamtaler >= 2
  s[396] = v43
  const v44 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v45 = v43 || !s[10]
  const v46 = !v43 && s[12]
  const v47 = v43 ? v44 : shiftDays(s[384], -1)
  const v48 = v43 ? v44 : shiftDays(s[385], -1)
  const v49 = Math.max(v35, v47)
  const v50 = Math.min(v35, v48)
  const v51 = s[383] && v45
  const v52 = s[382] && v45 && v50 >= v49
  const v53 = v51 || v52
  const v54 = v51 ? (v52 ? Math.min(v47, v49) : v47) : v49
  const v55 = v51 ? (v52 ? Math.max(v48, v50) : v48) : v50
  const v56 = s[352] && v35 >= NEVER
  const v57 = f.holdteSamtaler >= 4
  s[1780] = v57
  const v58 = v57 || !s[10]
  const v59 = !v57 && s[12]
  const v60 = v57 ? NEVER : s[386]
  const v61 = v57 ? NEVER : s[387]
  const v62 = s[351] && v58
  const v63 = s[352] && v58 && v61 >= NEVER
  const v64 = v62 || v63 ? (v62 ? v60 : NEVER) : NEVER
  const v65 = s[353] ? NEVER : v61
  const v66 = s[353] || v62 || v63
  const v67 = s[351] && v59 || s[352] && !((!v58 || !v59 && v60 === v61) && v58 && v60 === NEVER)
  const v68 = s[356] && v66
  const v69 = !s[117] && v66 && v65 >= NEVER
  const v70 = s[1] ? (v34 ? (v33 ? (s[348] ? (s[142] ? (s[117] ? (s[132] ? NEVER : v68 || v69 ? (v68 ? v64 : NEVER) : NEVER) : v64) : s[351] || v56 ? (s[351] ? v35 : NEVER) : NEVER) : s[388] ? (v53 ? Math.min(v35, v54) : v35) : v54) : FIRST_DAY) : s[388] ? (v40 ? Math.min(v35, v41) : v35) : v41) : FIRST_DAY
  const v71 = s[378] || v58 ? (s[378] ? NEVER : v60) : NEVER
  const v72 = !s[361] && (!s[1] || !v34 && (s[388] || s[383] || v39) || v34 && (!v33 || !s[348] && (s[388] || v51 || v52) || s[348] && (!s[142] && (s[353] || s[351] || v56) || s[142] && (!s[117] && v66 || s[117] && (s[132] || s[357] || v68 || v69)))))
  const SDL_13b_1_naeste = s[360] ? (v72 ? Math.min(v70, v71) : v71) : v70
  s[1064] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[360] ? NEVER : s[1] ? (v34 ? (v33 ? (s[348] ? (s[142] ? (s[117] ? (s[132] ? NEVER : s[357] ? NEVER : v65) : v65) : s[353] ? NEVER : v35) : s[388] ? (v53 ? Math.max(v35, v55) : v35) : v55) : NEVER) : s[388] ? (v40 ? Math.max(v35, v42) : v35) : v42) : NEVER
  s[1065] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[381] && (s[360] || v72)
  s[1066] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[381] || s[360] && !s[378] && v59 || !s[361] && (!s[1] || !v34 && s[382] && v35 !== v36 || v34 && (!v33 || !s[348] && (s[383] && v46 || s[382] && !((!v45 || !v46 && v47 === v48) && v45 && v35 === v47)) || s[348] && (!s[142] && s[352] && v35 !== NEVER || s[142] && (!s[117] && v67 || s[117] && !s[132] && (s[356] && v67 || !s[117] && !((!v66 || !v67 && v64 === v65) && v66 && v64 === NEVER))))))
  s[1067] = SDL_13b_1_naeste_ir
}

function svar_31(f, s) {
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v0 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1781] = v0
  const v1 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1782] = v1
  const SDL_13b_5 = !s[389] || !v0 && f.sygdomForhindrerKontakt || v0 && (!v1 || f.kontaktUhensigtsmaessig)
  s[1068] = SDL_13b_5
  const SDL_13b_5_nej = !s[389] || !v0 && f.sygdomForhindrerKontakt === false || v0 && (!v1 || f.kontaktUhensigtsmaessig === false)
  s[1069] = SDL_13b_5_nej
  const SDL_13b_5_ir = !s[389] || v0 && !v1
  s[1070] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[348] && (!s[117] && s[390] || s[117] && f.behovForTvaerfagligIndsats)
  s[1071] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[348] || !s[117] && s[391] || s[117] && f.behovForTvaerfagligIndsats === false
  s[1072] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[348] && !s[117] && !s[1]
  s[1073] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[142] && (!s[117] && s[388] || s[117] && (s[388] || s[382]) && !s[392])
  s[1074] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[142] || !s[117] && s[383] || s[117] && (s[383] || s[392])
  s[1075] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[142] && !s[117] && s[382]
  s[1076] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v11 = s[117] ? (s[132] ? s[393] : s[394]) : FIRST_DAY
  const v12 = s[117] ? (s[132] ? s[395] : s[394]) : NEVER
  const v13 = s[10] ? s[394] : Math.min(s[394], s[393])
  const v14 = s[10] ? s[394] : Math.max(s[394], s[395])
  const v15 = !s[361] && (!s[117] || !s[132] || !s[10])
  const SDL_13f_1_dag = s[360] ? (v15 ? Math.min(v11, v13) : v13) : v11
  s[1077] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[360] ? (v15 ? Math.max(v12, v14) : v14) : v12
  s[1078] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[117] && (s[360] || v15)
  s[1079] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[117] || s[360] && s[12] || !s[361] && (!s[117] || s[132] && s[12])
  s[1080] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v20 = !s[348] && s[396]
  const SDL_16_2 = !s[1] || !s[397] && s[398] || s[397] && (!s[389] || v20)
  s[1081] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !s[397] && s[399] || s[397] && (!s[389] || !v20)
  s[1082] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !s[397] && s[12] || s[397] && !s[389]
  s[1083] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false
  s[1784] = v24
  const v25 = v24 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v25
  s[1084] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v25
  s[1085] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1785] = v28
  const v29 = s[115] && (!s[400] && v28 && f.andenVurderingIndhentet || s[400] && s[401])
  const SDL_21a = !s[1] || v29
  s[1106] = SDL_21a
  const SDL_21a_nej = !s[1] || !v29
  s[1107] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v32 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1788] = v32
  const v33 = v32 && f.noedvendigBehandling
  s[1787] = v33
  const v34 = f.afviser === 'optraening'
  s[1790] = v34
  const v35 = v34 && f.hensigtsmaessigOptraening
  s[1789] = v35
  const v36 = v33 || v35
  s[1786] = v36
  const SDL_21_1_2 = !s[1] || v36 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[1086] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v36 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[1087] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[1088] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[1089] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v41 = f.partshoeringsfrist >= f.vurderingsdato
  s[1792] = v41
  const v42 = f.harSvaretPaaPartshoering || !v41
  s[1791] = v42
  const v43 = f.partshoertOmOphoer && v42
  const SDL_21_3 = !s[1] || v43
  s[1090] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v43
  s[1091] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v46 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v46
  s[1092] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v46
  s[1093] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v49 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v49 : FIRST_DAY
  s[1097] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v49 : NEVER
  s[1098] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1796] = v52
  const v53 = SDL_21_4_dag >= f.opfyldtIgen
  s[1797] = v53
  const v54 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1794] = v54
  const v55 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[428] = v55
  const SDL_21_4 = !s[1] || !v54 && v52 || v54 && (!v55 || (v52 || !s[1]) && f.genoptagetFoer === false)
  s[608] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v54 && !v53 || v54 && (!v55 || !v53 || f.genoptagetFoer)
  s[1095] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v54 && !s[1] || v54 && !v55
  s[1096] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v59 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v59 : FIRST_DAY
  s[1100] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v59 : NEVER
  s[1101] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[1102] = SDL_21_4_fra_ir
}

function svar_32(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[531] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[533] = v1
  const v2 = shiftDays(s[65], 14)
  s[528] = v2
  const v3 = shiftDays(s[67], 14)
  s[529] = v3
  const v4 = v0 && !s[10] || !v0 && (v1 || !s[10])
  s[536] = v4
  const v5 = v0 && s[12] || !v0 && !v1 && s[12]
  s[541] = v5
  const v6 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[10] && s[71] && s[65] <= 15397 /* 2012-02-27 */
  const v9 = s[67] >= 15398 /* 2012-02-28 */
  s[535] = v9
  const v10 = s[65] <= 15516 /* 2012-06-25 */
  s[491] = v10
  const v11 = !s[10] && v9 && v10
  const v12 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v2
  const v13 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[67] : v3
  const v14 = s[67] >= 15517 /* 2012-06-26 */
  s[492] = v14
  const v15 = !s[10] && v14 && s[65] <= 18318 /* 2020-02-26 */
  const v16 = !s[10] && s[67] >= 18319 /* 2020-02-27 */ && s[65] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v2
  const v18 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[67] : f.sygMedCovid19 ? s[67] : v3
  const v19 = !s[10] && s[67] >= 18859 /* 2021-08-20 */ && s[65] <= 18953 /* 2021-11-22 */
  const v20 = !s[10] && s[67] >= 18954 /* 2021-11-23 */ && s[65] <= 19051 /* 2022-02-28 */
  const v21 = !s[10] && s[67] >= 19052 /* 2022-03-01 */ && s[68]
  const v22 = s[72] && v4
  s[538] = v22
  const v23 = v8 && v4
  s[537] = v23
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
  const SDL_41_1 = s[69] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[412] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[69] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[413] = SDL_41_1_hoej
  const SDL_41_1_er = s[69] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[410] = SDL_41_1_er
  const v51 = s[72] && v5
  s[539] = v51
  const v52 = v8 && v5
  s[540] = v52
  const SDL_41_1_ir = s[69] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[70]
  s[411] = SDL_41_1_ir
}

function svar_33(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[10] || !s[12] && s[65] === s[67]
  s[501] = v0
  const v1 = s[402] && s[403] < NEVER
  s[1802] = v1
  const v2 = s[402] && s[404] >= NEVER
  s[1803] = v2
  const v3 = Math.max(s[65], shiftDays(s[403], 1))
  const v4 = Math.max(s[67], shiftDays(s[404], 1))
  const v5 = s[402] && !s[10]
  const v6 = s[405] || s[12]
  const v7 = Math.max(s[65], v3)
  const v8 = Math.min(s[67], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[10]
  const v11 = s[405] && v5 && !s[10] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[65], v7) : s[65]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[67], v8) : s[67]) : v8
  const v15 = s[406] && s[407] < NEVER
  s[1804] = v15
  const v16 = s[406] && s[408] >= NEVER
  s[1805] = v16
  const v17 = Math.max(s[65], shiftDays(s[407], 1))
  const v18 = Math.max(s[67], shiftDays(s[408], 1))
  const v19 = s[406] && !s[10]
  const v20 = s[409] || s[12]
  const v21 = Math.max(s[65], v17)
  const v22 = Math.min(s[67], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[10]
  const v25 = s[409] && v19 && !s[10] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[65], v21) : s[65]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[67], v22) : s[67]) : v22
  const v29 = s[73] && (v9 || v10 || v11) || !s[73] && (s[94] && (v23 || v24 || v25) || !s[94] && (s[89] && (f.arbejdsskade && !s[10] || f.arbejdsskade === false && s[410]) || !s[89] && !s[10]))
  const v30 = s[73] && (v1 && v6 || v2 && s[12] || s[405] && s[12] || s[405] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[10] || !v5 && s[10]) && (!v5 || s[65] === v3))) || !s[73] && (s[94] && (v15 && v20 || v16 && s[12] || s[409] && s[12] || s[409] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[10] || !v19 && s[10]) && (!v19 || s[65] === v17))) || !s[94] && (s[89] && (f.arbejdsskade && s[12] || f.arbejdsskade === false && s[411]) || !s[89] && s[12]))
  const SDL_33_1 = s[69] ? FIRST_DAY : s[73] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[94] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[89] ? (f.arbejdsskade ? s[65] : s[412]) : s[65]
  s[1185] = SDL_33_1
  const SDL_33_1_hoej = s[69] ? NEVER : s[73] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[94] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[89] ? (f.arbejdsskade ? s[67] : s[413]) : s[67]
  s[1186] = SDL_33_1_hoej
  const SDL_33_1_er = s[69] || s[72] && v29 || s[80] && v29
  s[1187] = SDL_33_1_er
  const SDL_33_1_ir = s[69] || s[72] && v30 || s[80] && v30 || s[70]
  s[1188] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[79] || f.aftaleMedArbejdsgiver === false
  const v36 = s[339] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[69] || s[72] && v36 || s[80] && v36
  s[582] = SDL_56_1
  const SDL_56_1_nej = s[69] || s[72] && v35 || s[80] && v35
  s[583] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[502] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[1812] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[1813] = v41
  const v42 = v41 || s[342]
  s[1810] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[414] && (v40 || s[341])
  s[1809] = v43
  const v44 = SDL_33_1_ir && s[77]
  s[1811] = v44
  const v45 = !s[10] && f.vurderingsdato >= s[65]
  s[1817] = v45
  const v46 = !s[10] && f.vurderingsdato < s[67]
  s[1818] = v46
  const v47 = SDL_56_1_nej || v46
  s[1815] = v47
  const v48 = (SDL_56_1 || s[77]) && (v45 || s[12]) && (SDL_56_1 || v45)
  s[1814] = v48
  const v49 = s[77] && s[12]
  s[1816] = v49
  const v50 = v43 || v48
  s[1806] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[1807] = v51
  const v52 = v44 && v49
  s[1808] = v52
  const v53 = !s[73] || !v39 || v51
  const v54 = s[73] && v39 && (v50 || v52)
  const SDL_54_1 = s[69] || s[72] && v54 || s[80] && v54
  s[576] = SDL_54_1
  const SDL_54_1_nej = s[69] || s[72] && v53 || s[80] && v53
  s[577] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[1103] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[1104] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[77]
  s[1105] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1819] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[415]
  s[1110] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[416]
  s[1111] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[417], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1108] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[418], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1109] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[105] && s[109] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[419] && (v65 || s[105] && s[111] >= 16252 /* 2014-07-01 */ && s[109] <= 2147483646)
  s[1112] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[419] && (v65 || s[105] && s[111] >= 13332 /* 2006-07-03 */ && s[109] <= 16251 /* 2014-06-30 */)
  s[1113] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[419] && (v65 || s[107] || s[105] && s[111] === NEVER) || s[420] || s[107]
  s[1114] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[10] && s[421]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[89] ? s[65] : SDL_33_1
  s[1116] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[89] ? s[67] : SDL_33_1_hoej
  s[1117] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[422] && (v69 || s[96] && (s[89] && !s[10] || !s[89] && SDL_33_1_er))
  s[1118] = SDL_24a_2_er
  const SDL_24a_2_ir = s[422] && (v69 || s[96] && (s[89] && s[12] || !s[89] && SDL_33_1_ir) || s[70]) || s[423]
  s[1119] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[144] && (s[422] || s[424]) && f.laegenVurdererLivstruende
  s[1120] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[144] || s[425] || f.laegenVurdererLivstruende === false
  s[1121] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[144] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v76
  s[426] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v76
  s[427] = SDL_24b_1_nej
}

function svar_34(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1821] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[144] ? v1 : FIRST_DAY
  s[1123] = SDL_24b_2
  const SDL_24b_2_hoej = s[144] ? v1 : NEVER
  s[1124] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[426] && !s[144] || s[427] || !s[1]
  s[1125] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[1822] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[428] ? Math.min(s[108], v6) : FIRST_DAY) : s[108]) : FIRST_DAY
  s[1128] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[428] ? Math.min(s[110], v6) : NEVER) : s[110]) : NEVER
  s[1129] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[104] || v5 && (!s[428] || s[104]))
  s[1130] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[106] || v5 && (!s[428] || s[106])
  s[1131] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[10] && s[71] && s[421]
  s[437] = v11
  const SDL_26_1_uger = s[69] ? -Infinity : v11 || s[96] ? (s[96] ? 0 : 91) : 91
  s[1139] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[69] ? Infinity : s[72] ? 91 : v11 ? 91 : 0
  s[1140] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[69] || s[72] || v11 || s[96]
  s[1141] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[438] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[439] = v16
  const v17 = s[342] || s[113]
  s[1827] = v17
  const v18 = s[414] && (s[112] || s[114]) && (s[341] || s[112])
  s[1826] = v18
  const v19 = s[77] && s[114]
  s[1828] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[77]) && (v17 || v19) && (v16 || v17)
  const v22 = s[77] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1825] = v23
  const v24 = f.retErOpbrugt && !v23
  s[1824] = v24
  const SDL_26_1 = v24 && (s[69] || s[72] && v20 || v11 && v20 || s[96])
  s[1132] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[69] || s[72] && v21 || v11 && v21)
  s[1133] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[69] || s[72] && v22 || v11 && v22 || s[70]
  s[1134] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[109], 18330 /* 2020-03-09 */)
  s[1830] = v28
  const v29 = Math.max(s[111], 18330 /* 2020-03-09 */)
  s[656] = v29
  const v30 = s[105] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[105] && s[111] >= 18330 /* 2020-03-09 */
  s[1834] = v31
  const v32 = s[105] && s[109] < 18330 /* 2020-03-09 */
  s[1835] = v32
  const v33 = s[105] && s[109] <= 18535 /* 2020-09-30 */
  s[1836] = v33
  const v34 = s[105] && s[111] > 18535 /* 2020-09-30 */
  s[1837] = v34
  const v35 = v32 || v34
  s[432] = v35
  const v36 = (v31 || s[107]) && (v33 || s[107]) && (v31 || v33)
  s[1833] = v36
  const v37 = countDays(s[5], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1838] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[431] = v38
  const v39 = (v32 || s[107]) && v37 && f.fortsatRet9Marts2020
  s[430] = v39
  const v40 = v36 || v39
  s[1831] = v40
  const v41 = (v35 || s[107]) && v38
  s[1832] = v41
  const v42 = shiftDays(s[109], 1)
  s[465] = v42
  const v43 = shiftDays(s[111], 1)
  s[467] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[105]
  s[433] = v48
  const v49 = s[107] && s[105] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[107]
  s[434] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[105]
  const v58 = v56 ? (v57 ? Math.min(s[109], v52) : v52) : s[109]
  const v59 = v56 ? (v57 ? Math.max(s[111], v54) : v54) : s[111]
  const v60 = v28 <= 2147483646
  s[429] = v60
  const v61 = s[105] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[107] || s[105] && v29 === NEVER
  s[435] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[105]
  const SDL_26_1_covid_er = v63 || v64
  s[442] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[109], v58) : v58) : s[109]
  s[440] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[111], v59) : v59) : s[111]
  s[441] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[107] && !((!s[105] || !s[107] && v44 === v45) && s[105] && (!s[105] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[107]) || v61 && s[107] || v62
  s[443] = SDL_26_1_covid_ir
}

function svar_35(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[105] || !s[107] && s[109] === s[111]
  s[486] = v0
  const v1 = s[105] && s[429]
  const v2 = s[430] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[431] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[109], v2)
  const v5 = Math.min(s[111], v3)
  const v6 = s[107] && s[105] && v5 >= v4
  const v7 = s[432] || v6
  const v8 = s[432] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[433] ? (v7 ? Math.min(s[109], v8) : s[109]) : v8
  s[1135] = SDL_26_1_fra
  const v10 = s[432] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[433] ? (v7 ? Math.max(s[111], v10) : s[111]) : v10
  s[1136] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[433] || s[432] || v6)
  s[1137] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[434] || s[107] && !(v0 && v2 === v3 && s[105] && (!s[105] || s[109] === v2))) || s[435]
  s[1138] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1840] = v14
  const v15 = f.retErOpbrugt && !v14 && s[436]
  s[1839] = v15
  const SDL_26_2 = v15 && (s[69] || s[72] || s[437] && s[438] || s[96])
  s[1142] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[69] || s[72] || s[437] && s[439])
  s[1143] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[69] || s[72] || s[437] && s[77] || s[70]
  s[1144] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[440])
  s[1842] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[441])
  s[1841] = v20
  const v21 = s[442] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[442] && s[105]
  const v23 = s[443] || s[107]
  s[1847] = v23
  const v24 = v22 && s[109] < s[441]
  s[1845] = v24
  const v25 = v22 && s[111] >= s[440]
  s[1846] = v25
  const v26 = s[442] && s[441] >= 18443 /* 2020-06-30 */
  s[1850] = v26
  const v27 = s[442] && s[440] < 18443 /* 2020-06-30 */
  s[1851] = v27
  const v28 = s[442] && s[440] <= 18535 /* 2020-09-30 */
  s[1852] = v28
  const v29 = s[442] && s[441] > 18535 /* 2020-09-30 */
  s[1853] = v29
  const v30 = v27 || v29
  s[1849] = v30
  const v31 = (v26 || s[443]) && (v28 || s[443]) && (v26 || v28)
  s[1848] = v31
  const v32 = v25 || v30
  s[1844] = v32
  const v33 = (v24 || v23) && (v31 || s[443]) && (v24 || v31)
  s[1843] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[440], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[441], 1), 3), -1)
  const v36 = Math.max(s[440], v34)
  const v37 = Math.min(s[441], v35)
  const v38 = v33 && s[442]
  const v39 = v32 && s[442]
  const v40 = s[443] && s[442] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[440], v36) : s[440]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[441], v37) : s[441]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[442] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[442]
  const SDL_26_3_covid_er = v47 || v48
  s[446] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[440], v43) : v43) : s[440]
  s[444] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[441], v45) : v45) : s[441]
  s[445] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[443] || v46 && s[443] || s[443] || s[442] && v20 === NEVER
  s[447] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1857] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1854] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1855] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1858] = v56
  const v57 = v53 && v56
  s[1856] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1859] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1145] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1860] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1861] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1863] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1865] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1866] = v65
  const v66 = v64 && v65
  s[1864] = v66
  const v67 = !v63 && v66
  s[1862] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[449] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[448] = SDL_26a_3_covid
}

function svar_36(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[444])
  s[1868] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[445])
  s[1867] = v1
  const v2 = s[446] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[446] && s[445] >= 18535 /* 2020-09-30 */
  s[1871] = v3
  const v4 = s[446] && s[444] < 18535 /* 2020-09-30 */
  s[1872] = v4
  const v5 = s[446] && s[444] <= 18566 /* 2020-10-31 */
  s[1873] = v5
  const v6 = s[446] && s[445] > 18566 /* 2020-10-31 */
  s[1874] = v6
  const v7 = v4 || v6
  s[1870] = v7
  const v8 = (v3 || s[447]) && (v5 || s[447]) && (v3 || v5)
  s[1869] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[444], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[445], 1), 1), -1)
  const v11 = Math.max(s[444], v9)
  const v12 = Math.min(s[445], v10)
  const v13 = v8 && s[446]
  const v14 = v7 && s[446]
  const v15 = s[447] && s[446] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[444], v11) : s[444]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[445], v12) : s[445]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[446] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[446]
  const SDL_26c_covid_er = v22 || v23
  s[451] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[444], v18) : v18) : s[444]
  s[455] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[445], v20) : v20) : s[445]
  s[457] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[447] || v21 && s[447] || s[447] || s[446] && v1 === NEVER
  s[453] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[448])
  s[1876] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1877] = v29
  const v30 = s[448] >= 18535 /* 2020-09-30 */
  const v31 = !s[449] && v30
  s[1880] = v31
  const v32 = !s[449] && !v30
  s[1881] = v32
  const v33 = s[448] <= 18566 /* 2020-10-31 */
  const v34 = !s[449] && v33
  s[1882] = v34
  const v35 = !s[449] && !v33
  s[1883] = v35
  const v36 = v32 || v35
  s[1879] = v36
  const v37 = (v31 || s[449]) && (v34 || s[449]) && (v31 || v34)
  s[1878] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[448], 1), 1), -1)
  const v39 = Math.max(s[448], v38)
  const v40 = Math.min(s[448], v38)
  const v41 = v37 && !s[449]
  const v42 = v36 && !s[449]
  const v43 = s[449] && !s[449] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[448], v39) : s[448]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[448], v40) : s[448]) : v40
  const v47 = !s[449] && v28 < NEVER
  s[1875] = v47
  const SDL_26d_covid = v29 ? s[448] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[454] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[448] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[456] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[449])
  s[450] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[449]
  s[452] = SDL_26d_covid_ir
}

function svar_37(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[450] || f.forlaengelseErAfgjort === false && s[451]
  s[1884] = v0
  const v1 = f.forlaengelseErAfgjort && s[452] || f.forlaengelseErAfgjort === false && s[453]
  s[1885] = v1
  const v2 = f.forlaengelseErAfgjort ? s[454] : s[455]
  const v3 = f.forlaengelseErAfgjort ? s[456] : s[457]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1887] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1886] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1890] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1891] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1892] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1893] = v12
  const v13 = v10 || v12
  s[1889] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1888] = v14
  const v15 = shiftDays(shiftMonths(v7, 3), -1)
  const v16 = shiftDays(shiftMonths(v8, 3), -1)
  const v17 = Math.max(v2, v15)
  const v18 = Math.min(v3, v16)
  const v19 = v14 && v0
  const v20 = v13 && v0
  const v21 = v1 && v0 && v18 >= v17
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(v2, v17) : v2) : v17
  const v24 = v19 ? (v22 ? Math.min(v15, v23) : v15) : v23
  const v25 = v20 ? (v21 ? Math.max(v3, v18) : v3) : v18
  const v26 = v19 ? (v22 ? Math.max(v16, v25) : v16) : v25
  const v27 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v28 = v6 && (v19 || v20 || v21)
  const v29 = v27 && v0
  const SDL_26f_covid_er = v28 || v29
  s[1148] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1146] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1147] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1149] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1895] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1894] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1898] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1899] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1900] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1901] = v42
  const v43 = v40 || v42
  s[1897] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1896] = v44
  const v45 = shiftDays(shiftMonths(v37, 1), -1)
  const v46 = shiftDays(shiftMonths(v38, 1), -1)
  const v47 = Math.max(SDL_26f_covid, v45)
  const v48 = Math.min(SDL_26f_covid_hoej, v46)
  const v49 = v44 && SDL_26f_covid_er
  const v50 = v43 && SDL_26f_covid_er
  const v51 = SDL_26f_covid_ir && SDL_26f_covid_er && v48 >= v47
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(SDL_26f_covid, v47) : SDL_26f_covid) : v47
  const v54 = v49 ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : SDL_26f_covid_hoej) : v48
  const v56 = v49 ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = SDL_26f_covid_er && v35 >= 18809 /* 2021-07-01 */ && v34 <= 2147483646
  const v58 = v36 && (v49 || v50 || v51)
  const v59 = v57 && SDL_26f_covid_er
  const SDL_26g_covid_er = v58 || v59
  s[460] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[458] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[459] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[461] = SDL_26g_covid_ir
}

function svar_38(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[458])
  s[1903] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[459])
  s[1902] = v1
  const v2 = s[460] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[458], 1)
  const v4 = shiftDays(s[459], 1)
  const v5 = s[460] && v4 >= 18687 /* 2021-03-01 */
  s[1906] = v5
  const v6 = s[460] && v3 < 18687 /* 2021-03-01 */
  s[1907] = v6
  const v7 = s[460] && v3 <= 18747 /* 2021-04-30 */
  s[1908] = v7
  const v8 = s[460] && v4 > 18747 /* 2021-04-30 */
  s[1909] = v8
  const v9 = v6 || v8
  s[1905] = v9
  const v10 = (v5 || s[461]) && (v7 || s[461]) && (v5 || v7)
  s[1904] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[458], v11)
  const v14 = Math.min(s[459], v12)
  const v15 = v10 && s[460]
  const v16 = v9 && s[460]
  const v17 = s[461] && s[460] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[458], v13) : s[458]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[459], v14) : s[459]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[460] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[460]
  const SDL_26h_covid_er = v24 || v25
  s[1152] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[458], v20) : v20) : s[458]
  s[1150] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[459], v22) : v22) : s[459]
  s[1151] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[461] || v23 && s[461] || s[461] || s[460] && v1 === NEVER
  s[1153] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1911] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1910] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1914] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1915] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1916] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1917] = v38
  const v39 = v36 || v38
  s[1913] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1912] = v40
  const v41 = shiftDays(shiftMonths(v33, 2), -1)
  const v42 = shiftDays(shiftMonths(v34, 2), -1)
  const v43 = Math.max(SDL_26h_covid, v41)
  const v44 = Math.min(SDL_26h_covid_hoej, v42)
  const v45 = v40 && SDL_26h_covid_er
  const v46 = v39 && SDL_26h_covid_er
  const v47 = SDL_26h_covid_ir && SDL_26h_covid_er && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(SDL_26h_covid, v43) : SDL_26h_covid) : v43
  const v50 = v45 ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v51 = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : SDL_26h_covid_hoej) : v44
  const v52 = v45 ? (v48 ? Math.max(v42, v51) : v42) : v51
  const v53 = SDL_26h_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v54 = v32 && (v45 || v46 || v47)
  const v55 = v53 && SDL_26h_covid_er
  const SDL_26i_covid_er = v54 || v55
  s[1156] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[1154] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[1155] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[1157] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[46] && s[50] && s[48] <= 14691 /* 2010-03-23 */
  const v61 = s[46] && s[47] >= 14692 /* 2010-03-24 */ && s[462]
  const SDL_27_1_2_uger = s[42] ? -Infinity : v60 ? 182 : v61 ? 273 : s[44] ? 273 : 483
  s[1160] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[42] ? Infinity : v61 || s[463] ? (s[463] ? (s[45] ? 483 : 273) : 273) : 182
  s[1161] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[42] || v60 || v61 || s[44] || s[45]
  s[1162] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[46] && s[50] && s[49]
  const v66 = s[107] || s[60]
  const SDL_27_1_2_slut_er = s[42] || v65 && s[105] && SDL_27_1_2_uger_er
  s[481] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[42] ? FIRST_DAY : shiftDays(s[109], SDL_27_1_2_uger)
  s[479] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[42] ? NEVER : shiftDays(s[111], SDL_27_1_2_uger_hoej)
  s[480] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[42] || v65 && v66 || s[51]
  s[485] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[105] && s[464]
  const SDL_27_1_3_slut = s[42] ? FIRST_DAY : dayReaching(v72, s[465], s[466])
  s[482] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[42] ? NEVER : dayReaching(v72, s[467], s[468])
  s[483] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[42] || s[43] && v73 || s[64] && v73
  s[484] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[42] || s[43] && v66 || s[64] && v66 || s[51]
  s[487] = SDL_27_1_3_slut_ir
}

function svar_39(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[109], 182)
  const v1 = s[44] && s[105]
  const v2 = s[469] || s[470]
  const v3 = s[470] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[42] ? FIRST_DAY : s[43] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[1163] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[42] ? NEVER : s[43] ? NEVER : v2 ? NEVER : shiftDays(s[111], 182)
  s[1164] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[42] || s[43] || v1 || s[469] || s[470]
  s[1165] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[42] || s[43] || s[44] && s[107] || s[470] || s[51]
  s[1166] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[52] || s[56] || s[471] || s[472]
  s[1919] = v8
  const v9 = s[473] && s[474] && s[475] && s[476] && (s[57] || s[59] || s[477] || s[478])
  s[1920] = v9
  const v10 = Math.max(s[109], s[479])
  const v11 = Math.min(s[111], s[480])
  const v12 = s[53] && s[481]
  const v13 = s[61] && s[105]
  const v14 = s[60] && s[481] && s[105] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[109], v10) : s[109]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[111], v11) : s[111]) : v11
  const v18 = Math.max(s[109], s[482])
  const v19 = Math.min(s[111], s[483])
  const v20 = s[54] && s[484]
  const v21 = s[62] && s[105]
  const v22 = s[60] && s[484] && s[105] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[109], v18) : s[109]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[111], v19) : s[111]) : v19
  const v26 = Math.max(s[109], SDL_27_1_4_slut)
  const v27 = Math.min(s[111], SDL_27_1_4_slut_hoej)
  const v28 = s[55] && SDL_27_1_4_slut_er
  const v29 = s[63] && s[105]
  const v30 = s[58] && SDL_27_1_4_slut_er && s[105] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[109], v26) : s[109]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[111], v27) : s[111]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[479], v16) : s[479]) : v16, v20 ? (v23 ? Math.min(s[482], v24) : s[482]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[480], v17) : s[480]) : v17, v20 ? (v23 ? Math.max(s[483], v25) : s[483]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[53] && s[485] || s[61] && s[107] || s[60] && s[485] && s[107] || s[60] && !((!s[481] || !s[485] && s[479] === s[480]) && s[486] && (s[481] && s[105] || !s[481] && !s[105]) && (!s[481] || s[109] === s[479])) || s[54] && s[487] || s[62] && s[107] || s[60] && s[487] && s[107] || s[60] && !((!s[484] || !s[487] && s[482] === s[483]) && s[486] && (s[484] && s[105] || !s[484] && !s[105]) && (!s[484] || s[109] === s[482])) || s[55] && SDL_27_1_4_slut_ir || s[63] && s[107] || s[58] && SDL_27_1_4_slut_ir && s[107] || s[58] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[486] && (SDL_27_1_4_slut_er && s[105] || !SDL_27_1_4_slut_er && !s[105]) && (!SDL_27_1_4_slut_er || s[109] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[488] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[488] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[42] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[1170] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[42] ? NEVER : v8 ? NEVER : v35
  s[1171] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[112] && (s[42] || s[43] && v40 || s[64] && v40)
  s[1172] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[112] && (s[42] || s[43] && v41 || s[64] && v41 || s[51]) || s[489]
  s[1173] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[436] && !s[10] && (!s[490] || f.laegenVenterArbejdeInden26Uger)
  s[1174] = SDL_29_1
  const SDL_29_1_nej = s[436] && !s[10] && (!s[490] || f.laegenVenterArbejdeInden26Uger === false)
  s[1175] = SDL_29_1_nej
  const SDL_29_1_ir = !s[436] || s[10] || !s[490]
  s[1176] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[7], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[1177] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[1178] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[1179] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[10]
  s[496] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[12]
  s[500] = v55
  const v56 = f.sygemeldtITide && !s[10] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[10])
  const v57 = f.sygemeldtITide && s[12] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[12])
  const SDL_35_2 = s[69] ? FIRST_DAY : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v53) : s[65]
  s[1191] = SDL_35_2
  const SDL_35_2_hoej = s[69] ? NEVER : f.sygemeldtITide ? s[67] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[67] : v53) : s[67]
  s[1192] = SDL_35_2_hoej
  const SDL_35_2_er = s[78] && (s[69] || s[72] && v56 || s[80] && v56)
  s[1193] = SDL_35_2_er
  const SDL_35_2_ir = s[78] && (s[69] || s[72] && v57 || s[80] && v57 || s[70]) || s[79] || s[77]
  s[1194] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[10] && s[66] && s[491]
  s[498] = v62
  const v63 = !s[10] && s[492] && s[68]
  s[499] = v63
  const SDL_35_3 = s[69] ? FIRST_DAY : v62 ? FIRST_DAY : s[65]
  s[495] = SDL_35_3
  const SDL_35_3_hoej = s[69] ? NEVER : v62 ? NEVER : s[67]
  s[494] = SDL_35_3_hoej
  const SDL_35_3_er = s[94] && (s[69] || v62 || v63 && !s[10])
  s[493] = SDL_35_3_er
  const SDL_35_3_ir = !s[94] || s[69] || v62 || v63 && s[12] || s[70]
  s[497] = SDL_35_3_ir
}

function svar_40(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[493] && s[494] >= f.anmeldtTilAkasse
  s[1922] = v0
  const v1 = s[493] && s[495] < f.anmeldtTilAkasse
  s[1923] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[67] : f.anmeldtTilAkasse
  const v4 = Math.max(s[65], v2)
  const v5 = Math.min(s[67], v3)
  const v6 = v0 && !s[10]
  const v7 = v1 && s[496]
  const v8 = s[497] && !s[10] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[69] ? FIRST_DAY : s[498] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[65], v10) : s[65]) : v10
  s[1195] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[69] ? NEVER : s[498] ? NEVER : v6 ? (v9 ? Math.max(s[67], v11) : s[67]) : v11
  s[1196] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[94] && (s[69] || s[498] || s[499] && (v6 || v7 || v8))
  s[1197] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[94] || s[69] || s[498] || s[499] && (v0 && s[12] || v1 && s[500] || s[497] && s[12] && s[500] || s[497] && !(s[501] && (!s[496] || !s[500] && v2 === v3) && (!s[10] || s[10] && !s[496]) && (s[10] || s[65] === v2))) || s[70]
  s[1198] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[522] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[523] = v17
  const v18 = shiftDays(s[65], 7)
  s[532] = v18
  const v19 = shiftDays(s[67], 7)
  s[534] = v19
  const v20 = v16 || !s[10]
  s[526] = v20
  const v21 = !v16 && s[12]
  s[530] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[65] <= 15426 /* 2012-03-27 */
  s[519] = v24
  const v25 = !s[10] && s[71] && v24
  s[512] = v25
  const v26 = s[67] >= 15427 /* 2012-03-28 */
  const v27 = !s[10] && v26 && s[491]
  s[527] = v27
  const v28 = !s[10] && s[492] && s[81]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[65], 21)
  s[520] = v30
  const v31 = shiftDays(s[67], 21)
  s[521] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[502] || !s[10]
  const v34 = v16 ? v32 : s[502] ? NEVER : v30
  const v35 = v16 ? v32 : s[502] ? NEVER : v31
  const v36 = !s[94] && !v16 && !s[502] && s[12]
  const v37 = s[503] && !s[10]
  const v38 = s[503] && s[12]
  const v39 = s[503] ? v18 : f.underretningsbrevSendt ? v29 : s[94] ? v30 : v34
  const v40 = s[503] ? v19 : f.underretningsbrevSendt ? v29 : s[94] ? v31 : v35
  const v41 = s[503] ? v18 : f.underretningsbrevSendt ? v29 : s[94] ? v32 : v34
  const v42 = s[503] ? v19 : f.underretningsbrevSendt ? v29 : s[94] ? v32 : v35
  const v43 = s[72] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[503] && (f.underretningsbrevSendt || s[94] && !s[10] || !s[94] && v33))
  const v46 = s[84] && (v37 || !s[503] && (f.underretningsbrevSendt || s[94] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[69] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[1199] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[69] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[1200] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[511] = v55
  const SDL_38_1_er = v55 && (s[69] || v43 || v44 || v27 || v45 || v46)
  s[1201] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[69] || s[72] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[503] && f.underretningsbrevSendt === false && (s[504] || v36)) || s[84] && (v38 || !s[503] && f.underretningsbrevSendt === false && v36) || s[70]
  s[1202] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[69] || s[72] && v58 || s[80] && v58)
  s[508] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[69] || s[72] && v59 || s[80] && v59)
  s[509] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[69] || s[72] && SDL_38_1_ir || s[80] && SDL_38_1_ir || s[70]
  s[510] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[10] && s[380] >= f.anmodningModtaget
  s[1928] = v63
  const v64 = !s[10] && s[379] < f.anmodningModtaget
  s[1929] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1927] = v65
  const v66 = (v63 || s[12]) && f.undskyldendeForhold
  s[1926] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1931] = v67
  const v68 = s[73] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1930] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[10] && v26 && s[65] <= 19722 /* 2023-12-31 */
  s[513] = v71
  const v72 = !s[10] && s[67] >= 19723 /* 2024-01-01 */ && s[68]
  s[514] = v72
  const SDL_38_8 = v55 && (s[69] || s[72] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[505] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[69] || s[72] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[507] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[77]
  s[506] = SDL_38_8_ir
}

function svar_41(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[65], f.anmodningModtaget)
  const v1 = Math.min(s[67], f.anmodningModtaget)
  const v2 = s[505] && !s[10]
  const v3 = s[506] && !s[10] && v1 >= v0
  const v4 = s[507] || v3
  const v5 = s[507] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[65], v5) : s[65]) : v5
  const v7 = s[507] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[67], v7) : s[67]) : v7
  const v9 = v2 || s[507] || v3
  const v10 = s[505] && s[12] || s[506] && !(s[501] && !s[10] && (s[10] || s[65] === f.anmodningModtaget))
  const v11 = Math.max(s[65], v6)
  const v12 = Math.min(s[67], v8)
  const v13 = s[508] && !s[10]
  const v14 = s[509] && v9
  const v15 = s[510] && !s[10] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[508] && s[12] || s[509] && v10 || s[510] && s[12] && v10 || s[510] && !(s[501] && (!v9 || !v10 && v6 === v8) && (!s[10] && v9 || s[10] && !v9) && (s[10] || s[65] === v6))
  const SDL_38_7 = s[69] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[65], v17) : s[65]) : v17
  s[1203] = SDL_38_7
  const SDL_38_7_hoej = s[69] ? NEVER : v13 ? (v16 ? Math.max(s[67], v18) : s[67]) : v18
  s[1204] = SDL_38_7_hoej
  const SDL_38_7_er = s[511] && (s[69] || s[72] && v19 || s[512] && v19 || s[513] && v19 || s[514] && v19)
  s[1205] = SDL_38_7_er
  const SDL_38_7_ir = !s[511] || s[69] || s[72] && v20 || s[512] && v20 || s[513] && v20 || s[514] && v20 || s[70]
  s[1206] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[336] && s[11] >= s[515]
  s[1933] = v25
  const v26 = s[336] && s[11] < s[516]
  s[1934] = v26
  const v27 = shiftDays(s[65], 28)
  s[589] = v27
  const v28 = shiftDays(s[67], 28)
  s[588] = v28
  const v29 = !s[502] || !s[10]
  const v30 = s[502] && s[12]
  const v31 = s[502] ? v27 : NEVER
  const v32 = s[502] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[340] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[340] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[10] && s[71] && s[517]
  const v42 = !s[10] && s[518] && s[519]
  const v43 = !s[10] && s[11] >= s[520]
  s[594] = v43
  const v44 = !s[10] && s[11] < s[521]
  s[590] = v44
  const v45 = v43 && v29
  const v46 = s[12] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1935] = v50
  const v51 = s[522] ? s[523] : s[524]
  const v52 = s[522] ? s[523] : s[525]
  const v53 = v25 && s[526]
  const v54 = s[340] && s[526] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[499] && (v50 && !s[10] || !v50 && (v53 || v26 || v54))
  const v60 = s[527] || v59
  const v61 = s[527] ? FIRST_DAY : v50 ? s[528] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[69] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[1207] = SDL_40_1
  const v67 = s[527] ? NEVER : v50 ? s[529] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[69] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[1208] = SDL_40_1_hoej
  const SDL_40_1_er = s[73] && (s[69] || v56 || v57 || v58 || s[527] || v59)
  s[1209] = SDL_40_1_er
  const SDL_40_1_ir = !s[73] || s[69] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[12] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[527] || s[499] && (v50 && s[12] || !v50 && (v25 && s[530] || s[340] && !((!s[526] || !s[530] && v51 === v52) && s[526] && (!s[526] || v51 === NEVER)))) || s[70]
  s[1210] = SDL_40_1_ir
}

function svar_42(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[10] && s[492] && s[65] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[10] && s[67] >= 16249 /* 2014-06-28 */ && s[65] <= 16658 /* 2015-08-11 */
  const v3 = !s[10] && s[67] >= 16659 /* 2015-08-12 */ && s[68]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[527] || v0 || v5
  const SDL_40a_1 = s[69] ? FIRST_DAY : s[512] || v7 ? (v7 ? (s[527] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[1211] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[69] ? NEVER : s[72] ? NEVER : s[512] ? NEVER : s[527] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[1212] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[94] && (s[69] || s[72] || s[512] || s[527] || v0 || v2 || v3)
  s[1213] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[94] || s[69] || s[527] || v2 || s[70]
  s[1214] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[531] ? s[532] : s[533] ? v13 : s[520]
  const v15 = s[531] ? s[534] : s[533] ? v13 : s[521]
  const v16 = !s[10] && s[535] && s[68]
  const v17 = f.aftaleForSelvstaendig ? s[532] : v14
  const v18 = f.aftaleForSelvstaendig ? s[534] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[10] || f.aftaleForSelvstaendig === false && s[536])
  const v20 = s[537] || v19
  const v21 = s[537] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[69] ? FIRST_DAY : s[538] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[1215] = SDL_43_1
  const v23 = s[537] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[69] ? NEVER : s[538] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[1216] = SDL_43_1_hoej
  const SDL_43_1_er = s[89] && (s[69] || s[538] || s[537] || v19)
  s[1217] = SDL_43_1_er
  const SDL_43_1_ir = !s[89] || s[69] || s[539] || s[540] || v16 && (f.aftaleForSelvstaendig && s[12] || f.aftaleForSelvstaendig === false && s[541]) || s[70]
  s[1218] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[10] && s[380] >= f.selvstaendigAnmeldt
  s[1938] = v27
  const v28 = !s[10] && s[379] < f.selvstaendigAnmeldt
  s[1939] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[12]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[10] && s[71] && s[65] <= 15111 /* 2011-05-17 */
  s[585] = v32
  const v33 = !s[10] && s[67] >= 15112 /* 2011-05-18 */ && s[65] <= 15207 /* 2011-08-21 */
  s[586] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1940] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[10] && s[67] >= 15208 /* 2011-08-22 */ && s[68]
  s[587] = v37
  const SDL_43_5 = s[89] && (s[69] || s[72] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1226] = SDL_43_5
  const SDL_43_5_nej = s[89] && (s[69] || s[72] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1227] = SDL_43_5_nej
  const SDL_43_5_ir = !s[89] || s[77]
  s[1228] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1941] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1942] = v42
  const v43 = Math.max(s[65], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[67], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[10]
  const v46 = SDL_43_5_ir && !s[10] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[65], v48) : s[65]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[67], v50) : s[67]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[12] || SDL_43_5_ir && !(s[501] && !s[10] && (s[10] || s[65] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[65], v49)
  const v55 = Math.min(s[67], v51)
  const v56 = v41 && !s[10]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[10] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[12] || v42 && v53 || SDL_43_1_ir && s[12] && v53 || SDL_43_1_ir && !(s[501] && (!v52 || !v53 && v49 === v51) && (!s[10] && v52 || s[10] && !v52) && (s[10] || s[65] === v49))
  const SDL_43_4 = s[69] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[65], v60) : s[65]) : v60
  s[1219] = SDL_43_4
  const SDL_43_4_hoej = s[69] ? NEVER : v56 ? (v59 ? Math.max(s[67], v61) : s[67]) : v61
  s[1220] = SDL_43_4_hoej
  const SDL_43_4_er = s[89] && (s[69] || s[72] && v62 || s[80] && v62)
  s[1221] = SDL_43_4_er
  const SDL_43_4_ir = !s[89] || s[69] || s[72] && v63 || s[80] && v63 || s[70]
  s[1222] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[89] && (s[69] || s[72] && v41 || s[80] && v41)
  s[1223] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[89] && (s[69] || s[72] && v42 || s[80] && v42)
  s[1224] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[89] || s[69] || s[72] && SDL_43_1_ir || s[80] && SDL_43_1_ir || s[70]
  s[1225] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[531] ? 8500 : s[533] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[1229] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[1230] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[566] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[569] = SDL_51_1_hoej
}

function svar_43(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[584] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[553] = v1
  const v2 = SATS_46(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[549] = v3
  const v4 = v1 ? Infinity : v2
  s[551] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[1239] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[1240] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[567] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[570] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1943] = v13
  const v14 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v15 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v17 = SDL_52_1_er && !(!v14 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v18 = SDL_52_1_ir || !v14
  const v19 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v21 = s[288] && SDL_52_1_er
  s[562] = v21
  const v22 = s[288] && SDL_52_1_ir
  s[564] = v22
  const SDL_53_3_er = !v13 || v21 || !s[288] && (s[542] && v17 || !s[542] && (!s[254] || v17))
  s[563] = SDL_53_3_er
  const SDL_53_3_ir = !v13 || v22 || !s[288] && (s[542] && v18 || !s[542] && s[254] && v18)
  s[565] = SDL_53_3_ir
  const SDL_53_3 = v13 ? (s[288] ? SDL_52_1 : s[542] ? (v14 ? Math.min(v15, v16) : -Infinity) : s[254] ? (v14 ? Math.min(v19, v20) : -Infinity) : 0) : -Infinity
  s[568] = SDL_53_3
  const SDL_53_3_hoej = v13 ? (s[288] ? SDL_52_1_hoej : s[542] ? (v14 ? Math.max(v15, v16) : Infinity) : s[254] ? (v14 ? Math.max(v19, v20) : Infinity) : 0) : Infinity
  s[571] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v27 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[560] = v27
  const v28 = f.ledigUdenLoen || s[94] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v27 || v28
  s[557] = SDL_53_2
  const SDL_53_2_nej = !v27 || !v28
  s[559] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v31 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v32 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[574] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[575] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[572] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v31, v32) : Infinity) : Infinity
  s[573] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v37 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1947] = v37
  const v38 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[545] = v38
  const v39 = f.normalTimerPrUge >= 3700
  s[1948] = v39
  const v40 = v38 || !v39
  s[1946] = v40
  const v41 = v37 || SDL_50_1_ir
  s[546] = v41
  const v42 = v41 && v39
  s[1945] = v42
  const v43 = Math.min(f.timefortjeneste, SDL_50_1)
  s[547] = v43
  const v44 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[548] = v44
  const v45 = v43 <= -Infinity
  s[550] = v45
  const v46 = quotient([v43, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v47 = quotient([v44, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v48 = SDL_50_1_er && !(v45 && (!SDL_50_1_er || !SDL_50_1_ir && v43 === v44))
  s[552] = v48
  const v49 = Math.min(v3, v45 ? -Infinity : Math.min(v46, v47))
  const v50 = Math.min(v4, v45 ? Infinity : Math.max(v46, v47))
  const v51 = SDL_50_1_ir || v45 || v1
  s[554] = v51
  const v52 = v40 && v48
  const v53 = v42 || v52
  const v54 = v42 && v1 || v40 && v51
  const SDL_47_1 = s[69] ? -Infinity : v42 ? (v52 ? Math.min(v3, v49) : v3) : v49
  s[555] = SDL_47_1
  const SDL_47_1_hoej = s[69] ? Infinity : v42 ? (v52 ? Math.max(v4, v50) : v4) : v50
  s[556] = SDL_47_1_hoej
  const SDL_47_1_er = s[69] || s[72] && v53 || s[543] && v53 || s[84] && v53
  s[558] = SDL_47_1_er
  const SDL_47_1_ir = s[69] || s[72] && v54 || s[543] && v54 || s[84] && v54 || s[70]
  s[561] = SDL_47_1_ir
}

function svar_44(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[544])
  const v1 = v0 >= 3700
  s[1951] = v1
  const v2 = s[545] || !v1
  s[1950] = v2
  const v3 = s[546] && v1
  s[1949] = v3
  const v4 = quotient([s[547], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[548], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[549], s[550] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[551], s[550] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[552]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[549], v6) : s[549]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[551], v7) : s[551]) : v7
  const v12 = v3 && s[553] || v2 && s[554]
  const v13 = Math.max(s[555], v10)
  const v14 = Math.min(s[556], v11)
  const v15 = s[557] && s[558]
  const v16 = s[559] && v9
  const v17 = !s[560] && s[558] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[1243] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[557] && s[561] || s[559] && v12 || !s[560] && s[561] && v12 || !s[560] && !((!s[558] || !s[561] && s[555] === s[556]) && (!v9 || !v12 && v10 === v11) && (s[558] && v9 || !s[558] && !v9) && (!s[558] || s[555] === v10))
  s[1244] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[555], v19) : s[555]) : v19) : -Infinity
  s[1241] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[556], v20) : s[556]) : v20) : Infinity
  s[1242] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[94] || s[89] && (s[562] || !s[288] && s[563]) || !s[89] && SDL_53_1_er
  s[1233] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[94] && !s[1] || !s[94] && (s[89] && (s[564] || !s[288] && s[565]) || !s[89] && SDL_53_1_ir)
  s[1234] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[94] ? s[566] : s[89] ? (s[288] ? s[567] : s[568]) : SDL_53_1) : -Infinity
  s[1231] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[94] ? s[569] : s[89] ? (s[288] ? s[570] : s[571]) : SDL_53_1_hoej) : Infinity
  s[1232] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[572], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[573], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[574] && !(v31 && (!s[574] || !s[575] && v29 === v30))
  const v35 = s[575] || v31
  const SDL_47_1_3 = s[69] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[578] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[69] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[579] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[69] || s[72] && v34 || s[80] && v34
  s[581] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[69] || s[72] && v35 || s[80] && v35 || s[70]
  s[580] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1235] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1236] = SDL_50_4_hoej
  const SDL_50_4_er = s[73] && (!s[1] || SDL_47_1_3_er)
  s[1237] = SDL_50_4_er
  const SDL_50_4_ir = !s[73] || !s[1] || SDL_47_1_3_ir
  s[1238] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_47(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_46(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v45 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_47(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_46(r_timeregnskab.fra)) : 0 })
  const v46 = v44 > -Infinity && v45 < Infinity
  const v47 = quotient([v44, 1], [1], 'nærmeste', 1)
  const v48 = quotient([v45, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v46 ? Math.min(v47, v48) : -Infinity) : -Infinity
  s[1245] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v46 ? Math.max(v47, v48) : Infinity) : Infinity
  s[1246] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[73] && (!s[1] || !(!v46 && v44 === v45))
  s[1247] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[73] || !s[1] || !v46
  s[1248] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v53 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v53 : -Infinity
  s[1249] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v53 : Infinity
  s[1250] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[73] || !s[1]
  s[1251] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v57 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1952] = v57
  const v58 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v59 = v57 && countDays(v58, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v59
  s[1252] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v59
  s[1253] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v62 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1953] = v62
  const v63 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1954] = v63
  const v64 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1958] = v64
  const v65 = s[73] && v64
  const v66 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1955] = v66
  const v67 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1956] = v67
  const v68 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1957] = v68
  const v69 = v67 && !v68 && v65
  const SDL_53b_1 = !s[1] || v62 && (!v63 && v65 || v63 && (!v66 || v69))
  s[1254] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v62 || !v63 && !v65 || v63 && (!v66 || !v69)
  s[1255] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v62 && v63 && !v66
  s[1256] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, SDL_53_1) : -Infinity
  s[1257] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, SDL_53_1_hoej) : Infinity
  s[1258] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[576] && (!s[1] || SDL_53_1_er)
  s[1259] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[576] && (!s[1] || SDL_53_1_ir) || s[577] || s[77]
  s[1260] = SDL_54_1_beloeb_ir
}

function svar_45(f, s) {
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v0 = Math.min(s[549], s[578])
  const v1 = Math.min(s[551], s[579])
  const v2 = s[580] || s[553]
  const v3 = s[72] && s[581]
  const v4 = s[543] && s[581]
  const v5 = s[84] && s[558]
  const v6 = v4 || v5
  const v7 = v4 ? (v5 ? Math.min(s[555], v0) : v0) : s[555]
  const SDL_56_1_beloeb = s[69] ? -Infinity : v3 ? (v6 ? Math.min(v0, v7) : v0) : v7
  s[1261] = SDL_56_1_beloeb
  const v9 = v4 ? (v5 ? Math.max(s[556], v1) : v1) : s[556]
  const SDL_56_1_beloeb_hoej = s[69] ? Infinity : v3 ? (v6 ? Math.max(v1, v9) : v1) : v9
  s[1262] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[582] && (s[69] || v3 || v4 || v5)
  s[1263] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[582] && (s[69] || s[72] && v2 || s[543] && v2 || s[84] && s[561] || s[70]) || s[583] || s[77]
  s[1264] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v13 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[610] = v13
  const v14 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1960] = v14
  const v15 = f.skoennedeFravaersdage >= 10
  s[1964] = v15
  const v16 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v15
  s[1963] = v16
  const v17 = f.dageBetaltForLidelsen >= 14
  s[1965] = v17
  const v18 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1962] = v18
  const v19 = f.dageBetaltForLidelsen >= 15
  s[1966] = v19
  const v20 = f.dageBetaltForLidelsen >= 21
  s[1967] = v20
  const v21 = !v14 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v17) || v14 && (!v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v19) || v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v20))
  const SDL_56_2 = !v13 || v21
  s[1265] = SDL_56_2
  const SDL_56_2_nej = !v13 || !v21
  s[1266] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v24 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v13 || v24
  s[1268] = SDL_56_3
  const SDL_56_3_nej = !v13 || !v24
  s[1269] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v27 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v13 ? v27 : FIRST_DAY
  s[1270] = SDL_56_4
  const SDL_56_4_hoej = v13 ? v27 : NEVER
  s[1271] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v30 = f.fravaersdageSidsteAar >= 10
  s[1969] = v30
  const v31 = v30 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v13 || v31
  s[1272] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v13 || !v31
  s[1273] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v34 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1970] = v34
  const v35 = v34 && s[584] && v16 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v13 || v35
  s[1274] = SDL_58a_1
  const SDL_58a_1_nej = !v13 || !v35
  s[1275] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v38 = !s[10] && s[380] >= f.refusionskravFremsat
  s[1971] = v38
  const v39 = !s[10] && s[379] < f.refusionskravFremsat
  s[1972] = v39
  const v40 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1973] = v40
  const v41 = v39 || !v40
  const v42 = v38 || s[12]
  const v43 = v42 && v40
  const v44 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1974] = v44
  const v45 = v39 || !v44
  const v46 = v42 && v44
  const SDL_59_6 = s[73] && (s[69] || s[72] && v43 || s[585] && v43 || s[586] && v46 || s[587] && v46)
  s[591] = SDL_59_6
  const SDL_59_6_nej = s[73] && (s[69] || s[72] && v41 || s[585] && v41 || s[586] && v45 || s[587] && v45)
  s[592] = SDL_59_6_nej
}

function svar_46(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[10] && s[588] >= f.arbejdsgiverAnmeldt
  s[1978] = v0
  const v1 = !s[10] && s[589] < f.arbejdsgiverAnmeldt
  s[1979] = v1
  const v2 = v0 || s[590] || s[591]
  s[1975] = v2
  const v3 = s[592] || s[593]
  const v4 = (v1 || s[12]) && (s[594] || s[12]) && v3 && (v1 || s[594] || s[592])
  s[1976] = v4
  const v5 = s[12] && s[593]
  s[1977] = v5
  const v6 = shiftMonths(f.refusionskravFremsat, -3)
  const v7 = Math.max(f.arbejdsgiverAnmeldt, v6)
  const v8 = Math.max(v6, v7)
  const v9 = Math.min(v6, v7)
  const v10 = v5 && v6 !== v7
  const v11 = v5 && v9 >= v8
  const v12 = v4 || v11
  const v13 = v11 ? Math.min(v7, v8) : v7
  const v14 = v4 ? v13 : v8
  const v15 = v2 ? (v12 ? Math.min(v6, v14) : v6) : v14
  const v16 = v11 ? Math.max(v7, v9) : v7
  const v17 = v4 ? v16 : v9
  const v18 = v2 ? (v12 ? Math.max(v6, v17) : v6) : v17
  const v19 = v2 || v4 || v11
  const v20 = !s[10] && s[525] >= f.arbejdsgiverAnmeldt
  s[1982] = v20
  const v21 = !s[10] && s[524] < f.arbejdsgiverAnmeldt
  s[1983] = v21
  const v22 = !s[10] && s[11] < shiftDays(s[67], 30)
  s[1984] = v22
  const v23 = !s[10] && s[11] >= shiftDays(s[65], 30)
  s[1985] = v23
  const v24 = v20 || v22 || s[591]
  s[1980] = v24
  const v25 = (v21 || s[12]) && (v23 || s[12]) && v3 && (v21 || v23 || s[592])
  s[1981] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[72] && v19
  const v30 = s[512] && v19
  const v31 = s[499] && (v24 || v25 || v11)
  const v32 = s[527] || v31
  const v33 = s[527] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[69] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[1276] = SDL_59_2
  const v37 = s[527] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[69] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[1277] = SDL_59_2_hoej
  const SDL_59_2_er = s[73] && (s[69] || v29 || v30 || s[527] || v31)
  s[1278] = SDL_59_2_er
  const SDL_59_2_ir = !s[73] || s[69] || s[72] && v10 || s[512] && v10 || s[527] || s[499] && v10 || s[70]
  s[1279] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[595] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v42
  s[1280] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v42
  s[1281] = SDL_82_1_nej
}

function svar_47(f, s) {
  const v0 = s[0] ? 0 : 4
  s[662] = v0
  const v1 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[1315] = v1
  const v2 = s[118] ? 1 : 0
  s[677] = v2
  const v3 = v2 + (s[596] ? 4 : 0)
  s[671] = v3
  const v4 = s[597] ? 4 : 0
  s[676] = v4
  const v5 = (s[598] ? 1 : 0) + (s[599] ? 2 : 0) + (s[600] ? 4 : 0)
  s[679] = v5
  const v6 = s[1] ? 0 : 4
  s[707] = v6
  const v7 = (s[601] ? 1 : 0) + (s[602] ? 2 : 0) + v6
  s[680] = v7
  const v8 = s[123] ? 1 : 0
  s[681] = v8
  const v9 = s[120] ? 1 : 0
  s[619] = v9
  const v10 = s[4] ? 0 : 1
  s[688] = v10
  const v11 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[621] = v11
  const v12 = s[117] ? 0 : 4
  s[699] = v12
  const v13 = s[117] ? 1 : 0
  s[1350] = v13
  const v14 = s[117] ? 1 : 4
  s[702] = v14
  const v15 = s[603] ? 4 : 0
  s[728] = v15
  const v16 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[630] = v16
  const v17 = f.ressourceforloebErBevilget ? 1 : 0
  s[753] = v17
  const v18 = s[140] ? 4 : 0
  s[764] = v18
  const v19 = v17 + v18
  s[744] = v19
  const v20 = s[136] ? 4 : 0
  s[750] = v20
  const v21 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1525] = v21
  const v22 = s[604] ? 4 : 0
  s[754] = v22
  const v23 = s[605] ? 1 : 0
  s[775] = v23
  const v24 = f.revalideringErBevilget ? 1 : 0
  s[778] = v24
  const v25 = s[154] ? 4 : 0
  s[793] = v25
  const v26 = s[606] ? 4 : 0
  s[802] = v26
  const v27 = s[145] ? 1 : 0
  s[826] = v27
  const v28 = s[223] ? 1 : 0
  s[836] = v28
  const v29 = s[607] ? 4 : 0
  s[839] = v29
  const v30 = s[317] ? 4 : 0
  s[855] = v30
  const v31 = s[0] ? 1 : 0
  s[643] = v31
  const v32 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1630] = v32
  const v33 = s[115] ? 0 : 4
  s[881] = v33
  const v34 = s[305] ? 1 : 0
  s[645] = v34
  const v35 = s[305] ? 1 : 4
  s[914] = v35
  const v36 = s[115] ? 1 : 0
  s[1316] = v36
  const v37 = s[115] ? 1 : 4
  s[933] = v37
  const v38 = s[77] ? 4 : 0
  s[1017] = v38
  const v39 = s[10] ? 0 : 1
  s[1018] = v39
  const v40 = s[12] ? 4 : 0
  s[1019] = v40
  const v41 = (s[1] ? 0 : 1) + 2 + v6
  s[1020] = v41
  const v42 = s[593] ? 4 : 0
  s[1042] = v42
  const v43 = s[608] ? 1 : 0
  s[1094] = v43
  const v44 = 1 + v6
  s[1099] = v44
  const v45 = !s[10] && !s[609]
  s[1115] = v45
  const v46 = s[426] ? 1 : 0
  s[1122] = v46
  const v47 = s[58] ? 4 : 0
  s[1158] = v47
  const v48 = s[60] ? 4 : 0
  s[1159] = v48
  const v49 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[658] = v49
  const v50 = s[610] ? 0 : 4
  s[1267] = v50
  const v51 = s[6] ? 1 : 0
  s[622] = v51
  const v52 = !s[10] && !s[12] && s[67] < NEVER
  s[624] = v52
  const v53 = s[65] >= 16440 /* 2015-01-05 */
  s[1427] = v53
  const v54 = s[65] >= 15012 /* 2011-02-07 */
  s[1744] = v54
  const v55 = v54 ? 2 : 0
  s[627] = v55
  const v56 = s[67] <= 16439 /* 2015-01-04 */
  s[1426] = v56
  const v57 = s[65] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[626] = v57
  const v58 = s[67] <= 15011 /* 2011-02-06 */
  s[625] = v58
  const v59 = v52 ? (v58 ? v57 : v56 ? v55 : v53 ? 3 : 0) : 0
  s[1283] = v59
  const v60 = s[348] ? 2 : 0
  s[1286] = v60
  const v61 = s[1] ? 1 : 0
  s[616] = v61
  const v62 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1285] = v62
  const v63 = s[142] ? 4 : 0
  s[628] = v63
  const v64 = s[253] ? 3 : 0
  s[1295] = v64
  const v65 = s[143] ? 2 : 0
  s[1294] = v65
  const v66 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[1293] = v66
  const v67 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[1314] = v67
  const v68 = s[3] ? 2 : 0
  s[1333] = v68
  const v69 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[1313] = v69
  const v70 = s[2] ? 1 : 0
  s[1310] = v70
  const v71 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[1311] = v71
  const v72 = v71 ? v70 : v69 ? v68 : v67 ? (s[611] ? 3 : 0) : v1 ? 4 : 0
  s[1309] = v72
  const v73 = s[142] ? 3 : 0
  s[614] = v73
  const v74 = s[133] ? 3 : 0
  s[649] = v74
  const v75 = s[142] ? 2 : 0
  s[1494] = v75
  const v76 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[613] = v76
  const v77 = v76 ? v75 : v74
  s[1317] = v77
  const v78 = s[612] ? v36 : v75
  s[1318] = v78
  const v79 = s[0] ? 2 : 0
  s[617] = v79
}

function svar_48(f, s) {
  const v0 = s[133] ? 4 : 0
  s[1506] = v0
  const v1 = s[613] ? s[614] : v0
  const v2 = s[615] ? s[616] : s[612] ? s[617] : v1
  s[1320] = v2
  const v3 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[647] = v3
  const v4 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1322] = v4
  const v5 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1321] = v5
  const v6 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1327] = v6
  const v7 = s[618] ? 3 : 0
  s[1326] = v7
  const v8 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1325] = v8
  const v9 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1324] = v9
  const v10 = s[123] && !s[125]
  s[1331] = v10
  const v11 = v9 ? s[619] : v6 ? (s[618] ? 2 : 0) : s[620] ? 3 : 0
  s[1332] = v11
  const v12 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[650] = v12
  const v13 = s[147] ? 4 : 0
  s[1339] = v13
  const v14 = s[621] ? 3 : 0
  s[1338] = v14
  const v15 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[1337] = v15
  const v16 = s[1] ? 2 : 0
  s[1336] = v16
  const v17 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[638] = v17
  const v18 = s[145] ? 6 : 0
  s[1343] = v18
  const v19 = s[145] ? 2 : 0
  s[1351] = v19
  const v20 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1355] = v20
  const v21 = s[0] ? 3 : 0
  s[1354] = v21
  const v22 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1353] = v22
  const v23 = s[389] ? 2 : 0
  s[1352] = v23
  const v24 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[657] = v24
  const v25 = v24 ? s[616] : v23
  s[1366] = v25
  const v26 = s[10] ? 0 : s[7] <= 15011 /* 2011-02-06 */ ? s[622] : s[490] ? 2 : 0
  s[1367] = v26
  const v27 = s[46] && !s[623] && s[47] < NEVER
  s[1395] = v27
  const v28 = s[48] >= 20485 /* 2026-02-01 */
  s[1400] = v28
  const v29 = s[48] >= 15012 /* 2011-02-07 */
  s[1918] = v29
  const v30 = v29 ? 2 : 0
  s[1399] = v30
  const v31 = s[47] <= 20484 /* 2026-01-31 */
  s[1398] = v31
  const v32 = s[48] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[1397] = v32
  const v33 = s[47] <= 15011 /* 2011-02-06 */
  s[1396] = v33
  const v34 = v27 ? (v33 ? v32 : v30) : 0
  s[1401] = v34
  const v35 = s[48] >= 16252 /* 2014-07-01 */
  s[1408] = v35
  const v36 = v29 ? 4 : 0
  s[1407] = v36
  const v37 = s[47] <= 16251 /* 2014-06-30 */
  s[1406] = v37
  const v38 = s[48] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[1405] = v38
  const v39 = s[48] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1404] = v39
  const v40 = s[47] <= 13604 /* 2007-04-01 */
  s[1403] = v40
  const v41 = s[47] <= 13544 /* 2007-01-31 */
  s[1402] = v41
  const v42 = v35 ? 3 : 0
  s[1413] = v42
  const v43 = s[65] >= 16252 /* 2014-07-01 */
  s[655] = v43
  const v44 = s[67] <= 16251 /* 2014-06-30 */
  s[654] = v44
  const v45 = s[624] ? (s[625] ? s[626] : s[627]) : 0
  s[653] = v45
  const v46 = s[65] >= 15341 /* 2012-01-02 */
  s[1425] = v46
  const v47 = s[67] <= 15340 /* 2012-01-01 */
  s[1424] = v47
  const v48 = s[144] ? 2 : 0
  s[644] = v48
  const v49 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1472] = v49
  const v50 = s[144] ? 3 : 0
  s[1474] = v50
  const v51 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1473] = v51
  const v52 = s[117] ? 4 : 0
  s[1486] = v52
  const v53 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1485] = v53
  const v54 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1484] = v54
  const v55 = s[133] ? 5 : 0
  s[648] = v55
  const v56 = s[613] ? s[628] : v55
  s[1498] = v56
  const v57 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1496] = v57
  const v58 = s[613] ? (s[629] ? 4 : 0) : v55
  s[1502] = v58
  const v59 = s[141] ? 3 : 0
  s[1501] = v59
  const v60 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1500] = v60
  const v61 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1499] = v61
  const v62 = s[142] ? 5 : 0
  s[640] = v62
  const v63 = s[630] ? 5 : 0
  s[1514] = v63
  const v64 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1513] = v64
  const v65 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1511] = v65
  const v66 = s[631] ? 2 : 0
  s[1510] = v66
  const v67 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1509] = v67
  const v68 = s[139] ? 1 : 0
  s[1508] = v68
  const v69 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1507] = v69
  const v70 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1524] = v70
  const v71 = s[632] ? 2 : 0
  s[1523] = v71
  const v72 = s[633] ? 1 : 0
  s[1522] = v72
  const v73 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1521] = v73
  const v74 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1527] = v74
  const v75 = s[133] ? 6 : 0
  s[641] = v75
  const v76 = s[141] ? 4 : 0
  s[1533] = v76
  const v77 = s[621] ? 2 : 0
  s[639] = v77
  const v78 = v17 ? s[616] : s[612] ? v77 : v1
  s[1544] = v78
  const v79 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[634] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[635] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[636] = v79
}

function svar_49(f, s) {
  const v0 = f.revalideringErBevilget ? s[636] : 0
  s[1547] = v0
  const v1 = s[637] ? 1 : 0
  s[1548] = v1
  const v2 = s[143] ? 3 : 0
  s[1549] = v2
  const v3 = s[638] ? s[616] : s[639]
  s[1550] = v3
  const v4 = s[217] ? 1 : 0
  s[1562] = v4
  const v5 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[1568] = v5
  const v6 = s[638] ? s[616] : s[148] ? s[639] : s[145] ? 3 : 0
  s[1571] = v6
  const v7 = s[143] ? 1 : 0
  s[1608] = v7
  const v8 = s[175] ? v7 : 0
  s[1602] = v8
  const v9 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[1614] = v9
  const v10 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[1613] = v10
  const v11 = s[613] ? s[640] : s[641]
  s[1617] = v11
  const v12 = s[642] ? 4 : 0
  s[1616] = v12
  const v13 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[1615] = v13
  const v14 = s[133] ? 2 : 0
  s[1747] = v14
  const v15 = s[613] ? s[643] : v14
  s[1620] = v15
  const v16 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1621] = v16
  const v17 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1634] = v17
  const v18 = v17 ? s[644] : s[329] ? 3 : 0
  s[1628] = v18
  const v19 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1629] = v19
  const v20 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1649] = v20
  const v21 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1655] = v21
  const v22 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1654] = v22
  const v23 = v22 ? s[645] : v21
  s[1659] = v23
  const v24 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1680] = v24
  const v25 = s[117] ? 7 : 0
  s[1677] = v25
  const v26 = s[646] ? 3 : 0
  s[1683] = v26
  const v27 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[1682] = v27
  const v28 = s[315] ? 4 : 0
  s[1688] = v28
  const v29 = s[328] ? 3 : 0
  s[1687] = v29
  const v30 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1686] = v30
  const v31 = s[638] ? s[616] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? s[639] : f.vurderingsdato <= 15393 /* 2012-02-23 */ ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[612] ? (s[321] ? 4 : 0) : v11
  s[1689] = v31
  const v32 = s[323] && !s[322] && !s[317]
  s[1690] = v32
  const v33 = s[133] ? 8 : 0
  s[1699] = v33
  const v34 = s[348] ? 3 : 0
  s[1716] = v34
  const v35 = s[132] ? 5 : 0
  s[1719] = v35
  const v36 = s[647] ? s[648] : s[132] ? 6 : 0
  s[1752] = v36
  const v37 = s[348] ? 4 : 0
  s[1783] = v37
  const v38 = s[613] ? v37 : v36
  s[1723] = v38
  const v39 = s[647] ? s[649] : s[132] ? 4 : 0
  s[1732] = v39
  const v40 = s[650] ? s[616] : s[651] ? 2 : 0
  s[1741] = v40
  const v41 = s[652] ? s[653] : 0
  s[1742] = v41
  const v42 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1743] = v42
  const v43 = s[389] ? 3 : 0
  s[1772] = v43
  const v44 = s[117] ? 3 : 0
  s[1773] = v44
  const v45 = s[348] ? 5 : 0
  s[1779] = v45
  const v46 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1778] = v46
  const v47 = s[428] ? 4 : 0
  s[1795] = v47
  const v48 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1793] = v48
  const v49 = s[65] >= 15517 /* 2012-06-26 */
  s[1921] = v49
  const v50 = v49 ? 4 : 0
  s[1801] = v50
  const v51 = s[65] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1800] = v51
  const v52 = s[67] <= 15516 /* 2012-06-25 */
  s[1799] = v52
  const v53 = s[67] <= 15397 /* 2012-02-27 */
  s[1798] = v53
  const v54 = s[624] ? (s[625] ? s[626] : s[654] ? s[627] : s[655] ? 3 : 0) : 0
  s[1823] = v54
  const v55 = s[105] && !s[107] && s[656] < NEVER
  s[1829] = v55
  const v56 = s[65] >= 15427 /* 2012-03-28 */
  s[1932] = v56
  const v57 = v56 ? 3 : 0
  s[1925] = v57
  const v58 = s[67] <= 15426 /* 2012-03-27 */
  s[1924] = v58
  const v59 = s[94] ? (s[624] ? (s[625] ? s[626] : v58 ? s[627] : v52 ? v57 : s[67] <= 16248 /* 2014-06-27 */ ? v50 : s[67] <= 16658 /* 2015-08-11 */ ? (s[65] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[65] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1936] = v59
  const v60 = s[624] ? (s[625] ? s[626] : s[67] <= 15111 /* 2011-05-17 */ ? s[627] : s[67] <= 15207 /* 2011-08-21 */ ? (s[65] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[65] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1937] = v60
  const v61 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[616] : s[657] ? (s[560] ? 2 : 0) : v43
  s[1944] = v61
  const v62 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1961] = v62
  const v63 = s[610] ? 1 : 0
  s[1959] = v63
  const v64 = s[658] ? 2 : 0
  s[1968] = v64
}

export function svar(f) {
  const s = new Array(1986)
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
  return { ALF_62_3: s[407], ALF_62_3_hoej: s[408], ALF_62_3_kan: (s[406] ? 1 : 0) + (s[409] ? 4 : 0), BEK937_27_kan: (s[659] ? 1 : 0) + (s[660] ? 2 : 0) + (s[661] ? 4 : 0), FERIEBEK_2_kan: (s[297] ? 1 : 0) + (s[296] ? 2 : 0) + s[662], FERIEBEK_2_6_kan: (s[663] ? 3 : 0) + 4, LAB_29_1: s[664], LAB_29_1_hoej: s[665], LAB_29_1_kan: 1 + (s[666] ? 4 : 0), LAB_30_3_kan: (s[667] ? 1 : 0) + (s[668] ? 2 : 0) + (s[143] ? 0 : 4), LAB_31_3: s[669], LAB_31_3_hoej: s[670], LAB_31_3_kan: s[671], LAB_31_3_vindue: s[672], LAB_31_3_vindue_hoej: s[673], LAB_31_3_vindue_kan: s[671], LAB_33_3_kan: (s[674] ? 1 : 0) + (s[675] ? 2 : 0) + s[676], LAB_36_3_kan: s[677] + (s[678] ? 2 : 0) + s[676], LAB_36_3_ressourceforloeb_kan: s[679], LAB_43_kan: s[680], LAB_44_1_kan: s[681] + (s[682] ? 2 : 0) + (s[683] ? 4 : 0), LAB_45_1_kan: s[619] + (s[684] ? 2 : 0) + (s[685] ? 4 : 0), LAB_92_1: s[686], LAB_92_1_hoej: s[687], LAB_92_1_kan: s[688] + (s[689] ? 4 : 0), LAB_92_straks_kan: 1 + (s[690] ? 2 : 0) + (s[690] ? 4 : 0), LAB_92_timer: s[691], LAB_92_timer_hoej: s[692], LAB_92_timer_kan: s[688] + (s[693] ? 4 : 0), LAB_95_1: s[694], LAB_95_1_hoej: s[695], LAB_95_1_kan: (s[4] ? 1 : 0) + (s[696] ? 4 : 0), LAB_105a_1_kan: (s[697] ? 1 : 0) + (s[698] ? 2 : 0) + s[699], LAB_105a_3: s[700], LAB_105a_3_hoej: s[701], LAB_105a_3_kan: s[702], LAB_105a_indfaset: s[703], LAB_105a_indfaset_hoej: s[704], LAB_105a_indfaset_kan: s[702], LAB_107_1_kan: (s[705] ? 1 : 0) + (s[706] ? 2 : 0) + s[707], LAB_108_2_kan: (s[708] ? 1 : 0) + (s[709] ? 2 : 0) + s[676], LAB_109_1_kan: (s[710] ? 1 : 0) + (s[711] ? 2 : 0) + (s[712] ? 4 : 0), LAB_109_1_frist: s[713], LAB_109_1_frist_hoej: s[714], LAB_109_1_frist_kan: s[681] + (s[715] ? 4 : 0), LAB_109_2_kraft_kan: (s[716] ? 1 : 0) + (s[717] ? 2 : 0) + (s[718] ? 4 : 0), LAB_110_1: s[128], LAB_110_1_hoej: s[129], LAB_110_1_kan: (s[130] ? 1 : 0) + (s[131] ? 4 : 0), LAB_110_2_kan: (s[719] ? 1 : 0) + (s[720] ? 2 : 0) + (s[721] ? 4 : 0), LAB_111_1: s[722], LAB_111_1_hoej: s[723], LAB_111_1_kan: (s[724] ? 1 : 0) + (s[725] ? 4 : 0), LAB_111_2_kan: (s[726] ? 1 : 0) + (s[727] ? 2 : 0) + s[728], LAB_111_3: s[729], LAB_111_3_hoej: s[730], LAB_111_3_kan: (s[731] ? 1 : 0) + (s[732] ? 4 : 0), LAB_111_4_kan: (s[733] ? 1 : 0) + (s[734] ? 2 : 0) + s[728], LAB_112_1_kan: (s[735] ? 1 : 0) + (s[736] ? 2 : 0) + (s[737] ? 4 : 0), LAB_112_2_kan: (s[738] ? 1 : 0) + (s[739] ? 2 : 0) + s[707], LAB_112_3_kan: (s[740] ? 1 : 0) + (s[741] ? 2 : 0) + s[707], LAB_112_3_igang_kan: s[679], LAB_113_2: s[742], LAB_113_2_hoej: s[743], LAB_113_2_kan: s[744], LAB_113_2_team_kan: (s[745] ? 1 : 0) + (s[746] ? 2 : 0) + (s[747] ? 4 : 0), LAB_113_3_kan: (s[748] ? 1 : 0) + (s[749] ? 2 : 0) + s[750], LAB_113_4: s[751], LAB_113_4_hoej: s[752], LAB_113_4_kan: s[753] + s[754], LAB_113_4_ydelse_kan: (s[755] ? 1 : 0) + (s[756] ? 2 : 0) + s[754], LAB_113a_kan: (s[757] ? 1 : 0) + (s[758] ? 2 : 0) + (s[759] ? 4 : 0), LAB_114_1: s[760], LAB_114_1_hoej: s[761], LAB_114_1_kan: s[744], LAB_114_1_plan_kan: (s[762] ? 1 : 0) + (s[763] ? 2 : 0) + s[764], LAB_114_3: s[765], LAB_114_3_hoej: s[766], LAB_114_3_kan: 1 + (s[767] ? 4 : 0), LAB_114_3_igang_kan: s[679], LAB_114_4: s[768], LAB_114_4_hoej: s[769], LAB_114_4_kan: s[753] + (s[770] ? 4 : 0), LAB_115_1_kan: (s[771] ? 1 : 0) + (s[772] ? 2 : 0) + s[707], LAB_142_1_kan: (s[773] ? 1 : 0) + (s[774] ? 2 : 0) + s[707], LAB_144_kan: s[775] + (s[326] ? 2 : 0) + s[707], LAB_145_1: s[776], LAB_145_1_hoej: s[777], LAB_145_1_kan: s[778] + (s[779] ? 4 : 0), LAB_145_1_plan_kan: (s[780] ? 1 : 0) + (s[781] ? 2 : 0) + (s[782] ? 4 : 0), LAB_145_2_kan: (s[783] ? 1 : 0) + (s[784] ? 2 : 0) + (s[634] ? 0 : 4), LAB_146_kan: (s[785] ? 1 : 0) + (s[786] ? 2 : 0) + s[707], LAS_2a_kan: (s[149] ? 1 : 0) + (s[150] ? 2 : 0) + (s[151] ? 4 : 0), LAS_11_2_kan: (s[787] ? 1 : 0) + (s[788] ? 2 : 0) + s[707], LAS_11_2_supplerende_kan: (s[789] ? 1 : 0) + (s[790] ? 2 : 0) + s[707], LAS_11_3_kan: (s[791] ? 1 : 0) + (s[792] ? 2 : 0) + s[793], LAS_11_8_kan: (s[794] ? 1 : 0) + (s[795] ? 2 : 0) + s[793], LAS_13_1_kan: (s[796] ? 1 : 0) + (s[797] ? 2 : 0) + s[707], LAS_13_8_kan: (s[798] ? 1 : 0) + (s[799] ? 2 : 0) + (s[800] ? 4 : 0), LAS_13f_1_kan: (s[220] ? 1 : 0) + (s[801] ? 2 : 0) + s[802], LAS_13f_14_kan: (s[803] ? 1 : 0) + (s[804] ? 2 : 0) + s[802], LAS_13g_1: s[805], LAS_13g_1_hoej: s[806], LAS_13g_1_kan: (s[807] ? 1 : 0) + (s[808] ? 4 : 0), LAS_13g_1_beloeb: s[809], LAS_13g_1_beloeb_hoej: s[810], LAS_13g_1_beloeb_kan: (s[811] ? 1 : 0) + (s[812] ? 4 : 0), LAS_14_1_kan: (s[813] ? 1 : 0) + (s[814] ? 2 : 0) + (s[815] ? 4 : 0), LAS_14_1_graense: s[816], LAS_14_1_graense_hoej: s[817], LAS_14_1_graense_kan: 1 + (s[818] ? 4 : 0), LAS_14_1_over: s[819], LAS_14_1_over_hoej: s[820], LAS_14_1_over_kan: 1 + (s[821] ? 4 : 0), LAS_16_1: s[206], LAS_16_1_hoej: s[205], LAS_16_1_kan: (s[208] ? 1 : 0) + (s[209] ? 4 : 0), LAS_16_3_kan: (s[822] ? 1 : 0) + (s[823] ? 2 : 0) + (s[145] ? 0 : 4), LAS_16_overgang_kan: (s[824] ? 1 : 0) + (s[825] ? 2 : 0) + s[707], LAS_17_1: s[192], LAS_17_1_hoej: s[190], LAS_17_1_kan: s[826] + (s[194] ? 4 : 0), LAS_18_1: s[191], LAS_18_1_hoej: s[193], LAS_18_1_kan: s[826] + (s[195] ? 4 : 0), LAS_18_3: s[196], LAS_18_3_hoej: s[197], LAS_18_3_kan: s[826] + (s[198] ? 4 : 0), LAS_19_1: s[199], LAS_19_1_hoej: s[200], LAS_19_1_kan: s[826] + (s[201] ? 4 : 0), LAS_20_1: s[202], LAS_20_1_hoej: s[203], LAS_20_1_kan: s[826] + (s[204] ? 4 : 0), LAS_23_1_kan: (s[166] ? 1 : 0) + (s[167] ? 2 : 0) + s[707], LAS_24_1: s[827], LAS_24_1_hoej: s[828], LAS_24_1_kan: (s[175] ? 1 : 0) + (s[829] ? 4 : 0), LAS_25: s[830], LAS_25_hoej: s[831], LAS_25_kan: (s[832] ? 1 : 0) + (s[833] ? 4 : 0), LAS_25_3: s[211], LAS_25_3_hoej: s[214], LAS_25_3_kan: (s[207] ? 1 : 0) + (s[210] ? 4 : 0), LAS_25_3_forsoerger: s[171], LAS_25_3_forsoerger_hoej: s[173], LAS_25_3_forsoerger_kan: (s[176] ? 1 : 0) + (s[181] ? 4 : 0), LAS_25b_1: s[834], LAS_25b_1_hoej: s[835], LAS_25b_1_kan: (s[218] ? 1 : 0) + s[802], LAS_26_1: s[226], LAS_26_1_hoej: s[227], LAS_26_1_kan: (s[228] ? 1 : 0) + (s[229] ? 4 : 0), LAS_26_3_kan: s[836] + (s[224] ? 2 : 0) + (s[225] ? 4 : 0), LAS_26_5_kan: (s[837] ? 1 : 0) + (s[838] ? 2 : 0) + s[839], LAS_26_7_kan: (s[840] ? 1 : 0) + (s[841] ? 2 : 0) + s[839], LAS_30_1: s[842], LAS_30_1_hoej: s[843], LAS_30_1_kan: (s[844] ? 1 : 0) + (s[845] ? 4 : 0), LAS_30_2: s[846], LAS_30_2_hoej: s[847], LAS_30_2_kan: s[836] + (s[848] ? 4 : 0), LAS_35_1_kan: (s[849] ? 1 : 0) + (s[850] ? 2 : 0) + (s[331] ? 0 : 4), LAS_40a_1_kan: (s[851] ? 1 : 0) + (s[852] ? 2 : 0) + s[707], LAS_50_kan: (s[853] ? 1 : 0) + (s[854] ? 2 : 0) + s[855], LAS_68_2: s[231], LAS_68_2_hoej: s[232], LAS_68_2_kan: (s[233] ? 1 : 0) + (s[236] ? 4 : 0), LAS_68_4: s[241], LAS_68_4_hoej: s[239], LAS_68_4_kan: (s[245] ? 1 : 0) + (s[247] ? 4 : 0), LAS_68_5_kan: s[643] + (s[235] ? 2 : 0) + (s[234] ? 4 : 0), LAS_68a_1: s[856], LAS_68a_1_hoej: s[857], LAS_68a_1_kan: (s[858] ? 1 : 0) + (s[859] ? 4 : 0), LAS_68a_1_tid_kan: (s[860] ? 1 : 0) + (s[243] ? 2 : 0) + s[662], LAS_68a_2: s[242], LAS_68a_2_hoej: s[240], LAS_68a_2_kan: (s[246] ? 1 : 0) + (s[248] ? 4 : 0), LAS_68a_3: s[861], LAS_68a_3_hoej: s[862], LAS_68a_3_kan: (s[863] ? 1 : 0) + (s[864] ? 4 : 0), LAS_69j_2: s[865], LAS_69j_2_hoej: s[866], LAS_69j_2_kan: (s[867] ? 1 : 0) + (s[868] ? 4 : 0), LAS_69j_2_bidrag: s[869], LAS_69j_2_bidrag_hoej: s[870], LAS_69j_2_bidrag_kan: (s[871] ? 1 : 0) + (s[872] ? 4 : 0), LAS_69j_4: s[292], LAS_69j_4_hoej: s[291], LAS_69j_4_kan: (s[293] ? 1 : 0) + (s[294] ? 4 : 0), LAS_69j_5: s[873], LAS_69j_5_hoej: s[874], LAS_69j_5_kan: (s[875] ? 1 : 0) + (s[876] ? 4 : 0), LAS_69j_5_modtager_kan: (s[877] ? 1 : 0) + (s[878] ? 2 : 0) + (s[879] ? 4 : 0), LAS_69j_5_tid_kan: (s[880] ? 1 : 0) + (s[263] ? 2 : 0) + s[881], LAS_69j_7_kan: (s[882] ? 1 : 0) + (s[883] ? 2 : 0) + s[881], LAS_69j_8_kan: (s[884] ? 1 : 0) + (s[885] ? 2 : 0) + (s[886] ? 4 : 0), LAS_69j_9: s[290], LAS_69j_9_hoej: s[887], LAS_69j_9_kan: (s[888] ? 1 : 0) + (s[889] ? 4 : 0), LAS_69j_10: s[265], LAS_69j_10_hoej: s[262], LAS_69j_10_kan: (s[266] ? 1 : 0) + (s[267] ? 4 : 0), LAS_69j_11_kan: (s[890] ? 1 : 0) + (s[891] ? 2 : 0) + (s[892] ? 4 : 0), LAS_69j_13_kan: (s[893] ? 1 : 0) + (s[894] ? 2 : 0) + (s[895] ? 4 : 0), LAS_69j_15_kan: (s[303] ? 1 : 0) + (s[302] ? 2 : 0) + s[881], LAS_69j_udbetales: s[896], LAS_69j_udbetales_hoej: s[897], LAS_69j_udbetales_kan: (s[898] ? 1 : 0) + (s[899] ? 4 : 0), LAS_69k_1_kan: (s[900] ? 1 : 0) + (s[901] ? 2 : 0) + s[881], LAS_69k_2_kan: (s[902] ? 1 : 0) + (s[903] ? 2 : 0) + (s[904] ? 4 : 0), LAS_69k_5_kan: (s[300] ? 1 : 0) + (s[301] ? 2 : 0) + s[881], LAS_69k_6: s[905], LAS_69k_6_hoej: s[906], LAS_69k_6_kan: (s[907] ? 1 : 0) + s[662], LAS_69k_6_aftale_kan: (s[299] ? 1 : 0) + (s[298] ? 2 : 0) + s[662], LAS_69k_6_senest: s[908], LAS_69k_6_senest_hoej: s[909], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[910] ? 1 : 0) + (s[310] ? 2 : 0) + (s[911] ? 4 : 0), LAS_69l_3: s[912], LAS_69l_3_hoej: s[913], LAS_69l_3_kan: s[914], LAS_69m_2: s[915], LAS_69m_2_hoej: s[916], LAS_69m_2_kan: (s[917] ? 1 : 0) + (s[918] ? 4 : 0), LAS_69n_1: s[919], LAS_69n_1_hoej: s[920], LAS_69n_1_kan: (s[921] ? 1 : 0) + (s[922] ? 4 : 0), LAS_69o_1_kan: (s[307] ? 1 : 0) + (s[306] ? 2 : 0) + (s[308] ? 4 : 0), LAS_69o_2: s[923], LAS_69o_2_hoej: s[924], LAS_69o_2_kan: (s[925] ? 1 : 0) + (s[926] ? 4 : 0), LAS_69p_1_kan: (s[927] ? 1 : 0) + (s[928] ? 2 : 0) + (s[305] ? 0 : 4), LAS_69q_1: s[929], LAS_69q_1_hoej: s[930], LAS_69q_1_kan: s[914], LAS_69t_2: s[931], LAS_69t_2_hoej: s[932], LAS_69t_2_kan: s[933], LAS_69x_3: s[934], LAS_69x_3_hoej: s[935], LAS_69x_3_kan: s[933], LAS_70_1_kan: (s[323] ? 1 : 0) + (s[322] ? 2 : 0) + s[855], LAS_70_1_3_kan: (s[936] ? 1 : 0) + (s[937] ? 2 : 0) + (s[938] ? 4 : 0), LAS_70_4: s[939], LAS_70_4_hoej: s[940], LAS_70_4_kan: (s[941] ? 1 : 0) + (s[942] ? 4 : 0), LAS_71_1: s[320], LAS_71_1_hoej: s[319], LAS_71_1_kan: (s[324] ? 1 : 0) + (s[325] ? 4 : 0), LAS_71_2: s[943], LAS_71_2_hoej: s[944], LAS_71_2_kan: (s[945] ? 1 : 0) + (s[946] ? 4 : 0), LAS_71_2_ung: s[947], LAS_71_2_ung_hoej: s[948], LAS_71_2_ung_kan: (s[164] ? 0 : 1) + (s[949] ? 4 : 0), LAS_71_3: s[950], LAS_71_3_hoej: s[951], LAS_71_3_kan: (s[952] ? 1 : 0) + (s[953] ? 4 : 0), LAS_71_4_kan: (s[954] ? 1 : 0) + (s[955] ? 2 : 0) + (s[956] ? 4 : 0), LAS_71_6_kan: s[775] + (s[1] ? 0 : 2) + (s[957] ? 4 : 0), LAS_73b_kan: (s[958] ? 1 : 0) + (s[959] ? 2 : 0) + s[855], LAS_73c_1: s[960], LAS_73c_1_hoej: s[961], LAS_73c_1_kan: s[778] + (s[962] ? 4 : 0), LAS_73f_1_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + s[855], LAS_73f_1_beloeb: s[965], LAS_73f_1_beloeb_hoej: s[966], LAS_73f_1_beloeb_kan: s[778] + s[855], LAS_86_2: s[967], LAS_86_2_hoej: s[968], LAS_86_2_kan: (s[969] ? 1 : 0) + (s[970] ? 4 : 0), LAS_86_7: s[971], LAS_86_7_hoej: s[972], LAS_86_7_kan: s[145] ? 1 : 4, LAS_91_1_kan: (s[973] ? 1 : 0) + (s[974] ? 2 : 0) + s[707], LAS_91_1_dom_kan: (s[975] ? 1 : 0) + (s[976] ? 2 : 0) + (s[977] ? 4 : 0), LAS_91_1_su_kan: (s[978] ? 1 : 0) + (s[979] ? 2 : 0) + (s[980] ? 4 : 0), LAS_91_6_kan: (s[981] ? 1 : 0) + (s[982] ? 2 : 0) + (s[983] ? 0 : 4), LAS_93_1_kan: (s[984] ? 1 : 0) + (s[985] ? 2 : 0) + s[707], LAS_93_1_selvforskyldt_kan: (s[986] ? 1 : 0) + (s[987] ? 2 : 0) + (s[988] ? 4 : 0), LAS_94_1_kan: (s[989] ? 1 : 0) + (s[990] ? 2 : 0) + s[707], LOB_4_1_kan: (s[991] ? 1 : 0) + (s[992] ? 2 : 0) + s[707], LOB_9_1_kan: (s[993] ? 1 : 0) + (s[994] ? 2 : 0) + (s[995] ? 4 : 0), LOB_10_1_kan: (s[996] ? 1 : 0) + (s[997] ? 2 : 0) + s[707], LOB_15a_1_kan: s[680], LOV1655_udbetaling: s[998], LOV1655_udbetaling_hoej: s[999], LOV1655_udbetaling_kan: (s[1000] ? 1 : 0) + (s[1001] ? 4 : 0), LOV1750_21_8_kan: (s[135] ? 1 : 0) + (s[137] ? 2 : 0) + s[750], LOV1750_21_revalidering_kan: (s[1002] ? 1 : 0) + (s[314] ? 2 : 0) + s[855], LSP_18_2_kan: (s[1003] ? 1 : 0) + (s[1004] ? 2 : 0) + (s[1005] ? 4 : 0), PLANBEK_2_1_kan: (s[1006] ? 1 : 0) + (s[1007] ? 2 : 0) + s[707], REFUSIONSBEK_2: s[1008], REFUSIONSBEK_2_hoej: s[1009], REFUSIONSBEK_2_kan: (s[1010] ? 1 : 0) + (s[1011] ? 4 : 0), SDL_2_kan: (s[1012] ? 1 : 0) + (s[1013] ? 2 : 0) + (s[1014] ? 4 : 0), SDL_2_1_kan: (s[1015] ? 1 : 0) + (s[1016] ? 2 : 0) + s[1017], SDL_3_kan: (s[346] ? 1 : 0) + (s[343] ? 2 : 0) + s[707], SDL_6_1: s[65], SDL_6_1_hoej: s[67], SDL_6_1_kan: s[1018] + s[1019], SDL_7_1_kan: (s[95] ? 1 : 0) + (s[101] ? 2 : 0) + s[707], SDL_7_1_ferie_kan: s[1020], SDL_7_1_ferieaftale_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + s[707], SDL_7_1_genoptagelse: s[1023], SDL_7_1_genoptagelse_hoej: s[1024], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1025] ? 4 : 0), SDL_7_1_ny_kan: (s[1026] ? 1 : 0) + (s[1027] ? 2 : 0) + s[707], SDL_7_2_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + s[707], SDL_7_3: s[1030], SDL_7_3_hoej: s[1031], SDL_7_3_kan: (s[1032] ? 1 : 0) + (s[1033] ? 4 : 0), SDL_7_5_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + s[707], SDL_7_5_fra: s[1036], SDL_7_5_fra_hoej: s[1037], SDL_7_5_fra_kan: 1 + (s[1038] ? 0 : 4), SDL_7a_1: s[1039], SDL_7a_1_hoej: s[1040], SDL_7a_1_kan: (s[1041] ? 1 : 0) + s[1042], SDL_7c_kan: (s[354] ? 1 : 0) + (s[355] ? 2 : 0) + (s[348] ? 0 : 4), SDL_10a_kan: (s[1043] ? 1 : 0) + (s[1044] ? 2 : 0) + s[707], SDL_11_3: s[1045], SDL_11_3_hoej: s[1046], SDL_11_3_kan: 1 + (s[1047] ? 0 : 4), SDL_11a_1_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + (s[1050] ? 4 : 0), SDL_11c_kan: (s[1051] ? 1 : 0) + (s[1052] ? 2 : 0) + s[707], SDL_12_1_1_kan: (s[353] ? 1 : 0) + (s[351] ? 2 : 0) + (s[352] ? 4 : 0), SDL_12_1_2_kan: (s[388] ? 1 : 0) + (s[383] ? 2 : 0) + (s[382] ? 4 : 0), SDL_12_1_3_kan: (s[390] ? 1 : 0) + (s[391] ? 2 : 0) + s[707], SDL_13b_1: s[1053], SDL_13b_1_hoej: s[1054], SDL_13b_1_kan: (s[1055] ? 1 : 0) + (s[1056] ? 4 : 0), SDL_13b_1_antal: s[1057], SDL_13b_1_antal_hoej: s[1058], SDL_13b_1_antal_kan: (s[1059] ? 1 : 0) + (s[1060] ? 4 : 0), SDL_13b_1_form_kan: (s[1061] ? 1 : 0) + (s[1062] ? 2 : 0) + (s[1063] ? 4 : 0), SDL_13b_1_naeste: s[1064], SDL_13b_1_naeste_hoej: s[1065], SDL_13b_1_naeste_kan: (s[1066] ? 1 : 0) + (s[1067] ? 4 : 0), SDL_13b_5_kan: (s[1068] ? 1 : 0) + (s[1069] ? 2 : 0) + (s[1070] ? 4 : 0), SDL_13c_1_2_kan: (s[1071] ? 1 : 0) + (s[1072] ? 2 : 0) + (s[1073] ? 4 : 0), SDL_13c_2_kan: (s[1074] ? 1 : 0) + (s[1075] ? 2 : 0) + (s[1076] ? 4 : 0), SDL_13f_1_kan: (s[357] ? 1 : 0) + (s[356] ? 2 : 0) + s[699], SDL_13f_1_dag: s[1077], SDL_13f_1_dag_hoej: s[1078], SDL_13f_1_dag_kan: (s[1079] ? 1 : 0) + (s[1080] ? 4 : 0), SDL_16_2_kan: (s[1081] ? 1 : 0) + (s[1082] ? 2 : 0) + (s[1083] ? 4 : 0), SDL_21_1_1_kan: (s[1084] ? 1 : 0) + (s[1085] ? 2 : 0) + s[707], SDL_21_1_2_kan: (s[1086] ? 1 : 0) + (s[1087] ? 2 : 0) + s[707], SDL_21_1_3_kan: (s[1088] ? 1 : 0) + (s[1089] ? 2 : 0) + s[707], SDL_21_3_kan: (s[1090] ? 1 : 0) + (s[1091] ? 2 : 0) + s[707], SDL_21_3_grundlag_kan: (s[1092] ? 1 : 0) + (s[1093] ? 2 : 0) + s[707], SDL_21_4_kan: s[1094] + (s[1095] ? 2 : 0) + (s[1096] ? 4 : 0), SDL_21_4_dag: s[1097], SDL_21_4_dag_hoej: s[1098], SDL_21_4_dag_kan: s[1099], SDL_21_4_fra: s[1100], SDL_21_4_fra_hoej: s[1101], SDL_21_4_fra_kan: s[1094] + (s[1102] ? 4 : 0), SDL_21_5_kan: (s[1103] ? 1 : 0) + (s[1104] ? 2 : 0) + (s[1105] ? 4 : 0), SDL_21a_kan: (s[1106] ? 1 : 0) + (s[1107] ? 2 : 0) + s[707], SDL_24_1: s[109], SDL_24_1_hoej: s[111], SDL_24_1_kan: (s[105] ? 1 : 0) + (s[107] ? 4 : 0), SDL_24_1_ophoer: s[1108], SDL_24_1_ophoer_hoej: s[1109], SDL_24_1_ophoer_kan: (s[1110] ? 1 : 0) + (s[1111] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1112] ? 1 : 0) + (s[1113] ? 2 : 0) + (s[1114] ? 4 : 0), SDL_24_3: flat(s[8]), SDL_24_3_hoej: flat(s[9]), SDL_24_3_kan: s[1018] + (s[1115] ? 2 : 0) + s[1019], SDL_24a_1_kan: (s[422] ? 1 : 0) + (s[425] ? 2 : 0) + (s[424] ? 4 : 0), SDL_24a_1_graense_kan: (s[97] ? 1 : 0) + (s[100] ? 2 : 0) + (s[98] ? 4 : 0), SDL_24a_2: s[1116], SDL_24a_2_hoej: s[1117], SDL_24a_2_kan: (s[1118] ? 1 : 0) + (s[1119] ? 4 : 0), SDL_24a_6_kan: (s[1120] ? 1 : 0) + (s[1121] ? 2 : 0) + s[707], SDL_24b_1_kan: s[1122] + (s[427] ? 2 : 0) + s[707], SDL_24b_2: s[1123], SDL_24b_2_hoej: s[1124], SDL_24b_2_kan: s[1122] + (s[1125] ? 4 : 0), SDL_24c_1_kan: (s[1126] ? 1 : 0) + (s[1127] ? 2 : 0) + s[707], SDL_25_1: s[108], SDL_25_1_hoej: s[110], SDL_25_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_25_2: s[1128], SDL_25_2_hoej: s[1129], SDL_25_2_kan: (s[1130] ? 1 : 0) + (s[1131] ? 4 : 0), SDL_26_1_kan: (s[1132] ? 1 : 0) + (s[1133] ? 2 : 0) + (s[1134] ? 4 : 0), SDL_26_1_covid: s[440], SDL_26_1_covid_hoej: s[441], SDL_26_1_covid_kan: (s[442] ? 1 : 0) + (s[443] ? 4 : 0), SDL_26_1_fra: s[1135], SDL_26_1_fra_hoej: s[1136], SDL_26_1_fra_kan: (s[1137] ? 1 : 0) + (s[1138] ? 4 : 0), SDL_26_1_uger: s[1139], SDL_26_1_uger_hoej: s[1140], SDL_26_1_uger_kan: (s[1141] ? 1 : 0) + s[1017], SDL_26_2_kan: (s[1142] ? 1 : 0) + (s[1143] ? 2 : 0) + (s[1144] ? 4 : 0), SDL_26_3_covid: s[444], SDL_26_3_covid_hoej: s[445], SDL_26_3_covid_kan: (s[446] ? 1 : 0) + (s[447] ? 4 : 0), SDL_26a_1_covid: s[1145], SDL_26a_3_covid: s[448], SDL_26a_3_covid_kan: s[449] ? 4 : 1, SDL_26c_covid: s[455], SDL_26c_covid_hoej: s[457], SDL_26c_covid_kan: (s[451] ? 1 : 0) + (s[453] ? 4 : 0), SDL_26d_covid: s[454], SDL_26d_covid_hoej: s[456], SDL_26d_covid_kan: (s[450] ? 1 : 0) + (s[452] ? 4 : 0), SDL_26f_covid: s[1146], SDL_26f_covid_hoej: s[1147], SDL_26f_covid_kan: (s[1148] ? 1 : 0) + (s[1149] ? 4 : 0), SDL_26g_covid: s[458], SDL_26g_covid_hoej: s[459], SDL_26g_covid_kan: (s[460] ? 1 : 0) + (s[461] ? 4 : 0), SDL_26h_covid: s[1150], SDL_26h_covid_hoej: s[1151], SDL_26h_covid_kan: (s[1152] ? 1 : 0) + (s[1153] ? 4 : 0), SDL_26i_covid: s[1154], SDL_26i_covid_hoej: s[1155], SDL_26i_covid_kan: (s[1156] ? 1 : 0) + (s[1157] ? 4 : 0), SDL_27_1_kan: (s[112] ? 1 : 0) + (s[113] ? 2 : 0) + (s[114] ? 4 : 0), SDL_27_1_1_kan: (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[1158], SDL_27_1_2_kan: (s[53] ? 1 : 0) + (s[61] ? 2 : 0) + s[1159], SDL_27_1_2_slut: s[479], SDL_27_1_2_slut_hoej: s[480], SDL_27_1_2_slut_kan: (s[481] ? 1 : 0) + (s[485] ? 4 : 0), SDL_27_1_2_uger: s[1160], SDL_27_1_2_uger_hoej: s[1161], SDL_27_1_2_uger_kan: (s[1162] ? 1 : 0) + s[1159], SDL_27_1_3_kan: (s[54] ? 1 : 0) + (s[62] ? 2 : 0) + s[1159], SDL_27_1_3_slut: s[482], SDL_27_1_3_slut_hoej: s[483], SDL_27_1_3_slut_kan: (s[484] ? 1 : 0) + (s[487] ? 4 : 0), SDL_27_1_3_uger: s[466], SDL_27_1_3_uger_hoej: s[468], SDL_27_1_3_uger_kan: (s[464] ? 1 : 0) + s[1159], SDL_27_1_4_kan: (s[55] ? 1 : 0) + (s[63] ? 2 : 0) + s[1158], SDL_27_1_4_slut: s[1163], SDL_27_1_4_slut_hoej: s[1164], SDL_27_1_4_slut_kan: (s[1165] ? 1 : 0) + (s[1166] ? 4 : 0), SDL_27_1_5_kan: (s[56] ? 1 : 0) + (s[59] ? 2 : 0) + s[1159], SDL_27_1_6_kan: (s[471] ? 1 : 0) + (s[477] ? 2 : 0) + s[1159], SDL_27_1_7_kan: (s[472] ? 1 : 0) + (s[478] ? 2 : 0) + s[1159], SDL_27_1_7_2_kan: (s[1167] ? 1 : 0) + (s[1168] ? 2 : 0) + (s[1169] ? 4 : 0), SDL_27_1_slut: s[1170], SDL_27_1_slut_hoej: s[1171], SDL_27_1_slut_kan: (s[1172] ? 1 : 0) + (s[1173] ? 4 : 0), SDL_27_3_nedsat_kan: s[1020], SDL_29_1_kan: (s[1174] ? 1 : 0) + (s[1175] ? 2 : 0) + (s[1176] ? 4 : 0), SDL_30_kan: (s[78] ? 1 : 0) + (s[79] ? 2 : 0) + s[1017], SDL_30_1: s[74], SDL_30_1_hoej: s[75], SDL_30_1_kan: (s[76] ? 1 : 0) + s[1017], SDL_30_1_fri: s[1177], SDL_30_1_fri_hoej: s[1178], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1179] ? 4 : 0), SDL_30_2_kan: (s[1180] ? 1 : 0) + (s[1181] ? 2 : 0) + s[1017], SDL_30_fleksjob_kan: (s[1182] ? 1 : 0) + (s[1183] ? 2 : 0) + (s[1184] ? 4 : 0), SDL_31_1: s[403], SDL_31_1_hoej: s[404], SDL_31_1_kan: (s[402] ? 1 : 0) + (s[405] ? 4 : 0), SDL_32_kan: (s[341] ? 1 : 0) + (s[342] ? 2 : 0) + s[1017], SDL_32_1_kan: (s[88] ? 1 : 0) + (s[87] ? 2 : 0) + s[1017], SDL_33_1: s[1185], SDL_33_1_hoej: s[1186], SDL_33_1_kan: (s[1187] ? 1 : 0) + (s[1188] ? 4 : 0), SDL_34_1_kan: (s[1189] ? 1 : 0) + (s[1190] ? 2 : 0) + s[1017], SDL_35_2: s[1191], SDL_35_2_hoej: s[1192], SDL_35_2_kan: (s[1193] ? 1 : 0) + (s[1194] ? 4 : 0), SDL_35_3: s[495], SDL_35_3_hoej: s[494], SDL_35_3_kan: (s[493] ? 1 : 0) + (s[497] ? 4 : 0), SDL_35_3_fra: s[1195], SDL_35_3_fra_hoej: s[1196], SDL_35_3_fra_kan: (s[1197] ? 1 : 0) + (s[1198] ? 4 : 0), SDL_38_1: s[1199], SDL_38_1_hoej: s[1200], SDL_38_1_kan: (s[1201] ? 1 : 0) + (s[1202] ? 4 : 0), SDL_38_7: s[1203], SDL_38_7_hoej: s[1204], SDL_38_7_kan: (s[1205] ? 1 : 0) + (s[1206] ? 4 : 0), SDL_38_7_tide_kan: (s[508] ? 1 : 0) + (s[509] ? 2 : 0) + (s[510] ? 4 : 0), SDL_38_8_kan: (s[505] ? 1 : 0) + (s[507] ? 2 : 0) + (s[506] ? 4 : 0), SDL_40_1: s[1207], SDL_40_1_hoej: s[1208], SDL_40_1_kan: (s[1209] ? 1 : 0) + (s[1210] ? 4 : 0), SDL_40a_1: s[1211], SDL_40a_1_hoej: s[1212], SDL_40a_1_kan: (s[1213] ? 1 : 0) + (s[1214] ? 4 : 0), SDL_41_1: s[412], SDL_41_1_hoej: s[413], SDL_41_1_kan: (s[410] ? 1 : 0) + (s[411] ? 4 : 0), SDL_42_1_kan: (s[91] ? 1 : 0) + (s[90] ? 2 : 0) + s[1017], SDL_43_1: s[1215], SDL_43_1_hoej: s[1216], SDL_43_1_kan: (s[1217] ? 1 : 0) + (s[1218] ? 4 : 0), SDL_43_4: s[1219], SDL_43_4_hoej: s[1220], SDL_43_4_kan: (s[1221] ? 1 : 0) + (s[1222] ? 4 : 0), SDL_43_4_tide_kan: (s[1223] ? 1 : 0) + (s[1224] ? 2 : 0) + (s[1225] ? 4 : 0), SDL_43_5_kan: (s[1226] ? 1 : 0) + (s[1227] ? 2 : 0) + (s[1228] ? 4 : 0), SDL_45_4: s[1229], SDL_45_4_hoej: s[1230], SDL_45_4_kan: s[1099], SDL_46_1: s[1231], SDL_46_1_hoej: s[1232], SDL_46_1_kan: (s[1233] ? 1 : 0) + (s[1234] ? 4 : 0), SDL_47_1: s[555], SDL_47_1_hoej: s[556], SDL_47_1_kan: (s[558] ? 1 : 0) + (s[561] ? 4 : 0), SDL_47_1_3: s[578], SDL_47_1_3_hoej: s[579], SDL_47_1_3_kan: (s[581] ? 1 : 0) + (s[580] ? 4 : 0), SDL_50_1: s[572], SDL_50_1_hoej: s[573], SDL_50_1_kan: (s[574] ? 1 : 0) + (s[575] ? 4 : 0), SDL_50_4: s[1235], SDL_50_4_hoej: s[1236], SDL_50_4_kan: (s[1237] ? 1 : 0) + (s[1238] ? 4 : 0), SDL_51_1: s[566], SDL_51_1_hoej: s[569], SDL_51_1_kan: s[1099], SDL_52_1: s[567], SDL_52_1_hoej: s[570], SDL_52_1_kan: (s[1239] ? 1 : 0) + (s[1240] ? 4 : 0), SDL_53_1: s[1241], SDL_53_1_hoej: s[1242], SDL_53_1_kan: (s[1243] ? 1 : 0) + (s[1244] ? 4 : 0), SDL_53_1_ialt: s[1245], SDL_53_1_ialt_hoej: s[1246], SDL_53_1_ialt_kan: (s[1247] ? 1 : 0) + (s[1248] ? 4 : 0), SDL_53_1_timer: s[1249], SDL_53_1_timer_hoej: s[1250], SDL_53_1_timer_kan: (s[73] ? 1 : 0) + (s[1251] ? 4 : 0), SDL_53_2_kan: (s[557] ? 1 : 0) + (s[559] ? 2 : 0) + (s[560] ? 0 : 4), SDL_53_3: s[568], SDL_53_3_hoej: s[571], SDL_53_3_kan: (s[563] ? 1 : 0) + (s[565] ? 4 : 0), SDL_53a_1_kan: (s[1252] ? 1 : 0) + (s[1253] ? 2 : 0) + s[707], SDL_53b_1_kan: (s[1254] ? 1 : 0) + (s[1255] ? 2 : 0) + (s[1256] ? 4 : 0), SDL_54_1_kan: (s[576] ? 1 : 0) + (s[577] ? 2 : 0) + s[1017], SDL_54_1_beloeb: s[1257], SDL_54_1_beloeb_hoej: s[1258], SDL_54_1_beloeb_kan: (s[1259] ? 1 : 0) + (s[1260] ? 4 : 0), SDL_56_1_kan: (s[582] ? 1 : 0) + (s[583] ? 2 : 0) + s[1017], SDL_56_1_beloeb: s[1261], SDL_56_1_beloeb_hoej: s[1262], SDL_56_1_beloeb_kan: (s[1263] ? 1 : 0) + (s[1264] ? 4 : 0), SDL_56_2_kan: (s[1265] ? 1 : 0) + (s[1266] ? 2 : 0) + s[1267], SDL_56_3_kan: (s[1268] ? 1 : 0) + (s[1269] ? 2 : 0) + s[1267], SDL_56_4: s[1270], SDL_56_4_hoej: s[1271], SDL_56_4_kan: 1 + s[1267], SDL_56_4_fornyelse_kan: (s[1272] ? 1 : 0) + (s[1273] ? 2 : 0) + s[1267], SDL_58a_1_kan: (s[1274] ? 1 : 0) + (s[1275] ? 2 : 0) + s[1267], SDL_59_2: s[1276], SDL_59_2_hoej: s[1277], SDL_59_2_kan: (s[1278] ? 1 : 0) + (s[1279] ? 4 : 0), SDL_59_6_kan: (s[591] ? 1 : 0) + (s[592] ? 2 : 0) + s[1042], SDL_82_1_kan: (s[1280] ? 1 : 0) + (s[1281] ? 2 : 0) + s[707], spor: [s[65], s[67], s[10] << 0 | s[12] << 1 | (s[10] ? 0 : s[622]) << 2 | s[1282] << 3 | s[406] << 4 | s[409] << 5 | s[1283] << 6 | s[94] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[659] << 10 | s[660] << 11 | s[661] << 12 | (s[1284] ? 0 : s[1285] ? s[616] : s[1286]) << 13 | s[1284] << 15 | s[1287] << 16 | s[1288] << 17 | s[1289] << 18 | s[1290] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[1291] << 22 | s[663] << 23 | (s[663] ? s[643] : 0) << 24 | s[0] << 25 | s[1292] << 26 | s[297] << 27 | s[296] << 28, s[407], s[408], (s[0] ? (s[237] ? s[643] : s[1293] ? s[1294] : s[612] ? s[1295] : s[148] ? s[628] : s[145] ? 5 : 0) : 0) << 0 | s[1296] << 3 | s[1297] << 4 | s[1298] << 5 | s[1299] << 6 | s[1300] << 7 | s[1301] << 8 | s[1302] << 9 | s[1303] << 10 | s[1304] << 11 | s[1305] << 12 | s[1306] << 13 | s[1307] << 14 | s[1308] << 15 | s[4] << 16 | s[689] << 17 | (s[4] ? 0 : s[1309]) << 18 | s[696] << 21 | (s[4] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[1310] : s[1311] ? (s[1312] ? 2 : 0) : s[1313] ? (s[3] ? 3 : 0) : s[1314] ? (s[611] ? 4 : 0) : s[1315] ? 5 : 0) : 0) << 22 | s[666] << 25 | s[1309] << 26 | s[667] << 29, s[686], s[687], s[694], s[695], s[664], s[665], s[668] << 0 | s[143] << 1 | (s[237] ? s[616] : s[612] ? s[1294] : s[614]) << 2 | s[152] << 4 | (f.harErhvervskompetencegivendeUddannelse ? 32 : 0) | s[118] << 6 | s[596] << 7 | (s[118] ? (s[612] ? s[1316] : s[1317]) : 0) << 8 | (f.erIJobafklaring ? 1024 : 0) | s[115] << 11 | (f.risikoForFireAar ? 4096 : 0) | s[674] << 13 | s[675] << 14 | s[597] << 15 | (s[118] ? s[1318] : 0) << 16 | s[678] << 18 | s[135] << 19 | s[137] << 20 | s[136] << 21 | (f.ressourceforloebErBevilget ? (s[615] ? s[616] : s[613] ? s[617] : s[649]) : 0) << 22 | (f.ressourceforloebErBevilget ? 16777216 : 0) | s[134] << 25 | s[1319] << 26 | s[598] << 27 | s[599] << 28 | s[600] << 29, s[669], s[670], s[672], s[673], (f.ressourceforloebErBevilget ? s[1320] : 0) << 0 | s[601] << 3 | s[602] << 4 | s[1] << 5 | (s[647] ? s[616] : s[132] ? 2 : 0) << 6 | s[716] << 8 | s[717] << 9 | s[718] << 10 | (s[120] ? (s[1321] ? s[619] : s[1322] ? (s[121] ? 2 : 0) : s[122] ? 3 : 0) : 0) << 11 | s[120] << 13 | s[710] << 14 | s[711] << 15 | s[712] << 16 | (s[120] && s[1323] ? 1 : s[120] && !s[1323] ? (s[1324] ? (s[120] ? 2 : 0) : s[1325] ? s[1326] : s[1327] ? (s[119] ? 4 : 0) : s[620] ? 5 : 0) : 0) << 17 | s[1323] << 20 | s[132] << 21 | s[119] << 22 | s[620] << 23 | s[1328] << 24 | s[1329] << 25 | (f.ventesFuldtRask ? 67108864 : 0) | s[116] << 27 | s[1330] << 28 | (f.fikTvaerfagligIndsats ? 536870912 : 0), (f.overgikVedRevurderingen ? 1 : 0) | s[123] << 1 | s[682] << 2 | s[683] << 3 | (s[1331] ? s[1332] : 0) << 4 | s[125] << 6 | s[684] << 7 | s[685] << 8 | (s[120] ? s[1332] : 0) << 9 | s[690] << 11 | s[693] << 12 | (s[4] ? 0 : s[1311] ? s[1310] : s[1333]) << 13 | s[1334] << 15 | (f.kunProblemetLedighed ? 65536 : 0) | s[791] << 17 | s[792] << 18 | s[154] << 19 | (s[1335] ? 1 : s[638] ? s[1336] : s[1337] ? s[1338] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[1339] : s[650] ? (s[1340] ? 5 : 0) : s[148] ? (s[651] ? 6 : 0) : s[145] ? 7 : 0) << 20 | s[1335] << 23 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 16777216 : 0) | s[651] << 25 | s[148] << 26 | (f.retEfterEURetten ? 134217728 : 0) | s[1341] << 28 | s[1342] << 29, s[691], s[692], s[794] << 0 | s[795] << 1 | (s[1335] ? 1 : s[638] ? s[1336] : s[1337] ? s[1338] : s[650] ? s[1339] : s[148] ? (s[651] ? 5 : 0) : s[1343]) << 2 | (f.harHaftRetTilStarthjaelp ? 32 : 0) | (f.pensionNedsatForOptjening ? 64 : 0) | s[126] << 7 | s[1344] << 8 | s[1345] << 9 | (f.indrejstFraUdlandet ? 1024 : 0) | s[1346] << 11 | (f.opfyldtBeskaeftigelseskravetFoer ? 4096 : 0) | s[1347] << 13 | s[1348] << 14 | s[1349] << 15 | s[697] << 16 | s[698] << 17 | s[117] << 18 | (s[117] ? (s[148] ? s[1350] : s[1351]) : 0) << 19 | (f.fikSelvforsoergelsesydelse ? 2097152 : 0) | (f.fordrevetFraUkraine ? 4194304 : 0) | s[155] << 23 | s[156] << 24 | s[1350] << 25 | s[1028] << 26 | s[1029] << 27, s[700], s[701], s[703], s[704], (s[657] ? s[616] : s[615] ? s[1352] : s[1353] ? s[1354] : s[1355]) << 0 | s[1356] << 3 | s[73] << 4 | s[1357] << 5 | s[1358] << 6 | s[1359] << 7 | s[1360] << 8 | s[89] << 9 | s[254] << 10 | s[1361] << 11 | s[1362] << 12 | s[1363] << 13 | s[1364] << 14 | (f.ansatIFleksjob ? 32768 : 0) | s[1365] << 16 | s[95] << 17 | s[101] << 18 | s[1366] << 19 | (f.uarbejdsdygtigVedEgenSygdom ? 2097152 : 0) | s[1115] << 22 | s[1367] << 23 | s[104] << 25 | s[106] << 26 | (s[436] ? s[1367] : 0) << 27 | s[436] << 29, s[108], s[110], s[102] << 0 | (f.opfylderHelbredsbetingelserForFoertidspension ? 2 : 0) | (f.naaetFolkepensionsalder ? 4 : 0) | s[103] << 3 | s[1368] << 4 | s[1369] << 5 | s[1370] << 6 | s[1371] << 7 | s[105] << 8 | s[107] << 9 | (!s[10] && s[1372] ? 1 : !s[10] && !s[1373] ? (s[26] ? 2 : s[36] ? 3 : s[37] ? 4 : 0) : 0) << 10 | s[1373] << 13 | s[1374] << 14 | s[19] << 15 | s[1375] << 16 | s[1376] << 17 | s[1377] << 18 | s[1378] << 19 | s[1379] << 20 | s[1380] << 21 | s[16] << 22 | s[15] << 23 | s[1381] << 24 | s[1382] << 25 | s[1383] << 26 | s[1384] << 27 | s[18] << 28 | s[17] << 29, s[109], s[111], s[1385] << 0 | s[1386] << 1 | s[1387] << 2 | s[1388] << 3 | s[1389] << 4 | s[1390] << 5 | s[1391] << 6 | s[1392] << 7 | s[1393] << 8 | s[1394] << 9 | s[52] << 10 | s[57] << 11 | s[58] << 12 | (s[1395] ? (s[1396] ? s[1397] : s[1398] ? s[1399] : s[1400] ? 3 : 0) : 0) << 13 | (f.forlaengelseErAfgjort ? 32768 : 0) | s[419] << 16 | s[420] << 17 | s[53] << 18 | s[61] << 19 | s[60] << 20 | s[1401] << 21 | s[464] << 23 | (s[1395] ? (s[1402] ? s[1397] : s[1403] ? s[1404] : s[1396] ? s[1405] : s[1406] ? s[1407] : s[1408] ? 5 : 0) : 0) << 24 | s[54] << 27 | s[62] << 28, s[466], s[468], (s[1395] ? (s[1402] ? s[1397] : s[1403] ? s[1404] : s[1396] ? s[1405] : s[1407]) : 0) << 0 | (f.underLaegebehandling ? 8 : 0) | (f.laegensSkoenErSikkert ? 16 : 0) | s[1409] << 5 | s[1410] << 6 | s[1411] << 7 | s[1412] << 8 | s[55] << 9 | s[63] << 10 | (s[1395] ? (s[1396] ? s[1397] : s[1406] ? s[1399] : s[1398] ? s[1413] : s[1400] ? 4 : 0) : 0) << 11 | s[56] << 14 | s[59] << 15 | (s[1395] ? (s[1396] ? s[1397] : s[1406] ? s[1399] : s[1413]) : 0) << 16 | (f.laegenVurdererLivstruende ? 262144 : 0) | (f.behandlingsmulighederUdtoemte ? 524288 : 0) | s[471] << 20 | s[477] << 21 | s[1167] << 22 | s[1168] << 23 | s[1169] << 24 | (s[1395] ? (s[47] <= 16952 /* 2016-05-31 */ ? s[1397] : s[47] <= 16974 /* 2016-06-22 */ ? (s[48] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[47] <= 20634 /* 2026-06-30 */ ? (s[48] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[48] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 25 | s[472] << 28 | s[478] << 29, (f.ansoegningOmFoertidspension ? 1 : 0) | s[112] << 1 | s[113] << 2 | s[114] << 3 | s[97] << 4 | s[100] << 5 | s[98] << 6 | (s[624] ? (s[654] ? s[626] : s[655] ? 2 : 0) : 0) << 7 | s[1180] << 9 | s[1181] << 10 | s[77] << 11 | s[653] << 12 | s[1414] << 14 | s[1415] << 15 | s[1416] << 16 | s[1417] << 17 | s[1418] << 18 | s[1419] << 19 | (f.andetFravaerSeneste8Uger ? 1048576 : 0) | s[1420] << 21 | s[1421] << 22 | (f.genansat ? 8388608 : 0) | (f.paaArbejdeDaSygdommenKom ? 16777216 : 0) | s[1182] << 25 | s[1183] << 26 | s[1184] << 27 | (f.ansatIFleksjob ? s[653] : 0) << 28, s[78] << 0 | s[79] << 1 | s[1422] << 2 | s[1423] << 3 | s[76] << 4 | (s[624] ? (s[67] <= 13604 /* 2007-04-01 */ ? s[626] : s[67] <= 14031 /* 2008-06-01 */ ? (s[65] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1424] ? (s[65] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1425] ? 4 : 0) : 0) << 5 | s[402] << 8 | s[405] << 9 | (f.fratraeder ? 1024 : 0) | s[88] << 11 | s[87] << 12 | (s[624] ? (s[625] ? s[626] : s[67] <= 15522 /* 2012-07-01 */ ? s[627] : s[1426] ? (s[65] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[1427] ? 4 : 0) : 0) << 13 | s[1428] << 16 | s[1429] << 17 | s[1430] << 18 | s[1431] << 19 | s[1432] << 20 | s[1433] << 21 | s[85] << 22 | s[1434] << 23 | s[1435] << 24 | s[1436] << 25 | (f.dagpengeretHvisRask ? 67108864 : 0) | s[93] << 27 | s[92] << 28 | (f.erhvervsmaessigUddannelse ? 536870912 : 0), s[74], s[75], s[403], s[404], s[1437] << 0 | s[1438] << 1 | s[1439] << 2 | s[1440] << 3 | s[1441] << 4 | (f.elevILoennetPraktik ? 32 : 0) | s[1442] << 6 | s[1443] << 7 | s[1444] << 8 | s[1445] << 9 | s[1446] << 10 | s[1447] << 11 | s[1448] << 12 | (f.iBeskaeftigelse ? 8192 : 0) | s[1449] << 14 | s[1450] << 15 | s[1451] << 16 | s[1452] << 17 | s[1453] << 18 | s[1454] << 19 | s[1455] << 20 | s[1456] << 21 | s[1457] << 22 | s[1458] << 23 | s[1459] << 24 | s[1460] << 25 | s[1461] << 26 | s[1462] << 27 | s[91] << 28 | s[90] << 29, (s[624] ? (s[625] ? s[626] : s[67] <= 15705 /* 2012-12-31 */ ? s[627] : s[67] <= 15883 /* 2013-06-27 */ ? (s[65] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[65] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 0 | s[1463] << 3 | s[1464] << 4 | (f.drevetSenesteMaaned ? 32 : 0) | s[1465] << 6 | s[1466] << 7 | (f.tilskudTilEgenVirksomhed ? 256 : 0) | s[1189] << 9 | s[1190] << 10 | (f.arbejdsskade ? 2048 : 0) | s[341] << 12 | s[342] << 13 | s[1467] << 14 | s[1468] << 15 | s[1469] << 16 | s[1470] << 17 | s[334] << 18 | s[335] << 19 | s[503] << 20 | s[346] << 21 | s[343] << 22 | (s[657] ? s[616] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[1352] : s[1471] ? 3 : 0) << 23 | s[422] << 25 | s[425] << 26 | s[424] << 27 | s[1126] << 28 | s[1127] << 29, (s[1472] ? s[616] : s[644]) << 0 | (f.fikSygedagpengeVedLivstruende ? 4 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 8 : 0) | s[705] << 4 | s[706] << 5 | (s[1473] ? s[616] : s[1472] ? (s[115] ? 2 : 0) : s[612] ? s[1474] : s[628]) << 6 | s[1475] << 9 | s[1476] << 10 | s[1477] << 11 | s[1478] << 12 | s[1479] << 13 | s[1480] << 14 | s[416] << 15 | s[1481] << 16 | s[1482] << 17 | s[1483] << 18 | s[708] << 19 | s[709] << 20 | (s[118] ? (s[1484] ? s[1316] : s[612] ? (s[127] ? 2 : 0) : s[1485] ? s[614] : s[1486]) : 0) << 21 | s[1487] << 24 | s[1488] << 25 | s[715] << 26 | (s[1331] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[619] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1489] ? 2 : 0) : s[1321] ? (s[1490] ? 3 : 0) : s[1322] ? (s[121] ? 4 : 0) : s[1324] ? (s[122] ? 5 : 0) : s[1325] ? (s[618] ? 6 : 0) : s[119] ? 7 : 0) : 0) << 27, s[713], s[714], s[1491] << 0 | s[130] << 1 | s[131] << 2 | (s[130] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[619] : s[1324] ? (s[1492] ? 2 : 0) : s[1326]) : 0) << 3 | s[719] << 5 | s[720] << 6 | s[721] << 7 | (s[118] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[1316] : s[1484] ? (s[1493] ? 2 : 0) : s[612] ? (s[127] ? 3 : 0) : s[628]) : 0) << 8 | s[724] << 11 | s[725] << 12 | s[726] << 13 | s[727] << 14 | s[603] << 15 | (s[118] ? (s[612] ? s[1316] : s[647] ? s[1494] : s[132] ? 3 : 0) : 0) << 16 | (f.kanVendeTilbageIArbejde ? 262144 : 0) | s[1495] << 19 | (f.maalgruppeForAnden ? 1048576 : 0) | s[731] << 21 | s[732] << 22 | (s[731] ? s[1318] : 0) << 23 | s[733] << 25 | s[734] << 26 | s[738] << 27 | s[739] << 28, s[128], s[129], s[722], s[723], s[729], s[730], (s[615] ? s[616] : s[1496] ? s[617] : s[612] ? (s[1497] ? 3 : 0) : s[1498]) << 0 | (f.dokumenteretIngenUdvikling ? 8 : 0) | (f.heltAabenbartIngenUdvikling ? 16 : 0) | s[740] << 5 | s[741] << 6 | (s[615] ? s[616] : s[1499] ? s[617] : s[1500] ? s[1501] : s[1502]) << 7 | s[1503] << 10 | (f.oenskerRessourceforloeb ? 2048 : 0) | s[735] << 12 | s[736] << 13 | s[737] << 14 | (s[1504] ? 1 : s[615] ? s[1336] : s[1496] ? s[1354] : s[612] ? (s[1497] ? 4 : 0) : s[1499] ? s[640] : s[613] ? (s[141] ? 6 : 0) : s[133] ? 7 : 0) << 15 | s[1504] << 18 | s[133] << 19 | (f.komplekseProblemer ? 1048576 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 2097152 : 0) | (f.kraeverHelhedsorienteretForloeb ? 4194304 : 0) | s[1505] << 23 | (f.laengerevarendeForsoergelse ? 16777216 : 0) | (f.deltagetUdenOegetTilknytning ? 33554432 : 0) | (f.behovForLaengerevarendeIndsats ? 67108864 : 0) | (f.ressourceforloebErBevilget ? (s[615] ? s[616] : s[1499] ? s[617] : s[613] ? s[1501] : s[1506]) : 0) << 27, s[742], s[743], s[140] << 0 | (f.ressourceforloebErBevilget ? (s[1507] ? s[1508] : s[1509] ? s[1510] : s[1511] ? (s[1512] ? 3 : 0) : s[1513] ? (s[138] ? 4 : 0) : s[1514]) : 0) << 1 | s[745] << 4 | s[746] << 5 | s[747] << 6 | (f.ressourceforloebErBevilget && s[132] ? 1 : f.ressourceforloebErBevilget && !s[132] ? (s[1507] ? (s[139] ? 2 : 0) : s[1509] ? (s[631] ? 3 : 0) : s[1513] ? (s[1512] ? 4 : 0) : s[1514]) : 0) << 7 | s[1515] << 10 | s[1516] << 11 | s[1517] << 12 | s[1518] << 13 | (f.indsatsErBegyndt ? 16384 : 0) | s[1519] << 15 | s[1520] << 16 | (f.arbejdeIFoersteHalvaar ? 131072 : 0) | (f.saerligeGrundeModTeamet ? 262144 : 0) | s[748] << 19 | s[749] << 20 | (f.menerTilbuddetSkaderHelbredet ? 2097152 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 4194304 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 8388608 : 0) | s[604] << 24 | (f.ressourceforloebErBevilget ? (s[1521] ? s[1522] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1523] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1524] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1525] ? 5 : 0) : 0) << 25 | s[755] << 28 | s[756] << 29, s[751], s[752], (f.ressourceforloebErBevilget ? (s[1521] ? s[1522] : s[1524] ? s[1523] : s[1525] ? 3 : 0) : 0) << 0 | s[1526] << 2 | (f.kommunenHarTagetStillingTilForloebet ? 8 : 0) | s[757] << 4 | s[758] << 5 | s[759] << 6 | (f.ressourceforloebErBevilget ? (s[1507] ? s[1508] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1510] : s[1527] ? (s[1528] ? 3 : 0) : s[1511] ? (s[1529] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[138] ? 5 : 0) : s[1513] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[630] ? 7 : 0) : 0) << 7 | s[762] << 10 | s[763] << 11 | (f.ressourceforloebErBevilget ? (s[1507] ? s[1508] : s[1527] ? s[1510] : s[1513] ? (s[1529] ? 3 : 0) : s[630] ? 4 : 0) : 0) << 12 | s[1530] << 15 | s[1531] << 16 | s[1532] << 17 | s[767] << 18 | (s[615] ? s[616] : s[612] ? s[617] : s[1499] ? s[614] : s[1500] ? s[1533] : s[613] ? (s[629] ? 5 : 0) : s[641]) << 19 | s[1534] << 22 | s[1535] << 23 | s[1536] << 24 | s[1537] << 25 | s[1538] << 26 | s[1539] << 27, s[760], s[761], s[765], s[766], (f.ressourceforloebErBevilget ? (s[615] ? s[616] : s[612] ? s[617] : s[1499] ? s[614] : s[613] ? s[1533] : s[648]) : 0) << 0 | s[770] << 3 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1540] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1541] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1542] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 4 | s[771] << 7 | s[772] << 8 | s[1320] << 9 | s[1543] << 12 | s[773] << 13 | s[774] << 14 | s[1544] << 15 | (f.begraensningerIArbejdsevnen ? 262144 : 0) | (f.andenIndsatsErIkkeNok ? 524288 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 1048576 : 0) | s[1002] << 21 | s[314] << 22 | s[317] << 23 | (f.revalideringErBevilget ? s[1544] : 0) << 24 | (f.revalideringErBevilget ? 134217728 : 0) | s[605] << 28 | s[326] << 29, s[768], s[769], (f.erhvervssigtetErAfklaret ? 1 : 0) | s[1545] << 1 | s[1546] << 2 | s[783] << 3 | s[784] << 4 | s[634] << 5 | s[636] << 6 | (f.betydeligeBegraensninger ? 512 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 1024 : 0) | (f.talerForLangUddannelse ? 2048 : 0) | s[779] << 12 | s[1547] << 13 | (s[1547] === 1 ? s[1548] : s[1547] === 2 ? s[1548] : s[1547] === 3 ? s[1548] : s[1547] === 4 ? s[1548] : 0) << 16 | s[780] << 17 | s[781] << 18 | s[782] << 19 | s[785] << 20 | s[786] << 21 | (s[638] ? s[616] : s[612] ? s[639] : s[1500] ? s[614] : s[1502]) << 22 | s[149] << 25 | s[150] << 26 | s[151] << 27, s[776], s[777], (f.harSamleverMedForsoergelsespligt ? (s[638] ? s[616] : s[237] ? s[639] : s[1472] ? s[1549] : s[144] ? 4 : 0) : 0) << 0 | (f.harSamleverMedForsoergelsespligt ? 8 : 0) | s[787] << 4 | s[788] << 5 | s[1550] << 6 | (f.aendringIForholdene ? 256 : 0) | (f.kanIkkeForsoergeSig ? 512 : 0) | (f.behovetDaekkesAfAndenYdelse ? 1024 : 0) | s[789] << 11 | s[790] << 12 | s[1551] << 13 | (f.arbejderDeltid ? 16384 : 0) | (f.dagpengeUnderDetHoejeste ? 32768 : 0) | (f.klarTilFuldTid ? 65536 : 0) | s[166] << 17 | s[167] << 18 | (s[638] ? s[616] : s[237] ? s[639] : s[148] ? s[1549] : s[145] ? 4 : 0) << 19 | s[796] << 22 | s[797] << 23 | s[1552] << 24 | (f.harRimeligtTilbudOmArbejde ? 33554432 : 0) | (f.udnytterSineMuligheder ? 67108864 : 0) | s[1553] << 27 | (f.erGift ? 268435456 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 536870912 : 0), (f.aegtefaellenUdnytterSineMuligheder ? 1 : 0) | s[1554] << 1 | s[1555] << 2 | s[1556] << 3 | s[1557] << 4 | s[146] << 5 | s[798] << 6 | s[799] << 7 | s[800] << 8 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[616] : s[638] ? (s[1558] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[1338] : s[1337] ? (s[1559] ? 4 : 0) : s[147] ? 5 : 0) << 9 | s[1560] << 12 | (f.kanIkkeFaaOrdinaertArbejde ? 8192 : 0) | s[1561] << 14 | s[220] << 15 | s[801] << 16 | s[606] << 17 | (s[218] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[1562] : s[1563] ? 2 : 0) : 0) << 18 | s[218] << 20 | s[217] << 21 | s[1564] << 22 | s[1565] << 23 | s[1566] << 24 | s[803] << 25 | s[804] << 26 | (s[218] ? s[1562] : 0) << 27 | s[811] << 28 | s[812] << 29, s[809], s[810], (s[811] ? (f.vurderingsdato <= 17166 /* 2016-12-31 */ ? s[1562] : s[612] ? (s[1567] ? 2 : 0) : s[1568] ? s[614] : s[311] ? 4 : 0) : 0) << 0 | (f.hjaelpEfterVoksensatsen ? 8 : 0) | s[807] << 4 | s[808] << 5 | (s[811] ? s[1562] : 0) << 6 | s[1569] << 7 | s[1570] << 8 | (f.hjaelpPaaSUNiveau ? 512 : 0) | s[818] << 10 | s[1571] << 11 | s[1572] << 13 | s[1573] << 14 | s[821] << 15 | s[813] << 16 | s[814] << 17 | s[815] << 18 | s[822] << 19 | s[823] << 20 | s[145] << 21 | s[826] << 22 | s[164] << 23 | s[1574] << 24 | s[1575] << 25 | s[208] << 26 | s[209] << 27 | s[158] << 28 | (f.borHosForaeldre ? 536870912 : 0), s[805], s[806], s[816], s[817], s[819], s[820], s[206], s[205], (f.forsoergerEgetBarnIHjemmet ? 1 : 0) | s[1576] << 1 | s[1577] << 2 | s[824] << 3 | s[825] << 4 | (s[148] ? s[616] : s[1351]) << 5 | s[194] << 7 | s[162] << 8 | (f.harForsoergelsespligt ? 512 : 0) | s[1578] << 10 | (f.boernOpholderSigIDanmark ? 2048 : 0) | (f.boernLigestillet ? 4096 : 0) | s[195] << 13 | s[1579] << 14 | s[1580] << 15 | (f.retTilEkstraBoernetilskud ? 65536 : 0) | s[1581] << 17 | s[1582] << 18 | s[160] << 19 | s[161] << 20 | s[1583] << 21 | s[1584] << 22 | s[198] << 23 | s[1585] << 24 | s[1586] << 25 | (f.enligEfterBoernetilskudsloven ? 67108864 : 0) | s[1587] << 27 | s[1588] << 28 | s[1589] << 29, s[192], s[190], s[191], s[193], s[196], s[197], s[1590] << 0 | s[201] << 1 | s[1591] << 2 | s[1592] << 3 | s[1593] << 4 | s[230] << 5 | (f.erForrevalidend ? 64 : 0) | s[1594] << 7 | s[1595] << 8 | s[1596] << 9 | s[1597] << 10 | s[204] << 11 | (s[145] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[826] : s[1598] ? 2 : 0) : 0) << 12 | s[1599] << 14 | s[1600] << 15 | s[1601] << 16 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 131072 : 0) | (f.tillaegspakkenIJuli2025 ? 262144 : 0) | s[175] << 19 | s[829] << 20 | s[1602] << 21 | (s[1602] === 1 ? (s[1603] ? 1 : 0) : 0) << 22 | s[168] << 23 | s[1603] << 24 | (f.deltagerEllerOenskerTilbud ? 33554432 : 0) | s[1604] << 26 | s[1605] << 27 | (f.saerligtKomplekseUdfordringer ? 268435456 : 0) | s[1606] << 29, s[199], s[200], s[202], s[203], s[827], s[828], s[171], s[173], s[176] << 0 | s[181] << 1 | (s[1607] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[1608] : s[1293] ? (s[1609] ? 2 : 0) : s[1295]) : 0) << 2 | s[1607] << 4 | (f.samleverMedUngeydelse ? 32 : 0) | s[207] << 6 | s[210] << 7 | s[1610] << 8 | (f.psykiskLidelseNaevntILoven ? 512 : 0) | s[1611] << 10 | (f.gravidEfter12Uge ? 2048 : 0) | s[832] << 12 | s[833] << 13 | s[316] << 14 | (f.forsoergelsespligtUdenForHjemmet ? 32768 : 0) | s[223] << 16 | s[224] << 17 | s[225] << 18 | (f.erGift ? s[1550] : 0) << 19 | s[228] << 21 | s[229] << 22 | s[837] << 23 | s[838] << 24 | s[607] << 25 | (s[1612] ? s[1562] : 0) << 26 | s[1612] << 27 | s[840] << 28 | s[841] << 29, s[211], s[214], s[830], s[831], s[834], s[835], s[226], s[227], s[846], s[847], s[848] << 0 | (s[223] && !s[224] && !s[225] ? s[1571] : 0) << 1 | s[844] << 3 | s[845] << 4 | s[849] << 5 | s[850] << 6 | s[331] << 7 | (s[1613] ? s[616] : s[612] ? (s[331] ? 2 : 0) : s[1614] ? s[614] : s[312] ? 4 : 0) << 8 | (f.skriftligtVejledtOmSanktioner ? 2048 : 0) | (f.vejledningErGennemgaaet ? 4096 : 0) | s[851] << 13 | s[852] << 14 | (s[638] ? s[616] : s[237] ? s[639] : s[612] ? s[1549] : s[1485] ? s[628] : s[148] ? (s[117] ? 5 : 0) : s[1343]) << 15 | (f.manglendeViljeTilRaadighed ? 262144 : 0) | s[853] << 19 | s[854] << 20 | (f.revalideringErBevilget ? (s[638] ? s[616] : s[1293] ? s[639] : s[1615] ? s[1295] : s[612] ? s[1616] : s[1617]) : 0) << 21 | s[871] << 24 | s[872] << 25 | (s[1618] ? (s[148] ? s[643] : s[1351]) : 0) << 26 | s[1618] << 28 | s[1619] << 29, s[842], s[843], s[869], s[870], s[231], s[232], s[233] << 0 | s[236] << 1 | (s[0] ? s[1620] : 0) << 2 | s[304] << 4 | s[235] << 5 | s[234] << 6 | (s[0] ? (s[1621] ? s[643] : s[315] ? 2 : 0) : 0) << 7 | s[245] << 9 | s[247] << 10 | (s[1622] ? s[1620] : 0) << 11 | s[1622] << 13 | s[1623] << 14 | s[1624] << 15 | s[1625] << 16 | s[1626] << 17 | s[1627] << 18 | s[860] << 19 | s[243] << 20 | (s[0] ? (s[1472] ? s[643] : s[1628]) : 0) << 21 | s[863] << 23 | s[864] << 24 | s[643] << 25 | s[246] << 26 | s[248] << 27, s[241], s[239], s[861], s[862], s[242], s[240], (s[0] ? (s[1499] ? s[643] : s[1629] ? (s[141] ? 2 : 0) : s[613] ? (s[1630] ? 3 : 0) : s[1506]) : 0) << 0 | s[858] << 3 | s[859] << 4 | s[867] << 5 | s[868] << 6 | s[1316] << 7 | s[293] << 8 | s[294] << 9 | (s[115] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1316] : s[1293] ? (s[289] ? 2 : 0) : s[1295]) : 0) << 10 | s[1631] << 12 | s[1632] << 13 | s[1633] << 14 | s[288] << 15 | s[542] << 16 | s[880] << 17 | s[263] << 18 | (s[115] ? (s[1472] ? s[1316] : s[1628]) : 0) << 19 | s[266] << 21 | s[267] << 22 | s[888] << 23 | s[889] << 24 | (s[115] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1316] : s[1472] ? (s[273] ? 2 : 0) : s[1634] ? s[1474] : s[329] ? 4 : 0) : 0) << 25 | s[882] << 28 | s[883] << 29, s[856], s[857], s[865], s[866], s[292], s[291], s[265], s[262], s[290], s[887], s[1635] << 0 | (f.ansatIFleksjobVedForloebetsStart ? 2 : 0) | s[884] << 2 | s[885] << 3 | s[886] << 4 | s[893] << 5 | s[894] << 6 | s[895] << 7 | (s[115] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1316] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1636] ? 2 : 0) : s[1637] ? 3 : 0) : 0) << 8 | s[875] << 10 | s[876] << 11 | s[877] << 12 | s[878] << 13 | s[879] << 14 | (s[1638] ? s[1318] : 0) << 15 | s[1638] << 17 | s[890] << 18 | s[891] << 19 | s[892] << 20 | (s[0] ? (s[1634] ? s[643] : s[329] ? 2 : 0) : 0) << 21 | s[303] << 23 | s[302] << 24 | (f.fleksjobErSlut ? 33554432 : 0) | s[1639] << 26 | s[898] << 27 | s[899] << 28 | s[300] << 29, s[873], s[874], s[896], s[897], s[301] << 0 | (s[115] ? (s[1629] ? s[1316] : s[1630] ? 2 : 0) : 0) << 1 | s[907] << 3 | s[299] << 4 | s[298] << 5 | s[1640] << 6 | s[1641] << 7 | s[1642] << 8 | s[1643] << 9 | (f.ferienErAftalt ? 1024 : 0) | s[900] << 11 | s[901] << 12 | (s[115] ? (s[1293] ? s[1316] : s[253] ? 2 : 0) : 0) << 13 | s[1644] << 15 | s[1645] << 16 | (f.deltagerAktivt ? 131072 : 0) | s[1646] << 18 | s[1647] << 19 | (f.holderFerieMedYdelse ? 1048576 : 0) | s[902] << 21 | s[903] << 22 | s[904] << 23 | (s[1648] ? (s[1649] ? s[1316] : s[400] ? 2 : 0) : 0) << 24 | s[1648] << 26 | s[1650] << 27 | s[1651] << 28 | s[1652] << 29, s[905], s[906], s[908], s[909], s[1653] << 0 | (f.tilsvarendeIndgribende ? 2 : 0) | s[910] << 2 | s[310] << 3 | s[911] << 4 | (s[305] ? (s[1654] ? s[645] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1655] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1656] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1657] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1658] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 5 | s[305] << 8 | (f.personligKontaktErForsoegt ? 512 : 0) | (s[305] ? s[1659] : 0) << 10 | s[921] << 12 | s[922] << 13 | (s[921] ? s[1659] : 0) << 14 | s[1660] << 16 | s[1661] << 17 | s[1662] << 18 | s[1663] << 19 | s[1664] << 20 | (f.kontaktErGenoprettet ? 2097152 : 0) | s[917] << 22 | s[918] << 23 | (s[1665] ? s[1659] : 0) << 24 | s[1665] << 26 | s[1666] << 27 | s[1667] << 28 | s[1668] << 29, s[912], s[913], s[919], s[920], s[915], s[916], s[1669] << 0 | (f.rimeligGrundTilBrud ? 2 : 0) | s[307] << 2 | s[306] << 3 | s[308] << 4 | (s[1670] ? s[1659] : 0) << 5 | s[1670] << 7 | s[1671] << 8 | (f.nedsatSammeMaaned ? 512 : 0) | s[925] << 10 | s[926] << 11 | (s[925] && !s[1672] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[645] : s[1673] ? 2 : 0) : 0) << 12 | s[1672] << 14 | s[927] << 15 | s[928] << 16 | (f.ydelsenBoerOphoere ? 131072 : 0) | (f.modBedreVidende ? 262144 : 0) | s[1674] << 19 | s[1675] << 20 | (s[115] ? (s[612] ? s[1316] : s[1568] ? s[1494] : s[1499] ? (s[311] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? s[1533] : s[1614] ? (s[1676] ? 5 : 0) : s[1485] ? (s[312] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1677] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1678] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[153] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1679] ? 10 : 0) : s[1680] ? (s[1681] ? 11 : 0) : s[332] ? 12 : 0) : 0) << 21 | s[323] << 25 | s[322] << 26 | (f.revalideringErBevilget ? (s[638] ? s[616] : s[1682] ? s[639] : s[612] ? s[1683] : s[1498]) : 0) << 27, s[923], s[924], s[929], s[930], s[931], s[932], s[934], s[935], (f.foelgerRevalideringsplanen ? 1 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 2 : 0) | s[1684] << 2 | (f.netopForladtSkolen ? 8 : 0) | (f.kanKlareSigMedSU ? 16 : 0) | s[1685] << 5 | (f.saerligtBegraensedeErhvervsmuligheder ? 64 : 0) | s[936] << 7 | s[937] << 8 | s[938] << 9 | (f.revalideringErBevilget ? (s[638] ? s[616] : s[1686] ? s[639] : s[1621] ? s[1687] : s[612] ? s[1688] : s[1617]) : 0) << 10 | s[954] << 13 | s[955] << 14 | s[956] << 15 | (s[945] ? s[1689] : 0) << 16 | s[945] << 19 | s[949] << 20 | (s[164] ? 0 : s[1689]) << 21 | s[946] << 24 | s[324] << 25 | s[325] << 26 | (s[1690] ? s[1689] : 0) << 27, s[947], s[948], s[943], s[944], s[320], s[319], s[1691] << 0 | s[1692] << 1 | s[941] << 2 | s[942] << 3 | (s[1690] ? s[1544] : 0) << 4 | s[952] << 7 | s[953] << 8 | (s[1693] && !s[1694] ? s[1689] : 0) << 9 | s[1693] << 12 | s[1694] << 13 | s[1695] << 14 | s[1696] << 15 | s[1697] << 16 | s[957] << 17 | (s[605] && !s[326] && s[1] ? s[1544] : 0) << 18 | s[958] << 21 | s[959] << 22 | (f.kortvarigAfbrydelseUdenBetydning ? 8388608 : 0) | (f.fravaerVedBarselIRevalidering ? 16777216 : 0) | s[962] << 25 | (f.revalideringErBevilget ? (s[638] ? s[616] : s[1686] ? s[639] : s[1621] ? s[1687] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1688] : s[1634] ? (s[1698] ? 5 : 0) : s[612] ? (s[329] ? 6 : 0) : s[613] ? (s[142] ? 7 : 0) : s[1699]) : 0) << 26, s[939], s[940], s[950], s[951], s[960], s[961], s[1700] << 0 | s[963] << 1 | s[964] << 2 | (f.revalideringErBevilget ? (s[612] ? s[616] : s[1317]) : 0) << 3 | s[1701] << 5 | s[969] << 6 | s[970] << 7 | s[1702] << 8 | s[1703] << 9 | s[978] << 10 | s[979] << 11 | s[980] << 12 | (f.fikSUForSammeTid ? (s[638] ? s[616] : s[1686] ? s[639] : s[1621] ? s[1687] : s[1688]) : 0) << 13 | (f.fikSUForSammeTid ? 65536 : 0) | s[975] << 17 | s[976] << 18 | s[977] << 19 | (f.doemtForHandlingILovensListe ? (s[638] ? s[616] : s[1682] ? s[639] : s[1615] ? s[1683] : s[1616]) : 0) << 20 | (f.doemtForHandlingILovensListe ? 8388608 : 0) | s[973] << 24 | s[974] << 25 | (f.undlodOplysningerModBedreVidende ? 67108864 : 0) | (f.modtogUberettigetModBedreVidende ? 134217728 : 0) | (f.sanktionIDagpenge ? 268435456 : 0) | s[981] << 29, s[965], s[966], s[971], s[972], s[967], s[968], s[982] << 0 | s[983] << 1 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[983] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[1704] ? 3 : 0) : s[1705] ? 4 : 0) << 2 | s[1706] << 5 | s[1707] << 6 | s[1708] << 7 | s[1709] << 8 | s[1710] << 9 | s[1711] << 10 | s[986] << 11 | s[987] << 12 | s[988] << 13 | (f.selvforskyldtLedig ? (s[638] ? s[616] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[639] : s[1613] ? (s[1712] ? 3 : 0) : s[331] ? 4 : 0) : 0) << 14 | (f.selvforskyldtLedig ? 131072 : 0) | s[984] << 18 | s[985] << 19 | (f.hjaelpenYdesUnderTilbud ? 1048576 : 0) | (f.oplystOmTilbagebetalingspligt ? 2097152 : 0) | s[1713] << 22 | s[1714] << 23 | s[1715] << 24 | (f.brugteMidlerUndtagetFraForsoergelse ? 33554432 : 0) | (f.uforsvarligOekonomi ? 67108864 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 134217728 : 0) | (f.indblandetIArbejdsstrid ? 268435456 : 0) | (f.kanSnartBetaleTilbage ? 536870912 : 0), s[989] << 0 | s[990] << 1 | (f.senereErstatningForSammeTid ? 4 : 0) | (f.erstatningForTabAfErhvervsevne ? 8 : 0) | s[991] << 4 | s[992] << 5 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[616] : s[1285] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[613] ? s[1716] : s[1680] ? s[1506] : s[332] ? 5 : 0) << 6 | s[1003] << 9 | s[1004] << 10 | s[1005] << 11 | (s[1717] ? (s[615] ? s[616] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[617] : s[612] ? (s[1718] ? 3 : 0) : s[647] ? s[628] : s[1719]) : 0) << 12 | s[1717] << 15 | s[1720] << 16 | (f.heltAabenbartIngenForbedring ? 131072 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 262144 : 0) | s[1721] << 19 | (f.bedtOmAfgoerelseOmPensionAlene ? 1048576 : 0) | (f.utvivlsomtIkkePension ? 2097152 : 0) | s[993] << 22 | s[994] << 23 | s[995] << 24 | (s[1722] ? 1 : s[615] ? s[1336] : s[1285] ? s[1354] : s[1723]) << 25 | s[1722] << 28 | (f.sagenErForelagtTeamet ? 536870912 : 0), s[1724] << 0 | s[1725] << 1 | s[1726] << 2 | s[1727] << 3 | s[996] << 4 | s[997] << 5 | (s[615] ? s[616] : s[1285] ? s[617] : s[1485] ? s[1716] : s[647] ? s[1486] : s[1719]) << 6 | s[1728] << 9 | s[1729] << 10 | s[1730] << 11 | s[1731] << 12 | (f.behovForUndervisningsomraadet ? 8192 : 0) | s[1000] << 14 | s[1001] << 15 | (s[1000] ? s[826] : 0) << 16 | (f.modtogHjaelp30Juni2025 ? 131072 : 0) | s[1006] << 18 | s[1007] << 19 | (s[615] ? s[616] : s[613] ? s[617] : s[1732]) << 20 | s[1010] << 23 | s[1011] << 24 | (s[1010] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1733] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 25 | s[1733] << 27 | s[1734] << 28 | (f.forkertVejledning ? 536870912 : 0), s[998], s[999], s[1008], s[1009], (f.saerligeOmstaendighederForRefusion ? 1 : 0) | s[1015] << 1 | s[1016] << 2 | s[1012] << 3 | s[1013] << 4 | s[1014] << 5 | s[1735] << 6 | s[1736] << 7 | s[1737] << 8 | s[1738] << 9 | s[1739] << 10 | s[1740] << 11 | s[340] << 12 | s[1741] << 13 | s[1021] << 15 | s[1022] << 16 | (f.feriePasserMedForloebet ? 131072 : 0) | (f.ferieIndenForFerieloven ? 262144 : 0) | (f.ferieAftalt ? 524288 : 0) | s[1025] << 20 | (f.ferieAftalt ? s[1741] : 0) << 21 | s[1026] << 23 | s[1027] << 24 | s[1032] << 25 | s[1033] << 26 | s[1742] << 27 | (s[1742] === 1 ? s[1743] : s[1742] === 2 ? s[1743] : 0) << 29, s[1023], s[1024], s[1030], s[1031], s[652] << 0 | (f.saerligeGrundeTilAndetTidspunkt ? 2 : 0) | s[1034] << 2 | s[1035] << 3 | (s[657] ? s[616] : s[615] ? s[1352] : s[1353] ? s[1354] : s[613] ? s[1355] : s[648]) << 4 | (f.helbredetErStationaert ? 128 : 0) | (f.arbejdsevnenErAfklaret ? 256 : 0) | (f.berettigetTilRevalidering ? 512 : 0) | (f.berettigetTilFleksjob ? 1024 : 0) | (f.berettigetTilFoertidspension ? 2048 : 0) | (f.berettigetTilRessourceforloeb ? 4096 : 0) | s[1038] << 13 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[616] : s[1038] ? 2 : 0) << 14 | (f.ophoerErAfgjort ? 65536 : 0) | s[1041] << 17 | s[593] << 18 | (s[73] ? (s[624] ? (s[67] <= 14612 /* 2010-01-03 */ ? s[626] : s[625] ? (s[65] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1744] ? 3 : 0) : 0) : 0) << 19 | s[1745] << 21 | s[1746] << 22 | s[354] << 23 | s[355] << 24 | s[348] << 25 | (s[348] ? (s[613] ? (s[348] ? 1 : 0) : s[1747]) : 0) << 26 | s[1748] << 28 | (f.ventesRaskInden8Uger ? 536870912 : 0), s[1036], s[1037], s[1039], s[1040], s[1749] << 0 | s[1750] << 1 | (f.oenskerTidligOpfoelgning ? 4 : 0) | s[1751] << 3 | s[1043] << 4 | s[1044] << 5 | (s[657] ? s[616] : s[1472] ? s[1352] : s[1474]) << 6 | (f.sagenErBelyst ? 256 : 0) | s[1047] << 9 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1047] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 10 | s[353] << 12 | s[351] << 13 | s[352] << 14 | (s[657] ? s[616] : s[1285] ? s[1352] : s[1485] ? s[1716] : s[613] ? s[1486] : s[1752]) << 15 | s[1753] << 18 | s[1754] << 19 | s[1755] << 20 | s[1756] << 21 | s[1048] << 22 | s[1049] << 23 | s[1050] << 24 | (s[1285] ? s[616] : s[612] ? s[1286] : s[614]) << 25 | s[1051] << 27 | s[1052] << 28, s[1045], s[1046], (s[612] ? s[616] : s[1494]) << 0 | (f.oenskerLaegeattest ? 4 : 0) | (f.attestIndhentet ? 8 : 0) | s[388] << 4 | s[383] << 5 | s[382] << 6 | (f.tilbagevendenForestaar ? 128 : 0) | (f.risikoForLangtForloeb ? 256 : 0) | s[1757] << 9 | s[1758] << 10 | (f.behovForTvaerfagligIndsats ? 2048 : 0) | s[390] << 12 | s[391] << 13 | s[357] << 14 | s[356] << 15 | (s[117] && s[361] ? 1 : s[117] && !s[360] ? (s[613] ? (s[117] ? 2 : 0) : s[1732]) : 0) << 16 | s[360] << 19 | s[1759] << 20 | s[1760] << 21 | s[1761] << 22 | s[392] << 23 | s[1762] << 24 | s[1763] << 25 | s[381] << 26 | (f.forudsigeligtForloeb ? 134217728 : 0) | s[1764] << 28 | s[1765] << 29, s[1766] << 0 | s[1767] << 1 | s[1768] << 2 | s[1769] << 3 | (f.opfoelgningOenskes ? 16 : 0) | (f.opfoelgningAlligevel ? 32 : 0) | s[1770] << 6 | s[1771] << 7 | s[1055] << 8 | s[1056] << 9 | (s[361] ? 1 : s[360] ? 0 : s[657] ? s[1336] : s[1285] ? s[1772] : s[1723]) << 10 | s[359] << 13 | s[358] << 14 | s[1059] << 15 | s[1060] << 16 | (s[142] && s[361] ? 1 : s[142] && !s[360] ? (s[1485] ? s[1494] : s[613] ? s[1773] : s[647] ? s[1506] : s[1719]) : 0) << 17 | s[142] << 20 | s[378] << 21 | s[1061] << 22 | s[1062] << 23 | s[1063] << 24 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[616] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[1774] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[1775] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[1776] ? 4 : 0) : s[613] ? (s[1777] ? 5 : 0) : s[641]) << 25 | s[398] << 28 | s[399] << 29, s[1053], s[1054], s[1057], s[1058], (f.fremmoedeErNoedvendigt ? 1 : 0) | s[1066] << 1 | s[1067] << 2 | (s[381] && s[361] ? 1 : s[381] && !s[360] ? (s[1778] ? s[1336] : s[657] ? (s[397] ? 3 : 0) : s[1285] ? (s[389] ? 4 : 0) : s[612] ? s[1779] : s[1485] ? (s[142] ? 6 : 0) : s[613] ? s[1677] : s[647] ? s[1699] : s[132] ? 9 : 0) : 0) << 3 | s[1780] << 7 | s[396] << 8 | s[1068] << 9 | s[1069] << 10 | s[1070] << 11 | (s[657] ? s[616] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[1352] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1781] ? 3 : 0) : s[1285] ? (s[1782] ? 4 : 0) : s[1779]) << 12 | s[1071] << 15 | s[1072] << 16 | s[1073] << 17 | (s[1285] ? s[616] : s[1485] ? s[1286] : s[613] ? s[1773] : s[1506]) << 18 | s[1074] << 21 | s[1075] << 22 | s[1076] << 23 | (s[1285] ? s[616] : s[612] ? s[1286] : s[1485] ? s[614] : s[613] ? s[1486] : s[648]) << 24 | s[1079] << 27 | s[1080] << 28 | s[1081] << 29, s[1064], s[1065], s[1077], s[1078], s[1082] << 0 | s[1083] << 1 | (s[1778] ? s[616] : s[657] ? (s[397] ? 2 : 0) : s[1285] ? s[1772] : s[1783]) << 2 | s[1084] << 5 | s[1085] << 6 | (s[657] ? s[616] : s[615] ? s[1352] : s[1353] ? s[1354] : s[647] ? s[1355] : s[1719]) << 7 | s[1784] << 10 | (f.udebliver ? 2048 : 0) | (f.rimeligGrund ? 4096 : 0) | (f.skriftligtOrienteret ? 8192 : 0) | s[1106] << 14 | s[1107] << 15 | (s[657] ? s[616] : s[1473] ? s[1352] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[115] ? 3 : 0) : s[1649] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[400] ? 5 : 0) << 16 | s[1785] << 19 | (f.andenVurderingIndhentet ? 1048576 : 0) | s[1086] << 21 | s[1087] << 22 | s[1786] << 23 | s[1787] << 24 | s[1788] << 25 | (f.noedvendigBehandling ? 67108864 : 0) | s[1789] << 27 | s[1790] << 28 | (f.hensigtsmaessigOptraening ? 536870912 : 0), (f.opfordret ? 1 : 0) | s[1088] << 1 | s[1089] << 2 | s[1090] << 3 | s[1091] << 4 | (f.partshoertOmOphoer ? 32 : 0) | s[1791] << 6 | (f.harSvaretPaaPartshoering ? 128 : 0) | s[1792] << 8 | s[1092] << 9 | s[1093] << 10 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[616] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 11 | (f.andetGrundlagEndHoertOm ? 8192 : 0) | (f.partshoertOmNytGrundlag ? 16384 : 0) | s[608] << 15 | s[1095] << 16 | s[1096] << 17 | (s[657] ? s[616] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[1352] : s[1793] ? (s[1794] ? 3 : 0) : s[1795]) << 18 | s[1796] << 21 | s[1797] << 22 | (f.genoptagetFoer ? 8388608 : 0) | s[1102] << 24 | (s[608] && !s[1095] && !s[1096] ? s[1366] : 0) << 25 | s[410] << 27 | s[411] << 28, s[1097], s[1098], s[1100], s[1101], s[412], s[413], (s[624] ? (s[625] ? s[626] : s[1798] ? s[627] : s[1799] ? s[1800] : s[67] <= 18318 /* 2020-02-26 */ ? s[1801] : s[67] <= 18858 /* 2021-08-19 */ ? (s[65] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[67] <= 18953 /* 2021-11-22 */ ? (s[65] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[67] <= 19051 /* 2022-02-28 */ ? (s[65] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[65] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 0 | s[531] << 4 | s[533] << 5 | (f.aftaleForSelvstaendig ? 64 : 0) | (f.sygMedCovid19 ? 128 : 0) | s[1187] << 8 | s[1188] << 9 | s[1802] << 10 | s[1803] << 11 | s[1804] << 12 | s[1805] << 13 | s[582] << 14 | s[583] << 15 | (f.aftaleMedArbejdsgiver ? 65536 : 0) | s[576] << 17 | s[577] << 18 | s[502] << 19 | s[1806] << 20 | s[1807] << 21 | s[1808] << 22 | s[1809] << 23 | s[1810] << 24 | s[1811] << 25 | s[1812] << 26 | s[1813] << 27 | s[1814] << 28 | s[1815] << 29, s[1185], s[1186], s[1816] << 0 | s[1817] << 1 | s[1818] << 2 | s[1103] << 3 | s[1104] << 4 | s[1105] << 5 | s[1110] << 6 | s[1111] << 7 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[616] : s[1819] ? 2 : 0) << 8 | s[1112] << 10 | s[1113] << 11 | s[1114] << 12 | (s[419] && !s[420] && !s[107] ? (s[105] && !s[107] && !s[1820] ? (s[111] <= 16251 /* 2014-06-30 */ ? (s[109] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[109] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 13 | s[1118] << 15 | s[1119] << 16 | (s[422] && !s[425] && !s[424] ? (s[624] ? (s[655] ? 1 : 0) : 0) : 0) << 17 | s[1120] << 18 | s[1121] << 19 | s[426] << 20 | s[427] << 21 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 4194304 : 0) | s[1125] << 23 | (s[426] && !s[427] && s[1] ? (s[144] ? 1 : 0) : 0) << 24 | s[1821] << 25 | s[1130] << 26 | s[1131] << 27, s[1108], s[1109], s[1116], s[1117], s[1123], s[1124], s[1128], s[1129], (f.pensionTilkendt ? (s[657] ? s[616] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[1352] : s[1793] ? (s[1822] ? 3 : 0) : s[1795]) : 0) << 0 | (f.pensionTilkendt ? 8 : 0) | (f.pensionMedTilbagevirkendeKraft ? 16 : 0) | s[1141] << 5 | s[1823] << 6 | s[1132] << 8 | s[1133] << 9 | s[1134] << 10 | (s[1824] ? s[1823] : 0) << 11 | s[1824] << 13 | (f.retErOpbrugt ? 16384 : 0) | s[1825] << 15 | s[438] << 16 | s[439] << 17 | s[1826] << 18 | s[1827] << 19 | s[1828] << 20 | s[442] << 21 | s[443] << 22 | (s[1829] ? (s[656] <= 18808 /* 2021-06-30 */ ? 1 : s[1830] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[1831] << 25 | s[1832] << 26 | s[1833] << 27 | s[432] << 28 | s[1834] << 29, s[1139], s[1140], s[440], s[441], s[1835] << 0 | s[1836] << 1 | s[1837] << 2 | s[430] << 3 | s[431] << 4 | s[1838] << 5 | (f.fortsatRet9Marts2020 ? 64 : 0) | s[1137] << 7 | s[1138] << 8 | (s[1829] ? 1 : 0) << 9 | s[1142] << 10 | s[1143] << 11 | s[1144] << 12 | (s[1839] ? s[1823] : 0) << 13 | s[1839] << 15 | s[1840] << 16 | s[446] << 17 | s[447] << 18 | (s[442] && !s[443] && s[1841] < NEVER ? (s[1841] <= 18808 /* 2021-06-30 */ ? 1 : s[1842] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 19 | s[1843] << 21 | s[1844] << 22 | s[1845] << 23 | s[1846] << 24 | s[1847] << 25 | s[1848] << 26 | s[1849] << 27 | s[1850] << 28 | s[1851] << 29, s[1135], s[1136], s[444], s[445], s[1852] << 0 | s[1853] << 1 | (s[1854] <= 18808 /* 2021-06-30 */ ? 1 : s[1855] ? 2 : 0) << 2 | s[1856] << 4 | s[1857] << 5 | s[1858] << 6 | s[1859] << 7 | s[449] << 8 | (s[449] ? 0 : s[1860] <= 18808 /* 2021-06-30 */ ? 1 : s[1861] ? 2 : 0) << 9 | s[1862] << 11 | s[1863] << 12 | s[1864] << 13 | s[1865] << 14 | s[1866] << 15 | s[451] << 16 | s[453] << 17 | (s[446] && !s[447] && s[1867] < NEVER ? (s[1867] <= 18808 /* 2021-06-30 */ ? 1 : s[1868] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 18 | s[1869] << 20 | s[1870] << 21 | s[1871] << 22 | s[1872] << 23 | s[1873] << 24 | s[1874] << 25 | s[450] << 26 | s[452] << 27 | (s[1875] ? (s[1876] <= 18808 /* 2021-06-30 */ ? 1 : s[1877] ? 2 : 0) : 0) << 28, s[1145], s[448], s[455], s[457], s[454], s[456], s[1878] << 0 | s[1879] << 1 | s[1880] << 2 | s[1881] << 3 | s[1882] << 4 | s[1883] << 5 | s[1148] << 6 | s[1149] << 7 | (s[1884] && !s[1885] && s[1886] < NEVER ? (s[1886] <= 18808 /* 2021-06-30 */ ? 1 : s[1887] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[1888] << 10 | s[1889] << 11 | s[1885] << 12 | s[1890] << 13 | s[1891] << 14 | s[1892] << 15 | s[1893] << 16 | s[460] << 17 | s[461] << 18 | (s[1148] && !s[1149] && s[1894] < NEVER ? (s[1894] <= 18808 /* 2021-06-30 */ ? 1 : s[1895] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 19 | s[1896] << 21 | s[1897] << 22 | s[1898] << 23 | s[1899] << 24 | s[1900] << 25 | s[1901] << 26 | s[1152] << 27 | s[1153] << 28, s[1146], s[1147], s[458], s[459], s[1150], s[1151], (s[460] && !s[461] && s[1902] < NEVER ? (s[1902] <= 18808 /* 2021-06-30 */ ? 1 : s[1903] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[1904] << 2 | s[1905] << 3 | s[1906] << 4 | s[1907] << 5 | s[1908] << 6 | s[1909] << 7 | s[1156] << 8 | s[1157] << 9 | (s[1152] && !s[1153] && s[1910] < NEVER ? (s[1910] <= 18808 /* 2021-06-30 */ ? 1 : s[1911] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[1912] << 12 | s[1913] << 13 | s[1914] << 14 | s[1915] << 15 | s[1916] << 16 | s[1917] << 17 | s[1162] << 18 | (s[1395] ? (s[47] <= 14691 /* 2010-03-23 */ ? s[1397] : s[1396] ? (s[48] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1406] ? (s[1918] ? 3 : 0) : s[1408] ? 4 : 0) : 0) << 19 | s[481] << 22 | s[485] << 23 | (s[1395] ? s[1397] : 0) << 24 | s[484] << 25 | s[487] << 26 | s[1165] << 27 | s[1166] << 28 | s[1172] << 29, s[1154], s[1155], s[1160], s[1161], s[479], s[480], s[482], s[483], s[1163], s[1164], s[1170], s[1171], s[1173] << 0 | (s[112] && !s[113] && !s[114] ? s[1401] : 0) << 1 | s[1919] << 3 | s[1920] << 4 | s[488] << 5 | s[616] << 6 | s[1174] << 7 | s[1175] << 8 | s[1176] << 9 | (f.sygUnderAftaltFri ? 1024 : 0) | s[1179] << 11 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[616] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 12 | s[1193] << 14 | s[1194] << 15 | (s[78] && !s[79] && !s[77] ? s[653] : 0) << 16 | (f.sygemeldtITide ? 262144 : 0) | (f.indsigelseModSenSygemelding ? 524288 : 0) | (f.fyldestgoerendeBegrundelse ? 1048576 : 0) | s[493] << 21 | s[497] << 22 | (s[94] ? (s[624] ? (s[1799] ? s[626] : s[1921] ? 2 : 0) : 0) : 0) << 23 | s[1197] << 25 | s[1198] << 26 | s[1922] << 27 | s[1923] << 28 | s[1201] << 29, s[1177], s[1178], s[1191], s[1192], s[495], s[494], s[1195], s[1196], s[1199], s[1200], s[1202] << 0 | (s[511] ? (s[624] ? (s[625] ? s[626] : s[1924] ? s[627] : s[1799] ? s[1925] : s[1426] ? s[1801] : s[1427] ? 5 : 0) : 0) : 0) << 1 | s[511] << 4 | s[522] << 5 | (f.underretningsbrevSendt ? 64 : 0) | s[508] << 7 | s[509] << 8 | s[510] << 9 | (s[511] ? s[653] : 0) << 10 | s[505] << 12 | s[507] << 13 | s[506] << 14 | (s[511] ? (s[624] ? (s[625] ? s[626] : s[1924] ? s[627] : s[67] <= 19722 /* 2023-12-31 */ ? s[1925] : s[65] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[1926] << 18 | s[1927] << 19 | s[1928] << 20 | s[1929] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[1930] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[1931] << 25 | s[1205] << 26 | s[1206] << 27 | s[1209] << 28 | s[1210] << 29, s[1203], s[1204], s[1207], s[1208], (s[73] ? (s[624] ? (s[625] ? s[626] : s[1424] ? s[627] : s[1924] ? (s[1425] ? 3 : 0) : s[1799] ? (s[1932] ? 4 : 0) : s[1921] ? 5 : 0) : 0) : 0) << 0 | s[1933] << 3 | s[1934] << 4 | s[594] << 5 | s[590] << 6 | s[1935] << 7 | s[1213] << 8 | s[1214] << 9 | s[1936] << 10 | (s[1936] === 1 ? 0 : s[1936] === 2 ? 0 : s[1936] === 4 ? 0 : s[1936] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[1217] << 15 | s[1218] << 16 | (s[89] ? (s[624] ? (s[625] ? s[626] : s[1798] ? s[627] : s[1800]) : 0) : 0) << 17 | s[1226] << 19 | s[1227] << 20 | s[1228] << 21 | (s[89] ? s[1937] : 0) << 22 | s[1938] << 25 | s[1939] << 26 | s[1940] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[1221] << 29, s[1211], s[1212], s[1215], s[1216], s[1219], s[1220], s[1222] << 0 | (s[89] ? s[653] : 0) << 1 | s[1941] << 3 | s[1942] << 4 | s[1223] << 5 | s[1224] << 6 | s[1225] << 7 | s[1239] << 8 | s[1240] << 9 | s[584] << 10 | s[563] << 11 | s[565] << 12 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[616] : s[657] ? (s[1943] ? 2 : 0) : s[1772]) << 13 | s[557] << 15 | s[559] << 16 | s[560] << 17 | s[1944] << 18 | (f.ledigUdenLoen ? 1048576 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2097152 : 0) | s[574] << 22 | s[575] << 23 | s[558] << 24 | s[561] << 25 | s[1945] << 26 | s[1946] << 27 | s[1947] << 28 | s[545] << 29, s[1229], s[1230], s[566], s[569], s[567], s[570], s[568], s[571], s[572], s[573], s[555], s[556], s[1948] << 0 | s[1243] << 1 | s[1244] << 2 | s[1949] << 3 | s[1950] << 4 | s[1951] << 5 | s[1233] << 6 | s[1234] << 7 | s[581] << 8 | s[580] << 9 | s[1237] << 10 | s[1238] << 11 | (s[73] ? s[1366] : 0) << 12 | s[1247] << 14 | s[1248] << 15 | (s[73] ? s[1944] : 0) << 16 | s[1251] << 18 | s[1252] << 19 | s[1253] << 20 | (s[657] ? s[616] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[1352] : s[1952] ? 3 : 0) << 21 | s[1254] << 23 | s[1255] << 24 | s[1256] << 25 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[616] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1953] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1954] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1955] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1956] ? 5 : 0) : s[1957] ? 6 : 0) << 26 | s[1958] << 29, s[1241], s[1242], s[1231], s[1232], s[578], s[579], s[1235], s[1236], s[1245], s[1246], s[1249], s[1250], (f.hjemmeEfterAnbefaling ? 1 : 0) | s[1259] << 1 | s[1260] << 2 | (s[576] && !s[577] && !s[77] ? s[1366] : 0) << 3 | s[1263] << 5 | s[1264] << 6 | (s[582] && !s[583] && !s[77] ? s[1283] : 0) << 7 | s[1265] << 9 | s[1266] << 10 | s[610] << 11 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1959] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1960] ? 2 : 0) : s[1961] ? (s[1962] ? 3 : 0) : s[658] ? 4 : 0) << 12 | s[1963] << 15 | (f.langvarigEllerKroniskLidelse ? 65536 : 0) | (f.risikoenErVaesentligtForoeget ? 131072 : 0) | s[1964] << 18 | (f.behandlingBesluttetVedAnsaettelsen ? 524288 : 0) | s[1965] << 20 | s[1966] << 21 | s[1967] << 22 | s[1268] << 23 | s[1269] << 24 | (s[1961] ? s[1959] : s[1968]) << 25 | (f.aftaleErSkriftlig ? 134217728 : 0) | (f.aftaleErGodkendt ? 268435456 : 0) | s[1272] << 29, s[1257], s[1258], s[1261], s[1262], s[1270], s[1271], s[1273] << 0 | s[1969] << 1 | (f.vaesentligeAendringerVedUdloeb ? 4 : 0) | s[1274] << 3 | s[1275] << 4 | (s[1961] ? s[1959] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1968] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1970] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 5 | (f.laegeligDokumentationForRisiko ? 256 : 0) | s[591] << 9 | s[592] << 10 | (s[73] ? s[1937] : 0) << 11 | s[1971] << 14 | s[1972] << 15 | s[1973] << 16 | (f.skyldesLoenmodtageren ? 131072 : 0) | s[1974] << 18 | s[1278] << 19 | s[1279] << 20 | (s[73] ? (s[624] ? (s[625] ? s[626] : s[1924] ? s[627] : s[1799] ? s[1925] : s[1801]) : 0) : 0) << 21 | s[1975] << 24 | s[1976] << 25 | s[1977] << 26 | s[1978] << 27 | s[1979] << 28 | s[1980] << 29, s[1276], s[1277], s[1981] << 0 | s[1982] << 1 | s[1983] << 2 | s[1984] << 3 | s[1985] << 4 | s[1280] << 5 | s[1281] << 6] }
}
