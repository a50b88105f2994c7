// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
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
  s[4] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[9] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[8] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[555] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[11] = v5
  const v6 = v5 >= v4
  s[1289] = v6
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[10] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[67] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[69] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[12] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[71] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[68] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[302] = v14
  const v15 = !v8 && v13 && v14
  s[74] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[73] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[83] = v17
  const v18 = !v8 && v16 && v17
  s[498] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[70] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[86] = v20
  const v21 = f.persongruppe === 'ledig'
  s[96] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[459] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[72] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[362] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[363] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[361] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[364] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[0] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[303] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[1294] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[1296] = v34
  const v35 = f.undervisningstimer <= 600
  s[1297] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[1295] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[1298] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[1291] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[633] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[634] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[635] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[1] = LAS_68_5
  const v44 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[1299] = v44
  const FERIEBEK_2_6 = LAS_68_5 && !v44
  s[637] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v46 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v47 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v48 = countDays(v46, v47, monthEnd(v47)) >= 1
  s[1306] = v48
  const v49 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v50 = shiftMonths(v47, -1)
  const v51 = countDays(v49, v50, monthEnd(v50)) >= 1
  s[1307] = v51
  const v52 = shiftMonths(v47, -2)
  const v53 = countDays(v49, v52, monthEnd(v52)) >= 1
  s[1308] = v53
  const v54 = shiftMonths(v47, -3)
  const v55 = countDays(v49, v54, monthEnd(v54)) >= 1
  s[1309] = v55
  const v56 = shiftMonths(v47, -4)
  const v57 = countDays(v49, v56, monthEnd(v56)) >= 1
  s[1310] = v57
  const v58 = shiftMonths(v47, -5)
  const v59 = countDays(v49, v58, monthEnd(v58)) >= 1
  s[1311] = v59
  const v60 = shiftMonths(v47, -6)
  const v61 = countDays(v49, v60, monthEnd(v60)) >= 1
  s[1312] = v61
  const v62 = shiftMonths(v47, -7)
  const v63 = countDays(v49, v62, monthEnd(v62)) >= 1
  s[1313] = v63
  const v64 = shiftMonths(v47, -8)
  const v65 = countDays(v49, v64, monthEnd(v64)) >= 1
  s[1314] = v65
  const v66 = shiftMonths(v47, -9)
  const v67 = countDays(v49, v66, monthEnd(v66)) >= 1
  s[1315] = v67
  const v68 = shiftMonths(v47, -10)
  const v69 = countDays(v49, v68, monthEnd(v68)) >= 1
  s[1316] = v69
  const v70 = shiftMonths(v47, -11)
  const v71 = countDays(v49, v70, monthEnd(v70)) >= 1
  s[1317] = v71
  const v72 = v48 && v51 && v53 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71
  s[1305] = v72
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v72 || FERIEBEK_2_6)
  s[203] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v72)
  s[202] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FYL.15.4: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v2 = intersect(v0, v1)
  const FYL_15_4 = from(v2, 13332 /* 2006-07-03 */)
  s[638] = FYL_15_4
  const v4 = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1)
  s[1318] = v4
  const FYL_15_4_ir = v4 >= NEVER
  s[639] = FYL_15_4_ir
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v6 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[0] ? v6 : -Infinity
  s[640] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[0] ? v6 : Infinity
  s[641] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v9 = f.loenomkostningerOmAaret <= 0
  const v10 = quotient([f.stoetteTilAnsaettelsenOmAaret, 10000], [f.loenomkostningerOmAaret], 'nærmeste', 1)
  const INDSATSBEK_86 = s[0] ? v10 : -Infinity
  s[643] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[0] ? v10 : Infinity
  s[644] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_er = f.arbejdsgiverenErPrivat && (!s[0] || !v9)
  s[645] = INDSATSBEK_86_er
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[0] || v9
  s[646] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v15 = INDSATSBEK_86_er && INDSATSBEK_86_hoej > 7500
  s[1320] = v15
  const v16 = INDSATSBEK_86_er && INDSATSBEK_86 <= 7500
  s[1321] = v16
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[0] || v15)
  s[647] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[0] || v16)
  s[648] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[0] || INDSATSBEK_86_ir
  s[649] = INDSATSBEK_86_loft_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v20 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[1322] = v20
  const v21 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[1323] = v21
  const LSP_1a_1_tabel2006 = !s[0] || v20
  s[903] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[0] || !v20 || !v21
  s[904] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[0] || v20 && !v21
  s[905] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v25 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[1326] = v25
  const v26 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[1327] = v26
  const LSP_1a_1_tabel2011 = !s[0] || v25
  s[906] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[0] || !v25 || !v26
  s[907] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[0] || v25 && !v26
  s[908] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v30 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[578] = v30
  const v31 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[1332] = v31
  const v32 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[1333] = v32
  const v33 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[1334] = v33
  const v34 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[1335] = v34
  const v35 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[1336] = v35
  const v36 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[1337] = v36
  const v37 = v33 ? (v34 ? (v35 ? (v36 ? 804 : 798) : 792) : 786) : 780
  const v38 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[1338] = v38
  const v39 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[1339] = v39
  const v40 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[1340] = v40
  const v41 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[1341] = v41
  const v42 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[272] = v42
  const v43 = v39 ? (v40 ? (v41 ? (v42 ? 804 : 798) : 792) : 786) : 780
  const v44 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[1328] = v44
  const v45 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[274] = v45
  const v46 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[1330] = v46
  const v47 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[275] = v47
  const v48 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[1331] = v48
  const v49 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[273] = v49
  const v50 = v44 ? (v46 ? (v48 ? (v39 ? (v40 ? (v41 ? (v42 ? (v45 ? (v47 ? (v49 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v39 ? (v40 ? (v41 ? (v42 ? (v45 ? (v47 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v39 ? (v40 ? (v41 ? (v42 ? (v45 ? 816 : 804) : 798) : 792) : 786) : 780) : v43
  const LSP_1a_1 = s[0] ? (v30 ? (v25 ? (v26 ? v50 : LSP_1a_1_tabel2011 ? (v38 ? Math.min(v37, v43) : v43) : v37) : v37) : v31 ? (v32 ? 780 : v37) : 804) : -Infinity
  s[248] = LSP_1a_1
  const LSP_1a_1_hoej = s[0] ? (v30 ? (v25 ? (v26 ? v50 : LSP_1a_1_tabel2011 ? (v38 ? Math.max(v37, v43) : v43) : v37) : v37) : v31 ? (LSP_1a_1_tabel2006 ? v37 : 780) : 804) : Infinity
  s[249] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[0] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[241] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[0] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[242] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v55 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[3] = v55
  const v56 = f.pensionDuFaar === 'foertidspension'
  s[141] = v56
  const v57 = f.vurderingsdato >= LSP_1a_1_dag_hoej
  s[240] = v57
  const v58 = f.vurderingsdato >= LSP_1a_1_dag
  s[239] = v58
  const v59 = !v57 || !s[0]
  s[262] = v59
  const LAB_6_11 = !s[0] || !v55 && v56 && v59 && f.ikkeNormaltArbejdePaaNedsatTid || v55 && v56
  s[650] = LAB_6_11
  const LAB_6_11_nej = !s[0] || !v55 && (!v56 || v58 || f.ikkeNormaltArbejdePaaNedsatTid === false) || v55 && !v56
  s[651] = LAB_6_11_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[117] = LAS_69t_2_er
  const v63 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[2] = v63
  const LAB_31_3 = LAS_69t_2_er ? (v55 ? (v63 ? -Infinity : 4) : 6) : -Infinity
  s[653] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v55 ? (v63 ? Infinity : 4) : 6) : Infinity
  s[654] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[119] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v55 && v63
  s[556] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v68 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v69 = f.risikoForFireAar ? v68 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v55 ? (v63 ? FIRST_DAY : v68) : v69) : FIRST_DAY
  s[656] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v55 ? (v63 ? NEVER : v68) : v69) : NEVER
  s[657] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[658] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[659] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[557] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[662] = LAB_36_3_nej
}

function svar_3(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1346] = v0
  const v1 = f.ressourceforloebErBevilget && v0
  s[133] = v1
  const v2 = s[1] && (!s[2] || v1)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[0] || v2)
  s[134] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[0] || !v2)
  s[136] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[0]
  s[135] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[0] || s[1] && (!s[2] || LOV1750_21_8))
  s[558] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[0] || !s[1] || s[2] && LOV1750_21_8_nej)
  s[559] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[0] || s[1] && s[2] && LOV1750_21_8_ir
  s[560] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v9 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[132] = v9
  const v10 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[288] = v10
  const v11 = v9 && v10
  const LAB_43 = !s[0] || v11
  s[561] = LAB_43
  const LAB_43_nej = !s[0] || !v11
  s[562] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[121] = LAB_45_1
  const v15 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[122] = v15
  const v16 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[123] = v16
  const v17 = v15 && !v16
  s[125] = v17
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v15)
  s[689] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v15 || !v16)
  s[690] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v17
  s[691] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v21 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[586] = v21
  const v22 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[118] = v22
  const v23 = f.ventesFuldtRask === false || !v22 || LAB_109_2_kraft_nej
  s[1356] = v23
  const v24 = f.ventesFuldtRask && v22 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1355] = v24
  const v25 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1357] = v25
  const v26 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[120] = v26
  const v27 = !v21 && f.tvaerfagligtBehovIForloebet
  const v28 = v9 && v26 && !v21
  s[1350] = v28
  const LAB_109_1 = LAB_45_1 && (v28 || !LAB_45_1 || !v26 && v23 && !v25 || v26 && v27)
  s[683] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v28 || !LAB_45_1 || !v26 && (v24 || v25) || v26 && !v27)
  s[684] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v28 || !LAB_45_1
  s[685] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v32 = !LAB_45_1 || v21
  const v33 = !LAB_45_1 || LAB_109_1_nej
  s[126] = v33
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[124] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v32
  s[666] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v33
  s[667] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v32
  s[668] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v32
  s[669] = LAB_45_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[0] || f.vilkaarAftaltMedFagligOrganisation
  s[670] = LAB_74
  const LAB_74_nej = !s[0] || f.vilkaarAftaltMedFagligOrganisation === false
  s[671] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v41 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[142] = v41
  const v42 = f.vurderingsdato <= 13148 /* 2005-12-31 */ || v41
  s[276] = v42
  const v43 = SATS_1(f.vurderingsdato)
  const v44 = SATS_2(f.vurderingsdato)
  const LAB_76_6_ir = !s[0] || v42
  s[563] = LAB_76_6_ir
  const LAB_76_6 = s[0] ? (f.saerligtTilfaeldeForLoentilskud ? (v42 ? -Infinity : v43) : v42 ? -Infinity : v44) : -Infinity
  s[672] = LAB_76_6
  const LAB_76_6_hoej = s[0] ? (f.saerligtTilfaeldeForLoentilskud ? (v42 ? Infinity : v43) : v42 ? Infinity : v44) : Infinity
  s[673] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[0] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[675] = LAB_78
  const LAB_78_nej = !s[0] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[676] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v50 = !s[3] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[3] && f.merbeskaeftigelse
  const LAB_79 = !s[0] || v50
  s[677] = LAB_79
  const LAB_79_nej = !s[0] || !v50
  s[678] = LAB_79_nej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[75] = SDL_53_1_timer_er
  const v54 = f.timerDuKanArbejde === 0
  s[1365] = v54
  const v55 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[499] = v55
  const v56 = v55 >= 400
  s[1366] = v56
  const v57 = v54 || v56
  s[1364] = v57
  const v58 = SDL_53_1_timer_er && v57
  s[1363] = v58
  const v59 = f.persongruppe === 'selvstaendig'
  s[91] = v59
  const v60 = f.andelAfArbejdetDuKan <= 5000
  s[159] = v60
  const v61 = v59 && v60
  s[1367] = v61
  const v62 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1368] = v62
  const v63 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1372] = v63
  const v64 = f.ansatIFleksjob && v63
  s[1371] = v64
  const v65 = v57 || v64
  s[1370] = v65
  const v66 = SDL_53_1_timer_er && v65
  s[1369] = v66
  const v67 = !s[1] && (v58 || v61 || v62) || s[1] && (v66 || v61 || v62)
  const SDL_7_2 = !s[0] || v67
  s[1034] = SDL_7_2
  const SDL_7_2_nej = !s[0] || !v67
  s[1035] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[0] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[0])
  s[97] = SDL_7_1
  const SDL_7_1_nej = !s[0] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[103] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v72 = v59 ? 14 : 15
  s[7] = v72
  const v73 = v59 ? 14 : 21
  s[6] = v73
  const v74 = v59 ? 14 : 30
  s[5] = v74
}

function svar_4(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = dropFirst(s[4], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[5] : s[6]) : s[7]) : 14) : Infinity)
  const v1 = dropFirst(s[4], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[5] : s[6]) : s[7]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v2 = allPeriods(f.afbrydelser)
  const v3 = without(v0, v2)
  const v4 = without(v1, v2)
  const SDL_24_3 = !s[8] ? NO_DAYS : without(v3, intersectTable(from(v4, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[16] = SDL_24_3
  const SDL_24_3_hoej = !s[8] ? ALL_DAYS : without(v4, intersectTable(from(v3, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[15] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[8] && sameDays(v0, v1)
  s[574] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v8 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[104] = v8
  const v9 = f.pensionDuFaar === 'tidlig_pension'
  s[105] = v9
  const v10 = s[9] >= 15012 /* 2011-02-07 */
  s[445] = v10
  const v11 = onWeekdays(SDL_24_3, 62)
  s[14] = v11
  const v12 = onWeekdays(SDL_24_3_hoej, 62)
  s[13] = v12
  const v13 = monthEndOver(v12, 12, 130, s[9])
  const v14 = monthEndOver(v11, 12, 130, s[9])
  const v15 = !s[10] && s[11] >= v13
  s[1375] = v15
  const v16 = !s[10] && s[11] < v14
  s[1376] = v16
  const v17 = v15 && !s[10]
  const v18 = s[12] && !s[10] && v14 >= NEVER
  const v19 = v17 ? v13 : NEVER
  const v20 = v16 ? NEVER : v14
  const v21 = v17 ? (v16 || v18 ? Math.max(v14, v20) : v14) : v20
  const v22 = v17 || v16 || v18
  const v23 = monthEndOver(SDL_24_3_hoej, 12, 182, s[9])
  const v24 = monthEndOver(SDL_24_3, 12, 182, s[9])
  const v25 = !s[10] && s[11] >= v23
  s[1377] = v25
  const v26 = !s[10] && s[11] < v24
  s[1378] = v26
  const v27 = v25 && !s[10]
  const v28 = s[12] && !s[10] && v24 >= NEVER
  const v29 = v27 ? v23 : NEVER
  const v30 = v26 ? NEVER : v24
  const v31 = v27 ? (v26 || v28 ? Math.max(v24, v30) : v24) : v30
  const v32 = v27 || v26 || v28
  const SDL_25_1 = v10 ? (v22 ? (v32 ? Math.min(v19, v29) : v19) : v29) : FIRST_DAY
  s[110] = SDL_25_1
  const SDL_25_1_hoej = v10 ? (v22 ? (v32 ? Math.max(v21, v31) : v21) : v31) : NEVER
  s[112] = SDL_25_1_hoej
  const v35 = v8 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v9
  s[391] = v35
  const SDL_25_1_er = v35 && !s[10] && (!v10 || v22 || v32)
  s[106] = SDL_25_1_er
  const SDL_25_1_ir = !v35 || s[10] || !v10 || v15 && s[12] || s[12] && !((s[10] || !s[12] && v13 === v14) && !s[10] && (s[10] || v13 === NEVER)) || v25 && s[12] || s[12] && !((s[10] || !s[12] && v23 === v24) && !s[10] && (s[10] || v23 === NEVER))
  s[108] = SDL_25_1_ir
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[13], 18, 260, s[9])
  const v1 = monthEndOver(s[14], 18, 260, s[9])
  const v2 = !s[10] && v0 <= 16251 /* 2014-06-30 */
  s[17] = v2
  const v3 = !s[10] && v1 > 16251 /* 2014-06-30 */
  s[18] = v3
  const v4 = !s[10] && s[11] >= v0
  s[1394] = v4
  const v5 = !s[10] && s[11] < v1
  s[1395] = v5
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
  s[32] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[33] = v17
  const v18 = v13 || v3 || v14
  s[30] = v18
  const v19 = v2 && v12 || s[12] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[31] = v19
  const v20 = monthEndOver(s[15], 18, 364, s[9])
  const v21 = monthEndOver(s[16], 18, 364, s[9])
  const v22 = !s[10] && v20 <= 16251 /* 2014-06-30 */
  s[19] = v22
  const v23 = !s[10] && v21 > 16251 /* 2014-06-30 */
  s[20] = v23
  const v24 = !s[10] && s[11] >= v20
  s[1396] = v24
  const v25 = !s[10] && s[11] < v21
  s[1397] = v25
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
  s[36] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[37] = v37
  const v38 = v33 || v23 || v34
  s[34] = v38
  const v39 = v22 && v32 || s[12] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[35] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[24] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[26] = v42
  const v43 = v19 || v39
  s[29] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[28] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[38] = v45
  const v46 = s[9] >= 16252 /* 2014-07-01 */
  s[21] = v46
  const v47 = Math.max(s[9], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[13], 9, 110, v47)
  const v49 = monthEndOver(s[14], 9, 110, v47)
  const v50 = !s[10] && s[11] >= v48
  s[1398] = v50
  const v51 = !s[10] && s[11] < v49
  s[1399] = v51
  const v52 = v50 && !s[10]
  const v53 = s[12] && !s[10] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[42] = v57
  const v58 = v50 && s[12] || s[12] && !((s[10] || !s[12] && v48 === v49) && !s[10] && (s[10] || v48 === NEVER))
  s[40] = v58
  const v59 = monthEndOver(s[15], 9, 154, v47)
  const v60 = monthEndOver(s[16], 9, 154, v47)
  const v61 = !s[10] && s[11] >= v59
  s[1400] = v61
  const v62 = !s[10] && s[11] < v60
  s[1401] = v62
  const v63 = v61 && !s[10]
  const v64 = s[12] && !s[10] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[43] = v68
  const v69 = v61 && s[12] || s[12] && !((s[10] || !s[12] && v59 === v60) && !s[10] && (s[10] || v59 === NEVER))
  s[41] = v69
  const v70 = v57 || v68
  s[39] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[25] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[27] = v77
  const v78 = v44 && v40
  s[22] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[23] = v79
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[10] && countDays(s[15], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[1382] = v0
  const v1 = !s[10] && countDays(s[16], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[1383] = v1
  const v2 = !s[10] && countDays(s[13], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1388] = v2
  const v3 = !s[10] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1389] = v3
  const v4 = s[17] || v3
  s[1387] = v4
  const v5 = (s[18] || s[12]) && (v2 || s[12]) && (s[18] || v2)
  s[1386] = v5
  const v6 = !s[10] && countDays(s[15], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1392] = v6
  const v7 = !s[10] && countDays(s[16], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1393] = v7
  const v8 = s[19] || v7
  s[1391] = v8
  const v9 = (s[20] || s[12]) && (v6 || s[12]) && (s[20] || v6)
  s[1390] = v9
  const v10 = v5 || v9
  s[1384] = v10
  const v11 = (v4 || s[12]) && (v8 || s[12]) && (v4 || v8)
  s[1385] = v11
  const v12 = s[21] || v1 || v11
  s[1381] = v12
  const v13 = !s[21] && (v0 || s[12]) && (v10 || s[12])
  s[1380] = v13
  const v14 = v13 && !v12
  s[1379] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[22] ? (s[23] ? Math.min(s[24], s[25]) : s[24]) : s[25]
  s[111] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[22] ? (s[23] ? Math.max(s[26], s[27]) : s[26]) : s[27]
  s[113] = SDL_24_1_hoej
  const SDL_24_1_er = !s[10] && (v13 || !v14 && (s[22] || s[23]))
  s[107] = SDL_24_1_er
  const SDL_24_1_ir = s[10] || v13 || !v14 && (s[28] && s[29] || !(s[30] && !s[31] && s[32] >= 13332 /* 2006-07-03 */ && s[33] <= 15011 /* 2011-02-06 */ || s[34] && !s[35] && s[36] >= 13332 /* 2006-07-03 */ && s[37] <= 15011 /* 2011-02-06 */) && (s[38] && s[29] || !(s[30] && !s[31] && s[32] >= 15012 /* 2011-02-07 */ && s[33] <= 16251 /* 2014-06-30 */ || s[34] && !s[35] && s[36] >= 15012 /* 2011-02-07 */ && s[37] <= 16251 /* 2014-06-30 */) && (s[39] && (s[40] || s[41]) || !(s[42] && !s[40] || s[43] && !s[41]))))
  s[109] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[1878] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[374] = v20
  const v21 = SDL_24_1_er && v19
  s[375] = v21
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
  s[48] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[588] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[50] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[49] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[44] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[52] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[417] = v37
  const v38 = v31 && v36 && v37
  s[45] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[51] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[425] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[53] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[54] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[59] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[60] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[66] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[55] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[63] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[62] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[46] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[47] = v57
  const v58 = v55 || v57
  s[418] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[421] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[423] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[419] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1416] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1417] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[1418] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[1419] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[56] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[64] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[424] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[57] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[65] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[58] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[61] = SDL_27_1_5_nej
}

function svar_7(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[44] || s[45] && v0 || s[46] && v0 || s[47] && v1
  s[426] = SDL_27_1_6
  const SDL_27_1_6_nej = s[44] || s[45] && !v0 || s[46] && !v0 || s[47] && !v1
  s[432] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[48] && s[49] >= 16953 /* 2016-06-01 */ && s[50] <= 16974 /* 2016-06-22 */
  const v5 = s[48] && s[49] >= 16975 /* 2016-06-23 */ && s[50] <= 20634 /* 2026-06-30 */
  const v6 = s[48] && s[49] >= 20635 /* 2026-07-01 */ && s[51]
  const SDL_27_1_7_2 = s[44] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[1172] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[44] || s[48] && s[52] && s[50] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[1173] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[44] || v4 || v6 || s[53]
  s[1174] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[44] || s[45] && f.foertidspensionssagPaabegyndt || s[46] && f.foertidspensionssagPaabegyndt || s[47] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[427] = SDL_27_1_7
  const SDL_27_1_7_nej = s[44] || s[45] && f.foertidspensionssagPaabegyndt === false || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[433] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[54] || s[55] || s[56] || s[57] || s[58] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[59] || s[60]
  s[428] = v13
  const v14 = s[61] || s[62]
  s[429] = v14
  const v15 = SDL_27_1_6_nej || s[62]
  s[430] = v15
  const v16 = SDL_27_1_7_nej || s[62]
  s[431] = v16
  const v17 = v13 && (s[63] || s[62]) && (s[64] || s[62]) && (s[65] || s[60]) && v14 && v15 && v16 && (s[59] || s[63] || s[64] || s[65] || s[61] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[60] && s[62]
  s[443] = v18
  const SDL_27_1 = s[44] || s[45] && v12 || s[66] && v12
  s[114] = SDL_27_1
  const SDL_27_1_nej = s[44] || s[45] && v17 || s[66] && v17
  s[115] = SDL_27_1_nej
  const SDL_27_1_ir = s[44] || s[45] && v18 || s[66] && v18 || s[53]
  s[116] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[67] <= 16251 /* 2014-06-30 */
  s[376] = v22
  const v23 = !s[10] && s[68] && v22
  s[101] = v23
  const v24 = !s[10] && s[69] >= 16252 /* 2014-07-01 */ && s[70]
  s[98] = v24
  const v25 = monthStart(s[67])
  s[84] = v25
  const v26 = monthStart(s[69])
  s[85] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[67], -1)
  const v34 = shiftDays(s[69], -1)
  const SDL_24a_1_graense = s[71] || v24 && (!s[10] && countDays(s[13], v27, v30) > 110 || !s[10] && countDays(s[15], v27, v30) > 154 || !s[10] && countDays(s[13], v31, v34) > 110 || !s[10] && countDays(s[15], v31, v34) > 154)
  s[99] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[71] || v23 || v24 && (!s[10] && countDays(s[14], v28, v29) <= 110 || !s[10] && countDays(s[16], v28, v29) <= 154 || !s[10] && countDays(s[14], v32, v33) <= 110 || !s[10] && countDays(s[16], v32, v33) <= 154)
  s[102] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[71] || v24 && s[12] || s[72]
  s[100] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[10] && shiftDays(s[69], -56) >= f.ansatFra
  s[1425] = v38
  const v39 = !s[10] && shiftDays(s[67], -56) < f.ansatFra
  s[1426] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[1424] = v40
  const v41 = (v38 || s[12]) && f.andetFravaerSeneste8Uger === false
  s[1423] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[1427] = v42
  const v43 = v40 || !v42
  s[1422] = v43
  const v44 = v41 && v42
  s[1421] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1428] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[10] && s[73] && s[70]
  s[82] = v48
  const SDL_30_2 = s[71] || s[74] && v46 || v48 && v46
  s[1185] = SDL_30_2
  const SDL_30_2_nej = s[71] || s[74] && v47 || v48 && v47
  s[1186] = SDL_30_2_nej
  const SDL_30_2_ir = s[71] || s[72]
  s[79] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[71] || s[74] || v48)
  s[1187] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[71]
  s[1188] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1189] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1429] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1430] = v56
  const v57 = !s[75] || SDL_30_2_nej || v56
  const v58 = s[75] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[71] || s[74] && v58 || v48 && v58
  s[80] = SDL_30
  const SDL_30_nej = s[71] || s[74] && v57 || v48 && v57
  s[81] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[10] && s[68] && s[67] <= 13604 /* 2007-04-01 */
  const v62 = !s[10] && s[69] >= 13605 /* 2007-04-02 */ && s[67] <= 14031 /* 2008-06-01 */
  const v63 = s[67] <= 15340 /* 2012-01-01 */
  s[472] = v63
  const v64 = !s[10] && s[69] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[69] >= 15341 /* 2012-01-02 */
  s[473] = v65
  const v66 = !s[10] && v65 && s[70]
  const v67 = v64 || v66
  const SDL_30_1 = s[71] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[76] = SDL_30_1
  const SDL_30_1_hoej = s[71] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[77] = SDL_30_1_hoej
  const SDL_30_1_er = s[71] || v61 || v62 || v64 || v66
  s[78] = SDL_30_1_er
}

function svar_8(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[67], s[76])
  s[470] = v0
  const v1 = shiftDays(s[69], s[77])
  s[471] = v1
  const v2 = !s[10] && s[78]
  s[291] = v2
  const v3 = s[12] || s[79]
  s[295] = v3
  const v4 = shiftDays(v0, -1)
  s[293] = v4
  const v5 = shiftDays(v1, -1)
  s[292] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[80] && v2
  const v9 = s[79] && v2 && v7 >= NEVER
  const v10 = s[81] ? NEVER : v7
  const v11 = v8 || s[81] || v9
  const v12 = s[80] && v3 || s[79] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[71] ? FIRST_DAY : v8 ? v6 : NEVER
  s[358] = SDL_31_1
  const SDL_31_1_hoej = s[71] ? NEVER : v8 ? (s[81] || v9 ? Math.max(v7, v10) : v7) : v10
  s[359] = SDL_31_1_hoej
  const SDL_31_1_er = s[71] || s[74] && v11 || s[82] && v11
  s[357] = SDL_31_1_er
  const SDL_31_1_ir = s[71] || s[74] && v12 || s[82] && v12 || s[72]
  s[360] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[10] && shiftDays(s[69], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1437] = v17
  const v18 = !s[10] && shiftDays(s[67], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1438] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[1439] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1442] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1443] = v21
  const v22 = s[81] || v20
  s[1440] = v22
  const v23 = s[80] || s[79]
  s[294] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[80] || v21)
  s[87] = v24
  const v25 = s[79] && SDL_31_1_ir
  s[1441] = v25
  const v26 = v18 || !v19 || v24
  s[1436] = v26
  const v27 = v22 || v25
  s[88] = v27
  const v28 = (v17 || s[12]) && v19 && v27
  s[1435] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[1444] = v29
  const v30 = !s[10] && s[69] >= f.uddannelseAfsluttet
  s[1445] = v30
  const v31 = !s[10] && s[67] < f.uddannelseAfsluttet
  s[1446] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[10] && v32 >= s[67]
  s[1447] = v33
  const v34 = !s[10] && v32 < s[69]
  s[1448] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[94] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[12]) && (v33 || s[12])
  s[95] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[10] && s[73] && s[67] <= 15522 /* 2012-07-01 */
  const v40 = !s[10] && s[69] >= 15523 /* 2012-07-02 */ && s[83]
  const v41 = !s[10] && shiftDays(s[69], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1451] = v41
  const v42 = !s[10] && shiftDays(s[67], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1452] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[1453] = v43
  const v44 = v42 || !v43 || v24
  s[1450] = v44
  const v45 = (v41 || s[12]) && v43 && v27
  s[1449] = v45
  const v46 = shiftMonths(s[84], -6)
  const v47 = shiftMonths(s[85], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[10] && r_timerPrMaaned.maaned < s[85]; return (r0_0 || s[12]) && (r0_1 || s[12]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1460] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[10] && r_timerPrMaaned.maaned < s[85]; const r0_2 = (r0_0 || s[12]) && (r0_1 || s[12]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[10] && r_timerPrMaaned.maaned < v47 || !s[10] && r_timerPrMaaned.maaned >= s[84]) && !s[12] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1461] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[10] && r_timerPrMaaned.maaned < s[85]; return (r0_0 || s[12]) && (r0_1 || s[12]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1462] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[10] && r_timerPrMaaned.maaned < s[85]; const r0_2 = (r0_0 || s[12]) && (r0_1 || s[12]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[10] && r_timerPrMaaned.maaned < v47 || !s[10] && r_timerPrMaaned.maaned >= s[84] || s[12] && !r0_3) && !(s[12] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1463] = v51
  const v52 = !v49 || !v51
  s[1459] = v52
  const v53 = v48 && v50
  s[1458] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[84], v55)
  const v57 = shiftMonths(s[85], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned < s[85]; const r0_1 = !s[10] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[12]) && (r0_0 || s[12]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1466] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned < s[85]; const r0_1 = !s[10] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[12]) && (r0_0 || s[12]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[10] && r_timerPrMaaned.maaned < v57 || !s[10] && r_timerPrMaaned.maaned >= s[84]) && !s[12] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1467] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned < s[85]; const r0_1 = !s[10] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[12]) && (r0_0 || s[12]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1468] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[10] && r_timerPrMaaned.maaned < s[85]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[10] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[12]) && (r0_0 || s[12]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[10] && r_timerPrMaaned.maaned < v57 || !s[10] && r_timerPrMaaned.maaned >= s[84] || s[12] && !r0_1) && !(s[12] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1469] = v61
  const v62 = !v59 || !v61
  s[1465] = v62
  const v63 = v58 && v60
  s[1464] = v63
  const v64 = v53 || v63
  s[1456] = v64
  const v65 = v52 && v62
  s[1457] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[1455] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[1454] = v67
  const SDL_32_1 = s[71] || s[74] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[86] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[90] = SDL_32_1
  const SDL_32_1_nej = s[71] || s[74] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[86] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[89] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1471] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[1470] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[1472] = v72
  const v73 = v71 && v72
  s[1473] = v73
  const v74 = !s[10] && s[73] && s[67] <= 15705 /* 2012-12-31 */
  const v75 = !s[10] && s[69] >= 15706 /* 2013-01-01 */ && s[67] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[10] && s[69] >= 15884 /* 2013-06-28 */ && s[70]
  const SDL_42_1 = s[71] || s[74] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[93] = SDL_42_1
  const SDL_42_1_nej = s[71] || s[74] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[92] = SDL_42_1_nej
}

function svar_9(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[87]
  const v1 = f.arbejdsskade && s[88]
  const SDL_34_1 = s[71] || s[74] && v1 || s[82] && v1
  s[1194] = SDL_34_1
  const SDL_34_1_nej = s[71] || s[74] && v0 || s[82] && v0
  s[1195] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[75] || s[89]
  s[1475] = v4
  const v5 = s[75] && (s[90] || s[79])
  s[1474] = v5
  const v6 = !s[91] || s[92]
  s[1477] = v6
  const v7 = s[91] && (s[93] || s[79])
  s[1476] = v7
  const v8 = f.persongruppe === 'ingen'
  s[458] = v8
  const v9 = !v8 || s[94]
  s[290] = v9
  const v10 = v8 && s[95]
  s[289] = v10
  const v11 = v5 || v7 || s[96] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[96] && v9 && (SDL_34_1_nej || s[79])
  const SDL_32 = s[71] || s[74] && v11 || s[82] && v11
  s[296] = SDL_32
  const SDL_32_nej = s[71] || s[74] && v12 || s[82] && v12
  s[297] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1478] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[0] || v16
  s[301] = SDL_3
  const SDL_3_nej = !s[0] || !v16
  s[298] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[79]
  s[369] = v19
  const v20 = SDL_3 || !s[0]
  s[299] = v20
  const v21 = s[97] || !s[0]
  s[300] = v21
  const SDL_24a_1 = s[71] || s[98] && (s[99] || s[100]) && v19 && v20 && v21 && (s[99] || SDL_32 || SDL_3 || s[97])
  s[377] = SDL_24a_1
  const SDL_24a_1_nej = s[71] || s[101] || s[98] && (s[102] || SDL_32_nej || SDL_3_nej || s[103])
  s[380] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[71] || s[98] && s[100] && s[79] && !s[0] || s[72]
  s[379] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[143] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[0] || v26
  s[1131] = SDL_24c_1
  const SDL_24c_1_nej = !s[0] || !v26
  s[1132] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[104] || f.naaetFolkepensionsalder || s[105]
  s[1488] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[106] || !v29 && s[107]
  s[370] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[108] || !v29 && s[109])
  s[371] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[110] : s[111]
  s[372] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[112] : s[113]
  s[373] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[1486] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[1487] = v35
  const v36 = v35 || v29 || s[114]
  s[1485] = v36
  const v37 = s[115] || s[116]
  s[444] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[1484] = v38
  const v39 = v38 || SDL_24a_1
  s[1482] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[378] = v40
  const v41 = v36 && v40
  s[1483] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[1489] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[0])
  s[1490] = v43
  const LAB_107_1 = !s[0] || s[117] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[679] = LAB_107_1
  const LAB_107_1_nej = !s[0] || !s[117] || !v25 && (s[103] || v41) || v25 && (s[103] || v43)
  s[680] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[127] = v46
  const v47 = f.ventesFuldtRask && s[118] && f.fikTvaerfagligIndsats === false
  s[1494] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1495] = v48
  const v49 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[218] = v49
  const v50 = !v46 || v49 || !v47 || v48
  const LAB_108_2 = s[119] && (!s[117] || v50)
  s[681] = LAB_108_2
  const LAB_108_2_nej = s[119] && (!s[117] || !v50)
  s[682] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v53 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1496] = v53
  const v54 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v55 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1497] = v55
  const v56 = shiftDays(f.jobafklaringStartede, 28)
  const v57 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1498] = v57
  const v58 = s[120] ? NEVER : v57 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v56
  const LAB_109_1_frist = s[121] ? (v53 ? (v55 ? (s[122] ? (s[123] ? v58 : FIRST_DAY) : v56) : FIRST_DAY) : v54) : FIRST_DAY
  s[686] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[121] ? (v53 ? (v55 ? (s[122] ? (s[123] ? v58 : NEVER) : v56) : NEVER) : v54) : NEVER
  s[687] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[124] && (!s[121] || v53 && (!v55 || s[125])) || s[126]
  s[688] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[584] = v62
  const v63 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[1499] = v63
  const v64 = shiftMonths(f.jobafklaringStartede, 24)
  const v65 = shiftDays(v64, -1)
  const v66 = allPeriods(f.barselUnderJobafklaring)
  s[201] = v66
  const v67 = without(ALL_DAYS, v66)
  const v68 = v64 === NEVER ? Infinity : v64 - f.jobafklaringStartede
  const v69 = dayReaching(v67, f.jobafklaringStartede, v68)
  const v70 = from(v66, 18262 /* 2020-01-01 */)
  const v71 = without(ALL_DAYS, v70)
  const v72 = dayReaching(v71, f.jobafklaringStartede, v68)
  const LAB_110_1 = s[121] ? (v63 ? (v62 ? v69 : Math.min(v65, v69, v72)) : v65) : FIRST_DAY
  s[128] = LAB_110_1
  const LAB_110_1_hoej = s[121] ? (v63 ? (v62 ? v69 : Math.max(v65, v69, v72)) : v65) : NEVER
  s[129] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[121]
  s[130] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[121]
  s[131] = LAB_110_1_ir
}

