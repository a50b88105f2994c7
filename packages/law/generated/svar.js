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
  s[6] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[8] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[7] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[480] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[10] = v5
  const v6 = v5 >= v4
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[9] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[63] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[65] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[11] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[67] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[64] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[264] = v14
  const v15 = !v8 && v13 && v14
  s[70] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[69] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[79] = v17
  const v18 = !v8 && v16 && v17
  s[437] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[66] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[82] = v20
  const v21 = f.persongruppe === 'ledig'
  s[85] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[397] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[68] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[319] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[320] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[318] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[321] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[0] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[265] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v35 = !v32 && (v33 || v34) || v32 && (v33 || v34 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v36 && (!v31 || v35)
  s[498] = BEK937_27
  const BEK937_27_nej = !v36 && (!v31 || !v35)
  s[499] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v31
  s[500] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[4] = LAS_68_5
  const FERIEBEK_2_6 = LAS_68_5 && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[502] = FERIEBEK_2_6
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
  s[192] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v56)
  s[191] = FERIEBEK_2_nej
  // FYL.15.4: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v60 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v61 = intersect(v59, v60)
  const FYL_15_4 = from(v61, 13332 /* 2006-07-03 */)
  s[503] = FYL_15_4
  const FYL_15_4_ir = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[504] = FYL_15_4_ir
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v64 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = v31 ? v64 : -Infinity
  s[505] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = v31 ? v64 : Infinity
  s[506] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v67 = f.loenomkostningerOmAaret <= 0
  const v68 = quotient([f.stoetteTilAnsaettelsenOmAaret, 10000], [f.loenomkostningerOmAaret], 'nærmeste', 1)
  const INDSATSBEK_86 = v31 ? v68 : -Infinity
  s[508] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = v31 ? v68 : Infinity
  s[509] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_er = f.arbejdsgiverenErPrivat && (!v31 || !v67)
  s[510] = INDSATSBEK_86_er
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !v31 || v67
  s[511] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!v31 || INDSATSBEK_86_er && INDSATSBEK_86_hoej > 7500)
  s[512] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!v31 || INDSATSBEK_86_er && INDSATSBEK_86 <= 7500)
  s[513] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !v31 || INDSATSBEK_86_ir
  s[514] = INDSATSBEK_86_loft_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v76 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  const LSP_1a_1_tabel2006 = !v31 || v76
  s[3] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !v31 || !v76 || f.vurderingsdato < 14432 /* 2009-07-07 */
  s[1] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !v31 || v76 && f.vurderingsdato < 14432 /* 2009-07-07 */
  s[2] = LSP_1a_1_tabel2006_ir
}

function svar_2(f, s) {
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v0 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  const v1 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  const LSP_1a_1_tabel2011 = !s[0] || v0
  s[788] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[0] || !v0 || !v1
  s[789] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[0] || v0 && !v1
  s[790] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v5 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  const v6 = f.foedselsdag >= -11142 /* 1939-07-01 */
  const v7 = f.foedselsdag >= -4018 /* 1959-01-01 */ ? (f.foedselsdag >= -3837 /* 1959-07-01 */ ? (f.foedselsdag >= -3653 /* 1960-01-01 */ ? (f.foedselsdag >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v8 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  const v9 = f.foedselsdag >= -5844 /* 1954-01-01 */
  const v10 = f.foedselsdag >= -5663 /* 1954-07-01 */
  const v11 = f.foedselsdag >= -5479 /* 1955-01-01 */
  const v12 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[239] = v12
  const v13 = v9 ? (v10 ? (v11 ? (v12 ? 804 : 798) : 792) : 786) : 780
  const v14 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[241] = v14
  const v15 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[242] = v15
  const v16 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[240] = v16
  const v17 = f.vurderingsdato >= 16798 /* 2015-12-29 */ ? (f.vurderingsdato >= 18627 /* 2020-12-31 */ ? (f.vurderingsdato >= 20453 /* 2025-12-31 */ ? (v9 ? (v10 ? (v11 ? (v12 ? (v14 ? (v15 ? (v16 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v9 ? (v10 ? (v11 ? (v12 ? (v14 ? (v15 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v9 ? (v10 ? (v11 ? (v12 ? (v14 ? 816 : 804) : 798) : 792) : 786) : 780) : v13
  const LSP_1a_1 = s[0] ? (v5 ? (v0 ? (v1 ? v17 : LSP_1a_1_tabel2011 ? (v8 ? Math.min(v7, v13) : v13) : v7) : v7) : v6 ? (s[1] || s[2] ? 780 : v7) : 804) : -Infinity
  s[216] = LSP_1a_1
  const LSP_1a_1_hoej = s[0] ? (v5 ? (v0 ? (v1 ? v17 : LSP_1a_1_tabel2011 ? (v8 ? Math.max(v7, v13) : v13) : v7) : v7) : v6 ? (s[3] ? v7 : 780) : 804) : Infinity
  s[217] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[0] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[210] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[0] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[209] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v22 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[5] = v22
  const v23 = f.pensionDuFaar === 'foertidspension'
  s[126] = v23
  const v24 = f.vurderingsdato >= LSP_1a_1_dag
  s[208] = v24
  const v25 = f.vurderingsdato < LSP_1a_1_dag_hoej || !s[0]
  s[229] = v25
  const LAB_6_11 = !s[0] || !v22 && v23 && v25 && f.ikkeNormaltArbejdePaaNedsatTid || v22 && v23
  s[515] = LAB_6_11
  const LAB_6_11_nej = !s[0] || !v22 && (!v23 || v24 || f.ikkeNormaltArbejdePaaNedsatTid === false) || v22 && !v23
  s[516] = LAB_6_11_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[106] = LAS_69t_2_er
  const v29 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[117] = v29
  const LAB_31_3 = LAS_69t_2_er ? (v22 ? (v29 ? -Infinity : 4) : 6) : -Infinity
  s[518] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v22 ? (v29 ? Infinity : 4) : 6) : Infinity
  s[519] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[108] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v22 && v29
  s[481] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v34 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v35 = f.risikoForFireAar ? v34 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v22 ? (v29 ? FIRST_DAY : v34) : v35) : FIRST_DAY
  s[521] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v22 ? (v29 ? NEVER : v34) : v35) : NEVER
  s[522] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[523] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[524] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[482] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[527] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v42 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[118] = v42
  const v43 = s[4] && (!v29 || v42)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[0] || v43)
  s[119] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[0] || !v43)
  s[121] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[0]
  s[120] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[0] || s[4] && (!v29 || LOV1750_21_8))
  s[483] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[0] || !s[4] || v29 && LOV1750_21_8_nej)
  s[484] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[0] || s[4] && v29 && LOV1750_21_8_ir
  s[485] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v50 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[116] = v50
  const v51 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[250] = v51
  const v52 = v50 && v51
  const LAB_43 = !s[0] || v52
  s[486] = LAB_43
  const LAB_43_nej = !s[0] || !v52
  s[487] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[110] = LAB_45_1
  const v56 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[111] = v56
  const v57 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[112] = v57
  const v58 = v56 && !v57
  s[114] = v58
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v56)
  s[554] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v56 || !v57)
  s[555] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v58
  s[556] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v62 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  const v63 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[107] = v63
  const v64 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v65 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[109] = v65
  const v66 = !v62 && f.tvaerfagligtBehovIForloebet
  const v67 = v50 && v65 && !v62
  const LAB_109_1 = LAB_45_1 && (v67 || !LAB_45_1 || !v65 && (f.ventesFuldtRask === false || !v63 || LAB_109_2_kraft_nej) && !v64 || v65 && v66)
  s[548] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v67 || !LAB_45_1 || !v65 && (f.ventesFuldtRask && v63 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || v64) || v65 && !v66)
  s[549] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v67 || !LAB_45_1
  s[550] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v71 = !LAB_45_1 || v62
  const v72 = !LAB_45_1 || LAB_109_1_nej
  s[115] = v72
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[113] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v71
  s[531] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v72
  s[532] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v71
  s[533] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v71
  s[534] = LAB_45_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[0] || f.vilkaarAftaltMedFagligOrganisation
  s[535] = LAB_74
  const LAB_74_nej = !s[0] || f.vilkaarAftaltMedFagligOrganisation === false
  s[536] = LAB_74_nej
}

function svar_3(f, s) {
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v0 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[127] = v0
  const v1 = f.vurderingsdato <= 13148 /* 2005-12-31 */ || v0
  s[243] = v1
  const v2 = SATS_1(f.vurderingsdato)
  const v3 = SATS_2(f.vurderingsdato)
  const LAB_76_6_ir = !s[0] || v1
  s[488] = LAB_76_6_ir
  const LAB_76_6 = s[0] ? (f.saerligtTilfaeldeForLoentilskud ? (v1 ? -Infinity : v2) : v1 ? -Infinity : v3) : -Infinity
  s[537] = LAB_76_6
  const LAB_76_6_hoej = s[0] ? (f.saerligtTilfaeldeForLoentilskud ? (v1 ? Infinity : v2) : v1 ? Infinity : v3) : Infinity
  s[538] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[0] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[540] = LAB_78
  const LAB_78_nej = !s[0] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[541] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v9 = !s[5] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[5] && f.merbeskaeftigelse
  const LAB_79 = !s[0] || v9
  s[542] = LAB_79
  const LAB_79_nej = !s[0] || !v9
  s[543] = LAB_79_nej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[71] = SDL_53_1_timer_er
  const v13 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[438] = v13
  const v14 = f.timerDuKanArbejde === 0 || v13 >= 400
  const v15 = f.persongruppe === 'selvstaendig'
  s[84] = v15
  const v16 = f.andelAfArbejdetDuKan <= 5000
  s[148] = v16
  const v17 = v15 && v16
  const v18 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v19 = !s[4] && (SDL_53_1_timer_er && v14 || v17 || v18) || s[4] && (SDL_53_1_timer_er && (v14 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v17 || v18)
  const SDL_7_2 = !s[0] || v19
  s[920] = SDL_7_2
  const SDL_7_2_nej = !s[0] || !v19
  s[921] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[0] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[0])
  s[86] = SDL_7_1
  const SDL_7_1_nej = !s[0] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[92] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v24 = v15 ? 14 : 15
  const v25 = v15 ? 14 : 21
  const v26 = v15 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v27 = dropFirst(s[6], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v26 : v25) : v24) : 14) : Infinity)
  const v28 = dropFirst(s[6], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v26 : v25) : v24) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v29 = allPeriods(f.afbrydelser)
  const v30 = without(v27, v29)
  const v31 = without(v28, v29)
  const SDL_24_3 = !s[7] ? NO_DAYS : without(v30, intersectTable(from(v31, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[15] = SDL_24_3
  const SDL_24_3_hoej = !s[7] ? ALL_DAYS : without(v31, intersectTable(from(v30, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[14] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[7] && sameDays(v27, v28)
  s[1006] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v35 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[93] = v35
  const v36 = f.pensionDuFaar === 'tidlig_pension'
  s[94] = v36
  const v37 = s[8] >= 15012 /* 2011-02-07 */
  s[391] = v37
  const v38 = onWeekdays(SDL_24_3, 62)
  s[13] = v38
  const v39 = onWeekdays(SDL_24_3_hoej, 62)
  s[12] = v39
  const v40 = monthEndOver(v39, 12, 130, s[8])
  const v41 = monthEndOver(v38, 12, 130, s[8])
  const v42 = !s[9] && s[10] >= v40
  const v43 = !s[9] && s[10] < v41
  const v44 = v42 && !s[9]
  const v45 = s[11] && !s[9] && v41 >= NEVER
  const v46 = v44 ? v40 : NEVER
  const v47 = v43 ? NEVER : v41
  const v48 = v44 ? (v43 || v45 ? Math.max(v41, v47) : v41) : v47
  const v49 = v44 || v43 || v45
  const v50 = monthEndOver(SDL_24_3_hoej, 12, 182, s[8])
  const v51 = monthEndOver(SDL_24_3, 12, 182, s[8])
  const v52 = !s[9] && s[10] >= v50
  const v53 = !s[9] && s[10] < v51
  const v54 = v52 && !s[9]
  const v55 = s[11] && !s[9] && v51 >= NEVER
  const v56 = v54 ? v50 : NEVER
  const v57 = v53 ? NEVER : v51
  const v58 = v54 ? (v53 || v55 ? Math.max(v51, v57) : v51) : v57
  const v59 = v54 || v53 || v55
  const SDL_25_1 = v37 ? (v49 ? (v59 ? Math.min(v46, v56) : v46) : v56) : FIRST_DAY
  s[99] = SDL_25_1
  const SDL_25_1_hoej = v37 ? (v49 ? (v59 ? Math.max(v48, v58) : v48) : v58) : NEVER
  s[101] = SDL_25_1_hoej
  const v62 = v35 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v36
  s[339] = v62
  const SDL_25_1_er = v62 && !s[9] && (!v37 || v49 || v59)
  s[95] = SDL_25_1_er
  const SDL_25_1_ir = !v62 || s[9] || !v37 || v42 && s[11] || s[11] && !((s[9] || !s[11] && v40 === v41) && !s[9] && (s[9] || v40 === NEVER)) || v52 && s[11] || s[11] && !((s[9] || !s[11] && v50 === v51) && !s[9] && (s[9] || v50 === NEVER))
  s[97] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[12], 18, 260, s[8])
  const v1 = monthEndOver(s[13], 18, 260, s[8])
  const v2 = !s[9] && v0 <= 16251 /* 2014-06-30 */
  s[16] = v2
  const v3 = !s[9] && v1 > 16251 /* 2014-06-30 */
  s[19] = v3
  const v4 = !s[9] && s[10] >= v0
  const v5 = !s[9] && s[10] < v1
  const v6 = v4 && !s[9]
  const v7 = s[11] && !s[9] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[11] || s[11] && !((s[9] || !s[11] && v0 === v1) && !s[9] && (s[9] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[11] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[31] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[32] = v17
  const v18 = v13 || v3 || v14
  s[29] = v18
  const v19 = v2 && v12 || s[11] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[30] = v19
  const v20 = monthEndOver(s[14], 18, 364, s[8])
  const v21 = monthEndOver(s[15], 18, 364, s[8])
  const v22 = !s[9] && v20 <= 16251 /* 2014-06-30 */
  s[17] = v22
  const v23 = !s[9] && v21 > 16251 /* 2014-06-30 */
  s[20] = v23
  const v24 = !s[9] && s[10] >= v20
  const v25 = !s[9] && s[10] < v21
  const v26 = v24 && !s[9]
  const v27 = s[11] && !s[9] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[11] || s[11] && !((s[9] || !s[11] && v20 === v21) && !s[9] && (s[9] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[11] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[35] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[36] = v37
  const v38 = v33 || v23 || v34
  s[33] = v38
  const v39 = v22 && v32 || s[11] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[34] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[23] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[25] = v42
  const v43 = v19 || v39
  s[28] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[27] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[37] = v45
  const v46 = s[8] >= 16252 /* 2014-07-01 */
  s[18] = v46
  const v47 = Math.max(s[8], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[12], 9, 110, v47)
  const v49 = monthEndOver(s[13], 9, 110, v47)
  const v50 = !s[9] && s[10] >= v48
  const v51 = !s[9] && s[10] < v49
  const v52 = v50 && !s[9]
  const v53 = s[11] && !s[9] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[41] = v57
  const v58 = v50 && s[11] || s[11] && !((s[9] || !s[11] && v48 === v49) && !s[9] && (s[9] || v48 === NEVER))
  s[39] = v58
  const v59 = monthEndOver(s[14], 9, 154, v47)
  const v60 = monthEndOver(s[15], 9, 154, v47)
  const v61 = !s[9] && s[10] >= v59
  const v62 = !s[9] && s[10] < v60
  const v63 = v61 && !s[9]
  const v64 = s[11] && !s[9] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[42] = v68
  const v69 = v61 && s[11] || s[11] && !((s[9] || !s[11] && v59 === v60) && !s[9] && (s[9] || v59 === NEVER))
  s[40] = v69
  const v70 = v57 || v68
  s[38] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[24] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[26] = v77
  const v78 = v44 && v40
  s[21] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[22] = v79
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[9] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[16] || !s[9] && countDays(s[13], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = !s[9] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[17] || !s[9] && countDays(s[15], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = !s[18] && (!s[9] && countDays(s[14], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[11]) && ((s[19] || s[11]) && (v0 || s[11]) && (s[19] || v0) || (s[20] || s[11]) && (v2 || s[11]) && (s[20] || v2) || s[11])
  const SDL_24_1 = v4 ? FIRST_DAY : s[21] ? (s[22] ? Math.min(s[23], s[24]) : s[23]) : s[24]
  s[100] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[21] ? (s[22] ? Math.max(s[25], s[26]) : s[25]) : s[26]
  s[102] = SDL_24_1_hoej
  const SDL_24_1_er = !s[9] && (v4 || !(v4 && !(s[18] || !s[9] && countDays(s[15], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[11]) && (v3 || s[11]) && (v1 || v3))) && (s[21] || s[22]))
  s[96] = SDL_24_1_er
  const SDL_24_1_ir = s[9] || v4 || !(v4 && !(s[18] || !s[9] && countDays(s[15], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[11]) && (v3 || s[11]) && (v1 || v3))) && (s[27] && s[28] || !(s[29] && !s[30] && s[31] >= 13332 /* 2006-07-03 */ && s[32] <= 15011 /* 2011-02-06 */ || s[33] && !s[34] && s[35] >= 13332 /* 2006-07-03 */ && s[36] <= 15011 /* 2011-02-06 */) && (s[37] && s[28] || !(s[29] && !s[30] && s[31] >= 15012 /* 2011-02-07 */ && s[32] <= 16251 /* 2014-06-30 */ || s[33] && !s[34] && s[35] >= 15012 /* 2011-02-07 */ && s[36] <= 16251 /* 2014-06-30 */) && (s[38] && (s[39] || s[40]) || !(s[41] && !s[39] || s[42] && !s[40]))))
  s[98] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = SDL_24_1_er && SDL_24_1 < NEVER
  s[331] = v9
  const v10 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[332] = v10
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
  s[356] = v20
  const v21 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.min(v11, v18) : v11) : v18
  s[358] = v21
  const v22 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.max(v12, v19) : v12) : v19
  s[359] = v22
  const v23 = v20 && v21 <= 13331 /* 2006-07-02 */
  s[59] = v23
  const v24 = v22 >= 13332 /* 2006-07-03 */
  s[357] = v24
  const v25 = v21 <= 15011 /* 2011-02-06 */
  s[360] = v25
  const v26 = v20 && v24 && v25
  s[60] = v26
  const v27 = v22 >= 15012 /* 2011-02-07 */
  const v28 = v21 <= 20484 /* 2026-01-31 */
  const v29 = v20 && v27 && v28
  const v30 = v21 <= 2147483646
  s[364] = v30
  const v31 = v20 && v22 >= 20485 /* 2026-02-01 */ && v30
  s[371] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v9 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v11 === v12) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v11))) || v20 && v22 === NEVER
  s[62] = v32
  const SDL_27_1_1 = v23 || v26 && f.revalideringErSandsynlig || v29 && f.revalideringErSandsynlig || v31
  s[43] = SDL_27_1_1
  const SDL_27_1_1_nej = v23 || v26 && f.revalideringErSandsynlig === false || v29 && f.revalideringErSandsynlig === false || v31
  s[50] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v23 || v31 || v32
  s[51] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v36 = v20 && v27 && v30
  s[61] = v36
  const SDL_27_1_2 = v23 || v26 && f.afklaringErNoedvendig || v36 && f.afklaringErNoedvendig
  s[44] = SDL_27_1_2
  const SDL_27_1_2_nej = v23 || v26 && f.afklaringErNoedvendig === false || v36 && f.afklaringErNoedvendig === false
  s[56] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v23 || v32
  s[53] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v40 = v20 && v24 && v21 <= 13544 /* 2007-01-31 */
  const v41 = v20 && v22 >= 13545 /* 2007-02-01 */ && v21 <= 13604 /* 2007-04-01 */
  const v42 = v20 && v22 >= 13605 /* 2007-04-02 */ && v25
  const v43 = v20 && v27 && v21 <= 16251 /* 2014-06-30 */
  s[361] = v43
  const v44 = v22 >= 16252 /* 2014-07-01 */
  const v45 = v20 && v44 && v30
  s[363] = v45
  const v46 = v43 || v45
  s[362] = v46
  const v47 = v42 || v46
  const SDL_27_1_3_uger = v23 ? -Infinity : v40 ? 364 : v41 ? 364 : v42 ? 728 : v43 ? 728 : 938
  s[367] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v23 ? Infinity : v41 || v47 ? (v47 ? (v46 ? (v45 ? 938 : 728) : 728) : 728) : 364
  s[369] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v23 || v40 || v41 || v42 || v43 || v45
  s[365] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v51 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v52 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v53 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v54 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v23 || v40 && v52 || v41 && (v53 || v54) || v42 && v52 || v36 && v52
  s[45] = SDL_27_1_3
  const SDL_27_1_3_nej = v23 || v40 && v51 || v41 && (!v53 || !v54) || v42 && v51 || v36 && v51
  s[57] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v57 = v20 && v44 && v28
  s[370] = v57
  const SDL_27_1_4 = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar || v43 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.sagSkalIRehabiliteringsteam || v31
  s[46] = SDL_27_1_4
  const SDL_27_1_4_nej = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v43 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.sagSkalIRehabiliteringsteam === false || v31
  s[58] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v60 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v23 || v26 && v60 || v43 && v60 || v45 && f.laegenVurdererLivstruende
  s[47] = SDL_27_1_5
  const SDL_27_1_5_nej = v23 || v26 && !v60 || v43 && !v60 || v45 && f.laegenVurdererLivstruende === false
  s[52] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v63 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v23 || v26 && v63 || v43 && v63 || v45 && v64
  s[48] = SDL_27_1_6
  const SDL_27_1_6_nej = v23 || v26 && !v63 || v43 && !v63 || v45 && !v64
  s[54] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v20 && v22 >= 16953 /* 2016-06-01 */ && v21 <= 16974 /* 2016-06-22 */
  const v68 = v20 && v22 >= 16975 /* 2016-06-23 */ && v21 <= 20634 /* 2026-06-30 */
  const v69 = v20 && v22 >= 20635 /* 2026-07-01 */ && v30
  const SDL_27_1_7_2 = v23 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres || v69
  s[1061] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v23 || v20 && v24 && v21 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v69
  s[1062] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v23 || v67 || v69 || v32
  s[1063] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v23 || v26 && f.foertidspensionssagPaabegyndt || v43 && f.foertidspensionssagPaabegyndt || v45 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[49] = SDL_27_1_7
  const SDL_27_1_7_nej = v23 || v26 && f.foertidspensionssagPaabegyndt === false || v43 && f.foertidspensionssagPaabegyndt === false || v45 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[55] = SDL_27_1_7_nej
}

function svar_6(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[43] || s[44] || s[45] || s[46] || s[47] || s[48] || s[49]
  const v1 = s[50] || s[51]
  s[372] = v1
  const v2 = s[52] || s[53]
  s[373] = v2
  const v3 = s[54] || s[53]
  s[374] = v3
  const v4 = s[55] || s[53]
  s[375] = v4
  const v5 = v1 && (s[56] || s[53]) && (s[57] || s[53]) && (s[58] || s[51]) && v2 && v3 && v4 && (s[50] || s[56] || s[57] || s[58] || s[52] || s[54] || s[55])
  const v6 = s[51] && s[53]
  s[389] = v6
  const SDL_27_1 = s[59] || s[60] && v0 || s[61] && v0
  s[103] = SDL_27_1
  const SDL_27_1_nej = s[59] || s[60] && v5 || s[61] && v5
  s[104] = SDL_27_1_nej
  const SDL_27_1_ir = s[59] || s[60] && v6 || s[61] && v6 || s[62]
  s[105] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v10 = s[63] <= 16251 /* 2014-06-30 */
  s[333] = v10
  const v11 = !s[9] && s[64] && v10
  s[90] = v11
  const v12 = !s[9] && s[65] >= 16252 /* 2014-07-01 */ && s[66]
  s[87] = v12
  const v13 = monthStart(s[63])
  s[80] = v13
  const v14 = monthStart(s[65])
  s[81] = v14
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftMonths(v14, -9)
  const v17 = shiftDays(v13, -1)
  const v18 = shiftDays(v14, -1)
  const v19 = shiftMonths(v13, -8)
  const v20 = shiftMonths(v14, -8)
  const v21 = shiftDays(s[63], -1)
  const v22 = shiftDays(s[65], -1)
  const SDL_24a_1_graense = s[67] || v12 && (!s[9] && countDays(s[12], v15, v18) > 110 || !s[9] && countDays(s[14], v15, v18) > 154 || !s[9] && countDays(s[12], v19, v22) > 110 || !s[9] && countDays(s[14], v19, v22) > 154)
  s[88] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[67] || v11 || v12 && (!s[9] && countDays(s[13], v16, v17) <= 110 || !s[9] && countDays(s[15], v16, v17) <= 154 || !s[9] && countDays(s[13], v20, v21) <= 110 || !s[9] && countDays(s[15], v20, v21) <= 154)
  s[91] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[67] || v12 && s[11] || s[68]
  s[89] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = f.timerHosArbejdsgiveren >= 7400
  const v27 = v26 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v28 = (!s[9] && shiftDays(s[65], -56) >= f.ansatFra || s[11]) && f.andetFravaerSeneste8Uger === false && v26 || v27
  const v29 = (!s[9] && shiftDays(s[63], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v26) && !v27
  const v30 = !s[9] && s[69] && s[66]
  s[83] = v30
  const SDL_30_2 = s[67] || s[70] && v28 || v30 && v28
  s[1077] = SDL_30_2
  const SDL_30_2_nej = s[67] || s[70] && v29 || v30 && v29
  s[1078] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[75] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || s[70] || v30)
  s[1079] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[1080] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1081] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v37 = !s[71] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v38 = s[71] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  const SDL_30 = s[67] || s[70] && v38 || v30 && v38
  s[74] = SDL_30
  const SDL_30_nej = s[67] || s[70] && v37 || v30 && v37
  s[77] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v41 = !s[9] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v42 = !s[9] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v43 = s[63] <= 15340 /* 2012-01-01 */
  s[400] = v43
  const v44 = !s[9] && s[65] >= 14032 /* 2008-06-02 */ && v43
  const v45 = s[65] >= 15341 /* 2012-01-02 */
  s[401] = v45
  const v46 = !s[9] && v45 && s[66]
  const v47 = v44 || v46
  const SDL_30_1 = s[67] ? -Infinity : v41 ? 14 : v42 ? 15 : v44 ? 21 : 30
  s[1071] = SDL_30_1
  const SDL_30_1_hoej = s[67] ? Infinity : v42 || v47 ? (v47 ? (v46 ? 30 : 21) : 15) : 14
  s[1072] = SDL_30_1_hoej
  const SDL_30_1_er = s[67] || v41 || v42 || v44 || v46
  s[1073] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v51 = shiftDays(s[63], SDL_30_1)
  s[398] = v51
  const v52 = shiftDays(s[65], SDL_30_1_hoej)
  s[399] = v52
  const v53 = !s[9] && SDL_30_1_er
  s[253] = v53
  const v54 = s[11] || SDL_30_2_ir
  s[257] = v54
  const v55 = shiftDays(v51, -1)
  s[255] = v55
  const v56 = shiftDays(v52, -1)
  s[254] = v56
  const v57 = f.fratraeder ? Math.min(v55, f.fratraedelsesdag) : v55
  const v58 = f.fratraeder ? Math.min(v56, f.fratraedelsesdag) : v56
  const v59 = SDL_30 && v53
  const v60 = SDL_30_2_ir && v53 && v58 >= NEVER
  const v61 = SDL_30_nej ? NEVER : v58
  const v62 = v59 || SDL_30_nej || v60
  const v63 = SDL_30 && v54 || SDL_30_2_ir && !((!v53 || !v54 && v57 === v58) && v53 && (!v53 || v57 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v59 ? v57 : NEVER
  s[78] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v59 ? (SDL_30_nej || v60 ? Math.max(v58, v61) : v58) : v61
  s[73] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[70] && v62 || v30 && v62
  s[72] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[70] && v63 || v30 && v63 || s[68]
  s[76] = SDL_31_1_ir
}

function svar_7(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.timerSeneste13Uger >= 12000
  const v1 = s[72] && s[73] >= f.vurderingsdato
  const v2 = s[74] || s[75]
  s[256] = v2
  const v3 = v2 && (v1 || s[76]) && (s[74] || v1)
  const v4 = s[77] || s[72] && s[78] < f.vurderingsdato || s[75] && s[76]
  const v5 = f.uddannelsensLaengde >= 18
  const v6 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v7 = f.erhvervsmaessigUddannelse === false || !v5 || !s[9] && s[63] < f.uddannelseAfsluttet || !s[9] && v6 < s[65]
  const v8 = f.erhvervsmaessigUddannelse && v5 && (!s[9] && s[65] >= f.uddannelseAfsluttet || s[11]) && (!s[9] && v6 >= s[63] || s[11])
  const v9 = (!s[9] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra || s[11]) && v0 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v10 = (!s[9] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra || !v0 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v11 = !s[9] && s[69] && s[63] <= 15522 /* 2012-07-01 */
  const v12 = !s[9] && s[65] >= 15523 /* 2012-07-02 */ && s[79]
  const v13 = f.timerSeneste26Uger >= 24000
  const v14 = shiftMonths(s[80], -6)
  const v15 = shiftMonths(s[81], -6)
  const v16 = 6 + f.maanederDerSesBortFra
  const v17 = -v16
  const v18 = shiftMonths(s[80], v17)
  const v19 = shiftMonths(s[81], v17)
  const SDL_32_1 = s[67] || s[70] && v9 || v11 && v9 || v12 && ((!s[9] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra || s[11]) && v13 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[82] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[9] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[9] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[11]) && (r0_1 || s[11]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[9] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[9] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[11]) && (r0_1 || s[11]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[9] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[9] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[11]) && (r0_0 || s[11]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[9] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[9] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[11]) && (r0_0 || s[11]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[1082] = SDL_32_1
  const SDL_32_1_nej = s[67] || s[70] && v10 || v11 && v10 || v12 && (!s[9] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra || !v13 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[82] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[9] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[9] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[11]) && (r0_1 || s[11]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[9] && r_timerPrMaaned.maaned < v15 || !s[9] && r_timerPrMaaned.maaned >= s[80]) && !s[11] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[9] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[9] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[11]) && (r0_1 || s[11]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[9] && r_timerPrMaaned.maaned < v15 || !s[9] && r_timerPrMaaned.maaned >= s[80] || s[11] && !r0_3) && !(s[11] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[9] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[9] && r_timerPrMaaned.maaned >= v18; const r0_2 = (r0_1 || s[11]) && (r0_0 || s[11]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[9] && r_timerPrMaaned.maaned < v19 || !s[9] && r_timerPrMaaned.maaned >= s[80]) && !s[11] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[9] && r_timerPrMaaned.maaned < s[81]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[9] && r_timerPrMaaned.maaned >= v18; const r0_3 = (r0_2 || s[11]) && (r0_0 || s[11]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[9] && r_timerPrMaaned.maaned < v19 || !s[9] && r_timerPrMaaned.maaned >= s[80] || s[11] && !r0_1) && !(s[11] && r0_1) ? 1 : 0) : 0 }) < 5) || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[1083] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v22 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v23 = !s[9] && s[69] && s[63] <= 15705 /* 2012-12-31 */
  const v24 = !s[9] && s[65] >= 15706 /* 2013-01-01 */ && s[63] <= 15883 /* 2013-06-27 */
  const v25 = v22 || f.tilskudTilEgenVirksomhed
  const v26 = !s[9] && s[65] >= 15884 /* 2013-06-28 */ && s[66]
  const SDL_42_1 = s[67] || s[70] && v22 || v23 && v22 || v24 && v25 || v26 && v25
  s[1124] = SDL_42_1
  const SDL_42_1_nej = s[67] || s[70] && !v22 || v23 && !v22 || v24 && !v25 || v26 && !v25
  s[1125] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v29 = f.arbejdsskade === false || v3
  const v30 = f.arbejdsskade && v4
  const SDL_34_1 = s[67] || s[70] && v30 || s[83] && v30
  s[1088] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[70] && v29 || s[83] && v29
  s[1089] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v33 = f.persongruppe === 'ingen'
  s[396] = v33
  const v34 = !v33 || v7
  s[252] = v34
  const v35 = v33 && v8
  s[251] = v35
  const v36 = s[71] && (SDL_32_1 || s[75]) || s[84] && (SDL_42_1 || s[75]) || s[85] || v35 || SDL_34_1
  const v37 = (!s[71] || SDL_32_1_nej) && (!s[84] || SDL_42_1_nej) && !s[85] && v34 && (SDL_34_1_nej || s[75])
  const SDL_32 = s[67] || s[70] && v36 || s[83] && v36
  s[258] = SDL_32
  const SDL_32_nej = s[67] || s[70] && v37 || s[83] && v37
  s[259] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v40 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v41 = !v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[0] || v41
  s[263] = SDL_3
  const SDL_3_nej = !s[0] || !v41
  s[260] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v44 = SDL_32 || s[75]
  s[326] = v44
  const v45 = SDL_3 || !s[0]
  s[261] = v45
  const v46 = s[86] || !s[0]
  s[262] = v46
  const SDL_24a_1 = s[67] || s[87] && (s[88] || s[89]) && v44 && v45 && v46 && (s[88] || SDL_32 || SDL_3 || s[86])
  s[334] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[90] || s[87] && (s[91] || SDL_32_nej || SDL_3_nej || s[92])
  s[337] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[87] && s[89] && s[75] && !s[0] || s[68]
  s[336] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v50 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[128] = v50
  const v51 = v50 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[0] || v51
  s[1018] = SDL_24c_1
  const SDL_24c_1_nej = !s[0] || !v51
  s[1019] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v54 = s[93] || f.naaetFolkepensionsalder || s[94]
  const v55 = f.forlaengelseErAfgjort || v54 && s[95] || !v54 && s[96]
  s[327] = v55
  const v56 = f.forlaengelseErAfgjort === false && (v54 && s[97] || !v54 && s[98])
  s[328] = v56
  const v57 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[99] : s[100]
  s[329] = v57
  const v58 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[101] : s[102]
  s[330] = v58
  const v59 = v55 && f.vurderingsdato < v58 || v54 || s[103]
  const v60 = s[104] || s[105]
  s[390] = v60
  const v61 = (v55 && f.vurderingsdato >= v57 || v56) && !v54 && v60
  const v62 = SDL_24a_1_nej || SDL_24a_1_ir
  s[335] = v62
  const LAB_107_1 = !s[0] || s[106] && (!v50 && v46 && (v61 || SDL_24a_1) || v50 && v46 && (v61 || SDL_24a_1 || SDL_24c_1))
  s[544] = LAB_107_1
  const LAB_107_1_nej = !s[0] || !s[106] || !v50 && (s[92] || v59 && v62) || v50 && (s[92] || v59 && v62 && (SDL_24c_1_nej || !s[0]))
  s[545] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v65 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[195] = v65
  const v66 = f.vurderingsdato < 17126 /* 2016-11-21 */ || v65 || !(f.ventesFuldtRask && s[107] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[108] && (!s[106] || v66)
  s[546] = LAB_108_2
  const LAB_108_2_nej = s[108] && (!s[106] || !v66)
  s[547] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v69 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v70 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v71 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v72 = shiftDays(f.jobafklaringStartede, 28)
  const v73 = s[109] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v72
  const LAB_109_1_frist = s[110] ? (v69 ? (v71 ? (s[111] ? (s[112] ? v73 : FIRST_DAY) : v72) : FIRST_DAY) : v70) : FIRST_DAY
  s[551] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[110] ? (v69 ? (v71 ? (s[111] ? (s[112] ? v73 : NEVER) : v72) : NEVER) : v70) : NEVER
  s[552] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[113] && (!s[110] || v69 && (!v71 || s[114])) || s[115]
  s[553] = LAB_109_1_frist_ir
}

function svar_8(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[190] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[110] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[557] = LAB_110_1
  const LAB_110_1_hoej = s[110] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[558] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[110]
  s[559] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[110]
  s[560] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const v16 = f.uarbejdsdygtigVedEgenSygdom === false || f.vurderingsdato >= f.folkepensionsalderNaasDen || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[108] && (!s[106] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || v16))
  s[561] = LAB_110_2
  const LAB_110_2_nej = s[108] && (!s[106] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || !v16))
  s[562] = LAB_110_2_nej
  const LAB_110_2_ir = !s[108] || !s[106] || v15 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[563] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[106] ? LAB_110_1 : FIRST_DAY
  s[564] = LAB_111_1
  const LAB_111_1_hoej = s[106] ? LAB_110_1_hoej : NEVER
  s[565] = LAB_111_1_hoej
  const LAB_111_1_er = s[108] && (!s[106] || LAB_110_1_er)
  s[566] = LAB_111_1_er
  const LAB_111_1_ir = !s[108] || !s[106] || LAB_110_1_ir
  s[567] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v24 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[108] && (!s[106] || s[116] || v24)
  s[568] = LAB_111_2
  const LAB_111_2_nej = s[108] && (!s[106] || s[116] || !v24)
  s[569] = LAB_111_2_nej
  const LAB_111_2_ir = !s[108] || !s[106] || s[116]
  s[489] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v28 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[106] ? v28 : FIRST_DAY
  s[571] = LAB_111_3
  const LAB_111_3_hoej = s[106] ? v28 : NEVER
  s[572] = LAB_111_3_hoej
  const LAB_111_3_er = s[108] && f.risikoForFireAar
  s[573] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[106]
  s[574] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[108] && (!s[106] || s[116] || !v33)
  s[575] = LAB_111_4
  const LAB_111_4_nej = s[108] && (!s[106] || s[116] || v33)
  s[576] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v36 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v37 = s[4] && (!v36 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v36 && !s[117] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[0] || v37
  s[580] = LAB_112_2
  const LAB_112_2_nej = !s[0] || !v37
  s[581] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v40 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[125] = v40
  const v41 = !v40 || shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[0] || v41
  s[582] = LAB_112_3
  const LAB_112_3_nej = !s[0] || !v41
  s[583] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v44 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v45 = LAB_112_2_nej || !s[0]
  const v46 = s[117] && s[118]
  const LAB_112_1 = v46 || !s[0] || s[4] && (!v40 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 || v40 && !s[117] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 && (LAB_112_3 || !s[0]))
  s[577] = LAB_112_1
  const LAB_112_1_nej = v46 || !s[0] || !s[4] || !v40 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2) || v40 && (s[117] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2 || LAB_112_3_nej)
  s[578] = LAB_112_1_nej
  const LAB_112_1_ir = v46 || !s[0]
  s[579] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v50 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[123] = v50
  const v51 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  const v52 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[122] = v52
  const v53 = allPeriods(f.perioderUdenRaadighed)
  const v54 = without(ALL_DAYS, v53)
  const v55 = shiftMonths(f.ressourceforloebStartede, 6)
  const v56 = dayReaching(v54, shiftDays(f.ressourceforloebStartede, 1), v55 === NEVER ? Infinity : v55 - f.ressourceforloebStartede)
  const LAB_113_2 = v50 ? (v51 ? v56 : NEVER) : FIRST_DAY
  s[584] = LAB_113_2
  const LAB_113_2_hoej = v50 ? (v51 ? (v52 ? v56 : NEVER) : NEVER) : NEVER
  s[585] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v50
  s[124] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[116] || !v50 || v51 && (f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato || LAB_113_2_ir) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[587] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[116] || !v50 || !v51 || f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[588] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[116] || !v50
  s[589] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[0] || v40 && (s[119] || s[120]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[590] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[0] || !v40 || s[121] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[591] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v66 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v67 = v66 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v65 ? v67 : FIRST_DAY
  s[593] = LAB_113_4
  const LAB_113_4_hoej = v65 ? v67 : NEVER
  s[594] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v65
  s[490] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v71 = v66 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v65 || v71)
  s[597] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v65 || !v71)
  s[598] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[0] || v40 && s[119])
  s[599] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[0] || !v40 || s[121])
  s[600] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[0] || v40 && s[120]
  s[601] = LAB_113a_ir
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
  const v9 = s[122] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[123] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[602] = LAB_114_1
  const LAB_114_1_hoej = s[123] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[603] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[123] || v0 && v12 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || s[124]))
  s[604] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[123] || !v0 || !v12 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[605] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v15 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[230] = v15
  const v16 = v15 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  const v18 = v17 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v15 && !v17 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[0] || s[4] && s[125] && s[117]
  s[609] = LAB_114_3_ir
  const LAB_114_3 = s[0] ? (s[4] ? (s[125] ? (s[117] ? -Infinity : v18) : v16) : 0) : -Infinity
  s[607] = LAB_114_3
  const LAB_114_3_hoej = s[0] ? (s[4] ? (s[125] ? (s[117] ? Infinity : v18) : v16) : 0) : Infinity
  s[608] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v22 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  const v23 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  const v24 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  const v25 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v22 ? (v23 ? (v24 ? v25 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[610] = LAB_114_4
  const LAB_114_4_hoej = v22 ? (v23 ? (v24 ? v25 : NEVER) : NEVER) : NEVER
  s[611] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v22 || v23 && !v24
  s[612] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v29 = s[4] && !s[117] && s[126] && !v15 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[0] || v29
  s[613] = LAB_115_1
  const LAB_115_1_nej = !s[0] || !v29
  s[614] = LAB_115_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v32 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[205] = v32
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[237] = v33
  const v34 = intersect(v32, v33)
  const LAB_116_1_foertidspension = from(v34, 13332 /* 2006-07-03 */)
  s[615] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_ir = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[616] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v38 = intersect(v32, v37)
  const v39 = from(v38, 13332 /* 2006-07-03 */)
  const v40 = dayReaching(v39, 13332 /* 2006-07-03 */, 1)
  const v41 = v40 >= 18262 /* 2020-01-01 */
  const v42 = v40 >= 19134 /* 2022-05-22 */
  const v43 = v40 >= NEVER
  s[619] = v43
  const LAB_116_1_seniorpension = !v41 ? NO_DAYS : !v42 ? NO_DAYS : v39
  s[617] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v41 ? NO_DAYS : !v42 ? ALL_DAYS : v39
  s[618] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v41 || v42
  s[620] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v43 || v41 && !v42
  s[621] = LAB_116_1_seniorpension_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v48 = !s[117] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[0] || v48
  s[622] = LAB_142_1
  const LAB_142_1_nej = !s[0] || !v48
  s[623] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v51 = !s[117] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[0] || v51)
  s[787] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[0] || !v51)
  s[197] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[0]
  s[200] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v55 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[196] = v55
  const LAB_144 = !s[0] || !s[117] && (LAB_142_1 || !s[0]) && f.erhvervssigtetErAfklaret === false || s[117] && f.revalideringErBevilget && v55 && f.erhvervssigtetErAfklaret === false
  s[491] = LAB_144
  const LAB_144_nej = !s[0] || !s[117] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[117] && (f.revalideringErBevilget === false || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret)
  s[201] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v58 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[634] = v58
  const v59 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v60 = !v59 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v59 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v58 || v60
  s[632] = LAB_145_2
  const LAB_145_2_nej = !v58 || !v60
  s[633] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v63 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v58 ? (LAB_145_2 && !LAB_145_2_nej && v58 ? NEVER : v63) : FIRST_DAY
  s[625] = LAB_145_1
  const LAB_145_1_hoej = v58 ? (LAB_145_2 ? NEVER : v63) : NEVER
  s[626] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v58
  s[628] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v58 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[629] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v58 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[630] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v58 || LAB_145_1_ir
  s[631] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v70 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  const v71 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v72 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v73 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[0] || !s[5] && v71 || s[5] && (!v70 && (v72 || v73) || v70 && v73)
  s[635] = LAB_146
  const LAB_146_nej = !s[0] || !s[5] && !v71 || s[5] && (!v70 && (!v72 || !v73) || v70 && !v73)
  s[636] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret)
  s[637] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret === false)
  s[638] = LAS_50_nej
}

