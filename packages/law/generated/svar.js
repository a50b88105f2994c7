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
  s[436] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[9] = v5
  const v6 = v5 >= v4
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[8] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[60] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[62] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[10] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[64] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[61] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[221] = v14
  const v15 = !v8 && v13 && v14
  s[67] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[66] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[76] = v17
  const v18 = !v8 && v16 && v17
  s[394] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[63] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[79] = v20
  const v21 = f.persongruppe === 'ledig'
  s[82] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[354] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[65] = v25
  const v26 = v20 && (!v21 || !v8)
  const ALF_62_3 = v12 ? FIRST_DAY : v18 || v26 ? (v26 ? (v21 ? (f.dagpengerettenSlutter ? Math.min(v22, f.sidsteDagMedDagpengeret) : v22) : NEVER) : NEVER) : NEVER
  s[276] = ALF_62_3
  const ALF_62_3_hoej = v12 ? NEVER : v15 ? NEVER : v18 ? NEVER : v21 ? (f.dagpengerettenSlutter ? Math.min(v23, f.sidsteDagMedDagpengeret) : v23) : NEVER
  s[277] = ALF_62_3_hoej
  const ALF_62_3_er = v12 || v15 || v18 || v26
  s[275] = ALF_62_3_er
  const ALF_62_3_ir = v12 || v20 && v24 || v25
  s[278] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v31 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[222] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v35 = !v32 && (v33 || v34) || v32 && (v33 || v34 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v36 && (!v31 || v35)
  s[451] = BEK937_27
  const BEK937_27_nej = !v36 && (!v31 || !v35)
  s[452] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v31
  s[453] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const FERIEBEK_2_6 = LAS_68_5 && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[455] = FERIEBEK_2_6
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
  s[187] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v56)
  s[186] = FERIEBEK_2_nej
  // FYL.15.4: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v60 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v61 = intersect(v59, v60)
  const FYL_15_4 = from(v61, 13332 /* 2006-07-03 */)
  s[456] = FYL_15_4
  const FYL_15_4_ir = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[457] = FYL_15_4_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v64 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[122] = v64
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[103] = LAS_69t_2_er
  const v66 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[1] = v66
  const LAB_31_3 = LAS_69t_2_er ? (v64 ? (v66 ? -Infinity : 4) : 6) : -Infinity
  s[458] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v64 ? (v66 ? Infinity : 4) : 6) : Infinity
  s[459] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[105] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v64 && v66
  s[437] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v71 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v72 = f.risikoForFireAar ? v71 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v64 ? (v66 ? FIRST_DAY : v71) : v72) : FIRST_DAY
  s[461] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v64 ? (v66 ? NEVER : v71) : v72) : NEVER
  s[462] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[463] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[464] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[438] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[467] = LAB_36_3_nej
}

function svar_2(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[114] = v0
  const v1 = s[0] && (!s[1] || v0)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[2] || v1)
  s[115] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[2] || !v1)
  s[117] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[2]
  s[116] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[2] || s[0] && (!s[1] || LOV1750_21_8))
  s[439] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[0] || s[1] && LOV1750_21_8_nej)
  s[440] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[0] && s[1] && LOV1750_21_8_ir
  s[441] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v8 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[113] = v8
  const v9 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[207] = v9
  const v10 = v8 && v9
  const LAB_43 = !s[2] || v10
  s[442] = LAB_43
  const LAB_43_nej = !s[2] || !v10
  s[443] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[107] = LAB_45_1
  const v14 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[108] = v14
  const v15 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[109] = v15
  const v16 = v14 && !v15
  s[111] = v16
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v14)
  s[486] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v14 || !v15)
  s[487] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v16
  s[488] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v20 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  const v21 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[104] = v21
  const v22 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v23 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[106] = v23
  const v24 = !v20 && f.tvaerfagligtBehovIForloebet
  const v25 = v8 && v23 && !v20
  const LAB_109_1 = LAB_45_1 && (v25 || !LAB_45_1 || !v23 && (f.ventesFuldtRask === false || !v21 || LAB_109_2_kraft_nej) && !v22 || v23 && v24)
  s[480] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v25 || !LAB_45_1 || !v23 && (f.ventesFuldtRask && v21 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || v22) || v23 && !v24)
  s[481] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v25 || !LAB_45_1
  s[482] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v29 = !LAB_45_1 || v20
  const v30 = !LAB_45_1 || LAB_109_1_nej
  s[112] = v30
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[110] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v29
  s[471] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v30
  s[472] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v29
  s[473] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v29
  s[474] = LAB_45_1_ir
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[68] = SDL_53_1_timer_er
  const v37 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[395] = v37
  const v38 = f.timerDuKanArbejde === 0 || v37 >= 400
  const v39 = f.persongruppe === 'selvstaendig'
  s[81] = v39
  const v40 = f.andelAfArbejdetDuKan <= 5000
  s[143] = v40
  const v41 = v39 && v40
  const v42 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v43 = !s[0] && (SDL_53_1_timer_er && v38 || v41 || v42) || s[0] && (SDL_53_1_timer_er && (v38 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v41 || v42)
  const SDL_7_2 = !s[2] || v43
  s[747] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v43
  s[748] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[2] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[2])
  s[83] = SDL_7_1
  const SDL_7_1_nej = !s[2] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[89] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v48 = v39 ? 14 : 15
  const v49 = v39 ? 14 : 21
  const v50 = v39 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v51 = dropFirst(s[3], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v50 : v49) : v48) : 14) : Infinity)
  const v52 = dropFirst(s[3], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v50 : v49) : v48) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v53 = allPeriods(f.afbrydelser)
  const v54 = without(v51, v53)
  const v55 = without(v52, v53)
  const SDL_24_3 = !s[4] ? NO_DAYS : without(v54, intersectTable(from(v55, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[6] = SDL_24_3
  const SDL_24_3_hoej = !s[4] ? ALL_DAYS : without(v55, intersectTable(from(v54, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[7] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[4] && sameDays(v51, v52)
  s[834] = SDL_24_3_eksakt
}

function svar_3(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[90] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[91] = v1
  const v2 = s[5] >= 15012 /* 2011-02-07 */
  s[348] = v2
  const v3 = onWeekdays(s[6], 62)
  s[12] = v3
  const v4 = onWeekdays(s[7], 62)
  s[11] = v4
  const v5 = monthEndOver(v4, 12, 130, s[5])
  const v6 = monthEndOver(v3, 12, 130, s[5])
  const v7 = !s[8] && s[9] >= v5
  const v8 = !s[8] && s[9] < v6
  const v9 = v7 && !s[8]
  const v10 = s[10] && !s[8] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[7], 12, 182, s[5])
  const v16 = monthEndOver(s[6], 12, 182, s[5])
  const v17 = !s[8] && s[9] >= v15
  const v18 = !s[8] && s[9] < v16
  const v19 = v17 && !s[8]
  const v20 = s[10] && !s[8] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[96] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[98] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[296] = v27
  const SDL_25_1_er = v27 && !s[8] && (!v2 || v14 || v24)
  s[92] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[8] || !v2 || v7 && s[10] || s[10] && !((s[8] || !s[10] && v5 === v6) && !s[8] && (s[8] || v5 === NEVER)) || v17 && s[10] || s[10] && !((s[8] || !s[10] && v15 === v16) && !s[8] && (s[8] || v15 === NEVER))
  s[94] = SDL_25_1_ir
}

function svar_4(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[11], 18, 260, s[5])
  const v1 = monthEndOver(s[12], 18, 260, s[5])
  const v2 = !s[8] && v0 <= 16251 /* 2014-06-30 */
  s[13] = v2
  const v3 = !s[8] && v1 > 16251 /* 2014-06-30 */
  s[16] = v3
  const v4 = !s[8] && s[9] >= v0
  const v5 = !s[8] && s[9] < v1
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
  s[28] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[29] = v17
  const v18 = v13 || v3 || v14
  s[26] = v18
  const v19 = v2 && v12 || s[10] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[27] = v19
  const v20 = monthEndOver(s[7], 18, 364, s[5])
  const v21 = monthEndOver(s[6], 18, 364, s[5])
  const v22 = !s[8] && v20 <= 16251 /* 2014-06-30 */
  s[14] = v22
  const v23 = !s[8] && v21 > 16251 /* 2014-06-30 */
  s[17] = v23
  const v24 = !s[8] && s[9] >= v20
  const v25 = !s[8] && s[9] < v21
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
  s[32] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[33] = v37
  const v38 = v33 || v23 || v34
  s[30] = v38
  const v39 = v22 && v32 || s[10] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
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
  s[15] = v46
  const v47 = Math.max(s[5], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[11], 9, 110, v47)
  const v49 = monthEndOver(s[12], 9, 110, v47)
  const v50 = !s[8] && s[9] >= v48
  const v51 = !s[8] && s[9] < v49
  const v52 = v50 && !s[8]
  const v53 = s[10] && !s[8] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[38] = v57
  const v58 = v50 && s[10] || s[10] && !((s[8] || !s[10] && v48 === v49) && !s[8] && (s[8] || v48 === NEVER))
  s[36] = v58
  const v59 = monthEndOver(s[7], 9, 154, v47)
  const v60 = monthEndOver(s[6], 9, 154, v47)
  const v61 = !s[8] && s[9] >= v59
  const v62 = !s[8] && s[9] < v60
  const v63 = v61 && !s[8]
  const v64 = s[10] && !s[8] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[39] = v68
  const v69 = v61 && s[10] || s[10] && !((s[8] || !s[10] && v59 === v60) && !s[8] && (s[8] || v59 === NEVER))
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
  const v0 = !s[8] && countDays(s[11], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[13] || !s[8] && countDays(s[12], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = !s[8] && countDays(s[7], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[14] || !s[8] && countDays(s[6], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = !s[15] && (!s[8] && countDays(s[7], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[10]) && ((s[16] || s[10]) && (v0 || s[10]) && (s[16] || v0) || (s[17] || s[10]) && (v2 || s[10]) && (s[17] || v2) || s[10])
  const SDL_24_1 = v4 ? FIRST_DAY : s[18] ? (s[19] ? Math.min(s[20], s[21]) : s[20]) : s[21]
  s[97] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[18] ? (s[19] ? Math.max(s[22], s[23]) : s[22]) : s[23]
  s[99] = SDL_24_1_hoej
  const SDL_24_1_er = !s[8] && (v4 || !(v4 && !(s[15] || !s[8] && countDays(s[6], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[10]) && (v3 || s[10]) && (v1 || v3))) && (s[18] || s[19]))
  s[93] = SDL_24_1_er
  const SDL_24_1_ir = s[8] || v4 || !(v4 && !(s[15] || !s[8] && countDays(s[6], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[10]) && (v3 || s[10]) && (v1 || v3))) && (s[24] && s[25] || !(s[26] && !s[27] && s[28] >= 13332 /* 2006-07-03 */ && s[29] <= 15011 /* 2011-02-06 */ || s[30] && !s[31] && s[32] >= 13332 /* 2006-07-03 */ && s[33] <= 15011 /* 2011-02-06 */) && (s[34] && s[25] || !(s[26] && !s[27] && s[28] >= 15012 /* 2011-02-07 */ && s[29] <= 16251 /* 2014-06-30 */ || s[30] && !s[31] && s[32] >= 15012 /* 2011-02-07 */ && s[33] <= 16251 /* 2014-06-30 */) && (s[35] && (s[36] || s[37]) || !(s[38] && !s[36] || s[39] && !s[37]))))
  s[95] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = SDL_24_1_er && SDL_24_1 < NEVER
  s[288] = v9
  const v10 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[289] = v10
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
  s[313] = v20
  const v21 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.min(v11, v18) : v11) : v18
  s[315] = v21
  const v22 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.max(v12, v19) : v12) : v19
  s[316] = v22
  const v23 = v20 && v21 <= 13331 /* 2006-07-02 */
  s[56] = v23
  const v24 = v22 >= 13332 /* 2006-07-03 */
  s[314] = v24
  const v25 = v21 <= 15011 /* 2011-02-06 */
  s[317] = v25
  const v26 = v20 && v24 && v25
  s[57] = v26
  const v27 = v22 >= 15012 /* 2011-02-07 */
  const v28 = v21 <= 20484 /* 2026-01-31 */
  const v29 = v20 && v27 && v28
  const v30 = v21 <= 2147483646
  s[321] = v30
  const v31 = v20 && v22 >= 20485 /* 2026-02-01 */ && v30
  s[328] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v9 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v11 === v12) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v11))) || v20 && v22 === NEVER
  s[59] = v32
  const SDL_27_1_1 = v23 || v26 && f.revalideringErSandsynlig || v29 && f.revalideringErSandsynlig || v31
  s[40] = SDL_27_1_1
  const SDL_27_1_1_nej = v23 || v26 && f.revalideringErSandsynlig === false || v29 && f.revalideringErSandsynlig === false || v31
  s[47] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v23 || v31 || v32
  s[48] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v36 = v20 && v27 && v30
  s[58] = v36
  const SDL_27_1_2 = v23 || v26 && f.afklaringErNoedvendig || v36 && f.afklaringErNoedvendig
  s[41] = SDL_27_1_2
  const SDL_27_1_2_nej = v23 || v26 && f.afklaringErNoedvendig === false || v36 && f.afklaringErNoedvendig === false
  s[53] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v23 || v32
  s[50] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v40 = v20 && v24 && v21 <= 13544 /* 2007-01-31 */
  const v41 = v20 && v22 >= 13545 /* 2007-02-01 */ && v21 <= 13604 /* 2007-04-01 */
  const v42 = v20 && v22 >= 13605 /* 2007-04-02 */ && v25
  const v43 = v20 && v27 && v21 <= 16251 /* 2014-06-30 */
  s[318] = v43
  const v44 = v22 >= 16252 /* 2014-07-01 */
  const v45 = v20 && v44 && v30
  s[320] = v45
  const v46 = v43 || v45
  s[319] = v46
  const v47 = v42 || v46
  const SDL_27_1_3_uger = v23 ? -Infinity : v40 ? 364 : v41 ? 364 : v42 ? 728 : v43 ? 728 : 938
  s[324] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v23 ? Infinity : v41 || v47 ? (v47 ? (v46 ? (v45 ? 938 : 728) : 728) : 728) : 364
  s[326] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v23 || v40 || v41 || v42 || v43 || v45
  s[322] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v51 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v52 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v53 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v54 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v23 || v40 && v52 || v41 && (v53 || v54) || v42 && v52 || v36 && v52
  s[42] = SDL_27_1_3
  const SDL_27_1_3_nej = v23 || v40 && v51 || v41 && (!v53 || !v54) || v42 && v51 || v36 && v51
  s[54] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v57 = v20 && v44 && v28
  s[327] = v57
  const SDL_27_1_4 = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar || v43 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.sagSkalIRehabiliteringsteam || v31
  s[43] = SDL_27_1_4
  const SDL_27_1_4_nej = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v43 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.sagSkalIRehabiliteringsteam === false || v31
  s[55] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v60 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v23 || v26 && v60 || v43 && v60 || v45 && f.laegenVurdererLivstruende
  s[44] = SDL_27_1_5
  const SDL_27_1_5_nej = v23 || v26 && !v60 || v43 && !v60 || v45 && f.laegenVurdererLivstruende === false
  s[49] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v63 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v23 || v26 && v63 || v43 && v63 || v45 && v64
  s[45] = SDL_27_1_6
  const SDL_27_1_6_nej = v23 || v26 && !v63 || v43 && !v63 || v45 && !v64
  s[51] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v20 && v22 >= 16953 /* 2016-06-01 */ && v21 <= 16974 /* 2016-06-22 */
  const v68 = v20 && v22 >= 16975 /* 2016-06-23 */ && v21 <= 20634 /* 2026-06-30 */
  const v69 = v20 && v22 >= 20635 /* 2026-07-01 */ && v30
  const SDL_27_1_7_2 = v23 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres || v69
  s[889] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v23 || v20 && v24 && v21 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v69
  s[890] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v23 || v67 || v69 || v32
  s[891] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v23 || v26 && f.foertidspensionssagPaabegyndt || v43 && f.foertidspensionssagPaabegyndt || v45 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[46] = SDL_27_1_7
  const SDL_27_1_7_nej = v23 || v26 && f.foertidspensionssagPaabegyndt === false || v43 && f.foertidspensionssagPaabegyndt === false || v45 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[52] = SDL_27_1_7_nej
}

function svar_6(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[40] || s[41] || s[42] || s[43] || s[44] || s[45] || s[46]
  const v1 = s[47] || s[48]
  s[329] = v1
  const v2 = s[49] || s[50]
  s[330] = v2
  const v3 = s[51] || s[50]
  s[331] = v3
  const v4 = s[52] || s[50]
  s[332] = v4
  const v5 = v1 && (s[53] || s[50]) && (s[54] || s[50]) && (s[55] || s[48]) && v2 && v3 && v4 && (s[47] || s[53] || s[54] || s[55] || s[49] || s[51] || s[52])
  const v6 = s[48] && s[50]
  s[346] = v6
  const SDL_27_1 = s[56] || s[57] && v0 || s[58] && v0
  s[100] = SDL_27_1
  const SDL_27_1_nej = s[56] || s[57] && v5 || s[58] && v5
  s[101] = SDL_27_1_nej
  const SDL_27_1_ir = s[56] || s[57] && v6 || s[58] && v6 || s[59]
  s[102] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v10 = s[60] <= 16251 /* 2014-06-30 */
  s[290] = v10
  const v11 = !s[8] && s[61] && v10
  s[87] = v11
  const v12 = !s[8] && s[62] >= 16252 /* 2014-07-01 */ && s[63]
  s[84] = v12
  const v13 = monthStart(s[60])
  s[77] = v13
  const v14 = monthStart(s[62])
  s[78] = v14
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftMonths(v14, -9)
  const v17 = shiftDays(v13, -1)
  const v18 = shiftDays(v14, -1)
  const v19 = shiftMonths(v13, -8)
  const v20 = shiftMonths(v14, -8)
  const v21 = shiftDays(s[60], -1)
  const v22 = shiftDays(s[62], -1)
  const SDL_24a_1_graense = s[64] || v12 && (!s[8] && countDays(s[11], v15, v18) > 110 || !s[8] && countDays(s[7], v15, v18) > 154 || !s[8] && countDays(s[11], v19, v22) > 110 || !s[8] && countDays(s[7], v19, v22) > 154)
  s[85] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[64] || v11 || v12 && (!s[8] && countDays(s[12], v16, v17) <= 110 || !s[8] && countDays(s[6], v16, v17) <= 154 || !s[8] && countDays(s[12], v20, v21) <= 110 || !s[8] && countDays(s[6], v20, v21) <= 154)
  s[88] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[64] || v12 && s[10] || s[65]
  s[86] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = f.timerHosArbejdsgiveren >= 7400
  const v27 = v26 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v28 = (!s[8] && shiftDays(s[62], -56) >= f.ansatFra || s[10]) && f.andetFravaerSeneste8Uger === false && v26 || v27
  const v29 = (!s[8] && shiftDays(s[60], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v26) && !v27
  const v30 = !s[8] && s[66] && s[63]
  s[80] = v30
  const SDL_30_2 = s[64] || s[67] && v28 || v30 && v28
  s[905] = SDL_30_2
  const SDL_30_2_nej = s[64] || s[67] && v29 || v30 && v29
  s[906] = SDL_30_2_nej
  const SDL_30_2_ir = s[64] || s[65]
  s[72] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[64] || s[67] || v30)
  s[907] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[64]
  s[908] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[909] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v37 = !s[68] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v38 = s[68] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  const SDL_30 = s[64] || s[67] && v38 || v30 && v38
  s[71] = SDL_30
  const SDL_30_nej = s[64] || s[67] && v37 || v30 && v37
  s[74] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v41 = !s[8] && s[61] && s[60] <= 13604 /* 2007-04-01 */
  const v42 = !s[8] && s[62] >= 13605 /* 2007-04-02 */ && s[60] <= 14031 /* 2008-06-01 */
  const v43 = s[60] <= 15340 /* 2012-01-01 */
  s[357] = v43
  const v44 = !s[8] && s[62] >= 14032 /* 2008-06-02 */ && v43
  const v45 = s[62] >= 15341 /* 2012-01-02 */
  s[358] = v45
  const v46 = !s[8] && v45 && s[63]
  const v47 = v44 || v46
  const SDL_30_1 = s[64] ? -Infinity : v41 ? 14 : v42 ? 15 : v44 ? 21 : 30
  s[899] = SDL_30_1
  const SDL_30_1_hoej = s[64] ? Infinity : v42 || v47 ? (v47 ? (v46 ? 30 : 21) : 15) : 14
  s[900] = SDL_30_1_hoej
  const SDL_30_1_er = s[64] || v41 || v42 || v44 || v46
  s[901] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v51 = shiftDays(s[60], SDL_30_1)
  s[355] = v51
  const v52 = shiftDays(s[62], SDL_30_1_hoej)
  s[356] = v52
  const v53 = !s[8] && SDL_30_1_er
  s[210] = v53
  const v54 = s[10] || SDL_30_2_ir
  s[214] = v54
  const v55 = shiftDays(v51, -1)
  s[212] = v55
  const v56 = shiftDays(v52, -1)
  s[211] = v56
  const v57 = f.fratraeder ? Math.min(v55, f.fratraedelsesdag) : v55
  const v58 = f.fratraeder ? Math.min(v56, f.fratraedelsesdag) : v56
  const v59 = SDL_30 && v53
  const v60 = SDL_30_2_ir && v53 && v58 >= NEVER
  const v61 = SDL_30_nej ? NEVER : v58
  const v62 = v59 || SDL_30_nej || v60
  const v63 = SDL_30 && v54 || SDL_30_2_ir && !((!v53 || !v54 && v57 === v58) && v53 && (!v53 || v57 === NEVER))
  const SDL_31_1 = s[64] ? FIRST_DAY : v59 ? v57 : NEVER
  s[75] = SDL_31_1
  const SDL_31_1_hoej = s[64] ? NEVER : v59 ? (SDL_30_nej || v60 ? Math.max(v58, v61) : v58) : v61
  s[70] = SDL_31_1_hoej
  const SDL_31_1_er = s[64] || s[67] && v62 || v30 && v62
  s[69] = SDL_31_1_er
  const SDL_31_1_ir = s[64] || s[67] && v63 || v30 && v63 || s[65]
  s[73] = SDL_31_1_ir
}

function svar_7(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.timerSeneste13Uger >= 12000
  const v1 = s[69] && s[70] >= f.vurderingsdato
  const v2 = s[71] || s[72]
  s[213] = v2
  const v3 = v2 && (v1 || s[73]) && (s[71] || v1)
  const v4 = s[74] || s[69] && s[75] < f.vurderingsdato || s[72] && s[73]
  const v5 = f.uddannelsensLaengde >= 18
  const v6 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v7 = f.erhvervsmaessigUddannelse === false || !v5 || !s[8] && s[60] < f.uddannelseAfsluttet || !s[8] && v6 < s[62]
  const v8 = f.erhvervsmaessigUddannelse && v5 && (!s[8] && s[62] >= f.uddannelseAfsluttet || s[10]) && (!s[8] && v6 >= s[60] || s[10])
  const v9 = (!s[8] && shiftDays(s[62], -91) >= f.tilknyttetArbejdsmarkedetFra || s[10]) && v0 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v10 = (!s[8] && shiftDays(s[60], -91) < f.tilknyttetArbejdsmarkedetFra || !v0 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v11 = !s[8] && s[66] && s[60] <= 15522 /* 2012-07-01 */
  const v12 = !s[8] && s[62] >= 15523 /* 2012-07-02 */ && s[76]
  const v13 = f.timerSeneste26Uger >= 24000
  const v14 = shiftMonths(s[77], -6)
  const v15 = shiftMonths(s[78], -6)
  const v16 = 6 + f.maanederDerSesBortFra
  const v17 = -v16
  const v18 = shiftMonths(s[77], v17)
  const v19 = shiftMonths(s[78], v17)
  const SDL_32_1 = s[64] || s[67] && v9 || v11 && v9 || v12 && ((!s[8] && shiftDays(s[62], -182) >= f.tilknyttetArbejdsmarkedetFra || s[10]) && v13 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[79] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[78]; return (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[78]; return (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[78]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[78]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[910] = SDL_32_1
  const SDL_32_1_nej = s[64] || s[67] && v10 || v11 && v10 || v12 && (!s[8] && shiftDays(s[60], -182) < f.tilknyttetArbejdsmarkedetFra || !v13 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[79] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[78]; const r0_2 = (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[8] && r_timerPrMaaned.maaned < v15 || !s[8] && r_timerPrMaaned.maaned >= s[77]) && !s[10] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[8] && r_timerPrMaaned.maaned < s[78]; const r0_2 = (r0_0 || s[10]) && (r0_1 || s[10]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[8] && r_timerPrMaaned.maaned < v15 || !s[8] && r_timerPrMaaned.maaned >= s[77] || s[10] && !r0_3) && !(s[10] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[78]; const r0_1 = !s[8] && r_timerPrMaaned.maaned >= v18; const r0_2 = (r0_1 || s[10]) && (r0_0 || s[10]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[8] && r_timerPrMaaned.maaned < v19 || !s[8] && r_timerPrMaaned.maaned >= s[77]) && !s[10] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[8] && r_timerPrMaaned.maaned < s[78]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[8] && r_timerPrMaaned.maaned >= v18; const r0_3 = (r0_2 || s[10]) && (r0_0 || s[10]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[8] && r_timerPrMaaned.maaned < v19 || !s[8] && r_timerPrMaaned.maaned >= s[77] || s[10] && !r0_1) && !(s[10] && r0_1) ? 1 : 0) : 0 }) < 5) || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[911] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v22 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v23 = !s[8] && s[66] && s[60] <= 15705 /* 2012-12-31 */
  const v24 = !s[8] && s[62] >= 15706 /* 2013-01-01 */ && s[60] <= 15883 /* 2013-06-27 */
  const v25 = v22 || f.tilskudTilEgenVirksomhed
  const v26 = !s[8] && s[62] >= 15884 /* 2013-06-28 */ && s[63]
  const SDL_42_1 = s[64] || s[67] && v22 || v23 && v22 || v24 && v25 || v26 && v25
  s[952] = SDL_42_1
  const SDL_42_1_nej = s[64] || s[67] && !v22 || v23 && !v22 || v24 && !v25 || v26 && !v25
  s[953] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v29 = f.arbejdsskade === false || v3
  const v30 = f.arbejdsskade && v4
  const SDL_34_1 = s[64] || s[67] && v30 || s[80] && v30
  s[916] = SDL_34_1
  const SDL_34_1_nej = s[64] || s[67] && v29 || s[80] && v29
  s[917] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v33 = f.persongruppe === 'ingen'
  s[353] = v33
  const v34 = !v33 || v7
  s[209] = v34
  const v35 = v33 && v8
  s[208] = v35
  const v36 = s[68] && (SDL_32_1 || s[72]) || s[81] && (SDL_42_1 || s[72]) || s[82] || v35 || SDL_34_1
  const v37 = (!s[68] || SDL_32_1_nej) && (!s[81] || SDL_42_1_nej) && !s[82] && v34 && (SDL_34_1_nej || s[72])
  const SDL_32 = s[64] || s[67] && v36 || s[80] && v36
  s[215] = SDL_32
  const SDL_32_nej = s[64] || s[67] && v37 || s[80] && v37
  s[216] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v40 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v41 = !v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v41
  s[220] = SDL_3
  const SDL_3_nej = !s[2] || !v41
  s[217] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v44 = SDL_32 || s[72]
  s[283] = v44
  const v45 = SDL_3 || !s[2]
  s[218] = v45
  const v46 = s[83] || !s[2]
  s[219] = v46
  const SDL_24a_1 = s[64] || s[84] && (s[85] || s[86]) && v44 && v45 && v46 && (s[85] || SDL_32 || SDL_3 || s[83])
  s[291] = SDL_24a_1
  const SDL_24a_1_nej = s[64] || s[87] || s[84] && (s[88] || SDL_32_nej || SDL_3_nej || s[89])
  s[294] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[64] || s[84] && s[86] && s[72] && !s[2] || s[65]
  s[293] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v50 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[123] = v50
  const v51 = v50 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v51
  s[846] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v51
  s[847] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v54 = s[90] || f.naaetFolkepensionsalder || s[91]
  const v55 = f.forlaengelseErAfgjort || v54 && s[92] || !v54 && s[93]
  s[284] = v55
  const v56 = f.forlaengelseErAfgjort === false && (v54 && s[94] || !v54 && s[95])
  s[285] = v56
  const v57 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[96] : s[97]
  s[286] = v57
  const v58 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[98] : s[99]
  s[287] = v58
  const v59 = v55 && f.vurderingsdato < v58 || v54 || s[100]
  const v60 = s[101] || s[102]
  s[347] = v60
  const v61 = (v55 && f.vurderingsdato >= v57 || v56) && !v54 && v60
  const v62 = SDL_24a_1_nej || SDL_24a_1_ir
  s[292] = v62
  const LAB_107_1 = !s[2] || s[103] && (!v50 && v46 && (v61 || SDL_24a_1) || v50 && v46 && (v61 || SDL_24a_1 || SDL_24c_1))
  s[475] = LAB_107_1
  const LAB_107_1_nej = !s[2] || !s[103] || !v50 && (s[89] || v59 && v62) || v50 && (s[89] || v59 && v62 && (SDL_24c_1_nej || !s[2]))
  s[476] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v65 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[190] = v65
  const v66 = f.vurderingsdato < 17126 /* 2016-11-21 */ || v65 || !(f.ventesFuldtRask && s[104] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[105] && (!s[103] || v66)
  s[478] = LAB_108_2
  const LAB_108_2_nej = s[105] && (!s[103] || !v66)
  s[479] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v69 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v70 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v71 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v72 = shiftDays(f.jobafklaringStartede, 28)
  const v73 = s[106] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v72
  const LAB_109_1_frist = s[107] ? (v69 ? (v71 ? (s[108] ? (s[109] ? v73 : FIRST_DAY) : v72) : FIRST_DAY) : v70) : FIRST_DAY
  s[483] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[107] ? (v69 ? (v71 ? (s[108] ? (s[109] ? v73 : NEVER) : v72) : NEVER) : v70) : NEVER
  s[484] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[110] && (!s[107] || v69 && (!v71 || s[111])) || s[112]
  s[485] = LAB_109_1_frist_ir
}

function svar_8(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[185] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[107] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[489] = LAB_110_1
  const LAB_110_1_hoej = s[107] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[490] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[107]
  s[491] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[107]
  s[492] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const v16 = f.uarbejdsdygtigVedEgenSygdom === false || f.vurderingsdato >= f.folkepensionsalderNaasDen || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[105] && (!s[103] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || v16))
  s[493] = LAB_110_2
  const LAB_110_2_nej = s[105] && (!s[103] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || !v16))
  s[494] = LAB_110_2_nej
  const LAB_110_2_ir = !s[105] || !s[103] || v15 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[495] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[103] ? LAB_110_1 : FIRST_DAY
  s[496] = LAB_111_1
  const LAB_111_1_hoej = s[103] ? LAB_110_1_hoej : NEVER
  s[497] = LAB_111_1_hoej
  const LAB_111_1_er = s[105] && (!s[103] || LAB_110_1_er)
  s[498] = LAB_111_1_er
  const LAB_111_1_ir = !s[105] || !s[103] || LAB_110_1_ir
  s[499] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v24 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[105] && (!s[103] || s[113] || v24)
  s[500] = LAB_111_2
  const LAB_111_2_nej = s[105] && (!s[103] || s[113] || !v24)
  s[501] = LAB_111_2_nej
  const LAB_111_2_ir = !s[105] || !s[103] || s[113]
  s[444] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v28 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[103] ? v28 : FIRST_DAY
  s[503] = LAB_111_3
  const LAB_111_3_hoej = s[103] ? v28 : NEVER
  s[504] = LAB_111_3_hoej
  const LAB_111_3_er = s[105] && f.risikoForFireAar
  s[505] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[103]
  s[506] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[105] && (!s[103] || s[113] || !v33)
  s[507] = LAB_111_4
  const LAB_111_4_nej = s[105] && (!s[103] || s[113] || v33)
  s[508] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v36 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v37 = s[0] && (!v36 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v36 && !s[1] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v37
  s[512] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v37
  s[513] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v40 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[121] = v40
  const v41 = !v40 || shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[2] || v41
  s[514] = LAB_112_3
  const LAB_112_3_nej = !s[2] || !v41
  s[515] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v44 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v45 = LAB_112_2_nej || !s[2]
  const v46 = s[1] && s[114]
  const LAB_112_1 = v46 || !s[2] || s[0] && (!v40 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 || v40 && !s[1] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 && (LAB_112_3 || !s[2]))
  s[509] = LAB_112_1
  const LAB_112_1_nej = v46 || !s[2] || !s[0] || !v40 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2) || v40 && (s[1] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2 || LAB_112_3_nej)
  s[510] = LAB_112_1_nej
  const LAB_112_1_ir = v46 || !s[2]
  s[511] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v50 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[119] = v50
  const v51 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  const v52 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[118] = v52
  const v53 = allPeriods(f.perioderUdenRaadighed)
  const v54 = without(ALL_DAYS, v53)
  const v55 = shiftMonths(f.ressourceforloebStartede, 6)
  const v56 = dayReaching(v54, shiftDays(f.ressourceforloebStartede, 1), v55 === NEVER ? Infinity : v55 - f.ressourceforloebStartede)
  const LAB_113_2 = v50 ? (v51 ? v56 : NEVER) : FIRST_DAY
  s[516] = LAB_113_2
  const LAB_113_2_hoej = v50 ? (v51 ? (v52 ? v56 : NEVER) : NEVER) : NEVER
  s[517] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v50
  s[120] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[113] || !v50 || v51 && (f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato || LAB_113_2_ir) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[519] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[113] || !v50 || !v51 || f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[520] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[113] || !v50
  s[521] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || v40 && (s[115] || s[116]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[522] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !v40 || s[117] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[523] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v66 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v67 = v66 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v65 ? v67 : FIRST_DAY
  s[525] = LAB_113_4
  const LAB_113_4_hoej = v65 ? v67 : NEVER
  s[526] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v65
  s[445] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v71 = v66 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v65 || v71)
  s[529] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v65 || !v71)
  s[530] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || v40 && s[115])
  s[531] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !v40 || s[117])
  s[532] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || v40 && s[116]
  s[533] = LAB_113a_ir
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
  const v9 = s[118] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[119] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[534] = LAB_114_1
  const LAB_114_1_hoej = s[119] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[535] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[119] || v0 && v12 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || s[120]))
  s[536] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[119] || !v0 || !v12 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[537] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v15 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  const v16 = v15 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  const v18 = v17 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v15 && !v17 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[0] && s[121] && s[1]
  s[541] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[0] ? (s[121] ? (s[1] ? -Infinity : v18) : v16) : 0) : -Infinity
  s[539] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[0] ? (s[121] ? (s[1] ? Infinity : v18) : v16) : 0) : Infinity
  s[540] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v22 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  const v23 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  const v24 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  const v25 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v22 ? (v23 ? (v24 ? v25 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[542] = LAB_114_4
  const LAB_114_4_hoej = v22 ? (v23 ? (v24 ? v25 : NEVER) : NEVER) : NEVER
  s[543] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v22 || v23 && !v24
  s[544] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v29 = s[0] && !s[1] && f.pensionDuFaar === 'foertidspension' && !v15 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v29
  s[545] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v29
  s[546] = LAB_115_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v32 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[203] = v32
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[206] = v33
  const v34 = intersect(v32, v33)
  const LAB_116_1_foertidspension = from(v34, 13332 /* 2006-07-03 */)
  s[547] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_ir = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[548] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v38 = intersect(v32, v37)
  const v39 = from(v38, 13332 /* 2006-07-03 */)
  const v40 = dayReaching(v39, 13332 /* 2006-07-03 */, 1)
  const v41 = v40 >= 18262 /* 2020-01-01 */
  const v42 = v40 >= 19134 /* 2022-05-22 */
  const v43 = v40 >= NEVER
  s[551] = v43
  const LAB_116_1_seniorpension = !v41 ? NO_DAYS : !v42 ? NO_DAYS : v39
  s[549] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v41 ? NO_DAYS : !v42 ? ALL_DAYS : v39
  s[550] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v41 || v42
  s[552] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v43 || v41 && !v42
  s[553] = LAB_116_1_seniorpension_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v48 = !s[1] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v48
  s[554] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v48
  s[555] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v51 = !s[1] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v51)
  s[710] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v51)
  s[193] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[197] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v55 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[192] = v55
  const LAB_144 = !s[2] || !s[1] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[1] && f.revalideringErBevilget && v55 && f.erhvervssigtetErAfklaret === false
  s[446] = LAB_144
  const LAB_144_nej = !s[2] || !s[1] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[1] && (f.revalideringErBevilget === false || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret)
  s[199] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v58 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[566] = v58
  const v59 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v60 = !v59 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v59 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v58 || v60
  s[564] = LAB_145_2
  const LAB_145_2_nej = !v58 || !v60
  s[565] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v63 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v58 ? (LAB_145_2 && !LAB_145_2_nej && v58 ? NEVER : v63) : FIRST_DAY
  s[557] = LAB_145_1
  const LAB_145_1_hoej = v58 ? (LAB_145_2 ? NEVER : v63) : NEVER
  s[558] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v58
  s[560] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v58 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[561] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v58 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[562] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v58 || LAB_145_1_ir
  s[563] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v70 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  const v71 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v72 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v73 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[122] && v71 || s[122] && (!v70 && (v72 || v73) || v70 && v73)
  s[567] = LAB_146
  const LAB_146_nej = !s[2] || !s[122] && !v71 || s[122] && (!v70 && (!v72 || !v73) || v70 && !v73)
  s[568] = LAB_146_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[569] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[570] = LAS_50_nej
}

