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
  s[8] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  const v2 = v1 >= 2147483647
  const v3 = v1 === 2147483647
  const v4 = !v2 || v3
  const v5 = v4 ? v1 : FIRST_DAY
  s[10] = v5
  const v6 = v5 >= 13332 /* 2006-07-03 */
  s[9] = v6
  const v7 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v8 = dayReaching(v7, v5, 1)
  s[516] = v8
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[12] = v13
  const v14 = v13 >= v8
  s[1059] = v14
  const v15 = v14 ? v8 : NEVER
  const v16 = v5 >= NEVER
  s[11] = v16
  const SDL_6_1 = v6 ? v15 : FIRST_DAY
  s[68] = SDL_6_1
  const SDL_6_1_hoej = v6 ? v15 : NEVER
  s[70] = SDL_6_1_hoej
  const SDL_6_1_ir = v16 || !v6
  s[13] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v20 = !v16 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[72] = v20
  const v21 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[69] = v21
  const v22 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[265] = v22
  const v23 = !v16 && v21 && v22
  s[75] = v23
  const v24 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[74] = v24
  const v25 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[84] = v25
  const v26 = !v16 && v24 && v25
  s[464] = v26
  const v27 = SDL_6_1 <= 2147483646
  s[71] = v27
  const v28 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v27
  s[87] = v28
  const v29 = f.persongruppe === 'ledig'
  s[97] = v29
  const v30 = shiftDays(SDL_6_1, 13)
  const v31 = shiftDays(SDL_6_1_hoej, 13)
  const v32 = v29 && SDL_6_1_ir
  s[425] = v32
  const v33 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[73] = v33
  const v34 = v28 && (!v29 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v26 || v34 ? (v34 ? (v29 ? (f.dagpengerettenSlutter ? Math.min(v30, f.sidsteDagMedDagpengeret) : v30) : NEVER) : NEVER) : NEVER
  s[328] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? NEVER : v29 ? (f.dagpengerettenSlutter ? Math.min(v31, f.sidsteDagMedDagpengeret) : v31) : NEVER
  s[329] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v26 || v34
  s[327] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v28 && v32 || v33
  s[330] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v39 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v39
  const v40 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[266] = v40
  const v41 = f.uddannelseUnderSygdom === 'foer'
  s[1064] = v41
  const v42 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[1066] = v42
  const v43 = f.undervisningstimer <= 600
  s[1067] = v43
  const v44 = v42 && v43 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[1065] = v44
  const v45 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[1068] = v45
  const v46 = !v40 && (v41 || v44) || v40 && (v41 || v44 || v45)
  const v47 = f.uddannelseUnderSygdom === 'ingen'
  s[1061] = v47
  const BEK937_27 = !v47 && (!v39 || v46)
  s[563] = BEK937_27
  const BEK937_27_nej = !v47 && (!v39 || !v46)
  s[564] = BEK937_27_nej
  const BEK937_27_ir = v47 || !v39
  s[565] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v52 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[1069] = v52
  const FERIEBEK_2_6 = LAS_68_5 && !v52
  s[1] = FERIEBEK_2_6
}

function svar_2(f, s) {
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v0 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v1 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v2 = countDays(v0, v1, monthEnd(v1)) >= 1
  s[1076] = v2
  const v3 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v4 = shiftMonths(v1, -1)
  const v5 = countDays(v3, v4, monthEnd(v4)) >= 1
  s[1077] = v5
  const v6 = shiftMonths(v1, -2)
  const v7 = countDays(v3, v6, monthEnd(v6)) >= 1
  s[1078] = v7
  const v8 = shiftMonths(v1, -3)
  const v9 = countDays(v3, v8, monthEnd(v8)) >= 1
  s[1079] = v9
  const v10 = shiftMonths(v1, -4)
  const v11 = countDays(v3, v10, monthEnd(v10)) >= 1
  s[1080] = v11
  const v12 = shiftMonths(v1, -5)
  const v13 = countDays(v3, v12, monthEnd(v12)) >= 1
  s[1081] = v13
  const v14 = shiftMonths(v1, -6)
  const v15 = countDays(v3, v14, monthEnd(v14)) >= 1
  s[1082] = v15
  const v16 = shiftMonths(v1, -7)
  const v17 = countDays(v3, v16, monthEnd(v16)) >= 1
  s[1083] = v17
  const v18 = shiftMonths(v1, -8)
  const v19 = countDays(v3, v18, monthEnd(v18)) >= 1
  s[1084] = v19
  const v20 = shiftMonths(v1, -9)
  const v21 = countDays(v3, v20, monthEnd(v20)) >= 1
  s[1085] = v21
  const v22 = shiftMonths(v1, -10)
  const v23 = countDays(v3, v22, monthEnd(v22)) >= 1
  s[1086] = v23
  const v24 = shiftMonths(v1, -11)
  const v25 = countDays(v3, v24, monthEnd(v24)) >= 1
  s[1087] = v25
  const v26 = v2 && v5 && v7 && v9 && v11 && v13 && v15 && v17 && v19 && v21 && v23 && v25
  s[1075] = v26
  const FERIEBEK_2 = s[0] && (!s[0] || v26 || s[1])
  s[214] = FERIEBEK_2
  const FERIEBEK_2_nej = s[0] && (!s[0] || !v26)
  s[213] = FERIEBEK_2_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v29 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[143] = v29
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[118] = LAS_69t_2_er
  const v31 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[132] = v31
  const LAB_31_3 = LAS_69t_2_er ? (v29 ? (v31 ? -Infinity : 4) : 6) : -Infinity
  s[567] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v29 ? (v31 ? Infinity : 4) : 6) : Infinity
  s[568] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[120] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v29 && v31
  s[517] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v36 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v37 = f.risikoForFireAar ? v36 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v29 ? (v31 ? FIRST_DAY : v36) : v37) : FIRST_DAY
  s[570] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v29 ? (v31 ? NEVER : v36) : v37) : NEVER
  s[571] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[572] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[573] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[518] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[576] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v44 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1092] = v44
  const v45 = f.ressourceforloebErBevilget && v44
  s[133] = v45
  const v46 = s[0] && (!v31 || v45)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[2] || v46)
  s[134] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[2] || !v46)
  s[136] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[2]
  s[135] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[2] || s[0] && (!v31 || LOV1750_21_8))
  s[519] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[0] || v31 && LOV1750_21_8_nej)
  s[520] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[0] && v31 && LOV1750_21_8_ir
  s[521] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v53 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[131] = v53
  const v54 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[249] = v54
  const v55 = v53 && v54
  const LAB_43 = !s[2] || v55
  s[522] = LAB_43
  const LAB_43_nej = !s[2] || !v55
  s[523] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[3] = LAB_45_1
  const v59 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[122] = v59
  const v60 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[123] = v60
  const v61 = v59 && !v60
  s[125] = v61
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v59)
  s[593] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v59 || !v60)
  s[594] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v61
  s[595] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v65 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[4] = v65
  const v66 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[119] = v66
  const v67 = f.ventesFuldtRask === false || !v66 || LAB_109_2_kraft_nej
  s[1102] = v67
  const v68 = f.ventesFuldtRask && v66 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1101] = v68
  const v69 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1103] = v69
  const v70 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[121] = v70
  const v71 = !v65 && f.tvaerfagligtBehovIForloebet
  const v72 = v53 && v70 && !v65
  s[1096] = v72
  const LAB_109_1 = LAB_45_1 && (v72 || !LAB_45_1 || !v70 && v67 && !v69 || v70 && v71)
  s[6] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v72 || !LAB_45_1 || !v70 && (v68 || v69) || v70 && !v71)
  s[5] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v72 || !LAB_45_1
  s[7] = LAB_109_1_ir
}

function svar_3(f, s) {
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v0 = !s[3] || s[4]
  const v1 = !s[3] || s[5]
  s[126] = v1
  const LAB_44_1 = s[3] && (s[6] || s[7])
  s[124] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v0
  s[580] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v1
  s[581] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = s[3] && v0
  s[583] = LAB_45_1_nej
  const LAB_45_1_ir = !s[3] || v0
  s[584] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[76] = SDL_53_1_timer_er
  const v8 = f.timerDuKanArbejde === 0
  s[1111] = v8
  const v9 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[465] = v9
  const v10 = v9 >= 400
  s[1112] = v10
  const v11 = v8 || v10
  s[1110] = v11
  const v12 = SDL_53_1_timer_er && v11
  s[1109] = v12
  const v13 = f.persongruppe === 'selvstaendig'
  s[92] = v13
  const v14 = f.andelAfArbejdetDuKan <= 5000
  s[170] = v14
  const v15 = v13 && v14
  s[1113] = v15
  const v16 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1114] = v16
  const v17 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1118] = v17
  const v18 = f.ansatIFleksjob && v17
  s[1117] = v18
  const v19 = v11 || v18
  s[1116] = v19
  const v20 = SDL_53_1_timer_er && v19
  s[1115] = v20
  const v21 = !s[0] && (v12 || v15 || v16) || s[0] && (v20 || v15 || v16)
  const SDL_7_2 = !s[2] || v21
  s[805] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v21
  s[806] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[2] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[2])
  s[98] = SDL_7_1
  const SDL_7_1_nej = !s[2] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[104] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v26 = v13 ? 14 : 15
  const v27 = v13 ? 14 : 21
  const v28 = v13 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v29 = dropFirst(s[8], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v28 : v27) : v26) : 14) : Infinity)
  const v30 = dropFirst(s[8], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v28 : v27) : v26) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v31 = allPeriods(f.afbrydelser)
  const v32 = without(v29, v31)
  const v33 = without(v30, v31)
  const SDL_24_3 = !s[9] ? NO_DAYS : without(v32, intersectTable(from(v33, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[17] = SDL_24_3
  const SDL_24_3_hoej = !s[9] ? ALL_DAYS : without(v33, intersectTable(from(v32, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[16] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[9] && sameDays(v29, v30)
  s[528] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v37 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[105] = v37
  const v38 = f.pensionDuFaar === 'tidlig_pension'
  s[106] = v38
  const v39 = s[10] >= 15012 /* 2011-02-07 */
  s[411] = v39
  const v40 = onWeekdays(SDL_24_3, 62)
  s[15] = v40
  const v41 = onWeekdays(SDL_24_3_hoej, 62)
  s[14] = v41
  const v42 = monthEndOver(v41, 12, 130, s[10])
  const v43 = monthEndOver(v40, 12, 130, s[10])
  const v44 = !s[11] && s[12] >= v42
  s[1121] = v44
  const v45 = !s[11] && s[12] < v43
  s[1122] = v45
  const v46 = v44 && !s[11]
  const v47 = s[13] && !s[11] && v43 >= NEVER
  const v48 = v46 ? v42 : NEVER
  const v49 = v45 ? NEVER : v43
  const v50 = v46 ? (v45 || v47 ? Math.max(v43, v49) : v43) : v49
  const v51 = v46 || v45 || v47
  const v52 = monthEndOver(SDL_24_3_hoej, 12, 182, s[10])
  const v53 = monthEndOver(SDL_24_3, 12, 182, s[10])
  const v54 = !s[11] && s[12] >= v52
  s[1123] = v54
  const v55 = !s[11] && s[12] < v53
  s[1124] = v55
  const v56 = v54 && !s[11]
  const v57 = s[13] && !s[11] && v53 >= NEVER
  const v58 = v56 ? v52 : NEVER
  const v59 = v55 ? NEVER : v53
  const v60 = v56 ? (v55 || v57 ? Math.max(v53, v59) : v53) : v59
  const v61 = v56 || v55 || v57
  const SDL_25_1 = v39 ? (v51 ? (v61 ? Math.min(v48, v58) : v48) : v58) : FIRST_DAY
  s[111] = SDL_25_1
  const SDL_25_1_hoej = v39 ? (v51 ? (v61 ? Math.max(v50, v60) : v50) : v60) : NEVER
  s[113] = SDL_25_1_hoej
  const v64 = v37 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v38
  s[357] = v64
  const SDL_25_1_er = v64 && !s[11] && (!v39 || v51 || v61)
  s[107] = SDL_25_1_er
  const SDL_25_1_ir = !v64 || s[11] || !v39 || v44 && s[13] || s[13] && !((s[11] || !s[13] && v42 === v43) && !s[11] && (s[11] || v42 === NEVER)) || v54 && s[13] || s[13] && !((s[11] || !s[13] && v52 === v53) && !s[11] && (s[11] || v52 === NEVER))
  s[109] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[14], 18, 260, s[10])
  const v1 = monthEndOver(s[15], 18, 260, s[10])
  const v2 = !s[11] && v0 <= 16251 /* 2014-06-30 */
  s[18] = v2
  const v3 = !s[11] && v1 > 16251 /* 2014-06-30 */
  s[19] = v3
  const v4 = !s[11] && s[12] >= v0
  s[1140] = v4
  const v5 = !s[11] && s[12] < v1
  s[1141] = v5
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
  s[1142] = v24
  const v25 = !s[11] && s[12] < v21
  s[1143] = v25
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
  s[1144] = v50
  const v51 = !s[11] && s[12] < v49
  s[1145] = v51
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
  s[1146] = v61
  const v62 = !s[11] && s[12] < v60
  s[1147] = v62
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

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[11] && countDays(s[16], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[1128] = v0
  const v1 = !s[11] && countDays(s[17], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[1129] = v1
  const v2 = !s[11] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1134] = v2
  const v3 = !s[11] && countDays(s[15], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1135] = v3
  const v4 = s[18] || v3
  s[1133] = v4
  const v5 = (s[19] || s[13]) && (v2 || s[13]) && (s[19] || v2)
  s[1132] = v5
  const v6 = !s[11] && countDays(s[16], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1138] = v6
  const v7 = !s[11] && countDays(s[17], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1139] = v7
  const v8 = s[20] || v7
  s[1137] = v8
  const v9 = (s[21] || s[13]) && (v6 || s[13]) && (s[21] || v6)
  s[1136] = v9
  const v10 = v5 || v9
  s[1130] = v10
  const v11 = (v4 || s[13]) && (v8 || s[13]) && (v4 || v8)
  s[1131] = v11
  const v12 = s[22] || v1 || v11
  s[1127] = v12
  const v13 = !s[22] && (v0 || s[13]) && (v10 || s[13])
  s[1126] = v13
  const v14 = v13 && !v12
  s[1125] = v14
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
  s[1502] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[340] = v20
  const v21 = SDL_24_1_er && v19
  s[341] = v21
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
  s[536] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[51] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[50] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[45] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[53] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[383] = v37
  const v38 = v31 && v36 && v37
  s[46] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[52] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[391] = v43
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
  s[384] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[387] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[389] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[385] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1162] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1163] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[1164] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[1165] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[57] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[65] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[390] = v73
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

function svar_6(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[45] || s[46] && v0 || s[47] && v0 || s[48] && v1
  s[392] = SDL_27_1_6
  const SDL_27_1_6_nej = s[45] || s[46] && !v0 || s[47] && !v0 || s[48] && !v1
  s[398] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[49] && s[50] >= 16953 /* 2016-06-01 */ && s[51] <= 16974 /* 2016-06-22 */
  const v5 = s[49] && s[50] >= 16975 /* 2016-06-23 */ && s[51] <= 20634 /* 2026-06-30 */
  const v6 = s[49] && s[50] >= 20635 /* 2026-07-01 */ && s[52]
  const SDL_27_1_7_2 = s[45] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[944] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[45] || s[49] && s[53] && s[51] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[945] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[45] || v4 || v6 || s[54]
  s[946] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[45] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[393] = SDL_27_1_7
  const SDL_27_1_7_nej = s[45] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[399] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[60] || s[61]
  s[394] = v13
  const v14 = s[62] || s[63]
  s[395] = v14
  const v15 = SDL_27_1_6_nej || s[63]
  s[396] = v15
  const v16 = SDL_27_1_7_nej || s[63]
  s[397] = v16
  const v17 = v13 && (s[64] || s[63]) && (s[65] || s[63]) && (s[66] || s[61]) && v14 && v15 && v16 && (s[60] || s[64] || s[65] || s[66] || s[62] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[61] && s[63]
  s[409] = v18
  const SDL_27_1 = s[45] || s[46] && v12 || s[67] && v12
  s[115] = SDL_27_1
  const SDL_27_1_nej = s[45] || s[46] && v17 || s[67] && v17
  s[116] = SDL_27_1_nej
  const SDL_27_1_ir = s[45] || s[46] && v18 || s[67] && v18 || s[54]
  s[117] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[68] <= 16251 /* 2014-06-30 */
  s[342] = v22
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
  s[1171] = v38
  const v39 = !s[11] && shiftDays(s[68], -56) < f.ansatFra
  s[1172] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[1170] = v40
  const v41 = (v38 || s[13]) && f.andetFravaerSeneste8Uger === false
  s[1169] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[1173] = v42
  const v43 = v40 || !v42
  s[1168] = v43
  const v44 = v41 && v42
  s[1167] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1174] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[11] && s[74] && s[71]
  s[83] = v48
  const SDL_30_2 = s[72] || s[75] && v46 || v48 && v46
  s[957] = SDL_30_2
  const SDL_30_2_nej = s[72] || s[75] && v47 || v48 && v47
  s[958] = SDL_30_2_nej
  const SDL_30_2_ir = s[72] || s[73]
  s[80] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[72] || s[75] || v48)
  s[959] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[72]
  s[960] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[961] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1175] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1176] = v56
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
  s[438] = v63
  const v64 = !s[11] && s[70] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[70] >= 15341 /* 2012-01-02 */
  s[439] = v65
  const v66 = !s[11] && v65 && s[71]
  const v67 = v64 || v66
  const SDL_30_1 = s[72] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[77] = SDL_30_1
  const SDL_30_1_hoej = s[72] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[78] = SDL_30_1_hoej
  const SDL_30_1_er = s[72] || v61 || v62 || v64 || v66
  s[79] = SDL_30_1_er
}

function svar_7(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[68], s[77])
  s[436] = v0
  const v1 = shiftDays(s[70], s[78])
  s[437] = v1
  const v2 = !s[11] && s[79]
  s[252] = v2
  const v3 = s[13] || s[80]
  s[256] = v3
  const v4 = shiftDays(v0, -1)
  s[254] = v4
  const v5 = shiftDays(v1, -1)
  s[253] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[81] && v2
  const v9 = s[80] && v2 && v7 >= NEVER
  const v10 = s[82] ? NEVER : v7
  const v11 = v8 || s[82] || v9
  const v12 = s[81] && v3 || s[80] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[72] ? FIRST_DAY : v8 ? v6 : NEVER
  s[324] = SDL_31_1
  const SDL_31_1_hoej = s[72] ? NEVER : v8 ? (s[82] || v9 ? Math.max(v7, v10) : v7) : v10
  s[325] = SDL_31_1_hoej
  const SDL_31_1_er = s[72] || s[75] && v11 || s[83] && v11
  s[323] = SDL_31_1_er
  const SDL_31_1_ir = s[72] || s[75] && v12 || s[83] && v12 || s[73]
  s[326] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[11] && shiftDays(s[70], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1183] = v17
  const v18 = !s[11] && shiftDays(s[68], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1184] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[1185] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1188] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1189] = v21
  const v22 = s[82] || v20
  s[1186] = v22
  const v23 = s[81] || s[80]
  s[255] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[81] || v21)
  s[88] = v24
  const v25 = s[80] && SDL_31_1_ir
  s[1187] = v25
  const v26 = v18 || !v19 || v24
  s[1182] = v26
  const v27 = v22 || v25
  s[89] = v27
  const v28 = (v17 || s[13]) && v19 && v27
  s[1181] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[1190] = v29
  const v30 = !s[11] && s[70] >= f.uddannelseAfsluttet
  s[1191] = v30
  const v31 = !s[11] && s[68] < f.uddannelseAfsluttet
  s[1192] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[11] && v32 >= s[68]
  s[1193] = v33
  const v34 = !s[11] && v32 < s[70]
  s[1194] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[95] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[13]) && (v33 || s[13])
  s[96] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[11] && s[74] && s[68] <= 15522 /* 2012-07-01 */
  const v40 = !s[11] && s[70] >= 15523 /* 2012-07-02 */ && s[84]
  const v41 = !s[11] && shiftDays(s[70], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1197] = v41
  const v42 = !s[11] && shiftDays(s[68], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1198] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[1199] = v43
  const v44 = v42 || !v43 || v24
  s[1196] = v44
  const v45 = (v41 || s[13]) && v43 && v27
  s[1195] = v45
  const v46 = shiftMonths(s[85], -6)
  const v47 = shiftMonths(s[86], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; return (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1206] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_2 = (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[11] && r_timerPrMaaned.maaned < v47 || !s[11] && r_timerPrMaaned.maaned >= s[85]) && !s[13] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1207] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; return (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1208] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_2 = (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[11] && r_timerPrMaaned.maaned < v47 || !s[11] && r_timerPrMaaned.maaned >= s[85] || s[13] && !r0_3) && !(s[13] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1209] = v51
  const v52 = !v49 || !v51
  s[1205] = v52
  const v53 = v48 && v50
  s[1204] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[85], v55)
  const v57 = shiftMonths(s[86], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1212] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[11] && r_timerPrMaaned.maaned < v57 || !s[11] && r_timerPrMaaned.maaned >= s[85]) && !s[13] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1213] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1214] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[11] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[13]) && (r0_0 || s[13]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[11] && r_timerPrMaaned.maaned < v57 || !s[11] && r_timerPrMaaned.maaned >= s[85] || s[13] && !r0_1) && !(s[13] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1215] = v61
  const v62 = !v59 || !v61
  s[1211] = v62
  const v63 = v58 && v60
  s[1210] = v63
  const v64 = v53 || v63
  s[1202] = v64
  const v65 = v52 && v62
  s[1203] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[1201] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[1200] = v67
  const SDL_32_1 = s[72] || s[75] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[87] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[91] = SDL_32_1
  const SDL_32_1_nej = s[72] || s[75] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[87] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[90] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1217] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[1216] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[1218] = v72
  const v73 = v71 && v72
  s[1219] = v73
  const v74 = !s[11] && s[74] && s[68] <= 15705 /* 2012-12-31 */
  const v75 = !s[11] && s[70] >= 15706 /* 2013-01-01 */ && s[68] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[11] && s[70] >= 15884 /* 2013-06-28 */ && s[71]
  const SDL_42_1 = s[72] || s[75] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[94] = SDL_42_1
  const SDL_42_1_nej = s[72] || s[75] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[93] = SDL_42_1_nej
}

function svar_8(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[88]
  const v1 = f.arbejdsskade && s[89]
  const SDL_34_1 = s[72] || s[75] && v1 || s[83] && v1
  s[966] = SDL_34_1
  const SDL_34_1_nej = s[72] || s[75] && v0 || s[83] && v0
  s[967] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[76] || s[90]
  s[1221] = v4
  const v5 = s[76] && (s[91] || s[80])
  s[1220] = v5
  const v6 = !s[92] || s[93]
  s[1223] = v6
  const v7 = s[92] && (s[94] || s[80])
  s[1222] = v7
  const v8 = f.persongruppe === 'ingen'
  s[424] = v8
  const v9 = !v8 || s[95]
  s[251] = v9
  const v10 = v8 && s[96]
  s[250] = v10
  const v11 = v5 || v7 || s[97] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[97] && v9 && (SDL_34_1_nej || s[80])
  const SDL_32 = s[72] || s[75] && v11 || s[83] && v11
  s[257] = SDL_32
  const SDL_32_nej = s[72] || s[75] && v12 || s[83] && v12
  s[258] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1224] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v16
  s[264] = SDL_3
  const SDL_3_nej = !s[2] || !v16
  s[260] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[80]
  s[335] = v19
  const v20 = SDL_3 || !s[2]
  s[262] = v20
  const v21 = s[98] || !s[2]
  s[263] = v21
  const SDL_24a_1 = s[72] || s[99] && (s[100] || s[101]) && v19 && v20 && v21 && (s[100] || SDL_32 || SDL_3 || s[98])
  s[343] = SDL_24a_1
  const SDL_24a_1_nej = s[72] || s[102] || s[99] && (s[103] || SDL_32_nej || SDL_3_nej || s[104])
  s[346] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[72] || s[99] && s[101] && s[80] && !s[2] || s[73]
  s[345] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[150] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v26
  s[903] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v26
  s[904] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[105] || f.naaetFolkepensionsalder || s[106]
  s[1235] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[107] || !v29 && s[108]
  s[336] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[109] || !v29 && s[110])
  s[337] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[111] : s[112]
  s[338] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[113] : s[114]
  s[339] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[1233] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[1234] = v35
  const v36 = v35 || v29 || s[115]
  s[1232] = v36
  const v37 = s[116] || s[117]
  s[410] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[1231] = v38
  const v39 = v38 || SDL_24a_1
  s[1229] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[344] = v40
  const v41 = v36 && v40
  s[1230] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[1236] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[2])
  s[1237] = v43
  const LAB_107_1 = !s[2] || s[118] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[585] = LAB_107_1
  const LAB_107_1_nej = !s[2] || !s[118] || !v25 && (s[104] || v41) || v25 && (s[104] || v43)
  s[586] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[1239] = v46
  const v47 = f.ventesFuldtRask && s[119] && f.fikTvaerfagligIndsats === false
  s[1243] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1244] = v48
  const v49 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[229] = v49
  const v50 = !v46 || v49 || !v47 || v48
  const LAB_108_2 = s[120] && (!s[118] || v50)
  s[588] = LAB_108_2
  const LAB_108_2_nej = s[120] && (!s[118] || !v50)
  s[589] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v53 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1245] = v53
  const v54 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v55 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1246] = v55
  const v56 = shiftDays(f.jobafklaringStartede, 28)
  const v57 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1247] = v57
  const v58 = s[121] ? NEVER : v57 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v56
  const LAB_109_1_frist = s[3] ? (v53 ? (v55 ? (s[122] ? (s[123] ? v58 : FIRST_DAY) : v56) : FIRST_DAY) : v54) : FIRST_DAY
  s[590] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[3] ? (v53 ? (v55 ? (s[122] ? (s[123] ? v58 : NEVER) : v56) : NEVER) : v54) : NEVER
  s[591] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[124] && (!s[3] || v53 && (!v55 || s[125])) || s[126]
  s[592] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[531] = v62
  const v63 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[1248] = v63
  const v64 = shiftMonths(f.jobafklaringStartede, 24)
  const v65 = shiftDays(v64, -1)
  const v66 = allPeriods(f.barselUnderJobafklaring)
  s[212] = v66
  const v67 = without(ALL_DAYS, v66)
  const v68 = dayReaching(v67, f.jobafklaringStartede, v64 === NEVER ? Infinity : v64 - f.jobafklaringStartede)
  const LAB_110_1 = s[3] ? (v63 ? (v62 ? v68 : Math.min(v65, v68)) : v65) : FIRST_DAY
  s[127] = LAB_110_1
  const LAB_110_1_hoej = s[3] ? (v63 ? (v62 ? v68 : Math.max(v65, v68)) : v65) : NEVER
  s[128] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[3]
  s[129] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[3]
  s[130] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v73 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1249] = v73
  const v74 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1250] = v74
  const v75 = f.uarbejdsdygtigVedEgenSygdom === false || v74 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[120] && (!s[118] || !v73 && f.uarbejdsdygtigVedEgenSygdom === false || v73 && (!v46 || v75))
  s[596] = LAB_110_2
  const LAB_110_2_nej = s[120] && (!s[118] || !v73 && f.uarbejdsdygtigVedEgenSygdom || v73 && (!v46 || !v75))
  s[597] = LAB_110_2_nej
  const LAB_110_2_ir = !s[120] || !s[118] || v73 && !v46
  s[598] = LAB_110_2_ir
}