function svar_10(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  const v1 = f.bidragspligtigeBoern <= 0
  const v2 = f.vurderingsdato <= 20269 /* 2025-06-30 */ || s[127]
  const v3 = SATS_3(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  const v5 = v2 ? Infinity : v3
  const v6 = v4 > -Infinity && v5 < Infinity
  const v7 = quotient([v4, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v8 = quotient([v5, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[4] ? (v0 ? (v6 ? Math.min(v7, v8) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[655] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[4] ? (v0 ? (v6 ? Math.max(v7, v8) : Infinity) : f.bidragPrMaaned) : Infinity
  s[656] = LAS_69j_2_bidrag_hoej
  const v11 = s[4] && !v1
  const LAS_69j_2_bidrag_er = v11 && (!s[4] || !v0 || !(!v6 && !v2 && v4 === v5))
  s[657] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v11 || !s[4] || v0 && (v2 || !v6)
  s[658] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v14 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[193] = v14
  const v15 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || s[127]
  s[133] = v15
  const v16 = SATS_4(f.vurderingsdato)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[199] = v17
  const v18 = !v17 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[194] = v18
  const v19 = SATS_5(f.vurderingsdato)
  const v20 = v15 ? -Infinity : v19
  const v21 = v15 ? Infinity : v19
  const v22 = v21 === Infinity
  const v23 = LAS_69j_2_bidrag === -Infinity
  const v24 = v20 === -Infinity
  const v25 = LAS_69j_2_bidrag_hoej === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = SATS_6(f.vurderingsdato)
  const v28 = SATS_7(f.vurderingsdato)
  const v29 = v14 || !v18 || v1 || LAS_69j_2_bidrag_er && !(v26 && !v15 && v20 === v21 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[142] = v29
  const v30 = v14 && v15 || !v14 && (v18 && (!v1 && (v15 || LAS_69j_2_bidrag_ir || v26 || v15) || v1 && v15) || !v18 && v15)
  s[143] = v30
  const v31 = v14 ? (v15 ? -Infinity : v16) : v18 ? (v1 ? v20 : Math.min(v24 || v23 ? -Infinity : v20 + LAS_69j_2_bidrag, v15 ? -Infinity : v27)) : v15 ? -Infinity : v28
  s[140] = v31
  const v32 = v14 ? (v15 ? Infinity : v16) : v18 ? (v1 ? v21 : Math.min(v22 || v25 ? Infinity : v21 + LAS_69j_2_bidrag_hoej, v15 ? Infinity : v27)) : v15 ? Infinity : v28
  s[141] = v32
  const LAS_68_2 = s[4] ? v31 : -Infinity
  s[640] = LAS_68_2
  const LAS_68_2_hoej = s[4] ? v32 : Infinity
  s[641] = LAS_68_2_hoej
  const LAS_68_2_er = s[4] && (!s[4] || v29)
  s[642] = LAS_68_2_er
  const LAS_68_2_ir = !s[4] || !s[4] || v30
  s[643] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v37 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[198] = v37
  const LAS_68_5_nej = s[4] && !v37
  s[644] = LAS_68_5_nej
  const LAS_68_5_ir = !s[4] || !v37
  s[645] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v40 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v41 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v42 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v43 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v44 = Math.max(f.hidtidigYdelsePrMaaned, v41)
  const v45 = Math.min(f.hidtidigYdelsePrMaaned, v42)
  const v46 = s[4] && LAS_68_2_er
  const v47 = LAS_68_5_ir && LAS_68_2_er && v45 >= v44
  const v48 = LAS_68_5_nej || v47
  const v49 = LAS_68_5_nej ? (v47 ? Math.min(f.hidtidigYdelsePrMaaned, v44) : f.hidtidigYdelsePrMaaned) : v44
  const v50 = LAS_68_5_nej ? (v47 ? Math.max(f.hidtidigYdelsePrMaaned, v45) : f.hidtidigYdelsePrMaaned) : v45
  const LAS_68_4 = s[4] ? (v40 ? v41 : v43 ? (v46 ? (v48 ? Math.min(v41, v49) : v41) : v49) : LAS_68_2) : -Infinity
  s[137] = LAS_68_4
  const LAS_68_4_hoej = s[4] ? (v40 ? v42 : v43 ? (v46 ? (v48 ? Math.max(v42, v50) : v42) : v50) : LAS_68_2_hoej) : Infinity
  s[136] = LAS_68_4_hoej
  const v53 = s[4] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v53 && (!s[4] || v40 && LAS_68_2_er || !v40 && (v43 && (v46 || LAS_68_5_nej || v47) || !v43 && LAS_68_2_er))
  s[138] = LAS_68_4_er
  const LAS_68_4_ir = !v53 || !s[4] || v40 && LAS_68_2_ir || !v40 && (v43 && (s[4] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v41 === v42) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v41))) || !v43 && LAS_68_2_ir)
  s[139] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v56 = !s[4] || s[128]
  const v57 = !s[4] || !s[128]
  const LAS_68a_1_tid = s[4] && v56
  s[650] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[4] && v57
  s[130] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v60 = LAS_68a_1_tid || !s[4]
  s[131] = v60
  const v61 = Math.min(f.timerITilbud, 16000)
  const v62 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || s[127]
  s[152] = v62
  const v63 = SATS_8(f.vurderingsdato)
  const v64 = v62 ? -Infinity : v63
  s[153] = v64
  const v65 = v62 ? Infinity : v63
  s[154] = v65
  const v66 = v64 > -Infinity && v65 < Infinity
  s[151] = v66
  const v67 = quotient([v61, v64], [100], 'nærmeste', 1)
  const v68 = quotient([v61, v65], [100], 'nærmeste', 1)
  const v69 = v66 ? Math.min(v67, v68) : -Infinity
  s[149] = v69
  const v70 = v66 ? Math.max(v67, v68) : Infinity
  s[150] = v70
  const v71 = v62 || !v66
  s[155] = v71
  const LAS_68a_3 = s[4] ? Math.min(v69, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v60) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[132] = LAS_68a_3
  const LAS_68a_3_hoej = s[4] ? Math.min(v70, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[129] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[4] && (!s[4] || !(!v66 && !v62 && v64 === v65))
  s[135] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[4] || !s[4] || v71
  s[134] = LAS_68a_3_ir
}

function svar_11(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[129] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[130]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[131]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[130]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[131]) ? r_indtaegter.beloeb : 0) : 0 }) - s[129])
  const v1 = Math.max(0, -s[132] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[130]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[130]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[132])
  const v2 = SATS_9(f.vurderingsdato)
  const v3 = s[133] ? -Infinity : v2
  s[162] = v3
  const v4 = s[133] ? Infinity : v2
  s[163] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[133] && v3 === v4
  s[165] = v7
  const v8 = s[134] || s[133]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[135] && !(!v9 && (!s[135] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[164] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[166] = v19
  const v20 = s[135] && !(v18 && (!s[135] || !s[134] && v0 === v1) && v7)
  const v21 = s[134] || s[133] || v18
  const v22 = Math.max(0, v17 ? -Infinity : v0 - v4)
  const v23 = Math.max(0, v16 || v19 ? Infinity : v1 - v3)
  const v24 = v23 >= Infinity
  const v25 = v24 ? -Infinity : quotient([v22, 5500], [10000], 'nærmeste', 1)
  const v26 = v24 ? Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v20 && !(v24 && (!v20 || !v21 && v22 === v23))
  const v28 = v21 || v24
  const v29 = v13 === Infinity
  const v30 = v25 === -Infinity
  const v31 = v12 === -Infinity
  const v32 = v26 === Infinity
  const v33 = v29 && v30 || v31 && v32
  const LAS_68a_2 = s[4] ? (s[125] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[651] = LAS_68a_2
  const LAS_68a_2_hoej = s[4] ? (s[125] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[652] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[4] && (!s[4] || !s[125] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[125] && v27)
  s[653] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[4] || !s[4] || !s[125] && (v15 || v28 || v33) || s[125] && v28
  s[654] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[136] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[137] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[137] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[136] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[130]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[130]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[131]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[130]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[130]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[131]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[4] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[130]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[646] = LAS_68a_1
  const LAS_68a_1_hoej = s[4] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[130]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[131]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[647] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[4] && (!s[4] || s[138] && LAS_68a_2_er && !(v42 && (!s[138] || !s[139] && s[137] === s[136]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[648] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[4] || !s[4] || s[139] || LAS_68a_2_ir || v42
  s[649] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[106] ? s[140] : -Infinity
  s[144] = LAS_69j_2
  const LAS_69j_2_hoej = s[106] ? s[141] : Infinity
  s[145] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[106] && (!s[106] || s[142])
  s[146] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[106] || !s[106] || s[143]
  s[147] = LAS_69j_2_ir
}

function svar_12(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[184] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[183] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v4 = s[144] > -Infinity && s[145] < Infinity
  const v5 = quotient([s[144], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[145], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[146] && !(!v4 && (!s[146] || !s[147] && s[144] === s[145]))
  const v10 = s[147] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v12 = quotient([s[144], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[145], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[84] && s[146]
  const v17 = !s[84] && s[147]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[182] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[431] = v19
  const LAS_69j_4 = s[106] ? (v1 ? (v0 ? (s[84] ? (v18 ? s[144] : v19 ? v7 : s[148] ? v14 : 0) : s[144]) : -Infinity) : s[84] ? (v2 ? s[144] : v3 ? v7 : v11 ? v14 : 0) : s[144]) : -Infinity
  s[187] = LAS_69j_4
  const LAS_69j_4_hoej = s[106] ? (v1 ? (v0 ? (s[84] ? (v18 ? s[145] : v19 ? v8 : s[148] ? v15 : 0) : s[145]) : Infinity) : s[84] ? (v2 ? s[145] : v3 ? v8 : v11 ? v15 : 0) : s[145]) : Infinity
  s[186] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[106] && (!s[106] || !v1 && (s[84] && (v2 && s[146] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[84] && (v18 && s[146] || !v18 && (v19 && v9 || !v19 && (!s[148] || v9))) || v16))
  s[188] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[106] || !s[106] || !v1 && (s[84] && (v2 && s[147] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[84] && (v18 && s[147] || !v18 && (v19 && v10 || !v19 && s[148] && v10)) || v17)
  s[189] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[106] || s[128]
  const v25 = !s[106] || !s[128]
  const LAS_69j_5_tid = s[106] && v24
  s[666] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[106] && v25
  s[157] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[106]
  s[158] = v28
  const LAS_69j_10 = s[106] ? Math.min(s[149], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[159] = LAS_69j_10
  const LAS_69j_10_hoej = s[106] ? Math.min(s[150], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[156] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[106] && (!s[106] || !(!s[151] && !s[152] && s[153] === s[154]))
  s[160] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[106] || !s[106] || s[155]
  s[161] = LAS_69j_10_ir
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[167] = v0
  const v1 = Math.max(0, -s[156] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 }) - s[156])
  const v2 = Math.max(0, -s[159] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[159])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[176] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[174] = v10
  const v11 = s[160] && s[160] && !(v6 && (!s[160] || !s[161] && v4 === v5))
  s[172] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[177] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[175] = v21
  const v22 = s[160] && s[160] && !(v17 && (!s[160] || !s[161] && v15 === v16))
  s[173] = v22
  const v23 = Math.min(s[162], v1)
  const v24 = Math.min(s[163], v2)
  const v25 = s[161] || s[133]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[160] && !(!v26 && (!s[160] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[164]
  const v34 = s[160] && !(v33 && (!s[160] || !s[161] && v1 === v2) && s[165])
  const v35 = s[161] || s[133] || v33
  const v36 = Math.max(0, s[164] ? -Infinity : v1 - s[163])
  const v37 = Math.max(0, v3 || s[166] ? Infinity : v2 - s[162])
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
  s[168] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[169] = v50
  const v51 = v32 || v42 || v47
  s[178] = v51
  const v52 = Math.min(s[162], v12)
  const v53 = Math.min(s[163], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[160] && !(!v54 && (!s[160] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[179] = v60
  const v61 = v14 && s[164]
  const v62 = s[160] && !(v61 && (!s[160] || !s[161] && v12 === v13) && s[165])
  const v63 = s[161] || s[133] || v61
  const v64 = Math.max(0, s[164] ? -Infinity : v12 - s[163])
  const v65 = Math.max(0, v14 || s[166] ? Infinity : v13 - s[162])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[180] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[181] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[171] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[170] = v78
  const LAS_69j_9 = s[106] ? (v0 ? (s[128] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[185] = LAS_69j_9
}

function svar_14(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[106] ? (s[167] ? (s[128] ? s[168] : s[169] ? (s[170] ? Math.max(s[168], s[171]) : s[168]) : s[171]) : s[172] ? (s[173] ? Math.max(s[174], s[175]) : s[174]) : s[175]) : Infinity
  s[673] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[106] && (!s[106] || !s[167] && (s[172] || s[173]) || s[167] && (!s[128] && (s[169] || s[170]) || s[128] && s[169]))
  s[674] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[106] || !s[106] || !s[167] && (s[161] || s[161] || s[176] || s[161] || s[161] || s[177]) || s[167] && (!s[128] && (s[178] || s[179] || s[180] || s[181]) || s[128] && s[178])
  s[675] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[106] && (!s[106] || v3)
  s[668] = LAS_69j_7
  const LAS_69j_7_nej = s[106] && (!s[106] || !v3)
  s[669] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[84] && !s[182]
  const LAS_69j_8 = s[106] && (!s[106] || !s[183] || !s[184] || !v6)
  s[670] = LAS_69j_8
  const LAS_69j_8_nej = s[106] && (!s[106] || s[183] && (!s[184] || v6))
  s[671] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[106] || !s[106] || s[183] && !s[184]
  s[672] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[106] && (!s[106] || v10)
  s[679] = LAS_69j_13
  const LAS_69j_13_nej = s[106] && (!s[106] || !v10 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[680] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[106] || !s[106] || v10 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[681] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v14 = s[185] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 }) + s[185]
  const v15 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v16 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 })
  const v17 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v18 = !s[106] && v16 <= 0
  const v19 = LAS_69j_7_nej ? 0 : v16
  const v20 = v14 === -Infinity ? -Infinity : v14 + (LAS_69j_7 ? (LAS_69j_7_nej || v18 ? Math.min(v16, v19) : v16) : v19)
  const v21 = v15 === Infinity ? Infinity : v15 + (LAS_69j_7 ? v17 : 0)
  const v22 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[157]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 })
  const v23 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v24 = LAS_69j_8_ir && v22 <= 0
  const v25 = LAS_69j_8_nej ? 0 : v22
  const v26 = v20 === -Infinity ? -Infinity : v20 + (LAS_69j_8 ? (LAS_69j_8_nej || v24 ? Math.min(v22, v25) : v22) : v25)
  const v27 = v21 === Infinity ? Infinity : v21 + (LAS_69j_8 ? v23 : 0)
  const v28 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[157]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[158]) ? r_indtaegter.beloeb : 0) : 0 })
  const v29 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[157]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v30 = LAS_69j_13_ir && v28 <= 0
  const v31 = LAS_69j_13 ? 0 : v28
  const LAS_69j_5 = s[106] ? (v26 === -Infinity ? -Infinity : v26 + (LAS_69j_13_nej ? (LAS_69j_13 || v30 ? Math.min(v28, v31) : v28) : v31)) : -Infinity
  s[659] = LAS_69j_5
  const LAS_69j_5_hoej = s[106] ? (v27 === Infinity ? Infinity : v27 + (LAS_69j_13_nej ? v29 : 0)) : Infinity
  s[660] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[106] && (!s[106] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v18) && (LAS_69j_8 || LAS_69j_8_nej || v24) && (LAS_69j_13_nej || LAS_69j_13 || v30))
  s[661] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[106] || !s[106] || LAS_69j_9_ir || !s[106] && !(v16 === v17 && v16 === 0) || LAS_69j_8_ir && !(v22 === v23 && v22 === 0) || LAS_69j_13_ir && !(v28 === v29 && v28 === 0)
  s[662] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v36 = !s[5] || f.harFrasagtYdelsen === false
  const v37 = s[106] && f.erIJobafklaring
  const LAS_69j_5_modtager = v37 && (!s[106] || v36)
  s[663] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v37 && (!s[106] || !v36)
  s[664] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v37 || !s[106]
  s[665] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v41 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[203] = v41
  const v42 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[4] && (!v41 || !v42)
  s[676] = LAS_69j_11
  const LAS_69j_11_nej = s[4] && (!v41 || v42)
  s[677] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[4] || !v41
  s[678] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v46 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[106] && (!s[106] || v46)
  s[682] = LAS_69j_15
  const LAS_69j_15_nej = s[106] && (!s[106] || !v46)
  s[683] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v49 = s[186] === Infinity
  const v50 = -LAS_69j_5_hoej === -Infinity
  const v51 = s[187] === -Infinity
  const v52 = -LAS_69j_5 === Infinity
  const v53 = v49 && v50 || v51 && v52
  const LAS_69j_udbetales = s[106] ? Math.max(0, v51 || v50 ? -Infinity : s[187] - LAS_69j_5_hoej) : -Infinity
  s[684] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[106] ? Math.max(0, v49 || v52 ? Infinity : s[186] - LAS_69j_5) : Infinity
  s[685] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[106] && (!s[106] || s[188] && LAS_69j_5_er && !(v53 && (!s[188] || !s[189] && s[187] === s[186]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[686] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[106] || !s[106] || s[189] || LAS_69j_5_ir || v53
  s[687] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v58 = countDays(s[190], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[106] && (!s[106] || v58)
  s[693] = LAS_69k_5
  const LAS_69k_5_nej = s[106] && (!s[106] || !v58)
  s[694] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v61 = 35 - f.ugerMedFeriegodtgoerelse
  s[202] = v61
  const v62 = Math.max(0, v61 - f.ferieMedYdelseHoldt)
  const v63 = !s[4] && v62 <= 0
  const v64 = s[191] ? 0 : v62
  const LAS_69k_6 = s[4] ? (s[192] ? (s[191] || v63 ? Math.min(v62, v64) : v62) : v64) : -Infinity
  s[695] = LAS_69k_6
  const LAS_69k_6_hoej = s[4] ? (s[192] ? v62 : 0) : Infinity
  s[696] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[4] && (!s[4] || s[192] || s[191] || v63)
  s[697] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v68 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[4] ? v68 : FIRST_DAY
  s[700] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[4] ? v68 : NEVER
  s[701] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[4] && (!s[4] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[4]) && (s[4] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[4]) && f.ferienErAftalt)
  s[698] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[4] && (!s[4] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[4] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[699] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[106] && (!s[106] || (LAS_69j_15_nej || !s[106]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[4])))
  s[688] = LAS_69k_1
  const LAS_69k_1_nej = s[106] && (!s[106] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[106]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[689] = LAS_69k_1_nej
}

function svar_15(f, s) {
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v0 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[316] = v0
  const v1 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[317] = v1
  const v2 = s[106] && !(f.afviser === 'ingenting')
  const LAS_69k_2 = v2 && (!v0 || v1)
  s[690] = LAS_69k_2
  const LAS_69k_2_nej = v2 && (!v0 || !v1)
  s[691] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v2 || !v0
  s[692] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[492] = LAS_69l_3_er
  const v7 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v8 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  const v9 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v10 = !v9 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v9 && v7
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && v7 || v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || v10))
  s[702] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && !v7 || v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v10))
  s[703] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v8 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[704] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v14 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v14 : FIRST_DAY
  s[705] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v14 : NEVER
  s[706] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v17 = from(ALL_DAYS, f.bruddetSkete)
  const v18 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v19 = Math.max(1, countDays(v17, f.bruddetSkete, v18))
  const v20 = onWeekdays(v17, 62)
  const v21 = Math.max(1, countDays(v20, f.bruddetSkete, v18))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v19, v21) : -Infinity
  s[712] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v19, v21) : Infinity
  s[713] = LAS_69n_1_hoej
  const v24 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke' && f.bruddetSkete >= 18262 /* 2020-01-01 */
  const LAS_69n_1_er = LAS_69l_3_er && v24
  s[714] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[715] = LAS_69n_1_ir
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
  const v36 = SATS_10(f.bruddetSkete)
  const v37 = SATS_11(f.bruddetSkete)
  const v38 = SATS_12(f.bruddetSkete)
  const v39 = s[193] ? (v35 ? -Infinity : v36) : s[194] ? (v35 ? -Infinity : v37) : v35 ? -Infinity : v38
  const v40 = s[193] ? (v35 ? Infinity : v36) : s[194] ? (v35 ? Infinity : v37) : v35 ? Infinity : v38
  const v41 = v33 > -Infinity && v34 < Infinity && v39 > -Infinity && v40 < Infinity
  const v42 = quotient([v33, v39], [1], 'nærmeste', 1)
  const v43 = quotient([v33, v40], [1], 'nærmeste', 1)
  const v44 = quotient([v34, v39], [1], 'nærmeste', 1)
  const v45 = quotient([v34, v40], [1], 'nærmeste', 1)
  const v46 = v41 ? Math.min(v45, v44, v42, v43) : -Infinity
  const v47 = v41 ? Math.max(v45, v44, v42, v43) : Infinity
  const v48 = v29 && v31 && !(!v41 && (!v31 || !v32 && v33 === v34) && !v35 && v39 === v40)
  const LAS_69m_2 = LAS_69l_3_er ? (v48 ? (v27 ? Math.min(0, v46) : v46) : 0) : -Infinity
  s[708] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v48 ? (v27 ? Math.max(0, v47) : v47) : 0) : Infinity
  s[709] = LAS_69m_2_hoej
  const v51 = LAS_69l_3_er && (v30 || v24)
  const LAS_69m_2_er = v51 && (!LAS_69l_3_er || v48 || v27)
  s[710] = LAS_69m_2_er
  const LAS_69m_2_ir = !v51 || !LAS_69l_3_er || v29 && (v32 || v35 || !v41)
  s[711] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v54 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v54 && (!LAS_69l_3_er || v28 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[716] = LAS_69o_1
  const LAS_69o_1_nej = v54 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[717] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v54 || !LAS_69l_3_er
  s[718] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v58 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v59 = s[194] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v58 ? -Infinity : v59) : -Infinity
  s[719] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v58 ? Infinity : v59) : Infinity
  s[720] = LAS_69o_2_hoej
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[721] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v58) || !LAS_69l_3_er || LAS_69o_1_nej
  s[722] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v28 && f.ydelsenBoerOphoere)
  s[723] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[724] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v66 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v66 : -Infinity
  s[725] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v66 : Infinity
  s[726] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v69 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[106] ? v69 : -Infinity
  s[727] = LAS_69t_2
  const LAS_69t_2_hoej = s[106] ? v69 : Infinity
  s[728] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v72 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[236] = v72
  const v73 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[247] = v73
  const v74 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[248] = v74
  const v75 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[206] = v75
  const v76 = s[5] ? (v72 ? (s[125] ? (v73 ? (f.vurderingsdato >= 19723 /* 2024-01-01 */ ? (s[195] ? (v74 ? (s[127] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (v75 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[106] ? v76 : -Infinity
  s[730] = LAS_69x_3
  const LAS_69x_3_hoej = s[106] ? v76 : Infinity
  s[731] = LAS_69x_3_hoej
}

function svar_16(f, s) {
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v0 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[0] || s[196] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v0)
  s[732] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[0] || s[197] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v0)
  s[733] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v3 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  const v4 = v3 && !s[198]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[0] || v3 || f.saerligeForholdForLoen)
  s[734] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[0] || !v3 && f.saerligeForholdForLoen === false || v4)
  s[735] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[0] || v4
  s[736] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v8 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  const v9 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[207] = v9
  const v10 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v11 = SATS_13(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v9 && f.forsoergerEgetBarnIHjemmet === false
  s[749] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v8 || (v10 ? -Infinity : v11) < f.indtaegtFoerRevalidering)
  s[758] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v8 || (v10 ? Infinity : v11) >= f.indtaegtFoerRevalidering)
  s[759] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v8 || v10
  s[760] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v16 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[127]
  const v17 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  const v18 = SATS_14(f.vurderingsdato)
  const v19 = SATS_15(f.vurderingsdato)
  const v20 = SATS_16(f.vurderingsdato)
  const v21 = SATS_17(f.vurderingsdato)
  const v22 = SATS_18(f.vurderingsdato)
  const LAS_71_2_ung = v8 ? (v17 ? (v16 ? -Infinity : v18) : f.gravidEfter12Uge ? (v16 ? -Infinity : v19) : f.borHosForaeldre ? (v16 ? -Infinity : v20) : f.psykiskLidelseNaevntILoven ? (v16 ? -Infinity : v21) : v16 ? -Infinity : v22) : -Infinity
  s[751] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v8 ? (v17 ? (v16 ? Infinity : v18) : f.gravidEfter12Uge ? (v16 ? Infinity : v19) : f.borHosForaeldre ? (v16 ? Infinity : v20) : f.psykiskLidelseNaevntILoven ? (v16 ? Infinity : v21) : v16 ? Infinity : v22) : Infinity
  s[752] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[199] || !v8 || v16
  s[753] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v26 = SATS_19(f.vurderingsdato)
  const v27 = SATS_20(f.vurderingsdato)
  const LAS_71_2 = v8 ? (s[199] ? (f.forsoergelsespligtUdenForHjemmet ? (v16 ? -Infinity : v26) : v16 ? -Infinity : v27) : LAS_71_2_ung) : -Infinity
  s[747] = LAS_71_2
  const LAS_71_2_hoej = v8 ? (s[199] ? (f.forsoergelsespligtUdenForHjemmet ? (v16 ? Infinity : v26) : v16 ? Infinity : v27) : LAS_71_2_ung_hoej) : Infinity
  s[748] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v8 || !s[199] && LAS_71_2_ung_ir || s[199] && v16
  s[750] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v31 = SATS_21(f.vurderingsdato)
  const v32 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  const v33 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  const v34 = SATS_22(f.vurderingsdato)
  const v35 = v16 ? -Infinity : v34
  const v36 = v16 ? Infinity : v34
  const v37 = v33 && LAS_71_2_er
  const LAS_71_1 = v8 ? (v9 ? (v16 ? -Infinity : v31) : v32 ? (v37 ? Math.min(v35, LAS_71_2) : v35) : LAS_71_2) : -Infinity
  s[743] = LAS_71_1
  const LAS_71_1_hoej = v8 ? (v9 ? (v16 ? Infinity : v31) : v32 ? (v37 ? Math.max(v36, LAS_71_2_hoej) : v36) : LAS_71_2_hoej) : Infinity
  s[744] = LAS_71_1_hoej
  const v40 = LAS_70_1_nej || s[200]
  const LAS_71_1_er = LAS_70_1 && (!v8 || v9 || v32 || v37)
  s[745] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v8 || v9 && v16 || !v9 && (v32 && v16 || v33 && LAS_71_2_ir)) || v40
  s[746] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[0] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[737] = LAS_70_4
  const LAS_70_4_hoej = s[0] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[738] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[0] || LAS_71_1_er)
  s[739] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[0] || LAS_71_1_ir) || v40
  s[740] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v49 = intersect(v47, v48)
  const LAS_70_5 = from(v49, 13332 /* 2006-07-03 */)
  s[741] = LAS_70_5
  const LAS_70_5_ir = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[742] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v52 = SATS_23(f.vurderingsdato)
  const v53 = v16 ? -Infinity : v52
  const v54 = v16 ? Infinity : v52
  const v55 = v54 === Infinity
  const v56 = -LAS_71_1_hoej === -Infinity
  const v57 = v53 === -Infinity
  const v58 = -LAS_71_1 === Infinity
  const v59 = v55 && v56 || v57 && v58
  const LAS_71_3 = v8 ? Math.max(0, Math.min(f.bidragPrMaaned, v57 || v56 ? -Infinity : v53 - LAS_71_1_hoej)) : -Infinity
  s[754] = LAS_71_3
  const LAS_71_3_hoej = v8 ? Math.max(0, Math.min(f.bidragPrMaaned, v55 || v58 ? Infinity : v54 - LAS_71_1)) : Infinity
  s[755] = LAS_71_3_hoej
  const v62 = !s[199] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v63 = (LAS_70_1 || s[200]) && v62
  const LAS_71_3_er = v63 && (!v8 || LAS_71_1_er && !(v59 && !v16 && v53 === v54 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[756] = LAS_71_3_er
  const LAS_71_3_ir = v63 && (!v8 || v16 || LAS_71_1_ir || v59) || LAS_70_1_nej || !v62
  s[757] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[0] || s[201] || !s[0]
  s[762] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v67 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[0] || v67)
  s[763] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[0] || !v67)
  s[764] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v70 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v71 = f.maanederITilbudIRevalidering >= 12
  const v72 = v71 ? Math.max(0, s[202]) : 0
  const v73 = v71 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[0] ? (v3 ? (s[198] ? (v70 ? (s[203] ? v73 : -Infinity) : v72) : -Infinity) : 0) : -Infinity
  s[765] = LAS_73c_1
  const LAS_73c_1_hoej = s[0] ? (v3 ? (s[198] ? (v70 ? (s[203] ? v73 : Infinity) : v72) : Infinity) : 0) : Infinity
  s[766] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[0] || v3 && (!s[198] || v70 && !s[203])
  s[767] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v77 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[204] = v77
  const LAS_73f_1 = f.revalideringErBevilget && (!s[0] || !v77)
  s[768] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[0] || v77)
  s[769] = LAS_73f_1_nej
}

function svar_17(f, s) {
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v0 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v1 = s[204] ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[0] ? Math.min(v0, v1) : -Infinity
  s[770] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[0] ? Math.max(v0, v1) : Infinity
  s[771] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v5 = intersect(v4, s[205])
  const v6 = from(v5, 13332 /* 2006-07-03 */)
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v6
  s[772] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = dayReaching(v6, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[773] = LAS_74a_1_fleksjob_ir
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v9 = !s[117] && f.jobcenterUdfoererIndsatsen || s[117] && (s[206] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[0] || v9
  s[774] = LOB_4_1
  const LOB_4_1_nej = !s[0] || !v9
  s[775] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v12 = f.afgoerelsenGaelder === 'foertidspension'
  const v13 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[116] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v12 && (!s[0] || v13)
  s[234] = LSP_18_2
  const LSP_18_2_nej = v12 && (!s[0] || !v13)
  s[828] = LSP_18_2_nej
  const LSP_18_2_ir = !v12 || !s[0]
  s[829] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v17 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v18 = !v12 || LSP_18_2
  const v19 = LSP_18_2_nej || LSP_18_2_ir
  s[235] = v19
  const v20 = v12 && v19
  const v21 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v22 = s[116] && f.sagenErForelagtTeamet
  const LOB_9_1 = v22 || !s[0] || s[4] && (!s[117] && (v17 || v20) || s[117] && !s[116] && (v21 || v20))
  s[776] = LOB_9_1
  const LOB_9_1_nej = v22 || !s[0] || !s[4] || !s[117] && !v17 && v18 || s[117] && (s[116] || !v21 && v18)
  s[777] = LOB_9_1_nej
  const LOB_9_1_ir = v22 || !s[0]
  s[778] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v26 = s[4] && (!s[195] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region' || f.forvaltningsomraade === 'undervisning' && (!s[207] && f.harErhvervskompetencegivendeUddannelse === false || f.behovForUndervisningsomraadet)) || s[195] && !s[116] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[0] || v26
  s[779] = LOB_10_1
  const LOB_10_1_nej = !s[0] || !v26
  s[780] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v29 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[231] = v29
  const v30 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[232] = v30
  const v31 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[233] = v31
  const v32 = v30 && (v31 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v29 || v32
  s[493] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v29 || !v32
  s[785] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v29 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[781] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v29 ? 18262 /* 2020-01-01 */ : NEVER
  s[782] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v29 || LOV1559_9_valg_nej || !v29
  s[784] = LOV1559_9_betaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v38 = f.harDanskIndfoedsret || f.bopaelsmaanederEfter15 >= 120 && f.bopaelsmaanederLigeFoer >= 60 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[0] || v38
  s[791] = LSP_2_1
  const LSP_2_1_nej = !s[0] || !v38
  s[792] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[0] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[223] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[0] || (LSP_2_1_nej || !s[0]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[226] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v43 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[238] = v43
  const v44 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  const LSP_3_danmark = !s[0] || v44
  s[797] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[0] || !v44 || !v43
  s[798] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[0] || v44 && !v43
  s[799] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v48 = LSP_3_danmark_nej || LSP_3_danmark_ir
  const v49 = LSP_3_danmark ? (v48 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v50 = LSP_3_danmark ? (v48 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v51 = s[208] || !s[0]
  s[222] = v51
  const LSP_3_2 = !s[0] || f.harDanskIndfoedsret && v51 && v50 >= 360
  s[793] = LSP_3_2
  const LSP_3_2_nej = !s[0] || f.harDanskIndfoedsret === false || f.vurderingsdato < s[209] || v49 < 360
  s[794] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const LSP_3_3 = !s[0] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && (v50 >= 120 || v50 * 4 >= f.maanederFra15TilPensionen)
  s[795] = LSP_3_3
  const LSP_3_3_nej = !s[0] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v49 < 120 && v49 * 4 < f.maanederFra15TilPensionen
  s[796] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v56 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  const LSP_3_1 = !s[0] || f.harFastBopaelIDanmark || f.harFastBopaelPaaFaeroeerneEllerIGroenland && v48 || f.harHyrePaaDanskSkib || LSP_3_2 || LSP_3_3 || v56
  s[224] = LSP_3_1
  const LSP_3_1_nej = !s[0] || f.harFastBopaelIDanmark === false && (f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark) && f.harHyrePaaDanskSkib === false && (LSP_3_2_nej || !s[0]) && (LSP_3_3_nej || !s[0]) && !v56
  s[227] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v59 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[0] || v59
  s[225] = LSP_4
  const LSP_4_nej = !s[0] || !v59
  s[228] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v62 = s[210] <= 3651 /* 1979-12-31 */
  s[220] = v62
  const v63 = s[209] >= 3652 /* 1980-01-01 */
  s[211] = v63
  const v64 = s[126] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const v65 = s[210] <= 2147483646
  s[215] = v65
  const v66 = !s[0] || s[209] === NEVER
  s[221] = v66
  const LSP_5_2 = v62 ? -Infinity : v64
  s[212] = LSP_5_2
  const LSP_5_2_hoej = v62 ? Infinity : v64
  s[213] = LSP_5_2_hoej
  const v69 = s[209] >= 20270 /* 2025-07-01 */
  s[214] = v69
  const LSP_5_2_er = s[210] < 20270 /* 2025-07-01 */ && (v62 || v63 && s[210] <= 14518 /* 2009-10-01 */ || s[209] >= 14519 /* 2009-10-02 */ && v65)
  s[218] = LSP_5_2_er
  const LSP_5_2_ir = s[210] < 20270 /* 2025-07-01 */ && (v62 || v66) || v69 || !s[0]
  s[219] = LSP_5_2_ir
}

function svar_18(f, s) {
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v0 = s[211] && s[210] <= 20269 /* 2025-06-30 */
  const v1 = s[212] > -Infinity && s[213] < Infinity
  const v2 = quotient([s[212], 250], [1], 'nærmeste', 10)
  const v3 = quotient([s[213], 250], [1], 'nærmeste', 10)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[214] && s[215]
  const v7 = s[216] === -Infinity ? -Infinity : s[216] - 180
  const v8 = s[217] === Infinity ? Infinity : s[217] - 180
  const v9 = v7 > -Infinity && v8 < Infinity && v7 > 0
  const v10 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v7, 9], 'nærmeste', 100)
  const v11 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v8, 9], 'nærmeste', 100)
  const v12 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[244] = v12
  const v13 = f.bopaelsmaanederEfter15 >= 12
  const v14 = v12 ? f.hidtidigProcentandel : v13 ? Math.min(10000, v9 ? Math.min(v10, v11) : -Infinity) : 0
  const v15 = v12 ? f.hidtidigProcentandel : v13 ? Math.min(10000, v9 ? Math.max(v10, v11) : Infinity) : 0
  const v16 = v0 && s[218] && !(!v1 && (!s[218] || !s[219] && s[212] === s[213]))
  const v17 = v6 && (v12 || !v13 || !(!v9 && s[0] && v7 === v8))
  const LSP_5_3 = s[220] ? -Infinity : v16 ? (v17 ? Math.min(v4, v14) : v4) : v14
  s[800] = LSP_5_3
  const LSP_5_3_hoej = s[220] ? Infinity : v16 ? (v17 ? Math.max(v5, v15) : v5) : v15
  s[801] = LSP_5_3_hoej
  const LSP_5_3_er = s[220] || v16 || v17
  s[802] = LSP_5_3_er
  const LSP_5_3_ir = s[220] || v0 && (s[219] || !v1) || v6 && !v12 && v13 && (!s[0] || !v9) || s[221]
  s[803] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v22 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  const v23 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  const v24 = v23 ? (v13 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v25 = (s[210] < 20270 /* 2025-07-01 */ || !s[0]) && v23
  const LSP_6 = v25 ? -Infinity : v22 ? v24 : -Infinity
  s[804] = LSP_6
  const LSP_6_hoej = v25 ? Infinity : v22 ? v24 : Infinity
  s[805] = LSP_6_hoej
  const LSP_6_ir = v25 || !(v25 && !(s[214] || !v23)) && !v22
  s[806] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[0] || s[222] && (s[223] || !s[0]) && (s[224] || !s[0]) && (s[225] || !s[0]) && (s[208] || s[223] || s[224] || s[225])
  s[807] = LSP_12_1
  const LSP_12_1_nej = !s[0] || f.vurderingsdato < s[209] || s[226] || s[227] || s[228]
  s[808] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v31 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  const LSP_13 = !s[0] || !v31 || f.vurderingsdato < 17487 /* 2017-11-17 */
  s[809] = LSP_13
  const LSP_13_nej = !s[0] || v31
  s[810] = LSP_13_nej
  const LSP_13_ir = !s[0] || v31 && f.vurderingsdato < 17487 /* 2017-11-17 */
  s[811] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v35 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  const LSP_16_1 = !s[0] || !s[4] && v35 && s[229] || s[4] && s[230] && s[229]
  s[814] = LSP_16_1
  const LSP_16_1_nej = !s[0] || !s[4] && (!v35 || s[208]) || s[4] && (!s[230] || s[208])
  s[815] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v38 = s[4] && v35 && !s[230] && (f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring)
  const LSP_16_2 = !s[0] || v38
  s[816] = LSP_16_2
  const LSP_16_2_nej = !s[0] || !v38
  s[817] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v41 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[0] || v41
  s[818] = LSP_16_3
  const LSP_16_3_nej = !s[0] || !v41
  s[819] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v44 = LSP_16_1 || LSP_16_2
  const LSP_16 = !s[0] || (v44 || !s[0]) && (LSP_16_3 || !s[0]) && (v44 || LSP_16_3)
  s[812] = LSP_16
  const LSP_16_nej = !s[0] || (LSP_16_1_nej || !s[0]) && (LSP_16_2_nej || !s[0]) && (LSP_16_1_nej || LSP_16_2_nej) || LSP_16_3_nej
  s[813] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v47 = !s[5] || !(f.pensionDuFaar === 'seniorpension')
  const LSP_17_2 = !s[0] || v47
  s[820] = LSP_17_2
  const LSP_17_2_nej = !s[0] || !v47
  s[821] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[0]
  s[822] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[0]
  s[823] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const LSP_17_3_senior = !s[231] || s[232] && !s[233] && (f.seniorpensionAnsoegtDen >= shiftMonths(s[210], -60) || !s[0]) && f.langvarigOgAktuelTilknytning
  s[824] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[231] || !s[232] || s[233] || f.seniorpensionAnsoegtDen < shiftMonths(s[209], -60) || f.langvarigOgAktuelTilknytning === false
  s[825] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v54 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  const LSP_18_1 = !s[0] || !s[4] && v54 || s[4] && (!s[116] && v54 && (f.sagenErForelagtTeamet || s[234]) || s[116] && v54)
  s[826] = LSP_18_1
  const LSP_18_1_nej = !s[0] || !s[4] && !v54 || s[4] && (!s[116] && (!v54 || f.sagenErForelagtTeamet === false && s[235]) || s[116] && !v54)
  s[827] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v57 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  const v58 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcer && f.forklaringPaaVarigNedsaettelse && v57
  const v59 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v57
  const LSP_19_1 = !s[0] || !s[4] && v58 || s[4] && (s[116] || v59)
  s[830] = LSP_19_1
  const LSP_19_1_nej = !s[0] || !s[4] && !v58 || s[4] && (s[116] || !v59)
  s[831] = LSP_19_1_nej
  const LSP_19_1_ir = !s[0] || s[4] && s[116]
  s[832] = LSP_19_1_ir
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[0] || f.moedeMedBeslutterneErTilbudt
  s[833] = LSP_20_3
  const LSP_20_3_nej = !s[0] || f.moedeMedBeslutterneErTilbudt === false
  s[834] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v65 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[246] = v65
  const v66 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[245] = v66
  const LSP_21_1 = v65 ? v66 : FIRST_DAY
  s[835] = LSP_21_1
  const LSP_21_1_hoej = v65 ? v66 : NEVER
  s[836] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v69 = s[5] && (f.maanederMedFuldtidsarbejde >= 300 || f.maanederMedFuldtidsarbejde >= 240 && f.langTilknytningMed20Til25Aar)
  const SENBEK_2_1 = !s[0] || v69
  s[1194] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[0] || !v69
  s[1195] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v72 = f.arbejdsevneISenesteJob <= 1500 && f.varigtNedsatISenesteJob
  const v73 = f.vurderingsdato < shiftMonths(s[209], -72) || SENBEK_2_1_nej || !v72
  const v74 = (f.vurderingsdato >= shiftMonths(s[210], -72) || !s[0]) && (SENBEK_2_1 || !s[0]) && v72
  const v75 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  const LSP_26a_1 = !s[0] || s[5] && (!s[236] && v74 || s[236] && v74 && !v75)
  s[838] = LSP_26a_1
  const LSP_26a_1_nej = !s[0] || !s[5] || !s[236] && v73 || s[236] && (v73 || v75)
  s[839] = LSP_26a_1_nej
}

function svar_19(f, s) {
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v1 = intersect(v0, s[237])
  const v2 = from(v1, 13332 /* 2006-07-03 */)
  const v3 = dayReaching(v2, 13332 /* 2006-07-03 */, 1)
  const v4 = v3 >= 18262 /* 2020-01-01 */
  const v5 = v3 >= 18670 /* 2021-02-12 */
  const v6 = v3 >= NEVER
  s[842] = v6
  const LSP_26a_5 = !v4 ? NO_DAYS : !v5 ? NO_DAYS : v2
  s[840] = LSP_26a_5
  const LSP_26a_5_hoej = !v4 ? NO_DAYS : !v5 ? ALL_DAYS : v2
  s[841] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v4 || v5
  s[843] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v6 || v4 && !v5
  s[844] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[0] ? (s[5] ? shiftMonths(s[210], -78) : NEVER) : FIRST_DAY
  s[845] = LSP_26b
  const LSP_26b_hoej = s[0] ? (s[5] ? shiftMonths(s[209], -78) : NEVER) : NEVER
  s[846] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v13 = s[232] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[231] ? v13 : FIRST_DAY
  s[847] = LSP_26d_2
  const LSP_26d_2_hoej = s[231] ? v13 : NEVER
  s[848] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v16 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  const v17 = f.foedselsdag >= -1826 /* 1965-01-01 */
  const v18 = f.anciennitetPaaArbejdsmarkedet >= 528
  const v19 = f.anciennitetPaaArbejdsmarkedet >= 516
  const v20 = v18 ? 3 : v19 ? 2 : f.anciennitetPaaArbejdsmarkedet >= 504 ? 1 : 0
  const v21 = f.foedselsdag >= -365 /* 1969-01-01 */
  const v22 = f.anciennitetPaaArbejdsmarkedet >= 540
  const v23 = v22 ? 3 : v18 ? 2 : v19 ? 1 : 0
  const v24 = f.anciennitetPaaArbejdsmarkedet >= 552 ? 3 : v22 ? 2 : v18 ? 1 : 0
  const LSP_26h_3_ir = !s[0] || v16 && (!s[238] || s[239] && v17 && v21 && s[240])
  s[857] = LSP_26h_3_ir
  const LSP_26h_3 = s[0] ? (v16 ? (s[238] ? (s[239] ? (v17 ? (v21 ? (s[240] ? -Infinity : v24) : v23) : v20) : 0) : -Infinity) : 0) : -Infinity
  s[855] = LSP_26h_3
  const LSP_26h_3_hoej = s[0] ? (v16 ? (s[238] ? (s[239] ? (v17 ? (v21 ? (s[240] ? Infinity : v24) : v23) : v20) : 0) : Infinity) : 0) : Infinity
  s[856] = LSP_26h_3_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v28 = LSP_26h_3_hoej >= 1
  const v29 = f.vurderingsdato >= shiftMonths(s[210], -12)
  const v30 = LSP_26h_3 < 1 || f.vurderingsdato < shiftMonths(s[209], -12)
  const v31 = LSP_26h_3_hoej >= 2
  const v32 = f.vurderingsdato >= shiftMonths(s[210], -24)
  const v33 = LSP_26h_3 < 2 || f.vurderingsdato < shiftMonths(s[209], -24)
  const v34 = LSP_26h_3_hoej >= 3
  const v35 = f.vurderingsdato >= shiftMonths(s[210], -36)
  const v36 = LSP_26h_3 < 3 || f.vurderingsdato < shiftMonths(s[209], -36)
  const v37 = (v28 || LSP_26h_3_ir) && (v29 || !s[0]) && (v28 || v29) || (v31 || LSP_26h_3_ir) && (v32 || !s[0]) && (v31 || v32) || (v34 || LSP_26h_3_ir) && (v35 || !s[0]) && (v34 || v35)
  const v38 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  const LSP_26g = !s[0] || v16 && (!s[238] || (s[229] && (v37 || !s[0]) && (f.vurderingsdato < s[209] || v37) || !s[0]) && v38 && !s[93])
  s[849] = LSP_26g
  const LSP_26g_nej = !s[0] || !v16 || !s[238] || s[208] || (v30 || !s[0]) && (v33 || !s[0]) && (v36 || !s[0]) && (v30 || v33 || v36) || !v38 || s[93]
  s[850] = LSP_26g_nej
  const LSP_26g_ir = !s[0] || v16 && !s[238]
  s[851] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v42 = -(s[241] && f.foedselsdag <= -1827 /* 1964-12-31 */ || s[242] && f.foedselsdag <= -366 /* 1968-12-31 */ ? 84 : 72)
  const LSP_26h_1_ir = !s[0] || v16 && (!s[238] || !s[0])
  s[854] = LSP_26h_1_ir
  const LSP_26h_1 = s[0] ? (v16 ? (s[238] ? shiftMonths(s[210], v42) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[852] = LSP_26h_1
  const LSP_26h_1_hoej = s[0] ? (v16 ? (s[238] ? shiftMonths(s[209], v42) : NEVER) : NEVER) : NEVER
  s[853] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v46 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v48 = intersect(v46, v47)
  const v49 = from(v48, 13332 /* 2006-07-03 */)
  const v50 = dayReaching(v49, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_1_ir = v50 >= NEVER
  s[859] = LSP_26v_1_ir
  const LSP_26v_1 = v50 < 18670 /* 2021-02-12 */ ? NO_DAYS : v49
  s[858] = LSP_26v_1
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v53 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v54 = intersect(v46, v53)
  const v55 = from(v54, 13332 /* 2006-07-03 */)
  const v56 = dayReaching(v55, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_2_ir = v56 >= NEVER
  s[861] = LSP_26v_2_ir
  const LSP_26v_2 = v56 < 18670 /* 2021-02-12 */ ? NO_DAYS : v55
  s[860] = LSP_26v_2
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v59 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[0] ? v59 : -Infinity
  s[862] = LSP_32c_1
  const LSP_32c_1_hoej = s[0] ? v59 : Infinity
  s[863] = LSP_32c_1_hoej
}

function svar_20(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  const v1 = SATS_24(f.vurderingsdato)
  const v2 = SATS_25(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[243] ? -Infinity : v1) : s[243] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[243] ? Infinity : v1) : s[243] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[243] && v3 === v4
  const v11 = s[243] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  const LSP_32c_2_er = !s[0] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[866] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[0] || !v15 && (v11 || !v12) || v15 && !v0
  s[867] = LSP_32c_2_ir
  const LSP_32c_2 = s[0] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[864] = LSP_32c_2
  const LSP_32c_2_hoej = s[0] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[865] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  const LSP_33_1_tilbage = !v20 || v21 && (f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || shiftDays(shiftMonths(monthStart(s[209]), 5), 9) >= f.folkepensionAnsoegtDen)
  s[872] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || shiftDays(shiftMonths(monthStart(s[210]), 5), 9) < f.folkepensionAnsoegtDen
  s[873] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || !s[0])
  s[874] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v25 = shiftDays(monthEnd(s[210]), 1)
  const v26 = shiftDays(monthEnd(s[209]), 1)
  const v27 = shiftDays(monthEnd(Math.max(s[210], f.folkepensionAnsoegtDen)), 1)
  const v28 = shiftDays(monthEnd(Math.max(s[209], f.folkepensionAnsoegtDen)), 1)
  const v29 = Math.max(v25, v27)
  const v30 = Math.min(v26, v28)
  const v31 = LSP_33_1_tilbage_ir && v30 >= v29
  const v32 = LSP_33_1_tilbage_nej || v31
  const v33 = LSP_33_1_tilbage_nej ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = LSP_33_1_tilbage_nej ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LSP_33_1_er = !v20 || s[244] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v31
  s[870] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[244] && !s[0] || !s[244] && (LSP_33_1_tilbage && !s[0] || LSP_33_1_tilbage_nej && !s[0] || LSP_33_1_tilbage_ir && !s[0] || LSP_33_1_tilbage_ir && !(s[0] && v25 === v26 && s[0] && v27 === v28 && v25 === v27))
  s[871] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[244] ? v25 : LSP_33_1_tilbage ? (v32 ? Math.min(v25, v33) : v25) : v33) : FIRST_DAY
  s[868] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[244] ? v26 : LSP_33_1_tilbage ? (v32 ? Math.max(v26, v34) : v26) : v34) : NEVER
  s[869] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v39 = shiftDays(monthEnd(s[245]), 1)
  s[249] = v39
  const v40 = s[245] >= f.pensionAfgjortDen ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v39
  const LSP_33_2 = s[246] ? v40 : FIRST_DAY
  s[875] = LSP_33_2
  const LSP_33_2_hoej = s[246] ? v40 : NEVER
  s[876] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v43 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v44 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v45 = intersect(v43, v44)
  const LSP_37 = from(v45, 13332 /* 2006-07-03 */)
  s[877] = LSP_37
  const LSP_37_ir = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[878] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v48 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[452] = v48
  const LSP_44_udsendte = !s[0] || v48
  s[881] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[0] || !v48 || f.vurderingsdato < 19107 /* 2022-04-25 */
  s[882] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[0] || v48 && f.vurderingsdato < 19107 /* 2022-04-25 */
  s[883] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v52 = f.vurderingsdato < shiftMonths(f.foedselsdag, 720) || f.samtykkerTilFrakendelse
  const v53 = f.udsendtMedPsykiskLidelse === false || LSP_44_udsendte_nej || LSP_44_udsendte_ir
  const v54 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  const v55 = f.vaesentligtForbedretOgSelvforsoergende === false || !v52 || v54
  const v56 = f.vaesentligtForbedretOgSelvforsoergende && v52 && v53
  const LSP_44_1 = !s[0] || !s[247] && v56 || s[247] && (!s[248] && f.vaesentligtForbedretOgSelvforsoergende && v52 && v53 && f.saerligeOmstaendighederForFrakendelse || s[248] && v56)
  s[879] = LSP_44_1
  const LSP_44_1_nej = !s[0] || !s[247] && v55 || s[247] && (!s[248] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v52 || v54 || f.saerligeOmstaendighederForFrakendelse === false) || s[248] && v55)
  s[880] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[0] ? v3 : -Infinity
  s[884] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[0] ? v4 : Infinity
  s[885] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v61 = SATS_26(f.vurderingsdato)
  const v62 = s[243] ? -Infinity : v61
  const v63 = s[243] ? Infinity : v61
  const v64 = f.vurderingsdato <= 15339 /* 2011-12-31 */ || s[167] && f.vurderingsdato <= 17531 /* 2017-12-31 */ || s[5] && f.vurderingsdato <= 18627 /* 2020-12-31 */ || s[127]
  const v65 = SATS_27(f.vurderingsdato)
  const v66 = SATS_28(f.vurderingsdato)
  const v67 = f.giftEllerSamlevende ? (v64 ? -Infinity : v65) : v64 ? -Infinity : v66
  const v68 = f.giftEllerSamlevende ? (v64 ? Infinity : v65) : v64 ? Infinity : v66
  const v69 = v63 === Infinity
  const v70 = v67 === -Infinity
  const v71 = v62 === -Infinity
  const v72 = v68 === Infinity
  const v73 = v69 && v70 || v71 && v72
  const LSP_49_1_folkepension_er = !s[0] || !(v73 && !s[243] && v62 === v63 && !v64 && v67 === v68)
  s[888] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[0] || s[243] || v64 || v73
  s[889] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[0] ? (v71 || v70 ? -Infinity : v62 + v67) : -Infinity
  s[886] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[0] ? (v69 || v72 ? Infinity : v63 + v68) : Infinity
  s[887] = LSP_49_1_folkepension_hoej
}

function svar_21(f, s) {
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v0 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[892] = v0
  const v1 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[249]) : s[249]
  const PENSBEK_7 = v0 ? v1 : FIRST_DAY
  s[890] = PENSBEK_7
  const PENSBEK_7_hoej = v0 ? v1 : NEVER
  s[891] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v4 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[494] = v4
  const v5 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  const v6 = v5 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v4 || v6
  s[893] = PENSBEK_10
  const PENSBEK_10_nej = !v4 || !v6
  s[894] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v9 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v10 = v5 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v9, shiftDays(f.pensionAfgjortDen, -1)) : v9
  const PENSBEK_11 = v4 ? v10 : FIRST_DAY
  s[896] = PENSBEK_11
  const PENSBEK_11_hoej = v4 ? v10 : NEVER
  s[897] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v13 = s[4] && (!s[117] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[117] && !s[116] && s[250])
  const PLANBEK_2_1 = !s[0] || v13
  s[898] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[0] || !v13
  s[899] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v16 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v17 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v16 ? v17 : FIRST_DAY
  s[900] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v16 ? v17 : NEVER
  s[901] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v16 && s[110]
  s[902] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v16
  s[903] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v22 = s[71] || s[84] || s[85] || f.arbejdsskade || s[251]
  const v23 = !s[71] && !s[84] && !s[85] && f.arbejdsskade === false && s[252]
  const SDL_2_1 = s[67] || s[70] && v22 || s[83] && v22
  s[907] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[70] && v23 || s[83] && v23
  s[908] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v26 = s[253] && s[254] >= f.vurderingsdato
  const v27 = s[77] || s[253] && s[255] < f.vurderingsdato
  const v28 = s[256] && (v26 || s[257]) && (s[74] || v26) || s[258]
  const v29 = SDL_2_1_nej || (v27 || s[75]) && (s[259] || s[75]) && (v27 || s[259]) || s[260] || s[92]
  const v30 = (SDL_2_1 || s[75]) && (v28 || s[75]) && s[261] && s[262] && (SDL_2_1 || v28 || s[263] || s[86])
  const v31 = s[75] && !s[0]
  const SDL_2 = s[67] || s[70] && v30 || s[83] && v30
  s[904] = SDL_2
  const SDL_2_nej = s[67] || s[70] && v29 || s[83] && v29
  s[905] = SDL_2_nej
  const SDL_2_ir = s[67] || s[70] && v31 || s[83] && v31 || s[68]
  s[906] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v35 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[0] || v35
  s[913] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[0] || !v35
  s[914] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v38 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v39 = shiftDays(runEnd(v38, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[0] ? v39 : FIRST_DAY
  s[915] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[0] ? v39 : NEVER
  s[916] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[0]
  s[917] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[0] || f.ferieAftalt === false
  s[918] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[0] || f.ferieAftalt
  s[919] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v45 = shiftMonths(s[63], 3)
  s[300] = v45
  const v46 = shiftMonths(s[65], 3)
  s[301] = v46
  const v47 = f.saerligeGrundeTilAndetTidspunkt || !s[9]
  const v48 = f.saerligeGrundeTilAndetTidspunkt === false && s[11]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v45
  s[922] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v46
  s[923] = SDL_7_3_hoej
  const v51 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v51 && (s[67] || s[70] && v47 || s[83] && v47)
  s[924] = SDL_7_3_er
  const SDL_7_3_ir = !v51 || s[67] || s[70] && v48 || s[83] && v48 || s[68]
  s[925] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v54 = !s[4] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[4] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[0] || v54
  s[926] = SDL_7_5
  const SDL_7_5_nej = !s[0] || !v54
  s[927] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v57 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[930] = v57
  const v58 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v57 ? v58 : FIRST_DAY
  s[928] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v57 ? v58 : NEVER
  s[929] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v61 = !s[9] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v62 = !s[9] && s[65] >= 14613 /* 2010-01-04 */ && s[264]
  const v63 = allPeriods(f.fravaer)
  const v64 = runStart(v63, f.vurderingsdato)
  const v65 = f.fratraeder && shiftDays(v64, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v64, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v62 || s[83] ? v65 : NEVER
  s[931] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v61 ? NEVER : v65
  s[932] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[71] && (s[67] || v61 || v62 || s[83])
  s[933] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[71] || s[75]
  s[478] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v70 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v71 = shiftDays(s[63], 35)
  s[407] = v71
  const v72 = shiftDays(s[65], 35)
  s[408] = v72
  const v73 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = s[265] && (!s[265] || v70 && f.ventesRaskInden8Uger === false && (!s[9] && shiftDays(v72, -1) >= f.tidligOpfoelgningBedtOm || s[11]) && f.oenskerTidligOpfoelgning || !v70 && v73)
  s[271] = SDL_7c
  const SDL_7c_nej = s[265] && (!s[265] || v70 && (f.ventesRaskInden8Uger || !s[9] && shiftDays(v71, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v70 && !v73)
  s[272] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v76 = !s[128] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[0] || v76
  s[935] = SDL_10a
  const SDL_10a_nej = !s[0] || !v76
  s[936] = SDL_10a_nej
}

function svar_22(f, s) {
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v0 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[939] = v0
  const v1 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v0 ? v1 : FIRST_DAY
  s[937] = SDL_11_3
  const SDL_11_3_hoej = v0 ? v1 : NEVER
  s[938] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v4 = shiftDays(shiftDays(s[63], 56), -1)
  s[266] = v4
  const v5 = shiftDays(shiftDays(s[65], 56), -1)
  s[267] = v5
  const v6 = !s[9] && v5 >= f.forventetRask
  const v7 = !s[9] && v5 >= f.vurderingsdato
  const v8 = !s[9] && v4 < f.forventetRask || !s[9] && v4 < f.vurderingsdato
  const v9 = (v6 || s[11]) && (v7 || s[11]) && (v6 || v7)
  const v10 = !s[116] && s[11]
  const SDL_12_1_1 = !s[0] || !s[265] && f.tilbagevendenForestaar || s[265] && !s[116] && v9
  s[270] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[0] || !s[265] && f.tilbagevendenForestaar === false || s[265] && (s[116] || v8)
  s[268] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[0] || s[265] && v10
  s[269] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[0] || !s[265] && f.laegeattestNoedvendig || s[265] && (!s[5] && SDL_12_1_1_nej || s[5] && f.laegeattestNoedvendig)
  s[940] = SDL_11a_1
  const SDL_11a_1_nej = !s[0] || !s[265] && f.laegeattestNoedvendig === false || s[265] && (!s[5] && SDL_12_1_1 || s[5] && f.laegeattestNoedvendig === false)
  s[941] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[0] || s[265] && !s[5] && SDL_12_1_1_ir
  s[942] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v17 = s[5] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[0] || v17
  s[943] = SDL_11c
  const SDL_11c_nej = !s[0] || !v17
  s[944] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v20 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v21 = v8 || s[11]
  const SDL_12_1_2 = !s[0] || !s[265] && v20 || s[265] && (!s[195] && v21 && f.behovForTvaerfagligIndsats === false || s[195] && !s[116] && v8)
  s[304] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[0] || !s[265] && !v20 || s[265] && (!s[195] && (v9 || f.behovForTvaerfagligIndsats) || s[195] && (s[116] || v9))
  s[299] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[0] || s[265] && s[195] && v10
  s[298] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v25 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[0] || !s[265] && v25 || s[265] && !s[195] && v21 && f.behovForTvaerfagligIndsats
  s[305] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[0] || !s[265] && !v25 || s[265] && (s[195] || v9 || f.behovForTvaerfagligIndsats === false)
  s[306] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v28 = s[71] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  s[307] = v28
  const v29 = f.holdteSamtaler >= 1
  s[297] = v29
  const v30 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[309] = v30
  const v31 = v28 && v29 && f.forudsigeligtForloeb && v30 >= f.forventetRask && v30 >= f.vurderingsdato
  s[294] = v31
  const v32 = shiftDays(shiftDays(s[63], 182), -1)
  s[308] = v32
  const v33 = shiftDays(shiftDays(s[65], 182), -1)
  s[310] = v33
  const v34 = !v28 || !s[9] && v32 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[9] && v32 < f.vurderingsdato
  s[275] = v34
  const v35 = v28 && (!s[9] && v33 >= f.forventetRask || s[11]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[9] && v33 >= f.vurderingsdato || s[11])
  s[276] = v35
  const v36 = s[116] && (!s[9] && s[63] < 20635 /* 2026-07-01 */ || s[11])
  s[277] = v36
  const SDL_13f_1 = s[195] && (v36 && (v31 || v35) || !(v36 && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[195] || !s[116] && v31 || s[116] && v35))
  s[274] = SDL_13f_1
  const SDL_13f_1_nej = s[195] && (v36 && (!v31 || v34) || !(v36 && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[195] || !s[116] && !v31 || s[116] && v34))
  s[273] = SDL_13f_1_nej
}

function svar_23(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[266], v0)
  const v2 = Math.min(s[267], v0)
  const v3 = s[9] || !s[11] && s[266] === s[267]
  const v4 = s[268] && !s[9]
  const v5 = s[269] && !s[9] && s[267] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[266] : NEVER) : NEVER
  const v7 = s[270] ? NEVER : s[267]
  const v8 = s[270] || v4 || v5
  const v9 = s[268] && s[11] || s[269] && !(v3 && !s[9] && s[266] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[9] || !s[11] && v1 === v2
  const v13 = s[271] && !s[9]
  const v14 = s[272] && v8
  const v15 = !s[265] && !s[9] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[271] && s[11]
  const v23 = v22 || s[272] && v9 || !s[265] && s[11] && v9 || !s[265] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[9] && v8 || s[9] && !v8) && (s[9] || v1 === v6))
  s[284] = v23
  const v24 = shiftMonths(s[63], 6)
  s[295] = v24
  const v25 = shiftMonths(s[65], 6)
  s[296] = v25
  const v26 = shiftDays(v24, -1)
  s[302] = v26
  const v27 = shiftDays(v25, -1)
  s[303] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[272] && !s[9]
  const v33 = !s[265] && !s[9] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[289] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[290] = v38
  const v39 = v13 || v32 || v33
  s[288] = v39
  const v40 = s[272] && s[11]
  const v41 = !s[265] && s[11]
  s[287] = v41
  const v42 = v22 || v40 || v41 || !s[265] && !((s[9] || !s[11] && v28 === v29) && (s[9] || !s[11] && v26 === v27) && (s[9] || v26 === v28))
  s[285] = v42
  const v43 = s[273] && v39
  const v44 = !s[195] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[274] ? NEVER : v38
  const v47 = s[274] || v43 || v44
  const v48 = Math.max(s[266], v1)
  const v49 = Math.min(s[267], v2)
  const v50 = !s[265] && !s[9] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[266], v48) : s[266]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[292] = v53
  const v54 = v32 ? (v50 ? Math.max(s[267], v49) : s[267]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[293] = v55
  const v56 = v13 || v32 || v50
  s[291] = v56
  const v57 = v22 || v40 || v41 || !s[265] && !(v12 && v3 && (s[9] || s[266] === v1))
  s[286] = v57
  const v58 = s[273] && v56
  const v59 = !s[195] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[274] ? NEVER : v55
  const v62 = s[274] || v58 || v59
  const v63 = s[0] ? (s[265] ? (s[116] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[266]) : FIRST_DAY
  s[280] = v63
  const v64 = s[0] ? (s[265] ? (s[116] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[267]) : NEVER
  s[282] = v64
  const v65 = s[275] && v39
  const v66 = s[276] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[276] ? NEVER : v38
  const v69 = s[275] && v56
  const v70 = s[276] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[276] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[281] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[283] = v77
  const v78 = s[277] && (v21 || v66 || v70)
  s[278] = v78
  const v79 = !(s[277] && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[0] || !s[265] && !s[9] || s[265] && (!s[116] && v21 || s[116] && (v47 || v62)))
  s[279] = v79
}

function svar_24(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[278] || s[279]
  s[947] = SDL_13b_1_er
  const SDL_13b_1 = s[278] ? (s[279] ? Math.min(s[280], s[281]) : s[281]) : s[280]
  s[945] = SDL_13b_1
  const SDL_13b_1_hoej = s[278] ? (s[279] ? Math.max(s[282], s[283]) : s[283]) : s[282]
  s[946] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[277] && (s[284] || s[275] && s[285] || s[275] && s[286]) || !(s[277] && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[0] || s[287] || s[265] && (!s[116] && s[284] || s[116] && (s[273] && s[285] || !s[195] && !((!s[288] || !s[285] && s[289] === s[290]) && s[288] && s[289] === NEVER) || s[273] && s[286] || !s[195] && !((!s[291] || !s[286] && s[292] === s[293]) && s[291] && s[292] === NEVER))))
  s[948] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[270] || s[268]
  const v5 = s[270] ? 0 : 4
  const v6 = s[268] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[273] && v4
  const v10 = !s[195] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[5] ? (s[195] ? (s[116] ? (s[274] ? 0 : 1) : s[274] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[5] ? (s[195] ? (s[116] ? (s[273] ? 1 : 0) : s[274] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[294] ? 1 : 4
  const v17 = s[276] ? 0 : 1
  const v18 = !(s[277] && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[5] || !s[195] && v4 || s[195] && (!s[116] && (s[274] || v9 || v10) || s[116] && (s[274] || s[273])))
  const SDL_13b_1_antal = s[277] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[949] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[277] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[950] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[5] && (s[277] || v18)
  s[951] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[5] || !(s[277] && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[5] || !s[195] && s[269] || s[195] && (!s[116] && (s[273] && s[269] || !s[195] && !((!v4 || !s[269] && v5 === v6) && v4 && v5 === 1)) || s[116] && !s[195]))
  s[952] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  const v24 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  const v25 = !s[9] && f.vurderingsdato >= s[295]
  s[313] = v25
  const v26 = !s[9] && f.vurderingsdato < s[296]
  s[315] = v26
  const v27 = s[297] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[0] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v25 || s[11]) && f.fremmoedeErNoedvendigt === false || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || v27))
  s[953] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[0] || !v23 || f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v26 || f.fremmoedeErNoedvendigt) || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || !v27)
  s[954] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[0] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || v24 && f.vurderingsdato < 19621 /* 2023-09-21 */)
  s[955] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v31 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[314] = v31
  const v32 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[312] = v32
  const v33 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v34 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v35 = Math.max(v33, v34)
  const v36 = Math.min(v33, v34)
  const v37 = s[298] && v36 >= v35
  const v38 = s[299] || v37
  const v39 = s[299] ? (v37 ? Math.min(v34, v35) : v34) : v35
  const v40 = s[299] ? (v37 ? Math.max(v34, v36) : v34) : v36
  const v41 = f.holdteSamtaler >= 2
  s[311] = v41
  const v42 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v43 = v41 || !s[9]
  const v44 = !v41 && s[11]
  const v45 = v41 ? v42 : shiftDays(s[300], -1)
  const v46 = v41 ? v42 : shiftDays(s[301], -1)
  const v47 = Math.max(v33, v45)
  const v48 = Math.min(v33, v46)
  const v49 = s[299] && v43
  const v50 = s[298] && v43 && v48 >= v47
  const v51 = v49 || v50
  const v52 = v49 ? (v50 ? Math.min(v45, v47) : v45) : v47
  const v53 = v49 ? (v50 ? Math.max(v46, v48) : v46) : v48
  const v54 = s[269] && v33 >= NEVER
  const v55 = f.holdteSamtaler >= 4
  const v56 = v55 || !s[9]
  const v57 = !v55 && s[11]
  const v58 = v55 ? NEVER : s[302]
  const v59 = v55 ? NEVER : s[303]
  const v60 = s[268] && v56
  const v61 = s[269] && v56 && v59 >= NEVER
  const v62 = v60 || v61 ? (v60 ? v58 : NEVER) : NEVER
  const v63 = s[270] ? NEVER : v59
  const v64 = s[270] || v60 || v61
  const v65 = s[268] && v57 || s[269] && !((!v56 || !v57 && v58 === v59) && v56 && v58 === NEVER)
  const v66 = s[273] && v64
  const v67 = !s[195] && v64 && v63 >= NEVER
  const v68 = s[0] ? (v32 ? (v31 ? (s[265] ? (s[5] ? (s[195] ? (s[116] ? NEVER : v66 || v67 ? (v66 ? v62 : NEVER) : NEVER) : v62) : s[268] || v54 ? (s[268] ? v33 : NEVER) : NEVER) : s[304] ? (v51 ? Math.min(v33, v52) : v33) : v52) : FIRST_DAY) : s[304] ? (v38 ? Math.min(v33, v39) : v33) : v39) : FIRST_DAY
  const v69 = s[294] || v56 ? (s[294] ? NEVER : v58) : NEVER
  const v70 = !(s[277] && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[0] || !v32 && (s[304] || s[299] || v37) || v32 && (!v31 || !s[265] && (s[304] || v49 || v50) || s[265] && (!s[5] && (s[270] || s[268] || v54) || s[5] && (!s[195] && v64 || s[195] && (s[116] || s[274] || v66 || v67)))))
  const SDL_13b_1_naeste = s[277] ? (v70 ? Math.min(v68, v69) : v69) : v68
  s[956] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[277] ? NEVER : s[0] ? (v32 ? (v31 ? (s[265] ? (s[5] ? (s[195] ? (s[116] ? NEVER : s[274] ? NEVER : v63) : v63) : s[270] ? NEVER : v33) : s[304] ? (v51 ? Math.max(v33, v53) : v33) : v53) : NEVER) : s[304] ? (v38 ? Math.max(v33, v40) : v33) : v40) : NEVER
  s[957] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[297] && (s[277] || v70)
  s[958] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[297] || s[277] && !s[294] && v57 || !(s[277] && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[0] || !v32 && s[298] && v33 !== v34 || v32 && (!v31 || !s[265] && (s[299] && v44 || s[298] && !((!v43 || !v44 && v45 === v46) && v43 && v33 === v45)) || s[265] && (!s[5] && s[269] && v33 !== NEVER || s[5] && (!s[195] && v65 || s[195] && !s[116] && (s[273] && v65 || !s[195] && !((!v64 || !v65 && v62 === v63) && v64 && v62 === NEVER))))))
  s[959] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v75 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v31 || !v75 && f.sygdomForhindrerKontakt || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[960] = SDL_13b_5
  const SDL_13b_5_nej = !v31 || !v75 && f.sygdomForhindrerKontakt === false || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[961] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v31 || v75 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[962] = SDL_13b_5_ir
}

function svar_25(f, s) {
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[0] || s[265] && (!s[195] && s[305] || s[195] && f.behovForTvaerfagligIndsats)
  s[963] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[0] || !s[265] || !s[195] && s[306] || s[195] && f.behovForTvaerfagligIndsats === false
  s[964] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[0] || s[265] && !s[195] && !s[0]
  s[965] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[0] || s[5] && (!s[195] && s[304] || s[195] && (s[304] || s[298]) && !s[307])
  s[966] = SDL_13c_2
  const SDL_13c_2_nej = !s[0] || !s[5] || !s[195] && s[299] || s[195] && (s[299] || s[307])
  s[967] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[0] || s[5] && !s[195] && s[298]
  s[968] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v6 = s[195] ? (s[116] ? s[308] : s[309]) : FIRST_DAY
  const v7 = s[195] ? (s[116] ? s[310] : s[309]) : NEVER
  const v8 = s[9] ? s[309] : Math.min(s[309], s[308])
  const v9 = s[9] ? s[309] : Math.max(s[309], s[310])
  const v10 = !(s[277] && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[195] || !s[116] || !s[9])
  const SDL_13f_1_dag = s[277] ? (v10 ? Math.min(v6, v8) : v8) : v6
  s[969] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[277] ? (v10 ? Math.max(v7, v9) : v9) : v7
  s[970] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[195] && (s[277] || v10)
  s[971] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[195] || s[277] && s[11] || !(s[277] && !(!s[116] || !s[9] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[195] || s[116] && s[11])
  s[972] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v15 = !s[265] && s[311]
  const SDL_16_2 = !s[0] || !s[312] && s[313] || s[312] && (!s[314] || v15)
  s[973] = SDL_16_2
  const SDL_16_2_nej = !s[0] || !s[312] && s[315] || s[312] && (!s[314] || !v15)
  s[974] = SDL_16_2_nej
  const SDL_16_2_ir = !s[0] || !s[312] && s[11] || s[312] && !s[314]
  s[975] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v19 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[0] || v19
  s[976] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[0] || !v19
  s[977] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v22 = s[106] && (!s[316] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[316] && s[317])
  const SDL_21a = !s[0] || v22
  s[997] = SDL_21a
  const SDL_21a_nej = !s[0] || !v22
  s[998] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v25 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[0] || v25 && f.opfordret && (SDL_21a_nej || !s[0]) && f.skriftligtOrienteret
  s[978] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[0] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[979] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[0] || f.forhalerHelbredelsen
  s[980] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[0] || f.forhalerHelbredelsen === false
  s[981] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v30 = f.partshoertOmOphoer && (f.harSvaretPaaPartshoering || f.partshoeringsfrist < f.vurderingsdato)
  const SDL_21_3 = !s[0] || v30
  s[982] = SDL_21_3
  const SDL_21_3_nej = !s[0] || !v30
  s[983] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v33 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[0] || v33
  s[984] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[0] || !v33
  s[985] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v36 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[0] ? v36 : FIRST_DAY
  s[989] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[0] ? v36 : NEVER
  s[990] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v39 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v40 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const v41 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[338] = v41
  const SDL_21_4 = !s[0] || !v40 && v39 || v40 && (!v41 || (v39 || !s[0]) && f.genoptagetFoer === false)
  s[495] = SDL_21_4
  const SDL_21_4_nej = !s[0] || !v40 && SDL_21_4_dag < f.opfyldtIgen || v40 && (!v41 || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[987] = SDL_21_4_nej
  const SDL_21_4_ir = !s[0] || !v40 && !s[0] || v40 && !v41
  s[988] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v45 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[0] ? v45 : FIRST_DAY
  s[991] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[0] ? v45 : NEVER
  s[992] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[0] || SDL_21_4_nej || SDL_21_4_ir
  s[993] = SDL_21_4_fra_ir
}

function svar_26(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[416] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[418] = v1
  const v2 = shiftDays(s[63], 14)
  s[412] = v2
  const v3 = shiftDays(s[65], 14)
  s[413] = v3
  const v4 = v0 && !s[9] || !v0 && (v1 || !s[9])
  s[421] = v4
  const v5 = v0 && s[11] || !v0 && !v1 && s[11]
  s[426] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[9] && s[69] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[420] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[392] = v10
  const v11 = !s[9] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[393] = v14
  const v15 = !s[9] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[9] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[9] && s[65] >= 18859 /* 2021-08-20 */ && s[63] <= 18953 /* 2021-11-22 */
  const v20 = !s[9] && s[65] >= 18954 /* 2021-11-23 */ && s[63] <= 19051 /* 2022-02-28 */
  const v21 = !s[9] && s[65] >= 19052 /* 2022-03-01 */ && s[66]
  const v22 = s[70] && v4
  s[423] = v22
  const v23 = v8 && v4
  s[422] = v23
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
  const SDL_41_1 = s[67] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[324] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[67] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[325] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[322] = SDL_41_1_er
  const v51 = s[70] && v5
  s[424] = v51
  const v52 = v8 && v5
  s[425] = v52
  const SDL_41_1_ir = s[67] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[68]
  s[323] = SDL_41_1_ir
}

function svar_27(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[9] || !s[11] && s[63] === s[65]
  s[394] = v0
  const v1 = s[72] && s[78] < NEVER
  const v2 = s[72] && s[73] >= NEVER
  const v3 = Math.max(s[63], shiftDays(s[78], 1))
  const v4 = Math.max(s[65], shiftDays(s[73], 1))
  const v5 = s[72] && !s[9]
  const v6 = s[76] || s[11]
  const v7 = Math.max(s[63], v3)
  const v8 = Math.min(s[65], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[9]
  const v11 = s[76] && v5 && !s[9] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[63], v7) : s[63]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[65], v8) : s[65]) : v8
  const v15 = s[318] && s[319] < NEVER
  const v16 = s[318] && s[320] >= NEVER
  const v17 = Math.max(s[63], shiftDays(s[319], 1))
  const v18 = Math.max(s[65], shiftDays(s[320], 1))
  const v19 = s[318] && !s[9]
  const v20 = s[321] || s[11]
  const v21 = Math.max(s[63], v17)
  const v22 = Math.min(s[65], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[9]
  const v25 = s[321] && v19 && !s[9] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[63], v21) : s[63]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[65], v22) : s[65]) : v22
  const v29 = s[71] && (v9 || v10 || v11) || !s[71] && (s[85] && (v23 || v24 || v25) || !s[85] && (s[84] && (f.arbejdsskade && !s[9] || f.arbejdsskade === false && s[322]) || !s[84] && !s[9]))
  const v30 = s[71] && (v1 && v6 || v2 && s[11] || s[76] && s[11] || s[76] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[9] || !v5 && s[9]) && (!v5 || s[63] === v3))) || !s[71] && (s[85] && (v15 && v20 || v16 && s[11] || s[321] && s[11] || s[321] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[9] || !v19 && s[9]) && (!v19 || s[63] === v17))) || !s[85] && (s[84] && (f.arbejdsskade && s[11] || f.arbejdsskade === false && s[323]) || !s[84] && s[11]))
  const SDL_33_1 = s[67] ? FIRST_DAY : s[71] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[85] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[84] ? (f.arbejdsskade ? s[63] : s[324]) : s[63]
  s[1084] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[71] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[85] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[84] ? (f.arbejdsskade ? s[65] : s[325]) : s[65]
  s[1085] = SDL_33_1_hoej
  const SDL_33_1_er = s[67] || s[70] && v29 || s[83] && v29
  s[1086] = SDL_33_1_er
  const SDL_33_1_ir = s[67] || s[70] && v30 || s[83] && v30 || s[68]
  s[1087] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[77] || f.aftaleMedArbejdsgiver === false
  const v36 = s[256] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[67] || s[70] && v36 || s[83] && v36
  s[466] = SDL_56_1
  const SDL_56_1_nej = s[67] || s[70] && v35 || s[83] && v35
  s[468] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[395] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej || s[259]
  const v42 = SDL_33_1_ir && s[75]
  const v43 = !s[9] && f.vurderingsdato >= s[63]
  const v44 = SDL_56_1_nej || !s[9] && f.vurderingsdato < s[65]
  const v45 = s[75] && s[11]
  const v46 = !s[71] || !v39 || (v41 || v42) && (v44 || v45) && (v41 || v44)
  const v47 = s[71] && v39 && ((v40 || SDL_33_1_ir) && s[326] && (v40 || s[258]) || (SDL_56_1 || s[75]) && (v43 || s[11]) && (SDL_56_1 || v43) || v42 && v45)
  const SDL_54_1 = s[67] || s[70] && v47 || s[83] && v47
  s[455] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[70] && v46 || s[83] && v46
  s[458] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[0] || SDL_54_1
  s[994] = SDL_21_5
  const SDL_21_5_nej = !s[0] || SDL_54_1_nej
  s[995] = SDL_21_5_nej
  const SDL_21_5_ir = !s[0] || s[75]
  s[996] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v53 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v53 || f.ophoerErAfgjort === false || s[327]
  s[1001] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v53 || f.ophoerErAfgjort && s[328]
  s[1002] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v53 ? (f.ophoerErAfgjort ? Math.max(s[329], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[999] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v53 ? (f.ophoerErAfgjort ? Math.max(s[330], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1000] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v58 = s[96] && s[100] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[331] && (v58 || s[96] && s[102] >= 16252 /* 2014-07-01 */ && s[100] <= 2147483646)
  s[1003] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[331] && (v58 || s[96] && s[102] >= 13332 /* 2006-07-03 */ && s[100] <= 16251 /* 2014-06-30 */)
  s[1004] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[331] && (v58 || s[98] || s[96] && s[102] === NEVER) || s[332] || s[98]
  s[1005] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v62 = !s[9] && s[333]
  const SDL_24a_2 = v62 ? FIRST_DAY : s[84] ? s[63] : SDL_33_1
  s[1007] = SDL_24a_2
  const SDL_24a_2_hoej = v62 ? NEVER : s[84] ? s[65] : SDL_33_1_hoej
  s[1008] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[334] && (v62 || s[87] && (s[84] && !s[9] || !s[84] && SDL_33_1_er))
  s[1009] = SDL_24a_2_er
  const SDL_24a_2_ir = s[334] && (v62 || s[87] && (s[84] && s[11] || !s[84] && SDL_33_1_ir) || s[68]) || s[335]
  s[1010] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[0] || s[128] && (s[334] || s[336]) && f.laegenVurdererLivstruende
  s[1011] = SDL_24a_6
  const SDL_24a_6_nej = !s[0] || !s[128] || s[337] || f.laegenVurdererLivstruende === false
  s[1012] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v69 = s[128] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[0] || v69
  s[496] = SDL_24b_1
  const SDL_24b_1_nej = !s[0] || !v69
  s[1014] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v72 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[128] ? v72 : FIRST_DAY
  s[1015] = SDL_24b_2
  const SDL_24b_2_hoej = s[128] ? v72 : NEVER
  s[1016] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[128] || SDL_24b_1_nej || !s[0]
  s[1017] = SDL_24b_2_ir
}

function svar_28(f, s) {
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v0 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  const v1 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[0] ? (v0 ? (s[338] ? Math.min(s[99], v1) : FIRST_DAY) : s[99]) : FIRST_DAY
  s[1020] = SDL_25_2
  const SDL_25_2_hoej = s[0] ? (v0 ? (s[338] ? Math.min(s[101], v1) : NEVER) : s[101]) : NEVER
  s[1021] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[0] || !v0 && s[95] || v0 && (!s[338] || s[95]))
  s[1022] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[0] || !v0 && s[97] || v0 && (!s[338] || s[97])
  s[1023] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v6 = !s[9] && s[69] && s[333]
  const SDL_26_1_uger = s[67] ? -Infinity : v6 || s[87] ? (s[87] ? 0 : 91) : 91
  s[1031] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[70] ? 91 : v6 ? 91 : 0
  s[1032] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[70] || v6 || s[87]
  s[1033] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v10 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  const v11 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  const v12 = s[259] || s[104]
  const v13 = s[75] && s[105]
  const v14 = v10 || s[326] && (s[103] || s[105]) && (s[258] || s[103])
  const v15 = (v11 || s[75]) && (v12 || v13) && (v11 || v12)
  const v16 = s[75] && v13
  const v17 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v17 && (s[67] || s[70] && v14 || v6 && v14 || s[87])
  s[1024] = SDL_26_1
  const SDL_26_1_nej = v17 && (s[67] || s[70] && v15 || v6 && v15)
  s[1025] = SDL_26_1_nej
  const SDL_26_1_ir = !v17 || s[67] || s[70] && v16 || v6 && v16 || s[68]
  s[1026] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v21 = Math.max(s[100], 18330 /* 2020-03-09 */)
  const v22 = Math.max(s[102], 18330 /* 2020-03-09 */)
  const v23 = s[96] && v21 <= 18808 /* 2021-06-30 */
  const v24 = s[96] && s[102] >= 18330 /* 2020-03-09 */
  const v25 = s[96] && s[100] < 18330 /* 2020-03-09 */
  const v26 = s[96] && s[100] <= 18535 /* 2020-09-30 */
  const v27 = v25 || s[96] && s[102] > 18535 /* 2020-09-30 */
  const v28 = (v24 || s[98]) && (v26 || s[98]) && (v24 || v26)
  const v29 = countDays(s[6], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v30 = v24 || !v29 || f.fortsatRet9Marts2020 === false
  const v31 = (v25 || s[98]) && v29 && f.fortsatRet9Marts2020
  const v32 = v28 || v31
  const v33 = (v27 || s[98]) && v30
  const v34 = shiftDays(s[100], 1)
  s[366] = v34
  const v35 = shiftDays(s[102], 1)
  s[368] = v35
  const v36 = shiftDays(shiftMonths(v34, 3), -1)
  const v37 = shiftDays(shiftMonths(v35, 3), -1)
  const v38 = Math.max(v36, 18443 /* 2020-06-30 */)
  const v39 = Math.min(v37, 18443 /* 2020-06-30 */)
  const v40 = v28 && s[96]
  const v41 = s[98] && s[96] && v39 >= v38
  const v42 = v27 || v41
  const v43 = v27 ? 18443 /* 2020-06-30 */ : v38
  const v44 = v40 ? (v42 ? Math.min(v36, v43) : v36) : v43
  const v45 = v27 ? 18443 /* 2020-06-30 */ : v39
  const v46 = v40 ? (v42 ? Math.max(v37, v45) : v37) : v45
  const v47 = v28 && s[98]
  const v48 = v32 && (v40 || v27 || v41)
  const v49 = v33 && s[96]
  const v50 = v48 ? (v49 ? Math.min(s[100], v44) : v44) : s[100]
  const v51 = v48 ? (v49 ? Math.max(s[102], v46) : v46) : s[102]
  const v52 = v21 <= 2147483646
  const v53 = s[96] && v22 >= 18809 /* 2021-07-01 */ && v52
  const v54 = s[98] || s[96] && v22 === NEVER
  const v55 = v23 && (v48 || v49)
  const v56 = v53 && s[96]
  const SDL_26_1_covid_er = v55 || v56
  s[342] = SDL_26_1_covid_er
  const SDL_26_1_covid = v55 ? (v56 ? Math.min(s[100], v50) : v50) : s[100]
  s[340] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v55 ? (v56 ? Math.max(s[102], v51) : v51) : s[102]
  s[341] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v23 && (v32 && (v47 || s[98] && !((!s[96] || !s[98] && v36 === v37) && s[96] && (!s[96] || v36 === 18443 /* 2020-06-30 */))) || v33 && s[98]) || v53 && s[98] || v54
  s[343] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v61 = !s[96] || !s[98] && s[100] === s[102]
  s[386] = v61
  const v62 = s[96] && v52
  const v63 = v31 ? 18352 /* 2020-03-31 */ : NEVER
  const v64 = v30 ? NEVER : 18352 /* 2020-03-31 */
  const v65 = Math.max(s[100], v63)
  const v66 = Math.min(s[102], v64)
  const v67 = s[98] && s[96] && v66 >= v65
  const v68 = v27 || v67
  const v69 = v27 ? (v67 ? Math.min(v63, v65) : v63) : v65
  const SDL_26_1_fra = v40 ? (v68 ? Math.min(s[100], v69) : s[100]) : v69
  s[1027] = SDL_26_1_fra
  const v71 = v27 ? (v67 ? Math.max(v64, v66) : v64) : v66
  const SDL_26_1_fra_hoej = v40 ? (v68 ? Math.max(s[102], v71) : s[102]) : v71
  s[1028] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v62 && (v40 || v27 || v67)
  s[1029] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v62 && (v47 || s[98] && !(v61 && v63 === v64 && s[96] && (!s[96] || s[100] === v63))) || v54
  s[1030] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v75 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[339]
  const SDL_26_2 = v75 && (s[67] || s[70] || v6 && v10 || s[87])
  s[1034] = SDL_26_2
  const SDL_26_2_nej = v75 && (s[67] || s[70] || v6 && v11)
  s[1035] = SDL_26_2_nej
  const SDL_26_2_ir = !v75 || s[67] || s[70] || v6 && s[75] || s[68]
  s[1036] = SDL_26_2_ir
}

function svar_29(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[340])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[341])
  const v2 = s[342] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[342] && s[96]
  const v4 = v3 && s[100] < s[341]
  const v5 = s[342] && s[341] >= 18443 /* 2020-06-30 */
  const v6 = s[342] && s[340] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[343]) && (v6 || s[343]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[340], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[341], 1), 3), -1)
  const v10 = Math.max(s[340], v8)
  const v11 = Math.min(s[341], v9)
  const v12 = (v4 || s[343] || s[98]) && (v7 || s[343]) && (v4 || v7) && s[342]
  const v13 = (v3 && s[102] >= s[340] || s[342] && s[340] < 18443 /* 2020-06-30 */ || s[342] && s[341] > 18535 /* 2020-09-30 */) && s[342]
  const v14 = s[343] && s[342] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[340], v10) : s[340]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[341], v11) : s[341]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[342] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[342]
  const SDL_26_3_covid_er = v21 || v22
  s[1039] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[340], v17) : v17) : s[340]
  s[1037] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[341], v19) : v19) : s[341]
  s[1038] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[343] || v20 && s[343] || s[343] || s[342] && v1 === NEVER
  s[1040] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1041] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[1043] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[1042] = SDL_26a_3_covid
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
  s[345] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[349] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[351] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[347] = SDL_26c_covid_ir
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
  s[348] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[350] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[344] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[346] = SDL_26d_covid_ir
}

