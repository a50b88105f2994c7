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
  s[6] = v0
  const v1 = runStart(v0, f.vurderingsdato)
  s[8] = v1
  const v2 = v1 >= 13332 /* 2006-07-03 */
  s[7] = v2
  const v3 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v4 = dayReaching(v3, v1, 1)
  s[476] = v4
  const v5 = runEnd(v0, f.vurderingsdato)
  s[12] = v5
  const v6 = v5 >= v4
  const v7 = v6 ? v4 : NEVER
  const v8 = v1 >= NEVER
  s[11] = v8
  const SDL_6_1 = v2 ? v7 : FIRST_DAY
  s[63] = SDL_6_1
  const SDL_6_1_hoej = v2 ? v7 : NEVER
  s[65] = SDL_6_1_hoej
  const SDL_6_1_ir = v8 || !v2
  s[13] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v12 = !v8 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[67] = v12
  const v13 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[64] = v13
  const v14 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[258] = v14
  const v15 = !v8 && v13 && v14
  s[70] = v15
  const v16 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[69] = v16
  const v17 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[79] = v17
  const v18 = !v8 && v16 && v17
  s[434] = v18
  const v19 = SDL_6_1 <= 2147483646
  s[66] = v19
  const v20 = !v8 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v19
  s[82] = v20
  const v21 = f.persongruppe === 'ledig'
  s[85] = v21
  const v22 = shiftDays(SDL_6_1, 13)
  const v23 = shiftDays(SDL_6_1_hoej, 13)
  const v24 = v21 && SDL_6_1_ir
  s[394] = v24
  const v25 = SDL_6_1_ir || !v8 && SDL_6_1_hoej === NEVER
  s[68] = v25
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
  s[0] = v31
  const v32 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[259] = v32
  const v33 = f.uddannelseUnderSygdom === 'foer'
  const v34 = f.uddannelseUnderSygdom === 'begyndt_under' && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v35 = !v32 && (v33 || v34) || v32 && (v33 || v34 || f.uddannelseUnderSygdom === 'opfoelgning')
  const v36 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v36 && (!v31 || v35)
  s[506] = BEK937_27
  const BEK937_27_nej = !v36 && (!v31 || !v35)
  s[507] = BEK937_27_nej
  const BEK937_27_ir = v36 || !v31
  s[508] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[3] = LAS_68_5
  const FERIEBEK_2_6 = LAS_68_5 && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[510] = FERIEBEK_2_6
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
  s[211] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v56)
  s[210] = FERIEBEK_2_nej
  // FYL.15.4: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v60 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v61 = intersect(v59, v60)
  const FYL_15_4 = from(v61, 13332 /* 2006-07-03 */)
  s[511] = FYL_15_4
  const FYL_15_4_ir = dayReaching(FYL_15_4, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[512] = FYL_15_4_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[1] = KOMP_17a_3_er
  const v65 = f.fortrinVed === 'offentlig_stilling'
  s[2] = v65
  const v66 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !(v65 && f.stillingenBesaettesInternt) && f.ligeSaaKvalificeret
  const KOMP_3_1 = !v31 || v66
  s[513] = KOMP_3_1
  const KOMP_3_1_nej = !v31 || !v66
  s[514] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v69 = f.funktionsnedsaettelsenErVarigOgBetydelig && !(f.assistanceTil === 'andet') && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !v31 || v69
  s[482] = KOMP_4
  const KOMP_4_nej = !v31 || !v69
  s[517] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v72 = f.assistanceTil === 'efteruddannelse_foer_job' || (f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig) && f.assistanceUdOver20Timer ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = v31 ? v72 : -Infinity
  s[518] = KOMP_7_3
  const KOMP_7_3_hoej = v31 ? v72 : Infinity
  s[519] = KOMP_7_3_hoej
  const v75 = KOMP_4_nej || !v31
  const KOMP_7_3_ir = !v31 || v75
  s[483] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = v31 ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[521] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = v31 ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[522] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!v31 || KOMP_7_3_ir) || v75
  s[523] = KOMP_7_3_behov_ir
}

function svar_2(f, s) {
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v0 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  const v1 = !v0 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !(f.uddannelseMedAssistance === 'anden') || v0 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !(f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse')
  const KOMP_14 = !s[0] || v1
  s[484] = KOMP_14
  const KOMP_14_nej = !s[0] || !v1
  s[525] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v4 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[0] ? v4 : -Infinity
  s[526] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[0] ? v4 : Infinity
  s[527] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[0] || KOMP_14_nej || !s[0]
  s[528] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v8 = f.handicapGoerBeskaeftigelseVanskelig && f.handicapUddannelsensLaengde >= 18 && f.uddannelsenGiverAdgangTilAkasse && shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[0] || v8
  s[485] = KOMP_15_1
  const KOMP_15_1_nej = !s[0] || !v8
  s[530] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const v11 = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[5] = v11
  const v12 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = v11 ? v12 : FIRST_DAY
  s[531] = KOMP_15b_3
  const KOMP_15b_3_hoej = v11 ? v12 : NEVER
  s[532] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !v11 || KOMP_15_1_nej || !s[0]
  s[533] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v16 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  const v17 = !v11 && v16 || v11 && v16 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && (f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false)
  const v18 = !s[0] || v17
  const v19 = !s[0] || !v17
  const v20 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const KOMP_15f_1 = v20 && v18
  s[534] = KOMP_15f_1
  const KOMP_15f_1_nej = v20 && v19
  s[535] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v20 || !s[0]
  s[536] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v24 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const KOMP_15i_1 = v24 && v18
  s[537] = KOMP_15i_1
  const KOMP_15i_1_nej = v24 && v19
  s[538] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v24 || !s[0]
  s[539] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v28 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v29 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const KOMP_15j_1 = v29 && (!s[0] || v28)
  s[540] = KOMP_15j_1
  const KOMP_15j_1_nej = v29 && (!s[0] || !v28)
  s[541] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v29 || !s[0]
  s[542] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v33 = v11 ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[0] ? v33 : FIRST_DAY
  s[543] = KOMP_16
  const KOMP_16_hoej = s[0] ? v33 : NEVER
  s[544] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v36 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[0] ? v36 : FIRST_DAY
  s[546] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[0] ? v36 : NEVER
  s[547] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v39 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[0] ? v39 : FIRST_DAY
  s[548] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[0] ? v39 : NEVER
  s[549] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[1] || !s[0]
  s[550] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v43 = f.handicapGoerBeskaeftigelseVanskelig && !(s[2] && f.stillingenBesaettesInternt) && f.bedtOmFortrinsadgang && (s[2] && f.opfylderFormelleUddannelseskrav || f.fortrinVed === 'stadeplads_eller_taxi' && f.aabenbartRingereKvalificeret === false)
  const KOMPBEK_6_2 = !s[0] || v43
  s[551] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[0] || !v43
  s[552] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v46 = v0 ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[0] ? v46 : FIRST_DAY
  s[553] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[0] ? v46 : NEVER
  s[554] = KOMPBEK_15_4_hoej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[106] = LAS_69t_2_er
  const v50 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[116] = v50
  const LAB_31_3 = LAS_69t_2_er ? (v11 ? (v50 ? -Infinity : 4) : 6) : -Infinity
  s[555] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (v11 ? (v50 ? Infinity : 4) : 6) : Infinity
  s[556] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[108] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v11 && v50
  s[486] = LAB_31_3_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v55 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v56 = f.risikoForFireAar ? v55 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (v11 ? (v50 ? FIRST_DAY : v55) : v56) : FIRST_DAY
  s[558] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (v11 ? (v50 ? NEVER : v55) : v56) : NEVER
  s[559] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[560] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[561] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[487] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[564] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v63 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[117] = v63
  const v64 = s[3] && (!v50 || v63)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[0] || v64)
  s[118] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[0] || !v64)
  s[120] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[0]
  s[119] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[0] || s[3] && (!v50 || LOV1750_21_8))
  s[488] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[0] || !s[3] || v50 && LOV1750_21_8_nej)
  s[489] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[0] || s[3] && v50 && LOV1750_21_8_ir
  s[490] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v71 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[4] = v71
  const v72 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[244] = v72
  const v73 = v71 && v72
  const LAB_43 = !s[0] || v73
  s[491] = LAB_43
  const LAB_43_nej = !s[0] || !v73
  s[492] = LAB_43_nej
}

