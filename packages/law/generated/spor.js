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
  s[511] = v8
  const v9 = runEnd(v0, f.vurderingsdato)
  const v10 = v9 >= 2147483647
  const v11 = v9 === 2147483647
  const v12 = !v10 || v11
  const v13 = v12 ? v9 : FIRST_DAY
  s[12] = v13
  const v14 = v13 >= v8
  s[1058] = v14
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
  s[260] = v22
  const v23 = !v16 && v21 && v22
  s[75] = v23
  const v24 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[74] = v24
  const v25 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[84] = v25
  const v26 = !v16 && v24 && v25
  s[459] = v26
  const v27 = SDL_6_1 <= 2147483646
  s[71] = v27
  const v28 = !v16 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v27
  s[87] = v28
  const v29 = f.persongruppe === 'ledig'
  s[97] = v29
  const v30 = shiftDays(SDL_6_1, 13)
  const v31 = shiftDays(SDL_6_1_hoej, 13)
  const v32 = v29 && SDL_6_1_ir
  s[420] = v32
  const v33 = SDL_6_1_ir || !v16 && SDL_6_1_hoej === NEVER
  s[73] = v33
  const v34 = v28 && (!v29 || !v16)
  const ALF_62_3 = v20 ? FIRST_DAY : v26 || v34 ? (v34 ? (v29 ? (f.dagpengerettenSlutter ? Math.min(v30, f.sidsteDagMedDagpengeret) : v30) : NEVER) : NEVER) : NEVER
  s[323] = ALF_62_3
  const ALF_62_3_hoej = v20 ? NEVER : v23 ? NEVER : v26 ? NEVER : v29 ? (f.dagpengerettenSlutter ? Math.min(v31, f.sidsteDagMedDagpengeret) : v31) : NEVER
  s[324] = ALF_62_3_hoej
  const ALF_62_3_er = v20 || v23 || v26 || v34
  s[322] = ALF_62_3_er
  const ALF_62_3_ir = v20 || v28 && v32 || v33
  s[325] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v39 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v39
  const v40 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[261] = v40
  const v41 = f.uddannelseUnderSygdom === 'foer'
  s[1063] = v41
  const v42 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[1065] = v42
  const v43 = f.undervisningstimer <= 600
  s[1066] = v43
  const v44 = v42 && v43 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[1064] = v44
  const v45 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[1067] = v45
  const v46 = !v40 && (v41 || v44) || v40 && (v41 || v44 || v45)
  const v47 = f.uddannelseUnderSygdom === 'ingen'
  s[1060] = v47
  const BEK937_27 = !v47 && (!v39 || v46)
  s[559] = BEK937_27
  const BEK937_27_nej = !v47 && (!v39 || !v46)
  s[560] = BEK937_27_nej
  const BEK937_27_ir = v47 || !v39
  s[561] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v52 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[1068] = v52
  const FERIEBEK_2_6 = LAS_68_5 && !v52
  s[1] = FERIEBEK_2_6
}

function svar_2(f, s) {
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v0 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v1 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v2 = countDays(v0, v1, monthEnd(v1)) >= 1
  s[1075] = v2
  const v3 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v4 = shiftMonths(v1, -1)
  const v5 = countDays(v3, v4, monthEnd(v4)) >= 1
  s[1076] = v5
  const v6 = shiftMonths(v1, -2)
  const v7 = countDays(v3, v6, monthEnd(v6)) >= 1
  s[1077] = v7
  const v8 = shiftMonths(v1, -3)
  const v9 = countDays(v3, v8, monthEnd(v8)) >= 1
  s[1078] = v9
  const v10 = shiftMonths(v1, -4)
  const v11 = countDays(v3, v10, monthEnd(v10)) >= 1
  s[1079] = v11
  const v12 = shiftMonths(v1, -5)
  const v13 = countDays(v3, v12, monthEnd(v12)) >= 1
  s[1080] = v13
  const v14 = shiftMonths(v1, -6)
  const v15 = countDays(v3, v14, monthEnd(v14)) >= 1
  s[1081] = v15
  const v16 = shiftMonths(v1, -7)
  const v17 = countDays(v3, v16, monthEnd(v16)) >= 1
  s[1082] = v17
  const v18 = shiftMonths(v1, -8)
  const v19 = countDays(v3, v18, monthEnd(v18)) >= 1
  s[1083] = v19
  const v20 = shiftMonths(v1, -9)
  const v21 = countDays(v3, v20, monthEnd(v20)) >= 1
  s[1084] = v21
  const v22 = shiftMonths(v1, -10)
  const v23 = countDays(v3, v22, monthEnd(v22)) >= 1
  s[1085] = v23
  const v24 = shiftMonths(v1, -11)
  const v25 = countDays(v3, v24, monthEnd(v24)) >= 1
  s[1086] = v25
  const v26 = v2 && v5 && v7 && v9 && v11 && v13 && v15 && v17 && v19 && v21 && v23 && v25
  s[1074] = v26
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
  s[563] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v29 ? (v31 ? Infinity : 4) : 6) : Infinity
  s[564] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[120] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v29 && v31
  s[512] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v36 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v37 = f.risikoForFireAar ? v36 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v29 ? (v31 ? FIRST_DAY : v36) : v37) : FIRST_DAY
  s[566] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v29 ? (v31 ? NEVER : v36) : v37) : NEVER
  s[567] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[568] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[569] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[513] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[572] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v44 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1091] = v44
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
  s[514] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[0] || v31 && LOV1750_21_8_nej)
  s[515] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[0] && v31 && LOV1750_21_8_ir
  s[516] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v53 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[131] = v53
  const v54 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[244] = v54
  const v55 = v53 && v54
  const LAB_43 = !s[2] || v55
  s[517] = LAB_43
  const LAB_43_nej = !s[2] || !v55
  s[518] = LAB_43_nej
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
  s[589] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v59 || !v60)
  s[590] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v61
  s[591] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v65 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[4] = v65
  const v66 = shiftDays(f.jobafklaringStartede, 56) >= f.ventesFuldtRaskDen
  s[119] = v66
  const v67 = f.ventesFuldtRask === false || !v66 || LAB_109_2_kraft_nej
  s[1101] = v67
  const v68 = f.ventesFuldtRask && v66 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1100] = v68
  const v69 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1102] = v69
  const v70 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[121] = v70
  const v71 = !v65 && f.tvaerfagligtBehovIForloebet
  const v72 = v53 && v70 && !v65
  s[1095] = v72
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
  s[576] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v1
  s[577] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = s[3] && v0
  s[579] = LAB_45_1_nej
  const LAB_45_1_ir = !s[3] || v0
  s[580] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[76] = SDL_53_1_timer_er
  const v8 = f.timerDuKanArbejde === 0
  s[1110] = v8
  const v9 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[460] = v9
  const v10 = v9 >= 400
  s[1111] = v10
  const v11 = v8 || v10
  s[1109] = v11
  const v12 = SDL_53_1_timer_er && v11
  s[1108] = v12
  const v13 = f.persongruppe === 'selvstaendig'
  s[92] = v13
  const v14 = f.andelAfArbejdetDuKan <= 5000
  s[170] = v14
  const v15 = v13 && v14
  s[1112] = v15
  const v16 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1113] = v16
  const v17 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1117] = v17
  const v18 = f.ansatIFleksjob && v17
  s[1116] = v18
  const v19 = v11 || v18
  s[1115] = v19
  const v20 = SDL_53_1_timer_er && v19
  s[1114] = v20
  const v21 = !s[0] && (v12 || v15 || v16) || s[0] && (v20 || v15 || v16)
  const SDL_7_2 = !s[2] || v21
  s[804] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v21
  s[805] = SDL_7_2_nej
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
  s[524] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v37 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[105] = v37
  const v38 = f.pensionDuFaar === 'tidlig_pension'
  s[106] = v38
  const v39 = s[10] >= 15012 /* 2011-02-07 */
  s[406] = v39
  const v40 = onWeekdays(SDL_24_3, 62)
  s[15] = v40
  const v41 = onWeekdays(SDL_24_3_hoej, 62)
  s[14] = v41
  const v42 = monthEndOver(v41, 12, 130, s[10])
  const v43 = monthEndOver(v40, 12, 130, s[10])
  const v44 = !s[11] && s[12] >= v42
  s[1120] = v44
  const v45 = !s[11] && s[12] < v43
  s[1121] = v45
  const v46 = v44 && !s[11]
  const v47 = s[13] && !s[11] && v43 >= NEVER
  const v48 = v46 ? v42 : NEVER
  const v49 = v45 ? NEVER : v43
  const v50 = v46 ? (v45 || v47 ? Math.max(v43, v49) : v43) : v49
  const v51 = v46 || v45 || v47
  const v52 = monthEndOver(SDL_24_3_hoej, 12, 182, s[10])
  const v53 = monthEndOver(SDL_24_3, 12, 182, s[10])
  const v54 = !s[11] && s[12] >= v52
  s[1122] = v54
  const v55 = !s[11] && s[12] < v53
  s[1123] = v55
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
  s[352] = v64
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
  s[1139] = v4
  const v5 = !s[11] && s[12] < v1
  s[1140] = v5
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
  s[1141] = v24
  const v25 = !s[11] && s[12] < v21
  s[1142] = v25
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
  s[1143] = v50
  const v51 = !s[11] && s[12] < v49
  s[1144] = v51
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
  s[1145] = v61
  const v62 = !s[11] && s[12] < v60
  s[1146] = v62
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
  s[1127] = v0
  const v1 = !s[11] && countDays(s[17], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[1128] = v1
  const v2 = !s[11] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1133] = v2
  const v3 = !s[11] && countDays(s[15], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1134] = v3
  const v4 = s[18] || v3
  s[1132] = v4
  const v5 = (s[19] || s[13]) && (v2 || s[13]) && (s[19] || v2)
  s[1131] = v5
  const v6 = !s[11] && countDays(s[16], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1137] = v6
  const v7 = !s[11] && countDays(s[17], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1138] = v7
  const v8 = s[20] || v7
  s[1136] = v8
  const v9 = (s[21] || s[13]) && (v6 || s[13]) && (s[21] || v6)
  s[1135] = v9
  const v10 = v5 || v9
  s[1129] = v10
  const v11 = (v4 || s[13]) && (v8 || s[13]) && (v4 || v8)
  s[1130] = v11
  const v12 = s[22] || v1 || v11
  s[1126] = v12
  const v13 = !s[22] && (v0 || s[13]) && (v10 || s[13])
  s[1125] = v13
  const v14 = v13 && !v12
  s[1124] = v14
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
  s[1495] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[335] = v20
  const v21 = SDL_24_1_er && v19
  s[336] = v21
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
  s[531] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[51] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[50] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[45] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[53] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[378] = v37
  const v38 = v31 && v36 && v37
  s[46] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[52] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[386] = v43
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
  s[379] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[382] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[384] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[380] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1161] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1162] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[1163] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[1164] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[57] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[65] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[385] = v73
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
  s[387] = SDL_27_1_6
  const SDL_27_1_6_nej = s[45] || s[46] && !v0 || s[47] && !v0 || s[48] && !v1
  s[393] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[49] && s[50] >= 16953 /* 2016-06-01 */ && s[51] <= 16974 /* 2016-06-22 */
  const v5 = s[49] && s[50] >= 16975 /* 2016-06-23 */ && s[51] <= 20634 /* 2026-06-30 */
  const v6 = s[49] && s[50] >= 20635 /* 2026-07-01 */ && s[52]
  const SDL_27_1_7_2 = s[45] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[943] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[45] || s[49] && s[53] && s[51] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[944] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[45] || v4 || v6 || s[54]
  s[945] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[45] || s[46] && f.foertidspensionssagPaabegyndt || s[47] && f.foertidspensionssagPaabegyndt || s[48] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[388] = SDL_27_1_7
  const SDL_27_1_7_nej = s[45] || s[46] && f.foertidspensionssagPaabegyndt === false || s[47] && f.foertidspensionssagPaabegyndt === false || s[48] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[394] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[55] || s[56] || s[57] || s[58] || s[59] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[60] || s[61]
  s[389] = v13
  const v14 = s[62] || s[63]
  s[390] = v14
  const v15 = SDL_27_1_6_nej || s[63]
  s[391] = v15
  const v16 = SDL_27_1_7_nej || s[63]
  s[392] = v16
  const v17 = v13 && (s[64] || s[63]) && (s[65] || s[63]) && (s[66] || s[61]) && v14 && v15 && v16 && (s[60] || s[64] || s[65] || s[66] || s[62] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[61] && s[63]
  s[404] = v18
  const SDL_27_1 = s[45] || s[46] && v12 || s[67] && v12
  s[115] = SDL_27_1
  const SDL_27_1_nej = s[45] || s[46] && v17 || s[67] && v17
  s[116] = SDL_27_1_nej
  const SDL_27_1_ir = s[45] || s[46] && v18 || s[67] && v18 || s[54]
  s[117] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[68] <= 16251 /* 2014-06-30 */
  s[337] = v22
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
  s[1170] = v38
  const v39 = !s[11] && shiftDays(s[68], -56) < f.ansatFra
  s[1171] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[1169] = v40
  const v41 = (v38 || s[13]) && f.andetFravaerSeneste8Uger === false
  s[1168] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[1172] = v42
  const v43 = v40 || !v42
  s[1167] = v43
  const v44 = v41 && v42
  s[1166] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1173] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[11] && s[74] && s[71]
  s[83] = v48
  const SDL_30_2 = s[72] || s[75] && v46 || v48 && v46
  s[956] = SDL_30_2
  const SDL_30_2_nej = s[72] || s[75] && v47 || v48 && v47
  s[957] = SDL_30_2_nej
  const SDL_30_2_ir = s[72] || s[73]
  s[80] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[72] || s[75] || v48)
  s[958] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[72]
  s[959] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[960] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1174] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1175] = v56
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
  s[433] = v63
  const v64 = !s[11] && s[70] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[70] >= 15341 /* 2012-01-02 */
  s[434] = v65
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
  s[431] = v0
  const v1 = shiftDays(s[70], s[78])
  s[432] = v1
  const v2 = !s[11] && s[79]
  s[247] = v2
  const v3 = s[13] || s[80]
  s[251] = v3
  const v4 = shiftDays(v0, -1)
  s[249] = v4
  const v5 = shiftDays(v1, -1)
  s[248] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[81] && v2
  const v9 = s[80] && v2 && v7 >= NEVER
  const v10 = s[82] ? NEVER : v7
  const v11 = v8 || s[82] || v9
  const v12 = s[81] && v3 || s[80] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[72] ? FIRST_DAY : v8 ? v6 : NEVER
  s[319] = SDL_31_1
  const SDL_31_1_hoej = s[72] ? NEVER : v8 ? (s[82] || v9 ? Math.max(v7, v10) : v7) : v10
  s[320] = SDL_31_1_hoej
  const SDL_31_1_er = s[72] || s[75] && v11 || s[83] && v11
  s[318] = SDL_31_1_er
  const SDL_31_1_ir = s[72] || s[75] && v12 || s[83] && v12 || s[73]
  s[321] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[11] && shiftDays(s[70], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1182] = v17
  const v18 = !s[11] && shiftDays(s[68], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1183] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[1184] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1187] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1188] = v21
  const v22 = s[82] || v20
  s[1185] = v22
  const v23 = s[81] || s[80]
  s[250] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[81] || v21)
  s[88] = v24
  const v25 = s[80] && SDL_31_1_ir
  s[1186] = v25
  const v26 = v18 || !v19 || v24
  s[1181] = v26
  const v27 = v22 || v25
  s[89] = v27
  const v28 = (v17 || s[13]) && v19 && v27
  s[1180] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[1189] = v29
  const v30 = !s[11] && s[70] >= f.uddannelseAfsluttet
  s[1190] = v30
  const v31 = !s[11] && s[68] < f.uddannelseAfsluttet
  s[1191] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[11] && v32 >= s[68]
  s[1192] = v33
  const v34 = !s[11] && v32 < s[70]
  s[1193] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[95] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[13]) && (v33 || s[13])
  s[96] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[11] && s[74] && s[68] <= 15522 /* 2012-07-01 */
  const v40 = !s[11] && s[70] >= 15523 /* 2012-07-02 */ && s[84]
  const v41 = !s[11] && shiftDays(s[70], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1196] = v41
  const v42 = !s[11] && shiftDays(s[68], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1197] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[1198] = v43
  const v44 = v42 || !v43 || v24
  s[1195] = v44
  const v45 = (v41 || s[13]) && v43 && v27
  s[1194] = v45
  const v46 = shiftMonths(s[85], -6)
  const v47 = shiftMonths(s[86], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; return (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1205] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_2 = (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[11] && r_timerPrMaaned.maaned < v47 || !s[11] && r_timerPrMaaned.maaned >= s[85]) && !s[13] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1206] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; return (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1207] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_2 = (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[11] && r_timerPrMaaned.maaned < v47 || !s[11] && r_timerPrMaaned.maaned >= s[85] || s[13] && !r0_3) && !(s[13] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1208] = v51
  const v52 = !v49 || !v51
  s[1204] = v52
  const v53 = v48 && v50
  s[1203] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[85], v55)
  const v57 = shiftMonths(s[86], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1211] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[11] && r_timerPrMaaned.maaned < v57 || !s[11] && r_timerPrMaaned.maaned >= s[85]) && !s[13] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1212] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1213] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[86]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[11] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[13]) && (r0_0 || s[13]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[11] && r_timerPrMaaned.maaned < v57 || !s[11] && r_timerPrMaaned.maaned >= s[85] || s[13] && !r0_1) && !(s[13] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1214] = v61
  const v62 = !v59 || !v61
  s[1210] = v62
  const v63 = v58 && v60
  s[1209] = v63
  const v64 = v53 || v63
  s[1201] = v64
  const v65 = v52 && v62
  s[1202] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[1200] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[1199] = v67
  const SDL_32_1 = s[72] || s[75] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[87] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[91] = SDL_32_1
  const SDL_32_1_nej = s[72] || s[75] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[87] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[90] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1216] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[1215] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[1217] = v72
  const v73 = v71 && v72
  s[1218] = v73
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
  s[965] = SDL_34_1
  const SDL_34_1_nej = s[72] || s[75] && v0 || s[83] && v0
  s[966] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[76] || s[90]
  s[1220] = v4
  const v5 = s[76] && (s[91] || s[80])
  s[1219] = v5
  const v6 = !s[92] || s[93]
  s[1222] = v6
  const v7 = s[92] && (s[94] || s[80])
  s[1221] = v7
  const v8 = f.persongruppe === 'ingen'
  s[419] = v8
  const v9 = !v8 || s[95]
  s[246] = v9
  const v10 = v8 && s[96]
  s[245] = v10
  const v11 = v5 || v7 || s[97] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[97] && v9 && (SDL_34_1_nej || s[80])
  const SDL_32 = s[72] || s[75] && v11 || s[83] && v11
  s[252] = SDL_32
  const SDL_32_nej = s[72] || s[75] && v12 || s[83] && v12
  s[253] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1223] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v16
  s[259] = SDL_3
  const SDL_3_nej = !s[2] || !v16
  s[255] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[80]
  s[330] = v19
  const v20 = SDL_3 || !s[2]
  s[257] = v20
  const v21 = s[98] || !s[2]
  s[258] = v21
  const SDL_24a_1 = s[72] || s[99] && (s[100] || s[101]) && v19 && v20 && v21 && (s[100] || SDL_32 || SDL_3 || s[98])
  s[338] = SDL_24a_1
  const SDL_24a_1_nej = s[72] || s[102] || s[99] && (s[103] || SDL_32_nej || SDL_3_nej || s[104])
  s[341] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[72] || s[99] && s[101] && s[80] && !s[2] || s[73]
  s[340] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[150] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v26
  s[902] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v26
  s[903] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[105] || f.naaetFolkepensionsalder || s[106]
  s[1234] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[107] || !v29 && s[108]
  s[331] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[109] || !v29 && s[110])
  s[332] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[111] : s[112]
  s[333] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[113] : s[114]
  s[334] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[1232] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[1233] = v35
  const v36 = v35 || v29 || s[115]
  s[1231] = v36
  const v37 = s[116] || s[117]
  s[405] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[1230] = v38
  const v39 = v38 || SDL_24a_1
  s[1228] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[339] = v40
  const v41 = v36 && v40
  s[1229] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[1235] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[2])
  s[1236] = v43
  const LAB_107_1 = !s[2] || s[118] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[581] = LAB_107_1
  const LAB_107_1_nej = !s[2] || !s[118] || !v25 && (s[104] || v41) || v25 && (s[104] || v43)
  s[582] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[1238] = v46
  const v47 = f.ventesFuldtRask && s[119] && f.fikTvaerfagligIndsats === false
  s[1242] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1243] = v48
  const v49 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[224] = v49
  const v50 = !v46 || v49 || !v47 || v48
  const LAB_108_2 = s[120] && (!s[118] || v50)
  s[584] = LAB_108_2
  const LAB_108_2_nej = s[120] && (!s[118] || !v50)
  s[585] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v53 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1244] = v53
  const v54 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v55 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1245] = v55
  const v56 = shiftDays(f.jobafklaringStartede, 28)
  const v57 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1246] = v57
  const v58 = s[121] ? NEVER : v57 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v56
  const LAB_109_1_frist = s[3] ? (v53 ? (v55 ? (s[122] ? (s[123] ? v58 : FIRST_DAY) : v56) : FIRST_DAY) : v54) : FIRST_DAY
  s[586] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[3] ? (v53 ? (v55 ? (s[122] ? (s[123] ? v58 : NEVER) : v56) : NEVER) : v54) : NEVER
  s[587] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[124] && (!s[3] || v53 && (!v55 || s[125])) || s[126]
  s[588] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[527] = v62
  const v63 = f.jobafklaringStartede >= 17532 /* 2018-01-01 */
  s[1247] = v63
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
  s[1248] = v73
  const v74 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1249] = v74
  const v75 = f.uarbejdsdygtigVedEgenSygdom === false || v74 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[120] && (!s[118] || !v73 && f.uarbejdsdygtigVedEgenSygdom === false || v73 && (!v46 || v75))
  s[592] = LAB_110_2
  const LAB_110_2_nej = s[120] && (!s[118] || !v73 && f.uarbejdsdygtigVedEgenSygdom || v73 && (!v46 || !v75))
  s[593] = LAB_110_2_nej
  const LAB_110_2_ir = !s[120] || !s[118] || v73 && !v46
  s[594] = LAB_110_2_ir
}

function svar_9(f, s) {
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[118] ? s[127] : FIRST_DAY
  s[595] = LAB_111_1
  const LAB_111_1_hoej = s[118] ? s[128] : NEVER
  s[596] = LAB_111_1_hoej
  const LAB_111_1_er = s[120] && (!s[118] || s[129])
  s[597] = LAB_111_1_er
  const LAB_111_1_ir = !s[120] || !s[118] || s[130]
  s[598] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v4 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1251] = v4
  const v5 = f.kanVendeTilbageIArbejde === false && v4
  const LAB_111_2 = s[120] && (!s[118] || s[131] || v5)
  s[599] = LAB_111_2
  const LAB_111_2_nej = s[120] && (!s[118] || s[131] || !v5)
  s[600] = LAB_111_2_nej
  const LAB_111_2_ir = !s[120] || !s[118] || s[131]
  s[519] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v9 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[118] ? v9 : FIRST_DAY
  s[602] = LAB_111_3
  const LAB_111_3_hoej = s[118] ? v9 : NEVER
  s[603] = LAB_111_3_hoej
  const LAB_111_3_er = s[120] && f.risikoForFireAar
  s[604] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[118]
  s[605] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[120] && (!s[118] || s[131] || !v14)
  s[606] = LAB_111_4
  const LAB_111_4_nej = s[120] && (!s[118] || s[131] || v14)
  s[607] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v17 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[1253] = v17
  const v18 = s[0] && (!v17 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v17 && !s[132] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v18
  s[611] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v18
  s[612] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v21 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[142] = v21
  const v22 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1259] = v22
  const v23 = !v21 || v22 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[2] || v23
  s[613] = LAB_112_3
  const LAB_112_3_nej = !s[2] || !v23
  s[614] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v26 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1263] = v26
  const v27 = LAB_112_2_nej || !s[2]
  const v28 = s[132] && s[133]
  s[1260] = v28
  const LAB_112_1 = v28 || !s[2] || s[0] && (!v21 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v26 && v27 || v21 && !s[132] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v26 && v27 && (LAB_112_3 || !s[2]))
  s[608] = LAB_112_1
  const LAB_112_1_nej = v28 || !s[2] || !s[0] || !v21 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v26 || LAB_112_2) || v21 && (s[132] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v26 || LAB_112_2 || LAB_112_3_nej)
  s[609] = LAB_112_1_nej
  const LAB_112_1_ir = v28 || !s[2]
  s[610] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v32 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[139] = v32
  const v33 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1270] = v33
  const v34 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[1272] = v34
  const v35 = allPeriods(f.perioderUdenRaadighed)
  const v36 = without(ALL_DAYS, v35)
  const v37 = shiftMonths(f.ressourceforloebStartede, 6)
  const v38 = dayReaching(v36, shiftDays(f.ressourceforloebStartede, 1), v37 === NEVER ? Infinity : v37 - f.ressourceforloebStartede)
  const LAB_113_2 = v32 ? (v33 ? v38 : NEVER) : FIRST_DAY
  s[615] = LAB_113_2
  const LAB_113_2_hoej = v32 ? (v33 ? (v34 ? v38 : NEVER) : NEVER) : NEVER
  s[616] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v32
  s[141] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v42 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1274] = v42
  const v43 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1275] = v43
  const v44 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1278] = v44
  const v45 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1279] = v45
  const v46 = f.indsatsErBegyndt === false || v44
  s[1276] = v46
  const v47 = f.indsatsErBegyndt && (v45 || LAB_113_2_ir)
  s[1277] = v47
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[131] || !v32 || v33 && (v42 || LAB_113_2_ir) && v46 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[618] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[131] || !v32 || !v33 || v43 || v47 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[619] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[131] || !v32
  s[620] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || v21 && (s[134] || s[135]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[621] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !v21 || s[136] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[622] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v53 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[541] = v53
  const v54 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[540] = v54
  const v55 = v54 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v53 ? v55 : FIRST_DAY
  s[624] = LAB_113_4
  const LAB_113_4_hoej = v53 ? v55 : NEVER
  s[625] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v53
  s[520] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1285] = v59
  const v60 = v54 && (v59 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v53 || v60)
  s[628] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v53 || !v60)
  s[629] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || v21 && s[134])
  s[630] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !v21 || s[136])
  s[631] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || v21 && s[135]
  s[632] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v66 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[140] = v66
  const v67 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1287] = v67
  const v68 = shiftMonths(f.ressourceforloebStartede, 60)
  const v69 = shiftDays(v68, -1)
  const v70 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1288] = v70
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
  s[1289] = v0
  const v1 = f.ressourceforloebErBevilget && s[137] >= f.ressourceforloebPlanlagtTil
  s[1290] = v1
  const v2 = f.ressourceforloebErBevilget && s[138] < f.ressourceforloebPlanlagtTil
  s[1291] = v2
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[139] || s[140] && v0 && (v1 || s[141]))
  s[633] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[139] || !s[140] || !v0 || v2)
  s[634] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1295] = v5
  const v6 = f.maanederIRessourceforloeb <= 0
  s[1296] = v6
  const v7 = v5 && !v6 && f.oenskerRessourceforloeb === false
  s[1294] = v7
  const v8 = v7 ? 0 : 60
  const v9 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1298] = v9
  const v10 = v9 && !v6 && f.oenskerRessourceforloeb === false
  s[1297] = v10
  const v11 = v5 && !v9 && f.oenskerRessourceforloeb === false
  s[1299] = v11
  const v12 = v10 ? 0 : v11 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[0] && s[142] && s[132]
  s[638] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[0] ? (s[142] ? (s[132] ? -Infinity : v12) : v8) : 0) : -Infinity
  s[636] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[0] ? (s[142] ? (s[132] ? Infinity : v12) : v8) : 0) : Infinity
  s[637] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v16 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1300] = v16
  const v17 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1301] = v17
  const v18 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1302] = v18
  const v19 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v16 ? (v17 ? (v18 ? v19 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[639] = LAB_114_4
  const LAB_114_4_hoej = v16 ? (v17 ? (v18 ? v19 : NEVER) : NEVER) : NEVER
  s[640] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v16 || v17 && !v18
  s[641] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v23 = f.pensionDuFaar === 'foertidspension'
  s[1303] = v23
  const v24 = s[0] && !s[132] && v23 && !v5 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v24
  s[642] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v24
  s[643] = LAB_115_1_nej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[132] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v27
  s[644] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v27
  s[645] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[132] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v30)
  s[780] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v30)
  s[226] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[229] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1306] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[225] = v35
  const v36 = f.revalideringErBevilget && v35
  s[1305] = v36
  const LAB_144 = !s[2] || !s[132] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[132] && v36 && f.erhvervssigtetErAfklaret === false
  s[521] = LAB_144
  const LAB_144_nej = !s[2] || !s[132] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[132] && (v34 || f.erhvervssigtetErAfklaret)
  s[238] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[544] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[545] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[654] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[655] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[546] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[647] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[648] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[650] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[651] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[652] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[653] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[538] = v52
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v55 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[143] && v53 || s[143] && (!v52 && (v54 || v55) || v52 && v55)
  s[656] = LAB_146
  const LAB_146_nej = !s[2] || !s[143] && !v53 || s[143] && (!v52 && (!v54 || !v55) || v52 && !v55)
  s[657] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[658] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[659] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v60 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[1073] = v60
  const v61 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[144] = v61
  const v62 = f.bidragspligtigeBoern <= 0
  s[147] = v62
  const v63 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[1072] = v63
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
  s[1313] = v73
  const LAS_69j_2_bidrag_er = v73 && (!s[0] || !v60 || !(!v68 && !v64 && v66 === v67))
  s[148] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v73 || !s[0] || v60 && (v64 || !v68)
  s[149] = LAS_69j_2_bidrag_ir
}