function svar_10(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  const v1 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[191] = v1
  const v2 = f.bidragspligtigeBoern <= 0
  const v3 = f.vurderingsdato <= 20269 /* 2025-06-30 */ || v1
  const v4 = SATS_1(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  const v6 = v3 ? Infinity : v4
  const v7 = v5 > -Infinity && v6 < Infinity
  const v8 = quotient([v5, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v9 = quotient([v6, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (v0 ? (v7 ? Math.min(v8, v9) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[587] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (v0 ? (v7 ? Math.max(v8, v9) : Infinity) : f.bidragPrMaaned) : Infinity
  s[588] = LAS_69j_2_bidrag_hoej
  const v12 = s[0] && !v2
  const LAS_69j_2_bidrag_er = v12 && (!s[0] || !v0 || !(!v7 && !v3 && v5 === v6))
  s[589] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v12 || !s[0] || v0 && (v3 || !v7)
  s[590] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v15 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[188] = v15
  const v16 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || v1
  s[128] = v16
  const v17 = SATS_2(f.vurderingsdato)
  const v18 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[195] = v18
  const v19 = !v18 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[189] = v19
  const v20 = SATS_3(f.vurderingsdato)
  const v21 = v16 ? -Infinity : v20
  const v22 = v16 ? Infinity : v20
  const v23 = v22 === Infinity
  const v24 = LAS_69j_2_bidrag === -Infinity
  const v25 = v21 === -Infinity
  const v26 = LAS_69j_2_bidrag_hoej === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = SATS_4(f.vurderingsdato)
  const v29 = SATS_5(f.vurderingsdato)
  const v30 = v15 || !v19 || v2 || LAS_69j_2_bidrag_er && !(v27 && !v16 && v21 === v22 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[137] = v30
  const v31 = v15 && v16 || !v15 && (v19 && (!v2 && (v16 || LAS_69j_2_bidrag_ir || v27 || v16) || v2 && v16) || !v19 && v16)
  s[138] = v31
  const v32 = v15 ? (v16 ? -Infinity : v17) : v19 ? (v2 ? v21 : Math.min(v25 || v24 ? -Infinity : v21 + LAS_69j_2_bidrag, v16 ? -Infinity : v28)) : v16 ? -Infinity : v29
  s[135] = v32
  const v33 = v15 ? (v16 ? Infinity : v17) : v19 ? (v2 ? v22 : Math.min(v23 || v26 ? Infinity : v22 + LAS_69j_2_bidrag_hoej, v16 ? Infinity : v28)) : v16 ? Infinity : v29
  s[136] = v33
  const LAS_68_2 = s[0] ? v32 : -Infinity
  s[572] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v33 : Infinity
  s[573] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v30)
  s[574] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v31
  s[575] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v38 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[194] = v38
  const LAS_68_5_nej = s[0] && !v38
  s[576] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v38
  s[577] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v41 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v42 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v43 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v44 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v45 = Math.max(f.hidtidigYdelsePrMaaned, v42)
  const v46 = Math.min(f.hidtidigYdelsePrMaaned, v43)
  const v47 = s[0] && LAS_68_2_er
  const v48 = LAS_68_5_ir && LAS_68_2_er && v46 >= v45
  const v49 = LAS_68_5_nej || v48
  const v50 = LAS_68_5_nej ? (v48 ? Math.min(f.hidtidigYdelsePrMaaned, v45) : f.hidtidigYdelsePrMaaned) : v45
  const v51 = LAS_68_5_nej ? (v48 ? Math.max(f.hidtidigYdelsePrMaaned, v46) : f.hidtidigYdelsePrMaaned) : v46
  const LAS_68_4 = s[0] ? (v41 ? v42 : v44 ? (v47 ? (v49 ? Math.min(v42, v50) : v42) : v50) : LAS_68_2) : -Infinity
  s[132] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v41 ? v43 : v44 ? (v47 ? (v49 ? Math.max(v43, v51) : v43) : v51) : LAS_68_2_hoej) : Infinity
  s[131] = LAS_68_4_hoej
  const v54 = s[0] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v54 && (!s[0] || v41 && LAS_68_2_er || !v41 && (v44 && (v47 || LAS_68_5_nej || v48) || !v44 && LAS_68_2_er))
  s[133] = LAS_68_4_er
  const LAS_68_4_ir = !v54 || !s[0] || v41 && LAS_68_2_ir || !v41 && (v44 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v42 === v43) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v42))) || !v44 && LAS_68_2_ir)
  s[134] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v57 = !s[0] || s[123]
  const v58 = !s[0] || !s[123]
  const LAS_68a_1_tid = s[0] && v57
  s[582] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v58
  s[125] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v61 = LAS_68a_1_tid || !s[0]
  s[126] = v61
  const v62 = Math.min(f.timerITilbud, 16000)
  const v63 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || v1
  s[147] = v63
  const v64 = SATS_6(f.vurderingsdato)
  const v65 = v63 ? -Infinity : v64
  s[148] = v65
  const v66 = v63 ? Infinity : v64
  s[149] = v66
  const v67 = v65 > -Infinity && v66 < Infinity
  s[146] = v67
  const v68 = quotient([v62, v65], [100], 'nærmeste', 1)
  const v69 = quotient([v62, v66], [100], 'nærmeste', 1)
  const v70 = v67 ? Math.min(v68, v69) : -Infinity
  s[144] = v70
  const v71 = v67 ? Math.max(v68, v69) : Infinity
  s[145] = v71
  const v72 = v63 || !v67
  s[150] = v72
  const LAS_68a_3 = s[0] ? Math.min(v70, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v61) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[127] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v71, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[124] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v67 && !v63 && v65 === v66))
  s[130] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v72
  s[129] = LAS_68a_3_ir
}