function svar_3(f, s) {
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[110] = LAB_45_1
  const v1 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[111] = v1
  const v2 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[112] = v2
  const v3 = v1 && !v2
  s[114] = v3
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v1)
  s[593] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v1 || !v2)
  s[594] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v3
  s[595] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v7 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  const v8 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[107] = v8
  const v9 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v10 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[109] = v10
  const v11 = !v7 && f.tvaerfagligtBehovIForloebet
  const v12 = s[4] && v10 && !v7
  const LAB_109_1 = LAB_45_1 && (v12 || !LAB_45_1 || !v10 && (f.ventesFuldtRask === false || !v8 || LAB_109_2_kraft_nej) && !v9 || v10 && v11)
  s[587] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v12 || !LAB_45_1 || !v10 && (f.ventesFuldtRask && v8 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || v9) || v10 && !v11)
  s[588] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v12 || !LAB_45_1
  s[589] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v16 = !LAB_45_1 || v7
  const v17 = !LAB_45_1 || LAB_109_1_nej
  s[115] = v17
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[113] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v16
  s[568] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v17
  s[569] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v16
  s[570] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v16
  s[571] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v23 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[129] = v23
  const v24 = !s[5] && (v23 || !(f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && f.kanKunVanskeligtFaaArbejdeUdenPraktik) || s[5] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[0] || v24
  s[493] = LAB_57_1
  const LAB_57_1_nej = !s[0] || !v24
  s[573] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v27 = f.praktikkensFormaal === 'optraening' || f.helbredetErStationaert
  const LAB_58_1 = !s[0] || v27
  s[574] = LAB_58_1
  const LAB_58_1_nej = !s[0] || !v27
  s[575] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v30 = s[5] && (f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring') && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[0] || v30
  s[576] = LAB_60_1
  const LAB_60_1_nej = !s[0] || !v30
  s[577] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v33 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[125] = v33
  const v34 = f.maalgruppeForTilbud === 'dagpenge'
  s[130] = v34
  const v35 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v36 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v37 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v38 = s[5] ? (f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' ? v35 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v36) : v37) : v34 || (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat') && f.harVanskeligtVedLoentilskud === false ? v35 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v36) : v37
  const LAB_61_1 = v33 ? v38 : FIRST_DAY
  s[578] = LAB_61_1
  const LAB_61_1_hoej = v33 ? v38 : NEVER
  s[579] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !v33 || LAB_57_1_nej || !s[0]
  s[580] = LAB_61_1_ir
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v42 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[131] = v42
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const v43 = f.maalgruppeForTilbud === 'foertidspension'
  const LAB_90 = !s[5] || !v43
  s[581] = LAB_90
  const LAB_90_nej = !s[5] || v43
  s[582] = LAB_90_nej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[71] = SDL_53_1_timer_er
  const v47 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[435] = v47
  const v48 = f.timerDuKanArbejde === 0 || v47 >= 400
  const v49 = f.persongruppe === 'selvstaendig'
  s[84] = v49
  const v50 = f.andelAfArbejdetDuKan <= 5000
  s[170] = v50
  const v51 = v49 && v50
  const v52 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v53 = !s[3] && (SDL_53_1_timer_er && v48 || v51 || v52) || s[3] && (SDL_53_1_timer_er && (v48 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v51 || v52)
  const SDL_7_2 = !s[0] || v53
  s[923] = SDL_7_2
  const SDL_7_2_nej = !s[0] || !v53
  s[924] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[0] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[0])
  s[86] = SDL_7_1
  const SDL_7_1_nej = !s[0] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[92] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v58 = v49 ? 14 : 15
  const v59 = v49 ? 14 : 21
  const v60 = v49 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v61 = dropFirst(s[6], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v60 : v59) : v58) : 14) : Infinity)
  const v62 = dropFirst(s[6], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v60 : v59) : v58) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v63 = allPeriods(f.afbrydelser)
  const v64 = without(v61, v63)
  const v65 = without(v62, v63)
  const SDL_24_3 = !s[7] ? NO_DAYS : without(v64, intersectTable(from(v65, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[9] = SDL_24_3
  const SDL_24_3_hoej = !s[7] ? ALL_DAYS : without(v65, intersectTable(from(v64, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[10] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[7] && sameDays(v61, v62)
  s[1009] = SDL_24_3_eksakt
}

function svar_4(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[93] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[94] = v1
  const v2 = s[8] >= 15012 /* 2011-02-07 */
  s[388] = v2
  const v3 = onWeekdays(s[9], 62)
  s[15] = v3
  const v4 = onWeekdays(s[10], 62)
  s[14] = v4
  const v5 = monthEndOver(v4, 12, 130, s[8])
  const v6 = monthEndOver(v3, 12, 130, s[8])
  const v7 = !s[11] && s[12] >= v5
  const v8 = !s[11] && s[12] < v6
  const v9 = v7 && !s[11]
  const v10 = s[13] && !s[11] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[10], 12, 182, s[8])
  const v16 = monthEndOver(s[9], 12, 182, s[8])
  const v17 = !s[11] && s[12] >= v15
  const v18 = !s[11] && s[12] < v16
  const v19 = v17 && !s[11]
  const v20 = s[13] && !s[11] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[99] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[101] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[336] = v27
  const SDL_25_1_er = v27 && !s[11] && (!v2 || v14 || v24)
  s[95] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[11] || !v2 || v7 && s[13] || s[13] && !((s[11] || !s[13] && v5 === v6) && !s[11] && (s[11] || v5 === NEVER)) || v17 && s[13] || s[13] && !((s[11] || !s[13] && v15 === v16) && !s[11] && (s[11] || v15 === NEVER))
  s[97] = SDL_25_1_ir
}

function svar_5(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[14], 18, 260, s[8])
  const v1 = monthEndOver(s[15], 18, 260, s[8])
  const v2 = !s[11] && v0 <= 16251 /* 2014-06-30 */
  s[16] = v2
  const v3 = !s[11] && v1 > 16251 /* 2014-06-30 */
  s[19] = v3
  const v4 = !s[11] && s[12] >= v0
  const v5 = !s[11] && s[12] < v1
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
  s[31] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[32] = v17
  const v18 = v13 || v3 || v14
  s[29] = v18
  const v19 = v2 && v12 || s[13] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[30] = v19
  const v20 = monthEndOver(s[10], 18, 364, s[8])
  const v21 = monthEndOver(s[9], 18, 364, s[8])
  const v22 = !s[11] && v20 <= 16251 /* 2014-06-30 */
  s[17] = v22
  const v23 = !s[11] && v21 > 16251 /* 2014-06-30 */
  s[20] = v23
  const v24 = !s[11] && s[12] >= v20
  const v25 = !s[11] && s[12] < v21
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
  s[35] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[36] = v37
  const v38 = v33 || v23 || v34
  s[33] = v38
  const v39 = v22 && v32 || s[13] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
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
  const v48 = monthEndOver(s[14], 9, 110, v47)
  const v49 = monthEndOver(s[15], 9, 110, v47)
  const v50 = !s[11] && s[12] >= v48
  const v51 = !s[11] && s[12] < v49
  const v52 = v50 && !s[11]
  const v53 = s[13] && !s[11] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[41] = v57
  const v58 = v50 && s[13] || s[13] && !((s[11] || !s[13] && v48 === v49) && !s[11] && (s[11] || v48 === NEVER))
  s[39] = v58
  const v59 = monthEndOver(s[10], 9, 154, v47)
  const v60 = monthEndOver(s[9], 9, 154, v47)
  const v61 = !s[11] && s[12] >= v59
  const v62 = !s[11] && s[12] < v60
  const v63 = v61 && !s[11]
  const v64 = s[13] && !s[11] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[42] = v68
  const v69 = v61 && s[13] || s[13] && !((s[11] || !s[13] && v59 === v60) && !s[11] && (s[11] || v59 === NEVER))
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

function svar_6(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[11] && countDays(s[14], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[16] || !s[11] && countDays(s[15], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = !s[11] && countDays(s[10], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[17] || !s[11] && countDays(s[9], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = !s[18] && (!s[11] && countDays(s[10], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[13]) && ((s[19] || s[13]) && (v0 || s[13]) && (s[19] || v0) || (s[20] || s[13]) && (v2 || s[13]) && (s[20] || v2) || s[13])
  const SDL_24_1 = v4 ? FIRST_DAY : s[21] ? (s[22] ? Math.min(s[23], s[24]) : s[23]) : s[24]
  s[100] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[21] ? (s[22] ? Math.max(s[25], s[26]) : s[25]) : s[26]
  s[102] = SDL_24_1_hoej
  const SDL_24_1_er = !s[11] && (v4 || !(v4 && !(s[18] || !s[11] && countDays(s[9], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[13]) && (v3 || s[13]) && (v1 || v3))) && (s[21] || s[22]))
  s[96] = SDL_24_1_er
  const SDL_24_1_ir = s[11] || v4 || !(v4 && !(s[18] || !s[11] && countDays(s[9], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[13]) && (v3 || s[13]) && (v1 || v3))) && (s[27] && s[28] || !(s[29] && !s[30] && s[31] >= 13332 /* 2006-07-03 */ && s[32] <= 15011 /* 2011-02-06 */ || s[33] && !s[34] && s[35] >= 13332 /* 2006-07-03 */ && s[36] <= 15011 /* 2011-02-06 */) && (s[37] && s[28] || !(s[29] && !s[30] && s[31] >= 15012 /* 2011-02-07 */ && s[32] <= 16251 /* 2014-06-30 */ || s[33] && !s[34] && s[35] >= 15012 /* 2011-02-07 */ && s[36] <= 16251 /* 2014-06-30 */) && (s[38] && (s[39] || s[40]) || !(s[41] && !s[39] || s[42] && !s[40]))))
  s[98] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = SDL_24_1_er && SDL_24_1 < NEVER
  s[328] = v9
  const v10 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[329] = v10
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
  s[353] = v20
  const v21 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.min(v11, v18) : v11) : v18
  s[355] = v21
  const v22 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.max(v12, v19) : v12) : v19
  s[356] = v22
  const v23 = v20 && v21 <= 13331 /* 2006-07-02 */
  s[59] = v23
  const v24 = v22 >= 13332 /* 2006-07-03 */
  s[354] = v24
  const v25 = v21 <= 15011 /* 2011-02-06 */
  s[357] = v25
  const v26 = v20 && v24 && v25
  s[60] = v26
  const v27 = v22 >= 15012 /* 2011-02-07 */
  const v28 = v21 <= 20484 /* 2026-01-31 */
  const v29 = v20 && v27 && v28
  const v30 = v21 <= 2147483646
  s[361] = v30
  const v31 = v20 && v22 >= 20485 /* 2026-02-01 */ && v30
  s[368] = v31
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
  s[358] = v43
  const v44 = v22 >= 16252 /* 2014-07-01 */
  const v45 = v20 && v44 && v30
  s[360] = v45
  const v46 = v43 || v45
  s[359] = v46
  const v47 = v42 || v46
  const SDL_27_1_3_uger = v23 ? -Infinity : v40 ? 364 : v41 ? 364 : v42 ? 728 : v43 ? 728 : 938
  s[364] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v23 ? Infinity : v41 || v47 ? (v47 ? (v46 ? (v45 ? 938 : 728) : 728) : 728) : 364
  s[366] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v23 || v40 || v41 || v42 || v43 || v45
  s[362] = SDL_27_1_3_uger_er
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
  s[367] = v57
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
  s[1064] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v23 || v20 && v24 && v21 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v69
  s[1065] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v23 || v67 || v69 || v32
  s[1066] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v23 || v26 && f.foertidspensionssagPaabegyndt || v43 && f.foertidspensionssagPaabegyndt || v45 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[49] = SDL_27_1_7
  const SDL_27_1_7_nej = v23 || v26 && f.foertidspensionssagPaabegyndt === false || v43 && f.foertidspensionssagPaabegyndt === false || v45 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[55] = SDL_27_1_7_nej
}

function svar_7(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[43] || s[44] || s[45] || s[46] || s[47] || s[48] || s[49]
  const v1 = s[50] || s[51]
  s[369] = v1
  const v2 = s[52] || s[53]
  s[370] = v2
  const v3 = s[54] || s[53]
  s[371] = v3
  const v4 = s[55] || s[53]
  s[372] = v4
  const v5 = v1 && (s[56] || s[53]) && (s[57] || s[53]) && (s[58] || s[51]) && v2 && v3 && v4 && (s[50] || s[56] || s[57] || s[58] || s[52] || s[54] || s[55])
  const v6 = s[51] && s[53]
  s[386] = v6
  const SDL_27_1 = s[59] || s[60] && v0 || s[61] && v0
  s[103] = SDL_27_1
  const SDL_27_1_nej = s[59] || s[60] && v5 || s[61] && v5
  s[104] = SDL_27_1_nej
  const SDL_27_1_ir = s[59] || s[60] && v6 || s[61] && v6 || s[62]
  s[105] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v10 = s[63] <= 16251 /* 2014-06-30 */
  s[330] = v10
  const v11 = !s[11] && s[64] && v10
  s[90] = v11
  const v12 = !s[11] && s[65] >= 16252 /* 2014-07-01 */ && s[66]
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
  const SDL_24a_1_graense = s[67] || v12 && (!s[11] && countDays(s[14], v15, v18) > 110 || !s[11] && countDays(s[10], v15, v18) > 154 || !s[11] && countDays(s[14], v19, v22) > 110 || !s[11] && countDays(s[10], v19, v22) > 154)
  s[88] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[67] || v11 || v12 && (!s[11] && countDays(s[15], v16, v17) <= 110 || !s[11] && countDays(s[9], v16, v17) <= 154 || !s[11] && countDays(s[15], v20, v21) <= 110 || !s[11] && countDays(s[9], v20, v21) <= 154)
  s[91] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[67] || v12 && s[13] || s[68]
  s[89] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = f.timerHosArbejdsgiveren >= 7400
  const v27 = v26 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v28 = (!s[11] && shiftDays(s[65], -56) >= f.ansatFra || s[13]) && f.andetFravaerSeneste8Uger === false && v26 || v27
  const v29 = (!s[11] && shiftDays(s[63], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v26) && !v27
  const v30 = !s[11] && s[69] && s[66]
  s[83] = v30
  const SDL_30_2 = s[67] || s[70] && v28 || v30 && v28
  s[1080] = SDL_30_2
  const SDL_30_2_nej = s[67] || s[70] && v29 || v30 && v29
  s[1081] = SDL_30_2_nej
  const SDL_30_2_ir = s[67] || s[68]
  s[75] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[67] || s[70] || v30)
  s[1082] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[67]
  s[1083] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1084] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v37 = !s[71] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v38 = s[71] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  const SDL_30 = s[67] || s[70] && v38 || v30 && v38
  s[74] = SDL_30
  const SDL_30_nej = s[67] || s[70] && v37 || v30 && v37
  s[77] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v41 = !s[11] && s[64] && s[63] <= 13604 /* 2007-04-01 */
  const v42 = !s[11] && s[65] >= 13605 /* 2007-04-02 */ && s[63] <= 14031 /* 2008-06-01 */
  const v43 = s[63] <= 15340 /* 2012-01-01 */
  s[397] = v43
  const v44 = !s[11] && s[65] >= 14032 /* 2008-06-02 */ && v43
  const v45 = s[65] >= 15341 /* 2012-01-02 */
  s[398] = v45
  const v46 = !s[11] && v45 && s[66]
  const v47 = v44 || v46
  const SDL_30_1 = s[67] ? -Infinity : v41 ? 14 : v42 ? 15 : v44 ? 21 : 30
  s[1074] = SDL_30_1
  const SDL_30_1_hoej = s[67] ? Infinity : v42 || v47 ? (v47 ? (v46 ? 30 : 21) : 15) : 14
  s[1075] = SDL_30_1_hoej
  const SDL_30_1_er = s[67] || v41 || v42 || v44 || v46
  s[1076] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v51 = shiftDays(s[63], SDL_30_1)
  s[395] = v51
  const v52 = shiftDays(s[65], SDL_30_1_hoej)
  s[396] = v52
  const v53 = !s[11] && SDL_30_1_er
  s[247] = v53
  const v54 = s[13] || SDL_30_2_ir
  s[251] = v54
  const v55 = shiftDays(v51, -1)
  s[249] = v55
  const v56 = shiftDays(v52, -1)
  s[248] = v56
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

function svar_8(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.timerSeneste13Uger >= 12000
  const v1 = s[72] && s[73] >= f.vurderingsdato
  const v2 = s[74] || s[75]
  s[250] = v2
  const v3 = v2 && (v1 || s[76]) && (s[74] || v1)
  const v4 = s[77] || s[72] && s[78] < f.vurderingsdato || s[75] && s[76]
  const v5 = f.uddannelsensLaengde >= 18
  const v6 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v7 = f.erhvervsmaessigUddannelse === false || !v5 || !s[11] && s[63] < f.uddannelseAfsluttet || !s[11] && v6 < s[65]
  const v8 = f.erhvervsmaessigUddannelse && v5 && (!s[11] && s[65] >= f.uddannelseAfsluttet || s[13]) && (!s[11] && v6 >= s[63] || s[13])
  const v9 = (!s[11] && shiftDays(s[65], -91) >= f.tilknyttetArbejdsmarkedetFra || s[13]) && v0 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v10 = (!s[11] && shiftDays(s[63], -91) < f.tilknyttetArbejdsmarkedetFra || !v0 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v11 = !s[11] && s[69] && s[63] <= 15522 /* 2012-07-01 */
  const v12 = !s[11] && s[65] >= 15523 /* 2012-07-02 */ && s[79]
  const v13 = f.timerSeneste26Uger >= 24000
  const v14 = shiftMonths(s[80], -6)
  const v15 = shiftMonths(s[81], -6)
  const v16 = 6 + f.maanederDerSesBortFra
  const v17 = -v16
  const v18 = shiftMonths(s[80], v17)
  const v19 = shiftMonths(s[81], v17)
  const SDL_32_1 = s[67] || s[70] && v9 || v11 && v9 || v12 && ((!s[11] && shiftDays(s[65], -182) >= f.tilknyttetArbejdsmarkedetFra || s[13]) && v13 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[82] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[81]; return (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[1085] = SDL_32_1
  const SDL_32_1_nej = s[67] || s[70] && v10 || v11 && v10 || v12 && (!s[11] && shiftDays(s[63], -182) < f.tilknyttetArbejdsmarkedetFra || !v13 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[82] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[11] && r_timerPrMaaned.maaned < v15 || !s[11] && r_timerPrMaaned.maaned >= s[80]) && !s[13] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[11] && r_timerPrMaaned.maaned < s[81]; const r0_2 = (r0_0 || s[13]) && (r0_1 || s[13]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[11] && r_timerPrMaaned.maaned < v15 || !s[11] && r_timerPrMaaned.maaned >= s[80] || s[13] && !r0_3) && !(s[13] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[81]; const r0_1 = !s[11] && r_timerPrMaaned.maaned >= v18; const r0_2 = (r0_1 || s[13]) && (r0_0 || s[13]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[11] && r_timerPrMaaned.maaned < v19 || !s[11] && r_timerPrMaaned.maaned >= s[80]) && !s[13] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[11] && r_timerPrMaaned.maaned < s[81]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[11] && r_timerPrMaaned.maaned >= v18; const r0_3 = (r0_2 || s[13]) && (r0_0 || s[13]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[11] && r_timerPrMaaned.maaned < v19 || !s[11] && r_timerPrMaaned.maaned >= s[80] || s[13] && !r0_1) && !(s[13] && r0_1) ? 1 : 0) : 0 }) < 5) || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[1086] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v22 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v23 = !s[11] && s[69] && s[63] <= 15705 /* 2012-12-31 */
  const v24 = !s[11] && s[65] >= 15706 /* 2013-01-01 */ && s[63] <= 15883 /* 2013-06-27 */
  const v25 = v22 || f.tilskudTilEgenVirksomhed
  const v26 = !s[11] && s[65] >= 15884 /* 2013-06-28 */ && s[66]
  const SDL_42_1 = s[67] || s[70] && v22 || v23 && v22 || v24 && v25 || v26 && v25
  s[1127] = SDL_42_1
  const SDL_42_1_nej = s[67] || s[70] && !v22 || v23 && !v22 || v24 && !v25 || v26 && !v25
  s[1128] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v29 = f.arbejdsskade === false || v3
  const v30 = f.arbejdsskade && v4
  const SDL_34_1 = s[67] || s[70] && v30 || s[83] && v30
  s[1091] = SDL_34_1
  const SDL_34_1_nej = s[67] || s[70] && v29 || s[83] && v29
  s[1092] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v33 = f.persongruppe === 'ingen'
  s[393] = v33
  const v34 = !v33 || v7
  s[246] = v34
  const v35 = v33 && v8
  s[245] = v35
  const v36 = s[71] && (SDL_32_1 || s[75]) || s[84] && (SDL_42_1 || s[75]) || s[85] || v35 || SDL_34_1
  const v37 = (!s[71] || SDL_32_1_nej) && (!s[84] || SDL_42_1_nej) && !s[85] && v34 && (SDL_34_1_nej || s[75])
  const SDL_32 = s[67] || s[70] && v36 || s[83] && v36
  s[252] = SDL_32
  const SDL_32_nej = s[67] || s[70] && v37 || s[83] && v37
  s[253] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v40 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v41 = !v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[0] || v41
  s[257] = SDL_3
  const SDL_3_nej = !s[0] || !v41
  s[254] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v44 = SDL_32 || s[75]
  s[323] = v44
  const v45 = SDL_3 || !s[0]
  s[255] = v45
  const v46 = s[86] || !s[0]
  s[256] = v46
  const SDL_24a_1 = s[67] || s[87] && (s[88] || s[89]) && v44 && v45 && v46 && (s[88] || SDL_32 || SDL_3 || s[86])
  s[331] = SDL_24a_1
  const SDL_24a_1_nej = s[67] || s[90] || s[87] && (s[91] || SDL_32_nej || SDL_3_nej || s[92])
  s[334] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[67] || s[87] && s[89] && s[75] && !s[0] || s[68]
  s[333] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v50 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[150] = v50
  const v51 = v50 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[0] || v51
  s[1021] = SDL_24c_1
  const SDL_24c_1_nej = !s[0] || !v51
  s[1022] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v54 = s[93] || f.naaetFolkepensionsalder || s[94]
  const v55 = f.forlaengelseErAfgjort || v54 && s[95] || !v54 && s[96]
  s[324] = v55
  const v56 = f.forlaengelseErAfgjort === false && (v54 && s[97] || !v54 && s[98])
  s[325] = v56
  const v57 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[99] : s[100]
  s[326] = v57
  const v58 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v54 ? s[101] : s[102]
  s[327] = v58
  const v59 = v55 && f.vurderingsdato < v58 || v54 || s[103]
  const v60 = s[104] || s[105]
  s[387] = v60
  const v61 = (v55 && f.vurderingsdato >= v57 || v56) && !v54 && v60
  const v62 = SDL_24a_1_nej || SDL_24a_1_ir
  s[332] = v62
  const LAB_107_1 = !s[0] || s[106] && (!v50 && v46 && (v61 || SDL_24a_1) || v50 && v46 && (v61 || SDL_24a_1 || SDL_24c_1))
  s[583] = LAB_107_1
  const LAB_107_1_nej = !s[0] || !s[106] || !v50 && (s[92] || v59 && v62) || v50 && (s[92] || v59 && v62 && (SDL_24c_1_nej || !s[0]))
  s[584] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v65 = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[214] = v65
  const v66 = f.vurderingsdato < 17126 /* 2016-11-21 */ || v65 || !(f.ventesFuldtRask && s[107] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[108] && (!s[106] || v66)
  s[585] = LAB_108_2
  const LAB_108_2_nej = s[108] && (!s[106] || !v66)
  s[586] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v69 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v70 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v71 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v72 = shiftDays(f.jobafklaringStartede, 28)
  const v73 = s[109] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v72
  const LAB_109_1_frist = s[110] ? (v69 ? (v71 ? (s[111] ? (s[112] ? v73 : FIRST_DAY) : v72) : FIRST_DAY) : v70) : FIRST_DAY
  s[590] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[110] ? (v69 ? (v71 ? (s[111] ? (s[112] ? v73 : NEVER) : v72) : NEVER) : v70) : NEVER
  s[591] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[113] && (!s[110] || v69 && (!v71 || s[114])) || s[115]
  s[592] = LAB_109_1_frist_ir
}

function svar_9(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[209] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[110] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[596] = LAB_110_1
  const LAB_110_1_hoej = s[110] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[597] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[110]
  s[598] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[110]
  s[599] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const v16 = f.uarbejdsdygtigVedEgenSygdom === false || f.vurderingsdato >= f.folkepensionsalderNaasDen || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[108] && (!s[106] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || v16))
  s[600] = LAB_110_2
  const LAB_110_2_nej = s[108] && (!s[106] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || !v16))
  s[601] = LAB_110_2_nej
  const LAB_110_2_ir = !s[108] || !s[106] || v15 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[602] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[106] ? LAB_110_1 : FIRST_DAY
  s[603] = LAB_111_1
  const LAB_111_1_hoej = s[106] ? LAB_110_1_hoej : NEVER
  s[604] = LAB_111_1_hoej
  const LAB_111_1_er = s[108] && (!s[106] || LAB_110_1_er)
  s[605] = LAB_111_1_er
  const LAB_111_1_ir = !s[108] || !s[106] || LAB_110_1_ir
  s[606] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v24 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[108] && (!s[106] || s[4] || v24)
  s[607] = LAB_111_2
  const LAB_111_2_nej = s[108] && (!s[106] || s[4] || !v24)
  s[608] = LAB_111_2_nej
  const LAB_111_2_ir = !s[108] || !s[106] || s[4]
  s[494] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v28 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[106] ? v28 : FIRST_DAY
  s[610] = LAB_111_3
  const LAB_111_3_hoej = s[106] ? v28 : NEVER
  s[611] = LAB_111_3_hoej
  const LAB_111_3_er = s[108] && f.risikoForFireAar
  s[612] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[106]
  s[613] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[108] && (!s[106] || s[4] || !v33)
  s[614] = LAB_111_4
  const LAB_111_4_nej = s[108] && (!s[106] || s[4] || v33)
  s[615] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v36 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v37 = s[3] && (!v36 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v36 && !s[116] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[0] || v37
  s[619] = LAB_112_2
  const LAB_112_2_nej = !s[0] || !v37
  s[620] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v40 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[124] = v40
  const v41 = !v40 || shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[0] || v41
  s[621] = LAB_112_3
  const LAB_112_3_nej = !s[0] || !v41
  s[622] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v44 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v45 = LAB_112_2_nej || !s[0]
  const v46 = s[116] && s[117]
  const LAB_112_1 = v46 || !s[0] || s[3] && (!v40 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 || v40 && !s[116] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v44 && v45 && (LAB_112_3 || !s[0]))
  s[616] = LAB_112_1
  const LAB_112_1_nej = v46 || !s[0] || !s[3] || !v40 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2) || v40 && (s[116] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v44 || LAB_112_2 || LAB_112_3_nej)
  s[617] = LAB_112_1_nej
  const LAB_112_1_ir = v46 || !s[0]
  s[618] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v50 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[122] = v50
  const v51 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  const v52 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[121] = v52
  const v53 = allPeriods(f.perioderUdenRaadighed)
  const v54 = without(ALL_DAYS, v53)
  const v55 = shiftMonths(f.ressourceforloebStartede, 6)
  const v56 = dayReaching(v54, shiftDays(f.ressourceforloebStartede, 1), v55 === NEVER ? Infinity : v55 - f.ressourceforloebStartede)
  const LAB_113_2 = v50 ? (v51 ? v56 : NEVER) : FIRST_DAY
  s[623] = LAB_113_2
  const LAB_113_2_hoej = v50 ? (v51 ? (v52 ? v56 : NEVER) : NEVER) : NEVER
  s[624] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v50
  s[123] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[4] || !v50 || v51 && (f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato || LAB_113_2_ir) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[626] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[4] || !v50 || !v51 || f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[627] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[4] || !v50
  s[628] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[0] || v40 && (s[118] || s[119]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[629] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[0] || !v40 || s[120] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[630] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v65 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v66 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v67 = v66 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v65 ? v67 : FIRST_DAY
  s[632] = LAB_113_4
  const LAB_113_4_hoej = v65 ? v67 : NEVER
  s[633] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v65
  s[495] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v71 = v66 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v65 || v71)
  s[636] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v65 || !v71)
  s[637] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[0] || v40 && s[118])
  s[638] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[0] || !v40 || s[120])
  s[639] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[0] || v40 && s[119]
  s[640] = LAB_113a_ir
}

function svar_10(f, s) {
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
  const v9 = s[121] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[122] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[641] = LAB_114_1
  const LAB_114_1_hoej = s[122] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[642] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[122] || v0 && v12 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || s[123]))
  s[643] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[122] || !v0 || !v12 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[644] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v15 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  const v16 = v15 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  const v18 = v17 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v15 && !v17 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[0] || s[3] && s[124] && s[116]
  s[648] = LAB_114_3_ir
  const LAB_114_3 = s[0] ? (s[3] ? (s[124] ? (s[116] ? -Infinity : v18) : v16) : 0) : -Infinity
  s[646] = LAB_114_3
  const LAB_114_3_hoej = s[0] ? (s[3] ? (s[124] ? (s[116] ? Infinity : v18) : v16) : 0) : Infinity
  s[647] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v22 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  const v23 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  const v24 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  const v25 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v22 ? (v23 ? (v24 ? v25 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[649] = LAB_114_4
  const LAB_114_4_hoej = v22 ? (v23 ? (v24 ? v25 : NEVER) : NEVER) : NEVER
  s[650] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v22 || v23 && !v24
  s[651] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v29 = s[3] && !s[116] && f.pensionDuFaar === 'foertidspension' && !v15 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[0] || v29
  s[652] = LAB_115_1
  const LAB_115_1_nej = !s[0] || !v29
  s[653] = LAB_115_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v32 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[226] = v32
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[243] = v33
  const v34 = intersect(v32, v33)
  const LAB_116_1_foertidspension = from(v34, 13332 /* 2006-07-03 */)
  s[654] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_ir = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[655] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v38 = intersect(v32, v37)
  const v39 = from(v38, 13332 /* 2006-07-03 */)
  const v40 = dayReaching(v39, 13332 /* 2006-07-03 */, 1)
  const v41 = v40 >= 18262 /* 2020-01-01 */
  const v42 = v40 >= 19134 /* 2022-05-22 */
  const v43 = v40 >= NEVER
  s[658] = v43
  const LAB_116_1_seniorpension = !v41 ? NO_DAYS : !v42 ? NO_DAYS : v39
  s[656] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v41 ? NO_DAYS : !v42 ? ALL_DAYS : v39
  s[657] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v41 || v42
  s[659] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v43 || v41 && !v42
  s[660] = LAB_116_1_seniorpension_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v48 = !s[116] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[0] || v48
  s[661] = LAB_142_1
  const LAB_142_1_nej = !s[0] || !v48
  s[662] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v51 = !s[116] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[0] || v51)
  s[886] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[0] || !v51)
  s[216] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[0]
  s[220] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v55 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[215] = v55
  const LAB_144 = !s[0] || !s[116] && (LAB_142_1 || !s[0]) && f.erhvervssigtetErAfklaret === false || s[116] && f.revalideringErBevilget && v55 && f.erhvervssigtetErAfklaret === false
  s[496] = LAB_144
  const LAB_144_nej = !s[0] || !s[116] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[116] && (f.revalideringErBevilget === false || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret)
  s[222] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v58 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[673] = v58
  const v59 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v60 = !v59 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v59 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v58 || v60
  s[671] = LAB_145_2
  const LAB_145_2_nej = !v58 || !v60
  s[672] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v63 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v58 ? (LAB_145_2 && !LAB_145_2_nej && v58 ? NEVER : v63) : FIRST_DAY
  s[664] = LAB_145_1
  const LAB_145_1_hoej = v58 ? (LAB_145_2 ? NEVER : v63) : NEVER
  s[665] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v58
  s[667] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v58 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[668] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v58 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[669] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v58 || LAB_145_1_ir
  s[670] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v70 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[128] = v70
  const v71 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v72 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v73 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[0] || !s[5] && v71 || s[5] && (!v70 && (v72 || v73) || v70 && v73)
  s[674] = LAB_146
  const LAB_146_nej = !s[0] || !s[5] && !v71 || s[5] && (!v70 && (!v72 || !v73) || v70 && !v73)
  s[675] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v76 = !s[125] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[125] && f.mentorFremmerMaalet && (f.mentorensArbejdsgiver === 'kommune_eller_konsulent' || f.mentorErAfgoerendeOgUdOverDetSaedvanlige)
  const LAB_167_1 = !s[0] || v76
  s[126] = LAB_167_1
  const LAB_167_1_nej = !s[0] || !v76
  s[127] = LAB_167_1_nej
}

function svar_11(f, s) {
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v0 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  const v1 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  const v2 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[0] ? (v0 ? (v1 ? v2 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[677] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[0] ? (v0 ? (v1 ? v2 : NEVER) : NEVER) : NEVER
  s[678] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = s[126] && (!s[0] || v0 && !v1) || s[127] || !s[0]
  s[679] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v6 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  const v7 = f.udskrivesFraPsykiatrien && f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  const LAB_167_2 = !s[0] || v6 && (f.vurderingsdato < 16325 /* 2014-09-12 */ || v7)
  s[680] = LAB_167_2
  const LAB_167_2_nej = !s[0] || !v6 || f.vurderingsdato < 16325 /* 2014-09-12 */ || !v7
  s[681] = LAB_167_2_nej
  const LAB_167_2_ir = !s[0] || v6 && f.vurderingsdato < 16325 /* 2014-09-12 */
  s[682] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v11 = f.optagetPaaUddannelse && shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  const v12 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const LAB_167_3 = v12 && (!s[0] || s[5] && (!s[128] || v11))
  s[683] = LAB_167_3
  const LAB_167_3_nej = v12 && (!s[0] || !s[5] || !s[128] || !v11)
  s[684] = LAB_167_3_nej
  const LAB_167_3_ir = !v12 || !s[0] || s[5] && !s[128]
  s[685] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v16 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v17 = (f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge') && v16
  const v18 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[143] = v18
  const v19 = s[129] && v18
  const v20 = f.tilbuddetsArt === 'loentilskud_privat'
  const v21 = f.kilometerOmDagen > 2400 && (v17 || v19) && !(s[130] && v20)
  const v22 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[142] = v22
  const v23 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v24 = s[130] && v23
  const v25 = f.kilometerOmDagen > 2400 && (v17 || v19 || v24) && !(s[130] && v20)
  const v26 = v16 || f.tilbuddetsArt === 'nytteindsats'
  const v27 = (f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret') && v23
  const v28 = !s[5] && f.kilometerOmDagen > 2400 && ((f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering') && v16 || v19 || v24) && !((f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat') && v20) || s[5] && f.kilometerOmDagen > 2400 && ((f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret') && v26 || v27 || (f.maalgruppeForTilbud === 'selvforsoergende' && (f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig') || f.maalgruppeForTilbud === 'under_18' && v18) && f.befordringEfterKonkretVurdering) && !((f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat') && v20)
  const v29 = v22 && !s[131]
  const LAB_175_1 = !s[0] || !s[125] && v21 || s[125] && (!v22 && v25 || v22 && (!s[131] || v28))
  s[136] = LAB_175_1
  const LAB_175_1_nej = !s[0] || !s[125] && !v21 || s[125] && (!v22 && !v25 || v22 && (!s[131] || !v28))
  s[138] = LAB_175_1_nej
  const LAB_175_1_ir = !s[0] || s[125] && v29
  s[137] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v33 = f.befordringFoelgerAfFunktionsnedsaettelse && (f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge') && v16
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v35 = !s[5] && f.befordringFoelgerAfFunktionsnedsaettelse && v34 && (v16 || v23) || s[5] && f.befordringFoelgerAfFunktionsnedsaettelse && (v34 && v26 || v27 || (f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && v16 && f.befordringEfterKonkretVurdering)
  const LAB_175_4 = !s[0] || !v22 && v33 || v22 && (!s[131] || v35)
  s[141] = LAB_175_4
  const LAB_175_4_nej = !s[0] || !v22 && !v33 || v22 && (!s[131] || !v35)
  s[139] = LAB_175_4_nej
  const LAB_175_4_ir = !s[0] || v29
  s[140] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v39 = s[130] && (f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse')
  const v40 = f.vurderingsdato <= 13513 /* 2006-12-31 */ || f.vurderingsdato >= 13879 /* 2008-01-01 */ && f.vurderingsdato <= 15339 /* 2011-12-31 */ || f.vurderingsdato >= 19113 /* 2022-05-01 */ && f.vurderingsdato <= 19357 /* 2022-12-31 */ || s[4]
  const v41 = SATS_1(f.vurderingsdato)
  const v42 = v40 ? -Infinity : v41
  const v43 = v40 ? Infinity : v41
  const LAB_175_2_takst_er = !s[0] || v22 || !v39 || !s[131]
  s[134] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[0] || !v22 && (v39 || v40) || v22 && (!s[131] || v40)
  s[135] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[0] ? (v22 ? (s[131] ? v42 : -Infinity) : v39 ? -Infinity : v42) : -Infinity
  s[132] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[0] ? (v22 ? (s[131] ? v43 : Infinity) : v39 ? Infinity : v43) : Infinity
  s[133] = LAB_175_2_takst_hoej
}

function svar_12(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[132] > -Infinity && s[133] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[132]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[133]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[134] && !(!v1 && (!s[134] || !s[135] && s[132] === s[133]))
  const v7 = s[135] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[136] && v6
  const v11 = s[137] && v6 && v9 >= v8
  const v12 = s[138] || v11
  const v13 = s[138] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[138] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[138] || v11
  const v18 = s[136] && v7 || s[137] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[139] && v17
  const v22 = s[140] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[141] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[141] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[141] || v21 || v22
  const v29 = s[139] && v18 || s[140] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[0] || !s[142] && v28 || s[142] && (!s[131] || v28)
  s[688] = LAB_175_2_er
  const LAB_175_2_ir = !s[0] || !s[142] && v29 || s[142] && (!s[131] || v29)
  s[689] = LAB_175_2_ir
  const LAB_175_2 = s[0] ? (s[142] ? (s[131] ? v25 : -Infinity) : v25) : -Infinity
  s[686] = LAB_175_2
  const LAB_175_2_hoej = s[0] ? (s[142] ? (s[131] ? v27 : Infinity) : v27) : Infinity
  s[687] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[5] && s[130] || s[5] && s[130] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[0] || v34
  s[690] = LAB_175_5
  const LAB_175_5_nej = !s[0] || !v34
  s[691] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = !s[5] && (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring') && s[143] && f.merudgiftGodtgoeresEfterRetningslinjer || s[5] && (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && (f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats') && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[0] || v37
  s[497] = LAB_176_1
  const LAB_176_1_nej = !s[0] || !v37
  s[693] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v40 = Math.min(f.merudgiftVedTilbud, 100000)
  const v41 = f.vurderingsdato >= 14730 /* 2010-05-01 */ ? (f.vurderingsdato >= 14976 /* 2011-01-02 */ ? v40 : Math.min(f.merudgiftVedTilbud, 150000)) : v40
  const LAB_176_1_beloeb = s[0] ? v41 : -Infinity
  s[694] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[0] ? v41 : Infinity
  s[695] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[0] || LAB_176_1_nej || !s[0]
  s[696] = LAB_176_1_beloeb_ir
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v45 = f.aendringIForholdene === 'ledighed' || f.aendringIForholdene === 'sygdom' || f.aendringIForholdene === 'barsel' || f.aendringIForholdene === 'mistet_forsoerger' || f.aendringIForholdene === 'andet' && f.aendringenErEnSocialBegivenhed
  const LAS_81_1_aendring = !s[0] || v45
  s[835] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[0] || !v45
  s[228] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v48 = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[229] = v48
  const v49 = !(f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb') || f.opfylderBetingelserForKontanthjaelp
  const v50 = LAS_81_1_aendring || !s[0]
  s[227] = v50
  const v51 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[189] = v51
  const v52 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  const v53 = v48 && s[116]
  const LAS_34_1 = !s[0] || !v51 && v50 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v49 && f.ungPaaLavSatsUdenSaerligStoette === false || v51 && (!v48 && v50 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v49 || v48 && (s[116] || v50 && f.storForsoergerbyrdeEllerBoligudgift && !v52))
  s[481] = LAS_34_1
  const LAS_34_1_nej = !s[0] || !v51 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v49 || f.ungPaaLavSatsUdenSaerligStoette) || v51 && (!v48 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v49) || v48 && (s[116] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v52))
  s[479] = LAS_34_1_nej
  const LAS_34_1_ir = !s[0] || v51 && v53
  s[480] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v57 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v58 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[0] || !v48 && v57 || v48 && (s[116] || v58)
  s[698] = LAS_34_2
  const LAS_34_2_nej = !s[0] || !v48 && !v57 || v48 && (s[116] || !v58)
  s[699] = LAS_34_2_nej
  const LAS_34_2_ir = !s[0] || v53
  s[700] = LAS_34_2_ir
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret)
  s[701] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret === false)
  s[702] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v64 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[144] = v64
  const v65 = f.bidragspligtigeBoern <= 0
  s[147] = v65
  const v66 = f.vurderingsdato <= 20269 /* 2025-06-30 */ || v64
  s[234] = v66
  const v67 = SATS_2(f.vurderingsdato)
  const v68 = v66 ? -Infinity : v67
  const v69 = v66 ? Infinity : v67
  const v70 = v68 > -Infinity && v69 < Infinity
  const v71 = quotient([v68, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v72 = quotient([v69, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[3] ? (v48 ? (v70 ? Math.min(v71, v72) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[145] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[3] ? (v48 ? (v70 ? Math.max(v71, v72) : Infinity) : f.bidragPrMaaned) : Infinity
  s[146] = LAS_69j_2_bidrag_hoej
  const v75 = s[3] && !v65
  const LAS_69j_2_bidrag_er = v75 && (!s[3] || !v48 || !(!v70 && !v66 && v68 === v69))
  s[148] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v75 || !s[3] || v48 && (v66 || !v70)
  s[149] = LAS_69j_2_bidrag_ir
}

function svar_13(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[212] = v0
  const v1 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || s[144]
  s[155] = v1
  const v2 = SATS_3(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[232] = v3
  const v4 = v1 ? Infinity : v2
  s[230] = v4
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 300)
  s[218] = v5
  const v6 = !v5 && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[213] = v6
  const v7 = SATS_4(f.vurderingsdato)
  const v8 = v1 ? -Infinity : v7
  const v9 = v1 ? Infinity : v7
  const v10 = v9 === Infinity
  const v11 = s[145] === -Infinity
  const v12 = v8 === -Infinity
  const v13 = s[146] === Infinity
  const v14 = v10 && v11 || v12 && v13
  const v15 = SATS_5(f.vurderingsdato)
  const v16 = SATS_6(f.vurderingsdato)
  const v17 = v1 ? -Infinity : v16
  s[233] = v17
  const v18 = v1 ? Infinity : v16
  s[231] = v18
  const v19 = v0 || !v6 || s[147] || s[148] && !(v14 && !v1 && v8 === v9 && (!s[148] || !s[149] && s[145] === s[146]))
  s[164] = v19
  const v20 = v0 && v1 || !v0 && (v6 && (!s[147] && (v1 || s[149] || v14 || v1) || s[147] && v1) || !v6 && v1)
  s[165] = v20
  const v21 = v0 ? v3 : v6 ? (s[147] ? v8 : Math.min(v12 || v11 ? -Infinity : v8 + s[145], v1 ? -Infinity : v15)) : v17
  s[162] = v21
  const v22 = v0 ? v4 : v6 ? (s[147] ? v9 : Math.min(v10 || v13 ? Infinity : v9 + s[146], v1 ? Infinity : v15)) : v18
  s[163] = v22
  const LAS_68_2 = s[3] ? v21 : -Infinity
  s[704] = LAS_68_2
  const LAS_68_2_hoej = s[3] ? v22 : Infinity
  s[705] = LAS_68_2_hoej
  const LAS_68_2_er = s[3] && (!s[3] || v19)
  s[706] = LAS_68_2_er
  const LAS_68_2_ir = !s[3] || !s[3] || v20
  s[707] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v27 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[217] = v27
  const LAS_68_5_nej = s[3] && !v27
  s[708] = LAS_68_5_nej
  const LAS_68_5_ir = !s[3] || !v27
  s[709] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v30 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v31 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v32 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v33 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v34 = Math.max(f.hidtidigYdelsePrMaaned, v31)
  const v35 = Math.min(f.hidtidigYdelsePrMaaned, v32)
  const v36 = s[3] && LAS_68_2_er
  const v37 = LAS_68_5_ir && LAS_68_2_er && v35 >= v34
  const v38 = LAS_68_5_nej || v37
  const v39 = LAS_68_5_nej ? (v37 ? Math.min(f.hidtidigYdelsePrMaaned, v34) : f.hidtidigYdelsePrMaaned) : v34
  const v40 = LAS_68_5_nej ? (v37 ? Math.max(f.hidtidigYdelsePrMaaned, v35) : f.hidtidigYdelsePrMaaned) : v35
  const LAS_68_4 = s[3] ? (v30 ? v31 : v33 ? (v36 ? (v38 ? Math.min(v31, v39) : v31) : v39) : LAS_68_2) : -Infinity
  s[159] = LAS_68_4
  const LAS_68_4_hoej = s[3] ? (v30 ? v32 : v33 ? (v36 ? (v38 ? Math.max(v32, v40) : v32) : v40) : LAS_68_2_hoej) : Infinity
  s[158] = LAS_68_4_hoej
  const v43 = s[3] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v43 && (!s[3] || v30 && LAS_68_2_er || !v30 && (v33 && (v36 || LAS_68_5_nej || v37) || !v33 && LAS_68_2_er))
  s[160] = LAS_68_4_er
  const LAS_68_4_ir = !v43 || !s[3] || v30 && LAS_68_2_ir || !v30 && (v33 && (s[3] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v31 === v32) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v31))) || !v33 && LAS_68_2_ir)
  s[161] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v46 = !s[3] || s[150]
  const v47 = !s[3] || !s[150]
  const LAS_68a_1_tid = s[3] && v46
  s[714] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[3] && v47
  s[152] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v50 = LAS_68a_1_tid || !s[3]
  s[153] = v50
  const v51 = Math.min(f.timerITilbud, 16000)
  const v52 = f.vurderingsdato <= 16070 /* 2013-12-31 */ || s[144]
  s[174] = v52
  const v53 = SATS_7(f.vurderingsdato)
  const v54 = v52 ? -Infinity : v53
  s[175] = v54
  const v55 = v52 ? Infinity : v53
  s[176] = v55
  const v56 = v54 > -Infinity && v55 < Infinity
  s[173] = v56
  const v57 = quotient([v51, v54], [100], 'nærmeste', 1)
  const v58 = quotient([v51, v55], [100], 'nærmeste', 1)
  const v59 = v56 ? Math.min(v57, v58) : -Infinity
  s[171] = v59
  const v60 = v56 ? Math.max(v57, v58) : Infinity
  s[172] = v60
  const v61 = v52 || !v56
  s[177] = v61
  const LAS_68a_3 = s[3] ? Math.min(v59, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v50) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[154] = LAS_68a_3
  const LAS_68a_3_hoej = s[3] ? Math.min(v60, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[151] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[3] && (!s[3] || !(!v56 && !v52 && v54 === v55))
  s[157] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[3] || !s[3] || v61
  s[156] = LAS_68a_3_ir
}

function svar_14(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[151] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 }) - s[151])
  const v1 = Math.max(0, -s[154] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[154])
  const v2 = SATS_8(f.vurderingsdato)
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
  const LAS_68a_2 = s[3] ? (s[124] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[715] = LAS_68a_2
  const LAS_68a_2_hoej = s[3] ? (s[124] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[716] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[3] && (!s[3] || !s[124] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[124] && v27)
  s[717] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[3] || !s[3] || !s[124] && (v15 || v28 || v33) || s[124] && v28
  s[718] = LAS_68a_2_ir
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
  const LAS_68a_1 = s[3] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[152]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[710] = LAS_68a_1
  const LAS_68a_1_hoej = s[3] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[152]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[153]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[711] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[3] && (!s[3] || s[160] && LAS_68a_2_er && !(v42 && (!s[160] || !s[161] && s[159] === s[158]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[712] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[3] || !s[3] || s[161] || LAS_68a_2_ir || v42
  s[713] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[106] ? s[162] : -Infinity
  s[166] = LAS_69j_2
  const LAS_69j_2_hoej = s[106] ? s[163] : Infinity
  s[167] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[106] && (!s[106] || s[164])
  s[168] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[106] || !s[106] || s[165]
  s[169] = LAS_69j_2_ir
}

function svar_15(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[202] = v0
  const v1 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[201] = v1
  const v2 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v3 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v4 = s[166] > -Infinity && s[167] < Infinity
  const v5 = quotient([s[166], 3], [4], 'nærmeste', 1)
  const v6 = quotient([s[167], 3], [4], 'nærmeste', 1)
  const v7 = v4 ? Math.min(v5, v6) : -Infinity
  const v8 = v4 ? Math.max(v5, v6) : Infinity
  const v9 = s[168] && !(!v4 && (!s[168] || !s[169] && s[166] === s[167]))
  const v10 = s[169] || !v4
  const v11 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v12 = quotient([s[166], 2], [4], 'nærmeste', 1)
  const v13 = quotient([s[167], 2], [4], 'nærmeste', 1)
  const v14 = v4 ? Math.min(v12, v13) : -Infinity
  const v15 = v4 ? Math.max(v12, v13) : Infinity
  const v16 = !s[84] && s[168]
  const v17 = !s[84] && s[169]
  const v18 = f.andelAfArbejdetDuKan <= 0
  s[200] = v18
  const v19 = f.andelAfArbejdetDuKan <= 2500
  s[428] = v19
  const LAS_69j_4 = s[106] ? (v1 ? (v0 ? (s[84] ? (v18 ? s[166] : v19 ? v7 : s[170] ? v14 : 0) : s[166]) : -Infinity) : s[84] ? (v2 ? s[166] : v3 ? v7 : v11 ? v14 : 0) : s[166]) : -Infinity
  s[206] = LAS_69j_4
  const LAS_69j_4_hoej = s[106] ? (v1 ? (v0 ? (s[84] ? (v18 ? s[167] : v19 ? v8 : s[170] ? v15 : 0) : s[167]) : Infinity) : s[84] ? (v2 ? s[167] : v3 ? v8 : v11 ? v15 : 0) : s[167]) : Infinity
  s[205] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[106] && (!s[106] || !v1 && (s[84] && (v2 && s[168] || !v2 && (v3 && v9 || !v3 && (!v11 || v9))) || v16) || v1 && (!v0 || s[84] && (v18 && s[168] || !v18 && (v19 && v9 || !v19 && (!s[170] || v9))) || v16))
  s[207] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[106] || !s[106] || !v1 && (s[84] && (v2 && s[169] || !v2 && (v3 && v10 || !v3 && v11 && v10)) || v17) || v1 && (!v0 || s[84] && (v18 && s[169] || !v18 && (v19 && v10 || !v19 && s[170] && v10)) || v17)
  s[208] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v24 = !s[106] || s[150]
  const v25 = !s[106] || !s[150]
  const LAS_69j_5_tid = s[106] && v24
  s[726] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[106] && v25
  s[179] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v28 = LAS_69j_5_tid || !s[106]
  s[180] = v28
  const LAS_69j_10 = s[106] ? Math.min(s[171], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v28) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[181] = LAS_69j_10
  const LAS_69j_10_hoej = s[106] ? Math.min(s[172], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[178] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[106] && (!s[106] || !(!s[173] && !s[174] && s[175] === s[176]))
  s[182] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[106] || !s[106] || s[177]
  s[183] = LAS_69j_10_ir
}

function svar_16(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[178] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 }) - s[178])
  const v1 = Math.max(0, -s[181] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[181])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[194] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[182] && s[182] && !(v5 && (!s[182] || !s[183] && v3 === v4))
  s[190] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[195] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[182] && s[182] && !(v16 && (!s[182] || !s[183] && v14 === v15))
  s[191] = v21
  const v22 = Math.min(s[184], v0)
  const v23 = Math.min(s[185], v1)
  const v24 = s[183] || s[155]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[182] && !(!v25 && (!s[182] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[186]
  const v33 = s[182] && !(v32 && (!s[182] || !s[183] && v0 === v1) && s[187])
  const v34 = s[183] || s[155] || v32
  const v35 = Math.max(0, s[186] ? -Infinity : v0 - s[185])
  const v36 = Math.max(0, v2 || s[188] ? Infinity : v1 - s[184])
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
  s[192] = v49
  const v50 = v31 || v41 || v46
  s[196] = v50
  const v51 = Math.min(s[184], v11)
  const v52 = Math.min(s[185], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[182] && !(!v53 && (!s[182] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[197] = v59
  const v60 = v13 && s[186]
  const v61 = s[182] && !(v60 && (!s[182] || !s[183] && v11 === v12) && s[187])
  const v62 = s[183] || s[155] || v60
  const v63 = Math.max(0, s[186] ? -Infinity : v11 - s[185])
  const v64 = Math.max(0, v13 || s[188] ? Infinity : v12 - s[184])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[198] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[199] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[193] = v77
  const LAS_69j_9 = s[106] ? (s[189] ? (s[150] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[203] = LAS_69j_9
  const LAS_69j_9_hoej = s[106] ? (s[189] ? (s[150] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[204] = LAS_69j_9_hoej
}

function svar_17(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[106] && (!s[106] || !s[189] && (s[190] || s[191]) || s[189] && (!s[150] && (s[192] || s[193]) || s[150] && s[192]))
  s[733] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[106] || !s[106] || !s[189] && (s[183] || s[183] || s[194] || s[183] || s[183] || s[195]) || s[189] && (!s[150] && (s[196] || s[197] || s[198] || s[199]) || s[150] && s[196])
  s[734] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[106] && (!s[106] || v2)
  s[728] = LAS_69j_7
  const LAS_69j_7_nej = s[106] && (!s[106] || !v2)
  s[729] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v5 = s[84] && !s[200]
  const LAS_69j_8 = s[106] && (!s[106] || !s[201] || !s[202] || !v5)
  s[730] = LAS_69j_8
  const LAS_69j_8_nej = s[106] && (!s[106] || s[201] && (!s[202] || v5))
  s[731] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[106] || !s[106] || s[201] && !s[202]
  s[732] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v9 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[106] && (!s[106] || v9)
  s[738] = LAS_69j_13
  const LAS_69j_13_nej = s[106] && (!s[106] || !v9 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[739] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[106] || !s[106] || v9 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[740] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v13 = s[203] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 }) + s[203]
  const v14 = s[204] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[204]
  const v15 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v16 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v17 = !s[106] && v15 <= 0
  const v18 = LAS_69j_7_nej ? 0 : v15
  const v19 = v13 === -Infinity ? -Infinity : v13 + (LAS_69j_7 ? (LAS_69j_7_nej || v17 ? Math.min(v15, v18) : v15) : v18)
  const v20 = v14 === Infinity ? Infinity : v14 + (LAS_69j_7 ? v16 : 0)
  const v21 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[179]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v22 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v23 = LAS_69j_8_ir && v21 <= 0
  const v24 = LAS_69j_8_nej ? 0 : v21
  const v25 = v19 === -Infinity ? -Infinity : v19 + (LAS_69j_8 ? (LAS_69j_8_nej || v23 ? Math.min(v21, v24) : v21) : v24)
  const v26 = v20 === Infinity ? Infinity : v20 + (LAS_69j_8 ? v22 : 0)
  const v27 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[179]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[180]) ? r_indtaegter.beloeb : 0) : 0 })
  const v28 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[179]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v29 = LAS_69j_13_ir && v27 <= 0
  const v30 = LAS_69j_13 ? 0 : v27
  const LAS_69j_5 = s[106] ? (v25 === -Infinity ? -Infinity : v25 + (LAS_69j_13_nej ? (LAS_69j_13 || v29 ? Math.min(v27, v30) : v27) : v30)) : -Infinity
  s[719] = LAS_69j_5
  const LAS_69j_5_hoej = s[106] ? (v26 === Infinity ? Infinity : v26 + (LAS_69j_13_nej ? v28 : 0)) : Infinity
  s[720] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[106] && (!s[106] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v17) && (LAS_69j_8 || LAS_69j_8_nej || v23) && (LAS_69j_13_nej || LAS_69j_13 || v29))
  s[721] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[106] || !s[106] || LAS_69j_9_ir || !s[106] && !(v15 === v16 && v15 === 0) || LAS_69j_8_ir && !(v21 === v22 && v21 === 0) || LAS_69j_13_ir && !(v27 === v28 && v27 === 0)
  s[722] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v35 = !s[5] || f.harFrasagtYdelsen === false
  const v36 = s[106] && f.erIJobafklaring
  const LAS_69j_5_modtager = v36 && (!s[106] || v35)
  s[723] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v36 && (!s[106] || !v35)
  s[724] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v36 || !s[106]
  s[725] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v40 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[225] = v40
  const v41 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[3] && (!v40 || !v41)
  s[735] = LAS_69j_11
  const LAS_69j_11_nej = s[3] && (!v40 || v41)
  s[736] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[3] || !v40
  s[737] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v45 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[106] && (!s[106] || v45)
  s[741] = LAS_69j_15
  const LAS_69j_15_nej = s[106] && (!s[106] || !v45)
  s[742] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v48 = s[205] === Infinity
  const v49 = -LAS_69j_5_hoej === -Infinity
  const v50 = s[206] === -Infinity
  const v51 = -LAS_69j_5 === Infinity
  const v52 = v48 && v49 || v50 && v51
  const LAS_69j_udbetales = s[106] ? Math.max(0, v50 || v49 ? -Infinity : s[206] - LAS_69j_5_hoej) : -Infinity
  s[743] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[106] ? Math.max(0, v48 || v51 ? Infinity : s[205] - LAS_69j_5) : Infinity
  s[744] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[106] && (!s[106] || s[207] && LAS_69j_5_er && !(v52 && (!s[207] || !s[208] && s[206] === s[205]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[745] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[106] || !s[106] || s[208] || LAS_69j_5_ir || v52
  s[746] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v57 = countDays(s[209], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[106] && (!s[106] || v57)
  s[752] = LAS_69k_5
  const LAS_69k_5_nej = s[106] && (!s[106] || !v57)
  s[753] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v60 = 35 - f.ugerMedFeriegodtgoerelse
  s[223] = v60
  const v61 = Math.max(0, v60 - f.ferieMedYdelseHoldt)
  const v62 = !s[3] && v61 <= 0
  const v63 = s[210] ? 0 : v61
  const LAS_69k_6 = s[3] ? (s[211] ? (s[210] || v62 ? Math.min(v61, v63) : v61) : v63) : -Infinity
  s[754] = LAS_69k_6
  const LAS_69k_6_hoej = s[3] ? (s[211] ? v61 : 0) : Infinity
  s[755] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[3] && (!s[3] || s[211] || s[210] || v62)
  s[756] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v67 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[3] ? v67 : FIRST_DAY
  s[759] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[3] ? v67 : NEVER
  s[760] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[3] && (!s[3] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[3]) && (s[3] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[3]) && f.ferienErAftalt)
  s[757] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[3] && (!s[3] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[3] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[758] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[106] && (!s[106] || (LAS_69j_15_nej || !s[106]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[3])))
  s[747] = LAS_69k_1
  const LAS_69k_1_nej = s[106] && (!s[106] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[106]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[748] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v74 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[313] = v74
  const v75 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[314] = v75
  const v76 = s[106] && !(f.afviser === 'ingenting')
  const LAS_69k_2 = v76 && (!v74 || v75)
  s[749] = LAS_69k_2
  const LAS_69k_2_nej = v76 && (!v74 || !v75)
  s[750] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v76 || !v74
  s[751] = LAS_69k_2_ir
}

function svar_18(f, s) {
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[498] = LAS_69l_3_er
  const v1 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v2 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  const v3 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v4 = !v3 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v3 && v1
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v2 && v1 || v2 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || v4))
  s[761] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v2 && !v1 || v2 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v4))
  s[762] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v2 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[763] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v8 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v8 : FIRST_DAY
  s[764] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v8 : NEVER
  s[765] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v11 = from(ALL_DAYS, f.bruddetSkete)
  const v12 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v13 = Math.max(1, countDays(v11, f.bruddetSkete, v12))
  const v14 = onWeekdays(v11, 62)
  const v15 = Math.max(1, countDays(v14, f.bruddetSkete, v12))
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v13, v15) : -Infinity
  s[771] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v13, v15) : Infinity
  s[772] = LAS_69n_1_hoej
  const v18 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke' && f.bruddetSkete >= 18262 /* 2020-01-01 */
  const LAS_69n_1_er = LAS_69l_3_er && v18
  s[773] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[774] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v21 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  const v22 = LAS_69l_1 || LAS_69l_1_ir
  const v23 = v22 && f.rimeligGrundTilBrud === false
  const v24 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v25 = v24 || LAS_69n_1_er
  const v26 = !v24 && LAS_69n_1_ir
  const v27 = v24 ? f.dageUdeblevet : LAS_69n_1
  const v28 = v24 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v29 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v30 = SATS_9(f.bruddetSkete)
  const v31 = SATS_10(f.bruddetSkete)
  const v32 = SATS_11(f.bruddetSkete)
  const v33 = s[212] ? (v29 ? -Infinity : v30) : s[213] ? (v29 ? -Infinity : v31) : v29 ? -Infinity : v32
  const v34 = s[212] ? (v29 ? Infinity : v30) : s[213] ? (v29 ? Infinity : v31) : v29 ? Infinity : v32
  const v35 = v27 > -Infinity && v28 < Infinity && v33 > -Infinity && v34 < Infinity
  const v36 = quotient([v27, v33], [1], 'nærmeste', 1)
  const v37 = quotient([v27, v34], [1], 'nærmeste', 1)
  const v38 = quotient([v28, v33], [1], 'nærmeste', 1)
  const v39 = quotient([v28, v34], [1], 'nærmeste', 1)
  const v40 = v35 ? Math.min(v39, v38, v36, v37) : -Infinity
  const v41 = v35 ? Math.max(v39, v38, v36, v37) : Infinity
  const v42 = v23 && v25 && !(!v35 && (!v25 || !v26 && v27 === v28) && !v29 && v33 === v34)
  const LAS_69m_2 = LAS_69l_3_er ? (v42 ? (v21 ? Math.min(0, v40) : v40) : 0) : -Infinity
  s[767] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v42 ? (v21 ? Math.max(0, v41) : v41) : 0) : Infinity
  s[768] = LAS_69m_2_hoej
  const v45 = LAS_69l_3_er && (v24 || v18)
  const LAS_69m_2_er = v45 && (!LAS_69l_3_er || v42 || v21)
  s[769] = LAS_69m_2_er
  const LAS_69m_2_ir = !v45 || !LAS_69l_3_er || v23 && (v26 || v29 || !v35)
  s[770] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v48 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v48 && (!LAS_69l_3_er || v22 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[775] = LAS_69o_1
  const LAS_69o_1_nej = v48 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[776] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v48 || !LAS_69l_3_er
  s[777] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v52 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v53 = s[213] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v52 ? -Infinity : v53) : -Infinity
  s[778] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v52 ? Infinity : v53) : Infinity
  s[779] = LAS_69o_2_hoej
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[780] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v52) || !LAS_69l_3_er || LAS_69o_1_nej
  s[781] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v22 && f.ydelsenBoerOphoere)
  s[782] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[783] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v60 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v60 : -Infinity
  s[784] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v60 : Infinity
  s[785] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v63 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[106] ? v63 : -Infinity
  s[786] = LAS_69t_2
  const LAS_69t_2_hoej = s[106] ? v63 : Infinity
  s[787] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v66 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[477] = v66
  const v67 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[241] = v67
  const v68 = s[5] ? (f.vurderingsdato >= 18628 /* 2021-01-01 */ ? (s[124] ? (f.vurderingsdato >= 19358 /* 2023-01-01 */ ? (f.vurderingsdato >= 19723 /* 2024-01-01 */ ? (s[214] ? (v66 ? (s[144] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (v67 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[106] ? v68 : -Infinity
  s[789] = LAS_69x_3
  const LAS_69x_3_hoej = s[106] ? v68 : Infinity
  s[790] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v71 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[0] || s[215] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v71)
  s[221] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[0] || s[216] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v71)
  s[219] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v74 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[224] = v74
  const v75 = v74 && !s[217]
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[0] || v74 || f.saerligeForholdForLoen)
  s[791] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[0] || !v74 && f.saerligeForholdForLoen === false || v75)
  s[792] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || !s[0] || v75
  s[793] = LAS_70_1_3_ir
}

function svar_19(f, s) {
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v0 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  const v1 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 360)
  s[242] = v1
  const v2 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v3 = SATS_12(f.revalideringBevilgetDen)
  const LAS_71_2_er = !v1 && f.forsoergerEgetBarnIHjemmet === false
  s[806] = LAS_71_2_er
  const LAS_71_4 = LAS_71_2_er && (!v0 || (v2 ? -Infinity : v3) < f.indtaegtFoerRevalidering)
  s[815] = LAS_71_4
  const LAS_71_4_nej = LAS_71_2_er && (!v0 || (v2 ? Infinity : v3) >= f.indtaegtFoerRevalidering)
  s[816] = LAS_71_4_nej
  const LAS_71_4_ir = !LAS_71_2_er || !v0 || v2
  s[817] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v8 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[144]
  const v9 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  const v10 = SATS_13(f.vurderingsdato)
  const v11 = SATS_14(f.vurderingsdato)
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = SATS_16(f.vurderingsdato)
  const v14 = SATS_17(f.vurderingsdato)
  const LAS_71_2_ung = v0 ? (v9 ? (v8 ? -Infinity : v10) : f.gravidEfter12Uge ? (v8 ? -Infinity : v11) : f.borHosForaeldre ? (v8 ? -Infinity : v12) : f.psykiskLidelseNaevntILoven ? (v8 ? -Infinity : v13) : v8 ? -Infinity : v14) : -Infinity
  s[808] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = v0 ? (v9 ? (v8 ? Infinity : v10) : f.gravidEfter12Uge ? (v8 ? Infinity : v11) : f.borHosForaeldre ? (v8 ? Infinity : v12) : f.psykiskLidelseNaevntILoven ? (v8 ? Infinity : v13) : v8 ? Infinity : v14) : Infinity
  s[809] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_ir = s[218] || !v0 || v8
  s[810] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v18 = SATS_18(f.vurderingsdato)
  const v19 = SATS_19(f.vurderingsdato)
  const LAS_71_2 = v0 ? (s[218] ? (f.forsoergelsespligtUdenForHjemmet ? (v8 ? -Infinity : v18) : v8 ? -Infinity : v19) : LAS_71_2_ung) : -Infinity
  s[804] = LAS_71_2
  const LAS_71_2_hoej = v0 ? (s[218] ? (f.forsoergelsespligtUdenForHjemmet ? (v8 ? Infinity : v18) : v8 ? Infinity : v19) : LAS_71_2_ung_hoej) : Infinity
  s[805] = LAS_71_2_hoej
  const LAS_71_2_ir = !LAS_71_2_er || !v0 || !s[218] && LAS_71_2_ung_ir || s[218] && v8
  s[807] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v23 = SATS_20(f.vurderingsdato)
  const v24 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  const v25 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  const v26 = SATS_21(f.vurderingsdato)
  const v27 = v8 ? -Infinity : v26
  const v28 = v8 ? Infinity : v26
  const v29 = v25 && LAS_71_2_er
  const LAS_71_1 = v0 ? (v1 ? (v8 ? -Infinity : v23) : v24 ? (v29 ? Math.min(v27, LAS_71_2) : v27) : LAS_71_2) : -Infinity
  s[800] = LAS_71_1
  const LAS_71_1_hoej = v0 ? (v1 ? (v8 ? Infinity : v23) : v24 ? (v29 ? Math.max(v28, LAS_71_2_hoej) : v28) : LAS_71_2_hoej) : Infinity
  s[801] = LAS_71_1_hoej
  const v32 = s[219] || s[220]
  const LAS_71_1_er = s[221] && (!v0 || v1 || v24 || v29)
  s[802] = LAS_71_1_er
  const LAS_71_1_ir = s[221] && (!v0 || v1 && v8 || !v1 && (v24 && v8 || v25 && LAS_71_2_ir)) || v32
  s[803] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[0] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[794] = LAS_70_4
  const LAS_70_4_hoej = s[0] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[795] = LAS_70_4_hoej
  const LAS_70_4_er = s[221] && (!s[0] || LAS_71_1_er)
  s[796] = LAS_70_4_er
  const LAS_70_4_ir = s[221] && (!s[0] || LAS_71_1_ir) || v32
  s[797] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v39 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v40 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v41 = intersect(v39, v40)
  const LAS_70_5 = from(v41, 13332 /* 2006-07-03 */)
  s[798] = LAS_70_5
  const LAS_70_5_ir = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[799] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v44 = SATS_22(f.vurderingsdato)
  const v45 = v8 ? -Infinity : v44
  const v46 = v8 ? Infinity : v44
  const v47 = v46 === Infinity
  const v48 = -LAS_71_1_hoej === -Infinity
  const v49 = v45 === -Infinity
  const v50 = -LAS_71_1 === Infinity
  const v51 = v47 && v48 || v49 && v50
  const LAS_71_3 = v0 ? Math.max(0, Math.min(f.bidragPrMaaned, v49 || v48 ? -Infinity : v45 - LAS_71_1_hoej)) : -Infinity
  s[811] = LAS_71_3
  const LAS_71_3_hoej = v0 ? Math.max(0, Math.min(f.bidragPrMaaned, v47 || v50 ? Infinity : v46 - LAS_71_1)) : Infinity
  s[812] = LAS_71_3_hoej
  const v54 = !s[218] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v55 = (s[221] || s[220]) && v54
  const LAS_71_3_er = v55 && (!v0 || LAS_71_1_er && !(v51 && !v8 && v45 === v46 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[813] = LAS_71_3_er
  const LAS_71_3_ir = v55 && (!v0 || v8 || LAS_71_1_ir || v51) || s[219] || !v54
  s[814] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[0] || s[222] || !s[0]
  s[818] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v59 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[0] || v59)
  s[819] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[0] || !v59)
  s[820] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v62 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v63 = f.maanederITilbudIRevalidering >= 12
  const v64 = v63 ? Math.max(0, s[223]) : 0
  const v65 = v63 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[0] ? (s[224] ? (s[217] ? (v62 ? (s[225] ? v65 : -Infinity) : v64) : -Infinity) : 0) : -Infinity
  s[821] = LAS_73c_1
  const LAS_73c_1_hoej = s[0] ? (s[224] ? (s[217] ? (v62 ? (s[225] ? v65 : Infinity) : v64) : Infinity) : 0) : Infinity
  s[822] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[0] || s[224] && (!s[217] || v62 && !s[225])
  s[823] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v69 = f.andenArbejdsindtaegtOmAaret <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget && (!s[0] || !v69)
  s[824] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[0] || v69)
  s[825] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v72 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v73 = v69 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[0] ? Math.min(v72, v73) : -Infinity
  s[826] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[0] ? Math.max(v72, v73) : Infinity
  s[827] = LAS_73f_1_beloeb_hoej
}

function svar_20(f, s) {
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v1 = intersect(v0, s[226])
  const v2 = from(v1, 13332 /* 2006-07-03 */)
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v2
  s[828] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = dayReaching(v2, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[829] = LAS_74a_1_fleksjob_ir
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v5 = f.enkeltudgiftensArt === 'energi' && f.energiregningenFra >= 18901 /* 2021-10-01 */ && f.energiregningenTil <= 19477 /* 2023-04-30 */
  const v6 = v5 && f.forbrugetErUrimeligtHoejt === false || !v5 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[0] || v6
  s[834] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[0] || !v6
  s[239] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v9 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation' || !v5 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[0] || v9
  s[832] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[0] || !v9
  s[833] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v12 = f.udgiftenErPaataget && f.udgiftenPaatagetDen < f.soegtOmEnkeltydelseDen && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[0] || v12
  s[236] = LAS_88_1
  const LAS_88_1_nej = !s[0] || !v12
  s[873] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v15 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende
  s[238] = v15
  const v16 = (LAS_81_1_forudsigelig || !s[0]) && f.udgiftenErHeltAfgoerende === false
  s[240] = v16
  const v17 = LAS_81_1_rimelig || !s[0]
  s[237] = v17
  const v18 = LAS_88_1_nej || !s[0]
  s[235] = v18
  const v19 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = !s[0] || !s[5] && s[227] && v17 && f.egenBetalingVanskeliggoerFremtiden && v15 && v18 || s[5] && !v19 && s[227] && v17 && f.egenBetalingVanskeliggoerFremtiden && v15 && v18
  s[830] = LAS_81_1
  const LAS_81_1_nej = !s[0] || !s[5] && (s[228] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden === false || v16 || LAS_88_1) || s[5] && (v19 || s[228] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden === false || v16 || LAS_88_1)
  s[831] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v22 = s[3] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[0] || v22
  s[836] = LAS_81a_1
  const LAS_81a_1_nej = !s[0] || !v22
  s[837] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v25 = !s[3] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[0] || v25)
  s[838] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[0] || !v25)
  s[839] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[0]
  s[840] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v29 = f.behandlingUdenForDetOffentlige === false || f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  const LAS_82_1 = !s[0] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v29 && v18
  s[841] = LAS_82_1
  const LAS_82_1_nej = !s[0] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v29 || LAS_88_1
  s[842] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v32 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[0] ? v32 : -Infinity
  s[843] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[0] ? v32 : Infinity
  s[844] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v35 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v36 = f.ydelseVedTandpleje === 'hjaelp_efter_27a' && f.ydelsenSvarerTilKontanthjaelp
  const v37 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  const v38 = v35 || v36 || v37 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  const LAS_82a_1 = !s[0] || s[3] && (!s[229] && v38 || s[229] && (v35 || v36 || v37 && f.opfylderKontanthjaelpensOekonomi && ((f.harForsoergelsespligt ? s[230] : s[231]) >= f.ydelseFoerFradragVedTandpleje || s[155])))
  s[845] = LAS_82a_1
  const LAS_82a_1_nej = !s[0] || !s[3] || !s[229] && !v38 || s[229] && !v35 && !v36 && (!v37 || f.opfylderKontanthjaelpensOekonomi === false || (f.harForsoergelsespligt ? s[232] : s[233]) < f.ydelseFoerFradragVedTandpleje)
  s[846] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v41 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  const v42 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v43 = s[218] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v42
  const v44 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  const v45 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg' && s[218]
  const v46 = v45 ? v42 : v43
  const v47 = Math.round(v42 * 6500 / 10000)
  const v48 = v45 ? v42 : s[218] ? v47 : v42
  const v49 = SATS_23(f.vurderingsdato)
  const v50 = f.ydelseFoerFradragVedTandpleje >= (s[234] ? Infinity : v49)
  const v51 = f.ydelseFoerFradragVedTandpleje >= (s[234] ? -Infinity : v49)
  const v52 = Math.max(v42, v47)
  const v53 = Math.min(v42, v47)
  const v54 = s[234] && v53 >= v52
  const v55 = v51 || v54
  const v56 = v51 ? (v54 ? Math.min(v47, v52) : v47) : v52
  const v57 = v51 ? (v54 ? Math.max(v47, v53) : v47) : v53
  const LAS_82a_2 = s[0] ? (s[3] ? (v41 ? (v44 ? (s[229] ? (v50 ? v56 : v55 ? Math.min(v42, v56) : v42) : v48) : v46) : v43) : 0) : -Infinity
  s[847] = LAS_82a_2
  const LAS_82a_2_hoej = s[0] ? (s[3] ? (v41 ? (v44 ? (s[229] ? (v50 ? v57 : v55 ? Math.max(v42, v57) : v42) : v48) : v46) : v43) : 0) : Infinity
  s[848] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[0] || !s[3] || !v41 || !v44 || !s[229] || !v50 || v51 || v54)
  s[849] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[0] || s[3] && v41 && v44 && s[229] && s[234] && v42 !== v47) || LAS_82a_1_nej || !s[0]
  s[850] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v62 = s[3] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[0] || v62
  s[499] = LAS_82a_6
  const LAS_82a_6_nej = !s[0] || !v62
  s[852] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v65 = v44 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[0] ? v65 : FIRST_DAY
  s[853] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[0] ? v65 : NEVER
  s[854] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[0] || LAS_82a_6_nej || !s[0]
  s[855] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v69 = s[229] && f.faarKontanthjaelpVedMedicin && (f.medicinTil === 'dit_barn' || f.medicinTil === 'dig' && f.maanederMedKontanthjaelpAf18 >= 12)
  const LAS_82b_1 = !s[0] || v69
  s[500] = LAS_82b_1
  const LAS_82b_1_nej = !s[0] || !v69
  s[857] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[229] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[0] ? v72 : -Infinity
  s[858] = LAS_82b_2
  const LAS_82b_2_hoej = s[0] ? v72 : Infinity
  s[859] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[0] || LAS_82b_1_nej || !s[0]
  s[860] = LAS_82b_2_ir
}

function svar_21(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = (f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport') && f.kanIkkeBetaleUdgiften
  const v1 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const LAS_83_1 = v1 && (!s[0] || v0)
  s[861] = LAS_83_1
  const LAS_83_1_nej = v1 && (!s[0] || !v0)
  s[862] = LAS_83_1_nej
  const LAS_83_1_ir = !v1 || !s[0]
  s[863] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v5 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  const v6 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[478] = v6
  const v7 = f.samvaerMed === 'bortadopteret_barn'
  const LAS_83_1_bortadopteret = v7 && (!s[0] || !v5 && v0 || v5 && (!v6 || f.kanIkkeBetaleUdgiften))
  s[864] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v7 && (!s[0] || !v5 && !v0 || v5 && (!v6 || f.kanIkkeBetaleUdgiften === false))
  s[865] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v7 || !s[0] || v5 && !v6
  s[866] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v11 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  const LAS_85_1 = !s[0] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v11 && s[235]
  s[867] = LAS_85_1
  const LAS_85_1_nej = !s[0] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v11 || s[236]
  s[868] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[0] || s[5] && s[227] && s[237] && f.egenBetalingVanskeliggoerFremtiden && s[238] && s[235] && v11
  s[869] = LAS_85_2
  const LAS_85_2_nej = !s[0] || !s[5] || s[228] || s[239] || f.egenBetalingVanskeliggoerFremtiden === false || s[240] || s[236] || !v11
  s[870] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v16 = s[5] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[0] || v16
  s[871] = LAS_85_4
  const LAS_85_4_nej = !s[0] || !v16
  s[872] = LAS_85_4_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[0]
  s[875] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[0]
  s[501] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v21 = s[229] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[0] ? v21 : FIRST_DAY
  s[877] = LAS_92_3
  const LAS_92_3_hoej = s[0] ? v21 : NEVER
  s[878] = LAS_92_3_hoej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v24 = !s[116] && f.jobcenterUdfoererIndsatsen || s[116] && (s[241] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[0] || v24
  s[879] = LOB_4_1
  const LOB_4_1_nej = !s[0] || !v24
  s[880] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v27 = f.afgoerelsenGaelder === 'foertidspension'
  const v28 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[4] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v27 && (!s[0] || v28)
  s[887] = LSP_18_2
  const LSP_18_2_nej = v27 && (!s[0] || !v28)
  s[888] = LSP_18_2_nej
  const LSP_18_2_ir = !v27 || !s[0]
  s[889] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v32 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v33 = !v27 || LSP_18_2
  const v34 = v27 && (LSP_18_2_nej || LSP_18_2_ir)
  const v35 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v36 = s[4] && f.sagenErForelagtTeamet
  const LOB_9_1 = v36 || !s[0] || s[3] && (!s[116] && (v32 || v34) || s[116] && !s[4] && (v35 || v34))
  s[881] = LOB_9_1
  const LOB_9_1_nej = v36 || !s[0] || !s[3] || !s[116] && !v32 && v33 || s[116] && (s[4] || !v35 && v33)
  s[882] = LOB_9_1_nej
  const LOB_9_1_ir = v36 || !s[0]
  s[883] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v40 = s[3] && (!s[214] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region' || f.forvaltningsomraade === 'undervisning' && (!s[242] && f.harErhvervskompetencegivendeUddannelse === false || f.behovForUndervisningsomraadet)) || s[214] && !s[4] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[0] || v40
  s[884] = LOB_10_1
  const LOB_10_1_nej = !s[0] || !v40
  s[885] = LOB_10_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v43 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v44 = intersect(v43, s[243])
  const v45 = from(v44, 13332 /* 2006-07-03 */)
  const v46 = dayReaching(v45, 13332 /* 2006-07-03 */, 1)
  const v47 = v46 >= 18262 /* 2020-01-01 */
  const v48 = v46 >= 18670 /* 2021-02-12 */
  const v49 = v46 >= NEVER
  s[892] = v49
  const LSP_26a_5 = !v47 ? NO_DAYS : !v48 ? NO_DAYS : v45
  s[890] = LSP_26a_5
  const LSP_26a_5_hoej = !v47 ? NO_DAYS : !v48 ? ALL_DAYS : v45
  s[891] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v47 || v48
  s[893] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v49 || v47 && !v48
  s[894] = LSP_26a_5_ir
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v55 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v56 = intersect(v54, v55)
  const v57 = from(v56, 13332 /* 2006-07-03 */)
  const v58 = dayReaching(v57, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_1_ir = v58 >= NEVER
  s[896] = LSP_26v_1_ir
  const LSP_26v_1 = v58 < 18670 /* 2021-02-12 */ ? NO_DAYS : v57
  s[895] = LSP_26v_1
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v61 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v62 = intersect(v54, v61)
  const v63 = from(v62, 13332 /* 2006-07-03 */)
  const v64 = dayReaching(v63, 13332 /* 2006-07-03 */, 1)
  const LSP_26v_2_ir = v64 >= NEVER
  s[898] = LSP_26v_2_ir
  const LSP_26v_2 = v64 < 18670 /* 2021-02-12 */ ? NO_DAYS : v63
  s[897] = LSP_26v_2
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v67 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v68 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v69 = intersect(v67, v68)
  const LSP_37 = from(v69, 13332 /* 2006-07-03 */)
  s[899] = LSP_37
  const LSP_37_ir = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[900] = LSP_37_ir
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v72 = s[3] && (!s[116] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[116] && !s[4] && s[244])
  const PLANBEK_2_1 = !s[0] || v72
  s[901] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[0] || !v72
  s[902] = PLANBEK_2_1_nej
}

function svar_22(f, s) {
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v0 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v1 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v0 ? v1 : FIRST_DAY
  s[903] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v0 ? v1 : NEVER
  s[904] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v0 && s[110]
  s[905] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v0
  s[906] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v6 = s[71] || s[84] || s[85] || f.arbejdsskade || s[245]
  const v7 = !s[71] && !s[84] && !s[85] && f.arbejdsskade === false && s[246]
  const SDL_2_1 = s[67] || s[70] && v6 || s[83] && v6
  s[910] = SDL_2_1
  const SDL_2_1_nej = s[67] || s[70] && v7 || s[83] && v7
  s[911] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v10 = s[247] && s[248] >= f.vurderingsdato
  const v11 = s[77] || s[247] && s[249] < f.vurderingsdato
  const v12 = s[250] && (v10 || s[251]) && (s[74] || v10) || s[252]
  const v13 = SDL_2_1_nej || (v11 || s[75]) && (s[253] || s[75]) && (v11 || s[253]) || s[254] || s[92]
  const v14 = (SDL_2_1 || s[75]) && (v12 || s[75]) && s[255] && s[256] && (SDL_2_1 || v12 || s[257] || s[86])
  const v15 = s[75] && !s[0]
  const SDL_2 = s[67] || s[70] && v14 || s[83] && v14
  s[907] = SDL_2
  const SDL_2_nej = s[67] || s[70] && v13 || s[83] && v13
  s[908] = SDL_2_nej
  const SDL_2_ir = s[67] || s[70] && v15 || s[83] && v15 || s[68]
  s[909] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v19 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[0] || v19
  s[916] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[0] || !v19
  s[917] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v22 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v23 = shiftDays(runEnd(v22, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[0] ? v23 : FIRST_DAY
  s[918] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[0] ? v23 : NEVER
  s[919] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[0]
  s[920] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[0] || f.ferieAftalt === false
  s[921] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[0] || f.ferieAftalt
  s[922] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v29 = shiftMonths(s[63], 3)
  s[297] = v29
  const v30 = shiftMonths(s[65], 3)
  s[298] = v30
  const v31 = f.saerligeGrundeTilAndetTidspunkt || !s[11]
  const v32 = f.saerligeGrundeTilAndetTidspunkt === false && s[13]
  const SDL_7_3 = s[67] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v29
  s[925] = SDL_7_3
  const SDL_7_3_hoej = s[67] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v30
  s[926] = SDL_7_3_hoej
  const v35 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v35 && (s[67] || s[70] && v31 || s[83] && v31)
  s[927] = SDL_7_3_er
  const SDL_7_3_ir = !v35 || s[67] || s[70] && v32 || s[83] && v32 || s[68]
  s[928] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v38 = !s[3] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[3] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[0] || v38
  s[929] = SDL_7_5
  const SDL_7_5_nej = !s[0] || !v38
  s[930] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v41 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[933] = v41
  const v42 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v41 ? v42 : FIRST_DAY
  s[931] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v41 ? v42 : NEVER
  s[932] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v45 = !s[11] && s[64] && s[63] <= 14612 /* 2010-01-03 */
  const v46 = !s[11] && s[65] >= 14613 /* 2010-01-04 */ && s[258]
  const v47 = allPeriods(f.fravaer)
  const v48 = runStart(v47, f.vurderingsdato)
  const v49 = f.fratraeder && shiftDays(v48, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v48, 28)
  const SDL_7a_1 = s[67] ? FIRST_DAY : v46 || s[83] ? v49 : NEVER
  s[934] = SDL_7a_1
  const SDL_7a_1_hoej = s[67] ? NEVER : v45 ? NEVER : v49
  s[935] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[71] && (s[67] || v45 || v46 || s[83])
  s[936] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[71] || s[75]
  s[474] = SDL_7a_1_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v54 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v55 = shiftDays(s[63], 35)
  s[404] = v55
  const v56 = shiftDays(s[65], 35)
  s[405] = v56
  const v57 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = s[259] && (!s[259] || v54 && f.ventesRaskInden8Uger === false && (!s[11] && shiftDays(v56, -1) >= f.tidligOpfoelgningBedtOm || s[13]) && f.oenskerTidligOpfoelgning || !v54 && v57)
  s[268] = SDL_7c
  const SDL_7c_nej = s[259] && (!s[259] || v54 && (f.ventesRaskInden8Uger || !s[11] && shiftDays(v55, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v54 && !v57)
  s[269] = SDL_7c_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v60 = !s[150] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[0] || v60
  s[938] = SDL_10a
  const SDL_10a_nej = !s[0] || !v60
  s[939] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v63 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[942] = v63
  const v64 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v63 ? v64 : FIRST_DAY
  s[940] = SDL_11_3
  const SDL_11_3_hoej = v63 ? v64 : NEVER
  s[941] = SDL_11_3_hoej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v67 = shiftDays(shiftDays(s[63], 56), -1)
  s[263] = v67
  const v68 = shiftDays(shiftDays(s[65], 56), -1)
  s[264] = v68
  const v69 = !s[11] && v68 >= f.forventetRask
  const v70 = !s[11] && v68 >= f.vurderingsdato
  const v71 = !s[11] && v67 < f.forventetRask || !s[11] && v67 < f.vurderingsdato
  s[260] = v71
  const v72 = (v69 || s[13]) && (v70 || s[13]) && (v69 || v70)
  s[261] = v72
  const v73 = !s[4] && s[13]
  s[262] = v73
  const SDL_12_1_1 = !s[0] || !s[259] && f.tilbagevendenForestaar || s[259] && !s[4] && v72
  s[267] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[0] || !s[259] && f.tilbagevendenForestaar === false || s[259] && (s[4] || v71)
  s[265] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[0] || s[259] && v73
  s[266] = SDL_12_1_1_ir
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[0] || !s[259] && f.laegeattestNoedvendig || s[259] && (!s[5] && SDL_12_1_1_nej || s[5] && f.laegeattestNoedvendig)
  s[943] = SDL_11a_1
  const SDL_11a_1_nej = !s[0] || !s[259] && f.laegeattestNoedvendig === false || s[259] && (!s[5] && SDL_12_1_1 || s[5] && f.laegeattestNoedvendig === false)
  s[944] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[0] || s[259] && !s[5] && SDL_12_1_1_ir
  s[945] = SDL_11a_1_ir
}

function svar_23(f, s) {
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v0 = s[5] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[0] || v0
  s[946] = SDL_11c
  const SDL_11c_nej = !s[0] || !v0
  s[947] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v3 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v4 = s[260] || s[13]
  const SDL_12_1_2 = !s[0] || !s[259] && v3 || s[259] && (!s[214] && v4 && f.behovForTvaerfagligIndsats === false || s[214] && !s[4] && s[260])
  s[301] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[0] || !s[259] && !v3 || s[259] && (!s[214] && (s[261] || f.behovForTvaerfagligIndsats) || s[214] && (s[4] || s[261]))
  s[296] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[0] || s[259] && s[214] && s[262]
  s[295] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v8 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[0] || !s[259] && v8 || s[259] && !s[214] && v4 && f.behovForTvaerfagligIndsats
  s[302] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[0] || !s[259] && !v8 || s[259] && (s[214] || s[261] || f.behovForTvaerfagligIndsats === false)
  s[303] = SDL_12_1_3_nej
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v11 = s[71] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  s[304] = v11
  const v12 = f.holdteSamtaler >= 1
  s[294] = v12
  const v13 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[306] = v13
  const v14 = v11 && v12 && f.forudsigeligtForloeb && v13 >= f.forventetRask && v13 >= f.vurderingsdato
  s[291] = v14
  const v15 = shiftDays(shiftDays(s[63], 182), -1)
  s[305] = v15
  const v16 = shiftDays(shiftDays(s[65], 182), -1)
  s[307] = v16
  const v17 = !v11 || !s[11] && v15 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[11] && v15 < f.vurderingsdato
  s[272] = v17
  const v18 = v11 && (!s[11] && v16 >= f.forventetRask || s[13]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[11] && v16 >= f.vurderingsdato || s[13])
  s[273] = v18
  const v19 = s[4] && (!s[11] && s[63] < 20635 /* 2026-07-01 */ || s[13])
  s[274] = v19
  const SDL_13f_1 = s[214] && (v19 && (v14 || v18) || !(v19 && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[214] || !s[4] && v14 || s[4] && v18))
  s[271] = SDL_13f_1
  const SDL_13f_1_nej = s[214] && (v19 && (!v14 || v17) || !(v19 && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[214] || !s[4] && !v14 || s[4] && v17))
  s[270] = SDL_13f_1_nej
}

function svar_24(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[263], v0)
  const v2 = Math.min(s[264], v0)
  const v3 = s[11] || !s[13] && s[263] === s[264]
  const v4 = s[265] && !s[11]
  const v5 = s[266] && !s[11] && s[264] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[263] : NEVER) : NEVER
  const v7 = s[267] ? NEVER : s[264]
  const v8 = s[267] || v4 || v5
  const v9 = s[265] && s[13] || s[266] && !(v3 && !s[11] && s[263] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[11] || !s[13] && v1 === v2
  const v13 = s[268] && !s[11]
  const v14 = s[269] && v8
  const v15 = !s[259] && !s[11] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[268] && s[13]
  const v23 = v22 || s[269] && v9 || !s[259] && s[13] && v9 || !s[259] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[11] && v8 || s[11] && !v8) && (s[11] || v1 === v6))
  s[281] = v23
  const v24 = shiftMonths(s[63], 6)
  s[292] = v24
  const v25 = shiftMonths(s[65], 6)
  s[293] = v25
  const v26 = shiftDays(v24, -1)
  s[299] = v26
  const v27 = shiftDays(v25, -1)
  s[300] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[269] && !s[11]
  const v33 = !s[259] && !s[11] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[286] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[287] = v38
  const v39 = v13 || v32 || v33
  s[285] = v39
  const v40 = s[269] && s[13]
  const v41 = !s[259] && s[13]
  s[284] = v41
  const v42 = v22 || v40 || v41 || !s[259] && !((s[11] || !s[13] && v28 === v29) && (s[11] || !s[13] && v26 === v27) && (s[11] || v26 === v28))
  s[282] = v42
  const v43 = s[270] && v39
  const v44 = !s[214] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[271] ? NEVER : v38
  const v47 = s[271] || v43 || v44
  const v48 = Math.max(s[263], v1)
  const v49 = Math.min(s[264], v2)
  const v50 = !s[259] && !s[11] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[263], v48) : s[263]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[289] = v53
  const v54 = v32 ? (v50 ? Math.max(s[264], v49) : s[264]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[290] = v55
  const v56 = v13 || v32 || v50
  s[288] = v56
  const v57 = v22 || v40 || v41 || !s[259] && !(v12 && v3 && (s[11] || s[263] === v1))
  s[283] = v57
  const v58 = s[270] && v56
  const v59 = !s[214] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[271] ? NEVER : v55
  const v62 = s[271] || v58 || v59
  const v63 = s[0] ? (s[259] ? (s[4] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[263]) : FIRST_DAY
  s[277] = v63
  const v64 = s[0] ? (s[259] ? (s[4] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[264]) : NEVER
  s[279] = v64
  const v65 = s[272] && v39
  const v66 = s[273] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[273] ? NEVER : v38
  const v69 = s[272] && v56
  const v70 = s[273] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[273] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[278] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[280] = v77
  const v78 = s[274] && (v21 || v66 || v70)
  s[275] = v78
  const v79 = !(s[274] && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[0] || !s[259] && !s[11] || s[259] && (!s[4] && v21 || s[4] && (v47 || v62)))
  s[276] = v79
}

function svar_25(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[275] || s[276]
  s[950] = SDL_13b_1_er
  const SDL_13b_1 = s[275] ? (s[276] ? Math.min(s[277], s[278]) : s[278]) : s[277]
  s[948] = SDL_13b_1
  const SDL_13b_1_hoej = s[275] ? (s[276] ? Math.max(s[279], s[280]) : s[280]) : s[279]
  s[949] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[274] && (s[281] || s[272] && s[282] || s[272] && s[283]) || !(s[274] && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[0] || s[284] || s[259] && (!s[4] && s[281] || s[4] && (s[270] && s[282] || !s[214] && !((!s[285] || !s[282] && s[286] === s[287]) && s[285] && s[286] === NEVER) || s[270] && s[283] || !s[214] && !((!s[288] || !s[283] && s[289] === s[290]) && s[288] && s[289] === NEVER))))
  s[951] = SDL_13b_1_ir
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v4 = s[267] || s[265]
  const v5 = s[267] ? 0 : 4
  const v6 = s[265] ? 4 : 0
  const v7 = Math.max(1, v5)
  const v8 = Math.min(1, v6)
  const v9 = s[270] && v4
  const v10 = !s[214] && v4 && v8 >= v7
  const v11 = v9 || v10
  const v12 = v9 ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = v9 ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v14 = s[5] ? (s[214] ? (s[4] ? (s[271] ? 0 : 1) : s[271] ? (v11 ? Math.min(1, v12) : 1) : v12) : v5) : -Infinity
  const v15 = s[5] ? (s[214] ? (s[4] ? (s[270] ? 1 : 0) : s[271] ? (v11 ? Math.max(1, v13) : 1) : v13) : v6) : Infinity
  const v16 = s[291] ? 1 : 4
  const v17 = s[273] ? 0 : 1
  const v18 = !(s[274] && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[5] || !s[214] && v4 || s[214] && (!s[4] && (s[271] || v9 || v10) || s[4] && (s[271] || s[270])))
  const SDL_13b_1_antal = s[274] ? (v18 ? Math.min(v14, v17) : v17) : v14
  s[952] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[274] ? (v18 ? Math.max(v15, v16) : v16) : v15
  s[953] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[5] && (s[274] || v18)
  s[954] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[5] || !(s[274] && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[5] || !s[214] && s[266] || s[214] && (!s[4] && (s[270] && s[266] || !s[214] && !((!v4 || !s[266] && v5 === v6) && v4 && v5 === 1)) || s[4] && !s[214]))
  s[955] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v23 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  const v24 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  const v25 = !s[11] && f.vurderingsdato >= s[292]
  s[310] = v25
  const v26 = !s[11] && f.vurderingsdato < s[293]
  s[312] = v26
  const v27 = s[294] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[0] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v25 || s[13]) && f.fremmoedeErNoedvendigt === false || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || v27))
  s[956] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[0] || !v23 || f.vurderingsdato < 19237 /* 2022-09-02 */ || !v24 && (v26 || f.fremmoedeErNoedvendigt) || v24 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || !v27)
  s[957] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[0] || v23 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || v24 && f.vurderingsdato < 19621 /* 2023-09-21 */)
  s[958] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v31 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[311] = v31
  const v32 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[309] = v32
  const v33 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v34 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v35 = Math.max(v33, v34)
  const v36 = Math.min(v33, v34)
  const v37 = s[295] && v36 >= v35
  const v38 = s[296] || v37
  const v39 = s[296] ? (v37 ? Math.min(v34, v35) : v34) : v35
  const v40 = s[296] ? (v37 ? Math.max(v34, v36) : v34) : v36
  const v41 = f.holdteSamtaler >= 2
  s[308] = v41
  const v42 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v43 = v41 || !s[11]
  const v44 = !v41 && s[13]
  const v45 = v41 ? v42 : shiftDays(s[297], -1)
  const v46 = v41 ? v42 : shiftDays(s[298], -1)
  const v47 = Math.max(v33, v45)
  const v48 = Math.min(v33, v46)
  const v49 = s[296] && v43
  const v50 = s[295] && v43 && v48 >= v47
  const v51 = v49 || v50
  const v52 = v49 ? (v50 ? Math.min(v45, v47) : v45) : v47
  const v53 = v49 ? (v50 ? Math.max(v46, v48) : v46) : v48
  const v54 = s[266] && v33 >= NEVER
  const v55 = f.holdteSamtaler >= 4
  const v56 = v55 || !s[11]
  const v57 = !v55 && s[13]
  const v58 = v55 ? NEVER : s[299]
  const v59 = v55 ? NEVER : s[300]
  const v60 = s[265] && v56
  const v61 = s[266] && v56 && v59 >= NEVER
  const v62 = v60 || v61 ? (v60 ? v58 : NEVER) : NEVER
  const v63 = s[267] ? NEVER : v59
  const v64 = s[267] || v60 || v61
  const v65 = s[265] && v57 || s[266] && !((!v56 || !v57 && v58 === v59) && v56 && v58 === NEVER)
  const v66 = s[270] && v64
  const v67 = !s[214] && v64 && v63 >= NEVER
  const v68 = s[0] ? (v32 ? (v31 ? (s[259] ? (s[5] ? (s[214] ? (s[4] ? NEVER : v66 || v67 ? (v66 ? v62 : NEVER) : NEVER) : v62) : s[265] || v54 ? (s[265] ? v33 : NEVER) : NEVER) : s[301] ? (v51 ? Math.min(v33, v52) : v33) : v52) : FIRST_DAY) : s[301] ? (v38 ? Math.min(v33, v39) : v33) : v39) : FIRST_DAY
  const v69 = s[291] || v56 ? (s[291] ? NEVER : v58) : NEVER
  const v70 = !(s[274] && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[0] || !v32 && (s[301] || s[296] || v37) || v32 && (!v31 || !s[259] && (s[301] || v49 || v50) || s[259] && (!s[5] && (s[267] || s[265] || v54) || s[5] && (!s[214] && v64 || s[214] && (s[4] || s[271] || v66 || v67)))))
  const SDL_13b_1_naeste = s[274] ? (v70 ? Math.min(v68, v69) : v69) : v68
  s[959] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[274] ? NEVER : s[0] ? (v32 ? (v31 ? (s[259] ? (s[5] ? (s[214] ? (s[4] ? NEVER : s[271] ? NEVER : v63) : v63) : s[267] ? NEVER : v33) : s[301] ? (v51 ? Math.max(v33, v53) : v33) : v53) : NEVER) : s[301] ? (v38 ? Math.max(v33, v40) : v33) : v40) : NEVER
  s[960] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[294] && (s[274] || v70)
  s[961] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[294] || s[274] && !s[291] && v57 || !(s[274] && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[0] || !v32 && s[295] && v33 !== v34 || v32 && (!v31 || !s[259] && (s[296] && v44 || s[295] && !((!v43 || !v44 && v45 === v46) && v43 && v33 === v45)) || s[259] && (!s[5] && s[266] && v33 !== NEVER || s[5] && (!s[214] && v65 || s[214] && !s[4] && (s[270] && v65 || !s[214] && !((!v64 || !v65 && v62 === v63) && v64 && v62 === NEVER))))))
  s[962] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v75 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v31 || !v75 && f.sygdomForhindrerKontakt || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[963] = SDL_13b_5
  const SDL_13b_5_nej = !v31 || !v75 && f.sygdomForhindrerKontakt === false || v75 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[964] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v31 || v75 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[965] = SDL_13b_5_ir
}

function svar_26(f, s) {
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[0] || s[259] && (!s[214] && s[302] || s[214] && f.behovForTvaerfagligIndsats)
  s[966] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[0] || !s[259] || !s[214] && s[303] || s[214] && f.behovForTvaerfagligIndsats === false
  s[967] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[0] || s[259] && !s[214] && !s[0]
  s[968] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[0] || s[5] && (!s[214] && s[301] || s[214] && (s[301] || s[295]) && !s[304])
  s[969] = SDL_13c_2
  const SDL_13c_2_nej = !s[0] || !s[5] || !s[214] && s[296] || s[214] && (s[296] || s[304])
  s[970] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[0] || s[5] && !s[214] && s[295]
  s[971] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v6 = s[214] ? (s[4] ? s[305] : s[306]) : FIRST_DAY
  const v7 = s[214] ? (s[4] ? s[307] : s[306]) : NEVER
  const v8 = s[11] ? s[306] : Math.min(s[306], s[305])
  const v9 = s[11] ? s[306] : Math.max(s[306], s[307])
  const v10 = !(s[274] && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[214] || !s[4] || !s[11])
  const SDL_13f_1_dag = s[274] ? (v10 ? Math.min(v6, v8) : v8) : v6
  s[972] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[274] ? (v10 ? Math.max(v7, v9) : v9) : v7
  s[973] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[214] && (s[274] || v10)
  s[974] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[214] || s[274] && s[13] || !(s[274] && !(!s[4] || !s[11] && s[65] >= 20635 /* 2026-07-01 */)) && (!s[214] || s[4] && s[13])
  s[975] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v15 = !s[259] && s[308]
  const SDL_16_2 = !s[0] || !s[309] && s[310] || s[309] && (!s[311] || v15)
  s[976] = SDL_16_2
  const SDL_16_2_nej = !s[0] || !s[309] && s[312] || s[309] && (!s[311] || !v15)
  s[977] = SDL_16_2_nej
  const SDL_16_2_ir = !s[0] || !s[309] && s[13] || s[309] && !s[311]
  s[978] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v19 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[0] || v19
  s[979] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[0] || !v19
  s[980] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v22 = s[106] && (!s[313] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[313] && s[314])
  const SDL_21a = !s[0] || v22
  s[1000] = SDL_21a
  const SDL_21a_nej = !s[0] || !v22
  s[1001] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v25 = (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse') && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[0] || v25 && f.opfordret && (SDL_21a_nej || !s[0]) && f.skriftligtOrienteret
  s[981] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[0] || !v25 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[982] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[0] || f.forhalerHelbredelsen
  s[983] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[0] || f.forhalerHelbredelsen === false
  s[984] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v30 = f.partshoertOmOphoer && (f.harSvaretPaaPartshoering || f.partshoeringsfrist < f.vurderingsdato)
  const SDL_21_3 = !s[0] || v30
  s[985] = SDL_21_3
  const SDL_21_3_nej = !s[0] || !v30
  s[986] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v33 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[0] || v33
  s[987] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[0] || !v33
  s[988] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v36 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[0] ? v36 : FIRST_DAY
  s[992] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[0] ? v36 : NEVER
  s[993] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v39 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v40 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const v41 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[335] = v41
  const SDL_21_4 = !s[0] || !v40 && v39 || v40 && (!v41 || (v39 || !s[0]) && f.genoptagetFoer === false)
  s[502] = SDL_21_4
  const SDL_21_4_nej = !s[0] || !v40 && SDL_21_4_dag < f.opfyldtIgen || v40 && (!v41 || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[990] = SDL_21_4_nej
  const SDL_21_4_ir = !s[0] || !v40 && !s[0] || v40 && !v41
  s[991] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v45 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[0] ? v45 : FIRST_DAY
  s[994] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[0] ? v45 : NEVER
  s[995] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[0] || SDL_21_4_nej || SDL_21_4_ir
  s[996] = SDL_21_4_fra_ir
}

function svar_27(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[413] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[415] = v1
  const v2 = shiftDays(s[63], 14)
  s[409] = v2
  const v3 = shiftDays(s[65], 14)
  s[410] = v3
  const v4 = v0 && !s[11] || !v0 && (v1 || !s[11])
  s[418] = v4
  const v5 = v0 && s[13] || !v0 && !v1 && s[13]
  s[423] = v5
  const v6 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[11] && s[69] && s[63] <= 15397 /* 2012-02-27 */
  const v9 = s[65] >= 15398 /* 2012-02-28 */
  s[417] = v9
  const v10 = s[63] <= 15516 /* 2012-06-25 */
  s[389] = v10
  const v11 = !s[11] && v9 && v10
  const v12 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : v2
  const v13 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : v3
  const v14 = s[65] >= 15517 /* 2012-06-26 */
  s[390] = v14
  const v15 = !s[11] && v14 && s[63] <= 18318 /* 2020-02-26 */
  const v16 = !s[11] && s[65] >= 18319 /* 2020-02-27 */ && s[63] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[63] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[63] : f.sygMedCovid19 ? s[63] : v2
  const v18 = v0 ? s[65] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[65] : f.sygMedCovid19 ? s[65] : v3
  const v19 = !s[11] && s[65] >= 18859 /* 2021-08-20 */ && s[63] <= 18953 /* 2021-11-22 */
  const v20 = !s[11] && s[65] >= 18954 /* 2021-11-23 */ && s[63] <= 19051 /* 2022-02-28 */
  const v21 = !s[11] && s[65] >= 19052 /* 2022-03-01 */ && s[66]
  const v22 = s[70] && v4
  s[420] = v22
  const v23 = v8 && v4
  s[419] = v23
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
  s[321] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[67] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[322] = SDL_41_1_hoej
  const SDL_41_1_er = s[67] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[319] = SDL_41_1_er
  const v51 = s[70] && v5
  s[421] = v51
  const v52 = v8 && v5
  s[422] = v52
  const SDL_41_1_ir = s[67] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[68]
  s[320] = SDL_41_1_ir
}

function svar_28(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[11] || !s[13] && s[63] === s[65]
  s[391] = v0
  const v1 = s[72] && s[78] < NEVER
  const v2 = s[72] && s[73] >= NEVER
  const v3 = Math.max(s[63], shiftDays(s[78], 1))
  const v4 = Math.max(s[65], shiftDays(s[73], 1))
  const v5 = s[72] && !s[11]
  const v6 = s[76] || s[13]
  const v7 = Math.max(s[63], v3)
  const v8 = Math.min(s[65], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[11]
  const v11 = s[76] && v5 && !s[11] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[63], v7) : s[63]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[65], v8) : s[65]) : v8
  const v15 = s[315] && s[316] < NEVER
  const v16 = s[315] && s[317] >= NEVER
  const v17 = Math.max(s[63], shiftDays(s[316], 1))
  const v18 = Math.max(s[65], shiftDays(s[317], 1))
  const v19 = s[315] && !s[11]
  const v20 = s[318] || s[13]
  const v21 = Math.max(s[63], v17)
  const v22 = Math.min(s[65], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[11]
  const v25 = s[318] && v19 && !s[11] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[63], v21) : s[63]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[65], v22) : s[65]) : v22
  const v29 = s[71] && (v9 || v10 || v11) || !s[71] && (s[85] && (v23 || v24 || v25) || !s[85] && (s[84] && (f.arbejdsskade && !s[11] || f.arbejdsskade === false && s[319]) || !s[84] && !s[11]))
  const v30 = s[71] && (v1 && v6 || v2 && s[13] || s[76] && s[13] || s[76] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[11] || !v5 && s[11]) && (!v5 || s[63] === v3))) || !s[71] && (s[85] && (v15 && v20 || v16 && s[13] || s[318] && s[13] || s[318] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[11] || !v19 && s[11]) && (!v19 || s[63] === v17))) || !s[85] && (s[84] && (f.arbejdsskade && s[13] || f.arbejdsskade === false && s[320]) || !s[84] && s[13]))
  const SDL_33_1 = s[67] ? FIRST_DAY : s[71] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[85] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[84] ? (f.arbejdsskade ? s[63] : s[321]) : s[63]
  s[1087] = SDL_33_1
  const SDL_33_1_hoej = s[67] ? NEVER : s[71] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[85] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[84] ? (f.arbejdsskade ? s[65] : s[322]) : s[65]
  s[1088] = SDL_33_1_hoej
  const SDL_33_1_er = s[67] || s[70] && v29 || s[83] && v29
  s[1089] = SDL_33_1_er
  const SDL_33_1_ir = s[67] || s[70] && v30 || s[83] && v30 || s[68]
  s[1090] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[77] || f.aftaleMedArbejdsgiver === false
  const v36 = s[250] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[67] || s[70] && v36 || s[83] && v36
  s[462] = SDL_56_1
  const SDL_56_1_nej = s[67] || s[70] && v35 || s[83] && v35
  s[464] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[392] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej || s[253]
  const v42 = SDL_33_1_ir && s[75]
  const v43 = !s[11] && f.vurderingsdato >= s[63]
  const v44 = SDL_56_1_nej || !s[11] && f.vurderingsdato < s[65]
  const v45 = s[75] && s[13]
  const v46 = !s[71] || !v39 || (v41 || v42) && (v44 || v45) && (v41 || v44)
  const v47 = s[71] && v39 && ((v40 || SDL_33_1_ir) && s[323] && (v40 || s[252]) || (SDL_56_1 || s[75]) && (v43 || s[13]) && (SDL_56_1 || v43) || v42 && v45)
  const SDL_54_1 = s[67] || s[70] && v47 || s[83] && v47
  s[451] = SDL_54_1
  const SDL_54_1_nej = s[67] || s[70] && v46 || s[83] && v46
  s[454] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[0] || SDL_54_1
  s[997] = SDL_21_5
  const SDL_21_5_nej = !s[0] || SDL_54_1_nej
  s[998] = SDL_21_5_nej
  const SDL_21_5_ir = !s[0] || s[75]
  s[999] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v53 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  const SDL_24_1_ophoer_er = !v53 || f.ophoerErAfgjort === false || s[324]
  s[1004] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v53 || f.ophoerErAfgjort && s[325]
  s[1005] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v53 ? (f.ophoerErAfgjort ? Math.max(s[326], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1002] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v53 ? (f.ophoerErAfgjort ? Math.max(s[327], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1003] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v58 = s[96] && s[100] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[328] && (v58 || s[96] && s[102] >= 16252 /* 2014-07-01 */ && s[100] <= 2147483646)
  s[1006] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[328] && (v58 || s[96] && s[102] >= 13332 /* 2006-07-03 */ && s[100] <= 16251 /* 2014-06-30 */)
  s[1007] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[328] && (v58 || s[98] || s[96] && s[102] === NEVER) || s[329] || s[98]
  s[1008] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v62 = !s[11] && s[330]
  const SDL_24a_2 = v62 ? FIRST_DAY : s[84] ? s[63] : SDL_33_1
  s[1010] = SDL_24a_2
  const SDL_24a_2_hoej = v62 ? NEVER : s[84] ? s[65] : SDL_33_1_hoej
  s[1011] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[331] && (v62 || s[87] && (s[84] && !s[11] || !s[84] && SDL_33_1_er))
  s[1012] = SDL_24a_2_er
  const SDL_24a_2_ir = s[331] && (v62 || s[87] && (s[84] && s[13] || !s[84] && SDL_33_1_ir) || s[68]) || s[332]
  s[1013] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[0] || s[150] && (s[331] || s[333]) && f.laegenVurdererLivstruende
  s[1014] = SDL_24a_6
  const SDL_24a_6_nej = !s[0] || !s[150] || s[334] || f.laegenVurdererLivstruende === false
  s[1015] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v69 = s[150] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[0] || v69
  s[503] = SDL_24b_1
  const SDL_24b_1_nej = !s[0] || !v69
  s[1017] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v72 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[150] ? v72 : FIRST_DAY
  s[1018] = SDL_24b_2
  const SDL_24b_2_hoej = s[150] ? v72 : NEVER
  s[1019] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[150] || SDL_24b_1_nej || !s[0]
  s[1020] = SDL_24b_2_ir
}

function svar_29(f, s) {
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v0 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  const v1 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[0] ? (v0 ? (s[335] ? Math.min(s[99], v1) : FIRST_DAY) : s[99]) : FIRST_DAY
  s[1023] = SDL_25_2
  const SDL_25_2_hoej = s[0] ? (v0 ? (s[335] ? Math.min(s[101], v1) : NEVER) : s[101]) : NEVER
  s[1024] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[0] || !v0 && s[95] || v0 && (!s[335] || s[95]))
  s[1025] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[0] || !v0 && s[97] || v0 && (!s[335] || s[97])
  s[1026] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v6 = !s[11] && s[69] && s[330]
  const SDL_26_1_uger = s[67] ? -Infinity : v6 || s[87] ? (s[87] ? 0 : 91) : 91
  s[1034] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[67] ? Infinity : s[70] ? 91 : v6 ? 91 : 0
  s[1035] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[67] || s[70] || v6 || s[87]
  s[1036] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v10 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  const v11 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  const v12 = s[253] || s[104]
  const v13 = s[75] && s[105]
  const v14 = v10 || s[323] && (s[103] || s[105]) && (s[252] || s[103])
  const v15 = (v11 || s[75]) && (v12 || v13) && (v11 || v12)
  const v16 = s[75] && v13
  const v17 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v17 && (s[67] || s[70] && v14 || v6 && v14 || s[87])
  s[1027] = SDL_26_1
  const SDL_26_1_nej = v17 && (s[67] || s[70] && v15 || v6 && v15)
  s[1028] = SDL_26_1_nej
  const SDL_26_1_ir = !v17 || s[67] || s[70] && v16 || v6 && v16 || s[68]
  s[1029] = SDL_26_1_ir
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
  s[363] = v34
  const v35 = shiftDays(s[102], 1)
  s[365] = v35
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
  s[339] = SDL_26_1_covid_er
  const SDL_26_1_covid = v55 ? (v56 ? Math.min(s[100], v50) : v50) : s[100]
  s[337] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v55 ? (v56 ? Math.max(s[102], v51) : v51) : s[102]
  s[338] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v23 && (v32 && (v47 || s[98] && !((!s[96] || !s[98] && v36 === v37) && s[96] && (!s[96] || v36 === 18443 /* 2020-06-30 */))) || v33 && s[98]) || v53 && s[98] || v54
  s[340] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v61 = !s[96] || !s[98] && s[100] === s[102]
  s[383] = v61
  const v62 = s[96] && v52
  const v63 = v31 ? 18352 /* 2020-03-31 */ : NEVER
  const v64 = v30 ? NEVER : 18352 /* 2020-03-31 */
  const v65 = Math.max(s[100], v63)
  const v66 = Math.min(s[102], v64)
  const v67 = s[98] && s[96] && v66 >= v65
  const v68 = v27 || v67
  const v69 = v27 ? (v67 ? Math.min(v63, v65) : v63) : v65
  const SDL_26_1_fra = v40 ? (v68 ? Math.min(s[100], v69) : s[100]) : v69
  s[1030] = SDL_26_1_fra
  const v71 = v27 ? (v67 ? Math.max(v64, v66) : v64) : v66
  const SDL_26_1_fra_hoej = v40 ? (v68 ? Math.max(s[102], v71) : s[102]) : v71
  s[1031] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v62 && (v40 || v27 || v67)
  s[1032] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v62 && (v47 || s[98] && !(v61 && v63 === v64 && s[96] && (!s[96] || s[100] === v63))) || v54
  s[1033] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v75 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 182 && s[336]
  const SDL_26_2 = v75 && (s[67] || s[70] || v6 && v10 || s[87])
  s[1037] = SDL_26_2
  const SDL_26_2_nej = v75 && (s[67] || s[70] || v6 && v11)
  s[1038] = SDL_26_2_nej
  const SDL_26_2_ir = !v75 || s[67] || s[70] || v6 && s[75] || s[68]
  s[1039] = SDL_26_2_ir
}

function svar_30(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[337])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[338])
  const v2 = s[339] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[339] && s[96]
  const v4 = v3 && s[100] < s[338]
  const v5 = s[339] && s[338] >= 18443 /* 2020-06-30 */
  const v6 = s[339] && s[337] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[340]) && (v6 || s[340]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[337], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[338], 1), 3), -1)
  const v10 = Math.max(s[337], v8)
  const v11 = Math.min(s[338], v9)
  const v12 = (v4 || s[340] || s[98]) && (v7 || s[340]) && (v4 || v7) && s[339]
  const v13 = (v3 && s[102] >= s[337] || s[339] && s[337] < 18443 /* 2020-06-30 */ || s[339] && s[338] > 18535 /* 2020-09-30 */) && s[339]
  const v14 = s[340] && s[339] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[337], v10) : s[337]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[338], v11) : s[338]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[339] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[339]
  const SDL_26_3_covid_er = v21 || v22
  s[1042] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[337], v17) : v17) : s[337]
  s[1040] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[338], v19) : v19) : s[338]
  s[1041] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[340] || v20 && s[340] || s[340] || s[339] && v1 === NEVER
  s[1043] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1044] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[1046] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[1045] = SDL_26a_3_covid
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
  s[342] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[346] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[348] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[344] = SDL_26c_covid_ir
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
  s[345] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[347] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[341] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[343] = SDL_26d_covid_ir
}

