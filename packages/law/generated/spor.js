// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
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

const SATS_22 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_23 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v0 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[2] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[7] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[6] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[504] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[9] = v5
  const v6 = v5 >= v4
  s[1062] = v6
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[8] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[65] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[67] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[10] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[69] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[66] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[253] = v14
  const v15 = !v8 && v13 && v14
  s[72] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[71] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[81] = v17
  const v18 = !v8 && v16 && v17
  s[452] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[68] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[84] = v20
  const v21 = f.persongruppe === 'ledig'
  s[94] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[413] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[70] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[316] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[317] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[315] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[318] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[254] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[1067] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[1069] = v34
  const v35 = f.undervisningstimer <= 600
  s[1070] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[1068] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[1071] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[1064] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[553] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[554] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[555] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v44 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[1072] = v44
  const FERIEBEK_2_6 = LAS_68_5 && !v44
  s[557] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v46 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v47 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v48 = countDays(v46, v47, monthEnd(v47)) >= 1
  s[1079] = v48
  const v49 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v50 = shiftMonths(v47, -1)
  const v51 = countDays(v49, v50, monthEnd(v50)) >= 1
  s[1080] = v51
  const v52 = shiftMonths(v47, -2)
  const v53 = countDays(v49, v52, monthEnd(v52)) >= 1
  s[1081] = v53
  const v54 = shiftMonths(v47, -3)
  const v55 = countDays(v49, v54, monthEnd(v54)) >= 1
  s[1082] = v55
  const v56 = shiftMonths(v47, -4)
  const v57 = countDays(v49, v56, monthEnd(v56)) >= 1
  s[1083] = v57
  const v58 = shiftMonths(v47, -5)
  const v59 = countDays(v49, v58, monthEnd(v58)) >= 1
  s[1084] = v59
  const v60 = shiftMonths(v47, -6)
  const v61 = countDays(v49, v60, monthEnd(v60)) >= 1
  s[1085] = v61
  const v62 = shiftMonths(v47, -7)
  const v63 = countDays(v49, v62, monthEnd(v62)) >= 1
  s[1086] = v63
  const v64 = shiftMonths(v47, -8)
  const v65 = countDays(v49, v64, monthEnd(v64)) >= 1
  s[1087] = v65
  const v66 = shiftMonths(v47, -9)
  const v67 = countDays(v49, v66, monthEnd(v66)) >= 1
  s[1088] = v67
  const v68 = shiftMonths(v47, -10)
  const v69 = countDays(v49, v68, monthEnd(v68)) >= 1
  s[1089] = v69
  const v70 = shiftMonths(v47, -11)
  const v71 = countDays(v49, v70, monthEnd(v70)) >= 1
  s[1090] = v71
  const v72 = v48 && v51 && v53 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71
  s[1078] = v72
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v72 || FERIEBEK_2_6)
  s[202] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v72)
  s[201] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v0 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[140] = v0
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[115] = LAS_69t_2_er
  const v2 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[131] = v2
  const LAB_31_3 = LAS_69t_2_er ? (v0 ? (v2 ? -Infinity : 4) : 6) : -Infinity
  s[558] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v0 ? (v2 ? Infinity : 4) : 6) : Infinity
  s[559] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[117] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v0 && v2
  s[505] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v7 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v8 = f.risikoForFireAar ? v7 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v0 ? (v2 ? FIRST_DAY : v7) : v8) : FIRST_DAY
  s[561] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v0 ? (v2 ? NEVER : v7) : v8) : NEVER
  s[562] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[563] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[564] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[506] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[567] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v15 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1095] = v15
  const v16 = f.ressourceforloebErBevilget && v15
  s[132] = v16
  const v17 = s[0] && (!v2 || v16)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v17)
  s[133] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v17)
  s[135] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[134] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v2 || LOV1750_21_8))
  s[507] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v2 && LOV1750_21_8_nej)
  s[508] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v2 && LOV1750_21_8_ir
  s[509] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v24 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[130] = v24
  const v25 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[237] = v25
  const v26 = v24 && v25
  const LAB_43 = !s[1] || v26
  s[510] = LAB_43
  const LAB_43_nej = !s[1] || !v26
  s[511] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[119] = LAB_45_1
  const v30 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[120] = v30
  const v31 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[121] = v31
  const v32 = v30 && !v31
  s[123] = v32
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v30)
  s[587] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v30 || !v31)
  s[588] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v32
  s[589] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v36 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[520] = v36
  const v37 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[116] = v37
  const v38 = f.ventesFuldtRask === false || !v37 || LAB_109_2_kraft_nej
  s[1105] = v38
  const v39 = f.ventesFuldtRask && v37 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1104] = v39
  const v40 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1106] = v40
  const v41 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[118] = v41
  const v42 = !v36 && f.tvaerfagligtBehovIForloebet
  const v43 = v24 && v41 && !v36
  s[1099] = v43
  const LAB_109_1 = LAB_45_1 && (v43 || !LAB_45_1 || !v41 && v38 && !v40 || v41 && v42)
  s[581] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v43 || !LAB_45_1 || !v41 && (v39 || v40) || v41 && !v42)
  s[582] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v43 || !LAB_45_1
  s[583] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v47 = !LAB_45_1 || v36
  const v48 = !LAB_45_1 || LAB_109_1_nej
  s[124] = v48
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[122] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v47
  s[571] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v48
  s[572] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v47
  s[574] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v47
  s[575] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[73] = SDL_53_1_timer_er
  const v55 = f.timerDuKanArbejde === 0
  s[1114] = v55
  const v56 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[453] = v56
  const v57 = v56 >= 400
  s[1115] = v57
  const v58 = v55 || v57
  s[1113] = v58
  const v59 = SDL_53_1_timer_er && v58
  s[1112] = v59
  const v60 = f.persongruppe === 'selvstaendig'
  s[89] = v60
  const v61 = f.andelAfArbejdetDuKan <= 5000
  s[158] = v61
  const v62 = v60 && v61
  s[1116] = v62
  const v63 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1117] = v63
  const v64 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1121] = v64
  const v65 = f.ansatIFleksjob && v64
  s[1120] = v65
  const v66 = v58 || v65
  s[1119] = v66
  const v67 = SDL_53_1_timer_er && v66
  s[1118] = v67
  const v68 = !s[0] && (v59 || v62 || v63) || s[0] && (v67 || v62 || v63)
  const SDL_7_2 = !s[1] || v68
  s[808] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v68
  s[809] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[95] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[101] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v73 = v60 ? 14 : 15
  s[5] = v73
  const v74 = v60 ? 14 : 21
  s[4] = v74
  const v75 = v60 ? 14 : 30
  s[3] = v75
}

function svar_3(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = dropFirst(s[2], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[3] : s[4]) : s[5]) : 14) : Infinity)
  const v1 = dropFirst(s[2], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[3] : s[4]) : s[5]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v2 = allPeriods(f.afbrydelser)
  const v3 = without(v0, v2)
  const v4 = without(v1, v2)
  const SDL_24_3 = !s[6] ? NO_DAYS : without(v3, intersectTable(from(v4, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[14] = SDL_24_3
  const SDL_24_3_hoej = !s[6] ? ALL_DAYS : without(v4, intersectTable(from(v3, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[13] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[6] && sameDays(v0, v1)
  s[516] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v8 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[102] = v8
  const v9 = f.pensionDuFaar === 'tidlig_pension'
  s[103] = v9
  const v10 = s[7] >= 15012 /* 2011-02-07 */
  s[399] = v10
  const v11 = onWeekdays(SDL_24_3, 62)
  s[12] = v11
  const v12 = onWeekdays(SDL_24_3_hoej, 62)
  s[11] = v12
  const v13 = monthEndOver(v12, 12, 130, s[7])
  const v14 = monthEndOver(v11, 12, 130, s[7])
  const v15 = !s[8] && s[9] >= v13
  s[1124] = v15
  const v16 = !s[8] && s[9] < v14
  s[1125] = v16
  const v17 = v15 && !s[8]
  const v18 = s[10] && !s[8] && v14 >= NEVER
  const v19 = v17 ? v13 : NEVER
  const v20 = v16 ? NEVER : v14
  const v21 = v17 ? (v16 || v18 ? Math.max(v14, v20) : v14) : v20
  const v22 = v17 || v16 || v18
  const v23 = monthEndOver(SDL_24_3_hoej, 12, 182, s[7])
  const v24 = monthEndOver(SDL_24_3, 12, 182, s[7])
  const v25 = !s[8] && s[9] >= v23
  s[1126] = v25
  const v26 = !s[8] && s[9] < v24
  s[1127] = v26
  const v27 = v25 && !s[8]
  const v28 = s[10] && !s[8] && v24 >= NEVER
  const v29 = v27 ? v23 : NEVER
  const v30 = v26 ? NEVER : v24
  const v31 = v27 ? (v26 || v28 ? Math.max(v24, v30) : v24) : v30
  const v32 = v27 || v26 || v28
  const SDL_25_1 = v10 ? (v22 ? (v32 ? Math.min(v19, v29) : v19) : v29) : FIRST_DAY
  s[108] = SDL_25_1
  const SDL_25_1_hoej = v10 ? (v22 ? (v32 ? Math.max(v21, v31) : v21) : v31) : NEVER
  s[110] = SDL_25_1_hoej
  const v35 = v8 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v9
  s[345] = v35
  const SDL_25_1_er = v35 && !s[8] && (!v10 || v22 || v32)
  s[104] = SDL_25_1_er
  const SDL_25_1_ir = !v35 || s[8] || !v10 || v15 && s[10] || s[10] && !((s[8] || !s[10] && v13 === v14) && !s[8] && (s[8] || v13 === NEVER)) || v25 && s[10] || s[10] && !((s[8] || !s[10] && v23 === v24) && !s[8] && (s[8] || v23 === NEVER))
  s[106] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[11], 18, 260, s[7])
  const v1 = monthEndOver(s[12], 18, 260, s[7])
  const v2 = !s[8] && v0 <= 16251 /* 2014-06-30 */
  s[15] = v2
  const v3 = !s[8] && v1 > 16251 /* 2014-06-30 */
  s[16] = v3
  const v4 = !s[8] && s[9] >= v0
  s[1143] = v4
  const v5 = !s[8] && s[9] < v1
  s[1144] = v5
  const v6 = v4 && !s[8]
  const v7 = s[10] && !s[8] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[10] || s[10] && !((s[8] || !s[10] && v0 === v1) && !s[8] && (s[8] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[10] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[30] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[31] = v17
  const v18 = v13 || v3 || v14
  s[28] = v18
  const v19 = v2 && v12 || s[10] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[29] = v19
  const v20 = monthEndOver(s[13], 18, 364, s[7])
  const v21 = monthEndOver(s[14], 18, 364, s[7])
  const v22 = !s[8] && v20 <= 16251 /* 2014-06-30 */
  s[17] = v22
  const v23 = !s[8] && v21 > 16251 /* 2014-06-30 */
  s[18] = v23
  const v24 = !s[8] && s[9] >= v20
  s[1145] = v24
  const v25 = !s[8] && s[9] < v21
  s[1146] = v25
  const v26 = v24 && !s[8]
  const v27 = s[10] && !s[8] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[10] || s[10] && !((s[8] || !s[10] && v20 === v21) && !s[8] && (s[8] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[10] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[34] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[35] = v37
  const v38 = v33 || v23 || v34
  s[32] = v38
  const v39 = v22 && v32 || s[10] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
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
  const v48 = monthEndOver(s[11], 9, 110, v47)
  const v49 = monthEndOver(s[12], 9, 110, v47)
  const v50 = !s[8] && s[9] >= v48
  s[1147] = v50
  const v51 = !s[8] && s[9] < v49
  s[1148] = v51
  const v52 = v50 && !s[8]
  const v53 = s[10] && !s[8] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[40] = v57
  const v58 = v50 && s[10] || s[10] && !((s[8] || !s[10] && v48 === v49) && !s[8] && (s[8] || v48 === NEVER))
  s[38] = v58
  const v59 = monthEndOver(s[13], 9, 154, v47)
  const v60 = monthEndOver(s[14], 9, 154, v47)
  const v61 = !s[8] && s[9] >= v59
  s[1149] = v61
  const v62 = !s[8] && s[9] < v60
  s[1150] = v62
  const v63 = v61 && !s[8]
  const v64 = s[10] && !s[8] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[41] = v68
  const v69 = v61 && s[10] || s[10] && !((s[8] || !s[10] && v59 === v60) && !s[8] && (s[8] || v59 === NEVER))
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

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[8] && countDays(s[13], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[1131] = v0
  const v1 = !s[8] && countDays(s[14], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[1132] = v1
  const v2 = !s[8] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1137] = v2
  const v3 = !s[8] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1138] = v3
  const v4 = s[15] || v3
  s[1136] = v4
  const v5 = (s[16] || s[10]) && (v2 || s[10]) && (s[16] || v2)
  s[1135] = v5
  const v6 = !s[8] && countDays(s[13], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1141] = v6
  const v7 = !s[8] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1142] = v7
  const v8 = s[17] || v7
  s[1140] = v8
  const v9 = (s[18] || s[10]) && (v6 || s[10]) && (s[18] || v6)
  s[1139] = v9
  const v10 = v5 || v9
  s[1133] = v10
  const v11 = (v4 || s[10]) && (v8 || s[10]) && (v4 || v8)
  s[1134] = v11
  const v12 = s[19] || v1 || v11
  s[1130] = v12
  const v13 = !s[19] && (v0 || s[10]) && (v10 || s[10])
  s[1129] = v13
  const v14 = v13 && !v12
  s[1128] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[20] ? (s[21] ? Math.min(s[22], s[23]) : s[22]) : s[23]
  s[109] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[20] ? (s[21] ? Math.max(s[24], s[25]) : s[24]) : s[25]
  s[111] = SDL_24_1_hoej
  const SDL_24_1_er = !s[8] && (v13 || !v14 && (s[20] || s[21]))
  s[105] = SDL_24_1_er
  const SDL_24_1_ir = s[8] || v13 || !v14 && (s[26] && s[27] || !(s[28] && !s[29] && s[30] >= 13332 /* 2006-07-03 */ && s[31] <= 15011 /* 2011-02-06 */ || s[32] && !s[33] && s[34] >= 13332 /* 2006-07-03 */ && s[35] <= 15011 /* 2011-02-06 */) && (s[36] && s[27] || !(s[28] && !s[29] && s[30] >= 15012 /* 2011-02-07 */ && s[31] <= 16251 /* 2014-06-30 */ || s[32] && !s[33] && s[34] >= 15012 /* 2011-02-07 */ && s[35] <= 16251 /* 2014-06-30 */) && (s[37] && (s[38] || s[39]) || !(s[40] && !s[38] || s[41] && !s[39]))))
  s[107] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[1504] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[328] = v20
  const v21 = SDL_24_1_er && v19
  s[329] = v21
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
  s[525] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[48] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[47] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[42] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[50] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[371] = v37
  const v38 = v31 && v36 && v37
  s[43] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[49] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[379] = v43
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
  s[372] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[375] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[377] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[373] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1165] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1166] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[1167] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[1168] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[54] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[62] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[378] = v73
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

function svar_6(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[42] || s[43] && v0 || s[44] && v0 || s[45] && v1
  s[380] = SDL_27_1_6
  const SDL_27_1_6_nej = s[42] || s[43] && !v0 || s[44] && !v0 || s[45] && !v1
  s[386] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[46] && s[47] >= 16953 /* 2016-06-01 */ && s[48] <= 16974 /* 2016-06-22 */
  const v5 = s[46] && s[47] >= 16975 /* 2016-06-23 */ && s[48] <= 20634 /* 2026-06-30 */
  const v6 = s[46] && s[47] >= 20635 /* 2026-07-01 */ && s[49]
  const SDL_27_1_7_2 = s[42] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[947] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[42] || s[46] && s[50] && s[48] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[948] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[42] || v4 || v6 || s[51]
  s[949] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[42] || s[43] && f.foertidspensionssagPaabegyndt || s[44] && f.foertidspensionssagPaabegyndt || s[45] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[381] = SDL_27_1_7
  const SDL_27_1_7_nej = s[42] || s[43] && f.foertidspensionssagPaabegyndt === false || s[44] && f.foertidspensionssagPaabegyndt === false || s[45] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[387] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[52] || s[53] || s[54] || s[55] || s[56] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[57] || s[58]
  s[382] = v13
  const v14 = s[59] || s[60]
  s[383] = v14
  const v15 = SDL_27_1_6_nej || s[60]
  s[384] = v15
  const v16 = SDL_27_1_7_nej || s[60]
  s[385] = v16
  const v17 = v13 && (s[61] || s[60]) && (s[62] || s[60]) && (s[63] || s[58]) && v14 && v15 && v16 && (s[57] || s[61] || s[62] || s[63] || s[59] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[58] && s[60]
  s[397] = v18
  const SDL_27_1 = s[42] || s[43] && v12 || s[64] && v12
  s[112] = SDL_27_1
  const SDL_27_1_nej = s[42] || s[43] && v17 || s[64] && v17
  s[113] = SDL_27_1_nej
  const SDL_27_1_ir = s[42] || s[43] && v18 || s[64] && v18 || s[51]
  s[114] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[65] <= 16251 /* 2014-06-30 */
  s[330] = v22
  const v23 = !s[8] && s[66] && v22
  s[99] = v23
  const v24 = !s[8] && s[67] >= 16252 /* 2014-07-01 */ && s[68]
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
  const SDL_24a_1_graense = s[69] || v24 && (!s[8] && countDays(s[11], v27, v30) > 110 || !s[8] && countDays(s[13], v27, v30) > 154 || !s[8] && countDays(s[11], v31, v34) > 110 || !s[8] && countDays(s[13], v31, v34) > 154)
  s[97] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[69] || v23 || v24 && (!s[8] && countDays(s[12], v28, v29) <= 110 || !s[8] && countDays(s[14], v28, v29) <= 154 || !s[8] && countDays(s[12], v32, v33) <= 110 || !s[8] && countDays(s[14], v32, v33) <= 154)
  s[100] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[69] || v24 && s[10] || s[70]
  s[98] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[8] && shiftDays(s[67], -56) >= f.ansatFra
  s[1174] = v38
  const v39 = !s[8] && shiftDays(s[65], -56) < f.ansatFra
  s[1175] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[1173] = v40
  const v41 = (v38 || s[10]) && f.andetFravaerSeneste8Uger === false
  s[1172] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[1176] = v42
  const v43 = v40 || !v42
  s[1171] = v43
  const v44 = v41 && v42
  s[1170] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1177] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[8] && s[71] && s[68]
  s[80] = v48
  const SDL_30_2 = s[69] || s[72] && v46 || v48 && v46
  s[960] = SDL_30_2
  const SDL_30_2_nej = s[69] || s[72] && v47 || v48 && v47
  s[961] = SDL_30_2_nej
  const SDL_30_2_ir = s[69] || s[70]
  s[77] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[69] || s[72] || v48)
  s[962] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[69]
  s[963] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[964] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1178] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1179] = v56
  const v57 = !s[73] || SDL_30_2_nej || v56
  const v58 = s[73] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[69] || s[72] && v58 || v48 && v58
  s[78] = SDL_30
  const SDL_30_nej = s[69] || s[72] && v57 || v48 && v57
  s[79] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[8] && s[66] && s[65] <= 13604 /* 2007-04-01 */
  const v62 = !s[8] && s[67] >= 13605 /* 2007-04-02 */ && s[65] <= 14031 /* 2008-06-01 */
  const v63 = s[65] <= 15340 /* 2012-01-01 */
  s[426] = v63
  const v64 = !s[8] && s[67] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[67] >= 15341 /* 2012-01-02 */
  s[427] = v65
  const v66 = !s[8] && v65 && s[68]
  const v67 = v64 || v66
  const SDL_30_1 = s[69] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[74] = SDL_30_1
  const SDL_30_1_hoej = s[69] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[75] = SDL_30_1_hoej
  const SDL_30_1_er = s[69] || v61 || v62 || v64 || v66
  s[76] = SDL_30_1_er
}

function svar_7(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[65], s[74])
  s[424] = v0
  const v1 = shiftDays(s[67], s[75])
  s[425] = v1
  const v2 = !s[8] && s[76]
  s[240] = v2
  const v3 = s[10] || s[77]
  s[244] = v3
  const v4 = shiftDays(v0, -1)
  s[242] = v4
  const v5 = shiftDays(v1, -1)
  s[241] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[78] && v2
  const v9 = s[77] && v2 && v7 >= NEVER
  const v10 = s[79] ? NEVER : v7
  const v11 = v8 || s[79] || v9
  const v12 = s[78] && v3 || s[77] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[69] ? FIRST_DAY : v8 ? v6 : NEVER
  s[312] = SDL_31_1
  const SDL_31_1_hoej = s[69] ? NEVER : v8 ? (s[79] || v9 ? Math.max(v7, v10) : v7) : v10
  s[313] = SDL_31_1_hoej
  const SDL_31_1_er = s[69] || s[72] && v11 || s[80] && v11
  s[311] = SDL_31_1_er
  const SDL_31_1_ir = s[69] || s[72] && v12 || s[80] && v12 || s[70]
  s[314] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[8] && shiftDays(s[67], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1186] = v17
  const v18 = !s[8] && shiftDays(s[65], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1187] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[1188] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1191] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1192] = v21
  const v22 = s[79] || v20
  s[1189] = v22
  const v23 = s[78] || s[77]
  s[243] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[78] || v21)
  s[85] = v24
  const v25 = s[77] && SDL_31_1_ir
  s[1190] = v25
  const v26 = v18 || !v19 || v24
  s[1185] = v26
  const v27 = v22 || v25
  s[86] = v27
  const v28 = (v17 || s[10]) && v19 && v27
  s[1184] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[1193] = v29
  const v30 = !s[8] && s[67] >= f.uddannelseAfsluttet
  s[1194] = v30
  const v31 = !s[8] && s[65] < f.uddannelseAfsluttet
  s[1195] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[8] && v32 >= s[65]
  s[1196] = v33
  const v34 = !s[8] && v32 < s[67]
  s[1197] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[92] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[10]) && (v33 || s[10])
  s[93] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[8] && s[71] && s[65] <= 15522 /* 2012-07-01 */
  const v40 = !s[8] && s[67] >= 15523 /* 2012-07-02 */ && s[81]
  const v41 = !s[8] && shiftDays(s[67], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1200] = v41
  const v42 = !s[8] && shiftDays(s[65], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1201] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[1202] = v43
  const v44 = v42 || !v43 || v24
  s[1199] = v44
  const v45 = (v41 || s[10]) && v43 && v27
  s[1198] = v45
  const v46 = shiftMonths(s[82], -6)
  const v47 = shiftMonths(s[83], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[83]; return (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1209] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_2 = (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[8] && r_timerPrMaaned.maaned < v47 || !s[8] && r_timerPrMaaned.maaned >= s[82]) && !s[10] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1210] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[83]; return (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1211] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_2 = (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[8] && r_timerPrMaaned.maaned < v47 || !s[8] && r_timerPrMaaned.maaned >= s[82] || s[10] && !r0_3) && !(s[10] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1212] = v51
  const v52 = !v49 || !v51
  s[1208] = v52
  const v53 = v48 && v50
  s[1207] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[82], v55)
  const v57 = shiftMonths(s[83], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1215] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[8] && r_timerPrMaaned.maaned < v57 || !s[8] && r_timerPrMaaned.maaned >= s[82]) && !s[10] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1216] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1217] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[83]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[8] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[10]) && (r0_0 || s[10]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[8] && r_timerPrMaaned.maaned < v57 || !s[8] && r_timerPrMaaned.maaned >= s[82] || s[10] && !r0_1) && !(s[10] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1218] = v61
  const v62 = !v59 || !v61
  s[1214] = v62
  const v63 = v58 && v60
  s[1213] = v63
  const v64 = v53 || v63
  s[1205] = v64
  const v65 = v52 && v62
  s[1206] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[1204] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[1203] = v67
  const SDL_32_1 = s[69] || s[72] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[84] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[88] = SDL_32_1
  const SDL_32_1_nej = s[69] || s[72] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[84] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[87] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1220] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[1219] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[1221] = v72
  const v73 = v71 && v72
  s[1222] = v73
  const v74 = !s[8] && s[71] && s[65] <= 15705 /* 2012-12-31 */
  const v75 = !s[8] && s[67] >= 15706 /* 2013-01-01 */ && s[65] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[8] && s[67] >= 15884 /* 2013-06-28 */ && s[68]
  const SDL_42_1 = s[69] || s[72] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[91] = SDL_42_1
  const SDL_42_1_nej = s[69] || s[72] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[90] = SDL_42_1_nej
}

function svar_8(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[85]
  const v1 = f.arbejdsskade && s[86]
  const SDL_34_1 = s[69] || s[72] && v1 || s[80] && v1
  s[969] = SDL_34_1
  const SDL_34_1_nej = s[69] || s[72] && v0 || s[80] && v0
  s[970] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[73] || s[87]
  s[1224] = v4
  const v5 = s[73] && (s[88] || s[77])
  s[1223] = v5
  const v6 = !s[89] || s[90]
  s[1226] = v6
  const v7 = s[89] && (s[91] || s[77])
  s[1225] = v7
  const v8 = f.persongruppe === 'ingen'
  s[412] = v8
  const v9 = !v8 || s[92]
  s[239] = v9
  const v10 = v8 && s[93]
  s[238] = v10
  const v11 = v5 || v7 || s[94] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[94] && v9 && (SDL_34_1_nej || s[77])
  const SDL_32 = s[69] || s[72] && v11 || s[80] && v11
  s[245] = SDL_32
  const SDL_32_nej = s[69] || s[72] && v12 || s[80] && v12
  s[246] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1227] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[252] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[248] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[77]
  s[323] = v19
  const v20 = SDL_3 || !s[1]
  s[250] = v20
  const v21 = s[95] || !s[1]
  s[251] = v21
  const SDL_24a_1 = s[69] || s[96] && (s[97] || s[98]) && v19 && v20 && v21 && (s[97] || SDL_32 || SDL_3 || s[95])
  s[331] = SDL_24a_1
  const SDL_24a_1_nej = s[69] || s[99] || s[96] && (s[100] || SDL_32_nej || SDL_3_nej || s[101])
  s[334] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[69] || s[96] && s[98] && s[77] && !s[1] || s[70]
  s[333] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[141] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[906] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[907] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[102] || f.naaetFolkepensionsalder || s[103]
  s[1238] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[104] || !v29 && s[105]
  s[324] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[106] || !v29 && s[107])
  s[325] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[108] : s[109]
  s[326] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[110] : s[111]
  s[327] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[1236] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[1237] = v35
  const v36 = v35 || v29 || s[112]
  s[1235] = v36
  const v37 = s[113] || s[114]
  s[398] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[1234] = v38
  const v39 = v38 || SDL_24a_1
  s[1232] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[332] = v40
  const v41 = v36 && v40
  s[1233] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[1239] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[1])
  s[1240] = v43
  const LAB_107_1 = !s[1] || s[115] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[576] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[115] || !v25 && (s[101] || v41) || v25 && (s[101] || v43)
  s[577] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[125] = v46
  const v47 = f.ventesFuldtRask && s[116] && f.fikTvaerfagligIndsats === false
  s[1245] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1246] = v48
  const v49 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[217] = v49
  const v50 = !v46 || v49 || !v47 || v48
  const LAB_108_2 = s[117] && (!s[115] || v50)
  s[579] = LAB_108_2
  const LAB_108_2_nej = s[117] && (!s[115] || !v50)
  s[580] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v53 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1247] = v53
  const v54 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v55 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1248] = v55
  const v56 = shiftDays(f.jobafklaringStartede, 28)
  const v57 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1249] = v57
  const v58 = s[118] ? NEVER : v57 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v56
  const LAB_109_1_frist = s[119] ? (v53 ? (v55 ? (s[120] ? (s[121] ? v58 : FIRST_DAY) : v56) : FIRST_DAY) : v54) : FIRST_DAY
  s[584] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[119] ? (v53 ? (v55 ? (s[120] ? (s[121] ? v58 : NEVER) : v56) : NEVER) : v54) : NEVER
  s[585] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[122] && (!s[119] || v53 && (!v55 || s[123])) || s[124]
  s[586] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[519] = v62
  const v63 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[1250] = v63
  const v64 = shiftMonths(f.jobafklaringStartede, 24)
  const v65 = shiftDays(v64, -1)
  const v66 = allPeriods(f.barselUnderJobafklaring)
  s[200] = v66
  const v67 = without(ALL_DAYS, v66)
  const v68 = v64 === NEVER ? Infinity : v64 - f.jobafklaringStartede
  const v69 = dayReaching(v67, f.jobafklaringStartede, v68)
  const v70 = from(v66, 18262 /* 2020-01-01 */)
  const v71 = without(ALL_DAYS, v70)
  const v72 = dayReaching(v71, f.jobafklaringStartede, v68)
  const LAB_110_1 = s[119] ? (v63 ? (v62 ? v69 : Math.min(v65, v69, v72)) : v65) : FIRST_DAY
  s[126] = LAB_110_1
  const LAB_110_1_hoej = s[119] ? (v63 ? (v62 ? v69 : Math.max(v65, v69, v72)) : v65) : NEVER
  s[127] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[119]
  s[128] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[119]
  s[129] = LAB_110_1_ir
}