function svar_11(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1315] = v0
  const v1 = f.harForsoergelsespligt && v0
  s[221] = v1
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[526] = v2
  const v3 = v2 || s[144]
  s[155] = v3
  const v4 = SATS_2(f.vurderingsdato)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[228] = v5
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
  s[661] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v20 : Infinity
  s[662] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v17)
  s[663] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v18
  s[664] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v25 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[227] = v25
  const LAS_68_5_nej = s[0] && !v25
  s[665] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v25
  s[666] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v28 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1320] = v28
  const v29 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1321] = v29
  const v30 = v28 && v29
  s[1319] = v30
  const v31 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v32 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v33 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1322] = v33
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
  s[1318] = v43
  const v44 = s[0] && !v43
  s[1317] = v44
  const LAS_68_4_er = v44 && (!s[0] || v30 && LAS_68_2_er || !v30 && (v33 && (v36 || LAS_68_5_nej || v37) || !v33 && LAS_68_2_er))
  s[160] = LAS_68_4_er
  const LAS_68_4_ir = !v44 || !s[0] || v30 && LAS_68_2_ir || !v30 && (v33 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v31 === v32) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v31))) || !v33 && LAS_68_2_ir)
  s[161] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v47 = !s[0] || s[150]
  const v48 = !s[0] || !s[150]
  const LAS_68a_1_tid = s[0] && v47
  s[671] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v48
  s[152] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v51 = LAS_68a_1_tid || !s[0]
  s[153] = v51
  const v52 = Math.min(f.timerITilbud, 16000)
  const v53 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[1069] = v53
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
  s[672] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[142] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[673] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[142] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[142] && v27)
  s[674] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[142] && (v15 || v28 || v33) || s[142] && v28
  s[675] = LAS_68a_2_ir
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
  s[667] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[668] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[160] && LAS_68a_2_er && !(v42 && (!s[160] || !s[161] && s[159] === s[158]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[669] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[161] || LAS_68a_2_ir || v42
  s[670] = LAS_68a_1_ir
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
  s[1325] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1326] = v3
  const v4 = s[166] > -Infinity && s[167] < Infinity
  const v5 = quotient([s[166], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[167], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[168] && !(!v4 && (!s[168] || !s[169] && s[166] === s[167]))
  const v10 = s[169] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1327] = v11
  const v12 = quotient([s[166], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[167], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[92] && s[168]
  const v17 = !s[92] && s[169]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[204] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[458] = v19
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
  s[683] = LAS_69j_5_tid
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
  s[690] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[118] && (!s[118] || !s[189] && (s[194] || s[195]) || s[189] && (!s[150] && (s[191] || s[192]) || s[150] && s[191]))
  s[691] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[118] || !s[118] || !s[189] && (s[183] || s[183] || s[198] || s[183] || s[183] || s[199]) || s[189] && (!s[150] && (s[200] || s[201] || s[202] || s[203]) || s[150] && s[200])
  s[692] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1328] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[118] && (!s[118] || v4)
  s[685] = LAS_69j_7
  const LAS_69j_7_nej = s[118] && (!s[118] || !v4)
  s[686] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[92] && !s[204]
  const LAS_69j_8 = s[118] && (!s[118] || !s[205] || !s[206] || !v7)
  s[687] = LAS_69j_8
  const LAS_69j_8_nej = s[118] && (!s[118] || s[205] && (!s[206] || v7))
  s[688] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[118] || !s[118] || s[205] && !s[206]
  s[689] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1329] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1330] = v12
  const LAS_69j_13 = s[118] && (!s[118] || v11)
  s[696] = LAS_69j_13
  const LAS_69j_13_nej = s[118] && (!s[118] || !v11 || !v12)
  s[697] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[118] || !s[118] || v11 && !v12
  s[698] = LAS_69j_13_ir
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
  s[676] = LAS_69j_5
  const LAS_69j_5_hoej = s[118] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[677] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[118] && (!s[118] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[678] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[118] || !s[118] || LAS_69j_9_ir || !s[118] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[679] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[143] || f.harFrasagtYdelsen === false
  const v39 = s[118] && f.erIJobafklaring
  s[1331] = v39
  const LAS_69j_5_modtager = v39 && (!s[118] || v38)
  s[680] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[118] || !v38)
  s[681] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[118]
  s[682] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[241] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[693] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[694] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[695] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1333] = v48
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
  s[699] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[118] ? Math.max(0, v52 || v55 ? Infinity : s[208] - LAS_69j_5) : Infinity
  s[700] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[118] && (!s[118] || s[210] && LAS_69j_5_er && !(v56 && (!s[210] || !s[211] && s[209] === s[208]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[701] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[118] || !s[118] || s[211] || LAS_69j_5_ir || v56
  s[702] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[212], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[118] && (!s[118] || v61)
  s[217] = LAS_69k_5
  const LAS_69k_5_nej = s[118] && (!s[118] || !v61)
  s[218] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = 35 - f.ugerMedFeriegodtgoerelse
  s[239] = v64
  const v65 = Math.max(0, v64 - f.ferieMedYdelseHoldt)
  const v66 = !s[0] && v65 <= 0
  const v67 = s[213] ? 0 : v65
  const LAS_69k_6 = s[0] ? (s[214] ? (s[213] || v66 ? Math.min(v65, v67) : v65) : v67) : -Infinity
  s[708] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[214] ? v65 : 0) : Infinity
  s[709] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[214] || s[213] || v66)
  s[710] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v71 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v71 : FIRST_DAY
  s[711] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v71 : NEVER
  s[712] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v74 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1334] = v74
  const v75 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1335] = v75
  const v76 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1336] = v76
  const v77 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1337] = v77
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v74 || !s[0]) && (v76 || !s[0]) && f.ferienErAftalt)
  s[216] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v75 || v77 || f.ferienErAftalt === false)
  s[215] = LAS_69k_6_aftale_nej
}

function svar_16(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[215]
  s[1341] = v0
  const v1 = f.holderFerieMedYdelse && (s[216] || !s[0])
  s[1340] = v1
  const v2 = f.deltagerAktivt || s[217] || v1
  s[1338] = v2
  const v3 = f.deltagerAktivt === false && (s[218] || !s[118]) && v0
  s[1339] = v3
  const LAS_69k_1 = s[118] && (!s[118] || (s[219] || !s[118]) && v2)
  s[703] = LAS_69k_1
  const LAS_69k_1_nej = s[118] && (!s[118] || s[220] || v3)
  s[704] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[316] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1345] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1347] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1346] = v9
  const v10 = v7 || v9
  s[317] = v10
  const v11 = f.afviser === 'ingenting'
  s[1344] = v11
  const v12 = s[118] && !v11
  s[1342] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[705] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[706] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[707] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[223] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1350] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1351] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1352] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[713] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[714] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[715] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[716] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[717] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[723] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[724] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  s[1354] = v35
  const LAS_69n_1_er = LAS_69l_3_er && v35
  s[725] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[726] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v38 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1358] = v38
  const v39 = LAS_69l_1 || LAS_69l_1_ir
  const v40 = v39 && f.rimeligGrundTilBrud === false
  s[1357] = v40
  const v41 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1359] = v41
  const v42 = v41 || LAS_69n_1_er
  const v43 = !v41 && LAS_69n_1_ir
  const v44 = v41 ? f.dageUdeblevet : LAS_69n_1
  const v45 = v41 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v46 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v47 = SATS_8(f.bruddetSkete)
  const v48 = SATS_9(f.bruddetSkete)
  const v49 = SATS_10(f.bruddetSkete)
  const v50 = s[221] ? (v46 ? -Infinity : v47) : s[222] ? (v46 ? -Infinity : v48) : v46 ? -Infinity : v49
  const v51 = s[221] ? (v46 ? Infinity : v47) : s[222] ? (v46 ? Infinity : v48) : v46 ? Infinity : v49
  const v52 = v44 > -Infinity && v45 < Infinity && v50 > -Infinity && v51 < Infinity
  const v53 = quotient([v44, v50], [1], 'nærmeste', 1)
  const v54 = quotient([v44, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v50], [1], 'nærmeste', 1)
  const v56 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v57 = v52 ? Math.min(v56, v55, v53, v54) : -Infinity
  const v58 = v52 ? Math.max(v56, v55, v53, v54) : Infinity
  const v59 = v40 && v42 && !(!v52 && (!v42 || !v43 && v44 === v45) && !v46 && v50 === v51)
  const LAS_69m_2 = LAS_69l_3_er ? (v59 ? (v38 ? Math.min(0, v57) : v57) : 0) : -Infinity
  s[719] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v59 ? (v38 ? Math.max(0, v58) : v58) : 0) : Infinity
  s[720] = LAS_69m_2_hoej
  const v62 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke'
  s[1356] = v62
  const v63 = LAS_69l_3_er && v62
  s[1355] = v63
  const LAS_69m_2_er = v63 && (!LAS_69l_3_er || v59 || v38)
  s[721] = LAS_69m_2_er
  const LAS_69m_2_ir = !v63 || !LAS_69l_3_er || v40 && (v43 || v46 || !v52)
  s[722] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v66 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1361] = v66
  const v67 = LAS_69l_3_er && v66
  s[1360] = v67
  const LAS_69o_1 = v67 && (!LAS_69l_3_er || v39 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[522] = LAS_69o_1
  const LAS_69o_1_nej = v67 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[728] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v67 || !LAS_69l_3_er
  s[729] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v71 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1362] = v71
  const v72 = s[222] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v71 ? -Infinity : v72) : -Infinity
  s[730] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v71 ? Infinity : v72) : Infinity
  s[731] = LAS_69o_2_hoej
  const LAS_69o_2_ir = LAS_69o_1 && (!LAS_69l_3_er || v71) || LAS_69o_1_nej || LAS_69o_1_ir
  s[732] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v39 && f.ydelsenBoerOphoere)
  s[733] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[734] = LAS_69p_1_nej
}

function svar_17(f, s) {
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v0 = f.forseelserPaaFemAar <= 1
  s[1363] = v0
  const v1 = f.forseelserPaaFemAar <= 0
  s[1364] = v1
  const v2 = f.modBedreVidende ? (v0 ? (v1 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[223] ? v2 : -Infinity
  s[735] = LAS_69q_1
  const LAS_69q_1_hoej = s[223] ? v2 : Infinity
  s[736] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v5 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[118] ? v5 : -Infinity
  s[737] = LAS_69t_2
  const LAS_69t_2_hoej = s[118] ? v5 : Infinity
  s[738] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v8 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1365] = v8
  const v9 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1366] = v9
  const v10 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1367] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1369] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1370] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1372] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[242] = v14
  const v15 = s[143] ? (v8 ? (s[142] ? (v9 ? (v10 ? (s[224] ? (v11 ? (s[144] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[118] ? v15 : -Infinity
  s[740] = LAS_69x_3
  const LAS_69x_3_hoej = s[118] ? v15 : Infinity
  s[741] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1374] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[1373] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[225] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[235] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[226] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[234] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[240] = v22
  const v23 = v22 && !s[227]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v22 || f.saerligeForholdForLoen)
  s[742] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[743] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[2] || v23
  s[744] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v27 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[233] = v27
  const v28 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[243] = v28
  const v29 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v30 = SATS_11(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v28 && f.forsoergerEgetBarnIHjemmet === false
  s[751] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v27 || (v29 ? -Infinity : v30) < f.indtaegtFoerRevalidering)
  s[760] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v27 || (v29 ? Infinity : v30) >= f.indtaegtFoerRevalidering)
  s[761] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v27 || v29
  s[762] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v35 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[144]
  s[230] = v35
  const v36 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1379] = v36
  const v37 = SATS_12(f.vurderingsdato)
  const v38 = SATS_13(f.vurderingsdato)
  const v39 = SATS_14(f.vurderingsdato)
  const v40 = SATS_15(f.vurderingsdato)
  const v41 = SATS_16(f.vurderingsdato)
  const LAS_71_2_ung = v27 ? (v36 ? (v35 ? -Infinity : v37) : f.gravidEfter12Uge ? (v35 ? -Infinity : v38) : f.borHosForaeldre ? (v35 ? -Infinity : v39) : f.psykiskLidelseNaevntILoven ? (v35 ? -Infinity : v40) : v35 ? -Infinity : v41) : -Infinity
  s[753] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v27 ? (v36 ? (v35 ? Infinity : v37) : f.gravidEfter12Uge ? (v35 ? Infinity : v38) : f.borHosForaeldre ? (v35 ? Infinity : v39) : f.psykiskLidelseNaevntILoven ? (v35 ? Infinity : v40) : v35 ? Infinity : v41) : Infinity
  s[754] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[228] || !v27 || v35
  s[755] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v45 = SATS_17(f.vurderingsdato)
  const v46 = SATS_18(f.vurderingsdato)
  const LAS_71_2 = v27 ? (s[228] ? (f.forsoergelsespligtUdenForHjemmet ? (v35 ? -Infinity : v45) : v35 ? -Infinity : v46) : LAS_71_2_ung) : -Infinity
  s[749] = LAS_71_2
  const LAS_71_2_hoej = v27 ? (s[228] ? (f.forsoergelsespligtUdenForHjemmet ? (v35 ? Infinity : v45) : v35 ? Infinity : v46) : LAS_71_2_ung_hoej) : Infinity
  s[750] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v27 || !s[228] && LAS_71_2_ung_ir || s[228] && v35
  s[752] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v50 = SATS_19(f.vurderingsdato)
  const v51 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1381] = v51
  const v52 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1382] = v52
  const v53 = SATS_20(f.vurderingsdato)
  const v54 = v35 ? -Infinity : v53
  const v55 = v35 ? Infinity : v53
  const v56 = v52 && LAS_71_2_er
  const LAS_71_1 = v27 ? (v28 ? (v35 ? -Infinity : v50) : v51 ? (v56 ? Math.min(v54, LAS_71_2) : v54) : LAS_71_2) : -Infinity
  s[232] = LAS_71_1
  const LAS_71_1_hoej = v27 ? (v28 ? (v35 ? Infinity : v50) : v51 ? (v56 ? Math.max(v55, LAS_71_2_hoej) : v55) : LAS_71_2_hoej) : Infinity
  s[231] = LAS_71_1_hoej
  const v59 = LAS_70_1_nej || s[229]
  const LAS_71_1_er = LAS_70_1 && (!v27 || v28 || v51 || v56)
  s[236] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!v27 || v28 && v35 || !v28 && (v51 && v35 || v52 && LAS_71_2_ir)) || v59
  s[237] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[745] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[746] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[2] || LAS_71_1_er)
  s[747] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[2] || LAS_71_1_ir) || v59
  s[748] = LAS_70_4_ir
}

function svar_18(f, s) {
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v0 = SATS_21(f.vurderingsdato)
  const v1 = s[230] ? -Infinity : v0
  const v2 = s[230] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[231] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[232] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const LAS_71_3 = s[233] ? Math.max(0, Math.min(f.bidragPrMaaned, v5 || v4 ? -Infinity : v1 - s[231])) : -Infinity
  s[756] = LAS_71_3
  const LAS_71_3_hoej = s[233] ? Math.max(0, Math.min(f.bidragPrMaaned, v3 || v6 ? Infinity : v2 - s[232])) : Infinity
  s[757] = LAS_71_3_hoej
  const v10 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1387] = v10
  const v11 = f.psykiskLidelseNaevntILoven && v10
  s[1386] = v11
  const v12 = !s[228] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v11
  s[1385] = v12
  const v13 = s[234] || !v12
  s[1384] = v13
  const v14 = (s[235] || s[229]) && v12
  s[1383] = v14
  const LAS_71_3_er = v14 && (!s[233] || s[236] && !(v7 && !s[230] && v1 === v2 && (!s[236] || !s[237] && s[232] === s[231])))
  s[758] = LAS_71_3_er
  const LAS_71_3_ir = v14 && (!s[233] || s[230] || s[237] || v7) || v13
  s[759] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[238] || !s[2]
  s[763] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v18 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v18)
  s[764] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v18)
  s[765] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v21 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1388] = v21
  const v22 = f.maanederITilbudIRevalidering >= 12
  s[1390] = v22
  const v23 = v22 ? Math.max(0, s[239]) : 0
  const v24 = v22 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (s[240] ? (s[227] ? (v21 ? (s[241] ? v24 : -Infinity) : v23) : -Infinity) : 0) : -Infinity
  s[766] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (s[240] ? (s[227] ? (v21 ? (s[241] ? v24 : Infinity) : v23) : Infinity) : 0) : Infinity
  s[767] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || s[240] && (!s[227] || v21 && !s[241])
  s[768] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v28 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1391] = v28
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v28)
  s[769] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v28)
  s[770] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v31 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v32 = v28 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v31, v32) : -Infinity
  s[771] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v31, v32) : Infinity
  s[772] = LAS_73f_1_beloeb_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v35 = !s[132] && f.jobcenterUdfoererIndsatsen || s[132] && (s[242] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v35
  s[773] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v35
  s[774] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v38 = f.afgoerelsenGaelder === 'foertidspension'
  s[1393] = v38
  const v39 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1394] = v39
  const v40 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1396] = v40
  const v41 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1397] = v41
  const v42 = v39 && !s[131] && (v40 || v41)
  const LSP_18_2 = v38 && (!s[2] || v42)
  s[781] = LSP_18_2
  const LSP_18_2_nej = v38 && (!s[2] || !v42)
  s[782] = LSP_18_2_nej
  const LSP_18_2_ir = !v38 || !s[2]
  s[783] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v46 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1400] = v46
  const v47 = !v38 || LSP_18_2
  s[1402] = v47
  const v48 = v38 && (LSP_18_2_nej || LSP_18_2_ir)
  s[1401] = v48
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1403] = v49
  const v50 = s[131] && f.sagenErForelagtTeamet
  s[1398] = v50
  const LOB_9_1 = v50 || !s[2] || s[0] && (!s[132] && (v46 || v48) || s[132] && !s[131] && (v49 || v48))
  s[775] = LOB_9_1
  const LOB_9_1_nej = v50 || !s[2] || !s[0] || !s[132] && !v46 && v47 || s[132] && (s[131] || !v49 && v47)
  s[776] = LOB_9_1_nej
  const LOB_9_1_ir = v50 || !s[2]
  s[777] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v54 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1404] = v54
  const v55 = f.forvaltningsomraade === 'undervisning'
  s[1406] = v55
  const v56 = !s[243] && f.harErhvervskompetencegivendeUddannelse === false
  s[1408] = v56
  const v57 = v56 || f.behovForUndervisningsomraadet
  s[1407] = v57
  const v58 = v55 && v57
  s[1405] = v58
  const v59 = s[0] && (!s[224] && (v54 || v58) || s[224] && !s[131] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v59
  s[778] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v59
  s[779] = LOB_10_1_nej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v62 = s[0] && (!s[132] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[132] && !s[131] && s[244])
  const PLANBEK_2_1 = !s[2] || v62
  s[784] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v62
  s[785] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v65 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1410] = v65
  const v66 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1411] = v66
  const v67 = v66 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v65 ? v67 : FIRST_DAY
  s[786] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v65 ? v67 : NEVER
  s[787] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v65 && s[3]
  s[788] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v65
  s[789] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v72 = s[76] || s[92] || s[97] || f.arbejdsskade || s[245]
  const v73 = !s[76] && !s[92] && !s[97] && f.arbejdsskade === false && s[246]
  const SDL_2_1 = s[72] || s[75] && v72 || s[83] && v72
  s[256] = SDL_2_1
  const SDL_2_1_nej = s[72] || s[75] && v73 || s[83] && v73
  s[254] = SDL_2_1_nej
}

function svar_19(f, s) {
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v0 = s[247] && s[248] >= f.vurderingsdato
  s[1416] = v0
  const v1 = s[247] && s[249] < f.vurderingsdato
  s[1417] = v1
  const v2 = s[82] || v1
  s[1415] = v2
  const v3 = s[250] && (v0 || s[251]) && (s[81] || v0)
  s[1414] = v3
  const v4 = v3 || s[252]
  s[1412] = v4
  const v5 = (v2 || s[80]) && (s[253] || s[80]) && (v2 || s[253])
  s[1413] = v5
  const v6 = s[254] || v5 || s[255] || s[104]
  const v7 = (s[256] || s[80]) && (v4 || s[80]) && s[257] && s[258] && (s[256] || v4 || s[259] || s[98])
  const v8 = s[80] && !s[2]
  const SDL_2 = s[72] || s[75] && v7 || s[83] && v7
  s[790] = SDL_2
  const SDL_2_nej = s[72] || s[75] && v6 || s[83] && v6
  s[791] = SDL_2_nej
  const SDL_2_ir = s[72] || s[75] && v8 || s[83] && v8 || s[73]
  s[792] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v12 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v12
  s[797] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v12
  s[798] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v15 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v16 = runEnd(v15, f.vurderingsdato)
  const v17 = shiftDays(v16 < 2147483647 || v16 === 2147483647 ? v16 : FIRST_DAY, 1)
  const SDL_7_1_genoptagelse = s[2] ? v17 : FIRST_DAY
  s[799] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v17 : NEVER
  s[800] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[801] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[802] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[803] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v23 = shiftMonths(s[68], 3)
  s[300] = v23
  const v24 = shiftMonths(s[70], 3)
  s[301] = v24
  const v25 = f.saerligeGrundeTilAndetTidspunkt || !s[11]
  const v26 = f.saerligeGrundeTilAndetTidspunkt === false && s[13]
  const SDL_7_3 = s[72] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v23
  s[806] = SDL_7_3
  const SDL_7_3_hoej = s[72] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v24
  s[807] = SDL_7_3_hoej
  const v29 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[552] = v29
  const SDL_7_3_er = v29 && (s[72] || s[75] && v25 || s[83] && v25)
  s[808] = SDL_7_3_er
  const SDL_7_3_ir = !v29 || s[72] || s[75] && v26 || s[83] && v26 || s[73]
  s[809] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v32 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v32
  s[810] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v32
  s[811] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v35 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[814] = v35
  const v36 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v35 ? v36 : FIRST_DAY
  s[812] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v35 ? v36 : NEVER
  s[813] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v39 = !s[11] && s[69] && s[68] <= 14612 /* 2010-01-03 */
  const v40 = !s[11] && s[70] >= 14613 /* 2010-01-04 */ && s[260]
  const v41 = allPeriods(f.fravaer)
  const v42 = runStart(v41, f.vurderingsdato)
  const v43 = v42 < 2147483647 || v42 === 2147483647 ? v42 : FIRST_DAY
  const v44 = shiftDays(v43, 56) >= f.fratraedelsesdag
  s[1423] = v44
  const v45 = f.fratraeder && v44
  s[1422] = v45
  const v46 = v45 ? NEVER : shiftDays(v43, 28)
  const SDL_7a_1 = s[72] ? FIRST_DAY : v40 || s[83] ? v46 : NEVER
  s[815] = SDL_7a_1
  const SDL_7a_1_hoej = s[72] ? NEVER : v39 ? NEVER : v46
  s[816] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[76] && (s[72] || v39 || v40 || s[83])
  s[817] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[76] || s[80]
  s[509] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v51 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1425] = v51
  const v52 = shiftDays(s[68], 35)
  s[440] = v52
  const v53 = shiftDays(s[70], 35)
  s[441] = v53
  const v54 = !s[11] && shiftDays(v53, -1) >= f.tidligOpfoelgningBedtOm
  s[1426] = v54
  const v55 = !s[11] && shiftDays(v52, -1) < f.tidligOpfoelgningBedtOm
  s[1427] = v55
  const v56 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1428] = v56
  const v57 = v56 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[261] && (!s[261] || v51 && f.ventesRaskInden8Uger === false && (v54 || s[13]) && f.oenskerTidligOpfoelgning || !v51 && v57)
  s[270] = SDL_7c
  const SDL_7c_nej = s[261] && (!s[261] || v51 && (f.ventesRaskInden8Uger || v55 || f.oenskerTidligOpfoelgning === false) || !v51 && !v57)
  s[271] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v60 = !s[150] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v60
  s[819] = SDL_10a
  const SDL_10a_nej = !s[2] || !v60
  s[820] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v63 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[823] = v63
  const v64 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v63 ? v64 : FIRST_DAY
  s[821] = SDL_11_3
  const SDL_11_3_hoej = v63 ? v64 : NEVER
  s[822] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v67 = shiftDays(shiftDays(s[68], 56), -1)
  s[268] = v67
  const v68 = shiftDays(shiftDays(s[70], 56), -1)
  s[269] = v68
  const v69 = !s[11] && v68 >= f.forventetRask
  s[1430] = v69
  const v70 = !s[11] && v67 < f.forventetRask
  s[1431] = v70
  const v71 = !s[11] && v68 >= f.vurderingsdato
  s[1432] = v71
  const v72 = !s[11] && v67 < f.vurderingsdato
  s[1433] = v72
  const v73 = v70 || v72
  s[265] = v73
  const v74 = (v69 || s[13]) && (v71 || s[13]) && (v69 || v71)
  s[266] = v74
  const v75 = !s[131] && s[13]
  s[267] = v75
  const SDL_12_1_1 = !s[2] || !s[261] && f.tilbagevendenForestaar || s[261] && !s[131] && v74
  s[263] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[261] && f.tilbagevendenForestaar === false || s[261] && (s[131] || v73)
  s[262] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[261] && v75
  s[264] = SDL_12_1_1_ir
}