function svar_10(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1500] = v0
  const v1 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1501] = v1
  const v2 = f.uarbejdsdygtigVedEgenSygdom === false || v1 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[119] && (!s[117] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[127] || v2))
  s[692] = LAB_110_2
  const LAB_110_2_nej = s[119] && (!s[117] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[127] || !v2))
  s[693] = LAB_110_2_nej
  const LAB_110_2_ir = !s[119] || !s[117] || v0 && !s[127]
  s[694] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[117] ? s[128] : FIRST_DAY
  s[695] = LAB_111_1
  const LAB_111_1_hoej = s[117] ? s[129] : NEVER
  s[696] = LAB_111_1_hoej
  const LAB_111_1_er = s[119] && (!s[117] || s[130])
  s[697] = LAB_111_1_er
  const LAB_111_1_ir = !s[119] || !s[117] || s[131]
  s[698] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v10 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1503] = v10
  const v11 = f.kanVendeTilbageIArbejde === false && v10
  const LAB_111_2 = s[119] && (!s[117] || s[132] || v11)
  s[699] = LAB_111_2
  const LAB_111_2_nej = s[119] && (!s[117] || s[132] || !v11)
  s[700] = LAB_111_2_nej
  const LAB_111_2_ir = !s[119] || !s[117] || s[132]
  s[564] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v15 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[117] ? v15 : FIRST_DAY
  s[702] = LAB_111_3
  const LAB_111_3_hoej = s[117] ? v15 : NEVER
  s[703] = LAB_111_3_hoej
  const LAB_111_3_er = s[119] && f.risikoForFireAar
  s[704] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[117]
  s[705] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v20 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[119] && (!s[117] || s[132] || !v20)
  s[706] = LAB_111_4
  const LAB_111_4_nej = s[119] && (!s[117] || s[132] || v20)
  s[707] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v23 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[595] = v23
  const v24 = s[1] && (!v23 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v23 && !s[2] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[0] || v24
  s[711] = LAB_112_2
  const LAB_112_2_nej = !s[0] || !v24
  s[712] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v27 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[140] = v27
  const v28 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1511] = v28
  const v29 = !v27 || v28 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[0] || v29
  s[713] = LAB_112_3
  const LAB_112_3_nej = !s[0] || !v29
  s[714] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v32 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1515] = v32
  const v33 = LAB_112_2_nej || !s[0]
  const v34 = s[2] && s[133]
  s[1512] = v34
  const LAB_112_1 = v34 || !s[0] || s[1] && (!v27 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 || v27 && !s[2] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 && (LAB_112_3 || !s[0]))
  s[708] = LAB_112_1
  const LAB_112_1_nej = v34 || !s[0] || !s[1] || !v27 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2) || v27 && (s[2] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2 || LAB_112_3_nej)
  s[709] = LAB_112_1_nej
  const LAB_112_1_ir = v34 || !s[0]
  s[710] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v38 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[138] = v38
  const v39 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1521] = v39
  const v40 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[137] = v40
  const v41 = allPeriods(f.perioderUdenRaadighed)
  const v42 = without(ALL_DAYS, v41)
  const v43 = shiftMonths(f.ressourceforloebStartede, 6)
  const v44 = dayReaching(v42, shiftDays(f.ressourceforloebStartede, 1), v43 === NEVER ? Infinity : v43 - f.ressourceforloebStartede)
  const LAB_113_2 = v38 ? (v39 ? v44 : NEVER) : FIRST_DAY
  s[715] = LAB_113_2
  const LAB_113_2_hoej = v38 ? (v39 ? (v40 ? v44 : NEVER) : NEVER) : NEVER
  s[716] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v38
  s[139] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v48 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1524] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1525] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1528] = v50
  const v51 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1529] = v51
  const v52 = f.indsatsErBegyndt === false || v50
  s[1526] = v52
  const v53 = f.indsatsErBegyndt && (v51 || LAB_113_2_ir)
  s[1527] = v53
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[132] || !v38 || v39 && (v48 || LAB_113_2_ir) && v52 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[718] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[132] || !v38 || !v39 || v49 || v53 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[719] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[132] || !v38
  s[720] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[0] || v27 && (s[134] || s[135]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[721] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[0] || !v27 || s[136] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[722] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[600] = v59
  const v60 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[599] = v60
  const v61 = v60 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v59 ? v61 : FIRST_DAY
  s[724] = LAB_113_4
  const LAB_113_4_hoej = v59 ? v61 : NEVER
  s[725] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v59
  s[565] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1535] = v65
  const v66 = v60 && (v65 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v59 || v66)
  s[728] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v59 || !v66)
  s[729] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[0] || v27 && s[134])
  s[730] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[0] || !v27 || s[136])
  s[731] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[0] || v27 && s[135]
  s[732] = LAB_113a_ir
}

function svar_11(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[598] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1537] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1538] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[137] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[138] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[733] = LAB_114_1
  const LAB_114_1_hoej = s[138] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[734] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1539] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[1540] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[1541] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[138] || v0 && v12 && (v13 || s[139]))
  s[735] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[138] || !v0 || !v12 || v14)
  s[736] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[263] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[1545] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[1544] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1547] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[1546] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[1548] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[0] || s[1] && s[140] && s[2]
  s[740] = LAB_114_3_ir
  const LAB_114_3 = s[0] ? (s[1] ? (s[140] ? (s[2] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[738] = LAB_114_3
  const LAB_114_3_hoej = s[0] ? (s[1] ? (s[140] ? (s[2] ? Infinity : v24) : v20) : 0) : Infinity
  s[739] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1549] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1550] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1551] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[741] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[742] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[743] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = s[1] && !s[2] && s[141] && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[0] || v35
  s[744] = LAB_115_1
  const LAB_115_1_nej = !s[0] || !v35
  s[745] = LAB_115_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v38 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[236] = v38
  const v39 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[270] = v39
  const v40 = intersect(v38, v39)
  const LAB_116_1_foertidspension = from(v40, 13332 /* 2006-07-03 */)
  s[746] = LAB_116_1_foertidspension
  const v42 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[1552] = v42
  const LAB_116_1_foertidspension_ir = v42 >= NEVER
  s[747] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v44 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v45 = intersect(v38, v44)
  const v46 = from(v45, 13332 /* 2006-07-03 */)
  const v47 = dayReaching(v46, 13332 /* 2006-07-03 */, 1)
  s[1553] = v47
  const v48 = v47 >= 18262 /* 2020-01-01 */
  s[1554] = v48
  const v49 = v47 >= 19134 /* 2022-05-22 */
  s[1555] = v49
  const v50 = v47 >= NEVER
  s[566] = v50
  const LAB_116_1_seniorpension = !v48 ? NO_DAYS : !v49 ? NO_DAYS : v46
  s[748] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v48 ? NO_DAYS : !v49 ? ALL_DAYS : v46
  s[749] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v48 || v49
  s[567] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v50 || v48 && !v49
  s[751] = LAB_116_1_seniorpension_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v55 = !s[2] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[0] || v55
  s[752] = LAB_142_1
  const LAB_142_1_nej = !s[0] || !v55
  s[753] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v58 = !s[2] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[0] || v58)
  s[902] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[0] || !v58)
  s[220] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[0]
  s[223] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v62 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1558] = v62
  const v63 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[219] = v63
  const v64 = f.revalideringErBevilget && v63
  s[1557] = v64
  const LAB_144 = !s[0] || !s[2] && (LAB_142_1 || !s[0]) && f.erhvervssigtetErAfklaret === false || s[2] && v64 && f.erhvervssigtetErAfklaret === false
  s[568] = LAB_144
  const LAB_144_nej = !s[0] || !s[2] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[2] && (v62 || f.erhvervssigtetErAfklaret)
  s[232] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v67 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[601] = v67
  const v68 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[602] = v68
  const v69 = !v68 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v68 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v67 || v69
  s[762] = LAB_145_2
  const LAB_145_2_nej = !v67 || !v69
  s[763] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v72 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v73 = LAB_145_2 && !LAB_145_2_nej && v67
  s[603] = v73
  const LAB_145_1 = v67 ? (v73 ? NEVER : v72) : FIRST_DAY
  s[755] = LAB_145_1
  const LAB_145_1_hoej = v67 ? (LAB_145_2 ? NEVER : v72) : NEVER
  s[756] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v67
  s[758] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v67 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[759] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v67 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[760] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v67 || LAB_145_1_ir
  s[761] = LAB_145_1_plan_ir
}

function svar_12(f, s) {
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v0 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[596] = v0
  const v1 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v2 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v3 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[0] || !s[3] && v1 || s[3] && (!v0 && (v2 || v3) || v0 && v3)
  s[764] = LAB_146
  const LAB_146_nej = !s[0] || !s[3] && !v1 || s[3] && (!v0 && (!v2 || !v3) || v0 && !v3)
  s[765] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret)
  s[766] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret === false)
  s[767] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v8 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[1304] = v8
  const v9 = f.bidragspligtigeBoern <= 0
  s[1563] = v9
  const v10 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[1303] = v10
  const v11 = v10 || s[142]
  const v12 = SATS_3(f.vurderingsdato)
  const v13 = v11 ? -Infinity : v12
  const v14 = v11 ? Infinity : v12
  const v15 = v13 > -Infinity && v14 < Infinity
  const v16 = quotient([v13, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v17 = quotient([v14, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[1] ? (v8 ? (v15 ? Math.min(v16, v17) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[787] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[1] ? (v8 ? (v15 ? Math.max(v16, v17) : Infinity) : f.bidragPrMaaned) : Infinity
  s[788] = LAS_69j_2_bidrag_hoej
  const v20 = s[1] && !v9
  s[1562] = v20
  const LAS_69j_2_bidrag_er = v20 && (!s[1] || !v8 || !(!v15 && !v11 && v13 === v14))
  s[789] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v20 || !s[1] || v8 && (v11 || !v15)
  s[790] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v23 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1565] = v23
  const v24 = f.harForsoergelsespligt && v23
  s[210] = v24
  const v25 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[579] = v25
  const v26 = v25 || s[142]
  s[146] = v26
  const v27 = SATS_4(f.vurderingsdato)
  const v28 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[222] = v28
  const v29 = !v28 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[211] = v29
  const v30 = SATS_5(f.vurderingsdato)
  const v31 = v26 ? -Infinity : v30
  const v32 = v26 ? Infinity : v30
  const v33 = v32 === Infinity
  const v34 = LAS_69j_2_bidrag === -Infinity
  const v35 = v31 === -Infinity
  const v36 = LAS_69j_2_bidrag_hoej === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = SATS_6(f.vurderingsdato)
  const v39 = SATS_7(f.vurderingsdato)
  const v40 = v24 || !v29 || v9 || LAS_69j_2_bidrag_er && !(v37 && !v26 && v31 === v32 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[153] = v40
  const v41 = v24 && v26 || !v24 && (v29 && (!v9 && (v26 || LAS_69j_2_bidrag_ir || v37 || v26) || v9 && v26) || !v29 && v26)
  s[154] = v41
  const v42 = v24 ? (v26 ? -Infinity : v27) : v29 ? (v9 ? v31 : Math.min(v35 || v34 ? -Infinity : v31 + LAS_69j_2_bidrag, v26 ? -Infinity : v38)) : v26 ? -Infinity : v39
  s[151] = v42
  const v43 = v24 ? (v26 ? Infinity : v27) : v29 ? (v9 ? v32 : Math.min(v33 || v36 ? Infinity : v32 + LAS_69j_2_bidrag_hoej, v26 ? Infinity : v38)) : v26 ? Infinity : v39
  s[152] = v43
  const LAS_68_2 = s[1] ? v42 : -Infinity
  s[769] = LAS_68_2
  const LAS_68_2_hoej = s[1] ? v43 : Infinity
  s[770] = LAS_68_2_hoej
  const LAS_68_2_er = s[1] && (!s[1] || v40)
  s[771] = LAS_68_2_er
  const LAS_68_2_ir = !s[1] || !s[1] || v41
  s[772] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v48 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[221] = v48
  const LAS_68_5_nej = s[1] && !v48
  s[773] = LAS_68_5_nej
  const LAS_68_5_ir = !s[1] || !v48
  s[774] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v51 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1570] = v51
  const v52 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1571] = v52
  const v53 = v51 && v52
  s[1569] = v53
  const v54 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v55 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v56 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1572] = v56
  const v57 = Math.max(f.hidtidigYdelsePrMaaned, v54)
  const v58 = Math.min(f.hidtidigYdelsePrMaaned, v55)
  const v59 = s[1] && LAS_68_2_er
  const v60 = LAS_68_5_ir && LAS_68_2_er && v58 >= v57
  const v61 = LAS_68_5_nej || v60
  const v62 = LAS_68_5_nej ? (v60 ? Math.min(f.hidtidigYdelsePrMaaned, v57) : f.hidtidigYdelsePrMaaned) : v57
  const v63 = LAS_68_5_nej ? (v60 ? Math.max(f.hidtidigYdelsePrMaaned, v58) : f.hidtidigYdelsePrMaaned) : v58
  const LAS_68_4 = s[1] ? (v53 ? v54 : v56 ? (v59 ? (v61 ? Math.min(v54, v62) : v54) : v62) : LAS_68_2) : -Infinity
  s[148] = LAS_68_4
  const LAS_68_4_hoej = s[1] ? (v53 ? v55 : v56 ? (v59 ? (v61 ? Math.max(v55, v63) : v55) : v63) : LAS_68_2_hoej) : Infinity
  s[147] = LAS_68_4_hoej
  const v66 = f.ydelseFoerForloebet === 'foertidspension'
  s[1568] = v66
  const v67 = s[1] && !v66
  s[1567] = v67
  const LAS_68_4_er = v67 && (!s[1] || v53 && LAS_68_2_er || !v53 && (v56 && (v59 || LAS_68_5_nej || v60) || !v56 && LAS_68_2_er))
  s[149] = LAS_68_4_er
  const LAS_68_4_ir = !v67 || !s[1] || v53 && LAS_68_2_ir || !v53 && (v56 && (s[1] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v54 === v55) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v54))) || !v56 && LAS_68_2_ir)
  s[150] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v70 = !s[1] || s[143]
  const v71 = !s[1] || !s[143]
  const LAS_68a_1_tid = s[1] && v70
  s[144] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[1] && v71
  s[145] = LAS_68a_1_tid_nej
}

function svar_13(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[144] || !s[1]
  const v1 = Math.min(f.timerITilbud, 16000)
  const v2 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[1300] = v2
  const v3 = v2 || s[142]
  s[163] = v3
  const v4 = SATS_8(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  s[164] = v5
  const v6 = v3 ? Infinity : v4
  s[165] = v6
  const v7 = v5 > -Infinity && v6 < Infinity
  s[162] = v7
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v1, v6], [100], 'nærmeste', 1)
  const v10 = v7 ? Math.min(v8, v9) : -Infinity
  s[160] = v10
  const v11 = v7 ? Math.max(v8, v9) : Infinity
  s[161] = v11
  const v12 = v3 || !v7
  s[166] = v12
  const LAS_68a_3 = s[1] ? Math.min(v10, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[783] = LAS_68a_3
  const LAS_68a_3_hoej = s[1] ? Math.min(v11, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[784] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[1] && (!s[1] || !(!v7 && !v3 && v5 === v6))
  s[785] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[1] || !s[1] || v12
  s[786] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v17 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v18 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v19 = SATS_9(f.vurderingsdato)
  const v20 = s[146] ? -Infinity : v19
  s[173] = v20
  const v21 = s[146] ? Infinity : v19
  s[174] = v21
  const v22 = Math.min(v17, v20)
  const v23 = Math.min(v18, v21)
  const v24 = !s[146] && v20 === v21
  s[176] = v24
  const v25 = LAS_68a_3_ir || s[146]
  const v26 = v22 > -Infinity && v23 < Infinity
  const v27 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = LAS_68a_3_er && !(!v26 && (!LAS_68a_3_er || !v25 && v22 === v23))
  const v32 = v25 || !v26
  const v33 = v18 === Infinity
  const v34 = -v21 === -Infinity
  s[175] = v34
  const v35 = v33 && v34
  const v36 = -v20 === Infinity
  s[177] = v36
  const v37 = LAS_68a_3_er && !(v35 && (!LAS_68a_3_er || !LAS_68a_3_ir && v17 === v18) && v24)
  const v38 = LAS_68a_3_ir || s[146] || v35
  const v39 = Math.max(0, v34 ? -Infinity : v17 - v21)
  const v40 = Math.max(0, v33 || v36 ? Infinity : v18 - v20)
  const v41 = v40 >= Infinity
  const v42 = v41 ? -Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v41 ? Infinity : quotient([v40, 5500], [10000], 'nærmeste', 1)
  const v44 = v37 && !(v41 && (!v37 || !v38 && v39 === v40))
  const v45 = v38 || v41
  const v46 = v30 === Infinity
  const v47 = v42 === -Infinity
  const v48 = v29 === -Infinity
  const v49 = v43 === Infinity
  const v50 = v46 && v47 || v48 && v49
  const LAS_68a_2 = s[1] ? (s[140] ? v42 : v48 || v47 ? -Infinity : v29 + v42) : -Infinity
  s[779] = LAS_68a_2
  const LAS_68a_2_hoej = s[1] ? (s[140] ? v43 : v46 || v49 ? Infinity : v30 + v43) : Infinity
  s[780] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[1] && (!s[1] || !s[140] && v31 && v44 && !(v50 && (!v31 || !v32 && v29 === v30) && (!v44 || !v45 && v42 === v43)) || s[140] && v44)
  s[781] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[1] || !s[1] || !s[140] && (v32 || v45 || v50) || s[140] && v45
  s[782] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v55 = s[147] === Infinity
  const v56 = -LAS_68a_2_hoej === -Infinity
  const v57 = s[148] === -Infinity
  const v58 = -LAS_68a_2 === Infinity
  const v59 = v55 && v56 || v57 && v58
  const v60 = v57 || v56 ? -Infinity : s[148] - LAS_68a_2_hoej
  const v61 = v55 || v58 ? Infinity : s[147] - LAS_68a_2
  const v62 = v60 === -Infinity ? -Infinity : v60 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v63 = v61 === Infinity ? Infinity : v61 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const v64 = v62 === -Infinity ? -Infinity : v62 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v65 = v63 === Infinity ? Infinity : v63 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[1] ? Math.max(0, v64 === -Infinity ? -Infinity : v64 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[775] = LAS_68a_1
  const LAS_68a_1_hoej = s[1] ? Math.max(0, v65 === Infinity ? Infinity : v65 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[776] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[1] && (!s[1] || s[149] && LAS_68a_2_er && !(v59 && (!s[149] || !s[150] && s[148] === s[147]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[777] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[1] || !s[1] || s[150] || LAS_68a_2_ir || v59
  s[778] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[117] ? s[151] : -Infinity
  s[155] = LAS_69j_2
  const LAS_69j_2_hoej = s[117] ? s[152] : Infinity
  s[156] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[117] && (!s[117] || s[153])
  s[157] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[117] || !s[117] || s[154]
  s[158] = LAS_69j_2_ir
}

function svar_14(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[195] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[194] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1576] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1577] = v3
  const v4 = s[155] > -Infinity && s[156] < Infinity
  const v5 = quotient([s[155], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[156], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[157] && !(!v4 && (!s[157] || !s[158] && s[155] === s[156]))
  const v10 = s[158] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1578] = v11
  const v12 = quotient([s[155], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[156], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[91] && s[157]
  const v17 = !s[91] && s[158]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[193] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[497] = v19
  const LAS_69j_4 = s[117] ? (v1 ? (v0 ? (s[91] ? (v18 ? s[155] : v19 ? v7 : s[159] ? v14 : 0) : s[155]) : -Infinity) : s[91] ? (v2 ? s[155] : v3 ? v7 : v11 ? v14 : 0) : s[155]) : -Infinity
  s[198] = LAS_69j_4
  const LAS_69j_4_hoej = s[117] ? (v1 ? (v0 ? (s[91] ? (v18 ? s[156] : v19 ? v8 : s[159] ? v15 : 0) : s[156]) : Infinity) : s[91] ? (v2 ? s[156] : v3 ? v8 : v11 ? v15 : 0) : s[156]) : Infinity
  s[197] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[117] && (!s[117] || !v1 && (s[91] && (v2 && s[157] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[91] && (v18 && s[157] || !v18 && (v19 && v9 || !v19 && (!s[159] || v9))) || v16))
  s[199] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[117] || !s[117] || !v1 && (s[91] && (v2 && s[158] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[91] && (v18 && s[158] || !v18 && (v19 && v10 || !v19 && s[159] && v10)) || v17)
  s[200] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[117] || s[143]
  const v25 = !s[117] || !s[143]
  const LAS_69j_5_tid = s[117] && v24
  s[798] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[117] && v25
  s[168] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[117]
  s[169] = v28
  const LAS_69j_10 = s[117] ? Math.min(s[160], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[170] = LAS_69j_10
  const LAS_69j_10_hoej = s[117] ? Math.min(s[161], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[167] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[117] && (!s[117] || !(!s[162] && !s[163] && s[164] === s[165]))
  s[171] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[117] || !s[117] || s[166]
  s[172] = LAS_69j_10_ir
}

function svar_15(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[178] = v0
  const v1 = Math.max(0, -s[167] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[168]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[169]) ? r_indtaegter.beloeb : 0) : 0 }) - s[167])
  const v2 = Math.max(0, -s[170] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[168]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[170])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[187] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[185] = v10
  const v11 = s[171] && s[171] && !(v6 && (!s[171] || !s[172] && v4 === v5))
  s[183] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[168]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[168]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[169]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[188] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[186] = v21
  const v22 = s[171] && s[171] && !(v17 && (!s[171] || !s[172] && v15 === v16))
  s[184] = v22
  const v23 = Math.min(s[173], v1)
  const v24 = Math.min(s[174], v2)
  const v25 = s[172] || s[146]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[171] && !(!v26 && (!s[171] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[175]
  const v34 = s[171] && !(v33 && (!s[171] || !s[172] && v1 === v2) && s[176])
  const v35 = s[172] || s[146] || v33
  const v36 = Math.max(0, s[175] ? -Infinity : v1 - s[174])
  const v37 = Math.max(0, v3 || s[177] ? Infinity : v2 - s[173])
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
  s[179] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[180] = v50
  const v51 = v32 || v42 || v47
  s[189] = v51
  const v52 = Math.min(s[173], v12)
  const v53 = Math.min(s[174], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[171] && !(!v54 && (!s[171] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[190] = v60
  const v61 = v14 && s[175]
  const v62 = s[171] && !(v61 && (!s[171] || !s[172] && v12 === v13) && s[176])
  const v63 = s[172] || s[146] || v61
  const v64 = Math.max(0, s[175] ? -Infinity : v12 - s[174])
  const v65 = Math.max(0, v14 || s[177] ? Infinity : v13 - s[173])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[191] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[192] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[182] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[181] = v78
  const LAS_69j_9 = s[117] ? (v0 ? (s[143] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[196] = LAS_69j_9
}

function svar_16(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[117] ? (s[178] ? (s[143] ? s[179] : s[180] ? (s[181] ? Math.max(s[179], s[182]) : s[179]) : s[182]) : s[183] ? (s[184] ? Math.max(s[185], s[186]) : s[185]) : s[186]) : Infinity
  s[805] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[117] && (!s[117] || !s[178] && (s[183] || s[184]) || s[178] && (!s[143] && (s[180] || s[181]) || s[143] && s[180]))
  s[806] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[117] || !s[117] || !s[178] && (s[172] || s[172] || s[187] || s[172] || s[172] || s[188]) || s[178] && (!s[143] && (s[189] || s[190] || s[191] || s[192]) || s[143] && s[189])
  s[807] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1579] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[117] && (!s[117] || v4)
  s[800] = LAS_69j_7
  const LAS_69j_7_nej = s[117] && (!s[117] || !v4)
  s[801] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[91] && !s[193]
  const LAS_69j_8 = s[117] && (!s[117] || !s[194] || !s[195] || !v7)
  s[802] = LAS_69j_8
  const LAS_69j_8_nej = s[117] && (!s[117] || s[194] && (!s[195] || v7))
  s[803] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[117] || !s[117] || s[194] && !s[195]
  s[804] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1580] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1581] = v12
  const LAS_69j_13 = s[117] && (!s[117] || v11)
  s[811] = LAS_69j_13
  const LAS_69j_13_nej = s[117] && (!s[117] || !v11 || !v12)
  s[812] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[117] || !s[117] || v11 && !v12
  s[813] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[196] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[168]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[169]) ? r_indtaegter.beloeb : 0) : 0 }) + s[196]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[168]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[168]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[169]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[168]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[117] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[168]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[169]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[168]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[168]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[169]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[168]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[117] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[791] = LAS_69j_5
  const LAS_69j_5_hoej = s[117] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[792] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[117] && (!s[117] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[793] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[117] || !s[117] || LAS_69j_9_ir || !s[117] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[794] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[3] || f.harFrasagtYdelsen === false
  const v39 = s[117] && f.erIJobafklaring
  s[1582] = v39
  const LAS_69j_5_modtager = v39 && (!s[117] || v38)
  s[795] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[117] || !v38)
  s[796] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[117]
  s[797] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[235] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[1] && (!v43 || !v44)
  s[808] = LAS_69j_11
  const LAS_69j_11_nej = s[1] && (!v43 || v44)
  s[809] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[1] || !v43
  s[810] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1583] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[117] && (!s[117] || v49)
  s[209] = LAS_69j_15
  const LAS_69j_15_nej = s[117] && (!s[117] || !v49)
  s[208] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[197] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[198] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[117] ? Math.max(0, v54 || v53 ? -Infinity : s[198] - LAS_69j_5_hoej) : -Infinity
  s[814] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[117] ? Math.max(0, v52 || v55 ? Infinity : s[197] - LAS_69j_5) : Infinity
  s[815] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[117] && (!s[117] || s[199] && LAS_69j_5_er && !(v56 && (!s[199] || !s[200] && s[198] === s[197]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[816] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[117] || !s[117] || s[200] || LAS_69j_5_ir || v56
  s[817] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[201], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[117] && (!s[117] || v61)
  s[206] = LAS_69k_5
  const LAS_69k_5_nej = s[117] && (!s[117] || !v61)
  s[207] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = 35 - f.ugerMedFeriegodtgoerelse
  s[233] = v64
  const v65 = Math.max(0, v64 - f.ferieMedYdelseHoldt)
  const v66 = !s[1] && v65 <= 0
  const v67 = s[202] ? 0 : v65
  const LAS_69k_6 = s[1] ? (s[203] ? (s[202] || v66 ? Math.min(v65, v67) : v65) : v67) : -Infinity
  s[823] = LAS_69k_6
  const LAS_69k_6_hoej = s[1] ? (s[203] ? v65 : 0) : Infinity
  s[824] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[1] && (!s[1] || s[203] || s[202] || v66)
  s[825] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v71 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[1] ? v71 : FIRST_DAY
  s[826] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[1] ? v71 : NEVER
  s[827] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v74 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1584] = v74
  const v75 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1585] = v75
  const v76 = s[1] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1586] = v76
  const v77 = s[1] && LAS_69k_6_senest < f.vurderingsdato
  s[1587] = v77
  const LAS_69k_6_aftale = s[1] && (!s[1] || (v74 || !s[1]) && (v76 || !s[1]) && f.ferienErAftalt)
  s[205] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[1] && (!s[1] || v75 || v77 || f.ferienErAftalt === false)
  s[204] = LAS_69k_6_aftale_nej
}

function svar_17(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[204]
  s[1591] = v0
  const v1 = f.holderFerieMedYdelse && (s[205] || !s[1])
  s[1590] = v1
  const v2 = f.deltagerAktivt || s[206] || v1
  s[1588] = v2
  const v3 = f.deltagerAktivt === false && (s[207] || !s[117]) && v0
  s[1589] = v3
  const LAS_69k_1 = s[117] && (!s[117] || (s[208] || !s[117]) && v2)
  s[818] = LAS_69k_1
  const LAS_69k_1_nej = s[117] && (!s[117] || s[209] || v3)
  s[819] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[355] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1595] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1597] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1596] = v9
  const v10 = v7 || v9
  s[356] = v10
  const v11 = f.afviser === 'ingenting'
  s[1594] = v11
  const v12 = s[117] && !v11
  s[1592] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[820] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[821] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[822] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[212] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1600] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1601] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1602] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[828] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[217] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[829] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[830] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[831] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[837] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[838] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[1605] = v35
  const v36 = f.brudPaaPligten === 'bookede_ikke'
  s[1607] = v36
  const v37 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[1608] = v37
  const v38 = v36 && v37
  s[1606] = v38
  const v39 = v35 || v38
  s[1604] = v39
  const LAS_69n_1_er = LAS_69l_3_er && v39
  s[839] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[840] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1613] = v42
  const v43 = LAS_69l_1 || LAS_69l_1_ir
  s[216] = v43
  const v44 = v43 && f.rimeligGrundTilBrud === false
  s[1612] = v44
  const v45 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1611] = v45
  const v46 = v45 || LAS_69n_1_er
  const v47 = !v45 && LAS_69n_1_ir
  const v48 = v45 ? f.dageUdeblevet : LAS_69n_1
  const v49 = v45 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v50 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v51 = SATS_10(f.bruddetSkete)
  const v52 = SATS_11(f.bruddetSkete)
  const v53 = SATS_12(f.bruddetSkete)
  const v54 = s[210] ? (v50 ? -Infinity : v51) : s[211] ? (v50 ? -Infinity : v52) : v50 ? -Infinity : v53
  const v55 = s[210] ? (v50 ? Infinity : v51) : s[211] ? (v50 ? Infinity : v52) : v50 ? Infinity : v53
  const v56 = v48 > -Infinity && v49 < Infinity && v54 > -Infinity && v55 < Infinity
  const v57 = quotient([v48, v54], [1], 'nærmeste', 1)
  const v58 = quotient([v48, v55], [1], 'nærmeste', 1)
  const v59 = quotient([v49, v54], [1], 'nærmeste', 1)
  const v60 = quotient([v49, v55], [1], 'nærmeste', 1)
  const v61 = v56 ? Math.min(v60, v59, v57, v58) : -Infinity
  const v62 = v56 ? Math.max(v60, v59, v57, v58) : Infinity
  const v63 = v44 && v46 && !(!v56 && (!v46 || !v47 && v48 === v49) && !v50 && v54 === v55)
  const LAS_69m_2 = LAS_69l_3_er ? (v63 ? (v42 ? Math.min(0, v61) : v61) : 0) : -Infinity
  s[833] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v63 ? (v42 ? Math.max(0, v62) : v62) : 0) : Infinity
  s[834] = LAS_69m_2_hoej
  const v66 = v45 || v39
  s[1610] = v66
  const v67 = LAS_69l_3_er && v66
  s[1609] = v67
  const LAS_69m_2_er = v67 && (!LAS_69l_3_er || v63 || v42)
  s[835] = LAS_69m_2_er
  const LAS_69m_2_ir = !v67 || !LAS_69l_3_er || v44 && (v47 || v50 || !v56)
  s[836] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v70 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1615] = v70
  const v71 = LAS_69l_3_er && v70
  s[1614] = v71
  const LAS_69o_1 = v71 && (!LAS_69l_3_er || v43 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[214] = LAS_69o_1
  const LAS_69o_1_nej = v71 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[213] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v71 || !LAS_69l_3_er
  s[215] = LAS_69o_1_ir
}

function svar_18(f, s) {
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v0 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1617] = v0
  const v1 = s[211] ? 25500 : 164400
  const LAS_69o_2 = s[212] ? (v0 ? -Infinity : v1) : -Infinity
  s[841] = LAS_69o_2
  const LAS_69o_2_hoej = s[212] ? (v0 ? Infinity : v1) : Infinity
  s[842] = LAS_69o_2_hoej
  const v4 = !s[212] || s[213]
  s[1616] = v4
  const LAS_69o_2_er = s[212] && (s[214] || s[215])
  s[843] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!s[212] || v0) || v4
  s[844] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[212] && (!s[212] || s[216] && f.ydelsenBoerOphoere)
  s[845] = LAS_69p_1
  const LAS_69p_1_nej = s[212] && (!s[212] || s[217] || f.ydelsenBoerOphoere === false)
  s[846] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v9 = f.forseelserPaaFemAar <= 1
  s[1618] = v9
  const v10 = f.forseelserPaaFemAar <= 0
  s[1619] = v10
  const v11 = f.modBedreVidende ? (v9 ? (v10 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[212] ? v11 : -Infinity
  s[847] = LAS_69q_1
  const LAS_69q_1_hoej = s[212] ? v11 : Infinity
  s[848] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v14 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[117] ? v14 : -Infinity
  s[849] = LAS_69t_2
  const LAS_69t_2_hoej = s[117] ? v14 : Infinity
  s[850] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v17 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[269] = v17
  const v18 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[283] = v18
  const v19 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1623] = v19
  const v20 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[284] = v20
  const v21 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1626] = v21
  const v22 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1628] = v22
  const v23 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[237] = v23
  const v24 = s[3] ? (v17 ? (s[140] ? (v18 ? (v19 ? (s[218] ? (v20 ? (s[142] ? (v21 ? (v22 ? (v23 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[117] ? v24 : -Infinity
  s[852] = LAS_69x_3
  const LAS_69x_3_hoej = s[117] ? v24 : Infinity
  s[853] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v27 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1630] = v27
  const v28 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v27
  s[1629] = v28
  const LAS_70_1 = f.revalideringErBevilget && (!s[0] || s[219] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v28)
  s[229] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[0] || s[220] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v28)
  s[228] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v31 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[234] = v31
  const v32 = v31 && !s[221]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[0] || v31 || f.saerligeForholdForLoen)
  s[854] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[0] || !v31 && f.saerligeForholdForLoen === false || v32)
  s[855] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[0] || v32
  s[856] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v36 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[227] = v36
  const v37 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[238] = v37
  const v38 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v39 = SATS_13(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v37 && f.forsoergerEgetBarnIHjemmet === false
  s[865] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v36 || (v38 ? -Infinity : v39) < f.indtaegtFoerRevalidering)
  s[874] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v36 || (v38 ? Infinity : v39) >= f.indtaegtFoerRevalidering)
  s[875] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v36 || v38
  s[876] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[142]
  s[224] = v44
  const v45 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1635] = v45
  const v46 = SATS_14(f.vurderingsdato)
  const v47 = SATS_15(f.vurderingsdato)
  const v48 = SATS_16(f.vurderingsdato)
  const v49 = SATS_17(f.vurderingsdato)
  const v50 = SATS_18(f.vurderingsdato)
  const LAS_71_2_ung = v36 ? (v45 ? (v44 ? -Infinity : v46) : f.gravidEfter12Uge ? (v44 ? -Infinity : v47) : f.borHosForaeldre ? (v44 ? -Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v49) : v44 ? -Infinity : v50) : -Infinity
  s[867] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v36 ? (v45 ? (v44 ? Infinity : v46) : f.gravidEfter12Uge ? (v44 ? Infinity : v47) : f.borHosForaeldre ? (v44 ? Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v49) : v44 ? Infinity : v50) : Infinity
  s[868] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[222] || !v36 || v44
  s[869] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = SATS_19(f.vurderingsdato)
  const v55 = SATS_20(f.vurderingsdato)
  const LAS_71_2 = v36 ? (s[222] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v54) : v44 ? -Infinity : v55) : LAS_71_2_ung) : -Infinity
  s[863] = LAS_71_2
  const LAS_71_2_hoej = v36 ? (s[222] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v54) : v44 ? Infinity : v55) : LAS_71_2_ung_hoej) : Infinity
  s[864] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v36 || !s[222] && LAS_71_2_ung_ir || s[222] && v44
  s[866] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v59 = SATS_21(f.vurderingsdato)
  const v60 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1637] = v60
  const v61 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1638] = v61
  const v62 = SATS_22(f.vurderingsdato)
  const v63 = v44 ? -Infinity : v62
  const v64 = v44 ? Infinity : v62
  const v65 = v61 && LAS_71_2_er
  const LAS_71_1 = v36 ? (v37 ? (v44 ? -Infinity : v59) : v60 ? (v65 ? Math.min(v63, LAS_71_2) : v63) : LAS_71_2) : -Infinity
  s[226] = LAS_71_1
  const LAS_71_1_hoej = v36 ? (v37 ? (v44 ? Infinity : v59) : v60 ? (v65 ? Math.max(v64, LAS_71_2_hoej) : v64) : LAS_71_2_hoej) : Infinity
  s[225] = LAS_71_1_hoej
  const v68 = LAS_70_1_nej || s[223]
  const LAS_71_1_er = LAS_70_1 && (!v36 || v37 || v60 || v65)
  s[230] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v36 || v37 && v44 || !v37 && (v60 && v44 || v61 && LAS_71_2_ir)) || v68
  s[231] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[0] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[857] = LAS_70_4
  const LAS_70_4_hoej = s[0] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[858] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[0] || LAS_71_1_er)
  s[859] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[0] || LAS_71_1_ir) || v68
  s[860] = LAS_70_4_ir
}

function svar_19(f, s) {
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v2 = intersect(v0, v1)
  const LAS_70_5 = from(v2, 13332 /* 2006-07-03 */)
  s[861] = LAS_70_5
  const v4 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[1639] = v4
  const LAS_70_5_ir = v4 >= NEVER
  s[862] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v6 = SATS_23(f.vurderingsdato)
  const v7 = s[224] ? -Infinity : v6
  const v8 = s[224] ? Infinity : v6
  const v9 = v8 === Infinity
  const v10 = -s[225] === -Infinity
  const v11 = v7 === -Infinity
  const v12 = -s[226] === Infinity
  const v13 = v9 && v10 || v11 && v12
  const LAS_71_3 = s[227] ? Math.max(0, Math.min(f.bidragPrMaaned, v11 || v10 ? -Infinity : v7 - s[225])) : -Infinity
  s[870] = LAS_71_3
  const LAS_71_3_hoej = s[227] ? Math.max(0, Math.min(f.bidragPrMaaned, v9 || v12 ? Infinity : v8 - s[226])) : Infinity
  s[871] = LAS_71_3_hoej
  const v16 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1644] = v16
  const v17 = f.psykiskLidelseNaevntILoven && v16
  s[1643] = v17
  const v18 = !s[222] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v17
  s[1642] = v18
  const v19 = s[228] || !v18
  s[1641] = v19
  const v20 = (s[229] || s[223]) && v18
  s[1640] = v20
  const LAS_71_3_er = v20 && (!s[227] || s[230] && !(v13 && !s[224] && v7 === v8 && (!s[230] || !s[231] && s[226] === s[225])))
  s[872] = LAS_71_3_er
  const LAS_71_3_ir = v20 && (!s[227] || s[224] || s[231] || v13) || v19
  s[873] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[0] || s[232] || !s[0]
  s[878] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v24 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[0] || v24)
  s[879] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[0] || !v24)
  s[880] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v27 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1645] = v27
  const v28 = f.maanederITilbudIRevalidering >= 12
  s[1647] = v28
  const v29 = v28 ? Math.max(0, s[233]) : 0
  const v30 = v28 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[0] ? (s[234] ? (s[221] ? (v27 ? (s[235] ? v30 : -Infinity) : v29) : -Infinity) : 0) : -Infinity
  s[881] = LAS_73c_1
  const LAS_73c_1_hoej = s[0] ? (s[234] ? (s[221] ? (v27 ? (s[235] ? v30 : Infinity) : v29) : Infinity) : 0) : Infinity
  s[882] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[0] || s[234] && (!s[221] || v27 && !s[235])
  s[883] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v34 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1648] = v34
  const LAS_73f_1 = f.revalideringErBevilget && (!s[0] || !v34)
  s[884] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[0] || v34)
  s[885] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v37 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v38 = v34 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[0] ? Math.min(v37, v38) : -Infinity
  s[886] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[0] ? Math.max(v37, v38) : Infinity
  s[887] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v42 = intersect(v41, s[236])
  const v43 = from(v42, 13332 /* 2006-07-03 */)
  const v44 = dayReaching(v43, 13332 /* 2006-07-03 */, 1)
  s[612] = v44
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v43
  s[888] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v44 >= NEVER
  s[611] = LAS_74a_1_fleksjob_ir
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v47 = !s[2] && f.jobcenterUdfoererIndsatsen || s[2] && (s[237] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[0] || v47
  s[889] = LOB_4_1
  const LOB_4_1_nej = !s[0] || !v47
  s[890] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v50 = f.afgoerelsenGaelder === 'foertidspension'
  s[1652] = v50
  const v51 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1653] = v51
  const v52 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1655] = v52
  const v53 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1656] = v53
  const v54 = v51 && !s[132] && (v52 || v53)
  const LSP_18_2 = v50 && (!s[0] || v54)
  s[267] = LSP_18_2
  const LSP_18_2_nej = v50 && (!s[0] || !v54)
  s[946] = LSP_18_2_nej
  const LSP_18_2_ir = !v50 || !s[0]
  s[947] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v58 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1659] = v58
  const v59 = !v50 || LSP_18_2
  s[1661] = v59
  const v60 = LSP_18_2_nej || LSP_18_2_ir
  s[268] = v60
  const v61 = v50 && v60
  s[1660] = v61
  const v62 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1662] = v62
  const v63 = s[132] && f.sagenErForelagtTeamet
  s[1657] = v63
  const LOB_9_1 = v63 || !s[0] || s[1] && (!s[2] && (v58 || v61) || s[2] && !s[132] && (v62 || v61))
  s[891] = LOB_9_1
  const LOB_9_1_nej = v63 || !s[0] || !s[1] || !s[2] && !v58 && v59 || s[2] && (s[132] || !v62 && v59)
  s[892] = LOB_9_1_nej
  const LOB_9_1_ir = v63 || !s[0]
  s[893] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v67 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1663] = v67
  const v68 = f.forvaltningsomraade === 'undervisning'
  s[1665] = v68
  const v69 = !s[238] && f.harErhvervskompetencegivendeUddannelse === false
  s[1667] = v69
  const v70 = v69 || f.behovForUndervisningsomraadet
  s[1666] = v70
  const v71 = v68 && v70
  s[1664] = v71
  const v72 = s[1] && (!s[218] && (v67 || v71) || s[218] && !s[132] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[0] || v72
  s[894] = LOB_10_1
  const LOB_10_1_nej = !s[0] || !v72
  s[895] = LOB_10_1_nej
}