function svar_9(f, s) {
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[118] ? s[127] : FIRST_DAY
  s[599] = LAB_111_1
  const LAB_111_1_hoej = s[118] ? s[128] : NEVER
  s[600] = LAB_111_1_hoej
  const LAB_111_1_er = s[120] && (!s[118] || s[129])
  s[601] = LAB_111_1_er
  const LAB_111_1_ir = !s[120] || !s[118] || s[130]
  s[602] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v4 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1252] = v4
  const v5 = f.kanVendeTilbageIArbejde === false && v4
  const LAB_111_2 = s[120] && (!s[118] || s[131] || v5)
  s[603] = LAB_111_2
  const LAB_111_2_nej = s[120] && (!s[118] || s[131] || !v5)
  s[604] = LAB_111_2_nej
  const LAB_111_2_ir = !s[120] || !s[118] || s[131]
  s[524] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v9 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[118] ? v9 : FIRST_DAY
  s[606] = LAB_111_3
  const LAB_111_3_hoej = s[118] ? v9 : NEVER
  s[607] = LAB_111_3_hoej
  const LAB_111_3_er = s[120] && f.risikoForFireAar
  s[608] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[118]
  s[609] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[120] && (!s[118] || s[131] || !v14)
  s[610] = LAB_111_4
  const LAB_111_4_nej = s[120] && (!s[118] || s[131] || v14)
  s[611] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v17 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[1254] = v17
  const v18 = s[0] && (!v17 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v17 && !s[132] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v18
  s[615] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v18
  s[616] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v21 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[142] = v21
  const v22 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1260] = v22
  const v23 = !v21 || v22 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[2] || v23
  s[617] = LAB_112_3
  const LAB_112_3_nej = !s[2] || !v23
  s[618] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v26 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1264] = v26
  const v27 = LAB_112_2_nej || !s[2]
  const v28 = s[132] && s[133]
  s[1261] = v28
  const LAB_112_1 = v28 || !s[2] || s[0] && (!v21 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v26 && v27 || v21 && !s[132] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v26 && v27 && (LAB_112_3 || !s[2]))
  s[612] = LAB_112_1
  const LAB_112_1_nej = v28 || !s[2] || !s[0] || !v21 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v26 || LAB_112_2) || v21 && (s[132] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v26 || LAB_112_2 || LAB_112_3_nej)
  s[613] = LAB_112_1_nej
  const LAB_112_1_ir = v28 || !s[2]
  s[614] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v32 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[139] = v32
  const v33 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1271] = v33
  const v34 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[1273] = v34
  const v35 = allPeriods(f.perioderUdenRaadighed)
  const v36 = without(ALL_DAYS, v35)
  const v37 = shiftMonths(f.ressourceforloebStartede, 6)
  const v38 = dayReaching(v36, shiftDays(f.ressourceforloebStartede, 1), v37 === NEVER ? Infinity : v37 - f.ressourceforloebStartede)
  const LAB_113_2 = v32 ? (v33 ? v38 : NEVER) : FIRST_DAY
  s[619] = LAB_113_2
  const LAB_113_2_hoej = v32 ? (v33 ? (v34 ? v38 : NEVER) : NEVER) : NEVER
  s[620] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v32
  s[141] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v42 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1275] = v42
  const v43 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1276] = v43
  const v44 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1279] = v44
  const v45 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1280] = v45
  const v46 = f.indsatsErBegyndt === false || v44
  s[1277] = v46
  const v47 = f.indsatsErBegyndt && (v45 || LAB_113_2_ir)
  s[1278] = v47
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[131] || !v32 || v33 && (v42 || LAB_113_2_ir) && v46 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[622] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[131] || !v32 || !v33 || v43 || v47 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[623] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[131] || !v32
  s[624] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || v21 && (s[134] || s[135]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[625] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !v21 || s[136] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[626] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v53 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[546] = v53
  const v54 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[545] = v54
  const v55 = v54 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v53 ? v55 : FIRST_DAY
  s[628] = LAB_113_4
  const LAB_113_4_hoej = v53 ? v55 : NEVER
  s[629] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v53
  s[525] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1286] = v59
  const v60 = v54 && (v59 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v53 || v60)
  s[632] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v53 || !v60)
  s[633] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || v21 && s[134])
  s[634] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !v21 || s[136])
  s[635] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || v21 && s[135]
  s[636] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v66 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[140] = v66
  const v67 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1288] = v67
  const v68 = shiftMonths(f.ressourceforloebStartede, 60)
  const v69 = shiftDays(v68, -1)
  const v70 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1289] = v70
  const v71 = allPeriods(f.barselUnderRessourceforloeb)
  const v72 = without(ALL_DAYS, v71)
  const v73 = dayReaching(v72, f.ressourceforloebStartede, v68 === NEVER ? Infinity : v68 - f.ressourceforloebStartede)
  const v74 = shiftMonths(f.ressourceforloebStartede, 36)
  const v75 = v34 ? dayReaching(v72, f.ressourceforloebStartede, v74 === NEVER ? Infinity : v74 - f.ressourceforloebStartede) : v73
  const LAB_114_1 = v32 ? (v66 ? (v67 ? (v70 ? v75 : Math.min(v69, v73)) : v69) : NEVER) : FIRST_DAY
  s[138] = LAB_114_1
  const LAB_114_1_hoej = v32 ? (v66 ? (v67 ? (v70 ? v75 : Math.max(v69, v73)) : v69) : NEVER) : NEVER
  s[137] = LAB_114_1_hoej
}

function svar_10(f, s) {
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1290] = v0
  const v1 = f.ressourceforloebErBevilget && s[137] >= f.ressourceforloebPlanlagtTil
  s[1291] = v1
  const v2 = f.ressourceforloebErBevilget && s[138] < f.ressourceforloebPlanlagtTil
  s[1292] = v2
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[139] || s[140] && v0 && (v1 || s[141]))
  s[637] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[139] || !s[140] || !v0 || v2)
  s[638] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1296] = v5
  const v6 = f.maanederIRessourceforloeb <= 0
  s[1297] = v6
  const v7 = v5 && !v6 && f.oenskerRessourceforloeb === false
  s[1295] = v7
  const v8 = v7 ? 0 : 60
  const v9 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1299] = v9
  const v10 = v9 && !v6 && f.oenskerRessourceforloeb === false
  s[1298] = v10
  const v11 = v5 && !v9 && f.oenskerRessourceforloeb === false
  s[1300] = v11
  const v12 = v10 ? 0 : v11 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[0] && s[142] && s[132]
  s[642] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[0] ? (s[142] ? (s[132] ? -Infinity : v12) : v8) : 0) : -Infinity
  s[640] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[0] ? (s[142] ? (s[132] ? Infinity : v12) : v8) : 0) : Infinity
  s[641] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v16 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1301] = v16
  const v17 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1302] = v17
  const v18 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1303] = v18
  const v19 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v16 ? (v17 ? (v18 ? v19 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[643] = LAB_114_4
  const LAB_114_4_hoej = v16 ? (v17 ? (v18 ? v19 : NEVER) : NEVER) : NEVER
  s[644] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v16 || v17 && !v18
  s[645] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v23 = f.pensionDuFaar === 'foertidspension'
  s[1304] = v23
  const v24 = s[0] && !s[132] && v23 && !v5 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v24
  s[646] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v24
  s[647] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[132] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v27
  s[648] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v27
  s[649] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[132] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v30)
  s[781] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v30)
  s[231] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[234] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1307] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[230] = v35
  const v36 = f.revalideringErBevilget && v35
  s[1306] = v36
  const LAB_144 = !s[2] || !s[132] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[132] && v36 && f.erhvervssigtetErAfklaret === false
  s[526] = LAB_144
  const LAB_144_nej = !s[2] || !s[132] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[132] && (v34 || f.erhvervssigtetErAfklaret)
  s[243] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[549] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[550] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[658] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[659] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[551] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[651] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[652] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[654] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[655] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[656] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[657] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[543] = v52
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v55 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[143] && v53 || s[143] && (!v52 && (v54 || v55) || v52 && v55)
  s[660] = LAB_146
  const LAB_146_nej = !s[2] || !s[143] && !v53 || s[143] && (!v52 && (!v54 || !v55) || v52 && !v55)
  s[661] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[662] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[663] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v60 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[1074] = v60
  const v61 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[144] = v61
  const v62 = f.bidragspligtigeBoern <= 0
  s[147] = v62
  const v63 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[1073] = v63
  const v64 = v63 || v61
  const v65 = SATS_1(f.vurderingsdato)
  const v66 = v64 ? -Infinity : v65
  const v67 = v64 ? Infinity : v65
  const v68 = v66 > -Infinity && v67 < Infinity
  const v69 = quotient([v66, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v70 = quotient([v67, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v60 ? (v68 ? Math.min(v69, v70) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[145] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v60 ? (v68 ? Math.max(v69, v70) : Infinity) : f.bidragPrMaaned) : Infinity
  s[146] = LAS_69j_2_bidrag_hoej
  const v73 = s[0] && !v62
  s[1314] = v73
  const LAS_69j_2_bidrag_er = v73 && (!s[0] || !v60 || !(!v68 && !v64 && v66 === v67))
  s[148] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v73 || !s[0] || v60 && (v64 || !v68)
  s[149] = LAS_69j_2_bidrag_ir
}

function svar_11(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1316] = v0
  const v1 = f.harForsoergelsespligt && v0
  s[221] = v1
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[530] = v2
  const v3 = v2 || s[144]
  s[155] = v3
  const v4 = SATS_2(f.vurderingsdato)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[233] = v5
  const v6 = !v5 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[222] = v6
  const v7 = SATS_3(f.vurderingsdato)
  const v8 = v3 ? -Infinity : v7
  const v9 = v3 ? Infinity : v7
  const v10 = v9 === Infinity
  const v11 = s[145] === -Infinity
  const v12 = v8 === -Infinity
  const v13 = s[146] === Infinity
  const v14 = v10 && v11 || v12 && v13
  const v15 = SATS_4(f.vurderingsdato)
  const v16 = SATS_5(f.vurderingsdato)
  const v17 = v1 || !v6 || s[147] || s[148] && !(v14 && !v3 && v8 === v9 && (!s[148] || !s[149] && s[145] === s[146]))
  s[164] = v17
  const v18 = v1 && v3 || !v1 && (v6 && (!s[147] && (v3 || s[149] || v14 || v3) || s[147] && v3) || !v6 && v3)
  s[165] = v18
  const v19 = v1 ? (v3 ? -Infinity : v4) : v6 ? (s[147] ? v8 : Math.min(v12 || v11 ? -Infinity : v8 + s[145], v3 ? -Infinity : v15)) : v3 ? -Infinity : v16
  s[162] = v19
  const v20 = v1 ? (v3 ? Infinity : v4) : v6 ? (s[147] ? v9 : Math.min(v10 || v13 ? Infinity : v9 + s[146], v3 ? Infinity : v15)) : v3 ? Infinity : v16
  s[163] = v20
  const LAS_68_2 = s[0] ? v19 : -Infinity
  s[665] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v20 : Infinity
  s[666] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v17)
  s[667] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v18
  s[668] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v25 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[232] = v25
  const LAS_68_5_nej = s[0] && !v25
  s[669] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v25
  s[670] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v28 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1321] = v28
  const v29 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1322] = v29
  const v30 = v28 && v29
  s[1320] = v30
  const v31 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v32 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v33 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1323] = v33
  const v34 = Math.max(f.hidtidigYdelsePrMaaned, v31)
  const v35 = Math.min(f.hidtidigYdelsePrMaaned, v32)
  const v36 = s[0] && LAS_68_2_er
  const v37 = LAS_68_5_ir && LAS_68_2_er && v35 >= v34
  const v38 = LAS_68_5_nej || v37
  const v39 = LAS_68_5_nej ? (v37 ? Math.min(f.hidtidigYdelsePrMaaned, v34) : f.hidtidigYdelsePrMaaned) : v34
  const v40 = LAS_68_5_nej ? (v37 ? Math.max(f.hidtidigYdelsePrMaaned, v35) : f.hidtidigYdelsePrMaaned) : v35
  const LAS_68_4 = s[0] ? (v30 ? v31 : v33 ? (v36 ? (v38 ? Math.min(v31, v39) : v31) : v39) : LAS_68_2) : -Infinity
  s[159] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v30 ? v32 : v33 ? (v36 ? (v38 ? Math.max(v32, v40) : v32) : v40) : LAS_68_2_hoej) : Infinity
  s[158] = LAS_68_4_hoej
  const v43 = f.ydelseFoerForloebet === 'foertidspension'
  s[1319] = v43
  const v44 = s[0] && !v43
  s[1318] = v44
  const LAS_68_4_er = v44 && (!s[0] || v30 && LAS_68_2_er || !v30 && (v33 && (v36 || LAS_68_5_nej || v37) || !v33 && LAS_68_2_er))
  s[160] = LAS_68_4_er
  const LAS_68_4_ir = !v44 || !s[0] || v30 && LAS_68_2_ir || !v30 && (v33 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v31 === v32) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v31))) || !v33 && LAS_68_2_ir)
  s[161] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v47 = !s[0] || s[150]
  const v48 = !s[0] || !s[150]
  const LAS_68a_1_tid = s[0] && v47
  s[675] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v48
  s[152] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v51 = LAS_68a_1_tid || !s[0]
  s[153] = v51
  const v52 = Math.min(f.timerITilbud, 16000)
  const v53 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[1070] = v53
  const v54 = v53 || s[144]
  s[174] = v54
  const v55 = SATS_6(f.vurderingsdato)
  const v56 = v54 ? -Infinity : v55
  s[175] = v56
  const v57 = v54 ? Infinity : v55
  s[176] = v57
  const v58 = v56 > -Infinity && v57 < Infinity
  s[173] = v58
  const v59 = quotient([v52, v56], [100], 'nærmeste', 1)
  const v60 = quotient([v52, v57], [100], 'nærmeste', 1)
  const v61 = v58 ? Math.min(v59, v60) : -Infinity
  s[171] = v61
  const v62 = v58 ? Math.max(v59, v60) : Infinity
  s[172] = v62
  const v63 = v54 || !v58
  s[177] = v63
  const LAS_68a_3 = s[0] ? Math.min(v61, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v51) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[154] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v62, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[151] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v58 && !v54 && v56 === v57))
  s[157] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v63
  s[156] = LAS_68a_3_ir
}

function svar_12(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[151] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 }) - s[151])
  const v1 = Math.max(0, -s[154] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[154])
  const v2 = SATS_7(f.vurderingsdato)
  const v3 = s[155] ? -Infinity : v2
  s[184] = v3
  const v4 = s[155] ? Infinity : v2
  s[185] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[155] && v3 === v4
  s[187] = v7
  const v8 = s[156] || s[155]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[157] && !(!v9 && (!s[157] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[186] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[188] = v19
  const v20 = s[157] && !(v18 && (!s[157] || !s[156] && v0 === v1) && v7)
  const v21 = s[156] || s[155] || v18
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
  const LAS_68a_2 = s[0] ? (s[142] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[676] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[142] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[677] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[142] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[142] && v27)
  s[678] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[142] && (v15 || v28 || v33) || s[142] && v28
  s[679] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[158] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[159] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[159] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[158] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[671] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[672] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[160] && LAS_68a_2_er && !(v42 && (!s[160] || !s[161] && s[159] === s[158]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[673] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[161] || LAS_68a_2_ir || v42
  s[674] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[118] ? s[162] : -Infinity
  s[166] = LAS_69j_2
  const LAS_69j_2_hoej = s[118] ? s[163] : Infinity
  s[167] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[118] && (!s[118] || s[164])
  s[168] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[118] || !s[118] || s[165]
  s[169] = LAS_69j_2_ir
}

function svar_13(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[206] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[205] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1327] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1328] = v3
  const v4 = s[166] > -Infinity && s[167] < Infinity
  const v5 = quotient([s[166], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[167], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[168] && !(!v4 && (!s[168] || !s[169] && s[166] === s[167]))
  const v10 = s[169] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1329] = v11
  const v12 = quotient([s[166], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[167], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[92] && s[168]
  const v17 = !s[92] && s[169]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[204] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[463] = v19
  const LAS_69j_4 = s[118] ? (v1 ? (v0 ? (s[92] ? (v18 ? s[166] : v19 ? v7 : s[170] ? v14 : 0) : s[166]) : -Infinity) : s[92] ? (v2 ? s[166] : v3 ? v7 : v11 ? v14 : 0) : s[166]) : -Infinity
  s[209] = LAS_69j_4
  const LAS_69j_4_hoej = s[118] ? (v1 ? (v0 ? (s[92] ? (v18 ? s[167] : v19 ? v8 : s[170] ? v15 : 0) : s[167]) : Infinity) : s[92] ? (v2 ? s[167] : v3 ? v8 : v11 ? v15 : 0) : s[167]) : Infinity
  s[208] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[118] && (!s[118] || !v1 && (s[92] && (v2 && s[168] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[92] && (v18 && s[168] || !v18 && (v19 && v9 || !v19 && (!s[170] || v9))) || v16))
  s[210] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[118] || !s[118] || !v1 && (s[92] && (v2 && s[169] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[92] && (v18 && s[169] || !v18 && (v19 && v10 || !v19 && s[170] && v10)) || v17)
  s[211] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[118] || s[150]
  const v25 = !s[118] || !s[150]
  const LAS_69j_5_tid = s[118] && v24
  s[687] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[118] && v25
  s[179] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[118]
  s[180] = v28
  const LAS_69j_10 = s[118] ? Math.min(s[171], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[181] = LAS_69j_10
  const LAS_69j_10_hoej = s[118] ? Math.min(s[172], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[178] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[118] && (!s[118] || !(!s[173] && !s[174] && s[175] === s[176]))
  s[182] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[118] || !s[118] || s[177]
  s[183] = LAS_69j_10_ir
}

function svar_14(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[189] = v0
  const v1 = Math.max(0, -s[178] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 }) - s[178])
  const v2 = Math.max(0, -s[181] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[181])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[198] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[196] = v10
  const v11 = s[182] && s[182] && !(v6 && (!s[182] || !s[183] && v4 === v5))
  s[194] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[199] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[197] = v21
  const v22 = s[182] && s[182] && !(v17 && (!s[182] || !s[183] && v15 === v16))
  s[195] = v22
  const v23 = Math.min(s[184], v1)
  const v24 = Math.min(s[185], v2)
  const v25 = s[183] || s[155]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[182] && !(!v26 && (!s[182] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[186]
  const v34 = s[182] && !(v33 && (!s[182] || !s[183] && v1 === v2) && s[187])
  const v35 = s[183] || s[155] || v33
  const v36 = Math.max(0, s[186] ? -Infinity : v1 - s[185])
  const v37 = Math.max(0, v3 || s[188] ? Infinity : v2 - s[184])
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
  s[190] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[191] = v50
  const v51 = v32 || v42 || v47
  s[200] = v51
  const v52 = Math.min(s[184], v12)
  const v53 = Math.min(s[185], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[182] && !(!v54 && (!s[182] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[201] = v60
  const v61 = v14 && s[186]
  const v62 = s[182] && !(v61 && (!s[182] || !s[183] && v12 === v13) && s[187])
  const v63 = s[183] || s[155] || v61
  const v64 = Math.max(0, s[186] ? -Infinity : v12 - s[185])
  const v65 = Math.max(0, v14 || s[188] ? Infinity : v13 - s[184])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[202] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[203] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[193] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[192] = v78
  const LAS_69j_9 = s[118] ? (v0 ? (s[150] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[207] = LAS_69j_9
}

function svar_15(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[118] ? (s[189] ? (s[150] ? s[190] : s[191] ? (s[192] ? Math.max(s[190], s[193]) : s[190]) : s[193]) : s[194] ? (s[195] ? Math.max(s[196], s[197]) : s[196]) : s[197]) : Infinity
  s[694] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[118] && (!s[118] || !s[189] && (s[194] || s[195]) || s[189] && (!s[150] && (s[191] || s[192]) || s[150] && s[191]))
  s[695] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[118] || !s[118] || !s[189] && (s[183] || s[183] || s[198] || s[183] || s[183] || s[199]) || s[189] && (!s[150] && (s[200] || s[201] || s[202] || s[203]) || s[150] && s[200])
  s[696] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1331] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[118] && (!s[118] || v4)
  s[689] = LAS_69j_7
  const LAS_69j_7_nej = s[118] && (!s[118] || !v4)
  s[690] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[92] && !s[204]
  const LAS_69j_8 = s[118] && (!s[118] || !s[205] || !s[206] || !v7)
  s[691] = LAS_69j_8
  const LAS_69j_8_nej = s[118] && (!s[118] || s[205] && (!s[206] || v7))
  s[692] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[118] || !s[118] || s[205] && !s[206]
  s[693] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1332] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1333] = v12
  const LAS_69j_13 = s[118] && (!s[118] || v11)
  s[700] = LAS_69j_13
  const LAS_69j_13_nej = s[118] && (!s[118] || !v11 || !v12)
  s[701] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[118] || !s[118] || v11 && !v12
  s[702] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[207] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 }) + s[207]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[118] && v18 <= 0
  const v21 = LAS_69j_7_nej ? 0 : v18
  const v22 = v16 === -Infinity ? -Infinity : v16 + (LAS_69j_7 ? (LAS_69j_7_nej || v20 ? Math.min(v18, v21) : v18) : v21)
  const v23 = v17 === Infinity ? Infinity : v17 + (LAS_69j_7 ? v19 : 0)
  const v24 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[179]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v25 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v26 = LAS_69j_8_ir && v24 <= 0
  const v27 = LAS_69j_8_nej ? 0 : v24
  const v28 = v22 === -Infinity ? -Infinity : v22 + (LAS_69j_8 ? (LAS_69j_8_nej || v26 ? Math.min(v24, v27) : v24) : v27)
  const v29 = v23 === Infinity ? Infinity : v23 + (LAS_69j_8 ? v25 : 0)
  const v30 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v31 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v32 = LAS_69j_13_ir && v30 <= 0
  const v33 = LAS_69j_13 ? 0 : v30
  const LAS_69j_5 = s[118] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[680] = LAS_69j_5
  const LAS_69j_5_hoej = s[118] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[681] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[118] && (!s[118] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[682] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[118] || !s[118] || LAS_69j_9_ir || !s[118] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[683] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[143] || f.harFrasagtYdelsen === false
  const v39 = s[118] && f.erIJobafklaring
  s[1334] = v39
  const LAS_69j_5_modtager = v39 && (!s[118] || v38)
  s[684] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[118] || !v38)
  s[685] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[118]
  s[686] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[246] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[697] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[698] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[699] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1335] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[118] && (!s[118] || v49)
  s[220] = LAS_69j_15
  const LAS_69j_15_nej = s[118] && (!s[118] || !v49)
  s[219] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[208] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[209] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[118] ? Math.max(0, v54 || v53 ? -Infinity : s[209] - LAS_69j_5_hoej) : -Infinity
  s[703] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[118] ? Math.max(0, v52 || v55 ? Infinity : s[208] - LAS_69j_5) : Infinity
  s[704] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[118] && (!s[118] || s[210] && LAS_69j_5_er && !(v56 && (!s[210] || !s[211] && s[209] === s[208]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[705] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[118] || !s[118] || s[211] || LAS_69j_5_ir || v56
  s[706] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[212], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[118] && (!s[118] || v61)
  s[217] = LAS_69k_5
  const LAS_69k_5_nej = s[118] && (!s[118] || !v61)
  s[218] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = 35 - f.ugerMedFeriegodtgoerelse
  s[244] = v64
  const v65 = Math.max(0, v64 - f.ferieMedYdelseHoldt)
  const v66 = !s[0] && v65 <= 0
  const v67 = s[213] ? 0 : v65
  const LAS_69k_6 = s[0] ? (s[214] ? (s[213] || v66 ? Math.min(v65, v67) : v65) : v67) : -Infinity
  s[712] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[214] ? v65 : 0) : Infinity
  s[713] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[214] || s[213] || v66)
  s[714] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v71 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v71 : FIRST_DAY
  s[715] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v71 : NEVER
  s[716] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v74 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1336] = v74
  const v75 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1337] = v75
  const v76 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1338] = v76
  const v77 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1339] = v77
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v74 || !s[0]) && (v76 || !s[0]) && f.ferienErAftalt)
  s[216] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v75 || v77 || f.ferienErAftalt === false)
  s[215] = LAS_69k_6_aftale_nej
}

function svar_16(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[215]
  s[1343] = v0
  const v1 = f.holderFerieMedYdelse && (s[216] || !s[0])
  s[1342] = v1
  const v2 = f.deltagerAktivt || s[217] || v1
  s[1340] = v2
  const v3 = f.deltagerAktivt === false && (s[218] || !s[118]) && v0
  s[1341] = v3
  const LAS_69k_1 = s[118] && (!s[118] || (s[219] || !s[118]) && v2)
  s[707] = LAS_69k_1
  const LAS_69k_1_nej = s[118] && (!s[118] || s[220] || v3)
  s[708] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[321] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1347] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1349] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1348] = v9
  const v10 = v7 || v9
  s[322] = v10
  const v11 = f.afviser === 'ingenting'
  s[1346] = v11
  const v12 = s[118] && !v11
  s[1344] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[709] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[710] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[711] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[223] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1352] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1353] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1354] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[717] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[228] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[718] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[719] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[720] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[726] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[727] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[1357] = v35
  const v36 = f.brudPaaPligten === 'bookede_ikke'
  s[1359] = v36
  const v37 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[1360] = v37
  const v38 = v36 && v37
  s[1358] = v38
  const v39 = v35 || v38
  s[1356] = v39
  const LAS_69n_1_er = LAS_69l_3_er && v39
  s[728] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[729] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1365] = v42
  const v43 = LAS_69l_1 || LAS_69l_1_ir
  s[227] = v43
  const v44 = v43 && f.rimeligGrundTilBrud === false
  s[1364] = v44
  const v45 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1363] = v45
  const v46 = v45 || LAS_69n_1_er
  const v47 = !v45 && LAS_69n_1_ir
  const v48 = v45 ? f.dageUdeblevet : LAS_69n_1
  const v49 = v45 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v50 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v51 = SATS_8(f.bruddetSkete)
  const v52 = SATS_9(f.bruddetSkete)
  const v53 = SATS_10(f.bruddetSkete)
  const v54 = s[221] ? (v50 ? -Infinity : v51) : s[222] ? (v50 ? -Infinity : v52) : v50 ? -Infinity : v53
  const v55 = s[221] ? (v50 ? Infinity : v51) : s[222] ? (v50 ? Infinity : v52) : v50 ? Infinity : v53
  const v56 = v48 > -Infinity && v49 < Infinity && v54 > -Infinity && v55 < Infinity
  const v57 = quotient([v48, v54], [1], 'nærmeste', 1)
  const v58 = quotient([v48, v55], [1], 'nærmeste', 1)
  const v59 = quotient([v49, v54], [1], 'nærmeste', 1)
  const v60 = quotient([v49, v55], [1], 'nærmeste', 1)
  const v61 = v56 ? Math.min(v60, v59, v57, v58) : -Infinity
  const v62 = v56 ? Math.max(v60, v59, v57, v58) : Infinity
  const v63 = v44 && v46 && !(!v56 && (!v46 || !v47 && v48 === v49) && !v50 && v54 === v55)
  const LAS_69m_2 = LAS_69l_3_er ? (v63 ? (v42 ? Math.min(0, v61) : v61) : 0) : -Infinity
  s[722] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v63 ? (v42 ? Math.max(0, v62) : v62) : 0) : Infinity
  s[723] = LAS_69m_2_hoej
  const v66 = v45 || v39
  s[1362] = v66
  const v67 = LAS_69l_3_er && v66
  s[1361] = v67
  const LAS_69m_2_er = v67 && (!LAS_69l_3_er || v63 || v42)
  s[724] = LAS_69m_2_er
  const LAS_69m_2_ir = !v67 || !LAS_69l_3_er || v44 && (v47 || v50 || !v56)
  s[725] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v70 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1367] = v70
  const v71 = LAS_69l_3_er && v70
  s[1366] = v71
  const LAS_69o_1 = v71 && (!LAS_69l_3_er || v43 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[225] = LAS_69o_1
  const LAS_69o_1_nej = v71 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[224] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v71 || !LAS_69l_3_er
  s[226] = LAS_69o_1_ir
}

function svar_17(f, s) {
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v0 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1369] = v0
  const v1 = s[222] ? 25500 : 164400
  const LAS_69o_2 = s[223] ? (v0 ? -Infinity : v1) : -Infinity
  s[730] = LAS_69o_2
  const LAS_69o_2_hoej = s[223] ? (v0 ? Infinity : v1) : Infinity
  s[731] = LAS_69o_2_hoej
  const v4 = !s[223] || s[224]
  s[1368] = v4
  const LAS_69o_2_er = s[223] && (s[225] || s[226])
  s[732] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!s[223] || v0) || v4
  s[733] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[223] && (!s[223] || s[227] && f.ydelsenBoerOphoere)
  s[734] = LAS_69p_1
  const LAS_69p_1_nej = s[223] && (!s[223] || s[228] || f.ydelsenBoerOphoere === false)
  s[735] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v9 = f.forseelserPaaFemAar <= 1
  s[1370] = v9
  const v10 = f.forseelserPaaFemAar <= 0
  s[1371] = v10
  const v11 = f.modBedreVidende ? (v9 ? (v10 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[223] ? v11 : -Infinity
  s[736] = LAS_69q_1
  const LAS_69q_1_hoej = s[223] ? v11 : Infinity
  s[737] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v14 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[118] ? v14 : -Infinity
  s[738] = LAS_69t_2
  const LAS_69t_2_hoej = s[118] ? v14 : Infinity
  s[739] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v17 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1372] = v17
  const v18 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1373] = v18
  const v19 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1374] = v19
  const v20 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1376] = v20
  const v21 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1377] = v21
  const v22 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1379] = v22
  const v23 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[247] = v23
  const v24 = s[143] ? (v17 ? (s[142] ? (v18 ? (v19 ? (s[229] ? (v20 ? (s[144] ? (v21 ? (v22 ? (v23 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[118] ? v24 : -Infinity
  s[741] = LAS_69x_3
  const LAS_69x_3_hoej = s[118] ? v24 : Infinity
  s[742] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v27 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1381] = v27
  const v28 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v27
  s[1380] = v28
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[230] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v28)
  s[240] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[231] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v28)
  s[239] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v31 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[245] = v31
  const v32 = v31 && !s[232]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v31 || f.saerligeForholdForLoen)
  s[743] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v31 && f.saerligeForholdForLoen === false || v32)
  s[744] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[2] || v32
  s[745] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v36 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[238] = v36
  const v37 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[248] = v37
  const v38 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v39 = SATS_11(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v37 && f.forsoergerEgetBarnIHjemmet === false
  s[752] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v36 || (v38 ? -Infinity : v39) < f.indtaegtFoerRevalidering)
  s[761] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v36 || (v38 ? Infinity : v39) >= f.indtaegtFoerRevalidering)
  s[762] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v36 || v38
  s[763] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[144]
  s[235] = v44
  const v45 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1386] = v45
  const v46 = SATS_12(f.vurderingsdato)
  const v47 = SATS_13(f.vurderingsdato)
  const v48 = SATS_14(f.vurderingsdato)
  const v49 = SATS_15(f.vurderingsdato)
  const v50 = SATS_16(f.vurderingsdato)
  const LAS_71_2_ung = v36 ? (v45 ? (v44 ? -Infinity : v46) : f.gravidEfter12Uge ? (v44 ? -Infinity : v47) : f.borHosForaeldre ? (v44 ? -Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v49) : v44 ? -Infinity : v50) : -Infinity
  s[754] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v36 ? (v45 ? (v44 ? Infinity : v46) : f.gravidEfter12Uge ? (v44 ? Infinity : v47) : f.borHosForaeldre ? (v44 ? Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v49) : v44 ? Infinity : v50) : Infinity
  s[755] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[233] || !v36 || v44
  s[756] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = SATS_17(f.vurderingsdato)
  const v55 = SATS_18(f.vurderingsdato)
  const LAS_71_2 = v36 ? (s[233] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v54) : v44 ? -Infinity : v55) : LAS_71_2_ung) : -Infinity
  s[750] = LAS_71_2
  const LAS_71_2_hoej = v36 ? (s[233] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v54) : v44 ? Infinity : v55) : LAS_71_2_ung_hoej) : Infinity
  s[751] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v36 || !s[233] && LAS_71_2_ung_ir || s[233] && v44
  s[753] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v59 = SATS_19(f.vurderingsdato)
  const v60 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1388] = v60
  const v61 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1389] = v61
  const v62 = SATS_20(f.vurderingsdato)
  const v63 = v44 ? -Infinity : v62
  const v64 = v44 ? Infinity : v62
  const v65 = v61 && LAS_71_2_er
  const LAS_71_1 = v36 ? (v37 ? (v44 ? -Infinity : v59) : v60 ? (v65 ? Math.min(v63, LAS_71_2) : v63) : LAS_71_2) : -Infinity
  s[237] = LAS_71_1
  const LAS_71_1_hoej = v36 ? (v37 ? (v44 ? Infinity : v59) : v60 ? (v65 ? Math.max(v64, LAS_71_2_hoej) : v64) : LAS_71_2_hoej) : Infinity
  s[236] = LAS_71_1_hoej
  const v68 = LAS_70_1_nej || s[234]
  const LAS_71_1_er = LAS_70_1 && (!v36 || v37 || v60 || v65)
  s[241] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v36 || v37 && v44 || !v37 && (v60 && v44 || v61 && LAS_71_2_ir)) || v68
  s[242] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[746] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[747] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[2] || LAS_71_1_er)
  s[748] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[2] || LAS_71_1_ir) || v68
  s[749] = LAS_70_4_ir
}

