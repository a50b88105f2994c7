// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
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
  s[3] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[5] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[4] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[506] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[7] = v5
  const v6 = v5 >= v4
  s[1090] = v6
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[6] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[63] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[65] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[8] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[67] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[64] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[254] = v14
  const v15 = !v8 && v13 && v14
  s[70] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[69] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[79] = v17
  const v18 = !v8 && v16 && v17
  s[450] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[66] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[82] = v20
  const v21 = f.persongruppe === 'ledig'
  s[91] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[411] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[68] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[314] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[315] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[313] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[316] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[255] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  s[1095] = v33
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[1097] = v34
  const v35 = f.undervisningstimer <= 600
  s[1098] = v35
  const v36 = v34 && v35 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[1096] = v36
  const v37 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[1099] = v37
  const v38 = !v32 && (v33 || v36) || v32 && (v33 || v36 || v37)
  const v39 = f.uddannelseUnderSygdom === 'ingen'
  s[1092] = v39
  const BEK937_27 = !v39 && (!v31 || v38)
  s[561] = BEK937_27
  const BEK937_27_nej = !v39 && (!v31 || !v38)
  s[562] = BEK937_27_nej
  const BEK937_27_ir = v39 || !v31
  s[563] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v44 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[1100] = v44
  const FERIEBEK_2_6 = LAS_68_5 && !v44
  s[565] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v46 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v47 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v48 = countDays(v46, v47, monthEnd(v47)) >= 1
  s[1107] = v48
  const v49 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v50 = shiftMonths(v47, -1)
  const v51 = countDays(v49, v50, monthEnd(v50)) >= 1
  s[1108] = v51
  const v52 = shiftMonths(v47, -2)
  const v53 = countDays(v49, v52, monthEnd(v52)) >= 1
  s[1109] = v53
  const v54 = shiftMonths(v47, -3)
  const v55 = countDays(v49, v54, monthEnd(v54)) >= 1
  s[1110] = v55
  const v56 = shiftMonths(v47, -4)
  const v57 = countDays(v49, v56, monthEnd(v56)) >= 1
  s[1111] = v57
  const v58 = shiftMonths(v47, -5)
  const v59 = countDays(v49, v58, monthEnd(v58)) >= 1
  s[1112] = v59
  const v60 = shiftMonths(v47, -6)
  const v61 = countDays(v49, v60, monthEnd(v60)) >= 1
  s[1113] = v61
  const v62 = shiftMonths(v47, -7)
  const v63 = countDays(v49, v62, monthEnd(v62)) >= 1
  s[1114] = v63
  const v64 = shiftMonths(v47, -8)
  const v65 = countDays(v49, v64, monthEnd(v64)) >= 1
  s[1115] = v65
  const v66 = shiftMonths(v47, -9)
  const v67 = countDays(v49, v66, monthEnd(v66)) >= 1
  s[1116] = v67
  const v68 = shiftMonths(v47, -10)
  const v69 = countDays(v49, v68, monthEnd(v68)) >= 1
  s[1117] = v69
  const v70 = shiftMonths(v47, -11)
  const v71 = countDays(v49, v70, monthEnd(v70)) >= 1
  s[1118] = v71
  const v72 = v48 && v51 && v53 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71
  s[1106] = v72
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
  s[566] = FYL_15_4
  const v4 = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1)
  s[1119] = v4
  const FYL_15_4_ir = v4 >= NEVER
  s[567] = FYL_15_4_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v6 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[141] = v6
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[112] = LAS_69t_2_er
  const v8 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[128] = v8
  const LAB_31_3 = LAS_69t_2_er ? (v6 ? (v8 ? -Infinity : 4) : 6) : -Infinity
  s[568] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v6 ? (v8 ? Infinity : 4) : 6) : Infinity
  s[569] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[114] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v6 && v8
  s[507] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v13 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v14 = f.risikoForFireAar ? v13 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v6 ? (v8 ? FIRST_DAY : v13) : v14) : FIRST_DAY
  s[571] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v6 ? (v8 ? NEVER : v13) : v14) : NEVER
  s[572] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[573] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[574] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[508] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[577] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[1124] = v21
  const v22 = f.ressourceforloebErBevilget && v21
  s[129] = v22
  const v23 = s[0] && (!v8 || v22)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v23)
  s[130] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v23)
  s[132] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[131] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v8 || LOV1750_21_8))
  s[509] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v8 && LOV1750_21_8_nej)
  s[510] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v8 && LOV1750_21_8_ir
  s[511] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v30 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[127] = v30
  const v31 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[240] = v31
  const v32 = v30 && v31
  const LAB_43 = !s[1] || v32
  s[512] = LAB_43
  const LAB_43_nej = !s[1] || !v32
  s[513] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[116] = LAB_45_1
  const v36 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[117] = v36
  const v37 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[118] = v37
  const v38 = v36 && !v37
  s[120] = v38
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v36)
  s[597] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v36 || !v37)
  s[598] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v38
  s[599] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v42 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[528] = v42
  const v43 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[113] = v43
  const v44 = f.ventesFuldtRask === false || !v43 || LAB_109_2_kraft_nej
  s[1134] = v44
  const v45 = f.ventesFuldtRask && v43 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[1133] = v45
  const v46 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[1135] = v46
  const v47 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[115] = v47
  const v48 = !v42 && f.tvaerfagligtBehovIForloebet
  const v49 = v30 && v47 && !v42
  s[1128] = v49
  const LAB_109_1 = LAB_45_1 && (v49 || !LAB_45_1 || !v47 && v44 && !v46 || v47 && v48)
  s[591] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v49 || !LAB_45_1 || !v47 && (v45 || v46) || v47 && !v48)
  s[592] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v49 || !LAB_45_1
  s[593] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v53 = !LAB_45_1 || v42
  const v54 = !LAB_45_1 || LAB_109_1_nej
  s[121] = v54
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[119] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v53
  s[581] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v54
  s[582] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v53
  s[584] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v53
  s[585] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[71] = SDL_53_1_timer_er
  const v61 = f.timerDuKanArbejde === 0
  s[1144] = v61
  const v62 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[451] = v62
  const v63 = v62 >= 400
  s[1145] = v63
  const v64 = v61 || v63
  s[1143] = v64
  const v65 = SDL_53_1_timer_er && v64
  s[1142] = v65
  const v66 = f.persongruppe === 'selvstaendig'
  s[2] = v66
  const v67 = f.andelAfArbejdetDuKan <= 5000
  s[159] = v67
  const v68 = v66 && v67
  s[1146] = v68
  const v69 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[1147] = v69
  const v70 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[1151] = v70
  const v71 = f.ansatIFleksjob && v70
  s[1150] = v71
  const v72 = v64 || v71
  s[1149] = v72
  const v73 = SDL_53_1_timer_er && v72
  s[1148] = v73
  const v74 = !s[0] && (v65 || v68 || v69) || s[0] && (v73 || v68 || v69)
  const SDL_7_2 = !s[1] || v74
  s[836] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v74
  s[837] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[92] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[98] = SDL_7_1_nej
}

function svar_3(f, s) {
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v0 = s[2] ? 14 : 15
  const v1 = s[2] ? 14 : 21
  const v2 = s[2] ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v3 = dropFirst(s[3], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v2 : v1) : v0) : 14) : Infinity)
  const v4 = dropFirst(s[3], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v2 : v1) : v0) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v5 = allPeriods(f.afbrydelser)
  const v6 = without(v3, v5)
  const v7 = without(v4, v5)
  const SDL_24_3 = !s[4] ? NO_DAYS : without(v6, intersectTable(from(v7, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[12] = SDL_24_3
  const SDL_24_3_hoej = !s[4] ? ALL_DAYS : without(v7, intersectTable(from(v6, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[11] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[4] && sameDays(v3, v4)
  s[522] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v11 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[99] = v11
  const v12 = f.pensionDuFaar === 'tidlig_pension'
  s[100] = v12
  const v13 = s[5] >= 15012 /* 2011-02-07 */
  s[397] = v13
  const v14 = onWeekdays(SDL_24_3, 62)
  s[10] = v14
  const v15 = onWeekdays(SDL_24_3_hoej, 62)
  s[9] = v15
  const v16 = monthEndOver(v15, 12, 130, s[5])
  const v17 = monthEndOver(v14, 12, 130, s[5])
  const v18 = !s[6] && s[7] >= v16
  s[1154] = v18
  const v19 = !s[6] && s[7] < v17
  s[1155] = v19
  const v20 = v18 && !s[6]
  const v21 = s[8] && !s[6] && v17 >= NEVER
  const v22 = v20 ? v16 : NEVER
  const v23 = v19 ? NEVER : v17
  const v24 = v20 ? (v19 || v21 ? Math.max(v17, v23) : v17) : v23
  const v25 = v20 || v19 || v21
  const v26 = monthEndOver(SDL_24_3_hoej, 12, 182, s[5])
  const v27 = monthEndOver(SDL_24_3, 12, 182, s[5])
  const v28 = !s[6] && s[7] >= v26
  s[1156] = v28
  const v29 = !s[6] && s[7] < v27
  s[1157] = v29
  const v30 = v28 && !s[6]
  const v31 = s[8] && !s[6] && v27 >= NEVER
  const v32 = v30 ? v26 : NEVER
  const v33 = v29 ? NEVER : v27
  const v34 = v30 ? (v29 || v31 ? Math.max(v27, v33) : v27) : v33
  const v35 = v30 || v29 || v31
  const SDL_25_1 = v13 ? (v25 ? (v35 ? Math.min(v22, v32) : v22) : v32) : FIRST_DAY
  s[105] = SDL_25_1
  const SDL_25_1_hoej = v13 ? (v25 ? (v35 ? Math.max(v24, v34) : v24) : v34) : NEVER
  s[107] = SDL_25_1_hoej
  const v38 = v11 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v12
  s[343] = v38
  const SDL_25_1_er = v38 && !s[6] && (!v13 || v25 || v35)
  s[101] = SDL_25_1_er
  const SDL_25_1_ir = !v38 || s[6] || !v13 || v18 && s[8] || s[8] && !((s[6] || !s[8] && v16 === v17) && !s[6] && (s[6] || v16 === NEVER)) || v28 && s[8] || s[8] && !((s[6] || !s[8] && v26 === v27) && !s[6] && (s[6] || v26 === NEVER))
  s[103] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[9], 18, 260, s[5])
  const v1 = monthEndOver(s[10], 18, 260, s[5])
  const v2 = !s[6] && v0 <= 16251 /* 2014-06-30 */
  s[13] = v2
  const v3 = !s[6] && v1 > 16251 /* 2014-06-30 */
  s[14] = v3
  const v4 = !s[6] && s[7] >= v0
  s[1173] = v4
  const v5 = !s[6] && s[7] < v1
  s[1174] = v5
  const v6 = v4 && !s[6]
  const v7 = s[8] && !s[6] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[8] || s[8] && !((s[6] || !s[8] && v0 === v1) && !s[6] && (s[6] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[8] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[28] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[29] = v17
  const v18 = v13 || v3 || v14
  s[26] = v18
  const v19 = v2 && v12 || s[8] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[27] = v19
  const v20 = monthEndOver(s[11], 18, 364, s[5])
  const v21 = monthEndOver(s[12], 18, 364, s[5])
  const v22 = !s[6] && v20 <= 16251 /* 2014-06-30 */
  s[15] = v22
  const v23 = !s[6] && v21 > 16251 /* 2014-06-30 */
  s[16] = v23
  const v24 = !s[6] && s[7] >= v20
  s[1175] = v24
  const v25 = !s[6] && s[7] < v21
  s[1176] = v25
  const v26 = v24 && !s[6]
  const v27 = s[8] && !s[6] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[8] || s[8] && !((s[6] || !s[8] && v20 === v21) && !s[6] && (s[6] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[8] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[32] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[33] = v37
  const v38 = v33 || v23 || v34
  s[30] = v38
  const v39 = v22 && v32 || s[8] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[31] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[20] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[22] = v42
  const v43 = v19 || v39
  s[25] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[24] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[34] = v45
  const v46 = s[5] >= 16252 /* 2014-07-01 */
  s[17] = v46
  const v47 = Math.max(s[5], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[9], 9, 110, v47)
  const v49 = monthEndOver(s[10], 9, 110, v47)
  const v50 = !s[6] && s[7] >= v48
  s[1177] = v50
  const v51 = !s[6] && s[7] < v49
  s[1178] = v51
  const v52 = v50 && !s[6]
  const v53 = s[8] && !s[6] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[38] = v57
  const v58 = v50 && s[8] || s[8] && !((s[6] || !s[8] && v48 === v49) && !s[6] && (s[6] || v48 === NEVER))
  s[36] = v58
  const v59 = monthEndOver(s[11], 9, 154, v47)
  const v60 = monthEndOver(s[12], 9, 154, v47)
  const v61 = !s[6] && s[7] >= v59
  s[1179] = v61
  const v62 = !s[6] && s[7] < v60
  s[1180] = v62
  const v63 = v61 && !s[6]
  const v64 = s[8] && !s[6] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[39] = v68
  const v69 = v61 && s[8] || s[8] && !((s[6] || !s[8] && v59 === v60) && !s[6] && (s[6] || v59 === NEVER))
  s[37] = v69
  const v70 = v57 || v68
  s[35] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[21] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[23] = v77
  const v78 = v44 && v40
  s[18] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[19] = v79
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[6] && countDays(s[11], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[1161] = v0
  const v1 = !s[6] && countDays(s[12], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[1162] = v1
  const v2 = !s[6] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[1167] = v2
  const v3 = !s[6] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[1168] = v3
  const v4 = s[13] || v3
  s[1166] = v4
  const v5 = (s[14] || s[8]) && (v2 || s[8]) && (s[14] || v2)
  s[1165] = v5
  const v6 = !s[6] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[1171] = v6
  const v7 = !s[6] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[1172] = v7
  const v8 = s[15] || v7
  s[1170] = v8
  const v9 = (s[16] || s[8]) && (v6 || s[8]) && (s[16] || v6)
  s[1169] = v9
  const v10 = v5 || v9
  s[1163] = v10
  const v11 = (v4 || s[8]) && (v8 || s[8]) && (v4 || v8)
  s[1164] = v11
  const v12 = s[17] || v1 || v11
  s[1160] = v12
  const v13 = !s[17] && (v0 || s[8]) && (v10 || s[8])
  s[1159] = v13
  const v14 = v13 && !v12
  s[1158] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[18] ? (s[19] ? Math.min(s[20], s[21]) : s[20]) : s[21]
  s[106] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[18] ? (s[19] ? Math.max(s[22], s[23]) : s[22]) : s[23]
  s[108] = SDL_24_1_hoej
  const SDL_24_1_er = !s[6] && (v13 || !v14 && (s[18] || s[19]))
  s[102] = SDL_24_1_er
  const SDL_24_1_ir = s[6] || v13 || !v14 && (s[24] && s[25] || !(s[26] && !s[27] && s[28] >= 13332 /* 2006-07-03 */ && s[29] <= 15011 /* 2011-02-06 */ || s[30] && !s[31] && s[32] >= 13332 /* 2006-07-03 */ && s[33] <= 15011 /* 2011-02-06 */) && (s[34] && s[25] || !(s[26] && !s[27] && s[28] >= 15012 /* 2011-02-07 */ && s[29] <= 16251 /* 2014-06-30 */ || s[30] && !s[31] && s[32] >= 15012 /* 2011-02-07 */ && s[33] <= 16251 /* 2014-06-30 */) && (s[35] && (s[36] || s[37]) || !(s[38] && !s[36] || s[39] && !s[37]))))
  s[104] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[1551] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[326] = v20
  const v21 = SDL_24_1_er && v19
  s[327] = v21
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
  s[44] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[531] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[46] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[45] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[40] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[48] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[369] = v37
  const v38 = v31 && v36 && v37
  s[41] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[47] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[377] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[49] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[50] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[55] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[56] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[62] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[51] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[59] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[58] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[42] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[43] = v57
  const v58 = v55 || v57
  s[370] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[373] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[375] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[371] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[1195] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[1196] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[1197] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[1198] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[52] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[60] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[376] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[53] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[61] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[54] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[57] = SDL_27_1_5_nej
}

function svar_6(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[40] || s[41] && v0 || s[42] && v0 || s[43] && v1
  s[378] = SDL_27_1_6
  const SDL_27_1_6_nej = s[40] || s[41] && !v0 || s[42] && !v0 || s[43] && !v1
  s[384] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[44] && s[45] >= 16953 /* 2016-06-01 */ && s[46] <= 16974 /* 2016-06-22 */
  const v5 = s[44] && s[45] >= 16975 /* 2016-06-23 */ && s[46] <= 20634 /* 2026-06-30 */
  const v6 = s[44] && s[45] >= 20635 /* 2026-07-01 */ && s[47]
  const SDL_27_1_7_2 = s[40] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[975] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[40] || s[44] && s[48] && s[46] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[976] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[40] || v4 || v6 || s[49]
  s[977] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[40] || s[41] && f.foertidspensionssagPaabegyndt || s[42] && f.foertidspensionssagPaabegyndt || s[43] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[379] = SDL_27_1_7
  const SDL_27_1_7_nej = s[40] || s[41] && f.foertidspensionssagPaabegyndt === false || s[42] && f.foertidspensionssagPaabegyndt === false || s[43] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[385] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[50] || s[51] || s[52] || s[53] || s[54] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[55] || s[56]
  s[380] = v13
  const v14 = s[57] || s[58]
  s[381] = v14
  const v15 = SDL_27_1_6_nej || s[58]
  s[382] = v15
  const v16 = SDL_27_1_7_nej || s[58]
  s[383] = v16
  const v17 = v13 && (s[59] || s[58]) && (s[60] || s[58]) && (s[61] || s[56]) && v14 && v15 && v16 && (s[55] || s[59] || s[60] || s[61] || s[57] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[56] && s[58]
  s[395] = v18
  const SDL_27_1 = s[40] || s[41] && v12 || s[62] && v12
  s[109] = SDL_27_1
  const SDL_27_1_nej = s[40] || s[41] && v17 || s[62] && v17
  s[110] = SDL_27_1_nej
  const SDL_27_1_ir = s[40] || s[41] && v18 || s[62] && v18 || s[49]
  s[111] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[63] <= 16251 /* 2014-06-30 */
  s[328] = v22
  const v23 = !s[6] && s[64] && v22
  s[96] = v23
  const v24 = !s[6] && s[65] >= 16252 /* 2014-07-01 */ && s[66]
  s[93] = v24
  const v25 = monthStart(s[63])
  s[80] = v25
  const v26 = monthStart(s[65])
  s[81] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[63], -1)
  const v34 = shiftDays(s[65], -1)
  const SDL_24a_1_graense = s[67] || v24 && (!s[6] && countDays(s[9], v27, v30) > 110 || !s[6] && countDays(s[11], v27, v30) > 154 || !s[6] && countDays(s[9], v31, v34) > 110 || !s[6] && countDays(s[11], v31, v34) > 154)
  s[94] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[67] || v23 || v24 && (!s[6] && countDays(s[10], v28, v29) <= 110 || !s[6] && countDays(s[12], v28, v29) <= 154 || !s[6] && countDays(s[10], v32, v33) <= 110 || !s[6] && countDays(s[12], v32, v33) <= 154)
  s[97] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[67] || v24 && s[8] || s[68]
  s[95] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[6] && shiftDays(s[65], -56) >= f.ansatFra
  s[1204] = v38
  const v39 = !s[6] && shiftDays(s[63], -56) < f.ansatFra
  s[1205] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[1203] = v40
  const v41 = (v38 || s[8]) && f.andetFravaerSeneste8Uger === false
  s[1202] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[1206] = v42
  const v43 = v40 || !v42
  s[1201] = v43
  const v44 = v41 && v42
  s[1200] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[1207] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[6] && s[69] && s[66]
  s[78] = v48
  const SDL_30_2 = s[67] || s[70] && v46 || v48 && v46
  s[988] = SDL_30_2
  const SDL_30_2_nej = s[67] || s[70] && v47 || v48 && v47
  s[989] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[75] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || s[70] || v48)
  s[990] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[991] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[992] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[1208] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[1209] = v56
  const v57 = !s[71] || SDL_30_2_nej || v56
  const v58 = s[71] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[67] || s[70] && v58 || v48 && v58
  s[76] = SDL_30
  const SDL_30_nej = s[67] || s[70] && v57 || v48 && v57
  s[77] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[6] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v62 = !s[6] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v63 = s[63] <= 15340 /* 2012-01-01 */
  s[424] = v63
  const v64 = !s[6] && s[65] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[65] >= 15341 /* 2012-01-02 */
  s[425] = v65
  const v66 = !s[6] && v65 && s[66]
  const v67 = v64 || v66
  const SDL_30_1 = s[67] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[72] = SDL_30_1
  const SDL_30_1_hoej = s[67] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[73] = SDL_30_1_hoej
  const SDL_30_1_er = s[67] || v61 || v62 || v64 || v66
  s[74] = SDL_30_1_er
}

function svar_7(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[63], s[72])
  s[422] = v0
  const v1 = shiftDays(s[65], s[73])
  s[423] = v1
  const v2 = !s[6] && s[74]
  s[243] = v2
  const v3 = s[8] || s[75]
  s[247] = v3
  const v4 = shiftDays(v0, -1)
  s[245] = v4
  const v5 = shiftDays(v1, -1)
  s[244] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[76] && v2
  const v9 = s[75] && v2 && v7 >= NEVER
  const v10 = s[77] ? NEVER : v7
  const v11 = v8 || s[77] || v9
  const v12 = s[76] && v3 || s[75] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[67] ? FIRST_DAY : v8 ? v6 : NEVER
  s[310] = SDL_31_1
  const SDL_31_1_hoej = s[67] ? NEVER : v8 ? (s[77] || v9 ? Math.max(v7, v10) : v7) : v10
  s[311] = SDL_31_1_hoej
  const SDL_31_1_er = s[67] || s[70] && v11 || s[78] && v11
  s[309] = SDL_31_1_er
  const SDL_31_1_ir = s[67] || s[70] && v12 || s[78] && v12 || s[68]
  s[312] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[6] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[1216] = v17
  const v18 = !s[6] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra
  s[1217] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[1218] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[1221] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[1222] = v21
  const v22 = s[77] || v20
  s[1219] = v22
  const v23 = s[76] || s[75]
  s[246] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[76] || v21)
  s[83] = v24
  const v25 = s[75] && SDL_31_1_ir
  s[1220] = v25
  const v26 = v18 || !v19 || v24
  s[1215] = v26
  const v27 = v22 || v25
  s[84] = v27
  const v28 = (v17 || s[8]) && v19 && v27
  s[1214] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[1223] = v29
  const v30 = !s[6] && s[65] >= f.uddannelseAfsluttet
  s[1224] = v30
  const v31 = !s[6] && s[63] < f.uddannelseAfsluttet
  s[1225] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[6] && v32 >= s[63]
  s[1226] = v33
  const v34 = !s[6] && v32 < s[65]
  s[1227] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[89] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[8]) && (v33 || s[8])
  s[90] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[6] && s[69] && s[63] <= 15522 /* 2012-07-01 */
  const v40 = !s[6] && s[65] >= 15523 /* 2012-07-02 */ && s[79]
  const v41 = !s[6] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[1230] = v41
  const v42 = !s[6] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra
  s[1231] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[1232] = v43
  const v44 = v42 || !v43 || v24
  s[1229] = v44
  const v45 = (v41 || s[8]) && v43 && v27
  s[1228] = v45
  const v46 = shiftMonths(s[80], -6)
  const v47 = shiftMonths(s[81], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1239] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[6] && r_timerPrMaaned.maaned < v47 || !s[6] && r_timerPrMaaned.maaned >= s[80]) && !s[8] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1240] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1241] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[8]) && (r0_1 || s[8]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[6] && r_timerPrMaaned.maaned < v47 || !s[6] && r_timerPrMaaned.maaned >= s[80] || s[8] && !r0_3) && !(s[8] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[1242] = v51
  const v52 = !v49 || !v51
  s[1238] = v52
  const v53 = v48 && v50
  s[1237] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[80], v55)
  const v57 = shiftMonths(s[81], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[1245] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[6] && r_timerPrMaaned.maaned < v57 || !s[6] && r_timerPrMaaned.maaned >= s[80]) && !s[8] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[1246] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[6] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[8]) && (r0_0 || s[8]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[1247] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[6] && r_timerPrMaaned.maaned < s[81]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[6] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[8]) && (r0_0 || s[8]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[6] && r_timerPrMaaned.maaned < v57 || !s[6] && r_timerPrMaaned.maaned >= s[80] || s[8] && !r0_1) && !(s[8] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[1248] = v61
  const v62 = !v59 || !v61
  s[1244] = v62
  const v63 = v58 && v60
  s[1243] = v63
  const v64 = v53 || v63
  s[1235] = v64
  const v65 = v52 && v62
  s[1236] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[1234] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[1233] = v67
  const SDL_32_1 = s[67] || s[70] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[82] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[86] = SDL_32_1
  const SDL_32_1_nej = s[67] || s[70] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[82] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[85] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[1250] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[1249] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[1251] = v72
  const v73 = v71 && v72
  s[1252] = v73
  const v74 = !s[6] && s[69] && s[63] <= 15705 /* 2012-12-31 */
  const v75 = !s[6] && s[65] >= 15706 /* 2013-01-01 */ && s[63] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[6] && s[65] >= 15884 /* 2013-06-28 */ && s[66]
  const SDL_42_1 = s[67] || s[70] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[88] = SDL_42_1
  const SDL_42_1_nej = s[67] || s[70] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[87] = SDL_42_1_nej
}

function svar_8(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[83]
  const v1 = f.arbejdsskade && s[84]
  const SDL_34_1 = s[67] || s[70] && v1 || s[78] && v1
  s[997] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[70] && v0 || s[78] && v0
  s[998] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[71] || s[85]
  s[1254] = v4
  const v5 = s[71] && (s[86] || s[75])
  s[1253] = v5
  const v6 = !s[2] || s[87]
  s[1256] = v6
  const v7 = s[2] && (s[88] || s[75])
  s[1255] = v7
  const v8 = f.persongruppe === 'ingen'
  s[410] = v8
  const v9 = !v8 || s[89]
  s[242] = v9
  const v10 = v8 && s[90]
  s[241] = v10
  const v11 = v5 || v7 || s[91] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[91] && v9 && (SDL_34_1_nej || s[75])
  const SDL_32 = s[67] || s[70] && v11 || s[78] && v11
  s[248] = SDL_32
  const SDL_32_nej = s[67] || s[70] && v12 || s[78] && v12
  s[249] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[1257] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[253] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[250] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[75]
  s[321] = v19
  const v20 = SDL_3 || !s[1]
  s[251] = v20
  const v21 = s[92] || !s[1]
  s[252] = v21
  const SDL_24a_1 = s[67] || s[93] && (s[94] || s[95]) && v19 && v20 && v21 && (s[94] || SDL_32 || SDL_3 || s[92])
  s[329] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[96] || s[93] && (s[97] || SDL_32_nej || SDL_3_nej || s[98])
  s[332] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[93] && s[95] && s[75] && !s[1] || s[68]
  s[331] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[142] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[934] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[935] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[99] || f.naaetFolkepensionsalder || s[100]
  s[1268] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[101] || !v29 && s[102]
  s[322] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[103] || !v29 && s[104])
  s[323] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[105] : s[106]
  s[324] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[107] : s[108]
  s[325] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[1266] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[1267] = v35
  const v36 = v35 || v29 || s[109]
  s[1265] = v36
  const v37 = s[110] || s[111]
  s[396] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[1264] = v38
  const v39 = v38 || SDL_24a_1
  s[1262] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[330] = v40
  const v41 = v36 && v40
  s[1263] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[1269] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[1])
  s[1270] = v43
  const LAB_107_1 = !s[1] || s[112] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[586] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[112] || !v25 && (s[98] || v41) || v25 && (s[98] || v43)
  s[587] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[122] = v46
  const v47 = f.ventesFuldtRask && s[113] && f.fikTvaerfagligIndsats === false
  s[1275] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[1276] = v48
  const v49 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[218] = v49
  const v50 = !v46 || v49 || !v47 || v48
  const LAB_108_2 = s[114] && (!s[112] || v50)
  s[589] = LAB_108_2
  const LAB_108_2_nej = s[114] && (!s[112] || !v50)
  s[590] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v53 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[1277] = v53
  const v54 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v55 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[1278] = v55
  const v56 = shiftDays(f.jobafklaringStartede, 28)
  const v57 = f.jobafklaringEfter === 'ny_sygemelding'
  s[1279] = v57
  const v58 = s[115] ? NEVER : v57 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v56
  const LAB_109_1_frist = s[116] ? (v53 ? (v55 ? (s[117] ? (s[118] ? v58 : FIRST_DAY) : v56) : FIRST_DAY) : v54) : FIRST_DAY
  s[594] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[116] ? (v53 ? (v55 ? (s[117] ? (s[118] ? v58 : NEVER) : v56) : NEVER) : v54) : NEVER
  s[595] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[119] && (!s[116] || v53 && (!v55 || s[120])) || s[121]
  s[596] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v62 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[527] = v62
  const v63 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[1280] = v63
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
  const LAB_110_1 = s[116] ? (v63 ? (v62 ? v69 : Math.min(v65, v69, v72)) : v65) : FIRST_DAY
  s[123] = LAB_110_1
  const LAB_110_1_hoej = s[116] ? (v63 ? (v62 ? v69 : Math.max(v65, v69, v72)) : v65) : NEVER
  s[124] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[116]
  s[125] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[116]
  s[126] = LAB_110_1_ir
}