function svar_9(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1251] = v0
  const v1 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1252] = v1
  const v2 = f.uarbejdsdygtigVedEgenSygdom === false || v1 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[117] && (!s[115] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[125] || v2))
  s[590] = LAB_110_2
  const LAB_110_2_nej = s[117] && (!s[115] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[125] || !v2))
  s[591] = LAB_110_2_nej
  const LAB_110_2_ir = !s[117] || !s[115] || v0 && !s[125]
  s[592] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[115] ? s[126] : FIRST_DAY
  s[593] = LAB_111_1
  const LAB_111_1_hoej = s[115] ? s[127] : NEVER
  s[594] = LAB_111_1_hoej
  const LAB_111_1_er = s[117] && (!s[115] || s[128])
  s[595] = LAB_111_1_er
  const LAB_111_1_ir = !s[117] || !s[115] || s[129]
  s[596] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v10 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1254] = v10
  const v11 = f.kanVendeTilbageIArbejde === false && v10
  const LAB_111_2 = s[117] && (!s[115] || s[130] || v11)
  s[597] = LAB_111_2
  const LAB_111_2_nej = s[117] && (!s[115] || s[130] || !v11)
  s[598] = LAB_111_2_nej
  const LAB_111_2_ir = !s[117] || !s[115] || s[130]
  s[512] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v15 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[115] ? v15 : FIRST_DAY
  s[600] = LAB_111_3
  const LAB_111_3_hoej = s[115] ? v15 : NEVER
  s[601] = LAB_111_3_hoej
  const LAB_111_3_er = s[117] && f.risikoForFireAar
  s[602] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[115]
  s[603] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v20 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[117] && (!s[115] || s[130] || !v20)
  s[604] = LAB_111_4
  const LAB_111_4_nej = s[117] && (!s[115] || s[130] || v20)
  s[605] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v23 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[1256] = v23
  const v24 = s[0] && (!v23 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v23 && !s[131] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v24
  s[609] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v24
  s[610] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v27 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[139] = v27
  const v28 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1262] = v28
  const v29 = !v27 || v28 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v29
  s[611] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v29
  s[612] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v32 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1266] = v32
  const v33 = LAB_112_2_nej || !s[1]
  const v34 = s[131] && s[132]
  s[1263] = v34
  const LAB_112_1 = v34 || !s[1] || s[0] && (!v27 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 || v27 && !s[131] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 && (LAB_112_3 || !s[1]))
  s[606] = LAB_112_1
  const LAB_112_1_nej = v34 || !s[1] || !s[0] || !v27 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2) || v27 && (s[131] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2 || LAB_112_3_nej)
  s[607] = LAB_112_1_nej
  const LAB_112_1_ir = v34 || !s[1]
  s[608] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v38 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[137] = v38
  const v39 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1273] = v39
  const v40 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[136] = v40
  const v41 = allPeriods(f.perioderUdenRaadighed)
  const v42 = without(ALL_DAYS, v41)
  const v43 = shiftMonths(f.ressourceforloebStartede, 6)
  const v44 = dayReaching(v42, shiftDays(f.ressourceforloebStartede, 1), v43 === NEVER ? Infinity : v43 - f.ressourceforloebStartede)
  const LAB_113_2 = v38 ? (v39 ? v44 : NEVER) : FIRST_DAY
  s[613] = LAB_113_2
  const LAB_113_2_hoej = v38 ? (v39 ? (v40 ? v44 : NEVER) : NEVER) : NEVER
  s[614] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v38
  s[138] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v48 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1276] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1277] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1280] = v50
  const v51 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1281] = v51
  const v52 = f.indsatsErBegyndt === false || v50
  s[1278] = v52
  const v53 = f.indsatsErBegyndt && (v51 || LAB_113_2_ir)
  s[1279] = v53
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[130] || !v38 || v39 && (v48 || LAB_113_2_ir) && v52 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[616] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[130] || !v38 || !v39 || v49 || v53 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[617] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[130] || !v38
  s[618] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v27 && (s[133] || s[134]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[619] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v27 || s[135] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[620] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[536] = v59
  const v60 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[535] = v60
  const v61 = v60 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v59 ? v61 : FIRST_DAY
  s[622] = LAB_113_4
  const LAB_113_4_hoej = v59 ? v61 : NEVER
  s[623] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v59
  s[513] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1287] = v65
  const v66 = v60 && (v65 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v59 || v66)
  s[626] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v59 || !v66)
  s[627] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || v27 && s[133])
  s[628] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !v27 || s[135])
  s[629] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || v27 && s[134]
  s[630] = LAB_113a_ir
}

function svar_10(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[534] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1289] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1290] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[136] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[137] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[631] = LAB_114_1
  const LAB_114_1_hoej = s[137] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[632] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1291] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[1292] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[1293] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[137] || v0 && v12 && (v13 || s[138]))
  s[633] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[137] || !v0 || !v12 || v14)
  s[634] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1297] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[1298] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[1296] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1300] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[1299] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[1301] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[139] && s[131]
  s[638] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[139] ? (s[131] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[636] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[139] ? (s[131] ? Infinity : v24) : v20) : 0) : Infinity
  s[637] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1302] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1303] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1304] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[639] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[640] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[641] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = f.pensionDuFaar === 'foertidspension'
  s[1305] = v35
  const v36 = s[0] && !s[131] && v35 && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v36
  s[642] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v36
  s[643] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v39 = !s[131] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v39
  s[644] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v39
  s[645] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v42 = !s[131] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v42)
  s[784] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v42)
  s[219] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[222] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v46 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1308] = v46
  const v47 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[218] = v47
  const v48 = f.revalideringErBevilget && v47
  s[1307] = v48
  const LAB_144 = !s[1] || !s[131] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[131] && v48 && f.erhvervssigtetErAfklaret === false
  s[514] = LAB_144
  const LAB_144_nej = !s[1] || !s[131] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[131] && (v46 || f.erhvervssigtetErAfklaret)
  s[231] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v51 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[539] = v51
  const v52 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[540] = v52
  const v53 = !v52 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v52 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v51 || v53
  s[654] = LAB_145_2
  const LAB_145_2_nej = !v51 || !v53
  s[655] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v56 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v57 = LAB_145_2 && !LAB_145_2_nej && v51
  s[541] = v57
  const LAB_145_1 = v51 ? (v57 ? NEVER : v56) : FIRST_DAY
  s[647] = LAB_145_1
  const LAB_145_1_hoej = v51 ? (LAB_145_2 ? NEVER : v56) : NEVER
  s[648] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v51
  s[650] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v51 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[651] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v51 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[652] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v51 || LAB_145_1_ir
  s[653] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v64 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[532] = v64
  const v65 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v66 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v67 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[140] && v65 || s[140] && (!v64 && (v66 || v67) || v64 && v67)
  s[656] = LAB_146
  const LAB_146_nej = !s[1] || !s[140] && !v65 || s[140] && (!v64 && (!v66 || !v67) || v64 && !v67)
  s[657] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[658] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[659] = LAS_50_nej
}

function svar_11(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[1077] = v0
  const v1 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[143] = v1
  const v2 = f.bidragspligtigeBoern <= 0
  s[1316] = v2
  const v3 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[1076] = v3
  const v4 = v3 || v1
  const v5 = SATS_1(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = v6 > -Infinity && v7 < Infinity
  const v9 = quotient([v6, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v10 = quotient([v7, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v0 ? (v8 ? Math.min(v9, v10) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[679] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v0 ? (v8 ? Math.max(v9, v10) : Infinity) : f.bidragPrMaaned) : Infinity
  s[680] = LAS_69j_2_bidrag_hoej
  const v13 = s[0] && !v2
  s[1315] = v13
  const LAS_69j_2_bidrag_er = v13 && (!s[0] || !v0 || !(!v8 && !v4 && v6 === v7))
  s[681] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v13 || !s[0] || v0 && (v4 || !v8)
  s[682] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v16 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1318] = v16
  const v17 = f.harForsoergelsespligt && v16
  s[209] = v17
  const v18 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[518] = v18
  const v19 = v18 || v1
  s[145] = v19
  const v20 = SATS_2(f.vurderingsdato)
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[221] = v21
  const v22 = !v21 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[210] = v22
  const v23 = SATS_3(f.vurderingsdato)
  const v24 = v19 ? -Infinity : v23
  const v25 = v19 ? Infinity : v23
  const v26 = v25 === Infinity
  const v27 = LAS_69j_2_bidrag === -Infinity
  const v28 = v24 === -Infinity
  const v29 = LAS_69j_2_bidrag_hoej === Infinity
  const v30 = v26 && v27 || v28 && v29
  const v31 = SATS_4(f.vurderingsdato)
  const v32 = SATS_5(f.vurderingsdato)
  const v33 = v17 || !v22 || v2 || LAS_69j_2_bidrag_er && !(v30 && !v19 && v24 === v25 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[152] = v33
  const v34 = v17 && v19 || !v17 && (v22 && (!v2 && (v19 || LAS_69j_2_bidrag_ir || v30 || v19) || v2 && v19) || !v22 && v19)
  s[153] = v34
  const v35 = v17 ? (v19 ? -Infinity : v20) : v22 ? (v2 ? v24 : Math.min(v28 || v27 ? -Infinity : v24 + LAS_69j_2_bidrag, v19 ? -Infinity : v31)) : v19 ? -Infinity : v32
  s[150] = v35
  const v36 = v17 ? (v19 ? Infinity : v20) : v22 ? (v2 ? v25 : Math.min(v26 || v29 ? Infinity : v25 + LAS_69j_2_bidrag_hoej, v19 ? Infinity : v31)) : v19 ? Infinity : v32
  s[151] = v36
  const LAS_68_2 = s[0] ? v35 : -Infinity
  s[661] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v36 : Infinity
  s[662] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v33)
  s[663] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v34
  s[664] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v41 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[220] = v41
  const LAS_68_5_nej = s[0] && !v41
  s[665] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v41
  s[666] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v44 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1323] = v44
  const v45 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1324] = v45
  const v46 = v44 && v45
  s[1322] = v46
  const v47 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v48 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v49 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1325] = v49
  const v50 = Math.max(f.hidtidigYdelsePrMaaned, v47)
  const v51 = Math.min(f.hidtidigYdelsePrMaaned, v48)
  const v52 = s[0] && LAS_68_2_er
  const v53 = LAS_68_5_ir && LAS_68_2_er && v51 >= v50
  const v54 = LAS_68_5_nej || v53
  const v55 = LAS_68_5_nej ? (v53 ? Math.min(f.hidtidigYdelsePrMaaned, v50) : f.hidtidigYdelsePrMaaned) : v50
  const v56 = LAS_68_5_nej ? (v53 ? Math.max(f.hidtidigYdelsePrMaaned, v51) : f.hidtidigYdelsePrMaaned) : v51
  const LAS_68_4 = s[0] ? (v46 ? v47 : v49 ? (v52 ? (v54 ? Math.min(v47, v55) : v47) : v55) : LAS_68_2) : -Infinity
  s[147] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v46 ? v48 : v49 ? (v52 ? (v54 ? Math.max(v48, v56) : v48) : v56) : LAS_68_2_hoej) : Infinity
  s[146] = LAS_68_4_hoej
  const v59 = f.ydelseFoerForloebet === 'foertidspension'
  s[1321] = v59
  const v60 = s[0] && !v59
  s[1320] = v60
  const LAS_68_4_er = v60 && (!s[0] || v46 && LAS_68_2_er || !v46 && (v49 && (v52 || LAS_68_5_nej || v53) || !v49 && LAS_68_2_er))
  s[148] = LAS_68_4_er
  const LAS_68_4_ir = !v60 || !s[0] || v46 && LAS_68_2_ir || !v46 && (v49 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v47 === v48) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v47))) || !v49 && LAS_68_2_ir)
  s[149] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v63 = !s[0] || s[141]
  const v64 = !s[0] || !s[141]
  const LAS_68a_1_tid = s[0] && v63
  s[142] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v64
  s[144] = LAS_68a_1_tid_nej
}

function svar_12(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[142] || !s[0]
  const v1 = Math.min(f.timerITilbud, 16000)
  const v2 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[1073] = v2
  const v3 = v2 || s[143]
  s[162] = v3
  const v4 = SATS_6(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  s[163] = v5
  const v6 = v3 ? Infinity : v4
  s[164] = v6
  const v7 = v5 > -Infinity && v6 < Infinity
  s[161] = v7
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v1, v6], [100], 'nærmeste', 1)
  const v10 = v7 ? Math.min(v8, v9) : -Infinity
  s[159] = v10
  const v11 = v7 ? Math.max(v8, v9) : Infinity
  s[160] = v11
  const v12 = v3 || !v7
  s[165] = v12
  const LAS_68a_3 = s[0] ? Math.min(v10, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[144]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[675] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v11, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[144]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[676] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v7 && !v3 && v5 === v6))
  s[677] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v12
  s[678] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v17 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[144]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[144]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v18 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[144]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[144]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v19 = SATS_7(f.vurderingsdato)
  const v20 = s[145] ? -Infinity : v19
  s[172] = v20
  const v21 = s[145] ? Infinity : v19
  s[173] = v21
  const v22 = Math.min(v17, v20)
  const v23 = Math.min(v18, v21)
  const v24 = !s[145] && v20 === v21
  s[175] = v24
  const v25 = LAS_68a_3_ir || s[145]
  const v26 = v22 > -Infinity && v23 < Infinity
  const v27 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = LAS_68a_3_er && !(!v26 && (!LAS_68a_3_er || !v25 && v22 === v23))
  const v32 = v25 || !v26
  const v33 = v18 === Infinity
  const v34 = -v21 === -Infinity
  s[174] = v34
  const v35 = v33 && v34
  const v36 = -v20 === Infinity
  s[176] = v36
  const v37 = LAS_68a_3_er && !(v35 && (!LAS_68a_3_er || !LAS_68a_3_ir && v17 === v18) && v24)
  const v38 = LAS_68a_3_ir || s[145] || v35
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
  const LAS_68a_2 = s[0] ? (s[139] ? v42 : v48 || v47 ? -Infinity : v29 + v42) : -Infinity
  s[671] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[139] ? v43 : v46 || v49 ? Infinity : v30 + v43) : Infinity
  s[672] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[139] && v31 && v44 && !(v50 && (!v31 || !v32 && v29 === v30) && (!v44 || !v45 && v42 === v43)) || s[139] && v44)
  s[673] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[139] && (v32 || v45 || v50) || s[139] && v45
  s[674] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v55 = s[146] === Infinity
  const v56 = -LAS_68a_2_hoej === -Infinity
  const v57 = s[147] === -Infinity
  const v58 = -LAS_68a_2 === Infinity
  const v59 = v55 && v56 || v57 && v58
  const v60 = v57 || v56 ? -Infinity : s[147] - LAS_68a_2_hoej
  const v61 = v55 || v58 ? Infinity : s[146] - LAS_68a_2
  const v62 = v60 === -Infinity ? -Infinity : v60 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[144]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v63 = v61 === Infinity ? Infinity : v61 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[144]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const v64 = v62 === -Infinity ? -Infinity : v62 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[144]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v65 = v63 === Infinity ? Infinity : v63 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[144]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v64 === -Infinity ? -Infinity : v64 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[144]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[667] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v65 === Infinity ? Infinity : v65 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[144]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[668] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[148] && LAS_68a_2_er && !(v59 && (!s[148] || !s[149] && s[147] === s[146]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[669] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[149] || LAS_68a_2_ir || v59
  s[670] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[115] ? s[150] : -Infinity
  s[154] = LAS_69j_2
  const LAS_69j_2_hoej = s[115] ? s[151] : Infinity
  s[155] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[115] && (!s[115] || s[152])
  s[156] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[115] || !s[115] || s[153]
  s[157] = LAS_69j_2_ir
}

function svar_13(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[194] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[193] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1329] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1330] = v3
  const v4 = s[154] > -Infinity && s[155] < Infinity
  const v5 = quotient([s[154], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[155], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[156] && !(!v4 && (!s[156] || !s[157] && s[154] === s[155]))
  const v10 = s[157] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1331] = v11
  const v12 = quotient([s[154], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[155], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[89] && s[156]
  const v17 = !s[89] && s[157]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[192] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[451] = v19
  const LAS_69j_4 = s[115] ? (v1 ? (v0 ? (s[89] ? (v18 ? s[154] : v19 ? v7 : s[158] ? v14 : 0) : s[154]) : -Infinity) : s[89] ? (v2 ? s[154] : v3 ? v7 : v11 ? v14 : 0) : s[154]) : -Infinity
  s[197] = LAS_69j_4
  const LAS_69j_4_hoej = s[115] ? (v1 ? (v0 ? (s[89] ? (v18 ? s[155] : v19 ? v8 : s[158] ? v15 : 0) : s[155]) : Infinity) : s[89] ? (v2 ? s[155] : v3 ? v8 : v11 ? v15 : 0) : s[155]) : Infinity
  s[196] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[115] && (!s[115] || !v1 && (s[89] && (v2 && s[156] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[89] && (v18 && s[156] || !v18 && (v19 && v9 || !v19 && (!s[158] || v9))) || v16))
  s[198] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[115] || !s[115] || !v1 && (s[89] && (v2 && s[157] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[89] && (v18 && s[157] || !v18 && (v19 && v10 || !v19 && s[158] && v10)) || v17)
  s[199] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[115] || s[141]
  const v25 = !s[115] || !s[141]
  const LAS_69j_5_tid = s[115] && v24
  s[690] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[115] && v25
  s[167] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[115]
  s[168] = v28
  const LAS_69j_10 = s[115] ? Math.min(s[159], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[169] = LAS_69j_10
  const LAS_69j_10_hoej = s[115] ? Math.min(s[160], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[166] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[115] && (!s[115] || !(!s[161] && !s[162] && s[163] === s[164]))
  s[170] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[115] || !s[115] || s[165]
  s[171] = LAS_69j_10_ir
}

function svar_14(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[177] = v0
  const v1 = Math.max(0, -s[166] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 }) - s[166])
  const v2 = Math.max(0, -s[169] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[169])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[186] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[184] = v10
  const v11 = s[170] && s[170] && !(v6 && (!s[170] || !s[171] && v4 === v5))
  s[182] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[187] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[185] = v21
  const v22 = s[170] && s[170] && !(v17 && (!s[170] || !s[171] && v15 === v16))
  s[183] = v22
  const v23 = Math.min(s[172], v1)
  const v24 = Math.min(s[173], v2)
  const v25 = s[171] || s[145]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[170] && !(!v26 && (!s[170] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[174]
  const v34 = s[170] && !(v33 && (!s[170] || !s[171] && v1 === v2) && s[175])
  const v35 = s[171] || s[145] || v33
  const v36 = Math.max(0, s[174] ? -Infinity : v1 - s[173])
  const v37 = Math.max(0, v3 || s[176] ? Infinity : v2 - s[172])
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
  s[178] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[179] = v50
  const v51 = v32 || v42 || v47
  s[188] = v51
  const v52 = Math.min(s[172], v12)
  const v53 = Math.min(s[173], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[170] && !(!v54 && (!s[170] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[189] = v60
  const v61 = v14 && s[174]
  const v62 = s[170] && !(v61 && (!s[170] || !s[171] && v12 === v13) && s[175])
  const v63 = s[171] || s[145] || v61
  const v64 = Math.max(0, s[174] ? -Infinity : v12 - s[173])
  const v65 = Math.max(0, v14 || s[176] ? Infinity : v13 - s[172])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[190] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[191] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[181] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[180] = v78
  const LAS_69j_9 = s[115] ? (v0 ? (s[141] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[195] = LAS_69j_9
}

function svar_15(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[115] ? (s[177] ? (s[141] ? s[178] : s[179] ? (s[180] ? Math.max(s[178], s[181]) : s[178]) : s[181]) : s[182] ? (s[183] ? Math.max(s[184], s[185]) : s[184]) : s[185]) : Infinity
  s[697] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[115] && (!s[115] || !s[177] && (s[182] || s[183]) || s[177] && (!s[141] && (s[179] || s[180]) || s[141] && s[179]))
  s[698] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[115] || !s[115] || !s[177] && (s[171] || s[171] || s[186] || s[171] || s[171] || s[187]) || s[177] && (!s[141] && (s[188] || s[189] || s[190] || s[191]) || s[141] && s[188])
  s[699] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1333] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[115] && (!s[115] || v4)
  s[692] = LAS_69j_7
  const LAS_69j_7_nej = s[115] && (!s[115] || !v4)
  s[693] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[89] && !s[192]
  const LAS_69j_8 = s[115] && (!s[115] || !s[193] || !s[194] || !v7)
  s[694] = LAS_69j_8
  const LAS_69j_8_nej = s[115] && (!s[115] || s[193] && (!s[194] || v7))
  s[695] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[115] || !s[115] || s[193] && !s[194]
  s[696] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1334] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1335] = v12
  const LAS_69j_13 = s[115] && (!s[115] || v11)
  s[703] = LAS_69j_13
  const LAS_69j_13_nej = s[115] && (!s[115] || !v11 || !v12)
  s[704] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[115] || !s[115] || v11 && !v12
  s[705] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[195] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 }) + s[195]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[115] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[167]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[167]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[168]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[167]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[115] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[683] = LAS_69j_5
  const LAS_69j_5_hoej = s[115] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[684] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[115] && (!s[115] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[685] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[115] || !s[115] || LAS_69j_9_ir || !s[115] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[686] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[140] || f.harFrasagtYdelsen === false
  const v39 = s[115] && f.erIJobafklaring
  s[1336] = v39
  const LAS_69j_5_modtager = v39 && (!s[115] || v38)
  s[687] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[115] || !v38)
  s[688] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[115]
  s[689] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[234] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[700] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[701] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[702] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1337] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[115] && (!s[115] || v49)
  s[208] = LAS_69j_15
  const LAS_69j_15_nej = s[115] && (!s[115] || !v49)
  s[207] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[196] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[197] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[115] ? Math.max(0, v54 || v53 ? -Infinity : s[197] - LAS_69j_5_hoej) : -Infinity
  s[706] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[115] ? Math.max(0, v52 || v55 ? Infinity : s[196] - LAS_69j_5) : Infinity
  s[707] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[115] && (!s[115] || s[198] && LAS_69j_5_er && !(v56 && (!s[198] || !s[199] && s[197] === s[196]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[708] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[115] || !s[115] || s[199] || LAS_69j_5_ir || v56
  s[709] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[200], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[115] && (!s[115] || v61)
  s[205] = LAS_69k_5
  const LAS_69k_5_nej = s[115] && (!s[115] || !v61)
  s[206] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = 35 - f.ugerMedFeriegodtgoerelse
  s[232] = v64
  const v65 = Math.max(0, v64 - f.ferieMedYdelseHoldt)
  const v66 = !s[0] && v65 <= 0
  const v67 = s[201] ? 0 : v65
  const LAS_69k_6 = s[0] ? (s[202] ? (s[201] || v66 ? Math.min(v65, v67) : v65) : v67) : -Infinity
  s[715] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[202] ? v65 : 0) : Infinity
  s[716] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[202] || s[201] || v66)
  s[717] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v71 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v71 : FIRST_DAY
  s[718] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v71 : NEVER
  s[719] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v74 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1338] = v74
  const v75 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1339] = v75
  const v76 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1340] = v76
  const v77 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1341] = v77
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v74 || !s[0]) && (v76 || !s[0]) && f.ferienErAftalt)
  s[204] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v75 || v77 || f.ferienErAftalt === false)
  s[203] = LAS_69k_6_aftale_nej
}

function svar_16(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[203]
  s[1345] = v0
  const v1 = f.holderFerieMedYdelse && (s[204] || !s[0])
  s[1344] = v1
  const v2 = f.deltagerAktivt || s[205] || v1
  s[1342] = v2
  const v3 = f.deltagerAktivt === false && (s[206] || !s[115]) && v0
  s[1343] = v3
  const LAS_69k_1 = s[115] && (!s[115] || (s[207] || !s[115]) && v2)
  s[710] = LAS_69k_1
  const LAS_69k_1_nej = s[115] && (!s[115] || s[208] || v3)
  s[711] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[309] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1349] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1351] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1350] = v9
  const v10 = v7 || v9
  s[310] = v10
  const v11 = f.afviser === 'ingenting'
  s[1348] = v11
  const v12 = s[115] && !v11
  s[1346] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[712] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[713] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[714] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[211] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1354] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1355] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1356] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[720] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[216] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[721] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[722] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[723] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[729] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[730] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[1359] = v35
  const v36 = f.brudPaaPligten === 'bookede_ikke'
  s[1361] = v36
  const v37 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[1362] = v37
  const v38 = v36 && v37
  s[1360] = v38
  const v39 = v35 || v38
  s[1358] = v39
  const LAS_69n_1_er = LAS_69l_3_er && v39
  s[731] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[732] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1367] = v42
  const v43 = LAS_69l_1 || LAS_69l_1_ir
  s[215] = v43
  const v44 = v43 && f.rimeligGrundTilBrud === false
  s[1366] = v44
  const v45 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1365] = v45
  const v46 = v45 || LAS_69n_1_er
  const v47 = !v45 && LAS_69n_1_ir
  const v48 = v45 ? f.dageUdeblevet : LAS_69n_1
  const v49 = v45 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v50 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v51 = SATS_8(f.bruddetSkete)
  const v52 = SATS_9(f.bruddetSkete)
  const v53 = SATS_10(f.bruddetSkete)
  const v54 = s[209] ? (v50 ? -Infinity : v51) : s[210] ? (v50 ? -Infinity : v52) : v50 ? -Infinity : v53
  const v55 = s[209] ? (v50 ? Infinity : v51) : s[210] ? (v50 ? Infinity : v52) : v50 ? Infinity : v53
  const v56 = v48 > -Infinity && v49 < Infinity && v54 > -Infinity && v55 < Infinity
  const v57 = quotient([v48, v54], [1], 'nærmeste', 1)
  const v58 = quotient([v48, v55], [1], 'nærmeste', 1)
  const v59 = quotient([v49, v54], [1], 'nærmeste', 1)
  const v60 = quotient([v49, v55], [1], 'nærmeste', 1)
  const v61 = v56 ? Math.min(v60, v59, v57, v58) : -Infinity
  const v62 = v56 ? Math.max(v60, v59, v57, v58) : Infinity
  const v63 = v44 && v46 && !(!v56 && (!v46 || !v47 && v48 === v49) && !v50 && v54 === v55)
  const LAS_69m_2 = LAS_69l_3_er ? (v63 ? (v42 ? Math.min(0, v61) : v61) : 0) : -Infinity
  s[725] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v63 ? (v42 ? Math.max(0, v62) : v62) : 0) : Infinity
  s[726] = LAS_69m_2_hoej
  const v66 = v45 || v39
  s[1364] = v66
  const v67 = LAS_69l_3_er && v66
  s[1363] = v67
  const LAS_69m_2_er = v67 && (!LAS_69l_3_er || v63 || v42)
  s[727] = LAS_69m_2_er
  const LAS_69m_2_ir = !v67 || !LAS_69l_3_er || v44 && (v47 || v50 || !v56)
  s[728] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v70 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1369] = v70
  const v71 = LAS_69l_3_er && v70
  s[1368] = v71
  const LAS_69o_1 = v71 && (!LAS_69l_3_er || v43 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[213] = LAS_69o_1
  const LAS_69o_1_nej = v71 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[212] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v71 || !LAS_69l_3_er
  s[214] = LAS_69o_1_ir
}