function svar_30(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[344] || f.forlaengelseErAfgjort === false && s[345]
  const v1 = f.forlaengelseErAfgjort && s[346] || f.forlaengelseErAfgjort === false && s[347]
  const v2 = f.forlaengelseErAfgjort ? s[348] : s[349]
  const v3 = f.forlaengelseErAfgjort ? s[350] : s[351]
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
  s[1046] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[1044] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[1045] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[1047] = SDL_26f_covid_ir
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
  s[354] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[352] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[353] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[355] = SDL_26g_covid_ir
}

function svar_31(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[352])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[353])
  const v2 = s[354] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[352], 1)
  const v4 = shiftDays(s[353], 1)
  const v5 = s[354] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[354] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[352], v7)
  const v10 = Math.min(s[353], v8)
  const v11 = (v5 || s[355]) && (v6 || s[355]) && (v5 || v6) && s[354]
  const v12 = (s[354] && v3 < 18687 /* 2021-03-01 */ || s[354] && v4 > 18747 /* 2021-04-30 */) && s[354]
  const v13 = s[355] && s[354] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[352], v9) : s[352]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[353], v10) : s[353]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[354] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[354]
  const SDL_26h_covid_er = v20 || v21
  s[1050] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[352], v16) : v16) : s[352]
  s[1048] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[353], v18) : v18) : s[353]
  s[1049] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[355] || v19 && s[355] || s[355] || s[354] && v1 === NEVER
  s[1051] = SDL_26h_covid_ir
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
  s[1054] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[1052] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[1053] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[1055] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[356] && s[357] && s[358] <= 14691 /* 2010-03-23 */
  const v53 = s[356] && s[359] >= 14692 /* 2010-03-24 */ && s[360]
  const SDL_27_1_2_uger = s[59] ? -Infinity : v52 ? 182 : v53 ? 273 : s[361] ? 273 : 483
  s[1058] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[59] ? Infinity : v53 || s[362] ? (s[362] ? (s[363] ? 483 : 273) : 273) : 182
  s[1059] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[59] || v52 || v53 || s[361] || s[363]
  s[1060] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v57 = s[356] && s[357] && s[364]
  const v58 = s[98] || s[53]
  const SDL_27_1_2_slut_er = s[59] || v57 && s[96] && SDL_27_1_2_uger_er
  s[378] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[59] ? FIRST_DAY : shiftDays(s[100], SDL_27_1_2_uger)
  s[376] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[59] ? NEVER : shiftDays(s[102], SDL_27_1_2_uger_hoej)
  s[377] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[59] || v57 && v58 || s[62]
  s[385] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v63 = allPeriods(f.ventetidPaaSygehus)
  const v64 = without(ALL_DAYS, v63)
  const v65 = s[96] && s[365]
  const SDL_27_1_3_slut = s[59] ? FIRST_DAY : dayReaching(v64, s[366], s[367])
  s[379] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[59] ? NEVER : dayReaching(v64, s[368], s[369])
  s[380] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[59] || s[60] && v65 || s[61] && v65
  s[381] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[59] || s[60] && v58 || s[61] && v58 || s[62]
  s[387] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v70 = shiftDays(s[100], 182)
  const v71 = s[361] && s[96]
  const v72 = s[370] || s[371]
  const v73 = s[371] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[59] ? FIRST_DAY : s[60] ? FIRST_DAY : v71 ? (v72 ? Math.min(v70, v73) : v70) : v73
  s[382] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[59] ? NEVER : s[60] ? NEVER : v72 ? NEVER : shiftDays(s[102], 182)
  s[383] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[59] || s[60] || v71 || s[370] || s[371]
  s[384] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[59] || s[60] || s[361] && s[98] || s[371] || s[62]
  s[388] = SDL_27_1_4_slut_ir
}