function svar_11(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[124] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[125]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[126]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[125]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[126]) ? r_indtaegter.beloeb : 0) : 0 }) - s[124])
  const v1 = Math.max(0, -s[127] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[125]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[125]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[127])
  const v2 = SATS_7(f.vurderingsdato)
  const v3 = s[128] ? -Infinity : v2
  s[157] = v3
  const v4 = s[128] ? Infinity : v2
  s[158] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[128] && v3 === v4
  s[160] = v7
  const v8 = s[129] || s[128]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[130] && !(!v9 && (!s[130] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[159] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[161] = v19
  const v20 = s[130] && !(v18 && (!s[130] || !s[129] && v0 === v1) && v7)
  const v21 = s[129] || s[128] || v18
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
  const LAS_68a_2 = s[0] ? (s[121] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[583] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[121] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[584] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[121] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[121] && v27)
  s[585] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[121] && (v15 || v28 || v33) || s[121] && v28
  s[586] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[131] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[132] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[132] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[131] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[125]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[125]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[126]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[125]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[125]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[126]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[125]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[578] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[125]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[126]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[579] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[133] && LAS_68a_2_er && !(v42 && (!s[133] || !s[134] && s[132] === s[131]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[580] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[134] || LAS_68a_2_ir || v42
  s[581] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[103] ? s[135] : -Infinity
  s[139] = LAS_69j_2
  const LAS_69j_2_hoej = s[103] ? s[136] : Infinity
  s[140] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[103] && (!s[103] || s[137])
  s[141] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[103] || !s[103] || s[138]
  s[142] = LAS_69j_2_ir
}

function svar_12(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[179] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[178] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v4 = s[139] > -Infinity && s[140] < Infinity
  const v5 = quotient([s[139], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[140], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[141] && !(!v4 && (!s[141] || !s[142] && s[139] === s[140]))
  const v10 = s[142] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v12 = quotient([s[139], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[140], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[81] && s[141]
  const v17 = !s[81] && s[142]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[177] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[388] = v19
  const LAS_69j_4 = s[103] ? (v1 ? (v0 ? (s[81] ? (v18 ? s[139] : v19 ? v7 : s[143] ? v14 : 0) : s[139]) : -Infinity) : s[81] ? (v2 ? s[139] : v3 ? v7 : v11 ? v14 : 0) : s[139]) : -Infinity
  s[182] = LAS_69j_4
  const LAS_69j_4_hoej = s[103] ? (v1 ? (v0 ? (s[81] ? (v18 ? s[140] : v19 ? v8 : s[143] ? v15 : 0) : s[140]) : Infinity) : s[81] ? (v2 ? s[140] : v3 ? v8 : v11 ? v15 : 0) : s[140]) : Infinity
  s[181] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[103] && (!s[103] || !v1 && (s[81] && (v2 && s[141] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[81] && (v18 && s[141] || !v18 && (v19 && v9 || !v19 && (!s[143] || v9))) || v16))
  s[183] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[103] || !s[103] || !v1 && (s[81] && (v2 && s[142] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[81] && (v18 && s[142] || !v18 && (v19 && v10 || !v19 && s[143] && v10)) || v17)
  s[184] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[103] || s[123]
  const v25 = !s[103] || !s[123]
  const LAS_69j_5_tid = s[103] && v24
  s[598] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[103] && v25
  s[152] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[103]
  s[153] = v28
  const LAS_69j_10 = s[103] ? Math.min(s[144], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[154] = LAS_69j_10
  const LAS_69j_10_hoej = s[103] ? Math.min(s[145], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[151] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[103] && (!s[103] || !(!s[146] && !s[147] && s[148] === s[149]))
  s[155] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[103] || !s[103] || s[150]
  s[156] = LAS_69j_10_ir
}

function svar_13(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[162] = v0
  const v1 = Math.max(0, -s[151] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 }) - s[151])
  const v2 = Math.max(0, -s[154] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[154])
  const v3 = v2 === Infinity
  const v4 = Math.max(0, v1 - 1344200)
  const v5 = Math.max(0, v3 ? Infinity : v2 - 1344200)
  const v6 = v5 >= Infinity
  s[171] = v6
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v7 === -Infinity ? -Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = v8 === Infinity ? Infinity : Math.round(Math.min(v2, 1344200) * 3000 / 10000) + v8
  s[169] = v10
  const v11 = s[155] && s[155] && !(v6 && (!s[155] || !s[156] && v4 === v5))
  s[167] = v11
  const v12 = Math.max(0, v1 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v13 = Math.max(0, v3 ? Infinity : v2 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v14 = v13 === Infinity
  const v15 = Math.max(0, v12 - 1344200)
  const v16 = Math.max(0, v14 ? Infinity : v13 - 1344200)
  const v17 = v16 >= Infinity
  s[172] = v17
  const v18 = v17 ? -Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 ? Infinity : quotient([v16, 5500], [10000], 'nærmeste', 1)
  const v20 = v18 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = v19 === Infinity ? Infinity : Math.round(Math.min(1344200, v13) * 3000 / 10000) + v19
  s[170] = v21
  const v22 = s[155] && s[155] && !(v17 && (!s[155] || !s[156] && v15 === v16))
  s[168] = v22
  const v23 = Math.min(s[157], v1)
  const v24 = Math.min(s[158], v2)
  const v25 = s[156] || s[128]
  const v26 = v23 > -Infinity && v24 < Infinity
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v29 = v26 ? Math.min(v27, v28) : -Infinity
  const v30 = v26 ? Math.max(v27, v28) : Infinity
  const v31 = s[155] && !(!v26 && (!s[155] || !v25 && v23 === v24))
  const v32 = v25 || !v26
  const v33 = v3 && s[159]
  const v34 = s[155] && !(v33 && (!s[155] || !s[156] && v1 === v2) && s[160])
  const v35 = s[156] || s[128] || v33
  const v36 = Math.max(0, s[159] ? -Infinity : v1 - s[158])
  const v37 = Math.max(0, v3 || s[161] ? Infinity : v2 - s[157])
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
  s[163] = v49
  const v50 = v31 && v41 && !(v47 && (!v31 || !v32 && v29 === v30) && (!v41 || !v42 && v39 === v40))
  s[164] = v50
  const v51 = v32 || v42 || v47
  s[173] = v51
  const v52 = Math.min(s[157], v12)
  const v53 = Math.min(s[158], v13)
  const v54 = v52 > -Infinity && v53 < Infinity
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = v54 ? Math.min(v55, v56) : -Infinity
  const v58 = v54 ? Math.max(v55, v56) : Infinity
  const v59 = s[155] && !(!v54 && (!s[155] || !v25 && v52 === v53))
  const v60 = v25 || !v54
  s[174] = v60
  const v61 = v14 && s[159]
  const v62 = s[155] && !(v61 && (!s[155] || !s[156] && v12 === v13) && s[160])
  const v63 = s[156] || s[128] || v61
  const v64 = Math.max(0, s[159] ? -Infinity : v12 - s[158])
  const v65 = Math.max(0, v14 || s[161] ? Infinity : v13 - s[157])
  const v66 = v65 >= Infinity
  const v67 = v66 ? -Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v66 ? Infinity : quotient([v65, 5500], [10000], 'nærmeste', 1)
  const v69 = v62 && !(v66 && (!v62 || !v63 && v64 === v65))
  const v70 = v63 || v66
  s[175] = v70
  const v71 = v58 === Infinity
  const v72 = v67 === -Infinity
  const v73 = v57 === -Infinity
  const v74 = v68 === Infinity
  const v75 = v71 && v72 || v73 && v74
  s[176] = v75
  const v76 = v73 || v72 ? -Infinity : v57 + v67
  const v77 = v71 || v74 ? Infinity : v58 + v68
  s[166] = v77
  const v78 = v59 && v69 && !(v75 && (!v59 || !v60 && v57 === v58) && (!v69 || !v70 && v67 === v68))
  s[165] = v78
  const LAS_69j_9 = s[103] ? (v0 ? (s[123] ? v48 : v50 ? (v78 ? Math.min(v48, v76) : v48) : v76) : v11 ? (v22 ? Math.min(v9, v20) : v9) : v20) : -Infinity
  s[180] = LAS_69j_9
}

function svar_14(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_hoej = s[103] ? (s[162] ? (s[123] ? s[163] : s[164] ? (s[165] ? Math.max(s[163], s[166]) : s[163]) : s[166]) : s[167] ? (s[168] ? Math.max(s[169], s[170]) : s[169]) : s[170]) : Infinity
  s[605] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[103] && (!s[103] || !s[162] && (s[167] || s[168]) || s[162] && (!s[123] && (s[164] || s[165]) || s[123] && s[164]))
  s[606] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[103] || !s[103] || !s[162] && (s[156] || s[156] || s[171] || s[156] || s[156] || s[172]) || s[162] && (!s[123] && (s[173] || s[174] || s[175] || s[176]) || s[123] && s[173])
  s[607] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v3 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[103] && (!s[103] || v3)
  s[600] = LAS_69j_7
  const LAS_69j_7_nej = s[103] && (!s[103] || !v3)
  s[601] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[81] && !s[177]
  const LAS_69j_8 = s[103] && (!s[103] || !s[178] || !s[179] || !v6)
  s[602] = LAS_69j_8
  const LAS_69j_8_nej = s[103] && (!s[103] || s[178] && (!s[179] || v6))
  s[603] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[103] || !s[103] || s[178] && !s[179]
  s[604] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[103] && (!s[103] || v10)
  s[611] = LAS_69j_13
  const LAS_69j_13_nej = s[103] && (!s[103] || !v10 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[612] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[103] || !s[103] || v10 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[613] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v14 = s[180] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 }) + s[180]
  const v15 = LAS_69j_9_hoej === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + LAS_69j_9_hoej
  const v16 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })
  const v17 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v18 = !s[103] && v16 <= 0
  const v19 = LAS_69j_7_nej ? 0 : v16
  const v20 = v14 === -Infinity ? -Infinity : v14 + (LAS_69j_7 ? (LAS_69j_7_nej || v18 ? Math.min(v16, v19) : v16) : v19)
  const v21 = v15 === Infinity ? Infinity : v15 + (LAS_69j_7 ? v17 : 0)
  const v22 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[152]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })
  const v23 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v24 = LAS_69j_8_ir && v22 <= 0
  const v25 = LAS_69j_8_nej ? 0 : v22
  const v26 = v20 === -Infinity ? -Infinity : v20 + (LAS_69j_8 ? (LAS_69j_8_nej || v24 ? Math.min(v22, v25) : v22) : v25)
  const v27 = v21 === Infinity ? Infinity : v21 + (LAS_69j_8 ? v23 : 0)
  const v28 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })
  const v29 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v30 = LAS_69j_13_ir && v28 <= 0
  const v31 = LAS_69j_13 ? 0 : v28
  const LAS_69j_5 = s[103] ? (v26 === -Infinity ? -Infinity : v26 + (LAS_69j_13_nej ? (LAS_69j_13 || v30 ? Math.min(v28, v31) : v28) : v31)) : -Infinity
  s[591] = LAS_69j_5
  const LAS_69j_5_hoej = s[103] ? (v27 === Infinity ? Infinity : v27 + (LAS_69j_13_nej ? v29 : 0)) : Infinity
  s[592] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[103] && (!s[103] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v18) && (LAS_69j_8 || LAS_69j_8_nej || v24) && (LAS_69j_13_nej || LAS_69j_13 || v30))
  s[593] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[103] || !s[103] || LAS_69j_9_ir || !s[103] && !(v16 === v17 && v16 === 0) || LAS_69j_8_ir && !(v22 === v23 && v22 === 0) || LAS_69j_13_ir && !(v28 === v29 && v28 === 0)
  s[594] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v36 = !s[122] || f.harFrasagtYdelsen === false
  const v37 = s[103] && f.erIJobafklaring
  const LAS_69j_5_modtager = v37 && (!s[103] || v36)
  s[595] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v37 && (!s[103] || !v36)
  s[596] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v37 || !s[103]
  s[597] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v41 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[201] = v41
  const v42 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v41 || !v42)
  s[608] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v41 || v42)
  s[609] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v41
  s[610] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v46 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[103] && (!s[103] || v46)
  s[614] = LAS_69j_15
  const LAS_69j_15_nej = s[103] && (!s[103] || !v46)
  s[615] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v49 = s[181] === Infinity
  const v50 = -LAS_69j_5_hoej === -Infinity
  const v51 = s[182] === -Infinity
  const v52 = -LAS_69j_5 === Infinity
  const v53 = v49 && v50 || v51 && v52
  const LAS_69j_udbetales = s[103] ? Math.max(0, v51 || v50 ? -Infinity : s[182] - LAS_69j_5_hoej) : -Infinity
  s[616] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[103] ? Math.max(0, v49 || v52 ? Infinity : s[181] - LAS_69j_5) : Infinity
  s[617] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[103] && (!s[103] || s[183] && LAS_69j_5_er && !(v53 && (!s[183] || !s[184] && s[182] === s[181]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[618] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[103] || !s[103] || s[184] || LAS_69j_5_ir || v53
  s[619] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v58 = countDays(s[185], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[103] && (!s[103] || v58)
  s[625] = LAS_69k_5
  const LAS_69k_5_nej = s[103] && (!s[103] || !v58)
  s[626] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v61 = 35 - f.ugerMedFeriegodtgoerelse
  s[200] = v61
  const v62 = Math.max(0, v61 - f.ferieMedYdelseHoldt)
  const v63 = !s[0] && v62 <= 0
  const v64 = s[186] ? 0 : v62
  const LAS_69k_6 = s[0] ? (s[187] ? (s[186] || v63 ? Math.min(v62, v64) : v62) : v64) : -Infinity
  s[627] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[187] ? v62 : 0) : Infinity
  s[628] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[187] || s[186] || v63)
  s[629] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v68 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v68 : FIRST_DAY
  s[632] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v68 : NEVER
  s[633] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[0] && (!s[0] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[0]) && (s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[0]) && f.ferienErAftalt)
  s[630] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[0] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[631] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[103] && (!s[103] || (LAS_69j_15_nej || !s[103]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[0])))
  s[620] = LAS_69k_1
  const LAS_69k_1_nej = s[103] && (!s[103] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[103]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[621] = LAS_69k_1_nej
}

function svar_15(f, s) {
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v0 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[273] = v0
  const v1 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[274] = v1
  const v2 = s[103] && !(f.afviser === 'ingenting')
  const LAS_69k_2 = v2 && (!v0 || v1)
  s[622] = LAS_69k_2
  const LAS_69k_2_nej = v2 && (!v0 || !v1)
  s[623] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v2 || !v0
  s[624] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[447] = LAS_69l_3_er
  const v7 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v8 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  const v9 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v10 = !v9 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v9 && v7
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && v7 || v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || v10))
  s[634] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v8 && !v7 || v8 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v10))
  s[635] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v8 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[636] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v14 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v14 : FIRST_DAY
  s[637] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v14 : NEVER
  s[638] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v17 = from(ALL_DAYS, f.bruddetSkete)
  const v18 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v19 = Math.max(1, countDays(v17, f.bruddetSkete, v18))
  const v20 = onWeekdays(v17, 62)
  const v21 = Math.max(1, countDays(v20, f.bruddetSkete, v18))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v19, v21) : -Infinity
  s[644] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v19, v21) : Infinity
  s[645] = LAS_69n_1_hoej
  const v24 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke' && f.bruddetSkete >= 18262 /* 2020-01-01 */
  const LAS_69n_1_er = LAS_69l_3_er && v24
  s[646] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[647] = LAS_69n_1_ir
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
  const v36 = SATS_8(f.bruddetSkete)
  const v37 = SATS_9(f.bruddetSkete)
  const v38 = SATS_10(f.bruddetSkete)
  const v39 = s[188] ? (v35 ? -Infinity : v36) : s[189] ? (v35 ? -Infinity : v37) : v35 ? -Infinity : v38
  const v40 = s[188] ? (v35 ? Infinity : v36) : s[189] ? (v35 ? Infinity : v37) : v35 ? Infinity : v38
  const v41 = v33 > -Infinity && v34 < Infinity && v39 > -Infinity && v40 < Infinity
  const v42 = quotient([v33, v39], [1], 'nærmeste', 1)
  const v43 = quotient([v33, v40], [1], 'nærmeste', 1)
  const v44 = quotient([v34, v39], [1], 'nærmeste', 1)
  const v45 = quotient([v34, v40], [1], 'nærmeste', 1)
  const v46 = v41 ? Math.min(v45, v44, v42, v43) : -Infinity
  const v47 = v41 ? Math.max(v45, v44, v42, v43) : Infinity
  const v48 = v29 && v31 && !(!v41 && (!v31 || !v32 && v33 === v34) && !v35 && v39 === v40)
  const LAS_69m_2 = LAS_69l_3_er ? (v48 ? (v27 ? Math.min(0, v46) : v46) : 0) : -Infinity
  s[640] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v48 ? (v27 ? Math.max(0, v47) : v47) : 0) : Infinity
  s[641] = LAS_69m_2_hoej
  const v51 = LAS_69l_3_er && (v30 || v24)
  const LAS_69m_2_er = v51 && (!LAS_69l_3_er || v48 || v27)
  s[642] = LAS_69m_2_er
  const LAS_69m_2_ir = !v51 || !LAS_69l_3_er || v29 && (v32 || v35 || !v41)
  s[643] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v54 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v54 && (!LAS_69l_3_er || v28 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[648] = LAS_69o_1
  const LAS_69o_1_nej = v54 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[649] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v54 || !LAS_69l_3_er
  s[650] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v58 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v59 = s[189] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v58 ? -Infinity : v59) : -Infinity
  s[651] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v58 ? Infinity : v59) : Infinity
  s[652] = LAS_69o_2_hoej
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[653] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v58) || !LAS_69l_3_er || LAS_69o_1_nej
  s[654] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v28 && f.ydelsenBoerOphoere)
  s[655] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[656] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v66 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v66 : -Infinity
  s[657] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v66 : Infinity
  s[658] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v69 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(f.timerMedLoenUnderSygdom, 3700) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[103] ? v69 : -Infinity
  s[659] = LAS_69t_2
  const LAS_69t_2_hoej = s[103] ? v69 : Infinity
  s[660] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v72 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[204] = v72
  const v73 = s[122] ? (f.vurderingsdato >= 18628 /* 2021-01-01 */ ? (s[121] ? (f.vurderingsdato >= 19358 /* 2023-01-01 */ ? (f.vurderingsdato >= 19723 /* 2024-01-01 */ ? (s[190] ? (f.vurderingsdato >= 20454 /* 2026-01-01 */ ? (s[191] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (v72 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[103] ? v73 : -Infinity
  s[662] = LAS_69x_3
  const LAS_69x_3_hoej = s[103] ? v73 : Infinity
  s[663] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v76 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[192] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v76)
  s[198] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[193] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v76)
  s[196] = LAS_70_1_nej
}

function svar_16(f, s) {
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v0 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  const v1 = v0 && !s[194]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v0 || f.saerligeForholdForLoen)
  s[664] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v0 && f.saerligeForholdForLoen === false || v1)
  s[665] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[2] || v1
  s[666] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v5 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  const v6 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[205] = v6
  const v7 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v8 = SATS_11(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v6 && f.forsoergerEgetBarnIHjemmet === false
  s[679] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v5 || (v7 ? -Infinity : v8) < f.indtaegtFoerRevalidering)
  s[688] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v5 || (v7 ? Infinity : v8) >= f.indtaegtFoerRevalidering)
  s[689] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v5 || v7
  s[690] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v13 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[191]
  const v14 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = SATS_13(f.vurderingsdato)
  const v17 = SATS_14(f.vurderingsdato)
  const v18 = SATS_15(f.vurderingsdato)
  const v19 = SATS_16(f.vurderingsdato)
  const LAS_71_2_ung = v5 ? (v14 ? (v13 ? -Infinity : v15) : f.gravidEfter12Uge ? (v13 ? -Infinity : v16) : f.borHosForaeldre ? (v13 ? -Infinity : v17) : f.psykiskLidelseNaevntILoven ? (v13 ? -Infinity : v18) : v13 ? -Infinity : v19) : -Infinity
  s[681] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v5 ? (v14 ? (v13 ? Infinity : v15) : f.gravidEfter12Uge ? (v13 ? Infinity : v16) : f.borHosForaeldre ? (v13 ? Infinity : v17) : f.psykiskLidelseNaevntILoven ? (v13 ? Infinity : v18) : v13 ? Infinity : v19) : Infinity
  s[682] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[195] || !v5 || v13
  s[683] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v23 = SATS_17(f.vurderingsdato)
  const v24 = SATS_18(f.vurderingsdato)
  const LAS_71_2 = v5 ? (s[195] ? (f.forsoergelsespligtUdenForHjemmet ? (v13 ? -Infinity : v23) : v13 ? -Infinity : v24) : LAS_71_2_ung) : -Infinity
  s[677] = LAS_71_2
  const LAS_71_2_hoej = v5 ? (s[195] ? (f.forsoergelsespligtUdenForHjemmet ? (v13 ? Infinity : v23) : v13 ? Infinity : v24) : LAS_71_2_ung_hoej) : Infinity
  s[678] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v5 || !s[195] && LAS_71_2_ung_ir || s[195] && v13
  s[680] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v28 = SATS_19(f.vurderingsdato)
  const v29 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  const v30 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  const v31 = SATS_20(f.vurderingsdato)
  const v32 = v13 ? -Infinity : v31
  const v33 = v13 ? Infinity : v31
  const v34 = v30 && LAS_71_2_er
  const LAS_71_1 = v5 ? (v6 ? (v13 ? -Infinity : v28) : v29 ? (v34 ? Math.min(v32, LAS_71_2) : v32) : LAS_71_2) : -Infinity
  s[673] = LAS_71_1
  const LAS_71_1_hoej = v5 ? (v6 ? (v13 ? Infinity : v28) : v29 ? (v34 ? Math.max(v33, LAS_71_2_hoej) : v33) : LAS_71_2_hoej) : Infinity
  s[674] = LAS_71_1_hoej
  const v37 = s[196] || s[197]
  const LAS_71_1_er = s[198] && (!v5 || v6 || v29 || v34)
  s[675] = LAS_71_1_er
  const LAS_71_1_ir = s[198] && (!v5 || v6 && v13 || !v6 && (v29 && v13 || v30 && LAS_71_2_ir)) || v37
  s[676] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[667] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[668] = LAS_70_4_hoej
  const LAS_70_4_er = s[198] && (!s[2] || LAS_71_1_er)
  s[669] = LAS_70_4_er
  const LAS_70_4_ir = s[198] && (!s[2] || LAS_71_1_ir) || v37
  s[670] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v44 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v46 = intersect(v44, v45)
  const LAS_70_5 = from(v46, 13332 /* 2006-07-03 */)
  s[671] = LAS_70_5
  const LAS_70_5_ir = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[672] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v49 = SATS_21(f.vurderingsdato)
  const v50 = v13 ? -Infinity : v49
  const v51 = v13 ? Infinity : v49
  const v52 = v51 === Infinity
  const v53 = -LAS_71_1_hoej === -Infinity
  const v54 = v50 === -Infinity
  const v55 = -LAS_71_1 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const LAS_71_3 = v5 ? Math.max(0, Math.min(f.bidragPrMaaned, v54 || v53 ? -Infinity : v50 - LAS_71_1_hoej)) : -Infinity
  s[684] = LAS_71_3
  const LAS_71_3_hoej = v5 ? Math.max(0, Math.min(f.bidragPrMaaned, v52 || v55 ? Infinity : v51 - LAS_71_1)) : Infinity
  s[685] = LAS_71_3_hoej
  const v59 = !s[195] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v60 = (s[198] || s[197]) && v59
  const LAS_71_3_er = v60 && (!v5 || LAS_71_1_er && !(v56 && !v13 && v50 === v51 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[686] = LAS_71_3_er
  const LAS_71_3_ir = v60 && (!v5 || v13 || LAS_71_1_ir || v56) || s[196] || !v59
  s[687] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[199] || !s[2]
  s[691] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v64 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v64)
  s[692] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v64)
  s[693] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v67 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v68 = f.maanederITilbudIRevalidering >= 12
  const v69 = v68 ? Math.max(0, s[200]) : 0
  const v70 = v68 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (v0 ? (s[194] ? (v67 ? (s[201] ? v70 : -Infinity) : v69) : -Infinity) : 0) : -Infinity
  s[694] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (v0 ? (s[194] ? (v67 ? (s[201] ? v70 : Infinity) : v69) : Infinity) : 0) : Infinity
  s[695] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || v0 && (!s[194] || v67 && !s[201])
  s[696] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v74 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[202] = v74
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v74)
  s[697] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v74)
  s[698] = LAS_73f_1_nej
}