function svar_20(f, s) {
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[261] && f.laegeattestNoedvendig || s[261] && (!s[143] && s[262] || s[143] && f.laegeattestNoedvendig)
  s[824] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[261] && f.laegeattestNoedvendig === false || s[261] && (!s[143] && s[263] || s[143] && f.laegeattestNoedvendig === false)
  s[825] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[261] && !s[143] && s[264]
  s[826] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v3 = s[143] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[2] || v3
  s[827] = SDL_11c
  const SDL_11c_nej = !s[2] || !v3
  s[828] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v6 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v7 = s[265] || s[13]
  const SDL_12_1_2 = !s[2] || !s[261] && v6 || s[261] && (!s[224] && v7 && f.behovForTvaerfagligIndsats === false || s[224] && !s[131] && s[265])
  s[304] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[261] && !v6 || s[261] && (!s[224] && (s[266] || f.behovForTvaerfagligIndsats) || s[224] && (s[131] || s[266]))
  s[299] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[261] && s[224] && s[267]
  s[298] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v11 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[261] && v11 || s[261] && !s[224] && v7 && f.behovForTvaerfagligIndsats
  s[306] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[261] && !v11 || s[261] && (s[224] || s[266] || f.behovForTvaerfagligIndsats === false)
  s[307] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v14 = f.fratraedelsesdag >= f.vurderingsdato
  s[1438] = v14
  const v15 = f.fratraeder && !v14
  s[1437] = v15
  const v16 = s[76] && !v15
  s[308] = v16
  const v17 = f.holdteSamtaler >= 1
  s[297] = v17
  const v18 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[310] = v18
  const v19 = v18 >= f.forventetRask
  s[1439] = v19
  const v20 = v18 >= f.vurderingsdato
  s[1440] = v20
  const v21 = v16 && v17 && f.forudsigeligtForloeb && v19 && v20
  s[294] = v21
  const v22 = shiftDays(shiftDays(s[68], 182), -1)
  s[309] = v22
  const v23 = shiftDays(shiftDays(s[70], 182), -1)
  s[311] = v23
  const v24 = !s[11] && v23 >= f.forventetRask
  s[1443] = v24
  const v25 = !s[11] && v22 < f.forventetRask
  s[1444] = v25
  const v26 = !v16 || v25 || f.opfoelgningOenskes
  s[1442] = v26
  const v27 = v16 && (v24 || s[13]) && f.opfoelgningOenskes === false
  s[1441] = v27
  const v28 = !s[11] && v23 >= f.vurderingsdato
  s[1445] = v28
  const v29 = !s[11] && v22 < f.vurderingsdato
  s[1446] = v29
  const v30 = v26 || f.opfoelgningAlligevel || v29
  s[274] = v30
  const v31 = v27 && f.opfoelgningAlligevel === false && (v28 || s[13])
  s[275] = v31
  const v32 = !s[11] && s[68] < 20635 /* 2026-07-01 */
  s[1435] = v32
  const v33 = !s[11] && s[70] >= 20635 /* 2026-07-01 */
  s[1436] = v33
  const v34 = !s[131] || v33
  s[1434] = v34
  const v35 = s[131] && (v32 || s[13])
  s[276] = v35
  const v36 = v35 && !v34
  s[277] = v36
  const SDL_13f_1 = s[224] && (v35 && (v21 || v31) || !v36 && (!s[224] || !s[131] && v21 || s[131] && v31))
  s[273] = SDL_13f_1
  const SDL_13f_1_nej = s[224] && (v35 && (!v21 || v30) || !v36 && (!s[224] || !s[131] && !v21 || s[131] && v30))
  s[272] = SDL_13f_1_nej
}

function svar_21(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[268], v0)
  const v2 = Math.min(s[269], v0)
  const v3 = s[11] || !s[13] && s[268] === s[269]
  const v4 = s[262] && !s[11]
  const v5 = s[264] && !s[11] && s[269] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[268] : NEVER) : NEVER
  const v7 = s[263] ? NEVER : s[269]
  const v8 = s[263] || v4 || v5
  const v9 = s[262] && s[13] || s[264] && !(v3 && !s[11] && s[268] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[11] || !s[13] && v1 === v2
  const v13 = s[270] && !s[11]
  const v14 = s[271] && v8
  const v15 = !s[261] && !s[11] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[270] && s[13]
  const v23 = v22 || s[271] && v9 || !s[261] && s[13] && v9 || !s[261] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[11] && v8 || s[11] && !v8) && (s[11] || v1 === v6))
  s[284] = v23
  const v24 = shiftMonths(s[68], 6)
  s[295] = v24
  const v25 = shiftMonths(s[70], 6)
  s[296] = v25
  const v26 = shiftDays(v24, -1)
  s[302] = v26
  const v27 = shiftDays(v25, -1)
  s[303] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[271] && !s[11]
  const v33 = !s[261] && !s[11] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[289] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[290] = v38
  const v39 = v13 || v32 || v33
  s[288] = v39
  const v40 = s[271] && s[13]
  const v41 = !s[261] && s[13]
  s[287] = v41
  const v42 = v22 || v40 || v41 || !s[261] && !((s[11] || !s[13] && v28 === v29) && (s[11] || !s[13] && v26 === v27) && (s[11] || v26 === v28))
  s[285] = v42
  const v43 = s[272] && v39
  const v44 = !s[224] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[273] ? NEVER : v38
  const v47 = s[273] || v43 || v44
  const v48 = Math.max(s[268], v1)
  const v49 = Math.min(s[269], v2)
  const v50 = !s[261] && !s[11] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[268], v48) : s[268]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[292] = v53
  const v54 = v32 ? (v50 ? Math.max(s[269], v49) : s[269]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[293] = v55
  const v56 = v13 || v32 || v50
  s[291] = v56
  const v57 = v22 || v40 || v41 || !s[261] && !(v12 && v3 && (s[11] || s[268] === v1))
  s[286] = v57
  const v58 = s[272] && v56
  const v59 = !s[224] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[273] ? NEVER : v55
  const v62 = s[273] || v58 || v59
  const v63 = s[2] ? (s[261] ? (s[131] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[268]) : FIRST_DAY
  s[280] = v63
  const v64 = s[2] ? (s[261] ? (s[131] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[269]) : NEVER
  s[282] = v64
  const v65 = s[274] && v39
  const v66 = s[275] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[275] ? NEVER : v38
  const v69 = s[274] && v56
  const v70 = s[275] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[275] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[281] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[283] = v77
  const v78 = s[276] && (v21 || v66 || v70)
  s[278] = v78
  const v79 = !s[277] && (!s[2] || !s[261] && !s[11] || s[261] && (!s[131] && v21 || s[131] && (v47 || v62)))
  s[279] = v79
}

function svar_22(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[278] || s[279]
  s[831] = SDL_13b_1_er
  const SDL_13b_1 = s[278] ? (s[279] ? Math.min(s[280], s[281]) : s[281]) : s[280]
  s[829] = SDL_13b_1
  const SDL_13b_1_hoej = s[278] ? (s[279] ? Math.max(s[282], s[283]) : s[283]) : s[282]
  s[830] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[276] && (s[284] || s[274] && s[285] || s[274] && s[286]) || !s[277] && (!s[2] || s[287] || s[261] && (!s[131] && s[284] || s[131] && (s[272] && s[285] || !s[224] && !((!s[288] || !s[285] && s[289] === s[290]) && s[288] && s[289] === NEVER) || s[272] && s[286] || !s[224] && !((!s[291] || !s[286] && s[292] === s[293]) && s[291] && s[292] === NEVER))))
  s[832] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[263] || s[262]
  const v5 = s[263] ? 0 : 4
  const v6 = s[262] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[272] && v4
  const v10 = !s[224] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[143] ? (s[224] ? (s[131] ? (s[273] ? 0 : 1) : s[273] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[143] ? (s[224] ? (s[131] ? (s[272] ? 1 : 0) : s[273] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[294] ? 1 : 4
  const v17 = s[275] ? 0 : 1
  const v18 = !s[277] && (!s[143] || !s[224] && v4 || s[224] && (!s[131] && (s[273] || v9 || v10) || s[131] && (s[273] || s[272])))
  const SDL_13b_1_antal = s[276] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[833] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[276] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[834] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[143] && (s[276] || v18)
  s[835] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[143] || !s[277] && (!s[143] || !s[224] && s[264] || s[224] && (!s[131] && (s[272] && s[264] || !s[224] && !((!v4 || !s[264] && v5 === v6) && v4 && v5 === 1)) || s[131] && !s[224]))
  s[836] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[1449] = v23
  const v24 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[1450] = v24
  const v25 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[1451] = v25
  const v26 = !s[11] && f.vurderingsdato >= s[295]
  s[314] = v26
  const v27 = !s[11] && f.vurderingsdato < s[296]
  s[315] = v27
  const v28 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[1452] = v28
  const v29 = s[297] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[2] || v23 && (!v24 || !v25 && (v26 || s[13]) && f.fremmoedeErNoedvendigt === false || v25 && (!v28 || v29))
  s[837] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[2] || !v23 || !v24 || !v25 && (v27 || f.fremmoedeErNoedvendigt) || v25 && (!v28 || !v29)
  s[838] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[2] || v23 && (!v24 || v25 && !v28)
  s[839] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v33 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[305] = v33
  const v34 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[313] = v34
  const v35 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v36 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = s[298] && v38 >= v37
  const v40 = s[299] || v39
  const v41 = s[299] ? (v39 ? Math.min(v36, v37) : v36) : v37
  const v42 = s[299] ? (v39 ? Math.max(v36, v38) : v36) : v38
  const v43 = f.holdteSamtaler >= 2
  s[312] = v43
  const v44 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v45 = v43 || !s[11]
  const v46 = !v43 && s[13]
  const v47 = v43 ? v44 : shiftDays(s[300], -1)
  const v48 = v43 ? v44 : shiftDays(s[301], -1)
  const v49 = Math.max(v35, v47)
  const v50 = Math.min(v35, v48)
  const v51 = s[299] && v45
  const v52 = s[298] && v45 && v50 >= v49
  const v53 = v51 || v52
  const v54 = v51 ? (v52 ? Math.min(v47, v49) : v47) : v49
  const v55 = v51 ? (v52 ? Math.max(v48, v50) : v48) : v50
  const v56 = s[264] && v35 >= NEVER
  const v57 = f.holdteSamtaler >= 4
  s[1455] = v57
  const v58 = v57 || !s[11]
  const v59 = !v57 && s[13]
  const v60 = v57 ? NEVER : s[302]
  const v61 = v57 ? NEVER : s[303]
  const v62 = s[262] && v58
  const v63 = s[264] && v58 && v61 >= NEVER
  const v64 = v62 || v63 ? (v62 ? v60 : NEVER) : NEVER
  const v65 = s[263] ? NEVER : v61
  const v66 = s[263] || v62 || v63
  const v67 = s[262] && v59 || s[264] && !((!v58 || !v59 && v60 === v61) && v58 && v60 === NEVER)
  const v68 = s[272] && v66
  const v69 = !s[224] && v66 && v65 >= NEVER
  const v70 = s[2] ? (v34 ? (v33 ? (s[261] ? (s[143] ? (s[224] ? (s[131] ? NEVER : v68 || v69 ? (v68 ? v64 : NEVER) : NEVER) : v64) : s[262] || v56 ? (s[262] ? v35 : NEVER) : NEVER) : s[304] ? (v53 ? Math.min(v35, v54) : v35) : v54) : FIRST_DAY) : s[304] ? (v40 ? Math.min(v35, v41) : v35) : v41) : FIRST_DAY
  const v71 = s[294] || v58 ? (s[294] ? NEVER : v60) : NEVER
  const v72 = !s[277] && (!s[2] || !v34 && (s[304] || s[299] || v39) || v34 && (!v33 || !s[261] && (s[304] || v51 || v52) || s[261] && (!s[143] && (s[263] || s[262] || v56) || s[143] && (!s[224] && v66 || s[224] && (s[131] || s[273] || v68 || v69)))))
  const SDL_13b_1_naeste = s[276] ? (v72 ? Math.min(v70, v71) : v71) : v70
  s[840] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[276] ? NEVER : s[2] ? (v34 ? (v33 ? (s[261] ? (s[143] ? (s[224] ? (s[131] ? NEVER : s[273] ? NEVER : v65) : v65) : s[263] ? NEVER : v35) : s[304] ? (v53 ? Math.max(v35, v55) : v35) : v55) : NEVER) : s[304] ? (v40 ? Math.max(v35, v42) : v35) : v42) : NEVER
  s[841] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[297] && (s[276] || v72)
  s[842] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[297] || s[276] && !s[294] && v59 || !s[277] && (!s[2] || !v34 && s[298] && v35 !== v36 || v34 && (!v33 || !s[261] && (s[299] && v46 || s[298] && !((!v45 || !v46 && v47 === v48) && v45 && v35 === v47)) || s[261] && (!s[143] && s[264] && v35 !== NEVER || s[143] && (!s[224] && v67 || s[224] && !s[131] && (s[272] && v67 || !s[224] && !((!v66 || !v67 && v64 === v65) && v66 && v64 === NEVER))))))
  s[843] = SDL_13b_1_naeste_ir
}

function svar_23(f, s) {
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v0 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1456] = v0
  const v1 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1457] = v1
  const SDL_13b_5 = !s[305] || !v0 && f.sygdomForhindrerKontakt || v0 && (!v1 || f.kontaktUhensigtsmaessig)
  s[844] = SDL_13b_5
  const SDL_13b_5_nej = !s[305] || !v0 && f.sygdomForhindrerKontakt === false || v0 && (!v1 || f.kontaktUhensigtsmaessig === false)
  s[845] = SDL_13b_5_nej
  const SDL_13b_5_ir = !s[305] || v0 && !v1
  s[846] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[2] || s[261] && (!s[224] && s[306] || s[224] && f.behovForTvaerfagligIndsats)
  s[847] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[2] || !s[261] || !s[224] && s[307] || s[224] && f.behovForTvaerfagligIndsats === false
  s[848] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[2] || s[261] && !s[224] && !s[2]
  s[849] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[2] || s[143] && (!s[224] && s[304] || s[224] && (s[304] || s[298]) && !s[308])
  s[850] = SDL_13c_2
  const SDL_13c_2_nej = !s[2] || !s[143] || !s[224] && s[299] || s[224] && (s[299] || s[308])
  s[851] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[2] || s[143] && !s[224] && s[298]
  s[852] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v11 = s[224] ? (s[131] ? s[309] : s[310]) : FIRST_DAY
  const v12 = s[224] ? (s[131] ? s[311] : s[310]) : NEVER
  const v13 = s[11] ? s[310] : Math.min(s[310], s[309])
  const v14 = s[11] ? s[310] : Math.max(s[310], s[311])
  const v15 = !s[277] && (!s[224] || !s[131] || !s[11])
  const SDL_13f_1_dag = s[276] ? (v15 ? Math.min(v11, v13) : v13) : v11
  s[853] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[276] ? (v15 ? Math.max(v12, v14) : v14) : v12
  s[854] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[224] && (s[276] || v15)
  s[855] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[224] || s[276] && s[13] || !s[277] && (!s[224] || s[131] && s[13])
  s[856] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v20 = !s[261] && s[312]
  const SDL_16_2 = !s[2] || !s[313] && s[314] || s[313] && (!s[305] || v20)
  s[857] = SDL_16_2
  const SDL_16_2_nej = !s[2] || !s[313] && s[315] || s[313] && (!s[305] || !v20)
  s[858] = SDL_16_2_nej
  const SDL_16_2_ir = !s[2] || !s[313] && s[13] || s[313] && !s[305]
  s[859] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false
  s[1459] = v24
  const v25 = v24 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v25
  s[860] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v25
  s[861] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1460] = v28
  const v29 = s[118] && (!s[316] && v28 && f.andenVurderingIndhentet || s[316] && s[317])
  const SDL_21a = !s[2] || v29
  s[882] = SDL_21a
  const SDL_21a_nej = !s[2] || !v29
  s[883] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v32 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1463] = v32
  const v33 = v32 && f.noedvendigBehandling
  s[1462] = v33
  const v34 = f.afviser === 'optraening'
  s[1465] = v34
  const v35 = v34 && f.hensigtsmaessigOptraening
  s[1464] = v35
  const v36 = v33 || v35
  s[1461] = v36
  const SDL_21_1_2 = !s[2] || v36 && f.opfordret && (SDL_21a_nej || !s[2]) && f.skriftligtOrienteret
  s[862] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v36 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[863] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[864] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[865] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v41 = f.partshoeringsfrist >= f.vurderingsdato
  s[1467] = v41
  const v42 = f.harSvaretPaaPartshoering || !v41
  s[1466] = v42
  const v43 = f.partshoertOmOphoer && v42
  const SDL_21_3 = !s[2] || v43
  s[866] = SDL_21_3
  const SDL_21_3_nej = !s[2] || !v43
  s[867] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v46 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[2] || v46
  s[868] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[2] || !v46
  s[869] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v49 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v49 : FIRST_DAY
  s[873] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v49 : NEVER
  s[874] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1471] = v52
  const v53 = SDL_21_4_dag >= f.opfyldtIgen
  s[1472] = v53
  const v54 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1469] = v54
  const v55 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[344] = v55
  const SDL_21_4 = !s[2] || !v54 && v52 || v54 && (!v55 || (v52 || !s[2]) && f.genoptagetFoer === false)
  s[523] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v54 && !v53 || v54 && (!v55 || !v53 || f.genoptagetFoer)
  s[871] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v54 && !s[2] || v54 && !v55
  s[872] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v59 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v59 : FIRST_DAY
  s[876] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v59 : NEVER
  s[877] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[878] = SDL_21_4_fra_ir
}

function svar_24(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[447] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[449] = v1
  const v2 = shiftDays(s[68], 14)
  s[444] = v2
  const v3 = shiftDays(s[70], 14)
  s[445] = v3
  const v4 = v0 && !s[11] || !v0 && (v1 || !s[11])
  s[452] = v4
  const v5 = v0 && s[13] || !v0 && !v1 && s[13]
  s[457] = v5
  const v6 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[11] && s[74] && s[68] <= 15397 /* 2012-02-27 */
  const v9 = s[70] >= 15398 /* 2012-02-28 */
  s[451] = v9
  const v10 = s[68] <= 15516 /* 2012-06-25 */
  s[407] = v10
  const v11 = !s[11] && v9 && v10
  const v12 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[68] : v2
  const v13 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[70] : v3
  const v14 = s[70] >= 15517 /* 2012-06-26 */
  s[408] = v14
  const v15 = !s[11] && v14 && s[68] <= 18318 /* 2020-02-26 */
  const v16 = !s[11] && s[70] >= 18319 /* 2020-02-27 */ && s[68] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[68] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[68] : f.sygMedCovid19 ? s[68] : v2
  const v18 = v0 ? s[70] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[70] : f.sygMedCovid19 ? s[70] : v3
  const v19 = !s[11] && s[70] >= 18859 /* 2021-08-20 */ && s[68] <= 18953 /* 2021-11-22 */
  const v20 = !s[11] && s[70] >= 18954 /* 2021-11-23 */ && s[68] <= 19051 /* 2022-02-28 */
  const v21 = !s[11] && s[70] >= 19052 /* 2022-03-01 */ && s[71]
  const v22 = s[75] && v4
  s[454] = v22
  const v23 = v8 && v4
  s[453] = v23
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
  s[328] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[72] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[329] = SDL_41_1_hoej
  const SDL_41_1_er = s[72] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[326] = SDL_41_1_er
  const v51 = s[75] && v5
  s[455] = v51
  const v52 = v8 && v5
  s[456] = v52
  const SDL_41_1_ir = s[72] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[73]
  s[327] = SDL_41_1_ir
}

function svar_25(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[11] || !s[13] && s[68] === s[70]
  s[417] = v0
  const v1 = s[318] && s[319] < NEVER
  s[1477] = v1
  const v2 = s[318] && s[320] >= NEVER
  s[1478] = v2
  const v3 = Math.max(s[68], shiftDays(s[319], 1))
  const v4 = Math.max(s[70], shiftDays(s[320], 1))
  const v5 = s[318] && !s[11]
  const v6 = s[321] || s[13]
  const v7 = Math.max(s[68], v3)
  const v8 = Math.min(s[70], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[11]
  const v11 = s[321] && v5 && !s[11] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[68], v7) : s[68]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[70], v8) : s[70]) : v8
  const v15 = s[322] && s[323] < NEVER
  s[1479] = v15
  const v16 = s[322] && s[324] >= NEVER
  s[1480] = v16
  const v17 = Math.max(s[68], shiftDays(s[323], 1))
  const v18 = Math.max(s[70], shiftDays(s[324], 1))
  const v19 = s[322] && !s[11]
  const v20 = s[325] || s[13]
  const v21 = Math.max(s[68], v17)
  const v22 = Math.min(s[70], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[11]
  const v25 = s[325] && v19 && !s[11] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[68], v21) : s[68]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[70], v22) : s[70]) : v22
  const v29 = s[76] && (v9 || v10 || v11) || !s[76] && (s[97] && (v23 || v24 || v25) || !s[97] && (s[92] && (f.arbejdsskade && !s[11] || f.arbejdsskade === false && s[326]) || !s[92] && !s[11]))
  const v30 = s[76] && (v1 && v6 || v2 && s[13] || s[321] && s[13] || s[321] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[11] || !v5 && s[11]) && (!v5 || s[68] === v3))) || !s[76] && (s[97] && (v15 && v20 || v16 && s[13] || s[325] && s[13] || s[325] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[11] || !v19 && s[11]) && (!v19 || s[68] === v17))) || !s[97] && (s[92] && (f.arbejdsskade && s[13] || f.arbejdsskade === false && s[327]) || !s[92] && s[13]))
  const SDL_33_1 = s[72] ? FIRST_DAY : s[76] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[97] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[92] ? (f.arbejdsskade ? s[68] : s[328]) : s[68]
  s[961] = SDL_33_1
  const SDL_33_1_hoej = s[72] ? NEVER : s[76] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[97] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[92] ? (f.arbejdsskade ? s[70] : s[329]) : s[70]
  s[962] = SDL_33_1_hoej
  const SDL_33_1_er = s[72] || s[75] && v29 || s[83] && v29
  s[963] = SDL_33_1_er
  const SDL_33_1_ir = s[72] || s[75] && v30 || s[83] && v30 || s[73]
  s[964] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[82] || f.aftaleMedArbejdsgiver === false
  const v36 = s[250] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[72] || s[75] && v36 || s[83] && v36
  s[498] = SDL_56_1
  const SDL_56_1_nej = s[72] || s[75] && v35 || s[83] && v35
  s[499] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[418] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[1487] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[1488] = v41
  const v42 = v41 || s[253]
  s[1485] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[330] && (v40 || s[252])
  s[1484] = v43
  const v44 = SDL_33_1_ir && s[80]
  s[1486] = v44
  const v45 = !s[11] && f.vurderingsdato >= s[68]
  s[1492] = v45
  const v46 = !s[11] && f.vurderingsdato < s[70]
  s[1493] = v46
  const v47 = SDL_56_1_nej || v46
  s[1490] = v47
  const v48 = (SDL_56_1 || s[80]) && (v45 || s[13]) && (SDL_56_1 || v45)
  s[1489] = v48
  const v49 = s[80] && s[13]
  s[1491] = v49
  const v50 = v43 || v48
  s[1481] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[1482] = v51
  const v52 = v44 && v49
  s[1483] = v52
  const v53 = !s[76] || !v39 || v51
  const v54 = s[76] && v39 && (v50 || v52)
  const SDL_54_1 = s[72] || s[75] && v54 || s[83] && v54
  s[492] = SDL_54_1
  const SDL_54_1_nej = s[72] || s[75] && v53 || s[83] && v53
  s[493] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[2] || SDL_54_1
  s[879] = SDL_21_5
  const SDL_21_5_nej = !s[2] || SDL_54_1_nej
  s[880] = SDL_21_5_nej
  const SDL_21_5_ir = !s[2] || s[80]
  s[881] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1494] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[331]
  s[886] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[332]
  s[887] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[333], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[884] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[334], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[885] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[108] && s[112] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[335] && (v65 || s[108] && s[114] >= 16252 /* 2014-07-01 */ && s[112] <= 2147483646)
  s[888] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[335] && (v65 || s[108] && s[114] >= 13332 /* 2006-07-03 */ && s[112] <= 16251 /* 2014-06-30 */)
  s[889] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[335] && (v65 || s[110] || s[108] && s[114] === NEVER) || s[336] || s[110]
  s[890] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[11] && s[337]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[92] ? s[68] : SDL_33_1
  s[892] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[92] ? s[70] : SDL_33_1_hoej
  s[893] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[338] && (v69 || s[99] && (s[92] && !s[11] || !s[92] && SDL_33_1_er))
  s[894] = SDL_24a_2_er
  const SDL_24a_2_ir = s[338] && (v69 || s[99] && (s[92] && s[13] || !s[92] && SDL_33_1_ir) || s[73]) || s[339]
  s[895] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[150] && (s[338] || s[340]) && f.laegenVurdererLivstruende
  s[896] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[150] || s[341] || f.laegenVurdererLivstruende === false
  s[897] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[150] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v76
  s[342] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v76
  s[343] = SDL_24b_1_nej
}

function svar_26(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1496] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[150] ? v1 : FIRST_DAY
  s[899] = SDL_24b_2
  const SDL_24b_2_hoej = s[150] ? v1 : NEVER
  s[900] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[342] && !s[150] || s[343] || !s[2]
  s[901] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[1497] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[2] ? (v5 ? (s[344] ? Math.min(s[111], v6) : FIRST_DAY) : s[111]) : FIRST_DAY
  s[904] = SDL_25_2
  const SDL_25_2_hoej = s[2] ? (v5 ? (s[344] ? Math.min(s[113], v6) : NEVER) : s[113]) : NEVER
  s[905] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[2] || !v5 && s[107] || v5 && (!s[344] || s[107]))
  s[906] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[2] || !v5 && s[109] || v5 && (!s[344] || s[109])
  s[907] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[11] && s[74] && s[337]
  s[353] = v11
  const SDL_26_1_uger = s[72] ? -Infinity : v11 || s[99] ? (s[99] ? 0 : 91) : 91
  s[915] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[72] ? Infinity : s[75] ? 91 : v11 ? 91 : 0
  s[916] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[72] || s[75] || v11 || s[99]
  s[917] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[354] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[355] = v16
  const v17 = s[253] || s[116]
  s[1502] = v17
  const v18 = s[330] && (s[115] || s[117]) && (s[252] || s[115])
  s[1501] = v18
  const v19 = s[80] && s[117]
  s[1503] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[80]) && (v17 || v19) && (v16 || v17)
  const v22 = s[80] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1500] = v23
  const v24 = f.retErOpbrugt && !v23
  s[1499] = v24
  const SDL_26_1 = v24 && (s[72] || s[75] && v20 || v11 && v20 || s[99])
  s[908] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[72] || s[75] && v21 || v11 && v21)
  s[909] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[72] || s[75] && v22 || v11 && v22 || s[73]
  s[910] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[112], 18330 /* 2020-03-09 */)
  s[1505] = v28
  const v29 = Math.max(s[114], 18330 /* 2020-03-09 */)
  s[556] = v29
  const v30 = s[108] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[108] && s[114] >= 18330 /* 2020-03-09 */
  s[1509] = v31
  const v32 = s[108] && s[112] < 18330 /* 2020-03-09 */
  s[1510] = v32
  const v33 = s[108] && s[112] <= 18535 /* 2020-09-30 */
  s[1511] = v33
  const v34 = s[108] && s[114] > 18535 /* 2020-09-30 */
  s[1512] = v34
  const v35 = v32 || v34
  s[348] = v35
  const v36 = (v31 || s[110]) && (v33 || s[110]) && (v31 || v33)
  s[1508] = v36
  const v37 = countDays(s[8], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1513] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[347] = v38
  const v39 = (v32 || s[110]) && v37 && f.fortsatRet9Marts2020
  s[346] = v39
  const v40 = v36 || v39
  s[1506] = v40
  const v41 = (v35 || s[110]) && v38
  s[1507] = v41
  const v42 = shiftDays(s[112], 1)
  s[381] = v42
  const v43 = shiftDays(s[114], 1)
  s[383] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[108]
  s[349] = v48
  const v49 = s[110] && s[108] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[110]
  s[350] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[108]
  const v58 = v56 ? (v57 ? Math.min(s[112], v52) : v52) : s[112]
  const v59 = v56 ? (v57 ? Math.max(s[114], v54) : v54) : s[114]
  const v60 = v28 <= 2147483646
  s[345] = v60
  const v61 = s[108] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[110] || s[108] && v29 === NEVER
  s[351] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[108]
  const SDL_26_1_covid_er = v63 || v64
  s[358] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[112], v58) : v58) : s[112]
  s[356] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[114], v59) : v59) : s[114]
  s[357] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[110] && !((!s[108] || !s[110] && v44 === v45) && s[108] && (!s[108] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[110]) || v61 && s[110] || v62
  s[359] = SDL_26_1_covid_ir
}