function svar_31(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[341] || f.forlaengelseErAfgjort === false && s[342]
  const v1 = f.forlaengelseErAfgjort && s[343] || f.forlaengelseErAfgjort === false && s[344]
  const v2 = f.forlaengelseErAfgjort ? s[345] : s[346]
  const v3 = f.forlaengelseErAfgjort ? s[347] : s[348]
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
  s[1049] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[1047] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[1048] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[1050] = SDL_26f_covid_ir
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
  s[351] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[349] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[350] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[352] = SDL_26g_covid_ir
}

function svar_32(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[349])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[350])
  const v2 = s[351] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[349], 1)
  const v4 = shiftDays(s[350], 1)
  const v5 = s[351] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[351] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[349], v7)
  const v10 = Math.min(s[350], v8)
  const v11 = (v5 || s[352]) && (v6 || s[352]) && (v5 || v6) && s[351]
  const v12 = (s[351] && v3 < 18687 /* 2021-03-01 */ || s[351] && v4 > 18747 /* 2021-04-30 */) && s[351]
  const v13 = s[352] && s[351] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[349], v9) : s[349]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[350], v10) : s[350]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[351] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[351]
  const SDL_26h_covid_er = v20 || v21
  s[1053] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[349], v16) : v16) : s[349]
  s[1051] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[350], v18) : v18) : s[350]
  s[1052] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[352] || v19 && s[352] || s[352] || s[351] && v1 === NEVER
  s[1054] = SDL_26h_covid_ir
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
  s[1057] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[1055] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[1056] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[1058] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[353] && s[354] && s[355] <= 14691 /* 2010-03-23 */
  const v53 = s[353] && s[356] >= 14692 /* 2010-03-24 */ && s[357]
  const SDL_27_1_2_uger = s[59] ? -Infinity : v52 ? 182 : v53 ? 273 : s[358] ? 273 : 483
  s[1061] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[59] ? Infinity : v53 || s[359] ? (s[359] ? (s[360] ? 483 : 273) : 273) : 182
  s[1062] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[59] || v52 || v53 || s[358] || s[360]
  s[1063] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v57 = s[353] && s[354] && s[361]
  const v58 = s[98] || s[53]
  const SDL_27_1_2_slut_er = s[59] || v57 && s[96] && SDL_27_1_2_uger_er
  s[375] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[59] ? FIRST_DAY : shiftDays(s[100], SDL_27_1_2_uger)
  s[373] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[59] ? NEVER : shiftDays(s[102], SDL_27_1_2_uger_hoej)
  s[374] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[59] || v57 && v58 || s[62]
  s[382] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v63 = allPeriods(f.ventetidPaaSygehus)
  const v64 = without(ALL_DAYS, v63)
  const v65 = s[96] && s[362]
  const SDL_27_1_3_slut = s[59] ? FIRST_DAY : dayReaching(v64, s[363], s[364])
  s[376] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[59] ? NEVER : dayReaching(v64, s[365], s[366])
  s[377] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[59] || s[60] && v65 || s[61] && v65
  s[378] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[59] || s[60] && v58 || s[61] && v58 || s[62]
  s[384] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v70 = shiftDays(s[100], 182)
  const v71 = s[358] && s[96]
  const v72 = s[367] || s[368]
  const v73 = s[368] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[59] ? FIRST_DAY : s[60] ? FIRST_DAY : v71 ? (v72 ? Math.min(v70, v73) : v70) : v73
  s[379] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[59] ? NEVER : s[60] ? NEVER : v72 ? NEVER : shiftDays(s[102], 182)
  s[380] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[59] || s[60] || v71 || s[367] || s[368]
  s[381] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[59] || s[60] || s[358] && s[98] || s[368] || s[62]
  s[385] = SDL_27_1_4_slut_ir
}