function svar_17(f, s) {
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v0 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v1 = s[202] ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v0, v1) : -Infinity
  s[699] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v0, v1) : Infinity
  s[700] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v5 = intersect(v4, s[203])
  const v6 = from(v5, 13332 /* 2006-07-03 */)
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v6
  s[701] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = dayReaching(v6, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[702] = LAS_74a_1_fleksjob_ir
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v9 = !s[1] && f.jobcenterUdfoererIndsatsen || s[1] && (s[204] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v9
  s[703] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v9
  s[704] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v12 = f.afgoerelsenGaelder === 'foertidspension'
  const v13 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[113] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v12 && (!s[2] || v13)
  s[711] = LSP_18_2
  const LSP_18_2_nej = v12 && (!s[2] || !v13)
  s[712] = LSP_18_2_nej
  const LSP_18_2_ir = !v12 || !s[2]
  s[713] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v17 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v18 = !v12 || LSP_18_2
  const v19 = v12 && (LSP_18_2_nej || LSP_18_2_ir)
  const v20 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v21 = s[113] && f.sagenErForelagtTeamet
  const LOB_9_1 = v21 || !s[2] || s[0] && (!s[1] && (v17 || v19) || s[1] && !s[113] && (v20 || v19))
  s[705] = LOB_9_1
  const LOB_9_1_nej = v21 || !s[2] || !s[0] || !s[1] && !v17 && v18 || s[1] && (s[113] || !v20 && v18)
  s[706] = LOB_9_1_nej
  const LOB_9_1_ir = v21 || !s[2]
  s[707] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v25 = s[0] && (!s[190] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region' || f.forvaltningsomraade === 'undervisning' && (!s[205] && f.harErhvervskompetencegivendeUddannelse === false || f.behovForUndervisningsomraadet)) || s[190] && !s[113] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v25
  s[708] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v25
  s[709] = LOB_10_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v28 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v29 = intersect(v28, s[206])
  const v30 = from(v29, 13332 /* 2006-07-03 */)
  const v31 = dayReaching(v30, 13332 /* 2006-07-03 */, 1)
  const v32 = v31 >= 18262 /* 2020-01-01 */
  const v33 = v31 >= 18670 /* 2021-02-12 */
  const v34 = v31 >= NEVER
  s[716] = v34
  const LSP_26a_5 = !v32 ? NO_DAYS : !v33 ? NO_DAYS : v30
  s[714] = LSP_26a_5
  const LSP_26a_5_hoej = !v32 ? NO_DAYS : !v33 ? ALL_DAYS : v30
  s[715] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v32 || v33
  s[717] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v34 || v32 && !v33
  s[718] = LSP_26a_5_ir
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v39 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v40 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v41 = intersect(v39, v40)
  const v42 = from(v41, 13332 /* 2006-07-03 */)
  const v43 = dayReaching(v42, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_1_ir = v43 >= NEVER
  s[720] = LSP_26v_1_ir
  const LSP_26v_1 = v43 < 18670 /* 2021-02-12 */ ? NO_DAYS : v42
  s[719] = LSP_26v_1
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v46 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v47 = intersect(v39, v46)
  const v48 = from(v47, 13332 /* 2006-07-03 */)
  const v49 = dayReaching(v48, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_2_ir = v49 >= NEVER
  s[722] = LSP_26v_2_ir
  const LSP_26v_2 = v49 < 18670 /* 2021-02-12 */ ? NO_DAYS : v48
  s[721] = LSP_26v_2
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v52 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v53 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v54 = intersect(v52, v53)
  const LSP_37 = from(v54, 13332 /* 2006-07-03 */)
  s[723] = LSP_37
  const LSP_37_ir = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[724] = LSP_37_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v57 = s[0] && (!s[1] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[1] && !s[113] && s[207])
  const PLANBEK_2_1 = !s[2] || v57
  s[725] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v57
  s[726] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v60 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v61 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v60 ? v61 : FIRST_DAY
  s[727] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v60 ? v61 : NEVER
  s[728] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v60 && s[107]
  s[729] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v60
  s[730] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v66 = s[68] || s[81] || s[82] || f.arbejdsskade || s[208]
  const v67 = !s[68] && !s[81] && !s[82] && f.arbejdsskade === false && s[209]
  const SDL_2_1 = s[64] || s[67] && v66 || s[80] && v66
  s[734] = SDL_2_1
  const SDL_2_1_nej = s[64] || s[67] && v67 || s[80] && v67
  s[735] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v70 = s[210] && s[211] >= f.vurderingsdato
  const v71 = s[74] || s[210] && s[212] < f.vurderingsdato
  const v72 = s[213] && (v70 || s[214]) && (s[71] || v70) || s[215]
  const v73 = SDL_2_1_nej || (v71 || s[72]) && (s[216] || s[72]) && (v71 || s[216]) || s[217] || s[89]
  const v74 = (SDL_2_1 || s[72]) && (v72 || s[72]) && s[218] && s[219] && (SDL_2_1 || v72 || s[220] || s[83])
  const v75 = s[72] && !s[2]
  const SDL_2 = s[64] || s[67] && v74 || s[80] && v74
  s[731] = SDL_2
  const SDL_2_nej = s[64] || s[67] && v73 || s[80] && v73
  s[732] = SDL_2_nej
  const SDL_2_ir = s[64] || s[67] && v75 || s[80] && v75 || s[65]
  s[733] = SDL_2_ir
}

function svar_18(f, s) {
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v0 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v0
  s[740] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v0
  s[741] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v3 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v4 = shiftDays(runEnd(v3, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[2] ? v4 : FIRST_DAY
  s[742] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v4 : NEVER
  s[743] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[744] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[745] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[746] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v10 = shiftMonths(s[60], 3)
  s[257] = v10
  const v11 = shiftMonths(s[62], 3)
  s[258] = v11
  const v12 = f.saerligeGrundeTilAndetTidspunkt || !s[8]
  const v13 = f.saerligeGrundeTilAndetTidspunkt === false && s[10]
  const SDL_7_3 = s[64] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v10
  s[749] = SDL_7_3
  const SDL_7_3_hoej = s[64] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v11
  s[750] = SDL_7_3_hoej
  const v16 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v16 && (s[64] || s[67] && v12 || s[80] && v12)
  s[751] = SDL_7_3_er
  const SDL_7_3_ir = !v16 || s[64] || s[67] && v13 || s[80] && v13 || s[65]
  s[752] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v19 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v19
  s[753] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v19
  s[754] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v22 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[757] = v22
  const v23 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v22 ? v23 : FIRST_DAY
  s[755] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v22 ? v23 : NEVER
  s[756] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v26 = !s[8] && s[61] && s[60] <= 14612 /* 2010-01-03 */
  const v27 = !s[8] && s[62] >= 14613 /* 2010-01-04 */ && s[221]
  const v28 = allPeriods(f.fravaer)
  const v29 = runStart(v28, f.vurderingsdato)
  const v30 = f.fratraeder && shiftDays(v29, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v29, 28)
  const SDL_7a_1 = s[64] ? FIRST_DAY : v27 || s[80] ? v30 : NEVER
  s[758] = SDL_7a_1
  const SDL_7a_1_hoej = s[64] ? NEVER : v26 ? NEVER : v30
  s[759] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[68] && (s[64] || v26 || v27 || s[80])
  s[760] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[68] || s[72]
  s[434] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v35 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v36 = shiftDays(s[60], 35)
  s[364] = v36
  const v37 = shiftDays(s[62], 35)
  s[365] = v37
  const v38 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = s[222] && (!s[222] || v35 && f.ventesRaskInden8Uger === false && (!s[8] && shiftDays(v37, -1) >= f.tidligOpfoelgningBedtOm || s[10]) && f.oenskerTidligOpfoelgning || !v35 && v38)
  s[228] = SDL_7c
  const SDL_7c_nej = s[222] && (!s[222] || v35 && (f.ventesRaskInden8Uger || !s[8] && shiftDays(v36, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v35 && !v38)
  s[229] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v41 = !s[123] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v41
  s[762] = SDL_10a
  const SDL_10a_nej = !s[2] || !v41
  s[763] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v44 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[766] = v44
  const v45 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v44 ? v45 : FIRST_DAY
  s[764] = SDL_11_3
  const SDL_11_3_hoej = v44 ? v45 : NEVER
  s[765] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v48 = shiftDays(shiftDays(s[60], 56), -1)
  s[223] = v48
  const v49 = shiftDays(shiftDays(s[62], 56), -1)
  s[224] = v49
  const v50 = !s[8] && v49 >= f.forventetRask
  const v51 = !s[8] && v49 >= f.vurderingsdato
  const v52 = !s[8] && v48 < f.forventetRask || !s[8] && v48 < f.vurderingsdato
  const v53 = (v50 || s[10]) && (v51 || s[10]) && (v50 || v51)
  const v54 = !s[113] && s[10]
  const SDL_12_1_1 = !s[2] || !s[222] && f.tilbagevendenForestaar || s[222] && !s[113] && v53
  s[227] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[222] && f.tilbagevendenForestaar === false || s[222] && (s[113] || v52)
  s[225] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[222] && v54
  s[226] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[222] && f.laegeattestNoedvendig || s[222] && (!s[122] && SDL_12_1_1_nej || s[122] && f.laegeattestNoedvendig)
  s[767] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[222] && f.laegeattestNoedvendig === false || s[222] && (!s[122] && SDL_12_1_1 || s[122] && f.laegeattestNoedvendig === false)
  s[768] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[222] && !s[122] && SDL_12_1_1_ir
  s[769] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v61 = s[122] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[2] || v61
  s[770] = SDL_11c
  const SDL_11c_nej = !s[2] || !v61
  s[771] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v64 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v65 = v52 || s[10]
  const SDL_12_1_2 = !s[2] || !s[222] && v64 || s[222] && (!s[190] && v65 && f.behovForTvaerfagligIndsats === false || s[190] && !s[113] && v52)
  s[261] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[222] && !v64 || s[222] && (!s[190] && (v53 || f.behovForTvaerfagligIndsats) || s[190] && (s[113] || v53))
  s[256] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[222] && s[190] && v54
  s[255] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v69 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[222] && v69 || s[222] && !s[190] && v65 && f.behovForTvaerfagligIndsats
  s[262] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[222] && !v69 || s[222] && (s[190] || v53 || f.behovForTvaerfagligIndsats === false)
  s[263] = SDL_12_1_3_nej
}

function svar_19(f, s) {
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v0 = s[68] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  s[264] = v0
  const v1 = f.holdteSamtaler >= 1
  s[254] = v1
  const v2 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[266] = v2
  const v3 = v0 && v1 && f.forudsigeligtForloeb && v2 >= f.forventetRask && v2 >= f.vurderingsdato
  s[251] = v3
  const v4 = shiftDays(shiftDays(s[60], 182), -1)
  s[265] = v4
  const v5 = shiftDays(shiftDays(s[62], 182), -1)
  s[267] = v5
  const v6 = !v0 || !s[8] && v4 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[8] && v4 < f.vurderingsdato
  s[232] = v6
  const v7 = v0 && (!s[8] && v5 >= f.forventetRask || s[10]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[8] && v5 >= f.vurderingsdato || s[10])
  s[233] = v7
  const v8 = s[113] && (!s[8] && s[60] < 20635 /* 2026-07-01 */ || s[10])
  s[234] = v8
  const SDL_13f_1 = s[190] && (v8 && (v3 || v7) || !(v8 && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[190] || !s[113] && v3 || s[113] && v7))
  s[231] = SDL_13f_1
  const SDL_13f_1_nej = s[190] && (v8 && (!v3 || v6) || !(v8 && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[190] || !s[113] && !v3 || s[113] && v6))
  s[230] = SDL_13f_1_nej
}

function svar_20(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[223], v0)
  const v2 = Math.min(s[224], v0)
  const v3 = s[8] || !s[10] && s[223] === s[224]
  const v4 = s[225] && !s[8]
  const v5 = s[226] && !s[8] && s[224] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[223] : NEVER) : NEVER
  const v7 = s[227] ? NEVER : s[224]
  const v8 = s[227] || v4 || v5
  const v9 = s[225] && s[10] || s[226] && !(v3 && !s[8] && s[223] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[8] || !s[10] && v1 === v2
  const v13 = s[228] && !s[8]
  const v14 = s[229] && v8
  const v15 = !s[222] && !s[8] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[228] && s[10]
  const v23 = v22 || s[229] && v9 || !s[222] && s[10] && v9 || !s[222] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[8] && v8 || s[8] && !v8) && (s[8] || v1 === v6))
  s[241] = v23
  const v24 = shiftMonths(s[60], 6)
  s[252] = v24
  const v25 = shiftMonths(s[62], 6)
  s[253] = v25
  const v26 = shiftDays(v24, -1)
  s[259] = v26
  const v27 = shiftDays(v25, -1)
  s[260] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[229] && !s[8]
  const v33 = !s[222] && !s[8] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[246] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[247] = v38
  const v39 = v13 || v32 || v33
  s[245] = v39
  const v40 = s[229] && s[10]
  const v41 = !s[222] && s[10]
  s[244] = v41
  const v42 = v22 || v40 || v41 || !s[222] && !((s[8] || !s[10] && v28 === v29) && (s[8] || !s[10] && v26 === v27) && (s[8] || v26 === v28))
  s[242] = v42
  const v43 = s[230] && v39
  const v44 = !s[190] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[231] ? NEVER : v38
  const v47 = s[231] || v43 || v44
  const v48 = Math.max(s[223], v1)
  const v49 = Math.min(s[224], v2)
  const v50 = !s[222] && !s[8] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[223], v48) : s[223]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[249] = v53
  const v54 = v32 ? (v50 ? Math.max(s[224], v49) : s[224]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[250] = v55
  const v56 = v13 || v32 || v50
  s[248] = v56
  const v57 = v22 || v40 || v41 || !s[222] && !(v12 && v3 && (s[8] || s[223] === v1))
  s[243] = v57
  const v58 = s[230] && v56
  const v59 = !s[190] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[231] ? NEVER : v55
  const v62 = s[231] || v58 || v59
  const v63 = s[2] ? (s[222] ? (s[113] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[223]) : FIRST_DAY
  s[237] = v63
  const v64 = s[2] ? (s[222] ? (s[113] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[224]) : NEVER
  s[239] = v64
  const v65 = s[232] && v39
  const v66 = s[233] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[233] ? NEVER : v38
  const v69 = s[232] && v56
  const v70 = s[233] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[233] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[238] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[240] = v77
  const v78 = s[234] && (v21 || v66 || v70)
  s[235] = v78
  const v79 = !(s[234] && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[2] || !s[222] && !s[8] || s[222] && (!s[113] && v21 || s[113] && (v47 || v62)))
  s[236] = v79
}

function svar_21(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[235] || s[236]
  s[774] = SDL_13b_1_er
  const SDL_13b_1 = s[235] ? (s[236] ? Math.min(s[237], s[238]) : s[238]) : s[237]
  s[772] = SDL_13b_1
  const SDL_13b_1_hoej = s[235] ? (s[236] ? Math.max(s[239], s[240]) : s[240]) : s[239]
  s[773] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[234] && (s[241] || s[232] && s[242] || s[232] && s[243]) || !(s[234] && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[2] || s[244] || s[222] && (!s[113] && s[241] || s[113] && (s[230] && s[242] || !s[190] && !((!s[245] || !s[242] && s[246] === s[247]) && s[245] && s[246] === NEVER) || s[230] && s[243] || !s[190] && !((!s[248] || !s[243] && s[249] === s[250]) && s[248] && s[249] === NEVER))))
  s[775] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[227] || s[225]
  const v5 = s[227] ? 0 : 4
  const v6 = s[225] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[230] && v4
  const v10 = !s[190] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[122] ? (s[190] ? (s[113] ? (s[231] ? 0 : 1) : s[231] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[122] ? (s[190] ? (s[113] ? (s[230] ? 1 : 0) : s[231] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[251] ? 1 : 4
  const v17 = s[233] ? 0 : 1
  const v18 = !(s[234] && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[122] || !s[190] && v4 || s[190] && (!s[113] && (s[231] || v9 || v10) || s[113] && (s[231] || s[230])))
  const SDL_13b_1_antal = s[234] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[776] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[234] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[777] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[122] && (s[234] || v18)
  s[778] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[122] || !(s[234] && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[122] || !s[190] && s[226] || s[190] && (!s[113] && (s[230] && s[226] || !s[190] && !((!v4 || !s[226] && v5 === v6) && v4 && v5 === 1)) || s[113] && !s[190]))
  s[779] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  const v24 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  const v25 = !s[8] && f.vurderingsdato >= s[252]
  s[270] = v25
  const v26 = !s[8] && f.vurderingsdato < s[253]
  s[272] = v26
  const v27 = s[254] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[2] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v25 || s[10]) && f.fremmoedeErNoedvendigt === false || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || v27))
  s[780] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[2] || !v23 || f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v26 || f.fremmoedeErNoedvendigt) || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || !v27)
  s[781] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[2] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || v24 && f.vurderingsdato < 19621 /* 2023-09-21 */)
  s[782] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v31 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[271] = v31
  const v32 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[269] = v32
  const v33 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v34 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v35 = Math.max(v33, v34)
  const v36 = Math.min(v33, v34)
  const v37 = s[255] && v36 >= v35
  const v38 = s[256] || v37
  const v39 = s[256] ? (v37 ? Math.min(v34, v35) : v34) : v35
  const v40 = s[256] ? (v37 ? Math.max(v34, v36) : v34) : v36
  const v41 = f.holdteSamtaler >= 2
  s[268] = v41
  const v42 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v43 = v41 || !s[8]
  const v44 = !v41 && s[10]
  const v45 = v41 ? v42 : shiftDays(s[257], -1)
  const v46 = v41 ? v42 : shiftDays(s[258], -1)
  const v47 = Math.max(v33, v45)
  const v48 = Math.min(v33, v46)
  const v49 = s[256] && v43
  const v50 = s[255] && v43 && v48 >= v47
  const v51 = v49 || v50
  const v52 = v49 ? (v50 ? Math.min(v45, v47) : v45) : v47
  const v53 = v49 ? (v50 ? Math.max(v46, v48) : v46) : v48
  const v54 = s[226] && v33 >= NEVER
  const v55 = f.holdteSamtaler >= 4
  const v56 = v55 || !s[8]
  const v57 = !v55 && s[10]
  const v58 = v55 ? NEVER : s[259]
  const v59 = v55 ? NEVER : s[260]
  const v60 = s[225] && v56
  const v61 = s[226] && v56 && v59 >= NEVER
  const v62 = v60 || v61 ? (v60 ? v58 : NEVER) : NEVER
  const v63 = s[227] ? NEVER : v59
  const v64 = s[227] || v60 || v61
  const v65 = s[225] && v57 || s[226] && !((!v56 || !v57 && v58 === v59) && v56 && v58 === NEVER)
  const v66 = s[230] && v64
  const v67 = !s[190] && v64 && v63 >= NEVER
  const v68 = s[2] ? (v32 ? (v31 ? (s[222] ? (s[122] ? (s[190] ? (s[113] ? NEVER : v66 || v67 ? (v66 ? v62 : NEVER) : NEVER) : v62) : s[225] || v54 ? (s[225] ? v33 : NEVER) : NEVER) : s[261] ? (v51 ? Math.min(v33, v52) : v33) : v52) : FIRST_DAY) : s[261] ? (v38 ? Math.min(v33, v39) : v33) : v39) : FIRST_DAY
  const v69 = s[251] || v56 ? (s[251] ? NEVER : v58) : NEVER
  const v70 = !(s[234] && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v32 && (s[261] || s[256] || v37) || v32 && (!v31 || !s[222] && (s[261] || v49 || v50) || s[222] && (!s[122] && (s[227] || s[225] || v54) || s[122] && (!s[190] && v64 || s[190] && (s[113] || s[231] || v66 || v67)))))
  const SDL_13b_1_naeste = s[234] ? (v70 ? Math.min(v68, v69) : v69) : v68
  s[783] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[234] ? NEVER : s[2] ? (v32 ? (v31 ? (s[222] ? (s[122] ? (s[190] ? (s[113] ? NEVER : s[231] ? NEVER : v63) : v63) : s[227] ? NEVER : v33) : s[261] ? (v51 ? Math.max(v33, v53) : v33) : v53) : NEVER) : s[261] ? (v38 ? Math.max(v33, v40) : v33) : v40) : NEVER
  s[784] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[254] && (s[234] || v70)
  s[785] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[254] || s[234] && !s[251] && v57 || !(s[234] && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v32 && s[255] && v33 !== v34 || v32 && (!v31 || !s[222] && (s[256] && v44 || s[255] && !((!v43 || !v44 && v45 === v46) && v43 && v33 === v45)) || s[222] && (!s[122] && s[226] && v33 !== NEVER || s[122] && (!s[190] && v65 || s[190] && !s[113] && (s[230] && v65 || !s[190] && !((!v64 || !v65 && v62 === v63) && v64 && v62 === NEVER))))))
  s[786] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v75 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v31 || !v75 && f.sygdomForhindrerKontakt || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[787] = SDL_13b_5
  const SDL_13b_5_nej = !v31 || !v75 && f.sygdomForhindrerKontakt === false || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[788] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v31 || v75 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[789] = SDL_13b_5_ir
}

function svar_22(f, s) {
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[2] || s[222] && (!s[190] && s[262] || s[190] && f.behovForTvaerfagligIndsats)
  s[790] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[2] || !s[222] || !s[190] && s[263] || s[190] && f.behovForTvaerfagligIndsats === false
  s[791] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[2] || s[222] && !s[190] && !s[2]
  s[792] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[2] || s[122] && (!s[190] && s[261] || s[190] && (s[261] || s[255]) && !s[264])
  s[793] = SDL_13c_2
  const SDL_13c_2_nej = !s[2] || !s[122] || !s[190] && s[256] || s[190] && (s[256] || s[264])
  s[794] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[2] || s[122] && !s[190] && s[255]
  s[795] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v6 = s[190] ? (s[113] ? s[265] : s[266]) : FIRST_DAY
  const v7 = s[190] ? (s[113] ? s[267] : s[266]) : NEVER
  const v8 = s[8] ? s[266] : Math.min(s[266], s[265])
  const v9 = s[8] ? s[266] : Math.max(s[266], s[267])
  const v10 = !(s[234] && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[190] || !s[113] || !s[8])
  const SDL_13f_1_dag = s[234] ? (v10 ? Math.min(v6, v8) : v8) : v6
  s[796] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[234] ? (v10 ? Math.max(v7, v9) : v9) : v7
  s[797] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[190] && (s[234] || v10)
  s[798] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[190] || s[234] && s[10] || !(s[234] && !(!s[113] || !s[8] && s[62] >= 20635 /* 2026-07-01 */)) && (!s[190] || s[113] && s[10])
  s[799] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v15 = !s[222] && s[268]
  const SDL_16_2 = !s[2] || !s[269] && s[270] || s[269] && (!s[271] || v15)
  s[800] = SDL_16_2
  const SDL_16_2_nej = !s[2] || !s[269] && s[272] || s[269] && (!s[271] || !v15)
  s[801] = SDL_16_2_nej
  const SDL_16_2_ir = !s[2] || !s[269] && s[10] || s[269] && !s[271]
  s[802] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v19 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v19
  s[803] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v19
  s[804] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v22 = s[103] && (!s[273] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[273] && s[274])
  const SDL_21a = !s[2] || v22
  s[825] = SDL_21a
  const SDL_21a_nej = !s[2] || !v22
  s[826] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v25 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[2] || v25 && f.opfordret && (SDL_21a_nej || !s[2]) && f.skriftligtOrienteret
  s[805] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[806] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[807] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[808] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v30 = f.partshoertOmOphoer && (f.harSvaretPaaPartshoering || f.partshoeringsfrist < f.vurderingsdato)
  const SDL_21_3 = !s[2] || v30
  s[809] = SDL_21_3
  const SDL_21_3_nej = !s[2] || !v30
  s[810] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v33 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[2] || v33
  s[811] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[2] || !v33
  s[812] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v36 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v36 : FIRST_DAY
  s[816] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v36 : NEVER
  s[817] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v39 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v40 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const v41 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[295] = v41
  const SDL_21_4 = !s[2] || !v40 && v39 || v40 && (!v41 || (v39 || !s[2]) && f.genoptagetFoer === false)
  s[448] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v40 && SDL_21_4_dag < f.opfyldtIgen || v40 && (!v41 || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[814] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v40 && !s[2] || v40 && !v41
  s[815] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v45 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v45 : FIRST_DAY
  s[819] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v45 : NEVER
  s[820] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[821] = SDL_21_4_fra_ir
}

function svar_23(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[373] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[375] = v1
  const v2 = shiftDays(s[60], 14)
  s[369] = v2
  const v3 = shiftDays(s[62], 14)
  s[370] = v3
  const v4 = v0 && !s[8] || !v0 && (v1 || !s[8])
  s[378] = v4
  const v5 = v0 && s[10] || !v0 && !v1 && s[10]
  s[383] = v5
  const v6 = v0 ? s[60] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[62] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[8] && s[66] && s[60] <= 15397 /* 2012-02-27 */
  const v9 = s[62] >= 15398 /* 2012-02-28 */
  s[377] = v9
  const v10 = s[60] <= 15516 /* 2012-06-25 */
  s[349] = v10
  const v11 = !s[8] && v9 && v10
  const v12 = v0 ? s[60] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[60] : v2
  const v13 = v0 ? s[62] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[62] : v3
  const v14 = s[62] >= 15517 /* 2012-06-26 */
  s[350] = v14
  const v15 = !s[8] && v14 && s[60] <= 18318 /* 2020-02-26 */
  const v16 = !s[8] && s[62] >= 18319 /* 2020-02-27 */ && s[60] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[60] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[60] : f.sygMedCovid19 ? s[60] : v2
  const v18 = v0 ? s[62] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[62] : f.sygMedCovid19 ? s[62] : v3
  const v19 = !s[8] && s[62] >= 18859 /* 2021-08-20 */ && s[60] <= 18953 /* 2021-11-22 */
  const v20 = !s[8] && s[62] >= 18954 /* 2021-11-23 */ && s[60] <= 19051 /* 2022-02-28 */
  const v21 = !s[8] && s[62] >= 19052 /* 2022-03-01 */ && s[63]
  const v22 = s[67] && v4
  s[380] = v22
  const v23 = v8 && v4
  s[379] = v23
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
  const SDL_41_1 = s[64] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[281] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[64] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[282] = SDL_41_1_hoej
  const SDL_41_1_er = s[64] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[279] = SDL_41_1_er
  const v51 = s[67] && v5
  s[381] = v51
  const v52 = v8 && v5
  s[382] = v52
  const SDL_41_1_ir = s[64] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[65]
  s[280] = SDL_41_1_ir
}

function svar_24(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[8] || !s[10] && s[60] === s[62]
  s[351] = v0
  const v1 = s[69] && s[75] < NEVER
  const v2 = s[69] && s[70] >= NEVER
  const v3 = Math.max(s[60], shiftDays(s[75], 1))
  const v4 = Math.max(s[62], shiftDays(s[70], 1))
  const v5 = s[69] && !s[8]
  const v6 = s[73] || s[10]
  const v7 = Math.max(s[60], v3)
  const v8 = Math.min(s[62], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[8]
  const v11 = s[73] && v5 && !s[8] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[60], v7) : s[60]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[62], v8) : s[62]) : v8
  const v15 = s[275] && s[276] < NEVER
  const v16 = s[275] && s[277] >= NEVER
  const v17 = Math.max(s[60], shiftDays(s[276], 1))
  const v18 = Math.max(s[62], shiftDays(s[277], 1))
  const v19 = s[275] && !s[8]
  const v20 = s[278] || s[10]
  const v21 = Math.max(s[60], v17)
  const v22 = Math.min(s[62], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[8]
  const v25 = s[278] && v19 && !s[8] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[60], v21) : s[60]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[62], v22) : s[62]) : v22
  const v29 = s[68] && (v9 || v10 || v11) || !s[68] && (s[82] && (v23 || v24 || v25) || !s[82] && (s[81] && (f.arbejdsskade && !s[8] || f.arbejdsskade === false && s[279]) || !s[81] && !s[8]))
  const v30 = s[68] && (v1 && v6 || v2 && s[10] || s[73] && s[10] || s[73] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[8] || !v5 && s[8]) && (!v5 || s[60] === v3))) || !s[68] && (s[82] && (v15 && v20 || v16 && s[10] || s[278] && s[10] || s[278] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[8] || !v19 && s[8]) && (!v19 || s[60] === v17))) || !s[82] && (s[81] && (f.arbejdsskade && s[10] || f.arbejdsskade === false && s[280]) || !s[81] && s[10]))
  const SDL_33_1 = s[64] ? FIRST_DAY : s[68] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[82] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[81] ? (f.arbejdsskade ? s[60] : s[281]) : s[60]
  s[912] = SDL_33_1
  const SDL_33_1_hoej = s[64] ? NEVER : s[68] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[82] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[81] ? (f.arbejdsskade ? s[62] : s[282]) : s[62]
  s[913] = SDL_33_1_hoej
  const SDL_33_1_er = s[64] || s[67] && v29 || s[80] && v29
  s[914] = SDL_33_1_er
  const SDL_33_1_ir = s[64] || s[67] && v30 || s[80] && v30 || s[65]
  s[915] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[74] || f.aftaleMedArbejdsgiver === false
  const v36 = s[213] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[64] || s[67] && v36 || s[80] && v36
  s[422] = SDL_56_1
  const SDL_56_1_nej = s[64] || s[67] && v35 || s[80] && v35
  s[424] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[352] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej || s[216]
  const v42 = SDL_33_1_ir && s[72]
  const v43 = !s[8] && f.vurderingsdato >= s[60]
  const v44 = SDL_56_1_nej || !s[8] && f.vurderingsdato < s[62]
  const v45 = s[72] && s[10]
  const v46 = !s[68] || !v39 || (v41 || v42) && (v44 || v45) && (v41 || v44)
  const v47 = s[68] && v39 && ((v40 || SDL_33_1_ir) && s[283] && (v40 || s[215]) || (SDL_56_1 || s[72]) && (v43 || s[10]) && (SDL_56_1 || v43) || v42 && v45)
  const SDL_54_1 = s[64] || s[67] && v47 || s[80] && v47
  s[411] = SDL_54_1
  const SDL_54_1_nej = s[64] || s[67] && v46 || s[80] && v46
  s[414] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[2] || SDL_54_1
  s[822] = SDL_21_5
  const SDL_21_5_nej = !s[2] || SDL_54_1_nej
  s[823] = SDL_21_5_nej
  const SDL_21_5_ir = !s[2] || s[72]
  s[824] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v53 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v53 || f.ophoerErAfgjort === false || s[284]
  s[829] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v53 || f.ophoerErAfgjort && s[285]
  s[830] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v53 ? (f.ophoerErAfgjort ? Math.max(s[286], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[827] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v53 ? (f.ophoerErAfgjort ? Math.max(s[287], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[828] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v58 = s[93] && s[97] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[288] && (v58 || s[93] && s[99] >= 16252 /* 2014-07-01 */ && s[97] <= 2147483646)
  s[831] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[288] && (v58 || s[93] && s[99] >= 13332 /* 2006-07-03 */ && s[97] <= 16251 /* 2014-06-30 */)
  s[832] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[288] && (v58 || s[95] || s[93] && s[99] === NEVER) || s[289] || s[95]
  s[833] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v62 = !s[8] && s[290]
  const SDL_24a_2 = v62 ? FIRST_DAY : s[81] ? s[60] : SDL_33_1
  s[835] = SDL_24a_2
  const SDL_24a_2_hoej = v62 ? NEVER : s[81] ? s[62] : SDL_33_1_hoej
  s[836] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[291] && (v62 || s[84] && (s[81] && !s[8] || !s[81] && SDL_33_1_er))
  s[837] = SDL_24a_2_er
  const SDL_24a_2_ir = s[291] && (v62 || s[84] && (s[81] && s[10] || !s[81] && SDL_33_1_ir) || s[65]) || s[292]
  s[838] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[123] && (s[291] || s[293]) && f.laegenVurdererLivstruende
  s[839] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[123] || s[294] || f.laegenVurdererLivstruende === false
  s[840] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v69 = s[123] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v69
  s[449] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v69
  s[842] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v72 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[123] ? v72 : FIRST_DAY
  s[843] = SDL_24b_2
  const SDL_24b_2_hoej = s[123] ? v72 : NEVER
  s[844] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[123] || SDL_24b_1_nej || !s[2]
  s[845] = SDL_24b_2_ir
}

function svar_25(f, s) {
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v0 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  const v1 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[2] ? (v0 ? (s[295] ? Math.min(s[96], v1) : FIRST_DAY) : s[96]) : FIRST_DAY
  s[848] = SDL_25_2
  const SDL_25_2_hoej = s[2] ? (v0 ? (s[295] ? Math.min(s[98], v1) : NEVER) : s[98]) : NEVER
  s[849] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[2] || !v0 && s[92] || v0 && (!s[295] || s[92]))
  s[850] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[2] || !v0 && s[94] || v0 && (!s[295] || s[94])
  s[851] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v6 = !s[8] && s[66] && s[290]
  const SDL_26_1_uger = s[64] ? -Infinity : v6 || s[84] ? (s[84] ? 0 : 91) : 91
  s[859] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[64] ? Infinity : s[67] ? 91 : v6 ? 91 : 0
  s[860] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[64] || s[67] || v6 || s[84]
  s[861] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v10 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  const v11 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  const v12 = s[216] || s[101]
  const v13 = s[72] && s[102]
  const v14 = v10 || s[283] && (s[100] || s[102]) && (s[215] || s[100])
  const v15 = (v11 || s[72]) && (v12 || v13) && (v11 || v12)
  const v16 = s[72] && v13
  const v17 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v17 && (s[64] || s[67] && v14 || v6 && v14 || s[84])
  s[852] = SDL_26_1
  const SDL_26_1_nej = v17 && (s[64] || s[67] && v15 || v6 && v15)
  s[853] = SDL_26_1_nej
  const SDL_26_1_ir = !v17 || s[64] || s[67] && v16 || v6 && v16 || s[65]
  s[854] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v21 = Math.max(s[97], 18330 /* 2020-03-09 */)
  const v22 = Math.max(s[99], 18330 /* 2020-03-09 */)
  const v23 = s[93] && v21 <= 18808 /* 2021-06-30 */
  const v24 = s[93] && s[99] >= 18330 /* 2020-03-09 */
  const v25 = s[93] && s[97] < 18330 /* 2020-03-09 */
  const v26 = s[93] && s[97] <= 18535 /* 2020-09-30 */
  const v27 = v25 || s[93] && s[99] > 18535 /* 2020-09-30 */
  const v28 = (v24 || s[95]) && (v26 || s[95]) && (v24 || v26)
  const v29 = countDays(s[3], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v30 = v24 || !v29 || f.fortsatRet9Marts2020 === false
  const v31 = (v25 || s[95]) && v29 && f.fortsatRet9Marts2020
  const v32 = v28 || v31
  const v33 = (v27 || s[95]) && v30
  const v34 = shiftDays(s[97], 1)
  s[323] = v34
  const v35 = shiftDays(s[99], 1)
  s[325] = v35
  const v36 = shiftDays(shiftMonths(v34, 3), -1)
  const v37 = shiftDays(shiftMonths(v35, 3), -1)
  const v38 = Math.max(v36, 18443 /* 2020-06-30 */)
  const v39 = Math.min(v37, 18443 /* 2020-06-30 */)
  const v40 = v28 && s[93]
  const v41 = s[95] && s[93] && v39 >= v38
  const v42 = v27 || v41
  const v43 = v27 ? 18443 /* 2020-06-30 */ : v38
  const v44 = v40 ? (v42 ? Math.min(v36, v43) : v36) : v43
  const v45 = v27 ? 18443 /* 2020-06-30 */ : v39
  const v46 = v40 ? (v42 ? Math.max(v37, v45) : v37) : v45
  const v47 = v28 && s[95]
  const v48 = v32 && (v40 || v27 || v41)
  const v49 = v33 && s[93]
  const v50 = v48 ? (v49 ? Math.min(s[97], v44) : v44) : s[97]
  const v51 = v48 ? (v49 ? Math.max(s[99], v46) : v46) : s[99]
  const v52 = v21 <= 2147483646
  const v53 = s[93] && v22 >= 18809 /* 2021-07-01 */ && v52
  const v54 = s[95] || s[93] && v22 === NEVER
  const v55 = v23 && (v48 || v49)
  const v56 = v53 && s[93]
  const SDL_26_1_covid_er = v55 || v56
  s[299] = SDL_26_1_covid_er
  const SDL_26_1_covid = v55 ? (v56 ? Math.min(s[97], v50) : v50) : s[97]
  s[297] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v55 ? (v56 ? Math.max(s[99], v51) : v51) : s[99]
  s[298] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v23 && (v32 && (v47 || s[95] && !((!s[93] || !s[95] && v36 === v37) && s[93] && (!s[93] || v36 === 18443 /* 2020-06-30 */))) || v33 && s[95]) || v53 && s[95] || v54
  s[300] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v61 = !s[93] || !s[95] && s[97] === s[99]
  s[343] = v61
  const v62 = s[93] && v52
  const v63 = v31 ? 18352 /* 2020-03-31 */ : NEVER
  const v64 = v30 ? NEVER : 18352 /* 2020-03-31 */
  const v65 = Math.max(s[97], v63)
  const v66 = Math.min(s[99], v64)
  const v67 = s[95] && s[93] && v66 >= v65
  const v68 = v27 || v67
  const v69 = v27 ? (v67 ? Math.min(v63, v65) : v63) : v65
  const SDL_26_1_fra = v40 ? (v68 ? Math.min(s[97], v69) : s[97]) : v69
  s[855] = SDL_26_1_fra
  const v71 = v27 ? (v67 ? Math.max(v64, v66) : v64) : v66
  const SDL_26_1_fra_hoej = v40 ? (v68 ? Math.max(s[99], v71) : s[99]) : v71
  s[856] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v62 && (v40 || v27 || v67)
  s[857] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v62 && (v47 || s[95] && !(v61 && v63 === v64 && s[93] && (!s[93] || s[97] === v63))) || v54
  s[858] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v75 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[296]
  const SDL_26_2 = v75 && (s[64] || s[67] || v6 && v10 || s[84])
  s[862] = SDL_26_2
  const SDL_26_2_nej = v75 && (s[64] || s[67] || v6 && v11)
  s[863] = SDL_26_2_nej
  const SDL_26_2_ir = !v75 || s[64] || s[67] || v6 && s[72] || s[65]
  s[864] = SDL_26_2_ir
}

function svar_26(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[297])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[298])
  const v2 = s[299] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[299] && s[93]
  const v4 = v3 && s[97] < s[298]
  const v5 = s[299] && s[298] >= 18443 /* 2020-06-30 */
  const v6 = s[299] && s[297] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[300]) && (v6 || s[300]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[297], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[298], 1), 3), -1)
  const v10 = Math.max(s[297], v8)
  const v11 = Math.min(s[298], v9)
  const v12 = (v4 || s[300] || s[95]) && (v7 || s[300]) && (v4 || v7) && s[299]
  const v13 = (v3 && s[99] >= s[297] || s[299] && s[297] < 18443 /* 2020-06-30 */ || s[299] && s[298] > 18535 /* 2020-09-30 */) && s[299]
  const v14 = s[300] && s[299] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[297], v10) : s[297]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[298], v11) : s[298]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[299] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[299]
  const SDL_26_3_covid_er = v21 || v22
  s[867] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[297], v17) : v17) : s[297]
  s[865] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[298], v19) : v19) : s[298]
  s[866] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[300] || v20 && s[300] || s[300] || s[299] && v1 === NEVER
  s[868] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[869] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[871] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[870] = SDL_26a_3_covid
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
  s[302] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[306] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[308] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[304] = SDL_26c_covid_ir
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
  s[305] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[307] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[301] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[303] = SDL_26d_covid_ir
}