function svar_27(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[108] || !s[110] && s[112] === s[114]
  s[402] = v0
  const v1 = s[108] && s[345]
  const v2 = s[346] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[347] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[112], v2)
  const v5 = Math.min(s[114], v3)
  const v6 = s[110] && s[108] && v5 >= v4
  const v7 = s[348] || v6
  const v8 = s[348] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[349] ? (v7 ? Math.min(s[112], v8) : s[112]) : v8
  s[911] = SDL_26_1_fra
  const v10 = s[348] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[349] ? (v7 ? Math.max(s[114], v10) : s[114]) : v10
  s[912] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[349] || s[348] || v6)
  s[913] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[350] || s[110] && !(v0 && v2 === v3 && s[108] && (!s[108] || s[112] === v2))) || s[351]
  s[914] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1515] = v14
  const v15 = f.retErOpbrugt && !v14 && s[352]
  s[1514] = v15
  const SDL_26_2 = v15 && (s[72] || s[75] || s[353] && s[354] || s[99])
  s[918] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[72] || s[75] || s[353] && s[355])
  s[919] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[72] || s[75] || s[353] && s[80] || s[73]
  s[920] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[356])
  s[1517] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[357])
  s[1516] = v20
  const v21 = s[358] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[358] && s[108]
  const v23 = s[359] || s[110]
  s[1522] = v23
  const v24 = v22 && s[112] < s[357]
  s[1520] = v24
  const v25 = v22 && s[114] >= s[356]
  s[1521] = v25
  const v26 = s[358] && s[357] >= 18443 /* 2020-06-30 */
  s[1525] = v26
  const v27 = s[358] && s[356] < 18443 /* 2020-06-30 */
  s[1526] = v27
  const v28 = s[358] && s[356] <= 18535 /* 2020-09-30 */
  s[1527] = v28
  const v29 = s[358] && s[357] > 18535 /* 2020-09-30 */
  s[1528] = v29
  const v30 = v27 || v29
  s[1524] = v30
  const v31 = (v26 || s[359]) && (v28 || s[359]) && (v26 || v28)
  s[1523] = v31
  const v32 = v25 || v30
  s[1519] = v32
  const v33 = (v24 || v23) && (v31 || s[359]) && (v24 || v31)
  s[1518] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[356], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[357], 1), 3), -1)
  const v36 = Math.max(s[356], v34)
  const v37 = Math.min(s[357], v35)
  const v38 = v33 && s[358]
  const v39 = v32 && s[358]
  const v40 = s[359] && s[358] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[356], v36) : s[356]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[357], v37) : s[357]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[358] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[358]
  const SDL_26_3_covid_er = v47 || v48
  s[362] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[356], v43) : v43) : s[356]
  s[360] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[357], v45) : v45) : s[357]
  s[361] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[359] || v46 && s[359] || s[359] || s[358] && v20 === NEVER
  s[363] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1532] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1529] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1530] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1533] = v56
  const v57 = v53 && v56
  s[1531] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1534] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[921] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1535] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1536] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1538] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1540] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1541] = v65
  const v66 = v64 && v65
  s[1539] = v66
  const v67 = !v63 && v66
  s[1537] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[365] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[364] = SDL_26a_3_covid
}

function svar_28(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[360])
  s[1543] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[361])
  s[1542] = v1
  const v2 = s[362] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[362] && s[361] >= 18535 /* 2020-09-30 */
  s[1546] = v3
  const v4 = s[362] && s[360] < 18535 /* 2020-09-30 */
  s[1547] = v4
  const v5 = s[362] && s[360] <= 18566 /* 2020-10-31 */
  s[1548] = v5
  const v6 = s[362] && s[361] > 18566 /* 2020-10-31 */
  s[1549] = v6
  const v7 = v4 || v6
  s[1545] = v7
  const v8 = (v3 || s[363]) && (v5 || s[363]) && (v3 || v5)
  s[1544] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[360], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[361], 1), 1), -1)
  const v11 = Math.max(s[360], v9)
  const v12 = Math.min(s[361], v10)
  const v13 = v8 && s[362]
  const v14 = v7 && s[362]
  const v15 = s[363] && s[362] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[360], v11) : s[360]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[361], v12) : s[361]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[362] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[362]
  const SDL_26c_covid_er = v22 || v23
  s[367] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[360], v18) : v18) : s[360]
  s[371] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[361], v20) : v20) : s[361]
  s[373] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[363] || v21 && s[363] || s[363] || s[362] && v1 === NEVER
  s[369] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[364])
  s[1551] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1552] = v29
  const v30 = s[364] >= 18535 /* 2020-09-30 */
  const v31 = !s[365] && v30
  s[1555] = v31
  const v32 = !s[365] && !v30
  s[1556] = v32
  const v33 = s[364] <= 18566 /* 2020-10-31 */
  const v34 = !s[365] && v33
  s[1557] = v34
  const v35 = !s[365] && !v33
  s[1558] = v35
  const v36 = v32 || v35
  s[1554] = v36
  const v37 = (v31 || s[365]) && (v34 || s[365]) && (v31 || v34)
  s[1553] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[364], 1), 1), -1)
  const v39 = Math.max(s[364], v38)
  const v40 = Math.min(s[364], v38)
  const v41 = v37 && !s[365]
  const v42 = v36 && !s[365]
  const v43 = s[365] && !s[365] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[364], v39) : s[364]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[364], v40) : s[364]) : v40
  const v47 = !s[365] && v28 < NEVER
  s[1550] = v47
  const SDL_26d_covid = v29 ? s[364] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[370] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[364] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[372] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[365])
  s[366] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[365]
  s[368] = SDL_26d_covid_ir
}

function svar_29(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[366] || f.forlaengelseErAfgjort === false && s[367]
  s[1559] = v0
  const v1 = f.forlaengelseErAfgjort && s[368] || f.forlaengelseErAfgjort === false && s[369]
  s[1560] = v1
  const v2 = f.forlaengelseErAfgjort ? s[370] : s[371]
  const v3 = f.forlaengelseErAfgjort ? s[372] : s[373]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1562] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1561] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1565] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1566] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1567] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1568] = v12
  const v13 = v10 || v12
  s[1564] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1563] = v14
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
  s[924] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[922] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[923] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[925] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1570] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1569] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1573] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1574] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1575] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1576] = v42
  const v43 = v40 || v42
  s[1572] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1571] = v44
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
  s[376] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[374] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[375] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[377] = SDL_26g_covid_ir
}

function svar_30(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[374])
  s[1578] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[375])
  s[1577] = v1
  const v2 = s[376] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[374], 1)
  const v4 = shiftDays(s[375], 1)
  const v5 = s[376] && v4 >= 18687 /* 2021-03-01 */
  s[1581] = v5
  const v6 = s[376] && v3 < 18687 /* 2021-03-01 */
  s[1582] = v6
  const v7 = s[376] && v3 <= 18747 /* 2021-04-30 */
  s[1583] = v7
  const v8 = s[376] && v4 > 18747 /* 2021-04-30 */
  s[1584] = v8
  const v9 = v6 || v8
  s[1580] = v9
  const v10 = (v5 || s[377]) && (v7 || s[377]) && (v5 || v7)
  s[1579] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[374], v11)
  const v14 = Math.min(s[375], v12)
  const v15 = v10 && s[376]
  const v16 = v9 && s[376]
  const v17 = s[377] && s[376] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[374], v13) : s[374]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[375], v14) : s[375]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[376] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[376]
  const SDL_26h_covid_er = v24 || v25
  s[928] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[374], v20) : v20) : s[374]
  s[926] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[375], v22) : v22) : s[375]
  s[927] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[377] || v23 && s[377] || s[377] || s[376] && v1 === NEVER
  s[929] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1586] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1585] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1589] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1590] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1591] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1592] = v38
  const v39 = v36 || v38
  s[1588] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1587] = v40
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
  s[932] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[930] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[931] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[933] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[49] && s[53] && s[51] <= 14691 /* 2010-03-23 */
  const v61 = s[49] && s[50] >= 14692 /* 2010-03-24 */ && s[378]
  const SDL_27_1_2_uger = s[45] ? -Infinity : v60 ? 182 : v61 ? 273 : s[47] ? 273 : 483
  s[936] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[45] ? Infinity : v61 || s[379] ? (s[379] ? (s[48] ? 483 : 273) : 273) : 182
  s[937] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[45] || v60 || v61 || s[47] || s[48]
  s[938] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[49] && s[53] && s[52]
  const v66 = s[110] || s[63]
  const SDL_27_1_2_slut_er = s[45] || v65 && s[108] && SDL_27_1_2_uger_er
  s[397] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[45] ? FIRST_DAY : shiftDays(s[112], SDL_27_1_2_uger)
  s[395] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[45] ? NEVER : shiftDays(s[114], SDL_27_1_2_uger_hoej)
  s[396] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[45] || v65 && v66 || s[54]
  s[401] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[108] && s[380]
  const SDL_27_1_3_slut = s[45] ? FIRST_DAY : dayReaching(v72, s[381], s[382])
  s[398] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[45] ? NEVER : dayReaching(v72, s[383], s[384])
  s[399] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[45] || s[46] && v73 || s[67] && v73
  s[400] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[45] || s[46] && v66 || s[67] && v66 || s[54]
  s[403] = SDL_27_1_3_slut_ir
}

function svar_31(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[112], 182)
  const v1 = s[47] && s[108]
  const v2 = s[385] || s[386]
  const v3 = s[386] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[45] ? FIRST_DAY : s[46] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[939] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[45] ? NEVER : s[46] ? NEVER : v2 ? NEVER : shiftDays(s[114], 182)
  s[940] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[45] || s[46] || v1 || s[385] || s[386]
  s[941] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[45] || s[46] || s[47] && s[110] || s[386] || s[54]
  s[942] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[55] || s[59] || s[387] || s[388]
  s[1594] = v8
  const v9 = s[389] && s[390] && s[391] && s[392] && (s[60] || s[62] || s[393] || s[394])
  s[1595] = v9
  const v10 = Math.max(s[112], s[395])
  const v11 = Math.min(s[114], s[396])
  const v12 = s[56] && s[397]
  const v13 = s[64] && s[108]
  const v14 = s[63] && s[397] && s[108] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[112], v10) : s[112]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[114], v11) : s[114]) : v11
  const v18 = Math.max(s[112], s[398])
  const v19 = Math.min(s[114], s[399])
  const v20 = s[57] && s[400]
  const v21 = s[65] && s[108]
  const v22 = s[63] && s[400] && s[108] && v19 >= v18
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
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[395], v16) : s[395]) : v16, v20 ? (v23 ? Math.min(s[398], v24) : s[398]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[396], v17) : s[396]) : v17, v20 ? (v23 ? Math.max(s[399], v25) : s[399]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[56] && s[401] || s[64] && s[110] || s[63] && s[401] && s[110] || s[63] && !((!s[397] || !s[401] && s[395] === s[396]) && s[402] && (s[397] && s[108] || !s[397] && !s[108]) && (!s[397] || s[112] === s[395])) || s[57] && s[403] || s[65] && s[110] || s[63] && s[403] && s[110] || s[63] && !((!s[400] || !s[403] && s[398] === s[399]) && s[402] && (s[400] && s[108] || !s[400] && !s[108]) && (!s[400] || s[112] === s[398])) || s[58] && SDL_27_1_4_slut_ir || s[66] && s[110] || s[61] && SDL_27_1_4_slut_ir && s[110] || s[61] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[402] && (SDL_27_1_4_slut_er && s[108] || !SDL_27_1_4_slut_er && !s[108]) && (!SDL_27_1_4_slut_er || s[112] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[404] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[404] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[45] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[946] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[45] ? NEVER : v8 ? NEVER : v35
  s[947] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[115] && (s[45] || s[46] && v40 || s[67] && v40)
  s[948] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[115] && (s[45] || s[46] && v41 || s[67] && v41 || s[54]) || s[405]
  s[949] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[352] && !s[11] && (!s[406] || f.laegenVenterArbejdeInden26Uger)
  s[950] = SDL_29_1
  const SDL_29_1_nej = s[352] && !s[11] && (!s[406] || f.laegenVenterArbejdeInden26Uger === false)
  s[951] = SDL_29_1_nej
  const SDL_29_1_ir = !s[352] || s[11] || !s[406]
  s[952] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[10], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[2] ? v49 : FIRST_DAY
  s[953] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? v49 : NEVER
  s[954] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[2]
  s[955] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[11]
  s[412] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[13]
  s[416] = v55
  const v56 = f.sygemeldtITide && !s[11] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[11])
  const v57 = f.sygemeldtITide && s[13] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[13])
  const SDL_35_2 = s[72] ? FIRST_DAY : f.sygemeldtITide ? s[68] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[68] : v53) : s[68]
  s[967] = SDL_35_2
  const SDL_35_2_hoej = s[72] ? NEVER : f.sygemeldtITide ? s[70] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[70] : v53) : s[70]
  s[968] = SDL_35_2_hoej
  const SDL_35_2_er = s[81] && (s[72] || s[75] && v56 || s[83] && v56)
  s[969] = SDL_35_2_er
  const SDL_35_2_ir = s[81] && (s[72] || s[75] && v57 || s[83] && v57 || s[73]) || s[82] || s[80]
  s[970] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[11] && s[69] && s[407]
  s[414] = v62
  const v63 = !s[11] && s[408] && s[71]
  s[415] = v63
  const SDL_35_3 = s[72] ? FIRST_DAY : v62 ? FIRST_DAY : s[68]
  s[411] = SDL_35_3
  const SDL_35_3_hoej = s[72] ? NEVER : v62 ? NEVER : s[70]
  s[410] = SDL_35_3_hoej
  const SDL_35_3_er = s[97] && (s[72] || v62 || v63 && !s[11])
  s[409] = SDL_35_3_er
  const SDL_35_3_ir = !s[97] || s[72] || v62 || v63 && s[13] || s[73]
  s[413] = SDL_35_3_ir
}

function svar_32(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[409] && s[410] >= f.anmeldtTilAkasse
  s[1597] = v0
  const v1 = s[409] && s[411] < f.anmeldtTilAkasse
  s[1598] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[68] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[70] : f.anmeldtTilAkasse
  const v4 = Math.max(s[68], v2)
  const v5 = Math.min(s[70], v3)
  const v6 = v0 && !s[11]
  const v7 = v1 && s[412]
  const v8 = s[413] && !s[11] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[72] ? FIRST_DAY : s[414] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[68], v10) : s[68]) : v10
  s[971] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[72] ? NEVER : s[414] ? NEVER : v6 ? (v9 ? Math.max(s[70], v11) : s[70]) : v11
  s[972] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[97] && (s[72] || s[414] || s[415] && (v6 || v7 || v8))
  s[973] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[97] || s[72] || s[414] || s[415] && (v0 && s[13] || v1 && s[416] || s[413] && s[13] && s[416] || s[413] && !(s[417] && (!s[412] || !s[416] && v2 === v3) && (!s[11] || s[11] && !s[412]) && (s[11] || s[68] === v2))) || s[73]
  s[974] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[438] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[439] = v17
  const v18 = shiftDays(s[68], 7)
  s[448] = v18
  const v19 = shiftDays(s[70], 7)
  s[450] = v19
  const v20 = v16 || !s[11]
  s[442] = v20
  const v21 = !v16 && s[13]
  s[446] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[68] <= 15426 /* 2012-03-27 */
  s[435] = v24
  const v25 = !s[11] && s[74] && v24
  s[428] = v25
  const v26 = s[70] >= 15427 /* 2012-03-28 */
  const v27 = !s[11] && v26 && s[407]
  s[443] = v27
  const v28 = !s[11] && s[408] && s[84]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[68], 21)
  s[436] = v30
  const v31 = shiftDays(s[70], 21)
  s[437] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[418] || !s[11]
  const v34 = v16 ? v32 : s[418] ? NEVER : v30
  const v35 = v16 ? v32 : s[418] ? NEVER : v31
  const v36 = !s[97] && !v16 && !s[418] && s[13]
  const v37 = s[419] && !s[11]
  const v38 = s[419] && s[13]
  const v39 = s[419] ? v18 : f.underretningsbrevSendt ? v29 : s[97] ? v30 : v34
  const v40 = s[419] ? v19 : f.underretningsbrevSendt ? v29 : s[97] ? v31 : v35
  const v41 = s[419] ? v18 : f.underretningsbrevSendt ? v29 : s[97] ? v32 : v34
  const v42 = s[419] ? v19 : f.underretningsbrevSendt ? v29 : s[97] ? v32 : v35
  const v43 = s[75] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[419] && (f.underretningsbrevSendt || s[97] && !s[11] || !s[97] && v33))
  const v46 = s[87] && (v37 || !s[419] && (f.underretningsbrevSendt || s[97] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[72] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[975] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[72] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[976] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[427] = v55
  const SDL_38_1_er = v55 && (s[72] || v43 || v44 || v27 || v45 || v46)
  s[977] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[72] || s[75] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[419] && f.underretningsbrevSendt === false && (s[420] || v36)) || s[87] && (v38 || !s[419] && f.underretningsbrevSendt === false && v36) || s[73]
  s[978] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[72] || s[75] && v58 || s[83] && v58)
  s[424] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[72] || s[75] && v59 || s[83] && v59)
  s[425] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[72] || s[75] && SDL_38_1_ir || s[83] && SDL_38_1_ir || s[73]
  s[426] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[11] && s[296] >= f.anmodningModtaget
  s[1603] = v63
  const v64 = !s[11] && s[295] < f.anmodningModtaget
  s[1604] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1602] = v65
  const v66 = (v63 || s[13]) && f.undskyldendeForhold
  s[1601] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1606] = v67
  const v68 = s[76] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1605] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[11] && v26 && s[68] <= 19722 /* 2023-12-31 */
  s[429] = v71
  const v72 = !s[11] && s[70] >= 19723 /* 2024-01-01 */ && s[71]
  s[430] = v72
  const SDL_38_8 = v55 && (s[72] || s[75] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[421] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[72] || s[75] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[423] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[80]
  s[422] = SDL_38_8_ir
}

function svar_33(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[68], f.anmodningModtaget)
  const v1 = Math.min(s[70], f.anmodningModtaget)
  const v2 = s[421] && !s[11]
  const v3 = s[422] && !s[11] && v1 >= v0
  const v4 = s[423] || v3
  const v5 = s[423] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[68], v5) : s[68]) : v5
  const v7 = s[423] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[70], v7) : s[70]) : v7
  const v9 = v2 || s[423] || v3
  const v10 = s[421] && s[13] || s[422] && !(s[417] && !s[11] && (s[11] || s[68] === f.anmodningModtaget))
  const v11 = Math.max(s[68], v6)
  const v12 = Math.min(s[70], v8)
  const v13 = s[424] && !s[11]
  const v14 = s[425] && v9
  const v15 = s[426] && !s[11] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[424] && s[13] || s[425] && v10 || s[426] && s[13] && v10 || s[426] && !(s[417] && (!v9 || !v10 && v6 === v8) && (!s[11] && v9 || s[11] && !v9) && (s[11] || s[68] === v6))
  const SDL_38_7 = s[72] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[68], v17) : s[68]) : v17
  s[979] = SDL_38_7
  const SDL_38_7_hoej = s[72] ? NEVER : v13 ? (v16 ? Math.max(s[70], v18) : s[70]) : v18
  s[980] = SDL_38_7_hoej
  const SDL_38_7_er = s[427] && (s[72] || s[75] && v19 || s[428] && v19 || s[429] && v19 || s[430] && v19)
  s[981] = SDL_38_7_er
  const SDL_38_7_ir = !s[427] || s[72] || s[75] && v20 || s[428] && v20 || s[429] && v20 || s[430] && v20 || s[73]
  s[982] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[247] && s[12] >= s[431]
  s[1608] = v25
  const v26 = s[247] && s[12] < s[432]
  s[1609] = v26
  const v27 = shiftDays(s[68], 28)
  s[505] = v27
  const v28 = shiftDays(s[70], 28)
  s[504] = v28
  const v29 = !s[418] || !s[11]
  const v30 = s[418] && s[13]
  const v31 = s[418] ? v27 : NEVER
  const v32 = s[418] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[251] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[251] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[11] && s[74] && s[433]
  const v42 = !s[11] && s[434] && s[435]
  const v43 = !s[11] && s[12] >= s[436]
  s[510] = v43
  const v44 = !s[11] && s[12] < s[437]
  s[506] = v44
  const v45 = v43 && v29
  const v46 = s[13] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1610] = v50
  const v51 = s[438] ? s[439] : s[440]
  const v52 = s[438] ? s[439] : s[441]
  const v53 = v25 && s[442]
  const v54 = s[251] && s[442] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[75] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[415] && (v50 && !s[11] || !v50 && (v53 || v26 || v54))
  const v60 = s[443] || v59
  const v61 = s[443] ? FIRST_DAY : v50 ? s[444] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[72] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[983] = SDL_40_1
  const v67 = s[443] ? NEVER : v50 ? s[445] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[72] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[984] = SDL_40_1_hoej
  const SDL_40_1_er = s[76] && (s[72] || v56 || v57 || v58 || s[443] || v59)
  s[985] = SDL_40_1_er
  const SDL_40_1_ir = !s[76] || s[72] || s[75] && v40 || v41 && v40 || v42 && (v43 && v30 || s[13] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[443] || s[415] && (v50 && s[13] || !v50 && (v25 && s[446] || s[251] && !((!s[442] || !s[446] && v51 === v52) && s[442] && (!s[442] || v51 === NEVER)))) || s[73]
  s[986] = SDL_40_1_ir
}

function svar_34(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[11] && s[408] && s[68] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[11] && s[70] >= 16249 /* 2014-06-28 */ && s[68] <= 16658 /* 2015-08-11 */
  const v3 = !s[11] && s[70] >= 16659 /* 2015-08-12 */ && s[71]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[443] || v0 || v5
  const SDL_40a_1 = s[72] ? FIRST_DAY : s[428] || v7 ? (v7 ? (s[443] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[987] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[72] ? NEVER : s[75] ? NEVER : s[428] ? NEVER : s[443] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[988] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[97] && (s[72] || s[75] || s[428] || s[443] || v0 || v2 || v3)
  s[989] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[97] || s[72] || s[443] || v2 || s[73]
  s[990] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[447] ? s[448] : s[449] ? v13 : s[436]
  const v15 = s[447] ? s[450] : s[449] ? v13 : s[437]
  const v16 = !s[11] && s[451] && s[71]
  const v17 = f.aftaleForSelvstaendig ? s[448] : v14
  const v18 = f.aftaleForSelvstaendig ? s[450] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[11] || f.aftaleForSelvstaendig === false && s[452])
  const v20 = s[453] || v19
  const v21 = s[453] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[72] ? FIRST_DAY : s[454] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[991] = SDL_43_1
  const v23 = s[453] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[72] ? NEVER : s[454] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[992] = SDL_43_1_hoej
  const SDL_43_1_er = s[92] && (s[72] || s[454] || s[453] || v19)
  s[993] = SDL_43_1_er
  const SDL_43_1_ir = !s[92] || s[72] || s[455] || s[456] || v16 && (f.aftaleForSelvstaendig && s[13] || f.aftaleForSelvstaendig === false && s[457]) || s[73]
  s[994] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[11] && s[296] >= f.selvstaendigAnmeldt
  s[1613] = v27
  const v28 = !s[11] && s[295] < f.selvstaendigAnmeldt
  s[1614] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[13]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[11] && s[74] && s[68] <= 15111 /* 2011-05-17 */
  s[501] = v32
  const v33 = !s[11] && s[70] >= 15112 /* 2011-05-18 */ && s[68] <= 15207 /* 2011-08-21 */
  s[502] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1615] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[11] && s[70] >= 15208 /* 2011-08-22 */ && s[71]
  s[503] = v37
  const SDL_43_5 = s[92] && (s[72] || s[75] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1002] = SDL_43_5
  const SDL_43_5_nej = s[92] && (s[72] || s[75] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1003] = SDL_43_5_nej
  const SDL_43_5_ir = !s[92] || s[80]
  s[1004] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1616] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1617] = v42
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
  const v53 = SDL_43_5 && s[13] || SDL_43_5_ir && !(s[417] && !s[11] && (s[11] || s[68] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[68], v49)
  const v55 = Math.min(s[70], v51)
  const v56 = v41 && !s[11]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[11] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[13] || v42 && v53 || SDL_43_1_ir && s[13] && v53 || SDL_43_1_ir && !(s[417] && (!v52 || !v53 && v49 === v51) && (!s[11] && v52 || s[11] && !v52) && (s[11] || s[68] === v49))
  const SDL_43_4 = s[72] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[68], v60) : s[68]) : v60
  s[995] = SDL_43_4
  const SDL_43_4_hoej = s[72] ? NEVER : v56 ? (v59 ? Math.max(s[70], v61) : s[70]) : v61
  s[996] = SDL_43_4_hoej
  const SDL_43_4_er = s[92] && (s[72] || s[75] && v62 || s[83] && v62)
  s[997] = SDL_43_4_er
  const SDL_43_4_ir = !s[92] || s[72] || s[75] && v63 || s[83] && v63 || s[73]
  s[998] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[92] && (s[72] || s[75] && v41 || s[83] && v41)
  s[999] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[92] && (s[72] || s[75] && v42 || s[83] && v42)
  s[1000] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[92] || s[72] || s[75] && SDL_43_1_ir || s[83] && SDL_43_1_ir || s[73]
  s[1001] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[447] ? 8500 : s[449] ? 5500 : 0
  const SDL_45_4 = s[2] ? v71 : -Infinity
  s[1005] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? v71 : Infinity
  s[1006] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[482] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[485] = SDL_51_1_hoej
}