function svar_20(f, s) {
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v0 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[264] = v0
  const v1 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[265] = v1
  const v2 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[266] = v2
  const v3 = v1 && (v2 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v0 || v3
  s[569] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v0 || !v3
  s[900] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v0 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[896] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v0 ? 18262 /* 2020-01-01 */ : NEVER
  s[897] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v0 || LOV1559_9_valg_nej || !v0
  s[899] = LOV1559_9_betaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v9 = f.bopaelsmaanederEfter15 >= 120
  s[1673] = v9
  const v10 = f.bopaelsmaanederLigeFoer >= 60
  s[1674] = v10
  const v11 = v9 && v10
  s[1672] = v11
  const v12 = f.harDanskIndfoedsret || v11 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[0] || v12
  s[909] = LSP_2_1
  const LSP_2_1_nej = !s[0] || !v12
  s[910] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[0] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[256] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[0] || (LSP_2_1_nej || !s[0]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[259] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v17 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[271] = v17
  const v18 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[1675] = v18
  const LSP_3_danmark = !s[0] || v18
  s[915] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[0] || !v18 || !v17
  s[916] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[0] || v18 && !v17
  s[917] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v22 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[1679] = v22
  const v23 = LSP_3_danmark ? (v22 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v24 = LSP_3_danmark ? (v22 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v25 = v24 >= 360
  s[1677] = v25
  const v26 = v23 >= 360
  s[1678] = v26
  const v27 = s[239] || !s[0]
  s[255] = v27
  const LSP_3_2 = !s[0] || f.harDanskIndfoedsret && v27 && v25
  s[911] = LSP_3_2
  const LSP_3_2_nej = !s[0] || f.harDanskIndfoedsret === false || !s[240] || !v26
  s[912] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v30 = v24 >= 120
  s[1682] = v30
  const v31 = v23 >= 120
  s[1683] = v31
  const v32 = v24 * 4 >= f.maanederFra15TilPensionen
  s[1684] = v32
  const v33 = v23 * 4 >= f.maanederFra15TilPensionen
  s[1685] = v33
  const v34 = v30 || v32
  s[1680] = v34
  const v35 = !v31 && !v33
  s[1681] = v35
  const LSP_3_3 = !s[0] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v34
  s[913] = LSP_3_3
  const LSP_3_3_nej = !s[0] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v35
  s[914] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v38 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[1691] = v38
  const v39 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v22
  s[1690] = v39
  const v40 = f.harFastBopaelIDanmark || v39
  s[1688] = v40
  const v41 = f.harFastBopaelIDanmark === false && v38
  s[1689] = v41
  const v42 = v40 || f.harHyrePaaDanskSkib
  s[1686] = v42
  const v43 = v41 && f.harHyrePaaDanskSkib === false
  s[1687] = v43
  const v44 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[1692] = v44
  const LSP_3_1 = !s[0] || v42 || LSP_3_2 || LSP_3_3 || v44
  s[257] = LSP_3_1
  const LSP_3_1_nej = !s[0] || v43 && (LSP_3_2_nej || !s[0]) && (LSP_3_3_nej || !s[0]) && !v44
  s[260] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v47 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[0] || v47
  s[258] = LSP_4
  const LSP_4_nej = !s[0] || !v47
  s[261] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v50 = s[241] <= 3651 /* 1979-12-31 */
  s[252] = v50
  const v51 = s[242] >= 3652 /* 1980-01-01 */
  s[243] = v51
  const v52 = s[141] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const v53 = s[241] <= 2147483646
  s[247] = v53
  const v54 = !s[0] || s[242] === NEVER
  s[253] = v54
  const LSP_5_2 = v50 ? -Infinity : v52
  s[244] = LSP_5_2
  const LSP_5_2_hoej = v50 ? Infinity : v52
  s[245] = LSP_5_2_hoej
  const v57 = s[241] >= 20270 /* 2025-07-01 */
  s[254] = v57
  const v58 = s[242] >= 20270 /* 2025-07-01 */
  s[246] = v58
  const LSP_5_2_er = !v57 && (v50 || v51 && s[241] <= 14518 /* 2009-10-01 */ || s[242] >= 14519 /* 2009-10-02 */ && v53)
  s[250] = LSP_5_2_er
  const LSP_5_2_ir = !v57 && (v50 || v54) || v58 || !s[0]
  s[251] = LSP_5_2_ir
}

function svar_21(f, s) {
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v0 = s[243] && s[241] <= 20269 /* 2025-06-30 */
  const v1 = s[244] > -Infinity && s[245] < Infinity
  const v2 = quotient([s[244], 250], [1], 'nærmeste', 10)
  const v3 = quotient([s[245], 250], [1], 'nærmeste', 10)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[246] && s[247]
  const v7 = s[248] === -Infinity ? -Infinity : s[248] - 180
  const v8 = s[249] === Infinity ? Infinity : s[249] - 180
  const v9 = v7 > -Infinity && v8 < Infinity && v7 > 0
  const v10 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v7, 9], 'nærmeste', 100)
  const v11 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v8, 9], 'nærmeste', 100)
  const v12 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[277] = v12
  const v13 = f.bopaelsmaanederEfter15 >= 12
  s[1696] = v13
  const v14 = v12 ? f.hidtidigProcentandel : v13 ? Math.min(10000, v9 ? Math.min(v10, v11) : -Infinity) : 0
  const v15 = v12 ? f.hidtidigProcentandel : v13 ? Math.min(10000, v9 ? Math.max(v10, v11) : Infinity) : 0
  const v16 = v0 && s[250] && !(!v1 && (!s[250] || !s[251] && s[244] === s[245]))
  const v17 = v6 && (v12 || !v13 || !(!v9 && s[0] && v7 === v8))
  const LSP_5_3 = s[252] ? -Infinity : v16 ? (v17 ? Math.min(v4, v14) : v4) : v14
  s[918] = LSP_5_3
  const LSP_5_3_hoej = s[252] ? Infinity : v16 ? (v17 ? Math.max(v5, v15) : v5) : v15
  s[919] = LSP_5_3_hoej
  const LSP_5_3_er = s[252] || v16 || v17
  s[920] = LSP_5_3_er
  const LSP_5_3_ir = s[252] || v0 && (s[251] || !v1) || v6 && !v12 && v13 && (!s[0] || !v9) || s[253]
  s[921] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v22 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[617] = v22
  const v23 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[618] = v23
  const v24 = v23 ? (v13 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v25 = s[246] || !v23
  s[1698] = v25
  const v26 = (!s[254] || !s[0]) && v23
  s[616] = v26
  const v27 = v26 && !v25
  s[615] = v27
  const LSP_6 = v26 ? -Infinity : v22 ? v24 : -Infinity
  s[922] = LSP_6
  const LSP_6_hoej = v26 ? Infinity : v22 ? v24 : Infinity
  s[923] = LSP_6_hoej
  const LSP_6_ir = v26 || !v27 && !v22
  s[924] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[0] || s[255] && (s[256] || !s[0]) && (s[257] || !s[0]) && (s[258] || !s[0]) && (s[239] || s[256] || s[257] || s[258])
  s[925] = LSP_12_1
  const LSP_12_1_nej = !s[0] || !s[240] || s[259] || s[260] || s[261]
  s[926] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v33 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[1699] = v33
  const v34 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[1700] = v34
  const LSP_13 = !s[0] || !v33 || !v34
  s[927] = LSP_13
  const LSP_13_nej = !s[0] || v33
  s[928] = LSP_13_nej
  const LSP_13_ir = !s[0] || v33 && !v34
  s[929] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v38 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[1702] = v38
  const LSP_16_1 = !s[0] || !s[1] && v38 && s[262] || s[1] && s[263] && s[262]
  s[932] = LSP_16_1
  const LSP_16_1_nej = !s[0] || !s[1] && (!v38 || s[239]) || s[1] && (!s[263] || s[239])
  s[933] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v41 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[1705] = v41
  const v42 = s[1] && v38 && !s[263] && v41
  const LSP_16_2 = !s[0] || v42
  s[934] = LSP_16_2
  const LSP_16_2_nej = !s[0] || !v42
  s[935] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v45 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[0] || v45
  s[936] = LSP_16_3
  const LSP_16_3_nej = !s[0] || !v45
  s[937] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v48 = LSP_16_1 || LSP_16_2
  s[1706] = v48
  const v49 = (LSP_16_1_nej || !s[0]) && (LSP_16_2_nej || !s[0]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[1707] = v49
  const LSP_16 = !s[0] || (v48 || !s[0]) && (LSP_16_3 || !s[0]) && (v48 || LSP_16_3)
  s[930] = LSP_16
  const LSP_16_nej = !s[0] || v49 || LSP_16_3_nej
  s[931] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v52 = !s[3] || !(f.pensionDuFaar === 'seniorpension')
  const LSP_17_2 = !s[0] || v52
  s[938] = LSP_17_2
  const LSP_17_2_nej = !s[0] || !v52
  s[939] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[0]
  s[940] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[0]
  s[941] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v57 = f.seniorpensionAnsoegtDen >= shiftMonths(s[241], -60)
  s[1708] = v57
  const v58 = f.seniorpensionAnsoegtDen >= shiftMonths(s[242], -60)
  s[1709] = v58
  const LSP_17_3_senior = !s[264] || s[265] && !s[266] && (v57 || !s[0]) && f.langvarigOgAktuelTilknytning
  s[942] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[264] || !s[265] || s[266] || !v58 || f.langvarigOgAktuelTilknytning === false
  s[943] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v61 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[1711] = v61
  const v62 = f.sagenErForelagtTeamet || s[267]
  s[1712] = v62
  const v63 = f.sagenErForelagtTeamet === false && s[268]
  s[1713] = v63
  const LSP_18_1 = !s[0] || !s[1] && v61 || s[1] && (!s[132] && v61 && v62 || s[132] && v61)
  s[944] = LSP_18_1
  const LSP_18_1_nej = !s[0] || !s[1] && !v61 || s[1] && (!s[132] && (!v61 || v63) || s[132] && !v61)
  s[945] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v66 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[1715] = v66
  const v67 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcer && f.forklaringPaaVarigNedsaettelse && v66
  const v68 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v66
  const LSP_19_1 = !s[0] || !s[1] && v67 || s[1] && (s[132] || v68)
  s[948] = LSP_19_1
  const LSP_19_1_nej = !s[0] || !s[1] && !v67 || s[1] && (s[132] || !v68)
  s[949] = LSP_19_1_nej
  const LSP_19_1_ir = !s[0] || s[1] && s[132]
  s[950] = LSP_19_1_ir
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[0] || f.moedeMedBeslutterneErTilbudt
  s[951] = LSP_20_3
  const LSP_20_3_nej = !s[0] || f.moedeMedBeslutterneErTilbudt === false
  s[952] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v74 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[279] = v74
  const v75 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[278] = v75
  const LSP_21_1 = v74 ? v75 : FIRST_DAY
  s[953] = LSP_21_1
  const LSP_21_1_hoej = v74 ? v75 : NEVER
  s[954] = LSP_21_1_hoej
}

function svar_22(f, s) {
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v0 = f.maanederMedFuldtidsarbejde >= 300
  s[1717] = v0
  const v1 = f.maanederMedFuldtidsarbejde >= 240
  s[1719] = v1
  const v2 = v1 && f.langTilknytningMed20Til25Aar
  s[1718] = v2
  const v3 = s[3] && (v0 || v2)
  const SENBEK_2_1 = !s[0] || v3
  s[1287] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[0] || !v3
  s[1288] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v6 = f.vurderingsdato >= shiftMonths(s[241], -72)
  s[1720] = v6
  const v7 = f.vurderingsdato >= shiftMonths(s[242], -72)
  s[1721] = v7
  const v8 = f.arbejdsevneISenesteJob <= 1500
  s[1723] = v8
  const v9 = v8 && f.varigtNedsatISenesteJob
  s[1722] = v9
  const v10 = !v7 || SENBEK_2_1_nej || !v9
  s[1725] = v10
  const v11 = (v6 || !s[0]) && (SENBEK_2_1 || !s[0]) && v9
  s[1724] = v11
  const v12 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[1726] = v12
  const LSP_26a_1 = !s[0] || s[3] && (!s[269] && v11 || s[269] && v11 && !v12)
  s[956] = LSP_26a_1
  const LSP_26a_1_nej = !s[0] || !s[3] || !s[269] && v10 || s[269] && (v10 || v12)
  s[957] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v15 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v16 = intersect(v15, s[270])
  const v17 = from(v16, 13332 /* 2006-07-03 */)
  const v18 = dayReaching(v17, 13332 /* 2006-07-03 */, 1)
  s[1727] = v18
  const v19 = v18 >= 18262 /* 2020-01-01 */
  s[1728] = v19
  const v20 = v18 >= 18670 /* 2021-02-12 */
  s[1729] = v20
  const v21 = v18 >= NEVER
  s[570] = v21
  const LSP_26a_5 = !v19 ? NO_DAYS : !v20 ? NO_DAYS : v17
  s[958] = LSP_26a_5
  const LSP_26a_5_hoej = !v19 ? NO_DAYS : !v20 ? ALL_DAYS : v17
  s[959] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v19 || v20
  s[571] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v21 || v19 && !v20
  s[961] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[0] ? (s[3] ? shiftMonths(s[241], -78) : NEVER) : FIRST_DAY
  s[962] = LSP_26b
  const LSP_26b_hoej = s[0] ? (s[3] ? shiftMonths(s[242], -78) : NEVER) : NEVER
  s[963] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v28 = s[265] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[264] ? v28 : FIRST_DAY
  s[964] = LSP_26d_2
  const LSP_26d_2_hoej = s[264] ? v28 : NEVER
  s[965] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v31 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[1730] = v31
  const v32 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[1731] = v32
  const v33 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[1732] = v33
  const v34 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[1733] = v34
  const v35 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[1734] = v35
  const v36 = v33 ? 3 : v34 ? 2 : v35 ? 1 : 0
  const v37 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[1735] = v37
  const v38 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[1736] = v38
  const v39 = v38 ? 3 : v33 ? 2 : v34 ? 1 : 0
  const v40 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[1737] = v40
  const v41 = v40 ? 3 : v38 ? 2 : v33 ? 1 : 0
  const LSP_26h_3_ir = !s[0] || v31 && (!s[271] || s[272] && v32 && v37 && s[273])
  s[974] = LSP_26h_3_ir
  const LSP_26h_3 = s[0] ? (v31 ? (s[271] ? (s[272] ? (v32 ? (v37 ? (s[273] ? -Infinity : v41) : v39) : v36) : 0) : -Infinity) : 0) : -Infinity
  s[972] = LSP_26h_3
  const LSP_26h_3_hoej = s[0] ? (v31 ? (s[271] ? (s[272] ? (v32 ? (v37 ? (s[273] ? Infinity : v41) : v39) : v36) : 0) : Infinity) : 0) : Infinity
  s[973] = LSP_26h_3_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v45 = LSP_26h_3_hoej >= 1
  s[1744] = v45
  const v46 = LSP_26h_3 >= 1
  s[1745] = v46
  const v47 = f.vurderingsdato >= shiftMonths(s[241], -12)
  s[1746] = v47
  const v48 = f.vurderingsdato >= shiftMonths(s[242], -12)
  s[1747] = v48
  const v49 = !v46 || !v48
  s[1743] = v49
  const v50 = (v45 || LSP_26h_3_ir) && (v47 || !s[0]) && (v45 || v47)
  s[1742] = v50
  const v51 = LSP_26h_3_hoej >= 2
  s[1750] = v51
  const v52 = LSP_26h_3 >= 2
  s[1751] = v52
  const v53 = f.vurderingsdato >= shiftMonths(s[241], -24)
  s[1752] = v53
  const v54 = f.vurderingsdato >= shiftMonths(s[242], -24)
  s[1753] = v54
  const v55 = !v52 || !v54
  s[1749] = v55
  const v56 = (v51 || LSP_26h_3_ir) && (v53 || !s[0]) && (v51 || v53)
  s[1748] = v56
  const v57 = LSP_26h_3_hoej >= 3
  s[1756] = v57
  const v58 = LSP_26h_3 >= 3
  s[1757] = v58
  const v59 = f.vurderingsdato >= shiftMonths(s[241], -36)
  s[1758] = v59
  const v60 = f.vurderingsdato >= shiftMonths(s[242], -36)
  s[1759] = v60
  const v61 = !v58 || !v60
  s[1755] = v61
  const v62 = (v57 || LSP_26h_3_ir) && (v59 || !s[0]) && (v57 || v59)
  s[1754] = v62
  const v63 = v50 || v56 || v62
  s[1740] = v63
  const v64 = (v49 || !s[0]) && (v55 || !s[0]) && (v61 || !s[0]) && (v49 || v55 || v61)
  s[1741] = v64
  const v65 = s[239] || v64
  s[1739] = v65
  const v66 = s[262] && (v63 || !s[0]) && (!s[240] || v63)
  s[1738] = v66
  const v67 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[1760] = v67
  const LSP_26g = !s[0] || v31 && (!s[271] || (v66 || !s[0]) && v67 && !s[104])
  s[966] = LSP_26g
  const LSP_26g_nej = !s[0] || !v31 || !s[271] || v65 || !v67 || s[104]
  s[967] = LSP_26g_nej
  const LSP_26g_ir = !s[0] || v31 && !s[271]
  s[968] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v71 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[1763] = v71
  const v72 = s[274] && v71
  s[1762] = v72
  const v73 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[1765] = v73
  const v74 = s[275] && v73
  s[1764] = v74
  const v75 = v72 || v74
  s[1761] = v75
  const v76 = -(v75 ? 84 : 72)
  const LSP_26h_1_ir = !s[0] || v31 && (!s[271] || !s[0])
  s[971] = LSP_26h_1_ir
  const LSP_26h_1 = s[0] ? (v31 ? (s[271] ? shiftMonths(s[241], v76) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[969] = LSP_26h_1
  const LSP_26h_1_hoej = s[0] ? (v31 ? (s[271] ? shiftMonths(s[242], v76) : NEVER) : NEVER) : NEVER
  s[970] = LSP_26h_1_hoej
}

function svar_23(f, s) {
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v2 = intersect(v0, v1)
  const v3 = from(v2, 13332 /* 2006-07-03 */)
  const v4 = dayReaching(v3, 13332 /* 2006-07-03 */, 1)
  s[1766] = v4
  const v5 = v4 >= 18670 /* 2021-02-12 */
  s[1767] = v5
  const LSP_26v_1_ir = v4 >= NEVER
  s[976] = LSP_26v_1_ir
  const LSP_26v_1 = !v5 ? NO_DAYS : v3
  s[975] = LSP_26v_1
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v8 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v9 = intersect(v0, v8)
  const v10 = from(v9, 13332 /* 2006-07-03 */)
  const v11 = dayReaching(v10, 13332 /* 2006-07-03 */, 1)
  s[1768] = v11
  const v12 = v11 >= 18670 /* 2021-02-12 */
  s[1769] = v12
  const LSP_26v_2_ir = v11 >= NEVER
  s[978] = LSP_26v_2_ir
  const LSP_26v_2 = !v12 ? NO_DAYS : v10
  s[977] = LSP_26v_2
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v15 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[0] ? v15 : -Infinity
  s[979] = LSP_32c_1
  const LSP_32c_1_hoej = s[0] ? v15 : Infinity
  s[980] = LSP_32c_1_hoej
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v18 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[622] = v18
  const v19 = SATS_24(f.vurderingsdato)
  const v20 = SATS_25(f.vurderingsdato)
  const v21 = f.giftEllerSamlevende ? (s[276] ? -Infinity : v19) : s[276] ? -Infinity : v20
  s[285] = v21
  const v22 = f.giftEllerSamlevende ? (s[276] ? Infinity : v19) : s[276] ? Infinity : v20
  s[286] = v22
  const v23 = v21 > -Infinity && v22 < Infinity
  const v24 = quotient([v21], [40], 'nærmeste', 100)
  const v25 = quotient([v22], [40], 'nærmeste', 100)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = !v23 && !s[276] && v21 === v22
  const v29 = s[276] || !v23
  const v30 = v26 > -Infinity && v27 < Infinity
  const v31 = quotient([v26, 12], [1], 'nærmeste', 100)
  const v32 = quotient([v27, 12], [1], 'nærmeste', 100)
  const v33 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[1770] = v33
  const LSP_32c_2_er = !s[0] || v33 || !v28 && !(!v30 && (v28 || !v29 && v26 === v27))
  s[983] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[0] || !v33 && (v29 || !v30) || v33 && !v18
  s[984] = LSP_32c_2_ir
  const LSP_32c_2 = s[0] ? (v33 ? (v18 ? 0 : -Infinity) : v30 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[981] = LSP_32c_2
  const LSP_32c_2_hoej = s[0] ? (v33 ? (v18 ? 0 : Infinity) : v30 ? Math.max(v31, v32) : Infinity) : Infinity
  s[982] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v38 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[624] = v38
  const v39 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[1774] = v39
  const v40 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[1775] = v40
  const v41 = shiftDays(shiftMonths(monthStart(s[242]), 5), 9) >= f.folkepensionAnsoegtDen
  s[1776] = v41
  const v42 = shiftDays(shiftMonths(monthStart(s[241]), 5), 9) >= f.folkepensionAnsoegtDen
  s[1777] = v42
  const LSP_33_1_tilbage = !v38 || v39 && (!v40 || v41)
  s[989] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v38 || !v39 || !v40 || !v42
  s[990] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v38 || v39 && (!v40 || !s[0])
  s[991] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v46 = shiftDays(monthEnd(s[241]), 1)
  const v47 = shiftDays(monthEnd(s[242]), 1)
  const v48 = shiftDays(monthEnd(Math.max(s[241], f.folkepensionAnsoegtDen)), 1)
  const v49 = shiftDays(monthEnd(Math.max(s[242], f.folkepensionAnsoegtDen)), 1)
  const v50 = Math.max(v46, v48)
  const v51 = Math.min(v47, v49)
  const v52 = LSP_33_1_tilbage_ir && v51 >= v50
  const v53 = LSP_33_1_tilbage_nej || v52
  const v54 = LSP_33_1_tilbage_nej ? (v52 ? Math.min(v48, v50) : v48) : v50
  const v55 = LSP_33_1_tilbage_nej ? (v52 ? Math.max(v49, v51) : v49) : v51
  const LSP_33_1_er = !v38 || s[277] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v52
  s[987] = LSP_33_1_er
  const LSP_33_1_ir = !v38 || s[277] && !s[0] || !s[277] && (LSP_33_1_tilbage && !s[0] || LSP_33_1_tilbage_nej && !s[0] || LSP_33_1_tilbage_ir && !s[0] || LSP_33_1_tilbage_ir && !(s[0] && v46 === v47 && s[0] && v48 === v49 && v46 === v48))
  s[988] = LSP_33_1_ir
  const LSP_33_1 = v38 ? (s[277] ? v46 : LSP_33_1_tilbage ? (v53 ? Math.min(v46, v54) : v46) : v54) : FIRST_DAY
  s[985] = LSP_33_1
  const LSP_33_1_hoej = v38 ? (s[277] ? v47 : LSP_33_1_tilbage ? (v53 ? Math.max(v47, v55) : v47) : v55) : NEVER
  s[986] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v60 = s[278] >= f.pensionAfgjortDen
  s[1780] = v60
  const v61 = shiftDays(monthEnd(s[278]), 1)
  s[287] = v61
  const v62 = v60 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v61
  const LSP_33_2 = s[279] ? v62 : FIRST_DAY
  s[992] = LSP_33_2
  const LSP_33_2_hoej = s[279] ? v62 : NEVER
  s[993] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v65 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v66 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v67 = intersect(v65, v66)
  const LSP_37 = from(v67, 13332 /* 2006-07-03 */)
  s[994] = LSP_37
  const v69 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[1781] = v69
  const LSP_37_ir = v69 >= NEVER
  s[995] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v71 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[531] = v71
  const v72 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[1783] = v72
  const LSP_44_udsendte = !s[0] || v71
  s[282] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[0] || !v71 || !v72
  s[280] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[0] || v71 && !v72
  s[281] = LSP_44_udsendte_ir
}

function svar_24(f, s) {
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v0 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 720)
  s[1785] = v0
  const v1 = !v0 || f.samtykkerTilFrakendelse
  s[1784] = v1
  const v2 = s[280] || s[281]
  s[1788] = v2
  const v3 = f.udsendtMedPsykiskLidelse === false || v2
  s[1786] = v3
  const v4 = f.udsendtMedPsykiskLidelse && s[282]
  s[1787] = v4
  const v5 = f.vaesentligtForbedretOgSelvforsoergende === false || !v1 || v4
  const v6 = f.vaesentligtForbedretOgSelvforsoergende && v1 && v3
  const LSP_44_1 = !s[0] || !s[283] && v6 || s[283] && (!s[284] && f.vaesentligtForbedretOgSelvforsoergende && v1 && v3 && f.saerligeOmstaendighederForFrakendelse || s[284] && v6)
  s[996] = LSP_44_1
  const LSP_44_1_nej = !s[0] || !s[283] && v5 || s[283] && (!s[284] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v1 || v4 || f.saerligeOmstaendighederForFrakendelse === false) || s[284] && v5)
  s[997] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[0] ? s[285] : -Infinity
  s[998] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[0] ? s[286] : Infinity
  s[999] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v11 = SATS_26(f.vurderingsdato)
  const v12 = s[276] ? -Infinity : v11
  const v13 = s[276] ? Infinity : v11
  const v14 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[1620] = v14
  const v15 = f.vurderingsdato <= 15339 /* 2011-12-31 */ || s[178] && f.vurderingsdato <= 17531 /* 2017-12-31 */ || s[3] && v14 || s[142]
  const v16 = SATS_27(f.vurderingsdato)
  const v17 = SATS_28(f.vurderingsdato)
  const v18 = f.giftEllerSamlevende ? (v15 ? -Infinity : v16) : v15 ? -Infinity : v17
  const v19 = f.giftEllerSamlevende ? (v15 ? Infinity : v16) : v15 ? Infinity : v17
  const v20 = v13 === Infinity
  const v21 = v18 === -Infinity
  const v22 = v12 === -Infinity
  const v23 = v19 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const LSP_49_1_folkepension_er = !s[0] || !(v24 && !s[276] && v12 === v13 && !v15 && v18 === v19)
  s[1002] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[0] || s[276] || v15 || v24
  s[1003] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[0] ? (v22 || v21 ? -Infinity : v12 + v18) : -Infinity
  s[1000] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[0] ? (v20 || v23 ? Infinity : v13 + v19) : Infinity
  s[1001] = LSP_49_1_folkepension_hoej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v29 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1006] = v29
  const v30 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[287]) : s[287]
  const PENSBEK_7 = v29 ? v30 : FIRST_DAY
  s[1004] = PENSBEK_7
  const PENSBEK_7_hoej = v29 ? v30 : NEVER
  s[1005] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v33 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[572] = v33
  const v34 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[1789] = v34
  const v35 = v34 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v33 || v35
  s[1007] = PENSBEK_10
  const PENSBEK_10_nej = !v33 || !v35
  s[1008] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v38 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v39 = v34 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v38, shiftDays(f.pensionAfgjortDen, -1)) : v38
  const PENSBEK_11 = v33 ? v39 : FIRST_DAY
  s[1010] = PENSBEK_11
  const PENSBEK_11_hoej = v33 ? v39 : NEVER
  s[1011] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v42 = s[1] && (!s[2] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[2] && !s[132] && s[288])
  const PLANBEK_2_1 = !s[0] || v42
  s[1012] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[0] || !v42
  s[1013] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v45 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1791] = v45
  const v46 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1792] = v46
  const v47 = v46 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v45 ? v47 : FIRST_DAY
  s[1014] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v45 ? v47 : NEVER
  s[1015] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v45 && s[121]
  s[1016] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v45
  s[1017] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v52 = s[75] || s[91] || s[96] || f.arbejdsskade || s[289]
  const v53 = !s[75] && !s[91] && !s[96] && f.arbejdsskade === false && s[290]
  const SDL_2_1 = s[71] || s[74] && v52 || s[82] && v52
  s[1021] = SDL_2_1
  const SDL_2_1_nej = s[71] || s[74] && v53 || s[82] && v53
  s[1022] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v56 = s[291] && s[292] >= f.vurderingsdato
  s[1797] = v56
  const v57 = s[291] && s[293] < f.vurderingsdato
  s[1798] = v57
  const v58 = s[81] || v57
  s[1796] = v58
  const v59 = s[294] && (v56 || s[295]) && (s[80] || v56)
  s[1795] = v59
  const v60 = v59 || s[296]
  s[1793] = v60
  const v61 = (v58 || s[79]) && (s[297] || s[79]) && (v58 || s[297])
  s[1794] = v61
  const v62 = SDL_2_1_nej || v61 || s[298] || s[103]
  const v63 = (SDL_2_1 || s[79]) && (v60 || s[79]) && s[299] && s[300] && (SDL_2_1 || v60 || s[301] || s[97])
  const v64 = s[79] && !s[0]
  const SDL_2 = s[71] || s[74] && v63 || s[82] && v63
  s[1018] = SDL_2
  const SDL_2_nej = s[71] || s[74] && v62 || s[82] && v62
  s[1019] = SDL_2_nej
  const SDL_2_ir = s[71] || s[74] && v64 || s[82] && v64 || s[72]
  s[1020] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v68 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[0] || v68
  s[1027] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[0] || !v68
  s[1028] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v71 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v72 = shiftDays(runEnd(v71, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[0] ? v72 : FIRST_DAY
  s[1029] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[0] ? v72 : NEVER
  s[1030] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[0]
  s[1031] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[0] || f.ferieAftalt === false
  s[1032] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[0] || f.ferieAftalt
  s[1033] = SDL_7_1_ny_nej
}

function svar_25(f, s) {
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v0 = shiftMonths(s[67], 3)
  s[339] = v0
  const v1 = shiftMonths(s[69], 3)
  s[340] = v1
  const v2 = f.saerligeGrundeTilAndetTidspunkt || !s[10]
  const v3 = f.saerligeGrundeTilAndetTidspunkt === false && s[12]
  const SDL_7_3 = s[71] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v0
  s[1036] = SDL_7_3
  const SDL_7_3_hoej = s[71] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v1
  s[1037] = SDL_7_3_hoej
  const v6 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[626] = v6
  const SDL_7_3_er = v6 && (s[71] || s[74] && v2 || s[82] && v2)
  s[1038] = SDL_7_3_er
  const SDL_7_3_ir = !v6 || s[71] || s[74] && v3 || s[82] && v3 || s[72]
  s[1039] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v9 = !s[1] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[1] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[0] || v9
  s[1040] = SDL_7_5
  const SDL_7_5_nej = !s[0] || !v9
  s[1041] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v12 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1044] = v12
  const v13 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v12 ? v13 : FIRST_DAY
  s[1042] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v12 ? v13 : NEVER
  s[1043] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v16 = !s[10] && s[68] && s[67] <= 14612 /* 2010-01-03 */
  const v17 = !s[10] && s[69] >= 14613 /* 2010-01-04 */ && s[302]
  const v18 = allPeriods(f.fravaer)
  const v19 = runStart(v18, f.vurderingsdato)
  const v20 = shiftDays(v19, 56) >= f.fratraedelsesdag
  s[1804] = v20
  const v21 = f.fratraeder && v20
  s[1803] = v21
  const v22 = v21 ? NEVER : shiftDays(v19, 28)
  const SDL_7a_1 = s[71] ? FIRST_DAY : v17 || s[82] ? v22 : NEVER
  s[1045] = SDL_7a_1
  const SDL_7a_1_hoej = s[71] ? NEVER : v16 ? NEVER : v22
  s[1046] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[75] && (s[71] || v16 || v17 || s[82])
  s[1047] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[75] || s[79]
  s[553] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v27 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1806] = v27
  const v28 = shiftDays(s[67], 35)
  s[479] = v28
  const v29 = shiftDays(s[69], 35)
  s[480] = v29
  const v30 = !s[10] && shiftDays(v29, -1) >= f.tidligOpfoelgningBedtOm
  s[1807] = v30
  const v31 = !s[10] && shiftDays(v28, -1) < f.tidligOpfoelgningBedtOm
  s[1808] = v31
  const v32 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1809] = v32
  const v33 = v32 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[303] && (!s[303] || v27 && f.ventesRaskInden8Uger === false && (v30 || s[12]) && f.oenskerTidligOpfoelgning || !v27 && v33)
  s[309] = SDL_7c
  const SDL_7c_nej = s[303] && (!s[303] || v27 && (f.ventesRaskInden8Uger || v31 || f.oenskerTidligOpfoelgning === false) || !v27 && !v33)
  s[310] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v36 = !s[143] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[0] || v36
  s[1049] = SDL_10a
  const SDL_10a_nej = !s[0] || !v36
  s[1050] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v39 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1053] = v39
  const v40 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v39 ? v40 : FIRST_DAY
  s[1051] = SDL_11_3
  const SDL_11_3_hoej = v39 ? v40 : NEVER
  s[1052] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v43 = shiftDays(shiftDays(s[67], 56), -1)
  s[304] = v43
  const v44 = shiftDays(shiftDays(s[69], 56), -1)
  s[305] = v44
  const v45 = !s[10] && v44 >= f.forventetRask
  s[1811] = v45
  const v46 = !s[10] && v43 < f.forventetRask
  s[1812] = v46
  const v47 = !s[10] && v44 >= f.vurderingsdato
  s[1813] = v47
  const v48 = !s[10] && v43 < f.vurderingsdato
  s[1814] = v48
  const v49 = v46 || v48
  s[1815] = v49
  const v50 = (v45 || s[12]) && (v47 || s[12]) && (v45 || v47)
  s[1816] = v50
  const v51 = !s[132] && s[12]
  const SDL_12_1_1 = !s[0] || !s[303] && f.tilbagevendenForestaar || s[303] && !s[132] && v50
  s[308] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[0] || !s[303] && f.tilbagevendenForestaar === false || s[303] && (s[132] || v49)
  s[306] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[0] || s[303] && v51
  s[307] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[0] || !s[303] && f.laegeattestNoedvendig || s[303] && (!s[3] && SDL_12_1_1_nej || s[3] && f.laegeattestNoedvendig)
  s[1054] = SDL_11a_1
  const SDL_11a_1_nej = !s[0] || !s[303] && f.laegeattestNoedvendig === false || s[303] && (!s[3] && SDL_12_1_1 || s[3] && f.laegeattestNoedvendig === false)
  s[1055] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[0] || s[303] && !s[3] && SDL_12_1_1_ir
  s[1056] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v58 = s[3] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[0] || v58
  s[1057] = SDL_11c
  const SDL_11c_nej = !s[0] || !v58
  s[1058] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v61 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v62 = v49 || s[12]
  const SDL_12_1_2 = !s[0] || !s[303] && v61 || s[303] && (!s[218] && v62 && f.behovForTvaerfagligIndsats === false || s[218] && !s[132] && v49)
  s[343] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[0] || !s[303] && !v61 || s[303] && (!s[218] && (v50 || f.behovForTvaerfagligIndsats) || s[218] && (s[132] || v50))
  s[338] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[0] || s[303] && s[218] && v51
  s[337] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v66 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[0] || !s[303] && v66 || s[303] && !s[218] && v62 && f.behovForTvaerfagligIndsats
  s[345] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[0] || !s[303] && !v66 || s[303] && (s[218] || v50 || f.behovForTvaerfagligIndsats === false)
  s[346] = SDL_12_1_3_nej
}

function svar_26(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[1821] = v0
  const v1 = f.fratraeder && !v0
  s[1820] = v1
  const v2 = s[75] && !v1
  s[347] = v2
  const v3 = f.holdteSamtaler >= 1
  s[336] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[349] = v4
  const v5 = v4 >= f.forventetRask
  s[1822] = v5
  const v6 = v4 >= f.vurderingsdato
  s[1823] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[333] = v7
  const v8 = shiftDays(shiftDays(s[67], 182), -1)
  s[348] = v8
  const v9 = shiftDays(shiftDays(s[69], 182), -1)
  s[350] = v9
  const v10 = !s[10] && v9 >= f.forventetRask
  s[1826] = v10
  const v11 = !s[10] && v8 < f.forventetRask
  s[1827] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[1825] = v12
  const v13 = v2 && (v10 || s[12]) && f.opfoelgningOenskes === false
  s[1824] = v13
  const v14 = !s[10] && v9 >= f.vurderingsdato
  s[1828] = v14
  const v15 = !s[10] && v8 < f.vurderingsdato
  s[1829] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[313] = v16
  const v17 = v13 && f.opfoelgningAlligevel === false && (v14 || s[12])
  s[314] = v17
  const v18 = !s[10] && s[67] < 20635 /* 2026-07-01 */
  s[1818] = v18
  const v19 = !s[10] && s[69] >= 20635 /* 2026-07-01 */
  s[1819] = v19
  const v20 = !s[132] || v19
  s[1817] = v20
  const v21 = s[132] && (v18 || s[12])
  s[315] = v21
  const v22 = v21 && !v20
  s[316] = v22
  const SDL_13f_1 = s[218] && (v21 && (v7 || v17) || !v22 && (!s[218] || !s[132] && v7 || s[132] && v17))
  s[312] = SDL_13f_1
  const SDL_13f_1_nej = s[218] && (v21 && (!v7 || v16) || !v22 && (!s[218] || !s[132] && !v7 || s[132] && v16))
  s[311] = SDL_13f_1_nej
}