function svar_33(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[43] || s[47] || s[48] || s[49]
  const v1 = s[369] && s[370] && s[371] && s[372] && (s[50] || s[52] || s[54] || s[55])
  const v2 = Math.max(s[100], s[373])
  const v3 = Math.min(s[102], s[374])
  const v4 = s[44] && s[375]
  const v5 = s[56] && s[96]
  const v6 = s[53] && s[375] && s[96] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[100], v2) : s[100]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[102], v3) : s[102]) : v3
  const v10 = Math.max(s[100], s[376])
  const v11 = Math.min(s[102], s[377])
  const v12 = s[45] && s[378]
  const v13 = s[57] && s[96]
  const v14 = s[53] && s[378] && s[96] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[100], v10) : s[100]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[102], v11) : s[102]) : v11
  const v18 = Math.max(s[100], s[379])
  const v19 = Math.min(s[102], s[380])
  const v20 = s[46] && s[381]
  const v21 = s[58] && s[96]
  const v22 = s[51] && s[381] && s[96] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[100], v18) : s[100]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[102], v19) : s[102]) : v19
  const v26 = Math.max(v20 ? (v23 ? Math.min(s[379], v24) : s[379]) : v24, v4 ? (v7 ? Math.min(s[373], v8) : s[373]) : v8, v12 ? (v15 ? Math.min(s[376], v16) : s[376]) : v16)
  const v27 = Math.max(v20 ? (v23 ? Math.max(s[380], v25) : s[380]) : v25, v4 ? (v7 ? Math.max(s[374], v9) : s[374]) : v9, v12 ? (v15 ? Math.max(s[377], v17) : s[377]) : v17)
  const v28 = (v4 || v5 || v6) && (v12 || v13 || v14) && (v20 || v21 || v22)
  const v29 = s[44] && s[382] || s[56] && s[98] || s[53] && s[382] && s[98] || s[53] && !((!s[375] || !s[382] && s[373] === s[374]) && s[383] && (s[375] && s[96] || !s[375] && !s[96]) && (!s[375] || s[100] === s[373])) || s[45] && s[384] || s[57] && s[98] || s[53] && s[384] && s[98] || s[53] && !((!s[378] || !s[384] && s[376] === s[377]) && s[383] && (s[378] && s[96] || !s[378] && !s[96]) && (!s[378] || s[100] === s[376])) || s[46] && s[385] || s[58] && s[98] || s[51] && s[385] && s[98] || s[51] && !((!s[381] || !s[385] && s[379] === s[380]) && s[383] && (s[381] && s[96] || !s[381] && !s[96]) && (!s[381] || s[100] === s[379]))
  const v30 = v1 && v28
  const v31 = s[386] && v28 && v27 >= NEVER
  const v32 = v0 || v30 || v31
  const v33 = v1 && v29 || s[386] && !((!v28 || !v29 && v26 === v27) && v28 && v26 === NEVER)
  const SDL_27_1_slut = s[59] ? FIRST_DAY : v30 || v31 ? (v30 ? v26 : NEVER) : NEVER
  s[1067] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[59] ? NEVER : v0 ? NEVER : v27
  s[1068] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[103] && (s[59] || s[60] && v32 || s[61] && v32)
  s[1069] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[103] && (s[59] || s[60] && v33 || s[61] && v33 || s[62]) || s[387]
  s[1070] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[336] && !s[11] && (!s[388] || f.laegenVenterArbejdeInden26Uger)
  s[1071] = SDL_29_1
  const SDL_29_1_nej = s[336] && !s[11] && (!s[388] || f.laegenVenterArbejdeInden26Uger === false)
  s[1072] = SDL_29_1_nej
  const SDL_29_1_ir = !s[336] || s[11] || !s[388]
  s[1073] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v41 = Math.max(s[8], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[0] ? v41 : FIRST_DAY
  s[1077] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[0] ? v41 : NEVER
  s[1078] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[0]
  s[1079] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v45 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v46 = f.fyldestgoerendeBegrundelse === false || !s[11]
  const v47 = f.fyldestgoerendeBegrundelse && s[13]
  const v48 = f.sygemeldtITide && !s[11] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v46 || f.indsigelseModSenSygemelding === false && !s[11])
  const v49 = f.sygemeldtITide && s[13] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v47 || f.indsigelseModSenSygemelding === false && s[13])
  const SDL_35_2 = s[67] ? FIRST_DAY : f.sygemeldtITide ? s[63] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[63] : v45) : s[63]
  s[1093] = SDL_35_2
  const SDL_35_2_hoej = s[67] ? NEVER : f.sygemeldtITide ? s[65] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[65] : v45) : s[65]
  s[1094] = SDL_35_2_hoej
  const SDL_35_2_er = s[74] && (s[67] || s[70] && v48 || s[83] && v48)
  s[1095] = SDL_35_2_er
  const SDL_35_2_ir = s[74] && (s[67] || s[70] && v49 || s[83] && v49 || s[68]) || s[77] || s[75]
  s[1096] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v54 = !s[11] && s[64] && s[389]
  const v55 = !s[11] && s[390] && s[66]
  s[407] = v55
  const SDL_35_3 = s[67] ? FIRST_DAY : v54 ? FIRST_DAY : s[63]
  s[1097] = SDL_35_3
  const SDL_35_3_hoej = s[67] ? NEVER : v54 ? NEVER : s[65]
  s[1098] = SDL_35_3_hoej
  const SDL_35_3_er = s[85] && (s[67] || v54 || v55 && !s[11])
  s[1099] = SDL_35_3_er
  const SDL_35_3_ir = !s[85] || s[67] || v54 || v55 && s[13] || s[68]
  s[1100] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v60 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v61 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v62 = f.fyldestgoerendeBegrundelse ? s[63] : f.anmeldtTilAkasse
  const v63 = f.fyldestgoerendeBegrundelse ? s[65] : f.anmeldtTilAkasse
  const v64 = Math.max(s[63], v62)
  const v65 = Math.min(s[65], v63)
  const v66 = v60 && !s[11]
  const v67 = v61 && v46
  const v68 = SDL_35_3_ir && !s[11] && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v62, v64) : v62) : v64
  const v71 = v67 ? (v68 ? Math.max(v63, v65) : v63) : v65
  const SDL_35_3_fra = s[67] ? FIRST_DAY : v54 ? FIRST_DAY : v66 ? (v69 ? Math.min(s[63], v70) : s[63]) : v70
  s[1101] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[67] ? NEVER : v54 ? NEVER : v66 ? (v69 ? Math.max(s[65], v71) : s[65]) : v71
  s[1102] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[85] && (s[67] || v54 || v55 && (v66 || v67 || v68))
  s[1103] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[85] || s[67] || v54 || v55 && (v60 && s[13] || v61 && v47 || SDL_35_3_ir && s[13] && v47 || SDL_35_3_ir && !(s[391] && (!v46 || !v47 && v62 === v63) && (!s[11] || s[11] && !v46) && (s[11] || s[63] === v62))) || s[68]
  s[1104] = SDL_35_3_fra_ir
}