function svar_18(f, s) {
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v0 = SATS_21(f.vurderingsdato)
  const v1 = s[235] ? -Infinity : v0
  const v2 = s[235] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[236] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[237] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const LAS_71_3 = s[238] ? Math.max(0, Math.min(f.bidragPrMaaned, v5 || v4 ? -Infinity : v1 - s[236])) : -Infinity
  s[757] = LAS_71_3
  const LAS_71_3_hoej = s[238] ? Math.max(0, Math.min(f.bidragPrMaaned, v3 || v6 ? Infinity : v2 - s[237])) : Infinity
  s[758] = LAS_71_3_hoej
  const v10 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1394] = v10
  const v11 = f.psykiskLidelseNaevntILoven && v10
  s[1393] = v11
  const v12 = !s[233] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v11
  s[1392] = v12
  const v13 = s[239] || !v12
  s[1391] = v13
  const v14 = (s[240] || s[234]) && v12
  s[1390] = v14
  const LAS_71_3_er = v14 && (!s[238] || s[241] && !(v7 && !s[235] && v1 === v2 && (!s[241] || !s[242] && s[237] === s[236])))
  s[759] = LAS_71_3_er
  const LAS_71_3_ir = v14 && (!s[238] || s[235] || s[242] || v7) || v13
  s[760] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[243] || !s[2]
  s[764] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v18 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v18)
  s[765] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v18)
  s[766] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v21 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1395] = v21
  const v22 = f.maanederITilbudIRevalidering >= 12
  s[1397] = v22
  const v23 = v22 ? Math.max(0, s[244]) : 0
  const v24 = v22 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (s[245] ? (s[232] ? (v21 ? (s[246] ? v24 : -Infinity) : v23) : -Infinity) : 0) : -Infinity
  s[767] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (s[245] ? (s[232] ? (v21 ? (s[246] ? v24 : Infinity) : v23) : Infinity) : 0) : Infinity
  s[768] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || s[245] && (!s[232] || v21 && !s[246])
  s[769] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v28 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1398] = v28
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v28)
  s[770] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v28)
  s[771] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v31 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v32 = v28 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v31, v32) : -Infinity
  s[772] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v31, v32) : Infinity
  s[773] = LAS_73f_1_beloeb_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v35 = !s[132] && f.jobcenterUdfoererIndsatsen || s[132] && (s[247] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v35
  s[774] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v35
  s[775] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v38 = f.afgoerelsenGaelder === 'foertidspension'
  s[1400] = v38
  const v39 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1401] = v39
  const v40 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1403] = v40
  const v41 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1404] = v41
  const v42 = v39 && !s[131] && (v40 || v41)
  const LSP_18_2 = v38 && (!s[2] || v42)
  s[782] = LSP_18_2
  const LSP_18_2_nej = v38 && (!s[2] || !v42)
  s[783] = LSP_18_2_nej
  const LSP_18_2_ir = !v38 || !s[2]
  s[784] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v46 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1407] = v46
  const v47 = !v38 || LSP_18_2
  s[1409] = v47
  const v48 = v38 && (LSP_18_2_nej || LSP_18_2_ir)
  s[1408] = v48
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1410] = v49
  const v50 = s[131] && f.sagenErForelagtTeamet
  s[1405] = v50
  const LOB_9_1 = v50 || !s[2] || s[0] && (!s[132] && (v46 || v48) || s[132] && !s[131] && (v49 || v48))
  s[776] = LOB_9_1
  const LOB_9_1_nej = v50 || !s[2] || !s[0] || !s[132] && !v46 && v47 || s[132] && (s[131] || !v49 && v47)
  s[777] = LOB_9_1_nej
  const LOB_9_1_ir = v50 || !s[2]
  s[778] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v54 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1411] = v54
  const v55 = f.forvaltningsomraade === 'undervisning'
  s[1413] = v55
  const v56 = !s[248] && f.harErhvervskompetencegivendeUddannelse === false
  s[1415] = v56
  const v57 = v56 || f.behovForUndervisningsomraadet
  s[1414] = v57
  const v58 = v55 && v57
  s[1412] = v58
  const v59 = s[0] && (!s[229] && (v54 || v58) || s[229] && !s[131] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v59
  s[779] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v59
  s[780] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v62 = s[0] && (!s[132] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[132] && !s[131] && s[249])
  const PLANBEK_2_1 = !s[2] || v62
  s[785] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v62
  s[786] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v65 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1417] = v65
  const v66 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1418] = v66
  const v67 = v66 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v65 ? v67 : FIRST_DAY
  s[787] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v65 ? v67 : NEVER
  s[788] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v65 && s[3]
  s[789] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v65
  s[790] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v72 = s[76] || s[92] || s[97] || f.arbejdsskade || s[250]
  const v73 = !s[76] && !s[92] && !s[97] && f.arbejdsskade === false && s[251]
  const SDL_2_1 = s[72] || s[75] && v72 || s[83] && v72
  s[261] = SDL_2_1
  const SDL_2_1_nej = s[72] || s[75] && v73 || s[83] && v73
  s[259] = SDL_2_1_nej
}

function svar_19(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[252] && s[253] >= f.vurderingsdato
  s[1423] = v0
  const v1 = s[252] && s[254] < f.vurderingsdato
  s[1424] = v1
  const v2 = s[82] || v1
  s[1422] = v2
  const v3 = s[255] && (v0 || s[256]) && (s[81] || v0)
  s[1421] = v3
  const v4 = v3 || s[257]
  s[1419] = v4
  const v5 = (v2 || s[80]) && (s[258] || s[80]) && (v2 || s[258])
  s[1420] = v5
  const v6 = s[259] || v5 || s[260] || s[104]
  const v7 = (s[261] || s[80]) && (v4 || s[80]) && s[262] && s[263] && (s[261] || v4 || s[264] || s[98])
  const v8 = s[80] && !s[2]
  const SDL_2 = s[72] || s[75] && v7 || s[83] && v7
  s[791] = SDL_2
  const SDL_2_nej = s[72] || s[75] && v6 || s[83] && v6
  s[792] = SDL_2_nej
  const SDL_2_ir = s[72] || s[75] && v8 || s[83] && v8 || s[73]
  s[793] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v12 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v12
  s[798] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v12
  s[799] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v15 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v16 = runEnd(v15, f.vurderingsdato)
  const v17 = shiftDays(v16 < 2147483647 || v16 === 2147483647 ? v16 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[2] ? v17 : FIRST_DAY
  s[800] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v17 : NEVER
  s[801] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[802] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[803] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[804] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v23 = shiftMonths(s[68], 3)
  s[305] = v23
  const v24 = shiftMonths(s[70], 3)
  s[306] = v24
  const v25 = f.saerligeGrundeTilAndetTidspunkt || !s[11]
  const v26 = f.saerligeGrundeTilAndetTidspunkt === false && s[13]
  const SDL_7_3 = s[72] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v23
  s[807] = SDL_7_3
  const SDL_7_3_hoej = s[72] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v24
  s[808] = SDL_7_3_hoej
  const v29 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[557] = v29
  const SDL_7_3_er = v29 && (s[72] || s[75] && v25 || s[83] && v25)
  s[809] = SDL_7_3_er
  const SDL_7_3_ir = !v29 || s[72] || s[75] && v26 || s[83] && v26 || s[73]
  s[810] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v32 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v32
  s[811] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v32
  s[812] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v35 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[815] = v35
  const v36 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v35 ? v36 : FIRST_DAY
  s[813] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v35 ? v36 : NEVER
  s[814] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v39 = !s[11] && s[69] && s[68] <= 14612 /* 2010-01-03 */
  const v40 = !s[11] && s[70] >= 14613 /* 2010-01-04 */ && s[265]
  const v41 = allPeriods(f.fravaer)
  const v42 = runStart(v41, f.vurderingsdato)
  const v43 = v42 < 2147483647 || v42 === 2147483647 ? v42 : FIRST_DAY
  const v44 = shiftDays(v43, 56) >= f.fratraedelsesdag
  s[1430] = v44
  const v45 = f.fratraeder && v44
  s[1429] = v45
  const v46 = v45 ? NEVER : shiftDays(v43, 28)
  const SDL_7a_1 = s[72] ? FIRST_DAY : v40 || s[83] ? v46 : NEVER
  s[816] = SDL_7a_1
  const SDL_7a_1_hoej = s[72] ? NEVER : v39 ? NEVER : v46
  s[817] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[76] && (s[72] || v39 || v40 || s[83])
  s[818] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[76] || s[80]
  s[514] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v51 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1432] = v51
  const v52 = shiftDays(s[68], 35)
  s[445] = v52
  const v53 = shiftDays(s[70], 35)
  s[446] = v53
  const v54 = !s[11] && shiftDays(v53, -1) >= f.tidligOpfoelgningBedtOm
  s[1433] = v54
  const v55 = !s[11] && shiftDays(v52, -1) < f.tidligOpfoelgningBedtOm
  s[1434] = v55
  const v56 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1435] = v56
  const v57 = v56 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[266] && (!s[266] || v51 && f.ventesRaskInden8Uger === false && (v54 || s[13]) && f.oenskerTidligOpfoelgning || !v51 && v57)
  s[275] = SDL_7c
  const SDL_7c_nej = s[266] && (!s[266] || v51 && (f.ventesRaskInden8Uger || v55 || f.oenskerTidligOpfoelgning === false) || !v51 && !v57)
  s[276] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v60 = !s[150] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v60
  s[820] = SDL_10a
  const SDL_10a_nej = !s[2] || !v60
  s[821] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v63 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[824] = v63
  const v64 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v63 ? v64 : FIRST_DAY
  s[822] = SDL_11_3
  const SDL_11_3_hoej = v63 ? v64 : NEVER
  s[823] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v67 = shiftDays(shiftDays(s[68], 56), -1)
  s[273] = v67
  const v68 = shiftDays(shiftDays(s[70], 56), -1)
  s[274] = v68
  const v69 = !s[11] && v68 >= f.forventetRask
  s[1437] = v69
  const v70 = !s[11] && v67 < f.forventetRask
  s[1438] = v70
  const v71 = !s[11] && v68 >= f.vurderingsdato
  s[1439] = v71
  const v72 = !s[11] && v67 < f.vurderingsdato
  s[1440] = v72
  const v73 = v70 || v72
  s[270] = v73
  const v74 = (v69 || s[13]) && (v71 || s[13]) && (v69 || v71)
  s[271] = v74
  const v75 = !s[131] && s[13]
  s[272] = v75
  const SDL_12_1_1 = !s[2] || !s[266] && f.tilbagevendenForestaar || s[266] && !s[131] && v74
  s[268] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[266] && f.tilbagevendenForestaar === false || s[266] && (s[131] || v73)
  s[267] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[266] && v75
  s[269] = SDL_12_1_1_ir
}

function svar_20(f, s) {
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[266] && f.laegeattestNoedvendig || s[266] && (!s[143] && s[267] || s[143] && f.laegeattestNoedvendig)
  s[825] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[266] && f.laegeattestNoedvendig === false || s[266] && (!s[143] && s[268] || s[143] && f.laegeattestNoedvendig === false)
  s[826] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[266] && !s[143] && s[269]
  s[827] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v3 = s[143] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[2] || v3
  s[828] = SDL_11c
  const SDL_11c_nej = !s[2] || !v3
  s[829] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v6 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v7 = s[270] || s[13]
  const SDL_12_1_2 = !s[2] || !s[266] && v6 || s[266] && (!s[229] && v7 && f.behovForTvaerfagligIndsats === false || s[229] && !s[131] && s[270])
  s[309] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[266] && !v6 || s[266] && (!s[229] && (s[271] || f.behovForTvaerfagligIndsats) || s[229] && (s[131] || s[271]))
  s[304] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[266] && s[229] && s[272]
  s[303] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v11 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[266] && v11 || s[266] && !s[229] && v7 && f.behovForTvaerfagligIndsats
  s[311] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[266] && !v11 || s[266] && (s[229] || s[271] || f.behovForTvaerfagligIndsats === false)
  s[312] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v14 = f.fratraedelsesdag >= f.vurderingsdato
  s[1445] = v14
  const v15 = f.fratraeder && !v14
  s[1444] = v15
  const v16 = s[76] && !v15
  s[313] = v16
  const v17 = f.holdteSamtaler >= 1
  s[302] = v17
  const v18 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[315] = v18
  const v19 = v18 >= f.forventetRask
  s[1446] = v19
  const v20 = v18 >= f.vurderingsdato
  s[1447] = v20
  const v21 = v16 && v17 && f.forudsigeligtForloeb && v19 && v20
  s[299] = v21
  const v22 = shiftDays(shiftDays(s[68], 182), -1)
  s[314] = v22
  const v23 = shiftDays(shiftDays(s[70], 182), -1)
  s[316] = v23
  const v24 = !s[11] && v23 >= f.forventetRask
  s[1450] = v24
  const v25 = !s[11] && v22 < f.forventetRask
  s[1451] = v25
  const v26 = !v16 || v25 || f.opfoelgningOenskes
  s[1449] = v26
  const v27 = v16 && (v24 || s[13]) && f.opfoelgningOenskes === false
  s[1448] = v27
  const v28 = !s[11] && v23 >= f.vurderingsdato
  s[1452] = v28
  const v29 = !s[11] && v22 < f.vurderingsdato
  s[1453] = v29
  const v30 = v26 || f.opfoelgningAlligevel || v29
  s[279] = v30
  const v31 = v27 && f.opfoelgningAlligevel === false && (v28 || s[13])
  s[280] = v31
  const v32 = !s[11] && s[68] < 20635 /* 2026-07-01 */
  s[1442] = v32
  const v33 = !s[11] && s[70] >= 20635 /* 2026-07-01 */
  s[1443] = v33
  const v34 = !s[131] || v33
  s[1441] = v34
  const v35 = s[131] && (v32 || s[13])
  s[281] = v35
  const v36 = v35 && !v34
  s[282] = v36
  const SDL_13f_1 = s[229] && (v35 && (v21 || v31) || !v36 && (!s[229] || !s[131] && v21 || s[131] && v31))
  s[278] = SDL_13f_1
  const SDL_13f_1_nej = s[229] && (v35 && (!v21 || v30) || !v36 && (!s[229] || !s[131] && !v21 || s[131] && v30))
  s[277] = SDL_13f_1_nej
}

function svar_21(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[273], v0)
  const v2 = Math.min(s[274], v0)
  const v3 = s[11] || !s[13] && s[273] === s[274]
  const v4 = s[267] && !s[11]
  const v5 = s[269] && !s[11] && s[274] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[273] : NEVER) : NEVER
  const v7 = s[268] ? NEVER : s[274]
  const v8 = s[268] || v4 || v5
  const v9 = s[267] && s[13] || s[269] && !(v3 && !s[11] && s[273] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[11] || !s[13] && v1 === v2
  const v13 = s[275] && !s[11]
  const v14 = s[276] && v8
  const v15 = !s[266] && !s[11] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[275] && s[13]
  const v23 = v22 || s[276] && v9 || !s[266] && s[13] && v9 || !s[266] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[11] && v8 || s[11] && !v8) && (s[11] || v1 === v6))
  s[289] = v23
  const v24 = shiftMonths(s[68], 6)
  s[300] = v24
  const v25 = shiftMonths(s[70], 6)
  s[301] = v25
  const v26 = shiftDays(v24, -1)
  s[307] = v26
  const v27 = shiftDays(v25, -1)
  s[308] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[276] && !s[11]
  const v33 = !s[266] && !s[11] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[294] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[295] = v38
  const v39 = v13 || v32 || v33
  s[293] = v39
  const v40 = s[276] && s[13]
  const v41 = !s[266] && s[13]
  s[292] = v41
  const v42 = v22 || v40 || v41 || !s[266] && !((s[11] || !s[13] && v28 === v29) && (s[11] || !s[13] && v26 === v27) && (s[11] || v26 === v28))
  s[290] = v42
  const v43 = s[277] && v39
  const v44 = !s[229] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[278] ? NEVER : v38
  const v47 = s[278] || v43 || v44
  const v48 = Math.max(s[273], v1)
  const v49 = Math.min(s[274], v2)
  const v50 = !s[266] && !s[11] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[273], v48) : s[273]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[297] = v53
  const v54 = v32 ? (v50 ? Math.max(s[274], v49) : s[274]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[298] = v55
  const v56 = v13 || v32 || v50
  s[296] = v56
  const v57 = v22 || v40 || v41 || !s[266] && !(v12 && v3 && (s[11] || s[273] === v1))
  s[291] = v57
  const v58 = s[277] && v56
  const v59 = !s[229] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[278] ? NEVER : v55
  const v62 = s[278] || v58 || v59
  const v63 = s[2] ? (s[266] ? (s[131] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[273]) : FIRST_DAY
  s[285] = v63
  const v64 = s[2] ? (s[266] ? (s[131] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[274]) : NEVER
  s[287] = v64
  const v65 = s[279] && v39
  const v66 = s[280] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[280] ? NEVER : v38
  const v69 = s[279] && v56
  const v70 = s[280] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[280] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[286] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[288] = v77
  const v78 = s[281] && (v21 || v66 || v70)
  s[283] = v78
  const v79 = !s[282] && (!s[2] || !s[266] && !s[11] || s[266] && (!s[131] && v21 || s[131] && (v47 || v62)))
  s[284] = v79
}

function svar_22(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[283] || s[284]
  s[832] = SDL_13b_1_er
  const SDL_13b_1 = s[283] ? (s[284] ? Math.min(s[285], s[286]) : s[286]) : s[285]
  s[830] = SDL_13b_1
  const SDL_13b_1_hoej = s[283] ? (s[284] ? Math.max(s[287], s[288]) : s[288]) : s[287]
  s[831] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[281] && (s[289] || s[279] && s[290] || s[279] && s[291]) || !s[282] && (!s[2] || s[292] || s[266] && (!s[131] && s[289] || s[131] && (s[277] && s[290] || !s[229] && !((!s[293] || !s[290] && s[294] === s[295]) && s[293] && s[294] === NEVER) || s[277] && s[291] || !s[229] && !((!s[296] || !s[291] && s[297] === s[298]) && s[296] && s[297] === NEVER))))
  s[833] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[268] || s[267]
  const v5 = s[268] ? 0 : 4
  const v6 = s[267] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[277] && v4
  const v10 = !s[229] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[143] ? (s[229] ? (s[131] ? (s[278] ? 0 : 1) : s[278] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[143] ? (s[229] ? (s[131] ? (s[277] ? 1 : 0) : s[278] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[299] ? 1 : 4
  const v17 = s[280] ? 0 : 1
  const v18 = !s[282] && (!s[143] || !s[229] && v4 || s[229] && (!s[131] && (s[278] || v9 || v10) || s[131] && (s[278] || s[277])))
  const SDL_13b_1_antal = s[281] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[834] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[281] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[835] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[143] && (s[281] || v18)
  s[836] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[143] || !s[282] && (!s[143] || !s[229] && s[269] || s[229] && (!s[131] && (s[277] && s[269] || !s[229] && !((!v4 || !s[269] && v5 === v6) && v4 && v5 === 1)) || s[131] && !s[229]))
  s[837] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[1456] = v23
  const v24 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[1457] = v24
  const v25 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[1458] = v25
  const v26 = !s[11] && f.vurderingsdato >= s[300]
  s[319] = v26
  const v27 = !s[11] && f.vurderingsdato < s[301]
  s[320] = v27
  const v28 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[1459] = v28
  const v29 = s[302] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[2] || v23 && (!v24 || !v25 && (v26 || s[13]) && f.fremmoedeErNoedvendigt === false || v25 && (!v28 || v29))
  s[838] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[2] || !v23 || !v24 || !v25 && (v27 || f.fremmoedeErNoedvendigt) || v25 && (!v28 || !v29)
  s[839] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[2] || v23 && (!v24 || v25 && !v28)
  s[840] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v33 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[310] = v33
  const v34 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[318] = v34
  const v35 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v36 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = s[303] && v38 >= v37
  const v40 = s[304] || v39
  const v41 = s[304] ? (v39 ? Math.min(v36, v37) : v36) : v37
  const v42 = s[304] ? (v39 ? Math.max(v36, v38) : v36) : v38
  const v43 = f.holdteSamtaler >= 2
  s[317] = v43
  const v44 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v45 = v43 || !s[11]
  const v46 = !v43 && s[13]
  const v47 = v43 ? v44 : shiftDays(s[305], -1)
  const v48 = v43 ? v44 : shiftDays(s[306], -1)
  const v49 = Math.max(v35, v47)
  const v50 = Math.min(v35, v48)
  const v51 = s[304] && v45
  const v52 = s[303] && v45 && v50 >= v49
  const v53 = v51 || v52
  const v54 = v51 ? (v52 ? Math.min(v47, v49) : v47) : v49
  const v55 = v51 ? (v52 ? Math.max(v48, v50) : v48) : v50
  const v56 = s[269] && v35 >= NEVER
  const v57 = f.holdteSamtaler >= 4
  s[1462] = v57
  const v58 = v57 || !s[11]
  const v59 = !v57 && s[13]
  const v60 = v57 ? NEVER : s[307]
  const v61 = v57 ? NEVER : s[308]
  const v62 = s[267] && v58
  const v63 = s[269] && v58 && v61 >= NEVER
  const v64 = v62 || v63 ? (v62 ? v60 : NEVER) : NEVER
  const v65 = s[268] ? NEVER : v61
  const v66 = s[268] || v62 || v63
  const v67 = s[267] && v59 || s[269] && !((!v58 || !v59 && v60 === v61) && v58 && v60 === NEVER)
  const v68 = s[277] && v66
  const v69 = !s[229] && v66 && v65 >= NEVER
  const v70 = s[2] ? (v34 ? (v33 ? (s[266] ? (s[143] ? (s[229] ? (s[131] ? NEVER : v68 || v69 ? (v68 ? v64 : NEVER) : NEVER) : v64) : s[267] || v56 ? (s[267] ? v35 : NEVER) : NEVER) : s[309] ? (v53 ? Math.min(v35, v54) : v35) : v54) : FIRST_DAY) : s[309] ? (v40 ? Math.min(v35, v41) : v35) : v41) : FIRST_DAY
  const v71 = s[299] || v58 ? (s[299] ? NEVER : v60) : NEVER
  const v72 = !s[282] && (!s[2] || !v34 && (s[309] || s[304] || v39) || v34 && (!v33 || !s[266] && (s[309] || v51 || v52) || s[266] && (!s[143] && (s[268] || s[267] || v56) || s[143] && (!s[229] && v66 || s[229] && (s[131] || s[278] || v68 || v69)))))
  const SDL_13b_1_naeste = s[281] ? (v72 ? Math.min(v70, v71) : v71) : v70
  s[841] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[281] ? NEVER : s[2] ? (v34 ? (v33 ? (s[266] ? (s[143] ? (s[229] ? (s[131] ? NEVER : s[278] ? NEVER : v65) : v65) : s[268] ? NEVER : v35) : s[309] ? (v53 ? Math.max(v35, v55) : v35) : v55) : NEVER) : s[309] ? (v40 ? Math.max(v35, v42) : v35) : v42) : NEVER
  s[842] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[302] && (s[281] || v72)
  s[843] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[302] || s[281] && !s[299] && v59 || !s[282] && (!s[2] || !v34 && s[303] && v35 !== v36 || v34 && (!v33 || !s[266] && (s[304] && v46 || s[303] && !((!v45 || !v46 && v47 === v48) && v45 && v35 === v47)) || s[266] && (!s[143] && s[269] && v35 !== NEVER || s[143] && (!s[229] && v67 || s[229] && !s[131] && (s[277] && v67 || !s[229] && !((!v66 || !v67 && v64 === v65) && v66 && v64 === NEVER))))))
  s[844] = SDL_13b_1_naeste_ir
}

function svar_23(f, s) {
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v0 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1463] = v0
  const v1 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1464] = v1
  const SDL_13b_5 = !s[310] || !v0 && f.sygdomForhindrerKontakt || v0 && (!v1 || f.kontaktUhensigtsmaessig)
  s[845] = SDL_13b_5
  const SDL_13b_5_nej = !s[310] || !v0 && f.sygdomForhindrerKontakt === false || v0 && (!v1 || f.kontaktUhensigtsmaessig === false)
  s[846] = SDL_13b_5_nej
  const SDL_13b_5_ir = !s[310] || v0 && !v1
  s[847] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[2] || s[266] && (!s[229] && s[311] || s[229] && f.behovForTvaerfagligIndsats)
  s[848] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[2] || !s[266] || !s[229] && s[312] || s[229] && f.behovForTvaerfagligIndsats === false
  s[849] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[2] || s[266] && !s[229] && !s[2]
  s[850] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[2] || s[143] && (!s[229] && s[309] || s[229] && (s[309] || s[303]) && !s[313])
  s[851] = SDL_13c_2
  const SDL_13c_2_nej = !s[2] || !s[143] || !s[229] && s[304] || s[229] && (s[304] || s[313])
  s[852] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[2] || s[143] && !s[229] && s[303]
  s[853] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v11 = s[229] ? (s[131] ? s[314] : s[315]) : FIRST_DAY
  const v12 = s[229] ? (s[131] ? s[316] : s[315]) : NEVER
  const v13 = s[11] ? s[315] : Math.min(s[315], s[314])
  const v14 = s[11] ? s[315] : Math.max(s[315], s[316])
  const v15 = !s[282] && (!s[229] || !s[131] || !s[11])
  const SDL_13f_1_dag = s[281] ? (v15 ? Math.min(v11, v13) : v13) : v11
  s[854] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[281] ? (v15 ? Math.max(v12, v14) : v14) : v12
  s[855] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[229] && (s[281] || v15)
  s[856] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[229] || s[281] && s[13] || !s[282] && (!s[229] || s[131] && s[13])
  s[857] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v20 = !s[266] && s[317]
  const SDL_16_2 = !s[2] || !s[318] && s[319] || s[318] && (!s[310] || v20)
  s[858] = SDL_16_2
  const SDL_16_2_nej = !s[2] || !s[318] && s[320] || s[318] && (!s[310] || !v20)
  s[859] = SDL_16_2_nej
  const SDL_16_2_ir = !s[2] || !s[318] && s[13] || s[318] && !s[310]
  s[860] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false
  s[1466] = v24
  const v25 = v24 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v25
  s[861] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v25
  s[862] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1467] = v28
  const v29 = s[118] && (!s[321] && v28 && f.andenVurderingIndhentet || s[321] && s[322])
  const SDL_21a = !s[2] || v29
  s[883] = SDL_21a
  const SDL_21a_nej = !s[2] || !v29
  s[884] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v32 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1470] = v32
  const v33 = v32 && f.noedvendigBehandling
  s[1469] = v33
  const v34 = f.afviser === 'optraening'
  s[1472] = v34
  const v35 = v34 && f.hensigtsmaessigOptraening
  s[1471] = v35
  const v36 = v33 || v35
  s[1468] = v36
  const SDL_21_1_2 = !s[2] || v36 && f.opfordret && (SDL_21a_nej || !s[2]) && f.skriftligtOrienteret
  s[863] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v36 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[864] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[865] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[866] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v41 = f.partshoeringsfrist >= f.vurderingsdato
  s[1474] = v41
  const v42 = f.harSvaretPaaPartshoering || !v41
  s[1473] = v42
  const v43 = f.partshoertOmOphoer && v42
  const SDL_21_3 = !s[2] || v43
  s[867] = SDL_21_3
  const SDL_21_3_nej = !s[2] || !v43
  s[868] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v46 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[2] || v46
  s[869] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[2] || !v46
  s[870] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v49 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v49 : FIRST_DAY
  s[874] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v49 : NEVER
  s[875] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1478] = v52
  const v53 = SDL_21_4_dag >= f.opfyldtIgen
  s[1479] = v53
  const v54 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1476] = v54
  const v55 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[349] = v55
  const SDL_21_4 = !s[2] || !v54 && v52 || v54 && (!v55 || (v52 || !s[2]) && f.genoptagetFoer === false)
  s[527] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v54 && !v53 || v54 && (!v55 || !v53 || f.genoptagetFoer)
  s[872] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v54 && !s[2] || v54 && !v55
  s[873] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v59 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v59 : FIRST_DAY
  s[877] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v59 : NEVER
  s[878] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[879] = SDL_21_4_fra_ir
}