function svar_35(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[500] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[469] = v1
  const v2 = SATS_22(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[465] = v3
  const v4 = v1 ? Infinity : v2
  s[467] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[2] || v0 || !(!v5 && !v1 && v3 === v4)
  s[1015] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v0 && v8 || v1
  s[1016] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[483] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[486] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1618] = v13
  const v14 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v15 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v17 = SDL_52_1_er && !(!v14 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v18 = SDL_52_1_ir || !v14
  const v19 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v21 = s[204] && SDL_52_1_er
  s[478] = v21
  const v22 = s[204] && SDL_52_1_ir
  s[480] = v22
  const SDL_53_3_er = !v13 || v21 || !s[204] && (s[458] && v17 || !s[458] && (!s[170] || v17))
  s[479] = SDL_53_3_er
  const SDL_53_3_ir = !v13 || v22 || !s[204] && (s[458] && v18 || !s[458] && s[170] && v18)
  s[481] = SDL_53_3_ir
  const SDL_53_3 = v13 ? (s[204] ? SDL_52_1 : s[458] ? (v14 ? Math.min(v15, v16) : -Infinity) : s[170] ? (v14 ? Math.min(v19, v20) : -Infinity) : 0) : -Infinity
  s[484] = SDL_53_3
  const SDL_53_3_hoej = v13 ? (s[204] ? SDL_52_1_hoej : s[458] ? (v14 ? Math.max(v15, v16) : Infinity) : s[170] ? (v14 ? Math.max(v19, v20) : Infinity) : 0) : Infinity
  s[487] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v27 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[476] = v27
  const v28 = f.ledigUdenLoen || s[97] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v27 || v28
  s[473] = SDL_53_2
  const SDL_53_2_nej = !v27 || !v28
  s[475] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v31 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v32 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[2] || !(!v5 && !v1 && v3 === v4)
  s[490] = SDL_50_1_er
  const SDL_50_1_ir = !s[2] || v8
  s[491] = SDL_50_1_ir
  const SDL_50_1 = s[2] ? (v5 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[488] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (v5 ? Math.max(v31, v32) : Infinity) : Infinity
  s[489] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v37 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1622] = v37
  const v38 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[461] = v38
  const v39 = f.normalTimerPrUge >= 3700
  s[1623] = v39
  const v40 = v38 || !v39
  s[1621] = v40
  const v41 = v37 || SDL_50_1_ir
  s[462] = v41
  const v42 = v41 && v39
  s[1620] = v42
  const v43 = Math.min(f.timefortjeneste, SDL_50_1)
  s[463] = v43
  const v44 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[464] = v44
  const v45 = v43 <= -Infinity
  s[466] = v45
  const v46 = quotient([v43, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v47 = quotient([v44, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v48 = SDL_50_1_er && !(v45 && (!SDL_50_1_er || !SDL_50_1_ir && v43 === v44))
  s[468] = v48
  const v49 = Math.min(v3, v45 ? -Infinity : Math.min(v46, v47))
  const v50 = Math.min(v4, v45 ? Infinity : Math.max(v46, v47))
  const v51 = SDL_50_1_ir || v45 || v1
  s[470] = v51
  const v52 = v40 && v48
  const v53 = v42 || v52
  const v54 = v42 && v1 || v40 && v51
  const SDL_47_1 = s[72] ? -Infinity : v42 ? (v52 ? Math.min(v3, v49) : v3) : v49
  s[471] = SDL_47_1
  const SDL_47_1_hoej = s[72] ? Infinity : v42 ? (v52 ? Math.max(v4, v50) : v4) : v50
  s[472] = SDL_47_1_hoej
  const SDL_47_1_er = s[72] || s[75] && v53 || s[459] && v53 || s[87] && v53
  s[474] = SDL_47_1_er
  const SDL_47_1_ir = s[72] || s[75] && v54 || s[459] && v54 || s[87] && v54 || s[73]
  s[477] = SDL_47_1_ir
}

function svar_36(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[460])
  const v1 = v0 >= 3700
  s[1626] = v1
  const v2 = s[461] || !v1
  s[1625] = v2
  const v3 = s[462] && v1
  s[1624] = v3
  const v4 = quotient([s[463], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[464], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[465], s[466] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[467], s[466] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[468]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[465], v6) : s[465]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[467], v7) : s[467]) : v7
  const v12 = v3 && s[469] || v2 && s[470]
  const v13 = Math.max(s[471], v10)
  const v14 = Math.min(s[472], v11)
  const v15 = s[473] && s[474]
  const v16 = s[475] && v9
  const v17 = !s[476] && s[474] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[2] || v15 || v16 || v17
  s[1019] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || s[473] && s[477] || s[475] && v12 || !s[476] && s[477] && v12 || !s[476] && !((!s[474] || !s[477] && s[471] === s[472]) && (!v9 || !v12 && v10 === v11) && (s[474] && v9 || !s[474] && !v9) && (!s[474] || s[471] === v10))
  s[1020] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v15 ? (v18 ? Math.min(s[471], v19) : s[471]) : v19) : -Infinity
  s[1017] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v15 ? (v18 ? Math.max(s[472], v20) : s[472]) : v20) : Infinity
  s[1018] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[97] || s[92] && (s[478] || !s[204] && s[479]) || !s[92] && SDL_53_1_er
  s[1009] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[97] && !s[2] || !s[97] && (s[92] && (s[480] || !s[204] && s[481]) || !s[92] && SDL_53_1_ir)
  s[1010] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[97] ? s[482] : s[92] ? (s[204] ? s[483] : s[484]) : SDL_53_1) : -Infinity
  s[1007] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[97] ? s[485] : s[92] ? (s[204] ? s[486] : s[487]) : SDL_53_1_hoej) : Infinity
  s[1008] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[488], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[489], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[490] && !(v31 && (!s[490] || !s[491] && v29 === v30))
  const v35 = s[491] || v31
  const SDL_47_1_3 = s[72] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[494] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[72] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[495] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[72] || s[75] && v34 || s[83] && v34
  s[497] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[72] || s[75] && v35 || s[83] && v35 || s[73]
  s[496] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1011] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1012] = SDL_50_4_hoej
  const SDL_50_4_er = s[76] && (!s[2] || SDL_47_1_3_er)
  s[1013] = SDL_50_4_er
  const SDL_50_4_ir = !s[76] || !s[2] || SDL_47_1_3_ir
  s[1014] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_22(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v45 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_22(r_timeregnskab.fra)) : 0 })
  const v46 = v44 > -Infinity && v45 < Infinity
  const v47 = quotient([v44, 1], [1], 'nærmeste', 1)
  const v48 = quotient([v45, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? (v46 ? Math.min(v47, v48) : -Infinity) : -Infinity
  s[1021] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? (v46 ? Math.max(v47, v48) : Infinity) : Infinity
  s[1022] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[76] && (!s[2] || !(!v46 && v44 === v45))
  s[1023] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[76] || !s[2] || !v46
  s[1024] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v53 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? v53 : -Infinity
  s[1025] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? v53 : Infinity
  s[1026] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[76] || !s[2]
  s[1027] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v57 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1627] = v57
  const v58 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v59 = v57 && countDays(v58, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[2] || v59
  s[1028] = SDL_53a_1
  const SDL_53a_1_nej = !s[2] || !v59
  s[1029] = SDL_53a_1_nej
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v62 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1628] = v62
  const v63 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1629] = v63
  const v64 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1633] = v64
  const v65 = s[76] && v64
  const v66 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1630] = v66
  const v67 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1631] = v67
  const v68 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1632] = v68
  const v69 = v67 && !v68 && v65
  const SDL_53b_1 = !s[2] || v62 && (!v63 && v65 || v63 && (!v66 || v69))
  s[1030] = SDL_53b_1
  const SDL_53b_1_nej = !s[2] || !v62 || !v63 && !v65 || v63 && (!v66 || !v69)
  s[1031] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[2] || v62 && v63 && !v66
  s[1032] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? Math.min(f.loenUnderSygdomPrUge, SDL_53_1) : -Infinity
  s[1033] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Math.min(f.loenUnderSygdomPrUge, SDL_53_1_hoej) : Infinity
  s[1034] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[492] && (!s[2] || SDL_53_1_er)
  s[1035] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[492] && (!s[2] || SDL_53_1_ir) || s[493] || s[80]
  s[1036] = SDL_54_1_beloeb_ir
}

function svar_37(f, s) {
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v0 = Math.min(s[465], s[494])
  const v1 = Math.min(s[467], s[495])
  const v2 = s[496] || s[469]
  const v3 = s[75] && s[497]
  const v4 = s[459] && s[497]
  const v5 = s[87] && s[474]
  const v6 = v4 || v5
  const v7 = v4 ? (v5 ? Math.min(s[471], v0) : v0) : s[471]
  const SDL_56_1_beloeb = s[72] ? -Infinity : v3 ? (v6 ? Math.min(v0, v7) : v0) : v7
  s[1037] = SDL_56_1_beloeb
  const v9 = v4 ? (v5 ? Math.max(s[472], v1) : v1) : s[472]
  const SDL_56_1_beloeb_hoej = s[72] ? Infinity : v3 ? (v6 ? Math.max(v1, v9) : v1) : v9
  s[1038] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[498] && (s[72] || v3 || v4 || v5)
  s[1039] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[498] && (s[72] || s[75] && v2 || s[459] && v2 || s[87] && s[477] || s[73]) || s[499] || s[80]
  s[1040] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v13 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[525] = v13
  const v14 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1635] = v14
  const v15 = f.skoennedeFravaersdage >= 10
  s[1639] = v15
  const v16 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v15
  s[1638] = v16
  const v17 = f.dageBetaltForLidelsen >= 14
  s[1640] = v17
  const v18 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1637] = v18
  const v19 = f.dageBetaltForLidelsen >= 15
  s[1641] = v19
  const v20 = f.dageBetaltForLidelsen >= 21
  s[1642] = v20
  const v21 = !v14 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v17) || v14 && (!v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v19) || v18 && (v16 || f.behandlingBesluttetVedAnsaettelsen || v20))
  const SDL_56_2 = !v13 || v21
  s[1041] = SDL_56_2
  const SDL_56_2_nej = !v13 || !v21
  s[1042] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v24 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v13 || v24
  s[1044] = SDL_56_3
  const SDL_56_3_nej = !v13 || !v24
  s[1045] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v27 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v13 ? v27 : FIRST_DAY
  s[1046] = SDL_56_4
  const SDL_56_4_hoej = v13 ? v27 : NEVER
  s[1047] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v30 = f.fravaersdageSidsteAar >= 10
  s[1644] = v30
  const v31 = v30 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v13 || v31
  s[1048] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v13 || !v31
  s[1049] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v34 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1645] = v34
  const v35 = v34 && s[500] && v16 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v13 || v35
  s[1050] = SDL_58a_1
  const SDL_58a_1_nej = !v13 || !v35
  s[1051] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v38 = !s[11] && s[296] >= f.refusionskravFremsat
  s[1646] = v38
  const v39 = !s[11] && s[295] < f.refusionskravFremsat
  s[1647] = v39
  const v40 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1648] = v40
  const v41 = v39 || !v40
  const v42 = v38 || s[13]
  const v43 = v42 && v40
  const v44 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1649] = v44
  const v45 = v39 || !v44
  const v46 = v42 && v44
  const SDL_59_6 = s[76] && (s[72] || s[75] && v43 || s[501] && v43 || s[502] && v46 || s[503] && v46)
  s[507] = SDL_59_6
  const SDL_59_6_nej = s[76] && (s[72] || s[75] && v41 || s[501] && v41 || s[502] && v45 || s[503] && v45)
  s[508] = SDL_59_6_nej
}

function svar_38(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[11] && s[504] >= f.arbejdsgiverAnmeldt
  s[1653] = v0
  const v1 = !s[11] && s[505] < f.arbejdsgiverAnmeldt
  s[1654] = v1
  const v2 = v0 || s[506] || s[507]
  s[1650] = v2
  const v3 = s[508] || s[509]
  const v4 = (v1 || s[13]) && (s[510] || s[13]) && v3 && (v1 || s[510] || s[508])
  s[1651] = v4
  const v5 = s[13] && s[509]
  s[1652] = v5
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
  const v20 = !s[11] && s[441] >= f.arbejdsgiverAnmeldt
  s[1657] = v20
  const v21 = !s[11] && s[440] < f.arbejdsgiverAnmeldt
  s[1658] = v21
  const v22 = !s[11] && s[12] < shiftDays(s[70], 30)
  s[1659] = v22
  const v23 = !s[11] && s[12] >= shiftDays(s[68], 30)
  s[1660] = v23
  const v24 = v20 || v22 || s[507]
  s[1655] = v24
  const v25 = (v21 || s[13]) && (v23 || s[13]) && v3 && (v21 || v23 || s[508])
  s[1656] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[75] && v19
  const v30 = s[428] && v19
  const v31 = s[415] && (v24 || v25 || v11)
  const v32 = s[443] || v31
  const v33 = s[443] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[72] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[1052] = SDL_59_2
  const v37 = s[443] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[72] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[1053] = SDL_59_2_hoej
  const SDL_59_2_er = s[76] && (s[72] || v29 || v30 || s[443] || v31)
  s[1054] = SDL_59_2_er
  const SDL_59_2_ir = !s[76] || s[72] || s[75] && v10 || s[428] && v10 || s[443] || s[415] && v10 || s[73]
  s[1055] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[511] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[2] || v42
  s[1056] = SDL_82_1
  const SDL_82_1_nej = !s[2] || !v42
  s[1057] = SDL_82_1_nej
}

function svar_39(f, s) {
  const v0 = s[0] ? 0 : 4
  s[562] = v0
  const v1 = s[120] ? 1 : 0
  s[571] = v1
  const v2 = v1 + (s[512] ? 4 : 0)
  s[565] = v2
  const v3 = s[513] ? 4 : 0
  s[570] = v3
  const v4 = (s[514] ? 1 : 0) + (s[515] ? 2 : 0) + (s[516] ? 4 : 0)
  s[573] = v4
  const v5 = s[2] ? 0 : 4
  s[583] = v5
  const v6 = (s[517] ? 1 : 0) + (s[518] ? 2 : 0) + v5
  s[574] = v6
  const v7 = s[124] ? 1 : 0
  s[575] = v7
  const v8 = s[3] ? 1 : 0
  s[578] = v8
  const v9 = s[519] ? 4 : 0
  s[601] = v9
  const v10 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[539] = v10
  const v11 = f.ressourceforloebErBevilget ? 1 : 0
  s[626] = v11
  const v12 = s[141] ? 4 : 0
  s[635] = v12
  const v13 = v11 + v12
  s[617] = v13
  const v14 = s[135] ? 4 : 0
  s[623] = v14
  const v15 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1284] = v15
  const v16 = s[520] ? 4 : 0
  s[627] = v16
  const v17 = s[521] ? 1 : 0
  s[646] = v17
  const v18 = f.revalideringErBevilget ? 1 : 0
  s[649] = v18
  const v19 = s[229] ? 4 : 0
  s[660] = v19
  const v20 = s[0] ? 1 : 0
  s[547] = v20
  const v21 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1324] = v21
  const v22 = s[118] ? 0 : 4
  s[684] = v22
  const v23 = s[223] ? 1 : 0
  s[548] = v23
  const v24 = s[223] ? 1 : 4
  s[718] = v24
  const v25 = s[522] ? 1 : 0
  s[727] = v25
  const v26 = s[118] ? 1 : 0
  s[1087] = v26
  const v27 = s[118] ? 1 : 4
  s[739] = v27
  const v28 = s[80] ? 4 : 0
  s[793] = v28
  const v29 = s[11] ? 0 : 1
  s[794] = v29
  const v30 = s[13] ? 4 : 0
  s[795] = v30
  const v31 = (s[2] ? 0 : 1) + 2 + v5
  s[796] = v31
  const v32 = s[509] ? 4 : 0
  s[818] = v32
  const v33 = s[523] ? 1 : 0
  s[870] = v33
  const v34 = 1 + v5
  s[875] = v34
  const v35 = !s[11] && !s[524]
  s[891] = v35
  const v36 = s[342] ? 1 : 0
  s[898] = v36
  const v37 = s[61] ? 4 : 0
  s[934] = v37
  const v38 = s[63] ? 4 : 0
  s[935] = v38
  const v39 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[558] = v39
  const v40 = s[525] ? 0 : 4
  s[1043] = v40
  const v41 = s[9] ? 1 : 0
  s[530] = v41
  const v42 = !s[11] && !s[13] && s[70] < NEVER
  s[532] = v42
  const v43 = s[68] >= 16440 /* 2015-01-05 */
  s[1179] = v43
  const v44 = s[68] >= 15012 /* 2011-02-07 */
  s[1421] = v44
  const v45 = v44 ? 2 : 0
  s[535] = v45
  const v46 = s[70] <= 16439 /* 2015-01-04 */
  s[1178] = v46
  const v47 = s[68] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[534] = v47
  const v48 = s[70] <= 15011 /* 2011-02-06 */
  s[533] = v48
  const v49 = v42 ? (v48 ? v47 : v46 ? v45 : v43 ? 3 : 0) : 0
  s[1059] = v49
  const v50 = s[261] ? 2 : 0
  s[1062] = v50
  const v51 = s[2] ? 1 : 0
  s[528] = v51
  const v52 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1061] = v52
  const v53 = s[143] ? 4 : 0
  s[537] = v53
  const v54 = s[206] ? 3 : 0
  s[1071] = v54
  const v55 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[542] = v55
  const v56 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[1070] = v56
  const v57 = s[132] ? 3 : 0
  s[551] = v57
  const v58 = s[143] ? 2 : 0
  s[1250] = v58
  const v59 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[536] = v59
  const v60 = v59 ? v58 : v57
  s[1088] = v60
  const v61 = v55 ? v26 : v58
  s[1089] = v61
  const v62 = s[0] ? 2 : 0
  s[1090] = v62
  const v63 = s[132] ? 4 : 0
  s[1264] = v63
  const v64 = s[143] ? 3 : 0
  s[1240] = v64
  const v65 = v59 ? v64 : v63
  s[543] = v65
  const v66 = s[526] ? v51 : v55 ? v62 : v65
  s[1092] = v66
  const v67 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[549] = v67
  const v68 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1094] = v68
  const v69 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1093] = v69
  const v70 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1099] = v70
  const v71 = s[527] ? 3 : 0
  s[1098] = v71
  const v72 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1097] = v72
  const v73 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1096] = v73
  const v74 = s[124] && !s[126]
  s[1103] = v74
  const v75 = v73 ? v8 : v70 ? (s[527] ? 2 : 0) : s[4] ? 3 : 0
  s[1104] = v75
  const v76 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1107] = v76
  const v77 = s[0] ? 3 : 0
  s[1106] = v77
  const v78 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1105] = v78
  const v79 = s[305] ? 2 : 0
  s[529] = v79
}

function svar_40(f, s) {
  const v0 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[557] = v0
  const v1 = v0 ? s[528] : s[529]
  s[1118] = v1
  const v2 = s[11] ? 0 : s[10] <= 15011 /* 2011-02-06 */ ? s[530] : s[406] ? 2 : 0
  s[1119] = v2
  const v3 = s[49] && !s[531] && s[50] < NEVER
  s[1147] = v3
  const v4 = s[51] >= 20485 /* 2026-02-01 */
  s[1152] = v4
  const v5 = s[51] >= 15012 /* 2011-02-07 */
  s[1593] = v5
  const v6 = v5 ? 2 : 0
  s[1151] = v6
  const v7 = s[50] <= 20484 /* 2026-01-31 */
  s[1150] = v7
  const v8 = s[51] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[1149] = v8
  const v9 = s[50] <= 15011 /* 2011-02-06 */
  s[1148] = v9
  const v10 = v3 ? (v9 ? v8 : v6) : 0
  s[1153] = v10
  const v11 = s[51] >= 16252 /* 2014-07-01 */
  s[1160] = v11
  const v12 = v5 ? 4 : 0
  s[1159] = v12
  const v13 = s[50] <= 16251 /* 2014-06-30 */
  s[1158] = v13
  const v14 = s[51] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[1157] = v14
  const v15 = s[51] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1156] = v15
  const v16 = s[50] <= 13604 /* 2007-04-01 */
  s[1155] = v16
  const v17 = s[50] <= 13544 /* 2007-01-31 */
  s[1154] = v17
  const v18 = v11 ? 3 : 0
  s[1165] = v18
  const v19 = s[68] >= 16252 /* 2014-07-01 */
  s[555] = v19
  const v20 = s[70] <= 16251 /* 2014-06-30 */
  s[554] = v20
  const v21 = s[532] ? (s[533] ? s[534] : s[535]) : 0
  s[553] = v21
  const v22 = s[68] >= 15341 /* 2012-01-02 */
  s[1177] = v22
  const v23 = s[70] <= 15340 /* 2012-01-01 */
  s[1176] = v23
  const v24 = s[150] ? 2 : 0
  s[1225] = v24
  const v25 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1224] = v25
  const v26 = s[150] ? 3 : 0
  s[1227] = v26
  const v27 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1226] = v27
  const v28 = s[224] ? 4 : 0
  s[1241] = v28
  const v29 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1239] = v29
  const v30 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1237] = v30
  const v31 = s[132] ? 5 : 0
  s[550] = v31
  const v32 = s[536] ? s[537] : v31
  s[1254] = v32
  const v33 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1252] = v33
  const v34 = s[536] ? (s[538] ? 4 : 0) : v31
  s[1258] = v34
  const v35 = s[142] ? 3 : 0
  s[1257] = v35
  const v36 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1256] = v36
  const v37 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1255] = v37
  const v38 = s[143] ? 5 : 0
  s[1262] = v38
  const v39 = s[2] ? 2 : 0
  s[1261] = v39
  const v40 = s[539] ? 5 : 0
  s[1273] = v40
  const v41 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1271] = v41
  const v42 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1269] = v42
  const v43 = s[140] ? 2 : 0
  s[1268] = v43
  const v44 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1267] = v44
  const v45 = s[139] ? 1 : 0
  s[1266] = v45
  const v46 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1265] = v46
  const v47 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1283] = v47
  const v48 = s[540] ? 2 : 0
  s[1282] = v48
  const v49 = s[541] ? 1 : 0
  s[1281] = v49
  const v50 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1280] = v50
  const v51 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1286] = v51
  const v52 = s[132] ? 6 : 0
  s[1293] = v52
  const v53 = s[142] ? 4 : 0
  s[1292] = v53
  const v54 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1311] = v54
  const v55 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1310] = v55
  const v56 = v55 ? s[528] : s[542] ? v54 : s[543]
  s[1304] = v56
  const v57 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[544] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[545] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1307] = v57
  const v58 = f.revalideringErBevilget ? v57 : 0
  s[1308] = v58
  const v59 = s[546] ? 1 : 0
  s[1309] = v59
  const v60 = s[536] ? v38 : v52
  s[1312] = v60
  const v61 = s[132] ? 2 : 0
  s[1424] = v61
  const v62 = s[536] ? s[547] : v61
  s[1314] = v62
  const v63 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1316] = v63
  const v64 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1323] = v64
  const v65 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1332] = v65
  const v66 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1343] = v66
  const v67 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1349] = v67
  const v68 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1348] = v68
  const v69 = v68 ? s[548] : v67
  s[1353] = v69
  const v70 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1371] = v70
  const v71 = s[224] ? 7 : 0
  s[1368] = v71
  const v72 = s[227] ? 4 : 0
  s[1377] = v72
  const v73 = s[240] ? 3 : 0
  s[1376] = v73
  const v74 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1375] = v74
  const v75 = v55 ? s[528] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v54 : f.vurderingsdato <= 15393 /* 2012-02-23 */ ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[542] ? (s[233] ? 4 : 0) : v60
  s[1378] = v75
  const v76 = s[235] && !s[234] && !s[229]
  s[1380] = v76
  const v77 = s[132] ? 8 : 0
  s[1389] = v77
  const v78 = s[261] ? 3 : 0
  s[1392] = v78
  const v79 = s[131] ? 5 : 0
  s[1395] = v79
}