function svar_9(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[1281] = v0
  const v1 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[1282] = v1
  const v2 = f.uarbejdsdygtigVedEgenSygdom === false || v1 || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[114] && (!s[112] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[122] || v2))
  s[600] = LAB_110_2
  const LAB_110_2_nej = s[114] && (!s[112] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[122] || !v2))
  s[601] = LAB_110_2_nej
  const LAB_110_2_ir = !s[114] || !s[112] || v0 && !s[122]
  s[602] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[112] ? s[123] : FIRST_DAY
  s[603] = LAB_111_1
  const LAB_111_1_hoej = s[112] ? s[124] : NEVER
  s[604] = LAB_111_1_hoej
  const LAB_111_1_er = s[114] && (!s[112] || s[125])
  s[605] = LAB_111_1_er
  const LAB_111_1_ir = !s[114] || !s[112] || s[126]
  s[606] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v10 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[1284] = v10
  const v11 = f.kanVendeTilbageIArbejde === false && v10
  const LAB_111_2 = s[114] && (!s[112] || s[127] || v11)
  s[607] = LAB_111_2
  const LAB_111_2_nej = s[114] && (!s[112] || s[127] || !v11)
  s[608] = LAB_111_2_nej
  const LAB_111_2_ir = !s[114] || !s[112] || s[127]
  s[514] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v15 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[112] ? v15 : FIRST_DAY
  s[610] = LAB_111_3
  const LAB_111_3_hoej = s[112] ? v15 : NEVER
  s[611] = LAB_111_3_hoej
  const LAB_111_3_er = s[114] && f.risikoForFireAar
  s[612] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[112]
  s[613] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v20 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[114] && (!s[112] || s[127] || !v20)
  s[614] = LAB_111_4
  const LAB_111_4_nej = s[114] && (!s[112] || s[127] || v20)
  s[615] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v23 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[1286] = v23
  const v24 = s[0] && (!v23 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v23 && !s[128] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v24
  s[619] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v24
  s[620] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v27 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[136] = v27
  const v28 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[1292] = v28
  const v29 = !v27 || v28 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v29
  s[621] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v29
  s[622] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v32 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[1296] = v32
  const v33 = LAB_112_2_nej || !s[1]
  const v34 = s[128] && s[129]
  s[1293] = v34
  const LAB_112_1 = v34 || !s[1] || s[0] && (!v27 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 || v27 && !s[128] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v32 && v33 && (LAB_112_3 || !s[1]))
  s[616] = LAB_112_1
  const LAB_112_1_nej = v34 || !s[1] || !s[0] || !v27 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2) || v27 && (s[128] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v32 || LAB_112_2 || LAB_112_3_nej)
  s[617] = LAB_112_1_nej
  const LAB_112_1_ir = v34 || !s[1]
  s[618] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v38 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[134] = v38
  const v39 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[1303] = v39
  const v40 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[133] = v40
  const v41 = allPeriods(f.perioderUdenRaadighed)
  const v42 = without(ALL_DAYS, v41)
  const v43 = shiftMonths(f.ressourceforloebStartede, 6)
  const v44 = dayReaching(v42, shiftDays(f.ressourceforloebStartede, 1), v43 === NEVER ? Infinity : v43 - f.ressourceforloebStartede)
  const LAB_113_2 = v38 ? (v39 ? v44 : NEVER) : FIRST_DAY
  s[623] = LAB_113_2
  const LAB_113_2_hoej = v38 ? (v39 ? (v40 ? v44 : NEVER) : NEVER) : NEVER
  s[624] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v38
  s[135] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v48 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[1306] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[1307] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[1310] = v50
  const v51 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[1311] = v51
  const v52 = f.indsatsErBegyndt === false || v50
  s[1308] = v52
  const v53 = f.indsatsErBegyndt && (v51 || LAB_113_2_ir)
  s[1309] = v53
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[127] || !v38 || v39 && (v48 || LAB_113_2_ir) && v52 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[626] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[127] || !v38 || !v39 || v49 || v53 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[627] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[127] || !v38
  s[628] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v27 && (s[130] || s[131]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[629] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v27 || s[132] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[630] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v59 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[542] = v59
  const v60 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[541] = v60
  const v61 = v60 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v59 ? v61 : FIRST_DAY
  s[632] = LAB_113_4
  const LAB_113_4_hoej = v59 ? v61 : NEVER
  s[633] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v59
  s[515] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[1317] = v65
  const v66 = v60 && (v65 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v59 || v66)
  s[636] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v59 || !v66)
  s[637] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || v27 && s[130])
  s[638] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !v27 || s[132])
  s[639] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || v27 && s[131]
  s[640] = LAB_113a_ir
}

function svar_10(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[540] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[1319] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[1320] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[133] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[134] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[641] = LAB_114_1
  const LAB_114_1_hoej = s[134] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[642] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[1321] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[1322] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[1323] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[134] || v0 && v12 && (v13 || s[135]))
  s[643] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[134] || !v0 || !v12 || v14)
  s[644] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[1327] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[1328] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[1326] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[1330] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[1329] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[1331] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[136] && s[128]
  s[648] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[136] ? (s[128] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[646] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[136] ? (s[128] ? Infinity : v24) : v20) : 0) : Infinity
  s[647] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[1332] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[1333] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[1334] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[649] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[650] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[651] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = f.pensionDuFaar === 'foertidspension'
  s[1335] = v35
  const v36 = s[0] && !s[128] && v35 && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v36
  s[652] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v36
  s[653] = LAB_115_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v39 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[236] = v39
  const v40 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[239] = v40
  const v41 = intersect(v39, v40)
  const LAB_116_1_foertidspension = from(v41, 13332 /* 2006-07-03 */)
  s[654] = LAB_116_1_foertidspension
  const v43 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[1336] = v43
  const LAB_116_1_foertidspension_ir = v43 >= NEVER
  s[655] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v46 = intersect(v39, v45)
  const v47 = from(v46, 13332 /* 2006-07-03 */)
  const v48 = dayReaching(v47, 13332 /* 2006-07-03 */, 1)
  s[1337] = v48
  const v49 = v48 >= 18262 /* 2020-01-01 */
  s[1338] = v49
  const v50 = v48 >= 19134 /* 2022-05-22 */
  s[1339] = v50
  const v51 = v48 >= NEVER
  s[516] = v51
  const LAB_116_1_seniorpension = !v49 ? NO_DAYS : !v50 ? NO_DAYS : v47
  s[656] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v49 ? NO_DAYS : !v50 ? ALL_DAYS : v47
  s[657] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v49 || v50
  s[517] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v51 || v49 && !v50
  s[659] = LAB_116_1_seniorpension_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v56 = !s[128] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v56
  s[660] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v56
  s[661] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v59 = !s[128] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v59)
  s[800] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v59)
  s[220] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[223] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v63 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[1342] = v63
  const v64 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[219] = v64
  const v65 = f.revalideringErBevilget && v64
  s[1341] = v65
  const LAB_144 = !s[1] || !s[128] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[128] && v65 && f.erhvervssigtetErAfklaret === false
  s[518] = LAB_144
  const LAB_144_nej = !s[1] || !s[128] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[128] && (v63 || f.erhvervssigtetErAfklaret)
  s[232] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v68 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[137] = v68
  const v69 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[545] = v69
  const v70 = !v69 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v69 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v68 || v70
  s[667] = LAB_145_2
  const LAB_145_2_nej = !v68 || !v70
  s[668] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v73 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v74 = LAB_145_2 && !LAB_145_2_nej && v68
  s[546] = v74
  const LAB_145_1 = v68 ? (v74 ? NEVER : v73) : FIRST_DAY
  s[139] = LAB_145_1
  const LAB_145_1_hoej = v68 ? (LAB_145_2 ? NEVER : v73) : NEVER
  s[138] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v68
  s[140] = LAB_145_1_ir
}

function svar_11(f, s) {
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!s[137] || f.revalideringErBevilget && s[138] >= f.revalideringPlanlagtTil)
  s[664] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!s[137] || f.revalideringErBevilget && s[139] < f.revalideringPlanlagtTil)
  s[665] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !s[137] || s[140]
  s[666] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v3 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[538] = v3
  const v4 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v5 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v6 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[141] && v4 || s[141] && (!v3 && (v5 || v6) || v3 && v6)
  s[669] = LAB_146
  const LAB_146_nej = !s[1] || !s[141] && !v4 || s[141] && (!v3 && (!v5 || !v6) || v3 && !v6)
  s[670] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[671] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[672] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v11 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[1105] = v11
  const v12 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[144] = v12
  const v13 = f.bidragspligtigeBoern <= 0
  s[1350] = v13
  const v14 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[1104] = v14
  const v15 = v14 || v12
  const v16 = SATS_1(f.vurderingsdato)
  const v17 = v15 ? -Infinity : v16
  const v18 = v15 ? Infinity : v16
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v21 = quotient([v18, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v11 ? (v19 ? Math.min(v20, v21) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[692] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v11 ? (v19 ? Math.max(v20, v21) : Infinity) : f.bidragPrMaaned) : Infinity
  s[693] = LAS_69j_2_bidrag_hoej
  const v24 = s[0] && !v13
  s[1349] = v24
  const LAS_69j_2_bidrag_er = v24 && (!s[0] || !v11 || !(!v19 && !v15 && v17 === v18))
  s[694] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v24 || !s[0] || v11 && (v15 || !v19)
  s[695] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v27 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[1352] = v27
  const v28 = f.harForsoergelsespligt && v27
  s[210] = v28
  const v29 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[526] = v29
  const v30 = v29 || v12
  s[146] = v30
  const v31 = SATS_2(f.vurderingsdato)
  const v32 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[222] = v32
  const v33 = !v32 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[211] = v33
  const v34 = SATS_3(f.vurderingsdato)
  const v35 = v30 ? -Infinity : v34
  const v36 = v30 ? Infinity : v34
  const v37 = v36 === Infinity
  const v38 = LAS_69j_2_bidrag === -Infinity
  const v39 = v35 === -Infinity
  const v40 = LAS_69j_2_bidrag_hoej === Infinity
  const v41 = v37 && v38 || v39 && v40
  const v42 = SATS_4(f.vurderingsdato)
  const v43 = SATS_5(f.vurderingsdato)
  const v44 = v28 || !v33 || v13 || LAS_69j_2_bidrag_er && !(v41 && !v30 && v35 === v36 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[153] = v44
  const v45 = v28 && v30 || !v28 && (v33 && (!v13 && (v30 || LAS_69j_2_bidrag_ir || v41 || v30) || v13 && v30) || !v33 && v30)
  s[154] = v45
  const v46 = v28 ? (v30 ? -Infinity : v31) : v33 ? (v13 ? v35 : Math.min(v39 || v38 ? -Infinity : v35 + LAS_69j_2_bidrag, v30 ? -Infinity : v42)) : v30 ? -Infinity : v43
  s[151] = v46
  const v47 = v28 ? (v30 ? Infinity : v31) : v33 ? (v13 ? v36 : Math.min(v37 || v40 ? Infinity : v36 + LAS_69j_2_bidrag_hoej, v30 ? Infinity : v42)) : v30 ? Infinity : v43
  s[152] = v47
  const LAS_68_2 = s[0] ? v46 : -Infinity
  s[674] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v47 : Infinity
  s[675] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v44)
  s[676] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v45
  s[677] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v52 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[221] = v52
  const LAS_68_5_nej = s[0] && !v52
  s[678] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v52
  s[679] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v55 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[1357] = v55
  const v56 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[1358] = v56
  const v57 = v55 && v56
  s[1356] = v57
  const v58 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v59 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v60 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[1359] = v60
  const v61 = Math.max(f.hidtidigYdelsePrMaaned, v58)
  const v62 = Math.min(f.hidtidigYdelsePrMaaned, v59)
  const v63 = s[0] && LAS_68_2_er
  const v64 = LAS_68_5_ir && LAS_68_2_er && v62 >= v61
  const v65 = LAS_68_5_nej || v64
  const v66 = LAS_68_5_nej ? (v64 ? Math.min(f.hidtidigYdelsePrMaaned, v61) : f.hidtidigYdelsePrMaaned) : v61
  const v67 = LAS_68_5_nej ? (v64 ? Math.max(f.hidtidigYdelsePrMaaned, v62) : f.hidtidigYdelsePrMaaned) : v62
  const LAS_68_4 = s[0] ? (v57 ? v58 : v60 ? (v63 ? (v65 ? Math.min(v58, v66) : v58) : v66) : LAS_68_2) : -Infinity
  s[148] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v57 ? v59 : v60 ? (v63 ? (v65 ? Math.max(v59, v67) : v59) : v67) : LAS_68_2_hoej) : Infinity
  s[147] = LAS_68_4_hoej
  const v70 = f.ydelseFoerForloebet === 'foertidspension'
  s[1355] = v70
  const v71 = s[0] && !v70
  s[1354] = v71
  const LAS_68_4_er = v71 && (!s[0] || v57 && LAS_68_2_er || !v57 && (v60 && (v63 || LAS_68_5_nej || v64) || !v60 && LAS_68_2_er))
  s[149] = LAS_68_4_er
  const LAS_68_4_ir = !v71 || !s[0] || v57 && LAS_68_2_ir || !v57 && (v60 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v58 === v59) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v58))) || !v60 && LAS_68_2_ir)
  s[150] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v74 = !s[0] || s[142]
  const v75 = !s[0] || !s[142]
  const LAS_68a_1_tid = s[0] && v74
  s[143] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v75
  s[145] = LAS_68a_1_tid_nej
}

function svar_12(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[143] || !s[0]
  const v1 = Math.min(f.timerITilbud, 16000)
  const v2 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[1101] = v2
  const v3 = v2 || s[144]
  s[163] = v3
  const v4 = SATS_6(f.vurderingsdato)
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
  const LAS_68a_3 = s[0] ? Math.min(v10, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[688] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v11, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[689] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v7 && !v3 && v5 === v6))
  s[690] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v12
  s[691] = LAS_68a_3_ir
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v17 = Math.max(0, -LAS_68a_3_hoej === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) - LAS_68a_3_hoej)
  const v18 = Math.max(0, -LAS_68a_3 === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - LAS_68a_3)
  const v19 = SATS_7(f.vurderingsdato)
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
  const LAS_68a_2 = s[0] ? (s[136] ? v42 : v48 || v47 ? -Infinity : v29 + v42) : -Infinity
  s[684] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[136] ? v43 : v46 || v49 ? Infinity : v30 + v43) : Infinity
  s[685] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[136] && v31 && v44 && !(v50 && (!v31 || !v32 && v29 === v30) && (!v44 || !v45 && v42 === v43)) || s[136] && v44)
  s[686] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[136] && (v32 || v45 || v50) || s[136] && v45
  s[687] = LAS_68a_2_ir
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
  const LAS_68a_1 = s[0] ? Math.max(0, v64 === -Infinity ? -Infinity : v64 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[145]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[680] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v65 === Infinity ? Infinity : v65 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[145]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[681] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[149] && LAS_68a_2_er && !(v59 && (!s[149] || !s[150] && s[148] === s[147]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[682] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[150] || LAS_68a_2_ir || v59
  s[683] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[112] ? s[151] : -Infinity
  s[155] = LAS_69j_2
  const LAS_69j_2_hoej = s[112] ? s[152] : Infinity
  s[156] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[112] && (!s[112] || s[153])
  s[157] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[112] || !s[112] || s[154]
  s[158] = LAS_69j_2_ir
}

function svar_13(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[195] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[194] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[1363] = v2
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[1364] = v3
  const v4 = s[155] > -Infinity && s[156] < Infinity
  const v5 = quotient([s[155], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[156], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[157] && !(!v4 && (!s[157] || !s[158] && s[155] === s[156]))
  const v10 = s[158] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[1365] = v11
  const v12 = quotient([s[155], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[156], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[2] && s[157]
  const v17 = !s[2] && s[158]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[193] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[449] = v19
  const LAS_69j_4 = s[112] ? (v1 ? (v0 ? (s[2] ? (v18 ? s[155] : v19 ? v7 : s[159] ? v14 : 0) : s[155]) : -Infinity) : s[2] ? (v2 ? s[155] : v3 ? v7 : v11 ? v14 : 0) : s[155]) : -Infinity
  s[198] = LAS_69j_4
  const LAS_69j_4_hoej = s[112] ? (v1 ? (v0 ? (s[2] ? (v18 ? s[156] : v19 ? v8 : s[159] ? v15 : 0) : s[156]) : Infinity) : s[2] ? (v2 ? s[156] : v3 ? v8 : v11 ? v15 : 0) : s[156]) : Infinity
  s[197] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[112] && (!s[112] || !v1 && (s[2] && (v2 && s[157] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[2] && (v18 && s[157] || !v18 && (v19 && v9 || !v19 && (!s[159] || v9))) || v16))
  s[199] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[112] || !s[112] || !v1 && (s[2] && (v2 && s[158] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[2] && (v18 && s[158] || !v18 && (v19 && v10 || !v19 && s[159] && v10)) || v17)
  s[200] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[112] || s[142]
  const v25 = !s[112] || !s[142]
  const LAS_69j_5_tid = s[112] && v24
  s[703] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[112] && v25
  s[168] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[112]
  s[169] = v28
  const LAS_69j_10 = s[112] ? Math.min(s[160], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[170] = LAS_69j_10
  const LAS_69j_10_hoej = s[112] ? Math.min(s[161], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[167] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[112] && (!s[112] || !(!s[162] && !s[163] && s[164] === s[165]))
  s[171] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[112] || !s[112] || s[166]
  s[172] = LAS_69j_10_ir
}

function svar_14(f, s) {
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
  const LAS_69j_9 = s[112] ? (v0 ? (s[142] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[196] = LAS_69j_9
}

function svar_15(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[112] ? (s[178] ? (s[142] ? s[179] : s[180] ? (s[181] ? Math.max(s[179], s[182]) : s[179]) : s[182]) : s[183] ? (s[184] ? Math.max(s[185], s[186]) : s[185]) : s[186]) : Infinity
  s[710] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[112] && (!s[112] || !s[178] && (s[183] || s[184]) || s[178] && (!s[142] && (s[180] || s[181]) || s[142] && s[180]))
  s[711] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[112] || !s[112] || !s[178] && (s[172] || s[172] || s[187] || s[172] || s[172] || s[188]) || s[178] && (!s[142] && (s[189] || s[190] || s[191] || s[192]) || s[142] && s[189])
  s[712] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[1367] = v3
  const v4 = !v3 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[112] && (!s[112] || v4)
  s[705] = LAS_69j_7
  const LAS_69j_7_nej = s[112] && (!s[112] || !v4)
  s[706] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v7 = s[2] && !s[193]
  const LAS_69j_8 = s[112] && (!s[112] || !s[194] || !s[195] || !v7)
  s[707] = LAS_69j_8
  const LAS_69j_8_nej = s[112] && (!s[112] || s[194] && (!s[195] || v7))
  s[708] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[112] || !s[112] || s[194] && !s[195]
  s[709] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v11 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[1368] = v11
  const v12 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[1369] = v12
  const LAS_69j_13 = s[112] && (!s[112] || v11)
  s[716] = LAS_69j_13
  const LAS_69j_13_nej = s[112] && (!s[112] || !v11 || !v12)
  s[717] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[112] || !s[112] || v11 && !v12
  s[718] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v16 = s[196] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[168]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[169]) ? r_indtaegter.beloeb : 0) : 0 }) + s[196]
  const v17 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[168]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v18 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[168]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[169]) ? r_indtaegter.beloeb : 0) : 0 })
  const v19 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[168]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v20 = !s[112] && v18 <= 0
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
  const LAS_69j_5 = s[112] ? (v28 === -Infinity ? -Infinity : v28 + (LAS_69j_13_nej ? (LAS_69j_13 || v32 ? Math.min(v30, v33) : v30) : v33)) : -Infinity
  s[696] = LAS_69j_5
  const LAS_69j_5_hoej = s[112] ? (v29 === Infinity ? Infinity : v29 + (LAS_69j_13_nej ? v31 : 0)) : Infinity
  s[697] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[112] && (!s[112] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v20) && (LAS_69j_8 || LAS_69j_8_nej || v26) && (LAS_69j_13_nej || LAS_69j_13 || v32))
  s[698] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[112] || !s[112] || LAS_69j_9_ir || !s[112] && !(v18 === v19 && v18 === 0) || LAS_69j_8_ir && !(v24 === v25 && v24 === 0) || LAS_69j_13_ir && !(v30 === v31 && v30 === 0)
  s[699] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v38 = !s[141] || f.harFrasagtYdelsen === false
  const v39 = s[112] && f.erIJobafklaring
  s[1370] = v39
  const LAS_69j_5_modtager = v39 && (!s[112] || v38)
  s[700] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v39 && (!s[112] || !v38)
  s[701] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v39 || !s[112]
  s[702] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v43 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[235] = v43
  const v44 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v43 || !v44)
  s[713] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v43 || v44)
  s[714] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v43
  s[715] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v48 = f.fleksjobSlutDen >= f.vurderingsdato
  s[1371] = v48
  const v49 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v48
  const LAS_69j_15 = s[112] && (!s[112] || v49)
  s[209] = LAS_69j_15
  const LAS_69j_15_nej = s[112] && (!s[112] || !v49)
  s[208] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v52 = s[197] === Infinity
  const v53 = -LAS_69j_5_hoej === -Infinity
  const v54 = s[198] === -Infinity
  const v55 = -LAS_69j_5 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_69j_udbetales = s[112] ? Math.max(0, v54 || v53 ? -Infinity : s[198] - LAS_69j_5_hoej) : -Infinity
  s[719] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[112] ? Math.max(0, v52 || v55 ? Infinity : s[197] - LAS_69j_5) : Infinity
  s[720] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[112] && (!s[112] || s[199] && LAS_69j_5_er && !(v56 && (!s[199] || !s[200] && s[198] === s[197]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[721] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[112] || !s[112] || s[200] || LAS_69j_5_ir || v56
  s[722] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v61 = countDays(s[201], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[112] && (!s[112] || v61)
  s[206] = LAS_69k_5
  const LAS_69k_5_nej = s[112] && (!s[112] || !v61)
  s[207] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v64 = 35 - f.ugerMedFeriegodtgoerelse
  s[233] = v64
  const v65 = Math.max(0, v64 - f.ferieMedYdelseHoldt)
  const v66 = !s[0] && v65 <= 0
  const v67 = s[202] ? 0 : v65
  const LAS_69k_6 = s[0] ? (s[203] ? (s[202] || v66 ? Math.min(v65, v67) : v65) : v67) : -Infinity
  s[728] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[203] ? v65 : 0) : Infinity
  s[729] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[203] || s[202] || v66)
  s[730] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v71 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v71 : FIRST_DAY
  s[731] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v71 : NEVER
  s[732] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v74 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[1372] = v74
  const v75 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[1373] = v75
  const v76 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[1374] = v76
  const v77 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[1375] = v77
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v74 || !s[0]) && (v76 || !s[0]) && f.ferienErAftalt)
  s[205] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v75 || v77 || f.ferienErAftalt === false)
  s[204] = LAS_69k_6_aftale_nej
}

function svar_16(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[204]
  s[1379] = v0
  const v1 = f.holderFerieMedYdelse && (s[205] || !s[0])
  s[1378] = v1
  const v2 = f.deltagerAktivt || s[206] || v1
  s[1376] = v2
  const v3 = f.deltagerAktivt === false && (s[207] || !s[112]) && v0
  s[1377] = v3
  const LAS_69k_1 = s[112] && (!s[112] || (s[208] || !s[112]) && v2)
  s[723] = LAS_69k_1
  const LAS_69k_1_nej = s[112] && (!s[112] || s[209] || v3)
  s[724] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[307] = v6
  const v7 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[1383] = v7
  const v8 = f.afviser === 'anden_laegebehandling'
  s[1385] = v8
  const v9 = v8 && f.tilsvarendeIndgribende
  s[1384] = v9
  const v10 = v7 || v9
  s[308] = v10
  const v11 = f.afviser === 'ingenting'
  s[1382] = v11
  const v12 = s[112] && !v11
  s[1380] = v12
  const LAS_69k_2 = v12 && (!v6 || v10)
  s[725] = LAS_69k_2
  const LAS_69k_2_nej = v12 && (!v6 || !v10)
  s[726] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v12 || !v6
  s[727] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[212] = LAS_69l_3_er
  const v17 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v18 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[1388] = v18
  const v19 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[1389] = v19
  const v20 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[1390] = v20
  const v21 = !v20 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v20 && v17
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && v17 || v18 && (!v19 || v21))
  s[733] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v18 && !v17 || v18 && (!v19 || !v21))
  s[217] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18 && !v19
  s[734] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v25 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v25 : FIRST_DAY
  s[735] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v25 : NEVER
  s[736] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v28 = from(ALL_DAYS, f.bruddetSkete)
  const v29 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v30 = Math.max(1, countDays(v28, f.bruddetSkete, v29))
  const v31 = onWeekdays(v28, 62)
  const v32 = Math.max(1, countDays(v31, f.bruddetSkete, v29))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v30, v32) : -Infinity
  s[742] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v30, v32) : Infinity
  s[743] = LAS_69n_1_hoej
  const v35 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[1393] = v35
  const v36 = f.brudPaaPligten === 'bookede_ikke'
  s[1395] = v36
  const v37 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[1396] = v37
  const v38 = v36 && v37
  s[1394] = v38
  const v39 = v35 || v38
  s[1392] = v39
  const LAS_69n_1_er = LAS_69l_3_er && v39
  s[744] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[745] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[1401] = v42
  const v43 = LAS_69l_1 || LAS_69l_1_ir
  s[216] = v43
  const v44 = v43 && f.rimeligGrundTilBrud === false
  s[1400] = v44
  const v45 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[1399] = v45
  const v46 = v45 || LAS_69n_1_er
  const v47 = !v45 && LAS_69n_1_ir
  const v48 = v45 ? f.dageUdeblevet : LAS_69n_1
  const v49 = v45 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v50 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v51 = SATS_8(f.bruddetSkete)
  const v52 = SATS_9(f.bruddetSkete)
  const v53 = SATS_10(f.bruddetSkete)
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
  s[738] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v63 ? (v42 ? Math.max(0, v62) : v62) : 0) : Infinity
  s[739] = LAS_69m_2_hoej
  const v66 = v45 || v39
  s[1398] = v66
  const v67 = LAS_69l_3_er && v66
  s[1397] = v67
  const LAS_69m_2_er = v67 && (!LAS_69l_3_er || v63 || v42)
  s[740] = LAS_69m_2_er
  const LAS_69m_2_ir = !v67 || !LAS_69l_3_er || v44 && (v47 || v50 || !v56)
  s[741] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v70 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[1403] = v70
  const v71 = LAS_69l_3_er && v70
  s[1402] = v71
  const LAS_69o_1 = v71 && (!LAS_69l_3_er || v43 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[214] = LAS_69o_1
  const LAS_69o_1_nej = v71 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[213] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v71 || !LAS_69l_3_er
  s[215] = LAS_69o_1_ir
}

function svar_17(f, s) {
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v0 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[1405] = v0
  const v1 = s[211] ? 25500 : 164400
  const LAS_69o_2 = s[212] ? (v0 ? -Infinity : v1) : -Infinity
  s[746] = LAS_69o_2
  const LAS_69o_2_hoej = s[212] ? (v0 ? Infinity : v1) : Infinity
  s[747] = LAS_69o_2_hoej
  const v4 = !s[212] || s[213]
  s[1404] = v4
  const LAS_69o_2_er = s[212] && (s[214] || s[215])
  s[748] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!s[212] || v0) || v4
  s[749] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[212] && (!s[212] || s[216] && f.ydelsenBoerOphoere)
  s[750] = LAS_69p_1
  const LAS_69p_1_nej = s[212] && (!s[212] || s[217] || f.ydelsenBoerOphoere === false)
  s[751] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v9 = f.forseelserPaaFemAar <= 1
  s[1406] = v9
  const v10 = f.forseelserPaaFemAar <= 0
  s[1407] = v10
  const v11 = f.modBedreVidende ? (v9 ? (v10 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[212] ? v11 : -Infinity
  s[752] = LAS_69q_1
  const LAS_69q_1_hoej = s[212] ? v11 : Infinity
  s[753] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v14 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[112] ? v14 : -Infinity
  s[754] = LAS_69t_2
  const LAS_69t_2_hoej = s[112] ? v14 : Infinity
  s[755] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v17 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[1408] = v17
  const v18 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[1409] = v18
  const v19 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[1410] = v19
  const v20 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[1412] = v20
  const v21 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[1413] = v21
  const v22 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[1415] = v22
  const v23 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[237] = v23
  const v24 = s[141] ? (v17 ? (s[136] ? (v18 ? (v19 ? (s[218] ? (v20 ? (s[144] ? (v21 ? (v22 ? (v23 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[112] ? v24 : -Infinity
  s[757] = LAS_69x_3
  const LAS_69x_3_hoej = s[112] ? v24 : Infinity
  s[758] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v27 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[1417] = v27
  const v28 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v27
  s[1416] = v28
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[219] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v28)
  s[229] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[220] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v28)
  s[228] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v31 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[234] = v31
  const v32 = v31 && !s[221]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v31 || f.saerligeForholdForLoen)
  s[759] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v31 && f.saerligeForholdForLoen === false || v32)
  s[760] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[1] || v32
  s[761] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v36 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[227] = v36
  const v37 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[238] = v37
  const v38 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v39 = SATS_11(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v37 && f.forsoergerEgetBarnIHjemmet === false
  s[770] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v36 || (v38 ? -Infinity : v39) < f.indtaegtFoerRevalidering)
  s[779] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v36 || (v38 ? Infinity : v39) >= f.indtaegtFoerRevalidering)
  s[780] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v36 || v38
  s[781] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[144]
  s[224] = v44
  const v45 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[1422] = v45
  const v46 = SATS_12(f.vurderingsdato)
  const v47 = SATS_13(f.vurderingsdato)
  const v48 = SATS_14(f.vurderingsdato)
  const v49 = SATS_15(f.vurderingsdato)
  const v50 = SATS_16(f.vurderingsdato)
  const LAS_71_2_ung = v36 ? (v45 ? (v44 ? -Infinity : v46) : f.gravidEfter12Uge ? (v44 ? -Infinity : v47) : f.borHosForaeldre ? (v44 ? -Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v49) : v44 ? -Infinity : v50) : -Infinity
  s[772] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v36 ? (v45 ? (v44 ? Infinity : v46) : f.gravidEfter12Uge ? (v44 ? Infinity : v47) : f.borHosForaeldre ? (v44 ? Infinity : v48) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v49) : v44 ? Infinity : v50) : Infinity
  s[773] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[222] || !v36 || v44
  s[774] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = SATS_17(f.vurderingsdato)
  const v55 = SATS_18(f.vurderingsdato)
  const LAS_71_2 = v36 ? (s[222] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v54) : v44 ? -Infinity : v55) : LAS_71_2_ung) : -Infinity
  s[768] = LAS_71_2
  const LAS_71_2_hoej = v36 ? (s[222] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v54) : v44 ? Infinity : v55) : LAS_71_2_ung_hoej) : Infinity
  s[769] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v36 || !s[222] && LAS_71_2_ung_ir || s[222] && v44
  s[771] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v59 = SATS_19(f.vurderingsdato)
  const v60 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[1424] = v60
  const v61 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[1425] = v61
  const v62 = SATS_20(f.vurderingsdato)
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
  const LAS_70_4 = s[1] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[762] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[763] = LAS_70_4_hoej
  const LAS_70_4_er = LAS_70_1 && (!s[1] || LAS_71_1_er)
  s[764] = LAS_70_4_er
  const LAS_70_4_ir = LAS_70_1 && (!s[1] || LAS_71_1_ir) || v68
  s[765] = LAS_70_4_ir
}

function svar_18(f, s) {
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v2 = intersect(v0, v1)
  const LAS_70_5 = from(v2, 13332 /* 2006-07-03 */)
  s[766] = LAS_70_5
  const v4 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[1426] = v4
  const LAS_70_5_ir = v4 >= NEVER
  s[767] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v6 = SATS_21(f.vurderingsdato)
  const v7 = s[224] ? -Infinity : v6
  const v8 = s[224] ? Infinity : v6
  const v9 = v8 === Infinity
  const v10 = -s[225] === -Infinity
  const v11 = v7 === -Infinity
  const v12 = -s[226] === Infinity
  const v13 = v9 && v10 || v11 && v12
  const LAS_71_3 = s[227] ? Math.max(0, Math.min(f.bidragPrMaaned, v11 || v10 ? -Infinity : v7 - s[225])) : -Infinity
  s[775] = LAS_71_3
  const LAS_71_3_hoej = s[227] ? Math.max(0, Math.min(f.bidragPrMaaned, v9 || v12 ? Infinity : v8 - s[226])) : Infinity
  s[776] = LAS_71_3_hoej
  const v16 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[1431] = v16
  const v17 = f.psykiskLidelseNaevntILoven && v16
  s[1430] = v17
  const v18 = !s[222] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v17
  s[1429] = v18
  const v19 = s[228] || !v18
  s[1428] = v19
  const v20 = (s[229] || s[223]) && v18
  s[1427] = v20
  const LAS_71_3_er = v20 && (!s[227] || s[230] && !(v13 && !s[224] && v7 === v8 && (!s[230] || !s[231] && s[226] === s[225])))
  s[777] = LAS_71_3_er
  const LAS_71_3_ir = v20 && (!s[227] || s[224] || s[231] || v13) || v19
  s[778] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[232] || !s[1]
  s[782] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v24 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v24)
  s[783] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v24)
  s[784] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v27 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[1432] = v27
  const v28 = f.maanederITilbudIRevalidering >= 12
  s[1434] = v28
  const v29 = v28 ? Math.max(0, s[233]) : 0
  const v30 = v28 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[234] ? (s[221] ? (v27 ? (s[235] ? v30 : -Infinity) : v29) : -Infinity) : 0) : -Infinity
  s[785] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[234] ? (s[221] ? (v27 ? (s[235] ? v30 : Infinity) : v29) : Infinity) : 0) : Infinity
  s[786] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[234] && (!s[221] || v27 && !s[235])
  s[787] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v34 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[1435] = v34
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v34)
  s[788] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v34)
  s[789] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v37 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v38 = v34 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v37, v38) : -Infinity
  s[790] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v37, v38) : Infinity
  s[791] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v42 = intersect(v41, s[236])
  const v43 = from(v42, 13332 /* 2006-07-03 */)
  const v44 = dayReaching(v43, 13332 /* 2006-07-03 */, 1)
  s[550] = v44
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v43
  s[792] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v44 >= NEVER
  s[549] = LAS_74a_1_fleksjob_ir
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v47 = !s[128] && f.jobcenterUdfoererIndsatsen || s[128] && (s[237] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v47
  s[793] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v47
  s[794] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v50 = f.afgoerelsenGaelder === 'foertidspension'
  s[1439] = v50
  const v51 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[1440] = v51
  const v52 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[1442] = v52
  const v53 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[1443] = v53
  const v54 = v51 && !s[127] && (v52 || v53)
  const LSP_18_2 = v50 && (!s[1] || v54)
  s[801] = LSP_18_2
  const LSP_18_2_nej = v50 && (!s[1] || !v54)
  s[802] = LSP_18_2_nej
  const LSP_18_2_ir = !v50 || !s[1]
  s[803] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v58 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1446] = v58
  const v59 = !v50 || LSP_18_2
  s[1448] = v59
  const v60 = v50 && (LSP_18_2_nej || LSP_18_2_ir)
  s[1447] = v60
  const v61 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[1449] = v61
  const v62 = s[127] && f.sagenErForelagtTeamet
  s[1444] = v62
  const LOB_9_1 = v62 || !s[1] || s[0] && (!s[128] && (v58 || v60) || s[128] && !s[127] && (v61 || v60))
  s[795] = LOB_9_1
  const LOB_9_1_nej = v62 || !s[1] || !s[0] || !s[128] && !v58 && v59 || s[128] && (s[127] || !v61 && v59)
  s[796] = LOB_9_1_nej
  const LOB_9_1_ir = v62 || !s[1]
  s[797] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v66 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[1450] = v66
  const v67 = f.forvaltningsomraade === 'undervisning'
  s[1452] = v67
  const v68 = !s[238] && f.harErhvervskompetencegivendeUddannelse === false
  s[1454] = v68
  const v69 = v68 || f.behovForUndervisningsomraadet
  s[1453] = v69
  const v70 = v67 && v69
  s[1451] = v70
  const v71 = s[0] && (!s[218] && (v66 || v70) || s[218] && !s[127] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v71
  s[798] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v71
  s[799] = LOB_10_1_nej
}