function svar_27(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[304], v0)
  const v2 = Math.min(s[305], v0)
  const v3 = s[10] || !s[12] && s[304] === s[305]
  const v4 = s[306] && !s[10]
  const v5 = s[307] && !s[10] && s[305] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[304] : NEVER) : NEVER
  const v7 = s[308] ? NEVER : s[305]
  const v8 = s[308] || v4 || v5
  const v9 = s[306] && s[12] || s[307] && !(v3 && !s[10] && s[304] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[10] || !s[12] && v1 === v2
  const v13 = s[309] && !s[10]
  const v14 = s[310] && v8
  const v15 = !s[303] && !s[10] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[309] && s[12]
  const v23 = v22 || s[310] && v9 || !s[303] && s[12] && v9 || !s[303] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[10] && v8 || s[10] && !v8) && (s[10] || v1 === v6))
  s[323] = v23
  const v24 = shiftMonths(s[67], 6)
  s[334] = v24
  const v25 = shiftMonths(s[69], 6)
  s[335] = v25
  const v26 = shiftDays(v24, -1)
  s[341] = v26
  const v27 = shiftDays(v25, -1)
  s[342] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[310] && !s[10]
  const v33 = !s[303] && !s[10] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[328] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[329] = v38
  const v39 = v13 || v32 || v33
  s[327] = v39
  const v40 = s[310] && s[12]
  const v41 = !s[303] && s[12]
  s[326] = v41
  const v42 = v22 || v40 || v41 || !s[303] && !((s[10] || !s[12] && v28 === v29) && (s[10] || !s[12] && v26 === v27) && (s[10] || v26 === v28))
  s[324] = v42
  const v43 = s[311] && v39
  const v44 = !s[218] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[312] ? NEVER : v38
  const v47 = s[312] || v43 || v44
  const v48 = Math.max(s[304], v1)
  const v49 = Math.min(s[305], v2)
  const v50 = !s[303] && !s[10] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[304], v48) : s[304]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[331] = v53
  const v54 = v32 ? (v50 ? Math.max(s[305], v49) : s[305]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[332] = v55
  const v56 = v13 || v32 || v50
  s[330] = v56
  const v57 = v22 || v40 || v41 || !s[303] && !(v12 && v3 && (s[10] || s[304] === v1))
  s[325] = v57
  const v58 = s[311] && v56
  const v59 = !s[218] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[312] ? NEVER : v55
  const v62 = s[312] || v58 || v59
  const v63 = s[0] ? (s[303] ? (s[132] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[304]) : FIRST_DAY
  s[319] = v63
  const v64 = s[0] ? (s[303] ? (s[132] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[305]) : NEVER
  s[321] = v64
  const v65 = s[313] && v39
  const v66 = s[314] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[314] ? NEVER : v38
  const v69 = s[313] && v56
  const v70 = s[314] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[314] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[320] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[322] = v77
  const v78 = s[315] && (v21 || v66 || v70)
  s[317] = v78
  const v79 = !s[316] && (!s[0] || !s[303] && !s[10] || s[303] && (!s[132] && v21 || s[132] && (v47 || v62)))
  s[318] = v79
}

function svar_28(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[317] || s[318]
  s[1061] = SDL_13b_1_er
  const SDL_13b_1 = s[317] ? (s[318] ? Math.min(s[319], s[320]) : s[320]) : s[319]
  s[1059] = SDL_13b_1
  const SDL_13b_1_hoej = s[317] ? (s[318] ? Math.max(s[321], s[322]) : s[322]) : s[321]
  s[1060] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[315] && (s[323] || s[313] && s[324] || s[313] && s[325]) || !s[316] && (!s[0] || s[326] || s[303] && (!s[132] && s[323] || s[132] && (s[311] && s[324] || !s[218] && !((!s[327] || !s[324] && s[328] === s[329]) && s[327] && s[328] === NEVER) || s[311] && s[325] || !s[218] && !((!s[330] || !s[325] && s[331] === s[332]) && s[330] && s[331] === NEVER))))
  s[1062] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[308] || s[306]
  const v5 = s[308] ? 0 : 4
  const v6 = s[306] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[311] && v4
  const v10 = !s[218] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[3] ? (s[218] ? (s[132] ? (s[312] ? 0 : 1) : s[312] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[3] ? (s[218] ? (s[132] ? (s[311] ? 1 : 0) : s[312] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[333] ? 1 : 4
  const v17 = s[314] ? 0 : 1
  const v18 = !s[316] && (!s[3] || !s[218] && v4 || s[218] && (!s[132] && (s[312] || v9 || v10) || s[132] && (s[312] || s[311])))
  const SDL_13b_1_antal = s[315] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[1063] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[315] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[1064] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[3] && (s[315] || v18)
  s[1065] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[3] || !s[316] && (!s[3] || !s[218] && s[307] || s[218] && (!s[132] && (s[311] && s[307] || !s[218] && !((!v4 || !s[307] && v5 === v6) && v4 && v5 === 1)) || s[132] && !s[218]))
  s[1066] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[1832] = v23
  const v24 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[1833] = v24
  const v25 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[1834] = v25
  const v26 = !s[10] && f.vurderingsdato >= s[334]
  s[353] = v26
  const v27 = !s[10] && f.vurderingsdato < s[335]
  s[354] = v27
  const v28 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[1835] = v28
  const v29 = s[336] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[0] || v23 && (!v24 || !v25 && (v26 || s[12]) && f.fremmoedeErNoedvendigt === false || v25 && (!v28 || v29))
  s[1067] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[0] || !v23 || !v24 || !v25 && (v27 || f.fremmoedeErNoedvendigt) || v25 && (!v28 || !v29)
  s[1068] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[0] || v23 && (!v24 || v25 && !v28)
  s[1069] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v33 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[344] = v33
  const v34 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[352] = v34
  const v35 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v36 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = s[337] && v38 >= v37
  const v40 = s[338] || v39
  const v41 = s[338] ? (v39 ? Math.min(v36, v37) : v36) : v37
  const v42 = s[338] ? (v39 ? Math.max(v36, v38) : v36) : v38
  const v43 = f.holdteSamtaler >= 2
  s[351] = v43
  const v44 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v45 = v43 || !s[10]
  const v46 = !v43 && s[12]
  const v47 = v43 ? v44 : shiftDays(s[339], -1)
  const v48 = v43 ? v44 : shiftDays(s[340], -1)
  const v49 = Math.max(v35, v47)
  const v50 = Math.min(v35, v48)
  const v51 = s[338] && v45
  const v52 = s[337] && v45 && v50 >= v49
  const v53 = v51 || v52
  const v54 = v51 ? (v52 ? Math.min(v47, v49) : v47) : v49
  const v55 = v51 ? (v52 ? Math.max(v48, v50) : v48) : v50
  const v56 = s[307] && v35 >= NEVER
  const v57 = f.holdteSamtaler >= 4
  s[1838] = v57
  const v58 = v57 || !s[10]
  const v59 = !v57 && s[12]
  const v60 = v57 ? NEVER : s[341]
  const v61 = v57 ? NEVER : s[342]
  const v62 = s[306] && v58
  const v63 = s[307] && v58 && v61 >= NEVER
  const v64 = v62 || v63 ? (v62 ? v60 : NEVER) : NEVER
  const v65 = s[308] ? NEVER : v61
  const v66 = s[308] || v62 || v63
  const v67 = s[306] && v59 || s[307] && !((!v58 || !v59 && v60 === v61) && v58 && v60 === NEVER)
  const v68 = s[311] && v66
  const v69 = !s[218] && v66 && v65 >= NEVER
  const v70 = s[0] ? (v34 ? (v33 ? (s[303] ? (s[3] ? (s[218] ? (s[132] ? NEVER : v68 || v69 ? (v68 ? v64 : NEVER) : NEVER) : v64) : s[306] || v56 ? (s[306] ? v35 : NEVER) : NEVER) : s[343] ? (v53 ? Math.min(v35, v54) : v35) : v54) : FIRST_DAY) : s[343] ? (v40 ? Math.min(v35, v41) : v35) : v41) : FIRST_DAY
  const v71 = s[333] || v58 ? (s[333] ? NEVER : v60) : NEVER
  const v72 = !s[316] && (!s[0] || !v34 && (s[343] || s[338] || v39) || v34 && (!v33 || !s[303] && (s[343] || v51 || v52) || s[303] && (!s[3] && (s[308] || s[306] || v56) || s[3] && (!s[218] && v66 || s[218] && (s[132] || s[312] || v68 || v69)))))
  const SDL_13b_1_naeste = s[315] ? (v72 ? Math.min(v70, v71) : v71) : v70
  s[1070] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[315] ? NEVER : s[0] ? (v34 ? (v33 ? (s[303] ? (s[3] ? (s[218] ? (s[132] ? NEVER : s[312] ? NEVER : v65) : v65) : s[308] ? NEVER : v35) : s[343] ? (v53 ? Math.max(v35, v55) : v35) : v55) : NEVER) : s[343] ? (v40 ? Math.max(v35, v42) : v35) : v42) : NEVER
  s[1071] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[336] && (s[315] || v72)
  s[1072] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[336] || s[315] && !s[333] && v59 || !s[316] && (!s[0] || !v34 && s[337] && v35 !== v36 || v34 && (!v33 || !s[303] && (s[338] && v46 || s[337] && !((!v45 || !v46 && v47 === v48) && v45 && v35 === v47)) || s[303] && (!s[3] && s[307] && v35 !== NEVER || s[3] && (!s[218] && v67 || s[218] && !s[132] && (s[311] && v67 || !s[218] && !((!v66 || !v67 && v64 === v65) && v66 && v64 === NEVER))))))
  s[1073] = SDL_13b_1_naeste_ir
}

function svar_29(f, s) {
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v0 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1839] = v0
  const v1 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1840] = v1
  const SDL_13b_5 = !s[344] || !v0 && f.sygdomForhindrerKontakt || v0 && (!v1 || f.kontaktUhensigtsmaessig)
  s[1074] = SDL_13b_5
  const SDL_13b_5_nej = !s[344] || !v0 && f.sygdomForhindrerKontakt === false || v0 && (!v1 || f.kontaktUhensigtsmaessig === false)
  s[1075] = SDL_13b_5_nej
  const SDL_13b_5_ir = !s[344] || v0 && !v1
  s[1076] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[0] || s[303] && (!s[218] && s[345] || s[218] && f.behovForTvaerfagligIndsats)
  s[1077] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[0] || !s[303] || !s[218] && s[346] || s[218] && f.behovForTvaerfagligIndsats === false
  s[1078] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[0] || s[303] && !s[218] && !s[0]
  s[1079] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[0] || s[3] && (!s[218] && s[343] || s[218] && (s[343] || s[337]) && !s[347])
  s[1080] = SDL_13c_2
  const SDL_13c_2_nej = !s[0] || !s[3] || !s[218] && s[338] || s[218] && (s[338] || s[347])
  s[1081] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[0] || s[3] && !s[218] && s[337]
  s[1082] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v11 = s[218] ? (s[132] ? s[348] : s[349]) : FIRST_DAY
  const v12 = s[218] ? (s[132] ? s[350] : s[349]) : NEVER
  const v13 = s[10] ? s[349] : Math.min(s[349], s[348])
  const v14 = s[10] ? s[349] : Math.max(s[349], s[350])
  const v15 = !s[316] && (!s[218] || !s[132] || !s[10])
  const SDL_13f_1_dag = s[315] ? (v15 ? Math.min(v11, v13) : v13) : v11
  s[1083] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[315] ? (v15 ? Math.max(v12, v14) : v14) : v12
  s[1084] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[218] && (s[315] || v15)
  s[1085] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[218] || s[315] && s[12] || !s[316] && (!s[218] || s[132] && s[12])
  s[1086] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v20 = !s[303] && s[351]
  const SDL_16_2 = !s[0] || !s[352] && s[353] || s[352] && (!s[344] || v20)
  s[1087] = SDL_16_2
  const SDL_16_2_nej = !s[0] || !s[352] && s[354] || s[352] && (!s[344] || !v20)
  s[1088] = SDL_16_2_nej
  const SDL_16_2_ir = !s[0] || !s[352] && s[12] || s[352] && !s[344]
  s[1089] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false
  s[1842] = v24
  const v25 = v24 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[0] || v25
  s[1090] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[0] || !v25
  s[1091] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1843] = v28
  const v29 = s[117] && (!s[355] && v28 && f.andenVurderingIndhentet || s[355] && s[356])
  const SDL_21a = !s[0] || v29
  s[1111] = SDL_21a
  const SDL_21a_nej = !s[0] || !v29
  s[1112] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v32 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1846] = v32
  const v33 = v32 && f.noedvendigBehandling
  s[1845] = v33
  const v34 = f.afviser === 'optraening'
  s[1848] = v34
  const v35 = v34 && f.hensigtsmaessigOptraening
  s[1847] = v35
  const v36 = v33 || v35
  s[1844] = v36
  const SDL_21_1_2 = !s[0] || v36 && f.opfordret && (SDL_21a_nej || !s[0]) && f.skriftligtOrienteret
  s[1092] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[0] || !v36 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[1093] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[0] || f.forhalerHelbredelsen
  s[1094] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[0] || f.forhalerHelbredelsen === false
  s[1095] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v41 = f.partshoeringsfrist >= f.vurderingsdato
  s[1850] = v41
  const v42 = f.harSvaretPaaPartshoering || !v41
  s[1849] = v42
  const v43 = f.partshoertOmOphoer && v42
  const SDL_21_3 = !s[0] || v43
  s[1096] = SDL_21_3
  const SDL_21_3_nej = !s[0] || !v43
  s[1097] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v46 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[0] || v46
  s[1098] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[0] || !v46
  s[1099] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v49 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[0] ? v49 : FIRST_DAY
  s[1103] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[0] ? v49 : NEVER
  s[1104] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1854] = v52
  const v53 = SDL_21_4_dag >= f.opfyldtIgen
  s[1855] = v53
  const v54 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1852] = v54
  const v55 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[383] = v55
  const SDL_21_4 = !s[0] || !v54 && v52 || v54 && (!v55 || (v52 || !s[0]) && f.genoptagetFoer === false)
  s[573] = SDL_21_4
  const SDL_21_4_nej = !s[0] || !v54 && !v53 || v54 && (!v55 || !v53 || f.genoptagetFoer)
  s[1101] = SDL_21_4_nej
  const SDL_21_4_ir = !s[0] || !v54 && !s[0] || v54 && !v55
  s[1102] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v59 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[0] ? v59 : FIRST_DAY
  s[1105] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[0] ? v59 : NEVER
  s[1106] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[0] || SDL_21_4_nej || SDL_21_4_ir
  s[1107] = SDL_21_4_fra_ir
}

function svar_30(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[486] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[488] = v1
  const v2 = shiftDays(s[67], 14)
  s[483] = v2
  const v3 = shiftDays(s[69], 14)
  s[484] = v3
  const v4 = v0 && !s[10] || !v0 && (v1 || !s[10])
  s[491] = v4
  const v5 = v0 && s[12] || !v0 && !v1 && s[12]
  s[496] = v5
  const v6 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[69] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[10] && s[73] && s[67] <= 15397 /* 2012-02-27 */
  const v9 = s[69] >= 15398 /* 2012-02-28 */
  s[490] = v9
  const v10 = s[67] <= 15516 /* 2012-06-25 */
  s[446] = v10
  const v11 = !s[10] && v9 && v10
  const v12 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[67] : v2
  const v13 = v0 ? s[69] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[69] : v3
  const v14 = s[69] >= 15517 /* 2012-06-26 */
  s[447] = v14
  const v15 = !s[10] && v14 && s[67] <= 18318 /* 2020-02-26 */
  const v16 = !s[10] && s[69] >= 18319 /* 2020-02-27 */ && s[67] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[67] : f.sygMedCovid19 ? s[67] : v2
  const v18 = v0 ? s[69] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[69] : f.sygMedCovid19 ? s[69] : v3
  const v19 = !s[10] && s[69] >= 18859 /* 2021-08-20 */ && s[67] <= 18953 /* 2021-11-22 */
  const v20 = !s[10] && s[69] >= 18954 /* 2021-11-23 */ && s[67] <= 19051 /* 2022-02-28 */
  const v21 = !s[10] && s[69] >= 19052 /* 2022-03-01 */ && s[70]
  const v22 = s[74] && v4
  s[493] = v22
  const v23 = v8 && v4
  s[492] = v23
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
  const SDL_41_1 = s[71] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[367] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[71] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[368] = SDL_41_1_hoej
  const SDL_41_1_er = s[71] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[365] = SDL_41_1_er
  const v51 = s[74] && v5
  s[494] = v51
  const v52 = v8 && v5
  s[495] = v52
  const SDL_41_1_ir = s[71] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[72]
  s[366] = SDL_41_1_ir
}

function svar_31(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[10] || !s[12] && s[67] === s[69]
  s[456] = v0
  const v1 = s[357] && s[358] < NEVER
  s[1860] = v1
  const v2 = s[357] && s[359] >= NEVER
  s[1861] = v2
  const v3 = Math.max(s[67], shiftDays(s[358], 1))
  const v4 = Math.max(s[69], shiftDays(s[359], 1))
  const v5 = s[357] && !s[10]
  const v6 = s[360] || s[12]
  const v7 = Math.max(s[67], v3)
  const v8 = Math.min(s[69], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[10]
  const v11 = s[360] && v5 && !s[10] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[67], v7) : s[67]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[69], v8) : s[69]) : v8
  const v15 = s[361] && s[362] < NEVER
  s[1862] = v15
  const v16 = s[361] && s[363] >= NEVER
  s[1863] = v16
  const v17 = Math.max(s[67], shiftDays(s[362], 1))
  const v18 = Math.max(s[69], shiftDays(s[363], 1))
  const v19 = s[361] && !s[10]
  const v20 = s[364] || s[12]
  const v21 = Math.max(s[67], v17)
  const v22 = Math.min(s[69], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[10]
  const v25 = s[364] && v19 && !s[10] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[67], v21) : s[67]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[69], v22) : s[69]) : v22
  const v29 = s[75] && (v9 || v10 || v11) || !s[75] && (s[96] && (v23 || v24 || v25) || !s[96] && (s[91] && (f.arbejdsskade && !s[10] || f.arbejdsskade === false && s[365]) || !s[91] && !s[10]))
  const v30 = s[75] && (v1 && v6 || v2 && s[12] || s[360] && s[12] || s[360] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[10] || !v5 && s[10]) && (!v5 || s[67] === v3))) || !s[75] && (s[96] && (v15 && v20 || v16 && s[12] || s[364] && s[12] || s[364] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[10] || !v19 && s[10]) && (!v19 || s[67] === v17))) || !s[96] && (s[91] && (f.arbejdsskade && s[12] || f.arbejdsskade === false && s[366]) || !s[91] && s[12]))
  const SDL_33_1 = s[71] ? FIRST_DAY : s[75] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[96] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[91] ? (f.arbejdsskade ? s[67] : s[367]) : s[67]
  s[1190] = SDL_33_1
  const SDL_33_1_hoej = s[71] ? NEVER : s[75] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[96] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[91] ? (f.arbejdsskade ? s[69] : s[368]) : s[69]
  s[1191] = SDL_33_1_hoej
  const SDL_33_1_er = s[71] || s[74] && v29 || s[82] && v29
  s[1192] = SDL_33_1_er
  const SDL_33_1_ir = s[71] || s[74] && v30 || s[82] && v30 || s[72]
  s[1193] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[81] || f.aftaleMedArbejdsgiver === false
  const v36 = s[294] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[71] || s[74] && v36 || s[82] && v36
  s[542] = SDL_56_1
  const SDL_56_1_nej = s[71] || s[74] && v35 || s[82] && v35
  s[543] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[457] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[1870] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[1871] = v41
  const v42 = v41 || s[297]
  s[1868] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[369] && (v40 || s[296])
  s[1867] = v43
  const v44 = SDL_33_1_ir && s[79]
  s[1869] = v44
  const v45 = !s[10] && f.vurderingsdato >= s[67]
  s[1875] = v45
  const v46 = !s[10] && f.vurderingsdato < s[69]
  s[1876] = v46
  const v47 = SDL_56_1_nej || v46
  s[1873] = v47
  const v48 = (SDL_56_1 || s[79]) && (v45 || s[12]) && (SDL_56_1 || v45)
  s[1872] = v48
  const v49 = s[79] && s[12]
  s[1874] = v49
  const v50 = v43 || v48
  s[1864] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[1865] = v51
  const v52 = v44 && v49
  s[1866] = v52
  const v53 = !s[75] || !v39 || v51
  const v54 = s[75] && v39 && (v50 || v52)
  const SDL_54_1 = s[71] || s[74] && v54 || s[82] && v54
  s[534] = SDL_54_1
  const SDL_54_1_nej = s[71] || s[74] && v53 || s[82] && v53
  s[537] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[0] || SDL_54_1
  s[1108] = SDL_21_5
  const SDL_21_5_nej = !s[0] || SDL_54_1_nej
  s[1109] = SDL_21_5_nej
  const SDL_21_5_ir = !s[0] || s[79]
  s[1110] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1877] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[370]
  s[1115] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[371]
  s[1116] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[372], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1113] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[373], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1114] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[107] && s[111] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[374] && (v65 || s[107] && s[113] >= 16252 /* 2014-07-01 */ && s[111] <= 2147483646)
  s[1117] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[374] && (v65 || s[107] && s[113] >= 13332 /* 2006-07-03 */ && s[111] <= 16251 /* 2014-06-30 */)
  s[1118] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[374] && (v65 || s[109] || s[107] && s[113] === NEVER) || s[375] || s[109]
  s[1119] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[10] && s[376]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[91] ? s[67] : SDL_33_1
  s[1121] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[91] ? s[69] : SDL_33_1_hoej
  s[1122] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[377] && (v69 || s[98] && (s[91] && !s[10] || !s[91] && SDL_33_1_er))
  s[1123] = SDL_24a_2_er
  const SDL_24a_2_ir = s[377] && (v69 || s[98] && (s[91] && s[12] || !s[91] && SDL_33_1_ir) || s[72]) || s[378]
  s[1124] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[0] || s[143] && (s[377] || s[379]) && f.laegenVurdererLivstruende
  s[1125] = SDL_24a_6
  const SDL_24a_6_nej = !s[0] || !s[143] || s[380] || f.laegenVurdererLivstruende === false
  s[1126] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[143] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[0] || v76
  s[381] = SDL_24b_1
  const SDL_24b_1_nej = !s[0] || !v76
  s[382] = SDL_24b_1_nej
}

function svar_32(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1879] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[143] ? v1 : FIRST_DAY
  s[1128] = SDL_24b_2
  const SDL_24b_2_hoej = s[143] ? v1 : NEVER
  s[1129] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[381] && !s[143] || s[382] || !s[0]
  s[1130] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[1880] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[0] ? (v5 ? (s[383] ? Math.min(s[110], v6) : FIRST_DAY) : s[110]) : FIRST_DAY
  s[1133] = SDL_25_2
  const SDL_25_2_hoej = s[0] ? (v5 ? (s[383] ? Math.min(s[112], v6) : NEVER) : s[112]) : NEVER
  s[1134] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[0] || !v5 && s[106] || v5 && (!s[383] || s[106]))
  s[1135] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[0] || !v5 && s[108] || v5 && (!s[383] || s[108])
  s[1136] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[10] && s[73] && s[376]
  s[392] = v11
  const SDL_26_1_uger = s[71] ? -Infinity : v11 || s[98] ? (s[98] ? 0 : 91) : 91
  s[1144] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[71] ? Infinity : s[74] ? 91 : v11 ? 91 : 0
  s[1145] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[71] || s[74] || v11 || s[98]
  s[1146] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[393] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[394] = v16
  const v17 = s[297] || s[115]
  s[1885] = v17
  const v18 = s[369] && (s[114] || s[116]) && (s[296] || s[114])
  s[1884] = v18
  const v19 = s[79] && s[116]
  s[1886] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[79]) && (v17 || v19) && (v16 || v17)
  const v22 = s[79] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1883] = v23
  const v24 = f.retErOpbrugt && !v23
  s[1882] = v24
  const SDL_26_1 = v24 && (s[71] || s[74] && v20 || v11 && v20 || s[98])
  s[1137] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[71] || s[74] && v21 || v11 && v21)
  s[1138] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[71] || s[74] && v22 || v11 && v22 || s[72]
  s[1139] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[111], 18330 /* 2020-03-09 */)
  s[1888] = v28
  const v29 = Math.max(s[113], 18330 /* 2020-03-09 */)
  s[630] = v29
  const v30 = s[107] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[107] && s[113] >= 18330 /* 2020-03-09 */
  s[1892] = v31
  const v32 = s[107] && s[111] < 18330 /* 2020-03-09 */
  s[1893] = v32
  const v33 = s[107] && s[111] <= 18535 /* 2020-09-30 */
  s[1894] = v33
  const v34 = s[107] && s[113] > 18535 /* 2020-09-30 */
  s[1895] = v34
  const v35 = v32 || v34
  s[387] = v35
  const v36 = (v31 || s[109]) && (v33 || s[109]) && (v31 || v33)
  s[1891] = v36
  const v37 = countDays(s[4], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1896] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[386] = v38
  const v39 = (v32 || s[109]) && v37 && f.fortsatRet9Marts2020
  s[385] = v39
  const v40 = v36 || v39
  s[1889] = v40
  const v41 = (v35 || s[109]) && v38
  s[1890] = v41
  const v42 = shiftDays(s[111], 1)
  s[420] = v42
  const v43 = shiftDays(s[113], 1)
  s[422] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[107]
  s[388] = v48
  const v49 = s[109] && s[107] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[109]
  s[389] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[107]
  const v58 = v56 ? (v57 ? Math.min(s[111], v52) : v52) : s[111]
  const v59 = v56 ? (v57 ? Math.max(s[113], v54) : v54) : s[113]
  const v60 = v28 <= 2147483646
  s[384] = v60
  const v61 = s[107] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[109] || s[107] && v29 === NEVER
  s[390] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[107]
  const SDL_26_1_covid_er = v63 || v64
  s[397] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[111], v58) : v58) : s[111]
  s[395] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[113], v59) : v59) : s[113]
  s[396] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[109] && !((!s[107] || !s[109] && v44 === v45) && s[107] && (!s[107] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[109]) || v61 && s[109] || v62
  s[398] = SDL_26_1_covid_ir
}

function svar_33(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[107] || !s[109] && s[111] === s[113]
  s[441] = v0
  const v1 = s[107] && s[384]
  const v2 = s[385] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[386] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[111], v2)
  const v5 = Math.min(s[113], v3)
  const v6 = s[109] && s[107] && v5 >= v4
  const v7 = s[387] || v6
  const v8 = s[387] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[388] ? (v7 ? Math.min(s[111], v8) : s[111]) : v8
  s[1140] = SDL_26_1_fra
  const v10 = s[387] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[388] ? (v7 ? Math.max(s[113], v10) : s[113]) : v10
  s[1141] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[388] || s[387] || v6)
  s[1142] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[389] || s[109] && !(v0 && v2 === v3 && s[107] && (!s[107] || s[111] === v2))) || s[390]
  s[1143] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1898] = v14
  const v15 = f.retErOpbrugt && !v14 && s[391]
  s[1897] = v15
  const SDL_26_2 = v15 && (s[71] || s[74] || s[392] && s[393] || s[98])
  s[1147] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[71] || s[74] || s[392] && s[394])
  s[1148] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[71] || s[74] || s[392] && s[79] || s[72]
  s[1149] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[395])
  s[1900] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[396])
  s[1899] = v20
  const v21 = s[397] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[397] && s[107]
  const v23 = s[398] || s[109]
  s[1905] = v23
  const v24 = v22 && s[111] < s[396]
  s[1903] = v24
  const v25 = v22 && s[113] >= s[395]
  s[1904] = v25
  const v26 = s[397] && s[396] >= 18443 /* 2020-06-30 */
  s[1908] = v26
  const v27 = s[397] && s[395] < 18443 /* 2020-06-30 */
  s[1909] = v27
  const v28 = s[397] && s[395] <= 18535 /* 2020-09-30 */
  s[1910] = v28
  const v29 = s[397] && s[396] > 18535 /* 2020-09-30 */
  s[1911] = v29
  const v30 = v27 || v29
  s[1907] = v30
  const v31 = (v26 || s[398]) && (v28 || s[398]) && (v26 || v28)
  s[1906] = v31
  const v32 = v25 || v30
  s[1902] = v32
  const v33 = (v24 || v23) && (v31 || s[398]) && (v24 || v31)
  s[1901] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[395], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[396], 1), 3), -1)
  const v36 = Math.max(s[395], v34)
  const v37 = Math.min(s[396], v35)
  const v38 = v33 && s[397]
  const v39 = v32 && s[397]
  const v40 = s[398] && s[397] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[395], v36) : s[395]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[396], v37) : s[396]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[397] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[397]
  const SDL_26_3_covid_er = v47 || v48
  s[401] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[395], v43) : v43) : s[395]
  s[399] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[396], v45) : v45) : s[396]
  s[400] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[398] || v46 && s[398] || s[398] || s[397] && v20 === NEVER
  s[402] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1915] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1912] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1913] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1916] = v56
  const v57 = v53 && v56
  s[1914] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1917] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1150] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1918] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1919] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1921] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1923] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1924] = v65
  const v66 = v64 && v65
  s[1922] = v66
  const v67 = !v63 && v66
  s[1920] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[404] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[403] = SDL_26a_3_covid
}

function svar_34(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[399])
  s[1926] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[400])
  s[1925] = v1
  const v2 = s[401] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[401] && s[400] >= 18535 /* 2020-09-30 */
  s[1929] = v3
  const v4 = s[401] && s[399] < 18535 /* 2020-09-30 */
  s[1930] = v4
  const v5 = s[401] && s[399] <= 18566 /* 2020-10-31 */
  s[1931] = v5
  const v6 = s[401] && s[400] > 18566 /* 2020-10-31 */
  s[1932] = v6
  const v7 = v4 || v6
  s[1928] = v7
  const v8 = (v3 || s[402]) && (v5 || s[402]) && (v3 || v5)
  s[1927] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[399], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[400], 1), 1), -1)
  const v11 = Math.max(s[399], v9)
  const v12 = Math.min(s[400], v10)
  const v13 = v8 && s[401]
  const v14 = v7 && s[401]
  const v15 = s[402] && s[401] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[399], v11) : s[399]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[400], v12) : s[400]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[401] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[401]
  const SDL_26c_covid_er = v22 || v23
  s[406] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[399], v18) : v18) : s[399]
  s[410] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[400], v20) : v20) : s[400]
  s[412] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[402] || v21 && s[402] || s[402] || s[401] && v1 === NEVER
  s[408] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[403])
  s[1934] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1935] = v29
  const v30 = s[403] >= 18535 /* 2020-09-30 */
  const v31 = !s[404] && v30
  s[1938] = v31
  const v32 = !s[404] && !v30
  s[1939] = v32
  const v33 = s[403] <= 18566 /* 2020-10-31 */
  const v34 = !s[404] && v33
  s[1940] = v34
  const v35 = !s[404] && !v33
  s[1941] = v35
  const v36 = v32 || v35
  s[1937] = v36
  const v37 = (v31 || s[404]) && (v34 || s[404]) && (v31 || v34)
  s[1936] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[403], 1), 1), -1)
  const v39 = Math.max(s[403], v38)
  const v40 = Math.min(s[403], v38)
  const v41 = v37 && !s[404]
  const v42 = v36 && !s[404]
  const v43 = s[404] && !s[404] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[403], v39) : s[403]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[403], v40) : s[403]) : v40
  const v47 = !s[404] && v28 < NEVER
  s[1933] = v47
  const SDL_26d_covid = v29 ? s[403] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[409] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[403] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[411] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[404])
  s[405] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[404]
  s[407] = SDL_26d_covid_ir
}

function svar_35(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[405] || f.forlaengelseErAfgjort === false && s[406]
  s[1942] = v0
  const v1 = f.forlaengelseErAfgjort && s[407] || f.forlaengelseErAfgjort === false && s[408]
  s[1943] = v1
  const v2 = f.forlaengelseErAfgjort ? s[409] : s[410]
  const v3 = f.forlaengelseErAfgjort ? s[411] : s[412]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1945] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1944] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1948] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1949] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1950] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1951] = v12
  const v13 = v10 || v12
  s[1947] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1946] = v14
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
  s[1153] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1151] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1152] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1154] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1953] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1952] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1956] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1957] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1958] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1959] = v42
  const v43 = v40 || v42
  s[1955] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1954] = v44
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
  s[415] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[413] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[414] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[416] = SDL_26g_covid_ir
}

function svar_36(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[413])
  s[1961] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[414])
  s[1960] = v1
  const v2 = s[415] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[413], 1)
  const v4 = shiftDays(s[414], 1)
  const v5 = s[415] && v4 >= 18687 /* 2021-03-01 */
  s[1964] = v5
  const v6 = s[415] && v3 < 18687 /* 2021-03-01 */
  s[1965] = v6
  const v7 = s[415] && v3 <= 18747 /* 2021-04-30 */
  s[1966] = v7
  const v8 = s[415] && v4 > 18747 /* 2021-04-30 */
  s[1967] = v8
  const v9 = v6 || v8
  s[1963] = v9
  const v10 = (v5 || s[416]) && (v7 || s[416]) && (v5 || v7)
  s[1962] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[413], v11)
  const v14 = Math.min(s[414], v12)
  const v15 = v10 && s[415]
  const v16 = v9 && s[415]
  const v17 = s[416] && s[415] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[413], v13) : s[413]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[414], v14) : s[414]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[415] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[415]
  const SDL_26h_covid_er = v24 || v25
  s[1157] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[413], v20) : v20) : s[413]
  s[1155] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[414], v22) : v22) : s[414]
  s[1156] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[416] || v23 && s[416] || s[416] || s[415] && v1 === NEVER
  s[1158] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1969] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1968] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1972] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1973] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1974] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1975] = v38
  const v39 = v36 || v38
  s[1971] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1970] = v40
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
  s[1161] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[1159] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[1160] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[1162] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[48] && s[52] && s[50] <= 14691 /* 2010-03-23 */
  const v61 = s[48] && s[49] >= 14692 /* 2010-03-24 */ && s[417]
  const SDL_27_1_2_uger = s[44] ? -Infinity : v60 ? 182 : v61 ? 273 : s[46] ? 273 : 483
  s[1165] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[44] ? Infinity : v61 || s[418] ? (s[418] ? (s[47] ? 483 : 273) : 273) : 182
  s[1166] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[44] || v60 || v61 || s[46] || s[47]
  s[1167] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[48] && s[52] && s[51]
  const v66 = s[109] || s[62]
  const SDL_27_1_2_slut_er = s[44] || v65 && s[107] && SDL_27_1_2_uger_er
  s[436] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[44] ? FIRST_DAY : shiftDays(s[111], SDL_27_1_2_uger)
  s[434] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[44] ? NEVER : shiftDays(s[113], SDL_27_1_2_uger_hoej)
  s[435] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[44] || v65 && v66 || s[53]
  s[440] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[107] && s[419]
  const SDL_27_1_3_slut = s[44] ? FIRST_DAY : dayReaching(v72, s[420], s[421])
  s[437] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[44] ? NEVER : dayReaching(v72, s[422], s[423])
  s[438] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[44] || s[45] && v73 || s[66] && v73
  s[439] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[44] || s[45] && v66 || s[66] && v66 || s[53]
  s[442] = SDL_27_1_3_slut_ir
}

function svar_37(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[111], 182)
  const v1 = s[46] && s[107]
  const v2 = s[424] || s[425]
  const v3 = s[425] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[44] ? FIRST_DAY : s[45] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[1168] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[44] ? NEVER : s[45] ? NEVER : v2 ? NEVER : shiftDays(s[113], 182)
  s[1169] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[44] || s[45] || v1 || s[424] || s[425]
  s[1170] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[44] || s[45] || s[46] && s[109] || s[425] || s[53]
  s[1171] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[54] || s[58] || s[426] || s[427]
  s[1977] = v8
  const v9 = s[428] && s[429] && s[430] && s[431] && (s[59] || s[61] || s[432] || s[433])
  s[1978] = v9
  const v10 = Math.max(s[111], s[434])
  const v11 = Math.min(s[113], s[435])
  const v12 = s[55] && s[436]
  const v13 = s[63] && s[107]
  const v14 = s[62] && s[436] && s[107] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[111], v10) : s[111]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[113], v11) : s[113]) : v11
  const v18 = Math.max(s[111], s[437])
  const v19 = Math.min(s[113], s[438])
  const v20 = s[56] && s[439]
  const v21 = s[64] && s[107]
  const v22 = s[62] && s[439] && s[107] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[111], v18) : s[111]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[113], v19) : s[113]) : v19
  const v26 = Math.max(s[111], SDL_27_1_4_slut)
  const v27 = Math.min(s[113], SDL_27_1_4_slut_hoej)
  const v28 = s[57] && SDL_27_1_4_slut_er
  const v29 = s[65] && s[107]
  const v30 = s[60] && SDL_27_1_4_slut_er && s[107] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[111], v26) : s[111]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[113], v27) : s[113]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[434], v16) : s[434]) : v16, v20 ? (v23 ? Math.min(s[437], v24) : s[437]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[435], v17) : s[435]) : v17, v20 ? (v23 ? Math.max(s[438], v25) : s[438]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[55] && s[440] || s[63] && s[109] || s[62] && s[440] && s[109] || s[62] && !((!s[436] || !s[440] && s[434] === s[435]) && s[441] && (s[436] && s[107] || !s[436] && !s[107]) && (!s[436] || s[111] === s[434])) || s[56] && s[442] || s[64] && s[109] || s[62] && s[442] && s[109] || s[62] && !((!s[439] || !s[442] && s[437] === s[438]) && s[441] && (s[439] && s[107] || !s[439] && !s[107]) && (!s[439] || s[111] === s[437])) || s[57] && SDL_27_1_4_slut_ir || s[65] && s[109] || s[60] && SDL_27_1_4_slut_ir && s[109] || s[60] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[441] && (SDL_27_1_4_slut_er && s[107] || !SDL_27_1_4_slut_er && !s[107]) && (!SDL_27_1_4_slut_er || s[111] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[443] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[443] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[44] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[1175] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[44] ? NEVER : v8 ? NEVER : v35
  s[1176] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[114] && (s[44] || s[45] && v40 || s[66] && v40)
  s[1177] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[114] && (s[44] || s[45] && v41 || s[66] && v41 || s[53]) || s[444]
  s[1178] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[391] && !s[10] && (!s[445] || f.laegenVenterArbejdeInden26Uger)
  s[1179] = SDL_29_1
  const SDL_29_1_nej = s[391] && !s[10] && (!s[445] || f.laegenVenterArbejdeInden26Uger === false)
  s[1180] = SDL_29_1_nej
  const SDL_29_1_ir = !s[391] || s[10] || !s[445]
  s[1181] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[9], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[0] ? v49 : FIRST_DAY
  s[1182] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[0] ? v49 : NEVER
  s[1183] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[0]
  s[1184] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[10]
  s[451] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[12]
  s[455] = v55
  const v56 = f.sygemeldtITide && !s[10] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[10])
  const v57 = f.sygemeldtITide && s[12] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[12])
  const SDL_35_2 = s[71] ? FIRST_DAY : f.sygemeldtITide ? s[67] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[67] : v53) : s[67]
  s[1196] = SDL_35_2
  const SDL_35_2_hoej = s[71] ? NEVER : f.sygemeldtITide ? s[69] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[69] : v53) : s[69]
  s[1197] = SDL_35_2_hoej
  const SDL_35_2_er = s[80] && (s[71] || s[74] && v56 || s[82] && v56)
  s[1198] = SDL_35_2_er
  const SDL_35_2_ir = s[80] && (s[71] || s[74] && v57 || s[82] && v57 || s[72]) || s[81] || s[79]
  s[1199] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[10] && s[68] && s[446]
  s[453] = v62
  const v63 = !s[10] && s[447] && s[70]
  s[454] = v63
  const SDL_35_3 = s[71] ? FIRST_DAY : v62 ? FIRST_DAY : s[67]
  s[450] = SDL_35_3
  const SDL_35_3_hoej = s[71] ? NEVER : v62 ? NEVER : s[69]
  s[449] = SDL_35_3_hoej
  const SDL_35_3_er = s[96] && (s[71] || v62 || v63 && !s[10])
  s[448] = SDL_35_3_er
  const SDL_35_3_ir = !s[96] || s[71] || v62 || v63 && s[12] || s[72]
  s[452] = SDL_35_3_ir
}