function svar_27(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[301] || f.forlaengelseErAfgjort === false && s[302]
  const v1 = f.forlaengelseErAfgjort && s[303] || f.forlaengelseErAfgjort === false && s[304]
  const v2 = f.forlaengelseErAfgjort ? s[305] : s[306]
  const v3 = f.forlaengelseErAfgjort ? s[307] : s[308]
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
  s[874] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[872] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[873] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[875] = SDL_26f_covid_ir
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
  s[311] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[309] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[310] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[312] = SDL_26g_covid_ir
}

function svar_28(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[309])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[310])
  const v2 = s[311] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[309], 1)
  const v4 = shiftDays(s[310], 1)
  const v5 = s[311] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[311] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[309], v7)
  const v10 = Math.min(s[310], v8)
  const v11 = (v5 || s[312]) && (v6 || s[312]) && (v5 || v6) && s[311]
  const v12 = (s[311] && v3 < 18687 /* 2021-03-01 */ || s[311] && v4 > 18747 /* 2021-04-30 */) && s[311]
  const v13 = s[312] && s[311] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[309], v9) : s[309]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[310], v10) : s[310]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[311] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[311]
  const SDL_26h_covid_er = v20 || v21
  s[878] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[309], v16) : v16) : s[309]
  s[876] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[310], v18) : v18) : s[310]
  s[877] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[312] || v19 && s[312] || s[312] || s[311] && v1 === NEVER
  s[879] = SDL_26h_covid_ir
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
  s[882] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[880] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[881] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[883] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[313] && s[314] && s[315] <= 14691 /* 2010-03-23 */
  const v53 = s[313] && s[316] >= 14692 /* 2010-03-24 */ && s[317]
  const SDL_27_1_2_uger = s[56] ? -Infinity : v52 ? 182 : v53 ? 273 : s[318] ? 273 : 483
  s[886] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[56] ? Infinity : v53 || s[319] ? (s[319] ? (s[320] ? 483 : 273) : 273) : 182
  s[887] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[56] || v52 || v53 || s[318] || s[320]
  s[888] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v57 = s[313] && s[314] && s[321]
  const v58 = s[95] || s[50]
  const SDL_27_1_2_slut_er = s[56] || v57 && s[93] && SDL_27_1_2_uger_er
  s[335] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[56] ? FIRST_DAY : shiftDays(s[97], SDL_27_1_2_uger)
  s[333] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[56] ? NEVER : shiftDays(s[99], SDL_27_1_2_uger_hoej)
  s[334] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[56] || v57 && v58 || s[59]
  s[342] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v63 = allPeriods(f.ventetidPaaSygehus)
  const v64 = without(ALL_DAYS, v63)
  const v65 = s[93] && s[322]
  const SDL_27_1_3_slut = s[56] ? FIRST_DAY : dayReaching(v64, s[323], s[324])
  s[336] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[56] ? NEVER : dayReaching(v64, s[325], s[326])
  s[337] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[56] || s[57] && v65 || s[58] && v65
  s[338] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[56] || s[57] && v58 || s[58] && v58 || s[59]
  s[344] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v70 = shiftDays(s[97], 182)
  const v71 = s[318] && s[93]
  const v72 = s[327] || s[328]
  const v73 = s[328] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[56] ? FIRST_DAY : s[57] ? FIRST_DAY : v71 ? (v72 ? Math.min(v70, v73) : v70) : v73
  s[339] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[56] ? NEVER : s[57] ? NEVER : v72 ? NEVER : shiftDays(s[99], 182)
  s[340] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[56] || s[57] || v71 || s[327] || s[328]
  s[341] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[56] || s[57] || s[318] && s[95] || s[328] || s[59]
  s[345] = SDL_27_1_4_slut_ir
}

function svar_29(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[40] || s[44] || s[45] || s[46]
  const v1 = s[329] && s[330] && s[331] && s[332] && (s[47] || s[49] || s[51] || s[52])
  const v2 = Math.max(s[97], s[333])
  const v3 = Math.min(s[99], s[334])
  const v4 = s[41] && s[335]
  const v5 = s[53] && s[93]
  const v6 = s[50] && s[335] && s[93] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[97], v2) : s[97]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[99], v3) : s[99]) : v3
  const v10 = Math.max(s[97], s[336])
  const v11 = Math.min(s[99], s[337])
  const v12 = s[42] && s[338]
  const v13 = s[54] && s[93]
  const v14 = s[50] && s[338] && s[93] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[97], v10) : s[97]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[99], v11) : s[99]) : v11
  const v18 = Math.max(s[97], s[339])
  const v19 = Math.min(s[99], s[340])
  const v20 = s[43] && s[341]
  const v21 = s[55] && s[93]
  const v22 = s[48] && s[341] && s[93] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[97], v18) : s[97]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[99], v19) : s[99]) : v19
  const v26 = Math.max(v20 ? (v23 ? Math.min(s[339], v24) : s[339]) : v24, v4 ? (v7 ? Math.min(s[333], v8) : s[333]) : v8, v12 ? (v15 ? Math.min(s[336], v16) : s[336]) : v16)
  const v27 = Math.max(v20 ? (v23 ? Math.max(s[340], v25) : s[340]) : v25, v4 ? (v7 ? Math.max(s[334], v9) : s[334]) : v9, v12 ? (v15 ? Math.max(s[337], v17) : s[337]) : v17)
  const v28 = (v4 || v5 || v6) && (v12 || v13 || v14) && (v20 || v21 || v22)
  const v29 = s[41] && s[342] || s[53] && s[95] || s[50] && s[342] && s[95] || s[50] && !((!s[335] || !s[342] && s[333] === s[334]) && s[343] && (s[335] && s[93] || !s[335] && !s[93]) && (!s[335] || s[97] === s[333])) || s[42] && s[344] || s[54] && s[95] || s[50] && s[344] && s[95] || s[50] && !((!s[338] || !s[344] && s[336] === s[337]) && s[343] && (s[338] && s[93] || !s[338] && !s[93]) && (!s[338] || s[97] === s[336])) || s[43] && s[345] || s[55] && s[95] || s[48] && s[345] && s[95] || s[48] && !((!s[341] || !s[345] && s[339] === s[340]) && s[343] && (s[341] && s[93] || !s[341] && !s[93]) && (!s[341] || s[97] === s[339]))
  const v30 = v1 && v28
  const v31 = s[346] && v28 && v27 >= NEVER
  const v32 = v0 || v30 || v31
  const v33 = v1 && v29 || s[346] && !((!v28 || !v29 && v26 === v27) && v28 && v26 === NEVER)
  const SDL_27_1_slut = s[56] ? FIRST_DAY : v30 || v31 ? (v30 ? v26 : NEVER) : NEVER
  s[892] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[56] ? NEVER : v0 ? NEVER : v27
  s[893] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[100] && (s[56] || s[57] && v32 || s[58] && v32)
  s[894] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[100] && (s[56] || s[57] && v33 || s[58] && v33 || s[59]) || s[347]
  s[895] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[296] && !s[8] && (!s[348] || f.laegenVenterArbejdeInden26Uger)
  s[896] = SDL_29_1
  const SDL_29_1_nej = s[296] && !s[8] && (!s[348] || f.laegenVenterArbejdeInden26Uger === false)
  s[897] = SDL_29_1_nej
  const SDL_29_1_ir = !s[296] || s[8] || !s[348]
  s[898] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v41 = Math.max(s[5], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[2] ? v41 : FIRST_DAY
  s[902] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? v41 : NEVER
  s[903] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[2]
  s[904] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v45 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v46 = f.fyldestgoerendeBegrundelse === false || !s[8]
  const v47 = f.fyldestgoerendeBegrundelse && s[10]
  const v48 = f.sygemeldtITide && !s[8] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v46 || f.indsigelseModSenSygemelding === false && !s[8])
  const v49 = f.sygemeldtITide && s[10] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v47 || f.indsigelseModSenSygemelding === false && s[10])
  const SDL_35_2 = s[64] ? FIRST_DAY : f.sygemeldtITide ? s[60] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[60] : v45) : s[60]
  s[918] = SDL_35_2
  const SDL_35_2_hoej = s[64] ? NEVER : f.sygemeldtITide ? s[62] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[62] : v45) : s[62]
  s[919] = SDL_35_2_hoej
  const SDL_35_2_er = s[71] && (s[64] || s[67] && v48 || s[80] && v48)
  s[920] = SDL_35_2_er
  const SDL_35_2_ir = s[71] && (s[64] || s[67] && v49 || s[80] && v49 || s[65]) || s[74] || s[72]
  s[921] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v54 = !s[8] && s[61] && s[349]
  const v55 = !s[8] && s[350] && s[63]
  s[367] = v55
  const SDL_35_3 = s[64] ? FIRST_DAY : v54 ? FIRST_DAY : s[60]
  s[922] = SDL_35_3
  const SDL_35_3_hoej = s[64] ? NEVER : v54 ? NEVER : s[62]
  s[923] = SDL_35_3_hoej
  const SDL_35_3_er = s[82] && (s[64] || v54 || v55 && !s[8])
  s[924] = SDL_35_3_er
  const SDL_35_3_ir = !s[82] || s[64] || v54 || v55 && s[10] || s[65]
  s[925] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v60 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v61 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v62 = f.fyldestgoerendeBegrundelse ? s[60] : f.anmeldtTilAkasse
  const v63 = f.fyldestgoerendeBegrundelse ? s[62] : f.anmeldtTilAkasse
  const v64 = Math.max(s[60], v62)
  const v65 = Math.min(s[62], v63)
  const v66 = v60 && !s[8]
  const v67 = v61 && v46
  const v68 = SDL_35_3_ir && !s[8] && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v62, v64) : v62) : v64
  const v71 = v67 ? (v68 ? Math.max(v63, v65) : v63) : v65
  const SDL_35_3_fra = s[64] ? FIRST_DAY : v54 ? FIRST_DAY : v66 ? (v69 ? Math.min(s[60], v70) : s[60]) : v70
  s[926] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[64] ? NEVER : v54 ? NEVER : v66 ? (v69 ? Math.max(s[62], v71) : s[62]) : v71
  s[927] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[82] && (s[64] || v54 || v55 && (v66 || v67 || v68))
  s[928] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[82] || s[64] || v54 || v55 && (v60 && s[10] || v61 && v47 || SDL_35_3_ir && s[10] && v47 || SDL_35_3_ir && !(s[351] && (!v46 || !v47 && v62 === v63) && (!s[8] || s[8] && !v46) && (s[8] || s[60] === v62))) || s[65]
  s[929] = SDL_35_3_fra_ir
}