function svar_34(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[402] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[403] = v1
  const v2 = shiftDays(s[63], 7)
  s[414] = v2
  const v3 = shiftDays(s[65], 7)
  s[416] = v3
  const v4 = v0 || !s[11]
  s[406] = v4
  const v5 = !v0 && s[13]
  s[411] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[63] <= 15426 /* 2012-03-27 */
  s[399] = v8
  const v9 = !s[11] && s[69] && v8
  s[412] = v9
  const v10 = s[65] >= 15427 /* 2012-03-28 */
  const v11 = !s[11] && v10 && s[389]
  s[408] = v11
  const v12 = !s[11] && s[390] && s[79]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[63], 21)
  s[400] = v14
  const v15 = shiftDays(s[65], 21)
  s[401] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = v0 || s[392] || !s[11]
  const v18 = v0 ? v16 : s[392] ? NEVER : v14
  const v19 = v0 ? v16 : s[392] ? NEVER : v15
  const v20 = !s[85] && !v0 && !s[392] && s[13]
  const v21 = s[393] && !s[11]
  const v22 = s[393] && s[13]
  const v23 = s[393] ? v2 : f.underretningsbrevSendt ? v13 : s[85] ? v14 : v18
  const v24 = s[393] ? v3 : f.underretningsbrevSendt ? v13 : s[85] ? v15 : v19
  const v25 = s[393] ? v2 : f.underretningsbrevSendt ? v13 : s[85] ? v16 : v18
  const v26 = s[393] ? v3 : f.underretningsbrevSendt ? v13 : s[85] ? v16 : v19
  const v27 = s[70] && v4
  const v28 = v9 && v4
  const v29 = v12 && (v21 || !s[393] && (f.underretningsbrevSendt || s[85] && !s[11] || !s[85] && v17))
  const v30 = s[82] && (v21 || !s[393] && (f.underretningsbrevSendt || s[85] || v17))
  const v31 = v11 || v29 || v30
  const v32 = v11 ? FIRST_DAY : v29 ? (v30 ? Math.min(v23, v25) : v23) : v25
  const v33 = v28 || v31
  const v34 = v28 ? (v31 ? Math.min(v6, v32) : v6) : v32
  const SDL_38_1 = s[67] ? FIRST_DAY : v27 ? (v33 ? Math.min(v6, v34) : v6) : v34
  s[1105] = SDL_38_1
  const v36 = v11 ? NEVER : v29 ? (v30 ? Math.max(v24, v26) : v24) : v26
  const v37 = v28 ? (v31 ? Math.max(v7, v36) : v7) : v36
  const SDL_38_1_hoej = s[67] ? NEVER : v27 ? (v33 ? Math.max(v7, v37) : v7) : v37
  s[1106] = SDL_38_1_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const SDL_38_1_er = v39 && (s[67] || v27 || v28 || v11 || v29 || v30)
  s[1107] = SDL_38_1_er
  const SDL_38_1_ir = !v39 || s[67] || s[70] && v5 || v9 && v5 || v11 || v12 && (v22 || !s[393] && f.underretningsbrevSendt === false && (s[394] || v20)) || s[82] && (v22 || !s[393] && f.underretningsbrevSendt === false && v20) || s[68]
  s[1108] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v42 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v43 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v39 && (s[67] || s[70] && v42 || s[83] && v42)
  s[1113] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v39 && (s[67] || s[70] && v43 || s[83] && v43)
  s[1114] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v39 || s[67] || s[70] && SDL_38_1_ir || s[83] && SDL_38_1_ir || s[68]
  s[1115] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v47 = s[71] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v48 = (!s[11] && s[293] >= f.anmodningModtaget || s[13]) && f.undskyldendeForhold || v47
  const v49 = (!s[11] && s[292] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v47
  const v50 = !s[11] && v10 && s[63] <= 19722 /* 2023-12-31 */
  const v51 = !s[11] && s[65] >= 19723 /* 2024-01-01 */ && s[66]
  const SDL_38_8 = v39 && (s[67] || s[70] && v48 || v9 && v48 || v50 && v48 || v51 && v48)
  s[1116] = SDL_38_8
  const SDL_38_8_nej = v39 && (s[67] || s[70] && v49 || v9 && v49 || v50 && v49 || v51 && v49)
  s[1117] = SDL_38_8_nej
  const SDL_38_8_ir = !v39 || s[75]
  s[1118] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v55 = Math.max(s[63], f.anmodningModtaget)
  const v56 = Math.min(s[65], f.anmodningModtaget)
  const v57 = SDL_38_8 && !s[11]
  const v58 = SDL_38_8_ir && !s[11] && v56 >= v55
  const v59 = SDL_38_8_nej || v58
  const v60 = SDL_38_8_nej ? (v58 ? Math.min(f.anmodningModtaget, v55) : f.anmodningModtaget) : v55
  const v61 = v57 ? (v59 ? Math.min(s[63], v60) : s[63]) : v60
  const v62 = SDL_38_8_nej ? (v58 ? Math.max(f.anmodningModtaget, v56) : f.anmodningModtaget) : v56
  const v63 = v57 ? (v59 ? Math.max(s[65], v62) : s[65]) : v62
  const v64 = v57 || SDL_38_8_nej || v58
  const v65 = SDL_38_8 && s[13] || SDL_38_8_ir && !(s[391] && !s[11] && (s[11] || s[63] === f.anmodningModtaget))
  const v66 = Math.max(s[63], v61)
  const v67 = Math.min(s[65], v63)
  const v68 = SDL_38_7_tide && !s[11]
  const v69 = SDL_38_7_tide_nej && v64
  const v70 = SDL_38_7_tide_ir && !s[11] && v64 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v61, v66) : v61) : v66
  const v73 = v69 ? (v70 ? Math.max(v63, v67) : v63) : v67
  const v74 = v68 || v69 || v70
  const v75 = SDL_38_7_tide && s[13] || SDL_38_7_tide_nej && v65 || SDL_38_7_tide_ir && s[13] && v65 || SDL_38_7_tide_ir && !(s[391] && (!v64 || !v65 && v61 === v63) && (!s[11] && v64 || s[11] && !v64) && (s[11] || s[63] === v61))
  const SDL_38_7 = s[67] ? FIRST_DAY : v68 ? (v71 ? Math.min(s[63], v72) : s[63]) : v72
  s[1109] = SDL_38_7
  const SDL_38_7_hoej = s[67] ? NEVER : v68 ? (v71 ? Math.max(s[65], v73) : s[65]) : v73
  s[1110] = SDL_38_7_hoej
  const SDL_38_7_er = v39 && (s[67] || s[70] && v74 || v9 && v74 || v50 && v74 || v51 && v74)
  s[1111] = SDL_38_7_er
  const SDL_38_7_ir = !v39 || s[67] || s[70] && v75 || v9 && v75 || v50 && v75 || v51 && v75 || s[68]
  s[1112] = SDL_38_7_ir
}