function svar_17(f, s) {
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v0 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1371] = v0
  const v1 = s[210] ? 25500 : 164400
  const LAS_69o_2 = s[211] ? (v0 ? -Infinity : v1) : -Infinity
  s[733] = LAS_69o_2
  const LAS_69o_2_hoej = s[211] ? (v0 ? Infinity : v1) : Infinity
  s[734] = LAS_69o_2_hoej
  const v4 = !s[211] || s[212]
  s[1370] = v4
  const LAS_69o_2_er = s[211] && (s[213] || s[214])
  s[735] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!s[211] || v0) || v4
  s[736] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[211] && (!s[211] || s[215] && f.ydelsenBoerOphoere)
  s[737] = LAS_69p_1
  const LAS_69p_1_nej = s[211] && (!s[211] || s[216] || f.ydelsenBoerOphoere === false)
  s[738] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v9 = f.forseelserPaaFemAar <= 1
  s[1372] = v9
  const v10 = f.forseelserPaaFemAar <= 0
  s[1373] = v10
  const v11 = f.modBedreVidende ? (v9 ? (v10 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[211] ? v11 : -Infinity
  s[739] = LAS_69q_1
  const LAS_69q_1_hoej = s[211] ? v11 : Infinity
  s[740] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v14 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[115] ? v14 : -Infinity
  s[741] = LAS_69t_2
  const LAS_69t_2_hoej = s[115] ? v14 : Infinity
  s[742] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v17 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1374] = v17
  const v18 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1375] = v18
  const v19 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1376] = v19
  const v20 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1378] = v20
  const v21 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1379] = v21
  const v22 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1381] = v22
  const v23 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[235] = v23
  const v24 = s[140] ? (v17 ? (s[139] ? (v18 ? (v19 ? (s[217] ? (v20 ? (s[143] ? (v21 ? (v22 ? (v23 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[115] ? v24 : -Infinity
  s[744] = LAS_69x_3
  const LAS_69x_3_hoej = s[115] ? v24 : Infinity
  s[745] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v27 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1383] = v27
  const v28 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v27
  s[1382] = v28
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[218] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v28)
  s[228] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[219] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v28)
  s[227] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v31 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[233] = v31
  const v32 = v31 && !s[220]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v31 || f.saerligeForholdForLoen)
  s[746] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v31 && f.saerligeForholdForLoen === false || v32)
  s[747] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[1] || v32
  s[748] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v36 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[226] = v36
  const v37 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[236] = v37
  const v38 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v39 = SATS_11(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v37 && f.forsoergerEgetBarnIHjemmet === false
  s[755] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v36 || (v38 ? -Infinity : v39) < f.indtaegtFoerRevalidering)
  s[764] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v36 || (v38 ? Infinity : v39) >= f.indtaegtFoerRevalidering)
  s[765] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v36 || v38
  s[766] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[143]
  s[223] = v44
  const v45 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1388] = v45
  const v46 = SATS_12(f.vurderingsdato)
  const v47 = SATS_13(f.vurderingsdato)
  const v48 = SATS_14(f.vurderingsdato)
  const v49 = SATS_15(f.vurderingsdato)
  const v50 = SATS_16(f.vurderingsdato)
  const LAS_71_2_ung = v36 ? (v45 ? (v44 ? -Infinity : v46) : f.gravidEfter12Uge ? (v44 ? -Infinity : v47) : f.borHosForaeldre ? (v44 ? -Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v49) : v44 ? -Infinity : v50) : -Infinity
  s[757] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v36 ? (v45 ? (v44 ? Infinity : v46) : f.gravidEfter12Uge ? (v44 ? Infinity : v47) : f.borHosForaeldre ? (v44 ? Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v49) : v44 ? Infinity : v50) : Infinity
  s[758] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[221] || !v36 || v44
  s[759] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = SATS_17(f.vurderingsdato)
  const v55 = SATS_18(f.vurderingsdato)
  const LAS_71_2 = v36 ? (s[221] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v54) : v44 ? -Infinity : v55) : LAS_71_2_ung) : -Infinity
  s[753] = LAS_71_2
  const LAS_71_2_hoej = v36 ? (s[221] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v54) : v44 ? Infinity : v55) : LAS_71_2_ung_hoej) : Infinity
  s[754] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v36 || !s[221] && LAS_71_2_ung_ir || s[221] && v44
  s[756] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v59 = SATS_19(f.vurderingsdato)
  const v60 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1390] = v60
  const v61 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1391] = v61
  const v62 = SATS_20(f.vurderingsdato)
  const v63 = v44 ? -Infinity : v62
  const v64 = v44 ? Infinity : v62
  const v65 = v61 && LAS_71_2_er
  const LAS_71_1 = v36 ? (v37 ? (v44 ? -Infinity : v59) : v60 ? (v65 ? Math.min(v63, LAS_71_2) : v63) : LAS_71_2) : -Infinity
  s[225] = LAS_71_1
  const LAS_71_1_hoej = v36 ? (v37 ? (v44 ? Infinity : v59) : v60 ? (v65 ? Math.max(v64, LAS_71_2_hoej) : v64) : LAS_71_2_hoej) : Infinity
  s[224] = LAS_71_1_hoej
  const v68 = LAS_70_1_nej || s[222]
  const LAS_71_1_er = LAS_70_1 && (!v36 || v37 || v60 || v65)
  s[229] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v36 || v37 && v44 || !v37 && (v60 && v44 || v61 && LAS_71_2_ir)) || v68
  s[230] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[749] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[750] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[1] || LAS_71_1_er)
  s[751] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[1] || LAS_71_1_ir) || v68
  s[752] = LAS_70_4_ir
}

function svar_18(f, s) {
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v0 = SATS_21(f.vurderingsdato)
  const v1 = s[223] ? -Infinity : v0
  const v2 = s[223] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[224] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[225] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const LAS_71_3 = s[226] ? Math.max(0, Math.min(f.bidragPrMaaned, v5 || v4 ? -Infinity : v1 - s[224])) : -Infinity
  s[760] = LAS_71_3
  const LAS_71_3_hoej = s[226] ? Math.max(0, Math.min(f.bidragPrMaaned, v3 || v6 ? Infinity : v2 - s[225])) : Infinity
  s[761] = LAS_71_3_hoej
  const v10 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1396] = v10
  const v11 = f.psykiskLidelseNaevntILoven && v10
  s[1395] = v11
  const v12 = !s[221] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v11
  s[1394] = v12
  const v13 = s[227] || !v12
  s[1393] = v13
  const v14 = (s[228] || s[222]) && v12
  s[1392] = v14
  const LAS_71_3_er = v14 && (!s[226] || s[229] && !(v7 && !s[223] && v1 === v2 && (!s[229] || !s[230] && s[225] === s[224])))
  s[762] = LAS_71_3_er
  const LAS_71_3_ir = v14 && (!s[226] || s[223] || s[230] || v7) || v13
  s[763] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[231] || !s[1]
  s[767] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v18 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v18)
  s[768] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v18)
  s[769] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v21 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1397] = v21
  const v22 = f.maanederITilbudIRevalidering >= 12
  s[1399] = v22
  const v23 = v22 ? Math.max(0, s[232]) : 0
  const v24 = v22 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[233] ? (s[220] ? (v21 ? (s[234] ? v24 : -Infinity) : v23) : -Infinity) : 0) : -Infinity
  s[770] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[233] ? (s[220] ? (v21 ? (s[234] ? v24 : Infinity) : v23) : Infinity) : 0) : Infinity
  s[771] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[233] && (!s[220] || v21 && !s[234])
  s[772] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v28 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1400] = v28
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v28)
  s[773] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v28)
  s[774] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v31 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v32 = v28 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v31, v32) : -Infinity
  s[775] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v31, v32) : Infinity
  s[776] = LAS_73f_1_beloeb_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v35 = !s[131] && f.jobcenterUdfoererIndsatsen || s[131] && (s[235] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v35
  s[777] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v35
  s[778] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v38 = f.afgoerelsenGaelder === 'foertidspension'
  s[1402] = v38
  const v39 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1403] = v39
  const v40 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1405] = v40
  const v41 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1406] = v41
  const v42 = v39 && !s[130] && (v40 || v41)
  const LSP_18_2 = v38 && (!s[1] || v42)
  s[785] = LSP_18_2
  const LSP_18_2_nej = v38 && (!s[1] || !v42)
  s[786] = LSP_18_2_nej
  const LSP_18_2_ir = !v38 || !s[1]
  s[787] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v46 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1409] = v46
  const v47 = !v38 || LSP_18_2
  s[1411] = v47
  const v48 = v38 && (LSP_18_2_nej || LSP_18_2_ir)
  s[1410] = v48
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1412] = v49
  const v50 = s[130] && f.sagenErForelagtTeamet
  s[1407] = v50
  const LOB_9_1 = v50 || !s[1] || s[0] && (!s[131] && (v46 || v48) || s[131] && !s[130] && (v49 || v48))
  s[779] = LOB_9_1
  const LOB_9_1_nej = v50 || !s[1] || !s[0] || !s[131] && !v46 && v47 || s[131] && (s[130] || !v49 && v47)
  s[780] = LOB_9_1_nej
  const LOB_9_1_ir = v50 || !s[1]
  s[781] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v54 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1413] = v54
  const v55 = f.forvaltningsomraade === 'undervisning'
  s[1415] = v55
  const v56 = !s[236] && f.harErhvervskompetencegivendeUddannelse === false
  s[1417] = v56
  const v57 = v56 || f.behovForUndervisningsomraadet
  s[1416] = v57
  const v58 = v55 && v57
  s[1414] = v58
  const v59 = s[0] && (!s[217] && (v54 || v58) || s[217] && !s[130] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v59
  s[782] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v59
  s[783] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v62 = s[0] && (!s[131] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[131] && !s[130] && s[237])
  const PLANBEK_2_1 = !s[1] || v62
  s[788] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v62
  s[789] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v65 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1419] = v65
  const v66 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1420] = v66
  const v67 = v66 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v65 ? v67 : FIRST_DAY
  s[790] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v65 ? v67 : NEVER
  s[791] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v65 && s[119]
  s[792] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v65
  s[793] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v72 = s[73] || s[89] || s[94] || f.arbejdsskade || s[238]
  const v73 = !s[73] && !s[89] && !s[94] && f.arbejdsskade === false && s[239]
  const SDL_2_1 = s[69] || s[72] && v72 || s[80] && v72
  s[249] = SDL_2_1
  const SDL_2_1_nej = s[69] || s[72] && v73 || s[80] && v73
  s[247] = SDL_2_1_nej
}

function svar_19(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[240] && s[241] >= f.vurderingsdato
  s[1425] = v0
  const v1 = s[240] && s[242] < f.vurderingsdato
  s[1426] = v1
  const v2 = s[79] || v1
  s[1424] = v2
  const v3 = s[243] && (v0 || s[244]) && (s[78] || v0)
  s[1423] = v3
  const v4 = v3 || s[245]
  s[1421] = v4
  const v5 = (v2 || s[77]) && (s[246] || s[77]) && (v2 || s[246])
  s[1422] = v5
  const v6 = s[247] || v5 || s[248] || s[101]
  const v7 = (s[249] || s[77]) && (v4 || s[77]) && s[250] && s[251] && (s[249] || v4 || s[252] || s[95])
  const v8 = s[77] && !s[1]
  const SDL_2 = s[69] || s[72] && v7 || s[80] && v7
  s[794] = SDL_2
  const SDL_2_nej = s[69] || s[72] && v6 || s[80] && v6
  s[795] = SDL_2_nej
  const SDL_2_ir = s[69] || s[72] && v8 || s[80] && v8 || s[70]
  s[796] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v12 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v12
  s[801] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v12
  s[802] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v15 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v16 = shiftDays(runEnd(v15, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v16 : FIRST_DAY
  s[803] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v16 : NEVER
  s[804] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[805] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[806] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[807] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v22 = shiftMonths(s[65], 3)
  s[293] = v22
  const v23 = shiftMonths(s[67], 3)
  s[294] = v23
  const v24 = f.saerligeGrundeTilAndetTidspunkt || !s[8]
  const v25 = f.saerligeGrundeTilAndetTidspunkt === false && s[10]
  const SDL_7_3 = s[69] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v22
  s[810] = SDL_7_3
  const SDL_7_3_hoej = s[69] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v23
  s[811] = SDL_7_3_hoej
  const v28 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[547] = v28
  const SDL_7_3_er = v28 && (s[69] || s[72] && v24 || s[80] && v24)
  s[812] = SDL_7_3_er
  const SDL_7_3_ir = !v28 || s[69] || s[72] && v25 || s[80] && v25 || s[70]
  s[813] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v31 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v31
  s[814] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v31
  s[815] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v34 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[818] = v34
  const v35 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v34 ? v35 : FIRST_DAY
  s[816] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v34 ? v35 : NEVER
  s[817] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v38 = !s[8] && s[66] && s[65] <= 14612 /* 2010-01-03 */
  const v39 = !s[8] && s[67] >= 14613 /* 2010-01-04 */ && s[253]
  const v40 = allPeriods(f.fravaer)
  const v41 = runStart(v40, f.vurderingsdato)
  const v42 = shiftDays(v41, 56) >= f.fratraedelsesdag
  s[1432] = v42
  const v43 = f.fratraeder && v42
  s[1431] = v43
  const v44 = v43 ? NEVER : shiftDays(v41, 28)
  const SDL_7a_1 = s[69] ? FIRST_DAY : v39 || s[80] ? v44 : NEVER
  s[819] = SDL_7a_1
  const SDL_7a_1_hoej = s[69] ? NEVER : v38 ? NEVER : v44
  s[820] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[73] && (s[69] || v38 || v39 || s[80])
  s[821] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[73] || s[77]
  s[502] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v49 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1434] = v49
  const v50 = shiftDays(s[65], 35)
  s[433] = v50
  const v51 = shiftDays(s[67], 35)
  s[434] = v51
  const v52 = !s[8] && shiftDays(v51, -1) >= f.tidligOpfoelgningBedtOm
  s[1435] = v52
  const v53 = !s[8] && shiftDays(v50, -1) < f.tidligOpfoelgningBedtOm
  s[1436] = v53
  const v54 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1437] = v54
  const v55 = v54 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[254] && (!s[254] || v49 && f.ventesRaskInden8Uger === false && (v52 || s[10]) && f.oenskerTidligOpfoelgning || !v49 && v55)
  s[263] = SDL_7c
  const SDL_7c_nej = s[254] && (!s[254] || v49 && (f.ventesRaskInden8Uger || v53 || f.oenskerTidligOpfoelgning === false) || !v49 && !v55)
  s[264] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v58 = !s[141] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v58
  s[823] = SDL_10a
  const SDL_10a_nej = !s[1] || !v58
  s[824] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v61 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[827] = v61
  const v62 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v61 ? v62 : FIRST_DAY
  s[825] = SDL_11_3
  const SDL_11_3_hoej = v61 ? v62 : NEVER
  s[826] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v65 = shiftDays(shiftDays(s[65], 56), -1)
  s[258] = v65
  const v66 = shiftDays(shiftDays(s[67], 56), -1)
  s[259] = v66
  const v67 = !s[8] && v66 >= f.forventetRask
  s[1439] = v67
  const v68 = !s[8] && v65 < f.forventetRask
  s[1440] = v68
  const v69 = !s[8] && v66 >= f.vurderingsdato
  s[1441] = v69
  const v70 = !s[8] && v65 < f.vurderingsdato
  s[1442] = v70
  const v71 = v68 || v70
  s[255] = v71
  const v72 = (v67 || s[10]) && (v69 || s[10]) && (v67 || v69)
  s[256] = v72
  const v73 = !s[130] && s[10]
  s[257] = v73
  const SDL_12_1_1 = !s[1] || !s[254] && f.tilbagevendenForestaar || s[254] && !s[130] && v72
  s[262] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[254] && f.tilbagevendenForestaar === false || s[254] && (s[130] || v71)
  s[260] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[254] && v73
  s[261] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[254] && f.laegeattestNoedvendig || s[254] && (!s[140] && SDL_12_1_1_nej || s[140] && f.laegeattestNoedvendig)
  s[828] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[254] && f.laegeattestNoedvendig === false || s[254] && (!s[140] && SDL_12_1_1 || s[140] && f.laegeattestNoedvendig === false)
  s[829] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[254] && !s[140] && SDL_12_1_1_ir
  s[830] = SDL_11a_1_ir
}

function svar_20(f, s) {
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v0 = s[140] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v0
  s[831] = SDL_11c
  const SDL_11c_nej = !s[1] || !v0
  s[832] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v3 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v4 = s[255] || s[10]
  const SDL_12_1_2 = !s[1] || !s[254] && v3 || s[254] && (!s[217] && v4 && f.behovForTvaerfagligIndsats === false || s[217] && !s[130] && s[255])
  s[297] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[254] && !v3 || s[254] && (!s[217] && (s[256] || f.behovForTvaerfagligIndsats) || s[217] && (s[130] || s[256]))
  s[292] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[254] && s[217] && s[257]
  s[291] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v8 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[254] && v8 || s[254] && !s[217] && v4 && f.behovForTvaerfagligIndsats
  s[299] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[254] && !v8 || s[254] && (s[217] || s[256] || f.behovForTvaerfagligIndsats === false)
  s[300] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v11 = f.fratraedelsesdag >= f.vurderingsdato
  s[1447] = v11
  const v12 = f.fratraeder && !v11
  s[1446] = v12
  const v13 = s[73] && !v12
  s[301] = v13
  const v14 = f.holdteSamtaler >= 1
  s[290] = v14
  const v15 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[303] = v15
  const v16 = v15 >= f.forventetRask
  s[1448] = v16
  const v17 = v15 >= f.vurderingsdato
  s[1449] = v17
  const v18 = v13 && v14 && f.forudsigeligtForloeb && v16 && v17
  s[287] = v18
  const v19 = shiftDays(shiftDays(s[65], 182), -1)
  s[302] = v19
  const v20 = shiftDays(shiftDays(s[67], 182), -1)
  s[304] = v20
  const v21 = !s[8] && v20 >= f.forventetRask
  s[1452] = v21
  const v22 = !s[8] && v19 < f.forventetRask
  s[1453] = v22
  const v23 = !v13 || v22 || f.opfoelgningOenskes
  s[1451] = v23
  const v24 = v13 && (v21 || s[10]) && f.opfoelgningOenskes === false
  s[1450] = v24
  const v25 = !s[8] && v20 >= f.vurderingsdato
  s[1454] = v25
  const v26 = !s[8] && v19 < f.vurderingsdato
  s[1455] = v26
  const v27 = v23 || f.opfoelgningAlligevel || v26
  s[267] = v27
  const v28 = v24 && f.opfoelgningAlligevel === false && (v25 || s[10])
  s[268] = v28
  const v29 = !s[8] && s[65] < 20635 /* 2026-07-01 */
  s[1444] = v29
  const v30 = !s[8] && s[67] >= 20635 /* 2026-07-01 */
  s[1445] = v30
  const v31 = !s[130] || v30
  s[1443] = v31
  const v32 = s[130] && (v29 || s[10])
  s[269] = v32
  const v33 = v32 && !v31
  s[270] = v33
  const SDL_13f_1 = s[217] && (v32 && (v18 || v28) || !v33 && (!s[217] || !s[130] && v18 || s[130] && v28))
  s[266] = SDL_13f_1
  const SDL_13f_1_nej = s[217] && (v32 && (!v18 || v27) || !v33 && (!s[217] || !s[130] && !v18 || s[130] && v27))
  s[265] = SDL_13f_1_nej
}

function svar_21(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[258], v0)
  const v2 = Math.min(s[259], v0)
  const v3 = s[8] || !s[10] && s[258] === s[259]
  const v4 = s[260] && !s[8]
  const v5 = s[261] && !s[8] && s[259] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[258] : NEVER) : NEVER
  const v7 = s[262] ? NEVER : s[259]
  const v8 = s[262] || v4 || v5
  const v9 = s[260] && s[10] || s[261] && !(v3 && !s[8] && s[258] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[8] || !s[10] && v1 === v2
  const v13 = s[263] && !s[8]
  const v14 = s[264] && v8
  const v15 = !s[254] && !s[8] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[263] && s[10]
  const v23 = v22 || s[264] && v9 || !s[254] && s[10] && v9 || !s[254] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[8] && v8 || s[8] && !v8) && (s[8] || v1 === v6))
  s[277] = v23
  const v24 = shiftMonths(s[65], 6)
  s[288] = v24
  const v25 = shiftMonths(s[67], 6)
  s[289] = v25
  const v26 = shiftDays(v24, -1)
  s[295] = v26
  const v27 = shiftDays(v25, -1)
  s[296] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[264] && !s[8]
  const v33 = !s[254] && !s[8] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[282] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[283] = v38
  const v39 = v13 || v32 || v33
  s[281] = v39
  const v40 = s[264] && s[10]
  const v41 = !s[254] && s[10]
  s[280] = v41
  const v42 = v22 || v40 || v41 || !s[254] && !((s[8] || !s[10] && v28 === v29) && (s[8] || !s[10] && v26 === v27) && (s[8] || v26 === v28))
  s[278] = v42
  const v43 = s[265] && v39
  const v44 = !s[217] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[266] ? NEVER : v38
  const v47 = s[266] || v43 || v44
  const v48 = Math.max(s[258], v1)
  const v49 = Math.min(s[259], v2)
  const v50 = !s[254] && !s[8] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[258], v48) : s[258]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[285] = v53
  const v54 = v32 ? (v50 ? Math.max(s[259], v49) : s[259]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[286] = v55
  const v56 = v13 || v32 || v50
  s[284] = v56
  const v57 = v22 || v40 || v41 || !s[254] && !(v12 && v3 && (s[8] || s[258] === v1))
  s[279] = v57
  const v58 = s[265] && v56
  const v59 = !s[217] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[266] ? NEVER : v55
  const v62 = s[266] || v58 || v59
  const v63 = s[1] ? (s[254] ? (s[130] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[258]) : FIRST_DAY
  s[273] = v63
  const v64 = s[1] ? (s[254] ? (s[130] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[259]) : NEVER
  s[275] = v64
  const v65 = s[267] && v39
  const v66 = s[268] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[268] ? NEVER : v38
  const v69 = s[267] && v56
  const v70 = s[268] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[268] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[274] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[276] = v77
  const v78 = s[269] && (v21 || v66 || v70)
  s[271] = v78
  const v79 = !s[270] && (!s[1] || !s[254] && !s[8] || s[254] && (!s[130] && v21 || s[130] && (v47 || v62)))
  s[272] = v79
}

function svar_22(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[271] || s[272]
  s[835] = SDL_13b_1_er
  const SDL_13b_1 = s[271] ? (s[272] ? Math.min(s[273], s[274]) : s[274]) : s[273]
  s[833] = SDL_13b_1
  const SDL_13b_1_hoej = s[271] ? (s[272] ? Math.max(s[275], s[276]) : s[276]) : s[275]
  s[834] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[269] && (s[277] || s[267] && s[278] || s[267] && s[279]) || !s[270] && (!s[1] || s[280] || s[254] && (!s[130] && s[277] || s[130] && (s[265] && s[278] || !s[217] && !((!s[281] || !s[278] && s[282] === s[283]) && s[281] && s[282] === NEVER) || s[265] && s[279] || !s[217] && !((!s[284] || !s[279] && s[285] === s[286]) && s[284] && s[285] === NEVER))))
  s[836] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[262] || s[260]
  const v5 = s[262] ? 0 : 4
  const v6 = s[260] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[265] && v4
  const v10 = !s[217] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[140] ? (s[217] ? (s[130] ? (s[266] ? 0 : 1) : s[266] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[140] ? (s[217] ? (s[130] ? (s[265] ? 1 : 0) : s[266] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[287] ? 1 : 4
  const v17 = s[268] ? 0 : 1
  const v18 = !s[270] && (!s[140] || !s[217] && v4 || s[217] && (!s[130] && (s[266] || v9 || v10) || s[130] && (s[266] || s[265])))
  const SDL_13b_1_antal = s[269] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[837] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[269] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[838] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[140] && (s[269] || v18)
  s[839] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[140] || !s[270] && (!s[140] || !s[217] && s[261] || s[217] && (!s[130] && (s[265] && s[261] || !s[217] && !((!v4 || !s[261] && v5 === v6) && v4 && v5 === 1)) || s[130] && !s[217]))
  s[840] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[1458] = v23
  const v24 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[1459] = v24
  const v25 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[1460] = v25
  const v26 = !s[8] && f.vurderingsdato >= s[288]
  s[307] = v26
  const v27 = !s[8] && f.vurderingsdato < s[289]
  s[308] = v27
  const v28 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[1461] = v28
  const v29 = s[290] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v23 && (!v24 || !v25 && (v26 || s[10]) && f.fremmoedeErNoedvendigt === false || v25 && (!v28 || v29))
  s[841] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v23 || !v24 || !v25 && (v27 || f.fremmoedeErNoedvendigt) || v25 && (!v28 || !v29)
  s[842] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v23 && (!v24 || v25 && !v28)
  s[843] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v33 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[298] = v33
  const v34 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[306] = v34
  const v35 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v36 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = s[291] && v38 >= v37
  const v40 = s[292] || v39
  const v41 = s[292] ? (v39 ? Math.min(v36, v37) : v36) : v37
  const v42 = s[292] ? (v39 ? Math.max(v36, v38) : v36) : v38
  const v43 = f.holdteSamtaler >= 2
  s[305] = v43
  const v44 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v45 = v43 || !s[8]
  const v46 = !v43 && s[10]
  const v47 = v43 ? v44 : shiftDays(s[293], -1)
  const v48 = v43 ? v44 : shiftDays(s[294], -1)
  const v49 = Math.max(v35, v47)
  const v50 = Math.min(v35, v48)
  const v51 = s[292] && v45
  const v52 = s[291] && v45 && v50 >= v49
  const v53 = v51 || v52
  const v54 = v51 ? (v52 ? Math.min(v47, v49) : v47) : v49
  const v55 = v51 ? (v52 ? Math.max(v48, v50) : v48) : v50
  const v56 = s[261] && v35 >= NEVER
  const v57 = f.holdteSamtaler >= 4
  s[1464] = v57
  const v58 = v57 || !s[8]
  const v59 = !v57 && s[10]
  const v60 = v57 ? NEVER : s[295]
  const v61 = v57 ? NEVER : s[296]
  const v62 = s[260] && v58
  const v63 = s[261] && v58 && v61 >= NEVER
  const v64 = v62 || v63 ? (v62 ? v60 : NEVER) : NEVER
  const v65 = s[262] ? NEVER : v61
  const v66 = s[262] || v62 || v63
  const v67 = s[260] && v59 || s[261] && !((!v58 || !v59 && v60 === v61) && v58 && v60 === NEVER)
  const v68 = s[265] && v66
  const v69 = !s[217] && v66 && v65 >= NEVER
  const v70 = s[1] ? (v34 ? (v33 ? (s[254] ? (s[140] ? (s[217] ? (s[130] ? NEVER : v68 || v69 ? (v68 ? v64 : NEVER) : NEVER) : v64) : s[260] || v56 ? (s[260] ? v35 : NEVER) : NEVER) : s[297] ? (v53 ? Math.min(v35, v54) : v35) : v54) : FIRST_DAY) : s[297] ? (v40 ? Math.min(v35, v41) : v35) : v41) : FIRST_DAY
  const v71 = s[287] || v58 ? (s[287] ? NEVER : v60) : NEVER
  const v72 = !s[270] && (!s[1] || !v34 && (s[297] || s[292] || v39) || v34 && (!v33 || !s[254] && (s[297] || v51 || v52) || s[254] && (!s[140] && (s[262] || s[260] || v56) || s[140] && (!s[217] && v66 || s[217] && (s[130] || s[266] || v68 || v69)))))
  const SDL_13b_1_naeste = s[269] ? (v72 ? Math.min(v70, v71) : v71) : v70
  s[844] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[269] ? NEVER : s[1] ? (v34 ? (v33 ? (s[254] ? (s[140] ? (s[217] ? (s[130] ? NEVER : s[266] ? NEVER : v65) : v65) : s[262] ? NEVER : v35) : s[297] ? (v53 ? Math.max(v35, v55) : v35) : v55) : NEVER) : s[297] ? (v40 ? Math.max(v35, v42) : v35) : v42) : NEVER
  s[845] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[290] && (s[269] || v72)
  s[846] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[290] || s[269] && !s[287] && v59 || !s[270] && (!s[1] || !v34 && s[291] && v35 !== v36 || v34 && (!v33 || !s[254] && (s[292] && v46 || s[291] && !((!v45 || !v46 && v47 === v48) && v45 && v35 === v47)) || s[254] && (!s[140] && s[261] && v35 !== NEVER || s[140] && (!s[217] && v67 || s[217] && !s[130] && (s[265] && v67 || !s[217] && !((!v66 || !v67 && v64 === v65) && v66 && v64 === NEVER))))))
  s[847] = SDL_13b_1_naeste_ir
}

function svar_23(f, s) {
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v0 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1465] = v0
  const v1 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1466] = v1
  const SDL_13b_5 = !s[298] || !v0 && f.sygdomForhindrerKontakt || v0 && (!v1 || f.kontaktUhensigtsmaessig)
  s[848] = SDL_13b_5
  const SDL_13b_5_nej = !s[298] || !v0 && f.sygdomForhindrerKontakt === false || v0 && (!v1 || f.kontaktUhensigtsmaessig === false)
  s[849] = SDL_13b_5_nej
  const SDL_13b_5_ir = !s[298] || v0 && !v1
  s[850] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[254] && (!s[217] && s[299] || s[217] && f.behovForTvaerfagligIndsats)
  s[851] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[254] || !s[217] && s[300] || s[217] && f.behovForTvaerfagligIndsats === false
  s[852] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[254] && !s[217] && !s[1]
  s[853] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[140] && (!s[217] && s[297] || s[217] && (s[297] || s[291]) && !s[301])
  s[854] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[140] || !s[217] && s[292] || s[217] && (s[292] || s[301])
  s[855] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[140] && !s[217] && s[291]
  s[856] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v11 = s[217] ? (s[130] ? s[302] : s[303]) : FIRST_DAY
  const v12 = s[217] ? (s[130] ? s[304] : s[303]) : NEVER
  const v13 = s[8] ? s[303] : Math.min(s[303], s[302])
  const v14 = s[8] ? s[303] : Math.max(s[303], s[304])
  const v15 = !s[270] && (!s[217] || !s[130] || !s[8])
  const SDL_13f_1_dag = s[269] ? (v15 ? Math.min(v11, v13) : v13) : v11
  s[857] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[269] ? (v15 ? Math.max(v12, v14) : v14) : v12
  s[858] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[217] && (s[269] || v15)
  s[859] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[217] || s[269] && s[10] || !s[270] && (!s[217] || s[130] && s[10])
  s[860] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v20 = !s[254] && s[305]
  const SDL_16_2 = !s[1] || !s[306] && s[307] || s[306] && (!s[298] || v20)
  s[861] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !s[306] && s[308] || s[306] && (!s[298] || !v20)
  s[862] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !s[306] && s[10] || s[306] && !s[298]
  s[863] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false
  s[1468] = v24
  const v25 = v24 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v25
  s[864] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v25
  s[865] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1469] = v28
  const v29 = s[115] && (!s[309] && v28 && f.andenVurderingIndhentet || s[309] && s[310])
  const SDL_21a = !s[1] || v29
  s[886] = SDL_21a
  const SDL_21a_nej = !s[1] || !v29
  s[887] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v32 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1472] = v32
  const v33 = v32 && f.noedvendigBehandling
  s[1471] = v33
  const v34 = f.afviser === 'optraening'
  s[1474] = v34
  const v35 = v34 && f.hensigtsmaessigOptraening
  s[1473] = v35
  const v36 = v33 || v35
  s[1470] = v36
  const SDL_21_1_2 = !s[1] || v36 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[866] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v36 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[867] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[868] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[869] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v41 = f.partshoeringsfrist >= f.vurderingsdato
  s[1476] = v41
  const v42 = f.harSvaretPaaPartshoering || !v41
  s[1475] = v42
  const v43 = f.partshoertOmOphoer && v42
  const SDL_21_3 = !s[1] || v43
  s[870] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v43
  s[871] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v46 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v46
  s[872] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v46
  s[873] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v49 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v49 : FIRST_DAY
  s[877] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v49 : NEVER
  s[878] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1480] = v52
  const v53 = SDL_21_4_dag >= f.opfyldtIgen
  s[1481] = v53
  const v54 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1478] = v54
  const v55 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[337] = v55
  const SDL_21_4 = !s[1] || !v54 && v52 || v54 && (!v55 || (v52 || !s[1]) && f.genoptagetFoer === false)
  s[515] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v54 && !v53 || v54 && (!v55 || !v53 || f.genoptagetFoer)
  s[875] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v54 && !s[1] || v54 && !v55
  s[876] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v59 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v59 : FIRST_DAY
  s[880] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v59 : NEVER
  s[881] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[882] = SDL_21_4_fra_ir
}

