// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 102 : 105) : (day < 16071 ? 107 : 105)) : (day < 17167 ? (day < 16801 ? 103 : 100) : (day < 17532 ? 97 : 97))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 99 : 98) : (day < 18993 ? 95 : 99)) : (day < 20089 ? (day < 19723 ? 110 : 112) : (day < 20454 ? 112 : 114)))

const SATS_2 = (day) => day < 20454 ? 160400 : 167600

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_4 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_5 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_7 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_9 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_10 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_11 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_12 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_13 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_14 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_15 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_16 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_17 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_18 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_19 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_20 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_21 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_22 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_23 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_24 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_25 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_26 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_27 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_28 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[8] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[10] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[9] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[547] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[12] = v5
  const v6 = v5 >= v4
  s[1303] = v6
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[11] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[68] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[70] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[13] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[72] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[69] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[292] = v14
  const v15 = !v8 && v13 && v14
  s[75] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[74] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[84] = v17
  const v18 = !v8 && v16 && v17
  s[491] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[71] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[87] = v20
  const v21 = f.persongruppe === 'ledig'
  s[97] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[452] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[73] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[355] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[356] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[354] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[357] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[0] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[293] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[1308] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[1310] = v34
  const v35 = f.undervisningstimer <= 600
  s[1311] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[1309] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[1312] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[1305] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[636] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[637] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[638] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[5] = LAS_68_5
  const v44 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[1313] = v44
  const FERIEBEK_2_6 = LAS_68_5 && !v44
  s[640] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v46 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v47 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v48 = countDays(v46, v47, monthEnd(v47)) >= 1
  s[1320] = v48
  const v49 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v50 = shiftMonths(v47, -1)
  const v51 = countDays(v49, v50, monthEnd(v50)) >= 1
  s[1321] = v51
  const v52 = shiftMonths(v47, -2)
  const v53 = countDays(v49, v52, monthEnd(v52)) >= 1
  s[1322] = v53
  const v54 = shiftMonths(v47, -3)
  const v55 = countDays(v49, v54, monthEnd(v54)) >= 1
  s[1323] = v55
  const v56 = shiftMonths(v47, -4)
  const v57 = countDays(v49, v56, monthEnd(v56)) >= 1
  s[1324] = v57
  const v58 = shiftMonths(v47, -5)
  const v59 = countDays(v49, v58, monthEnd(v58)) >= 1
  s[1325] = v59
  const v60 = shiftMonths(v47, -6)
  const v61 = countDays(v49, v60, monthEnd(v60)) >= 1
  s[1326] = v61
  const v62 = shiftMonths(v47, -7)
  const v63 = countDays(v49, v62, monthEnd(v62)) >= 1
  s[1327] = v63
  const v64 = shiftMonths(v47, -8)
  const v65 = countDays(v49, v64, monthEnd(v64)) >= 1
  s[1328] = v65
  const v66 = shiftMonths(v47, -9)
  const v67 = countDays(v49, v66, monthEnd(v66)) >= 1
  s[1329] = v67
  const v68 = shiftMonths(v47, -10)
  const v69 = countDays(v49, v68, monthEnd(v68)) >= 1
  s[1330] = v69
  const v70 = shiftMonths(v47, -11)
  const v71 = countDays(v49, v70, monthEnd(v70)) >= 1
  s[1331] = v71
  const v72 = v48 && v51 && v53 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71
  s[1319] = v72
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v72 || FERIEBEK_2_6)
  s[225] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v72)
  s[224] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FYL.15.4: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v2 = intersect(v0, v1)
  const FYL_15_4 = from(v2, 13332 /* 2006-07-03 */)
  s[641] = FYL_15_4
  const v4 = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1)
  s[1332] = v4
  const FYL_15_4_ir = v4 >= NEVER
  s[642] = FYL_15_4_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[679] = KOMP_17a_3_er
  const v7 = f.fortrinVed === 'offentlig_stilling'
  s[1] = v7
  const v8 = v7 && f.stillingenBesaettesInternt
  s[2] = v8
  const v9 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v8 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[0] || v9
  s[643] = KOMP_3_1
  const KOMP_3_1_nej = !s[0] || !v9
  s[644] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v12 = f.assistanceTil === 'andet'
  s[1334] = v12
  const v13 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v12 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[0] || v13
  s[558] = KOMP_4
  const KOMP_4_nej = !s[0] || !v13
  s[587] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v16 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[1337] = v16
  const v17 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[1339] = v17
  const v18 = v17 && f.assistanceUdOver20Timer
  s[1338] = v18
  const v19 = v16 || v18
  s[1336] = v19
  const v20 = v19 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[0] ? v20 : -Infinity
  s[647] = KOMP_7_3
  const KOMP_7_3_hoej = s[0] ? v20 : Infinity
  s[648] = KOMP_7_3_hoej
  const v23 = KOMP_4_nej || !s[0]
  const KOMP_7_3_ir = !s[0] || v23
  s[559] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[0] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[650] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[0] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[651] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[0] || KOMP_7_3_ir) || v23
  s[652] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v28 = f.uddannelseMedAssistance === 'anden'
  s[1343] = v28
  const v29 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[3] = v29
  const v30 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[1344] = v30
  const v31 = !v29 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v28 || v29 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v30
  const KOMP_14 = !s[0] || v31
  s[560] = KOMP_14
  const KOMP_14_nej = !s[0] || !v31
  s[654] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v34 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[0] ? v34 : -Infinity
  s[655] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[0] ? v34 : Infinity
  s[656] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[0] || KOMP_14_nej || !s[0]
  s[657] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v38 = f.handicapUddannelsensLaengde >= 18
  s[1346] = v38
  const v39 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[1347] = v39
  const v40 = f.handicapGoerBeskaeftigelseVanskelig && v38 && f.uddannelsenGiverAdgangTilAkasse && v39 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[0] || v40
  s[561] = KOMP_15_1
  const KOMP_15_1_nej = !s[0] || !v40
  s[659] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const v43 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[4] = v43
  const v44 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = v43 ? v44 : FIRST_DAY
  s[660] = KOMP_15b_3
  const KOMP_15b_3_hoej = v43 ? v44 : NEVER
  s[661] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !v43 || KOMP_15_1_nej || !s[0]
  s[662] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v48 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[1350] = v48
  const v49 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[1351] = v49
  const v50 = !v43 && v48 || v43 && v48 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v49
  const v51 = !s[0] || v50
  const v52 = !s[0] || !v50
  const v53 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[1349] = v53
  const KOMP_15f_1 = v53 && v51
  s[663] = KOMP_15f_1
  const KOMP_15f_1_nej = v53 && v52
  s[664] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v53 || !s[0]
  s[665] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v57 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[1352] = v57
  const KOMP_15i_1 = v57 && v51
  s[666] = KOMP_15i_1
  const KOMP_15i_1_nej = v57 && v52
  s[667] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v57 || !s[0]
  s[668] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v61 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v62 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[1353] = v62
  const KOMP_15j_1 = v62 && (!s[0] || v61)
  s[669] = KOMP_15j_1
  const KOMP_15j_1_nej = v62 && (!s[0] || !v61)
  s[670] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v62 || !s[0]
  s[671] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v66 = v43 ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[0] ? v66 : FIRST_DAY
  s[672] = KOMP_16
  const KOMP_16_hoej = s[0] ? v66 : NEVER
  s[673] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v69 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[0] ? v69 : FIRST_DAY
  s[675] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[0] ? v69 : NEVER
  s[676] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v72 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[0] ? v72 : FIRST_DAY
  s[677] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[0] ? v72 : NEVER
  s[678] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !KOMP_17a_3_er || !s[0]
  s[680] = KOMP_17a_3_ir
}

function svar_3(f, s) {
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v0 = s[1] && f.opfylderFormelleUddannelseskrav
  s[1355] = v0
  const v1 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[1357] = v1
  const v2 = v1 && f.aabenbartRingereKvalificeret === false
  s[1356] = v2
  const v3 = v0 || v2
  s[1354] = v3
  const v4 = f.handicapGoerBeskaeftigelseVanskelig && !s[2] && f.bedtOmFortrinsadgang && v3
  const KOMPBEK_6_2 = !s[0] || v4
  s[681] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[0] || !v4
  s[682] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v7 = s[3] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[0] ? v7 : FIRST_DAY
  s[683] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[0] ? v7 : NEVER
  s[684] = KOMPBEK_15_4_hoej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[118] = LAS_69t_2_er
  const v11 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[134] = v11
  const LAB_31_3 = LAS_69t_2_er ? (s[4] ? (v11 ? -Infinity : 4) : 6) : -Infinity
  s[685] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[4] ? (v11 ? Infinity : 4) : 6) : Infinity
  s[686] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[120] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[4] && v11
  s[562] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v16 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v17 = f.risikoForFireAar ? v16 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[4] ? (v11 ? FIRST_DAY : v16) : v17) : FIRST_DAY
  s[688] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[4] ? (v11 ? NEVER : v16) : v17) : NEVER
  s[689] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[690] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[691] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[563] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[694] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v24 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1360] = v24
  const v25 = f.ressourceforloebErBevilget && v24
  s[135] = v25
  const v26 = s[5] && (!v11 || v25)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[0] || v26)
  s[136] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[0] || !v26)
  s[138] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[0]
  s[137] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[0] || s[5] && (!v11 || LOV1750_21_8))
  s[564] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[0] || !s[5] || v11 && LOV1750_21_8_nej)
  s[565] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[0] || s[5] && v11 && LOV1750_21_8_ir
  s[566] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v33 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[133] = v33
  const v34 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[276] = v34
  const v35 = v33 && v34
  const LAB_43 = !s[0] || v35
  s[567] = LAB_43
  const LAB_43_nej = !s[0] || !v35
  s[568] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[122] = LAB_45_1
  const v39 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[123] = v39
  const v40 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[124] = v40
  const v41 = v39 && !v40
  s[126] = v41
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v39)
  s[722] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v39 || !v40)
  s[723] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v41
  s[724] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v45 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[596] = v45
  const v46 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[119] = v46
  const v47 = f.ventesFuldtRask === false || !v46 || LAB_109_2_kraft_nej
  s[1370] = v47
  const v48 = f.ventesFuldtRask && v46 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1369] = v48
  const v49 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1371] = v49
  const v50 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[121] = v50
  const v51 = !v45 && f.tvaerfagligtBehovIForloebet
  const v52 = v33 && v50 && !v45
  s[1364] = v52
  const LAB_109_1 = LAB_45_1 && (v52 || !LAB_45_1 || !v50 && v47 && !v49 || v50 && v51)
  s[716] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v52 || !LAB_45_1 || !v50 && (v48 || v49) || v50 && !v51)
  s[717] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v52 || !LAB_45_1
  s[718] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v56 = !LAB_45_1 || v45
  const v57 = !LAB_45_1 || LAB_109_1_nej
  s[127] = v57
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[125] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v56
  s[698] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v57
  s[699] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v56
  s[700] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v56
  s[701] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v63 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[148] = v63
  const v64 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[1375] = v64
  const v65 = !v64 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[1374] = v65
  const v66 = !s[4] && (v63 || v65) || s[4] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[0] || v66
  s[6] = LAB_57_1
  const LAB_57_1_nej = !s[0] || !v66
  s[7] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v69 = f.praktikkensFormaal === 'optraening'
  s[1376] = v69
  const v70 = v69 || f.helbredetErStationaert
  const LAB_58_1 = !s[0] || v70
  s[703] = LAB_58_1
  const LAB_58_1_nej = !s[0] || !v70
  s[704] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v73 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[1377] = v73
  const v74 = s[4] && v73 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[0] || v74
  s[705] = LAB_60_1
  const LAB_60_1_nej = !s[0] || !v74
  s[706] = LAB_60_1_nej
}

function svar_4(f, s) {
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v0 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[147] = v0
  const v1 = f.maalgruppeForTilbud === 'dagpenge'
  s[149] = v1
  const v2 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[1381] = v2
  const v3 = v2 && f.harVanskeligtVedLoentilskud === false
  s[1380] = v3
  const v4 = v1 || v3
  s[1379] = v4
  const v5 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v6 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v7 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v8 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[1382] = v8
  const v9 = s[4] ? (v8 ? v5 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v6) : v7) : v4 ? v5 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v6) : v7
  const LAB_61_1 = v0 ? v9 : FIRST_DAY
  s[707] = LAB_61_1
  const LAB_61_1_hoej = v0 ? v9 : NEVER
  s[708] = LAB_61_1_hoej
  const LAB_61_1_ir = s[6] && !v0 || s[7] || !s[0]
  s[709] = LAB_61_1_ir
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v13 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[150] = v13
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const v14 = f.maalgruppeForTilbud === 'foertidspension'
  const LAB_90 = !s[4] || !v14
  s[710] = LAB_90
  const LAB_90_nej = !s[4] || v14
  s[711] = LAB_90_nej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[76] = SDL_53_1_timer_er
  const v18 = f.timerDuKanArbejde === 0
  s[1389] = v18
  const v19 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[492] = v19
  const v20 = v19 >= 400
  s[1390] = v20
  const v21 = v18 || v20
  s[1388] = v21
  const v22 = SDL_53_1_timer_er && v21
  s[1387] = v22
  const v23 = f.persongruppe === 'selvstaendig'
  s[92] = v23
  const v24 = f.andelAfArbejdetDuKan <= 5000
  s[184] = v24
  const v25 = v23 && v24
  s[1391] = v25
  const v26 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1392] = v26
  const v27 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1396] = v27
  const v28 = f.ansatIFleksjob && v27
  s[1395] = v28
  const v29 = v21 || v28
  s[1394] = v29
  const v30 = SDL_53_1_timer_er && v29
  s[1393] = v30
  const v31 = !s[5] && (v22 || v25 || v26) || s[5] && (v30 || v25 || v26)
  const SDL_7_2 = !s[0] || v31
  s[1035] = SDL_7_2
  const SDL_7_2_nej = !s[0] || !v31
  s[1036] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[0] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[0])
  s[98] = SDL_7_1
  const SDL_7_1_nej = !s[0] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[104] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v36 = v23 ? 14 : 15
  const v37 = v23 ? 14 : 21
  const v38 = v23 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v39 = dropFirst(s[8], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v38 : v37) : v36) : 14) : Infinity)
  const v40 = dropFirst(s[8], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v38 : v37) : v36) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v41 = allPeriods(f.afbrydelser)
  const v42 = without(v39, v41)
  const v43 = without(v40, v41)
  const SDL_24_3 = !s[9] ? NO_DAYS : without(v42, intersectTable(from(v43, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[17] = SDL_24_3
  const SDL_24_3_hoej = !s[9] ? ALL_DAYS : without(v43, intersectTable(from(v42, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[16] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[9] && sameDays(v39, v40)
  s[582] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v47 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[105] = v47
  const v48 = f.pensionDuFaar === 'tidlig_pension'
  s[106] = v48
  const v49 = s[10] >= 15012 /* 2011-02-07 */
  s[438] = v49
  const v50 = onWeekdays(SDL_24_3, 62)
  s[15] = v50
  const v51 = onWeekdays(SDL_24_3_hoej, 62)
  s[14] = v51
  const v52 = monthEndOver(v51, 12, 130, s[10])
  const v53 = monthEndOver(v50, 12, 130, s[10])
  const v54 = !s[11] && s[12] >= v52
  s[1399] = v54
  const v55 = !s[11] && s[12] < v53
  s[1400] = v55
  const v56 = v54 && !s[11]
  const v57 = s[13] && !s[11] && v53 >= NEVER
  const v58 = v56 ? v52 : NEVER
  const v59 = v55 ? NEVER : v53
  const v60 = v56 ? (v55 || v57 ? Math.max(v53, v59) : v53) : v59
  const v61 = v56 || v55 || v57
  const v62 = monthEndOver(SDL_24_3_hoej, 12, 182, s[10])
  const v63 = monthEndOver(SDL_24_3, 12, 182, s[10])
  const v64 = !s[11] && s[12] >= v62
  s[1401] = v64
  const v65 = !s[11] && s[12] < v63
  s[1402] = v65
  const v66 = v64 && !s[11]
  const v67 = s[13] && !s[11] && v63 >= NEVER
  const v68 = v66 ? v62 : NEVER
  const v69 = v65 ? NEVER : v63
  const v70 = v66 ? (v65 || v67 ? Math.max(v63, v69) : v63) : v69
  const v71 = v66 || v65 || v67
  const SDL_25_1 = v49 ? (v61 ? (v71 ? Math.min(v58, v68) : v58) : v68) : FIRST_DAY
  s[111] = SDL_25_1
  const SDL_25_1_hoej = v49 ? (v61 ? (v71 ? Math.max(v60, v70) : v60) : v70) : NEVER
  s[113] = SDL_25_1_hoej
  const v74 = v47 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v48
  s[384] = v74
  const SDL_25_1_er = v74 && !s[11] && (!v49 || v61 || v71)
  s[107] = SDL_25_1_er
  const SDL_25_1_ir = !v74 || s[11] || !v49 || v54 && s[13] || s[13] && !((s[11] || !s[13] && v52 === v53) && !s[11] && (s[11] || v52 === NEVER)) || v64 && s[13] || s[13] && !((s[11] || !s[13] && v62 === v63) && !s[11] && (s[11] || v62 === NEVER))
  s[109] = SDL_25_1_ir
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[14], 18, 260, s[10])
  const v1 = monthEndOver(s[15], 18, 260, s[10])
  const v2 = !s[11] && v0 <= 16251 /* 2014-06-30 */
  s[18] = v2
  const v3 = !s[11] && v1 > 16251 /* 2014-06-30 */
  s[19] = v3
  const v4 = !s[11] && s[12] >= v0
  s[1418] = v4
  const v5 = !s[11] && s[12] < v1
  s[1419] = v5
  const v6 = v4 && !s[11]
  const v7 = s[13] && !s[11] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[13] || s[13] && !((s[11] || !s[13] && v0 === v1) && !s[11] && (s[11] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[13] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[33] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[34] = v17
  const v18 = v13 || v3 || v14
  s[31] = v18
  const v19 = v2 && v12 || s[13] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[32] = v19
  const v20 = monthEndOver(s[16], 18, 364, s[10])
  const v21 = monthEndOver(s[17], 18, 364, s[10])
  const v22 = !s[11] && v20 <= 16251 /* 2014-06-30 */
  s[20] = v22
  const v23 = !s[11] && v21 > 16251 /* 2014-06-30 */
  s[21] = v23
  const v24 = !s[11] && s[12] >= v20
  s[1420] = v24
  const v25 = !s[11] && s[12] < v21
  s[1421] = v25
  const v26 = v24 && !s[11]
  const v27 = s[13] && !s[11] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[13] || s[13] && !((s[11] || !s[13] && v20 === v21) && !s[11] && (s[11] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[13] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[37] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[38] = v37
  const v38 = v33 || v23 || v34
  s[35] = v38
  const v39 = v22 && v32 || s[13] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[36] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[25] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[27] = v42
  const v43 = v19 || v39
  s[30] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[29] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[39] = v45
  const v46 = s[10] >= 16252 /* 2014-07-01 */
  s[22] = v46
  const v47 = Math.max(s[10], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[14], 9, 110, v47)
  const v49 = monthEndOver(s[15], 9, 110, v47)
  const v50 = !s[11] && s[12] >= v48
  s[1422] = v50
  const v51 = !s[11] && s[12] < v49
  s[1423] = v51
  const v52 = v50 && !s[11]
  const v53 = s[13] && !s[11] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[43] = v57
  const v58 = v50 && s[13] || s[13] && !((s[11] || !s[13] && v48 === v49) && !s[11] && (s[11] || v48 === NEVER))
  s[41] = v58
  const v59 = monthEndOver(s[16], 9, 154, v47)
  const v60 = monthEndOver(s[17], 9, 154, v47)
  const v61 = !s[11] && s[12] >= v59
  s[1424] = v61
  const v62 = !s[11] && s[12] < v60
  s[1425] = v62
  const v63 = v61 && !s[11]
  const v64 = s[13] && !s[11] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[44] = v68
  const v69 = v61 && s[13] || s[13] && !((s[11] || !s[13] && v59 === v60) && !s[11] && (s[11] || v59 === NEVER))
  s[42] = v69
  const v70 = v57 || v68
  s[40] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[26] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[28] = v77
  const v78 = v44 && v40
  s[23] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[24] = v79
}

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[11] && countDays(s[16], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[1406] = v0
  const v1 = !s[11] && countDays(s[17], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[1407] = v1
  const v2 = !s[11] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1412] = v2
  const v3 = !s[11] && countDays(s[15], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1413] = v3
  const v4 = s[18] || v3
  s[1411] = v4
  const v5 = (s[19] || s[13]) && (v2 || s[13]) && (s[19] || v2)
  s[1410] = v5
  const v6 = !s[11] && countDays(s[16], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1416] = v6
  const v7 = !s[11] && countDays(s[17], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1417] = v7
  const v8 = s[20] || v7
  s[1415] = v8
  const v9 = (s[21] || s[13]) && (v6 || s[13]) && (s[21] || v6)
  s[1414] = v9
  const v10 = v5 || v9
  s[1408] = v10
  const v11 = (v4 || s[13]) && (v8 || s[13]) && (v4 || v8)
  s[1409] = v11
  const v12 = s[22] || v1 || v11
  s[1405] = v12
  const v13 = !s[22] && (v0 || s[13]) && (v10 || s[13])
  s[1404] = v13
  const v14 = v13 && !v12
  s[1403] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[23] ? (s[24] ? Math.min(s[25], s[26]) : s[25]) : s[26]
  s[112] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[23] ? (s[24] ? Math.max(s[27], s[28]) : s[27]) : s[28]
  s[114] = SDL_24_1_hoej
  const SDL_24_1_er = !s[11] && (v13 || !v14 && (s[23] || s[24]))
  s[108] = SDL_24_1_er
  const SDL_24_1_ir = s[11] || v13 || !v14 && (s[29] && s[30] || !(s[31] && !s[32] && s[33] >= 13332 /* 2006-07-03 */ && s[34] <= 15011 /* 2011-02-06 */ || s[35] && !s[36] && s[37] >= 13332 /* 2006-07-03 */ && s[38] <= 15011 /* 2011-02-06 */) && (s[39] && s[30] || !(s[31] && !s[32] && s[33] >= 15012 /* 2011-02-07 */ && s[34] <= 16251 /* 2014-06-30 */ || s[35] && !s[36] && s[37] >= 15012 /* 2011-02-07 */ && s[38] <= 16251 /* 2014-06-30 */) && (s[40] && (s[41] || s[42]) || !(s[43] && !s[41] || s[44] && !s[42]))))
  s[110] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[1895] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[367] = v20
  const v21 = SDL_24_1_er && v19
  s[368] = v21
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
  s[49] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[598] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[51] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[50] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[45] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[53] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[410] = v37
  const v38 = v31 && v36 && v37
  s[46] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[52] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[418] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[54] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[55] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[60] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[61] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[67] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[56] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[64] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[63] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[47] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[48] = v57
  const v58 = v55 || v57
  s[411] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[414] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[416] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[412] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1440] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1441] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[1442] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[1443] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[57] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[65] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[417] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[58] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[66] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[59] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[62] = SDL_27_1_5_nej
}

function svar_7(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[45] || s[46] && v0 || s[47] && v0 || s[48] && v1
  s[419] = SDL_27_1_6
  const SDL_27_1_6_nej = s[45] || s[46] && !v0 || s[47] && !v0 || s[48] && !v1
  s[425] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[49] && s[50] >= 16953 /* 2016-06-01 */ && s[51] <= 16974 /* 2016-06-22 */
  const v5 = s[49] && s[50] >= 16975 /* 2016-06-23 */ && s[51] <= 20634 /* 2026-06-30 */
  const v6 = s[49] && s[50] >= 20635 /* 2026-07-01 */ && s[52]
  const SDL_27_1_7_2 = s[45] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[1173] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[45] || s[49] && s[53] && s[51] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[1174] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[45] || v4 || v6 || s[54]
  s[1175] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[45] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[420] = SDL_27_1_7
  const SDL_27_1_7_nej = s[45] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[426] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[60] || s[61]
  s[421] = v13
  const v14 = s[62] || s[63]
  s[422] = v14
  const v15 = SDL_27_1_6_nej || s[63]
  s[423] = v15
  const v16 = SDL_27_1_7_nej || s[63]
  s[424] = v16
  const v17 = v13 && (s[64] || s[63]) && (s[65] || s[63]) && (s[66] || s[61]) && v14 && v15 && v16 && (s[60] || s[64] || s[65] || s[66] || s[62] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[61] && s[63]
  s[436] = v18
  const SDL_27_1 = s[45] || s[46] && v12 || s[67] && v12
  s[115] = SDL_27_1
  const SDL_27_1_nej = s[45] || s[46] && v17 || s[67] && v17
  s[116] = SDL_27_1_nej
  const SDL_27_1_ir = s[45] || s[46] && v18 || s[67] && v18 || s[54]
  s[117] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[68] <= 16251 /* 2014-06-30 */
  s[369] = v22
  const v23 = !s[11] && s[69] && v22
  s[102] = v23
  const v24 = !s[11] && s[70] >= 16252 /* 2014-07-01 */ && s[71]
  s[99] = v24
  const v25 = monthStart(s[68])
  s[85] = v25
  const v26 = monthStart(s[70])
  s[86] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[68], -1)
  const v34 = shiftDays(s[70], -1)
  const SDL_24a_1_graense = s[72] || v24 && (!s[11] && countDays(s[14], v27, v30) > 110 || !s[11] && countDays(s[16], v27, v30) > 154 || !s[11] && countDays(s[14], v31, v34) > 110 || !s[11] && countDays(s[16], v31, v34) > 154)
  s[100] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[72] || v23 || v24 && (!s[11] && countDays(s[15], v28, v29) <= 110 || !s[11] && countDays(s[17], v28, v29) <= 154 || !s[11] && countDays(s[15], v32, v33) <= 110 || !s[11] && countDays(s[17], v32, v33) <= 154)
  s[103] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[72] || v24 && s[13] || s[73]
  s[101] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[11] && shiftDays(s[70], -56) >= f.ansatFra
  s[1449] = v38
  const v39 = !s[11] && shiftDays(s[68], -56) < f.ansatFra
  s[1450] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[1448] = v40
  const v41 = (v38 || s[13]) && f.andetFravaerSeneste8Uger === false
  s[1447] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[1451] = v42
  const v43 = v40 || !v42
  s[1446] = v43
  const v44 = v41 && v42
  s[1445] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1452] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[11] && s[74] && s[71]
  s[83] = v48
  const SDL_30_2 = s[72] || s[75] && v46 || v48 && v46
  s[1186] = SDL_30_2
  const SDL_30_2_nej = s[72] || s[75] && v47 || v48 && v47
  s[1187] = SDL_30_2_nej
  const SDL_30_2_ir = s[72] || s[73]
  s[80] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[72] || s[75] || v48)
  s[1188] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[72]
  s[1189] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1190] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1453] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1454] = v56
  const v57 = !s[76] || SDL_30_2_nej || v56
  const v58 = s[76] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[72] || s[75] && v58 || v48 && v58
  s[81] = SDL_30
  const SDL_30_nej = s[72] || s[75] && v57 || v48 && v57
  s[82] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[11] && s[69] && s[68] <= 13604 /* 2007-04-01 */
  const v62 = !s[11] && s[70] >= 13605 /* 2007-04-02 */ && s[68] <= 14031 /* 2008-06-01 */
  const v63 = s[68] <= 15340 /* 2012-01-01 */
  s[465] = v63
  const v64 = !s[11] && s[70] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[70] >= 15341 /* 2012-01-02 */
  s[466] = v65
  const v66 = !s[11] && v65 && s[71]
  const v67 = v64 || v66
  const SDL_30_1 = s[72] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[77] = SDL_30_1
  const SDL_30_1_hoej = s[72] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[78] = SDL_30_1_hoej
  const SDL_30_1_er = s[72] || v61 || v62 || v64 || v66
  s[79] = SDL_30_1_er
}

function svar_8(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[68], s[77])
  s[463] = v0
  const v1 = shiftDays(s[70], s[78])
  s[464] = v1
  const v2 = !s[11] && s[79]
  s[279] = v2
  const v3 = s[13] || s[80]
  s[283] = v3
  const v4 = shiftDays(v0, -1)
  s[281] = v4
  const v5 = shiftDays(v1, -1)
  s[280] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[81] && v2
  const v9 = s[80] && v2 && v7 >= NEVER
  const v10 = s[82] ? NEVER : v7
  const v11 = v8 || s[82] || v9
  const v12 = s[81] && v3 || s[80] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[72] ? FIRST_DAY : v8 ? v6 : NEVER
  s[351] = SDL_31_1
  const SDL_31_1_hoej = s[72] ? NEVER : v8 ? (s[82] || v9 ? Math.max(v7, v10) : v7) : v10
  s[352] = SDL_31_1_hoej
  const SDL_31_1_er = s[72] || s[75] && v11 || s[83] && v11
  s[350] = SDL_31_1_er
  const SDL_31_1_ir = s[72] || s[75] && v12 || s[83] && v12 || s[73]
  s[353] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[11] && shiftDays(s[70], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1461] = v17
  const v18 = !s[11] && shiftDays(s[68], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1462] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[1463] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1466] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1467] = v21
  const v22 = s[82] || v20
  s[1464] = v22
  const v23 = s[81] || s[80]
  s[282] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[81] || v21)
  s[88] = v24
  const v25 = s[80] && SDL_31_1_ir
  s[1465] = v25
  const v26 = v18 || !v19 || v24
  s[1460] = v26
  const v27 = v22 || v25
  s[89] = v27
  const v28 = (v17 || s[13]) && v19 && v27
  s[1459] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[1468] = v29
  const v30 = !s[11] && s[70] >= f.uddannelseAfsluttet
  s[1469] = v30
  const v31 = !s[11] && s[68] < f.uddannelseAfsluttet
  s[1470] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[11] && v32 >= s[68]
  s[1471] = v33
  const v34 = !s[11] && v32 < s[70]
  s[1472] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[95] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[13]) && (v33 || s[13])
  s[96] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[11] && s[74] && s[68] <= 15522 /* 2012-07-01 */
  const v40 = !s[11] && s[70] >= 15523 /* 2012-07-02 */ && s[84]
  const v41 = !s[11] && shiftDays(s[70], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1475] = v41
  const v42 = !s[11] && shiftDays(s[68], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1476] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[1477] = v43
  const v44 = v42 || !v43 || v24
  s[1474] = v44
  const v45 = (v41 || s[13]) && v43 && v27
  s[1473] = v45
  const v46 = shiftMonths(s[85], -6)
  const v47 = shiftMonths(s[86], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; return (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1484] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_2 = (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[11] && r_timerPrMaaned.maaned < v47 || !s[11] && r_timerPrMaaned.maaned >= s[85]) && !s[13] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1485] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; return (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1486] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_2 = (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[11] && r_timerPrMaaned.maaned < v47 || !s[11] && r_timerPrMaaned.maaned >= s[85] || s[13] && !r0_3) && !(s[13] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1487] = v51
  const v52 = !v49 || !v51
  s[1483] = v52
  const v53 = v48 && v50
  s[1482] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[85], v55)
  const v57 = shiftMonths(s[86], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1490] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[11] && r_timerPrMaaned.maaned < v57 || !s[11] && r_timerPrMaaned.maaned >= s[85]) && !s[13] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1491] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1492] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[11] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[13]) && (r0_0 || s[13]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[11] && r_timerPrMaaned.maaned < v57 || !s[11] && r_timerPrMaaned.maaned >= s[85] || s[13] && !r0_1) && !(s[13] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1493] = v61
  const v62 = !v59 || !v61
  s[1489] = v62
  const v63 = v58 && v60
  s[1488] = v63
  const v64 = v53 || v63
  s[1480] = v64
  const v65 = v52 && v62
  s[1481] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[1479] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[1478] = v67
  const SDL_32_1 = s[72] || s[75] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[87] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[91] = SDL_32_1
  const SDL_32_1_nej = s[72] || s[75] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[87] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[90] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1495] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[1494] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[1496] = v72
  const v73 = v71 && v72
  s[1497] = v73
  const v74 = !s[11] && s[74] && s[68] <= 15705 /* 2012-12-31 */
  const v75 = !s[11] && s[70] >= 15706 /* 2013-01-01 */ && s[68] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[11] && s[70] >= 15884 /* 2013-06-28 */ && s[71]
  const SDL_42_1 = s[72] || s[75] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[94] = SDL_42_1
  const SDL_42_1_nej = s[72] || s[75] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[93] = SDL_42_1_nej
}

function svar_9(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[88]
  const v1 = f.arbejdsskade && s[89]
  const SDL_34_1 = s[72] || s[75] && v1 || s[83] && v1
  s[1195] = SDL_34_1
  const SDL_34_1_nej = s[72] || s[75] && v0 || s[83] && v0
  s[1196] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[76] || s[90]
  s[1499] = v4
  const v5 = s[76] && (s[91] || s[80])
  s[1498] = v5
  const v6 = !s[92] || s[93]
  s[1501] = v6
  const v7 = s[92] && (s[94] || s[80])
  s[1500] = v7
  const v8 = f.persongruppe === 'ingen'
  s[451] = v8
  const v9 = !v8 || s[95]
  s[278] = v9
  const v10 = v8 && s[96]
  s[277] = v10
  const v11 = v5 || v7 || s[97] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[97] && v9 && (SDL_34_1_nej || s[80])
  const SDL_32 = s[72] || s[75] && v11 || s[83] && v11
  s[284] = SDL_32
  const SDL_32_nej = s[72] || s[75] && v12 || s[83] && v12
  s[285] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1502] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[0] || v16
  s[291] = SDL_3
  const SDL_3_nej = !s[0] || !v16
  s[287] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[80]
  s[362] = v19
  const v20 = SDL_3 || !s[0]
  s[289] = v20
  const v21 = s[98] || !s[0]
  s[290] = v21
  const SDL_24a_1 = s[72] || s[99] && (s[100] || s[101]) && v19 && v20 && v21 && (s[100] || SDL_32 || SDL_3 || s[98])
  s[370] = SDL_24a_1
  const SDL_24a_1_nej = s[72] || s[102] || s[99] && (s[103] || SDL_32_nej || SDL_3_nej || s[104])
  s[373] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[72] || s[99] && s[101] && s[80] && !s[0] || s[73]
  s[372] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[167] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[0] || v26
  s[1132] = SDL_24c_1
  const SDL_24c_1_nej = !s[0] || !v26
  s[1133] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[105] || f.naaetFolkepensionsalder || s[106]
  s[1512] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[107] || !v29 && s[108]
  s[363] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[109] || !v29 && s[110])
  s[364] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[111] : s[112]
  s[365] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[113] : s[114]
  s[366] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[1510] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[1511] = v35
  const v36 = v35 || v29 || s[115]
  s[1509] = v36
  const v37 = s[116] || s[117]
  s[437] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[1508] = v38
  const v39 = v38 || SDL_24a_1
  s[1506] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[371] = v40
  const v41 = v36 && v40
  s[1507] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[1513] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[0])
  s[1514] = v43
  const LAB_107_1 = !s[0] || s[118] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[712] = LAB_107_1
  const LAB_107_1_nej = !s[0] || !s[118] || !v25 && (s[104] || v41) || v25 && (s[104] || v43)
  s[713] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[128] = v46
  const v47 = f.ventesFuldtRask && s[119] && f.fikTvaerfagligIndsats === false
  s[1518] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1519] = v48
  const v49 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[240] = v49
  const v50 = !v46 || v49 || !v47 || v48
  const LAB_108_2 = s[120] && (!s[118] || v50)
  s[714] = LAB_108_2
  const LAB_108_2_nej = s[120] && (!s[118] || !v50)
  s[715] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v53 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1520] = v53
  const v54 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v55 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1521] = v55
  const v56 = shiftDays(f.jobafklaringStartede, 28)
  const v57 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1522] = v57
  const v58 = s[121] ? NEVER : v57 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v56
  const LAB_109_1_frist = s[122] ? (v53 ? (v55 ? (s[123] ? (s[124] ? v58 : FIRST_DAY) : v56) : FIRST_DAY) : v54) : FIRST_DAY
  s[719] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[122] ? (v53 ? (v55 ? (s[123] ? (s[124] ? v58 : NEVER) : v56) : NEVER) : v54) : NEVER
  s[720] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[125] && (!s[122] || v53 && (!v55 || s[126])) || s[127]
  s[721] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[594] = v62
  const v63 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[1523] = v63
  const v64 = shiftMonths(f.jobafklaringStartede, 24)
  const v65 = shiftDays(v64, -1)
  const v66 = allPeriods(f.barselUnderJobafklaring)
  s[223] = v66
  const v67 = without(ALL_DAYS, v66)
  const v68 = v64 === NEVER ? Infinity : v64 - f.jobafklaringStartede
  const v69 = dayReaching(v67, f.jobafklaringStartede, v68)
  const v70 = from(v66, 18262 /* 2020-01-01 */)
  const v71 = without(ALL_DAYS, v70)
  const v72 = dayReaching(v71, f.jobafklaringStartede, v68)
  const LAB_110_1 = s[122] ? (v63 ? (v62 ? v69 : Math.min(v65, v69, v72)) : v65) : FIRST_DAY
  s[129] = LAB_110_1
  const LAB_110_1_hoej = s[122] ? (v63 ? (v62 ? v69 : Math.max(v65, v69, v72)) : v65) : NEVER
  s[130] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[122]
  s[131] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[122]
  s[132] = LAB_110_1_ir
}

function svar_10(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1524] = v0
  const v1 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1525] = v1
  const v2 = f.uarbejdsdygtigVedEgenSygdom === false || v1 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[120] && (!s[118] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[128] || v2))
  s[725] = LAB_110_2
  const LAB_110_2_nej = s[120] && (!s[118] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[128] || !v2))
  s[726] = LAB_110_2_nej
  const LAB_110_2_ir = !s[120] || !s[118] || v0 && !s[128]
  s[727] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[118] ? s[129] : FIRST_DAY
  s[728] = LAB_111_1
  const LAB_111_1_hoej = s[118] ? s[130] : NEVER
  s[729] = LAB_111_1_hoej
  const LAB_111_1_er = s[120] && (!s[118] || s[131])
  s[730] = LAB_111_1_er
  const LAB_111_1_ir = !s[120] || !s[118] || s[132]
  s[731] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v10 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1527] = v10
  const v11 = f.kanVendeTilbageIArbejde === false && v10
  const LAB_111_2 = s[120] && (!s[118] || s[133] || v11)
  s[732] = LAB_111_2
  const LAB_111_2_nej = s[120] && (!s[118] || s[133] || !v11)
  s[733] = LAB_111_2_nej
  const LAB_111_2_ir = !s[120] || !s[118] || s[133]
  s[569] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v15 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[118] ? v15 : FIRST_DAY
  s[735] = LAB_111_3
  const LAB_111_3_hoej = s[118] ? v15 : NEVER
  s[736] = LAB_111_3_hoej
  const LAB_111_3_er = s[120] && f.risikoForFireAar
  s[737] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[118]
  s[738] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v20 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[120] && (!s[118] || s[133] || !v20)
  s[739] = LAB_111_4
  const LAB_111_4_nej = s[120] && (!s[118] || s[133] || v20)
  s[740] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v23 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[1529] = v23
  const v24 = s[5] && (!v23 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v23 && !s[134] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[0] || v24
  s[744] = LAB_112_2
  const LAB_112_2_nej = !s[0] || !v24
  s[745] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v27 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[142] = v27
  const v28 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1535] = v28
  const v29 = !v27 || v28 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[0] || v29
  s[746] = LAB_112_3
  const LAB_112_3_nej = !s[0] || !v29
  s[747] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v32 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1538] = v32
  const v33 = LAB_112_2_nej || !s[0]
  const v34 = s[134] && s[135]
  s[1536] = v34
  const LAB_112_1 = v34 || !s[0] || s[5] && (!v27 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 || v27 && !s[134] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 && (LAB_112_3 || !s[0]))
  s[741] = LAB_112_1
  const LAB_112_1_nej = v34 || !s[0] || !s[5] || !v27 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2) || v27 && (s[134] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2 || LAB_112_3_nej)
  s[742] = LAB_112_1_nej
  const LAB_112_1_ir = v34 || !s[0]
  s[743] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v38 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[140] = v38
  const v39 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1544] = v39
  const v40 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[139] = v40
  const v41 = allPeriods(f.perioderUdenRaadighed)
  const v42 = without(ALL_DAYS, v41)
  const v43 = shiftMonths(f.ressourceforloebStartede, 6)
  const v44 = dayReaching(v42, shiftDays(f.ressourceforloebStartede, 1), v43 === NEVER ? Infinity : v43 - f.ressourceforloebStartede)
  const LAB_113_2 = v38 ? (v39 ? v44 : NEVER) : FIRST_DAY
  s[748] = LAB_113_2
  const LAB_113_2_hoej = v38 ? (v39 ? (v40 ? v44 : NEVER) : NEVER) : NEVER
  s[749] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v38
  s[141] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v48 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1547] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1548] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1551] = v50
  const v51 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1552] = v51
  const v52 = f.indsatsErBegyndt === false || v50
  s[1549] = v52
  const v53 = f.indsatsErBegyndt && (v51 || LAB_113_2_ir)
  s[1550] = v53
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[133] || !v38 || v39 && (v48 || LAB_113_2_ir) && v52 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[751] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[133] || !v38 || !v39 || v49 || v53 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[752] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[133] || !v38
  s[753] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[0] || v27 && (s[136] || s[137]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[754] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[0] || !v27 || s[138] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[755] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[608] = v59
  const v60 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[607] = v60
  const v61 = v60 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v59 ? v61 : FIRST_DAY
  s[757] = LAB_113_4
  const LAB_113_4_hoej = v59 ? v61 : NEVER
  s[758] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v59
  s[570] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1558] = v65
  const v66 = v60 && (v65 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v59 || v66)
  s[761] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v59 || !v66)
  s[762] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[0] || v27 && s[136])
  s[763] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[0] || !v27 || s[138])
  s[764] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[0] || v27 && s[137]
  s[765] = LAB_113a_ir
}

function svar_11(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[606] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1560] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1561] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[139] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[140] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[766] = LAB_114_1
  const LAB_114_1_hoej = s[140] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[767] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1562] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[1563] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[1564] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[140] || v0 && v12 && (v13 || s[141]))
  s[768] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[140] || !v0 || !v12 || v14)
  s[769] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1567] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[1568] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[1566] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1570] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[1569] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[1571] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[0] || s[5] && s[142] && s[134]
  s[773] = LAB_114_3_ir
  const LAB_114_3 = s[0] ? (s[5] ? (s[142] ? (s[134] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[771] = LAB_114_3
  const LAB_114_3_hoej = s[0] ? (s[5] ? (s[142] ? (s[134] ? Infinity : v24) : v20) : 0) : Infinity
  s[772] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1572] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1573] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1574] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[774] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[775] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[776] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = f.pensionDuFaar === 'foertidspension'
  s[1575] = v35
  const v36 = s[5] && !s[134] && v35 && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[0] || v36
  s[777] = LAB_115_1
  const LAB_115_1_nej = !s[0] || !v36
  s[778] = LAB_115_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v39 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[258] = v39
  const v40 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[275] = v40
  const v41 = intersect(v39, v40)
  const LAB_116_1_foertidspension = from(v41, 13332 /* 2006-07-03 */)
  s[779] = LAB_116_1_foertidspension
  const v43 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[1576] = v43
  const LAB_116_1_foertidspension_ir = v43 >= NEVER
  s[780] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v46 = intersect(v39, v45)
  const v47 = from(v46, 13332 /* 2006-07-03 */)
  const v48 = dayReaching(v47, 13332 /* 2006-07-03 */, 1)
  s[1577] = v48
  const v49 = v48 >= 18262 /* 2020-01-01 */
  s[1578] = v49
  const v50 = v48 >= 19134 /* 2022-05-22 */
  s[1579] = v50
  const v51 = v48 >= NEVER
  s[571] = v51
  const LAB_116_1_seniorpension = !v49 ? NO_DAYS : !v50 ? NO_DAYS : v47
  s[781] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v49 ? NO_DAYS : !v50 ? ALL_DAYS : v47
  s[782] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v49 || v50
  s[572] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v51 || v49 && !v50
  s[784] = LAB_116_1_seniorpension_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v56 = !s[134] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[0] || v56
  s[785] = LAB_142_1
  const LAB_142_1_nej = !s[0] || !v56
  s[786] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v59 = !s[134] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[0] || v59)
  s[1001] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[0] || !v59)
  s[242] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[0]
  s[245] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v63 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1582] = v63
  const v64 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[241] = v64
  const v65 = f.revalideringErBevilget && v64
  s[1581] = v65
  const LAB_144 = !s[0] || !s[134] && (LAB_142_1 || !s[0]) && f.erhvervssigtetErAfklaret === false || s[134] && v65 && f.erhvervssigtetErAfklaret === false
  s[573] = LAB_144
  const LAB_144_nej = !s[0] || !s[134] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[134] && (v63 || f.erhvervssigtetErAfklaret)
  s[254] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v68 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[143] = v68
  const v69 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[610] = v69
  const v70 = !v69 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v69 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v68 || v70
  s[792] = LAB_145_2
  const LAB_145_2_nej = !v68 || !v70
  s[793] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v73 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v74 = LAB_145_2 && !LAB_145_2_nej && v68
  s[611] = v74
  const LAB_145_1 = v68 ? (v74 ? NEVER : v73) : FIRST_DAY
  s[145] = LAB_145_1
  const LAB_145_1_hoej = v68 ? (LAB_145_2 ? NEVER : v73) : NEVER
  s[144] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v68
  s[146] = LAB_145_1_ir
}

function svar_12(f, s) {
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!s[143] || f.revalideringErBevilget && s[144] >= f.revalideringPlanlagtTil)
  s[789] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!s[143] || f.revalideringErBevilget && s[145] < f.revalideringPlanlagtTil)
  s[790] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !s[143] || s[146]
  s[791] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v3 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[604] = v3
  const v4 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v5 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v6 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[0] || !s[4] && v4 || s[4] && (!v3 && (v5 || v6) || v3 && v6)
  s[794] = LAB_146
  const LAB_146_nej = !s[0] || !s[4] && !v4 || s[4] && (!v3 && (!v5 || !v6) || v3 && !v6)
  s[795] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v9 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[1593] = v9
  const v10 = v9 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[1592] = v10
  const v11 = !s[147] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[147] && f.mentorFremmerMaalet && v10
  const LAB_167_1 = !s[0] || v11
  s[574] = LAB_167_1
  const LAB_167_1_nej = !s[0] || !v11
  s[797] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v14 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[1594] = v14
  const v15 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[1595] = v15
  const v16 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[0] ? (v14 ? (v15 ? v16 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[798] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[0] ? (v14 ? (v15 ? v16 : NEVER) : NEVER) : NEVER
  s[799] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[0] || v14 && !v15) || LAB_167_1_nej || !s[0]
  s[800] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v20 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[612] = v20
  const v21 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[1597] = v21
  const v22 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[1598] = v22
  const v23 = f.udskrivesFraPsykiatrien && v22
  const LAB_167_2 = !s[0] || v21 && (!v20 || v23)
  s[801] = LAB_167_2
  const LAB_167_2_nej = !s[0] || !v21 || !v20 || !v23
  s[802] = LAB_167_2_nej
  const LAB_167_2_ir = !s[0] || v21 && !v20
  s[803] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v27 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[1601] = v27
  const v28 = f.optagetPaaUddannelse && v27
  const v29 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[1599] = v29
  const LAB_167_3 = v29 && (!s[0] || s[4] && (!v3 || v28))
  s[804] = LAB_167_3
  const LAB_167_3_nej = v29 && (!s[0] || !s[4] || !v3 || !v28)
  s[805] = LAB_167_3_nej
  const LAB_167_3_ir = !v29 || !s[0] || s[4] && !v3
  s[806] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v33 = f.kilometerOmDagen <= 2400
  s[1604] = v33
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[1607] = v34
  const v35 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[151] = v35
  const v36 = v34 && v35
  s[1606] = v36
  const v37 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[160] = v37
  const v38 = s[148] && v37
  s[1608] = v38
  const v39 = v36 || v38
  s[1605] = v39
  const v40 = f.tilbuddetsArt === 'loentilskud_privat'
  s[1610] = v40
  const v41 = s[149] && v40
  s[1609] = v41
  const v42 = !v33 && v39 && !v41
  const v43 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[155] = v43
  const v44 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[152] = v44
  const v45 = s[149] && v44
  s[1612] = v45
  const v46 = v36 || v38 || v45
  s[1611] = v46
  const v47 = !v33 && v46 && !v41
  const v48 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[1615] = v48
  const v49 = v48 && v35
  s[1614] = v49
  const v50 = v49 || v38 || v45
  s[1613] = v50
  const v51 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[1617] = v51
  const v52 = v51 && v40
  s[1616] = v52
  const v53 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[1620] = v53
  const v54 = f.tilbuddetsArt === 'nytteindsats'
  s[1621] = v54
  const v55 = v35 || v54
  s[153] = v55
  const v56 = v53 && v55
  s[1619] = v56
  const v57 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[1622] = v57
  const v58 = v57 && v44
  s[154] = v58
  const v59 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[1626] = v59
  const v60 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[1627] = v60
  const v61 = v59 && v60
  s[1625] = v61
  const v62 = f.maalgruppeForTilbud === 'under_18'
  s[1629] = v62
  const v63 = v62 && v37
  s[1628] = v63
  const v64 = v61 || v63
  s[1624] = v64
  const v65 = v64 && f.befordringEfterKonkretVurdering
  s[1623] = v65
  const v66 = v56 || v58 || v65
  s[1618] = v66
  const v67 = !s[4] && !v33 && v50 && !v52 || s[4] && !v33 && v66 && !v52
  const v68 = v43 && !s[150]
  s[156] = v68
  const LAB_175_1 = !s[0] || !s[147] && v42 || s[147] && (!v43 && v47 || v43 && (!s[150] || v67))
  s[157] = LAB_175_1
  const LAB_175_1_nej = !s[0] || !s[147] && !v42 || s[147] && (!v43 && !v47 || v43 && (!s[150] || !v67))
  s[159] = LAB_175_1_nej
  const LAB_175_1_ir = !s[0] || s[147] && v68
  s[158] = LAB_175_1_ir
}

function svar_13(f, s) {
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v0 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[1630] = v0
  const v1 = f.befordringFoelgerAfFunktionsnedsaettelse && v0 && s[151]
  const v2 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[1631] = v2
  const v3 = s[151] || s[152]
  s[1632] = v3
  const v4 = v2 && s[153]
  s[1634] = v4
  const v5 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[1636] = v5
  const v6 = v5 && s[151] && f.befordringEfterKonkretVurdering
  s[1635] = v6
  const v7 = v4 || s[154] || v6
  s[1633] = v7
  const v8 = !s[4] && f.befordringFoelgerAfFunktionsnedsaettelse && v2 && v3 || s[4] && f.befordringFoelgerAfFunktionsnedsaettelse && v7
  const LAB_175_4 = !s[0] || !s[155] && v1 || s[155] && (!s[150] || v8)
  s[815] = LAB_175_4
  const LAB_175_4_nej = !s[0] || !s[155] && !v1 || s[155] && (!s[150] || !v8)
  s[816] = LAB_175_4_nej
  const LAB_175_4_ir = !s[0] || s[156]
  s[817] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v12 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[1638] = v12
  const v13 = s[149] && v12
  s[1637] = v13
  const v14 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[2062] = v14
  const v15 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[1715] = v15
  const v16 = v14 || f.vurderingsdato >= 13879 /* 2008-01-01 */ && f.vurderingsdato <= 15339 /* 2011-12-31 */ || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v15 || s[133]
  const v17 = SATS_1(f.vurderingsdato)
  const v18 = v16 ? -Infinity : v17
  const v19 = v16 ? Infinity : v17
  const LAB_175_2_takst_er = !s[0] || s[155] || !v13 || !s[150]
  s[813] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[0] || !s[155] && (v13 || v16) || s[155] && (!s[150] || v16)
  s[814] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[0] ? (s[155] ? (s[150] ? v18 : -Infinity) : v13 ? -Infinity : v18) : -Infinity
  s[811] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[0] ? (s[155] ? (s[150] ? v19 : Infinity) : v13 ? Infinity : v19) : Infinity
  s[812] = LAB_175_2_takst_hoej
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v24 = Math.max(0, f.kilometerOmDagen - 2400)
  const v25 = LAB_175_2_takst > -Infinity && LAB_175_2_takst_hoej < Infinity
  const v26 = quotient([v24, f.dageMedFremmoede, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v27 = quotient([v24, f.dageMedFremmoede, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = LAB_175_2_takst_er && !(!v25 && (!LAB_175_2_takst_er || !LAB_175_2_takst_ir && LAB_175_2_takst === LAB_175_2_takst_hoej))
  const v31 = LAB_175_2_takst_ir || !v25
  const v32 = Math.max(0, v28)
  const v33 = Math.min(0, v29)
  const v34 = s[157] && v30
  const v35 = s[158] && v30 && v33 >= v32
  const v36 = s[159] || v35
  const v37 = s[159] ? 0 : v32
  const v38 = v34 ? (v36 ? Math.min(v28, v37) : v28) : v37
  const v39 = s[159] ? 0 : v33
  const v40 = v34 ? (v36 ? Math.max(v29, v39) : v29) : v39
  const v41 = v34 || s[159] || v35
  const v42 = s[157] && v31 || s[158] && !((!v30 || !v31 && v28 === v29) && v30 && (!v30 || v28 === 0))
  const v43 = Math.max(f.faktiskBefordringsudgift, v38)
  const v44 = Math.min(f.faktiskBefordringsudgift, v40)
  const v45 = LAB_175_4_nej && v41
  const v46 = LAB_175_4_ir && v41 && v44 >= v43
  const v47 = v45 || v46
  const v48 = v45 ? (v46 ? Math.min(v38, v43) : v38) : v43
  const v49 = LAB_175_4 ? (v47 ? Math.min(f.faktiskBefordringsudgift, v48) : f.faktiskBefordringsudgift) : v48
  const v50 = v45 ? (v46 ? Math.max(v40, v44) : v40) : v44
  const v51 = LAB_175_4 ? (v47 ? Math.max(f.faktiskBefordringsudgift, v50) : f.faktiskBefordringsudgift) : v50
  const v52 = LAB_175_4 || v45 || v46
  const v53 = LAB_175_4_nej && v42 || LAB_175_4_ir && !((!v41 || !v42 && v38 === v40) && v41 && f.faktiskBefordringsudgift === v38)
  const LAB_175_2_er = !s[0] || !s[155] && v52 || s[155] && (!s[150] || v52)
  s[809] = LAB_175_2_er
  const LAB_175_2_ir = !s[0] || !s[155] && v53 || s[155] && (!s[150] || v53)
  s[810] = LAB_175_2_ir
  const LAB_175_2 = s[0] ? (s[155] ? (s[150] ? v49 : -Infinity) : v49) : -Infinity
  s[807] = LAB_175_2
  const LAB_175_2_hoej = s[0] ? (s[155] ? (s[150] ? v51 : Infinity) : v51) : Infinity
  s[808] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v58 = !s[4] && s[149] || s[4] && s[149] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[0] || v58
  s[818] = LAB_175_5
  const LAB_175_5_nej = !s[0] || !v58
  s[819] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v61 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[1640] = v61
  const v62 = v61 && s[160]
  s[1639] = v62
  const v63 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[1642] = v63
  const v64 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[1643] = v64
  const v65 = v63 && v64
  s[1641] = v65
  const v66 = !s[4] && v62 && f.merudgiftGodtgoeresEfterRetningslinjer || s[4] && v65 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[0] || v66
  s[575] = LAB_176_1
  const LAB_176_1_nej = !s[0] || !v66
  s[821] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v69 = Math.min(f.merudgiftVedTilbud, 100000)
  const v70 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[1644] = v70
  const v71 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[1645] = v71
  const v72 = v70 ? (v71 ? v69 : Math.min(f.merudgiftVedTilbud, 150000)) : v69
  const LAB_176_1_beloeb = s[0] ? v72 : -Infinity
  s[822] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[0] ? v72 : Infinity
  s[823] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[0] || LAB_176_1_nej || !s[0]
  s[824] = LAB_176_1_beloeb_ir
}

function svar_14(f, s) {
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v0 = f.aendringIForholdene === 'ledighed' || f.aendringIForholdene === 'sygdom' || f.aendringIForholdene === 'barsel' || f.aendringIForholdene === 'mistet_forsoerger'
  s[1646] = v0
  const v1 = f.aendringIForholdene === 'andet'
  s[1648] = v1
  const v2 = v1 && f.aendringenErEnSocialBegivenhed
  s[1647] = v2
  const v3 = v0 || v2
  const LAS_81_1_aendring = !s[0] || v3
  s[950] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[0] || !v3
  s[260] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v6 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[265] = v6
  const v7 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[1651] = v7
  const v8 = !v7 || f.opfylderBetingelserForKontanthjaelp
  s[1650] = v8
  const v9 = LAS_81_1_aendring || !s[0]
  s[259] = v9
  const v10 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[203] = v10
  const v11 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[1652] = v11
  const v12 = v6 && s[134]
  const LAS_34_1 = !s[0] || !v10 && v9 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v8 && f.ungPaaLavSatsUdenSaerligStoette === false || v10 && (!v6 && v9 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v8 || v6 && (s[134] || v9 && f.storForsoergerbyrdeEllerBoligudgift && !v11))
  s[552] = LAS_34_1
  const LAS_34_1_nej = !s[0] || !v10 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v8 || f.ungPaaLavSatsUdenSaerligStoette) || v10 && (!v6 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v8) || v6 && (s[134] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v11))
  s[550] = LAS_34_1_nej
  const LAS_34_1_ir = !s[0] || v10 && v12
  s[551] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v16 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v17 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[0] || !v6 && v16 || v6 && (s[134] || v17)
  s[826] = LAS_34_2
  const LAS_34_2_nej = !s[0] || !v6 && !v16 || v6 && (s[134] || !v17)
  s[827] = LAS_34_2_nej
  const LAS_34_2_ir = !s[0] || v12
  s[828] = LAS_34_2_ir
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret)
  s[829] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret === false)
  s[830] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v23 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[168] = v23
  const v24 = f.bidragspligtigeBoern <= 0
  s[1656] = v24
  const v25 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[623] = v25
  const v26 = v25 || v23
  s[266] = v26
  const v27 = SATS_2(f.vurderingsdato)
  const v28 = v26 ? -Infinity : v27
  const v29 = v26 ? Infinity : v27
  const v30 = v28 > -Infinity && v29 < Infinity
  const v31 = quotient([v28, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v32 = quotient([v29, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[5] ? (v6 ? (v30 ? Math.min(v31, v32) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[845] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[5] ? (v6 ? (v30 ? Math.max(v31, v32) : Infinity) : f.bidragPrMaaned) : Infinity
  s[846] = LAS_69j_2_bidrag_hoej
  const v35 = s[5] && !v24
  s[1655] = v35
  const LAS_69j_2_bidrag_er = v35 && (!s[5] || !v6 || !(!v30 && !v26 && v28 === v29))
  s[847] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v35 || !s[5] || v6 && (v26 || !v30)
  s[848] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1658] = v38
  const v39 = f.harForsoergelsespligt && v38
  s[232] = v39
  const v40 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[593] = v40
  const v41 = v40 || v23
  s[169] = v41
  const v42 = SATS_3(f.vurderingsdato)
  const v43 = v41 ? -Infinity : v42
  s[263] = v43
  const v44 = v41 ? Infinity : v42
  s[261] = v44
  const v45 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[244] = v45
  const v46 = !v45 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[233] = v46
  const v47 = SATS_4(f.vurderingsdato)
  const v48 = v41 ? -Infinity : v47
  const v49 = v41 ? Infinity : v47
  const v50 = v49 === Infinity
  const v51 = LAS_69j_2_bidrag === -Infinity
  const v52 = v48 === -Infinity
  const v53 = LAS_69j_2_bidrag_hoej === Infinity
  const v54 = v50 && v51 || v52 && v53
  const v55 = SATS_5(f.vurderingsdato)
  const v56 = SATS_6(f.vurderingsdato)
  const v57 = v41 ? -Infinity : v56
  s[264] = v57
  const v58 = v41 ? Infinity : v56
  s[262] = v58
  const v59 = v39 || !v46 || v24 || LAS_69j_2_bidrag_er && !(v54 && !v41 && v48 === v49 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[182] = v59
  const v60 = v39 && v41 || !v39 && (v46 && (!v24 && (v41 || LAS_69j_2_bidrag_ir || v54 || v41) || v24 && v41) || !v46 && v41)
  s[183] = v60
  const v61 = v39 ? v43 : v46 ? (v24 ? v48 : Math.min(v52 || v51 ? -Infinity : v48 + LAS_69j_2_bidrag, v41 ? -Infinity : v55)) : v57
  s[180] = v61
  const v62 = v39 ? v44 : v46 ? (v24 ? v49 : Math.min(v50 || v53 ? Infinity : v49 + LAS_69j_2_bidrag_hoej, v41 ? Infinity : v55)) : v58
  s[181] = v62
  const LAS_68_2 = s[5] ? v61 : -Infinity
  s[161] = LAS_68_2
  const LAS_68_2_hoej = s[5] ? v62 : Infinity
  s[162] = LAS_68_2_hoej
  const LAS_68_2_er = s[5] && (!s[5] || v59)
  s[163] = LAS_68_2_er
  const LAS_68_2_ir = !s[5] || !s[5] || v60
  s[166] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v67 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[243] = v67
  const LAS_68_5_nej = s[5] && !v67
  s[165] = LAS_68_5_nej
  const LAS_68_5_ir = !s[5] || !v67
  s[164] = LAS_68_5_ir
}

function svar_15(f, s) {
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1663] = v0
  const v1 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1664] = v1
  const v2 = v0 && v1
  s[1662] = v2
  const v3 = Math.max(s[161], f.hidtidigYdelsePrMaaned)
  const v4 = Math.max(s[162], f.hidtidigYdelsePrMaaned)
  const v5 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1665] = v5
  const v6 = Math.max(f.hidtidigYdelsePrMaaned, v3)
  const v7 = Math.min(f.hidtidigYdelsePrMaaned, v4)
  const v8 = s[5] && s[163]
  const v9 = s[164] && s[163] && v7 >= v6
  const v10 = s[165] || v9
  const v11 = s[165] ? (v9 ? Math.min(f.hidtidigYdelsePrMaaned, v6) : f.hidtidigYdelsePrMaaned) : v6
  const v12 = s[165] ? (v9 ? Math.max(f.hidtidigYdelsePrMaaned, v7) : f.hidtidigYdelsePrMaaned) : v7
  const LAS_68_4 = s[5] ? (v2 ? v3 : v5 ? (v8 ? (v10 ? Math.min(v3, v11) : v3) : v11) : s[161]) : -Infinity
  s[172] = LAS_68_4
  const LAS_68_4_hoej = s[5] ? (v2 ? v4 : v5 ? (v8 ? (v10 ? Math.max(v4, v12) : v4) : v12) : s[162]) : Infinity
  s[170] = LAS_68_4_hoej
  const v15 = f.ydelseFoerForloebet === 'foertidspension'
  s[1661] = v15
  const v16 = s[5] && !v15
  s[1660] = v16
  const LAS_68_4_er = v16 && (!s[5] || v2 && s[163] || !v2 && (v5 && (v8 || s[165] || v9) || !v5 && s[163]))
  s[176] = LAS_68_4_er
  const LAS_68_4_ir = !v16 || !s[5] || v2 && s[166] || !v2 && (v5 && (s[5] && s[166] || s[164] && !((!s[163] || !s[166] && v3 === v4) && s[163] && (!s[163] || f.hidtidigYdelsePrMaaned === v3))) || !v5 && s[166])
  s[178] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v19 = !s[5] || s[167]
  const v20 = !s[5] || !s[167]
  const LAS_68a_1_tid = s[5] && v19
  s[836] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[5] && v20
  s[174] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v23 = LAS_68a_1_tid || !s[5]
  s[175] = v23
  const v24 = Math.min(f.timerITilbud, 16000)
  const v25 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[1314] = v25
  const v26 = v25 || s[168]
  s[188] = v26
  const v27 = SATS_7(f.vurderingsdato)
  const v28 = v26 ? -Infinity : v27
  s[189] = v28
  const v29 = v26 ? Infinity : v27
  s[190] = v29
  const v30 = v28 > -Infinity && v29 < Infinity
  s[187] = v30
  const v31 = quotient([v24, v28], [100], 'nærmeste', 1)
  const v32 = quotient([v24, v29], [100], 'nærmeste', 1)
  const v33 = v30 ? Math.min(v31, v32) : -Infinity
  s[185] = v33
  const v34 = v30 ? Math.max(v31, v32) : Infinity
  s[186] = v34
  const v35 = v26 || !v30
  s[191] = v35
  const LAS_68a_3 = s[5] ? Math.min(v33, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v23) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[837] = LAS_68a_3
  const LAS_68a_3_hoej = s[5] ? Math.min(v34, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[838] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[5] && (!s[5] || !(!v30 && !v26 && v28 === v29))
  s[839] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[5] || !s[5] || v35
  s[840] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v40 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v23) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v23) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v41 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v42 = SATS_8(f.vurderingsdato)
  const v43 = s[169] ? -Infinity : v42
  s[198] = v43
  const v44 = s[169] ? Infinity : v42
  s[199] = v44
  const v45 = Math.min(v40, v43)
  const v46 = Math.min(v41, v44)
  const v47 = !s[169] && v43 === v44
  s[201] = v47
  const v48 = LAS_68a_3_ir || s[169]
  const v49 = v45 > -Infinity && v46 < Infinity
  const v50 = quotient([v45, 3000], [10000], 'nærmeste', 1)
  const v51 = quotient([v46, 3000], [10000], 'nærmeste', 1)
  const v52 = v49 ? Math.min(v50, v51) : -Infinity
  const v53 = v49 ? Math.max(v50, v51) : Infinity
  const v54 = LAS_68a_3_er && !(!v49 && (!LAS_68a_3_er || !v48 && v45 === v46))
  const v55 = v48 || !v49
  const v56 = v41 === Infinity
  const v57 = -v44 === -Infinity
  s[200] = v57
  const v58 = v56 && v57
  const v59 = -v43 === Infinity
  s[202] = v59
  const v60 = LAS_68a_3_er && !(v58 && (!LAS_68a_3_er || !LAS_68a_3_ir && v40 === v41) && v47)
  const v61 = LAS_68a_3_ir || s[169] || v58
  const v62 = Math.max(0, v57 ? -Infinity : v40 - v44)
  const v63 = Math.max(0, v56 || v59 ? Infinity : v41 - v43)
  const v64 = v63 >= Infinity
  const v65 = v64 ? -Infinity : quotient([v62, 5500], [10000], 'nærmeste', 1)
  const v66 = v64 ? Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v60 && !(v64 && (!v60 || !v61 && v62 === v63))
  const v68 = v61 || v64
  const v69 = v53 === Infinity
  const v70 = v65 === -Infinity
  const v71 = v52 === -Infinity
  const v72 = v66 === Infinity
  const v73 = v69 && v70 || v71 && v72
  const LAS_68a_2 = s[5] ? (s[142] ? v65 : v71 || v70 ? -Infinity : v52 + v65) : -Infinity
  s[173] = LAS_68a_2
  const LAS_68a_2_hoej = s[5] ? (s[142] ? v66 : v69 || v72 ? Infinity : v53 + v66) : Infinity
  s[171] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[5] && (!s[5] || !s[142] && v54 && v67 && !(v73 && (!v54 || !v55 && v52 === v53) && (!v67 || !v68 && v65 === v66)) || s[142] && v67)
  s[177] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[5] || !s[5] || !s[142] && (v55 || v68 || v73) || s[142] && v68
  s[179] = LAS_68a_2_ir
}

function svar_16(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[170] === Infinity
  const v1 = -s[171] === -Infinity
  const v2 = s[172] === -Infinity
  const v3 = -s[173] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[172] - s[171]
  const v6 = v0 || v3 ? Infinity : s[170] - s[173]
  const v7 = v5 === -Infinity ? -Infinity : v5 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[174]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v8 = v6 === Infinity ? Infinity : v6 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[174]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[175]) ? r_indtaegter.beloeb : 0) : 0 })
  const v9 = v7 === -Infinity ? -Infinity : v7 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[174]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v10 = v8 === Infinity ? Infinity : v8 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[174]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[175]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[5] ? Math.max(0, v9 === -Infinity ? -Infinity : v9 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[174]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[832] = LAS_68a_1
  const LAS_68a_1_hoej = s[5] ? Math.max(0, v10 === Infinity ? Infinity : v10 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[174]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[175]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[833] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[5] && (!s[5] || s[176] && s[177] && !(v4 && (!s[176] || !s[178] && s[172] === s[170]) && (!s[177] || !s[179] && s[173] === s[171])))
  s[834] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[5] || !s[5] || s[178] || s[179] || v4
  s[835] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[118] ? s[180] : -Infinity
  s[841] = LAS_69j_2
  const LAS_69j_2_hoej = s[118] ? s[181] : Infinity
  s[842] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[118] && (!s[118] || s[182])
  s[843] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[118] || !s[118] || s[183]
  s[844] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v19 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[216] = v19
  const v20 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[215] = v20
  const v21 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1669] = v21
  const v22 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1670] = v22
  const v23 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v24 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v25 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = LAS_69j_2_er && !(!v23 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v29 = LAS_69j_2_ir || !v23
  const v30 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1671] = v30
  const v31 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v32 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v33 = v23 ? Math.min(v31, v32) : -Infinity
  const v34 = v23 ? Math.max(v31, v32) : Infinity
  const v35 = !s[92] && LAS_69j_2_er
  const v36 = !s[92] && LAS_69j_2_ir
  const v37 = f.andelAfArbejdetDuKan <= 0
  s[214] = v37
  const v38 = f.andelAfArbejdetDuKan <= 2500
  s[490] = v38
  const LAS_69j_4 = s[118] ? (v20 ? (v19 ? (s[92] ? (v37 ? LAS_69j_2 : v38 ? v26 : s[184] ? v33 : 0) : LAS_69j_2) : -Infinity) : s[92] ? (v21 ? LAS_69j_2 : v22 ? v26 : v30 ? v33 : 0) : LAS_69j_2) : -Infinity
  s[220] = LAS_69j_4
  const LAS_69j_4_hoej = s[118] ? (v20 ? (v19 ? (s[92] ? (v37 ? LAS_69j_2_hoej : v38 ? v27 : s[184] ? v34 : 0) : LAS_69j_2_hoej) : Infinity) : s[92] ? (v21 ? LAS_69j_2_hoej : v22 ? v27 : v30 ? v34 : 0) : LAS_69j_2_hoej) : Infinity
  s[219] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[118] && (!s[118] || !v20 && (s[92] && (v21 && LAS_69j_2_er || !v21 && (v22 && v28 || !v22 && (!v30 || v28))) || v35) || v20 && (!v19 || s[92] && (v37 && LAS_69j_2_er || !v37 && (v38 && v28 || !v38 && (!s[184] || v28))) || v35))
  s[221] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[118] || !s[118] || !v20 && (s[92] && (v21 && LAS_69j_2_ir || !v21 && (v22 && v29 || !v22 && v30 && v29)) || v36) || v20 && (!v19 || s[92] && (v37 && LAS_69j_2_ir || !v37 && (v38 && v29 || !v38 && s[184] && v29)) || v36)
  s[222] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v43 = !s[118] || s[167]
  const v44 = !s[118] || !s[167]
  const LAS_69j_5_tid = s[118] && v43
  s[856] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[118] && v44
  s[193] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v47 = LAS_69j_5_tid || !s[118]
  s[194] = v47
  const LAS_69j_10 = s[118] ? Math.min(s[185], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v47) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[195] = LAS_69j_10
  const LAS_69j_10_hoej = s[118] ? Math.min(s[186], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[192] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[118] && (!s[118] || !(!s[187] && !s[188] && s[189] === s[190]))
  s[196] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[118] || !s[118] || s[191]
  s[197] = LAS_69j_10_ir
}

function svar_17(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[192] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[193]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[194]) ? r_indtaegter.beloeb : 0) : 0 }) - s[192])
  const v1 = Math.max(0, -s[195] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[193]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[195])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[208] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[196] && s[196] && !(v5 && (!s[196] || !s[197] && v3 === v4))
  s[204] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[193]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[193]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[194]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[209] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[196] && s[196] && !(v16 && (!s[196] || !s[197] && v14 === v15))
  s[205] = v21
  const v22 = Math.min(s[198], v0)
  const v23 = Math.min(s[199], v1)
  const v24 = s[197] || s[169]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[196] && !(!v25 && (!s[196] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[200]
  const v33 = s[196] && !(v32 && (!s[196] || !s[197] && v0 === v1) && s[201])
  const v34 = s[197] || s[169] || v32
  const v35 = Math.max(0, s[200] ? -Infinity : v0 - s[199])
  const v36 = Math.max(0, v2 || s[202] ? Infinity : v1 - s[198])
  const v37 = v36 >= Infinity
  const v38 = v37 ? -Infinity : quotient([v35, 5500], [10000], 'nærmeste', 1)
  const v39 = v37 ? Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v33 && !(v37 && (!v33 || !v34 && v35 === v36))
  const v41 = v34 || v37
  const v42 = v29 === Infinity
  const v43 = v38 === -Infinity
  const v44 = v28 === -Infinity
  const v45 = v39 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const v47 = v44 || v43 ? -Infinity : v28 + v38
  const v48 = v42 || v45 ? Infinity : v29 + v39
  const v49 = v30 && v40 && !(v46 && (!v30 || !v31 && v28 === v29) && (!v40 || !v41 && v38 === v39))
  s[206] = v49
  const v50 = v31 || v41 || v46
  s[210] = v50
  const v51 = Math.min(s[198], v11)
  const v52 = Math.min(s[199], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[196] && !(!v53 && (!s[196] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[211] = v59
  const v60 = v13 && s[200]
  const v61 = s[196] && !(v60 && (!s[196] || !s[197] && v11 === v12) && s[201])
  const v62 = s[197] || s[169] || v60
  const v63 = Math.max(0, s[200] ? -Infinity : v11 - s[199])
  const v64 = Math.max(0, v13 || s[202] ? Infinity : v12 - s[198])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[212] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[213] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[207] = v77
  const LAS_69j_9 = s[118] ? (s[203] ? (s[167] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[217] = LAS_69j_9
  const LAS_69j_9_hoej = s[118] ? (s[203] ? (s[167] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[218] = LAS_69j_9_hoej
}

function svar_18(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[118] && (!s[118] || !s[203] && (s[204] || s[205]) || s[203] && (!s[167] && (s[206] || s[207]) || s[167] && s[206]))
  s[863] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[118] || !s[118] || !s[203] && (s[197] || s[197] || s[208] || s[197] || s[197] || s[209]) || s[203] && (!s[167] && (s[210] || s[211] || s[212] || s[213]) || s[167] && s[210])
  s[864] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1673] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[118] && (!s[118] || v3)
  s[858] = LAS_69j_7
  const LAS_69j_7_nej = s[118] && (!s[118] || !v3)
  s[859] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[92] && !s[214]
  const LAS_69j_8 = s[118] && (!s[118] || !s[215] || !s[216] || !v6)
  s[860] = LAS_69j_8
  const LAS_69j_8_nej = s[118] && (!s[118] || s[215] && (!s[216] || v6))
  s[861] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[118] || !s[118] || s[215] && !s[216]
  s[862] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1674] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1675] = v11
  const LAS_69j_13 = s[118] && (!s[118] || v10)
  s[868] = LAS_69j_13
  const LAS_69j_13_nej = s[118] && (!s[118] || !v10 || !v11)
  s[869] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[118] || !s[118] || v10 && !v11
  s[870] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[217] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[193]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[194]) ? r_indtaegter.beloeb : 0) : 0 }) + s[217]
  const v16 = s[218] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[193]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[218]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[193]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[194]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[193]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[118] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[193]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[194]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[193]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[193]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[194]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[193]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[118] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[849] = LAS_69j_5
  const LAS_69j_5_hoej = s[118] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[850] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[118] && (!s[118] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[851] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[118] || !s[118] || LAS_69j_9_ir || !s[118] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[852] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[4] || f.harFrasagtYdelsen === false
  const v38 = s[118] && f.erIJobafklaring
  s[1676] = v38
  const LAS_69j_5_modtager = v38 && (!s[118] || v37)
  s[853] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[118] || !v37)
  s[854] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[118]
  s[855] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[257] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[5] && (!v42 || !v43)
  s[865] = LAS_69j_11
  const LAS_69j_11_nej = s[5] && (!v42 || v43)
  s[866] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[5] || !v42
  s[867] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1677] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[118] && (!s[118] || v48)
  s[231] = LAS_69j_15
  const LAS_69j_15_nej = s[118] && (!s[118] || !v48)
  s[230] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[219] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[220] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[118] ? Math.max(0, v53 || v52 ? -Infinity : s[220] - LAS_69j_5_hoej) : -Infinity
  s[871] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[118] ? Math.max(0, v51 || v54 ? Infinity : s[219] - LAS_69j_5) : Infinity
  s[872] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[118] && (!s[118] || s[221] && LAS_69j_5_er && !(v55 && (!s[221] || !s[222] && s[220] === s[219]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[873] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[118] || !s[118] || s[222] || LAS_69j_5_ir || v55
  s[874] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[223], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[118] && (!s[118] || v60)
  s[228] = LAS_69k_5
  const LAS_69k_5_nej = s[118] && (!s[118] || !v60)
  s[229] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[255] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[5] && v64 <= 0
  const v66 = s[224] ? 0 : v64
  const LAS_69k_6 = s[5] ? (s[225] ? (s[224] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[880] = LAS_69k_6
  const LAS_69k_6_hoej = s[5] ? (s[225] ? v64 : 0) : Infinity
  s[881] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[5] && (!s[5] || s[225] || s[224] || v65)
  s[882] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[5] ? v70 : FIRST_DAY
  s[883] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[5] ? v70 : NEVER
  s[884] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1678] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1679] = v74
  const v75 = s[5] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1680] = v75
  const v76 = s[5] && LAS_69k_6_senest < f.vurderingsdato
  s[1681] = v76
  const LAS_69k_6_aftale = s[5] && (!s[5] || (v73 || !s[5]) && (v75 || !s[5]) && f.ferienErAftalt)
  s[227] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[5] && (!s[5] || v74 || v76 || f.ferienErAftalt === false)
  s[226] = LAS_69k_6_aftale_nej
}

function svar_19(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[226]
  s[1685] = v0
  const v1 = f.holderFerieMedYdelse && (s[227] || !s[5])
  s[1684] = v1
  const v2 = f.deltagerAktivt || s[228] || v1
  s[1682] = v2
  const v3 = f.deltagerAktivt === false && (s[229] || !s[118]) && v0
  s[1683] = v3
  const LAS_69k_1 = s[118] && (!s[118] || (s[230] || !s[118]) && v2)
  s[875] = LAS_69k_1
  const LAS_69k_1_nej = s[118] && (!s[118] || s[231] || v3)
  s[876] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[348] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1689] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1691] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1690] = v9
  const v10 = v7 || v9
  s[349] = v10
  const v11 = f.afviser === 'ingenting'
  s[1688] = v11
  const v12 = s[118] && !v11
  s[1686] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[877] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[878] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[879] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[234] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1694] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1695] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1696] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[885] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[239] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[886] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[887] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[888] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[894] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[895] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[1699] = v35
  const v36 = f.brudPaaPligten === 'bookede_ikke'
  s[1701] = v36
  const v37 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[1702] = v37
  const v38 = v36 && v37
  s[1700] = v38
  const v39 = v35 || v38
  s[1698] = v39
  const LAS_69n_1_er = LAS_69l_3_er && v39
  s[896] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[897] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1707] = v42
  const v43 = LAS_69l_1 || LAS_69l_1_ir
  s[238] = v43
  const v44 = v43 && f.rimeligGrundTilBrud === false
  s[1706] = v44
  const v45 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1705] = v45
  const v46 = v45 || LAS_69n_1_er
  const v47 = !v45 && LAS_69n_1_ir
  const v48 = v45 ? f.dageUdeblevet : LAS_69n_1
  const v49 = v45 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v50 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v51 = SATS_9(f.bruddetSkete)
  const v52 = SATS_10(f.bruddetSkete)
  const v53 = SATS_11(f.bruddetSkete)
  const v54 = s[232] ? (v50 ? -Infinity : v51) : s[233] ? (v50 ? -Infinity : v52) : v50 ? -Infinity : v53
  const v55 = s[232] ? (v50 ? Infinity : v51) : s[233] ? (v50 ? Infinity : v52) : v50 ? Infinity : v53
  const v56 = v48 > -Infinity && v49 < Infinity && v54 > -Infinity && v55 < Infinity
  const v57 = quotient([v48, v54], [1], 'nærmeste', 1)
  const v58 = quotient([v48, v55], [1], 'nærmeste', 1)
  const v59 = quotient([v49, v54], [1], 'nærmeste', 1)
  const v60 = quotient([v49, v55], [1], 'nærmeste', 1)
  const v61 = v56 ? Math.min(v60, v59, v57, v58) : -Infinity
  const v62 = v56 ? Math.max(v60, v59, v57, v58) : Infinity
  const v63 = v44 && v46 && !(!v56 && (!v46 || !v47 && v48 === v49) && !v50 && v54 === v55)
  const LAS_69m_2 = LAS_69l_3_er ? (v63 ? (v42 ? Math.min(0, v61) : v61) : 0) : -Infinity
  s[890] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v63 ? (v42 ? Math.max(0, v62) : v62) : 0) : Infinity
  s[891] = LAS_69m_2_hoej
  const v66 = v45 || v39
  s[1704] = v66
  const v67 = LAS_69l_3_er && v66
  s[1703] = v67
  const LAS_69m_2_er = v67 && (!LAS_69l_3_er || v63 || v42)
  s[892] = LAS_69m_2_er
  const LAS_69m_2_ir = !v67 || !LAS_69l_3_er || v44 && (v47 || v50 || !v56)
  s[893] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v70 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1709] = v70
  const v71 = LAS_69l_3_er && v70
  s[1708] = v71
  const LAS_69o_1 = v71 && (!LAS_69l_3_er || v43 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[236] = LAS_69o_1
  const LAS_69o_1_nej = v71 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[235] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v71 || !LAS_69l_3_er
  s[237] = LAS_69o_1_ir
}

function svar_20(f, s) {
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v0 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1711] = v0
  const v1 = s[233] ? 25500 : 164400
  const LAS_69o_2 = s[234] ? (v0 ? -Infinity : v1) : -Infinity
  s[898] = LAS_69o_2
  const LAS_69o_2_hoej = s[234] ? (v0 ? Infinity : v1) : Infinity
  s[899] = LAS_69o_2_hoej
  const v4 = !s[234] || s[235]
  s[1710] = v4
  const LAS_69o_2_er = s[234] && (s[236] || s[237])
  s[900] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!s[234] || v0) || v4
  s[901] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[234] && (!s[234] || s[238] && f.ydelsenBoerOphoere)
  s[902] = LAS_69p_1
  const LAS_69p_1_nej = s[234] && (!s[234] || s[239] || f.ydelsenBoerOphoere === false)
  s[903] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v9 = f.forseelserPaaFemAar <= 1
  s[1712] = v9
  const v10 = f.forseelserPaaFemAar <= 0
  s[1713] = v10
  const v11 = f.modBedreVidende ? (v9 ? (v10 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[234] ? v11 : -Infinity
  s[904] = LAS_69q_1
  const LAS_69q_1_hoej = s[234] ? v11 : Infinity
  s[905] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v14 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[118] ? v14 : -Infinity
  s[906] = LAS_69t_2
  const LAS_69t_2_hoej = s[118] ? v14 : Infinity
  s[907] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v17 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1714] = v17
  const v18 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1716] = v18
  const v19 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1717] = v19
  const v20 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[548] = v20
  const v21 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1720] = v21
  const v22 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1722] = v22
  const v23 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[273] = v23
  const v24 = s[4] ? (v17 ? (s[142] ? (v18 ? (v19 ? (s[240] ? (v20 ? (s[168] ? (v21 ? (v22 ? (v23 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[118] ? v24 : -Infinity
  s[909] = LAS_69x_3
  const LAS_69x_3_hoej = s[118] ? v24 : Infinity
  s[910] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v27 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1724] = v27
  const v28 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v27
  s[1723] = v28
  const LAS_70_1 = f.revalideringErBevilget && (!s[0] || s[241] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v28)
  s[251] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[0] || s[242] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v28)
  s[250] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v31 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[256] = v31
  const v32 = v31 && !s[243]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[0] || v31 || f.saerligeForholdForLoen)
  s[911] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[0] || !v31 && f.saerligeForholdForLoen === false || v32)
  s[912] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[0] || v32
  s[913] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v36 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[249] = v36
  const v37 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[274] = v37
  const v38 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v39 = SATS_12(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v37 && f.forsoergerEgetBarnIHjemmet === false
  s[922] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v36 || (v38 ? -Infinity : v39) < f.indtaegtFoerRevalidering)
  s[931] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v36 || (v38 ? Infinity : v39) >= f.indtaegtFoerRevalidering)
  s[932] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v36 || v38
  s[933] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[168]
  s[246] = v44
  const v45 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1729] = v45
  const v46 = SATS_13(f.vurderingsdato)
  const v47 = SATS_14(f.vurderingsdato)
  const v48 = SATS_15(f.vurderingsdato)
  const v49 = SATS_16(f.vurderingsdato)
  const v50 = SATS_17(f.vurderingsdato)
  const LAS_71_2_ung = v36 ? (v45 ? (v44 ? -Infinity : v46) : f.gravidEfter12Uge ? (v44 ? -Infinity : v47) : f.borHosForaeldre ? (v44 ? -Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v49) : v44 ? -Infinity : v50) : -Infinity
  s[924] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v36 ? (v45 ? (v44 ? Infinity : v46) : f.gravidEfter12Uge ? (v44 ? Infinity : v47) : f.borHosForaeldre ? (v44 ? Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v49) : v44 ? Infinity : v50) : Infinity
  s[925] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[244] || !v36 || v44
  s[926] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = SATS_18(f.vurderingsdato)
  const v55 = SATS_19(f.vurderingsdato)
  const LAS_71_2 = v36 ? (s[244] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v54) : v44 ? -Infinity : v55) : LAS_71_2_ung) : -Infinity
  s[920] = LAS_71_2
  const LAS_71_2_hoej = v36 ? (s[244] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v54) : v44 ? Infinity : v55) : LAS_71_2_ung_hoej) : Infinity
  s[921] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v36 || !s[244] && LAS_71_2_ung_ir || s[244] && v44
  s[923] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v59 = SATS_20(f.vurderingsdato)
  const v60 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1731] = v60
  const v61 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1732] = v61
  const v62 = SATS_21(f.vurderingsdato)
  const v63 = v44 ? -Infinity : v62
  const v64 = v44 ? Infinity : v62
  const v65 = v61 && LAS_71_2_er
  const LAS_71_1 = v36 ? (v37 ? (v44 ? -Infinity : v59) : v60 ? (v65 ? Math.min(v63, LAS_71_2) : v63) : LAS_71_2) : -Infinity
  s[248] = LAS_71_1
  const LAS_71_1_hoej = v36 ? (v37 ? (v44 ? Infinity : v59) : v60 ? (v65 ? Math.max(v64, LAS_71_2_hoej) : v64) : LAS_71_2_hoej) : Infinity
  s[247] = LAS_71_1_hoej
  const v68 = LAS_70_1_nej || s[245]
  const LAS_71_1_er = LAS_70_1 && (!v36 || v37 || v60 || v65)
  s[252] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v36 || v37 && v44 || !v37 && (v60 && v44 || v61 && LAS_71_2_ir)) || v68
  s[253] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[0] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[914] = LAS_70_4
  const LAS_70_4_hoej = s[0] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[915] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[0] || LAS_71_1_er)
  s[916] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[0] || LAS_71_1_ir) || v68
  s[917] = LAS_70_4_ir
}

function svar_21(f, s) {
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v2 = intersect(v0, v1)
  const LAS_70_5 = from(v2, 13332 /* 2006-07-03 */)
  s[918] = LAS_70_5
  const v4 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[1733] = v4
  const LAS_70_5_ir = v4 >= NEVER
  s[919] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v6 = SATS_22(f.vurderingsdato)
  const v7 = s[246] ? -Infinity : v6
  const v8 = s[246] ? Infinity : v6
  const v9 = v8 === Infinity
  const v10 = -s[247] === -Infinity
  const v11 = v7 === -Infinity
  const v12 = -s[248] === Infinity
  const v13 = v9 && v10 || v11 && v12
  const LAS_71_3 = s[249] ? Math.max(0, Math.min(f.bidragPrMaaned, v11 || v10 ? -Infinity : v7 - s[247])) : -Infinity
  s[927] = LAS_71_3
  const LAS_71_3_hoej = s[249] ? Math.max(0, Math.min(f.bidragPrMaaned, v9 || v12 ? Infinity : v8 - s[248])) : Infinity
  s[928] = LAS_71_3_hoej
  const v16 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1738] = v16
  const v17 = f.psykiskLidelseNaevntILoven && v16
  s[1737] = v17
  const v18 = !s[244] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v17
  s[1736] = v18
  const v19 = s[250] || !v18
  s[1735] = v19
  const v20 = (s[251] || s[245]) && v18
  s[1734] = v20
  const LAS_71_3_er = v20 && (!s[249] || s[252] && !(v13 && !s[246] && v7 === v8 && (!s[252] || !s[253] && s[248] === s[247])))
  s[929] = LAS_71_3_er
  const LAS_71_3_ir = v20 && (!s[249] || s[246] || s[253] || v13) || v19
  s[930] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[0] || s[254] || !s[0]
  s[934] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v24 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[0] || v24)
  s[935] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[0] || !v24)
  s[936] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v27 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1739] = v27
  const v28 = f.maanederITilbudIRevalidering >= 12
  s[1741] = v28
  const v29 = v28 ? Math.max(0, s[255]) : 0
  const v30 = v28 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[0] ? (s[256] ? (s[243] ? (v27 ? (s[257] ? v30 : -Infinity) : v29) : -Infinity) : 0) : -Infinity
  s[937] = LAS_73c_1
  const LAS_73c_1_hoej = s[0] ? (s[256] ? (s[243] ? (v27 ? (s[257] ? v30 : Infinity) : v29) : Infinity) : 0) : Infinity
  s[938] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[0] || s[256] && (!s[243] || v27 && !s[257])
  s[939] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v34 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1742] = v34
  const LAS_73f_1 = f.revalideringErBevilget && (!s[0] || !v34)
  s[940] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[0] || v34)
  s[941] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v37 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v38 = v34 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[0] ? Math.min(v37, v38) : -Infinity
  s[942] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[0] ? Math.max(v37, v38) : Infinity
  s[943] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v42 = intersect(v41, s[258])
  const v43 = from(v42, 13332 /* 2006-07-03 */)
  const v44 = dayReaching(v43, 13332 /* 2006-07-03 */, 1)
  s[621] = v44
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v43
  s[944] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v44 >= NEVER
  s[620] = LAS_74a_1_fleksjob_ir
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v47 = f.enkeltudgiftensArt === 'energi'
  s[1746] = v47
  const v48 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[1747] = v48
  const v49 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[1748] = v49
  const v50 = v47 && v48 && v49
  s[1745] = v50
  const v51 = v50 && f.forbrugetErUrimeligtHoejt === false || !v50 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[0] || v51
  s[949] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[0] || !v51
  s[271] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v54 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[1749] = v54
  const v55 = v54 || !v50 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[0] || v55
  s[947] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[0] || !v55
  s[948] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v58 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[1751] = v58
  const v59 = f.udgiftenErPaataget && !v58 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[0] || v59
  s[268] = LAS_88_1
  const LAS_88_1_nej = !s[0] || !v59
  s[988] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v62 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende
  s[270] = v62
  const v63 = (LAS_81_1_forudsigelig || !s[0]) && f.udgiftenErHeltAfgoerende === false
  s[272] = v63
  const v64 = LAS_81_1_rimelig || !s[0]
  s[269] = v64
  const v65 = LAS_88_1_nej || !s[0]
  s[267] = v65
  const v66 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[1752] = v66
  const LAS_81_1 = !s[0] || !s[4] && s[259] && v64 && f.egenBetalingVanskeliggoerFremtiden && v62 && v65 || s[4] && !v66 && s[259] && v64 && f.egenBetalingVanskeliggoerFremtiden && v62 && v65
  s[945] = LAS_81_1
  const LAS_81_1_nej = !s[0] || !s[4] && (s[260] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden === false || v63 || LAS_88_1) || s[4] && (v66 || s[260] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden === false || v63 || LAS_88_1)
  s[946] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v69 = s[5] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[0] || v69
  s[951] = LAS_81a_1
  const LAS_81a_1_nej = !s[0] || !v69
  s[952] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v72 = !s[5] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[0] || v72)
  s[953] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[0] || !v72)
  s[954] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[0]
  s[955] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v76 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[1755] = v76
  const v77 = f.behandlingUdenForDetOffentlige === false || v76
  s[1754] = v77
  const LAS_82_1 = !s[0] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v77 && v65
  s[956] = LAS_82_1
  const LAS_82_1_nej = !s[0] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v77 || LAS_88_1
  s[957] = LAS_82_1_nej
}

function svar_22(f, s) {
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v0 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[0] ? v0 : -Infinity
  s[958] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[0] ? v0 : Infinity
  s[959] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v3 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[1757] = v3
  const v4 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[1759] = v4
  const v5 = v4 && f.ydelsenSvarerTilKontanthjaelp
  s[1758] = v5
  const v6 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[1761] = v6
  const v7 = v6 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[1760] = v7
  const v8 = v3 || v5 || v7
  const v9 = (f.harForsoergelsespligt ? s[261] : s[262]) >= f.ydelseFoerFradragVedTandpleje
  s[1764] = v9
  const v10 = (f.harForsoergelsespligt ? s[263] : s[264]) >= f.ydelseFoerFradragVedTandpleje
  s[1765] = v10
  const v11 = !v6 || f.opfylderKontanthjaelpensOekonomi === false || !v10
  s[1763] = v11
  const v12 = v6 && f.opfylderKontanthjaelpensOekonomi && (v9 || s[169])
  s[1762] = v12
  const LAS_82a_1 = !s[0] || s[5] && (!s[265] && v8 || s[265] && (v3 || v5 || v12))
  s[960] = LAS_82a_1
  const LAS_82a_1_nej = !s[0] || !s[5] || !s[265] && !v8 || s[265] && !v3 && !v5 && v11
  s[961] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v15 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[1316] = v15
  const v16 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v17 = s[244] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v16
  const v18 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[1767] = v18
  const v19 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[1769] = v19
  const v20 = v19 && s[244]
  s[1768] = v20
  const v21 = v20 ? v16 : v17
  const v22 = Math.round(v16 * 6500 / 10000)
  const v23 = v20 ? v16 : s[244] ? v22 : v16
  const v24 = SATS_23(f.vurderingsdato)
  const v25 = f.ydelseFoerFradragVedTandpleje >= (s[266] ? Infinity : v24)
  s[1770] = v25
  const v26 = f.ydelseFoerFradragVedTandpleje >= (s[266] ? -Infinity : v24)
  s[1771] = v26
  const v27 = Math.max(v16, v22)
  const v28 = Math.min(v16, v22)
  const v29 = s[266] && v28 >= v27
  const v30 = v26 || v29
  const v31 = v26 ? (v29 ? Math.min(v22, v27) : v22) : v27
  const v32 = v26 ? (v29 ? Math.max(v22, v28) : v22) : v28
  const LAS_82a_2 = s[0] ? (s[5] ? (v15 ? (v18 ? (s[265] ? (v25 ? v31 : v30 ? Math.min(v16, v31) : v16) : v23) : v21) : v17) : 0) : -Infinity
  s[962] = LAS_82a_2
  const LAS_82a_2_hoej = s[0] ? (s[5] ? (v15 ? (v18 ? (s[265] ? (v25 ? v32 : v30 ? Math.max(v16, v32) : v16) : v23) : v21) : v17) : 0) : Infinity
  s[963] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[0] || !s[5] || !v15 || !v18 || !s[265] || !v25 || v26 || v29)
  s[964] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[0] || s[5] && v15 && v18 && s[265] && s[266] && v16 !== v22) || LAS_82a_1_nej || !s[0]
  s[965] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v37 = s[5] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[0] || v37
  s[576] = LAS_82a_6
  const LAS_82a_6_nej = !s[0] || !v37
  s[967] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v40 = v18 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[0] ? v40 : FIRST_DAY
  s[968] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[0] ? v40 : NEVER
  s[969] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[0] || LAS_82a_6_nej || !s[0]
  s[970] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v44 = f.medicinTil === 'dit_barn'
  s[1774] = v44
  const v45 = f.medicinTil === 'dig'
  s[1776] = v45
  const v46 = f.maanederMedKontanthjaelpAf18 >= 12
  s[1777] = v46
  const v47 = v45 && v46
  s[1775] = v47
  const v48 = v44 || v47
  s[1773] = v48
  const v49 = s[265] && f.faarKontanthjaelpVedMedicin && v48
  const LAS_82b_1 = !s[0] || v49
  s[577] = LAS_82b_1
  const LAS_82b_1_nej = !s[0] || !v49
  s[972] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v52 = s[265] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[0] ? v52 : -Infinity
  s[973] = LAS_82b_2
  const LAS_82b_2_hoej = s[0] ? v52 : Infinity
  s[974] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[0] || LAS_82b_1_nej || !s[0]
  s[975] = LAS_82b_2_ir
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v56 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[1779] = v56
  const v57 = v56 && f.kanIkkeBetaleUdgiften
  const v58 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[1778] = v58
  const LAS_83_1 = v58 && (!s[0] || v57)
  s[976] = LAS_83_1
  const LAS_83_1_nej = v58 && (!s[0] || !v57)
  s[977] = LAS_83_1_nej
  const LAS_83_1_ir = !v58 || !s[0]
  s[978] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v62 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[1782] = v62
  const v63 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[549] = v63
  const v64 = f.samvaerMed === 'bortadopteret_barn'
  s[1780] = v64
  const LAS_83_1_bortadopteret = v64 && (!s[0] || !v62 && v57 || v62 && (!v63 || f.kanIkkeBetaleUdgiften))
  s[979] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v64 && (!s[0] || !v62 && !v57 || v62 && (!v63 || f.kanIkkeBetaleUdgiften === false))
  s[980] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v64 || !s[0] || v62 && !v63
  s[981] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v68 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[1783] = v68
  const LAS_85_1 = !s[0] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v68 && s[267]
  s[982] = LAS_85_1
  const LAS_85_1_nej = !s[0] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v68 || s[268]
  s[983] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[0] || s[4] && s[259] && s[269] && f.egenBetalingVanskeliggoerFremtiden && s[270] && s[267] && v68
  s[984] = LAS_85_2
  const LAS_85_2_nej = !s[0] || !s[4] || s[260] || s[271] || f.egenBetalingVanskeliggoerFremtiden === false || s[272] || s[268] || !v68
  s[985] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v73 = s[4] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[0] || v73
  s[986] = LAS_85_4
  const LAS_85_4_nej = !s[0] || !v73
  s[987] = LAS_85_4_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[0]
  s[990] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[0]
  s[578] = LAS_92_1_ir
}

function svar_23(f, s) {
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v0 = s[265] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[0] ? v0 : FIRST_DAY
  s[992] = LAS_92_3
  const LAS_92_3_hoej = s[0] ? v0 : NEVER
  s[993] = LAS_92_3_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v3 = !s[134] && f.jobcenterUdfoererIndsatsen || s[134] && (s[273] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[0] || v3
  s[994] = LOB_4_1
  const LOB_4_1_nej = !s[0] || !v3
  s[995] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v6 = f.afgoerelsenGaelder === 'foertidspension'
  s[1785] = v6
  const v7 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1786] = v7
  const v8 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1788] = v8
  const v9 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1789] = v9
  const v10 = v7 && !s[133] && (v8 || v9)
  const LSP_18_2 = v6 && (!s[0] || v10)
  s[1002] = LSP_18_2
  const LSP_18_2_nej = v6 && (!s[0] || !v10)
  s[1003] = LSP_18_2_nej
  const LSP_18_2_ir = !v6 || !s[0]
  s[1004] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v14 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1792] = v14
  const v15 = !v6 || LSP_18_2
  s[1794] = v15
  const v16 = v6 && (LSP_18_2_nej || LSP_18_2_ir)
  s[1793] = v16
  const v17 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1795] = v17
  const v18 = s[133] && f.sagenErForelagtTeamet
  s[1790] = v18
  const LOB_9_1 = v18 || !s[0] || s[5] && (!s[134] && (v14 || v16) || s[134] && !s[133] && (v17 || v16))
  s[996] = LOB_9_1
  const LOB_9_1_nej = v18 || !s[0] || !s[5] || !s[134] && !v14 && v15 || s[134] && (s[133] || !v17 && v15)
  s[997] = LOB_9_1_nej
  const LOB_9_1_ir = v18 || !s[0]
  s[998] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v22 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1796] = v22
  const v23 = f.forvaltningsomraade === 'undervisning'
  s[1798] = v23
  const v24 = !s[274] && f.harErhvervskompetencegivendeUddannelse === false
  s[1800] = v24
  const v25 = v24 || f.behovForUndervisningsomraadet
  s[1799] = v25
  const v26 = v23 && v25
  s[1797] = v26
  const v27 = s[5] && (!s[240] && (v22 || v26) || s[240] && !s[133] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[0] || v27
  s[999] = LOB_10_1
  const LOB_10_1_nej = !s[0] || !v27
  s[1000] = LOB_10_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v30 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v31 = intersect(v30, s[275])
  const v32 = from(v31, 13332 /* 2006-07-03 */)
  const v33 = dayReaching(v32, 13332 /* 2006-07-03 */, 1)
  s[1801] = v33
  const v34 = v33 >= 18262 /* 2020-01-01 */
  s[1802] = v34
  const v35 = v33 >= 18670 /* 2021-02-12 */
  s[1803] = v35
  const v36 = v33 >= NEVER
  s[579] = v36
  const LSP_26a_5 = !v34 ? NO_DAYS : !v35 ? NO_DAYS : v32
  s[1005] = LSP_26a_5
  const LSP_26a_5_hoej = !v34 ? NO_DAYS : !v35 ? ALL_DAYS : v32
  s[1006] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v34 || v35
  s[580] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v36 || v34 && !v35
  s[1008] = LSP_26a_5_ir
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v42 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v43 = intersect(v41, v42)
  const v44 = from(v43, 13332 /* 2006-07-03 */)
  const v45 = dayReaching(v44, 13332 /* 2006-07-03 */, 1)
  s[1804] = v45
  const v46 = v45 >= 18670 /* 2021-02-12 */
  s[1805] = v46
  const LSP_26v_1_ir = v45 >= NEVER
  s[1010] = LSP_26v_1_ir
  const LSP_26v_1 = !v46 ? NO_DAYS : v44
  s[1009] = LSP_26v_1
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v49 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v50 = intersect(v41, v49)
  const v51 = from(v50, 13332 /* 2006-07-03 */)
  const v52 = dayReaching(v51, 13332 /* 2006-07-03 */, 1)
  s[1806] = v52
  const v53 = v52 >= 18670 /* 2021-02-12 */
  s[1807] = v53
  const LSP_26v_2_ir = v52 >= NEVER
  s[1012] = LSP_26v_2_ir
  const LSP_26v_2 = !v53 ? NO_DAYS : v51
  s[1011] = LSP_26v_2
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v56 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v57 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v58 = intersect(v56, v57)
  const LSP_37 = from(v58, 13332 /* 2006-07-03 */)
  s[1013] = LSP_37
  const v60 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[1808] = v60
  const LSP_37_ir = v60 >= NEVER
  s[1014] = LSP_37_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v62 = s[5] && (!s[134] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[134] && !s[133] && s[276])
  const PLANBEK_2_1 = !s[0] || v62
  s[1015] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[0] || !v62
  s[1016] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v65 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1810] = v65
  const v66 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1811] = v66
  const v67 = v66 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v65 ? v67 : FIRST_DAY
  s[1017] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v65 ? v67 : NEVER
  s[1018] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v65 && s[122]
  s[1019] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v65
  s[1020] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v72 = s[76] || s[92] || s[97] || f.arbejdsskade || s[277]
  const v73 = !s[76] && !s[92] && !s[97] && f.arbejdsskade === false && s[278]
  const SDL_2_1 = s[72] || s[75] && v72 || s[83] && v72
  s[288] = SDL_2_1
  const SDL_2_1_nej = s[72] || s[75] && v73 || s[83] && v73
  s[286] = SDL_2_1_nej
}

function svar_24(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[279] && s[280] >= f.vurderingsdato
  s[1816] = v0
  const v1 = s[279] && s[281] < f.vurderingsdato
  s[1817] = v1
  const v2 = s[82] || v1
  s[1815] = v2
  const v3 = s[282] && (v0 || s[283]) && (s[81] || v0)
  s[1814] = v3
  const v4 = v3 || s[284]
  s[1812] = v4
  const v5 = (v2 || s[80]) && (s[285] || s[80]) && (v2 || s[285])
  s[1813] = v5
  const v6 = s[286] || v5 || s[287] || s[104]
  const v7 = (s[288] || s[80]) && (v4 || s[80]) && s[289] && s[290] && (s[288] || v4 || s[291] || s[98])
  const v8 = s[80] && !s[0]
  const SDL_2 = s[72] || s[75] && v7 || s[83] && v7
  s[1021] = SDL_2
  const SDL_2_nej = s[72] || s[75] && v6 || s[83] && v6
  s[1022] = SDL_2_nej
  const SDL_2_ir = s[72] || s[75] && v8 || s[83] && v8 || s[73]
  s[1023] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v12 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[0] || v12
  s[1028] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[0] || !v12
  s[1029] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v15 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v16 = shiftDays(runEnd(v15, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[0] ? v16 : FIRST_DAY
  s[1030] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[0] ? v16 : NEVER
  s[1031] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[0]
  s[1032] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[0] || f.ferieAftalt === false
  s[1033] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[0] || f.ferieAftalt
  s[1034] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v22 = shiftMonths(s[68], 3)
  s[332] = v22
  const v23 = shiftMonths(s[70], 3)
  s[333] = v23
  const v24 = f.saerligeGrundeTilAndetTidspunkt || !s[11]
  const v25 = f.saerligeGrundeTilAndetTidspunkt === false && s[13]
  const SDL_7_3 = s[72] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v22
  s[1037] = SDL_7_3
  const SDL_7_3_hoej = s[72] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v23
  s[1038] = SDL_7_3_hoej
  const v28 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[629] = v28
  const SDL_7_3_er = v28 && (s[72] || s[75] && v24 || s[83] && v24)
  s[1039] = SDL_7_3_er
  const SDL_7_3_ir = !v28 || s[72] || s[75] && v25 || s[83] && v25 || s[73]
  s[1040] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v31 = !s[5] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[5] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[0] || v31
  s[1041] = SDL_7_5
  const SDL_7_5_nej = !s[0] || !v31
  s[1042] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v34 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1045] = v34
  const v35 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v34 ? v35 : FIRST_DAY
  s[1043] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v34 ? v35 : NEVER
  s[1044] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v38 = !s[11] && s[69] && s[68] <= 14612 /* 2010-01-03 */
  const v39 = !s[11] && s[70] >= 14613 /* 2010-01-04 */ && s[292]
  const v40 = allPeriods(f.fravaer)
  const v41 = runStart(v40, f.vurderingsdato)
  const v42 = shiftDays(v41, 56) >= f.fratraedelsesdag
  s[1823] = v42
  const v43 = f.fratraeder && v42
  s[1822] = v43
  const v44 = v43 ? NEVER : shiftDays(v41, 28)
  const SDL_7a_1 = s[72] ? FIRST_DAY : v39 || s[83] ? v44 : NEVER
  s[1046] = SDL_7a_1
  const SDL_7a_1_hoej = s[72] ? NEVER : v38 ? NEVER : v44
  s[1047] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[76] && (s[72] || v38 || v39 || s[83])
  s[1048] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[76] || s[80]
  s[545] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v49 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1825] = v49
  const v50 = shiftDays(s[68], 35)
  s[472] = v50
  const v51 = shiftDays(s[70], 35)
  s[473] = v51
  const v52 = !s[11] && shiftDays(v51, -1) >= f.tidligOpfoelgningBedtOm
  s[1826] = v52
  const v53 = !s[11] && shiftDays(v50, -1) < f.tidligOpfoelgningBedtOm
  s[1827] = v53
  const v54 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1828] = v54
  const v55 = v54 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[293] && (!s[293] || v49 && f.ventesRaskInden8Uger === false && (v52 || s[13]) && f.oenskerTidligOpfoelgning || !v49 && v55)
  s[302] = SDL_7c
  const SDL_7c_nej = s[293] && (!s[293] || v49 && (f.ventesRaskInden8Uger || v53 || f.oenskerTidligOpfoelgning === false) || !v49 && !v55)
  s[303] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v58 = !s[167] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[0] || v58
  s[1050] = SDL_10a
  const SDL_10a_nej = !s[0] || !v58
  s[1051] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v61 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1054] = v61
  const v62 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v61 ? v62 : FIRST_DAY
  s[1052] = SDL_11_3
  const SDL_11_3_hoej = v61 ? v62 : NEVER
  s[1053] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v65 = shiftDays(shiftDays(s[68], 56), -1)
  s[297] = v65
  const v66 = shiftDays(shiftDays(s[70], 56), -1)
  s[298] = v66
  const v67 = !s[11] && v66 >= f.forventetRask
  s[1830] = v67
  const v68 = !s[11] && v65 < f.forventetRask
  s[1831] = v68
  const v69 = !s[11] && v66 >= f.vurderingsdato
  s[1832] = v69
  const v70 = !s[11] && v65 < f.vurderingsdato
  s[1833] = v70
  const v71 = v68 || v70
  s[294] = v71
  const v72 = (v67 || s[13]) && (v69 || s[13]) && (v67 || v69)
  s[295] = v72
  const v73 = !s[133] && s[13]
  s[296] = v73
  const SDL_12_1_1 = !s[0] || !s[293] && f.tilbagevendenForestaar || s[293] && !s[133] && v72
  s[301] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[0] || !s[293] && f.tilbagevendenForestaar === false || s[293] && (s[133] || v71)
  s[299] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[0] || s[293] && v73
  s[300] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[0] || !s[293] && f.laegeattestNoedvendig || s[293] && (!s[4] && SDL_12_1_1_nej || s[4] && f.laegeattestNoedvendig)
  s[1055] = SDL_11a_1
  const SDL_11a_1_nej = !s[0] || !s[293] && f.laegeattestNoedvendig === false || s[293] && (!s[4] && SDL_12_1_1 || s[4] && f.laegeattestNoedvendig === false)
  s[1056] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[0] || s[293] && !s[4] && SDL_12_1_1_ir
  s[1057] = SDL_11a_1_ir
}

function svar_25(f, s) {
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v0 = s[4] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[0] || v0
  s[1058] = SDL_11c
  const SDL_11c_nej = !s[0] || !v0
  s[1059] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v3 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v4 = s[294] || s[13]
  const SDL_12_1_2 = !s[0] || !s[293] && v3 || s[293] && (!s[240] && v4 && f.behovForTvaerfagligIndsats === false || s[240] && !s[133] && s[294])
  s[336] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[0] || !s[293] && !v3 || s[293] && (!s[240] && (s[295] || f.behovForTvaerfagligIndsats) || s[240] && (s[133] || s[295]))
  s[331] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[0] || s[293] && s[240] && s[296]
  s[330] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v8 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[0] || !s[293] && v8 || s[293] && !s[240] && v4 && f.behovForTvaerfagligIndsats
  s[338] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[0] || !s[293] && !v8 || s[293] && (s[240] || s[295] || f.behovForTvaerfagligIndsats === false)
  s[339] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v11 = f.fratraedelsesdag >= f.vurderingsdato
  s[1838] = v11
  const v12 = f.fratraeder && !v11
  s[1837] = v12
  const v13 = s[76] && !v12
  s[340] = v13
  const v14 = f.holdteSamtaler >= 1
  s[329] = v14
  const v15 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[342] = v15
  const v16 = v15 >= f.forventetRask
  s[1839] = v16
  const v17 = v15 >= f.vurderingsdato
  s[1840] = v17
  const v18 = v13 && v14 && f.forudsigeligtForloeb && v16 && v17
  s[326] = v18
  const v19 = shiftDays(shiftDays(s[68], 182), -1)
  s[341] = v19
  const v20 = shiftDays(shiftDays(s[70], 182), -1)
  s[343] = v20
  const v21 = !s[11] && v20 >= f.forventetRask
  s[1843] = v21
  const v22 = !s[11] && v19 < f.forventetRask
  s[1844] = v22
  const v23 = !v13 || v22 || f.opfoelgningOenskes
  s[1842] = v23
  const v24 = v13 && (v21 || s[13]) && f.opfoelgningOenskes === false
  s[1841] = v24
  const v25 = !s[11] && v20 >= f.vurderingsdato
  s[1845] = v25
  const v26 = !s[11] && v19 < f.vurderingsdato
  s[1846] = v26
  const v27 = v23 || f.opfoelgningAlligevel || v26
  s[306] = v27
  const v28 = v24 && f.opfoelgningAlligevel === false && (v25 || s[13])
  s[307] = v28
  const v29 = !s[11] && s[68] < 20635 /* 2026-07-01 */
  s[1835] = v29
  const v30 = !s[11] && s[70] >= 20635 /* 2026-07-01 */
  s[1836] = v30
  const v31 = !s[133] || v30
  s[1834] = v31
  const v32 = s[133] && (v29 || s[13])
  s[308] = v32
  const v33 = v32 && !v31
  s[309] = v33
  const SDL_13f_1 = s[240] && (v32 && (v18 || v28) || !v33 && (!s[240] || !s[133] && v18 || s[133] && v28))
  s[305] = SDL_13f_1
  const SDL_13f_1_nej = s[240] && (v32 && (!v18 || v27) || !v33 && (!s[240] || !s[133] && !v18 || s[133] && v27))
  s[304] = SDL_13f_1_nej
}

function svar_26(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[297], v0)
  const v2 = Math.min(s[298], v0)
  const v3 = s[11] || !s[13] && s[297] === s[298]
  const v4 = s[299] && !s[11]
  const v5 = s[300] && !s[11] && s[298] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[297] : NEVER) : NEVER
  const v7 = s[301] ? NEVER : s[298]
  const v8 = s[301] || v4 || v5
  const v9 = s[299] && s[13] || s[300] && !(v3 && !s[11] && s[297] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[11] || !s[13] && v1 === v2
  const v13 = s[302] && !s[11]
  const v14 = s[303] && v8
  const v15 = !s[293] && !s[11] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[302] && s[13]
  const v23 = v22 || s[303] && v9 || !s[293] && s[13] && v9 || !s[293] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[11] && v8 || s[11] && !v8) && (s[11] || v1 === v6))
  s[316] = v23
  const v24 = shiftMonths(s[68], 6)
  s[327] = v24
  const v25 = shiftMonths(s[70], 6)
  s[328] = v25
  const v26 = shiftDays(v24, -1)
  s[334] = v26
  const v27 = shiftDays(v25, -1)
  s[335] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[303] && !s[11]
  const v33 = !s[293] && !s[11] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[321] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[322] = v38
  const v39 = v13 || v32 || v33
  s[320] = v39
  const v40 = s[303] && s[13]
  const v41 = !s[293] && s[13]
  s[319] = v41
  const v42 = v22 || v40 || v41 || !s[293] && !((s[11] || !s[13] && v28 === v29) && (s[11] || !s[13] && v26 === v27) && (s[11] || v26 === v28))
  s[317] = v42
  const v43 = s[304] && v39
  const v44 = !s[240] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[305] ? NEVER : v38
  const v47 = s[305] || v43 || v44
  const v48 = Math.max(s[297], v1)
  const v49 = Math.min(s[298], v2)
  const v50 = !s[293] && !s[11] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[297], v48) : s[297]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[324] = v53
  const v54 = v32 ? (v50 ? Math.max(s[298], v49) : s[298]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[325] = v55
  const v56 = v13 || v32 || v50
  s[323] = v56
  const v57 = v22 || v40 || v41 || !s[293] && !(v12 && v3 && (s[11] || s[297] === v1))
  s[318] = v57
  const v58 = s[304] && v56
  const v59 = !s[240] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[305] ? NEVER : v55
  const v62 = s[305] || v58 || v59
  const v63 = s[0] ? (s[293] ? (s[133] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[297]) : FIRST_DAY
  s[312] = v63
  const v64 = s[0] ? (s[293] ? (s[133] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[298]) : NEVER
  s[314] = v64
  const v65 = s[306] && v39
  const v66 = s[307] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[307] ? NEVER : v38
  const v69 = s[306] && v56
  const v70 = s[307] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[307] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[313] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[315] = v77
  const v78 = s[308] && (v21 || v66 || v70)
  s[310] = v78
  const v79 = !s[309] && (!s[0] || !s[293] && !s[11] || s[293] && (!s[133] && v21 || s[133] && (v47 || v62)))
  s[311] = v79
}

function svar_27(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[310] || s[311]
  s[1062] = SDL_13b_1_er
  const SDL_13b_1 = s[310] ? (s[311] ? Math.min(s[312], s[313]) : s[313]) : s[312]
  s[1060] = SDL_13b_1
  const SDL_13b_1_hoej = s[310] ? (s[311] ? Math.max(s[314], s[315]) : s[315]) : s[314]
  s[1061] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[308] && (s[316] || s[306] && s[317] || s[306] && s[318]) || !s[309] && (!s[0] || s[319] || s[293] && (!s[133] && s[316] || s[133] && (s[304] && s[317] || !s[240] && !((!s[320] || !s[317] && s[321] === s[322]) && s[320] && s[321] === NEVER) || s[304] && s[318] || !s[240] && !((!s[323] || !s[318] && s[324] === s[325]) && s[323] && s[324] === NEVER))))
  s[1063] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[301] || s[299]
  const v5 = s[301] ? 0 : 4
  const v6 = s[299] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[304] && v4
  const v10 = !s[240] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[4] ? (s[240] ? (s[133] ? (s[305] ? 0 : 1) : s[305] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[4] ? (s[240] ? (s[133] ? (s[304] ? 1 : 0) : s[305] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[326] ? 1 : 4
  const v17 = s[307] ? 0 : 1
  const v18 = !s[309] && (!s[4] || !s[240] && v4 || s[240] && (!s[133] && (s[305] || v9 || v10) || s[133] && (s[305] || s[304])))
  const SDL_13b_1_antal = s[308] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[1064] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[308] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[1065] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[4] && (s[308] || v18)
  s[1066] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[4] || !s[309] && (!s[4] || !s[240] && s[300] || s[240] && (!s[133] && (s[304] && s[300] || !s[240] && !((!v4 || !s[300] && v5 === v6) && v4 && v5 === 1)) || s[133] && !s[240]))
  s[1067] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[1849] = v23
  const v24 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[1850] = v24
  const v25 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[1851] = v25
  const v26 = !s[11] && f.vurderingsdato >= s[327]
  s[346] = v26
  const v27 = !s[11] && f.vurderingsdato < s[328]
  s[347] = v27
  const v28 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[1852] = v28
  const v29 = s[329] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[0] || v23 && (!v24 || !v25 && (v26 || s[13]) && f.fremmoedeErNoedvendigt === false || v25 && (!v28 || v29))
  s[1068] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[0] || !v23 || !v24 || !v25 && (v27 || f.fremmoedeErNoedvendigt) || v25 && (!v28 || !v29)
  s[1069] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[0] || v23 && (!v24 || v25 && !v28)
  s[1070] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v33 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[337] = v33
  const v34 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[345] = v34
  const v35 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v36 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = s[330] && v38 >= v37
  const v40 = s[331] || v39
  const v41 = s[331] ? (v39 ? Math.min(v36, v37) : v36) : v37
  const v42 = s[331] ? (v39 ? Math.max(v36, v38) : v36) : v38
  const v43 = f.holdteSamtaler >= 2
  s[344] = v43
  const v44 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v45 = v43 || !s[11]
  const v46 = !v43 && s[13]
  const v47 = v43 ? v44 : shiftDays(s[332], -1)
  const v48 = v43 ? v44 : shiftDays(s[333], -1)
  const v49 = Math.max(v35, v47)
  const v50 = Math.min(v35, v48)
  const v51 = s[331] && v45
  const v52 = s[330] && v45 && v50 >= v49
  const v53 = v51 || v52
  const v54 = v51 ? (v52 ? Math.min(v47, v49) : v47) : v49
  const v55 = v51 ? (v52 ? Math.max(v48, v50) : v48) : v50
  const v56 = s[300] && v35 >= NEVER
  const v57 = f.holdteSamtaler >= 4
  s[1855] = v57
  const v58 = v57 || !s[11]
  const v59 = !v57 && s[13]
  const v60 = v57 ? NEVER : s[334]
  const v61 = v57 ? NEVER : s[335]
  const v62 = s[299] && v58
  const v63 = s[300] && v58 && v61 >= NEVER
  const v64 = v62 || v63 ? (v62 ? v60 : NEVER) : NEVER
  const v65 = s[301] ? NEVER : v61
  const v66 = s[301] || v62 || v63
  const v67 = s[299] && v59 || s[300] && !((!v58 || !v59 && v60 === v61) && v58 && v60 === NEVER)
  const v68 = s[304] && v66
  const v69 = !s[240] && v66 && v65 >= NEVER
  const v70 = s[0] ? (v34 ? (v33 ? (s[293] ? (s[4] ? (s[240] ? (s[133] ? NEVER : v68 || v69 ? (v68 ? v64 : NEVER) : NEVER) : v64) : s[299] || v56 ? (s[299] ? v35 : NEVER) : NEVER) : s[336] ? (v53 ? Math.min(v35, v54) : v35) : v54) : FIRST_DAY) : s[336] ? (v40 ? Math.min(v35, v41) : v35) : v41) : FIRST_DAY
  const v71 = s[326] || v58 ? (s[326] ? NEVER : v60) : NEVER
  const v72 = !s[309] && (!s[0] || !v34 && (s[336] || s[331] || v39) || v34 && (!v33 || !s[293] && (s[336] || v51 || v52) || s[293] && (!s[4] && (s[301] || s[299] || v56) || s[4] && (!s[240] && v66 || s[240] && (s[133] || s[305] || v68 || v69)))))
  const SDL_13b_1_naeste = s[308] ? (v72 ? Math.min(v70, v71) : v71) : v70
  s[1071] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[308] ? NEVER : s[0] ? (v34 ? (v33 ? (s[293] ? (s[4] ? (s[240] ? (s[133] ? NEVER : s[305] ? NEVER : v65) : v65) : s[301] ? NEVER : v35) : s[336] ? (v53 ? Math.max(v35, v55) : v35) : v55) : NEVER) : s[336] ? (v40 ? Math.max(v35, v42) : v35) : v42) : NEVER
  s[1072] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[329] && (s[308] || v72)
  s[1073] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[329] || s[308] && !s[326] && v59 || !s[309] && (!s[0] || !v34 && s[330] && v35 !== v36 || v34 && (!v33 || !s[293] && (s[331] && v46 || s[330] && !((!v45 || !v46 && v47 === v48) && v45 && v35 === v47)) || s[293] && (!s[4] && s[300] && v35 !== NEVER || s[4] && (!s[240] && v67 || s[240] && !s[133] && (s[304] && v67 || !s[240] && !((!v66 || !v67 && v64 === v65) && v66 && v64 === NEVER))))))
  s[1074] = SDL_13b_1_naeste_ir
}

function svar_28(f, s) {
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v0 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1856] = v0
  const v1 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1857] = v1
  const SDL_13b_5 = !s[337] || !v0 && f.sygdomForhindrerKontakt || v0 && (!v1 || f.kontaktUhensigtsmaessig)
  s[1075] = SDL_13b_5
  const SDL_13b_5_nej = !s[337] || !v0 && f.sygdomForhindrerKontakt === false || v0 && (!v1 || f.kontaktUhensigtsmaessig === false)
  s[1076] = SDL_13b_5_nej
  const SDL_13b_5_ir = !s[337] || v0 && !v1
  s[1077] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[0] || s[293] && (!s[240] && s[338] || s[240] && f.behovForTvaerfagligIndsats)
  s[1078] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[0] || !s[293] || !s[240] && s[339] || s[240] && f.behovForTvaerfagligIndsats === false
  s[1079] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[0] || s[293] && !s[240] && !s[0]
  s[1080] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[0] || s[4] && (!s[240] && s[336] || s[240] && (s[336] || s[330]) && !s[340])
  s[1081] = SDL_13c_2
  const SDL_13c_2_nej = !s[0] || !s[4] || !s[240] && s[331] || s[240] && (s[331] || s[340])
  s[1082] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[0] || s[4] && !s[240] && s[330]
  s[1083] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v11 = s[240] ? (s[133] ? s[341] : s[342]) : FIRST_DAY
  const v12 = s[240] ? (s[133] ? s[343] : s[342]) : NEVER
  const v13 = s[11] ? s[342] : Math.min(s[342], s[341])
  const v14 = s[11] ? s[342] : Math.max(s[342], s[343])
  const v15 = !s[309] && (!s[240] || !s[133] || !s[11])
  const SDL_13f_1_dag = s[308] ? (v15 ? Math.min(v11, v13) : v13) : v11
  s[1084] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[308] ? (v15 ? Math.max(v12, v14) : v14) : v12
  s[1085] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[240] && (s[308] || v15)
  s[1086] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[240] || s[308] && s[13] || !s[309] && (!s[240] || s[133] && s[13])
  s[1087] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v20 = !s[293] && s[344]
  const SDL_16_2 = !s[0] || !s[345] && s[346] || s[345] && (!s[337] || v20)
  s[1088] = SDL_16_2
  const SDL_16_2_nej = !s[0] || !s[345] && s[347] || s[345] && (!s[337] || !v20)
  s[1089] = SDL_16_2_nej
  const SDL_16_2_ir = !s[0] || !s[345] && s[13] || s[345] && !s[337]
  s[1090] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false
  s[1859] = v24
  const v25 = v24 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[0] || v25
  s[1091] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[0] || !v25
  s[1092] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1860] = v28
  const v29 = s[118] && (!s[348] && v28 && f.andenVurderingIndhentet || s[348] && s[349])
  const SDL_21a = !s[0] || v29
  s[1112] = SDL_21a
  const SDL_21a_nej = !s[0] || !v29
  s[1113] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v32 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1863] = v32
  const v33 = v32 && f.noedvendigBehandling
  s[1862] = v33
  const v34 = f.afviser === 'optraening'
  s[1865] = v34
  const v35 = v34 && f.hensigtsmaessigOptraening
  s[1864] = v35
  const v36 = v33 || v35
  s[1861] = v36
  const SDL_21_1_2 = !s[0] || v36 && f.opfordret && (SDL_21a_nej || !s[0]) && f.skriftligtOrienteret
  s[1093] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[0] || !v36 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[1094] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[0] || f.forhalerHelbredelsen
  s[1095] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[0] || f.forhalerHelbredelsen === false
  s[1096] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v41 = f.partshoeringsfrist >= f.vurderingsdato
  s[1867] = v41
  const v42 = f.harSvaretPaaPartshoering || !v41
  s[1866] = v42
  const v43 = f.partshoertOmOphoer && v42
  const SDL_21_3 = !s[0] || v43
  s[1097] = SDL_21_3
  const SDL_21_3_nej = !s[0] || !v43
  s[1098] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v46 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[0] || v46
  s[1099] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[0] || !v46
  s[1100] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v49 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[0] ? v49 : FIRST_DAY
  s[1104] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[0] ? v49 : NEVER
  s[1105] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1871] = v52
  const v53 = SDL_21_4_dag >= f.opfyldtIgen
  s[1872] = v53
  const v54 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1869] = v54
  const v55 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[376] = v55
  const SDL_21_4 = !s[0] || !v54 && v52 || v54 && (!v55 || (v52 || !s[0]) && f.genoptagetFoer === false)
  s[581] = SDL_21_4
  const SDL_21_4_nej = !s[0] || !v54 && !v53 || v54 && (!v55 || !v53 || f.genoptagetFoer)
  s[1102] = SDL_21_4_nej
  const SDL_21_4_ir = !s[0] || !v54 && !s[0] || v54 && !v55
  s[1103] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v59 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[0] ? v59 : FIRST_DAY
  s[1106] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[0] ? v59 : NEVER
  s[1107] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[0] || SDL_21_4_nej || SDL_21_4_ir
  s[1108] = SDL_21_4_fra_ir
}

function svar_29(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[479] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[481] = v1
  const v2 = shiftDays(s[68], 14)
  s[476] = v2
  const v3 = shiftDays(s[70], 14)
  s[477] = v3
  const v4 = v0 && !s[11] || !v0 && (v1 || !s[11])
  s[484] = v4
  const v5 = v0 && s[13] || !v0 && !v1 && s[13]
  s[489] = v5
  const v6 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[11] && s[74] && s[68] <= 15397 /* 2012-02-27 */
  const v9 = s[70] >= 15398 /* 2012-02-28 */
  s[483] = v9
  const v10 = s[68] <= 15516 /* 2012-06-25 */
  s[439] = v10
  const v11 = !s[11] && v9 && v10
  const v12 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[68] : v2
  const v13 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[70] : v3
  const v14 = s[70] >= 15517 /* 2012-06-26 */
  s[440] = v14
  const v15 = !s[11] && v14 && s[68] <= 18318 /* 2020-02-26 */
  const v16 = !s[11] && s[70] >= 18319 /* 2020-02-27 */ && s[68] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[68] : f.sygMedCovid19 ? s[68] : v2
  const v18 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[70] : f.sygMedCovid19 ? s[70] : v3
  const v19 = !s[11] && s[70] >= 18859 /* 2021-08-20 */ && s[68] <= 18953 /* 2021-11-22 */
  const v20 = !s[11] && s[70] >= 18954 /* 2021-11-23 */ && s[68] <= 19051 /* 2022-02-28 */
  const v21 = !s[11] && s[70] >= 19052 /* 2022-03-01 */ && s[71]
  const v22 = s[75] && v4
  s[486] = v22
  const v23 = v8 && v4
  s[485] = v23
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
  const SDL_41_1 = s[72] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[360] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[72] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[361] = SDL_41_1_hoej
  const SDL_41_1_er = s[72] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[358] = SDL_41_1_er
  const v51 = s[75] && v5
  s[487] = v51
  const v52 = v8 && v5
  s[488] = v52
  const SDL_41_1_ir = s[72] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[73]
  s[359] = SDL_41_1_ir
}

function svar_30(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[11] || !s[13] && s[68] === s[70]
  s[449] = v0
  const v1 = s[350] && s[351] < NEVER
  s[1877] = v1
  const v2 = s[350] && s[352] >= NEVER
  s[1878] = v2
  const v3 = Math.max(s[68], shiftDays(s[351], 1))
  const v4 = Math.max(s[70], shiftDays(s[352], 1))
  const v5 = s[350] && !s[11]
  const v6 = s[353] || s[13]
  const v7 = Math.max(s[68], v3)
  const v8 = Math.min(s[70], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[11]
  const v11 = s[353] && v5 && !s[11] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[68], v7) : s[68]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[70], v8) : s[70]) : v8
  const v15 = s[354] && s[355] < NEVER
  s[1879] = v15
  const v16 = s[354] && s[356] >= NEVER
  s[1880] = v16
  const v17 = Math.max(s[68], shiftDays(s[355], 1))
  const v18 = Math.max(s[70], shiftDays(s[356], 1))
  const v19 = s[354] && !s[11]
  const v20 = s[357] || s[13]
  const v21 = Math.max(s[68], v17)
  const v22 = Math.min(s[70], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[11]
  const v25 = s[357] && v19 && !s[11] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[68], v21) : s[68]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[70], v22) : s[70]) : v22
  const v29 = s[76] && (v9 || v10 || v11) || !s[76] && (s[97] && (v23 || v24 || v25) || !s[97] && (s[92] && (f.arbejdsskade && !s[11] || f.arbejdsskade === false && s[358]) || !s[92] && !s[11]))
  const v30 = s[76] && (v1 && v6 || v2 && s[13] || s[353] && s[13] || s[353] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[11] || !v5 && s[11]) && (!v5 || s[68] === v3))) || !s[76] && (s[97] && (v15 && v20 || v16 && s[13] || s[357] && s[13] || s[357] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[11] || !v19 && s[11]) && (!v19 || s[68] === v17))) || !s[97] && (s[92] && (f.arbejdsskade && s[13] || f.arbejdsskade === false && s[359]) || !s[92] && s[13]))
  const SDL_33_1 = s[72] ? FIRST_DAY : s[76] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[97] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[92] ? (f.arbejdsskade ? s[68] : s[360]) : s[68]
  s[1191] = SDL_33_1
  const SDL_33_1_hoej = s[72] ? NEVER : s[76] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[97] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[92] ? (f.arbejdsskade ? s[70] : s[361]) : s[70]
  s[1192] = SDL_33_1_hoej
  const SDL_33_1_er = s[72] || s[75] && v29 || s[83] && v29
  s[1193] = SDL_33_1_er
  const SDL_33_1_ir = s[72] || s[75] && v30 || s[83] && v30 || s[73]
  s[1194] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[82] || f.aftaleMedArbejdsgiver === false
  const v36 = s[282] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[72] || s[75] && v36 || s[83] && v36
  s[534] = SDL_56_1
  const SDL_56_1_nej = s[72] || s[75] && v35 || s[83] && v35
  s[535] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[450] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[1887] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[1888] = v41
  const v42 = v41 || s[285]
  s[1885] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[362] && (v40 || s[284])
  s[1884] = v43
  const v44 = SDL_33_1_ir && s[80]
  s[1886] = v44
  const v45 = !s[11] && f.vurderingsdato >= s[68]
  s[1892] = v45
  const v46 = !s[11] && f.vurderingsdato < s[70]
  s[1893] = v46
  const v47 = SDL_56_1_nej || v46
  s[1890] = v47
  const v48 = (SDL_56_1 || s[80]) && (v45 || s[13]) && (SDL_56_1 || v45)
  s[1889] = v48
  const v49 = s[80] && s[13]
  s[1891] = v49
  const v50 = v43 || v48
  s[1881] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[1882] = v51
  const v52 = v44 && v49
  s[1883] = v52
  const v53 = !s[76] || !v39 || v51
  const v54 = s[76] && v39 && (v50 || v52)
  const SDL_54_1 = s[72] || s[75] && v54 || s[83] && v54
  s[526] = SDL_54_1
  const SDL_54_1_nej = s[72] || s[75] && v53 || s[83] && v53
  s[529] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[0] || SDL_54_1
  s[1109] = SDL_21_5
  const SDL_21_5_nej = !s[0] || SDL_54_1_nej
  s[1110] = SDL_21_5_nej
  const SDL_21_5_ir = !s[0] || s[80]
  s[1111] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1894] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[363]
  s[1116] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[364]
  s[1117] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[365], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1114] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[366], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1115] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[108] && s[112] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[367] && (v65 || s[108] && s[114] >= 16252 /* 2014-07-01 */ && s[112] <= 2147483646)
  s[1118] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[367] && (v65 || s[108] && s[114] >= 13332 /* 2006-07-03 */ && s[112] <= 16251 /* 2014-06-30 */)
  s[1119] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[367] && (v65 || s[110] || s[108] && s[114] === NEVER) || s[368] || s[110]
  s[1120] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[11] && s[369]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[92] ? s[68] : SDL_33_1
  s[1122] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[92] ? s[70] : SDL_33_1_hoej
  s[1123] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[370] && (v69 || s[99] && (s[92] && !s[11] || !s[92] && SDL_33_1_er))
  s[1124] = SDL_24a_2_er
  const SDL_24a_2_ir = s[370] && (v69 || s[99] && (s[92] && s[13] || !s[92] && SDL_33_1_ir) || s[73]) || s[371]
  s[1125] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[0] || s[167] && (s[370] || s[372]) && f.laegenVurdererLivstruende
  s[1126] = SDL_24a_6
  const SDL_24a_6_nej = !s[0] || !s[167] || s[373] || f.laegenVurdererLivstruende === false
  s[1127] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[167] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[0] || v76
  s[374] = SDL_24b_1
  const SDL_24b_1_nej = !s[0] || !v76
  s[375] = SDL_24b_1_nej
}

function svar_31(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1896] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[167] ? v1 : FIRST_DAY
  s[1129] = SDL_24b_2
  const SDL_24b_2_hoej = s[167] ? v1 : NEVER
  s[1130] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[374] && !s[167] || s[375] || !s[0]
  s[1131] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[1897] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[0] ? (v5 ? (s[376] ? Math.min(s[111], v6) : FIRST_DAY) : s[111]) : FIRST_DAY
  s[1134] = SDL_25_2
  const SDL_25_2_hoej = s[0] ? (v5 ? (s[376] ? Math.min(s[113], v6) : NEVER) : s[113]) : NEVER
  s[1135] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[0] || !v5 && s[107] || v5 && (!s[376] || s[107]))
  s[1136] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[0] || !v5 && s[109] || v5 && (!s[376] || s[109])
  s[1137] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[11] && s[74] && s[369]
  s[385] = v11
  const SDL_26_1_uger = s[72] ? -Infinity : v11 || s[99] ? (s[99] ? 0 : 91) : 91
  s[1145] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[72] ? Infinity : s[75] ? 91 : v11 ? 91 : 0
  s[1146] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[72] || s[75] || v11 || s[99]
  s[1147] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[386] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[387] = v16
  const v17 = s[285] || s[116]
  s[1902] = v17
  const v18 = s[362] && (s[115] || s[117]) && (s[284] || s[115])
  s[1901] = v18
  const v19 = s[80] && s[117]
  s[1903] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[80]) && (v17 || v19) && (v16 || v17)
  const v22 = s[80] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1900] = v23
  const v24 = f.retErOpbrugt && !v23
  s[1899] = v24
  const SDL_26_1 = v24 && (s[72] || s[75] && v20 || v11 && v20 || s[99])
  s[1138] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[72] || s[75] && v21 || v11 && v21)
  s[1139] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[72] || s[75] && v22 || v11 && v22 || s[73]
  s[1140] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[112], 18330 /* 2020-03-09 */)
  s[1905] = v28
  const v29 = Math.max(s[114], 18330 /* 2020-03-09 */)
  s[633] = v29
  const v30 = s[108] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[108] && s[114] >= 18330 /* 2020-03-09 */
  s[1909] = v31
  const v32 = s[108] && s[112] < 18330 /* 2020-03-09 */
  s[1910] = v32
  const v33 = s[108] && s[112] <= 18535 /* 2020-09-30 */
  s[1911] = v33
  const v34 = s[108] && s[114] > 18535 /* 2020-09-30 */
  s[1912] = v34
  const v35 = v32 || v34
  s[380] = v35
  const v36 = (v31 || s[110]) && (v33 || s[110]) && (v31 || v33)
  s[1908] = v36
  const v37 = countDays(s[8], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1913] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[379] = v38
  const v39 = (v32 || s[110]) && v37 && f.fortsatRet9Marts2020
  s[378] = v39
  const v40 = v36 || v39
  s[1906] = v40
  const v41 = (v35 || s[110]) && v38
  s[1907] = v41
  const v42 = shiftDays(s[112], 1)
  s[413] = v42
  const v43 = shiftDays(s[114], 1)
  s[415] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[108]
  s[381] = v48
  const v49 = s[110] && s[108] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[110]
  s[382] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[108]
  const v58 = v56 ? (v57 ? Math.min(s[112], v52) : v52) : s[112]
  const v59 = v56 ? (v57 ? Math.max(s[114], v54) : v54) : s[114]
  const v60 = v28 <= 2147483646
  s[377] = v60
  const v61 = s[108] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[110] || s[108] && v29 === NEVER
  s[383] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[108]
  const SDL_26_1_covid_er = v63 || v64
  s[390] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[112], v58) : v58) : s[112]
  s[388] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[114], v59) : v59) : s[114]
  s[389] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[110] && !((!s[108] || !s[110] && v44 === v45) && s[108] && (!s[108] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[110]) || v61 && s[110] || v62
  s[391] = SDL_26_1_covid_ir
}

function svar_32(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[108] || !s[110] && s[112] === s[114]
  s[434] = v0
  const v1 = s[108] && s[377]
  const v2 = s[378] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[379] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[112], v2)
  const v5 = Math.min(s[114], v3)
  const v6 = s[110] && s[108] && v5 >= v4
  const v7 = s[380] || v6
  const v8 = s[380] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[381] ? (v7 ? Math.min(s[112], v8) : s[112]) : v8
  s[1141] = SDL_26_1_fra
  const v10 = s[380] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[381] ? (v7 ? Math.max(s[114], v10) : s[114]) : v10
  s[1142] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[381] || s[380] || v6)
  s[1143] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[382] || s[110] && !(v0 && v2 === v3 && s[108] && (!s[108] || s[112] === v2))) || s[383]
  s[1144] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1915] = v14
  const v15 = f.retErOpbrugt && !v14 && s[384]
  s[1914] = v15
  const SDL_26_2 = v15 && (s[72] || s[75] || s[385] && s[386] || s[99])
  s[1148] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[72] || s[75] || s[385] && s[387])
  s[1149] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[72] || s[75] || s[385] && s[80] || s[73]
  s[1150] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[388])
  s[1917] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[389])
  s[1916] = v20
  const v21 = s[390] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[390] && s[108]
  const v23 = s[391] || s[110]
  s[1922] = v23
  const v24 = v22 && s[112] < s[389]
  s[1920] = v24
  const v25 = v22 && s[114] >= s[388]
  s[1921] = v25
  const v26 = s[390] && s[389] >= 18443 /* 2020-06-30 */
  s[1925] = v26
  const v27 = s[390] && s[388] < 18443 /* 2020-06-30 */
  s[1926] = v27
  const v28 = s[390] && s[388] <= 18535 /* 2020-09-30 */
  s[1927] = v28
  const v29 = s[390] && s[389] > 18535 /* 2020-09-30 */
  s[1928] = v29
  const v30 = v27 || v29
  s[1924] = v30
  const v31 = (v26 || s[391]) && (v28 || s[391]) && (v26 || v28)
  s[1923] = v31
  const v32 = v25 || v30
  s[1919] = v32
  const v33 = (v24 || v23) && (v31 || s[391]) && (v24 || v31)
  s[1918] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[388], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[389], 1), 3), -1)
  const v36 = Math.max(s[388], v34)
  const v37 = Math.min(s[389], v35)
  const v38 = v33 && s[390]
  const v39 = v32 && s[390]
  const v40 = s[391] && s[390] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[388], v36) : s[388]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[389], v37) : s[389]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[390] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[390]
  const SDL_26_3_covid_er = v47 || v48
  s[394] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[388], v43) : v43) : s[388]
  s[392] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[389], v45) : v45) : s[389]
  s[393] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[391] || v46 && s[391] || s[391] || s[390] && v20 === NEVER
  s[395] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1932] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1929] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1930] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1933] = v56
  const v57 = v53 && v56
  s[1931] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1934] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1151] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1935] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1936] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1938] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1940] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1941] = v65
  const v66 = v64 && v65
  s[1939] = v66
  const v67 = !v63 && v66
  s[1937] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[397] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[396] = SDL_26a_3_covid
}

function svar_33(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[392])
  s[1943] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[393])
  s[1942] = v1
  const v2 = s[394] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[394] && s[393] >= 18535 /* 2020-09-30 */
  s[1946] = v3
  const v4 = s[394] && s[392] < 18535 /* 2020-09-30 */
  s[1947] = v4
  const v5 = s[394] && s[392] <= 18566 /* 2020-10-31 */
  s[1948] = v5
  const v6 = s[394] && s[393] > 18566 /* 2020-10-31 */
  s[1949] = v6
  const v7 = v4 || v6
  s[1945] = v7
  const v8 = (v3 || s[395]) && (v5 || s[395]) && (v3 || v5)
  s[1944] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[392], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[393], 1), 1), -1)
  const v11 = Math.max(s[392], v9)
  const v12 = Math.min(s[393], v10)
  const v13 = v8 && s[394]
  const v14 = v7 && s[394]
  const v15 = s[395] && s[394] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[392], v11) : s[392]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[393], v12) : s[393]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[394] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[394]
  const SDL_26c_covid_er = v22 || v23
  s[399] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[392], v18) : v18) : s[392]
  s[403] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[393], v20) : v20) : s[393]
  s[405] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[395] || v21 && s[395] || s[395] || s[394] && v1 === NEVER
  s[401] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[396])
  s[1951] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1952] = v29
  const v30 = s[396] >= 18535 /* 2020-09-30 */
  const v31 = !s[397] && v30
  s[1955] = v31
  const v32 = !s[397] && !v30
  s[1956] = v32
  const v33 = s[396] <= 18566 /* 2020-10-31 */
  const v34 = !s[397] && v33
  s[1957] = v34
  const v35 = !s[397] && !v33
  s[1958] = v35
  const v36 = v32 || v35
  s[1954] = v36
  const v37 = (v31 || s[397]) && (v34 || s[397]) && (v31 || v34)
  s[1953] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[396], 1), 1), -1)
  const v39 = Math.max(s[396], v38)
  const v40 = Math.min(s[396], v38)
  const v41 = v37 && !s[397]
  const v42 = v36 && !s[397]
  const v43 = s[397] && !s[397] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[396], v39) : s[396]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[396], v40) : s[396]) : v40
  const v47 = !s[397] && v28 < NEVER
  s[1950] = v47
  const SDL_26d_covid = v29 ? s[396] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[402] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[396] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[404] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[397])
  s[398] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[397]
  s[400] = SDL_26d_covid_ir
}

function svar_34(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[398] || f.forlaengelseErAfgjort === false && s[399]
  s[1959] = v0
  const v1 = f.forlaengelseErAfgjort && s[400] || f.forlaengelseErAfgjort === false && s[401]
  s[1960] = v1
  const v2 = f.forlaengelseErAfgjort ? s[402] : s[403]
  const v3 = f.forlaengelseErAfgjort ? s[404] : s[405]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1962] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1961] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1965] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1966] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1967] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1968] = v12
  const v13 = v10 || v12
  s[1964] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1963] = v14
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
  s[1154] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1152] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1153] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1155] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1970] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1969] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1973] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1974] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1975] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1976] = v42
  const v43 = v40 || v42
  s[1972] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1971] = v44
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
  s[408] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[406] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[407] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[409] = SDL_26g_covid_ir
}

function svar_35(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[406])
  s[1978] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[407])
  s[1977] = v1
  const v2 = s[408] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[406], 1)
  const v4 = shiftDays(s[407], 1)
  const v5 = s[408] && v4 >= 18687 /* 2021-03-01 */
  s[1981] = v5
  const v6 = s[408] && v3 < 18687 /* 2021-03-01 */
  s[1982] = v6
  const v7 = s[408] && v3 <= 18747 /* 2021-04-30 */
  s[1983] = v7
  const v8 = s[408] && v4 > 18747 /* 2021-04-30 */
  s[1984] = v8
  const v9 = v6 || v8
  s[1980] = v9
  const v10 = (v5 || s[409]) && (v7 || s[409]) && (v5 || v7)
  s[1979] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[406], v11)
  const v14 = Math.min(s[407], v12)
  const v15 = v10 && s[408]
  const v16 = v9 && s[408]
  const v17 = s[409] && s[408] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[406], v13) : s[406]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[407], v14) : s[407]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[408] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[408]
  const SDL_26h_covid_er = v24 || v25
  s[1158] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[406], v20) : v20) : s[406]
  s[1156] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[407], v22) : v22) : s[407]
  s[1157] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[409] || v23 && s[409] || s[409] || s[408] && v1 === NEVER
  s[1159] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1986] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1985] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1989] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1990] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1991] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1992] = v38
  const v39 = v36 || v38
  s[1988] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1987] = v40
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
  s[1162] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[1160] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[1161] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[1163] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[49] && s[53] && s[51] <= 14691 /* 2010-03-23 */
  const v61 = s[49] && s[50] >= 14692 /* 2010-03-24 */ && s[410]
  const SDL_27_1_2_uger = s[45] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[1166] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[45] ? Infinity : v61 || s[411] ? (s[411] ? (s[48] ? 483 : 273) : 273) : 182
  s[1167] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[45] || v60 || v61 || s[47] || s[48]
  s[1168] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[49] && s[53] && s[52]
  const v66 = s[110] || s[63]
  const SDL_27_1_2_slut_er = s[45] || v65 && s[108] && SDL_27_1_2_uger_er
  s[429] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[45] ? FIRST_DAY : shiftDays(s[112], SDL_27_1_2_uger)
  s[427] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[45] ? NEVER : shiftDays(s[114], SDL_27_1_2_uger_hoej)
  s[428] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[45] || v65 && v66 || s[54]
  s[433] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[108] && s[412]
  const SDL_27_1_3_slut = s[45] ? FIRST_DAY : dayReaching(v72, s[413], s[414])
  s[430] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[45] ? NEVER : dayReaching(v72, s[415], s[416])
  s[431] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[45] || s[46] && v73 || s[67] && v73
  s[432] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[45] || s[46] && v66 || s[67] && v66 || s[54]
  s[435] = SDL_27_1_3_slut_ir
}

function svar_36(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[112], 182)
  const v1 = s[47] && s[108]
  const v2 = s[417] || s[418]
  const v3 = s[418] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[45] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[1169] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[45] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[114], 182)
  s[1170] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[45] || s[46] || v1 || s[417] || s[418]
  s[1171] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[45] || s[46] || s[47] && s[110] || s[418] || s[54]
  s[1172] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[55] || s[59] || s[419] || s[420]
  s[1994] = v8
  const v9 = s[421] && s[422] && s[423] && s[424] && (s[60] || s[62] || s[425] || s[426])
  s[1995] = v9
  const v10 = Math.max(s[112], s[427])
  const v11 = Math.min(s[114], s[428])
  const v12 = s[56] && s[429]
  const v13 = s[64] && s[108]
  const v14 = s[63] && s[429] && s[108] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[112], v10) : s[112]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[114], v11) : s[114]) : v11
  const v18 = Math.max(s[112], s[430])
  const v19 = Math.min(s[114], s[431])
  const v20 = s[57] && s[432]
  const v21 = s[65] && s[108]
  const v22 = s[63] && s[432] && s[108] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[112], v18) : s[112]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[114], v19) : s[114]) : v19
  const v26 = Math.max(s[112], SDL_27_1_4_slut)
  const v27 = Math.min(s[114], SDL_27_1_4_slut_hoej)
  const v28 = s[58] && SDL_27_1_4_slut_er
  const v29 = s[66] && s[108]
  const v30 = s[61] && SDL_27_1_4_slut_er && s[108] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[112], v26) : s[112]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[114], v27) : s[114]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[427], v16) : s[427]) : v16, v20 ? (v23 ? Math.min(s[430], v24) : s[430]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[428], v17) : s[428]) : v17, v20 ? (v23 ? Math.max(s[431], v25) : s[431]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[56] && s[433] || s[64] && s[110] || s[63] && s[433] && s[110] || s[63] && !((!s[429] || !s[433] && s[427] === s[428]) && s[434] && (s[429] && s[108] || !s[429] && !s[108]) && (!s[429] || s[112] === s[427])) || s[57] && s[435] || s[65] && s[110] || s[63] && s[435] && s[110] || s[63] && !((!s[432] || !s[435] && s[430] === s[431]) && s[434] && (s[432] && s[108] || !s[432] && !s[108]) && (!s[432] || s[112] === s[430])) || s[58] && SDL_27_1_4_slut_ir || s[66] && s[110] || s[61] && SDL_27_1_4_slut_ir && s[110] || s[61] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[434] && (SDL_27_1_4_slut_er && s[108] || !SDL_27_1_4_slut_er && !s[108]) && (!SDL_27_1_4_slut_er || s[112] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[436] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[436] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[45] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[1176] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[45] ? NEVER : v8 ? NEVER : v35
  s[1177] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[115] && (s[45] || s[46] && v40 || s[67] && v40)
  s[1178] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[115] && (s[45] || s[46] && v41 || s[67] && v41 || s[54]) || s[437]
  s[1179] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[384] && !s[11] && (!s[438] || f.laegenVenterArbejdeInden26Uger)
  s[1180] = SDL_29_1
  const SDL_29_1_nej = s[384] && !s[11] && (!s[438] || f.laegenVenterArbejdeInden26Uger === false)
  s[1181] = SDL_29_1_nej
  const SDL_29_1_ir = !s[384] || s[11] || !s[438]
  s[1182] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[10], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[0] ? v49 : FIRST_DAY
  s[1183] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[0] ? v49 : NEVER
  s[1184] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[0]
  s[1185] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[11]
  s[444] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[13]
  s[448] = v55
  const v56 = f.sygemeldtITide && !s[11] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[11])
  const v57 = f.sygemeldtITide && s[13] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[13])
  const SDL_35_2 = s[72] ? FIRST_DAY : f.sygemeldtITide ? s[68] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[68] : v53) : s[68]
  s[1197] = SDL_35_2
  const SDL_35_2_hoej = s[72] ? NEVER : f.sygemeldtITide ? s[70] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[70] : v53) : s[70]
  s[1198] = SDL_35_2_hoej
  const SDL_35_2_er = s[81] && (s[72] || s[75] && v56 || s[83] && v56)
  s[1199] = SDL_35_2_er
  const SDL_35_2_ir = s[81] && (s[72] || s[75] && v57 || s[83] && v57 || s[73]) || s[82] || s[80]
  s[1200] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[11] && s[69] && s[439]
  s[446] = v62
  const v63 = !s[11] && s[440] && s[71]
  s[447] = v63
  const SDL_35_3 = s[72] ? FIRST_DAY : v62 ? FIRST_DAY : s[68]
  s[443] = SDL_35_3
  const SDL_35_3_hoej = s[72] ? NEVER : v62 ? NEVER : s[70]
  s[442] = SDL_35_3_hoej
  const SDL_35_3_er = s[97] && (s[72] || v62 || v63 && !s[11])
  s[441] = SDL_35_3_er
  const SDL_35_3_ir = !s[97] || s[72] || v62 || v63 && s[13] || s[73]
  s[445] = SDL_35_3_ir
}

function svar_37(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[441] && s[442] >= f.anmeldtTilAkasse
  s[1997] = v0
  const v1 = s[441] && s[443] < f.anmeldtTilAkasse
  s[1998] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[68] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[70] : f.anmeldtTilAkasse
  const v4 = Math.max(s[68], v2)
  const v5 = Math.min(s[70], v3)
  const v6 = v0 && !s[11]
  const v7 = v1 && s[444]
  const v8 = s[445] && !s[11] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[72] ? FIRST_DAY : s[446] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[68], v10) : s[68]) : v10
  s[1201] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[72] ? NEVER : s[446] ? NEVER : v6 ? (v9 ? Math.max(s[70], v11) : s[70]) : v11
  s[1202] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[97] && (s[72] || s[446] || s[447] && (v6 || v7 || v8))
  s[1203] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[97] || s[72] || s[446] || s[447] && (v0 && s[13] || v1 && s[448] || s[445] && s[13] && s[448] || s[445] && !(s[449] && (!s[444] || !s[448] && v2 === v3) && (!s[11] || s[11] && !s[444]) && (s[11] || s[68] === v2))) || s[73]
  s[1204] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[470] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[471] = v17
  const v18 = shiftDays(s[68], 7)
  s[480] = v18
  const v19 = shiftDays(s[70], 7)
  s[482] = v19
  const v20 = v16 || !s[11]
  s[474] = v20
  const v21 = !v16 && s[13]
  s[478] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[68] <= 15426 /* 2012-03-27 */
  s[467] = v24
  const v25 = !s[11] && s[74] && v24
  s[460] = v25
  const v26 = s[70] >= 15427 /* 2012-03-28 */
  const v27 = !s[11] && v26 && s[439]
  s[475] = v27
  const v28 = !s[11] && s[440] && s[84]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[68], 21)
  s[468] = v30
  const v31 = shiftDays(s[70], 21)
  s[469] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[450] || !s[11]
  const v34 = v16 ? v32 : s[450] ? NEVER : v30
  const v35 = v16 ? v32 : s[450] ? NEVER : v31
  const v36 = !s[97] && !v16 && !s[450] && s[13]
  const v37 = s[451] && !s[11]
  const v38 = s[451] && s[13]
  const v39 = s[451] ? v18 : f.underretningsbrevSendt ? v29 : s[97] ? v30 : v34
  const v40 = s[451] ? v19 : f.underretningsbrevSendt ? v29 : s[97] ? v31 : v35
  const v41 = s[451] ? v18 : f.underretningsbrevSendt ? v29 : s[97] ? v32 : v34
  const v42 = s[451] ? v19 : f.underretningsbrevSendt ? v29 : s[97] ? v32 : v35
  const v43 = s[75] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[451] && (f.underretningsbrevSendt || s[97] && !s[11] || !s[97] && v33))
  const v46 = s[87] && (v37 || !s[451] && (f.underretningsbrevSendt || s[97] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[72] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[1205] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[72] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[1206] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[459] = v55
  const SDL_38_1_er = v55 && (s[72] || v43 || v44 || v27 || v45 || v46)
  s[1207] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[72] || s[75] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[451] && f.underretningsbrevSendt === false && (s[452] || v36)) || s[87] && (v38 || !s[451] && f.underretningsbrevSendt === false && v36) || s[73]
  s[1208] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[72] || s[75] && v58 || s[83] && v58)
  s[456] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[72] || s[75] && v59 || s[83] && v59)
  s[457] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[72] || s[75] && SDL_38_1_ir || s[83] && SDL_38_1_ir || s[73]
  s[458] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[11] && s[328] >= f.anmodningModtaget
  s[2003] = v63
  const v64 = !s[11] && s[327] < f.anmodningModtaget
  s[2004] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[2002] = v65
  const v66 = (v63 || s[13]) && f.undskyldendeForhold
  s[2001] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[2006] = v67
  const v68 = s[76] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[2005] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[11] && v26 && s[68] <= 19722 /* 2023-12-31 */
  s[461] = v71
  const v72 = !s[11] && s[70] >= 19723 /* 2024-01-01 */ && s[71]
  s[462] = v72
  const SDL_38_8 = v55 && (s[72] || s[75] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[453] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[72] || s[75] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[455] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[80]
  s[454] = SDL_38_8_ir
}

function svar_38(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[68], f.anmodningModtaget)
  const v1 = Math.min(s[70], f.anmodningModtaget)
  const v2 = s[453] && !s[11]
  const v3 = s[454] && !s[11] && v1 >= v0
  const v4 = s[455] || v3
  const v5 = s[455] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[68], v5) : s[68]) : v5
  const v7 = s[455] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[70], v7) : s[70]) : v7
  const v9 = v2 || s[455] || v3
  const v10 = s[453] && s[13] || s[454] && !(s[449] && !s[11] && (s[11] || s[68] === f.anmodningModtaget))
  const v11 = Math.max(s[68], v6)
  const v12 = Math.min(s[70], v8)
  const v13 = s[456] && !s[11]
  const v14 = s[457] && v9
  const v15 = s[458] && !s[11] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[456] && s[13] || s[457] && v10 || s[458] && s[13] && v10 || s[458] && !(s[449] && (!v9 || !v10 && v6 === v8) && (!s[11] && v9 || s[11] && !v9) && (s[11] || s[68] === v6))
  const SDL_38_7 = s[72] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[68], v17) : s[68]) : v17
  s[1209] = SDL_38_7
  const SDL_38_7_hoej = s[72] ? NEVER : v13 ? (v16 ? Math.max(s[70], v18) : s[70]) : v18
  s[1210] = SDL_38_7_hoej
  const SDL_38_7_er = s[459] && (s[72] || s[75] && v19 || s[460] && v19 || s[461] && v19 || s[462] && v19)
  s[1211] = SDL_38_7_er
  const SDL_38_7_ir = !s[459] || s[72] || s[75] && v20 || s[460] && v20 || s[461] && v20 || s[462] && v20 || s[73]
  s[1212] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[279] && s[12] >= s[463]
  s[2008] = v25
  const v26 = s[279] && s[12] < s[464]
  s[2009] = v26
  const v27 = shiftDays(s[68], 28)
  s[541] = v27
  const v28 = shiftDays(s[70], 28)
  s[540] = v28
  const v29 = !s[450] || !s[11]
  const v30 = s[450] && s[13]
  const v31 = s[450] ? v27 : NEVER
  const v32 = s[450] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[283] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[283] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[11] && s[74] && s[465]
  const v42 = !s[11] && s[466] && s[467]
  const v43 = !s[11] && s[12] >= s[468]
  s[546] = v43
  const v44 = !s[11] && s[12] < s[469]
  s[542] = v44
  const v45 = v43 && v29
  const v46 = s[13] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[2010] = v50
  const v51 = s[470] ? s[471] : s[472]
  const v52 = s[470] ? s[471] : s[473]
  const v53 = v25 && s[474]
  const v54 = s[283] && s[474] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[75] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[447] && (v50 && !s[11] || !v50 && (v53 || v26 || v54))
  const v60 = s[475] || v59
  const v61 = s[475] ? FIRST_DAY : v50 ? s[476] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[72] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[1213] = SDL_40_1
  const v67 = s[475] ? NEVER : v50 ? s[477] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[72] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[1214] = SDL_40_1_hoej
  const SDL_40_1_er = s[76] && (s[72] || v56 || v57 || v58 || s[475] || v59)
  s[1215] = SDL_40_1_er
  const SDL_40_1_ir = !s[76] || s[72] || s[75] && v40 || v41 && v40 || v42 && (v43 && v30 || s[13] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[475] || s[447] && (v50 && s[13] || !v50 && (v25 && s[478] || s[283] && !((!s[474] || !s[478] && v51 === v52) && s[474] && (!s[474] || v51 === NEVER)))) || s[73]
  s[1216] = SDL_40_1_ir
}

function svar_39(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[11] && s[440] && s[68] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[11] && s[70] >= 16249 /* 2014-06-28 */ && s[68] <= 16658 /* 2015-08-11 */
  const v3 = !s[11] && s[70] >= 16659 /* 2015-08-12 */ && s[71]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[475] || v0 || v5
  const SDL_40a_1 = s[72] ? FIRST_DAY : s[460] || v7 ? (v7 ? (s[475] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[1217] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[72] ? NEVER : s[75] ? NEVER : s[460] ? NEVER : s[475] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[1218] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[97] && (s[72] || s[75] || s[460] || s[475] || v0 || v2 || v3)
  s[1219] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[97] || s[72] || s[475] || v2 || s[73]
  s[1220] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[479] ? s[480] : s[481] ? v13 : s[468]
  const v15 = s[479] ? s[482] : s[481] ? v13 : s[469]
  const v16 = !s[11] && s[483] && s[71]
  const v17 = f.aftaleForSelvstaendig ? s[480] : v14
  const v18 = f.aftaleForSelvstaendig ? s[482] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[11] || f.aftaleForSelvstaendig === false && s[484])
  const v20 = s[485] || v19
  const v21 = s[485] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[72] ? FIRST_DAY : s[486] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[1221] = SDL_43_1
  const v23 = s[485] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[72] ? NEVER : s[486] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[1222] = SDL_43_1_hoej
  const SDL_43_1_er = s[92] && (s[72] || s[486] || s[485] || v19)
  s[1223] = SDL_43_1_er
  const SDL_43_1_ir = !s[92] || s[72] || s[487] || s[488] || v16 && (f.aftaleForSelvstaendig && s[13] || f.aftaleForSelvstaendig === false && s[489]) || s[73]
  s[1224] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[11] && s[328] >= f.selvstaendigAnmeldt
  s[2013] = v27
  const v28 = !s[11] && s[327] < f.selvstaendigAnmeldt
  s[2014] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[13]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[11] && s[74] && s[68] <= 15111 /* 2011-05-17 */
  s[537] = v32
  const v33 = !s[11] && s[70] >= 15112 /* 2011-05-18 */ && s[68] <= 15207 /* 2011-08-21 */
  s[538] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[2015] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[11] && s[70] >= 15208 /* 2011-08-22 */ && s[71]
  s[539] = v37
  const SDL_43_5 = s[92] && (s[72] || s[75] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1232] = SDL_43_5
  const SDL_43_5_nej = s[92] && (s[72] || s[75] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1233] = SDL_43_5_nej
  const SDL_43_5_ir = !s[92] || s[80]
  s[1234] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[2016] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[2017] = v42
  const v43 = Math.max(s[68], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[70], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[11]
  const v46 = SDL_43_5_ir && !s[11] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[68], v48) : s[68]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[70], v50) : s[70]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[13] || SDL_43_5_ir && !(s[449] && !s[11] && (s[11] || s[68] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[68], v49)
  const v55 = Math.min(s[70], v51)
  const v56 = v41 && !s[11]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[11] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[13] || v42 && v53 || SDL_43_1_ir && s[13] && v53 || SDL_43_1_ir && !(s[449] && (!v52 || !v53 && v49 === v51) && (!s[11] && v52 || s[11] && !v52) && (s[11] || s[68] === v49))
  const SDL_43_4 = s[72] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[68], v60) : s[68]) : v60
  s[1225] = SDL_43_4
  const SDL_43_4_hoej = s[72] ? NEVER : v56 ? (v59 ? Math.max(s[70], v61) : s[70]) : v61
  s[1226] = SDL_43_4_hoej
  const SDL_43_4_er = s[92] && (s[72] || s[75] && v62 || s[83] && v62)
  s[1227] = SDL_43_4_er
  const SDL_43_4_ir = !s[92] || s[72] || s[75] && v63 || s[83] && v63 || s[73]
  s[1228] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[92] && (s[72] || s[75] && v41 || s[83] && v41)
  s[1229] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[92] && (s[72] || s[75] && v42 || s[83] && v42)
  s[1230] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[92] || s[72] || s[75] && SDL_43_1_ir || s[83] && SDL_43_1_ir || s[73]
  s[1231] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[479] ? 8500 : s[481] ? 5500 : 0
  const SDL_45_4 = s[0] ? v71 : -Infinity
  s[1235] = SDL_45_4
  const SDL_45_4_hoej = s[0] ? v71 : Infinity
  s[1236] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[0] ? f.dagpengePrUge : -Infinity
  s[514] = SDL_51_1
  const SDL_51_1_hoej = s[0] ? f.dagpengePrUge : Infinity
  s[517] = SDL_51_1_hoej
}

function svar_40(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[536] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[501] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[497] = v3
  const v4 = v1 ? Infinity : v2
  s[499] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[0] || v0 || !(!v5 && !v1 && v3 === v4)
  s[1245] = SDL_52_1_er
  const SDL_52_1_ir = !s[0] || !v0 && v8 || v1
  s[1246] = SDL_52_1_ir
  const SDL_52_1 = s[0] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[515] = SDL_52_1
  const SDL_52_1_hoej = s[0] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[518] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[2018] = v13
  const v14 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v15 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v17 = SDL_52_1_er && !(!v14 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v18 = SDL_52_1_ir || !v14
  const v19 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v21 = s[214] && SDL_52_1_er
  s[510] = v21
  const v22 = s[214] && SDL_52_1_ir
  s[512] = v22
  const SDL_53_3_er = !v13 || v21 || !s[214] && (s[490] && v17 || !s[490] && (!s[184] || v17))
  s[511] = SDL_53_3_er
  const SDL_53_3_ir = !v13 || v22 || !s[214] && (s[490] && v18 || !s[490] && s[184] && v18)
  s[513] = SDL_53_3_ir
  const SDL_53_3 = v13 ? (s[214] ? SDL_52_1 : s[490] ? (v14 ? Math.min(v15, v16) : -Infinity) : s[184] ? (v14 ? Math.min(v19, v20) : -Infinity) : 0) : -Infinity
  s[516] = SDL_53_3
  const SDL_53_3_hoej = v13 ? (s[214] ? SDL_52_1_hoej : s[490] ? (v14 ? Math.max(v15, v16) : Infinity) : s[184] ? (v14 ? Math.max(v19, v20) : Infinity) : 0) : Infinity
  s[519] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v27 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[508] = v27
  const v28 = f.ledigUdenLoen || s[97] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v27 || v28
  s[505] = SDL_53_2
  const SDL_53_2_nej = !v27 || !v28
  s[507] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v31 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v32 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[0] || !(!v5 && !v1 && v3 === v4)
  s[522] = SDL_50_1_er
  const SDL_50_1_ir = !s[0] || v8
  s[523] = SDL_50_1_ir
  const SDL_50_1 = s[0] ? (v5 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[520] = SDL_50_1
  const SDL_50_1_hoej = s[0] ? (v5 ? Math.max(v31, v32) : Infinity) : Infinity
  s[521] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v37 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[2022] = v37
  const v38 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[493] = v38
  const v39 = f.normalTimerPrUge >= 3700
  s[2023] = v39
  const v40 = v38 || !v39
  s[2021] = v40
  const v41 = v37 || SDL_50_1_ir
  s[494] = v41
  const v42 = v41 && v39
  s[2020] = v42
  const v43 = Math.min(f.timefortjeneste, SDL_50_1)
  s[495] = v43
  const v44 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[496] = v44
  const v45 = v43 <= -Infinity
  s[498] = v45
  const v46 = quotient([v43, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v47 = quotient([v44, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v48 = SDL_50_1_er && !(v45 && (!SDL_50_1_er || !SDL_50_1_ir && v43 === v44))
  s[500] = v48
  const v49 = Math.min(v3, v45 ? -Infinity : Math.min(v46, v47))
  const v50 = Math.min(v4, v45 ? Infinity : Math.max(v46, v47))
  const v51 = SDL_50_1_ir || v45 || v1
  s[502] = v51
  const v52 = v40 && v48
  const v53 = v42 || v52
  const v54 = v42 && v1 || v40 && v51
  const SDL_47_1 = s[72] ? -Infinity : v42 ? (v52 ? Math.min(v3, v49) : v3) : v49
  s[503] = SDL_47_1
  const SDL_47_1_hoej = s[72] ? Infinity : v42 ? (v52 ? Math.max(v4, v50) : v4) : v50
  s[504] = SDL_47_1_hoej
  const SDL_47_1_er = s[72] || s[75] && v53 || s[491] && v53 || s[87] && v53
  s[506] = SDL_47_1_er
  const SDL_47_1_ir = s[72] || s[75] && v54 || s[491] && v54 || s[87] && v54 || s[73]
  s[509] = SDL_47_1_ir
}

function svar_41(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[492])
  const v1 = v0 >= 3700
  s[2026] = v1
  const v2 = s[493] || !v1
  s[2025] = v2
  const v3 = s[494] && v1
  s[2024] = v3
  const v4 = quotient([s[495], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[496], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[497], s[498] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[499], s[498] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[500]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[497], v6) : s[497]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[499], v7) : s[499]) : v7
  const v12 = v3 && s[501] || v2 && s[502]
  const v13 = Math.max(s[503], v10)
  const v14 = Math.min(s[504], v11)
  const v15 = s[505] && s[506]
  const v16 = s[507] && v9
  const v17 = !s[508] && s[506] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[0] || v15 || v16 || v17
  s[527] = SDL_53_1_er
  const SDL_53_1_ir = !s[0] || s[505] && s[509] || s[507] && v12 || !s[508] && s[509] && v12 || !s[508] && !((!s[506] || !s[509] && s[503] === s[504]) && (!v9 || !v12 && v10 === v11) && (s[506] && v9 || !s[506] && !v9) && (!s[506] || s[503] === v10))
  s[528] = SDL_53_1_ir
  const SDL_53_1 = s[0] ? (v15 ? (v18 ? Math.min(s[503], v19) : s[503]) : v19) : -Infinity
  s[524] = SDL_53_1
  const SDL_53_1_hoej = s[0] ? (v15 ? (v18 ? Math.max(s[504], v20) : s[504]) : v20) : Infinity
  s[525] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[0] || s[97] || s[92] && (s[510] || !s[214] && s[511]) || !s[92] && SDL_53_1_er
  s[1239] = SDL_46_1_er
  const SDL_46_1_ir = !s[0] || s[97] && !s[0] || !s[97] && (s[92] && (s[512] || !s[214] && s[513]) || !s[92] && SDL_53_1_ir)
  s[1240] = SDL_46_1_ir
  const SDL_46_1 = s[0] ? (s[97] ? s[514] : s[92] ? (s[214] ? s[515] : s[516]) : SDL_53_1) : -Infinity
  s[1237] = SDL_46_1
  const SDL_46_1_hoej = s[0] ? (s[97] ? s[517] : s[92] ? (s[214] ? s[518] : s[519]) : SDL_53_1_hoej) : Infinity
  s[1238] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[520], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[521], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[522] && !(v31 && (!s[522] || !s[523] && v29 === v30))
  const v35 = s[523] || v31
  const SDL_47_1_3 = s[72] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[530] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[72] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[531] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[72] || s[75] && v34 || s[83] && v34
  s[533] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[72] || s[75] && v35 || s[83] && v35 || s[73]
  s[532] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[0] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1241] = SDL_50_4
  const SDL_50_4_hoej = s[0] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1242] = SDL_50_4_hoej
  const SDL_50_4_er = s[76] && (!s[0] || SDL_47_1_3_er)
  s[1243] = SDL_50_4_er
  const SDL_50_4_ir = !s[76] || !s[0] || SDL_47_1_3_ir
  s[1244] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_25(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_24(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v45 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_25(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_24(r_timeregnskab.fra)) : 0 })
  const v46 = v44 > -Infinity && v45 < Infinity
  const v47 = quotient([v44, 1], [1], 'nærmeste', 1)
  const v48 = quotient([v45, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[0] ? (v46 ? Math.min(v47, v48) : -Infinity) : -Infinity
  s[1247] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[0] ? (v46 ? Math.max(v47, v48) : Infinity) : Infinity
  s[1248] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[76] && (!s[0] || !(!v46 && v44 === v45))
  s[1249] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[76] || !s[0] || !v46
  s[1250] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v53 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[0] ? v53 : -Infinity
  s[1251] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[0] ? v53 : Infinity
  s[1252] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[76] || !s[0]
  s[1253] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v57 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[2027] = v57
  const v58 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v59 = v57 && countDays(v58, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[0] || v59
  s[1254] = SDL_53a_1
  const SDL_53a_1_nej = !s[0] || !v59
  s[1255] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v62 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v63 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v64 = intersect(v62, v63)
  const v65 = from(v64, 13332 /* 2006-07-03 */)
  const v66 = dayReaching(v65, 13332 /* 2006-07-03 */, 1)
  s[2028] = v66
  const SDL_53a_2_eksakt = v66 >= 16659 /* 2015-08-12 */
  s[584] = SDL_53a_2_eksakt
  const v68 = v66 >= NEVER
  s[583] = v68
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v65
  s[1256] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v65
  s[1257] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v68 || !SDL_53a_2_eksakt
  s[1259] = SDL_53a_2_ir
}

function svar_42(f, s) {
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v0 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[2029] = v0
  const v1 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[2030] = v1
  const v2 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[2034] = v2
  const v3 = s[76] && v2
  const v4 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[2031] = v4
  const v5 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[2032] = v5
  const v6 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[2033] = v6
  const v7 = v5 && !v6 && v3
  const SDL_53b_1 = !s[0] || v0 && (!v1 && v3 || v1 && (!v4 || v7))
  s[1260] = SDL_53b_1
  const SDL_53b_1_nej = !s[0] || !v0 || !v1 && !v3 || v1 && (!v4 || !v7)
  s[1261] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[0] || v0 && v1 && !v4
  s[1262] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[524]) : -Infinity
  s[1263] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[525]) : Infinity
  s[1264] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[526] && (!s[0] || s[527])
  s[1265] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[526] && (!s[0] || s[528]) || s[529] || s[80]
  s[1266] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v15 = Math.min(s[497], s[530])
  const v16 = Math.min(s[499], s[531])
  const v17 = s[532] || s[501]
  const v18 = s[75] && s[533]
  const v19 = s[491] && s[533]
  const v20 = s[87] && s[506]
  const v21 = v19 || v20
  const v22 = v19 ? (v20 ? Math.min(s[503], v15) : v15) : s[503]
  const SDL_56_1_beloeb = s[72] ? -Infinity : v18 ? (v21 ? Math.min(v15, v22) : v15) : v22
  s[1267] = SDL_56_1_beloeb
  const v24 = v19 ? (v20 ? Math.max(s[504], v16) : v16) : s[504]
  const SDL_56_1_beloeb_hoej = s[72] ? Infinity : v18 ? (v21 ? Math.max(v16, v24) : v16) : v24
  s[1268] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[534] && (s[72] || v18 || v19 || v20)
  s[1269] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[534] && (s[72] || s[75] && v17 || s[491] && v17 || s[87] && s[509] || s[73]) || s[535] || s[80]
  s[1270] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v28 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[585] = v28
  const v29 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[2036] = v29
  const v30 = f.skoennedeFravaersdage >= 10
  s[2040] = v30
  const v31 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v30
  s[2039] = v31
  const v32 = f.dageBetaltForLidelsen >= 14
  s[2041] = v32
  const v33 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[2038] = v33
  const v34 = f.dageBetaltForLidelsen >= 15
  s[2042] = v34
  const v35 = f.dageBetaltForLidelsen >= 21
  s[2043] = v35
  const v36 = !v29 && (v31 || f.behandlingBesluttetVedAnsaettelsen || v32) || v29 && (!v33 && (v31 || f.behandlingBesluttetVedAnsaettelsen || v34) || v33 && (v31 || f.behandlingBesluttetVedAnsaettelsen || v35))
  const SDL_56_2 = !v28 || v36
  s[1271] = SDL_56_2
  const SDL_56_2_nej = !v28 || !v36
  s[1272] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v39 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v28 || v39
  s[1274] = SDL_56_3
  const SDL_56_3_nej = !v28 || !v39
  s[1275] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v42 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v28 ? v42 : FIRST_DAY
  s[1276] = SDL_56_4
  const SDL_56_4_hoej = v28 ? v42 : NEVER
  s[1277] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v45 = f.fravaersdageSidsteAar >= 10
  s[2045] = v45
  const v46 = v45 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v28 || v46
  s[1278] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v28 || !v46
  s[1279] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v49 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[2046] = v49
  const v50 = v49 && s[536] && v31 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v28 || v50
  s[1280] = SDL_58a_1
  const SDL_58a_1_nej = !v28 || !v50
  s[1281] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v53 = !s[11] && s[328] >= f.refusionskravFremsat
  s[2047] = v53
  const v54 = !s[11] && s[327] < f.refusionskravFremsat
  s[2048] = v54
  const v55 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[2049] = v55
  const v56 = v54 || !v55
  const v57 = v53 || s[13]
  const v58 = v57 && v55
  const v59 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[2050] = v59
  const v60 = v54 || !v59
  const v61 = v57 && v59
  const SDL_59_6 = s[76] && (s[72] || s[75] && v58 || s[537] && v58 || s[538] && v61 || s[539] && v61)
  s[543] = SDL_59_6
  const SDL_59_6_nej = s[76] && (s[72] || s[75] && v56 || s[537] && v56 || s[538] && v60 || s[539] && v60)
  s[544] = SDL_59_6_nej
}

function svar_43(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[11] && s[540] >= f.arbejdsgiverAnmeldt
  s[2054] = v0
  const v1 = !s[11] && s[541] < f.arbejdsgiverAnmeldt
  s[2055] = v1
  const v2 = v0 || s[542] || s[543]
  s[2051] = v2
  const v3 = s[544] || s[545]
  const v4 = (v1 || s[13]) && (s[546] || s[13]) && v3 && (v1 || s[546] || s[544])
  s[2052] = v4
  const v5 = s[13] && s[545]
  s[2053] = v5
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
  const v20 = !s[11] && s[473] >= f.arbejdsgiverAnmeldt
  s[2058] = v20
  const v21 = !s[11] && s[472] < f.arbejdsgiverAnmeldt
  s[2059] = v21
  const v22 = !s[11] && s[12] < shiftDays(s[70], 30)
  s[2060] = v22
  const v23 = !s[11] && s[12] >= shiftDays(s[68], 30)
  s[2061] = v23
  const v24 = v20 || v22 || s[543]
  s[2056] = v24
  const v25 = (v21 || s[13]) && (v23 || s[13]) && v3 && (v21 || v23 || s[544])
  s[2057] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[75] && v19
  const v30 = s[460] && v19
  const v31 = s[447] && (v24 || v25 || v11)
  const v32 = s[475] || v31
  const v33 = s[475] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[72] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[1282] = SDL_59_2
  const v37 = s[475] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[72] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[1283] = SDL_59_2_hoej
  const SDL_59_2_er = s[76] && (s[72] || v29 || v30 || s[475] || v31)
  s[1284] = SDL_59_2_er
  const SDL_59_2_ir = !s[76] || s[72] || s[75] && v10 || s[460] && v10 || s[475] || s[447] && v10 || s[73]
  s[1285] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[547] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[0] || v42
  s[1286] = SDL_82_1
  const SDL_82_1_nej = !s[0] || !v42
  s[1287] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v45 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[586] = v45
  const v46 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !v45 || v46
  s[1291] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !v45 || !v46
  s[1292] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v49 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[2063] = v49
  const SEL_112_1 = !v45 || f.funktionsevnenErVarigtNedsat && v49 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !v45)
  s[1288] = SEL_112_1
  const SEL_112_1_nej = !v45 || f.funktionsevnenErVarigtNedsat === false || !v49 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[1289] = SEL_112_1_nej
}

function svar_44(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (bekendtgørelsen § 3)
  const v0 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[628] = v0
  const v1 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[2065] = v1
  const v2 = f.boernIHjemmetVedSaerligStoette >= 1
  s[2068] = v2
  const v3 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[1781] = v3
  const v4 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[2067] = v4
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[627] = v5
  const v6 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1516] = v6
  const v7 = v3 || v4 && v5 || s[142] && v6 || s[548]
  const v8 = SATS_26(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  const v10 = v7 ? Infinity : v8
  const v11 = f.boernIHjemmetVedSaerligStoette - 1
  const v12 = Math.round(65000 * v11 / 100) * 100
  const v13 = v10 === Infinity
  const v14 = v9 === -Infinity
  const v15 = v14 ? -Infinity : v9 - v12
  const v16 = v13 ? Infinity : v10 - v12
  const v17 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v18 = f.boernUdeVedSaerligStoette <= 0
  s[2069] = v18
  const v19 = SATS_27(f.vurderingsdato)
  const v20 = v7 ? -Infinity : v19
  const v21 = v7 ? Infinity : v19
  const v22 = f.boernUdeVedSaerligStoette - 1
  const v23 = Math.round(55000 * v22 / 100) * 100
  const v24 = v21 === Infinity
  const v25 = v20 === -Infinity
  const v26 = SATS_28(f.vurderingsdato)
  const v27 = v7 ? -Infinity : v26
  const v28 = v7 ? Infinity : v26
  const v29 = Math.round(75000 * v11 / 100) * 100
  const v30 = v14 ? -Infinity : v9 - v29
  const v31 = v13 ? Infinity : v10 - v29
  const v32 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v33 = Math.round(60000 * v22 / 100) * 100
  const v34 = v18 ? v27 : v25 ? -Infinity : v20 - v33
  const v35 = v18 ? v28 : v24 ? Infinity : v21 - v33
  const v36 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[2066] = v36
  const v37 = Math.round(80000 * v11 / 100) * 100
  const v38 = v14 ? -Infinity : v9 - v37
  const v39 = v13 ? Infinity : v10 - v37
  const v40 = v39 === Infinity
  const v41 = v38 === -Infinity
  const v42 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v43 = Math.round(65000 * v22 / 100) * 100
  const v44 = v18 ? v27 : v25 ? -Infinity : v20 - v43
  const v45 = v18 ? v28 : v24 ? Infinity : v21 - v43
  const v46 = Math.round(85000 * v11 / 100) * 100
  const v47 = v14 ? -Infinity : v9 - v46
  const v48 = v13 ? Infinity : v10 - v46
  const v49 = v48 === Infinity
  const v50 = v47 === -Infinity
  const v51 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v52 = Math.round(70000 * v22 / 100) * 100
  const v53 = Math.round(95000 * v11 / 100) * 100
  const v54 = v14 ? -Infinity : v9 - v53
  const v55 = v13 ? Infinity : v10 - v53
  const v56 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v57 = Math.round(75000 * v22 / 100) * 100
  const SSBEK_3_1_ir = !s[549] || !v1 && v7 || v1 && (!s[167] && v7 || s[167] && (!v36 && v7 || v36 && (!v4 && v7 || v4 && (!v0 || !s[4] && v7 || s[4] && (!s[142] && v7 || s[142] && (!s[240] || s[548] || v7))))))
  s[1295] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[549] ? (v1 ? (s[167] ? (v36 ? (v4 ? (v0 ? (s[4] ? (s[142] ? (s[240] ? (s[548] ? -Infinity : Math.max(0, v2 ? (v54 === -Infinity ? -Infinity : v54 - v56) : v18 ? v27 : v25 ? -Infinity : v20 - v57)) : -Infinity) : Math.max(0, v2 ? (v50 ? -Infinity : v47 - v51) : v18 ? v27 : v25 ? -Infinity : v20 - v52)) : Math.max(0, v2 ? (v50 ? -Infinity : v47 - v42) : v44)) : -Infinity) : Math.max(0, v2 ? (v41 ? -Infinity : v38 - v42) : v44)) : Math.max(0, v2 ? (v41 ? -Infinity : v38 - v32) : v34)) : Math.max(0, v2 ? (v30 === -Infinity ? -Infinity : v30 - v32) : v34)) : Math.max(0, v2 ? (v15 === -Infinity ? -Infinity : v15 - v17) : v18 ? v27 : v25 ? -Infinity : v20 - v23)) : -Infinity
  s[1293] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[549] ? (v1 ? (s[167] ? (v36 ? (v4 ? (v0 ? (s[4] ? (s[142] ? (s[240] ? (s[548] ? Infinity : Math.max(0, v2 ? (v55 === Infinity ? Infinity : v55 - v56) : v18 ? v28 : v24 ? Infinity : v21 - v57)) : Infinity) : Math.max(0, v2 ? (v49 ? Infinity : v48 - v51) : v18 ? v28 : v24 ? Infinity : v21 - v52)) : Math.max(0, v2 ? (v49 ? Infinity : v48 - v42) : v45)) : Infinity) : Math.max(0, v2 ? (v40 ? Infinity : v39 - v42) : v45)) : Math.max(0, v2 ? (v40 ? Infinity : v39 - v32) : v35)) : Math.max(0, v2 ? (v31 === Infinity ? Infinity : v31 - v32) : v35)) : Math.max(0, v2 ? (v16 === Infinity ? Infinity : v16 - v17) : v18 ? v28 : v24 ? Infinity : v21 - v23)) : Infinity
  s[1294] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v61 = f.ydelseVedSaerligStoette === 'revalidering'
  s[2072] = v61
  const v62 = v61 && f.behovetBortfalderEfterRevalidering
  s[2071] = v62
  const v63 = f.faaetHjaelp3MaanederAf18 && !v62
  s[2070] = v63
  const v64 = f.boernIHjemmetVedSaerligStoette === 0
  s[2074] = v64
  const v65 = f.boernUdeVedSaerligStoette === 0
  s[2075] = v65
  const v66 = v64 && v65
  s[2073] = v66
  const v67 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v68 = v66 ? Math.max(v67, f.nettoForsoergersats) : v67
  const v69 = v63 ? Math.min(v68, f.nettoHoejesteDagpenge) : v68
  const SSBEK_6_1 = s[549] ? (s[134] ? -Infinity : v69) : -Infinity
  s[1296] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[549] ? (s[134] ? Infinity : v69) : Infinity
  s[1297] = SSBEK_6_1_hoej
  const v72 = s[550] || s[551]
  s[557] = v72
  const SSBEK_6_1_ir = s[552] && (!s[549] || s[134]) || v72
  s[1298] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v74 = Math.max(0, -SSBEK_3_1 === Infinity ? Infinity : f.nettoboligudgift - SSBEK_3_1)
  const v75 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[549] ? (s[134] ? -Infinity : Math.max(0, Math.min(Math.max(0, -SSBEK_3_1_hoej === -Infinity ? -Infinity : f.nettoboligudgift - SSBEK_3_1_hoej) - v75, SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[553] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[549] ? (s[134] ? Infinity : Math.max(0, Math.min(v74 === Infinity ? Infinity : v74 - v75, SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[554] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[552] && (!s[549] || s[134] || s[552])
  s[555] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[552] && (!s[549] || s[134] || SSBEK_3_1_ir || SSBEK_6_1_ir) || v72
  s[556] = SSBEK_5_1_ir
}

function svar_45(f, s) {
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[549] ? (s[134] ? -Infinity : Math.min(s[553], f.nettoLaaneudgifter)) : -Infinity
  s[1299] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[549] ? (s[134] ? Infinity : Math.min(s[554], f.nettoLaaneudgifter)) : Infinity
  s[1300] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[552] && (!s[549] || s[134] || s[555])
  s[1301] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[552] && (!s[549] || s[134] || s[556]) || s[557]
  s[1302] = SSBEK_10_1_ir
}

function svar_46(f, s) {
  const v0 = s[5] ? 0 : 4
  s[639] = v0
  const v1 = s[0] ? 0 : 4
  s[645] = v1
  const v2 = s[558] ? 1 : 0
  s[646] = v2
  const v3 = v2 + (s[559] ? 4 : 0)
  s[649] = v3
  const v4 = s[560] ? 1 : 0
  s[653] = v4
  const v5 = s[561] ? 1 : 0
  s[658] = v5
  const v6 = 1 + v1
  s[674] = v6
  const v7 = s[120] ? 1 : 0
  s[693] = v7
  const v8 = v7 + (s[562] ? 4 : 0)
  s[687] = v8
  const v9 = s[563] ? 4 : 0
  s[692] = v9
  const v10 = (s[564] ? 1 : 0) + (s[565] ? 2 : 0) + (s[566] ? 4 : 0)
  s[695] = v10
  const v11 = (s[567] ? 1 : 0) + (s[568] ? 2 : 0) + v1
  s[696] = v11
  const v12 = s[125] ? 1 : 0
  s[697] = v12
  const v13 = s[122] ? 1 : 0
  s[595] = v13
  const v14 = s[6] ? 1 : 0
  s[702] = v14
  const v15 = s[569] ? 4 : 0
  s[734] = v15
  const v16 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[605] = v16
  const v17 = f.ressourceforloebErBevilget ? 1 : 0
  s[759] = v17
  const v18 = s[141] ? 4 : 0
  s[770] = v18
  const v19 = v17 + v18
  s[750] = v19
  const v20 = s[137] ? 4 : 0
  s[756] = v20
  const v21 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1557] = v21
  const v22 = s[570] ? 4 : 0
  s[760] = v22
  const v23 = !s[571] && !s[572]
  s[783] = v23
  const v24 = s[573] ? 1 : 0
  s[787] = v24
  const v25 = f.revalideringErBevilget ? 1 : 0
  s[788] = v25
  const v26 = s[574] ? 1 : 0
  s[796] = v26
  const v27 = s[575] ? 1 : 0
  s[820] = v27
  const v28 = s[552] ? 1 : 0
  s[825] = v28
  const v29 = s[245] ? 4 : 0
  s[831] = v29
  const v30 = s[5] ? 1 : 0
  s[617] = v30
  const v31 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1668] = v31
  const v32 = s[118] ? 0 : 4
  s[857] = v32
  const v33 = s[234] ? 1 : 0
  s[619] = v33
  const v34 = s[234] ? 1 : 4
  s[889] = v34
  const v35 = s[118] ? 1 : 0
  s[592] = v35
  const v36 = s[118] ? 1 : 4
  s[908] = v36
  const v37 = s[576] ? 1 : 0
  s[966] = v37
  const v38 = s[577] ? 1 : 0
  s[971] = v38
  const v39 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[989] = v39
  const v40 = s[578] ? 4 : 0
  s[991] = v40
  const v41 = !s[579] && !s[580]
  s[1007] = v41
  const v42 = s[80] ? 4 : 0
  s[1024] = v42
  const v43 = s[11] ? 0 : 1
  s[1025] = v43
  const v44 = s[13] ? 4 : 0
  s[1026] = v44
  const v45 = (s[0] ? 0 : 1) + 2 + v1
  s[1027] = v45
  const v46 = s[545] ? 4 : 0
  s[1049] = v46
  const v47 = s[581] ? 1 : 0
  s[1101] = v47
  const v48 = !s[11] && !s[582]
  s[1121] = v48
  const v49 = s[374] ? 1 : 0
  s[1128] = v49
  const v50 = s[61] ? 4 : 0
  s[1164] = v50
  const v51 = s[63] ? 4 : 0
  s[1165] = v51
  const v52 = !s[583] && !s[584]
  s[1258] = v52
  const v53 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[635] = v53
  const v54 = s[585] ? 0 : 4
  s[1273] = v54
  const v55 = s[586] ? 0 : 4
  s[1290] = v55
  const v56 = s[9] ? 1 : 0
  s[597] = v56
  const v57 = !s[11] && !s[13] && s[70] < NEVER
  s[599] = v57
  const v58 = s[68] >= 16440 /* 2015-01-05 */
  s[1458] = v58
  const v59 = s[68] >= 15012 /* 2011-02-07 */
  s[1821] = v59
  const v60 = v59 ? 2 : 0
  s[602] = v60
  const v61 = s[70] <= 16439 /* 2015-01-04 */
  s[1457] = v61
  const v62 = s[68] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[601] = v62
  const v63 = s[70] <= 15011 /* 2011-02-06 */
  s[600] = v63
  const v64 = v57 ? (v63 ? v62 : v61 ? v60 : v58 ? 3 : 0) : 0
  s[1304] = v64
  const v65 = s[293] ? 2 : 0
  s[1307] = v65
  const v66 = s[0] ? 1 : 0
  s[588] = v66
  const v67 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1306] = v67
  const v68 = s[265] ? 5 : 0
  s[1318] = v68
  const v69 = s[4] ? 4 : 0
  s[603] = v69
  const v70 = s[216] ? 3 : 0
  s[1317] = v70
  const v71 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[589] = v71
  const v72 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[1315] = v72
  const v73 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[1341] = v73
  const v74 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[1340] = v74
  const v75 = v74 ? v66 : v73
  s[1333] = v75
  const v76 = s[558] && !s[587] && s[0]
  s[1335] = v76
  const v77 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[1342] = v77
  const v78 = s[4] ? 3 : 0
  s[591] = v78
  const v79 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[590] = v79
}

function svar_47(f, s) {
  const v0 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[1588] = v0
  const v1 = v0 ? s[588] : s[589] ? s[590] : s[591]
  s[1345] = v1
  const v2 = s[4] ? 2 : 0
  s[1526] = v2
  const v3 = s[589] ? s[588] : v2
  s[1348] = v3
  const v4 = s[134] ? 3 : 0
  s[626] = v4
  const v5 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[614] = v5
  const v6 = v5 ? v2 : v4
  s[1358] = v6
  const v7 = s[589] ? s[592] : v2
  s[1359] = v7
  const v8 = s[5] ? 2 : 0
  s[622] = v8
  const v9 = s[134] ? 4 : 0
  s[615] = v9
  const v10 = v5 ? s[591] : v9
  s[609] = v10
  const v11 = s[593] ? s[588] : s[589] ? v8 : v10
  s[1361] = v11
  const v12 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[624] = v12
  const v13 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1363] = v13
  const v14 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1362] = v14
  const v15 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1368] = v15
  const v16 = s[594] ? 3 : 0
  s[1367] = v16
  const v17 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1366] = v17
  const v18 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1365] = v18
  const v19 = s[125] && !s[127]
  s[1372] = v19
  const v20 = v18 ? s[595] : v15 ? (s[594] ? 2 : 0) : s[596] ? 3 : 0
  s[1373] = v20
  const v21 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[1378] = v21
  const v22 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1386] = v22
  const v23 = s[5] ? 3 : 0
  s[1385] = v23
  const v24 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1384] = v24
  const v25 = s[337] ? 2 : 0
  s[1383] = v25
  const v26 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[634] = v26
  const v27 = v26 ? s[588] : v25
  s[1397] = v27
  const v28 = s[11] ? 0 : s[10] <= 15011 /* 2011-02-06 */ ? s[597] : s[438] ? 2 : 0
  s[1398] = v28
  const v29 = s[49] && !s[598] && s[50] < NEVER
  s[1426] = v29
  const v30 = s[51] >= 20485 /* 2026-02-01 */
  s[1431] = v30
  const v31 = s[51] >= 15012 /* 2011-02-07 */
  s[1993] = v31
  const v32 = v31 ? 2 : 0
  s[1430] = v32
  const v33 = s[50] <= 20484 /* 2026-01-31 */
  s[1429] = v33
  const v34 = s[51] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[1428] = v34
  const v35 = s[50] <= 15011 /* 2011-02-06 */
  s[1427] = v35
  const v36 = v29 ? (v35 ? v34 : v32) : 0
  s[1432] = v36
  const v37 = s[51] >= 16252 /* 2014-07-01 */
  s[1439] = v37
  const v38 = v31 ? 4 : 0
  s[1438] = v38
  const v39 = s[50] <= 16251 /* 2014-06-30 */
  s[1437] = v39
  const v40 = s[51] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[1436] = v40
  const v41 = s[51] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1435] = v41
  const v42 = s[50] <= 13604 /* 2007-04-01 */
  s[1434] = v42
  const v43 = s[50] <= 13544 /* 2007-01-31 */
  s[1433] = v43
  const v44 = v37 ? 3 : 0
  s[1444] = v44
  const v45 = s[68] >= 16252 /* 2014-07-01 */
  s[632] = v45
  const v46 = s[70] <= 16251 /* 2014-06-30 */
  s[631] = v46
  const v47 = s[599] ? (s[600] ? s[601] : s[602]) : 0
  s[630] = v47
  const v48 = s[68] >= 15341 /* 2012-01-02 */
  s[1456] = v48
  const v49 = s[70] <= 15340 /* 2012-01-01 */
  s[1455] = v49
  const v50 = s[167] ? 2 : 0
  s[618] = v50
  const v51 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1503] = v51
  const v52 = s[167] ? 3 : 0
  s[1505] = v52
  const v53 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1504] = v53
  const v54 = s[240] ? 4 : 0
  s[1517] = v54
  const v55 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1515] = v55
  const v56 = s[134] ? 5 : 0
  s[625] = v56
  const v57 = v5 ? s[603] : v56
  s[1530] = v57
  const v58 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1528] = v58
  const v59 = s[604] ? 4 : 0
  s[1600] = v59
  const v60 = v5 ? v59 : v56
  s[1534] = v60
  const v61 = s[142] ? 3 : 0
  s[1533] = v61
  const v62 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1532] = v62
  const v63 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1531] = v63
  const v64 = s[4] ? 5 : 0
  s[613] = v64
  const v65 = s[0] ? 2 : 0
  s[1537] = v65
  const v66 = s[605] ? 5 : 0
  s[1546] = v66
  const v67 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1545] = v67
  const v68 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1543] = v68
  const v69 = s[606] ? 2 : 0
  s[1542] = v69
  const v70 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1541] = v70
  const v71 = s[140] ? 1 : 0
  s[1540] = v71
  const v72 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1539] = v72
  const v73 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1556] = v73
  const v74 = s[607] ? 2 : 0
  s[1555] = v74
  const v75 = s[608] ? 1 : 0
  s[1554] = v75
  const v76 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1553] = v76
  const v77 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1559] = v77
  const v78 = s[134] ? 6 : 0
  s[616] = v78
  const v79 = s[142] ? 4 : 0
  s[1565] = v79
}

function svar_48(f, s) {
  const v0 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1587] = v0
  const v1 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1586] = v1
  const v2 = v1 ? s[588] : s[589] ? v0 : s[609]
  s[1580] = v2
  const v3 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[143] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[610] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1583] = v3
  const v4 = f.revalideringErBevilget ? v3 : 0
  s[1584] = v4
  const v5 = s[611] ? 1 : 0
  s[1585] = v5
  const v6 = s[589] ? (s[612] ? 4 : 0) : s[613]
  s[1591] = v6
  const v7 = s[147] ? 3 : 0
  s[1590] = v7
  const v8 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[1589] = v8
  const v9 = s[4] ? 6 : 0
  s[1596] = v9
  const v10 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[1603] = v10
  const v11 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[1602] = v11
  const v12 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[1649] = v12
  const v13 = s[265] ? 3 : 0
  s[1756] = v13
  const v14 = s[614] ? v13 : s[615]
  s[1653] = v14
  const v15 = s[614] ? s[613] : s[616]
  s[1654] = v15
  const v16 = s[134] ? 2 : 0
  s[1824] = v16
  const v17 = s[614] ? s[617] : v16
  s[1657] = v17
  const v18 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1659] = v18
  const v19 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1672] = v19
  const v20 = v19 ? s[618] : s[257] ? 3 : 0
  s[1666] = v20
  const v21 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1667] = v21
  const v22 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1687] = v22
  const v23 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1693] = v23
  const v24 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1692] = v24
  const v25 = v24 ? s[619] : v23
  s[1697] = v25
  const v26 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1721] = v26
  const v27 = s[240] ? 7 : 0
  s[1719] = v27
  const v28 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[1718] = v28
  const v29 = s[243] ? 4 : 0
  s[1727] = v29
  const v30 = s[256] ? 3 : 0
  s[1726] = v30
  const v31 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1725] = v31
  const v32 = v1 ? s[588] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v0 : f.vurderingsdato <= 15393 /* 2012-02-23 */ ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[589] ? (s[249] ? 4 : 0) : v15
  s[1728] = v32
  const v33 = s[251] && !s[250] && !s[245]
  s[1730] = v33
  const v34 = s[134] ? 8 : 0
  s[1740] = v34
  const v35 = s[620] ? 0 : s[621] <= 16616 /* 2015-06-30 */ ? 1 : s[621] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1743] = v35
  const v36 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[1744] = v36
  const v37 = v1 ? s[588] : v0
  s[1750] = v37
  const v38 = s[593] ? s[588] : s[622]
  s[1753] = v38
  const v39 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[1766] = v39
  const v40 = v1 ? s[588] : s[623] ? v0 : v13
  s[1772] = v40
  const v41 = s[293] ? 3 : 0
  s[1784] = v41
  const v42 = s[133] ? 5 : 0
  s[1787] = v42
  const v43 = s[624] ? s[625] : s[133] ? 6 : 0
  s[1829] = v43
  const v44 = s[293] ? 4 : 0
  s[1858] = v44
  const v45 = s[614] ? v44 : v43
  s[1791] = v45
  const v46 = s[624] ? s[626] : s[133] ? 4 : 0
  s[1809] = v46
  const v47 = s[627] ? s[588] : s[628] ? 2 : 0
  s[1818] = v47
  const v48 = s[629] ? s[630] : 0
  s[1819] = v48
  const v49 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1820] = v49
  const v50 = s[337] ? 3 : 0
  s[1847] = v50
  const v51 = s[240] ? 3 : 0
  s[1848] = v51
  const v52 = s[293] ? 5 : 0
  s[1854] = v52
  const v53 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1853] = v53
  const v54 = s[376] ? 4 : 0
  s[1870] = v54
  const v55 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1868] = v55
  const v56 = s[68] >= 15517 /* 2012-06-26 */
  s[1996] = v56
  const v57 = v56 ? 4 : 0
  s[1876] = v57
  const v58 = s[68] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1875] = v58
  const v59 = s[70] <= 15516 /* 2012-06-25 */
  s[1874] = v59
  const v60 = s[70] <= 15397 /* 2012-02-27 */
  s[1873] = v60
  const v61 = s[599] ? (s[600] ? s[601] : s[631] ? s[602] : s[632] ? 3 : 0) : 0
  s[1898] = v61
  const v62 = s[108] && !s[110] && s[633] < NEVER
  s[1904] = v62
  const v63 = s[68] >= 15427 /* 2012-03-28 */
  s[2007] = v63
  const v64 = v63 ? 3 : 0
  s[2000] = v64
  const v65 = s[70] <= 15426 /* 2012-03-27 */
  s[1999] = v65
  const v66 = s[97] ? (s[599] ? (s[600] ? s[601] : v65 ? s[602] : v59 ? v64 : s[70] <= 16248 /* 2014-06-27 */ ? v57 : s[70] <= 16658 /* 2015-08-11 */ ? (s[68] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[68] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[2011] = v66
  const v67 = s[599] ? (s[600] ? s[601] : s[70] <= 15111 /* 2011-05-17 */ ? s[602] : s[70] <= 15207 /* 2011-08-21 */ ? (s[68] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[68] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[2012] = v67
  const v68 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[588] : s[634] ? (s[508] ? 2 : 0) : v50
  s[2019] = v68
  const v69 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[2037] = v69
  const v70 = s[585] ? 1 : 0
  s[2035] = v70
  const v71 = s[635] ? 2 : 0
  s[2044] = v71
  const v72 = s[549] ? 2 : 0
  s[2064] = v72
}

export function svar(f) {
  const s = new Array(2076)
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
  return { ALF_62_3: s[355], ALF_62_3_hoej: s[356], ALF_62_3_kan: (s[354] ? 1 : 0) + (s[357] ? 4 : 0), BEK937_27_kan: (s[636] ? 1 : 0) + (s[637] ? 2 : 0) + (s[638] ? 4 : 0), FERIEBEK_2_kan: (s[225] ? 1 : 0) + (s[224] ? 2 : 0) + s[639], FERIEBEK_2_6_kan: (s[640] ? 3 : 0) + 4, FYL_15_4: flat(s[641]), FYL_15_4_kan: s[642] ? 4 : 1, KOMP_3_1_kan: (s[643] ? 1 : 0) + (s[644] ? 2 : 0) + s[645], KOMP_4_kan: s[646] + (s[587] ? 2 : 0) + s[645], KOMP_7_3: s[647], KOMP_7_3_hoej: s[648], KOMP_7_3_kan: s[649], KOMP_7_3_behov: s[650], KOMP_7_3_behov_hoej: s[651], KOMP_7_3_behov_kan: s[646] + (s[652] ? 4 : 0), KOMP_14_kan: s[653] + (s[654] ? 2 : 0) + s[645], KOMP_14a_3: s[655], KOMP_14a_3_hoej: s[656], KOMP_14a_3_kan: s[653] + (s[657] ? 4 : 0), KOMP_15_1_kan: s[658] + (s[659] ? 2 : 0) + s[645], KOMP_15b_3: s[660], KOMP_15b_3_hoej: s[661], KOMP_15b_3_kan: s[658] + (s[662] ? 4 : 0), KOMP_15f_1_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + (s[665] ? 4 : 0), KOMP_15i_1_kan: (s[666] ? 1 : 0) + (s[667] ? 2 : 0) + (s[668] ? 4 : 0), KOMP_15j_1_kan: (s[669] ? 1 : 0) + (s[670] ? 2 : 0) + (s[671] ? 4 : 0), KOMP_16: s[672], KOMP_16_hoej: s[673], KOMP_16_kan: s[674], KOMP_16a_2: s[675], KOMP_16a_2_hoej: s[676], KOMP_16a_2_kan: s[649], KOMP_17a_3: s[677], KOMP_17a_3_hoej: s[678], KOMP_17a_3_kan: (s[679] ? 1 : 0) + (s[680] ? 4 : 0), KOMPBEK_6_2_kan: (s[681] ? 1 : 0) + (s[682] ? 2 : 0) + s[645], KOMPBEK_15_4: s[683], KOMPBEK_15_4_hoej: s[684], KOMPBEK_15_4_kan: s[649], LAB_31_3: s[685], LAB_31_3_hoej: s[686], LAB_31_3_kan: s[687], LAB_31_3_vindue: s[688], LAB_31_3_vindue_hoej: s[689], LAB_31_3_vindue_kan: s[687], LAB_33_3_kan: (s[690] ? 1 : 0) + (s[691] ? 2 : 0) + s[692], LAB_36_3_kan: s[693] + (s[694] ? 2 : 0) + s[692], LAB_36_3_ressourceforloeb_kan: s[695], LAB_43_kan: s[696], LAB_44_1_kan: s[697] + (s[698] ? 2 : 0) + (s[699] ? 4 : 0), LAB_45_1_kan: s[595] + (s[700] ? 2 : 0) + (s[701] ? 4 : 0), LAB_57_1_kan: s[702] + (s[7] ? 2 : 0) + s[645], LAB_58_1_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + s[645], LAB_60_1_kan: (s[705] ? 1 : 0) + (s[706] ? 2 : 0) + s[645], LAB_61_1: s[707], LAB_61_1_hoej: s[708], LAB_61_1_kan: s[702] + (s[709] ? 4 : 0), LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[150] ? 0 : 1) + 4, LAB_90_kan: (s[710] ? 1 : 0) + (s[711] ? 2 : 0) + (s[4] ? 0 : 4), LAB_107_1_kan: (s[712] ? 1 : 0) + (s[713] ? 2 : 0) + s[645], LAB_108_2_kan: (s[714] ? 1 : 0) + (s[715] ? 2 : 0) + s[692], LAB_109_1_kan: (s[716] ? 1 : 0) + (s[717] ? 2 : 0) + (s[718] ? 4 : 0), LAB_109_1_frist: s[719], LAB_109_1_frist_hoej: s[720], LAB_109_1_frist_kan: s[697] + (s[721] ? 4 : 0), LAB_109_2_kraft_kan: (s[722] ? 1 : 0) + (s[723] ? 2 : 0) + (s[724] ? 4 : 0), LAB_110_1: s[129], LAB_110_1_hoej: s[130], LAB_110_1_kan: (s[131] ? 1 : 0) + (s[132] ? 4 : 0), LAB_110_2_kan: (s[725] ? 1 : 0) + (s[726] ? 2 : 0) + (s[727] ? 4 : 0), LAB_111_1: s[728], LAB_111_1_hoej: s[729], LAB_111_1_kan: (s[730] ? 1 : 0) + (s[731] ? 4 : 0), LAB_111_2_kan: (s[732] ? 1 : 0) + (s[733] ? 2 : 0) + s[734], LAB_111_3: s[735], LAB_111_3_hoej: s[736], LAB_111_3_kan: (s[737] ? 1 : 0) + (s[738] ? 4 : 0), LAB_111_4_kan: (s[739] ? 1 : 0) + (s[740] ? 2 : 0) + s[734], LAB_112_1_kan: (s[741] ? 1 : 0) + (s[742] ? 2 : 0) + (s[743] ? 4 : 0), LAB_112_2_kan: (s[744] ? 1 : 0) + (s[745] ? 2 : 0) + s[645], LAB_112_3_kan: (s[746] ? 1 : 0) + (s[747] ? 2 : 0) + s[645], LAB_112_3_igang_kan: s[695], LAB_113_2: s[748], LAB_113_2_hoej: s[749], LAB_113_2_kan: s[750], LAB_113_2_team_kan: (s[751] ? 1 : 0) + (s[752] ? 2 : 0) + (s[753] ? 4 : 0), LAB_113_3_kan: (s[754] ? 1 : 0) + (s[755] ? 2 : 0) + s[756], LAB_113_4: s[757], LAB_113_4_hoej: s[758], LAB_113_4_kan: s[759] + s[760], LAB_113_4_ydelse_kan: (s[761] ? 1 : 0) + (s[762] ? 2 : 0) + s[760], LAB_113a_kan: (s[763] ? 1 : 0) + (s[764] ? 2 : 0) + (s[765] ? 4 : 0), LAB_114_1: s[766], LAB_114_1_hoej: s[767], LAB_114_1_kan: s[750], LAB_114_1_plan_kan: (s[768] ? 1 : 0) + (s[769] ? 2 : 0) + s[770], LAB_114_3: s[771], LAB_114_3_hoej: s[772], LAB_114_3_kan: 1 + (s[773] ? 4 : 0), LAB_114_3_igang_kan: s[695], LAB_114_4: s[774], LAB_114_4_hoej: s[775], LAB_114_4_kan: s[759] + (s[776] ? 4 : 0), LAB_115_1_kan: (s[777] ? 1 : 0) + (s[778] ? 2 : 0) + s[645], LAB_116_1_foertidspension: flat(s[779]), LAB_116_1_foertidspension_kan: s[780] ? 4 : 1, LAB_116_1_seniorpension: flat(s[781]), LAB_116_1_seniorpension_hoej: flat(s[782]), LAB_116_1_seniorpension_kan: (s[571] ? 0 : 1) + (s[783] ? 2 : 0) + (s[784] ? 4 : 0), LAB_142_1_kan: (s[785] ? 1 : 0) + (s[786] ? 2 : 0) + s[645], LAB_144_kan: s[787] + (s[254] ? 2 : 0) + s[645], LAB_145_1: s[145], LAB_145_1_hoej: s[144], LAB_145_1_kan: s[788] + (s[146] ? 4 : 0), LAB_145_1_plan_kan: (s[789] ? 1 : 0) + (s[790] ? 2 : 0) + (s[791] ? 4 : 0), LAB_145_2_kan: (s[792] ? 1 : 0) + (s[793] ? 2 : 0) + (s[143] ? 0 : 4), LAB_146_kan: (s[794] ? 1 : 0) + (s[795] ? 2 : 0) + s[645], LAB_167_1_kan: s[796] + (s[797] ? 2 : 0) + s[645], LAB_167_1_periode: s[798], LAB_167_1_periode_hoej: s[799], LAB_167_1_periode_kan: s[796] + (s[800] ? 4 : 0), LAB_167_2_kan: (s[801] ? 1 : 0) + (s[802] ? 2 : 0) + (s[803] ? 4 : 0), LAB_167_3_kan: (s[804] ? 1 : 0) + (s[805] ? 2 : 0) + (s[806] ? 4 : 0), LAB_175_1_kan: (s[157] ? 1 : 0) + (s[159] ? 2 : 0) + (s[158] ? 4 : 0), LAB_175_2: s[807], LAB_175_2_hoej: s[808], LAB_175_2_kan: (s[809] ? 1 : 0) + (s[810] ? 4 : 0), LAB_175_2_takst: s[811], LAB_175_2_takst_hoej: s[812], LAB_175_2_takst_kan: (s[813] ? 1 : 0) + (s[814] ? 4 : 0), LAB_175_4_kan: (s[815] ? 1 : 0) + (s[816] ? 2 : 0) + (s[817] ? 4 : 0), LAB_175_5_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + s[645], LAB_176_1_kan: s[820] + (s[821] ? 2 : 0) + s[645], LAB_176_1_beloeb: s[822], LAB_176_1_beloeb_hoej: s[823], LAB_176_1_beloeb_kan: s[820] + (s[824] ? 4 : 0), LAS_34_1_kan: s[825] + (s[550] ? 2 : 0) + (s[551] ? 4 : 0), LAS_34_2_kan: (s[826] ? 1 : 0) + (s[827] ? 2 : 0) + (s[828] ? 4 : 0), LAS_50_kan: (s[829] ? 1 : 0) + (s[830] ? 2 : 0) + s[831], LAS_68_2: s[161], LAS_68_2_hoej: s[162], LAS_68_2_kan: (s[163] ? 1 : 0) + (s[166] ? 4 : 0), LAS_68_4: s[172], LAS_68_4_hoej: s[170], LAS_68_4_kan: (s[176] ? 1 : 0) + (s[178] ? 4 : 0), LAS_68_5_kan: s[617] + (s[165] ? 2 : 0) + (s[164] ? 4 : 0), LAS_68a_1: s[832], LAS_68a_1_hoej: s[833], LAS_68a_1_kan: (s[834] ? 1 : 0) + (s[835] ? 4 : 0), LAS_68a_1_tid_kan: (s[836] ? 1 : 0) + (s[174] ? 2 : 0) + s[639], LAS_68a_2: s[173], LAS_68a_2_hoej: s[171], LAS_68a_2_kan: (s[177] ? 1 : 0) + (s[179] ? 4 : 0), LAS_68a_3: s[837], LAS_68a_3_hoej: s[838], LAS_68a_3_kan: (s[839] ? 1 : 0) + (s[840] ? 4 : 0), LAS_69j_2: s[841], LAS_69j_2_hoej: s[842], LAS_69j_2_kan: (s[843] ? 1 : 0) + (s[844] ? 4 : 0), LAS_69j_2_bidrag: s[845], LAS_69j_2_bidrag_hoej: s[846], LAS_69j_2_bidrag_kan: (s[847] ? 1 : 0) + (s[848] ? 4 : 0), LAS_69j_4: s[220], LAS_69j_4_hoej: s[219], LAS_69j_4_kan: (s[221] ? 1 : 0) + (s[222] ? 4 : 0), LAS_69j_5: s[849], LAS_69j_5_hoej: s[850], LAS_69j_5_kan: (s[851] ? 1 : 0) + (s[852] ? 4 : 0), LAS_69j_5_modtager_kan: (s[853] ? 1 : 0) + (s[854] ? 2 : 0) + (s[855] ? 4 : 0), LAS_69j_5_tid_kan: (s[856] ? 1 : 0) + (s[193] ? 2 : 0) + s[857], LAS_69j_7_kan: (s[858] ? 1 : 0) + (s[859] ? 2 : 0) + s[857], LAS_69j_8_kan: (s[860] ? 1 : 0) + (s[861] ? 2 : 0) + (s[862] ? 4 : 0), LAS_69j_9: s[217], LAS_69j_9_hoej: s[218], LAS_69j_9_kan: (s[863] ? 1 : 0) + (s[864] ? 4 : 0), LAS_69j_10: s[195], LAS_69j_10_hoej: s[192], LAS_69j_10_kan: (s[196] ? 1 : 0) + (s[197] ? 4 : 0), LAS_69j_11_kan: (s[865] ? 1 : 0) + (s[866] ? 2 : 0) + (s[867] ? 4 : 0), LAS_69j_13_kan: (s[868] ? 1 : 0) + (s[869] ? 2 : 0) + (s[870] ? 4 : 0), LAS_69j_15_kan: (s[231] ? 1 : 0) + (s[230] ? 2 : 0) + s[857], LAS_69j_udbetales: s[871], LAS_69j_udbetales_hoej: s[872], LAS_69j_udbetales_kan: (s[873] ? 1 : 0) + (s[874] ? 4 : 0), LAS_69k_1_kan: (s[875] ? 1 : 0) + (s[876] ? 2 : 0) + s[857], LAS_69k_2_kan: (s[877] ? 1 : 0) + (s[878] ? 2 : 0) + (s[879] ? 4 : 0), LAS_69k_5_kan: (s[228] ? 1 : 0) + (s[229] ? 2 : 0) + s[857], LAS_69k_6: s[880], LAS_69k_6_hoej: s[881], LAS_69k_6_kan: (s[882] ? 1 : 0) + s[639], LAS_69k_6_aftale_kan: (s[227] ? 1 : 0) + (s[226] ? 2 : 0) + s[639], LAS_69k_6_senest: s[883], LAS_69k_6_senest_hoej: s[884], LAS_69k_6_senest_kan: s[5] ? 1 : 4, LAS_69l_1_kan: (s[885] ? 1 : 0) + (s[239] ? 2 : 0) + (s[886] ? 4 : 0), LAS_69l_3: s[887], LAS_69l_3_hoej: s[888], LAS_69l_3_kan: s[889], LAS_69m_2: s[890], LAS_69m_2_hoej: s[891], LAS_69m_2_kan: (s[892] ? 1 : 0) + (s[893] ? 4 : 0), LAS_69n_1: s[894], LAS_69n_1_hoej: s[895], LAS_69n_1_kan: (s[896] ? 1 : 0) + (s[897] ? 4 : 0), LAS_69o_1_kan: (s[236] ? 1 : 0) + (s[235] ? 2 : 0) + (s[237] ? 4 : 0), LAS_69o_2: s[898], LAS_69o_2_hoej: s[899], LAS_69o_2_kan: (s[900] ? 1 : 0) + (s[901] ? 4 : 0), LAS_69p_1_kan: (s[902] ? 1 : 0) + (s[903] ? 2 : 0) + (s[234] ? 0 : 4), LAS_69q_1: s[904], LAS_69q_1_hoej: s[905], LAS_69q_1_kan: s[889], LAS_69t_2: s[906], LAS_69t_2_hoej: s[907], LAS_69t_2_kan: s[908], LAS_69x_3: s[909], LAS_69x_3_hoej: s[910], LAS_69x_3_kan: s[908], LAS_70_1_kan: (s[251] ? 1 : 0) + (s[250] ? 2 : 0) + s[831], LAS_70_1_3_kan: (s[911] ? 1 : 0) + (s[912] ? 2 : 0) + (s[913] ? 4 : 0), LAS_70_4: s[914], LAS_70_4_hoej: s[915], LAS_70_4_kan: (s[916] ? 1 : 0) + (s[917] ? 4 : 0), LAS_70_5: flat(s[918]), LAS_70_5_kan: s[919] ? 4 : 1, LAS_71_1: s[248], LAS_71_1_hoej: s[247], LAS_71_1_kan: (s[252] ? 1 : 0) + (s[253] ? 4 : 0), LAS_71_2: s[920], LAS_71_2_hoej: s[921], LAS_71_2_kan: (s[922] ? 1 : 0) + (s[923] ? 4 : 0), LAS_71_2_ung: s[924], LAS_71_2_ung_hoej: s[925], LAS_71_2_ung_kan: (s[244] ? 0 : 1) + (s[926] ? 4 : 0), LAS_71_3: s[927], LAS_71_3_hoej: s[928], LAS_71_3_kan: (s[929] ? 1 : 0) + (s[930] ? 4 : 0), LAS_71_4_kan: (s[931] ? 1 : 0) + (s[932] ? 2 : 0) + (s[933] ? 4 : 0), LAS_71_6_kan: s[787] + (s[0] ? 0 : 2) + (s[934] ? 4 : 0), LAS_73b_kan: (s[935] ? 1 : 0) + (s[936] ? 2 : 0) + s[831], LAS_73c_1: s[937], LAS_73c_1_hoej: s[938], LAS_73c_1_kan: s[788] + (s[939] ? 4 : 0), LAS_73f_1_kan: (s[940] ? 1 : 0) + (s[941] ? 2 : 0) + s[831], LAS_73f_1_beloeb: s[942], LAS_73f_1_beloeb_hoej: s[943], LAS_73f_1_beloeb_kan: s[788] + s[831], LAS_74a_1_fleksjob: flat(s[944]), LAS_74a_1_fleksjob_kan: s[620] ? 4 : 1, LAS_81_1_kan: (s[945] ? 1 : 0) + (s[946] ? 2 : 0) + s[645], LAS_81_1_forudsigelig_kan: (s[947] ? 1 : 0) + (s[948] ? 2 : 0) + s[645], LAS_81_1_rimelig_kan: (s[949] ? 1 : 0) + (s[271] ? 2 : 0) + s[645], LAS_81_1_aendring_kan: (s[950] ? 1 : 0) + (s[260] ? 2 : 0) + s[645], LAS_81a_1_kan: (s[951] ? 1 : 0) + (s[952] ? 2 : 0) + s[645], LAS_81a_1_proevet_kan: (s[953] ? 1 : 0) + (s[954] ? 2 : 0) + (s[955] ? 4 : 0), LAS_82_1_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + s[645], LAS_82_1_formue: s[958], LAS_82_1_formue_hoej: s[959], LAS_82_1_formue_kan: s[674], LAS_82a_1_kan: (s[960] ? 1 : 0) + (s[961] ? 2 : 0) + s[645], LAS_82a_2: s[962], LAS_82a_2_hoej: s[963], LAS_82a_2_kan: (s[964] ? 1 : 0) + (s[965] ? 4 : 0), LAS_82a_6_kan: s[966] + (s[967] ? 2 : 0) + s[645], LAS_82a_6_gaelder: s[968], LAS_82a_6_gaelder_hoej: s[969], LAS_82a_6_gaelder_kan: s[966] + (s[970] ? 4 : 0), LAS_82b_1_kan: s[971] + (s[972] ? 2 : 0) + s[645], LAS_82b_2: s[973], LAS_82b_2_hoej: s[974], LAS_82b_2_kan: s[971] + (s[975] ? 4 : 0), LAS_83_1_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + (s[978] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[979] ? 1 : 0) + (s[980] ? 2 : 0) + (s[981] ? 4 : 0), LAS_85_1_kan: (s[982] ? 1 : 0) + (s[983] ? 2 : 0) + s[645], LAS_85_2_kan: (s[984] ? 1 : 0) + (s[985] ? 2 : 0) + s[645], LAS_85_4_kan: (s[986] ? 1 : 0) + (s[987] ? 2 : 0) + s[645], LAS_88_1_kan: (s[268] ? 1 : 0) + (s[988] ? 2 : 0) + s[645], LAS_92_1_kan: s[989] + (s[990] ? 2 : 0) + s[991], LAS_92_3: s[992], LAS_92_3_hoej: s[993], LAS_92_3_kan: s[989] + s[991], LOB_4_1_kan: (s[994] ? 1 : 0) + (s[995] ? 2 : 0) + s[645], LOB_9_1_kan: (s[996] ? 1 : 0) + (s[997] ? 2 : 0) + (s[998] ? 4 : 0), LOB_10_1_kan: (s[999] ? 1 : 0) + (s[1000] ? 2 : 0) + s[645], LOB_15a_1_kan: s[696], LOV1750_21_8_kan: (s[136] ? 1 : 0) + (s[138] ? 2 : 0) + s[756], LOV1750_21_revalidering_kan: (s[1001] ? 1 : 0) + (s[242] ? 2 : 0) + s[831], LSP_18_2_kan: (s[1002] ? 1 : 0) + (s[1003] ? 2 : 0) + (s[1004] ? 4 : 0), LSP_26a_5: flat(s[1005]), LSP_26a_5_hoej: flat(s[1006]), LSP_26a_5_kan: (s[579] ? 0 : 1) + (s[1007] ? 2 : 0) + (s[1008] ? 4 : 0), LSP_26v_1: flat(s[1009]), LSP_26v_1_kan: s[1010] ? 4 : 1, LSP_26v_2: flat(s[1011]), LSP_26v_2_kan: s[1012] ? 4 : 1, LSP_37: flat(s[1013]), LSP_37_kan: s[1014] ? 4 : 1, PLANBEK_2_1_kan: (s[1015] ? 1 : 0) + (s[1016] ? 2 : 0) + s[645], REFUSIONSBEK_2: s[1017], REFUSIONSBEK_2_hoej: s[1018], REFUSIONSBEK_2_kan: (s[1019] ? 1 : 0) + (s[1020] ? 4 : 0), SDL_2_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + (s[1023] ? 4 : 0), SDL_2_1_kan: (s[288] ? 1 : 0) + (s[286] ? 2 : 0) + s[1024], SDL_3_kan: (s[291] ? 1 : 0) + (s[287] ? 2 : 0) + s[645], SDL_6_1: s[68], SDL_6_1_hoej: s[70], SDL_6_1_kan: s[1025] + s[1026], SDL_7_1_kan: (s[98] ? 1 : 0) + (s[104] ? 2 : 0) + s[645], SDL_7_1_ferie_kan: s[1027], SDL_7_1_ferieaftale_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + s[645], SDL_7_1_genoptagelse: s[1030], SDL_7_1_genoptagelse_hoej: s[1031], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1032] ? 4 : 0), SDL_7_1_ny_kan: (s[1033] ? 1 : 0) + (s[1034] ? 2 : 0) + s[645], SDL_7_2_kan: (s[1035] ? 1 : 0) + (s[1036] ? 2 : 0) + s[645], SDL_7_3: s[1037], SDL_7_3_hoej: s[1038], SDL_7_3_kan: (s[1039] ? 1 : 0) + (s[1040] ? 4 : 0), SDL_7_5_kan: (s[1041] ? 1 : 0) + (s[1042] ? 2 : 0) + s[645], SDL_7_5_fra: s[1043], SDL_7_5_fra_hoej: s[1044], SDL_7_5_fra_kan: 1 + (s[1045] ? 0 : 4), SDL_7a_1: s[1046], SDL_7a_1_hoej: s[1047], SDL_7a_1_kan: (s[1048] ? 1 : 0) + s[1049], SDL_7c_kan: (s[302] ? 1 : 0) + (s[303] ? 2 : 0) + (s[293] ? 0 : 4), SDL_10a_kan: (s[1050] ? 1 : 0) + (s[1051] ? 2 : 0) + s[645], SDL_11_3: s[1052], SDL_11_3_hoej: s[1053], SDL_11_3_kan: 1 + (s[1054] ? 0 : 4), SDL_11a_1_kan: (s[1055] ? 1 : 0) + (s[1056] ? 2 : 0) + (s[1057] ? 4 : 0), SDL_11c_kan: (s[1058] ? 1 : 0) + (s[1059] ? 2 : 0) + s[645], SDL_12_1_1_kan: (s[301] ? 1 : 0) + (s[299] ? 2 : 0) + (s[300] ? 4 : 0), SDL_12_1_2_kan: (s[336] ? 1 : 0) + (s[331] ? 2 : 0) + (s[330] ? 4 : 0), SDL_12_1_3_kan: (s[338] ? 1 : 0) + (s[339] ? 2 : 0) + s[645], SDL_13b_1: s[1060], SDL_13b_1_hoej: s[1061], SDL_13b_1_kan: (s[1062] ? 1 : 0) + (s[1063] ? 4 : 0), SDL_13b_1_antal: s[1064], SDL_13b_1_antal_hoej: s[1065], SDL_13b_1_antal_kan: (s[1066] ? 1 : 0) + (s[1067] ? 4 : 0), SDL_13b_1_form_kan: (s[1068] ? 1 : 0) + (s[1069] ? 2 : 0) + (s[1070] ? 4 : 0), SDL_13b_1_naeste: s[1071], SDL_13b_1_naeste_hoej: s[1072], SDL_13b_1_naeste_kan: (s[1073] ? 1 : 0) + (s[1074] ? 4 : 0), SDL_13b_5_kan: (s[1075] ? 1 : 0) + (s[1076] ? 2 : 0) + (s[1077] ? 4 : 0), SDL_13c_1_2_kan: (s[1078] ? 1 : 0) + (s[1079] ? 2 : 0) + (s[1080] ? 4 : 0), SDL_13c_2_kan: (s[1081] ? 1 : 0) + (s[1082] ? 2 : 0) + (s[1083] ? 4 : 0), SDL_13f_1_kan: (s[305] ? 1 : 0) + (s[304] ? 2 : 0) + (s[240] ? 0 : 4), SDL_13f_1_dag: s[1084], SDL_13f_1_dag_hoej: s[1085], SDL_13f_1_dag_kan: (s[1086] ? 1 : 0) + (s[1087] ? 4 : 0), SDL_16_2_kan: (s[1088] ? 1 : 0) + (s[1089] ? 2 : 0) + (s[1090] ? 4 : 0), SDL_21_1_1_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + s[645], SDL_21_1_2_kan: (s[1093] ? 1 : 0) + (s[1094] ? 2 : 0) + s[645], SDL_21_1_3_kan: (s[1095] ? 1 : 0) + (s[1096] ? 2 : 0) + s[645], SDL_21_3_kan: (s[1097] ? 1 : 0) + (s[1098] ? 2 : 0) + s[645], SDL_21_3_grundlag_kan: (s[1099] ? 1 : 0) + (s[1100] ? 2 : 0) + s[645], SDL_21_4_kan: s[1101] + (s[1102] ? 2 : 0) + (s[1103] ? 4 : 0), SDL_21_4_dag: s[1104], SDL_21_4_dag_hoej: s[1105], SDL_21_4_dag_kan: s[674], SDL_21_4_fra: s[1106], SDL_21_4_fra_hoej: s[1107], SDL_21_4_fra_kan: s[1101] + (s[1108] ? 4 : 0), SDL_21_5_kan: (s[1109] ? 1 : 0) + (s[1110] ? 2 : 0) + (s[1111] ? 4 : 0), SDL_21a_kan: (s[1112] ? 1 : 0) + (s[1113] ? 2 : 0) + s[645], SDL_24_1: s[112], SDL_24_1_hoej: s[114], SDL_24_1_kan: (s[108] ? 1 : 0) + (s[110] ? 4 : 0), SDL_24_1_ophoer: s[1114], SDL_24_1_ophoer_hoej: s[1115], SDL_24_1_ophoer_kan: (s[1116] ? 1 : 0) + (s[1117] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1118] ? 1 : 0) + (s[1119] ? 2 : 0) + (s[1120] ? 4 : 0), SDL_24_3: flat(s[17]), SDL_24_3_hoej: flat(s[16]), SDL_24_3_kan: s[1025] + (s[1121] ? 2 : 0) + s[1026], SDL_24a_1_kan: (s[370] ? 1 : 0) + (s[373] ? 2 : 0) + (s[372] ? 4 : 0), SDL_24a_1_graense_kan: (s[100] ? 1 : 0) + (s[103] ? 2 : 0) + (s[101] ? 4 : 0), SDL_24a_2: s[1122], SDL_24a_2_hoej: s[1123], SDL_24a_2_kan: (s[1124] ? 1 : 0) + (s[1125] ? 4 : 0), SDL_24a_6_kan: (s[1126] ? 1 : 0) + (s[1127] ? 2 : 0) + s[645], SDL_24b_1_kan: s[1128] + (s[375] ? 2 : 0) + s[645], SDL_24b_2: s[1129], SDL_24b_2_hoej: s[1130], SDL_24b_2_kan: s[1128] + (s[1131] ? 4 : 0), SDL_24c_1_kan: (s[1132] ? 1 : 0) + (s[1133] ? 2 : 0) + s[645], SDL_25_1: s[111], SDL_25_1_hoej: s[113], SDL_25_1_kan: (s[107] ? 1 : 0) + (s[109] ? 4 : 0), SDL_25_2: s[1134], SDL_25_2_hoej: s[1135], SDL_25_2_kan: (s[1136] ? 1 : 0) + (s[1137] ? 4 : 0), SDL_26_1_kan: (s[1138] ? 1 : 0) + (s[1139] ? 2 : 0) + (s[1140] ? 4 : 0), SDL_26_1_covid: s[388], SDL_26_1_covid_hoej: s[389], SDL_26_1_covid_kan: (s[390] ? 1 : 0) + (s[391] ? 4 : 0), SDL_26_1_fra: s[1141], SDL_26_1_fra_hoej: s[1142], SDL_26_1_fra_kan: (s[1143] ? 1 : 0) + (s[1144] ? 4 : 0), SDL_26_1_uger: s[1145], SDL_26_1_uger_hoej: s[1146], SDL_26_1_uger_kan: (s[1147] ? 1 : 0) + s[1024], SDL_26_2_kan: (s[1148] ? 1 : 0) + (s[1149] ? 2 : 0) + (s[1150] ? 4 : 0), SDL_26_3_covid: s[392], SDL_26_3_covid_hoej: s[393], SDL_26_3_covid_kan: (s[394] ? 1 : 0) + (s[395] ? 4 : 0), SDL_26a_1_covid: s[1151], SDL_26a_3_covid: s[396], SDL_26a_3_covid_kan: s[397] ? 4 : 1, SDL_26c_covid: s[403], SDL_26c_covid_hoej: s[405], SDL_26c_covid_kan: (s[399] ? 1 : 0) + (s[401] ? 4 : 0), SDL_26d_covid: s[402], SDL_26d_covid_hoej: s[404], SDL_26d_covid_kan: (s[398] ? 1 : 0) + (s[400] ? 4 : 0), SDL_26f_covid: s[1152], SDL_26f_covid_hoej: s[1153], SDL_26f_covid_kan: (s[1154] ? 1 : 0) + (s[1155] ? 4 : 0), SDL_26g_covid: s[406], SDL_26g_covid_hoej: s[407], SDL_26g_covid_kan: (s[408] ? 1 : 0) + (s[409] ? 4 : 0), SDL_26h_covid: s[1156], SDL_26h_covid_hoej: s[1157], SDL_26h_covid_kan: (s[1158] ? 1 : 0) + (s[1159] ? 4 : 0), SDL_26i_covid: s[1160], SDL_26i_covid_hoej: s[1161], SDL_26i_covid_kan: (s[1162] ? 1 : 0) + (s[1163] ? 4 : 0), SDL_27_1_kan: (s[115] ? 1 : 0) + (s[116] ? 2 : 0) + (s[117] ? 4 : 0), SDL_27_1_1_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[1164], SDL_27_1_2_kan: (s[56] ? 1 : 0) + (s[64] ? 2 : 0) + s[1165], SDL_27_1_2_slut: s[427], SDL_27_1_2_slut_hoej: s[428], SDL_27_1_2_slut_kan: (s[429] ? 1 : 0) + (s[433] ? 4 : 0), SDL_27_1_2_uger: s[1166], SDL_27_1_2_uger_hoej: s[1167], SDL_27_1_2_uger_kan: (s[1168] ? 1 : 0) + s[1165], SDL_27_1_3_kan: (s[57] ? 1 : 0) + (s[65] ? 2 : 0) + s[1165], SDL_27_1_3_slut: s[430], SDL_27_1_3_slut_hoej: s[431], SDL_27_1_3_slut_kan: (s[432] ? 1 : 0) + (s[435] ? 4 : 0), SDL_27_1_3_uger: s[414], SDL_27_1_3_uger_hoej: s[416], SDL_27_1_3_uger_kan: (s[412] ? 1 : 0) + s[1165], SDL_27_1_4_kan: (s[58] ? 1 : 0) + (s[66] ? 2 : 0) + s[1164], SDL_27_1_4_slut: s[1169], SDL_27_1_4_slut_hoej: s[1170], SDL_27_1_4_slut_kan: (s[1171] ? 1 : 0) + (s[1172] ? 4 : 0), SDL_27_1_5_kan: (s[59] ? 1 : 0) + (s[62] ? 2 : 0) + s[1165], SDL_27_1_6_kan: (s[419] ? 1 : 0) + (s[425] ? 2 : 0) + s[1165], SDL_27_1_7_kan: (s[420] ? 1 : 0) + (s[426] ? 2 : 0) + s[1165], SDL_27_1_7_2_kan: (s[1173] ? 1 : 0) + (s[1174] ? 2 : 0) + (s[1175] ? 4 : 0), SDL_27_1_slut: s[1176], SDL_27_1_slut_hoej: s[1177], SDL_27_1_slut_kan: (s[1178] ? 1 : 0) + (s[1179] ? 4 : 0), SDL_27_3_nedsat_kan: s[1027], SDL_29_1_kan: (s[1180] ? 1 : 0) + (s[1181] ? 2 : 0) + (s[1182] ? 4 : 0), SDL_30_kan: (s[81] ? 1 : 0) + (s[82] ? 2 : 0) + s[1024], SDL_30_1: s[77], SDL_30_1_hoej: s[78], SDL_30_1_kan: (s[79] ? 1 : 0) + s[1024], SDL_30_1_fri: s[1183], SDL_30_1_fri_hoej: s[1184], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1185] ? 4 : 0), SDL_30_2_kan: (s[1186] ? 1 : 0) + (s[1187] ? 2 : 0) + s[1024], SDL_30_fleksjob_kan: (s[1188] ? 1 : 0) + (s[1189] ? 2 : 0) + (s[1190] ? 4 : 0), SDL_31_1: s[351], SDL_31_1_hoej: s[352], SDL_31_1_kan: (s[350] ? 1 : 0) + (s[353] ? 4 : 0), SDL_32_kan: (s[284] ? 1 : 0) + (s[285] ? 2 : 0) + s[1024], SDL_32_1_kan: (s[91] ? 1 : 0) + (s[90] ? 2 : 0) + s[1024], SDL_33_1: s[1191], SDL_33_1_hoej: s[1192], SDL_33_1_kan: (s[1193] ? 1 : 0) + (s[1194] ? 4 : 0), SDL_34_1_kan: (s[1195] ? 1 : 0) + (s[1196] ? 2 : 0) + s[1024], SDL_35_2: s[1197], SDL_35_2_hoej: s[1198], SDL_35_2_kan: (s[1199] ? 1 : 0) + (s[1200] ? 4 : 0), SDL_35_3: s[443], SDL_35_3_hoej: s[442], SDL_35_3_kan: (s[441] ? 1 : 0) + (s[445] ? 4 : 0), SDL_35_3_fra: s[1201], SDL_35_3_fra_hoej: s[1202], SDL_35_3_fra_kan: (s[1203] ? 1 : 0) + (s[1204] ? 4 : 0), SDL_38_1: s[1205], SDL_38_1_hoej: s[1206], SDL_38_1_kan: (s[1207] ? 1 : 0) + (s[1208] ? 4 : 0), SDL_38_7: s[1209], SDL_38_7_hoej: s[1210], SDL_38_7_kan: (s[1211] ? 1 : 0) + (s[1212] ? 4 : 0), SDL_38_7_tide_kan: (s[456] ? 1 : 0) + (s[457] ? 2 : 0) + (s[458] ? 4 : 0), SDL_38_8_kan: (s[453] ? 1 : 0) + (s[455] ? 2 : 0) + (s[454] ? 4 : 0), SDL_40_1: s[1213], SDL_40_1_hoej: s[1214], SDL_40_1_kan: (s[1215] ? 1 : 0) + (s[1216] ? 4 : 0), SDL_40a_1: s[1217], SDL_40a_1_hoej: s[1218], SDL_40a_1_kan: (s[1219] ? 1 : 0) + (s[1220] ? 4 : 0), SDL_41_1: s[360], SDL_41_1_hoej: s[361], SDL_41_1_kan: (s[358] ? 1 : 0) + (s[359] ? 4 : 0), SDL_42_1_kan: (s[94] ? 1 : 0) + (s[93] ? 2 : 0) + s[1024], SDL_43_1: s[1221], SDL_43_1_hoej: s[1222], SDL_43_1_kan: (s[1223] ? 1 : 0) + (s[1224] ? 4 : 0), SDL_43_4: s[1225], SDL_43_4_hoej: s[1226], SDL_43_4_kan: (s[1227] ? 1 : 0) + (s[1228] ? 4 : 0), SDL_43_4_tide_kan: (s[1229] ? 1 : 0) + (s[1230] ? 2 : 0) + (s[1231] ? 4 : 0), SDL_43_5_kan: (s[1232] ? 1 : 0) + (s[1233] ? 2 : 0) + (s[1234] ? 4 : 0), SDL_45_4: s[1235], SDL_45_4_hoej: s[1236], SDL_45_4_kan: s[674], SDL_46_1: s[1237], SDL_46_1_hoej: s[1238], SDL_46_1_kan: (s[1239] ? 1 : 0) + (s[1240] ? 4 : 0), SDL_47_1: s[503], SDL_47_1_hoej: s[504], SDL_47_1_kan: (s[506] ? 1 : 0) + (s[509] ? 4 : 0), SDL_47_1_3: s[530], SDL_47_1_3_hoej: s[531], SDL_47_1_3_kan: (s[533] ? 1 : 0) + (s[532] ? 4 : 0), SDL_50_1: s[520], SDL_50_1_hoej: s[521], SDL_50_1_kan: (s[522] ? 1 : 0) + (s[523] ? 4 : 0), SDL_50_4: s[1241], SDL_50_4_hoej: s[1242], SDL_50_4_kan: (s[1243] ? 1 : 0) + (s[1244] ? 4 : 0), SDL_51_1: s[514], SDL_51_1_hoej: s[517], SDL_51_1_kan: s[674], SDL_52_1: s[515], SDL_52_1_hoej: s[518], SDL_52_1_kan: (s[1245] ? 1 : 0) + (s[1246] ? 4 : 0), SDL_53_1: s[524], SDL_53_1_hoej: s[525], SDL_53_1_kan: (s[527] ? 1 : 0) + (s[528] ? 4 : 0), SDL_53_1_ialt: s[1247], SDL_53_1_ialt_hoej: s[1248], SDL_53_1_ialt_kan: (s[1249] ? 1 : 0) + (s[1250] ? 4 : 0), SDL_53_1_timer: s[1251], SDL_53_1_timer_hoej: s[1252], SDL_53_1_timer_kan: (s[76] ? 1 : 0) + (s[1253] ? 4 : 0), SDL_53_2_kan: (s[505] ? 1 : 0) + (s[507] ? 2 : 0) + (s[508] ? 0 : 4), SDL_53_3: s[516], SDL_53_3_hoej: s[519], SDL_53_3_kan: (s[511] ? 1 : 0) + (s[513] ? 4 : 0), SDL_53a_1_kan: (s[1254] ? 1 : 0) + (s[1255] ? 2 : 0) + s[645], SDL_53a_2: flat(s[1256]), SDL_53a_2_hoej: flat(s[1257]), SDL_53a_2_kan: (s[583] ? 0 : 1) + (s[1258] ? 2 : 0) + (s[1259] ? 4 : 0), SDL_53b_1_kan: (s[1260] ? 1 : 0) + (s[1261] ? 2 : 0) + (s[1262] ? 4 : 0), SDL_54_1_kan: (s[526] ? 1 : 0) + (s[529] ? 2 : 0) + s[1024], SDL_54_1_beloeb: s[1263], SDL_54_1_beloeb_hoej: s[1264], SDL_54_1_beloeb_kan: (s[1265] ? 1 : 0) + (s[1266] ? 4 : 0), SDL_56_1_kan: (s[534] ? 1 : 0) + (s[535] ? 2 : 0) + s[1024], SDL_56_1_beloeb: s[1267], SDL_56_1_beloeb_hoej: s[1268], SDL_56_1_beloeb_kan: (s[1269] ? 1 : 0) + (s[1270] ? 4 : 0), SDL_56_2_kan: (s[1271] ? 1 : 0) + (s[1272] ? 2 : 0) + s[1273], SDL_56_3_kan: (s[1274] ? 1 : 0) + (s[1275] ? 2 : 0) + s[1273], SDL_56_4: s[1276], SDL_56_4_hoej: s[1277], SDL_56_4_kan: 1 + s[1273], SDL_56_4_fornyelse_kan: (s[1278] ? 1 : 0) + (s[1279] ? 2 : 0) + s[1273], SDL_58a_1_kan: (s[1280] ? 1 : 0) + (s[1281] ? 2 : 0) + s[1273], SDL_59_2: s[1282], SDL_59_2_hoej: s[1283], SDL_59_2_kan: (s[1284] ? 1 : 0) + (s[1285] ? 4 : 0), SDL_59_6_kan: (s[543] ? 1 : 0) + (s[544] ? 2 : 0) + s[1049], SDL_82_1_kan: (s[1286] ? 1 : 0) + (s[1287] ? 2 : 0) + s[645], SEL_112_1_kan: (s[1288] ? 1 : 0) + (s[1289] ? 2 : 0) + s[1290], SEL_112_1_forud_kan: (s[1291] ? 1 : 0) + (s[1292] ? 2 : 0) + s[1290], SSBEK_3_1: s[1293], SSBEK_3_1_hoej: s[1294], SSBEK_3_1_kan: 1 + (s[1295] ? 4 : 0), SSBEK_5_1: s[553], SSBEK_5_1_hoej: s[554], SSBEK_5_1_kan: (s[555] ? 1 : 0) + (s[556] ? 4 : 0), SSBEK_6_1: s[1296], SSBEK_6_1_hoej: s[1297], SSBEK_6_1_kan: s[825] + (s[1298] ? 4 : 0), SSBEK_10_1: s[1299], SSBEK_10_1_hoej: s[1300], SSBEK_10_1_kan: (s[1301] ? 1 : 0) + (s[1302] ? 4 : 0), spor: [s[68], s[70], s[11] << 0 | s[13] << 1 | (s[11] ? 0 : s[597]) << 2 | s[1303] << 3 | s[354] << 4 | s[357] << 5 | s[1304] << 6 | s[97] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[636] << 10 | s[637] << 11 | s[638] << 12 | (s[1305] ? 0 : s[1306] ? s[588] : s[1307]) << 13 | s[1305] << 15 | s[1308] << 16 | s[1309] << 17 | s[1310] << 18 | s[1311] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[1312] << 22 | s[640] << 23 | (s[640] ? s[617] : 0) << 24 | s[5] << 25 | s[1313] << 26 | s[225] << 27 | s[224] << 28, s[355], s[356], (s[5] ? (s[1314] ? s[617] : s[1315] ? (s[1316] ? 2 : 0) : s[589] ? s[1317] : s[623] ? s[603] : s[1318]) : 0) << 0 | s[1319] << 3 | s[1320] << 4 | s[1321] << 5 | s[1322] << 6 | s[1323] << 7 | s[1324] << 8 | s[1325] << 9 | s[1326] << 10 | s[1327] << 11 | s[1328] << 12 | s[1329] << 13 | s[1330] << 14 | s[1331] << 15 | s[642] << 16 | (s[642] ? 0 : s[1332] <= 16306 /* 2014-08-24 */ ? 1 : s[1332] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 17 | s[643] << 19 | s[644] << 20 | s[0] << 21 | s[1333] << 22 | s[679] << 24 | (f.handicapGoerBeskaeftigelseVanskelig ? 33554432 : 0) | s[2] << 26 | s[1] << 27 | (f.stillingenBesaettesInternt ? 268435456 : 0) | (f.ligeSaaKvalificeret ? 536870912 : 0), s[558] << 0 | s[587] << 1 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 4 : 0) | s[1334] << 3 | (f.erhvervetUforeneligtMedNedsaettelsen ? 16 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 32 : 0) | s[559] << 6 | (s[1335] ? s[1333] : 0) << 7 | s[1336] << 9 | s[1337] << 10 | s[1338] << 11 | s[1339] << 12 | (f.flereFunktionsnedsaettelser ? 8192 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 16384 : 0) | (f.assistanceUdOver20Timer ? 32768 : 0) | s[652] << 16 | s[560] << 17 | s[654] << 18 | (s[1340] ? s[588] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[1341] : s[1342] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[3] ? 4 : 0) << 19 | (f.berettigetTilSpecialpaedagogiskStoette ? 4194304 : 0) | s[1343] << 23 | s[1344] << 24 | s[657] << 25 | (s[560] && !s[654] && s[0] ? s[1333] : 0) << 26 | (f.saerligtTilfaeldeUnderUddannelse ? 268435456 : 0) | s[561] << 29, s[647], s[648], s[650], s[651], s[655], s[656], s[659] << 0 | s[1345] << 1 | s[1346] << 3 | (f.uddannelsenGiverAdgangTilAkasse ? 16 : 0) | s[1347] << 5 | (f.ansatEfterHandicapUddannelsen ? 64 : 0) | (f.manglerErfaringIFaget ? 128 : 0) | s[662] << 8 | (s[561] && !s[659] && s[0] ? s[1348] : 0) << 9 | s[663] << 11 | s[664] << 12 | s[665] << 13 | (s[1349] ? s[1345] : 0) << 14 | s[1349] << 16 | s[1350] << 17 | (f.hjaelpemidletErAfgoerende ? 262144 : 0) | (f.hjaelpemidletKompenserer ? 524288 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 1048576 : 0) | (f.saedvanligtPaaArbejdspladsen ? 2097152 : 0) | s[1351] << 22 | (f.andenLovDaekkerHjaelpemidlet ? 8388608 : 0) | s[666] << 24 | s[667] << 25 | s[668] << 26 | (s[1352] ? s[1345] : 0) << 27 | s[1352] << 29, s[660], s[661], s[669] << 0 | s[670] << 1 | s[671] << 2 | (s[1353] ? s[1345] : 0) << 3 | s[1353] << 5 | s[680] << 6 | (s[679] ? s[1333] : 0) << 7 | s[681] << 9 | s[682] << 10 | (f.bedtOmFortrinsadgang ? 2048 : 0) | s[1354] << 12 | s[1355] << 13 | (f.opfylderFormelleUddannelseskrav ? 16384 : 0) | s[1356] << 15 | s[1357] << 16 | (f.aabenbartRingereKvalificeret ? 131072 : 0) | (s[1335] ? (s[1340] ? s[588] : s[1342] ? s[1341] : s[3] ? 3 : 0) : 0) << 18 | s[120] << 20 | s[562] << 21 | (s[120] ? (s[589] ? s[592] : s[1358]) : 0) << 22 | (f.erIJobafklaring ? 16777216 : 0) | s[118] << 25 | (f.risikoForFireAar ? 67108864 : 0) | s[690] << 27 | s[691] << 28 | s[563] << 29, s[672], s[673], s[675], s[676], s[677], s[678], s[683], s[684], s[685], s[686], s[688], s[689], (s[120] ? s[1359] : 0) << 0 | s[694] << 2 | s[136] << 3 | s[138] << 4 | s[137] << 5 | (f.ressourceforloebErBevilget ? (s[593] ? s[588] : s[614] ? s[622] : s[626]) : 0) << 6 | (f.ressourceforloebErBevilget ? 256 : 0) | s[135] << 9 | s[1360] << 10 | s[564] << 11 | s[565] << 12 | s[566] << 13 | (f.ressourceforloebErBevilget ? s[1361] : 0) << 14 | s[567] << 17 | s[568] << 18 | (s[624] ? s[588] : s[133] ? 2 : 0) << 19 | s[722] << 21 | s[723] << 22 | s[724] << 23 | (s[122] ? (s[1362] ? s[595] : s[1363] ? (s[123] ? 2 : 0) : s[124] ? 3 : 0) : 0) << 24 | s[122] << 26 | s[716] << 27 | s[717] << 28 | s[718] << 29, (s[122] && s[1364] ? 1 : s[122] && !s[1364] ? (s[1365] ? (s[122] ? 2 : 0) : s[1366] ? s[1367] : s[1368] ? (s[121] ? 4 : 0) : s[596] ? 5 : 0) : 0) << 0 | s[1364] << 3 | s[133] << 4 | s[121] << 5 | s[596] << 6 | s[1369] << 7 | s[1370] << 8 | (f.ventesFuldtRask ? 512 : 0) | s[119] << 10 | s[1371] << 11 | (f.fikTvaerfagligIndsats ? 4096 : 0) | (f.overgikVedRevurderingen ? 8192 : 0) | s[125] << 14 | s[698] << 15 | s[699] << 16 | (s[1372] ? s[1373] : 0) << 17 | s[127] << 19 | s[700] << 20 | s[701] << 21 | (s[122] ? s[1373] : 0) << 22 | s[6] << 24 | s[7] << 25 | s[148] << 26 | s[1374] << 27 | s[1375] << 28 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 536870912 : 0), s[703] << 0 | s[704] << 1 | s[1348] << 2 | s[1376] << 4 | (f.helbredetErStationaert ? 32 : 0) | s[705] << 6 | s[706] << 7 | s[1377] << 8 | (f.ansatPaaPraktikstedet ? 512 : 0) | s[709] << 10 | (s[6] && !s[7] && s[0] ? (s[1378] ? s[588] : s[589] ? (s[147] ? 2 : 0) : s[591]) : 0) << 11 | s[1379] << 13 | s[149] << 14 | s[1380] << 15 | s[1381] << 16 | (f.harVanskeligtVedLoentilskud ? 131072 : 0) | (f.praktikForlaengesTil26Uger ? 262144 : 0) | (f.saerligtBehovForLaengerePraktik ? 524288 : 0) | s[1382] << 20 | s[150] << 21 | (s[150] ? 0 : s[588]) << 22 | s[710] << 23 | s[711] << 24 | s[4] << 25 | s[1035] << 26 | s[1036] << 27, s[707], s[708], (s[634] ? s[588] : s[593] ? s[1383] : s[1384] ? s[1385] : s[1386]) << 0 | s[1387] << 3 | s[76] << 4 | s[1388] << 5 | s[1389] << 6 | s[1390] << 7 | s[1391] << 8 | s[92] << 9 | s[184] << 10 | s[1392] << 11 | s[1393] << 12 | s[1394] << 13 | s[1395] << 14 | (f.ansatIFleksjob ? 32768 : 0) | s[1396] << 16 | s[98] << 17 | s[104] << 18 | s[1397] << 19 | (f.uarbejdsdygtigVedEgenSygdom ? 2097152 : 0) | s[1121] << 22 | s[1398] << 23 | s[107] << 25 | s[109] << 26 | (s[384] ? s[1398] : 0) << 27 | s[384] << 29, s[111], s[113], s[105] << 0 | (f.opfylderHelbredsbetingelserForFoertidspension ? 2 : 0) | (f.naaetFolkepensionsalder ? 4 : 0) | s[106] << 3 | s[1399] << 4 | s[1400] << 5 | s[1401] << 6 | s[1402] << 7 | s[108] << 8 | s[110] << 9 | (!s[11] && s[1403] ? 1 : !s[11] && !s[1404] ? (s[29] ? 2 : s[39] ? 3 : s[40] ? 4 : 0) : 0) << 10 | s[1404] << 13 | s[1405] << 14 | s[22] << 15 | s[1406] << 16 | s[1407] << 17 | s[1408] << 18 | s[1409] << 19 | s[1410] << 20 | s[1411] << 21 | s[19] << 22 | s[18] << 23 | s[1412] << 24 | s[1413] << 25 | s[1414] << 26 | s[1415] << 27 | s[21] << 28 | s[20] << 29, s[112], s[114], s[1416] << 0 | s[1417] << 1 | s[1418] << 2 | s[1419] << 3 | s[1420] << 4 | s[1421] << 5 | s[1422] << 6 | s[1423] << 7 | s[1424] << 8 | s[1425] << 9 | s[55] << 10 | s[60] << 11 | s[61] << 12 | (s[1426] ? (s[1427] ? s[1428] : s[1429] ? s[1430] : s[1431] ? 3 : 0) : 0) << 13 | (f.forlaengelseErAfgjort ? 32768 : 0) | s[367] << 16 | s[368] << 17 | s[56] << 18 | s[64] << 19 | s[63] << 20 | s[1432] << 21 | s[412] << 23 | (s[1426] ? (s[1433] ? s[1428] : s[1434] ? s[1435] : s[1427] ? s[1436] : s[1437] ? s[1438] : s[1439] ? 5 : 0) : 0) << 24 | s[57] << 27 | s[65] << 28, s[414], s[416], (s[1426] ? (s[1433] ? s[1428] : s[1434] ? s[1435] : s[1427] ? s[1436] : s[1438]) : 0) << 0 | (f.underLaegebehandling ? 8 : 0) | (f.laegensSkoenErSikkert ? 16 : 0) | s[1440] << 5 | s[1441] << 6 | s[1442] << 7 | s[1443] << 8 | s[58] << 9 | s[66] << 10 | (s[1426] ? (s[1427] ? s[1428] : s[1437] ? s[1430] : s[1429] ? s[1444] : s[1431] ? 4 : 0) : 0) << 11 | s[59] << 14 | s[62] << 15 | (s[1426] ? (s[1427] ? s[1428] : s[1437] ? s[1430] : s[1444]) : 0) << 16 | (f.laegenVurdererLivstruende ? 262144 : 0) | (f.behandlingsmulighederUdtoemte ? 524288 : 0) | s[419] << 20 | s[425] << 21 | s[1173] << 22 | s[1174] << 23 | s[1175] << 24 | (s[1426] ? (s[50] <= 16952 /* 2016-05-31 */ ? s[1428] : s[50] <= 16974 /* 2016-06-22 */ ? (s[51] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[50] <= 20634 /* 2026-06-30 */ ? (s[51] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[51] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 25 | s[420] << 28 | s[426] << 29, (f.ansoegningOmFoertidspension ? 1 : 0) | s[115] << 1 | s[116] << 2 | s[117] << 3 | s[100] << 4 | s[103] << 5 | s[101] << 6 | (s[599] ? (s[631] ? s[601] : s[632] ? 2 : 0) : 0) << 7 | s[1186] << 9 | s[1187] << 10 | s[80] << 11 | s[630] << 12 | s[1445] << 14 | s[1446] << 15 | s[1447] << 16 | s[1448] << 17 | s[1449] << 18 | s[1450] << 19 | (f.andetFravaerSeneste8Uger ? 1048576 : 0) | s[1451] << 21 | s[1452] << 22 | (f.genansat ? 8388608 : 0) | (f.paaArbejdeDaSygdommenKom ? 16777216 : 0) | s[1188] << 25 | s[1189] << 26 | s[1190] << 27 | (f.ansatIFleksjob ? s[630] : 0) << 28, s[81] << 0 | s[82] << 1 | s[1453] << 2 | s[1454] << 3 | s[79] << 4 | (s[599] ? (s[70] <= 13604 /* 2007-04-01 */ ? s[601] : s[70] <= 14031 /* 2008-06-01 */ ? (s[68] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1455] ? (s[68] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1456] ? 4 : 0) : 0) << 5 | s[350] << 8 | s[353] << 9 | (f.fratraeder ? 1024 : 0) | s[91] << 11 | s[90] << 12 | (s[599] ? (s[600] ? s[601] : s[70] <= 15522 /* 2012-07-01 */ ? s[602] : s[1457] ? (s[68] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[1458] ? 4 : 0) : 0) << 13 | s[1459] << 16 | s[1460] << 17 | s[1461] << 18 | s[1462] << 19 | s[1463] << 20 | s[1464] << 21 | s[88] << 22 | s[1465] << 23 | s[1466] << 24 | s[1467] << 25 | (f.dagpengeretHvisRask ? 67108864 : 0) | s[96] << 27 | s[95] << 28 | (f.erhvervsmaessigUddannelse ? 536870912 : 0), s[77], s[78], s[351], s[352], s[1468] << 0 | s[1469] << 1 | s[1470] << 2 | s[1471] << 3 | s[1472] << 4 | (f.elevILoennetPraktik ? 32 : 0) | s[1473] << 6 | s[1474] << 7 | s[1475] << 8 | s[1476] << 9 | s[1477] << 10 | s[1478] << 11 | s[1479] << 12 | (f.iBeskaeftigelse ? 8192 : 0) | s[1480] << 14 | s[1481] << 15 | s[1482] << 16 | s[1483] << 17 | s[1484] << 18 | s[1485] << 19 | s[1486] << 20 | s[1487] << 21 | s[1488] << 22 | s[1489] << 23 | s[1490] << 24 | s[1491] << 25 | s[1492] << 26 | s[1493] << 27 | s[94] << 28 | s[93] << 29, (s[599] ? (s[600] ? s[601] : s[70] <= 15705 /* 2012-12-31 */ ? s[602] : s[70] <= 15883 /* 2013-06-27 */ ? (s[68] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[68] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 0 | s[1494] << 3 | s[1495] << 4 | (f.drevetSenesteMaaned ? 32 : 0) | s[1496] << 6 | s[1497] << 7 | (f.tilskudTilEgenVirksomhed ? 256 : 0) | s[1195] << 9 | s[1196] << 10 | (f.arbejdsskade ? 2048 : 0) | s[284] << 12 | s[285] << 13 | s[1498] << 14 | s[1499] << 15 | s[1500] << 16 | s[1501] << 17 | s[277] << 18 | s[278] << 19 | s[451] << 20 | s[291] << 21 | s[287] << 22 | (s[634] ? s[588] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[1383] : s[1502] ? 3 : 0) << 23 | s[370] << 25 | s[373] << 26 | s[372] << 27 | s[1132] << 28 | s[1133] << 29, (s[1503] ? s[588] : s[618]) << 0 | (f.fikSygedagpengeVedLivstruende ? 4 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 8 : 0) | s[712] << 4 | s[713] << 5 | (s[1504] ? s[588] : s[1503] ? (s[118] ? 2 : 0) : s[589] ? s[1505] : s[603]) << 6 | s[1506] << 9 | s[1507] << 10 | s[1508] << 11 | s[1509] << 12 | s[1510] << 13 | s[1511] << 14 | s[364] << 15 | s[1512] << 16 | s[1513] << 17 | s[1514] << 18 | s[714] << 19 | s[715] << 20 | (s[120] ? (s[1515] ? s[592] : s[589] ? (s[128] ? 2 : 0) : s[1516] ? s[591] : s[1517]) : 0) << 21 | s[1518] << 24 | s[1519] << 25 | s[721] << 26 | (s[1372] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[595] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1520] ? 2 : 0) : s[1362] ? (s[1521] ? 3 : 0) : s[1363] ? (s[123] ? 4 : 0) : s[1365] ? (s[124] ? 5 : 0) : s[1366] ? (s[594] ? 6 : 0) : s[121] ? 7 : 0) : 0) << 27, s[719], s[720], s[1522] << 0 | s[131] << 1 | s[132] << 2 | (s[131] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[595] : s[1365] ? (s[1523] ? 2 : 0) : s[1367]) : 0) << 3 | s[725] << 5 | s[726] << 6 | s[727] << 7 | (s[120] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[592] : s[1515] ? (s[1524] ? 2 : 0) : s[589] ? (s[128] ? 3 : 0) : s[603]) : 0) << 8 | s[1525] << 11 | s[730] << 12 | s[731] << 13 | s[732] << 14 | s[733] << 15 | s[569] << 16 | (s[120] ? (s[589] ? s[592] : s[624] ? s[1526] : s[133] ? 3 : 0) : 0) << 17 | (f.kanVendeTilbageIArbejde ? 524288 : 0) | s[1527] << 20 | (f.maalgruppeForAnden ? 2097152 : 0) | s[737] << 22 | s[738] << 23 | (s[737] ? s[1359] : 0) << 24 | s[739] << 26 | s[740] << 27 | s[744] << 28 | s[745] << 29, s[129], s[130], s[728], s[729], s[735], s[736], (s[593] ? s[588] : s[1528] ? s[622] : s[589] ? (s[1529] ? 3 : 0) : s[1530]) << 0 | (f.dokumenteretIngenUdvikling ? 8 : 0) | (f.heltAabenbartIngenUdvikling ? 16 : 0) | s[746] << 5 | s[747] << 6 | (s[593] ? s[588] : s[1531] ? s[622] : s[1532] ? s[1533] : s[1534]) << 7 | s[1535] << 10 | (f.oenskerRessourceforloeb ? 2048 : 0) | s[741] << 12 | s[742] << 13 | s[743] << 14 | (s[1536] ? 1 : s[593] ? s[1537] : s[1528] ? s[1385] : s[589] ? (s[1529] ? 4 : 0) : s[1531] ? s[613] : s[614] ? (s[142] ? 6 : 0) : s[134] ? 7 : 0) << 15 | s[1536] << 18 | s[134] << 19 | (f.komplekseProblemer ? 1048576 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 2097152 : 0) | (f.kraeverHelhedsorienteretForloeb ? 4194304 : 0) | s[1538] << 23 | (f.laengerevarendeForsoergelse ? 16777216 : 0) | (f.deltagetUdenOegetTilknytning ? 33554432 : 0) | (f.behovForLaengerevarendeIndsats ? 67108864 : 0) | (f.ressourceforloebErBevilget ? (s[593] ? s[588] : s[1531] ? s[622] : s[614] ? s[1533] : s[615]) : 0) << 27, s[748], s[749], s[141] << 0 | (f.ressourceforloebErBevilget ? (s[1539] ? s[1540] : s[1541] ? s[1542] : s[1543] ? (s[1544] ? 3 : 0) : s[1545] ? (s[139] ? 4 : 0) : s[1546]) : 0) << 1 | s[751] << 4 | s[752] << 5 | s[753] << 6 | (f.ressourceforloebErBevilget && s[133] ? 1 : f.ressourceforloebErBevilget && !s[133] ? (s[1539] ? (s[140] ? 2 : 0) : s[1541] ? (s[606] ? 3 : 0) : s[1545] ? (s[1544] ? 4 : 0) : s[1546]) : 0) << 7 | s[1547] << 10 | s[1548] << 11 | s[1549] << 12 | s[1550] << 13 | (f.indsatsErBegyndt ? 16384 : 0) | s[1551] << 15 | s[1552] << 16 | (f.arbejdeIFoersteHalvaar ? 131072 : 0) | (f.saerligeGrundeModTeamet ? 262144 : 0) | s[754] << 19 | s[755] << 20 | (f.menerTilbuddetSkaderHelbredet ? 2097152 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 4194304 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 8388608 : 0) | s[570] << 24 | (f.ressourceforloebErBevilget ? (s[1553] ? s[1554] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1555] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1556] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1557] ? 5 : 0) : 0) << 25 | s[761] << 28 | s[762] << 29, s[757], s[758], (f.ressourceforloebErBevilget ? (s[1553] ? s[1554] : s[1556] ? s[1555] : s[1557] ? 3 : 0) : 0) << 0 | s[1558] << 2 | (f.kommunenHarTagetStillingTilForloebet ? 8 : 0) | s[763] << 4 | s[764] << 5 | s[765] << 6 | (f.ressourceforloebErBevilget ? (s[1539] ? s[1540] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1542] : s[1559] ? (s[1560] ? 3 : 0) : s[1543] ? (s[1561] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[139] ? 5 : 0) : s[1545] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[605] ? 7 : 0) : 0) << 7 | s[768] << 10 | s[769] << 11 | (f.ressourceforloebErBevilget ? (s[1539] ? s[1540] : s[1559] ? s[1542] : s[1545] ? (s[1561] ? 3 : 0) : s[605] ? 4 : 0) : 0) << 12 | s[1562] << 15 | s[1563] << 16 | s[1564] << 17 | s[773] << 18 | (s[593] ? s[588] : s[589] ? s[622] : s[1531] ? s[591] : s[1532] ? s[1565] : s[614] ? (s[604] ? 5 : 0) : s[616]) << 19 | s[1566] << 22 | s[1567] << 23 | s[1568] << 24 | s[1569] << 25 | s[1570] << 26 | s[1571] << 27, s[766], s[767], s[771], s[772], (f.ressourceforloebErBevilget ? (s[593] ? s[588] : s[589] ? s[622] : s[1531] ? s[591] : s[614] ? s[1565] : s[625]) : 0) << 0 | s[776] << 3 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1572] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1573] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1574] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 4 | s[777] << 7 | s[778] << 8 | s[1361] << 9 | s[1575] << 12 | s[780] << 13 | (s[780] ? 0 : s[1576] <= 14511 /* 2009-09-24 */ ? 1 : s[1576] <= 18261 /* 2019-12-31 */ ? (s[1576] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[1576] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 14 | s[571] << 16 | s[783] << 17 | s[784] << 18 | (s[571] ? 0 : s[1577] <= 18261 /* 2019-12-31 */ ? 1 : s[1577] <= 19133 /* 2022-05-21 */ ? (s[1578] ? 2 : 0) : s[1579] ? 3 : 0) << 19 | s[785] << 21 | s[786] << 22 | s[1580] << 23 | (f.begraensningerIArbejdsevnen ? 67108864 : 0) | (f.andenIndsatsErIkkeNok ? 134217728 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 268435456 : 0) | s[1001] << 29, s[774], s[775], s[242] << 0 | s[245] << 1 | (f.revalideringErBevilget ? s[1580] : 0) << 2 | (f.revalideringErBevilget ? 32 : 0) | s[573] << 6 | s[254] << 7 | (f.erhvervssigtetErAfklaret ? 256 : 0) | s[1581] << 9 | s[1582] << 10 | s[792] << 11 | s[793] << 12 | s[143] << 13 | s[1583] << 14 | (f.betydeligeBegraensninger ? 131072 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 262144 : 0) | (f.talerForLangUddannelse ? 524288 : 0) | s[146] << 20 | s[1584] << 21 | (s[1584] === 1 ? s[1585] : s[1584] === 2 ? s[1585] : s[1584] === 3 ? s[1585] : s[1584] === 4 ? s[1585] : 0) << 24 | s[789] << 25 | s[790] << 26 | s[791] << 27 | s[794] << 28 | s[795] << 29, s[145], s[144], (s[1586] ? s[588] : s[589] ? s[1587] : s[1532] ? s[591] : s[1534]) << 0 | s[574] << 3 | s[797] << 4 | (s[1588] ? s[588] : s[1378] ? s[590] : s[1589] ? s[1590] : s[1591]) << 5 | (f.mentorFremmerMaalet ? 256 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 512 : 0) | s[1592] << 10 | s[1593] << 11 | s[800] << 12 | (s[574] && !s[797] && s[0] ? (s[1588] ? s[588] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[590] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[1594] ? 3 : 0) : s[1589] ? (s[1595] ? 4 : 0) : s[589] ? (s[612] ? 5 : 0) : s[1596]) : 0) << 13 | s[801] << 16 | s[802] << 17 | s[803] << 18 | (s[1588] ? s[588] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[590] : s[1589] ? (s[1597] ? 3 : 0) : s[1591]) << 19 | (f.udskrivesFraPsykiatrien ? 4194304 : 0) | s[1598] << 23 | s[804] << 24 | s[805] << 25 | s[806] << 26 | (s[1599] ? (s[1588] ? s[588] : s[589] ? s[590] : s[1532] ? s[591] : s[1600]) : 0) << 27, s[798], s[799], s[1599] << 0 | (f.optagetPaaUddannelse ? 2 : 0) | s[1601] << 2 | s[157] << 3 | s[159] << 4 | s[158] << 5 | (s[1588] ? s[588] : s[1378] ? s[590] : s[1602] ? s[1590] : s[1603] ? (s[155] ? 4 : 0) : s[589] ? (s[150] ? 5 : 0) : s[1596]) << 6 | s[1604] << 9 | s[1605] << 10 | s[1606] << 11 | s[1607] << 12 | s[151] << 13 | s[1608] << 14 | s[160] << 15 | s[1609] << 16 | s[1610] << 17 | s[1611] << 18 | s[1612] << 19 | s[152] << 20 | s[1613] << 21 | s[1614] << 22 | s[1615] << 23 | s[1616] << 24 | s[1617] << 25 | s[1618] << 26 | s[1619] << 27 | s[1620] << 28 | s[153] << 29, s[1621] << 0 | s[154] << 1 | s[1622] << 2 | s[1623] << 3 | s[1624] << 4 | s[1625] << 5 | s[1626] << 6 | s[1627] << 7 | s[1628] << 8 | s[1629] << 9 | (f.befordringEfterKonkretVurdering ? 1024 : 0) | s[815] << 11 | s[816] << 12 | s[817] << 13 | (s[1588] ? s[588] : s[1602] ? s[590] : s[1603] ? (s[155] ? 3 : 0) : s[589] ? (s[150] ? 4 : 0) : s[613]) << 14 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 131072 : 0) | s[1630] << 18 | s[1631] << 19 | s[1632] << 20 | s[1633] << 21 | s[1634] << 22 | s[1635] << 23 | s[1636] << 24 | s[813] << 25 | s[814] << 26 | s[1637] << 27 | s[1638] << 28 | s[809] << 29, s[811], s[812], s[807], s[808], s[810] << 0 | s[818] << 1 | s[819] << 2 | s[575] << 3 | s[821] << 4 | s[1639] << 5 | s[1640] << 6 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 128 : 0) | s[1641] << 8 | s[1642] << 9 | s[1643] << 10 | s[824] << 11 | (s[575] && !s[821] && s[0] ? (s[1588] ? s[588] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[590] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[1644] ? 3 : 0) : s[589] ? (s[1645] ? 4 : 0) : s[613]) : 0) << 12 | s[950] << 15 | s[260] << 16 | s[588] << 17 | s[1646] << 18 | s[1647] << 19 | s[1648] << 20 | (f.aendringenErEnSocialBegivenhed ? 2097152 : 0) | s[552] << 22 | s[550] << 23 | s[551] << 24 | (s[1586] ? s[588] : s[1649] ? s[1587] : s[1315] ? (s[203] ? 3 : 0) : s[623] ? (s[216] ? 4 : 0) : s[614] ? s[1318] : s[616]) << 25 | (f.storForsoergerbyrdeEllerBoligudgift ? 268435456 : 0) | (f.parUdenForSaerligStoette ? 536870912 : 0), s[822], s[823], (f.faarHjaelpMensSagenAfgoeres ? 1 : 0) | s[1650] << 1 | s[1651] << 2 | (f.opfylderBetingelserForKontanthjaelp ? 8 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 16 : 0) | s[1652] << 5 | s[826] << 6 | s[827] << 7 | s[828] << 8 | (s[1586] ? s[588] : s[623] ? s[1587] : s[1653]) << 9 | (f.billigereBoligErUndersoegt ? 4096 : 0) | (f.billigereBoligErRimelig ? 8192 : 0) | (f.konkretBilligereBoligErFundet ? 16384 : 0) | s[829] << 15 | s[830] << 16 | (f.revalideringErBevilget ? (s[1586] ? s[588] : s[1315] ? s[1587] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[1317] : s[589] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[1654]) : 0) << 17 | s[847] << 20 | s[848] << 21 | (s[1655] ? (s[623] ? s[617] : s[265] ? 2 : 0) : 0) << 22 | s[1655] << 24 | s[1656] << 25 | s[163] << 26 | s[166] << 27 | (s[5] ? s[1657] : 0) << 28, s[845], s[846], s[161], s[162], s[232] << 0 | (f.harForsoergelsespligt ? 2 : 0) | s[1658] << 2 | (f.boernOpholderSigIDanmark ? 8 : 0) | (f.boernLigestillet ? 16 : 0) | s[233] << 5 | s[244] << 6 | (f.borHosForaeldre ? 128 : 0) | s[165] << 8 | s[164] << 9 | (s[5] ? (s[1659] ? s[617] : s[243] ? 2 : 0) : 0) << 10 | s[176] << 12 | s[178] << 13 | (s[1660] ? s[1657] : 0) << 14 | s[1660] << 16 | s[1661] << 17 | s[1662] << 18 | s[1663] << 19 | s[1664] << 20 | s[1665] << 21 | s[836] << 22 | s[174] << 23 | (s[5] ? (s[1503] ? s[617] : s[1666]) : 0) << 24 | s[839] << 26 | s[840] << 27 | s[617] << 28 | s[177] << 29, s[172], s[170], s[837], s[838], s[173], s[171], s[179] << 0 | (s[5] ? (s[1531] ? s[617] : s[1667] ? (s[142] ? 2 : 0) : s[614] ? (s[1668] ? 3 : 0) : s[615]) : 0) << 1 | s[834] << 4 | s[835] << 5 | s[843] << 6 | s[844] << 7 | s[592] << 8 | s[221] << 9 | s[222] << 10 | (s[118] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[592] : s[1315] ? (s[215] ? 2 : 0) : s[1317]) : 0) << 11 | s[1669] << 13 | s[1670] << 14 | s[1671] << 15 | s[214] << 16 | s[490] << 17 | s[856] << 18 | s[193] << 19 | (s[118] ? (s[1503] ? s[592] : s[1666]) : 0) << 20 | s[196] << 22 | s[197] << 23 | s[863] << 24 | s[864] << 25 | (s[118] ? (s[1649] ? s[592] : s[1503] ? (s[203] ? 2 : 0) : s[1672] ? s[1505] : s[257] ? 4 : 0) : 0) << 26 | s[858] << 29, s[832], s[833], s[841], s[842], s[220], s[219], s[195], s[192], s[217], s[218], s[859] << 0 | s[1673] << 1 | (f.ansatIFleksjobVedForloebetsStart ? 4 : 0) | s[860] << 3 | s[861] << 4 | s[862] << 5 | s[868] << 6 | s[869] << 7 | s[870] << 8 | (s[118] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[592] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1674] ? 2 : 0) : s[1675] ? 3 : 0) : 0) << 9 | s[851] << 11 | s[852] << 12 | s[853] << 13 | s[854] << 14 | s[855] << 15 | (s[1676] ? s[1359] : 0) << 16 | s[1676] << 18 | s[865] << 19 | s[866] << 20 | s[867] << 21 | (s[5] ? (s[1672] ? s[617] : s[257] ? 2 : 0) : 0) << 22 | s[231] << 24 | s[230] << 25 | (f.fleksjobErSlut ? 67108864 : 0) | s[1677] << 27 | s[873] << 28 | s[874] << 29, s[849], s[850], s[871], s[872], s[228] << 0 | s[229] << 1 | (s[118] ? (s[1667] ? s[592] : s[1668] ? 2 : 0) : 0) << 2 | s[882] << 4 | s[227] << 5 | s[226] << 6 | s[1678] << 7 | s[1679] << 8 | s[1680] << 9 | s[1681] << 10 | (f.ferienErAftalt ? 2048 : 0) | s[875] << 12 | s[876] << 13 | (s[118] ? (s[1315] ? s[592] : s[216] ? 2 : 0) : 0) << 14 | s[1682] << 16 | s[1683] << 17 | (f.deltagerAktivt ? 262144 : 0) | s[1684] << 19 | s[1685] << 20 | (f.holderFerieMedYdelse ? 2097152 : 0) | s[877] << 22 | s[878] << 23 | s[879] << 24 | (s[1686] ? (s[1687] ? s[592] : s[348] ? 2 : 0) : 0) << 25 | s[1686] << 27 | s[1688] << 28 | s[1689] << 29, s[880], s[881], s[883], s[884], s[1690] << 0 | s[1691] << 1 | (f.tilsvarendeIndgribende ? 4 : 0) | s[885] << 3 | s[239] << 4 | s[886] << 5 | (s[234] ? (s[1692] ? s[619] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1693] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1694] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1695] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1696] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 6 | s[234] << 9 | (f.skriftligtVejledtOmSanktioner ? 1024 : 0) | (f.personligKontaktErForsoegt ? 2048 : 0) | (f.vejledningErGennemgaaet ? 4096 : 0) | (s[234] ? s[1697] : 0) << 13 | s[896] << 15 | s[897] << 16 | (s[896] ? s[1697] : 0) << 17 | s[1698] << 19 | s[1699] << 20 | s[1700] << 21 | s[1701] << 22 | s[1702] << 23 | (f.kontaktErGenoprettet ? 16777216 : 0) | s[892] << 25 | s[893] << 26 | (s[1703] ? s[1697] : 0) << 27 | s[1703] << 29, s[887], s[888], s[894], s[895], s[890], s[891], s[1704] << 0 | s[1705] << 1 | s[1706] << 2 | s[1707] << 3 | (f.rimeligGrundTilBrud ? 16 : 0) | s[236] << 5 | s[235] << 6 | s[237] << 7 | (s[1708] ? s[1697] : 0) << 8 | s[1708] << 10 | s[1709] << 11 | (f.nedsatSammeMaaned ? 4096 : 0) | s[900] << 13 | s[901] << 14 | (s[900] && !s[1710] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[619] : s[1711] ? 2 : 0) : 0) << 15 | s[1710] << 17 | s[902] << 18 | s[903] << 19 | (f.ydelsenBoerOphoere ? 1048576 : 0) | (f.modBedreVidende ? 2097152 : 0) | s[1712] << 22 | s[1713] << 23 | (s[118] ? (s[589] ? s[592] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[1526] : s[1531] ? (s[1714] ? 3 : 0) : s[1715] ? s[1565] : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1716] ? 5 : 0) : s[1516] ? (s[1717] ? 6 : 0) : s[1718] ? s[1719] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[548] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[168] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1720] ? 10 : 0) : s[1721] ? (s[1722] ? 11 : 0) : s[273] ? 12 : 0) : 0) << 24 | s[251] << 28 | s[250] << 29, s[898], s[899], s[904], s[905], s[906], s[907], s[909], s[910], (f.revalideringErBevilget ? (s[1586] ? s[588] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1587] : s[589] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1530]) : 0) << 0 | (f.foelgerRevalideringsplanen ? 8 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 16 : 0) | s[1723] << 5 | (f.netopForladtSkolen ? 64 : 0) | (f.kanKlareSigMedSU ? 128 : 0) | s[1724] << 8 | (f.saerligtBegraensedeErhvervsmuligheder ? 512 : 0) | s[911] << 10 | s[912] << 11 | s[913] << 12 | (f.revalideringErBevilget ? (s[1586] ? s[588] : s[1725] ? s[1587] : s[1659] ? s[1726] : s[589] ? s[1727] : s[1654]) : 0) << 13 | s[931] << 16 | s[932] << 17 | s[933] << 18 | (s[922] ? s[1728] : 0) << 19 | s[922] << 22 | s[274] << 23 | (f.forsoergerEgetBarnIHjemmet ? 16777216 : 0) | s[926] << 25 | (s[244] ? 0 : s[1728]) << 26 | s[1729] << 29, s[924], s[925], (f.psykiskLidelseNaevntILoven ? 1 : 0) | (f.forsoergelsespligtUdenForHjemmet ? 2 : 0) | (f.gravidEfter12Uge ? 4 : 0) | s[923] << 3 | s[252] << 4 | s[253] << 5 | (s[1730] ? s[1728] : 0) << 6 | s[1731] << 9 | s[1732] << 10 | s[916] << 11 | s[917] << 12 | (s[1730] ? s[1580] : 0) << 13 | s[919] << 16 | (s[919] ? 0 : s[1733] <= 13858 /* 2007-12-11 */ ? 1 : s[1733] <= 18261 /* 2019-12-31 */ ? (s[1733] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[1733] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 17 | s[929] << 19 | s[930] << 20 | (s[1734] && !s[1735] ? s[1728] : 0) << 21 | s[1734] << 24 | s[1735] << 25 | s[1736] << 26 | s[1737] << 27 | s[1738] << 28 | s[934] << 29, s[920], s[921], s[248], s[247], s[914], s[915], s[927], s[928], (s[573] && !s[254] && s[0] ? s[1580] : 0) << 0 | s[935] << 3 | s[936] << 4 | (f.kortvarigAfbrydelseUdenBetydning ? 32 : 0) | (f.fravaerVedBarselIRevalidering ? 64 : 0) | s[939] << 7 | (f.revalideringErBevilget ? (s[1586] ? s[588] : s[1725] ? s[1587] : s[1659] ? s[1726] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1727] : s[1672] ? (s[1739] ? 5 : 0) : s[589] ? (s[257] ? 6 : 0) : s[614] ? (s[4] ? 7 : 0) : s[1740]) : 0) << 8 | s[1741] << 12 | s[940] << 13 | s[941] << 14 | (f.revalideringErBevilget ? (s[589] ? s[588] : s[1358]) : 0) << 15 | s[1742] << 17 | s[620] << 18 | s[1743] << 19 | (s[1743] === 1 ? s[1744] : s[1743] === 2 ? s[1744] : 0) << 21 | (f.ledighedsydelseForAfbrydelse ? 4194304 : 0) | s[949] << 23 | s[271] << 24 | s[1745] << 25 | s[1746] << 26 | s[1747] << 27 | s[1748] << 28 | s[947] << 29, s[937], s[938], s[942], s[943], s[948] << 0 | s[1749] << 1 | s[268] << 2 | s[988] << 3 | s[1750] << 4 | (f.udgiftenErPaataget ? 64 : 0) | s[1751] << 7 | (f.hjaelpTrodsSenAnsoegning ? 256 : 0) | s[945] << 9 | s[946] << 10 | (s[1586] ? s[588] : s[589] ? s[1587] : s[591]) << 11 | (f.egenBetalingVanskeliggoerFremtiden ? 8192 : 0) | s[270] << 14 | s[272] << 15 | (f.udgiftenErHeltAfgoerende ? 65536 : 0) | s[1752] << 17 | s[951] << 18 | s[952] << 19 | s[1753] << 20 | (f.udsaettelsestruetPaaGrundAfRestance ? 4194304 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 8388608 : 0) | (f.hjaelpenDaekkerKunSanktion ? 16777216 : 0) | (f.kanIkkeBetaleUdgiften ? 33554432 : 0) | s[953] << 26 | s[954] << 27 | s[955] << 28, (f.udsaettelsestruetPaaGrundAfRestance ? s[1753] : 0) << 0 | s[956] << 2 | s[957] << 3 | (f.udgiftenDaekkesEfterAndenLov ? 16 : 0) | (f.behandlingenErNoedvendig ? 32 : 0) | s[1754] << 6 | (f.behandlingUdenForDetOffentlige ? 128 : 0) | s[1755] << 8 | (f.offentligBehandlingFindes ? 512 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 1024 : 0) | s[960] << 11 | s[961] << 12 | (s[593] ? s[588] : s[623] ? s[622] : s[1756]) << 13 | s[1757] << 15 | s[1758] << 16 | s[1759] << 17 | (f.ydelsenSvarerTilKontanthjaelp ? 262144 : 0) | s[1760] << 19 | s[1761] << 20 | (f.opfylderKontanthjaelpensOekonomi ? 2097152 : 0) | s[1762] << 22 | s[1763] << 23 | s[1764] << 24 | s[1765] << 25 | s[169] << 26 | s[964] << 27 | s[965] << 28, s[958], s[959], s[962], s[963], (s[960] && !s[961] && s[0] ? (s[593] ? s[588] : s[1314] ? s[622] : s[1766] ? (s[1316] ? 3 : 0) : s[623] ? (s[1767] ? 4 : 0) : s[1318]) : 0) << 0 | s[1768] << 3 | s[1769] << 4 | s[1770] << 5 | s[1771] << 6 | s[266] << 7 | s[576] << 8 | s[967] << 9 | s[970] << 10 | (s[576] && !s[967] && s[0] ? (s[593] ? s[588] : s[1766] ? s[622] : s[1767] ? 3 : 0) : 0) << 11 | s[577] << 13 | s[972] << 14 | s[1772] << 15 | (f.faarKontanthjaelpVedMedicin ? 131072 : 0) | s[1773] << 18 | s[1774] << 19 | s[1775] << 20 | s[1776] << 21 | s[1777] << 22 | s[975] << 23 | (s[577] && !s[972] && s[0] ? s[1772] : 0) << 24 | s[976] << 26 | s[977] << 27 | s[978] << 28, s[968], s[969], s[973], s[974], (s[1778] ? s[1750] : 0) << 0 | s[1778] << 2 | s[1779] << 3 | s[979] << 4 | s[980] << 5 | s[981] << 6 | (s[1780] ? (s[1586] ? s[588] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[1587] : s[1781] ? (s[1782] ? 3 : 0) : s[549] ? 4 : 0) : 0) << 7 | s[1780] << 10 | s[982] << 11 | s[983] << 12 | (f.flytningenForbedrerForholdene ? 8192 : 0) | s[1783] << 14 | (f.flytterTilUdlandet ? 32768 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 65536 : 0) | s[984] << 17 | s[985] << 18 | s[986] << 19 | s[987] << 20 | (f.fikHjaelpTilBoligindskud ? 2097152 : 0) | s[990] << 22 | s[578] << 23 | (f.fikHjaelpTilBoligindskud ? s[1750] : 0) << 24 | (f.fikHjaelpTilBoligindskud ? s[1772] : 0) << 26 | s[994] << 28 | s[995] << 29, s[992], s[993], (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[588] : s[1306] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[614] ? s[1784] : s[1721] ? s[615] : s[273] ? 5 : 0) << 0 | s[1002] << 3 | s[1003] << 4 | s[1004] << 5 | (s[1785] ? (s[593] ? s[588] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[622] : s[589] ? (s[1786] ? 3 : 0) : s[624] ? s[603] : s[1787]) : 0) << 6 | s[1785] << 9 | s[1788] << 10 | (f.heltAabenbartIngenForbedring ? 2048 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 4096 : 0) | s[1789] << 13 | (f.bedtOmAfgoerelseOmPensionAlene ? 16384 : 0) | (f.utvivlsomtIkkePension ? 32768 : 0) | s[996] << 16 | s[997] << 17 | s[998] << 18 | (s[1790] ? 1 : s[593] ? s[1537] : s[1306] ? s[1385] : s[1791]) << 19 | s[1790] << 22 | (f.sagenErForelagtTeamet ? 8388608 : 0) | s[1792] << 24 | s[1793] << 25 | s[1794] << 26 | s[1795] << 27 | s[999] << 28 | s[1000] << 29, (s[593] ? s[588] : s[1306] ? s[622] : s[1516] ? s[1784] : s[624] ? s[1517] : s[1787]) << 0 | s[1796] << 3 | s[1797] << 4 | s[1798] << 5 | s[1799] << 6 | s[1800] << 7 | (f.harErhvervskompetencegivendeUddannelse ? 256 : 0) | (f.behovForUndervisningsomraadet ? 512 : 0) | s[579] << 10 | s[1007] << 11 | s[1008] << 12 | (s[579] ? 0 : s[1801] <= 18261 /* 2019-12-31 */ ? 1 : s[1801] <= 18669 /* 2021-02-11 */ ? (s[1802] ? 2 : 0) : s[1803] ? 3 : 0) << 13 | s[1010] << 15 | (s[1010] ? 0 : s[1804] <= 18669 /* 2021-02-11 */ ? 1 : s[1805] ? 2 : 0) << 16 | s[1012] << 18 | (s[1012] ? 0 : s[1806] <= 18669 /* 2021-02-11 */ ? 1 : s[1807] ? 2 : 0) << 19 | s[1014] << 21 | (s[1014] ? 0 : s[1808] <= 14518 /* 2009-10-01 */ ? 1 : s[1808] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 22 | s[1015] << 24 | s[1016] << 25 | (s[593] ? s[588] : s[614] ? s[622] : s[1809]) << 26 | s[1019] << 29, s[1017], s[1018], s[1020] << 0 | (s[1019] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1810] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 1 | s[1810] << 3 | s[1811] << 4 | (f.forkertVejledning ? 32 : 0) | (f.saerligeOmstaendighederForRefusion ? 64 : 0) | s[288] << 7 | s[286] << 8 | s[1021] << 9 | s[1022] << 10 | s[1023] << 11 | s[1812] << 12 | s[1813] << 13 | s[1814] << 14 | s[1815] << 15 | s[1816] << 16 | s[1817] << 17 | s[283] << 18 | s[1818] << 19 | s[1028] << 21 | s[1029] << 22 | (f.feriePasserMedForloebet ? 8388608 : 0) | (f.ferieIndenForFerieloven ? 16777216 : 0) | (f.ferieAftalt ? 33554432 : 0) | s[1032] << 26 | (f.ferieAftalt ? s[1818] : 0) << 27 | s[1033] << 29, s[1030], s[1031], s[1034] << 0 | s[1039] << 1 | s[1040] << 2 | s[1819] << 3 | (s[1819] === 1 ? s[1820] : s[1819] === 2 ? s[1820] : 0) << 5 | s[629] << 6 | (f.saerligeGrundeTilAndetTidspunkt ? 128 : 0) | s[1041] << 8 | s[1042] << 9 | (s[634] ? s[588] : s[593] ? s[1383] : s[1384] ? s[1385] : s[614] ? s[1386] : s[625]) << 10 | (f.arbejdsevnenErAfklaret ? 8192 : 0) | (f.berettigetTilRevalidering ? 16384 : 0) | (f.berettigetTilFleksjob ? 32768 : 0) | (f.berettigetTilFoertidspension ? 65536 : 0) | (f.berettigetTilRessourceforloeb ? 131072 : 0) | s[1045] << 18 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[588] : s[1045] ? 2 : 0) << 19 | (f.ophoerErAfgjort ? 2097152 : 0) | s[1048] << 22 | s[545] << 23 | (s[76] ? (s[599] ? (s[70] <= 14612 /* 2010-01-03 */ ? s[601] : s[600] ? (s[68] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1821] ? 3 : 0) : 0) : 0) << 24 | s[1822] << 26 | s[1823] << 27 | s[302] << 28 | s[303] << 29, s[1037], s[1038], s[1043], s[1044], s[1046], s[1047], s[293] << 0 | (s[293] ? (s[614] ? (s[293] ? 1 : 0) : s[1824]) : 0) << 1 | s[1825] << 3 | (f.ventesRaskInden8Uger ? 16 : 0) | s[1826] << 5 | s[1827] << 6 | (f.oenskerTidligOpfoelgning ? 128 : 0) | s[1828] << 8 | s[1050] << 9 | s[1051] << 10 | (s[634] ? s[588] : s[1503] ? s[1383] : s[1505]) << 11 | (f.sagenErBelyst ? 8192 : 0) | s[1054] << 14 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1054] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 15 | s[301] << 17 | s[299] << 18 | s[300] << 19 | (s[634] ? s[588] : s[1306] ? s[1383] : s[1516] ? s[1784] : s[614] ? s[1517] : s[1829]) << 20 | s[1830] << 23 | s[1831] << 24 | s[1832] << 25 | s[1833] << 26 | s[1055] << 27 | s[1056] << 28 | s[1057] << 29, s[1052], s[1053], (s[1306] ? s[588] : s[589] ? s[1307] : s[591]) << 0 | s[1058] << 2 | s[1059] << 3 | (f.oenskerLaegeattest ? 16 : 0) | (f.attestIndhentet ? 32 : 0) | s[336] << 6 | s[331] << 7 | s[330] << 8 | (f.tilbagevendenForestaar ? 512 : 0) | (f.risikoForLangtForloeb ? 1024 : 0) | s[294] << 11 | s[295] << 12 | (f.behovForTvaerfagligIndsats ? 8192 : 0) | s[338] << 14 | s[339] << 15 | s[305] << 16 | s[304] << 17 | s[240] << 18 | (s[240] && s[309] ? 1 : s[240] && !s[308] ? (s[614] ? (s[240] ? 2 : 0) : s[1809]) : 0) << 19 | s[308] << 22 | s[1834] << 23 | s[1835] << 24 | s[1836] << 25 | s[340] << 26 | s[1837] << 27 | s[1838] << 28 | s[329] << 29, (f.forudsigeligtForloeb ? 1 : 0) | s[1839] << 1 | s[1840] << 2 | s[1841] << 3 | s[1842] << 4 | s[1843] << 5 | s[1844] << 6 | (f.opfoelgningOenskes ? 128 : 0) | (f.opfoelgningAlligevel ? 256 : 0) | s[1845] << 9 | s[1846] << 10 | s[1062] << 11 | s[1063] << 12 | (s[309] ? 1 : s[308] ? 0 : s[634] ? s[1537] : s[1306] ? s[1847] : s[1791]) << 13 | s[307] << 16 | s[306] << 17 | s[1066] << 18 | s[1067] << 19 | (s[4] && s[309] ? 1 : s[4] && !s[308] ? (s[1516] ? s[1526] : s[614] ? s[1848] : s[624] ? s[615] : s[1787]) : 0) << 20 | s[326] << 23 | s[1068] << 24 | s[1069] << 25 | s[1070] << 26 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[588] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[1849] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[1850] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[1851] ? 4 : 0) : s[614] ? (s[1852] ? 5 : 0) : s[616]) << 27, s[1060], s[1061], s[1064], s[1065], s[346] << 0 | s[347] << 1 | (f.fremmoedeErNoedvendigt ? 4 : 0) | s[1073] << 3 | s[1074] << 4 | (s[329] && s[309] ? 1 : s[329] && !s[308] ? (s[1853] ? s[1537] : s[634] ? (s[345] ? 3 : 0) : s[1306] ? (s[337] ? 4 : 0) : s[589] ? s[1854] : s[1516] ? s[1596] : s[614] ? s[1719] : s[624] ? s[1740] : s[133] ? 9 : 0) : 0) << 5 | s[1855] << 9 | s[344] << 10 | s[1075] << 11 | s[1076] << 12 | s[1077] << 13 | (s[634] ? s[588] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[1383] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1856] ? 3 : 0) : s[1306] ? (s[1857] ? 4 : 0) : s[1854]) << 14 | s[1078] << 17 | s[1079] << 18 | s[1080] << 19 | (s[1306] ? s[588] : s[1516] ? s[1307] : s[614] ? s[1848] : s[615]) << 20 | s[1081] << 23 | s[1082] << 24 | s[1083] << 25 | (s[1306] ? s[588] : s[589] ? s[1307] : s[1516] ? s[591] : s[614] ? s[1517] : s[625]) << 26 | s[1086] << 29, s[1071], s[1072], s[1084], s[1085], s[1087] << 0 | s[1088] << 1 | s[1089] << 2 | s[1090] << 3 | (s[1853] ? s[588] : s[634] ? (s[345] ? 2 : 0) : s[1306] ? s[1847] : s[1858]) << 4 | s[1091] << 7 | s[1092] << 8 | (s[634] ? s[588] : s[593] ? s[1383] : s[1384] ? s[1385] : s[624] ? s[1386] : s[1787]) << 9 | s[1859] << 12 | (f.udebliver ? 8192 : 0) | (f.rimeligGrund ? 16384 : 0) | (f.skriftligtOrienteret ? 32768 : 0) | s[1112] << 16 | s[1113] << 17 | (s[634] ? s[588] : s[1504] ? s[1383] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[118] ? 3 : 0) : s[1687] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[348] ? 5 : 0) << 18 | s[1860] << 21 | (f.andenVurderingIndhentet ? 4194304 : 0) | s[1093] << 23 | s[1094] << 24 | s[1861] << 25 | s[1862] << 26 | s[1863] << 27 | (f.noedvendigBehandling ? 268435456 : 0) | s[1864] << 29, s[1865] << 0 | (f.hensigtsmaessigOptraening ? 2 : 0) | (f.opfordret ? 4 : 0) | s[1095] << 3 | s[1096] << 4 | s[1097] << 5 | s[1098] << 6 | (f.partshoertOmOphoer ? 128 : 0) | s[1866] << 8 | (f.harSvaretPaaPartshoering ? 512 : 0) | s[1867] << 10 | s[1099] << 11 | s[1100] << 12 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[588] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 13 | (f.andetGrundlagEndHoertOm ? 32768 : 0) | (f.partshoertOmNytGrundlag ? 65536 : 0) | s[581] << 17 | s[1102] << 18 | s[1103] << 19 | (s[634] ? s[588] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[1383] : s[1868] ? (s[1869] ? 3 : 0) : s[1870]) << 20 | s[1871] << 23 | s[1872] << 24 | (f.genoptagetFoer ? 33554432 : 0) | s[1108] << 26 | (s[581] && !s[1102] && !s[1103] ? s[1397] : 0) << 27 | s[358] << 29, s[1104], s[1105], s[1106], s[1107], s[360], s[361], s[359] << 0 | (s[599] ? (s[600] ? s[601] : s[1873] ? s[602] : s[1874] ? s[1875] : s[70] <= 18318 /* 2020-02-26 */ ? s[1876] : s[70] <= 18858 /* 2021-08-19 */ ? (s[68] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[70] <= 18953 /* 2021-11-22 */ ? (s[68] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[70] <= 19051 /* 2022-02-28 */ ? (s[68] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[68] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 1 | s[479] << 5 | s[481] << 6 | (f.aftaleForSelvstaendig ? 128 : 0) | (f.sygMedCovid19 ? 256 : 0) | s[1193] << 9 | s[1194] << 10 | s[1877] << 11 | s[1878] << 12 | s[1879] << 13 | s[1880] << 14 | s[534] << 15 | s[535] << 16 | (f.aftaleMedArbejdsgiver ? 131072 : 0) | s[526] << 18 | s[529] << 19 | s[450] << 20 | s[1881] << 21 | s[1882] << 22 | s[1883] << 23 | s[1884] << 24 | s[1885] << 25 | s[1886] << 26 | s[1887] << 27 | s[1888] << 28 | s[1889] << 29, s[1191], s[1192], s[1890] << 0 | s[1891] << 1 | s[1892] << 2 | s[1893] << 3 | s[1109] << 4 | s[1110] << 5 | s[1111] << 6 | s[1116] << 7 | s[1117] << 8 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[588] : s[1894] ? 2 : 0) << 9 | s[1118] << 11 | s[1119] << 12 | s[1120] << 13 | (s[367] && !s[368] && !s[110] ? (s[108] && !s[110] && !s[1895] ? (s[114] <= 16251 /* 2014-06-30 */ ? (s[112] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[112] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 14 | s[1124] << 16 | s[1125] << 17 | (s[370] && !s[373] && !s[372] ? (s[599] ? (s[632] ? 1 : 0) : 0) : 0) << 18 | s[1126] << 19 | s[1127] << 20 | s[374] << 21 | s[375] << 22 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 8388608 : 0) | s[1131] << 24 | (s[374] && !s[375] && s[0] ? (s[167] ? 1 : 0) : 0) << 25 | s[1896] << 26 | s[1136] << 27 | s[1137] << 28, s[1114], s[1115], s[1122], s[1123], s[1129], s[1130], s[1134], s[1135], (f.pensionTilkendt ? (s[634] ? s[588] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[1383] : s[1868] ? (s[1897] ? 3 : 0) : s[1870]) : 0) << 0 | (f.pensionTilkendt ? 8 : 0) | (f.pensionMedTilbagevirkendeKraft ? 16 : 0) | s[1147] << 5 | s[1898] << 6 | s[1138] << 8 | s[1139] << 9 | s[1140] << 10 | (s[1899] ? s[1898] : 0) << 11 | s[1899] << 13 | (f.retErOpbrugt ? 16384 : 0) | s[1900] << 15 | s[386] << 16 | s[387] << 17 | s[1901] << 18 | s[1902] << 19 | s[1903] << 20 | s[390] << 21 | s[391] << 22 | (s[1904] ? (s[633] <= 18808 /* 2021-06-30 */ ? 1 : s[1905] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[1906] << 25 | s[1907] << 26 | s[1908] << 27 | s[380] << 28 | s[1909] << 29, s[1145], s[1146], s[388], s[389], s[1910] << 0 | s[1911] << 1 | s[1912] << 2 | s[378] << 3 | s[379] << 4 | s[1913] << 5 | (f.fortsatRet9Marts2020 ? 64 : 0) | s[1143] << 7 | s[1144] << 8 | (s[1904] ? 1 : 0) << 9 | s[1148] << 10 | s[1149] << 11 | s[1150] << 12 | (s[1914] ? s[1898] : 0) << 13 | s[1914] << 15 | s[1915] << 16 | s[394] << 17 | s[395] << 18 | (s[390] && !s[391] && s[1916] < NEVER ? (s[1916] <= 18808 /* 2021-06-30 */ ? 1 : s[1917] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 19 | s[1918] << 21 | s[1919] << 22 | s[1920] << 23 | s[1921] << 24 | s[1922] << 25 | s[1923] << 26 | s[1924] << 27 | s[1925] << 28 | s[1926] << 29, s[1141], s[1142], s[392], s[393], s[1927] << 0 | s[1928] << 1 | (s[1929] <= 18808 /* 2021-06-30 */ ? 1 : s[1930] ? 2 : 0) << 2 | s[1931] << 4 | s[1932] << 5 | s[1933] << 6 | s[1934] << 7 | s[397] << 8 | (s[397] ? 0 : s[1935] <= 18808 /* 2021-06-30 */ ? 1 : s[1936] ? 2 : 0) << 9 | s[1937] << 11 | s[1938] << 12 | s[1939] << 13 | s[1940] << 14 | s[1941] << 15 | s[399] << 16 | s[401] << 17 | (s[394] && !s[395] && s[1942] < NEVER ? (s[1942] <= 18808 /* 2021-06-30 */ ? 1 : s[1943] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 18 | s[1944] << 20 | s[1945] << 21 | s[1946] << 22 | s[1947] << 23 | s[1948] << 24 | s[1949] << 25 | s[398] << 26 | s[400] << 27 | (s[1950] ? (s[1951] <= 18808 /* 2021-06-30 */ ? 1 : s[1952] ? 2 : 0) : 0) << 28, s[1151], s[396], s[403], s[405], s[402], s[404], s[1953] << 0 | s[1954] << 1 | s[1955] << 2 | s[1956] << 3 | s[1957] << 4 | s[1958] << 5 | s[1154] << 6 | s[1155] << 7 | (s[1959] && !s[1960] && s[1961] < NEVER ? (s[1961] <= 18808 /* 2021-06-30 */ ? 1 : s[1962] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[1963] << 10 | s[1964] << 11 | s[1960] << 12 | s[1965] << 13 | s[1966] << 14 | s[1967] << 15 | s[1968] << 16 | s[408] << 17 | s[409] << 18 | (s[1154] && !s[1155] && s[1969] < NEVER ? (s[1969] <= 18808 /* 2021-06-30 */ ? 1 : s[1970] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 19 | s[1971] << 21 | s[1972] << 22 | s[1973] << 23 | s[1974] << 24 | s[1975] << 25 | s[1976] << 26 | s[1158] << 27 | s[1159] << 28, s[1152], s[1153], s[406], s[407], s[1156], s[1157], (s[408] && !s[409] && s[1977] < NEVER ? (s[1977] <= 18808 /* 2021-06-30 */ ? 1 : s[1978] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[1979] << 2 | s[1980] << 3 | s[1981] << 4 | s[1982] << 5 | s[1983] << 6 | s[1984] << 7 | s[1162] << 8 | s[1163] << 9 | (s[1158] && !s[1159] && s[1985] < NEVER ? (s[1985] <= 18808 /* 2021-06-30 */ ? 1 : s[1986] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[1987] << 12 | s[1988] << 13 | s[1989] << 14 | s[1990] << 15 | s[1991] << 16 | s[1992] << 17 | s[1168] << 18 | (s[1426] ? (s[50] <= 14691 /* 2010-03-23 */ ? s[1428] : s[1427] ? (s[51] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1437] ? (s[1993] ? 3 : 0) : s[1439] ? 4 : 0) : 0) << 19 | s[429] << 22 | s[433] << 23 | (s[1426] ? s[1428] : 0) << 24 | s[432] << 25 | s[435] << 26 | s[1171] << 27 | s[1172] << 28 | s[1178] << 29, s[1160], s[1161], s[1166], s[1167], s[427], s[428], s[430], s[431], s[1169], s[1170], s[1176], s[1177], s[1179] << 0 | (s[115] && !s[116] && !s[117] ? s[1432] : 0) << 1 | s[1994] << 3 | s[1995] << 4 | s[436] << 5 | s[1180] << 6 | s[1181] << 7 | s[1182] << 8 | (f.sygUnderAftaltFri ? 512 : 0) | s[1185] << 10 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[588] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 11 | s[1199] << 13 | s[1200] << 14 | (s[81] && !s[82] && !s[80] ? s[630] : 0) << 15 | (f.sygemeldtITide ? 131072 : 0) | (f.indsigelseModSenSygemelding ? 262144 : 0) | (f.fyldestgoerendeBegrundelse ? 524288 : 0) | s[441] << 20 | s[445] << 21 | (s[97] ? (s[599] ? (s[1874] ? s[601] : s[1996] ? 2 : 0) : 0) : 0) << 22 | s[1203] << 24 | s[1204] << 25 | s[1997] << 26 | s[1998] << 27 | s[1207] << 28 | s[1208] << 29, s[1183], s[1184], s[1197], s[1198], s[443], s[442], s[1201], s[1202], s[1205], s[1206], (s[459] ? (s[599] ? (s[600] ? s[601] : s[1999] ? s[602] : s[1874] ? s[2000] : s[1457] ? s[1876] : s[1458] ? 5 : 0) : 0) : 0) << 0 | s[459] << 3 | s[470] << 4 | (f.underretningsbrevSendt ? 32 : 0) | s[456] << 6 | s[457] << 7 | s[458] << 8 | (s[459] ? s[630] : 0) << 9 | s[453] << 11 | s[455] << 12 | s[454] << 13 | (s[459] ? (s[599] ? (s[600] ? s[601] : s[1999] ? s[602] : s[70] <= 19722 /* 2023-12-31 */ ? s[2000] : s[68] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 14 | s[2001] << 17 | s[2002] << 18 | s[2003] << 19 | s[2004] << 20 | (f.undskyldendeForhold ? 2097152 : 0) | s[2005] << 22 | (f.arbejdsgiverAnmeldteIkke ? 8388608 : 0) | s[2006] << 24 | s[1211] << 25 | s[1212] << 26 | s[1215] << 27 | s[1216] << 28, s[1209], s[1210], s[1213], s[1214], (s[76] ? (s[599] ? (s[600] ? s[601] : s[1455] ? s[602] : s[1999] ? (s[1456] ? 3 : 0) : s[1874] ? (s[2007] ? 4 : 0) : s[1996] ? 5 : 0) : 0) : 0) << 0 | s[2008] << 3 | s[2009] << 4 | s[546] << 5 | s[542] << 6 | s[2010] << 7 | s[1219] << 8 | s[1220] << 9 | s[2011] << 10 | (s[2011] === 1 ? 0 : s[2011] === 2 ? 0 : s[2011] === 4 ? 0 : s[2011] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[1223] << 15 | s[1224] << 16 | (s[92] ? (s[599] ? (s[600] ? s[601] : s[1873] ? s[602] : s[1875]) : 0) : 0) << 17 | s[1232] << 19 | s[1233] << 20 | s[1234] << 21 | (s[92] ? s[2012] : 0) << 22 | s[2013] << 25 | s[2014] << 26 | s[2015] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[1227] << 29, s[1217], s[1218], s[1221], s[1222], s[1225], s[1226], s[1228] << 0 | (s[92] ? s[630] : 0) << 1 | s[2016] << 3 | s[2017] << 4 | s[1229] << 5 | s[1230] << 6 | s[1231] << 7 | s[1245] << 8 | s[1246] << 9 | s[536] << 10 | s[511] << 11 | s[513] << 12 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[588] : s[634] ? (s[2018] ? 2 : 0) : s[1847]) << 13 | s[505] << 15 | s[507] << 16 | s[508] << 17 | s[2019] << 18 | (f.ledigUdenLoen ? 1048576 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2097152 : 0) | s[522] << 22 | s[523] << 23 | s[506] << 24 | s[509] << 25 | s[2020] << 26 | s[2021] << 27 | s[2022] << 28 | s[493] << 29, s[1235], s[1236], s[514], s[517], s[515], s[518], s[516], s[519], s[520], s[521], s[503], s[504], s[2023] << 0 | s[527] << 1 | s[528] << 2 | s[2024] << 3 | s[2025] << 4 | s[2026] << 5 | s[1239] << 6 | s[1240] << 7 | s[533] << 8 | s[532] << 9 | s[1243] << 10 | s[1244] << 11 | (s[76] ? s[1397] : 0) << 12 | s[1249] << 14 | s[1250] << 15 | (s[76] ? s[2019] : 0) << 16 | s[1253] << 18 | s[1254] << 19 | s[1255] << 20 | (s[634] ? s[588] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[1383] : s[2027] ? 3 : 0) << 21 | s[583] << 23 | s[1258] << 24 | s[1259] << 25 | (s[583] ? 0 : s[2028] <= 16658 /* 2015-08-11 */ ? 1 : s[584] ? 2 : 0) << 26 | s[1260] << 28 | s[1261] << 29, s[524], s[525], s[1237], s[1238], s[530], s[531], s[1241], s[1242], s[1247], s[1248], s[1251], s[1252], s[1262] << 0 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[588] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[2029] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[2030] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[2031] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[2032] ? 5 : 0) : s[2033] ? 6 : 0) << 1 | s[2034] << 4 | (f.hjemmeEfterAnbefaling ? 32 : 0) | s[1265] << 6 | s[1266] << 7 | (s[526] && !s[529] && !s[80] ? s[1397] : 0) << 8 | s[1269] << 10 | s[1270] << 11 | (s[534] && !s[535] && !s[80] ? s[1304] : 0) << 12 | s[1271] << 14 | s[1272] << 15 | s[585] << 16 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[2035] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[2036] ? 2 : 0) : s[2037] ? (s[2038] ? 3 : 0) : s[635] ? 4 : 0) << 17 | s[2039] << 20 | (f.langvarigEllerKroniskLidelse ? 2097152 : 0) | (f.risikoenErVaesentligtForoeget ? 4194304 : 0) | s[2040] << 23 | (f.behandlingBesluttetVedAnsaettelsen ? 16777216 : 0) | s[2041] << 25 | s[2042] << 26 | s[2043] << 27 | s[1274] << 28 | s[1275] << 29, s[1263], s[1264], s[1267], s[1268], (s[2037] ? s[2035] : s[2044]) << 0 | (f.aftaleErSkriftlig ? 4 : 0) | (f.aftaleErGodkendt ? 8 : 0) | s[1278] << 4 | s[1279] << 5 | s[2045] << 6 | (f.vaesentligeAendringerVedUdloeb ? 128 : 0) | s[1280] << 8 | s[1281] << 9 | (s[2037] ? s[2035] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[2044] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[2046] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 10 | (f.laegeligDokumentationForRisiko ? 8192 : 0) | s[543] << 14 | s[544] << 15 | (s[76] ? s[2012] : 0) << 16 | s[2047] << 19 | s[2048] << 20 | s[2049] << 21 | (f.skyldesLoenmodtageren ? 4194304 : 0) | s[2050] << 23 | s[1284] << 24 | s[1285] << 25 | (s[76] ? (s[599] ? (s[600] ? s[601] : s[1999] ? s[602] : s[1874] ? s[2000] : s[1876]) : 0) : 0) << 26 | s[2051] << 29, s[1276], s[1277], s[1282], s[1283], s[2052] << 0 | s[2053] << 1 | s[2054] << 2 | s[2055] << 3 | s[2056] << 4 | s[2057] << 5 | s[2058] << 6 | s[2059] << 7 | s[2060] << 8 | s[2061] << 9 | s[1286] << 10 | s[1287] << 11 | s[1291] << 12 | s[1292] << 13 | s[586] << 14 | (s[2062] ? s[588] : s[586] ? 2 : 0) << 15 | (f.hjaelpemiddelKoebtFoerBevilling ? 131072 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 262144 : 0) | s[1288] << 19 | s[1289] << 20 | (f.funktionsevnenErVarigtNedsat ? 2097152 : 0) | s[2063] << 22 | (f.hjaelpemidletAfhjaelperVaesentligt ? 8388608 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 16777216 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 33554432 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 67108864 : 0) | s[1295] << 27, s[1293], s[1294], (s[1781] ? s[588] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[2064] : s[1503] ? (s[2065] ? 3 : 0) : f.vurderingsdato <= 17166 /* 2016-12-31 */ ? (s[167] ? 4 : 0) : f.vurderingsdato <= 17531 /* 2017-12-31 */ ? (s[2066] ? 5 : 0) : s[627] ? (s[2067] ? 6 : 0) : s[589] ? (s[628] ? 7 : 0) : s[1531] ? (s[4] ? 8 : 0) : s[1516] ? (s[142] ? 9 : 0) : s[623] ? (s[240] ? 10 : 0) : s[1718] ? (s[265] ? 11 : 0) : s[548] ? 12 : 0) << 0 | s[2068] << 4 | s[2069] << 5 | s[1298] << 6 | (s[552] && !s[550] && !s[551] ? (s[1781] ? s[588] : s[623] ? s[2064] : s[1653]) : 0) << 7 | s[2070] << 10 | (f.faaetHjaelp3MaanederAf18 ? 2048 : 0) | s[2071] << 12 | s[2072] << 13 | (f.behovetBortfalderEfterRevalidering ? 16384 : 0) | s[2073] << 15 | s[2074] << 16 | s[2075] << 17 | s[555] << 18 | s[556] << 19 | s[1301] << 20 | s[1302] << 21, s[1296], s[1297], s[553], s[554], s[1299], s[1300]] }
}
