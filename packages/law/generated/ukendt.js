// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, lookupLeast, lookupMost, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, union, without } from '@sagsvej/rules/runtime'
const TABEL_1 = [13514, 13878, 102, 15340, 15705, 105, 15706, 16070, 107, 16071, 16435, 105, 16436, 16800, 103, 16801, 17166, 100, 17167, 17531, 97, 17532, 17896, 97, 17897, 18261, 99, 18262, 18627, 98, 18628, 18992, 95, 18993, 19112, 99, 19358, 19722, 110, 19723, 20088, 112, 20089, 20453, 112, 20454, 20634, 114]

const SATS_1 = (day) => day < 20454 ? 160400 : 167600

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_4 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_6 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_7 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_8 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_9 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_10 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_12 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_13 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_14 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_15 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_16 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_17 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_18 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_19 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_20 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_21 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_22 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_23 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_24 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_25 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_26 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_27 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[635] = v0
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
  s[74] = v9
  const v10 = v9 || v8
  const v11 = f.fravaer !== undefined && v10
  const v12 = v11 ? v4 : FIRST_DAY
  s[32] = v12
  const v13 = v11 ? v5 : NEVER
  s[33] = v13
  const v14 = v12 <= 13331 /* 2006-07-02 */
  s[36] = v14
  const v15 = v13 >= 13332 /* 2006-07-03 */
  s[31] = v15
  const v16 = v12 <= 2147483646
  s[34] = v16
  const v17 = v15 && v16
  const v18 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v19 = f.fravaer !== undefined ? v18 : NO_DAYS
  const v20 = f.fravaer !== undefined ? v18 : ALL_DAYS
  const v21 = dayReaching(v20, v12, 1)
  s[788] = v21
  const v22 = dayReaching(v19, v13, 1)
  s[787] = v22
  const v23 = runEnd(v1, v2)
  const v24 = runEnd(v1, v3)
  const v25 = v23 === 2147483647
  const v26 = v24 === 2147483647
  const v27 = v26 && v8
  const v28 = !v25 || v27
  const v29 = v9 || v28
  const v30 = f.fravaer !== undefined && v29
  const v31 = v30 ? v23 : FIRST_DAY
  s[41] = v31
  const v32 = v30 ? v24 : NEVER
  s[40] = v32
  const v33 = v32 >= v21
  const v34 = v31 >= v22
  const v35 = v33 ? v21 : NEVER
  const v36 = v34 ? v22 : NEVER
  const v37 = v13 === NEVER
  s[45] = v37
  const SDL_6_1_er = v14 || v17
  s[101] = SDL_6_1_er
  const SDL_6_1 = v14 ? FIRST_DAY : v35
  s[100] = SDL_6_1
  const SDL_6_1_hoej = v14 ? NEVER : v36
  s[103] = SDL_6_1_hoej
  const SDL_6_1_ir = v14 || v37
  s[42] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v42 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[105] = v42
  const v43 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[102] = v43
  const v44 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[465] = v44
  const v45 = SDL_6_1_er && v43 && v44
  s[110] = v45
  const v46 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[109] = v46
  const v47 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[120] = v47
  const v48 = SDL_6_1_er && v46 && v47
  s[740] = v48
  const v49 = SDL_6_1 <= 2147483646
  s[104] = v49
  const v50 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v49
  s[123] = v50
  const v51 = f.persongruppe === 'ledig'
  const v52 = f.persongruppe !== undefined && v51 || !(f.persongruppe !== undefined)
  s[125] = v52
  const v53 = f.persongruppe !== undefined && !v51 || !(f.persongruppe !== undefined)
  s[127] = v53
  const v54 = shiftDays(SDL_6_1, 13)
  const v55 = shiftDays(SDL_6_1_hoej, 13)
  const v56 = Math.min(v54, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v57 = Math.min(v55, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v58 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v59 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v60 = v52 && (v58 || v59)
  const v61 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[106] = v61
  const v62 = v50 && (v60 || v53)
  const ALF_62_3 = v42 ? FIRST_DAY : v48 || v62 ? (v62 ? (v60 ? (v58 ? (v59 ? Math.min(v54, v56) : v56) : v54) : NEVER) : NEVER) : NEVER
  s[605] = ALF_62_3
  const ALF_62_3_hoej = v42 ? NEVER : v45 ? NEVER : v48 ? NEVER : v53 ? NEVER : v58 ? (v59 ? Math.max(v55, v57) : v57) : v55
  s[606] = ALF_62_3_hoej
  const ALF_62_3_er = v42 || v45 || v48 || v62
  s[604] = ALF_62_3_er
  const ALF_62_3_ir = v42 || v50 && v52 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v61
  s[607] = ALF_62_3_ir
}

function svar_2(f, s) {
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const KOMP_3_1_ir = s[0] <= 13331 /* 2006-07-02 */
  s[3] = KOMP_3_1_ir
  const v1 = s[1] >= 13332 /* 2006-07-03 */
  s[2] = v1
  const v2 = s[0] <= 16439 /* 2015-01-04 */
  s[442] = v2
  const v3 = v1 && v2
  s[471] = v3
  const v4 = f.uddannelseUnderSygdom === 'foer'
  const v5 = f.uddannelseUnderSygdom !== undefined && v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v6 = f.uddannelseUnderSygdom !== undefined && !v4 || !(f.uddannelseUnderSygdom !== undefined)
  const v7 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v8 = f.uddannelseUnderSygdom !== undefined && !v7 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v9 = (f.uddannelseUnderSygdom !== undefined && v7 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v10 = s[1] >= 16440 /* 2015-01-05 */
  s[443] = v10
  const v11 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v12 = f.uddannelseUnderSygdom === 'ingen'
  const v13 = f.uddannelseUnderSygdom !== undefined && !v12 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v13 && (KOMP_3_1_ir || v3 && (v5 || v9) || v10 && (v5 || v9 || f.uddannelseUnderSygdom !== undefined && v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[867] = BEK937_27
  const BEK937_27_nej = v13 && (KOMP_3_1_ir || v3 && v6 && v8 || v10 && v6 && v8 && (f.uddannelseUnderSygdom !== undefined && !v11 || !(f.uddannelseUnderSygdom !== undefined)))
  s[868] = BEK937_27_nej
  const BEK937_27_ir = v13 && KOMP_3_1_ir || f.uddannelseUnderSygdom !== undefined && v12 || !(f.uddannelseUnderSygdom !== undefined)
  s[869] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v17 = s[0] <= 15705 /* 2012-12-31 */
  s[18] = v17
  const LAS_69k_6_senest_er = s[1] >= 15706 /* 2013-01-01 */
  s[19] = LAS_69k_6_senest_er
  const v19 = s[0] >= 15706 /* 2013-01-01 */
  s[237] = v19
  const v20 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = LAS_69k_6_senest_er && (f.ydelsesperioder !== undefined ? v20 : Infinity) > 0 && (v17 || LAS_69k_6_senest_er)
  s[871] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v19 || (f.ydelsesperioder !== undefined ? v20 : 0) <= 0
  s[872] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v23 = s[0] <= 16070 /* 2013-12-31 */
  s[251] = v23
  const v24 = LAS_69k_6_senest_er && v23
  s[433] = v24
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
  s[431] = v57
  const v58 = s[0] <= 16616 /* 2015-06-30 */
  s[233] = v58
  const v59 = v57 && v58
  const v60 = s[1] >= 16617 /* 2015-07-01 */
  s[234] = v60
  const v61 = s[0] <= 18261 /* 2019-12-31 */
  s[4] = v61
  const v62 = v60 && v61
  const v63 = s[1] >= 18262 /* 2020-01-01 */
  s[5] = v63
  const v64 = s[0] <= 20269 /* 2025-06-30 */
  s[235] = v64
  const v65 = v63 && v64
  const v66 = s[1] >= 20270 /* 2025-07-01 */
  s[236] = v66
  const FERIEBEK_2 = LAS_69k_6_senest_er && (v17 || v24 && v55 || v59 && v55 || v62 && v55 || v65 && v55 || v66 && v55)
  s[363] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_69k_6_senest_er && (v17 || v24 && v56 || v59 && v56 || v62 && v56 || v65 && v56 || v66 && v56)
  s[362] = FERIEBEK_2_nej
  const v69 = LAS_69k_6_senest_er && v17
  const FERIEBEK_2_ir = v69 || !v19
  s[250] = FERIEBEK_2_ir
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
  s[873] = FYL_15_4
  const FYL_15_4_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[874] = FYL_15_4_hoej
  const v10 = dayReaching(FYL_15_4_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 16306 /* 2014-08-24 */
  const v13 = v11 >= 16307 /* 2014-08-25 */ && v10 <= 2147483646
  const FYL_15_4_ir = v11 === NEVER
  s[877] = FYL_15_4_ir
  const FYL_15_4_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[876] = FYL_15_4_eksakt
  const FYL_15_4_er = v12 || v13
  s[875] = FYL_15_4_er
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const v17 = s[2] && s[0] <= 13916 /* 2008-02-07 */
  s[14] = v17
  const v18 = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  const KOMP_17a_3_er = f.fortrinVed !== undefined && v18 || !(f.fortrinVed !== undefined)
  s[8] = KOMP_17a_3_er
  const v20 = f.fortrinVed !== undefined && !v18 || !(f.fortrinVed !== undefined)
  s[9] = v20
  const v21 = f.fortrinVed === 'offentlig_stilling'
  const v22 = f.fortrinVed !== undefined && v21 || !(f.fortrinVed !== undefined)
  s[13] = v22
  const v23 = f.fortrinVed !== undefined && !v21 || !(f.fortrinVed !== undefined)
  s[11] = v23
  const v24 = v23 || f.stillingenBesaettesInternt !== true
  s[12] = v24
  const v25 = v22 && f.stillingenBesaettesInternt !== false
  s[10] = v25
  const v26 = v20 || f.handicapGoerBeskaeftigelseVanskelig !== true || v25 || f.ligeSaaKvalificeret !== true
  const v27 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig !== false && v24 && f.ligeSaaKvalificeret !== false
  const v28 = s[1] >= 13917 /* 2008-02-08 */
  s[15] = v28
  const KOMP_3_1 = s[3] || v17 && v27 || v28 && v27
  s[878] = KOMP_3_1
  const KOMP_3_1_nej = s[3] || v17 && v26 || v28 && v26
  s[879] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v31 = f.assistanceTil === 'andet'
  const v32 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.assistanceTil !== undefined && v31 || !(f.assistanceTil !== undefined) || f.erhvervetUforeneligtMedNedsaettelsen !== false || f.assistancenErVikarEllerMedhjaelp !== false
  const v33 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && (f.assistanceTil !== undefined && !v31 || !(f.assistanceTil !== undefined)) && f.erhvervetUforeneligtMedNedsaettelsen !== true && f.assistancenErVikarEllerMedhjaelp !== true
  const KOMP_4 = s[3] || v17 && v33 || v28 && v33
  s[845] = KOMP_4
  const KOMP_4_nej = s[3] || v17 && v32 || v28 && v32
  s[882] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v36 = f.assistanceTil === 'efteruddannelse_foer_job'
  const KOMP_7_3 = s[3] ? -Infinity : (f.assistanceTil !== undefined && !v36 || !(f.assistanceTil !== undefined)) && (f.flereFunktionsnedsaettelser !== true && f.funktionsnedsaettelsenErMegetBetydelig !== true || f.assistanceUdOver20Timer !== true) ? Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 0) / 3700)) : 3700
  s[883] = KOMP_7_3
  const KOMP_7_3_hoej = s[3] ? Infinity : f.assistanceTil !== undefined && v36 || !(f.assistanceTil !== undefined) || (f.flereFunktionsnedsaettelser !== false || f.funktionsnedsaettelsenErMegetBetydelig !== false) && f.assistanceUdOver20Timer !== false ? 3700 : Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 16800) / 3700))
  s[884] = KOMP_7_3_hoej
  const v39 = KOMP_4_nej || s[3]
  const KOMP_7_3_ir = s[3] || v39
  s[846] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const v41 = f.behovForAssistance ?? 0
  const v42 = f.behovForAssistance ?? 16800
  const KOMP_7_3_behov = s[3] ? -Infinity : Math.min(KOMP_7_3, v41)
  s[886] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[3] ? Infinity : Math.min(KOMP_7_3_hoej, v42)
  s[887] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_er = KOMP_4 && (s[3] || v17 && KOMP_4 || v28 && KOMP_4)
  s[888] = KOMP_7_3_behov_er
  const KOMP_7_3_behov_ir = KOMP_4 && (s[3] || v17 && KOMP_7_3_ir || v28 && KOMP_7_3_ir) || v39
  s[889] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v47 = f.uddannelseMedAssistance === 'anden'
  const v48 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v47 || !(f.uddannelseMedAssistance !== undefined)
  const v49 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v47 || !(f.uddannelseMedAssistance !== undefined))
  const v50 = v28 && s[0] <= 14432 /* 2009-07-07 */
  const v51 = s[0] <= 15886 /* 2013-06-30 */
  s[16] = v51
  const v52 = s[1] >= 14433 /* 2009-07-08 */ && v51
  const v53 = s[1] >= 15887 /* 2013-07-01 */
  s[17] = v53
  const v54 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  const KOMP_14 = s[3] || v17 && v49 || v50 && v49 || v52 && v49 || v53 && f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v54 || !(f.uddannelseMedAssistance !== undefined))
  s[847] = KOMP_14
  const KOMP_14_nej = s[3] || v17 && v48 || v50 && v48 || v52 && v48 || v53 && (f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v54 || !(f.uddannelseMedAssistance !== undefined))
  s[891] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const KOMP_14a_3 = s[3] ? -Infinity : Math.min(v41, f.saerligtTilfaeldeUnderUddannelse !== true ? 2000 : 3700)
  s[892] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[3] ? Infinity : Math.min(v42, f.saerligtTilfaeldeUnderUddannelse !== false ? 3700 : 2000)
  s[893] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = s[3] || KOMP_14_nej || s[3]
  s[894] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v60 = s[2] && s[0] <= 14027 /* 2008-05-28 */
  s[6] = v60
  const v61 = f.handicapGoerBeskaeftigelseVanskelig !== true || (f.handicapUddannelsensLaengde ?? 0) < 18 || f.uddannelsenGiverAdgangTilAkasse !== true || shiftMonths(f.handicapUddannelseAfsluttet ?? FIRST_DAY, 24) < s[1] || f.ansatEfterHandicapUddannelsen !== false || f.manglerErfaringIFaget !== true
  const v62 = f.handicapGoerBeskaeftigelseVanskelig !== false && (f.handicapUddannelsensLaengde ?? 240) >= 18 && f.uddannelsenGiverAdgangTilAkasse !== false && shiftMonths(f.handicapUddannelseAfsluttet ?? 84005 /* 2199-12-31 */, 24) >= s[0] && f.ansatEfterHandicapUddannelsen !== true && f.manglerErfaringIFaget !== false
  const v63 = s[1] >= 14028 /* 2008-05-29 */
  s[208] = v63
  const v64 = v63 && s[4]
  s[7] = v64
  const KOMP_15_1 = s[3] || v60 && v62 || v64 && v62 || s[5] && v62
  s[848] = KOMP_15_1
  const KOMP_15_1_nej = s[3] || v60 && v61 || v64 && v61 || s[5] && v61
  s[896] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const v67 = s[2] && s[4]
  s[28] = v67
  const KOMP_15b_3 = s[3] ? FIRST_DAY : v67 ? FIRST_DAY : shiftDays(shiftMonths(f.isbryderBegyndte ?? FIRST_DAY, 12), -1)
  s[897] = KOMP_15b_3
  const KOMP_15b_3_hoej = s[3] ? NEVER : v67 ? NEVER : shiftDays(shiftMonths(f.isbryderBegyndte ?? 84005 /* 2199-12-31 */, 12), -1)
  s[898] = KOMP_15b_3_hoej
  const LAB_90_ir = s[3] || v67
  s[951] = LAB_90_ir
  const KOMP_15b_3_ir = KOMP_15_1 && LAB_90_ir || KOMP_15_1_nej || s[3]
  s[899] = KOMP_15b_3_ir
}

function svar_4(f, s) {
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v0 = f.hjaelpemidletErAfgoerende !== false || f.hjaelpemidletKompenserer !== false
  const v1 = f.hjaelpemidletErAfgoerende !== true && f.hjaelpemidletKompenserer !== true
  const v2 = s[3] || s[6] && v0 || s[7] && v0 || s[5] && v0 && f.udgiftenLiggerUdOverArbejdsgiverens !== false && f.saedvanligtPaaArbejdspladsen !== true && (f.handicapGoerBeskaeftigelseVanskelig !== false || f.andenLovDaekkerHjaelpemidlet !== true)
  const v3 = s[3] || s[6] && v1 || s[7] && v1 || s[5] && (v1 || f.udgiftenLiggerUdOverArbejdsgiverens !== true || f.saedvanligtPaaArbejdspladsen !== false || f.handicapGoerBeskaeftigelseVanskelig !== true && f.andenLovDaekkerHjaelpemidlet !== false)
  const v4 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const v5 = f.arbejdshjaelpemiddelTil !== undefined && v4 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15f_1 = v5 && v2
  s[900] = KOMP_15f_1
  const KOMP_15f_1_nej = v5 && v3
  s[901] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = v5 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v4 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[902] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v9 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const v10 = f.arbejdshjaelpemiddelTil !== undefined && v9 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15i_1 = v10 && v2
  s[903] = KOMP_15i_1
  const KOMP_15i_1_nej = v10 && v3
  s[904] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = v10 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v9 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[905] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v14 = f.hjaelpemidletErAfgoerende !== true || f.hjaelpemidletKompenserer !== true || f.andenLovDaekkerHjaelpemidlet !== false
  const v15 = f.hjaelpemidletErAfgoerende !== false && f.hjaelpemidletKompenserer !== false && f.andenLovDaekkerHjaelpemidlet !== true
  const v16 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const v17 = f.arbejdshjaelpemiddelTil !== undefined && v16 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15j_1 = v17 && (s[3] || s[6] && v15 || s[7] && v15 || s[5] && v15)
  s[906] = KOMP_15j_1
  const KOMP_15j_1_nej = v17 && (s[3] || s[6] && v14 || s[7] && v14 || s[5] && v14)
  s[907] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = v17 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v16 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[908] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const KOMP_16 = s[3] ? FIRST_DAY : s[7] || s[5] ? (s[5] ? shiftDays(f.hjaelpemiddelSoegtDen ?? FIRST_DAY, 28) : NEVER) : NEVER
  s[909] = KOMP_16
  const KOMP_16_hoej = s[3] ? NEVER : s[6] ? NEVER : s[7] ? NEVER : shiftDays(f.hjaelpemiddelSoegtDen ?? 84005 /* 2199-12-31 */, 28)
  s[910] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const KOMP_16a_2 = s[3] ? FIRST_DAY : Math.max(f.assistanceBegyndte ?? FIRST_DAY, shiftMonths(f.assistanceSoegtDen ?? FIRST_DAY, -3))
  s[912] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[3] ? NEVER : Math.max(f.assistanceBegyndte ?? 84005 /* 2199-12-31 */, shiftMonths(f.assistanceSoegtDen ?? 84005 /* 2199-12-31 */, -3))
  s[913] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const KOMP_17a_3 = s[3] ? FIRST_DAY : shiftDays(f.afslagPaaStillingModtaget ?? FIRST_DAY, 28)
  s[914] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[3] ? NEVER : shiftDays(f.afslagPaaStillingModtaget ?? 84005 /* 2199-12-31 */, 28)
  s[915] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = s[8] && s[3] || s[9]
  s[916] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v28 = f.fortrinVed === 'stadeplads_eller_taxi'
  const v29 = f.handicapGoerBeskaeftigelseVanskelig !== true || s[10] || f.bedtOmFortrinsadgang !== true || (s[11] || f.opfylderFormelleUddannelseskrav !== true) && (f.fortrinVed !== undefined && !v28 || !(f.fortrinVed !== undefined) || f.aabenbartRingereKvalificeret !== false)
  const v30 = f.handicapGoerBeskaeftigelseVanskelig !== false && s[12] && f.bedtOmFortrinsadgang !== false && (s[13] && f.opfylderFormelleUddannelseskrav !== false || (f.fortrinVed !== undefined && v28 || !(f.fortrinVed !== undefined)) && f.aabenbartRingereKvalificeret !== true)
  const KOMPBEK_6_2 = s[3] || s[14] && v30 || s[15] && v30
  s[917] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = s[3] || s[14] && v29 || s[15] && v29
  s[918] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v33 = s[15] && s[16]
  const KOMPBEK_15_4 = s[3] ? FIRST_DAY : v33 || s[17] ? (s[17] ? shiftMonths(f.assistanceBevilgetDen ?? FIRST_DAY, 12) : NEVER) : NEVER
  s[919] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[3] ? NEVER : s[14] ? NEVER : v33 ? NEVER : shiftMonths(f.assistanceBevilgetDen ?? 84005 /* 2199-12-31 */, 12)
  s[920] = KOMPBEK_15_4_hoej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v36 = s[0] <= 16251 /* 2014-06-30 */
  s[155] = v36
  const LAS_69t_2_er = s[1] >= 16252 /* 2014-07-01 */
  s[139] = LAS_69t_2_er
  const v38 = LAS_69t_2_er && s[4]
  s[173] = v38
  const v39 = s[0] <= 20484 /* 2026-01-31 */
  s[181] = v39
  const v40 = s[5] && v39
  s[24] = v40
  const v41 = s[1] >= 20485 /* 2026-02-01 */
  s[20] = v41
  const v42 = v40 || v41
  s[419] = v42
  const LAB_31_3 = v36 ? -Infinity : v42 ? (v41 ? -Infinity : 4) : 6
  s[921] = LAB_31_3
  const v44 = v41 ? Infinity : 4
  const LAB_31_3_hoej = v36 ? Infinity : v38 ? (v42 ? Math.max(6, v44) : 6) : v44
  s[922] = LAB_31_3_hoej
  const v46 = s[0] >= 16252 /* 2014-07-01 */
  s[274] = v46
  const v47 = f.erIJobafklaring !== true || !v46
  s[172] = v47
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[158] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v36 || v41) || v47
  s[849] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v50 = f.jobafklaringStartede ?? FIRST_DAY
  s[26] = v50
  const v51 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[27] = v51
  const v52 = shiftDays(shiftMonths(v50, 6), -1)
  const v53 = shiftDays(shiftMonths(v51, 6), -1)
  const v54 = shiftDays(shiftMonths(v50, 12), -1)
  const v55 = shiftDays(shiftMonths(v51, 12), -1)
  const v56 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v52, v54) : v52) : v54
  const v57 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v53, v55) : v53) : v55
  const v58 = v41 ? FIRST_DAY : v52
  const LAB_31_3_vindue = v36 ? FIRST_DAY : v38 ? (v42 ? Math.min(v56, v58) : v56) : v58
  s[924] = LAB_31_3_vindue
  const v60 = v41 ? NEVER : v53
  const LAB_31_3_vindue_hoej = v36 ? NEVER : v38 ? (v42 ? Math.max(v57, v60) : v57) : v60
  s[925] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (v36 || v38 && f.kontaktUhensigtsmaessig !== false || s[5] && f.kontaktUhensigtsmaessig !== false)
  s[926] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (v36 || v38 && f.kontaktUhensigtsmaessig !== true || s[5] && f.kontaktUhensigtsmaessig !== true)
  s[927] = LAB_33_3_nej
  const LAB_36_3_nej = LAB_31_3_er && v36
  s[930] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || v47
  s[850] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = LAB_31_3_er && (v36 || v38 || s[5])
  s[929] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v67 = s[2] && s[18]
  s[25] = v67
  const v68 = s[19] && v39
  s[240] = v68
  const v69 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[183] = v69
  const v70 = v41 && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[182] = v70
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[3] || v68 || v70)
  s[21] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[3] || v67 || v41 && v69)
  s[22] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[3] || f.ressourceforloebErBevilget !== true
  s[23] = LOV1750_21_8_ir
}

function svar_5(f, s) {
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v0 = s[19] && s[4]
  s[203] = v0
  const v1 = s[20] && s[21]
  s[184] = v1
  const v2 = s[20] && s[22]
  s[186] = v2
  const v3 = s[20] && s[23]
  s[187] = v3
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[3] || v0 || s[24] || v1)
  s[931] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[25] || v2)
  s[851] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[3] || v3) || f.ressourceforloebErBevilget !== true
  s[852] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v7 = s[0] <= 20634 /* 2026-06-30 */
  s[174] = v7
  const v8 = s[1] >= 20635 /* 2026-07-01 */
  s[175] = v8
  const v9 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v10 = f.afgoerelsenGaelder !== undefined && v9 || !(f.afgoerelsenGaelder !== undefined)
  s[449] = v10
  const v11 = f.afgoerelsenGaelder !== undefined && !v9 || !(f.afgoerelsenGaelder !== undefined)
  s[450] = v11
  const LAB_43 = s[3] || v8 && v10
  s[853] = LAB_43
  const LAB_43_nej = s[3] || s[2] && v7 || v8 && v11
  s[854] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v14 = s[26] <= 16251 /* 2014-06-30 */
  s[166] = v14
  const v15 = s[27] >= 16252 /* 2014-07-01 */
  s[159] = v15
  const v16 = s[26] <= 16617 /* 2015-07-01 */
  s[160] = v16
  const v17 = s[27] >= 16618 /* 2015-07-02 */ && s[26] <= 17125 /* 2016-11-20 */
  s[165] = v17
  const v18 = s[27] >= 17126 /* 2016-11-21 */
  s[161] = v18
  const LAB_109_2_kraft = v15 && (v14 || v17 || v18)
  s[962] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v15 && (v14 || v15 && v16 || v17)
  s[963] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v15 && (v14 || v17) || s[26] < 16252 /* 2014-07-01 */
  s[964] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v22 = s[26] <= 18261 /* 2019-12-31 */
  s[162] = v22
  const v23 = v15 && v22
  const v24 = s[27] >= 18262 /* 2020-01-01 */
  s[169] = v24
  const v25 = s[26] <= 20634 /* 2026-06-30 */
  const v26 = s[27] >= 20635 /* 2026-07-01 */
  const v27 = f.forventetRask ?? FIRST_DAY
  s[469] = v27
  const v28 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[156] = v28
  const v29 = shiftDays(s[27], 56) >= v27
  s[157] = v29
  const v30 = f.ventesFuldtRask !== false && v29 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v31 = (f.ventesFuldtRask !== true || shiftDays(s[26], 56) < v28 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v32 = v24 && s[26] <= 20088 /* 2024-12-31 */
  s[163] = v32
  const v33 = s[27] >= 20089 /* 2025-01-01 */
  s[164] = v33
  const v34 = v33 && v25
  const v35 = s[0] >= 20635 /* 2026-07-01 */
  s[185] = v35
  const v36 = v8 && v33 && s[26] < 20635 /* 2026-07-01 */
  const LAB_109_1 = v15 && (v36 || !(v36 && !(!v35 || s[26] < 20089 /* 2025-01-01 */ || v26)) && (v14 || v23 && v31 || v32 && v31 || v34 && f.tvaerfagligtBehovIForloebet !== false))
  s[956] = LAB_109_1
  const LAB_109_1_nej = v15 && (v36 || !(v36 && !(!v35 || s[26] < 20089 /* 2025-01-01 */ || v26)) && (v14 || v23 && v30 || v32 && v30 || v34 && f.tvaerfagligtBehovIForloebet !== true || v26))
  s[957] = LAB_109_1_nej
  const LAB_109_1_ir = v15 && (v36 || !(v36 && !(!v35 || s[26] < 20089 /* 2025-01-01 */ || v26)) && v14) || s[26] < 16252 /* 2014-07-01 */
  s[958] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v40 = v14 || v23 || v24 && v25 || v26
  const v41 = v14 || v26
  const v42 = s[26] < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[168] = v42
  const LAB_109_1_frist_er = v15 && (LAB_109_1 || LAB_109_1_ir)
  s[167] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v40
  s[935] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v41
  s[936] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v42
  s[937] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = v15 && v40
  s[938] = LAB_45_1
  const LAB_45_1_nej = v15 && v41
  s[939] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[26] < 16252 /* 2014-07-01 */
  s[940] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v50 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v51 = f.maalgruppeForTilbud !== undefined && v50 || !(f.maalgruppeForTilbud !== undefined)
  s[213] = v51
  const v52 = f.maalgruppeForTilbud !== undefined && !v50 || !(f.maalgruppeForTilbud !== undefined)
  s[212] = v52
  const v53 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v54 = v51 || (f.maalgruppeForTilbud !== undefined && !v53 || !(f.maalgruppeForTilbud !== undefined)) && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  const v55 = v52 && (f.maalgruppeForTilbud !== undefined && v53 || !(f.maalgruppeForTilbud !== undefined) || f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true)
  const LAB_57_1 = s[3] || s[6] && v54 || s[7] && v54 || s[5] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  s[29] = LAB_57_1
  const LAB_57_1_nej = s[3] || s[6] && v55 || s[7] && v55 || s[5] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true
  s[30] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v58 = f.praktikkensFormaal === 'optraening'
  const v59 = f.praktikkensFormaal !== undefined && v58 || !(f.praktikkensFormaal !== undefined) || f.helbredetErStationaert !== false
  const v60 = (f.praktikkensFormaal !== undefined && !v58 || !(f.praktikkensFormaal !== undefined)) && f.helbredetErStationaert !== true
  const LAB_58_1 = s[3] || s[28] && v59 || s[5] && v59
  s[942] = LAB_58_1
  const LAB_58_1_nej = s[3] || s[28] && v60 || s[5] && v60
  s[943] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v63 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  const LAB_60_1 = s[3] || s[5] && (f.maalgruppeForTilbud !== undefined && v63 || !(f.maalgruppeForTilbud !== undefined)) && f.ansatPaaPraktikstedet !== false
  s[944] = LAB_60_1
  const LAB_60_1_nej = s[3] || s[6] || s[7] || s[5] && (f.maalgruppeForTilbud !== undefined && !v63 || !(f.maalgruppeForTilbud !== undefined) || f.ansatPaaPraktikstedet !== true)
  s[945] = LAB_60_1_nej
}

function svar_6(f, s) {
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v0 = s[0] <= 14431 /* 2009-07-06 */
  s[209] = v0
  const v1 = s[2] && v0
  const v2 = s[1] >= 14432 /* 2009-07-07 */
  s[210] = v2
  const v3 = v2 && s[4]
  const v4 = f.maalgruppeForTilbud === 'dagpenge'
  const v5 = f.maalgruppeForTilbud !== undefined && v4 || !(f.maalgruppeForTilbud !== undefined)
  s[215] = v5
  const v6 = f.maalgruppeForTilbud !== undefined && !v4 || !(f.maalgruppeForTilbud !== undefined)
  s[214] = v6
  const v7 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v8 = v5 || (f.maalgruppeForTilbud !== undefined && v7 || !(f.maalgruppeForTilbud !== undefined)) && f.harVanskeligtVedLoentilskud !== true
  const v9 = v6 && (f.maalgruppeForTilbud !== undefined && !v7 || !(f.maalgruppeForTilbud !== undefined) || f.harVanskeligtVedLoentilskud !== false)
  const v10 = f.praktikBegyndte ?? FIRST_DAY
  const v11 = f.praktikBegyndte ?? 84005 /* 2199-12-31 */
  const v12 = shiftDays(shiftDays(v10, 28), -1)
  const v13 = shiftDays(shiftDays(v11, 28), -1)
  const v14 = shiftDays(shiftDays(v10, 182), -1)
  const v15 = shiftDays(shiftDays(v11, 182), -1)
  const v16 = f.saerligtBehovForLaengerePraktik !== true ? v14 : NEVER
  const v17 = f.saerligtBehovForLaengerePraktik !== false ? NEVER : v15
  const v18 = shiftDays(shiftDays(v10, 91), -1)
  const v19 = shiftDays(shiftDays(v11, 91), -1)
  const v20 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v16, v18) : v16) : v18
  const v21 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v17, v19) : v17) : v19
  const v22 = v8 ? (v9 ? Math.min(v12, v20) : v12) : v20
  const v23 = v8 ? (v9 ? Math.max(v13, v21) : v13) : v21
  const v24 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v25 = f.maalgruppeForTilbud !== undefined && v24 || !(f.maalgruppeForTilbud !== undefined)
  const v26 = f.maalgruppeForTilbud !== undefined && !v24 || !(f.maalgruppeForTilbud !== undefined)
  const v27 = shiftDays(shiftDays(v10, 273), -1)
  const v28 = shiftDays(shiftDays(v11, 273), -1)
  const v29 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.min(v14, v27) : v27) : v14
  const v30 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.max(v15, v28) : v28) : v15
  const v31 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v18, v29) : v29) : v18
  const v32 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v19, v30) : v30) : v19
  const v33 = v25 ? (v26 ? Math.min(v12, v31) : v12) : v31
  const v34 = v25 ? (v26 ? Math.max(v13, v32) : v13) : v32
  const LAB_61_1 = s[3] ? FIRST_DAY : v1 ? FIRST_DAY : v3 ? (s[5] ? Math.min(v22, v33) : v22) : v33
  s[946] = LAB_61_1
  const LAB_61_1_hoej = s[3] ? NEVER : v1 ? NEVER : v3 ? (s[5] ? Math.max(v23, v34) : v23) : v34
  s[947] = LAB_61_1_hoej
  const LAB_61_1_ir = s[29] && (s[3] || v1) || s[30] || s[3]
  s[948] = LAB_61_1_ir
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const SDL_27_3_nedsat_nej = s[3] || s[2]
  s[1441] = SDL_27_3_nedsat_nej
  const v39 = s[0] >= 15404 /* 2012-03-05 */
  s[218] = v39
  const v40 = s[1] >= 15404 /* 2012-03-05 */
  s[216] = v40
  const LAB_82_3_ir = !v39 && SDL_27_3_nedsat_nej || v40
  s[219] = LAB_82_3_ir
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const v42 = f.maalgruppeForTilbud === 'foertidspension'
  const LAB_90 = s[3] || s[28] || s[5] && (f.maalgruppeForTilbud !== undefined && !v42 || !(f.maalgruppeForTilbud !== undefined))
  s[949] = LAB_90
  const LAB_90_nej = s[3] || s[28] || s[5] && (f.maalgruppeForTilbud !== undefined && v42 || !(f.maalgruppeForTilbud !== undefined))
  s[950] = LAB_90_nej
}

function svar_7(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v0 = s[0] <= 15011 /* 2011-02-06 */
  s[520] = v0
  const v1 = s[2] && v0
  s[129] = v1
  const v2 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v2 || !(f.persongruppe !== undefined)
  s[112] = SDL_53_1_timer_er
  const v4 = f.persongruppe !== undefined && !v2 || !(f.persongruppe !== undefined)
  s[111] = v4
  const v5 = f.timerDuKanArbejde ?? 0
  const v6 = f.timerDuKanArbejde ?? 16800
  const v7 = v5 <= 0
  const v8 = f.normalTimerPrUge ?? 0
  s[731] = v8
  const v9 = f.normalTimerPrUge ?? 16800
  s[732] = v9
  const v10 = v8 - v6
  s[741] = v10
  const v11 = v9 - v5
  s[742] = v11
  const v12 = v7 || v11 >= 400
  const v13 = !(v7 && v5 === v6) && v10 < 400
  const v14 = f.persongruppe === 'selvstaendig'
  const v15 = f.persongruppe !== undefined && v14
  const v16 = v15 || !(f.persongruppe !== undefined)
  s[124] = v16
  const v17 = f.persongruppe !== undefined && !v14
  const v18 = v17 || !(f.persongruppe !== undefined)
  s[126] = v18
  const v19 = f.andelAfArbejdetDuKan ?? 0
  s[279] = v19
  const v20 = f.andelAfArbejdetDuKan ?? 10000
  s[282] = v20
  const v21 = v19 <= 5000
  s[280] = v21
  const v22 = v20 <= 5000
  s[281] = v22
  const v23 = v18 || !v22
  const v24 = v16 && v21
  const v25 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v26 = f.persongruppe !== undefined && v25 || !(f.persongruppe !== undefined)
  const v27 = f.persongruppe !== undefined && !v25 || !(f.persongruppe !== undefined)
  const v28 = SDL_53_1_timer_er && v12 || v24 || v26
  const v29 = (v4 || v13) && v23 && v27
  const v30 = s[1] >= 15012 /* 2011-02-07 */
  s[128] = v30
  const v31 = v30 && s[18]
  s[463] = v31
  const v32 = s[19] && s[0] <= 15883 /* 2013-06-27 */
  s[464] = v32
  const v33 = f.ansatFra ?? FIRST_DAY
  s[107] = v33
  const v34 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[108] = v34
  const v35 = SDL_53_1_timer_er && (v12 || f.ansatIFleksjob !== false && v34 >= 15706 /* 2013-01-01 */) || v24 || v26
  const v36 = (v4 || v13 && (f.ansatIFleksjob !== true || v33 < 15706 /* 2013-01-01 */)) && v23 && v27
  const v37 = s[1] >= 15884 /* 2013-06-28 */
  s[462] = v37
  const SDL_7_2 = s[3] || v1 && v28 || v31 && v28 || v32 && v35 || v37 && v35
  s[1284] = SDL_7_2
  const SDL_7_2_nej = s[3] || v1 && v29 || v31 && v29 || v32 && v36 || v37 && v36
  s[1285] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v40 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v41 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[3])
  const SDL_7_1 = s[3] || v1 && v41 || v30 && v41
  s[131] = SDL_7_1
  const SDL_7_1_nej = s[3] || v1 && v40 || v30 && v40
  s[138] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v44 = v16 ? 14 : 15
  const v45 = v18 ? 15 : 14
  const v46 = v16 ? 14 : 21
  const v47 = v18 ? 21 : 14
  const v48 = v16 ? 14 : 30
  const v49 = v18 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v50 = s[31] && s[32] <= 15011 /* 2011-02-06 */
  s[43] = v50
  const v51 = s[33] >= 15012 /* 2011-02-07 */ && s[34]
  s[44] = v51
  const v52 = dropFirst(s[35], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v49 : v47) : v45) : 14) : Infinity)
  const v53 = dropFirst(s[35], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v48 : v46) : v44) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
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
  const v68 = s[36] && v50
  const v69 = v68 ? NO_DAYS : s[36] ? NO_DAYS : v66
  const v70 = v68 ? ALL_DAYS : s[36] ? ALL_DAYS : v67
  const v71 = s[36] || v50
  const v72 = v71 && v51
  const SDL_24_3 = v72 ? v69 : v71 ? v69 : v66
  s[37] = SDL_24_3
  const SDL_24_3_hoej = v72 ? v70 : v71 ? v70 : v67
  s[38] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v72 || sameDays(v66, v69)) && (!v71 || (!v68 || sameDays(NO_DAYS, v66)) && !s[36] && (!v50 || v61)) && (!v51 || v61)
  s[1367] = SDL_24_3_eksakt
  const SDL_24_3_er = v71 || v51
  s[39] = SDL_24_3_er
}

function svar_8(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[140] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[142] = v2
  const v3 = f.pensionDuFaar === 'tidlig_pension'
  const v4 = f.pensionDuFaar !== undefined && v3 || !(f.pensionDuFaar !== undefined)
  s[141] = v4
  const v5 = f.pensionDuFaar !== undefined && !v3 || !(f.pensionDuFaar !== undefined)
  s[143] = v5
  const v6 = onWeekdays(s[37], 62)
  s[47] = v6
  const v7 = onWeekdays(s[38], 62)
  s[46] = v7
  const v8 = monthEndOver(v7, 12, 130, s[32])
  const v9 = monthEndOver(v6, 12, 130, s[33])
  const v10 = s[39] && s[40] >= v8
  const v11 = s[39] && s[41] < v9
  const v12 = v10 && s[39]
  const v13 = s[42] && s[39] && v9 >= NEVER
  const v14 = v12 ? v8 : NEVER
  const v15 = v11 ? NEVER : v9
  const v16 = v12 ? (v11 || v13 ? Math.max(v9, v15) : v9) : v15
  const v17 = v12 || v11 || v13
  const v18 = monthEndOver(s[38], 12, 182, s[32])
  const v19 = monthEndOver(s[37], 12, 182, s[33])
  const v20 = s[39] && s[40] >= v18
  const v21 = s[39] && s[41] < v19
  const v22 = v20 && s[39]
  const v23 = s[42] && s[39] && v19 >= NEVER
  const v24 = v22 ? v18 : NEVER
  const v25 = v21 ? NEVER : v19
  const v26 = v22 ? (v21 || v23 ? Math.max(v19, v25) : v19) : v25
  const v27 = v22 || v21 || v23
  const SDL_25_1 = s[36] ? FIRST_DAY : s[43] ? FIRST_DAY : v17 ? (v27 ? Math.min(v14, v24) : v14) : v24
  s[146] = SDL_25_1
  const SDL_25_1_hoej = s[36] ? NEVER : s[43] ? NEVER : v17 ? (v27 ? Math.max(v16, v26) : v16) : v26
  s[148] = SDL_25_1_hoej
  const v30 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v4
  s[636] = v30
  const v31 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v5
  s[637] = v31
  const SDL_25_1_er = v30 && (s[36] || s[43] || s[44] && (v17 || v27))
  s[144] = SDL_25_1_er
  const SDL_25_1_ir = v30 && (s[36] || s[43] || s[44] && (v10 && s[42] || s[42] && !((!s[39] || !s[42] && v8 === v9) && s[39] && (!s[39] || v8 === NEVER)) || v20 && s[42] || s[42] && !((!s[39] || !s[42] && v18 === v19) && s[39] && (!s[39] || v18 === NEVER))) || s[45]) || v31
  s[150] = SDL_25_1_ir
}

function svar_9(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[46], 18, 260, s[32])
  const v1 = monthEndOver(s[47], 18, 260, s[33])
  const v2 = s[39] && v0 <= 16251 /* 2014-06-30 */
  s[48] = v2
  const v3 = s[39] && v1 > 16251 /* 2014-06-30 */
  s[50] = v3
  const v4 = s[39] && s[40] >= v0
  const v5 = s[39] && s[41] < v1
  const v6 = v4 && s[39]
  const v7 = s[42] && s[39] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[42] || s[42] && !((!s[39] || !s[42] && v0 === v1) && s[39] && (!s[39] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[42] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[62] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[63] = v17
  const v18 = v13 || v3 || v14
  s[60] = v18
  const v19 = v2 && v12 || s[42] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[61] = v19
  const v20 = monthEndOver(s[38], 18, 364, s[32])
  const v21 = monthEndOver(s[37], 18, 364, s[33])
  const v22 = s[39] && v20 <= 16251 /* 2014-06-30 */
  s[49] = v22
  const v23 = s[39] && v21 > 16251 /* 2014-06-30 */
  s[51] = v23
  const v24 = s[39] && s[40] >= v20
  const v25 = s[39] && s[41] < v21
  const v26 = v24 && s[39]
  const v27 = s[42] && s[39] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[42] || s[42] && !((!s[39] || !s[42] && v20 === v21) && s[39] && (!s[39] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[42] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[66] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[67] = v37
  const v38 = v33 || v23 || v34
  s[64] = v38
  const v39 = v22 && v32 || s[42] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[65] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[54] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[56] = v42
  const v43 = v19 || v39
  s[59] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[58] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[68] = v45
  const v46 = Math.max(s[32], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[33], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[46], 9, 110, v46)
  const v49 = monthEndOver(s[47], 9, 110, v47)
  const v50 = s[39] && s[40] >= v48
  const v51 = s[39] && s[41] < v49
  const v52 = v50 && s[39]
  const v53 = s[42] && s[39] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[72] = v57
  const v58 = v50 && s[42] || s[42] && !((!s[39] || !s[42] && v48 === v49) && s[39] && (!s[39] || v48 === NEVER))
  s[70] = v58
  const v59 = monthEndOver(s[38], 9, 154, v46)
  const v60 = monthEndOver(s[37], 9, 154, v47)
  const v61 = s[39] && s[40] >= v59
  const v62 = s[39] && s[41] < v60
  const v63 = v61 && s[39]
  const v64 = s[42] && s[39] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[73] = v68
  const v69 = v61 && s[42] || s[42] && !((!s[39] || !s[42] && v59 === v60) && s[39] && (!s[39] || v59 === NEVER))
  s[71] = v69
  const v70 = v57 || v68
  s[69] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[55] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[57] = v77
  const v78 = v44 && v40
  s[52] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[53] = v79
}

function svar_10(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[39] && countDays(s[46], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[48] || s[39] && countDays(s[47], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[39] && countDays(s[38], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[49] || s[39] && countDays(s[37], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[32] < 16252 /* 2014-07-01 */ && (s[39] && countDays(s[38], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[42]) && ((s[50] || s[42]) && (v0 || s[42]) && (s[50] || v0) || (s[51] || s[42]) && (v2 || s[42]) && (s[51] || v2) || s[42])
  const SDL_24_1 = v4 ? FIRST_DAY : s[52] ? (s[53] ? Math.min(s[54], s[55]) : s[54]) : s[55]
  s[147] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[52] ? (s[53] ? Math.max(s[56], s[57]) : s[56]) : s[57]
  s[149] = SDL_24_1_hoej
  const SDL_24_1_er = s[32] < NEVER && (v4 || !(v4 && !(s[33] >= 16252 /* 2014-07-01 */ || s[39] && countDays(s[37], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[42]) && (v3 || s[42]) && (v1 || v3))) && (s[52] || s[53]))
  s[145] = SDL_24_1_er
  const SDL_24_1_ir = s[32] < NEVER && (v4 || !(v4 && !(s[33] >= 16252 /* 2014-07-01 */ || s[39] && countDays(s[37], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[42]) && (v3 || s[42]) && (v1 || v3))) && (s[58] && s[59] || !(s[60] && !s[61] && s[62] >= 13332 /* 2006-07-03 */ && s[63] <= 15011 /* 2011-02-06 */ || s[64] && !s[65] && s[66] >= 13332 /* 2006-07-03 */ && s[67] <= 15011 /* 2011-02-06 */) && (s[68] && s[59] || !(s[60] && !s[61] && s[62] >= 15012 /* 2011-02-07 */ && s[63] <= 16251 /* 2014-06-30 */ || s[64] && !s[65] && s[66] >= 15012 /* 2011-02-07 */ && s[67] <= 16251 /* 2014-06-30 */) && (s[69] && (s[70] || s[71]) || !(s[72] && !s[70] || s[73] && !s[71]))))) || s[33] >= NEVER
  s[151] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[621] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[622] = v12
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
  s[75] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[77] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[76] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[79] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[80] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[656] = v30
  const v31 = v25 && v29 && v30
  s[82] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[78] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[664] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[74] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[81] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[85] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[91] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[92] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[99] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[86] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[96] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[94] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[83] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[84] = v50
  const v51 = v48 || v50
  s[657] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[660] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[662] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[658] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[87] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[97] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[663] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[88] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[98] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[89] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[93] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[90] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[95] = SDL_27_1_6_nej
}

function svar_11(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[75] && s[76] >= 16953 /* 2016-06-01 */ && s[77] <= 16974 /* 2016-06-22 */
  const v1 = s[75] && s[76] >= 16975 /* 2016-06-23 */ && s[77] <= 20634 /* 2026-06-30 */
  const v2 = s[75] && s[76] >= 20635 /* 2026-07-01 */ && s[78]
  const SDL_27_1_7_2 = s[79] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[1434] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[79] || s[75] && s[80] && s[77] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[1435] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[79] || v0 || v2 || s[81]
  s[1436] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[79] || s[82] && f.foertidspensionssagPaabegyndt !== false || s[83] && f.foertidspensionssagPaabegyndt !== false || s[84] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[665] = SDL_27_1_7
  const SDL_27_1_7_nej = s[79] || s[82] && f.foertidspensionssagPaabegyndt !== true || s[83] && f.foertidspensionssagPaabegyndt !== true || s[84] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[670] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[85] || s[86] || s[87] || s[88] || s[89] || s[90] || SDL_27_1_7
  const v9 = s[91] || s[92]
  s[666] = v9
  const v10 = s[93] || s[94]
  s[667] = v10
  const v11 = s[95] || s[94]
  s[668] = v11
  const v12 = SDL_27_1_7_nej || s[94]
  s[669] = v12
  const v13 = v9 && (s[96] || s[94]) && (s[97] || s[94]) && (s[98] || s[92]) && v10 && v11 && v12 && (s[91] || s[96] || s[97] || s[98] || s[93] || s[95] || SDL_27_1_7_nej)
  const v14 = s[92] && s[94]
  s[672] = v14
  const SDL_27_1 = s[79] || s[82] && v8 || s[99] && v8
  s[152] = SDL_27_1
  const SDL_27_1_nej = s[79] || s[82] && v13 || s[99] && v13
  s[153] = SDL_27_1_nej
  const SDL_27_1_ir = s[79] || s[82] && v14 || s[99] && v14 || s[81]
  s[154] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[100] <= 16251 /* 2014-06-30 */
  s[623] = v18
  const v19 = s[101] && s[102] && v18
  s[135] = v19
  const v20 = s[101] && s[103] >= 16252 /* 2014-07-01 */ && s[104]
  s[132] = v20
  const v21 = monthStart(s[100])
  s[121] = v21
  const v22 = monthStart(s[103])
  s[122] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[39] && s[101]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[100], -1)
  const v31 = shiftDays(s[103], -1)
  const SDL_24a_1_graense = s[105] || v20 && (v27 && countDays(s[46], v23, v26) > 110 || v27 && countDays(s[38], v23, v26) > 154 || v27 && countDays(s[46], v28, v31) > 110 || v27 && countDays(s[38], v28, v31) > 154)
  s[133] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[105] || v19 || v20 && (v27 && countDays(s[47], v24, v25) <= 110 || v27 && countDays(s[37], v24, v25) <= 154 || v27 && countDays(s[47], v29, v30) <= 110 || v27 && countDays(s[37], v29, v30) <= 154)
  s[136] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[105] || v20 && s[42] || s[106]
  s[134] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[101] && shiftDays(s[103], -56) >= s[107] || s[42]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[101] && shiftDays(s[100], -56) < s[108] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[101] && s[109] && s[104]
  s[119] = v38
  const SDL_30_2 = s[105] || s[110] && v36 || v38 && v36
  s[1448] = SDL_30_2
  const SDL_30_2_nej = s[105] || s[110] && v37 || v38 && v37
  s[1449] = SDL_30_2_nej
  const SDL_30_2_ir = s[105] || s[106]
  s[116] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[105] || s[110] || v38)
  s[1450] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[105]
  s[1451] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[1452] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[111] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[112] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[105] || s[110] && v46 || v38 && v46
  s[117] = SDL_30
  const SDL_30_nej = s[105] || s[110] && v45 || v38 && v45
  s[118] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[101] && s[102] && s[100] <= 13604 /* 2007-04-01 */
  const v50 = s[101] && s[103] >= 13605 /* 2007-04-02 */ && s[100] <= 14031 /* 2008-06-01 */
  const v51 = s[100] <= 15340 /* 2012-01-01 */
  s[694] = v51
  const v52 = s[101] && s[103] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[103] >= 15341 /* 2012-01-02 */
  s[695] = v53
  const v54 = s[101] && v53 && s[104]
  const v55 = v52 || v54
  const SDL_30_1 = s[105] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[113] = SDL_30_1
  const SDL_30_1_hoej = s[105] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[114] = SDL_30_1_hoej
  const SDL_30_1_er = s[105] || v49 || v50 || v52 || v54
  s[115] = SDL_30_1_er
}

function svar_12(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[100], s[113])
  s[692] = v0
  const v1 = shiftDays(s[103], s[114])
  s[693] = v1
  const v2 = s[101] && s[115]
  s[453] = v2
  const v3 = s[42] || s[116]
  s[457] = v3
  const v4 = shiftDays(v0, -1)
  s[455] = v4
  const v5 = shiftDays(v1, -1)
  s[454] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[467] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[466] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[117] && v12
  const v17 = s[116] && v12 && v14 >= NEVER
  const v18 = s[118] ? NEVER : v14
  const v19 = v16 || s[118] || v17
  const v20 = s[117] && v15 || s[116] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[105] ? FIRST_DAY : v16 ? v13 : NEVER
  s[601] = SDL_31_1
  const SDL_31_1_hoej = s[105] ? NEVER : v16 ? (s[118] || v17 ? Math.max(v14, v18) : v14) : v18
  s[602] = SDL_31_1_hoej
  const SDL_31_1_er = s[105] || s[110] && v19 || s[119] && v19
  s[600] = SDL_31_1_er
  const SDL_31_1_ir = s[105] || s[110] && v20 || s[119] && v20 || s[106]
  s[603] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[117] || s[116]
  s[456] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[117] || v27)
  const v30 = s[118] || SDL_31_1_er && SDL_31_1 < s[1] || s[116] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[101] && s[100] < v32 || s[101] && shiftMonths(v31, 1) < s[103]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[101] && s[103] >= v31 || s[42]) && (s[101] && shiftMonths(v32, 1) >= s[100] || s[42])
  const v35 = (s[101] && shiftDays(s[103], -91) >= v25 || s[42]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[101] && shiftDays(s[100], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[101] && s[109] && s[100] <= 15522 /* 2012-07-01 */
  const v38 = s[101] && s[103] >= 15523 /* 2012-07-02 */ && s[120]
  const v39 = shiftMonths(s[121], -6)
  const v40 = shiftMonths(s[122], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[121], v45)
  const v48 = shiftMonths(s[122], v46)
  const SDL_32_1 = s[105] || s[110] && v35 || v37 && v35 || v38 && ((s[101] && shiftDays(s[103], -182) >= v25 || s[42]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[123] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[101] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[101] && r_timerPrMaaned.maaned < s[122]; return (r0_0 || s[42]) && (r0_1 || s[42]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[101] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[101] && r_timerPrMaaned.maaned < s[122]; return (r0_0 || s[42]) && (r0_1 || s[42]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[101] && r_timerPrMaaned.maaned < s[122]; const r0_1 = s[101] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[42]) && (r0_0 || s[42]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[101] && r_timerPrMaaned.maaned < s[122]; const r0_1 = s[101] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[42]) && (r0_0 || s[42]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[1453] = SDL_32_1
  const SDL_32_1_nej = s[105] || s[110] && v36 || v37 && v36 || v38 && (s[101] && shiftDays(s[100], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[123] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[101] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[101] && r_timerPrMaaned.maaned < s[122]; const r0_2 = (r0_0 || s[42]) && (r0_1 || s[42]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[101] && r_timerPrMaaned.maaned < v40 || s[101] && r_timerPrMaaned.maaned >= s[121]) && !s[42] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[101] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[101] && r_timerPrMaaned.maaned < s[122]; const r0_2 = (r0_0 || s[42]) && (r0_1 || s[42]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[101] && r_timerPrMaaned.maaned < v40 || s[101] && r_timerPrMaaned.maaned >= s[121] || s[42] && !r0_3) && !(s[42] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[101] && r_timerPrMaaned.maaned < s[122]; const r0_1 = s[101] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[42]) && (r0_0 || s[42]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[101] && r_timerPrMaaned.maaned < v48 || s[101] && r_timerPrMaaned.maaned >= s[121]) && !s[42] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[101] && r_timerPrMaaned.maaned < s[122]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[101] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[42]) && (r0_0 || s[42]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[101] && r_timerPrMaaned.maaned < v48 || s[101] && r_timerPrMaaned.maaned >= s[121] || s[42] && !r0_1) && !(s[42] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[1454] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[101] && s[109] && s[100] <= 15705 /* 2012-12-31 */
  const v54 = s[101] && s[103] >= 15706 /* 2013-01-01 */ && s[100] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[101] && s[103] >= 15884 /* 2013-06-28 */ && s[104]
  const SDL_42_1 = s[105] || s[110] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[1492] = SDL_42_1
  const SDL_42_1_nej = s[105] || s[110] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[1493] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[105] || s[110] && v61 || s[119] && v61
  s[1455] = SDL_34_1
  const SDL_34_1_nej = s[105] || s[110] && v60 || s[119] && v60
  s[1456] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[679] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[680] = v66
  const v67 = v66 || v33
  s[452] = v67
  const v68 = v65 && v34
  s[451] = v68
  const v69 = s[112] && (SDL_32_1 || s[116]) || s[124] && (SDL_42_1 || s[116]) || s[125] || v68 || SDL_34_1
  const v70 = (s[111] || SDL_32_1_nej) && (s[126] || SDL_42_1_nej) && s[127] && v67 && (SDL_34_1_nej || s[116])
  const SDL_32 = s[105] || s[110] && v69 || s[119] && v69
  s[130] = SDL_32
  const SDL_32_nej = s[105] || s[110] && v70 || s[119] && v70
  s[137] = SDL_32_nej
}

function svar_13(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[128] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[1] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[3] || s[129] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[461] = SDL_3
  const SDL_3_nej = s[3] || s[129] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[458] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[130] || s[116]
  s[613] = v8
  const v9 = SDL_3 || s[3]
  s[459] = v9
  const v10 = s[131] || s[3]
  s[460] = v10
  const SDL_24a_1 = s[105] || s[132] && (s[133] || s[134]) && v8 && v9 && v10 && (s[133] || s[130] || SDL_3 || s[131])
  s[624] = SDL_24a_1
  const SDL_24a_1_nej = s[105] || s[135] || s[132] && (s[136] || s[137] || SDL_3_nej || s[138])
  s[628] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[105] || s[132] && s[134] && s[116] && s[3] || s[106]
  s[626] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[248] = v14
  const v15 = s[1] >= 16801 /* 2016-01-01 */
  s[249] = v15
  const v16 = s[2] && v14
  s[627] = v16
  const SDL_24c_1 = s[3] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[1379] = SDL_24c_1
  const SDL_24c_1_nej = s[3] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[1380] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[139] && v14
  s[285] = v19
  const v20 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[642] = v20
  const v21 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[643] = v21
  const v22 = s[140] || f.naaetFolkepensionsalder !== false || s[141]
  const v23 = s[142] && f.naaetFolkepensionsalder !== true && s[143]
  const v24 = v22 && s[144]
  const v25 = v23 && s[145]
  const v26 = v24 ? (v25 ? Math.min(s[146], s[147]) : s[146]) : s[147]
  const v27 = v24 ? (v25 ? Math.max(s[148], s[149]) : s[148]) : s[149]
  const v28 = f.forlaengelseErAfgjort !== true && (v24 || v25)
  const v29 = f.forlaengelseErAfgjort !== false || v28
  s[615] = v29
  const v30 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.min(v20, v26) : v20) : v26
  s[616] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v28 ? Math.max(v21, v27) : v21) : v27
  s[618] = v31
  const v32 = f.forlaengelseErAfgjort !== true && (v22 && s[150] || v23 && s[151])
  s[620] = v32
  const v33 = v29 && s[0] < v31 || v22 || s[152]
  const v34 = s[153] || s[154]
  s[673] = v34
  const v35 = (v29 && s[1] >= v30 || v32) && v23 && v34
  const v36 = SDL_24a_1_nej || SDL_24a_1_ir
  s[625] = v36
  const v37 = v15 && s[4]
  const v38 = s[138] || v33 && v36 && (SDL_24c_1_nej || s[3])
  const v39 = v10 && (v35 || SDL_24a_1 || SDL_24c_1)
  const LAB_107_1 = s[3] || v19 && v10 && (v35 || SDL_24a_1) || v37 && v39 || s[5] && v39
  s[952] = LAB_107_1
  const LAB_107_1_nej = s[3] || s[2] && s[155] || v19 && (s[138] || v33 && v36) || v37 && v38 || s[5] && v38
  s[953] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v42 = s[0] <= 17125 /* 2016-11-20 */
  s[170] = v42
  const v43 = s[1] >= 17126 /* 2016-11-21 */ && s[4]
  s[171] = v43
  const v44 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v45 = f.ventesFuldtRask !== true || shiftDays(s[26], 56) < s[156] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v44 || !(f.tilbudUnderForloebet !== undefined)
  const v46 = f.ventesFuldtRask !== false && s[157] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v44 || !(f.tilbudUnderForloebet !== undefined))
  const v47 = s[0] <= 20088 /* 2024-12-31 */
  s[387] = v47
  const v48 = s[5] && v47
  s[511] = v48
  const v49 = s[1] >= 20089 /* 2025-01-01 */
  s[388] = v49
  const LAB_108_2 = s[158] && (s[155] || s[139] && v42 || v43 && v45 || v48 && v45 || v49)
  s[954] = LAB_108_2
  const LAB_108_2_nej = s[158] && (s[155] || v43 && v46 || v48 && v46)
  s[955] = LAB_108_2_nej
}

function svar_14(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[159] && s[26] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  s[177] = v1
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  s[176] = v2
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[27] >= 16428 /* 2014-12-24 */ && s[26] <= 16616 /* 2015-06-30 */
  const v6 = s[27] >= 16617 /* 2015-07-01 */ && s[160]
  const v7 = shiftDays(s[26], 28)
  const v8 = shiftDays(s[27], 28)
  const v9 = s[161] && s[162]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[163] || s[164]
  const v18 = s[163] ? v15 : NEVER
  const v19 = s[165] || v9 || v17
  const v20 = s[165] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[166] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[959] = LAB_109_1_frist
  const v24 = s[164] ? NEVER : v16
  const v25 = s[165] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[166] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[960] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[167] && (s[166] || v5 || s[165]) || s[168]
  s[961] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[159] && s[26] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[26], 24)
  const v31 = shiftMonths(s[27], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[27] >= 17533 /* 2018-01-02 */ && s[162]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[359] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[357] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[27]
  const v41 = v31 === NEVER ? Infinity : v31 - s[26]
  const v42 = dayReaching(v39, s[26], v40)
  const v43 = dayReaching(v38, s[27], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[26], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[27], v41))
  const v50 = v34 || s[169]
  const v51 = v34 ? (s[169] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[166] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[965] = LAB_110_1
  const v53 = v34 ? (s[169] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[166] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[966] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[159]
  s[967] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[166] || f.erIJobafklaring !== true || s[26] < 16252 /* 2014-07-01 */
  s[968] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[139] && s[0] <= 16617 /* 2015-07-01 */
  const v58 = s[1] >= 16618 /* 2015-07-02 */ && s[170]
  const v59 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[180] = v59
  const v60 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[179] = v60
  const v61 = f.uarbejdsdygtigVedEgenSygdom !== true || s[1] >= v59 || f.fikSygedagpengeVedLivstruende !== false
  const v62 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < v60 && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[158] && (s[155] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[171] && v61 || s[5] && v61)
  s[969] = LAB_110_2
  const LAB_110_2_nej = s[158] && (s[155] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[171] && v62 || s[5] && v62)
  s[970] = LAB_110_2_nej
  const LAB_110_2_ir = s[158] && (s[155] || v58) || s[172]
  s[971] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[155] ? FIRST_DAY : LAB_110_1
  s[972] = LAB_111_1
  const LAB_111_1_hoej = s[155] ? NEVER : LAB_110_1_hoej
  s[973] = LAB_111_1_hoej
  const LAB_111_1_er = s[158] && (s[155] || s[173] && LAB_110_1_er || s[5] && LAB_110_1_er)
  s[974] = LAB_111_1_er
  const LAB_111_1_ir = s[158] && (s[155] || s[173] && LAB_110_1_ir || s[5] && LAB_110_1_ir) || s[172]
  s[975] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v70 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v71 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const v72 = s[5] && s[174]
  s[178] = v72
  const LAB_111_2 = s[158] && (s[155] || s[173] && v71 || v72 && v71 || s[175])
  s[976] = LAB_111_2
  const LAB_111_2_nej = s[158] && (s[155] || s[173] && v70 || v72 && v70 || s[175])
  s[977] = LAB_111_2_nej
  const LAB_111_2_ir = s[158] && (s[155] || s[175]) || s[172]
  s[855] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[155] ? FIRST_DAY : shiftMonths(v1, 42)
  s[979] = LAB_111_3
  const LAB_111_3_hoej = s[155] ? NEVER : shiftMonths(v2, 42)
  s[980] = LAB_111_3_hoej
  const LAB_111_3_er = s[158] && f.risikoForFireAar !== false
  s[981] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[155] || s[172] || f.risikoForFireAar !== true
  s[982] = LAB_111_3_ir
}

function svar_15(f, s) {
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v0 = shiftMonths(s[176], 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[158] && (s[155] || s[173] && shiftMonths(s[177], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[178] && shiftMonths(s[177], 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[175])
  s[983] = LAB_111_4
  const LAB_111_4_nej = s[158] && (s[155] || s[173] && v0 || s[178] && v0 || s[175])
  s[984] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v3 = s[19] && s[0] <= 17682 /* 2018-05-31 */
  const v4 = s[1] >= 17683 /* 2018-06-01 */ && s[4]
  const v5 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v6 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[3] || v3 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v4 && v5 || s[24] && v5
  s[988] = LAB_112_2
  const LAB_112_2_nej = s[3] || s[25] || v3 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v4 && v6 || s[24] && v6 || s[20]
  s[989] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v9 = s[0] <= 18992 /* 2021-12-31 */
  s[385] = v9
  const v10 = s[1] >= 18993 /* 2022-01-01 */
  s[260] = v10
  const v11 = s[19] && v9
  s[261] = v11
  const v12 = s[0] <= 19133 /* 2022-05-21 */
  s[205] = v12
  const v13 = v10 && v12
  s[201] = v13
  const v14 = shiftMonths(s[179], -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v15 = shiftMonths(s[180], -72) < s[1] && f.oenskerRessourceforloeb !== true
  const v16 = s[1] >= 19134 /* 2022-05-22 */
  s[211] = v16
  const v17 = v16 && s[181]
  s[200] = v17
  const LAB_112_3 = s[3] || s[25] || v11 || v13 && v14 || v17 && v14 || s[20] && v14
  s[990] = LAB_112_3
  const LAB_112_3_nej = s[3] || v13 && v15 || v17 && v15 || s[20] && v15
  s[991] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v20 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v21 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v22 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v21 || LAB_112_2
  const v23 = LAB_112_2_nej || s[3]
  const v24 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v20 && v23
  const v25 = s[5] && v9
  s[202] = v25
  const v26 = v10 && s[181]
  s[204] = v26
  const LAB_112_1 = s[182] || !(s[182] && !(s[0] < 20485 /* 2026-02-01 */ || s[183])) && (s[3] || v3 && v24 || v4 && v24 || v25 && v24 || v26 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v20 && v23 && (LAB_112_3 || s[3]))
  s[985] = LAB_112_1
  const LAB_112_1_nej = s[182] || !(s[182] && !(s[0] < 20485 /* 2026-02-01 */ || s[183])) && (s[3] || s[25] || v3 && v22 || v4 && v22 || v25 && v22 || v26 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v21 || LAB_112_2 || LAB_112_3_nej) || s[20])
  s[986] = LAB_112_1_nej
  const LAB_112_1_ir = s[182] || !(s[182] && !(s[0] < 20485 /* 2026-02-01 */ || s[183])) && s[3]
  s[987] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[3] || v11 || v26 || s[184])
  s[992] = LAB_112_3_igang
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v31 = f.ressourceforloebStartede ?? FIRST_DAY
  s[189] = v31
  const v32 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[190] = v32
  const v33 = v31 <= 13331 /* 2006-07-02 */
  s[195] = v33
  const v34 = v32 >= 13332 /* 2006-07-03 */ && v31 <= 15705 /* 2012-12-31 */
  s[196] = v34
  const v35 = v32 >= 15706 /* 2013-01-01 */
  s[188] = v35
  const v36 = v35 && v31 <= 18808 /* 2021-06-30 */
  const v37 = v32 >= 18809 /* 2021-07-01 */
  const v38 = v31 <= 18992 /* 2021-12-31 */
  s[191] = v38
  const v39 = v37 && v38
  const v40 = allPeriods(f.perioderUdenRaadighed)
  const v41 = shiftMonths(v31, 6)
  const v42 = shiftMonths(v32, 6)
  const v43 = v32 >= 18993 /* 2022-01-01 */
  s[192] = v43
  const v44 = v31 <= 20484 /* 2026-01-31 */
  s[193] = v44
  const v45 = v32 >= 20485 /* 2026-02-01 */
  s[194] = v45
  const v46 = v39 || v43 && v44 || v45
  const LAB_113_2 = v33 ? FIRST_DAY : v36 || v46 ? (v46 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v40 : NO_DAYS), shiftDays(v31, 1), v41 === NEVER ? Infinity : v41 - v32) : NEVER) : NEVER
  s[993] = LAB_113_2
  const LAB_113_2_hoej = v33 ? NEVER : v34 ? NEVER : v36 ? NEVER : v39 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v40 : ALL_DAYS), shiftDays(v32, 1), v42 === NEVER ? Infinity : v42 - v31)
  s[994] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v33 || f.ressourceforloebErBevilget !== true
  s[199] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v50 = v37 && v44
  const v51 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v52 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[1] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[175] || !(s[175] && s[185]) && (v33 || v50 && v52 || v45 && v52))
  s[996] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[175] || !(s[175] && s[185]) && (v33 || v34 || v36 || v50 && v51 || v45 && v51))
  s[997] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[175] || !(s[175] && s[185]) && v33) || f.ressourceforloebErBevilget !== true
  s[998] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v56 = s[22] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v57 = (s[21] || s[23]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[3] || v26 && v57 || s[20] && v57)
  s[999] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[25] || v11 || v26 && v56 || s[20] && v56)
  s[1000] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v60 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[197] = v60
  const v61 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[198] = v61
  const v62 = v60 <= 13331 /* 2006-07-02 */
  const v63 = v61 >= 13332 /* 2006-07-03 */ && v60 <= 15705 /* 2012-12-31 */
  const v64 = v61 >= 15706 /* 2013-01-01 */
  const v65 = v60 <= 20484 /* 2026-01-31 */
  const v66 = v61 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v62 ? FIRST_DAY : v64 && v60 <= 18261 /* 2019-12-31 */ || v61 >= 18262 /* 2020-01-01 */ && v60 <= 18992 /* 2021-12-31 */ || v61 >= 18993 /* 2022-01-01 */ && v65 || v66 ? v60 : NEVER
  s[1002] = LAB_113_4
  const LAB_113_4_hoej = v62 ? NEVER : v63 ? NEVER : v61
  s[1003] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v62 || f.ressourceforloebErBevilget !== true
  s[856] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v70 = v64 && v65
  const v71 = v61 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v72 = v60 < s[1] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v62 || v70 && v71 || v66 && v71)
  s[1006] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v62 || v63 || v70 && v72 || v66 && v72)
  s[1007] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[3] || v26 && s[21] || s[184])
  s[1008] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[25] || v11 || v26 && s[22] || s[186])
  s[1009] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[3] || v26 && s[23] || s[187]) || f.ressourceforloebErBevilget !== true
  s[1010] = LAB_113a_ir
}

function svar_16(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = s[188] && s[189] <= 16435 /* 2014-12-31 */
  const v1 = shiftMonths(s[189], 60)
  const v2 = shiftMonths(s[190], 60)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[189] <= 18261 /* 2019-12-31 */
  const v6 = s[190] >= 16436 /* 2015-01-01 */ && v5
  const v7 = allPeriods(f.barselUnderRessourceforloeb)
  const v8 = f.barselUnderRessourceforloeb !== undefined ? v7 : NO_DAYS
  const v9 = f.barselUnderRessourceforloeb !== undefined ? v7 : ALL_DAYS
  const v10 = without(ALL_DAYS, v9)
  const v11 = without(ALL_DAYS, v8)
  const v12 = dayReaching(v11, s[189], v1 === NEVER ? Infinity : v1 - s[190])
  const v13 = dayReaching(v10, s[190], v2 === NEVER ? Infinity : v2 - s[189])
  const v14 = Math.min(v3, v12)
  const v15 = Math.max(v4, v13)
  const v16 = s[190] >= 18262 /* 2020-01-01 */
  const v17 = v16 && s[191]
  const v18 = shiftMonths(s[189], 36)
  const v19 = shiftMonths(s[190], 36)
  const v20 = dayReaching(v11, s[189], v18 === NEVER ? Infinity : v18 - s[190])
  const v21 = dayReaching(v10, s[190], v19 === NEVER ? Infinity : v19 - s[189])
  const v22 = s[192] && s[189] <= 19133 /* 2022-05-21 */ || s[190] >= 19134 /* 2022-05-22 */ && s[193] || s[194]
  const v23 = v17 || v22
  const v24 = v17 ? (v22 ? Math.min(v12, v20) : v12) : v20
  const v25 = v6 || v23
  const v26 = v6 ? (v23 ? Math.min(v14, v24) : v14) : v24
  const LAB_114_1 = s[195] ? FIRST_DAY : v0 || v25 ? (v0 ? (v25 ? Math.min(v3, v26) : v3) : v26) : NEVER
  s[1011] = LAB_114_1
  const v28 = v17 ? (v22 ? Math.max(v13, v21) : v13) : v21
  const v29 = v6 ? (v23 ? Math.max(v15, v28) : v15) : v28
  const LAB_114_1_hoej = s[195] ? NEVER : s[196] ? NEVER : v0 ? (v25 ? Math.max(v4, v29) : v4) : v29
  s[1012] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v31 = s[188] && v5
  const v32 = s[197] < shiftDays(shiftMonths(s[190], 12), -1) || f.ressourceforloebErBevilget !== false && LAB_114_1 < s[198]
  const v33 = s[198] >= shiftDays(shiftMonths(s[189], 12), -1) && (f.ressourceforloebErBevilget !== false && LAB_114_1_hoej >= s[197] || s[199])
  const v34 = v16 && s[193]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[195] || v31 && v33 || v34 && v33 || s[194] && v33)
  s[1013] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[195] || s[196] || v31 && v32 || v34 && v32 || s[194] && v32)
  s[1014] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v37 = f.foedselsdag ?? FIRST_DAY
  s[239] = v37
  const v38 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[238] = v38
  const v39 = s[1] >= shiftMonths(v37, 480)
  const v40 = f.maanederIRessourceforloeb ?? 0
  const v41 = f.maanederIRessourceforloeb ?? 240
  const v42 = v40 <= 0
  const v43 = v39 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v44 = s[0] < shiftMonths(v38, 480) || v42 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v45 = s[1] >= shiftMonths(v37, 600)
  const v46 = v45 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v39 && s[0] < shiftMonths(v38, 600) && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v41)) : 36
  const v47 = s[0] < shiftMonths(v38, 600) || v42 || f.oenskerRessourceforloeb !== false ? (s[0] < shiftMonths(v38, 480) || v45 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v40))) : 0
  const v48 = s[200] || s[20]
  const v49 = s[20] ? -Infinity : v46
  const v50 = s[201] || v48
  const v51 = s[201] ? (v48 ? Math.min(v46, v49) : v46) : v49
  const v52 = s[202] || v50
  const v53 = s[202] ? (v50 ? Math.min(v43, v51) : v43) : v51
  const v54 = s[203] || v52
  const v55 = s[203] ? (v52 ? Math.min(v43, v53) : v43) : v53
  const LAB_114_3 = s[3] ? -Infinity : s[25] ? (v54 ? Math.min(0, v55) : 0) : v55
  s[1016] = LAB_114_3
  const v57 = s[20] ? Infinity : v47
  const v58 = s[201] ? (v48 ? Math.max(v47, v57) : v47) : v57
  const v59 = s[202] ? (v50 ? Math.max(v44, v58) : v44) : v58
  const LAB_114_3_hoej = s[3] ? Infinity : v54 ? (s[203] ? (v52 ? Math.max(v44, v59) : v44) : v59) : 0
  s[1017] = LAB_114_3_hoej
  const LAB_114_3_ir = s[3] || s[20]
  s[840] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[3] || s[203] || s[202] || s[204] || s[184])
  s[1019] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v63 = s[180] <= 13331 /* 2006-07-02 */
  const v64 = s[179] >= 15706 /* 2013-01-01 */ && s[180] <= 16617 /* 2015-07-01 */
  const v65 = s[179] >= 16618 /* 2015-07-02 */ && s[180] <= 17125 /* 2016-11-20 */
  const v66 = v65 || s[179] >= 17126 /* 2016-11-21 */ && s[180] <= 18261 /* 2019-12-31 */ || s[179] >= 18262 /* 2020-01-01 */ && s[180] <= 18992 /* 2021-12-31 */ || s[179] >= 18993 /* 2022-01-01 */ && s[180] <= 20484 /* 2026-01-31 */ || s[179] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v63 ? FIRST_DAY : v64 || v66 ? (v66 ? (v65 ? FIRST_DAY : shiftDays(s[180], -1)) : NEVER) : NEVER
  s[1020] = LAB_114_4
  const LAB_114_4_hoej = v63 ? NEVER : s[179] >= 13332 /* 2006-07-03 */ && s[180] <= 15705 /* 2012-12-31 */ ? NEVER : v64 ? NEVER : v65 ? NEVER : shiftDays(s[179], -1)
  s[1021] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v63 || v65) || f.ressourceforloebErBevilget !== true
  s[1022] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v70 = f.pensionDuFaar === 'foertidspension'
  const v71 = f.pensionDuFaar !== undefined && !v70 || !(f.pensionDuFaar !== undefined) || v39 || f.oenskerRessourceforloeb !== true
  const v72 = (f.pensionDuFaar !== undefined && v70 || !(f.pensionDuFaar !== undefined)) && s[0] < shiftMonths(v38, 480) && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[3] || s[203] && v72 || s[24] && v72
  s[1023] = LAB_115_1
  const LAB_115_1_nej = s[3] || s[25] || s[203] && v71 || s[24] && v71 || s[20]
  s[1024] = LAB_115_1_nej
}

function svar_17(f, s) {
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  s[422] = v1
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  s[423] = v2
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  s[446] = v4
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  s[447] = v5
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const LAB_116_1_foertidspension = from(v6, 13332 /* 2006-07-03 */)
  s[1025] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[1026] = LAB_116_1_foertidspension_hoej
  const v10 = dayReaching(LAB_116_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14511 /* 2009-09-24 */
  const v13 = v11 >= 14512 /* 2009-09-25 */ && v10 <= 18261 /* 2019-12-31 */
  const v14 = v11 >= 18262 /* 2020-01-01 */ && v10 <= 2147483646
  const LAB_116_1_foertidspension_ir = v11 === NEVER
  s[1029] = LAB_116_1_foertidspension_ir
  const v16 = v12 || v13
  const LAB_116_1_foertidspension_eksakt = (!v16 || (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)) && (!v14 || f.ydelser !== undefined)
  s[1028] = LAB_116_1_foertidspension_eksakt
  const LAB_116_1_foertidspension_er = v16 || v14
  s[1027] = LAB_116_1_foertidspension_er
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
  s[1034] = LAB_116_1_seniorpension_ir
  const v33 = v28 && v30
  const v34 = v33 ? NO_DAYS : v28 ? v29 : NO_DAYS
  const v35 = v33 ? ALL_DAYS : v28 ? without(v25, v24) : ALL_DAYS
  const v36 = v28 || v30
  const v37 = v36 && v31
  const LAB_116_1_seniorpension = v37 ? intersect(v34, v24) : v36 ? v34 : v24
  s[1030] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = v37 ? union(v35, v25) : v36 ? v35 : v25
  s[1031] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = (!v37 || sameDays(v24, v34)) && (!v36 || (!v33 || sameDays(NO_DAYS, v29)) && (!v28 || !v28 || f.ydelser !== undefined) && !v30) && (!v31 || f.ydelser !== undefined)
  s[1033] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_er = v36 || v31
  s[1032] = LAB_116_1_seniorpension_er
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v42 = s[2] && s[0] <= 13858 /* 2007-12-11 */
  s[206] = v42
  const v43 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v44 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v45 = s[1] >= 13859 /* 2007-12-12 */
  s[232] = v45
  const v46 = v45 && s[4]
  s[207] = v46
  const LAB_142_1 = s[3] || v42 && v44 || v46 && v44 || s[24] && v44
  s[1035] = LAB_142_1
  const LAB_142_1_nej = s[3] || v42 && v43 || v46 && v43 || s[24] && v43 || s[20]
  s[1036] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v49 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[393] = v49
  const v50 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[394] = v50
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[3] || v42 || v46 || s[24] || s[20] && v49 < 20485 /* 2026-02-01 */)
  s[1238] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[3] || s[20] && v50 >= 20485 /* 2026-02-01 */)
  s[389] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[3] || f.revalideringErBevilget !== true
  s[411] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v54 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v55 = (LAB_142_1 || s[3]) && f.erhvervssigtetErAfklaret !== true
  const v56 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[390] = v56
  const LAB_144 = s[3] || v42 && v55 || v46 && v55 || s[24] && v55 || s[20] && f.revalideringErBevilget !== false && v56 && f.erhvervssigtetErAfklaret !== true
  s[415] = LAB_144
  const LAB_144_nej = s[3] || v42 && v54 || v46 && v54 || s[24] && v54 || s[20] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[416] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v59 = f.revalideringStartede ?? FIRST_DAY
  const v60 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v59 <= 13331 /* 2006-07-02 */
  s[1046] = LAB_145_2_ir
  const v62 = v60 >= 13332 /* 2006-07-03 */ && v59 <= 13858 /* 2007-12-11 */
  const v63 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v64 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v65 = v60 >= 13859 /* 2007-12-12 */ && v59 <= 18261 /* 2019-12-31 */
  const v66 = v60 >= 18262 /* 2020-01-01 */ && v59 <= 20484 /* 2026-01-31 */
  const v67 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v68 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v69 = v60 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v62 && v64 || v65 && v64 || v66 && v68 || v69 && v68
  s[1044] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v62 && v63 || v65 && v63 || v66 && v67 || v69 && v67
  s[1045] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v59, 60), -1)
  s[1037] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v60, 60), -1)
  s[1038] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[1040] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v75 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v76 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && v75 || v65 && v75 || v66 && v75 || v69 && v75)
  s[1041] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && v76 || v65 && v76 || v66 && v76 || v69 && v76)
  s[1042] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v62 && LAB_145_1_ir || v65 && LAB_145_1_ir || v66 && LAB_145_1_ir || v69 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[1043] = LAB_145_1_plan_ir
}

function svar_18(f, s) {
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v0 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v1 = f.grundTilForsinkelse !== undefined && v0 || !(f.grundTilForsinkelse !== undefined)
  const v2 = f.grundTilForsinkelse !== undefined && !v0 || !(f.grundTilForsinkelse !== undefined)
  const v3 = s[5] && s[205]
  const v4 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v5 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v6 = f.grundTilForsinkelse !== undefined && v5 || !(f.grundTilForsinkelse !== undefined)
  const v7 = f.grundTilForsinkelse !== undefined && !v5 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[3] || s[206] && v1 || s[207] && v1 || v3 && (f.grundTilForsinkelse !== undefined && v4 || !(f.grundTilForsinkelse !== undefined) || v6) || s[200] && v6 || s[20] && v6
  s[1047] = LAB_146
  const LAB_146_nej = s[3] || s[206] && v2 || s[207] && v2 || v3 && (f.grundTilForsinkelse !== undefined && !v4 || !(f.grundTilForsinkelse !== undefined) || v7) || s[200] && v7 || s[20] && v7
  s[1048] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v10 = f.mentorFremmerMaalet !== true || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v11 = f.mentorFremmerMaalet !== false && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false
  const v12 = s[208] && s[209]
  s[217] = v12
  const v13 = s[0] <= 16324 /* 2014-09-11 */
  const v14 = s[210] && v13
  const v15 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  const v16 = f.mentorFremmerMaalet !== true || (f.mentorensArbejdsgiver !== undefined && !v15 || !(f.mentorensArbejdsgiver !== undefined)) && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v17 = f.mentorFremmerMaalet !== false && (f.mentorensArbejdsgiver !== undefined && v15 || !(f.mentorensArbejdsgiver !== undefined) || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false)
  const v18 = s[1] >= 16325 /* 2014-09-12 */ && s[4]
  const LAB_167_1 = s[3] || s[6] && v11 || v12 && v11 || v14 && v17 || v18 && v17 || s[5] && v17
  s[857] = LAB_167_1
  const LAB_167_1_nej = s[3] || s[6] && v10 || v12 && v10 || v14 && v16 || v18 && v16 || s[5] && v16
  s[1050] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v21 = s[208] && s[0] <= 15519 /* 2012-06-28 */
  const v22 = s[1] >= 15520 /* 2012-06-29 */ && s[0] <= 15818 /* 2013-04-23 */
  const v23 = v22 || s[1] >= 15819 /* 2013-04-24 */ && v13 || v18 || s[5]
  const LAB_167_1_periode = s[3] ? FIRST_DAY : v21 || v23 ? (v23 ? (v22 ? FIRST_DAY : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? FIRST_DAY, 6), -1)) : NEVER) : NEVER
  s[1051] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[3] ? NEVER : s[6] ? NEVER : v21 ? NEVER : v22 ? NEVER : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? 84005 /* 2199-12-31 */, 6), -1)
  s[1052] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (s[3] || v22) || LAB_167_1_nej || s[3]
  s[1053] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v27 = s[1] >= 15820 /* 2013-04-25 */ && v13
  const v28 = f.udskrivesFraPsykiatrien !== true || s[0] < shiftMonths(f.udskrivningsdag ?? 84005 /* 2199-12-31 */, -3)
  const v29 = f.udskrivesFraPsykiatrien !== false && s[1] >= shiftMonths(f.udskrivningsdag ?? FIRST_DAY, -3)
  const LAB_167_2 = s[3] || v27 || v18 && v29 || s[5] && v29
  s[1054] = LAB_167_2
  const LAB_167_2_nej = s[3] || s[6] || s[208] && s[0] <= 15819 /* 2013-04-24 */ || v27 || v18 && v28 || s[5] && v28
  s[1055] = LAB_167_2_nej
  const LAB_167_2_ir = s[3] || v27
  s[1056] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v33 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const v34 = f.maalgruppeForTilbud !== undefined && v33 || !(f.maalgruppeForTilbud !== undefined)
  const LAB_167_3 = v34 && (s[3] || v3 || s[211] && f.optagetPaaUddannelse !== false && shiftMonths(f.optagetPaaUddannelseDen ?? 84005 /* 2199-12-31 */, 6) >= s[0])
  s[1057] = LAB_167_3
  const LAB_167_3_nej = v34 && (s[3] || s[6] || s[7] || v3 || s[211] && (f.optagetPaaUddannelse !== true || shiftMonths(f.optagetPaaUddannelseDen ?? FIRST_DAY, 6) < s[1]))
  s[1058] = LAB_167_3_nej
  const LAB_167_3_ir = v34 && (s[3] || v3) || f.maalgruppeForTilbud !== undefined && !v33 || !(f.maalgruppeForTilbud !== undefined)
  s[1059] = LAB_167_3_ir
}

function svar_19(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.kilometerOmDagen ?? 0
  s[223] = v0
  const v1 = f.kilometerOmDagen ?? 200000
  s[224] = v1
  const v2 = v0 <= 2400
  const v3 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v4 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v5 = f.tilbuddetsArt !== undefined && v4 || !(f.tilbuddetsArt !== undefined)
  const v6 = f.tilbuddetsArt !== undefined && !v4 || !(f.tilbuddetsArt !== undefined)
  const v7 = f.maalgruppeForTilbud !== undefined && !v3 || !(f.maalgruppeForTilbud !== undefined) || v6
  const v8 = (f.maalgruppeForTilbud !== undefined && v3 || !(f.maalgruppeForTilbud !== undefined)) && v5
  const v9 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  const v10 = f.tilbuddetsArt !== undefined && v9 || !(f.tilbuddetsArt !== undefined)
  s[231] = v10
  const v11 = f.tilbuddetsArt !== undefined && !v9 || !(f.tilbuddetsArt !== undefined)
  s[230] = v11
  const v12 = s[212] || v11
  const v13 = s[213] && v10
  const v14 = f.tilbuddetsArt === 'loentilskud_privat'
  const v15 = f.tilbuddetsArt !== undefined && v14 || !(f.tilbuddetsArt !== undefined)
  const v16 = f.tilbuddetsArt !== undefined && !v14 || !(f.tilbuddetsArt !== undefined)
  const v17 = s[214] || v16
  const v18 = s[215] && v15
  const v19 = v2 || v7 && v12 || v18
  const v20 = v1 > 2400 && (v8 || v13) && v17
  const v21 = s[0] <= 15148 /* 2011-06-23 */
  const v22 = s[210] && v21
  const v23 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v24 = f.tilbuddetsArt !== undefined && v23 || !(f.tilbuddetsArt !== undefined)
  const v25 = f.tilbuddetsArt !== undefined && !v23 || !(f.tilbuddetsArt !== undefined)
  const v26 = s[214] || v25
  const v27 = s[215] && v24
  const v28 = s[1] >= 15149 /* 2011-06-24 */ && s[0] <= 15403 /* 2012-03-04 */
  s[221] = v28
  const v29 = s[216] && s[4]
  s[222] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  const v31 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const v32 = f.maalgruppeForTilbud !== undefined && !v31 || !(f.maalgruppeForTilbud !== undefined) || v16
  const v33 = (f.maalgruppeForTilbud !== undefined && v31 || !(f.maalgruppeForTilbud !== undefined)) && v15
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v35 = f.tilbuddetsArt === 'nytteindsats'
  const v36 = v5 || f.tilbuddetsArt !== undefined && v35 || !(f.tilbuddetsArt !== undefined)
  const v37 = v6 && (f.tilbuddetsArt !== undefined && !v35 || !(f.tilbuddetsArt !== undefined))
  const v38 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v39 = f.maalgruppeForTilbud !== undefined && !v38 || !(f.maalgruppeForTilbud !== undefined) || v25
  const v40 = (f.maalgruppeForTilbud !== undefined && v38 || !(f.maalgruppeForTilbud !== undefined)) && v24
  const v41 = f.maalgruppeForTilbud === 'selvforsoergende'
  const v42 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  const v43 = f.maalgruppeForTilbud === 'under_18'
  const LAB_175_1 = s[3] || s[6] && v20 || s[217] && v20 || v22 && v1 > 2400 && (v8 || v13 || v27) && v17 || v28 || v29 && v1 > 2400 && ((f.maalgruppeForTilbud !== undefined && v30 || !(f.maalgruppeForTilbud !== undefined)) && v5 || v13 || v27) && v32 || s[5] && v1 > 2400 && ((f.maalgruppeForTilbud !== undefined && v34 || !(f.maalgruppeForTilbud !== undefined)) && v36 || v40 || ((f.maalgruppeForTilbud !== undefined && v41 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v42 || !(f.tilbuddetsArt !== undefined)) || (f.maalgruppeForTilbud !== undefined && v43 || !(f.maalgruppeForTilbud !== undefined)) && v10) && f.befordringEfterKonkretVurdering !== false) && v32
  s[225] = LAB_175_1
  const LAB_175_1_nej = s[3] || s[6] && v19 || s[217] && v19 || v22 && (v2 || v7 && v12 && v26 || v18) || v28 || v29 && (v2 || (f.maalgruppeForTilbud !== undefined && !v30 || !(f.maalgruppeForTilbud !== undefined) || v6) && v12 && v26 || v33) || s[5] && (v2 || (f.maalgruppeForTilbud !== undefined && !v34 || !(f.maalgruppeForTilbud !== undefined) || v37) && v39 && ((f.maalgruppeForTilbud !== undefined && !v41 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v42 || !(f.tilbuddetsArt !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v43 || !(f.maalgruppeForTilbud !== undefined) || v11) || f.befordringEfterKonkretVurdering !== true) || v33)
  s[227] = LAB_175_1_nej
  const LAB_175_1_ir = s[3] || v28
  s[226] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v47 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v48 = f.befordringFoelgerAfFunktionsnedsaettelse !== true || f.maalgruppeForTilbud !== undefined && !v47 || !(f.maalgruppeForTilbud !== undefined) || v6
  const v49 = f.befordringFoelgerAfFunktionsnedsaettelse !== false && (f.maalgruppeForTilbud !== undefined && v47 || !(f.maalgruppeForTilbud !== undefined)) && v5
  const v50 = s[208] && v21
  s[220] = v50
  const v51 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v52 = f.maalgruppeForTilbud !== undefined && v51 || !(f.maalgruppeForTilbud !== undefined)
  const v53 = f.maalgruppeForTilbud !== undefined && !v51 || !(f.maalgruppeForTilbud !== undefined)
  const v54 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const LAB_175_4 = s[3] || s[6] && v49 || v50 && v49 || v28 || v29 && f.befordringFoelgerAfFunktionsnedsaettelse !== false && v52 && (v5 || v24) || s[5] && f.befordringFoelgerAfFunktionsnedsaettelse !== false && (v52 && v36 || v40 || (f.maalgruppeForTilbud !== undefined && v54 || !(f.maalgruppeForTilbud !== undefined)) && v5 && f.befordringEfterKonkretVurdering !== false)
  s[229] = LAB_175_4
  const LAB_175_4_nej = s[3] || s[6] && v48 || v50 && v48 || v28 || v29 && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || v53 || v6 && v25) || s[5] && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || (v53 || v37) && v39 && (f.maalgruppeForTilbud !== undefined && !v54 || !(f.maalgruppeForTilbud !== undefined) || v6 || f.befordringEfterKonkretVurdering !== true))
  s[228] = LAB_175_4_nej
}

function svar_20(f, s) {
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v0 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v1 = s[214] || f.tilbuddetsArt !== undefined && !v0 || !(f.tilbuddetsArt !== undefined)
  const v2 = s[215] && (f.tilbuddetsArt !== undefined && v0 || !(f.tilbuddetsArt !== undefined))
  const v3 = s[0] <= 13513 /* 2006-12-31 */
  s[789] = v3
  const v4 = s[0] <= 19357 /* 2022-12-31 */
  s[386] = v4
  const v5 = v3 || s[1] >= 13879 /* 2008-01-01 */ && s[0] <= 15339 /* 2011-12-31 */ || s[1] >= 19113 /* 2022-05-01 */ && v4 || s[175]
  const v6 = v5 ? -Infinity : lookupLeast(TABEL_1, s[0], s[1])
  const v7 = v5 ? Infinity : lookupMost(TABEL_1, s[0], s[1])
  const v8 = v2 && !s[218]
  const v9 = v8 || v1
  const v10 = v8 ? -Infinity : v6
  const v11 = v8 ? Infinity : v7
  const v12 = v2 && s[219] || v1 && v5
  const v13 = s[6] && v9
  const v14 = s[220] && v9
  const v15 = s[221] || s[222] || s[5]
  const v16 = s[221] ? -Infinity : v6
  const v17 = v14 || v15
  const v18 = v14 ? (v15 ? Math.min(v10, v16) : v10) : v16
  const LAB_175_2_takst = s[3] ? -Infinity : v13 ? (v17 ? Math.min(v10, v18) : v10) : v18
  s[1065] = LAB_175_2_takst
  const v20 = s[221] ? Infinity : v7
  const v21 = v14 ? (v15 ? Math.max(v11, v20) : v11) : v20
  const LAB_175_2_takst_hoej = s[3] ? Infinity : v13 ? (v17 ? Math.max(v11, v21) : v11) : v21
  s[1066] = LAB_175_2_takst_hoej
  const LAB_175_2_takst_er = s[3] || v13 || v14 || s[221] || s[222] || s[5]
  s[1067] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = s[3] || s[6] && v12 || s[220] && v12 || s[221] || s[222] && v5 || s[5] && v5
  s[1068] = LAB_175_2_takst_ir
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v25 = f.faktiskBefordringsudgift ?? 0
  const v26 = f.faktiskBefordringsudgift ?? 100000000
  const v27 = Math.max(0, s[223] - 2400)
  const v28 = Math.max(0, s[224] - 2400)
  const v29 = f.dageMedFremmoede ?? 0
  const v30 = f.dageMedFremmoede ?? 366
  const v31 = LAB_175_2_takst > -Infinity && LAB_175_2_takst_hoej < Infinity
  const v32 = quotient([v27, v29, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v33 = quotient([v27, v29, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v34 = quotient([v27, v30, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v35 = quotient([v27, v30, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v36 = quotient([v28, v29, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v37 = quotient([v28, v29, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v38 = quotient([v28, v30, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v39 = quotient([v28, v30, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v40 = v31 ? Math.min(v39, v38, v37, v36, v35, v34, v32, v33) : -Infinity
  const v41 = v31 ? Math.max(v39, v38, v37, v36, v35, v34, v32, v33) : Infinity
  const v42 = LAB_175_2_takst_er && !(!v31 && v27 === v28 && v29 === v30 && (!LAB_175_2_takst_er || !LAB_175_2_takst_ir && LAB_175_2_takst === LAB_175_2_takst_hoej))
  const v43 = LAB_175_2_takst_ir || !v31
  const v44 = Math.max(0, v40)
  const v45 = Math.min(0, v41)
  const v46 = s[225] && v42
  const v47 = s[226] && v42 && v45 >= v44
  const v48 = s[227] || v47
  const v49 = s[227] ? 0 : v44
  const v50 = v46 ? (v48 ? Math.min(v40, v49) : v40) : v49
  const v51 = s[227] ? 0 : v45
  const v52 = v46 ? (v48 ? Math.max(v41, v51) : v41) : v51
  const v53 = v46 || s[227] || v47
  const v54 = s[225] && v43 || s[226] && !((!v42 || !v43 && v40 === v41) && v42 && (!v42 || v40 === 0))
  const v55 = Math.max(v25, v50)
  const v56 = Math.min(v26, v52)
  const v57 = s[228] && v53
  const v58 = s[226] && v53 && v56 >= v55
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v50, v55) : v50) : v55
  const v61 = s[229] ? (v59 ? Math.min(v25, v60) : v25) : v60
  const v62 = v57 ? (v58 ? Math.max(v52, v56) : v52) : v56
  const v63 = s[229] ? (v59 ? Math.max(v26, v62) : v26) : v62
  const v64 = s[229] || v57 || v58
  const v65 = s[228] && v54 || s[226] && !(v25 === v26 && (!v53 || !v54 && v50 === v52) && v53 && v25 === v50)
  const v66 = s[6] && v64
  const v67 = s[220] && v64
  const v68 = s[222] && v64
  const v69 = s[5] && v64
  const v70 = s[221] || v68 || v69
  const v71 = s[221] ? -Infinity : v61
  const v72 = v67 || v70
  const v73 = v67 ? (v70 ? Math.min(v61, v71) : v61) : v71
  const LAB_175_2 = s[3] ? -Infinity : v66 ? (v72 ? Math.min(v61, v73) : v61) : v73
  s[1061] = LAB_175_2
  const v75 = s[221] ? Infinity : v63
  const v76 = v67 ? (v70 ? Math.max(v63, v75) : v63) : v75
  const LAB_175_2_hoej = s[3] ? Infinity : v66 ? (v72 ? Math.max(v63, v76) : v63) : v76
  s[1062] = LAB_175_2_hoej
  const LAB_175_2_er = s[3] || v66 || v67 || s[221] || v68 || v69
  s[1063] = LAB_175_2_er
  const LAB_175_2_ir = s[3] || s[6] && v65 || s[220] && v65 || s[221] || s[222] && v65 || s[5] && v65
  s[1064] = LAB_175_2_ir
}

function svar_21(f, s) {
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const LAB_175_5 = s[3] || s[28] && s[215] || s[5] && s[215] && f.befordringFoelgerAfFunktionsnedsaettelse !== true
  s[1069] = LAB_175_5
  const LAB_175_5_nej = s[3] || s[28] && s[214] || s[5] && (s[214] || f.befordringFoelgerAfFunktionsnedsaettelse !== false)
  s[1070] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v2 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  const v3 = f.maalgruppeForTilbud !== undefined && !v2 || !(f.maalgruppeForTilbud !== undefined) || s[230] || f.merudgiftGodtgoeresEfterRetningslinjer !== true
  const v4 = (f.maalgruppeForTilbud !== undefined && v2 || !(f.maalgruppeForTilbud !== undefined)) && s[231] && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  const v5 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v6 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  const LAB_176_1 = s[3] || s[6] && v4 || s[7] && v4 || s[5] && (f.maalgruppeForTilbud !== undefined && v5 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v6 || !(f.tilbuddetsArt !== undefined)) && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  s[858] = LAB_176_1
  const LAB_176_1_nej = s[3] || s[6] && v3 || s[7] && v3 || s[5] && (f.maalgruppeForTilbud !== undefined && !v5 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v6 || !(f.tilbuddetsArt !== undefined) || f.merudgiftGodtgoeresEfterRetningslinjer !== true)
  s[1072] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v9 = f.merudgiftVedTilbud ?? 0
  const v10 = f.merudgiftVedTilbud ?? 10000000
  const v11 = Math.min(v9, 100000)
  const v12 = Math.min(v10, 100000)
  const v13 = s[208] && s[0] <= 14729 /* 2010-04-30 */
  const v14 = s[1] >= 14730 /* 2010-05-01 */ && s[0] <= 14975 /* 2011-01-01 */
  const v15 = Math.min(v9, 150000)
  const v16 = Math.min(v10, 150000)
  const v17 = s[1] >= 14976 /* 2011-01-02 */ && s[4] || s[5]
  const v18 = v14 || v17
  const v19 = v14 ? (v17 ? Math.min(v11, v15) : v15) : v11
  const v20 = v13 || v18
  const v21 = v13 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const LAB_176_1_beloeb = s[3] ? -Infinity : s[6] ? (v20 ? Math.min(v11, v21) : v11) : v21
  s[1073] = LAB_176_1_beloeb
  const v23 = v14 ? (v17 ? Math.max(v12, v16) : v16) : v12
  const v24 = v13 ? (v18 ? Math.max(v12, v23) : v12) : v23
  const LAB_176_1_beloeb_hoej = s[3] ? Infinity : s[6] ? (v20 ? Math.max(v12, v24) : v12) : v24
  s[1074] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = s[3] || LAB_176_1_nej || s[3]
  s[1075] = LAB_176_1_beloeb_ir
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v27 = f.aendringIForholdene === 'ledighed' || f.aendringIForholdene === 'sygdom' || f.aendringIForholdene === 'barsel' || f.aendringIForholdene === 'mistet_forsoerger'
  const v28 = f.aendringIForholdene === 'andet'
  const LAS_81_1_aendring = s[3] || s[2] && (f.aendringIForholdene !== undefined && v27 || !(f.aendringIForholdene !== undefined) || (f.aendringIForholdene !== undefined && v28 || !(f.aendringIForholdene !== undefined)) && f.aendringenErEnSocialBegivenhed !== false)
  s[1187] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = s[3] || s[2] && (f.aendringIForholdene !== undefined && !v27 || !(f.aendringIForholdene !== undefined)) && (f.aendringIForholdene !== undefined && !v28 || !(f.aendringIForholdene !== undefined) || f.aendringenErEnSocialBegivenhed !== true)
  s[424] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v31 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  const v32 = f.ydelseVedSaerligStoette !== undefined && !v31 || !(f.ydelseVedSaerligStoette !== undefined) || f.opfylderBetingelserForKontanthjaelp !== false
  const v33 = (f.ydelseVedSaerligStoette !== undefined && v31 || !(f.ydelseVedSaerligStoette !== undefined)) && f.opfylderBetingelserForKontanthjaelp !== true
  const v34 = LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v33 || f.ungPaaLavSatsUdenSaerligStoette !== false
  const v35 = LAS_81_1_aendring || s[3]
  s[425] = v35
  const v36 = v35 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v32 && f.ungPaaLavSatsUdenSaerligStoette !== true
  const v37 = s[0] <= 16435 /* 2014-12-31 */
  s[295] = v37
  const v38 = s[232] && v37
  const v39 = s[1] >= 16436 /* 2015-01-01 */
  s[302] = v39
  const v40 = v39 && s[233]
  const v41 = LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v33
  const v42 = v35 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v32
  const v43 = s[234] && s[235]
  const v44 = s[236] && s[181]
  s[838] = v44
  const v45 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  const LAS_34_1 = s[3] || s[206] && v36 || v38 && v36 || v40 && v42 || v43 && v42 || v44 && v35 && f.storForsoergerbyrdeEllerBoligudgift !== false && (f.ydelseVedSaerligStoette !== undefined && !v45 || !(f.ydelseVedSaerligStoette !== undefined)) || s[20]
  s[841] = LAS_34_1
  const LAS_34_1_nej = s[3] || s[206] && v34 || v38 && v34 || v40 && v41 || v43 && v41 || v44 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift !== true || f.ydelseVedSaerligStoette !== undefined && v45 || !(f.ydelseVedSaerligStoette !== undefined)) || s[20]
  s[839] = LAS_34_1_nej
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v48 = f.billigereBoligErUndersoegt !== true || f.billigereBoligErRimelig !== true
  const v49 = f.billigereBoligErUndersoegt !== false && f.billigereBoligErRimelig !== false
  const v50 = s[232] && s[235]
  s[434] = v50
  const LAS_34_2 = s[3] || s[206] && v49 || v50 && v49 || v44 && f.billigereBoligErUndersoegt !== false && f.konkretBilligereBoligErFundet !== false && f.billigereBoligErRimelig !== false || s[20]
  s[1077] = LAS_34_2
  const LAS_34_2_nej = s[3] || s[206] && v48 || v50 && v48 || v44 && (f.billigereBoligErUndersoegt !== true || f.konkretBilligereBoligErFundet !== true || f.billigereBoligErRimelig !== true) || s[20]
  s[1078] = LAS_34_2_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v53 = s[232] && s[233]
  const v54 = s[234] && s[0] <= 17967 /* 2019-03-12 */
  const v55 = s[1] >= 17968 /* 2019-03-13 */ && s[4]
  const LAS_50 = f.revalideringErBevilget !== false && (s[3] || s[206] && f.erhvervssigtetErAfklaret !== false || v53 && f.erhvervssigtetErAfklaret !== false || v54 && f.erhvervssigtetErAfklaret !== false || v55 && f.erhvervssigtetErAfklaret !== false || s[24] && f.erhvervssigtetErAfklaret !== false || s[20] && f.erhvervssigtetErAfklaret !== false)
  s[1079] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[3] || s[206] && f.erhvervssigtetErAfklaret !== true || v53 && f.erhvervssigtetErAfklaret !== true || v54 && f.erhvervssigtetErAfklaret !== true || v55 && f.erhvervssigtetErAfklaret !== true || s[24] && f.erhvervssigtetErAfklaret !== true || s[20] && f.erhvervssigtetErAfklaret !== true)
  s[1080] = LAS_50_nej
}

function svar_22(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = s[1] >= 20819 /* 2027-01-01 */
  s[252] = v0
  const v1 = f.bidragspligtigeBoern ?? 0
  const v2 = f.bidragspligtigeBoern ?? 50
  const v3 = v1 <= 0
  const v4 = s[19] && s[235]
  s[426] = v4
  const v5 = f.bidragPrMaaned ?? 0
  s[413] = v5
  const v6 = f.bidragPrMaaned ?? 10000000
  s[414] = v6
  const v7 = s[235] || v0
  s[432] = v7
  const v8 = v7 ? -Infinity : SATS_1(s[0])
  const v9 = v7 ? Infinity : SATS_1(s[1])
  const v10 = v8 > -Infinity && v9 < Infinity
  const v11 = quotient([v8, v1], [1], 'nærmeste', 1)
  const v12 = quotient([v8, v2], [1], 'nærmeste', 1)
  const v13 = quotient([v9, v1], [1], 'nærmeste', 1)
  const v14 = quotient([v9, v2], [1], 'nærmeste', 1)
  const v15 = v10 ? Math.min(v14, v13, v11, v12) : -Infinity
  const v16 = v10 ? Math.max(v14, v13, v11, v12) : Infinity
  const v17 = s[236] && !(!v10 && !v7 && v8 === v9 && v1 === v2)
  const LAS_69j_2_bidrag = s[18] ? -Infinity : v4 ? (v17 ? Math.min(v5, v15) : v5) : v15
  s[1087] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[18] ? Infinity : v4 ? (v17 ? Math.max(v6, v16) : v6) : v16
  s[1088] = LAS_69j_2_bidrag_hoej
  const v20 = s[19] && v2 > 0
  const LAS_69j_2_bidrag_er = v20 && (s[18] || v4 || v17)
  s[1089] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v20 && (s[18] || s[236] && (v7 || !v10)) || !s[237] || v3
  s[1090] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v23 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[378] = v23
  const v24 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[377] = v24
  const v25 = s[18] || v0
  s[259] = v25
  const v26 = v25 ? -Infinity : SATS_2(s[0])
  s[429] = v26
  const v27 = v25 ? Infinity : SATS_2(s[1])
  s[427] = v27
  const v28 = s[0] >= shiftMonths(s[238], 300)
  s[395] = v28
  const v29 = s[1] >= shiftMonths(s[239], 300)
  s[396] = v29
  const v30 = v29 || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[376] = v30
  const v31 = !v28 && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[375] = v31
  const v32 = v25 ? -Infinity : SATS_3(s[0])
  const v33 = v25 ? Infinity : SATS_3(s[1])
  const v34 = v33 === Infinity
  const v35 = LAS_69j_2_bidrag === -Infinity
  const v36 = v32 === -Infinity
  const v37 = LAS_69j_2_bidrag_hoej === Infinity
  const v38 = v34 && v35 || v36 && v37
  const v39 = Math.min(v36 || v35 ? -Infinity : v32 + LAS_69j_2_bidrag, v25 ? -Infinity : SATS_4(s[0]))
  const v40 = Math.min(v34 || v37 ? Infinity : v33 + LAS_69j_2_bidrag_hoej, v25 ? Infinity : SATS_4(s[1]))
  const v41 = v2 > 0 && LAS_69j_2_bidrag_er && !(v38 && !v25 && v32 === v33 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  const v42 = v41 ? (v3 ? Math.min(v32, v39) : v39) : v32
  const v43 = v41 ? (v3 ? Math.max(v33, v40) : v40) : v33
  const v44 = v25 ? -Infinity : SATS_5(s[0])
  s[430] = v44
  const v45 = v25 ? Infinity : SATS_5(s[1])
  s[428] = v45
  const v46 = v31 && (v41 || v3)
  const v47 = v46 ? (v30 ? Math.min(v42, v44) : v42) : v44
  const v48 = v46 ? (v30 ? Math.max(v43, v45) : v43) : v45
  const v49 = v23 && (v46 || v30)
  const v50 = v24 || v49
  s[272] = v50
  const v51 = v24 ? (v49 ? Math.min(v26, v47) : v26) : v47
  s[270] = v51
  const v52 = v24 ? (v49 ? Math.max(v27, v48) : v27) : v48
  s[271] = v52
  const v53 = v24 && v25 || v23 && (v31 && (v2 > 0 && (v25 || LAS_69j_2_bidrag_ir || v38 || v25) || v3 && v25) || v30 && v25)
  s[273] = v53
  const LAS_68_2 = s[18] ? -Infinity : v51
  s[241] = LAS_68_2
  const LAS_68_2_hoej = s[18] ? Infinity : v52
  s[242] = LAS_68_2_hoej
  const LAS_68_2_er = s[19] && (s[18] || s[240] && v50 || s[20] && v50)
  s[244] = LAS_68_2_er
  const LAS_68_2_ir = s[19] && (s[18] || s[240] && v53 || s[20] && v53) || !s[237]
  s[247] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v58 = s[0] <= 16386 /* 2014-11-12 */
  s[391] = v58
  const v59 = s[19] && v58
  const v60 = s[1] >= 16387 /* 2014-11-13 */
  s[392] = v60
  const LAS_68_5 = s[19] && (s[18] || v59 || v60)
  s[243] = LAS_68_5
  const LAS_68_5_nej = s[19] && (s[18] || v59)
  s[246] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[237]
  s[245] = LAS_68_5_ir
}

function svar_23(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v1 = f.ydelseFoerForloebet !== undefined && !v0 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[1]
  const v2 = (f.ydelseFoerForloebet !== undefined && v0 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v3 = f.hidtidigYdelsePrMaaned ?? 0
  const v4 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v5 = Math.max(s[241], v3)
  const v6 = Math.max(s[242], v4)
  const v7 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v8 = f.ydelseFoerForloebet !== undefined && v7 || !(f.ydelseFoerForloebet !== undefined)
  const v9 = f.ydelseFoerForloebet !== undefined && !v7 || !(f.ydelseFoerForloebet !== undefined)
  const v10 = Math.max(v3, v5)
  const v11 = Math.min(v4, v6)
  const v12 = s[243] && s[244]
  const v13 = s[245] && s[244] && v11 >= v10
  const v14 = s[246] || v13
  const v15 = s[246] ? (v13 ? Math.min(v3, v10) : v3) : v10
  const v16 = v12 ? (v14 ? Math.min(v5, v15) : v5) : v15
  const v17 = s[246] ? (v13 ? Math.max(v4, v11) : v4) : v11
  const v18 = v12 ? (v14 ? Math.max(v6, v17) : v6) : v17
  const v19 = v8 && (v12 || s[246] || v13)
  const v20 = v9 && s[244]
  const v21 = v19 ? (v20 ? Math.min(s[241], v16) : v16) : s[241]
  const v22 = v19 ? (v20 ? Math.max(s[242], v18) : v18) : s[242]
  const v23 = v2 && s[244]
  const v24 = v1 && (v19 || v20)
  const v25 = v23 || v24
  const v26 = v2 && s[247] || v1 && (v8 && (s[243] && s[247] || s[245] && !((!s[244] || !s[247] && v5 === v6) && v3 === v4 && s[244] && (!s[244] || v3 === v5))) || v9 && s[247])
  const LAS_68_4 = s[18] ? -Infinity : v23 ? (v24 ? Math.min(v5, v21) : v5) : v21
  s[264] = LAS_68_4
  const LAS_68_4_hoej = s[18] ? Infinity : v23 ? (v24 ? Math.max(v6, v22) : v6) : v22
  s[262] = LAS_68_4_hoej
  const v29 = f.ydelseFoerForloebet === 'foertidspension'
  const v30 = s[19] && (f.ydelseFoerForloebet !== undefined && !v29 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v30 && (s[18] || s[240] && v25 || s[20] && v25)
  s[266] = LAS_68_4_er
  const LAS_68_4_ir = v30 && (s[18] || s[240] && v26 || s[20] && v26) || !s[237] || f.ydelseFoerForloebet !== undefined && v29 || !(f.ydelseFoerForloebet !== undefined)
  s[268] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v33 = s[19] && s[248]
  const v34 = s[0] <= 16940 /* 2016-05-19 */
  s[347] = v34
  const v35 = s[249] && v34
  s[283] = v35
  const v36 = s[1] >= 16941 /* 2016-05-20 */
  s[284] = v36
  const v37 = s[18] || v35 || v36
  const v38 = s[18] || v33
  const LAS_68a_1_tid = s[19] && v37
  s[1086] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[19] && v38
  s[253] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v41 = LAS_68a_1_tid || s[250]
  s[254] = v41
  const v42 = Math.min(f.timerITilbud ?? 0, 16000)
  s[289] = v42
  const v43 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[290] = v43
  const v44 = s[251] || s[252]
  s[291] = v44
  const v45 = v44 ? -Infinity : SATS_6(s[0])
  s[292] = v45
  const v46 = v44 ? Infinity : SATS_6(s[1])
  s[293] = v46
  const v47 = v45 > -Infinity && v46 < Infinity
  s[288] = v47
  const v48 = quotient([v42, v45], [100], 'nærmeste', 1)
  const v49 = quotient([v42, v46], [100], 'nærmeste', 1)
  const v50 = quotient([v43, v45], [100], 'nærmeste', 1)
  const v51 = quotient([v43, v46], [100], 'nærmeste', 1)
  const v52 = v47 ? Math.min(v51, v50, v48, v49) : -Infinity
  s[286] = v52
  const v53 = v47 ? Math.max(v51, v50, v48, v49) : Infinity
  s[287] = v53
  const v54 = v44 || !v47
  s[294] = v54
  const LAS_68a_3 = s[18] ? -Infinity : Math.min(v52, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v41) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[256] = LAS_68a_3
  const LAS_68a_3_hoej = s[18] ? Infinity : Math.min(v53, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[255] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[19] && (s[18] || s[19] && !(!v47 && v42 === v43 && !v44 && v45 === v46))
  s[257] = LAS_68a_3_er
  const LAS_68a_3_ir = s[19] && (s[18] || s[19] && v54) || !s[237]
  s[258] = LAS_68a_3_ir
}

function svar_24(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[253]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[254]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[253]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[253]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[254]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[253]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[255] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[256] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[257] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[257] || !s[258] && s[256] === s[255]))
  const v18 = v8 || s[258] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[255])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[256])
  const v21 = s[259] ? -Infinity : SATS_7(s[0])
  s[303] = v21
  const v22 = s[259] ? Infinity : SATS_7(s[1])
  s[304] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[259] && v21 === v22
  s[306] = v25
  const v26 = v18 || s[259]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[305] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[307] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[259] || v36
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
  s[356] = v54
  const v55 = s[260] && v54
  const v56 = s[1] >= 19530 /* 2023-06-22 */
  s[358] = v56
  const v57 = v56 && s[181]
  const v58 = s[261] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[20] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[18] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[265] = LAS_68a_2
  const LAS_68a_2_hoej = s[18] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[263] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[19] && (s[18] || v58 || v59 || v60 || v61)
  s[267] = LAS_68a_2_er
  const LAS_68a_2_ir = s[19] && (s[18] || s[261] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[20] && v46) || !s[237]
  s[269] = LAS_68a_2_ir
}

function svar_25(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[262] === Infinity
  const v1 = -s[263] === -Infinity
  const v2 = s[264] === -Infinity
  const v3 = -s[265] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[264] - s[263]
  const v6 = v0 || v3 ? Infinity : s[262] - s[265]
  const v7 = s[266] && s[267] && !(v4 && (!s[266] || !s[268] && s[264] === s[262]) && (!s[267] || !s[269] && s[265] === s[263]))
  const v8 = s[268] || s[269] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[253]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[254]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[253]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[253]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[254]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[253]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[253]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[254]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[253]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[18] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[1082] = LAS_68a_1
  const LAS_68a_1_hoej = s[18] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[1083] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[19] && (s[18] || s[240] && v38 || s[20] && v38)
  s[1084] = LAS_68a_1_er
  const LAS_68a_1_ir = s[19] && (s[18] || s[240] && v39 || s[20] && v39) || !s[237]
  s[1085] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[155] ? -Infinity : s[270]
  s[275] = LAS_69j_2
  const LAS_69j_2_hoej = s[155] ? Infinity : s[271]
  s[276] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[139] && (s[155] || s[139] && s[272])
  s[277] = LAS_69j_2_er
  const LAS_69j_2_ir = s[139] && (s[155] || s[139] && s[273]) || !s[274]
  s[278] = LAS_69j_2_ir
}

function svar_26(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[139] && s[0] <= 16427 /* 2014-12-23 */
  s[331] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[275] > -Infinity && s[276] < Infinity
  const v6 = quotient([s[275], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[276], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[277] && !(!v5 && (!s[277] || !s[278] && s[275] === s[276]))
  const v11 = s[278] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[275], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[276], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[277]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[275], v25) : s[275]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[276], v26) : s[276]) : v26
  const v31 = s[124] && (v27 || v28)
  const v32 = s[126] && s[277]
  const v33 = v31 ? (v32 ? Math.min(s[275], v29) : v29) : s[275]
  const v34 = v31 ? (v32 ? Math.max(s[276], v30) : v30) : s[276]
  const v35 = s[126] && s[278]
  const v36 = s[1] >= 16428 /* 2014-12-24 */ && s[233]
  s[332] = v36
  const v37 = s[279] <= 0
  s[333] = v37
  const v38 = s[279] <= 2500
  s[730] = v38
  const v39 = s[280] && v10
  const v40 = v39 ? (s[281] ? v16 : v19) : 0
  const v41 = v39 ? (s[281] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[282] > 2500 && (v39 || !s[281])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[277]
  const v47 = s[282] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[275], v44) : s[275]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[276], v45) : s[276]) : v45
  const v50 = s[124] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[234] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[275], v48) : v48) : s[275]
  const LAS_69j_4 = s[155] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[350] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[276], v49) : v49) : s[276]
  const LAS_69j_4_hoej = s[155] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[348] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[139] && (s[155] || v51 || v36 || v52)
  s[352] = LAS_69j_4_er
  const LAS_69j_4_ir = s[139] && (s[155] || v0 && (s[124] && (v3 && s[278] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[234] && (s[124] && (v37 && s[278] || s[282] > 0 && (v38 && v11 || s[282] > 2500 && s[280] && v11)) || v35)) || !s[274]
  s[354] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[155] || s[283] || s[284]
  const v61 = s[155] || s[285]
  const LAS_69j_5_tid = s[139] && v60
  s[1094] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[139] && v61
  s[296] = LAS_69j_5_tid_nej
  const v64 = s[139] && s[155]
  const LAS_69j_5_tid_ir = v64 || !s[274]
  s[338] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[297] = v66
  const LAS_69j_10 = s[155] ? -Infinity : Math.min(s[286], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[299] = LAS_69j_10
  const LAS_69j_10_hoej = s[155] ? Infinity : Math.min(s[287], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[298] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[139] && (s[155] || s[139] && !(!s[288] && s[289] === s[290] && !s[291] && s[292] === s[293]))
  s[300] = LAS_69j_10_er
  const LAS_69j_10_ir = s[139] && (s[155] || s[139] && s[294]) || !s[274]
  s[301] = LAS_69j_10_ir
}

function svar_27(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[139] && s[295]
  s[321] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[296]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[297]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[296]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[298] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[299] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[300] && !(v7 && v1 === v2 && (!s[300] || !s[301] && s[299] === s[298]))
  const v9 = s[301] || v7
  s[327] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[298])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[299])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[328] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[322] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[296]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[297]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[296]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[311] = v26
  const v27 = v9 || v25
  s[312] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[313] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[314] = v29
  const v30 = v29 === Infinity
  s[310] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[329] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[323] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[325] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[326] = v40
  const v41 = s[302] && s[248]
  s[324] = v41
  const v42 = Math.min(s[303], v10)
  const v43 = Math.min(s[304], v11)
  const v44 = v9 || s[259]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[305]
  const v53 = v8 && !(v52 && v12 && s[306])
  const v54 = v9 || s[259] || v52
  const v55 = Math.max(0, s[305] ? -Infinity : v10 - s[304])
  const v56 = Math.max(0, v13 || s[307] ? Infinity : v11 - s[303])
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
  s[319] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[320] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[318] = v69
  const v70 = v51 || v61 || v66
  s[330] = v70
  const v71 = Math.min(s[303], v28)
  const v72 = Math.min(s[304], v29)
  const v73 = v27 || s[259]
  s[308] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[309] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[316] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[315] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[317] = v79
}

function svar_28(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[308] || !s[309]
  const v1 = s[310] && s[305]
  const v2 = s[311] && !(v1 && (!s[311] || !s[312] && s[313] === s[314]) && s[306])
  const v3 = s[312] || s[259] || v1
  const v4 = Math.max(0, s[305] ? -Infinity : s[313] - s[304])
  const v5 = Math.max(0, s[310] || s[307] ? Infinity : s[314] - s[303])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[315] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[316] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[316] + v7
  const v17 = v11 || v14 ? Infinity : s[315] + v8
  const v18 = s[317] && v9 && !(v15 && (!s[317] || !v0 && s[316] === s[315]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[318] ? (v18 ? Math.min(s[319], v16) : s[319]) : v16
  const v20 = s[318] ? (v18 ? Math.max(s[320], v17) : s[320]) : v17
  const v21 = s[321] && (s[322] || s[323])
  const v22 = s[324] && (s[318] || v18)
  const v23 = s[283] && s[318]
  const v24 = s[284] && s[318]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[319], v19) : v19) : s[319]
  const LAS_69j_9 = s[155] ? -Infinity : v21 ? (v26 ? Math.min(s[325], v27) : s[325]) : v27
  s[334] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[320], v20) : v20) : s[320]
  const LAS_69j_9_hoej = s[155] ? Infinity : v21 ? (v26 ? Math.max(s[326], v29) : s[326]) : v29
  s[335] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[139] && (s[155] || v21 || v22 || v23 || v24)
  s[336] = LAS_69j_9_er
  const LAS_69j_9_ir = s[139] && (s[155] || s[321] && (s[327] || s[327] || s[328] || s[312] || s[312] || s[329]) || s[324] && (s[330] || v0 || v10 || v15) || s[283] && s[330] || s[284] && s[330]) || !s[274]
  s[337] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[139] && (s[155] || s[139] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[340] = LAS_69j_7
  const LAS_69j_7_nej = s[139] && (s[155] || s[139] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[339] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[139] && (s[155] || s[331] || s[332] || s[234] && (s[126] || s[333]))
  s[343] = LAS_69j_8
  const LAS_69j_8_nej = s[139] && (s[155] || s[332] || s[234] && s[124] && s[282] > 0)
  s[342] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[139] && (s[155] || s[332]) || !s[274]
  s[341] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[1] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[139] && (s[155] || v39 || s[1] >= 19899 /* 2024-06-25 */)
  s[345] = LAS_69j_13
  const LAS_69j_13_nej = s[139] && (s[155] || s[139] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[346] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[139] && (s[155] || v39) || !s[274]
  s[344] = LAS_69j_13_ir
}

function svar_29(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[296]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[297]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[296]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[334] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[335] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[334]
  const v8 = v2 || v5 ? Infinity : v1 + s[335]
  const v9 = s[336] && !(v6 && v0 === v1 && (!s[336] || !s[337] && s[334] === s[335]))
  const v10 = s[337] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[296]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[297]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[296]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[338] && !(v11 === v12 && v11 === 0)
  const v15 = s[338] && v13 <= 0
  const v16 = s[339] ? 0 : v13
  const v17 = s[340] ? (s[339] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[340] ? v12 : 0
  const v19 = s[340] || s[339] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[296]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[297]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[296]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[341] && !(v29 === v30 && v29 === 0)
  const v33 = s[341] && v31 <= 0
  const v34 = s[342] ? 0 : v31
  const v35 = s[343] ? (s[342] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[343] ? v30 : 0
  const v37 = s[343] || s[342] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[296]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[297]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[296]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[344] && !(v47 === v48 && v47 === 0)
  const v51 = s[344] && v49 <= 0
  const v52 = s[345] ? 0 : v49
  const v53 = s[346] ? (s[345] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[346] ? v48 : 0
  const v55 = s[346] || s[345] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[155] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[351] = LAS_69j_5
  const LAS_69j_5_hoej = s[155] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[349] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[139] && (s[155] || s[139] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[353] = LAS_69j_5_er
  const LAS_69j_5_ir = s[139] && (s[155] || s[139] && (v46 || v50 || v60)) || !s[274]
  s[355] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[139] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[155] || s[173] || s[5] && f.harFrasagtYdelsen !== true)
  s[1091] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[155] || s[5] && f.harFrasagtYdelsen !== false)
  s[1092] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[155] || !s[274] || f.erIJobafklaring !== true
  s[1093] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[19] && s[347]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[361] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[360] = v71
  const LAS_69j_11 = s[19] && (s[18] || v69 || s[284] && v71 > 0)
  s[1096] = LAS_69j_11
  const LAS_69j_11_nej = s[19] && (s[18] || v69 || s[284] && v70 <= 0)
  s[1097] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[19] && (s[18] || v69) || !s[237]
  s[1098] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[139] && (s[155] || s[139] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && (f.fleksjobSlutDen ?? FIRST_DAY) < s[1])
  s[364] = LAS_69j_15
  const LAS_69j_15_nej = s[139] && (s[155] || s[139] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || (f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */) >= s[0]))
  s[365] = LAS_69j_15_nej
}

function svar_30(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[348] === Infinity
  const v1 = -s[349] === -Infinity
  const v2 = s[350] === -Infinity
  const v3 = -s[351] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[155] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[350] - s[349])
  s[1099] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[155] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[348] - s[351])
  s[1100] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[139] && (s[155] || s[139] && s[352] && s[353] && !(v4 && (!s[352] || !s[354] && s[350] === s[348]) && (!s[353] || !s[355] && s[351] === s[349])))
  s[1101] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[139] && (s[155] || s[139] && (s[354] || s[355] || v4)) || !s[274]
  s[1102] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[139] && s[356]
  const v10 = countDays(s[357], s[0], s[1]) >= 1
  const LAS_69k_5 = s[139] && (s[155] || v9 && v10 || s[358] && v10)
  s[1108] = LAS_69k_5
  const LAS_69k_5_nej = s[139] && (s[155] || v9 && countDays(s[359], s[1], s[0]) < 1 || s[358] && countDays(s[359], s[1], s[0]) < 1)
  s[1109] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[360]
  s[417] = v13
  const v14 = 35 - s[361]
  s[418] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[250] && v15 <= 0
  const v18 = s[362] ? 0 : v15
  const LAS_69k_6 = s[18] ? -Infinity : s[363] ? (s[362] || v17 ? Math.min(v15, v18) : v15) : v18
  s[1110] = LAS_69k_6
  const LAS_69k_6_hoej = s[18] ? Infinity : s[363] ? v16 : 0
  s[1111] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[19] && (s[18] || s[19] && (s[363] || s[362] || v17))
  s[1112] = LAS_69k_6_er
  const LAS_69k_6_ir = s[19] && (s[18] || s[19] && s[250] && !(v15 === v16 && v15 === 0)) || !s[237]
  s[1113] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[18] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[1116] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[18] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[1117] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[19] && (s[18] || s[19] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[19] && LAS_69k_6_senest_hoej >= s[0] || s[250]) && f.ferienErAftalt !== false)
  s[1114] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[19] && (s[18] || s[19] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[19] && LAS_69k_6_senest < s[1] || f.ferienErAftalt !== true))
  s[1115] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[139] && s[233]
  const v28 = s[364] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[338]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[365] || s[338]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[250]))
  const LAS_69k_1 = s[139] && (s[155] || v27 && v29 || s[234] && v29)
  s[1103] = LAS_69k_1
  const LAS_69k_1_nej = s[139] && (s[155] || v27 && v28 || s[234] && v28)
  s[1104] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[0] <= 18077 /* 2019-06-30 */
  s[564] = v32
  const v33 = s[139] && v32
  const v34 = s[1] >= 18078 /* 2019-07-01 */
  const v35 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v36 = f.afviser === 'anden_laegebehandling'
  const v37 = v34 && (f.afviser !== undefined && v35 || !(f.afviser !== undefined) || (f.afviser !== undefined && v36 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false)
  s[565] = v37
  const v38 = v34 && (f.afviser !== undefined && !v35 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v36 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[566] = v38
  const v39 = f.afviser === 'ingenting'
  const v40 = s[139] && (f.afviser !== undefined && !v39 || !(f.afviser !== undefined))
  const LAS_69k_2 = v40 && (s[155] || v33 || v37)
  s[1105] = LAS_69k_2
  const LAS_69k_2_nej = v40 && (s[155] || v33 || v38)
  s[1106] = LAS_69k_2_nej
  const LAS_69k_2_ir = v40 && (s[155] || v33) || !s[274] || f.afviser !== undefined && v39 || !(f.afviser !== undefined)
  s[1107] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v44 = f.bruddetSkete ?? FIRST_DAY
  s[373] = v44
  const v45 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[374] = v45
  const v46 = v44 <= 16251 /* 2014-06-30 */
  s[379] = v46
  const LAS_69l_3_er = v45 >= 16252 /* 2014-07-01 */
  s[380] = LAS_69l_3_er
  const v48 = LAS_69l_3_er && v44 <= 16616 /* 2015-06-30 */
  s[382] = v48
  const v49 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v50 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v51 = v45 >= 16617 /* 2015-07-01 */
  s[383] = v51
  const v52 = v51 && v44 <= 18257 /* 2019-12-27 */
  const v53 = v45 >= 18258 /* 2019-12-28 */ && v44 <= 18669 /* 2021-02-11 */
  const v54 = v45 >= 18670 /* 2021-02-12 */ && v44 <= 19722 /* 2023-12-31 */
  const v55 = v45 >= 19723 /* 2024-01-01 */ && v44 <= 19898 /* 2024-06-24 */
  const v56 = v45 >= 19899 /* 2024-06-25 */
  const LAS_69l_1 = LAS_69l_3_er && (v46 || v48 && v50 || v52 && v50 || v53 || v54 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false || v55 && v50 || v56 && v50)
  s[367] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v46 || v48 && v49 || v52 && v49 || v53 || v54 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true) || v55 && v49 || v56 && v49)
  s[366] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v46 || v53) || v44 < 16252 /* 2014-07-01 */
  s[368] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v46 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v44), 4), -1)
  s[1118] = LAS_69l_3
  const LAS_69l_3_hoej = v46 ? NEVER : shiftDays(shiftMonths(monthStart(v45), 4), -1)
  s[1119] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v46 || v44 < 16252 /* 2014-07-01 */
  s[859] = LAS_69l_3_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v63 = from(ALL_DAYS, v45)
  const v64 = from(ALL_DAYS, v44)
  const v65 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v66 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v67 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v65) : v65) : s[0]
  const v68 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[1], v66) : v66) : s[1]
  const LAS_69n_1 = v46 ? -Infinity : Math.min(Math.max(1, countDays(v63, v45, v67)), Math.max(1, countDays(onWeekdays(v63, 62), v45, v67)))
  s[370] = LAS_69n_1
  const LAS_69n_1_hoej = v46 ? Infinity : Math.max(1, countDays(v64, v44, v68), 1, countDays(onWeekdays(v64, 62), v44, v68))
  s[371] = LAS_69n_1_hoej
  const v71 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v72 = f.brudPaaPligten === 'bookede_ikke'
  const v73 = f.brudPaaPligten !== undefined && v71 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v72 || !(f.brudPaaPligten !== undefined)) && v45 >= 18262 /* 2020-01-01 */
  s[381] = v73
  const v74 = (f.brudPaaPligten !== undefined && !v71 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v72 || !(f.brudPaaPligten !== undefined) || v44 < 18262 /* 2020-01-01 */)
  s[384] = v74
  const LAS_69n_1_er = LAS_69l_3_er && v73
  s[369] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && v46 || v44 < 16252 /* 2014-07-01 */ || v74
  s[372] = LAS_69n_1_ir
}

function svar_31(f, s) {
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v0 = s[366] || f.rimeligGrundTilBrud !== false
  const v1 = s[367] || s[368]
  const v2 = v1 && f.rimeligGrundTilBrud !== true
  const v3 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v4 = f.brudPaaPligten !== undefined && v3 || !(f.brudPaaPligten !== undefined)
  const v5 = f.brudPaaPligten !== undefined && !v3 || !(f.brudPaaPligten !== undefined)
  const v6 = f.dageUdeblevet ?? 0
  const v7 = f.dageUdeblevet ?? 3660
  const v8 = v5 && s[369]
  const v9 = v4 || v8
  const v10 = v4 ? (v8 ? Math.min(v6, s[370]) : v6) : s[370]
  const v11 = v4 ? (v8 ? Math.max(v7, s[371]) : v7) : s[371]
  const v12 = v5 && s[372]
  const v13 = s[373] <= 18261 /* 2019-12-31 */ || s[374] >= 20819 /* 2027-01-01 */
  const v14 = v13 ? -Infinity : SATS_8(s[373])
  const v15 = v13 ? Infinity : SATS_8(s[374])
  const v16 = v13 ? -Infinity : SATS_9(s[373])
  const v17 = v13 ? Infinity : SATS_9(s[374])
  const v18 = v13 ? -Infinity : SATS_10(s[373])
  const v19 = v13 ? Infinity : SATS_10(s[374])
  const v20 = s[375] ? (s[376] ? Math.min(v16, v18) : v16) : v18
  const v21 = s[375] ? (s[376] ? Math.max(v17, v19) : v17) : v19
  const v22 = s[377] ? (s[378] ? Math.min(v14, v20) : v14) : v20
  const v23 = s[377] ? (s[378] ? Math.max(v15, v21) : v15) : v21
  const v24 = s[377] && v13 || s[378] && (s[375] && v13 || s[376] && v13)
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
  const LAS_69m_2 = s[379] ? -Infinity : v32 ? (v0 ? Math.min(0, v30) : v30) : 0
  s[1121] = LAS_69m_2
  const LAS_69m_2_hoej = s[379] ? Infinity : v32 ? (v0 ? Math.max(0, v31) : v31) : 0
  s[1122] = LAS_69m_2_hoej
  const v37 = s[380] && (v4 || s[381])
  const LAS_69m_2_er = v37 && (s[379] || s[382] && v33 || s[383] && v33)
  s[1123] = LAS_69m_2_er
  const LAS_69m_2_ir = v37 && (s[379] || s[382] && v34 || s[383] && v34) || s[373] < 16252 /* 2014-07-01 */ || v5 && s[384]
  s[1124] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v40 = s[366] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v41 = v1 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v42 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v43 = s[380] && (f.brudPaaPligten !== undefined && v42 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v43 && (s[379] || s[382] && v41 || s[383] && v41)
  s[1125] = LAS_69o_1
  const LAS_69o_1_nej = v43 && (s[379] || s[382] && v40 || s[383] && v40)
  s[1126] = LAS_69o_1_nej
  const LAS_69o_1_ir = v43 && s[379] || s[373] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v42 || !(f.brudPaaPligten !== undefined)
  s[1127] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v47 = s[374] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[379] ? -Infinity : v47 ? -Infinity : s[375] ? 25500 : 164400
  s[1128] = LAS_69o_2
  const LAS_69o_2_hoej = s[379] ? Infinity : v47 ? Infinity : s[376] ? 164400 : 25500
  s[1129] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[380] && (LAS_69o_1 || LAS_69o_1_ir)
  s[1130] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[379] || v47) || s[373] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[1131] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v52 = s[366] || f.ydelsenBoerOphoere !== true
  const v53 = v1 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[380] && (s[379] || s[382] && v53 || s[383] && v53)
  s[1132] = LAS_69p_1
  const LAS_69p_1_nej = s[380] && (s[379] || s[382] && v52 || s[383] && v52)
  s[1133] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v56 = f.forseelserPaaFemAar ?? 0
  const v57 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[379] ? -Infinity : f.modBedreVidende !== true ? 0 : v56 <= 1 ? (v56 <= 0 ? 0 : 21) : 140
  s[1135] = LAS_69q_1
  const LAS_69q_1_hoej = s[379] ? Infinity : f.modBedreVidende !== false ? (v57 <= 1 ? (v57 <= 0 ? 0 : 21) : 140) : 0
  s[1136] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v60 = f.loenUnderSygdomPrUge ?? 0
  s[760] = v60
  const v61 = f.loenUnderSygdomPrUge ?? 1000000000
  s[759] = v61
  const LAS_69t_2 = s[155] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 0) / 100), v60) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[1137] = LAS_69t_2
  const LAS_69t_2_hoej = s[155] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 16800) / 100), v61) - (f.sygedagpengerefusionPrUge ?? 0))
  s[1138] = LAS_69t_2_hoej
}

function svar_32(f, s) {
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v0 = s[5] && s[0] <= 18627 /* 2020-12-31 */
  const v1 = s[1] >= 18628 /* 2021-01-01 */ && s[385]
  const v2 = s[260] && s[386]
  const v3 = s[1] >= 19358 /* 2023-01-01 */ && s[0] <= 19722 /* 2023-12-31 */
  const v4 = s[1] >= 19723 /* 2024-01-01 */ && s[387]
  const v5 = s[0] <= 20453 /* 2025-12-31 */
  s[821] = v5
  const v6 = s[388] && v5
  const v7 = s[1] >= 20454 /* 2026-01-01 */
  s[793] = v7
  const v8 = v7 && s[0] <= 20818 /* 2026-12-31 */
  const v9 = s[252] && s[0] <= 21183 /* 2027-12-31 */
  const v10 = s[1] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v11 = s[0] <= 21914 /* 2029-12-31 */
  s[444] = v11
  const v12 = s[1] >= 21550 /* 2029-01-01 */ && v11
  const v13 = s[1] >= 21915 /* 2030-01-01 */
  s[445] = v13
  const v14 = v12 || v13
  const v15 = v10 || v14
  const v16 = v9 || v15
  const v17 = v8 || v16
  const v18 = v6 || v17
  const v19 = v4 || v18
  const v20 = v3 || v19
  const v21 = v2 || v20
  const v22 = v1 || v21
  const LAS_69x_3 = s[155] ? -Infinity : s[173] ? 0 : v0 ? 30 : v1 ? 60 : v2 ? 90 : v3 ? 120 : v4 ? 150 : v6 ? 180 : v8 ? 210 : v9 ? 240 : v10 ? 270 : v12 ? 300 : 330
  s[1140] = LAS_69x_3
  const LAS_69x_3_hoej = s[155] ? Infinity : v0 || v22 ? (v22 ? (v21 ? (v20 ? (v19 ? (v18 ? (v17 ? (v16 ? (v15 ? (v14 ? (v13 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[1141] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v25 = s[389] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v26 = s[390] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v27 = s[232] && s[0] <= 17246 /* 2017-03-21 */
  const v28 = s[1] >= 17247 /* 2017-03-22 */ && s[4]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[3] || s[206] && v26 || v27 && v26 || v28 && v26 || s[24] && v26 || s[20] && v26)
  s[412] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[3] || s[206] && v25 || v27 && v25 || v28 && v25 || s[24] && v25 || s[20] && v25)
  s[410] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v31 = s[232] && s[0] <= 15394 /* 2012-02-24 */
  s[421] = v31
  const v32 = s[1] >= 15395 /* 2012-02-25 */ && s[391]
  s[420] = v32
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[3] || s[206] && f.saerligeForholdForLoen !== false || v31 && f.saerligeForholdForLoen !== false || v32 || s[392] && s[4] || s[24] || s[20])
  s[1142] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[3] || s[206] && f.saerligeForholdForLoen !== true || v31 && f.saerligeForholdForLoen !== true || v32)
  s[1143] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && (s[3] || v32) || f.revalideringErBevilget !== true
  s[1144] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v36 = s[232] && s[0] <= 15070 /* 2011-04-06 */
  s[399] = v36
  const v37 = s[1] >= 15071 /* 2011-04-07 */ && s[0] <= 15393 /* 2012-02-23 */
  s[400] = v37
  const v38 = s[1] >= 15394 /* 2012-02-24 */ && s[4]
  s[404] = v38
  const v39 = s[1] >= shiftMonths(s[239], 360)
  s[409] = v39
  const v40 = s[393] <= 14974 /* 2010-12-31 */ || s[394] >= 20819 /* 2027-01-01 */
  const v41 = (v40 ? Infinity : SATS_11(s[394])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v42 = v39 || f.forsoergerEgetBarnIHjemmet !== false
  s[405] = v42
  const v43 = s[0] < shiftMonths(s[238], 360) && f.forsoergerEgetBarnIHjemmet !== true
  s[403] = v43
  const LAS_71_4 = v43 && (s[3] || s[206] || v36 || v37 || v38 && (v40 ? -Infinity : SATS_11(s[393])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[24] && (v40 ? -Infinity : SATS_11(s[393])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[20] && (v40 ? -Infinity : SATS_11(s[393])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[406] = LAS_71_4
  const LAS_71_4_nej = v43 && (s[3] || s[206] || v36 || v37 || v38 && v41 || s[24] && v41 || s[20] && v41)
  s[407] = LAS_71_4_nej
  const LAS_71_4_ir = v43 && (s[3] || s[206] || v36 || v37 || v38 && v40 || s[24] && v40 || s[20] && v40) || v42
  s[408] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v47 = s[0] <= 14974 /* 2010-12-31 */ || s[252]
  s[397] = v47
  const v48 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  const v49 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  const v50 = v47 ? -Infinity : SATS_12(s[0])
  const v51 = v47 ? Infinity : SATS_12(s[1])
  const v52 = v47 ? -Infinity : SATS_13(s[0])
  const v53 = v47 ? Infinity : SATS_13(s[1])
  const v54 = v47 ? -Infinity : SATS_14(s[0])
  const v55 = v47 ? Infinity : SATS_14(s[1])
  const v56 = v47 ? -Infinity : SATS_15(s[0])
  const v57 = v47 ? Infinity : SATS_15(s[1])
  const v58 = v47 ? -Infinity : SATS_16(s[0])
  const v59 = v47 ? Infinity : SATS_16(s[1])
  const v60 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(v56, v58) : v56) : v58
  const v61 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(v57, v59) : v57) : v59
  const v62 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v54, v60) : v54) : v60
  const v63 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v55, v61) : v55) : v61
  const v64 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v52, v62) : v52) : v62
  const v65 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v53, v63) : v53) : v63
  const v66 = v49 && v47 || v48 && (f.gravidEfter12Uge !== false && v47 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v47 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v47 || f.psykiskLidelseNaevntILoven !== true && v47)))
  const LAS_71_2_ung = s[3] ? -Infinity : s[206] ? -Infinity : v36 ? -Infinity : v37 ? -Infinity : v49 ? (v48 ? Math.min(v50, v64) : v50) : v64
  s[401] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[3] ? Infinity : s[206] ? Infinity : v36 ? Infinity : v37 ? Infinity : v49 ? (v48 ? Math.max(v51, v65) : v51) : v65
  s[402] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = !s[395] && (s[3] || s[206] || v36 || v37 || v38 && v66 || s[24] && v66 || s[20] && v66) || s[396]
  s[398] = LAS_71_2_ung_ir
}

function svar_33(f, s) {
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v0 = s[397] ? -Infinity : SATS_17(s[0])
  const v1 = s[397] ? Infinity : SATS_17(s[1])
  const v2 = s[397] ? -Infinity : SATS_18(s[0])
  const v3 = s[397] ? Infinity : SATS_18(s[1])
  const v4 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v0, v2) : v0) : v2
  const v5 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v1, v3) : v1) : v3
  const v6 = !s[395] || s[396]
  const v7 = !s[395] && s[398] || s[396] && (f.forsoergelsespligtUdenForHjemmet !== false && s[397] || f.forsoergelsespligtUdenForHjemmet !== true && s[397])
  const LAS_71_2 = s[3] ? -Infinity : s[206] ? -Infinity : s[399] ? -Infinity : s[400] ? -Infinity : s[395] ? v4 : s[396] ? Math.min(s[401], v4) : s[401]
  s[1158] = LAS_71_2
  const LAS_71_2_hoej = s[3] ? Infinity : s[206] ? Infinity : s[399] ? Infinity : s[400] ? Infinity : s[395] ? v5 : s[396] ? Math.max(s[402], v5) : s[402]
  s[1159] = LAS_71_2_hoej
  const LAS_71_2_er = s[403] && (s[3] || s[206] || s[399] || s[400] || s[404] && v6 || s[24] && v6 || s[20] && v6)
  s[1160] = LAS_71_2_er
  const LAS_71_2_ir = s[403] && (s[3] || s[206] || s[399] || s[400] || s[404] && v7 || s[24] && v7 || s[20] && v7) || s[405]
  s[1161] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v12 = s[397] ? -Infinity : SATS_19(s[0])
  const v13 = s[397] ? Infinity : SATS_19(s[1])
  const v14 = f.forsoergerEgetBarnIHjemmet !== false || s[406]
  const v15 = f.forsoergerEgetBarnIHjemmet !== true && (s[407] || s[408])
  const v16 = s[397] ? -Infinity : SATS_20(s[0])
  const v17 = s[397] ? Infinity : SATS_20(s[1])
  const v18 = v15 && LAS_71_2_er
  const v19 = v14 ? (v18 ? Math.min(v16, LAS_71_2) : v16) : LAS_71_2
  const v20 = v14 ? (v18 ? Math.max(v17, LAS_71_2_hoej) : v17) : LAS_71_2_hoej
  const v21 = s[0] < shiftMonths(s[238], 360) && (v14 || v18)
  const v22 = s[409] || v21
  const v23 = s[409] && s[397] || s[0] < shiftMonths(s[238], 360) && (v14 && s[397] || v15 && LAS_71_2_ir)
  const LAS_71_1 = s[3] ? -Infinity : s[206] ? -Infinity : s[399] ? -Infinity : s[400] ? -Infinity : s[409] ? (v21 ? Math.min(v12, v19) : v12) : v19
  s[1154] = LAS_71_1
  const LAS_71_1_hoej = s[3] ? Infinity : s[206] ? Infinity : s[399] ? Infinity : s[400] ? Infinity : s[409] ? (v21 ? Math.max(v13, v20) : v13) : v20
  s[1155] = LAS_71_1_hoej
  const v26 = s[410] || s[411]
  const LAS_71_1_er = s[412] && (s[3] || s[206] || s[399] || s[400] || s[404] && v22 || s[24] && v22 || s[20] && v22)
  s[1156] = LAS_71_1_er
  const LAS_71_1_ir = s[412] && (s[3] || s[206] || s[399] || s[400] || s[404] && v23 || s[24] && v23 || s[20] && v23) || v26
  s[1157] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[3] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[1145] = LAS_70_4
  const LAS_70_4_hoej = s[3] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[1146] = LAS_70_4_hoej
  const LAS_70_4_er = s[412] && (s[3] || s[206] && LAS_71_1_er || s[207] && LAS_71_1_er || s[24] && LAS_71_1_er || s[20] && LAS_71_1_er)
  s[1147] = LAS_70_4_er
  const LAS_70_4_ir = s[412] && (s[3] || s[206] && LAS_71_1_ir || s[207] && LAS_71_1_ir || s[24] && LAS_71_1_ir || s[20] && LAS_71_1_ir) || v26
  s[1148] = LAS_70_4_ir
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
  s[1149] = LAS_70_5
  const LAS_70_5_hoej = from(v40, 13332 /* 2006-07-03 */)
  s[1150] = LAS_70_5_hoej
  const v43 = dayReaching(LAS_70_5_hoej, 13332 /* 2006-07-03 */, 1)
  const v44 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  const v45 = v43 <= 13858 /* 2007-12-11 */
  const v46 = v44 >= 13859 /* 2007-12-12 */ && v43 <= 18261 /* 2019-12-31 */
  const v47 = v44 >= 18262 /* 2020-01-01 */ && v43 <= 2147483646
  const LAS_70_5_ir = v44 === NEVER
  s[1153] = LAS_70_5_ir
  const v49 = v45 || v46
  const LAS_70_5_eksakt = (!v49 || (!v45 || !v45 || f.ydelser !== undefined) && (!v46 || f.ydelser !== undefined)) && (!v47 || f.ydelser !== undefined)
  s[1152] = LAS_70_5_eksakt
  const LAS_70_5_er = v49 || v47
  s[1151] = LAS_70_5_er
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v52 = s[397] ? -Infinity : SATS_21(s[0])
  const v53 = s[397] ? Infinity : SATS_21(s[1])
  const v54 = v53 === Infinity
  const v55 = -LAS_71_1_hoej === -Infinity
  const v56 = v52 === -Infinity
  const v57 = -LAS_71_1 === Infinity
  const v58 = v54 && v55 || v56 && v57
  const v59 = LAS_71_1_er && !(v58 && !s[397] && v52 === v53 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v60 = s[397] || LAS_71_1_ir || v58
  const LAS_71_3 = s[3] ? -Infinity : s[206] ? -Infinity : s[399] ? -Infinity : s[400] ? -Infinity : Math.max(0, Math.min(s[413], v56 || v55 ? -Infinity : v52 - LAS_71_1_hoej))
  s[1162] = LAS_71_3
  const LAS_71_3_hoej = s[3] ? Infinity : s[206] ? Infinity : s[399] ? Infinity : s[400] ? Infinity : Math.max(0, Math.min(s[414], v54 || v57 ? Infinity : v53 - LAS_71_1))
  s[1163] = LAS_71_3_hoej
  const v63 = (s[412] || s[411]) && !s[395] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v63 && (s[3] || s[206] || s[399] || s[400] || s[404] && v59 || s[24] && v59 || s[20] && v59)
  s[1164] = LAS_71_3_er
  const LAS_71_3_ir = v63 && (s[3] || s[206] || s[399] || s[400] || s[404] && v60 || s[24] && v60 || s[20] && v60) || s[410] || s[396] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[1165] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[415] && (s[3] || s[206] || s[207] || s[24] || s[20])
  s[1166] = LAS_71_6
  const LAS_71_6_ir = s[3] || s[416] || s[3]
  s[1167] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v68 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v69 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[3] || s[206] && v68 || s[207] && v68 || s[24] && v68 || s[20] && v68)
  s[1168] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[3] || s[206] && v69 || s[207] && v69 || s[24] && v69 || s[20] && v69)
  s[1169] = LAS_73b_nej
}

function svar_34(f, s) {
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v0 = s[392] && s[0] <= 16882 /* 2016-03-22 */
  const v1 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v2 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v3 = v2 ? Math.max(0, s[417]) : 0
  const v4 = v1 ? Math.max(0, s[418]) : 0
  const v5 = s[1] >= 16883 /* 2016-03-23 */ && s[347]
  const v6 = v5 || s[284] && s[4] || s[419]
  const v7 = v5 ? -Infinity : v2 ? Math.max(0, 28 - s[360]) : 0
  const v8 = s[420] || v0 || v6
  const v9 = s[420] ? -Infinity : v0 ? (v6 ? Math.min(v3, v7) : v3) : v7
  const v10 = s[421] || v8
  const v11 = s[421] ? (v8 ? Math.min(0, v9) : 0) : v9
  const LAS_73c_1 = s[3] ? -Infinity : s[206] ? (v10 ? Math.min(0, v11) : 0) : v11
  s[1170] = LAS_73c_1
  const v13 = v5 ? Infinity : v1 ? Math.max(0, 28 - s[361]) : 0
  const LAS_73c_1_hoej = s[3] ? Infinity : v10 ? (v8 ? (s[420] ? Infinity : v0 ? (v6 ? Math.max(v4, v13) : v4) : v13) : 0) : 0
  s[1171] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[3] || s[420] || v5) || f.revalideringErBevilget !== true
  s[1172] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v16 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v17 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v18 = v17 <= 1200000
  const v19 = v16 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[3] || s[206] && !v18 || s[207] && !v18 || s[24] && !v18 || s[20] && !v18)
  s[1173] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[3] || s[206] && v19 || s[207] && v19 || s[24] && v19 || s[20] && v19)
  s[1174] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[3] ? -Infinity : Math.min(Math.max(0, v16 - 1200000), v19 ? 0 : v16)
  s[1175] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[3] ? Infinity : Math.max(0, v17 - 1200000, v18 ? 0 : v17)
  s[1176] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = intersect(v25, s[422])
  const v28 = intersect(v26, s[423])
  const v29 = from(v27, 13332 /* 2006-07-03 */)
  const v30 = from(v28, 13332 /* 2006-07-03 */)
  const v31 = dayReaching(v30, 13332 /* 2006-07-03 */, 1)
  const v32 = dayReaching(v29, 13332 /* 2006-07-03 */, 1)
  const v33 = without(v29, v30)
  const v34 = without(v30, v29)
  const v35 = f.ledighedsydelseForAfbrydelse !== false && f.ledighedsydelseForAfbrydelse === true
  const v36 = f.ledighedsydelseForAfbrydelse !== false && !v35
  const LAS_74a_1_fleksjob = v36 ? intersect(v33, v29) : f.ledighedsydelseForAfbrydelse !== false ? v33 : v29
  s[1177] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_hoej = v36 ? union(v34, v30) : f.ledighedsydelseForAfbrydelse !== false ? v34 : v30
  s[1178] = LAS_74a_1_fleksjob_hoej
  const v39 = (!v36 || sameDays(v29, v33)) && (f.ledighedsydelseForAfbrydelse === false || f.ledighedsydelseForAfbrydelse === false || f.ydelser !== undefined) && (v35 || f.ydelser !== undefined)
  const v40 = f.ledighedsydelseForAfbrydelse !== false || !v35
  const LAS_74a_1_fleksjob_ir = v32 === NEVER
  s[1181] = LAS_74a_1_fleksjob_ir
  const v42 = v31 <= 16616 /* 2015-06-30 */ && v40
  const v43 = v32 >= 16617 /* 2015-07-01 */ && v31 <= 2147483646 && v40
  const LAS_74a_1_fleksjob_eksakt = (!v42 || !v42 || v39) && (!v43 || v39)
  s[1180] = LAS_74a_1_fleksjob_eksakt
  const LAS_74a_1_fleksjob_er = v42 || v43
  s[1179] = LAS_74a_1_fleksjob_er
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v46 = f.enkeltudgiftensArt === 'energi'
  const v47 = f.enkeltudgiftensArt !== undefined && !v46 || !(f.enkeltudgiftensArt !== undefined) || (f.energiregningenFra ?? FIRST_DAY) < 18901 /* 2021-10-01 */ || (f.energiregningenTil ?? 84005 /* 2199-12-31 */) > 19477 /* 2023-04-30 */
  const v48 = (f.enkeltudgiftensArt !== undefined && v46 || !(f.enkeltudgiftensArt !== undefined)) && (f.energiregningenFra ?? 84005 /* 2199-12-31 */) >= 18901 /* 2021-10-01 */ && (f.energiregningenTil ?? FIRST_DAY) <= 19477 /* 2023-04-30 */
  const LAS_81_1_rimelig = s[3] || s[2] && (v48 && f.forbrugetErUrimeligtHoejt !== true || v47 && f.enkeltudgiftenErRimeligtBegrundet !== false)
  s[1186] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = s[3] || s[2] && (v48 && f.forbrugetErUrimeligtHoejt !== false || v47 && f.enkeltudgiftenErRimeligtBegrundet !== true)
  s[439] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v51 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  const v52 = f.enkeltudgiftensArt !== undefined && !v51 || !(f.enkeltudgiftensArt !== undefined)
  const LAS_81_1_forudsigelig = s[3] || s[2] && (f.enkeltudgiftensArt !== undefined && v51 || !(f.enkeltudgiftensArt !== undefined) || v52 && v47 && f.behovetKunneIkkeForudses !== true)
  s[1184] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = s[3] || s[2] && v52 && (v48 || v47 && f.behovetKunneIkkeForudses !== false)
  s[1185] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v55 = f.udgiftenErPaataget !== true || (f.udgiftenPaatagetDen ?? 84005 /* 2199-12-31 */) >= (f.soegtOmEnkeltydelseDen ?? FIRST_DAY) || f.hjaelpTrodsSenAnsoegning !== false
  const v56 = f.udgiftenErPaataget !== false && (f.udgiftenPaatagetDen ?? FIRST_DAY) < (f.soegtOmEnkeltydelseDen ?? 84005 /* 2199-12-31 */) && f.hjaelpTrodsSenAnsoegning !== true
  const LAS_88_1 = s[3] || s[206] && v56 || s[232] && v56
  s[435] = LAS_88_1
  const LAS_88_1_nej = s[3] || s[206] && v55 || s[232] && v55
  s[1225] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v59 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende !== false
  s[438] = v59
  const v60 = (LAS_81_1_forudsigelig || s[3]) && f.udgiftenErHeltAfgoerende !== true
  s[440] = v60
  const v61 = s[424] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v60 || LAS_88_1
  const v62 = LAS_81_1_rimelig || s[3]
  s[437] = v62
  const v63 = LAS_88_1_nej || s[3]
  s[436] = v63
  const v64 = s[425] && v62 && f.egenBetalingVanskeliggoerFremtiden !== false && v59 && v63
  const v65 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = s[3] || s[206] && v64 || s[207] && v64 || s[5] && (f.enkeltudgiftensArt !== undefined && !v65 || !(f.enkeltudgiftensArt !== undefined)) && s[425] && v62 && f.egenBetalingVanskeliggoerFremtiden !== false && v59 && v63
  s[1182] = LAS_81_1
  const LAS_81_1_nej = s[3] || s[206] && v61 || s[207] && v61 || s[5] && (f.enkeltudgiftensArt !== undefined && v65 || !(f.enkeltudgiftensArt !== undefined) || s[424] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v60 || LAS_88_1)
  s[1183] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const LAS_81a_1 = s[3] || s[19] && f.udsaettelsestruetPaaGrundAfRestance !== false && f.huslejehjaelpForebyggerUdsaettelse !== false && f.hjaelpenDaekkerKunSanktion !== true && f.kanIkkeBetaleUdgiften !== false
  s[1188] = LAS_81a_1
  const LAS_81a_1_nej = s[3] || s[25] || s[19] && (f.udsaettelsestruetPaaGrundAfRestance !== true || f.huslejehjaelpForebyggerUdsaettelse !== true || f.hjaelpenDaekkerKunSanktion !== false || f.kanIkkeBetaleUdgiften !== true)
  s[1189] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[3] || s[25] || s[19] && f.ansoegningenProevetEfterHuslejehjaelp !== false)
  s[1190] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[3] || s[19] && f.ansoegningenProevetEfterHuslejehjaelp !== true)
  s[1191] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance !== false && s[3] || f.udsaettelsestruetPaaGrundAfRestance !== true
  s[1192] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v73 = f.udgiftenDaekkesEfterAndenLov !== false || f.kanIkkeBetaleUdgiften !== true || f.behandlingenErNoedvendig !== true || f.behandlingUdenForDetOffentlige !== false && (f.offentligBehandlingFindes !== false || f.privatBehandlingErLaegeligtVelbegrundet !== true) || LAS_88_1
  const v74 = f.udgiftenDaekkesEfterAndenLov !== true && f.kanIkkeBetaleUdgiften !== false && f.behandlingenErNoedvendig !== false && (f.behandlingUdenForDetOffentlige !== true || f.offentligBehandlingFindes !== true && f.privatBehandlingErLaegeligtVelbegrundet !== false) && v63
  const LAS_82_1 = s[3] || s[206] && v74 || s[232] && v74
  s[1193] = LAS_82_1
  const LAS_82_1_nej = s[3] || s[206] && v73 || s[232] && v73
  s[1194] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const LAS_82_1_formue = s[3] ? -Infinity : (f.formueUdenMéngodtgoerelse ?? -10000000000) + (f.méngodtgoerelse ?? 0)
  s[1195] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[3] ? Infinity : (f.formueUdenMéngodtgoerelse ?? 10000000000) + (f.méngodtgoerelse ?? 10000000000)
  s[1196] = LAS_82_1_formue_hoej
}

function svar_35(f, s) {
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v0 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v1 = f.ydelseVedTandpleje !== undefined && v0 || !(f.ydelseVedTandpleje !== undefined)
  const v2 = f.ydelseVedTandpleje !== undefined && !v0 || !(f.ydelseVedTandpleje !== undefined)
  const v3 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  const v4 = f.ydelseVedTandpleje !== undefined && !v3 || !(f.ydelseVedTandpleje !== undefined) || f.ydelsenSvarerTilKontanthjaelp !== true
  const v5 = (f.ydelseVedTandpleje !== undefined && v3 || !(f.ydelseVedTandpleje !== undefined)) && f.ydelsenSvarerTilKontanthjaelp !== false
  const v6 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  const v7 = f.ydelseVedTandpleje !== undefined && v6 || !(f.ydelseVedTandpleje !== undefined)
  const v8 = f.ydelseVedTandpleje !== undefined && !v6 || !(f.ydelseVedTandpleje !== undefined)
  const v9 = f.ydelseFoerFradragVedTandpleje ?? 0
  const v10 = f.ydelseFoerFradragVedTandpleje ?? 10000000
  const LAS_82a_1 = s[3] || s[426] && (v1 || v5 || v7 && f.ydelsenSvarerTilKontanthjaelp !== false && f.opfylderKontanthjaelpensOekonomi !== false) || s[236] && (v1 || v5 || v7 && f.opfylderKontanthjaelpensOekonomi !== false && ((f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.max(s[427], s[428]) : s[427]) : s[428]) >= v9 || f.harForsoergelsespligt !== false && s[259] || f.harForsoergelsespligt !== true && s[259]))
  s[1197] = LAS_82a_1
  const LAS_82a_1_nej = s[3] || s[25] || s[426] && v2 && v4 && (v8 || f.ydelsenSvarerTilKontanthjaelp !== true || f.opfylderKontanthjaelpensOekonomi !== true) || s[236] && v2 && v4 && (v8 || f.opfylderKontanthjaelpensOekonomi !== true || (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.min(s[429], s[430]) : s[429]) : s[430]) < v10)
  s[1198] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v13 = f.tandplejeudgifterIAaret ?? 0
  const v14 = f.tandplejeudgifterIAaret ?? 100000000
  const v15 = Math.round(Math.max(0, v13 - 80000) * 6500 / 10000)
  const v16 = Math.round(Math.max(0, v14 - 80000) * 6500 / 10000)
  const v17 = Math.max(0, v13 - 60000)
  const v18 = Math.max(0, v14 - 60000)
  const v19 = s[396] ? (s[395] ? v15 : Math.min(v15, v17)) : v17
  const v20 = s[396] ? (s[395] ? v16 : Math.max(v16, v18)) : v18
  const v21 = s[0] <= 16586 /* 2015-05-31 */
  const v22 = s[431] && v21
  const v23 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v24 = f.ydelseVedTandpleje !== undefined && !v23 || !(f.ydelseVedTandpleje !== undefined) || !s[395]
  const v25 = (f.ydelseVedTandpleje !== undefined && v23 || !(f.ydelseVedTandpleje !== undefined)) && s[396]
  const v26 = v25 ? (v24 ? Math.min(v17, v19) : v17) : v19
  const v27 = v25 ? (v24 ? Math.max(v18, v20) : v18) : v20
  const v28 = s[1] >= 16587 /* 2015-06-01 */
  const v29 = v28 && s[235]
  const v30 = Math.round(v17 * 6500 / 10000)
  const v31 = Math.round(v18 * 6500 / 10000)
  const v32 = s[396] ? (s[395] ? v30 : Math.min(v17, v30)) : v17
  const v33 = s[396] ? (s[395] ? v31 : Math.max(v18, v31)) : v18
  const v34 = v25 ? (v24 ? Math.min(v17, v32) : v17) : v32
  const v35 = v25 ? (v24 ? Math.max(v18, v33) : v18) : v33
  const v36 = v9 >= (s[432] ? Infinity : SATS_22(s[1]))
  const v37 = v10 >= (s[432] ? -Infinity : SATS_22(s[0]))
  const v38 = Math.max(v17, v30)
  const v39 = Math.min(v18, v31)
  const v40 = s[432] && v39 >= v38
  const v41 = v37 || v40
  const v42 = v37 ? (v40 ? Math.min(v30, v38) : v30) : v38
  const v43 = v36 ? v42 : v41 ? Math.min(v17, v42) : v17
  const v44 = v37 ? (v40 ? Math.max(v31, v39) : v31) : v39
  const v45 = v36 ? v44 : v41 ? Math.max(v18, v44) : v18
  const v46 = s[236] && (!v36 || v37 || v40)
  const v47 = v29 || v46
  const v48 = v29 ? (v46 ? Math.min(v34, v43) : v34) : v43
  const v49 = v22 || v47
  const v50 = v22 ? (v47 ? Math.min(v26, v48) : v26) : v48
  const LAS_82a_2 = s[3] ? -Infinity : s[25] ? 0 : s[433] ? (v49 ? Math.min(v19, v50) : v19) : v50
  s[1199] = LAS_82a_2
  const v52 = v29 ? (v46 ? Math.max(v35, v45) : v35) : v45
  const v53 = v22 ? (v47 ? Math.max(v27, v52) : v27) : v52
  const LAS_82a_2_hoej = s[3] ? Infinity : s[433] || v49 ? (s[433] ? (v49 ? Math.max(v20, v53) : v20) : v53) : 0
  s[1200] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (s[3] || s[25] || s[433] || v22 || v29 || v46)
  s[1201] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (s[3] || s[236] && s[432] && !(v17 === v18 && v30 === v31 && v17 === v30)) || LAS_82a_1_nej || s[3]
  s[1202] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const LAS_82a_6 = s[3] || s[19] && (f.tandbehandlingensPris ?? 100000000) > 1000000
  s[860] = LAS_82a_6
  const LAS_82a_6_nej = s[3] || s[25] || s[19] && (f.tandbehandlingensPris ?? 0) <= 1000000
  s[1204] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v59 = s[19] && v21
  const LAS_82a_6_gaelder = s[3] ? FIRST_DAY : v59 || v28 ? (v28 ? shiftMonths(f.tandbehandlingGodkendtDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[1205] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[3] ? NEVER : s[25] ? NEVER : v59 ? NEVER : shiftMonths(f.tandbehandlingGodkendtDen ?? 84005 /* 2199-12-31 */, 2)
  s[1206] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = s[3] || LAS_82a_6_nej || s[3]
  s[1207] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v63 = f.medicinTil === 'dit_barn'
  const v64 = f.medicinTil === 'dig'
  const LAS_82b_1 = s[3] || s[236] && f.faarKontanthjaelpVedMedicin !== false && (f.medicinTil !== undefined && v63 || !(f.medicinTil !== undefined) || (f.medicinTil !== undefined && v64 || !(f.medicinTil !== undefined)) && (f.maanederMedKontanthjaelpAf18 ?? 18) >= 12)
  s[861] = LAS_82b_1
  const LAS_82b_1_nej = s[3] || s[206] || s[434] || s[236] && (f.faarKontanthjaelpVedMedicin !== true || (f.medicinTil !== undefined && !v63 || !(f.medicinTil !== undefined)) && (f.medicinTil !== undefined && !v64 || !(f.medicinTil !== undefined) || (f.maanederMedKontanthjaelpAf18 ?? 0) < 12))
  s[1209] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v67 = s[434] || s[236]
  s[441] = v67
  const LAS_82b_2 = s[3] ? -Infinity : s[206] ? 0 : s[434] ? 0 : Math.min(f.egenbetalingForMedicin ?? 0, f.egenbetalingForBilligsteMedicin ?? 0)
  s[1210] = LAS_82b_2
  const LAS_82b_2_hoej = s[3] ? Infinity : v67 ? (s[236] ? Math.min(f.egenbetalingForMedicin ?? 100000000, f.egenbetalingForBilligsteMedicin ?? 100000000) : 0) : 0
  s[1211] = LAS_82b_2_hoej
  const LAS_82b_2_ir = s[3] || LAS_82b_1_nej || s[3]
  s[1212] = LAS_82b_2_ir
}

function svar_36(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  const v1 = f.samvaerMed !== undefined && !v0 || !(f.samvaerMed !== undefined) || f.kanIkkeBetaleUdgiften !== true
  const v2 = (f.samvaerMed !== undefined && v0 || !(f.samvaerMed !== undefined)) && f.kanIkkeBetaleUdgiften !== false
  const v3 = s[206] && v2
  const v4 = s[206] && v1
  const v5 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const v6 = f.samvaerMed !== undefined && v5 || !(f.samvaerMed !== undefined)
  const LAS_83_1 = v6 && (s[3] || v3 || s[232] && v2)
  s[1213] = LAS_83_1
  const LAS_83_1_nej = v6 && (s[3] || v4 || s[232] && v1)
  s[1214] = LAS_83_1_nej
  const LAS_83_1_ir = v6 && s[3] || f.samvaerMed !== undefined && !v5 || !(f.samvaerMed !== undefined)
  s[1215] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v10 = s[232] && s[0] <= 13859 /* 2007-12-12 */
  const v11 = s[0] <= 14517 /* 2009-09-30 */
  s[790] = v11
  const v12 = s[1] >= 13860 /* 2007-12-13 */ && v11
  const v13 = s[1] >= 14518 /* 2009-10-01 */
  s[791] = v13
  const v14 = f.samvaerMed === 'bortadopteret_barn'
  const v15 = f.samvaerMed !== undefined && v14 || !(f.samvaerMed !== undefined)
  const LAS_83_1_bortadopteret = v15 && (s[3] || v3 || v10 && v2 || v12 || v13 && f.kanIkkeBetaleUdgiften !== false)
  s[1216] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v15 && (s[3] || v4 || v10 && v1 || v12 || v13 && f.kanIkkeBetaleUdgiften !== true)
  s[1217] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = v15 && (s[3] || v12) || f.samvaerMed !== undefined && !v14 || !(f.samvaerMed !== undefined)
  s[1218] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v19 = f.flytterTilUdlandet !== true || f.knyttetTilLandetDerFlyttesTil !== false
  const v20 = f.flytterTilUdlandet !== false && f.knyttetTilLandetDerFlyttesTil !== true
  const v21 = f.flytningenForbedrerForholdene !== true || f.kanIkkeBetaleUdgiften !== true || v20 || s[435]
  const v22 = f.flytningenForbedrerForholdene !== false && f.kanIkkeBetaleUdgiften !== false && v19 && s[436]
  const LAS_85_1 = s[3] || s[206] && v22 || s[232] && v22
  s[1219] = LAS_85_1
  const LAS_85_1_nej = s[3] || s[206] && v21 || s[232] && v21
  s[1220] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = s[3] || s[5] && s[425] && s[437] && f.egenBetalingVanskeliggoerFremtiden !== false && s[438] && s[436] && v19
  s[1221] = LAS_85_2
  const LAS_85_2_nej = s[3] || s[206] || s[207] || s[5] && (s[424] || s[439] || f.egenBetalingVanskeliggoerFremtiden !== true || s[440] || s[435] || v20)
  s[1222] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const LAS_85_4 = s[3] || s[5] && f.flytterTilUdlandet !== true
  s[1223] = LAS_85_4
  const LAS_85_4_nej = s[3] || s[206] || s[207] || s[5] && f.flytterTilUdlandet !== false
  s[1224] = LAS_85_4_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1 = f.fikHjaelpTilBoligindskud !== false && (s[3] || s[206] || s[232])
  s[1226] = LAS_92_1
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud !== false && s[3]
  s[1227] = LAS_92_1_nej
  const LAS_92_1_ir = LAS_92_1_nej || f.fikHjaelpTilBoligindskud !== true
  s[862] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const LAS_92_3 = s[3] ? FIRST_DAY : s[441] ? (s[236] ? shiftMonths(f.indskudBetaltTilbageDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[1229] = LAS_92_3
  const LAS_92_3_hoej = s[3] ? NEVER : s[206] ? NEVER : s[434] ? NEVER : shiftMonths(f.indskudBetaltTilbageDen ?? 84005 /* 2199-12-31 */, 2)
  s[1230] = LAS_92_3_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v34 = s[2] && s[0] <= 14774 /* 2010-06-14 */
  const v35 = s[1] >= 14775 /* 2010-06-15 */ && s[442]
  const v36 = s[443] && s[181]
  s[468] = v36
  const v37 = s[20] && s[444]
  const LOB_4_1 = s[3] || v34 && f.jobcenterUdfoererIndsatsen !== false || v35 && f.jobcenterUdfoererIndsatsen !== false || v36 && f.jobcenterUdfoererIndsatsen !== false || v37 && f.indsatsenErIÉtUdvalg !== false || s[445]
  s[1231] = LOB_4_1
  const LOB_4_1_nej = s[3] || v34 && f.jobcenterUdfoererIndsatsen !== true || v35 && f.jobcenterUdfoererIndsatsen !== true || v36 && f.jobcenterUdfoererIndsatsen !== true || v37 && f.indsatsenErIÉtUdvalg !== true
  s[1232] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v40 = f.afgoerelsenGaelder === 'foertidspension'
  const v41 = f.afgoerelsenGaelder !== undefined && v40 || !(f.afgoerelsenGaelder !== undefined)
  const v42 = f.afgoerelsenGaelder !== undefined && !v40 || !(f.afgoerelsenGaelder !== undefined)
  const v43 = s[1] >= 16953 /* 2016-06-01 */ && s[4]
  const v44 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v45 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v41 && (s[3] || v43 && v44 || s[178] && v44)
  s[1239] = LSP_18_2
  const LSP_18_2_nej = v41 && (s[3] || s[25] || s[19] && s[0] <= 16952 /* 2016-05-31 */ || v43 && v45 || s[178] && v45 || s[175])
  s[1240] = LSP_18_2_nej
  const LSP_18_2_ir = v41 && s[3] || v42
  s[1241] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v49 = s[19] && s[442]
  const v50 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v51 = v42 || LSP_18_2
  const v52 = v41 && (LSP_18_2_nej || LSP_18_2_ir)
  const v53 = f.afgoerelsenGaelder !== undefined && v50 || !(f.afgoerelsenGaelder !== undefined) || v52
  const v54 = (f.afgoerelsenGaelder !== undefined && !v50 || !(f.afgoerelsenGaelder !== undefined)) && v51
  const v55 = s[20] && s[174]
  s[448] = v55
  const v56 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v57 = s[175] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v57 || !(v57 && !(!s[185] || f.sagenErForelagtTeamet !== true)) && (s[3] || v49 && v53 || v36 && v53 || v55 && (f.afgoerelsenGaelder !== undefined && v56 || !(f.afgoerelsenGaelder !== undefined) || v52))
  s[1233] = LOB_9_1
  const LOB_9_1_nej = v57 || !(v57 && !(!s[185] || f.sagenErForelagtTeamet !== true)) && (s[3] || s[25] || v49 && v54 || v36 && v54 || v55 && (f.afgoerelsenGaelder !== undefined && !v56 || !(f.afgoerelsenGaelder !== undefined)) && v51 || s[175])
  s[1234] = LOB_9_1_nej
  const LOB_9_1_ir = v57 || !(v57 && !(!s[185] || f.sagenErForelagtTeamet !== true)) && s[3]
  s[1235] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v61 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v62 = f.forvaltningsomraade === 'undervisning'
  const v63 = f.forvaltningsomraade !== undefined && v61 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v62 || !(f.forvaltningsomraade !== undefined)) && (s[0] < shiftMonths(s[238], 360) && f.harErhvervskompetencegivendeUddannelse !== true || f.behovForUndervisningsomraadet !== false)
  const v64 = (f.forvaltningsomraade !== undefined && !v61 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v62 || !(f.forvaltningsomraade !== undefined) || (s[409] || f.harErhvervskompetencegivendeUddannelse !== false) && f.behovForUndervisningsomraadet !== true)
  const v65 = s[443] && s[387]
  s[470] = v65
  const v66 = s[388] && s[174]
  const v67 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[3] || v49 && v63 || v65 && v63 || v66 && (f.forvaltningsomraade !== undefined && v67 || !(f.forvaltningsomraade !== undefined))
  s[1236] = LOB_10_1
  const LOB_10_1_nej = s[3] || s[25] || v49 && v64 || v65 && v64 || v66 && (f.forvaltningsomraade !== undefined && !v67 || !(f.forvaltningsomraade !== undefined)) || s[175]
  s[1237] = LOB_10_1_nej
}

function svar_37(f, s) {
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = intersect(v1, s[446])
  const v4 = intersect(v2, s[447])
  const v5 = from(v3, 13332 /* 2006-07-03 */)
  const v6 = from(v4, 13332 /* 2006-07-03 */)
  const v7 = dayReaching(v6, 13332 /* 2006-07-03 */, 1)
  const v8 = dayReaching(v5, 13332 /* 2006-07-03 */, 1)
  const v9 = v7 <= 18261 /* 2019-12-31 */
  const v10 = without(v5, v6)
  const v11 = v8 >= 18262 /* 2020-01-01 */ && v7 <= 18669 /* 2021-02-11 */
  const v12 = v8 >= 18670 /* 2021-02-12 */ && v7 <= 2147483646
  const LSP_26a_5_ir = v11 || v8 === NEVER
  s[1246] = LSP_26a_5_ir
  const v14 = v9 && v11
  const v15 = v14 ? NO_DAYS : v9 ? v10 : NO_DAYS
  const v16 = v14 ? ALL_DAYS : v9 ? without(v6, v5) : ALL_DAYS
  const v17 = v9 || v11
  const v18 = v17 && v12
  const LSP_26a_5 = v18 ? intersect(v15, v5) : v17 ? v15 : v5
  s[1242] = LSP_26a_5
  const LSP_26a_5_hoej = v18 ? union(v16, v6) : v17 ? v16 : v6
  s[1243] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = (!v18 || sameDays(v5, v15)) && (!v17 || (!v14 || sameDays(NO_DAYS, v10)) && (!v9 || !v9 || f.ydelser !== undefined) && !v11) && (!v12 || f.ydelser !== undefined)
  s[1245] = LSP_26a_5_eksakt
  const LSP_26a_5_er = v17 || v12
  s[1244] = LSP_26a_5_er
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v23 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v24 = f.ydelser !== undefined ? v23 : NO_DAYS
  const v25 = f.ydelser !== undefined ? v23 : ALL_DAYS
  const v26 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v27 = f.ydelser !== undefined ? v26 : NO_DAYS
  const v28 = f.ydelser !== undefined ? v26 : ALL_DAYS
  const v29 = intersect(v24, v27)
  const v30 = intersect(v25, v28)
  const v31 = from(v29, 13332 /* 2006-07-03 */)
  const v32 = from(v30, 13332 /* 2006-07-03 */)
  const v33 = dayReaching(v32, 13332 /* 2006-07-03 */, 1)
  const v34 = dayReaching(v31, 13332 /* 2006-07-03 */, 1)
  const v35 = v33 <= 18669 /* 2021-02-11 */
  const v36 = without(v31, v32)
  const v37 = without(v32, v31)
  const v38 = v34 >= 18670 /* 2021-02-12 */ && v33 <= 2147483646
  const LSP_26v_1_ir = v34 === NEVER
  s[1251] = LSP_26v_1_ir
  const v40 = v35 && v38
  const LSP_26v_1 = v40 ? intersect(v36, v31) : v35 ? v36 : v31
  s[1247] = LSP_26v_1
  const LSP_26v_1_hoej = v40 ? union(v37, v32) : v35 ? v37 : v32
  s[1248] = LSP_26v_1_hoej
  const LSP_26v_1_eksakt = (!v40 || sameDays(v31, v36)) && (!v35 || !v35 || f.ydelser !== undefined) && (!v38 || f.ydelser !== undefined)
  s[1250] = LSP_26v_1_eksakt
  const LSP_26v_1_er = v35 || v38
  s[1249] = LSP_26v_1_er
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v46 = f.ydelser !== undefined ? v45 : NO_DAYS
  const v47 = f.ydelser !== undefined ? v45 : ALL_DAYS
  const v48 = intersect(v24, v46)
  const v49 = intersect(v25, v47)
  const v50 = from(v48, 13332 /* 2006-07-03 */)
  const v51 = from(v49, 13332 /* 2006-07-03 */)
  const v52 = dayReaching(v51, 13332 /* 2006-07-03 */, 1)
  const v53 = dayReaching(v50, 13332 /* 2006-07-03 */, 1)
  const v54 = v52 <= 18669 /* 2021-02-11 */
  const v55 = without(v50, v51)
  const v56 = without(v51, v50)
  const v57 = v53 >= 18670 /* 2021-02-12 */ && v52 <= 2147483646
  const LSP_26v_2_ir = v53 === NEVER
  s[1256] = LSP_26v_2_ir
  const v59 = v54 && v57
  const LSP_26v_2 = v59 ? intersect(v55, v50) : v54 ? v55 : v50
  s[1252] = LSP_26v_2
  const LSP_26v_2_hoej = v59 ? union(v56, v51) : v54 ? v56 : v51
  s[1253] = LSP_26v_2_hoej
  const LSP_26v_2_eksakt = (!v59 || sameDays(v50, v55)) && (!v54 || !v54 || f.ydelser !== undefined) && (!v57 || f.ydelser !== undefined)
  s[1255] = LSP_26v_2_eksakt
  const LSP_26v_2_er = v54 || v57
  s[1254] = LSP_26v_2_er
}

function svar_38(f, s) {
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const LSP_37 = from(v6, 13332 /* 2006-07-03 */)
  s[1257] = LSP_37
  const LSP_37_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[1258] = LSP_37_hoej
  const v10 = dayReaching(LSP_37_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14518 /* 2009-10-01 */
  const v13 = v11 >= 14519 /* 2009-10-02 */ && v10 <= 2147483646
  const LSP_37_ir = v11 === NEVER
  s[1261] = LSP_37_ir
  const LSP_37_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[1260] = LSP_37_eksakt
  const LSP_37_er = v12 || v13
  s[1259] = LSP_37_er
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v17 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[3] || s[240] && (f.afgoerelsenGaelder !== undefined && v17 || !(f.afgoerelsenGaelder !== undefined)) || s[448] && s[449]
  s[1262] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[3] || s[25] || s[240] && f.afgoerelsenGaelder !== undefined && !v17 || s[448] && s[450] || s[175]
  s[1263] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v20 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v21 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v22 = v20 <= 16251 /* 2014-06-30 */
  const v23 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v24 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v25 = Math.max(s[26], shiftMonths(v20, -3))
  const v26 = Math.max(s[27], shiftMonths(v21, -3))
  const REFUSIONSBEK_2 = v22 ? FIRST_DAY : v23 ? (v24 ? Math.min(s[26], v25) : s[26]) : v25
  s[1264] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v22 ? NEVER : v23 ? (v24 ? Math.max(s[27], v26) : s[27]) : v26
  s[1265] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v21 >= 16252 /* 2014-07-01 */ && s[159]
  s[1266] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v22 || v20 < 16252 /* 2014-07-01 */ || s[26] < 16252 /* 2014-07-01 */
  s[1267] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v31 = s[112] || s[124] || s[125] || f.arbejdsskade !== false || s[451]
  const v32 = s[111] && s[126] && s[127] && f.arbejdsskade !== true && s[452]
  const SDL_2_1 = s[105] || s[110] && v31 || s[119] && v31
  s[1271] = SDL_2_1
  const SDL_2_1_nej = s[105] || s[110] && v32 || s[119] && v32
  s[1272] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v35 = s[453] && s[454] >= s[0]
  const v36 = s[118] || s[453] && s[455] < s[1]
  const v37 = s[456] && (v35 || s[457]) && (s[117] || v35) || s[130]
  const v38 = SDL_2_1_nej || (v36 || s[116]) && (s[137] || s[116]) && (v36 || s[137]) || s[458] || s[138]
  const v39 = (SDL_2_1 || s[116]) && (v37 || s[116]) && s[459] && s[460] && (SDL_2_1 || v37 || s[461] || s[131])
  const v40 = s[116] && s[3]
  const SDL_2 = s[105] || s[110] && v39 || s[119] && v39
  s[1268] = SDL_2
  const SDL_2_nej = s[105] || s[110] && v38 || s[119] && v38
  s[1269] = SDL_2_nej
  const SDL_2_ir = s[105] || s[110] && v40 || s[119] && v40 || s[106]
  s[1270] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v44 = s[0] <= 17896 /* 2018-12-31 */
  s[792] = v44
  const v45 = s[2] && v44
  const v46 = s[1] >= 17897 /* 2019-01-01 */
  s[803] = v46
  const SDL_7_1_ferie_nej = s[3] || v45 || v46
  s[1276] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v48 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v49 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[3] || v45 && v49 || v46 && v49
  s[1277] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[3] || v45 && v48 || v46 && v48
  s[1278] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v52 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v53 = runEnd(v52, s[0])
  const v54 = runEnd(v52, s[1])
  const v55 = f.afbrydelser !== undefined && (s[74] || v53 !== 2147483647 || v54 === 2147483647 && (runStart(v52, s[0]) !== 2147483647 || runStart(v52, s[1]) === 2147483647))
  const SDL_7_1_genoptagelse = s[3] ? FIRST_DAY : shiftDays(v55 ? v53 : FIRST_DAY, 1)
  s[1279] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[3] ? NEVER : shiftDays(v55 ? v54 : NEVER, 1)
  s[1280] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[3] || f.ferieAftalt !== true
  s[1281] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[3] || v45 && f.ferieAftalt !== true || v46 && f.ferieAftalt !== true
  s[1282] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[3] || v45 && f.ferieAftalt !== false || v46 && f.ferieAftalt !== false
  s[1283] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v61 = shiftMonths(s[100], 3)
  s[522] = v61
  const v62 = shiftMonths(s[103], 3)
  s[523] = v62
  const v63 = f.bredVurderingsdag ?? FIRST_DAY
  const v64 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v65 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[101]
  const v66 = f.saerligeGrundeTilAndetTidspunkt !== false || v65
  const v67 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[42]
  const SDL_7_3 = s[105] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v65 ? Math.min(v61, v63) : v63) : v61
  s[1286] = SDL_7_3
  const SDL_7_3_hoej = s[105] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v65 ? Math.max(v62, v64) : v64) : v62
  s[1287] = SDL_7_3_hoej
  const v70 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v71 = f.persongruppe !== undefined && v70 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v71 && (s[105] || s[110] && v66 || s[119] && v66)
  s[1288] = SDL_7_3_er
  const SDL_7_3_ir = v71 && (s[105] || s[110] && v67 || s[119] && v67 || s[106]) || f.persongruppe !== undefined && !v70 || !(f.persongruppe !== undefined)
  s[1289] = SDL_7_3_ir
}

function svar_39(f, s) {
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v0 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v1 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v2 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v3 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v4 = s[462] && s[181]
  const SDL_7_5 = s[3] || s[129] && v1 || s[463] && v1 || s[464] && v3 || v4 && v3 || s[20] && v3
  s[1290] = SDL_7_5
  const SDL_7_5_nej = s[3] || s[129] && v0 || s[463] && v0 || s[464] && v2 || v4 && v2 || s[20] && v2
  s[1291] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v7 = s[2] && s[0] <= 17654 /* 2018-05-03 */
  const v8 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[617] = v8
  const v9 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[619] = v9
  const SDL_7_5_fra = s[3] ? FIRST_DAY : v7 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v8 : NEVER
  s[1292] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[3] ? NEVER : v7 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v9
  s[1293] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[3] || v7
  s[1294] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v13 = s[101] && s[102] && s[100] <= 14612 /* 2010-01-03 */
  const v14 = s[101] && s[103] >= 14613 /* 2010-01-04 */ && s[465]
  const v15 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v16 = runStart(v15, s[0])
  const v17 = runStart(v15, s[1])
  const v18 = f.fravaer !== undefined && (s[74] || v16 !== 2147483647 || v17 === 2147483647)
  const v19 = v18 ? v16 : FIRST_DAY
  const v20 = v18 ? v17 : NEVER
  const SDL_7a_1 = s[105] ? FIRST_DAY : v14 || s[119] ? (f.fratraeder !== true || shiftDays(v19, 56) < s[466] ? shiftDays(v19, 28) : NEVER) : NEVER
  s[1295] = SDL_7a_1
  const SDL_7a_1_hoej = s[105] ? NEVER : v13 ? NEVER : f.fratraeder !== false && shiftDays(v20, 56) >= s[467] ? NEVER : shiftDays(v20, 28)
  s[1296] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[112] && (s[105] || v13 || v14 || s[119])
  s[1297] = SDL_7a_1_er
  const SDL_7a_1_ir = s[112] && s[116] || s[111]
  s[783] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v25 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v26 = f.tidligOpfoelgningOensketAf !== undefined && v25 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v27 = f.tidligOpfoelgningOensketAf !== undefined && !v25 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v28 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[473] = v28
  const v29 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[474] = v29
  const v30 = shiftDays(s[100], 35)
  s[701] = v30
  const v31 = shiftDays(s[103], 35)
  s[703] = v31
  const v32 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v33 = v26 && f.ventesRaskInden8Uger !== true && (s[101] && shiftDays(v31, -1) >= v28 || s[42]) && f.oenskerTidligOpfoelgning !== false || v27 && (f.tidligOpfoelgningOensketAf !== undefined && v32 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v34 = v26 && (f.ventesRaskInden8Uger !== false || s[101] && shiftDays(v30, -1) < v29 || f.oenskerTidligOpfoelgning !== true) || v27 && (f.tidligOpfoelgningOensketAf !== undefined && !v32 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[443] && (s[442] || s[468] && v33 || s[20] && v33)
  s[480] = SDL_7c
  const SDL_7c_nej = s[443] && (s[442] || s[468] && v34 || s[20] && v34)
  s[481] = SDL_7c_nej
  const SDL_7c_ir = s[443] && s[442] || s[0] < 16440 /* 2015-01-05 */
  s[482] = SDL_7c_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[3] || s[129] || s[128] && s[248] || s[249] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[1299] = SDL_10a
  const SDL_10a_nej = s[3] || s[249] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[1300] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v40 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v40 <= 13331 /* 2006-07-02 */
  s[1303] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v40, 8)
  s[1301] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[1302] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v44 = s[128] && s[442]
  s[486] = v44
  const v45 = shiftDays(shiftDays(s[100], 56), -1)
  s[475] = v45
  const v46 = shiftDays(shiftDays(s[103], 56), -1)
  s[476] = v46
  const v47 = s[101] && v46 >= s[469]
  const v48 = s[101] && v46 >= s[0]
  const v49 = s[101] && v45 < s[156] || s[101] && v45 < s[1]
  const v50 = (v47 || s[42]) && (v48 || s[42]) && (v47 || v48)
  const v51 = s[388] && s[181]
  s[472] = v51
  const v52 = v51 && v50
  const v53 = s[448] && v50
  const SDL_12_1_1 = s[3] || s[129] && f.tilbagevendenForestaar !== false || v44 && f.tilbagevendenForestaar !== false || s[470] && v50 || v52 || v53
  s[479] = SDL_12_1_1
  const v55 = v51 && v49
  const v56 = s[448] && v49
  const SDL_12_1_1_nej = s[3] || s[129] && f.tilbagevendenForestaar !== true || v44 && f.tilbagevendenForestaar !== true || s[470] && v49 || v55 || v56 || s[175]
  s[477] = SDL_12_1_1_nej
  const v58 = v51 && s[42]
  const v59 = s[448] && s[42]
  const SDL_12_1_1_ir = s[3] || s[470] && s[42] || v58 || v59
  s[478] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v61 = s[443] && s[4]
  s[526] = v61
  const SDL_11a_1 = s[3] || s[471] && f.laegeattestNoedvendig !== false || v61 && SDL_12_1_1_nej || s[5] && f.laegeattestNoedvendig !== false
  s[1304] = SDL_11a_1
  const SDL_11a_1_nej = s[3] || s[471] && f.laegeattestNoedvendig !== true || v61 && SDL_12_1_1 || s[5] && f.laegeattestNoedvendig !== true
  s[1305] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[3] || v61 && SDL_12_1_1_ir
  s[1306] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[3] || s[5] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[1307] = SDL_11c
  const SDL_11c_nej = s[3] || s[28] || s[5] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[1308] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v67 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v68 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v69 = v49 || s[42]
  const SDL_12_1_2 = s[3] || s[129] && v68 || v44 && v68 || s[470] && v69 && f.behovForTvaerfagligIndsats !== true || v55 || v56
  s[519] = SDL_12_1_2
  const SDL_12_1_2_nej = s[3] || s[129] && v67 || v44 && v67 || s[470] && (v50 || f.behovForTvaerfagligIndsats !== false) || v52 || v53 || s[175]
  s[518] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[3] || v58 || v59
  s[517] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v73 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v74 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[3] || s[129] && v74 || v44 && v74 || s[470] && v69 && f.behovForTvaerfagligIndsats !== false
  s[553] = SDL_12_1_3
  const SDL_12_1_3_nej = s[3] || s[129] && v73 || v44 && v73 || s[470] && (v50 || f.behovForTvaerfagligIndsats !== true) || v51 || s[448] || s[175]
  s[554] = SDL_12_1_3_nej
}

function svar_40(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[111] || f.fratraeder !== false && s[467] < s[1]
  s[556] = v0
  const v1 = s[112] && (f.fratraeder !== true || s[466] >= s[0])
  s[555] = v1
  const v2 = f.holdteSamtaler ?? 0
  s[515] = v2
  const v3 = f.holdteSamtaler ?? 200
  s[521] = v3
  const v4 = v3 >= 1
  s[516] = v4
  const v5 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[557] = v5
  const v6 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[559] = v6
  const v7 = v0 || v2 < 1 || f.forudsigeligtForloeb !== true || v5 < s[156] || v5 < s[1]
  s[512] = v7
  const v8 = v1 && v4 && f.forudsigeligtForloeb !== false && v6 >= s[469] && v6 >= s[0]
  s[527] = v8
  const v9 = shiftDays(shiftDays(s[100], 182), -1)
  s[558] = v9
  const v10 = shiftDays(shiftDays(s[103], 182), -1)
  s[560] = v10
  const v11 = v0 || s[101] && v9 < s[156] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[101] && v9 < s[1]
  s[492] = v11
  const v12 = v1 && (s[101] && v10 >= s[469] || s[42]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[101] && v10 >= s[0] || s[42])
  s[494] = v12
  const v13 = s[175] && (s[101] && s[100] < 20635 /* 2026-07-01 */ || s[42])
  s[503] = v13
  const SDL_13f_1 = s[388] && (v13 && (v8 || v12) || !(v13 && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[387] || s[472] && v8 || s[448] && v8 || s[175] && v12))
  s[485] = SDL_13f_1
  const SDL_13f_1_nej = s[388] && (v13 && (v7 || v11) || !(v13 && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[387] || s[472] && v7 || s[448] && v7 || s[175] && v11))
  s[483] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[388] && !(v13 && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && s[387] || s[0] < 20089 /* 2025-01-01 */
  s[484] = SDL_13f_1_ir
}

function svar_41(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[473], 14)
  const v1 = shiftDays(s[474], 14)
  const v2 = Math.min(s[475], v0)
  const v3 = Math.min(s[476], v1)
  const v4 = !s[101] || !s[42] && s[475] === s[476]
  const v5 = s[477] && s[101]
  const v6 = s[478] && s[101] && s[476] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[475] : NEVER) : NEVER
  const v8 = s[479] ? NEVER : s[476]
  const v9 = s[479] || v5 || v6
  const v10 = s[477] && s[42] || s[478] && !(v4 && s[101] && s[475] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[101] || !s[42] && v2 === v3
  const v14 = s[480] && s[101]
  const v15 = s[481] && v9
  const v16 = s[482] && s[101] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[501] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[502] = v21
  const v22 = v14 || v15 || v16
  s[500] = v22
  const v23 = s[480] && s[42]
  const v24 = v23 || s[481] && v10 || s[482] && s[42] && v10 || s[482] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[101] && v9 || !s[101] && !v9) && (!s[101] || v2 === v7))
  s[508] = v24
  const v25 = shiftMonths(s[100], 6)
  s[513] = v25
  const v26 = shiftMonths(s[103], 6)
  s[514] = v26
  const v27 = shiftDays(v25, -1)
  s[524] = v27
  const v28 = shiftDays(v26, -1)
  s[525] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[481] && s[101]
  const v34 = s[482] && s[101] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[495] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[496] = v39
  const v40 = v14 || v33 || v34
  s[493] = v40
  const v41 = s[481] && s[42]
  const v42 = s[482] && s[42]
  const v43 = v23 || v41 || v42 || s[482] && !((!s[101] || !s[42] && v29 === v30) && (!s[101] || !s[42] && v27 === v28) && (!s[101] || v27 === v29))
  s[509] = v43
  const v44 = s[483] && v40
  const v45 = s[484] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[485] ? NEVER : v39
  const v48 = s[485] || v44 || v45
  const v49 = Math.max(s[475], v2)
  const v50 = Math.min(s[476], v3)
  const v51 = s[482] && s[101] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[475], v49) : s[475]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[498] = v54
  const v55 = v33 ? (v51 ? Math.max(s[476], v50) : s[476]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[499] = v56
  const v57 = v14 || v33 || v51
  s[497] = v57
  const v58 = v23 || v41 || v42 || s[482] && !(v13 && v4 && (!s[101] || s[475] === v2))
  s[510] = v58
  const v59 = s[483] && v57
  const v60 = s[484] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[485] ? NEVER : v56
  const v63 = s[485] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[129] && s[101]
  s[490] = v66
  const v67 = s[486] && s[101]
  s[487] = v67
  const v68 = s[468] && v22
  s[504] = v68
  const v69 = s[448] && v22
  s[505] = v69
  const v70 = s[175] && (v48 || v63)
  s[506] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[488] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[491] = v75
  const v76 = v67 ? (v73 ? Math.min(s[475], v74) : s[475]) : v74
  const v77 = s[3] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[475], v76) : s[475]) : v76
  s[507] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[489] = v79
}

function svar_42(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[487] ? (s[488] ? Math.max(s[476], s[489]) : s[476]) : s[489]
  const v1 = s[3] ? NEVER : s[490] ? (s[491] ? Math.max(s[476], v0) : s[476]) : v0
  const v2 = s[492] && s[493]
  const v3 = s[494] || v2
  const v4 = v2 ? s[495] : NEVER
  const v5 = s[494] ? NEVER : s[496]
  const v6 = s[492] && s[497]
  const v7 = s[494] || v6
  const v8 = v6 ? s[498] : NEVER
  const v9 = s[494] ? NEVER : s[499]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[500] ? (v10 ? Math.min(s[501], v11) : s[501]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[500] ? (v10 ? Math.max(s[502], v13) : s[502]) : v13
  const v15 = s[503] && (s[500] || v3 || v7)
  const v16 = !(s[503] && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[3] || s[490] || s[487] || s[504] || s[505] || s[506])
  const SDL_13b_1_er = v15 || v16
  s[1311] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[507], v12) : v12) : s[507]
  s[1309] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[1310] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[503] && (s[508] || s[492] && s[509] || s[492] && s[510]) || !(s[503] && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[3] || s[129] && s[42] || s[486] && s[42] || s[468] && s[508] || s[448] && s[508] || s[175] && (s[483] && s[509] || s[484] && !((!s[493] || !s[509] && s[495] === s[496]) && s[493] && s[495] === NEVER) || s[483] && s[510] || s[484] && !((!s[497] || !s[510] && s[498] === s[499]) && s[497] && s[498] === NEVER)))
  s[1312] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v21 = s[479] || s[477]
  const v22 = s[479] ? 0 : 4
  const v23 = s[477] ? 4 : 0
  const v24 = Math.max(1, v22)
  const v25 = Math.min(1, v23)
  const v26 = s[483] && v21
  const v27 = s[484] && v21 && v25 >= v24
  const v28 = v26 || v27
  const v29 = v26 ? (v27 ? Math.min(v22, v24) : v22) : v24
  const v30 = s[485] ? (v28 ? Math.min(1, v29) : 1) : v29
  const v31 = v26 ? (v27 ? Math.max(v23, v25) : v23) : v25
  const v32 = s[485] ? (v28 ? Math.max(1, v31) : 1) : v31
  const v33 = s[485] || v26 || v27
  const v34 = s[483] && s[478] || s[484] && !((!v21 || !s[478] && v22 === v23) && v21 && v22 === 1)
  const v35 = s[485] ? 0 : 1
  const v36 = s[483] ? 1 : 0
  const v37 = s[511] && v21
  const v38 = s[472] && v33
  const v39 = s[448] && v33
  const v40 = s[175] && (s[485] || s[483])
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(v30, v35) : v30) : v35
  const v43 = v38 || v41
  const v44 = v38 ? (v41 ? Math.min(v30, v42) : v30) : v42
  const v45 = s[4] ? -Infinity : v37 ? (v43 ? Math.min(v22, v44) : v22) : v44
  const v46 = v39 ? (v40 ? Math.max(v32, v36) : v32) : v36
  const v47 = v38 ? (v41 ? Math.max(v32, v46) : v32) : v46
  const v48 = s[4] ? Infinity : v37 ? (v43 ? Math.max(v23, v47) : v23) : v47
  const v49 = s[512] ? 4 : 1
  const v50 = s[494] ? 0 : 1
  const v51 = !(s[503] && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[4] || v37 || v38 || v39 || v40)
  const SDL_13b_1_antal = s[503] ? (v51 ? Math.min(v45, v50) : v50) : v45
  s[1313] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[503] ? (v51 ? Math.max(v48, v49) : v49) : v48
  s[1314] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[5] && (s[503] || v51)
  s[1315] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[5] && !(s[503] && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[4] || s[511] && s[478] || s[472] && v34 || s[448] && v34 || s[175] && s[484]) || s[0] < 18262 /* 2020-01-01 */
  s[1316] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v56 = s[1] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v57 = s[1] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v58 = s[101] && s[1] >= s[513]
  s[561] = v58
  const v59 = s[101] && s[0] < s[514]
  s[563] = v59
  const v60 = s[1] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v61 = s[1] >= 19621 /* 2023-09-21 */ && s[181]
  const v62 = s[515] < 1 || f.fremmoedeErNoedvendigt !== false
  const v63 = s[516] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[3] || v56 || v57 && (v58 || s[42]) && f.fremmoedeErNoedvendigt !== true || v60 || v61 && v63 || s[20] && v63
  s[1317] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[3] || s[2] && s[0] <= 18989 /* 2021-12-28 */ || v56 || v57 && (v59 || f.fremmoedeErNoedvendigt !== false) || v60 || v61 && v62 || s[20] && v62
  s[1318] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[3] || v56 || v60
  s[1319] = SDL_13b_1_form_ir
}

function svar_43(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[2] && s[0] <= 14406 /* 2009-06-11 */
  s[542] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[546] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[544] = v5
  const v6 = shiftDays(v2, 56)
  s[545] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[543] = v9
  const v10 = s[517] && v8 >= v7
  const v11 = s[518] || v10
  const v12 = s[518] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[519] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[518] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[519] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[539] = v15
  const v16 = s[1] >= 14407 /* 2009-06-12 */ && s[520]
  s[531] = v16
  const v17 = s[521] >= 2
  s[562] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[522], -1)
  const v21 = shiftDays(s[523], -1)
  const v22 = s[515] < 2 && s[101]
  const v23 = v17 || v22
  s[548] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[549] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[550] = v25
  const v26 = s[515] < 2 && s[42]
  s[547] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[518] && v23
  const v30 = s[517] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[519] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[519] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[478] && v4 >= NEVER
  const v37 = s[477] || v36 ? (s[477] ? v3 : NEVER) : NEVER
  const v38 = s[479] ? NEVER : v4
  const v39 = s[521] >= 4
  const v40 = s[515] < 4 && s[101]
  const v41 = v40 || v39
  const v42 = v40 ? s[524] : NEVER
  s[529] = v42
  const v43 = v39 ? NEVER : s[525]
  const v44 = s[515] < 4 && s[42]
  s[541] = v44
  const v45 = s[477] && v41
  const v46 = s[478] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[479] ? NEVER : v43
  const v49 = s[479] || v45 || v46
  const v50 = s[477] && v44 || s[478] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[551] = v50
  const v51 = s[483] && v49
  const v52 = s[484] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[485] ? NEVER : v48
  const v55 = s[485] || v51 || v52
  const v56 = s[483] && v50 || s[484] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[552] = v56
  const v57 = v0 && (s[519] || s[518] || v10)
  s[530] = v57
  const v58 = s[486] && (s[519] || v29 || v30)
  s[532] = v58
  const v59 = s[526] && (s[479] || s[477] || v36)
  s[533] = v59
  const v60 = s[511] && v49
  s[534] = v60
  const v61 = s[472] && v55
  s[535] = v61
  const v62 = s[448] && v55
  s[536] = v62
  const v63 = v62 || s[175]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[538] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[3] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[537] = v73
  const v74 = s[175] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[540] = v78
  const v79 = s[512] && v41
  s[528] = v79
}

function svar_44(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[527] || s[528] ? (s[528] ? s[529] : NEVER) : NEVER
  const v1 = !(s[503] && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[3] || s[530] || s[531] || s[532] || s[533] || s[534] || s[535] || s[536] || s[175])
  const SDL_13b_1_naeste = s[503] ? (v1 ? Math.min(s[537], v0) : v0) : s[537]
  s[1320] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[503] ? NEVER : s[3] ? NEVER : s[530] ? (s[538] ? Math.max(s[539], s[540]) : s[539]) : s[540]
  s[1321] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[516] && (s[503] || v1)
  s[1322] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[516] && (s[503] && s[512] && s[541] || !(s[503] && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[3] || s[542] && s[517] && !(s[543] && s[544] === s[545] && s[546] === s[544]) || s[531] || s[486] && (s[518] && s[547] || s[517] && !(s[543] && (!s[548] || !s[547] && s[549] === s[550]) && s[548] && s[546] === s[549])) || s[526] && s[478] && !(s[543] && s[546] === NEVER) || s[511] && s[551] || s[472] && s[552] || s[448] && s[552])) || s[515] < 1
  s[1323] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[128] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[1] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[1] >= 15208 /* 2011-08-22 */ && s[442]
  const SDL_13b_5 = s[3] || s[129] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[443] && f.kontaktUhensigtsmaessig !== false
  s[1324] = SDL_13b_5
  const SDL_13b_5_nej = s[3] || s[129] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[443] && f.kontaktUhensigtsmaessig !== true
  s[1325] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[3] || s[129] || v7
  s[1326] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[3] || s[470] && s[553] || s[472] && f.behovForTvaerfagligIndsats !== false || s[20] && f.behovForTvaerfagligIndsats !== false
  s[1327] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[3] || s[471] || s[470] && s[554] || s[472] && f.behovForTvaerfagligIndsats !== true || s[20] && f.behovForTvaerfagligIndsats !== true
  s[1328] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[518] || s[555]
  const v15 = (s[519] || s[517]) && s[556]
  const SDL_13c_2 = s[3] || s[511] && s[519] || s[472] && v15 || s[20] && v15
  s[1329] = SDL_13c_2
  const SDL_13c_2_nej = s[3] || s[471] || s[526] || s[511] && s[518] || s[472] && v14 || s[20] && v14
  s[1330] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[3] || s[511] && s[517]
  s[1331] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[175] && s[101]
  const v20 = s[448] || v19
  const v21 = Math.min(s[557], s[558])
  const v22 = s[448] ? (v19 ? v21 : s[557]) : s[558]
  const v23 = s[387] ? FIRST_DAY : s[472] ? (v20 ? Math.min(s[557], v22) : s[557]) : v22
  const v24 = Math.max(s[559], s[560])
  const v25 = s[448] ? (v19 ? v24 : s[559]) : s[560]
  const v26 = s[387] ? NEVER : s[472] ? (v20 ? Math.max(s[559], v25) : s[559]) : v25
  const v27 = s[101] ? v21 : s[557]
  const v28 = s[101] ? v24 : s[559]
  const v29 = !(s[503] && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[387] || s[472] || s[448] || v19)
  const SDL_13f_1_dag = s[503] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[1332] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[503] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[1333] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[388] && (s[503] || v29)
  s[1334] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[388] && (s[503] && s[42] || !(s[503] && !(!s[185] || s[101] && s[103] >= 20635 /* 2026-07-01 */)) && (s[387] || s[175] && s[42])) || s[0] < 20089 /* 2025-01-01 */
  s[1335] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[3] || s[542] && s[561] || s[531] || s[486] && s[562]
  s[1336] = SDL_16_2
  const SDL_16_2_nej = s[3] || s[542] && s[563] || s[531] || s[486] && s[515] < 2 || s[443]
  s[1337] = SDL_16_2_nej
  const SDL_16_2_ir = s[3] || s[542] && s[42] || s[531]
  s[1338] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[462] && s[174]
  const SDL_21_1_1 = s[3] || s[129] && v38 || s[463] && v38 || s[464] && v38 || v39 && v38 || s[175] && v38
  s[1339] = SDL_21_1_1
  const SDL_21_1_1_nej = s[3] || s[129] && v37 || s[463] && v37 || s[464] && v37 || v39 && v37 || s[175] && v37
  s[1340] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[139] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[1] >= 16983 /* 2016-07-01 */ && s[564]
  const SDL_21a = s[3] || v42 && v45 || v46 && v45 || s[565]
  s[1358] = SDL_21a
  const SDL_21a_nej = s[3] || s[129] || s[128] && s[155] || v42 && v44 || v46 && v44 || s[566]
  s[1359] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v50 = f.afviser === 'optraening'
  const v51 = (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v50 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v52 = ((f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.noedvendigBehandling !== false || (f.afviser !== undefined && v50 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[3]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[3] || s[129] && v52 || s[128] && v52
  s[1341] = SDL_21_1_2
  const SDL_21_1_2_nej = s[3] || s[129] && v51 || s[128] && v51
  s[1342] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[3] || s[129] && f.forhalerHelbredelsen !== false || s[128] && f.forhalerHelbredelsen !== false
  s[1343] = SDL_21_1_3
  const SDL_21_1_3_nej = s[3] || s[129] && f.forhalerHelbredelsen !== true || s[128] && f.forhalerHelbredelsen !== true
  s[1344] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v57 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v58 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[1])
  const SDL_21_3 = s[3] || s[129] && v58 || s[128] && v58
  s[1345] = SDL_21_3
  const SDL_21_3_nej = s[3] || s[129] && v57 || s[128] && v57
  s[1346] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v61 = s[2] && s[0] <= 18638 /* 2021-01-11 */
  const v62 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v63 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v64 = s[1] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[3] || v61 && v63 || v64 && v63
  s[1347] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[3] || v61 && v62 || v64 && v62
  s[1348] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[3] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[1350] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[3] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[1351] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v69 = f.opfyldtIgen ?? FIRST_DAY
  s[567] = v69
  const v70 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[568] = v70
  const v71 = SDL_21_4_dag_hoej >= v69
  const v72 = s[128] && s[0] <= 15397 /* 2012-02-27 */
  const v73 = s[0] <= 15516 /* 2012-06-25 */
  s[629] = v73
  const v74 = s[1] >= 15398 /* 2012-02-28 */ && v73
  const v75 = s[1] >= 15517 /* 2012-06-26 */
  s[630] = v75
  const SDL_21_4 = s[3] || s[129] && v71 || v72 && v71 || v74 || v75 && (v71 || s[3]) && f.genoptagetFoer !== true
  s[863] = SDL_21_4
  const SDL_21_4_nej = s[3] || s[129] && SDL_21_4_dag < v70 || v72 && SDL_21_4_dag < v70 || v74 || v75 && (SDL_21_4_dag < v70 || f.genoptagetFoer !== false)
  s[569] = SDL_21_4_nej
  const SDL_21_4_ir = s[3] || v74
  s[570] = SDL_21_4_ir
}

function svar_45(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[3] ? FIRST_DAY : shiftDays(s[567], 1)
  s[1352] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[3] ? NEVER : shiftDays(s[568], 1)
  s[1353] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[3] || s[569] || s[570]
  s[1354] = SDL_21_4_fra_ir
}

function svar_46(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[729] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[727] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[715] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[728] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[713] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[714] = v7
  const v8 = shiftDays(s[100], 14)
  s[708] = v8
  const v9 = shiftDays(s[103], 14)
  s[709] = v9
  const v10 = v5 && s[101]
  s[716] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[101]
  s[717] = v13
  const v14 = v2 && (v4 || v10)
  s[718] = v14
  const v15 = v13 || v14
  s[722] = v15
  const v16 = v13 ? (v14 ? Math.min(s[100], v11) : s[100]) : v11
  s[573] = v16
  const v17 = v13 ? (v14 ? Math.max(s[103], v12) : s[103]) : v12
  s[589] = v17
  const v18 = v1 && s[42]
  const v19 = v18 || v2 && v5 && s[42]
  s[590] = v19
  const v20 = s[101] && s[109] && s[100] <= 15397 /* 2012-02-27 */
  s[591] = v20
  const v21 = s[103] >= 15398 /* 2012-02-28 */
  s[721] = v21
  const v22 = s[100] <= 15516 /* 2012-06-25 */
  s[674] = v22
  const v23 = s[101] && v21 && v22
  s[592] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[101]
  s[723] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[101]
  const v26 = Math.min(s[100], v8)
  const v27 = v24 ? (v25 ? v26 : s[100]) : v8
  const v28 = Math.max(s[103], v9)
  const v29 = v24 ? (v25 ? v28 : s[103]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[42]
  s[726] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[100], v32) : s[100]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[103], v33) : s[103]) : v33
  s[577] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[42])
  s[593] = v38
  const v39 = s[103] >= 15517 /* 2012-06-26 */
  s[675] = v39
  const v40 = s[101] && v39 && s[100] <= 18318 /* 2020-02-26 */
  s[594] = v40
  const v41 = s[101] && s[103] >= 18319 /* 2020-02-27 */ && s[100] <= 18858 /* 2021-08-19 */
  s[595] = v41
  const v42 = f.sygMedCovid19 !== false && s[101]
  const v43 = f.sygMedCovid19 !== true && s[101]
  const v44 = v42 ? (v43 ? v26 : s[100]) : v8
  const v45 = v42 ? (v43 ? v28 : s[103]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[100], v44) : s[100]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[103], v45) : s[103]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[100], v50) : s[100]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[103], v51) : s[103]) : v51
  s[578] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[42] || f.sygMedCovid19 !== true && s[42]))
  s[596] = v56
  const v57 = s[101] && s[103] >= 18859 /* 2021-08-20 */ && s[100] <= 18953 /* 2021-11-22 */
  s[597] = v57
  const v58 = s[101] && s[103] >= 18954 /* 2021-11-23 */ && s[100] <= 19051 /* 2022-02-28 */
  s[598] = v58
  const v59 = s[101] && s[103] >= 19052 /* 2022-03-01 */ && s[104]
  s[599] = v59
  const v60 = s[110] && v15
  s[571] = v60
  const v61 = v20 && v15
  s[587] = v61
  const v62 = v23 && v35
  s[585] = v62
  const v63 = v40 && v35
  s[583] = v63
  const v64 = v41 && v53
  s[581] = v64
  const v65 = v57 && v35
  s[579] = v65
  const v66 = v58 && v53
  s[575] = v66
  const v67 = v59 && v35
  s[576] = v67
  const v68 = v66 || v67
  s[580] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[582] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[584] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[586] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[588] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[572] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[574] = v79
}

function svar_47(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[105] ? FIRST_DAY : s[571] ? (s[572] ? Math.min(s[573], s[574]) : s[573]) : s[574]
  s[1488] = SDL_41_1
  const v1 = s[575] ? (s[576] ? Math.max(s[577], s[578]) : s[578]) : s[577]
  const v2 = s[579] ? (s[580] ? Math.max(s[577], v1) : s[577]) : v1
  const v3 = s[581] ? (s[582] ? Math.max(s[578], v2) : s[578]) : v2
  const v4 = s[583] ? (s[584] ? Math.max(s[577], v3) : s[577]) : v3
  const v5 = s[585] ? (s[586] ? Math.max(s[577], v4) : s[577]) : v4
  const v6 = s[587] ? (s[588] ? Math.max(s[589], v5) : s[589]) : v5
  const SDL_41_1_hoej = s[105] ? NEVER : s[571] ? (s[572] ? Math.max(s[589], v6) : s[589]) : v6
  s[1489] = SDL_41_1_hoej
  const SDL_41_1_er = s[105] || s[571] || s[587] || s[585] || s[583] || s[581] || s[579] || s[575] || s[576]
  s[1490] = SDL_41_1_er
  const v9 = s[110] && s[590]
  s[724] = v9
  const v10 = s[591] && s[590]
  s[725] = v10
  const SDL_41_1_ir = s[105] || v9 || v10 || s[592] && s[593] || s[594] && s[593] || s[595] && s[596] || s[597] && s[593] || s[598] && s[596] || s[599] && s[593] || s[106]
  s[1491] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[101] || !s[42] && s[100] === s[103]
  s[676] = v12
  const v13 = s[600] && s[601] < NEVER
  const v14 = s[600] && s[602] >= NEVER
  const v15 = Math.max(s[100], shiftDays(s[601], 1))
  const v16 = Math.max(s[103], shiftDays(s[602], 1))
  const v17 = s[600] && s[101]
  const v18 = s[603] || s[42]
  const v19 = Math.max(s[100], v15)
  const v20 = Math.min(s[103], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[101]
  const v23 = s[603] && v17 && s[101] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[100], v19) : s[100]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[103], v20) : s[103]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[604] && s[605] < NEVER
  const v30 = s[604] && s[606] >= NEVER
  const v31 = Math.max(s[100], shiftDays(s[605], 1))
  const v32 = Math.max(s[103], shiftDays(s[606], 1))
  const v33 = s[604] && s[101]
  const v34 = s[607] || s[42]
  const v35 = Math.max(s[100], v31)
  const v36 = Math.min(s[103], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[101]
  const v39 = s[607] && v33 && s[101] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[100], v35) : s[100]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[103], v36) : s[103]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[101]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[100], SDL_41_1) : s[100]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[103], SDL_41_1_hoej) : s[103]) : SDL_41_1_hoej
  const v49 = s[124] && (v45 || v46)
  const v50 = s[126] && s[101]
  const v51 = v49 ? (v50 ? Math.min(s[100], v47) : v47) : s[100]
  const v52 = v49 ? (v50 ? Math.max(s[103], v48) : v48) : s[103]
  const v53 = s[125] && (v37 || v38 || v39)
  const v54 = s[127] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[112] && (v21 || v22 || v23)
  const v58 = s[111] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[112] && (v13 && v18 || v14 && s[42] || s[603] && s[42] || s[603] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[101] || !v17 && !s[101]) && (!v17 || s[100] === v15))) || s[111] && (s[125] && (v29 && v34 || v30 && s[42] || s[607] && s[42] || s[607] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[101] || !v33 && !s[101]) && (!v33 || s[100] === v31))) || s[127] && (s[124] && (f.arbejdsskade !== false && s[42] || f.arbejdsskade !== true && SDL_41_1_ir) || s[126] && s[42]))
  const SDL_33_1 = s[105] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[609] = SDL_33_1
  const SDL_33_1_hoej = s[105] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[610] = SDL_33_1_hoej
  const SDL_33_1_er = s[105] || s[110] && v59 || s[119] && v59
  s[608] = SDL_33_1_er
  const SDL_33_1_ir = s[105] || s[110] && v60 || s[119] && v60 || s[106]
  s[611] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[118] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[456] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[105] || s[110] && v66 || s[119] && v66
  s[614] = SDL_56_1
  const SDL_56_1_nej = s[105] || s[110] && v65 || s[119] && v65
  s[612] = SDL_56_1_nej
}

function svar_48(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[678] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[677] = v2
  const v3 = s[608] && s[1] >= s[609]
  const v4 = s[608] && s[0] < s[610] || s[137]
  const v5 = s[611] && s[116]
  const v6 = s[101] && s[1] >= s[100]
  const v7 = s[612] || s[101] && s[0] < s[103]
  const v8 = s[116] && s[42]
  const v9 = s[111] || v2 || (v4 || v5) && (v7 || v8) && (v4 || v7)
  const v10 = s[112] && v1 && ((v3 || s[611]) && s[613] && (v3 || s[130]) || (s[614] || s[116]) && (v6 || s[42]) && (s[614] || v6) || v5 && v8)
  const SDL_54_1 = s[105] || s[110] && v10 || s[119] && v10
  s[765] = SDL_54_1
  const SDL_54_1_nej = s[105] || s[110] && v9 || s[119] && v9
  s[768] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[3] || s[129] && SDL_54_1 || s[128] && SDL_54_1
  s[1355] = SDL_21_5
  const SDL_21_5_nej = s[3] || s[129] && SDL_54_1_nej || s[128] && SDL_54_1_nej
  s[1356] = SDL_21_5_nej
  const SDL_21_5_ir = s[3] || s[129] && s[116] || s[128] && s[116]
  s[1357] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v16 = s[2] && s[0] <= 16687 /* 2015-09-09 */
  const v17 = s[1] >= 16688 /* 2015-09-10 */
  const v18 = f.ophoerErAfgjort !== false && s[615]
  const SDL_24_1_ophoer = s[3] ? FIRST_DAY : v16 ? FIRST_DAY : v18 ? Math.max(s[616], s[617]) : NEVER
  s[1360] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[3] ? NEVER : v16 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[618], s[619])
  s[1361] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[3] || v16 || v17 && (v18 || f.ophoerErAfgjort !== true)
  s[1362] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[3] || v16 || v17 && f.ophoerErAfgjort !== false && s[620]
  s[1363] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v23 = s[145] && s[147] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[621] && (v23 || s[145] && s[149] >= 16252 /* 2014-07-01 */ && s[147] <= 2147483646)
  s[1364] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[621] && (v23 || s[145] && s[149] >= 13332 /* 2006-07-03 */ && s[147] <= 16251 /* 2014-06-30 */)
  s[1365] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[621] && (v23 || s[151] || s[145] && s[149] === NEVER) || s[622] || s[151]
  s[1366] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v27 = s[101] && s[623]
  const v28 = s[124] && s[101]
  const v29 = s[126] && s[608]
  const SDL_24a_2 = v27 ? FIRST_DAY : v28 ? (v29 ? Math.min(s[100], s[609]) : s[100]) : s[609]
  s[1368] = SDL_24a_2
  const SDL_24a_2_hoej = v27 ? NEVER : v28 ? (v29 ? Math.max(s[103], s[610]) : s[103]) : s[610]
  s[1369] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[624] && (v27 || s[132] && (v28 || v29))
  s[1370] = SDL_24a_2_er
  const SDL_24a_2_ir = s[624] && (v27 || s[132] && (s[124] && s[42] || s[126] && s[611]) || s[106]) || s[625]
  s[1371] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[3] || s[249] && (s[624] || s[626]) && f.laegenVurdererLivstruende !== false
  s[1372] = SDL_24a_6
  const SDL_24a_6_nej = s[3] || s[627] || s[249] && (s[628] || f.laegenVurdererLivstruende !== true)
  s[1373] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[3] || s[249] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[864] = SDL_24b_1
  const SDL_24b_1_nej = s[3] || s[627] || s[249] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[1375] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v38 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v39 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v40 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v41 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v42 = shiftDays(v41, 56) >= v38
  const v43 = shiftDays(v40, 56) >= v39
  const SDL_24b_2 = s[248] ? FIRST_DAY : v42 ? (v43 ? v40 : Math.min(v38, v40)) : v38
  s[1376] = SDL_24b_2
  const SDL_24b_2_hoej = s[248] ? NEVER : v42 ? (v43 ? v41 : Math.max(v39, v41)) : v39
  s[1377] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[248] || SDL_24b_1_nej || s[3]
  s[1378] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v47 = s[128] && s[0] <= 15320 /* 2011-12-12 */
  const v48 = s[1] >= 15321 /* 2011-12-13 */ && s[629]
  const v49 = f.pensionBetalesFra ?? FIRST_DAY
  const v50 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  const v51 = Math.max(f.pensionAfgjortDen ?? FIRST_DAY, shiftDays(v49, -1))
  const v52 = Math.max(f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */, shiftDays(v50, -1))
  const v53 = shiftDays(monthStart(v49), -1)
  const v54 = shiftDays(monthStart(v50), -1)
  const v55 = s[129] && s[144]
  const v56 = v47 && s[144]
  const v57 = s[630] && s[144]
  const v58 = v48 || v57
  const v59 = v48 ? FIRST_DAY : Math.min(s[146], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v51, v53) : v51) : v53)
  const v60 = v56 || v58
  const v61 = v56 ? (v58 ? Math.min(s[146], v59) : s[146]) : v59
  const SDL_25_2 = s[3] ? FIRST_DAY : v55 ? (v60 ? Math.min(s[146], v61) : s[146]) : v61
  s[1381] = SDL_25_2
  const v63 = v48 ? NEVER : Math.min(s[148], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v52, v54) : v52) : v54)
  const v64 = v56 ? (v58 ? Math.max(s[148], v63) : s[148]) : v63
  const SDL_25_2_hoej = s[3] ? NEVER : v55 ? (v60 ? Math.max(s[148], v64) : s[148]) : v64
  s[1382] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[3] || v55 || v56 || v48 || v57)
  s[1383] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[3] || s[129] && s[150] || v47 && s[150] || v48 || s[630] && s[150]) || f.pensionTilkendt !== true
  s[1384] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v68 = s[101] && s[109] && s[623]
  s[634] = v68
  const SDL_26_1_uger = s[105] ? -Infinity : v68 || s[132] ? (s[132] ? 0 : 91) : 91
  s[632] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[105] ? Infinity : s[110] ? 91 : v68 ? 91 : 0
  s[633] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[105] || s[110] || v68 || s[132]
  s[631] = SDL_26_1_uger_er
}

function svar_49(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[631] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[632]
  const v1 = s[631] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[633]
  const v2 = s[137] || s[153]
  const v3 = s[116] && s[154]
  const v4 = v0 || s[613] && (s[152] || s[154]) && (s[130] || s[152])
  const v5 = (v1 || s[116]) && (v2 || v3) && (v1 || v2)
  const v6 = s[116] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[105] || s[110] && v4 || s[634] && v4 || s[132])
  s[1385] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[105] || s[110] && v5 || s[634] && v5)
  s[1386] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[105] || s[110] && v6 || s[634] && v6 || s[106]) || f.retErOpbrugt !== true || v7 <= 364
  s[1387] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[635] : ALL_DAYS
  const v14 = Math.max(s[147], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[149], 18330 /* 2020-03-09 */)
  const v16 = s[145] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[145] && s[149] >= 18330 /* 2020-03-09 */
  const v18 = s[145] && s[147] < 18330 /* 2020-03-09 */
  const v19 = s[145] && s[147] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[145] && s[149] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[151]) && (v19 || s[151]) && (v17 || v19)
  const v22 = v17 || countDays(s[35], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[151]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[151]) && v22
  const v26 = shiftDays(s[147], 1)
  s[659] = v26
  const v27 = shiftDays(s[149], 1)
  s[661] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[145]
  const v33 = s[151] && s[145] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[151]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[145]
  const v42 = v40 ? (v41 ? Math.min(s[147], v36) : v36) : s[147]
  const v43 = v40 ? (v41 ? Math.max(s[149], v38) : v38) : s[149]
  const v44 = v14 <= 2147483646
  const v45 = s[145] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[151] || s[145] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[145]
  const SDL_26_1_covid_er = v47 || v48
  s[640] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[147], v42) : v42) : s[147]
  s[638] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[149], v43) : v43) : s[149]
  s[639] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[151] && !((!s[145] || !s[151] && v28 === v29) && s[145] && (!s[145] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[151]) || v45 && s[151] || v46
  s[641] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[145] || !s[151] && s[147] === s[149]
  s[671] = v53
  const v54 = s[145] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[147], v55)
  const v58 = Math.min(s[149], v56)
  const v59 = s[151] && s[145] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[147], v61) : s[147]) : v61
  s[1388] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[149], v63) : s[149]) : v63
  s[1389] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[1390] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[151] && !(v53 && v55 === v56 && s[145] && (!s[145] || s[147] === v55))) || v46
  s[1391] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[636]
  const SDL_26_2 = v67 && (s[105] || s[110] || s[634] && v0 || s[132])
  s[1392] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[105] || s[110] || s[634] && v1)
  s[1393] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[105] || s[110] || s[634] && s[116] || s[106]) || f.retErOpbrugt !== true || v7 <= 182 || s[637]
  s[1394] = SDL_26_2_ir
}

function svar_50(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[638])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[639])
  const v2 = s[640] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[640] && s[145]
  const v4 = v3 && s[147] < s[639]
  const v5 = s[640] && s[639] >= 18443 /* 2020-06-30 */
  const v6 = s[640] && s[638] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[641]) && (v6 || s[641]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[638], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[639], 1), 3), -1)
  const v10 = Math.max(s[638], v8)
  const v11 = Math.min(s[639], v9)
  const v12 = (v4 || s[641] || s[151]) && (v7 || s[641]) && (v4 || v7) && s[640]
  const v13 = (v3 && s[149] >= s[638] || s[640] && s[638] < 18443 /* 2020-06-30 */ || s[640] && s[639] > 18535 /* 2020-09-30 */) && s[640]
  const v14 = s[641] && s[640] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[638], v10) : s[638]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[639], v11) : s[639]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[640] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[640]
  const SDL_26_3_covid_er = v21 || v22
  s[1397] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[638], v17) : v17) : s[638]
  s[1395] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[639], v19) : v19) : s[639]
  s[1396] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[641] || v20 && s[641] || s[641] || s[640] && v1 === NEVER
  s[1398] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[642], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[642] < 18330 /* 2020-03-09 */ || s[643] > 18535 /* 2020-09-30 */
  const v29 = s[643] >= 18330 /* 2020-03-09 */ && s[642] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[642], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[643], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[642], v34) : v34) : s[642]
  const v37 = v29 ? (v28 ? Math.max(s[643], v35) : v35) : s[643]
  const v38 = Math.max(s[643], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[642], v36) : v36) : s[642]
  s[1399] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[643], v37) : v37) : s[643]
  s[1400] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[643] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[642] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[647] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[646] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[644] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[645] = SDL_26a_3_covid_hoej
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
  s[648] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[649] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[650] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[651] = SDL_26c_covid_ir
}

function svar_51(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[644])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[645])
  const v2 = s[646] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[646] && s[645] >= 18535 /* 2020-09-30 */
  const v4 = s[646] && s[644] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[644], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[645], 1), 1), -1)
  const v7 = Math.max(s[644], v5)
  const v8 = Math.min(s[645], v6)
  const v9 = (v3 || s[647]) && (v4 || s[647]) && (v3 || v4) && s[646]
  const v10 = (s[646] && s[644] < 18535 /* 2020-09-30 */ || s[646] && s[645] > 18566 /* 2020-10-31 */) && s[646]
  const v11 = s[647] && s[646] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[644], v7) : s[644]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[645], v8) : s[645]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[646] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[646]
  const SDL_26d_covid_er = v18 || v19
  s[1403] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[644], v14) : v14) : s[644]
  s[1401] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[645], v16) : v16) : s[645]
  s[1402] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[647] || v17 && s[647] || s[647] || s[646] && v1 === NEVER
  s[1404] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[648]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[649], SDL_26d_covid) : SDL_26d_covid) : s[649]
  const v28 = v24 ? (v25 ? Math.max(s[650], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[650]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[651]
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
  s[654] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[652] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[653] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[655] = SDL_26f_covid_ir
}

function svar_52(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[652])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[653])
  const v2 = s[654] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[652], 1)
  const v4 = shiftDays(s[653], 1)
  const v5 = s[654] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[654] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[652], v7)
  const v10 = Math.min(s[653], v8)
  const v11 = (v5 || s[655]) && (v6 || s[655]) && (v5 || v6) && s[654]
  const v12 = (s[654] && v3 < 18659 /* 2021-02-01 */ || s[654] && v4 > 18686 /* 2021-02-28 */) && s[654]
  const v13 = s[655] && s[654] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[652], v9) : s[652]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[653], v10) : s[653]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[654] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[654]
  const SDL_26g_covid_er = v20 || v21
  s[1407] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[652], v16) : v16) : s[652]
  s[1405] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[653], v18) : v18) : s[653]
  s[1406] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[655] || v19 && s[655] || s[655] || s[654] && v1 === NEVER
  s[1408] = SDL_26g_covid_ir
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
  s[1411] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[1409] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[1410] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[1412] = SDL_26h_covid_ir
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
  s[1415] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[1413] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[1414] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[1416] = SDL_26i_covid_ir
}

function svar_53(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[75] && s[80] && s[77] <= 14691 /* 2010-03-23 */
  const v1 = s[75] && s[76] >= 14692 /* 2010-03-24 */ && s[656]
  const SDL_27_1_2_uger = s[79] ? -Infinity : v0 ? 182 : v1 ? 273 : s[83] ? 273 : 483
  s[1423] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[79] ? Infinity : v1 || s[657] ? (s[657] ? (s[84] ? 483 : 273) : 273) : 182
  s[1424] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[79] || v0 || v1 || s[83] || s[84]
  s[1425] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[75] && s[80] && s[78]
  const v6 = s[151] || s[94]
  const SDL_27_1_2_slut_er = s[79] || v5 && s[145] && SDL_27_1_2_uger_er
  s[1421] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[79] ? FIRST_DAY : shiftDays(s[147], SDL_27_1_2_uger)
  s[1419] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[79] ? NEVER : shiftDays(s[149], SDL_27_1_2_uger_hoej)
  s[1420] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[79] || v5 && v6 || s[81]
  s[1422] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[145] && s[658]
  const SDL_27_1_3_slut = s[79] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[659], s[660])
  s[1426] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[79] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[661], s[662])
  s[1427] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[79] || s[82] && v12 || s[99] && v12
  s[1428] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[79] || s[82] && v6 || s[99] && v6 || s[81]
  s[1429] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[147], 182)
  const v18 = s[83] && s[145]
  const v19 = s[663] || s[664]
  const v20 = s[664] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[79] ? FIRST_DAY : s[82] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[1430] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[79] ? NEVER : s[82] ? NEVER : v19 ? NEVER : shiftDays(s[149], 182)
  s[1431] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[79] || s[82] || v18 || s[663] || s[664]
  s[1432] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[79] || s[82] || s[83] && s[151] || s[664] || s[81]
  s[1433] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[85] || s[89] || s[90] || s[665]
  const v26 = s[666] && s[667] && s[668] && s[669] && (s[91] || s[93] || s[95] || s[670])
  const v27 = Math.max(s[147], SDL_27_1_2_slut)
  const v28 = Math.min(s[149], SDL_27_1_2_slut_hoej)
  const v29 = s[86] && SDL_27_1_2_slut_er
  const v30 = s[96] && s[145]
  const v31 = s[94] && SDL_27_1_2_slut_er && s[145] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[147], v27) : s[147]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[149], v28) : s[149]) : v28
  const v35 = Math.max(s[147], SDL_27_1_3_slut)
  const v36 = Math.min(s[149], SDL_27_1_3_slut_hoej)
  const v37 = s[87] && SDL_27_1_3_slut_er
  const v38 = s[97] && s[145]
  const v39 = s[94] && SDL_27_1_3_slut_er && s[145] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[147], v35) : s[147]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[149], v36) : s[149]) : v36
  const v43 = Math.max(s[147], SDL_27_1_4_slut)
  const v44 = Math.min(s[149], SDL_27_1_4_slut_hoej)
  const v45 = s[88] && SDL_27_1_4_slut_er
  const v46 = s[98] && s[145]
  const v47 = s[92] && SDL_27_1_4_slut_er && s[145] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[147], v43) : s[147]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[149], v44) : s[149]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[86] && SDL_27_1_2_slut_ir || s[96] && s[151] || s[94] && SDL_27_1_2_slut_ir && s[151] || s[94] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[671] && (SDL_27_1_2_slut_er && s[145] || !SDL_27_1_2_slut_er && !s[145]) && (!SDL_27_1_2_slut_er || s[147] === SDL_27_1_2_slut)) || s[87] && SDL_27_1_3_slut_ir || s[97] && s[151] || s[94] && SDL_27_1_3_slut_ir && s[151] || s[94] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[671] && (SDL_27_1_3_slut_er && s[145] || !SDL_27_1_3_slut_er && !s[145]) && (!SDL_27_1_3_slut_er || s[147] === SDL_27_1_3_slut)) || s[88] && SDL_27_1_4_slut_ir || s[98] && s[151] || s[92] && SDL_27_1_4_slut_ir && s[151] || s[92] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[671] && (SDL_27_1_4_slut_er && s[145] || !SDL_27_1_4_slut_er && !s[145]) && (!SDL_27_1_4_slut_er || s[147] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[672] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[672] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[79] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[1437] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[79] ? NEVER : v25 ? NEVER : v52
  s[1438] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[152] && (s[79] || s[82] && v57 || s[99] && v57)
  s[1439] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[152] && (s[79] || s[82] && v58 || s[99] && v58 || s[81]) || s[673]
  s[1440] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[636] && (s[36] || s[43] || s[44] && f.laegenVenterArbejdeInden26Uger !== false)
  s[1442] = SDL_29_1
  const SDL_29_1_nej = s[636] && (s[36] || s[43] || s[44] && f.laegenVenterArbejdeInden26Uger !== true)
  s[1443] = SDL_29_1_nej
  const SDL_29_1_ir = s[636] && (s[36] || s[43] || s[45]) || s[637]
  s[1444] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[3] ? FIRST_DAY : Math.max(s[32], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[1445] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[3] ? NEVER : Math.max(s[33], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[1446] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[3] || f.sygUnderAftaltFri !== true
  s[1447] = SDL_30_1_fri_ir
}

function svar_54(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[101]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[100], v0) : s[100]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[103], v1) : s[103]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[42]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[101]
  const v9 = v7 ? (v8 ? Math.min(s[100], v4) : v4) : s[100]
  const v10 = v7 ? (v8 ? Math.max(s[103], v5) : v5) : s[103]
  const v11 = f.sygemeldtITide !== false && s[101]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[42] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[42])
  const SDL_35_2 = s[105] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[100], v9) : s[100]) : v9
  s[1457] = SDL_35_2
  const SDL_35_2_hoej = s[105] ? NEVER : v11 ? (v12 ? Math.max(s[103], v10) : s[103]) : v10
  s[1458] = SDL_35_2_hoej
  const SDL_35_2_er = s[117] && (s[105] || s[110] && v13 || s[119] && v13)
  s[1459] = SDL_35_2_er
  const SDL_35_2_ir = s[117] && (s[105] || s[110] && v14 || s[119] && v14 || s[106]) || s[118] || s[116]
  s[1460] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[101] && s[102] && s[674]
  const v20 = s[101] && s[675] && s[104]
  s[706] = v20
  const SDL_35_3 = s[105] ? FIRST_DAY : v19 ? FIRST_DAY : s[100]
  s[1461] = SDL_35_3
  const SDL_35_3_hoej = s[105] ? NEVER : v19 ? NEVER : s[103]
  s[1462] = SDL_35_3_hoej
  const SDL_35_3_er = s[125] && (s[105] || v19 || v20 && s[101])
  s[1463] = SDL_35_3_er
  const SDL_35_3_ir = s[125] && (s[105] || v19 || v20 && s[42] || s[106]) || s[127]
  s[1464] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[711] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[712] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[100], v25) : s[100]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[103], v26) : s[103]) : v26
  const v31 = Math.max(s[100], v29)
  const v32 = Math.min(s[103], v30)
  const v33 = v27 && s[101]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[101] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[105] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[100], v37) : s[100]) : v37
  s[1465] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[105] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[103], v38) : s[103]) : v38
  s[1466] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[125] && (s[105] || v19 || v20 && (v33 || v34 || v35))
  s[1467] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[125] && (s[105] || v19 || v20 && (v27 && s[42] || v28 && v6 || SDL_35_3_ir && s[42] && v6 || SDL_35_3_ir && !(s[676] && (!v3 || !v6 && v29 === v30) && (s[101] && v3 || !s[101] && !v3) && (!s[101] || s[100] === v29))) || s[106]) || s[127]
  s[1468] = SDL_35_3_fra_ir
}

function svar_55(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[699] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[684] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[682] = v4
  const v5 = shiftDays(v3, 7)
  s[702] = v5
  const v6 = shiftDays(v4, 7)
  s[704] = v6
  const v7 = shiftDays(s[100], 7)
  s[719] = v7
  const v8 = shiftDays(s[103], 7)
  s[720] = v8
  const v9 = v2 && s[101]
  s[700] = v9
  const v10 = v1 || v9
  s[705] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[42]
  s[710] = v13
  const v14 = s[100] <= 15426 /* 2012-03-27 */
  s[696] = v14
  const v15 = s[101] && s[109] && v14
  s[687] = v15
  const v16 = s[103] >= 15427 /* 2012-03-28 */
  s[685] = v16
  const v17 = s[101] && v16 && s[674]
  s[707] = v17
  const v18 = s[101] && s[675] && s[120]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[100], 21)
  s[697] = v21
  const v22 = shiftDays(s[103], 21)
  s[698] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[677] && s[101]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[678] ? NEVER : v22
  const v28 = v2 && (s[678] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[125] && s[101]
  const v32 = s[127] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[127] && v2 && s[677] && s[42]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[679] && s[101]
  const v40 = s[680] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[679] && s[42]
  const v44 = s[125] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[125] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[125] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[680] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[110] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[123] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[105] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[1469] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[105] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[1470] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[686] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[688] = v66
  const SDL_38_1_er = v65 && (s[105] || v52 || v53 || v17 || v54 || v55)
  s[1471] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[105] || s[110] && v13 || v15 && v13 || v17 || v18 && (v43 || s[680] && f.underretningsbrevSendt !== true && (s[125] && s[42] || v35)) || s[123] && (v43 || s[680] && f.underretningsbrevSendt !== true && v35) || s[106]) || v66
  s[1472] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[681] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[683] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[105] || s[110] && v71 || s[119] && v71)
  s[689] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[105] || s[110] && v72 || s[119] && v72)
  s[690] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[105] || s[110] && SDL_38_1_ir || s[119] && SDL_38_1_ir || s[106]) || v66
  s[691] = SDL_38_7_tide_ir
}

function svar_56(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[101] && s[514] >= s[681] || s[42]) && f.undskyldendeForhold !== false || s[112] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[682], 28) >= s[681]
  const v1 = (s[101] && s[513] < s[683] || f.undskyldendeForhold !== true) && (s[111] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[684], 28) < s[683])
  const v2 = s[101] && s[685] && s[100] <= 19722 /* 2023-12-31 */
  const v3 = s[101] && s[103] >= 19723 /* 2024-01-01 */ && s[104]
  const SDL_38_8 = s[686] && (s[105] || s[110] && v0 || s[687] && v0 || v2 && v0 || v3 && v0)
  s[1477] = SDL_38_8
  const SDL_38_8_nej = s[686] && (s[105] || s[110] && v1 || s[687] && v1 || v2 && v1 || v3 && v1)
  s[1478] = SDL_38_8_nej
  const SDL_38_8_ir = s[686] && s[116] || s[688]
  s[1479] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[100], s[681])
  const v8 = Math.min(s[103], s[683])
  const v9 = SDL_38_8 && s[101]
  const v10 = SDL_38_8_ir && s[101] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[681], v7) : s[681]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[100], v12) : s[100]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[683], v8) : s[683]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[103], v14) : s[103]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[42] || SDL_38_8_ir && !(s[676] && s[681] === s[683] && s[101] && (!s[101] || s[100] === s[681]))
  const v18 = Math.max(s[100], v13)
  const v19 = Math.min(s[103], v15)
  const v20 = s[689] && s[101]
  const v21 = s[690] && v16
  const v22 = s[691] && s[101] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[689] && s[42] || s[690] && v17 || s[691] && s[42] && v17 || s[691] && !(s[676] && (!v16 || !v17 && v13 === v15) && (s[101] && v16 || !s[101] && !v16) && (!s[101] || s[100] === v13))
  const SDL_38_7 = s[105] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[100], v24) : s[100]) : v24
  s[1473] = SDL_38_7
  const SDL_38_7_hoej = s[105] ? NEVER : v20 ? (v23 ? Math.max(s[103], v25) : s[103]) : v25
  s[1474] = SDL_38_7_hoej
  const SDL_38_7_er = s[686] && (s[105] || s[110] && v26 || s[687] && v26 || v2 && v26 || v3 && v26)
  s[1475] = SDL_38_7_er
  const SDL_38_7_ir = s[686] && (s[105] || s[110] && v27 || s[687] && v27 || v2 && v27 || v3 && v27 || s[106]) || s[688]
  s[1476] = SDL_38_7_ir
}

function svar_57(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[453] && s[40] >= s[692]
  const v1 = s[453] && s[41] < s[693]
  const v2 = shiftDays(s[100], 28)
  s[778] = v2
  const v3 = shiftDays(s[103], 28)
  s[779] = v3
  const v4 = s[678] && s[101]
  const v5 = v4 || s[677]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[677] ? NEVER : v3
  const v8 = s[678] && s[42]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[457] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[457] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[101] && s[109] && s[694]
  const v18 = s[101] && s[695] && s[696]
  const v19 = s[101] && s[40] >= s[697]
  s[784] = v19
  const v20 = s[101] && s[41] < s[698]
  s[780] = v20
  const v21 = v19 && v5
  const v22 = s[42] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[699] ? (s[700] ? Math.min(s[701], s[702]) : s[702]) : s[701]
  const v30 = s[699] ? (s[700] ? Math.max(s[703], s[704]) : s[704]) : s[703]
  const v31 = v0 && s[705]
  const v32 = s[457] && s[705] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[101]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[110] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[706] && (v36 || v37)
  const v42 = s[707] || v41
  const v43 = s[707] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[708], v33) : s[708]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[105] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[1480] = SDL_40_1
  const v49 = s[707] ? NEVER : v36 ? (v37 ? Math.max(s[709], v35) : s[709]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[105] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[1481] = SDL_40_1_hoej
  const SDL_40_1_er = s[112] && (s[105] || v38 || v39 || v40 || s[707] || v41)
  s[1482] = SDL_40_1_er
  const SDL_40_1_ir = s[112] && (s[105] || s[110] && v16 || v17 && v16 || v18 && (v19 && v8 || s[42] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[707] || s[706] && (v27 && s[42] || v28 && (v0 && s[710] || s[457] && !((!s[705] || !s[710] && v29 === v30) && s[705] && (!s[705] || v29 === NEVER)))) || s[106]) || s[111]
  s[1483] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[101] && s[675] && s[100] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[711], 7)
  const v57 = shiftDays(s[712], 7)
  const v58 = s[101] && s[103] >= 16249 /* 2014-06-28 */ && s[100] <= 16658 /* 2015-08-11 */
  const v59 = s[101] && s[103] >= 16659 /* 2015-08-12 */ && s[104]
  const v60 = shiftDays(s[711], 21)
  const v61 = shiftDays(s[712], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[707] || v55 || v63
  const SDL_40a_1 = s[105] ? FIRST_DAY : s[687] || v65 ? (v65 ? (s[707] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[1484] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[105] ? NEVER : s[110] ? NEVER : s[687] ? NEVER : s[707] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[1485] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[125] && (s[105] || s[110] || s[687] || s[707] || v55 || v58 || v59)
  s[1486] = SDL_40a_1_er
  const SDL_40a_1_ir = s[125] && (s[105] || s[707] || v58 || s[106]) || s[127]
  s[1487] = SDL_40a_1_ir
}

function svar_58(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[713], 7)
  const v1 = shiftDays(s[714], 7)
  const v2 = s[715] ? (s[716] ? Math.min(s[697], v0) : v0) : s[697]
  const v3 = s[715] ? (s[716] ? Math.max(s[698], v1) : v1) : s[698]
  const v4 = s[717] ? (s[718] ? Math.min(s[719], v2) : s[719]) : v2
  const v5 = s[717] ? (s[718] ? Math.max(s[720], v3) : s[720]) : v3
  const v6 = s[101] && s[721] && s[104]
  const v7 = f.aftaleForSelvstaendig !== true && s[722]
  const v8 = s[723] ? (v7 ? Math.min(s[719], v4) : s[719]) : v4
  const v9 = s[723] ? (v7 ? Math.max(s[720], v5) : s[720]) : v5
  const v10 = v6 && (s[723] || v7)
  const v11 = s[587] || v10
  const v12 = s[587] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[105] ? FIRST_DAY : s[571] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[1494] = SDL_43_1
  const v14 = s[587] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[105] ? NEVER : s[571] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[1495] = SDL_43_1_hoej
  const SDL_43_1_er = s[124] && (s[105] || s[571] || s[587] || v10)
  s[1496] = SDL_43_1_er
  const SDL_43_1_ir = s[124] && (s[105] || s[724] || s[725] || v6 && (s[726] || f.aftaleForSelvstaendig !== true && s[590]) || s[106]) || s[126]
  s[1497] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[101] && s[513] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[101] && s[514] >= v18 || s[42]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[101] && s[109] && s[100] <= 15111 /* 2011-05-17 */
  s[775] = v24
  const v25 = s[101] && s[103] >= 15112 /* 2011-05-18 */ && s[100] <= 15207 /* 2011-08-21 */
  s[776] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[101] && s[103] >= 15208 /* 2011-08-22 */ && s[104]
  s[777] = v28
  const SDL_43_5 = s[124] && (s[105] || s[110] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[1505] = SDL_43_5
  const SDL_43_5_nej = s[124] && (s[105] || s[110] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[1506] = SDL_43_5_nej
  const SDL_43_5_ir = s[124] && s[116] || s[126]
  s[1507] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[100], v18)
  const v35 = Math.min(s[103], v19)
  const v36 = SDL_43_5 && s[101]
  const v37 = SDL_43_5_ir && s[101] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[100], v39) : s[100]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[103], v41) : s[103]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[42] || SDL_43_5_ir && !(s[676] && v18 === v19 && s[101] && (!s[101] || s[100] === v18))
  const v45 = Math.max(s[100], v40)
  const v46 = Math.min(s[103], v42)
  const v47 = v32 && s[101]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[101] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[42] || v33 && v44 || SDL_43_1_ir && s[42] && v44 || SDL_43_1_ir && !(s[676] && (!v43 || !v44 && v40 === v42) && (s[101] && v43 || !s[101] && !v43) && (!s[101] || s[100] === v40))
  const SDL_43_4 = s[105] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[100], v51) : s[100]) : v51
  s[1498] = SDL_43_4
  const SDL_43_4_hoej = s[105] ? NEVER : v47 ? (v50 ? Math.max(s[103], v52) : s[103]) : v52
  s[1499] = SDL_43_4_hoej
  const SDL_43_4_er = s[124] && (s[105] || s[110] && v53 || s[119] && v53)
  s[1500] = SDL_43_4_er
  const SDL_43_4_ir = s[124] && (s[105] || s[110] && v54 || s[119] && v54 || s[106]) || s[126]
  s[1501] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[124] && (s[105] || s[110] && v32 || s[119] && v32)
  s[1502] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[124] && (s[105] || s[110] && v33 || s[119] && v33)
  s[1503] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[124] && (s[105] || s[110] && SDL_43_1_ir || s[119] && SDL_43_1_ir || s[106]) || s[126]
  s[1504] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[3] ? -Infinity : s[727] ? (s[728] ? 0 : 5500) : 8500
  s[1508] = SDL_45_4
  const SDL_45_4_hoej = s[3] ? Infinity : s[729] ? 8500 : s[715] ? 5500 : 0
  s[1509] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[3] ? -Infinity : f.dagpengePrUge ?? 0
  s[756] = SDL_51_1
  const SDL_51_1_hoej = s[3] ? Infinity : f.dagpengePrUge ?? 2000000
  s[757] = SDL_51_1_hoej
}

function svar_59(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[774] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[773] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = s[0] <= 13149 /* 2006-01-01 */ || s[1] >= 20822 /* 2027-01-04 */
  s[739] = v5
  const v6 = v5 ? -Infinity : SATS_23(s[0])
  s[737] = v6
  const v7 = v5 ? Infinity : SATS_23(s[1])
  s[738] = v7
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, 2], [3], 'nærmeste', 100)
  const v10 = quotient([v7, 2], [3], 'nærmeste', 100)
  const v11 = v5 || !v8
  const v12 = Math.max(v3, v8 ? Math.min(v9, v10) : -Infinity)
  const v13 = Math.max(v4, v8 ? Math.max(v9, v10) : Infinity)
  const v14 = v2 && !(!v8 && !v5 && v6 === v7)
  const v15 = v1 || v14
  const v16 = v2 && v11 || v5
  const SDL_52_1 = s[3] ? -Infinity : Math.min(v6, v1 ? (v14 ? Math.min(v3, v12) : v3) : v12)
  s[750] = SDL_52_1
  const SDL_52_1_hoej = s[3] ? Infinity : Math.min(v7, v1 ? (v14 ? Math.max(v4, v13) : v4) : v13)
  s[752] = SDL_52_1_hoej
  const SDL_52_1_er = s[3] || s[129] && v15 || s[128] && v15
  s[1522] = SDL_52_1_er
  const SDL_52_1_ir = s[3] || s[129] && v16 || s[128] && v16
  s[1523] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v21 = s[2] && s[0] <= 14691 /* 2010-03-23 */
  const v22 = s[1] >= 14692 /* 2010-03-24 */ && s[520]
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
  const v34 = s[280] && v28
  const v35 = v34 ? (s[281] ? v32 : Math.min(0, v32)) : 0
  const v36 = v34 ? (s[281] ? v33 : Math.max(0, v33)) : 0
  const v37 = s[730] && v28
  const v38 = s[282] > 2500 && (v34 || !s[281])
  const v39 = v37 ? (v38 ? Math.min(v26, v35) : v26) : v35
  const v40 = v37 ? (v38 ? Math.max(v27, v36) : v27) : v36
  const v41 = s[333] && SDL_52_1_er
  s[749] = v41
  const v42 = s[282] > 0 && (v37 || v38)
  const v43 = v41 || v42
  const v44 = s[333] && SDL_52_1_ir
  s[754] = v44
  const v45 = v44 || s[282] > 0 && (s[730] && v29 || s[282] > 2500 && s[280] && v29)
  const SDL_53_3 = s[3] ? -Infinity : v21 ? -Infinity : v41 ? (v42 ? Math.min(SDL_52_1, v39) : SDL_52_1) : v39
  s[751] = SDL_53_3
  const SDL_53_3_hoej = s[3] ? Infinity : v21 ? Infinity : v41 ? (v42 ? Math.max(SDL_52_1_hoej, v40) : SDL_52_1_hoej) : v40
  s[753] = SDL_53_3_hoej
  const SDL_53_3_er = s[3] || v21 || v22 && v43 || s[128] && v43
  s[748] = SDL_53_3_er
  const SDL_53_3_ir = s[3] || v21 || v22 && v45 || s[128] && v45
  s[755] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v50 = s[2] && s[0] <= 13604 /* 2007-04-01 */
  s[746] = v50
  const v51 = s[1] >= 13605 /* 2007-04-02 */ && s[520]
  s[747] = v51
  const v52 = f.ledigUdenLoen !== false || s[125] || f.arbejdsgiverTilbyderDeltid !== true
  const v53 = f.ledigUdenLoen !== true && s[127] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[3] || v50 || v51 && v52 || s[128] && v52
  s[743] = SDL_53_2
  const SDL_53_2_nej = s[3] || v50 || v51 && v53 || s[128] && v53
  s[744] = SDL_53_2_nej
  const SDL_53_2_ir = s[3] || v50
  s[745] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v57 = quotient([v6, 100], [3700], 'nærmeste', 1)
  const v58 = quotient([v7, 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[3] ? -Infinity : v8 ? Math.min(v57, v58) : -Infinity
  s[735] = SDL_50_1
  const SDL_50_1_hoej = s[3] ? Infinity : v8 ? Math.max(v57, v58) : Infinity
  s[734] = SDL_50_1_hoej
  const SDL_50_1_er = s[3] || s[129] && !(!v8 && !v5 && v6 === v7) || s[128] && !(!v8 && !v5 && v6 === v7)
  s[733] = SDL_50_1_er
  const SDL_50_1_ir = s[3] || s[129] && v11 || s[128] && v11
  s[736] = SDL_50_1_ir
}

function svar_60(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[731] === s[732]
  s[758] = v0
  const v1 = f.timefortjeneste ?? 0
  s[761] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[762] = v2
  const v3 = s[733] && v1 < s[734]
  const v4 = v3 || s[731] < 3700
  const v5 = s[733] && v2 >= s[735] || s[736]
  const v6 = v5 && s[732] >= 3700
  const v7 = Math.min(v1, s[735])
  const v8 = Math.min(v2, s[734])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[731]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[732]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[731]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[732]], [100], 'nærmeste', 1)
  const v14 = !s[733] || !s[736] && v7 === v8
  const v15 = Math.min(s[737], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[738], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[736] || v9 || s[739]
  const v18 = v4 && s[733] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[739] || v4 && v17
  const SDL_47_1 = s[105] ? -Infinity : v6 ? (v18 ? Math.min(s[737], v15) : s[737]) : v15
  s[770] = SDL_47_1
  const SDL_47_1_hoej = s[105] ? Infinity : v6 ? (v18 ? Math.max(s[738], v16) : s[738]) : v16
  s[771] = SDL_47_1_hoej
  const SDL_47_1_er = s[105] || s[110] && v19 || s[740] && v19 || s[123] && v19
  s[769] = SDL_47_1_er
  const SDL_47_1_ir = s[105] || s[110] && v20 || s[740] && v20 || s[123] && v20 || s[106]
  s[772] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[741])
  const v26 = Math.max(0, s[742])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[737], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[738], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[733] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[737], v33) : s[737]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[738], v34) : s[738]) : v34
  const v39 = v28 && s[739] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[743] && SDL_47_1_er
  const v43 = s[744] && v36
  const v44 = s[745] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[743] && SDL_47_1_ir || s[744] && v39 || s[745] && SDL_47_1_ir && v39 || s[745] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[3] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[763] = SDL_53_1
  const SDL_53_1_hoej = s[3] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[764] = SDL_53_1_hoej
  const SDL_53_1_er = s[3] || s[746] && v48 || s[747] && v48 || s[128] && v48
  s[766] = SDL_53_1_er
  const SDL_53_1_ir = s[3] || s[746] && v49 || s[747] && v49 || s[128] && v49
  s[767] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[282] > 0 && s[748]
  const v55 = s[749] ? (v54 ? Math.min(s[750], s[751]) : s[750]) : s[751]
  const v56 = s[749] ? (v54 ? Math.max(s[752], s[753]) : s[752]) : s[753]
  const v57 = s[124] && (s[749] || v54)
  const v58 = s[126] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[127] && (v57 || v58)
  const v62 = s[125] || v61
  const v63 = s[125] && s[3] || s[127] && (s[124] && (s[754] || s[282] > 0 && s[755]) || s[126] && SDL_53_1_ir)
  const SDL_46_1 = s[3] ? -Infinity : s[125] ? (v61 ? Math.min(s[756], v59) : s[756]) : v59
  s[1510] = SDL_46_1
  const SDL_46_1_hoej = s[3] ? Infinity : s[125] ? (v61 ? Math.max(s[757], v60) : s[757]) : v60
  s[1511] = SDL_46_1_hoej
  const SDL_46_1_er = s[3] || s[129] && v62 || s[128] && v62
  s[1512] = SDL_46_1_er
  const SDL_46_1_ir = s[3] || s[129] && v63 || s[128] && v63
  s[1513] = SDL_46_1_ir
}

function svar_61(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[735], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[734], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[731]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[732]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[731]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[732]], [100], 'nærmeste', 1)
  const v7 = s[733] && !(v2 && (!s[733] || !s[736] && v0 === v1) && s[758])
  const v8 = s[736] || v2
  const SDL_47_1_3 = s[105] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[1514] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[105] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[1515] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[105] || s[110] && v7 || s[119] && v7
  s[1516] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[105] || s[110] && v8 || s[119] && v8 || s[106]
  s[1517] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[3] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[759])
  s[1518] = SDL_50_4
  const SDL_50_4_hoej = s[3] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[760])
  s[1519] = SDL_50_4_hoej
  const SDL_50_4_er = s[112] && (s[3] || s[129] && SDL_47_1_3_er || s[128] && SDL_47_1_3_er)
  s[1520] = SDL_50_4_er
  const SDL_50_4_ir = s[112] && (s[3] || s[129] && SDL_47_1_3_ir || s[128] && SDL_47_1_3_ir) || s[111]
  s[1521] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_24(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[761], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[762], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_23(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_24(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[761], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[762], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_23(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[3] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[1524] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[3] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[1525] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[112] && (s[3] || s[746] && !(!v19 && v17 === v18) || s[747] && !(!v19 && v17 === v18) || s[128] && !(!v19 && v17 === v18))
  s[1526] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[112] && (s[3] || s[746] && !v19 || s[747] && !v19 || s[128] && !v19) || s[111]
  s[1527] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[3] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[1528] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[3] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[1529] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[112] && s[3] || s[111]
  s[1530] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[1] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[3] || v30 && countDays(v31, s[0], s[1]) >= 1
  s[1531] = SDL_53a_1
  const SDL_53a_1_nej = s[3] || s[129] || s[128] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[1], s[0]) < 1
  s[1532] = SDL_53a_1_nej
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
  s[1537] = SDL_53a_2_ir
  const v49 = v46 && v47
  const SDL_53a_2 = v49 ? NO_DAYS : v46 ? NO_DAYS : v42
  s[1533] = SDL_53a_2
  const SDL_53a_2_hoej = v49 ? ALL_DAYS : v46 ? ALL_DAYS : v43
  s[1534] = SDL_53a_2_hoej
  const SDL_53a_2_eksakt = (!v49 || sameDays(NO_DAYS, v42)) && !v46 && (!v47 || f.ydelser !== undefined)
  s[1536] = SDL_53a_2_eksakt
  const SDL_53a_2_er = v46 || v47
  s[1535] = SDL_53a_2_er
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v54 = s[1] >= 18319 /* 2020-02-27 */ && s[0] <= 18670 /* 2021-02-12 */
  const v55 = s[111] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v56 = s[112] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v57 = s[1] >= 18671 /* 2021-02-13 */ && s[0] <= 18858 /* 2021-08-19 */
  const v58 = s[1] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[3] || v54 && v56 || v57 || v58 && v56
  s[1538] = SDL_53b_1
  const SDL_53b_1_nej = s[3] || s[2] && s[0] <= 18318 /* 2020-02-26 */ || v54 && v55 || v57 || s[1] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v58 && v55 || s[1] >= 19052 /* 2022-03-01 */
  s[1539] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[3] || v57
  s[1540] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[3] ? -Infinity : Math.min(s[760], s[763])
  s[1541] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[3] ? Infinity : Math.min(s[759], s[764])
  s[1542] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[765] && (s[3] || s[129] && s[766] || s[128] && s[766])
  s[1543] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[765] && (s[3] || s[129] && s[767] || s[128] && s[767]) || s[768] || s[116]
  s[1544] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v66 = Math.min(s[737], SDL_47_1_3)
  const v67 = Math.min(s[738], SDL_47_1_3_hoej)
  const v68 = SDL_47_1_3_ir || s[739]
  const v69 = s[110] && SDL_47_1_3_er
  const v70 = s[740] && SDL_47_1_3_er
  const v71 = s[123] && s[769]
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(s[770], v66) : v66) : s[770]
  const SDL_56_1_beloeb = s[105] ? -Infinity : v69 ? (v72 ? Math.min(v66, v73) : v66) : v73
  s[1545] = SDL_56_1_beloeb
  const v75 = v70 ? (v71 ? Math.max(s[771], v67) : v67) : s[771]
  const SDL_56_1_beloeb_hoej = s[105] ? Infinity : v69 ? (v72 ? Math.max(v67, v75) : v67) : v75
  s[1546] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[614] && (s[105] || v69 || v70 || v71)
  s[1547] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[614] && (s[105] || s[110] && v68 || s[740] && v68 || s[123] && s[772] || s[106]) || s[612] || s[116]
  s[1548] = SDL_56_1_beloeb_ir
}

function svar_62(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen ?? FIRST_DAY
  const v1 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  const SDL_56_2_ir = v0 <= 13331 /* 2006-07-02 */
  s[865] = SDL_56_2_ir
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
  s[1549] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v4 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 14 || v9 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 15 || v11 && v13 || v14 && v13
  s[1550] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v17 = v3 && v10
  const v18 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v19 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = SDL_56_2_ir || v17 && v19 || v14 && v19
  s[1552] = SDL_56_3
  const SDL_56_3_nej = SDL_56_2_ir || v17 && v18 || v14 && v18
  s[1553] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = SDL_56_2_ir ? FIRST_DAY : shiftDays(shiftMonths(v0, 24), -1)
  s[1554] = SDL_56_4
  const SDL_56_4_hoej = SDL_56_2_ir ? NEVER : shiftDays(shiftMonths(v1, 24), -1)
  s[1555] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v24 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v25 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = SDL_56_2_ir || v17 && v24 || v14 && v24
  s[1556] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = SDL_56_2_ir || v17 && v25 || v14 && v25
  s[1557] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v28 = v1 >= 15398 /* 2012-02-28 */ && v0 <= 15516 /* 2012-06-25 */
  const v29 = s[773] || v5 || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v30 = s[774] && v6 && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v31 = v1 >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = SDL_56_2_ir || v28 && v30 || v31 && v30
  s[1558] = SDL_58a_1
  const SDL_58a_1_nej = SDL_56_2_ir || v17 || v14 && v0 <= 15397 /* 2012-02-27 */ || v28 && v29 || v31 && v29
  s[1559] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v34 = f.refusionskravFremsat ?? FIRST_DAY
  s[785] = v34
  const v35 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  s[786] = v35
  const v36 = s[101] && s[513] < v35
  const v37 = v36 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v38 = s[101] && s[514] >= v34 || s[42]
  const v39 = v38 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v40 = v36 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v41 = v38 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[112] && (s[105] || s[110] && v39 || s[775] && v39 || s[776] && v41 || s[777] && v41)
  s[781] = SDL_59_6
  const SDL_59_6_nej = s[112] && (s[105] || s[110] && v37 || s[775] && v37 || s[776] && v40 || s[777] && v40)
  s[782] = SDL_59_6_nej
}

function svar_63(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v1 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v2 = s[101] && s[778] < v1
  const v3 = s[101] && s[779] >= v0 || s[780] || s[781]
  const v4 = s[782] || s[783]
  const v5 = (v2 || s[42]) && (s[784] || s[42]) && v4 && (v2 || s[784] || s[782])
  const v6 = s[42] && s[783]
  const v7 = shiftMonths(s[785], -3)
  const v8 = shiftMonths(s[786], -3)
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
  const v23 = s[101] && s[701] < v1
  const v24 = s[101] && s[40] >= shiftDays(s[100], 30)
  const v25 = s[101] && s[703] >= v0 || s[101] && s[41] < shiftDays(s[103], 30) || s[781]
  const v26 = (v23 || s[42]) && (v24 || s[42]) && v4 && (v23 || v24 || s[782])
  const v27 = v26 || v14
  const v28 = v26 ? v16 : v11
  const v29 = v26 ? v19 : v12
  const v30 = s[110] && v22
  const v31 = s[687] && v22
  const v32 = s[706] && (v25 || v26 || v14)
  const v33 = s[707] || v32
  const v34 = s[707] ? FIRST_DAY : v25 ? (v27 ? Math.min(v7, v28) : v7) : v28
  const v35 = v31 || v33
  const v36 = v31 ? (v33 ? Math.min(v18, v34) : v18) : v34
  const SDL_59_2 = s[105] ? FIRST_DAY : v30 ? (v35 ? Math.min(v18, v36) : v18) : v36
  s[1560] = SDL_59_2
  const v38 = s[707] ? NEVER : v25 ? (v27 ? Math.max(v8, v29) : v8) : v29
  const v39 = v31 ? (v33 ? Math.max(v21, v38) : v21) : v38
  const SDL_59_2_hoej = s[105] ? NEVER : v30 ? (v35 ? Math.max(v21, v39) : v21) : v39
  s[1561] = SDL_59_2_hoej
  const SDL_59_2_er = s[112] && (s[105] || v30 || v31 || s[707] || v32)
  s[1562] = SDL_59_2_er
  const SDL_59_2_ir = s[112] && (s[105] || s[110] && v13 || s[687] && v13 || s[707] || s[706] && v13 || s[106]) || s[111]
  s[1563] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[3] || s[2] && s[787] >= 13332 /* 2006-07-03 */
  s[1564] = SDL_82_1
  const SDL_82_1_nej = s[3] || s[2] && s[788] < 13332 /* 2006-07-03 */
  s[1565] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v45 = s[2] && s[789]
  const v46 = s[1] >= 13514 /* 2007-01-01 */
  const SEL_112_1_forud = s[3] || v45 || v46 && f.hjaelpemiddelKoebtFoerBevilling !== false && f.saerligGrundTilKoebFoerBevilling !== true
  s[1569] = SEL_112_1_forud
  const SEL_112_1_forud_nej = s[3] || v45 || v46 && (f.hjaelpemiddelKoebtFoerBevilling !== true || f.saerligGrundTilKoebFoerBevilling !== false)
  s[1570] = SEL_112_1_forud_nej
  const SEL_112_1_forud_ir = s[3] || v45
  s[866] = SEL_112_1_forud_ir
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const SEL_112_1 = s[3] || v45 || v46 && f.funktionsevnenErVarigtNedsat !== false && (f.hjaelpemidletAfhjaelperVaesentligt !== false || f.hjaelpemidletLetterHjemmetVaesentligt !== false || f.hjaelpemidletErNoedvendigtForErhverv !== false) && f.hjaelpemidletErBedstOgBilligst !== false && (SEL_112_1_forud_nej || SEL_112_1_forud_ir)
  s[1566] = SEL_112_1
  const SEL_112_1_nej = s[3] || v45 || v46 && (f.funktionsevnenErVarigtNedsat !== true || f.hjaelpemidletAfhjaelperVaesentligt !== true && f.hjaelpemidletLetterHjemmetVaesentligt !== true && f.hjaelpemidletErNoedvendigtForErhverv !== true || f.hjaelpemidletErBedstOgBilligst !== true || SEL_112_1_forud)
  s[1567] = SEL_112_1_nej
}

function svar_64(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (bekendtgørelsen § 3)
  const v0 = s[2] && s[790]
  s[829] = v0
  const v1 = s[791] && s[0] <= 15399 /* 2012-02-29 */
  s[830] = v1
  const v2 = f.boernIHjemmetVedSaerligStoette ?? 0
  s[836] = v2
  const v3 = f.boernIHjemmetVedSaerligStoette ?? 30
  s[837] = v3
  const v4 = v3 >= 1
  s[798] = v4
  const v5 = v2 >= 1
  s[799] = v5
  const v6 = s[1] >= 17532 /* 2018-01-01 */ && s[792]
  s[823] = v6
  const v7 = s[260] && s[387]
  s[822] = v7
  const v8 = s[790] || v6 || v7 || s[793]
  const v9 = v8 ? -Infinity : SATS_25(s[0])
  s[807] = v9
  const v10 = v8 ? Infinity : SATS_25(s[1])
  s[809] = v10
  const v11 = v2 - 1
  s[804] = v11
  const v12 = v3 - 1
  s[805] = v12
  const v13 = Math.round(65000 * v11 / 100) * 100
  const v14 = Math.round(65000 * v12 / 100) * 100
  const v15 = v10 === Infinity
  s[808] = v15
  const v16 = v9 === -Infinity
  s[806] = v16
  const v17 = v16 ? -Infinity : v9 - Math.max(v13, v14)
  const v18 = v15 ? Infinity : v10 - Math.min(v13, v14)
  const v19 = f.boernUdeVedSaerligStoette ?? 0
  s[813] = v19
  const v20 = f.boernUdeVedSaerligStoette ?? 30
  s[812] = v20
  const v21 = v17 === -Infinity ? -Infinity : v17 - (Math.round(55000 * v20 / 100) * 100)
  const v22 = v18 === Infinity ? Infinity : v18 - (Math.round(55000 * v19 / 100) * 100)
  const v23 = v20 <= 0
  s[794] = v23
  const v24 = v19 <= 0
  s[796] = v24
  const v25 = v8 ? -Infinity : SATS_26(s[0])
  s[817] = v25
  const v26 = v8 ? Infinity : SATS_26(s[1])
  s[819] = v26
  const v27 = v19 - 1
  s[814] = v27
  const v28 = v20 - 1
  s[815] = v28
  const v29 = Math.round(55000 * v27 / 100) * 100
  const v30 = Math.round(55000 * v28 / 100) * 100
  const v31 = v26 === Infinity
  s[818] = v31
  const v32 = v25 === -Infinity
  s[816] = v32
  const v33 = v32 ? -Infinity : v25 - Math.max(v29, v30)
  const v34 = v31 ? Infinity : v26 - Math.min(v29, v30)
  const v35 = v8 ? -Infinity : SATS_27(s[0])
  s[820] = v35
  const v36 = v8 ? Infinity : SATS_27(s[1])
  s[795] = v36
  const v37 = v23 ? v35 : v24 ? Math.min(v33, v35) : v33
  const v38 = v23 ? v36 : v24 ? Math.max(v34, v36) : v34
  const v39 = v4 && v8 || !v5 && (!v23 && v8 || v24 && v8)
  s[835] = v39
  const v40 = Math.max(0, v4 ? (v5 ? v21 : Math.min(v21, v37)) : v37)
  s[831] = v40
  const v41 = Math.max(0, v4 ? (v5 ? v22 : Math.max(v22, v38)) : v38)
  s[834] = v41
  const v42 = s[1] >= 15400 /* 2012-03-01 */ && s[248]
  s[827] = v42
  const v43 = Math.round(75000 * v11 / 100) * 100
  const v44 = Math.round(75000 * v12 / 100) * 100
  const v45 = v16 ? -Infinity : v9 - Math.max(v43, v44)
  const v46 = v15 ? Infinity : v10 - Math.min(v43, v44)
  const v47 = Math.round(60000 * v19 / 100) * 100
  const v48 = Math.round(60000 * v20 / 100) * 100
  const v49 = v45 === -Infinity ? -Infinity : v45 - v48
  const v50 = v46 === Infinity ? Infinity : v46 - v47
  const v51 = Math.round(60000 * v27 / 100) * 100
  const v52 = Math.round(60000 * v28 / 100) * 100
  const v53 = v32 ? -Infinity : v25 - Math.max(v51, v52)
  const v54 = v31 ? Infinity : v26 - Math.min(v51, v52)
  const v55 = v23 ? v35 : v24 ? Math.min(v35, v53) : v53
  const v56 = v23 ? v36 : v24 ? Math.max(v36, v54) : v54
  const v57 = Math.max(0, v4 ? (v5 ? v49 : Math.min(v49, v55)) : v55)
  s[828] = v57
  const v58 = Math.max(0, v4 ? (v5 ? v50 : Math.max(v50, v56)) : v56)
  s[833] = v58
  const v59 = s[249] && s[0] <= 17166 /* 2016-12-31 */
  s[825] = v59
  const v60 = Math.round(80000 * v11 / 100) * 100
  const v61 = Math.round(80000 * v12 / 100) * 100
  const v62 = v16 ? -Infinity : v9 - Math.max(v60, v61)
  const v63 = v15 ? Infinity : v10 - Math.min(v60, v61)
  const v64 = v63 === Infinity
  const v65 = v62 === -Infinity
  const v66 = v65 ? -Infinity : v62 - v48
  const v67 = v64 ? Infinity : v63 - v47
  const v68 = Math.max(0, v4 ? (v5 ? v66 : Math.min(v55, v66)) : v55)
  s[826] = v68
  const v69 = Math.max(0, v4 ? (v5 ? v67 : Math.max(v56, v67)) : v56)
  s[832] = v69
  const v70 = s[1] >= 17167 /* 2017-01-01 */ && s[0] <= 17531 /* 2017-12-31 */
  s[824] = v70
  const v71 = Math.round(65000 * v19 / 100) * 100
  s[811] = v71
  const v72 = Math.round(65000 * v20 / 100) * 100
  s[810] = v72
  const v73 = v65 ? -Infinity : v62 - v72
  s[800] = v73
  const v74 = v64 ? Infinity : v63 - v71
  s[802] = v74
  const v75 = Math.round(65000 * v27 / 100) * 100
  const v76 = Math.round(65000 * v28 / 100) * 100
  const v77 = v32 ? -Infinity : v25 - Math.max(v75, v76)
  const v78 = v31 ? Infinity : v26 - Math.min(v75, v76)
  s[797] = v78
  const v79 = v23 ? v35 : v24 ? Math.min(v35, v77) : v77
  s[801] = v79
}

function svar_65(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (bekendtgørelsen § 3)
  const v0 = s[794] ? s[795] : s[796] ? Math.max(s[795], s[797]) : s[797]
  const v1 = Math.max(0, s[798] ? (s[799] ? s[800] : Math.min(s[800], s[801])) : s[801])
  const v2 = Math.max(0, s[798] ? (s[799] ? s[802] : Math.max(s[802], v0)) : v0)
  const v3 = s[803] && s[4]
  const v4 = Math.round(85000 * s[804] / 100) * 100
  const v5 = Math.round(85000 * s[805] / 100) * 100
  const v6 = s[806] ? -Infinity : s[807] - Math.max(v4, v5)
  const v7 = s[808] ? Infinity : s[809] - Math.min(v4, v5)
  const v8 = v7 === Infinity
  const v9 = v6 === -Infinity
  const v10 = v9 ? -Infinity : v6 - s[810]
  const v11 = v8 ? Infinity : v7 - s[811]
  const v12 = Math.max(0, s[798] ? (s[799] ? v10 : Math.min(s[801], v10)) : s[801])
  const v13 = Math.max(0, s[798] ? (s[799] ? v11 : Math.max(v0, v11)) : v0)
  const v14 = v9 ? -Infinity : v6 - (Math.round(70000 * s[812] / 100) * 100)
  const v15 = v8 ? Infinity : v7 - (Math.round(70000 * s[813] / 100) * 100)
  const v16 = Math.round(70000 * s[814] / 100) * 100
  const v17 = Math.round(70000 * s[815] / 100) * 100
  const v18 = s[816] ? -Infinity : s[817] - Math.max(v16, v17)
  const v19 = s[818] ? Infinity : s[819] - Math.min(v16, v17)
  const v20 = s[794] ? s[820] : s[796] ? Math.min(s[820], v18) : v18
  const v21 = s[794] ? s[795] : s[796] ? Math.max(s[795], v19) : v19
  const v22 = Math.max(0, s[798] ? (s[799] ? v14 : Math.min(v14, v20)) : v20)
  const v23 = Math.max(0, s[798] ? (s[799] ? v15 : Math.max(v15, v21)) : v21)
  const v24 = s[388] && s[235]
  const v25 = Math.round(95000 * s[804] / 100) * 100
  const v26 = Math.round(95000 * s[805] / 100) * 100
  const v27 = s[806] ? -Infinity : s[807] - Math.max(v25, v26)
  const v28 = s[808] ? Infinity : s[809] - Math.min(v25, v26)
  const v29 = v27 === -Infinity ? -Infinity : v27 - (Math.round(75000 * s[812] / 100) * 100)
  const v30 = v28 === Infinity ? Infinity : v28 - (Math.round(75000 * s[813] / 100) * 100)
  const v31 = Math.round(75000 * s[814] / 100) * 100
  const v32 = Math.round(75000 * s[815] / 100) * 100
  const v33 = s[816] ? -Infinity : s[817] - Math.max(v31, v32)
  const v34 = s[818] ? Infinity : s[819] - Math.min(v31, v32)
  const v35 = s[794] ? s[820] : s[796] ? Math.min(s[820], v33) : v33
  const v36 = s[794] ? s[795] : s[796] ? Math.max(s[795], v34) : v34
  const v37 = Math.max(0, s[798] ? (s[799] ? v29 : Math.min(v29, v35)) : v35)
  const v38 = Math.max(0, s[798] ? (s[799] ? v30 : Math.max(v30, v36)) : v36)
  const v39 = s[236] && s[821]
  const v40 = v39 || s[793]
  const v41 = s[793] ? -Infinity : v37
  const v42 = s[822] || v24 || v40
  const v43 = s[822] ? -Infinity : v24 ? (v40 ? Math.min(v37, v41) : v37) : v41
  const v44 = s[202] || v42
  const v45 = s[202] ? (v42 ? Math.min(v22, v43) : v22) : v43
  const v46 = s[823] || v3 || v44
  const v47 = s[823] ? -Infinity : v3 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const v48 = s[824] || v46
  const v49 = s[824] ? (v46 ? Math.min(v1, v47) : v1) : v47
  const v50 = s[825] || v48
  const v51 = s[825] ? (v48 ? Math.min(s[826], v49) : s[826]) : v49
  const v52 = s[827] || v50
  const v53 = s[827] ? (v50 ? Math.min(s[828], v51) : s[828]) : v51
  const SSBEK_3_1 = s[3] ? -Infinity : s[829] ? -Infinity : s[830] ? (v52 ? Math.min(s[831], v53) : s[831]) : v53
  s[842] = SSBEK_3_1
  const v55 = s[793] ? Infinity : v38
  const v56 = s[822] ? Infinity : v24 ? (v40 ? Math.max(v38, v55) : v38) : v55
  const v57 = s[202] ? (v42 ? Math.max(v23, v56) : v23) : v56
  const v58 = s[823] ? Infinity : v3 ? (v44 ? Math.max(v13, v57) : v13) : v57
  const v59 = s[824] ? (v46 ? Math.max(v2, v58) : v2) : v58
  const v60 = s[825] ? (v48 ? Math.max(s[832], v59) : s[832]) : v59
  const v61 = s[827] ? (v50 ? Math.max(s[833], v60) : s[833]) : v60
  const SSBEK_3_1_hoej = s[3] ? Infinity : s[829] ? Infinity : s[830] ? (v52 ? Math.max(s[834], v61) : s[834]) : v61
  s[844] = SSBEK_3_1_hoej
  const SSBEK_3_1_ir = s[3] || s[829] || s[830] && s[835] || s[827] && s[835] || s[825] && s[835] || s[824] && s[835] || s[823] || v3 && s[835] || s[202] && s[835] || s[822] || v24 && s[835] || v39 && s[835] || s[793]
  s[843] = SSBEK_3_1_ir
}

function svar_66(f, s) {
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v0 = s[791] && s[235]
  const v1 = f.ydelseVedSaerligStoette === 'revalidering'
  const v2 = f.faaetHjaelp3MaanederAf18 !== true || (f.ydelseVedSaerligStoette !== undefined && v1 || !(f.ydelseVedSaerligStoette !== undefined)) && f.behovetBortfalderEfterRevalidering !== false
  const v3 = f.faaetHjaelp3MaanederAf18 !== false && (f.ydelseVedSaerligStoette !== undefined && !v1 || !(f.ydelseVedSaerligStoette !== undefined) || f.behovetBortfalderEfterRevalidering !== true)
  const v4 = s[836] <= 0
  const v5 = !(v4 && s[836] === s[837]) || !(s[796] && s[813] === s[812])
  const v6 = v4 && s[796]
  const v7 = Math.round((f.hidtidigNettoindtaegt ?? 0) * 9 / 10)
  const v8 = Math.round((f.hidtidigNettoindtaegt ?? 100000000) * 9 / 10)
  const v9 = Math.max(v7, f.nettoForsoergersats ?? 0)
  const v10 = Math.max(v8, f.nettoForsoergersats ?? 100000000)
  const v11 = v6 ? (v5 ? Math.min(v7, v9) : v9) : v7
  const v12 = v6 ? (v5 ? Math.max(v8, v10) : v10) : v8
  const v13 = Math.min(v11, f.nettoHoejesteDagpenge ?? 0)
  const v14 = Math.min(v12, f.nettoHoejesteDagpenge ?? 100000000)
  const v15 = v3 ? (v2 ? Math.min(v11, v13) : v13) : v11
  const v16 = v3 ? (v2 ? Math.max(v12, v14) : v14) : v12
  const v17 = s[838] || s[20]
  const v18 = s[20] ? -Infinity : v15
  const SSBEK_6_1 = s[3] ? -Infinity : s[829] ? -Infinity : v0 ? (v17 ? Math.min(v15, v18) : v15) : v18
  s[1575] = SSBEK_6_1
  const v20 = s[20] ? Infinity : v16
  const SSBEK_6_1_hoej = s[3] ? Infinity : s[829] ? Infinity : v0 ? (v17 ? Math.max(v16, v20) : v16) : v20
  s[1576] = SSBEK_6_1_hoej
  const v22 = s[839] || s[840]
  const SSBEK_6_1_ir = s[841] && (s[3] || s[829] || s[20]) || v22
  s[1577] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v24 = Math.max(0, -s[842] === Infinity ? Infinity : (f.nettoboligudgift ?? 10000000) - s[842])
  const v25 = f.nettoindtaegtVedSaerligStoette ?? 0
  const v26 = f.nettoindtaegtVedSaerligStoette ?? 100000000
  const v27 = s[843] || SSBEK_6_1_ir
  const v28 = Math.max(0, Math.min(Math.max(0, -s[844] === -Infinity ? -Infinity : (f.nettoboligudgift ?? 0) - s[844]) - Math.max(0, v26 - (f.nettohjaelpAlene ?? 0)), SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - v26))
  const v29 = Math.max(0, Math.min(v24 === Infinity ? Infinity : v24 - Math.max(0, v25 - (f.nettohjaelpAlene ?? 100000000)), SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - v25))
  const v30 = v0 && s[841]
  const v31 = s[838] && s[841]
  const v32 = v31 || s[20]
  const v33 = s[20] ? -Infinity : v28
  const SSBEK_5_1 = s[3] ? -Infinity : s[829] ? -Infinity : v30 ? (v32 ? Math.min(v28, v33) : v28) : v33
  s[1571] = SSBEK_5_1
  const v35 = s[20] ? Infinity : v29
  const SSBEK_5_1_hoej = s[3] ? Infinity : s[829] ? Infinity : v30 ? (v32 ? Math.max(v29, v35) : v29) : v35
  s[1572] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[841] && (s[3] || s[829] || v30 || v31 || s[20])
  s[1573] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[841] && (s[3] || s[829] || v0 && v27 || s[838] && v27 || s[20]) || v22
  s[1574] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const v39 = Math.min(SSBEK_5_1, f.nettoLaaneudgifter ?? 0)
  const v40 = Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter ?? 10000000)
  const v41 = v0 && SSBEK_5_1_er
  const v42 = s[838] && SSBEK_5_1_er
  const v43 = v42 || s[20]
  const v44 = s[20] ? -Infinity : v39
  const SSBEK_10_1 = s[3] ? -Infinity : s[829] ? -Infinity : v41 ? (v43 ? Math.min(v39, v44) : v39) : v44
  s[1578] = SSBEK_10_1
  const v46 = s[20] ? Infinity : v40
  const SSBEK_10_1_hoej = s[3] ? Infinity : s[829] ? Infinity : v41 ? (v43 ? Math.max(v40, v46) : v40) : v46
  s[1579] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[841] && (s[3] || s[829] || v41 || v42 || s[20])
  s[1580] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[841] && (s[3] || s[829] || v0 && SSBEK_5_1_ir || s[838] && SSBEK_5_1_ir || s[20]) || v22
  s[1581] = SSBEK_10_1_ir
}

function svar_67(f, s) {
  const v0 = s[250] ? 4 : 0
  s[870] = v0
  const v1 = s[3] ? 4 : 0
  s[880] = v1
  const v2 = s[845] ? 1 : 0
  s[881] = v2
  const v3 = v2 + (s[846] ? 4 : 0)
  s[885] = v3
  const v4 = s[847] ? 1 : 0
  s[890] = v4
  const v5 = s[848] ? 1 : 0
  s[895] = v5
  const v6 = 1 + v1
  s[911] = v6
  const v7 = (s[158] ? 1 : 0) + (s[849] ? 4 : 0)
  s[923] = v7
  const v8 = s[850] ? 4 : 0
  s[928] = v8
  const v9 = s[851] ? 2 : 0
  s[932] = v9
  const v10 = s[852] ? 4 : 0
  s[933] = v10
  const v11 = (s[853] ? 1 : 0) + (s[854] ? 2 : 0) + v1
  s[934] = v11
  const v12 = s[29] ? 1 : 0
  s[941] = v12
  const v13 = s[855] ? 4 : 0
  s[978] = v13
  const v14 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[1004] = v14
  const v15 = s[199] ? 4 : 0
  s[1015] = v15
  const v16 = v14 + v15
  s[995] = v16
  const v17 = s[23] ? 4 : 0
  s[1001] = v17
  const v18 = s[856] ? 4 : 0
  s[1005] = v18
  const v19 = s[840] ? 4 : 0
  s[1018] = v19
  const v20 = f.revalideringErBevilget !== false ? 1 : 0
  s[1039] = v20
  const v21 = s[857] ? 1 : 0
  s[1049] = v21
  const v22 = s[226] ? 4 : 0
  s[1060] = v22
  const v23 = s[858] ? 1 : 0
  s[1071] = v23
  const v24 = s[841] ? 1 : 0
  s[1076] = v24
  const v25 = s[411] ? 4 : 0
  s[1081] = v25
  const v26 = s[338] ? 4 : 0
  s[1095] = v26
  const v27 = s[859] ? 4 : 0
  s[1134] = v27
  const v28 = (s[380] ? 1 : 0) + v27
  s[1120] = v28
  const v29 = (s[139] ? 1 : 0) + v26
  s[1139] = v29
  const v30 = s[860] ? 1 : 0
  s[1203] = v30
  const v31 = s[861] ? 1 : 0
  s[1208] = v31
  const v32 = s[862] ? 4 : 0
  s[1228] = v32
  const v33 = s[116] ? 4 : 0
  s[1273] = v33
  const v34 = s[42] ? 4 : 0
  s[1274] = v34
  const v35 = s[3] ? 1 : 0
  s[1275] = v35
  const v36 = s[783] ? 4 : 0
  s[1298] = v36
  const v37 = s[863] ? 1 : 0
  s[1349] = v37
  const v38 = s[864] ? 1 : 0
  s[1374] = v38
  const v39 = s[92] ? 4 : 0
  s[1417] = v39
  const v40 = s[94] ? 4 : 0
  s[1418] = v40
  const v41 = s[865] ? 4 : 0
  s[1551] = v41
  const v42 = s[866] ? 4 : 0
  s[1568] = v42
}

export function svar(f) {
  const s = new Array(1582)
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
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  return { ALF_62_3: s[605], ALF_62_3_hoej: s[606], ALF_62_3_kan: (s[604] ? 1 : 0) + (s[607] ? 4 : 0), BEK937_27_kan: (s[867] ? 1 : 0) + (s[868] ? 2 : 0) + (s[869] ? 4 : 0), FERIEBEK_2_kan: (s[363] ? 1 : 0) + (s[362] ? 2 : 0) + s[870], FERIEBEK_2_6_kan: (s[871] ? 3 : 0) + (s[872] ? 4 : 0), FYL_15_4: flat(s[873]), FYL_15_4_hoej: flat(s[874]), FYL_15_4_kan: (s[875] ? 1 : 0) + (s[875] && !s[876] ? 2 : 0) + (s[877] ? 4 : 0), KOMP_3_1_kan: (s[878] ? 1 : 0) + (s[879] ? 2 : 0) + s[880], KOMP_4_kan: s[881] + (s[882] ? 2 : 0) + s[880], KOMP_7_3: s[883], KOMP_7_3_hoej: s[884], KOMP_7_3_kan: s[885], KOMP_7_3_behov: s[886], KOMP_7_3_behov_hoej: s[887], KOMP_7_3_behov_kan: (s[888] ? 1 : 0) + (s[889] ? 4 : 0), KOMP_14_kan: s[890] + (s[891] ? 2 : 0) + s[880], KOMP_14a_3: s[892], KOMP_14a_3_hoej: s[893], KOMP_14a_3_kan: s[890] + (s[894] ? 4 : 0), KOMP_15_1_kan: s[895] + (s[896] ? 2 : 0) + s[880], KOMP_15b_3: s[897], KOMP_15b_3_hoej: s[898], KOMP_15b_3_kan: s[895] + (s[899] ? 4 : 0), KOMP_15f_1_kan: (s[900] ? 1 : 0) + (s[901] ? 2 : 0) + (s[902] ? 4 : 0), KOMP_15i_1_kan: (s[903] ? 1 : 0) + (s[904] ? 2 : 0) + (s[905] ? 4 : 0), KOMP_15j_1_kan: (s[906] ? 1 : 0) + (s[907] ? 2 : 0) + (s[908] ? 4 : 0), KOMP_16: s[909], KOMP_16_hoej: s[910], KOMP_16_kan: s[911], KOMP_16a_2: s[912], KOMP_16a_2_hoej: s[913], KOMP_16a_2_kan: s[885], KOMP_17a_3: s[914], KOMP_17a_3_hoej: s[915], KOMP_17a_3_kan: (s[8] ? 1 : 0) + (s[916] ? 4 : 0), KOMPBEK_6_2_kan: (s[917] ? 1 : 0) + (s[918] ? 2 : 0) + s[880], KOMPBEK_15_4: s[919], KOMPBEK_15_4_hoej: s[920], KOMPBEK_15_4_kan: s[885], LAB_31_3: s[921], LAB_31_3_hoej: s[922], LAB_31_3_kan: s[923], LAB_31_3_vindue: s[924], LAB_31_3_vindue_hoej: s[925], LAB_31_3_vindue_kan: s[923], LAB_33_3_kan: (s[926] ? 1 : 0) + (s[927] ? 2 : 0) + s[928], LAB_36_3_kan: (s[929] ? 1 : 0) + (s[930] ? 2 : 0) + s[928], LAB_36_3_ressourceforloeb_kan: (s[931] ? 1 : 0) + s[932] + s[933], LAB_43_kan: s[934], LAB_44_1_kan: (s[935] ? 1 : 0) + (s[936] ? 2 : 0) + (s[937] ? 4 : 0), LAB_45_1_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + (s[940] ? 4 : 0), LAB_57_1_kan: s[941] + (s[30] ? 2 : 0) + s[880], LAB_58_1_kan: (s[942] ? 1 : 0) + (s[943] ? 2 : 0) + s[880], LAB_60_1_kan: (s[944] ? 1 : 0) + (s[945] ? 2 : 0) + s[880], LAB_61_1: s[946], LAB_61_1_hoej: s[947], LAB_61_1_kan: s[941] + (s[948] ? 4 : 0), LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[218] ? 0 : 1) + (s[219] ? 4 : 0), LAB_90_kan: (s[949] ? 1 : 0) + (s[950] ? 2 : 0) + (s[951] ? 4 : 0), LAB_107_1_kan: (s[952] ? 1 : 0) + (s[953] ? 2 : 0) + s[880], LAB_108_2_kan: (s[954] ? 1 : 0) + (s[955] ? 2 : 0) + s[928], LAB_109_1_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + (s[958] ? 4 : 0), LAB_109_1_frist: s[959], LAB_109_1_frist_hoej: s[960], LAB_109_1_frist_kan: (s[167] ? 1 : 0) + (s[961] ? 4 : 0), LAB_109_2_kraft_kan: (s[962] ? 1 : 0) + (s[963] ? 2 : 0) + (s[964] ? 4 : 0), LAB_110_1: s[965], LAB_110_1_hoej: s[966], LAB_110_1_kan: (s[967] ? 1 : 0) + (s[968] ? 4 : 0), LAB_110_2_kan: (s[969] ? 1 : 0) + (s[970] ? 2 : 0) + (s[971] ? 4 : 0), LAB_111_1: s[972], LAB_111_1_hoej: s[973], LAB_111_1_kan: (s[974] ? 1 : 0) + (s[975] ? 4 : 0), LAB_111_2_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + s[978], LAB_111_3: s[979], LAB_111_3_hoej: s[980], LAB_111_3_kan: (s[981] ? 1 : 0) + (s[982] ? 4 : 0), LAB_111_4_kan: (s[983] ? 1 : 0) + (s[984] ? 2 : 0) + s[978], LAB_112_1_kan: (s[985] ? 1 : 0) + (s[986] ? 2 : 0) + (s[987] ? 4 : 0), LAB_112_2_kan: (s[988] ? 1 : 0) + (s[989] ? 2 : 0) + s[880], LAB_112_3_kan: (s[990] ? 1 : 0) + (s[991] ? 2 : 0) + s[880], LAB_112_3_igang_kan: (s[992] ? 1 : 0) + s[932] + s[933], LAB_113_2: s[993], LAB_113_2_hoej: s[994], LAB_113_2_kan: s[995], LAB_113_2_team_kan: (s[996] ? 1 : 0) + (s[997] ? 2 : 0) + (s[998] ? 4 : 0), LAB_113_3_kan: (s[999] ? 1 : 0) + (s[1000] ? 2 : 0) + s[1001], LAB_113_4: s[1002], LAB_113_4_hoej: s[1003], LAB_113_4_kan: s[1004] + s[1005], LAB_113_4_ydelse_kan: (s[1006] ? 1 : 0) + (s[1007] ? 2 : 0) + s[1005], LAB_113a_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + (s[1010] ? 4 : 0), LAB_114_1: s[1011], LAB_114_1_hoej: s[1012], LAB_114_1_kan: s[995], LAB_114_1_plan_kan: (s[1013] ? 1 : 0) + (s[1014] ? 2 : 0) + s[1015], LAB_114_3: s[1016], LAB_114_3_hoej: s[1017], LAB_114_3_kan: 1 + s[1018], LAB_114_3_igang_kan: (s[1019] ? 1 : 0) + s[932] + s[933], LAB_114_4: s[1020], LAB_114_4_hoej: s[1021], LAB_114_4_kan: s[1004] + (s[1022] ? 4 : 0), LAB_115_1_kan: (s[1023] ? 1 : 0) + (s[1024] ? 2 : 0) + s[880], LAB_116_1_foertidspension: flat(s[1025]), LAB_116_1_foertidspension_hoej: flat(s[1026]), LAB_116_1_foertidspension_kan: (s[1027] ? 1 : 0) + (s[1027] && !s[1028] ? 2 : 0) + (s[1029] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1030]), LAB_116_1_seniorpension_hoej: flat(s[1031]), LAB_116_1_seniorpension_kan: (s[1032] ? 1 : 0) + (s[1032] && !s[1033] ? 2 : 0) + (s[1034] ? 4 : 0), LAB_142_1_kan: (s[1035] ? 1 : 0) + (s[1036] ? 2 : 0) + s[880], LAB_144_kan: (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + s[880], LAB_145_1: s[1037], LAB_145_1_hoej: s[1038], LAB_145_1_kan: s[1039] + (s[1040] ? 4 : 0), LAB_145_1_plan_kan: (s[1041] ? 1 : 0) + (s[1042] ? 2 : 0) + (s[1043] ? 4 : 0), LAB_145_2_kan: (s[1044] ? 1 : 0) + (s[1045] ? 2 : 0) + (s[1046] ? 4 : 0), LAB_146_kan: (s[1047] ? 1 : 0) + (s[1048] ? 2 : 0) + s[880], LAB_167_1_kan: s[1049] + (s[1050] ? 2 : 0) + s[880], LAB_167_1_periode: s[1051], LAB_167_1_periode_hoej: s[1052], LAB_167_1_periode_kan: s[1049] + (s[1053] ? 4 : 0), LAB_167_2_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + (s[1056] ? 4 : 0), LAB_167_3_kan: (s[1057] ? 1 : 0) + (s[1058] ? 2 : 0) + (s[1059] ? 4 : 0), LAB_175_1_kan: (s[225] ? 1 : 0) + (s[227] ? 2 : 0) + s[1060], LAB_175_2: s[1061], LAB_175_2_hoej: s[1062], LAB_175_2_kan: (s[1063] ? 1 : 0) + (s[1064] ? 4 : 0), LAB_175_2_takst: s[1065], LAB_175_2_takst_hoej: s[1066], LAB_175_2_takst_kan: (s[1067] ? 1 : 0) + (s[1068] ? 4 : 0), LAB_175_4_kan: (s[229] ? 1 : 0) + (s[228] ? 2 : 0) + s[1060], LAB_175_5_kan: (s[1069] ? 1 : 0) + (s[1070] ? 2 : 0) + s[880], LAB_176_1_kan: s[1071] + (s[1072] ? 2 : 0) + s[880], LAB_176_1_beloeb: s[1073], LAB_176_1_beloeb_hoej: s[1074], LAB_176_1_beloeb_kan: s[1071] + (s[1075] ? 4 : 0), LAS_34_1_kan: s[1076] + (s[839] ? 2 : 0) + s[1018], LAS_34_2_kan: (s[1077] ? 1 : 0) + (s[1078] ? 2 : 0) + s[1018], LAS_50_kan: (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + s[1081], LAS_68_2: s[241], LAS_68_2_hoej: s[242], LAS_68_2_kan: (s[244] ? 1 : 0) + (s[247] ? 4 : 0), LAS_68_4: s[264], LAS_68_4_hoej: s[262], LAS_68_4_kan: (s[266] ? 1 : 0) + (s[268] ? 4 : 0), LAS_68_5_kan: (s[243] ? 1 : 0) + (s[246] ? 2 : 0) + (s[245] ? 4 : 0), LAS_68a_1: s[1082], LAS_68a_1_hoej: s[1083], LAS_68a_1_kan: (s[1084] ? 1 : 0) + (s[1085] ? 4 : 0), LAS_68a_1_tid_kan: (s[1086] ? 1 : 0) + (s[253] ? 2 : 0) + s[870], LAS_68a_2: s[265], LAS_68a_2_hoej: s[263], LAS_68a_2_kan: (s[267] ? 1 : 0) + (s[269] ? 4 : 0), LAS_68a_3: s[256], LAS_68a_3_hoej: s[255], LAS_68a_3_kan: (s[257] ? 1 : 0) + (s[258] ? 4 : 0), LAS_69j_2: s[275], LAS_69j_2_hoej: s[276], LAS_69j_2_kan: (s[277] ? 1 : 0) + (s[278] ? 4 : 0), LAS_69j_2_bidrag: s[1087], LAS_69j_2_bidrag_hoej: s[1088], LAS_69j_2_bidrag_kan: (s[1089] ? 1 : 0) + (s[1090] ? 4 : 0), LAS_69j_4: s[350], LAS_69j_4_hoej: s[348], LAS_69j_4_kan: (s[352] ? 1 : 0) + (s[354] ? 4 : 0), LAS_69j_5: s[351], LAS_69j_5_hoej: s[349], LAS_69j_5_kan: (s[353] ? 1 : 0) + (s[355] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + (s[1093] ? 4 : 0), LAS_69j_5_tid_kan: (s[1094] ? 1 : 0) + (s[296] ? 2 : 0) + s[1095], LAS_69j_7_kan: (s[340] ? 1 : 0) + (s[339] ? 2 : 0) + s[1095], LAS_69j_8_kan: (s[343] ? 1 : 0) + (s[342] ? 2 : 0) + (s[341] ? 4 : 0), LAS_69j_9: s[334], LAS_69j_9_hoej: s[335], LAS_69j_9_kan: (s[336] ? 1 : 0) + (s[337] ? 4 : 0), LAS_69j_10: s[299], LAS_69j_10_hoej: s[298], LAS_69j_10_kan: (s[300] ? 1 : 0) + (s[301] ? 4 : 0), LAS_69j_11_kan: (s[1096] ? 1 : 0) + (s[1097] ? 2 : 0) + (s[1098] ? 4 : 0), LAS_69j_13_kan: (s[345] ? 1 : 0) + (s[346] ? 2 : 0) + (s[344] ? 4 : 0), LAS_69j_15_kan: (s[364] ? 1 : 0) + (s[365] ? 2 : 0) + s[1095], LAS_69j_udbetales: s[1099], LAS_69j_udbetales_hoej: s[1100], LAS_69j_udbetales_kan: (s[1101] ? 1 : 0) + (s[1102] ? 4 : 0), LAS_69k_1_kan: (s[1103] ? 1 : 0) + (s[1104] ? 2 : 0) + s[1095], LAS_69k_2_kan: (s[1105] ? 1 : 0) + (s[1106] ? 2 : 0) + (s[1107] ? 4 : 0), LAS_69k_5_kan: (s[1108] ? 1 : 0) + (s[1109] ? 2 : 0) + s[1095], LAS_69k_6: s[1110], LAS_69k_6_hoej: s[1111], LAS_69k_6_kan: (s[1112] ? 1 : 0) + (s[1113] ? 4 : 0), LAS_69k_6_aftale_kan: (s[1114] ? 1 : 0) + (s[1115] ? 2 : 0) + s[870], LAS_69k_6_senest: s[1116], LAS_69k_6_senest_hoej: s[1117], LAS_69k_6_senest_kan: (s[19] ? 1 : 0) + s[870], LAS_69l_1_kan: (s[367] ? 1 : 0) + (s[366] ? 2 : 0) + (s[368] ? 4 : 0), LAS_69l_3: s[1118], LAS_69l_3_hoej: s[1119], LAS_69l_3_kan: s[1120], LAS_69m_2: s[1121], LAS_69m_2_hoej: s[1122], LAS_69m_2_kan: (s[1123] ? 1 : 0) + (s[1124] ? 4 : 0), LAS_69n_1: s[370], LAS_69n_1_hoej: s[371], LAS_69n_1_kan: (s[369] ? 1 : 0) + (s[372] ? 4 : 0), LAS_69o_1_kan: (s[1125] ? 1 : 0) + (s[1126] ? 2 : 0) + (s[1127] ? 4 : 0), LAS_69o_2: s[1128], LAS_69o_2_hoej: s[1129], LAS_69o_2_kan: (s[1130] ? 1 : 0) + (s[1131] ? 4 : 0), LAS_69p_1_kan: (s[1132] ? 1 : 0) + (s[1133] ? 2 : 0) + s[1134], LAS_69q_1: s[1135], LAS_69q_1_hoej: s[1136], LAS_69q_1_kan: s[1120], LAS_69t_2: s[1137], LAS_69t_2_hoej: s[1138], LAS_69t_2_kan: s[1139], LAS_69x_3: s[1140], LAS_69x_3_hoej: s[1141], LAS_69x_3_kan: s[1139], LAS_70_1_kan: (s[412] ? 1 : 0) + (s[410] ? 2 : 0) + s[1081], LAS_70_1_3_kan: (s[1142] ? 1 : 0) + (s[1143] ? 2 : 0) + (s[1144] ? 4 : 0), LAS_70_4: s[1145], LAS_70_4_hoej: s[1146], LAS_70_4_kan: (s[1147] ? 1 : 0) + (s[1148] ? 4 : 0), LAS_70_5: flat(s[1149]), LAS_70_5_hoej: flat(s[1150]), LAS_70_5_kan: (s[1151] ? 1 : 0) + (s[1151] && !s[1152] ? 2 : 0) + (s[1153] ? 4 : 0), LAS_71_1: s[1154], LAS_71_1_hoej: s[1155], LAS_71_1_kan: (s[1156] ? 1 : 0) + (s[1157] ? 4 : 0), LAS_71_2: s[1158], LAS_71_2_hoej: s[1159], LAS_71_2_kan: (s[1160] ? 1 : 0) + (s[1161] ? 4 : 0), LAS_71_2_ung: s[401], LAS_71_2_ung_hoej: s[402], LAS_71_2_ung_kan: (s[395] ? 0 : 1) + (s[398] ? 4 : 0), LAS_71_3: s[1162], LAS_71_3_hoej: s[1163], LAS_71_3_kan: (s[1164] ? 1 : 0) + (s[1165] ? 4 : 0), LAS_71_4_kan: (s[406] ? 1 : 0) + (s[407] ? 2 : 0) + (s[408] ? 4 : 0), LAS_71_6_kan: (s[1166] ? 1 : 0) + (s[3] ? 2 : 0) + (s[1167] ? 4 : 0), LAS_73b_kan: (s[1168] ? 1 : 0) + (s[1169] ? 2 : 0) + s[1081], LAS_73c_1: s[1170], LAS_73c_1_hoej: s[1171], LAS_73c_1_kan: s[1039] + (s[1172] ? 4 : 0), LAS_73f_1_kan: (s[1173] ? 1 : 0) + (s[1174] ? 2 : 0) + s[1081], LAS_73f_1_beloeb: s[1175], LAS_73f_1_beloeb_hoej: s[1176], LAS_73f_1_beloeb_kan: s[1039] + s[1081], LAS_74a_1_fleksjob: flat(s[1177]), LAS_74a_1_fleksjob_hoej: flat(s[1178]), LAS_74a_1_fleksjob_kan: (s[1179] ? 1 : 0) + (s[1179] && !s[1180] ? 2 : 0) + (s[1181] ? 4 : 0), LAS_81_1_kan: (s[1182] ? 1 : 0) + (s[1183] ? 2 : 0) + s[880], LAS_81_1_forudsigelig_kan: (s[1184] ? 1 : 0) + (s[1185] ? 2 : 0) + s[880], LAS_81_1_rimelig_kan: (s[1186] ? 1 : 0) + (s[439] ? 2 : 0) + s[880], LAS_81_1_aendring_kan: (s[1187] ? 1 : 0) + (s[424] ? 2 : 0) + s[880], LAS_81a_1_kan: (s[1188] ? 1 : 0) + (s[1189] ? 2 : 0) + s[880], LAS_81a_1_proevet_kan: (s[1190] ? 1 : 0) + (s[1191] ? 2 : 0) + (s[1192] ? 4 : 0), LAS_82_1_kan: (s[1193] ? 1 : 0) + (s[1194] ? 2 : 0) + s[880], LAS_82_1_formue: s[1195], LAS_82_1_formue_hoej: s[1196], LAS_82_1_formue_kan: s[911], LAS_82a_1_kan: (s[1197] ? 1 : 0) + (s[1198] ? 2 : 0) + s[880], LAS_82a_2: s[1199], LAS_82a_2_hoej: s[1200], LAS_82a_2_kan: (s[1201] ? 1 : 0) + (s[1202] ? 4 : 0), LAS_82a_6_kan: s[1203] + (s[1204] ? 2 : 0) + s[880], LAS_82a_6_gaelder: s[1205], LAS_82a_6_gaelder_hoej: s[1206], LAS_82a_6_gaelder_kan: s[1203] + (s[1207] ? 4 : 0), LAS_82b_1_kan: s[1208] + (s[1209] ? 2 : 0) + s[880], LAS_82b_2: s[1210], LAS_82b_2_hoej: s[1211], LAS_82b_2_kan: s[1208] + (s[1212] ? 4 : 0), LAS_83_1_kan: (s[1213] ? 1 : 0) + (s[1214] ? 2 : 0) + (s[1215] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1216] ? 1 : 0) + (s[1217] ? 2 : 0) + (s[1218] ? 4 : 0), LAS_85_1_kan: (s[1219] ? 1 : 0) + (s[1220] ? 2 : 0) + s[880], LAS_85_2_kan: (s[1221] ? 1 : 0) + (s[1222] ? 2 : 0) + s[880], LAS_85_4_kan: (s[1223] ? 1 : 0) + (s[1224] ? 2 : 0) + s[880], LAS_88_1_kan: (s[435] ? 1 : 0) + (s[1225] ? 2 : 0) + s[880], LAS_92_1_kan: (s[1226] ? 1 : 0) + (s[1227] ? 2 : 0) + s[1228], LAS_92_3: s[1229], LAS_92_3_hoej: s[1230], LAS_92_3_kan: (f.fikHjaelpTilBoligindskud !== false ? 1 : 0) + s[1228], LOB_4_1_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + s[880], LOB_9_1_kan: (s[1233] ? 1 : 0) + (s[1234] ? 2 : 0) + (s[1235] ? 4 : 0), LOB_10_1_kan: (s[1236] ? 1 : 0) + (s[1237] ? 2 : 0) + s[880], LOB_15a_1_kan: s[934], LOV1750_21_8_kan: (s[21] ? 1 : 0) + (s[22] ? 2 : 0) + s[1001], LOV1750_21_revalidering_kan: (s[1238] ? 1 : 0) + (s[389] ? 2 : 0) + s[1081], LSP_18_2_kan: (s[1239] ? 1 : 0) + (s[1240] ? 2 : 0) + (s[1241] ? 4 : 0), LSP_26a_5: flat(s[1242]), LSP_26a_5_hoej: flat(s[1243]), LSP_26a_5_kan: (s[1244] ? 1 : 0) + (s[1244] && !s[1245] ? 2 : 0) + (s[1246] ? 4 : 0), LSP_26v_1: flat(s[1247]), LSP_26v_1_hoej: flat(s[1248]), LSP_26v_1_kan: (s[1249] ? 1 : 0) + (s[1249] && !s[1250] ? 2 : 0) + (s[1251] ? 4 : 0), LSP_26v_2: flat(s[1252]), LSP_26v_2_hoej: flat(s[1253]), LSP_26v_2_kan: (s[1254] ? 1 : 0) + (s[1254] && !s[1255] ? 2 : 0) + (s[1256] ? 4 : 0), LSP_37: flat(s[1257]), LSP_37_hoej: flat(s[1258]), LSP_37_kan: (s[1259] ? 1 : 0) + (s[1259] && !s[1260] ? 2 : 0) + (s[1261] ? 4 : 0), PLANBEK_2_1_kan: (s[1262] ? 1 : 0) + (s[1263] ? 2 : 0) + s[880], REFUSIONSBEK_2: s[1264], REFUSIONSBEK_2_hoej: s[1265], REFUSIONSBEK_2_kan: (s[1266] ? 1 : 0) + (s[1267] ? 4 : 0), SDL_2_kan: (s[1268] ? 1 : 0) + (s[1269] ? 2 : 0) + (s[1270] ? 4 : 0), SDL_2_1_kan: (s[1271] ? 1 : 0) + (s[1272] ? 2 : 0) + s[1273], SDL_3_kan: (s[461] ? 1 : 0) + (s[458] ? 2 : 0) + s[880], SDL_6_1: s[100], SDL_6_1_hoej: s[103], SDL_6_1_kan: (s[101] ? 1 : 0) + s[1274], SDL_7_1_kan: (s[131] ? 1 : 0) + (s[138] ? 2 : 0) + s[880], SDL_7_1_ferie_kan: s[1275] + (s[1276] ? 2 : 0) + s[880], SDL_7_1_ferieaftale_kan: (s[1277] ? 1 : 0) + (s[1278] ? 2 : 0) + s[880], SDL_7_1_genoptagelse: s[1279], SDL_7_1_genoptagelse_hoej: s[1280], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[1281] ? 4 : 0), SDL_7_1_ny_kan: (s[1282] ? 1 : 0) + (s[1283] ? 2 : 0) + s[880], SDL_7_2_kan: (s[1284] ? 1 : 0) + (s[1285] ? 2 : 0) + s[880], SDL_7_3: s[1286], SDL_7_3_hoej: s[1287], SDL_7_3_kan: (s[1288] ? 1 : 0) + (s[1289] ? 4 : 0), SDL_7_5_kan: (s[1290] ? 1 : 0) + (s[1291] ? 2 : 0) + s[880], SDL_7_5_fra: s[1292], SDL_7_5_fra_hoej: s[1293], SDL_7_5_fra_kan: 1 + (s[1294] ? 4 : 0), SDL_7a_1: s[1295], SDL_7a_1_hoej: s[1296], SDL_7a_1_kan: (s[1297] ? 1 : 0) + s[1298], SDL_7c_kan: (s[480] ? 1 : 0) + (s[481] ? 2 : 0) + (s[482] ? 4 : 0), SDL_10a_kan: (s[1299] ? 1 : 0) + (s[1300] ? 2 : 0) + s[880], SDL_11_3: s[1301], SDL_11_3_hoej: s[1302], SDL_11_3_kan: 1 + (s[1303] ? 4 : 0), SDL_11a_1_kan: (s[1304] ? 1 : 0) + (s[1305] ? 2 : 0) + (s[1306] ? 4 : 0), SDL_11c_kan: (s[1307] ? 1 : 0) + (s[1308] ? 2 : 0) + s[880], SDL_12_1_1_kan: (s[479] ? 1 : 0) + (s[477] ? 2 : 0) + (s[478] ? 4 : 0), SDL_12_1_2_kan: (s[519] ? 1 : 0) + (s[518] ? 2 : 0) + (s[517] ? 4 : 0), SDL_12_1_3_kan: (s[553] ? 1 : 0) + (s[554] ? 2 : 0) + s[880], SDL_13b_1: s[1309], SDL_13b_1_hoej: s[1310], SDL_13b_1_kan: (s[1311] ? 1 : 0) + (s[1312] ? 4 : 0), SDL_13b_1_antal: s[1313], SDL_13b_1_antal_hoej: s[1314], SDL_13b_1_antal_kan: (s[1315] ? 1 : 0) + (s[1316] ? 4 : 0), SDL_13b_1_form_kan: (s[1317] ? 1 : 0) + (s[1318] ? 2 : 0) + (s[1319] ? 4 : 0), SDL_13b_1_naeste: s[1320], SDL_13b_1_naeste_hoej: s[1321], SDL_13b_1_naeste_kan: (s[1322] ? 1 : 0) + (s[1323] ? 4 : 0), SDL_13b_5_kan: (s[1324] ? 1 : 0) + (s[1325] ? 2 : 0) + (s[1326] ? 4 : 0), SDL_13c_1_2_kan: (s[1327] ? 1 : 0) + (s[1328] ? 2 : 0) + s[880], SDL_13c_2_kan: (s[1329] ? 1 : 0) + (s[1330] ? 2 : 0) + (s[1331] ? 4 : 0), SDL_13f_1_kan: (s[485] ? 1 : 0) + (s[483] ? 2 : 0) + (s[484] ? 4 : 0), SDL_13f_1_dag: s[1332], SDL_13f_1_dag_hoej: s[1333], SDL_13f_1_dag_kan: (s[1334] ? 1 : 0) + (s[1335] ? 4 : 0), SDL_16_2_kan: (s[1336] ? 1 : 0) + (s[1337] ? 2 : 0) + (s[1338] ? 4 : 0), SDL_21_1_1_kan: (s[1339] ? 1 : 0) + (s[1340] ? 2 : 0) + s[880], SDL_21_1_2_kan: (s[1341] ? 1 : 0) + (s[1342] ? 2 : 0) + s[880], SDL_21_1_3_kan: (s[1343] ? 1 : 0) + (s[1344] ? 2 : 0) + s[880], SDL_21_3_kan: (s[1345] ? 1 : 0) + (s[1346] ? 2 : 0) + s[880], SDL_21_3_grundlag_kan: (s[1347] ? 1 : 0) + (s[1348] ? 2 : 0) + s[880], SDL_21_4_kan: s[1349] + (s[569] ? 2 : 0) + (s[570] ? 4 : 0), SDL_21_4_dag: s[1350], SDL_21_4_dag_hoej: s[1351], SDL_21_4_dag_kan: s[911], SDL_21_4_fra: s[1352], SDL_21_4_fra_hoej: s[1353], SDL_21_4_fra_kan: s[1349] + (s[1354] ? 4 : 0), SDL_21_5_kan: (s[1355] ? 1 : 0) + (s[1356] ? 2 : 0) + (s[1357] ? 4 : 0), SDL_21a_kan: (s[1358] ? 1 : 0) + (s[1359] ? 2 : 0) + s[880], SDL_24_1: s[147], SDL_24_1_hoej: s[149], SDL_24_1_kan: (s[145] ? 1 : 0) + (s[151] ? 4 : 0), SDL_24_1_ophoer: s[1360], SDL_24_1_ophoer_hoej: s[1361], SDL_24_1_ophoer_kan: (s[1362] ? 1 : 0) + (s[1363] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1364] ? 1 : 0) + (s[1365] ? 2 : 0) + (s[1366] ? 4 : 0), SDL_24_3: flat(s[37]), SDL_24_3_hoej: flat(s[38]), SDL_24_3_kan: (s[39] ? 1 : 0) + (s[39] && !s[1367] ? 2 : 0) + s[1274], SDL_24a_1_kan: (s[624] ? 1 : 0) + (s[628] ? 2 : 0) + (s[626] ? 4 : 0), SDL_24a_1_graense_kan: (s[133] ? 1 : 0) + (s[136] ? 2 : 0) + (s[134] ? 4 : 0), SDL_24a_2: s[1368], SDL_24a_2_hoej: s[1369], SDL_24a_2_kan: (s[1370] ? 1 : 0) + (s[1371] ? 4 : 0), SDL_24a_6_kan: (s[1372] ? 1 : 0) + (s[1373] ? 2 : 0) + s[880], SDL_24b_1_kan: s[1374] + (s[1375] ? 2 : 0) + s[880], SDL_24b_2: s[1376], SDL_24b_2_hoej: s[1377], SDL_24b_2_kan: s[1374] + (s[1378] ? 4 : 0), SDL_24c_1_kan: (s[1379] ? 1 : 0) + (s[1380] ? 2 : 0) + s[880], SDL_25_1: s[146], SDL_25_1_hoej: s[148], SDL_25_1_kan: (s[144] ? 1 : 0) + (s[150] ? 4 : 0), SDL_25_2: s[1381], SDL_25_2_hoej: s[1382], SDL_25_2_kan: (s[1383] ? 1 : 0) + (s[1384] ? 4 : 0), SDL_26_1_kan: (s[1385] ? 1 : 0) + (s[1386] ? 2 : 0) + (s[1387] ? 4 : 0), SDL_26_1_covid: s[638], SDL_26_1_covid_hoej: s[639], SDL_26_1_covid_kan: (s[640] ? 1 : 0) + (s[641] ? 4 : 0), SDL_26_1_fra: s[1388], SDL_26_1_fra_hoej: s[1389], SDL_26_1_fra_kan: (s[1390] ? 1 : 0) + (s[1391] ? 4 : 0), SDL_26_1_uger: s[632], SDL_26_1_uger_hoej: s[633], SDL_26_1_uger_kan: (s[631] ? 1 : 0) + s[1273], SDL_26_2_kan: (s[1392] ? 1 : 0) + (s[1393] ? 2 : 0) + (s[1394] ? 4 : 0), SDL_26_3_covid: s[1395], SDL_26_3_covid_hoej: s[1396], SDL_26_3_covid_kan: (s[1397] ? 1 : 0) + (s[1398] ? 4 : 0), SDL_26a_1_covid: s[1399], SDL_26a_1_covid_hoej: s[1400], SDL_26a_3_covid: s[644], SDL_26a_3_covid_hoej: s[645], SDL_26a_3_covid_kan: (s[646] ? 1 : 0) + (s[647] ? 4 : 0), SDL_26c_covid: s[649], SDL_26c_covid_hoej: s[650], SDL_26c_covid_kan: (s[648] ? 1 : 0) + (s[651] ? 4 : 0), SDL_26d_covid: s[1401], SDL_26d_covid_hoej: s[1402], SDL_26d_covid_kan: (s[1403] ? 1 : 0) + (s[1404] ? 4 : 0), SDL_26f_covid: s[652], SDL_26f_covid_hoej: s[653], SDL_26f_covid_kan: (s[654] ? 1 : 0) + (s[655] ? 4 : 0), SDL_26g_covid: s[1405], SDL_26g_covid_hoej: s[1406], SDL_26g_covid_kan: (s[1407] ? 1 : 0) + (s[1408] ? 4 : 0), SDL_26h_covid: s[1409], SDL_26h_covid_hoej: s[1410], SDL_26h_covid_kan: (s[1411] ? 1 : 0) + (s[1412] ? 4 : 0), SDL_26i_covid: s[1413], SDL_26i_covid_hoej: s[1414], SDL_26i_covid_kan: (s[1415] ? 1 : 0) + (s[1416] ? 4 : 0), SDL_27_1_kan: (s[152] ? 1 : 0) + (s[153] ? 2 : 0) + (s[154] ? 4 : 0), SDL_27_1_1_kan: (s[85] ? 1 : 0) + (s[91] ? 2 : 0) + s[1417], SDL_27_1_2_kan: (s[86] ? 1 : 0) + (s[96] ? 2 : 0) + s[1418], SDL_27_1_2_slut: s[1419], SDL_27_1_2_slut_hoej: s[1420], SDL_27_1_2_slut_kan: (s[1421] ? 1 : 0) + (s[1422] ? 4 : 0), SDL_27_1_2_uger: s[1423], SDL_27_1_2_uger_hoej: s[1424], SDL_27_1_2_uger_kan: (s[1425] ? 1 : 0) + s[1418], SDL_27_1_3_kan: (s[87] ? 1 : 0) + (s[97] ? 2 : 0) + s[1418], SDL_27_1_3_slut: s[1426], SDL_27_1_3_slut_hoej: s[1427], SDL_27_1_3_slut_kan: (s[1428] ? 1 : 0) + (s[1429] ? 4 : 0), SDL_27_1_3_uger: s[660], SDL_27_1_3_uger_hoej: s[662], SDL_27_1_3_uger_kan: (s[658] ? 1 : 0) + s[1418], SDL_27_1_4_kan: (s[88] ? 1 : 0) + (s[98] ? 2 : 0) + s[1417], SDL_27_1_4_slut: s[1430], SDL_27_1_4_slut_hoej: s[1431], SDL_27_1_4_slut_kan: (s[1432] ? 1 : 0) + (s[1433] ? 4 : 0), SDL_27_1_5_kan: (s[89] ? 1 : 0) + (s[93] ? 2 : 0) + s[1418], SDL_27_1_6_kan: (s[90] ? 1 : 0) + (s[95] ? 2 : 0) + s[1418], SDL_27_1_7_kan: (s[665] ? 1 : 0) + (s[670] ? 2 : 0) + s[1418], SDL_27_1_7_2_kan: (s[1434] ? 1 : 0) + (s[1435] ? 2 : 0) + (s[1436] ? 4 : 0), SDL_27_1_slut: s[1437], SDL_27_1_slut_hoej: s[1438], SDL_27_1_slut_kan: (s[1439] ? 1 : 0) + (s[1440] ? 4 : 0), SDL_27_3_nedsat_kan: s[1275] + (s[1441] ? 2 : 0) + s[880], SDL_29_1_kan: (s[1442] ? 1 : 0) + (s[1443] ? 2 : 0) + (s[1444] ? 4 : 0), SDL_30_kan: (s[117] ? 1 : 0) + (s[118] ? 2 : 0) + s[1273], SDL_30_1: s[113], SDL_30_1_hoej: s[114], SDL_30_1_kan: (s[115] ? 1 : 0) + s[1273], SDL_30_1_fri: s[1445], SDL_30_1_fri_hoej: s[1446], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[1447] ? 4 : 0), SDL_30_2_kan: (s[1448] ? 1 : 0) + (s[1449] ? 2 : 0) + s[1273], SDL_30_fleksjob_kan: (s[1450] ? 1 : 0) + (s[1451] ? 2 : 0) + (s[1452] ? 4 : 0), SDL_31_1: s[601], SDL_31_1_hoej: s[602], SDL_31_1_kan: (s[600] ? 1 : 0) + (s[603] ? 4 : 0), SDL_32_kan: (s[130] ? 1 : 0) + (s[137] ? 2 : 0) + s[1273], SDL_32_1_kan: (s[1453] ? 1 : 0) + (s[1454] ? 2 : 0) + s[1273], SDL_33_1: s[609], SDL_33_1_hoej: s[610], SDL_33_1_kan: (s[608] ? 1 : 0) + (s[611] ? 4 : 0), SDL_34_1_kan: (s[1455] ? 1 : 0) + (s[1456] ? 2 : 0) + s[1273], SDL_35_2: s[1457], SDL_35_2_hoej: s[1458], SDL_35_2_kan: (s[1459] ? 1 : 0) + (s[1460] ? 4 : 0), SDL_35_3: s[1461], SDL_35_3_hoej: s[1462], SDL_35_3_kan: (s[1463] ? 1 : 0) + (s[1464] ? 4 : 0), SDL_35_3_fra: s[1465], SDL_35_3_fra_hoej: s[1466], SDL_35_3_fra_kan: (s[1467] ? 1 : 0) + (s[1468] ? 4 : 0), SDL_38_1: s[1469], SDL_38_1_hoej: s[1470], SDL_38_1_kan: (s[1471] ? 1 : 0) + (s[1472] ? 4 : 0), SDL_38_7: s[1473], SDL_38_7_hoej: s[1474], SDL_38_7_kan: (s[1475] ? 1 : 0) + (s[1476] ? 4 : 0), SDL_38_7_tide_kan: (s[689] ? 1 : 0) + (s[690] ? 2 : 0) + (s[691] ? 4 : 0), SDL_38_8_kan: (s[1477] ? 1 : 0) + (s[1478] ? 2 : 0) + (s[1479] ? 4 : 0), SDL_40_1: s[1480], SDL_40_1_hoej: s[1481], SDL_40_1_kan: (s[1482] ? 1 : 0) + (s[1483] ? 4 : 0), SDL_40a_1: s[1484], SDL_40a_1_hoej: s[1485], SDL_40a_1_kan: (s[1486] ? 1 : 0) + (s[1487] ? 4 : 0), SDL_41_1: s[1488], SDL_41_1_hoej: s[1489], SDL_41_1_kan: (s[1490] ? 1 : 0) + (s[1491] ? 4 : 0), SDL_42_1_kan: (s[1492] ? 1 : 0) + (s[1493] ? 2 : 0) + s[1273], SDL_43_1: s[1494], SDL_43_1_hoej: s[1495], SDL_43_1_kan: (s[1496] ? 1 : 0) + (s[1497] ? 4 : 0), SDL_43_4: s[1498], SDL_43_4_hoej: s[1499], SDL_43_4_kan: (s[1500] ? 1 : 0) + (s[1501] ? 4 : 0), SDL_43_4_tide_kan: (s[1502] ? 1 : 0) + (s[1503] ? 2 : 0) + (s[1504] ? 4 : 0), SDL_43_5_kan: (s[1505] ? 1 : 0) + (s[1506] ? 2 : 0) + (s[1507] ? 4 : 0), SDL_45_4: s[1508], SDL_45_4_hoej: s[1509], SDL_45_4_kan: s[911], SDL_46_1: s[1510], SDL_46_1_hoej: s[1511], SDL_46_1_kan: (s[1512] ? 1 : 0) + (s[1513] ? 4 : 0), SDL_47_1: s[770], SDL_47_1_hoej: s[771], SDL_47_1_kan: (s[769] ? 1 : 0) + (s[772] ? 4 : 0), SDL_47_1_3: s[1514], SDL_47_1_3_hoej: s[1515], SDL_47_1_3_kan: (s[1516] ? 1 : 0) + (s[1517] ? 4 : 0), SDL_50_1: s[735], SDL_50_1_hoej: s[734], SDL_50_1_kan: (s[733] ? 1 : 0) + (s[736] ? 4 : 0), SDL_50_4: s[1518], SDL_50_4_hoej: s[1519], SDL_50_4_kan: (s[1520] ? 1 : 0) + (s[1521] ? 4 : 0), SDL_51_1: s[756], SDL_51_1_hoej: s[757], SDL_51_1_kan: s[911], SDL_52_1: s[750], SDL_52_1_hoej: s[752], SDL_52_1_kan: (s[1522] ? 1 : 0) + (s[1523] ? 4 : 0), SDL_53_1: s[763], SDL_53_1_hoej: s[764], SDL_53_1_kan: (s[766] ? 1 : 0) + (s[767] ? 4 : 0), SDL_53_1_ialt: s[1524], SDL_53_1_ialt_hoej: s[1525], SDL_53_1_ialt_kan: (s[1526] ? 1 : 0) + (s[1527] ? 4 : 0), SDL_53_1_timer: s[1528], SDL_53_1_timer_hoej: s[1529], SDL_53_1_timer_kan: (s[112] ? 1 : 0) + (s[1530] ? 4 : 0), SDL_53_2_kan: (s[743] ? 1 : 0) + (s[744] ? 2 : 0) + (s[745] ? 4 : 0), SDL_53_3: s[751], SDL_53_3_hoej: s[753], SDL_53_3_kan: (s[748] ? 1 : 0) + (s[755] ? 4 : 0), SDL_53a_1_kan: (s[1531] ? 1 : 0) + (s[1532] ? 2 : 0) + s[880], SDL_53a_2: flat(s[1533]), SDL_53a_2_hoej: flat(s[1534]), SDL_53a_2_kan: (s[1535] ? 1 : 0) + (s[1535] && !s[1536] ? 2 : 0) + (s[1537] ? 4 : 0), SDL_53b_1_kan: (s[1538] ? 1 : 0) + (s[1539] ? 2 : 0) + (s[1540] ? 4 : 0), SDL_54_1_kan: (s[765] ? 1 : 0) + (s[768] ? 2 : 0) + s[1273], SDL_54_1_beloeb: s[1541], SDL_54_1_beloeb_hoej: s[1542], SDL_54_1_beloeb_kan: (s[1543] ? 1 : 0) + (s[1544] ? 4 : 0), SDL_56_1_kan: (s[614] ? 1 : 0) + (s[612] ? 2 : 0) + s[1273], SDL_56_1_beloeb: s[1545], SDL_56_1_beloeb_hoej: s[1546], SDL_56_1_beloeb_kan: (s[1547] ? 1 : 0) + (s[1548] ? 4 : 0), SDL_56_2_kan: (s[1549] ? 1 : 0) + (s[1550] ? 2 : 0) + s[1551], SDL_56_3_kan: (s[1552] ? 1 : 0) + (s[1553] ? 2 : 0) + s[1551], SDL_56_4: s[1554], SDL_56_4_hoej: s[1555], SDL_56_4_kan: 1 + s[1551], SDL_56_4_fornyelse_kan: (s[1556] ? 1 : 0) + (s[1557] ? 2 : 0) + s[1551], SDL_58a_1_kan: (s[1558] ? 1 : 0) + (s[1559] ? 2 : 0) + s[1551], SDL_59_2: s[1560], SDL_59_2_hoej: s[1561], SDL_59_2_kan: (s[1562] ? 1 : 0) + (s[1563] ? 4 : 0), SDL_59_6_kan: (s[781] ? 1 : 0) + (s[782] ? 2 : 0) + s[1298], SDL_82_1_kan: (s[1564] ? 1 : 0) + (s[1565] ? 2 : 0) + s[880], SEL_112_1_kan: (s[1566] ? 1 : 0) + (s[1567] ? 2 : 0) + s[1568], SEL_112_1_forud_kan: (s[1569] ? 1 : 0) + (s[1570] ? 2 : 0) + s[1568], SSBEK_3_1: s[842], SSBEK_3_1_hoej: s[844], SSBEK_3_1_kan: 1 + (s[843] ? 4 : 0), SSBEK_5_1: s[1571], SSBEK_5_1_hoej: s[1572], SSBEK_5_1_kan: (s[1573] ? 1 : 0) + (s[1574] ? 4 : 0), SSBEK_6_1: s[1575], SSBEK_6_1_hoej: s[1576], SSBEK_6_1_kan: s[1076] + (s[1577] ? 4 : 0), SSBEK_10_1: s[1578], SSBEK_10_1_hoej: s[1579], SSBEK_10_1_kan: (s[1580] ? 1 : 0) + (s[1581] ? 4 : 0) }
}