function svar_24(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[440] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[442] = v1
  const v2 = shiftDays(s[65], 14)
  s[437] = v2
  const v3 = shiftDays(s[67], 14)
  s[438] = v3
  const v4 = v0 && !s[8] || !v0 && (v1 || !s[8])
  s[445] = v4
  const v5 = v0 && s[10] || !v0 && !v1 && s[10]
  s[450] = v5
  const v6 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[8] && s[71] && s[65] <= 15397 /* 2012-02-27 */
  const v9 = s[67] >= 15398 /* 2012-02-28 */
  s[444] = v9
  const v10 = s[65] <= 15516 /* 2012-06-25 */
  s[400] = v10
  const v11 = !s[8] && v9 && v10
  const v12 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v2
  const v13 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[67] : v3
  const v14 = s[67] >= 15517 /* 2012-06-26 */
  s[401] = v14
  const v15 = !s[8] && v14 && s[65] <= 18318 /* 2020-02-26 */
  const v16 = !s[8] && s[67] >= 18319 /* 2020-02-27 */ && s[65] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v2
  const v18 = v0 ? s[67] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[67] : f.sygMedCovid19 ? s[67] : v3
  const v19 = !s[8] && s[67] >= 18859 /* 2021-08-20 */ && s[65] <= 18953 /* 2021-11-22 */
  const v20 = !s[8] && s[67] >= 18954 /* 2021-11-23 */ && s[65] <= 19051 /* 2022-02-28 */
  const v21 = !s[8] && s[67] >= 19052 /* 2022-03-01 */ && s[68]
  const v22 = s[72] && v4
  s[447] = v22
  const v23 = v8 && v4
  s[446] = v23
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
  s[321] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[69] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[322] = SDL_41_1_hoej
  const SDL_41_1_er = s[69] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[319] = SDL_41_1_er
  const v51 = s[72] && v5
  s[448] = v51
  const v52 = v8 && v5
  s[449] = v52
  const SDL_41_1_ir = s[69] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[70]
  s[320] = SDL_41_1_ir
}

function svar_25(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[8] || !s[10] && s[65] === s[67]
  s[410] = v0
  const v1 = s[311] && s[312] < NEVER
  s[1486] = v1
  const v2 = s[311] && s[313] >= NEVER
  s[1487] = v2
  const v3 = Math.max(s[65], shiftDays(s[312], 1))
  const v4 = Math.max(s[67], shiftDays(s[313], 1))
  const v5 = s[311] && !s[8]
  const v6 = s[314] || s[10]
  const v7 = Math.max(s[65], v3)
  const v8 = Math.min(s[67], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[8]
  const v11 = s[314] && v5 && !s[8] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[65], v7) : s[65]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[67], v8) : s[67]) : v8
  const v15 = s[315] && s[316] < NEVER
  s[1488] = v15
  const v16 = s[315] && s[317] >= NEVER
  s[1489] = v16
  const v17 = Math.max(s[65], shiftDays(s[316], 1))
  const v18 = Math.max(s[67], shiftDays(s[317], 1))
  const v19 = s[315] && !s[8]
  const v20 = s[318] || s[10]
  const v21 = Math.max(s[65], v17)
  const v22 = Math.min(s[67], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[8]
  const v25 = s[318] && v19 && !s[8] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[65], v21) : s[65]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[67], v22) : s[67]) : v22
  const v29 = s[73] && (v9 || v10 || v11) || !s[73] && (s[94] && (v23 || v24 || v25) || !s[94] && (s[89] && (f.arbejdsskade && !s[8] || f.arbejdsskade === false && s[319]) || !s[89] && !s[8]))
  const v30 = s[73] && (v1 && v6 || v2 && s[10] || s[314] && s[10] || s[314] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[8] || !v5 && s[8]) && (!v5 || s[65] === v3))) || !s[73] && (s[94] && (v15 && v20 || v16 && s[10] || s[318] && s[10] || s[318] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[8] || !v19 && s[8]) && (!v19 || s[65] === v17))) || !s[94] && (s[89] && (f.arbejdsskade && s[10] || f.arbejdsskade === false && s[320]) || !s[89] && s[10]))
  const SDL_33_1 = s[69] ? FIRST_DAY : s[73] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[94] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[89] ? (f.arbejdsskade ? s[65] : s[321]) : s[65]
  s[965] = SDL_33_1
  const SDL_33_1_hoej = s[69] ? NEVER : s[73] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[94] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[89] ? (f.arbejdsskade ? s[67] : s[322]) : s[67]
  s[966] = SDL_33_1_hoej
  const SDL_33_1_er = s[69] || s[72] && v29 || s[80] && v29
  s[967] = SDL_33_1_er
  const SDL_33_1_ir = s[69] || s[72] && v30 || s[80] && v30 || s[70]
  s[968] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[79] || f.aftaleMedArbejdsgiver === false
  const v36 = s[243] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[69] || s[72] && v36 || s[80] && v36
  s[491] = SDL_56_1
  const SDL_56_1_nej = s[69] || s[72] && v35 || s[80] && v35
  s[492] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[411] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[1496] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[1497] = v41
  const v42 = v41 || s[246]
  s[1494] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[323] && (v40 || s[245])
  s[1493] = v43
  const v44 = SDL_33_1_ir && s[77]
  s[1495] = v44
  const v45 = !s[8] && f.vurderingsdato >= s[65]
  s[1501] = v45
  const v46 = !s[8] && f.vurderingsdato < s[67]
  s[1502] = v46
  const v47 = SDL_56_1_nej || v46
  s[1499] = v47
  const v48 = (SDL_56_1 || s[77]) && (v45 || s[10]) && (SDL_56_1 || v45)
  s[1498] = v48
  const v49 = s[77] && s[10]
  s[1500] = v49
  const v50 = v43 || v48
  s[1490] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[1491] = v51
  const v52 = v44 && v49
  s[1492] = v52
  const v53 = !s[73] || !v39 || v51
  const v54 = s[73] && v39 && (v50 || v52)
  const SDL_54_1 = s[69] || s[72] && v54 || s[80] && v54
  s[485] = SDL_54_1
  const SDL_54_1_nej = s[69] || s[72] && v53 || s[80] && v53
  s[486] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[883] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[884] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[77]
  s[885] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1503] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[324]
  s[890] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[325]
  s[891] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[326], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[888] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[327], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[889] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[105] && s[109] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[328] && (v65 || s[105] && s[111] >= 16252 /* 2014-07-01 */ && s[109] <= 2147483646)
  s[892] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[328] && (v65 || s[105] && s[111] >= 13332 /* 2006-07-03 */ && s[109] <= 16251 /* 2014-06-30 */)
  s[893] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[328] && (v65 || s[107] || s[105] && s[111] === NEVER) || s[329] || s[107]
  s[894] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[8] && s[330]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[89] ? s[65] : SDL_33_1
  s[896] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[89] ? s[67] : SDL_33_1_hoej
  s[897] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[331] && (v69 || s[96] && (s[89] && !s[8] || !s[89] && SDL_33_1_er))
  s[898] = SDL_24a_2_er
  const SDL_24a_2_ir = s[331] && (v69 || s[96] && (s[89] && s[10] || !s[89] && SDL_33_1_ir) || s[70]) || s[332]
  s[899] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[141] && (s[331] || s[333]) && f.laegenVurdererLivstruende
  s[900] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[141] || s[334] || f.laegenVurdererLivstruende === false
  s[901] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[141] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v76
  s[335] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v76
  s[336] = SDL_24b_1_nej
}

function svar_26(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1505] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[141] ? v1 : FIRST_DAY
  s[903] = SDL_24b_2
  const SDL_24b_2_hoej = s[141] ? v1 : NEVER
  s[904] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[335] && !s[141] || s[336] || !s[1]
  s[905] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[1506] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[337] ? Math.min(s[108], v6) : FIRST_DAY) : s[108]) : FIRST_DAY
  s[908] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[337] ? Math.min(s[110], v6) : NEVER) : s[110]) : NEVER
  s[909] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[104] || v5 && (!s[337] || s[104]))
  s[910] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[106] || v5 && (!s[337] || s[106])
  s[911] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[8] && s[71] && s[330]
  s[346] = v11
  const SDL_26_1_uger = s[69] ? -Infinity : v11 || s[96] ? (s[96] ? 0 : 91) : 91
  s[919] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[69] ? Infinity : s[72] ? 91 : v11 ? 91 : 0
  s[920] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[69] || s[72] || v11 || s[96]
  s[921] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[347] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[348] = v16
  const v17 = s[246] || s[113]
  s[1511] = v17
  const v18 = s[323] && (s[112] || s[114]) && (s[245] || s[112])
  s[1510] = v18
  const v19 = s[77] && s[114]
  s[1512] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[77]) && (v17 || v19) && (v16 || v17)
  const v22 = s[77] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1509] = v23
  const v24 = f.retErOpbrugt && !v23
  s[1508] = v24
  const SDL_26_1 = v24 && (s[69] || s[72] && v20 || v11 && v20 || s[96])
  s[912] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[69] || s[72] && v21 || v11 && v21)
  s[913] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[69] || s[72] && v22 || v11 && v22 || s[70]
  s[914] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[109], 18330 /* 2020-03-09 */)
  s[1514] = v28
  const v29 = Math.max(s[111], 18330 /* 2020-03-09 */)
  s[551] = v29
  const v30 = s[105] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[105] && s[111] >= 18330 /* 2020-03-09 */
  s[1518] = v31
  const v32 = s[105] && s[109] < 18330 /* 2020-03-09 */
  s[1519] = v32
  const v33 = s[105] && s[109] <= 18535 /* 2020-09-30 */
  s[1520] = v33
  const v34 = s[105] && s[111] > 18535 /* 2020-09-30 */
  s[1521] = v34
  const v35 = v32 || v34
  s[341] = v35
  const v36 = (v31 || s[107]) && (v33 || s[107]) && (v31 || v33)
  s[1517] = v36
  const v37 = countDays(s[2], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1522] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[340] = v38
  const v39 = (v32 || s[107]) && v37 && f.fortsatRet9Marts2020
  s[339] = v39
  const v40 = v36 || v39
  s[1515] = v40
  const v41 = (v35 || s[107]) && v38
  s[1516] = v41
  const v42 = shiftDays(s[109], 1)
  s[374] = v42
  const v43 = shiftDays(s[111], 1)
  s[376] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[105]
  s[342] = v48
  const v49 = s[107] && s[105] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[107]
  s[343] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[105]
  const v58 = v56 ? (v57 ? Math.min(s[109], v52) : v52) : s[109]
  const v59 = v56 ? (v57 ? Math.max(s[111], v54) : v54) : s[111]
  const v60 = v28 <= 2147483646
  s[338] = v60
  const v61 = s[105] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[107] || s[105] && v29 === NEVER
  s[344] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[105]
  const SDL_26_1_covid_er = v63 || v64
  s[351] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[109], v58) : v58) : s[109]
  s[349] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[111], v59) : v59) : s[111]
  s[350] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[107] && !((!s[105] || !s[107] && v44 === v45) && s[105] && (!s[105] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[107]) || v61 && s[107] || v62
  s[352] = SDL_26_1_covid_ir
}

function svar_27(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[105] || !s[107] && s[109] === s[111]
  s[395] = v0
  const v1 = s[105] && s[338]
  const v2 = s[339] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[340] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[109], v2)
  const v5 = Math.min(s[111], v3)
  const v6 = s[107] && s[105] && v5 >= v4
  const v7 = s[341] || v6
  const v8 = s[341] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[342] ? (v7 ? Math.min(s[109], v8) : s[109]) : v8
  s[915] = SDL_26_1_fra
  const v10 = s[341] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[342] ? (v7 ? Math.max(s[111], v10) : s[111]) : v10
  s[916] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[342] || s[341] || v6)
  s[917] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[343] || s[107] && !(v0 && v2 === v3 && s[105] && (!s[105] || s[109] === v2))) || s[344]
  s[918] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1524] = v14
  const v15 = f.retErOpbrugt && !v14 && s[345]
  s[1523] = v15
  const SDL_26_2 = v15 && (s[69] || s[72] || s[346] && s[347] || s[96])
  s[922] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[69] || s[72] || s[346] && s[348])
  s[923] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[69] || s[72] || s[346] && s[77] || s[70]
  s[924] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[349])
  s[1526] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[350])
  s[1525] = v20
  const v21 = s[351] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[351] && s[105]
  const v23 = s[352] || s[107]
  s[1531] = v23
  const v24 = v22 && s[109] < s[350]
  s[1529] = v24
  const v25 = v22 && s[111] >= s[349]
  s[1530] = v25
  const v26 = s[351] && s[350] >= 18443 /* 2020-06-30 */
  s[1534] = v26
  const v27 = s[351] && s[349] < 18443 /* 2020-06-30 */
  s[1535] = v27
  const v28 = s[351] && s[349] <= 18535 /* 2020-09-30 */
  s[1536] = v28
  const v29 = s[351] && s[350] > 18535 /* 2020-09-30 */
  s[1537] = v29
  const v30 = v27 || v29
  s[1533] = v30
  const v31 = (v26 || s[352]) && (v28 || s[352]) && (v26 || v28)
  s[1532] = v31
  const v32 = v25 || v30
  s[1528] = v32
  const v33 = (v24 || v23) && (v31 || s[352]) && (v24 || v31)
  s[1527] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[349], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[350], 1), 3), -1)
  const v36 = Math.max(s[349], v34)
  const v37 = Math.min(s[350], v35)
  const v38 = v33 && s[351]
  const v39 = v32 && s[351]
  const v40 = s[352] && s[351] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[349], v36) : s[349]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[350], v37) : s[350]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[351] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[351]
  const SDL_26_3_covid_er = v47 || v48
  s[355] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[349], v43) : v43) : s[349]
  s[353] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[350], v45) : v45) : s[350]
  s[354] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[352] || v46 && s[352] || s[352] || s[351] && v20 === NEVER
  s[356] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1541] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1538] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1539] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1542] = v56
  const v57 = v53 && v56
  s[1540] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1543] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[925] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1544] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1545] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1547] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1549] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1550] = v65
  const v66 = v64 && v65
  s[1548] = v66
  const v67 = !v63 && v66
  s[1546] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[358] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[357] = SDL_26a_3_covid
}

function svar_28(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[353])
  s[1552] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[354])
  s[1551] = v1
  const v2 = s[355] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[355] && s[354] >= 18535 /* 2020-09-30 */
  s[1555] = v3
  const v4 = s[355] && s[353] < 18535 /* 2020-09-30 */
  s[1556] = v4
  const v5 = s[355] && s[353] <= 18566 /* 2020-10-31 */
  s[1557] = v5
  const v6 = s[355] && s[354] > 18566 /* 2020-10-31 */
  s[1558] = v6
  const v7 = v4 || v6
  s[1554] = v7
  const v8 = (v3 || s[356]) && (v5 || s[356]) && (v3 || v5)
  s[1553] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[353], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[354], 1), 1), -1)
  const v11 = Math.max(s[353], v9)
  const v12 = Math.min(s[354], v10)
  const v13 = v8 && s[355]
  const v14 = v7 && s[355]
  const v15 = s[356] && s[355] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[353], v11) : s[353]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[354], v12) : s[354]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[355] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[355]
  const SDL_26c_covid_er = v22 || v23
  s[360] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[353], v18) : v18) : s[353]
  s[364] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[354], v20) : v20) : s[354]
  s[366] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[356] || v21 && s[356] || s[356] || s[355] && v1 === NEVER
  s[362] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[357])
  s[1560] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1561] = v29
  const v30 = s[357] >= 18535 /* 2020-09-30 */
  const v31 = !s[358] && v30
  s[1564] = v31
  const v32 = !s[358] && !v30
  s[1565] = v32
  const v33 = s[357] <= 18566 /* 2020-10-31 */
  const v34 = !s[358] && v33
  s[1566] = v34
  const v35 = !s[358] && !v33
  s[1567] = v35
  const v36 = v32 || v35
  s[1563] = v36
  const v37 = (v31 || s[358]) && (v34 || s[358]) && (v31 || v34)
  s[1562] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[357], 1), 1), -1)
  const v39 = Math.max(s[357], v38)
  const v40 = Math.min(s[357], v38)
  const v41 = v37 && !s[358]
  const v42 = v36 && !s[358]
  const v43 = s[358] && !s[358] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[357], v39) : s[357]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[357], v40) : s[357]) : v40
  const v47 = !s[358] && v28 < NEVER
  s[1559] = v47
  const SDL_26d_covid = v29 ? s[357] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[363] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[357] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[365] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[358])
  s[359] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[358]
  s[361] = SDL_26d_covid_ir
}

function svar_29(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[359] || f.forlaengelseErAfgjort === false && s[360]
  s[1568] = v0
  const v1 = f.forlaengelseErAfgjort && s[361] || f.forlaengelseErAfgjort === false && s[362]
  s[1569] = v1
  const v2 = f.forlaengelseErAfgjort ? s[363] : s[364]
  const v3 = f.forlaengelseErAfgjort ? s[365] : s[366]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1571] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1570] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1574] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1575] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1576] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1577] = v12
  const v13 = v10 || v12
  s[1573] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1572] = v14
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
  s[928] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[926] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[927] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[929] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1579] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1578] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1582] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1583] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1584] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1585] = v42
  const v43 = v40 || v42
  s[1581] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1580] = v44
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
  s[369] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[367] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[368] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[370] = SDL_26g_covid_ir
}

function svar_30(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[367])
  s[1587] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[368])
  s[1586] = v1
  const v2 = s[369] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[367], 1)
  const v4 = shiftDays(s[368], 1)
  const v5 = s[369] && v4 >= 18687 /* 2021-03-01 */
  s[1590] = v5
  const v6 = s[369] && v3 < 18687 /* 2021-03-01 */
  s[1591] = v6
  const v7 = s[369] && v3 <= 18747 /* 2021-04-30 */
  s[1592] = v7
  const v8 = s[369] && v4 > 18747 /* 2021-04-30 */
  s[1593] = v8
  const v9 = v6 || v8
  s[1589] = v9
  const v10 = (v5 || s[370]) && (v7 || s[370]) && (v5 || v7)
  s[1588] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[367], v11)
  const v14 = Math.min(s[368], v12)
  const v15 = v10 && s[369]
  const v16 = v9 && s[369]
  const v17 = s[370] && s[369] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[367], v13) : s[367]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[368], v14) : s[368]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[369] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[369]
  const SDL_26h_covid_er = v24 || v25
  s[932] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[367], v20) : v20) : s[367]
  s[930] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[368], v22) : v22) : s[368]
  s[931] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[370] || v23 && s[370] || s[370] || s[369] && v1 === NEVER
  s[933] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1595] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1594] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1598] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1599] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1600] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1601] = v38
  const v39 = v36 || v38
  s[1597] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1596] = v40
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
  s[936] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[934] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[935] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[937] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[46] && s[50] && s[48] <= 14691 /* 2010-03-23 */
  const v61 = s[46] && s[47] >= 14692 /* 2010-03-24 */ && s[371]
  const SDL_27_1_2_uger = s[42] ? -Infinity : v60 ? 182 : v61 ? 273 : s[44] ? 273 : 483
  s[940] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[42] ? Infinity : v61 || s[372] ? (s[372] ? (s[45] ? 483 : 273) : 273) : 182
  s[941] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[42] || v60 || v61 || s[44] || s[45]
  s[942] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[46] && s[50] && s[49]
  const v66 = s[107] || s[60]
  const SDL_27_1_2_slut_er = s[42] || v65 && s[105] && SDL_27_1_2_uger_er
  s[390] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[42] ? FIRST_DAY : shiftDays(s[109], SDL_27_1_2_uger)
  s[388] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[42] ? NEVER : shiftDays(s[111], SDL_27_1_2_uger_hoej)
  s[389] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[42] || v65 && v66 || s[51]
  s[394] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[105] && s[373]
  const SDL_27_1_3_slut = s[42] ? FIRST_DAY : dayReaching(v72, s[374], s[375])
  s[391] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[42] ? NEVER : dayReaching(v72, s[376], s[377])
  s[392] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[42] || s[43] && v73 || s[64] && v73
  s[393] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[42] || s[43] && v66 || s[64] && v66 || s[51]
  s[396] = SDL_27_1_3_slut_ir
}

function svar_31(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[109], 182)
  const v1 = s[44] && s[105]
  const v2 = s[378] || s[379]
  const v3 = s[379] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[42] ? FIRST_DAY : s[43] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[943] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[42] ? NEVER : s[43] ? NEVER : v2 ? NEVER : shiftDays(s[111], 182)
  s[944] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[42] || s[43] || v1 || s[378] || s[379]
  s[945] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[42] || s[43] || s[44] && s[107] || s[379] || s[51]
  s[946] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[52] || s[56] || s[380] || s[381]
  s[1603] = v8
  const v9 = s[382] && s[383] && s[384] && s[385] && (s[57] || s[59] || s[386] || s[387])
  s[1604] = v9
  const v10 = Math.max(s[109], s[388])
  const v11 = Math.min(s[111], s[389])
  const v12 = s[53] && s[390]
  const v13 = s[61] && s[105]
  const v14 = s[60] && s[390] && s[105] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[109], v10) : s[109]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[111], v11) : s[111]) : v11
  const v18 = Math.max(s[109], s[391])
  const v19 = Math.min(s[111], s[392])
  const v20 = s[54] && s[393]
  const v21 = s[62] && s[105]
  const v22 = s[60] && s[393] && s[105] && v19 >= v18
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
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[388], v16) : s[388]) : v16, v20 ? (v23 ? Math.min(s[391], v24) : s[391]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[389], v17) : s[389]) : v17, v20 ? (v23 ? Math.max(s[392], v25) : s[392]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[53] && s[394] || s[61] && s[107] || s[60] && s[394] && s[107] || s[60] && !((!s[390] || !s[394] && s[388] === s[389]) && s[395] && (s[390] && s[105] || !s[390] && !s[105]) && (!s[390] || s[109] === s[388])) || s[54] && s[396] || s[62] && s[107] || s[60] && s[396] && s[107] || s[60] && !((!s[393] || !s[396] && s[391] === s[392]) && s[395] && (s[393] && s[105] || !s[393] && !s[105]) && (!s[393] || s[109] === s[391])) || s[55] && SDL_27_1_4_slut_ir || s[63] && s[107] || s[58] && SDL_27_1_4_slut_ir && s[107] || s[58] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[395] && (SDL_27_1_4_slut_er && s[105] || !SDL_27_1_4_slut_er && !s[105]) && (!SDL_27_1_4_slut_er || s[109] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[397] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[397] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[42] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[950] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[42] ? NEVER : v8 ? NEVER : v35
  s[951] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[112] && (s[42] || s[43] && v40 || s[64] && v40)
  s[952] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[112] && (s[42] || s[43] && v41 || s[64] && v41 || s[51]) || s[398]
  s[953] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[345] && !s[8] && (!s[399] || f.laegenVenterArbejdeInden26Uger)
  s[954] = SDL_29_1
  const SDL_29_1_nej = s[345] && !s[8] && (!s[399] || f.laegenVenterArbejdeInden26Uger === false)
  s[955] = SDL_29_1_nej
  const SDL_29_1_ir = !s[345] || s[8] || !s[399]
  s[956] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[7], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[957] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[958] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[959] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[8]
  s[405] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[10]
  s[409] = v55
  const v56 = f.sygemeldtITide && !s[8] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[8])
  const v57 = f.sygemeldtITide && s[10] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[10])
  const SDL_35_2 = s[69] ? FIRST_DAY : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v53) : s[65]
  s[971] = SDL_35_2
  const SDL_35_2_hoej = s[69] ? NEVER : f.sygemeldtITide ? s[67] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[67] : v53) : s[67]
  s[972] = SDL_35_2_hoej
  const SDL_35_2_er = s[78] && (s[69] || s[72] && v56 || s[80] && v56)
  s[973] = SDL_35_2_er
  const SDL_35_2_ir = s[78] && (s[69] || s[72] && v57 || s[80] && v57 || s[70]) || s[79] || s[77]
  s[974] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[8] && s[66] && s[400]
  s[407] = v62
  const v63 = !s[8] && s[401] && s[68]
  s[408] = v63
  const SDL_35_3 = s[69] ? FIRST_DAY : v62 ? FIRST_DAY : s[65]
  s[404] = SDL_35_3
  const SDL_35_3_hoej = s[69] ? NEVER : v62 ? NEVER : s[67]
  s[403] = SDL_35_3_hoej
  const SDL_35_3_er = s[94] && (s[69] || v62 || v63 && !s[8])
  s[402] = SDL_35_3_er
  const SDL_35_3_ir = !s[94] || s[69] || v62 || v63 && s[10] || s[70]
  s[406] = SDL_35_3_ir
}

function svar_32(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[402] && s[403] >= f.anmeldtTilAkasse
  s[1606] = v0
  const v1 = s[402] && s[404] < f.anmeldtTilAkasse
  s[1607] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[67] : f.anmeldtTilAkasse
  const v4 = Math.max(s[65], v2)
  const v5 = Math.min(s[67], v3)
  const v6 = v0 && !s[8]
  const v7 = v1 && s[405]
  const v8 = s[406] && !s[8] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[69] ? FIRST_DAY : s[407] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[65], v10) : s[65]) : v10
  s[975] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[69] ? NEVER : s[407] ? NEVER : v6 ? (v9 ? Math.max(s[67], v11) : s[67]) : v11
  s[976] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[94] && (s[69] || s[407] || s[408] && (v6 || v7 || v8))
  s[977] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[94] || s[69] || s[407] || s[408] && (v0 && s[10] || v1 && s[409] || s[406] && s[10] && s[409] || s[406] && !(s[410] && (!s[405] || !s[409] && v2 === v3) && (!s[8] || s[8] && !s[405]) && (s[8] || s[65] === v2))) || s[70]
  s[978] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[431] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[432] = v17
  const v18 = shiftDays(s[65], 7)
  s[441] = v18
  const v19 = shiftDays(s[67], 7)
  s[443] = v19
  const v20 = v16 || !s[8]
  s[435] = v20
  const v21 = !v16 && s[10]
  s[439] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[65] <= 15426 /* 2012-03-27 */
  s[428] = v24
  const v25 = !s[8] && s[71] && v24
  s[421] = v25
  const v26 = s[67] >= 15427 /* 2012-03-28 */
  const v27 = !s[8] && v26 && s[400]
  s[436] = v27
  const v28 = !s[8] && s[401] && s[81]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[65], 21)
  s[429] = v30
  const v31 = shiftDays(s[67], 21)
  s[430] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[411] || !s[8]
  const v34 = v16 ? v32 : s[411] ? NEVER : v30
  const v35 = v16 ? v32 : s[411] ? NEVER : v31
  const v36 = !s[94] && !v16 && !s[411] && s[10]
  const v37 = s[412] && !s[8]
  const v38 = s[412] && s[10]
  const v39 = s[412] ? v18 : f.underretningsbrevSendt ? v29 : s[94] ? v30 : v34
  const v40 = s[412] ? v19 : f.underretningsbrevSendt ? v29 : s[94] ? v31 : v35
  const v41 = s[412] ? v18 : f.underretningsbrevSendt ? v29 : s[94] ? v32 : v34
  const v42 = s[412] ? v19 : f.underretningsbrevSendt ? v29 : s[94] ? v32 : v35
  const v43 = s[72] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[412] && (f.underretningsbrevSendt || s[94] && !s[8] || !s[94] && v33))
  const v46 = s[84] && (v37 || !s[412] && (f.underretningsbrevSendt || s[94] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[69] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[979] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[69] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[980] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[420] = v55
  const SDL_38_1_er = v55 && (s[69] || v43 || v44 || v27 || v45 || v46)
  s[981] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[69] || s[72] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[412] && f.underretningsbrevSendt === false && (s[413] || v36)) || s[84] && (v38 || !s[412] && f.underretningsbrevSendt === false && v36) || s[70]
  s[982] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[69] || s[72] && v58 || s[80] && v58)
  s[417] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[69] || s[72] && v59 || s[80] && v59)
  s[418] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[69] || s[72] && SDL_38_1_ir || s[80] && SDL_38_1_ir || s[70]
  s[419] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[8] && s[289] >= f.anmodningModtaget
  s[1612] = v63
  const v64 = !s[8] && s[288] < f.anmodningModtaget
  s[1613] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1611] = v65
  const v66 = (v63 || s[10]) && f.undskyldendeForhold
  s[1610] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1615] = v67
  const v68 = s[73] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1614] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[8] && v26 && s[65] <= 19722 /* 2023-12-31 */
  s[422] = v71
  const v72 = !s[8] && s[67] >= 19723 /* 2024-01-01 */ && s[68]
  s[423] = v72
  const SDL_38_8 = v55 && (s[69] || s[72] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[414] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[69] || s[72] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[416] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[77]
  s[415] = SDL_38_8_ir
}