function svar_19(f, s) {
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v1 = intersect(v0, s[239])
  const v2 = from(v1, 13332 /* 2006-07-03 */)
  const v3 = dayReaching(v2, 13332 /* 2006-07-03 */, 1)
  s[1455] = v3
  const v4 = v3 >= 18262 /* 2020-01-01 */
  s[1456] = v4
  const v5 = v3 >= 18670 /* 2021-02-12 */
  s[1457] = v5
  const v6 = v3 >= NEVER
  s[519] = v6
  const LSP_26a_5 = !v4 ? NO_DAYS : !v5 ? NO_DAYS : v2
  s[804] = LSP_26a_5
  const LSP_26a_5_hoej = !v4 ? NO_DAYS : !v5 ? ALL_DAYS : v2
  s[805] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v4 || v5
  s[520] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v6 || v4 && !v5
  s[807] = LSP_26a_5_ir
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v11 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v12 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v13 = intersect(v11, v12)
  const v14 = from(v13, 13332 /* 2006-07-03 */)
  const v15 = dayReaching(v14, 13332 /* 2006-07-03 */, 1)
  s[1458] = v15
  const v16 = v15 >= 18670 /* 2021-02-12 */
  s[1459] = v16
  const LSP_26v_1_ir = v15 >= NEVER
  s[809] = LSP_26v_1_ir
  const LSP_26v_1 = !v16 ? NO_DAYS : v14
  s[808] = LSP_26v_1
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v19 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v20 = intersect(v11, v19)
  const v21 = from(v20, 13332 /* 2006-07-03 */)
  const v22 = dayReaching(v21, 13332 /* 2006-07-03 */, 1)
  s[1460] = v22
  const v23 = v22 >= 18670 /* 2021-02-12 */
  s[1461] = v23
  const LSP_26v_2_ir = v22 >= NEVER
  s[811] = LSP_26v_2_ir
  const LSP_26v_2 = !v23 ? NO_DAYS : v21
  s[810] = LSP_26v_2
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v26 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v28 = intersect(v26, v27)
  const LSP_37 = from(v28, 13332 /* 2006-07-03 */)
  s[812] = LSP_37
  const v30 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[1462] = v30
  const LSP_37_ir = v30 >= NEVER
  s[813] = LSP_37_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v32 = s[0] && (!s[128] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[128] && !s[127] && s[240])
  const PLANBEK_2_1 = !s[1] || v32
  s[814] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v32
  s[815] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v35 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[1464] = v35
  const v36 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1465] = v36
  const v37 = v36 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v35 ? v37 : FIRST_DAY
  s[816] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v35 ? v37 : NEVER
  s[817] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v35 && s[116]
  s[818] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v35
  s[819] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v42 = s[71] || s[2] || s[91] || f.arbejdsskade || s[241]
  const v43 = !s[71] && !s[2] && !s[91] && f.arbejdsskade === false && s[242]
  const SDL_2_1 = s[67] || s[70] && v42 || s[78] && v42
  s[823] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[70] && v43 || s[78] && v43
  s[824] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v46 = s[243] && s[244] >= f.vurderingsdato
  s[1470] = v46
  const v47 = s[243] && s[245] < f.vurderingsdato
  s[1471] = v47
  const v48 = s[77] || v47
  s[1469] = v48
  const v49 = s[246] && (v46 || s[247]) && (s[76] || v46)
  s[1468] = v49
  const v50 = v49 || s[248]
  s[1466] = v50
  const v51 = (v48 || s[75]) && (s[249] || s[75]) && (v48 || s[249])
  s[1467] = v51
  const v52 = SDL_2_1_nej || v51 || s[250] || s[98]
  const v53 = (SDL_2_1 || s[75]) && (v50 || s[75]) && s[251] && s[252] && (SDL_2_1 || v50 || s[253] || s[92])
  const v54 = s[75] && !s[1]
  const SDL_2 = s[67] || s[70] && v53 || s[78] && v53
  s[820] = SDL_2
  const SDL_2_nej = s[67] || s[70] && v52 || s[78] && v52
  s[821] = SDL_2_nej
  const SDL_2_ir = s[67] || s[70] && v54 || s[78] && v54 || s[68]
  s[822] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v58 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v58
  s[829] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v58
  s[830] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v61 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v62 = shiftDays(runEnd(v61, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v62 : FIRST_DAY
  s[831] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v62 : NEVER
  s[832] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[833] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[834] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[835] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v68 = shiftMonths(s[63], 3)
  s[291] = v68
  const v69 = shiftMonths(s[65], 3)
  s[292] = v69
  const v70 = f.saerligeGrundeTilAndetTidspunkt || !s[6]
  const v71 = f.saerligeGrundeTilAndetTidspunkt === false && s[8]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v68
  s[838] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v69
  s[839] = SDL_7_3_hoej
  const v74 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[554] = v74
  const SDL_7_3_er = v74 && (s[67] || s[70] && v70 || s[78] && v70)
  s[840] = SDL_7_3_er
  const SDL_7_3_ir = !v74 || s[67] || s[70] && v71 || s[78] && v71 || s[68]
  s[841] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v77 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v77
  s[842] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v77
  s[843] = SDL_7_5_nej
}

function svar_20(f, s) {
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v0 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[846] = v0
  const v1 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v0 ? v1 : FIRST_DAY
  s[844] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v0 ? v1 : NEVER
  s[845] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v4 = !s[6] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v5 = !s[6] && s[65] >= 14613 /* 2010-01-04 */ && s[254]
  const v6 = allPeriods(f.fravaer)
  const v7 = runStart(v6, f.vurderingsdato)
  const v8 = shiftDays(v7, 56) >= f.fratraedelsesdag
  s[1477] = v8
  const v9 = f.fratraeder && v8
  s[1476] = v9
  const v10 = v9 ? NEVER : shiftDays(v7, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v5 || s[78] ? v10 : NEVER
  s[847] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v4 ? NEVER : v10
  s[848] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[71] && (s[67] || v4 || v5 || s[78])
  s[849] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[71] || s[75]
  s[504] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v15 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[1479] = v15
  const v16 = shiftDays(s[63], 35)
  s[431] = v16
  const v17 = shiftDays(s[65], 35)
  s[432] = v17
  const v18 = !s[6] && shiftDays(v17, -1) >= f.tidligOpfoelgningBedtOm
  s[1480] = v18
  const v19 = !s[6] && shiftDays(v16, -1) < f.tidligOpfoelgningBedtOm
  s[1481] = v19
  const v20 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[1482] = v20
  const v21 = v20 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[255] && (!s[255] || v15 && f.ventesRaskInden8Uger === false && (v18 || s[8]) && f.oenskerTidligOpfoelgning || !v15 && v21)
  s[261] = SDL_7c
  const SDL_7c_nej = s[255] && (!s[255] || v15 && (f.ventesRaskInden8Uger || v19 || f.oenskerTidligOpfoelgning === false) || !v15 && !v21)
  s[262] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v24 = !s[142] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v24
  s[851] = SDL_10a
  const SDL_10a_nej = !s[1] || !v24
  s[852] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v27 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[855] = v27
  const v28 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v27 ? v28 : FIRST_DAY
  s[853] = SDL_11_3
  const SDL_11_3_hoej = v27 ? v28 : NEVER
  s[854] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v31 = shiftDays(shiftDays(s[63], 56), -1)
  s[256] = v31
  const v32 = shiftDays(shiftDays(s[65], 56), -1)
  s[257] = v32
  const v33 = !s[6] && v32 >= f.forventetRask
  s[1484] = v33
  const v34 = !s[6] && v31 < f.forventetRask
  s[1485] = v34
  const v35 = !s[6] && v32 >= f.vurderingsdato
  s[1486] = v35
  const v36 = !s[6] && v31 < f.vurderingsdato
  s[1487] = v36
  const v37 = v34 || v36
  s[1488] = v37
  const v38 = (v33 || s[8]) && (v35 || s[8]) && (v33 || v35)
  s[1489] = v38
  const v39 = !s[127] && s[8]
  const SDL_12_1_1 = !s[1] || !s[255] && f.tilbagevendenForestaar || s[255] && !s[127] && v38
  s[260] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[255] && f.tilbagevendenForestaar === false || s[255] && (s[127] || v37)
  s[258] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[255] && v39
  s[259] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[255] && f.laegeattestNoedvendig || s[255] && (!s[141] && SDL_12_1_1_nej || s[141] && f.laegeattestNoedvendig)
  s[856] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[255] && f.laegeattestNoedvendig === false || s[255] && (!s[141] && SDL_12_1_1 || s[141] && f.laegeattestNoedvendig === false)
  s[857] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[255] && !s[141] && SDL_12_1_1_ir
  s[858] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v46 = s[141] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v46
  s[859] = SDL_11c
  const SDL_11c_nej = !s[1] || !v46
  s[860] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v49 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v50 = v37 || s[8]
  const SDL_12_1_2 = !s[1] || !s[255] && v49 || s[255] && (!s[218] && v50 && f.behovForTvaerfagligIndsats === false || s[218] && !s[127] && v37)
  s[295] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[255] && !v49 || s[255] && (!s[218] && (v38 || f.behovForTvaerfagligIndsats) || s[218] && (s[127] || v38))
  s[290] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[255] && s[218] && v39
  s[289] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v54 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[255] && v54 || s[255] && !s[218] && v50 && f.behovForTvaerfagligIndsats
  s[297] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[255] && !v54 || s[255] && (s[218] || v38 || f.behovForTvaerfagligIndsats === false)
  s[298] = SDL_12_1_3_nej
}

function svar_21(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = f.fratraedelsesdag >= f.vurderingsdato
  s[1494] = v0
  const v1 = f.fratraeder && !v0
  s[1493] = v1
  const v2 = s[71] && !v1
  s[299] = v2
  const v3 = f.holdteSamtaler >= 1
  s[288] = v3
  const v4 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[301] = v4
  const v5 = v4 >= f.forventetRask
  s[1495] = v5
  const v6 = v4 >= f.vurderingsdato
  s[1496] = v6
  const v7 = v2 && v3 && f.forudsigeligtForloeb && v5 && v6
  s[285] = v7
  const v8 = shiftDays(shiftDays(s[63], 182), -1)
  s[300] = v8
  const v9 = shiftDays(shiftDays(s[65], 182), -1)
  s[302] = v9
  const v10 = !s[6] && v9 >= f.forventetRask
  s[1499] = v10
  const v11 = !s[6] && v8 < f.forventetRask
  s[1500] = v11
  const v12 = !v2 || v11 || f.opfoelgningOenskes
  s[1498] = v12
  const v13 = v2 && (v10 || s[8]) && f.opfoelgningOenskes === false
  s[1497] = v13
  const v14 = !s[6] && v9 >= f.vurderingsdato
  s[1501] = v14
  const v15 = !s[6] && v8 < f.vurderingsdato
  s[1502] = v15
  const v16 = v12 || f.opfoelgningAlligevel || v15
  s[265] = v16
  const v17 = v13 && f.opfoelgningAlligevel === false && (v14 || s[8])
  s[266] = v17
  const v18 = !s[6] && s[63] < 20635 /* 2026-07-01 */
  s[1491] = v18
  const v19 = !s[6] && s[65] >= 20635 /* 2026-07-01 */
  s[1492] = v19
  const v20 = !s[127] || v19
  s[1490] = v20
  const v21 = s[127] && (v18 || s[8])
  s[267] = v21
  const v22 = v21 && !v20
  s[268] = v22
  const SDL_13f_1 = s[218] && (v21 && (v7 || v17) || !v22 && (!s[218] || !s[127] && v7 || s[127] && v17))
  s[264] = SDL_13f_1
  const SDL_13f_1_nej = s[218] && (v21 && (!v7 || v16) || !v22 && (!s[218] || !s[127] && !v7 || s[127] && v16))
  s[263] = SDL_13f_1_nej
}

function svar_22(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[256], v0)
  const v2 = Math.min(s[257], v0)
  const v3 = s[6] || !s[8] && s[256] === s[257]
  const v4 = s[258] && !s[6]
  const v5 = s[259] && !s[6] && s[257] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[256] : NEVER) : NEVER
  const v7 = s[260] ? NEVER : s[257]
  const v8 = s[260] || v4 || v5
  const v9 = s[258] && s[8] || s[259] && !(v3 && !s[6] && s[256] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[6] || !s[8] && v1 === v2
  const v13 = s[261] && !s[6]
  const v14 = s[262] && v8
  const v15 = !s[255] && !s[6] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[261] && s[8]
  const v23 = v22 || s[262] && v9 || !s[255] && s[8] && v9 || !s[255] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[6] && v8 || s[6] && !v8) && (s[6] || v1 === v6))
  s[275] = v23
  const v24 = shiftMonths(s[63], 6)
  s[286] = v24
  const v25 = shiftMonths(s[65], 6)
  s[287] = v25
  const v26 = shiftDays(v24, -1)
  s[293] = v26
  const v27 = shiftDays(v25, -1)
  s[294] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[262] && !s[6]
  const v33 = !s[255] && !s[6] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[280] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[281] = v38
  const v39 = v13 || v32 || v33
  s[279] = v39
  const v40 = s[262] && s[8]
  const v41 = !s[255] && s[8]
  s[278] = v41
  const v42 = v22 || v40 || v41 || !s[255] && !((s[6] || !s[8] && v28 === v29) && (s[6] || !s[8] && v26 === v27) && (s[6] || v26 === v28))
  s[276] = v42
  const v43 = s[263] && v39
  const v44 = !s[218] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[264] ? NEVER : v38
  const v47 = s[264] || v43 || v44
  const v48 = Math.max(s[256], v1)
  const v49 = Math.min(s[257], v2)
  const v50 = !s[255] && !s[6] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[256], v48) : s[256]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[283] = v53
  const v54 = v32 ? (v50 ? Math.max(s[257], v49) : s[257]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[284] = v55
  const v56 = v13 || v32 || v50
  s[282] = v56
  const v57 = v22 || v40 || v41 || !s[255] && !(v12 && v3 && (s[6] || s[256] === v1))
  s[277] = v57
  const v58 = s[263] && v56
  const v59 = !s[218] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[264] ? NEVER : v55
  const v62 = s[264] || v58 || v59
  const v63 = s[1] ? (s[255] ? (s[127] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[256]) : FIRST_DAY
  s[271] = v63
  const v64 = s[1] ? (s[255] ? (s[127] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[257]) : NEVER
  s[273] = v64
  const v65 = s[265] && v39
  const v66 = s[266] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[266] ? NEVER : v38
  const v69 = s[265] && v56
  const v70 = s[266] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[266] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[272] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[274] = v77
  const v78 = s[267] && (v21 || v66 || v70)
  s[269] = v78
  const v79 = !s[268] && (!s[1] || !s[255] && !s[6] || s[255] && (!s[127] && v21 || s[127] && (v47 || v62)))
  s[270] = v79
}

function svar_23(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[269] || s[270]
  s[863] = SDL_13b_1_er
  const SDL_13b_1 = s[269] ? (s[270] ? Math.min(s[271], s[272]) : s[272]) : s[271]
  s[861] = SDL_13b_1
  const SDL_13b_1_hoej = s[269] ? (s[270] ? Math.max(s[273], s[274]) : s[274]) : s[273]
  s[862] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[267] && (s[275] || s[265] && s[276] || s[265] && s[277]) || !s[268] && (!s[1] || s[278] || s[255] && (!s[127] && s[275] || s[127] && (s[263] && s[276] || !s[218] && !((!s[279] || !s[276] && s[280] === s[281]) && s[279] && s[280] === NEVER) || s[263] && s[277] || !s[218] && !((!s[282] || !s[277] && s[283] === s[284]) && s[282] && s[283] === NEVER))))
  s[864] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[260] || s[258]
  const v5 = s[260] ? 0 : 4
  const v6 = s[258] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[263] && v4
  const v10 = !s[218] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[141] ? (s[218] ? (s[127] ? (s[264] ? 0 : 1) : s[264] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[141] ? (s[218] ? (s[127] ? (s[263] ? 1 : 0) : s[264] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[285] ? 1 : 4
  const v17 = s[266] ? 0 : 1
  const v18 = !s[268] && (!s[141] || !s[218] && v4 || s[218] && (!s[127] && (s[264] || v9 || v10) || s[127] && (s[264] || s[263])))
  const SDL_13b_1_antal = s[267] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[865] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[267] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[866] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[141] && (s[267] || v18)
  s[867] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[141] || !s[268] && (!s[141] || !s[218] && s[259] || s[218] && (!s[127] && (s[263] && s[259] || !s[218] && !((!v4 || !s[259] && v5 === v6) && v4 && v5 === 1)) || s[127] && !s[218]))
  s[868] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[1505] = v23
  const v24 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[1506] = v24
  const v25 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[1507] = v25
  const v26 = !s[6] && f.vurderingsdato >= s[286]
  s[305] = v26
  const v27 = !s[6] && f.vurderingsdato < s[287]
  s[306] = v27
  const v28 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[1508] = v28
  const v29 = s[288] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v23 && (!v24 || !v25 && (v26 || s[8]) && f.fremmoedeErNoedvendigt === false || v25 && (!v28 || v29))
  s[869] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v23 || !v24 || !v25 && (v27 || f.fremmoedeErNoedvendigt) || v25 && (!v28 || !v29)
  s[870] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v23 && (!v24 || v25 && !v28)
  s[871] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v33 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[296] = v33
  const v34 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[304] = v34
  const v35 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v36 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v37 = Math.max(v35, v36)
  const v38 = Math.min(v35, v36)
  const v39 = s[289] && v38 >= v37
  const v40 = s[290] || v39
  const v41 = s[290] ? (v39 ? Math.min(v36, v37) : v36) : v37
  const v42 = s[290] ? (v39 ? Math.max(v36, v38) : v36) : v38
  const v43 = f.holdteSamtaler >= 2
  s[303] = v43
  const v44 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v45 = v43 || !s[6]
  const v46 = !v43 && s[8]
  const v47 = v43 ? v44 : shiftDays(s[291], -1)
  const v48 = v43 ? v44 : shiftDays(s[292], -1)
  const v49 = Math.max(v35, v47)
  const v50 = Math.min(v35, v48)
  const v51 = s[290] && v45
  const v52 = s[289] && v45 && v50 >= v49
  const v53 = v51 || v52
  const v54 = v51 ? (v52 ? Math.min(v47, v49) : v47) : v49
  const v55 = v51 ? (v52 ? Math.max(v48, v50) : v48) : v50
  const v56 = s[259] && v35 >= NEVER
  const v57 = f.holdteSamtaler >= 4
  s[1511] = v57
  const v58 = v57 || !s[6]
  const v59 = !v57 && s[8]
  const v60 = v57 ? NEVER : s[293]
  const v61 = v57 ? NEVER : s[294]
  const v62 = s[258] && v58
  const v63 = s[259] && v58 && v61 >= NEVER
  const v64 = v62 || v63 ? (v62 ? v60 : NEVER) : NEVER
  const v65 = s[260] ? NEVER : v61
  const v66 = s[260] || v62 || v63
  const v67 = s[258] && v59 || s[259] && !((!v58 || !v59 && v60 === v61) && v58 && v60 === NEVER)
  const v68 = s[263] && v66
  const v69 = !s[218] && v66 && v65 >= NEVER
  const v70 = s[1] ? (v34 ? (v33 ? (s[255] ? (s[141] ? (s[218] ? (s[127] ? NEVER : v68 || v69 ? (v68 ? v64 : NEVER) : NEVER) : v64) : s[258] || v56 ? (s[258] ? v35 : NEVER) : NEVER) : s[295] ? (v53 ? Math.min(v35, v54) : v35) : v54) : FIRST_DAY) : s[295] ? (v40 ? Math.min(v35, v41) : v35) : v41) : FIRST_DAY
  const v71 = s[285] || v58 ? (s[285] ? NEVER : v60) : NEVER
  const v72 = !s[268] && (!s[1] || !v34 && (s[295] || s[290] || v39) || v34 && (!v33 || !s[255] && (s[295] || v51 || v52) || s[255] && (!s[141] && (s[260] || s[258] || v56) || s[141] && (!s[218] && v66 || s[218] && (s[127] || s[264] || v68 || v69)))))
  const SDL_13b_1_naeste = s[267] ? (v72 ? Math.min(v70, v71) : v71) : v70
  s[872] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[267] ? NEVER : s[1] ? (v34 ? (v33 ? (s[255] ? (s[141] ? (s[218] ? (s[127] ? NEVER : s[264] ? NEVER : v65) : v65) : s[260] ? NEVER : v35) : s[295] ? (v53 ? Math.max(v35, v55) : v35) : v55) : NEVER) : s[295] ? (v40 ? Math.max(v35, v42) : v35) : v42) : NEVER
  s[873] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[288] && (s[267] || v72)
  s[874] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[288] || s[267] && !s[285] && v59 || !s[268] && (!s[1] || !v34 && s[289] && v35 !== v36 || v34 && (!v33 || !s[255] && (s[290] && v46 || s[289] && !((!v45 || !v46 && v47 === v48) && v45 && v35 === v47)) || s[255] && (!s[141] && s[259] && v35 !== NEVER || s[141] && (!s[218] && v67 || s[218] && !s[127] && (s[263] && v67 || !s[218] && !((!v66 || !v67 && v64 === v65) && v66 && v64 === NEVER))))))
  s[875] = SDL_13b_1_naeste_ir
}

function svar_24(f, s) {
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v0 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[1512] = v0
  const v1 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[1513] = v1
  const SDL_13b_5 = !s[296] || !v0 && f.sygdomForhindrerKontakt || v0 && (!v1 || f.kontaktUhensigtsmaessig)
  s[876] = SDL_13b_5
  const SDL_13b_5_nej = !s[296] || !v0 && f.sygdomForhindrerKontakt === false || v0 && (!v1 || f.kontaktUhensigtsmaessig === false)
  s[877] = SDL_13b_5_nej
  const SDL_13b_5_ir = !s[296] || v0 && !v1
  s[878] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[255] && (!s[218] && s[297] || s[218] && f.behovForTvaerfagligIndsats)
  s[879] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[255] || !s[218] && s[298] || s[218] && f.behovForTvaerfagligIndsats === false
  s[880] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[255] && !s[218] && !s[1]
  s[881] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[141] && (!s[218] && s[295] || s[218] && (s[295] || s[289]) && !s[299])
  s[882] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[141] || !s[218] && s[290] || s[218] && (s[290] || s[299])
  s[883] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[141] && !s[218] && s[289]
  s[884] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v11 = s[218] ? (s[127] ? s[300] : s[301]) : FIRST_DAY
  const v12 = s[218] ? (s[127] ? s[302] : s[301]) : NEVER
  const v13 = s[6] ? s[301] : Math.min(s[301], s[300])
  const v14 = s[6] ? s[301] : Math.max(s[301], s[302])
  const v15 = !s[268] && (!s[218] || !s[127] || !s[6])
  const SDL_13f_1_dag = s[267] ? (v15 ? Math.min(v11, v13) : v13) : v11
  s[885] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[267] ? (v15 ? Math.max(v12, v14) : v14) : v12
  s[886] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[218] && (s[267] || v15)
  s[887] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[218] || s[267] && s[8] || !s[268] && (!s[218] || s[127] && s[8])
  s[888] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v20 = !s[255] && s[303]
  const SDL_16_2 = !s[1] || !s[304] && s[305] || s[304] && (!s[296] || v20)
  s[889] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !s[304] && s[306] || s[304] && (!s[296] || !v20)
  s[890] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !s[304] && s[8] || s[304] && !s[296]
  s[891] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v24 = f.udebliver && f.rimeligGrund === false
  s[1515] = v24
  const v25 = v24 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v25
  s[892] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v25
  s[893] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[1516] = v28
  const v29 = s[112] && (!s[307] && v28 && f.andenVurderingIndhentet || s[307] && s[308])
  const SDL_21a = !s[1] || v29
  s[914] = SDL_21a
  const SDL_21a_nej = !s[1] || !v29
  s[915] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v32 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[1519] = v32
  const v33 = v32 && f.noedvendigBehandling
  s[1518] = v33
  const v34 = f.afviser === 'optraening'
  s[1521] = v34
  const v35 = v34 && f.hensigtsmaessigOptraening
  s[1520] = v35
  const v36 = v33 || v35
  s[1517] = v36
  const SDL_21_1_2 = !s[1] || v36 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[894] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v36 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[895] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[896] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[897] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v41 = f.partshoeringsfrist >= f.vurderingsdato
  s[1523] = v41
  const v42 = f.harSvaretPaaPartshoering || !v41
  s[1522] = v42
  const v43 = f.partshoertOmOphoer && v42
  const SDL_21_3 = !s[1] || v43
  s[898] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v43
  s[899] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v46 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v46
  s[900] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v46
  s[901] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v49 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v49 : FIRST_DAY
  s[905] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v49 : NEVER
  s[906] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v52 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[1527] = v52
  const v53 = SDL_21_4_dag >= f.opfyldtIgen
  s[1528] = v53
  const v54 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[1525] = v54
  const v55 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[335] = v55
  const SDL_21_4 = !s[1] || !v54 && v52 || v54 && (!v55 || (v52 || !s[1]) && f.genoptagetFoer === false)
  s[521] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v54 && !v53 || v54 && (!v55 || !v53 || f.genoptagetFoer)
  s[903] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v54 && !s[1] || v54 && !v55
  s[904] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v59 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v59 : FIRST_DAY
  s[908] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v59 : NEVER
  s[909] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[910] = SDL_21_4_fra_ir
}

function svar_25(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[438] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[440] = v1
  const v2 = shiftDays(s[63], 14)
  s[435] = v2
  const v3 = shiftDays(s[65], 14)
  s[436] = v3
  const v4 = v0 && !s[6] || !v0 && (v1 || !s[6])
  s[443] = v4
  const v5 = v0 && s[8] || !v0 && !v1 && s[8]
  s[448] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[6] && s[69] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[442] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[398] = v10
  const v11 = !s[6] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[399] = v14
  const v15 = !s[6] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[6] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[6] && s[65] >= 18859 /* 2021-08-20 */ && s[63] <= 18953 /* 2021-11-22 */
  const v20 = !s[6] && s[65] >= 18954 /* 2021-11-23 */ && s[63] <= 19051 /* 2022-02-28 */
  const v21 = !s[6] && s[65] >= 19052 /* 2022-03-01 */ && s[66]
  const v22 = s[70] && v4
  s[445] = v22
  const v23 = v8 && v4
  s[444] = v23
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
  s[319] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[67] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[320] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[317] = SDL_41_1_er
  const v51 = s[70] && v5
  s[446] = v51
  const v52 = v8 && v5
  s[447] = v52
  const SDL_41_1_ir = s[67] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[68]
  s[318] = SDL_41_1_ir
}

function svar_26(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[6] || !s[8] && s[63] === s[65]
  s[408] = v0
  const v1 = s[309] && s[310] < NEVER
  s[1533] = v1
  const v2 = s[309] && s[311] >= NEVER
  s[1534] = v2
  const v3 = Math.max(s[63], shiftDays(s[310], 1))
  const v4 = Math.max(s[65], shiftDays(s[311], 1))
  const v5 = s[309] && !s[6]
  const v6 = s[312] || s[8]
  const v7 = Math.max(s[63], v3)
  const v8 = Math.min(s[65], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[6]
  const v11 = s[312] && v5 && !s[6] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[63], v7) : s[63]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[65], v8) : s[65]) : v8
  const v15 = s[313] && s[314] < NEVER
  s[1535] = v15
  const v16 = s[313] && s[315] >= NEVER
  s[1536] = v16
  const v17 = Math.max(s[63], shiftDays(s[314], 1))
  const v18 = Math.max(s[65], shiftDays(s[315], 1))
  const v19 = s[313] && !s[6]
  const v20 = s[316] || s[8]
  const v21 = Math.max(s[63], v17)
  const v22 = Math.min(s[65], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[6]
  const v25 = s[316] && v19 && !s[6] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[63], v21) : s[63]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[65], v22) : s[65]) : v22
  const v29 = s[71] && (v9 || v10 || v11) || !s[71] && (s[91] && (v23 || v24 || v25) || !s[91] && (s[2] && (f.arbejdsskade && !s[6] || f.arbejdsskade === false && s[317]) || !s[2] && !s[6]))
  const v30 = s[71] && (v1 && v6 || v2 && s[8] || s[312] && s[8] || s[312] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[6] || !v5 && s[6]) && (!v5 || s[63] === v3))) || !s[71] && (s[91] && (v15 && v20 || v16 && s[8] || s[316] && s[8] || s[316] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[6] || !v19 && s[6]) && (!v19 || s[63] === v17))) || !s[91] && (s[2] && (f.arbejdsskade && s[8] || f.arbejdsskade === false && s[318]) || !s[2] && s[8]))
  const SDL_33_1 = s[67] ? FIRST_DAY : s[71] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[91] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[2] ? (f.arbejdsskade ? s[63] : s[319]) : s[63]
  s[993] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[71] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[91] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[2] ? (f.arbejdsskade ? s[65] : s[320]) : s[65]
  s[994] = SDL_33_1_hoej
  const SDL_33_1_er = s[67] || s[70] && v29 || s[78] && v29
  s[995] = SDL_33_1_er
  const SDL_33_1_ir = s[67] || s[70] && v30 || s[78] && v30 || s[68]
  s[996] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[77] || f.aftaleMedArbejdsgiver === false
  const v36 = s[246] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[67] || s[70] && v36 || s[78] && v36
  s[493] = SDL_56_1
  const SDL_56_1_nej = s[67] || s[70] && v35 || s[78] && v35
  s[494] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[409] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[1543] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[1544] = v41
  const v42 = v41 || s[249]
  s[1541] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[321] && (v40 || s[248])
  s[1540] = v43
  const v44 = SDL_33_1_ir && s[75]
  s[1542] = v44
  const v45 = !s[6] && f.vurderingsdato >= s[63]
  s[1548] = v45
  const v46 = !s[6] && f.vurderingsdato < s[65]
  s[1549] = v46
  const v47 = SDL_56_1_nej || v46
  s[1546] = v47
  const v48 = (SDL_56_1 || s[75]) && (v45 || s[8]) && (SDL_56_1 || v45)
  s[1545] = v48
  const v49 = s[75] && s[8]
  s[1547] = v49
  const v50 = v43 || v48
  s[1537] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[1538] = v51
  const v52 = v44 && v49
  s[1539] = v52
  const v53 = !s[71] || !v39 || v51
  const v54 = s[71] && v39 && (v50 || v52)
  const SDL_54_1 = s[67] || s[70] && v54 || s[78] && v54
  s[485] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[70] && v53 || s[78] && v53
  s[488] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[911] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[912] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[75]
  s[913] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[1550] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[322]
  s[918] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[323]
  s[919] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[324], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[916] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[325], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[917] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[102] && s[106] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[326] && (v65 || s[102] && s[108] >= 16252 /* 2014-07-01 */ && s[106] <= 2147483646)
  s[920] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[326] && (v65 || s[102] && s[108] >= 13332 /* 2006-07-03 */ && s[106] <= 16251 /* 2014-06-30 */)
  s[921] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[326] && (v65 || s[104] || s[102] && s[108] === NEVER) || s[327] || s[104]
  s[922] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[6] && s[328]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[2] ? s[63] : SDL_33_1
  s[924] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[2] ? s[65] : SDL_33_1_hoej
  s[925] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[329] && (v69 || s[93] && (s[2] && !s[6] || !s[2] && SDL_33_1_er))
  s[926] = SDL_24a_2_er
  const SDL_24a_2_ir = s[329] && (v69 || s[93] && (s[2] && s[8] || !s[2] && SDL_33_1_ir) || s[68]) || s[330]
  s[927] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[142] && (s[329] || s[331]) && f.laegenVurdererLivstruende
  s[928] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[142] || s[332] || f.laegenVurdererLivstruende === false
  s[929] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[142] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v76
  s[333] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v76
  s[334] = SDL_24b_1_nej
}