function svar_35(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[247] && s[12] >= s[395]
  const v1 = s[247] && s[12] < s[396]
  const v2 = shiftDays(s[63], 28)
  s[469] = v2
  const v3 = shiftDays(s[65], 28)
  s[470] = v3
  const v4 = !s[392] || !s[11]
  const v5 = s[392] && s[13]
  const v6 = s[392] ? v2 : NEVER
  const v7 = s[392] ? v3 : NEVER
  const v8 = v4 && v7 >= NEVER
  const v9 = v0 && v4
  const v10 = s[251] && v8
  const v11 = v9 ? v6 : NEVER
  const v12 = v1 ? NEVER : v7
  const v13 = v9 ? (v1 || v10 ? Math.max(v7, v12) : v7) : v12
  const v14 = v9 || v1 || v10
  const v15 = v0 && v5 || s[251] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))
  const v16 = !s[11] && s[69] && s[397]
  const v17 = !s[11] && s[398] && s[399]
  const v18 = !s[11] && s[12] >= s[400]
  s[475] = v18
  const v19 = !s[11] && s[12] < s[401]
  s[471] = v19
  const v20 = v18 && v4
  const v21 = s[13] && v8
  const v22 = v20 ? v6 : NEVER
  const v23 = v19 ? NEVER : v7
  const v24 = v20 ? (v19 || v21 ? Math.max(v7, v23) : v7) : v23
  const v25 = f.arbejdsgiverensBetaling === 'ingen'
  const v26 = s[402] ? s[403] : s[404]
  const v27 = s[402] ? s[403] : s[405]
  const v28 = v0 && s[406]
  const v29 = s[251] && s[406] && v27 >= NEVER
  const v30 = v1 ? NEVER : v27
  const v31 = s[70] && v14
  const v32 = v16 && v14
  const v33 = v17 && (v20 || v19 || v21)
  const v34 = s[407] && (v25 && !s[11] || !v25 && (v28 || v1 || v29))
  const v35 = s[408] || v34
  const v36 = s[408] ? FIRST_DAY : v25 ? s[409] : v28 ? v26 : NEVER
  const v37 = v33 || v35
  const v38 = v33 ? (v35 ? Math.min(v22, v36) : v22) : v36
  const v39 = v32 || v37
  const v40 = v32 ? (v37 ? Math.min(v11, v38) : v11) : v38
  const SDL_40_1 = s[67] ? FIRST_DAY : v31 ? (v39 ? Math.min(v11, v40) : v11) : v40
  s[1119] = SDL_40_1
  const v42 = s[408] ? NEVER : v25 ? s[410] : v28 ? (v1 || v29 ? Math.max(v27, v30) : v27) : v30
  const v43 = v33 ? (v35 ? Math.max(v24, v42) : v24) : v42
  const v44 = v32 ? (v37 ? Math.max(v13, v43) : v13) : v43
  const SDL_40_1_hoej = s[67] ? NEVER : v31 ? (v39 ? Math.max(v13, v44) : v13) : v44
  s[1120] = SDL_40_1_hoej
  const SDL_40_1_er = s[71] && (s[67] || v31 || v32 || v33 || s[408] || v34)
  s[1121] = SDL_40_1_er
  const SDL_40_1_ir = !s[71] || s[67] || s[70] && v15 || v16 && v15 || v17 && (v18 && v5 || s[13] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))) || s[408] || s[407] && (v25 && s[13] || !v25 && (v0 && s[411] || s[251] && !((!s[406] || !s[411] && v26 === v27) && s[406] && (!s[406] || v26 === NEVER)))) || s[68]
  s[1122] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v48 = !s[11] && s[390] && s[63] <= 16248 /* 2014-06-27 */
  const v49 = shiftDays(f.anmeldtTilAkasse, 7)
  const v50 = !s[11] && s[65] >= 16249 /* 2014-06-28 */ && s[63] <= 16658 /* 2015-08-11 */
  const v51 = !s[11] && s[65] >= 16659 /* 2015-08-12 */ && s[66]
  const v52 = f.oplystDelvistLedig ? v49 : shiftDays(f.anmeldtTilAkasse, 21)
  const v53 = v50 || v51
  const v54 = v50 ? FIRST_DAY : v52
  const v55 = s[408] || v48 || v53
  const SDL_40a_1 = s[67] ? FIRST_DAY : s[412] || v55 ? (v55 ? (s[408] ? FIRST_DAY : v48 ? (v53 ? Math.min(v49, v54) : v49) : v54) : NEVER) : NEVER
  s[1123] = SDL_40a_1
  const v57 = v50 ? NEVER : v52
  const SDL_40a_1_hoej = s[67] ? NEVER : s[70] ? NEVER : s[412] ? NEVER : s[408] ? NEVER : v48 ? (v53 ? Math.max(v49, v57) : v49) : v57
  s[1124] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[85] && (s[67] || s[70] || s[412] || s[408] || v48 || v50 || v51)
  s[1125] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[85] || s[67] || s[408] || v50 || s[68]
  s[1126] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v61 = shiftDays(f.tredjeFravaersdag, 7)
  const v62 = s[413] ? s[414] : s[415] ? v61 : s[400]
  const v63 = s[413] ? s[416] : s[415] ? v61 : s[401]
  const v64 = !s[11] && s[417] && s[66]
  const v65 = f.aftaleForSelvstaendig ? s[414] : v62
  const v66 = f.aftaleForSelvstaendig ? s[416] : v63
  const v67 = v64 && (f.aftaleForSelvstaendig && !s[11] || f.aftaleForSelvstaendig === false && s[418])
  const v68 = s[419] || v67
  const v69 = s[419] ? (v67 ? Math.min(v62, v65) : v62) : v65
  const SDL_43_1 = s[67] ? FIRST_DAY : s[420] ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[426] = SDL_43_1
  const v71 = s[419] ? (v67 ? Math.max(v63, v66) : v63) : v66
  const SDL_43_1_hoej = s[67] ? NEVER : s[420] ? (v68 ? Math.max(v63, v71) : v63) : v71
  s[425] = SDL_43_1_hoej
  const SDL_43_1_er = s[84] && (s[67] || s[420] || s[419] || v67)
  s[424] = SDL_43_1_er
  const SDL_43_1_ir = !s[84] || s[67] || s[421] || s[422] || v64 && (f.aftaleForSelvstaendig && s[13] || f.aftaleForSelvstaendig === false && s[423]) || s[68]
  s[427] = SDL_43_1_ir
}

function svar_36(f, s) {
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v0 = !s[11] && s[292] < f.selvstaendigAnmeldt
  const v1 = v0 || f.undskyldendeForhold === false
  const v2 = !s[11] && s[293] >= f.selvstaendigAnmeldt || s[13]
  const v3 = v2 && f.undskyldendeForhold
  const v4 = !s[11] && s[69] && s[63] <= 15111 /* 2011-05-17 */
  s[466] = v4
  const v5 = !s[11] && s[65] >= 15112 /* 2011-05-18 */ && s[63] <= 15207 /* 2011-08-21 */
  s[467] = v5
  const v6 = f.undskyldendeForhold || f.nemrefusionNede
  const v7 = v0 || !v6
  const v8 = v2 && v6
  const v9 = !s[11] && s[65] >= 15208 /* 2011-08-22 */ && s[66]
  s[468] = v9
  const SDL_43_5 = s[84] && (s[67] || s[70] && v3 || v4 && v3 || v5 && v8 || v9 && v8)
  s[1136] = SDL_43_5
  const SDL_43_5_nej = s[84] && (s[67] || s[70] && v1 || v4 && v1 || v5 && v7 || v9 && v7)
  s[1137] = SDL_43_5_nej
  const SDL_43_5_ir = !s[84] || s[75]
  s[1138] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v13 = s[424] && s[425] >= f.selvstaendigAnmeldt
  const v14 = s[424] && s[426] < f.selvstaendigAnmeldt
  const v15 = Math.max(s[63], f.selvstaendigAnmeldt)
  const v16 = Math.min(s[65], f.selvstaendigAnmeldt)
  const v17 = SDL_43_5 && !s[11]
  const v18 = SDL_43_5_ir && !s[11] && v16 >= v15
  const v19 = SDL_43_5_nej || v18
  const v20 = SDL_43_5_nej ? (v18 ? Math.min(f.selvstaendigAnmeldt, v15) : f.selvstaendigAnmeldt) : v15
  const v21 = v17 ? (v19 ? Math.min(s[63], v20) : s[63]) : v20
  const v22 = SDL_43_5_nej ? (v18 ? Math.max(f.selvstaendigAnmeldt, v16) : f.selvstaendigAnmeldt) : v16
  const v23 = v17 ? (v19 ? Math.max(s[65], v22) : s[65]) : v22
  const v24 = v17 || SDL_43_5_nej || v18
  const v25 = SDL_43_5 && s[13] || SDL_43_5_ir && !(s[391] && !s[11] && (s[11] || s[63] === f.selvstaendigAnmeldt))
  const v26 = Math.max(s[63], v21)
  const v27 = Math.min(s[65], v23)
  const v28 = v13 && !s[11]
  const v29 = v14 && v24
  const v30 = s[427] && !s[11] && v24 && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v21, v26) : v21) : v26
  const v33 = v29 ? (v30 ? Math.max(v23, v27) : v23) : v27
  const v34 = v28 || v29 || v30
  const v35 = v13 && s[13] || v14 && v25 || s[427] && s[13] && v25 || s[427] && !(s[391] && (!v24 || !v25 && v21 === v23) && (!s[11] && v24 || s[11] && !v24) && (s[11] || s[63] === v21))
  const SDL_43_4 = s[67] ? FIRST_DAY : v28 ? (v31 ? Math.min(s[63], v32) : s[63]) : v32
  s[1129] = SDL_43_4
  const SDL_43_4_hoej = s[67] ? NEVER : v28 ? (v31 ? Math.max(s[65], v33) : s[65]) : v33
  s[1130] = SDL_43_4_hoej
  const SDL_43_4_er = s[84] && (s[67] || s[70] && v34 || s[83] && v34)
  s[1131] = SDL_43_4_er
  const SDL_43_4_ir = !s[84] || s[67] || s[70] && v35 || s[83] && v35 || s[68]
  s[1132] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[84] && (s[67] || s[70] && v13 || s[83] && v13)
  s[1133] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[84] && (s[67] || s[70] && v14 || s[83] && v14)
  s[1134] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[84] || s[67] || s[70] && s[427] || s[83] && s[427] || s[68]
  s[1135] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v43 = s[413] ? 8500 : s[415] ? 5500 : 0
  const SDL_45_4 = s[0] ? v43 : -Infinity
  s[1139] = SDL_45_4
  const SDL_45_4_hoej = s[0] ? v43 : Infinity
  s[1140] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[0] ? f.dagpengePrUge : -Infinity
  s[443] = SDL_51_1
  const SDL_51_1_hoej = s[0] ? f.dagpengePrUge : Infinity
  s[446] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v48 = f.selvstaendigForsikring === 'ingen'
  s[465] = v48
  const v49 = f.vurderingsdato <= 13149 /* 2006-01-01 */ || f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[432] = v49
  const v50 = SATS_24(f.vurderingsdato)
  const v51 = v49 ? -Infinity : v50
  s[429] = v51
  const v52 = v49 ? Infinity : v50
  s[430] = v52
  const v53 = v51 > -Infinity && v52 < Infinity
  s[431] = v53
  const v54 = quotient([v51, 2], [3], 'nærmeste', 100)
  const v55 = quotient([v52, 2], [3], 'nærmeste', 100)
  const v56 = v49 || !v53
  s[433] = v56
  const SDL_52_1_er = !s[0] || v48 || !(!v53 && !v49 && v51 === v52)
  s[1153] = SDL_52_1_er
  const SDL_52_1_ir = !s[0] || !v48 && v56 || v49
  s[1154] = SDL_52_1_ir
  const SDL_52_1 = s[0] ? Math.min(v51, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.min(v54, v55) : -Infinity)) : -Infinity
  s[444] = SDL_52_1
  const SDL_52_1_hoej = s[0] ? Math.min(v52, v48 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, v53 ? Math.max(v54, v55) : Infinity)) : Infinity
  s[447] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v61 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  const v62 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v63 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v64 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v65 = SDL_52_1_er && !(!v62 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v66 = SDL_52_1_ir || !v62
  const v67 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v68 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v69 = s[200] && SDL_52_1_er
  s[439] = v69
  const v70 = s[200] && SDL_52_1_ir
  s[441] = v70
  const SDL_53_3_er = !v61 || v69 || !s[200] && (s[428] && v65 || !s[428] && (!s[170] || v65))
  s[440] = SDL_53_3_er
  const SDL_53_3_ir = !v61 || v70 || !s[200] && (s[428] && v66 || !s[428] && s[170] && v66)
  s[442] = SDL_53_3_ir
  const SDL_53_3 = v61 ? (s[200] ? SDL_52_1 : s[428] ? (v62 ? Math.min(v63, v64) : -Infinity) : s[170] ? (v62 ? Math.min(v67, v68) : -Infinity) : 0) : -Infinity
  s[445] = SDL_53_3
  const SDL_53_3_hoej = v61 ? (s[200] ? SDL_52_1_hoej : s[428] ? (v62 ? Math.max(v63, v64) : Infinity) : s[170] ? (v62 ? Math.max(v67, v68) : Infinity) : 0) : Infinity
  s[448] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v75 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[438] = v75
  const v76 = f.ledigUdenLoen || s[85] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v75 || v76
  s[436] = SDL_53_2
  const SDL_53_2_nej = !v75 || !v76
  s[437] = SDL_53_2_nej
}