function svar_24(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[452] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[454] = v1
  const v2 = shiftDays(s[68], 14)
  s[449] = v2
  const v3 = shiftDays(s[70], 14)
  s[450] = v3
  const v4 = v0 && !s[11] || !v0 && (v1 || !s[11])
  s[457] = v4
  const v5 = v0 && s[13] || !v0 && !v1 && s[13]
  s[462] = v5
  const v6 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[11] && s[74] && s[68] <= 15397 /* 2012-02-27 */
  const v9 = s[70] >= 15398 /* 2012-02-28 */
  s[456] = v9
  const v10 = s[68] <= 15516 /* 2012-06-25 */
  s[412] = v10
  const v11 = !s[11] && v9 && v10
  const v12 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[68] : v2
  const v13 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[70] : v3
  const v14 = s[70] >= 15517 /* 2012-06-26 */
  s[413] = v14
  const v15 = !s[11] && v14 && s[68] <= 18318 /* 2020-02-26 */
  const v16 = !s[11] && s[70] >= 18319 /* 2020-02-27 */ && s[68] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[68] : f.sygMedCovid19 ? s[68] : v2
  const v18 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[70] : f.sygMedCovid19 ? s[70] : v3
  const v19 = !s[11] && s[70] >= 18859 /* 2021-08-20 */ && s[68] <= 18953 /* 2021-11-22 */
  const v20 = !s[11] && s[70] >= 18954 /* 2021-11-23 */ && s[68] <= 19051 /* 2022-02-28 */
  const v21 = !s[11] && s[70] >= 19052 /* 2022-03-01 */ && s[71]
  const v22 = s[75] && v4
  s[459] = v22
  const v23 = v8 && v4
  s[458] = v23
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
  s[333] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[72] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[334] = SDL_41_1_hoej
  const SDL_41_1_er = s[72] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[331] = SDL_41_1_er
  const v51 = s[75] && v5
  s[460] = v51
  const v52 = v8 && v5
  s[461] = v52
  const SDL_41_1_ir = s[72] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[73]
  s[332] = SDL_41_1_ir
}

function svar_25(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[11] || !s[13] && s[68] === s[70]
  s[422] = v0
  const v1 = s[323] && s[324] < NEVER
  s[1484] = v1
  const v2 = s[323] && s[325] >= NEVER
  s[1485] = v2
  const v3 = Math.max(s[68], shiftDays(s[324], 1))
  const v4 = Math.max(s[70], shiftDays(s[325], 1))
  const v5 = s[323] && !s[11]
  const v6 = s[326] || s[13]
  const v7 = Math.max(s[68], v3)
  const v8 = Math.min(s[70], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[11]
  const v11 = s[326] && v5 && !s[11] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[68], v7) : s[68]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[70], v8) : s[70]) : v8
  const v15 = s[327] && s[328] < NEVER
  s[1486] = v15
  const v16 = s[327] && s[329] >= NEVER
  s[1487] = v16
  const v17 = Math.max(s[68], shiftDays(s[328], 1))
  const v18 = Math.max(s[70], shiftDays(s[329], 1))
  const v19 = s[327] && !s[11]
  const v20 = s[330] || s[13]
  const v21 = Math.max(s[68], v17)
  const v22 = Math.min(s[70], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[11]
  const v25 = s[330] && v19 && !s[11] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[68], v21) : s[68]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[70], v22) : s[70]) : v22
  const v29 = s[76] && (v9 || v10 || v11) || !s[76] && (s[97] && (v23 || v24 || v25) || !s[97] && (s[92] && (f.arbejdsskade && !s[11] || f.arbejdsskade === false && s[331]) || !s[92] && !s[11]))
  const v30 = s[76] && (v1 && v6 || v2 && s[13] || s[326] && s[13] || s[326] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[11] || !v5 && s[11]) && (!v5 || s[68] === v3))) || !s[76] && (s[97] && (v15 && v20 || v16 && s[13] || s[330] && s[13] || s[330] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[11] || !v19 && s[11]) && (!v19 || s[68] === v17))) || !s[97] && (s[92] && (f.arbejdsskade && s[13] || f.arbejdsskade === false && s[332]) || !s[92] && s[13]))
  const SDL_33_1 = s[72] ? FIRST_DAY : s[76] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[97] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[92] ? (f.arbejdsskade ? s[68] : s[333]) : s[68]
  s[962] = SDL_33_1
  const SDL_33_1_hoej = s[72] ? NEVER : s[76] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[97] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[92] ? (f.arbejdsskade ? s[70] : s[334]) : s[70]
  s[963] = SDL_33_1_hoej
  const SDL_33_1_er = s[72] || s[75] && v29 || s[83] && v29
  s[964] = SDL_33_1_er
  const SDL_33_1_ir = s[72] || s[75] && v30 || s[83] && v30 || s[73]
  s[965] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[82] || f.aftaleMedArbejdsgiver === false
  const v36 = s[255] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[72] || s[75] && v36 || s[83] && v36
  s[503] = SDL_56_1
  const SDL_56_1_nej = s[72] || s[75] && v35 || s[83] && v35
  s[504] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[423] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[1494] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[1495] = v41
  const v42 = v41 || s[258]
  s[1492] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[335] && (v40 || s[257])
  s[1491] = v43
  const v44 = SDL_33_1_ir && s[80]
  s[1493] = v44
  const v45 = !s[11] && f.vurderingsdato >= s[68]
  s[1499] = v45
  const v46 = !s[11] && f.vurderingsdato < s[70]
  s[1500] = v46
  const v47 = SDL_56_1_nej || v46
  s[1497] = v47
  const v48 = (SDL_56_1 || s[80]) && (v45 || s[13]) && (SDL_56_1 || v45)
  s[1496] = v48
  const v49 = s[80] && s[13]
  s[1498] = v49
  const v50 = v43 || v48
  s[1488] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[1489] = v51
  const v52 = v44 && v49
  s[1490] = v52
  const v53 = !s[76] || !v39 || v51
  const v54 = s[76] && v39 && (v50 || v52)
  const SDL_54_1 = s[72] || s[75] && v54 || s[83] && v54
  s[497] = SDL_54_1
  const SDL_54_1_nej = s[72] || s[75] && v53 || s[83] && v53
  s[498] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[2] || SDL_54_1
  s[880] = SDL_21_5
  const SDL_21_5_nej = !s[2] || SDL_54_1_nej
  s[881] = SDL_21_5_nej
  const SDL_21_5_ir = !s[2] || s[80]
  s[882] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1501] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[336]
  s[887] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[337]
  s[888] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[338], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[885] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[339], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[886] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[108] && s[112] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[340] && (v65 || s[108] && s[114] >= 16252 /* 2014-07-01 */ && s[112] <= 2147483646)
  s[889] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[340] && (v65 || s[108] && s[114] >= 13332 /* 2006-07-03 */ && s[112] <= 16251 /* 2014-06-30 */)
  s[890] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[340] && (v65 || s[110] || s[108] && s[114] === NEVER) || s[341] || s[110]
  s[891] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[11] && s[342]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[92] ? s[68] : SDL_33_1
  s[893] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[92] ? s[70] : SDL_33_1_hoej
  s[894] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[343] && (v69 || s[99] && (s[92] && !s[11] || !s[92] && SDL_33_1_er))
  s[895] = SDL_24a_2_er
  const SDL_24a_2_ir = s[343] && (v69 || s[99] && (s[92] && s[13] || !s[92] && SDL_33_1_ir) || s[73]) || s[344]
  s[896] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[150] && (s[343] || s[345]) && f.laegenVurdererLivstruende
  s[897] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[150] || s[346] || f.laegenVurdererLivstruende === false
  s[898] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[150] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v76
  s[347] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v76
  s[348] = SDL_24b_1_nej
}

function svar_26(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1503] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[150] ? v1 : FIRST_DAY
  s[900] = SDL_24b_2
  const SDL_24b_2_hoej = s[150] ? v1 : NEVER
  s[901] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[347] && !s[150] || s[348] || !s[2]
  s[902] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[1504] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[2] ? (v5 ? (s[349] ? Math.min(s[111], v6) : FIRST_DAY) : s[111]) : FIRST_DAY
  s[905] = SDL_25_2
  const SDL_25_2_hoej = s[2] ? (v5 ? (s[349] ? Math.min(s[113], v6) : NEVER) : s[113]) : NEVER
  s[906] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[2] || !v5 && s[107] || v5 && (!s[349] || s[107]))
  s[907] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[2] || !v5 && s[109] || v5 && (!s[349] || s[109])
  s[908] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[11] && s[74] && s[342]
  s[358] = v11
  const SDL_26_1_uger = s[72] ? -Infinity : v11 || s[99] ? (s[99] ? 0 : 91) : 91
  s[916] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[72] ? Infinity : s[75] ? 91 : v11 ? 91 : 0
  s[917] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[72] || s[75] || v11 || s[99]
  s[918] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[359] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[360] = v16
  const v17 = s[258] || s[116]
  s[1509] = v17
  const v18 = s[335] && (s[115] || s[117]) && (s[257] || s[115])
  s[1508] = v18
  const v19 = s[80] && s[117]
  s[1510] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[80]) && (v17 || v19) && (v16 || v17)
  const v22 = s[80] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1507] = v23
  const v24 = f.retErOpbrugt && !v23
  s[1506] = v24
  const SDL_26_1 = v24 && (s[72] || s[75] && v20 || v11 && v20 || s[99])
  s[909] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[72] || s[75] && v21 || v11 && v21)
  s[910] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[72] || s[75] && v22 || v11 && v22 || s[73]
  s[911] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[112], 18330 /* 2020-03-09 */)
  s[1512] = v28
  const v29 = Math.max(s[114], 18330 /* 2020-03-09 */)
  s[561] = v29
  const v30 = s[108] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[108] && s[114] >= 18330 /* 2020-03-09 */
  s[1516] = v31
  const v32 = s[108] && s[112] < 18330 /* 2020-03-09 */
  s[1517] = v32
  const v33 = s[108] && s[112] <= 18535 /* 2020-09-30 */
  s[1518] = v33
  const v34 = s[108] && s[114] > 18535 /* 2020-09-30 */
  s[1519] = v34
  const v35 = v32 || v34
  s[353] = v35
  const v36 = (v31 || s[110]) && (v33 || s[110]) && (v31 || v33)
  s[1515] = v36
  const v37 = countDays(s[8], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1520] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[352] = v38
  const v39 = (v32 || s[110]) && v37 && f.fortsatRet9Marts2020
  s[351] = v39
  const v40 = v36 || v39
  s[1513] = v40
  const v41 = (v35 || s[110]) && v38
  s[1514] = v41
  const v42 = shiftDays(s[112], 1)
  s[386] = v42
  const v43 = shiftDays(s[114], 1)
  s[388] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[108]
  s[354] = v48
  const v49 = s[110] && s[108] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[110]
  s[355] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[108]
  const v58 = v56 ? (v57 ? Math.min(s[112], v52) : v52) : s[112]
  const v59 = v56 ? (v57 ? Math.max(s[114], v54) : v54) : s[114]
  const v60 = v28 <= 2147483646
  s[350] = v60
  const v61 = s[108] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[110] || s[108] && v29 === NEVER
  s[356] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[108]
  const SDL_26_1_covid_er = v63 || v64
  s[363] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[112], v58) : v58) : s[112]
  s[361] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[114], v59) : v59) : s[114]
  s[362] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[110] && !((!s[108] || !s[110] && v44 === v45) && s[108] && (!s[108] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[110]) || v61 && s[110] || v62
  s[364] = SDL_26_1_covid_ir
}

function svar_27(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[108] || !s[110] && s[112] === s[114]
  s[407] = v0
  const v1 = s[108] && s[350]
  const v2 = s[351] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[352] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[112], v2)
  const v5 = Math.min(s[114], v3)
  const v6 = s[110] && s[108] && v5 >= v4
  const v7 = s[353] || v6
  const v8 = s[353] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[354] ? (v7 ? Math.min(s[112], v8) : s[112]) : v8
  s[912] = SDL_26_1_fra
  const v10 = s[353] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[354] ? (v7 ? Math.max(s[114], v10) : s[114]) : v10
  s[913] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[354] || s[353] || v6)
  s[914] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[355] || s[110] && !(v0 && v2 === v3 && s[108] && (!s[108] || s[112] === v2))) || s[356]
  s[915] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1522] = v14
  const v15 = f.retErOpbrugt && !v14 && s[357]
  s[1521] = v15
  const SDL_26_2 = v15 && (s[72] || s[75] || s[358] && s[359] || s[99])
  s[919] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[72] || s[75] || s[358] && s[360])
  s[920] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[72] || s[75] || s[358] && s[80] || s[73]
  s[921] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[361])
  s[1524] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[362])
  s[1523] = v20
  const v21 = s[363] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[363] && s[108]
  const v23 = s[364] || s[110]
  s[1529] = v23
  const v24 = v22 && s[112] < s[362]
  s[1527] = v24
  const v25 = v22 && s[114] >= s[361]
  s[1528] = v25
  const v26 = s[363] && s[362] >= 18443 /* 2020-06-30 */
  s[1532] = v26
  const v27 = s[363] && s[361] < 18443 /* 2020-06-30 */
  s[1533] = v27
  const v28 = s[363] && s[361] <= 18535 /* 2020-09-30 */
  s[1534] = v28
  const v29 = s[363] && s[362] > 18535 /* 2020-09-30 */
  s[1535] = v29
  const v30 = v27 || v29
  s[1531] = v30
  const v31 = (v26 || s[364]) && (v28 || s[364]) && (v26 || v28)
  s[1530] = v31
  const v32 = v25 || v30
  s[1526] = v32
  const v33 = (v24 || v23) && (v31 || s[364]) && (v24 || v31)
  s[1525] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[361], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[362], 1), 3), -1)
  const v36 = Math.max(s[361], v34)
  const v37 = Math.min(s[362], v35)
  const v38 = v33 && s[363]
  const v39 = v32 && s[363]
  const v40 = s[364] && s[363] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[361], v36) : s[361]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[362], v37) : s[362]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[363] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[363]
  const SDL_26_3_covid_er = v47 || v48
  s[367] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[361], v43) : v43) : s[361]
  s[365] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[362], v45) : v45) : s[362]
  s[366] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[364] || v46 && s[364] || s[364] || s[363] && v20 === NEVER
  s[368] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1539] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1536] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1537] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1540] = v56
  const v57 = v53 && v56
  s[1538] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1541] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[922] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1542] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1543] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1545] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1547] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1548] = v65
  const v66 = v64 && v65
  s[1546] = v66
  const v67 = !v63 && v66
  s[1544] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[370] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[369] = SDL_26a_3_covid
}

function svar_28(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[365])
  s[1550] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[366])
  s[1549] = v1
  const v2 = s[367] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[367] && s[366] >= 18535 /* 2020-09-30 */
  s[1553] = v3
  const v4 = s[367] && s[365] < 18535 /* 2020-09-30 */
  s[1554] = v4
  const v5 = s[367] && s[365] <= 18566 /* 2020-10-31 */
  s[1555] = v5
  const v6 = s[367] && s[366] > 18566 /* 2020-10-31 */
  s[1556] = v6
  const v7 = v4 || v6
  s[1552] = v7
  const v8 = (v3 || s[368]) && (v5 || s[368]) && (v3 || v5)
  s[1551] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[365], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[366], 1), 1), -1)
  const v11 = Math.max(s[365], v9)
  const v12 = Math.min(s[366], v10)
  const v13 = v8 && s[367]
  const v14 = v7 && s[367]
  const v15 = s[368] && s[367] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[365], v11) : s[365]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[366], v12) : s[366]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[367] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[367]
  const SDL_26c_covid_er = v22 || v23
  s[372] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[365], v18) : v18) : s[365]
  s[376] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[366], v20) : v20) : s[366]
  s[378] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[368] || v21 && s[368] || s[368] || s[367] && v1 === NEVER
  s[374] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[369])
  s[1558] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1559] = v29
  const v30 = s[369] >= 18535 /* 2020-09-30 */
  const v31 = !s[370] && v30
  s[1562] = v31
  const v32 = !s[370] && !v30
  s[1563] = v32
  const v33 = s[369] <= 18566 /* 2020-10-31 */
  const v34 = !s[370] && v33
  s[1564] = v34
  const v35 = !s[370] && !v33
  s[1565] = v35
  const v36 = v32 || v35
  s[1561] = v36
  const v37 = (v31 || s[370]) && (v34 || s[370]) && (v31 || v34)
  s[1560] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[369], 1), 1), -1)
  const v39 = Math.max(s[369], v38)
  const v40 = Math.min(s[369], v38)
  const v41 = v37 && !s[370]
  const v42 = v36 && !s[370]
  const v43 = s[370] && !s[370] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[369], v39) : s[369]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[369], v40) : s[369]) : v40
  const v47 = !s[370] && v28 < NEVER
  s[1557] = v47
  const SDL_26d_covid = v29 ? s[369] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[375] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[369] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[377] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[370])
  s[371] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[370]
  s[373] = SDL_26d_covid_ir
}

function svar_29(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[371] || f.forlaengelseErAfgjort === false && s[372]
  s[1566] = v0
  const v1 = f.forlaengelseErAfgjort && s[373] || f.forlaengelseErAfgjort === false && s[374]
  s[1567] = v1
  const v2 = f.forlaengelseErAfgjort ? s[375] : s[376]
  const v3 = f.forlaengelseErAfgjort ? s[377] : s[378]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1569] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1568] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1572] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1573] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1574] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1575] = v12
  const v13 = v10 || v12
  s[1571] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1570] = v14
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
  s[925] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[923] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[924] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[926] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1577] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1576] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1580] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1581] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1582] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1583] = v42
  const v43 = v40 || v42
  s[1579] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1578] = v44
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
  s[381] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[379] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[380] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[382] = SDL_26g_covid_ir
}

function svar_30(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[379])
  s[1585] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[380])
  s[1584] = v1
  const v2 = s[381] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[379], 1)
  const v4 = shiftDays(s[380], 1)
  const v5 = s[381] && v4 >= 18687 /* 2021-03-01 */
  s[1588] = v5
  const v6 = s[381] && v3 < 18687 /* 2021-03-01 */
  s[1589] = v6
  const v7 = s[381] && v3 <= 18747 /* 2021-04-30 */
  s[1590] = v7
  const v8 = s[381] && v4 > 18747 /* 2021-04-30 */
  s[1591] = v8
  const v9 = v6 || v8
  s[1587] = v9
  const v10 = (v5 || s[382]) && (v7 || s[382]) && (v5 || v7)
  s[1586] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[379], v11)
  const v14 = Math.min(s[380], v12)
  const v15 = v10 && s[381]
  const v16 = v9 && s[381]
  const v17 = s[382] && s[381] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[379], v13) : s[379]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[380], v14) : s[380]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[381] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[381]
  const SDL_26h_covid_er = v24 || v25
  s[929] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[379], v20) : v20) : s[379]
  s[927] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[380], v22) : v22) : s[380]
  s[928] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[382] || v23 && s[382] || s[382] || s[381] && v1 === NEVER
  s[930] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1593] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1592] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1596] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1597] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1598] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1599] = v38
  const v39 = v36 || v38
  s[1595] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1594] = v40
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
  s[933] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[931] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[932] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[934] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[49] && s[53] && s[51] <= 14691 /* 2010-03-23 */
  const v61 = s[49] && s[50] >= 14692 /* 2010-03-24 */ && s[383]
  const SDL_27_1_2_uger = s[45] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[937] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[45] ? Infinity : v61 || s[384] ? (s[384] ? (s[48] ? 483 : 273) : 273) : 182
  s[938] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[45] || v60 || v61 || s[47] || s[48]
  s[939] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[49] && s[53] && s[52]
  const v66 = s[110] || s[63]
  const SDL_27_1_2_slut_er = s[45] || v65 && s[108] && SDL_27_1_2_uger_er
  s[402] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[45] ? FIRST_DAY : shiftDays(s[112], SDL_27_1_2_uger)
  s[400] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[45] ? NEVER : shiftDays(s[114], SDL_27_1_2_uger_hoej)
  s[401] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[45] || v65 && v66 || s[54]
  s[406] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[108] && s[385]
  const SDL_27_1_3_slut = s[45] ? FIRST_DAY : dayReaching(v72, s[386], s[387])
  s[403] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[45] ? NEVER : dayReaching(v72, s[388], s[389])
  s[404] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[45] || s[46] && v73 || s[67] && v73
  s[405] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[45] || s[46] && v66 || s[67] && v66 || s[54]
  s[408] = SDL_27_1_3_slut_ir
}

function svar_31(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[112], 182)
  const v1 = s[47] && s[108]
  const v2 = s[390] || s[391]
  const v3 = s[391] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[45] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[940] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[45] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[114], 182)
  s[941] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[45] || s[46] || v1 || s[390] || s[391]
  s[942] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[45] || s[46] || s[47] && s[110] || s[391] || s[54]
  s[943] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[55] || s[59] || s[392] || s[393]
  s[1601] = v8
  const v9 = s[394] && s[395] && s[396] && s[397] && (s[60] || s[62] || s[398] || s[399])
  s[1602] = v9
  const v10 = Math.max(s[112], s[400])
  const v11 = Math.min(s[114], s[401])
  const v12 = s[56] && s[402]
  const v13 = s[64] && s[108]
  const v14 = s[63] && s[402] && s[108] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[112], v10) : s[112]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[114], v11) : s[114]) : v11
  const v18 = Math.max(s[112], s[403])
  const v19 = Math.min(s[114], s[404])
  const v20 = s[57] && s[405]
  const v21 = s[65] && s[108]
  const v22 = s[63] && s[405] && s[108] && v19 >= v18
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
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[400], v16) : s[400]) : v16, v20 ? (v23 ? Math.min(s[403], v24) : s[403]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[401], v17) : s[401]) : v17, v20 ? (v23 ? Math.max(s[404], v25) : s[404]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[56] && s[406] || s[64] && s[110] || s[63] && s[406] && s[110] || s[63] && !((!s[402] || !s[406] && s[400] === s[401]) && s[407] && (s[402] && s[108] || !s[402] && !s[108]) && (!s[402] || s[112] === s[400])) || s[57] && s[408] || s[65] && s[110] || s[63] && s[408] && s[110] || s[63] && !((!s[405] || !s[408] && s[403] === s[404]) && s[407] && (s[405] && s[108] || !s[405] && !s[108]) && (!s[405] || s[112] === s[403])) || s[58] && SDL_27_1_4_slut_ir || s[66] && s[110] || s[61] && SDL_27_1_4_slut_ir && s[110] || s[61] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[407] && (SDL_27_1_4_slut_er && s[108] || !SDL_27_1_4_slut_er && !s[108]) && (!SDL_27_1_4_slut_er || s[112] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[409] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[409] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[45] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[947] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[45] ? NEVER : v8 ? NEVER : v35
  s[948] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[115] && (s[45] || s[46] && v40 || s[67] && v40)
  s[949] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[115] && (s[45] || s[46] && v41 || s[67] && v41 || s[54]) || s[410]
  s[950] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[357] && !s[11] && (!s[411] || f.laegenVenterArbejdeInden26Uger)
  s[951] = SDL_29_1
  const SDL_29_1_nej = s[357] && !s[11] && (!s[411] || f.laegenVenterArbejdeInden26Uger === false)
  s[952] = SDL_29_1_nej
  const SDL_29_1_ir = !s[357] || s[11] || !s[411]
  s[953] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[10], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[2] ? v49 : FIRST_DAY
  s[954] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? v49 : NEVER
  s[955] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[2]
  s[956] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[11]
  s[417] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[13]
  s[421] = v55
  const v56 = f.sygemeldtITide && !s[11] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[11])
  const v57 = f.sygemeldtITide && s[13] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[13])
  const SDL_35_2 = s[72] ? FIRST_DAY : f.sygemeldtITide ? s[68] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[68] : v53) : s[68]
  s[968] = SDL_35_2
  const SDL_35_2_hoej = s[72] ? NEVER : f.sygemeldtITide ? s[70] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[70] : v53) : s[70]
  s[969] = SDL_35_2_hoej
  const SDL_35_2_er = s[81] && (s[72] || s[75] && v56 || s[83] && v56)
  s[970] = SDL_35_2_er
  const SDL_35_2_ir = s[81] && (s[72] || s[75] && v57 || s[83] && v57 || s[73]) || s[82] || s[80]
  s[971] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[11] && s[69] && s[412]
  s[419] = v62
  const v63 = !s[11] && s[413] && s[71]
  s[420] = v63
  const SDL_35_3 = s[72] ? FIRST_DAY : v62 ? FIRST_DAY : s[68]
  s[416] = SDL_35_3
  const SDL_35_3_hoej = s[72] ? NEVER : v62 ? NEVER : s[70]
  s[415] = SDL_35_3_hoej
  const SDL_35_3_er = s[97] && (s[72] || v62 || v63 && !s[11])
  s[414] = SDL_35_3_er
  const SDL_35_3_ir = !s[97] || s[72] || v62 || v63 && s[13] || s[73]
  s[418] = SDL_35_3_ir
}

function svar_32(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[414] && s[415] >= f.anmeldtTilAkasse
  s[1604] = v0
  const v1 = s[414] && s[416] < f.anmeldtTilAkasse
  s[1605] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[68] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[70] : f.anmeldtTilAkasse
  const v4 = Math.max(s[68], v2)
  const v5 = Math.min(s[70], v3)
  const v6 = v0 && !s[11]
  const v7 = v1 && s[417]
  const v8 = s[418] && !s[11] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[72] ? FIRST_DAY : s[419] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[68], v10) : s[68]) : v10
  s[972] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[72] ? NEVER : s[419] ? NEVER : v6 ? (v9 ? Math.max(s[70], v11) : s[70]) : v11
  s[973] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[97] && (s[72] || s[419] || s[420] && (v6 || v7 || v8))
  s[974] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[97] || s[72] || s[419] || s[420] && (v0 && s[13] || v1 && s[421] || s[418] && s[13] && s[421] || s[418] && !(s[422] && (!s[417] || !s[421] && v2 === v3) && (!s[11] || s[11] && !s[417]) && (s[11] || s[68] === v2))) || s[73]
  s[975] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[443] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[444] = v17
  const v18 = shiftDays(s[68], 7)
  s[453] = v18
  const v19 = shiftDays(s[70], 7)
  s[455] = v19
  const v20 = v16 || !s[11]
  s[447] = v20
  const v21 = !v16 && s[13]
  s[451] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[68] <= 15426 /* 2012-03-27 */
  s[440] = v24
  const v25 = !s[11] && s[74] && v24
  s[433] = v25
  const v26 = s[70] >= 15427 /* 2012-03-28 */
  const v27 = !s[11] && v26 && s[412]
  s[448] = v27
  const v28 = !s[11] && s[413] && s[84]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[68], 21)
  s[441] = v30
  const v31 = shiftDays(s[70], 21)
  s[442] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[423] || !s[11]
  const v34 = v16 ? v32 : s[423] ? NEVER : v30
  const v35 = v16 ? v32 : s[423] ? NEVER : v31
  const v36 = !s[97] && !v16 && !s[423] && s[13]
  const v37 = s[424] && !s[11]
  const v38 = s[424] && s[13]
  const v39 = s[424] ? v18 : f.underretningsbrevSendt ? v29 : s[97] ? v30 : v34
  const v40 = s[424] ? v19 : f.underretningsbrevSendt ? v29 : s[97] ? v31 : v35
  const v41 = s[424] ? v18 : f.underretningsbrevSendt ? v29 : s[97] ? v32 : v34
  const v42 = s[424] ? v19 : f.underretningsbrevSendt ? v29 : s[97] ? v32 : v35
  const v43 = s[75] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[424] && (f.underretningsbrevSendt || s[97] && !s[11] || !s[97] && v33))
  const v46 = s[87] && (v37 || !s[424] && (f.underretningsbrevSendt || s[97] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[72] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[976] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[72] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[977] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[432] = v55
  const SDL_38_1_er = v55 && (s[72] || v43 || v44 || v27 || v45 || v46)
  s[978] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[72] || s[75] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[424] && f.underretningsbrevSendt === false && (s[425] || v36)) || s[87] && (v38 || !s[424] && f.underretningsbrevSendt === false && v36) || s[73]
  s[979] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[72] || s[75] && v58 || s[83] && v58)
  s[429] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[72] || s[75] && v59 || s[83] && v59)
  s[430] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[72] || s[75] && SDL_38_1_ir || s[83] && SDL_38_1_ir || s[73]
  s[431] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[11] && s[301] >= f.anmodningModtaget
  s[1610] = v63
  const v64 = !s[11] && s[300] < f.anmodningModtaget
  s[1611] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1609] = v65
  const v66 = (v63 || s[13]) && f.undskyldendeForhold
  s[1608] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1613] = v67
  const v68 = s[76] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1612] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[11] && v26 && s[68] <= 19722 /* 2023-12-31 */
  s[434] = v71
  const v72 = !s[11] && s[70] >= 19723 /* 2024-01-01 */ && s[71]
  s[435] = v72
  const SDL_38_8 = v55 && (s[72] || s[75] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[426] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[72] || s[75] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[428] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[80]
  s[427] = SDL_38_8_ir
}