function svar_32(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[43] || s[47] || s[48] || s[49]
  const v1 = s[372] && s[373] && s[374] && s[375] && (s[50] || s[52] || s[54] || s[55])
  const v2 = Math.max(s[100], s[376])
  const v3 = Math.min(s[102], s[377])
  const v4 = s[44] && s[378]
  const v5 = s[56] && s[96]
  const v6 = s[53] && s[378] && s[96] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[100], v2) : s[100]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[102], v3) : s[102]) : v3
  const v10 = Math.max(s[100], s[379])
  const v11 = Math.min(s[102], s[380])
  const v12 = s[45] && s[381]
  const v13 = s[57] && s[96]
  const v14 = s[53] && s[381] && s[96] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[100], v10) : s[100]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[102], v11) : s[102]) : v11
  const v18 = Math.max(s[100], s[382])
  const v19 = Math.min(s[102], s[383])
  const v20 = s[46] && s[384]
  const v21 = s[58] && s[96]
  const v22 = s[51] && s[384] && s[96] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[100], v18) : s[100]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[102], v19) : s[102]) : v19
  const v26 = Math.max(v20 ? (v23 ? Math.min(s[382], v24) : s[382]) : v24, v4 ? (v7 ? Math.min(s[376], v8) : s[376]) : v8, v12 ? (v15 ? Math.min(s[379], v16) : s[379]) : v16)
  const v27 = Math.max(v20 ? (v23 ? Math.max(s[383], v25) : s[383]) : v25, v4 ? (v7 ? Math.max(s[377], v9) : s[377]) : v9, v12 ? (v15 ? Math.max(s[380], v17) : s[380]) : v17)
  const v28 = (v4 || v5 || v6) && (v12 || v13 || v14) && (v20 || v21 || v22)
  const v29 = s[44] && s[385] || s[56] && s[98] || s[53] && s[385] && s[98] || s[53] && !((!s[378] || !s[385] && s[376] === s[377]) && s[386] && (s[378] && s[96] || !s[378] && !s[96]) && (!s[378] || s[100] === s[376])) || s[45] && s[387] || s[57] && s[98] || s[53] && s[387] && s[98] || s[53] && !((!s[381] || !s[387] && s[379] === s[380]) && s[386] && (s[381] && s[96] || !s[381] && !s[96]) && (!s[381] || s[100] === s[379])) || s[46] && s[388] || s[58] && s[98] || s[51] && s[388] && s[98] || s[51] && !((!s[384] || !s[388] && s[382] === s[383]) && s[386] && (s[384] && s[96] || !s[384] && !s[96]) && (!s[384] || s[100] === s[382]))
  const v30 = v1 && v28
  const v31 = s[389] && v28 && v27 >= NEVER
  const v32 = v0 || v30 || v31
  const v33 = v1 && v29 || s[389] && !((!v28 || !v29 && v26 === v27) && v28 && v26 === NEVER)
  const SDL_27_1_slut = s[59] ? FIRST_DAY : v30 || v31 ? (v30 ? v26 : NEVER) : NEVER
  s[1064] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[59] ? NEVER : v0 ? NEVER : v27
  s[1065] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[103] && (s[59] || s[60] && v32 || s[61] && v32)
  s[1066] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[103] && (s[59] || s[60] && v33 || s[61] && v33 || s[62]) || s[390]
  s[1067] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[339] && !s[9] && (!s[391] || f.laegenVenterArbejdeInden26Uger)
  s[1068] = SDL_29_1
  const SDL_29_1_nej = s[339] && !s[9] && (!s[391] || f.laegenVenterArbejdeInden26Uger === false)
  s[1069] = SDL_29_1_nej
  const SDL_29_1_ir = !s[339] || s[9] || !s[391]
  s[1070] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v41 = Math.max(s[8], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[0] ? v41 : FIRST_DAY
  s[1074] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[0] ? v41 : NEVER
  s[1075] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[0]
  s[1076] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v45 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v46 = f.fyldestgoerendeBegrundelse === false || !s[9]
  const v47 = f.fyldestgoerendeBegrundelse && s[11]
  const v48 = f.sygemeldtITide && !s[9] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v46 || f.indsigelseModSenSygemelding === false && !s[9])
  const v49 = f.sygemeldtITide && s[11] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v47 || f.indsigelseModSenSygemelding === false && s[11])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v45) : s[63]
  s[1090] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v45) : s[65]
  s[1091] = SDL_35_2_hoej
  const SDL_35_2_er = s[74] && (s[67] || s[70] && v48 || s[83] && v48)
  s[1092] = SDL_35_2_er
  const SDL_35_2_ir = s[74] && (s[67] || s[70] && v49 || s[83] && v49 || s[68]) || s[77] || s[75]
  s[1093] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v54 = !s[9] && s[64] && s[392]
  const v55 = !s[9] && s[393] && s[66]
  s[410] = v55
  const SDL_35_3 = s[67] ? FIRST_DAY : v54 ? FIRST_DAY : s[63]
  s[1094] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v54 ? NEVER : s[65]
  s[1095] = SDL_35_3_hoej
  const SDL_35_3_er = s[85] && (s[67] || v54 || v55 && !s[9])
  s[1096] = SDL_35_3_er
  const SDL_35_3_ir = !s[85] || s[67] || v54 || v55 && s[11] || s[68]
  s[1097] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v60 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v61 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v62 = f.fyldestgoerendeBegrundelse ? s[63] : f.anmeldtTilAkasse
  const v63 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v64 = Math.max(s[63], v62)
  const v65 = Math.min(s[65], v63)
  const v66 = v60 && !s[9]
  const v67 = v61 && v46
  const v68 = SDL_35_3_ir && !s[9] && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v62, v64) : v62) : v64
  const v71 = v67 ? (v68 ? Math.max(v63, v65) : v63) : v65
  const SDL_35_3_fra = s[67] ? FIRST_DAY : v54 ? FIRST_DAY : v66 ? (v69 ? Math.min(s[63], v70) : s[63]) : v70
  s[1098] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : v54 ? NEVER : v66 ? (v69 ? Math.max(s[65], v71) : s[65]) : v71
  s[1099] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[85] && (s[67] || v54 || v55 && (v66 || v67 || v68))
  s[1100] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[85] || s[67] || v54 || v55 && (v60 && s[11] || v61 && v47 || SDL_35_3_ir && s[11] && v47 || SDL_35_3_ir && !(s[394] && (!v46 || !v47 && v62 === v63) && (!s[9] || s[9] && !v46) && (s[9] || s[63] === v62))) || s[68]
  s[1101] = SDL_35_3_fra_ir
}