function svar_27(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[1552] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[142] ? v1 : FIRST_DAY
  s[931] = SDL_24b_2
  const SDL_24b_2_hoej = s[142] ? v1 : NEVER
  s[932] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[333] && !s[142] || s[334] || !s[1]
  s[933] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[1553] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[335] ? Math.min(s[105], v6) : FIRST_DAY) : s[105]) : FIRST_DAY
  s[936] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[335] ? Math.min(s[107], v6) : NEVER) : s[107]) : NEVER
  s[937] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[101] || v5 && (!s[335] || s[101]))
  s[938] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[103] || v5 && (!s[335] || s[103])
  s[939] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[6] && s[69] && s[328]
  s[344] = v11
  const SDL_26_1_uger = s[67] ? -Infinity : v11 || s[93] ? (s[93] ? 0 : 91) : 91
  s[947] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[70] ? 91 : v11 ? 91 : 0
  s[948] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[70] || v11 || s[93]
  s[949] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[345] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[346] = v16
  const v17 = s[249] || s[110]
  s[1558] = v17
  const v18 = s[321] && (s[109] || s[111]) && (s[248] || s[109])
  s[1557] = v18
  const v19 = s[75] && s[111]
  s[1559] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[75]) && (v17 || v19) && (v16 || v17)
  const v22 = s[75] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[1556] = v23
  const v24 = f.retErOpbrugt && !v23
  s[1555] = v24
  const SDL_26_1 = v24 && (s[67] || s[70] && v20 || v11 && v20 || s[93])
  s[940] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[67] || s[70] && v21 || v11 && v21)
  s[941] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[67] || s[70] && v22 || v11 && v22 || s[68]
  s[942] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[106], 18330 /* 2020-03-09 */)
  s[1561] = v28
  const v29 = Math.max(s[108], 18330 /* 2020-03-09 */)
  s[558] = v29
  const v30 = s[102] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[102] && s[108] >= 18330 /* 2020-03-09 */
  s[1565] = v31
  const v32 = s[102] && s[106] < 18330 /* 2020-03-09 */
  s[1566] = v32
  const v33 = s[102] && s[106] <= 18535 /* 2020-09-30 */
  s[1567] = v33
  const v34 = s[102] && s[108] > 18535 /* 2020-09-30 */
  s[1568] = v34
  const v35 = v32 || v34
  s[339] = v35
  const v36 = (v31 || s[104]) && (v33 || s[104]) && (v31 || v33)
  s[1564] = v36
  const v37 = countDays(s[3], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[1569] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[338] = v38
  const v39 = (v32 || s[104]) && v37 && f.fortsatRet9Marts2020
  s[337] = v39
  const v40 = v36 || v39
  s[1562] = v40
  const v41 = (v35 || s[104]) && v38
  s[1563] = v41
  const v42 = shiftDays(s[106], 1)
  s[372] = v42
  const v43 = shiftDays(s[108], 1)
  s[374] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[102]
  s[340] = v48
  const v49 = s[104] && s[102] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[104]
  s[341] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[102]
  const v58 = v56 ? (v57 ? Math.min(s[106], v52) : v52) : s[106]
  const v59 = v56 ? (v57 ? Math.max(s[108], v54) : v54) : s[108]
  const v60 = v28 <= 2147483646
  s[336] = v60
  const v61 = s[102] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[104] || s[102] && v29 === NEVER
  s[342] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[102]
  const SDL_26_1_covid_er = v63 || v64
  s[349] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[106], v58) : v58) : s[106]
  s[347] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[108], v59) : v59) : s[108]
  s[348] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[104] && !((!s[102] || !s[104] && v44 === v45) && s[102] && (!s[102] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[104]) || v61 && s[104] || v62
  s[350] = SDL_26_1_covid_ir
}

function svar_28(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[102] || !s[104] && s[106] === s[108]
  s[393] = v0
  const v1 = s[102] && s[336]
  const v2 = s[337] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[338] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[106], v2)
  const v5 = Math.min(s[108], v3)
  const v6 = s[104] && s[102] && v5 >= v4
  const v7 = s[339] || v6
  const v8 = s[339] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[340] ? (v7 ? Math.min(s[106], v8) : s[106]) : v8
  s[943] = SDL_26_1_fra
  const v10 = s[339] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[340] ? (v7 ? Math.max(s[108], v10) : s[108]) : v10
  s[944] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[340] || s[339] || v6)
  s[945] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[341] || s[104] && !(v0 && v2 === v3 && s[102] && (!s[102] || s[106] === v2))) || s[342]
  s[946] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[1571] = v14
  const v15 = f.retErOpbrugt && !v14 && s[343]
  s[1570] = v15
  const SDL_26_2 = v15 && (s[67] || s[70] || s[344] && s[345] || s[93])
  s[950] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[67] || s[70] || s[344] && s[346])
  s[951] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[67] || s[70] || s[344] && s[75] || s[68]
  s[952] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[347])
  s[1573] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[348])
  s[1572] = v20
  const v21 = s[349] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[349] && s[102]
  const v23 = s[350] || s[104]
  s[1578] = v23
  const v24 = v22 && s[106] < s[348]
  s[1576] = v24
  const v25 = v22 && s[108] >= s[347]
  s[1577] = v25
  const v26 = s[349] && s[348] >= 18443 /* 2020-06-30 */
  s[1581] = v26
  const v27 = s[349] && s[347] < 18443 /* 2020-06-30 */
  s[1582] = v27
  const v28 = s[349] && s[347] <= 18535 /* 2020-09-30 */
  s[1583] = v28
  const v29 = s[349] && s[348] > 18535 /* 2020-09-30 */
  s[1584] = v29
  const v30 = v27 || v29
  s[1580] = v30
  const v31 = (v26 || s[350]) && (v28 || s[350]) && (v26 || v28)
  s[1579] = v31
  const v32 = v25 || v30
  s[1575] = v32
  const v33 = (v24 || v23) && (v31 || s[350]) && (v24 || v31)
  s[1574] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[347], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[348], 1), 3), -1)
  const v36 = Math.max(s[347], v34)
  const v37 = Math.min(s[348], v35)
  const v38 = v33 && s[349]
  const v39 = v32 && s[349]
  const v40 = s[350] && s[349] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[347], v36) : s[347]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[348], v37) : s[348]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[349] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[349]
  const SDL_26_3_covid_er = v47 || v48
  s[353] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[347], v43) : v43) : s[347]
  s[351] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[348], v45) : v45) : s[348]
  s[352] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[350] || v46 && s[350] || s[350] || s[349] && v20 === NEVER
  s[354] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[1588] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[1585] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[1586] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[1589] = v56
  const v57 = v53 && v56
  s[1587] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[1590] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[953] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[1591] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[1592] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[1594] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[1596] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[1597] = v65
  const v66 = v64 && v65
  s[1595] = v66
  const v67 = !v63 && v66
  s[1593] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[356] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[355] = SDL_26a_3_covid
}

function svar_29(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[351])
  s[1599] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[352])
  s[1598] = v1
  const v2 = s[353] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[353] && s[352] >= 18535 /* 2020-09-30 */
  s[1602] = v3
  const v4 = s[353] && s[351] < 18535 /* 2020-09-30 */
  s[1603] = v4
  const v5 = s[353] && s[351] <= 18566 /* 2020-10-31 */
  s[1604] = v5
  const v6 = s[353] && s[352] > 18566 /* 2020-10-31 */
  s[1605] = v6
  const v7 = v4 || v6
  s[1601] = v7
  const v8 = (v3 || s[354]) && (v5 || s[354]) && (v3 || v5)
  s[1600] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[351], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[352], 1), 1), -1)
  const v11 = Math.max(s[351], v9)
  const v12 = Math.min(s[352], v10)
  const v13 = v8 && s[353]
  const v14 = v7 && s[353]
  const v15 = s[354] && s[353] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[351], v11) : s[351]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[352], v12) : s[352]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[353] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[353]
  const SDL_26c_covid_er = v22 || v23
  s[358] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[351], v18) : v18) : s[351]
  s[362] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[352], v20) : v20) : s[352]
  s[364] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[354] || v21 && s[354] || s[354] || s[353] && v1 === NEVER
  s[360] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[355])
  s[1607] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[1608] = v29
  const v30 = s[355] >= 18535 /* 2020-09-30 */
  const v31 = !s[356] && v30
  s[1611] = v31
  const v32 = !s[356] && !v30
  s[1612] = v32
  const v33 = s[355] <= 18566 /* 2020-10-31 */
  const v34 = !s[356] && v33
  s[1613] = v34
  const v35 = !s[356] && !v33
  s[1614] = v35
  const v36 = v32 || v35
  s[1610] = v36
  const v37 = (v31 || s[356]) && (v34 || s[356]) && (v31 || v34)
  s[1609] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[355], 1), 1), -1)
  const v39 = Math.max(s[355], v38)
  const v40 = Math.min(s[355], v38)
  const v41 = v37 && !s[356]
  const v42 = v36 && !s[356]
  const v43 = s[356] && !s[356] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[355], v39) : s[355]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[355], v40) : s[355]) : v40
  const v47 = !s[356] && v28 < NEVER
  s[1606] = v47
  const SDL_26d_covid = v29 ? s[355] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[361] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[355] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[363] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[356])
  s[357] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[356]
  s[359] = SDL_26d_covid_ir
}

function svar_30(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[357] || f.forlaengelseErAfgjort === false && s[358]
  s[1615] = v0
  const v1 = f.forlaengelseErAfgjort && s[359] || f.forlaengelseErAfgjort === false && s[360]
  s[1616] = v1
  const v2 = f.forlaengelseErAfgjort ? s[361] : s[362]
  const v3 = f.forlaengelseErAfgjort ? s[363] : s[364]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[1618] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[1617] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[1621] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[1622] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[1623] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[1624] = v12
  const v13 = v10 || v12
  s[1620] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[1619] = v14
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
  s[956] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[954] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[955] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[957] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[1626] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[1625] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[1629] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[1630] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[1631] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[1632] = v42
  const v43 = v40 || v42
  s[1628] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[1627] = v44
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
  s[367] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[365] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[366] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[368] = SDL_26g_covid_ir
}

function svar_31(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[365])
  s[1634] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[366])
  s[1633] = v1
  const v2 = s[367] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[365], 1)
  const v4 = shiftDays(s[366], 1)
  const v5 = s[367] && v4 >= 18687 /* 2021-03-01 */
  s[1637] = v5
  const v6 = s[367] && v3 < 18687 /* 2021-03-01 */
  s[1638] = v6
  const v7 = s[367] && v3 <= 18747 /* 2021-04-30 */
  s[1639] = v7
  const v8 = s[367] && v4 > 18747 /* 2021-04-30 */
  s[1640] = v8
  const v9 = v6 || v8
  s[1636] = v9
  const v10 = (v5 || s[368]) && (v7 || s[368]) && (v5 || v7)
  s[1635] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[365], v11)
  const v14 = Math.min(s[366], v12)
  const v15 = v10 && s[367]
  const v16 = v9 && s[367]
  const v17 = s[368] && s[367] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[365], v13) : s[365]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[366], v14) : s[366]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[367] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[367]
  const SDL_26h_covid_er = v24 || v25
  s[960] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[365], v20) : v20) : s[365]
  s[958] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[366], v22) : v22) : s[366]
  s[959] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[368] || v23 && s[368] || s[368] || s[367] && v1 === NEVER
  s[961] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[1642] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[1641] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[1645] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[1646] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[1647] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[1648] = v38
  const v39 = v36 || v38
  s[1644] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[1643] = v40
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
  s[964] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[962] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[963] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[965] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[44] && s[48] && s[46] <= 14691 /* 2010-03-23 */
  const v61 = s[44] && s[45] >= 14692 /* 2010-03-24 */ && s[369]
  const SDL_27_1_2_uger = s[40] ? -Infinity : v60 ? 182 : v61 ? 273 : s[42] ? 273 : 483
  s[968] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[40] ? Infinity : v61 || s[370] ? (s[370] ? (s[43] ? 483 : 273) : 273) : 182
  s[969] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[40] || v60 || v61 || s[42] || s[43]
  s[970] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[44] && s[48] && s[47]
  const v66 = s[104] || s[58]
  const SDL_27_1_2_slut_er = s[40] || v65 && s[102] && SDL_27_1_2_uger_er
  s[388] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[40] ? FIRST_DAY : shiftDays(s[106], SDL_27_1_2_uger)
  s[386] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[40] ? NEVER : shiftDays(s[108], SDL_27_1_2_uger_hoej)
  s[387] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[40] || v65 && v66 || s[49]
  s[392] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[102] && s[371]
  const SDL_27_1_3_slut = s[40] ? FIRST_DAY : dayReaching(v72, s[372], s[373])
  s[389] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[40] ? NEVER : dayReaching(v72, s[374], s[375])
  s[390] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[40] || s[41] && v73 || s[62] && v73
  s[391] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[40] || s[41] && v66 || s[62] && v66 || s[49]
  s[394] = SDL_27_1_3_slut_ir
}

function svar_32(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[106], 182)
  const v1 = s[42] && s[102]
  const v2 = s[376] || s[377]
  const v3 = s[377] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[40] ? FIRST_DAY : s[41] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[971] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[40] ? NEVER : s[41] ? NEVER : v2 ? NEVER : shiftDays(s[108], 182)
  s[972] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[40] || s[41] || v1 || s[376] || s[377]
  s[973] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[40] || s[41] || s[42] && s[104] || s[377] || s[49]
  s[974] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[50] || s[54] || s[378] || s[379]
  s[1650] = v8
  const v9 = s[380] && s[381] && s[382] && s[383] && (s[55] || s[57] || s[384] || s[385])
  s[1651] = v9
  const v10 = Math.max(s[106], s[386])
  const v11 = Math.min(s[108], s[387])
  const v12 = s[51] && s[388]
  const v13 = s[59] && s[102]
  const v14 = s[58] && s[388] && s[102] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[106], v10) : s[106]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[108], v11) : s[108]) : v11
  const v18 = Math.max(s[106], s[389])
  const v19 = Math.min(s[108], s[390])
  const v20 = s[52] && s[391]
  const v21 = s[60] && s[102]
  const v22 = s[58] && s[391] && s[102] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[106], v18) : s[106]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[108], v19) : s[108]) : v19
  const v26 = Math.max(s[106], SDL_27_1_4_slut)
  const v27 = Math.min(s[108], SDL_27_1_4_slut_hoej)
  const v28 = s[53] && SDL_27_1_4_slut_er
  const v29 = s[61] && s[102]
  const v30 = s[56] && SDL_27_1_4_slut_er && s[102] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[106], v26) : s[106]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[108], v27) : s[108]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[386], v16) : s[386]) : v16, v20 ? (v23 ? Math.min(s[389], v24) : s[389]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[387], v17) : s[387]) : v17, v20 ? (v23 ? Math.max(s[390], v25) : s[390]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[51] && s[392] || s[59] && s[104] || s[58] && s[392] && s[104] || s[58] && !((!s[388] || !s[392] && s[386] === s[387]) && s[393] && (s[388] && s[102] || !s[388] && !s[102]) && (!s[388] || s[106] === s[386])) || s[52] && s[394] || s[60] && s[104] || s[58] && s[394] && s[104] || s[58] && !((!s[391] || !s[394] && s[389] === s[390]) && s[393] && (s[391] && s[102] || !s[391] && !s[102]) && (!s[391] || s[106] === s[389])) || s[53] && SDL_27_1_4_slut_ir || s[61] && s[104] || s[56] && SDL_27_1_4_slut_ir && s[104] || s[56] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[393] && (SDL_27_1_4_slut_er && s[102] || !SDL_27_1_4_slut_er && !s[102]) && (!SDL_27_1_4_slut_er || s[106] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[395] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[395] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[40] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[978] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[40] ? NEVER : v8 ? NEVER : v35
  s[979] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[109] && (s[40] || s[41] && v40 || s[62] && v40)
  s[980] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[109] && (s[40] || s[41] && v41 || s[62] && v41 || s[49]) || s[396]
  s[981] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[343] && !s[6] && (!s[397] || f.laegenVenterArbejdeInden26Uger)
  s[982] = SDL_29_1
  const SDL_29_1_nej = s[343] && !s[6] && (!s[397] || f.laegenVenterArbejdeInden26Uger === false)
  s[983] = SDL_29_1_nej
  const SDL_29_1_ir = !s[343] || s[6] || !s[397]
  s[984] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[5], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[985] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[986] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[987] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[6]
  s[403] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[8]
  s[407] = v55
  const v56 = f.sygemeldtITide && !s[6] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[6])
  const v57 = f.sygemeldtITide && s[8] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[8])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v53) : s[63]
  s[999] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v53) : s[65]
  s[1000] = SDL_35_2_hoej
  const SDL_35_2_er = s[76] && (s[67] || s[70] && v56 || s[78] && v56)
  s[1001] = SDL_35_2_er
  const SDL_35_2_ir = s[76] && (s[67] || s[70] && v57 || s[78] && v57 || s[68]) || s[77] || s[75]
  s[1002] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[6] && s[64] && s[398]
  s[405] = v62
  const v63 = !s[6] && s[399] && s[66]
  s[406] = v63
  const SDL_35_3 = s[67] ? FIRST_DAY : v62 ? FIRST_DAY : s[63]
  s[402] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v62 ? NEVER : s[65]
  s[401] = SDL_35_3_hoej
  const SDL_35_3_er = s[91] && (s[67] || v62 || v63 && !s[6])
  s[400] = SDL_35_3_er
  const SDL_35_3_ir = !s[91] || s[67] || v62 || v63 && s[8] || s[68]
  s[404] = SDL_35_3_ir
}

function svar_33(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[400] && s[401] >= f.anmeldtTilAkasse
  s[1653] = v0
  const v1 = s[400] && s[402] < f.anmeldtTilAkasse
  s[1654] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[63] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v4 = Math.max(s[63], v2)
  const v5 = Math.min(s[65], v3)
  const v6 = v0 && !s[6]
  const v7 = v1 && s[403]
  const v8 = s[404] && !s[6] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[67] ? FIRST_DAY : s[405] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[63], v10) : s[63]) : v10
  s[1003] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : s[405] ? NEVER : v6 ? (v9 ? Math.max(s[65], v11) : s[65]) : v11
  s[1004] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[91] && (s[67] || s[405] || s[406] && (v6 || v7 || v8))
  s[1005] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[91] || s[67] || s[405] || s[406] && (v0 && s[8] || v1 && s[407] || s[404] && s[8] && s[407] || s[404] && !(s[408] && (!s[403] || !s[407] && v2 === v3) && (!s[6] || s[6] && !s[403]) && (s[6] || s[63] === v2))) || s[68]
  s[1006] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[429] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[430] = v17
  const v18 = shiftDays(s[63], 7)
  s[439] = v18
  const v19 = shiftDays(s[65], 7)
  s[441] = v19
  const v20 = v16 || !s[6]
  s[433] = v20
  const v21 = !v16 && s[8]
  s[437] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[63] <= 15426 /* 2012-03-27 */
  s[426] = v24
  const v25 = !s[6] && s[69] && v24
  s[419] = v25
  const v26 = s[65] >= 15427 /* 2012-03-28 */
  const v27 = !s[6] && v26 && s[398]
  s[434] = v27
  const v28 = !s[6] && s[399] && s[79]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[63], 21)
  s[427] = v30
  const v31 = shiftDays(s[65], 21)
  s[428] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[409] || !s[6]
  const v34 = v16 ? v32 : s[409] ? NEVER : v30
  const v35 = v16 ? v32 : s[409] ? NEVER : v31
  const v36 = !s[91] && !v16 && !s[409] && s[8]
  const v37 = s[410] && !s[6]
  const v38 = s[410] && s[8]
  const v39 = s[410] ? v18 : f.underretningsbrevSendt ? v29 : s[91] ? v30 : v34
  const v40 = s[410] ? v19 : f.underretningsbrevSendt ? v29 : s[91] ? v31 : v35
  const v41 = s[410] ? v18 : f.underretningsbrevSendt ? v29 : s[91] ? v32 : v34
  const v42 = s[410] ? v19 : f.underretningsbrevSendt ? v29 : s[91] ? v32 : v35
  const v43 = s[70] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[410] && (f.underretningsbrevSendt || s[91] && !s[6] || !s[91] && v33))
  const v46 = s[82] && (v37 || !s[410] && (f.underretningsbrevSendt || s[91] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[67] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[1007] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[67] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[1008] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[418] = v55
  const SDL_38_1_er = v55 && (s[67] || v43 || v44 || v27 || v45 || v46)
  s[1009] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[67] || s[70] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[410] && f.underretningsbrevSendt === false && (s[411] || v36)) || s[82] && (v38 || !s[410] && f.underretningsbrevSendt === false && v36) || s[68]
  s[1010] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[67] || s[70] && v58 || s[78] && v58)
  s[415] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[67] || s[70] && v59 || s[78] && v59)
  s[416] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[67] || s[70] && SDL_38_1_ir || s[78] && SDL_38_1_ir || s[68]
  s[417] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[6] && s[287] >= f.anmodningModtaget
  s[1659] = v63
  const v64 = !s[6] && s[286] < f.anmodningModtaget
  s[1660] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[1658] = v65
  const v66 = (v63 || s[8]) && f.undskyldendeForhold
  s[1657] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[1662] = v67
  const v68 = s[71] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[1661] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[6] && v26 && s[63] <= 19722 /* 2023-12-31 */
  s[420] = v71
  const v72 = !s[6] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  s[421] = v72
  const SDL_38_8 = v55 && (s[67] || s[70] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[412] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[67] || s[70] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[414] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[75]
  s[413] = SDL_38_8_ir
}

function svar_34(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[63], f.anmodningModtaget)
  const v1 = Math.min(s[65], f.anmodningModtaget)
  const v2 = s[412] && !s[6]
  const v3 = s[413] && !s[6] && v1 >= v0
  const v4 = s[414] || v3
  const v5 = s[414] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[63], v5) : s[63]) : v5
  const v7 = s[414] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[65], v7) : s[65]) : v7
  const v9 = v2 || s[414] || v3
  const v10 = s[412] && s[8] || s[413] && !(s[408] && !s[6] && (s[6] || s[63] === f.anmodningModtaget))
  const v11 = Math.max(s[63], v6)
  const v12 = Math.min(s[65], v8)
  const v13 = s[415] && !s[6]
  const v14 = s[416] && v9
  const v15 = s[417] && !s[6] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[415] && s[8] || s[416] && v10 || s[417] && s[8] && v10 || s[417] && !(s[408] && (!v9 || !v10 && v6 === v8) && (!s[6] && v9 || s[6] && !v9) && (s[6] || s[63] === v6))
  const SDL_38_7 = s[67] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[63], v17) : s[63]) : v17
  s[1011] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v13 ? (v16 ? Math.max(s[65], v18) : s[65]) : v18
  s[1012] = SDL_38_7_hoej
  const SDL_38_7_er = s[418] && (s[67] || s[70] && v19 || s[419] && v19 || s[420] && v19 || s[421] && v19)
  s[1013] = SDL_38_7_er
  const SDL_38_7_ir = !s[418] || s[67] || s[70] && v20 || s[419] && v20 || s[420] && v20 || s[421] && v20 || s[68]
  s[1014] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[243] && s[7] >= s[422]
  s[1664] = v25
  const v26 = s[243] && s[7] < s[423]
  s[1665] = v26
  const v27 = shiftDays(s[63], 28)
  s[500] = v27
  const v28 = shiftDays(s[65], 28)
  s[499] = v28
  const v29 = !s[409] || !s[6]
  const v30 = s[409] && s[8]
  const v31 = s[409] ? v27 : NEVER
  const v32 = s[409] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[247] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[247] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[6] && s[69] && s[424]
  const v42 = !s[6] && s[425] && s[426]
  const v43 = !s[6] && s[7] >= s[427]
  s[505] = v43
  const v44 = !s[6] && s[7] < s[428]
  s[501] = v44
  const v45 = v43 && v29
  const v46 = s[8] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[1666] = v50
  const v51 = s[429] ? s[430] : s[431]
  const v52 = s[429] ? s[430] : s[432]
  const v53 = v25 && s[433]
  const v54 = s[247] && s[433] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[70] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[406] && (v50 && !s[6] || !v50 && (v53 || v26 || v54))
  const v60 = s[434] || v59
  const v61 = s[434] ? FIRST_DAY : v50 ? s[435] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[67] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[1015] = SDL_40_1
  const v67 = s[434] ? NEVER : v50 ? s[436] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[67] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[1016] = SDL_40_1_hoej
  const SDL_40_1_er = s[71] && (s[67] || v56 || v57 || v58 || s[434] || v59)
  s[1017] = SDL_40_1_er
  const SDL_40_1_ir = !s[71] || s[67] || s[70] && v40 || v41 && v40 || v42 && (v43 && v30 || s[8] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[434] || s[406] && (v50 && s[8] || !v50 && (v25 && s[437] || s[247] && !((!s[433] || !s[437] && v51 === v52) && s[433] && (!s[433] || v51 === NEVER)))) || s[68]
  s[1018] = SDL_40_1_ir
}