function svar_33(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[68], f.anmodningModtaget)
  const v1 = Math.min(s[70], f.anmodningModtaget)
  const v2 = s[426] && !s[11]
  const v3 = s[427] && !s[11] && v1 >= v0
  const v4 = s[428] || v3
  const v5 = s[428] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[68], v5) : s[68]) : v5
  const v7 = s[428] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[70], v7) : s[70]) : v7
  const v9 = v2 || s[428] || v3
  const v10 = s[426] && s[13] || s[427] && !(s[422] && !s[11] && (s[11] || s[68] === f.anmodningModtaget))
  const v11 = Math.max(s[68], v6)
  const v12 = Math.min(s[70], v8)
  const v13 = s[429] && !s[11]
  const v14 = s[430] && v9
  const v15 = s[431] && !s[11] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[429] && s[13] || s[430] && v10 || s[431] && s[13] && v10 || s[431] && !(s[422] && (!v9 || !v10 && v6 === v8) && (!s[11] && v9 || s[11] && !v9) && (s[11] || s[68] === v6))
  const SDL_38_7 = s[72] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[68], v17) : s[68]) : v17
  s[980] = SDL_38_7
  const SDL_38_7_hoej = s[72] ? NEVER : v13 ? (v16 ? Math.max(s[70], v18) : s[70]) : v18
  s[981] = SDL_38_7_hoej
  const SDL_38_7_er = s[432] && (s[72] || s[75] && v19 || s[433] && v19 || s[434] && v19 || s[435] && v19)
  s[982] = SDL_38_7_er
  const SDL_38_7_ir = !s[432] || s[72] || s[75] && v20 || s[433] && v20 || s[434] && v20 || s[435] && v20 || s[73]
  s[983] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[252] && s[12] >= s[436]
  s[1615] = v25
  const v26 = s[252] && s[12] < s[437]
  s[1616] = v26
  const v27 = shiftDays(s[68], 28)
  s[510] = v27
  const v28 = shiftDays(s[70], 28)
  s[509] = v28
  const v29 = !s[423] || !s[11]
  const v30 = s[423] && s[13]
  const v31 = s[423] ? v27 : NEVER
  const v32 = s[423] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[256] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[256] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[11] && s[74] && s[438]
  const v42 = !s[11] && s[439] && s[440]
  const v43 = !s[11] && s[12] >= s[441]
  s[515] = v43
  const v44 = !s[11] && s[12] < s[442]
  s[511] = v44
  const v45 = v43 && v29
  const v46 = s[13] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1617] = v50
  const v51 = s[443] ? s[444] : s[445]
  const v52 = s[443] ? s[444] : s[446]
  const v53 = v25 && s[447]
  const v54 = s[256] && s[447] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[75] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[420] && (v50 && !s[11] || !v50 && (v53 || v26 || v54))
  const v60 = s[448] || v59
  const v61 = s[448] ? FIRST_DAY : v50 ? s[449] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[72] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[984] = SDL_40_1
  const v67 = s[448] ? NEVER : v50 ? s[450] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[72] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[985] = SDL_40_1_hoej
  const SDL_40_1_er = s[76] && (s[72] || v56 || v57 || v58 || s[448] || v59)
  s[986] = SDL_40_1_er
  const SDL_40_1_ir = !s[76] || s[72] || s[75] && v40 || v41 && v40 || v42 && (v43 && v30 || s[13] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[448] || s[420] && (v50 && s[13] || !v50 && (v25 && s[451] || s[256] && !((!s[447] || !s[451] && v51 === v52) && s[447] && (!s[447] || v51 === NEVER)))) || s[73]
  s[987] = SDL_40_1_ir
}

function svar_34(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[11] && s[413] && s[68] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[11] && s[70] >= 16249 /* 2014-06-28 */ && s[68] <= 16658 /* 2015-08-11 */
  const v3 = !s[11] && s[70] >= 16659 /* 2015-08-12 */ && s[71]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[448] || v0 || v5
  const SDL_40a_1 = s[72] ? FIRST_DAY : s[433] || v7 ? (v7 ? (s[448] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[988] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[72] ? NEVER : s[75] ? NEVER : s[433] ? NEVER : s[448] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[989] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[97] && (s[72] || s[75] || s[433] || s[448] || v0 || v2 || v3)
  s[990] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[97] || s[72] || s[448] || v2 || s[73]
  s[991] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[452] ? s[453] : s[454] ? v13 : s[441]
  const v15 = s[452] ? s[455] : s[454] ? v13 : s[442]
  const v16 = !s[11] && s[456] && s[71]
  const v17 = f.aftaleForSelvstaendig ? s[453] : v14
  const v18 = f.aftaleForSelvstaendig ? s[455] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[11] || f.aftaleForSelvstaendig === false && s[457])
  const v20 = s[458] || v19
  const v21 = s[458] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[72] ? FIRST_DAY : s[459] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[992] = SDL_43_1
  const v23 = s[458] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[72] ? NEVER : s[459] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[993] = SDL_43_1_hoej
  const SDL_43_1_er = s[92] && (s[72] || s[459] || s[458] || v19)
  s[994] = SDL_43_1_er
  const SDL_43_1_ir = !s[92] || s[72] || s[460] || s[461] || v16 && (f.aftaleForSelvstaendig && s[13] || f.aftaleForSelvstaendig === false && s[462]) || s[73]
  s[995] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[11] && s[301] >= f.selvstaendigAnmeldt
  s[1620] = v27
  const v28 = !s[11] && s[300] < f.selvstaendigAnmeldt
  s[1621] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[13]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[11] && s[74] && s[68] <= 15111 /* 2011-05-17 */
  s[506] = v32
  const v33 = !s[11] && s[70] >= 15112 /* 2011-05-18 */ && s[68] <= 15207 /* 2011-08-21 */
  s[507] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1622] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[11] && s[70] >= 15208 /* 2011-08-22 */ && s[71]
  s[508] = v37
  const SDL_43_5 = s[92] && (s[72] || s[75] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1003] = SDL_43_5
  const SDL_43_5_nej = s[92] && (s[72] || s[75] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1004] = SDL_43_5_nej
  const SDL_43_5_ir = !s[92] || s[80]
  s[1005] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1623] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1624] = v42
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
  const v53 = SDL_43_5 && s[13] || SDL_43_5_ir && !(s[422] && !s[11] && (s[11] || s[68] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[68], v49)
  const v55 = Math.min(s[70], v51)
  const v56 = v41 && !s[11]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[11] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[13] || v42 && v53 || SDL_43_1_ir && s[13] && v53 || SDL_43_1_ir && !(s[422] && (!v52 || !v53 && v49 === v51) && (!s[11] && v52 || s[11] && !v52) && (s[11] || s[68] === v49))
  const SDL_43_4 = s[72] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[68], v60) : s[68]) : v60
  s[996] = SDL_43_4
  const SDL_43_4_hoej = s[72] ? NEVER : v56 ? (v59 ? Math.max(s[70], v61) : s[70]) : v61
  s[997] = SDL_43_4_hoej
  const SDL_43_4_er = s[92] && (s[72] || s[75] && v62 || s[83] && v62)
  s[998] = SDL_43_4_er
  const SDL_43_4_ir = !s[92] || s[72] || s[75] && v63 || s[83] && v63 || s[73]
  s[999] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[92] && (s[72] || s[75] && v41 || s[83] && v41)
  s[1000] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[92] && (s[72] || s[75] && v42 || s[83] && v42)
  s[1001] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[92] || s[72] || s[75] && SDL_43_1_ir || s[83] && SDL_43_1_ir || s[73]
  s[1002] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[452] ? 8500 : s[454] ? 5500 : 0
  const SDL_45_4 = s[2] ? v71 : -Infinity
  s[1006] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? v71 : Infinity
  s[1007] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[487] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[490] = SDL_51_1_hoej
}

function svar_35(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[505] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[474] = v1
  const v2 = SATS_22(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[470] = v3
  const v4 = v1 ? Infinity : v2
  s[472] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[2] || v0 || !(!v5 && !v1 && v3 === v4)
  s[1016] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v0 && v8 || v1
  s[1017] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[488] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[491] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1625] = v13
  const v14 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v15 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v17 = SDL_52_1_er && !(!v14 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v18 = SDL_52_1_ir || !v14
  const v19 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v21 = s[204] && SDL_52_1_er
  s[483] = v21
  const v22 = s[204] && SDL_52_1_ir
  s[485] = v22
  const SDL_53_3_er = !v13 || v21 || !s[204] && (s[463] && v17 || !s[463] && (!s[170] || v17))
  s[484] = SDL_53_3_er
  const SDL_53_3_ir = !v13 || v22 || !s[204] && (s[463] && v18 || !s[463] && s[170] && v18)
  s[486] = SDL_53_3_ir
  const SDL_53_3 = v13 ? (s[204] ? SDL_52_1 : s[463] ? (v14 ? Math.min(v15, v16) : -Infinity) : s[170] ? (v14 ? Math.min(v19, v20) : -Infinity) : 0) : -Infinity
  s[489] = SDL_53_3
  const SDL_53_3_hoej = v13 ? (s[204] ? SDL_52_1_hoej : s[463] ? (v14 ? Math.max(v15, v16) : Infinity) : s[170] ? (v14 ? Math.max(v19, v20) : Infinity) : 0) : Infinity
  s[492] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v27 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[481] = v27
  const v28 = f.ledigUdenLoen || s[97] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v27 || v28
  s[478] = SDL_53_2
  const SDL_53_2_nej = !v27 || !v28
  s[480] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v31 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v32 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[2] || !(!v5 && !v1 && v3 === v4)
  s[495] = SDL_50_1_er
  const SDL_50_1_ir = !s[2] || v8
  s[496] = SDL_50_1_ir
  const SDL_50_1 = s[2] ? (v5 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[493] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (v5 ? Math.max(v31, v32) : Infinity) : Infinity
  s[494] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v37 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1629] = v37
  const v38 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[466] = v38
  const v39 = f.normalTimerPrUge >= 3700
  s[1630] = v39
  const v40 = v38 || !v39
  s[1628] = v40
  const v41 = v37 || SDL_50_1_ir
  s[467] = v41
  const v42 = v41 && v39
  s[1627] = v42
  const v43 = Math.min(f.timefortjeneste, SDL_50_1)
  s[468] = v43
  const v44 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[469] = v44
  const v45 = v43 <= -Infinity
  s[471] = v45
  const v46 = quotient([v43, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v47 = quotient([v44, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v48 = SDL_50_1_er && !(v45 && (!SDL_50_1_er || !SDL_50_1_ir && v43 === v44))
  s[473] = v48
  const v49 = Math.min(v3, v45 ? -Infinity : Math.min(v46, v47))
  const v50 = Math.min(v4, v45 ? Infinity : Math.max(v46, v47))
  const v51 = SDL_50_1_ir || v45 || v1
  s[475] = v51
  const v52 = v40 && v48
  const v53 = v42 || v52
  const v54 = v42 && v1 || v40 && v51
  const SDL_47_1 = s[72] ? -Infinity : v42 ? (v52 ? Math.min(v3, v49) : v3) : v49
  s[476] = SDL_47_1
  const SDL_47_1_hoej = s[72] ? Infinity : v42 ? (v52 ? Math.max(v4, v50) : v4) : v50
  s[477] = SDL_47_1_hoej
  const SDL_47_1_er = s[72] || s[75] && v53 || s[464] && v53 || s[87] && v53
  s[479] = SDL_47_1_er
  const SDL_47_1_ir = s[72] || s[75] && v54 || s[464] && v54 || s[87] && v54 || s[73]
  s[482] = SDL_47_1_ir
}

function svar_36(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[465])
  const v1 = v0 >= 3700
  s[1633] = v1
  const v2 = s[466] || !v1
  s[1632] = v2
  const v3 = s[467] && v1
  s[1631] = v3
  const v4 = quotient([s[468], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[469], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[470], s[471] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[472], s[471] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[473]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[470], v6) : s[470]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[472], v7) : s[472]) : v7
  const v12 = v3 && s[474] || v2 && s[475]
  const v13 = Math.max(s[476], v10)
  const v14 = Math.min(s[477], v11)
  const v15 = s[478] && s[479]
  const v16 = s[480] && v9
  const v17 = !s[481] && s[479] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[2] || v15 || v16 || v17
  s[1020] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || s[478] && s[482] || s[480] && v12 || !s[481] && s[482] && v12 || !s[481] && !((!s[479] || !s[482] && s[476] === s[477]) && (!v9 || !v12 && v10 === v11) && (s[479] && v9 || !s[479] && !v9) && (!s[479] || s[476] === v10))
  s[1021] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v15 ? (v18 ? Math.min(s[476], v19) : s[476]) : v19) : -Infinity
  s[1018] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v15 ? (v18 ? Math.max(s[477], v20) : s[477]) : v20) : Infinity
  s[1019] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[97] || s[92] && (s[483] || !s[204] && s[484]) || !s[92] && SDL_53_1_er
  s[1010] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[97] && !s[2] || !s[97] && (s[92] && (s[485] || !s[204] && s[486]) || !s[92] && SDL_53_1_ir)
  s[1011] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[97] ? s[487] : s[92] ? (s[204] ? s[488] : s[489]) : SDL_53_1) : -Infinity
  s[1008] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[97] ? s[490] : s[92] ? (s[204] ? s[491] : s[492]) : SDL_53_1_hoej) : Infinity
  s[1009] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[493], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[494], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[495] && !(v31 && (!s[495] || !s[496] && v29 === v30))
  const v35 = s[496] || v31
  const SDL_47_1_3 = s[72] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[499] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[72] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[500] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[72] || s[75] && v34 || s[83] && v34
  s[502] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[72] || s[75] && v35 || s[83] && v35 || s[73]
  s[501] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1012] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1013] = SDL_50_4_hoej
  const SDL_50_4_er = s[76] && (!s[2] || SDL_47_1_3_er)
  s[1014] = SDL_50_4_er
  const SDL_50_4_ir = !s[76] || !s[2] || SDL_47_1_3_ir
  s[1015] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_22(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v45 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_22(r_timeregnskab.fra)) : 0 })
  const v46 = v44 > -Infinity && v45 < Infinity
  const v47 = quotient([v44, 1], [1], 'nærmeste', 1)
  const v48 = quotient([v45, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? (v46 ? Math.min(v47, v48) : -Infinity) : -Infinity
  s[1022] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? (v46 ? Math.max(v47, v48) : Infinity) : Infinity
  s[1023] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[76] && (!s[2] || !(!v46 && v44 === v45))
  s[1024] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[76] || !s[2] || !v46
  s[1025] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v53 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? v53 : -Infinity
  s[1026] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? v53 : Infinity
  s[1027] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[76] || !s[2]
  s[1028] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v57 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1634] = v57
  const v58 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v59 = v57 && countDays(v58, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[2] || v59
  s[1029] = SDL_53a_1
  const SDL_53a_1_nej = !s[2] || !v59
  s[1030] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v62 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1635] = v62
  const v63 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1636] = v63
  const v64 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1640] = v64
  const v65 = s[76] && v64
  const v66 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1637] = v66
  const v67 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1638] = v67
  const v68 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1639] = v68
  const v69 = v67 && !v68 && v65
  const SDL_53b_1 = !s[2] || v62 && (!v63 && v65 || v63 && (!v66 || v69))
  s[1031] = SDL_53b_1
  const SDL_53b_1_nej = !s[2] || !v62 || !v63 && !v65 || v63 && (!v66 || !v69)
  s[1032] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[2] || v62 && v63 && !v66
  s[1033] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? Math.min(f.loenUnderSygdomPrUge, SDL_53_1) : -Infinity
  s[1034] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Math.min(f.loenUnderSygdomPrUge, SDL_53_1_hoej) : Infinity
  s[1035] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[497] && (!s[2] || SDL_53_1_er)
  s[1036] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[497] && (!s[2] || SDL_53_1_ir) || s[498] || s[80]
  s[1037] = SDL_54_1_beloeb_ir
}

function svar_37(f, s) {
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v0 = Math.min(s[470], s[499])
  const v1 = Math.min(s[472], s[500])
  const v2 = s[501] || s[474]
  const v3 = s[75] && s[502]
  const v4 = s[464] && s[502]
  const v5 = s[87] && s[479]
  const v6 = v4 || v5
  const v7 = v4 ? (v5 ? Math.min(s[476], v0) : v0) : s[476]
  const SDL_56_1_beloeb = s[72] ? -Infinity : v3 ? (v6 ? Math.min(v0, v7) : v0) : v7
  s[1038] = SDL_56_1_beloeb
  const v9 = v4 ? (v5 ? Math.max(s[477], v1) : v1) : s[477]
  const SDL_56_1_beloeb_hoej = s[72] ? Infinity : v3 ? (v6 ? Math.max(v1, v9) : v1) : v9
  s[1039] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[503] && (s[72] || v3 || v4 || v5)
  s[1040] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[503] && (s[72] || s[75] && v2 || s[464] && v2 || s[87] && s[482] || s[73]) || s[504] || s[80]
  s[1041] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v13 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[529] = v13
  const v14 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1642] = v14
  const v15 = f.skoennedeFravaersdage >= 10
  s[1646] = v15
  const v16 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v15
  s[1645] = v16
  const v17 = f.dageBetaltForLidelsen >= 14
  s[1647] = v17
  const v18 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1644] = v18
  const v19 = f.dageBetaltForLidelsen >= 15
  s[1648] = v19
  const v20 = f.dageBetaltForLidelsen >= 21
  s[1649] = v20
  const v21 = !v14 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v17) || v14 && (!v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v19) || v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v20))
  const SDL_56_2 = !v13 || v21
  s[1042] = SDL_56_2
  const SDL_56_2_nej = !v13 || !v21
  s[1043] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v24 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v13 || v24
  s[1045] = SDL_56_3
  const SDL_56_3_nej = !v13 || !v24
  s[1046] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v27 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v13 ? v27 : FIRST_DAY
  s[1047] = SDL_56_4
  const SDL_56_4_hoej = v13 ? v27 : NEVER
  s[1048] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v30 = f.fravaersdageSidsteAar >= 10
  s[1651] = v30
  const v31 = v30 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v13 || v31
  s[1049] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v13 || !v31
  s[1050] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v34 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1652] = v34
  const v35 = v34 && s[505] && v16 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v13 || v35
  s[1051] = SDL_58a_1
  const SDL_58a_1_nej = !v13 || !v35
  s[1052] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v38 = !s[11] && s[301] >= f.refusionskravFremsat
  s[1653] = v38
  const v39 = !s[11] && s[300] < f.refusionskravFremsat
  s[1654] = v39
  const v40 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1655] = v40
  const v41 = v39 || !v40
  const v42 = v38 || s[13]
  const v43 = v42 && v40
  const v44 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1656] = v44
  const v45 = v39 || !v44
  const v46 = v42 && v44
  const SDL_59_6 = s[76] && (s[72] || s[75] && v43 || s[506] && v43 || s[507] && v46 || s[508] && v46)
  s[512] = SDL_59_6
  const SDL_59_6_nej = s[76] && (s[72] || s[75] && v41 || s[506] && v41 || s[507] && v45 || s[508] && v45)
  s[513] = SDL_59_6_nej
}

function svar_38(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[11] && s[509] >= f.arbejdsgiverAnmeldt
  s[1660] = v0
  const v1 = !s[11] && s[510] < f.arbejdsgiverAnmeldt
  s[1661] = v1
  const v2 = v0 || s[511] || s[512]
  s[1657] = v2
  const v3 = s[513] || s[514]
  const v4 = (v1 || s[13]) && (s[515] || s[13]) && v3 && (v1 || s[515] || s[513])
  s[1658] = v4
  const v5 = s[13] && s[514]
  s[1659] = v5
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
  const v20 = !s[11] && s[446] >= f.arbejdsgiverAnmeldt
  s[1664] = v20
  const v21 = !s[11] && s[445] < f.arbejdsgiverAnmeldt
  s[1665] = v21
  const v22 = !s[11] && s[12] < shiftDays(s[70], 30)
  s[1666] = v22
  const v23 = !s[11] && s[12] >= shiftDays(s[68], 30)
  s[1667] = v23
  const v24 = v20 || v22 || s[512]
  s[1662] = v24
  const v25 = (v21 || s[13]) && (v23 || s[13]) && v3 && (v21 || v23 || s[513])
  s[1663] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[75] && v19
  const v30 = s[433] && v19
  const v31 = s[420] && (v24 || v25 || v11)
  const v32 = s[448] || v31
  const v33 = s[448] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[72] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[1053] = SDL_59_2
  const v37 = s[448] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[72] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[1054] = SDL_59_2_hoej
  const SDL_59_2_er = s[76] && (s[72] || v29 || v30 || s[448] || v31)
  s[1055] = SDL_59_2_er
  const SDL_59_2_ir = !s[76] || s[72] || s[75] && v10 || s[433] && v10 || s[448] || s[420] && v10 || s[73]
  s[1056] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[516] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[2] || v42
  s[1057] = SDL_82_1
  const SDL_82_1_nej = !s[2] || !v42
  s[1058] = SDL_82_1_nej
}

function svar_39(f, s) {
  const v0 = s[0] ? 0 : 4
  s[566] = v0
  const v1 = s[120] ? 1 : 0
  s[575] = v1
  const v2 = v1 + (s[517] ? 4 : 0)
  s[569] = v2
  const v3 = s[518] ? 4 : 0
  s[574] = v3
  const v4 = (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + (s[521] ? 4 : 0)
  s[577] = v4
  const v5 = s[2] ? 0 : 4
  s[587] = v5
  const v6 = (s[522] ? 1 : 0) + (s[523] ? 2 : 0) + v5
  s[578] = v6
  const v7 = s[124] ? 1 : 0
  s[579] = v7
  const v8 = s[3] ? 1 : 0
  s[582] = v8
  const v9 = s[524] ? 4 : 0
  s[605] = v9
  const v10 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[544] = v10
  const v11 = f.ressourceforloebErBevilget ? 1 : 0
  s[630] = v11
  const v12 = s[141] ? 4 : 0
  s[639] = v12
  const v13 = v11 + v12
  s[621] = v13
  const v14 = s[135] ? 4 : 0
  s[627] = v14
  const v15 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1285] = v15
  const v16 = s[525] ? 4 : 0
  s[631] = v16
  const v17 = s[526] ? 1 : 0
  s[650] = v17
  const v18 = f.revalideringErBevilget ? 1 : 0
  s[653] = v18
  const v19 = s[234] ? 4 : 0
  s[664] = v19
  const v20 = s[0] ? 1 : 0
  s[552] = v20
  const v21 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1326] = v21
  const v22 = s[118] ? 0 : 4
  s[688] = v22
  const v23 = s[223] ? 1 : 0
  s[553] = v23
  const v24 = s[223] ? 1 : 4
  s[721] = v24
  const v25 = s[118] ? 1 : 0
  s[1088] = v25
  const v26 = s[118] ? 1 : 4
  s[740] = v26
  const v27 = s[80] ? 4 : 0
  s[794] = v27
  const v28 = s[11] ? 0 : 1
  s[795] = v28
  const v29 = s[13] ? 4 : 0
  s[796] = v29
  const v30 = (s[2] ? 0 : 1) + 2 + v5
  s[797] = v30
  const v31 = s[514] ? 4 : 0
  s[819] = v31
  const v32 = s[527] ? 1 : 0
  s[871] = v32
  const v33 = 1 + v5
  s[876] = v33
  const v34 = !s[11] && !s[528]
  s[892] = v34
  const v35 = s[347] ? 1 : 0
  s[899] = v35
  const v36 = s[61] ? 4 : 0
  s[935] = v36
  const v37 = s[63] ? 4 : 0
  s[936] = v37
  const v38 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[562] = v38
  const v39 = s[529] ? 0 : 4
  s[1044] = v39
  const v40 = s[9] ? 1 : 0
  s[535] = v40
  const v41 = !s[11] && !s[13] && s[70] < NEVER
  s[537] = v41
  const v42 = s[68] >= 16440 /* 2015-01-05 */
  s[1180] = v42
  const v43 = s[68] >= 15012 /* 2011-02-07 */
  s[1428] = v43
  const v44 = v43 ? 2 : 0
  s[540] = v44
  const v45 = s[70] <= 16439 /* 2015-01-04 */
  s[1179] = v45
  const v46 = s[68] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[539] = v46
  const v47 = s[70] <= 15011 /* 2011-02-06 */
  s[538] = v47
  const v48 = v41 ? (v47 ? v46 : v45 ? v44 : v42 ? 3 : 0) : 0
  s[1060] = v48
  const v49 = s[266] ? 2 : 0
  s[1063] = v49
  const v50 = s[2] ? 1 : 0
  s[533] = v50
  const v51 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1062] = v51
  const v52 = s[143] ? 4 : 0
  s[542] = v52
  const v53 = s[206] ? 3 : 0
  s[1072] = v53
  const v54 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[547] = v54
  const v55 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[1071] = v55
  const v56 = s[132] ? 3 : 0
  s[556] = v56
  const v57 = s[143] ? 2 : 0
  s[1251] = v57
  const v58 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[541] = v58
  const v59 = v58 ? v57 : v56
  s[1089] = v59
  const v60 = v54 ? v25 : v57
  s[1090] = v60
  const v61 = s[0] ? 2 : 0
  s[1091] = v61
  const v62 = s[132] ? 4 : 0
  s[1265] = v62
  const v63 = s[143] ? 3 : 0
  s[1241] = v63
  const v64 = v58 ? v63 : v62
  s[548] = v64
  const v65 = s[530] ? v50 : v54 ? v61 : v64
  s[1093] = v65
  const v66 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[554] = v66
  const v67 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1095] = v67
  const v68 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1094] = v68
  const v69 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1100] = v69
  const v70 = s[531] ? 3 : 0
  s[1099] = v70
  const v71 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1098] = v71
  const v72 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1097] = v72
  const v73 = s[124] && !s[126]
  s[1104] = v73
  const v74 = v72 ? v8 : v69 ? (s[531] ? 2 : 0) : s[4] ? 3 : 0
  s[1105] = v74
  const v75 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1108] = v75
  const v76 = s[0] ? 3 : 0
  s[1107] = v76
  const v77 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1106] = v77
  const v78 = s[310] ? 2 : 0
  s[534] = v78
  const v79 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[532] = v79
}

function svar_40(f, s) {
  const v0 = s[532] ? s[533] : s[534]
  s[1119] = v0
  const v1 = s[11] ? 0 : s[10] <= 15011 /* 2011-02-06 */ ? s[535] : s[411] ? 2 : 0
  s[1120] = v1
  const v2 = s[49] && !s[536] && s[50] < NEVER
  s[1148] = v2
  const v3 = s[51] >= 20485 /* 2026-02-01 */
  s[1153] = v3
  const v4 = s[51] >= 15012 /* 2011-02-07 */
  s[1600] = v4
  const v5 = v4 ? 2 : 0
  s[1152] = v5
  const v6 = s[50] <= 20484 /* 2026-01-31 */
  s[1151] = v6
  const v7 = s[51] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[1150] = v7
  const v8 = s[50] <= 15011 /* 2011-02-06 */
  s[1149] = v8
  const v9 = v2 ? (v8 ? v7 : v5) : 0
  s[1154] = v9
  const v10 = s[51] >= 16252 /* 2014-07-01 */
  s[1161] = v10
  const v11 = v4 ? 4 : 0
  s[1160] = v11
  const v12 = s[50] <= 16251 /* 2014-06-30 */
  s[1159] = v12
  const v13 = s[51] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[1158] = v13
  const v14 = s[51] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1157] = v14
  const v15 = s[50] <= 13604 /* 2007-04-01 */
  s[1156] = v15
  const v16 = s[50] <= 13544 /* 2007-01-31 */
  s[1155] = v16
  const v17 = v10 ? 3 : 0
  s[1166] = v17
  const v18 = s[68] >= 16252 /* 2014-07-01 */
  s[560] = v18
  const v19 = s[70] <= 16251 /* 2014-06-30 */
  s[559] = v19
  const v20 = s[537] ? (s[538] ? s[539] : s[540]) : 0
  s[558] = v20
  const v21 = s[68] >= 15341 /* 2012-01-02 */
  s[1178] = v21
  const v22 = s[70] <= 15340 /* 2012-01-01 */
  s[1177] = v22
  const v23 = s[150] ? 2 : 0
  s[1226] = v23
  const v24 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1225] = v24
  const v25 = s[150] ? 3 : 0
  s[1228] = v25
  const v26 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1227] = v26
  const v27 = s[229] ? 4 : 0
  s[1242] = v27
  const v28 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1240] = v28
  const v29 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1238] = v29
  const v30 = s[132] ? 5 : 0
  s[555] = v30
  const v31 = s[541] ? s[542] : v30
  s[1255] = v31
  const v32 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1253] = v32
  const v33 = s[541] ? (s[543] ? 4 : 0) : v30
  s[1259] = v33
  const v34 = s[142] ? 3 : 0
  s[1258] = v34
  const v35 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1257] = v35
  const v36 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1256] = v36
  const v37 = s[143] ? 5 : 0
  s[1263] = v37
  const v38 = s[2] ? 2 : 0
  s[1262] = v38
  const v39 = s[544] ? 5 : 0
  s[1274] = v39
  const v40 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1272] = v40
  const v41 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1270] = v41
  const v42 = s[140] ? 2 : 0
  s[1269] = v42
  const v43 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1268] = v43
  const v44 = s[139] ? 1 : 0
  s[1267] = v44
  const v45 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1266] = v45
  const v46 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1284] = v46
  const v47 = s[545] ? 2 : 0
  s[1283] = v47
  const v48 = s[546] ? 1 : 0
  s[1282] = v48
  const v49 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1281] = v49
  const v50 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1287] = v50
  const v51 = s[132] ? 6 : 0
  s[1294] = v51
  const v52 = s[142] ? 4 : 0
  s[1293] = v52
  const v53 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1312] = v53
  const v54 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1311] = v54
  const v55 = v54 ? s[533] : s[547] ? v53 : s[548]
  s[1305] = v55
  const v56 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[549] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[550] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1308] = v56
  const v57 = f.revalideringErBevilget ? v56 : 0
  s[1309] = v57
  const v58 = s[551] ? 1 : 0
  s[1310] = v58
  const v59 = s[541] ? v37 : v51
  s[1313] = v59
  const v60 = s[132] ? 2 : 0
  s[1431] = v60
  const v61 = s[541] ? s[552] : v60
  s[1315] = v61
  const v62 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1317] = v62
  const v63 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1330] = v63
  const v64 = v63 ? v23 : s[246] ? 3 : 0
  s[1324] = v64
  const v65 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1325] = v65
  const v66 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1345] = v66
  const v67 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1351] = v67
  const v68 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1350] = v68
  const v69 = v68 ? s[553] : v67
  s[1355] = v69
  const v70 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1378] = v70
  const v71 = s[229] ? 7 : 0
  s[1375] = v71
  const v72 = s[232] ? 4 : 0
  s[1384] = v72
  const v73 = s[245] ? 3 : 0
  s[1383] = v73
  const v74 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1382] = v74
  const v75 = v54 ? s[533] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v53 : f.vurderingsdato <= 15393 /* 2012-02-23 */ ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[547] ? (s[238] ? 4 : 0) : v59
  s[1385] = v75
  const v76 = s[240] && !s[239] && !s[234]
  s[1387] = v76
  const v77 = s[132] ? 8 : 0
  s[1396] = v77
  const v78 = s[266] ? 3 : 0
  s[1399] = v78
  const v79 = s[131] ? 5 : 0
  s[1402] = v79
}