function svar_30(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[362] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[363] = v1
  const v2 = shiftDays(s[60], 7)
  s[374] = v2
  const v3 = shiftDays(s[62], 7)
  s[376] = v3
  const v4 = v0 || !s[8]
  s[366] = v4
  const v5 = !v0 && s[10]
  s[371] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[60] <= 15426 /* 2012-03-27 */
  s[359] = v8
  const v9 = !s[8] && s[66] && v8
  s[372] = v9
  const v10 = s[62] >= 15427 /* 2012-03-28 */
  const v11 = !s[8] && v10 && s[349]
  s[368] = v11
  const v12 = !s[8] && s[350] && s[76]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[60], 21)
  s[360] = v14
  const v15 = shiftDays(s[62], 21)
  s[361] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = v0 || s[352] || !s[8]
  const v18 = v0 ? v16 : s[352] ? NEVER : v14
  const v19 = v0 ? v16 : s[352] ? NEVER : v15
  const v20 = !s[82] && !v0 && !s[352] && s[10]
  const v21 = s[353] && !s[8]
  const v22 = s[353] && s[10]
  const v23 = s[353] ? v2 : f.underretningsbrevSendt ? v13 : s[82] ? v14 : v18
  const v24 = s[353] ? v3 : f.underretningsbrevSendt ? v13 : s[82] ? v15 : v19
  const v25 = s[353] ? v2 : f.underretningsbrevSendt ? v13 : s[82] ? v16 : v18
  const v26 = s[353] ? v3 : f.underretningsbrevSendt ? v13 : s[82] ? v16 : v19
  const v27 = s[67] && v4
  const v28 = v9 && v4
  const v29 = v12 && (v21 || !s[353] && (f.underretningsbrevSendt || s[82] && !s[8] || !s[82] && v17))
  const v30 = s[79] && (v21 || !s[353] && (f.underretningsbrevSendt || s[82] || v17))
  const v31 = v11 || v29 || v30
  const v32 = v11 ? FIRST_DAY : v29 ? (v30 ? Math.min(v23, v25) : v23) : v25
  const v33 = v28 || v31
  const v34 = v28 ? (v31 ? Math.min(v6, v32) : v6) : v32
  const SDL_38_1 = s[64] ? FIRST_DAY : v27 ? (v33 ? Math.min(v6, v34) : v6) : v34
  s[930] = SDL_38_1
  const v36 = v11 ? NEVER : v29 ? (v30 ? Math.max(v24, v26) : v24) : v26
  const v37 = v28 ? (v31 ? Math.max(v7, v36) : v7) : v36
  const SDL_38_1_hoej = s[64] ? NEVER : v27 ? (v33 ? Math.max(v7, v37) : v7) : v37
  s[931] = SDL_38_1_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const SDL_38_1_er = v39 && (s[64] || v27 || v28 || v11 || v29 || v30)
  s[932] = SDL_38_1_er
  const SDL_38_1_ir = !v39 || s[64] || s[67] && v5 || v9 && v5 || v11 || v12 && (v22 || !s[353] && f.underretningsbrevSendt === false && (s[354] || v20)) || s[79] && (v22 || !s[353] && f.underretningsbrevSendt === false && v20) || s[65]
  s[933] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v42 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v43 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v39 && (s[64] || s[67] && v42 || s[80] && v42)
  s[938] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v39 && (s[64] || s[67] && v43 || s[80] && v43)
  s[939] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v39 || s[64] || s[67] && SDL_38_1_ir || s[80] && SDL_38_1_ir || s[65]
  s[940] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v47 = s[68] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v48 = (!s[8] && s[253] >= f.anmodningModtaget || s[10]) && f.undskyldendeForhold || v47
  const v49 = (!s[8] && s[252] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v47
  const v50 = !s[8] && v10 && s[60] <= 19722 /* 2023-12-31 */
  const v51 = !s[8] && s[62] >= 19723 /* 2024-01-01 */ && s[63]
  const SDL_38_8 = v39 && (s[64] || s[67] && v48 || v9 && v48 || v50 && v48 || v51 && v48)
  s[941] = SDL_38_8
  const SDL_38_8_nej = v39 && (s[64] || s[67] && v49 || v9 && v49 || v50 && v49 || v51 && v49)
  s[942] = SDL_38_8_nej
  const SDL_38_8_ir = !v39 || s[72]
  s[943] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v55 = Math.max(s[60], f.anmodningModtaget)
  const v56 = Math.min(s[62], f.anmodningModtaget)
  const v57 = SDL_38_8 && !s[8]
  const v58 = SDL_38_8_ir && !s[8] && v56 >= v55
  const v59 = SDL_38_8_nej || v58
  const v60 = SDL_38_8_nej ? (v58 ? Math.min(f.anmodningModtaget, v55) : f.anmodningModtaget) : v55
  const v61 = v57 ? (v59 ? Math.min(s[60], v60) : s[60]) : v60
  const v62 = SDL_38_8_nej ? (v58 ? Math.max(f.anmodningModtaget, v56) : f.anmodningModtaget) : v56
  const v63 = v57 ? (v59 ? Math.max(s[62], v62) : s[62]) : v62
  const v64 = v57 || SDL_38_8_nej || v58
  const v65 = SDL_38_8 && s[10] || SDL_38_8_ir && !(s[351] && !s[8] && (s[8] || s[60] === f.anmodningModtaget))
  const v66 = Math.max(s[60], v61)
  const v67 = Math.min(s[62], v63)
  const v68 = SDL_38_7_tide && !s[8]
  const v69 = SDL_38_7_tide_nej && v64
  const v70 = SDL_38_7_tide_ir && !s[8] && v64 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v61, v66) : v61) : v66
  const v73 = v69 ? (v70 ? Math.max(v63, v67) : v63) : v67
  const v74 = v68 || v69 || v70
  const v75 = SDL_38_7_tide && s[10] || SDL_38_7_tide_nej && v65 || SDL_38_7_tide_ir && s[10] && v65 || SDL_38_7_tide_ir && !(s[351] && (!v64 || !v65 && v61 === v63) && (!s[8] && v64 || s[8] && !v64) && (s[8] || s[60] === v61))
  const SDL_38_7 = s[64] ? FIRST_DAY : v68 ? (v71 ? Math.min(s[60], v72) : s[60]) : v72
  s[934] = SDL_38_7
  const SDL_38_7_hoej = s[64] ? NEVER : v68 ? (v71 ? Math.max(s[62], v73) : s[62]) : v73
  s[935] = SDL_38_7_hoej
  const SDL_38_7_er = v39 && (s[64] || s[67] && v74 || v9 && v74 || v50 && v74 || v51 && v74)
  s[936] = SDL_38_7_er
  const SDL_38_7_ir = !v39 || s[64] || s[67] && v75 || v9 && v75 || v50 && v75 || v51 && v75 || s[65]
  s[937] = SDL_38_7_ir
}

function svar_31(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[210] && s[9] >= s[355]
  const v1 = s[210] && s[9] < s[356]
  const v2 = shiftDays(s[60], 28)
  s[429] = v2
  const v3 = shiftDays(s[62], 28)
  s[430] = v3
  const v4 = !s[352] || !s[8]
  const v5 = s[352] && s[10]
  const v6 = s[352] ? v2 : NEVER
  const v7 = s[352] ? v3 : NEVER
  const v8 = v4 && v7 >= NEVER
  const v9 = v0 && v4
  const v10 = s[214] && v8
  const v11 = v9 ? v6 : NEVER
  const v12 = v1 ? NEVER : v7
  const v13 = v9 ? (v1 || v10 ? Math.max(v7, v12) : v7) : v12
  const v14 = v9 || v1 || v10
  const v15 = v0 && v5 || s[214] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))
  const v16 = !s[8] && s[66] && s[357]
  const v17 = !s[8] && s[358] && s[359]
  const v18 = !s[8] && s[9] >= s[360]
  s[435] = v18
  const v19 = !s[8] && s[9] < s[361]
  s[431] = v19
  const v20 = v18 && v4
  const v21 = s[10] && v8
  const v22 = v20 ? v6 : NEVER
  const v23 = v19 ? NEVER : v7
  const v24 = v20 ? (v19 || v21 ? Math.max(v7, v23) : v7) : v23
  const v25 = f.arbejdsgiverensBetaling === 'ingen'
  const v26 = s[362] ? s[363] : s[364]
  const v27 = s[362] ? s[363] : s[365]
  const v28 = v0 && s[366]
  const v29 = s[214] && s[366] && v27 >= NEVER
  const v30 = v1 ? NEVER : v27
  const v31 = s[67] && v14
  const v32 = v16 && v14
  const v33 = v17 && (v20 || v19 || v21)
  const v34 = s[367] && (v25 && !s[8] || !v25 && (v28 || v1 || v29))
  const v35 = s[368] || v34
  const v36 = s[368] ? FIRST_DAY : v25 ? s[369] : v28 ? v26 : NEVER
  const v37 = v33 || v35
  const v38 = v33 ? (v35 ? Math.min(v22, v36) : v22) : v36
  const v39 = v32 || v37
  const v40 = v32 ? (v37 ? Math.min(v11, v38) : v11) : v38
  const SDL_40_1 = s[64] ? FIRST_DAY : v31 ? (v39 ? Math.min(v11, v40) : v11) : v40
  s[944] = SDL_40_1
  const v42 = s[368] ? NEVER : v25 ? s[370] : v28 ? (v1 || v29 ? Math.max(v27, v30) : v27) : v30
  const v43 = v33 ? (v35 ? Math.max(v24, v42) : v24) : v42
  const v44 = v32 ? (v37 ? Math.max(v13, v43) : v13) : v43
  const SDL_40_1_hoej = s[64] ? NEVER : v31 ? (v39 ? Math.max(v13, v44) : v13) : v44
  s[945] = SDL_40_1_hoej
  const SDL_40_1_er = s[68] && (s[64] || v31 || v32 || v33 || s[368] || v34)
  s[946] = SDL_40_1_er
  const SDL_40_1_ir = !s[68] || s[64] || s[67] && v15 || v16 && v15 || v17 && (v18 && v5 || s[10] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))) || s[368] || s[367] && (v25 && s[10] || !v25 && (v0 && s[371] || s[214] && !((!s[366] || !s[371] && v26 === v27) && s[366] && (!s[366] || v26 === NEVER)))) || s[65]
  s[947] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v48 = !s[8] && s[350] && s[60] <= 16248 /* 2014-06-27 */
  const v49 = shiftDays(f.anmeldtTilAkasse, 7)
  const v50 = !s[8] && s[62] >= 16249 /* 2014-06-28 */ && s[60] <= 16658 /* 2015-08-11 */
  const v51 = !s[8] && s[62] >= 16659 /* 2015-08-12 */ && s[63]
  const v52 = f.oplystDelvistLedig ? v49 : shiftDays(f.anmeldtTilAkasse, 21)
  const v53 = v50 || v51
  const v54 = v50 ? FIRST_DAY : v52
  const v55 = s[368] || v48 || v53
  const SDL_40a_1 = s[64] ? FIRST_DAY : s[372] || v55 ? (v55 ? (s[368] ? FIRST_DAY : v48 ? (v53 ? Math.min(v49, v54) : v49) : v54) : NEVER) : NEVER
  s[948] = SDL_40a_1
  const v57 = v50 ? NEVER : v52
  const SDL_40a_1_hoej = s[64] ? NEVER : s[67] ? NEVER : s[372] ? NEVER : s[368] ? NEVER : v48 ? (v53 ? Math.max(v49, v57) : v49) : v57
  s[949] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[82] && (s[64] || s[67] || s[372] || s[368] || v48 || v50 || v51)
  s[950] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[82] || s[64] || s[368] || v50 || s[65]
  s[951] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v61 = shiftDays(f.tredjeFravaersdag, 7)
  const v62 = s[373] ? s[374] : s[375] ? v61 : s[360]
  const v63 = s[373] ? s[376] : s[375] ? v61 : s[361]
  const v64 = !s[8] && s[377] && s[63]
  const v65 = f.aftaleForSelvstaendig ? s[374] : v62
  const v66 = f.aftaleForSelvstaendig ? s[376] : v63
  const v67 = v64 && (f.aftaleForSelvstaendig && !s[8] || f.aftaleForSelvstaendig === false && s[378])
  const v68 = s[379] || v67
  const v69 = s[379] ? (v67 ? Math.min(v62, v65) : v62) : v65
  const SDL_43_1 = s[64] ? FIRST_DAY : s[380] ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[386] = SDL_43_1
  const v71 = s[379] ? (v67 ? Math.max(v63, v66) : v63) : v66
  const SDL_43_1_hoej = s[64] ? NEVER : s[380] ? (v68 ? Math.max(v63, v71) : v63) : v71
  s[385] = SDL_43_1_hoej
  const SDL_43_1_er = s[81] && (s[64] || s[380] || s[379] || v67)
  s[384] = SDL_43_1_er
  const SDL_43_1_ir = !s[81] || s[64] || s[381] || s[382] || v64 && (f.aftaleForSelvstaendig && s[10] || f.aftaleForSelvstaendig === false && s[383]) || s[65]
  s[387] = SDL_43_1_ir
}

function svar_32(f, s) {
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v0 = !s[8] && s[252] < f.selvstaendigAnmeldt
  const v1 = v0 || f.undskyldendeForhold === false
  const v2 = !s[8] && s[253] >= f.selvstaendigAnmeldt || s[10]
  const v3 = v2 && f.undskyldendeForhold
  const v4 = !s[8] && s[66] && s[60] <= 15111 /* 2011-05-17 */
  s[426] = v4
  const v5 = !s[8] && s[62] >= 15112 /* 2011-05-18 */ && s[60] <= 15207 /* 2011-08-21 */
  s[427] = v5
  const v6 = f.undskyldendeForhold || f.nemrefusionNede
  const v7 = v0 || !v6
  const v8 = v2 && v6
  const v9 = !s[8] && s[62] >= 15208 /* 2011-08-22 */ && s[63]
  s[428] = v9
  const SDL_43_5 = s[81] && (s[64] || s[67] && v3 || v4 && v3 || v5 && v8 || v9 && v8)
  s[961] = SDL_43_5
  const SDL_43_5_nej = s[81] && (s[64] || s[67] && v1 || v4 && v1 || v5 && v7 || v9 && v7)
  s[962] = SDL_43_5_nej
  const SDL_43_5_ir = !s[81] || s[72]
  s[963] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v13 = s[384] && s[385] >= f.selvstaendigAnmeldt
  const v14 = s[384] && s[386] < f.selvstaendigAnmeldt
  const v15 = Math.max(s[60], f.selvstaendigAnmeldt)
  const v16 = Math.min(s[62], f.selvstaendigAnmeldt)
  const v17 = SDL_43_5 && !s[8]
  const v18 = SDL_43_5_ir && !s[8] && v16 >= v15
  const v19 = SDL_43_5_nej || v18
  const v20 = SDL_43_5_nej ? (v18 ? Math.min(f.selvstaendigAnmeldt, v15) : f.selvstaendigAnmeldt) : v15
  const v21 = v17 ? (v19 ? Math.min(s[60], v20) : s[60]) : v20
  const v22 = SDL_43_5_nej ? (v18 ? Math.max(f.selvstaendigAnmeldt, v16) : f.selvstaendigAnmeldt) : v16
  const v23 = v17 ? (v19 ? Math.max(s[62], v22) : s[62]) : v22
  const v24 = v17 || SDL_43_5_nej || v18
  const v25 = SDL_43_5 && s[10] || SDL_43_5_ir && !(s[351] && !s[8] && (s[8] || s[60] === f.selvstaendigAnmeldt))
  const v26 = Math.max(s[60], v21)
  const v27 = Math.min(s[62], v23)
  const v28 = v13 && !s[8]
  const v29 = v14 && v24
  const v30 = s[387] && !s[8] && v24 && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v21, v26) : v21) : v26
  const v33 = v29 ? (v30 ? Math.max(v23, v27) : v23) : v27
  const v34 = v28 || v29 || v30
  const v35 = v13 && s[10] || v14 && v25 || s[387] && s[10] && v25 || s[387] && !(s[351] && (!v24 || !v25 && v21 === v23) && (!s[8] && v24 || s[8] && !v24) && (s[8] || s[60] === v21))
  const SDL_43_4 = s[64] ? FIRST_DAY : v28 ? (v31 ? Math.min(s[60], v32) : s[60]) : v32
  s[954] = SDL_43_4
  const SDL_43_4_hoej = s[64] ? NEVER : v28 ? (v31 ? Math.max(s[62], v33) : s[62]) : v33
  s[955] = SDL_43_4_hoej
  const SDL_43_4_er = s[81] && (s[64] || s[67] && v34 || s[80] && v34)
  s[956] = SDL_43_4_er
  const SDL_43_4_ir = !s[81] || s[64] || s[67] && v35 || s[80] && v35 || s[65]
  s[957] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[81] && (s[64] || s[67] && v13 || s[80] && v13)
  s[958] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[81] && (s[64] || s[67] && v14 || s[80] && v14)
  s[959] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[81] || s[64] || s[67] && s[387] || s[80] && s[387] || s[65]
  s[960] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v43 = s[373] ? 8500 : s[375] ? 5500 : 0
  const SDL_45_4 = s[2] ? v43 : -Infinity
  s[964] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? v43 : Infinity
  s[965] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[403] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[406] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v48 = f.selvstaendigForsikring === 'ingen'
  s[425] = v48
  const v49 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[392] = v49
  const v50 = SATS_22(f.vurderingsdato)
  const v51 = v49 ? -Infinity : v50
  s[389] = v51
  const v52 = v49 ? Infinity : v50
  s[390] = v52
  const v53 = v51 > -Infinity && v52 < Infinity
  s[391] = v53
  const v54 = quotient([v51, 2], [3], 'nærmeste', 100)
  const v55 = quotient([v52, 2], [3], 'nærmeste', 100)
  const v56 = v49 || !v53
  s[393] = v56
  const SDL_52_1_er = !s[2] || v48 || !(!v53 && !v49 && v51 === v52)
  s[978] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v48 && v56 || v49
  s[979] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(v51, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.min(v54, v55) : -Infinity)) : -Infinity
  s[404] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(v52, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.max(v54, v55) : Infinity)) : Infinity
  s[407] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v61 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  const v62 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v63 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v64 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v65 = SDL_52_1_er && !(!v62 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v66 = SDL_52_1_ir || !v62
  const v67 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v68 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v69 = s[177] && SDL_52_1_er
  s[399] = v69
  const v70 = s[177] && SDL_52_1_ir
  s[401] = v70
  const SDL_53_3_er = !v61 || v69 || !s[177] && (s[388] && v65 || !s[388] && (!s[143] || v65))
  s[400] = SDL_53_3_er
  const SDL_53_3_ir = !v61 || v70 || !s[177] && (s[388] && v66 || !s[388] && s[143] && v66)
  s[402] = SDL_53_3_ir
  const SDL_53_3 = v61 ? (s[177] ? SDL_52_1 : s[388] ? (v62 ? Math.min(v63, v64) : -Infinity) : s[143] ? (v62 ? Math.min(v67, v68) : -Infinity) : 0) : -Infinity
  s[405] = SDL_53_3
  const SDL_53_3_hoej = v61 ? (s[177] ? SDL_52_1_hoej : s[388] ? (v62 ? Math.max(v63, v64) : Infinity) : s[143] ? (v62 ? Math.max(v67, v68) : Infinity) : 0) : Infinity
  s[408] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v75 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[398] = v75
  const v76 = f.ledigUdenLoen || s[82] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v75 || v76
  s[396] = SDL_53_2
  const SDL_53_2_nej = !v75 || !v76
  s[397] = SDL_53_2_nej
}