function svar_37(f, s) {
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v0 = quotient([s[429], 100], [3700], 'nærmeste', 1)
  const v1 = quotient([s[430], 100], [3700], 'nærmeste', 1)
  const SDL_50_1_er = !s[0] || !(!s[431] && !s[432] && s[429] === s[430])
  s[1147] = SDL_50_1_er
  const SDL_50_1_ir = !s[0] || s[433]
  s[1148] = SDL_50_1_ir
  const SDL_50_1 = s[0] ? (s[431] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[1145] = SDL_50_1
  const SDL_50_1_hoej = s[0] ? (s[431] ? Math.max(v0, v1) : Infinity) : Infinity
  s[1146] = SDL_50_1_hoej
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
  const v17 = Math.min(s[429], v13 ? -Infinity : Math.min(v14, v15))
  const v18 = Math.min(s[430], v13 ? Infinity : Math.max(v14, v15))
  const v19 = SDL_50_1_ir || v13 || s[432]
  const v20 = v8 && v16
  const v21 = v10 || v20
  const v22 = v10 && s[432] || v8 && v19
  const SDL_47_1 = s[67] ? -Infinity : v10 ? (v20 ? Math.min(s[429], v17) : s[429]) : v17
  s[460] = SDL_47_1
  const SDL_47_1_hoej = s[67] ? Infinity : v10 ? (v20 ? Math.max(s[430], v18) : s[430]) : v18
  s[461] = SDL_47_1_hoej
  const SDL_47_1_er = s[67] || s[70] && v21 || s[434] && v21 || s[82] && v21
  s[459] = SDL_47_1_er
  const SDL_47_1_ir = s[67] || s[70] && v22 || s[434] && v22 || s[82] && v22 || s[68]
  s[463] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v27 = Math.max(0, s[435])
  const v28 = v27 >= 3700
  const v29 = v6 || !v28
  const v30 = v9 && v28
  const v31 = quotient([v11, v27], [100], 'nærmeste', 1)
  const v32 = quotient([v12, v27], [100], 'nærmeste', 1)
  const v33 = Math.min(s[429], v13 ? -Infinity : Math.min(v31, v32))
  const v34 = Math.min(s[430], v13 ? Infinity : Math.max(v31, v32))
  const v35 = v29 && v16
  const v36 = v30 || v35
  const v37 = v30 ? (v35 ? Math.min(s[429], v33) : s[429]) : v33
  const v38 = v30 ? (v35 ? Math.max(s[430], v34) : s[430]) : v34
  const v39 = v30 && s[432] || v29 && v19
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[436] && SDL_47_1_er
  const v43 = s[437] && v36
  const v44 = !s[438] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const SDL_53_1_er = !s[0] || v42 || v43 || v44
  s[452] = SDL_53_1_er
  const SDL_53_1_ir = !s[0] || s[436] && SDL_47_1_ir || s[437] && v39 || !s[438] && SDL_47_1_ir && v39 || !s[438] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  s[453] = SDL_53_1_ir
  const SDL_53_1 = s[0] ? (v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46) : -Infinity
  s[449] = SDL_53_1
  const SDL_53_1_hoej = s[0] ? (v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47) : Infinity
  s[450] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[0] || s[85] || s[84] && (s[439] || !s[200] && s[440]) || !s[84] && SDL_53_1_er
  s[1143] = SDL_46_1_er
  const SDL_46_1_ir = !s[0] || s[85] && !s[0] || !s[85] && (s[84] && (s[441] || !s[200] && s[442]) || !s[84] && SDL_53_1_ir)
  s[1144] = SDL_46_1_ir
  const SDL_46_1 = s[0] ? (s[85] ? s[443] : s[84] ? (s[200] ? s[444] : s[445]) : SDL_53_1) : -Infinity
  s[1141] = SDL_46_1
  const SDL_46_1_hoej = s[0] ? (s[85] ? s[446] : s[84] ? (s[200] ? s[447] : s[448]) : SDL_53_1_hoej) : Infinity
  s[1142] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v56 = Math.min(SDL_50_1, f.timeloenHosArbejdsgiveren)
  const v57 = Math.min(SDL_50_1_hoej, f.timeloenHosArbejdsgiveren)
  const v58 = v56 <= -Infinity
  const v59 = quotient([v56, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v60 = quotient([v57, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v61 = SDL_50_1_er && !(v58 && (!SDL_50_1_er || !SDL_50_1_ir && v56 === v57))
  const v62 = SDL_50_1_ir || v58
  const SDL_47_1_3 = s[67] ? -Infinity : v58 ? -Infinity : Math.min(v59, v60)
  s[455] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[67] ? Infinity : v58 ? Infinity : Math.max(v59, v60)
  s[456] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[67] || s[70] && v61 || s[83] && v61
  s[458] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[67] || s[70] && v62 || s[83] && v62 || s[68]
  s[457] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[0] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[1149] = SDL_50_4
  const SDL_50_4_hoej = s[0] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[1150] = SDL_50_4_hoej
  const SDL_50_4_er = s[71] && (!s[0] || SDL_47_1_3_er)
  s[1151] = SDL_50_4_er
  const SDL_50_4_ir = !s[71] || !s[0] || SDL_47_1_3_ir
  s[1152] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v71 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_25(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_24(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v72 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_25(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_24(r_timeregnskab.fra)) : 0 })
  const v73 = v71 > -Infinity && v72 < Infinity
  const v74 = quotient([v71, 1], [1], 'nærmeste', 1)
  const v75 = quotient([v72, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[0] ? (v73 ? Math.min(v74, v75) : -Infinity) : -Infinity
  s[1155] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[0] ? (v73 ? Math.max(v74, v75) : Infinity) : Infinity
  s[1156] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[71] && (!s[0] || !(!v73 && v71 === v72))
  s[1157] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[71] || !s[0] || !v73
  s[1158] = SDL_53_1_ialt_ir
}

function svar_38(f, s) {
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v0 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[0] ? v0 : -Infinity
  s[1159] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[0] ? v0 : Infinity
  s[1160] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[71] || !s[0]
  s[1161] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v4 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v5 = f.vurderingsdato >= 15523 /* 2012-07-02 */ && countDays(v4, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[0] || v5
  s[1162] = SDL_53a_1
  const SDL_53a_1_nej = !s[0] || !v5
  s[1163] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v8 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v9 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v10 = intersect(v8, v9)
  const v11 = from(v10, 13332 /* 2006-07-03 */)
  const v12 = dayReaching(v11, 13332 /* 2006-07-03 */, 1)
  const SDL_53a_2_eksakt = v12 >= 16659 /* 2015-08-12 */
  s[1167] = SDL_53a_2_eksakt
  const v14 = v12 >= NEVER
  s[1166] = v14
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v11
  s[1164] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v11
  s[1165] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v14 || !SDL_53a_2_eksakt
  s[1168] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v18 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  const v19 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  const v20 = s[71] && (f.sygMedCovid19 || f.hjemmeEfterAnbefaling)
  const v21 = f.vurderingsdato >= 18954 /* 2021-11-23 */ && f.vurderingsdato < 19052 /* 2022-03-01 */ && v20
  const SDL_53b_1 = !s[0] || v18 && (!v19 && v20 || v19 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || v21))
  s[1169] = SDL_53b_1
  const SDL_53b_1_nej = !s[0] || !v18 || !v19 && !v20 || v19 && (f.vurderingsdato < 18859 /* 2021-08-20 */ || !v21)
  s[1170] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[0] || v18 && v19 && f.vurderingsdato < 18859 /* 2021-08-20 */
  s[1171] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[449]) : -Infinity
  s[1172] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[450]) : Infinity
  s[1173] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[451] && (!s[0] || s[452])
  s[1174] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[451] && (!s[0] || s[453]) || s[454] || s[75]
  s[1175] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v29 = Math.min(s[429], s[455])
  const v30 = Math.min(s[430], s[456])
  const v31 = s[457] || s[432]
  const v32 = s[70] && s[458]
  const v33 = s[434] && s[458]
  const v34 = s[82] && s[459]
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(s[460], v29) : v29) : s[460]
  const SDL_56_1_beloeb = s[67] ? -Infinity : v32 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[1176] = SDL_56_1_beloeb
  const v38 = v33 ? (v34 ? Math.max(s[461], v30) : v30) : s[461]
  const SDL_56_1_beloeb_hoej = s[67] ? Infinity : v32 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[1177] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[462] && (s[67] || v32 || v33 || v34)
  s[1178] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[462] && (s[67] || s[70] && v31 || s[434] && v31 || s[82] && s[463] || s[68]) || s[464] || s[75]
  s[1179] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v42 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[504] = v42
  const v43 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  const v44 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && f.skoennedeFravaersdage >= 10
  const v45 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  const v46 = !v43 && (v44 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 14) || v43 && (!v45 && (v44 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 15) || v45 && (v44 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 21))
  const SDL_56_2 = !v42 || v46
  s[1180] = SDL_56_2
  const SDL_56_2_nej = !v42 || !v46
  s[1181] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v49 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v42 || v49
  s[1183] = SDL_56_3
  const SDL_56_3_nej = !v42 || !v49
  s[1184] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v52 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v42 ? v52 : FIRST_DAY
  s[1185] = SDL_56_4
  const SDL_56_4_hoej = v42 ? v52 : NEVER
  s[1186] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v55 = f.fravaersdageSidsteAar >= 10 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v42 || v55
  s[1187] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v42 || !v55
  s[1188] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v58 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */ && s[465] && v44 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v42 || v58
  s[1189] = SDL_58a_1
  const SDL_58a_1_nej = !v42 || !v58
  s[1190] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v61 = !s[11] && s[292] < f.refusionskravFremsat
  const v62 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v63 = v61 || !v62
  const v64 = !s[11] && s[293] >= f.refusionskravFremsat || s[13]
  const v65 = v64 && v62
  const v66 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v67 = v61 || !v66
  const v68 = v64 && v66
  const SDL_59_6 = s[71] && (s[67] || s[70] && v65 || s[466] && v65 || s[467] && v68 || s[468] && v68)
  s[472] = SDL_59_6
  const SDL_59_6_nej = s[71] && (s[67] || s[70] && v63 || s[466] && v63 || s[467] && v67 || s[468] && v67)
  s[473] = SDL_59_6_nej
}

function svar_39(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = !s[11] && s[469] < f.arbejdsgiverAnmeldt
  const v1 = !s[11] && s[470] >= f.arbejdsgiverAnmeldt || s[471] || s[472]
  const v2 = s[473] || s[474]
  const v3 = (v0 || s[13]) && (s[475] || s[13]) && v2 && (v0 || s[475] || s[473])
  const v4 = s[13] && s[474]
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
  const v19 = !s[11] && s[404] < f.arbejdsgiverAnmeldt
  const v20 = !s[11] && s[12] >= shiftDays(s[63], 30)
  const v21 = !s[11] && s[405] >= f.arbejdsgiverAnmeldt || !s[11] && s[12] < shiftDays(s[65], 30) || s[472]
  const v22 = (v19 || s[13]) && (v20 || s[13]) && v2 && (v19 || v20 || s[473])
  const v23 = v22 || v10
  const v24 = v22 ? v12 : v7
  const v25 = v22 ? v15 : v8
  const v26 = s[70] && v18
  const v27 = s[412] && v18
  const v28 = s[407] && (v21 || v22 || v10)
  const v29 = s[408] || v28
  const v30 = s[408] ? FIRST_DAY : v21 ? (v23 ? Math.min(v5, v24) : v5) : v24
  const v31 = v27 || v29
  const v32 = v27 ? (v29 ? Math.min(v14, v30) : v14) : v30
  const SDL_59_2 = s[67] ? FIRST_DAY : v26 ? (v31 ? Math.min(v14, v32) : v14) : v32
  s[1191] = SDL_59_2
  const v34 = s[408] ? NEVER : v21 ? (v23 ? Math.max(v5, v25) : v5) : v25
  const v35 = v27 ? (v29 ? Math.max(v17, v34) : v17) : v34
  const SDL_59_2_hoej = s[67] ? NEVER : v26 ? (v31 ? Math.max(v17, v35) : v17) : v35
  s[1192] = SDL_59_2_hoej
  const SDL_59_2_er = s[71] && (s[67] || v26 || v27 || s[408] || v28)
  s[1193] = SDL_59_2_er
  const SDL_59_2_ir = !s[71] || s[67] || s[70] && v9 || s[412] && v9 || s[408] || s[407] && v9 || s[68]
  s[1194] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v39 = s[476] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[0] || v39
  s[1195] = SDL_82_1
  const SDL_82_1_nej = !s[0] || !v39
  s[1196] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v42 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[505] = v42
  const v43 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !v42 || v43
  s[1200] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !v42 || !v43
  s[1201] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v46 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  const SEL_112_1 = !v42 || f.funktionsevnenErVarigtNedsat && v46 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !v42)
  s[1197] = SEL_112_1
  const SEL_112_1_nej = !v42 || f.funktionsevnenErVarigtNedsat === false || !v46 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[1198] = SEL_112_1_nej
}

function svar_40(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (bekendtgørelsen § 3)
  const v0 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  const v1 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  const v2 = f.boernIHjemmetVedSaerligStoette >= 1
  const v3 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  const v4 = f.vurderingsdato <= 14517 /* 2009-09-30 */ || v3 && f.vurderingsdato <= 17896 /* 2018-12-31 */ || s[124] && f.vurderingsdato <= 20088 /* 2024-12-31 */ || s[477]
  const v5 = SATS_26(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = f.boernIHjemmetVedSaerligStoette - 1
  const v9 = Math.round(65000 * v8 / 100) * 100
  const v10 = v7 === Infinity
  const v11 = v6 === -Infinity
  const v12 = v11 ? -Infinity : v6 - v9
  const v13 = v10 ? Infinity : v7 - v9
  const v14 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v15 = f.boernUdeVedSaerligStoette <= 0
  const v16 = SATS_27(f.vurderingsdato)
  const v17 = v4 ? -Infinity : v16
  const v18 = v4 ? Infinity : v16
  const v19 = f.boernUdeVedSaerligStoette - 1
  const v20 = Math.round(55000 * v19 / 100) * 100
  const v21 = v18 === Infinity
  const v22 = v17 === -Infinity
  const v23 = SATS_28(f.vurderingsdato)
  const v24 = v4 ? -Infinity : v23
  const v25 = v4 ? Infinity : v23
  const v26 = Math.round(75000 * v8 / 100) * 100
  const v27 = v11 ? -Infinity : v6 - v26
  const v28 = v10 ? Infinity : v7 - v26
  const v29 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v30 = Math.round(60000 * v19 / 100) * 100
  const v31 = v15 ? v24 : v22 ? -Infinity : v17 - v30
  const v32 = v15 ? v25 : v21 ? Infinity : v18 - v30
  const v33 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  const v34 = Math.round(80000 * v8 / 100) * 100
  const v35 = v11 ? -Infinity : v6 - v34
  const v36 = v10 ? Infinity : v7 - v34
  const v37 = v36 === Infinity
  const v38 = v35 === -Infinity
  const v39 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v40 = Math.round(65000 * v19 / 100) * 100
  const v41 = v15 ? v24 : v22 ? -Infinity : v17 - v40
  const v42 = v15 ? v25 : v21 ? Infinity : v18 - v40
  const v43 = Math.round(85000 * v8 / 100) * 100
  const v44 = v11 ? -Infinity : v6 - v43
  const v45 = v10 ? Infinity : v7 - v43
  const v46 = v45 === Infinity
  const v47 = v44 === -Infinity
  const v48 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v49 = Math.round(70000 * v19 / 100) * 100
  const v50 = Math.round(95000 * v8 / 100) * 100
  const v51 = v11 ? -Infinity : v6 - v50
  const v52 = v10 ? Infinity : v7 - v50
  const v53 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v54 = Math.round(75000 * v19 / 100) * 100
  const SSBEK_3_1_ir = !s[478] || !v1 && v4 || v1 && (!s[150] && v4 || s[150] && (!v33 && v4 || v33 && (!v3 && v4 || v3 && (!v0 || !s[5] && v4 || s[5] && (!s[124] && v4 || s[124] && (!s[214] || s[477] || v4))))))
  s[1204] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[478] ? (v1 ? (s[150] ? (v33 ? (v3 ? (v0 ? (s[5] ? (s[124] ? (s[214] ? (s[477] ? -Infinity : Math.max(0, v2 ? (v51 === -Infinity ? -Infinity : v51 - v53) : v15 ? v24 : v22 ? -Infinity : v17 - v54)) : -Infinity) : Math.max(0, v2 ? (v47 ? -Infinity : v44 - v48) : v15 ? v24 : v22 ? -Infinity : v17 - v49)) : Math.max(0, v2 ? (v47 ? -Infinity : v44 - v39) : v41)) : -Infinity) : Math.max(0, v2 ? (v38 ? -Infinity : v35 - v39) : v41)) : Math.max(0, v2 ? (v38 ? -Infinity : v35 - v29) : v31)) : Math.max(0, v2 ? (v27 === -Infinity ? -Infinity : v27 - v29) : v31)) : Math.max(0, v2 ? (v12 === -Infinity ? -Infinity : v12 - v14) : v15 ? v24 : v22 ? -Infinity : v17 - v20)) : -Infinity
  s[1202] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[478] ? (v1 ? (s[150] ? (v33 ? (v3 ? (v0 ? (s[5] ? (s[124] ? (s[214] ? (s[477] ? Infinity : Math.max(0, v2 ? (v52 === Infinity ? Infinity : v52 - v53) : v15 ? v25 : v21 ? Infinity : v18 - v54)) : Infinity) : Math.max(0, v2 ? (v46 ? Infinity : v45 - v48) : v15 ? v25 : v21 ? Infinity : v18 - v49)) : Math.max(0, v2 ? (v46 ? Infinity : v45 - v39) : v42)) : Infinity) : Math.max(0, v2 ? (v37 ? Infinity : v36 - v39) : v42)) : Math.max(0, v2 ? (v37 ? Infinity : v36 - v29) : v32)) : Math.max(0, v2 ? (v28 === Infinity ? Infinity : v28 - v29) : v32)) : Math.max(0, v2 ? (v13 === Infinity ? Infinity : v13 - v14) : v15 ? v25 : v21 ? Infinity : v18 - v20)) : Infinity
  s[1203] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v58 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v59 = f.boernIHjemmetVedSaerligStoette === 0 && f.boernUdeVedSaerligStoette === 0 ? Math.max(v58, f.nettoForsoergersats) : v58
  const v60 = f.faaetHjaelp3MaanederAf18 && !(f.ydelseVedSaerligStoette === 'revalidering' && f.behovetBortfalderEfterRevalidering) ? Math.min(v59, f.nettoHoejesteDagpenge) : v59
  const SSBEK_6_1 = s[478] ? (s[116] ? -Infinity : v60) : -Infinity
  s[1209] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[478] ? (s[116] ? Infinity : v60) : Infinity
  s[1210] = SSBEK_6_1_hoej
  const v63 = s[479] || s[480]
  const SSBEK_6_1_ir = s[481] && (!s[478] || s[116]) || v63
  s[1211] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v65 = Math.max(0, -SSBEK_3_1 === Infinity ? Infinity : f.nettoboligudgift - SSBEK_3_1)
  const v66 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[478] ? (s[116] ? -Infinity : Math.max(0, Math.min(Math.max(0, -SSBEK_3_1_hoej === -Infinity ? -Infinity : f.nettoboligudgift - SSBEK_3_1_hoej) - v66, SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[1205] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[478] ? (s[116] ? Infinity : Math.max(0, Math.min(v65 === Infinity ? Infinity : v65 - v66, SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[1206] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[481] && (!s[478] || s[116] || s[481])
  s[1207] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[481] && (!s[478] || s[116] || SSBEK_3_1_ir || SSBEK_6_1_ir) || v63
  s[1208] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[478] ? (s[116] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[1212] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[478] ? (s[116] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[1213] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[481] && (!s[478] || s[116] || SSBEK_5_1_er)
  s[1214] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[481] && (!s[478] || s[116] || SSBEK_5_1_ir) || v63
  s[1215] = SSBEK_10_1_ir
}

function svar_41(f, s) {
  const v0 = s[3] ? 0 : 4
  s[509] = v0
  const v1 = s[0] ? 0 : 4
  s[515] = v1
  const v2 = s[482] ? 1 : 0
  s[516] = v2
  const v3 = v2 + (s[483] ? 4 : 0)
  s[520] = v3
  const v4 = s[484] ? 1 : 0
  s[524] = v4
  const v5 = s[485] ? 1 : 0
  s[529] = v5
  const v6 = 1 + v1
  s[545] = v6
  const v7 = s[108] ? 1 : 0
  s[563] = v7
  const v8 = v7 + (s[486] ? 4 : 0)
  s[557] = v8
  const v9 = s[487] ? 4 : 0
  s[562] = v9
  const v10 = (s[488] ? 1 : 0) + (s[489] ? 2 : 0) + (s[490] ? 4 : 0)
  s[565] = v10
  const v11 = (s[491] ? 1 : 0) + (s[492] ? 2 : 0) + v1
  s[566] = v11
  const v12 = s[113] ? 1 : 0
  s[567] = v12
  const v13 = s[493] ? 1 : 0
  s[572] = v13
  const v14 = s[494] ? 4 : 0
  s[609] = v14
  const v15 = f.ressourceforloebErBevilget ? 1 : 0
  s[634] = v15
  const v16 = s[123] ? 4 : 0
  s[645] = v16
  const v17 = v15 + v16
  s[625] = v17
  const v18 = s[119] ? 4 : 0
  s[631] = v18
  const v19 = s[495] ? 4 : 0
  s[635] = v19
  const v20 = s[496] ? 1 : 0
  s[663] = v20
  const v21 = f.revalideringErBevilget ? 1 : 0
  s[666] = v21
  const v22 = s[126] ? 1 : 0
  s[676] = v22
  const v23 = s[497] ? 1 : 0
  s[692] = v23
  const v24 = s[481] ? 1 : 0
  s[697] = v24
  const v25 = s[220] ? 4 : 0
  s[703] = v25
  const v26 = s[106] ? 0 : 4
  s[727] = v26
  const v27 = s[498] ? 1 : 4
  s[766] = v27
  const v28 = s[106] ? 1 : 4
  s[788] = v28
  const v29 = s[499] ? 1 : 0
  s[851] = v29
  const v30 = s[500] ? 1 : 0
  s[856] = v30
  const v31 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[874] = v31
  const v32 = s[501] ? 4 : 0
  s[876] = v32
  const v33 = s[75] ? 4 : 0
  s[912] = v33
  const v34 = s[11] ? 0 : 1
  s[913] = v34
  const v35 = s[13] ? 4 : 0
  s[914] = v35
  const v36 = (s[0] ? 0 : 1) + 2 + v1
  s[915] = v36
  const v37 = s[474] ? 4 : 0
  s[937] = v37
  const v38 = s[502] ? 1 : 0
  s[989] = v38
  const v39 = s[503] ? 1 : 0
  s[1016] = v39
  const v40 = s[51] ? 4 : 0
  s[1059] = v40
  const v41 = s[53] ? 4 : 0
  s[1060] = v41
  const v42 = s[504] ? 0 : 4
  s[1182] = v42
  const v43 = s[505] ? 0 : 4
  s[1199] = v43
}

export function svar(f) {
  const s = new Array(1216)
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
  return { ALF_62_3: s[316], ALF_62_3_hoej: s[317], ALF_62_3_kan: (s[315] ? 1 : 0) + (s[318] ? 4 : 0), BEK937_27_kan: (s[506] ? 1 : 0) + (s[507] ? 2 : 0) + (s[508] ? 4 : 0), FERIEBEK_2_kan: (s[211] ? 1 : 0) + (s[210] ? 2 : 0) + s[509], FERIEBEK_2_6_kan: (s[510] ? 3 : 0) + 4, FYL_15_4: flat(s[511]), FYL_15_4_kan: s[512] ? 4 : 1, KOMP_3_1_kan: (s[513] ? 1 : 0) + (s[514] ? 2 : 0) + s[515], KOMP_4_kan: s[516] + (s[517] ? 2 : 0) + s[515], KOMP_7_3: s[518], KOMP_7_3_hoej: s[519], KOMP_7_3_kan: s[520], KOMP_7_3_behov: s[521], KOMP_7_3_behov_hoej: s[522], KOMP_7_3_behov_kan: s[516] + (s[523] ? 4 : 0), KOMP_14_kan: s[524] + (s[525] ? 2 : 0) + s[515], KOMP_14a_3: s[526], KOMP_14a_3_hoej: s[527], KOMP_14a_3_kan: s[524] + (s[528] ? 4 : 0), KOMP_15_1_kan: s[529] + (s[530] ? 2 : 0) + s[515], KOMP_15b_3: s[531], KOMP_15b_3_hoej: s[532], KOMP_15b_3_kan: s[529] + (s[533] ? 4 : 0), KOMP_15f_1_kan: (s[534] ? 1 : 0) + (s[535] ? 2 : 0) + (s[536] ? 4 : 0), KOMP_15i_1_kan: (s[537] ? 1 : 0) + (s[538] ? 2 : 0) + (s[539] ? 4 : 0), KOMP_15j_1_kan: (s[540] ? 1 : 0) + (s[541] ? 2 : 0) + (s[542] ? 4 : 0), KOMP_16: s[543], KOMP_16_hoej: s[544], KOMP_16_kan: s[545], KOMP_16a_2: s[546], KOMP_16a_2_hoej: s[547], KOMP_16a_2_kan: s[520], KOMP_17a_3: s[548], KOMP_17a_3_hoej: s[549], KOMP_17a_3_kan: (s[1] ? 1 : 0) + (s[550] ? 4 : 0), KOMPBEK_6_2_kan: (s[551] ? 1 : 0) + (s[552] ? 2 : 0) + s[515], KOMPBEK_15_4: s[553], KOMPBEK_15_4_hoej: s[554], KOMPBEK_15_4_kan: s[520], LAB_31_3: s[555], LAB_31_3_hoej: s[556], LAB_31_3_kan: s[557], LAB_31_3_vindue: s[558], LAB_31_3_vindue_hoej: s[559], LAB_31_3_vindue_kan: s[557], LAB_33_3_kan: (s[560] ? 1 : 0) + (s[561] ? 2 : 0) + s[562], LAB_36_3_kan: s[563] + (s[564] ? 2 : 0) + s[562], LAB_36_3_ressourceforloeb_kan: s[565], LAB_43_kan: s[566], LAB_44_1_kan: s[567] + (s[568] ? 2 : 0) + (s[569] ? 4 : 0), LAB_45_1_kan: (s[110] ? 1 : 0) + (s[570] ? 2 : 0) + (s[571] ? 4 : 0), LAB_57_1_kan: s[572] + (s[573] ? 2 : 0) + s[515], LAB_58_1_kan: (s[574] ? 1 : 0) + (s[575] ? 2 : 0) + s[515], LAB_60_1_kan: (s[576] ? 1 : 0) + (s[577] ? 2 : 0) + s[515], LAB_61_1: s[578], LAB_61_1_hoej: s[579], LAB_61_1_kan: s[572] + (s[580] ? 4 : 0), LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[131] ? 0 : 1) + 4, LAB_90_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + (s[5] ? 0 : 4), LAB_107_1_kan: (s[583] ? 1 : 0) + (s[584] ? 2 : 0) + s[515], LAB_108_2_kan: (s[585] ? 1 : 0) + (s[586] ? 2 : 0) + s[562], LAB_109_1_kan: (s[587] ? 1 : 0) + (s[588] ? 2 : 0) + (s[589] ? 4 : 0), LAB_109_1_frist: s[590], LAB_109_1_frist_hoej: s[591], LAB_109_1_frist_kan: s[567] + (s[592] ? 4 : 0), LAB_109_2_kraft_kan: (s[593] ? 1 : 0) + (s[594] ? 2 : 0) + (s[595] ? 4 : 0), LAB_110_1: s[596], LAB_110_1_hoej: s[597], LAB_110_1_kan: (s[598] ? 1 : 0) + (s[599] ? 4 : 0), LAB_110_2_kan: (s[600] ? 1 : 0) + (s[601] ? 2 : 0) + (s[602] ? 4 : 0), LAB_111_1: s[603], LAB_111_1_hoej: s[604], LAB_111_1_kan: (s[605] ? 1 : 0) + (s[606] ? 4 : 0), LAB_111_2_kan: (s[607] ? 1 : 0) + (s[608] ? 2 : 0) + s[609], LAB_111_3: s[610], LAB_111_3_hoej: s[611], LAB_111_3_kan: (s[612] ? 1 : 0) + (s[613] ? 4 : 0), LAB_111_4_kan: (s[614] ? 1 : 0) + (s[615] ? 2 : 0) + s[609], LAB_112_1_kan: (s[616] ? 1 : 0) + (s[617] ? 2 : 0) + (s[618] ? 4 : 0), LAB_112_2_kan: (s[619] ? 1 : 0) + (s[620] ? 2 : 0) + s[515], LAB_112_3_kan: (s[621] ? 1 : 0) + (s[622] ? 2 : 0) + s[515], LAB_112_3_igang_kan: s[565], LAB_113_2: s[623], LAB_113_2_hoej: s[624], LAB_113_2_kan: s[625], LAB_113_2_team_kan: (s[626] ? 1 : 0) + (s[627] ? 2 : 0) + (s[628] ? 4 : 0), LAB_113_3_kan: (s[629] ? 1 : 0) + (s[630] ? 2 : 0) + s[631], LAB_113_4: s[632], LAB_113_4_hoej: s[633], LAB_113_4_kan: s[634] + s[635], LAB_113_4_ydelse_kan: (s[636] ? 1 : 0) + (s[637] ? 2 : 0) + s[635], LAB_113a_kan: (s[638] ? 1 : 0) + (s[639] ? 2 : 0) + (s[640] ? 4 : 0), LAB_114_1: s[641], LAB_114_1_hoej: s[642], LAB_114_1_kan: s[625], LAB_114_1_plan_kan: (s[643] ? 1 : 0) + (s[644] ? 2 : 0) + s[645], LAB_114_3: s[646], LAB_114_3_hoej: s[647], LAB_114_3_kan: 1 + (s[648] ? 4 : 0), LAB_114_3_igang_kan: s[565], LAB_114_4: s[649], LAB_114_4_hoej: s[650], LAB_114_4_kan: s[634] + (s[651] ? 4 : 0), LAB_115_1_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + s[515], LAB_116_1_foertidspension: flat(s[654]), LAB_116_1_foertidspension_kan: s[655] ? 4 : 1, LAB_116_1_seniorpension: flat(s[656]), LAB_116_1_seniorpension_hoej: flat(s[657]), LAB_116_1_seniorpension_kan: (s[658] ? 0 : 1) + (!s[658] && !s[659] ? 2 : 0) + (s[660] ? 4 : 0), LAB_142_1_kan: (s[661] ? 1 : 0) + (s[662] ? 2 : 0) + s[515], LAB_144_kan: s[663] + (s[222] ? 2 : 0) + s[515], LAB_145_1: s[664], LAB_145_1_hoej: s[665], LAB_145_1_kan: s[666] + (s[667] ? 4 : 0), LAB_145_1_plan_kan: (s[668] ? 1 : 0) + (s[669] ? 2 : 0) + (s[670] ? 4 : 0), LAB_145_2_kan: (s[671] ? 1 : 0) + (s[672] ? 2 : 0) + (s[673] ? 0 : 4), LAB_146_kan: (s[674] ? 1 : 0) + (s[675] ? 2 : 0) + s[515], LAB_167_1_kan: s[676] + (s[127] ? 2 : 0) + s[515], LAB_167_1_periode: s[677], LAB_167_1_periode_hoej: s[678], LAB_167_1_periode_kan: s[676] + (s[679] ? 4 : 0), LAB_167_2_kan: (s[680] ? 1 : 0) + (s[681] ? 2 : 0) + (s[682] ? 4 : 0), LAB_167_3_kan: (s[683] ? 1 : 0) + (s[684] ? 2 : 0) + (s[685] ? 4 : 0), LAB_175_1_kan: (s[136] ? 1 : 0) + (s[138] ? 2 : 0) + (s[137] ? 4 : 0), LAB_175_2: s[686], LAB_175_2_hoej: s[687], LAB_175_2_kan: (s[688] ? 1 : 0) + (s[689] ? 4 : 0), LAB_175_2_takst: s[132], LAB_175_2_takst_hoej: s[133], LAB_175_2_takst_kan: (s[134] ? 1 : 0) + (s[135] ? 4 : 0), LAB_175_4_kan: (s[141] ? 1 : 0) + (s[139] ? 2 : 0) + (s[140] ? 4 : 0), LAB_175_5_kan: (s[690] ? 1 : 0) + (s[691] ? 2 : 0) + s[515], LAB_176_1_kan: s[692] + (s[693] ? 2 : 0) + s[515], LAB_176_1_beloeb: s[694], LAB_176_1_beloeb_hoej: s[695], LAB_176_1_beloeb_kan: s[692] + (s[696] ? 4 : 0), LAS_34_1_kan: s[697] + (s[479] ? 2 : 0) + (s[480] ? 4 : 0), LAS_34_2_kan: (s[698] ? 1 : 0) + (s[699] ? 2 : 0) + (s[700] ? 4 : 0), LAS_50_kan: (s[701] ? 1 : 0) + (s[702] ? 2 : 0) + s[703], LAS_68_2: s[704], LAS_68_2_hoej: s[705], LAS_68_2_kan: (s[706] ? 1 : 0) + (s[707] ? 4 : 0), LAS_68_4: s[159], LAS_68_4_hoej: s[158], LAS_68_4_kan: (s[160] ? 1 : 0) + (s[161] ? 4 : 0), LAS_68_5_kan: (s[3] ? 1 : 0) + (s[708] ? 2 : 0) + (s[709] ? 4 : 0), LAS_68a_1: s[710], LAS_68a_1_hoej: s[711], LAS_68a_1_kan: (s[712] ? 1 : 0) + (s[713] ? 4 : 0), LAS_68a_1_tid_kan: (s[714] ? 1 : 0) + (s[152] ? 2 : 0) + s[509], LAS_68a_2: s[715], LAS_68a_2_hoej: s[716], LAS_68a_2_kan: (s[717] ? 1 : 0) + (s[718] ? 4 : 0), LAS_68a_3: s[154], LAS_68a_3_hoej: s[151], LAS_68a_3_kan: (s[157] ? 1 : 0) + (s[156] ? 4 : 0), LAS_69j_2: s[166], LAS_69j_2_hoej: s[167], LAS_69j_2_kan: (s[168] ? 1 : 0) + (s[169] ? 4 : 0), LAS_69j_2_bidrag: s[145], LAS_69j_2_bidrag_hoej: s[146], LAS_69j_2_bidrag_kan: (s[148] ? 1 : 0) + (s[149] ? 4 : 0), LAS_69j_4: s[206], LAS_69j_4_hoej: s[205], LAS_69j_4_kan: (s[207] ? 1 : 0) + (s[208] ? 4 : 0), LAS_69j_5: s[719], LAS_69j_5_hoej: s[720], LAS_69j_5_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), LAS_69j_5_modtager_kan: (s[723] ? 1 : 0) + (s[724] ? 2 : 0) + (s[725] ? 4 : 0), LAS_69j_5_tid_kan: (s[726] ? 1 : 0) + (s[179] ? 2 : 0) + s[727], LAS_69j_7_kan: (s[728] ? 1 : 0) + (s[729] ? 2 : 0) + s[727], LAS_69j_8_kan: (s[730] ? 1 : 0) + (s[731] ? 2 : 0) + (s[732] ? 4 : 0), LAS_69j_9: s[203], LAS_69j_9_hoej: s[204], LAS_69j_9_kan: (s[733] ? 1 : 0) + (s[734] ? 4 : 0), LAS_69j_10: s[181], LAS_69j_10_hoej: s[178], LAS_69j_10_kan: (s[182] ? 1 : 0) + (s[183] ? 4 : 0), LAS_69j_11_kan: (s[735] ? 1 : 0) + (s[736] ? 2 : 0) + (s[737] ? 4 : 0), LAS_69j_13_kan: (s[738] ? 1 : 0) + (s[739] ? 2 : 0) + (s[740] ? 4 : 0), LAS_69j_15_kan: (s[741] ? 1 : 0) + (s[742] ? 2 : 0) + s[727], LAS_69j_udbetales: s[743], LAS_69j_udbetales_hoej: s[744], LAS_69j_udbetales_kan: (s[745] ? 1 : 0) + (s[746] ? 4 : 0), LAS_69k_1_kan: (s[747] ? 1 : 0) + (s[748] ? 2 : 0) + s[727], LAS_69k_2_kan: (s[749] ? 1 : 0) + (s[750] ? 2 : 0) + (s[751] ? 4 : 0), LAS_69k_5_kan: (s[752] ? 1 : 0) + (s[753] ? 2 : 0) + s[727], LAS_69k_6: s[754], LAS_69k_6_hoej: s[755], LAS_69k_6_kan: (s[756] ? 1 : 0) + s[509], LAS_69k_6_aftale_kan: (s[757] ? 1 : 0) + (s[758] ? 2 : 0) + s[509], LAS_69k_6_senest: s[759], LAS_69k_6_senest_hoej: s[760], LAS_69k_6_senest_kan: s[3] ? 1 : 4, LAS_69l_1_kan: (s[761] ? 1 : 0) + (s[762] ? 2 : 0) + (s[763] ? 4 : 0), LAS_69l_3: s[764], LAS_69l_3_hoej: s[765], LAS_69l_3_kan: s[766], LAS_69m_2: s[767], LAS_69m_2_hoej: s[768], LAS_69m_2_kan: (s[769] ? 1 : 0) + (s[770] ? 4 : 0), LAS_69n_1: s[771], LAS_69n_1_hoej: s[772], LAS_69n_1_kan: (s[773] ? 1 : 0) + (s[774] ? 4 : 0), LAS_69o_1_kan: (s[775] ? 1 : 0) + (s[776] ? 2 : 0) + (s[777] ? 4 : 0), LAS_69o_2: s[778], LAS_69o_2_hoej: s[779], LAS_69o_2_kan: (s[780] ? 1 : 0) + (s[781] ? 4 : 0), LAS_69p_1_kan: (s[782] ? 1 : 0) + (s[783] ? 2 : 0) + (s[498] ? 0 : 4), LAS_69q_1: s[784], LAS_69q_1_hoej: s[785], LAS_69q_1_kan: s[766], LAS_69t_2: s[786], LAS_69t_2_hoej: s[787], LAS_69t_2_kan: s[788], LAS_69x_3: s[789], LAS_69x_3_hoej: s[790], LAS_69x_3_kan: s[788], LAS_70_1_kan: (s[221] ? 1 : 0) + (s[219] ? 2 : 0) + s[703], LAS_70_1_3_kan: (s[791] ? 1 : 0) + (s[792] ? 2 : 0) + (s[793] ? 4 : 0), LAS_70_4: s[794], LAS_70_4_hoej: s[795], LAS_70_4_kan: (s[796] ? 1 : 0) + (s[797] ? 4 : 0), LAS_70_5: flat(s[798]), LAS_70_5_kan: s[799] ? 4 : 1, LAS_71_1: s[800], LAS_71_1_hoej: s[801], LAS_71_1_kan: (s[802] ? 1 : 0) + (s[803] ? 4 : 0), LAS_71_2: s[804], LAS_71_2_hoej: s[805], LAS_71_2_kan: (s[806] ? 1 : 0) + (s[807] ? 4 : 0), LAS_71_2_ung: s[808], LAS_71_2_ung_hoej: s[809], LAS_71_2_ung_kan: (s[218] ? 0 : 1) + (s[810] ? 4 : 0), LAS_71_3: s[811], LAS_71_3_hoej: s[812], LAS_71_3_kan: (s[813] ? 1 : 0) + (s[814] ? 4 : 0), LAS_71_4_kan: (s[815] ? 1 : 0) + (s[816] ? 2 : 0) + (s[817] ? 4 : 0), LAS_71_6_kan: s[663] + (s[0] ? 0 : 2) + (s[818] ? 4 : 0), LAS_73b_kan: (s[819] ? 1 : 0) + (s[820] ? 2 : 0) + s[703], LAS_73c_1: s[821], LAS_73c_1_hoej: s[822], LAS_73c_1_kan: s[666] + (s[823] ? 4 : 0), LAS_73f_1_kan: (s[824] ? 1 : 0) + (s[825] ? 2 : 0) + s[703], LAS_73f_1_beloeb: s[826], LAS_73f_1_beloeb_hoej: s[827], LAS_73f_1_beloeb_kan: s[666] + s[703], LAS_74a_1_fleksjob: flat(s[828]), LAS_74a_1_fleksjob_kan: s[829] ? 4 : 1, LAS_81_1_kan: (s[830] ? 1 : 0) + (s[831] ? 2 : 0) + s[515], LAS_81_1_forudsigelig_kan: (s[832] ? 1 : 0) + (s[833] ? 2 : 0) + s[515], LAS_81_1_rimelig_kan: (s[834] ? 1 : 0) + (s[239] ? 2 : 0) + s[515], LAS_81_1_aendring_kan: (s[835] ? 1 : 0) + (s[228] ? 2 : 0) + s[515], LAS_81a_1_kan: (s[836] ? 1 : 0) + (s[837] ? 2 : 0) + s[515], LAS_81a_1_proevet_kan: (s[838] ? 1 : 0) + (s[839] ? 2 : 0) + (s[840] ? 4 : 0), LAS_82_1_kan: (s[841] ? 1 : 0) + (s[842] ? 2 : 0) + s[515], LAS_82_1_formue: s[843], LAS_82_1_formue_hoej: s[844], LAS_82_1_formue_kan: s[545], LAS_82a_1_kan: (s[845] ? 1 : 0) + (s[846] ? 2 : 0) + s[515], LAS_82a_2: s[847], LAS_82a_2_hoej: s[848], LAS_82a_2_kan: (s[849] ? 1 : 0) + (s[850] ? 4 : 0), LAS_82a_6_kan: s[851] + (s[852] ? 2 : 0) + s[515], LAS_82a_6_gaelder: s[853], LAS_82a_6_gaelder_hoej: s[854], LAS_82a_6_gaelder_kan: s[851] + (s[855] ? 4 : 0), LAS_82b_1_kan: s[856] + (s[857] ? 2 : 0) + s[515], LAS_82b_2: s[858], LAS_82b_2_hoej: s[859], LAS_82b_2_kan: s[856] + (s[860] ? 4 : 0), LAS_83_1_kan: (s[861] ? 1 : 0) + (s[862] ? 2 : 0) + (s[863] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[864] ? 1 : 0) + (s[865] ? 2 : 0) + (s[866] ? 4 : 0), LAS_85_1_kan: (s[867] ? 1 : 0) + (s[868] ? 2 : 0) + s[515], LAS_85_2_kan: (s[869] ? 1 : 0) + (s[870] ? 2 : 0) + s[515], LAS_85_4_kan: (s[871] ? 1 : 0) + (s[872] ? 2 : 0) + s[515], LAS_88_1_kan: (s[236] ? 1 : 0) + (s[873] ? 2 : 0) + s[515], LAS_92_1_kan: s[874] + (s[875] ? 2 : 0) + s[876], LAS_92_3: s[877], LAS_92_3_hoej: s[878], LAS_92_3_kan: s[874] + s[876], LOB_4_1_kan: (s[879] ? 1 : 0) + (s[880] ? 2 : 0) + s[515], LOB_9_1_kan: (s[881] ? 1 : 0) + (s[882] ? 2 : 0) + (s[883] ? 4 : 0), LOB_10_1_kan: (s[884] ? 1 : 0) + (s[885] ? 2 : 0) + s[515], LOB_15a_1_kan: s[566], LOV1750_21_8_kan: (s[118] ? 1 : 0) + (s[120] ? 2 : 0) + s[631], LOV1750_21_revalidering_kan: (s[886] ? 1 : 0) + (s[216] ? 2 : 0) + s[703], LSP_18_2_kan: (s[887] ? 1 : 0) + (s[888] ? 2 : 0) + (s[889] ? 4 : 0), LSP_26a_5: flat(s[890]), LSP_26a_5_hoej: flat(s[891]), LSP_26a_5_kan: (s[892] ? 0 : 1) + (!s[892] && !s[893] ? 2 : 0) + (s[894] ? 4 : 0), LSP_26v_1: flat(s[895]), LSP_26v_1_kan: s[896] ? 4 : 1, LSP_26v_2: flat(s[897]), LSP_26v_2_kan: s[898] ? 4 : 1, LSP_37: flat(s[899]), LSP_37_kan: s[900] ? 4 : 1, PLANBEK_2_1_kan: (s[901] ? 1 : 0) + (s[902] ? 2 : 0) + s[515], REFUSIONSBEK_2: s[903], REFUSIONSBEK_2_hoej: s[904], REFUSIONSBEK_2_kan: (s[905] ? 1 : 0) + (s[906] ? 4 : 0), SDL_2_kan: (s[907] ? 1 : 0) + (s[908] ? 2 : 0) + (s[909] ? 4 : 0), SDL_2_1_kan: (s[910] ? 1 : 0) + (s[911] ? 2 : 0) + s[912], SDL_3_kan: (s[257] ? 1 : 0) + (s[254] ? 2 : 0) + s[515], SDL_6_1: s[63], SDL_6_1_hoej: s[65], SDL_6_1_kan: s[913] + s[914], SDL_7_1_kan: (s[86] ? 1 : 0) + (s[92] ? 2 : 0) + s[515], SDL_7_1_ferie_kan: s[915], SDL_7_1_ferieaftale_kan: (s[916] ? 1 : 0) + (s[917] ? 2 : 0) + s[515], SDL_7_1_genoptagelse: s[918], SDL_7_1_genoptagelse_hoej: s[919], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[920] ? 4 : 0), SDL_7_1_ny_kan: (s[921] ? 1 : 0) + (s[922] ? 2 : 0) + s[515], SDL_7_2_kan: (s[923] ? 1 : 0) + (s[924] ? 2 : 0) + s[515], SDL_7_3: s[925], SDL_7_3_hoej: s[926], SDL_7_3_kan: (s[927] ? 1 : 0) + (s[928] ? 4 : 0), SDL_7_5_kan: (s[929] ? 1 : 0) + (s[930] ? 2 : 0) + s[515], SDL_7_5_fra: s[931], SDL_7_5_fra_hoej: s[932], SDL_7_5_fra_kan: 1 + (s[933] ? 0 : 4), SDL_7a_1: s[934], SDL_7a_1_hoej: s[935], SDL_7a_1_kan: (s[936] ? 1 : 0) + s[937], SDL_7c_kan: (s[268] ? 1 : 0) + (s[269] ? 2 : 0) + (s[259] ? 0 : 4), SDL_10a_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + s[515], SDL_11_3: s[940], SDL_11_3_hoej: s[941], SDL_11_3_kan: 1 + (s[942] ? 0 : 4), SDL_11a_1_kan: (s[943] ? 1 : 0) + (s[944] ? 2 : 0) + (s[945] ? 4 : 0), SDL_11c_kan: (s[946] ? 1 : 0) + (s[947] ? 2 : 0) + s[515], SDL_12_1_1_kan: (s[267] ? 1 : 0) + (s[265] ? 2 : 0) + (s[266] ? 4 : 0), SDL_12_1_2_kan: (s[301] ? 1 : 0) + (s[296] ? 2 : 0) + (s[295] ? 4 : 0), SDL_12_1_3_kan: (s[302] ? 1 : 0) + (s[303] ? 2 : 0) + s[515], SDL_13b_1: s[948], SDL_13b_1_hoej: s[949], SDL_13b_1_kan: (s[950] ? 1 : 0) + (s[951] ? 4 : 0), SDL_13b_1_antal: s[952], SDL_13b_1_antal_hoej: s[953], SDL_13b_1_antal_kan: (s[954] ? 1 : 0) + (s[955] ? 4 : 0), SDL_13b_1_form_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + (s[958] ? 4 : 0), SDL_13b_1_naeste: s[959], SDL_13b_1_naeste_hoej: s[960], SDL_13b_1_naeste_kan: (s[961] ? 1 : 0) + (s[962] ? 4 : 0), SDL_13b_5_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + (s[965] ? 4 : 0), SDL_13c_1_2_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + (s[968] ? 4 : 0), SDL_13c_2_kan: (s[969] ? 1 : 0) + (s[970] ? 2 : 0) + (s[971] ? 4 : 0), SDL_13f_1_kan: (s[271] ? 1 : 0) + (s[270] ? 2 : 0) + (s[214] ? 0 : 4), SDL_13f_1_dag: s[972], SDL_13f_1_dag_hoej: s[973], SDL_13f_1_dag_kan: (s[974] ? 1 : 0) + (s[975] ? 4 : 0), SDL_16_2_kan: (s[976] ? 1 : 0) + (s[977] ? 2 : 0) + (s[978] ? 4 : 0), SDL_21_1_1_kan: (s[979] ? 1 : 0) + (s[980] ? 2 : 0) + s[515], SDL_21_1_2_kan: (s[981] ? 1 : 0) + (s[982] ? 2 : 0) + s[515], SDL_21_1_3_kan: (s[983] ? 1 : 0) + (s[984] ? 2 : 0) + s[515], SDL_21_3_kan: (s[985] ? 1 : 0) + (s[986] ? 2 : 0) + s[515], SDL_21_3_grundlag_kan: (s[987] ? 1 : 0) + (s[988] ? 2 : 0) + s[515], SDL_21_4_kan: s[989] + (s[990] ? 2 : 0) + (s[991] ? 4 : 0), SDL_21_4_dag: s[992], SDL_21_4_dag_hoej: s[993], SDL_21_4_dag_kan: s[545], SDL_21_4_fra: s[994], SDL_21_4_fra_hoej: s[995], SDL_21_4_fra_kan: s[989] + (s[996] ? 4 : 0), SDL_21_5_kan: (s[997] ? 1 : 0) + (s[998] ? 2 : 0) + (s[999] ? 4 : 0), SDL_21a_kan: (s[1000] ? 1 : 0) + (s[1001] ? 2 : 0) + s[515], SDL_24_1: s[100], SDL_24_1_hoej: s[102], SDL_24_1_kan: (s[96] ? 1 : 0) + (s[98] ? 4 : 0), SDL_24_1_ophoer: s[1002], SDL_24_1_ophoer_hoej: s[1003], SDL_24_1_ophoer_kan: (s[1004] ? 1 : 0) + (s[1005] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1006] ? 1 : 0) + (s[1007] ? 2 : 0) + (s[1008] ? 4 : 0), SDL_24_3: flat(s[9]), SDL_24_3_hoej: flat(s[10]), SDL_24_3_kan: s[913] + (!s[11] && !s[1009] ? 2 : 0) + s[914], SDL_24a_1_kan: (s[331] ? 1 : 0) + (s[334] ? 2 : 0) + (s[333] ? 4 : 0), SDL_24a_1_graense_kan: (s[88] ? 1 : 0) + (s[91] ? 2 : 0) + (s[89] ? 4 : 0), SDL_24a_2: s[1010], SDL_24a_2_hoej: s[1011], SDL_24a_2_kan: (s[1012] ? 1 : 0) + (s[1013] ? 4 : 0), SDL_24a_6_kan: (s[1014] ? 1 : 0) + (s[1015] ? 2 : 0) + s[515], SDL_24b_1_kan: s[1016] + (s[1017] ? 2 : 0) + s[515], SDL_24b_2: s[1018], SDL_24b_2_hoej: s[1019], SDL_24b_2_kan: s[1016] + (s[1020] ? 4 : 0), SDL_24c_1_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + s[515], SDL_25_1: s[99], SDL_25_1_hoej: s[101], SDL_25_1_kan: (s[95] ? 1 : 0) + (s[97] ? 4 : 0), SDL_25_2: s[1023], SDL_25_2_hoej: s[1024], SDL_25_2_kan: (s[1025] ? 1 : 0) + (s[1026] ? 4 : 0), SDL_26_1_kan: (s[1027] ? 1 : 0) + (s[1028] ? 2 : 0) + (s[1029] ? 4 : 0), SDL_26_1_covid: s[337], SDL_26_1_covid_hoej: s[338], SDL_26_1_covid_kan: (s[339] ? 1 : 0) + (s[340] ? 4 : 0), SDL_26_1_fra: s[1030], SDL_26_1_fra_hoej: s[1031], SDL_26_1_fra_kan: (s[1032] ? 1 : 0) + (s[1033] ? 4 : 0), SDL_26_1_uger: s[1034], SDL_26_1_uger_hoej: s[1035], SDL_26_1_uger_kan: (s[1036] ? 1 : 0) + s[912], SDL_26_2_kan: (s[1037] ? 1 : 0) + (s[1038] ? 2 : 0) + (s[1039] ? 4 : 0), SDL_26_3_covid: s[1040], SDL_26_3_covid_hoej: s[1041], SDL_26_3_covid_kan: (s[1042] ? 1 : 0) + (s[1043] ? 4 : 0), SDL_26a_1_covid: s[1044], SDL_26a_3_covid: s[1045], SDL_26a_3_covid_kan: s[1046] ? 4 : 1, SDL_26c_covid: s[346], SDL_26c_covid_hoej: s[348], SDL_26c_covid_kan: (s[342] ? 1 : 0) + (s[344] ? 4 : 0), SDL_26d_covid: s[345], SDL_26d_covid_hoej: s[347], SDL_26d_covid_kan: (s[341] ? 1 : 0) + (s[343] ? 4 : 0), SDL_26f_covid: s[1047], SDL_26f_covid_hoej: s[1048], SDL_26f_covid_kan: (s[1049] ? 1 : 0) + (s[1050] ? 4 : 0), SDL_26g_covid: s[349], SDL_26g_covid_hoej: s[350], SDL_26g_covid_kan: (s[351] ? 1 : 0) + (s[352] ? 4 : 0), SDL_26h_covid: s[1051], SDL_26h_covid_hoej: s[1052], SDL_26h_covid_kan: (s[1053] ? 1 : 0) + (s[1054] ? 4 : 0), SDL_26i_covid: s[1055], SDL_26i_covid_hoej: s[1056], SDL_26i_covid_kan: (s[1057] ? 1 : 0) + (s[1058] ? 4 : 0), SDL_27_1_kan: (s[103] ? 1 : 0) + (s[104] ? 2 : 0) + (s[105] ? 4 : 0), SDL_27_1_1_kan: (s[43] ? 1 : 0) + (s[50] ? 2 : 0) + s[1059], SDL_27_1_2_kan: (s[44] ? 1 : 0) + (s[56] ? 2 : 0) + s[1060], SDL_27_1_2_slut: s[373], SDL_27_1_2_slut_hoej: s[374], SDL_27_1_2_slut_kan: (s[375] ? 1 : 0) + (s[382] ? 4 : 0), SDL_27_1_2_uger: s[1061], SDL_27_1_2_uger_hoej: s[1062], SDL_27_1_2_uger_kan: (s[1063] ? 1 : 0) + s[1060], SDL_27_1_3_kan: (s[45] ? 1 : 0) + (s[57] ? 2 : 0) + s[1060], SDL_27_1_3_slut: s[376], SDL_27_1_3_slut_hoej: s[377], SDL_27_1_3_slut_kan: (s[378] ? 1 : 0) + (s[384] ? 4 : 0), SDL_27_1_3_uger: s[364], SDL_27_1_3_uger_hoej: s[366], SDL_27_1_3_uger_kan: (s[362] ? 1 : 0) + s[1060], SDL_27_1_4_kan: (s[46] ? 1 : 0) + (s[58] ? 2 : 0) + s[1059], SDL_27_1_4_slut: s[379], SDL_27_1_4_slut_hoej: s[380], SDL_27_1_4_slut_kan: (s[381] ? 1 : 0) + (s[385] ? 4 : 0), SDL_27_1_5_kan: (s[47] ? 1 : 0) + (s[52] ? 2 : 0) + s[1060], SDL_27_1_6_kan: (s[48] ? 1 : 0) + (s[54] ? 2 : 0) + s[1060], SDL_27_1_7_kan: (s[49] ? 1 : 0) + (s[55] ? 2 : 0) + s[1060], SDL_27_1_7_2_kan: (s[1064] ? 1 : 0) + (s[1065] ? 2 : 0) + (s[1066] ? 4 : 0), SDL_27_1_slut: s[1067], SDL_27_1_slut_hoej: s[1068], SDL_27_1_slut_kan: (s[1069] ? 1 : 0) + (s[1070] ? 4 : 0), SDL_27_3_nedsat_kan: s[915], SDL_29_1_kan: (s[1071] ? 1 : 0) + (s[1072] ? 2 : 0) + (s[1073] ? 4 : 0), SDL_30_kan: (s[74] ? 1 : 0) + (s[77] ? 2 : 0) + s[912], SDL_30_1: s[1074], SDL_30_1_hoej: s[1075], SDL_30_1_kan: (s[1076] ? 1 : 0) + s[912], SDL_30_1_fri: s[1077], SDL_30_1_fri_hoej: s[1078], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1079] ? 4 : 0), SDL_30_2_kan: (s[1080] ? 1 : 0) + (s[1081] ? 2 : 0) + s[912], SDL_30_fleksjob_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + (s[1084] ? 4 : 0), SDL_31_1: s[78], SDL_31_1_hoej: s[73], SDL_31_1_kan: (s[72] ? 1 : 0) + (s[76] ? 4 : 0), SDL_32_kan: (s[252] ? 1 : 0) + (s[253] ? 2 : 0) + s[912], SDL_32_1_kan: (s[1085] ? 1 : 0) + (s[1086] ? 2 : 0) + s[912], SDL_33_1: s[1087], SDL_33_1_hoej: s[1088], SDL_33_1_kan: (s[1089] ? 1 : 0) + (s[1090] ? 4 : 0), SDL_34_1_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + s[912], SDL_35_2: s[1093], SDL_35_2_hoej: s[1094], SDL_35_2_kan: (s[1095] ? 1 : 0) + (s[1096] ? 4 : 0), SDL_35_3: s[1097], SDL_35_3_hoej: s[1098], SDL_35_3_kan: (s[1099] ? 1 : 0) + (s[1100] ? 4 : 0), SDL_35_3_fra: s[1101], SDL_35_3_fra_hoej: s[1102], SDL_35_3_fra_kan: (s[1103] ? 1 : 0) + (s[1104] ? 4 : 0), SDL_38_1: s[1105], SDL_38_1_hoej: s[1106], SDL_38_1_kan: (s[1107] ? 1 : 0) + (s[1108] ? 4 : 0), SDL_38_7: s[1109], SDL_38_7_hoej: s[1110], SDL_38_7_kan: (s[1111] ? 1 : 0) + (s[1112] ? 4 : 0), SDL_38_7_tide_kan: (s[1113] ? 1 : 0) + (s[1114] ? 2 : 0) + (s[1115] ? 4 : 0), SDL_38_8_kan: (s[1116] ? 1 : 0) + (s[1117] ? 2 : 0) + (s[1118] ? 4 : 0), SDL_40_1: s[1119], SDL_40_1_hoej: s[1120], SDL_40_1_kan: (s[1121] ? 1 : 0) + (s[1122] ? 4 : 0), SDL_40a_1: s[1123], SDL_40a_1_hoej: s[1124], SDL_40a_1_kan: (s[1125] ? 1 : 0) + (s[1126] ? 4 : 0), SDL_41_1: s[321], SDL_41_1_hoej: s[322], SDL_41_1_kan: (s[319] ? 1 : 0) + (s[320] ? 4 : 0), SDL_42_1_kan: (s[1127] ? 1 : 0) + (s[1128] ? 2 : 0) + s[912], SDL_43_1: s[426], SDL_43_1_hoej: s[425], SDL_43_1_kan: (s[424] ? 1 : 0) + (s[427] ? 4 : 0), SDL_43_4: s[1129], SDL_43_4_hoej: s[1130], SDL_43_4_kan: (s[1131] ? 1 : 0) + (s[1132] ? 4 : 0), SDL_43_4_tide_kan: (s[1133] ? 1 : 0) + (s[1134] ? 2 : 0) + (s[1135] ? 4 : 0), SDL_43_5_kan: (s[1136] ? 1 : 0) + (s[1137] ? 2 : 0) + (s[1138] ? 4 : 0), SDL_45_4: s[1139], SDL_45_4_hoej: s[1140], SDL_45_4_kan: s[545], SDL_46_1: s[1141], SDL_46_1_hoej: s[1142], SDL_46_1_kan: (s[1143] ? 1 : 0) + (s[1144] ? 4 : 0), SDL_47_1: s[460], SDL_47_1_hoej: s[461], SDL_47_1_kan: (s[459] ? 1 : 0) + (s[463] ? 4 : 0), SDL_47_1_3: s[455], SDL_47_1_3_hoej: s[456], SDL_47_1_3_kan: (s[458] ? 1 : 0) + (s[457] ? 4 : 0), SDL_50_1: s[1145], SDL_50_1_hoej: s[1146], SDL_50_1_kan: (s[1147] ? 1 : 0) + (s[1148] ? 4 : 0), SDL_50_4: s[1149], SDL_50_4_hoej: s[1150], SDL_50_4_kan: (s[1151] ? 1 : 0) + (s[1152] ? 4 : 0), SDL_51_1: s[443], SDL_51_1_hoej: s[446], SDL_51_1_kan: s[545], SDL_52_1: s[444], SDL_52_1_hoej: s[447], SDL_52_1_kan: (s[1153] ? 1 : 0) + (s[1154] ? 4 : 0), SDL_53_1: s[449], SDL_53_1_hoej: s[450], SDL_53_1_kan: (s[452] ? 1 : 0) + (s[453] ? 4 : 0), SDL_53_1_ialt: s[1155], SDL_53_1_ialt_hoej: s[1156], SDL_53_1_ialt_kan: (s[1157] ? 1 : 0) + (s[1158] ? 4 : 0), SDL_53_1_timer: s[1159], SDL_53_1_timer_hoej: s[1160], SDL_53_1_timer_kan: (s[71] ? 1 : 0) + (s[1161] ? 4 : 0), SDL_53_2_kan: (s[436] ? 1 : 0) + (s[437] ? 2 : 0) + (s[438] ? 0 : 4), SDL_53_3: s[445], SDL_53_3_hoej: s[448], SDL_53_3_kan: (s[440] ? 1 : 0) + (s[442] ? 4 : 0), SDL_53a_1_kan: (s[1162] ? 1 : 0) + (s[1163] ? 2 : 0) + s[515], SDL_53a_2: flat(s[1164]), SDL_53a_2_hoej: flat(s[1165]), SDL_53a_2_kan: (s[1166] ? 0 : 1) + (!s[1166] && !s[1167] ? 2 : 0) + (s[1168] ? 4 : 0), SDL_53b_1_kan: (s[1169] ? 1 : 0) + (s[1170] ? 2 : 0) + (s[1171] ? 4 : 0), SDL_54_1_kan: (s[451] ? 1 : 0) + (s[454] ? 2 : 0) + s[912], SDL_54_1_beloeb: s[1172], SDL_54_1_beloeb_hoej: s[1173], SDL_54_1_beloeb_kan: (s[1174] ? 1 : 0) + (s[1175] ? 4 : 0), SDL_56_1_kan: (s[462] ? 1 : 0) + (s[464] ? 2 : 0) + s[912], SDL_56_1_beloeb: s[1176], SDL_56_1_beloeb_hoej: s[1177], SDL_56_1_beloeb_kan: (s[1178] ? 1 : 0) + (s[1179] ? 4 : 0), SDL_56_2_kan: (s[1180] ? 1 : 0) + (s[1181] ? 2 : 0) + s[1182], SDL_56_3_kan: (s[1183] ? 1 : 0) + (s[1184] ? 2 : 0) + s[1182], SDL_56_4: s[1185], SDL_56_4_hoej: s[1186], SDL_56_4_kan: 1 + s[1182], SDL_56_4_fornyelse_kan: (s[1187] ? 1 : 0) + (s[1188] ? 2 : 0) + s[1182], SDL_58a_1_kan: (s[1189] ? 1 : 0) + (s[1190] ? 2 : 0) + s[1182], SDL_59_2: s[1191], SDL_59_2_hoej: s[1192], SDL_59_2_kan: (s[1193] ? 1 : 0) + (s[1194] ? 4 : 0), SDL_59_6_kan: (s[472] ? 1 : 0) + (s[473] ? 2 : 0) + s[937], SDL_82_1_kan: (s[1195] ? 1 : 0) + (s[1196] ? 2 : 0) + s[515], SEL_112_1_kan: (s[1197] ? 1 : 0) + (s[1198] ? 2 : 0) + s[1199], SEL_112_1_forud_kan: (s[1200] ? 1 : 0) + (s[1201] ? 2 : 0) + s[1199], SSBEK_3_1: s[1202], SSBEK_3_1_hoej: s[1203], SSBEK_3_1_kan: 1 + (s[1204] ? 4 : 0), SSBEK_5_1: s[1205], SSBEK_5_1_hoej: s[1206], SSBEK_5_1_kan: (s[1207] ? 1 : 0) + (s[1208] ? 4 : 0), SSBEK_6_1: s[1209], SSBEK_6_1_hoej: s[1210], SSBEK_6_1_kan: s[697] + (s[1211] ? 4 : 0), SSBEK_10_1: s[1212], SSBEK_10_1_hoej: s[1213], SSBEK_10_1_kan: (s[1214] ? 1 : 0) + (s[1215] ? 4 : 0) }
}