function svar_41(f, s) {
  const v0 = s[554] ? s[555] : s[131] ? 6 : 0
  s[1436] = v0
  const v1 = s[266] ? 4 : 0
  s[1465] = v1
  const v2 = s[541] ? v1 : v0
  s[1406] = v2
  const v3 = s[554] ? s[556] : s[131] ? 4 : 0
  s[1416] = v3
  const v4 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[533] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1425] = v4
  const v5 = s[557] ? s[558] : 0
  s[1426] = v5
  const v6 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1427] = v6
  const v7 = s[310] ? 3 : 0
  s[1454] = v7
  const v8 = s[229] ? 3 : 0
  s[1455] = v8
  const v9 = s[266] ? 5 : 0
  s[1461] = v9
  const v10 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1460] = v10
  const v11 = s[349] ? 4 : 0
  s[1477] = v11
  const v12 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1475] = v12
  const v13 = s[68] >= 15517 /* 2012-06-26 */
  s[1603] = v13
  const v14 = v13 ? 4 : 0
  s[1483] = v14
  const v15 = s[68] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1482] = v15
  const v16 = s[70] <= 15516 /* 2012-06-25 */
  s[1481] = v16
  const v17 = s[70] <= 15397 /* 2012-02-27 */
  s[1480] = v17
  const v18 = s[537] ? (s[538] ? s[539] : s[559] ? s[540] : s[560] ? 3 : 0) : 0
  s[1505] = v18
  const v19 = s[108] && !s[110] && s[561] < NEVER
  s[1511] = v19
  const v20 = s[68] >= 15427 /* 2012-03-28 */
  s[1614] = v20
  const v21 = v20 ? 3 : 0
  s[1607] = v21
  const v22 = s[70] <= 15426 /* 2012-03-27 */
  s[1606] = v22
  const v23 = s[97] ? (s[537] ? (s[538] ? s[539] : v22 ? s[540] : v16 ? v21 : s[70] <= 16248 /* 2014-06-27 */ ? v14 : s[70] <= 16658 /* 2015-08-11 */ ? (s[68] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[68] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1618] = v23
  const v24 = s[537] ? (s[538] ? s[539] : s[70] <= 15111 /* 2011-05-17 */ ? s[540] : s[70] <= 15207 /* 2011-08-21 */ ? (s[68] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[68] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1619] = v24
  const v25 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[533] : s[532] ? (s[481] ? 2 : 0) : v7
  s[1626] = v25
  const v26 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1643] = v26
  const v27 = s[529] ? 1 : 0
  s[1641] = v27
  const v28 = s[562] ? 2 : 0
  s[1650] = v28
}

export function svar(f) {
  const s = new Array(1668)
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
  return { ALF_62_3: s[328], ALF_62_3_hoej: s[329], ALF_62_3_kan: (s[327] ? 1 : 0) + (s[330] ? 4 : 0), BEK937_27_kan: (s[563] ? 1 : 0) + (s[564] ? 2 : 0) + (s[565] ? 4 : 0), FERIEBEK_2_kan: (s[214] ? 1 : 0) + (s[213] ? 2 : 0) + s[566], FERIEBEK_2_6_kan: (s[1] ? 3 : 0) + 4, LAB_31_3: s[567], LAB_31_3_hoej: s[568], LAB_31_3_kan: s[569], LAB_31_3_vindue: s[570], LAB_31_3_vindue_hoej: s[571], LAB_31_3_vindue_kan: s[569], LAB_33_3_kan: (s[572] ? 1 : 0) + (s[573] ? 2 : 0) + s[574], LAB_36_3_kan: s[575] + (s[576] ? 2 : 0) + s[574], LAB_36_3_ressourceforloeb_kan: s[577], LAB_43_kan: s[578], LAB_44_1_kan: s[579] + (s[580] ? 2 : 0) + (s[581] ? 4 : 0), LAB_45_1_kan: s[582] + (s[583] ? 2 : 0) + (s[584] ? 4 : 0), LAB_107_1_kan: (s[585] ? 1 : 0) + (s[586] ? 2 : 0) + s[587], LAB_108_2_kan: (s[588] ? 1 : 0) + (s[589] ? 2 : 0) + s[574], LAB_109_1_kan: (s[6] ? 1 : 0) + (s[5] ? 2 : 0) + (s[7] ? 4 : 0), LAB_109_1_frist: s[590], LAB_109_1_frist_hoej: s[591], LAB_109_1_frist_kan: s[579] + (s[592] ? 4 : 0), LAB_109_2_kraft_kan: (s[593] ? 1 : 0) + (s[594] ? 2 : 0) + (s[595] ? 4 : 0), LAB_110_1: s[127], LAB_110_1_hoej: s[128], LAB_110_1_kan: (s[129] ? 1 : 0) + (s[130] ? 4 : 0), LAB_110_2_kan: (s[596] ? 1 : 0) + (s[597] ? 2 : 0) + (s[598] ? 4 : 0), LAB_111_1: s[599], LAB_111_1_hoej: s[600], LAB_111_1_kan: (s[601] ? 1 : 0) + (s[602] ? 4 : 0), LAB_111_2_kan: (s[603] ? 1 : 0) + (s[604] ? 2 : 0) + s[605], LAB_111_3: s[606], LAB_111_3_hoej: s[607], LAB_111_3_kan: (s[608] ? 1 : 0) + (s[609] ? 4 : 0), LAB_111_4_kan: (s[610] ? 1 : 0) + (s[611] ? 2 : 0) + s[605], LAB_112_1_kan: (s[612] ? 1 : 0) + (s[613] ? 2 : 0) + (s[614] ? 4 : 0), LAB_112_2_kan: (s[615] ? 1 : 0) + (s[616] ? 2 : 0) + s[587], LAB_112_3_kan: (s[617] ? 1 : 0) + (s[618] ? 2 : 0) + s[587], LAB_112_3_igang_kan: s[577], LAB_113_2: s[619], LAB_113_2_hoej: s[620], LAB_113_2_kan: s[621], LAB_113_2_team_kan: (s[622] ? 1 : 0) + (s[623] ? 2 : 0) + (s[624] ? 4 : 0), LAB_113_3_kan: (s[625] ? 1 : 0) + (s[626] ? 2 : 0) + s[627], LAB_113_4: s[628], LAB_113_4_hoej: s[629], LAB_113_4_kan: s[630] + s[631], LAB_113_4_ydelse_kan: (s[632] ? 1 : 0) + (s[633] ? 2 : 0) + s[631], LAB_113a_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + (s[636] ? 4 : 0), LAB_114_1: s[138], LAB_114_1_hoej: s[137], LAB_114_1_kan: s[621], LAB_114_1_plan_kan: (s[637] ? 1 : 0) + (s[638] ? 2 : 0) + s[639], LAB_114_3: s[640], LAB_114_3_hoej: s[641], LAB_114_3_kan: 1 + (s[642] ? 4 : 0), LAB_114_3_igang_kan: s[577], LAB_114_4: s[643], LAB_114_4_hoej: s[644], LAB_114_4_kan: s[630] + (s[645] ? 4 : 0), LAB_115_1_kan: (s[646] ? 1 : 0) + (s[647] ? 2 : 0) + s[587], LAB_142_1_kan: (s[648] ? 1 : 0) + (s[649] ? 2 : 0) + s[587], LAB_144_kan: s[650] + (s[243] ? 2 : 0) + s[587], LAB_145_1: s[651], LAB_145_1_hoej: s[652], LAB_145_1_kan: s[653] + (s[654] ? 4 : 0), LAB_145_1_plan_kan: (s[655] ? 1 : 0) + (s[656] ? 2 : 0) + (s[657] ? 4 : 0), LAB_145_2_kan: (s[658] ? 1 : 0) + (s[659] ? 2 : 0) + (s[549] ? 0 : 4), LAB_146_kan: (s[660] ? 1 : 0) + (s[661] ? 2 : 0) + s[587], LAS_50_kan: (s[662] ? 1 : 0) + (s[663] ? 2 : 0) + s[664], LAS_68_2: s[665], LAS_68_2_hoej: s[666], LAS_68_2_kan: (s[667] ? 1 : 0) + (s[668] ? 4 : 0), LAS_68_4: s[159], LAS_68_4_hoej: s[158], LAS_68_4_kan: (s[160] ? 1 : 0) + (s[161] ? 4 : 0), LAS_68_5_kan: s[552] + (s[669] ? 2 : 0) + (s[670] ? 4 : 0), LAS_68a_1: s[671], LAS_68a_1_hoej: s[672], LAS_68a_1_kan: (s[673] ? 1 : 0) + (s[674] ? 4 : 0), LAS_68a_1_tid_kan: (s[675] ? 1 : 0) + (s[152] ? 2 : 0) + s[566], LAS_68a_2: s[676], LAS_68a_2_hoej: s[677], LAS_68a_2_kan: (s[678] ? 1 : 0) + (s[679] ? 4 : 0), LAS_68a_3: s[154], LAS_68a_3_hoej: s[151], LAS_68a_3_kan: (s[157] ? 1 : 0) + (s[156] ? 4 : 0), LAS_69j_2: s[166], LAS_69j_2_hoej: s[167], LAS_69j_2_kan: (s[168] ? 1 : 0) + (s[169] ? 4 : 0), LAS_69j_2_bidrag: s[145], LAS_69j_2_bidrag_hoej: s[146], LAS_69j_2_bidrag_kan: (s[148] ? 1 : 0) + (s[149] ? 4 : 0), LAS_69j_4: s[209], LAS_69j_4_hoej: s[208], LAS_69j_4_kan: (s[210] ? 1 : 0) + (s[211] ? 4 : 0), LAS_69j_5: s[680], LAS_69j_5_hoej: s[681], LAS_69j_5_kan: (s[682] ? 1 : 0) + (s[683] ? 4 : 0), LAS_69j_5_modtager_kan: (s[684] ? 1 : 0) + (s[685] ? 2 : 0) + (s[686] ? 4 : 0), LAS_69j_5_tid_kan: (s[687] ? 1 : 0) + (s[179] ? 2 : 0) + s[688], LAS_69j_7_kan: (s[689] ? 1 : 0) + (s[690] ? 2 : 0) + s[688], LAS_69j_8_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + (s[693] ? 4 : 0), LAS_69j_9: s[207], LAS_69j_9_hoej: s[694], LAS_69j_9_kan: (s[695] ? 1 : 0) + (s[696] ? 4 : 0), LAS_69j_10: s[181], LAS_69j_10_hoej: s[178], LAS_69j_10_kan: (s[182] ? 1 : 0) + (s[183] ? 4 : 0), LAS_69j_11_kan: (s[697] ? 1 : 0) + (s[698] ? 2 : 0) + (s[699] ? 4 : 0), LAS_69j_13_kan: (s[700] ? 1 : 0) + (s[701] ? 2 : 0) + (s[702] ? 4 : 0), LAS_69j_15_kan: (s[220] ? 1 : 0) + (s[219] ? 2 : 0) + s[688], LAS_69j_udbetales: s[703], LAS_69j_udbetales_hoej: s[704], LAS_69j_udbetales_kan: (s[705] ? 1 : 0) + (s[706] ? 4 : 0), LAS_69k_1_kan: (s[707] ? 1 : 0) + (s[708] ? 2 : 0) + s[688], LAS_69k_2_kan: (s[709] ? 1 : 0) + (s[710] ? 2 : 0) + (s[711] ? 4 : 0), LAS_69k_5_kan: (s[217] ? 1 : 0) + (s[218] ? 2 : 0) + s[688], LAS_69k_6: s[712], LAS_69k_6_hoej: s[713], LAS_69k_6_kan: (s[714] ? 1 : 0) + s[566], LAS_69k_6_aftale_kan: (s[216] ? 1 : 0) + (s[215] ? 2 : 0) + s[566], LAS_69k_6_senest: s[715], LAS_69k_6_senest_hoej: s[716], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[717] ? 1 : 0) + (s[228] ? 2 : 0) + (s[718] ? 4 : 0), LAS_69l_3: s[719], LAS_69l_3_hoej: s[720], LAS_69l_3_kan: s[721], LAS_69m_2: s[722], LAS_69m_2_hoej: s[723], LAS_69m_2_kan: (s[724] ? 1 : 0) + (s[725] ? 4 : 0), LAS_69n_1: s[726], LAS_69n_1_hoej: s[727], LAS_69n_1_kan: (s[728] ? 1 : 0) + (s[729] ? 4 : 0), LAS_69o_1_kan: (s[225] ? 1 : 0) + (s[224] ? 2 : 0) + (s[226] ? 4 : 0), LAS_69o_2: s[730], LAS_69o_2_hoej: s[731], LAS_69o_2_kan: (s[732] ? 1 : 0) + (s[733] ? 4 : 0), LAS_69p_1_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + (s[223] ? 0 : 4), LAS_69q_1: s[736], LAS_69q_1_hoej: s[737], LAS_69q_1_kan: s[721], LAS_69t_2: s[738], LAS_69t_2_hoej: s[739], LAS_69t_2_kan: s[740], LAS_69x_3: s[741], LAS_69x_3_hoej: s[742], LAS_69x_3_kan: s[740], LAS_70_1_kan: (s[240] ? 1 : 0) + (s[239] ? 2 : 0) + s[664], LAS_70_1_3_kan: (s[743] ? 1 : 0) + (s[744] ? 2 : 0) + (s[745] ? 4 : 0), LAS_70_4: s[746], LAS_70_4_hoej: s[747], LAS_70_4_kan: (s[748] ? 1 : 0) + (s[749] ? 4 : 0), LAS_71_1: s[237], LAS_71_1_hoej: s[236], LAS_71_1_kan: (s[241] ? 1 : 0) + (s[242] ? 4 : 0), LAS_71_2: s[750], LAS_71_2_hoej: s[751], LAS_71_2_kan: (s[752] ? 1 : 0) + (s[753] ? 4 : 0), LAS_71_2_ung: s[754], LAS_71_2_ung_hoej: s[755], LAS_71_2_ung_kan: (s[233] ? 0 : 1) + (s[756] ? 4 : 0), LAS_71_3: s[757], LAS_71_3_hoej: s[758], LAS_71_3_kan: (s[759] ? 1 : 0) + (s[760] ? 4 : 0), LAS_71_4_kan: (s[761] ? 1 : 0) + (s[762] ? 2 : 0) + (s[763] ? 4 : 0), LAS_71_6_kan: s[650] + (s[2] ? 0 : 2) + (s[764] ? 4 : 0), LAS_73b_kan: (s[765] ? 1 : 0) + (s[766] ? 2 : 0) + s[664], LAS_73c_1: s[767], LAS_73c_1_hoej: s[768], LAS_73c_1_kan: s[653] + (s[769] ? 4 : 0), LAS_73f_1_kan: (s[770] ? 1 : 0) + (s[771] ? 2 : 0) + s[664], LAS_73f_1_beloeb: s[772], LAS_73f_1_beloeb_hoej: s[773], LAS_73f_1_beloeb_kan: s[653] + s[664], LOB_4_1_kan: (s[774] ? 1 : 0) + (s[775] ? 2 : 0) + s[587], LOB_9_1_kan: (s[776] ? 1 : 0) + (s[777] ? 2 : 0) + (s[778] ? 4 : 0), LOB_10_1_kan: (s[779] ? 1 : 0) + (s[780] ? 2 : 0) + s[587], LOB_15a_1_kan: s[578], LOV1750_21_8_kan: (s[134] ? 1 : 0) + (s[136] ? 2 : 0) + s[627], LOV1750_21_revalidering_kan: (s[781] ? 1 : 0) + (s[231] ? 2 : 0) + s[664], LSP_18_2_kan: (s[782] ? 1 : 0) + (s[783] ? 2 : 0) + (s[784] ? 4 : 0), PLANBEK_2_1_kan: (s[785] ? 1 : 0) + (s[786] ? 2 : 0) + s[587], REFUSIONSBEK_2: s[787], REFUSIONSBEK_2_hoej: s[788], REFUSIONSBEK_2_kan: (s[789] ? 1 : 0) + (s[790] ? 4 : 0), SDL_2_kan: (s[791] ? 1 : 0) + (s[792] ? 2 : 0) + (s[793] ? 4 : 0), SDL_2_1_kan: (s[261] ? 1 : 0) + (s[259] ? 2 : 0) + s[794], SDL_3_kan: (s[264] ? 1 : 0) + (s[260] ? 2 : 0) + s[587], SDL_6_1: s[68], SDL_6_1_hoej: s[70], SDL_6_1_kan: s[795] + s[796], SDL_7_1_kan: (s[98] ? 1 : 0) + (s[104] ? 2 : 0) + s[587], SDL_7_1_ferie_kan: s[797], SDL_7_1_ferieaftale_kan: (s[798] ? 1 : 0) + (s[799] ? 2 : 0) + s[587], SDL_7_1_genoptagelse: s[800], SDL_7_1_genoptagelse_hoej: s[801], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[802] ? 4 : 0), SDL_7_1_ny_kan: (s[803] ? 1 : 0) + (s[804] ? 2 : 0) + s[587], SDL_7_2_kan: (s[805] ? 1 : 0) + (s[806] ? 2 : 0) + s[587], SDL_7_3: s[807], SDL_7_3_hoej: s[808], SDL_7_3_kan: (s[809] ? 1 : 0) + (s[810] ? 4 : 0), SDL_7_5_kan: (s[811] ? 1 : 0) + (s[812] ? 2 : 0) + s[587], SDL_7_5_fra: s[813], SDL_7_5_fra_hoej: s[814], SDL_7_5_fra_kan: 1 + (s[815] ? 0 : 4), SDL_7a_1: s[816], SDL_7a_1_hoej: s[817], SDL_7a_1_kan: (s[818] ? 1 : 0) + s[819], SDL_7c_kan: (s[275] ? 1 : 0) + (s[276] ? 2 : 0) + (s[266] ? 0 : 4), SDL_10a_kan: (s[820] ? 1 : 0) + (s[821] ? 2 : 0) + s[587], SDL_11_3: s[822], SDL_11_3_hoej: s[823], SDL_11_3_kan: 1 + (s[824] ? 0 : 4), SDL_11a_1_kan: (s[825] ? 1 : 0) + (s[826] ? 2 : 0) + (s[827] ? 4 : 0), SDL_11c_kan: (s[828] ? 1 : 0) + (s[829] ? 2 : 0) + s[587], SDL_12_1_1_kan: (s[268] ? 1 : 0) + (s[267] ? 2 : 0) + (s[269] ? 4 : 0), SDL_12_1_2_kan: (s[309] ? 1 : 0) + (s[304] ? 2 : 0) + (s[303] ? 4 : 0), SDL_12_1_3_kan: (s[311] ? 1 : 0) + (s[312] ? 2 : 0) + s[587], SDL_13b_1: s[830], SDL_13b_1_hoej: s[831], SDL_13b_1_kan: (s[832] ? 1 : 0) + (s[833] ? 4 : 0), SDL_13b_1_antal: s[834], SDL_13b_1_antal_hoej: s[835], SDL_13b_1_antal_kan: (s[836] ? 1 : 0) + (s[837] ? 4 : 0), SDL_13b_1_form_kan: (s[838] ? 1 : 0) + (s[839] ? 2 : 0) + (s[840] ? 4 : 0), SDL_13b_1_naeste: s[841], SDL_13b_1_naeste_hoej: s[842], SDL_13b_1_naeste_kan: (s[843] ? 1 : 0) + (s[844] ? 4 : 0), SDL_13b_5_kan: (s[845] ? 1 : 0) + (s[846] ? 2 : 0) + (s[847] ? 4 : 0), SDL_13c_1_2_kan: (s[848] ? 1 : 0) + (s[849] ? 2 : 0) + (s[850] ? 4 : 0), SDL_13c_2_kan: (s[851] ? 1 : 0) + (s[852] ? 2 : 0) + (s[853] ? 4 : 0), SDL_13f_1_kan: (s[278] ? 1 : 0) + (s[277] ? 2 : 0) + (s[229] ? 0 : 4), SDL_13f_1_dag: s[854], SDL_13f_1_dag_hoej: s[855], SDL_13f_1_dag_kan: (s[856] ? 1 : 0) + (s[857] ? 4 : 0), SDL_16_2_kan: (s[858] ? 1 : 0) + (s[859] ? 2 : 0) + (s[860] ? 4 : 0), SDL_21_1_1_kan: (s[861] ? 1 : 0) + (s[862] ? 2 : 0) + s[587], SDL_21_1_2_kan: (s[863] ? 1 : 0) + (s[864] ? 2 : 0) + s[587], SDL_21_1_3_kan: (s[865] ? 1 : 0) + (s[866] ? 2 : 0) + s[587], SDL_21_3_kan: (s[867] ? 1 : 0) + (s[868] ? 2 : 0) + s[587], SDL_21_3_grundlag_kan: (s[869] ? 1 : 0) + (s[870] ? 2 : 0) + s[587], SDL_21_4_kan: s[871] + (s[872] ? 2 : 0) + (s[873] ? 4 : 0), SDL_21_4_dag: s[874], SDL_21_4_dag_hoej: s[875], SDL_21_4_dag_kan: s[876], SDL_21_4_fra: s[877], SDL_21_4_fra_hoej: s[878], SDL_21_4_fra_kan: s[871] + (s[879] ? 4 : 0), SDL_21_5_kan: (s[880] ? 1 : 0) + (s[881] ? 2 : 0) + (s[882] ? 4 : 0), SDL_21a_kan: (s[883] ? 1 : 0) + (s[884] ? 2 : 0) + s[587], SDL_24_1: s[112], SDL_24_1_hoej: s[114], SDL_24_1_kan: (s[108] ? 1 : 0) + (s[110] ? 4 : 0), SDL_24_1_ophoer: s[885], SDL_24_1_ophoer_hoej: s[886], SDL_24_1_ophoer_kan: (s[887] ? 1 : 0) + (s[888] ? 4 : 0), SDL_24_1_revurdering_kan: (s[889] ? 1 : 0) + (s[890] ? 2 : 0) + (s[891] ? 4 : 0), SDL_24_3: flat(s[17]), SDL_24_3_hoej: flat(s[16]), SDL_24_3_kan: s[795] + (s[892] ? 2 : 0) + s[796], SDL_24a_1_kan: (s[343] ? 1 : 0) + (s[346] ? 2 : 0) + (s[345] ? 4 : 0), SDL_24a_1_graense_kan: (s[100] ? 1 : 0) + (s[103] ? 2 : 0) + (s[101] ? 4 : 0), SDL_24a_2: s[893], SDL_24a_2_hoej: s[894], SDL_24a_2_kan: (s[895] ? 1 : 0) + (s[896] ? 4 : 0), SDL_24a_6_kan: (s[897] ? 1 : 0) + (s[898] ? 2 : 0) + s[587], SDL_24b_1_kan: s[899] + (s[348] ? 2 : 0) + s[587], SDL_24b_2: s[900], SDL_24b_2_hoej: s[901], SDL_24b_2_kan: s[899] + (s[902] ? 4 : 0), SDL_24c_1_kan: (s[903] ? 1 : 0) + (s[904] ? 2 : 0) + s[587], SDL_25_1: s[111], SDL_25_1_hoej: s[113], SDL_25_1_kan: (s[107] ? 1 : 0) + (s[109] ? 4 : 0), SDL_25_2: s[905], SDL_25_2_hoej: s[906], SDL_25_2_kan: (s[907] ? 1 : 0) + (s[908] ? 4 : 0), SDL_26_1_kan: (s[909] ? 1 : 0) + (s[910] ? 2 : 0) + (s[911] ? 4 : 0), SDL_26_1_covid: s[361], SDL_26_1_covid_hoej: s[362], SDL_26_1_covid_kan: (s[363] ? 1 : 0) + (s[364] ? 4 : 0), SDL_26_1_fra: s[912], SDL_26_1_fra_hoej: s[913], SDL_26_1_fra_kan: (s[914] ? 1 : 0) + (s[915] ? 4 : 0), SDL_26_1_uger: s[916], SDL_26_1_uger_hoej: s[917], SDL_26_1_uger_kan: (s[918] ? 1 : 0) + s[794], SDL_26_2_kan: (s[919] ? 1 : 0) + (s[920] ? 2 : 0) + (s[921] ? 4 : 0), SDL_26_3_covid: s[365], SDL_26_3_covid_hoej: s[366], SDL_26_3_covid_kan: (s[367] ? 1 : 0) + (s[368] ? 4 : 0), SDL_26a_1_covid: s[922], SDL_26a_3_covid: s[369], SDL_26a_3_covid_kan: s[370] ? 4 : 1, SDL_26c_covid: s[376], SDL_26c_covid_hoej: s[378], SDL_26c_covid_kan: (s[372] ? 1 : 0) + (s[374] ? 4 : 0), SDL_26d_covid: s[375], SDL_26d_covid_hoej: s[377], SDL_26d_covid_kan: (s[371] ? 1 : 0) + (s[373] ? 4 : 0), SDL_26f_covid: s[923], SDL_26f_covid_hoej: s[924], SDL_26f_covid_kan: (s[925] ? 1 : 0) + (s[926] ? 4 : 0), SDL_26g_covid: s[379], SDL_26g_covid_hoej: s[380], SDL_26g_covid_kan: (s[381] ? 1 : 0) + (s[382] ? 4 : 0), SDL_26h_covid: s[927], SDL_26h_covid_hoej: s[928], SDL_26h_covid_kan: (s[929] ? 1 : 0) + (s[930] ? 4 : 0), SDL_26i_covid: s[931], SDL_26i_covid_hoej: s[932], SDL_26i_covid_kan: (s[933] ? 1 : 0) + (s[934] ? 4 : 0), SDL_27_1_kan: (s[115] ? 1 : 0) + (s[116] ? 2 : 0) + (s[117] ? 4 : 0), SDL_27_1_1_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[935], SDL_27_1_2_kan: (s[56] ? 1 : 0) + (s[64] ? 2 : 0) + s[936], SDL_27_1_2_slut: s[400], SDL_27_1_2_slut_hoej: s[401], SDL_27_1_2_slut_kan: (s[402] ? 1 : 0) + (s[406] ? 4 : 0), SDL_27_1_2_uger: s[937], SDL_27_1_2_uger_hoej: s[938], SDL_27_1_2_uger_kan: (s[939] ? 1 : 0) + s[936], SDL_27_1_3_kan: (s[57] ? 1 : 0) + (s[65] ? 2 : 0) + s[936], SDL_27_1_3_slut: s[403], SDL_27_1_3_slut_hoej: s[404], SDL_27_1_3_slut_kan: (s[405] ? 1 : 0) + (s[408] ? 4 : 0), SDL_27_1_3_uger: s[387], SDL_27_1_3_uger_hoej: s[389], SDL_27_1_3_uger_kan: (s[385] ? 1 : 0) + s[936], SDL_27_1_4_kan: (s[58] ? 1 : 0) + (s[66] ? 2 : 0) + s[935], SDL_27_1_4_slut: s[940], SDL_27_1_4_slut_hoej: s[941], SDL_27_1_4_slut_kan: (s[942] ? 1 : 0) + (s[943] ? 4 : 0), SDL_27_1_5_kan: (s[59] ? 1 : 0) + (s[62] ? 2 : 0) + s[936], SDL_27_1_6_kan: (s[392] ? 1 : 0) + (s[398] ? 2 : 0) + s[936], SDL_27_1_7_kan: (s[393] ? 1 : 0) + (s[399] ? 2 : 0) + s[936], SDL_27_1_7_2_kan: (s[944] ? 1 : 0) + (s[945] ? 2 : 0) + (s[946] ? 4 : 0), SDL_27_1_slut: s[947], SDL_27_1_slut_hoej: s[948], SDL_27_1_slut_kan: (s[949] ? 1 : 0) + (s[950] ? 4 : 0), SDL_27_3_nedsat_kan: s[797], SDL_29_1_kan: (s[951] ? 1 : 0) + (s[952] ? 2 : 0) + (s[953] ? 4 : 0), SDL_30_kan: (s[81] ? 1 : 0) + (s[82] ? 2 : 0) + s[794], SDL_30_1: s[77], SDL_30_1_hoej: s[78], SDL_30_1_kan: (s[79] ? 1 : 0) + s[794], SDL_30_1_fri: s[954], SDL_30_1_fri_hoej: s[955], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[956] ? 4 : 0), SDL_30_2_kan: (s[957] ? 1 : 0) + (s[958] ? 2 : 0) + s[794], SDL_30_fleksjob_kan: (s[959] ? 1 : 0) + (s[960] ? 2 : 0) + (s[961] ? 4 : 0), SDL_31_1: s[324], SDL_31_1_hoej: s[325], SDL_31_1_kan: (s[323] ? 1 : 0) + (s[326] ? 4 : 0), SDL_32_kan: (s[257] ? 1 : 0) + (s[258] ? 2 : 0) + s[794], SDL_32_1_kan: (s[91] ? 1 : 0) + (s[90] ? 2 : 0) + s[794], SDL_33_1: s[962], SDL_33_1_hoej: s[963], SDL_33_1_kan: (s[964] ? 1 : 0) + (s[965] ? 4 : 0), SDL_34_1_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + s[794], SDL_35_2: s[968], SDL_35_2_hoej: s[969], SDL_35_2_kan: (s[970] ? 1 : 0) + (s[971] ? 4 : 0), SDL_35_3: s[416], SDL_35_3_hoej: s[415], SDL_35_3_kan: (s[414] ? 1 : 0) + (s[418] ? 4 : 0), SDL_35_3_fra: s[972], SDL_35_3_fra_hoej: s[973], SDL_35_3_fra_kan: (s[974] ? 1 : 0) + (s[975] ? 4 : 0), SDL_38_1: s[976], SDL_38_1_hoej: s[977], SDL_38_1_kan: (s[978] ? 1 : 0) + (s[979] ? 4 : 0), SDL_38_7: s[980], SDL_38_7_hoej: s[981], SDL_38_7_kan: (s[982] ? 1 : 0) + (s[983] ? 4 : 0), SDL_38_7_tide_kan: (s[429] ? 1 : 0) + (s[430] ? 2 : 0) + (s[431] ? 4 : 0), SDL_38_8_kan: (s[426] ? 1 : 0) + (s[428] ? 2 : 0) + (s[427] ? 4 : 0), SDL_40_1: s[984], SDL_40_1_hoej: s[985], SDL_40_1_kan: (s[986] ? 1 : 0) + (s[987] ? 4 : 0), SDL_40a_1: s[988], SDL_40a_1_hoej: s[989], SDL_40a_1_kan: (s[990] ? 1 : 0) + (s[991] ? 4 : 0), SDL_41_1: s[333], SDL_41_1_hoej: s[334], SDL_41_1_kan: (s[331] ? 1 : 0) + (s[332] ? 4 : 0), SDL_42_1_kan: (s[94] ? 1 : 0) + (s[93] ? 2 : 0) + s[794], SDL_43_1: s[992], SDL_43_1_hoej: s[993], SDL_43_1_kan: (s[994] ? 1 : 0) + (s[995] ? 4 : 0), SDL_43_4: s[996], SDL_43_4_hoej: s[997], SDL_43_4_kan: (s[998] ? 1 : 0) + (s[999] ? 4 : 0), SDL_43_4_tide_kan: (s[1000] ? 1 : 0) + (s[1001] ? 2 : 0) + (s[1002] ? 4 : 0), SDL_43_5_kan: (s[1003] ? 1 : 0) + (s[1004] ? 2 : 0) + (s[1005] ? 4 : 0), SDL_45_4: s[1006], SDL_45_4_hoej: s[1007], SDL_45_4_kan: s[876], SDL_46_1: s[1008], SDL_46_1_hoej: s[1009], SDL_46_1_kan: (s[1010] ? 1 : 0) + (s[1011] ? 4 : 0), SDL_47_1: s[476], SDL_47_1_hoej: s[477], SDL_47_1_kan: (s[479] ? 1 : 0) + (s[482] ? 4 : 0), SDL_47_1_3: s[499], SDL_47_1_3_hoej: s[500], SDL_47_1_3_kan: (s[502] ? 1 : 0) + (s[501] ? 4 : 0), SDL_50_1: s[493], SDL_50_1_hoej: s[494], SDL_50_1_kan: (s[495] ? 1 : 0) + (s[496] ? 4 : 0), SDL_50_4: s[1012], SDL_50_4_hoej: s[1013], SDL_50_4_kan: (s[1014] ? 1 : 0) + (s[1015] ? 4 : 0), SDL_51_1: s[487], SDL_51_1_hoej: s[490], SDL_51_1_kan: s[876], SDL_52_1: s[488], SDL_52_1_hoej: s[491], SDL_52_1_kan: (s[1016] ? 1 : 0) + (s[1017] ? 4 : 0), SDL_53_1: s[1018], SDL_53_1_hoej: s[1019], SDL_53_1_kan: (s[1020] ? 1 : 0) + (s[1021] ? 4 : 0), SDL_53_1_ialt: s[1022], SDL_53_1_ialt_hoej: s[1023], SDL_53_1_ialt_kan: (s[1024] ? 1 : 0) + (s[1025] ? 4 : 0), SDL_53_1_timer: s[1026], SDL_53_1_timer_hoej: s[1027], SDL_53_1_timer_kan: (s[76] ? 1 : 0) + (s[1028] ? 4 : 0), SDL_53_2_kan: (s[478] ? 1 : 0) + (s[480] ? 2 : 0) + (s[481] ? 0 : 4), SDL_53_3: s[489], SDL_53_3_hoej: s[492], SDL_53_3_kan: (s[484] ? 1 : 0) + (s[486] ? 4 : 0), SDL_53a_1_kan: (s[1029] ? 1 : 0) + (s[1030] ? 2 : 0) + s[587], SDL_53b_1_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + (s[1033] ? 4 : 0), SDL_54_1_kan: (s[497] ? 1 : 0) + (s[498] ? 2 : 0) + s[794], SDL_54_1_beloeb: s[1034], SDL_54_1_beloeb_hoej: s[1035], SDL_54_1_beloeb_kan: (s[1036] ? 1 : 0) + (s[1037] ? 4 : 0), SDL_56_1_kan: (s[503] ? 1 : 0) + (s[504] ? 2 : 0) + s[794], SDL_56_1_beloeb: s[1038], SDL_56_1_beloeb_hoej: s[1039], SDL_56_1_beloeb_kan: (s[1040] ? 1 : 0) + (s[1041] ? 4 : 0), SDL_56_2_kan: (s[1042] ? 1 : 0) + (s[1043] ? 2 : 0) + s[1044], SDL_56_3_kan: (s[1045] ? 1 : 0) + (s[1046] ? 2 : 0) + s[1044], SDL_56_4: s[1047], SDL_56_4_hoej: s[1048], SDL_56_4_kan: 1 + s[1044], SDL_56_4_fornyelse_kan: (s[1049] ? 1 : 0) + (s[1050] ? 2 : 0) + s[1044], SDL_58a_1_kan: (s[1051] ? 1 : 0) + (s[1052] ? 2 : 0) + s[1044], SDL_59_2: s[1053], SDL_59_2_hoej: s[1054], SDL_59_2_kan: (s[1055] ? 1 : 0) + (s[1056] ? 4 : 0), SDL_59_6_kan: (s[512] ? 1 : 0) + (s[513] ? 2 : 0) + s[819], SDL_82_1_kan: (s[1057] ? 1 : 0) + (s[1058] ? 2 : 0) + s[587], spor: [s[68], s[70], s[11] << 0 | s[13] << 1 | (s[11] ? 0 : s[535]) << 2 | s[1059] << 3 | s[327] << 4 | s[330] << 5 | s[1060] << 6 | s[97] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[563] << 10 | s[564] << 11 | s[565] << 12 | (s[1061] ? 0 : s[1062] ? s[533] : s[1063]) << 13 | s[1061] << 15 | s[1064] << 16 | s[1065] << 17 | s[1066] << 18 | s[1067] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[1068] << 22 | s[1] << 23 | (s[1] ? s[552] : 0) << 24 | s[0] << 25 | s[1069] << 26 | s[214] << 27 | s[213] << 28, s[328], s[329], (s[0] ? (s[1070] ? s[552] : s[1071] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[547] ? s[1072] : s[1073] ? s[542] : s[1074] ? 5 : 0) : 0) << 0 | s[1075] << 3 | s[1076] << 4 | s[1077] << 5 | s[1078] << 6 | s[1079] << 7 | s[1080] << 8 | s[1081] << 9 | s[1082] << 10 | s[1083] << 11 | s[1084] << 12 | s[1085] << 13 | s[1086] << 14 | s[1087] << 15 | s[120] << 16 | s[517] << 17 | (s[120] ? (s[547] ? s[1088] : s[1089]) : 0) << 18 | (f.erIJobafklaring ? 1048576 : 0) | s[118] << 21 | (f.risikoForFireAar ? 4194304 : 0) | s[572] << 23 | s[573] << 24 | s[518] << 25 | (s[120] ? s[1090] : 0) << 26 | s[576] << 28 | s[134] << 29, s[567], s[568], s[570], s[571], s[136] << 0 | s[135] << 1 | (f.ressourceforloebErBevilget ? (s[530] ? s[533] : s[541] ? s[1091] : s[556]) : 0) << 2 | (f.ressourceforloebErBevilget ? 16 : 0) | s[133] << 5 | s[1092] << 6 | s[519] << 7 | s[520] << 8 | s[521] << 9 | (f.ressourceforloebErBevilget ? s[1093] : 0) << 10 | s[522] << 13 | s[523] << 14 | s[2] << 15 | (s[554] ? s[533] : s[131] ? 2 : 0) << 16 | s[593] << 18 | s[594] << 19 | s[595] << 20 | (s[3] ? (s[1094] ? s[582] : s[1095] ? (s[122] ? 2 : 0) : s[123] ? 3 : 0) : 0) << 21 | s[3] << 23 | s[6] << 24 | s[5] << 25 | s[7] << 26 | (s[3] && s[1096] ? 1 : s[3] && !s[1096] ? (s[1097] ? (s[3] ? 2 : 0) : s[1098] ? s[1099] : s[1100] ? (s[121] ? 4 : 0) : s[4] ? 5 : 0) : 0) << 27, s[1096] << 0 | s[131] << 1 | s[121] << 2 | s[4] << 3 | s[1101] << 4 | s[1102] << 5 | (f.ventesFuldtRask ? 64 : 0) | s[119] << 7 | s[1103] << 8 | (f.fikTvaerfagligIndsats ? 512 : 0) | (f.overgikVedRevurderingen ? 1024 : 0) | s[124] << 11 | s[580] << 12 | s[581] << 13 | (s[1104] ? s[1105] : 0) << 14 | s[126] << 16 | s[583] << 17 | s[584] << 18 | (s[3] ? s[1105] : 0) << 19 | s[805] << 21 | s[806] << 22 | (s[532] ? s[533] : s[530] ? s[534] : s[1106] ? s[1107] : s[1108]) << 23 | s[1109] << 26 | s[76] << 27 | s[1110] << 28 | s[1111] << 29, s[1112] << 0 | s[1113] << 1 | s[92] << 2 | s[170] << 3 | s[1114] << 4 | s[1115] << 5 | s[1116] << 6 | s[1117] << 7 | (f.ansatIFleksjob ? 256 : 0) | s[1118] << 9 | s[98] << 10 | s[104] << 11 | s[1119] << 12 | (f.uarbejdsdygtigVedEgenSygdom ? 16384 : 0) | s[892] << 15 | s[1120] << 16 | s[107] << 18 | s[109] << 19 | (s[357] ? s[1120] : 0) << 20 | s[357] << 22 | s[105] << 23 | (f.opfylderHelbredsbetingelserForFoertidspension ? 16777216 : 0) | (f.naaetFolkepensionsalder ? 33554432 : 0) | s[106] << 26 | s[1121] << 27 | s[1122] << 28 | s[1123] << 29, s[111], s[113], s[1124] << 0 | s[108] << 1 | s[110] << 2 | (!s[11] && s[1125] ? 1 : !s[11] && !s[1126] ? (s[29] ? 2 : s[39] ? 3 : s[40] ? 4 : 0) : 0) << 3 | s[1126] << 6 | s[1127] << 7 | s[22] << 8 | s[1128] << 9 | s[1129] << 10 | s[1130] << 11 | s[1131] << 12 | s[1132] << 13 | s[1133] << 14 | s[19] << 15 | s[18] << 16 | s[1134] << 17 | s[1135] << 18 | s[1136] << 19 | s[1137] << 20 | s[21] << 21 | s[20] << 22 | s[1138] << 23 | s[1139] << 24 | s[1140] << 25 | s[1141] << 26 | s[1142] << 27 | s[1143] << 28 | s[1144] << 29, s[112], s[114], s[1145] << 0 | s[1146] << 1 | s[1147] << 2 | s[55] << 3 | s[60] << 4 | s[61] << 5 | (s[1148] ? (s[1149] ? s[1150] : s[1151] ? s[1152] : s[1153] ? 3 : 0) : 0) << 6 | (f.forlaengelseErAfgjort ? 256 : 0) | s[340] << 9 | s[341] << 10 | s[56] << 11 | s[64] << 12 | s[63] << 13 | s[1154] << 14 | s[385] << 16 | (s[1148] ? (s[1155] ? s[1150] : s[1156] ? s[1157] : s[1149] ? s[1158] : s[1159] ? s[1160] : s[1161] ? 5 : 0) : 0) << 17 | s[57] << 20 | s[65] << 21 | (s[1148] ? (s[1155] ? s[1150] : s[1156] ? s[1157] : s[1149] ? s[1158] : s[1160]) : 0) << 22 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[1162] << 27 | s[1163] << 28 | s[1164] << 29, s[387], s[389], s[1165] << 0 | s[58] << 1 | s[66] << 2 | (s[1148] ? (s[1149] ? s[1150] : s[1159] ? s[1152] : s[1151] ? s[1166] : s[1153] ? 4 : 0) : 0) << 3 | s[59] << 6 | s[62] << 7 | (s[1148] ? (s[1149] ? s[1150] : s[1159] ? s[1152] : s[1166]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[392] << 12 | s[398] << 13 | s[944] << 14 | s[945] << 15 | s[946] << 16 | (s[1148] ? (s[50] <= 16952 /* 2016-05-31 */ ? s[1150] : s[50] <= 16974 /* 2016-06-22 */ ? (s[51] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[50] <= 20634 /* 2026-06-30 */ ? (s[51] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[51] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[393] << 20 | s[399] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[115] << 23 | s[116] << 24 | s[117] << 25 | s[100] << 26 | s[103] << 27 | s[101] << 28, (s[537] ? (s[559] ? s[539] : s[560] ? 2 : 0) : 0) << 0 | s[957] << 2 | s[958] << 3 | s[80] << 4 | s[558] << 5 | s[1167] << 7 | s[1168] << 8 | s[1169] << 9 | s[1170] << 10 | s[1171] << 11 | s[1172] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[1173] << 14 | s[1174] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[959] << 18 | s[960] << 19 | s[961] << 20 | (f.ansatIFleksjob ? s[558] : 0) << 21 | s[81] << 23 | s[82] << 24 | s[1175] << 25 | s[1176] << 26 | s[79] << 27, s[77], s[78], (s[537] ? (s[70] <= 13604 /* 2007-04-01 */ ? s[539] : s[70] <= 14031 /* 2008-06-01 */ ? (s[68] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1177] ? (s[68] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1178] ? 4 : 0) : 0) << 0 | s[323] << 3 | s[326] << 4 | (f.fratraeder ? 32 : 0) | s[91] << 6 | s[90] << 7 | (s[537] ? (s[538] ? s[539] : s[70] <= 15522 /* 2012-07-01 */ ? s[540] : s[1179] ? (s[68] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[1180] ? 4 : 0) : 0) << 8 | s[1181] << 11 | s[1182] << 12 | s[1183] << 13 | s[1184] << 14 | s[1185] << 15 | s[1186] << 16 | s[88] << 17 | s[1187] << 18 | s[1188] << 19 | s[1189] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[96] << 22 | s[95] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[1190] << 25 | s[1191] << 26 | s[1192] << 27 | s[1193] << 28 | s[1194] << 29, s[324], s[325], (f.elevILoennetPraktik ? 1 : 0) | s[1195] << 1 | s[1196] << 2 | s[1197] << 3 | s[1198] << 4 | s[1199] << 5 | s[1200] << 6 | s[1201] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[1202] << 9 | s[1203] << 10 | s[1204] << 11 | s[1205] << 12 | s[1206] << 13 | s[1207] << 14 | s[1208] << 15 | s[1209] << 16 | s[1210] << 17 | s[1211] << 18 | s[1212] << 19 | s[1213] << 20 | s[1214] << 21 | s[1215] << 22 | s[94] << 23 | s[93] << 24 | (s[537] ? (s[538] ? s[539] : s[70] <= 15705 /* 2012-12-31 */ ? s[540] : s[70] <= 15883 /* 2013-06-27 */ ? (s[68] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[68] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[1216] << 28 | s[1217] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[1218] << 1 | s[1219] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[966] << 4 | s[967] << 5 | (f.arbejdsskade ? 64 : 0) | s[257] << 7 | s[258] << 8 | s[1220] << 9 | s[1221] << 10 | s[1222] << 11 | s[1223] << 12 | s[250] << 13 | s[251] << 14 | s[424] << 15 | s[264] << 16 | s[260] << 17 | (s[532] ? s[533] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[534] : s[1224] ? 3 : 0) << 18 | s[343] << 20 | s[346] << 21 | s[345] << 22 | s[903] << 23 | s[904] << 24 | (s[1225] ? s[533] : s[1226]) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[585] << 29, s[586] << 0 | (s[1227] ? s[533] : s[1225] ? (s[118] ? 2 : 0) : s[547] ? s[1228] : s[542]) << 1 | s[1229] << 4 | s[1230] << 5 | s[1231] << 6 | s[1232] << 7 | s[1233] << 8 | s[1234] << 9 | s[337] << 10 | s[1235] << 11 | s[1236] << 12 | s[1237] << 13 | s[588] << 14 | s[589] << 15 | (s[120] ? (s[1238] ? s[1088] : s[547] ? (s[1239] ? 2 : 0) : s[1240] ? s[1241] : s[1242]) : 0) << 16 | s[1243] << 19 | s[1244] << 20 | s[592] << 21 | (s[1104] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[582] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1245] ? 2 : 0) : s[1094] ? (s[1246] ? 3 : 0) : s[1095] ? (s[122] ? 4 : 0) : s[1097] ? (s[123] ? 5 : 0) : s[1098] ? (s[531] ? 6 : 0) : s[121] ? 7 : 0) : 0) << 22 | s[1247] << 25 | s[129] << 26 | s[130] << 27 | (s[129] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? s[582] : s[1097] ? (s[1248] ? 2 : 0) : s[1099]) : 0) << 28, s[590], s[591], s[127], s[128], s[596] << 0 | s[597] << 1 | s[598] << 2 | (s[120] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[1088] : s[1238] ? (s[1249] ? 2 : 0) : s[547] ? (s[1239] ? 3 : 0) : s[542]) : 0) << 3 | s[1250] << 6 | s[601] << 7 | s[602] << 8 | s[603] << 9 | s[604] << 10 | s[524] << 11 | (s[120] ? (s[547] ? s[1088] : s[554] ? s[1251] : s[131] ? 3 : 0) : 0) << 12 | (f.kanVendeTilbageIArbejde ? 16384 : 0) | s[1252] << 15 | (f.maalgruppeForAnden ? 65536 : 0) | s[608] << 17 | s[609] << 18 | (s[608] ? s[1090] : 0) << 19 | s[610] << 21 | s[611] << 22 | s[615] << 23 | s[616] << 24 | (s[530] ? s[533] : s[1253] ? s[1091] : s[547] ? (s[1254] ? 3 : 0) : s[1255]) << 25 | (f.dokumenteretIngenUdvikling ? 268435456 : 0) | (f.heltAabenbartIngenUdvikling ? 536870912 : 0), s[599], s[600], s[606], s[607], s[617] << 0 | s[618] << 1 | (s[530] ? s[533] : s[1256] ? s[1091] : s[1257] ? s[1258] : s[1259]) << 2 | s[1260] << 5 | (f.oenskerRessourceforloeb ? 64 : 0) | s[612] << 7 | s[613] << 8 | s[614] << 9 | (s[1261] ? 1 : s[530] ? s[1262] : s[1253] ? s[1107] : s[547] ? (s[1254] ? 4 : 0) : s[1256] ? s[1263] : s[541] ? (s[142] ? 6 : 0) : s[132] ? 7 : 0) << 10 | s[1261] << 13 | s[132] << 14 | (f.komplekseProblemer ? 32768 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 65536 : 0) | (f.kraeverHelhedsorienteretForloeb ? 131072 : 0) | s[1264] << 18 | (f.laengerevarendeForsoergelse ? 524288 : 0) | (f.deltagetUdenOegetTilknytning ? 1048576 : 0) | (f.behovForLaengerevarendeIndsats ? 2097152 : 0) | (f.ressourceforloebErBevilget ? (s[530] ? s[533] : s[1256] ? s[1091] : s[541] ? s[1258] : s[1265]) : 0) << 22 | s[141] << 25 | (f.ressourceforloebErBevilget ? (s[1266] ? s[1267] : s[1268] ? s[1269] : s[1270] ? (s[1271] ? 3 : 0) : s[1272] ? (s[1273] ? 4 : 0) : s[1274]) : 0) << 26 | s[622] << 29, s[619], s[620], s[623] << 0 | s[624] << 1 | (f.ressourceforloebErBevilget && s[131] ? 1 : f.ressourceforloebErBevilget && !s[131] ? (s[1266] ? (s[139] ? 2 : 0) : s[1268] ? (s[140] ? 3 : 0) : s[1272] ? (s[1271] ? 4 : 0) : s[1274]) : 0) << 2 | s[1275] << 5 | s[1276] << 6 | s[1277] << 7 | s[1278] << 8 | (f.indsatsErBegyndt ? 512 : 0) | s[1279] << 10 | s[1280] << 11 | (f.arbejdeIFoersteHalvaar ? 4096 : 0) | (f.saerligeGrundeModTeamet ? 8192 : 0) | s[625] << 14 | s[626] << 15 | (f.menerTilbuddetSkaderHelbredet ? 65536 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 131072 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 262144 : 0) | s[525] << 19 | (f.ressourceforloebErBevilget ? (s[1281] ? s[1282] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1283] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1284] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1285] ? 5 : 0) : 0) << 20 | s[632] << 23 | s[633] << 24 | (f.ressourceforloebErBevilget ? (s[1281] ? s[1282] : s[1284] ? s[1283] : s[1285] ? 3 : 0) : 0) << 25 | s[1286] << 27 | (f.kommunenHarTagetStillingTilForloebet ? 268435456 : 0) | s[634] << 29, s[628], s[629], s[635] << 0 | s[636] << 1 | (f.ressourceforloebErBevilget ? (s[1266] ? s[1267] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1269] : s[1287] ? (s[1288] ? 3 : 0) : s[1270] ? (s[1289] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[1273] ? 5 : 0) : s[1272] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[544] ? 7 : 0) : 0) << 2 | s[637] << 5 | s[638] << 6 | (f.ressourceforloebErBevilget ? (s[1266] ? s[1267] : s[1287] ? s[1269] : s[1272] ? (s[1289] ? 3 : 0) : s[544] ? 4 : 0) : 0) << 7 | s[1290] << 10 | s[1291] << 11 | s[1292] << 12 | s[642] << 13 | (s[530] ? s[533] : s[547] ? s[1091] : s[1256] ? s[1241] : s[1257] ? s[1293] : s[541] ? (s[543] ? 5 : 0) : s[1294]) << 14 | s[1295] << 17 | s[1296] << 18 | s[1297] << 19 | s[1298] << 20 | s[1299] << 21 | s[1300] << 22 | (f.ressourceforloebErBevilget ? (s[530] ? s[533] : s[547] ? s[1091] : s[1256] ? s[1241] : s[541] ? s[1293] : s[555]) : 0) << 23 | s[645] << 26 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1301] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1302] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1303] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 27, s[138], s[137], s[640], s[641], s[643], s[644], s[646] << 0 | s[647] << 1 | s[1093] << 2 | s[1304] << 5 | s[648] << 6 | s[649] << 7 | s[1305] << 8 | (f.begraensningerIArbejdsevnen ? 2048 : 0) | (f.andenIndsatsErIkkeNok ? 4096 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 8192 : 0) | s[781] << 14 | s[231] << 15 | s[234] << 16 | (f.revalideringErBevilget ? s[1305] : 0) << 17 | (f.revalideringErBevilget ? 1048576 : 0) | s[526] << 21 | s[243] << 22 | (f.erhvervssigtetErAfklaret ? 8388608 : 0) | s[1306] << 24 | s[1307] << 25 | s[658] << 26 | s[659] << 27 | s[549] << 28, s[1308] << 0 | (f.betydeligeBegraensninger ? 8 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 16 : 0) | (f.talerForLangUddannelse ? 32 : 0) | s[654] << 6 | s[1309] << 7 | (s[1309] === 1 ? s[1310] : s[1309] === 2 ? s[1310] : s[1309] === 3 ? s[1310] : s[1309] === 4 ? s[1310] : 0) << 10 | s[655] << 11 | s[656] << 12 | s[657] << 13 | s[660] << 14 | s[661] << 15 | (s[1311] ? s[533] : s[547] ? s[1312] : s[1257] ? s[1241] : s[1259]) << 16 | s[662] << 19 | s[663] << 20 | (f.revalideringErBevilget ? (s[1311] ? s[533] : s[1071] ? s[1312] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[1072] : s[547] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[1313]) : 0) << 21 | s[148] << 24 | s[149] << 25 | (s[1314] ? (s[1073] ? s[552] : s[1074] ? 2 : 0) : 0) << 26 | s[1314] << 28 | s[147] << 29, s[651], s[652], s[145], s[146], s[665], s[666], s[667] << 0 | s[668] << 1 | (s[0] ? s[1315] : 0) << 2 | s[221] << 4 | (f.harForsoergelsespligt ? 32 : 0) | s[1316] << 6 | (f.boernOpholderSigIDanmark ? 128 : 0) | (f.boernLigestillet ? 256 : 0) | s[222] << 9 | s[233] << 10 | (f.borHosForaeldre ? 2048 : 0) | s[669] << 12 | s[670] << 13 | (s[0] ? (s[1317] ? s[552] : s[232] ? 2 : 0) : 0) << 14 | s[160] << 16 | s[161] << 17 | (s[1318] ? s[1315] : 0) << 18 | s[1318] << 20 | s[1319] << 21 | s[1320] << 22 | s[1321] << 23 | s[1322] << 24 | s[1323] << 25 | s[675] << 26 | s[152] << 27 | (s[0] ? (s[1225] ? s[552] : s[1324]) : 0) << 28, s[159], s[158], s[154], s[151], s[157] << 0 | s[156] << 1 | s[552] << 2 | s[678] << 3 | s[679] << 4 | (s[0] ? (s[1256] ? s[552] : s[1325] ? (s[142] ? 2 : 0) : s[541] ? (s[1326] ? 3 : 0) : s[1265]) : 0) << 5 | s[673] << 8 | s[674] << 9 | s[168] << 10 | s[169] << 11 | s[1088] << 12 | s[210] << 13 | s[211] << 14 | (s[118] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1088] : s[1071] ? (s[205] ? 2 : 0) : s[1072]) : 0) << 15 | s[1327] << 17 | s[1328] << 18 | s[1329] << 19 | s[204] << 20 | s[463] << 21 | s[687] << 22 | s[179] << 23 | (s[118] ? (s[1225] ? s[1088] : s[1324]) : 0) << 24 | s[182] << 26 | s[183] << 27 | s[695] << 28 | s[696] << 29, s[676], s[677], s[671], s[672], s[166], s[167], s[209], s[208], s[181], s[178], s[207], s[694], (s[118] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1088] : s[1225] ? (s[189] ? 2 : 0) : s[1330] ? s[1228] : s[246] ? 4 : 0) : 0) << 0 | s[689] << 3 | s[690] << 4 | s[1331] << 5 | (f.ansatIFleksjobVedForloebetsStart ? 64 : 0) | s[691] << 7 | s[692] << 8 | s[693] << 9 | s[700] << 10 | s[701] << 11 | s[702] << 12 | (s[118] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1088] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1332] ? 2 : 0) : s[1333] ? 3 : 0) : 0) << 13 | s[682] << 15 | s[683] << 16 | s[684] << 17 | s[685] << 18 | s[686] << 19 | (s[1334] ? s[1090] : 0) << 20 | s[1334] << 22 | s[697] << 23 | s[698] << 24 | s[699] << 25 | (s[0] ? (s[1330] ? s[552] : s[246] ? 2 : 0) : 0) << 26 | s[220] << 28 | s[219] << 29, s[680], s[681], (f.fleksjobErSlut ? 1 : 0) | s[1335] << 1 | s[705] << 2 | s[706] << 3 | s[217] << 4 | s[218] << 5 | (s[118] ? (s[1325] ? s[1088] : s[1326] ? 2 : 0) : 0) << 6 | s[714] << 8 | s[216] << 9 | s[215] << 10 | s[1336] << 11 | s[1337] << 12 | s[1338] << 13 | s[1339] << 14 | (f.ferienErAftalt ? 32768 : 0) | s[707] << 16 | s[708] << 17 | (s[118] ? (s[1071] ? s[1088] : s[206] ? 2 : 0) : 0) << 18 | s[1340] << 20 | s[1341] << 21 | (f.deltagerAktivt ? 4194304 : 0) | s[1342] << 23 | s[1343] << 24 | (f.holderFerieMedYdelse ? 33554432 : 0) | s[709] << 26 | s[710] << 27 | s[711] << 28, s[703], s[704], s[712], s[713], s[715], s[716], (s[1344] ? (s[1345] ? s[1088] : s[321] ? 2 : 0) : 0) << 0 | s[1344] << 2 | s[1346] << 3 | s[1347] << 4 | s[1348] << 5 | s[1349] << 6 | (f.tilsvarendeIndgribende ? 128 : 0) | s[717] << 8 | s[228] << 9 | s[718] << 10 | (s[223] ? (s[1350] ? s[553] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1351] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1352] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1353] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1354] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 11 | s[223] << 14 | (f.skriftligtVejledtOmSanktioner ? 32768 : 0) | (f.personligKontaktErForsoegt ? 65536 : 0) | (f.vejledningErGennemgaaet ? 131072 : 0) | (s[223] ? s[1355] : 0) << 18 | s[728] << 20 | s[729] << 21 | (s[728] ? s[1355] : 0) << 22 | s[1356] << 24 | s[1357] << 25 | s[1358] << 26 | s[1359] << 27 | s[1360] << 28 | (f.kontaktErGenoprettet ? 536870912 : 0), s[719], s[720], s[726], s[727], s[722], s[723], s[724] << 0 | s[725] << 1 | (s[1361] ? s[1355] : 0) << 2 | s[1361] << 4 | s[1362] << 5 | s[1363] << 6 | s[1364] << 7 | s[1365] << 8 | (f.rimeligGrundTilBrud ? 512 : 0) | s[225] << 10 | s[224] << 11 | s[226] << 12 | (s[1366] ? s[1355] : 0) << 13 | s[1366] << 15 | s[1367] << 16 | (f.nedsatSammeMaaned ? 131072 : 0) | s[732] << 18 | s[733] << 19 | (s[732] && !s[1368] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[553] : s[1369] ? 2 : 0) : 0) << 20 | s[1368] << 22 | s[734] << 23 | s[735] << 24 | (f.ydelsenBoerOphoere ? 33554432 : 0) | (f.modBedreVidende ? 67108864 : 0) | s[1370] << 27 | s[1371] << 28, s[730], s[731], s[736], s[737], s[738], s[739], s[741], s[742], (s[118] ? (s[547] ? s[1088] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[1251] : s[1256] ? (s[1372] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? s[1293] : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1373] ? 5 : 0) : s[1240] ? (s[1374] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1375] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1376] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[144] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1377] ? 10 : 0) : s[1378] ? (s[1379] ? 11 : 0) : s[247] ? 12 : 0) : 0) << 0 | s[240] << 4 | s[239] << 5 | (f.revalideringErBevilget ? (s[1311] ? s[533] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1312] : s[547] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1255]) : 0) << 6 | (f.foelgerRevalideringsplanen ? 512 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 1024 : 0) | s[1380] << 11 | (f.netopForladtSkolen ? 4096 : 0) | (f.kanKlareSigMedSU ? 8192 : 0) | s[1381] << 14 | (f.saerligtBegraensedeErhvervsmuligheder ? 32768 : 0) | s[743] << 16 | s[744] << 17 | s[745] << 18 | (f.revalideringErBevilget ? (s[1311] ? s[533] : s[1382] ? s[1312] : s[1317] ? s[1383] : s[547] ? s[1384] : s[1313]) : 0) << 19 | s[761] << 22 | s[762] << 23 | s[763] << 24 | (s[752] ? s[1385] : 0) << 25 | s[752] << 28 | s[248] << 29, (f.forsoergerEgetBarnIHjemmet ? 1 : 0) | s[756] << 1 | (s[233] ? 0 : s[1385]) << 2 | s[1386] << 5 | (f.psykiskLidelseNaevntILoven ? 64 : 0) | (f.forsoergelsespligtUdenForHjemmet ? 128 : 0) | (f.gravidEfter12Uge ? 256 : 0) | s[753] << 9 | s[241] << 10 | s[242] << 11 | (s[1387] ? s[1385] : 0) << 12 | s[1388] << 15 | s[1389] << 16 | s[748] << 17 | s[749] << 18 | (s[1387] ? s[1305] : 0) << 19 | s[759] << 22 | s[760] << 23 | (s[1390] && !s[1391] ? s[1385] : 0) << 24 | s[1390] << 27 | s[1391] << 28 | s[1392] << 29, s[754], s[755], s[750], s[751], s[237], s[236], s[746], s[747], s[757], s[758], s[1393] << 0 | s[1394] << 1 | s[764] << 2 | (s[526] && !s[243] && s[2] ? s[1305] : 0) << 3 | s[765] << 6 | s[766] << 7 | (f.kortvarigAfbrydelseUdenBetydning ? 256 : 0) | (f.fravaerVedBarselIRevalidering ? 512 : 0) | s[769] << 10 | (f.revalideringErBevilget ? (s[1311] ? s[533] : s[1382] ? s[1312] : s[1317] ? s[1383] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1384] : s[1330] ? (s[1395] ? 5 : 0) : s[547] ? (s[246] ? 6 : 0) : s[541] ? (s[143] ? 7 : 0) : s[1396]) : 0) << 11 | s[1397] << 15 | s[770] << 16 | s[771] << 17 | (f.revalideringErBevilget ? (s[547] ? s[533] : s[1089]) : 0) << 18 | s[1398] << 20 | s[774] << 21 | s[775] << 22 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[533] : s[1062] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[541] ? s[1399] : s[1378] ? s[1265] : s[247] ? 5 : 0) << 23 | s[782] << 26 | s[783] << 27 | s[784] << 28, s[767], s[768], s[772], s[773], (s[1400] ? (s[530] ? s[533] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[1091] : s[547] ? (s[1401] ? 3 : 0) : s[554] ? s[542] : s[1402]) : 0) << 0 | s[1400] << 3 | s[1403] << 4 | (f.heltAabenbartIngenForbedring ? 32 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 64 : 0) | s[1404] << 7 | (f.bedtOmAfgoerelseOmPensionAlene ? 256 : 0) | (f.utvivlsomtIkkePension ? 512 : 0) | s[776] << 10 | s[777] << 11 | s[778] << 12 | (s[1405] ? 1 : s[530] ? s[1262] : s[1062] ? s[1107] : s[1406]) << 13 | s[1405] << 16 | (f.sagenErForelagtTeamet ? 131072 : 0) | s[1407] << 18 | s[1408] << 19 | s[1409] << 20 | s[1410] << 21 | s[779] << 22 | s[780] << 23 | (s[530] ? s[533] : s[1062] ? s[1091] : s[1240] ? s[1399] : s[554] ? s[1242] : s[1402]) << 24 | s[1411] << 27 | s[1412] << 28 | s[1413] << 29, s[1414] << 0 | s[1415] << 1 | (f.harErhvervskompetencegivendeUddannelse ? 4 : 0) | (f.behovForUndervisningsomraadet ? 8 : 0) | s[785] << 4 | s[786] << 5 | (s[530] ? s[533] : s[541] ? s[1091] : s[1416]) << 6 | s[789] << 9 | s[790] << 10 | (s[789] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1417] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 11 | s[1417] << 13 | s[1418] << 14 | (f.forkertVejledning ? 32768 : 0) | (f.saerligeOmstaendighederForRefusion ? 65536 : 0) | s[261] << 17 | s[259] << 18 | s[791] << 19 | s[792] << 20 | s[793] << 21 | s[1419] << 22 | s[1420] << 23 | s[1421] << 24 | s[1422] << 25 | s[1423] << 26 | s[1424] << 27 | s[256] << 28, s[787], s[788], s[1425] << 0 | s[798] << 2 | s[799] << 3 | (f.feriePasserMedForloebet ? 16 : 0) | (f.ferieIndenForFerieloven ? 32 : 0) | (f.ferieAftalt ? 64 : 0) | s[802] << 7 | (f.ferieAftalt ? s[1425] : 0) << 8 | s[803] << 10 | s[804] << 11 | s[809] << 12 | s[810] << 13 | s[1426] << 14 | (s[1426] === 1 ? s[1427] : s[1426] === 2 ? s[1427] : 0) << 16 | s[557] << 17 | (f.saerligeGrundeTilAndetTidspunkt ? 262144 : 0) | s[811] << 19 | s[812] << 20 | (s[532] ? s[533] : s[530] ? s[534] : s[1106] ? s[1107] : s[541] ? s[1108] : s[555]) << 21 | (f.helbredetErStationaert ? 16777216 : 0) | (f.arbejdsevnenErAfklaret ? 33554432 : 0) | (f.berettigetTilRevalidering ? 67108864 : 0) | (f.berettigetTilFleksjob ? 134217728 : 0) | (f.berettigetTilFoertidspension ? 268435456 : 0) | (f.berettigetTilRessourceforloeb ? 536870912 : 0), s[800], s[801], s[807], s[808], s[813], s[814], s[815] << 0 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[533] : s[815] ? 2 : 0) << 1 | (f.ophoerErAfgjort ? 8 : 0) | s[818] << 4 | s[514] << 5 | (s[76] ? (s[537] ? (s[70] <= 14612 /* 2010-01-03 */ ? s[539] : s[538] ? (s[68] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1428] ? 3 : 0) : 0) : 0) << 6 | s[1429] << 8 | s[1430] << 9 | s[275] << 10 | s[276] << 11 | s[266] << 12 | (s[266] ? (s[541] ? (s[266] ? 1 : 0) : s[1431]) : 0) << 13 | s[1432] << 15 | (f.ventesRaskInden8Uger ? 65536 : 0) | s[1433] << 17 | s[1434] << 18 | (f.oenskerTidligOpfoelgning ? 524288 : 0) | s[1435] << 20 | s[820] << 21 | s[821] << 22 | (s[532] ? s[533] : s[1225] ? s[534] : s[1228]) << 23 | (f.sagenErBelyst ? 33554432 : 0) | s[824] << 26 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[824] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 27 | s[268] << 29, s[816], s[817], s[822], s[823], s[267] << 0 | s[269] << 1 | (s[532] ? s[533] : s[1062] ? s[534] : s[1240] ? s[1399] : s[541] ? s[1242] : s[1436]) << 2 | s[1437] << 5 | s[1438] << 6 | s[1439] << 7 | s[1440] << 8 | s[825] << 9 | s[826] << 10 | s[827] << 11 | (s[1062] ? s[533] : s[547] ? s[1063] : s[1241]) << 12 | s[828] << 14 | s[829] << 15 | (s[547] ? s[533] : s[1251]) << 16 | (f.oenskerLaegeattest ? 262144 : 0) | (f.attestIndhentet ? 524288 : 0) | s[309] << 20 | s[304] << 21 | s[303] << 22 | (f.tilbagevendenForestaar ? 8388608 : 0) | (f.risikoForLangtForloeb ? 16777216 : 0) | s[270] << 25 | s[271] << 26 | (f.behovForTvaerfagligIndsats ? 134217728 : 0) | s[311] << 28 | s[312] << 29, s[278] << 0 | s[277] << 1 | s[229] << 2 | (s[229] && s[282] ? 1 : s[229] && !s[281] ? (s[541] ? (s[229] ? 2 : 0) : s[1416]) : 0) << 3 | s[281] << 6 | s[1441] << 7 | s[1442] << 8 | s[1443] << 9 | s[313] << 10 | s[1444] << 11 | s[1445] << 12 | s[302] << 13 | (f.forudsigeligtForloeb ? 16384 : 0) | s[1446] << 15 | s[1447] << 16 | s[1448] << 17 | s[1449] << 18 | s[1450] << 19 | s[1451] << 20 | (f.opfoelgningOenskes ? 2097152 : 0) | (f.opfoelgningAlligevel ? 4194304 : 0) | s[1452] << 23 | s[1453] << 24 | s[832] << 25 | s[833] << 26 | (s[282] ? 1 : s[281] ? 0 : s[532] ? s[1262] : s[1062] ? s[1454] : s[1406]) << 27, s[830], s[831], s[280] << 0 | s[279] << 1 | s[836] << 2 | s[837] << 3 | (s[143] && s[282] ? 1 : s[143] && !s[281] ? (s[1240] ? s[1251] : s[541] ? s[1455] : s[554] ? s[1265] : s[1402]) : 0) << 4 | s[143] << 7 | s[299] << 8 | s[838] << 9 | s[839] << 10 | s[840] << 11 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[533] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[1456] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[1457] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[1458] ? 4 : 0) : s[541] ? (s[1459] ? 5 : 0) : s[1294]) << 12 | s[319] << 15 | s[320] << 16 | (f.fremmoedeErNoedvendigt ? 131072 : 0) | s[843] << 18 | s[844] << 19 | (s[302] && s[282] ? 1 : s[302] && !s[281] ? (s[1460] ? s[1262] : s[532] ? (s[318] ? 3 : 0) : s[1062] ? (s[310] ? 4 : 0) : s[547] ? s[1461] : s[1240] ? (s[143] ? 6 : 0) : s[541] ? s[1375] : s[554] ? s[1396] : s[131] ? 9 : 0) : 0) << 20 | s[1462] << 24 | s[317] << 25 | s[845] << 26 | s[846] << 27 | s[847] << 28, s[834], s[835], s[841], s[842], (s[532] ? s[533] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[534] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1463] ? 3 : 0) : s[1062] ? (s[1464] ? 4 : 0) : s[1461]) << 0 | s[848] << 3 | s[849] << 4 | s[850] << 5 | (s[1062] ? s[533] : s[1240] ? s[1063] : s[541] ? s[1455] : s[1265]) << 6 | s[851] << 9 | s[852] << 10 | s[853] << 11 | (s[1062] ? s[533] : s[547] ? s[1063] : s[1240] ? s[1241] : s[541] ? s[1242] : s[555]) << 12 | s[856] << 15 | s[857] << 16 | s[858] << 17 | s[859] << 18 | s[860] << 19 | (s[1460] ? s[533] : s[532] ? (s[318] ? 2 : 0) : s[1062] ? s[1454] : s[1465]) << 20 | s[861] << 23 | s[862] << 24 | (s[532] ? s[533] : s[530] ? s[534] : s[1106] ? s[1107] : s[554] ? s[1108] : s[1402]) << 25 | s[1466] << 28 | (f.udebliver ? 536870912 : 0), s[854], s[855], (f.rimeligGrund ? 1 : 0) | (f.skriftligtOrienteret ? 2 : 0) | s[883] << 2 | s[884] << 3 | (s[532] ? s[533] : s[1227] ? s[534] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[118] ? 3 : 0) : s[1345] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[321] ? 5 : 0) << 4 | s[1467] << 7 | (f.andenVurderingIndhentet ? 256 : 0) | s[863] << 9 | s[864] << 10 | s[1468] << 11 | s[1469] << 12 | s[1470] << 13 | (f.noedvendigBehandling ? 16384 : 0) | s[1471] << 15 | s[1472] << 16 | (f.hensigtsmaessigOptraening ? 131072 : 0) | (f.opfordret ? 262144 : 0) | s[865] << 19 | s[866] << 20 | s[867] << 21 | s[868] << 22 | (f.partshoertOmOphoer ? 8388608 : 0) | s[1473] << 24 | (f.harSvaretPaaPartshoering ? 33554432 : 0) | s[1474] << 26 | s[869] << 27 | s[870] << 28, (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[533] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 0 | (f.andetGrundlagEndHoertOm ? 4 : 0) | (f.partshoertOmNytGrundlag ? 8 : 0) | s[527] << 4 | s[872] << 5 | s[873] << 6 | (s[532] ? s[533] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[534] : s[1475] ? (s[1476] ? 3 : 0) : s[1477]) << 7 | s[1478] << 10 | s[1479] << 11 | (f.genoptagetFoer ? 4096 : 0) | s[879] << 13 | (s[527] && !s[872] && !s[873] ? s[1119] : 0) << 14 | s[331] << 16 | s[332] << 17 | (s[537] ? (s[538] ? s[539] : s[1480] ? s[540] : s[1481] ? s[1482] : s[70] <= 18318 /* 2020-02-26 */ ? s[1483] : s[70] <= 18858 /* 2021-08-19 */ ? (s[68] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[70] <= 18953 /* 2021-11-22 */ ? (s[68] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[70] <= 19051 /* 2022-02-28 */ ? (s[68] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[68] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 18 | s[452] << 22 | s[454] << 23 | (f.aftaleForSelvstaendig ? 16777216 : 0) | (f.sygMedCovid19 ? 33554432 : 0) | s[964] << 26 | s[965] << 27 | s[1484] << 28 | s[1485] << 29, s[874], s[875], s[877], s[878], s[333], s[334], s[962], s[963], s[1486] << 0 | s[1487] << 1 | s[503] << 2 | s[504] << 3 | (f.aftaleMedArbejdsgiver ? 16 : 0) | s[497] << 5 | s[498] << 6 | s[423] << 7 | s[1488] << 8 | s[1489] << 9 | s[1490] << 10 | s[1491] << 11 | s[1492] << 12 | s[1493] << 13 | s[1494] << 14 | s[1495] << 15 | s[1496] << 16 | s[1497] << 17 | s[1498] << 18 | s[1499] << 19 | s[1500] << 20 | s[880] << 21 | s[881] << 22 | s[882] << 23 | s[887] << 24 | s[888] << 25 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[533] : s[1501] ? 2 : 0) << 26 | s[889] << 28 | s[890] << 29, s[885], s[886], s[891] << 0 | (s[340] && !s[341] && !s[110] ? (s[108] && !s[110] && !s[1502] ? (s[114] <= 16251 /* 2014-06-30 */ ? (s[112] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[112] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 1 | s[895] << 3 | s[896] << 4 | (s[343] && !s[346] && !s[345] ? (s[537] ? (s[560] ? 1 : 0) : 0) : 0) << 5 | s[897] << 6 | s[898] << 7 | s[347] << 8 | s[348] << 9 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 1024 : 0) | s[902] << 11 | (s[347] && !s[348] && s[2] ? (s[150] ? 1 : 0) : 0) << 12 | s[1503] << 13 | s[907] << 14 | s[908] << 15 | (f.pensionTilkendt ? (s[532] ? s[533] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[534] : s[1475] ? (s[1504] ? 3 : 0) : s[1477]) : 0) << 16 | (f.pensionTilkendt ? 524288 : 0) | (f.pensionMedTilbagevirkendeKraft ? 1048576 : 0) | s[918] << 21 | s[1505] << 22 | s[909] << 24 | s[910] << 25 | s[911] << 26 | (s[1506] ? s[1505] : 0) << 27 | s[1506] << 29, s[893], s[894], s[900], s[901], s[905], s[906], s[916], s[917], (f.retErOpbrugt ? 1 : 0) | s[1507] << 1 | s[359] << 2 | s[360] << 3 | s[1508] << 4 | s[1509] << 5 | s[1510] << 6 | s[363] << 7 | s[364] << 8 | (s[1511] ? (s[561] <= 18808 /* 2021-06-30 */ ? 1 : s[1512] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 9 | s[1513] << 11 | s[1514] << 12 | s[1515] << 13 | s[353] << 14 | s[1516] << 15 | s[1517] << 16 | s[1518] << 17 | s[1519] << 18 | s[351] << 19 | s[352] << 20 | s[1520] << 21 | (f.fortsatRet9Marts2020 ? 4194304 : 0) | s[914] << 23 | s[915] << 24 | (s[1511] ? 1 : 0) << 25 | s[919] << 26 | s[920] << 27 | s[921] << 28, s[361], s[362], s[912], s[913], (s[1521] ? s[1505] : 0) << 0 | s[1521] << 2 | s[1522] << 3 | s[367] << 4 | s[368] << 5 | (s[363] && !s[364] && s[1523] < NEVER ? (s[1523] <= 18808 /* 2021-06-30 */ ? 1 : s[1524] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1525] << 8 | s[1526] << 9 | s[1527] << 10 | s[1528] << 11 | s[1529] << 12 | s[1530] << 13 | s[1531] << 14 | s[1532] << 15 | s[1533] << 16 | s[1534] << 17 | s[1535] << 18 | (s[1536] <= 18808 /* 2021-06-30 */ ? 1 : s[1537] ? 2 : 0) << 19 | s[1538] << 21 | s[1539] << 22 | s[1540] << 23 | s[1541] << 24 | s[370] << 25 | (s[370] ? 0 : s[1542] <= 18808 /* 2021-06-30 */ ? 1 : s[1543] ? 2 : 0) << 26 | s[1544] << 28 | s[1545] << 29, s[365], s[366], s[922], s[369], s[1546] << 0 | s[1547] << 1 | s[1548] << 2 | s[372] << 3 | s[374] << 4 | (s[367] && !s[368] && s[1549] < NEVER ? (s[1549] <= 18808 /* 2021-06-30 */ ? 1 : s[1550] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 5 | s[1551] << 7 | s[1552] << 8 | s[1553] << 9 | s[1554] << 10 | s[1555] << 11 | s[1556] << 12 | s[371] << 13 | s[373] << 14 | (s[1557] ? (s[1558] <= 18808 /* 2021-06-30 */ ? 1 : s[1559] ? 2 : 0) : 0) << 15 | s[1560] << 17 | s[1561] << 18 | s[1562] << 19 | s[1563] << 20 | s[1564] << 21 | s[1565] << 22 | s[925] << 23 | s[926] << 24 | (s[1566] && !s[1567] && s[1568] < NEVER ? (s[1568] <= 18808 /* 2021-06-30 */ ? 1 : s[1569] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 25 | s[1570] << 27 | s[1571] << 28 | s[1567] << 29, s[376], s[378], s[375], s[377], s[923], s[924], s[1572] << 0 | s[1573] << 1 | s[1574] << 2 | s[1575] << 3 | s[381] << 4 | s[382] << 5 | (s[925] && !s[926] && s[1576] < NEVER ? (s[1576] <= 18808 /* 2021-06-30 */ ? 1 : s[1577] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[1578] << 8 | s[1579] << 9 | s[1580] << 10 | s[1581] << 11 | s[1582] << 12 | s[1583] << 13 | s[929] << 14 | s[930] << 15 | (s[381] && !s[382] && s[1584] < NEVER ? (s[1584] <= 18808 /* 2021-06-30 */ ? 1 : s[1585] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[1586] << 18 | s[1587] << 19 | s[1588] << 20 | s[1589] << 21 | s[1590] << 22 | s[1591] << 23 | s[933] << 24 | s[934] << 25 | (s[929] && !s[930] && s[1592] < NEVER ? (s[1592] <= 18808 /* 2021-06-30 */ ? 1 : s[1593] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1594] << 28 | s[1595] << 29, s[379], s[380], s[927], s[928], s[931], s[932], s[1596] << 0 | s[1597] << 1 | s[1598] << 2 | s[1599] << 3 | s[939] << 4 | (s[1148] ? (s[50] <= 14691 /* 2010-03-23 */ ? s[1150] : s[1149] ? (s[51] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1159] ? (s[1600] ? 3 : 0) : s[1161] ? 4 : 0) : 0) << 5 | s[402] << 8 | s[406] << 9 | (s[1148] ? s[1150] : 0) << 10 | s[405] << 11 | s[408] << 12 | s[942] << 13 | s[943] << 14 | s[949] << 15 | s[950] << 16 | (s[115] && !s[116] && !s[117] ? s[1154] : 0) << 17 | s[1601] << 19 | s[1602] << 20 | s[409] << 21 | s[533] << 22 | s[951] << 23 | s[952] << 24 | s[953] << 25 | (f.sygUnderAftaltFri ? 67108864 : 0) | s[956] << 27 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[533] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 28, s[937], s[938], s[400], s[401], s[403], s[404], s[940], s[941], s[947], s[948], s[954], s[955], s[968], s[969], s[970] << 0 | s[971] << 1 | (s[81] && !s[82] && !s[80] ? s[558] : 0) << 2 | (f.sygemeldtITide ? 16 : 0) | (f.indsigelseModSenSygemelding ? 32 : 0) | (f.fyldestgoerendeBegrundelse ? 64 : 0) | s[414] << 7 | s[418] << 8 | (s[97] ? (s[537] ? (s[1481] ? s[539] : s[1603] ? 2 : 0) : 0) : 0) << 9 | s[974] << 11 | s[975] << 12 | s[1604] << 13 | s[1605] << 14 | s[978] << 15 | s[979] << 16 | (s[432] ? (s[537] ? (s[538] ? s[539] : s[1606] ? s[540] : s[1481] ? s[1607] : s[1179] ? s[1483] : s[1180] ? 5 : 0) : 0) : 0) << 17 | s[432] << 20 | s[443] << 21 | (f.underretningsbrevSendt ? 4194304 : 0) | s[429] << 23 | s[430] << 24 | s[431] << 25 | (s[432] ? s[558] : 0) << 26 | s[426] << 28 | s[428] << 29, s[416], s[415], s[972], s[973], s[976], s[977], s[427] << 0 | (s[432] ? (s[537] ? (s[538] ? s[539] : s[1606] ? s[540] : s[70] <= 19722 /* 2023-12-31 */ ? s[1607] : s[68] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 1 | s[1608] << 4 | s[1609] << 5 | s[1610] << 6 | s[1611] << 7 | (f.undskyldendeForhold ? 256 : 0) | s[1612] << 9 | (f.arbejdsgiverAnmeldteIkke ? 1024 : 0) | s[1613] << 11 | s[982] << 12 | s[983] << 13 | s[986] << 14 | s[987] << 15 | (s[76] ? (s[537] ? (s[538] ? s[539] : s[1177] ? s[540] : s[1606] ? (s[1178] ? 3 : 0) : s[1481] ? (s[1614] ? 4 : 0) : s[1603] ? 5 : 0) : 0) : 0) << 16 | s[1615] << 19 | s[1616] << 20 | s[515] << 21 | s[511] << 22 | s[1617] << 23 | s[990] << 24 | s[991] << 25 | s[1618] << 26 | (s[1618] === 1 ? 0 : s[1618] === 2 ? 0 : s[1618] === 4 ? 0 : s[1618] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 29, s[980], s[981], s[984], s[985], s[988], s[989], (f.oplystDelvistLedig ? 1 : 0) | s[994] << 1 | s[995] << 2 | (s[92] ? (s[537] ? (s[538] ? s[539] : s[1480] ? s[540] : s[1482]) : 0) : 0) << 3 | s[1003] << 5 | s[1004] << 6 | s[1005] << 7 | (s[92] ? s[1619] : 0) << 8 | s[1620] << 11 | s[1621] << 12 | s[1622] << 13 | (f.nemrefusionNede ? 16384 : 0) | s[998] << 15 | s[999] << 16 | (s[92] ? s[558] : 0) << 17 | s[1623] << 19 | s[1624] << 20 | s[1000] << 21 | s[1001] << 22 | s[1002] << 23 | s[1016] << 24 | s[1017] << 25 | s[505] << 26 | s[484] << 27 | s[486] << 28, s[992], s[993], s[996], s[997], s[1006], s[1007], s[487], s[490], s[488], s[491], s[489], s[492], (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[533] : s[532] ? (s[1625] ? 2 : 0) : s[1454]) << 0 | s[478] << 2 | s[480] << 3 | s[481] << 4 | s[1626] << 5 | (f.ledigUdenLoen ? 128 : 0) | (f.arbejdsgiverTilbyderDeltid ? 256 : 0) | s[495] << 9 | s[496] << 10 | s[479] << 11 | s[482] << 12 | s[1627] << 13 | s[1628] << 14 | s[1629] << 15 | s[466] << 16 | s[1630] << 17 | s[1020] << 18 | s[1021] << 19 | s[1631] << 20 | s[1632] << 21 | s[1633] << 22 | s[1010] << 23 | s[1011] << 24 | s[502] << 25 | s[501] << 26 | s[1014] << 27 | s[1015] << 28, s[493], s[494], s[476], s[477], s[1018], s[1019], s[1008], s[1009], s[499], s[500], s[1012], s[1013], (s[76] ? s[1119] : 0) << 0 | s[1024] << 2 | s[1025] << 3 | (s[76] ? s[1626] : 0) << 4 | s[1028] << 6 | s[1029] << 7 | s[1030] << 8 | (s[532] ? s[533] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[534] : s[1634] ? 3 : 0) << 9 | s[1031] << 11 | s[1032] << 12 | s[1033] << 13 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[533] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1635] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1636] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1637] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1638] ? 5 : 0) : s[1639] ? 6 : 0) << 14 | s[1640] << 17 | (f.hjemmeEfterAnbefaling ? 262144 : 0) | s[1036] << 19 | s[1037] << 20 | (s[497] && !s[498] && !s[80] ? s[1119] : 0) << 21 | s[1040] << 23 | s[1041] << 24 | (s[503] && !s[504] && !s[80] ? s[1060] : 0) << 25 | s[1042] << 27 | s[1043] << 28 | s[529] << 29, s[1022], s[1023], s[1026], s[1027], s[1034], s[1035], s[1038], s[1039], (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1641] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1642] ? 2 : 0) : s[1643] ? (s[1644] ? 3 : 0) : s[562] ? 4 : 0) << 0 | s[1645] << 3 | (f.langvarigEllerKroniskLidelse ? 16 : 0) | (f.risikoenErVaesentligtForoeget ? 32 : 0) | s[1646] << 6 | (f.behandlingBesluttetVedAnsaettelsen ? 128 : 0) | s[1647] << 8 | s[1648] << 9 | s[1649] << 10 | s[1045] << 11 | s[1046] << 12 | (s[1643] ? s[1641] : s[1650]) << 13 | (f.aftaleErSkriftlig ? 32768 : 0) | (f.aftaleErGodkendt ? 65536 : 0) | s[1049] << 17 | s[1050] << 18 | s[1651] << 19 | (f.vaesentligeAendringerVedUdloeb ? 1048576 : 0) | s[1051] << 21 | s[1052] << 22 | (s[1643] ? s[1641] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1650] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1652] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 23 | (f.laegeligDokumentationForRisiko ? 67108864 : 0) | s[512] << 27 | s[513] << 28, s[1047], s[1048], (s[76] ? s[1619] : 0) << 0 | s[1653] << 3 | s[1654] << 4 | s[1655] << 5 | (f.skyldesLoenmodtageren ? 64 : 0) | s[1656] << 7 | s[1055] << 8 | s[1056] << 9 | (s[76] ? (s[537] ? (s[538] ? s[539] : s[1606] ? s[540] : s[1481] ? s[1607] : s[1483]) : 0) : 0) << 10 | s[1657] << 13 | s[1658] << 14 | s[1659] << 15 | s[1660] << 16 | s[1661] << 17 | s[1662] << 18 | s[1663] << 19 | s[1664] << 20 | s[1665] << 21 | s[1666] << 22 | s[1667] << 23 | s[1057] << 24 | s[1058] << 25, s[1053], s[1054]] }
}