function svar_33(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[405] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[406] = v1
  const v2 = shiftDays(s[63], 7)
  s[417] = v2
  const v3 = shiftDays(s[65], 7)
  s[419] = v3
  const v4 = v0 || !s[9]
  s[409] = v4
  const v5 = !v0 && s[11]
  s[414] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[63] <= 15426 /* 2012-03-27 */
  s[402] = v8
  const v9 = !s[9] && s[69] && v8
  s[415] = v9
  const v10 = s[65] >= 15427 /* 2012-03-28 */
  const v11 = !s[9] && v10 && s[392]
  s[411] = v11
  const v12 = !s[9] && s[393] && s[79]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[63], 21)
  s[403] = v14
  const v15 = shiftDays(s[65], 21)
  s[404] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = v0 || s[395] || !s[9]
  const v18 = v0 ? v16 : s[395] ? NEVER : v14
  const v19 = v0 ? v16 : s[395] ? NEVER : v15
  const v20 = !s[85] && !v0 && !s[395] && s[11]
  const v21 = s[396] && !s[9]
  const v22 = s[396] && s[11]
  const v23 = s[396] ? v2 : f.underretningsbrevSendt ? v13 : s[85] ? v14 : v18
  const v24 = s[396] ? v3 : f.underretningsbrevSendt ? v13 : s[85] ? v15 : v19
  const v25 = s[396] ? v2 : f.underretningsbrevSendt ? v13 : s[85] ? v16 : v18
  const v26 = s[396] ? v3 : f.underretningsbrevSendt ? v13 : s[85] ? v16 : v19
  const v27 = s[70] && v4
  const v28 = v9 && v4
  const v29 = v12 && (v21 || !s[396] && (f.underretningsbrevSendt || s[85] && !s[9] || !s[85] && v17))
  const v30 = s[82] && (v21 || !s[396] && (f.underretningsbrevSendt || s[85] || v17))
  const v31 = v11 || v29 || v30
  const v32 = v11 ? FIRST_DAY : v29 ? (v30 ? Math.min(v23, v25) : v23) : v25
  const v33 = v28 || v31
  const v34 = v28 ? (v31 ? Math.min(v6, v32) : v6) : v32
  const SDL_38_1 = s[67] ? FIRST_DAY : v27 ? (v33 ? Math.min(v6, v34) : v6) : v34
  s[1102] = SDL_38_1
  const v36 = v11 ? NEVER : v29 ? (v30 ? Math.max(v24, v26) : v24) : v26
  const v37 = v28 ? (v31 ? Math.max(v7, v36) : v7) : v36
  const SDL_38_1_hoej = s[67] ? NEVER : v27 ? (v33 ? Math.max(v7, v37) : v7) : v37
  s[1103] = SDL_38_1_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const SDL_38_1_er = v39 && (s[67] || v27 || v28 || v11 || v29 || v30)
  s[1104] = SDL_38_1_er
  const SDL_38_1_ir = !v39 || s[67] || s[70] && v5 || v9 && v5 || v11 || v12 && (v22 || !s[396] && f.underretningsbrevSendt === false && (s[397] || v20)) || s[82] && (v22 || !s[396] && f.underretningsbrevSendt === false && v20) || s[68]
  s[1105] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v42 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v43 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v39 && (s[67] || s[70] && v42 || s[83] && v42)
  s[1110] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v39 && (s[67] || s[70] && v43 || s[83] && v43)
  s[1111] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v39 || s[67] || s[70] && SDL_38_1_ir || s[83] && SDL_38_1_ir || s[68]
  s[1112] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v47 = s[71] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v48 = (!s[9] && s[296] >= f.anmodningModtaget || s[11]) && f.undskyldendeForhold || v47
  const v49 = (!s[9] && s[295] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v47
  const v50 = !s[9] && v10 && s[63] <= 19722 /* 2023-12-31 */
  const v51 = !s[9] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  const SDL_38_8 = v39 && (s[67] || s[70] && v48 || v9 && v48 || v50 && v48 || v51 && v48)
  s[1113] = SDL_38_8
  const SDL_38_8_nej = v39 && (s[67] || s[70] && v49 || v9 && v49 || v50 && v49 || v51 && v49)
  s[1114] = SDL_38_8_nej
  const SDL_38_8_ir = !v39 || s[75]
  s[1115] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v55 = Math.max(s[63], f.anmodningModtaget)
  const v56 = Math.min(s[65], f.anmodningModtaget)
  const v57 = SDL_38_8 && !s[9]
  const v58 = SDL_38_8_ir && !s[9] && v56 >= v55
  const v59 = SDL_38_8_nej || v58
  const v60 = SDL_38_8_nej ? (v58 ? Math.min(f.anmodningModtaget, v55) : f.anmodningModtaget) : v55
  const v61 = v57 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  const v62 = SDL_38_8_nej ? (v58 ? Math.max(f.anmodningModtaget, v56) : f.anmodningModtaget) : v56
  const v63 = v57 ? (v59 ? Math.max(s[65], v62) : s[65]) : v62
  const v64 = v57 || SDL_38_8_nej || v58
  const v65 = SDL_38_8 && s[11] || SDL_38_8_ir && !(s[394] && !s[9] && (s[9] || s[63] === f.anmodningModtaget))
  const v66 = Math.max(s[63], v61)
  const v67 = Math.min(s[65], v63)
  const v68 = SDL_38_7_tide && !s[9]
  const v69 = SDL_38_7_tide_nej && v64
  const v70 = SDL_38_7_tide_ir && !s[9] && v64 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v61, v66) : v61) : v66
  const v73 = v69 ? (v70 ? Math.max(v63, v67) : v63) : v67
  const v74 = v68 || v69 || v70
  const v75 = SDL_38_7_tide && s[11] || SDL_38_7_tide_nej && v65 || SDL_38_7_tide_ir && s[11] && v65 || SDL_38_7_tide_ir && !(s[394] && (!v64 || !v65 && v61 === v63) && (!s[9] && v64 || s[9] && !v64) && (s[9] || s[63] === v61))
  const SDL_38_7 = s[67] ? FIRST_DAY : v68 ? (v71 ? Math.min(s[63], v72) : s[63]) : v72
  s[1106] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v68 ? (v71 ? Math.max(s[65], v73) : s[65]) : v73
  s[1107] = SDL_38_7_hoej
  const SDL_38_7_er = v39 && (s[67] || s[70] && v74 || v9 && v74 || v50 && v74 || v51 && v74)
  s[1108] = SDL_38_7_er
  const SDL_38_7_ir = !v39 || s[67] || s[70] && v75 || v9 && v75 || v50 && v75 || v51 && v75 || s[68]
  s[1109] = SDL_38_7_ir
}

