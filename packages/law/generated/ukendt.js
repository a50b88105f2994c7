// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, union, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_2 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_3 = (day) => day < 20454 ? 160400 : 167600

const SATS_4 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_7 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_8 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_9 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_10 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_11 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_12 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_13 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_14 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_15 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_16 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_17 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_18 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_19 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_20 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_21 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_22 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_23 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_24 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_25 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_26 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_27 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_28 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_29 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_30 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[699] = v0
  const v1 = f.fravaer !== undefined ? v0 : NO_DAYS
  s[35] = v1
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
  s[78] = v9
  const v10 = v9 || v8
  const v11 = f.fravaer !== undefined && v10
  const v12 = v11 ? v4 : FIRST_DAY
  s[32] = v12
  const v13 = v11 ? v5 : NEVER
  s[33] = v13
  const v14 = v12 <= 13331 /* 2006-07-02 */
  s[42] = v14
  const v15 = v13 >= 13332 /* 2006-07-03 */
  s[31] = v15
  const v16 = v12 <= 2147483646
  s[34] = v16
  const v17 = v15 && v16
  const v18 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v19 = f.fravaer !== undefined ? v18 : NO_DAYS
  const v20 = f.fravaer !== undefined ? v18 : ALL_DAYS
  const v21 = dayReaching(v20, v12, 1)
  s[856] = v21
  const v22 = dayReaching(v19, v13, 1)
  s[855] = v22
  const v23 = runEnd(v1, v2)
  const v24 = runEnd(v1, v3)
  const v25 = v23 === 2147483647
  const v26 = v24 === 2147483647
  const v27 = v26 && v8
  const v28 = !v25 || v27
  const v29 = v9 || v28
  const v30 = f.fravaer !== undefined && v29
  const v31 = v30 ? v23 : FIRST_DAY
  s[44] = v31
  const v32 = v30 ? v24 : NEVER
  s[43] = v32
  const v33 = v32 >= v21
  const v34 = v31 >= v22
  const v35 = v33 ? v21 : NEVER
  const v36 = v34 ? v22 : NEVER
  const v37 = v13 === NEVER
  s[46] = v37
  const SDL_6_1_er = v14 || v17
  s[105] = SDL_6_1_er
  const SDL_6_1 = v14 ? FIRST_DAY : v35
  s[104] = SDL_6_1
  const SDL_6_1_hoej = v14 ? NEVER : v36
  s[107] = SDL_6_1_hoej
  const SDL_6_1_ir = v14 || v37
  s[45] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v42 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[109] = v42
  const v43 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[106] = v43
  const v44 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[528] = v44
  const v45 = SDL_6_1_er && v43 && v44
  s[114] = v45
  const v46 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[113] = v46
  const v47 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[124] = v47
  const v48 = SDL_6_1_er && v46 && v47
  s[806] = v48
  const v49 = SDL_6_1 <= 2147483646
  s[108] = v49
  const v50 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v49
  s[127] = v50
  const v51 = f.persongruppe === 'ledig'
  const v52 = f.persongruppe !== undefined && v51 || !(f.persongruppe !== undefined)
  s[129] = v52
  const v53 = f.persongruppe !== undefined && !v51 || !(f.persongruppe !== undefined)
  s[131] = v53
  const v54 = shiftDays(SDL_6_1, 13)
  const v55 = shiftDays(SDL_6_1_hoej, 13)
  const v56 = Math.min(v54, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v57 = Math.min(v55, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v58 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v59 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v60 = v52 && (v58 || v59)
  const v61 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[110] = v61
  const v62 = v50 && (v60 || v53)
  const ALF_62_3 = v42 ? FIRST_DAY : v48 || v62 ? (v62 ? (v60 ? (v58 ? (v59 ? Math.min(v54, v56) : v56) : v54) : NEVER) : NEVER) : NEVER
  s[669] = ALF_62_3
  const ALF_62_3_hoej = v42 ? NEVER : v45 ? NEVER : v48 ? NEVER : v53 ? NEVER : v58 ? (v59 ? Math.max(v55, v57) : v57) : v55
  s[670] = ALF_62_3_hoej
  const ALF_62_3_er = v42 || v45 || v48 || v62
  s[668] = ALF_62_3_er
  const ALF_62_3_ir = v42 || v50 && v52 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v61
  s[671] = ALF_62_3_ir
}

function svar_2(f, s) {
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const INDSATSBEK_65_ir = s[0] <= 13331 /* 2006-07-02 */
  s[2] = INDSATSBEK_65_ir
  const v1 = s[1] >= 13332 /* 2006-07-03 */
  s[3] = v1
  const v2 = s[0] <= 16439 /* 2015-01-04 */
  s[408] = v2
  const v3 = v1 && v2
  s[534] = v3
  const v4 = f.uddannelseUnderSygdom === 'foer'
  const v5 = f.uddannelseUnderSygdom !== undefined && v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v6 = f.uddannelseUnderSygdom !== undefined && !v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v7 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v8 = f.uddannelseUnderSygdom !== undefined && !v7 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v9 = (f.uddannelseUnderSygdom !== undefined && v7 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v10 = s[1] >= 16440 /* 2015-01-05 */
  s[409] = v10
  const v11 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v12 = f.uddannelseUnderSygdom === 'ingen'
  const v13 = f.uddannelseUnderSygdom !== undefined && !v12 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v13 && (INDSATSBEK_65_ir || v3 && (v5 || v9) || v10 && (v5 || v9 || f.uddannelseUnderSygdom !== undefined && v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[872] = BEK937_27
  const BEK937_27_nej = v13 && (INDSATSBEK_65_ir || v3 && v6 && v8 || v10 && v6 && v8 && (f.uddannelseUnderSygdom !== undefined && !v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[873] = BEK937_27_nej
  const BEK937_27_ir = v13 && INDSATSBEK_65_ir || f.uddannelseUnderSygdom !== undefined && v12 || !(f.uddannelseUnderSygdom !== undefined)
  s[874] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v17 = s[0] <= 15705 /* 2012-12-31 */
  s[15] = v17
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[16] = LAS_69k_6_senest_er
  const v19 = s[0] >= 15706 /* 2013-01-01 */
  s[226] = v19
  const v20 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v20 : Infinity) > 0 && (v17 || LAS_69k_6_senest_er)
  s[876] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v19 || (f.ydelsesperioder !== undefined ? v20 : 0) <= 0
  s[877] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v23 = s[0] <= 16070 /* 2013-12-31 */
  s[238] = v23
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
  const v57 = s[0] <= 16616 /* 2015-06-30 */
  s[221] = v57
  const v58 = s[1] >= 16071 /* 2014-01-01 */ && v57
  const v59 = s[1] >= 16617 /* 2015-07-01 */
  s[222] = v59
  const v60 = s[0] <= 18261 /* 2019-12-31 */
  s[4] = v60
  const v61 = v59 && v60
  const v62 = s[1] >= 18262 /* 2020-01-01 */
  s[5] = v62
  const v63 = s[0] <= 20269 /* 2025-06-30 */
  s[223] = v63
  const v64 = v62 && v63
  const v65 = s[1] >= 20270 /* 2025-07-01 */
  s[225] = v65
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v17 || v24 && v55 || v58 && v55 || v61 && v55 || v64 && v55 || v65 && v55)
  s[348] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v17 || v24 && v56 || v58 && v56 || v61 && v56 || v64 && v56 || v65 && v56)
  s[347] = FERIEBEK_2_nej
  const v68 = LAS_69k_6_senest_er && v17
  const FERIEBEK_2_ir = v68 || !v19
  s[237] = FERIEBEK_2_ir
}

function svar_3(f, s) {
  // FYL.15.4: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const FYL_15_4 = from(v6, 13332 /* 2006-07-03 */)
  s[878] = FYL_15_4
  const FYL_15_4_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[879] = FYL_15_4_hoej
  const v10 = dayReaching(FYL_15_4_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 16306 /* 2014-08-24 */
  const v13 = v11 >= 16307 /* 2014-08-25 */ && v10 <= 2147483646
  const FYL_15_4_ir = v11 === NEVER
  s[882] = FYL_15_4_ir
  const FYL_15_4_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[881] = FYL_15_4_eksakt
  const FYL_15_4_er = v12 || v13
  s[880] = FYL_15_4_er
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v17 = f.ordinaertAnsatte ?? 0
  const v18 = f.ordinaertAnsatte ?? 100000
  const INDSATSBEK_65 = s[2] ? -Infinity : Math.max(1, Math.floor(Math.min(v17, 50) / 5) + Math.floor(Math.max(0, v17 - 50) / 10))
  s[883] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[2] ? Infinity : Math.max(1, Math.floor(Math.min(v18, 50) / 5) + Math.floor(Math.max(0, v18 - 50) / 10))
  s[884] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v21 = s[3] && s[0] <= 14456 /* 2009-07-31 */
  s[29] = v21
  const v22 = s[1] >= 14457 /* 2009-08-01 */ && s[4]
  s[30] = v22
  const v23 = f.stoetteTilAnsaettelsenOmAaret ?? 0
  const v24 = f.stoetteTilAnsaettelsenOmAaret ?? 1000000000
  const v25 = f.loenomkostningerOmAaret ?? 0
  const v26 = f.loenomkostningerOmAaret ?? 1000000000
  const v27 = v25 <= 0
  const INDSATSBEK_86 = s[2] ? -Infinity : v27 ? -Infinity : quotient([v23, 10000], [v26], 'nærmeste', 1)
  s[886] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[2] ? Infinity : v27 ? Infinity : quotient([v24, 10000], [v25], 'nærmeste', 1)
  s[887] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_er = f.arbejdsgiverenErPrivat !== false && (s[2] || v21 && !(v27 && v23 === v24 && v25 === v26) || v22 && !(v27 && v23 === v24 && v25 === v26) || s[5] && !(v27 && v23 === v24 && v25 === v26))
  s[888] = INDSATSBEK_86_er
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat !== false && (s[2] || v21 && v27 || v22 && v27 || s[5] && v27) || f.arbejdsgiverenErPrivat !== true
  s[889] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v32 = INDSATSBEK_86_er && INDSATSBEK_86_hoej > 7500
  const v33 = INDSATSBEK_86_er && INDSATSBEK_86 <= 7500
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat !== false && (s[2] || v21 && v32 || v22 && v32 || s[5] && v32)
  s[890] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat !== false && (s[2] || v21 && v33 || v22 && v33 || s[5] && v33)
  s[891] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat !== false && (s[2] || v21 && INDSATSBEK_86_ir || v22 && INDSATSBEK_86_ir || s[5] && INDSATSBEK_86_ir) || f.arbejdsgiverenErPrivat !== true
  s[892] = INDSATSBEK_86_loft_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v37 = s[1] >= 13503 /* 2006-12-21 */ && s[0] <= 14431 /* 2009-07-06 */
  const LSP_1a_1_tabel2006 = s[2] || v37 || s[1] >= 14432 /* 2009-07-07 */
  s[8] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = s[2] || s[3] && s[0] <= 13502 /* 2006-12-20 */ || v37
  s[6] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = s[2] || v37
  s[7] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v41 = s[0] <= 15336 /* 2011-12-28 */
  s[9] = v41
  const v42 = s[1] >= 15337 /* 2011-12-29 */ && s[0] <= 15529 /* 2012-07-08 */
  s[14] = v42
  const v43 = s[1] >= 15530 /* 2012-07-09 */
  s[13] = v43
  const LSP_1a_1_tabel2011 = s[2] || v42 || v43
  s[12] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = s[2] || s[3] && v41 || v42
  s[10] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = s[2] || v42
  s[11] = LSP_1a_1_tabel2011_ir
}

function svar_4(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = f.foedselsdag ?? FIRST_DAY
  s[208] = v0
  const v1 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[209] = v1
  const v2 = s[3] && s[0] <= 14518 /* 2009-10-01 */
  s[413] = v2
  const v3 = v0 >= -4018 /* 1959-01-01 */ ? (v0 >= -3837 /* 1959-07-01 */ ? (v0 >= -3653 /* 1960-01-01 */ ? (v0 >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v4 = v1 >= -4018 /* 1959-01-01 */ ? (v1 >= -3837 /* 1959-07-01 */ ? (v1 >= -3653 /* 1960-01-01 */ ? (v1 >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v5 = v1 >= -11142 /* 1939-07-01 */ ? (s[6] || s[7] ? 780 : v3) : 804
  const v6 = v0 >= -11142 /* 1939-07-01 */ ? (s[8] ? v4 : 780) : 804
  const v7 = s[1] >= 14519 /* 2009-10-02 */
  s[414] = v7
  const v8 = v7 && s[9]
  const v9 = s[10] || s[11]
  const v10 = v0 >= -5844 /* 1954-01-01 */
  const v11 = v1 >= -5844 /* 1954-01-01 */
  const v12 = v0 >= -5663 /* 1954-07-01 */
  const v13 = v1 >= -5663 /* 1954-07-01 */
  const v14 = v0 >= -5479 /* 1955-01-01 */
  const v15 = v1 >= -5479 /* 1955-01-01 */
  const v16 = v0 >= -5298 /* 1955-07-01 */
  s[469] = v16
  const v17 = v1 >= -5298 /* 1955-07-01 */
  s[470] = v17
  const v18 = v10 ? (v12 ? (v14 ? (v16 ? 804 : 798) : 792) : 786) : 780
  const v19 = v11 ? (v13 ? (v15 ? (v17 ? 804 : 798) : 792) : 786) : 780
  const v20 = s[12] ? (v9 ? Math.min(v3, v18) : v18) : v3
  const v21 = s[12] ? (v9 ? Math.max(v4, v19) : v19) : v4
  const v22 = s[13] && s[0] <= 16797 /* 2015-12-28 */
  const v23 = s[1] >= 16798 /* 2015-12-29 */ && s[0] <= 17086 /* 2016-10-12 */
  const v24 = v0 >= -2557 /* 1963-01-01 */
  s[474] = v24
  const v25 = v1 >= -2557 /* 1963-01-01 */
  s[472] = v25
  const v26 = v10 ? (v12 ? (v14 ? (v16 ? (v24 ? 816 : 804) : 798) : 792) : 786) : 780
  const v27 = v11 ? (v13 ? (v15 ? (v17 ? (v25 ? 816 : 804) : 798) : 792) : 786) : 780
  const v28 = s[1] >= 17087 /* 2016-10-13 */ && s[0] <= 18626 /* 2020-12-30 */
  const v29 = s[0] <= 18669 /* 2021-02-11 */
  s[415] = v29
  const v30 = s[1] >= 18627 /* 2020-12-31 */ && v29
  const v31 = v0 >= -1096 /* 1967-01-01 */
  s[475] = v31
  const v32 = v1 >= -1096 /* 1967-01-01 */
  s[473] = v32
  const v33 = v10 ? (v12 ? (v14 ? (v16 ? (v24 ? (v31 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v34 = v11 ? (v13 ? (v15 ? (v17 ? (v25 ? (v32 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v35 = s[1] >= 18670 /* 2021-02-12 */
  s[416] = v35
  const v36 = v35 && s[0] <= 20452 /* 2025-12-30 */
  const v37 = s[1] >= 20453 /* 2025-12-31 */
  const v38 = v1 >= 365 /* 1971-01-01 */
  s[468] = v38
  const v39 = v10 ? (v12 ? (v14 ? (v16 ? (v24 ? (v31 ? (v0 >= 365 /* 1971-01-01 */ ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
  const v40 = v11 ? (v13 ? (v15 ? (v17 ? (v25 ? (v32 ? (v38 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
  const v41 = v36 || v37
  const v42 = v36 ? (v37 ? Math.min(v33, v39) : v33) : v39
  const v43 = v30 || v41
  const v44 = v30 ? (v41 ? Math.min(v33, v42) : v33) : v42
  const v45 = v28 || v43
  const v46 = v28 ? (v43 ? Math.min(v26, v44) : v26) : v44
  const v47 = v23 || v45
  const v48 = v23 ? (v45 ? Math.min(v26, v46) : v26) : v46
  const v49 = v22 || v47
  const v50 = v22 ? (v47 ? Math.min(v18, v48) : v18) : v48
  const v51 = s[14] || v49
  const v52 = s[14] ? (v49 ? Math.min(v20, v50) : v20) : v50
  const v53 = v8 || v51
  const v54 = v8 ? (v51 ? Math.min(v3, v52) : v3) : v52
  const LSP_1a_1 = s[2] ? -Infinity : v2 ? (v53 ? Math.min(v5, v54) : v5) : v54
  s[425] = LSP_1a_1
  const v56 = v36 ? (v37 ? Math.max(v34, v40) : v34) : v40
  const v57 = v30 ? (v41 ? Math.max(v34, v56) : v34) : v56
  const v58 = v28 ? (v43 ? Math.max(v27, v57) : v27) : v57
  const v59 = v23 ? (v45 ? Math.max(v27, v58) : v27) : v58
  const v60 = v22 ? (v47 ? Math.max(v19, v59) : v19) : v59
  const v61 = s[14] ? (v49 ? Math.max(v21, v60) : v21) : v60
  const v62 = v8 ? (v51 ? Math.max(v4, v61) : v4) : v61
  const LSP_1a_1_hoej = s[2] ? Infinity : v2 ? (v53 ? Math.max(v6, v62) : v6) : v62
  s[426] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[2] ? FIRST_DAY : shiftMonths(v0, LSP_1a_1)
  s[419] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[2] ? NEVER : shiftMonths(v1, LSP_1a_1_hoej)
  s[417] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v66 = s[3] && s[0] <= 14027 /* 2008-05-28 */
  s[27] = v66
  const v67 = f.pensionDuFaar === 'foertidspension'
  const v68 = f.pensionDuFaar !== undefined && v67 || !(f.pensionDuFaar !== undefined)
  s[216] = v68
  const v69 = f.pensionDuFaar !== undefined && !v67 || !(f.pensionDuFaar !== undefined)
  s[215] = v69
  const v70 = s[1] >= LSP_1a_1_dag
  s[418] = v70
  const v71 = v69 || v70 || f.ikkeNormaltArbejdePaaNedsatTid !== true
  const v72 = s[0] < LSP_1a_1_dag_hoej || s[2]
  s[442] = v72
  const v73 = v68 && v72 && f.ikkeNormaltArbejdePaaNedsatTid !== false
  const v74 = s[1] >= 14028 /* 2008-05-29 */ && s[4]
  s[28] = v74
  const LAB_6_11 = s[2] || v66 && v73 || v74 && v73 || s[5] && v68
  s[893] = LAB_6_11
  const LAB_6_11_nej = s[2] || v66 && v71 || v74 && v71 || s[5] && v69
  s[894] = LAB_6_11_nej
}

function svar_5(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v0 = s[0] <= 16251 /* 2014-06-30 */
  s[159] = v0
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[143] = LAS_69t_2_er
  const v2 = LAS_69t_2_er && s[4]
  s[175] = v2
  const v3 = s[0] <= 20484 /* 2026-01-31 */
  s[186] = v3
  const v4 = s[5] && v3
  s[181] = v4
  const v5 = s[1] >= 20485 /* 2026-02-01 */
  s[183] = v5
  const v6 = v4 || v5
  s[403] = v6
  const LAB_31_3 = v0 ? -Infinity : v6 ? (v5 ? -Infinity : 4) : 6
  s[896] = LAB_31_3
  const v8 = v5 ? Infinity : 4
  const LAB_31_3_hoej = v0 ? Infinity : v2 ? (v6 ? Math.max(6, v8) : 6) : v8
  s[897] = LAB_31_3_hoej
  const v10 = s[0] >= 16252 /* 2014-07-01 */
  s[260] = v10
  const v11 = f.erIJobafklaring !== true || !v10
  s[174] = v11
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[162] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v0 || v5) || v11
  s[857] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v14 = f.jobafklaringStartede ?? FIRST_DAY
  s[22] = v14
  const v15 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[163] = v15
  const v16 = shiftDays(shiftMonths(v14, 6), -1)
  const v17 = shiftDays(shiftMonths(v15, 6), -1)
  const v18 = shiftDays(shiftMonths(v14, 12), -1)
  const v19 = shiftDays(shiftMonths(v15, 12), -1)
  const v20 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v16, v18) : v16) : v18
  const v21 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v17, v19) : v17) : v19
  const v22 = v5 ? FIRST_DAY : v16
  const LAB_31_3_vindue = v0 ? FIRST_DAY : v2 ? (v6 ? Math.min(v20, v22) : v20) : v22
  s[899] = LAB_31_3_vindue
  const v24 = v5 ? NEVER : v17
  const LAB_31_3_vindue_hoej = v0 ? NEVER : v2 ? (v6 ? Math.max(v21, v24) : v21) : v24
  s[900] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (v0 || v2 && f.kontaktUhensigtsmaessig !== false || s[5] && f.kontaktUhensigtsmaessig !== false)
  s[901] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (v0 || v2 && f.kontaktUhensigtsmaessig !== true || s[5] && f.kontaktUhensigtsmaessig !== true)
  s[902] = LAB_33_3_nej
  const LAB_36_3_nej = LAB_31_3_er && v0
  s[905] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || v11
  s[858] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = LAB_31_3_er && (v0 || v2 || s[5])
  s[904] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v31 = s[3] && s[15]
  s[182] = v31
  const v32 = s[16] && v3
  s[227] = v32
  const v33 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[188] = v33
  const v34 = v5 && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[187] = v34
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[2] || v32 || v34)
  s[192] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[2] || v31 || v5 && v33)
  s[191] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[2] || f.ressourceforloebErBevilget !== true
  s[193] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v38 = s[16] && s[4]
  s[213] = v38
  const v39 = v5 && LOV1750_21_8
  s[189] = v39
  const v40 = v5 && LOV1750_21_8_nej
  s[194] = v40
  const v41 = v5 && LOV1750_21_8_ir
  s[195] = v41
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[2] || v38 || v4 || v39)
  s[906] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[2] || v31 || v40)
  s[859] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[2] || v41) || f.ressourceforloebErBevilget !== true
  s[860] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v45 = s[0] <= 20634 /* 2026-06-30 */
  s[176] = v45
  const v46 = s[1] >= 20635 /* 2026-07-01 */
  s[177] = v46
  const v47 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v48 = f.afgoerelsenGaelder !== undefined && v47 || !(f.afgoerelsenGaelder !== undefined)
  s[510] = v48
  const v49 = f.afgoerelsenGaelder !== undefined && !v47 || !(f.afgoerelsenGaelder !== undefined)
  s[511] = v49
  const LAB_43 = s[2] || v46 && v48
  s[861] = LAB_43
  const LAB_43_nej = s[2] || s[3] && v45 || v46 && v49
  s[862] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v52 = v14 <= 16251 /* 2014-06-30 */
  s[17] = v52
  const v53 = v15 >= 16252 /* 2014-07-01 */
  s[24] = v53
  const v54 = v14 <= 16617 /* 2015-07-01 */
  s[164] = v54
  const v55 = v15 >= 16618 /* 2015-07-02 */ && v14 <= 17125 /* 2016-11-20 */
  s[169] = v55
  const v56 = v15 >= 17126 /* 2016-11-21 */
  s[165] = v56
  const LAB_109_2_kraft = v53 && (v52 || v55 || v56)
  s[932] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v53 && (v52 || v53 && v54 || v55)
  s[933] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v53 && (v52 || v55) || v14 < 16252 /* 2014-07-01 */
  s[934] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v60 = v14 <= 18261 /* 2019-12-31 */
  s[166] = v60
  const v61 = v53 && v60
  s[18] = v61
  const v62 = v15 >= 18262 /* 2020-01-01 */
  s[19] = v62
  const v63 = v14 <= 20634 /* 2026-06-30 */
  s[20] = v63
  const v64 = v15 >= 20635 /* 2026-07-01 */
  s[21] = v64
  const v65 = f.forventetRask ?? FIRST_DAY
  s[532] = v65
  const v66 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[160] = v66
  const v67 = shiftDays(v15, 56) >= v65
  s[161] = v67
  const v68 = f.ventesFuldtRask !== false && v67 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v69 = (f.ventesFuldtRask !== true || shiftDays(v14, 56) < v66 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v70 = v62 && v14 <= 20088 /* 2024-12-31 */
  s[167] = v70
  const v71 = v15 >= 20089 /* 2025-01-01 */
  s[168] = v71
  const v72 = v71 && v63
  const v73 = s[0] >= 20635 /* 2026-07-01 */
  s[190] = v73
  const v74 = v46 && v71 && v14 < 20635 /* 2026-07-01 */
  const LAB_109_1 = v53 && (v74 || !(v74 && !(!v73 || v14 < 20089 /* 2025-01-01 */ || v64)) && (v52 || v61 && v69 || v70 && v69 || v72 && f.tvaerfagligtBehovIForloebet !== false))
  s[25] = LAB_109_1
  const LAB_109_1_nej = v53 && (v74 || !(v74 && !(!v73 || v14 < 20089 /* 2025-01-01 */ || v64)) && (v52 || v61 && v68 || v70 && v68 || v72 && f.tvaerfagligtBehovIForloebet !== true || v64))
  s[23] = LAB_109_1_nej
  const LAB_109_1_ir = v53 && (v74 || !(v74 && !(!v73 || v14 < 20089 /* 2025-01-01 */ || v64)) && v52) || v14 < 16252 /* 2014-07-01 */
  s[26] = LAB_109_1_ir
}

function svar_6(f, s) {
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v0 = s[17] || s[18] || s[19] && s[20] || s[21]
  const v1 = s[17] || s[21]
  const v2 = s[22] < 16252 /* 2014-07-01 */ || s[23]
  s[171] = v2
  const LAB_109_1_frist_er = s[24] && (s[25] || s[26])
  s[170] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v0
  s[910] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v1
  s[911] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v2
  s[912] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = s[24] && v0
  s[913] = LAB_45_1
  const LAB_45_1_nej = s[24] && v1
  s[914] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[22] < 16252 /* 2014-07-01 */
  s[915] = LAB_45_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = s[2] || s[27] && f.vilkaarAftaltMedFagligOrganisation !== false || s[28] && f.vilkaarAftaltMedFagligOrganisation !== false || s[5] && f.vilkaarAftaltMedFagligOrganisation !== false
  s[916] = LAB_74
  const LAB_74_nej = s[2] || s[27] && f.vilkaarAftaltMedFagligOrganisation !== true || s[28] && f.vilkaarAftaltMedFagligOrganisation !== true || s[5] && f.vilkaarAftaltMedFagligOrganisation !== true
  s[917] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v12 = s[1] >= 20819 /* 2027-01-01 */
  s[224] = v12
  const v13 = s[0] <= 13148 /* 2005-12-31 */ || v12
  s[478] = v13
  const v14 = v13 ? -Infinity : SATS_1(s[0])
  const v15 = v13 ? Infinity : SATS_1(s[1])
  const v16 = v13 ? -Infinity : SATS_2(s[0])
  const v17 = v13 ? Infinity : SATS_2(s[1])
  const v18 = f.saerligtTilfaeldeForLoentilskud !== false && v13 || f.saerligtTilfaeldeForLoentilskud !== true && v13
  const LAB_76_6 = s[2] ? -Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.min(v14, v16) : v14) : v16
  s[918] = LAB_76_6
  const LAB_76_6_hoej = s[2] ? Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.max(v15, v17) : v15) : v17
  s[919] = LAB_76_6_hoej
  const LAB_76_6_ir = s[2] || s[27] && v18 || s[28] && v18 || s[5] && v18
  s[920] = LAB_76_6_ir
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = s[2] || s[27] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[28] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[5] && f.ansaettelsenErDroeftetMedDeAnsatte !== false
  s[921] = LAB_78
  const LAB_78_nej = s[2] || s[27] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[28] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[5] && f.ansaettelsenErDroeftetMedDeAnsatte !== true
  s[922] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v24 = f.merbeskaeftigelse !== false || f.stillingenErLedigVedAfgang !== false
  const v25 = f.merbeskaeftigelse !== true && f.stillingenErLedigVedAfgang !== true
  const LAB_79 = s[2] || s[29] && v24 || s[30] && v24 || s[5] && f.merbeskaeftigelse !== false
  s[923] = LAB_79
  const LAB_79_nej = s[2] || s[29] && v25 || s[30] && v25 || s[5] && f.merbeskaeftigelse !== true
  s[924] = LAB_79_nej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v28 = s[0] <= 15011 /* 2011-02-06 */
  s[584] = v28
  const v29 = s[3] && v28
  s[133] = v29
  const v30 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v30 || !(f.persongruppe !== undefined)
  s[116] = SDL_53_1_timer_er
  const v32 = f.persongruppe !== undefined && !v30 || !(f.persongruppe !== undefined)
  s[115] = v32
  const v33 = f.timerDuKanArbejde ?? 0
  const v34 = f.timerDuKanArbejde ?? 16800
  const v35 = v33 <= 0
  const v36 = f.normalTimerPrUge ?? 0
  s[797] = v36
  const v37 = f.normalTimerPrUge ?? 16800
  s[798] = v37
  const v38 = v36 - v34
  s[807] = v38
  const v39 = v37 - v33
  s[808] = v39
  const v40 = v35 || v39 >= 400
  const v41 = !(v35 && v33 === v34) && v38 < 400
  const v42 = f.persongruppe === 'selvstaendig'
  const v43 = f.persongruppe !== undefined && v42
  const v44 = v43 || !(f.persongruppe !== undefined)
  s[128] = v44
  const v45 = f.persongruppe !== undefined && !v42
  const v46 = v45 || !(f.persongruppe !== undefined)
  s[130] = v46
  const v47 = f.andelAfArbejdetDuKan ?? 0
  s[265] = v47
  const v48 = f.andelAfArbejdetDuKan ?? 10000
  s[268] = v48
  const v49 = v47 <= 5000
  s[266] = v49
  const v50 = v48 <= 5000
  s[267] = v50
  const v51 = v46 || !v50
  const v52 = v44 && v49
  const v53 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v54 = f.persongruppe !== undefined && v53 || !(f.persongruppe !== undefined)
  const v55 = f.persongruppe !== undefined && !v53 || !(f.persongruppe !== undefined)
  const v56 = SDL_53_1_timer_er && v40 || v52 || v54
  const v57 = (v32 || v41) && v51 && v55
  const v58 = s[1] >= 15012 /* 2011-02-07 */
  s[132] = v58
  const v59 = v58 && s[15]
  s[526] = v59
  const v60 = s[16] && s[0] <= 15883 /* 2013-06-27 */
  s[527] = v60
  const v61 = f.ansatFra ?? FIRST_DAY
  s[111] = v61
  const v62 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[112] = v62
  const v63 = SDL_53_1_timer_er && (v40 || f.ansatIFleksjob !== false && v62 >= 15706 /* 2013-01-01 */) || v52 || v54
  const v64 = (v32 || v41 && (f.ansatIFleksjob !== true || v61 < 15706 /* 2013-01-01 */)) && v51 && v55
  const v65 = s[1] >= 15884 /* 2013-06-28 */
  s[525] = v65
  const SDL_7_2 = s[2] || v29 && v56 || v59 && v56 || v60 && v63 || v65 && v63
  s[1268] = SDL_7_2
  const SDL_7_2_nej = s[2] || v29 && v57 || v59 && v57 || v60 && v64 || v65 && v64
  s[1269] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v68 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v69 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[2])
  const SDL_7_1 = s[2] || v29 && v69 || v58 && v69
  s[135] = SDL_7_1
  const SDL_7_1_nej = s[2] || v29 && v68 || v58 && v68
  s[142] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v72 = v44 ? 14 : 15
  s[41] = v72
  const v73 = v46 ? 15 : 14
  s[38] = v73
  const v74 = v44 ? 14 : 21
  s[40] = v74
  const v75 = v46 ? 21 : 14
  s[37] = v75
  const v76 = v44 ? 14 : 30
  s[39] = v76
  const v77 = v46 ? 30 : 14
  s[36] = v77
}

function svar_7(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = s[31] && s[32] <= 15011 /* 2011-02-06 */
  s[738] = v0
  const v1 = s[33] >= 15012 /* 2011-02-07 */ && s[34]
  s[739] = v1
  const v2 = dropFirst(s[35], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[36] : s[37]) : s[38]) : 14) : Infinity)
  const v3 = dropFirst(s[35], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[39] : s[40]) : s[41]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v4 = f.fravaer !== undefined ? v2 : NO_DAYS
  const v5 = f.fravaer !== undefined ? v3 : ALL_DAYS
  const v6 = allPeriods(f.afbrydelser)
  const v7 = f.afbrydelser !== undefined ? v6 : NO_DAYS
  const v8 = f.afbrydelser !== undefined ? v6 : ALL_DAYS
  const v9 = without(v4, v8)
  const v10 = without(v5, v7)
  const v11 = f.fravaer !== undefined && sameDays(v2, v3) && f.afbrydelser !== undefined
  const v12 = from(v9, 15523 /* 2012-07-02 */)
  const v13 = from(v10, 15523 /* 2012-07-02 */)
  const v14 = intersectTable(v12, HELLIGDAGE_1)
  const v15 = intersectTable(v13, HELLIGDAGE_1)
  const v16 = without(v9, v15)
  const v17 = without(v10, v14)
  const v18 = s[42] && v0
  const v19 = v18 ? NO_DAYS : s[42] ? NO_DAYS : v16
  const v20 = v18 ? ALL_DAYS : s[42] ? ALL_DAYS : v17
  const v21 = s[42] || v0
  const v22 = v21 && v1
  const SDL_24_3 = v22 ? v19 : v21 ? v19 : v16
  s[51] = SDL_24_3
  const SDL_24_3_hoej = v22 ? v20 : v21 ? v20 : v17
  s[50] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v22 || sameDays(v16, v19)) && (!v21 || (!v18 || sameDays(NO_DAYS, v16)) && !s[42] && (!v0 || v11)) && (!v1 || v11)
  s[1351] = SDL_24_3_eksakt
  const SDL_24_3_er = v21 || v1
  s[49] = SDL_24_3_er
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v27 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v28 = f.pensionDuFaar !== undefined && v27 || !(f.pensionDuFaar !== undefined)
  s[144] = v28
  const v29 = f.pensionDuFaar !== undefined && !v27 || !(f.pensionDuFaar !== undefined)
  s[146] = v29
  const v30 = f.pensionDuFaar === 'tidlig_pension'
  const v31 = f.pensionDuFaar !== undefined && v30 || !(f.pensionDuFaar !== undefined)
  s[145] = v31
  const v32 = f.pensionDuFaar !== undefined && !v30 || !(f.pensionDuFaar !== undefined)
  s[147] = v32
  const v33 = onWeekdays(SDL_24_3, 62)
  s[48] = v33
  const v34 = onWeekdays(SDL_24_3_hoej, 62)
  s[47] = v34
  const v35 = monthEndOver(v34, 12, 130, s[32])
  const v36 = monthEndOver(v33, 12, 130, s[33])
  const v37 = SDL_24_3_er && s[43] >= v35
  const v38 = SDL_24_3_er && s[44] < v36
  const v39 = v37 && SDL_24_3_er
  const v40 = s[45] && SDL_24_3_er && v36 >= NEVER
  const v41 = v39 ? v35 : NEVER
  const v42 = v38 ? NEVER : v36
  const v43 = v39 ? (v38 || v40 ? Math.max(v36, v42) : v36) : v42
  const v44 = v39 || v38 || v40
  const v45 = monthEndOver(SDL_24_3_hoej, 12, 182, s[32])
  const v46 = monthEndOver(SDL_24_3, 12, 182, s[33])
  const v47 = SDL_24_3_er && s[43] >= v45
  const v48 = SDL_24_3_er && s[44] < v46
  const v49 = v47 && SDL_24_3_er
  const v50 = s[45] && SDL_24_3_er && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const SDL_25_1 = s[42] ? FIRST_DAY : v0 ? FIRST_DAY : v44 ? (v54 ? Math.min(v41, v51) : v41) : v51
  s[150] = SDL_25_1
  const SDL_25_1_hoej = s[42] ? NEVER : v0 ? NEVER : v44 ? (v54 ? Math.max(v43, v53) : v43) : v53
  s[152] = SDL_25_1_hoej
  const v57 = v28 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v31
  s[700] = v57
  const v58 = v29 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v32
  s[701] = v58
  const SDL_25_1_er = v57 && (s[42] || v0 || v1 && (v44 || v54))
  s[148] = SDL_25_1_er
  const SDL_25_1_ir = v57 && (s[42] || v0 || v1 && (v37 && s[45] || s[45] && !((!SDL_24_3_er || !s[45] && v35 === v36) && SDL_24_3_er && (!SDL_24_3_er || v35 === NEVER)) || v47 && s[45] || s[45] && !((!SDL_24_3_er || !s[45] && v45 === v46) && SDL_24_3_er && (!SDL_24_3_er || v45 === NEVER))) || s[46]) || v58
  s[154] = SDL_25_1_ir
}

function svar_8(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[47], 18, 260, s[32])
  const v1 = monthEndOver(s[48], 18, 260, s[33])
  const v2 = s[49] && v0 <= 16251 /* 2014-06-30 */
  s[52] = v2
  const v3 = s[49] && v1 > 16251 /* 2014-06-30 */
  s[54] = v3
  const v4 = s[49] && s[43] >= v0
  const v5 = s[49] && s[44] < v1
  const v6 = v4 && s[49]
  const v7 = s[45] && s[49] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[45] || s[45] && !((!s[49] || !s[45] && v0 === v1) && s[49] && (!s[49] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[45] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[66] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[67] = v17
  const v18 = v13 || v3 || v14
  s[64] = v18
  const v19 = v2 && v12 || s[45] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[65] = v19
  const v20 = monthEndOver(s[50], 18, 364, s[32])
  const v21 = monthEndOver(s[51], 18, 364, s[33])
  const v22 = s[49] && v20 <= 16251 /* 2014-06-30 */
  s[53] = v22
  const v23 = s[49] && v21 > 16251 /* 2014-06-30 */
  s[55] = v23
  const v24 = s[49] && s[43] >= v20
  const v25 = s[49] && s[44] < v21
  const v26 = v24 && s[49]
  const v27 = s[45] && s[49] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[45] || s[45] && !((!s[49] || !s[45] && v20 === v21) && s[49] && (!s[49] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[45] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[70] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[71] = v37
  const v38 = v33 || v23 || v34
  s[68] = v38
  const v39 = v22 && v32 || s[45] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[69] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[58] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[60] = v42
  const v43 = v19 || v39
  s[63] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[62] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[72] = v45
  const v46 = Math.max(s[32], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[33], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[47], 9, 110, v46)
  const v49 = monthEndOver(s[48], 9, 110, v47)
  const v50 = s[49] && s[43] >= v48
  const v51 = s[49] && s[44] < v49
  const v52 = v50 && s[49]
  const v53 = s[45] && s[49] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[76] = v57
  const v58 = v50 && s[45] || s[45] && !((!s[49] || !s[45] && v48 === v49) && s[49] && (!s[49] || v48 === NEVER))
  s[74] = v58
  const v59 = monthEndOver(s[50], 9, 154, v46)
  const v60 = monthEndOver(s[51], 9, 154, v47)
  const v61 = s[49] && s[43] >= v59
  const v62 = s[49] && s[44] < v60
  const v63 = v61 && s[49]
  const v64 = s[45] && s[49] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[77] = v68
  const v69 = v61 && s[45] || s[45] && !((!s[49] || !s[45] && v59 === v60) && s[49] && (!s[49] || v59 === NEVER))
  s[75] = v69
  const v70 = v57 || v68
  s[73] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[59] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[61] = v77
  const v78 = v44 && v40
  s[56] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[57] = v79
}

function svar_9(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[49] && countDays(s[47], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[52] || s[49] && countDays(s[48], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[49] && countDays(s[50], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[53] || s[49] && countDays(s[51], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[32] < 16252 /* 2014-07-01 */ && (s[49] && countDays(s[50], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[45]) && ((s[54] || s[45]) && (v0 || s[45]) && (s[54] || v0) || (s[55] || s[45]) && (v2 || s[45]) && (s[55] || v2) || s[45])
  const SDL_24_1 = v4 ? FIRST_DAY : s[56] ? (s[57] ? Math.min(s[58], s[59]) : s[58]) : s[59]
  s[151] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[56] ? (s[57] ? Math.max(s[60], s[61]) : s[60]) : s[61]
  s[153] = SDL_24_1_hoej
  const SDL_24_1_er = s[32] < NEVER && (v4 || !(v4 && !(s[33] >= 16252 /* 2014-07-01 */ || s[49] && countDays(s[51], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[45]) && (v3 || s[45]) && (v1 || v3))) && (s[56] || s[57]))
  s[149] = SDL_24_1_er
  const SDL_24_1_ir = s[32] < NEVER && (v4 || !(v4 && !(s[33] >= 16252 /* 2014-07-01 */ || s[49] && countDays(s[51], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[45]) && (v3 || s[45]) && (v1 || v3))) && (s[62] && s[63] || !(s[64] && !s[65] && s[66] >= 13332 /* 2006-07-03 */ && s[67] <= 15011 /* 2011-02-06 */ || s[68] && !s[69] && s[70] >= 13332 /* 2006-07-03 */ && s[71] <= 15011 /* 2011-02-06 */) && (s[72] && s[63] || !(s[64] && !s[65] && s[66] >= 15012 /* 2011-02-07 */ && s[67] <= 16251 /* 2014-06-30 */ || s[68] && !s[69] && s[70] >= 15012 /* 2011-02-07 */ && s[71] <= 16251 /* 2014-06-30 */) && (s[73] && (s[74] || s[75]) || !(s[76] && !s[74] || s[77] && !s[75]))))) || s[33] >= NEVER
  s[155] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[685] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[686] = v12
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
  s[79] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[81] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[80] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[83] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[84] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[720] = v30
  const v31 = v25 && v29 && v30
  s[86] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[82] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[728] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[78] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[85] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[89] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[95] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[96] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[103] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[90] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[100] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[98] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[87] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[88] = v50
  const v51 = v48 || v50
  s[721] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[724] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[726] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[722] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[91] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[101] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[727] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[92] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[102] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[93] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[97] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[94] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[99] = SDL_27_1_6_nej
}

function svar_10(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[79] && s[80] >= 16953 /* 2016-06-01 */ && s[81] <= 16974 /* 2016-06-22 */
  const v1 = s[79] && s[80] >= 16975 /* 2016-06-23 */ && s[81] <= 20634 /* 2026-06-30 */
  const v2 = s[79] && s[80] >= 20635 /* 2026-07-01 */ && s[82]
  const SDL_27_1_7_2 = s[83] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[1418] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[83] || s[79] && s[84] && s[81] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[1419] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[83] || v0 || v2 || s[85]
  s[1420] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[83] || s[86] && f.foertidspensionssagPaabegyndt !== false || s[87] && f.foertidspensionssagPaabegyndt !== false || s[88] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[729] = SDL_27_1_7
  const SDL_27_1_7_nej = s[83] || s[86] && f.foertidspensionssagPaabegyndt !== true || s[87] && f.foertidspensionssagPaabegyndt !== true || s[88] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[734] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[89] || s[90] || s[91] || s[92] || s[93] || s[94] || SDL_27_1_7
  const v9 = s[95] || s[96]
  s[730] = v9
  const v10 = s[97] || s[98]
  s[731] = v10
  const v11 = s[99] || s[98]
  s[732] = v11
  const v12 = SDL_27_1_7_nej || s[98]
  s[733] = v12
  const v13 = v9 && (s[100] || s[98]) && (s[101] || s[98]) && (s[102] || s[96]) && v10 && v11 && v12 && (s[95] || s[100] || s[101] || s[102] || s[97] || s[99] || SDL_27_1_7_nej)
  const v14 = s[96] && s[98]
  s[736] = v14
  const SDL_27_1 = s[83] || s[86] && v8 || s[103] && v8
  s[156] = SDL_27_1
  const SDL_27_1_nej = s[83] || s[86] && v13 || s[103] && v13
  s[157] = SDL_27_1_nej
  const SDL_27_1_ir = s[83] || s[86] && v14 || s[103] && v14 || s[85]
  s[158] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[104] <= 16251 /* 2014-06-30 */
  s[687] = v18
  const v19 = s[105] && s[106] && v18
  s[139] = v19
  const v20 = s[105] && s[107] >= 16252 /* 2014-07-01 */ && s[108]
  s[136] = v20
  const v21 = monthStart(s[104])
  s[125] = v21
  const v22 = monthStart(s[107])
  s[126] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[49] && s[105]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[104], -1)
  const v31 = shiftDays(s[107], -1)
  const SDL_24a_1_graense = s[109] || v20 && (v27 && countDays(s[47], v23, v26) > 110 || v27 && countDays(s[50], v23, v26) > 154 || v27 && countDays(s[47], v28, v31) > 110 || v27 && countDays(s[50], v28, v31) > 154)
  s[137] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[109] || v19 || v20 && (v27 && countDays(s[48], v24, v25) <= 110 || v27 && countDays(s[51], v24, v25) <= 154 || v27 && countDays(s[48], v29, v30) <= 110 || v27 && countDays(s[51], v29, v30) <= 154)
  s[140] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[109] || v20 && s[45] || s[110]
  s[138] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[105] && shiftDays(s[107], -56) >= s[111] || s[45]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[105] && shiftDays(s[104], -56) < s[112] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[105] && s[113] && s[108]
  s[123] = v38
  const SDL_30_2 = s[109] || s[114] && v36 || v38 && v36
  s[1431] = SDL_30_2
  const SDL_30_2_nej = s[109] || s[114] && v37 || v38 && v37
  s[1432] = SDL_30_2_nej
  const SDL_30_2_ir = s[109] || s[110]
  s[120] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[109] || s[114] || v38)
  s[1433] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[109]
  s[1434] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[1435] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[115] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[116] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[109] || s[114] && v46 || v38 && v46
  s[121] = SDL_30
  const SDL_30_nej = s[109] || s[114] && v45 || v38 && v45
  s[122] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[105] && s[106] && s[104] <= 13604 /* 2007-04-01 */
  const v50 = s[105] && s[107] >= 13605 /* 2007-04-02 */ && s[104] <= 14031 /* 2008-06-01 */
  const v51 = s[104] <= 15340 /* 2012-01-01 */
  s[760] = v51
  const v52 = s[105] && s[107] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[107] >= 15341 /* 2012-01-02 */
  s[761] = v53
  const v54 = s[105] && v53 && s[108]
  const v55 = v52 || v54
  const SDL_30_1 = s[109] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[117] = SDL_30_1
  const SDL_30_1_hoej = s[109] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[118] = SDL_30_1_hoej
  const SDL_30_1_er = s[109] || v49 || v50 || v52 || v54
  s[119] = SDL_30_1_er
}

function svar_11(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[104], s[117])
  s[758] = v0
  const v1 = shiftDays(s[107], s[118])
  s[759] = v1
  const v2 = s[105] && s[119]
  s[514] = v2
  const v3 = s[45] || s[120]
  s[518] = v3
  const v4 = shiftDays(v0, -1)
  s[516] = v4
  const v5 = shiftDays(v1, -1)
  s[515] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[530] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[529] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[121] && v12
  const v17 = s[120] && v12 && v14 >= NEVER
  const v18 = s[122] ? NEVER : v14
  const v19 = v16 || s[122] || v17
  const v20 = s[121] && v15 || s[120] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[109] ? FIRST_DAY : v16 ? v13 : NEVER
  s[665] = SDL_31_1
  const SDL_31_1_hoej = s[109] ? NEVER : v16 ? (s[122] || v17 ? Math.max(v14, v18) : v14) : v18
  s[666] = SDL_31_1_hoej
  const SDL_31_1_er = s[109] || s[114] && v19 || s[123] && v19
  s[664] = SDL_31_1_er
  const SDL_31_1_ir = s[109] || s[114] && v20 || s[123] && v20 || s[110]
  s[667] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[121] || s[120]
  s[517] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[121] || v27)
  const v30 = s[122] || SDL_31_1_er && SDL_31_1 < s[1] || s[120] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[105] && s[104] < v32 || s[105] && shiftMonths(v31, 1) < s[107]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[105] && s[107] >= v31 || s[45]) && (s[105] && shiftMonths(v32, 1) >= s[104] || s[45])
  const v35 = (s[105] && shiftDays(s[107], -91) >= v25 || s[45]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[105] && shiftDays(s[104], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[105] && s[113] && s[104] <= 15522 /* 2012-07-01 */
  const v38 = s[105] && s[107] >= 15523 /* 2012-07-02 */ && s[124]
  const v39 = shiftMonths(s[125], -6)
  const v40 = shiftMonths(s[126], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[125], v45)
  const v48 = shiftMonths(s[126], v46)
  const SDL_32_1 = s[109] || s[114] && v35 || v37 && v35 || v38 && ((s[105] && shiftDays(s[107], -182) >= v25 || s[45]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[127] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[105] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[105] && r_timerPrMaaned.maaned < s[126]; return (r0_0 || s[45]) && (r0_1 || s[45]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[105] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[105] && r_timerPrMaaned.maaned < s[126]; return (r0_0 || s[45]) && (r0_1 || s[45]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[105] && r_timerPrMaaned.maaned < s[126]; const r0_1 = s[105] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[45]) && (r0_0 || s[45]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[105] && r_timerPrMaaned.maaned < s[126]; const r0_1 = s[105] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[45]) && (r0_0 || s[45]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[1436] = SDL_32_1
  const SDL_32_1_nej = s[109] || s[114] && v36 || v37 && v36 || v38 && (s[105] && shiftDays(s[104], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[127] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[105] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[105] && r_timerPrMaaned.maaned < s[126]; const r0_2 = (r0_0 || s[45]) && (r0_1 || s[45]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[105] && r_timerPrMaaned.maaned < v40 || s[105] && r_timerPrMaaned.maaned >= s[125]) && !s[45] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[105] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[105] && r_timerPrMaaned.maaned < s[126]; const r0_2 = (r0_0 || s[45]) && (r0_1 || s[45]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[105] && r_timerPrMaaned.maaned < v40 || s[105] && r_timerPrMaaned.maaned >= s[125] || s[45] && !r0_3) && !(s[45] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[105] && r_timerPrMaaned.maaned < s[126]; const r0_1 = s[105] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[45]) && (r0_0 || s[45]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[105] && r_timerPrMaaned.maaned < v48 || s[105] && r_timerPrMaaned.maaned >= s[125]) && !s[45] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[105] && r_timerPrMaaned.maaned < s[126]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[105] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[45]) && (r0_0 || s[45]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[105] && r_timerPrMaaned.maaned < v48 || s[105] && r_timerPrMaaned.maaned >= s[125] || s[45] && !r0_1) && !(s[45] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[1437] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[105] && s[113] && s[104] <= 15705 /* 2012-12-31 */
  const v54 = s[105] && s[107] >= 15706 /* 2013-01-01 */ && s[104] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[105] && s[107] >= 15884 /* 2013-06-28 */ && s[108]
  const SDL_42_1 = s[109] || s[114] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[1475] = SDL_42_1
  const SDL_42_1_nej = s[109] || s[114] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[1476] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[109] || s[114] && v61 || s[123] && v61
  s[1438] = SDL_34_1
  const SDL_34_1_nej = s[109] || s[114] && v60 || s[123] && v60
  s[1439] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[745] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[746] = v66
  const v67 = v66 || v33
  s[513] = v67
  const v68 = v65 && v34
  s[512] = v68
  const v69 = s[116] && (SDL_32_1 || s[120]) || s[128] && (SDL_42_1 || s[120]) || s[129] || v68 || SDL_34_1
  const v70 = (s[115] || SDL_32_1_nej) && (s[130] || SDL_42_1_nej) && s[131] && v67 && (SDL_34_1_nej || s[120])
  const SDL_32 = s[109] || s[114] && v69 || s[123] && v69
  s[134] = SDL_32
  const SDL_32_nej = s[109] || s[114] && v70 || s[123] && v70
  s[141] = SDL_32_nej
}

function svar_12(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[132] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[1] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[2] || s[133] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[522] = SDL_3
  const SDL_3_nej = s[2] || s[133] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[519] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[134] || s[120]
  s[677] = v8
  const v9 = SDL_3 || s[2]
  s[520] = v9
  const v10 = s[135] || s[2]
  s[521] = v10
  const SDL_24a_1 = s[109] || s[136] && (s[137] || s[138]) && v8 && v9 && v10 && (s[137] || s[134] || SDL_3 || s[135])
  s[688] = SDL_24a_1
  const SDL_24a_1_nej = s[109] || s[139] || s[136] && (s[140] || s[141] || SDL_3_nej || s[142])
  s[692] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[109] || s[136] && s[138] && s[120] && s[2] || s[110]
  s[690] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[235] = v14
  const v15 = s[1] >= 16801 /* 2016-01-01 */
  s[236] = v15
  const v16 = s[3] && v14
  s[691] = v16
  const SDL_24c_1 = s[2] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[1363] = SDL_24c_1
  const SDL_24c_1_nej = s[2] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[1364] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[143] && v14
  s[271] = v19
  const v20 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[706] = v20
  const v21 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[707] = v21
  const v22 = s[144] || f.naaetFolkepensionsalder !== false || s[145]
  const v23 = s[146] && f.naaetFolkepensionsalder !== true && s[147]
  const v24 = v22 && s[148]
  const v25 = v23 && s[149]
  const v26 = v24 ? (v25 ? Math.min(s[150], s[151]) : s[150]) : s[151]
  const v27 = v24 ? (v25 ? Math.max(s[152], s[153]) : s[152]) : s[153]
  const v28 = f.forlaengelseErAfgjort !== true && (v24 || v25)
  const v29 = f.forlaengelseErAfgjort !== false || v28
  s[679] = v29
  const v30 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.min(v20, v26) : v20) : v26
  s[680] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.max(v21, v27) : v21) : v27
  s[682] = v31
  const v32 = f.forlaengelseErAfgjort !== true && (v22 && s[154] || v23 && s[155])
  s[684] = v32
  const v33 = v29 && s[0] < v31 || v22 || s[156]
  const v34 = s[157] || s[158]
  s[737] = v34
  const v35 = (v29 && s[1] >= v30 || v32) && v23 && v34
  const v36 = SDL_24a_1_nej || SDL_24a_1_ir
  s[689] = v36
  const v37 = v15 && s[4]
  const v38 = s[142] || v33 && v36 && (SDL_24c_1_nej || s[2])
  const v39 = v10 && (v35 || SDL_24a_1 || SDL_24c_1)
  const LAB_107_1 = s[2] || v19 && v10 && (v35 || SDL_24a_1) || v37 && v39 || s[5] && v39
  s[925] = LAB_107_1
  const LAB_107_1_nej = s[2] || s[3] && s[159] || v19 && (s[142] || v33 && v36) || v37 && v38 || s[5] && v38
  s[926] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v42 = s[0] <= 17125 /* 2016-11-20 */
  s[172] = v42
  const v43 = s[1] >= 17126 /* 2016-11-21 */ && s[4]
  s[173] = v43
  const v44 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v45 = f.ventesFuldtRask !== true || shiftDays(s[22], 56) < s[160] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v44 || !(f.tilbudUnderForloebet !== undefined)
  const v46 = f.ventesFuldtRask !== false && s[161] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v44 || !(f.tilbudUnderForloebet !== undefined))
  const v47 = s[0] <= 20088 /* 2024-12-31 */
  s[371] = v47
  const v48 = s[5] && v47
  s[574] = v48
  const v49 = s[1] >= 20089 /* 2025-01-01 */
  s[372] = v49
  const LAB_108_2 = s[162] && (s[159] || s[143] && v42 || v43 && v45 || v48 && v45 || v49)
  s[927] = LAB_108_2
  const LAB_108_2_nej = s[162] && (s[159] || v43 && v46 || v48 && v46)
  s[928] = LAB_108_2_nej
}

function svar_13(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[24] && s[22] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  s[179] = v1
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  s[178] = v2
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[163] >= 16428 /* 2014-12-24 */ && s[22] <= 16616 /* 2015-06-30 */
  const v6 = s[163] >= 16617 /* 2015-07-01 */ && s[164]
  const v7 = shiftDays(s[22], 28)
  const v8 = shiftDays(s[163], 28)
  const v9 = s[165] && s[166]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[167] || s[168]
  const v18 = s[167] ? v15 : NEVER
  const v19 = s[169] || v9 || v17
  const v20 = s[169] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[17] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[929] = LAB_109_1_frist
  const v24 = s[168] ? NEVER : v16
  const v25 = s[169] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[17] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[930] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[170] && (s[17] || v5 || s[169]) || s[171]
  s[931] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[24] && s[22] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[22], 24)
  const v31 = shiftMonths(s[163], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[163] >= 17533 /* 2018-01-02 */ && s[166]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[344] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[342] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[163]
  const v41 = v31 === NEVER ? Infinity : v31 - s[22]
  const v42 = dayReaching(v39, s[22], v40)
  const v43 = dayReaching(v38, s[163], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[22], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[163], v41))
  const v50 = v34 || s[19]
  const v51 = v34 ? (s[19] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[17] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[935] = LAB_110_1
  const v53 = v34 ? (s[19] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[17] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[936] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[24]
  s[937] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[17] || f.erIJobafklaring !== true || s[22] < 16252 /* 2014-07-01 */
  s[938] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[143] && s[0] <= 16617 /* 2015-07-01 */
  const v58 = s[1] >= 16618 /* 2015-07-02 */ && s[172]
  const v59 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[185] = v59
  const v60 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[184] = v60
  const v61 = f.uarbejdsdygtigVedEgenSygdom !== true || s[1] >= v59 || f.fikSygedagpengeVedLivstruende !== false
  const v62 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < v60 && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[162] && (s[159] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[173] && v61 || s[5] && v61)
  s[939] = LAB_110_2
  const LAB_110_2_nej = s[162] && (s[159] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[173] && v62 || s[5] && v62)
  s[940] = LAB_110_2_nej
  const LAB_110_2_ir = s[162] && (s[159] || v58) || s[174]
  s[941] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[159] ? FIRST_DAY : LAB_110_1
  s[942] = LAB_111_1
  const LAB_111_1_hoej = s[159] ? NEVER : LAB_110_1_hoej
  s[943] = LAB_111_1_hoej
  const LAB_111_1_er = s[162] && (s[159] || s[175] && LAB_110_1_er || s[5] && LAB_110_1_er)
  s[944] = LAB_111_1_er
  const LAB_111_1_ir = s[162] && (s[159] || s[175] && LAB_110_1_ir || s[5] && LAB_110_1_ir) || s[174]
  s[945] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v70 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v71 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v72 = s[5] && s[176]
  s[180] = v72
  const LAB_111_2 = s[162] && (s[159] || s[175] && v71 || v72 && v71 || s[177])
  s[946] = LAB_111_2
  const LAB_111_2_nej = s[162] && (s[159] || s[175] && v70 || v72 && v70 || s[177])
  s[947] = LAB_111_2_nej
  const LAB_111_2_ir = s[162] && (s[159] || s[177]) || s[174]
  s[863] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[159] ? FIRST_DAY : shiftMonths(v1, 42)
  s[949] = LAB_111_3
  const LAB_111_3_hoej = s[159] ? NEVER : shiftMonths(v2, 42)
  s[950] = LAB_111_3_hoej
  const LAB_111_3_er = s[162] && f.risikoForFireAar !== false
  s[951] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[159] || s[174] || f.risikoForFireAar !== true
  s[952] = LAB_111_3_ir
}

function svar_14(f, s) {
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v0 = shiftMonths(s[178], 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[162] && (s[159] || s[175] && shiftMonths(s[179], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[180] && shiftMonths(s[179], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[177])
  s[953] = LAB_111_4
  const LAB_111_4_nej = s[162] && (s[159] || s[175] && v0 || s[180] && v0 || s[177])
  s[954] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v3 = s[16] && s[0] <= 17682 /* 2018-05-31 */
  s[445] = v3
  const v4 = s[1] >= 17683 /* 2018-06-01 */
  s[444] = v4
  const v5 = v4 && s[4]
  const v6 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v7 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[2] || v3 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v5 && v6 || s[181] && v6
  s[958] = LAB_112_2
  const LAB_112_2_nej = s[2] || s[182] || v3 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v5 && v7 || s[181] && v7 || s[183]
  s[959] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v10 = s[0] <= 18992 /* 2021-12-31 */
  s[370] = v10
  const v11 = s[1] >= 18993 /* 2022-01-01 */
  s[246] = v11
  const v12 = s[16] && v10
  s[247] = v12
  const v13 = s[0] <= 19133 /* 2022-05-21 */
  s[217] = v13
  const v14 = v11 && v13
  s[211] = v14
  const v15 = shiftMonths(s[184], -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v16 = shiftMonths(s[185], -72) < s[1] && f.oenskerRessourceforloeb !== true
  const v17 = s[1] >= 19134 /* 2022-05-22 */ && s[186]
  s[210] = v17
  const LAB_112_3 = s[2] || s[182] || v12 || v14 && v15 || v17 && v15 || s[183] && v15
  s[960] = LAB_112_3
  const LAB_112_3_nej = s[2] || v14 && v16 || v17 && v16 || s[183] && v16
  s[961] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v20 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v21 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v22 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v21 || LAB_112_2
  const v23 = LAB_112_2_nej || s[2]
  const v24 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v20 && v23
  const v25 = s[5] && v10
  s[212] = v25
  const v26 = v11 && s[186]
  s[214] = v26
  const LAB_112_1 = s[187] || !(s[187] && !(s[0] < 20485 /* 2026-02-01 */ || s[188])) && (s[2] || v3 && v24 || v5 && v24 || v25 && v24 || v26 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v20 && v23 && (LAB_112_3 || s[2]))
  s[955] = LAB_112_1
  const LAB_112_1_nej = s[187] || !(s[187] && !(s[0] < 20485 /* 2026-02-01 */ || s[188])) && (s[2] || s[182] || v3 && v22 || v5 && v22 || v25 && v22 || v26 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v21 || LAB_112_2 || LAB_112_3_nej) || s[183])
  s[956] = LAB_112_1_nej
  const LAB_112_1_ir = s[187] || !(s[187] && !(s[0] < 20485 /* 2026-02-01 */ || s[188])) && s[2]
  s[957] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[2] || v12 || v26 || s[189])
  s[962] = LAB_112_3_igang
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v31 = f.ressourceforloebStartede ?? FIRST_DAY
  s[197] = v31
  const v32 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[198] = v32
  const v33 = v31 <= 13331 /* 2006-07-02 */
  s[203] = v33
  const v34 = v32 >= 13332 /* 2006-07-03 */ && v31 <= 15705 /* 2012-12-31 */
  s[204] = v34
  const v35 = v32 >= 15706 /* 2013-01-01 */
  s[196] = v35
  const v36 = v35 && v31 <= 18808 /* 2021-06-30 */
  const v37 = v32 >= 18809 /* 2021-07-01 */
  const v38 = v31 <= 18992 /* 2021-12-31 */
  s[199] = v38
  const v39 = v37 && v38
  const v40 = allPeriods(f.perioderUdenRaadighed)
  const v41 = shiftMonths(v31, 6)
  const v42 = shiftMonths(v32, 6)
  const v43 = v32 >= 18993 /* 2022-01-01 */
  s[200] = v43
  const v44 = v31 <= 20484 /* 2026-01-31 */
  s[201] = v44
  const v45 = v32 >= 20485 /* 2026-02-01 */
  s[202] = v45
  const v46 = v39 || v43 && v44 || v45
  const LAB_113_2 = v33 ? FIRST_DAY : v36 || v46 ? (v46 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v40 : NO_DAYS), shiftDays(v31, 1), v41 === NEVER ? Infinity : v41 - v32) : NEVER) : NEVER
  s[963] = LAB_113_2
  const LAB_113_2_hoej = v33 ? NEVER : v34 ? NEVER : v36 ? NEVER : v39 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v40 : ALL_DAYS), shiftDays(v32, 1), v42 === NEVER ? Infinity : v42 - v31)
  s[964] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v33 || f.ressourceforloebErBevilget !== true
  s[207] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v50 = v37 && v44
  const v51 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v52 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[1] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[177] || !(s[177] && s[190]) && (v33 || v50 && v52 || v45 && v52))
  s[966] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[177] || !(s[177] && s[190]) && (v33 || v34 || v36 || v50 && v51 || v45 && v51))
  s[967] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[177] || !(s[177] && s[190]) && v33) || f.ressourceforloebErBevilget !== true
  s[968] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v56 = s[191] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v57 = (s[192] || s[193]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[2] || v26 && v57 || s[183] && v57)
  s[969] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[2] || s[182] || v12 || v26 && v56 || s[183] && v56)
  s[970] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v60 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[205] = v60
  const v61 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[206] = v61
  const v62 = v60 <= 13331 /* 2006-07-02 */
  const v63 = v61 >= 13332 /* 2006-07-03 */ && v60 <= 15705 /* 2012-12-31 */
  const v64 = v61 >= 15706 /* 2013-01-01 */
  const v65 = v60 <= 20484 /* 2026-01-31 */
  const v66 = v61 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v62 ? FIRST_DAY : v64 && v60 <= 18261 /* 2019-12-31 */ || v61 >= 18262 /* 2020-01-01 */ && v60 <= 18992 /* 2021-12-31 */ || v61 >= 18993 /* 2022-01-01 */ && v65 || v66 ? v60 : NEVER
  s[972] = LAB_113_4
  const LAB_113_4_hoej = v62 ? NEVER : v63 ? NEVER : v61
  s[973] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v62 || f.ressourceforloebErBevilget !== true
  s[864] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v70 = v64 && v65
  const v71 = v61 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v72 = v60 < s[1] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v62 || v70 && v71 || v66 && v71)
  s[976] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v62 || v63 || v70 && v72 || v66 && v72)
  s[977] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[2] || v26 && s[192] || s[189])
  s[978] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[2] || s[182] || v12 || v26 && s[191] || s[194])
  s[979] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[2] || v26 && s[193] || s[195]) || f.ressourceforloebErBevilget !== true
  s[980] = LAB_113a_ir
}

function svar_15(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = s[196] && s[197] <= 16435 /* 2014-12-31 */
  const v1 = shiftMonths(s[197], 60)
  const v2 = shiftMonths(s[198], 60)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[197] <= 18261 /* 2019-12-31 */
  const v6 = s[198] >= 16436 /* 2015-01-01 */ && v5
  const v7 = allPeriods(f.barselUnderRessourceforloeb)
  const v8 = f.barselUnderRessourceforloeb !== undefined ? v7 : NO_DAYS
  const v9 = f.barselUnderRessourceforloeb !== undefined ? v7 : ALL_DAYS
  const v10 = without(ALL_DAYS, v9)
  const v11 = without(ALL_DAYS, v8)
  const v12 = dayReaching(v11, s[197], v1 === NEVER ? Infinity : v1 - s[198])
  const v13 = dayReaching(v10, s[198], v2 === NEVER ? Infinity : v2 - s[197])
  const v14 = Math.min(v3, v12)
  const v15 = Math.max(v4, v13)
  const v16 = s[198] >= 18262 /* 2020-01-01 */
  const v17 = v16 && s[199]
  const v18 = shiftMonths(s[197], 36)
  const v19 = shiftMonths(s[198], 36)
  const v20 = dayReaching(v11, s[197], v18 === NEVER ? Infinity : v18 - s[198])
  const v21 = dayReaching(v10, s[198], v19 === NEVER ? Infinity : v19 - s[197])
  const v22 = s[200] && s[197] <= 19133 /* 2022-05-21 */ || s[198] >= 19134 /* 2022-05-22 */ && s[201] || s[202]
  const v23 = v17 || v22
  const v24 = v17 ? (v22 ? Math.min(v12, v20) : v12) : v20
  const v25 = v6 || v23
  const v26 = v6 ? (v23 ? Math.min(v14, v24) : v14) : v24
  const LAB_114_1 = s[203] ? FIRST_DAY : v0 || v25 ? (v0 ? (v25 ? Math.min(v3, v26) : v3) : v26) : NEVER
  s[981] = LAB_114_1
  const v28 = v17 ? (v22 ? Math.max(v13, v21) : v13) : v21
  const v29 = v6 ? (v23 ? Math.max(v15, v28) : v15) : v28
  const LAB_114_1_hoej = s[203] ? NEVER : s[204] ? NEVER : v0 ? (v25 ? Math.max(v4, v29) : v4) : v29
  s[982] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v31 = s[196] && v5
  const v32 = s[205] < shiftDays(shiftMonths(s[198], 12), -1) || f.ressourceforloebErBevilget !== false && LAB_114_1 < s[206]
  const v33 = s[206] >= shiftDays(shiftMonths(s[197], 12), -1) && (f.ressourceforloebErBevilget !== false && LAB_114_1_hoej >= s[205] || s[207])
  const v34 = v16 && s[201]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[203] || v31 && v33 || v34 && v33 || s[202] && v33)
  s[983] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[203] || s[204] || v31 && v32 || v34 && v32 || s[202] && v32)
  s[984] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v37 = s[1] >= shiftMonths(s[208], 480)
  s[443] = v37
  const v38 = f.maanederIRessourceforloeb ?? 0
  const v39 = f.maanederIRessourceforloeb ?? 240
  const v40 = v38 <= 0
  const v41 = v37 && v39 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v42 = s[0] < shiftMonths(s[209], 480) || v40 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v43 = s[1] >= shiftMonths(s[208], 600)
  const v44 = v43 && v39 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v37 && s[0] < shiftMonths(s[209], 600) && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v39)) : 36
  const v45 = s[0] < shiftMonths(s[209], 600) || v40 || f.oenskerRessourceforloeb !== false ? (s[0] < shiftMonths(s[209], 480) || v43 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v38))) : 0
  const v46 = s[210] || s[183]
  const v47 = s[183] ? -Infinity : v44
  const v48 = s[211] || v46
  const v49 = s[211] ? (v46 ? Math.min(v44, v47) : v44) : v47
  const v50 = s[212] || v48
  const v51 = s[212] ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v52 = s[213] || v50
  const v53 = s[213] ? (v50 ? Math.min(v41, v51) : v41) : v51
  const LAB_114_3 = s[2] ? -Infinity : s[182] ? (v52 ? Math.min(0, v53) : 0) : v53
  s[986] = LAB_114_3
  const v55 = s[183] ? Infinity : v45
  const v56 = s[211] ? (v46 ? Math.max(v45, v55) : v45) : v55
  const v57 = s[212] ? (v48 ? Math.max(v42, v56) : v42) : v56
  const LAB_114_3_hoej = s[2] ? Infinity : v52 ? (s[213] ? (v50 ? Math.max(v42, v57) : v42) : v57) : 0
  s[987] = LAB_114_3_hoej
  const LAB_114_3_ir = s[2] || s[183]
  s[988] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[2] || s[213] || s[212] || s[214] || s[189])
  s[989] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v61 = s[185] <= 13331 /* 2006-07-02 */
  const v62 = s[184] >= 15706 /* 2013-01-01 */ && s[185] <= 16617 /* 2015-07-01 */
  const v63 = s[184] >= 16618 /* 2015-07-02 */ && s[185] <= 17125 /* 2016-11-20 */
  const v64 = v63 || s[184] >= 17126 /* 2016-11-21 */ && s[185] <= 18261 /* 2019-12-31 */ || s[184] >= 18262 /* 2020-01-01 */ && s[185] <= 18992 /* 2021-12-31 */ || s[184] >= 18993 /* 2022-01-01 */ && s[185] <= 20484 /* 2026-01-31 */ || s[184] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v61 ? FIRST_DAY : v62 || v64 ? (v64 ? (v63 ? FIRST_DAY : shiftDays(s[185], -1)) : NEVER) : NEVER
  s[990] = LAB_114_4
  const LAB_114_4_hoej = v61 ? NEVER : s[184] >= 13332 /* 2006-07-03 */ && s[185] <= 15705 /* 2012-12-31 */ ? NEVER : v62 ? NEVER : v63 ? NEVER : shiftDays(s[184], -1)
  s[991] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v61 || v63) || f.ressourceforloebErBevilget !== true
  s[992] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v68 = s[215] || v37 || f.oenskerRessourceforloeb !== true
  const v69 = s[216] && s[0] < shiftMonths(s[209], 480) && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[2] || s[213] && v69 || s[181] && v69
  s[993] = LAB_115_1
  const LAB_115_1_nej = s[2] || s[182] || s[213] && v68 || s[181] && v68 || s[183]
  s[994] = LAB_115_1_nej
}

function svar_16(f, s) {
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  s[406] = v1
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  s[407] = v2
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  s[465] = v4
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  s[466] = v5
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const LAB_116_1_foertidspension = from(v6, 13332 /* 2006-07-03 */)
  s[995] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[996] = LAB_116_1_foertidspension_hoej
  const v10 = dayReaching(LAB_116_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14511 /* 2009-09-24 */
  const v13 = v11 >= 14512 /* 2009-09-25 */ && v10 <= 18261 /* 2019-12-31 */
  const v14 = v11 >= 18262 /* 2020-01-01 */ && v10 <= 2147483646
  const LAB_116_1_foertidspension_ir = v11 === NEVER
  s[999] = LAB_116_1_foertidspension_ir
  const v16 = v12 || v13
  const LAB_116_1_foertidspension_eksakt = (!v16 || (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)) && (!v14 || f.ydelser !== undefined)
  s[998] = LAB_116_1_foertidspension_eksakt
  const LAB_116_1_foertidspension_er = v16 || v14
  s[997] = LAB_116_1_foertidspension_er
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v19 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v20 = f.ydelser !== undefined ? v19 : NO_DAYS
  const v21 = f.ydelser !== undefined ? v19 : ALL_DAYS
  const v22 = intersect(v1, v20)
  const v23 = intersect(v2, v21)
  const v24 = from(v22, 13332 /* 2006-07-03 */)
  const v25 = from(v23, 13332 /* 2006-07-03 */)
  const v26 = dayReaching(v25, 13332 /* 2006-07-03 */, 1)
  const v27 = dayReaching(v24, 13332 /* 2006-07-03 */, 1)
  const v28 = v26 <= 18261 /* 2019-12-31 */
  const v29 = without(v24, v25)
  const v30 = v27 >= 18262 /* 2020-01-01 */ && v26 <= 19133 /* 2022-05-21 */
  const v31 = v27 >= 19134 /* 2022-05-22 */ && v26 <= 2147483646
  const LAB_116_1_seniorpension_ir = v30 || v27 === NEVER
  s[1004] = LAB_116_1_seniorpension_ir
  const v33 = v28 && v30
  const v34 = v33 ? NO_DAYS : v28 ? v29 : NO_DAYS
  const v35 = v33 ? ALL_DAYS : v28 ? without(v25, v24) : ALL_DAYS
  const v36 = v28 || v30
  const v37 = v36 && v31
  const LAB_116_1_seniorpension = v37 ? intersect(v34, v24) : v36 ? v34 : v24
  s[1000] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = v37 ? union(v35, v25) : v36 ? v35 : v25
  s[1001] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = (!v37 || sameDays(v24, v34)) && (!v36 || (!v33 || sameDays(NO_DAYS, v29)) && (!v28 || !v28 || f.ydelser !== undefined) && !v30) && (!v31 || f.ydelser !== undefined)
  s[1003] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_er = v36 || v31
  s[1002] = LAB_116_1_seniorpension_er
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v42 = s[3] && s[0] <= 13858 /* 2007-12-11 */
  s[218] = v42
  const v43 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v44 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v45 = s[1] >= 13859 /* 2007-12-12 */
  s[220] = v45
  const v46 = v45 && s[4]
  s[219] = v46
  const LAB_142_1 = s[2] || v42 && v44 || v46 && v44 || s[181] && v44
  s[1005] = LAB_142_1
  const LAB_142_1_nej = s[2] || v42 && v43 || v46 && v43 || s[181] && v43 || s[183]
  s[1006] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v49 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[377] = v49
  const v50 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[378] = v50
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[2] || v42 || v46 || s[181] || s[183] && v49 < 20485 /* 2026-02-01 */)
  s[1136] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[2] || s[183] && v50 >= 20485 /* 2026-02-01 */)
  s[373] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[2] || f.revalideringErBevilget !== true
  s[395] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v54 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v55 = (LAB_142_1 || s[2]) && f.erhvervssigtetErAfklaret !== true
  const v56 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[374] = v56
  const LAB_144 = s[2] || v42 && v55 || v46 && v55 || s[181] && v55 || s[183] && f.revalideringErBevilget !== false && v56 && f.erhvervssigtetErAfklaret !== true
  s[399] = LAB_144
  const LAB_144_nej = s[2] || v42 && v54 || v46 && v54 || s[181] && v54 || s[183] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[400] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v59 = f.revalideringStartede ?? FIRST_DAY
  const v60 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v59 <= 13331 /* 2006-07-02 */
  s[1016] = LAB_145_2_ir
  const v62 = v60 >= 13332 /* 2006-07-03 */ && v59 <= 13858 /* 2007-12-11 */
  const v63 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v64 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v65 = v60 >= 13859 /* 2007-12-12 */ && v59 <= 18261 /* 2019-12-31 */
  const v66 = v60 >= 18262 /* 2020-01-01 */ && v59 <= 20484 /* 2026-01-31 */
  const v67 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v68 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v69 = v60 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v62 && v64 || v65 && v64 || v66 && v68 || v69 && v68
  s[1014] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v62 && v63 || v65 && v63 || v66 && v67 || v69 && v67
  s[1015] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v59, 60), -1)
  s[1007] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v60, 60), -1)
  s[1008] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[1010] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v75 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v76 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && v75 || v65 && v75 || v66 && v75 || v69 && v75)
  s[1011] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && v76 || v65 && v76 || v66 && v76 || v69 && v76)
  s[1012] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && LAB_145_1_ir || v65 && LAB_145_1_ir || v66 && LAB_145_1_ir || v69 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[1013] = LAB_145_1_plan_ir
}

function svar_17(f, s) {
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v0 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v1 = f.grundTilForsinkelse !== undefined && v0 || !(f.grundTilForsinkelse !== undefined)
  const v2 = f.grundTilForsinkelse !== undefined && !v0 || !(f.grundTilForsinkelse !== undefined)
  const v3 = s[5] && s[217]
  const v4 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v5 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v6 = f.grundTilForsinkelse !== undefined && v5 || !(f.grundTilForsinkelse !== undefined)
  const v7 = f.grundTilForsinkelse !== undefined && !v5 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[2] || s[218] && v1 || s[219] && v1 || v3 && (f.grundTilForsinkelse !== undefined && v4 || !(f.grundTilForsinkelse !== undefined) || v6) || s[210] && v6 || s[183] && v6
  s[1017] = LAB_146
  const LAB_146_nej = s[2] || s[218] && v2 || s[219] && v2 || v3 && (f.grundTilForsinkelse !== undefined && !v4 || !(f.grundTilForsinkelse !== undefined) || v7) || s[210] && v7 || s[183] && v7
  s[1018] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v10 = s[220] && s[221]
  const v11 = s[222] && s[0] <= 17967 /* 2019-03-12 */
  const v12 = s[1] >= 17968 /* 2019-03-13 */ && s[4]
  const LAS_50 = f.revalideringErBevilget !== false && (s[2] || s[218] && f.erhvervssigtetErAfklaret !== false || v10 && f.erhvervssigtetErAfklaret !== false || v11 && f.erhvervssigtetErAfklaret !== false || v12 && f.erhvervssigtetErAfklaret !== false || s[181] && f.erhvervssigtetErAfklaret !== false || s[183] && f.erhvervssigtetErAfklaret !== false)
  s[1019] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[2] || s[218] && f.erhvervssigtetErAfklaret !== true || v10 && f.erhvervssigtetErAfklaret !== true || v11 && f.erhvervssigtetErAfklaret !== true || v12 && f.erhvervssigtetErAfklaret !== true || s[181] && f.erhvervssigtetErAfklaret !== true || s[183] && f.erhvervssigtetErAfklaret !== true)
  s[1020] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v15 = f.bidragspligtigeBoern ?? 0
  const v16 = f.bidragspligtigeBoern ?? 50
  const v17 = v15 <= 0
  const v18 = s[16] && s[223]
  const v19 = f.bidragPrMaaned ?? 0
  s[397] = v19
  const v20 = f.bidragPrMaaned ?? 10000000
  s[398] = v20
  const v21 = s[223] || s[224]
  const v22 = v21 ? -Infinity : SATS_3(s[0])
  const v23 = v21 ? Infinity : SATS_3(s[1])
  const v24 = v22 > -Infinity && v23 < Infinity
  const v25 = quotient([v22, v15], [1], 'nærmeste', 1)
  const v26 = quotient([v22, v16], [1], 'nærmeste', 1)
  const v27 = quotient([v23, v15], [1], 'nærmeste', 1)
  const v28 = quotient([v23, v16], [1], 'nærmeste', 1)
  const v29 = v24 ? Math.min(v28, v27, v25, v26) : -Infinity
  const v30 = v24 ? Math.max(v28, v27, v25, v26) : Infinity
  const v31 = s[225] && !(!v24 && !v21 && v22 === v23 && v15 === v16)
  const LAS_69j_2_bidrag = s[15] ? -Infinity : v18 ? (v31 ? Math.min(v19, v29) : v19) : v29
  s[1027] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[15] ? Infinity : v18 ? (v31 ? Math.max(v20, v30) : v20) : v30
  s[1028] = LAS_69j_2_bidrag_hoej
  const v34 = s[16] && v16 > 0
  const LAS_69j_2_bidrag_er = v34 && (s[15] || v18 || v31)
  s[1029] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v34 && (s[15] || s[225] && (v21 || !v24)) || !s[226] || v17
  s[1030] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v37 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[363] = v37
  const v38 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[362] = v38
  const v39 = s[15] || s[224]
  s[245] = v39
  const v40 = v39 ? -Infinity : SATS_4(s[0])
  const v41 = v39 ? Infinity : SATS_4(s[1])
  const v42 = s[0] >= shiftMonths(s[209], 300)
  s[379] = v42
  const v43 = s[1] >= shiftMonths(s[208], 300)
  s[380] = v43
  const v44 = v43 || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[361] = v44
  const v45 = !v42 && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[360] = v45
  const v46 = v39 ? -Infinity : SATS_5(s[0])
  const v47 = v39 ? Infinity : SATS_5(s[1])
  const v48 = v47 === Infinity
  const v49 = LAS_69j_2_bidrag === -Infinity
  const v50 = v46 === -Infinity
  const v51 = LAS_69j_2_bidrag_hoej === Infinity
  const v52 = v48 && v49 || v50 && v51
  const v53 = Math.min(v50 || v49 ? -Infinity : v46 + LAS_69j_2_bidrag, v39 ? -Infinity : SATS_6(s[0]))
  const v54 = Math.min(v48 || v51 ? Infinity : v47 + LAS_69j_2_bidrag_hoej, v39 ? Infinity : SATS_6(s[1]))
  const v55 = v16 > 0 && LAS_69j_2_bidrag_er && !(v52 && !v39 && v46 === v47 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  const v56 = v55 ? (v17 ? Math.min(v46, v53) : v53) : v46
  const v57 = v55 ? (v17 ? Math.max(v47, v54) : v54) : v47
  const v58 = v39 ? -Infinity : SATS_7(s[0])
  const v59 = v39 ? Infinity : SATS_7(s[1])
  const v60 = v45 && (v55 || v17)
  const v61 = v60 ? (v44 ? Math.min(v56, v58) : v56) : v58
  const v62 = v60 ? (v44 ? Math.max(v57, v59) : v57) : v59
  const v63 = v37 && (v60 || v44)
  const v64 = v38 || v63
  s[258] = v64
  const v65 = v38 ? (v63 ? Math.min(v40, v61) : v40) : v61
  s[256] = v65
  const v66 = v38 ? (v63 ? Math.max(v41, v62) : v41) : v62
  s[257] = v66
  const v67 = v38 && v39 || v37 && (v45 && (v16 > 0 && (v39 || LAS_69j_2_bidrag_ir || v52 || v39) || v17 && v39) || v44 && v39)
  s[259] = v67
  const LAS_68_2 = s[15] ? -Infinity : v65
  s[228] = LAS_68_2
  const LAS_68_2_hoej = s[15] ? Infinity : v66
  s[229] = LAS_68_2_hoej
  const LAS_68_2_er = s[16] && (s[15] || s[227] && v64 || s[183] && v64)
  s[231] = LAS_68_2_er
  const LAS_68_2_ir = s[16] && (s[15] || s[227] && v67 || s[183] && v67) || !s[226]
  s[234] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v72 = s[0] <= 16386 /* 2014-11-12 */
  s[375] = v72
  const v73 = s[16] && v72
  const v74 = s[1] >= 16387 /* 2014-11-13 */
  s[376] = v74
  const LAS_68_5 = s[16] && (s[15] || v73 || v74)
  s[230] = LAS_68_5
  const LAS_68_5_nej = s[16] && (s[15] || v73)
  s[233] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[226]
  s[232] = LAS_68_5_ir
}

function svar_18(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v1 = f.ydelseFoerForloebet !== undefined && !v0 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v2 = (f.ydelseFoerForloebet !== undefined && v0 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v3 = f.hidtidigYdelsePrMaaned ?? 0
  const v4 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v5 = Math.max(s[228], v3)
  const v6 = Math.max(s[229], v4)
  const v7 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v8 = f.ydelseFoerForloebet !== undefined && v7 || !(f.ydelseFoerForloebet !== undefined)
  const v9 = f.ydelseFoerForloebet !== undefined && !v7 || !(f.ydelseFoerForloebet !== undefined)
  const v10 = Math.max(v3, v5)
  const v11 = Math.min(v4, v6)
  const v12 = s[230] && s[231]
  const v13 = s[232] && s[231] && v11 >= v10
  const v14 = s[233] || v13
  const v15 = s[233] ? (v13 ? Math.min(v3, v10) : v3) : v10
  const v16 = v12 ? (v14 ? Math.min(v5, v15) : v5) : v15
  const v17 = s[233] ? (v13 ? Math.max(v4, v11) : v4) : v11
  const v18 = v12 ? (v14 ? Math.max(v6, v17) : v6) : v17
  const v19 = v8 && (v12 || s[233] || v13)
  const v20 = v9 && s[231]
  const v21 = v19 ? (v20 ? Math.min(s[228], v16) : v16) : s[228]
  const v22 = v19 ? (v20 ? Math.max(s[229], v18) : v18) : s[229]
  const v23 = v2 && s[231]
  const v24 = v1 && (v19 || v20)
  const v25 = v23 || v24
  const v26 = v2 && s[234] || v1 && (v8 && (s[230] && s[234] || s[232] && !((!s[231] || !s[234] && v5 === v6) && v3 === v4 && s[231] && (!s[231] || v3 === v5))) || v9 && s[234])
  const LAS_68_4 = s[15] ? -Infinity : v23 ? (v24 ? Math.min(v5, v21) : v5) : v21
  s[250] = LAS_68_4
  const LAS_68_4_hoej = s[15] ? Infinity : v23 ? (v24 ? Math.max(v6, v22) : v6) : v22
  s[248] = LAS_68_4_hoej
  const v29 = f.ydelseFoerForloebet === 'foertidspension'
  const v30 = s[16] && (f.ydelseFoerForloebet !== undefined && !v29 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v30 && (s[15] || s[227] && v25 || s[183] && v25)
  s[252] = LAS_68_4_er
  const LAS_68_4_ir = v30 && (s[15] || s[227] && v26 || s[183] && v26) || !s[226] || f.ydelseFoerForloebet !== undefined && v29 || !(f.ydelseFoerForloebet !== undefined)
  s[254] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v33 = s[16] && s[235]
  const v34 = s[0] <= 16940 /* 2016-05-19 */
  s[332] = v34
  const v35 = s[236] && v34
  s[269] = v35
  const v36 = s[1] >= 16941 /* 2016-05-20 */
  s[270] = v36
  const v37 = s[15] || v35 || v36
  const v38 = s[15] || v33
  const LAS_68a_1_tid = s[16] && v37
  s[1026] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[16] && v38
  s[239] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v41 = LAS_68a_1_tid || s[237]
  s[240] = v41
  const v42 = Math.min(f.timerITilbud ?? 0, 16000)
  s[275] = v42
  const v43 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[276] = v43
  const v44 = s[238] || s[224]
  s[277] = v44
  const v45 = v44 ? -Infinity : SATS_8(s[0])
  s[278] = v45
  const v46 = v44 ? Infinity : SATS_8(s[1])
  s[279] = v46
  const v47 = v45 > -Infinity && v46 < Infinity
  s[274] = v47
  const v48 = quotient([v42, v45], [100], 'nærmeste', 1)
  const v49 = quotient([v42, v46], [100], 'nærmeste', 1)
  const v50 = quotient([v43, v45], [100], 'nærmeste', 1)
  const v51 = quotient([v43, v46], [100], 'nærmeste', 1)
  const v52 = v47 ? Math.min(v51, v50, v48, v49) : -Infinity
  s[272] = v52
  const v53 = v47 ? Math.max(v51, v50, v48, v49) : Infinity
  s[273] = v53
  const v54 = v44 || !v47
  s[280] = v54
  const LAS_68a_3 = s[15] ? -Infinity : Math.min(v52, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v41) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[242] = LAS_68a_3
  const LAS_68a_3_hoej = s[15] ? Infinity : Math.min(v53, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[241] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[16] && (s[15] || s[16] && !(!v47 && v42 === v43 && !v44 && v45 === v46))
  s[243] = LAS_68a_3_er
  const LAS_68a_3_ir = s[16] && (s[15] || s[16] && v54) || !s[226]
  s[244] = LAS_68a_3_ir
}

function svar_19(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[239]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[240]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[239]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[239]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[240]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[239]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[241] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[242] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[243] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[243] || !s[244] && s[242] === s[241]))
  const v18 = v8 || s[244] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[241])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[242])
  const v21 = s[245] ? -Infinity : SATS_9(s[0])
  s[287] = v21
  const v22 = s[245] ? Infinity : SATS_9(s[1])
  s[288] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[245] && v21 === v22
  s[290] = v25
  const v26 = v18 || s[245]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[289] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[291] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[245] || v36
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
  s[341] = v54
  const v55 = s[246] && v54
  const v56 = s[1] >= 19530 /* 2023-06-22 */
  s[343] = v56
  const v57 = v56 && s[186]
  const v58 = s[247] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[183] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[15] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[251] = LAS_68a_2
  const LAS_68a_2_hoej = s[15] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[249] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[16] && (s[15] || v58 || v59 || v60 || v61)
  s[253] = LAS_68a_2_er
  const LAS_68a_2_ir = s[16] && (s[15] || s[247] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[183] && v46) || !s[226]
  s[255] = LAS_68a_2_ir
}

function svar_20(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[248] === Infinity
  const v1 = -s[249] === -Infinity
  const v2 = s[250] === -Infinity
  const v3 = -s[251] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[250] - s[249]
  const v6 = v0 || v3 ? Infinity : s[248] - s[251]
  const v7 = s[252] && s[253] && !(v4 && (!s[252] || !s[254] && s[250] === s[248]) && (!s[253] || !s[255] && s[251] === s[249]))
  const v8 = s[254] || s[255] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[239]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[240]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[239]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[239]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[240]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[239]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[239]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[240]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[239]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[15] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[1022] = LAS_68a_1
  const LAS_68a_1_hoej = s[15] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[1023] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[16] && (s[15] || s[227] && v38 || s[183] && v38)
  s[1024] = LAS_68a_1_er
  const LAS_68a_1_ir = s[16] && (s[15] || s[227] && v39 || s[183] && v39) || !s[226]
  s[1025] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[159] ? -Infinity : s[256]
  s[261] = LAS_69j_2
  const LAS_69j_2_hoej = s[159] ? Infinity : s[257]
  s[262] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[143] && (s[159] || s[143] && s[258])
  s[263] = LAS_69j_2_er
  const LAS_69j_2_ir = s[143] && (s[159] || s[143] && s[259]) || !s[260]
  s[264] = LAS_69j_2_ir
}

function svar_21(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[143] && s[0] <= 16427 /* 2014-12-23 */
  s[316] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[261] > -Infinity && s[262] < Infinity
  const v6 = quotient([s[261], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[262], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[263] && !(!v5 && (!s[263] || !s[264] && s[261] === s[262]))
  const v11 = s[264] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[261], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[262], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[263]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[261], v25) : s[261]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[262], v26) : s[262]) : v26
  const v31 = s[128] && (v27 || v28)
  const v32 = s[130] && s[263]
  const v33 = v31 ? (v32 ? Math.min(s[261], v29) : v29) : s[261]
  const v34 = v31 ? (v32 ? Math.max(s[262], v30) : v30) : s[262]
  const v35 = s[130] && s[264]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[221]
  s[317] = v36
  const v37 = s[265] <= 0
  s[318] = v37
  const v38 = s[265] <= 2500
  s[796] = v38
  const v39 = s[266] && v10
  const v40 = v39 ? (s[267] ? v16 : v19) : 0
  const v41 = v39 ? (s[267] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[268] > 2500 && (v39 || !s[267])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[263]
  const v47 = s[268] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[261], v44) : s[261]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[262], v45) : s[262]) : v45
  const v50 = s[128] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[222] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[261], v48) : v48) : s[261]
  const LAS_69j_4 = s[159] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[335] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[262], v49) : v49) : s[262]
  const LAS_69j_4_hoej = s[159] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[333] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[143] && (s[159] || v51 || v36 || v52)
  s[337] = LAS_69j_4_er
  const LAS_69j_4_ir = s[143] && (s[159] || v0 && (s[128] && (v3 && s[264] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[222] && (s[128] && (v37 && s[264] || s[268] > 0 && (v38 && v11 || s[268] > 2500 && s[266] && v11)) || v35)) || !s[260]
  s[339] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[159] || s[269] || s[270]
  const v61 = s[159] || s[271]
  const LAS_69j_5_tid = s[143] && v60
  s[1034] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[143] && v61
  s[281] = LAS_69j_5_tid_nej
  const v64 = s[143] && s[159]
  const LAS_69j_5_tid_ir = v64 || !s[260]
  s[323] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[282] = v66
  const LAS_69j_10 = s[159] ? -Infinity : Math.min(s[272], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[284] = LAS_69j_10
  const LAS_69j_10_hoej = s[159] ? Infinity : Math.min(s[273], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[283] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[143] && (s[159] || s[143] && !(!s[274] && s[275] === s[276] && !s[277] && s[278] === s[279]))
  s[285] = LAS_69j_10_er
  const LAS_69j_10_ir = s[143] && (s[159] || s[143] && s[280]) || !s[260]
  s[286] = LAS_69j_10_ir
}

function svar_22(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[143] && s[0] <= 16435 /* 2014-12-31 */
  s[306] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[281]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[282]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[281]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[283] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[284] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[285] && !(v7 && v1 === v2 && (!s[285] || !s[286] && s[284] === s[283]))
  const v9 = s[286] || v7
  s[312] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[283])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[284])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[313] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[307] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[281]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[282]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[281]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[292] = v26
  const v27 = v9 || v25
  s[298] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[299] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[300] = v29
  const v30 = v29 === Infinity
  s[297] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[314] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[308] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[310] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[311] = v40
  const v41 = s[1] >= 16436 /* 2015-01-01 */
  s[501] = v41
  const v42 = v41 && s[235]
  s[309] = v42
  const v43 = Math.min(s[287], v10)
  const v44 = Math.min(s[288], v11)
  const v45 = v9 || s[245]
  const v46 = v43 > -Infinity && v44 < Infinity
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = quotient([v44, 3000], [10000], 'nærmeste', 1)
  const v49 = v46 ? Math.min(v47, v48) : -Infinity
  const v50 = v46 ? Math.max(v47, v48) : Infinity
  const v51 = v8 && !(!v46 && (!v8 || !v45 && v43 === v44))
  const v52 = v45 || !v46
  const v53 = v13 && s[289]
  const v54 = v8 && !(v53 && v12 && s[290])
  const v55 = v9 || s[245] || v53
  const v56 = Math.max(0, s[289] ? -Infinity : v10 - s[288])
  const v57 = Math.max(0, v13 || s[291] ? Infinity : v11 - s[287])
  const v58 = v57 >= Infinity
  const v59 = v58 ? -Infinity : quotient([v56, 5500], [10000], 'nærmeste', 1)
  const v60 = v58 ? Infinity : quotient([v57, 5500], [10000], 'nærmeste', 1)
  const v61 = v54 && !(v58 && (!v54 || !v55 && v56 === v57))
  const v62 = v55 || v58
  const v63 = v50 === Infinity
  const v64 = v59 === -Infinity
  const v65 = v49 === -Infinity
  const v66 = v60 === Infinity
  const v67 = v63 && v64 || v65 && v66
  const v68 = v65 || v64 ? -Infinity : v49 + v59
  s[304] = v68
  const v69 = v63 || v66 ? Infinity : v50 + v60
  s[305] = v69
  const v70 = v51 && v61 && !(v67 && (!v51 || !v52 && v49 === v50) && (!v61 || !v62 && v59 === v60))
  s[303] = v70
  const v71 = v52 || v62 || v67
  s[315] = v71
  const v72 = Math.min(s[287], v28)
  s[295] = v72
  const v73 = Math.min(s[288], v29)
  s[296] = v73
  const v74 = v27 || s[245]
  s[294] = v74
  const v75 = v72 > -Infinity && v73 < Infinity
  s[293] = v75
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = quotient([v73, 3000], [10000], 'nærmeste', 1)
  const v78 = v75 ? Math.min(v76, v77) : -Infinity
  s[302] = v78
  const v79 = v75 ? Math.max(v76, v77) : Infinity
  s[301] = v79
}

function svar_23(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[292] && !(!s[293] && (!s[292] || !s[294] && s[295] === s[296]))
  const v1 = s[294] || !s[293]
  const v2 = s[297] && s[289]
  const v3 = s[292] && !(v2 && (!s[292] || !s[298] && s[299] === s[300]) && s[290])
  const v4 = s[298] || s[245] || v2
  const v5 = Math.max(0, s[289] ? -Infinity : s[299] - s[288])
  const v6 = Math.max(0, s[297] || s[291] ? Infinity : s[300] - s[287])
  const v7 = v6 >= Infinity
  const v8 = v7 ? -Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 ? Infinity : quotient([v6, 5500], [10000], 'nærmeste', 1)
  const v10 = v3 && !(v7 && (!v3 || !v4 && v5 === v6))
  const v11 = v4 || v7
  const v12 = s[301] === Infinity
  const v13 = v8 === -Infinity
  const v14 = s[302] === -Infinity
  const v15 = v9 === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : s[302] + v8
  const v18 = v12 || v15 ? Infinity : s[301] + v9
  const v19 = v0 && v10 && !(v16 && (!v0 || !v1 && s[302] === s[301]) && (!v10 || !v11 && v8 === v9))
  const v20 = s[303] ? (v19 ? Math.min(s[304], v17) : s[304]) : v17
  const v21 = s[303] ? (v19 ? Math.max(s[305], v18) : s[305]) : v18
  const v22 = s[306] && (s[307] || s[308])
  const v23 = s[309] && (s[303] || v19)
  const v24 = s[269] && s[303]
  const v25 = s[270] && s[303]
  const v26 = v24 || v25
  const v27 = v23 || v26
  const v28 = v23 ? (v26 ? Math.min(s[304], v20) : v20) : s[304]
  const LAS_69j_9 = s[159] ? -Infinity : v22 ? (v27 ? Math.min(s[310], v28) : s[310]) : v28
  s[319] = LAS_69j_9
  const v30 = v23 ? (v26 ? Math.max(s[305], v21) : v21) : s[305]
  const LAS_69j_9_hoej = s[159] ? Infinity : v22 ? (v27 ? Math.max(s[311], v30) : s[311]) : v30
  s[320] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[143] && (s[159] || v22 || v23 || v24 || v25)
  s[321] = LAS_69j_9_er
  const LAS_69j_9_ir = s[143] && (s[159] || s[306] && (s[312] || s[312] || s[313] || s[298] || s[298] || s[314]) || s[309] && (s[315] || v1 || v11 || v16) || s[269] && s[315] || s[270] && s[315]) || !s[260]
  s[322] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v34 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[143] && (s[159] || s[143] && ((f.indtaegter !== undefined ? v34 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[325] = LAS_69j_7
  const LAS_69j_7_nej = s[143] && (s[159] || s[143] && (f.indtaegter !== undefined ? v34 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[324] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[143] && (s[159] || s[316] || s[317] || s[222] && (s[130] || s[318]))
  s[328] = LAS_69j_8
  const LAS_69j_8_nej = s[143] && (s[159] || s[317] || s[222] && s[128] && s[268] > 0)
  s[327] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[143] && (s[159] || s[317]) || !s[260]
  s[326] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v40 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[143] && (s[159] || v40 || s[1] >= 19899 /* 2024-06-25 */)
  s[330] = LAS_69j_13
  const LAS_69j_13_nej = s[143] && (s[159] || s[143] && s[0] <= 19703 /* 2023-12-12 */ || v40)
  s[331] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[143] && (s[159] || v40) || !s[260]
  s[329] = LAS_69j_13_ir
}

function svar_24(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[281]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[282]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[281]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[319] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[320] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[319]
  const v8 = v2 || v5 ? Infinity : v1 + s[320]
  const v9 = s[321] && !(v6 && v0 === v1 && (!s[321] || !s[322] && s[319] === s[320]))
  const v10 = s[322] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[281]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[282]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[281]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[323] && !(v11 === v12 && v11 === 0)
  const v15 = s[323] && v13 <= 0
  const v16 = s[324] ? 0 : v13
  const v17 = s[325] ? (s[324] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[325] ? v12 : 0
  const v19 = s[325] || s[324] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[281]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[282]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[281]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[326] && !(v29 === v30 && v29 === 0)
  const v33 = s[326] && v31 <= 0
  const v34 = s[327] ? 0 : v31
  const v35 = s[328] ? (s[327] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[328] ? v30 : 0
  const v37 = s[328] || s[327] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[281]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[282]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[281]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[329] && !(v47 === v48 && v47 === 0)
  const v51 = s[329] && v49 <= 0
  const v52 = s[330] ? 0 : v49
  const v53 = s[331] ? (s[330] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[331] ? v48 : 0
  const v55 = s[331] || s[330] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[159] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[336] = LAS_69j_5
  const LAS_69j_5_hoej = s[159] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[334] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[143] && (s[159] || s[143] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[338] = LAS_69j_5_er
  const LAS_69j_5_ir = s[143] && (s[159] || s[143] && (v46 || v50 || v60)) || !s[260]
  s[340] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[143] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[159] || s[175] || s[5] && f.harFrasagtYdelsen !== true)
  s[1031] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[159] || s[5] && f.harFrasagtYdelsen !== false)
  s[1032] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[159] || !s[260] || f.erIJobafklaring !== true
  s[1033] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[16] && s[332]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[346] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[345] = v71
  const LAS_69j_11 = s[16] && (s[15] || v69 || s[270] && v71 > 0)
  s[1036] = LAS_69j_11
  const LAS_69j_11_nej = s[16] && (s[15] || v69 || s[270] && v70 <= 0)
  s[1037] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[16] && (s[15] || v69) || !s[226]
  s[1038] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[143] && (s[159] || s[143] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[349] = LAS_69j_15
  const LAS_69j_15_nej = s[143] && (s[159] || s[143] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[350] = LAS_69j_15_nej
}

function svar_25(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[333] === Infinity
  const v1 = -s[334] === -Infinity
  const v2 = s[335] === -Infinity
  const v3 = -s[336] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[159] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[335] - s[334])
  s[1039] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[159] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[333] - s[336])
  s[1040] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[143] && (s[159] || s[143] && s[337] && s[338] && !(v4 && (!s[337] || !s[339] && s[335] === s[333]) && (!s[338] || !s[340] && s[336] === s[334])))
  s[1041] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[143] && (s[159] || s[143] && (s[339] || s[340] || v4)) || !s[260]
  s[1042] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[143] && s[341]
  const v10 = countDays(s[342], s[0], s[1]) >= 1
  const LAS_69k_5 = s[143] && (s[159] || v9 && v10 || s[343] && v10)
  s[1048] = LAS_69k_5
  const LAS_69k_5_nej = s[143] && (s[159] || v9 && countDays(s[344], s[1], s[0]) < 1 || s[343] && countDays(s[344], s[1], s[0]) < 1)
  s[1049] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[345]
  s[401] = v13
  const v14 = 35 - s[346]
  s[402] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[237] && v15 <= 0
  const v18 = s[347] ? 0 : v15
  const LAS_69k_6 = s[15] ? -Infinity : s[348] ? (s[347] || v17 ? Math.min(v15, v18) : v15) : v18
  s[1050] = LAS_69k_6
  const LAS_69k_6_hoej = s[15] ? Infinity : s[348] ? v16 : 0
  s[1051] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[16] && (s[15] || s[16] && (s[348] || s[347] || v17))
  s[1052] = LAS_69k_6_er
  const LAS_69k_6_ir = s[16] && (s[15] || s[16] && s[237] && !(v15 === v16 && v15 === 0)) || !s[226]
  s[1053] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[15] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[1056] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[15] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[1057] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[16] && (s[15] || s[16] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[16] && LAS_69k_6_senest_hoej >= s[0] || s[237]) && f.ferienErAftalt !== false)
  s[1054] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[16] && (s[15] || s[16] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[16] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[1055] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[143] && s[221]
  const v28 = s[349] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[323]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[350] || s[323]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[237]))
  const LAS_69k_1 = s[143] && (s[159] || v27 && v29 || s[222] && v29)
  s[1043] = LAS_69k_1
  const LAS_69k_1_nej = s[143] && (s[159] || v27 && v28 || s[222] && v28)
  s[1044] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[0] <= 18077 /* 2019-06-30 */
  s[628] = v32
  const v33 = s[143] && v32
  const v34 = s[1] >= 18078 /* 2019-07-01 */
  const v35 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v36 = f.afviser === 'anden_laegebehandling'
  const v37 = v34 && (f.afviser !== undefined && v35 || !(f.afviser !== undefined) || (f.afviser !== undefined && v36 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[629] = v37
  const v38 = v34 && (f.afviser !== undefined && !v35 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v36 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[630] = v38
  const v39 = f.afviser === 'ingenting'
  const v40 = s[143] && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined))
  const LAS_69k_2 = v40 && (s[159] || v33 || v37)
  s[1045] = LAS_69k_2
  const LAS_69k_2_nej = v40 && (s[159] || v33 || v38)
  s[1046] = LAS_69k_2_nej
  const LAS_69k_2_ir = v40 && (s[159] || v33) || !s[260] || f.afviser !== undefined && v39 || !(f.afviser !== undefined)
  s[1047] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v44 = f.bruddetSkete ?? FIRST_DAY
  s[358] = v44
  const v45 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[359] = v45
  const v46 = v44 <= 16251 /* 2014-06-30 */
  s[364] = v46
  const LAS_69l_3_er = v45 >= 16252 /* 2014-07-01 */
  s[365] = LAS_69l_3_er
  const v48 = LAS_69l_3_er && v44 <= 16616 /* 2015-06-30 */
  s[367] = v48
  const v49 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v50 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v51 = v45 >= 16617 /* 2015-07-01 */
  s[368] = v51
  const v52 = v51 && v44 <= 18257 /* 2019-12-27 */
  const v53 = v45 >= 18258 /* 2019-12-28 */ && v44 <= 18669 /* 2021-02-11 */
  const v54 = v45 >= 18670 /* 2021-02-12 */ && v44 <= 19722 /* 2023-12-31 */
  const v55 = v45 >= 19723 /* 2024-01-01 */ && v44 <= 19898 /* 2024-06-24 */
  const v56 = v45 >= 19899 /* 2024-06-25 */
  const LAS_69l_1 = LAS_69l_3_er && (v46 || v48 && v50 || v52 && v50 || v53 || v54 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false || v55 && v50 || v56 && v50)
  s[352] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v46 || v48 && v49 || v52 && v49 || v53 || v54 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true) || v55 && v49 || v56 && v49)
  s[351] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v46 || v53) || v44 < 16252 /* 2014-07-01 */
  s[353] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v46 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v44), 4), -1)
  s[1058] = LAS_69l_3
  const LAS_69l_3_hoej = v46 ? NEVER : shiftDays(shiftMonths(monthStart(v45), 4), -1)
  s[1059] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v46 || v44 < 16252 /* 2014-07-01 */
  s[865] = LAS_69l_3_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v63 = from(ALL_DAYS, v45)
  const v64 = from(ALL_DAYS, v44)
  const v65 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v66 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v67 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v65) : v65) : s[0]
  const v68 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v66) : v66) : s[1]
  const LAS_69n_1 = v46 ? -Infinity : Math.min(Math.max(1, countDays(v63, v45, v67)), Math.max(1, countDays(onWeekdays(v63, 62), v45, v67)))
  s[355] = LAS_69n_1
  const LAS_69n_1_hoej = v46 ? Infinity : Math.max(1, countDays(v64, v44, v68), 1, countDays(onWeekdays(v64, 62), v44, v68))
  s[356] = LAS_69n_1_hoej
  const v71 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v72 = f.brudPaaPligten === 'bookede_ikke'
  const v73 = f.brudPaaPligten !== undefined && v71 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v72 || !(f.brudPaaPligten !== undefined)) && v45 >= 18262 /* 2020-01-01 */
  s[366] = v73
  const v74 = (f.brudPaaPligten !== undefined && !v71 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v72 || !(f.brudPaaPligten !== undefined) || v44 < 18262 /* 2020-01-01 */)
  s[369] = v74
  const LAS_69n_1_er = LAS_69l_3_er && v73
  s[354] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && v46 || v44 < 16252 /* 2014-07-01 */ || v74
  s[357] = LAS_69n_1_ir
}

function svar_26(f, s) {
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v0 = s[351] || f.rimeligGrundTilBrud !== false
  const v1 = s[352] || s[353]
  const v2 = v1 && f.rimeligGrundTilBrud !== true
  const v3 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v4 = f.brudPaaPligten !== undefined && v3 || !(f.brudPaaPligten !== undefined)
  const v5 = f.brudPaaPligten !== undefined && !v3 || !(f.brudPaaPligten !== undefined)
  const v6 = f.dageUdeblevet ?? 0
  const v7 = f.dageUdeblevet ?? 3660
  const v8 = v5 && s[354]
  const v9 = v4 || v8
  const v10 = v4 ? (v8 ? Math.min(v6, s[355]) : v6) : s[355]
  const v11 = v4 ? (v8 ? Math.max(v7, s[356]) : v7) : s[356]
  const v12 = v5 && s[357]
  const v13 = s[358] <= 18261 /* 2019-12-31 */ || s[359] >= 20819 /* 2027-01-01 */
  const v14 = v13 ? -Infinity : SATS_10(s[358])
  const v15 = v13 ? Infinity : SATS_10(s[359])
  const v16 = v13 ? -Infinity : SATS_11(s[358])
  const v17 = v13 ? Infinity : SATS_11(s[359])
  const v18 = v13 ? -Infinity : SATS_12(s[358])
  const v19 = v13 ? Infinity : SATS_12(s[359])
  const v20 = s[360] ? (s[361] ? Math.min(v16, v18) : v16) : v18
  const v21 = s[360] ? (s[361] ? Math.max(v17, v19) : v17) : v19
  const v22 = s[362] ? (s[363] ? Math.min(v14, v20) : v14) : v20
  const v23 = s[362] ? (s[363] ? Math.max(v15, v21) : v15) : v21
  const v24 = s[362] && v13 || s[363] && (s[360] && v13 || s[361] && v13)
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
  const LAS_69m_2 = s[364] ? -Infinity : v32 ? (v0 ? Math.min(0, v30) : v30) : 0
  s[1061] = LAS_69m_2
  const LAS_69m_2_hoej = s[364] ? Infinity : v32 ? (v0 ? Math.max(0, v31) : v31) : 0
  s[1062] = LAS_69m_2_hoej
  const v37 = s[365] && (v4 || s[366])
  const LAS_69m_2_er = v37 && (s[364] || s[367] && v33 || s[368] && v33)
  s[1063] = LAS_69m_2_er
  const LAS_69m_2_ir = v37 && (s[364] || s[367] && v34 || s[368] && v34) || s[358] < 16252 /* 2014-07-01 */ || v5 && s[369]
  s[1064] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v40 = s[351] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v41 = v1 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v42 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v43 = s[365] && (f.brudPaaPligten !== undefined && v42 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v43 && (s[364] || s[367] && v41 || s[368] && v41)
  s[1065] = LAS_69o_1
  const LAS_69o_1_nej = v43 && (s[364] || s[367] && v40 || s[368] && v40)
  s[1066] = LAS_69o_1_nej
  const LAS_69o_1_ir = v43 && s[364] || s[358] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v42 || !(f.brudPaaPligten !== undefined)
  s[1067] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v47 = s[359] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[364] ? -Infinity : v47 ? -Infinity : s[360] ? 25500 : 164400
  s[1068] = LAS_69o_2
  const LAS_69o_2_hoej = s[364] ? Infinity : v47 ? Infinity : s[361] ? 164400 : 25500
  s[1069] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[365] && (LAS_69o_1 || LAS_69o_1_ir)
  s[1070] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[364] || v47) || s[358] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[1071] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v52 = s[351] || f.ydelsenBoerOphoere !== true
  const v53 = v1 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[365] && (s[364] || s[367] && v53 || s[368] && v53)
  s[1072] = LAS_69p_1
  const LAS_69p_1_nej = s[365] && (s[364] || s[367] && v52 || s[368] && v52)
  s[1073] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v56 = f.forseelserPaaFemAar ?? 0
  const v57 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[364] ? -Infinity : f.modBedreVidende !== true ? 0 : v56 <= 1 ? (v56 <= 0 ? 0 : 21) : 140
  s[1075] = LAS_69q_1
  const LAS_69q_1_hoej = s[364] ? Infinity : f.modBedreVidende !== false ? (v57 <= 1 ? (v57 <= 0 ? 0 : 21) : 140) : 0
  s[1076] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v60 = f.loenUnderSygdomPrUge ?? 0
  s[826] = v60
  const v61 = f.loenUnderSygdomPrUge ?? 1000000000
  s[825] = v61
  const LAS_69t_2 = s[159] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(f.timerMedLoenUnderSygdom ?? 0, 3700) / 100), v60) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[1077] = LAS_69t_2
  const LAS_69t_2_hoej = s[159] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(f.timerMedLoenUnderSygdom ?? 16800, 3700) / 100), v61) - (f.sygedagpengerefusionPrUge ?? 0))
  s[1078] = LAS_69t_2_hoej
}

function svar_27(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[5] && s[0] <= 18627 /* 2020-12-31 */
  s[463] = v0
  const v1 = s[1] >= 18628 /* 2021-01-01 */
  s[464] = v1
  const v2 = v1 && s[370]
  const v3 = s[0] <= 19357 /* 2022-12-31 */
  s[494] = v3
  const v4 = s[246] && v3
  const v5 = s[1] >= 19358 /* 2023-01-01 */
  s[495] = v5
  const v6 = v5 && s[0] <= 19722 /* 2023-12-31 */
  const v7 = s[1] >= 19723 /* 2024-01-01 */ && s[371]
  const v8 = s[0] <= 20453 /* 2025-12-31 */
  s[496] = v8
  const v9 = s[372] && v8
  const v10 = s[1] >= 20454 /* 2026-01-01 */
  s[497] = v10
  const v11 = v10 && s[0] <= 20818 /* 2026-12-31 */
  const v12 = s[224] && s[0] <= 21183 /* 2027-12-31 */
  const v13 = s[1] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v14 = s[0] <= 21914 /* 2029-12-31 */
  s[410] = v14
  const v15 = s[1] >= 21550 /* 2029-01-01 */ && v14
  const v16 = s[1] >= 21915 /* 2030-01-01 */
  s[411] = v16
  const v17 = v15 || v16
  const v18 = v13 || v17
  const v19 = v12 || v18
  const v20 = v11 || v19
  const v21 = v9 || v20
  const v22 = v7 || v21
  const v23 = v6 || v22
  const v24 = v4 || v23
  const v25 = v2 || v24
  const LAS_69x_3 = s[159] ? -Infinity : s[175] ? 0 : v0 ? 30 : v2 ? 60 : v4 ? 90 : v6 ? 120 : v7 ? 150 : v9 ? 180 : v11 ? 210 : v12 ? 240 : v13 ? 270 : v15 ? 300 : 330
  s[1080] = LAS_69x_3
  const LAS_69x_3_hoej = s[159] ? Infinity : v0 || v25 ? (v25 ? (v24 ? (v23 ? (v22 ? (v21 ? (v20 ? (v19 ? (v18 ? (v17 ? (v16 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[1081] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v28 = s[373] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v29 = s[374] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v30 = s[220] && s[0] <= 17246 /* 2017-03-21 */
  const v31 = s[1] >= 17247 /* 2017-03-22 */ && s[4]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[2] || s[218] && v29 || v30 && v29 || v31 && v29 || s[181] && v29 || s[183] && v29)
  s[396] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[2] || s[218] && v28 || v30 && v28 || v31 && v28 || s[181] && v28 || s[183] && v28)
  s[394] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v34 = s[220] && s[0] <= 15394 /* 2012-02-24 */
  s[405] = v34
  const v35 = s[1] >= 15395 /* 2012-02-25 */ && s[375]
  s[404] = v35
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[2] || s[218] && f.saerligeForholdForLoen !== false || v34 && f.saerligeForholdForLoen !== false || v35 || s[376] && s[4] || s[181] || s[183])
  s[1082] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[2] || s[218] && f.saerligeForholdForLoen !== true || v34 && f.saerligeForholdForLoen !== true || v35)
  s[1083] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && (s[2] || v35) || f.revalideringErBevilget !== true
  s[1084] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v39 = s[220] && s[0] <= 15070 /* 2011-04-06 */
  s[383] = v39
  const v40 = s[1] >= 15071 /* 2011-04-07 */ && s[0] <= 15393 /* 2012-02-23 */
  s[384] = v40
  const v41 = s[1] >= 15394 /* 2012-02-24 */ && s[4]
  s[388] = v41
  const v42 = s[1] >= shiftMonths(s[208], 360)
  s[393] = v42
  const v43 = s[377] <= 14974 /* 2010-12-31 */ || s[378] >= 20819 /* 2027-01-01 */
  const v44 = (v43 ? Infinity : SATS_13(s[378])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v45 = v42 || f.forsoergerEgetBarnIHjemmet !== false
  s[389] = v45
  const v46 = s[0] < shiftMonths(s[209], 360) && f.forsoergerEgetBarnIHjemmet !== true
  s[387] = v46
  const LAS_71_4 = v46 && (s[2] || s[218] || v39 || v40 || v41 && (v43 ? -Infinity : SATS_13(s[377])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[181] && (v43 ? -Infinity : SATS_13(s[377])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[183] && (v43 ? -Infinity : SATS_13(s[377])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[390] = LAS_71_4
  const LAS_71_4_nej = v46 && (s[2] || s[218] || v39 || v40 || v41 && v44 || s[181] && v44 || s[183] && v44)
  s[391] = LAS_71_4_nej
  const LAS_71_4_ir = v46 && (s[2] || s[218] || v39 || v40 || v41 && v43 || s[181] && v43 || s[183] && v43) || v45
  s[392] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v50 = s[0] <= 14974 /* 2010-12-31 */ || s[224]
  s[381] = v50
  const v51 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  const v52 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  const v53 = v50 ? -Infinity : SATS_14(s[0])
  const v54 = v50 ? Infinity : SATS_14(s[1])
  const v55 = v50 ? -Infinity : SATS_15(s[0])
  const v56 = v50 ? Infinity : SATS_15(s[1])
  const v57 = v50 ? -Infinity : SATS_16(s[0])
  const v58 = v50 ? Infinity : SATS_16(s[1])
  const v59 = v50 ? -Infinity : SATS_17(s[0])
  const v60 = v50 ? Infinity : SATS_17(s[1])
  const v61 = v50 ? -Infinity : SATS_18(s[0])
  const v62 = v50 ? Infinity : SATS_18(s[1])
  const v63 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(v59, v61) : v59) : v61
  const v64 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(v60, v62) : v60) : v62
  const v65 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v57, v63) : v57) : v63
  const v66 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v58, v64) : v58) : v64
  const v67 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v55, v65) : v55) : v65
  const v68 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v56, v66) : v56) : v66
  const v69 = v52 && v50 || v51 && (f.gravidEfter12Uge !== false && v50 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v50 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v50 || f.psykiskLidelseNaevntILoven !== true && v50)))
  const LAS_71_2_ung = s[2] ? -Infinity : s[218] ? -Infinity : v39 ? -Infinity : v40 ? -Infinity : v52 ? (v51 ? Math.min(v53, v67) : v53) : v67
  s[385] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[2] ? Infinity : s[218] ? Infinity : v39 ? Infinity : v40 ? Infinity : v52 ? (v51 ? Math.max(v54, v68) : v54) : v68
  s[386] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = !s[379] && (s[2] || s[218] || v39 || v40 || v41 && v69 || s[181] && v69 || s[183] && v69) || s[380]
  s[382] = LAS_71_2_ung_ir
}

function svar_28(f, s) {
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v0 = s[381] ? -Infinity : SATS_19(s[0])
  const v1 = s[381] ? Infinity : SATS_19(s[1])
  const v2 = s[381] ? -Infinity : SATS_20(s[0])
  const v3 = s[381] ? Infinity : SATS_20(s[1])
  const v4 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v0, v2) : v0) : v2
  const v5 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v1, v3) : v1) : v3
  const v6 = !s[379] || s[380]
  const v7 = !s[379] && s[382] || s[380] && (f.forsoergelsespligtUdenForHjemmet !== false && s[381] || f.forsoergelsespligtUdenForHjemmet !== true && s[381])
  const LAS_71_2 = s[2] ? -Infinity : s[218] ? -Infinity : s[383] ? -Infinity : s[384] ? -Infinity : s[379] ? v4 : s[380] ? Math.min(s[385], v4) : s[385]
  s[1098] = LAS_71_2
  const LAS_71_2_hoej = s[2] ? Infinity : s[218] ? Infinity : s[383] ? Infinity : s[384] ? Infinity : s[379] ? v5 : s[380] ? Math.max(s[386], v5) : s[386]
  s[1099] = LAS_71_2_hoej
  const LAS_71_2_er = s[387] && (s[2] || s[218] || s[383] || s[384] || s[388] && v6 || s[181] && v6 || s[183] && v6)
  s[1100] = LAS_71_2_er
  const LAS_71_2_ir = s[387] && (s[2] || s[218] || s[383] || s[384] || s[388] && v7 || s[181] && v7 || s[183] && v7) || s[389]
  s[1101] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v12 = s[381] ? -Infinity : SATS_21(s[0])
  const v13 = s[381] ? Infinity : SATS_21(s[1])
  const v14 = f.forsoergerEgetBarnIHjemmet !== false || s[390]
  const v15 = f.forsoergerEgetBarnIHjemmet !== true && (s[391] || s[392])
  const v16 = s[381] ? -Infinity : SATS_22(s[0])
  const v17 = s[381] ? Infinity : SATS_22(s[1])
  const v18 = v15 && LAS_71_2_er
  const v19 = v14 ? (v18 ? Math.min(v16, LAS_71_2) : v16) : LAS_71_2
  const v20 = v14 ? (v18 ? Math.max(v17, LAS_71_2_hoej) : v17) : LAS_71_2_hoej
  const v21 = s[0] < shiftMonths(s[209], 360) && (v14 || v18)
  const v22 = s[393] || v21
  const v23 = s[393] && s[381] || s[0] < shiftMonths(s[209], 360) && (v14 && s[381] || v15 && LAS_71_2_ir)
  const LAS_71_1 = s[2] ? -Infinity : s[218] ? -Infinity : s[383] ? -Infinity : s[384] ? -Infinity : s[393] ? (v21 ? Math.min(v12, v19) : v12) : v19
  s[1094] = LAS_71_1
  const LAS_71_1_hoej = s[2] ? Infinity : s[218] ? Infinity : s[383] ? Infinity : s[384] ? Infinity : s[393] ? (v21 ? Math.max(v13, v20) : v13) : v20
  s[1095] = LAS_71_1_hoej
  const v26 = s[394] || s[395]
  const LAS_71_1_er = s[396] && (s[2] || s[218] || s[383] || s[384] || s[388] && v22 || s[181] && v22 || s[183] && v22)
  s[1096] = LAS_71_1_er
  const LAS_71_1_ir = s[396] && (s[2] || s[218] || s[383] || s[384] || s[388] && v23 || s[181] && v23 || s[183] && v23) || v26
  s[1097] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[1085] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[1086] = LAS_70_4_hoej
  const LAS_70_4_er = s[396] && (s[2] || s[218] && LAS_71_1_er || s[219] && LAS_71_1_er || s[181] && LAS_71_1_er || s[183] && LAS_71_1_er)
  s[1087] = LAS_70_4_er
  const LAS_70_4_ir = s[396] && (s[2] || s[218] && LAS_71_1_ir || s[219] && LAS_71_1_ir || s[181] && LAS_71_1_ir || s[183] && LAS_71_1_ir) || v26
  s[1088] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v34 = f.ydelser !== undefined ? v33 : NO_DAYS
  const v35 = f.ydelser !== undefined ? v33 : ALL_DAYS
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v37 = f.ydelser !== undefined ? v36 : NO_DAYS
  const v38 = f.ydelser !== undefined ? v36 : ALL_DAYS
  const v39 = intersect(v34, v37)
  const v40 = intersect(v35, v38)
  const LAS_70_5 = from(v39, 13332 /* 2006-07-03 */)
  s[1089] = LAS_70_5
  const LAS_70_5_hoej = from(v40, 13332 /* 2006-07-03 */)
  s[1090] = LAS_70_5_hoej
  const v43 = dayReaching(LAS_70_5_hoej, 13332 /* 2006-07-03 */, 1)
  const v44 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  const v45 = v43 <= 13858 /* 2007-12-11 */
  const v46 = v44 >= 13859 /* 2007-12-12 */ && v43 <= 18261 /* 2019-12-31 */
  const v47 = v44 >= 18262 /* 2020-01-01 */ && v43 <= 2147483646
  const LAS_70_5_ir = v44 === NEVER
  s[1093] = LAS_70_5_ir
  const v49 = v45 || v46
  const LAS_70_5_eksakt = (!v49 || (!v45 || !v45 || f.ydelser !== undefined) && (!v46 || f.ydelser !== undefined)) && (!v47 || f.ydelser !== undefined)
  s[1092] = LAS_70_5_eksakt
  const LAS_70_5_er = v49 || v47
  s[1091] = LAS_70_5_er
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v52 = s[381] ? -Infinity : SATS_23(s[0])
  const v53 = s[381] ? Infinity : SATS_23(s[1])
  const v54 = v53 === Infinity
  const v55 = -LAS_71_1_hoej === -Infinity
  const v56 = v52 === -Infinity
  const v57 = -LAS_71_1 === Infinity
  const v58 = v54 && v55 || v56 && v57
  const v59 = LAS_71_1_er && !(v58 && !s[381] && v52 === v53 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v60 = s[381] || LAS_71_1_ir || v58
  const LAS_71_3 = s[2] ? -Infinity : s[218] ? -Infinity : s[383] ? -Infinity : s[384] ? -Infinity : Math.max(0, Math.min(s[397], v56 || v55 ? -Infinity : v52 - LAS_71_1_hoej))
  s[1102] = LAS_71_3
  const LAS_71_3_hoej = s[2] ? Infinity : s[218] ? Infinity : s[383] ? Infinity : s[384] ? Infinity : Math.max(0, Math.min(s[398], v54 || v57 ? Infinity : v53 - LAS_71_1))
  s[1103] = LAS_71_3_hoej
  const v63 = (s[396] || s[395]) && !s[379] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v63 && (s[2] || s[218] || s[383] || s[384] || s[388] && v59 || s[181] && v59 || s[183] && v59)
  s[1104] = LAS_71_3_er
  const LAS_71_3_ir = v63 && (s[2] || s[218] || s[383] || s[384] || s[388] && v60 || s[181] && v60 || s[183] && v60) || s[394] || s[380] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[1105] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[399] && (s[2] || s[218] || s[219] || s[181] || s[183])
  s[1106] = LAS_71_6
  const LAS_71_6_ir = s[2] || s[400] || s[2]
  s[1108] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v68 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v69 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[2] || s[218] && v68 || s[219] && v68 || s[181] && v68 || s[183] && v68)
  s[1109] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[2] || s[218] && v69 || s[219] && v69 || s[181] && v69 || s[183] && v69)
  s[1110] = LAS_73b_nej
}

function svar_29(f, s) {
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v0 = s[376] && s[0] <= 16882 /* 2016-03-22 */
  const v1 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v2 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v3 = v2 ? Math.max(0, s[401]) : 0
  const v4 = v1 ? Math.max(0, s[402]) : 0
  const v5 = s[1] >= 16883 /* 2016-03-23 */ && s[332]
  const v6 = v5 || s[270] && s[4] || s[403]
  const v7 = v5 ? -Infinity : v2 ? Math.max(0, 28 - s[345]) : 0
  const v8 = s[404] || v0 || v6
  const v9 = s[404] ? -Infinity : v0 ? (v6 ? Math.min(v3, v7) : v3) : v7
  const v10 = s[405] || v8
  const v11 = s[405] ? (v8 ? Math.min(0, v9) : 0) : v9
  const LAS_73c_1 = s[2] ? -Infinity : s[218] ? (v10 ? Math.min(0, v11) : 0) : v11
  s[1111] = LAS_73c_1
  const v13 = v5 ? Infinity : v1 ? Math.max(0, 28 - s[346]) : 0
  const LAS_73c_1_hoej = s[2] ? Infinity : v10 ? (v8 ? (s[404] ? Infinity : v0 ? (v6 ? Math.max(v4, v13) : v4) : v13) : 0) : 0
  s[1112] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[2] || s[404] || v5) || f.revalideringErBevilget !== true
  s[1113] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v16 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v17 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v18 = v17 <= 1200000
  const v19 = v16 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[2] || s[218] && !v18 || s[219] && !v18 || s[181] && !v18 || s[183] && !v18)
  s[1114] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[2] || s[218] && v19 || s[219] && v19 || s[181] && v19 || s[183] && v19)
  s[1115] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[2] ? -Infinity : Math.min(Math.max(0, v16 - 1200000), v19 ? 0 : v16)
  s[1116] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Infinity : Math.max(0, v17 - 1200000, v18 ? 0 : v17)
  s[1117] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = intersect(v25, s[406])
  const v28 = intersect(v26, s[407])
  const v29 = from(v27, 13332 /* 2006-07-03 */)
  const v30 = from(v28, 13332 /* 2006-07-03 */)
  const v31 = dayReaching(v30, 13332 /* 2006-07-03 */, 1)
  const v32 = dayReaching(v29, 13332 /* 2006-07-03 */, 1)
  const v33 = without(v29, v30)
  const v34 = without(v30, v29)
  const v35 = f.ledighedsydelseForAfbrydelse !== false && f.ledighedsydelseForAfbrydelse === true
  const v36 = f.ledighedsydelseForAfbrydelse !== false && !v35
  const LAS_74a_1_fleksjob = v36 ? intersect(v33, v29) : f.ledighedsydelseForAfbrydelse !== false ? v33 : v29
  s[1118] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_hoej = v36 ? union(v34, v30) : f.ledighedsydelseForAfbrydelse !== false ? v34 : v30
  s[1119] = LAS_74a_1_fleksjob_hoej
  const v39 = (!v36 || sameDays(v29, v33)) && (f.ledighedsydelseForAfbrydelse === false || f.ledighedsydelseForAfbrydelse === false || f.ydelser !== undefined) && (v35 || f.ydelser !== undefined)
  const v40 = f.ledighedsydelseForAfbrydelse !== false || !v35
  const LAS_74a_1_fleksjob_ir = v32 === NEVER
  s[1122] = LAS_74a_1_fleksjob_ir
  const v42 = v31 <= 16616 /* 2015-06-30 */ && v40
  const v43 = v32 >= 16617 /* 2015-07-01 */ && v31 <= 2147483646 && v40
  const LAS_74a_1_fleksjob_eksakt = (!v42 || !v42 || v39) && (!v43 || v39)
  s[1121] = LAS_74a_1_fleksjob_eksakt
  const LAS_74a_1_fleksjob_er = v42 || v43
  s[1120] = LAS_74a_1_fleksjob_er
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v46 = s[3] && s[0] <= 14774 /* 2010-06-14 */
  const v47 = s[1] >= 14775 /* 2010-06-15 */ && s[408]
  const v48 = s[409] && s[186]
  s[531] = v48
  const v49 = s[183] && s[410]
  const LOB_4_1 = s[2] || v46 && f.jobcenterUdfoererIndsatsen !== false || v47 && f.jobcenterUdfoererIndsatsen !== false || v48 && f.jobcenterUdfoererIndsatsen !== false || v49 && f.indsatsenErIÉtUdvalg !== false || s[411]
  s[1123] = LOB_4_1
  const LOB_4_1_nej = s[2] || v46 && f.jobcenterUdfoererIndsatsen !== true || v47 && f.jobcenterUdfoererIndsatsen !== true || v48 && f.jobcenterUdfoererIndsatsen !== true || v49 && f.indsatsenErIÉtUdvalg !== true
  s[1124] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v52 = f.afgoerelsenGaelder === 'foertidspension'
  const v53 = f.afgoerelsenGaelder !== undefined && v52 || !(f.afgoerelsenGaelder !== undefined)
  const v54 = f.afgoerelsenGaelder !== undefined && !v52 || !(f.afgoerelsenGaelder !== undefined)
  const v55 = s[1] >= 16953 /* 2016-06-01 */ && s[4]
  const v56 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v57 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v53 && (s[2] || v55 && v56 || s[180] && v56)
  s[461] = LSP_18_2
  const LSP_18_2_nej = v53 && (s[2] || s[182] || s[16] && s[0] <= 16952 /* 2016-05-31 */ || v55 && v57 || s[180] && v57 || s[177])
  s[1170] = LSP_18_2_nej
  const LSP_18_2_ir = v53 && s[2] || v54
  s[1171] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v61 = s[16] && s[408]
  s[412] = v61
  const v62 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v63 = v54 || LSP_18_2
  const v64 = LSP_18_2_nej || LSP_18_2_ir
  s[460] = v64
  const v65 = v53 && v64
  const v66 = f.afgoerelsenGaelder !== undefined && v62 || !(f.afgoerelsenGaelder !== undefined) || v65
  const v67 = (f.afgoerelsenGaelder !== undefined && !v62 || !(f.afgoerelsenGaelder !== undefined)) && v63
  const v68 = s[183] && s[176]
  s[462] = v68
  const v69 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v70 = s[177] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v70 || !(v70 && !(!s[190] || f.sagenErForelagtTeamet !== true)) && (s[2] || v61 && v66 || v48 && v66 || v68 && (f.afgoerelsenGaelder !== undefined && v69 || !(f.afgoerelsenGaelder !== undefined) || v65))
  s[1125] = LOB_9_1
  const LOB_9_1_nej = v70 || !(v70 && !(!s[190] || f.sagenErForelagtTeamet !== true)) && (s[2] || s[182] || v61 && v67 || v48 && v67 || v68 && (f.afgoerelsenGaelder !== undefined && !v69 || !(f.afgoerelsenGaelder !== undefined)) && v63 || s[177])
  s[1126] = LOB_9_1_nej
  const LOB_9_1_ir = v70 || !(v70 && !(!s[190] || f.sagenErForelagtTeamet !== true)) && s[2]
  s[1127] = LOB_9_1_ir
}

function svar_30(f, s) {
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v0 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v1 = f.forvaltningsomraade === 'undervisning'
  const v2 = f.forvaltningsomraade !== undefined && v0 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v1 || !(f.forvaltningsomraade !== undefined)) && (s[0] < shiftMonths(s[209], 360) && f.harErhvervskompetencegivendeUddannelse !== true || f.behovForUndervisningsomraadet !== false)
  const v3 = (f.forvaltningsomraade !== undefined && !v0 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v1 || !(f.forvaltningsomraade !== undefined) || (s[393] || f.harErhvervskompetencegivendeUddannelse !== false) && f.behovForUndervisningsomraadet !== true)
  const v4 = s[409] && s[371]
  s[533] = v4
  const v5 = s[372] && s[176]
  const v6 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[2] || s[412] && v2 || v4 && v2 || v5 && (f.forvaltningsomraade !== undefined && v6 || !(f.forvaltningsomraade !== undefined))
  s[1128] = LOB_10_1
  const LOB_10_1_nej = s[2] || s[182] || s[412] && v3 || v4 && v3 || v5 && (f.forvaltningsomraade !== undefined && !v6 || !(f.forvaltningsomraade !== undefined)) || s[177]
  s[1129] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v9 = f.seniorpensionAnsoegtDen ?? FIRST_DAY
  s[454] = v9
  const v10 = f.seniorpensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  s[455] = v10
  const LOV1559_9_valg_ir = v9 <= 13331 /* 2006-07-02 */
  s[457] = LOV1559_9_valg_ir
  const v12 = v10 >= 13332 /* 2006-07-03 */ && v9 <= 16070 /* 2013-12-31 */
  s[458] = v12
  const v13 = v10 >= 16071 /* 2014-01-01 */
  s[453] = v13
  const v14 = v9 <= 18261 /* 2019-12-31 */
  s[456] = v14
  const v15 = v13 && v14
  s[467] = v15
  const v16 = v10 >= 18262 /* 2020-01-01 */
  s[459] = v16
  const LOV1559_9_valg = LOV1559_9_valg_ir || v15 && f.sagVerserede1Januar2020 !== false && f.vaelgerSeniorpension !== false || v16
  s[866] = LOV1559_9_valg
  const LOV1559_9_valg_nej = LOV1559_9_valg_ir || v12 || v15 && (f.sagVerserede1Januar2020 !== true || f.vaelgerSeniorpension !== true)
  s[1134] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = LOV1559_9_valg_ir ? FIRST_DAY : 18262 /* 2020-01-01 */
  s[1130] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = LOV1559_9_valg_ir ? NEVER : 18262 /* 2020-01-01 */
  s[1131] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = LOV1559_9_valg_ir || LOV1559_9_valg_nej || LOV1559_9_valg_ir
  s[1133] = LOV1559_9_betaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v22 = f.bopaelsmaanederEfter15 ?? 0
  s[427] = v22
  const v23 = f.bopaelsmaanederEfter15 ?? 840
  s[428] = v23
  const v24 = f.harDanskIndfoedsret !== false || v23 >= 120 && (f.bopaelsmaanederLigeFoer ?? 840) >= 60 || f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== false
  const v25 = f.harDanskIndfoedsret !== true && (v22 < 120 || (f.bopaelsmaanederLigeFoer ?? 0) < 60) && f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== true
  const LSP_2_1 = s[2] || s[413] && v24 || s[414] && v24
  s[1137] = LSP_2_1
  const LSP_2_1_nej = s[2] || s[413] && v25 || s[414] && v25
  s[1138] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = s[2] || s[3] && (LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst !== false)
  s[439] = LSP_2_1_eu
  const LSP_2_1_eu_nej = s[2] || s[3] && (LSP_2_1_nej || s[2]) && f.ligestilletEfterEUEllerOverenskomst !== true
  s[435] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v30 = s[1] >= 18248 /* 2019-12-18 */ && s[415]
  const LSP_3_danmark = s[2] || v30 || s[416]
  s[1143] = LSP_3_danmark
  const LSP_3_danmark_nej = s[2] || s[3] && s[0] <= 18247 /* 2019-12-17 */ || v30
  s[1144] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = s[2] || v30
  s[1145] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v34 = LSP_3_danmark_nej || LSP_3_danmark_ir
  const v35 = f.bopaelsmaanederIDanmarkEfter15 ?? 0
  const v36 = f.bopaelsmaanederIDanmarkEfter15 ?? 840
  const v37 = LSP_3_danmark ? (v34 ? Math.min(v22, v35) : v35) : v22
  const v38 = LSP_3_danmark ? (v34 ? Math.max(v23, v36) : v36) : v23
  const v39 = f.harDanskIndfoedsret !== true || s[0] < s[417] || v37 < 360
  const v40 = s[418] || s[2]
  s[438] = v40
  const v41 = f.harDanskIndfoedsret !== false && v40 && v38 >= 360
  const LSP_3_2 = s[2] || s[413] && v41 || s[414] && v41
  s[1139] = LSP_3_2
  const LSP_3_2_nej = s[2] || s[413] && v39 || s[414] && v39
  s[1140] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v44 = f.maanederFra15TilPensionen ?? 1
  s[434] = v44
  const v45 = f.maanederFra15TilPensionen ?? 840
  s[433] = v45
  const v46 = f.harDanskIndfoedsret !== true || f.flyttetEfterTilkendelsen !== true || v37 < 120 && v37 * 4 < v45
  const v47 = f.harDanskIndfoedsret !== false && f.flyttetEfterTilkendelsen !== false && (v38 >= 120 || v38 * 4 >= v44)
  const LSP_3_3 = s[2] || s[413] && v47 || s[414] && v47
  s[1141] = LSP_3_3
  const LSP_3_3_nej = s[2] || s[413] && v46 || s[414] && v46
  s[1142] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v50 = f.harFastBopaelIDanmark !== false || f.harFastBopaelPaaFaeroeerneEllerIGroenland !== false && v34 || f.harHyrePaaDanskSkib !== false || LSP_3_2 || LSP_3_3 || f.flyttetEfterTilkendelsen !== false && f.saerligeOmstaendighederForPensionIUdlandet !== false
  const v51 = f.harFastBopaelIDanmark !== true && (f.harFastBopaelPaaFaeroeerneEllerIGroenland !== true || LSP_3_danmark) && f.harHyrePaaDanskSkib !== true && (LSP_3_2_nej || s[2]) && (LSP_3_3_nej || s[2]) && (f.flyttetEfterTilkendelsen !== true || f.saerligeOmstaendighederForPensionIUdlandet !== true)
  const LSP_3_1 = s[2] || s[413] && v50 || s[414] && v50
  s[440] = LSP_3_1
  const LSP_3_1_nej = s[2] || s[413] && v51 || s[414] && v51
  s[436] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v54 = v23 >= 36
  const LSP_4 = s[2] || s[413] && v54 || s[414] && v54
  s[441] = LSP_4
  const LSP_4_nej = s[2] || s[413] && v22 < 36 || s[414] && v22 < 36
  s[437] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v57 = s[419] <= 3651 /* 1979-12-31 */
  s[431] = v57
  const v58 = s[417] >= 3652 /* 1980-01-01 */
  s[420] = v58
  const v59 = Math.min(Math.floor(v22 / 12), 40)
  const v60 = Math.min(Math.floor(v23 / 12), 40)
  const v61 = f.hidtidigeFyrretyvendedele ?? 0
  const v62 = f.hidtidigeFyrretyvendedele ?? 40
  const v63 = s[216] && !s[215]
  const v64 = s[419] <= 2147483646
  s[424] = v64
  const v65 = s[2] || s[417] === NEVER
  s[432] = v65
  const LSP_5_2 = v57 ? -Infinity : s[216] ? (v63 ? v61 : Math.min(v59, v61)) : v59
  s[421] = LSP_5_2
  const LSP_5_2_hoej = v57 ? Infinity : s[216] ? (v63 ? v62 : Math.max(v60, v62)) : v60
  s[422] = LSP_5_2_hoej
  const v68 = s[417] >= 20270 /* 2025-07-01 */
  s[423] = v68
  const LSP_5_2_er = s[419] < 20270 /* 2025-07-01 */ && (v57 || v58 && s[419] <= 14518 /* 2009-10-01 */ || s[417] >= 14519 /* 2009-10-02 */ && v64)
  s[429] = LSP_5_2_er
  const LSP_5_2_ir = s[419] < 20270 /* 2025-07-01 */ && (v57 || v65) || v68 || s[2]
  s[430] = LSP_5_2_ir
}

function svar_31(f, s) {
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v0 = s[420] && s[419] <= 20269 /* 2025-06-30 */
  const v1 = s[421] > -Infinity && s[422] < Infinity
  const v2 = quotient([s[421], 250], [1], 'nærmeste', 10)
  const v3 = quotient([s[422], 250], [1], 'nærmeste', 10)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[423] && s[424]
  const v7 = s[425] === -Infinity ? -Infinity : s[425] - 180
  const v8 = s[426] === Infinity ? Infinity : s[426] - 180
  const v9 = v7 > -Infinity && v8 < Infinity && v7 > 0
  const v10 = quotient([s[427], 10, 10000], [v7, 9], 'nærmeste', 100)
  const v11 = quotient([s[427], 10, 10000], [v8, 9], 'nærmeste', 100)
  const v12 = quotient([s[428], 10, 10000], [v7, 9], 'nærmeste', 100)
  const v13 = quotient([s[428], 10, 10000], [v8, 9], 'nærmeste', 100)
  const v14 = Math.min(10000, v9 ? Math.min(v13, v12, v10, v11) : -Infinity)
  const v15 = Math.min(10000, v9 ? Math.max(v13, v12, v10, v11) : Infinity)
  const v16 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[487] = v16
  const v17 = f.pensionDuFaar !== undefined && v16 || !(f.pensionDuFaar !== undefined)
  s[486] = v17
  const v18 = f.hidtidigProcentandel ?? 0
  const v19 = f.hidtidigProcentandel ?? 10000
  const v20 = s[427] >= 12
  const v21 = !(v17 && !(f.pensionDuFaar !== undefined && !v16 || !(f.pensionDuFaar !== undefined))) && !v20
  const v22 = !v20 && s[428] < 12
  const v23 = !(v17 && !(f.pensionDuFaar !== undefined && !v16 || !(f.pensionDuFaar !== undefined))) && !(!(v17 && !(f.pensionDuFaar !== undefined && !v16 || !(f.pensionDuFaar !== undefined))) && v22)
  const v24 = v23 && !(!v9 && s[427] === s[428] && !s[2] && v7 === v8)
  const v25 = v21 || v24
  const v26 = v21 ? (v24 ? Math.min(0, v14) : 0) : v14
  const v27 = v17 ? (v25 ? Math.min(v18, v26) : v18) : v26
  const v28 = v21 ? (v24 ? Math.max(0, v15) : 0) : v15
  const v29 = v17 ? (v25 ? Math.max(v19, v28) : v19) : v28
  const v30 = v0 && s[429] && !(!v1 && (!s[429] || !s[430] && s[421] === s[422]))
  const v31 = v6 && (v17 || v21 || v24)
  const LSP_5_3 = s[431] ? -Infinity : v30 ? (v31 ? Math.min(v4, v27) : v4) : v27
  s[1146] = LSP_5_3
  const LSP_5_3_hoej = s[431] ? Infinity : v30 ? (v31 ? Math.max(v5, v29) : v5) : v29
  s[1147] = LSP_5_3_hoej
  const LSP_5_3_er = s[431] || v30 || v31
  s[1148] = LSP_5_3_er
  const LSP_5_3_ir = s[431] || v0 && (s[430] || !v1) || v6 && v23 && (s[2] || !v9) || s[432]
  s[1149] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v36 = f.pensionBetalesFra ?? FIRST_DAY
  s[504] = v36
  const v37 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  s[506] = v37
  const v38 = v36 <= 13331 /* 2006-07-02 */
  const v39 = v37 >= 13332 /* 2006-07-03 */ && v36 <= 14518 /* 2009-10-01 */
  const v40 = Math.round(Math.min(40, Math.floor(s[427] * 50 / s[433])) * 250 / 10) * 10
  const v41 = Math.round(Math.min(40, Math.floor(s[428] * 50 / s[434])) * 250 / 10) * 10
  const v42 = v37 >= 14519 /* 2009-10-02 */ && v36 <= 17712 /* 2018-06-30 */
  const v43 = v37 >= 17713 /* 2018-07-01 */
  const v44 = v20 ? Math.min(10000, Math.round(s[427] * 10 * 100 / (s[433] * 9)) * 100) : 0
  const v45 = v22 ? 0 : Math.min(10000, Math.round(s[428] * 10 * 100 / (s[434] * 9)) * 100)
  const v46 = v42 || v43
  const v47 = v42 ? (v43 ? Math.min(v40, v44) : v40) : v44
  const v48 = v42 ? (v43 ? Math.max(v41, v45) : v41) : v45
  const v49 = (s[419] < 20270 /* 2025-07-01 */ || s[2]) && v43
  const LSP_6 = v49 ? -Infinity : v38 ? -Infinity : v39 ? (v46 ? Math.min(v40, v47) : v40) : v47
  s[1150] = LSP_6
  const LSP_6_hoej = v49 ? Infinity : v38 ? Infinity : v39 ? (v46 ? Math.max(v41, v48) : v41) : v48
  s[1151] = LSP_6_hoej
  const LSP_6_ir = v49 || !(v49 && !(s[423] || v36 < 17713 /* 2018-07-01 */)) && v38
  s[1152] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const v53 = s[0] < s[417] || s[435] || s[436] || s[437]
  const v54 = s[438] && (s[439] || s[2]) && (s[440] || s[2]) && (s[441] || s[2]) && (s[418] || s[439] || s[440] || s[441])
  const LSP_12_1 = s[2] || s[413] && v54 || s[414] && v54
  s[1153] = LSP_12_1
  const LSP_12_1_nej = s[2] || s[413] && v53 || s[414] && v53
  s[1154] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v57 = s[1] >= 17326 /* 2017-06-09 */ && s[0] <= 17486 /* 2017-11-16 */
  const LSP_13 = s[2] || s[413] || s[414] && s[0] <= 17325 /* 2017-06-08 */ || v57
  s[1155] = LSP_13
  const LSP_13_nej = s[2] || v57 || s[1] >= 17487 /* 2017-11-17 */
  s[1156] = LSP_13_nej
  const LSP_13_ir = s[2] || v57
  s[1157] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v61 = s[1] >= shiftMonths(s[208], 216)
  const v62 = s[0] < shiftMonths(s[209], 216) || s[418]
  const v63 = v61 && s[442]
  const v64 = s[414] && s[15]
  s[452] = v64
  const LSP_16_1 = s[2] || s[413] && v63 || v64 && v63 || s[16] && s[443] && s[442]
  s[446] = LSP_16_1
  const LSP_16_1_nej = s[2] || s[413] && v62 || v64 && v62 || s[16] && (s[0] < shiftMonths(s[209], 480) || s[418])
  s[448] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v67 = s[0] < shiftMonths(s[209], 216) || s[443] || f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true
  const v68 = v61 && s[0] < shiftMonths(s[209], 480) && (f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false)
  const v69 = s[0] <= 18161 /* 2019-09-22 */
  s[479] = v69
  const v70 = s[444] && v69
  const v71 = s[1] >= 18162 /* 2019-09-23 */
  s[480] = v71
  const v72 = v71 && s[186]
  const LSP_16_2 = s[2] || s[445] && v68 || v70 && v68 || v72 && v68 || s[183] && v68
  s[447] = LSP_16_2
  const LSP_16_2_nej = s[2] || s[182] || s[445] && v67 || v70 && v67 || v72 && v67 || s[183] && v67
  s[449] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v75 = f.arbejdsevnenErVarigtNedsat !== true || f.ikkeSelvforsoergendeTrodsStoette !== true
  const v76 = f.arbejdsevnenErVarigtNedsat !== false && f.ikkeSelvforsoergendeTrodsStoette !== false
  const LSP_16_3 = s[2] || s[413] && v76 || v64 && v76 || s[16] && v76
  s[451] = LSP_16_3
  const LSP_16_3_nej = s[2] || s[413] && v75 || v64 && v75 || s[16] && v75
  s[450] = LSP_16_3_nej
}

function svar_32(f, s) {
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v0 = s[446] || s[447]
  const v1 = (s[448] || s[2]) && (s[449] || s[2]) && (s[448] || s[449]) || s[450]
  const v2 = (v0 || s[2]) && (s[451] || s[2]) && (v0 || s[451])
  const LSP_16 = s[2] || s[413] && v2 || s[414] && v2
  s[1158] = LSP_16
  const LSP_16_nej = s[2] || s[413] && v1 || s[414] && v1
  s[1159] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v5 = f.pensionDuFaar === 'seniorpension'
  const LSP_17_2 = s[2] || s[413] || s[452] || s[213] || s[5] && (f.pensionDuFaar !== undefined && !v5 || !(f.pensionDuFaar !== undefined))
  s[1160] = LSP_17_2
  const LSP_17_2_nej = s[2] || s[5] && (f.pensionDuFaar !== undefined && v5 || !(f.pensionDuFaar !== undefined))
  s[1161] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene !== false && s[2]
  s[1162] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_nej = f.bedtOmAfgoerelseOmPensionAlene !== false && (s[2] || s[413] || s[452] || s[16])
  s[1163] = LSP_17_2_oplysninger_nej
  const LSP_17_2_oplysninger_ir = LSP_17_2_oplysninger || f.bedtOmAfgoerelseOmPensionAlene !== true
  s[1164] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v11 = s[453] && s[454] <= 16362 /* 2014-10-19 */
  const v12 = s[454] < shiftMonths(s[417], -60) || f.langvarigOgAktuelTilknytning !== true
  const v13 = (s[455] >= shiftMonths(s[419], -60) || s[2]) && f.langvarigOgAktuelTilknytning !== false
  const v14 = s[455] >= 16363 /* 2014-10-20 */ && s[456]
  const LSP_17_3_senior = s[457] || v11 && v13 || v14 && v13
  s[1165] = LSP_17_3_senior
  const LSP_17_3_senior_nej = s[457] || s[458] || v11 && v12 || v14 && v12 || s[459]
  s[1166] = LSP_17_3_senior_nej
  // LSP.17.4: Kommunen kan rejse sagen selv (LSP § 17)
  const LSP_17_4 = s[2] || s[413] || s[414]
  s[1167] = LSP_17_4
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v18 = f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false || f.bedtOmAfgoerelseOmPensionAlene !== false
  const v19 = f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true && f.bedtOmAfgoerelseOmPensionAlene !== true
  const v20 = v19 || f.sagenErForelagtTeamet !== true && s[460]
  const v21 = v18 && (f.sagenErForelagtTeamet !== false || s[461])
  const LSP_18_1 = s[2] || s[413] && v18 || s[452] && v18 || s[227] && v21 || s[462] && v21 || s[177] && v18
  s[1168] = LSP_18_1
  const LSP_18_1_nej = s[2] || s[413] && v19 || s[452] && v19 || s[227] && v20 || s[462] && v20 || s[177] && v19
  s[1169] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v24 = f.forklaringPaaManglendeSelvforsoergelse !== false || f.konkreteArbejdsfunktionerErAngivet !== false
  const v25 = f.forklaringPaaManglendeSelvforsoergelse !== true && f.konkreteArbejdsfunktionerErAngivet !== true
  const v26 = f.redegoerelseForIngenForbedring !== true || f.redegoerelseForRessourcer !== true || f.forklaringPaaVarigNedsaettelse !== true || v25
  const v27 = f.redegoerelseForIngenForbedring !== false && f.redegoerelseForRessourcer !== false && f.forklaringPaaVarigNedsaettelse !== false && v24
  const v28 = s[16] && s[176]
  const LSP_19_1 = s[2] || s[413] && v27 || s[452] && v27 || v28 && f.planMedFuldAfklaring !== false && f.dokumentationForUdtoemteIndsatser !== false && f.forklaringPaaVarigNedsaettelse !== false && v24 || s[177]
  s[1172] = LSP_19_1
  const LSP_19_1_nej = s[2] || s[413] && v26 || s[452] && v26 || v28 && (f.planMedFuldAfklaring !== true || f.dokumentationForUdtoemteIndsatser !== true || f.forklaringPaaVarigNedsaettelse !== true || v25) || s[177]
  s[1173] = LSP_19_1_nej
  const LSP_19_1_ir = s[2] || s[177]
  s[1174] = LSP_19_1_ir
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = s[2] || s[413] && f.moedeMedBeslutterneErTilbudt !== false || s[414] && f.moedeMedBeslutterneErTilbudt !== false
  s[1175] = LSP_20_3
  const LSP_20_3_nej = s[2] || s[413] && f.moedeMedBeslutterneErTilbudt !== true || s[414] && f.moedeMedBeslutterneErTilbudt !== true
  s[1176] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v34 = f.pensionssagenOvergikDen ?? FIRST_DAY
  s[503] = v34
  const v35 = f.pensionssagenOvergikDen ?? 84005 /* 2199-12-31 */
  s[502] = v35
  const LSP_21_1_ir = v34 <= 13331 /* 2006-07-02 */
  s[493] = LSP_21_1_ir
  const v37 = shiftMonths(v34, 3)
  s[491] = v37
  const v38 = shiftMonths(v35, 3)
  s[492] = v38
  const LSP_21_1 = LSP_21_1_ir ? FIRST_DAY : v37
  s[1177] = LSP_21_1
  const LSP_21_1_hoej = LSP_21_1_ir ? NEVER : v38
  s[1178] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v41 = s[3] && s[4]
  s[535] = v41
  const v42 = f.maanederMedFuldtidsarbejde ?? 0
  const v43 = f.maanederMedFuldtidsarbejde ?? 840
  const SENBEK_2_1 = s[2] || s[5] && (v43 >= 300 || v43 >= 240 && f.langTilknytningMed20Til25Aar !== false)
  s[1549] = SENBEK_2_1
  const SENBEK_2_1_nej = s[2] || v41 || s[5] && v42 < 300 && (v42 < 240 || f.langTilknytningMed20Til25Aar !== true)
  s[1550] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v46 = s[0] < shiftMonths(s[417], -72) || SENBEK_2_1_nej || (f.arbejdsevneISenesteJob ?? 16800) > 1500 || f.varigtNedsatISenesteJob !== true
  const v47 = (s[1] >= shiftMonths(s[419], -72) || s[2]) && (SENBEK_2_1 || s[2]) && (f.arbejdsevneISenesteJob ?? 0) <= 1500 && f.varigtNedsatISenesteJob !== false
  const v48 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  const LSP_26a_1 = s[2] || s[463] && v47 || s[464] && v47 && (f.pensionDuFaar !== undefined && !v48 || !(f.pensionDuFaar !== undefined))
  s[1180] = LSP_26a_1
  const LSP_26a_1_nej = s[2] || v41 || s[463] && v46 || s[464] && (v46 || f.pensionDuFaar !== undefined && v48 || !(f.pensionDuFaar !== undefined))
  s[1181] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v51 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v52 = f.ydelser !== undefined ? v51 : NO_DAYS
  const v53 = f.ydelser !== undefined ? v51 : ALL_DAYS
  const v54 = intersect(v52, s[465])
  const v55 = intersect(v53, s[466])
  const v56 = from(v54, 13332 /* 2006-07-03 */)
  const v57 = from(v55, 13332 /* 2006-07-03 */)
  const v58 = dayReaching(v57, 13332 /* 2006-07-03 */, 1)
  const v59 = dayReaching(v56, 13332 /* 2006-07-03 */, 1)
  const v60 = v58 <= 18261 /* 2019-12-31 */
  const v61 = without(v56, v57)
  const v62 = v59 >= 18262 /* 2020-01-01 */ && v58 <= 18669 /* 2021-02-11 */
  const v63 = v59 >= 18670 /* 2021-02-12 */ && v58 <= 2147483646
  const LSP_26a_5_ir = v62 || v59 === NEVER
  s[1186] = LSP_26a_5_ir
  const v65 = v60 && v62
  const v66 = v65 ? NO_DAYS : v60 ? v61 : NO_DAYS
  const v67 = v65 ? ALL_DAYS : v60 ? without(v57, v56) : ALL_DAYS
  const v68 = v60 || v62
  const v69 = v68 && v63
  const LSP_26a_5 = v69 ? intersect(v66, v56) : v68 ? v66 : v56
  s[1182] = LSP_26a_5
  const LSP_26a_5_hoej = v69 ? union(v67, v57) : v68 ? v67 : v57
  s[1183] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = (!v69 || sameDays(v56, v66)) && (!v68 || (!v65 || sameDays(NO_DAYS, v61)) && (!v60 || !v60 || f.ydelser !== undefined) && !v62) && (!v63 || f.ydelser !== undefined)
  s[1185] = LSP_26a_5_eksakt
  const LSP_26a_5_er = v68 || v63
  s[1184] = LSP_26a_5_er
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[2] ? FIRST_DAY : s[5] ? shiftMonths(s[419], -78) : NEVER
  s[1187] = LSP_26b
  const LSP_26b_hoej = s[2] ? NEVER : v41 ? NEVER : shiftMonths(s[417], -78)
  s[1188] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const LSP_26d_2 = s[457] ? FIRST_DAY : s[467] || s[459] ? shiftMonths(s[454], 6) : NEVER
  s[1189] = LSP_26d_2
  const LSP_26d_2_hoej = s[457] ? NEVER : s[458] ? NEVER : shiftMonths(s[455], 6)
  s[1190] = LSP_26d_2_hoej
  // LSP.26h.6: År med tidlig pension, født fra 1971 (LSP § 26 h, stk. 6)
  const LSP_26h_6_ir = s[2] || s[3]
  s[471] = LSP_26h_6_ir
}

function svar_33(f, s) {
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v0 = s[3] && s[0] <= 18625 /* 2020-12-29 */
  const v1 = s[1] >= 18626 /* 2020-12-30 */ && s[415]
  const v2 = s[208] >= -1826 /* 1965-01-01 */
  const v3 = s[209] >= -1826 /* 1965-01-01 */
  const v4 = f.anciennitetPaaArbejdsmarkedet ?? 0
  const v5 = f.anciennitetPaaArbejdsmarkedet ?? 840
  const v6 = v5 >= 528
  const v7 = v4 >= 528
  const v8 = v5 >= 516
  const v9 = v4 >= 516
  const v10 = v7 ? 3 : v9 ? 2 : v4 >= 504 ? 1 : 0
  const v11 = v6 ? 3 : v8 ? 2 : v5 >= 504 ? 1 : 0
  const v12 = s[208] >= -365 /* 1969-01-01 */
  const v13 = s[209] >= -365 /* 1969-01-01 */
  const v14 = v5 >= 540
  const v15 = v4 >= 540
  const v16 = v15 ? 3 : v7 ? 2 : v9 ? 1 : 0
  const v17 = v14 ? 3 : v6 ? 2 : v8 ? 1 : 0
  const v18 = s[468] ? -Infinity : v4 >= 552 ? 3 : v15 ? 2 : v7 ? 1 : 0
  const v19 = s[468] ? Infinity : v5 >= 552 ? 3 : v14 ? 2 : v6 ? 1 : 0
  const v20 = v12 ? v18 : v13 ? Math.min(v16, v18) : v16
  const v21 = v12 ? v19 : v13 ? Math.max(v17, v19) : v17
  const v22 = v2 ? v20 : v3 ? Math.min(v10, v20) : v10
  const v23 = v1 || s[416]
  const v24 = v1 ? -Infinity : s[469] ? v22 : s[470] ? Math.min(0, v22) : 0
  const LSP_26h_3 = s[2] ? -Infinity : v0 ? (v23 ? Math.min(0, v24) : 0) : v24
  s[1196] = LSP_26h_3
  const LSP_26h_3_hoej = s[2] ? Infinity : v23 ? (v1 ? Infinity : s[470] ? (v2 ? v21 : v3 ? Math.max(v11, v21) : v11) : 0) : 0
  s[1197] = LSP_26h_3_hoej
  const LSP_26h_3_ir = s[2] || v1 || s[416] && s[470] && v3 && v13 && s[468] && s[471]
  s[1198] = LSP_26h_3_ir
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v28 = LSP_26h_3_hoej >= 1
  const v29 = s[1] >= shiftMonths(s[419], -12)
  const v30 = LSP_26h_3 < 1 || s[0] < shiftMonths(s[417], -12)
  const v31 = LSP_26h_3_hoej >= 2
  const v32 = s[1] >= shiftMonths(s[419], -24)
  const v33 = LSP_26h_3 < 2 || s[0] < shiftMonths(s[417], -24)
  const v34 = LSP_26h_3_hoej >= 3
  const v35 = s[1] >= shiftMonths(s[419], -36)
  const v36 = LSP_26h_3 < 3 || s[0] < shiftMonths(s[417], -36)
  const v37 = (v28 || LSP_26h_3_ir) && (v29 || s[2]) && (v28 || v29) || (v31 || LSP_26h_3_ir) && (v32 || s[2]) && (v31 || v32) || (v34 || LSP_26h_3_ir) && (v35 || s[2]) && (v34 || v35)
  const LSP_26g = s[2] || v1 || s[416] && (s[442] && (v37 || s[2]) && (s[0] < s[417] || v37) || s[2]) && (f.tilknytningI9Maaneder !== false || f.kommerFraFleksydelse !== false) && s[146]
  s[1191] = LSP_26g
  const LSP_26g_nej = s[2] || v0 || v1 || s[416] && (s[418] || (v30 || s[2]) && (v33 || s[2]) && (v36 || s[2]) && (v30 || v33 || v36) || f.tilknytningI9Maaneder !== true && f.kommerFraFleksydelse !== true || s[144])
  s[1192] = LSP_26g_nej
  const LSP_26g_ir = s[2] || v1
  s[867] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const LSP_26h_1 = s[2] ? FIRST_DAY : v23 ? (v1 ? FIRST_DAY : shiftMonths(s[419], -(s[472] && s[208] <= -1827 /* 1964-12-31 */ || s[473] && s[208] <= -366 /* 1968-12-31 */ ? 84 : 72))) : NEVER
  s[1194] = LSP_26h_1
  const LSP_26h_1_hoej = s[2] ? NEVER : v0 ? NEVER : v1 ? NEVER : shiftMonths(s[417], -((!s[474] || s[209] > -1827 /* 1964-12-31 */) && (!s[475] || s[209] > -366 /* 1968-12-31 */) ? 72 : 84))
  s[1195] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v43 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v44 = f.ydelser !== undefined ? v43 : NO_DAYS
  s[476] = v44
  const v45 = f.ydelser !== undefined ? v43 : ALL_DAYS
  s[477] = v45
  const v46 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v47 = f.ydelser !== undefined ? v46 : NO_DAYS
  const v48 = f.ydelser !== undefined ? v46 : ALL_DAYS
  const v49 = intersect(v44, v47)
  const v50 = intersect(v45, v48)
  const v51 = from(v49, 13332 /* 2006-07-03 */)
  const v52 = from(v50, 13332 /* 2006-07-03 */)
  const v53 = dayReaching(v52, 13332 /* 2006-07-03 */, 1)
  const v54 = dayReaching(v51, 13332 /* 2006-07-03 */, 1)
  const v55 = v53 <= 18669 /* 2021-02-11 */
  const v56 = without(v51, v52)
  const v57 = without(v52, v51)
  const v58 = v54 >= 18670 /* 2021-02-12 */ && v53 <= 2147483646
  const LSP_26v_1_ir = v54 === NEVER
  s[1203] = LSP_26v_1_ir
  const v60 = v55 && v58
  const LSP_26v_1 = v60 ? intersect(v56, v51) : v55 ? v56 : v51
  s[1199] = LSP_26v_1
  const LSP_26v_1_hoej = v60 ? union(v57, v52) : v55 ? v57 : v52
  s[1200] = LSP_26v_1_hoej
  const LSP_26v_1_eksakt = (!v60 || sameDays(v51, v56)) && (!v55 || !v55 || f.ydelser !== undefined) && (!v58 || f.ydelser !== undefined)
  s[1202] = LSP_26v_1_eksakt
  const LSP_26v_1_er = v55 || v58
  s[1201] = LSP_26v_1_er
}

function svar_34(f, s) {
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = intersect(s[476], v1)
  const v4 = intersect(s[477], v2)
  const v5 = from(v3, 13332 /* 2006-07-03 */)
  const v6 = from(v4, 13332 /* 2006-07-03 */)
  const v7 = dayReaching(v6, 13332 /* 2006-07-03 */, 1)
  const v8 = dayReaching(v5, 13332 /* 2006-07-03 */, 1)
  const v9 = v7 <= 18669 /* 2021-02-11 */
  const v10 = without(v5, v6)
  const v11 = without(v6, v5)
  const v12 = v8 >= 18670 /* 2021-02-12 */ && v7 <= 2147483646
  const LSP_26v_2_ir = v8 === NEVER
  s[1208] = LSP_26v_2_ir
  const v14 = v9 && v12
  const LSP_26v_2 = v14 ? intersect(v10, v5) : v9 ? v10 : v5
  s[1204] = LSP_26v_2
  const LSP_26v_2_hoej = v14 ? union(v11, v6) : v9 ? v11 : v6
  s[1205] = LSP_26v_2_hoej
  const LSP_26v_2_eksakt = (!v14 || sameDays(v5, v10)) && (!v9 || !v9 || f.ydelser !== undefined) && (!v12 || f.ydelser !== undefined)
  s[1207] = LSP_26v_2_eksakt
  const LSP_26v_2_er = v9 || v12
  s[1206] = LSP_26v_2_er
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const LSP_32c_1 = s[2] ? -Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 0) * (f.aegtefaelleHarOgsaaPension !== false ? 1500 : 3000) / 10000)
  s[1209] = LSP_32c_1
  const LSP_32c_1_hoej = s[2] ? Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 1000000000) * (f.aegtefaelleHarOgsaaPension !== true ? 3000 : 1500) / 10000)
  s[1210] = LSP_32c_1_hoej
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v21 = s[478] ? -Infinity : SATS_24(s[0])
  const v22 = s[478] ? Infinity : SATS_24(s[1])
  const v23 = s[478] ? -Infinity : SATS_25(s[0])
  const v24 = s[478] ? Infinity : SATS_25(s[1])
  const v25 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v21, v23) : v21) : v23
  s[498] = v25
  const v26 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v22, v24) : v22) : v24
  s[499] = v26
  const v27 = f.giftEllerSamlevende !== false && s[478] || f.giftEllerSamlevende !== true && s[478]
  s[500] = v27
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25], [40], 'nærmeste', 100)
  const v30 = quotient([v26], [40], 'nærmeste', 100)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !v27 && v25 === v26
  const v34 = v27 || !v28
  const v35 = v31 > -Infinity && v32 < Infinity
  const v36 = quotient([v31, 12], [1], 'nærmeste', 100)
  const v37 = quotient([v32, 12], [1], 'nærmeste', 100)
  const v38 = v35 ? Math.min(v36, v37) : -Infinity
  const v39 = v35 ? Math.max(v36, v37) : Infinity
  const v40 = !v33 && !(!v35 && (v33 || !v34 && v31 === v32))
  const v41 = v34 || !v35
  const v42 = s[414] && s[0] <= 17487 /* 2017-11-17 */
  const v43 = s[1] >= 17488 /* 2017-11-18 */ && s[479]
  const v44 = s[413] && v40
  const v45 = v42 && v40
  const v46 = v43 || s[480]
  const v47 = v43 ? -Infinity : 0
  const v48 = v45 || v46
  const v49 = v45 ? (v46 ? Math.min(v38, v47) : v38) : v47
  const LSP_32c_2 = s[2] ? -Infinity : v44 ? (v48 ? Math.min(v38, v49) : v38) : v49
  s[1211] = LSP_32c_2
  const v51 = v43 ? Infinity : 0
  const v52 = v45 ? (v46 ? Math.max(v39, v51) : v39) : v51
  const LSP_32c_2_hoej = s[2] ? Infinity : v44 ? (v48 ? Math.max(v39, v52) : v39) : v52
  s[1212] = LSP_32c_2_hoej
  const LSP_32c_2_er = s[2] || v44 || v45 || v43 || s[480]
  s[1213] = LSP_32c_2_er
  const LSP_32c_2_ir = s[2] || s[413] && v41 || v42 && v41 || v43
  s[1214] = LSP_32c_2_ir
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v56 = f.folkepensionAnsoegtDen ?? FIRST_DAY
  s[481] = v56
  const v57 = f.folkepensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  s[482] = v57
  const v58 = v56 <= 13331 /* 2006-07-02 */
  s[488] = v58
  const v59 = v57 >= 13332 /* 2006-07-03 */ && v56 <= 14518 /* 2009-10-01 */
  s[489] = v59
  const v60 = v57 >= 14519 /* 2009-10-02 */
  s[490] = v60
  const v61 = v57 >= 17326 /* 2017-06-09 */ && v56 <= 17486 /* 2017-11-16 */
  const v62 = v57 >= 17487 /* 2017-11-17 */
  const LSP_33_1_tilbage = v58 || v61 || v62 && shiftDays(shiftMonths(monthStart(s[417]), 5), 9) >= v56
  s[485] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = v58 || v59 || v60 && v56 <= 17325 /* 2017-06-08 */ || v61 || v62 && shiftDays(shiftMonths(monthStart(s[419]), 5), 9) < v57
  s[484] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = v58 || v61 || v62 && s[2]
  s[483] = LSP_33_1_tilbage_ir
}

function svar_35(f, s) {
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v0 = shiftDays(monthEnd(s[419]), 1)
  const v1 = shiftDays(monthEnd(s[417]), 1)
  const v2 = shiftDays(monthEnd(Math.max(s[419], s[481])), 1)
  const v3 = shiftDays(monthEnd(Math.max(s[417], s[482])), 1)
  const v4 = Math.max(v0, v2)
  const v5 = Math.min(v1, v3)
  const v6 = s[483] && v5 >= v4
  const v7 = s[484] || v6
  const v8 = s[484] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const v9 = s[485] ? (v7 ? Math.min(v0, v8) : v0) : v8
  const v10 = s[484] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v11 = s[485] ? (v7 ? Math.max(v1, v10) : v1) : v10
  const v12 = !(s[486] && !(f.pensionDuFaar !== undefined && !s[487] || !(f.pensionDuFaar !== undefined))) && (s[485] || s[484] || v6)
  const v13 = s[486] || v12
  const v14 = s[486] && s[2] || !(s[486] && !(f.pensionDuFaar !== undefined && !s[487] || !(f.pensionDuFaar !== undefined))) && (s[485] && s[2] || s[484] && s[2] || s[483] && s[2] || s[483] && !(!s[2] && v0 === v1 && !s[2] && v2 === v3 && v0 === v2))
  const LSP_33_1 = s[488] ? FIRST_DAY : s[486] ? (v12 ? Math.min(v0, v9) : v0) : v9
  s[1215] = LSP_33_1
  const LSP_33_1_hoej = s[488] ? NEVER : s[486] ? (v12 ? Math.max(v1, v11) : v1) : v11
  s[1216] = LSP_33_1_hoej
  const LSP_33_1_er = s[488] || s[489] && v13 || s[490] && v13
  s[1217] = LSP_33_1_er
  const LSP_33_1_ir = s[488] || s[489] && v14 || s[490] && v14
  s[1218] = LSP_33_1_ir
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v19 = f.pensionAfgjortDen ?? FIRST_DAY
  s[508] = v19
  const v20 = f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */
  s[509] = v20
  const v21 = s[491] >= v20
  const v22 = s[492] >= v19
  const v23 = shiftDays(monthEnd(s[491]), 1)
  s[505] = v23
  const v24 = shiftDays(monthEnd(s[492]), 1)
  s[507] = v24
  const v25 = shiftDays(monthEnd(v19), 1)
  const v26 = shiftDays(monthEnd(v20), 1)
  const LSP_33_2 = s[493] ? FIRST_DAY : v21 ? v25 : v22 ? Math.min(v23, v25) : v23
  s[1219] = LSP_33_2
  const LSP_33_2_hoej = s[493] ? NEVER : v21 ? v26 : v22 ? Math.max(v24, v26) : v24
  s[1220] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v29 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v30 = f.ydelser !== undefined ? v29 : NO_DAYS
  const v31 = f.ydelser !== undefined ? v29 : ALL_DAYS
  const v32 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v33 = f.ydelser !== undefined ? v32 : NO_DAYS
  const v34 = f.ydelser !== undefined ? v32 : ALL_DAYS
  const v35 = intersect(v30, v33)
  const v36 = intersect(v31, v34)
  const LSP_37 = from(v35, 13332 /* 2006-07-03 */)
  s[1221] = LSP_37
  const LSP_37_hoej = from(v36, 13332 /* 2006-07-03 */)
  s[1222] = LSP_37_hoej
  const v39 = dayReaching(LSP_37_hoej, 13332 /* 2006-07-03 */, 1)
  const v40 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  const v41 = v39 <= 14518 /* 2009-10-01 */
  const v42 = v40 >= 14519 /* 2009-10-02 */ && v39 <= 2147483646
  const LSP_37_ir = v40 === NEVER
  s[1225] = LSP_37_ir
  const LSP_37_eksakt = (!v41 || !v41 || f.ydelser !== undefined) && (!v42 || f.ydelser !== undefined)
  s[1224] = LSP_37_eksakt
  const LSP_37_er = v41 || v42
  s[1223] = LSP_37_er
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v46 = s[0] <= 18670 /* 2021-02-12 */
  s[829] = v46
  const v47 = s[1] >= 18671 /* 2021-02-13 */
  s[830] = v47
  const v48 = v47 && s[0] <= 19106 /* 2022-04-24 */
  const LSP_44_udsendte = s[2] || v48 || s[1] >= 19107 /* 2022-04-25 */
  s[1228] = LSP_44_udsendte
  const LSP_44_udsendte_nej = s[2] || s[3] && v46 || v48
  s[1229] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = s[2] || v48
  s[1230] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v52 = s[0] < shiftMonths(s[209], 720) || f.samtykkerTilFrakendelse !== false
  const v53 = s[1] >= shiftMonths(s[208], 720) && f.samtykkerTilFrakendelse !== true
  const v54 = f.udsendtMedPsykiskLidelse !== true || LSP_44_udsendte_nej || LSP_44_udsendte_ir
  const v55 = f.udsendtMedPsykiskLidelse !== false && LSP_44_udsendte
  const v56 = f.vaesentligtForbedretOgSelvforsoergende !== true || v53 || v55
  const v57 = f.vaesentligtForbedretOgSelvforsoergende !== false && v52 && v54
  const v58 = s[414] && s[494]
  const v59 = s[495] && s[496]
  const LSP_44_1 = s[2] || s[413] && v57 || v58 && v57 || v59 && f.vaesentligtForbedretOgSelvforsoergende !== false && v52 && v54 && f.saerligeOmstaendighederForFrakendelse !== false || s[497] && v57
  s[1226] = LSP_44_1
  const LSP_44_1_nej = s[2] || s[413] && v56 || v58 && v56 || v59 && (f.vaesentligtForbedretOgSelvforsoergende !== true || v53 || v55 || f.saerligeOmstaendighederForFrakendelse !== true) || s[497] && v56
  s[1227] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[2] ? -Infinity : s[498]
  s[1231] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[2] ? Infinity : s[499]
  s[1232] = LSP_49_1_foertidspension_hoej
  const LSP_49_1_foertidspension_ir = s[2] || s[413] && s[500] || s[414] && s[500]
  s[1233] = LSP_49_1_foertidspension_ir
}

function svar_36(f, s) {
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v0 = s[478] ? -Infinity : SATS_26(s[0])
  const v1 = s[478] ? Infinity : SATS_26(s[1])
  const v2 = s[0] <= 15339 /* 2011-12-31 */ || s[501] && s[0] <= 17531 /* 2017-12-31 */ || s[463] || s[224]
  const v3 = v2 ? -Infinity : SATS_27(s[0])
  const v4 = v2 ? Infinity : SATS_27(s[1])
  const v5 = v2 ? -Infinity : SATS_28(s[0])
  const v6 = v2 ? Infinity : SATS_28(s[1])
  const v7 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v3, v5) : v3) : v5
  const v8 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v4, v6) : v4) : v6
  const v9 = f.giftEllerSamlevende !== false && v2 || f.giftEllerSamlevende !== true && v2
  const v10 = v1 === Infinity
  const v11 = v7 === -Infinity
  const v12 = v0 === -Infinity
  const v13 = v8 === Infinity
  const v14 = v10 && v11 || v12 && v13
  const v15 = s[478] || v9 || v14
  const LSP_49_1_folkepension = s[2] ? -Infinity : v12 || v11 ? -Infinity : v0 + v7
  s[1234] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[2] ? Infinity : v10 || v13 ? Infinity : v1 + v8
  s[1235] = LSP_49_1_folkepension_hoej
  const LSP_49_1_folkepension_er = s[2] || s[413] && !(v14 && !s[478] && v0 === v1 && !v9 && v7 === v8) || s[414] && !(v14 && !s[478] && v0 === v1 && !v9 && v7 === v8)
  s[1236] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = s[2] || s[413] && v15 || s[414] && v15
  s[1237] = LSP_49_1_folkepension_ir
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v20 = s[502] >= 13332 /* 2006-07-03 */ && s[503] <= 15094 /* 2011-04-30 */
  const v21 = Math.min(s[504], s[505])
  const v22 = Math.min(s[506], s[507])
  const PENSBEK_7 = s[493] ? FIRST_DAY : v20 ? FIRST_DAY : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(s[505], v21) : v21) : s[505]
  s[1238] = PENSBEK_7
  const PENSBEK_7_hoej = s[493] ? NEVER : v20 ? NEVER : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(s[507], v22) : v22) : s[507]
  s[1239] = PENSBEK_7_hoej
  const PENSBEK_7_ir = s[493] || v20
  s[1240] = PENSBEK_7_ir
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v26 = f.foertidspensionAnsoegtDen ?? FIRST_DAY
  const v27 = f.foertidspensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  const PENSBEK_10_ir = v26 <= 13331 /* 2006-07-02 */
  s[868] = PENSBEK_10_ir
  const v29 = v27 >= 13332 /* 2006-07-03 */ && v26 <= 15094 /* 2011-04-30 */
  const v30 = v27 >= 15095 /* 2011-05-01 */
  const PENSBEK_10 = PENSBEK_10_ir || v30 && f.staarTilRaadighedUnderPensionssagen !== false
  s[1241] = PENSBEK_10
  const PENSBEK_10_nej = PENSBEK_10_ir || v29 || v30 && f.staarTilRaadighedUnderPensionssagen !== true
  s[1242] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v33 = shiftMonths(v26, 3)
  const v34 = shiftMonths(v27, 3)
  const v35 = Math.min(v33, shiftDays(s[508], -1))
  const v36 = Math.min(v34, shiftDays(s[509], -1))
  const v37 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(v33, v35) : v35) : v33
  const v38 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(v34, v36) : v36) : v34
  const v39 = shiftDays(s[503], -1)
  const v40 = shiftDays(s[502], -1)
  const PENSBEK_11 = PENSBEK_10_ir ? FIRST_DAY : v29 ? (v30 ? Math.min(v37, v39) : v37) : v39
  s[1244] = PENSBEK_11
  const PENSBEK_11_hoej = PENSBEK_10_ir ? NEVER : v29 ? (v30 ? Math.max(v38, v40) : v38) : v40
  s[1245] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v43 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[2] || s[227] && (f.afgoerelsenGaelder !== undefined && v43 || !(f.afgoerelsenGaelder !== undefined)) || s[462] && s[510]
  s[1246] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[2] || s[182] || s[227] && f.afgoerelsenGaelder !== undefined && !v43 || s[462] && s[511] || s[177]
  s[1247] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v46 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v47 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v48 = v46 <= 16251 /* 2014-06-30 */
  const v49 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v50 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v51 = Math.max(s[22], shiftMonths(v46, -3))
  const v52 = Math.max(s[163], shiftMonths(v47, -3))
  const REFUSIONSBEK_2 = v48 ? FIRST_DAY : v49 ? (v50 ? Math.min(s[22], v51) : s[22]) : v51
  s[1248] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v48 ? NEVER : v49 ? (v50 ? Math.max(s[163], v52) : s[163]) : v52
  s[1249] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v47 >= 16252 /* 2014-07-01 */ && s[24]
  s[1250] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v48 || v46 < 16252 /* 2014-07-01 */ || s[22] < 16252 /* 2014-07-01 */
  s[1251] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v57 = s[116] || s[128] || s[129] || f.arbejdsskade !== false || s[512]
  const v58 = s[115] && s[130] && s[131] && f.arbejdsskade !== true && s[513]
  const SDL_2_1 = s[109] || s[114] && v57 || s[123] && v57
  s[1255] = SDL_2_1
  const SDL_2_1_nej = s[109] || s[114] && v58 || s[123] && v58
  s[1256] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v61 = s[514] && s[515] >= s[0]
  const v62 = s[122] || s[514] && s[516] < s[1]
  const v63 = s[517] && (v61 || s[518]) && (s[121] || v61) || s[134]
  const v64 = SDL_2_1_nej || (v62 || s[120]) && (s[141] || s[120]) && (v62 || s[141]) || s[519] || s[142]
  const v65 = (SDL_2_1 || s[120]) && (v63 || s[120]) && s[520] && s[521] && (SDL_2_1 || v63 || s[522] || s[135])
  const v66 = s[120] && s[2]
  const SDL_2 = s[109] || s[114] && v65 || s[123] && v65
  s[1252] = SDL_2
  const SDL_2_nej = s[109] || s[114] && v64 || s[123] && v64
  s[1253] = SDL_2_nej
  const SDL_2_ir = s[109] || s[114] && v66 || s[123] && v66 || s[110]
  s[1254] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v70 = s[3] && s[0] <= 17896 /* 2018-12-31 */
  s[523] = v70
  const v71 = s[1] >= 17897 /* 2019-01-01 */
  s[524] = v71
  const SDL_7_1_ferie_nej = s[2] || v70 || v71
  s[1260] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v73 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v74 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[2] || v70 && v74 || v71 && v74
  s[1261] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[2] || v70 && v73 || v71 && v73
  s[1262] = SDL_7_1_ferieaftale_nej
}

function svar_37(f, s) {
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v0 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v1 = runEnd(v0, s[0])
  const v2 = runEnd(v0, s[1])
  const v3 = f.afbrydelser !== undefined && (s[78] || v1 !== 2147483647 || v2 === 2147483647 && (runStart(v0, s[0]) !== 2147483647 || runStart(v0, s[1]) === 2147483647))
  const SDL_7_1_genoptagelse = s[2] ? FIRST_DAY : shiftDays(v3 ? v1 : FIRST_DAY, 1)
  s[1263] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? NEVER : shiftDays(v3 ? v2 : NEVER, 1)
  s[1264] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[2] || f.ferieAftalt !== true
  s[1265] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[2] || s[523] && f.ferieAftalt !== true || s[524] && f.ferieAftalt !== true
  s[1266] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[2] || s[523] && f.ferieAftalt !== false || s[524] && f.ferieAftalt !== false
  s[1267] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v9 = shiftMonths(s[104], 3)
  s[586] = v9
  const v10 = shiftMonths(s[107], 3)
  s[587] = v10
  const v11 = f.bredVurderingsdag ?? FIRST_DAY
  const v12 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v13 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[105]
  const v14 = f.saerligeGrundeTilAndetTidspunkt !== false || v13
  const v15 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[45]
  const SDL_7_3 = s[109] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v13 ? Math.min(v9, v11) : v11) : v9
  s[1270] = SDL_7_3
  const SDL_7_3_hoej = s[109] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v13 ? Math.max(v10, v12) : v12) : v10
  s[1271] = SDL_7_3_hoej
  const v18 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v19 = f.persongruppe !== undefined && v18 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v19 && (s[109] || s[114] && v14 || s[123] && v14)
  s[1272] = SDL_7_3_er
  const SDL_7_3_ir = v19 && (s[109] || s[114] && v15 || s[123] && v15 || s[110]) || f.persongruppe !== undefined && !v18 || !(f.persongruppe !== undefined)
  s[1273] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v22 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v23 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v24 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v25 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v26 = s[525] && s[186]
  const SDL_7_5 = s[2] || s[133] && v23 || s[526] && v23 || s[527] && v25 || v26 && v25 || s[183] && v25
  s[1274] = SDL_7_5
  const SDL_7_5_nej = s[2] || s[133] && v22 || s[526] && v22 || s[527] && v24 || v26 && v24 || s[183] && v24
  s[1275] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v29 = s[3] && s[0] <= 17654 /* 2018-05-03 */
  const v30 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[681] = v30
  const v31 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[683] = v31
  const SDL_7_5_fra = s[2] ? FIRST_DAY : v29 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v30 : NEVER
  s[1276] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[2] ? NEVER : v29 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v31
  s[1277] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[2] || v29
  s[1278] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v35 = s[105] && s[106] && s[104] <= 14612 /* 2010-01-03 */
  const v36 = s[105] && s[107] >= 14613 /* 2010-01-04 */ && s[528]
  const v37 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v38 = runStart(v37, s[0])
  const v39 = runStart(v37, s[1])
  const v40 = f.fravaer !== undefined && (s[78] || v38 !== 2147483647 || v39 === 2147483647)
  const v41 = v40 ? v38 : FIRST_DAY
  const v42 = v40 ? v39 : NEVER
  const SDL_7a_1 = s[109] ? FIRST_DAY : v36 || s[123] ? (f.fratraeder !== true || shiftDays(v41, 56) < s[529] ? shiftDays(v41, 28) : NEVER) : NEVER
  s[1279] = SDL_7a_1
  const SDL_7a_1_hoej = s[109] ? NEVER : v35 ? NEVER : f.fratraeder !== false && shiftDays(v42, 56) >= s[530] ? NEVER : shiftDays(v42, 28)
  s[1280] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[116] && (s[109] || v35 || v36 || s[123])
  s[1281] = SDL_7a_1_er
  const SDL_7a_1_ir = s[116] && s[120] || s[115]
  s[851] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v47 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v48 = f.tidligOpfoelgningOensketAf !== undefined && v47 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v49 = f.tidligOpfoelgningOensketAf !== undefined && !v47 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v50 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[536] = v50
  const v51 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[537] = v51
  const v52 = shiftDays(s[104], 35)
  s[767] = v52
  const v53 = shiftDays(s[107], 35)
  s[769] = v53
  const v54 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v55 = v48 && f.ventesRaskInden8Uger !== true && (s[105] && shiftDays(v53, -1) >= v50 || s[45]) && f.oenskerTidligOpfoelgning !== false || v49 && (f.tidligOpfoelgningOensketAf !== undefined && v54 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v56 = v48 && (f.ventesRaskInden8Uger !== false || s[105] && shiftDays(v52, -1) < v51 || f.oenskerTidligOpfoelgning !== true) || v49 && (f.tidligOpfoelgningOensketAf !== undefined && !v54 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[409] && (s[408] || s[531] && v55 || s[183] && v55)
  s[543] = SDL_7c
  const SDL_7c_nej = s[409] && (s[408] || s[531] && v56 || s[183] && v56)
  s[544] = SDL_7c_nej
  const SDL_7c_ir = s[409] && s[408] || s[0] < 16440 /* 2015-01-05 */
  s[545] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[2] || s[133] || s[132] && s[235] || s[236] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[1283] = SDL_10a
  const SDL_10a_nej = s[2] || s[236] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[1284] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v62 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v62 <= 13331 /* 2006-07-02 */
  s[1287] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v62, 8)
  s[1285] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[1286] = SDL_11_3_hoej
}

function svar_38(f, s) {
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v0 = s[132] && s[408]
  s[549] = v0
  const v1 = shiftDays(shiftDays(s[104], 56), -1)
  s[538] = v1
  const v2 = shiftDays(shiftDays(s[107], 56), -1)
  s[539] = v2
  const v3 = s[105] && v2 >= s[532]
  const v4 = s[105] && v2 >= s[0]
  const v5 = s[105] && v1 < s[160] || s[105] && v1 < s[1]
  const v6 = (v3 || s[45]) && (v4 || s[45]) && (v3 || v4)
  const v7 = s[372] && s[186]
  s[575] = v7
  const v8 = v7 && v6
  const v9 = s[462] && v6
  const SDL_12_1_1 = s[2] || s[133] && f.tilbagevendenForestaar !== false || v0 && f.tilbagevendenForestaar !== false || s[533] && v6 || v8 || v9
  s[542] = SDL_12_1_1
  const v11 = v7 && v5
  const v12 = s[462] && v5
  const SDL_12_1_1_nej = s[2] || s[133] && f.tilbagevendenForestaar !== true || v0 && f.tilbagevendenForestaar !== true || s[533] && v5 || v11 || v12 || s[177]
  s[540] = SDL_12_1_1_nej
  const v14 = v7 && s[45]
  const v15 = s[462] && s[45]
  const SDL_12_1_1_ir = s[2] || s[533] && s[45] || v14 || v15
  s[541] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v17 = s[409] && s[4]
  s[590] = v17
  const SDL_11a_1 = s[2] || s[534] && f.laegeattestNoedvendig !== false || v17 && SDL_12_1_1_nej || s[5] && f.laegeattestNoedvendig !== false
  s[1288] = SDL_11a_1
  const SDL_11a_1_nej = s[2] || s[534] && f.laegeattestNoedvendig !== true || v17 && SDL_12_1_1 || s[5] && f.laegeattestNoedvendig !== true
  s[1289] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[2] || v17 && SDL_12_1_1_ir
  s[1290] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[2] || s[5] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[1291] = SDL_11c
  const SDL_11c_nej = s[2] || s[535] || s[5] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[1292] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v23 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v24 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v25 = v5 || s[45]
  const SDL_12_1_2 = s[2] || s[133] && v24 || v0 && v24 || s[533] && v25 && f.behovForTvaerfagligIndsats !== true || v11 || v12
  s[583] = SDL_12_1_2
  const SDL_12_1_2_nej = s[2] || s[133] && v23 || v0 && v23 || s[533] && (v6 || f.behovForTvaerfagligIndsats !== false) || v8 || v9 || s[177]
  s[582] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[2] || v14 || v15
  s[581] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v29 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v30 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[2] || s[133] && v30 || v0 && v30 || s[533] && v25 && f.behovForTvaerfagligIndsats !== false
  s[617] = SDL_12_1_3
  const SDL_12_1_3_nej = s[2] || s[133] && v29 || v0 && v29 || s[533] && (v6 || f.behovForTvaerfagligIndsats !== true) || v7 || s[462] || s[177]
  s[618] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v33 = s[115] || f.fratraeder !== false && s[530] < s[1]
  s[620] = v33
  const v34 = s[116] && (f.fratraeder !== true || s[529] >= s[0])
  s[619] = v34
  const v35 = f.holdteSamtaler ?? 0
  s[579] = v35
  const v36 = f.holdteSamtaler ?? 200
  s[585] = v36
  const v37 = v36 >= 1
  s[580] = v37
  const v38 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[621] = v38
  const v39 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[623] = v39
  const v40 = v33 || v35 < 1 || f.forudsigeligtForloeb !== true || v38 < s[160] || v38 < s[1]
  s[576] = v40
  const v41 = v34 && v37 && f.forudsigeligtForloeb !== false && v39 >= s[532] && v39 >= s[0]
  s[591] = v41
  const v42 = shiftDays(shiftDays(s[104], 182), -1)
  s[622] = v42
  const v43 = shiftDays(shiftDays(s[107], 182), -1)
  s[624] = v43
  const v44 = v33 || s[105] && v42 < s[160] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[105] && v42 < s[1]
  s[555] = v44
  const v45 = v34 && (s[105] && v43 >= s[532] || s[45]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[105] && v43 >= s[0] || s[45])
  s[557] = v45
  const v46 = s[177] && (s[105] && s[104] < 20635 /* 2026-07-01 */ || s[45])
  s[566] = v46
  const SDL_13f_1 = s[372] && (v46 && (v41 || v45) || !(v46 && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[371] || v7 && v41 || s[462] && v41 || s[177] && v45))
  s[548] = SDL_13f_1
  const SDL_13f_1_nej = s[372] && (v46 && (v40 || v44) || !(v46 && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[371] || v7 && v40 || s[462] && v40 || s[177] && v44))
  s[546] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[372] && !(v46 && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && s[371] || s[0] < 20089 /* 2025-01-01 */
  s[547] = SDL_13f_1_ir
}

function svar_39(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[536], 14)
  const v1 = shiftDays(s[537], 14)
  const v2 = Math.min(s[538], v0)
  const v3 = Math.min(s[539], v1)
  const v4 = !s[105] || !s[45] && s[538] === s[539]
  const v5 = s[540] && s[105]
  const v6 = s[541] && s[105] && s[539] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[538] : NEVER) : NEVER
  const v8 = s[542] ? NEVER : s[539]
  const v9 = s[542] || v5 || v6
  const v10 = s[540] && s[45] || s[541] && !(v4 && s[105] && s[538] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[105] || !s[45] && v2 === v3
  const v14 = s[543] && s[105]
  const v15 = s[544] && v9
  const v16 = s[545] && s[105] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[564] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[565] = v21
  const v22 = v14 || v15 || v16
  s[563] = v22
  const v23 = s[543] && s[45]
  const v24 = v23 || s[544] && v10 || s[545] && s[45] && v10 || s[545] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[105] && v9 || !s[105] && !v9) && (!s[105] || v2 === v7))
  s[571] = v24
  const v25 = shiftMonths(s[104], 6)
  s[577] = v25
  const v26 = shiftMonths(s[107], 6)
  s[578] = v26
  const v27 = shiftDays(v25, -1)
  s[588] = v27
  const v28 = shiftDays(v26, -1)
  s[589] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[544] && s[105]
  const v34 = s[545] && s[105] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[558] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[559] = v39
  const v40 = v14 || v33 || v34
  s[556] = v40
  const v41 = s[544] && s[45]
  const v42 = s[545] && s[45]
  const v43 = v23 || v41 || v42 || s[545] && !((!s[105] || !s[45] && v29 === v30) && (!s[105] || !s[45] && v27 === v28) && (!s[105] || v27 === v29))
  s[572] = v43
  const v44 = s[546] && v40
  const v45 = s[547] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[548] ? NEVER : v39
  const v48 = s[548] || v44 || v45
  const v49 = Math.max(s[538], v2)
  const v50 = Math.min(s[539], v3)
  const v51 = s[545] && s[105] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[538], v49) : s[538]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[561] = v54
  const v55 = v33 ? (v51 ? Math.max(s[539], v50) : s[539]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[562] = v56
  const v57 = v14 || v33 || v51
  s[560] = v57
  const v58 = v23 || v41 || v42 || s[545] && !(v13 && v4 && (!s[105] || s[538] === v2))
  s[573] = v58
  const v59 = s[546] && v57
  const v60 = s[547] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[548] ? NEVER : v56
  const v63 = s[548] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[133] && s[105]
  s[553] = v66
  const v67 = s[549] && s[105]
  s[550] = v67
  const v68 = s[531] && v22
  s[567] = v68
  const v69 = s[462] && v22
  s[568] = v69
  const v70 = s[177] && (v48 || v63)
  s[569] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[551] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[554] = v75
  const v76 = v67 ? (v73 ? Math.min(s[538], v74) : s[538]) : v74
  const v77 = s[2] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[538], v76) : s[538]) : v76
  s[570] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[552] = v79
}

function svar_40(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[550] ? (s[551] ? Math.max(s[539], s[552]) : s[539]) : s[552]
  const v1 = s[2] ? NEVER : s[553] ? (s[554] ? Math.max(s[539], v0) : s[539]) : v0
  const v2 = s[555] && s[556]
  const v3 = s[557] || v2
  const v4 = v2 ? s[558] : NEVER
  const v5 = s[557] ? NEVER : s[559]
  const v6 = s[555] && s[560]
  const v7 = s[557] || v6
  const v8 = v6 ? s[561] : NEVER
  const v9 = s[557] ? NEVER : s[562]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[563] ? (v10 ? Math.min(s[564], v11) : s[564]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[563] ? (v10 ? Math.max(s[565], v13) : s[565]) : v13
  const v15 = s[566] && (s[563] || v3 || v7)
  const v16 = !(s[566] && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[2] || s[553] || s[550] || s[567] || s[568] || s[569])
  const SDL_13b_1_er = v15 || v16
  s[1295] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[570], v12) : v12) : s[570]
  s[1293] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[1294] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[566] && (s[571] || s[555] && s[572] || s[555] && s[573]) || !(s[566] && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[2] || s[133] && s[45] || s[549] && s[45] || s[531] && s[571] || s[462] && s[571] || s[177] && (s[546] && s[572] || s[547] && !((!s[556] || !s[572] && s[558] === s[559]) && s[556] && s[558] === NEVER) || s[546] && s[573] || s[547] && !((!s[560] || !s[573] && s[561] === s[562]) && s[560] && s[561] === NEVER)))
  s[1296] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[542] || s[540]
  const v22 = s[542] ? 0 : 4
  const v23 = s[540] ? 4 : 0
  const v24 = Math.max(1, v22)
  const v25 = Math.min(1, v23)
  const v26 = s[546] && v21
  const v27 = s[547] && v21 && v25 >= v24
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v22) : v24
  const v30 = s[548] ? (v28 ? Math.min(1, v29) : 1) : v29
  const v31 = v26 ? (v27 ? Math.max(v23, v25) : v23) : v25
  const v32 = s[548] ? (v28 ? Math.max(1, v31) : 1) : v31
  const v33 = s[548] || v26 || v27
  const v34 = s[546] && s[541] || s[547] && !((!v21 || !s[541] && v22 === v23) && v21 && v22 === 1)
  const v35 = s[548] ? 0 : 1
  const v36 = s[546] ? 1 : 0
  const v37 = s[574] && v21
  const v38 = s[575] && v33
  const v39 = s[462] && v33
  const v40 = s[177] && (s[548] || s[546])
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(v30, v35) : v30) : v35
  const v43 = v38 || v41
  const v44 = v38 ? (v41 ? Math.min(v30, v42) : v30) : v42
  const v45 = s[4] ? -Infinity : v37 ? (v43 ? Math.min(v22, v44) : v22) : v44
  const v46 = v39 ? (v40 ? Math.max(v32, v36) : v32) : v36
  const v47 = v38 ? (v41 ? Math.max(v32, v46) : v32) : v46
  const v48 = s[4] ? Infinity : v37 ? (v43 ? Math.max(v23, v47) : v23) : v47
  const v49 = s[576] ? 4 : 1
  const v50 = s[557] ? 0 : 1
  const v51 = !(s[566] && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[4] || v37 || v38 || v39 || v40)
  const SDL_13b_1_antal = s[566] ? (v51 ? Math.min(v45, v50) : v50) : v45
  s[1297] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[566] ? (v51 ? Math.max(v48, v49) : v49) : v48
  s[1298] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[5] && (s[566] || v51)
  s[1299] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[5] && !(s[566] && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[4] || s[574] && s[541] || s[575] && v34 || s[462] && v34 || s[177] && s[547]) || s[0] < 18262 /* 2020-01-01 */
  s[1300] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v56 = s[1] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v57 = s[1] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v58 = s[105] && s[1] >= s[577]
  s[625] = v58
  const v59 = s[105] && s[0] < s[578]
  s[627] = v59
  const v60 = s[1] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v61 = s[1] >= 19621 /* 2023-09-21 */ && s[186]
  const v62 = s[579] < 1 || f.fremmoedeErNoedvendigt !== false
  const v63 = s[580] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[2] || v56 || v57 && (v58 || s[45]) && f.fremmoedeErNoedvendigt !== true || v60 || v61 && v63 || s[183] && v63
  s[1301] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[2] || s[3] && s[0] <= 18989 /* 2021-12-28 */ || v56 || v57 && (v59 || f.fremmoedeErNoedvendigt !== false) || v60 || v61 && v62 || s[183] && v62
  s[1302] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[2] || v56 || v60
  s[1303] = SDL_13b_1_form_ir
}

function svar_41(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[3] && s[0] <= 14406 /* 2009-06-11 */
  s[606] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[610] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[608] = v5
  const v6 = shiftDays(v2, 56)
  s[609] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[607] = v9
  const v10 = s[581] && v8 >= v7
  const v11 = s[582] || v10
  const v12 = s[582] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[583] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[582] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[583] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[603] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[584]
  s[595] = v16
  const v17 = s[585] >= 2
  s[626] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[586], -1)
  const v21 = shiftDays(s[587], -1)
  const v22 = s[579] < 2 && s[105]
  const v23 = v17 || v22
  s[612] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[613] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[614] = v25
  const v26 = s[579] < 2 && s[45]
  s[611] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[582] && v23
  const v30 = s[581] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[583] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[583] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[541] && v4 >= NEVER
  const v37 = s[540] || v36 ? (s[540] ? v3 : NEVER) : NEVER
  const v38 = s[542] ? NEVER : v4
  const v39 = s[585] >= 4
  const v40 = s[579] < 4 && s[105]
  const v41 = v40 || v39
  const v42 = v40 ? s[588] : NEVER
  s[593] = v42
  const v43 = v39 ? NEVER : s[589]
  const v44 = s[579] < 4 && s[45]
  s[605] = v44
  const v45 = s[540] && v41
  const v46 = s[541] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[542] ? NEVER : v43
  const v49 = s[542] || v45 || v46
  const v50 = s[540] && v44 || s[541] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[615] = v50
  const v51 = s[546] && v49
  const v52 = s[547] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[548] ? NEVER : v48
  const v55 = s[548] || v51 || v52
  const v56 = s[546] && v50 || s[547] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[616] = v56
  const v57 = v0 && (s[583] || s[582] || v10)
  s[594] = v57
  const v58 = s[549] && (s[583] || v29 || v30)
  s[596] = v58
  const v59 = s[590] && (s[542] || s[540] || v36)
  s[597] = v59
  const v60 = s[574] && v49
  s[598] = v60
  const v61 = s[575] && v55
  s[599] = v61
  const v62 = s[462] && v55
  s[600] = v62
  const v63 = v62 || s[177]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[602] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[2] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[601] = v73
  const v74 = s[177] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[604] = v78
  const v79 = s[576] && v41
  s[592] = v79
}

function svar_42(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[591] || s[592] ? (s[592] ? s[593] : NEVER) : NEVER
  const v1 = !(s[566] && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[2] || s[594] || s[595] || s[596] || s[597] || s[598] || s[599] || s[600] || s[177])
  const SDL_13b_1_naeste = s[566] ? (v1 ? Math.min(s[601], v0) : v0) : s[601]
  s[1304] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[566] ? NEVER : s[2] ? NEVER : s[594] ? (s[602] ? Math.max(s[603], s[604]) : s[603]) : s[604]
  s[1305] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[580] && (s[566] || v1)
  s[1306] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[580] && (s[566] && s[576] && s[605] || !(s[566] && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[2] || s[606] && s[581] && !(s[607] && s[608] === s[609] && s[610] === s[608]) || s[595] || s[549] && (s[582] && s[611] || s[581] && !(s[607] && (!s[612] || !s[611] && s[613] === s[614]) && s[612] && s[610] === s[613])) || s[590] && s[541] && !(s[607] && s[610] === NEVER) || s[574] && s[615] || s[575] && s[616] || s[462] && s[616])) || s[579] < 1
  s[1307] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[132] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[408]
  const SDL_13b_5 = s[2] || s[133] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[409] && f.kontaktUhensigtsmaessig !== false
  s[1308] = SDL_13b_5
  const SDL_13b_5_nej = s[2] || s[133] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[409] && f.kontaktUhensigtsmaessig !== true
  s[1309] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[2] || s[133] || v7
  s[1310] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[2] || s[533] && s[617] || s[575] && f.behovForTvaerfagligIndsats !== false || s[183] && f.behovForTvaerfagligIndsats !== false
  s[1311] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[2] || s[534] || s[533] && s[618] || s[575] && f.behovForTvaerfagligIndsats !== true || s[183] && f.behovForTvaerfagligIndsats !== true
  s[1312] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[582] || s[619]
  const v15 = (s[583] || s[581]) && s[620]
  const SDL_13c_2 = s[2] || s[574] && s[583] || s[575] && v15 || s[183] && v15
  s[1313] = SDL_13c_2
  const SDL_13c_2_nej = s[2] || s[534] || s[590] || s[574] && s[582] || s[575] && v14 || s[183] && v14
  s[1314] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[2] || s[574] && s[581]
  s[1315] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[177] && s[105]
  const v20 = s[462] || v19
  const v21 = Math.min(s[621], s[622])
  const v22 = s[462] ? (v19 ? v21 : s[621]) : s[622]
  const v23 = s[371] ? FIRST_DAY : s[575] ? (v20 ? Math.min(s[621], v22) : s[621]) : v22
  const v24 = Math.max(s[623], s[624])
  const v25 = s[462] ? (v19 ? v24 : s[623]) : s[624]
  const v26 = s[371] ? NEVER : s[575] ? (v20 ? Math.max(s[623], v25) : s[623]) : v25
  const v27 = s[105] ? v21 : s[621]
  const v28 = s[105] ? v24 : s[623]
  const v29 = !(s[566] && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[371] || s[575] || s[462] || v19)
  const SDL_13f_1_dag = s[566] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[1316] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[566] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[1317] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[372] && (s[566] || v29)
  s[1318] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[372] && (s[566] && s[45] || !(s[566] && !(!s[190] || s[105] && s[107] >= 20635 /* 2026-07-01 */)) && (s[371] || s[177] && s[45])) || s[0] < 20089 /* 2025-01-01 */
  s[1319] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[2] || s[606] && s[625] || s[595] || s[549] && s[626]
  s[1320] = SDL_16_2
  const SDL_16_2_nej = s[2] || s[606] && s[627] || s[595] || s[549] && s[579] < 2 || s[409]
  s[1321] = SDL_16_2_nej
  const SDL_16_2_ir = s[2] || s[606] && s[45] || s[595]
  s[1322] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[525] && s[176]
  const SDL_21_1_1 = s[2] || s[133] && v38 || s[526] && v38 || s[527] && v38 || v39 && v38 || s[177] && v38
  s[1323] = SDL_21_1_1
  const SDL_21_1_1_nej = s[2] || s[133] && v37 || s[526] && v37 || s[527] && v37 || v39 && v37 || s[177] && v37
  s[1324] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[143] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[1] >= 16983 /* 2016-07-01 */ && s[628]
  const SDL_21a = s[2] || v42 && v45 || v46 && v45 || s[629]
  s[1342] = SDL_21a
  const SDL_21a_nej = s[2] || s[133] || s[132] && s[159] || v42 && v44 || v46 && v44 || s[630]
  s[1343] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v50 = f.afviser === 'optraening'
  const v51 = (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v50 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v52 = ((f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v50 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[2]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[2] || s[133] && v52 || s[132] && v52
  s[1325] = SDL_21_1_2
  const SDL_21_1_2_nej = s[2] || s[133] && v51 || s[132] && v51
  s[1326] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[2] || s[133] && f.forhalerHelbredelsen !== false || s[132] && f.forhalerHelbredelsen !== false
  s[1327] = SDL_21_1_3
  const SDL_21_1_3_nej = s[2] || s[133] && f.forhalerHelbredelsen !== true || s[132] && f.forhalerHelbredelsen !== true
  s[1328] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v57 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v58 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[1])
  const SDL_21_3 = s[2] || s[133] && v58 || s[132] && v58
  s[1329] = SDL_21_3
  const SDL_21_3_nej = s[2] || s[133] && v57 || s[132] && v57
  s[1330] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v61 = s[3] && s[0] <= 18638 /* 2021-01-11 */
  const v62 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v63 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v64 = s[1] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[2] || v61 && v63 || v64 && v63
  s[1331] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[2] || v61 && v62 || v64 && v62
  s[1332] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[2] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[1334] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[1335] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v69 = f.opfyldtIgen ?? FIRST_DAY
  s[631] = v69
  const v70 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[632] = v70
  const v71 = SDL_21_4_dag_hoej >= v69
  const v72 = s[132] && s[0] <= 15397 /* 2012-02-27 */
  const v73 = s[0] <= 15516 /* 2012-06-25 */
  s[693] = v73
  const v74 = s[1] >= 15398 /* 2012-02-28 */ && v73
  const v75 = s[1] >= 15517 /* 2012-06-26 */
  s[694] = v75
  const SDL_21_4 = s[2] || s[133] && v71 || v72 && v71 || v74 || v75 && (v71 || s[2]) && f.genoptagetFoer !== true
  s[869] = SDL_21_4
  const SDL_21_4_nej = s[2] || s[133] && SDL_21_4_dag < v70 || v72 && SDL_21_4_dag < v70 || v74 || v75 && (SDL_21_4_dag < v70 || f.genoptagetFoer !== false)
  s[633] = SDL_21_4_nej
  const SDL_21_4_ir = s[2] || v74
  s[634] = SDL_21_4_ir
}

function svar_43(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[2] ? FIRST_DAY : shiftDays(s[631], 1)
  s[1336] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? NEVER : shiftDays(s[632], 1)
  s[1337] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[2] || s[633] || s[634]
  s[1338] = SDL_21_4_fra_ir
}

function svar_44(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[795] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[793] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[781] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[794] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[779] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[780] = v7
  const v8 = shiftDays(s[104], 14)
  s[774] = v8
  const v9 = shiftDays(s[107], 14)
  s[775] = v9
  const v10 = v5 && s[105]
  s[782] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[105]
  s[783] = v13
  const v14 = v2 && (v4 || v10)
  s[784] = v14
  const v15 = v13 || v14
  s[788] = v15
  const v16 = v13 ? (v14 ? Math.min(s[104], v11) : s[104]) : v11
  s[637] = v16
  const v17 = v13 ? (v14 ? Math.max(s[107], v12) : s[107]) : v12
  s[653] = v17
  const v18 = v1 && s[45]
  const v19 = v18 || v2 && v5 && s[45]
  s[654] = v19
  const v20 = s[105] && s[113] && s[104] <= 15397 /* 2012-02-27 */
  s[655] = v20
  const v21 = s[107] >= 15398 /* 2012-02-28 */
  s[787] = v21
  const v22 = s[104] <= 15516 /* 2012-06-25 */
  s[740] = v22
  const v23 = s[105] && v21 && v22
  s[656] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[105]
  s[789] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[105]
  const v26 = Math.min(s[104], v8)
  const v27 = v24 ? (v25 ? v26 : s[104]) : v8
  const v28 = Math.max(s[107], v9)
  const v29 = v24 ? (v25 ? v28 : s[107]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[45]
  s[792] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[104], v32) : s[104]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[107], v33) : s[107]) : v33
  s[641] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[45])
  s[657] = v38
  const v39 = s[107] >= 15517 /* 2012-06-26 */
  s[741] = v39
  const v40 = s[105] && v39 && s[104] <= 18318 /* 2020-02-26 */
  s[658] = v40
  const v41 = s[105] && s[107] >= 18319 /* 2020-02-27 */ && s[104] <= 18858 /* 2021-08-19 */
  s[659] = v41
  const v42 = f.sygMedCovid19 !== false && s[105]
  const v43 = f.sygMedCovid19 !== true && s[105]
  const v44 = v42 ? (v43 ? v26 : s[104]) : v8
  const v45 = v42 ? (v43 ? v28 : s[107]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[104], v44) : s[104]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[107], v45) : s[107]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[104], v50) : s[104]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[107], v51) : s[107]) : v51
  s[642] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[45] || f.sygMedCovid19 !== true && s[45]))
  s[660] = v56
  const v57 = s[105] && s[107] >= 18859 /* 2021-08-20 */ && s[104] <= 18953 /* 2021-11-22 */
  s[661] = v57
  const v58 = s[105] && s[107] >= 18954 /* 2021-11-23 */ && s[104] <= 19051 /* 2022-02-28 */
  s[662] = v58
  const v59 = s[105] && s[107] >= 19052 /* 2022-03-01 */ && s[108]
  s[663] = v59
  const v60 = s[114] && v15
  s[635] = v60
  const v61 = v20 && v15
  s[651] = v61
  const v62 = v23 && v35
  s[649] = v62
  const v63 = v40 && v35
  s[647] = v63
  const v64 = v41 && v53
  s[645] = v64
  const v65 = v57 && v35
  s[643] = v65
  const v66 = v58 && v53
  s[639] = v66
  const v67 = v59 && v35
  s[640] = v67
  const v68 = v66 || v67
  s[644] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[646] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[648] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[650] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[652] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[636] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[638] = v79
}

function svar_45(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[109] ? FIRST_DAY : s[635] ? (s[636] ? Math.min(s[637], s[638]) : s[637]) : s[638]
  s[1471] = SDL_41_1
  const v1 = s[639] ? (s[640] ? Math.max(s[641], s[642]) : s[642]) : s[641]
  const v2 = s[643] ? (s[644] ? Math.max(s[641], v1) : s[641]) : v1
  const v3 = s[645] ? (s[646] ? Math.max(s[642], v2) : s[642]) : v2
  const v4 = s[647] ? (s[648] ? Math.max(s[641], v3) : s[641]) : v3
  const v5 = s[649] ? (s[650] ? Math.max(s[641], v4) : s[641]) : v4
  const v6 = s[651] ? (s[652] ? Math.max(s[653], v5) : s[653]) : v5
  const SDL_41_1_hoej = s[109] ? NEVER : s[635] ? (s[636] ? Math.max(s[653], v6) : s[653]) : v6
  s[1472] = SDL_41_1_hoej
  const SDL_41_1_er = s[109] || s[635] || s[651] || s[649] || s[647] || s[645] || s[643] || s[639] || s[640]
  s[1473] = SDL_41_1_er
  const v9 = s[114] && s[654]
  s[790] = v9
  const v10 = s[655] && s[654]
  s[791] = v10
  const SDL_41_1_ir = s[109] || v9 || v10 || s[656] && s[657] || s[658] && s[657] || s[659] && s[660] || s[661] && s[657] || s[662] && s[660] || s[663] && s[657] || s[110]
  s[1474] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[105] || !s[45] && s[104] === s[107]
  s[742] = v12
  const v13 = s[664] && s[665] < NEVER
  const v14 = s[664] && s[666] >= NEVER
  const v15 = Math.max(s[104], shiftDays(s[665], 1))
  const v16 = Math.max(s[107], shiftDays(s[666], 1))
  const v17 = s[664] && s[105]
  const v18 = s[667] || s[45]
  const v19 = Math.max(s[104], v15)
  const v20 = Math.min(s[107], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[105]
  const v23 = s[667] && v17 && s[105] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[104], v19) : s[104]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[107], v20) : s[107]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[668] && s[669] < NEVER
  const v30 = s[668] && s[670] >= NEVER
  const v31 = Math.max(s[104], shiftDays(s[669], 1))
  const v32 = Math.max(s[107], shiftDays(s[670], 1))
  const v33 = s[668] && s[105]
  const v34 = s[671] || s[45]
  const v35 = Math.max(s[104], v31)
  const v36 = Math.min(s[107], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[105]
  const v39 = s[671] && v33 && s[105] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[104], v35) : s[104]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[107], v36) : s[107]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[105]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[104], SDL_41_1) : s[104]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[107], SDL_41_1_hoej) : s[107]) : SDL_41_1_hoej
  const v49 = s[128] && (v45 || v46)
  const v50 = s[130] && s[105]
  const v51 = v49 ? (v50 ? Math.min(s[104], v47) : v47) : s[104]
  const v52 = v49 ? (v50 ? Math.max(s[107], v48) : v48) : s[107]
  const v53 = s[129] && (v37 || v38 || v39)
  const v54 = s[131] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[116] && (v21 || v22 || v23)
  const v58 = s[115] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[116] && (v13 && v18 || v14 && s[45] || s[667] && s[45] || s[667] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[105] || !v17 && !s[105]) && (!v17 || s[104] === v15))) || s[115] && (s[129] && (v29 && v34 || v30 && s[45] || s[671] && s[45] || s[671] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[105] || !v33 && !s[105]) && (!v33 || s[104] === v31))) || s[131] && (s[128] && (f.arbejdsskade !== false && s[45] || f.arbejdsskade !== true && SDL_41_1_ir) || s[130] && s[45]))
  const SDL_33_1 = s[109] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[673] = SDL_33_1
  const SDL_33_1_hoej = s[109] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[674] = SDL_33_1_hoej
  const SDL_33_1_er = s[109] || s[114] && v59 || s[123] && v59
  s[672] = SDL_33_1_er
  const SDL_33_1_ir = s[109] || s[114] && v60 || s[123] && v60 || s[110]
  s[675] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[122] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[517] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[109] || s[114] && v66 || s[123] && v66
  s[678] = SDL_56_1
  const SDL_56_1_nej = s[109] || s[114] && v65 || s[123] && v65
  s[676] = SDL_56_1_nej
}

function svar_46(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[744] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[743] = v2
  const v3 = s[672] && s[1] >= s[673]
  const v4 = s[672] && s[0] < s[674] || s[141]
  const v5 = s[675] && s[120]
  const v6 = s[105] && s[1] >= s[104]
  const v7 = s[676] || s[105] && s[0] < s[107]
  const v8 = s[120] && s[45]
  const v9 = s[115] || v2 || (v4 || v5) && (v7 || v8) && (v4 || v7)
  const v10 = s[116] && v1 && ((v3 || s[675]) && s[677] && (v3 || s[134]) || (s[678] || s[120]) && (v6 || s[45]) && (s[678] || v6) || v5 && v8)
  const SDL_54_1 = s[109] || s[114] && v10 || s[123] && v10
  s[833] = SDL_54_1
  const SDL_54_1_nej = s[109] || s[114] && v9 || s[123] && v9
  s[836] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[2] || s[133] && SDL_54_1 || s[132] && SDL_54_1
  s[1339] = SDL_21_5
  const SDL_21_5_nej = s[2] || s[133] && SDL_54_1_nej || s[132] && SDL_54_1_nej
  s[1340] = SDL_21_5_nej
  const SDL_21_5_ir = s[2] || s[133] && s[120] || s[132] && s[120]
  s[1341] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v16 = s[3] && s[0] <= 16687 /* 2015-09-09 */
  const v17 = s[1] >= 16688 /* 2015-09-10 */
  const v18 = f.ophoerErAfgjort !== false && s[679]
  const SDL_24_1_ophoer = s[2] ? FIRST_DAY : v16 ? FIRST_DAY : v18 ? Math.max(s[680], s[681]) : NEVER
  s[1344] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[2] ? NEVER : v16 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[682], s[683])
  s[1345] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[2] || v16 || v17 && (v18 || f.ophoerErAfgjort !== true)
  s[1346] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[2] || v16 || v17 && f.ophoerErAfgjort !== false && s[684]
  s[1347] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v23 = s[149] && s[151] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[685] && (v23 || s[149] && s[153] >= 16252 /* 2014-07-01 */ && s[151] <= 2147483646)
  s[1348] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[685] && (v23 || s[149] && s[153] >= 13332 /* 2006-07-03 */ && s[151] <= 16251 /* 2014-06-30 */)
  s[1349] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[685] && (v23 || s[155] || s[149] && s[153] === NEVER) || s[686] || s[155]
  s[1350] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v27 = s[105] && s[687]
  const v28 = s[128] && s[105]
  const v29 = s[130] && s[672]
  const SDL_24a_2 = v27 ? FIRST_DAY : v28 ? (v29 ? Math.min(s[104], s[673]) : s[104]) : s[673]
  s[1352] = SDL_24a_2
  const SDL_24a_2_hoej = v27 ? NEVER : v28 ? (v29 ? Math.max(s[107], s[674]) : s[107]) : s[674]
  s[1353] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[688] && (v27 || s[136] && (v28 || v29))
  s[1354] = SDL_24a_2_er
  const SDL_24a_2_ir = s[688] && (v27 || s[136] && (s[128] && s[45] || s[130] && s[675]) || s[110]) || s[689]
  s[1355] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[2] || s[236] && (s[688] || s[690]) && f.laegenVurdererLivstruende !== false
  s[1356] = SDL_24a_6
  const SDL_24a_6_nej = s[2] || s[691] || s[236] && (s[692] || f.laegenVurdererLivstruende !== true)
  s[1357] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[2] || s[236] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[870] = SDL_24b_1
  const SDL_24b_1_nej = s[2] || s[691] || s[236] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[1359] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v38 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v39 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v40 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v41 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v42 = shiftDays(v41, 56) >= v38
  const v43 = shiftDays(v40, 56) >= v39
  const SDL_24b_2 = s[235] ? FIRST_DAY : v42 ? (v43 ? v40 : Math.min(v38, v40)) : v38
  s[1360] = SDL_24b_2
  const SDL_24b_2_hoej = s[235] ? NEVER : v42 ? (v43 ? v41 : Math.max(v39, v41)) : v39
  s[1361] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[235] || SDL_24b_1_nej || s[2]
  s[1362] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v47 = s[132] && s[0] <= 15320 /* 2011-12-12 */
  const v48 = s[1] >= 15321 /* 2011-12-13 */ && s[693]
  const v49 = Math.max(s[508], shiftDays(s[504], -1))
  const v50 = Math.max(s[509], shiftDays(s[506], -1))
  const v51 = shiftDays(monthStart(s[504]), -1)
  const v52 = shiftDays(monthStart(s[506]), -1)
  const v53 = s[133] && s[148]
  const v54 = v47 && s[148]
  const v55 = s[694] && s[148]
  const v56 = v48 || v55
  const v57 = v48 ? FIRST_DAY : Math.min(s[150], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v49, v51) : v49) : v51)
  const v58 = v54 || v56
  const v59 = v54 ? (v56 ? Math.min(s[150], v57) : s[150]) : v57
  const SDL_25_2 = s[2] ? FIRST_DAY : v53 ? (v58 ? Math.min(s[150], v59) : s[150]) : v59
  s[1365] = SDL_25_2
  const v61 = v48 ? NEVER : Math.min(s[152], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v50, v52) : v50) : v52)
  const v62 = v54 ? (v56 ? Math.max(s[152], v61) : s[152]) : v61
  const SDL_25_2_hoej = s[2] ? NEVER : v53 ? (v58 ? Math.max(s[152], v62) : s[152]) : v62
  s[1366] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[2] || v53 || v54 || v48 || v55)
  s[1367] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[2] || s[133] && s[154] || v47 && s[154] || v48 || s[694] && s[154]) || f.pensionTilkendt !== true
  s[1368] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v66 = s[105] && s[113] && s[687]
  s[698] = v66
  const SDL_26_1_uger = s[109] ? -Infinity : v66 || s[136] ? (s[136] ? 0 : 91) : 91
  s[696] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[109] ? Infinity : s[114] ? 91 : v66 ? 91 : 0
  s[697] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[109] || s[114] || v66 || s[136]
  s[695] = SDL_26_1_uger_er
}

function svar_47(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[695] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[696]
  const v1 = s[695] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[697]
  const v2 = s[141] || s[157]
  const v3 = s[120] && s[158]
  const v4 = v0 || s[677] && (s[156] || s[158]) && (s[134] || s[156])
  const v5 = (v1 || s[120]) && (v2 || v3) && (v1 || v2)
  const v6 = s[120] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[109] || s[114] && v4 || s[698] && v4 || s[136])
  s[1369] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[109] || s[114] && v5 || s[698] && v5)
  s[1370] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[109] || s[114] && v6 || s[698] && v6 || s[110]) || f.retErOpbrugt !== true || v7 <= 364
  s[1371] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[699] : ALL_DAYS
  const v14 = Math.max(s[151], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[153], 18330 /* 2020-03-09 */)
  const v16 = s[149] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[149] && s[153] >= 18330 /* 2020-03-09 */
  const v18 = s[149] && s[151] < 18330 /* 2020-03-09 */
  const v19 = s[149] && s[151] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[149] && s[153] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[155]) && (v19 || s[155]) && (v17 || v19)
  const v22 = v17 || countDays(s[35], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[155]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[155]) && v22
  const v26 = shiftDays(s[151], 1)
  s[723] = v26
  const v27 = shiftDays(s[153], 1)
  s[725] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[149]
  const v33 = s[155] && s[149] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[155]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[149]
  const v42 = v40 ? (v41 ? Math.min(s[151], v36) : v36) : s[151]
  const v43 = v40 ? (v41 ? Math.max(s[153], v38) : v38) : s[153]
  const v44 = v14 <= 2147483646
  const v45 = s[149] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[155] || s[149] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[149]
  const SDL_26_1_covid_er = v47 || v48
  s[704] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[151], v42) : v42) : s[151]
  s[702] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[153], v43) : v43) : s[153]
  s[703] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[155] && !((!s[149] || !s[155] && v28 === v29) && s[149] && (!s[149] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[155]) || v45 && s[155] || v46
  s[705] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[149] || !s[155] && s[151] === s[153]
  s[735] = v53
  const v54 = s[149] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[151], v55)
  const v58 = Math.min(s[153], v56)
  const v59 = s[155] && s[149] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[151], v61) : s[151]) : v61
  s[1372] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[153], v63) : s[153]) : v63
  s[1373] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[1374] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[155] && !(v53 && v55 === v56 && s[149] && (!s[149] || s[151] === v55))) || v46
  s[1375] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[700]
  const SDL_26_2 = v67 && (s[109] || s[114] || s[698] && v0 || s[136])
  s[1376] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[109] || s[114] || s[698] && v1)
  s[1377] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[109] || s[114] || s[698] && s[120] || s[110]) || f.retErOpbrugt !== true || v7 <= 182 || s[701]
  s[1378] = SDL_26_2_ir
}

function svar_48(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[702])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[703])
  const v2 = s[704] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[704] && s[149]
  const v4 = v3 && s[151] < s[703]
  const v5 = s[704] && s[703] >= 18443 /* 2020-06-30 */
  const v6 = s[704] && s[702] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[705]) && (v6 || s[705]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[702], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[703], 1), 3), -1)
  const v10 = Math.max(s[702], v8)
  const v11 = Math.min(s[703], v9)
  const v12 = (v4 || s[705] || s[155]) && (v7 || s[705]) && (v4 || v7) && s[704]
  const v13 = (v3 && s[153] >= s[702] || s[704] && s[702] < 18443 /* 2020-06-30 */ || s[704] && s[703] > 18535 /* 2020-09-30 */) && s[704]
  const v14 = s[705] && s[704] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[702], v10) : s[702]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[703], v11) : s[703]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[704] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[704]
  const SDL_26_3_covid_er = v21 || v22
  s[1381] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[702], v17) : v17) : s[702]
  s[1379] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[703], v19) : v19) : s[703]
  s[1380] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[705] || v20 && s[705] || s[705] || s[704] && v1 === NEVER
  s[1382] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[706], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[706] < 18330 /* 2020-03-09 */ || s[707] > 18535 /* 2020-09-30 */
  const v29 = s[707] >= 18330 /* 2020-03-09 */ && s[706] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[706], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[707], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[706], v34) : v34) : s[706]
  const v37 = v29 ? (v28 ? Math.max(s[707], v35) : v35) : s[707]
  const v38 = Math.max(s[707], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[706], v36) : v36) : s[706]
  s[1383] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[707], v37) : v37) : s[707]
  s[1384] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[707] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[706] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[711] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[710] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[708] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[709] = SDL_26a_3_covid_hoej
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
  s[712] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[713] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[714] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[715] = SDL_26c_covid_ir
}

function svar_49(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[708])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[709])
  const v2 = s[710] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[710] && s[709] >= 18535 /* 2020-09-30 */
  const v4 = s[710] && s[708] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[708], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[709], 1), 1), -1)
  const v7 = Math.max(s[708], v5)
  const v8 = Math.min(s[709], v6)
  const v9 = (v3 || s[711]) && (v4 || s[711]) && (v3 || v4) && s[710]
  const v10 = (s[710] && s[708] < 18535 /* 2020-09-30 */ || s[710] && s[709] > 18566 /* 2020-10-31 */) && s[710]
  const v11 = s[711] && s[710] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[708], v7) : s[708]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[709], v8) : s[709]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[710] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[710]
  const SDL_26d_covid_er = v18 || v19
  s[1387] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[708], v14) : v14) : s[708]
  s[1385] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[709], v16) : v16) : s[709]
  s[1386] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[711] || v17 && s[711] || s[711] || s[710] && v1 === NEVER
  s[1388] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[712]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[713], SDL_26d_covid) : SDL_26d_covid) : s[713]
  const v28 = v24 ? (v25 ? Math.max(s[714], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[714]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[715]
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
  s[718] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[716] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[717] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[719] = SDL_26f_covid_ir
}

function svar_50(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[716])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[717])
  const v2 = s[718] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[716], 1)
  const v4 = shiftDays(s[717], 1)
  const v5 = s[718] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[718] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[716], v7)
  const v10 = Math.min(s[717], v8)
  const v11 = (v5 || s[719]) && (v6 || s[719]) && (v5 || v6) && s[718]
  const v12 = (s[718] && v3 < 18659 /* 2021-02-01 */ || s[718] && v4 > 18686 /* 2021-02-28 */) && s[718]
  const v13 = s[719] && s[718] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[716], v9) : s[716]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[717], v10) : s[717]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[718] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[718]
  const SDL_26g_covid_er = v20 || v21
  s[1391] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[716], v16) : v16) : s[716]
  s[1389] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[717], v18) : v18) : s[717]
  s[1390] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[719] || v19 && s[719] || s[719] || s[718] && v1 === NEVER
  s[1392] = SDL_26g_covid_ir
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
  s[1395] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[1393] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[1394] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[1396] = SDL_26h_covid_ir
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
  s[1399] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[1397] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[1398] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[1400] = SDL_26i_covid_ir
}

function svar_51(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[79] && s[84] && s[81] <= 14691 /* 2010-03-23 */
  const v1 = s[79] && s[80] >= 14692 /* 2010-03-24 */ && s[720]
  const SDL_27_1_2_uger = s[83] ? -Infinity : v0 ? 182 : v1 ? 273 : s[87] ? 273 : 483
  s[1407] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[83] ? Infinity : v1 || s[721] ? (s[721] ? (s[88] ? 483 : 273) : 273) : 182
  s[1408] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[83] || v0 || v1 || s[87] || s[88]
  s[1409] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[79] && s[84] && s[82]
  const v6 = s[155] || s[98]
  const SDL_27_1_2_slut_er = s[83] || v5 && s[149] && SDL_27_1_2_uger_er
  s[1405] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[83] ? FIRST_DAY : shiftDays(s[151], SDL_27_1_2_uger)
  s[1403] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[83] ? NEVER : shiftDays(s[153], SDL_27_1_2_uger_hoej)
  s[1404] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[83] || v5 && v6 || s[85]
  s[1406] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[149] && s[722]
  const SDL_27_1_3_slut = s[83] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[723], s[724])
  s[1410] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[83] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[725], s[726])
  s[1411] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[83] || s[86] && v12 || s[103] && v12
  s[1412] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[83] || s[86] && v6 || s[103] && v6 || s[85]
  s[1413] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[151], 182)
  const v18 = s[87] && s[149]
  const v19 = s[727] || s[728]
  const v20 = s[728] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[83] ? FIRST_DAY : s[86] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[1414] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[83] ? NEVER : s[86] ? NEVER : v19 ? NEVER : shiftDays(s[153], 182)
  s[1415] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[83] || s[86] || v18 || s[727] || s[728]
  s[1416] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[83] || s[86] || s[87] && s[155] || s[728] || s[85]
  s[1417] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[89] || s[93] || s[94] || s[729]
  const v26 = s[730] && s[731] && s[732] && s[733] && (s[95] || s[97] || s[99] || s[734])
  const v27 = Math.max(s[151], SDL_27_1_2_slut)
  const v28 = Math.min(s[153], SDL_27_1_2_slut_hoej)
  const v29 = s[90] && SDL_27_1_2_slut_er
  const v30 = s[100] && s[149]
  const v31 = s[98] && SDL_27_1_2_slut_er && s[149] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[151], v27) : s[151]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[153], v28) : s[153]) : v28
  const v35 = Math.max(s[151], SDL_27_1_3_slut)
  const v36 = Math.min(s[153], SDL_27_1_3_slut_hoej)
  const v37 = s[91] && SDL_27_1_3_slut_er
  const v38 = s[101] && s[149]
  const v39 = s[98] && SDL_27_1_3_slut_er && s[149] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[151], v35) : s[151]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[153], v36) : s[153]) : v36
  const v43 = Math.max(s[151], SDL_27_1_4_slut)
  const v44 = Math.min(s[153], SDL_27_1_4_slut_hoej)
  const v45 = s[92] && SDL_27_1_4_slut_er
  const v46 = s[102] && s[149]
  const v47 = s[96] && SDL_27_1_4_slut_er && s[149] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[151], v43) : s[151]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[153], v44) : s[153]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[90] && SDL_27_1_2_slut_ir || s[100] && s[155] || s[98] && SDL_27_1_2_slut_ir && s[155] || s[98] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[735] && (SDL_27_1_2_slut_er && s[149] || !SDL_27_1_2_slut_er && !s[149]) && (!SDL_27_1_2_slut_er || s[151] === SDL_27_1_2_slut)) || s[91] && SDL_27_1_3_slut_ir || s[101] && s[155] || s[98] && SDL_27_1_3_slut_ir && s[155] || s[98] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[735] && (SDL_27_1_3_slut_er && s[149] || !SDL_27_1_3_slut_er && !s[149]) && (!SDL_27_1_3_slut_er || s[151] === SDL_27_1_3_slut)) || s[92] && SDL_27_1_4_slut_ir || s[102] && s[155] || s[96] && SDL_27_1_4_slut_ir && s[155] || s[96] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[735] && (SDL_27_1_4_slut_er && s[149] || !SDL_27_1_4_slut_er && !s[149]) && (!SDL_27_1_4_slut_er || s[151] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[736] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[736] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[83] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[1421] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[83] ? NEVER : v25 ? NEVER : v52
  s[1422] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[156] && (s[83] || s[86] && v57 || s[103] && v57)
  s[1423] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[156] && (s[83] || s[86] && v58 || s[103] && v58 || s[85]) || s[737]
  s[1424] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[700] && (s[42] || s[738] || s[739] && f.laegenVenterArbejdeInden26Uger !== false)
  s[1425] = SDL_29_1
  const SDL_29_1_nej = s[700] && (s[42] || s[738] || s[739] && f.laegenVenterArbejdeInden26Uger !== true)
  s[1426] = SDL_29_1_nej
  const SDL_29_1_ir = s[700] && (s[42] || s[738] || s[46]) || s[701]
  s[1427] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[2] ? FIRST_DAY : Math.max(s[32], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[1428] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? NEVER : Math.max(s[33], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[1429] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[2] || f.sygUnderAftaltFri !== true
  s[1430] = SDL_30_1_fri_ir
}

function svar_52(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[105]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[104], v0) : s[104]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[107], v1) : s[107]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[45]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[105]
  const v9 = v7 ? (v8 ? Math.min(s[104], v4) : v4) : s[104]
  const v10 = v7 ? (v8 ? Math.max(s[107], v5) : v5) : s[107]
  const v11 = f.sygemeldtITide !== false && s[105]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[45] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[45])
  const SDL_35_2 = s[109] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[104], v9) : s[104]) : v9
  s[1440] = SDL_35_2
  const SDL_35_2_hoej = s[109] ? NEVER : v11 ? (v12 ? Math.max(s[107], v10) : s[107]) : v10
  s[1441] = SDL_35_2_hoej
  const SDL_35_2_er = s[121] && (s[109] || s[114] && v13 || s[123] && v13)
  s[1442] = SDL_35_2_er
  const SDL_35_2_ir = s[121] && (s[109] || s[114] && v14 || s[123] && v14 || s[110]) || s[122] || s[120]
  s[1443] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[105] && s[106] && s[740]
  const v20 = s[105] && s[741] && s[108]
  s[772] = v20
  const SDL_35_3 = s[109] ? FIRST_DAY : v19 ? FIRST_DAY : s[104]
  s[1444] = SDL_35_3
  const SDL_35_3_hoej = s[109] ? NEVER : v19 ? NEVER : s[107]
  s[1445] = SDL_35_3_hoej
  const SDL_35_3_er = s[129] && (s[109] || v19 || v20 && s[105])
  s[1446] = SDL_35_3_er
  const SDL_35_3_ir = s[129] && (s[109] || v19 || v20 && s[45] || s[110]) || s[131]
  s[1447] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[777] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[778] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[104], v25) : s[104]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[107], v26) : s[107]) : v26
  const v31 = Math.max(s[104], v29)
  const v32 = Math.min(s[107], v30)
  const v33 = v27 && s[105]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[105] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[109] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[104], v37) : s[104]) : v37
  s[1448] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[109] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[107], v38) : s[107]) : v38
  s[1449] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[129] && (s[109] || v19 || v20 && (v33 || v34 || v35))
  s[1450] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[129] && (s[109] || v19 || v20 && (v27 && s[45] || v28 && v6 || SDL_35_3_ir && s[45] && v6 || SDL_35_3_ir && !(s[742] && (!v3 || !v6 && v29 === v30) && (s[105] && v3 || !s[105] && !v3) && (!s[105] || s[104] === v29))) || s[110]) || s[131]
  s[1451] = SDL_35_3_fra_ir
}

function svar_53(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[765] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[750] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[748] = v4
  const v5 = shiftDays(v3, 7)
  s[768] = v5
  const v6 = shiftDays(v4, 7)
  s[770] = v6
  const v7 = shiftDays(s[104], 7)
  s[785] = v7
  const v8 = shiftDays(s[107], 7)
  s[786] = v8
  const v9 = v2 && s[105]
  s[766] = v9
  const v10 = v1 || v9
  s[771] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[45]
  s[776] = v13
  const v14 = s[104] <= 15426 /* 2012-03-27 */
  s[762] = v14
  const v15 = s[105] && s[113] && v14
  s[753] = v15
  const v16 = s[107] >= 15427 /* 2012-03-28 */
  s[751] = v16
  const v17 = s[105] && v16 && s[740]
  s[773] = v17
  const v18 = s[105] && s[741] && s[124]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[104], 21)
  s[763] = v21
  const v22 = shiftDays(s[107], 21)
  s[764] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[743] && s[105]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[744] ? NEVER : v22
  const v28 = v2 && (s[744] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[129] && s[105]
  const v32 = s[131] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[131] && v2 && s[743] && s[45]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[745] && s[105]
  const v40 = s[746] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[745] && s[45]
  const v44 = s[129] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[129] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[129] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[746] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[114] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[127] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[109] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[1452] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[109] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[1453] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[752] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[754] = v66
  const SDL_38_1_er = v65 && (s[109] || v52 || v53 || v17 || v54 || v55)
  s[1454] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[109] || s[114] && v13 || v15 && v13 || v17 || v18 && (v43 || s[746] && f.underretningsbrevSendt !== true && (s[129] && s[45] || v35)) || s[127] && (v43 || s[746] && f.underretningsbrevSendt !== true && v35) || s[110]) || v66
  s[1455] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[747] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[749] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[109] || s[114] && v71 || s[123] && v71)
  s[755] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[109] || s[114] && v72 || s[123] && v72)
  s[756] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[109] || s[114] && SDL_38_1_ir || s[123] && SDL_38_1_ir || s[110]) || v66
  s[757] = SDL_38_7_tide_ir
}

function svar_54(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[105] && s[578] >= s[747] || s[45]) && f.undskyldendeForhold !== false || s[116] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[748], 28) >= s[747]
  const v1 = (s[105] && s[577] < s[749] || f.undskyldendeForhold !== true) && (s[115] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[750], 28) < s[749])
  const v2 = s[105] && s[751] && s[104] <= 19722 /* 2023-12-31 */
  const v3 = s[105] && s[107] >= 19723 /* 2024-01-01 */ && s[108]
  const SDL_38_8 = s[752] && (s[109] || s[114] && v0 || s[753] && v0 || v2 && v0 || v3 && v0)
  s[1460] = SDL_38_8
  const SDL_38_8_nej = s[752] && (s[109] || s[114] && v1 || s[753] && v1 || v2 && v1 || v3 && v1)
  s[1461] = SDL_38_8_nej
  const SDL_38_8_ir = s[752] && s[120] || s[754]
  s[1462] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[104], s[747])
  const v8 = Math.min(s[107], s[749])
  const v9 = SDL_38_8 && s[105]
  const v10 = SDL_38_8_ir && s[105] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[747], v7) : s[747]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[104], v12) : s[104]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[749], v8) : s[749]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[107], v14) : s[107]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[45] || SDL_38_8_ir && !(s[742] && s[747] === s[749] && s[105] && (!s[105] || s[104] === s[747]))
  const v18 = Math.max(s[104], v13)
  const v19 = Math.min(s[107], v15)
  const v20 = s[755] && s[105]
  const v21 = s[756] && v16
  const v22 = s[757] && s[105] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[755] && s[45] || s[756] && v17 || s[757] && s[45] && v17 || s[757] && !(s[742] && (!v16 || !v17 && v13 === v15) && (s[105] && v16 || !s[105] && !v16) && (!s[105] || s[104] === v13))
  const SDL_38_7 = s[109] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[104], v24) : s[104]) : v24
  s[1456] = SDL_38_7
  const SDL_38_7_hoej = s[109] ? NEVER : v20 ? (v23 ? Math.max(s[107], v25) : s[107]) : v25
  s[1457] = SDL_38_7_hoej
  const SDL_38_7_er = s[752] && (s[109] || s[114] && v26 || s[753] && v26 || v2 && v26 || v3 && v26)
  s[1458] = SDL_38_7_er
  const SDL_38_7_ir = s[752] && (s[109] || s[114] && v27 || s[753] && v27 || v2 && v27 || v3 && v27 || s[110]) || s[754]
  s[1459] = SDL_38_7_ir
}

function svar_55(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[514] && s[43] >= s[758]
  const v1 = s[514] && s[44] < s[759]
  const v2 = shiftDays(s[104], 28)
  s[846] = v2
  const v3 = shiftDays(s[107], 28)
  s[847] = v3
  const v4 = s[744] && s[105]
  const v5 = v4 || s[743]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[743] ? NEVER : v3
  const v8 = s[744] && s[45]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[518] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[518] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[105] && s[113] && s[760]
  const v18 = s[105] && s[761] && s[762]
  const v19 = s[105] && s[43] >= s[763]
  s[852] = v19
  const v20 = s[105] && s[44] < s[764]
  s[848] = v20
  const v21 = v19 && v5
  const v22 = s[45] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[765] ? (s[766] ? Math.min(s[767], s[768]) : s[768]) : s[767]
  const v30 = s[765] ? (s[766] ? Math.max(s[769], s[770]) : s[770]) : s[769]
  const v31 = v0 && s[771]
  const v32 = s[518] && s[771] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[105]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[114] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[772] && (v36 || v37)
  const v42 = s[773] || v41
  const v43 = s[773] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[774], v33) : s[774]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[109] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[1463] = SDL_40_1
  const v49 = s[773] ? NEVER : v36 ? (v37 ? Math.max(s[775], v35) : s[775]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[109] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[1464] = SDL_40_1_hoej
  const SDL_40_1_er = s[116] && (s[109] || v38 || v39 || v40 || s[773] || v41)
  s[1465] = SDL_40_1_er
  const SDL_40_1_ir = s[116] && (s[109] || s[114] && v16 || v17 && v16 || v18 && (v19 && v8 || s[45] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[773] || s[772] && (v27 && s[45] || v28 && (v0 && s[776] || s[518] && !((!s[771] || !s[776] && v29 === v30) && s[771] && (!s[771] || v29 === NEVER)))) || s[110]) || s[115]
  s[1466] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[105] && s[741] && s[104] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[777], 7)
  const v57 = shiftDays(s[778], 7)
  const v58 = s[105] && s[107] >= 16249 /* 2014-06-28 */ && s[104] <= 16658 /* 2015-08-11 */
  const v59 = s[105] && s[107] >= 16659 /* 2015-08-12 */ && s[108]
  const v60 = shiftDays(s[777], 21)
  const v61 = shiftDays(s[778], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[773] || v55 || v63
  const SDL_40a_1 = s[109] ? FIRST_DAY : s[753] || v65 ? (v65 ? (s[773] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[1467] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[109] ? NEVER : s[114] ? NEVER : s[753] ? NEVER : s[773] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[1468] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[129] && (s[109] || s[114] || s[753] || s[773] || v55 || v58 || v59)
  s[1469] = SDL_40a_1_er
  const SDL_40a_1_ir = s[129] && (s[109] || s[773] || v58 || s[110]) || s[131]
  s[1470] = SDL_40a_1_ir
}

function svar_56(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[779], 7)
  const v1 = shiftDays(s[780], 7)
  const v2 = s[781] ? (s[782] ? Math.min(s[763], v0) : v0) : s[763]
  const v3 = s[781] ? (s[782] ? Math.max(s[764], v1) : v1) : s[764]
  const v4 = s[783] ? (s[784] ? Math.min(s[785], v2) : s[785]) : v2
  const v5 = s[783] ? (s[784] ? Math.max(s[786], v3) : s[786]) : v3
  const v6 = s[105] && s[787] && s[108]
  const v7 = f.aftaleForSelvstaendig !== true && s[788]
  const v8 = s[789] ? (v7 ? Math.min(s[785], v4) : s[785]) : v4
  const v9 = s[789] ? (v7 ? Math.max(s[786], v5) : s[786]) : v5
  const v10 = v6 && (s[789] || v7)
  const v11 = s[651] || v10
  const v12 = s[651] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[109] ? FIRST_DAY : s[635] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[1477] = SDL_43_1
  const v14 = s[651] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[109] ? NEVER : s[635] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[1478] = SDL_43_1_hoej
  const SDL_43_1_er = s[128] && (s[109] || s[635] || s[651] || v10)
  s[1479] = SDL_43_1_er
  const SDL_43_1_ir = s[128] && (s[109] || s[790] || s[791] || v6 && (s[792] || f.aftaleForSelvstaendig !== true && s[654]) || s[110]) || s[130]
  s[1480] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[105] && s[577] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[105] && s[578] >= v18 || s[45]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[105] && s[113] && s[104] <= 15111 /* 2011-05-17 */
  s[843] = v24
  const v25 = s[105] && s[107] >= 15112 /* 2011-05-18 */ && s[104] <= 15207 /* 2011-08-21 */
  s[844] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[105] && s[107] >= 15208 /* 2011-08-22 */ && s[108]
  s[845] = v28
  const SDL_43_5 = s[128] && (s[109] || s[114] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[1488] = SDL_43_5
  const SDL_43_5_nej = s[128] && (s[109] || s[114] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[1489] = SDL_43_5_nej
  const SDL_43_5_ir = s[128] && s[120] || s[130]
  s[1490] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[104], v18)
  const v35 = Math.min(s[107], v19)
  const v36 = SDL_43_5 && s[105]
  const v37 = SDL_43_5_ir && s[105] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[104], v39) : s[104]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[107], v41) : s[107]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[45] || SDL_43_5_ir && !(s[742] && v18 === v19 && s[105] && (!s[105] || s[104] === v18))
  const v45 = Math.max(s[104], v40)
  const v46 = Math.min(s[107], v42)
  const v47 = v32 && s[105]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[105] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[45] || v33 && v44 || SDL_43_1_ir && s[45] && v44 || SDL_43_1_ir && !(s[742] && (!v43 || !v44 && v40 === v42) && (s[105] && v43 || !s[105] && !v43) && (!s[105] || s[104] === v40))
  const SDL_43_4 = s[109] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[104], v51) : s[104]) : v51
  s[1481] = SDL_43_4
  const SDL_43_4_hoej = s[109] ? NEVER : v47 ? (v50 ? Math.max(s[107], v52) : s[107]) : v52
  s[1482] = SDL_43_4_hoej
  const SDL_43_4_er = s[128] && (s[109] || s[114] && v53 || s[123] && v53)
  s[1483] = SDL_43_4_er
  const SDL_43_4_ir = s[128] && (s[109] || s[114] && v54 || s[123] && v54 || s[110]) || s[130]
  s[1484] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[128] && (s[109] || s[114] && v32 || s[123] && v32)
  s[1485] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[128] && (s[109] || s[114] && v33 || s[123] && v33)
  s[1486] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[128] && (s[109] || s[114] && SDL_43_1_ir || s[123] && SDL_43_1_ir || s[110]) || s[130]
  s[1487] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[2] ? -Infinity : s[793] ? (s[794] ? 0 : 5500) : 8500
  s[1491] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? Infinity : s[795] ? 8500 : s[781] ? 5500 : 0
  s[1492] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? -Infinity : f.dagpengePrUge ?? 0
  s[822] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? Infinity : f.dagpengePrUge ?? 2000000
  s[823] = SDL_51_1_hoej
}

function svar_57(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[842] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[841] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[805] = v5
  const v6 = v5 ? -Infinity : SATS_29(s[0])
  s[803] = v6
  const v7 = v5 ? Infinity : SATS_29(s[1])
  s[804] = v7
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, 2], [3], 'nærmeste', 100)
  const v10 = quotient([v7, 2], [3], 'nærmeste', 100)
  const v11 = v5 || !v8
  const v12 = Math.max(v3, v8 ? Math.min(v9, v10) : -Infinity)
  const v13 = Math.max(v4, v8 ? Math.max(v9, v10) : Infinity)
  const v14 = v2 && !(!v8 && !v5 && v6 === v7)
  const v15 = v1 || v14
  const v16 = v2 && v11 || v5
  const SDL_52_1 = s[2] ? -Infinity : Math.min(v6, v1 ? (v14 ? Math.min(v3, v12) : v3) : v12)
  s[816] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[818] = SDL_52_1_hoej
  const SDL_52_1_er = s[2] || s[133] && v15 || s[132] && v15
  s[1505] = SDL_52_1_er
  const SDL_52_1_ir = s[2] || s[133] && v16 || s[132] && v16
  s[1506] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = s[3] && s[0] <= 14691 /* 2010-03-23 */
  const v22 = s[1] >= 14692 /* 2010-03-24 */ && s[584]
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
  const v34 = s[266] && v28
  const v35 = v34 ? (s[267] ? v32 : Math.min(0, v32)) : 0
  const v36 = v34 ? (s[267] ? v33 : Math.max(0, v33)) : 0
  const v37 = s[796] && v28
  const v38 = s[268] > 2500 && (v34 || !s[267])
  const v39 = v37 ? (v38 ? Math.min(v26, v35) : v26) : v35
  const v40 = v37 ? (v38 ? Math.max(v27, v36) : v27) : v36
  const v41 = s[318] && SDL_52_1_er
  s[815] = v41
  const v42 = s[268] > 0 && (v37 || v38)
  const v43 = v41 || v42
  const v44 = s[318] && SDL_52_1_ir
  s[820] = v44
  const v45 = v44 || s[268] > 0 && (s[796] && v29 || s[268] > 2500 && s[266] && v29)
  const SDL_53_3 = s[2] ? -Infinity : v21 ? -Infinity : v41 ? (v42 ? Math.min(SDL_52_1, v39) : SDL_52_1) : v39
  s[817] = SDL_53_3
  const SDL_53_3_hoej = s[2] ? Infinity : v21 ? Infinity : v41 ? (v42 ? Math.max(SDL_52_1_hoej, v40) : SDL_52_1_hoej) : v40
  s[819] = SDL_53_3_hoej
  const SDL_53_3_er = s[2] || v21 || v22 && v43 || s[132] && v43
  s[814] = SDL_53_3_er
  const SDL_53_3_ir = s[2] || v21 || v22 && v45 || s[132] && v45
  s[821] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v50 = s[3] && s[0] <= 13604 /* 2007-04-01 */
  s[812] = v50
  const v51 = s[1] >= 13605 /* 2007-04-02 */ && s[584]
  s[813] = v51
  const v52 = f.ledigUdenLoen !== false || s[129] || f.arbejdsgiverTilbyderDeltid !== true
  const v53 = f.ledigUdenLoen !== true && s[131] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[2] || v50 || v51 && v52 || s[132] && v52
  s[809] = SDL_53_2
  const SDL_53_2_nej = s[2] || v50 || v51 && v53 || s[132] && v53
  s[810] = SDL_53_2_nej
  const SDL_53_2_ir = s[2] || v50
  s[811] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v57 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v58 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[2] ? -Infinity : v8 ? Math.min(v57, v58) : -Infinity
  s[801] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? Infinity : v8 ? Math.max(v57, v58) : Infinity
  s[800] = SDL_50_1_hoej
  const SDL_50_1_er = s[2] || s[133] && !(!v8 && !v5 && v6 === v7) || s[132] && !(!v8 && !v5 && v6 === v7)
  s[799] = SDL_50_1_er
  const SDL_50_1_ir = s[2] || s[133] && v11 || s[132] && v11
  s[802] = SDL_50_1_ir
}

function svar_58(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[797] === s[798]
  s[824] = v0
  const v1 = f.timefortjeneste ?? 0
  s[827] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[828] = v2
  const v3 = s[799] && v1 < s[800]
  const v4 = v3 || s[797] < 3700
  const v5 = s[799] && v2 >= s[801] || s[802]
  const v6 = v5 && s[798] >= 3700
  const v7 = Math.min(v1, s[801])
  const v8 = Math.min(v2, s[800])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[797]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[798]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[797]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[798]], [100], 'nærmeste', 1)
  const v14 = !s[799] || !s[802] && v7 === v8
  const v15 = Math.min(s[803], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[804], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[802] || v9 || s[805]
  const v18 = v4 && s[799] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[805] || v4 && v17
  const SDL_47_1 = s[109] ? -Infinity : v6 ? (v18 ? Math.min(s[803], v15) : s[803]) : v15
  s[838] = SDL_47_1
  const SDL_47_1_hoej = s[109] ? Infinity : v6 ? (v18 ? Math.max(s[804], v16) : s[804]) : v16
  s[839] = SDL_47_1_hoej
  const SDL_47_1_er = s[109] || s[114] && v19 || s[806] && v19 || s[127] && v19
  s[837] = SDL_47_1_er
  const SDL_47_1_ir = s[109] || s[114] && v20 || s[806] && v20 || s[127] && v20 || s[110]
  s[840] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[807])
  const v26 = Math.max(0, s[808])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[803], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[804], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[799] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[803], v33) : s[803]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[804], v34) : s[804]) : v34
  const v39 = v28 && s[805] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[809] && SDL_47_1_er
  const v43 = s[810] && v36
  const v44 = s[811] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[809] && SDL_47_1_ir || s[810] && v39 || s[811] && SDL_47_1_ir && v39 || s[811] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[2] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[831] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[832] = SDL_53_1_hoej
  const SDL_53_1_er = s[2] || s[812] && v48 || s[813] && v48 || s[132] && v48
  s[834] = SDL_53_1_er
  const SDL_53_1_ir = s[2] || s[812] && v49 || s[813] && v49 || s[132] && v49
  s[835] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[268] > 0 && s[814]
  const v55 = s[815] ? (v54 ? Math.min(s[816], s[817]) : s[816]) : s[817]
  const v56 = s[815] ? (v54 ? Math.max(s[818], s[819]) : s[818]) : s[819]
  const v57 = s[128] && (s[815] || v54)
  const v58 = s[130] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[131] && (v57 || v58)
  const v62 = s[129] || v61
  const v63 = s[129] && s[2] || s[131] && (s[128] && (s[820] || s[268] > 0 && s[821]) || s[130] && SDL_53_1_ir)
  const SDL_46_1 = s[2] ? -Infinity : s[129] ? (v61 ? Math.min(s[822], v59) : s[822]) : v59
  s[1493] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? Infinity : s[129] ? (v61 ? Math.max(s[823], v60) : s[823]) : v60
  s[1494] = SDL_46_1_hoej
  const SDL_46_1_er = s[2] || s[133] && v62 || s[132] && v62
  s[1495] = SDL_46_1_er
  const SDL_46_1_ir = s[2] || s[133] && v63 || s[132] && v63
  s[1496] = SDL_46_1_ir
}

function svar_59(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[801], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[800], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[797]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[798]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[797]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[798]], [100], 'nærmeste', 1)
  const v7 = s[799] && !(v2 && (!s[799] || !s[802] && v0 === v1) && s[824])
  const v8 = s[802] || v2
  const SDL_47_1_3 = s[109] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[1497] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[109] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[1498] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[109] || s[114] && v7 || s[123] && v7
  s[1499] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[109] || s[114] && v8 || s[123] && v8 || s[110]
  s[1500] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[825])
  s[1501] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[826])
  s[1502] = SDL_50_4_hoej
  const SDL_50_4_er = s[116] && (s[2] || s[133] && SDL_47_1_3_er || s[132] && SDL_47_1_3_er)
  s[1503] = SDL_50_4_er
  const SDL_50_4_ir = s[116] && (s[2] || s[133] && SDL_47_1_3_ir || s[132] && SDL_47_1_3_ir) || s[115]
  s[1504] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_30(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[827], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[828], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_29(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_30(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[827], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[828], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_29(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[1507] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[1508] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[116] && (s[2] || s[812] && !(!v19 && v17 === v18) || s[813] && !(!v19 && v17 === v18) || s[132] && !(!v19 && v17 === v18))
  s[1509] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[116] && (s[2] || s[812] && !v19 || s[813] && !v19 || s[132] && !v19) || s[115]
  s[1510] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[1511] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[1512] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[116] && s[2] || s[115]
  s[1513] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[1] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[2] || v30 && countDays(v31, s[0], s[1]) >= 1
  s[1514] = SDL_53a_1
  const SDL_53a_1_nej = s[2] || s[133] || s[132] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[1], s[0]) < 1
  s[1515] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v35 = f.ydelser !== undefined ? v34 : NO_DAYS
  const v36 = f.ydelser !== undefined ? v34 : ALL_DAYS
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v38 = f.ydelser !== undefined ? v37 : NO_DAYS
  const v39 = f.ydelser !== undefined ? v37 : ALL_DAYS
  const v40 = intersect(v35, v38)
  const v41 = intersect(v36, v39)
  const v42 = from(v40, 13332 /* 2006-07-03 */)
  const v43 = from(v41, 13332 /* 2006-07-03 */)
  const v44 = dayReaching(v43, 13332 /* 2006-07-03 */, 1)
  const v45 = dayReaching(v42, 13332 /* 2006-07-03 */, 1)
  const v46 = v44 <= 16658 /* 2015-08-11 */
  const v47 = v45 >= 16659 /* 2015-08-12 */ && v44 <= 2147483646
  const SDL_53a_2_ir = v46 || v45 === NEVER
  s[1520] = SDL_53a_2_ir
  const v49 = v46 && v47
  const SDL_53a_2 = v49 ? NO_DAYS : v46 ? NO_DAYS : v42
  s[1516] = SDL_53a_2
  const SDL_53a_2_hoej = v49 ? ALL_DAYS : v46 ? ALL_DAYS : v43
  s[1517] = SDL_53a_2_hoej
  const SDL_53a_2_eksakt = (!v49 || sameDays(NO_DAYS, v42)) && !v46 && (!v47 || f.ydelser !== undefined)
  s[1519] = SDL_53a_2_eksakt
  const SDL_53a_2_er = v46 || v47
  s[1518] = SDL_53a_2_er
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v54 = s[1] >= 18319 /* 2020-02-27 */ && s[829]
  const v55 = s[115] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v56 = s[116] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v57 = s[830] && s[0] <= 18858 /* 2021-08-19 */
  const v58 = s[1] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[2] || v54 && v56 || v57 || v58 && v56
  s[1521] = SDL_53b_1
  const SDL_53b_1_nej = s[2] || s[3] && s[0] <= 18318 /* 2020-02-26 */ || v54 && v55 || v57 || s[1] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v58 && v55 || s[1] >= 19052 /* 2022-03-01 */
  s[1522] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[2] || v57
  s[1523] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? -Infinity : Math.min(s[826], s[831])
  s[1524] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Infinity : Math.min(s[825], s[832])
  s[1525] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[833] && (s[2] || s[133] && s[834] || s[132] && s[834])
  s[1526] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[833] && (s[2] || s[133] && s[835] || s[132] && s[835]) || s[836] || s[120]
  s[1527] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v66 = Math.min(s[803], SDL_47_1_3)
  const v67 = Math.min(s[804], SDL_47_1_3_hoej)
  const v68 = SDL_47_1_3_ir || s[805]
  const v69 = s[114] && SDL_47_1_3_er
  const v70 = s[806] && SDL_47_1_3_er
  const v71 = s[127] && s[837]
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(s[838], v66) : v66) : s[838]
  const SDL_56_1_beloeb = s[109] ? -Infinity : v69 ? (v72 ? Math.min(v66, v73) : v66) : v73
  s[1528] = SDL_56_1_beloeb
  const v75 = v70 ? (v71 ? Math.max(s[839], v67) : v67) : s[839]
  const SDL_56_1_beloeb_hoej = s[109] ? Infinity : v69 ? (v72 ? Math.max(v67, v75) : v67) : v75
  s[1529] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[678] && (s[109] || v69 || v70 || v71)
  s[1530] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[678] && (s[109] || s[114] && v68 || s[806] && v68 || s[127] && s[840] || s[110]) || s[676] || s[120]
  s[1531] = SDL_56_1_beloeb_ir
}

function svar_60(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen ?? FIRST_DAY
  const v1 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  const SDL_56_2_ir = v0 <= 13331 /* 2006-07-02 */
  s[871] = SDL_56_2_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v3 && v0 <= 13604 /* 2007-04-01 */
  const v5 = f.langvarigEllerKroniskLidelse !== true || f.risikoenErVaesentligtForoeget !== true || (f.skoennedeFravaersdage ?? 0) < 10
  const v6 = f.langvarigEllerKroniskLidelse !== false && f.risikoenErVaesentligtForoeget !== false && (f.skoennedeFravaersdage ?? 366) >= 10
  const v7 = f.dageBetaltForLidelsen ?? 0
  const v8 = f.dageBetaltForLidelsen ?? 366
  const v9 = v1 >= 13605 /* 2007-04-02 */ && v0 <= 14031 /* 2008-06-01 */
  const v10 = v0 <= 15011 /* 2011-02-06 */
  const v11 = v1 >= 14032 /* 2008-06-02 */ && v10
  const v12 = v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 21
  const v13 = v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 21
  const v14 = v1 >= 15012 /* 2011-02-07 */
  const SDL_56_2 = SDL_56_2_ir || v4 && (v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 14) || v9 && (v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 15) || v11 && v12 || v14 && v12
  s[1532] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v4 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 14 || v9 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 15 || v11 && v13 || v14 && v13
  s[1533] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v17 = v3 && v10
  const v18 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v19 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = SDL_56_2_ir || v17 && v19 || v14 && v19
  s[1535] = SDL_56_3
  const SDL_56_3_nej = SDL_56_2_ir || v17 && v18 || v14 && v18
  s[1536] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = SDL_56_2_ir ? FIRST_DAY : shiftDays(shiftMonths(v0, 24), -1)
  s[1537] = SDL_56_4
  const SDL_56_4_hoej = SDL_56_2_ir ? NEVER : shiftDays(shiftMonths(v1, 24), -1)
  s[1538] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v24 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v25 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = SDL_56_2_ir || v17 && v24 || v14 && v24
  s[1539] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = SDL_56_2_ir || v17 && v25 || v14 && v25
  s[1540] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v28 = v1 >= 15398 /* 2012-02-28 */ && v0 <= 15516 /* 2012-06-25 */
  const v29 = s[841] || v5 || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v30 = s[842] && v6 && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v31 = v1 >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = SDL_56_2_ir || v28 && v30 || v31 && v30
  s[1541] = SDL_58a_1
  const SDL_58a_1_nej = SDL_56_2_ir || v17 || v14 && v0 <= 15397 /* 2012-02-27 */ || v28 && v29 || v31 && v29
  s[1542] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v34 = f.refusionskravFremsat ?? FIRST_DAY
  s[853] = v34
  const v35 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  s[854] = v35
  const v36 = s[105] && s[577] < v35
  const v37 = v36 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v38 = s[105] && s[578] >= v34 || s[45]
  const v39 = v38 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v40 = v36 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v41 = v38 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[116] && (s[109] || s[114] && v39 || s[843] && v39 || s[844] && v41 || s[845] && v41)
  s[849] = SDL_59_6
  const SDL_59_6_nej = s[116] && (s[109] || s[114] && v37 || s[843] && v37 || s[844] && v40 || s[845] && v40)
  s[850] = SDL_59_6_nej
}

function svar_61(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v1 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v2 = s[105] && s[846] < v1
  const v3 = s[105] && s[847] >= v0 || s[848] || s[849]
  const v4 = s[850] || s[851]
  const v5 = (v2 || s[45]) && (s[852] || s[45]) && v4 && (v2 || s[852] || s[850])
  const v6 = s[45] && s[851]
  const v7 = shiftMonths(s[853], -3)
  const v8 = shiftMonths(s[854], -3)
  const v9 = Math.max(v0, v7)
  const v10 = Math.max(v1, v8)
  const v11 = Math.max(v7, v9)
  const v12 = Math.min(v8, v10)
  const v13 = v6 && !(v7 === v8 && v9 === v10 && v7 === v9)
  const v14 = v6 && v12 >= v11
  const v15 = v5 || v14
  const v16 = v14 ? Math.min(v9, v11) : v9
  const v17 = v5 ? v16 : v11
  const v18 = v3 ? (v15 ? Math.min(v7, v17) : v7) : v17
  const v19 = v14 ? Math.max(v10, v12) : v10
  const v20 = v5 ? v19 : v12
  const v21 = v3 ? (v15 ? Math.max(v8, v20) : v8) : v20
  const v22 = v3 || v5 || v14
  const v23 = s[105] && s[767] < v1
  const v24 = s[105] && s[43] >= shiftDays(s[104], 30)
  const v25 = s[105] && s[769] >= v0 || s[105] && s[44] < shiftDays(s[107], 30) || s[849]
  const v26 = (v23 || s[45]) && (v24 || s[45]) && v4 && (v23 || v24 || s[850])
  const v27 = v26 || v14
  const v28 = v26 ? v16 : v11
  const v29 = v26 ? v19 : v12
  const v30 = s[114] && v22
  const v31 = s[753] && v22
  const v32 = s[772] && (v25 || v26 || v14)
  const v33 = s[773] || v32
  const v34 = s[773] ? FIRST_DAY : v25 ? (v27 ? Math.min(v7, v28) : v7) : v28
  const v35 = v31 || v33
  const v36 = v31 ? (v33 ? Math.min(v18, v34) : v18) : v34
  const SDL_59_2 = s[109] ? FIRST_DAY : v30 ? (v35 ? Math.min(v18, v36) : v18) : v36
  s[1543] = SDL_59_2
  const v38 = s[773] ? NEVER : v25 ? (v27 ? Math.max(v8, v29) : v8) : v29
  const v39 = v31 ? (v33 ? Math.max(v21, v38) : v21) : v38
  const SDL_59_2_hoej = s[109] ? NEVER : v30 ? (v35 ? Math.max(v21, v39) : v21) : v39
  s[1544] = SDL_59_2_hoej
  const SDL_59_2_er = s[116] && (s[109] || v30 || v31 || s[773] || v32)
  s[1545] = SDL_59_2_er
  const SDL_59_2_ir = s[116] && (s[109] || s[114] && v13 || s[753] && v13 || s[773] || s[772] && v13 || s[110]) || s[115]
  s[1546] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[2] || s[3] && s[855] >= 13332 /* 2006-07-03 */
  s[1547] = SDL_82_1
  const SDL_82_1_nej = s[2] || s[3] && s[856] < 13332 /* 2006-07-03 */
  s[1548] = SDL_82_1_nej
  const v45 = s[237] ? 4 : 0
  s[875] = v45
  const v46 = s[2] ? 4 : 0
  s[895] = v46
  const v47 = 1 + v46
  s[885] = v47
  const v48 = (s[162] ? 1 : 0) + (s[857] ? 4 : 0)
  s[898] = v48
  const v49 = s[858] ? 4 : 0
  s[903] = v49
  const v50 = s[859] ? 2 : 0
  s[907] = v50
  const v51 = s[860] ? 4 : 0
  s[908] = v51
  const v52 = (s[861] ? 1 : 0) + (s[862] ? 2 : 0) + v46
  s[909] = v52
  const v53 = s[863] ? 4 : 0
  s[948] = v53
  const v54 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[974] = v54
  const v55 = s[207] ? 4 : 0
  s[985] = v55
  const v56 = v54 + v55
  s[965] = v56
  const v57 = s[193] ? 4 : 0
  s[971] = v57
  const v58 = s[864] ? 4 : 0
  s[975] = v58
  const v59 = f.revalideringErBevilget !== false ? 1 : 0
  s[1009] = v59
  const v60 = s[395] ? 4 : 0
  s[1021] = v60
  const v61 = s[323] ? 4 : 0
  s[1035] = v61
  const v62 = s[865] ? 4 : 0
  s[1074] = v62
  const v63 = (s[365] ? 1 : 0) + v62
  s[1060] = v63
  const v64 = (s[143] ? 1 : 0) + v61
  s[1079] = v64
  const v65 = s[2] ? 2 : 0
  s[1107] = v65
  const v66 = s[866] ? 1 : 0
  s[1132] = v66
  const v67 = s[457] ? 4 : 0
  s[1135] = v67
  const v68 = 1 + (s[493] ? 4 : 0)
  s[1179] = v68
  const v69 = s[867] ? 4 : 0
  s[1193] = v69
  const v70 = s[868] ? 4 : 0
  s[1243] = v70
  const v71 = s[120] ? 4 : 0
  s[1257] = v71
  const v72 = s[45] ? 4 : 0
  s[1258] = v72
  const v73 = s[2] ? 1 : 0
  s[1259] = v73
  const v74 = s[851] ? 4 : 0
  s[1282] = v74
  const v75 = s[869] ? 1 : 0
  s[1333] = v75
  const v76 = s[870] ? 1 : 0
  s[1358] = v76
  const v77 = s[96] ? 4 : 0
  s[1401] = v77
  const v78 = s[98] ? 4 : 0
  s[1402] = v78
  const v79 = s[871] ? 4 : 0
  s[1534] = v79
}

export function svar(f) {
  const s = new Array(1551)
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
  return { ALF_62_3: s[669], ALF_62_3_hoej: s[670], ALF_62_3_kan: (s[668] ? 1 : 0) + (s[671] ? 4 : 0), BEK937_27_kan: (s[872] ? 1 : 0) + (s[873] ? 2 : 0) + (s[874] ? 4 : 0), FERIEBEK_2_kan: (s[348] ? 1 : 0) + (s[347] ? 2 : 0) + s[875], FERIEBEK_2_6_kan: (s[876] ? 3 : 0) + (s[877] ? 4 : 0), FYL_15_4: flat(s[878]), FYL_15_4_hoej: flat(s[879]), FYL_15_4_kan: (s[880] ? 1 : 0) + (s[880] && !s[881] ? 2 : 0) + (s[882] ? 4 : 0), INDSATSBEK_65: s[883], INDSATSBEK_65_hoej: s[884], INDSATSBEK_65_kan: s[885], INDSATSBEK_86: s[886], INDSATSBEK_86_hoej: s[887], INDSATSBEK_86_kan: (s[888] ? 1 : 0) + (s[889] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[890] ? 1 : 0) + (s[891] ? 2 : 0) + (s[892] ? 4 : 0), LAB_6_11_kan: (s[893] ? 1 : 0) + (s[894] ? 2 : 0) + s[895], LAB_31_3: s[896], LAB_31_3_hoej: s[897], LAB_31_3_kan: s[898], LAB_31_3_vindue: s[899], LAB_31_3_vindue_hoej: s[900], LAB_31_3_vindue_kan: s[898], LAB_33_3_kan: (s[901] ? 1 : 0) + (s[902] ? 2 : 0) + s[903], LAB_36_3_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + s[903], LAB_36_3_ressourceforloeb_kan: (s[906] ? 1 : 0) + s[907] + s[908], LAB_43_kan: s[909], LAB_44_1_kan: (s[910] ? 1 : 0) + (s[911] ? 2 : 0) + (s[912] ? 4 : 0), LAB_45_1_kan: (s[913] ? 1 : 0) + (s[914] ? 2 : 0) + (s[915] ? 4 : 0), LAB_74_kan: (s[916] ? 1 : 0) + (s[917] ? 2 : 0) + s[895], LAB_76_6: s[918], LAB_76_6_hoej: s[919], LAB_76_6_kan: 1 + (s[920] ? 4 : 0), LAB_78_kan: (s[921] ? 1 : 0) + (s[922] ? 2 : 0) + s[895], LAB_79_kan: (s[923] ? 1 : 0) + (s[924] ? 2 : 0) + s[895], LAB_107_1_kan: (s[925] ? 1 : 0) + (s[926] ? 2 : 0) + s[895], LAB_108_2_kan: (s[927] ? 1 : 0) + (s[928] ? 2 : 0) + s[903], LAB_109_1_kan: (s[25] ? 1 : 0) + (s[23] ? 2 : 0) + (s[26] ? 4 : 0), LAB_109_1_frist: s[929], LAB_109_1_frist_hoej: s[930], LAB_109_1_frist_kan: (s[170] ? 1 : 0) + (s[931] ? 4 : 0), LAB_109_2_kraft_kan: (s[932] ? 1 : 0) + (s[933] ? 2 : 0) + (s[934] ? 4 : 0), LAB_110_1: s[935], LAB_110_1_hoej: s[936], LAB_110_1_kan: (s[937] ? 1 : 0) + (s[938] ? 4 : 0), LAB_110_2_kan: (s[939] ? 1 : 0) + (s[940] ? 2 : 0) + (s[941] ? 4 : 0), LAB_111_1: s[942], LAB_111_1_hoej: s[943], LAB_111_1_kan: (s[944] ? 1 : 0) + (s[945] ? 4 : 0), LAB_111_2_kan: (s[946] ? 1 : 0) + (s[947] ? 2 : 0) + s[948], LAB_111_3: s[949], LAB_111_3_hoej: s[950], LAB_111_3_kan: (s[951] ? 1 : 0) + (s[952] ? 4 : 0), LAB_111_4_kan: (s[953] ? 1 : 0) + (s[954] ? 2 : 0) + s[948], LAB_112_1_kan: (s[955] ? 1 : 0) + (s[956] ? 2 : 0) + (s[957] ? 4 : 0), LAB_112_2_kan: (s[958] ? 1 : 0) + (s[959] ? 2 : 0) + s[895], LAB_112_3_kan: (s[960] ? 1 : 0) + (s[961] ? 2 : 0) + s[895], LAB_112_3_igang_kan: (s[962] ? 1 : 0) + s[907] + s[908], LAB_113_2: s[963], LAB_113_2_hoej: s[964], LAB_113_2_kan: s[965], LAB_113_2_team_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + (s[968] ? 4 : 0), LAB_113_3_kan: (s[969] ? 1 : 0) + (s[970] ? 2 : 0) + s[971], LAB_113_4: s[972], LAB_113_4_hoej: s[973], LAB_113_4_kan: s[974] + s[975], LAB_113_4_ydelse_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + s[975], LAB_113a_kan: (s[978] ? 1 : 0) + (s[979] ? 2 : 0) + (s[980] ? 4 : 0), LAB_114_1: s[981], LAB_114_1_hoej: s[982], LAB_114_1_kan: s[965], LAB_114_1_plan_kan: (s[983] ? 1 : 0) + (s[984] ? 2 : 0) + s[985], LAB_114_3: s[986], LAB_114_3_hoej: s[987], LAB_114_3_kan: 1 + (s[988] ? 4 : 0), LAB_114_3_igang_kan: (s[989] ? 1 : 0) + s[907] + s[908], LAB_114_4: s[990], LAB_114_4_hoej: s[991], LAB_114_4_kan: s[974] + (s[992] ? 4 : 0), LAB_115_1_kan: (s[993] ? 1 : 0) + (s[994] ? 2 : 0) + s[895], LAB_116_1_foertidspension: flat(s[995]), LAB_116_1_foertidspension_hoej: flat(s[996]), LAB_116_1_foertidspension_kan: (s[997] ? 1 : 0) + (s[997] && !s[998] ? 2 : 0) + (s[999] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1000]), LAB_116_1_seniorpension_hoej: flat(s[1001]), LAB_116_1_seniorpension_kan: (s[1002] ? 1 : 0) + (s[1002] && !s[1003] ? 2 : 0) + (s[1004] ? 4 : 0), LAB_142_1_kan: (s[1005] ? 1 : 0) + (s[1006] ? 2 : 0) + s[895], LAB_144_kan: (s[399] ? 1 : 0) + (s[400] ? 2 : 0) + s[895], LAB_145_1: s[1007], LAB_145_1_hoej: s[1008], LAB_145_1_kan: s[1009] + (s[1010] ? 4 : 0), LAB_145_1_plan_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + (s[1013] ? 4 : 0), LAB_145_2_kan: (s[1014] ? 1 : 0) + (s[1015] ? 2 : 0) + (s[1016] ? 4 : 0), LAB_146_kan: (s[1017] ? 1 : 0) + (s[1018] ? 2 : 0) + s[895], LAS_50_kan: (s[1019] ? 1 : 0) + (s[1020] ? 2 : 0) + s[1021], LAS_68_2: s[228], LAS_68_2_hoej: s[229], LAS_68_2_kan: (s[231] ? 1 : 0) + (s[234] ? 4 : 0), LAS_68_4: s[250], LAS_68_4_hoej: s[248], LAS_68_4_kan: (s[252] ? 1 : 0) + (s[254] ? 4 : 0), LAS_68_5_kan: (s[230] ? 1 : 0) + (s[233] ? 2 : 0) + (s[232] ? 4 : 0), LAS_68a_1: s[1022], LAS_68a_1_hoej: s[1023], LAS_68a_1_kan: (s[1024] ? 1 : 0) + (s[1025] ? 4 : 0), LAS_68a_1_tid_kan: (s[1026] ? 1 : 0) + (s[239] ? 2 : 0) + s[875], LAS_68a_2: s[251], LAS_68a_2_hoej: s[249], LAS_68a_2_kan: (s[253] ? 1 : 0) + (s[255] ? 4 : 0), LAS_68a_3: s[242], LAS_68a_3_hoej: s[241], LAS_68a_3_kan: (s[243] ? 1 : 0) + (s[244] ? 4 : 0), LAS_69j_2: s[261], LAS_69j_2_hoej: s[262], LAS_69j_2_kan: (s[263] ? 1 : 0) + (s[264] ? 4 : 0), LAS_69j_2_bidrag: s[1027], LAS_69j_2_bidrag_hoej: s[1028], LAS_69j_2_bidrag_kan: (s[1029] ? 1 : 0) + (s[1030] ? 4 : 0), LAS_69j_4: s[335], LAS_69j_4_hoej: s[333], LAS_69j_4_kan: (s[337] ? 1 : 0) + (s[339] ? 4 : 0), LAS_69j_5: s[336], LAS_69j_5_hoej: s[334], LAS_69j_5_kan: (s[338] ? 1 : 0) + (s[340] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + (s[1033] ? 4 : 0), LAS_69j_5_tid_kan: (s[1034] ? 1 : 0) + (s[281] ? 2 : 0) + s[1035], LAS_69j_7_kan: (s[325] ? 1 : 0) + (s[324] ? 2 : 0) + s[1035], LAS_69j_8_kan: (s[328] ? 1 : 0) + (s[327] ? 2 : 0) + (s[326] ? 4 : 0), LAS_69j_9: s[319], LAS_69j_9_hoej: s[320], LAS_69j_9_kan: (s[321] ? 1 : 0) + (s[322] ? 4 : 0), LAS_69j_10: s[284], LAS_69j_10_hoej: s[283], LAS_69j_10_kan: (s[285] ? 1 : 0) + (s[286] ? 4 : 0), LAS_69j_11_kan: (s[1036] ? 1 : 0) + (s[1037] ? 2 : 0) + (s[1038] ? 4 : 0), LAS_69j_13_kan: (s[330] ? 1 : 0) + (s[331] ? 2 : 0) + (s[329] ? 4 : 0), LAS_69j_15_kan: (s[349] ? 1 : 0) + (s[350] ? 2 : 0) + s[1035], LAS_69j_udbetales: s[1039], LAS_69j_udbetales_hoej: s[1040], LAS_69j_udbetales_kan: (s[1041] ? 1 : 0) + (s[1042] ? 4 : 0), LAS_69k_1_kan: (s[1043] ? 1 : 0) + (s[1044] ? 2 : 0) + s[1035], LAS_69k_2_kan: (s[1045] ? 1 : 0) + (s[1046] ? 2 : 0) + (s[1047] ? 4 : 0), LAS_69k_5_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + s[1035], LAS_69k_6: s[1050], LAS_69k_6_hoej: s[1051], LAS_69k_6_kan: (s[1052] ? 1 : 0) + (s[1053] ? 4 : 0), LAS_69k_6_aftale_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + s[875], LAS_69k_6_senest: s[1056], LAS_69k_6_senest_hoej: s[1057], LAS_69k_6_senest_kan: (s[16] ? 1 : 0) + s[875], LAS_69l_1_kan: (s[352] ? 1 : 0) + (s[351] ? 2 : 0) + (s[353] ? 4 : 0), LAS_69l_3: s[1058], LAS_69l_3_hoej: s[1059], LAS_69l_3_kan: s[1060], LAS_69m_2: s[1061], LAS_69m_2_hoej: s[1062], LAS_69m_2_kan: (s[1063] ? 1 : 0) + (s[1064] ? 4 : 0), LAS_69n_1: s[355], LAS_69n_1_hoej: s[356], LAS_69n_1_kan: (s[354] ? 1 : 0) + (s[357] ? 4 : 0), LAS_69o_1_kan: (s[1065] ? 1 : 0) + (s[1066] ? 2 : 0) + (s[1067] ? 4 : 0), LAS_69o_2: s[1068], LAS_69o_2_hoej: s[1069], LAS_69o_2_kan: (s[1070] ? 1 : 0) + (s[1071] ? 4 : 0), LAS_69p_1_kan: (s[1072] ? 1 : 0) + (s[1073] ? 2 : 0) + s[1074], LAS_69q_1: s[1075], LAS_69q_1_hoej: s[1076], LAS_69q_1_kan: s[1060], LAS_69t_2: s[1077], LAS_69t_2_hoej: s[1078], LAS_69t_2_kan: s[1079], LAS_69x_3: s[1080], LAS_69x_3_hoej: s[1081], LAS_69x_3_kan: s[1079], LAS_70_1_kan: (s[396] ? 1 : 0) + (s[394] ? 2 : 0) + s[1021], LAS_70_1_3_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + (s[1084] ? 4 : 0), LAS_70_4: s[1085], LAS_70_4_hoej: s[1086], LAS_70_4_kan: (s[1087] ? 1 : 0) + (s[1088] ? 4 : 0), LAS_70_5: flat(s[1089]), LAS_70_5_hoej: flat(s[1090]), LAS_70_5_kan: (s[1091] ? 1 : 0) + (s[1091] && !s[1092] ? 2 : 0) + (s[1093] ? 4 : 0), LAS_71_1: s[1094], LAS_71_1_hoej: s[1095], LAS_71_1_kan: (s[1096] ? 1 : 0) + (s[1097] ? 4 : 0), LAS_71_2: s[1098], LAS_71_2_hoej: s[1099], LAS_71_2_kan: (s[1100] ? 1 : 0) + (s[1101] ? 4 : 0), LAS_71_2_ung: s[385], LAS_71_2_ung_hoej: s[386], LAS_71_2_ung_kan: (s[379] ? 0 : 1) + (s[382] ? 4 : 0), LAS_71_3: s[1102], LAS_71_3_hoej: s[1103], LAS_71_3_kan: (s[1104] ? 1 : 0) + (s[1105] ? 4 : 0), LAS_71_4_kan: (s[390] ? 1 : 0) + (s[391] ? 2 : 0) + (s[392] ? 4 : 0), LAS_71_6_kan: (s[1106] ? 1 : 0) + s[1107] + (s[1108] ? 4 : 0), LAS_73b_kan: (s[1109] ? 1 : 0) + (s[1110] ? 2 : 0) + s[1021], LAS_73c_1: s[1111], LAS_73c_1_hoej: s[1112], LAS_73c_1_kan: s[1009] + (s[1113] ? 4 : 0), LAS_73f_1_kan: (s[1114] ? 1 : 0) + (s[1115] ? 2 : 0) + s[1021], LAS_73f_1_beloeb: s[1116], LAS_73f_1_beloeb_hoej: s[1117], LAS_73f_1_beloeb_kan: s[1009] + s[1021], LAS_74a_1_fleksjob: flat(s[1118]), LAS_74a_1_fleksjob_hoej: flat(s[1119]), LAS_74a_1_fleksjob_kan: (s[1120] ? 1 : 0) + (s[1120] && !s[1121] ? 2 : 0) + (s[1122] ? 4 : 0), LOB_4_1_kan: (s[1123] ? 1 : 0) + (s[1124] ? 2 : 0) + s[895], LOB_9_1_kan: (s[1125] ? 1 : 0) + (s[1126] ? 2 : 0) + (s[1127] ? 4 : 0), LOB_10_1_kan: (s[1128] ? 1 : 0) + (s[1129] ? 2 : 0) + s[895], LOB_15a_1_kan: s[909], LOV1559_9_betaling: s[1130], LOV1559_9_betaling_hoej: s[1131], LOV1559_9_betaling_kan: s[1132] + (s[1133] ? 4 : 0), LOV1559_9_valg_kan: s[1132] + (s[1134] ? 2 : 0) + s[1135], LOV1750_21_8_kan: (s[192] ? 1 : 0) + (s[191] ? 2 : 0) + s[971], LOV1750_21_revalidering_kan: (s[1136] ? 1 : 0) + (s[373] ? 2 : 0) + s[1021], LSP_1a_1: s[425], LSP_1a_1_hoej: s[426], LSP_1a_1_kan: s[885], LSP_1a_1_dag: s[419], LSP_1a_1_dag_hoej: s[417], LSP_1a_1_dag_kan: s[885], LSP_1a_1_tabel2006_kan: (s[8] ? 1 : 0) + (s[6] ? 2 : 0) + (s[7] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[12] ? 1 : 0) + (s[10] ? 2 : 0) + (s[11] ? 4 : 0), LSP_2_1_kan: (s[1137] ? 1 : 0) + (s[1138] ? 2 : 0) + s[895], LSP_2_1_eu_kan: (s[439] ? 1 : 0) + (s[435] ? 2 : 0) + s[895], LSP_3_1_kan: (s[440] ? 1 : 0) + (s[436] ? 2 : 0) + s[895], LSP_3_2_kan: (s[1139] ? 1 : 0) + (s[1140] ? 2 : 0) + s[895], LSP_3_3_kan: (s[1141] ? 1 : 0) + (s[1142] ? 2 : 0) + s[895], LSP_3_danmark_kan: (s[1143] ? 1 : 0) + (s[1144] ? 2 : 0) + (s[1145] ? 4 : 0), LSP_4_kan: (s[441] ? 1 : 0) + (s[437] ? 2 : 0) + s[895], LSP_5_2: s[421], LSP_5_2_hoej: s[422], LSP_5_2_kan: (s[429] ? 1 : 0) + (s[430] ? 4 : 0), LSP_5_3: s[1146], LSP_5_3_hoej: s[1147], LSP_5_3_kan: (s[1148] ? 1 : 0) + (s[1149] ? 4 : 0), LSP_6: s[1150], LSP_6_hoej: s[1151], LSP_6_kan: 1 + (s[1152] ? 4 : 0), LSP_12_1_kan: (s[1153] ? 1 : 0) + (s[1154] ? 2 : 0) + s[895], LSP_13_kan: (s[1155] ? 1 : 0) + (s[1156] ? 2 : 0) + (s[1157] ? 4 : 0), LSP_16_kan: (s[1158] ? 1 : 0) + (s[1159] ? 2 : 0) + s[895], LSP_16_1_kan: (s[446] ? 1 : 0) + (s[448] ? 2 : 0) + s[895], LSP_16_2_kan: (s[447] ? 1 : 0) + (s[449] ? 2 : 0) + s[895], LSP_16_3_kan: (s[451] ? 1 : 0) + (s[450] ? 2 : 0) + s[895], LSP_17_2_kan: (s[1160] ? 1 : 0) + (s[1161] ? 2 : 0) + s[895], LSP_17_2_oplysninger_kan: (s[1162] ? 1 : 0) + (s[1163] ? 2 : 0) + (s[1164] ? 4 : 0), LSP_17_3_senior_kan: (s[1165] ? 1 : 0) + (s[1166] ? 2 : 0) + s[1135], LSP_17_4_kan: (s[1167] ? 1 : 0) + s[1107] + s[895], LSP_18_1_kan: (s[1168] ? 1 : 0) + (s[1169] ? 2 : 0) + s[895], LSP_18_2_kan: (s[461] ? 1 : 0) + (s[1170] ? 2 : 0) + (s[1171] ? 4 : 0), LSP_19_1_kan: (s[1172] ? 1 : 0) + (s[1173] ? 2 : 0) + (s[1174] ? 4 : 0), LSP_20_3_kan: (s[1175] ? 1 : 0) + (s[1176] ? 2 : 0) + s[895], LSP_21_1: s[1177], LSP_21_1_hoej: s[1178], LSP_21_1_kan: s[1179], LSP_26a_1_kan: (s[1180] ? 1 : 0) + (s[1181] ? 2 : 0) + s[895], LSP_26a_5: flat(s[1182]), LSP_26a_5_hoej: flat(s[1183]), LSP_26a_5_kan: (s[1184] ? 1 : 0) + (s[1184] && !s[1185] ? 2 : 0) + (s[1186] ? 4 : 0), LSP_26b: s[1187], LSP_26b_hoej: s[1188], LSP_26b_kan: s[885], LSP_26d_2: s[1189], LSP_26d_2_hoej: s[1190], LSP_26d_2_kan: 1 + s[1135], LSP_26g_kan: (s[1191] ? 1 : 0) + (s[1192] ? 2 : 0) + s[1193], LSP_26h_1: s[1194], LSP_26h_1_hoej: s[1195], LSP_26h_1_kan: 1 + s[1193], LSP_26h_3: s[1196], LSP_26h_3_hoej: s[1197], LSP_26h_3_kan: 1 + (s[1198] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 1 + (s[471] ? 4 : 0), LSP_26v_1: flat(s[1199]), LSP_26v_1_hoej: flat(s[1200]), LSP_26v_1_kan: (s[1201] ? 1 : 0) + (s[1201] && !s[1202] ? 2 : 0) + (s[1203] ? 4 : 0), LSP_26v_2: flat(s[1204]), LSP_26v_2_hoej: flat(s[1205]), LSP_26v_2_kan: (s[1206] ? 1 : 0) + (s[1206] && !s[1207] ? 2 : 0) + (s[1208] ? 4 : 0), LSP_32c_1: s[1209], LSP_32c_1_hoej: s[1210], LSP_32c_1_kan: s[885], LSP_32c_2: s[1211], LSP_32c_2_hoej: s[1212], LSP_32c_2_kan: (s[1213] ? 1 : 0) + (s[1214] ? 4 : 0), LSP_33_1: s[1215], LSP_33_1_hoej: s[1216], LSP_33_1_kan: (s[1217] ? 1 : 0) + (s[1218] ? 4 : 0), LSP_33_1_tilbage_kan: (s[485] ? 1 : 0) + (s[484] ? 2 : 0) + (s[483] ? 4 : 0), LSP_33_2: s[1219], LSP_33_2_hoej: s[1220], LSP_33_2_kan: s[1179], LSP_37: flat(s[1221]), LSP_37_hoej: flat(s[1222]), LSP_37_kan: (s[1223] ? 1 : 0) + (s[1223] && !s[1224] ? 2 : 0) + (s[1225] ? 4 : 0), LSP_44_1_kan: (s[1226] ? 1 : 0) + (s[1227] ? 2 : 0) + s[895], LSP_44_udsendte_kan: (s[1228] ? 1 : 0) + (s[1229] ? 2 : 0) + (s[1230] ? 4 : 0), LSP_49_1_foertidspension: s[1231], LSP_49_1_foertidspension_hoej: s[1232], LSP_49_1_foertidspension_kan: 1 + (s[1233] ? 4 : 0), LSP_49_1_folkepension: s[1234], LSP_49_1_folkepension_hoej: s[1235], LSP_49_1_folkepension_kan: (s[1236] ? 1 : 0) + (s[1237] ? 4 : 0), PENSBEK_7: s[1238], PENSBEK_7_hoej: s[1239], PENSBEK_7_kan: 1 + (s[1240] ? 4 : 0), PENSBEK_10_kan: (s[1241] ? 1 : 0) + (s[1242] ? 2 : 0) + s[1243], PENSBEK_11: s[1244], PENSBEK_11_hoej: s[1245], PENSBEK_11_kan: 1 + s[1243], PLANBEK_2_1_kan: (s[1246] ? 1 : 0) + (s[1247] ? 2 : 0) + s[895], REFUSIONSBEK_2: s[1248], REFUSIONSBEK_2_hoej: s[1249], REFUSIONSBEK_2_kan: (s[1250] ? 1 : 0) + (s[1251] ? 4 : 0), SDL_2_kan: (s[1252] ? 1 : 0) + (s[1253] ? 2 : 0) + (s[1254] ? 4 : 0), SDL_2_1_kan: (s[1255] ? 1 : 0) + (s[1256] ? 2 : 0) + s[1257], SDL_3_kan: (s[522] ? 1 : 0) + (s[519] ? 2 : 0) + s[895], SDL_6_1: s[104], SDL_6_1_hoej: s[107], SDL_6_1_kan: (s[105] ? 1 : 0) + s[1258], SDL_7_1_kan: (s[135] ? 1 : 0) + (s[142] ? 2 : 0) + s[895], SDL_7_1_ferie_kan: s[1259] + (s[1260] ? 2 : 0) + s[895], SDL_7_1_ferieaftale_kan: (s[1261] ? 1 : 0) + (s[1262] ? 2 : 0) + s[895], SDL_7_1_genoptagelse: s[1263], SDL_7_1_genoptagelse_hoej: s[1264], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[1265] ? 4 : 0), SDL_7_1_ny_kan: (s[1266] ? 1 : 0) + (s[1267] ? 2 : 0) + s[895], SDL_7_2_kan: (s[1268] ? 1 : 0) + (s[1269] ? 2 : 0) + s[895], SDL_7_3: s[1270], SDL_7_3_hoej: s[1271], SDL_7_3_kan: (s[1272] ? 1 : 0) + (s[1273] ? 4 : 0), SDL_7_5_kan: (s[1274] ? 1 : 0) + (s[1275] ? 2 : 0) + s[895], SDL_7_5_fra: s[1276], SDL_7_5_fra_hoej: s[1277], SDL_7_5_fra_kan: 1 + (s[1278] ? 4 : 0), SDL_7a_1: s[1279], SDL_7a_1_hoej: s[1280], SDL_7a_1_kan: (s[1281] ? 1 : 0) + s[1282], SDL_7c_kan: (s[543] ? 1 : 0) + (s[544] ? 2 : 0) + (s[545] ? 4 : 0), SDL_10a_kan: (s[1283] ? 1 : 0) + (s[1284] ? 2 : 0) + s[895], SDL_11_3: s[1285], SDL_11_3_hoej: s[1286], SDL_11_3_kan: 1 + (s[1287] ? 4 : 0), SDL_11a_1_kan: (s[1288] ? 1 : 0) + (s[1289] ? 2 : 0) + (s[1290] ? 4 : 0), SDL_11c_kan: (s[1291] ? 1 : 0) + (s[1292] ? 2 : 0) + s[895], SDL_12_1_1_kan: (s[542] ? 1 : 0) + (s[540] ? 2 : 0) + (s[541] ? 4 : 0), SDL_12_1_2_kan: (s[583] ? 1 : 0) + (s[582] ? 2 : 0) + (s[581] ? 4 : 0), SDL_12_1_3_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + s[895], SDL_13b_1: s[1293], SDL_13b_1_hoej: s[1294], SDL_13b_1_kan: (s[1295] ? 1 : 0) + (s[1296] ? 4 : 0), SDL_13b_1_antal: s[1297], SDL_13b_1_antal_hoej: s[1298], SDL_13b_1_antal_kan: (s[1299] ? 1 : 0) + (s[1300] ? 4 : 0), SDL_13b_1_form_kan: (s[1301] ? 1 : 0) + (s[1302] ? 2 : 0) + (s[1303] ? 4 : 0), SDL_13b_1_naeste: s[1304], SDL_13b_1_naeste_hoej: s[1305], SDL_13b_1_naeste_kan: (s[1306] ? 1 : 0) + (s[1307] ? 4 : 0), SDL_13b_5_kan: (s[1308] ? 1 : 0) + (s[1309] ? 2 : 0) + (s[1310] ? 4 : 0), SDL_13c_1_2_kan: (s[1311] ? 1 : 0) + (s[1312] ? 2 : 0) + s[895], SDL_13c_2_kan: (s[1313] ? 1 : 0) + (s[1314] ? 2 : 0) + (s[1315] ? 4 : 0), SDL_13f_1_kan: (s[548] ? 1 : 0) + (s[546] ? 2 : 0) + (s[547] ? 4 : 0), SDL_13f_1_dag: s[1316], SDL_13f_1_dag_hoej: s[1317], SDL_13f_1_dag_kan: (s[1318] ? 1 : 0) + (s[1319] ? 4 : 0), SDL_16_2_kan: (s[1320] ? 1 : 0) + (s[1321] ? 2 : 0) + (s[1322] ? 4 : 0), SDL_21_1_1_kan: (s[1323] ? 1 : 0) + (s[1324] ? 2 : 0) + s[895], SDL_21_1_2_kan: (s[1325] ? 1 : 0) + (s[1326] ? 2 : 0) + s[895], SDL_21_1_3_kan: (s[1327] ? 1 : 0) + (s[1328] ? 2 : 0) + s[895], SDL_21_3_kan: (s[1329] ? 1 : 0) + (s[1330] ? 2 : 0) + s[895], SDL_21_3_grundlag_kan: (s[1331] ? 1 : 0) + (s[1332] ? 2 : 0) + s[895], SDL_21_4_kan: s[1333] + (s[633] ? 2 : 0) + (s[634] ? 4 : 0), SDL_21_4_dag: s[1334], SDL_21_4_dag_hoej: s[1335], SDL_21_4_dag_kan: s[885], SDL_21_4_fra: s[1336], SDL_21_4_fra_hoej: s[1337], SDL_21_4_fra_kan: s[1333] + (s[1338] ? 4 : 0), SDL_21_5_kan: (s[1339] ? 1 : 0) + (s[1340] ? 2 : 0) + (s[1341] ? 4 : 0), SDL_21a_kan: (s[1342] ? 1 : 0) + (s[1343] ? 2 : 0) + s[895], SDL_24_1: s[151], SDL_24_1_hoej: s[153], SDL_24_1_kan: (s[149] ? 1 : 0) + (s[155] ? 4 : 0), SDL_24_1_ophoer: s[1344], SDL_24_1_ophoer_hoej: s[1345], SDL_24_1_ophoer_kan: (s[1346] ? 1 : 0) + (s[1347] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1348] ? 1 : 0) + (s[1349] ? 2 : 0) + (s[1350] ? 4 : 0), SDL_24_3: flat(s[51]), SDL_24_3_hoej: flat(s[50]), SDL_24_3_kan: (s[49] ? 1 : 0) + (s[49] && !s[1351] ? 2 : 0) + s[1258], SDL_24a_1_kan: (s[688] ? 1 : 0) + (s[692] ? 2 : 0) + (s[690] ? 4 : 0), SDL_24a_1_graense_kan: (s[137] ? 1 : 0) + (s[140] ? 2 : 0) + (s[138] ? 4 : 0), SDL_24a_2: s[1352], SDL_24a_2_hoej: s[1353], SDL_24a_2_kan: (s[1354] ? 1 : 0) + (s[1355] ? 4 : 0), SDL_24a_6_kan: (s[1356] ? 1 : 0) + (s[1357] ? 2 : 0) + s[895], SDL_24b_1_kan: s[1358] + (s[1359] ? 2 : 0) + s[895], SDL_24b_2: s[1360], SDL_24b_2_hoej: s[1361], SDL_24b_2_kan: s[1358] + (s[1362] ? 4 : 0), SDL_24c_1_kan: (s[1363] ? 1 : 0) + (s[1364] ? 2 : 0) + s[895], SDL_25_1: s[150], SDL_25_1_hoej: s[152], SDL_25_1_kan: (s[148] ? 1 : 0) + (s[154] ? 4 : 0), SDL_25_2: s[1365], SDL_25_2_hoej: s[1366], SDL_25_2_kan: (s[1367] ? 1 : 0) + (s[1368] ? 4 : 0), SDL_26_1_kan: (s[1369] ? 1 : 0) + (s[1370] ? 2 : 0) + (s[1371] ? 4 : 0), SDL_26_1_covid: s[702], SDL_26_1_covid_hoej: s[703], SDL_26_1_covid_kan: (s[704] ? 1 : 0) + (s[705] ? 4 : 0), SDL_26_1_fra: s[1372], SDL_26_1_fra_hoej: s[1373], SDL_26_1_fra_kan: (s[1374] ? 1 : 0) + (s[1375] ? 4 : 0), SDL_26_1_uger: s[696], SDL_26_1_uger_hoej: s[697], SDL_26_1_uger_kan: (s[695] ? 1 : 0) + s[1257], SDL_26_2_kan: (s[1376] ? 1 : 0) + (s[1377] ? 2 : 0) + (s[1378] ? 4 : 0), SDL_26_3_covid: s[1379], SDL_26_3_covid_hoej: s[1380], SDL_26_3_covid_kan: (s[1381] ? 1 : 0) + (s[1382] ? 4 : 0), SDL_26a_1_covid: s[1383], SDL_26a_1_covid_hoej: s[1384], SDL_26a_3_covid: s[708], SDL_26a_3_covid_hoej: s[709], SDL_26a_3_covid_kan: (s[710] ? 1 : 0) + (s[711] ? 4 : 0), SDL_26c_covid: s[713], SDL_26c_covid_hoej: s[714], SDL_26c_covid_kan: (s[712] ? 1 : 0) + (s[715] ? 4 : 0), SDL_26d_covid: s[1385], SDL_26d_covid_hoej: s[1386], SDL_26d_covid_kan: (s[1387] ? 1 : 0) + (s[1388] ? 4 : 0), SDL_26f_covid: s[716], SDL_26f_covid_hoej: s[717], SDL_26f_covid_kan: (s[718] ? 1 : 0) + (s[719] ? 4 : 0), SDL_26g_covid: s[1389], SDL_26g_covid_hoej: s[1390], SDL_26g_covid_kan: (s[1391] ? 1 : 0) + (s[1392] ? 4 : 0), SDL_26h_covid: s[1393], SDL_26h_covid_hoej: s[1394], SDL_26h_covid_kan: (s[1395] ? 1 : 0) + (s[1396] ? 4 : 0), SDL_26i_covid: s[1397], SDL_26i_covid_hoej: s[1398], SDL_26i_covid_kan: (s[1399] ? 1 : 0) + (s[1400] ? 4 : 0), SDL_27_1_kan: (s[156] ? 1 : 0) + (s[157] ? 2 : 0) + (s[158] ? 4 : 0), SDL_27_1_1_kan: (s[89] ? 1 : 0) + (s[95] ? 2 : 0) + s[1401], SDL_27_1_2_kan: (s[90] ? 1 : 0) + (s[100] ? 2 : 0) + s[1402], SDL_27_1_2_slut: s[1403], SDL_27_1_2_slut_hoej: s[1404], SDL_27_1_2_slut_kan: (s[1405] ? 1 : 0) + (s[1406] ? 4 : 0), SDL_27_1_2_uger: s[1407], SDL_27_1_2_uger_hoej: s[1408], SDL_27_1_2_uger_kan: (s[1409] ? 1 : 0) + s[1402], SDL_27_1_3_kan: (s[91] ? 1 : 0) + (s[101] ? 2 : 0) + s[1402], SDL_27_1_3_slut: s[1410], SDL_27_1_3_slut_hoej: s[1411], SDL_27_1_3_slut_kan: (s[1412] ? 1 : 0) + (s[1413] ? 4 : 0), SDL_27_1_3_uger: s[724], SDL_27_1_3_uger_hoej: s[726], SDL_27_1_3_uger_kan: (s[722] ? 1 : 0) + s[1402], SDL_27_1_4_kan: (s[92] ? 1 : 0) + (s[102] ? 2 : 0) + s[1401], SDL_27_1_4_slut: s[1414], SDL_27_1_4_slut_hoej: s[1415], SDL_27_1_4_slut_kan: (s[1416] ? 1 : 0) + (s[1417] ? 4 : 0), SDL_27_1_5_kan: (s[93] ? 1 : 0) + (s[97] ? 2 : 0) + s[1402], SDL_27_1_6_kan: (s[94] ? 1 : 0) + (s[99] ? 2 : 0) + s[1402], SDL_27_1_7_kan: (s[729] ? 1 : 0) + (s[734] ? 2 : 0) + s[1402], SDL_27_1_7_2_kan: (s[1418] ? 1 : 0) + (s[1419] ? 2 : 0) + (s[1420] ? 4 : 0), SDL_27_1_slut: s[1421], SDL_27_1_slut_hoej: s[1422], SDL_27_1_slut_kan: (s[1423] ? 1 : 0) + (s[1424] ? 4 : 0), SDL_27_3_nedsat_kan: s[1259] + (s[471] ? 2 : 0) + s[895], SDL_29_1_kan: (s[1425] ? 1 : 0) + (s[1426] ? 2 : 0) + (s[1427] ? 4 : 0), SDL_30_kan: (s[121] ? 1 : 0) + (s[122] ? 2 : 0) + s[1257], SDL_30_1: s[117], SDL_30_1_hoej: s[118], SDL_30_1_kan: (s[119] ? 1 : 0) + s[1257], SDL_30_1_fri: s[1428], SDL_30_1_fri_hoej: s[1429], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[1430] ? 4 : 0), SDL_30_2_kan: (s[1431] ? 1 : 0) + (s[1432] ? 2 : 0) + s[1257], SDL_30_fleksjob_kan: (s[1433] ? 1 : 0) + (s[1434] ? 2 : 0) + (s[1435] ? 4 : 0), SDL_31_1: s[665], SDL_31_1_hoej: s[666], SDL_31_1_kan: (s[664] ? 1 : 0) + (s[667] ? 4 : 0), SDL_32_kan: (s[134] ? 1 : 0) + (s[141] ? 2 : 0) + s[1257], SDL_32_1_kan: (s[1436] ? 1 : 0) + (s[1437] ? 2 : 0) + s[1257], SDL_33_1: s[673], SDL_33_1_hoej: s[674], SDL_33_1_kan: (s[672] ? 1 : 0) + (s[675] ? 4 : 0), SDL_34_1_kan: (s[1438] ? 1 : 0) + (s[1439] ? 2 : 0) + s[1257], SDL_35_2: s[1440], SDL_35_2_hoej: s[1441], SDL_35_2_kan: (s[1442] ? 1 : 0) + (s[1443] ? 4 : 0), SDL_35_3: s[1444], SDL_35_3_hoej: s[1445], SDL_35_3_kan: (s[1446] ? 1 : 0) + (s[1447] ? 4 : 0), SDL_35_3_fra: s[1448], SDL_35_3_fra_hoej: s[1449], SDL_35_3_fra_kan: (s[1450] ? 1 : 0) + (s[1451] ? 4 : 0), SDL_38_1: s[1452], SDL_38_1_hoej: s[1453], SDL_38_1_kan: (s[1454] ? 1 : 0) + (s[1455] ? 4 : 0), SDL_38_7: s[1456], SDL_38_7_hoej: s[1457], SDL_38_7_kan: (s[1458] ? 1 : 0) + (s[1459] ? 4 : 0), SDL_38_7_tide_kan: (s[755] ? 1 : 0) + (s[756] ? 2 : 0) + (s[757] ? 4 : 0), SDL_38_8_kan: (s[1460] ? 1 : 0) + (s[1461] ? 2 : 0) + (s[1462] ? 4 : 0), SDL_40_1: s[1463], SDL_40_1_hoej: s[1464], SDL_40_1_kan: (s[1465] ? 1 : 0) + (s[1466] ? 4 : 0), SDL_40a_1: s[1467], SDL_40a_1_hoej: s[1468], SDL_40a_1_kan: (s[1469] ? 1 : 0) + (s[1470] ? 4 : 0), SDL_41_1: s[1471], SDL_41_1_hoej: s[1472], SDL_41_1_kan: (s[1473] ? 1 : 0) + (s[1474] ? 4 : 0), SDL_42_1_kan: (s[1475] ? 1 : 0) + (s[1476] ? 2 : 0) + s[1257], SDL_43_1: s[1477], SDL_43_1_hoej: s[1478], SDL_43_1_kan: (s[1479] ? 1 : 0) + (s[1480] ? 4 : 0), SDL_43_4: s[1481], SDL_43_4_hoej: s[1482], SDL_43_4_kan: (s[1483] ? 1 : 0) + (s[1484] ? 4 : 0), SDL_43_4_tide_kan: (s[1485] ? 1 : 0) + (s[1486] ? 2 : 0) + (s[1487] ? 4 : 0), SDL_43_5_kan: (s[1488] ? 1 : 0) + (s[1489] ? 2 : 0) + (s[1490] ? 4 : 0), SDL_45_4: s[1491], SDL_45_4_hoej: s[1492], SDL_45_4_kan: s[885], SDL_46_1: s[1493], SDL_46_1_hoej: s[1494], SDL_46_1_kan: (s[1495] ? 1 : 0) + (s[1496] ? 4 : 0), SDL_47_1: s[838], SDL_47_1_hoej: s[839], SDL_47_1_kan: (s[837] ? 1 : 0) + (s[840] ? 4 : 0), SDL_47_1_3: s[1497], SDL_47_1_3_hoej: s[1498], SDL_47_1_3_kan: (s[1499] ? 1 : 0) + (s[1500] ? 4 : 0), SDL_50_1: s[801], SDL_50_1_hoej: s[800], SDL_50_1_kan: (s[799] ? 1 : 0) + (s[802] ? 4 : 0), SDL_50_4: s[1501], SDL_50_4_hoej: s[1502], SDL_50_4_kan: (s[1503] ? 1 : 0) + (s[1504] ? 4 : 0), SDL_51_1: s[822], SDL_51_1_hoej: s[823], SDL_51_1_kan: s[885], SDL_52_1: s[816], SDL_52_1_hoej: s[818], SDL_52_1_kan: (s[1505] ? 1 : 0) + (s[1506] ? 4 : 0), SDL_53_1: s[831], SDL_53_1_hoej: s[832], SDL_53_1_kan: (s[834] ? 1 : 0) + (s[835] ? 4 : 0), SDL_53_1_ialt: s[1507], SDL_53_1_ialt_hoej: s[1508], SDL_53_1_ialt_kan: (s[1509] ? 1 : 0) + (s[1510] ? 4 : 0), SDL_53_1_timer: s[1511], SDL_53_1_timer_hoej: s[1512], SDL_53_1_timer_kan: (s[116] ? 1 : 0) + (s[1513] ? 4 : 0), SDL_53_2_kan: (s[809] ? 1 : 0) + (s[810] ? 2 : 0) + (s[811] ? 4 : 0), SDL_53_3: s[817], SDL_53_3_hoej: s[819], SDL_53_3_kan: (s[814] ? 1 : 0) + (s[821] ? 4 : 0), SDL_53a_1_kan: (s[1514] ? 1 : 0) + (s[1515] ? 2 : 0) + s[895], SDL_53a_2: flat(s[1516]), SDL_53a_2_hoej: flat(s[1517]), SDL_53a_2_kan: (s[1518] ? 1 : 0) + (s[1518] && !s[1519] ? 2 : 0) + (s[1520] ? 4 : 0), SDL_53b_1_kan: (s[1521] ? 1 : 0) + (s[1522] ? 2 : 0) + (s[1523] ? 4 : 0), SDL_54_1_kan: (s[833] ? 1 : 0) + (s[836] ? 2 : 0) + s[1257], SDL_54_1_beloeb: s[1524], SDL_54_1_beloeb_hoej: s[1525], SDL_54_1_beloeb_kan: (s[1526] ? 1 : 0) + (s[1527] ? 4 : 0), SDL_56_1_kan: (s[678] ? 1 : 0) + (s[676] ? 2 : 0) + s[1257], SDL_56_1_beloeb: s[1528], SDL_56_1_beloeb_hoej: s[1529], SDL_56_1_beloeb_kan: (s[1530] ? 1 : 0) + (s[1531] ? 4 : 0), SDL_56_2_kan: (s[1532] ? 1 : 0) + (s[1533] ? 2 : 0) + s[1534], SDL_56_3_kan: (s[1535] ? 1 : 0) + (s[1536] ? 2 : 0) + s[1534], SDL_56_4: s[1537], SDL_56_4_hoej: s[1538], SDL_56_4_kan: 1 + s[1534], SDL_56_4_fornyelse_kan: (s[1539] ? 1 : 0) + (s[1540] ? 2 : 0) + s[1534], SDL_58a_1_kan: (s[1541] ? 1 : 0) + (s[1542] ? 2 : 0) + s[1534], SDL_59_2: s[1543], SDL_59_2_hoej: s[1544], SDL_59_2_kan: (s[1545] ? 1 : 0) + (s[1546] ? 4 : 0), SDL_59_6_kan: (s[849] ? 1 : 0) + (s[850] ? 2 : 0) + s[1282], SDL_82_1_kan: (s[1547] ? 1 : 0) + (s[1548] ? 2 : 0) + s[895], SENBEK_2_1_kan: (s[1549] ? 1 : 0) + (s[1550] ? 2 : 0) + s[895] }
}