function svar_41(f, s) {
  const v0 = s[549] ? s[550] : s[131] ? 6 : 0
  s[1429] = v0
  const v1 = s[261] ? 4 : 0
  s[1458] = v1
  const v2 = s[536] ? v1 : v0
  s[1399] = v2
  const v3 = s[549] ? s[551] : s[131] ? 4 : 0
  s[1409] = v3
  const v4 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[528] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1418] = v4
  const v5 = s[552] ? s[553] : 0
  s[1419] = v5
  const v6 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1420] = v6
  const v7 = s[305] ? 3 : 0
  s[1447] = v7
  const v8 = s[224] ? 3 : 0
  s[1448] = v8
  const v9 = s[261] ? 5 : 0
  s[1454] = v9
  const v10 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1453] = v10
  const v11 = s[344] ? 4 : 0
  s[1470] = v11
  const v12 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1468] = v12
  const v13 = s[68] >= 15517 /* 2012-06-26 */
  s[1596] = v13
  const v14 = v13 ? 4 : 0
  s[1476] = v14
  const v15 = s[68] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1475] = v15
  const v16 = s[70] <= 15516 /* 2012-06-25 */
  s[1474] = v16
  const v17 = s[70] <= 15397 /* 2012-02-27 */
  s[1473] = v17
  const v18 = s[532] ? (s[533] ? s[534] : s[554] ? s[535] : s[555] ? 3 : 0) : 0
  s[1498] = v18
  const v19 = s[108] && !s[110] && s[556] < NEVER
  s[1504] = v19
  const v20 = s[68] >= 15427 /* 2012-03-28 */
  s[1607] = v20
  const v21 = v20 ? 3 : 0
  s[1600] = v21
  const v22 = s[70] <= 15426 /* 2012-03-27 */
  s[1599] = v22
  const v23 = s[97] ? (s[532] ? (s[533] ? s[534] : v22 ? s[535] : v16 ? v21 : s[70] <= 16248 /* 2014-06-27 */ ? v14 : s[70] <= 16658 /* 2015-08-11 */ ? (s[68] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[68] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1611] = v23
  const v24 = s[532] ? (s[533] ? s[534] : s[70] <= 15111 /* 2011-05-17 */ ? s[535] : s[70] <= 15207 /* 2011-08-21 */ ? (s[68] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[68] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1612] = v24
  const v25 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[528] : s[557] ? (s[476] ? 2 : 0) : v7
  s[1619] = v25
  const v26 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1636] = v26
  const v27 = s[525] ? 1 : 0
  s[1634] = v27
  const v28 = s[558] ? 2 : 0
  s[1643] = v28
}

export function svar(f) {
  const s = new Array(1661)
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
  return { ALF_62_3: s[323], ALF_62_3_hoej: s[324], ALF_62_3_kan: (s[322] ? 1 : 0) + (s[325] ? 4 : 0), BEK937_27_kan: (s[559] ? 1 : 0) + (s[560] ? 2 : 0) + (s[561] ? 4 : 0), FERIEBEK_2_kan: (s[214] ? 1 : 0) + (s[213] ? 2 : 0) + s[562], FERIEBEK_2_6_kan: (s[1] ? 3 : 0) + 4, LAB_31_3: s[563], LAB_31_3_hoej: s[564], LAB_31_3_kan: s[565], LAB_31_3_vindue: s[566], LAB_31_3_vindue_hoej: s[567], LAB_31_3_vindue_kan: s[565], LAB_33_3_kan: (s[568] ? 1 : 0) + (s[569] ? 2 : 0) + s[570], LAB_36_3_kan: s[571] + (s[572] ? 2 : 0) + s[570], LAB_36_3_ressourceforloeb_kan: s[573], LAB_43_kan: s[574], LAB_44_1_kan: s[575] + (s[576] ? 2 : 0) + (s[577] ? 4 : 0), LAB_45_1_kan: s[578] + (s[579] ? 2 : 0) + (s[580] ? 4 : 0), LAB_107_1_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + s[583], LAB_108_2_kan: (s[584] ? 1 : 0) + (s[585] ? 2 : 0) + s[570], LAB_109_1_kan: (s[6] ? 1 : 0) + (s[5] ? 2 : 0) + (s[7] ? 4 : 0), LAB_109_1_frist: s[586], LAB_109_1_frist_hoej: s[587], LAB_109_1_frist_kan: s[575] + (s[588] ? 4 : 0), LAB_109_2_kraft_kan: (s[589] ? 1 : 0) + (s[590] ? 2 : 0) + (s[591] ? 4 : 0), LAB_110_1: s[127], LAB_110_1_hoej: s[128], LAB_110_1_kan: (s[129] ? 1 : 0) + (s[130] ? 4 : 0), LAB_110_2_kan: (s[592] ? 1 : 0) + (s[593] ? 2 : 0) + (s[594] ? 4 : 0), LAB_111_1: s[595], LAB_111_1_hoej: s[596], LAB_111_1_kan: (s[597] ? 1 : 0) + (s[598] ? 4 : 0), LAB_111_2_kan: (s[599] ? 1 : 0) + (s[600] ? 2 : 0) + s[601], LAB_111_3: s[602], LAB_111_3_hoej: s[603], LAB_111_3_kan: (s[604] ? 1 : 0) + (s[605] ? 4 : 0), LAB_111_4_kan: (s[606] ? 1 : 0) + (s[607] ? 2 : 0) + s[601], LAB_112_1_kan: (s[608] ? 1 : 0) + (s[609] ? 2 : 0) + (s[610] ? 4 : 0), LAB_112_2_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + s[583], LAB_112_3_kan: (s[613] ? 1 : 0) + (s[614] ? 2 : 0) + s[583], LAB_112_3_igang_kan: s[573], LAB_113_2: s[615], LAB_113_2_hoej: s[616], LAB_113_2_kan: s[617], LAB_113_2_team_kan: (s[618] ? 1 : 0) + (s[619] ? 2 : 0) + (s[620] ? 4 : 0), LAB_113_3_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + s[623], LAB_113_4: s[624], LAB_113_4_hoej: s[625], LAB_113_4_kan: s[626] + s[627], LAB_113_4_ydelse_kan: (s[628] ? 1 : 0) + (s[629] ? 2 : 0) + s[627], LAB_113a_kan: (s[630] ? 1 : 0) + (s[631] ? 2 : 0) + (s[632] ? 4 : 0), LAB_114_1: s[138], LAB_114_1_hoej: s[137], LAB_114_1_kan: s[617], LAB_114_1_plan_kan: (s[633] ? 1 : 0) + (s[634] ? 2 : 0) + s[635], LAB_114_3: s[636], LAB_114_3_hoej: s[637], LAB_114_3_kan: 1 + (s[638] ? 4 : 0), LAB_114_3_igang_kan: s[573], LAB_114_4: s[639], LAB_114_4_hoej: s[640], LAB_114_4_kan: s[626] + (s[641] ? 4 : 0), LAB_115_1_kan: (s[642] ? 1 : 0) + (s[643] ? 2 : 0) + s[583], LAB_142_1_kan: (s[644] ? 1 : 0) + (s[645] ? 2 : 0) + s[583], LAB_144_kan: s[646] + (s[238] ? 2 : 0) + s[583], LAB_145_1: s[647], LAB_145_1_hoej: s[648], LAB_145_1_kan: s[649] + (s[650] ? 4 : 0), LAB_145_1_plan_kan: (s[651] ? 1 : 0) + (s[652] ? 2 : 0) + (s[653] ? 4 : 0), LAB_145_2_kan: (s[654] ? 1 : 0) + (s[655] ? 2 : 0) + (s[544] ? 0 : 4), LAB_146_kan: (s[656] ? 1 : 0) + (s[657] ? 2 : 0) + s[583], LAS_50_kan: (s[658] ? 1 : 0) + (s[659] ? 2 : 0) + s[660], LAS_68_2: s[661], LAS_68_2_hoej: s[662], LAS_68_2_kan: (s[663] ? 1 : 0) + (s[664] ? 4 : 0), LAS_68_4: s[159], LAS_68_4_hoej: s[158], LAS_68_4_kan: (s[160] ? 1 : 0) + (s[161] ? 4 : 0), LAS_68_5_kan: s[547] + (s[665] ? 2 : 0) + (s[666] ? 4 : 0), LAS_68a_1: s[667], LAS_68a_1_hoej: s[668], LAS_68a_1_kan: (s[669] ? 1 : 0) + (s[670] ? 4 : 0), LAS_68a_1_tid_kan: (s[671] ? 1 : 0) + (s[152] ? 2 : 0) + s[562], LAS_68a_2: s[672], LAS_68a_2_hoej: s[673], LAS_68a_2_kan: (s[674] ? 1 : 0) + (s[675] ? 4 : 0), LAS_68a_3: s[154], LAS_68a_3_hoej: s[151], LAS_68a_3_kan: (s[157] ? 1 : 0) + (s[156] ? 4 : 0), LAS_69j_2: s[166], LAS_69j_2_hoej: s[167], LAS_69j_2_kan: (s[168] ? 1 : 0) + (s[169] ? 4 : 0), LAS_69j_2_bidrag: s[145], LAS_69j_2_bidrag_hoej: s[146], LAS_69j_2_bidrag_kan: (s[148] ? 1 : 0) + (s[149] ? 4 : 0), LAS_69j_4: s[209], LAS_69j_4_hoej: s[208], LAS_69j_4_kan: (s[210] ? 1 : 0) + (s[211] ? 4 : 0), LAS_69j_5: s[676], LAS_69j_5_hoej: s[677], LAS_69j_5_kan: (s[678] ? 1 : 0) + (s[679] ? 4 : 0), LAS_69j_5_modtager_kan: (s[680] ? 1 : 0) + (s[681] ? 2 : 0) + (s[682] ? 4 : 0), LAS_69j_5_tid_kan: (s[683] ? 1 : 0) + (s[179] ? 2 : 0) + s[684], LAS_69j_7_kan: (s[685] ? 1 : 0) + (s[686] ? 2 : 0) + s[684], LAS_69j_8_kan: (s[687] ? 1 : 0) + (s[688] ? 2 : 0) + (s[689] ? 4 : 0), LAS_69j_9: s[207], LAS_69j_9_hoej: s[690], LAS_69j_9_kan: (s[691] ? 1 : 0) + (s[692] ? 4 : 0), LAS_69j_10: s[181], LAS_69j_10_hoej: s[178], LAS_69j_10_kan: (s[182] ? 1 : 0) + (s[183] ? 4 : 0), LAS_69j_11_kan: (s[693] ? 1 : 0) + (s[694] ? 2 : 0) + (s[695] ? 4 : 0), LAS_69j_13_kan: (s[696] ? 1 : 0) + (s[697] ? 2 : 0) + (s[698] ? 4 : 0), LAS_69j_15_kan: (s[220] ? 1 : 0) + (s[219] ? 2 : 0) + s[684], LAS_69j_udbetales: s[699], LAS_69j_udbetales_hoej: s[700], LAS_69j_udbetales_kan: (s[701] ? 1 : 0) + (s[702] ? 4 : 0), LAS_69k_1_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + s[684], LAS_69k_2_kan: (s[705] ? 1 : 0) + (s[706] ? 2 : 0) + (s[707] ? 4 : 0), LAS_69k_5_kan: (s[217] ? 1 : 0) + (s[218] ? 2 : 0) + s[684], LAS_69k_6: s[708], LAS_69k_6_hoej: s[709], LAS_69k_6_kan: (s[710] ? 1 : 0) + s[562], LAS_69k_6_aftale_kan: (s[216] ? 1 : 0) + (s[215] ? 2 : 0) + s[562], LAS_69k_6_senest: s[711], LAS_69k_6_senest_hoej: s[712], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[713] ? 1 : 0) + (s[714] ? 2 : 0) + (s[715] ? 4 : 0), LAS_69l_3: s[716], LAS_69l_3_hoej: s[717], LAS_69l_3_kan: s[718], LAS_69m_2: s[719], LAS_69m_2_hoej: s[720], LAS_69m_2_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), LAS_69n_1: s[723], LAS_69n_1_hoej: s[724], LAS_69n_1_kan: (s[725] ? 1 : 0) + (s[726] ? 4 : 0), LAS_69o_1_kan: s[727] + (s[728] ? 2 : 0) + (s[729] ? 4 : 0), LAS_69o_2: s[730], LAS_69o_2_hoej: s[731], LAS_69o_2_kan: s[727] + (s[732] ? 4 : 0), LAS_69p_1_kan: (s[733] ? 1 : 0) + (s[734] ? 2 : 0) + (s[223] ? 0 : 4), LAS_69q_1: s[735], LAS_69q_1_hoej: s[736], LAS_69q_1_kan: s[718], LAS_69t_2: s[737], LAS_69t_2_hoej: s[738], LAS_69t_2_kan: s[739], LAS_69x_3: s[740], LAS_69x_3_hoej: s[741], LAS_69x_3_kan: s[739], LAS_70_1_kan: (s[235] ? 1 : 0) + (s[234] ? 2 : 0) + s[660], LAS_70_1_3_kan: (s[742] ? 1 : 0) + (s[743] ? 2 : 0) + (s[744] ? 4 : 0), LAS_70_4: s[745], LAS_70_4_hoej: s[746], LAS_70_4_kan: (s[747] ? 1 : 0) + (s[748] ? 4 : 0), LAS_71_1: s[232], LAS_71_1_hoej: s[231], LAS_71_1_kan: (s[236] ? 1 : 0) + (s[237] ? 4 : 0), LAS_71_2: s[749], LAS_71_2_hoej: s[750], LAS_71_2_kan: (s[751] ? 1 : 0) + (s[752] ? 4 : 0), LAS_71_2_ung: s[753], LAS_71_2_ung_hoej: s[754], LAS_71_2_ung_kan: (s[228] ? 0 : 1) + (s[755] ? 4 : 0), LAS_71_3: s[756], LAS_71_3_hoej: s[757], LAS_71_3_kan: (s[758] ? 1 : 0) + (s[759] ? 4 : 0), LAS_71_4_kan: (s[760] ? 1 : 0) + (s[761] ? 2 : 0) + (s[762] ? 4 : 0), LAS_71_6_kan: s[646] + (s[2] ? 0 : 2) + (s[763] ? 4 : 0), LAS_73b_kan: (s[764] ? 1 : 0) + (s[765] ? 2 : 0) + s[660], LAS_73c_1: s[766], LAS_73c_1_hoej: s[767], LAS_73c_1_kan: s[649] + (s[768] ? 4 : 0), LAS_73f_1_kan: (s[769] ? 1 : 0) + (s[770] ? 2 : 0) + s[660], LAS_73f_1_beloeb: s[771], LAS_73f_1_beloeb_hoej: s[772], LAS_73f_1_beloeb_kan: s[649] + s[660], LOB_4_1_kan: (s[773] ? 1 : 0) + (s[774] ? 2 : 0) + s[583], LOB_9_1_kan: (s[775] ? 1 : 0) + (s[776] ? 2 : 0) + (s[777] ? 4 : 0), LOB_10_1_kan: (s[778] ? 1 : 0) + (s[779] ? 2 : 0) + s[583], LOB_15a_1_kan: s[574], LOV1750_21_8_kan: (s[134] ? 1 : 0) + (s[136] ? 2 : 0) + s[623], LOV1750_21_revalidering_kan: (s[780] ? 1 : 0) + (s[226] ? 2 : 0) + s[660], LSP_18_2_kan: (s[781] ? 1 : 0) + (s[782] ? 2 : 0) + (s[783] ? 4 : 0), PLANBEK_2_1_kan: (s[784] ? 1 : 0) + (s[785] ? 2 : 0) + s[583], REFUSIONSBEK_2: s[786], REFUSIONSBEK_2_hoej: s[787], REFUSIONSBEK_2_kan: (s[788] ? 1 : 0) + (s[789] ? 4 : 0), SDL_2_kan: (s[790] ? 1 : 0) + (s[791] ? 2 : 0) + (s[792] ? 4 : 0), SDL_2_1_kan: (s[256] ? 1 : 0) + (s[254] ? 2 : 0) + s[793], SDL_3_kan: (s[259] ? 1 : 0) + (s[255] ? 2 : 0) + s[583], SDL_6_1: s[68], SDL_6_1_hoej: s[70], SDL_6_1_kan: s[794] + s[795], SDL_7_1_kan: (s[98] ? 1 : 0) + (s[104] ? 2 : 0) + s[583], SDL_7_1_ferie_kan: s[796], SDL_7_1_ferieaftale_kan: (s[797] ? 1 : 0) + (s[798] ? 2 : 0) + s[583], SDL_7_1_genoptagelse: s[799], SDL_7_1_genoptagelse_hoej: s[800], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[801] ? 4 : 0), SDL_7_1_ny_kan: (s[802] ? 1 : 0) + (s[803] ? 2 : 0) + s[583], SDL_7_2_kan: (s[804] ? 1 : 0) + (s[805] ? 2 : 0) + s[583], SDL_7_3: s[806], SDL_7_3_hoej: s[807], SDL_7_3_kan: (s[808] ? 1 : 0) + (s[809] ? 4 : 0), SDL_7_5_kan: (s[810] ? 1 : 0) + (s[811] ? 2 : 0) + s[583], SDL_7_5_fra: s[812], SDL_7_5_fra_hoej: s[813], SDL_7_5_fra_kan: 1 + (s[814] ? 0 : 4), SDL_7a_1: s[815], SDL_7a_1_hoej: s[816], SDL_7a_1_kan: (s[817] ? 1 : 0) + s[818], SDL_7c_kan: (s[270] ? 1 : 0) + (s[271] ? 2 : 0) + (s[261] ? 0 : 4), SDL_10a_kan: (s[819] ? 1 : 0) + (s[820] ? 2 : 0) + s[583], SDL_11_3: s[821], SDL_11_3_hoej: s[822], SDL_11_3_kan: 1 + (s[823] ? 0 : 4), SDL_11a_1_kan: (s[824] ? 1 : 0) + (s[825] ? 2 : 0) + (s[826] ? 4 : 0), SDL_11c_kan: (s[827] ? 1 : 0) + (s[828] ? 2 : 0) + s[583], SDL_12_1_1_kan: (s[263] ? 1 : 0) + (s[262] ? 2 : 0) + (s[264] ? 4 : 0), SDL_12_1_2_kan: (s[304] ? 1 : 0) + (s[299] ? 2 : 0) + (s[298] ? 4 : 0), SDL_12_1_3_kan: (s[306] ? 1 : 0) + (s[307] ? 2 : 0) + s[583], SDL_13b_1: s[829], SDL_13b_1_hoej: s[830], SDL_13b_1_kan: (s[831] ? 1 : 0) + (s[832] ? 4 : 0), SDL_13b_1_antal: s[833], SDL_13b_1_antal_hoej: s[834], SDL_13b_1_antal_kan: (s[835] ? 1 : 0) + (s[836] ? 4 : 0), SDL_13b_1_form_kan: (s[837] ? 1 : 0) + (s[838] ? 2 : 0) + (s[839] ? 4 : 0), SDL_13b_1_naeste: s[840], SDL_13b_1_naeste_hoej: s[841], SDL_13b_1_naeste_kan: (s[842] ? 1 : 0) + (s[843] ? 4 : 0), SDL_13b_5_kan: (s[844] ? 1 : 0) + (s[845] ? 2 : 0) + (s[846] ? 4 : 0), SDL_13c_1_2_kan: (s[847] ? 1 : 0) + (s[848] ? 2 : 0) + (s[849] ? 4 : 0), SDL_13c_2_kan: (s[850] ? 1 : 0) + (s[851] ? 2 : 0) + (s[852] ? 4 : 0), SDL_13f_1_kan: (s[273] ? 1 : 0) + (s[272] ? 2 : 0) + (s[224] ? 0 : 4), SDL_13f_1_dag: s[853], SDL_13f_1_dag_hoej: s[854], SDL_13f_1_dag_kan: (s[855] ? 1 : 0) + (s[856] ? 4 : 0), SDL_16_2_kan: (s[857] ? 1 : 0) + (s[858] ? 2 : 0) + (s[859] ? 4 : 0), SDL_21_1_1_kan: (s[860] ? 1 : 0) + (s[861] ? 2 : 0) + s[583], SDL_21_1_2_kan: (s[862] ? 1 : 0) + (s[863] ? 2 : 0) + s[583], SDL_21_1_3_kan: (s[864] ? 1 : 0) + (s[865] ? 2 : 0) + s[583], SDL_21_3_kan: (s[866] ? 1 : 0) + (s[867] ? 2 : 0) + s[583], SDL_21_3_grundlag_kan: (s[868] ? 1 : 0) + (s[869] ? 2 : 0) + s[583], SDL_21_4_kan: s[870] + (s[871] ? 2 : 0) + (s[872] ? 4 : 0), SDL_21_4_dag: s[873], SDL_21_4_dag_hoej: s[874], SDL_21_4_dag_kan: s[875], SDL_21_4_fra: s[876], SDL_21_4_fra_hoej: s[877], SDL_21_4_fra_kan: s[870] + (s[878] ? 4 : 0), SDL_21_5_kan: (s[879] ? 1 : 0) + (s[880] ? 2 : 0) + (s[881] ? 4 : 0), SDL_21a_kan: (s[882] ? 1 : 0) + (s[883] ? 2 : 0) + s[583], SDL_24_1: s[112], SDL_24_1_hoej: s[114], SDL_24_1_kan: (s[108] ? 1 : 0) + (s[110] ? 4 : 0), SDL_24_1_ophoer: s[884], SDL_24_1_ophoer_hoej: s[885], SDL_24_1_ophoer_kan: (s[886] ? 1 : 0) + (s[887] ? 4 : 0), SDL_24_1_revurdering_kan: (s[888] ? 1 : 0) + (s[889] ? 2 : 0) + (s[890] ? 4 : 0), SDL_24_3: flat(s[17]), SDL_24_3_hoej: flat(s[16]), SDL_24_3_kan: s[794] + (s[891] ? 2 : 0) + s[795], SDL_24a_1_kan: (s[338] ? 1 : 0) + (s[341] ? 2 : 0) + (s[340] ? 4 : 0), SDL_24a_1_graense_kan: (s[100] ? 1 : 0) + (s[103] ? 2 : 0) + (s[101] ? 4 : 0), SDL_24a_2: s[892], SDL_24a_2_hoej: s[893], SDL_24a_2_kan: (s[894] ? 1 : 0) + (s[895] ? 4 : 0), SDL_24a_6_kan: (s[896] ? 1 : 0) + (s[897] ? 2 : 0) + s[583], SDL_24b_1_kan: s[898] + (s[343] ? 2 : 0) + s[583], SDL_24b_2: s[899], SDL_24b_2_hoej: s[900], SDL_24b_2_kan: s[898] + (s[901] ? 4 : 0), SDL_24c_1_kan: (s[902] ? 1 : 0) + (s[903] ? 2 : 0) + s[583], SDL_25_1: s[111], SDL_25_1_hoej: s[113], SDL_25_1_kan: (s[107] ? 1 : 0) + (s[109] ? 4 : 0), SDL_25_2: s[904], SDL_25_2_hoej: s[905], SDL_25_2_kan: (s[906] ? 1 : 0) + (s[907] ? 4 : 0), SDL_26_1_kan: (s[908] ? 1 : 0) + (s[909] ? 2 : 0) + (s[910] ? 4 : 0), SDL_26_1_covid: s[356], SDL_26_1_covid_hoej: s[357], SDL_26_1_covid_kan: (s[358] ? 1 : 0) + (s[359] ? 4 : 0), SDL_26_1_fra: s[911], SDL_26_1_fra_hoej: s[912], SDL_26_1_fra_kan: (s[913] ? 1 : 0) + (s[914] ? 4 : 0), SDL_26_1_uger: s[915], SDL_26_1_uger_hoej: s[916], SDL_26_1_uger_kan: (s[917] ? 1 : 0) + s[793], SDL_26_2_kan: (s[918] ? 1 : 0) + (s[919] ? 2 : 0) + (s[920] ? 4 : 0), SDL_26_3_covid: s[360], SDL_26_3_covid_hoej: s[361], SDL_26_3_covid_kan: (s[362] ? 1 : 0) + (s[363] ? 4 : 0), SDL_26a_1_covid: s[921], SDL_26a_3_covid: s[364], SDL_26a_3_covid_kan: s[365] ? 4 : 1, SDL_26c_covid: s[371], SDL_26c_covid_hoej: s[373], SDL_26c_covid_kan: (s[367] ? 1 : 0) + (s[369] ? 4 : 0), SDL_26d_covid: s[370], SDL_26d_covid_hoej: s[372], SDL_26d_covid_kan: (s[366] ? 1 : 0) + (s[368] ? 4 : 0), SDL_26f_covid: s[922], SDL_26f_covid_hoej: s[923], SDL_26f_covid_kan: (s[924] ? 1 : 0) + (s[925] ? 4 : 0), SDL_26g_covid: s[374], SDL_26g_covid_hoej: s[375], SDL_26g_covid_kan: (s[376] ? 1 : 0) + (s[377] ? 4 : 0), SDL_26h_covid: s[926], SDL_26h_covid_hoej: s[927], SDL_26h_covid_kan: (s[928] ? 1 : 0) + (s[929] ? 4 : 0), SDL_26i_covid: s[930], SDL_26i_covid_hoej: s[931], SDL_26i_covid_kan: (s[932] ? 1 : 0) + (s[933] ? 4 : 0), SDL_27_1_kan: (s[115] ? 1 : 0) + (s[116] ? 2 : 0) + (s[117] ? 4 : 0), SDL_27_1_1_kan: (s[55] ? 1 : 0) + (s[60] ? 2 : 0) + s[934], SDL_27_1_2_kan: (s[56] ? 1 : 0) + (s[64] ? 2 : 0) + s[935], SDL_27_1_2_slut: s[395], SDL_27_1_2_slut_hoej: s[396], SDL_27_1_2_slut_kan: (s[397] ? 1 : 0) + (s[401] ? 4 : 0), SDL_27_1_2_uger: s[936], SDL_27_1_2_uger_hoej: s[937], SDL_27_1_2_uger_kan: (s[938] ? 1 : 0) + s[935], SDL_27_1_3_kan: (s[57] ? 1 : 0) + (s[65] ? 2 : 0) + s[935], SDL_27_1_3_slut: s[398], SDL_27_1_3_slut_hoej: s[399], SDL_27_1_3_slut_kan: (s[400] ? 1 : 0) + (s[403] ? 4 : 0), SDL_27_1_3_uger: s[382], SDL_27_1_3_uger_hoej: s[384], SDL_27_1_3_uger_kan: (s[380] ? 1 : 0) + s[935], SDL_27_1_4_kan: (s[58] ? 1 : 0) + (s[66] ? 2 : 0) + s[934], SDL_27_1_4_slut: s[939], SDL_27_1_4_slut_hoej: s[940], SDL_27_1_4_slut_kan: (s[941] ? 1 : 0) + (s[942] ? 4 : 0), SDL_27_1_5_kan: (s[59] ? 1 : 0) + (s[62] ? 2 : 0) + s[935], SDL_27_1_6_kan: (s[387] ? 1 : 0) + (s[393] ? 2 : 0) + s[935], SDL_27_1_7_kan: (s[388] ? 1 : 0) + (s[394] ? 2 : 0) + s[935], SDL_27_1_7_2_kan: (s[943] ? 1 : 0) + (s[944] ? 2 : 0) + (s[945] ? 4 : 0), SDL_27_1_slut: s[946], SDL_27_1_slut_hoej: s[947], SDL_27_1_slut_kan: (s[948] ? 1 : 0) + (s[949] ? 4 : 0), SDL_27_3_nedsat_kan: s[796], SDL_29_1_kan: (s[950] ? 1 : 0) + (s[951] ? 2 : 0) + (s[952] ? 4 : 0), SDL_30_kan: (s[81] ? 1 : 0) + (s[82] ? 2 : 0) + s[793], SDL_30_1: s[77], SDL_30_1_hoej: s[78], SDL_30_1_kan: (s[79] ? 1 : 0) + s[793], SDL_30_1_fri: s[953], SDL_30_1_fri_hoej: s[954], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[955] ? 4 : 0), SDL_30_2_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + s[793], SDL_30_fleksjob_kan: (s[958] ? 1 : 0) + (s[959] ? 2 : 0) + (s[960] ? 4 : 0), SDL_31_1: s[319], SDL_31_1_hoej: s[320], SDL_31_1_kan: (s[318] ? 1 : 0) + (s[321] ? 4 : 0), SDL_32_kan: (s[252] ? 1 : 0) + (s[253] ? 2 : 0) + s[793], SDL_32_1_kan: (s[91] ? 1 : 0) + (s[90] ? 2 : 0) + s[793], SDL_33_1: s[961], SDL_33_1_hoej: s[962], SDL_33_1_kan: (s[963] ? 1 : 0) + (s[964] ? 4 : 0), SDL_34_1_kan: (s[965] ? 1 : 0) + (s[966] ? 2 : 0) + s[793], SDL_35_2: s[967], SDL_35_2_hoej: s[968], SDL_35_2_kan: (s[969] ? 1 : 0) + (s[970] ? 4 : 0), SDL_35_3: s[411], SDL_35_3_hoej: s[410], SDL_35_3_kan: (s[409] ? 1 : 0) + (s[413] ? 4 : 0), SDL_35_3_fra: s[971], SDL_35_3_fra_hoej: s[972], SDL_35_3_fra_kan: (s[973] ? 1 : 0) + (s[974] ? 4 : 0), SDL_38_1: s[975], SDL_38_1_hoej: s[976], SDL_38_1_kan: (s[977] ? 1 : 0) + (s[978] ? 4 : 0), SDL_38_7: s[979], SDL_38_7_hoej: s[980], SDL_38_7_kan: (s[981] ? 1 : 0) + (s[982] ? 4 : 0), SDL_38_7_tide_kan: (s[424] ? 1 : 0) + (s[425] ? 2 : 0) + (s[426] ? 4 : 0), SDL_38_8_kan: (s[421] ? 1 : 0) + (s[423] ? 2 : 0) + (s[422] ? 4 : 0), SDL_40_1: s[983], SDL_40_1_hoej: s[984], SDL_40_1_kan: (s[985] ? 1 : 0) + (s[986] ? 4 : 0), SDL_40a_1: s[987], SDL_40a_1_hoej: s[988], SDL_40a_1_kan: (s[989] ? 1 : 0) + (s[990] ? 4 : 0), SDL_41_1: s[328], SDL_41_1_hoej: s[329], SDL_41_1_kan: (s[326] ? 1 : 0) + (s[327] ? 4 : 0), SDL_42_1_kan: (s[94] ? 1 : 0) + (s[93] ? 2 : 0) + s[793], SDL_43_1: s[991], SDL_43_1_hoej: s[992], SDL_43_1_kan: (s[993] ? 1 : 0) + (s[994] ? 4 : 0), SDL_43_4: s[995], SDL_43_4_hoej: s[996], SDL_43_4_kan: (s[997] ? 1 : 0) + (s[998] ? 4 : 0), SDL_43_4_tide_kan: (s[999] ? 1 : 0) + (s[1000] ? 2 : 0) + (s[1001] ? 4 : 0), SDL_43_5_kan: (s[1002] ? 1 : 0) + (s[1003] ? 2 : 0) + (s[1004] ? 4 : 0), SDL_45_4: s[1005], SDL_45_4_hoej: s[1006], SDL_45_4_kan: s[875], SDL_46_1: s[1007], SDL_46_1_hoej: s[1008], SDL_46_1_kan: (s[1009] ? 1 : 0) + (s[1010] ? 4 : 0), SDL_47_1: s[471], SDL_47_1_hoej: s[472], SDL_47_1_kan: (s[474] ? 1 : 0) + (s[477] ? 4 : 0), SDL_47_1_3: s[494], SDL_47_1_3_hoej: s[495], SDL_47_1_3_kan: (s[497] ? 1 : 0) + (s[496] ? 4 : 0), SDL_50_1: s[488], SDL_50_1_hoej: s[489], SDL_50_1_kan: (s[490] ? 1 : 0) + (s[491] ? 4 : 0), SDL_50_4: s[1011], SDL_50_4_hoej: s[1012], SDL_50_4_kan: (s[1013] ? 1 : 0) + (s[1014] ? 4 : 0), SDL_51_1: s[482], SDL_51_1_hoej: s[485], SDL_51_1_kan: s[875], SDL_52_1: s[483], SDL_52_1_hoej: s[486], SDL_52_1_kan: (s[1015] ? 1 : 0) + (s[1016] ? 4 : 0), SDL_53_1: s[1017], SDL_53_1_hoej: s[1018], SDL_53_1_kan: (s[1019] ? 1 : 0) + (s[1020] ? 4 : 0), SDL_53_1_ialt: s[1021], SDL_53_1_ialt_hoej: s[1022], SDL_53_1_ialt_kan: (s[1023] ? 1 : 0) + (s[1024] ? 4 : 0), SDL_53_1_timer: s[1025], SDL_53_1_timer_hoej: s[1026], SDL_53_1_timer_kan: (s[76] ? 1 : 0) + (s[1027] ? 4 : 0), SDL_53_2_kan: (s[473] ? 1 : 0) + (s[475] ? 2 : 0) + (s[476] ? 0 : 4), SDL_53_3: s[484], SDL_53_3_hoej: s[487], SDL_53_3_kan: (s[479] ? 1 : 0) + (s[481] ? 4 : 0), SDL_53a_1_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + s[583], SDL_53b_1_kan: (s[1030] ? 1 : 0) + (s[1031] ? 2 : 0) + (s[1032] ? 4 : 0), SDL_54_1_kan: (s[492] ? 1 : 0) + (s[493] ? 2 : 0) + s[793], SDL_54_1_beloeb: s[1033], SDL_54_1_beloeb_hoej: s[1034], SDL_54_1_beloeb_kan: (s[1035] ? 1 : 0) + (s[1036] ? 4 : 0), SDL_56_1_kan: (s[498] ? 1 : 0) + (s[499] ? 2 : 0) + s[793], SDL_56_1_beloeb: s[1037], SDL_56_1_beloeb_hoej: s[1038], SDL_56_1_beloeb_kan: (s[1039] ? 1 : 0) + (s[1040] ? 4 : 0), SDL_56_2_kan: (s[1041] ? 1 : 0) + (s[1042] ? 2 : 0) + s[1043], SDL_56_3_kan: (s[1044] ? 1 : 0) + (s[1045] ? 2 : 0) + s[1043], SDL_56_4: s[1046], SDL_56_4_hoej: s[1047], SDL_56_4_kan: 1 + s[1043], SDL_56_4_fornyelse_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + s[1043], SDL_58a_1_kan: (s[1050] ? 1 : 0) + (s[1051] ? 2 : 0) + s[1043], SDL_59_2: s[1052], SDL_59_2_hoej: s[1053], SDL_59_2_kan: (s[1054] ? 1 : 0) + (s[1055] ? 4 : 0), SDL_59_6_kan: (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + s[818], SDL_82_1_kan: (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + s[583], spor: [s[68], s[70], s[11] << 0 | s[13] << 1 | (s[11] ? 0 : s[530]) << 2 | s[1058] << 3 | s[322] << 4 | s[325] << 5 | s[1059] << 6 | s[97] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[559] << 10 | s[560] << 11 | s[561] << 12 | (s[1060] ? 0 : s[1061] ? s[528] : s[1062]) << 13 | s[1060] << 15 | s[1063] << 16 | s[1064] << 17 | s[1065] << 18 | s[1066] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[1067] << 22 | s[1] << 23 | (s[1] ? s[547] : 0) << 24 | s[0] << 25 | s[1068] << 26 | s[214] << 27 | s[213] << 28, s[323], s[324], (s[0] ? (s[1069] ? s[547] : s[1070] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[542] ? s[1071] : s[1072] ? s[537] : s[1073] ? 5 : 0) : 0) << 0 | s[1074] << 3 | s[1075] << 4 | s[1076] << 5 | s[1077] << 6 | s[1078] << 7 | s[1079] << 8 | s[1080] << 9 | s[1081] << 10 | s[1082] << 11 | s[1083] << 12 | s[1084] << 13 | s[1085] << 14 | s[1086] << 15 | s[120] << 16 | s[512] << 17 | (s[120] ? (s[542] ? s[1087] : s[1088]) : 0) << 18 | (f.erIJobafklaring ? 1048576 : 0) | s[118] << 21 | (f.risikoForFireAar ? 4194304 : 0) | s[568] << 23 | s[569] << 24 | s[513] << 25 | (s[120] ? s[1089] : 0) << 26 | s[572] << 28 | s[134] << 29, s[563], s[564], s[566], s[567], s[136] << 0 | s[135] << 1 | (f.ressourceforloebErBevilget ? (s[526] ? s[528] : s[536] ? s[1090] : s[551]) : 0) << 2 | (f.ressourceforloebErBevilget ? 16 : 0) | s[133] << 5 | s[1091] << 6 | s[514] << 7 | s[515] << 8 | s[516] << 9 | (f.ressourceforloebErBevilget ? s[1092] : 0) << 10 | s[517] << 13 | s[518] << 14 | s[2] << 15 | (s[549] ? s[528] : s[131] ? 2 : 0) << 16 | s[589] << 18 | s[590] << 19 | s[591] << 20 | (s[3] ? (s[1093] ? s[578] : s[1094] ? (s[122] ? 2 : 0) : s[123] ? 3 : 0) : 0) << 21 | s[3] << 23 | s[6] << 24 | s[5] << 25 | s[7] << 26 | (s[3] && s[1095] ? 1 : s[3] && !s[1095] ? (s[1096] ? (s[3] ? 2 : 0) : s[1097] ? s[1098] : s[1099] ? (s[121] ? 4 : 0) : s[4] ? 5 : 0) : 0) << 27, s[1095] << 0 | s[131] << 1 | s[121] << 2 | s[4] << 3 | s[1100] << 4 | s[1101] << 5 | (f.ventesFuldtRask ? 64 : 0) | s[119] << 7 | s[1102] << 8 | (f.fikTvaerfagligIndsats ? 512 : 0) | (f.overgikVedRevurderingen ? 1024 : 0) | s[124] << 11 | s[576] << 12 | s[577] << 13 | (s[1103] ? s[1104] : 0) << 14 | s[126] << 16 | s[579] << 17 | s[580] << 18 | (s[3] ? s[1104] : 0) << 19 | s[804] << 21 | s[805] << 22 | (s[557] ? s[528] : s[526] ? s[529] : s[1105] ? s[1106] : s[1107]) << 23 | s[1108] << 26 | s[76] << 27 | s[1109] << 28 | s[1110] << 29, s[1111] << 0 | s[1112] << 1 | s[92] << 2 | s[170] << 3 | s[1113] << 4 | s[1114] << 5 | s[1115] << 6 | s[1116] << 7 | (f.ansatIFleksjob ? 256 : 0) | s[1117] << 9 | s[98] << 10 | s[104] << 11 | s[1118] << 12 | (f.uarbejdsdygtigVedEgenSygdom ? 16384 : 0) | s[891] << 15 | s[1119] << 16 | s[107] << 18 | s[109] << 19 | (s[352] ? s[1119] : 0) << 20 | s[352] << 22 | s[105] << 23 | (f.opfylderHelbredsbetingelserForFoertidspension ? 16777216 : 0) | (f.naaetFolkepensionsalder ? 33554432 : 0) | s[106] << 26 | s[1120] << 27 | s[1121] << 28 | s[1122] << 29, s[111], s[113], s[1123] << 0 | s[108] << 1 | s[110] << 2 | (!s[11] && s[1124] ? 1 : !s[11] && !s[1125] ? (s[29] ? 2 : s[39] ? 3 : s[40] ? 4 : 0) : 0) << 3 | s[1125] << 6 | s[1126] << 7 | s[22] << 8 | s[1127] << 9 | s[1128] << 10 | s[1129] << 11 | s[1130] << 12 | s[1131] << 13 | s[1132] << 14 | s[19] << 15 | s[18] << 16 | s[1133] << 17 | s[1134] << 18 | s[1135] << 19 | s[1136] << 20 | s[21] << 21 | s[20] << 22 | s[1137] << 23 | s[1138] << 24 | s[1139] << 25 | s[1140] << 26 | s[1141] << 27 | s[1142] << 28 | s[1143] << 29, s[112], s[114], s[1144] << 0 | s[1145] << 1 | s[1146] << 2 | s[55] << 3 | s[60] << 4 | s[61] << 5 | (s[1147] ? (s[1148] ? s[1149] : s[1150] ? s[1151] : s[1152] ? 3 : 0) : 0) << 6 | (f.forlaengelseErAfgjort ? 256 : 0) | s[335] << 9 | s[336] << 10 | s[56] << 11 | s[64] << 12 | s[63] << 13 | s[1153] << 14 | s[380] << 16 | (s[1147] ? (s[1154] ? s[1149] : s[1155] ? s[1156] : s[1148] ? s[1157] : s[1158] ? s[1159] : s[1160] ? 5 : 0) : 0) << 17 | s[57] << 20 | s[65] << 21 | (s[1147] ? (s[1154] ? s[1149] : s[1155] ? s[1156] : s[1148] ? s[1157] : s[1159]) : 0) << 22 | (f.underLaegebehandling ? 33554432 : 0) | (f.laegensSkoenErSikkert ? 67108864 : 0) | s[1161] << 27 | s[1162] << 28 | s[1163] << 29, s[382], s[384], s[1164] << 0 | s[58] << 1 | s[66] << 2 | (s[1147] ? (s[1148] ? s[1149] : s[1158] ? s[1151] : s[1150] ? s[1165] : s[1152] ? 4 : 0) : 0) << 3 | s[59] << 6 | s[62] << 7 | (s[1147] ? (s[1148] ? s[1149] : s[1158] ? s[1151] : s[1165]) : 0) << 8 | (f.laegenVurdererLivstruende ? 1024 : 0) | (f.behandlingsmulighederUdtoemte ? 2048 : 0) | s[387] << 12 | s[393] << 13 | s[943] << 14 | s[944] << 15 | s[945] << 16 | (s[1147] ? (s[50] <= 16952 /* 2016-05-31 */ ? s[1149] : s[50] <= 16974 /* 2016-06-22 */ ? (s[51] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[50] <= 20634 /* 2026-06-30 */ ? (s[51] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[51] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 17 | s[388] << 20 | s[394] << 21 | (f.ansoegningOmFoertidspension ? 4194304 : 0) | s[115] << 23 | s[116] << 24 | s[117] << 25 | s[100] << 26 | s[103] << 27 | s[101] << 28, (s[532] ? (s[554] ? s[534] : s[555] ? 2 : 0) : 0) << 0 | s[956] << 2 | s[957] << 3 | s[80] << 4 | s[553] << 5 | s[1166] << 7 | s[1167] << 8 | s[1168] << 9 | s[1169] << 10 | s[1170] << 11 | s[1171] << 12 | (f.andetFravaerSeneste8Uger ? 8192 : 0) | s[1172] << 14 | s[1173] << 15 | (f.genansat ? 65536 : 0) | (f.paaArbejdeDaSygdommenKom ? 131072 : 0) | s[958] << 18 | s[959] << 19 | s[960] << 20 | (f.ansatIFleksjob ? s[553] : 0) << 21 | s[81] << 23 | s[82] << 24 | s[1174] << 25 | s[1175] << 26 | s[79] << 27, s[77], s[78], (s[532] ? (s[70] <= 13604 /* 2007-04-01 */ ? s[534] : s[70] <= 14031 /* 2008-06-01 */ ? (s[68] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1176] ? (s[68] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1177] ? 4 : 0) : 0) << 0 | s[318] << 3 | s[321] << 4 | (f.fratraeder ? 32 : 0) | s[91] << 6 | s[90] << 7 | (s[532] ? (s[533] ? s[534] : s[70] <= 15522 /* 2012-07-01 */ ? s[535] : s[1178] ? (s[68] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[1179] ? 4 : 0) : 0) << 8 | s[1180] << 11 | s[1181] << 12 | s[1182] << 13 | s[1183] << 14 | s[1184] << 15 | s[1185] << 16 | s[88] << 17 | s[1186] << 18 | s[1187] << 19 | s[1188] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[96] << 22 | s[95] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[1189] << 25 | s[1190] << 26 | s[1191] << 27 | s[1192] << 28 | s[1193] << 29, s[319], s[320], (f.elevILoennetPraktik ? 1 : 0) | s[1194] << 1 | s[1195] << 2 | s[1196] << 3 | s[1197] << 4 | s[1198] << 5 | s[1199] << 6 | s[1200] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[1201] << 9 | s[1202] << 10 | s[1203] << 11 | s[1204] << 12 | s[1205] << 13 | s[1206] << 14 | s[1207] << 15 | s[1208] << 16 | s[1209] << 17 | s[1210] << 18 | s[1211] << 19 | s[1212] << 20 | s[1213] << 21 | s[1214] << 22 | s[94] << 23 | s[93] << 24 | (s[532] ? (s[533] ? s[534] : s[70] <= 15705 /* 2012-12-31 */ ? s[535] : s[70] <= 15883 /* 2013-06-27 */ ? (s[68] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[68] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[1215] << 28 | s[1216] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[1217] << 1 | s[1218] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[965] << 4 | s[966] << 5 | (f.arbejdsskade ? 64 : 0) | s[252] << 7 | s[253] << 8 | s[1219] << 9 | s[1220] << 10 | s[1221] << 11 | s[1222] << 12 | s[245] << 13 | s[246] << 14 | s[419] << 15 | s[259] << 16 | s[255] << 17 | (s[557] ? s[528] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[529] : s[1223] ? 3 : 0) << 18 | s[338] << 20 | s[341] << 21 | s[340] << 22 | s[902] << 23 | s[903] << 24 | (s[1224] ? s[528] : s[1225]) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[581] << 29, s[582] << 0 | (s[1226] ? s[528] : s[1224] ? (s[118] ? 2 : 0) : s[542] ? s[1227] : s[537]) << 1 | s[1228] << 4 | s[1229] << 5 | s[1230] << 6 | s[1231] << 7 | s[1232] << 8 | s[1233] << 9 | s[332] << 10 | s[1234] << 11 | s[1235] << 12 | s[1236] << 13 | s[584] << 14 | s[585] << 15 | (s[120] ? (s[1237] ? s[1087] : s[542] ? (s[1238] ? 2 : 0) : s[1239] ? s[1240] : s[1241]) : 0) << 16 | s[1242] << 19 | s[1243] << 20 | s[588] << 21 | (s[1103] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[578] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1244] ? 2 : 0) : s[1093] ? (s[1245] ? 3 : 0) : s[1094] ? (s[122] ? 4 : 0) : s[1096] ? (s[123] ? 5 : 0) : s[1097] ? (s[527] ? 6 : 0) : s[121] ? 7 : 0) : 0) << 22 | s[1246] << 25 | s[129] << 26 | s[130] << 27 | (s[129] ? (f.jobafklaringStartede <= 17531 /* 2017-12-31 */ ? s[578] : s[1096] ? (s[1247] ? 2 : 0) : s[1098]) : 0) << 28, s[586], s[587], s[127], s[128], s[592] << 0 | s[593] << 1 | s[594] << 2 | (s[120] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[1087] : s[1237] ? (s[1248] ? 2 : 0) : s[542] ? (s[1238] ? 3 : 0) : s[537]) : 0) << 3 | s[1249] << 6 | s[597] << 7 | s[598] << 8 | s[599] << 9 | s[600] << 10 | s[519] << 11 | (s[120] ? (s[542] ? s[1087] : s[549] ? s[1250] : s[131] ? 3 : 0) : 0) << 12 | (f.kanVendeTilbageIArbejde ? 16384 : 0) | s[1251] << 15 | (f.maalgruppeForAnden ? 65536 : 0) | s[604] << 17 | s[605] << 18 | (s[604] ? s[1089] : 0) << 19 | s[606] << 21 | s[607] << 22 | s[611] << 23 | s[612] << 24 | (s[526] ? s[528] : s[1252] ? s[1090] : s[542] ? (s[1253] ? 3 : 0) : s[1254]) << 25 | (f.dokumenteretIngenUdvikling ? 268435456 : 0) | (f.heltAabenbartIngenUdvikling ? 536870912 : 0), s[595], s[596], s[602], s[603], s[613] << 0 | s[614] << 1 | (s[526] ? s[528] : s[1255] ? s[1090] : s[1256] ? s[1257] : s[1258]) << 2 | s[1259] << 5 | (f.oenskerRessourceforloeb ? 64 : 0) | s[608] << 7 | s[609] << 8 | s[610] << 9 | (s[1260] ? 1 : s[526] ? s[1261] : s[1252] ? s[1106] : s[542] ? (s[1253] ? 4 : 0) : s[1255] ? s[1262] : s[536] ? (s[142] ? 6 : 0) : s[132] ? 7 : 0) << 10 | s[1260] << 13 | s[132] << 14 | (f.komplekseProblemer ? 32768 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 65536 : 0) | (f.kraeverHelhedsorienteretForloeb ? 131072 : 0) | s[1263] << 18 | (f.laengerevarendeForsoergelse ? 524288 : 0) | (f.deltagetUdenOegetTilknytning ? 1048576 : 0) | (f.behovForLaengerevarendeIndsats ? 2097152 : 0) | (f.ressourceforloebErBevilget ? (s[526] ? s[528] : s[1255] ? s[1090] : s[536] ? s[1257] : s[1264]) : 0) << 22 | s[141] << 25 | (f.ressourceforloebErBevilget ? (s[1265] ? s[1266] : s[1267] ? s[1268] : s[1269] ? (s[1270] ? 3 : 0) : s[1271] ? (s[1272] ? 4 : 0) : s[1273]) : 0) << 26 | s[618] << 29, s[615], s[616], s[619] << 0 | s[620] << 1 | (f.ressourceforloebErBevilget && s[131] ? 1 : f.ressourceforloebErBevilget && !s[131] ? (s[1265] ? (s[139] ? 2 : 0) : s[1267] ? (s[140] ? 3 : 0) : s[1271] ? (s[1270] ? 4 : 0) : s[1273]) : 0) << 2 | s[1274] << 5 | s[1275] << 6 | s[1276] << 7 | s[1277] << 8 | (f.indsatsErBegyndt ? 512 : 0) | s[1278] << 10 | s[1279] << 11 | (f.arbejdeIFoersteHalvaar ? 4096 : 0) | (f.saerligeGrundeModTeamet ? 8192 : 0) | s[621] << 14 | s[622] << 15 | (f.menerTilbuddetSkaderHelbredet ? 65536 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 131072 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 262144 : 0) | s[520] << 19 | (f.ressourceforloebErBevilget ? (s[1280] ? s[1281] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1282] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1283] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1284] ? 5 : 0) : 0) << 20 | s[628] << 23 | s[629] << 24 | (f.ressourceforloebErBevilget ? (s[1280] ? s[1281] : s[1283] ? s[1282] : s[1284] ? 3 : 0) : 0) << 25 | s[1285] << 27 | (f.kommunenHarTagetStillingTilForloebet ? 268435456 : 0) | s[630] << 29, s[624], s[625], s[631] << 0 | s[632] << 1 | (f.ressourceforloebErBevilget ? (s[1265] ? s[1266] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1268] : s[1286] ? (s[1287] ? 3 : 0) : s[1269] ? (s[1288] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[1272] ? 5 : 0) : s[1271] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[539] ? 7 : 0) : 0) << 2 | s[633] << 5 | s[634] << 6 | (f.ressourceforloebErBevilget ? (s[1265] ? s[1266] : s[1286] ? s[1268] : s[1271] ? (s[1288] ? 3 : 0) : s[539] ? 4 : 0) : 0) << 7 | s[1289] << 10 | s[1290] << 11 | s[1291] << 12 | s[638] << 13 | (s[526] ? s[528] : s[542] ? s[1090] : s[1255] ? s[1240] : s[1256] ? s[1292] : s[536] ? (s[538] ? 5 : 0) : s[1293]) << 14 | s[1294] << 17 | s[1295] << 18 | s[1296] << 19 | s[1297] << 20 | s[1298] << 21 | s[1299] << 22 | (f.ressourceforloebErBevilget ? (s[526] ? s[528] : s[542] ? s[1090] : s[1255] ? s[1240] : s[536] ? s[1292] : s[550]) : 0) << 23 | s[641] << 26 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1300] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1301] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1302] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 27, s[138], s[137], s[636], s[637], s[639], s[640], s[642] << 0 | s[643] << 1 | s[1092] << 2 | s[1303] << 5 | s[644] << 6 | s[645] << 7 | s[1304] << 8 | (f.begraensningerIArbejdsevnen ? 2048 : 0) | (f.andenIndsatsErIkkeNok ? 4096 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 8192 : 0) | s[780] << 14 | s[226] << 15 | s[229] << 16 | (f.revalideringErBevilget ? s[1304] : 0) << 17 | (f.revalideringErBevilget ? 1048576 : 0) | s[521] << 21 | s[238] << 22 | (f.erhvervssigtetErAfklaret ? 8388608 : 0) | s[1305] << 24 | s[1306] << 25 | s[654] << 26 | s[655] << 27 | s[544] << 28, s[1307] << 0 | (f.betydeligeBegraensninger ? 8 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 16 : 0) | (f.talerForLangUddannelse ? 32 : 0) | s[650] << 6 | s[1308] << 7 | (s[1308] === 1 ? s[1309] : s[1308] === 2 ? s[1309] : s[1308] === 3 ? s[1309] : s[1308] === 4 ? s[1309] : 0) << 10 | s[651] << 11 | s[652] << 12 | s[653] << 13 | s[656] << 14 | s[657] << 15 | (s[1310] ? s[528] : s[542] ? s[1311] : s[1256] ? s[1240] : s[1258]) << 16 | s[658] << 19 | s[659] << 20 | (f.revalideringErBevilget ? (s[1310] ? s[528] : s[1070] ? s[1311] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[1071] : s[542] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[1312]) : 0) << 21 | s[148] << 24 | s[149] << 25 | (s[1313] ? (s[1072] ? s[547] : s[1073] ? 2 : 0) : 0) << 26 | s[1313] << 28 | s[147] << 29, s[647], s[648], s[145], s[146], s[661], s[662], s[663] << 0 | s[664] << 1 | (s[0] ? s[1314] : 0) << 2 | s[221] << 4 | (f.harForsoergelsespligt ? 32 : 0) | s[1315] << 6 | (f.boernOpholderSigIDanmark ? 128 : 0) | (f.boernLigestillet ? 256 : 0) | s[222] << 9 | s[228] << 10 | (f.borHosForaeldre ? 2048 : 0) | s[665] << 12 | s[666] << 13 | (s[0] ? (s[1316] ? s[547] : s[227] ? 2 : 0) : 0) << 14 | s[160] << 16 | s[161] << 17 | (s[1317] ? s[1314] : 0) << 18 | s[1317] << 20 | s[1318] << 21 | s[1319] << 22 | s[1320] << 23 | s[1321] << 24 | s[1322] << 25 | s[671] << 26 | s[152] << 27 | (s[0] ? (s[1224] ? s[547] : s[1225]) : 0) << 28, s[159], s[158], s[154], s[151], s[157] << 0 | s[156] << 1 | s[547] << 2 | s[674] << 3 | s[675] << 4 | (s[0] ? (s[1255] ? s[547] : s[1323] ? (s[142] ? 2 : 0) : s[536] ? (s[1324] ? 3 : 0) : s[1264]) : 0) << 5 | s[669] << 8 | s[670] << 9 | s[168] << 10 | s[169] << 11 | s[1087] << 12 | s[210] << 13 | s[211] << 14 | (s[118] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1087] : s[1070] ? (s[205] ? 2 : 0) : s[1071]) : 0) << 15 | s[1325] << 17 | s[1326] << 18 | s[1327] << 19 | s[204] << 20 | s[458] << 21 | s[683] << 22 | s[179] << 23 | (s[118] ? (s[1224] ? s[1087] : s[1225]) : 0) << 24 | s[182] << 26 | s[183] << 27 | s[691] << 28 | s[692] << 29, s[672], s[673], s[667], s[668], s[166], s[167], s[209], s[208], s[181], s[178], s[207], s[690], (s[118] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1087] : s[1224] ? (s[189] ? 2 : 0) : s[1227]) : 0) << 0 | s[685] << 2 | s[686] << 3 | s[1328] << 4 | (f.ansatIFleksjobVedForloebetsStart ? 32 : 0) | s[687] << 6 | s[688] << 7 | s[689] << 8 | s[696] << 9 | s[697] << 10 | s[698] << 11 | (s[118] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1087] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1329] ? 2 : 0) : s[1330] ? 3 : 0) : 0) << 12 | s[678] << 14 | s[679] << 15 | s[680] << 16 | s[681] << 17 | s[682] << 18 | (s[1331] ? s[1089] : 0) << 19 | s[1331] << 21 | s[693] << 22 | s[694] << 23 | s[695] << 24 | (s[0] ? (s[1332] ? s[547] : s[241] ? 2 : 0) : 0) << 25 | s[220] << 27 | s[219] << 28 | (f.fleksjobErSlut ? 536870912 : 0), s[676], s[677], s[1333] << 0 | s[701] << 1 | s[702] << 2 | s[217] << 3 | s[218] << 4 | (s[118] ? (s[1323] ? s[1087] : s[1324] ? 2 : 0) : 0) << 5 | s[710] << 7 | s[216] << 8 | s[215] << 9 | s[1334] << 10 | s[1335] << 11 | s[1336] << 12 | s[1337] << 13 | (f.ferienErAftalt ? 16384 : 0) | s[703] << 15 | s[704] << 16 | (s[118] ? (s[1070] ? s[1087] : s[206] ? 2 : 0) : 0) << 17 | s[1338] << 19 | s[1339] << 20 | (f.deltagerAktivt ? 2097152 : 0) | s[1340] << 22 | s[1341] << 23 | (f.holderFerieMedYdelse ? 16777216 : 0) | s[705] << 25 | s[706] << 26 | s[707] << 27 | (s[1342] ? (s[1343] ? s[1087] : s[316] ? 2 : 0) : 0) << 28, s[699], s[700], s[708], s[709], s[711], s[712], s[1342] << 0 | s[1344] << 1 | s[1345] << 2 | s[1346] << 3 | s[1347] << 4 | (f.tilsvarendeIndgribende ? 32 : 0) | s[713] << 6 | s[714] << 7 | s[715] << 8 | (s[223] ? (s[1348] ? s[548] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1349] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1350] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1351] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1352] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 9 | s[223] << 12 | (f.skriftligtVejledtOmSanktioner ? 8192 : 0) | (f.personligKontaktErForsoegt ? 16384 : 0) | (f.vejledningErGennemgaaet ? 32768 : 0) | (s[223] ? s[1353] : 0) << 16 | s[725] << 18 | s[726] << 19 | (s[725] ? s[1353] : 0) << 20 | s[1354] << 22 | (f.kontaktErGenoprettet ? 8388608 : 0) | s[721] << 24 | s[722] << 25 | (s[1355] ? s[1353] : 0) << 26 | s[1355] << 28 | s[1356] << 29, s[716], s[717], s[723], s[724], s[719], s[720], s[1357] << 0 | s[1358] << 1 | (f.rimeligGrundTilBrud ? 4 : 0) | s[1359] << 3 | s[522] << 4 | s[728] << 5 | s[729] << 6 | (s[1360] ? s[1353] : 0) << 7 | s[1360] << 9 | s[1361] << 10 | (f.nedsatSammeMaaned ? 2048 : 0) | s[732] << 12 | (s[522] && !s[728] && !s[729] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[548] : s[1362] ? 2 : 0) : 0) << 13 | s[733] << 15 | s[734] << 16 | (f.ydelsenBoerOphoere ? 131072 : 0) | (f.modBedreVidende ? 262144 : 0) | s[1363] << 19 | s[1364] << 20 | (s[118] ? (s[542] ? s[1087] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[1250] : s[1255] ? (s[1365] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? s[1292] : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1366] ? 5 : 0) : s[1239] ? (s[1367] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1368] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1369] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[144] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1370] ? 10 : 0) : s[1371] ? (s[1372] ? 11 : 0) : s[242] ? 12 : 0) : 0) << 21 | s[235] << 25 | s[234] << 26 | (f.revalideringErBevilget ? (s[1310] ? s[528] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1311] : s[542] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1254]) : 0) << 27, s[730], s[731], s[735], s[736], s[737], s[738], s[740], s[741], (f.foelgerRevalideringsplanen ? 1 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 2 : 0) | s[1373] << 2 | (f.netopForladtSkolen ? 8 : 0) | (f.kanKlareSigMedSU ? 16 : 0) | s[1374] << 5 | (f.saerligtBegraensedeErhvervsmuligheder ? 64 : 0) | s[742] << 7 | s[743] << 8 | s[744] << 9 | (f.revalideringErBevilget ? (s[1310] ? s[528] : s[1375] ? s[1311] : s[1316] ? s[1376] : s[542] ? s[1377] : s[1312]) : 0) << 10 | s[760] << 13 | s[761] << 14 | s[762] << 15 | (s[751] ? s[1378] : 0) << 16 | s[751] << 19 | s[243] << 20 | (f.forsoergerEgetBarnIHjemmet ? 2097152 : 0) | s[755] << 22 | (s[228] ? 0 : s[1378]) << 23 | s[1379] << 26 | (f.psykiskLidelseNaevntILoven ? 134217728 : 0) | (f.forsoergelsespligtUdenForHjemmet ? 268435456 : 0) | (f.gravidEfter12Uge ? 536870912 : 0), s[753], s[754], s[749], s[750], s[752] << 0 | s[236] << 1 | s[237] << 2 | (s[1380] ? s[1378] : 0) << 3 | s[1381] << 6 | s[1382] << 7 | s[747] << 8 | s[748] << 9 | (s[1380] ? s[1304] : 0) << 10 | s[758] << 13 | s[759] << 14 | (s[1383] && !s[1384] ? s[1378] : 0) << 15 | s[1383] << 18 | s[1384] << 19 | s[1385] << 20 | s[1386] << 21 | s[1387] << 22 | s[763] << 23 | (s[521] && !s[238] && s[2] ? s[1304] : 0) << 24 | s[764] << 27 | s[765] << 28 | (f.kortvarigAfbrydelseUdenBetydning ? 536870912 : 0), s[232], s[231], s[745], s[746], s[756], s[757], (f.fravaerVedBarselIRevalidering ? 1 : 0) | s[768] << 1 | (f.revalideringErBevilget ? (s[1310] ? s[528] : s[1375] ? s[1311] : s[1316] ? s[1376] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1377] : s[1332] ? (s[1388] ? 5 : 0) : s[542] ? (s[241] ? 6 : 0) : s[536] ? (s[143] ? 7 : 0) : s[1389]) : 0) << 2 | s[1390] << 6 | s[769] << 7 | s[770] << 8 | (f.revalideringErBevilget ? (s[542] ? s[528] : s[1088]) : 0) << 9 | s[1391] << 11 | s[773] << 12 | s[774] << 13 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[528] : s[1061] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[536] ? s[1392] : s[1371] ? s[1264] : s[242] ? 5 : 0) << 14 | s[781] << 17 | s[782] << 18 | s[783] << 19 | (s[1393] ? (s[526] ? s[528] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[1090] : s[542] ? (s[1394] ? 3 : 0) : s[549] ? s[537] : s[1395]) : 0) << 20 | s[1393] << 23 | s[1396] << 24 | (f.heltAabenbartIngenForbedring ? 33554432 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 67108864 : 0) | s[1397] << 27 | (f.bedtOmAfgoerelseOmPensionAlene ? 268435456 : 0) | (f.utvivlsomtIkkePension ? 536870912 : 0), s[766], s[767], s[771], s[772], s[775] << 0 | s[776] << 1 | s[777] << 2 | (s[1398] ? 1 : s[526] ? s[1261] : s[1061] ? s[1106] : s[1399]) << 3 | s[1398] << 6 | (f.sagenErForelagtTeamet ? 128 : 0) | s[1400] << 8 | s[1401] << 9 | s[1402] << 10 | s[1403] << 11 | s[778] << 12 | s[779] << 13 | (s[526] ? s[528] : s[1061] ? s[1090] : s[1239] ? s[1392] : s[549] ? s[1241] : s[1395]) << 14 | s[1404] << 17 | s[1405] << 18 | s[1406] << 19 | s[1407] << 20 | s[1408] << 21 | (f.harErhvervskompetencegivendeUddannelse ? 4194304 : 0) | (f.behovForUndervisningsomraadet ? 8388608 : 0) | s[784] << 24 | s[785] << 25 | (s[526] ? s[528] : s[536] ? s[1090] : s[1409]) << 26 | s[788] << 29, s[786], s[787], s[789] << 0 | (s[788] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1410] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 1 | s[1410] << 3 | s[1411] << 4 | (f.forkertVejledning ? 32 : 0) | (f.saerligeOmstaendighederForRefusion ? 64 : 0) | s[256] << 7 | s[254] << 8 | s[790] << 9 | s[791] << 10 | s[792] << 11 | s[1412] << 12 | s[1413] << 13 | s[1414] << 14 | s[1415] << 15 | s[1416] << 16 | s[1417] << 17 | s[251] << 18 | s[1418] << 19 | s[797] << 21 | s[798] << 22 | (f.feriePasserMedForloebet ? 8388608 : 0) | (f.ferieIndenForFerieloven ? 16777216 : 0) | (f.ferieAftalt ? 33554432 : 0) | s[801] << 26 | (f.ferieAftalt ? s[1418] : 0) << 27 | s[802] << 29, s[799], s[800], s[803] << 0 | s[808] << 1 | s[809] << 2 | s[1419] << 3 | (s[1419] === 1 ? s[1420] : s[1419] === 2 ? s[1420] : 0) << 5 | s[552] << 6 | (f.saerligeGrundeTilAndetTidspunkt ? 128 : 0) | s[810] << 8 | s[811] << 9 | (s[557] ? s[528] : s[526] ? s[529] : s[1105] ? s[1106] : s[536] ? s[1107] : s[550]) << 10 | (f.helbredetErStationaert ? 8192 : 0) | (f.arbejdsevnenErAfklaret ? 16384 : 0) | (f.berettigetTilRevalidering ? 32768 : 0) | (f.berettigetTilFleksjob ? 65536 : 0) | (f.berettigetTilFoertidspension ? 131072 : 0) | (f.berettigetTilRessourceforloeb ? 262144 : 0) | s[814] << 19 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[528] : s[814] ? 2 : 0) << 20 | (f.ophoerErAfgjort ? 4194304 : 0) | s[817] << 23 | s[509] << 24 | (s[76] ? (s[532] ? (s[70] <= 14612 /* 2010-01-03 */ ? s[534] : s[533] ? (s[68] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1421] ? 3 : 0) : 0) : 0) << 25 | s[1422] << 27 | s[1423] << 28 | s[270] << 29, s[806], s[807], s[812], s[813], s[815], s[816], s[271] << 0 | s[261] << 1 | (s[261] ? (s[536] ? (s[261] ? 1 : 0) : s[1424]) : 0) << 2 | s[1425] << 4 | (f.ventesRaskInden8Uger ? 32 : 0) | s[1426] << 6 | s[1427] << 7 | (f.oenskerTidligOpfoelgning ? 256 : 0) | s[1428] << 9 | s[819] << 10 | s[820] << 11 | (s[557] ? s[528] : s[1224] ? s[529] : s[1227]) << 12 | (f.sagenErBelyst ? 16384 : 0) | s[823] << 15 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[823] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 16 | s[263] << 18 | s[262] << 19 | s[264] << 20 | (s[557] ? s[528] : s[1061] ? s[529] : s[1239] ? s[1392] : s[536] ? s[1241] : s[1429]) << 21 | s[1430] << 24 | s[1431] << 25 | s[1432] << 26 | s[1433] << 27 | s[824] << 28 | s[825] << 29, s[821], s[822], s[826] << 0 | (s[1061] ? s[528] : s[542] ? s[1062] : s[1240]) << 1 | s[827] << 3 | s[828] << 4 | (s[542] ? s[528] : s[1250]) << 5 | (f.oenskerLaegeattest ? 128 : 0) | (f.attestIndhentet ? 256 : 0) | s[304] << 9 | s[299] << 10 | s[298] << 11 | (f.tilbagevendenForestaar ? 4096 : 0) | (f.risikoForLangtForloeb ? 8192 : 0) | s[265] << 14 | s[266] << 15 | (f.behovForTvaerfagligIndsats ? 65536 : 0) | s[306] << 17 | s[307] << 18 | s[273] << 19 | s[272] << 20 | s[224] << 21 | (s[224] && s[277] ? 1 : s[224] && !s[276] ? (s[536] ? (s[224] ? 2 : 0) : s[1409]) : 0) << 22 | s[276] << 25 | s[1434] << 26 | s[1435] << 27 | s[1436] << 28 | s[308] << 29, s[1437] << 0 | s[1438] << 1 | s[297] << 2 | (f.forudsigeligtForloeb ? 8 : 0) | s[1439] << 4 | s[1440] << 5 | s[1441] << 6 | s[1442] << 7 | s[1443] << 8 | s[1444] << 9 | (f.opfoelgningOenskes ? 1024 : 0) | (f.opfoelgningAlligevel ? 2048 : 0) | s[1445] << 12 | s[1446] << 13 | s[831] << 14 | s[832] << 15 | (s[277] ? 1 : s[276] ? 0 : s[557] ? s[1261] : s[1061] ? s[1447] : s[1399]) << 16 | s[275] << 19 | s[274] << 20 | s[835] << 21 | s[836] << 22 | (s[143] && s[277] ? 1 : s[143] && !s[276] ? (s[1239] ? s[1250] : s[536] ? s[1448] : s[549] ? s[1264] : s[1395]) : 0) << 23 | s[143] << 26 | s[294] << 27 | s[837] << 28 | s[838] << 29, s[829], s[830], s[833], s[834], s[839] << 0 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[528] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[1449] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[1450] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[1451] ? 4 : 0) : s[536] ? (s[1452] ? 5 : 0) : s[1293]) << 1 | s[314] << 4 | s[315] << 5 | (f.fremmoedeErNoedvendigt ? 64 : 0) | s[842] << 7 | s[843] << 8 | (s[297] && s[277] ? 1 : s[297] && !s[276] ? (s[1453] ? s[1261] : s[557] ? (s[313] ? 3 : 0) : s[1061] ? (s[305] ? 4 : 0) : s[542] ? s[1454] : s[1239] ? (s[143] ? 6 : 0) : s[536] ? s[1368] : s[549] ? s[1389] : s[131] ? 9 : 0) : 0) << 9 | s[1455] << 13 | s[312] << 14 | s[844] << 15 | s[845] << 16 | s[846] << 17 | (s[557] ? s[528] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[529] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1456] ? 3 : 0) : s[1061] ? (s[1457] ? 4 : 0) : s[1454]) << 18 | s[847] << 21 | s[848] << 22 | s[849] << 23 | (s[1061] ? s[528] : s[1239] ? s[1062] : s[536] ? s[1448] : s[1264]) << 24 | s[850] << 27 | s[851] << 28 | s[852] << 29, s[840], s[841], (s[1061] ? s[528] : s[542] ? s[1062] : s[1239] ? s[1240] : s[536] ? s[1241] : s[550]) << 0 | s[855] << 3 | s[856] << 4 | s[857] << 5 | s[858] << 6 | s[859] << 7 | (s[1453] ? s[528] : s[557] ? (s[313] ? 2 : 0) : s[1061] ? s[1447] : s[1458]) << 8 | s[860] << 11 | s[861] << 12 | (s[557] ? s[528] : s[526] ? s[529] : s[1105] ? s[1106] : s[549] ? s[1107] : s[1395]) << 13 | s[1459] << 16 | (f.udebliver ? 131072 : 0) | (f.rimeligGrund ? 262144 : 0) | (f.skriftligtOrienteret ? 524288 : 0) | s[882] << 20 | s[883] << 21 | (s[557] ? s[528] : s[1226] ? s[529] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[118] ? 3 : 0) : s[1343] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[316] ? 5 : 0) << 22 | s[1460] << 25 | (f.andenVurderingIndhentet ? 67108864 : 0) | s[862] << 27 | s[863] << 28 | s[1461] << 29, s[853], s[854], s[1462] << 0 | s[1463] << 1 | (f.noedvendigBehandling ? 4 : 0) | s[1464] << 3 | s[1465] << 4 | (f.hensigtsmaessigOptraening ? 32 : 0) | (f.opfordret ? 64 : 0) | s[864] << 7 | s[865] << 8 | s[866] << 9 | s[867] << 10 | (f.partshoertOmOphoer ? 2048 : 0) | s[1466] << 12 | (f.harSvaretPaaPartshoering ? 8192 : 0) | s[1467] << 14 | s[868] << 15 | s[869] << 16 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[528] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 17 | (f.andetGrundlagEndHoertOm ? 524288 : 0) | (f.partshoertOmNytGrundlag ? 1048576 : 0) | s[523] << 21 | s[871] << 22 | s[872] << 23 | (s[557] ? s[528] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[529] : s[1468] ? (s[1469] ? 3 : 0) : s[1470]) << 24 | s[1471] << 27 | s[1472] << 28 | (f.genoptagetFoer ? 536870912 : 0), s[873], s[874], s[876], s[877], s[878] << 0 | (s[523] && !s[871] && !s[872] ? s[1118] : 0) << 1 | s[326] << 3 | s[327] << 4 | (s[532] ? (s[533] ? s[534] : s[1473] ? s[535] : s[1474] ? s[1475] : s[70] <= 18318 /* 2020-02-26 */ ? s[1476] : s[70] <= 18858 /* 2021-08-19 */ ? (s[68] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[70] <= 18953 /* 2021-11-22 */ ? (s[68] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[70] <= 19051 /* 2022-02-28 */ ? (s[68] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[68] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 5 | s[447] << 9 | s[449] << 10 | (f.aftaleForSelvstaendig ? 2048 : 0) | (f.sygMedCovid19 ? 4096 : 0) | s[963] << 13 | s[964] << 14 | s[1477] << 15 | s[1478] << 16 | s[1479] << 17 | s[1480] << 18 | s[498] << 19 | s[499] << 20 | (f.aftaleMedArbejdsgiver ? 2097152 : 0) | s[492] << 22 | s[493] << 23 | s[418] << 24 | s[1481] << 25 | s[1482] << 26 | s[1483] << 27 | s[1484] << 28 | s[1485] << 29, s[328], s[329], s[961], s[962], s[1486] << 0 | s[1487] << 1 | s[1488] << 2 | s[1489] << 3 | s[1490] << 4 | s[1491] << 5 | s[1492] << 6 | s[1493] << 7 | s[879] << 8 | s[880] << 9 | s[881] << 10 | s[886] << 11 | s[887] << 12 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[528] : s[1494] ? 2 : 0) << 13 | s[888] << 15 | s[889] << 16 | s[890] << 17 | (s[335] && !s[336] && !s[110] ? (s[108] && !s[110] && !s[1495] ? (s[114] <= 16251 /* 2014-06-30 */ ? (s[112] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[112] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 18 | s[894] << 20 | s[895] << 21 | (s[338] && !s[341] && !s[340] ? (s[532] ? (s[555] ? 1 : 0) : 0) : 0) << 22 | s[896] << 23 | s[897] << 24 | s[342] << 25 | s[343] << 26 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 134217728 : 0) | s[901] << 28 | (s[342] && !s[343] && s[2] ? (s[150] ? 1 : 0) : 0) << 29, s[884], s[885], s[892], s[893], s[899], s[900], s[1496] << 0 | s[906] << 1 | s[907] << 2 | (f.pensionTilkendt ? (s[557] ? s[528] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[529] : s[1468] ? (s[1497] ? 3 : 0) : s[1470]) : 0) << 3 | (f.pensionTilkendt ? 64 : 0) | (f.pensionMedTilbagevirkendeKraft ? 128 : 0) | s[917] << 8 | s[1498] << 9 | s[908] << 11 | s[909] << 12 | s[910] << 13 | (s[1499] ? s[1498] : 0) << 14 | s[1499] << 16 | (f.retErOpbrugt ? 131072 : 0) | s[1500] << 18 | s[354] << 19 | s[355] << 20 | s[1501] << 21 | s[1502] << 22 | s[1503] << 23 | s[358] << 24 | s[359] << 25 | (s[1504] ? (s[556] <= 18808 /* 2021-06-30 */ ? 1 : s[1505] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[1506] << 28 | s[1507] << 29, s[904], s[905], s[915], s[916], s[356], s[357], s[1508] << 0 | s[348] << 1 | s[1509] << 2 | s[1510] << 3 | s[1511] << 4 | s[1512] << 5 | s[346] << 6 | s[347] << 7 | s[1513] << 8 | (f.fortsatRet9Marts2020 ? 512 : 0) | s[913] << 10 | s[914] << 11 | (s[1504] ? 1 : 0) << 12 | s[918] << 13 | s[919] << 14 | s[920] << 15 | (s[1514] ? s[1498] : 0) << 16 | s[1514] << 18 | s[1515] << 19 | s[362] << 20 | s[363] << 21 | (s[358] && !s[359] && s[1516] < NEVER ? (s[1516] <= 18808 /* 2021-06-30 */ ? 1 : s[1517] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 22 | s[1518] << 24 | s[1519] << 25 | s[1520] << 26 | s[1521] << 27 | s[1522] << 28 | s[1523] << 29, s[911], s[912], s[360], s[361], s[1524] << 0 | s[1525] << 1 | s[1526] << 2 | s[1527] << 3 | s[1528] << 4 | (s[1529] <= 18808 /* 2021-06-30 */ ? 1 : s[1530] ? 2 : 0) << 5 | s[1531] << 7 | s[1532] << 8 | s[1533] << 9 | s[1534] << 10 | s[365] << 11 | (s[365] ? 0 : s[1535] <= 18808 /* 2021-06-30 */ ? 1 : s[1536] ? 2 : 0) << 12 | s[1537] << 14 | s[1538] << 15 | s[1539] << 16 | s[1540] << 17 | s[1541] << 18 | s[367] << 19 | s[369] << 20 | (s[362] && !s[363] && s[1542] < NEVER ? (s[1542] <= 18808 /* 2021-06-30 */ ? 1 : s[1543] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[1544] << 23 | s[1545] << 24 | s[1546] << 25 | s[1547] << 26 | s[1548] << 27 | s[1549] << 28 | s[366] << 29, s[921], s[364], s[371], s[373], s[370], s[372], s[368] << 0 | (s[1550] ? (s[1551] <= 18808 /* 2021-06-30 */ ? 1 : s[1552] ? 2 : 0) : 0) << 1 | s[1553] << 3 | s[1554] << 4 | s[1555] << 5 | s[1556] << 6 | s[1557] << 7 | s[1558] << 8 | s[924] << 9 | s[925] << 10 | (s[1559] && !s[1560] && s[1561] < NEVER ? (s[1561] <= 18808 /* 2021-06-30 */ ? 1 : s[1562] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[1563] << 13 | s[1564] << 14 | s[1560] << 15 | s[1565] << 16 | s[1566] << 17 | s[1567] << 18 | s[1568] << 19 | s[376] << 20 | s[377] << 21 | (s[924] && !s[925] && s[1569] < NEVER ? (s[1569] <= 18808 /* 2021-06-30 */ ? 1 : s[1570] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 22 | s[1571] << 24 | s[1572] << 25 | s[1573] << 26 | s[1574] << 27 | s[1575] << 28 | s[1576] << 29, s[922], s[923], s[374], s[375], s[926], s[927], s[928] << 0 | s[929] << 1 | (s[376] && !s[377] && s[1577] < NEVER ? (s[1577] <= 18808 /* 2021-06-30 */ ? 1 : s[1578] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 2 | s[1579] << 4 | s[1580] << 5 | s[1581] << 6 | s[1582] << 7 | s[1583] << 8 | s[1584] << 9 | s[932] << 10 | s[933] << 11 | (s[928] && !s[929] && s[1585] < NEVER ? (s[1585] <= 18808 /* 2021-06-30 */ ? 1 : s[1586] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[1587] << 14 | s[1588] << 15 | s[1589] << 16 | s[1590] << 17 | s[1591] << 18 | s[1592] << 19 | s[938] << 20 | (s[1147] ? (s[50] <= 14691 /* 2010-03-23 */ ? s[1149] : s[1148] ? (s[51] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1158] ? (s[1593] ? 3 : 0) : s[1160] ? 4 : 0) : 0) << 21 | s[397] << 24 | s[401] << 25 | (s[1147] ? s[1149] : 0) << 26 | s[400] << 27 | s[403] << 28 | s[941] << 29, s[930], s[931], s[936], s[937], s[395], s[396], s[398], s[399], s[939], s[940], s[942] << 0 | s[948] << 1 | s[949] << 2 | (s[115] && !s[116] && !s[117] ? s[1153] : 0) << 3 | s[1594] << 5 | s[1595] << 6 | s[404] << 7 | s[528] << 8 | s[950] << 9 | s[951] << 10 | s[952] << 11 | (f.sygUnderAftaltFri ? 4096 : 0) | s[955] << 13 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[528] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 14 | s[969] << 16 | s[970] << 17 | (s[81] && !s[82] && !s[80] ? s[553] : 0) << 18 | (f.sygemeldtITide ? 1048576 : 0) | (f.indsigelseModSenSygemelding ? 2097152 : 0) | (f.fyldestgoerendeBegrundelse ? 4194304 : 0) | s[409] << 23 | s[413] << 24 | (s[97] ? (s[532] ? (s[1474] ? s[534] : s[1596] ? 2 : 0) : 0) : 0) << 25 | s[973] << 27 | s[974] << 28 | s[1597] << 29, s[946], s[947], s[953], s[954], s[967], s[968], s[411], s[410], s[971], s[972], s[1598] << 0 | s[977] << 1 | s[978] << 2 | (s[427] ? (s[532] ? (s[533] ? s[534] : s[1599] ? s[535] : s[1474] ? s[1600] : s[1178] ? s[1476] : s[1179] ? 5 : 0) : 0) : 0) << 3 | s[427] << 6 | s[438] << 7 | (f.underretningsbrevSendt ? 256 : 0) | s[424] << 9 | s[425] << 10 | s[426] << 11 | (s[427] ? s[553] : 0) << 12 | s[421] << 14 | s[423] << 15 | s[422] << 16 | (s[427] ? (s[532] ? (s[533] ? s[534] : s[1599] ? s[535] : s[70] <= 19722 /* 2023-12-31 */ ? s[1600] : s[68] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 17 | s[1601] << 20 | s[1602] << 21 | s[1603] << 22 | s[1604] << 23 | (f.undskyldendeForhold ? 16777216 : 0) | s[1605] << 25 | (f.arbejdsgiverAnmeldteIkke ? 67108864 : 0) | s[1606] << 27 | s[981] << 28 | s[982] << 29, s[975], s[976], s[979], s[980], s[983], s[984], s[985] << 0 | s[986] << 1 | (s[76] ? (s[532] ? (s[533] ? s[534] : s[1176] ? s[535] : s[1599] ? (s[1177] ? 3 : 0) : s[1474] ? (s[1607] ? 4 : 0) : s[1596] ? 5 : 0) : 0) : 0) << 2 | s[1608] << 5 | s[1609] << 6 | s[510] << 7 | s[506] << 8 | s[1610] << 9 | s[989] << 10 | s[990] << 11 | s[1611] << 12 | (s[1611] === 1 ? 0 : s[1611] === 2 ? 0 : s[1611] === 4 ? 0 : s[1611] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 15 | (f.oplystDelvistLedig ? 65536 : 0) | s[993] << 17 | s[994] << 18 | (s[92] ? (s[532] ? (s[533] ? s[534] : s[1473] ? s[535] : s[1475]) : 0) : 0) << 19 | s[1002] << 21 | s[1003] << 22 | s[1004] << 23 | (s[92] ? s[1612] : 0) << 24 | s[1613] << 27 | s[1614] << 28 | s[1615] << 29, s[987], s[988], s[991], s[992], (f.nemrefusionNede ? 1 : 0) | s[997] << 1 | s[998] << 2 | (s[92] ? s[553] : 0) << 3 | s[1616] << 5 | s[1617] << 6 | s[999] << 7 | s[1000] << 8 | s[1001] << 9 | s[1015] << 10 | s[1016] << 11 | s[500] << 12 | s[479] << 13 | s[481] << 14 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[528] : s[557] ? (s[1618] ? 2 : 0) : s[1447]) << 15 | s[473] << 17 | s[475] << 18 | s[476] << 19 | s[1619] << 20 | (f.ledigUdenLoen ? 4194304 : 0) | (f.arbejdsgiverTilbyderDeltid ? 8388608 : 0) | s[490] << 24 | s[491] << 25 | s[474] << 26 | s[477] << 27 | s[1620] << 28 | s[1621] << 29, s[995], s[996], s[1005], s[1006], s[482], s[485], s[483], s[486], s[484], s[487], s[488], s[489], s[471], s[472], s[1622] << 0 | s[461] << 1 | s[1623] << 2 | s[1019] << 3 | s[1020] << 4 | s[1624] << 5 | s[1625] << 6 | s[1626] << 7 | s[1009] << 8 | s[1010] << 9 | s[497] << 10 | s[496] << 11 | s[1013] << 12 | s[1014] << 13 | (s[76] ? s[1118] : 0) << 14 | s[1023] << 16 | s[1024] << 17 | (s[76] ? s[1619] : 0) << 18 | s[1027] << 20 | s[1028] << 21 | s[1029] << 22 | (s[557] ? s[528] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[529] : s[1627] ? 3 : 0) << 23 | s[1030] << 25 | s[1031] << 26 | s[1032] << 27, s[1017], s[1018], s[1007], s[1008], s[494], s[495], s[1011], s[1012], s[1021], s[1022], s[1025], s[1026], (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[528] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1628] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1629] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1630] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1631] ? 5 : 0) : s[1632] ? 6 : 0) << 0 | s[1633] << 3 | (f.hjemmeEfterAnbefaling ? 16 : 0) | s[1035] << 5 | s[1036] << 6 | (s[492] && !s[493] && !s[80] ? s[1118] : 0) << 7 | s[1039] << 9 | s[1040] << 10 | (s[498] && !s[499] && !s[80] ? s[1059] : 0) << 11 | s[1041] << 13 | s[1042] << 14 | s[525] << 15 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1634] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1635] ? 2 : 0) : s[1636] ? (s[1637] ? 3 : 0) : s[558] ? 4 : 0) << 16 | s[1638] << 19 | (f.langvarigEllerKroniskLidelse ? 1048576 : 0) | (f.risikoenErVaesentligtForoeget ? 2097152 : 0) | s[1639] << 22 | (f.behandlingBesluttetVedAnsaettelsen ? 8388608 : 0) | s[1640] << 24 | s[1641] << 25 | s[1642] << 26 | s[1044] << 27 | s[1045] << 28, s[1033], s[1034], s[1037], s[1038], (s[1636] ? s[1634] : s[1643]) << 0 | (f.aftaleErSkriftlig ? 4 : 0) | (f.aftaleErGodkendt ? 8 : 0) | s[1048] << 4 | s[1049] << 5 | s[1644] << 6 | (f.vaesentligeAendringerVedUdloeb ? 128 : 0) | s[1050] << 8 | s[1051] << 9 | (s[1636] ? s[1634] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1643] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1645] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 10 | (f.laegeligDokumentationForRisiko ? 8192 : 0) | s[507] << 14 | s[508] << 15 | (s[76] ? s[1612] : 0) << 16 | s[1646] << 19 | s[1647] << 20 | s[1648] << 21 | (f.skyldesLoenmodtageren ? 4194304 : 0) | s[1649] << 23 | s[1054] << 24 | s[1055] << 25 | (s[76] ? (s[532] ? (s[533] ? s[534] : s[1599] ? s[535] : s[1474] ? s[1600] : s[1476]) : 0) : 0) << 26 | s[1650] << 29, s[1046], s[1047], s[1052], s[1053], s[1651] << 0 | s[1652] << 1 | s[1653] << 2 | s[1654] << 3 | s[1655] << 4 | s[1656] << 5 | s[1657] << 6 | s[1658] << 7 | s[1659] << 8 | s[1660] << 9 | s[1056] << 10 | s[1057] << 11] }
}