function svar_34(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[253] && s[10] >= s[398]
  const v1 = s[253] && s[10] < s[399]
  const v2 = shiftDays(s[63], 28)
  s[473] = v2
  const v3 = shiftDays(s[65], 28)
  s[474] = v3
  const v4 = !s[395] || !s[9]
  const v5 = s[395] && s[11]
  const v6 = s[395] ? v2 : NEVER
  const v7 = s[395] ? v3 : NEVER
  const v8 = v4 && v7 >= NEVER
  const v9 = v0 && v4
  const v10 = s[257] && v8
  const v11 = v9 ? v6 : NEVER
  const v12 = v1 ? NEVER : v7
  const v13 = v9 ? (v1 || v10 ? Math.max(v7, v12) : v7) : v12
  const v14 = v9 || v1 || v10
  const v15 = v0 && v5 || s[257] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))
  const v16 = !s[9] && s[69] && s[400]
  const v17 = !s[9] && s[401] && s[402]
  const v18 = !s[9] && s[10] >= s[403]
  s[479] = v18
  const v19 = !s[9] && s[10] < s[404]
  s[475] = v19
  const v20 = v18 && v4
  const v21 = s[11] && v8
  const v22 = v20 ? v6 : NEVER
  const v23 = v19 ? NEVER : v7
  const v24 = v20 ? (v19 || v21 ? Math.max(v7, v23) : v7) : v23
  const v25 = f.arbejdsgiverensBetaling === 'ingen'
  const v26 = s[405] ? s[406] : s[407]
  const v27 = s[405] ? s[406] : s[408]
  const v28 = v0 && s[409]
  const v29 = s[257] && s[409] && v27 >= NEVER
  const v30 = v1 ? NEVER : v27
  const v31 = s[70] && v14
  const v32 = v16 && v14
  const v33 = v17 && (v20 || v19 || v21)
  const v34 = s[410] && (v25 && !s[9] || !v25 && (v28 || v1 || v29))
  const v35 = s[411] || v34
  const v36 = s[411] ? FIRST_DAY : v25 ? s[412] : v28 ? v26 : NEVER
  const v37 = v33 || v35
  const v38 = v33 ? (v35 ? Math.min(v22, v36) : v22) : v36
  const v39 = v32 || v37
  const v40 = v32 ? (v37 ? Math.min(v11, v38) : v11) : v38
  const SDL_40_1 = s[67] ? FIRST_DAY : v31 ? (v39 ? Math.min(v11, v40) : v11) : v40
  s[1116] = SDL_40_1
  const v42 = s[411] ? NEVER : v25 ? s[413] : v28 ? (v1 || v29 ? Math.max(v27, v30) : v27) : v30
  const v43 = v33 ? (v35 ? Math.max(v24, v42) : v24) : v42
  const v44 = v32 ? (v37 ? Math.max(v13, v43) : v13) : v43
  const SDL_40_1_hoej = s[67] ? NEVER : v31 ? (v39 ? Math.max(v13, v44) : v13) : v44
  s[1117] = SDL_40_1_hoej
  const SDL_40_1_er = s[71] && (s[67] || v31 || v32 || v33 || s[411] || v34)
  s[1118] = SDL_40_1_er
  const SDL_40_1_ir = !s[71] || s[67] || s[70] && v15 || v16 && v15 || v17 && (v18 && v5 || s[11] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))) || s[411] || s[410] && (v25 && s[11] || !v25 && (v0 && s[414] || s[257] && !((!s[409] || !s[414] && v26 === v27) && s[409] && (!s[409] || v26 === NEVER)))) || s[68]
  s[1119] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v48 = !s[9] && s[393] && s[63] <= 16248 /* 2014-06-27 */
  const v49 = shiftDays(f.anmeldtTilAkasse, 7)
  const v50 = !s[9] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v51 = !s[9] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v52 = f.oplystDelvistLedig ? v49 : shiftDays(f.anmeldtTilAkasse, 21)
  const v53 = v50 || v51
  const v54 = v50 ? FIRST_DAY : v52
  const v55 = s[411] || v48 || v53
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[415] || v55 ? (v55 ? (s[411] ? FIRST_DAY : v48 ? (v53 ? Math.min(v49, v54) : v49) : v54) : NEVER) : NEVER
  s[1120] = SDL_40a_1
  const v57 = v50 ? NEVER : v52
  const SDL_40a_1_hoej = s[67] ? NEVER : s[70] ? NEVER : s[415] ? NEVER : s[411] ? NEVER : v48 ? (v53 ? Math.max(v49, v57) : v49) : v57
  s[1121] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[85] && (s[67] || s[70] || s[415] || s[411] || v48 || v50 || v51)
  s[1122] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[85] || s[67] || s[411] || v50 || s[68]
  s[1123] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v61 = shiftDays(f.tredjeFravaersdag, 7)
  const v62 = s[416] ? s[417] : s[418] ? v61 : s[403]
  const v63 = s[416] ? s[419] : s[418] ? v61 : s[404]
  const v64 = !s[9] && s[420] && s[66]
  const v65 = f.aftaleForSelvstaendig ? s[417] : v62
  const v66 = f.aftaleForSelvstaendig ? s[419] : v63
  const v67 = v64 && (f.aftaleForSelvstaendig && !s[9] || f.aftaleForSelvstaendig === false && s[421])
  const v68 = s[422] || v67
  const v69 = s[422] ? (v67 ? Math.min(v62, v65) : v62) : v65
  const SDL_43_1 = s[67] ? FIRST_DAY : s[423] ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[429] = SDL_43_1
  const v71 = s[422] ? (v67 ? Math.max(v63, v66) : v63) : v66
  const SDL_43_1_hoej = s[67] ? NEVER : s[423] ? (v68 ? Math.max(v63, v71) : v63) : v71
  s[428] = SDL_43_1_hoej
  const SDL_43_1_er = s[84] && (s[67] || s[423] || s[422] || v67)
  s[427] = SDL_43_1_er
  const SDL_43_1_ir = !s[84] || s[67] || s[424] || s[425] || v64 && (f.aftaleForSelvstaendig && s[11] || f.aftaleForSelvstaendig === false && s[426]) || s[68]
  s[430] = SDL_43_1_ir
}

function svar_35(f, s) {
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v0 = !s[9] && s[295] < f.selvstaendigAnmeldt
  const v1 = v0 || f.undskyldendeForhold === false
  const v2 = !s[9] && s[296] >= f.selvstaendigAnmeldt || s[11]
  const v3 = v2 && f.undskyldendeForhold
  const v4 = !s[9] && s[69] && s[63] <= 15111 /* 2011-05-17 */
  s[470] = v4
  const v5 = !s[9] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[471] = v5
  const v6 = f.undskyldendeForhold || f.nemrefusionNede
  const v7 = v0 || !v6
  const v8 = v2 && v6
  const v9 = !s[9] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[472] = v9
  const SDL_43_5 = s[84] && (s[67] || s[70] && v3 || v4 && v3 || v5 && v8 || v9 && v8)
  s[1133] = SDL_43_5
  const SDL_43_5_nej = s[84] && (s[67] || s[70] && v1 || v4 && v1 || v5 && v7 || v9 && v7)
  s[1134] = SDL_43_5_nej
  const SDL_43_5_ir = !s[84] || s[75]
  s[1135] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v13 = s[427] && s[428] >= f.selvstaendigAnmeldt
  const v14 = s[427] && s[429] < f.selvstaendigAnmeldt
  const v15 = Math.max(s[63], f.selvstaendigAnmeldt)
  const v16 = Math.min(s[65], f.selvstaendigAnmeldt)
  const v17 = SDL_43_5 && !s[9]
  const v18 = SDL_43_5_ir && !s[9] && v16 >= v15
  const v19 = SDL_43_5_nej || v18
  const v20 = SDL_43_5_nej ? (v18 ? Math.min(f.selvstaendigAnmeldt, v15) : f.selvstaendigAnmeldt) : v15
  const v21 = v17 ? (v19 ? Math.min(s[63], v20) : s[63]) : v20
  const v22 = SDL_43_5_nej ? (v18 ? Math.max(f.selvstaendigAnmeldt, v16) : f.selvstaendigAnmeldt) : v16
  const v23 = v17 ? (v19 ? Math.max(s[65], v22) : s[65]) : v22
  const v24 = v17 || SDL_43_5_nej || v18
  const v25 = SDL_43_5 && s[11] || SDL_43_5_ir && !(s[394] && !s[9] && (s[9] || s[63] === f.selvstaendigAnmeldt))
  const v26 = Math.max(s[63], v21)
  const v27 = Math.min(s[65], v23)
  const v28 = v13 && !s[9]
  const v29 = v14 && v24
  const v30 = s[430] && !s[9] && v24 && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v21, v26) : v21) : v26
  const v33 = v29 ? (v30 ? Math.max(v23, v27) : v23) : v27
  const v34 = v28 || v29 || v30
  const v35 = v13 && s[11] || v14 && v25 || s[430] && s[11] && v25 || s[430] && !(s[394] && (!v24 || !v25 && v21 === v23) && (!s[9] && v24 || s[9] && !v24) && (s[9] || s[63] === v21))
  const SDL_43_4 = s[67] ? FIRST_DAY : v28 ? (v31 ? Math.min(s[63], v32) : s[63]) : v32
  s[1126] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v28 ? (v31 ? Math.max(s[65], v33) : s[65]) : v33
  s[1127] = SDL_43_4_hoej
  const SDL_43_4_er = s[84] && (s[67] || s[70] && v34 || s[83] && v34)
  s[1128] = SDL_43_4_er
  const SDL_43_4_ir = !s[84] || s[67] || s[70] && v35 || s[83] && v35 || s[68]
  s[1129] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[84] && (s[67] || s[70] && v13 || s[83] && v13)
  s[1130] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[84] && (s[67] || s[70] && v14 || s[83] && v14)
  s[1131] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[84] || s[67] || s[70] && s[430] || s[83] && s[430] || s[68]
  s[1132] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v43 = s[416] ? 8500 : s[418] ? 5500 : 0
  const SDL_45_4 = s[0] ? v43 : -Infinity
  s[1136] = SDL_45_4
  const SDL_45_4_hoej = s[0] ? v43 : Infinity
  s[1137] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[0] ? f.dagpengePrUge : -Infinity
  s[446] = SDL_51_1
  const SDL_51_1_hoej = s[0] ? f.dagpengePrUge : Infinity
  s[449] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v48 = f.selvstaendigForsikring === 'ingen'
  s[469] = v48
  const v49 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[435] = v49
  const v50 = SATS_29(f.vurderingsdato)
  const v51 = v49 ? -Infinity : v50
  s[432] = v51
  const v52 = v49 ? Infinity : v50
  s[433] = v52
  const v53 = v51 > -Infinity && v52 < Infinity
  s[434] = v53
  const v54 = quotient([v51, 2], [3], 'nærmeste', 100)
  const v55 = quotient([v52, 2], [3], 'nærmeste', 100)
  const v56 = v49 || !v53
  s[436] = v56
  const SDL_52_1_er = !s[0] || v48 || !(!v53 && !v49 && v51 === v52)
  s[1150] = SDL_52_1_er
  const SDL_52_1_ir = !s[0] || !v48 && v56 || v49
  s[1151] = SDL_52_1_ir
  const SDL_52_1 = s[0] ? Math.min(v51, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.min(v54, v55) : -Infinity)) : -Infinity
  s[447] = SDL_52_1
  const SDL_52_1_hoej = s[0] ? Math.min(v52, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.max(v54, v55) : Infinity)) : Infinity
  s[450] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v61 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  const v62 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v63 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v64 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v65 = SDL_52_1_er && !(!v62 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v66 = SDL_52_1_ir || !v62
  const v67 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v68 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v69 = s[182] && SDL_52_1_er
  s[442] = v69
  const v70 = s[182] && SDL_52_1_ir
  s[444] = v70
  const SDL_53_3_er = !v61 || v69 || !s[182] && (s[431] && v65 || !s[431] && (!s[148] || v65))
  s[443] = SDL_53_3_er
  const SDL_53_3_ir = !v61 || v70 || !s[182] && (s[431] && v66 || !s[431] && s[148] && v66)
  s[445] = SDL_53_3_ir
  const SDL_53_3 = v61 ? (s[182] ? SDL_52_1 : s[431] ? (v62 ? Math.min(v63, v64) : -Infinity) : s[148] ? (v62 ? Math.min(v67, v68) : -Infinity) : 0) : -Infinity
  s[448] = SDL_53_3
  const SDL_53_3_hoej = v61 ? (s[182] ? SDL_52_1_hoej : s[431] ? (v62 ? Math.max(v63, v64) : Infinity) : s[148] ? (v62 ? Math.max(v67, v68) : Infinity) : 0) : Infinity
  s[451] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v75 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[441] = v75
  const v76 = f.ledigUdenLoen || s[85] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v75 || v76
  s[439] = SDL_53_2
  const SDL_53_2_nej = !v75 || !v76
  s[440] = SDL_53_2_nej
}