function svar_35(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[6] && s[399] && s[63] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[6] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v3 = !s[6] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[434] || v0 || v5
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[419] || v7 ? (v7 ? (s[434] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[1019] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[67] ? NEVER : s[70] ? NEVER : s[419] ? NEVER : s[434] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[1020] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[91] && (s[67] || s[70] || s[419] || s[434] || v0 || v2 || v3)
  s[1021] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[91] || s[67] || s[434] || v2 || s[68]
  s[1022] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[438] ? s[439] : s[440] ? v13 : s[427]
  const v15 = s[438] ? s[441] : s[440] ? v13 : s[428]
  const v16 = !s[6] && s[442] && s[66]
  const v17 = f.aftaleForSelvstaendig ? s[439] : v14
  const v18 = f.aftaleForSelvstaendig ? s[441] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[6] || f.aftaleForSelvstaendig === false && s[443])
  const v20 = s[444] || v19
  const v21 = s[444] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[67] ? FIRST_DAY : s[445] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[1023] = SDL_43_1
  const v23 = s[444] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[67] ? NEVER : s[445] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[1024] = SDL_43_1_hoej
  const SDL_43_1_er = s[2] && (s[67] || s[445] || s[444] || v19)
  s[1025] = SDL_43_1_er
  const SDL_43_1_ir = !s[2] || s[67] || s[446] || s[447] || v16 && (f.aftaleForSelvstaendig && s[8] || f.aftaleForSelvstaendig === false && s[448]) || s[68]
  s[1026] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[6] && s[287] >= f.selvstaendigAnmeldt
  s[1669] = v27
  const v28 = !s[6] && s[286] < f.selvstaendigAnmeldt
  s[1670] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[8]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[6] && s[69] && s[63] <= 15111 /* 2011-05-17 */
  s[496] = v32
  const v33 = !s[6] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[497] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[1671] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[6] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[498] = v37
  const SDL_43_5 = s[2] && (s[67] || s[70] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1034] = SDL_43_5
  const SDL_43_5_nej = s[2] && (s[67] || s[70] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1035] = SDL_43_5_nej
  const SDL_43_5_ir = !s[2] || s[75]
  s[1036] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[1672] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[1673] = v42
  const v43 = Math.max(s[63], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[65], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[6]
  const v46 = SDL_43_5_ir && !s[6] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[63], v48) : s[63]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[65], v50) : s[65]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[8] || SDL_43_5_ir && !(s[408] && !s[6] && (s[6] || s[63] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[63], v49)
  const v55 = Math.min(s[65], v51)
  const v56 = v41 && !s[6]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[6] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[8] || v42 && v53 || SDL_43_1_ir && s[8] && v53 || SDL_43_1_ir && !(s[408] && (!v52 || !v53 && v49 === v51) && (!s[6] && v52 || s[6] && !v52) && (s[6] || s[63] === v49))
  const SDL_43_4 = s[67] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  s[1027] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v56 ? (v59 ? Math.max(s[65], v61) : s[65]) : v61
  s[1028] = SDL_43_4_hoej
  const SDL_43_4_er = s[2] && (s[67] || s[70] && v62 || s[78] && v62)
  s[1029] = SDL_43_4_er
  const SDL_43_4_ir = !s[2] || s[67] || s[70] && v63 || s[78] && v63 || s[68]
  s[1030] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[2] && (s[67] || s[70] && v41 || s[78] && v41)
  s[1031] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[2] && (s[67] || s[70] && v42 || s[78] && v42)
  s[1032] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[2] || s[67] || s[70] && SDL_43_1_ir || s[78] && SDL_43_1_ir || s[68]
  s[1033] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[438] ? 8500 : s[440] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[1037] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[1038] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[473] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[476] = SDL_51_1_hoej
}

function svar_36(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[495] = v0
  const v1 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[460] = v1
  const v2 = SATS_22(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[456] = v3
  const v4 = v1 ? Infinity : v2
  s[458] = v4
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 2], [3], 'nærmeste', 100)
  const v7 = quotient([v4, 2], [3], 'nærmeste', 100)
  const v8 = v1 || !v5
  const SDL_52_1_er = !s[1] || v0 || !(!v5 && !v1 && v3 === v4)
  s[1047] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && v8 || v1
  s[1048] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(v3, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.min(v6, v7) : -Infinity)) : -Infinity
  s[474] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(v4, v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v5 ? Math.max(v6, v7) : Infinity)) : Infinity
  s[477] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v13 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[1674] = v13
  const v14 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v15 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v17 = SDL_52_1_er && !(!v14 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v18 = SDL_52_1_ir || !v14
  const v19 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v21 = s[193] && SDL_52_1_er
  s[469] = v21
  const v22 = s[193] && SDL_52_1_ir
  s[471] = v22
  const SDL_53_3_er = !v13 || v21 || !s[193] && (s[449] && v17 || !s[449] && (!s[159] || v17))
  s[470] = SDL_53_3_er
  const SDL_53_3_ir = !v13 || v22 || !s[193] && (s[449] && v18 || !s[449] && s[159] && v18)
  s[472] = SDL_53_3_ir
  const SDL_53_3 = v13 ? (s[193] ? SDL_52_1 : s[449] ? (v14 ? Math.min(v15, v16) : -Infinity) : s[159] ? (v14 ? Math.min(v19, v20) : -Infinity) : 0) : -Infinity
  s[475] = SDL_53_3
  const SDL_53_3_hoej = v13 ? (s[193] ? SDL_52_1_hoej : s[449] ? (v14 ? Math.max(v15, v16) : Infinity) : s[159] ? (v14 ? Math.max(v19, v20) : Infinity) : 0) : Infinity
  s[478] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v27 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[467] = v27
  const v28 = f.ledigUdenLoen || s[91] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v27 || v28
  s[464] = SDL_53_2
  const SDL_53_2_nej = !v27 || !v28
  s[466] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v31 = quotient([v3, 100], [3700], 'nærmeste', 1)
  const v32 = quotient([v4, 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[1] || !(!v5 && !v1 && v3 === v4)
  s[481] = SDL_50_1_er
  const SDL_50_1_ir = !s[1] || v8
  s[482] = SDL_50_1_ir
  const SDL_50_1 = s[1] ? (v5 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[479] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (v5 ? Math.max(v31, v32) : Infinity) : Infinity
  s[480] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v37 = SDL_50_1_er && f.timefortjeneste >= SDL_50_1
  s[1678] = v37
  const v38 = SDL_50_1_er && f.timefortjeneste < SDL_50_1_hoej
  s[452] = v38
  const v39 = f.normalTimerPrUge >= 3700
  s[1679] = v39
  const v40 = v38 || !v39
  s[1677] = v40
  const v41 = v37 || SDL_50_1_ir
  s[453] = v41
  const v42 = v41 && v39
  s[1676] = v42
  const v43 = Math.min(f.timefortjeneste, SDL_50_1)
  s[454] = v43
  const v44 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  s[455] = v44
  const v45 = v43 <= -Infinity
  s[457] = v45
  const v46 = quotient([v43, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v47 = quotient([v44, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v48 = SDL_50_1_er && !(v45 && (!SDL_50_1_er || !SDL_50_1_ir && v43 === v44))
  s[459] = v48
  const v49 = Math.min(v3, v45 ? -Infinity : Math.min(v46, v47))
  const v50 = Math.min(v4, v45 ? Infinity : Math.max(v46, v47))
  const v51 = SDL_50_1_ir || v45 || v1
  s[461] = v51
  const v52 = v40 && v48
  const v53 = v42 || v52
  const v54 = v42 && v1 || v40 && v51
  const SDL_47_1 = s[67] ? -Infinity : v42 ? (v52 ? Math.min(v3, v49) : v3) : v49
  s[462] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v42 ? (v52 ? Math.max(v4, v50) : v4) : v50
  s[463] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[70] && v53 || s[450] && v53 || s[82] && v53
  s[465] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[70] && v54 || s[450] && v54 || s[82] && v54 || s[68]
  s[468] = SDL_47_1_ir
}

function svar_37(f, s) {
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v0 = Math.max(0, s[451])
  const v1 = v0 >= 3700
  s[1682] = v1
  const v2 = s[452] || !v1
  s[1681] = v2
  const v3 = s[453] && v1
  s[1680] = v3
  const v4 = quotient([s[454], v0], [100], 'nærmeste', 1)
  const v5 = quotient([s[455], v0], [100], 'nærmeste', 1)
  const v6 = Math.min(s[456], s[457] ? -Infinity : Math.min(v4, v5))
  const v7 = Math.min(s[458], s[457] ? Infinity : Math.max(v4, v5))
  const v8 = v2 && s[459]
  const v9 = v3 || v8
  const v10 = v3 ? (v8 ? Math.min(s[456], v6) : s[456]) : v6
  const v11 = v3 ? (v8 ? Math.max(s[458], v7) : s[458]) : v7
  const v12 = v3 && s[460] || v2 && s[461]
  const v13 = Math.max(s[462], v10)
  const v14 = Math.min(s[463], v11)
  const v15 = s[464] && s[465]
  const v16 = s[466] && v9
  const v17 = !s[467] && s[465] && v9 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v10, v13) : v10) : v13
  const v20 = v16 ? (v17 ? Math.max(v11, v14) : v11) : v14
  const SDL_53_1_er = !s[1] || v15 || v16 || v17
  s[486] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || s[464] && s[468] || s[466] && v12 || !s[467] && s[468] && v12 || !s[467] && !((!s[465] || !s[468] && s[462] === s[463]) && (!v9 || !v12 && v10 === v11) && (s[465] && v9 || !s[465] && !v9) && (!s[465] || s[462] === v10))
  s[487] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v15 ? (v18 ? Math.min(s[462], v19) : s[462]) : v19) : -Infinity
  s[483] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v15 ? (v18 ? Math.max(s[463], v20) : s[463]) : v20) : Infinity
  s[484] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[91] || s[2] && (s[469] || !s[193] && s[470]) || !s[2] && SDL_53_1_er
  s[1041] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[91] && !s[1] || !s[91] && (s[2] && (s[471] || !s[193] && s[472]) || !s[2] && SDL_53_1_ir)
  s[1042] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[91] ? s[473] : s[2] ? (s[193] ? s[474] : s[475]) : SDL_53_1) : -Infinity
  s[1039] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[91] ? s[476] : s[2] ? (s[193] ? s[477] : s[478]) : SDL_53_1_hoej) : Infinity
  s[1040] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v29 = Math.min(s[479], f.timeloenHosArbejdsgiveren)
  const v30 = Math.min(s[480], f.timeloenHosArbejdsgiveren)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v33 = quotient([v30, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v34 = s[481] && !(v31 && (!s[481] || !s[482] && v29 === v30))
  const v35 = s[482] || v31
  const SDL_47_1_3 = s[67] ? -Infinity : v31 ? -Infinity : Math.min(v32, v33)
  s[489] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v31 ? Infinity : Math.max(v32, v33)
  s[490] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[70] && v34 || s[78] && v34
  s[492] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[70] && v35 || s[78] && v35 || s[68]
  s[491] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1043] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1044] = SDL_50_4_hoej
  const SDL_50_4_er = s[71] && (!s[1] || SDL_47_1_3_er)
  s[1045] = SDL_50_4_er
  const SDL_50_4_ir = !s[71] || !s[1] || SDL_47_1_3_ir
  s[1046] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v44 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_22(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v45 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_22(r_timeregnskab.fra)) : 0 })
  const v46 = v44 > -Infinity && v45 < Infinity
  const v47 = quotient([v44, 1], [1], 'nærmeste', 1)
  const v48 = quotient([v45, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v46 ? Math.min(v47, v48) : -Infinity) : -Infinity
  s[1049] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v46 ? Math.max(v47, v48) : Infinity) : Infinity
  s[1050] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[71] && (!s[1] || !(!v46 && v44 === v45))
  s[1051] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[71] || !s[1] || !v46
  s[1052] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v53 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v53 : -Infinity
  s[1053] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v53 : Infinity
  s[1054] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[71] || !s[1]
  s[1055] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v57 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[1683] = v57
  const v58 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v59 = v57 && countDays(v58, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v59
  s[1056] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v59
  s[1057] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v62 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v63 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v64 = intersect(v62, v63)
  const v65 = from(v64, 13332 /* 2006-07-03 */)
  const v66 = dayReaching(v65, 13332 /* 2006-07-03 */, 1)
  s[1684] = v66
  const SDL_53a_2_eksakt = v66 >= 16659 /* 2015-08-12 */
  s[524] = SDL_53a_2_eksakt
  const v68 = v66 >= NEVER
  s[523] = v68
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v65
  s[1058] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v65
  s[1059] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v68 || !SDL_53a_2_eksakt
  s[1061] = SDL_53a_2_ir
}

function svar_38(f, s) {
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v0 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[1685] = v0
  const v1 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[1686] = v1
  const v2 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[1690] = v2
  const v3 = s[71] && v2
  const v4 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[1687] = v4
  const v5 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[1688] = v5
  const v6 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[1689] = v6
  const v7 = v5 && !v6 && v3
  const SDL_53b_1 = !s[1] || v0 && (!v1 && v3 || v1 && (!v4 || v7))
  s[1062] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v0 || !v1 && !v3 || v1 && (!v4 || !v7)
  s[1063] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v0 && v1 && !v4
  s[1064] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[483]) : -Infinity
  s[1065] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[484]) : Infinity
  s[1066] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[485] && (!s[1] || s[486])
  s[1067] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[485] && (!s[1] || s[487]) || s[488] || s[75]
  s[1068] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v15 = Math.min(s[456], s[489])
  const v16 = Math.min(s[458], s[490])
  const v17 = s[491] || s[460]
  const v18 = s[70] && s[492]
  const v19 = s[450] && s[492]
  const v20 = s[82] && s[465]
  const v21 = v19 || v20
  const v22 = v19 ? (v20 ? Math.min(s[462], v15) : v15) : s[462]
  const SDL_56_1_beloeb = s[67] ? -Infinity : v18 ? (v21 ? Math.min(v15, v22) : v15) : v22
  s[1069] = SDL_56_1_beloeb
  const v24 = v19 ? (v20 ? Math.max(s[463], v16) : v16) : s[463]
  const SDL_56_1_beloeb_hoej = s[67] ? Infinity : v18 ? (v21 ? Math.max(v16, v24) : v16) : v24
  s[1070] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[493] && (s[67] || v18 || v19 || v20)
  s[1071] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[493] && (s[67] || s[70] && v17 || s[450] && v17 || s[82] && s[468] || s[68]) || s[494] || s[75]
  s[1072] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v28 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[525] = v28
  const v29 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[1692] = v29
  const v30 = f.skoennedeFravaersdage >= 10
  s[1696] = v30
  const v31 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v30
  s[1695] = v31
  const v32 = f.dageBetaltForLidelsen >= 14
  s[1697] = v32
  const v33 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[1694] = v33
  const v34 = f.dageBetaltForLidelsen >= 15
  s[1698] = v34
  const v35 = f.dageBetaltForLidelsen >= 21
  s[1699] = v35
  const v36 = !v29 && (v31 || f.behandlingBesluttetVedAnsaettelsen || v32) || v29 && (!v33 && (v31 || f.behandlingBesluttetVedAnsaettelsen || v34) || v33 && (v31 || f.behandlingBesluttetVedAnsaettelsen || v35))
  const SDL_56_2 = !v28 || v36
  s[1073] = SDL_56_2
  const SDL_56_2_nej = !v28 || !v36
  s[1074] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v39 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v28 || v39
  s[1076] = SDL_56_3
  const SDL_56_3_nej = !v28 || !v39
  s[1077] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v42 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v28 ? v42 : FIRST_DAY
  s[1078] = SDL_56_4
  const SDL_56_4_hoej = v28 ? v42 : NEVER
  s[1079] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v45 = f.fravaersdageSidsteAar >= 10
  s[1701] = v45
  const v46 = v45 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v28 || v46
  s[1080] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v28 || !v46
  s[1081] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v49 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[1702] = v49
  const v50 = v49 && s[495] && v31 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v28 || v50
  s[1082] = SDL_58a_1
  const SDL_58a_1_nej = !v28 || !v50
  s[1083] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v53 = !s[6] && s[287] >= f.refusionskravFremsat
  s[1703] = v53
  const v54 = !s[6] && s[286] < f.refusionskravFremsat
  s[1704] = v54
  const v55 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1705] = v55
  const v56 = v54 || !v55
  const v57 = v53 || s[8]
  const v58 = v57 && v55
  const v59 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[1706] = v59
  const v60 = v54 || !v59
  const v61 = v57 && v59
  const SDL_59_6 = s[71] && (s[67] || s[70] && v58 || s[496] && v58 || s[497] && v61 || s[498] && v61)
  s[502] = SDL_59_6
  const SDL_59_6_nej = s[71] && (s[67] || s[70] && v56 || s[496] && v56 || s[497] && v60 || s[498] && v60)
  s[503] = SDL_59_6_nej
}

function svar_39(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[6] && s[499] >= f.arbejdsgiverAnmeldt
  s[1710] = v0
  const v1 = !s[6] && s[500] < f.arbejdsgiverAnmeldt
  s[1711] = v1
  const v2 = v0 || s[501] || s[502]
  s[1707] = v2
  const v3 = s[503] || s[504]
  const v4 = (v1 || s[8]) && (s[505] || s[8]) && v3 && (v1 || s[505] || s[503])
  s[1708] = v4
  const v5 = s[8] && s[504]
  s[1709] = v5
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
  const v20 = !s[6] && s[432] >= f.arbejdsgiverAnmeldt
  s[1714] = v20
  const v21 = !s[6] && s[431] < f.arbejdsgiverAnmeldt
  s[1715] = v21
  const v22 = !s[6] && s[7] < shiftDays(s[65], 30)
  s[1716] = v22
  const v23 = !s[6] && s[7] >= shiftDays(s[63], 30)
  s[1717] = v23
  const v24 = v20 || v22 || s[502]
  s[1712] = v24
  const v25 = (v21 || s[8]) && (v23 || s[8]) && v3 && (v21 || v23 || s[503])
  s[1713] = v25
  const v26 = v25 || v11
  const v27 = v25 ? v13 : v8
  const v28 = v25 ? v16 : v9
  const v29 = s[70] && v19
  const v30 = s[419] && v19
  const v31 = s[406] && (v24 || v25 || v11)
  const v32 = s[434] || v31
  const v33 = s[434] ? FIRST_DAY : v24 ? (v26 ? Math.min(v6, v27) : v6) : v27
  const v34 = v30 || v32
  const v35 = v30 ? (v32 ? Math.min(v15, v33) : v15) : v33
  const SDL_59_2 = s[67] ? FIRST_DAY : v29 ? (v34 ? Math.min(v15, v35) : v15) : v35
  s[1084] = SDL_59_2
  const v37 = s[434] ? NEVER : v24 ? (v26 ? Math.max(v6, v28) : v6) : v28
  const v38 = v30 ? (v32 ? Math.max(v18, v37) : v18) : v37
  const SDL_59_2_hoej = s[67] ? NEVER : v29 ? (v34 ? Math.max(v18, v38) : v18) : v38
  s[1085] = SDL_59_2_hoej
  const SDL_59_2_er = s[71] && (s[67] || v29 || v30 || s[434] || v31)
  s[1086] = SDL_59_2_er
  const SDL_59_2_ir = !s[71] || s[67] || s[70] && v10 || s[419] && v10 || s[434] || s[406] && v10 || s[68]
  s[1087] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v42 = s[506] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v42
  s[1088] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v42
  s[1089] = SDL_82_1_nej
}

function svar_40(f, s) {
  const v0 = s[0] ? 0 : 4
  s[564] = v0
  const v1 = s[114] ? 1 : 0
  s[576] = v1
  const v2 = v1 + (s[507] ? 4 : 0)
  s[570] = v2
  const v3 = s[508] ? 4 : 0
  s[575] = v3
  const v4 = (s[509] ? 1 : 0) + (s[510] ? 2 : 0) + (s[511] ? 4 : 0)
  s[578] = v4
  const v5 = s[1] ? 0 : 4
  s[588] = v5
  const v6 = (s[512] ? 1 : 0) + (s[513] ? 2 : 0) + v5
  s[579] = v6
  const v7 = s[119] ? 1 : 0
  s[580] = v7
  const v8 = s[116] ? 1 : 0
  s[583] = v8
  const v9 = s[514] ? 4 : 0
  s[609] = v9
  const v10 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[539] = v10
  const v11 = f.ressourceforloebErBevilget ? 1 : 0
  s[634] = v11
  const v12 = s[135] ? 4 : 0
  s[645] = v12
  const v13 = v11 + v12
  s[625] = v13
  const v14 = s[131] ? 4 : 0
  s[631] = v14
  const v15 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[1316] = v15
  const v16 = s[515] ? 4 : 0
  s[635] = v16
  const v17 = !s[516] && !s[517]
  s[658] = v17
  const v18 = s[518] ? 1 : 0
  s[662] = v18
  const v19 = f.revalideringErBevilget ? 1 : 0
  s[663] = v19
  const v20 = s[223] ? 4 : 0
  s[673] = v20
  const v21 = s[0] ? 1 : 0
  s[547] = v21
  const v22 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[1362] = v22
  const v23 = s[112] ? 0 : 4
  s[704] = v23
  const v24 = s[212] ? 1 : 0
  s[548] = v24
  const v25 = s[212] ? 1 : 4
  s[737] = v25
  const v26 = s[112] ? 1 : 0
  s[1120] = v26
  const v27 = s[112] ? 1 : 4
  s[756] = v27
  const v28 = !s[519] && !s[520]
  s[806] = v28
  const v29 = s[75] ? 4 : 0
  s[825] = v29
  const v30 = s[6] ? 0 : 1
  s[826] = v30
  const v31 = s[8] ? 4 : 0
  s[827] = v31
  const v32 = (s[1] ? 0 : 1) + 2 + v5
  s[828] = v32
  const v33 = s[504] ? 4 : 0
  s[850] = v33
  const v34 = s[521] ? 1 : 0
  s[902] = v34
  const v35 = 1 + v5
  s[907] = v35
  const v36 = !s[6] && !s[522]
  s[923] = v36
  const v37 = s[333] ? 1 : 0
  s[930] = v37
  const v38 = s[56] ? 4 : 0
  s[966] = v38
  const v39 = s[58] ? 4 : 0
  s[967] = v39
  const v40 = !s[523] && !s[524]
  s[1060] = v40
  const v41 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[560] = v41
  const v42 = s[525] ? 0 : 4
  s[1075] = v42
  const v43 = s[4] ? 1 : 0
  s[530] = v43
  const v44 = !s[6] && !s[8] && s[65] < NEVER
  s[532] = v44
  const v45 = s[63] >= 16440 /* 2015-01-05 */
  s[1213] = v45
  const v46 = s[63] >= 15012 /* 2011-02-07 */
  s[1475] = v46
  const v47 = v46 ? 2 : 0
  s[535] = v47
  const v48 = s[65] <= 16439 /* 2015-01-04 */
  s[1212] = v48
  const v49 = s[63] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[534] = v49
  const v50 = s[65] <= 15011 /* 2011-02-06 */
  s[533] = v50
  const v51 = v44 ? (v50 ? v49 : v48 ? v47 : v45 ? 3 : 0) : 0
  s[1091] = v51
  const v52 = s[255] ? 2 : 0
  s[1094] = v52
  const v53 = s[1] ? 1 : 0
  s[529] = v53
  const v54 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[1093] = v54
  const v55 = s[141] ? 4 : 0
  s[537] = v55
  const v56 = s[195] ? 3 : 0
  s[1103] = v56
  const v57 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[543] = v57
  const v58 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[1102] = v58
  const v59 = s[128] ? 3 : 0
  s[553] = v59
  const v60 = s[141] ? 2 : 0
  s[1283] = v60
  const v61 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[536] = v61
  const v62 = v61 ? v60 : v59
  s[1121] = v62
  const v63 = v57 ? v26 : v60
  s[1122] = v63
  const v64 = s[0] ? 2 : 0
  s[1123] = v64
  const v65 = s[128] ? 4 : 0
  s[1297] = v65
  const v66 = s[141] ? 3 : 0
  s[1273] = v66
  const v67 = v61 ? v66 : v65
  s[544] = v67
  const v68 = s[526] ? v53 : v57 ? v64 : v67
  s[1125] = v68
  const v69 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[551] = v69
  const v70 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[1127] = v70
  const v71 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[1126] = v71
  const v72 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[1132] = v72
  const v73 = s[527] ? 3 : 0
  s[1131] = v73
  const v74 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[1130] = v74
  const v75 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[1129] = v75
  const v76 = s[119] && !s[121]
  s[1136] = v76
  const v77 = v75 ? v8 : v72 ? (s[527] ? 2 : 0) : s[528] ? 3 : 0
  s[1137] = v77
  const v78 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[1141] = v78
  const v79 = s[0] ? 3 : 0
  s[1140] = v79
}

function svar_41(f, s) {
  const v0 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[1139] = v0
  const v1 = s[296] ? 2 : 0
  s[1138] = v1
  const v2 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[559] = v2
  const v3 = v2 ? s[529] : v1
  s[1152] = v3
  const v4 = s[6] ? 0 : s[5] <= 15011 /* 2011-02-06 */ ? s[530] : s[397] ? 2 : 0
  s[1153] = v4
  const v5 = s[44] && !s[531] && s[45] < NEVER
  s[1181] = v5
  const v6 = s[46] >= 20485 /* 2026-02-01 */
  s[1186] = v6
  const v7 = s[46] >= 15012 /* 2011-02-07 */
  s[1649] = v7
  const v8 = v7 ? 2 : 0
  s[1185] = v8
  const v9 = s[45] <= 20484 /* 2026-01-31 */
  s[1184] = v9
  const v10 = s[46] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[1183] = v10
  const v11 = s[45] <= 15011 /* 2011-02-06 */
  s[1182] = v11
  const v12 = v5 ? (v11 ? v10 : v8) : 0
  s[1187] = v12
  const v13 = s[46] >= 16252 /* 2014-07-01 */
  s[1194] = v13
  const v14 = v7 ? 4 : 0
  s[1193] = v14
  const v15 = s[45] <= 16251 /* 2014-06-30 */
  s[1192] = v15
  const v16 = s[46] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[1191] = v16
  const v17 = s[46] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[1190] = v17
  const v18 = s[45] <= 13604 /* 2007-04-01 */
  s[1189] = v18
  const v19 = s[45] <= 13544 /* 2007-01-31 */
  s[1188] = v19
  const v20 = v13 ? 3 : 0
  s[1199] = v20
  const v21 = s[63] >= 16252 /* 2014-07-01 */
  s[557] = v21
  const v22 = s[65] <= 16251 /* 2014-06-30 */
  s[556] = v22
  const v23 = s[532] ? (s[533] ? s[534] : s[535]) : 0
  s[555] = v23
  const v24 = s[63] >= 15341 /* 2012-01-02 */
  s[1211] = v24
  const v25 = s[65] <= 15340 /* 2012-01-01 */
  s[1210] = v25
  const v26 = s[142] ? 2 : 0
  s[1259] = v26
  const v27 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[1258] = v27
  const v28 = s[142] ? 3 : 0
  s[1261] = v28
  const v29 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[1260] = v29
  const v30 = s[218] ? 4 : 0
  s[1274] = v30
  const v31 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[1272] = v31
  const v32 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[1271] = v32
  const v33 = s[128] ? 5 : 0
  s[552] = v33
  const v34 = s[536] ? s[537] : v33
  s[1287] = v34
  const v35 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[1285] = v35
  const v36 = s[536] ? (s[538] ? 4 : 0) : v33
  s[1291] = v36
  const v37 = s[136] ? 3 : 0
  s[1290] = v37
  const v38 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[1289] = v38
  const v39 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[1288] = v39
  const v40 = s[141] ? 5 : 0
  s[1295] = v40
  const v41 = s[1] ? 2 : 0
  s[1294] = v41
  const v42 = s[539] ? 5 : 0
  s[1305] = v42
  const v43 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[1304] = v43
  const v44 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[1302] = v44
  const v45 = s[540] ? 2 : 0
  s[1301] = v45
  const v46 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[1300] = v46
  const v47 = s[134] ? 1 : 0
  s[1299] = v47
  const v48 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[1298] = v48
  const v49 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[1315] = v49
  const v50 = s[541] ? 2 : 0
  s[1314] = v50
  const v51 = s[542] ? 1 : 0
  s[1313] = v51
  const v52 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[1312] = v52
  const v53 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[1318] = v53
  const v54 = s[128] ? 6 : 0
  s[1325] = v54
  const v55 = s[136] ? 4 : 0
  s[1324] = v55
  const v56 = f.vurderingsdato >= 13859 /* 2007-12-12 */ ? 2 : 0
  s[1347] = v56
  const v57 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[1346] = v57
  const v58 = v57 ? s[529] : s[543] ? v56 : s[544]
  s[1340] = v58
  const v59 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[137] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[545] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[1343] = v59
  const v60 = f.revalideringErBevilget ? v59 : 0
  s[1344] = v60
  const v61 = s[546] ? 1 : 0
  s[1345] = v61
  const v62 = s[536] ? v40 : v54
  s[1348] = v62
  const v63 = s[128] ? 2 : 0
  s[1478] = v63
  const v64 = s[536] ? s[547] : v63
  s[1351] = v64
  const v65 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[1353] = v65
  const v66 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[1366] = v66
  const v67 = v66 ? v26 : s[235] ? 3 : 0
  s[1360] = v67
  const v68 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[1361] = v68
  const v69 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[1381] = v69
  const v70 = f.bruddetSkete >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1387] = v70
  const v71 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[1386] = v71
  const v72 = v71 ? s[548] : v70
  s[1391] = v72
  const v73 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[1414] = v73
  const v74 = s[218] ? 7 : 0
  s[1411] = v74
  const v75 = s[221] ? 4 : 0
  s[1420] = v75
  const v76 = s[234] ? 3 : 0
  s[1419] = v76
  const v77 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[1418] = v77
  const v78 = v57 ? s[529] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v56 : f.vurderingsdato <= 15393 /* 2012-02-23 */ ? (f.vurderingsdato >= 15071 /* 2011-04-07 */ ? 3 : 0) : s[543] ? (s[227] ? 4 : 0) : v62
  s[1421] = v78
  const v79 = s[229] && !s[228] && !s[223]
  s[1423] = v79
}