function svar_38(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[448] && s[449] >= f.anmeldtTilAkasse
  s[1980] = v0
  const v1 = s[448] && s[450] < f.anmeldtTilAkasse
  s[1981] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[67] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[69] : f.anmeldtTilAkasse
  const v4 = Math.max(s[67], v2)
  const v5 = Math.min(s[69], v3)
  const v6 = v0 && !s[10]
  const v7 = v1 && s[451]
  const v8 = s[452] && !s[10] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[71] ? FIRST_DAY : s[453] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[67], v10) : s[67]) : v10
  s[1200] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[71] ? NEVER : s[453] ? NEVER : v6 ? (v9 ? Math.max(s[69], v11) : s[69]) : v11
  s[1201] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[96] && (s[71] || s[453] || s[454] && (v6 || v7 || v8))
  s[1202] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[96] || s[71] || s[453] || s[454] && (v0 && s[12] || v1 && s[455] || s[452] && s[12] && s[455] || s[452] && !(s[456] && (!s[451] || !s[455] && v2 === v3) && (!s[10] || s[10] && !s[451]) && (s[10] || s[67] === v2))) || s[72]
  s[1203] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[477] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[478] = v17
  const v18 = shiftDays(s[67], 7)
  s[487] = v18
  const v19 = shiftDays(s[69], 7)
  s[489] = v19
  const v20 = v16 || !s[10]
  s[481] = v20
  const v21 = !v16 && s[12]
  s[485] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[67] <= 15426 /* 2012-03-27 */
  s[474] = v24
  const v25 = !s[10] && s[73] && v24
  s[467] = v25
  const v26 = s[69] >= 15427 /* 2012-03-28 */
  const v27 = !s[10] && v26 && s[446]
  s[482] = v27
  const v28 = !s[10] && s[447] && s[83]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[67], 21)
  s[475] = v30
  const v31 = shiftDays(s[69], 21)
  s[476] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[457] || !s[10]
  const v34 = v16 ? v32 : s[457] ? NEVER : v30
  const v35 = v16 ? v32 : s[457] ? NEVER : v31
  const v36 = !s[96] && !v16 && !s[457] && s[12]
  const v37 = s[458] && !s[10]
  const v38 = s[458] && s[12]
  const v39 = s[458] ? v18 : f.underretningsbrevSendt ? v29 : s[96] ? v30 : v34
  const v40 = s[458] ? v19 : f.underretningsbrevSendt ? v29 : s[96] ? v31 : v35
  const v41 = s[458] ? v18 : f.underretningsbrevSendt ? v29 : s[96] ? v32 : v34
  const v42 = s[458] ? v19 : f.underretningsbrevSendt ? v29 : s[96] ? v32 : v35
  const v43 = s[74] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[458] && (f.underretningsbrevSendt || s[96] && !s[10] || !s[96] && v33))
  const v46 = s[86] && (v37 || !s[458] && (f.underretningsbrevSendt || s[96] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[71] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[1204] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[71] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[1205] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[466] = v55
  const SDL_38_1_er = v55 && (s[71] || v43 || v44 || v27 || v45 || v46)
  s[1206] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[71] || s[74] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[458] && f.underretningsbrevSendt === false && (s[459] || v36)) || s[86] && (v38 || !s[458] && f.underretningsbrevSendt === false && v36) || s[72]
  s[1207] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[71] || s[74] && v58 || s[82] && v58)
  s[463] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[71] || s[74] && v59 || s[82] && v59)
  s[464] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[71] || s[74] && SDL_38_1_ir || s[82] && SDL_38_1_ir || s[72]
  s[465] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[10] && s[335] >= f.anmodningModtaget
  s[1986] = v63
  const v64 = !s[10] && s[334] < f.anmodningModtaget
  s[1987] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1985] = v65
  const v66 = (v63 || s[12]) && f.undskyldendeForhold
  s[1984] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1989] = v67
  const v68 = s[75] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1988] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[10] && v26 && s[67] <= 19722 /* 2023-12-31 */
  s[468] = v71
  const v72 = !s[10] && s[69] >= 19723 /* 2024-01-01 */ && s[70]
  s[469] = v72
  const SDL_38_8 = v55 && (s[71] || s[74] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[460] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[71] || s[74] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[462] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[79]
  s[461] = SDL_38_8_ir
}

function svar_39(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[67], f.anmodningModtaget)
  const v1 = Math.min(s[69], f.anmodningModtaget)
  const v2 = s[460] && !s[10]
  const v3 = s[461] && !s[10] && v1 >= v0
  const v4 = s[462] || v3
  const v5 = s[462] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[67], v5) : s[67]) : v5
  const v7 = s[462] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[69], v7) : s[69]) : v7
  const v9 = v2 || s[462] || v3
  const v10 = s[460] && s[12] || s[461] && !(s[456] && !s[10] && (s[10] || s[67] === f.anmodningModtaget))
  const v11 = Math.max(s[67], v6)
  const v12 = Math.min(s[69], v8)
  const v13 = s[463] && !s[10]
  const v14 = s[464] && v9
  const v15 = s[465] && !s[10] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[463] && s[12] || s[464] && v10 || s[465] && s[12] && v10 || s[465] && !(s[456] && (!v9 || !v10 && v6 === v8) && (!s[10] && v9 || s[10] && !v9) && (s[10] || s[67] === v6))
  const SDL_38_7 = s[71] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[67], v17) : s[67]) : v17
  s[1208] = SDL_38_7
  const SDL_38_7_hoej = s[71] ? NEVER : v13 ? (v16 ? Math.max(s[69], v18) : s[69]) : v18
  s[1209] = SDL_38_7_hoej
  const SDL_38_7_er = s[466] && (s[71] || s[74] && v19 || s[467] && v19 || s[468] && v19 || s[469] && v19)
  s[1210] = SDL_38_7_er
  const SDL_38_7_ir = !s[466] || s[71] || s[74] && v20 || s[467] && v20 || s[468] && v20 || s[469] && v20 || s[72]
  s[1211] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[291] && s[11] >= s[470]
  s[1991] = v25
  const v26 = s[291] && s[11] < s[471]
  s[1992] = v26
  const v27 = shiftDays(s[67], 28)
  s[549] = v27
  const v28 = shiftDays(s[69], 28)
  s[548] = v28
  const v29 = !s[457] || !s[10]
  const v30 = s[457] && s[12]
  const v31 = s[457] ? v27 : NEVER
  const v32 = s[457] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[295] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[295] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[10] && s[73] && s[472]
  const v42 = !s[10] && s[473] && s[474]
  const v43 = !s[10] && s[11] >= s[475]
  s[554] = v43
  const v44 = !s[10] && s[11] < s[476]
  s[550] = v44
  const v45 = v43 && v29
  const v46 = s[12] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1993] = v50
  const v51 = s[477] ? s[478] : s[479]
  const v52 = s[477] ? s[478] : s[480]
  const v53 = v25 && s[481]
  const v54 = s[295] && s[481] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[74] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[454] && (v50 && !s[10] || !v50 && (v53 || v26 || v54))
  const v60 = s[482] || v59
  const v61 = s[482] ? FIRST_DAY : v50 ? s[483] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[71] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[1212] = SDL_40_1
  const v67 = s[482] ? NEVER : v50 ? s[484] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[71] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[1213] = SDL_40_1_hoej
  const SDL_40_1_er = s[75] && (s[71] || v56 || v57 || v58 || s[482] || v59)
  s[1214] = SDL_40_1_er
  const SDL_40_1_ir = !s[75] || s[71] || s[74] && v40 || v41 && v40 || v42 && (v43 && v30 || s[12] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[482] || s[454] && (v50 && s[12] || !v50 && (v25 && s[485] || s[295] && !((!s[481] || !s[485] && v51 === v52) && s[481] && (!s[481] || v51 === NEVER)))) || s[72]
  s[1215] = SDL_40_1_ir
}

function svar_40(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[10] && s[447] && s[67] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[10] && s[69] >= 16249 /* 2014-06-28 */ && s[67] <= 16658 /* 2015-08-11 */
  const v3 = !s[10] && s[69] >= 16659 /* 2015-08-12 */ && s[70]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[482] || v0 || v5
  const SDL_40a_1 = s[71] ? FIRST_DAY : s[467] || v7 ? (v7 ? (s[482] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[1216] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[71] ? NEVER : s[74] ? NEVER : s[467] ? NEVER : s[482] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[1217] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[96] && (s[71] || s[74] || s[467] || s[482] || v0 || v2 || v3)
  s[1218] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[96] || s[71] || s[482] || v2 || s[72]
  s[1219] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[486] ? s[487] : s[488] ? v13 : s[475]
  const v15 = s[486] ? s[489] : s[488] ? v13 : s[476]
  const v16 = !s[10] && s[490] && s[70]
  const v17 = f.aftaleForSelvstaendig ? s[487] : v14
  const v18 = f.aftaleForSelvstaendig ? s[489] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[10] || f.aftaleForSelvstaendig === false && s[491])
  const v20 = s[492] || v19
  const v21 = s[492] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[71] ? FIRST_DAY : s[493] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[1220] = SDL_43_1
  const v23 = s[492] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[71] ? NEVER : s[493] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[1221] = SDL_43_1_hoej
  const SDL_43_1_er = s[91] && (s[71] || s[493] || s[492] || v19)
  s[1222] = SDL_43_1_er
  const SDL_43_1_ir = !s[91] || s[71] || s[494] || s[495] || v16 && (f.aftaleForSelvstaendig && s[12] || f.aftaleForSelvstaendig === false && s[496]) || s[72]
  s[1223] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[10] && s[335] >= f.selvstaendigAnmeldt
  s[1996] = v27
  const v28 = !s[10] && s[334] < f.selvstaendigAnmeldt
  s[1997] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[12]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[10] && s[73] && s[67] <= 15111 /* 2011-05-17 */
  s[545] = v32
  const v33 = !s[10] && s[69] >= 15112 /* 2011-05-18 */ && s[67] <= 15207 /* 2011-08-21 */
  s[546] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1998] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[10] && s[69] >= 15208 /* 2011-08-22 */ && s[70]
  s[547] = v37
  const SDL_43_5 = s[91] && (s[71] || s[74] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1231] = SDL_43_5
  const SDL_43_5_nej = s[91] && (s[71] || s[74] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1232] = SDL_43_5_nej
  const SDL_43_5_ir = !s[91] || s[79]
  s[1233] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1999] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[2000] = v42
  const v43 = Math.max(s[67], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[69], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[10]
  const v46 = SDL_43_5_ir && !s[10] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[67], v48) : s[67]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[69], v50) : s[69]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[12] || SDL_43_5_ir && !(s[456] && !s[10] && (s[10] || s[67] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[67], v49)
  const v55 = Math.min(s[69], v51)
  const v56 = v41 && !s[10]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[10] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[12] || v42 && v53 || SDL_43_1_ir && s[12] && v53 || SDL_43_1_ir && !(s[456] && (!v52 || !v53 && v49 === v51) && (!s[10] && v52 || s[10] && !v52) && (s[10] || s[67] === v49))
  const SDL_43_4 = s[71] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[67], v60) : s[67]) : v60
  s[1224] = SDL_43_4
  const SDL_43_4_hoej = s[71] ? NEVER : v56 ? (v59 ? Math.max(s[69], v61) : s[69]) : v61
  s[1225] = SDL_43_4_hoej
  const SDL_43_4_er = s[91] && (s[71] || s[74] && v62 || s[82] && v62)
  s[1226] = SDL_43_4_er
  const SDL_43_4_ir = !s[91] || s[71] || s[74] && v63 || s[82] && v63 || s[72]
  s[1227] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[91] && (s[71] || s[74] && v41 || s[82] && v41)
  s[1228] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[91] && (s[71] || s[74] && v42 || s[82] && v42)
  s[1229] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[91] || s[71] || s[74] && SDL_43_1_ir || s[82] && SDL_43_1_ir || s[72]
  s[1230] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[486] ? 8500 : s[488] ? 5500 : 0
  const SDL_45_4 = s[0] ? v71 : -Infinity
  s[1234] = SDL_45_4
  const SDL_45_4_hoej = s[0] ? v71 : Infinity
  s[1235] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[0] ? f.dagpengePrUge : -Infinity
  s[521] = SDL_51_1
  const SDL_51_1_hoej = s[0] ? f.dagpengePrUge : Infinity
  s[524] = SDL_51_1_hoej
}

function svar_41(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[544] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[508] = v1
  const v2 = SATS_29(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[504] = v3
  const v4 = v1 ? Infinity : v2
  s[506] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[0] || v0 || !(!v5 && !v1 && v3 === v4)
  s[1244] = SDL_52_1_er
  const SDL_52_1_ir = !s[0] || !v0 && v8 || v1
  s[1245] = SDL_52_1_ir
  const SDL_52_1 = s[0] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[522] = SDL_52_1
  const SDL_52_1_hoej = s[0] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[525] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[2001] = v13
  const v14 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v15 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v17 = SDL_52_1_er && !(!v14 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v18 = SDL_52_1_ir || !v14
  const v19 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v21 = s[193] && SDL_52_1_er
  s[517] = v21
  const v22 = s[193] && SDL_52_1_ir
  s[519] = v22
  const SDL_53_3_er = !v13 || v21 || !s[193] && (s[497] && v17 || !s[497] && (!s[159] || v17))
  s[518] = SDL_53_3_er
  const SDL_53_3_ir = !v13 || v22 || !s[193] && (s[497] && v18 || !s[497] && s[159] && v18)
  s[520] = SDL_53_3_ir
  const SDL_53_3 = v13 ? (s[193] ? SDL_52_1 : s[497] ? (v14 ? Math.min(v15, v16) : -Infinity) : s[159] ? (v14 ? Math.min(v19, v20) : -Infinity) : 0) : -Infinity
  s[523] = SDL_53_3
  const SDL_53_3_hoej = v13 ? (s[193] ? SDL_52_1_hoej : s[497] ? (v14 ? Math.max(v15, v16) : Infinity) : s[159] ? (v14 ? Math.max(v19, v20) : Infinity) : 0) : Infinity
  s[526] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v27 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[515] = v27
  const v28 = f.ledigUdenLoen || s[96] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v27 || v28
  s[512] = SDL_53_2
  const SDL_53_2_nej = !v27 || !v28
  s[514] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v31 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v32 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[0] || !(!v5 && !v1 && v3 === v4)
  s[529] = SDL_50_1_er
  const SDL_50_1_ir = !s[0] || v8
  s[530] = SDL_50_1_ir
  const SDL_50_1 = s[0] ? (v5 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[527] = SDL_50_1
  const SDL_50_1_hoej = s[0] ? (v5 ? Math.max(v31, v32) : Infinity) : Infinity
  s[528] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v37 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[2005] = v37
  const v38 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[500] = v38
  const v39 = f.normalTimerPrUge >= 3700
  s[2006] = v39
  const v40 = v38 || !v39
  s[2004] = v40
  const v41 = v37 || SDL_50_1_ir
  s[501] = v41
  const v42 = v41 && v39
  s[2003] = v42
  const v43 = Math.min(f.timefortjeneste, SDL_50_1)
  s[502] = v43
  const v44 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[503] = v44
  const v45 = v43 <= -Infinity
  s[505] = v45
  const v46 = quotient([v43, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v47 = quotient([v44, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v48 = SDL_50_1_er && !(v45 && (!SDL_50_1_er || !SDL_50_1_ir && v43 === v44))
  s[507] = v48
  const v49 = Math.min(v3, v45 ? -Infinity : Math.min(v46, v47))
  const v50 = Math.min(v4, v45 ? Infinity : Math.max(v46, v47))
  const v51 = SDL_50_1_ir || v45 || v1
  s[509] = v51
  const v52 = v40 && v48
  const v53 = v42 || v52
  const v54 = v42 && v1 || v40 && v51
  const SDL_47_1 = s[71] ? -Infinity : v42 ? (v52 ? Math.min(v3, v49) : v3) : v49
  s[510] = SDL_47_1
  const SDL_47_1_hoej = s[71] ? Infinity : v42 ? (v52 ? Math.max(v4, v50) : v4) : v50
  s[511] = SDL_47_1_hoej
  const SDL_47_1_er = s[71] || s[74] && v53 || s[498] && v53 || s[86] && v53
  s[513] = SDL_47_1_er
  const SDL_47_1_ir = s[71] || s[74] && v54 || s[498] && v54 || s[86] && v54 || s[72]
  s[516] = SDL_47_1_ir
}

function svar_42(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[499])
  const v1 = v0 >= 3700
  s[2009] = v1
  const v2 = s[500] || !v1
  s[2008] = v2
  const v3 = s[501] && v1
  s[2007] = v3
  const v4 = quotient([s[502], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[503], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[504], s[505] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[506], s[505] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[507]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[504], v6) : s[504]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[506], v7) : s[506]) : v7
  const v12 = v3 && s[508] || v2 && s[509]
  const v13 = Math.max(s[510], v10)
  const v14 = Math.min(s[511], v11)
  const v15 = s[512] && s[513]
  const v16 = s[514] && v9
  const v17 = !s[515] && s[513] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[0] || v15 || v16 || v17
  s[535] = SDL_53_1_er
  const SDL_53_1_ir = !s[0] || s[512] && s[516] || s[514] && v12 || !s[515] && s[516] && v12 || !s[515] && !((!s[513] || !s[516] && s[510] === s[511]) && (!v9 || !v12 && v10 === v11) && (s[513] && v9 || !s[513] && !v9) && (!s[513] || s[510] === v10))
  s[536] = SDL_53_1_ir
  const SDL_53_1 = s[0] ? (v15 ? (v18 ? Math.min(s[510], v19) : s[510]) : v19) : -Infinity
  s[532] = SDL_53_1
  const SDL_53_1_hoej = s[0] ? (v15 ? (v18 ? Math.max(s[511], v20) : s[511]) : v20) : Infinity
  s[533] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[0] || s[96] || s[91] && (s[517] || !s[193] && s[518]) || !s[91] && SDL_53_1_er
  s[1238] = SDL_46_1_er
  const SDL_46_1_ir = !s[0] || s[96] && !s[0] || !s[96] && (s[91] && (s[519] || !s[193] && s[520]) || !s[91] && SDL_53_1_ir)
  s[1239] = SDL_46_1_ir
  const SDL_46_1 = s[0] ? (s[96] ? s[521] : s[91] ? (s[193] ? s[522] : s[523]) : SDL_53_1) : -Infinity
  s[1236] = SDL_46_1
  const SDL_46_1_hoej = s[0] ? (s[96] ? s[524] : s[91] ? (s[193] ? s[525] : s[526]) : SDL_53_1_hoej) : Infinity
  s[1237] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[527], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[528], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[529] && !(v31 && (!s[529] || !s[530] && v29 === v30))
  const v35 = s[530] || v31
  const SDL_47_1_3 = s[71] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[538] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[71] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[539] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[71] || s[74] && v34 || s[82] && v34
  s[541] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[71] || s[74] && v35 || s[82] && v35 || s[72]
  s[540] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[0] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1240] = SDL_50_4
  const SDL_50_4_hoej = s[0] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1241] = SDL_50_4_hoej
  const SDL_50_4_er = s[75] && (!s[0] || SDL_47_1_3_er)
  s[1242] = SDL_50_4_er
  const SDL_50_4_ir = !s[75] || !s[0] || SDL_47_1_3_ir
  s[1243] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_30(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_29(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v45 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_30(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_29(r_timeregnskab.fra)) : 0 })
  const v46 = v44 > -Infinity && v45 < Infinity
  const v47 = quotient([v44, 1], [1], 'nærmeste', 1)
  const v48 = quotient([v45, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[0] ? (v46 ? Math.min(v47, v48) : -Infinity) : -Infinity
  s[1246] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[0] ? (v46 ? Math.max(v47, v48) : Infinity) : Infinity
  s[1247] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[75] && (!s[0] || !(!v46 && v44 === v45))
  s[1248] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[75] || !s[0] || !v46
  s[1249] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v53 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[0] ? v53 : -Infinity
  s[1250] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[0] ? v53 : Infinity
  s[1251] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[75] || !s[0]
  s[1252] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v57 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[2010] = v57
  const v58 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v59 = v57 && countDays(v58, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[0] || v59
  s[1253] = SDL_53a_1
  const SDL_53a_1_nej = !s[0] || !v59
  s[1254] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v62 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v63 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v64 = intersect(v62, v63)
  const v65 = from(v64, 13332 /* 2006-07-03 */)
  const v66 = dayReaching(v65, 13332 /* 2006-07-03 */, 1)
  s[2011] = v66
  const SDL_53a_2_eksakt = v66 >= 16659 /* 2015-08-12 */
  s[576] = SDL_53a_2_eksakt
  const v68 = v66 >= NEVER
  s[575] = v68
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v65
  s[1255] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v65
  s[1256] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v68 || !SDL_53a_2_eksakt
  s[1258] = SDL_53a_2_ir
}

function svar_43(f, s) {
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v0 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[2012] = v0
  const v1 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[2016] = v1
  const v2 = s[75] && v1
  const v3 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[2013] = v3
  const v4 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[2014] = v4
  const v5 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[2015] = v5
  const v6 = v4 && !v5 && v2
  const SDL_53b_1 = !s[0] || v0 && (!s[531] && v2 || s[531] && (!v3 || v6))
  s[1259] = SDL_53b_1
  const SDL_53b_1_nej = !s[0] || !v0 || !s[531] && !v2 || s[531] && (!v3 || !v6)
  s[1260] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[0] || v0 && s[531] && !v3
  s[1261] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[532]) : -Infinity
  s[1262] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[533]) : Infinity
  s[1263] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[534] && (!s[0] || s[535])
  s[1264] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[534] && (!s[0] || s[536]) || s[537] || s[79]
  s[1265] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v14 = Math.min(s[504], s[538])
  const v15 = Math.min(s[506], s[539])
  const v16 = s[540] || s[508]
  const v17 = s[74] && s[541]
  const v18 = s[498] && s[541]
  const v19 = s[86] && s[513]
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(s[510], v14) : v14) : s[510]
  const SDL_56_1_beloeb = s[71] ? -Infinity : v17 ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[1266] = SDL_56_1_beloeb
  const v23 = v18 ? (v19 ? Math.max(s[511], v15) : v15) : s[511]
  const SDL_56_1_beloeb_hoej = s[71] ? Infinity : v17 ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[1267] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[542] && (s[71] || v17 || v18 || v19)
  s[1268] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[542] && (s[71] || s[74] && v16 || s[498] && v16 || s[86] && s[516] || s[72]) || s[543] || s[79]
  s[1269] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v27 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[577] = v27
  const v28 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[2018] = v28
  const v29 = f.skoennedeFravaersdage >= 10
  s[2022] = v29
  const v30 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v29
  s[2021] = v30
  const v31 = f.dageBetaltForLidelsen >= 14
  s[2023] = v31
  const v32 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[2020] = v32
  const v33 = f.dageBetaltForLidelsen >= 15
  s[2024] = v33
  const v34 = f.dageBetaltForLidelsen >= 21
  s[2025] = v34
  const v35 = !v28 && (v30 || f.behandlingBesluttetVedAnsaettelsen || v31) || v28 && (!v32 && (v30 || f.behandlingBesluttetVedAnsaettelsen || v33) || v32 && (v30 || f.behandlingBesluttetVedAnsaettelsen || v34))
  const SDL_56_2 = !v27 || v35
  s[1270] = SDL_56_2
  const SDL_56_2_nej = !v27 || !v35
  s[1271] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v38 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v27 || v38
  s[1273] = SDL_56_3
  const SDL_56_3_nej = !v27 || !v38
  s[1274] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v41 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v27 ? v41 : FIRST_DAY
  s[1275] = SDL_56_4
  const SDL_56_4_hoej = v27 ? v41 : NEVER
  s[1276] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v44 = f.fravaersdageSidsteAar >= 10
  s[2027] = v44
  const v45 = v44 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v27 || v45
  s[1277] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v27 || !v45
  s[1278] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v48 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[2028] = v48
  const v49 = v48 && s[544] && v30 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v27 || v49
  s[1279] = SDL_58a_1
  const SDL_58a_1_nej = !v27 || !v49
  s[1280] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v52 = !s[10] && s[335] >= f.refusionskravFremsat
  s[2029] = v52
  const v53 = !s[10] && s[334] < f.refusionskravFremsat
  s[2030] = v53
  const v54 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[2031] = v54
  const v55 = v53 || !v54
  const v56 = v52 || s[12]
  const v57 = v56 && v54
  const v58 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[2032] = v58
  const v59 = v53 || !v58
  const v60 = v56 && v58
  const SDL_59_6 = s[75] && (s[71] || s[74] && v57 || s[545] && v57 || s[546] && v60 || s[547] && v60)
  s[551] = SDL_59_6
  const SDL_59_6_nej = s[75] && (s[71] || s[74] && v55 || s[545] && v55 || s[546] && v59 || s[547] && v59)
  s[552] = SDL_59_6_nej
}

function svar_44(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[10] && s[548] >= f.arbejdsgiverAnmeldt
  s[2036] = v0
  const v1 = !s[10] && s[549] < f.arbejdsgiverAnmeldt
  s[2037] = v1
  const v2 = v0 || s[550] || s[551]
  s[2033] = v2
  const v3 = s[552] || s[553]
  const v4 = (v1 || s[12]) && (s[554] || s[12]) && v3 && (v1 || s[554] || s[552])
  s[2034] = v4
  const v5 = s[12] && s[553]
  s[2035] = v5
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
  const v20 = !s[10] && s[480] >= f.arbejdsgiverAnmeldt
  s[2040] = v20
  const v21 = !s[10] && s[479] < f.arbejdsgiverAnmeldt
  s[2041] = v21
  const v22 = !s[10] && s[11] < shiftDays(s[69], 30)
  s[2042] = v22
  const v23 = !s[10] && s[11] >= shiftDays(s[67], 30)
  s[2043] = v23
  const v24 = v20 || v22 || s[551]
  s[2038] = v24
  const v25 = (v21 || s[12]) && (v23 || s[12]) && v3 && (v21 || v23 || s[552])
  s[2039] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[74] && v19
  const v30 = s[467] && v19
  const v31 = s[454] && (v24 || v25 || v11)
  const v32 = s[482] || v31
  const v33 = s[482] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[71] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[1281] = SDL_59_2
  const v37 = s[482] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[71] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[1282] = SDL_59_2_hoej
  const SDL_59_2_er = s[75] && (s[71] || v29 || v30 || s[482] || v31)
  s[1283] = SDL_59_2_er
  const SDL_59_2_ir = !s[75] || s[71] || s[74] && v10 || s[467] && v10 || s[482] || s[454] && v10 || s[72]
  s[1284] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[555] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[0] || v42
  s[1285] = SDL_82_1
  const SDL_82_1_nej = !s[0] || !v42
  s[1286] = SDL_82_1_nej
}

function svar_45(f, s) {
  const v0 = s[1] ? 0 : 4
  s[636] = v0
  const v1 = s[0] ? 0 : 4
  s[652] = v1
  const v2 = 1 + v1
  s[642] = v2
  const v3 = s[119] ? 1 : 0
  s[661] = v3
  const v4 = v3 + (s[556] ? 4 : 0)
  s[655] = v4
  const v5 = s[557] ? 4 : 0
  s[660] = v5
  const v6 = (s[558] ? 1 : 0) + (s[559] ? 2 : 0) + (s[560] ? 4 : 0)
  s[663] = v6
  const v7 = (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + v1
  s[664] = v7
  const v8 = s[124] ? 1 : 0
  s[665] = v8
  const v9 = s[121] ? 1 : 0
  s[585] = v9
  const v10 = 1 + (s[563] ? 4 : 0)
  s[674] = v10
  const v11 = s[564] ? 4 : 0
  s[701] = v11
  const v12 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[597] = v12
  const v13 = f.ressourceforloebErBevilget ? 1 : 0
  s[726] = v13
  const v14 = s[139] ? 4 : 0
  s[737] = v14
  const v15 = v13 + v14
  s[717] = v15
  const v16 = s[135] ? 4 : 0
  s[723] = v16
  const v17 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1534] = v17
  const v18 = s[565] ? 4 : 0
  s[727] = v18
  const v19 = !s[566] && !s[567]
  s[750] = v19
  const v20 = s[568] ? 1 : 0
  s[754] = v20
  const v21 = f.revalideringErBevilget ? 1 : 0
  s[757] = v21
  const v22 = s[223] ? 4 : 0
  s[768] = v22
  const v23 = s[1] ? 1 : 0
  s[604] = v23
  const v24 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1575] = v24
  const v25 = s[117] ? 0 : 4
  s[799] = v25
  const v26 = s[212] ? 1 : 0
  s[607] = v26
  const v27 = s[212] ? 1 : 4
  s[832] = v27
  const v28 = s[117] ? 1 : 0
  s[1343] = v28
  const v29 = s[117] ? 1 : 4
  s[851] = v29
  const v30 = s[0] ? 0 : 2
  s[877] = v30
  const v31 = s[569] ? 1 : 0
  s[898] = v31
  const v32 = s[264] ? 0 : 4
  s[901] = v32
  const v33 = 1 + (s[279] ? 0 : 4)
  s[955] = v33
  const v34 = !s[570] && !s[571]
  s[960] = v34
  const v35 = s[572] ? 0 : 4
  s[1009] = v35
  const v36 = s[79] ? 4 : 0
  s[1023] = v36
  const v37 = s[10] ? 0 : 1
  s[1024] = v37
  const v38 = s[12] ? 4 : 0
  s[1025] = v38
  const v39 = (s[0] ? 0 : 1) + 2 + v1
  s[1026] = v39
  const v40 = s[553] ? 4 : 0
  s[1048] = v40
  const v41 = s[573] ? 1 : 0
  s[1100] = v41
  const v42 = !s[10] && !s[574]
  s[1120] = v42
  const v43 = s[381] ? 1 : 0
  s[1127] = v43
  const v44 = s[60] ? 4 : 0
  s[1163] = v44
  const v45 = s[62] ? 4 : 0
  s[1164] = v45
  const v46 = !s[575] && !s[576]
  s[1257] = v46
  const v47 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[632] = v47
  const v48 = s[577] ? 0 : 4
  s[1272] = v48
  const v49 = s[8] ? 1 : 0
  s[587] = v49
  const v50 = !s[10] && !s[12] && s[69] < NEVER
  s[589] = v50
  const v51 = s[67] >= 16440 /* 2015-01-05 */
  s[1434] = v51
  const v52 = s[67] >= 15012 /* 2011-02-07 */
  s[1802] = v52
  const v53 = v52 ? 2 : 0
  s[592] = v53
  const v54 = s[69] <= 16439 /* 2015-01-04 */
  s[1433] = v54
  const v55 = s[67] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[591] = v55
  const v56 = s[69] <= 15011 /* 2011-02-06 */
  s[590] = v56
  const v57 = v50 ? (v56 ? v55 : v54 ? v53 : v51 ? 3 : 0) : 0
  s[1290] = v57
  const v58 = s[303] ? 2 : 0
  s[1293] = v58
  const v59 = s[0] ? 1 : 0
  s[580] = v59
  const v60 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1292] = v60
  const v61 = s[3] ? 4 : 0
  s[594] = v61
  const v62 = s[195] ? 3 : 0
  s[1302] = v62
  const v63 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[581] = v63
  const v64 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[1301] = v64
  const v65 = s[3] ? 3 : 0
  s[1342] = v65
  const v66 = f.vurderingsdato <= 14456 /* 2009-07-31 */ ? v59 : v63 ? (f.vurderingsdato >= 14457 /* 2009-08-01 */ ? 2 : 0) : v65
  s[1319] = v66
  const v67 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[1325] = v67
  const v68 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[1324] = v68
  const v69 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[1329] = v69
  const v70 = s[578] ? 2 : 0
  s[620] = v70
  const v71 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[619] = v71
  const v72 = s[2] ? 3 : 0
  s[625] = v72
  const v73 = s[3] ? 2 : 0
  s[1502] = v73
  const v74 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[593] = v74
  const v75 = v74 ? v73 : v72
  s[1344] = v75
  const v76 = v63 ? v28 : v73
  s[1345] = v76
  const v77 = s[1] ? 2 : 0
  s[582] = v77
  const v78 = s[2] ? 4 : 0
  s[623] = v78
  const v79 = v74 ? v65 : v78
  s[583] = v79
}

function svar_46(f, s) {
  const v0 = s[579] ? s[580] : s[581] ? s[582] : s[583]
  s[1347] = v0
  const v1 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[613] = v1
  const v2 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1349] = v2
  const v3 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1348] = v3
  const v4 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1354] = v4
  const v5 = s[584] ? 3 : 0
  s[1353] = v5
  const v6 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1352] = v6
  const v7 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1351] = v7
  const v8 = s[124] && !s[126]
  s[1358] = v8
  const v9 = v7 ? s[585] : v4 ? (s[584] ? 2 : 0) : s[586] ? 3 : 0
  s[1359] = v9
  const v10 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1362] = v10
  const v11 = s[1] ? 3 : 0
  s[621] = v11
  const v12 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1361] = v12
  const v13 = s[344] ? 2 : 0
  s[1360] = v13
  const v14 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[631] = v14
  const v15 = v14 ? s[580] : v13
  s[1373] = v15
  const v16 = s[10] ? 0 : s[9] <= 15011 /* 2011-02-06 */ ? s[587] : s[445] ? 2 : 0
  s[1374] = v16
  const v17 = s[48] && !s[588] && s[49] < NEVER
  s[1402] = v17
  const v18 = s[50] >= 20485 /* 2026-02-01 */
  s[1407] = v18
  const v19 = s[50] >= 15012 /* 2011-02-07 */
  s[1976] = v19
  const v20 = v19 ? 2 : 0
  s[1406] = v20
  const v21 = s[49] <= 20484 /* 2026-01-31 */
  s[1405] = v21
  const v22 = s[50] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[1404] = v22
  const v23 = s[49] <= 15011 /* 2011-02-06 */
  s[1403] = v23
  const v24 = v17 ? (v23 ? v22 : v20) : 0
  s[1408] = v24
  const v25 = s[50] >= 16252 /* 2014-07-01 */
  s[1415] = v25
  const v26 = v19 ? 4 : 0
  s[1414] = v26
  const v27 = s[49] <= 16251 /* 2014-06-30 */
  s[1413] = v27
  const v28 = s[50] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[1412] = v28
  const v29 = s[50] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1411] = v29
  const v30 = s[49] <= 13604 /* 2007-04-01 */
  s[1410] = v30
  const v31 = s[49] <= 13544 /* 2007-01-31 */
  s[1409] = v31
  const v32 = v25 ? 3 : 0
  s[1420] = v32
  const v33 = s[67] >= 16252 /* 2014-07-01 */
  s[629] = v33
  const v34 = s[69] <= 16251 /* 2014-06-30 */
  s[628] = v34
  const v35 = s[589] ? (s[590] ? s[591] : s[592]) : 0
  s[627] = v35
  const v36 = s[67] >= 15341 /* 2012-01-02 */
  s[1432] = v36
  const v37 = s[69] <= 15340 /* 2012-01-01 */
  s[1431] = v37
  const v38 = s[143] ? 2 : 0
  s[606] = v38
  const v39 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1479] = v39
  const v40 = s[143] ? 3 : 0
  s[1481] = v40
  const v41 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1480] = v41
  const v42 = s[218] ? 4 : 0
  s[1493] = v42
  const v43 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1492] = v43
  const v44 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1491] = v44
  const v45 = s[2] ? 5 : 0
  s[614] = v45
  const v46 = s[593] ? s[594] : v45
  s[1506] = v46
  const v47 = s[595] ? 3 : 0
  s[1505] = v47
  const v48 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1504] = v48
  const v49 = s[593] ? (s[596] ? 4 : 0) : v45
  s[1510] = v49
  const v50 = s[140] ? 3 : 0
  s[1509] = v50
  const v51 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1508] = v51
  const v52 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1507] = v52
  const v53 = s[3] ? 5 : 0
  s[1514] = v53
  const v54 = s[0] ? 2 : 0
  s[1513] = v54
  const v55 = s[597] ? 5 : 0
  s[1523] = v55
  const v56 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1522] = v56
  const v57 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1520] = v57
  const v58 = s[598] ? 2 : 0
  s[1519] = v58
  const v59 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1518] = v59
  const v60 = s[138] ? 1 : 0
  s[1517] = v60
  const v61 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1516] = v61
  const v62 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1533] = v62
  const v63 = s[599] ? 2 : 0
  s[1532] = v63
  const v64 = s[600] ? 1 : 0
  s[1531] = v64
  const v65 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1530] = v65
  const v66 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1536] = v66
  const v67 = s[2] ? 6 : 0
  s[1543] = v67
  const v68 = s[140] ? 4 : 0
  s[1542] = v68
  const v69 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[609] = v69
  const v70 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[608] = v70
  const v71 = v70 ? s[580] : s[581] ? v69 : s[583]
  s[1556] = v71
  const v72 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[601] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[602] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1559] = v72
  const v73 = f.revalideringErBevilget ? v72 : 0
  s[1560] = v73
  const v74 = s[603] ? 1 : 0
  s[1561] = v74
  const v75 = s[593] ? v53 : v67
  s[610] = v75
  const v76 = s[2] ? 2 : 0
  s[1805] = v76
  const v77 = s[593] ? s[604] : v76
  s[1564] = v77
  const v78 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1566] = v78
  const v79 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[605] = v79
}