function svar_36(f, s) {
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v0 = quotient([s[432], 100], [3700], 'nærmeste', 1)
  const v1 = quotient([s[433], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[0] || !(!s[434] && !s[435] && s[432] === s[433])
  s[1144] = SDL_50_1_er
  const SDL_50_1_ir = !s[0] || s[436]
  s[1145] = SDL_50_1_ir
  const SDL_50_1 = s[0] ? (s[434] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[1142] = SDL_50_1
  const SDL_50_1_hoej = s[0] ? (s[434] ? Math.max(v0, v1) : Infinity) : Infinity
  s[1143] = SDL_50_1_hoej
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
  const v17 = Math.min(s[432], v13 ? -Infinity : Math.min(v14, v15))
  const v18 = Math.min(s[433], v13 ? Infinity : Math.max(v14, v15))
  const v19 = SDL_50_1_ir || v13 || s[435]
  const v20 = v8 && v16
  const v21 = v10 || v20
  const v22 = v10 && s[435] || v8 && v19
  const SDL_47_1 = s[67] ? -Infinity : v10 ? (v20 ? Math.min(s[432], v17) : s[432]) : v17
  s[464] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v10 ? (v20 ? Math.max(s[433], v18) : s[433]) : v18
  s[465] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[70] && v21 || s[437] && v21 || s[82] && v21
  s[463] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[70] && v22 || s[437] && v22 || s[82] && v22 || s[68]
  s[467] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v27 = Math.max(0, s[438])
  const v28 = v27 >= 3700
  const v29 = v6 || !v28
  const v30 = v9 && v28
  const v31 = quotient([v11, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v12, v27], [100], 'nærmeste', 1)
  const v33 = Math.min(s[432], v13 ? -Infinity : Math.min(v31, v32))
  const v34 = Math.min(s[433], v13 ? Infinity : Math.max(v31, v32))
  const v35 = v29 && v16
  const v36 = v30 || v35
  const v37 = v30 ? (v35 ? Math.min(s[432], v33) : s[432]) : v33
  const v38 = v30 ? (v35 ? Math.max(s[433], v34) : s[433]) : v34
  const v39 = v30 && s[435] || v29 && v19
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[439] && SDL_47_1_er
  const v43 = s[440] && v36
  const v44 = !s[441] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const SDL_53_1_er = !s[0] || v42 || v43 || v44
  s[456] = SDL_53_1_er
  const SDL_53_1_ir = !s[0] || s[439] && SDL_47_1_ir || s[440] && v39 || !s[441] && SDL_47_1_ir && v39 || !s[441] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  s[457] = SDL_53_1_ir
  const SDL_53_1 = s[0] ? (v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46) : -Infinity
  s[453] = SDL_53_1
  const SDL_53_1_hoej = s[0] ? (v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47) : Infinity
  s[454] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[0] || s[85] || s[84] && (s[442] || !s[182] && s[443]) || !s[84] && SDL_53_1_er
  s[1140] = SDL_46_1_er
  const SDL_46_1_ir = !s[0] || s[85] && !s[0] || !s[85] && (s[84] && (s[444] || !s[182] && s[445]) || !s[84] && SDL_53_1_ir)
  s[1141] = SDL_46_1_ir
  const SDL_46_1 = s[0] ? (s[85] ? s[446] : s[84] ? (s[182] ? s[447] : s[448]) : SDL_53_1) : -Infinity
  s[1138] = SDL_46_1
  const SDL_46_1_hoej = s[0] ? (s[85] ? s[449] : s[84] ? (s[182] ? s[450] : s[451]) : SDL_53_1_hoej) : Infinity
  s[1139] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v56 = Math.min(SDL_50_1, f.timeloenHosArbejdsgiveren)
  const v57 = Math.min(SDL_50_1_hoej, f.timeloenHosArbejdsgiveren)
  const v58 = v56 <= -Infinity
  const v59 = quotient([v56, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v60 = quotient([v57, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v61 = SDL_50_1_er && !(v58 && (!SDL_50_1_er || !SDL_50_1_ir && v56 === v57))
  const v62 = SDL_50_1_ir || v58
  const SDL_47_1_3 = s[67] ? -Infinity : v58 ? -Infinity : Math.min(v59, v60)
  s[459] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v58 ? Infinity : Math.max(v59, v60)
  s[460] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[70] && v61 || s[83] && v61
  s[462] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[70] && v62 || s[83] && v62 || s[68]
  s[461] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[0] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1146] = SDL_50_4
  const SDL_50_4_hoej = s[0] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1147] = SDL_50_4_hoej
  const SDL_50_4_er = s[71] && (!s[0] || SDL_47_1_3_er)
  s[1148] = SDL_50_4_er
  const SDL_50_4_ir = !s[71] || !s[0] || SDL_47_1_3_ir
  s[1149] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v71 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_30(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_29(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v72 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_30(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_29(r_timeregnskab.fra)) : 0 })
  const v73 = v71 > -Infinity && v72 < Infinity
  const v74 = quotient([v71, 1], [1], 'nærmeste', 1)
  const v75 = quotient([v72, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[0] ? (v73 ? Math.min(v74, v75) : -Infinity) : -Infinity
  s[1152] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[0] ? (v73 ? Math.max(v74, v75) : Infinity) : Infinity
  s[1153] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[71] && (!s[0] || !(!v73 && v71 === v72))
  s[1154] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[71] || !s[0] || !v73
  s[1155] = SDL_53_1_ialt_ir
}

function svar_37(f, s) {
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v0 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[0] ? v0 : -Infinity
  s[1156] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[0] ? v0 : Infinity
  s[1157] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[71] || !s[0]
  s[1158] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v4 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v5 = f.vurderingsdato >= 15523 /* 2012-07-02 */ && countDays(v4, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[0] || v5
  s[1159] = SDL_53a_1
  const SDL_53a_1_nej = !s[0] || !v5
  s[1160] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v8 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v9 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v10 = intersect(v8, v9)
  const v11 = from(v10, 13332 /* 2006-07-03 */)
  const v12 = dayReaching(v11, 13332 /* 2006-07-03 */, 1)
  const SDL_53a_2_eksakt = v12 >= 16659 /* 2015-08-12 */
  s[1164] = SDL_53a_2_eksakt
  const v14 = v12 >= NEVER
  s[1163] = v14
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v11
  s[1161] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v11
  s[1162] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v14 || !SDL_53a_2_eksakt
  s[1165] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v18 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  const v19 = s[71] && (f.sygMedCovid19 || f.hjemmeEfterAnbefaling)
  const v20 = f.vurderingsdato >= 18954 /* 2021-11-23 */ && f.vurderingsdato < 19052 /* 2022-03-01 */ && v19
  const SDL_53b_1 = !s[0] || v18 && (!s[452] && v19 || s[452] && (f.vurderingsdato < 18859 /* 2021-08-20 */ || v20))
  s[1166] = SDL_53b_1
  const SDL_53b_1_nej = !s[0] || !v18 || !s[452] && !v19 || s[452] && (f.vurderingsdato < 18859 /* 2021-08-20 */ || !v20)
  s[1167] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[0] || v18 && s[452] && f.vurderingsdato < 18859 /* 2021-08-20 */
  s[1168] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[453]) : -Infinity
  s[1169] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[454]) : Infinity
  s[1170] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[455] && (!s[0] || s[456])
  s[1171] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[455] && (!s[0] || s[457]) || s[458] || s[75]
  s[1172] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v28 = Math.min(s[432], s[459])
  const v29 = Math.min(s[433], s[460])
  const v30 = s[461] || s[435]
  const v31 = s[70] && s[462]
  const v32 = s[437] && s[462]
  const v33 = s[82] && s[463]
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(s[464], v28) : v28) : s[464]
  const SDL_56_1_beloeb = s[67] ? -Infinity : v31 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[1173] = SDL_56_1_beloeb
  const v37 = v32 ? (v33 ? Math.max(s[465], v29) : v29) : s[465]
  const SDL_56_1_beloeb_hoej = s[67] ? Infinity : v31 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[1174] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[466] && (s[67] || v31 || v32 || v33)
  s[1175] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[466] && (s[67] || s[70] && v30 || s[437] && v30 || s[82] && s[467] || s[68]) || s[468] || s[75]
  s[1176] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v41 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[497] = v41
  const v42 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  const v43 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && f.skoennedeFravaersdage >= 10
  const v44 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  const v45 = !v42 && (v43 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 14) || v42 && (!v44 && (v43 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 15) || v44 && (v43 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 21))
  const SDL_56_2 = !v41 || v45
  s[1177] = SDL_56_2
  const SDL_56_2_nej = !v41 || !v45
  s[1178] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v48 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v41 || v48
  s[1180] = SDL_56_3
  const SDL_56_3_nej = !v41 || !v48
  s[1181] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v51 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v41 ? v51 : FIRST_DAY
  s[1182] = SDL_56_4
  const SDL_56_4_hoej = v41 ? v51 : NEVER
  s[1183] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v54 = f.fravaersdageSidsteAar >= 10 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v41 || v54
  s[1184] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v41 || !v54
  s[1185] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v57 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */ && s[469] && v43 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v41 || v57
  s[1186] = SDL_58a_1
  const SDL_58a_1_nej = !v41 || !v57
  s[1187] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v60 = !s[9] && s[295] < f.refusionskravFremsat
  const v61 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v62 = v60 || !v61
  const v63 = !s[9] && s[296] >= f.refusionskravFremsat || s[11]
  const v64 = v63 && v61
  const v65 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v66 = v60 || !v65
  const v67 = v63 && v65
  const SDL_59_6 = s[71] && (s[67] || s[70] && v64 || s[470] && v64 || s[471] && v67 || s[472] && v67)
  s[476] = SDL_59_6
  const SDL_59_6_nej = s[71] && (s[67] || s[70] && v62 || s[470] && v62 || s[471] && v66 || s[472] && v66)
  s[477] = SDL_59_6_nej
}

function svar_38(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[9] && s[473] < f.arbejdsgiverAnmeldt
  const v1 = !s[9] && s[474] >= f.arbejdsgiverAnmeldt || s[475] || s[476]
  const v2 = s[477] || s[478]
  const v3 = (v0 || s[11]) && (s[479] || s[11]) && v2 && (v0 || s[479] || s[477])
  const v4 = s[11] && s[478]
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
  const v19 = !s[9] && s[407] < f.arbejdsgiverAnmeldt
  const v20 = !s[9] && s[10] >= shiftDays(s[63], 30)
  const v21 = !s[9] && s[408] >= f.arbejdsgiverAnmeldt || !s[9] && s[10] < shiftDays(s[65], 30) || s[476]
  const v22 = (v19 || s[11]) && (v20 || s[11]) && v2 && (v19 || v20 || s[477])
  const v23 = v22 || v10
  const v24 = v22 ? v12 : v7
  const v25 = v22 ? v15 : v8
  const v26 = s[70] && v18
  const v27 = s[415] && v18
  const v28 = s[410] && (v21 || v22 || v10)
  const v29 = s[411] || v28
  const v30 = s[411] ? FIRST_DAY : v21 ? (v23 ? Math.min(v5, v24) : v5) : v24
  const v31 = v27 || v29
  const v32 = v27 ? (v29 ? Math.min(v14, v30) : v14) : v30
  const SDL_59_2 = s[67] ? FIRST_DAY : v26 ? (v31 ? Math.min(v14, v32) : v14) : v32
  s[1188] = SDL_59_2
  const v34 = s[411] ? NEVER : v21 ? (v23 ? Math.max(v5, v25) : v5) : v25
  const v35 = v27 ? (v29 ? Math.max(v17, v34) : v17) : v34
  const SDL_59_2_hoej = s[67] ? NEVER : v26 ? (v31 ? Math.max(v17, v35) : v17) : v35
  s[1189] = SDL_59_2_hoej
  const SDL_59_2_er = s[71] && (s[67] || v26 || v27 || s[411] || v28)
  s[1190] = SDL_59_2_er
  const SDL_59_2_ir = !s[71] || s[67] || s[70] && v9 || s[415] && v9 || s[411] || s[410] && v9 || s[68]
  s[1191] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v39 = s[480] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[0] || v39
  s[1192] = SDL_82_1
  const SDL_82_1_nej = !s[0] || !v39
  s[1193] = SDL_82_1_nej
  const v42 = s[4] ? 0 : 4
  s[501] = v42
  const v43 = s[0] ? 0 : 4
  s[517] = v43
  const v44 = 1 + v43
  s[507] = v44
  const v45 = s[108] ? 1 : 0
  s[526] = v45
  const v46 = v45 + (s[481] ? 4 : 0)
  s[520] = v46
  const v47 = s[482] ? 4 : 0
  s[525] = v47
  const v48 = (s[483] ? 1 : 0) + (s[484] ? 2 : 0) + (s[485] ? 4 : 0)
  s[528] = v48
  const v49 = (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + v43
  s[529] = v49
  const v50 = s[113] ? 1 : 0
  s[530] = v50
  const v51 = 1 + (s[488] ? 4 : 0)
  s[539] = v51
  const v52 = s[489] ? 4 : 0
  s[570] = v52
  const v53 = f.ressourceforloebErBevilget ? 1 : 0
  s[595] = v53
  const v54 = s[124] ? 4 : 0
  s[606] = v54
  const v55 = v53 + v54
  s[586] = v55
  const v56 = s[120] ? 4 : 0
  s[592] = v56
  const v57 = s[490] ? 4 : 0
  s[596] = v57
  const v58 = s[491] ? 1 : 0
  s[624] = v58
  const v59 = f.revalideringErBevilget ? 1 : 0
  s[627] = v59
  const v60 = s[200] ? 4 : 0
  s[639] = v60
  const v61 = s[106] ? 0 : 4
  s[667] = v61
  const v62 = s[492] ? 1 : 4
  s[707] = v62
  const v63 = s[106] ? 1 : 4
  s[729] = v63
  const v64 = s[0] ? 0 : 2
  s[761] = v64
  const v65 = s[493] ? 1 : 0
  s[783] = v65
  const v66 = s[231] ? 0 : 4
  s[786] = v66
  const v67 = 1 + (s[246] ? 0 : 4)
  s[837] = v67
  const v68 = s[494] ? 0 : 4
  s[895] = v68
  const v69 = s[75] ? 4 : 0
  s[909] = v69
  const v70 = s[9] ? 0 : 1
  s[910] = v70
  const v71 = s[11] ? 4 : 0
  s[911] = v71
  const v72 = (s[0] ? 0 : 1) + 2 + v43
  s[912] = v72
  const v73 = s[478] ? 4 : 0
  s[934] = v73
  const v74 = s[495] ? 1 : 0
  s[986] = v74
  const v75 = s[496] ? 1 : 0
  s[1013] = v75
  const v76 = s[51] ? 4 : 0
  s[1056] = v76
  const v77 = s[53] ? 4 : 0
  s[1057] = v77
  const v78 = s[497] ? 0 : 4
  s[1179] = v78
}

export function svar(f) {
  const s = new Array(1196)
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
  return { ALF_62_3: s[319], ALF_62_3_hoej: s[320], ALF_62_3_kan: (s[318] ? 1 : 0) + (s[321] ? 4 : 0), BEK937_27_kan: (s[498] ? 1 : 0) + (s[499] ? 2 : 0) + (s[500] ? 4 : 0), FERIEBEK_2_kan: (s[192] ? 1 : 0) + (s[191] ? 2 : 0) + s[501], FERIEBEK_2_6_kan: (s[502] ? 3 : 0) + 4, FYL_15_4: flat(s[503]), FYL_15_4_kan: s[504] ? 4 : 1, INDSATSBEK_65: s[505], INDSATSBEK_65_hoej: s[506], INDSATSBEK_65_kan: s[507], INDSATSBEK_86: s[508], INDSATSBEK_86_hoej: s[509], INDSATSBEK_86_kan: (s[510] ? 1 : 0) + (s[511] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[512] ? 1 : 0) + (s[513] ? 2 : 0) + (s[514] ? 4 : 0), LAB_6_11_kan: (s[515] ? 1 : 0) + (s[516] ? 2 : 0) + s[517], LAB_31_3: s[518], LAB_31_3_hoej: s[519], LAB_31_3_kan: s[520], LAB_31_3_vindue: s[521], LAB_31_3_vindue_hoej: s[522], LAB_31_3_vindue_kan: s[520], LAB_33_3_kan: (s[523] ? 1 : 0) + (s[524] ? 2 : 0) + s[525], LAB_36_3_kan: s[526] + (s[527] ? 2 : 0) + s[525], LAB_36_3_ressourceforloeb_kan: s[528], LAB_43_kan: s[529], LAB_44_1_kan: s[530] + (s[531] ? 2 : 0) + (s[532] ? 4 : 0), LAB_45_1_kan: (s[110] ? 1 : 0) + (s[533] ? 2 : 0) + (s[534] ? 4 : 0), LAB_74_kan: (s[535] ? 1 : 0) + (s[536] ? 2 : 0) + s[517], LAB_76_6: s[537], LAB_76_6_hoej: s[538], LAB_76_6_kan: s[539], LAB_78_kan: (s[540] ? 1 : 0) + (s[541] ? 2 : 0) + s[517], LAB_79_kan: (s[542] ? 1 : 0) + (s[543] ? 2 : 0) + s[517], LAB_107_1_kan: (s[544] ? 1 : 0) + (s[545] ? 2 : 0) + s[517], LAB_108_2_kan: (s[546] ? 1 : 0) + (s[547] ? 2 : 0) + s[525], LAB_109_1_kan: (s[548] ? 1 : 0) + (s[549] ? 2 : 0) + (s[550] ? 4 : 0), LAB_109_1_frist: s[551], LAB_109_1_frist_hoej: s[552], LAB_109_1_frist_kan: s[530] + (s[553] ? 4 : 0), LAB_109_2_kraft_kan: (s[554] ? 1 : 0) + (s[555] ? 2 : 0) + (s[556] ? 4 : 0), LAB_110_1: s[557], LAB_110_1_hoej: s[558], LAB_110_1_kan: (s[559] ? 1 : 0) + (s[560] ? 4 : 0), LAB_110_2_kan: (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + (s[563] ? 4 : 0), LAB_111_1: s[564], LAB_111_1_hoej: s[565], LAB_111_1_kan: (s[566] ? 1 : 0) + (s[567] ? 4 : 0), LAB_111_2_kan: (s[568] ? 1 : 0) + (s[569] ? 2 : 0) + s[570], LAB_111_3: s[571], LAB_111_3_hoej: s[572], LAB_111_3_kan: (s[573] ? 1 : 0) + (s[574] ? 4 : 0), LAB_111_4_kan: (s[575] ? 1 : 0) + (s[576] ? 2 : 0) + s[570], LAB_112_1_kan: (s[577] ? 1 : 0) + (s[578] ? 2 : 0) + (s[579] ? 4 : 0), LAB_112_2_kan: (s[580] ? 1 : 0) + (s[581] ? 2 : 0) + s[517], LAB_112_3_kan: (s[582] ? 1 : 0) + (s[583] ? 2 : 0) + s[517], LAB_112_3_igang_kan: s[528], LAB_113_2: s[584], LAB_113_2_hoej: s[585], LAB_113_2_kan: s[586], LAB_113_2_team_kan: (s[587] ? 1 : 0) + (s[588] ? 2 : 0) + (s[589] ? 4 : 0), LAB_113_3_kan: (s[590] ? 1 : 0) + (s[591] ? 2 : 0) + s[592], LAB_113_4: s[593], LAB_113_4_hoej: s[594], LAB_113_4_kan: s[595] + s[596], LAB_113_4_ydelse_kan: (s[597] ? 1 : 0) + (s[598] ? 2 : 0) + s[596], LAB_113a_kan: (s[599] ? 1 : 0) + (s[600] ? 2 : 0) + (s[601] ? 4 : 0), LAB_114_1: s[602], LAB_114_1_hoej: s[603], LAB_114_1_kan: s[586], LAB_114_1_plan_kan: (s[604] ? 1 : 0) + (s[605] ? 2 : 0) + s[606], LAB_114_3: s[607], LAB_114_3_hoej: s[608], LAB_114_3_kan: 1 + (s[609] ? 4 : 0), LAB_114_3_igang_kan: s[528], LAB_114_4: s[610], LAB_114_4_hoej: s[611], LAB_114_4_kan: s[595] + (s[612] ? 4 : 0), LAB_115_1_kan: (s[613] ? 1 : 0) + (s[614] ? 2 : 0) + s[517], LAB_116_1_foertidspension: flat(s[615]), LAB_116_1_foertidspension_kan: s[616] ? 4 : 1, LAB_116_1_seniorpension: flat(s[617]), LAB_116_1_seniorpension_hoej: flat(s[618]), LAB_116_1_seniorpension_kan: (s[619] ? 0 : 1) + (!s[619] && !s[620] ? 2 : 0) + (s[621] ? 4 : 0), LAB_142_1_kan: (s[622] ? 1 : 0) + (s[623] ? 2 : 0) + s[517], LAB_144_kan: s[624] + (s[201] ? 2 : 0) + s[517], LAB_145_1: s[625], LAB_145_1_hoej: s[626], LAB_145_1_kan: s[627] + (s[628] ? 4 : 0), LAB_145_1_plan_kan: (s[629] ? 1 : 0) + (s[630] ? 2 : 0) + (s[631] ? 4 : 0), LAB_145_2_kan: (s[632] ? 1 : 0) + (s[633] ? 2 : 0) + (s[634] ? 0 : 4), LAB_146_kan: (s[635] ? 1 : 0) + (s[636] ? 2 : 0) + s[517], LAS_50_kan: (s[637] ? 1 : 0) + (s[638] ? 2 : 0) + s[639], LAS_68_2: s[640], LAS_68_2_hoej: s[641], LAS_68_2_kan: (s[642] ? 1 : 0) + (s[643] ? 4 : 0), LAS_68_4: s[137], LAS_68_4_hoej: s[136], LAS_68_4_kan: (s[138] ? 1 : 0) + (s[139] ? 4 : 0), LAS_68_5_kan: (s[4] ? 1 : 0) + (s[644] ? 2 : 0) + (s[645] ? 4 : 0), LAS_68a_1: s[646], LAS_68a_1_hoej: s[647], LAS_68a_1_kan: (s[648] ? 1 : 0) + (s[649] ? 4 : 0), LAS_68a_1_tid_kan: (s[650] ? 1 : 0) + (s[130] ? 2 : 0) + s[501], LAS_68a_2: s[651], LAS_68a_2_hoej: s[652], LAS_68a_2_kan: (s[653] ? 1 : 0) + (s[654] ? 4 : 0), LAS_68a_3: s[132], LAS_68a_3_hoej: s[129], LAS_68a_3_kan: (s[135] ? 1 : 0) + (s[134] ? 4 : 0), LAS_69j_2: s[144], LAS_69j_2_hoej: s[145], LAS_69j_2_kan: (s[146] ? 1 : 0) + (s[147] ? 4 : 0), LAS_69j_2_bidrag: s[655], LAS_69j_2_bidrag_hoej: s[656], LAS_69j_2_bidrag_kan: (s[657] ? 1 : 0) + (s[658] ? 4 : 0), LAS_69j_4: s[187], LAS_69j_4_hoej: s[186], LAS_69j_4_kan: (s[188] ? 1 : 0) + (s[189] ? 4 : 0), LAS_69j_5: s[659], LAS_69j_5_hoej: s[660], LAS_69j_5_kan: (s[661] ? 1 : 0) + (s[662] ? 4 : 0), LAS_69j_5_modtager_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + (s[665] ? 4 : 0), LAS_69j_5_tid_kan: (s[666] ? 1 : 0) + (s[157] ? 2 : 0) + s[667], LAS_69j_7_kan: (s[668] ? 1 : 0) + (s[669] ? 2 : 0) + s[667], LAS_69j_8_kan: (s[670] ? 1 : 0) + (s[671] ? 2 : 0) + (s[672] ? 4 : 0), LAS_69j_9: s[185], LAS_69j_9_hoej: s[673], LAS_69j_9_kan: (s[674] ? 1 : 0) + (s[675] ? 4 : 0), LAS_69j_10: s[159], LAS_69j_10_hoej: s[156], LAS_69j_10_kan: (s[160] ? 1 : 0) + (s[161] ? 4 : 0), LAS_69j_11_kan: (s[676] ? 1 : 0) + (s[677] ? 2 : 0) + (s[678] ? 4 : 0), LAS_69j_13_kan: (s[679] ? 1 : 0) + (s[680] ? 2 : 0) + (s[681] ? 4 : 0), LAS_69j_15_kan: (s[682] ? 1 : 0) + (s[683] ? 2 : 0) + s[667], LAS_69j_udbetales: s[684], LAS_69j_udbetales_hoej: s[685], LAS_69j_udbetales_kan: (s[686] ? 1 : 0) + (s[687] ? 4 : 0), LAS_69k_1_kan: (s[688] ? 1 : 0) + (s[689] ? 2 : 0) + s[667], LAS_69k_2_kan: (s[690] ? 1 : 0) + (s[691] ? 2 : 0) + (s[692] ? 4 : 0), LAS_69k_5_kan: (s[693] ? 1 : 0) + (s[694] ? 2 : 0) + s[667], LAS_69k_6: s[695], LAS_69k_6_hoej: s[696], LAS_69k_6_kan: (s[697] ? 1 : 0) + s[501], LAS_69k_6_aftale_kan: (s[698] ? 1 : 0) + (s[699] ? 2 : 0) + s[501], LAS_69k_6_senest: s[700], LAS_69k_6_senest_hoej: s[701], LAS_69k_6_senest_kan: s[4] ? 1 : 4, LAS_69l_1_kan: (s[702] ? 1 : 0) + (s[703] ? 2 : 0) + (s[704] ? 4 : 0), LAS_69l_3: s[705], LAS_69l_3_hoej: s[706], LAS_69l_3_kan: s[707], LAS_69m_2: s[708], LAS_69m_2_hoej: s[709], LAS_69m_2_kan: (s[710] ? 1 : 0) + (s[711] ? 4 : 0), LAS_69n_1: s[712], LAS_69n_1_hoej: s[713], LAS_69n_1_kan: (s[714] ? 1 : 0) + (s[715] ? 4 : 0), LAS_69o_1_kan: (s[716] ? 1 : 0) + (s[717] ? 2 : 0) + (s[718] ? 4 : 0), LAS_69o_2: s[719], LAS_69o_2_hoej: s[720], LAS_69o_2_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), LAS_69p_1_kan: (s[723] ? 1 : 0) + (s[724] ? 2 : 0) + (s[492] ? 0 : 4), LAS_69q_1: s[725], LAS_69q_1_hoej: s[726], LAS_69q_1_kan: s[707], LAS_69t_2: s[727], LAS_69t_2_hoej: s[728], LAS_69t_2_kan: s[729], LAS_69x_3: s[730], LAS_69x_3_hoej: s[731], LAS_69x_3_kan: s[729], LAS_70_1_kan: (s[732] ? 1 : 0) + (s[733] ? 2 : 0) + s[639], LAS_70_1_3_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + (s[736] ? 4 : 0), LAS_70_4: s[737], LAS_70_4_hoej: s[738], LAS_70_4_kan: (s[739] ? 1 : 0) + (s[740] ? 4 : 0), LAS_70_5: flat(s[741]), LAS_70_5_kan: s[742] ? 4 : 1, LAS_71_1: s[743], LAS_71_1_hoej: s[744], LAS_71_1_kan: (s[745] ? 1 : 0) + (s[746] ? 4 : 0), LAS_71_2: s[747], LAS_71_2_hoej: s[748], LAS_71_2_kan: (s[749] ? 1 : 0) + (s[750] ? 4 : 0), LAS_71_2_ung: s[751], LAS_71_2_ung_hoej: s[752], LAS_71_2_ung_kan: (s[199] ? 0 : 1) + (s[753] ? 4 : 0), LAS_71_3: s[754], LAS_71_3_hoej: s[755], LAS_71_3_kan: (s[756] ? 1 : 0) + (s[757] ? 4 : 0), LAS_71_4_kan: (s[758] ? 1 : 0) + (s[759] ? 2 : 0) + (s[760] ? 4 : 0), LAS_71_6_kan: s[624] + s[761] + (s[762] ? 4 : 0), LAS_73b_kan: (s[763] ? 1 : 0) + (s[764] ? 2 : 0) + s[639], LAS_73c_1: s[765], LAS_73c_1_hoej: s[766], LAS_73c_1_kan: s[627] + (s[767] ? 4 : 0), LAS_73f_1_kan: (s[768] ? 1 : 0) + (s[769] ? 2 : 0) + s[639], LAS_73f_1_beloeb: s[770], LAS_73f_1_beloeb_hoej: s[771], LAS_73f_1_beloeb_kan: s[627] + s[639], LAS_74a_1_fleksjob: flat(s[772]), LAS_74a_1_fleksjob_kan: s[773] ? 4 : 1, LOB_4_1_kan: (s[774] ? 1 : 0) + (s[775] ? 2 : 0) + s[517], LOB_9_1_kan: (s[776] ? 1 : 0) + (s[777] ? 2 : 0) + (s[778] ? 4 : 0), LOB_10_1_kan: (s[779] ? 1 : 0) + (s[780] ? 2 : 0) + s[517], LOB_15a_1_kan: s[529], LOV1559_9_betaling: s[781], LOV1559_9_betaling_hoej: s[782], LOV1559_9_betaling_kan: s[783] + (s[784] ? 4 : 0), LOV1559_9_valg_kan: s[783] + (s[785] ? 2 : 0) + s[786], LOV1750_21_8_kan: (s[119] ? 1 : 0) + (s[121] ? 2 : 0) + s[592], LOV1750_21_revalidering_kan: (s[787] ? 1 : 0) + (s[197] ? 2 : 0) + s[639], LSP_1a_1: s[216], LSP_1a_1_hoej: s[217], LSP_1a_1_kan: s[507], LSP_1a_1_dag: s[210], LSP_1a_1_dag_hoej: s[209], LSP_1a_1_dag_kan: s[507], LSP_1a_1_tabel2006_kan: (s[3] ? 1 : 0) + (s[1] ? 2 : 0) + (s[2] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[788] ? 1 : 0) + (s[789] ? 2 : 0) + (s[790] ? 4 : 0), LSP_2_1_kan: (s[791] ? 1 : 0) + (s[792] ? 2 : 0) + s[517], LSP_2_1_eu_kan: (s[223] ? 1 : 0) + (s[226] ? 2 : 0) + s[517], LSP_3_1_kan: (s[224] ? 1 : 0) + (s[227] ? 2 : 0) + s[517], LSP_3_2_kan: (s[793] ? 1 : 0) + (s[794] ? 2 : 0) + s[517], LSP_3_3_kan: (s[795] ? 1 : 0) + (s[796] ? 2 : 0) + s[517], LSP_3_danmark_kan: (s[797] ? 1 : 0) + (s[798] ? 2 : 0) + (s[799] ? 4 : 0), LSP_4_kan: (s[225] ? 1 : 0) + (s[228] ? 2 : 0) + s[517], LSP_5_2: s[212], LSP_5_2_hoej: s[213], LSP_5_2_kan: (s[218] ? 1 : 0) + (s[219] ? 4 : 0), LSP_5_3: s[800], LSP_5_3_hoej: s[801], LSP_5_3_kan: (s[802] ? 1 : 0) + (s[803] ? 4 : 0), LSP_6: s[804], LSP_6_hoej: s[805], LSP_6_kan: 1 + (s[806] ? 4 : 0), LSP_12_1_kan: (s[807] ? 1 : 0) + (s[808] ? 2 : 0) + s[517], LSP_13_kan: (s[809] ? 1 : 0) + (s[810] ? 2 : 0) + (s[811] ? 4 : 0), LSP_16_kan: (s[812] ? 1 : 0) + (s[813] ? 2 : 0) + s[517], LSP_16_1_kan: (s[814] ? 1 : 0) + (s[815] ? 2 : 0) + s[517], LSP_16_2_kan: (s[816] ? 1 : 0) + (s[817] ? 2 : 0) + s[517], LSP_16_3_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + s[517], LSP_17_2_kan: (s[820] ? 1 : 0) + (s[821] ? 2 : 0) + s[517], LSP_17_2_oplysninger_kan: (s[822] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[823] ? 4 : 0), LSP_17_3_senior_kan: (s[824] ? 1 : 0) + (s[825] ? 2 : 0) + s[786], LSP_17_4_kan: 1 + s[761] + s[517], LSP_18_1_kan: (s[826] ? 1 : 0) + (s[827] ? 2 : 0) + s[517], LSP_18_2_kan: (s[234] ? 1 : 0) + (s[828] ? 2 : 0) + (s[829] ? 4 : 0), LSP_19_1_kan: (s[830] ? 1 : 0) + (s[831] ? 2 : 0) + (s[832] ? 4 : 0), LSP_20_3_kan: (s[833] ? 1 : 0) + (s[834] ? 2 : 0) + s[517], LSP_21_1: s[835], LSP_21_1_hoej: s[836], LSP_21_1_kan: s[837], LSP_26a_1_kan: (s[838] ? 1 : 0) + (s[839] ? 2 : 0) + s[517], LSP_26a_5: flat(s[840]), LSP_26a_5_hoej: flat(s[841]), LSP_26a_5_kan: (s[842] ? 0 : 1) + (!s[842] && !s[843] ? 2 : 0) + (s[844] ? 4 : 0), LSP_26b: s[845], LSP_26b_hoej: s[846], LSP_26b_kan: s[507], LSP_26d_2: s[847], LSP_26d_2_hoej: s[848], LSP_26d_2_kan: 1 + s[786], LSP_26g_kan: (s[849] ? 1 : 0) + (s[850] ? 2 : 0) + (s[851] ? 4 : 0), LSP_26h_1: s[852], LSP_26h_1_hoej: s[853], LSP_26h_1_kan: 1 + (s[854] ? 4 : 0), LSP_26h_3: s[855], LSP_26h_3_hoej: s[856], LSP_26h_3_kan: 1 + (s[857] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[858]), LSP_26v_1_kan: s[859] ? 4 : 1, LSP_26v_2: flat(s[860]), LSP_26v_2_kan: s[861] ? 4 : 1, LSP_32c_1: s[862], LSP_32c_1_hoej: s[863], LSP_32c_1_kan: s[507], LSP_32c_2: s[864], LSP_32c_2_hoej: s[865], LSP_32c_2_kan: (s[866] ? 1 : 0) + (s[867] ? 4 : 0), LSP_33_1: s[868], LSP_33_1_hoej: s[869], LSP_33_1_kan: (s[870] ? 1 : 0) + (s[871] ? 4 : 0), LSP_33_1_tilbage_kan: (s[872] ? 1 : 0) + (s[873] ? 2 : 0) + (s[874] ? 4 : 0), LSP_33_2: s[875], LSP_33_2_hoej: s[876], LSP_33_2_kan: s[837], LSP_37: flat(s[877]), LSP_37_kan: s[878] ? 4 : 1, LSP_44_1_kan: (s[879] ? 1 : 0) + (s[880] ? 2 : 0) + s[517], LSP_44_udsendte_kan: (s[881] ? 1 : 0) + (s[882] ? 2 : 0) + (s[883] ? 4 : 0), LSP_49_1_foertidspension: s[884], LSP_49_1_foertidspension_hoej: s[885], LSP_49_1_foertidspension_kan: s[539], LSP_49_1_folkepension: s[886], LSP_49_1_folkepension_hoej: s[887], LSP_49_1_folkepension_kan: (s[888] ? 1 : 0) + (s[889] ? 4 : 0), PENSBEK_7: s[890], PENSBEK_7_hoej: s[891], PENSBEK_7_kan: 1 + (s[892] ? 0 : 4), PENSBEK_10_kan: (s[893] ? 1 : 0) + (s[894] ? 2 : 0) + s[895], PENSBEK_11: s[896], PENSBEK_11_hoej: s[897], PENSBEK_11_kan: 1 + s[895], PLANBEK_2_1_kan: (s[898] ? 1 : 0) + (s[899] ? 2 : 0) + s[517], REFUSIONSBEK_2: s[900], REFUSIONSBEK_2_hoej: s[901], REFUSIONSBEK_2_kan: (s[902] ? 1 : 0) + (s[903] ? 4 : 0), SDL_2_kan: (s[904] ? 1 : 0) + (s[905] ? 2 : 0) + (s[906] ? 4 : 0), SDL_2_1_kan: (s[907] ? 1 : 0) + (s[908] ? 2 : 0) + s[909], SDL_3_kan: (s[263] ? 1 : 0) + (s[260] ? 2 : 0) + s[517], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[910] + s[911], SDL_7_1_kan: (s[86] ? 1 : 0) + (s[92] ? 2 : 0) + s[517], SDL_7_1_ferie_kan: s[912], SDL_7_1_ferieaftale_kan: (s[913] ? 1 : 0) + (s[914] ? 2 : 0) + s[517], SDL_7_1_genoptagelse: s[915], SDL_7_1_genoptagelse_hoej: s[916], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[917] ? 4 : 0), SDL_7_1_ny_kan: (s[918] ? 1 : 0) + (s[919] ? 2 : 0) + s[517], SDL_7_2_kan: (s[920] ? 1 : 0) + (s[921] ? 2 : 0) + s[517], SDL_7_3: s[922], SDL_7_3_hoej: s[923], SDL_7_3_kan: (s[924] ? 1 : 0) + (s[925] ? 4 : 0), SDL_7_5_kan: (s[926] ? 1 : 0) + (s[927] ? 2 : 0) + s[517], SDL_7_5_fra: s[928], SDL_7_5_fra_hoej: s[929], SDL_7_5_fra_kan: 1 + (s[930] ? 0 : 4), SDL_7a_1: s[931], SDL_7a_1_hoej: s[932], SDL_7a_1_kan: (s[933] ? 1 : 0) + s[934], SDL_7c_kan: (s[271] ? 1 : 0) + (s[272] ? 2 : 0) + (s[265] ? 0 : 4), SDL_10a_kan: (s[935] ? 1 : 0) + (s[936] ? 2 : 0) + s[517], SDL_11_3: s[937], SDL_11_3_hoej: s[938], SDL_11_3_kan: 1 + (s[939] ? 0 : 4), SDL_11a_1_kan: (s[940] ? 1 : 0) + (s[941] ? 2 : 0) + (s[942] ? 4 : 0), SDL_11c_kan: (s[943] ? 1 : 0) + (s[944] ? 2 : 0) + s[517], SDL_12_1_1_kan: (s[270] ? 1 : 0) + (s[268] ? 2 : 0) + (s[269] ? 4 : 0), SDL_12_1_2_kan: (s[304] ? 1 : 0) + (s[299] ? 2 : 0) + (s[298] ? 4 : 0), SDL_12_1_3_kan: (s[305] ? 1 : 0) + (s[306] ? 2 : 0) + s[517], SDL_13b_1: s[945], SDL_13b_1_hoej: s[946], SDL_13b_1_kan: (s[947] ? 1 : 0) + (s[948] ? 4 : 0), SDL_13b_1_antal: s[949], SDL_13b_1_antal_hoej: s[950], SDL_13b_1_antal_kan: (s[951] ? 1 : 0) + (s[952] ? 4 : 0), SDL_13b_1_form_kan: (s[953] ? 1 : 0) + (s[954] ? 2 : 0) + (s[955] ? 4 : 0), SDL_13b_1_naeste: s[956], SDL_13b_1_naeste_hoej: s[957], SDL_13b_1_naeste_kan: (s[958] ? 1 : 0) + (s[959] ? 4 : 0), SDL_13b_5_kan: (s[960] ? 1 : 0) + (s[961] ? 2 : 0) + (s[962] ? 4 : 0), SDL_13c_1_2_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + (s[965] ? 4 : 0), SDL_13c_2_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + (s[968] ? 4 : 0), SDL_13f_1_kan: (s[274] ? 1 : 0) + (s[273] ? 2 : 0) + (s[195] ? 0 : 4), SDL_13f_1_dag: s[969], SDL_13f_1_dag_hoej: s[970], SDL_13f_1_dag_kan: (s[971] ? 1 : 0) + (s[972] ? 4 : 0), SDL_16_2_kan: (s[973] ? 1 : 0) + (s[974] ? 2 : 0) + (s[975] ? 4 : 0), SDL_21_1_1_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + s[517], SDL_21_1_2_kan: (s[978] ? 1 : 0) + (s[979] ? 2 : 0) + s[517], SDL_21_1_3_kan: (s[980] ? 1 : 0) + (s[981] ? 2 : 0) + s[517], SDL_21_3_kan: (s[982] ? 1 : 0) + (s[983] ? 2 : 0) + s[517], SDL_21_3_grundlag_kan: (s[984] ? 1 : 0) + (s[985] ? 2 : 0) + s[517], SDL_21_4_kan: s[986] + (s[987] ? 2 : 0) + (s[988] ? 4 : 0), SDL_21_4_dag: s[989], SDL_21_4_dag_hoej: s[990], SDL_21_4_dag_kan: s[507], SDL_21_4_fra: s[991], SDL_21_4_fra_hoej: s[992], SDL_21_4_fra_kan: s[986] + (s[993] ? 4 : 0), SDL_21_5_kan: (s[994] ? 1 : 0) + (s[995] ? 2 : 0) + (s[996] ? 4 : 0), SDL_21a_kan: (s[997] ? 1 : 0) + (s[998] ? 2 : 0) + s[517], SDL_24_1: s[100], SDL_24_1_hoej: s[102], SDL_24_1_kan: (s[96] ? 1 : 0) + (s[98] ? 4 : 0), SDL_24_1_ophoer: s[999], SDL_24_1_ophoer_hoej: s[1000], SDL_24_1_ophoer_kan: (s[1001] ? 1 : 0) + (s[1002] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1003] ? 1 : 0) + (s[1004] ? 2 : 0) + (s[1005] ? 4 : 0), SDL_24_3: flat(s[15]), SDL_24_3_hoej: flat(s[14]), SDL_24_3_kan: s[910] + (!s[9] && !s[1006] ? 2 : 0) + s[911], SDL_24a_1_kan: (s[334] ? 1 : 0) + (s[337] ? 2 : 0) + (s[336] ? 4 : 0), SDL_24a_1_graense_kan: (s[88] ? 1 : 0) + (s[91] ? 2 : 0) + (s[89] ? 4 : 0), SDL_24a_2: s[1007], SDL_24a_2_hoej: s[1008], SDL_24a_2_kan: (s[1009] ? 1 : 0) + (s[1010] ? 4 : 0), SDL_24a_6_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + s[517], SDL_24b_1_kan: s[1013] + (s[1014] ? 2 : 0) + s[517], SDL_24b_2: s[1015], SDL_24b_2_hoej: s[1016], SDL_24b_2_kan: s[1013] + (s[1017] ? 4 : 0), SDL_24c_1_kan: (s[1018] ? 1 : 0) + (s[1019] ? 2 : 0) + s[517], SDL_25_1: s[99], SDL_25_1_hoej: s[101], SDL_25_1_kan: (s[95] ? 1 : 0) + (s[97] ? 4 : 0), SDL_25_2: s[1020], SDL_25_2_hoej: s[1021], SDL_25_2_kan: (s[1022] ? 1 : 0) + (s[1023] ? 4 : 0), SDL_26_1_kan: (s[1024] ? 1 : 0) + (s[1025] ? 2 : 0) + (s[1026] ? 4 : 0), SDL_26_1_covid: s[340], SDL_26_1_covid_hoej: s[341], SDL_26_1_covid_kan: (s[342] ? 1 : 0) + (s[343] ? 4 : 0), SDL_26_1_fra: s[1027], SDL_26_1_fra_hoej: s[1028], SDL_26_1_fra_kan: (s[1029] ? 1 : 0) + (s[1030] ? 4 : 0), SDL_26_1_uger: s[1031], SDL_26_1_uger_hoej: s[1032], SDL_26_1_uger_kan: (s[1033] ? 1 : 0) + s[909], SDL_26_2_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + (s[1036] ? 4 : 0), SDL_26_3_covid: s[1037], SDL_26_3_covid_hoej: s[1038], SDL_26_3_covid_kan: (s[1039] ? 1 : 0) + (s[1040] ? 4 : 0), SDL_26a_1_covid: s[1041], SDL_26a_3_covid: s[1042], SDL_26a_3_covid_kan: s[1043] ? 4 : 1, SDL_26c_covid: s[349], SDL_26c_covid_hoej: s[351], SDL_26c_covid_kan: (s[345] ? 1 : 0) + (s[347] ? 4 : 0), SDL_26d_covid: s[348], SDL_26d_covid_hoej: s[350], SDL_26d_covid_kan: (s[344] ? 1 : 0) + (s[346] ? 4 : 0), SDL_26f_covid: s[1044], SDL_26f_covid_hoej: s[1045], SDL_26f_covid_kan: (s[1046] ? 1 : 0) + (s[1047] ? 4 : 0), SDL_26g_covid: s[352], SDL_26g_covid_hoej: s[353], SDL_26g_covid_kan: (s[354] ? 1 : 0) + (s[355] ? 4 : 0), SDL_26h_covid: s[1048], SDL_26h_covid_hoej: s[1049], SDL_26h_covid_kan: (s[1050] ? 1 : 0) + (s[1051] ? 4 : 0), SDL_26i_covid: s[1052], SDL_26i_covid_hoej: s[1053], SDL_26i_covid_kan: (s[1054] ? 1 : 0) + (s[1055] ? 4 : 0), SDL_27_1_kan: (s[103] ? 1 : 0) + (s[104] ? 2 : 0) + (s[105] ? 4 : 0), SDL_27_1_1_kan: (s[43] ? 1 : 0) + (s[50] ? 2 : 0) + s[1056], SDL_27_1_2_kan: (s[44] ? 1 : 0) + (s[56] ? 2 : 0) + s[1057], SDL_27_1_2_slut: s[376], SDL_27_1_2_slut_hoej: s[377], SDL_27_1_2_slut_kan: (s[378] ? 1 : 0) + (s[385] ? 4 : 0), SDL_27_1_2_uger: s[1058], SDL_27_1_2_uger_hoej: s[1059], SDL_27_1_2_uger_kan: (s[1060] ? 1 : 0) + s[1057], SDL_27_1_3_kan: (s[45] ? 1 : 0) + (s[57] ? 2 : 0) + s[1057], SDL_27_1_3_slut: s[379], SDL_27_1_3_slut_hoej: s[380], SDL_27_1_3_slut_kan: (s[381] ? 1 : 0) + (s[387] ? 4 : 0), SDL_27_1_3_uger: s[367], SDL_27_1_3_uger_hoej: s[369], SDL_27_1_3_uger_kan: (s[365] ? 1 : 0) + s[1057], SDL_27_1_4_kan: (s[46] ? 1 : 0) + (s[58] ? 2 : 0) + s[1056], SDL_27_1_4_slut: s[382], SDL_27_1_4_slut_hoej: s[383], SDL_27_1_4_slut_kan: (s[384] ? 1 : 0) + (s[388] ? 4 : 0), SDL_27_1_5_kan: (s[47] ? 1 : 0) + (s[52] ? 2 : 0) + s[1057], SDL_27_1_6_kan: (s[48] ? 1 : 0) + (s[54] ? 2 : 0) + s[1057], SDL_27_1_7_kan: (s[49] ? 1 : 0) + (s[55] ? 2 : 0) + s[1057], SDL_27_1_7_2_kan: (s[1061] ? 1 : 0) + (s[1062] ? 2 : 0) + (s[1063] ? 4 : 0), SDL_27_1_slut: s[1064], SDL_27_1_slut_hoej: s[1065], SDL_27_1_slut_kan: (s[1066] ? 1 : 0) + (s[1067] ? 4 : 0), SDL_27_3_nedsat_kan: s[912], SDL_29_1_kan: (s[1068] ? 1 : 0) + (s[1069] ? 2 : 0) + (s[1070] ? 4 : 0), SDL_30_kan: (s[74] ? 1 : 0) + (s[77] ? 2 : 0) + s[909], SDL_30_1: s[1071], SDL_30_1_hoej: s[1072], SDL_30_1_kan: (s[1073] ? 1 : 0) + s[909], SDL_30_1_fri: s[1074], SDL_30_1_fri_hoej: s[1075], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1076] ? 4 : 0), SDL_30_2_kan: (s[1077] ? 1 : 0) + (s[1078] ? 2 : 0) + s[909], SDL_30_fleksjob_kan: (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + (s[1081] ? 4 : 0), SDL_31_1: s[78], SDL_31_1_hoej: s[73], SDL_31_1_kan: (s[72] ? 1 : 0) + (s[76] ? 4 : 0), SDL_32_kan: (s[258] ? 1 : 0) + (s[259] ? 2 : 0) + s[909], SDL_32_1_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + s[909], SDL_33_1: s[1084], SDL_33_1_hoej: s[1085], SDL_33_1_kan: (s[1086] ? 1 : 0) + (s[1087] ? 4 : 0), SDL_34_1_kan: (s[1088] ? 1 : 0) + (s[1089] ? 2 : 0) + s[909], SDL_35_2: s[1090], SDL_35_2_hoej: s[1091], SDL_35_2_kan: (s[1092] ? 1 : 0) + (s[1093] ? 4 : 0), SDL_35_3: s[1094], SDL_35_3_hoej: s[1095], SDL_35_3_kan: (s[1096] ? 1 : 0) + (s[1097] ? 4 : 0), SDL_35_3_fra: s[1098], SDL_35_3_fra_hoej: s[1099], SDL_35_3_fra_kan: (s[1100] ? 1 : 0) + (s[1101] ? 4 : 0), SDL_38_1: s[1102], SDL_38_1_hoej: s[1103], SDL_38_1_kan: (s[1104] ? 1 : 0) + (s[1105] ? 4 : 0), SDL_38_7: s[1106], SDL_38_7_hoej: s[1107], SDL_38_7_kan: (s[1108] ? 1 : 0) + (s[1109] ? 4 : 0), SDL_38_7_tide_kan: (s[1110] ? 1 : 0) + (s[1111] ? 2 : 0) + (s[1112] ? 4 : 0), SDL_38_8_kan: (s[1113] ? 1 : 0) + (s[1114] ? 2 : 0) + (s[1115] ? 4 : 0), SDL_40_1: s[1116], SDL_40_1_hoej: s[1117], SDL_40_1_kan: (s[1118] ? 1 : 0) + (s[1119] ? 4 : 0), SDL_40a_1: s[1120], SDL_40a_1_hoej: s[1121], SDL_40a_1_kan: (s[1122] ? 1 : 0) + (s[1123] ? 4 : 0), SDL_41_1: s[324], SDL_41_1_hoej: s[325], SDL_41_1_kan: (s[322] ? 1 : 0) + (s[323] ? 4 : 0), SDL_42_1_kan: (s[1124] ? 1 : 0) + (s[1125] ? 2 : 0) + s[909], SDL_43_1: s[429], SDL_43_1_hoej: s[428], SDL_43_1_kan: (s[427] ? 1 : 0) + (s[430] ? 4 : 0), SDL_43_4: s[1126], SDL_43_4_hoej: s[1127], SDL_43_4_kan: (s[1128] ? 1 : 0) + (s[1129] ? 4 : 0), SDL_43_4_tide_kan: (s[1130] ? 1 : 0) + (s[1131] ? 2 : 0) + (s[1132] ? 4 : 0), SDL_43_5_kan: (s[1133] ? 1 : 0) + (s[1134] ? 2 : 0) + (s[1135] ? 4 : 0), SDL_45_4: s[1136], SDL_45_4_hoej: s[1137], SDL_45_4_kan: s[507], SDL_46_1: s[1138], SDL_46_1_hoej: s[1139], SDL_46_1_kan: (s[1140] ? 1 : 0) + (s[1141] ? 4 : 0), SDL_47_1: s[464], SDL_47_1_hoej: s[465], SDL_47_1_kan: (s[463] ? 1 : 0) + (s[467] ? 4 : 0), SDL_47_1_3: s[459], SDL_47_1_3_hoej: s[460], SDL_47_1_3_kan: (s[462] ? 1 : 0) + (s[461] ? 4 : 0), SDL_50_1: s[1142], SDL_50_1_hoej: s[1143], SDL_50_1_kan: (s[1144] ? 1 : 0) + (s[1145] ? 4 : 0), SDL_50_4: s[1146], SDL_50_4_hoej: s[1147], SDL_50_4_kan: (s[1148] ? 1 : 0) + (s[1149] ? 4 : 0), SDL_51_1: s[446], SDL_51_1_hoej: s[449], SDL_51_1_kan: s[507], SDL_52_1: s[447], SDL_52_1_hoej: s[450], SDL_52_1_kan: (s[1150] ? 1 : 0) + (s[1151] ? 4 : 0), SDL_53_1: s[453], SDL_53_1_hoej: s[454], SDL_53_1_kan: (s[456] ? 1 : 0) + (s[457] ? 4 : 0), SDL_53_1_ialt: s[1152], SDL_53_1_ialt_hoej: s[1153], SDL_53_1_ialt_kan: (s[1154] ? 1 : 0) + (s[1155] ? 4 : 0), SDL_53_1_timer: s[1156], SDL_53_1_timer_hoej: s[1157], SDL_53_1_timer_kan: (s[71] ? 1 : 0) + (s[1158] ? 4 : 0), SDL_53_2_kan: (s[439] ? 1 : 0) + (s[440] ? 2 : 0) + (s[441] ? 0 : 4), SDL_53_3: s[448], SDL_53_3_hoej: s[451], SDL_53_3_kan: (s[443] ? 1 : 0) + (s[445] ? 4 : 0), SDL_53a_1_kan: (s[1159] ? 1 : 0) + (s[1160] ? 2 : 0) + s[517], SDL_53a_2: flat(s[1161]), SDL_53a_2_hoej: flat(s[1162]), SDL_53a_2_kan: (s[1163] ? 0 : 1) + (!s[1163] && !s[1164] ? 2 : 0) + (s[1165] ? 4 : 0), SDL_53b_1_kan: (s[1166] ? 1 : 0) + (s[1167] ? 2 : 0) + (s[1168] ? 4 : 0), SDL_54_1_kan: (s[455] ? 1 : 0) + (s[458] ? 2 : 0) + s[909], SDL_54_1_beloeb: s[1169], SDL_54_1_beloeb_hoej: s[1170], SDL_54_1_beloeb_kan: (s[1171] ? 1 : 0) + (s[1172] ? 4 : 0), SDL_56_1_kan: (s[466] ? 1 : 0) + (s[468] ? 2 : 0) + s[909], SDL_56_1_beloeb: s[1173], SDL_56_1_beloeb_hoej: s[1174], SDL_56_1_beloeb_kan: (s[1175] ? 1 : 0) + (s[1176] ? 4 : 0), SDL_56_2_kan: (s[1177] ? 1 : 0) + (s[1178] ? 2 : 0) + s[1179], SDL_56_3_kan: (s[1180] ? 1 : 0) + (s[1181] ? 2 : 0) + s[1179], SDL_56_4: s[1182], SDL_56_4_hoej: s[1183], SDL_56_4_kan: 1 + s[1179], SDL_56_4_fornyelse_kan: (s[1184] ? 1 : 0) + (s[1185] ? 2 : 0) + s[1179], SDL_58a_1_kan: (s[1186] ? 1 : 0) + (s[1187] ? 2 : 0) + s[1179], SDL_59_2: s[1188], SDL_59_2_hoej: s[1189], SDL_59_2_kan: (s[1190] ? 1 : 0) + (s[1191] ? 4 : 0), SDL_59_6_kan: (s[476] ? 1 : 0) + (s[477] ? 2 : 0) + s[934], SDL_82_1_kan: (s[1192] ? 1 : 0) + (s[1193] ? 2 : 0) + s[517], SENBEK_2_1_kan: (s[1194] ? 1 : 0) + (s[1195] ? 2 : 0) + s[517] }
}