function svar_42(f, s) {
  const v0 = s[128] ? 8 : 0
  s[1433] = v0
  const v1 = s[549] ? 0 : s[550] <= 16616 /* 2015-06-30 */ ? 1 : s[550] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[1436] = v1
  const v2 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[1437] = v2
  const v3 = s[255] ? 3 : 0
  s[1438] = v3
  const v4 = s[127] ? 5 : 0
  s[1441] = v4
  const v5 = s[551] ? s[552] : s[127] ? 6 : 0
  s[1483] = v5
  const v6 = s[255] ? 4 : 0
  s[1514] = v6
  const v7 = s[536] ? v6 : v5
  s[1445] = v7
  const v8 = s[551] ? s[553] : s[127] ? 4 : 0
  s[1463] = v8
  const v9 = f.vurderingsdato <= 17896 /* 2018-12-31 */ ? s[529] : f.vurderingsdato >= 17897 /* 2019-01-01 */ ? 2 : 0
  s[1472] = v9
  const v10 = s[554] ? s[555] : 0
  s[1473] = v10
  const v11 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[1474] = v11
  const v12 = s[296] ? 3 : 0
  s[1503] = v12
  const v13 = s[218] ? 3 : 0
  s[1504] = v13
  const v14 = s[255] ? 5 : 0
  s[1510] = v14
  const v15 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[1509] = v15
  const v16 = s[335] ? 4 : 0
  s[1526] = v16
  const v17 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[1524] = v17
  const v18 = s[63] >= 15517 /* 2012-06-26 */
  s[1652] = v18
  const v19 = v18 ? 4 : 0
  s[1532] = v19
  const v20 = s[63] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[1531] = v20
  const v21 = s[65] <= 15516 /* 2012-06-25 */
  s[1530] = v21
  const v22 = s[65] <= 15397 /* 2012-02-27 */
  s[1529] = v22
  const v23 = s[532] ? (s[533] ? s[534] : s[556] ? s[535] : s[557] ? 3 : 0) : 0
  s[1554] = v23
  const v24 = s[102] && !s[104] && s[558] < NEVER
  s[1560] = v24
  const v25 = s[63] >= 15427 /* 2012-03-28 */
  s[1663] = v25
  const v26 = v25 ? 3 : 0
  s[1656] = v26
  const v27 = s[65] <= 15426 /* 2012-03-27 */
  s[1655] = v27
  const v28 = s[91] ? (s[532] ? (s[533] ? s[534] : v27 ? s[535] : v21 ? v26 : s[65] <= 16248 /* 2014-06-27 */ ? v19 : s[65] <= 16658 /* 2015-08-11 */ ? (s[63] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[63] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[1667] = v28
  const v29 = s[532] ? (s[533] ? s[534] : s[65] <= 15111 /* 2011-05-17 */ ? s[535] : s[65] <= 15207 /* 2011-08-21 */ ? (s[63] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[63] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[1668] = v29
  const v30 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[529] : s[559] ? (s[467] ? 2 : 0) : v12
  s[1675] = v30
  const v31 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[1693] = v31
  const v32 = s[525] ? 1 : 0
  s[1691] = v32
  const v33 = s[560] ? 2 : 0
  s[1700] = v33
}

export function svar(f) {
  const s = new Array(1718)
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
  return { ALF_62_3: s[314], ALF_62_3_hoej: s[315], ALF_62_3_kan: (s[313] ? 1 : 0) + (s[316] ? 4 : 0), BEK937_27_kan: (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + (s[563] ? 4 : 0), FERIEBEK_2_kan: (s[203] ? 1 : 0) + (s[202] ? 2 : 0) + s[564], FERIEBEK_2_6_kan: (s[565] ? 3 : 0) + 4, FYL_15_4: flat(s[566]), FYL_15_4_kan: s[567] ? 4 : 1, LAB_31_3: s[568], LAB_31_3_hoej: s[569], LAB_31_3_kan: s[570], LAB_31_3_vindue: s[571], LAB_31_3_vindue_hoej: s[572], LAB_31_3_vindue_kan: s[570], LAB_33_3_kan: (s[573] ? 1 : 0) + (s[574] ? 2 : 0) + s[575], LAB_36_3_kan: s[576] + (s[577] ? 2 : 0) + s[575], LAB_36_3_ressourceforloeb_kan: s[578], LAB_43_kan: s[579], LAB_44_1_kan: s[580] + (s[581] ? 2 : 0) + (s[582] ? 4 : 0), LAB_45_1_kan: s[583] + (s[584] ? 2 : 0) + (s[585] ? 4 : 0), LAB_107_1_kan: (s[586] ? 1 : 0) + (s[587] ? 2 : 0) + s[588], LAB_108_2_kan: (s[589] ? 1 : 0) + (s[590] ? 2 : 0) + s[575], LAB_109_1_kan: (s[591] ? 1 : 0) + (s[592] ? 2 : 0) + (s[593] ? 4 : 0), LAB_109_1_frist: s[594], LAB_109_1_frist_hoej: s[595], LAB_109_1_frist_kan: s[580] + (s[596] ? 4 : 0), LAB_109_2_kraft_kan: (s[597] ? 1 : 0) + (s[598] ? 2 : 0) + (s[599] ? 4 : 0), LAB_110_1: s[123], LAB_110_1_hoej: s[124], LAB_110_1_kan: (s[125] ? 1 : 0) + (s[126] ? 4 : 0), LAB_110_2_kan: (s[600] ? 1 : 0) + (s[601] ? 2 : 0) + (s[602] ? 4 : 0), LAB_111_1: s[603], LAB_111_1_hoej: s[604], LAB_111_1_kan: (s[605] ? 1 : 0) + (s[606] ? 4 : 0), LAB_111_2_kan: (s[607] ? 1 : 0) + (s[608] ? 2 : 0) + s[609], LAB_111_3: s[610], LAB_111_3_hoej: s[611], LAB_111_3_kan: (s[612] ? 1 : 0) + (s[613] ? 4 : 0), LAB_111_4_kan: (s[614] ? 1 : 0) + (s[615] ? 2 : 0) + s[609], LAB_112_1_kan: (s[616] ? 1 : 0) + (s[617] ? 2 : 0) + (s[618] ? 4 : 0), LAB_112_2_kan: (s[619] ? 1 : 0) + (s[620] ? 2 : 0) + s[588], LAB_112_3_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + s[588], LAB_112_3_igang_kan: s[578], LAB_113_2: s[623], LAB_113_2_hoej: s[624], LAB_113_2_kan: s[625], LAB_113_2_team_kan: (s[626] ? 1 : 0) + (s[627] ? 2 : 0) + (s[628] ? 4 : 0), LAB_113_3_kan: (s[629] ? 1 : 0) + (s[630] ? 2 : 0) + s[631], LAB_113_4: s[632], LAB_113_4_hoej: s[633], LAB_113_4_kan: s[634] + s[635], LAB_113_4_ydelse_kan: (s[636] ? 1 : 0) + (s[637] ? 2 : 0) + s[635], LAB_113a_kan: (s[638] ? 1 : 0) + (s[639] ? 2 : 0) + (s[640] ? 4 : 0), LAB_114_1: s[641], LAB_114_1_hoej: s[642], LAB_114_1_kan: s[625], LAB_114_1_plan_kan: (s[643] ? 1 : 0) + (s[644] ? 2 : 0) + s[645], LAB_114_3: s[646], LAB_114_3_hoej: s[647], LAB_114_3_kan: 1 + (s[648] ? 4 : 0), LAB_114_3_igang_kan: s[578], LAB_114_4: s[649], LAB_114_4_hoej: s[650], LAB_114_4_kan: s[634] + (s[651] ? 4 : 0), LAB_115_1_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + s[588], LAB_116_1_foertidspension: flat(s[654]), LAB_116_1_foertidspension_kan: s[655] ? 4 : 1, LAB_116_1_seniorpension: flat(s[656]), LAB_116_1_seniorpension_hoej: flat(s[657]), LAB_116_1_seniorpension_kan: (s[516] ? 0 : 1) + (s[658] ? 2 : 0) + (s[659] ? 4 : 0), LAB_142_1_kan: (s[660] ? 1 : 0) + (s[661] ? 2 : 0) + s[588], LAB_144_kan: s[662] + (s[232] ? 2 : 0) + s[588], LAB_145_1: s[139], LAB_145_1_hoej: s[138], LAB_145_1_kan: s[663] + (s[140] ? 4 : 0), LAB_145_1_plan_kan: (s[664] ? 1 : 0) + (s[665] ? 2 : 0) + (s[666] ? 4 : 0), LAB_145_2_kan: (s[667] ? 1 : 0) + (s[668] ? 2 : 0) + (s[137] ? 0 : 4), LAB_146_kan: (s[669] ? 1 : 0) + (s[670] ? 2 : 0) + s[588], LAS_50_kan: (s[671] ? 1 : 0) + (s[672] ? 2 : 0) + s[673], LAS_68_2: s[674], LAS_68_2_hoej: s[675], LAS_68_2_kan: (s[676] ? 1 : 0) + (s[677] ? 4 : 0), LAS_68_4: s[148], LAS_68_4_hoej: s[147], LAS_68_4_kan: (s[149] ? 1 : 0) + (s[150] ? 4 : 0), LAS_68_5_kan: s[547] + (s[678] ? 2 : 0) + (s[679] ? 4 : 0), LAS_68a_1: s[680], LAS_68a_1_hoej: s[681], LAS_68a_1_kan: (s[682] ? 1 : 0) + (s[683] ? 4 : 0), LAS_68a_1_tid_kan: (s[143] ? 1 : 0) + (s[145] ? 2 : 0) + s[564], LAS_68a_2: s[684], LAS_68a_2_hoej: s[685], LAS_68a_2_kan: (s[686] ? 1 : 0) + (s[687] ? 4 : 0), LAS_68a_3: s[688], LAS_68a_3_hoej: s[689], LAS_68a_3_kan: (s[690] ? 1 : 0) + (s[691] ? 4 : 0), LAS_69j_2: s[155], LAS_69j_2_hoej: s[156], LAS_69j_2_kan: (s[157] ? 1 : 0) + (s[158] ? 4 : 0), LAS_69j_2_bidrag: s[692], LAS_69j_2_bidrag_hoej: s[693], LAS_69j_2_bidrag_kan: (s[694] ? 1 : 0) + (s[695] ? 4 : 0), LAS_69j_4: s[198], LAS_69j_4_hoej: s[197], LAS_69j_4_kan: (s[199] ? 1 : 0) + (s[200] ? 4 : 0), LAS_69j_5: s[696], LAS_69j_5_hoej: s[697], LAS_69j_5_kan: (s[698] ? 1 : 0) + (s[699] ? 4 : 0), LAS_69j_5_modtager_kan: (s[700] ? 1 : 0) + (s[701] ? 2 : 0) + (s[702] ? 4 : 0), LAS_69j_5_tid_kan: (s[703] ? 1 : 0) + (s[168] ? 2 : 0) + s[704], LAS_69j_7_kan: (s[705] ? 1 : 0) + (s[706] ? 2 : 0) + s[704], LAS_69j_8_kan: (s[707] ? 1 : 0) + (s[708] ? 2 : 0) + (s[709] ? 4 : 0), LAS_69j_9: s[196], LAS_69j_9_hoej: s[710], LAS_69j_9_kan: (s[711] ? 1 : 0) + (s[712] ? 4 : 0), LAS_69j_10: s[170], LAS_69j_10_hoej: s[167], LAS_69j_10_kan: (s[171] ? 1 : 0) + (s[172] ? 4 : 0), LAS_69j_11_kan: (s[713] ? 1 : 0) + (s[714] ? 2 : 0) + (s[715] ? 4 : 0), LAS_69j_13_kan: (s[716] ? 1 : 0) + (s[717] ? 2 : 0) + (s[718] ? 4 : 0), LAS_69j_15_kan: (s[209] ? 1 : 0) + (s[208] ? 2 : 0) + s[704], LAS_69j_udbetales: s[719], LAS_69j_udbetales_hoej: s[720], LAS_69j_udbetales_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), LAS_69k_1_kan: (s[723] ? 1 : 0) + (s[724] ? 2 : 0) + s[704], LAS_69k_2_kan: (s[725] ? 1 : 0) + (s[726] ? 2 : 0) + (s[727] ? 4 : 0), LAS_69k_5_kan: (s[206] ? 1 : 0) + (s[207] ? 2 : 0) + s[704], LAS_69k_6: s[728], LAS_69k_6_hoej: s[729], LAS_69k_6_kan: (s[730] ? 1 : 0) + s[564], LAS_69k_6_aftale_kan: (s[205] ? 1 : 0) + (s[204] ? 2 : 0) + s[564], LAS_69k_6_senest: s[731], LAS_69k_6_senest_hoej: s[732], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[733] ? 1 : 0) + (s[217] ? 2 : 0) + (s[734] ? 4 : 0), LAS_69l_3: s[735], LAS_69l_3_hoej: s[736], LAS_69l_3_kan: s[737], LAS_69m_2: s[738], LAS_69m_2_hoej: s[739], LAS_69m_2_kan: (s[740] ? 1 : 0) + (s[741] ? 4 : 0), LAS_69n_1: s[742], LAS_69n_1_hoej: s[743], LAS_69n_1_kan: (s[744] ? 1 : 0) + (s[745] ? 4 : 0), LAS_69o_1_kan: (s[214] ? 1 : 0) + (s[213] ? 2 : 0) + (s[215] ? 4 : 0), LAS_69o_2: s[746], LAS_69o_2_hoej: s[747], LAS_69o_2_kan: (s[748] ? 1 : 0) + (s[749] ? 4 : 0), LAS_69p_1_kan: (s[750] ? 1 : 0) + (s[751] ? 2 : 0) + (s[212] ? 0 : 4), LAS_69q_1: s[752], LAS_69q_1_hoej: s[753], LAS_69q_1_kan: s[737], LAS_69t_2: s[754], LAS_69t_2_hoej: s[755], LAS_69t_2_kan: s[756], LAS_69x_3: s[757], LAS_69x_3_hoej: s[758], LAS_69x_3_kan: s[756], LAS_70_1_kan: (s[229] ? 1 : 0) + (s[228] ? 2 : 0) + s[673], LAS_70_1_3_kan: (s[759] ? 1 : 0) + (s[760] ? 2 : 0) + (s[761] ? 4 : 0), LAS_70_4: s[762], LAS_70_4_hoej: s[763], LAS_70_4_kan: (s[764] ? 1 : 0) + (s[765] ? 4 : 0), LAS_70_5: flat(s[766]), LAS_70_5_kan: s[767] ? 4 : 1, LAS_71_1: s[226], LAS_71_1_hoej: s[225], LAS_71_1_kan: (s[230] ? 1 : 0) + (s[231] ? 4 : 0), LAS_71_2: s[768], LAS_71_2_hoej: s[769], LAS_71_2_kan: (s[770] ? 1 : 0) + (s[771] ? 4 : 0), LAS_71_2_ung: s[772], LAS_71_2_ung_hoej: s[773], LAS_71_2_ung_kan: (s[222] ? 0 : 1) + (s[774] ? 4 : 0), LAS_71_3: s[775], LAS_71_3_hoej: s[776], LAS_71_3_kan: (s[777] ? 1 : 0) + (s[778] ? 4 : 0), LAS_71_4_kan: (s[779] ? 1 : 0) + (s[780] ? 2 : 0) + (s[781] ? 4 : 0), LAS_71_6_kan: s[662] + (s[1] ? 0 : 2) + (s[782] ? 4 : 0), LAS_73b_kan: (s[783] ? 1 : 0) + (s[784] ? 2 : 0) + s[673], LAS_73c_1: s[785], LAS_73c_1_hoej: s[786], LAS_73c_1_kan: s[663] + (s[787] ? 4 : 0), LAS_73f_1_kan: (s[788] ? 1 : 0) + (s[789] ? 2 : 0) + s[673], LAS_73f_1_beloeb: s[790], LAS_73f_1_beloeb_hoej: s[791], LAS_73f_1_beloeb_kan: s[663] + s[673], LAS_74a_1_fleksjob: flat(s[792]), LAS_74a_1_fleksjob_kan: s[549] ? 4 : 1, LOB_4_1_kan: (s[793] ? 1 : 0) + (s[794] ? 2 : 0) + s[588], LOB_9_1_kan: (s[795] ? 1 : 0) + (s[796] ? 2 : 0) + (s[797] ? 4 : 0), LOB_10_1_kan: (s[798] ? 1 : 0) + (s[799] ? 2 : 0) + s[588], LOB_15a_1_kan: s[579], LOV1750_21_8_kan: (s[130] ? 1 : 0) + (s[132] ? 2 : 0) + s[631], LOV1750_21_revalidering_kan: (s[800] ? 1 : 0) + (s[220] ? 2 : 0) + s[673], LSP_18_2_kan: (s[801] ? 1 : 0) + (s[802] ? 2 : 0) + (s[803] ? 4 : 0), LSP_26a_5: flat(s[804]), LSP_26a_5_hoej: flat(s[805]), LSP_26a_5_kan: (s[519] ? 0 : 1) + (s[806] ? 2 : 0) + (s[807] ? 4 : 0), LSP_26v_1: flat(s[808]), LSP_26v_1_kan: s[809] ? 4 : 1, LSP_26v_2: flat(s[810]), LSP_26v_2_kan: s[811] ? 4 : 1, LSP_37: flat(s[812]), LSP_37_kan: s[813] ? 4 : 1, PLANBEK_2_1_kan: (s[814] ? 1 : 0) + (s[815] ? 2 : 0) + s[588], REFUSIONSBEK_2: s[816], REFUSIONSBEK_2_hoej: s[817], REFUSIONSBEK_2_kan: (s[818] ? 1 : 0) + (s[819] ? 4 : 0), SDL_2_kan: (s[820] ? 1 : 0) + (s[821] ? 2 : 0) + (s[822] ? 4 : 0), SDL_2_1_kan: (s[823] ? 1 : 0) + (s[824] ? 2 : 0) + s[825], SDL_3_kan: (s[253] ? 1 : 0) + (s[250] ? 2 : 0) + s[588], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[826] + s[827], SDL_7_1_kan: (s[92] ? 1 : 0) + (s[98] ? 2 : 0) + s[588], SDL_7_1_ferie_kan: s[828], SDL_7_1_ferieaftale_kan: (s[829] ? 1 : 0) + (s[830] ? 2 : 0) + s[588], SDL_7_1_genoptagelse: s[831], SDL_7_1_genoptagelse_hoej: s[832], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[833] ? 4 : 0), SDL_7_1_ny_kan: (s[834] ? 1 : 0) + (s[835] ? 2 : 0) + s[588], SDL_7_2_kan: (s[836] ? 1 : 0) + (s[837] ? 2 : 0) + s[588], SDL_7_3: s[838], SDL_7_3_hoej: s[839], SDL_7_3_kan: (s[840] ? 1 : 0) + (s[841] ? 4 : 0), SDL_7_5_kan: (s[842] ? 1 : 0) + (s[843] ? 2 : 0) + s[588], SDL_7_5_fra: s[844], SDL_7_5_fra_hoej: s[845], SDL_7_5_fra_kan: 1 + (s[846] ? 0 : 4), SDL_7a_1: s[847], SDL_7a_1_hoej: s[848], SDL_7a_1_kan: (s[849] ? 1 : 0) + s[850], SDL_7c_kan: (s[261] ? 1 : 0) + (s[262] ? 2 : 0) + (s[255] ? 0 : 4), SDL_10a_kan: (s[851] ? 1 : 0) + (s[852] ? 2 : 0) + s[588], SDL_11_3: s[853], SDL_11_3_hoej: s[854], SDL_11_3_kan: 1 + (s[855] ? 0 : 4), SDL_11a_1_kan: (s[856] ? 1 : 0) + (s[857] ? 2 : 0) + (s[858] ? 4 : 0), SDL_11c_kan: (s[859] ? 1 : 0) + (s[860] ? 2 : 0) + s[588], SDL_12_1_1_kan: (s[260] ? 1 : 0) + (s[258] ? 2 : 0) + (s[259] ? 4 : 0), SDL_12_1_2_kan: (s[295] ? 1 : 0) + (s[290] ? 2 : 0) + (s[289] ? 4 : 0), SDL_12_1_3_kan: (s[297] ? 1 : 0) + (s[298] ? 2 : 0) + s[588], SDL_13b_1: s[861], SDL_13b_1_hoej: s[862], SDL_13b_1_kan: (s[863] ? 1 : 0) + (s[864] ? 4 : 0), SDL_13b_1_antal: s[865], SDL_13b_1_antal_hoej: s[866], SDL_13b_1_antal_kan: (s[867] ? 1 : 0) + (s[868] ? 4 : 0), SDL_13b_1_form_kan: (s[869] ? 1 : 0) + (s[870] ? 2 : 0) + (s[871] ? 4 : 0), SDL_13b_1_naeste: s[872], SDL_13b_1_naeste_hoej: s[873], SDL_13b_1_naeste_kan: (s[874] ? 1 : 0) + (s[875] ? 4 : 0), SDL_13b_5_kan: (s[876] ? 1 : 0) + (s[877] ? 2 : 0) + (s[878] ? 4 : 0), SDL_13c_1_2_kan: (s[879] ? 1 : 0) + (s[880] ? 2 : 0) + (s[881] ? 4 : 0), SDL_13c_2_kan: (s[882] ? 1 : 0) + (s[883] ? 2 : 0) + (s[884] ? 4 : 0), SDL_13f_1_kan: (s[264] ? 1 : 0) + (s[263] ? 2 : 0) + (s[218] ? 0 : 4), SDL_13f_1_dag: s[885], SDL_13f_1_dag_hoej: s[886], SDL_13f_1_dag_kan: (s[887] ? 1 : 0) + (s[888] ? 4 : 0), SDL_16_2_kan: (s[889] ? 1 : 0) + (s[890] ? 2 : 0) + (s[891] ? 4 : 0), SDL_21_1_1_kan: (s[892] ? 1 : 0) + (s[893] ? 2 : 0) + s[588], SDL_21_1_2_kan: (s[894] ? 1 : 0) + (s[895] ? 2 : 0) + s[588], SDL_21_1_3_kan: (s[896] ? 1 : 0) + (s[897] ? 2 : 0) + s[588], SDL_21_3_kan: (s[898] ? 1 : 0) + (s[899] ? 2 : 0) + s[588], SDL_21_3_grundlag_kan: (s[900] ? 1 : 0) + (s[901] ? 2 : 0) + s[588], SDL_21_4_kan: s[902] + (s[903] ? 2 : 0) + (s[904] ? 4 : 0), SDL_21_4_dag: s[905], SDL_21_4_dag_hoej: s[906], SDL_21_4_dag_kan: s[907], SDL_21_4_fra: s[908], SDL_21_4_fra_hoej: s[909], SDL_21_4_fra_kan: s[902] + (s[910] ? 4 : 0), SDL_21_5_kan: (s[911] ? 1 : 0) + (s[912] ? 2 : 0) + (s[913] ? 4 : 0), SDL_21a_kan: (s[914] ? 1 : 0) + (s[915] ? 2 : 0) + s[588], SDL_24_1: s[106], SDL_24_1_hoej: s[108], SDL_24_1_kan: (s[102] ? 1 : 0) + (s[104] ? 4 : 0), SDL_24_1_ophoer: s[916], SDL_24_1_ophoer_hoej: s[917], SDL_24_1_ophoer_kan: (s[918] ? 1 : 0) + (s[919] ? 4 : 0), SDL_24_1_revurdering_kan: (s[920] ? 1 : 0) + (s[921] ? 2 : 0) + (s[922] ? 4 : 0), SDL_24_3: flat(s[12]), SDL_24_3_hoej: flat(s[11]), SDL_24_3_kan: s[826] + (s[923] ? 2 : 0) + s[827], SDL_24a_1_kan: (s[329] ? 1 : 0) + (s[332] ? 2 : 0) + (s[331] ? 4 : 0), SDL_24a_1_graense_kan: (s[94] ? 1 : 0) + (s[97] ? 2 : 0) + (s[95] ? 4 : 0), SDL_24a_2: s[924], SDL_24a_2_hoej: s[925], SDL_24a_2_kan: (s[926] ? 1 : 0) + (s[927] ? 4 : 0), SDL_24a_6_kan: (s[928] ? 1 : 0) + (s[929] ? 2 : 0) + s[588], SDL_24b_1_kan: s[930] + (s[334] ? 2 : 0) + s[588], SDL_24b_2: s[931], SDL_24b_2_hoej: s[932], SDL_24b_2_kan: s[930] + (s[933] ? 4 : 0), SDL_24c_1_kan: (s[934] ? 1 : 0) + (s[935] ? 2 : 0) + s[588], SDL_25_1: s[105], SDL_25_1_hoej: s[107], SDL_25_1_kan: (s[101] ? 1 : 0) + (s[103] ? 4 : 0), SDL_25_2: s[936], SDL_25_2_hoej: s[937], SDL_25_2_kan: (s[938] ? 1 : 0) + (s[939] ? 4 : 0), SDL_26_1_kan: (s[940] ? 1 : 0) + (s[941] ? 2 : 0) + (s[942] ? 4 : 0), SDL_26_1_covid: s[347], SDL_26_1_covid_hoej: s[348], SDL_26_1_covid_kan: (s[349] ? 1 : 0) + (s[350] ? 4 : 0), SDL_26_1_fra: s[943], SDL_26_1_fra_hoej: s[944], SDL_26_1_fra_kan: (s[945] ? 1 : 0) + (s[946] ? 4 : 0), SDL_26_1_uger: s[947], SDL_26_1_uger_hoej: s[948], SDL_26_1_uger_kan: (s[949] ? 1 : 0) + s[825], SDL_26_2_kan: (s[950] ? 1 : 0) + (s[951] ? 2 : 0) + (s[952] ? 4 : 0), SDL_26_3_covid: s[351], SDL_26_3_covid_hoej: s[352], SDL_26_3_covid_kan: (s[353] ? 1 : 0) + (s[354] ? 4 : 0), SDL_26a_1_covid: s[953], SDL_26a_3_covid: s[355], SDL_26a_3_covid_kan: s[356] ? 4 : 1, SDL_26c_covid: s[362], SDL_26c_covid_hoej: s[364], SDL_26c_covid_kan: (s[358] ? 1 : 0) + (s[360] ? 4 : 0), SDL_26d_covid: s[361], SDL_26d_covid_hoej: s[363], SDL_26d_covid_kan: (s[357] ? 1 : 0) + (s[359] ? 4 : 0), SDL_26f_covid: s[954], SDL_26f_covid_hoej: s[955], SDL_26f_covid_kan: (s[956] ? 1 : 0) + (s[957] ? 4 : 0), SDL_26g_covid: s[365], SDL_26g_covid_hoej: s[366], SDL_26g_covid_kan: (s[367] ? 1 : 0) + (s[368] ? 4 : 0), SDL_26h_covid: s[958], SDL_26h_covid_hoej: s[959], SDL_26h_covid_kan: (s[960] ? 1 : 0) + (s[961] ? 4 : 0), SDL_26i_covid: s[962], SDL_26i_covid_hoej: s[963], SDL_26i_covid_kan: (s[964] ? 1 : 0) + (s[965] ? 4 : 0), SDL_27_1_kan: (s[109] ? 1 : 0) + (s[110] ? 2 : 0) + (s[111] ? 4 : 0), SDL_27_1_1_kan: (s[50] ? 1 : 0) + (s[55] ? 2 : 0) + s[966], SDL_27_1_2_kan: (s[51] ? 1 : 0) + (s[59] ? 2 : 0) + s[967], SDL_27_1_2_slut: s[386], SDL_27_1_2_slut_hoej: s[387], SDL_27_1_2_slut_kan: (s[388] ? 1 : 0) + (s[392] ? 4 : 0), SDL_27_1_2_uger: s[968], SDL_27_1_2_uger_hoej: s[969], SDL_27_1_2_uger_kan: (s[970] ? 1 : 0) + s[967], SDL_27_1_3_kan: (s[52] ? 1 : 0) + (s[60] ? 2 : 0) + s[967], SDL_27_1_3_slut: s[389], SDL_27_1_3_slut_hoej: s[390], SDL_27_1_3_slut_kan: (s[391] ? 1 : 0) + (s[394] ? 4 : 0), SDL_27_1_3_uger: s[373], SDL_27_1_3_uger_hoej: s[375], SDL_27_1_3_uger_kan: (s[371] ? 1 : 0) + s[967], SDL_27_1_4_kan: (s[53] ? 1 : 0) + (s[61] ? 2 : 0) + s[966], SDL_27_1_4_slut: s[971], SDL_27_1_4_slut_hoej: s[972], SDL_27_1_4_slut_kan: (s[973] ? 1 : 0) + (s[974] ? 4 : 0), SDL_27_1_5_kan: (s[54] ? 1 : 0) + (s[57] ? 2 : 0) + s[967], SDL_27_1_6_kan: (s[378] ? 1 : 0) + (s[384] ? 2 : 0) + s[967], SDL_27_1_7_kan: (s[379] ? 1 : 0) + (s[385] ? 2 : 0) + s[967], SDL_27_1_7_2_kan: (s[975] ? 1 : 0) + (s[976] ? 2 : 0) + (s[977] ? 4 : 0), SDL_27_1_slut: s[978], SDL_27_1_slut_hoej: s[979], SDL_27_1_slut_kan: (s[980] ? 1 : 0) + (s[981] ? 4 : 0), SDL_27_3_nedsat_kan: s[828], SDL_29_1_kan: (s[982] ? 1 : 0) + (s[983] ? 2 : 0) + (s[984] ? 4 : 0), SDL_30_kan: (s[76] ? 1 : 0) + (s[77] ? 2 : 0) + s[825], SDL_30_1: s[72], SDL_30_1_hoej: s[73], SDL_30_1_kan: (s[74] ? 1 : 0) + s[825], SDL_30_1_fri: s[985], SDL_30_1_fri_hoej: s[986], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[987] ? 4 : 0), SDL_30_2_kan: (s[988] ? 1 : 0) + (s[989] ? 2 : 0) + s[825], SDL_30_fleksjob_kan: (s[990] ? 1 : 0) + (s[991] ? 2 : 0) + (s[992] ? 4 : 0), SDL_31_1: s[310], SDL_31_1_hoej: s[311], SDL_31_1_kan: (s[309] ? 1 : 0) + (s[312] ? 4 : 0), SDL_32_kan: (s[248] ? 1 : 0) + (s[249] ? 2 : 0) + s[825], SDL_32_1_kan: (s[86] ? 1 : 0) + (s[85] ? 2 : 0) + s[825], SDL_33_1: s[993], SDL_33_1_hoej: s[994], SDL_33_1_kan: (s[995] ? 1 : 0) + (s[996] ? 4 : 0), SDL_34_1_kan: (s[997] ? 1 : 0) + (s[998] ? 2 : 0) + s[825], SDL_35_2: s[999], SDL_35_2_hoej: s[1000], SDL_35_2_kan: (s[1001] ? 1 : 0) + (s[1002] ? 4 : 0), SDL_35_3: s[402], SDL_35_3_hoej: s[401], SDL_35_3_kan: (s[400] ? 1 : 0) + (s[404] ? 4 : 0), SDL_35_3_fra: s[1003], SDL_35_3_fra_hoej: s[1004], SDL_35_3_fra_kan: (s[1005] ? 1 : 0) + (s[1006] ? 4 : 0), SDL_38_1: s[1007], SDL_38_1_hoej: s[1008], SDL_38_1_kan: (s[1009] ? 1 : 0) + (s[1010] ? 4 : 0), SDL_38_7: s[1011], SDL_38_7_hoej: s[1012], SDL_38_7_kan: (s[1013] ? 1 : 0) + (s[1014] ? 4 : 0), SDL_38_7_tide_kan: (s[415] ? 1 : 0) + (s[416] ? 2 : 0) + (s[417] ? 4 : 0), SDL_38_8_kan: (s[412] ? 1 : 0) + (s[414] ? 2 : 0) + (s[413] ? 4 : 0), SDL_40_1: s[1015], SDL_40_1_hoej: s[1016], SDL_40_1_kan: (s[1017] ? 1 : 0) + (s[1018] ? 4 : 0), SDL_40a_1: s[1019], SDL_40a_1_hoej: s[1020], SDL_40a_1_kan: (s[1021] ? 1 : 0) + (s[1022] ? 4 : 0), SDL_41_1: s[319], SDL_41_1_hoej: s[320], SDL_41_1_kan: (s[317] ? 1 : 0) + (s[318] ? 4 : 0), SDL_42_1_kan: (s[88] ? 1 : 0) + (s[87] ? 2 : 0) + s[825], SDL_43_1: s[1023], SDL_43_1_hoej: s[1024], SDL_43_1_kan: (s[1025] ? 1 : 0) + (s[1026] ? 4 : 0), SDL_43_4: s[1027], SDL_43_4_hoej: s[1028], SDL_43_4_kan: (s[1029] ? 1 : 0) + (s[1030] ? 4 : 0), SDL_43_4_tide_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + (s[1033] ? 4 : 0), SDL_43_5_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + (s[1036] ? 4 : 0), SDL_45_4: s[1037], SDL_45_4_hoej: s[1038], SDL_45_4_kan: s[907], SDL_46_1: s[1039], SDL_46_1_hoej: s[1040], SDL_46_1_kan: (s[1041] ? 1 : 0) + (s[1042] ? 4 : 0), SDL_47_1: s[462], SDL_47_1_hoej: s[463], SDL_47_1_kan: (s[465] ? 1 : 0) + (s[468] ? 4 : 0), SDL_47_1_3: s[489], SDL_47_1_3_hoej: s[490], SDL_47_1_3_kan: (s[492] ? 1 : 0) + (s[491] ? 4 : 0), SDL_50_1: s[479], SDL_50_1_hoej: s[480], SDL_50_1_kan: (s[481] ? 1 : 0) + (s[482] ? 4 : 0), SDL_50_4: s[1043], SDL_50_4_hoej: s[1044], SDL_50_4_kan: (s[1045] ? 1 : 0) + (s[1046] ? 4 : 0), SDL_51_1: s[473], SDL_51_1_hoej: s[476], SDL_51_1_kan: s[907], SDL_52_1: s[474], SDL_52_1_hoej: s[477], SDL_52_1_kan: (s[1047] ? 1 : 0) + (s[1048] ? 4 : 0), SDL_53_1: s[483], SDL_53_1_hoej: s[484], SDL_53_1_kan: (s[486] ? 1 : 0) + (s[487] ? 4 : 0), SDL_53_1_ialt: s[1049], SDL_53_1_ialt_hoej: s[1050], SDL_53_1_ialt_kan: (s[1051] ? 1 : 0) + (s[1052] ? 4 : 0), SDL_53_1_timer: s[1053], SDL_53_1_timer_hoej: s[1054], SDL_53_1_timer_kan: (s[71] ? 1 : 0) + (s[1055] ? 4 : 0), SDL_53_2_kan: (s[464] ? 1 : 0) + (s[466] ? 2 : 0) + (s[467] ? 0 : 4), SDL_53_3: s[475], SDL_53_3_hoej: s[478], SDL_53_3_kan: (s[470] ? 1 : 0) + (s[472] ? 4 : 0), SDL_53a_1_kan: (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + s[588], SDL_53a_2: flat(s[1058]), SDL_53a_2_hoej: flat(s[1059]), SDL_53a_2_kan: (s[523] ? 0 : 1) + (s[1060] ? 2 : 0) + (s[1061] ? 4 : 0), SDL_53b_1_kan: (s[1062] ? 1 : 0) + (s[1063] ? 2 : 0) + (s[1064] ? 4 : 0), SDL_54_1_kan: (s[485] ? 1 : 0) + (s[488] ? 2 : 0) + s[825], SDL_54_1_beloeb: s[1065], SDL_54_1_beloeb_hoej: s[1066], SDL_54_1_beloeb_kan: (s[1067] ? 1 : 0) + (s[1068] ? 4 : 0), SDL_56_1_kan: (s[493] ? 1 : 0) + (s[494] ? 2 : 0) + s[825], SDL_56_1_beloeb: s[1069], SDL_56_1_beloeb_hoej: s[1070], SDL_56_1_beloeb_kan: (s[1071] ? 1 : 0) + (s[1072] ? 4 : 0), SDL_56_2_kan: (s[1073] ? 1 : 0) + (s[1074] ? 2 : 0) + s[1075], SDL_56_3_kan: (s[1076] ? 1 : 0) + (s[1077] ? 2 : 0) + s[1075], SDL_56_4: s[1078], SDL_56_4_hoej: s[1079], SDL_56_4_kan: 1 + s[1075], SDL_56_4_fornyelse_kan: (s[1080] ? 1 : 0) + (s[1081] ? 2 : 0) + s[1075], SDL_58a_1_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + s[1075], SDL_59_2: s[1084], SDL_59_2_hoej: s[1085], SDL_59_2_kan: (s[1086] ? 1 : 0) + (s[1087] ? 4 : 0), SDL_59_6_kan: (s[502] ? 1 : 0) + (s[503] ? 2 : 0) + s[850], SDL_82_1_kan: (s[1088] ? 1 : 0) + (s[1089] ? 2 : 0) + s[588], spor: [s[63], s[65], s[6] << 0 | s[8] << 1 | (s[6] ? 0 : s[530]) << 2 | s[1090] << 3 | s[313] << 4 | s[316] << 5 | s[1091] << 6 | s[91] << 8 | (f.dagpengerettenSlutter ? 512 : 0) | s[561] << 10 | s[562] << 11 | s[563] << 12 | (s[1092] ? 0 : s[1093] ? s[529] : s[1094]) << 13 | s[1092] << 15 | s[1095] << 16 | s[1096] << 17 | s[1097] << 18 | s[1098] << 19 | (f.uddannelsePasserMedBehandling ? 1048576 : 0) | (f.uddannelseUdskyderRevalidering ? 2097152 : 0) | s[1099] << 22 | s[565] << 23 | (s[565] ? s[547] : 0) << 24 | s[0] << 25 | s[1100] << 26 | s[203] << 27 | s[202] << 28, s[314], s[315], (s[0] ? (s[1101] ? s[547] : s[1102] ? (f.vurderingsdato >= 16071 /* 2014-01-01 */ ? 2 : 0) : s[543] ? s[1103] : s[1104] ? s[537] : s[1105] ? 5 : 0) : 0) << 0 | s[1106] << 3 | s[1107] << 4 | s[1108] << 5 | s[1109] << 6 | s[1110] << 7 | s[1111] << 8 | s[1112] << 9 | s[1113] << 10 | s[1114] << 11 | s[1115] << 12 | s[1116] << 13 | s[1117] << 14 | s[1118] << 15 | s[567] << 16 | (s[567] ? 0 : s[1119] <= 16306 /* 2014-08-24 */ ? 1 : s[1119] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 17 | s[114] << 19 | s[507] << 20 | (s[114] ? (s[543] ? s[1120] : s[1121]) : 0) << 21 | (f.erIJobafklaring ? 8388608 : 0) | s[112] << 24 | (f.risikoForFireAar ? 33554432 : 0) | s[573] << 26 | s[574] << 27 | s[508] << 28, s[568], s[569], s[571], s[572], (s[114] ? s[1122] : 0) << 0 | s[577] << 2 | s[130] << 3 | s[132] << 4 | s[131] << 5 | (f.ressourceforloebErBevilget ? (s[526] ? s[529] : s[536] ? s[1123] : s[553]) : 0) << 6 | (f.ressourceforloebErBevilget ? 256 : 0) | s[129] << 9 | s[1124] << 10 | s[509] << 11 | s[510] << 12 | s[511] << 13 | (f.ressourceforloebErBevilget ? s[1125] : 0) << 14 | s[512] << 17 | s[513] << 18 | s[1] << 19 | (s[551] ? s[529] : s[127] ? 2 : 0) << 20 | s[597] << 22 | s[598] << 23 | s[599] << 24 | (s[116] ? (s[1126] ? s[583] : s[1127] ? (s[117] ? 2 : 0) : s[118] ? 3 : 0) : 0) << 25 | s[116] << 27 | s[591] << 28 | s[592] << 29, s[593] << 0 | (s[116] && s[1128] ? 1 : s[116] && !s[1128] ? (s[1129] ? (s[116] ? 2 : 0) : s[1130] ? s[1131] : s[1132] ? (s[115] ? 4 : 0) : s[528] ? 5 : 0) : 0) << 1 | s[1128] << 4 | s[127] << 5 | s[115] << 6 | s[528] << 7 | s[1133] << 8 | s[1134] << 9 | (f.ventesFuldtRask ? 1024 : 0) | s[113] << 11 | s[1135] << 12 | (f.fikTvaerfagligIndsats ? 8192 : 0) | (f.overgikVedRevurderingen ? 16384 : 0) | s[119] << 15 | s[581] << 16 | s[582] << 17 | (s[1136] ? s[1137] : 0) << 18 | s[121] << 20 | s[584] << 21 | s[585] << 22 | (s[116] ? s[1137] : 0) << 23 | s[836] << 25 | s[837] << 26 | (s[559] ? s[529] : s[526] ? s[1138] : s[1139] ? s[1140] : s[1141]) << 27, s[1142] << 0 | s[71] << 1 | s[1143] << 2 | s[1144] << 3 | s[1145] << 4 | s[1146] << 5 | s[2] << 6 | s[159] << 7 | s[1147] << 8 | s[1148] << 9 | s[1149] << 10 | s[1150] << 11 | (f.ansatIFleksjob ? 4096 : 0) | s[1151] << 13 | s[92] << 14 | s[98] << 15 | s[1152] << 16 | (f.uarbejdsdygtigVedEgenSygdom ? 262144 : 0) | s[923] << 19 | s[1153] << 20 | s[101] << 22 | s[103] << 23 | (s[343] ? s[1153] : 0) << 24 | s[343] << 26 | s[99] << 27 | (f.opfylderHelbredsbetingelserForFoertidspension ? 268435456 : 0) | (f.naaetFolkepensionsalder ? 536870912 : 0), s[105], s[107], s[100] << 0 | s[1154] << 1 | s[1155] << 2 | s[1156] << 3 | s[1157] << 4 | s[102] << 5 | s[104] << 6 | (!s[6] && s[1158] ? 1 : !s[6] && !s[1159] ? (s[24] ? 2 : s[34] ? 3 : s[35] ? 4 : 0) : 0) << 7 | s[1159] << 10 | s[1160] << 11 | s[17] << 12 | s[1161] << 13 | s[1162] << 14 | s[1163] << 15 | s[1164] << 16 | s[1165] << 17 | s[1166] << 18 | s[14] << 19 | s[13] << 20 | s[1167] << 21 | s[1168] << 22 | s[1169] << 23 | s[1170] << 24 | s[16] << 25 | s[15] << 26 | s[1171] << 27 | s[1172] << 28 | s[1173] << 29, s[106], s[108], s[1174] << 0 | s[1175] << 1 | s[1176] << 2 | s[1177] << 3 | s[1178] << 4 | s[1179] << 5 | s[1180] << 6 | s[50] << 7 | s[55] << 8 | s[56] << 9 | (s[1181] ? (s[1182] ? s[1183] : s[1184] ? s[1185] : s[1186] ? 3 : 0) : 0) << 10 | (f.forlaengelseErAfgjort ? 4096 : 0) | s[326] << 13 | s[327] << 14 | s[51] << 15 | s[59] << 16 | s[58] << 17 | s[1187] << 18 | s[371] << 20 | (s[1181] ? (s[1188] ? s[1183] : s[1189] ? s[1190] : s[1182] ? s[1191] : s[1192] ? s[1193] : s[1194] ? 5 : 0) : 0) << 21 | s[52] << 24 | s[60] << 25 | (s[1181] ? (s[1188] ? s[1183] : s[1189] ? s[1190] : s[1182] ? s[1191] : s[1193]) : 0) << 26 | (f.underLaegebehandling ? 536870912 : 0), s[373], s[375], (f.laegensSkoenErSikkert ? 1 : 0) | s[1195] << 1 | s[1196] << 2 | s[1197] << 3 | s[1198] << 4 | s[53] << 5 | s[61] << 6 | (s[1181] ? (s[1182] ? s[1183] : s[1192] ? s[1185] : s[1184] ? s[1199] : s[1186] ? 4 : 0) : 0) << 7 | s[54] << 10 | s[57] << 11 | (s[1181] ? (s[1182] ? s[1183] : s[1192] ? s[1185] : s[1199]) : 0) << 12 | (f.laegenVurdererLivstruende ? 16384 : 0) | (f.behandlingsmulighederUdtoemte ? 32768 : 0) | s[378] << 16 | s[384] << 17 | s[975] << 18 | s[976] << 19 | s[977] << 20 | (s[1181] ? (s[45] <= 16952 /* 2016-05-31 */ ? s[1183] : s[45] <= 16974 /* 2016-06-22 */ ? (s[46] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[45] <= 20634 /* 2026-06-30 */ ? (s[46] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[46] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 21 | s[379] << 24 | s[385] << 25 | (f.ansoegningOmFoertidspension ? 67108864 : 0) | s[109] << 27 | s[110] << 28 | s[111] << 29, s[94] << 0 | s[97] << 1 | s[95] << 2 | (s[532] ? (s[556] ? s[534] : s[557] ? 2 : 0) : 0) << 3 | s[988] << 5 | s[989] << 6 | s[75] << 7 | s[555] << 8 | s[1200] << 10 | s[1201] << 11 | s[1202] << 12 | s[1203] << 13 | s[1204] << 14 | s[1205] << 15 | (f.andetFravaerSeneste8Uger ? 65536 : 0) | s[1206] << 17 | s[1207] << 18 | (f.genansat ? 524288 : 0) | (f.paaArbejdeDaSygdommenKom ? 1048576 : 0) | s[990] << 21 | s[991] << 22 | s[992] << 23 | (f.ansatIFleksjob ? s[555] : 0) << 24 | s[76] << 26 | s[77] << 27 | s[1208] << 28 | s[1209] << 29, s[72], s[73], s[74] << 0 | (s[532] ? (s[65] <= 13604 /* 2007-04-01 */ ? s[534] : s[65] <= 14031 /* 2008-06-01 */ ? (s[63] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[1210] ? (s[63] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[1211] ? 4 : 0) : 0) << 1 | s[309] << 4 | s[312] << 5 | (f.fratraeder ? 64 : 0) | s[86] << 7 | s[85] << 8 | (s[532] ? (s[533] ? s[534] : s[65] <= 15522 /* 2012-07-01 */ ? s[535] : s[1212] ? (s[63] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[1213] ? 4 : 0) : 0) << 9 | s[1214] << 12 | s[1215] << 13 | s[1216] << 14 | s[1217] << 15 | s[1218] << 16 | s[1219] << 17 | s[83] << 18 | s[1220] << 19 | s[1221] << 20 | s[1222] << 21 | (f.dagpengeretHvisRask ? 4194304 : 0) | s[90] << 23 | s[89] << 24 | (f.erhvervsmaessigUddannelse ? 33554432 : 0) | s[1223] << 26 | s[1224] << 27 | s[1225] << 28 | s[1226] << 29, s[310], s[311], s[1227] << 0 | (f.elevILoennetPraktik ? 2 : 0) | s[1228] << 2 | s[1229] << 3 | s[1230] << 4 | s[1231] << 5 | s[1232] << 6 | s[1233] << 7 | s[1234] << 8 | (f.iBeskaeftigelse ? 512 : 0) | s[1235] << 10 | s[1236] << 11 | s[1237] << 12 | s[1238] << 13 | s[1239] << 14 | s[1240] << 15 | s[1241] << 16 | s[1242] << 17 | s[1243] << 18 | s[1244] << 19 | s[1245] << 20 | s[1246] << 21 | s[1247] << 22 | s[1248] << 23 | s[88] << 24 | s[87] << 25 | (s[532] ? (s[533] ? s[534] : s[65] <= 15705 /* 2012-12-31 */ ? s[535] : s[65] <= 15883 /* 2013-06-27 */ ? (s[63] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[63] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 26 | s[1249] << 29, s[1250] << 0 | (f.drevetSenesteMaaned ? 2 : 0) | s[1251] << 2 | s[1252] << 3 | (f.tilskudTilEgenVirksomhed ? 16 : 0) | s[997] << 5 | s[998] << 6 | (f.arbejdsskade ? 128 : 0) | s[248] << 8 | s[249] << 9 | s[1253] << 10 | s[1254] << 11 | s[1255] << 12 | s[1256] << 13 | s[241] << 14 | s[242] << 15 | s[410] << 16 | s[253] << 17 | s[250] << 18 | (s[559] ? s[529] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[1138] : s[1257] ? 3 : 0) << 19 | s[329] << 21 | s[332] << 22 | s[331] << 23 | s[934] << 24 | s[935] << 25 | (s[1258] ? s[529] : s[1259]) << 26 | (f.fikSygedagpengeVedLivstruende ? 268435456 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 536870912 : 0), s[586] << 0 | s[587] << 1 | (s[1260] ? s[529] : s[1258] ? (s[112] ? 2 : 0) : s[543] ? s[1261] : s[537]) << 2 | s[1262] << 5 | s[1263] << 6 | s[1264] << 7 | s[1265] << 8 | s[1266] << 9 | s[1267] << 10 | s[323] << 11 | s[1268] << 12 | s[1269] << 13 | s[1270] << 14 | s[589] << 15 | s[590] << 16 | (s[114] ? (s[1271] ? s[1120] : s[543] ? (s[122] ? 2 : 0) : s[1272] ? s[1273] : s[1274]) : 0) << 17 | s[1275] << 20 | s[1276] << 21 | s[596] << 22 | (s[1136] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[583] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[1277] ? 2 : 0) : s[1126] ? (s[1278] ? 3 : 0) : s[1127] ? (s[117] ? 4 : 0) : s[1129] ? (s[118] ? 5 : 0) : s[1130] ? (s[527] ? 6 : 0) : s[115] ? 7 : 0) : 0) << 23 | s[1279] << 26 | s[125] << 27 | s[126] << 28, s[594], s[595], s[123], s[124], (s[125] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[583] : s[1129] ? (s[1280] ? 2 : 0) : s[1131]) : 0) << 0 | s[600] << 2 | s[601] << 3 | s[602] << 4 | (s[114] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[1120] : s[1271] ? (s[1281] ? 2 : 0) : s[543] ? (s[122] ? 3 : 0) : s[537]) : 0) << 5 | s[1282] << 8 | s[605] << 9 | s[606] << 10 | s[607] << 11 | s[608] << 12 | s[514] << 13 | (s[114] ? (s[543] ? s[1120] : s[551] ? s[1283] : s[127] ? 3 : 0) : 0) << 14 | (f.kanVendeTilbageIArbejde ? 65536 : 0) | s[1284] << 17 | (f.maalgruppeForAnden ? 262144 : 0) | s[612] << 19 | s[613] << 20 | (s[612] ? s[1122] : 0) << 21 | s[614] << 23 | s[615] << 24 | s[619] << 25 | s[620] << 26 | (s[526] ? s[529] : s[1285] ? s[1123] : s[543] ? (s[1286] ? 3 : 0) : s[1287]) << 27, s[603], s[604], s[610], s[611], (f.dokumenteretIngenUdvikling ? 1 : 0) | (f.heltAabenbartIngenUdvikling ? 2 : 0) | s[621] << 2 | s[622] << 3 | (s[526] ? s[529] : s[1288] ? s[1123] : s[1289] ? s[1290] : s[1291]) << 4 | s[1292] << 7 | (f.oenskerRessourceforloeb ? 256 : 0) | s[616] << 9 | s[617] << 10 | s[618] << 11 | (s[1293] ? 1 : s[526] ? s[1294] : s[1285] ? s[1140] : s[543] ? (s[1286] ? 4 : 0) : s[1288] ? s[1295] : s[536] ? (s[136] ? 6 : 0) : s[128] ? 7 : 0) << 12 | s[1293] << 15 | s[128] << 16 | (f.komplekseProblemer ? 131072 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 262144 : 0) | (f.kraeverHelhedsorienteretForloeb ? 524288 : 0) | s[1296] << 20 | (f.laengerevarendeForsoergelse ? 2097152 : 0) | (f.deltagetUdenOegetTilknytning ? 4194304 : 0) | (f.behovForLaengerevarendeIndsats ? 8388608 : 0) | (f.ressourceforloebErBevilget ? (s[526] ? s[529] : s[1288] ? s[1123] : s[536] ? s[1290] : s[1297]) : 0) << 24 | s[135] << 27, s[623], s[624], (f.ressourceforloebErBevilget ? (s[1298] ? s[1299] : s[1300] ? s[1301] : s[1302] ? (s[1303] ? 3 : 0) : s[1304] ? (s[133] ? 4 : 0) : s[1305]) : 0) << 0 | s[626] << 3 | s[627] << 4 | s[628] << 5 | (f.ressourceforloebErBevilget && s[127] ? 1 : f.ressourceforloebErBevilget && !s[127] ? (s[1298] ? (s[134] ? 2 : 0) : s[1300] ? (s[540] ? 3 : 0) : s[1304] ? (s[1303] ? 4 : 0) : s[1305]) : 0) << 6 | s[1306] << 9 | s[1307] << 10 | s[1308] << 11 | s[1309] << 12 | (f.indsatsErBegyndt ? 8192 : 0) | s[1310] << 14 | s[1311] << 15 | (f.arbejdeIFoersteHalvaar ? 65536 : 0) | (f.saerligeGrundeModTeamet ? 131072 : 0) | s[629] << 18 | s[630] << 19 | (f.menerTilbuddetSkaderHelbredet ? 1048576 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 2097152 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 4194304 : 0) | s[515] << 23 | (f.ressourceforloebErBevilget ? (s[1312] ? s[1313] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[1314] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[1315] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[1316] ? 5 : 0) : 0) << 24 | s[636] << 27 | s[637] << 28, s[632], s[633], (f.ressourceforloebErBevilget ? (s[1312] ? s[1313] : s[1315] ? s[1314] : s[1316] ? 3 : 0) : 0) << 0 | s[1317] << 2 | (f.kommunenHarTagetStillingTilForloebet ? 8 : 0) | s[638] << 4 | s[639] << 5 | s[640] << 6 | (f.ressourceforloebErBevilget ? (s[1298] ? s[1299] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[1301] : s[1318] ? (s[1319] ? 3 : 0) : s[1302] ? (s[1320] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[133] ? 5 : 0) : s[1304] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[539] ? 7 : 0) : 0) << 7 | s[643] << 10 | s[644] << 11 | (f.ressourceforloebErBevilget ? (s[1298] ? s[1299] : s[1318] ? s[1301] : s[1304] ? (s[1320] ? 3 : 0) : s[539] ? 4 : 0) : 0) << 12 | s[1321] << 15 | s[1322] << 16 | s[1323] << 17 | s[648] << 18 | (s[526] ? s[529] : s[543] ? s[1123] : s[1288] ? s[1273] : s[1289] ? s[1324] : s[536] ? (s[538] ? 5 : 0) : s[1325]) << 19 | s[1326] << 22 | s[1327] << 23 | s[1328] << 24 | s[1329] << 25 | s[1330] << 26 | s[1331] << 27, s[641], s[642], s[646], s[647], (f.ressourceforloebErBevilget ? (s[526] ? s[529] : s[543] ? s[1123] : s[1288] ? s[1273] : s[536] ? s[1324] : s[552]) : 0) << 0 | s[651] << 3 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[1332] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[1333] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[1334] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 4 | s[652] << 7 | s[653] << 8 | s[1125] << 9 | s[1335] << 12 | s[655] << 13 | (s[655] ? 0 : s[1336] <= 14511 /* 2009-09-24 */ ? 1 : s[1336] <= 18261 /* 2019-12-31 */ ? (s[1336] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[1336] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 14 | s[516] << 16 | s[658] << 17 | s[659] << 18 | (s[516] ? 0 : s[1337] <= 18261 /* 2019-12-31 */ ? 1 : s[1337] <= 19133 /* 2022-05-21 */ ? (s[1338] ? 2 : 0) : s[1339] ? 3 : 0) << 19 | s[660] << 21 | s[661] << 22 | s[1340] << 23 | (f.begraensningerIArbejdsevnen ? 67108864 : 0) | (f.andenIndsatsErIkkeNok ? 134217728 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 268435456 : 0) | s[800] << 29, s[649], s[650], s[220] << 0 | s[223] << 1 | (f.revalideringErBevilget ? s[1340] : 0) << 2 | (f.revalideringErBevilget ? 32 : 0) | s[518] << 6 | s[232] << 7 | (f.erhvervssigtetErAfklaret ? 256 : 0) | s[1341] << 9 | s[1342] << 10 | s[667] << 11 | s[668] << 12 | s[137] << 13 | s[1343] << 14 | (f.betydeligeBegraensninger ? 131072 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 262144 : 0) | (f.talerForLangUddannelse ? 524288 : 0) | s[140] << 20 | s[1344] << 21 | (s[1344] === 1 ? s[1345] : s[1344] === 2 ? s[1345] : s[1344] === 3 ? s[1345] : s[1344] === 4 ? s[1345] : 0) << 24 | s[664] << 25 | s[665] << 26 | s[666] << 27 | s[669] << 28 | s[670] << 29, s[139], s[138], (s[1346] ? s[529] : s[543] ? s[1347] : s[1289] ? s[1273] : s[1291]) << 0 | s[671] << 3 | s[672] << 4 | (f.revalideringErBevilget ? (s[1346] ? s[529] : s[1102] ? s[1347] : f.vurderingsdato <= 17967 /* 2019-03-12 */ ? s[1103] : s[543] ? (f.vurderingsdato >= 17968 /* 2019-03-13 */ ? 4 : 0) : s[1348]) : 0) << 5 | s[694] << 8 | s[695] << 9 | (s[1349] ? (s[1104] ? s[547] : s[1105] ? 2 : 0) : 0) << 10 | s[1349] << 12 | s[1350] << 13 | s[676] << 14 | s[677] << 15 | (s[0] ? s[1351] : 0) << 16 | s[210] << 18 | (f.harForsoergelsespligt ? 524288 : 0) | s[1352] << 20 | (f.boernOpholderSigIDanmark ? 2097152 : 0) | (f.boernLigestillet ? 4194304 : 0) | s[211] << 23 | s[222] << 24 | (f.borHosForaeldre ? 33554432 : 0) | s[678] << 26 | s[679] << 27 | (s[0] ? (s[1353] ? s[547] : s[221] ? 2 : 0) : 0) << 28, s[692], s[693], s[674], s[675], s[148], s[147], s[149] << 0 | s[150] << 1 | (s[1354] ? s[1351] : 0) << 2 | s[1354] << 4 | s[1355] << 5 | s[1356] << 6 | s[1357] << 7 | s[1358] << 8 | s[1359] << 9 | s[143] << 10 | s[145] << 11 | (s[0] ? (s[1258] ? s[547] : s[1360]) : 0) << 12 | s[690] << 14 | s[691] << 15 | s[547] << 16 | s[686] << 17 | s[687] << 18 | (s[0] ? (s[1288] ? s[547] : s[1361] ? (s[136] ? 2 : 0) : s[536] ? (s[1362] ? 3 : 0) : s[1297]) : 0) << 19 | s[682] << 22 | s[683] << 23 | s[157] << 24 | s[158] << 25 | s[1120] << 26 | s[199] << 27 | s[200] << 28, s[688], s[689], s[684], s[685], s[680], s[681], s[155], s[156], s[198], s[197], (s[112] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[1120] : s[1102] ? (s[194] ? 2 : 0) : s[1103]) : 0) << 0 | s[1363] << 2 | s[1364] << 3 | s[1365] << 4 | s[193] << 5 | s[449] << 6 | s[703] << 7 | s[168] << 8 | (s[112] ? (s[1258] ? s[1120] : s[1360]) : 0) << 9 | s[171] << 11 | s[172] << 12 | s[711] << 13 | s[712] << 14 | (s[112] ? (f.vurderingsdato <= 16435 /* 2014-12-31 */ ? s[1120] : s[1258] ? (s[178] ? 2 : 0) : s[1366] ? s[1261] : s[235] ? 4 : 0) : 0) << 15 | s[705] << 18 | s[706] << 19 | s[1367] << 20 | (f.ansatIFleksjobVedForloebetsStart ? 2097152 : 0) | s[707] << 22 | s[708] << 23 | s[709] << 24 | s[716] << 25 | s[717] << 26 | s[718] << 27 | (s[112] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[1120] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[1368] ? 2 : 0) : s[1369] ? 3 : 0) : 0) << 28, s[170], s[167], s[196], s[710], s[696], s[697], s[698] << 0 | s[699] << 1 | s[700] << 2 | s[701] << 3 | s[702] << 4 | (s[1370] ? s[1122] : 0) << 5 | s[1370] << 7 | s[713] << 8 | s[714] << 9 | s[715] << 10 | (s[0] ? (s[1366] ? s[547] : s[235] ? 2 : 0) : 0) << 11 | s[209] << 13 | s[208] << 14 | (f.fleksjobErSlut ? 32768 : 0) | s[1371] << 16 | s[721] << 17 | s[722] << 18 | s[206] << 19 | s[207] << 20 | (s[112] ? (s[1361] ? s[1120] : s[1362] ? 2 : 0) : 0) << 21 | s[730] << 23 | s[205] << 24 | s[204] << 25 | s[1372] << 26 | s[1373] << 27 | s[1374] << 28 | s[1375] << 29, s[719], s[720], s[728], s[729], s[731], s[732], (f.ferienErAftalt ? 1 : 0) | s[723] << 1 | s[724] << 2 | (s[112] ? (s[1102] ? s[1120] : s[195] ? 2 : 0) : 0) << 3 | s[1376] << 5 | s[1377] << 6 | (f.deltagerAktivt ? 128 : 0) | s[1378] << 8 | s[1379] << 9 | (f.holderFerieMedYdelse ? 1024 : 0) | s[725] << 11 | s[726] << 12 | s[727] << 13 | (s[1380] ? (s[1381] ? s[1120] : s[307] ? 2 : 0) : 0) << 14 | s[1380] << 16 | s[1382] << 17 | s[1383] << 18 | s[1384] << 19 | s[1385] << 20 | (f.tilsvarendeIndgribende ? 2097152 : 0) | s[733] << 22 | s[217] << 23 | s[734] << 24 | (s[212] ? (s[1386] ? s[548] : f.bruddetSkete <= 18257 /* 2019-12-27 */ ? s[1387] : f.bruddetSkete <= 18669 /* 2021-02-11 */ ? (s[1388] ? 3 : 0) : f.bruddetSkete <= 19722 /* 2023-12-31 */ ? (s[1389] ? 4 : 0) : f.bruddetSkete <= 19898 /* 2024-06-24 */ ? (s[1390] ? 5 : 0) : f.bruddetSkete >= 19899 /* 2024-06-25 */ ? 6 : 0) : 0) << 25 | s[212] << 28 | (f.skriftligtVejledtOmSanktioner ? 536870912 : 0), (f.personligKontaktErForsoegt ? 1 : 0) | (f.vejledningErGennemgaaet ? 2 : 0) | (s[212] ? s[1391] : 0) << 2 | s[744] << 4 | s[745] << 5 | (s[744] ? s[1391] : 0) << 6 | s[1392] << 8 | s[1393] << 9 | s[1394] << 10 | s[1395] << 11 | s[1396] << 12 | (f.kontaktErGenoprettet ? 8192 : 0) | s[740] << 14 | s[741] << 15 | (s[1397] ? s[1391] : 0) << 16 | s[1397] << 18 | s[1398] << 19 | s[1399] << 20 | s[1400] << 21 | s[1401] << 22 | (f.rimeligGrundTilBrud ? 8388608 : 0) | s[214] << 24 | s[213] << 25 | s[215] << 26 | (s[1402] ? s[1391] : 0) << 27 | s[1402] << 29, s[735], s[736], s[742], s[743], s[738], s[739], s[1403] << 0 | (f.nedsatSammeMaaned ? 2 : 0) | s[748] << 2 | s[749] << 3 | (s[748] && !s[1404] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[548] : s[1405] ? 2 : 0) : 0) << 4 | s[1404] << 6 | s[750] << 7 | s[751] << 8 | (f.ydelsenBoerOphoere ? 512 : 0) | (f.modBedreVidende ? 1024 : 0) | s[1406] << 11 | s[1407] << 12 | (s[112] ? (s[543] ? s[1120] : f.vurderingsdato <= 18627 /* 2020-12-31 */ ? s[1283] : s[1288] ? (s[1408] ? 3 : 0) : f.vurderingsdato <= 19357 /* 2022-12-31 */ ? s[1324] : f.vurderingsdato <= 19722 /* 2023-12-31 */ ? (s[1409] ? 5 : 0) : s[1272] ? (s[1410] ? 6 : 0) : f.vurderingsdato <= 20453 /* 2025-12-31 */ ? s[1411] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[1412] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[144] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[1413] ? 10 : 0) : s[1414] ? (s[1415] ? 11 : 0) : s[237] ? 12 : 0) : 0) << 13 | s[229] << 17 | s[228] << 18 | (f.revalideringErBevilget ? (s[1346] ? s[529] : f.vurderingsdato <= 17246 /* 2017-03-21 */ ? s[1347] : s[543] ? (f.vurderingsdato >= 17247 /* 2017-03-22 */ ? 3 : 0) : s[1287]) : 0) << 19 | (f.foelgerRevalideringsplanen ? 4194304 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 8388608 : 0) | s[1416] << 24 | (f.netopForladtSkolen ? 33554432 : 0) | (f.kanKlareSigMedSU ? 67108864 : 0) | s[1417] << 27 | (f.saerligtBegraensedeErhvervsmuligheder ? 268435456 : 0) | s[759] << 29, s[746], s[747], s[752], s[753], s[754], s[755], s[757], s[758], s[760] << 0 | s[761] << 1 | (f.revalideringErBevilget ? (s[1346] ? s[529] : s[1418] ? s[1347] : s[1353] ? s[1419] : s[543] ? s[1420] : s[1348]) : 0) << 2 | s[779] << 5 | s[780] << 6 | s[781] << 7 | (s[770] ? s[1421] : 0) << 8 | s[770] << 11 | s[238] << 12 | (f.forsoergerEgetBarnIHjemmet ? 8192 : 0) | s[774] << 14 | (s[222] ? 0 : s[1421]) << 15 | s[1422] << 18 | (f.psykiskLidelseNaevntILoven ? 524288 : 0) | (f.forsoergelsespligtUdenForHjemmet ? 1048576 : 0) | (f.gravidEfter12Uge ? 2097152 : 0) | s[771] << 22 | s[230] << 23 | s[231] << 24 | (s[1423] ? s[1421] : 0) << 25 | s[1424] << 28 | s[1425] << 29, s[772], s[773], s[768], s[769], s[226], s[225], s[762], s[763], s[764] << 0 | s[765] << 1 | (s[1423] ? s[1340] : 0) << 2 | s[767] << 5 | (s[767] ? 0 : s[1426] <= 13858 /* 2007-12-11 */ ? 1 : s[1426] <= 18261 /* 2019-12-31 */ ? (s[1426] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[1426] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 6 | s[777] << 8 | s[778] << 9 | (s[1427] && !s[1428] ? s[1421] : 0) << 10 | s[1427] << 13 | s[1428] << 14 | s[1429] << 15 | s[1430] << 16 | s[1431] << 17 | s[782] << 18 | (s[518] && !s[232] && s[1] ? s[1340] : 0) << 19 | s[783] << 22 | s[784] << 23 | (f.kortvarigAfbrydelseUdenBetydning ? 16777216 : 0) | (f.fravaerVedBarselIRevalidering ? 33554432 : 0) | s[787] << 26, s[775], s[776], s[785], s[786], (f.revalideringErBevilget ? (s[1346] ? s[529] : s[1418] ? s[1347] : s[1353] ? s[1419] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[1420] : s[1366] ? (s[1432] ? 5 : 0) : s[543] ? (s[235] ? 6 : 0) : s[536] ? (s[141] ? 7 : 0) : s[1433]) : 0) << 0 | s[1434] << 4 | s[788] << 5 | s[789] << 6 | (f.revalideringErBevilget ? (s[543] ? s[529] : s[1121]) : 0) << 7 | s[1435] << 9 | s[549] << 10 | s[1436] << 11 | (s[1436] === 1 ? s[1437] : s[1436] === 2 ? s[1437] : 0) << 13 | (f.ledighedsydelseForAfbrydelse ? 16384 : 0) | s[793] << 15 | s[794] << 16 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[529] : s[1093] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[536] ? s[1438] : s[1414] ? s[1297] : s[237] ? 5 : 0) << 17 | s[801] << 20 | s[802] << 21 | s[803] << 22 | (s[1439] ? (s[526] ? s[529] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[1123] : s[543] ? (s[1440] ? 3 : 0) : s[551] ? s[537] : s[1441]) : 0) << 23 | s[1439] << 26 | s[1442] << 27 | (f.heltAabenbartIngenForbedring ? 268435456 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 536870912 : 0), s[790], s[791], s[1443] << 0 | (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) | (f.utvivlsomtIkkePension ? 4 : 0) | s[795] << 3 | s[796] << 4 | s[797] << 5 | (s[1444] ? 1 : s[526] ? s[1294] : s[1093] ? s[1140] : s[1445]) << 6 | s[1444] << 9 | (f.sagenErForelagtTeamet ? 1024 : 0) | s[1446] << 11 | s[1447] << 12 | s[1448] << 13 | s[1449] << 14 | s[798] << 15 | s[799] << 16 | (s[526] ? s[529] : s[1093] ? s[1123] : s[1272] ? s[1438] : s[551] ? s[1274] : s[1441]) << 17 | s[1450] << 20 | s[1451] << 21 | s[1452] << 22 | s[1453] << 23 | s[1454] << 24 | (f.harErhvervskompetencegivendeUddannelse ? 33554432 : 0) | (f.behovForUndervisningsomraadet ? 67108864 : 0) | s[519] << 27 | s[806] << 28 | s[807] << 29, (s[519] ? 0 : s[1455] <= 18261 /* 2019-12-31 */ ? 1 : s[1455] <= 18669 /* 2021-02-11 */ ? (s[1456] ? 2 : 0) : s[1457] ? 3 : 0) << 0 | s[809] << 2 | (s[809] ? 0 : s[1458] <= 18669 /* 2021-02-11 */ ? 1 : s[1459] ? 2 : 0) << 3 | s[811] << 5 | (s[811] ? 0 : s[1460] <= 18669 /* 2021-02-11 */ ? 1 : s[1461] ? 2 : 0) << 6 | s[813] << 8 | (s[813] ? 0 : s[1462] <= 14518 /* 2009-10-01 */ ? 1 : s[1462] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 9 | s[814] << 11 | s[815] << 12 | (s[526] ? s[529] : s[536] ? s[1123] : s[1463]) << 13 | s[818] << 16 | s[819] << 17 | (s[818] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[1464] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 18 | s[1464] << 20 | s[1465] << 21 | (f.forkertVejledning ? 4194304 : 0) | (f.saerligeOmstaendighederForRefusion ? 8388608 : 0) | s[823] << 24 | s[824] << 25 | s[820] << 26 | s[821] << 27 | s[822] << 28 | s[1466] << 29, s[816], s[817], s[1467] << 0 | s[1468] << 1 | s[1469] << 2 | s[1470] << 3 | s[1471] << 4 | s[247] << 5 | s[1472] << 6 | s[829] << 8 | s[830] << 9 | (f.feriePasserMedForloebet ? 1024 : 0) | (f.ferieIndenForFerieloven ? 2048 : 0) | (f.ferieAftalt ? 4096 : 0) | s[833] << 13 | (f.ferieAftalt ? s[1472] : 0) << 14 | s[834] << 16 | s[835] << 17 | s[840] << 18 | s[841] << 19 | s[1473] << 20 | (s[1473] === 1 ? s[1474] : s[1473] === 2 ? s[1474] : 0) << 22 | s[554] << 23 | (f.saerligeGrundeTilAndetTidspunkt ? 16777216 : 0) | s[842] << 25 | s[843] << 26 | (s[559] ? s[529] : s[526] ? s[1138] : s[1139] ? s[1140] : s[536] ? s[1141] : s[552]) << 27, s[831], s[832], s[838], s[839], (f.helbredetErStationaert ? 1 : 0) | (f.arbejdsevnenErAfklaret ? 2 : 0) | (f.berettigetTilRevalidering ? 4 : 0) | (f.berettigetTilFleksjob ? 8 : 0) | (f.berettigetTilFoertidspension ? 16 : 0) | (f.berettigetTilRessourceforloeb ? 32 : 0) | s[846] << 6 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[529] : s[846] ? 2 : 0) << 7 | (f.ophoerErAfgjort ? 512 : 0) | s[849] << 10 | s[504] << 11 | (s[71] ? (s[532] ? (s[65] <= 14612 /* 2010-01-03 */ ? s[534] : s[533] ? (s[63] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[1475] ? 3 : 0) : 0) : 0) << 12 | s[1476] << 14 | s[1477] << 15 | s[261] << 16 | s[262] << 17 | s[255] << 18 | (s[255] ? (s[536] ? (s[255] ? 1 : 0) : s[1478]) : 0) << 19 | s[1479] << 21 | (f.ventesRaskInden8Uger ? 4194304 : 0) | s[1480] << 23 | s[1481] << 24 | (f.oenskerTidligOpfoelgning ? 33554432 : 0) | s[1482] << 26 | s[851] << 27 | s[852] << 28, s[844], s[845], s[847], s[848], (s[559] ? s[529] : s[1258] ? s[1138] : s[1261]) << 0 | (f.sagenErBelyst ? 4 : 0) | s[855] << 3 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[855] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 4 | s[260] << 6 | s[258] << 7 | s[259] << 8 | (s[559] ? s[529] : s[1093] ? s[1138] : s[1272] ? s[1438] : s[536] ? s[1274] : s[1483]) << 9 | s[1484] << 12 | s[1485] << 13 | s[1486] << 14 | s[1487] << 15 | s[856] << 16 | s[857] << 17 | s[858] << 18 | (s[1093] ? s[529] : s[543] ? s[1094] : s[1273]) << 19 | s[859] << 21 | s[860] << 22 | (s[543] ? s[529] : s[1283]) << 23 | (f.oenskerLaegeattest ? 33554432 : 0) | (f.attestIndhentet ? 67108864 : 0) | s[295] << 27 | s[290] << 28 | s[289] << 29, s[853], s[854], (f.tilbagevendenForestaar ? 1 : 0) | (f.risikoForLangtForloeb ? 2 : 0) | s[1488] << 2 | s[1489] << 3 | (f.behovForTvaerfagligIndsats ? 16 : 0) | s[297] << 5 | s[298] << 6 | s[264] << 7 | s[263] << 8 | s[218] << 9 | (s[218] && s[268] ? 1 : s[218] && !s[267] ? (s[536] ? (s[218] ? 2 : 0) : s[1463]) : 0) << 10 | s[267] << 13 | s[1490] << 14 | s[1491] << 15 | s[1492] << 16 | s[299] << 17 | s[1493] << 18 | s[1494] << 19 | s[288] << 20 | (f.forudsigeligtForloeb ? 2097152 : 0) | s[1495] << 22 | s[1496] << 23 | s[1497] << 24 | s[1498] << 25 | s[1499] << 26 | s[1500] << 27 | (f.opfoelgningOenskes ? 268435456 : 0) | (f.opfoelgningAlligevel ? 536870912 : 0), s[1501] << 0 | s[1502] << 1 | s[863] << 2 | s[864] << 3 | (s[268] ? 1 : s[267] ? 0 : s[559] ? s[1294] : s[1093] ? s[1503] : s[1445]) << 4 | s[266] << 7 | s[265] << 8 | s[867] << 9 | s[868] << 10 | (s[141] && s[268] ? 1 : s[141] && !s[267] ? (s[1272] ? s[1283] : s[536] ? s[1504] : s[551] ? s[1297] : s[1441]) : 0) << 11 | s[141] << 14 | s[285] << 15 | s[869] << 16 | s[870] << 17 | s[871] << 18 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[529] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[1505] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[1506] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[1507] ? 4 : 0) : s[536] ? (s[1508] ? 5 : 0) : s[1325]) << 19 | s[305] << 22 | s[306] << 23 | (f.fremmoedeErNoedvendigt ? 16777216 : 0) | s[874] << 25 | s[875] << 26, s[861], s[862], s[865], s[866], s[872], s[873], (s[288] && s[268] ? 1 : s[288] && !s[267] ? (s[1509] ? s[1294] : s[559] ? (s[304] ? 3 : 0) : s[1093] ? (s[296] ? 4 : 0) : s[543] ? s[1510] : s[1272] ? (s[141] ? 6 : 0) : s[536] ? s[1411] : s[551] ? s[1433] : s[127] ? 9 : 0) : 0) << 0 | s[1511] << 4 | s[303] << 5 | s[876] << 6 | s[877] << 7 | s[878] << 8 | (s[559] ? s[529] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[1138] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[1512] ? 3 : 0) : s[1093] ? (s[1513] ? 4 : 0) : s[1510]) << 9 | s[879] << 12 | s[880] << 13 | s[881] << 14 | (s[1093] ? s[529] : s[1272] ? s[1094] : s[536] ? s[1504] : s[1297]) << 15 | s[882] << 18 | s[883] << 19 | s[884] << 20 | (s[1093] ? s[529] : s[543] ? s[1094] : s[1272] ? s[1273] : s[536] ? s[1274] : s[552]) << 21 | s[887] << 24 | s[888] << 25 | s[889] << 26 | s[890] << 27 | s[891] << 28, s[885], s[886], (s[1509] ? s[529] : s[559] ? (s[304] ? 2 : 0) : s[1093] ? s[1503] : s[1514]) << 0 | s[892] << 3 | s[893] << 4 | (s[559] ? s[529] : s[526] ? s[1138] : s[1139] ? s[1140] : s[551] ? s[1141] : s[1441]) << 5 | s[1515] << 8 | (f.udebliver ? 512 : 0) | (f.rimeligGrund ? 1024 : 0) | (f.skriftligtOrienteret ? 2048 : 0) | s[914] << 12 | s[915] << 13 | (s[559] ? s[529] : s[1260] ? s[1138] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? (s[112] ? 3 : 0) : s[1381] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[307] ? 5 : 0) << 14 | s[1516] << 17 | (f.andenVurderingIndhentet ? 262144 : 0) | s[894] << 19 | s[895] << 20 | s[1517] << 21 | s[1518] << 22 | s[1519] << 23 | (f.noedvendigBehandling ? 16777216 : 0) | s[1520] << 25 | s[1521] << 26 | (f.hensigtsmaessigOptraening ? 134217728 : 0) | (f.opfordret ? 268435456 : 0) | s[896] << 29, s[897] << 0 | s[898] << 1 | s[899] << 2 | (f.partshoertOmOphoer ? 8 : 0) | s[1522] << 4 | (f.harSvaretPaaPartshoering ? 32 : 0) | s[1523] << 6 | s[900] << 7 | s[901] << 8 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[529] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 9 | (f.andetGrundlagEndHoertOm ? 2048 : 0) | (f.partshoertOmNytGrundlag ? 4096 : 0) | s[521] << 13 | s[903] << 14 | s[904] << 15 | (s[559] ? s[529] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[1138] : s[1524] ? (s[1525] ? 3 : 0) : s[1526]) << 16 | s[1527] << 19 | s[1528] << 20 | (f.genoptagetFoer ? 2097152 : 0) | s[910] << 22 | (s[521] && !s[903] && !s[904] ? s[1152] : 0) << 23 | s[317] << 25 | s[318] << 26, s[905], s[906], s[908], s[909], s[319], s[320], (s[532] ? (s[533] ? s[534] : s[1529] ? s[535] : s[1530] ? s[1531] : s[65] <= 18318 /* 2020-02-26 */ ? s[1532] : s[65] <= 18858 /* 2021-08-19 */ ? (s[63] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[65] <= 18953 /* 2021-11-22 */ ? (s[63] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[65] <= 19051 /* 2022-02-28 */ ? (s[63] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[63] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 0 | s[438] << 4 | s[440] << 5 | (f.aftaleForSelvstaendig ? 64 : 0) | (f.sygMedCovid19 ? 128 : 0) | s[995] << 8 | s[996] << 9 | s[1533] << 10 | s[1534] << 11 | s[1535] << 12 | s[1536] << 13 | s[493] << 14 | s[494] << 15 | (f.aftaleMedArbejdsgiver ? 65536 : 0) | s[485] << 17 | s[488] << 18 | s[409] << 19 | s[1537] << 20 | s[1538] << 21 | s[1539] << 22 | s[1540] << 23 | s[1541] << 24 | s[1542] << 25 | s[1543] << 26 | s[1544] << 27 | s[1545] << 28 | s[1546] << 29, s[993], s[994], s[1547] << 0 | s[1548] << 1 | s[1549] << 2 | s[911] << 3 | s[912] << 4 | s[913] << 5 | s[918] << 6 | s[919] << 7 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[529] : s[1550] ? 2 : 0) << 8 | s[920] << 10 | s[921] << 11 | s[922] << 12 | (s[326] && !s[327] && !s[104] ? (s[102] && !s[104] && !s[1551] ? (s[108] <= 16251 /* 2014-06-30 */ ? (s[106] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[106] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 13 | s[926] << 15 | s[927] << 16 | (s[329] && !s[332] && !s[331] ? (s[532] ? (s[557] ? 1 : 0) : 0) : 0) << 17 | s[928] << 18 | s[929] << 19 | s[333] << 20 | s[334] << 21 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 4194304 : 0) | s[933] << 23 | (s[333] && !s[334] && s[1] ? (s[142] ? 1 : 0) : 0) << 24 | s[1552] << 25 | s[938] << 26 | s[939] << 27, s[916], s[917], s[924], s[925], s[931], s[932], s[936], s[937], (f.pensionTilkendt ? (s[559] ? s[529] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[1138] : s[1524] ? (s[1553] ? 3 : 0) : s[1526]) : 0) << 0 | (f.pensionTilkendt ? 8 : 0) | (f.pensionMedTilbagevirkendeKraft ? 16 : 0) | s[949] << 5 | s[1554] << 6 | s[940] << 8 | s[941] << 9 | s[942] << 10 | (s[1555] ? s[1554] : 0) << 11 | s[1555] << 13 | (f.retErOpbrugt ? 16384 : 0) | s[1556] << 15 | s[345] << 16 | s[346] << 17 | s[1557] << 18 | s[1558] << 19 | s[1559] << 20 | s[349] << 21 | s[350] << 22 | (s[1560] ? (s[558] <= 18808 /* 2021-06-30 */ ? 1 : s[1561] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 23 | s[1562] << 25 | s[1563] << 26 | s[1564] << 27 | s[339] << 28 | s[1565] << 29, s[947], s[948], s[347], s[348], s[1566] << 0 | s[1567] << 1 | s[1568] << 2 | s[337] << 3 | s[338] << 4 | s[1569] << 5 | (f.fortsatRet9Marts2020 ? 64 : 0) | s[945] << 7 | s[946] << 8 | (s[1560] ? 1 : 0) << 9 | s[950] << 10 | s[951] << 11 | s[952] << 12 | (s[1570] ? s[1554] : 0) << 13 | s[1570] << 15 | s[1571] << 16 | s[353] << 17 | s[354] << 18 | (s[349] && !s[350] && s[1572] < NEVER ? (s[1572] <= 18808 /* 2021-06-30 */ ? 1 : s[1573] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 19 | s[1574] << 21 | s[1575] << 22 | s[1576] << 23 | s[1577] << 24 | s[1578] << 25 | s[1579] << 26 | s[1580] << 27 | s[1581] << 28 | s[1582] << 29, s[943], s[944], s[351], s[352], s[1583] << 0 | s[1584] << 1 | (s[1585] <= 18808 /* 2021-06-30 */ ? 1 : s[1586] ? 2 : 0) << 2 | s[1587] << 4 | s[1588] << 5 | s[1589] << 6 | s[1590] << 7 | s[356] << 8 | (s[356] ? 0 : s[1591] <= 18808 /* 2021-06-30 */ ? 1 : s[1592] ? 2 : 0) << 9 | s[1593] << 11 | s[1594] << 12 | s[1595] << 13 | s[1596] << 14 | s[1597] << 15 | s[358] << 16 | s[360] << 17 | (s[353] && !s[354] && s[1598] < NEVER ? (s[1598] <= 18808 /* 2021-06-30 */ ? 1 : s[1599] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 18 | s[1600] << 20 | s[1601] << 21 | s[1602] << 22 | s[1603] << 23 | s[1604] << 24 | s[1605] << 25 | s[357] << 26 | s[359] << 27 | (s[1606] ? (s[1607] <= 18808 /* 2021-06-30 */ ? 1 : s[1608] ? 2 : 0) : 0) << 28, s[953], s[355], s[362], s[364], s[361], s[363], s[1609] << 0 | s[1610] << 1 | s[1611] << 2 | s[1612] << 3 | s[1613] << 4 | s[1614] << 5 | s[956] << 6 | s[957] << 7 | (s[1615] && !s[1616] && s[1617] < NEVER ? (s[1617] <= 18808 /* 2021-06-30 */ ? 1 : s[1618] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[1619] << 10 | s[1620] << 11 | s[1616] << 12 | s[1621] << 13 | s[1622] << 14 | s[1623] << 15 | s[1624] << 16 | s[367] << 17 | s[368] << 18 | (s[956] && !s[957] && s[1625] < NEVER ? (s[1625] <= 18808 /* 2021-06-30 */ ? 1 : s[1626] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 19 | s[1627] << 21 | s[1628] << 22 | s[1629] << 23 | s[1630] << 24 | s[1631] << 25 | s[1632] << 26 | s[960] << 27 | s[961] << 28, s[954], s[955], s[365], s[366], s[958], s[959], (s[367] && !s[368] && s[1633] < NEVER ? (s[1633] <= 18808 /* 2021-06-30 */ ? 1 : s[1634] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[1635] << 2 | s[1636] << 3 | s[1637] << 4 | s[1638] << 5 | s[1639] << 6 | s[1640] << 7 | s[964] << 8 | s[965] << 9 | (s[960] && !s[961] && s[1641] < NEVER ? (s[1641] <= 18808 /* 2021-06-30 */ ? 1 : s[1642] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[1643] << 12 | s[1644] << 13 | s[1645] << 14 | s[1646] << 15 | s[1647] << 16 | s[1648] << 17 | s[970] << 18 | (s[1181] ? (s[45] <= 14691 /* 2010-03-23 */ ? s[1183] : s[1182] ? (s[46] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[1192] ? (s[1649] ? 3 : 0) : s[1194] ? 4 : 0) : 0) << 19 | s[388] << 22 | s[392] << 23 | (s[1181] ? s[1183] : 0) << 24 | s[391] << 25 | s[394] << 26 | s[973] << 27 | s[974] << 28 | s[980] << 29, s[962], s[963], s[968], s[969], s[386], s[387], s[389], s[390], s[971], s[972], s[978], s[979], s[981] << 0 | (s[109] && !s[110] && !s[111] ? s[1187] : 0) << 1 | s[1650] << 3 | s[1651] << 4 | s[395] << 5 | s[529] << 6 | s[982] << 7 | s[983] << 8 | s[984] << 9 | (f.sygUnderAftaltFri ? 1024 : 0) | s[987] << 11 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[529] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 12 | s[1001] << 14 | s[1002] << 15 | (s[76] && !s[77] && !s[75] ? s[555] : 0) << 16 | (f.sygemeldtITide ? 262144 : 0) | (f.indsigelseModSenSygemelding ? 524288 : 0) | (f.fyldestgoerendeBegrundelse ? 1048576 : 0) | s[400] << 21 | s[404] << 22 | (s[91] ? (s[532] ? (s[1530] ? s[534] : s[1652] ? 2 : 0) : 0) : 0) << 23 | s[1005] << 25 | s[1006] << 26 | s[1653] << 27 | s[1654] << 28 | s[1009] << 29, s[985], s[986], s[999], s[1000], s[402], s[401], s[1003], s[1004], s[1007], s[1008], s[1010] << 0 | (s[418] ? (s[532] ? (s[533] ? s[534] : s[1655] ? s[535] : s[1530] ? s[1656] : s[1212] ? s[1532] : s[1213] ? 5 : 0) : 0) : 0) << 1 | s[418] << 4 | s[429] << 5 | (f.underretningsbrevSendt ? 64 : 0) | s[415] << 7 | s[416] << 8 | s[417] << 9 | (s[418] ? s[555] : 0) << 10 | s[412] << 12 | s[414] << 13 | s[413] << 14 | (s[418] ? (s[532] ? (s[533] ? s[534] : s[1655] ? s[535] : s[65] <= 19722 /* 2023-12-31 */ ? s[1656] : s[63] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 15 | s[1657] << 18 | s[1658] << 19 | s[1659] << 20 | s[1660] << 21 | (f.undskyldendeForhold ? 4194304 : 0) | s[1661] << 23 | (f.arbejdsgiverAnmeldteIkke ? 16777216 : 0) | s[1662] << 25 | s[1013] << 26 | s[1014] << 27 | s[1017] << 28 | s[1018] << 29, s[1011], s[1012], s[1015], s[1016], (s[71] ? (s[532] ? (s[533] ? s[534] : s[1210] ? s[535] : s[1655] ? (s[1211] ? 3 : 0) : s[1530] ? (s[1663] ? 4 : 0) : s[1652] ? 5 : 0) : 0) : 0) << 0 | s[1664] << 3 | s[1665] << 4 | s[505] << 5 | s[501] << 6 | s[1666] << 7 | s[1021] << 8 | s[1022] << 9 | s[1667] << 10 | (s[1667] === 1 ? 0 : s[1667] === 2 ? 0 : s[1667] === 4 ? 0 : s[1667] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 13 | (f.oplystDelvistLedig ? 16384 : 0) | s[1025] << 15 | s[1026] << 16 | (s[2] ? (s[532] ? (s[533] ? s[534] : s[1529] ? s[535] : s[1531]) : 0) : 0) << 17 | s[1034] << 19 | s[1035] << 20 | s[1036] << 21 | (s[2] ? s[1668] : 0) << 22 | s[1669] << 25 | s[1670] << 26 | s[1671] << 27 | (f.nemrefusionNede ? 268435456 : 0) | s[1029] << 29, s[1019], s[1020], s[1023], s[1024], s[1027], s[1028], s[1030] << 0 | (s[2] ? s[555] : 0) << 1 | s[1672] << 3 | s[1673] << 4 | s[1031] << 5 | s[1032] << 6 | s[1033] << 7 | s[1047] << 8 | s[1048] << 9 | s[495] << 10 | s[470] << 11 | s[472] << 12 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[529] : s[559] ? (s[1674] ? 2 : 0) : s[1503]) << 13 | s[464] << 15 | s[466] << 16 | s[467] << 17 | s[1675] << 18 | (f.ledigUdenLoen ? 1048576 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2097152 : 0) | s[481] << 22 | s[482] << 23 | s[465] << 24 | s[468] << 25 | s[1676] << 26 | s[1677] << 27 | s[1678] << 28 | s[452] << 29, s[1037], s[1038], s[473], s[476], s[474], s[477], s[475], s[478], s[479], s[480], s[462], s[463], s[1679] << 0 | s[486] << 1 | s[487] << 2 | s[1680] << 3 | s[1681] << 4 | s[1682] << 5 | s[1041] << 6 | s[1042] << 7 | s[492] << 8 | s[491] << 9 | s[1045] << 10 | s[1046] << 11 | (s[71] ? s[1152] : 0) << 12 | s[1051] << 14 | s[1052] << 15 | (s[71] ? s[1675] : 0) << 16 | s[1055] << 18 | s[1056] << 19 | s[1057] << 20 | (s[559] ? s[529] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[1138] : s[1683] ? 3 : 0) << 21 | s[523] << 23 | s[1060] << 24 | s[1061] << 25 | (s[523] ? 0 : s[1684] <= 16658 /* 2015-08-11 */ ? 1 : s[524] ? 2 : 0) << 26 | s[1062] << 28 | s[1063] << 29, s[483], s[484], s[1039], s[1040], s[489], s[490], s[1043], s[1044], s[1049], s[1050], s[1053], s[1054], s[1064] << 0 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[529] : f.vurderingsdato <= 18670 /* 2021-02-12 */ ? (s[1685] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[1686] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[1687] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[1688] ? 5 : 0) : s[1689] ? 6 : 0) << 1 | s[1690] << 4 | (f.hjemmeEfterAnbefaling ? 32 : 0) | s[1067] << 6 | s[1068] << 7 | (s[485] && !s[488] && !s[75] ? s[1152] : 0) << 8 | s[1071] << 10 | s[1072] << 11 | (s[493] && !s[494] && !s[75] ? s[1091] : 0) << 12 | s[1073] << 14 | s[1074] << 15 | s[525] << 16 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[1691] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[1692] ? 2 : 0) : s[1693] ? (s[1694] ? 3 : 0) : s[560] ? 4 : 0) << 17 | s[1695] << 20 | (f.langvarigEllerKroniskLidelse ? 2097152 : 0) | (f.risikoenErVaesentligtForoeget ? 4194304 : 0) | s[1696] << 23 | (f.behandlingBesluttetVedAnsaettelsen ? 16777216 : 0) | s[1697] << 25 | s[1698] << 26 | s[1699] << 27 | s[1076] << 28 | s[1077] << 29, s[1065], s[1066], s[1069], s[1070], (s[1693] ? s[1691] : s[1700]) << 0 | (f.aftaleErSkriftlig ? 4 : 0) | (f.aftaleErGodkendt ? 8 : 0) | s[1080] << 4 | s[1081] << 5 | s[1701] << 6 | (f.vaesentligeAendringerVedUdloeb ? 128 : 0) | s[1082] << 8 | s[1083] << 9 | (s[1693] ? s[1691] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[1700] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[1702] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 10 | (f.laegeligDokumentationForRisiko ? 8192 : 0) | s[502] << 14 | s[503] << 15 | (s[71] ? s[1668] : 0) << 16 | s[1703] << 19 | s[1704] << 20 | s[1705] << 21 | (f.skyldesLoenmodtageren ? 4194304 : 0) | s[1706] << 23 | s[1086] << 24 | s[1087] << 25 | (s[71] ? (s[532] ? (s[533] ? s[534] : s[1655] ? s[535] : s[1530] ? s[1656] : s[1532]) : 0) : 0) << 26 | s[1707] << 29, s[1078], s[1079], s[1084], s[1085], s[1708] << 0 | s[1709] << 1 | s[1710] << 2 | s[1711] << 3 | s[1712] << 4 | s[1713] << 5 | s[1714] << 6 | s[1715] << 7 | s[1716] << 8 | s[1717] << 9 | s[1088] << 10 | s[1089] << 11] }
}