function svar_33(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[65], f.anmodningModtaget)
  const v1 = Math.min(s[67], f.anmodningModtaget)
  const v2 = s[414] && !s[8]
  const v3 = s[415] && !s[8] && v1 >= v0
  const v4 = s[416] || v3
  const v5 = s[416] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[65], v5) : s[65]) : v5
  const v7 = s[416] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[67], v7) : s[67]) : v7
  const v9 = v2 || s[416] || v3
  const v10 = s[414] && s[10] || s[415] && !(s[410] && !s[8] && (s[8] || s[65] === f.anmodningModtaget))
  const v11 = Math.max(s[65], v6)
  const v12 = Math.min(s[67], v8)
  const v13 = s[417] && !s[8]
  const v14 = s[418] && v9
  const v15 = s[419] && !s[8] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[417] && s[10] || s[418] && v10 || s[419] && s[10] && v10 || s[419] && !(s[410] && (!v9 || !v10 && v6 === v8) && (!s[8] && v9 || s[8] && !v9) && (s[8] || s[65] === v6))
  const SDL_38_7 = s[69] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[65], v17) : s[65]) : v17
  s[983] = SDL_38_7
  const SDL_38_7_hoej = s[69] ? NEVER : v13 ? (v16 ? Math.max(s[67], v18) : s[67]) : v18
  s[984] = SDL_38_7_hoej
  const SDL_38_7_er = s[420] && (s[69] || s[72] && v19 || s[421] && v19 || s[422] && v19 || s[423] && v19)
  s[985] = SDL_38_7_er
  const SDL_38_7_ir = !s[420] || s[69] || s[72] && v20 || s[421] && v20 || s[422] && v20 || s[423] && v20 || s[70]
  s[986] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[240] && s[9] >= s[424]
  s[1617] = v25
  const v26 = s[240] && s[9] < s[425]
  s[1618] = v26
  const v27 = shiftDays(s[65], 28)
  s[498] = v27
  const v28 = shiftDays(s[67], 28)
  s[497] = v28
  const v29 = !s[411] || !s[8]
  const v30 = s[411] && s[10]
  const v31 = s[411] ? v27 : NEVER
  const v32 = s[411] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[244] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[244] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[8] && s[71] && s[426]
  const v42 = !s[8] && s[427] && s[428]
  const v43 = !s[8] && s[9] >= s[429]
  s[503] = v43
  const v44 = !s[8] && s[9] < s[430]
  s[499] = v44
  const v45 = v43 && v29
  const v46 = s[10] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1619] = v50
  const v51 = s[431] ? s[432] : s[433]
  const v52 = s[431] ? s[432] : s[434]
  const v53 = v25 && s[435]
  const v54 = s[244] && s[435] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[72] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[408] && (v50 && !s[8] || !v50 && (v53 || v26 || v54))
  const v60 = s[436] || v59
  const v61 = s[436] ? FIRST_DAY : v50 ? s[437] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[69] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[987] = SDL_40_1
  const v67 = s[436] ? NEVER : v50 ? s[438] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[69] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[988] = SDL_40_1_hoej
  const SDL_40_1_er = s[73] && (s[69] || v56 || v57 || v58 || s[436] || v59)
  s[989] = SDL_40_1_er
  const SDL_40_1_ir = !s[73] || s[69] || s[72] && v40 || v41 && v40 || v42 && (v43 && v30 || s[10] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[436] || s[408] && (v50 && s[10] || !v50 && (v25 && s[439] || s[244] && !((!s[435] || !s[439] && v51 === v52) && s[435] && (!s[435] || v51 === NEVER)))) || s[70]
  s[990] = SDL_40_1_ir
}

function svar_34(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[8] && s[401] && s[65] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[8] && s[67] >= 16249 /* 2014-06-28 */ && s[65] <= 16658 /* 2015-08-11 */
  const v3 = !s[8] && s[67] >= 16659 /* 2015-08-12 */ && s[68]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[436] || v0 || v5
  const SDL_40a_1 = s[69] ? FIRST_DAY : s[421] || v7 ? (v7 ? (s[436] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[991] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[69] ? NEVER : s[72] ? NEVER : s[421] ? NEVER : s[436] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[992] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[94] && (s[69] || s[72] || s[421] || s[436] || v0 || v2 || v3)
  s[993] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[94] || s[69] || s[436] || v2 || s[70]
  s[994] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[440] ? s[441] : s[442] ? v13 : s[429]
  const v15 = s[440] ? s[443] : s[442] ? v13 : s[430]
  const v16 = !s[8] && s[444] && s[68]
  const v17 = f.aftaleForSelvstaendig ? s[441] : v14
  const v18 = f.aftaleForSelvstaendig ? s[443] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[8] || f.aftaleForSelvstaendig === false && s[445])
  const v20 = s[446] || v19
  const v21 = s[446] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[69] ? FIRST_DAY : s[447] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[995] = SDL_43_1
  const v23 = s[446] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[69] ? NEVER : s[447] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[996] = SDL_43_1_hoej
  const SDL_43_1_er = s[89] && (s[69] || s[447] || s[446] || v19)
  s[997] = SDL_43_1_er
  const SDL_43_1_ir = !s[89] || s[69] || s[448] || s[449] || v16 && (f.aftaleForSelvstaendig && s[10] || f.aftaleForSelvstaendig === false && s[450]) || s[70]
  s[998] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[8] && s[289] >= f.selvstaendigAnmeldt
  s[1622] = v27
  const v28 = !s[8] && s[288] < f.selvstaendigAnmeldt
  s[1623] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[10]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[8] && s[71] && s[65] <= 15111 /* 2011-05-17 */
  s[494] = v32
  const v33 = !s[8] && s[67] >= 15112 /* 2011-05-18 */ && s[65] <= 15207 /* 2011-08-21 */
  s[495] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1624] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[8] && s[67] >= 15208 /* 2011-08-22 */ && s[68]
  s[496] = v37
  const SDL_43_5 = s[89] && (s[69] || s[72] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1006] = SDL_43_5
  const SDL_43_5_nej = s[89] && (s[69] || s[72] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1007] = SDL_43_5_nej
  const SDL_43_5_ir = !s[89] || s[77]
  s[1008] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1625] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1626] = v42
  const v43 = Math.max(s[65], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[67], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[8]
  const v46 = SDL_43_5_ir && !s[8] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[65], v48) : s[65]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[67], v50) : s[67]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[10] || SDL_43_5_ir && !(s[410] && !s[8] && (s[8] || s[65] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[65], v49)
  const v55 = Math.min(s[67], v51)
  const v56 = v41 && !s[8]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[8] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[10] || v42 && v53 || SDL_43_1_ir && s[10] && v53 || SDL_43_1_ir && !(s[410] && (!v52 || !v53 && v49 === v51) && (!s[8] && v52 || s[8] && !v52) && (s[8] || s[65] === v49))
  const SDL_43_4 = s[69] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[65], v60) : s[65]) : v60
  s[999] = SDL_43_4
  const SDL_43_4_hoej = s[69] ? NEVER : v56 ? (v59 ? Math.max(s[67], v61) : s[67]) : v61
  s[1000] = SDL_43_4_hoej
  const SDL_43_4_er = s[89] && (s[69] || s[72] && v62 || s[80] && v62)
  s[1001] = SDL_43_4_er
  const SDL_43_4_ir = !s[89] || s[69] || s[72] && v63 || s[80] && v63 || s[70]
  s[1002] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[89] && (s[69] || s[72] && v41 || s[80] && v41)
  s[1003] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[89] && (s[69] || s[72] && v42 || s[80] && v42)
  s[1004] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[89] || s[69] || s[72] && SDL_43_1_ir || s[80] && SDL_43_1_ir || s[70]
  s[1005] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[440] ? 8500 : s[442] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[1009] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[1010] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[475] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[478] = SDL_51_1_hoej
}

function svar_35(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[493] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[462] = v1
  const v2 = SATS_22(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[458] = v3
  const v4 = v1 ? Infinity : v2
  s[460] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[1019] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[1020] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[476] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[479] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1627] = v13
  const v14 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v15 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v17 = SDL_52_1_er && !(!v14 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v18 = SDL_52_1_ir || !v14
  const v19 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v21 = s[192] && SDL_52_1_er
  s[471] = v21
  const v22 = s[192] && SDL_52_1_ir
  s[473] = v22
  const SDL_53_3_er = !v13 || v21 || !s[192] && (s[451] && v17 || !s[451] && (!s[158] || v17))
  s[472] = SDL_53_3_er
  const SDL_53_3_ir = !v13 || v22 || !s[192] && (s[451] && v18 || !s[451] && s[158] && v18)
  s[474] = SDL_53_3_ir
  const SDL_53_3 = v13 ? (s[192] ? SDL_52_1 : s[451] ? (v14 ? Math.min(v15, v16) : -Infinity) : s[158] ? (v14 ? Math.min(v19, v20) : -Infinity) : 0) : -Infinity
  s[477] = SDL_53_3
  const SDL_53_3_hoej = v13 ? (s[192] ? SDL_52_1_hoej : s[451] ? (v14 ? Math.max(v15, v16) : Infinity) : s[158] ? (v14 ? Math.max(v19, v20) : Infinity) : 0) : Infinity
  s[480] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v27 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[469] = v27
  const v28 = f.ledigUdenLoen || s[94] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v27 || v28
  s[466] = SDL_53_2
  const SDL_53_2_nej = !v27 || !v28
  s[468] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v31 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v32 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[483] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[484] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[481] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v31, v32) : Infinity) : Infinity
  s[482] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v37 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1631] = v37
  const v38 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[454] = v38
  const v39 = f.normalTimerPrUge >= 3700
  s[1632] = v39
  const v40 = v38 || !v39
  s[1630] = v40
  const v41 = v37 || SDL_50_1_ir
  s[455] = v41
  const v42 = v41 && v39
  s[1629] = v42
  const v43 = Math.min(f.timefortjeneste, SDL_50_1)
  s[456] = v43
  const v44 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[457] = v44
  const v45 = v43 <= -Infinity
  s[459] = v45
  const v46 = quotient([v43, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v47 = quotient([v44, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v48 = SDL_50_1_er && !(v45 && (!SDL_50_1_er || !SDL_50_1_ir && v43 === v44))
  s[461] = v48
  const v49 = Math.min(v3, v45 ? -Infinity : Math.min(v46, v47))
  const v50 = Math.min(v4, v45 ? Infinity : Math.max(v46, v47))
  const v51 = SDL_50_1_ir || v45 || v1
  s[463] = v51
  const v52 = v40 && v48
  const v53 = v42 || v52
  const v54 = v42 && v1 || v40 && v51
  const SDL_47_1 = s[69] ? -Infinity : v42 ? (v52 ? Math.min(v3, v49) : v3) : v49
  s[464] = SDL_47_1
  const SDL_47_1_hoej = s[69] ? Infinity : v42 ? (v52 ? Math.max(v4, v50) : v4) : v50
  s[465] = SDL_47_1_hoej
  const SDL_47_1_er = s[69] || s[72] && v53 || s[452] && v53 || s[84] && v53
  s[467] = SDL_47_1_er
  const SDL_47_1_ir = s[69] || s[72] && v54 || s[452] && v54 || s[84] && v54 || s[70]
  s[470] = SDL_47_1_ir
}

function svar_36(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[453])
  const v1 = v0 >= 3700
  s[1635] = v1
  const v2 = s[454] || !v1
  s[1634] = v2
  const v3 = s[455] && v1
  s[1633] = v3
  const v4 = quotient([s[456], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[457], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[458], s[459] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[460], s[459] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[461]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[458], v6) : s[458]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[460], v7) : s[460]) : v7
  const v12 = v3 && s[462] || v2 && s[463]
  const v13 = Math.max(s[464], v10)
  const v14 = Math.min(s[465], v11)
  const v15 = s[466] && s[467]
  const v16 = s[468] && v9
  const v17 = !s[469] && s[467] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[1023] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[466] && s[470] || s[468] && v12 || !s[469] && s[470] && v12 || !s[469] && !((!s[467] || !s[470] && s[464] === s[465]) && (!v9 || !v12 && v10 === v11) && (s[467] && v9 || !s[467] && !v9) && (!s[467] || s[464] === v10))
  s[1024] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[464], v19) : s[464]) : v19) : -Infinity
  s[1021] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[465], v20) : s[465]) : v20) : Infinity
  s[1022] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[94] || s[89] && (s[471] || !s[192] && s[472]) || !s[89] && SDL_53_1_er
  s[1013] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[94] && !s[1] || !s[94] && (s[89] && (s[473] || !s[192] && s[474]) || !s[89] && SDL_53_1_ir)
  s[1014] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[94] ? s[475] : s[89] ? (s[192] ? s[476] : s[477]) : SDL_53_1) : -Infinity
  s[1011] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[94] ? s[478] : s[89] ? (s[192] ? s[479] : s[480]) : SDL_53_1_hoej) : Infinity
  s[1012] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[481], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[482], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[483] && !(v31 && (!s[483] || !s[484] && v29 === v30))
  const v35 = s[484] || v31
  const SDL_47_1_3 = s[69] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[487] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[69] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[488] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[69] || s[72] && v34 || s[80] && v34
  s[490] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[69] || s[72] && v35 || s[80] && v35 || s[70]
  s[489] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1015] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1016] = SDL_50_4_hoej
  const SDL_50_4_er = s[73] && (!s[1] || SDL_47_1_3_er)
  s[1017] = SDL_50_4_er
  const SDL_50_4_ir = !s[73] || !s[1] || SDL_47_1_3_ir
  s[1018] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_22(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v45 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_22(r_timeregnskab.fra)) : 0 })
  const v46 = v44 > -Infinity && v45 < Infinity
  const v47 = quotient([v44, 1], [1], 'nærmeste', 1)
  const v48 = quotient([v45, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v46 ? Math.min(v47, v48) : -Infinity) : -Infinity
  s[1025] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v46 ? Math.max(v47, v48) : Infinity) : Infinity
  s[1026] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[73] && (!s[1] || !(!v46 && v44 === v45))
  s[1027] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[73] || !s[1] || !v46
  s[1028] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v53 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v53 : -Infinity
  s[1029] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v53 : Infinity
  s[1030] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[73] || !s[1]
  s[1031] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v57 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1636] = v57
  const v58 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v59 = v57 && countDays(v58, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v59
  s[1032] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v59
  s[1033] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v62 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1637] = v62
  const v63 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1638] = v63
  const v64 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1642] = v64
  const v65 = s[73] && v64
  const v66 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1639] = v66
  const v67 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1640] = v67
  const v68 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1641] = v68
  const v69 = v67 && !v68 && v65
  const SDL_53b_1 = !s[1] || v62 && (!v63 && v65 || v63 && (!v66 || v69))
  s[1034] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v62 || !v63 && !v65 || v63 && (!v66 || !v69)
  s[1035] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v62 && v63 && !v66
  s[1036] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, SDL_53_1) : -Infinity
  s[1037] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, SDL_53_1_hoej) : Infinity
  s[1038] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[485] && (!s[1] || SDL_53_1_er)
  s[1039] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[485] && (!s[1] || SDL_53_1_ir) || s[486] || s[77]
  s[1040] = SDL_54_1_beloeb_ir
}

function svar_37(f, s) {
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v0 = Math.min(s[458], s[487])
  const v1 = Math.min(s[460], s[488])
  const v2 = s[489] || s[462]
  const v3 = s[72] && s[490]
  const v4 = s[452] && s[490]
  const v5 = s[84] && s[467]
  const v6 = v4 || v5
  const v7 = v4 ? (v5 ? Math.min(s[464], v0) : v0) : s[464]
  const SDL_56_1_beloeb = s[69] ? -Infinity : v3 ? (v6 ? Math.min(v0, v7) : v0) : v7
  s[1041] = SDL_56_1_beloeb
  const v9 = v4 ? (v5 ? Math.max(s[465], v1) : v1) : s[465]
  const SDL_56_1_beloeb_hoej = s[69] ? Infinity : v3 ? (v6 ? Math.max(v1, v9) : v1) : v9
  s[1042] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[491] && (s[69] || v3 || v4 || v5)
  s[1043] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[491] && (s[69] || s[72] && v2 || s[452] && v2 || s[84] && s[470] || s[70]) || s[492] || s[77]
  s[1044] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v13 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[517] = v13
  const v14 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1644] = v14
  const v15 = f.skoennedeFravaersdage >= 10
  s[1648] = v15
  const v16 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v15
  s[1647] = v16
  const v17 = f.dageBetaltForLidelsen >= 14
  s[1649] = v17
  const v18 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1646] = v18
  const v19 = f.dageBetaltForLidelsen >= 15
  s[1650] = v19
  const v20 = f.dageBetaltForLidelsen >= 21
  s[1651] = v20
  const v21 = !v14 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v17) || v14 && (!v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v19) || v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v20))
  const SDL_56_2 = !v13 || v21
  s[1045] = SDL_56_2
  const SDL_56_2_nej = !v13 || !v21
  s[1046] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v24 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v13 || v24
  s[1048] = SDL_56_3
  const SDL_56_3_nej = !v13 || !v24
  s[1049] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v27 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v13 ? v27 : FIRST_DAY
  s[1050] = SDL_56_4
  const SDL_56_4_hoej = v13 ? v27 : NEVER
  s[1051] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v30 = f.fravaersdageSidsteAar >= 10
  s[1653] = v30
  const v31 = v30 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v13 || v31
  s[1052] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v13 || !v31
  s[1053] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v34 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1654] = v34
  const v35 = v34 && s[493] && v16 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v13 || v35
  s[1054] = SDL_58a_1
  const SDL_58a_1_nej = !v13 || !v35
  s[1055] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v38 = !s[8] && s[289] >= f.refusionskravFremsat
  s[1655] = v38
  const v39 = !s[8] && s[288] < f.refusionskravFremsat
  s[1656] = v39
  const v40 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1657] = v40
  const v41 = v39 || !v40
  const v42 = v38 || s[10]
  const v43 = v42 && v40
  const v44 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1658] = v44
  const v45 = v39 || !v44
  const v46 = v42 && v44
  const SDL_59_6 = s[73] && (s[69] || s[72] && v43 || s[494] && v43 || s[495] && v46 || s[496] && v46)
  s[500] = SDL_59_6
  const SDL_59_6_nej = s[73] && (s[69] || s[72] && v41 || s[494] && v41 || s[495] && v45 || s[496] && v45)
  s[501] = SDL_59_6_nej
}

function svar_38(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[8] && s[497] >= f.arbejdsgiverAnmeldt
  s[1662] = v0
  const v1 = !s[8] && s[498] < f.arbejdsgiverAnmeldt
  s[1663] = v1
  const v2 = v0 || s[499] || s[500]
  s[1659] = v2
  const v3 = s[501] || s[502]
  const v4 = (v1 || s[10]) && (s[503] || s[10]) && v3 && (v1 || s[503] || s[501])
  s[1660] = v4
  const v5 = s[10] && s[502]
  s[1661] = v5
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
  const v20 = !s[8] && s[434] >= f.arbejdsgiverAnmeldt
  s[1666] = v20
  const v21 = !s[8] && s[433] < f.arbejdsgiverAnmeldt
  s[1667] = v21
  const v22 = !s[8] && s[9] < shiftDays(s[67], 30)
  s[1668] = v22
  const v23 = !s[8] && s[9] >= shiftDays(s[65], 30)
  s[1669] = v23
  const v24 = v20 || v22 || s[500]
  s[1664] = v24
  const v25 = (v21 || s[10]) && (v23 || s[10]) && v3 && (v21 || v23 || s[501])
  s[1665] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[72] && v19
  const v30 = s[421] && v19
  const v31 = s[408] && (v24 || v25 || v11)
  const v32 = s[436] || v31
  const v33 = s[436] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[69] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[1056] = SDL_59_2
  const v37 = s[436] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[69] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[1057] = SDL_59_2_hoej
  const SDL_59_2_er = s[73] && (s[69] || v29 || v30 || s[436] || v31)
  s[1058] = SDL_59_2_er
  const SDL_59_2_ir = !s[73] || s[69] || s[72] && v10 || s[421] && v10 || s[436] || s[408] && v10 || s[70]
  s[1059] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[504] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v42
  s[1060] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v42
  s[1061] = SDL_82_1_nej
}

function svar_39(f, s) {
  const v0 = s[0] ? 0 : 4
  s[556] = v0
  const v1 = s[117] ? 1 : 0
  s[566] = v1
  const v2 = v1 + (s[505] ? 4 : 0)
  s[560] = v2
  const v3 = s[506] ? 4 : 0
  s[565] = v3
  const v4 = (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + (s[509] ? 4 : 0)
  s[568] = v4
  const v5 = s[1] ? 0 : 4
  s[578] = v5
  const v6 = (s[510] ? 1 : 0) + (s[511] ? 2 : 0) + v5
  s[569] = v6
  const v7 = s[122] ? 1 : 0
  s[570] = v7
  const v8 = s[119] ? 1 : 0
  s[573] = v8
  const v9 = s[512] ? 4 : 0
  s[599] = v9
  const v10 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[533] = v10
  const v11 = f.ressourceforloebErBevilget ? 1 : 0
  s[624] = v11
  const v12 = s[138] ? 4 : 0
  s[635] = v12
  const v13 = v11 + v12
  s[615] = v13
  const v14 = s[134] ? 4 : 0
  s[621] = v14
  const v15 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1286] = v15
  const v16 = s[513] ? 4 : 0
  s[625] = v16
  const v17 = s[514] ? 1 : 0
  s[646] = v17
  const v18 = f.revalideringErBevilget ? 1 : 0
  s[649] = v18
  const v19 = s[222] ? 4 : 0
  s[660] = v19
  const v20 = s[0] ? 1 : 0
  s[542] = v20
  const v21 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1328] = v21
  const v22 = s[115] ? 0 : 4
  s[691] = v22
  const v23 = s[211] ? 1 : 0
  s[543] = v23
  const v24 = s[211] ? 1 : 4
  s[724] = v24
  const v25 = s[115] ? 1 : 0
  s[1091] = v25
  const v26 = s[115] ? 1 : 4
  s[743] = v26
  const v27 = s[77] ? 4 : 0
  s[797] = v27
  const v28 = s[8] ? 0 : 1
  s[798] = v28
  const v29 = s[10] ? 4 : 0
  s[799] = v29
  const v30 = (s[1] ? 0 : 1) + 2 + v5
  s[800] = v30
  const v31 = s[502] ? 4 : 0
  s[822] = v31
  const v32 = s[515] ? 1 : 0
  s[874] = v32
  const v33 = 1 + v5
  s[879] = v33
  const v34 = !s[8] && !s[516]
  s[895] = v34
  const v35 = s[335] ? 1 : 0
  s[902] = v35
  const v36 = s[58] ? 4 : 0
  s[938] = v36
  const v37 = s[60] ? 4 : 0
  s[939] = v37
  const v38 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[552] = v38
  const v39 = s[517] ? 0 : 4
  s[1047] = v39
  const v40 = s[6] ? 1 : 0
  s[524] = v40
  const v41 = !s[8] && !s[10] && s[67] < NEVER
  s[526] = v41
  const v42 = s[65] >= 16440 /* 2015-01-05 */
  s[1183] = v42
  const v43 = s[65] >= 15012 /* 2011-02-07 */
  s[1430] = v43
  const v44 = v43 ? 2 : 0
  s[529] = v44
  const v45 = s[67] <= 16439 /* 2015-01-04 */
  s[1182] = v45
  const v46 = s[65] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[528] = v46
  const v47 = s[67] <= 15011 /* 2011-02-06 */
  s[527] = v47
  const v48 = v41 ? (v47 ? v46 : v45 ? v44 : v42 ? 3 : 0) : 0
  s[1063] = v48
  const v49 = s[254] ? 2 : 0
  s[1066] = v49
  const v50 = s[1] ? 1 : 0
  s[522] = v50
  const v51 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1065] = v51
  const v52 = s[140] ? 4 : 0
  s[531] = v52
  const v53 = s[194] ? 3 : 0
  s[1075] = v53
  const v54 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[537] = v54
  const v55 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[1074] = v55
  const v56 = s[131] ? 3 : 0
  s[546] = v56
  const v57 = s[140] ? 2 : 0
  s[1253] = v57
  const v58 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[530] = v58
  const v59 = v58 ? v57 : v56
  s[1092] = v59
  const v60 = v54 ? v25 : v57
  s[1093] = v60
  const v61 = s[0] ? 2 : 0
  s[1094] = v61
  const v62 = s[131] ? 4 : 0
  s[1267] = v62
  const v63 = s[140] ? 3 : 0
  s[1243] = v63
  const v64 = v58 ? v63 : v62
  s[538] = v64
  const v65 = s[518] ? v50 : v54 ? v61 : v64
  s[1096] = v65
  const v66 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[544] = v66
  const v67 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1098] = v67
  const v68 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1097] = v68
  const v69 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1103] = v69
  const v70 = s[519] ? 3 : 0
  s[1102] = v70
  const v71 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1101] = v71
  const v72 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1100] = v72
  const v73 = s[122] && !s[124]
  s[1107] = v73
  const v74 = v72 ? v8 : v69 ? (s[519] ? 2 : 0) : s[520] ? 3 : 0
  s[1108] = v74
  const v75 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1111] = v75
  const v76 = s[0] ? 3 : 0
  s[1110] = v76
  const v77 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1109] = v77
  const v78 = s[298] ? 2 : 0
  s[523] = v78
  const v79 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[521] = v79
}

function svar_40(f, s) {
  const v0 = s[521] ? s[522] : s[523]
  s[1122] = v0
  const v1 = s[8] ? 0 : s[7] <= 15011 /* 2011-02-06 */ ? s[524] : s[399] ? 2 : 0
  s[1123] = v1
  const v2 = s[46] && !s[525] && s[47] < NEVER
  s[1151] = v2
  const v3 = s[48] >= 20485 /* 2026-02-01 */
  s[1156] = v3
  const v4 = s[48] >= 15012 /* 2011-02-07 */
  s[1602] = v4
  const v5 = v4 ? 2 : 0
  s[1155] = v5
  const v6 = s[47] <= 20484 /* 2026-01-31 */
  s[1154] = v6
  const v7 = s[48] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[1153] = v7
  const v8 = s[47] <= 15011 /* 2011-02-06 */
  s[1152] = v8
  const v9 = v2 ? (v8 ? v7 : v5) : 0
  s[1157] = v9
  const v10 = s[48] >= 16252 /* 2014-07-01 */
  s[1164] = v10
  const v11 = v4 ? 4 : 0
  s[1163] = v11
  const v12 = s[47] <= 16251 /* 2014-06-30 */
  s[1162] = v12
  const v13 = s[48] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[1161] = v13
  const v14 = s[48] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1160] = v14
  const v15 = s[47] <= 13604 /* 2007-04-01 */
  s[1159] = v15
  const v16 = s[47] <= 13544 /* 2007-01-31 */
  s[1158] = v16
  const v17 = v10 ? 3 : 0
  s[1169] = v17
  const v18 = s[65] >= 16252 /* 2014-07-01 */
  s[550] = v18
  const v19 = s[67] <= 16251 /* 2014-06-30 */
  s[549] = v19
  const v20 = s[526] ? (s[527] ? s[528] : s[529]) : 0
  s[548] = v20
  const v21 = s[65] >= 15341 /* 2012-01-02 */
  s[1181] = v21
  const v22 = s[67] <= 15340 /* 2012-01-01 */
  s[1180] = v22
  const v23 = s[141] ? 2 : 0
  s[1229] = v23
  const v24 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1228] = v24
  const v25 = s[141] ? 3 : 0
  s[1231] = v25
  const v26 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1230] = v26
  const v27 = s[217] ? 4 : 0
  s[1244] = v27
  const v28 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1242] = v28
  const v29 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1241] = v29
  const v30 = s[131] ? 5 : 0
  s[545] = v30
  const v31 = s[530] ? s[531] : v30
  s[1257] = v31
  const v32 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1255] = v32
  const v33 = s[530] ? (s[532] ? 4 : 0) : v30
  s[1261] = v33
  const v34 = s[139] ? 3 : 0
  s[1260] = v34
  const v35 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1259] = v35
  const v36 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1258] = v36
  const v37 = s[140] ? 5 : 0
  s[1265] = v37
  const v38 = s[1] ? 2 : 0
  s[1264] = v38
  const v39 = s[533] ? 5 : 0
  s[1275] = v39
  const v40 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1274] = v40
  const v41 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1272] = v41
  const v42 = s[534] ? 2 : 0
  s[1271] = v42
  const v43 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1270] = v43
  const v44 = s[137] ? 1 : 0
  s[1269] = v44
  const v45 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1268] = v45
  const v46 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1285] = v46
  const v47 = s[535] ? 2 : 0
  s[1284] = v47
  const v48 = s[536] ? 1 : 0
  s[1283] = v48
  const v49 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1282] = v49
  const v50 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1288] = v50
  const v51 = s[131] ? 6 : 0
  s[1295] = v51
  const v52 = s[139] ? 4 : 0
  s[1294] = v52
  const v53 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1313] = v53
  const v54 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1312] = v54
  const v55 = v54 ? s[522] : s[537] ? v53 : s[538]
  s[1306] = v55
  const v56 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[539] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[540] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1309] = v56
  const v57 = f.revalideringErBevilget ? v56 : 0
  s[1310] = v57
  const v58 = s[541] ? 1 : 0
  s[1311] = v58
  const v59 = s[530] ? v37 : v51
  s[1314] = v59
  const v60 = s[131] ? 2 : 0
  s[1433] = v60
  const v61 = s[530] ? s[542] : v60
  s[1317] = v61
  const v62 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1319] = v62
  const v63 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1332] = v63
  const v64 = v63 ? v23 : s[234] ? 3 : 0
  s[1326] = v64
  const v65 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1327] = v65
  const v66 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1347] = v66
  const v67 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1353] = v67
  const v68 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1352] = v68
  const v69 = v68 ? s[543] : v67
  s[1357] = v69
  const v70 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1380] = v70
  const v71 = s[217] ? 7 : 0
  s[1377] = v71
  const v72 = s[220] ? 4 : 0
  s[1386] = v72
  const v73 = s[233] ? 3 : 0
  s[1385] = v73
  const v74 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1384] = v74
  const v75 = v54 ? s[522] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v53 : f.vurderingsdato <= 15393 /* 2012-02-23 */ ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[537] ? (s[226] ? 4 : 0) : v59
  s[1387] = v75
  const v76 = s[228] && !s[227] && !s[222]
  s[1389] = v76
  const v77 = s[131] ? 8 : 0
  s[1398] = v77
  const v78 = s[254] ? 3 : 0
  s[1401] = v78
  const v79 = s[130] ? 5 : 0
  s[1404] = v79
}