function svar_33(f, s) {
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v0 = quotient([s[389], 100], [3700], 'nærmeste', 1)
  const v1 = quotient([s[390], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[2] || !(!s[391] && !s[392] && s[389] === s[390])
  s[972] = SDL_50_1_er
  const SDL_50_1_ir = !s[2] || s[393]
  s[973] = SDL_50_1_ir
  const SDL_50_1 = s[2] ? (s[391] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[970] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (s[391] ? Math.max(v0, v1) : Infinity) : Infinity
  s[971] = SDL_50_1_hoej
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
  const v17 = Math.min(s[389], v13 ? -Infinity : Math.min(v14, v15))
  const v18 = Math.min(s[390], v13 ? Infinity : Math.max(v14, v15))
  const v19 = SDL_50_1_ir || v13 || s[392]
  const v20 = v8 && v16
  const v21 = v10 || v20
  const v22 = v10 && s[392] || v8 && v19
  const SDL_47_1 = s[64] ? -Infinity : v10 ? (v20 ? Math.min(s[389], v17) : s[389]) : v17
  s[420] = SDL_47_1
  const SDL_47_1_hoej = s[64] ? Infinity : v10 ? (v20 ? Math.max(s[390], v18) : s[390]) : v18
  s[421] = SDL_47_1_hoej
  const SDL_47_1_er = s[64] || s[67] && v21 || s[394] && v21 || s[79] && v21
  s[419] = SDL_47_1_er
  const SDL_47_1_ir = s[64] || s[67] && v22 || s[394] && v22 || s[79] && v22 || s[65]
  s[423] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v27 = Math.max(0, s[395])
  const v28 = v27 >= 3700
  const v29 = v6 || !v28
  const v30 = v9 && v28
  const v31 = quotient([v11, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v12, v27], [100], 'nærmeste', 1)
  const v33 = Math.min(s[389], v13 ? -Infinity : Math.min(v31, v32))
  const v34 = Math.min(s[390], v13 ? Infinity : Math.max(v31, v32))
  const v35 = v29 && v16
  const v36 = v30 || v35
  const v37 = v30 ? (v35 ? Math.min(s[389], v33) : s[389]) : v33
  const v38 = v30 ? (v35 ? Math.max(s[390], v34) : s[390]) : v34
  const v39 = v30 && s[392] || v29 && v19
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[396] && SDL_47_1_er
  const v43 = s[397] && v36
  const v44 = !s[398] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const SDL_53_1_er = !s[2] || v42 || v43 || v44
  s[412] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || s[396] && SDL_47_1_ir || s[397] && v39 || !s[398] && SDL_47_1_ir && v39 || !s[398] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  s[413] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46) : -Infinity
  s[409] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47) : Infinity
  s[410] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[82] || s[81] && (s[399] || !s[177] && s[400]) || !s[81] && SDL_53_1_er
  s[968] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[82] && !s[2] || !s[82] && (s[81] && (s[401] || !s[177] && s[402]) || !s[81] && SDL_53_1_ir)
  s[969] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[82] ? s[403] : s[81] ? (s[177] ? s[404] : s[405]) : SDL_53_1) : -Infinity
  s[966] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[82] ? s[406] : s[81] ? (s[177] ? s[407] : s[408]) : SDL_53_1_hoej) : Infinity
  s[967] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v56 = Math.min(SDL_50_1, f.timeloenHosArbejdsgiveren)
  const v57 = Math.min(SDL_50_1_hoej, f.timeloenHosArbejdsgiveren)
  const v58 = v56 <= -Infinity
  const v59 = quotient([v56, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v60 = quotient([v57, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v61 = SDL_50_1_er && !(v58 && (!SDL_50_1_er || !SDL_50_1_ir && v56 === v57))
  const v62 = SDL_50_1_ir || v58
  const SDL_47_1_3 = s[64] ? -Infinity : v58 ? -Infinity : Math.min(v59, v60)
  s[415] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[64] ? Infinity : v58 ? Infinity : Math.max(v59, v60)
  s[416] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[64] || s[67] && v61 || s[80] && v61
  s[418] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[64] || s[67] && v62 || s[80] && v62 || s[65]
  s[417] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[974] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[975] = SDL_50_4_hoej
  const SDL_50_4_er = s[68] && (!s[2] || SDL_47_1_3_er)
  s[976] = SDL_50_4_er
  const SDL_50_4_ir = !s[68] || !s[2] || SDL_47_1_3_ir
  s[977] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v71 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_22(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v72 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_23(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_22(r_timeregnskab.fra)) : 0 })
  const v73 = v71 > -Infinity && v72 < Infinity
  const v74 = quotient([v71, 1], [1], 'nærmeste', 1)
  const v75 = quotient([v72, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? (v73 ? Math.min(v74, v75) : -Infinity) : -Infinity
  s[980] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? (v73 ? Math.max(v74, v75) : Infinity) : Infinity
  s[981] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[68] && (!s[2] || !(!v73 && v71 === v72))
  s[982] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[68] || !s[2] || !v73
  s[983] = SDL_53_1_ialt_ir
}

function svar_34(f, s) {
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v0 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? v0 : -Infinity
  s[984] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? v0 : Infinity
  s[985] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[68] || !s[2]
  s[986] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v4 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v5 = f.vurderingsdato >= 15523 /* 2012-07-02 */ && countDays(v4, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[2] || v5
  s[987] = SDL_53a_1
  const SDL_53a_1_nej = !s[2] || !v5
  s[988] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v8 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v9 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v10 = intersect(v8, v9)
  const v11 = from(v10, 13332 /* 2006-07-03 */)
  const v12 = dayReaching(v11, 13332 /* 2006-07-03 */, 1)
  const SDL_53a_2_eksakt = v12 >= 16659 /* 2015-08-12 */
  s[992] = SDL_53a_2_eksakt
  const v14 = v12 >= NEVER
  s[991] = v14
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v11
  s[989] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v11
  s[990] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v14 || !SDL_53a_2_eksakt
  s[993] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v18 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  const v19 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  const v20 = s[68] && (f.sygMedCovid19 || f.hjemmeEfterAnbefaling)
  const v21 = f.vurderingsdato >= 18954 /* 2021-11-23 */ && f.vurderingsdato < 19052 /* 2022-03-01 */ && v20
  const SDL_53b_1 = !s[2] || v18 && (!v19 && v20 || v19 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || v21))
  s[994] = SDL_53b_1
  const SDL_53b_1_nej = !s[2] || !v18 || !v19 && !v20 || v19 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || !v21)
  s[995] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[2] || v18 && v19 && f.vurderingsdato < 18859 /* 2021-08-20 */
  s[996] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[409]) : -Infinity
  s[997] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[410]) : Infinity
  s[998] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[411] && (!s[2] || s[412])
  s[999] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[411] && (!s[2] || s[413]) || s[414] || s[72]
  s[1000] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v29 = Math.min(s[389], s[415])
  const v30 = Math.min(s[390], s[416])
  const v31 = s[417] || s[392]
  const v32 = s[67] && s[418]
  const v33 = s[394] && s[418]
  const v34 = s[79] && s[419]
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(s[420], v29) : v29) : s[420]
  const SDL_56_1_beloeb = s[64] ? -Infinity : v32 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[1001] = SDL_56_1_beloeb
  const v38 = v33 ? (v34 ? Math.max(s[421], v30) : v30) : s[421]
  const SDL_56_1_beloeb_hoej = s[64] ? Infinity : v32 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[1002] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[422] && (s[64] || v32 || v33 || v34)
  s[1003] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[422] && (s[64] || s[67] && v31 || s[394] && v31 || s[79] && s[423] || s[65]) || s[424] || s[72]
  s[1004] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v42 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[450] = v42
  const v43 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  const v44 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && f.skoennedeFravaersdage >= 10
  const v45 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  const v46 = !v43 && (v44 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 14) || v43 && (!v45 && (v44 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 15) || v45 && (v44 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 21))
  const SDL_56_2 = !v42 || v46
  s[1005] = SDL_56_2
  const SDL_56_2_nej = !v42 || !v46
  s[1006] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v49 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v42 || v49
  s[1008] = SDL_56_3
  const SDL_56_3_nej = !v42 || !v49
  s[1009] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v52 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v42 ? v52 : FIRST_DAY
  s[1010] = SDL_56_4
  const SDL_56_4_hoej = v42 ? v52 : NEVER
  s[1011] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v55 = f.fravaersdageSidsteAar >= 10 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v42 || v55
  s[1012] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v42 || !v55
  s[1013] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v58 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */ && s[425] && v44 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v42 || v58
  s[1014] = SDL_58a_1
  const SDL_58a_1_nej = !v42 || !v58
  s[1015] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v61 = !s[8] && s[252] < f.refusionskravFremsat
  const v62 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v63 = v61 || !v62
  const v64 = !s[8] && s[253] >= f.refusionskravFremsat || s[10]
  const v65 = v64 && v62
  const v66 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v67 = v61 || !v66
  const v68 = v64 && v66
  const SDL_59_6 = s[68] && (s[64] || s[67] && v65 || s[426] && v65 || s[427] && v68 || s[428] && v68)
  s[432] = SDL_59_6
  const SDL_59_6_nej = s[68] && (s[64] || s[67] && v63 || s[426] && v63 || s[427] && v67 || s[428] && v67)
  s[433] = SDL_59_6_nej
}

function svar_35(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[8] && s[429] < f.arbejdsgiverAnmeldt
  const v1 = !s[8] && s[430] >= f.arbejdsgiverAnmeldt || s[431] || s[432]
  const v2 = s[433] || s[434]
  const v3 = (v0 || s[10]) && (s[435] || s[10]) && v2 && (v0 || s[435] || s[433])
  const v4 = s[10] && s[434]
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
  const v19 = !s[8] && s[364] < f.arbejdsgiverAnmeldt
  const v20 = !s[8] && s[9] >= shiftDays(s[60], 30)
  const v21 = !s[8] && s[365] >= f.arbejdsgiverAnmeldt || !s[8] && s[9] < shiftDays(s[62], 30) || s[432]
  const v22 = (v19 || s[10]) && (v20 || s[10]) && v2 && (v19 || v20 || s[433])
  const v23 = v22 || v10
  const v24 = v22 ? v12 : v7
  const v25 = v22 ? v15 : v8
  const v26 = s[67] && v18
  const v27 = s[372] && v18
  const v28 = s[367] && (v21 || v22 || v10)
  const v29 = s[368] || v28
  const v30 = s[368] ? FIRST_DAY : v21 ? (v23 ? Math.min(v5, v24) : v5) : v24
  const v31 = v27 || v29
  const v32 = v27 ? (v29 ? Math.min(v14, v30) : v14) : v30
  const SDL_59_2 = s[64] ? FIRST_DAY : v26 ? (v31 ? Math.min(v14, v32) : v14) : v32
  s[1016] = SDL_59_2
  const v34 = s[368] ? NEVER : v21 ? (v23 ? Math.max(v5, v25) : v5) : v25
  const v35 = v27 ? (v29 ? Math.max(v17, v34) : v17) : v34
  const SDL_59_2_hoej = s[64] ? NEVER : v26 ? (v31 ? Math.max(v17, v35) : v17) : v35
  s[1017] = SDL_59_2_hoej
  const SDL_59_2_er = s[68] && (s[64] || v26 || v27 || s[368] || v28)
  s[1018] = SDL_59_2_er
  const SDL_59_2_ir = !s[68] || s[64] || s[67] && v9 || s[372] && v9 || s[368] || s[367] && v9 || s[65]
  s[1019] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v39 = s[436] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[2] || v39
  s[1020] = SDL_82_1
  const SDL_82_1_nej = !s[2] || !v39
  s[1021] = SDL_82_1_nej
  const v42 = s[0] ? 0 : 4
  s[454] = v42
  const v43 = s[105] ? 1 : 0
  s[466] = v43
  const v44 = v43 + (s[437] ? 4 : 0)
  s[460] = v44
  const v45 = s[438] ? 4 : 0
  s[465] = v45
  const v46 = (s[439] ? 1 : 0) + (s[440] ? 2 : 0) + (s[441] ? 4 : 0)
  s[468] = v46
  const v47 = s[2] ? 0 : 4
  s[477] = v47
  const v48 = (s[442] ? 1 : 0) + (s[443] ? 2 : 0) + v47
  s[469] = v48
  const v49 = s[110] ? 1 : 0
  s[470] = v49
  const v50 = s[444] ? 4 : 0
  s[502] = v50
  const v51 = f.ressourceforloebErBevilget ? 1 : 0
  s[527] = v51
  const v52 = s[120] ? 4 : 0
  s[538] = v52
  const v53 = v51 + v52
  s[518] = v53
  const v54 = s[116] ? 4 : 0
  s[524] = v54
  const v55 = s[445] ? 4 : 0
  s[528] = v55
  const v56 = s[446] ? 1 : 0
  s[556] = v56
  const v57 = f.revalideringErBevilget ? 1 : 0
  s[559] = v57
  const v58 = s[197] ? 4 : 0
  s[571] = v58
  const v59 = s[103] ? 0 : 4
  s[599] = v59
  const v60 = s[447] ? 1 : 4
  s[639] = v60
  const v61 = s[103] ? 1 : 4
  s[661] = v61
  const v62 = s[72] ? 4 : 0
  s[736] = v62
  const v63 = s[8] ? 0 : 1
  s[737] = v63
  const v64 = s[10] ? 4 : 0
  s[738] = v64
  const v65 = (s[2] ? 0 : 1) + 2 + v47
  s[739] = v65
  const v66 = s[434] ? 4 : 0
  s[761] = v66
  const v67 = s[448] ? 1 : 0
  s[813] = v67
  const v68 = 1 + v47
  s[818] = v68
  const v69 = s[449] ? 1 : 0
  s[841] = v69
  const v70 = s[48] ? 4 : 0
  s[884] = v70
  const v71 = s[50] ? 4 : 0
  s[885] = v71
  const v72 = s[450] ? 0 : 4
  s[1007] = v72
}