function svar_47(f, s) {
  const v0 = s[605] ? s[606] : s[235] ? 3 : 0
  s[1573] = v0
  const v1 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1574] = v1
  const v2 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1593] = v2
  const v3 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1599] = v3
  const v4 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1598] = v4
  const v5 = v4 ? s[607] : v3
  s[1603] = v5
  const v6 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1627] = v6
  const v7 = s[218] ? 7 : 0
  s[1625] = v7
  const v8 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[1624] = v8
  const v9 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[1622] = v9
  const v10 = s[269] ? 3 : 0
  s[1621] = v10
  const v11 = s[221] ? 4 : 0
  s[1633] = v11
  const v12 = s[234] ? 3 : 0
  s[1632] = v12
  const v13 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1631] = v13
  const v14 = s[608] ? s[580] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? s[609] : f.vurderingsdato <= 15393 /* 2012-02-23 */ ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[581] ? (s[227] ? 4 : 0) : s[610]
  s[1634] = v14
  const v15 = s[229] && !s[228] && !s[223]
  s[1636] = v15
  const v16 = s[2] ? 8 : 0
  s[1646] = v16
  const v17 = s[611] ? 0 : s[612] <= 16616 /* 2015-06-30 */ ? 1 : s[612] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1649] = v17
  const v18 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[1650] = v18
  const v19 = s[303] ? 3 : 0
  s[1651] = v19
  const v20 = s[132] ? 5 : 0
  s[1654] = v20
  const v21 = s[613] ? s[614] : s[132] ? 6 : 0
  s[1810] = v21
  const v22 = s[303] ? 4 : 0
  s[1841] = v22
  const v23 = s[593] ? v22 : v21
  s[1658] = v23
  const v24 = s[265] ? 2 : 0
  s[1671] = v24
  const v25 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[1670] = v25
  const v26 = s[264] ? 1 : 0
  s[1669] = v26
  const v27 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[1668] = v27
  const v28 = s[271] ? 3 : 0
  s[1676] = v28
  const v29 = s[0] && s[242] < NEVER
  const v30 = s[241] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v31 = !s[254] && !s[246] && s[0] ? (v29 ? (s[242] <= 14518 /* 2009-10-01 */ ? v30 : s[241] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[1693] = v31
  const v32 = s[141] ? 1 : 0
  s[1694] = v32
  const v33 = v29 ? (s[242] <= 20269 /* 2025-06-30 */ ? v30 : s[254] ? 2 : 0) : 0
  s[1695] = v33
  const v34 = s[615] ? 1 : s[616] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[617] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[618] ? 4 : 0
  s[1697] = v34
  const v35 = s[619] ? s[580] : s[579] ? s[620] : s[621]
  s[1701] = v35
  const v36 = s[622] ? 4 : 0
  s[1704] = v36
  const v37 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[1703] = v37
  const v38 = s[613] ? s[623] : v20
  s[1710] = v38
  const v39 = s[132] ? 4 : 0
  s[1714] = v39
  const v40 = s[279] ? 1 : 0
  s[1716] = v40
  const v41 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[1773] = v41
  const v42 = s[624] ? 1 : 0
  s[1772] = v42
  const v43 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[1771] = v43
  const v44 = v43 ? v42 : v41
  s[1778] = v44
  const v45 = s[277] ? 1 : 0
  s[1779] = v45
  const v46 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[1782] = v46
  const v47 = s[613] ? s[625] : v39
  s[1790] = v47
  const v48 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[580] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1799] = v48
  const v49 = s[626] ? s[627] : 0
  s[1800] = v49
  const v50 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1801] = v50
  const v51 = s[344] ? 3 : 0
  s[1830] = v51
  const v52 = s[218] ? 3 : 0
  s[1831] = v52
  const v53 = s[303] ? 5 : 0
  s[1837] = v53
  const v54 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1836] = v54
  const v55 = s[383] ? 4 : 0
  s[1853] = v55
  const v56 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1851] = v56
  const v57 = s[67] >= 15517 /* 2012-06-26 */
  s[1979] = v57
  const v58 = v57 ? 4 : 0
  s[1859] = v58
  const v59 = s[67] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1858] = v59
  const v60 = s[69] <= 15516 /* 2012-06-25 */
  s[1857] = v60
  const v61 = s[69] <= 15397 /* 2012-02-27 */
  s[1856] = v61
  const v62 = s[589] ? (s[590] ? s[591] : s[628] ? s[592] : s[629] ? 3 : 0) : 0
  s[1881] = v62
  const v63 = s[107] && !s[109] && s[630] < NEVER
  s[1887] = v63
  const v64 = s[67] >= 15427 /* 2012-03-28 */
  s[1990] = v64
  const v65 = v64 ? 3 : 0
  s[1983] = v65
  const v66 = s[69] <= 15426 /* 2012-03-27 */
  s[1982] = v66
  const v67 = s[96] ? (s[589] ? (s[590] ? s[591] : v66 ? s[592] : v60 ? v65 : s[69] <= 16248 /* 2014-06-27 */ ? v58 : s[69] <= 16658 /* 2015-08-11 */ ? (s[67] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[67] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1994] = v67
  const v68 = s[589] ? (s[590] ? s[591] : s[69] <= 15111 /* 2011-05-17 */ ? s[592] : s[69] <= 15207 /* 2011-08-21 */ ? (s[67] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[67] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1995] = v68
  const v69 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[580] : s[631] ? (s[515] ? 2 : 0) : v51
  s[2002] = v69
  const v70 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[2019] = v70
  const v71 = s[577] ? 1 : 0
  s[2017] = v71
  const v72 = s[632] ? 2 : 0
  s[2026] = v72
}

export function svar(f) {
  const s = new Array(2044)
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
  return { ALF_62_3: s[362], ALF_62_3_hoej: s[363], ALF_62_3_kan: (s[361] ? 1 : 0) + (s[364] ? 4 : 0), BEK937_27_kan: (s[633] ? 1 : 0) + (s[634] ? 2 : 0) + (s[635] ? 4 : 0), FERIEBEK_2_kan: (s[203] ? 1 : 0) + (s[202] ? 2 : 0) + s[636], FERIEBEK_2_6_kan: (s[637] ? 3 : 0) + 4, FYL_15_4: flat(s[638]), FYL_15_4_kan: s[639] ? 4 : 1, INDSATSBEK_65: s[640], INDSATSBEK_65_hoej: s[641], INDSATSBEK_65_kan: s[642], INDSATSBEK_86: s[643], INDSATSBEK_86_hoej: s[644], INDSATSBEK_86_kan: (s[645] ? 1 : 0) + (s[646] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[647] ? 1 : 0) + (s[648] ? 2 : 0) + (s[649] ? 4 : 0), LAB_6_11_kan: (s[650] ? 1 : 0) + (s[651] ? 2 : 0) + s[652], LAB_31_3: s[653], LAB_31_3_hoej: s[654], LAB_31_3_kan: s[655], LAB_31_3_vindue: s[656], LAB_31_3_vindue_hoej: s[657], LAB_31_3_vindue_kan: s[655], LAB_33_3_kan: (s[658] ? 1 : 0) + (s[659] ? 2 : 0) + s[660], LAB_36_3_kan: s[661] + (s[662] ? 2 : 0) + s[660], LAB_36_3_ressourceforloeb_kan: s[663], LAB_43_kan: s[664], LAB_44_1_kan: s[665] + (s[666] ? 2 : 0) + (s[667] ? 4 : 0), LAB_45_1_kan: s[585] + (s[668] ? 2 : 0) + (s[669] ? 4 : 0), LAB_74_kan: (s[670] ? 1 : 0) + (s[671] ? 2 : 0) + s[652], LAB_76_6: s[672], LAB_76_6_hoej: s[673], LAB_76_6_kan: s[674], LAB_78_kan: (s[675] ? 1 : 0) + (s[676] ? 2 : 0) + s[652], LAB_79_kan: (s[677] ? 1 : 0) + (s[678] ? 2 : 0) + s[652], LAB_107_1_kan: (s[679] ? 1 : 0) + (s[680] ? 2 : 0) + s[652], LAB_108_2_kan: (s[681] ? 1 : 0) + (s[682] ? 2 : 0) + s[660], LAB_109_1_kan: (s[683] ? 1 : 0) + (s[684] ? 2 : 0) + (s[685] ? 4 : 0), LAB_109_1_frist: s[686], LAB_109_1_frist_hoej: s[687], LAB_109_1_frist_kan: s[665] + (s[688] ? 4 : 0), LAB_109_2_kraft_kan: (s[689] ? 1 : 0) + (s[690] ? 2 : 0) + (s[691] ? 4 : 0), LAB_110_1: s[128], LAB_110_1_hoej: s[129], LAB_110_1_kan: (s[130] ? 1 : 0) + (s[131] ? 4 : 0), LAB_110_2_kan: (s[692] ? 1 : 0) + (s[693] ? 2 : 0) + (s[694] ? 4 : 0), LAB_111_1: s[695], LAB_111_1_hoej: s[696], LAB_111_1_kan: (s[697] ? 1 : 0) + (s[698] ? 4 : 0), LAB_111_2_kan: (s[699] ? 1 : 0) + (s[700] ? 2 : 0) + s[701], LAB_111_3: s[702], LAB_111_3_hoej: s[703], LAB_111_3_kan: (s[704] ? 1 : 0) + (s[705] ? 4 : 0), LAB_111_4_kan: (s[706] ? 1 : 0) + (s[707] ? 2 : 0) + s[701], LAB_112_1_kan: (s[708] ? 1 : 0) + (s[709] ? 2 : 0) + (s[710] ? 4 : 0), LAB_112_2_kan: (s[711] ? 1 : 0) + (s[712] ? 2 : 0) + s[652], LAB_112_3_kan: (s[713] ? 1 : 0) + (s[714] ? 2 : 0) + s[652], LAB_112_3_igang_kan: s[663], LAB_113_2: s[715], LAB_113_2_hoej: s[716], LAB_113_2_kan: s[717], LAB_113_2_team_kan: (s[718] ? 1 : 0) + (s[719] ? 2 : 0) + (s[720] ? 4 : 0), LAB_113_3_kan: (s[721] ? 1 : 0) + (s[722] ? 2 : 0) + s[723], LAB_113_4: s[724], LAB_113_4_hoej: s[725], LAB_113_4_kan: s[726] + s[727], LAB_113_4_ydelse_kan: (s[728] ? 1 : 0) + (s[729] ? 2 : 0) + s[727], LAB_113a_kan: (s[730] ? 1 : 0) + (s[731] ? 2 : 0) + (s[732] ? 4 : 0), LAB_114_1: s[733], LAB_114_1_hoej: s[734], LAB_114_1_kan: s[717], LAB_114_1_plan_kan: (s[735] ? 1 : 0) + (s[736] ? 2 : 0) + s[737], LAB_114_3: s[738], LAB_114_3_hoej: s[739], LAB_114_3_kan: 1 + (s[740] ? 4 : 0), LAB_114_3_igang_kan: s[663], LAB_114_4: s[741], LAB_114_4_hoej: s[742], LAB_114_4_kan: s[726] + (s[743] ? 4 : 0), LAB_115_1_kan: (s[744] ? 1 : 0) + (s[745] ? 2 : 0) + s[652], LAB_116_1_foertidspension: flat(s[746]), LAB_116_1_foertidspension_kan: s[747] ? 4 : 1, LAB_116_1_seniorpension: flat(s[748]), LAB_116_1_seniorpension_hoej: flat(s[749]), LAB_116_1_seniorpension_kan: (s[566] ? 0 : 1) + (s[750] ? 2 : 0) + (s[751] ? 4 : 0), LAB_142_1_kan: (s[752] ? 1 : 0) + (s[753] ? 2 : 0) + s[652], LAB_144_kan: s[754] + (s[232] ? 2 : 0) + s[652], LAB_145_1: s[755], LAB_145_1_hoej: s[756], LAB_145_1_kan: s[757] + (s[758] ? 4 : 0), LAB_145_1_plan_kan: (s[759] ? 1 : 0) + (s[760] ? 2 : 0) + (s[761] ? 4 : 0), LAB_145_2_kan: (s[762] ? 1 : 0) + (s[763] ? 2 : 0) + (s[601] ? 0 : 4), LAB_146_kan: (s[764] ? 1 : 0) + (s[765] ? 2 : 0) + s[652], LAS_50_kan: (s[766] ? 1 : 0) + (s[767] ? 2 : 0) + s[768], LAS_68_2: s[769], LAS_68_2_hoej: s[770], LAS_68_2_kan: (s[771] ? 1 : 0) + (s[772] ? 4 : 0), LAS_68_4: s[148], LAS_68_4_hoej: s[147], LAS_68_4_kan: (s[149] ? 1 : 0) + (s[150] ? 4 : 0), LAS_68_5_kan: s[604] + (s[773] ? 2 : 0) + (s[774] ? 4 : 0), LAS_68a_1: s[775], LAS_68a_1_hoej: s[776], LAS_68a_1_kan: (s[777] ? 1 : 0) + (s[778] ? 4 : 0), LAS_68a_1_tid_kan: (s[144] ? 1 : 0) + (s[145] ? 2 : 0) + s[636], LAS_68a_2: s[779], LAS_68a_2_hoej: s[780], LAS_68a_2_kan: (s[781] ? 1 : 0) + (s[782] ? 4 : 0), LAS_68a_3: s[783], LAS_68a_3_hoej: s[784], LAS_68a_3_kan: (s[785] ? 1 : 0) + (s[786] ? 4 : 0), LAS_69j_2: s[155], LAS_69j_2_hoej: s[156], LAS_69j_2_kan: (s[157] ? 1 : 0) + (s[158] ? 4 : 0), LAS_69j_2_bidrag: s[787], LAS_69j_2_bidrag_hoej: s[788], LAS_69j_2_bidrag_kan: (s[789] ? 1 : 0) + (s[790] ? 4 : 0), LAS_69j_4: s[198], LAS_69j_4_hoej: s[197], LAS_69j_4_kan: (s[199] ? 1 : 0) + (s[200] ? 4 : 0), LAS_69j_5: s[791], LAS_69j_5_hoej: s[792], LAS_69j_5_kan: (s[793] ? 1 : 0) + (s[794] ? 4 : 0), LAS_69j_5_modtager_kan: (s[795] ? 1 : 0) + (s[796] ? 2 : 0) + (s[797] ? 4 : 0), LAS_69j_5_tid_kan: (s[798] ? 1 : 0) + (s[168] ? 2 : 0) + s[799], LAS_69j_7_kan: (s[800] ? 1 : 0) + (s[801] ? 2 : 0) + s[799], LAS_69j_8_kan: (s[802] ? 1 : 0) + (s[803] ? 2 : 0) + (s[804] ? 4 : 0), LAS_69j_9: s[196], LAS_69j_9_hoej: s[805], LAS_69j_9_kan: (s[806] ? 1 : 0) + (s[807] ? 4 : 0), LAS_69j_10: s[170], LAS_69j_10_hoej: s[167], LAS_69j_10_kan: (s[171] ? 1 : 0) + (s[172] ? 4 : 0), LAS_69j_11_kan: (s[808] ? 1 : 0) + (s[809] ? 2 : 0) + (s[810] ? 4 : 0), LAS_69j_13_kan: (s[811] ? 1 : 0) + (s[812] ? 2 : 0) + (s[813] ? 4 : 0), LAS_69j_15_kan: (s[209] ? 1 : 0) + (s[208] ? 2 : 0) + s[799], LAS_69j_udbetales: s[814], LAS_69j_udbetales_hoej: s[815], LAS_69j_udbetales_kan: (s[816] ? 1 : 0) + (s[817] ? 4 : 0), LAS_69k_1_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + s[799], LAS_69k_2_kan: (s[820] ? 1 : 0) + (s[821] ? 2 : 0) + (s[822] ? 4 : 0), LAS_69k_5_kan: (s[206] ? 1 : 0) + (s[207] ? 2 : 0) + s[799], LAS_69k_6: s[823], LAS_69k_6_hoej: s[824], LAS_69k_6_kan: (s[825] ? 1 : 0) + s[636], LAS_69k_6_aftale_kan: (s[205] ? 1 : 0) + (s[204] ? 2 : 0) + s[636], LAS_69k_6_senest: s[826], LAS_69k_6_senest_hoej: s[827], LAS_69k_6_senest_kan: s[1] ? 1 : 4, LAS_69l_1_kan: (s[828] ? 1 : 0) + (s[217] ? 2 : 0) + (s[829] ? 4 : 0), LAS_69l_3: s[830], LAS_69l_3_hoej: s[831], LAS_69l_3_kan: s[832], LAS_69m_2: s[833], LAS_69m_2_hoej: s[834], LAS_69m_2_kan: (s[835] ? 1 : 0) + (s[836] ? 4 : 0), LAS_69n_1: s[837], LAS_69n_1_hoej: s[838], LAS_69n_1_kan: (s[839] ? 1 : 0) + (s[840] ? 4 : 0), LAS_69o_1_kan: (s[214] ? 1 : 0) + (s[213] ? 2 : 0) + (s[215] ? 4 : 0), LAS_69o_2: s[841], LAS_69o_2_hoej: s[842], LAS_69o_2_kan: (s[843] ? 1 : 0) + (s[844] ? 4 : 0), LAS_69p_1_kan: (s[845] ? 1 : 0) + (s[846] ? 2 : 0) + (s[212] ? 0 : 4), LAS_69q_1: s[847], LAS_69q_1_hoej: s[848], LAS_69q_1_kan: s[832], LAS_69t_2: s[849], LAS_69t_2_hoej: s[850], LAS_69t_2_kan: s[851], LAS_69x_3: s[852], LAS_69x_3_hoej: s[853], LAS_69x_3_kan: s[851], LAS_70_1_kan: (s[229] ? 1 : 0) + (s[228] ? 2 : 0) + s[768], LAS_70_1_3_kan: (s[854] ? 1 : 0) + (s[855] ? 2 : 0) + (s[856] ? 4 : 0), LAS_70_4: s[857], LAS_70_4_hoej: s[858], LAS_70_4_kan: (s[859] ? 1 : 0) + (s[860] ? 4 : 0), LAS_70_5: flat(s[861]), LAS_70_5_kan: s[862] ? 4 : 1, LAS_71_1: s[226], LAS_71_1_hoej: s[225], LAS_71_1_kan: (s[230] ? 1 : 0) + (s[231] ? 4 : 0), LAS_71_2: s[863], LAS_71_2_hoej: s[864], LAS_71_2_kan: (s[865] ? 1 : 0) + (s[866] ? 4 : 0), LAS_71_2_ung: s[867], LAS_71_2_ung_hoej: s[868], LAS_71_2_ung_kan: (s[222] ? 0 : 1) + (s[869] ? 4 : 0), LAS_71_3: s[870], LAS_71_3_hoej: s[871], LAS_71_3_kan: (s[872] ? 1 : 0) + (s[873] ? 4 : 0), LAS_71_4_kan: (s[874] ? 1 : 0) + (s[875] ? 2 : 0) + (s[876] ? 4 : 0), LAS_71_6_kan: s[754] + s[877] + (s[878] ? 4 : 0), LAS_73b_kan: (s[879] ? 1 : 0) + (s[880] ? 2 : 0) + s[768], LAS_73c_1: s[881], LAS_73c_1_hoej: s[882], LAS_73c_1_kan: s[757] + (s[883] ? 4 : 0), LAS_73f_1_kan: (s[884] ? 1 : 0) + (s[885] ? 2 : 0) + s[768], LAS_73f_1_beloeb: s[886], LAS_73f_1_beloeb_hoej: s[887], LAS_73f_1_beloeb_kan: s[757] + s[768], LAS_74a_1_fleksjob: flat(s[888]), LAS_74a_1_fleksjob_kan: s[611] ? 4 : 1, LOB_4_1_kan: (s[889] ? 1 : 0) + (s[890] ? 2 : 0) + s[652], LOB_9_1_kan: (s[891] ? 1 : 0) + (s[892] ? 2 : 0) + (s[893] ? 4 : 0), LOB_10_1_kan: (s[894] ? 1 : 0) + (s[895] ? 2 : 0) + s[652], LOB_15a_1_kan: s[664], LOV1559_9_betaling: s[896], LOV1559_9_betaling_hoej: s[897], LOV1559_9_betaling_kan: s[898] + (s[899] ? 4 : 0), LOV1559_9_valg_kan: s[898] + (s[900] ? 2 : 0) + s[901], LOV1750_21_8_kan: (s[134] ? 1 : 0) + (s[136] ? 2 : 0) + s[723], LOV1750_21_revalidering_kan: (s[902] ? 1 : 0) + (s[220] ? 2 : 0) + s[768], LSP_1a_1: s[248], LSP_1a_1_hoej: s[249], LSP_1a_1_kan: s[642], LSP_1a_1_dag: s[241], LSP_1a_1_dag_hoej: s[242], LSP_1a_1_dag_kan: s[642], LSP_1a_1_tabel2006_kan: (s[903] ? 1 : 0) + (s[904] ? 2 : 0) + (s[905] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[906] ? 1 : 0) + (s[907] ? 2 : 0) + (s[908] ? 4 : 0), LSP_2_1_kan: (s[909] ? 1 : 0) + (s[910] ? 2 : 0) + s[652], LSP_2_1_eu_kan: (s[256] ? 1 : 0) + (s[259] ? 2 : 0) + s[652], LSP_3_1_kan: (s[257] ? 1 : 0) + (s[260] ? 2 : 0) + s[652], LSP_3_2_kan: (s[911] ? 1 : 0) + (s[912] ? 2 : 0) + s[652], LSP_3_3_kan: (s[913] ? 1 : 0) + (s[914] ? 2 : 0) + s[652], LSP_3_danmark_kan: (s[915] ? 1 : 0) + (s[916] ? 2 : 0) + (s[917] ? 4 : 0), LSP_4_kan: (s[258] ? 1 : 0) + (s[261] ? 2 : 0) + s[652], LSP_5_2: s[244], LSP_5_2_hoej: s[245], LSP_5_2_kan: (s[250] ? 1 : 0) + (s[251] ? 4 : 0), LSP_5_3: s[918], LSP_5_3_hoej: s[919], LSP_5_3_kan: (s[920] ? 1 : 0) + (s[921] ? 4 : 0), LSP_6: s[922], LSP_6_hoej: s[923], LSP_6_kan: 1 + (s[924] ? 4 : 0), LSP_12_1_kan: (s[925] ? 1 : 0) + (s[926] ? 2 : 0) + s[652], LSP_13_kan: (s[927] ? 1 : 0) + (s[928] ? 2 : 0) + (s[929] ? 4 : 0), LSP_16_kan: (s[930] ? 1 : 0) + (s[931] ? 2 : 0) + s[652], LSP_16_1_kan: (s[932] ? 1 : 0) + (s[933] ? 2 : 0) + s[652], LSP_16_2_kan: (s[934] ? 1 : 0) + (s[935] ? 2 : 0) + s[652], LSP_16_3_kan: (s[936] ? 1 : 0) + (s[937] ? 2 : 0) + s[652], LSP_17_2_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + s[652], LSP_17_2_oplysninger_kan: (s[940] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[941] ? 4 : 0), LSP_17_3_senior_kan: (s[942] ? 1 : 0) + (s[943] ? 2 : 0) + s[901], LSP_17_4_kan: 1 + s[877] + s[652], LSP_18_1_kan: (s[944] ? 1 : 0) + (s[945] ? 2 : 0) + s[652], LSP_18_2_kan: (s[267] ? 1 : 0) + (s[946] ? 2 : 0) + (s[947] ? 4 : 0), LSP_19_1_kan: (s[948] ? 1 : 0) + (s[949] ? 2 : 0) + (s[950] ? 4 : 0), LSP_20_3_kan: (s[951] ? 1 : 0) + (s[952] ? 2 : 0) + s[652], LSP_21_1: s[953], LSP_21_1_hoej: s[954], LSP_21_1_kan: s[955], LSP_26a_1_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + s[652], LSP_26a_5: flat(s[958]), LSP_26a_5_hoej: flat(s[959]), LSP_26a_5_kan: (s[570] ? 0 : 1) + (s[960] ? 2 : 0) + (s[961] ? 4 : 0), LSP_26b: s[962], LSP_26b_hoej: s[963], LSP_26b_kan: s[642], LSP_26d_2: s[964], LSP_26d_2_hoej: s[965], LSP_26d_2_kan: 1 + s[901], LSP_26g_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + (s[968] ? 4 : 0), LSP_26h_1: s[969], LSP_26h_1_hoej: s[970], LSP_26h_1_kan: 1 + (s[971] ? 4 : 0), LSP_26h_3: s[972], LSP_26h_3_hoej: s[973], LSP_26h_3_kan: 1 + (s[974] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[975]), LSP_26v_1_kan: s[976] ? 4 : 1, LSP_26v_2: flat(s[977]), LSP_26v_2_kan: s[978] ? 4 : 1, LSP_32c_1: s[979], LSP_32c_1_hoej: s[980], LSP_32c_1_kan: s[642], LSP_32c_2: s[981], LSP_32c_2_hoej: s[982], LSP_32c_2_kan: (s[983] ? 1 : 0) + (s[984] ? 4 : 0), LSP_33_1: s[985], LSP_33_1_hoej: s[986], LSP_33_1_kan: (s[987] ? 1 : 0) + (s[988] ? 4 : 0), LSP_33_1_tilbage_kan: (s[989] ? 1 : 0) + (s[990] ? 2 : 0) + (s[991] ? 4 : 0), LSP_33_2: s[992], LSP_33_2_hoej: s[993], LSP_33_2_kan: s[955], LSP_37: flat(s[994]), LSP_37_kan: s[995] ? 4 : 1, LSP_44_1_kan: (s[996] ? 1 : 0) + (s[997] ? 2 : 0) + s[652], LSP_44_udsendte_kan: (s[282] ? 1 : 0) + (s[280] ? 2 : 0) + (s[281] ? 4 : 0), LSP_49_1_foertidspension: s[998], LSP_49_1_foertidspension_hoej: s[999], LSP_49_1_foertidspension_kan: s[674], LSP_49_1_folkepension: s[1000], LSP_49_1_folkepension_hoej: s[1001], LSP_49_1_folkepension_kan: (s[1002] ? 1 : 0) + (s[1003] ? 4 : 0), PENSBEK_7: s[1004], PENSBEK_7_hoej: s[1005], PENSBEK_7_kan: 1 + (s[1006] ? 0 : 4), PENSBEK_10_kan: (s[1007] ? 1 : 0) + (s[1008] ? 2 : 0) + s[1009], PENSBEK_11: s[1010], PENSBEK_11_hoej: s[1011], PENSBEK_11_kan: 1 + s[1009], PLANBEK_2_1_kan: (s[1012] ? 1 : 0) + (s[1013] ? 2 : 0) + s[652], REFUSIONSBEK_2: s[1014], REFUSIONSBEK_2_hoej: s[1015], REFUSIONSBEK_2_kan: (s[1016] ? 1 : 0) + (s[1017] ? 4 : 0), SDL_2_kan: (s[1018] ? 1 : 0) + (s[1019] ? 2 : 0) + (s[1020] ? 4 : 0), SDL_2_1_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + s[1023], SDL_3_kan: (s[301] ? 1 : 0) + (s[298] ? 2 : 0) + s[652], SDL_6_1: s[67], SDL_6_1_hoej: s[69], SDL_6_1_kan: s[1024] + s[1025], SDL_7_1_kan: (s[97] ? 1 : 0) + (s[103] ? 2 : 0) + s[652], SDL_7_1_ferie_kan: s[1026], SDL_7_1_ferieaftale_kan: (s[1027] ? 1 : 0) + (s[1028] ? 2 : 0) + s[652], SDL_7_1_genoptagelse: s[1029], SDL_7_1_genoptagelse_hoej: s[1030], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1031] ? 4 : 0), SDL_7_1_ny_kan: (s[1032] ? 1 : 0) + (s[1033] ? 2 : 0) + s[652], SDL_7_2_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + s[652], SDL_7_3: s[1036], SDL_7_3_hoej: s[1037], SDL_7_3_kan: (s[1038] ? 1 : 0) + (s[1039] ? 4 : 0), SDL_7_5_kan: (s[1040] ? 1 : 0) + (s[1041] ? 2 : 0) + s[652], SDL_7_5_fra: s[1042], SDL_7_5_fra_hoej: s[1043], SDL_7_5_fra_kan: 1 + (s[1044] ? 0 : 4), SDL_7a_1: s[1045], SDL_7a_1_hoej: s[1046], SDL_7a_1_kan: (s[1047] ? 1 : 0) + s[1048], SDL_7c_kan: (s[309] ? 1 : 0) + (s[310] ? 2 : 0) + (s[303] ? 0 : 4), SDL_10a_kan: (s[1049] ? 1 : 0) + (s[1050] ? 2 : 0) + s[652], SDL_11_3: s[1051], SDL_11_3_hoej: s[1052], SDL_11_3_kan: 1 + (s[1053] ? 0 : 4), SDL_11a_1_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + (s[1056] ? 4 : 0), SDL_11c_kan: (s[1057] ? 1 : 0) + (s[1058] ? 2 : 0) + s[652], SDL_12_1_1_kan: (s[308] ? 1 : 0) + (s[306] ? 2 : 0) + (s[307] ? 4 : 0), SDL_12_1_2_kan: (s[343] ? 1 : 0) + (s[338] ? 2 : 0) + (s[337] ? 4 : 0), SDL_12_1_3_kan: (s[345] ? 1 : 0) + (s[346] ? 2 : 0) + s[652], SDL_13b_1: s[1059], SDL_13b_1_hoej: s[1060], SDL_13b_1_kan: (s[1061] ? 1 : 0) + (s[1062] ? 4 : 0), SDL_13b_1_antal: s[1063], SDL_13b_1_antal_hoej: s[1064], SDL_13b_1_antal_kan: (s[1065] ? 1 : 0) + (s[1066] ? 4 : 0), SDL_13b_1_form_kan: (s[1067] ? 1 : 0) + (s[1068] ? 2 : 0) + (s[1069] ? 4 : 0), SDL_13b_1_naeste: s[1070], SDL_13b_1_naeste_hoej: s[1071], SDL_13b_1_naeste_kan: (s[1072] ? 1 : 0) + (s[1073] ? 4 : 0), SDL_13b_5_kan: (s[1074] ? 1 : 0) + (s[1075] ? 2 : 0) + (s[1076] ? 4 : 0), SDL_13c_1_2_kan: (s[1077] ? 1 : 0) + (s[1078] ? 2 : 0) + (s[1079] ? 4 : 0), SDL_13c_2_kan: (s[1080] ? 1 : 0) + (s[1081] ? 2 : 0) + (s[1082] ? 4 : 0), SDL_13f_1_kan: (s[312] ? 1 : 0) + (s[311] ? 2 : 0) + (s[218] ? 0 : 4), SDL_13f_1_dag: s[1083], SDL_13f_1_dag_hoej: s[1084], SDL_13f_1_dag_kan: (s[1085] ? 1 : 0) + (s[1086] ? 4 : 0), SDL_16_2_kan: (s[1087] ? 1 : 0) + (s[1088] ? 2 : 0) + (s[1089] ? 4 : 0), SDL_21_1_1_kan: (s[1090] ? 1 : 0) + (s[1091] ? 2 : 0) + s[652], SDL_21_1_2_kan: (s[1092] ? 1 : 0) + (s[1093] ? 2 : 0) + s[652], SDL_21_1_3_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + s[652], SDL_21_3_kan: (s[1096] ? 1 : 0) + (s[1097] ? 2 : 0) + s[652], SDL_21_3_grundlag_kan: (s[1098] ? 1 : 0) + (s[1099] ? 2 : 0) + s[652], SDL_21_4_kan: s[1100] + (s[1101] ? 2 : 0) + (s[1102] ? 4 : 0), SDL_21_4_dag: s[1103], SDL_21_4_dag_hoej: s[1104], SDL_21_4_dag_kan: s[642], SDL_21_4_fra: s[1105], SDL_21_4_fra_hoej: s[1106], SDL_21_4_fra_kan: s[1100] + (s[1107] ? 4 : 0), SDL_21_5_kan: (s[1108] ? 1 : 0) + (s[1109] ? 2 : 0) + (s[1110] ? 4 : 0), SDL_21a_kan: (s[1111] ? 1 : 0) + (s[1112] ? 2 : 0) + s[652], SDL_24_1: s[111], SDL_24_1_hoej: s[113], SDL_24_1_kan: (s[107] ? 1 : 0) + (s[109] ? 4 : 0), SDL_24_1_ophoer: s[1113], SDL_24_1_ophoer_hoej: s[1114], SDL_24_1_ophoer_kan: (s[1115] ? 1 : 0) + (s[1116] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1117] ? 1 : 0) + (s[1118] ? 2 : 0) + (s[1119] ? 4 : 0), SDL_24_3: flat(s[16]), SDL_24_3_hoej: flat(s[15]), SDL_24_3_kan: s[1024] + (s[1120] ? 2 : 0) + s[1025], SDL_24a_1_kan: (s[377] ? 1 : 0) + (s[380] ? 2 : 0) + (s[379] ? 4 : 0), SDL_24a_1_graense_kan: (s[99] ? 1 : 0) + (s[102] ? 2 : 0) + (s[100] ? 4 : 0), SDL_24a_2: s[1121], SDL_24a_2_hoej: s[1122], SDL_24a_2_kan: (s[1123] ? 1 : 0) + (s[1124] ? 4 : 0), SDL_24a_6_kan: (s[1125] ? 1 : 0) + (s[1126] ? 2 : 0) + s[652], SDL_24b_1_kan: s[1127] + (s[382] ? 2 : 0) + s[652], SDL_24b_2: s[1128], SDL_24b_2_hoej: s[1129], SDL_24b_2_kan: s[1127] + (s[1130] ? 4 : 0), SDL_24c_1_kan: (s[1131] ? 1 : 0) + (s[1132] ? 2 : 0) + s[652], SDL_25_1: s[110], SDL_25_1_hoej: s[112], SDL_25_1_kan: (s[106] ? 1 : 0) + (s[108] ? 4 : 0), SDL_25_2: s[1133], SDL_25_2_hoej: s[1134], SDL_25_2_kan: (s[1135] ? 1 : 0) + (s[1136] ? 4 : 0), SDL_26_1_kan: (s[1137] ? 1 : 0) + (s[1138] ? 2 : 0) + (s[1139] ? 4 : 0), SDL_26_1_covid: s[395], SDL_26_1_covid_hoej: s[396], SDL_26_1_covid_kan: (s[397] ? 1 : 0) + (s[398] ? 4 : 0), SDL_26_1_fra: s[1140], SDL_26_1_fra_hoej: s[1141], SDL_26_1_fra_kan: (s[1142] ? 1 : 0) + (s[1143] ? 4 : 0), SDL_26_1_uger: s[1144], SDL_26_1_uger_hoej: s[1145], SDL_26_1_uger_kan: (s[1146] ? 1 : 0) + s[1023], SDL_26_2_kan: (s[1147] ? 1 : 0) + (s[1148] ? 2 : 0) + (s[1149] ? 4 : 0), SDL_26_3_covid: s[399], SDL_26_3_covid_hoej: s[400], SDL_26_3_covid_kan: (s[401] ? 1 : 0) + (s[402] ? 4 : 0), SDL_26a_1_covid: s[1150], SDL_26a_3_covid: s[403], SDL_26a_3_covid_kan: s[404] ? 4 : 1, SDL_26c_covid: s[410], SDL_26c_covid_hoej: s[412], SDL_26c_covid_kan: (s[406] ? 1 : 0) + (s[408] ? 4 : 0), SDL_26d_covid: s[409], SDL_26d_covid_hoej: s[411], SDL_26d_covid_kan: (s[405] ? 1 : 0) + (s[407] ? 4 : 0), SDL_26f_covid: s[1151], SDL_26f_covid_hoej: s[1152], SDL_26f_covid_kan: (s[1153] ? 1 : 0) + (s[1154] ? 4 : 0), SDL_26g_covid: s[413], SDL_26g_covid_hoej: s[414], SDL_26g_covid_kan: (s[415] ? 1 : 0) + (s[416] ? 4 : 0), SDL_26h_covid: s[1155], SDL_26h_covid_hoej: s[1156], SDL_26h_covid_kan: (s[1157] ? 1 : 0) + (s[1158] ? 4 : 0), SDL_26i_covid: s[1159], SDL_26i_covid_hoej: s[1160], SDL_26i_covid_kan: (s[1161] ? 1 : 0) + (s[1162] ? 4 : 0), SDL_27_1_kan: (s[114] ? 1 : 0) + (s[115] ? 2 : 0) + (s[116] ? 4 : 0), SDL_27_1_1_kan: (s[54] ? 1 : 0) + (s[59] ? 2 : 0) + s[1163], SDL_27_1_2_kan: (s[55] ? 1 : 0) + (s[63] ? 2 : 0) + s[1164], SDL_27_1_2_slut: s[434], SDL_27_1_2_slut_hoej: s[435], SDL_27_1_2_slut_kan: (s[436] ? 1 : 0) + (s[440] ? 4 : 0), SDL_27_1_2_uger: s[1165], SDL_27_1_2_uger_hoej: s[1166], SDL_27_1_2_uger_kan: (s[1167] ? 1 : 0) + s[1164], SDL_27_1_3_kan: (s[56] ? 1 : 0) + (s[64] ? 2 : 0) + s[1164], SDL_27_1_3_slut: s[437], SDL_27_1_3_slut_hoej: s[438], SDL_27_1_3_slut_kan: (s[439] ? 1 : 0) + (s[442] ? 4 : 0), SDL_27_1_3_uger: s[421], SDL_27_1_3_uger_hoej: s[423], SDL_27_1_3_uger_kan: (s[419] ? 1 : 0) + s[1164], SDL_27_1_4_kan: (s[57] ? 1 : 0) + (s[65] ? 2 : 0) + s[1163], SDL_27_1_4_slut: s[1168], SDL_27_1_4_slut_hoej: s[1169], SDL_27_1_4_slut_kan: (s[1170] ? 1 : 0) + (s[1171] ? 4 : 0), SDL_27_1_5_kan: (s[58] ? 1 : 0) + (s[61] ? 2 : 0) + s[1164], SDL_27_1_6_kan: (s[426] ? 1 : 0) + (s[432] ? 2 : 0) + s[1164], SDL_27_1_7_kan: (s[427] ? 1 : 0) + (s[433] ? 2 : 0) + s[1164], SDL_27_1_7_2_kan: (s[1172] ? 1 : 0) + (s[1173] ? 2 : 0) + (s[1174] ? 4 : 0), SDL_27_1_slut: s[1175], SDL_27_1_slut_hoej: s[1176], SDL_27_1_slut_kan: (s[1177] ? 1 : 0) + (s[1178] ? 4 : 0), SDL_27_3_nedsat_kan: s[1026], SDL_29_1_kan: (s[1179] ? 1 : 0) + (s[1180] ? 2 : 0) + (s[1181] ? 4 : 0), SDL_30_kan: (s[80] ? 1 : 0) + (s[81] ? 2 : 0) + s[1023], SDL_30_1: s[76], SDL_30_1_hoej: s[77], SDL_30_1_kan: (s[78] ? 1 : 0) + s[1023], SDL_30_1_fri: s[1182], SDL_30_1_fri_hoej: s[1183], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1184] ? 4 : 0), SDL_30_2_kan: (s[1185] ? 1 : 0) + (s[1186] ? 2 : 0) + s[1023], SDL_30_fleksjob_kan: (s[1187] ? 1 : 0) + (s[1188] ? 2 : 0) + (s[1189] ? 4 : 0), SDL_31_1: s[358], SDL_31_1_hoej: s[359], SDL_31_1_kan: (s[357] ? 1 : 0) + (s[360] ? 4 : 0), SDL_32_kan: (s[296] ? 1 : 0) + (s[297] ? 2 : 0) + s[1023], SDL_32_1_kan: (s[90] ? 1 : 0) + (s[89] ? 2 : 0) + s[1023], SDL_33_1: s[1190], SDL_33_1_hoej: s[1191], SDL_33_1_kan: (s[1192] ? 1 : 0) + (s[1193] ? 4 : 0), SDL_34_1_kan: (s[1194] ? 1 : 0) + (s[1195] ? 2 : 0) + s[1023], SDL_35_2: s[1196], SDL_35_2_hoej: s[1197], SDL_35_2_kan: (s[1198] ? 1 : 0) + (s[1199] ? 4 : 0), SDL_35_3: s[450], SDL_35_3_hoej: s[449], SDL_35_3_kan: (s[448] ? 1 : 0) + (s[452] ? 4 : 0), SDL_35_3_fra: s[1200], SDL_35_3_fra_hoej: s[1201], SDL_35_3_fra_kan: (s[1202] ? 1 : 0) + (s[1203] ? 4 : 0), SDL_38_1: s[1204], SDL_38_1_hoej: s[1205], SDL_38_1_kan: (s[1206] ? 1 : 0) + (s[1207] ? 4 : 0), SDL_38_7: s[1208], SDL_38_7_hoej: s[1209], SDL_38_7_kan: (s[1210] ? 1 : 0) + (s[1211] ? 4 : 0), SDL_38_7_tide_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + (s[465] ? 4 : 0), SDL_38_8_kan: (s[460] ? 1 : 0) + (s[462] ? 2 : 0) + (s[461] ? 4 : 0), SDL_40_1: s[1212], SDL_40_1_hoej: s[1213], SDL_40_1_kan: (s[1214] ? 1 : 0) + (s[1215] ? 4 : 0), SDL_40a_1: s[1216], SDL_40a_1_hoej: s[1217], SDL_40a_1_kan: (s[1218] ? 1 : 0) + (s[1219] ? 4 : 0), SDL_41_1: s[367], SDL_41_1_hoej: s[368], SDL_41_1_kan: (s[365] ? 1 : 0) + (s[366] ? 4 : 0), SDL_42_1_kan: (s[93] ? 1 : 0) + (s[92] ? 2 : 0) + s[1023], SDL_43_1: s[1220], SDL_43_1_hoej: s[1221], SDL_43_1_kan: (s[1222] ? 1 : 0) + (s[1223] ? 4 : 0), SDL_43_4: s[1224], SDL_43_4_hoej: s[1225], SDL_43_4_kan: (s[1226] ? 1 : 0) + (s[1227] ? 4 : 0), SDL_43_4_tide_kan: (s[1228] ? 1 : 0) + (s[1229] ? 2 : 0) + (s[1230] ? 4 : 0), SDL_43_5_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + (s[1233] ? 4 : 0), SDL_45_4: s[1234], SDL_45_4_hoej: s[1235], SDL_45_4_kan: s[642], SDL_46_1: s[1236], SDL_46_1_hoej: s[1237], SDL_46_1_kan: (s[1238] ? 1 : 0) + (s[1239] ? 4 : 0), SDL_47_1: s[510], SDL_47_1_hoej: s[511], SDL_47_1_kan: (s[513] ? 1 : 0) + (s[516] ? 4 : 0), SDL_47_1_3: s[538], SDL_47_1_3_hoej: s[539], SDL_47_1_3_kan: (s[541] ? 1 : 0) + (s[540] ? 4 : 0), SDL_50_1: s[527], SDL_50_1_hoej: s[528], SDL_50_1_kan: (s[529] ? 1 : 0) + (s[530] ? 4 : 0), SDL_50_4: s[1240], SDL_50_4_hoej: s[1241], SDL_50_4_kan: (s[1242] ? 1 : 0) + (s[1243] ? 4 : 0), SDL_51_1: s[521], SDL_51_1_hoej: s[524], SDL_51_1_kan: s[642], SDL_52_1: s[522], SDL_52_1_hoej: s[525], SDL_52_1_kan: (s[1244] ? 1 : 0) + (s[1245] ? 4 : 0), SDL_53_1: s[532], SDL_53_1_hoej: s[533], SDL_53_1_kan: (s[535] ? 1 : 0) + (s[536] ? 4 : 0), SDL_53_1_ialt: s[1246], SDL_53_1_ialt_hoej: s[1247], SDL_53_1_ialt_kan: (s[1248] ? 1 : 0) + (s[1249] ? 4 : 0), SDL_53_1_timer: s[1250], SDL_53_1_timer_hoej: s[1251], SDL_53_1_timer_kan: (s[75] ? 1 : 0) + (s[1252] ? 4 : 0), SDL_53_2_kan: (s[512] ? 1 : 0) + (s[514] ? 2 : 0) + (s[515] ? 0 : 4), SDL_53_3: s[523], SDL_53_3_hoej: s[526], SDL_53_3_kan: (s[518] ? 1 : 0) + (s[520] ? 4 : 0), SDL_53a_1_kan: (s[1253] ? 1 : 0) + (s[1254] ? 2 : 0) + s[652], SDL_53a_2: flat(s[1255]), SDL_53a_2_hoej: flat(s[1256]), SDL_53a_2_kan: (s[575] ? 0 : 1) + (s[1257] ? 2 : 0) + (s[1258] ? 4 : 0), SDL_53b_1_kan: (s[1259] ? 1 : 0) + (s[1260] ? 2 : 0) + (s[1261] ? 4 : 0), SDL_54_1_kan: (s[534] ? 1 : 0) + (s[537] ? 2 : 0) + s[1023], SDL_54_1_beloeb: s[1262], SDL_54_1_beloeb_hoej: s[1263], SDL_54_1_beloeb_kan: (s[1264] ? 1 : 0) + (s[1265] ? 4 : 0), SDL_56_1_kan: (s[542] ? 1 : 0) + (s[543] ? 2 : 0) + s[1023], SDL_56_1_beloeb: s[1266], SDL_56_1_beloeb_hoej: s[1267], SDL_56_1_beloeb_kan: (s[1268] ? 1 : 0) + (s[1269] ? 4 : 0), SDL_56_2_kan: (s[1270] ? 1 : 0) + (s[1271] ? 2 : 0) + s[1272], SDL_56_3_kan: (s[1273] ? 1 : 0) + (s[1274] ? 2 : 0) + s[1272], SDL_56_4: s[1275], SDL_56_4_hoej: s[1276], SDL_56_4_kan: 1 + s[1272], SDL_56_4_fornyelse_kan: (s[1277] ? 1 : 0) + (s[1278] ? 2 : 0) + s[1272], SDL_58a_1_kan: (s[1279] ? 1 : 0) + (s[1280] ? 2 : 0) + s[1272], SDL_59_2: s[1281], SDL_59_2_hoej: s[1282], SDL_59_2_kan: (s[1283] ? 1 : 0) + (s[1284] ? 4 : 0), SDL_59_6_kan: (s[551] ? 1 : 0) + (s[552] ? 2 : 0) + s[1048], SDL_82_1_kan: (s[1285] ? 1 : 0) + (s[1286] ? 2 : 0) + s[652], SENBEK_2_1_kan: (s[1287] ? 1 : 0) + (s[1288] ? 2 : 0) + s[652], spor: [s[67], s[69], s[10] << 0 | s[12] << 1 | (s[10] ? 0 : s[587]) << 2 | s[1289] << 3 | s[361] << 4 | s[364] << 5 | s[1290] << 6 | s[96] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[633] << 10 | s[634] << 11 | s[635] << 12 | (s[1291] ? 0 : s[1292] ? s[580] : s[1293]) << 13 | s[1291] << 15 | s[1294] << 16 | s[1295] << 17 | s[1296] << 18 | s[1297] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[1298] << 22 | s[637] << 23 | (s[637] ? s[604] : 0) << 24 | s[1] << 25 | s[1299] << 26 | s[203] << 27 | s[202] << 28, s[362], s[363], (s[1] ? (s[1300] ? s[604] : s[1301] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[581] ? s[1302] : s[1303] ? s[594] : s[1304] ? 5 : 0) : 0) << 0 | s[1305] << 3 | s[1306] << 4 | s[1307] << 5 | s[1308] << 6 | s[1309] << 7 | s[1310] << 8 | s[1311] << 9 | s[1312] << 10 | s[1313] << 11 | s[1314] << 12 | s[1315] << 13 | s[1316] << 14 | s[1317] << 15 | s[639] << 16 | (s[639] ? 0 : s[1318] <= 16306 /* 2014-08-24 */ ? 1 : s[1318] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 17 | s[0] << 19 | s[1319] << 20 | s[645] << 22 | s[646] << 23 | (f.arbejdsgiverenErPrivat ? s[1319] : 0) << 24 | (f.arbejdsgiverenErPrivat ? 67108864 : 0) | s[647] << 27 | s[648] << 28 | s[649] << 29, s[640], s[641], s[643], s[644], s[1320] << 0 | s[1321] << 1 | s[903] << 2 | s[904] << 3 | s[905] << 4 | (f.vurderingsdato <= 13502 /* 2006-12-20 */ ? s[580] : f.vurderingsdato <= 14431 /* 2009-07-06 */ ? (s[1322] ? 2 : 0) : s[1323] ? 3 : 0) << 5 | s[906] << 7 | s[907] << 8 | s[908] << 9 | (s[1324] ? s[580] : s[1325] ? (s[1326] ? 2 : 0) : s[1327] ? 3 : 0) << 10 | (s[619] ? s[580] : s[1324] ? s[620] : s[1325] ? (s[1326] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[1327] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[1328] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[1329] ? (s[1330] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[271] ? 8 : 0) : s[1331] ? 9 : 0) << 12 | s[1332] << 16 | s[1333] << 17 | s[1334] << 18 | s[1335] << 19 | s[1336] << 20 | s[1337] << 21 | s[1338] << 22 | s[1339] << 23 | s[1340] << 24 | s[1341] << 25 | s[272] << 26 | s[274] << 27 | s[275] << 28 | s[273] << 29, s[248], s[249], s[241], s[242], s[580] << 0 | s[650] << 1 | s[651] << 2 | (f.vurderingsdato <= 14027 /* 2008-05-28 */ ? s[580] : s[581] ? (f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0) : s[1342]) << 3 | s[141] << 5 | s[240] << 6 | s[239] << 7 | (f.ikkeNormaltArbejdePaaNedsatTid ? 256 : 0) | s[119] << 9 | s[556] << 10 | (s[119] ? (s[581] ? s[1343] : s[1344]) : 0) << 11 | (f.erIJobafklaring ? 8192 : 0) | s[117] << 14 | (f.risikoForFireAar ? 32768 : 0) | s[658] << 16 | s[659] << 17 | s[557] << 18 | (s[119] ? s[1345] : 0) << 19 | s[662] << 21 | s[134] << 22 | s[136] << 23 | s[135] << 24 | (f.ressourceforloebErBevilget ? (s[579] ? s[580] : s[593] ? s[582] : s[625]) : 0) << 25 | (f.ressourceforloebErBevilget ? 134217728 : 0) | s[133] << 28 | s[1346] << 29, s[653], s[654], s[656], s[657], s[558] << 0 | s[559] << 1 | s[560] << 2 | (f.ressourceforloebErBevilget ? s[1347] : 0) << 3 | s[561] << 6 | s[562] << 7 | (s[613] ? s[580] : s[132] ? 2 : 0) << 8 | s[689] << 10 | s[690] << 11 | s[691] << 12 | (s[121] ? (s[1348] ? s[585] : s[1349] ? (s[122] ? 2 : 0) : s[123] ? 3 : 0) : 0) << 13 | s[121] << 15 | s[683] << 16 | s[684] << 17 | s[685] << 18 | (s[121] && s[1350] ? 1 : s[121] && !s[1350] ? (s[1351] ? (s[121] ? 2 : 0) : s[1352] ? s[1353] : s[1354] ? (s[120] ? 4 : 0) : s[586] ? 5 : 0) : 0) << 19 | s[1350] << 22 | s[132] << 23 | s[120] << 24 | s[586] << 25 | s[1355] << 26 | s[1356] << 27 | (f.ventesFuldtRask ? 268435456 : 0) | s[118] << 29, s[1357] << 0 | (f.fikTvaerfagligIndsats ? 2 : 0) | (f.overgikVedRevurderingen ? 4 : 0) | s[124] << 3 | s[666] << 4 | s[667] << 5 | (s[1358] ? s[1359] : 0) << 6 | s[126] << 8 | s[668] << 9 | s[669] << 10 | (s[121] ? s[1359] : 0) << 11 | s[670] << 13 | s[671] << 14 | (f.vilkaarAftaltMedFagligOrganisation ? 32768 : 0) | s[563] << 16 | (f.saerligtTilfaeldeForLoentilskud ? 131072 : 0) | s[675] << 18 | s[676] << 19 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 1048576 : 0) | s[677] << 21 | s[678] << 22 | (f.merbeskaeftigelse ? 8388608 : 0) | (f.stillingenErLedigVedAfgang ? 16777216 : 0) | s[1034] << 25 | s[1035] << 26 | (s[631] ? s[580] : s[579] ? s[1360] : s[1361] ? s[621] : s[1362]) << 27, s[672], s[673], s[1363] << 0 | s[75] << 1 | s[1364] << 2 | s[1365] << 3 | s[1366] << 4 | s[1367] << 5 | s[91] << 6 | s[159] << 7 | s[1368] << 8 | s[1369] << 9 | s[1370] << 10 | s[1371] << 11 | (f.ansatIFleksjob ? 4096 : 0) | s[1372] << 13 | s[97] << 14 | s[103] << 15 | s[1373] << 16 | (f.uarbejdsdygtigVedEgenSygdom ? 262144 : 0) | s[1120] << 19 | s[1374] << 20 | s[106] << 22 | s[108] << 23 | (s[391] ? s[1374] : 0) << 24 | s[391] << 26 | s[104] << 27 | (f.opfylderHelbredsbetingelserForFoertidspension ? 268435456 : 0) | (f.naaetFolkepensionsalder ? 536870912 : 0), s[110], s[112], s[105] << 0 | s[1375] << 1 | s[1376] << 2 | s[1377] << 3 | s[1378] << 4 | s[107] << 5 | s[109] << 6 | (!s[10] && s[1379] ? 1 : !s[10] && !s[1380] ? (s[28] ? 2 : s[38] ? 3 : s[39] ? 4 : 0) : 0) << 7 | s[1380] << 10 | s[1381] << 11 | s[21] << 12 | s[1382] << 13 | s[1383] << 14 | s[1384] << 15 | s[1385] << 16 | s[1386] << 17 | s[1387] << 18 | s[18] << 19 | s[17] << 20 | s[1388] << 21 | s[1389] << 22 | s[1390] << 23 | s[1391] << 24 | s[20] << 25 | s[19] << 26 | s[1392] << 27 | s[1393] << 28 | s[1394] << 29, s[111], s[113], s[1395] << 0 | s[1396] << 1 | s[1397] << 2 | s[1398] << 3 | s[1399] << 4 | s[1400] << 5 | s[1401] << 6 | s[54] << 7 | s[59] << 8 | s[60] << 9 | (s[1402] ? (s[1403] ? s[1404] : s[1405] ? s[1406] : s[1407] ? 3 : 0) : 0) << 10 | (f.forlaengelseErAfgjort ? 4096 : 0) | s[374] << 13 | s[375] << 14 | s[55] << 15 | s[63] << 16 | s[62] << 17 | s[1408] << 18 | s[419] << 20 | (s[1402] ? (s[1409] ? s[1404] : s[1410] ? s[1411] : s[1403] ? s[1412] : s[1413] ? s[1414] : s[1415] ? 5 : 0) : 0) << 21 | s[56] << 24 | s[64] << 25 | (s[1402] ? (s[1409] ? s[1404] : s[1410] ? s[1411] : s[1403] ? s[1412] : s[1414]) : 0) << 26 | (f.underLaegebehandling ? 536870912 : 0), s[421], s[423], (f.laegensSkoenErSikkert ? 1 : 0) | s[1416] << 1 | s[1417] << 2 | s[1418] << 3 | s[1419] << 4 | s[57] << 5 | s[65] << 6 | (s[1402] ? (s[1403] ? s[1404] : s[1413] ? s[1406] : s[1405] ? s[1420] : s[1407] ? 4 : 0) : 0) << 7 | s[58] << 10 | s[61] << 11 | (s[1402] ? (s[1403] ? s[1404] : s[1413] ? s[1406] : s[1420]) : 0) << 12 | (f.laegenVurdererLivstruende ? 16384 : 0) | (f.behandlingsmulighederUdtoemte ? 32768 : 0) | s[426] << 16 | s[432] << 17 | s[1172] << 18 | s[1173] << 19 | s[1174] << 20 | (s[1402] ? (s[49] <= 16952 /* 2016-05-31 */ ? s[1404] : s[49] <= 16974 /* 2016-06-22 */ ? (s[50] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[49] <= 20634 /* 2026-06-30 */ ? (s[50] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[50] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 21 | s[427] << 24 | s[433] << 25 | (f.ansoegningOmFoertidspension ? 67108864 : 0) | s[114] << 27 | s[115] << 28 | s[116] << 29, s[99] << 0 | s[102] << 1 | s[100] << 2 | (s[589] ? (s[628] ? s[591] : s[629] ? 2 : 0) : 0) << 3 | s[1185] << 5 | s[1186] << 6 | s[79] << 7 | s[627] << 8 | s[1421] << 10 | s[1422] << 11 | s[1423] << 12 | s[1424] << 13 | s[1425] << 14 | s[1426] << 15 | (f.andetFravaerSeneste8Uger ? 65536 : 0) | s[1427] << 17 | s[1428] << 18 | (f.genansat ? 524288 : 0) | (f.paaArbejdeDaSygdommenKom ? 1048576 : 0) | s[1187] << 21 | s[1188] << 22 | s[1189] << 23 | (f.ansatIFleksjob ? s[627] : 0) << 24 | s[80] << 26 | s[81] << 27 | s[1429] << 28 | s[1430] << 29, s[76], s[77], s[78] << 0 | (s[589] ? (s[69] <= 13604 /* 2007-04-01 */ ? s[591] : s[69] <= 14031 /* 2008-06-01 */ ? (s[67] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1431] ? (s[67] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1432] ? 4 : 0) : 0) << 1 | s[357] << 4 | s[360] << 5 | (f.fratraeder ? 64 : 0) | s[90] << 7 | s[89] << 8 | (s[589] ? (s[590] ? s[591] : s[69] <= 15522 /* 2012-07-01 */ ? s[592] : s[1433] ? (s[67] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[1434] ? 4 : 0) : 0) << 9 | s[1435] << 12 | s[1436] << 13 | s[1437] << 14 | s[1438] << 15 | s[1439] << 16 | s[1440] << 17 | s[87] << 18 | s[1441] << 19 | s[1442] << 20 | s[1443] << 21 | (f.dagpengeretHvisRask ? 4194304 : 0) | s[95] << 23 | s[94] << 24 | (f.erhvervsmaessigUddannelse ? 33554432 : 0) | s[1444] << 26 | s[1445] << 27 | s[1446] << 28 | s[1447] << 29, s[358], s[359], s[1448] << 0 | (f.elevILoennetPraktik ? 2 : 0) | s[1449] << 2 | s[1450] << 3 | s[1451] << 4 | s[1452] << 5 | s[1453] << 6 | s[1454] << 7 | s[1455] << 8 | (f.iBeskaeftigelse ? 512 : 0) | s[1456] << 10 | s[1457] << 11 | s[1458] << 12 | s[1459] << 13 | s[1460] << 14 | s[1461] << 15 | s[1462] << 16 | s[1463] << 17 | s[1464] << 18 | s[1465] << 19 | s[1466] << 20 | s[1467] << 21 | s[1468] << 22 | s[1469] << 23 | s[93] << 24 | s[92] << 25 | (s[589] ? (s[590] ? s[591] : s[69] <= 15705 /* 2012-12-31 */ ? s[592] : s[69] <= 15883 /* 2013-06-27 */ ? (s[67] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[67] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 26 | s[1470] << 29, s[1471] << 0 | (f.drevetSenesteMaaned ? 2 : 0) | s[1472] << 2 | s[1473] << 3 | (f.tilskudTilEgenVirksomhed ? 16 : 0) | s[1194] << 5 | s[1195] << 6 | (f.arbejdsskade ? 128 : 0) | s[296] << 8 | s[297] << 9 | s[1474] << 10 | s[1475] << 11 | s[1476] << 12 | s[1477] << 13 | s[289] << 14 | s[290] << 15 | s[458] << 16 | s[301] << 17 | s[298] << 18 | (s[631] ? s[580] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[1360] : s[1478] ? 3 : 0) << 19 | s[377] << 21 | s[380] << 22 | s[379] << 23 | s[1131] << 24 | s[1132] << 25 | (s[1479] ? s[580] : s[606]) << 26 | (f.fikSygedagpengeVedLivstruende ? 268435456 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 536870912 : 0), s[679] << 0 | s[680] << 1 | (s[1480] ? s[580] : s[1479] ? (s[117] ? 2 : 0) : s[581] ? s[1481] : s[594]) << 2 | s[1482] << 5 | s[1483] << 6 | s[1484] << 7 | s[1485] << 8 | s[1486] << 9 | s[1487] << 10 | s[371] << 11 | s[1488] << 12 | s[1489] << 13 | s[1490] << 14 | s[681] << 15 | s[682] << 16 | (s[119] ? (s[1491] ? s[1343] : s[581] ? (s[127] ? 2 : 0) : s[1492] ? s[1342] : s[1493]) : 0) << 17 | s[1494] << 20 | s[1495] << 21 | s[688] << 22 | (s[1358] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[585] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1496] ? 2 : 0) : s[1348] ? (s[1497] ? 3 : 0) : s[1349] ? (s[122] ? 4 : 0) : s[1351] ? (s[123] ? 5 : 0) : s[1352] ? (s[584] ? 6 : 0) : s[120] ? 7 : 0) : 0) << 23 | s[1498] << 26 | s[130] << 27 | s[131] << 28, s[686], s[687], s[128], s[129], (s[130] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[585] : s[1351] ? (s[1499] ? 2 : 0) : s[1353]) : 0) << 0 | s[692] << 2 | s[693] << 3 | s[694] << 4 | (s[119] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[1343] : s[1491] ? (s[1500] ? 2 : 0) : s[581] ? (s[127] ? 3 : 0) : s[594]) : 0) << 5 | s[1501] << 8 | s[697] << 9 | s[698] << 10 | s[699] << 11 | s[700] << 12 | s[564] << 13 | (s[119] ? (s[581] ? s[1343] : s[613] ? s[1502] : s[132] ? 3 : 0) : 0) << 14 | (f.kanVendeTilbageIArbejde ? 65536 : 0) | s[1503] << 17 | (f.maalgruppeForAnden ? 262144 : 0) | s[704] << 19 | s[705] << 20 | (s[704] ? s[1345] : 0) << 21 | s[706] << 23 | s[707] << 24 | s[711] << 25 | s[712] << 26 | (s[579] ? s[580] : s[1504] ? s[582] : s[581] ? s[1505] : s[1506]) << 27, s[695], s[696], s[702], s[703], (f.dokumenteretIngenUdvikling ? 1 : 0) | (f.heltAabenbartIngenUdvikling ? 2 : 0) | s[713] << 2 | s[714] << 3 | (s[579] ? s[580] : s[1507] ? s[582] : s[1508] ? s[1509] : s[1510]) << 4 | s[1511] << 7 | (f.oenskerRessourceforloeb ? 256 : 0) | s[708] << 9 | s[709] << 10 | s[710] << 11 | (s[1512] ? 1 : s[579] ? s[1513] : s[1504] ? s[621] : s[581] ? (s[595] ? 4 : 0) : s[1507] ? s[1514] : s[593] ? (s[140] ? 6 : 0) : s[2] ? 7 : 0) << 12 | s[1512] << 15 | s[2] << 16 | (f.komplekseProblemer ? 131072 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 262144 : 0) | (f.kraeverHelhedsorienteretForloeb ? 524288 : 0) | s[1515] << 20 | (f.laengerevarendeForsoergelse ? 2097152 : 0) | (f.deltagetUdenOegetTilknytning ? 4194304 : 0) | (f.behovForLaengerevarendeIndsats ? 8388608 : 0) | (f.ressourceforloebErBevilget ? (s[579] ? s[580] : s[1507] ? s[582] : s[593] ? s[1509] : s[623]) : 0) << 24 | s[139] << 27, s[715], s[716], (f.ressourceforloebErBevilget ? (s[1516] ? s[1517] : s[1518] ? s[1519] : s[1520] ? (s[1521] ? 3 : 0) : s[1522] ? (s[137] ? 4 : 0) : s[1523]) : 0) << 0 | s[718] << 3 | s[719] << 4 | s[720] << 5 | (f.ressourceforloebErBevilget && s[132] ? 1 : f.ressourceforloebErBevilget && !s[132] ? (s[1516] ? (s[138] ? 2 : 0) : s[1518] ? (s[598] ? 3 : 0) : s[1522] ? (s[1521] ? 4 : 0) : s[1523]) : 0) << 6 | s[1524] << 9 | s[1525] << 10 | s[1526] << 11 | s[1527] << 12 | (f.indsatsErBegyndt ? 8192 : 0) | s[1528] << 14 | s[1529] << 15 | (f.arbejdeIFoersteHalvaar ? 65536 : 0) | (f.saerligeGrundeModTeamet ? 131072 : 0) | s[721] << 18 | s[722] << 19 | (f.menerTilbuddetSkaderHelbredet ? 1048576 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 2097152 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 4194304 : 0) | s[565] << 23 | (f.ressourceforloebErBevilget ? (s[1530] ? s[1531] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1532] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1533] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1534] ? 5 : 0) : 0) << 24 | s[728] << 27 | s[729] << 28, s[724], s[725], (f.ressourceforloebErBevilget ? (s[1530] ? s[1531] : s[1533] ? s[1532] : s[1534] ? 3 : 0) : 0) << 0 | s[1535] << 2 | (f.kommunenHarTagetStillingTilForloebet ? 8 : 0) | s[730] << 4 | s[731] << 5 | s[732] << 6 | (f.ressourceforloebErBevilget ? (s[1516] ? s[1517] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1519] : s[1536] ? (s[1537] ? 3 : 0) : s[1520] ? (s[1538] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[137] ? 5 : 0) : s[1522] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[597] ? 7 : 0) : 0) << 7 | s[735] << 10 | s[736] << 11 | (f.ressourceforloebErBevilget ? (s[1516] ? s[1517] : s[1536] ? s[1519] : s[1522] ? (s[1538] ? 3 : 0) : s[597] ? 4 : 0) : 0) << 12 | s[1539] << 15 | s[1540] << 16 | s[1541] << 17 | s[740] << 18 | (s[579] ? s[580] : s[581] ? s[582] : s[1507] ? s[1342] : s[1508] ? s[1542] : s[593] ? (s[596] ? 5 : 0) : s[1543]) << 19 | s[1544] << 22 | s[263] << 23 | s[1545] << 24 | s[1546] << 25 | s[1547] << 26 | s[1548] << 27, s[733], s[734], s[738], s[739], (f.ressourceforloebErBevilget ? (s[579] ? s[580] : s[581] ? s[582] : s[1507] ? s[1342] : s[593] ? s[1542] : s[614]) : 0) << 0 | s[743] << 3 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1549] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1550] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1551] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 4 | s[744] << 7 | s[745] << 8 | s[1347] << 9 | s[747] << 12 | (s[747] ? 0 : s[1552] <= 14511 /* 2009-09-24 */ ? 1 : s[1552] <= 18261 /* 2019-12-31 */ ? (s[1552] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[1552] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 13 | s[566] << 15 | s[750] << 16 | s[751] << 17 | (s[566] ? 0 : s[1553] <= 18261 /* 2019-12-31 */ ? 1 : s[1553] <= 19133 /* 2022-05-21 */ ? (s[1554] ? 2 : 0) : s[1555] ? 3 : 0) << 18 | s[752] << 20 | s[753] << 21 | s[1556] << 22 | (f.begraensningerIArbejdsevnen ? 33554432 : 0) | (f.andenIndsatsErIkkeNok ? 67108864 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 134217728 : 0) | s[902] << 28 | s[220] << 29, s[741], s[742], s[223] << 0 | (f.revalideringErBevilget ? s[1556] : 0) << 1 | (f.revalideringErBevilget ? 16 : 0) | s[568] << 5 | s[232] << 6 | (f.erhvervssigtetErAfklaret ? 128 : 0) | s[1557] << 8 | s[1558] << 9 | s[762] << 10 | s[763] << 11 | s[601] << 12 | s[1559] << 13 | (f.betydeligeBegraensninger ? 65536 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 131072 : 0) | (f.talerForLangUddannelse ? 262144 : 0) | s[758] << 19 | s[1560] << 20 | (s[1560] === 1 ? s[1561] : s[1560] === 2 ? s[1561] : s[1560] === 3 ? s[1561] : s[1560] === 4 ? s[1561] : 0) << 23 | s[759] << 24 | s[760] << 25 | s[761] << 26 | s[764] << 27 | s[765] << 28, s[755], s[756], (s[608] ? s[580] : s[581] ? s[609] : s[1508] ? s[1342] : s[1510]) << 0 | s[766] << 3 | s[767] << 4 | (f.revalideringErBevilget ? (s[608] ? s[580] : s[1301] ? s[609] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[1302] : s[581] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[610]) : 0) << 5 | s[789] << 8 | s[790] << 9 | (s[1562] ? (s[1303] ? s[604] : s[1304] ? 2 : 0) : 0) << 10 | s[1562] << 12 | s[1563] << 13 | s[771] << 14 | s[772] << 15 | (s[1] ? s[1564] : 0) << 16 | s[210] << 18 | (f.harForsoergelsespligt ? 524288 : 0) | s[1565] << 20 | (f.boernOpholderSigIDanmark ? 2097152 : 0) | (f.boernLigestillet ? 4194304 : 0) | s[211] << 23 | s[222] << 24 | (f.borHosForaeldre ? 33554432 : 0) | s[773] << 26 | s[774] << 27 | (s[1] ? (s[1566] ? s[604] : s[221] ? 2 : 0) : 0) << 28, s[787], s[788], s[769], s[770], s[148], s[147], s[149] << 0 | s[150] << 1 | (s[1567] ? s[1564] : 0) << 2 | s[1567] << 4 | s[1568] << 5 | s[1569] << 6 | s[1570] << 7 | s[1571] << 8 | s[1572] << 9 | s[144] << 10 | s[145] << 11 | (s[1] ? (s[1479] ? s[604] : s[1573]) : 0) << 12 | s[785] << 14 | s[786] << 15 | s[604] << 16 | s[781] << 17 | s[782] << 18 | (s[1] ? (s[1507] ? s[604] : s[1574] ? (s[140] ? 2 : 0) : s[593] ? (s[1575] ? 3 : 0) : s[623]) : 0) << 19 | s[777] << 22 | s[778] << 23 | s[157] << 24 | s[158] << 25 | s[1343] << 26 | s[199] << 27 | s[200] << 28, s[783], s[784], s[779], s[780], s[775], s[776], s[155], s[156], s[198], s[197], (s[117] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1343] : s[1301] ? (s[194] ? 2 : 0) : s[1302]) : 0) << 0 | s[1576] << 2 | s[1577] << 3 | s[1578] << 4 | s[193] << 5 | s[497] << 6 | s[798] << 7 | s[168] << 8 | (s[117] ? (s[1479] ? s[1343] : s[1573]) : 0) << 9 | s[171] << 11 | s[172] << 12 | s[806] << 13 | s[807] << 14 | (s[117] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1343] : s[1479] ? (s[178] ? 2 : 0) : s[605] ? s[1481] : s[235] ? 4 : 0) : 0) << 15 | s[800] << 18 | s[801] << 19 | s[1579] << 20 | (f.ansatIFleksjobVedForloebetsStart ? 2097152 : 0) | s[802] << 22 | s[803] << 23 | s[804] << 24 | s[811] << 25 | s[812] << 26 | s[813] << 27 | (s[117] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1343] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1580] ? 2 : 0) : s[1581] ? 3 : 0) : 0) << 28, s[170], s[167], s[196], s[805], s[791], s[792], s[793] << 0 | s[794] << 1 | s[795] << 2 | s[796] << 3 | s[797] << 4 | (s[1582] ? s[1345] : 0) << 5 | s[1582] << 7 | s[808] << 8 | s[809] << 9 | s[810] << 10 | (s[1] ? (s[605] ? s[604] : s[235] ? 2 : 0) : 0) << 11 | s[209] << 13 | s[208] << 14 | (f.fleksjobErSlut ? 32768 : 0) | s[1583] << 16 | s[816] << 17 | s[817] << 18 | s[206] << 19 | s[207] << 20 | (s[117] ? (s[1574] ? s[1343] : s[1575] ? 2 : 0) : 0) << 21 | s[825] << 23 | s[205] << 24 | s[204] << 25 | s[1584] << 26 | s[1585] << 27 | s[1586] << 28 | s[1587] << 29, s[814], s[815], s[823], s[824], s[826], s[827], (f.ferienErAftalt ? 1 : 0) | s[818] << 1 | s[819] << 2 | (s[117] ? (s[1301] ? s[1343] : s[195] ? 2 : 0) : 0) << 3 | s[1588] << 5 | s[1589] << 6 | (f.deltagerAktivt ? 128 : 0) | s[1590] << 8 | s[1591] << 9 | (f.holderFerieMedYdelse ? 1024 : 0) | s[820] << 11 | s[821] << 12 | s[822] << 13 | (s[1592] ? (s[1593] ? s[1343] : s[355] ? 2 : 0) : 0) << 14 | s[1592] << 16 | s[1594] << 17 | s[1595] << 18 | s[1596] << 19 | s[1597] << 20 | (f.tilsvarendeIndgribende ? 2097152 : 0) | s[828] << 22 | s[217] << 23 | s[829] << 24 | (s[212] ? (s[1598] ? s[607] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1599] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1600] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1601] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1602] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 25 | s[212] << 28 | (f.skriftligtVejledtOmSanktioner ? 536870912 : 0), (f.personligKontaktErForsoegt ? 1 : 0) | (f.vejledningErGennemgaaet ? 2 : 0) | (s[212] ? s[1603] : 0) << 2 | s[839] << 4 | s[840] << 5 | (s[839] ? s[1603] : 0) << 6 | s[1604] << 8 | s[1605] << 9 | s[1606] << 10 | s[1607] << 11 | s[1608] << 12 | (f.kontaktErGenoprettet ? 8192 : 0) | s[835] << 14 | s[836] << 15 | (s[1609] ? s[1603] : 0) << 16 | s[1609] << 18 | s[1610] << 19 | s[1611] << 20 | s[1612] << 21 | s[1613] << 22 | (f.rimeligGrundTilBrud ? 8388608 : 0) | s[214] << 24 | s[213] << 25 | s[215] << 26 | (s[1614] ? s[1603] : 0) << 27 | s[1614] << 29, s[830], s[831], s[837], s[838], s[833], s[834], s[1615] << 0 | (f.nedsatSammeMaaned ? 2 : 0) | s[843] << 2 | s[844] << 3 | (s[843] && !s[1616] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[607] : s[1617] ? 2 : 0) : 0) << 4 | s[1616] << 6 | s[845] << 7 | s[846] << 8 | (f.ydelsenBoerOphoere ? 512 : 0) | (f.modBedreVidende ? 1024 : 0) | s[1618] << 11 | s[1619] << 12 | (s[117] ? (s[581] ? s[1343] : s[1620] ? s[1502] : s[1507] ? s[1621] : s[1622] ? s[1542] : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[283] ? 5 : 0) : s[1492] ? (s[1623] ? 6 : 0) : s[1624] ? s[1625] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[284] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[142] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1626] ? 10 : 0) : s[1627] ? (s[1628] ? 11 : 0) : s[237] ? 12 : 0) : 0) << 13 | s[229] << 17 | s[228] << 18 | (f.revalideringErBevilget ? (s[608] ? s[580] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[609] : s[581] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1506]) : 0) << 19 | (f.foelgerRevalideringsplanen ? 4194304 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 8388608 : 0) | s[1629] << 24 | (f.netopForladtSkolen ? 33554432 : 0) | (f.kanKlareSigMedSU ? 67108864 : 0) | s[1630] << 27 | (f.saerligtBegraensedeErhvervsmuligheder ? 268435456 : 0) | s[854] << 29, s[841], s[842], s[847], s[848], s[849], s[850], s[852], s[853], s[855] << 0 | s[856] << 1 | (f.revalideringErBevilget ? (s[608] ? s[580] : s[1631] ? s[609] : s[1566] ? s[1632] : s[581] ? s[1633] : s[610]) : 0) << 2 | s[874] << 5 | s[875] << 6 | s[876] << 7 | (s[865] ? s[1634] : 0) << 8 | s[865] << 11 | s[238] << 12 | (f.forsoergerEgetBarnIHjemmet ? 8192 : 0) | s[869] << 14 | (s[222] ? 0 : s[1634]) << 15 | s[1635] << 18 | (f.psykiskLidelseNaevntILoven ? 524288 : 0) | (f.forsoergelsespligtUdenForHjemmet ? 1048576 : 0) | (f.gravidEfter12Uge ? 2097152 : 0) | s[866] << 22 | s[230] << 23 | s[231] << 24 | (s[1636] ? s[1634] : 0) << 25 | s[1637] << 28 | s[1638] << 29, s[867], s[868], s[863], s[864], s[226], s[225], s[857], s[858], s[859] << 0 | s[860] << 1 | (s[1636] ? s[1556] : 0) << 2 | s[862] << 5 | (s[862] ? 0 : s[1639] <= 13858 /* 2007-12-11 */ ? 1 : s[1639] <= 18261 /* 2019-12-31 */ ? (s[1639] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[1639] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 6 | s[872] << 8 | s[873] << 9 | (s[1640] && !s[1641] ? s[1634] : 0) << 10 | s[1640] << 13 | s[1641] << 14 | s[1642] << 15 | s[1643] << 16 | s[1644] << 17 | s[878] << 18 | (s[568] && !s[232] && s[0] ? s[1556] : 0) << 19 | s[879] << 22 | s[880] << 23 | (f.kortvarigAfbrydelseUdenBetydning ? 16777216 : 0) | (f.fravaerVedBarselIRevalidering ? 33554432 : 0) | s[883] << 26, s[870], s[871], s[881], s[882], (f.revalideringErBevilget ? (s[608] ? s[580] : s[1631] ? s[609] : s[1566] ? s[1632] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1633] : s[605] ? (s[1645] ? 5 : 0) : s[581] ? (s[235] ? 6 : 0) : s[593] ? (s[3] ? 7 : 0) : s[1646]) : 0) << 0 | s[1647] << 4 | s[884] << 5 | s[885] << 6 | (f.revalideringErBevilget ? (s[581] ? s[580] : s[1344]) : 0) << 7 | s[1648] << 9 | s[611] << 10 | s[1649] << 11 | (s[1649] === 1 ? s[1650] : s[1649] === 2 ? s[1650] : 0) << 13 | (f.ledighedsydelseForAfbrydelse ? 16384 : 0) | s[889] << 15 | s[890] << 16 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[580] : s[1292] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[593] ? s[1651] : s[1627] ? s[623] : s[237] ? 5 : 0) << 17 | s[267] << 20 | s[946] << 21 | s[947] << 22 | (s[1652] ? (s[579] ? s[580] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[582] : s[581] ? (s[1653] ? 3 : 0) : s[613] ? s[594] : s[1654]) : 0) << 23 | s[1652] << 26 | s[1655] << 27 | (f.heltAabenbartIngenForbedring ? 268435456 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 536870912 : 0), s[886], s[887], s[1656] << 0 | (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) | (f.utvivlsomtIkkePension ? 4 : 0) | s[891] << 3 | s[892] << 4 | s[893] << 5 | (s[1657] ? 1 : s[579] ? s[1513] : s[1292] ? s[621] : s[1658]) << 6 | s[1657] << 9 | (f.sagenErForelagtTeamet ? 1024 : 0) | s[1659] << 11 | s[1660] << 12 | s[1661] << 13 | s[1662] << 14 | s[894] << 15 | s[895] << 16 | (s[579] ? s[580] : s[1292] ? s[582] : s[1492] ? s[1651] : s[613] ? s[1493] : s[1654]) << 17 | s[1663] << 20 | s[1664] << 21 | s[1665] << 22 | s[1666] << 23 | s[1667] << 24 | (f.harErhvervskompetencegivendeUddannelse ? 33554432 : 0) | (f.behovForUndervisningsomraadet ? 67108864 : 0) | s[569] << 27 | s[900] << 28 | s[264] << 29, (s[1668] ? s[1669] : s[1670] ? s[1671] : s[266] ? 3 : 0) << 0 | (f.sagVerserede1Januar2020 ? 4 : 0) | (f.vaelgerSeniorpension ? 8 : 0) | s[899] << 4 | (s[569] && !s[900] && s[264] ? s[1669] : 0) << 5 | s[909] << 6 | s[910] << 7 | (s[619] ? s[580] : s[620]) << 8 | (f.harDanskIndfoedsret ? 1024 : 0) | s[1672] << 11 | s[1673] << 12 | s[1674] << 13 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 16384 : 0) | s[256] << 15 | s[259] << 16 | (f.ligestilletEfterEUEllerOverenskomst ? 131072 : 0) | s[915] << 18 | s[916] << 19 | s[917] << 20 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[580] : s[1329] ? (s[1675] ? 2 : 0) : s[1676]) << 21 | s[911] << 23 | s[912] << 24 | s[1677] << 25 | s[1678] << 26 | s[1679] << 27 | s[913] << 28 | s[914] << 29, s[896], s[897], (f.flyttetEfterTilkendelsen ? 1 : 0) | s[1680] << 1 | s[1681] << 2 | s[1682] << 3 | s[1683] << 4 | s[1684] << 5 | s[1685] << 6 | s[257] << 7 | s[260] << 8 | s[1686] << 9 | s[1687] << 10 | s[1688] << 11 | s[1689] << 12 | (f.harFastBopaelIDanmark ? 8192 : 0) | s[1690] << 14 | s[1691] << 15 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 65536 : 0) | (f.harHyrePaaDanskSkib ? 131072 : 0) | s[1692] << 18 | (f.saerligeOmstaendighederForPensionIUdlandet ? 524288 : 0) | s[258] << 20 | s[261] << 21 | s[250] << 22 | s[251] << 23 | s[1693] << 24 | (s[1693] === 1 ? s[1694] : s[1693] === 2 ? s[1694] : 0) << 26 | s[254] << 27 | s[246] << 28 | s[920] << 29, s[244], s[245], s[918], s[919], s[921] << 0 | s[1695] << 1 | (s[1695] === 1 ? 0 : s[1695] === 2 ? (s[277] ? 1 : s[1696] ? 0 : 2) : 0) << 3 | s[277] << 5 | s[1696] << 6 | s[924] << 7 | s[1697] << 8 | (s[1697] === 2 ? 0 : s[1697] === 3 ? 0 : s[1697] === 4 ? (s[1696] ? 0 : 1) : 0) << 11 | s[616] << 12 | s[1698] << 13 | s[618] << 14 | s[925] << 15 | s[926] << 16 | s[927] << 17 | s[928] << 18 | s[929] << 19 | (s[619] ? s[580] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[620] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[1699] ? 3 : 0) : s[1700] ? 4 : 0) << 20 | s[932] << 23 | s[933] << 24 | s[1701] << 25 | s[1702] << 27 | s[934] << 28 | s[935] << 29, s[922], s[923], (s[579] ? s[580] : s[1504] ? s[582] : s[1703] ? s[1505] : s[593] ? s[1704] : s[614]) << 0 | s[1705] << 3 | (f.dokumenteretIngenForbedring ? 16 : 0) | s[936] << 5 | s[937] << 6 | (f.arbejdsevnenErVarigtNedsat ? 128 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 256 : 0) | s[930] << 9 | s[931] << 10 | s[1706] << 11 | s[1707] << 12 | s[938] << 13 | s[939] << 14 | (s[619] ? s[580] : s[579] ? s[620] : s[581] ? s[621] : s[594]) << 15 | s[940] << 18 | s[941] << 19 | (f.bedtOmAfgoerelseOmPensionAlene ? s[1701] : 0) << 20 | s[942] << 22 | s[943] << 23 | (s[1668] ? s[1669] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[1671] : s[1670] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[266] ? 4 : 0) << 24 | s[1708] << 27 | s[1709] << 28 | (f.langvarigOgAktuelTilknytning ? 536870912 : 0), s[944] << 0 | s[945] << 1 | (s[619] ? s[580] : s[579] ? s[620] : s[593] ? s[621] : s[1710]) << 2 | s[1711] << 5 | s[1712] << 6 | s[1713] << 7 | s[948] << 8 | s[949] << 9 | s[950] << 10 | (s[619] ? s[580] : s[579] ? s[620] : s[613] ? s[621] : s[1714]) << 11 | (f.redegoerelseForIngenForbedring ? 16384 : 0) | (f.redegoerelseForRessourcer ? 32768 : 0) | (f.forklaringPaaVarigNedsaettelse ? 65536 : 0) | s[1715] << 17 | (f.forklaringPaaManglendeSelvforsoergelse ? 262144 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 524288 : 0) | (f.planMedFuldAfklaring ? 1048576 : 0) | (f.dokumentationForUdtoemteIndsatser ? 2097152 : 0) | s[951] << 22 | s[952] << 23 | (f.moedeMedBeslutterneErTilbudt ? 16777216 : 0) | s[279] << 25 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[1716] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 26 | s[1287] << 28 | s[1288] << 29, s[953], s[954], (s[581] ? s[580] : s[1502]) << 0 | s[1717] << 2 | s[1718] << 3 | s[1719] << 4 | (f.langTilknytningMed20Til25Aar ? 32 : 0) | s[956] << 6 | s[957] << 7 | (s[581] ? s[580] : s[1620] ? s[1502] : s[1621]) << 8 | s[1720] << 10 | s[1721] << 11 | s[1722] << 12 | s[1723] << 13 | (f.varigtNedsatISenesteJob ? 16384 : 0) | s[1724] << 15 | s[1725] << 16 | s[1726] << 17 | s[570] << 18 | s[960] << 19 | s[961] << 20 | (s[570] ? 0 : s[1727] <= 18261 /* 2019-12-31 */ ? 1 : s[1727] <= 18669 /* 2021-02-11 */ ? (s[1728] ? 2 : 0) : s[1729] ? 3 : 0) << 21 | s[974] << 23 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[580] : s[1329] ? (s[1730] ? 2 : 0) : s[1676]) << 24 | s[1731] << 26 | s[1732] << 27 | s[1733] << 28 | s[1734] << 29, s[962], s[963], s[964], s[965], s[972], s[973], s[1735] << 0 | s[1736] << 1 | s[1737] << 2 | s[966] << 3 | s[967] << 4 | s[968] << 5 | s[1738] << 6 | s[1739] << 7 | s[1740] << 8 | s[1741] << 9 | s[1742] << 10 | s[1743] << 11 | s[1744] << 12 | s[1745] << 13 | s[1746] << 14 | s[1747] << 15 | s[1748] << 16 | s[1749] << 17 | s[1750] << 18 | s[1751] << 19 | s[1752] << 20 | s[1753] << 21 | s[1754] << 22 | s[1755] << 23 | s[1756] << 24 | s[1757] << 25 | s[1758] << 26 | s[1759] << 27 | s[1760] << 28 | (f.tilknytningI9Maaneder ? 536870912 : 0), (f.kommerFraFleksydelse ? 1 : 0) | s[971] << 1 | s[1761] << 2 | s[1762] << 3 | s[1763] << 4 | s[1764] << 5 | s[1765] << 6 | s[976] << 7 | (s[976] ? 0 : s[1766] <= 18669 /* 2021-02-11 */ ? 1 : s[1767] ? 2 : 0) << 8 | s[978] << 10 | (s[978] ? 0 : s[1768] <= 18669 /* 2021-02-11 */ ? 1 : s[1769] ? 2 : 0) << 11 | (f.aegtefaelleHarOgsaaPension ? 8192 : 0) | s[983] << 14 | s[984] << 15 | (s[619] ? s[580] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[620] : s[1703] ? (s[1770] ? 3 : 0) : s[1704]) << 16 | (f.giftEllerSamlevende ? 524288 : 0) | s[989] << 20 | s[990] << 21 | s[991] << 22 | (s[1771] ? s[1772] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[1773] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[1774] ? 3 : 0) : s[1775] ? 4 : 0) << 23 | s[1776] << 26 | s[1777] << 27 | s[987] << 28 | s[988] << 29, s[969], s[970], s[979], s[980], s[981], s[982], s[985], s[986], s[1778] << 0 | (s[1778] === 1 ? s[1779] : s[1778] === 2 ? s[1779] : 0) << 2 | s[1780] << 3 | s[995] << 4 | (s[995] ? 0 : s[1781] <= 14518 /* 2009-10-01 */ ? 1 : s[1781] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 5 | s[282] << 7 | s[280] << 8 | s[281] << 9 | (s[1782] ? s[580] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[531] ? 2 : 0) : s[1783] ? 3 : 0) << 10 | s[996] << 12 | s[997] << 13 | (s[619] ? s[580] : s[1622] ? s[620] : s[1624] ? (s[283] ? 3 : 0) : s[284] ? 4 : 0) << 14 | (f.vaesentligtForbedretOgSelvforsoergende ? 131072 : 0) | s[1784] << 18 | s[1785] << 19 | (f.samtykkerTilFrakendelse ? 1048576 : 0) | s[1786] << 21 | s[1787] << 22 | (f.udsendtMedPsykiskLidelse ? 8388608 : 0) | s[1788] << 24 | (f.saerligeOmstaendighederForFrakendelse ? 33554432 : 0) | s[1002] << 26 | s[1003] << 27 | s[1006] << 28, s[992], s[993], s[998], s[999], s[1000], s[1001], s[1004], s[1005], (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[1716] : s[1006] ? 2 : 0) << 0 | (f.foertidspensionErBevilget ? 4 : 0) | s[1007] << 3 | s[1008] << 4 | s[572] << 5 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[572] ? 1 : 0) : s[1789] ? 2 : 0) << 6 | s[1012] << 8 | s[1013] << 9 | (s[579] ? s[580] : s[593] ? s[582] : s[1790]) << 10 | s[1016] << 13 | s[1017] << 14 | (s[1016] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1791] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 15 | s[1791] << 17 | s[1792] << 18 | (f.forkertVejledning ? 524288 : 0) | (f.saerligeOmstaendighederForRefusion ? 1048576 : 0) | s[1021] << 21 | s[1022] << 22 | s[1018] << 23 | s[1019] << 24 | s[1020] << 25 | s[1793] << 26 | s[1794] << 27 | s[1795] << 28 | s[1796] << 29, s[1010], s[1011], s[1014], s[1015], s[1797] << 0 | s[1798] << 1 | s[295] << 2 | s[1799] << 3 | s[1027] << 5 | s[1028] << 6 | (f.feriePasserMedForloebet ? 128 : 0) | (f.ferieIndenForFerieloven ? 256 : 0) | (f.ferieAftalt ? 512 : 0) | s[1031] << 10 | (f.ferieAftalt ? s[1799] : 0) << 11 | s[1032] << 13 | s[1033] << 14 | s[1038] << 15 | s[1039] << 16 | s[1800] << 17 | (s[1800] === 1 ? s[1801] : s[1800] === 2 ? s[1801] : 0) << 19 | s[626] << 20 | (f.saerligeGrundeTilAndetTidspunkt ? 2097152 : 0) | s[1040] << 22 | s[1041] << 23 | (s[631] ? s[580] : s[579] ? s[1360] : s[1361] ? s[621] : s[593] ? s[1362] : s[614]) << 24 | (f.helbredetErStationaert ? 134217728 : 0) | (f.arbejdsevnenErAfklaret ? 268435456 : 0) | (f.berettigetTilRevalidering ? 536870912 : 0), s[1029], s[1030], s[1036], s[1037], (f.berettigetTilFleksjob ? 1 : 0) | (f.berettigetTilFoertidspension ? 2 : 0) | (f.berettigetTilRessourceforloeb ? 4 : 0) | s[1044] << 3 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[580] : s[1044] ? 2 : 0) << 4 | (f.ophoerErAfgjort ? 64 : 0) | s[1047] << 7 | s[553] << 8 | (s[75] ? (s[589] ? (s[69] <= 14612 /* 2010-01-03 */ ? s[591] : s[590] ? (s[67] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1802] ? 3 : 0) : 0) : 0) << 9 | s[1803] << 11 | s[1804] << 12 | s[309] << 13 | s[310] << 14 | s[303] << 15 | (s[303] ? (s[593] ? (s[303] ? 1 : 0) : s[1805]) : 0) << 16 | s[1806] << 18 | (f.ventesRaskInden8Uger ? 524288 : 0) | s[1807] << 20 | s[1808] << 21 | (f.oenskerTidligOpfoelgning ? 4194304 : 0) | s[1809] << 23 | s[1049] << 24 | s[1050] << 25 | (s[631] ? s[580] : s[1479] ? s[1360] : s[1481]) << 26 | (f.sagenErBelyst ? 268435456 : 0) | s[1053] << 29, s[1042], s[1043], s[1045], s[1046], s[1051], s[1052], (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1053] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 0 | s[308] << 2 | s[306] << 3 | s[307] << 4 | (s[631] ? s[580] : s[1292] ? s[1360] : s[1492] ? s[1651] : s[593] ? s[1493] : s[1810]) << 5 | s[1811] << 8 | s[1812] << 9 | s[1813] << 10 | s[1814] << 11 | s[1054] << 12 | s[1055] << 13 | s[1056] << 14 | (s[1292] ? s[580] : s[581] ? s[1293] : s[1342]) << 15 | s[1057] << 17 | s[1058] << 18 | (f.oenskerLaegeattest ? 524288 : 0) | (f.attestIndhentet ? 1048576 : 0) | s[343] << 21 | s[338] << 22 | s[337] << 23 | (f.tilbagevendenForestaar ? 16777216 : 0) | (f.risikoForLangtForloeb ? 33554432 : 0) | s[1815] << 26 | s[1816] << 27 | (f.behovForTvaerfagligIndsats ? 268435456 : 0) | s[345] << 29, s[346] << 0 | s[312] << 1 | s[311] << 2 | s[218] << 3 | (s[218] && s[316] ? 1 : s[218] && !s[315] ? (s[593] ? (s[218] ? 2 : 0) : s[1790]) : 0) << 4 | s[315] << 7 | s[1817] << 8 | s[1818] << 9 | s[1819] << 10 | s[347] << 11 | s[1820] << 12 | s[1821] << 13 | s[336] << 14 | (f.forudsigeligtForloeb ? 32768 : 0) | s[1822] << 16 | s[1823] << 17 | s[1824] << 18 | s[1825] << 19 | s[1826] << 20 | s[1827] << 21 | (f.opfoelgningOenskes ? 4194304 : 0) | (f.opfoelgningAlligevel ? 8388608 : 0) | s[1828] << 24 | s[1829] << 25 | s[1061] << 26 | s[1062] << 27, s[1059], s[1060], (s[316] ? 1 : s[315] ? 0 : s[631] ? s[1513] : s[1292] ? s[1830] : s[1658]) << 0 | s[314] << 3 | s[313] << 4 | s[1065] << 5 | s[1066] << 6 | (s[3] && s[316] ? 1 : s[3] && !s[315] ? (s[1492] ? s[1502] : s[593] ? s[1831] : s[1710]) : 0) << 7 | s[3] << 10 | s[333] << 11 | s[1067] << 12 | s[1068] << 13 | s[1069] << 14 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[580] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[1832] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[1833] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[1834] ? 4 : 0) : s[593] ? (s[1835] ? 5 : 0) : s[1543]) << 15 | s[353] << 18 | s[354] << 19 | (f.fremmoedeErNoedvendigt ? 1048576 : 0) | s[1072] << 21 | s[1073] << 22 | (s[336] && s[316] ? 1 : s[336] && !s[315] ? (s[1836] ? s[1513] : s[631] ? (s[352] ? 3 : 0) : s[1292] ? (s[344] ? 4 : 0) : s[581] ? s[1837] : s[1492] ? (s[3] ? 6 : 0) : s[593] ? s[1625] : s[613] ? s[1646] : s[132] ? 9 : 0) : 0) << 23 | s[1838] << 27 | s[351] << 28 | s[1074] << 29, s[1063], s[1064], s[1070], s[1071], s[1075] << 0 | s[1076] << 1 | (s[631] ? s[580] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[1360] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1839] ? 3 : 0) : s[1292] ? (s[1840] ? 4 : 0) : s[1837]) << 2 | s[1077] << 5 | s[1078] << 6 | s[1079] << 7 | (s[1292] ? s[580] : s[1492] ? s[1293] : s[593] ? s[1831] : s[623]) << 8 | s[1080] << 11 | s[1081] << 12 | s[1082] << 13 | (s[1292] ? s[580] : s[581] ? s[1293] : s[1492] ? s[1342] : s[593] ? s[1493] : s[614]) << 14 | s[1085] << 17 | s[1086] << 18 | s[1087] << 19 | s[1088] << 20 | s[1089] << 21 | (s[1836] ? s[580] : s[631] ? (s[352] ? 2 : 0) : s[1292] ? s[1830] : s[1841]) << 22 | s[1090] << 25 | s[1091] << 26 | (s[631] ? s[580] : s[579] ? s[1360] : s[1361] ? s[621] : s[613] ? s[1362] : s[1654]) << 27, s[1083], s[1084], s[1842] << 0 | (f.udebliver ? 2 : 0) | (f.rimeligGrund ? 4 : 0) | (f.skriftligtOrienteret ? 8 : 0) | s[1111] << 4 | s[1112] << 5 | (s[631] ? s[580] : s[1480] ? s[1360] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[117] ? 3 : 0) : s[1593] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[355] ? 5 : 0) << 6 | s[1843] << 9 | (f.andenVurderingIndhentet ? 1024 : 0) | s[1092] << 11 | s[1093] << 12 | s[1844] << 13 | s[1845] << 14 | s[1846] << 15 | (f.noedvendigBehandling ? 65536 : 0) | s[1847] << 17 | s[1848] << 18 | (f.hensigtsmaessigOptraening ? 524288 : 0) | (f.opfordret ? 1048576 : 0) | s[1094] << 21 | s[1095] << 22 | s[1096] << 23 | s[1097] << 24 | (f.partshoertOmOphoer ? 33554432 : 0) | s[1849] << 26 | (f.harSvaretPaaPartshoering ? 134217728 : 0) | s[1850] << 28 | s[1098] << 29, s[1099] << 0 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[580] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 1 | (f.andetGrundlagEndHoertOm ? 8 : 0) | (f.partshoertOmNytGrundlag ? 16 : 0) | s[573] << 5 | s[1101] << 6 | s[1102] << 7 | (s[631] ? s[580] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[1360] : s[1851] ? (s[1852] ? 3 : 0) : s[1853]) << 8 | s[1854] << 11 | s[1855] << 12 | (f.genoptagetFoer ? 8192 : 0) | s[1107] << 14 | (s[573] && !s[1101] && !s[1102] ? s[1373] : 0) << 15 | s[365] << 17 | s[366] << 18 | (s[589] ? (s[590] ? s[591] : s[1856] ? s[592] : s[1857] ? s[1858] : s[69] <= 18318 /* 2020-02-26 */ ? s[1859] : s[69] <= 18858 /* 2021-08-19 */ ? (s[67] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[69] <= 18953 /* 2021-11-22 */ ? (s[67] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[69] <= 19051 /* 2022-02-28 */ ? (s[67] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[67] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 19 | s[486] << 23 | s[488] << 24 | (f.aftaleForSelvstaendig ? 33554432 : 0) | (f.sygMedCovid19 ? 67108864 : 0) | s[1192] << 27 | s[1193] << 28 | s[1860] << 29, s[1103], s[1104], s[1105], s[1106], s[367], s[368], s[1190], s[1191], s[1861] << 0 | s[1862] << 1 | s[1863] << 2 | s[542] << 3 | s[543] << 4 | (f.aftaleMedArbejdsgiver ? 32 : 0) | s[534] << 6 | s[537] << 7 | s[457] << 8 | s[1864] << 9 | s[1865] << 10 | s[1866] << 11 | s[1867] << 12 | s[1868] << 13 | s[1869] << 14 | s[1870] << 15 | s[1871] << 16 | s[1872] << 17 | s[1873] << 18 | s[1874] << 19 | s[1875] << 20 | s[1876] << 21 | s[1108] << 22 | s[1109] << 23 | s[1110] << 24 | s[1115] << 25 | s[1116] << 26 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[580] : s[1877] ? 2 : 0) << 27 | s[1117] << 29, s[1113], s[1114], s[1118] << 0 | s[1119] << 1 | (s[374] && !s[375] && !s[109] ? (s[107] && !s[109] && !s[1878] ? (s[113] <= 16251 /* 2014-06-30 */ ? (s[111] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[111] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 2 | s[1123] << 4 | s[1124] << 5 | (s[377] && !s[380] && !s[379] ? (s[589] ? (s[629] ? 1 : 0) : 0) : 0) << 6 | s[1125] << 7 | s[1126] << 8 | s[381] << 9 | s[382] << 10 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 2048 : 0) | s[1130] << 12 | (s[381] && !s[382] && s[0] ? (s[143] ? 1 : 0) : 0) << 13 | s[1879] << 14 | s[1135] << 15 | s[1136] << 16 | (f.pensionTilkendt ? (s[631] ? s[580] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[1360] : s[1851] ? (s[1880] ? 3 : 0) : s[1853]) : 0) << 17 | (f.pensionTilkendt ? 1048576 : 0) | (f.pensionMedTilbagevirkendeKraft ? 2097152 : 0) | s[1146] << 22 | s[1881] << 23 | s[1137] << 25 | s[1138] << 26 | s[1139] << 27 | (s[1882] ? s[1881] : 0) << 28, s[1121], s[1122], s[1128], s[1129], s[1133], s[1134], s[1144], s[1145], s[1882] << 0 | (f.retErOpbrugt ? 2 : 0) | s[1883] << 2 | s[393] << 3 | s[394] << 4 | s[1884] << 5 | s[1885] << 6 | s[1886] << 7 | s[397] << 8 | s[398] << 9 | (s[1887] ? (s[630] <= 18808 /* 2021-06-30 */ ? 1 : s[1888] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[1889] << 12 | s[1890] << 13 | s[1891] << 14 | s[387] << 15 | s[1892] << 16 | s[1893] << 17 | s[1894] << 18 | s[1895] << 19 | s[385] << 20 | s[386] << 21 | s[1896] << 22 | (f.fortsatRet9Marts2020 ? 8388608 : 0) | s[1142] << 24 | s[1143] << 25 | (s[1887] ? 1 : 0) << 26 | s[1147] << 27 | s[1148] << 28 | s[1149] << 29, s[395], s[396], s[1140], s[1141], (s[1897] ? s[1881] : 0) << 0 | s[1897] << 2 | s[1898] << 3 | s[401] << 4 | s[402] << 5 | (s[397] && !s[398] && s[1899] < NEVER ? (s[1899] <= 18808 /* 2021-06-30 */ ? 1 : s[1900] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1901] << 8 | s[1902] << 9 | s[1903] << 10 | s[1904] << 11 | s[1905] << 12 | s[1906] << 13 | s[1907] << 14 | s[1908] << 15 | s[1909] << 16 | s[1910] << 17 | s[1911] << 18 | (s[1912] <= 18808 /* 2021-06-30 */ ? 1 : s[1913] ? 2 : 0) << 19 | s[1914] << 21 | s[1915] << 22 | s[1916] << 23 | s[1917] << 24 | s[404] << 25 | (s[404] ? 0 : s[1918] <= 18808 /* 2021-06-30 */ ? 1 : s[1919] ? 2 : 0) << 26 | s[1920] << 28 | s[1921] << 29, s[399], s[400], s[1150], s[403], s[1922] << 0 | s[1923] << 1 | s[1924] << 2 | s[406] << 3 | s[408] << 4 | (s[401] && !s[402] && s[1925] < NEVER ? (s[1925] <= 18808 /* 2021-06-30 */ ? 1 : s[1926] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 5 | s[1927] << 7 | s[1928] << 8 | s[1929] << 9 | s[1930] << 10 | s[1931] << 11 | s[1932] << 12 | s[405] << 13 | s[407] << 14 | (s[1933] ? (s[1934] <= 18808 /* 2021-06-30 */ ? 1 : s[1935] ? 2 : 0) : 0) << 15 | s[1936] << 17 | s[1937] << 18 | s[1938] << 19 | s[1939] << 20 | s[1940] << 21 | s[1941] << 22 | s[1153] << 23 | s[1154] << 24 | (s[1942] && !s[1943] && s[1944] < NEVER ? (s[1944] <= 18808 /* 2021-06-30 */ ? 1 : s[1945] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[1946] << 27 | s[1947] << 28 | s[1943] << 29, s[410], s[412], s[409], s[411], s[1151], s[1152], s[1948] << 0 | s[1949] << 1 | s[1950] << 2 | s[1951] << 3 | s[415] << 4 | s[416] << 5 | (s[1153] && !s[1154] && s[1952] < NEVER ? (s[1952] <= 18808 /* 2021-06-30 */ ? 1 : s[1953] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1954] << 8 | s[1955] << 9 | s[1956] << 10 | s[1957] << 11 | s[1958] << 12 | s[1959] << 13 | s[1157] << 14 | s[1158] << 15 | (s[415] && !s[416] && s[1960] < NEVER ? (s[1960] <= 18808 /* 2021-06-30 */ ? 1 : s[1961] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1962] << 18 | s[1963] << 19 | s[1964] << 20 | s[1965] << 21 | s[1966] << 22 | s[1967] << 23 | s[1161] << 24 | s[1162] << 25 | (s[1157] && !s[1158] && s[1968] < NEVER ? (s[1968] <= 18808 /* 2021-06-30 */ ? 1 : s[1969] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1970] << 28 | s[1971] << 29, s[413], s[414], s[1155], s[1156], s[1159], s[1160], s[1972] << 0 | s[1973] << 1 | s[1974] << 2 | s[1975] << 3 | s[1167] << 4 | (s[1402] ? (s[49] <= 14691 /* 2010-03-23 */ ? s[1404] : s[1403] ? (s[50] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1413] ? (s[1976] ? 3 : 0) : s[1415] ? 4 : 0) : 0) << 5 | s[436] << 8 | s[440] << 9 | (s[1402] ? s[1404] : 0) << 10 | s[439] << 11 | s[442] << 12 | s[1170] << 13 | s[1171] << 14 | s[1177] << 15 | s[1178] << 16 | (s[114] && !s[115] && !s[116] ? s[1408] : 0) << 17 | s[1977] << 19 | s[1978] << 20 | s[443] << 21 | s[1179] << 22 | s[1180] << 23 | s[1181] << 24 | (f.sygUnderAftaltFri ? 33554432 : 0) | s[1184] << 26 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[580] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 27 | s[1198] << 29, s[1165], s[1166], s[434], s[435], s[437], s[438], s[1168], s[1169], s[1175], s[1176], s[1182], s[1183], s[1196], s[1197], s[1199] << 0 | (s[80] && !s[81] && !s[79] ? s[627] : 0) << 1 | (f.sygemeldtITide ? 8 : 0) | (f.indsigelseModSenSygemelding ? 16 : 0) | (f.fyldestgoerendeBegrundelse ? 32 : 0) | s[448] << 6 | s[452] << 7 | (s[96] ? (s[589] ? (s[1857] ? s[591] : s[1979] ? 2 : 0) : 0) : 0) << 8 | s[1202] << 10 | s[1203] << 11 | s[1980] << 12 | s[1981] << 13 | s[1206] << 14 | s[1207] << 15 | (s[466] ? (s[589] ? (s[590] ? s[591] : s[1982] ? s[592] : s[1857] ? s[1983] : s[1433] ? s[1859] : s[1434] ? 5 : 0) : 0) : 0) << 16 | s[466] << 19 | s[477] << 20 | (f.underretningsbrevSendt ? 2097152 : 0) | s[463] << 22 | s[464] << 23 | s[465] << 24 | (s[466] ? s[627] : 0) << 25 | s[460] << 27 | s[462] << 28 | s[461] << 29, s[450], s[449], s[1200], s[1201], s[1204], s[1205], (s[466] ? (s[589] ? (s[590] ? s[591] : s[1982] ? s[592] : s[69] <= 19722 /* 2023-12-31 */ ? s[1983] : s[67] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 0 | s[1984] << 3 | s[1985] << 4 | s[1986] << 5 | s[1987] << 6 | (f.undskyldendeForhold ? 128 : 0) | s[1988] << 8 | (f.arbejdsgiverAnmeldteIkke ? 512 : 0) | s[1989] << 10 | s[1210] << 11 | s[1211] << 12 | s[1214] << 13 | s[1215] << 14 | (s[75] ? (s[589] ? (s[590] ? s[591] : s[1431] ? s[592] : s[1982] ? (s[1432] ? 3 : 0) : s[1857] ? (s[1990] ? 4 : 0) : s[1979] ? 5 : 0) : 0) : 0) << 15 | s[1991] << 18 | s[1992] << 19 | s[554] << 20 | s[550] << 21 | s[1993] << 22 | s[1218] << 23 | s[1219] << 24 | s[1994] << 25 | (s[1994] === 1 ? 0 : s[1994] === 2 ? 0 : s[1994] === 4 ? 0 : s[1994] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 28 | (f.oplystDelvistLedig ? 536870912 : 0), s[1208], s[1209], s[1212], s[1213], s[1216], s[1217], s[1220], s[1221], s[1222] << 0 | s[1223] << 1 | (s[91] ? (s[589] ? (s[590] ? s[591] : s[1856] ? s[592] : s[1858]) : 0) : 0) << 2 | s[1231] << 4 | s[1232] << 5 | s[1233] << 6 | (s[91] ? s[1995] : 0) << 7 | s[1996] << 10 | s[1997] << 11 | s[1998] << 12 | (f.nemrefusionNede ? 8192 : 0) | s[1226] << 14 | s[1227] << 15 | (s[91] ? s[627] : 0) << 16 | s[1999] << 18 | s[2000] << 19 | s[1228] << 20 | s[1229] << 21 | s[1230] << 22 | s[1244] << 23 | s[1245] << 24 | s[544] << 25 | s[518] << 26 | s[520] << 27 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[580] : s[631] ? (s[2001] ? 2 : 0) : s[1830]) << 28, s[1224], s[1225], s[1234], s[1235], s[521], s[524], s[522], s[525], s[523], s[526], s[512] << 0 | s[514] << 1 | s[515] << 2 | s[2002] << 3 | (f.ledigUdenLoen ? 32 : 0) | (f.arbejdsgiverTilbyderDeltid ? 64 : 0) | s[529] << 7 | s[530] << 8 | s[513] << 9 | s[516] << 10 | s[2003] << 11 | s[2004] << 12 | s[2005] << 13 | s[500] << 14 | s[2006] << 15 | s[535] << 16 | s[536] << 17 | s[2007] << 18 | s[2008] << 19 | s[2009] << 20 | s[1238] << 21 | s[1239] << 22 | s[541] << 23 | s[540] << 24 | s[1242] << 25 | s[1243] << 26 | (s[75] ? s[1373] : 0) << 27 | s[1248] << 29, s[527], s[528], s[510], s[511], s[532], s[533], s[1236], s[1237], s[538], s[539], s[1240], s[1241], s[1246], s[1247], s[1249] << 0 | (s[75] ? s[2002] : 0) << 1 | s[1252] << 3 | s[1253] << 4 | s[1254] << 5 | (s[631] ? s[580] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[1360] : s[2010] ? 3 : 0) << 6 | s[575] << 8 | s[1257] << 9 | s[1258] << 10 | (s[575] ? 0 : s[2011] <= 16658 /* 2015-08-11 */ ? 1 : s[576] ? 2 : 0) << 11 | s[1259] << 13 | s[1260] << 14 | s[1261] << 15 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[580] : s[1782] ? (s[2012] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[531] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[2013] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[2014] ? 5 : 0) : s[2015] ? 6 : 0) << 16 | s[2016] << 19 | (f.hjemmeEfterAnbefaling ? 1048576 : 0) | s[1264] << 21 | s[1265] << 22 | (s[534] && !s[537] && !s[79] ? s[1373] : 0) << 23 | s[1268] << 25 | s[1269] << 26 | (s[542] && !s[543] && !s[79] ? s[1290] : 0) << 27 | s[1270] << 29, s[1250], s[1251], s[1262], s[1263], s[1266], s[1267], s[1271] << 0 | s[577] << 1 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[2017] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[2018] ? 2 : 0) : s[2019] ? (s[2020] ? 3 : 0) : s[632] ? 4 : 0) << 2 | s[2021] << 5 | (f.langvarigEllerKroniskLidelse ? 64 : 0) | (f.risikoenErVaesentligtForoeget ? 128 : 0) | s[2022] << 8 | (f.behandlingBesluttetVedAnsaettelsen ? 512 : 0) | s[2023] << 10 | s[2024] << 11 | s[2025] << 12 | s[1273] << 13 | s[1274] << 14 | (s[2019] ? s[2017] : s[2026]) << 15 | (f.aftaleErSkriftlig ? 131072 : 0) | (f.aftaleErGodkendt ? 262144 : 0) | s[1277] << 19 | s[1278] << 20 | s[2027] << 21 | (f.vaesentligeAendringerVedUdloeb ? 4194304 : 0) | s[1279] << 23 | s[1280] << 24 | (s[2019] ? s[2017] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[2026] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[2028] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 25 | (f.laegeligDokumentationForRisiko ? 268435456 : 0) | s[551] << 29, s[1275], s[1276], s[552] << 0 | (s[75] ? s[1995] : 0) << 1 | s[2029] << 4 | s[2030] << 5 | s[2031] << 6 | (f.skyldesLoenmodtageren ? 128 : 0) | s[2032] << 8 | s[1283] << 9 | s[1284] << 10 | (s[75] ? (s[589] ? (s[590] ? s[591] : s[1982] ? s[592] : s[1857] ? s[1983] : s[1859]) : 0) : 0) << 11 | s[2033] << 14 | s[2034] << 15 | s[2035] << 16 | s[2036] << 17 | s[2037] << 18 | s[2038] << 19 | s[2039] << 20 | s[2040] << 21 | s[2041] << 22 | s[2042] << 23 | s[2043] << 24 | s[1285] << 25 | s[1286] << 26, s[1281], s[1282]] }
}