function svar_41(f, s) {
  const v0 = s[544] ? s[545] : s[130] ? 6 : 0
  s[1438] = v0
  const v1 = s[254] ? 4 : 0
  s[1467] = v1
  const v2 = s[530] ? v1 : v0
  s[1408] = v2
  const v3 = s[544] ? s[546] : s[130] ? 4 : 0
  s[1418] = v3
  const v4 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[522] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1427] = v4
  const v5 = s[547] ? s[548] : 0
  s[1428] = v5
  const v6 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1429] = v6
  const v7 = s[298] ? 3 : 0
  s[1456] = v7
  const v8 = s[217] ? 3 : 0
  s[1457] = v8
  const v9 = s[254] ? 5 : 0
  s[1463] = v9
  const v10 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1462] = v10
  const v11 = s[337] ? 4 : 0
  s[1479] = v11
  const v12 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1477] = v12
  const v13 = s[65] >= 15517 /* 2012-06-26 */
  s[1605] = v13
  const v14 = v13 ? 4 : 0
  s[1485] = v14
  const v15 = s[65] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1484] = v15
  const v16 = s[67] <= 15516 /* 2012-06-25 */
  s[1483] = v16
  const v17 = s[67] <= 15397 /* 2012-02-27 */
  s[1482] = v17
  const v18 = s[526] ? (s[527] ? s[528] : s[549] ? s[529] : s[550] ? 3 : 0) : 0
  s[1507] = v18
  const v19 = s[105] && !s[107] && s[551] < NEVER
  s[1513] = v19
  const v20 = s[65] >= 15427 /* 2012-03-28 */
  s[1616] = v20
  const v21 = v20 ? 3 : 0
  s[1609] = v21
  const v22 = s[67] <= 15426 /* 2012-03-27 */
  s[1608] = v22
  const v23 = s[94] ? (s[526] ? (s[527] ? s[528] : v22 ? s[529] : v16 ? v21 : s[67] <= 16248 /* 2014-06-27 */ ? v14 : s[67] <= 16658 /* 2015-08-11 */ ? (s[65] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[65] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1620] = v23
  const v24 = s[526] ? (s[527] ? s[528] : s[67] <= 15111 /* 2011-05-17 */ ? s[529] : s[67] <= 15207 /* 2011-08-21 */ ? (s[65] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[65] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1621] = v24
  const v25 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[522] : s[521] ? (s[469] ? 2 : 0) : v7
  s[1628] = v25
  const v26 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1645] = v26
  const v27 = s[517] ? 1 : 0
  s[1643] = v27
  const v28 = s[552] ? 2 : 0
  s[1652] = v28
}

export function svar(f) {
  const s = new Array(1670)
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
  return { ALF_62_3: s[316], ALF_62_3_hoej: s[317], ALF_62_3_kan: (s[315] ? 1 : 0) + (s[318] ? 4 : 0), BEK937_27_kan: (s[553] ? 1 : 0) + (s[554] ? 2 : 0) + (s[555] ? 4 : 0), FERIEBEK_2_kan: (s[202] ? 1 : 0) + (s[201] ? 2 : 0) + s[556], FERIEBEK_2_6_kan: (s[557] ? 3 : 0) + 4, LAB_31_3: s[558], LAB_31_3_hoej: s[559], LAB_31_3_kan: s[560], LAB_31_3_vindue: s[561], LAB_31_3_vindue_hoej: s[562], LAB_31_3_vindue_kan: s[560], LAB_33_3_kan: (s[563] ? 1 : 0) + (s[564] ? 2 : 0) + s[565], LAB_36_3_kan: s[566] + (s[567] ? 2 : 0) + s[565], LAB_36_3_ressourceforloeb_kan: s[568], LAB_43_kan: s[569], LAB_44_1_kan: s[570] + (s[571] ? 2 : 0) + (s[572] ? 4 : 0), LAB_45_1_kan: s[573] + (s[574] ? 2 : 0) + (s[575] ? 4 : 0), LAB_107_1_kan: (s[576] ? 1 : 0) + (s[577] ? 2 : 0) + s[578], LAB_108_2_kan: (s[579] ? 1 : 0) + (s[580] ? 2 : 0) + s[565], LAB_109_1_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + (s[583] ? 4 : 0), LAB_109_1_frist: s[584], LAB_109_1_frist_hoej: s[585], LAB_109_1_frist_kan: s[570] + (s[586] ? 4 : 0), LAB_109_2_kraft_kan: (s[587] ? 1 : 0) + (s[588] ? 2 : 0) + (s[589] ? 4 : 0), LAB_110_1: s[126], LAB_110_1_hoej: s[127], LAB_110_1_kan: (s[128] ? 1 : 0) + (s[129] ? 4 : 0), LAB_110_2_kan: (s[590] ? 1 : 0) + (s[591] ? 2 : 0) + (s[592] ? 4 : 0), LAB_111_1: s[593], LAB_111_1_hoej: s[594], LAB_111_1_kan: (s[595] ? 1 : 0) + (s[596] ? 4 : 0), LAB_111_2_kan: (s[597] ? 1 : 0) + (s[598] ? 2 : 0) + s[599], LAB_111_3: s[600], LAB_111_3_hoej: s[601], LAB_111_3_kan: (s[602] ? 1 : 0) + (s[603] ? 4 : 0), LAB_111_4_kan: (s[604] ? 1 : 0) + (s[605] ? 2 : 0) + s[599], LAB_112_1_kan: (s[606] ? 1 : 0) + (s[607] ? 2 : 0) + (s[608] ? 4 : 0), LAB_112_2_kan: (s[609] ? 1 : 0) + (s[610] ? 2 : 0) + s[578], LAB_112_3_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + s[578], LAB_112_3_igang_kan: s[568], LAB_113_2: s[613], LAB_113_2_hoej: s[614], LAB_113_2_kan: s[615], LAB_113_2_team_kan: (s[616] ? 1 : 0) + (s[617] ? 2 : 0) + (s[618] ? 4 : 0), LAB_113_3_kan: (s[619] ? 1 : 0) + (s[620] ? 2 : 0) + s[621], LAB_113_4: s[622], LAB_113_4_hoej: s[623], LAB_113_4_kan: s[624] + s[625], LAB_113_4_ydelse_kan: (s[626] ? 1 : 0) + (s[627] ? 2 : 0) + s[625], LAB_113a_kan: (s[628] ? 1 : 0) + (s[629] ? 2 : 0) + (s[630] ? 4 : 0), LAB_114_1: s[631], LAB_114_1_hoej: s[632], LAB_114_1_kan: s[615], LAB_114_1_plan_kan: (s[633] ? 1 : 0) + (s[634] ? 2 : 0) + s[635], LAB_114_3: s[636], LAB_114_3_hoej: s[637], LAB_114_3_kan: 1 + (s[638] ? 4 : 0), LAB_114_3_igang_kan: s[568], LAB_114_4: s[639], LAB_114_4_hoej: s[640], LAB_114_4_kan: s[624] + (s[641] ? 4 : 0), LAB_115_1_kan: (s[642] ? 1 : 0) + (s[643] ? 2 : 0) + s[578], LAB_142_1_kan: (s[644] ? 1 : 0) + (s[645] ? 2 : 0) + s[578], LAB_144_kan: s[646] + (s[231] ? 2 : 0) + s[578], LAB_145_1: s[647], LAB_145_1_hoej: s[648], LAB_145_1_kan: s[649] + (s[650] ? 4 : 0), LAB_145_1_plan_kan: (s[651] ? 1 : 0) + (s[652] ? 2 : 0) + (s[653] ? 4 : 0), LAB_145_2_kan: (s[654] ? 1 : 0) + (s[655] ? 2 : 0) + (s[539] ? 0 : 4), LAB_146_kan: (s[656] ? 1 : 0) + (s[657] ? 2 : 0) + s[578], LAS_50_kan: (s[658] ? 1 : 0) + (s[659] ? 2 : 0) + s[660], LAS_68_2: s[661], LAS_68_2_hoej: s[662], LAS_68_2_kan: (s[663] ? 1 : 0) + (s[664] ? 4 : 0), LAS_68_4: s[147], LAS_68_4_hoej: s[146], LAS_68_4_kan: (s[148] ? 1 : 0) + (s[149] ? 4 : 0), LAS_68_5_kan: s[542] + (s[665] ? 2 : 0) + (s[666] ? 4 : 0), LAS_68a_1: s[667], LAS_68a_1_hoej: s[668], LAS_68a_1_kan: (s[669] ? 1 : 0) + (s[670] ? 4 : 0), LAS_68a_1_tid_kan: (s[142] ? 1 : 0) + (s[144] ? 2 : 0) + s[556], LAS_68a_2: s[671], LAS_68a_2_hoej: s[672], LAS_68a_2_kan: (s[673] ? 1 : 0) + (s[674] ? 4 : 0), LAS_68a_3: s[675], LAS_68a_3_hoej: s[676], LAS_68a_3_kan: (s[677] ? 1 : 0) + (s[678] ? 4 : 0), LAS_69j_2: s[154], LAS_69j_2_hoej: s[155], LAS_69j_2_kan: (s[156] ? 1 : 0) + (s[157] ? 4 : 0), LAS_69j_2_bidrag: s[679], LAS_69j_2_bidrag_hoej: s[680], LAS_69j_2_bidrag_kan: (s[681] ? 1 : 0) + (s[682] ? 4 : 0), LAS_69j_4: s[197], LAS_69j_4_hoej: s[196], LAS_69j_4_kan: (s[198] ? 1 : 0) + (s[199] ? 4 : 0), LAS_69j_5: s[683], LAS_69j_5_hoej: s[684], LAS_69j_5_kan: (s[685] ? 1 : 0) + (s[686] ? 4 : 0), LAS_69j_5_modtager_kan: (s[687] ? 1 : 0) + (s[688] ? 2 : 0) + (s[689] ? 4 : 0), LAS_69j_5_tid_kan: (s[690] ? 1 : 0) + (s[167] ? 2 : 0) + s[691], LAS_69j_7_kan: (s[692] ? 1 : 0) + (s[693] ? 2 : 0) + s[691], LAS_69j_8_kan: (s[694] ? 1 : 0) + (s[695] ? 2 : 0) + (s[696] ? 4 : 0), LAS_69j_9: s[195], LAS_69j_9_hoej: s[697], LAS_69j_9_kan: (s[698] ? 1 : 0) + (s[699] ? 4 : 0), LAS_69j_10: s[169], LAS_69j_10_hoej: s[166], LAS_69j_10_kan: (s[170] ? 1 : 0) + (s[171] ? 4 : 0), LAS_69j_11_kan: (s[700] ? 1 : 0) + (s[701] ? 2 : 0) + (s[702] ? 4 : 0), LAS_69j_13_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + (s[705] ? 4 : 0), LAS_69j_15_kan: (s[208] ? 1 : 0) + (s[207] ? 2 : 0) + s[691], LAS_69j_udbetales: s[706], LAS_69j_udbetales_hoej: s[707], LAS_69j_udbetales_kan: (s[708] ? 1 : 0) + (s[709] ? 4 : 0), LAS_69k_1_kan: (s[710] ? 1 : 0) + (s[711] ? 2 : 0) + s[691], LAS_69k_2_kan: (s[712] ? 1 : 0) + (s[713] ? 2 : 0) + (s[714] ? 4 : 0), LAS_69k_5_kan: (s[205] ? 1 : 0) + (s[206] ? 2 : 0) + s[691], LAS_69k_6: s[715], LAS_69k_6_hoej: s[716], LAS_69k_6_kan: (s[717] ? 1 : 0) + s[556], LAS_69k_6_aftale_kan: (s[204] ? 1 : 0) + (s[203] ? 2 : 0) + s[556], LAS_69k_6_senest: s[718], LAS_69k_6_senest_hoej: s[719], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[720] ? 1 : 0) + (s[216] ? 2 : 0) + (s[721] ? 4 : 0), LAS_69l_3: s[722], LAS_69l_3_hoej: s[723], LAS_69l_3_kan: s[724], LAS_69m_2: s[725], LAS_69m_2_hoej: s[726], LAS_69m_2_kan: (s[727] ? 1 : 0) + (s[728] ? 4 : 0), LAS_69n_1: s[729], LAS_69n_1_hoej: s[730], LAS_69n_1_kan: (s[731] ? 1 : 0) + (s[732] ? 4 : 0), LAS_69o_1_kan: (s[213] ? 1 : 0) + (s[212] ? 2 : 0) + (s[214] ? 4 : 0), LAS_69o_2: s[733], LAS_69o_2_hoej: s[734], LAS_69o_2_kan: (s[735] ? 1 : 0) + (s[736] ? 4 : 0), LAS_69p_1_kan: (s[737] ? 1 : 0) + (s[738] ? 2 : 0) + (s[211] ? 0 : 4), LAS_69q_1: s[739], LAS_69q_1_hoej: s[740], LAS_69q_1_kan: s[724], LAS_69t_2: s[741], LAS_69t_2_hoej: s[742], LAS_69t_2_kan: s[743], LAS_69x_3: s[744], LAS_69x_3_hoej: s[745], LAS_69x_3_kan: s[743], LAS_70_1_kan: (s[228] ? 1 : 0) + (s[227] ? 2 : 0) + s[660], LAS_70_1_3_kan: (s[746] ? 1 : 0) + (s[747] ? 2 : 0) + (s[748] ? 4 : 0), LAS_70_4: s[749], LAS_70_4_hoej: s[750], LAS_70_4_kan: (s[751] ? 1 : 0) + (s[752] ? 4 : 0), LAS_71_1: s[225], LAS_71_1_hoej: s[224], LAS_71_1_kan: (s[229] ? 1 : 0) + (s[230] ? 4 : 0), LAS_71_2: s[753], LAS_71_2_hoej: s[754], LAS_71_2_kan: (s[755] ? 1 : 0) + (s[756] ? 4 : 0), LAS_71_2_ung: s[757], LAS_71_2_ung_hoej: s[758], LAS_71_2_ung_kan: (s[221] ? 0 : 1) + (s[759] ? 4 : 0), LAS_71_3: s[760], LAS_71_3_hoej: s[761], LAS_71_3_kan: (s[762] ? 1 : 0) + (s[763] ? 4 : 0), LAS_71_4_kan: (s[764] ? 1 : 0) + (s[765] ? 2 : 0) + (s[766] ? 4 : 0), LAS_71_6_kan: s[646] + (s[1] ? 0 : 2) + (s[767] ? 4 : 0), LAS_73b_kan: (s[768] ? 1 : 0) + (s[769] ? 2 : 0) + s[660], LAS_73c_1: s[770], LAS_73c_1_hoej: s[771], LAS_73c_1_kan: s[649] + (s[772] ? 4 : 0), LAS_73f_1_kan: (s[773] ? 1 : 0) + (s[774] ? 2 : 0) + s[660], LAS_73f_1_beloeb: s[775], LAS_73f_1_beloeb_hoej: s[776], LAS_73f_1_beloeb_kan: s[649] + s[660], LOB_4_1_kan: (s[777] ? 1 : 0) + (s[778] ? 2 : 0) + s[578], LOB_9_1_kan: (s[779] ? 1 : 0) + (s[780] ? 2 : 0) + (s[781] ? 4 : 0), LOB_10_1_kan: (s[782] ? 1 : 0) + (s[783] ? 2 : 0) + s[578], LOB_15a_1_kan: s[569], LOV1750_21_8_kan: (s[133] ? 1 : 0) + (s[135] ? 2 : 0) + s[621], LOV1750_21_revalidering_kan: (s[784] ? 1 : 0) + (s[219] ? 2 : 0) + s[660], LSP_18_2_kan: (s[785] ? 1 : 0) + (s[786] ? 2 : 0) + (s[787] ? 4 : 0), PLANBEK_2_1_kan: (s[788] ? 1 : 0) + (s[789] ? 2 : 0) + s[578], REFUSIONSBEK_2: s[790], REFUSIONSBEK_2_hoej: s[791], REFUSIONSBEK_2_kan: (s[792] ? 1 : 0) + (s[793] ? 4 : 0), SDL_2_kan: (s[794] ? 1 : 0) + (s[795] ? 2 : 0) + (s[796] ? 4 : 0), SDL_2_1_kan: (s[249] ? 1 : 0) + (s[247] ? 2 : 0) + s[797], SDL_3_kan: (s[252] ? 1 : 0) + (s[248] ? 2 : 0) + s[578], SDL_6_1: s[65], SDL_6_1_hoej: s[67], SDL_6_1_kan: s[798] + s[799], SDL_7_1_kan: (s[95] ? 1 : 0) + (s[101] ? 2 : 0) + s[578], SDL_7_1_ferie_kan: s[800], SDL_7_1_ferieaftale_kan: (s[801] ? 1 : 0) + (s[802] ? 2 : 0) + s[578], SDL_7_1_genoptagelse: s[803], SDL_7_1_genoptagelse_hoej: s[804], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[805] ? 4 : 0), SDL_7_1_ny_kan: (s[806] ? 1 : 0) + (s[807] ? 2 : 0) + s[578], SDL_7_2_kan: (s[808] ? 1 : 0) + (s[809] ? 2 : 0) + s[578], SDL_7_3: s[810], SDL_7_3_hoej: s[811], SDL_7_3_kan: (s[812] ? 1 : 0) + (s[813] ? 4 : 0), SDL_7_5_kan: (s[814] ? 1 : 0) + (s[815] ? 2 : 0) + s[578], SDL_7_5_fra: s[816], SDL_7_5_fra_hoej: s[817], SDL_7_5_fra_kan: 1 + (s[818] ? 0 : 4), SDL_7a_1: s[819], SDL_7a_1_hoej: s[820], SDL_7a_1_kan: (s[821] ? 1 : 0) + s[822], SDL_7c_kan: (s[263] ? 1 : 0) + (s[264] ? 2 : 0) + (s[254] ? 0 : 4), SDL_10a_kan: (s[823] ? 1 : 0) + (s[824] ? 2 : 0) + s[578], SDL_11_3: s[825], SDL_11_3_hoej: s[826], SDL_11_3_kan: 1 + (s[827] ? 0 : 4), SDL_11a_1_kan: (s[828] ? 1 : 0) + (s[829] ? 2 : 0) + (s[830] ? 4 : 0), SDL_11c_kan: (s[831] ? 1 : 0) + (s[832] ? 2 : 0) + s[578], SDL_12_1_1_kan: (s[262] ? 1 : 0) + (s[260] ? 2 : 0) + (s[261] ? 4 : 0), SDL_12_1_2_kan: (s[297] ? 1 : 0) + (s[292] ? 2 : 0) + (s[291] ? 4 : 0), SDL_12_1_3_kan: (s[299] ? 1 : 0) + (s[300] ? 2 : 0) + s[578], SDL_13b_1: s[833], SDL_13b_1_hoej: s[834], SDL_13b_1_kan: (s[835] ? 1 : 0) + (s[836] ? 4 : 0), SDL_13b_1_antal: s[837], SDL_13b_1_antal_hoej: s[838], SDL_13b_1_antal_kan: (s[839] ? 1 : 0) + (s[840] ? 4 : 0), SDL_13b_1_form_kan: (s[841] ? 1 : 0) + (s[842] ? 2 : 0) + (s[843] ? 4 : 0), SDL_13b_1_naeste: s[844], SDL_13b_1_naeste_hoej: s[845], SDL_13b_1_naeste_kan: (s[846] ? 1 : 0) + (s[847] ? 4 : 0), SDL_13b_5_kan: (s[848] ? 1 : 0) + (s[849] ? 2 : 0) + (s[850] ? 4 : 0), SDL_13c_1_2_kan: (s[851] ? 1 : 0) + (s[852] ? 2 : 0) + (s[853] ? 4 : 0), SDL_13c_2_kan: (s[854] ? 1 : 0) + (s[855] ? 2 : 0) + (s[856] ? 4 : 0), SDL_13f_1_kan: (s[266] ? 1 : 0) + (s[265] ? 2 : 0) + (s[217] ? 0 : 4), SDL_13f_1_dag: s[857], SDL_13f_1_dag_hoej: s[858], SDL_13f_1_dag_kan: (s[859] ? 1 : 0) + (s[860] ? 4 : 0), SDL_16_2_kan: (s[861] ? 1 : 0) + (s[862] ? 2 : 0) + (s[863] ? 4 : 0), SDL_21_1_1_kan: (s[864] ? 1 : 0) + (s[865] ? 2 : 0) + s[578], SDL_21_1_2_kan: (s[866] ? 1 : 0) + (s[867] ? 2 : 0) + s[578], SDL_21_1_3_kan: (s[868] ? 1 : 0) + (s[869] ? 2 : 0) + s[578], SDL_21_3_kan: (s[870] ? 1 : 0) + (s[871] ? 2 : 0) + s[578], SDL_21_3_grundlag_kan: (s[872] ? 1 : 0) + (s[873] ? 2 : 0) + s[578], SDL_21_4_kan: s[874] + (s[875] ? 2 : 0) + (s[876] ? 4 : 0), SDL_21_4_dag: s[877], SDL_21_4_dag_hoej: s[878], SDL_21_4_dag_kan: s[879], SDL_21_4_fra: s[880], SDL_21_4_fra_hoej: s[881], SDL_21_4_fra_kan: s[874] + (s[882] ? 4 : 0), SDL_21_5_kan: (s[883] ? 1 : 0) + (s[884] ? 2 : 0) + (s[885] ? 4 : 0), SDL_21a_kan: (s[886] ? 1 : 0) + (s[887] ? 2 : 0) + s[578], SDL_24_1: s[109], SDL_24_1_hoej: s[111], SDL_24_1_kan: (s[105] ? 1 : 0) + (s[107] ? 4 : 0), SDL_24_1_ophoer: s[888], SDL_24_1_ophoer_hoej: s[889], SDL_24_1_ophoer_kan: (s[890] ? 1 : 0) + (s[891] ? 4 : 0), SDL_24_1_revurdering_kan: (s[892] ? 1 : 0) + (s[893] ? 2 : 0) + (s[894] ? 4 : 0), SDL_24_3: flat(s[14]), SDL_24_3_hoej: flat(s[13]), SDL_24_3_kan: s[798] + (s[895] ? 2 : 0) + s[799], SDL_24a_1_kan: (s[331] ? 1 : 0) + (s[334] ? 2 : 0) + (s[333] ? 4 : 0), SDL_24a_1_graense_kan: (s[97] ? 1 : 0) + (s[100] ? 2 : 0) + (s[98] ? 4 : 0), SDL_24a_2: s[896], SDL_24a_2_hoej: s[897], SDL_24a_2_kan: (s[898] ? 1 : 0) + (s[899] ? 4 : 0), SDL_24a_6_kan: (s[900] ? 1 : 0) + (s[901] ? 2 : 0) + s[578], SDL_24b_1_kan: s[902] + (s[336] ? 2 : 0) + s[578], SDL_24b_2: s[903], SDL_24b_2_hoej: s[904], SDL_24b_2_kan: s[902] + (s[905] ? 4 : 0), SDL_24c_1_kan: (s[906] ? 1 : 0) + (s[907] ? 2 : 0) + s[578], SDL_25_1: s[108], SDL_25_1_hoej: s[110], SDL_25_1_kan: (s[104] ? 1 : 0) + (s[106] ? 4 : 0), SDL_25_2: s[908], SDL_25_2_hoej: s[909], SDL_25_2_kan: (s[910] ? 1 : 0) + (s[911] ? 4 : 0), SDL_26_1_kan: (s[912] ? 1 : 0) + (s[913] ? 2 : 0) + (s[914] ? 4 : 0), SDL_26_1_covid: s[349], SDL_26_1_covid_hoej: s[350], SDL_26_1_covid_kan: (s[351] ? 1 : 0) + (s[352] ? 4 : 0), SDL_26_1_fra: s[915], SDL_26_1_fra_hoej: s[916], SDL_26_1_fra_kan: (s[917] ? 1 : 0) + (s[918] ? 4 : 0), SDL_26_1_uger: s[919], SDL_26_1_uger_hoej: s[920], SDL_26_1_uger_kan: (s[921] ? 1 : 0) + s[797], SDL_26_2_kan: (s[922] ? 1 : 0) + (s[923] ? 2 : 0) + (s[924] ? 4 : 0), SDL_26_3_covid: s[353], SDL_26_3_covid_hoej: s[354], SDL_26_3_covid_kan: (s[355] ? 1 : 0) + (s[356] ? 4 : 0), SDL_26a_1_covid: s[925], SDL_26a_3_covid: s[357], SDL_26a_3_covid_kan: s[358] ? 4 : 1, SDL_26c_covid: s[364], SDL_26c_covid_hoej: s[366], SDL_26c_covid_kan: (s[360] ? 1 : 0) + (s[362] ? 4 : 0), SDL_26d_covid: s[363], SDL_26d_covid_hoej: s[365], SDL_26d_covid_kan: (s[359] ? 1 : 0) + (s[361] ? 4 : 0), SDL_26f_covid: s[926], SDL_26f_covid_hoej: s[927], SDL_26f_covid_kan: (s[928] ? 1 : 0) + (s[929] ? 4 : 0), SDL_26g_covid: s[367], SDL_26g_covid_hoej: s[368], SDL_26g_covid_kan: (s[369] ? 1 : 0) + (s[370] ? 4 : 0), SDL_26h_covid: s[930], SDL_26h_covid_hoej: s[931], SDL_26h_covid_kan: (s[932] ? 1 : 0) + (s[933] ? 4 : 0), SDL_26i_covid: s[934], SDL_26i_covid_hoej: s[935], SDL_26i_covid_kan: (s[936] ? 1 : 0) + (s[937] ? 4 : 0), SDL_27_1_kan: (s[112] ? 1 : 0) + (s[113] ? 2 : 0) + (s[114] ? 4 : 0), SDL_27_1_1_kan: (s[52] ? 1 : 0) + (s[57] ? 2 : 0) + s[938], SDL_27_1_2_kan: (s[53] ? 1 : 0) + (s[61] ? 2 : 0) + s[939], SDL_27_1_2_slut: s[388], SDL_27_1_2_slut_hoej: s[389], SDL_27_1_2_slut_kan: (s[390] ? 1 : 0) + (s[394] ? 4 : 0), SDL_27_1_2_uger: s[940], SDL_27_1_2_uger_hoej: s[941], SDL_27_1_2_uger_kan: (s[942] ? 1 : 0) + s[939], SDL_27_1_3_kan: (s[54] ? 1 : 0) + (s[62] ? 2 : 0) + s[939], SDL_27_1_3_slut: s[391], SDL_27_1_3_slut_hoej: s[392], SDL_27_1_3_slut_kan: (s[393] ? 1 : 0) + (s[396] ? 4 : 0), SDL_27_1_3_uger: s[375], SDL_27_1_3_uger_hoej: s[377], SDL_27_1_3_uger_kan: (s[373] ? 1 : 0) + s[939], SDL_27_1_4_kan: (s[55] ? 1 : 0) + (s[63] ? 2 : 0) + s[938], SDL_27_1_4_slut: s[943], SDL_27_1_4_slut_hoej: s[944], SDL_27_1_4_slut_kan: (s[945] ? 1 : 0) + (s[946] ? 4 : 0), SDL_27_1_5_kan: (s[56] ? 1 : 0) + (s[59] ? 2 : 0) + s[939], SDL_27_1_6_kan: (s[380] ? 1 : 0) + (s[386] ? 2 : 0) + s[939], SDL_27_1_7_kan: (s[381] ? 1 : 0) + (s[387] ? 2 : 0) + s[939], SDL_27_1_7_2_kan: (s[947] ? 1 : 0) + (s[948] ? 2 : 0) + (s[949] ? 4 : 0), SDL_27_1_slut: s[950], SDL_27_1_slut_hoej: s[951], SDL_27_1_slut_kan: (s[952] ? 1 : 0) + (s[953] ? 4 : 0), SDL_27_3_nedsat_kan: s[800], SDL_29_1_kan: (s[954] ? 1 : 0) + (s[955] ? 2 : 0) + (s[956] ? 4 : 0), SDL_30_kan: (s[78] ? 1 : 0) + (s[79] ? 2 : 0) + s[797], SDL_30_1: s[74], SDL_30_1_hoej: s[75], SDL_30_1_kan: (s[76] ? 1 : 0) + s[797], SDL_30_1_fri: s[957], SDL_30_1_fri_hoej: s[958], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[959] ? 4 : 0), SDL_30_2_kan: (s[960] ? 1 : 0) + (s[961] ? 2 : 0) + s[797], SDL_30_fleksjob_kan: (s[962] ? 1 : 0) + (s[963] ? 2 : 0) + (s[964] ? 4 : 0), SDL_31_1: s[312], SDL_31_1_hoej: s[313], SDL_31_1_kan: (s[311] ? 1 : 0) + (s[314] ? 4 : 0), SDL_32_kan: (s[245] ? 1 : 0) + (s[246] ? 2 : 0) + s[797], SDL_32_1_kan: (s[88] ? 1 : 0) + (s[87] ? 2 : 0) + s[797], SDL_33_1: s[965], SDL_33_1_hoej: s[966], SDL_33_1_kan: (s[967] ? 1 : 0) + (s[968] ? 4 : 0), SDL_34_1_kan: (s[969] ? 1 : 0) + (s[970] ? 2 : 0) + s[797], SDL_35_2: s[971], SDL_35_2_hoej: s[972], SDL_35_2_kan: (s[973] ? 1 : 0) + (s[974] ? 4 : 0), SDL_35_3: s[404], SDL_35_3_hoej: s[403], SDL_35_3_kan: (s[402] ? 1 : 0) + (s[406] ? 4 : 0), SDL_35_3_fra: s[975], SDL_35_3_fra_hoej: s[976], SDL_35_3_fra_kan: (s[977] ? 1 : 0) + (s[978] ? 4 : 0), SDL_38_1: s[979], SDL_38_1_hoej: s[980], SDL_38_1_kan: (s[981] ? 1 : 0) + (s[982] ? 4 : 0), SDL_38_7: s[983], SDL_38_7_hoej: s[984], SDL_38_7_kan: (s[985] ? 1 : 0) + (s[986] ? 4 : 0), SDL_38_7_tide_kan: (s[417] ? 1 : 0) + (s[418] ? 2 : 0) + (s[419] ? 4 : 0), SDL_38_8_kan: (s[414] ? 1 : 0) + (s[416] ? 2 : 0) + (s[415] ? 4 : 0), SDL_40_1: s[987], SDL_40_1_hoej: s[988], SDL_40_1_kan: (s[989] ? 1 : 0) + (s[990] ? 4 : 0), SDL_40a_1: s[991], SDL_40a_1_hoej: s[992], SDL_40a_1_kan: (s[993] ? 1 : 0) + (s[994] ? 4 : 0), SDL_41_1: s[321], SDL_41_1_hoej: s[322], SDL_41_1_kan: (s[319] ? 1 : 0) + (s[320] ? 4 : 0), SDL_42_1_kan: (s[91] ? 1 : 0) + (s[90] ? 2 : 0) + s[797], SDL_43_1: s[995], SDL_43_1_hoej: s[996], SDL_43_1_kan: (s[997] ? 1 : 0) + (s[998] ? 4 : 0), SDL_43_4: s[999], SDL_43_4_hoej: s[1000], SDL_43_4_kan: (s[1001] ? 1 : 0) + (s[1002] ? 4 : 0), SDL_43_4_tide_kan: (s[1003] ? 1 : 0) + (s[1004] ? 2 : 0) + (s[1005] ? 4 : 0), SDL_43_5_kan: (s[1006] ? 1 : 0) + (s[1007] ? 2 : 0) + (s[1008] ? 4 : 0), SDL_45_4: s[1009], SDL_45_4_hoej: s[1010], SDL_45_4_kan: s[879], SDL_46_1: s[1011], SDL_46_1_hoej: s[1012], SDL_46_1_kan: (s[1013] ? 1 : 0) + (s[1014] ? 4 : 0), SDL_47_1: s[464], SDL_47_1_hoej: s[465], SDL_47_1_kan: (s[467] ? 1 : 0) + (s[470] ? 4 : 0), SDL_47_1_3: s[487], SDL_47_1_3_hoej: s[488], SDL_47_1_3_kan: (s[490] ? 1 : 0) + (s[489] ? 4 : 0), SDL_50_1: s[481], SDL_50_1_hoej: s[482], SDL_50_1_kan: (s[483] ? 1 : 0) + (s[484] ? 4 : 0), SDL_50_4: s[1015], SDL_50_4_hoej: s[1016], SDL_50_4_kan: (s[1017] ? 1 : 0) + (s[1018] ? 4 : 0), SDL_51_1: s[475], SDL_51_1_hoej: s[478], SDL_51_1_kan: s[879], SDL_52_1: s[476], SDL_52_1_hoej: s[479], SDL_52_1_kan: (s[1019] ? 1 : 0) + (s[1020] ? 4 : 0), SDL_53_1: s[1021], SDL_53_1_hoej: s[1022], SDL_53_1_kan: (s[1023] ? 1 : 0) + (s[1024] ? 4 : 0), SDL_53_1_ialt: s[1025], SDL_53_1_ialt_hoej: s[1026], SDL_53_1_ialt_kan: (s[1027] ? 1 : 0) + (s[1028] ? 4 : 0), SDL_53_1_timer: s[1029], SDL_53_1_timer_hoej: s[1030], SDL_53_1_timer_kan: (s[73] ? 1 : 0) + (s[1031] ? 4 : 0), SDL_53_2_kan: (s[466] ? 1 : 0) + (s[468] ? 2 : 0) + (s[469] ? 0 : 4), SDL_53_3: s[477], SDL_53_3_hoej: s[480], SDL_53_3_kan: (s[472] ? 1 : 0) + (s[474] ? 4 : 0), SDL_53a_1_kan: (s[1032] ? 1 : 0) + (s[1033] ? 2 : 0) + s[578], SDL_53b_1_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + (s[1036] ? 4 : 0), SDL_54_1_kan: (s[485] ? 1 : 0) + (s[486] ? 2 : 0) + s[797], SDL_54_1_beloeb: s[1037], SDL_54_1_beloeb_hoej: s[1038], SDL_54_1_beloeb_kan: (s[1039] ? 1 : 0) + (s[1040] ? 4 : 0), SDL_56_1_kan: (s[491] ? 1 : 0) + (s[492] ? 2 : 0) + s[797], SDL_56_1_beloeb: s[1041], SDL_56_1_beloeb_hoej: s[1042], SDL_56_1_beloeb_kan: (s[1043] ? 1 : 0) + (s[1044] ? 4 : 0), SDL_56_2_kan: (s[1045] ? 1 : 0) + (s[1046] ? 2 : 0) + s[1047], SDL_56_3_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + s[1047], SDL_56_4: s[1050], SDL_56_4_hoej: s[1051], SDL_56_4_kan: 1 + s[1047], SDL_56_4_fornyelse_kan: (s[1052] ? 1 : 0) + (s[1053] ? 2 : 0) + s[1047], SDL_58a_1_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + s[1047], SDL_59_2: s[1056], SDL_59_2_hoej: s[1057], SDL_59_2_kan: (s[1058] ? 1 : 0) + (s[1059] ? 4 : 0), SDL_59_6_kan: (s[500] ? 1 : 0) + (s[501] ? 2 : 0) + s[822], SDL_82_1_kan: (s[1060] ? 1 : 0) + (s[1061] ? 2 : 0) + s[578], spor: [s[65], s[67], s[8] << 0 | s[10] << 1 | (s[8] ? 0 : s[524]) << 2 | s[1062] << 3 | s[315] << 4 | s[318] << 5 | s[1063] << 6 | s[94] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[553] << 10 | s[554] << 11 | s[555] << 12 | (s[1064] ? 0 : s[1065] ? s[522] : s[1066]) << 13 | s[1064] << 15 | s[1067] << 16 | s[1068] << 17 | s[1069] << 18 | s[1070] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[1071] << 22 | s[557] << 23 | (s[557] ? s[542] : 0) << 24 | s[0] << 25 | s[1072] << 26 | s[202] << 27 | s[201] << 28, s[316], s[317], (s[0] ? (s[1073] ? s[542] : s[1074] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[537] ? s[1075] : s[1076] ? s[531] : s[1077] ? 5 : 0) : 0) << 0 | s[1078] << 3 | s[1079] << 4 | s[1080] << 5 | s[1081] << 6 | s[1082] << 7 | s[1083] << 8 | s[1084] << 9 | s[1085] << 10 | s[1086] << 11 | s[1087] << 12 | s[1088] << 13 | s[1089] << 14 | s[1090] << 15 | s[117] << 16 | s[505] << 17 | (s[117] ? (s[537] ? s[1091] : s[1092]) : 0) << 18 | (f.erIJobafklaring ? 1048576 : 0) | s[115] << 21 | (f.risikoForFireAar ? 4194304 : 0) | s[563] << 23 | s[564] << 24 | s[506] << 25 | (s[117] ? s[1093] : 0) << 26 | s[567] << 28 | s[133] << 29, s[558], s[559], s[561], s[562], s[135] << 0 | s[134] << 1 | (f.ressourceforloebErBevilget ? (s[518] ? s[522] : s[530] ? s[1094] : s[546]) : 0) << 2 | (f.ressourceforloebErBevilget ? 16 : 0) | s[132] << 5 | s[1095] << 6 | s[507] << 7 | s[508] << 8 | s[509] << 9 | (f.ressourceforloebErBevilget ? s[1096] : 0) << 10 | s[510] << 13 | s[511] << 14 | s[1] << 15 | (s[544] ? s[522] : s[130] ? 2 : 0) << 16 | s[587] << 18 | s[588] << 19 | s[589] << 20 | (s[119] ? (s[1097] ? s[573] : s[1098] ? (s[120] ? 2 : 0) : s[121] ? 3 : 0) : 0) << 21 | s[119] << 23 | s[581] << 24 | s[582] << 25 | s[583] << 26 | (s[119] && s[1099] ? 1 : s[119] && !s[1099] ? (s[1100] ? (s[119] ? 2 : 0) : s[1101] ? s[1102] : s[1103] ? (s[118] ? 4 : 0) : s[520] ? 5 : 0) : 0) << 27, s[1099] << 0 | s[130] << 1 | s[118] << 2 | s[520] << 3 | s[1104] << 4 | s[1105] << 5 | (f.ventesFuldtRask ? 64 : 0) | s[116] << 7 | s[1106] << 8 | (f.fikTvaerfagligIndsats ? 512 : 0) | (f.overgikVedRevurderingen ? 1024 : 0) | s[122] << 11 | s[571] << 12 | s[572] << 13 | (s[1107] ? s[1108] : 0) << 14 | s[124] << 16 | s[574] << 17 | s[575] << 18 | (s[119] ? s[1108] : 0) << 19 | s[808] << 21 | s[809] << 22 | (s[521] ? s[522] : s[518] ? s[523] : s[1109] ? s[1110] : s[1111]) << 23 | s[1112] << 26 | s[73] << 27 | s[1113] << 28 | s[1114] << 29, s[1115] << 0 | s[1116] << 1 | s[89] << 2 | s[158] << 3 | s[1117] << 4 | s[1118] << 5 | s[1119] << 6 | s[1120] << 7 | (f.ansatIFleksjob ? 256 : 0) | s[1121] << 9 | s[95] << 10 | s[101] << 11 | s[1122] << 12 | (f.uarbejdsdygtigVedEgenSygdom ? 16384 : 0) | s[895] << 15 | s[1123] << 16 | s[104] << 18 | s[106] << 19 | (s[345] ? s[1123] : 0) << 20 | s[345] << 22 | s[102] << 23 | (f.opfylderHelbredsbetingelserForFoertidspension ? 16777216 : 0) | (f.naaetFolkepensionsalder ? 33554432 : 0) | s[103] << 26 | s[1124] << 27 | s[1125] << 28 | s[1126] << 29, s[108], s[110], s[1127] << 0 | s[105] << 1 | s[107] << 2 | (!s[8] && s[1128] ? 1 : !s[8] && !s[1129] ? (s[26] ? 2 : s[36] ? 3 : s[37] ? 4 : 0) : 0) << 3 | s[1129] << 6 | s[1130] << 7 | s[19] << 8 | s[1131] << 9 | s[1132] << 10 | s[1133] << 11 | s[1134] << 12 | s[1135] << 13 | s[1136] << 14 | s[16] << 15 | s[15] << 16 | s[1137] << 17 | s[1138] << 18 | s[1139] << 19 | s[1140] << 20 | s[18] << 21 | s[17] << 22 | s[1141] << 23 | s[1142] << 24 | s[1143] << 25 | s[1144] << 26 | s[1145] << 27 | s[1146] << 28 | s[1147] << 29, s[109], s[111], s[1148] << 0 | s[1149] << 1 | s[1150] << 2 | s[52] << 3 | s[57] << 4 | s[58] << 5 | (s[1151] ? (s[1152] ? s[1153] : s[1154] ? s[1155] : s[1156] ? 3 : 0) : 0) << 6 | (f.forlaengelseErAfgjort ? 256 : 0) | s[328] << 9 | s[329] << 10 | s[53] << 11 | s[61] << 12 | s[60] << 13 | s[1157] << 14 | s[373] << 16 | (s[1151] ? (s[1158] ? s[1153] : s[1159] ? s[1160] : s[1152] ? s[1161] : s[1162] ? s[1163] : s[1164] ? 5 : 0) : 0) << 17 | s[54] << 20 | s[62] << 21 | (s[1151] ? (s[1158] ? s[1153] : s[1159] ? s[1160] : s[1152] ? s[1161] : s[1163]) : 0) << 22 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[1165] << 27 | s[1166] << 28 | s[1167] << 29, s[375], s[377], s[1168] << 0 | s[55] << 1 | s[63] << 2 | (s[1151] ? (s[1152] ? s[1153] : s[1162] ? s[1155] : s[1154] ? s[1169] : s[1156] ? 4 : 0) : 0) << 3 | s[56] << 6 | s[59] << 7 | (s[1151] ? (s[1152] ? s[1153] : s[1162] ? s[1155] : s[1169]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[380] << 12 | s[386] << 13 | s[947] << 14 | s[948] << 15 | s[949] << 16 | (s[1151] ? (s[47] <= 16952 /* 2016-05-31 */ ? s[1153] : s[47] <= 16974 /* 2016-06-22 */ ? (s[48] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[47] <= 20634 /* 2026-06-30 */ ? (s[48] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[48] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[381] << 20 | s[387] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[112] << 23 | s[113] << 24 | s[114] << 25 | s[97] << 26 | s[100] << 27 | s[98] << 28, (s[526] ? (s[549] ? s[528] : s[550] ? 2 : 0) : 0) << 0 | s[960] << 2 | s[961] << 3 | s[77] << 4 | s[548] << 5 | s[1170] << 7 | s[1171] << 8 | s[1172] << 9 | s[1173] << 10 | s[1174] << 11 | s[1175] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[1176] << 14 | s[1177] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[962] << 18 | s[963] << 19 | s[964] << 20 | (f.ansatIFleksjob ? s[548] : 0) << 21 | s[78] << 23 | s[79] << 24 | s[1178] << 25 | s[1179] << 26 | s[76] << 27, s[74], s[75], (s[526] ? (s[67] <= 13604 /* 2007-04-01 */ ? s[528] : s[67] <= 14031 /* 2008-06-01 */ ? (s[65] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1180] ? (s[65] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1181] ? 4 : 0) : 0) << 0 | s[311] << 3 | s[314] << 4 | (f.fratraeder ? 32 : 0) | s[88] << 6 | s[87] << 7 | (s[526] ? (s[527] ? s[528] : s[67] <= 15522 /* 2012-07-01 */ ? s[529] : s[1182] ? (s[65] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[1183] ? 4 : 0) : 0) << 8 | s[1184] << 11 | s[1185] << 12 | s[1186] << 13 | s[1187] << 14 | s[1188] << 15 | s[1189] << 16 | s[85] << 17 | s[1190] << 18 | s[1191] << 19 | s[1192] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[93] << 22 | s[92] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[1193] << 25 | s[1194] << 26 | s[1195] << 27 | s[1196] << 28 | s[1197] << 29, s[312], s[313], (f.elevILoennetPraktik ? 1 : 0) | s[1198] << 1 | s[1199] << 2 | s[1200] << 3 | s[1201] << 4 | s[1202] << 5 | s[1203] << 6 | s[1204] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[1205] << 9 | s[1206] << 10 | s[1207] << 11 | s[1208] << 12 | s[1209] << 13 | s[1210] << 14 | s[1211] << 15 | s[1212] << 16 | s[1213] << 17 | s[1214] << 18 | s[1215] << 19 | s[1216] << 20 | s[1217] << 21 | s[1218] << 22 | s[91] << 23 | s[90] << 24 | (s[526] ? (s[527] ? s[528] : s[67] <= 15705 /* 2012-12-31 */ ? s[529] : s[67] <= 15883 /* 2013-06-27 */ ? (s[65] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[65] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[1219] << 28 | s[1220] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[1221] << 1 | s[1222] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[969] << 4 | s[970] << 5 | (f.arbejdsskade ? 64 : 0) | s[245] << 7 | s[246] << 8 | s[1223] << 9 | s[1224] << 10 | s[1225] << 11 | s[1226] << 12 | s[238] << 13 | s[239] << 14 | s[412] << 15 | s[252] << 16 | s[248] << 17 | (s[521] ? s[522] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[523] : s[1227] ? 3 : 0) << 18 | s[331] << 20 | s[334] << 21 | s[333] << 22 | s[906] << 23 | s[907] << 24 | (s[1228] ? s[522] : s[1229]) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[576] << 29, s[577] << 0 | (s[1230] ? s[522] : s[1228] ? (s[115] ? 2 : 0) : s[537] ? s[1231] : s[531]) << 1 | s[1232] << 4 | s[1233] << 5 | s[1234] << 6 | s[1235] << 7 | s[1236] << 8 | s[1237] << 9 | s[325] << 10 | s[1238] << 11 | s[1239] << 12 | s[1240] << 13 | s[579] << 14 | s[580] << 15 | (s[117] ? (s[1241] ? s[1091] : s[537] ? (s[125] ? 2 : 0) : s[1242] ? s[1243] : s[1244]) : 0) << 16 | s[1245] << 19 | s[1246] << 20 | s[586] << 21 | (s[1107] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[573] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1247] ? 2 : 0) : s[1097] ? (s[1248] ? 3 : 0) : s[1098] ? (s[120] ? 4 : 0) : s[1100] ? (s[121] ? 5 : 0) : s[1101] ? (s[519] ? 6 : 0) : s[118] ? 7 : 0) : 0) << 22 | s[1249] << 25 | s[128] << 26 | s[129] << 27 | (s[128] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[573] : s[1100] ? (s[1250] ? 2 : 0) : s[1102]) : 0) << 28, s[584], s[585], s[126], s[127], s[590] << 0 | s[591] << 1 | s[592] << 2 | (s[117] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[1091] : s[1241] ? (s[1251] ? 2 : 0) : s[537] ? (s[125] ? 3 : 0) : s[531]) : 0) << 3 | s[1252] << 6 | s[595] << 7 | s[596] << 8 | s[597] << 9 | s[598] << 10 | s[512] << 11 | (s[117] ? (s[537] ? s[1091] : s[544] ? s[1253] : s[130] ? 3 : 0) : 0) << 12 | (f.kanVendeTilbageIArbejde ? 16384 : 0) | s[1254] << 15 | (f.maalgruppeForAnden ? 65536 : 0) | s[602] << 17 | s[603] << 18 | (s[602] ? s[1093] : 0) << 19 | s[604] << 21 | s[605] << 22 | s[609] << 23 | s[610] << 24 | (s[518] ? s[522] : s[1255] ? s[1094] : s[537] ? (s[1256] ? 3 : 0) : s[1257]) << 25 | (f.dokumenteretIngenUdvikling ? 268435456 : 0) | (f.heltAabenbartIngenUdvikling ? 536870912 : 0), s[593], s[594], s[600], s[601], s[611] << 0 | s[612] << 1 | (s[518] ? s[522] : s[1258] ? s[1094] : s[1259] ? s[1260] : s[1261]) << 2 | s[1262] << 5 | (f.oenskerRessourceforloeb ? 64 : 0) | s[606] << 7 | s[607] << 8 | s[608] << 9 | (s[1263] ? 1 : s[518] ? s[1264] : s[1255] ? s[1110] : s[537] ? (s[1256] ? 4 : 0) : s[1258] ? s[1265] : s[530] ? (s[139] ? 6 : 0) : s[131] ? 7 : 0) << 10 | s[1263] << 13 | s[131] << 14 | (f.komplekseProblemer ? 32768 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 65536 : 0) | (f.kraeverHelhedsorienteretForloeb ? 131072 : 0) | s[1266] << 18 | (f.laengerevarendeForsoergelse ? 524288 : 0) | (f.deltagetUdenOegetTilknytning ? 1048576 : 0) | (f.behovForLaengerevarendeIndsats ? 2097152 : 0) | (f.ressourceforloebErBevilget ? (s[518] ? s[522] : s[1258] ? s[1094] : s[530] ? s[1260] : s[1267]) : 0) << 22 | s[138] << 25 | (f.ressourceforloebErBevilget ? (s[1268] ? s[1269] : s[1270] ? s[1271] : s[1272] ? (s[1273] ? 3 : 0) : s[1274] ? (s[136] ? 4 : 0) : s[1275]) : 0) << 26 | s[616] << 29, s[613], s[614], s[617] << 0 | s[618] << 1 | (f.ressourceforloebErBevilget && s[130] ? 1 : f.ressourceforloebErBevilget && !s[130] ? (s[1268] ? (s[137] ? 2 : 0) : s[1270] ? (s[534] ? 3 : 0) : s[1274] ? (s[1273] ? 4 : 0) : s[1275]) : 0) << 2 | s[1276] << 5 | s[1277] << 6 | s[1278] << 7 | s[1279] << 8 | (f.indsatsErBegyndt ? 512 : 0) | s[1280] << 10 | s[1281] << 11 | (f.arbejdeIFoersteHalvaar ? 4096 : 0) | (f.saerligeGrundeModTeamet ? 8192 : 0) | s[619] << 14 | s[620] << 15 | (f.menerTilbuddetSkaderHelbredet ? 65536 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 131072 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 262144 : 0) | s[513] << 19 | (f.ressourceforloebErBevilget ? (s[1282] ? s[1283] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1284] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1285] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1286] ? 5 : 0) : 0) << 20 | s[626] << 23 | s[627] << 24 | (f.ressourceforloebErBevilget ? (s[1282] ? s[1283] : s[1285] ? s[1284] : s[1286] ? 3 : 0) : 0) << 25 | s[1287] << 27 | (f.kommunenHarTagetStillingTilForloebet ? 268435456 : 0) | s[628] << 29, s[622], s[623], s[629] << 0 | s[630] << 1 | (f.ressourceforloebErBevilget ? (s[1268] ? s[1269] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1271] : s[1288] ? (s[1289] ? 3 : 0) : s[1272] ? (s[1290] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[136] ? 5 : 0) : s[1274] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[533] ? 7 : 0) : 0) << 2 | s[633] << 5 | s[634] << 6 | (f.ressourceforloebErBevilget ? (s[1268] ? s[1269] : s[1288] ? s[1271] : s[1274] ? (s[1290] ? 3 : 0) : s[533] ? 4 : 0) : 0) << 7 | s[1291] << 10 | s[1292] << 11 | s[1293] << 12 | s[638] << 13 | (s[518] ? s[522] : s[537] ? s[1094] : s[1258] ? s[1243] : s[1259] ? s[1294] : s[530] ? (s[532] ? 5 : 0) : s[1295]) << 14 | s[1296] << 17 | s[1297] << 18 | s[1298] << 19 | s[1299] << 20 | s[1300] << 21 | s[1301] << 22 | (f.ressourceforloebErBevilget ? (s[518] ? s[522] : s[537] ? s[1094] : s[1258] ? s[1243] : s[530] ? s[1294] : s[545]) : 0) << 23 | s[641] << 26 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1302] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1303] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1304] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 27, s[631], s[632], s[636], s[637], s[639], s[640], s[642] << 0 | s[643] << 1 | s[1096] << 2 | s[1305] << 5 | s[644] << 6 | s[645] << 7 | s[1306] << 8 | (f.begraensningerIArbejdsevnen ? 2048 : 0) | (f.andenIndsatsErIkkeNok ? 4096 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 8192 : 0) | s[784] << 14 | s[219] << 15 | s[222] << 16 | (f.revalideringErBevilget ? s[1306] : 0) << 17 | (f.revalideringErBevilget ? 1048576 : 0) | s[514] << 21 | s[231] << 22 | (f.erhvervssigtetErAfklaret ? 8388608 : 0) | s[1307] << 24 | s[1308] << 25 | s[654] << 26 | s[655] << 27 | s[539] << 28, s[1309] << 0 | (f.betydeligeBegraensninger ? 8 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 16 : 0) | (f.talerForLangUddannelse ? 32 : 0) | s[650] << 6 | s[1310] << 7 | (s[1310] === 1 ? s[1311] : s[1310] === 2 ? s[1311] : s[1310] === 3 ? s[1311] : s[1310] === 4 ? s[1311] : 0) << 10 | s[651] << 11 | s[652] << 12 | s[653] << 13 | s[656] << 14 | s[657] << 15 | (s[1312] ? s[522] : s[537] ? s[1313] : s[1259] ? s[1243] : s[1261]) << 16 | s[658] << 19 | s[659] << 20 | (f.revalideringErBevilget ? (s[1312] ? s[522] : s[1074] ? s[1313] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[1075] : s[537] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[1314]) : 0) << 21 | s[681] << 24 | s[682] << 25 | (s[1315] ? (s[1076] ? s[542] : s[1077] ? 2 : 0) : 0) << 26 | s[1315] << 28 | s[1316] << 29, s[647], s[648], s[679], s[680], s[661], s[662], s[663] << 0 | s[664] << 1 | (s[0] ? s[1317] : 0) << 2 | s[209] << 4 | (f.harForsoergelsespligt ? 32 : 0) | s[1318] << 6 | (f.boernOpholderSigIDanmark ? 128 : 0) | (f.boernLigestillet ? 256 : 0) | s[210] << 9 | s[221] << 10 | (f.borHosForaeldre ? 2048 : 0) | s[665] << 12 | s[666] << 13 | (s[0] ? (s[1319] ? s[542] : s[220] ? 2 : 0) : 0) << 14 | s[148] << 16 | s[149] << 17 | (s[1320] ? s[1317] : 0) << 18 | s[1320] << 20 | s[1321] << 21 | s[1322] << 22 | s[1323] << 23 | s[1324] << 24 | s[1325] << 25 | s[142] << 26 | s[144] << 27 | (s[0] ? (s[1228] ? s[542] : s[1326]) : 0) << 28, s[147], s[146], s[675], s[676], s[677] << 0 | s[678] << 1 | s[542] << 2 | s[673] << 3 | s[674] << 4 | (s[0] ? (s[1258] ? s[542] : s[1327] ? (s[139] ? 2 : 0) : s[530] ? (s[1328] ? 3 : 0) : s[1267]) : 0) << 5 | s[669] << 8 | s[670] << 9 | s[156] << 10 | s[157] << 11 | s[1091] << 12 | s[198] << 13 | s[199] << 14 | (s[115] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1091] : s[1074] ? (s[193] ? 2 : 0) : s[1075]) : 0) << 15 | s[1329] << 17 | s[1330] << 18 | s[1331] << 19 | s[192] << 20 | s[451] << 21 | s[690] << 22 | s[167] << 23 | (s[115] ? (s[1228] ? s[1091] : s[1326]) : 0) << 24 | s[170] << 26 | s[171] << 27 | s[698] << 28 | s[699] << 29, s[671], s[672], s[667], s[668], s[154], s[155], s[197], s[196], s[169], s[166], s[195], s[697], (s[115] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1091] : s[1228] ? (s[177] ? 2 : 0) : s[1332] ? s[1231] : s[234] ? 4 : 0) : 0) << 0 | s[692] << 3 | s[693] << 4 | s[1333] << 5 | (f.ansatIFleksjobVedForloebetsStart ? 64 : 0) | s[694] << 7 | s[695] << 8 | s[696] << 9 | s[703] << 10 | s[704] << 11 | s[705] << 12 | (s[115] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1091] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1334] ? 2 : 0) : s[1335] ? 3 : 0) : 0) << 13 | s[685] << 15 | s[686] << 16 | s[687] << 17 | s[688] << 18 | s[689] << 19 | (s[1336] ? s[1093] : 0) << 20 | s[1336] << 22 | s[700] << 23 | s[701] << 24 | s[702] << 25 | (s[0] ? (s[1332] ? s[542] : s[234] ? 2 : 0) : 0) << 26 | s[208] << 28 | s[207] << 29, s[683], s[684], (f.fleksjobErSlut ? 1 : 0) | s[1337] << 1 | s[708] << 2 | s[709] << 3 | s[205] << 4 | s[206] << 5 | (s[115] ? (s[1327] ? s[1091] : s[1328] ? 2 : 0) : 0) << 6 | s[717] << 8 | s[204] << 9 | s[203] << 10 | s[1338] << 11 | s[1339] << 12 | s[1340] << 13 | s[1341] << 14 | (f.ferienErAftalt ? 32768 : 0) | s[710] << 16 | s[711] << 17 | (s[115] ? (s[1074] ? s[1091] : s[194] ? 2 : 0) : 0) << 18 | s[1342] << 20 | s[1343] << 21 | (f.deltagerAktivt ? 4194304 : 0) | s[1344] << 23 | s[1345] << 24 | (f.holderFerieMedYdelse ? 33554432 : 0) | s[712] << 26 | s[713] << 27 | s[714] << 28, s[706], s[707], s[715], s[716], s[718], s[719], (s[1346] ? (s[1347] ? s[1091] : s[309] ? 2 : 0) : 0) << 0 | s[1346] << 2 | s[1348] << 3 | s[1349] << 4 | s[1350] << 5 | s[1351] << 6 | (f.tilsvarendeIndgribende ? 128 : 0) | s[720] << 8 | s[216] << 9 | s[721] << 10 | (s[211] ? (s[1352] ? s[543] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1353] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1354] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1355] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1356] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 11 | s[211] << 14 | (f.skriftligtVejledtOmSanktioner ? 32768 : 0) | (f.personligKontaktErForsoegt ? 65536 : 0) | (f.vejledningErGennemgaaet ? 131072 : 0) | (s[211] ? s[1357] : 0) << 18 | s[731] << 20 | s[732] << 21 | (s[731] ? s[1357] : 0) << 22 | s[1358] << 24 | s[1359] << 25 | s[1360] << 26 | s[1361] << 27 | s[1362] << 28 | (f.kontaktErGenoprettet ? 536870912 : 0), s[722], s[723], s[729], s[730], s[725], s[726], s[727] << 0 | s[728] << 1 | (s[1363] ? s[1357] : 0) << 2 | s[1363] << 4 | s[1364] << 5 | s[1365] << 6 | s[1366] << 7 | s[1367] << 8 | (f.rimeligGrundTilBrud ? 512 : 0) | s[213] << 10 | s[212] << 11 | s[214] << 12 | (s[1368] ? s[1357] : 0) << 13 | s[1368] << 15 | s[1369] << 16 | (f.nedsatSammeMaaned ? 131072 : 0) | s[735] << 18 | s[736] << 19 | (s[735] && !s[1370] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[543] : s[1371] ? 2 : 0) : 0) << 20 | s[1370] << 22 | s[737] << 23 | s[738] << 24 | (f.ydelsenBoerOphoere ? 33554432 : 0) | (f.modBedreVidende ? 67108864 : 0) | s[1372] << 27 | s[1373] << 28, s[733], s[734], s[739], s[740], s[741], s[742], s[744], s[745], (s[115] ? (s[537] ? s[1091] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[1253] : s[1258] ? (s[1374] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? s[1294] : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1375] ? 5 : 0) : s[1242] ? (s[1376] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1377] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1378] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[143] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1379] ? 10 : 0) : s[1380] ? (s[1381] ? 11 : 0) : s[235] ? 12 : 0) : 0) << 0 | s[228] << 4 | s[227] << 5 | (f.revalideringErBevilget ? (s[1312] ? s[522] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1313] : s[537] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1257]) : 0) << 6 | (f.foelgerRevalideringsplanen ? 512 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 1024 : 0) | s[1382] << 11 | (f.netopForladtSkolen ? 4096 : 0) | (f.kanKlareSigMedSU ? 8192 : 0) | s[1383] << 14 | (f.saerligtBegraensedeErhvervsmuligheder ? 32768 : 0) | s[746] << 16 | s[747] << 17 | s[748] << 18 | (f.revalideringErBevilget ? (s[1312] ? s[522] : s[1384] ? s[1313] : s[1319] ? s[1385] : s[537] ? s[1386] : s[1314]) : 0) << 19 | s[764] << 22 | s[765] << 23 | s[766] << 24 | (s[755] ? s[1387] : 0) << 25 | s[755] << 28 | s[236] << 29, (f.forsoergerEgetBarnIHjemmet ? 1 : 0) | s[759] << 1 | (s[221] ? 0 : s[1387]) << 2 | s[1388] << 5 | (f.psykiskLidelseNaevntILoven ? 64 : 0) | (f.forsoergelsespligtUdenForHjemmet ? 128 : 0) | (f.gravidEfter12Uge ? 256 : 0) | s[756] << 9 | s[229] << 10 | s[230] << 11 | (s[1389] ? s[1387] : 0) << 12 | s[1390] << 15 | s[1391] << 16 | s[751] << 17 | s[752] << 18 | (s[1389] ? s[1306] : 0) << 19 | s[762] << 22 | s[763] << 23 | (s[1392] && !s[1393] ? s[1387] : 0) << 24 | s[1392] << 27 | s[1393] << 28 | s[1394] << 29, s[757], s[758], s[753], s[754], s[225], s[224], s[749], s[750], s[760], s[761], s[1395] << 0 | s[1396] << 1 | s[767] << 2 | (s[514] && !s[231] && s[1] ? s[1306] : 0) << 3 | s[768] << 6 | s[769] << 7 | (f.kortvarigAfbrydelseUdenBetydning ? 256 : 0) | (f.fravaerVedBarselIRevalidering ? 512 : 0) | s[772] << 10 | (f.revalideringErBevilget ? (s[1312] ? s[522] : s[1384] ? s[1313] : s[1319] ? s[1385] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1386] : s[1332] ? (s[1397] ? 5 : 0) : s[537] ? (s[234] ? 6 : 0) : s[530] ? (s[140] ? 7 : 0) : s[1398]) : 0) << 11 | s[1399] << 15 | s[773] << 16 | s[774] << 17 | (f.revalideringErBevilget ? (s[537] ? s[522] : s[1092]) : 0) << 18 | s[1400] << 20 | s[777] << 21 | s[778] << 22 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[522] : s[1065] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[530] ? s[1401] : s[1380] ? s[1267] : s[235] ? 5 : 0) << 23 | s[785] << 26 | s[786] << 27 | s[787] << 28, s[770], s[771], s[775], s[776], (s[1402] ? (s[518] ? s[522] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[1094] : s[537] ? (s[1403] ? 3 : 0) : s[544] ? s[531] : s[1404]) : 0) << 0 | s[1402] << 3 | s[1405] << 4 | (f.heltAabenbartIngenForbedring ? 32 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 64 : 0) | s[1406] << 7 | (f.bedtOmAfgoerelseOmPensionAlene ? 256 : 0) | (f.utvivlsomtIkkePension ? 512 : 0) | s[779] << 10 | s[780] << 11 | s[781] << 12 | (s[1407] ? 1 : s[518] ? s[1264] : s[1065] ? s[1110] : s[1408]) << 13 | s[1407] << 16 | (f.sagenErForelagtTeamet ? 131072 : 0) | s[1409] << 18 | s[1410] << 19 | s[1411] << 20 | s[1412] << 21 | s[782] << 22 | s[783] << 23 | (s[518] ? s[522] : s[1065] ? s[1094] : s[1242] ? s[1401] : s[544] ? s[1244] : s[1404]) << 24 | s[1413] << 27 | s[1414] << 28 | s[1415] << 29, s[1416] << 0 | s[1417] << 1 | (f.harErhvervskompetencegivendeUddannelse ? 4 : 0) | (f.behovForUndervisningsomraadet ? 8 : 0) | s[788] << 4 | s[789] << 5 | (s[518] ? s[522] : s[530] ? s[1094] : s[1418]) << 6 | s[792] << 9 | s[793] << 10 | (s[792] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1419] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 11 | s[1419] << 13 | s[1420] << 14 | (f.forkertVejledning ? 32768 : 0) | (f.saerligeOmstaendighederForRefusion ? 65536 : 0) | s[249] << 17 | s[247] << 18 | s[794] << 19 | s[795] << 20 | s[796] << 21 | s[1421] << 22 | s[1422] << 23 | s[1423] << 24 | s[1424] << 25 | s[1425] << 26 | s[1426] << 27 | s[244] << 28, s[790], s[791], s[1427] << 0 | s[801] << 2 | s[802] << 3 | (f.feriePasserMedForloebet ? 16 : 0) | (f.ferieIndenForFerieloven ? 32 : 0) | (f.ferieAftalt ? 64 : 0) | s[805] << 7 | (f.ferieAftalt ? s[1427] : 0) << 8 | s[806] << 10 | s[807] << 11 | s[812] << 12 | s[813] << 13 | s[1428] << 14 | (s[1428] === 1 ? s[1429] : s[1428] === 2 ? s[1429] : 0) << 16 | s[547] << 17 | (f.saerligeGrundeTilAndetTidspunkt ? 262144 : 0) | s[814] << 19 | s[815] << 20 | (s[521] ? s[522] : s[518] ? s[523] : s[1109] ? s[1110] : s[530] ? s[1111] : s[545]) << 21 | (f.helbredetErStationaert ? 16777216 : 0) | (f.arbejdsevnenErAfklaret ? 33554432 : 0) | (f.berettigetTilRevalidering ? 67108864 : 0) | (f.berettigetTilFleksjob ? 134217728 : 0) | (f.berettigetTilFoertidspension ? 268435456 : 0) | (f.berettigetTilRessourceforloeb ? 536870912 : 0), s[803], s[804], s[810], s[811], s[816], s[817], s[818] << 0 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[522] : s[818] ? 2 : 0) << 1 | (f.ophoerErAfgjort ? 8 : 0) | s[821] << 4 | s[502] << 5 | (s[73] ? (s[526] ? (s[67] <= 14612 /* 2010-01-03 */ ? s[528] : s[527] ? (s[65] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1430] ? 3 : 0) : 0) : 0) << 6 | s[1431] << 8 | s[1432] << 9 | s[263] << 10 | s[264] << 11 | s[254] << 12 | (s[254] ? (s[530] ? (s[254] ? 1 : 0) : s[1433]) : 0) << 13 | s[1434] << 15 | (f.ventesRaskInden8Uger ? 65536 : 0) | s[1435] << 17 | s[1436] << 18 | (f.oenskerTidligOpfoelgning ? 524288 : 0) | s[1437] << 20 | s[823] << 21 | s[824] << 22 | (s[521] ? s[522] : s[1228] ? s[523] : s[1231]) << 23 | (f.sagenErBelyst ? 33554432 : 0) | s[827] << 26 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[827] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 27 | s[262] << 29, s[819], s[820], s[825], s[826], s[260] << 0 | s[261] << 1 | (s[521] ? s[522] : s[1065] ? s[523] : s[1242] ? s[1401] : s[530] ? s[1244] : s[1438]) << 2 | s[1439] << 5 | s[1440] << 6 | s[1441] << 7 | s[1442] << 8 | s[828] << 9 | s[829] << 10 | s[830] << 11 | (s[1065] ? s[522] : s[537] ? s[1066] : s[1243]) << 12 | s[831] << 14 | s[832] << 15 | (s[537] ? s[522] : s[1253]) << 16 | (f.oenskerLaegeattest ? 262144 : 0) | (f.attestIndhentet ? 524288 : 0) | s[297] << 20 | s[292] << 21 | s[291] << 22 | (f.tilbagevendenForestaar ? 8388608 : 0) | (f.risikoForLangtForloeb ? 16777216 : 0) | s[255] << 25 | s[256] << 26 | (f.behovForTvaerfagligIndsats ? 134217728 : 0) | s[299] << 28 | s[300] << 29, s[266] << 0 | s[265] << 1 | s[217] << 2 | (s[217] && s[270] ? 1 : s[217] && !s[269] ? (s[530] ? (s[217] ? 2 : 0) : s[1418]) : 0) << 3 | s[269] << 6 | s[1443] << 7 | s[1444] << 8 | s[1445] << 9 | s[301] << 10 | s[1446] << 11 | s[1447] << 12 | s[290] << 13 | (f.forudsigeligtForloeb ? 16384 : 0) | s[1448] << 15 | s[1449] << 16 | s[1450] << 17 | s[1451] << 18 | s[1452] << 19 | s[1453] << 20 | (f.opfoelgningOenskes ? 2097152 : 0) | (f.opfoelgningAlligevel ? 4194304 : 0) | s[1454] << 23 | s[1455] << 24 | s[835] << 25 | s[836] << 26 | (s[270] ? 1 : s[269] ? 0 : s[521] ? s[1264] : s[1065] ? s[1456] : s[1408]) << 27, s[833], s[834], s[268] << 0 | s[267] << 1 | s[839] << 2 | s[840] << 3 | (s[140] && s[270] ? 1 : s[140] && !s[269] ? (s[1242] ? s[1253] : s[530] ? s[1457] : s[544] ? s[1267] : s[1404]) : 0) << 4 | s[140] << 7 | s[287] << 8 | s[841] << 9 | s[842] << 10 | s[843] << 11 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[522] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[1458] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[1459] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[1460] ? 4 : 0) : s[530] ? (s[1461] ? 5 : 0) : s[1295]) << 12 | s[307] << 15 | s[308] << 16 | (f.fremmoedeErNoedvendigt ? 131072 : 0) | s[846] << 18 | s[847] << 19 | (s[290] && s[270] ? 1 : s[290] && !s[269] ? (s[1462] ? s[1264] : s[521] ? (s[306] ? 3 : 0) : s[1065] ? (s[298] ? 4 : 0) : s[537] ? s[1463] : s[1242] ? (s[140] ? 6 : 0) : s[530] ? s[1377] : s[544] ? s[1398] : s[130] ? 9 : 0) : 0) << 20 | s[1464] << 24 | s[305] << 25 | s[848] << 26 | s[849] << 27 | s[850] << 28, s[837], s[838], s[844], s[845], (s[521] ? s[522] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[523] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1465] ? 3 : 0) : s[1065] ? (s[1466] ? 4 : 0) : s[1463]) << 0 | s[851] << 3 | s[852] << 4 | s[853] << 5 | (s[1065] ? s[522] : s[1242] ? s[1066] : s[530] ? s[1457] : s[1267]) << 6 | s[854] << 9 | s[855] << 10 | s[856] << 11 | (s[1065] ? s[522] : s[537] ? s[1066] : s[1242] ? s[1243] : s[530] ? s[1244] : s[545]) << 12 | s[859] << 15 | s[860] << 16 | s[861] << 17 | s[862] << 18 | s[863] << 19 | (s[1462] ? s[522] : s[521] ? (s[306] ? 2 : 0) : s[1065] ? s[1456] : s[1467]) << 20 | s[864] << 23 | s[865] << 24 | (s[521] ? s[522] : s[518] ? s[523] : s[1109] ? s[1110] : s[544] ? s[1111] : s[1404]) << 25 | s[1468] << 28 | (f.udebliver ? 536870912 : 0), s[857], s[858], (f.rimeligGrund ? 1 : 0) | (f.skriftligtOrienteret ? 2 : 0) | s[886] << 2 | s[887] << 3 | (s[521] ? s[522] : s[1230] ? s[523] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[115] ? 3 : 0) : s[1347] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[309] ? 5 : 0) << 4 | s[1469] << 7 | (f.andenVurderingIndhentet ? 256 : 0) | s[866] << 9 | s[867] << 10 | s[1470] << 11 | s[1471] << 12 | s[1472] << 13 | (f.noedvendigBehandling ? 16384 : 0) | s[1473] << 15 | s[1474] << 16 | (f.hensigtsmaessigOptraening ? 131072 : 0) | (f.opfordret ? 262144 : 0) | s[868] << 19 | s[869] << 20 | s[870] << 21 | s[871] << 22 | (f.partshoertOmOphoer ? 8388608 : 0) | s[1475] << 24 | (f.harSvaretPaaPartshoering ? 33554432 : 0) | s[1476] << 26 | s[872] << 27 | s[873] << 28, (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[522] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 0 | (f.andetGrundlagEndHoertOm ? 4 : 0) | (f.partshoertOmNytGrundlag ? 8 : 0) | s[515] << 4 | s[875] << 5 | s[876] << 6 | (s[521] ? s[522] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[523] : s[1477] ? (s[1478] ? 3 : 0) : s[1479]) << 7 | s[1480] << 10 | s[1481] << 11 | (f.genoptagetFoer ? 4096 : 0) | s[882] << 13 | (s[515] && !s[875] && !s[876] ? s[1122] : 0) << 14 | s[319] << 16 | s[320] << 17 | (s[526] ? (s[527] ? s[528] : s[1482] ? s[529] : s[1483] ? s[1484] : s[67] <= 18318 /* 2020-02-26 */ ? s[1485] : s[67] <= 18858 /* 2021-08-19 */ ? (s[65] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[67] <= 18953 /* 2021-11-22 */ ? (s[65] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[67] <= 19051 /* 2022-02-28 */ ? (s[65] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[65] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 18 | s[440] << 22 | s[442] << 23 | (f.aftaleForSelvstaendig ? 16777216 : 0) | (f.sygMedCovid19 ? 33554432 : 0) | s[967] << 26 | s[968] << 27 | s[1486] << 28 | s[1487] << 29, s[877], s[878], s[880], s[881], s[321], s[322], s[965], s[966], s[1488] << 0 | s[1489] << 1 | s[491] << 2 | s[492] << 3 | (f.aftaleMedArbejdsgiver ? 16 : 0) | s[485] << 5 | s[486] << 6 | s[411] << 7 | s[1490] << 8 | s[1491] << 9 | s[1492] << 10 | s[1493] << 11 | s[1494] << 12 | s[1495] << 13 | s[1496] << 14 | s[1497] << 15 | s[1498] << 16 | s[1499] << 17 | s[1500] << 18 | s[1501] << 19 | s[1502] << 20 | s[883] << 21 | s[884] << 22 | s[885] << 23 | s[890] << 24 | s[891] << 25 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[522] : s[1503] ? 2 : 0) << 26 | s[892] << 28 | s[893] << 29, s[888], s[889], s[894] << 0 | (s[328] && !s[329] && !s[107] ? (s[105] && !s[107] && !s[1504] ? (s[111] <= 16251 /* 2014-06-30 */ ? (s[109] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[109] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 1 | s[898] << 3 | s[899] << 4 | (s[331] && !s[334] && !s[333] ? (s[526] ? (s[550] ? 1 : 0) : 0) : 0) << 5 | s[900] << 6 | s[901] << 7 | s[335] << 8 | s[336] << 9 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 1024 : 0) | s[905] << 11 | (s[335] && !s[336] && s[1] ? (s[141] ? 1 : 0) : 0) << 12 | s[1505] << 13 | s[910] << 14 | s[911] << 15 | (f.pensionTilkendt ? (s[521] ? s[522] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[523] : s[1477] ? (s[1506] ? 3 : 0) : s[1479]) : 0) << 16 | (f.pensionTilkendt ? 524288 : 0) | (f.pensionMedTilbagevirkendeKraft ? 1048576 : 0) | s[921] << 21 | s[1507] << 22 | s[912] << 24 | s[913] << 25 | s[914] << 26 | (s[1508] ? s[1507] : 0) << 27 | s[1508] << 29, s[896], s[897], s[903], s[904], s[908], s[909], s[919], s[920], (f.retErOpbrugt ? 1 : 0) | s[1509] << 1 | s[347] << 2 | s[348] << 3 | s[1510] << 4 | s[1511] << 5 | s[1512] << 6 | s[351] << 7 | s[352] << 8 | (s[1513] ? (s[551] <= 18808 /* 2021-06-30 */ ? 1 : s[1514] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 9 | s[1515] << 11 | s[1516] << 12 | s[1517] << 13 | s[341] << 14 | s[1518] << 15 | s[1519] << 16 | s[1520] << 17 | s[1521] << 18 | s[339] << 19 | s[340] << 20 | s[1522] << 21 | (f.fortsatRet9Marts2020 ? 4194304 : 0) | s[917] << 23 | s[918] << 24 | (s[1513] ? 1 : 0) << 25 | s[922] << 26 | s[923] << 27 | s[924] << 28, s[349], s[350], s[915], s[916], (s[1523] ? s[1507] : 0) << 0 | s[1523] << 2 | s[1524] << 3 | s[355] << 4 | s[356] << 5 | (s[351] && !s[352] && s[1525] < NEVER ? (s[1525] <= 18808 /* 2021-06-30 */ ? 1 : s[1526] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1527] << 8 | s[1528] << 9 | s[1529] << 10 | s[1530] << 11 | s[1531] << 12 | s[1532] << 13 | s[1533] << 14 | s[1534] << 15 | s[1535] << 16 | s[1536] << 17 | s[1537] << 18 | (s[1538] <= 18808 /* 2021-06-30 */ ? 1 : s[1539] ? 2 : 0) << 19 | s[1540] << 21 | s[1541] << 22 | s[1542] << 23 | s[1543] << 24 | s[358] << 25 | (s[358] ? 0 : s[1544] <= 18808 /* 2021-06-30 */ ? 1 : s[1545] ? 2 : 0) << 26 | s[1546] << 28 | s[1547] << 29, s[353], s[354], s[925], s[357], s[1548] << 0 | s[1549] << 1 | s[1550] << 2 | s[360] << 3 | s[362] << 4 | (s[355] && !s[356] && s[1551] < NEVER ? (s[1551] <= 18808 /* 2021-06-30 */ ? 1 : s[1552] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 5 | s[1553] << 7 | s[1554] << 8 | s[1555] << 9 | s[1556] << 10 | s[1557] << 11 | s[1558] << 12 | s[359] << 13 | s[361] << 14 | (s[1559] ? (s[1560] <= 18808 /* 2021-06-30 */ ? 1 : s[1561] ? 2 : 0) : 0) << 15 | s[1562] << 17 | s[1563] << 18 | s[1564] << 19 | s[1565] << 20 | s[1566] << 21 | s[1567] << 22 | s[928] << 23 | s[929] << 24 | (s[1568] && !s[1569] && s[1570] < NEVER ? (s[1570] <= 18808 /* 2021-06-30 */ ? 1 : s[1571] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[1572] << 27 | s[1573] << 28 | s[1569] << 29, s[364], s[366], s[363], s[365], s[926], s[927], s[1574] << 0 | s[1575] << 1 | s[1576] << 2 | s[1577] << 3 | s[369] << 4 | s[370] << 5 | (s[928] && !s[929] && s[1578] < NEVER ? (s[1578] <= 18808 /* 2021-06-30 */ ? 1 : s[1579] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1580] << 8 | s[1581] << 9 | s[1582] << 10 | s[1583] << 11 | s[1584] << 12 | s[1585] << 13 | s[932] << 14 | s[933] << 15 | (s[369] && !s[370] && s[1586] < NEVER ? (s[1586] <= 18808 /* 2021-06-30 */ ? 1 : s[1587] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1588] << 18 | s[1589] << 19 | s[1590] << 20 | s[1591] << 21 | s[1592] << 22 | s[1593] << 23 | s[936] << 24 | s[937] << 25 | (s[932] && !s[933] && s[1594] < NEVER ? (s[1594] <= 18808 /* 2021-06-30 */ ? 1 : s[1595] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1596] << 28 | s[1597] << 29, s[367], s[368], s[930], s[931], s[934], s[935], s[1598] << 0 | s[1599] << 1 | s[1600] << 2 | s[1601] << 3 | s[942] << 4 | (s[1151] ? (s[47] <= 14691 /* 2010-03-23 */ ? s[1153] : s[1152] ? (s[48] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1162] ? (s[1602] ? 3 : 0) : s[1164] ? 4 : 0) : 0) << 5 | s[390] << 8 | s[394] << 9 | (s[1151] ? s[1153] : 0) << 10 | s[393] << 11 | s[396] << 12 | s[945] << 13 | s[946] << 14 | s[952] << 15 | s[953] << 16 | (s[112] && !s[113] && !s[114] ? s[1157] : 0) << 17 | s[1603] << 19 | s[1604] << 20 | s[397] << 21 | s[522] << 22 | s[954] << 23 | s[955] << 24 | s[956] << 25 | (f.sygUnderAftaltFri ? 67108864 : 0) | s[959] << 27 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[522] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 28, s[940], s[941], s[388], s[389], s[391], s[392], s[943], s[944], s[950], s[951], s[957], s[958], s[971], s[972], s[973] << 0 | s[974] << 1 | (s[78] && !s[79] && !s[77] ? s[548] : 0) << 2 | (f.sygemeldtITide ? 16 : 0) | (f.indsigelseModSenSygemelding ? 32 : 0) | (f.fyldestgoerendeBegrundelse ? 64 : 0) | s[402] << 7 | s[406] << 8 | (s[94] ? (s[526] ? (s[1483] ? s[528] : s[1605] ? 2 : 0) : 0) : 0) << 9 | s[977] << 11 | s[978] << 12 | s[1606] << 13 | s[1607] << 14 | s[981] << 15 | s[982] << 16 | (s[420] ? (s[526] ? (s[527] ? s[528] : s[1608] ? s[529] : s[1483] ? s[1609] : s[1182] ? s[1485] : s[1183] ? 5 : 0) : 0) : 0) << 17 | s[420] << 20 | s[431] << 21 | (f.underretningsbrevSendt ? 4194304 : 0) | s[417] << 23 | s[418] << 24 | s[419] << 25 | (s[420] ? s[548] : 0) << 26 | s[414] << 28 | s[416] << 29, s[404], s[403], s[975], s[976], s[979], s[980], s[415] << 0 | (s[420] ? (s[526] ? (s[527] ? s[528] : s[1608] ? s[529] : s[67] <= 19722 /* 2023-12-31 */ ? s[1609] : s[65] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 1 | s[1610] << 4 | s[1611] << 5 | s[1612] << 6 | s[1613] << 7 | (f.undskyldendeForhold ? 256 : 0) | s[1614] << 9 | (f.arbejdsgiverAnmeldteIkke ? 1024 : 0) | s[1615] << 11 | s[985] << 12 | s[986] << 13 | s[989] << 14 | s[990] << 15 | (s[73] ? (s[526] ? (s[527] ? s[528] : s[1180] ? s[529] : s[1608] ? (s[1181] ? 3 : 0) : s[1483] ? (s[1616] ? 4 : 0) : s[1605] ? 5 : 0) : 0) : 0) << 16 | s[1617] << 19 | s[1618] << 20 | s[503] << 21 | s[499] << 22 | s[1619] << 23 | s[993] << 24 | s[994] << 25 | s[1620] << 26 | (s[1620] === 1 ? 0 : s[1620] === 2 ? 0 : s[1620] === 4 ? 0 : s[1620] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 29, s[983], s[984], s[987], s[988], s[991], s[992], (f.oplystDelvistLedig ? 1 : 0) | s[997] << 1 | s[998] << 2 | (s[89] ? (s[526] ? (s[527] ? s[528] : s[1482] ? s[529] : s[1484]) : 0) : 0) << 3 | s[1006] << 5 | s[1007] << 6 | s[1008] << 7 | (s[89] ? s[1621] : 0) << 8 | s[1622] << 11 | s[1623] << 12 | s[1624] << 13 | (f.nemrefusionNede ? 16384 : 0) | s[1001] << 15 | s[1002] << 16 | (s[89] ? s[548] : 0) << 17 | s[1625] << 19 | s[1626] << 20 | s[1003] << 21 | s[1004] << 22 | s[1005] << 23 | s[1019] << 24 | s[1020] << 25 | s[493] << 26 | s[472] << 27 | s[474] << 28, s[995], s[996], s[999], s[1000], s[1009], s[1010], s[475], s[478], s[476], s[479], s[477], s[480], (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[522] : s[521] ? (s[1627] ? 2 : 0) : s[1456]) << 0 | s[466] << 2 | s[468] << 3 | s[469] << 4 | s[1628] << 5 | (f.ledigUdenLoen ? 128 : 0) | (f.arbejdsgiverTilbyderDeltid ? 256 : 0) | s[483] << 9 | s[484] << 10 | s[467] << 11 | s[470] << 12 | s[1629] << 13 | s[1630] << 14 | s[1631] << 15 | s[454] << 16 | s[1632] << 17 | s[1023] << 18 | s[1024] << 19 | s[1633] << 20 | s[1634] << 21 | s[1635] << 22 | s[1013] << 23 | s[1014] << 24 | s[490] << 25 | s[489] << 26 | s[1017] << 27 | s[1018] << 28, s[481], s[482], s[464], s[465], s[1021], s[1022], s[1011], s[1012], s[487], s[488], s[1015], s[1016], (s[73] ? s[1122] : 0) << 0 | s[1027] << 2 | s[1028] << 3 | (s[73] ? s[1628] : 0) << 4 | s[1031] << 6 | s[1032] << 7 | s[1033] << 8 | (s[521] ? s[522] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[523] : s[1636] ? 3 : 0) << 9 | s[1034] << 11 | s[1035] << 12 | s[1036] << 13 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[522] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1637] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1638] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1639] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1640] ? 5 : 0) : s[1641] ? 6 : 0) << 14 | s[1642] << 17 | (f.hjemmeEfterAnbefaling ? 262144 : 0) | s[1039] << 19 | s[1040] << 20 | (s[485] && !s[486] && !s[77] ? s[1122] : 0) << 21 | s[1043] << 23 | s[1044] << 24 | (s[491] && !s[492] && !s[77] ? s[1063] : 0) << 25 | s[1045] << 27 | s[1046] << 28 | s[517] << 29, s[1025], s[1026], s[1029], s[1030], s[1037], s[1038], s[1041], s[1042], (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1643] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1644] ? 2 : 0) : s[1645] ? (s[1646] ? 3 : 0) : s[552] ? 4 : 0) << 0 | s[1647] << 3 | (f.langvarigEllerKroniskLidelse ? 16 : 0) | (f.risikoenErVaesentligtForoeget ? 32 : 0) | s[1648] << 6 | (f.behandlingBesluttetVedAnsaettelsen ? 128 : 0) | s[1649] << 8 | s[1650] << 9 | s[1651] << 10 | s[1048] << 11 | s[1049] << 12 | (s[1645] ? s[1643] : s[1652]) << 13 | (f.aftaleErSkriftlig ? 32768 : 0) | (f.aftaleErGodkendt ? 65536 : 0) | s[1052] << 17 | s[1053] << 18 | s[1653] << 19 | (f.vaesentligeAendringerVedUdloeb ? 1048576 : 0) | s[1054] << 21 | s[1055] << 22 | (s[1645] ? s[1643] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1652] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1654] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 23 | (f.laegeligDokumentationForRisiko ? 67108864 : 0) | s[500] << 27 | s[501] << 28, s[1050], s[1051], (s[73] ? s[1621] : 0) << 0 | s[1655] << 3 | s[1656] << 4 | s[1657] << 5 | (f.skyldesLoenmodtageren ? 64 : 0) | s[1658] << 7 | s[1058] << 8 | s[1059] << 9 | (s[73] ? (s[526] ? (s[527] ? s[528] : s[1608] ? s[529] : s[1483] ? s[1609] : s[1485]) : 0) : 0) << 10 | s[1659] << 13 | s[1660] << 14 | s[1661] << 15 | s[1662] << 16 | s[1663] << 17 | s[1664] << 18 | s[1665] << 19 | s[1666] << 20 | s[1667] << 21 | s[1668] << 22 | s[1669] << 23 | s[1060] << 24 | s[1061] << 25, s[1056], s[1057]] }
}