export function svar(f) {
  const s = new Array(1022)
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
  return { ALF_62_3: s[276], ALF_62_3_hoej: s[277], ALF_62_3_kan: (s[275] ? 1 : 0) + (s[278] ? 4 : 0), BEK937_27_kan: (s[451] ? 1 : 0) + (s[452] ? 2 : 0) + (s[453] ? 4 : 0), FERIEBEK_2_kan: (s[187] ? 1 : 0) + (s[186] ? 2 : 0) + s[454], FERIEBEK_2_6_kan: (s[455] ? 3 : 0) + 4, FYL_15_4: flat(s[456]), FYL_15_4_kan: s[457] ? 4 : 1, LAB_31_3: s[458], LAB_31_3_hoej: s[459], LAB_31_3_kan: s[460], LAB_31_3_vindue: s[461], LAB_31_3_vindue_hoej: s[462], LAB_31_3_vindue_kan: s[460], LAB_33_3_kan: (s[463] ? 1 : 0) + (s[464] ? 2 : 0) + s[465], LAB_36_3_kan: s[466] + (s[467] ? 2 : 0) + s[465], LAB_36_3_ressourceforloeb_kan: s[468], LAB_43_kan: s[469], LAB_44_1_kan: s[470] + (s[471] ? 2 : 0) + (s[472] ? 4 : 0), LAB_45_1_kan: (s[107] ? 1 : 0) + (s[473] ? 2 : 0) + (s[474] ? 4 : 0), LAB_107_1_kan: (s[475] ? 1 : 0) + (s[476] ? 2 : 0) + s[477], LAB_108_2_kan: (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + s[465], LAB_109_1_kan: (s[480] ? 1 : 0) + (s[481] ? 2 : 0) + (s[482] ? 4 : 0), LAB_109_1_frist: s[483], LAB_109_1_frist_hoej: s[484], LAB_109_1_frist_kan: s[470] + (s[485] ? 4 : 0), LAB_109_2_kraft_kan: (s[486] ? 1 : 0) + (s[487] ? 2 : 0) + (s[488] ? 4 : 0), LAB_110_1: s[489], LAB_110_1_hoej: s[490], LAB_110_1_kan: (s[491] ? 1 : 0) + (s[492] ? 4 : 0), LAB_110_2_kan: (s[493] ? 1 : 0) + (s[494] ? 2 : 0) + (s[495] ? 4 : 0), LAB_111_1: s[496], LAB_111_1_hoej: s[497], LAB_111_1_kan: (s[498] ? 1 : 0) + (s[499] ? 4 : 0), LAB_111_2_kan: (s[500] ? 1 : 0) + (s[501] ? 2 : 0) + s[502], LAB_111_3: s[503], LAB_111_3_hoej: s[504], LAB_111_3_kan: (s[505] ? 1 : 0) + (s[506] ? 4 : 0), LAB_111_4_kan: (s[507] ? 1 : 0) + (s[508] ? 2 : 0) + s[502], LAB_112_1_kan: (s[509] ? 1 : 0) + (s[510] ? 2 : 0) + (s[511] ? 4 : 0), LAB_112_2_kan: (s[512] ? 1 : 0) + (s[513] ? 2 : 0) + s[477], LAB_112_3_kan: (s[514] ? 1 : 0) + (s[515] ? 2 : 0) + s[477], LAB_112_3_igang_kan: s[468], LAB_113_2: s[516], LAB_113_2_hoej: s[517], LAB_113_2_kan: s[518], LAB_113_2_team_kan: (s[519] ? 1 : 0) + (s[520] ? 2 : 0) + (s[521] ? 4 : 0), LAB_113_3_kan: (s[522] ? 1 : 0) + (s[523] ? 2 : 0) + s[524], LAB_113_4: s[525], LAB_113_4_hoej: s[526], LAB_113_4_kan: s[527] + s[528], LAB_113_4_ydelse_kan: (s[529] ? 1 : 0) + (s[530] ? 2 : 0) + s[528], LAB_113a_kan: (s[531] ? 1 : 0) + (s[532] ? 2 : 0) + (s[533] ? 4 : 0), LAB_114_1: s[534], LAB_114_1_hoej: s[535], LAB_114_1_kan: s[518], LAB_114_1_plan_kan: (s[536] ? 1 : 0) + (s[537] ? 2 : 0) + s[538], LAB_114_3: s[539], LAB_114_3_hoej: s[540], LAB_114_3_kan: 1 + (s[541] ? 4 : 0), LAB_114_3_igang_kan: s[468], LAB_114_4: s[542], LAB_114_4_hoej: s[543], LAB_114_4_kan: s[527] + (s[544] ? 4 : 0), LAB_115_1_kan: (s[545] ? 1 : 0) + (s[546] ? 2 : 0) + s[477], LAB_116_1_foertidspension: flat(s[547]), LAB_116_1_foertidspension_kan: s[548] ? 4 : 1, LAB_116_1_seniorpension: flat(s[549]), LAB_116_1_seniorpension_hoej: flat(s[550]), LAB_116_1_seniorpension_kan: (s[551] ? 0 : 1) + (!s[551] && !s[552] ? 2 : 0) + (s[553] ? 4 : 0), LAB_142_1_kan: (s[554] ? 1 : 0) + (s[555] ? 2 : 0) + s[477], LAB_144_kan: s[556] + (s[199] ? 2 : 0) + s[477], LAB_145_1: s[557], LAB_145_1_hoej: s[558], LAB_145_1_kan: s[559] + (s[560] ? 4 : 0), LAB_145_1_plan_kan: (s[561] ? 1 : 0) + (s[562] ? 2 : 0) + (s[563] ? 4 : 0), LAB_145_2_kan: (s[564] ? 1 : 0) + (s[565] ? 2 : 0) + (s[566] ? 0 : 4), LAB_146_kan: (s[567] ? 1 : 0) + (s[568] ? 2 : 0) + s[477], LAS_50_kan: (s[569] ? 1 : 0) + (s[570] ? 2 : 0) + s[571], LAS_68_2: s[572], LAS_68_2_hoej: s[573], LAS_68_2_kan: (s[574] ? 1 : 0) + (s[575] ? 4 : 0), LAS_68_4: s[132], LAS_68_4_hoej: s[131], LAS_68_4_kan: (s[133] ? 1 : 0) + (s[134] ? 4 : 0), LAS_68_5_kan: (s[0] ? 1 : 0) + (s[576] ? 2 : 0) + (s[577] ? 4 : 0), LAS_68a_1: s[578], LAS_68a_1_hoej: s[579], LAS_68a_1_kan: (s[580] ? 1 : 0) + (s[581] ? 4 : 0), LAS_68a_1_tid_kan: (s[582] ? 1 : 0) + (s[125] ? 2 : 0) + s[454], LAS_68a_2: s[583], LAS_68a_2_hoej: s[584], LAS_68a_2_kan: (s[585] ? 1 : 0) + (s[586] ? 4 : 0), LAS_68a_3: s[127], LAS_68a_3_hoej: s[124], LAS_68a_3_kan: (s[130] ? 1 : 0) + (s[129] ? 4 : 0), LAS_69j_2: s[139], LAS_69j_2_hoej: s[140], LAS_69j_2_kan: (s[141] ? 1 : 0) + (s[142] ? 4 : 0), LAS_69j_2_bidrag: s[587], LAS_69j_2_bidrag_hoej: s[588], LAS_69j_2_bidrag_kan: (s[589] ? 1 : 0) + (s[590] ? 4 : 0), LAS_69j_4: s[182], LAS_69j_4_hoej: s[181], LAS_69j_4_kan: (s[183] ? 1 : 0) + (s[184] ? 4 : 0), LAS_69j_5: s[591], LAS_69j_5_hoej: s[592], LAS_69j_5_kan: (s[593] ? 1 : 0) + (s[594] ? 4 : 0), LAS_69j_5_modtager_kan: (s[595] ? 1 : 0) + (s[596] ? 2 : 0) + (s[597] ? 4 : 0), LAS_69j_5_tid_kan: (s[598] ? 1 : 0) + (s[152] ? 2 : 0) + s[599], LAS_69j_7_kan: (s[600] ? 1 : 0) + (s[601] ? 2 : 0) + s[599], LAS_69j_8_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + (s[604] ? 4 : 0), LAS_69j_9: s[180], LAS_69j_9_hoej: s[605], LAS_69j_9_kan: (s[606] ? 1 : 0) + (s[607] ? 4 : 0), LAS_69j_10: s[154], LAS_69j_10_hoej: s[151], LAS_69j_10_kan: (s[155] ? 1 : 0) + (s[156] ? 4 : 0), LAS_69j_11_kan: (s[608] ? 1 : 0) + (s[609] ? 2 : 0) + (s[610] ? 4 : 0), LAS_69j_13_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + (s[613] ? 4 : 0), LAS_69j_15_kan: (s[614] ? 1 : 0) + (s[615] ? 2 : 0) + s[599], LAS_69j_udbetales: s[616], LAS_69j_udbetales_hoej: s[617], LAS_69j_udbetales_kan: (s[618] ? 1 : 0) + (s[619] ? 4 : 0), LAS_69k_1_kan: (s[620] ? 1 : 0) + (s[621] ? 2 : 0) + s[599], LAS_69k_2_kan: (s[622] ? 1 : 0) + (s[623] ? 2 : 0) + (s[624] ? 4 : 0), LAS_69k_5_kan: (s[625] ? 1 : 0) + (s[626] ? 2 : 0) + s[599], LAS_69k_6: s[627], LAS_69k_6_hoej: s[628], LAS_69k_6_kan: (s[629] ? 1 : 0) + s[454], LAS_69k_6_aftale_kan: (s[630] ? 1 : 0) + (s[631] ? 2 : 0) + s[454], LAS_69k_6_senest: s[632], LAS_69k_6_senest_hoej: s[633], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[634] ? 1 : 0) + (s[635] ? 2 : 0) + (s[636] ? 4 : 0), LAS_69l_3: s[637], LAS_69l_3_hoej: s[638], LAS_69l_3_kan: s[639], LAS_69m_2: s[640], LAS_69m_2_hoej: s[641], LAS_69m_2_kan: (s[642] ? 1 : 0) + (s[643] ? 4 : 0), LAS_69n_1: s[644], LAS_69n_1_hoej: s[645], LAS_69n_1_kan: (s[646] ? 1 : 0) + (s[647] ? 4 : 0), LAS_69o_1_kan: (s[648] ? 1 : 0) + (s[649] ? 2 : 0) + (s[650] ? 4 : 0), LAS_69o_2: s[651], LAS_69o_2_hoej: s[652], LAS_69o_2_kan: (s[653] ? 1 : 0) + (s[654] ? 4 : 0), LAS_69p_1_kan: (s[655] ? 1 : 0) + (s[656] ? 2 : 0) + (s[447] ? 0 : 4), LAS_69q_1: s[657], LAS_69q_1_hoej: s[658], LAS_69q_1_kan: s[639], LAS_69t_2: s[659], LAS_69t_2_hoej: s[660], LAS_69t_2_kan: s[661], LAS_69x_3: s[662], LAS_69x_3_hoej: s[663], LAS_69x_3_kan: s[661], LAS_70_1_kan: (s[198] ? 1 : 0) + (s[196] ? 2 : 0) + s[571], LAS_70_1_3_kan: (s[664] ? 1 : 0) + (s[665] ? 2 : 0) + (s[666] ? 4 : 0), LAS_70_4: s[667], LAS_70_4_hoej: s[668], LAS_70_4_kan: (s[669] ? 1 : 0) + (s[670] ? 4 : 0), LAS_70_5: flat(s[671]), LAS_70_5_kan: s[672] ? 4 : 1, LAS_71_1: s[673], LAS_71_1_hoej: s[674], LAS_71_1_kan: (s[675] ? 1 : 0) + (s[676] ? 4 : 0), LAS_71_2: s[677], LAS_71_2_hoej: s[678], LAS_71_2_kan: (s[679] ? 1 : 0) + (s[680] ? 4 : 0), LAS_71_2_ung: s[681], LAS_71_2_ung_hoej: s[682], LAS_71_2_ung_kan: (s[195] ? 0 : 1) + (s[683] ? 4 : 0), LAS_71_3: s[684], LAS_71_3_hoej: s[685], LAS_71_3_kan: (s[686] ? 1 : 0) + (s[687] ? 4 : 0), LAS_71_4_kan: (s[688] ? 1 : 0) + (s[689] ? 2 : 0) + (s[690] ? 4 : 0), LAS_71_6_kan: s[556] + (s[2] ? 0 : 2) + (s[691] ? 4 : 0), LAS_73b_kan: (s[692] ? 1 : 0) + (s[693] ? 2 : 0) + s[571], LAS_73c_1: s[694], LAS_73c_1_hoej: s[695], LAS_73c_1_kan: s[559] + (s[696] ? 4 : 0), LAS_73f_1_kan: (s[697] ? 1 : 0) + (s[698] ? 2 : 0) + s[571], LAS_73f_1_beloeb: s[699], LAS_73f_1_beloeb_hoej: s[700], LAS_73f_1_beloeb_kan: s[559] + s[571], LAS_74a_1_fleksjob: flat(s[701]), LAS_74a_1_fleksjob_kan: s[702] ? 4 : 1, LOB_4_1_kan: (s[703] ? 1 : 0) + (s[704] ? 2 : 0) + s[477], LOB_9_1_kan: (s[705] ? 1 : 0) + (s[706] ? 2 : 0) + (s[707] ? 4 : 0), LOB_10_1_kan: (s[708] ? 1 : 0) + (s[709] ? 2 : 0) + s[477], LOB_15a_1_kan: s[469], LOV1750_21_8_kan: (s[115] ? 1 : 0) + (s[117] ? 2 : 0) + s[524], LOV1750_21_revalidering_kan: (s[710] ? 1 : 0) + (s[193] ? 2 : 0) + s[571], LSP_18_2_kan: (s[711] ? 1 : 0) + (s[712] ? 2 : 0) + (s[713] ? 4 : 0), LSP_26a_5: flat(s[714]), LSP_26a_5_hoej: flat(s[715]), LSP_26a_5_kan: (s[716] ? 0 : 1) + (!s[716] && !s[717] ? 2 : 0) + (s[718] ? 4 : 0), LSP_26v_1: flat(s[719]), LSP_26v_1_kan: s[720] ? 4 : 1, LSP_26v_2: flat(s[721]), LSP_26v_2_kan: s[722] ? 4 : 1, LSP_37: flat(s[723]), LSP_37_kan: s[724] ? 4 : 1, PLANBEK_2_1_kan: (s[725] ? 1 : 0) + (s[726] ? 2 : 0) + s[477], REFUSIONSBEK_2: s[727], REFUSIONSBEK_2_hoej: s[728], REFUSIONSBEK_2_kan: (s[729] ? 1 : 0) + (s[730] ? 4 : 0), SDL_2_kan: (s[731] ? 1 : 0) + (s[732] ? 2 : 0) + (s[733] ? 4 : 0), SDL_2_1_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + s[736], SDL_3_kan: (s[220] ? 1 : 0) + (s[217] ? 2 : 0) + s[477], SDL_6_1: s[60], SDL_6_1_hoej: s[62], SDL_6_1_kan: s[737] + s[738], SDL_7_1_kan: (s[83] ? 1 : 0) + (s[89] ? 2 : 0) + s[477], SDL_7_1_ferie_kan: s[739], SDL_7_1_ferieaftale_kan: (s[740] ? 1 : 0) + (s[741] ? 2 : 0) + s[477], SDL_7_1_genoptagelse: s[742], SDL_7_1_genoptagelse_hoej: s[743], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[744] ? 4 : 0), SDL_7_1_ny_kan: (s[745] ? 1 : 0) + (s[746] ? 2 : 0) + s[477], SDL_7_2_kan: (s[747] ? 1 : 0) + (s[748] ? 2 : 0) + s[477], SDL_7_3: s[749], SDL_7_3_hoej: s[750], SDL_7_3_kan: (s[751] ? 1 : 0) + (s[752] ? 4 : 0), SDL_7_5_kan: (s[753] ? 1 : 0) + (s[754] ? 2 : 0) + s[477], SDL_7_5_fra: s[755], SDL_7_5_fra_hoej: s[756], SDL_7_5_fra_kan: 1 + (s[757] ? 0 : 4), SDL_7a_1: s[758], SDL_7a_1_hoej: s[759], SDL_7a_1_kan: (s[760] ? 1 : 0) + s[761], SDL_7c_kan: (s[228] ? 1 : 0) + (s[229] ? 2 : 0) + (s[222] ? 0 : 4), SDL_10a_kan: (s[762] ? 1 : 0) + (s[763] ? 2 : 0) + s[477], SDL_11_3: s[764], SDL_11_3_hoej: s[765], SDL_11_3_kan: 1 + (s[766] ? 0 : 4), SDL_11a_1_kan: (s[767] ? 1 : 0) + (s[768] ? 2 : 0) + (s[769] ? 4 : 0), SDL_11c_kan: (s[770] ? 1 : 0) + (s[771] ? 2 : 0) + s[477], SDL_12_1_1_kan: (s[227] ? 1 : 0) + (s[225] ? 2 : 0) + (s[226] ? 4 : 0), SDL_12_1_2_kan: (s[261] ? 1 : 0) + (s[256] ? 2 : 0) + (s[255] ? 4 : 0), SDL_12_1_3_kan: (s[262] ? 1 : 0) + (s[263] ? 2 : 0) + s[477], SDL_13b_1: s[772], SDL_13b_1_hoej: s[773], SDL_13b_1_kan: (s[774] ? 1 : 0) + (s[775] ? 4 : 0), SDL_13b_1_antal: s[776], SDL_13b_1_antal_hoej: s[777], SDL_13b_1_antal_kan: (s[778] ? 1 : 0) + (s[779] ? 4 : 0), SDL_13b_1_form_kan: (s[780] ? 1 : 0) + (s[781] ? 2 : 0) + (s[782] ? 4 : 0), SDL_13b_1_naeste: s[783], SDL_13b_1_naeste_hoej: s[784], SDL_13b_1_naeste_kan: (s[785] ? 1 : 0) + (s[786] ? 4 : 0), SDL_13b_5_kan: (s[787] ? 1 : 0) + (s[788] ? 2 : 0) + (s[789] ? 4 : 0), SDL_13c_1_2_kan: (s[790] ? 1 : 0) + (s[791] ? 2 : 0) + (s[792] ? 4 : 0), SDL_13c_2_kan: (s[793] ? 1 : 0) + (s[794] ? 2 : 0) + (s[795] ? 4 : 0), SDL_13f_1_kan: (s[231] ? 1 : 0) + (s[230] ? 2 : 0) + (s[190] ? 0 : 4), SDL_13f_1_dag: s[796], SDL_13f_1_dag_hoej: s[797], SDL_13f_1_dag_kan: (s[798] ? 1 : 0) + (s[799] ? 4 : 0), SDL_16_2_kan: (s[800] ? 1 : 0) + (s[801] ? 2 : 0) + (s[802] ? 4 : 0), SDL_21_1_1_kan: (s[803] ? 1 : 0) + (s[804] ? 2 : 0) + s[477], SDL_21_1_2_kan: (s[805] ? 1 : 0) + (s[806] ? 2 : 0) + s[477], SDL_21_1_3_kan: (s[807] ? 1 : 0) + (s[808] ? 2 : 0) + s[477], SDL_21_3_kan: (s[809] ? 1 : 0) + (s[810] ? 2 : 0) + s[477], SDL_21_3_grundlag_kan: (s[811] ? 1 : 0) + (s[812] ? 2 : 0) + s[477], SDL_21_4_kan: s[813] + (s[814] ? 2 : 0) + (s[815] ? 4 : 0), SDL_21_4_dag: s[816], SDL_21_4_dag_hoej: s[817], SDL_21_4_dag_kan: s[818], SDL_21_4_fra: s[819], SDL_21_4_fra_hoej: s[820], SDL_21_4_fra_kan: s[813] + (s[821] ? 4 : 0), SDL_21_5_kan: (s[822] ? 1 : 0) + (s[823] ? 2 : 0) + (s[824] ? 4 : 0), SDL_21a_kan: (s[825] ? 1 : 0) + (s[826] ? 2 : 0) + s[477], SDL_24_1: s[97], SDL_24_1_hoej: s[99], SDL_24_1_kan: (s[93] ? 1 : 0) + (s[95] ? 4 : 0), SDL_24_1_ophoer: s[827], SDL_24_1_ophoer_hoej: s[828], SDL_24_1_ophoer_kan: (s[829] ? 1 : 0) + (s[830] ? 4 : 0), SDL_24_1_revurdering_kan: (s[831] ? 1 : 0) + (s[832] ? 2 : 0) + (s[833] ? 4 : 0), SDL_24_3: flat(s[6]), SDL_24_3_hoej: flat(s[7]), SDL_24_3_kan: s[737] + (!s[8] && !s[834] ? 2 : 0) + s[738], SDL_24a_1_kan: (s[291] ? 1 : 0) + (s[294] ? 2 : 0) + (s[293] ? 4 : 0), SDL_24a_1_graense_kan: (s[85] ? 1 : 0) + (s[88] ? 2 : 0) + (s[86] ? 4 : 0), SDL_24a_2: s[835], SDL_24a_2_hoej: s[836], SDL_24a_2_kan: (s[837] ? 1 : 0) + (s[838] ? 4 : 0), SDL_24a_6_kan: (s[839] ? 1 : 0) + (s[840] ? 2 : 0) + s[477], SDL_24b_1_kan: s[841] + (s[842] ? 2 : 0) + s[477], SDL_24b_2: s[843], SDL_24b_2_hoej: s[844], SDL_24b_2_kan: s[841] + (s[845] ? 4 : 0), SDL_24c_1_kan: (s[846] ? 1 : 0) + (s[847] ? 2 : 0) + s[477], SDL_25_1: s[96], SDL_25_1_hoej: s[98], SDL_25_1_kan: (s[92] ? 1 : 0) + (s[94] ? 4 : 0), SDL_25_2: s[848], SDL_25_2_hoej: s[849], SDL_25_2_kan: (s[850] ? 1 : 0) + (s[851] ? 4 : 0), SDL_26_1_kan: (s[852] ? 1 : 0) + (s[853] ? 2 : 0) + (s[854] ? 4 : 0), SDL_26_1_covid: s[297], SDL_26_1_covid_hoej: s[298], SDL_26_1_covid_kan: (s[299] ? 1 : 0) + (s[300] ? 4 : 0), SDL_26_1_fra: s[855], SDL_26_1_fra_hoej: s[856], SDL_26_1_fra_kan: (s[857] ? 1 : 0) + (s[858] ? 4 : 0), SDL_26_1_uger: s[859], SDL_26_1_uger_hoej: s[860], SDL_26_1_uger_kan: (s[861] ? 1 : 0) + s[736], SDL_26_2_kan: (s[862] ? 1 : 0) + (s[863] ? 2 : 0) + (s[864] ? 4 : 0), SDL_26_3_covid: s[865], SDL_26_3_covid_hoej: s[866], SDL_26_3_covid_kan: (s[867] ? 1 : 0) + (s[868] ? 4 : 0), SDL_26a_1_covid: s[869], SDL_26a_3_covid: s[870], SDL_26a_3_covid_kan: s[871] ? 4 : 1, SDL_26c_covid: s[306], SDL_26c_covid_hoej: s[308], SDL_26c_covid_kan: (s[302] ? 1 : 0) + (s[304] ? 4 : 0), SDL_26d_covid: s[305], SDL_26d_covid_hoej: s[307], SDL_26d_covid_kan: (s[301] ? 1 : 0) + (s[303] ? 4 : 0), SDL_26f_covid: s[872], SDL_26f_covid_hoej: s[873], SDL_26f_covid_kan: (s[874] ? 1 : 0) + (s[875] ? 4 : 0), SDL_26g_covid: s[309], SDL_26g_covid_hoej: s[310], SDL_26g_covid_kan: (s[311] ? 1 : 0) + (s[312] ? 4 : 0), SDL_26h_covid: s[876], SDL_26h_covid_hoej: s[877], SDL_26h_covid_kan: (s[878] ? 1 : 0) + (s[879] ? 4 : 0), SDL_26i_covid: s[880], SDL_26i_covid_hoej: s[881], SDL_26i_covid_kan: (s[882] ? 1 : 0) + (s[883] ? 4 : 0), SDL_27_1_kan: (s[100] ? 1 : 0) + (s[101] ? 2 : 0) + (s[102] ? 4 : 0), SDL_27_1_1_kan: (s[40] ? 1 : 0) + (s[47] ? 2 : 0) + s[884], SDL_27_1_2_kan: (s[41] ? 1 : 0) + (s[53] ? 2 : 0) + s[885], SDL_27_1_2_slut: s[333], SDL_27_1_2_slut_hoej: s[334], SDL_27_1_2_slut_kan: (s[335] ? 1 : 0) + (s[342] ? 4 : 0), SDL_27_1_2_uger: s[886], SDL_27_1_2_uger_hoej: s[887], SDL_27_1_2_uger_kan: (s[888] ? 1 : 0) + s[885], SDL_27_1_3_kan: (s[42] ? 1 : 0) + (s[54] ? 2 : 0) + s[885], SDL_27_1_3_slut: s[336], SDL_27_1_3_slut_hoej: s[337], SDL_27_1_3_slut_kan: (s[338] ? 1 : 0) + (s[344] ? 4 : 0), SDL_27_1_3_uger: s[324], SDL_27_1_3_uger_hoej: s[326], SDL_27_1_3_uger_kan: (s[322] ? 1 : 0) + s[885], SDL_27_1_4_kan: (s[43] ? 1 : 0) + (s[55] ? 2 : 0) + s[884], SDL_27_1_4_slut: s[339], SDL_27_1_4_slut_hoej: s[340], SDL_27_1_4_slut_kan: (s[341] ? 1 : 0) + (s[345] ? 4 : 0), SDL_27_1_5_kan: (s[44] ? 1 : 0) + (s[49] ? 2 : 0) + s[885], SDL_27_1_6_kan: (s[45] ? 1 : 0) + (s[51] ? 2 : 0) + s[885], SDL_27_1_7_kan: (s[46] ? 1 : 0) + (s[52] ? 2 : 0) + s[885], SDL_27_1_7_2_kan: (s[889] ? 1 : 0) + (s[890] ? 2 : 0) + (s[891] ? 4 : 0), SDL_27_1_slut: s[892], SDL_27_1_slut_hoej: s[893], SDL_27_1_slut_kan: (s[894] ? 1 : 0) + (s[895] ? 4 : 0), SDL_27_3_nedsat_kan: s[739], SDL_29_1_kan: (s[896] ? 1 : 0) + (s[897] ? 2 : 0) + (s[898] ? 4 : 0), SDL_30_kan: (s[71] ? 1 : 0) + (s[74] ? 2 : 0) + s[736], SDL_30_1: s[899], SDL_30_1_hoej: s[900], SDL_30_1_kan: (s[901] ? 1 : 0) + s[736], SDL_30_1_fri: s[902], SDL_30_1_fri_hoej: s[903], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[904] ? 4 : 0), SDL_30_2_kan: (s[905] ? 1 : 0) + (s[906] ? 2 : 0) + s[736], SDL_30_fleksjob_kan: (s[907] ? 1 : 0) + (s[908] ? 2 : 0) + (s[909] ? 4 : 0), SDL_31_1: s[75], SDL_31_1_hoej: s[70], SDL_31_1_kan: (s[69] ? 1 : 0) + (s[73] ? 4 : 0), SDL_32_kan: (s[215] ? 1 : 0) + (s[216] ? 2 : 0) + s[736], SDL_32_1_kan: (s[910] ? 1 : 0) + (s[911] ? 2 : 0) + s[736], SDL_33_1: s[912], SDL_33_1_hoej: s[913], SDL_33_1_kan: (s[914] ? 1 : 0) + (s[915] ? 4 : 0), SDL_34_1_kan: (s[916] ? 1 : 0) + (s[917] ? 2 : 0) + s[736], SDL_35_2: s[918], SDL_35_2_hoej: s[919], SDL_35_2_kan: (s[920] ? 1 : 0) + (s[921] ? 4 : 0), SDL_35_3: s[922], SDL_35_3_hoej: s[923], SDL_35_3_kan: (s[924] ? 1 : 0) + (s[925] ? 4 : 0), SDL_35_3_fra: s[926], SDL_35_3_fra_hoej: s[927], SDL_35_3_fra_kan: (s[928] ? 1 : 0) + (s[929] ? 4 : 0), SDL_38_1: s[930], SDL_38_1_hoej: s[931], SDL_38_1_kan: (s[932] ? 1 : 0) + (s[933] ? 4 : 0), SDL_38_7: s[934], SDL_38_7_hoej: s[935], SDL_38_7_kan: (s[936] ? 1 : 0) + (s[937] ? 4 : 0), SDL_38_7_tide_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + (s[940] ? 4 : 0), SDL_38_8_kan: (s[941] ? 1 : 0) + (s[942] ? 2 : 0) + (s[943] ? 4 : 0), SDL_40_1: s[944], SDL_40_1_hoej: s[945], SDL_40_1_kan: (s[946] ? 1 : 0) + (s[947] ? 4 : 0), SDL_40a_1: s[948], SDL_40a_1_hoej: s[949], SDL_40a_1_kan: (s[950] ? 1 : 0) + (s[951] ? 4 : 0), SDL_41_1: s[281], SDL_41_1_hoej: s[282], SDL_41_1_kan: (s[279] ? 1 : 0) + (s[280] ? 4 : 0), SDL_42_1_kan: (s[952] ? 1 : 0) + (s[953] ? 2 : 0) + s[736], SDL_43_1: s[386], SDL_43_1_hoej: s[385], SDL_43_1_kan: (s[384] ? 1 : 0) + (s[387] ? 4 : 0), SDL_43_4: s[954], SDL_43_4_hoej: s[955], SDL_43_4_kan: (s[956] ? 1 : 0) + (s[957] ? 4 : 0), SDL_43_4_tide_kan: (s[958] ? 1 : 0) + (s[959] ? 2 : 0) + (s[960] ? 4 : 0), SDL_43_5_kan: (s[961] ? 1 : 0) + (s[962] ? 2 : 0) + (s[963] ? 4 : 0), SDL_45_4: s[964], SDL_45_4_hoej: s[965], SDL_45_4_kan: s[818], SDL_46_1: s[966], SDL_46_1_hoej: s[967], SDL_46_1_kan: (s[968] ? 1 : 0) + (s[969] ? 4 : 0), SDL_47_1: s[420], SDL_47_1_hoej: s[421], SDL_47_1_kan: (s[419] ? 1 : 0) + (s[423] ? 4 : 0), SDL_47_1_3: s[415], SDL_47_1_3_hoej: s[416], SDL_47_1_3_kan: (s[418] ? 1 : 0) + (s[417] ? 4 : 0), SDL_50_1: s[970], SDL_50_1_hoej: s[971], SDL_50_1_kan: (s[972] ? 1 : 0) + (s[973] ? 4 : 0), SDL_50_4: s[974], SDL_50_4_hoej: s[975], SDL_50_4_kan: (s[976] ? 1 : 0) + (s[977] ? 4 : 0), SDL_51_1: s[403], SDL_51_1_hoej: s[406], SDL_51_1_kan: s[818], SDL_52_1: s[404], SDL_52_1_hoej: s[407], SDL_52_1_kan: (s[978] ? 1 : 0) + (s[979] ? 4 : 0), SDL_53_1: s[409], SDL_53_1_hoej: s[410], SDL_53_1_kan: (s[412] ? 1 : 0) + (s[413] ? 4 : 0), SDL_53_1_ialt: s[980], SDL_53_1_ialt_hoej: s[981], SDL_53_1_ialt_kan: (s[982] ? 1 : 0) + (s[983] ? 4 : 0), SDL_53_1_timer: s[984], SDL_53_1_timer_hoej: s[985], SDL_53_1_timer_kan: (s[68] ? 1 : 0) + (s[986] ? 4 : 0), SDL_53_2_kan: (s[396] ? 1 : 0) + (s[397] ? 2 : 0) + (s[398] ? 0 : 4), SDL_53_3: s[405], SDL_53_3_hoej: s[408], SDL_53_3_kan: (s[400] ? 1 : 0) + (s[402] ? 4 : 0), SDL_53a_1_kan: (s[987] ? 1 : 0) + (s[988] ? 2 : 0) + s[477], SDL_53a_2: flat(s[989]), SDL_53a_2_hoej: flat(s[990]), SDL_53a_2_kan: (s[991] ? 0 : 1) + (!s[991] && !s[992] ? 2 : 0) + (s[993] ? 4 : 0), SDL_53b_1_kan: (s[994] ? 1 : 0) + (s[995] ? 2 : 0) + (s[996] ? 4 : 0), SDL_54_1_kan: (s[411] ? 1 : 0) + (s[414] ? 2 : 0) + s[736], SDL_54_1_beloeb: s[997], SDL_54_1_beloeb_hoej: s[998], SDL_54_1_beloeb_kan: (s[999] ? 1 : 0) + (s[1000] ? 4 : 0), SDL_56_1_kan: (s[422] ? 1 : 0) + (s[424] ? 2 : 0) + s[736], SDL_56_1_beloeb: s[1001], SDL_56_1_beloeb_hoej: s[1002], SDL_56_1_beloeb_kan: (s[1003] ? 1 : 0) + (s[1004] ? 4 : 0), SDL_56_2_kan: (s[1005] ? 1 : 0) + (s[1006] ? 2 : 0) + s[1007], SDL_56_3_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + s[1007], SDL_56_4: s[1010], SDL_56_4_hoej: s[1011], SDL_56_4_kan: 1 + s[1007], SDL_56_4_fornyelse_kan: (s[1012] ? 1 : 0) + (s[1013] ? 2 : 0) + s[1007], SDL_58a_1_kan: (s[1014] ? 1 : 0) + (s[1015] ? 2 : 0) + s[1007], SDL_59_2: s[1016], SDL_59_2_hoej: s[1017], SDL_59_2_kan: (s[1018] ? 1 : 0) + (s[1019] ? 4 : 0), SDL_59_6_kan: (s[432] ? 1 : 0) + (s[433] ? 2 : 0) + s[761], SDL_82_1_kan: (s[1020] ? 1 : 0) + (s[1021] ? 2 : 0) + s[477] }
}
